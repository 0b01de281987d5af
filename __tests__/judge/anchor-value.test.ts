/** The best level of a series, and the comparison with an anchor, number by number. */
import { describe, expect, it } from 'vitest';
import { type AnchorValue, bestLevel, compareAnchor } from '../../src/judge/anchor.js';
import type { Case } from '../../src/judge/comparison.js';
import { pastOf, sharedShapes } from '../../src/judge/noise.js';
import { studentCdf } from '../../src/stats/student.js';
import { caseOf } from './case.js';

const LOWER = { direction: 'lower', target: 0 } as const;
const TARGET = { direction: 'target', target: 1 } as const;
const runs = (level: number, count: number) =>
  Array.from({ length: count }, (_, i) => level + ((i % 3) - 1) * 0.001);
const given = (series: readonly number[], more: Partial<Case> = {}) =>
  caseOf(0.9, 0.894, { series, ...more });
const against = (one: Case, anchor: AnchorValue) => compareAnchor(one, anchor, sharedShapes([pastOf(one)]));
const near = (value: number, digits = 12) => expect.closeTo(value, digits);

describe('the best level', () => {
  it('is that of the best settled segment, wherever it stands', () => {
    const levels = [runs(0.8, 20), runs(0.9, 20), runs(0.85, 20)];
    expect(bestLevel(given(levels.flat()))).toEqual({ value: near(0.9), runs: 20 });
    expect(bestLevel(given(levels.reverse().flat()))).toEqual({ value: near(0.9), runs: 20 });
  });

  it('takes three runs to settle', () => {
    const more = (count: number) => bestLevel(given([...runs(0.9, 20), ...runs(0.99, count)]));
    expect(more(2)).toEqual({ value: near(0.9), runs: 20 });
    expect(more(3)).toEqual({ value: near(0.99), runs: 3 });
    // An accepted change parts what would be one level: two runs since are none yet.
    expect(bestLevel(given(runs(0.9, 8), { boundaries: [6] }))).toBeNull();
  });

  it('is none without a history, and for a target', () => {
    expect(bestLevel(given([]))).toBeNull();
    expect(bestLevel(given([0.9, 0.9]))).toBeNull();
    expect(bestLevel(given(runs(0.9, 20), { orientation: TARGET }))).toBeNull();
  });
});

describe('the comparison with an anchor', () => {
  // Constant but for the floor: a third of the margin, 0.005/3, with 7 degrees of freedom after 8 runs, of which the
  // decaying mean is worth m = 19 (1 − 0.9⁸)/(1 + 0.9⁸). t with 7 degrees of freedom has 97.5 % at 2.3646242516.
  const flat = Array.from({ length: 8 }, () => 0.9);
  const noise = 0.005 / 3;
  const m = (19 * (1 - 0.9 ** 8)) / (1 + 0.9 ** 8);
  const anchor = { value: 0.91, runs: 4 };

  it('is a prediction of head from so many runs, and of where main stands', () => {
    const found = against(given(flat), anchor);
    const half = 2.3646242515927844 * noise * Math.sqrt(1.25);
    expect(found).toEqual({
      value: 0.91,
      loss: near(0.016),
      ownLoss: near(0.006),
      mainLoss: near(0.01),
      p: near(studentCdf(-0.016 / (noise * Math.sqrt(1.25)), 7)),
      mainP: near(studentCdf(-0.01 / (noise * Math.sqrt(1 / m + 1 / 4)), 7)),
      interval: [near(-0.016 - half, 9), near(-0.016 + half, 9)],
    });
  });

  it('takes the level of the history for main, whatever its newest value', () => {
    const base = { value: 0.95, n: null, standardError: null, runs: 1 };
    expect(against(given(flat, { base }), anchor)).toMatchObject({
      ownLoss: near(0.006),
      mainLoss: near(0.01),
    });
  });

  it('takes five runs, and goes by base alone before', () => {
    expect(against(given(flat.slice(0, 5)), anchor).p).toBeLessThan(0.001);
    const base = { value: 0.95, n: null, standardError: null, runs: 1 };
    expect(against(given(flat.slice(0, 4), { base }), anchor)).toEqual({
      value: 0.91,
      loss: near(0.016),
      ownLoss: near(0.056),
      mainLoss: near(-0.04),
      p: null,
      mainP: null,
      interval: null,
    });
  });

  it('of a main that stands at the anchor is even, also where nothing ever varied', () => {
    const scale = { margin: 0, limit: 0.05, warning: 0.01, tolerated: true };
    expect(against(given(flat, { scale }), { value: 0.9, runs: 4 }).mainP).toBe(0.5);
  });

  it('tells nothing where the noise is beyond numbers', () => {
    const series = [1e300, -1e300, 1e300, -1e300, 1e300, 1e300];
    const found = against(given(series, { unit: null }), { value: 1e300, runs: 4 });
    expect(found).toMatchObject({ p: null, mainP: null, interval: null });
  });
});

describe('the comparison of times with an anchor', () => {
  const times = Array.from({ length: 8 }, () => 100);
  const head = { value: 110, n: null, standardError: null, runs: 1 };
  const scale = { margin: 1, limit: 10, warning: 2, tolerated: false };
  const slow = given(times, { unit: 'ms', orientation: LOWER, head, scale });

  it('is of their logarithms, with the interval in units', () => {
    // The floor is a third of log(1 + 1/100); the interval 110 exp(± t s √2) − 100.
    const reach = 2.3646242515927844 * (Math.log(1.01) / 3) * Math.SQRT2;
    expect(against(slow, { value: 100, runs: 1 })).toMatchObject({
      loss: 10,
      ownLoss: near(10),
      interval: [near(110 * Math.exp(-reach) - 100, 6), near(110 * Math.exp(reach) - 100, 6)],
    });
  });

  it('is of the times themselves where the anchor is no time', () => {
    const found = against(slow, { value: 0, runs: 1 });
    const half = (2.3646242515927844 / 3) * Math.SQRT2;
    expect(found.interval).toEqual([near(110 - half, 6), near(110 + half, 6)]);
    expect(found.p).toBeLessThan(0.001);
  });

  it('has no interval where one of its ends is beyond numbers', () => {
    const wild = [1e-300, 1e300, 1e-300, 1e300, 1e-300, 1e300];
    const found = against(given(wild, { unit: 'ms', orientation: LOWER }), { value: 1, runs: 1 });
    expect(found.p).toBeGreaterThan(0.1);
    expect(found.interval).toBeNull();
  });
});

describe('the comparison of a target with an anchor', () => {
  it('goes by distances, from base itself, and has no interval', () => {
    const at = (value: number) => ({ value, n: null, standardError: null, runs: 1 });
    const series = Array.from({ length: 8 }, () => 1);
    const more = { unit: null, orientation: TARGET, head: at(1.2), base: at(1.01) };
    const found = against(given(series, more), { value: 1.05, runs: 1 });
    expect(found).toMatchObject({
      loss: near(0.15),
      ownLoss: near(0.19),
      mainLoss: near(-0.04),
      interval: null,
    });
    expect(found.p).toBeLessThan(0.001);
  });
});
