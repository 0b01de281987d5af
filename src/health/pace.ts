/** How often something happens: gaps between the days on which it did. */
import { quantile } from '../stats/quantile.js';

export const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** From so many gaps on there is a pace. */
const FEWEST_GAPS = 3;
/** Longer than nine of ten gaps are: weekends are usual, holidays are not. */
const LONG = 0.9;

/** Days between neighbours, oldest first; what happens within an hour happens together. Times in milliseconds, ascending. */
export function gapsOf(times: readonly number[]): readonly number[] {
  return times
    .slice(1)
    .map((time, index) => time - (times[index] ?? time))
    .filter((gap) => gap >= HOUR_MS)
    .map((gap) => gap / DAY_MS);
}

/** One time a day in UTC, the last: several a day would make nights and weekends look like holes. */
export function lastOfDays(times: readonly number[]): readonly number[] {
  return [...new Map(times.map((time) => [Math.floor(time / DAY_MS), time])).values()];
}

/** A gap that is long and still usual, in days; `null` where too few are known. */
export function usualLongGap(times: readonly number[]): number | null {
  const gaps = gapsOf(lastOfDays(times));
  return gaps.length < FEWEST_GAPS ? null : quantile(gaps, LONG);
}
