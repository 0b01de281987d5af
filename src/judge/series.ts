/** The history of a measurement on the scale on which it is measured now. */
import type { Measurement } from '../model/evaluation.js';

/** Twice the largest size that a value of the unit can have: what is a little above it was measured oddly. */
const LARGEST: Readonly<Record<string, number>> = { fraction: 2, index: 2, percent: 200 };
/** Below this in every value, what should be percents are shares. */
const PERCENTS = 1;

export interface Series {
  readonly values: readonly number[];
  readonly boundaries: readonly number[];
  /** How many older values are left out because they are on another scale. */
  readonly leftOut: number;
}

/** A value that can't be one of the unit: 93 where shares stand, 0.93 where percents do and no such value is seen now. */
function isOff(unit: string | null, value: number, now: number): boolean {
  if (unit === null || !Object.hasOwn(LARGEST, unit)) return false;
  const largest = LARGEST[unit] ?? Number.POSITIVE_INFINITY;
  const tooLarge = Math.abs(value) > largest;
  return tooLarge || (unit === 'percent' && now > 2 * PERCENTS && value > 0 && value <= PERCENTS);
}

/** Everything after the last value on another scale. A lone percent below 1 is no change of scale beside others. */
export function seriesOf(
  { unit, value }: Measurement,
  given: { readonly values: readonly number[]; readonly boundaries: readonly number[] },
): Series {
  const now = value ?? 0;
  const off = given.values.map((one) => isOff(unit, one, now));
  const last = off.lastIndexOf(true);
  if (last < 0) return { ...given, leftOut: 0 };
  const start = last + 1;
  return {
    values: given.values.slice(start),
    boundaries: given.boundaries.filter((index) => index > start).map((index) => index - start),
    leftOut: start,
  };
}
