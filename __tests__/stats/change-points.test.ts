import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eDivisive } from '../../src/stats/e-divisive.js';
import { energySplit } from '../../src/stats/energy-split.js';
import { windowedDivisive } from '../../src/stats/windowed-divisive.js';
import { expectNear, expectPrinted } from './references.js';
import { seriesReferences } from './series-references.js';

const SEQUENCE = Object.freeze([
  0.3, 2.4, 1.5, -0.9, -0.5, 99.7, 98.3, 99.1, 149, 149.7, 149.5, 149.1, 148.8, 150,
]);
const HALVED = Object.freeze([
  1.02, 0.95, 0.99, 1, 1.12, 1, 1.01, 0.98, 1.01, 0.96, 0.5, 0.51, 0.48, 0.48, 0.55, 0.5, 0.49, 0.51, 0.5,
  0.49,
]);
const WINDOWED = { window: 50, alpha: 0.001, leastSize: 0 };
const PERMUTED = { resamples: 100, seed: 1, alpha: 0.05 };

/** Q by its definition, pair by pair. */
function energyOf(first: readonly number[], second: readonly number[]): number {
  const [n, m] = [first.length, second.length];
  const apart = (xs: readonly number[], ys: readonly number[]) =>
    xs.reduce((sum, x) => sum + ys.reduce((inner, y) => inner + Math.abs(x - y), 0), 0);
  const within = (xs: readonly number[]) => (xs.length > 1 ? apart(xs, xs) / 2 / (xs.length - 1) : 0);
  return (2 / (m + n)) * (apart(first, second) - m * within(first) - n * within(second));
}

describe('the split of largest energy', () => {
  it('has the published place and energy', () => {
    const found = energySplit(SEQUENCE, { start: 0, end: SEQUENCE.length });
    expect(found).toMatchObject({ index: 5, end: 14 });
    expectPrinted(found?.energy ?? NaN, '761.282142857');
  });

  it('is none for a single value, and the first for equal ones', () => {
    expect([energySplit([], { start: 0, end: 0 }), energySplit([1], { start: 0, end: 1 })]).toEqual([
      null,
      null,
    ]);
    expect(energySplit([2, 2, 2], { start: 0, end: 3 })).toEqual({ index: 1, end: 2, energy: 0 });
  });

  it('is the best of all pairs of parts', () => {
    const values = fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 4, maxLength: 14 });
    fc.assert(
      fc.property(values, (x) => {
        const stretch = { start: 1, end: x.length };
        const found = energySplit(x, stretch);
        let best = 0;
        for (let tau = 2; tau < x.length; tau++) {
          for (let kappa = tau + 1; kappa <= x.length; kappa++) {
            best = Math.max(best, energyOf(x.slice(1, tau), x.slice(tau, kappa)));
          }
        }
        expectNear(found?.energy ?? NaN, best, { absolute: 1e-9 });
        const { index = 2, end = 3 } = found ?? {};
        expectNear(energyOf(x.slice(1, index), x.slice(index, end)), best, { absolute: 1e-9 });
      }),
    );
  });
});

describe('change points by windows and t tests', () => {
  it('are the published ones', () => {
    const points = windowedDivisive(SEQUENCE, { ...WINDOWED, alpha: 0.01 });
    expect(points.map((point) => point.index)).toEqual([5, 8]);
    const halved = windowedDivisive(HALVED, { ...WINDOWED, alpha: 0.0001 });
    expect(halved.map((point) => point.index)).toEqual([10]);
    expectPrinted(halved[0]?.p ?? NaN, '1.4272e-17');
  });

  it('are those of apache-otava for 150 series', () => {
    expect(seriesReferences.windowed).toHaveLength(150);
    let total = 0;
    for (const { values, points, ...options } of seriesReferences.windowed) {
      const found = windowedDivisive(Object.freeze([...values]), options);
      expect(found.map((point) => point.index)).toEqual(points.map(([index]) => index));
      total += found.length;
      for (const [i, [, p, size]] of points.entries()) {
        expectNear(found[i]?.p ?? NaN, p, { relative: 1e-8, absolute: 1e-300 });
        expectNear(found[i]?.size ?? NaN, size, { relative: 1e-10 });
      }
    }
    expect(total).toBeGreaterThan(150);
  });

  it('are none where there is little or nothing to see', () => {
    for (const values of [[], [1], [1, 2], [3, 3, 3, 3, 3, 3], new Array(120).fill(0)]) {
      expect(windowedDivisive(values, WINDOWED)).toEqual([]);
    }
  });

  it('are certain where nothing varies but the step, also from 0', () => {
    const stepped = [...new Array(10).fill(0), ...new Array(10).fill(2)];
    expect(windowedDivisive(stepped, WINDOWED)).toEqual([{ index: 10, p: 0, size: 1 }]);
  });

  it('drops a change that is too small, wherever it stands', () => {
    // 1 %, 50 % and 1 % more, each far beyond the noise of 0.1 %.
    const levels = [1, 1.01, 1.515, 1.53];
    const values = levels.flatMap((level) =>
      Array.from({ length: 12 }, (_, run) => level * (1 + 0.001 * Math.sin(7 * run))),
    );
    const found = (leastSize: number) =>
      windowedDivisive(values, { ...WINDOWED, leastSize }).map(({ index }) => index);
    expect(found(0)).toEqual([12, 24, 36]);
    expect(found(0.05)).toEqual([24]);
  });

  it('do not move with a factor', () => {
    const values = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 80 });
    fc.assert(
      fc.property(values, (x) => {
        const indices = (scaled: readonly number[]) =>
          windowedDivisive(scaled, { ...WINDOWED, alpha: 0.01 }).map((point) => point.index);
        expect(indices(x.map((value) => value * 4))).toEqual(indices(x));
      }),
      { numRuns: 40 },
    );
  });
});

describe('change points by permutations', () => {
  it('are the published ones', () => {
    const points = eDivisive(SEQUENCE, PERMUTED);
    expect(points.map((point) => point.index)).toEqual([5, 8]);
    expectPrinted(points[0]?.energy ?? NaN, '761.282142857');
  });

  it('are those of apache-otava with the same permutations', () => {
    let total = 0;
    for (const { values, seed, points } of seriesReferences.permuted) {
      const found = eDivisive(Object.freeze([...values]), { resamples: 100, seed, alpha: 0.05 });
      expect(found.map((point) => [point.index, point.p])).toEqual(points.map(([index, , p]) => [index, p]));
      for (const [i, [, energy]] of points.entries()) {
        expectNear(found[i]?.energy ?? NaN, energy, { relative: 1e-10 });
      }
      total += found.length;
    }
    expect(total).toBeGreaterThan(15);
  });

  it('are none where there is little or nothing to see, or where distances overflow', () => {
    expect(eDivisive([1e308, -1e308, 1e308, -1e308, 5], PERMUTED)).toEqual([]);
    for (const values of [[], [1], [1, 2], [3, 3, 3, 3, 3, 3]])
      expect(eDivisive(values, PERMUTED)).toEqual([]);
  });
});
