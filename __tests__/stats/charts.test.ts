import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cusum } from '../../src/stats/cusum.js';
import { ewmaChart } from '../../src/stats/ewma-chart.js';
import { expectNear, expectPrinted } from './references.js';
import { seriesReferences } from './series-references.js';

/** Montgomery's example of a mean that shifts by one standard deviation after 20 values. */
const SHIFTED = Object.freeze([
  9.45, 7.99, 9.29, 11.66, 12.16, 10.18, 8.04, 11.46, 9.2, 10.34, 9.03, 11.47, 10.51, 9.4, 10.08, 9.37, 10.62,
  10.31, 8.52, 10.84, 10.9, 9.33, 12.29, 11.5, 10.6, 11.08, 10.38, 11.62, 11.31, 10.52,
]);
const CONCENTRATION = Object.freeze([
  102, 94.8, 98.3, 98.4, 102, 98.5, 99, 97.7, 100, 98.1, 101.3, 98.7, 101.1, 98.4, 97, 96.7, 100.3, 101.4,
  97.2, 101,
]);

describe('the chart of the exponentially weighted moving average', () => {
  it('has the published values and signal', () => {
    const points = ewmaChart(SHIFTED, { target: 10, sigma: 1, weight: 0.1, width: 2.7 });
    expectPrinted(points[0]?.average ?? NaN, '9.945');
    expectPrinted(points[1]?.average ?? NaN, '9.7495');
    expectPrinted(points[0]?.low ?? NaN, '9.73');
    expectPrinted(points[0]?.high ?? NaN, '10.27');
    expectPrinted(points[1]?.high ?? NaN, '10.36');
    expect(points.findIndex((point) => point.out)).toBe(28);
    expectPrinted(points[28]?.average ?? NaN, '10.6468');
    expectPrinted(points[29]?.average ?? NaN, '10.6341');
  });

  it('comes to the published steady limits', () => {
    const options = { target: 50, sigma: 2.0539, weight: 0.3, width: 3 };
    const last = ewmaChart(new Array(60).fill(50), options).at(-1);
    expectPrinted(last?.high ?? NaN, '52.5884');
    expectPrinted(last?.low ?? NaN, '47.4116');
  });

  it('agrees with pandas', () => {
    for (const { values, ewma, reach, target, sigma, weight, width } of seriesReferences.charts) {
      const points = ewmaChart(Object.freeze([...values]), { target, sigma, weight, width });
      for (const [i, point] of points.entries()) {
        expectNear(point.average, ewma[i] ?? NaN, { relative: 1e-13 });
        expectNear(point.high - target, reach[i] ?? NaN, { relative: 1e-10 });
        expectNear(target - point.low, reach[i] ?? NaN, { relative: 1e-10 });
        expect(point.out).toBe(Math.abs((ewma[i] ?? NaN) - target) > (reach[i] ?? NaN));
      }
    }
  });

  it('stays on the target, and takes whatever differs for a signal where nothing may vary', () => {
    const exact = { target: 0.1, sigma: 0, weight: 0.3, width: 3 };
    expect(ewmaChart([], exact)).toEqual([]);
    for (const point of ewmaChart([0.1, 0.1, 0.1], exact)) {
      expect(point).toEqual({ average: 0.1, low: 0.1, high: 0.1, out: false });
    }
    expect(ewmaChart([0.2], exact)[0]?.out).toBe(true);
  });
});

describe('the chart of cumulative sums', () => {
  it('has the published table', () => {
    const points = cusum(CONCENTRATION, { target: 99, allowance: 1, decision: 10 });
    const upper = [2, 0, 0, 0, 2, 0.5, 0, 0, 0, 0, 1.3, 0, 1.1, 0, 0, 0, 0.3, 1.7, 0, 1];
    const lower = [0, 3.2, 2.9, 2.5, 0, 0, 0, 0.3, 0, 0, 0, 0, 0, 0, 1, 2.3, 0, 0, 0.8, 0];
    for (const [i, point] of points.entries()) {
      expectNear(point.upper.sum, upper[i] ?? NaN, { absolute: 1e-12 });
      expectNear(point.lower.sum, lower[i] ?? NaN, { absolute: 1e-12 });
      expect([point.upper.out, point.lower.out]).toEqual([false, false]);
    }
    expect(points.slice(0, 6).map((point) => point.lower.since)).toEqual([0, 1, 2, 3, 0, 0]);
  });

  it('signals in the published run, with the start of the shift', () => {
    const points = cusum(SHIFTED, { target: 10, allowance: 0.5, decision: 5 });
    const first = points.findIndex((point) => point.upper.out);
    // At 29, with a sum above 0 for seven values: the shift began after 22.
    expect([first + 1, points[first]?.upper.since]).toEqual([29, 7]);
    expectPrinted(points[first]?.upper.sum ?? NaN, '5.28');
  });

  it('agrees with cumulative sums of numpy', () => {
    for (const { values, target, allowance, decision, upper, lower } of seriesReferences.charts) {
      const points = cusum(values, { target, allowance, decision });
      for (const [i, point] of points.entries()) {
        expectNear(point.upper.sum, upper[i] ?? NaN, { absolute: 1e-14 });
        expectNear(point.lower.sum, lower[i] ?? NaN, { absolute: 1e-14 });
        expect(point.lower.out).toBe((lower[i] ?? NaN) > decision);
      }
    }
  });

  it('stays at 0 on the target, and changes sides with the sign', () => {
    const options = { target: 0, allowance: 1, decision: 4 };
    expect(cusum([], options)).toEqual([]);
    for (const { upper, lower } of cusum([0, 0, 0], options)) {
      expect([upper, lower]).toEqual(new Array(2).fill({ sum: 0, since: 0, out: false }));
    }
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 })), (values) => {
        const turned = cusum(
          values.map((value) => -value),
          options,
        );
        expect(turned.map(({ upper, lower }) => ({ upper: lower, lower: upper }))).toEqual(
          cusum(values, options),
        );
      }),
    );
  });
});
