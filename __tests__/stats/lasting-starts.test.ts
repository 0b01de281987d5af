import { expect, it } from 'vitest';
import { lastingStarts } from '../../src/stats/lasting-starts.js';

const starts = (values: readonly number[], boundaries: readonly number[] = []) =>
  lastingStarts(values, { boundaries, window: 100 });
const times = (value: number, count: number): readonly number[] => Array.from({ length: count }, () => value);
const all = (...parts: readonly (readonly number[])[]): readonly number[] => parts.flat();

it.each([
  ['nothing', [], []],
  ['one value', [0.9], []],
  ['one level', times(0.9, 12), []],
  ['a step', all(times(0.9, 6), times(0.8, 6)), [6]],
  ['a run that stands alone', all(times(1, 1), times(0.97, 1), times(1, 10)), []],
  ['two of them side by side', all(times(1, 6), times(0.97, 2), times(1, 6)), []],
  ['a stretch of four', all(times(1, 4), times(0.97, 4), times(1, 4)), [4, 8]],
  ['a step with a run that stands alone in it', all(times(0.9, 6), times(0.5, 1), times(0.8, 6)), [6]],
  ['a step that two runs have seen', all(times(0.9, 8), times(0.8, 2)), []],
  ['a step, and two runs that stand alone behind it', all(times(1, 8), times(0.9, 8), times(0.97, 2)), [8]],
  ['a step, and one run behind it', all(times(1, 8), times(0.9, 8), times(0.97, 1)), [8]],
  ['a step, and one run before the first level', all(times(0.97, 1), times(1, 8), times(0.9, 8)), [9]],
  ['a step, and two runs before the first level', all(times(0.97, 2), times(1, 8), times(0.9, 8)), [10]],
  ['a step that two runs take half', all(times(1, 8), times(0.95, 2), times(0.9, 8)), [10]],
  ['a step, and two runs long before', all(times(1, 6), times(0.97, 2), times(1, 6), times(0.9, 8)), [14]],
  ['a step of three', all(times(1, 8), times(0.9, 3)), [8]],
] as const)('%s has the starts it has', (_, values, expected) => {
  expect(starts(values)).toEqual(expected);
});

it('keeps an accepted start, however few values follow it', () => {
  expect(starts(all(times(0.9, 8), times(0.8, 2)), [8])).toEqual([8]);
  // The place of an accepted start is found among what is left, too.
  expect(starts(all(times(0.97, 1), times(1, 8), times(0.9, 2)), [9])).toEqual([9]);
});
