/** The history of a measurement on the scale on which it is measured now. */
import type { Measurement } from '../model/evaluation.js';

/** Twice the largest size that a value of the unit can have: what is a little above it was measured oddly. */
const LARGEST: ReadonlyMap<string | null, number> = new Map([
  ['fraction', 2],
  ['index', 2],
  ['percent', 200],
]);
/** What should be a percentage and is no more than this may be a share, where the value now is above the other. */
const [SHARE, PERCENTS] = [1, 2];

export interface Series {
  readonly values: readonly number[];
  readonly boundaries: readonly number[];
  /** How many older values are left out because they are on another scale. */
  readonly leftOut: number;
}

/** A value that can't be one of the unit: 93 where shares stand, 0.93 where percents do and no such value is seen now. */
function isOff(unit: string | null, value: number, now: number): boolean {
  const tooLarge = Math.abs(value) > (LARGEST.get(unit) ?? Number.POSITIVE_INFINITY);
  return tooLarge || (unit === 'percent' && now > PERCENTS && value > 0 && value <= SHARE);
}

/** Everything after the last value on another scale. A lone percent below 1 is no change of scale beside others. */
export function seriesOf(
  { unit, value }: Measurement,
  given: { readonly values: readonly number[]; readonly boundaries: readonly number[] },
): Series {
  const now = value ?? 0;
  const off = given.values.map((one) => isOff(unit, one, now));
  const start = off.lastIndexOf(true) + 1;
  return {
    values: given.values.slice(start),
    boundaries: given.boundaries.filter((index) => index > start).map((index) => index - start),
    leftOut: start,
  };
}
