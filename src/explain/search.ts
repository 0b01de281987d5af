/**
 * Finds the slices that carry a loss: the one that is worst against the rest, if chance does not explain it; then its
 * examples are taken out, and the search begins anew, three times at most.
 *
 * A pair of conditions must be worse than each of its halves says already (z ≥ 2.33 inside the half, p about 0.01);
 * otherwise the half is reported.
 *
 * Source: decision procedure, §5, with its measured error rates; ours are in docs/explain.md.
 */
import type { Feature } from './feature.js';
import {
  addUnits,
  countUnits,
  holds,
  type Lattice,
  latticeOf,
  type Slice,
  slicesOf,
  sumOf,
} from './lattice.js';
import { DEALS, type Differences, maxima, momentsOf, pOf, scoreOf } from './null.js';

const MOST_DRIVERS = 3;
const SIGNIFICANT = 0.05;
const BEYOND_PARENT = 2.33;
/** Slices of which at least this share is common are one driver under two names. */
const SAME = 0.9;
const MOST_COMPARED = 200;
const MOST_ALSO = 3;
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

interface Round extends Differences {
  readonly lattice: Lattice;
  /** How many units each cell has. */
  readonly counts: Float64Array;
  readonly seed: number;
}

interface Scored {
  readonly slice: Slice;
  readonly sum: number;
  readonly z: number;
}

function scored({ lattice, units, changed, values }: Round, slices: readonly Slice[]): readonly Scored[] {
  const sums = new Float64Array(lattice.size);
  addUnits(lattice, sums, { units: changed, amounts: values, count: changed.length });
  const at = { ...momentsOf(values, units.length), n: units.length };
  return slices.map((slice) => {
    const sum = sumOf(slice, sums);
    return { slice, sum, z: scoreOf(slice, sum, at) };
  });
}

/** The score of the pair among the units of one of its halves. */
function within({ lattice, changed, values }: Round, pair: Scored, half: Slice): number {
  const inHalf = values.filter((_, i) => holds(lattice, half, changed[i] ?? 0));
  return scoreOf(pair.slice, pair.sum, { ...momentsOf(inHalf, half.size), n: half.size });
}

/** The slice to tell: the best one, or the half of it that says as much. */
function told(round: Round, best: Scored, all: readonly Scored[]): Scored {
  const halves = all.filter(
    ({ slice }) =>
      slice.literals.length === 1 && slice.literals.every((one) => best.slice.literals.includes(one)),
  );
  if (best.slice.literals.length === 1) return best;
  const enough = halves.filter((half) => !(within(round, best, half.slice) >= BEYOND_PARENT));
  return (
    enough.reduce<Scored | null>((top, half) => (top === null || half.z > top.z ? half : top), null) ?? best
  );
}

function unitsIn({ lattice, units }: Round, slice: Slice): Int32Array {
  return units.filter((unit) => holds(lattice, slice, unit));
}

/** Slices that name nearly the same units in another way. */
function others(round: Round, top: Scored, members: Int32Array, all: readonly Scored[]): readonly Slice[] {
  const size = members.length;
  const alike = all.filter(
    ({ slice, z }) =>
      slice !== top.slice &&
      slice.literals.length <= top.slice.literals.length &&
      z >= SAME * top.z &&
      Math.min(slice.size, size) >= SAME * Math.max(slice.size, size),
  );
  const nearest = [...alike].sort((a, b) => b.z - a.z).slice(0, MOST_COMPARED);
  const same = nearest.filter(({ slice }) => {
    const common = members.reduce(
      (count, unit) => (holds(round.lattice, slice, unit) ? count + 1 : count),
      0,
    );
    return common >= SAME * (slice.size + size - common);
  });
  return same.slice(0, MOST_ALSO).map(({ slice }) => slice);
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
