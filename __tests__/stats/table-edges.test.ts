/** Where a table of counts has an empty row, or a class has one example or none: what is exact there, and what is not known. */
import { describe, expect, it } from 'vitest';
import { aucWithVariance, delong, placements } from '../../src/stats/delong.js';
import { mcnemarMidP } from '../../src/stats/mcnemar.js';
import { newcombePaired } from '../../src/stats/newcombe.js';
import { ranked } from '../../src/stats/order.js';
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

describe('areas', () => {
  const scores = Float64Array.of(0.1, 0.5, 0.9);

  it('have no variance where a class has a single example, and are none where it has no example', () => {
    for (const truth of [Uint8Array.of(0, 1, 1), Uint8Array.of(0, 0, 1)]) {
      expect(aucWithVariance(truth, scores)).toEqual({ auc: 1, variance: null });
      expect(delong({ truth, base: scores, head: scores })).toBeNull();
    }
    for (const truth of [Uint8Array.of(0, 0, 0), Uint8Array.of(1, 1, 1)]) {
      expect(aucWithVariance(truth, scores)).toBeNull();
      expect(delong({ truth, base: scores, head: scores })).toBeNull();
    }
  });

  it('are the mean share of either class', () => {
    // 0.5 is above one negative of two, 0.9 above both; 0.1 is below both positives, 0.7 below one.
    const placed = placements(Uint8Array.of(0, 1, 1, 0), ranked(Float64Array.of(0.1, 0.5, 0.9, 0.7)));
    expect([...(placed?.shares ?? [])]).toEqual([1, 0.5, 1, 0.5]);
    expect(placed?.means).toEqual([0.75, 0.75]);
  });
});
