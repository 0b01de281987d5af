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
] as const)('%s has the starts it has', (_, values, expected) => {
  expect(starts(values)).toEqual(expected);
});

it('keeps an accepted start, however few values follow it', () => {
  expect(starts(all(times(0.9, 8), times(0.8, 2)), [8])).toEqual([8]);
});
