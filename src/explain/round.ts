/** One round of the search: the scores of all slices over the units that are left, and which of them to tell. */
import { addUnits, type Lattice, memberships, type Slice, sumOf } from './lattice.js';
import { type Differences, momentsOf, scoreOf } from './null.js';

const BEYOND_PARENT = 2.33;
/** Slices of which at least this share is common are one driver under two names. */
const SAME = 0.9;
const MOST_COMPARED = 50;
const MOST_ALSO = 3;

/** The units that are left, and what is known of them. */
export interface Round extends Differences {
  readonly lattice: Lattice;
  /** How many units each cell has. */
  readonly counts: Float64Array;
  readonly seed: number;
}

export interface Scored {
  readonly slice: Slice;
  readonly sum: number;
  readonly z: number;
}

/** Every slice with its score. */
export function scored(
  { lattice, units, changed, values }: Round,
  slices: readonly Slice[],
): readonly Scored[] {
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
  const inside = memberships(lattice, half, changed);
  const inHalf = values.filter((_, i) => inside[i] === 1);
  return scoreOf(pair.slice, pair.sum, { ...momentsOf(inHalf, half.size), n: half.size });
}

/** The slice to tell: the best one, or the half of it that says as much. */
export function told(round: Round, best: Scored, all: readonly Scored[]): Scored {
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

/** The units of a slice, ascending. */
export function unitsIn({ lattice, units }: Round, slice: Slice): Int32Array {
  const inside = memberships(lattice, slice, units);
  return units.filter((_, i) => inside[i] === 1);
}

/** Slices that name nearly the same units in another way. */
export function others(
  round: Round,
  top: Scored,
  members: Int32Array,
  all: readonly Scored[],
): readonly Slice[] {
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
    const inside = memberships(round.lattice, slice, members);
    const common = inside.reduce((count, one) => count + one, 0);
    return common >= SAME * (slice.size + size - common);
  });
  return same.slice(0, MOST_ALSO).map(({ slice }) => slice);
}
