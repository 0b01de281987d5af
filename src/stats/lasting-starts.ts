/**
 * Where levels start that lasted. The starts of `level` are also those of a step that was seen once or twice, which is
 * right for a judge and wrong for a picture: a run that stands alone is no level. Such values are left out, and the
 * rest is looked at again.
 *
 * Example: 1 0.97 1 1 1 1 1 1 starts one level; with four times 0.97 in place of one, three.
 */
import { historyLevel, type LevelOptions } from './level.js';

/** A level of fewer values than this is not settled. */
const SETTLED = 3;
/** So often stretches too short to be levels are left out; each time may lay open others. */
const MOST_ROUNDS = 4;

/** Indices at which levels start, ascending, without the first; of accepted ones only those that are found as well. */
export function lastingStarts(
  values: readonly number[],
  { boundaries, window }: LevelOptions,
): readonly number[] {
  let kept = values.map((_, place) => place);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const hard = boundaries.map((boundary) => kept.findIndex((place) => place >= boundary));
    const left = kept.map((place) => values[place] ?? Number.NaN);
    const starts = historyLevel(left, { boundaries: hard, window })?.starts ?? [];
    const stretches = starts.map((from, at) => ({ from, to: starts[at + 1] ?? kept.length }));
    const short = stretches.filter(({ from, to }) => to - from < SETTLED && !hard.includes(from));
    if (short.length === 0) return starts.slice(1).flatMap((start) => kept[start] ?? []);
    kept = kept.filter((_, place) => !short.some(({ from, to }) => place >= from && place < to));
  }
  return [];
}
