/**
 * Finds the slices that carry a loss: the one that is worst against the rest, if chance does not explain it; then its
 * examples are taken out, and the search begins anew, three times at most.
 *
 * A pair of conditions must be worse than each of its halves says already (z ≥ 2.33 inside the half, p about 0.01);
 * otherwise the half is reported.
 *
 * Source: decision procedure, §5, with its measured error rates; ours are in docs/explain.md.
 */
import { countUnits } from './count.js';
import type { Feature } from './feature.js';
import { latticeOf, type Slice, slicesOf } from './lattice.js';
import { DEALS, maxima, momentsOf, pOf } from './null.js';
import { others, type Round, type Scored, scored, told, unitsIn } from './round.js';

const MOST_DRIVERS = 3;
const SIGNIFICANT = 0.05;
/** Standard normal quantile of 80 %. */
const POWER = 0.8416;
const TENTH = 0.1;

export interface Found {
  readonly slice: Slice;
  /** Other slices of nearly the same units, those that say most first. */
  readonly also: readonly Slice[];
  /** Units, ascending; those of earlier drivers are not among them. */
  readonly units: Int32Array;
  readonly z: number;
  readonly p: number;
}

/** The last round, in which nothing was found. */
export interface Rest {
  readonly p: number;
  /** How much more than the rest a tenth of the units would have to lose to be seen four times in five. */
  readonly seen: number;
}

export interface Search {
  readonly found: readonly Found[];
  /** How many slices were looked at, in the first round. */
  readonly slices: number;
  /** `null` where the search ended with as many drivers as are told, or nothing was left to search. */
  readonly rest: Rest | null;
}

/** The smallest slice that is looked at. */
export function leastOf(units: number): number {
  return Math.max(20, Math.ceil(units / 100));
}

function without(round: Round, gone: Int32Array): Round {
  const { lattice, units, changed, values } = round;
  const left = new Uint8Array(lattice.matrix.length / Math.max(1, lattice.features.length)).fill(1);
  for (const unit of gone) left[unit] = 0;
  const fewer = countUnits(lattice, gone);
  return {
    lattice,
    counts: round.counts.map((count, cell) => count - (fewer[cell] ?? 0)),
    seed: round.seed + 1,
    units: units.filter((unit) => left[unit] === 1),
    changed: changed.filter((unit) => left[unit] === 1),
    values: values.filter((_, i) => left[changed[i] ?? 0] === 1),
  };
}

/** The smallest loss of a tenth that the search sees four times in five. */
function seenBy(round: Round, largest: readonly number[]): number {
  const sorted = [...largest].sort((a, b) => a - b);
  const critical = sorted[Math.ceil((1 - SIGNIFICANT) * sorted.length) - 1] ?? 0;
  const n = round.units.length;
  return ((critical + POWER) * momentsOf(round.values, n).deviation) / Math.sqrt(n * TENTH * (1 - TENTH));
}

interface Ended {
  readonly found: Found | null;
  readonly rest: Rest | null;
  readonly slices: number;
}

function searched(round: Round): Ended {
  const { lattice, counts, units } = round;
  const slices = slicesOf(lattice, counts, { least: leastOf(units.length), units: units.length });
  const all = scored(round, slices);
  const best = all.reduce<Scored | null>(
    (top, one) => (top === null || one.z > top.z + 1e-9 ? one : top),
    null,
  );
  if (best === null || !(best.z > 0)) return { found: null, rest: null, slices: slices.length };
  const largest = maxima(lattice, slices, { ...round, observed: best.z });
  const p = pOf(largest, best.z);
  if (!(largest.length === DEALS && p <= SIGNIFICANT)) {
    return { found: null, rest: { p, seen: seenBy(round, largest) }, slices: slices.length };
  }
  const parent = told(round, best, all);
  // A half that chance explains can't stand for a pair that it does not.
  const top = pOf(largest, parent.z) <= SIGNIFICANT ? parent : best;
  const members = unitsIn(round, top.slice);
  const also = others(round, top, members, all);
  const found = { slice: top.slice, also, units: members, z: top.z, p: pOf(largest, top.z) };
  return { found, rest: null, slices: slices.length };
}

/**
 * The drivers of a loss.
 * @param differences one a unit, so oriented that below 0 is worse; finite. The order of units decides which random
 * deals are made, so the caller puts them in an order that does not depend on the file's.
 */
export function searchDrivers(features: readonly Feature[], differences: Float64Array, seed: number): Search {
  const n = differences.length;
  const lattice = latticeOf(features, n);
  const units = new Int32Array(n).map((_, unit) => unit);
  const counts = countUnits(lattice, units);
  const changed = units.filter((unit) => differences[unit] !== 0);
  const values = differences.filter((difference) => difference !== 0);
  let round: Round = { lattice, counts, seed, units, changed, values };
  const found: Found[] = [];
  let first: number | null = null;
  while (found.length < MOST_DRIVERS) {
    const ended = searched(round);
    first ??= ended.slices;
    if (ended.found === null) return { found, slices: first, rest: ended.rest };
    found.push(ended.found);
    round = without(round, ended.found.units);
  }
  return { found, slices: first ?? 0, rest: null };
}
