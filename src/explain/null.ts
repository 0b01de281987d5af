/**
 * What the largest score of all slices looks like where the differences have nothing to do with the columns: they are
 * dealt out to other units at random, and every slice is scored anew (Westfall and Young's max-T). Slices that overlap
 * or depend on each other need no further correction.
 *
 *   z_S = (n_S·d̄ − Σ_S d) / √(n_S (1 − n_S/n) s²)     p = (1 + #{max z* ≥ z}) / (B + 1)
 *
 * Only units that changed are dealt. Where they are so many that it would take seconds, a random choice of them is, and
 * each deal is scored by its own mean and variance: the slices' correlations are those of the units, whatever their
 * number. Dealing stops as soon as p is surely above 0.05, since then nothing is reported.
 *
 * Source: P. H. Westfall, S. S. Young, Resampling-Based Multiple Testing (1993); decision procedure, §5; stopping
 * early: J. Besag, P. Clifford, Sequential Monte Carlo p-values, Biometrika 78 (1991) 301–304.
 */
import { type Random, randomOf } from '../stats/random.js';
import { addUnits, cellsOfUnit, type Lattice, type Slice } from './lattice.js';

export const DEALS = 999;
/** So many deals as bad as the real one, and p is above 0.05. */
const ENOUGH = 50;
/** Additions to cells in all deals together. */
const BUDGET = 1.5e8;
const FEWEST_DEALT = 1_000;

export interface Differences {
  /** The units that take part. */
  readonly units: Int32Array;
  /** Those whose difference is not 0, and the differences. Of one length. */
  readonly changed: Int32Array;
  readonly values: Float64Array;
}

export interface Moments {
  readonly mean: number;
  readonly deviation: number;
}

/** Mean and standard deviation of `n` differences of which these are not 0. */
export function momentsOf(values: Float64Array, n: number): Moments {
  let sum = 0;
  let squares = 0;
  for (const value of values) {
    sum += value;
    squares += value * value;
  }
  const mean = sum / n;
  return { mean, deviation: Math.sqrt(Math.max(0, (squares - n * mean * mean) / (n - 1))) };
}

/** How much worse the slice is than the rest, in standard errors; 0 where nothing varies. */
export function scoreOf(slice: Slice, sum: number, at: Moments & { readonly n: number }): number {
  const spread = Math.sqrt(slice.size * (1 - slice.size / at.n)) * at.deviation;
  return spread > 0 ? (slice.size * at.mean - sum) / spread : 0;
}

/** Puts a random choice of so many at the front, in random order. */
function choose(pool: Int32Array | Float64Array, count: number, random: Random): void {
  for (let i = 0; i < count; i++) {
    const j = i + random.below(pool.length - i);
    const drawn = pool[j] ?? 0;
    pool[j] = pool[i] ?? 0;
    pool[i] = drawn;
  }
}

/** How many of the units that changed are dealt. */
export function dealt(lattice: Lattice, changed: number): number {
  return Math.min(changed, Math.max(FEWEST_DEALT, Math.floor(BUDGET / (DEALS * cellsOfUnit(lattice)))));
}

/** Slices as columns of numbers: a deal goes through all of them. */
class Slices {
  readonly #shapes: Int32Array;
  readonly #sizes: Float64Array;
  readonly #roots: Float64Array;

  constructor(slices: readonly Slice[], n: number) {
    this.#shapes = Int32Array.from(
      slices.flatMap(({ start, stride, rows, columns }) => [start, stride, rows, columns]),
    );
    this.#sizes = Float64Array.from(slices, ({ size }) => size);
    this.#roots = Float64Array.from(slices, ({ size }) => Math.sqrt(size * (1 - size / n)));
  }

  /** The largest score: `scoreOf` of every slice. */
  largest(cells: Float64Array, { mean, deviation }: Moments): number {
    const [shapes, sizes, roots] = [this.#shapes, this.#sizes, this.#roots];
    let top = Number.NEGATIVE_INFINITY;
    for (let slice = 0, at = 0; slice < sizes.length; slice++, at += 4) {
      const columns = shapes[at + 3] ?? 0;
      let from = shapes[at] ?? 0;
      let sum = 0;
      for (let row = shapes[at + 2] ?? 0; row > 0; row--, from += shapes[at + 1] ?? 0)
        for (let cell = from; cell < from + columns; cell++) sum += cells[cell] ?? 0;
      const score = ((sizes[slice] ?? 0) * mean - sum) / (roots[slice] ?? 1);
      if (score > top) top = score;
    }
    return deviation > 0 ? top / deviation : 0;
  }
}

/**
 * The largest score of each deal. Fewer than `DEALS` where so many were as large as `observed` that p is above 0.05.
 */
export function maxima(
  lattice: Lattice,
  slices: readonly Slice[],
  deal: Differences & { readonly observed: number; readonly seed: number },
): readonly number[] {
  const random = randomOf(deal.seed);
  const n = deal.units.length;
  const compiled = new Slices(slices, n);
  const units = Int32Array.from(deal.units);
  const amounts = Float64Array.from(deal.values);
  const count = dealt(lattice, amounts.length);
  const all = count === amounts.length;
  const cells = new Float64Array(lattice.size);
  const found: number[] = [];
  let asLarge = 0;
  let moments = momentsOf(amounts, n);
  while (found.length < DEALS && asLarge < ENOUGH) {
    choose(units, count, random);
    if (!all) {
      choose(amounts, count, random);
      moments = momentsOf(amounts.subarray(0, count), n);
    }
    cells.fill(0);
    addUnits(lattice, cells, { units, amounts, count });
    const largest = compiled.largest(cells, moments);
    found.push(largest);
    // Sums in another order differ in their last bits: what is equal must count as equal.
    if (largest >= deal.observed - 1e-9) asLarge++;
  }
  return found;
}

/** The share of deals at least as large, the real one among them. */
export function pOf(found: readonly number[], observed: number): number {
  const asLarge = found.reduce((count, largest) => (largest >= observed - 1e-9 ? count + 1 : count), 0);
  return (1 + asLarge) / (found.length + 1);
}
