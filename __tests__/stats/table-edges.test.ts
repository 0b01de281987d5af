/** Where a table of counts has an empty row, or all of its trials came out alike: no rounding may show there. */
import { describe, expect, it } from 'vitest';
import { mcnemarMidP } from '../../src/stats/mcnemar.js';
import { newcombePaired } from '../../src/stats/newcombe.js';
import { wilson } from '../../src/stats/wilson.js';
import { expectNear } from './references.js';

const COUNTS = Object.freeze(Array.from({ length: 300 }, (_, i) => i + 1));

describe('a table of pairs', () => {
  it.each([
    // Without a correlation the paired interval is the independent one: statsmodels, method newcomb.
    [{ bothRight: 30, lost: 5, won: 0, bothWrong: 0 }, -0.29375554086595157, -0.015490568151763445],
    [{ bothRight: 30, lost: 0, won: 5, bothWrong: 0 }, 0.015490568151763445, 0.29375554086595157],
    [{ bothRight: 0, lost: 4, won: 0, bothWrong: 8 }, -0.6093779111272004, -0.02202712843148308],
  ])('has no correlation where one side is all alike: %j', (pairs, low, high) => {
    const { interval } = newcombePaired(pairs);
    expectNear(interval[0], low, { relative: 1e-12 });
    expectNear(interval[1], high, { relative: 1e-12 });
  });

  it('says exactly nothing where as many were won as lost', () => {
    for (const n of COUNTS) expect(mcnemarMidP(n, n)).toBe(1);
  });
});

describe('the interval of Wilson', () => {
  it('ends at exactly 0 and 1 where all trials came out alike, however many they are', () => {
    for (const confidence of [0.8, 0.9, 0.95, 0.99]) {
      for (const n of COUNTS) {
        expect(wilson(0, n, confidence)[0]).toBe(0);
        expect(wilson(n, n, confidence)[1]).toBe(1);
      }
    }
  });
});
