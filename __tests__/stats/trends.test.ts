import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hampel } from '../../src/stats/hampel.js';
import { medianAbsoluteDeviation } from '../../src/stats/mad.js';
import { mannKendall } from '../../src/stats/mann-kendall.js';
import { tailsOf } from '../../src/stats/tails.js';
import { theilSen } from '../../src/stats/theil-sen.js';
import { tukeyFences } from '../../src/stats/tukey-fences.js';
import { expectNear, expectPrinted } from './references.js';
import { seriesReferences } from './series-references.js';
import { expectProbabilities, mirrored } from './tests-references.js';

/** Lengths of rivers of North America in miles, as R has them. */
const RIVERS = Object.freeze([
  735, 320, 325, 392, 524, 450, 1459, 135, 465, 600, 330, 336, 280, 315, 870, 906, 202, 329, 290, 1000, 600,
  505, 1450, 840, 1243, 890, 350, 407, 286, 280, 525, 720, 390, 250, 327, 230, 265, 850, 210, 630, 260, 230,
  360, 730, 600, 306, 390, 420, 291, 710, 340, 217, 281, 352, 259, 250, 470, 680, 570, 350, 300, 560, 900,
  625, 332, 2348, 1171, 3710, 2315, 2533, 780, 280, 410, 460, 260, 255, 431, 350, 760, 618, 338, 981, 1306,
  500, 696, 605, 250, 411, 1054, 735, 233, 435, 490, 310, 460, 383, 375, 1270, 545, 445, 1885, 380, 300, 380,
  377, 425, 276, 210, 800, 420, 350, 360, 538, 1100, 1205, 314, 237, 610, 360, 540, 1038, 424, 310, 300, 444,
  301, 268, 620, 215, 652, 900, 525, 246, 360, 529, 500, 720, 270, 430, 671, 1770,
]);
const series = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 30 });

describe('the median absolute deviation', () => {
  it('has the published values', () => {
    expectNear(medianAbsoluteDeviation([1, 2, 3, 4, 5, 6, 7, 8, 9]) ?? NaN, 2.9652, { relative: 1e-15 });
    expectNear(medianAbsoluteDeviation([1, 2, 3, 4, 100]) ?? NaN, 1.4826, { relative: 1e-15 });
    expect(medianAbsoluteDeviation([2, 2, 2, 2, 9])).toBe(0);
    expect(RIVERS).toHaveLength(141);
    expectPrinted(medianAbsoluteDeviation(RIVERS) ?? NaN, '214.977');
  });

  it('agrees with scipy, and is null for nothing', () => {
    for (const { values, mad } of seriesReferences.spreads) {
      expectNear(medianAbsoluteDeviation(Object.freeze([...values])) ?? NaN, mad, { relative: 1e-14 });
    }
    expect(medianAbsoluteDeviation([])).toBeNull();
  });
});

describe("Tukey's fences", () => {
  it('have the published quartiles, and those of numpy', () => {
    expect(tukeyFences([1, 2, 3, 4, 5, 6, 7, 8, 9, 100])).toEqual({
      lowerQuartile: 3.25,
      median: 5.5,
      upperQuartile: 7.75,
      range: 4.5,
      low: -3.5,
      high: 14.5,
    });
    expect(tukeyFences(RIVERS)).toMatchObject({ lowerQuartile: 310, median: 425, upperQuartile: 680 });
    for (const { values, quartiles, range } of seriesReferences.spreads) {
      const found = tukeyFences(values, 3);
      expect([found?.lowerQuartile, found?.median, found?.upperQuartile]).toEqual(quartiles);
      expectNear(found?.range ?? NaN, range, { relative: 1e-14 });
      expectNear(found?.high ?? NaN, quartiles[2] + 3 * range, { relative: 1e-14 });
    }
  });

  it('lie on equal values, and are null for nothing', () => {
    expect(tukeyFences([4, 4, 4])).toMatchObject({ range: 0, low: 4, high: 4 });
    expect(tukeyFences([])).toBeNull();
  });
});

describe('the filter of Hampel', () => {
  it('agrees with scipy over the windows of pandas', () => {
    for (const { values, half, width, outliers, filtered } of seriesReferences.hampel) {
      const found = hampel(Object.freeze([...values]), { half, width });
      expect(found.outliers).toEqual(outliers);
      for (const [i, value] of filtered.entries())
        expectNear(found.values[i] ?? NaN, value, { absolute: 1e-12 });
    }
  });

  it('has its example, and changes nothing where nothing differs', () => {
    const options = { half: 2, width: 3 };
    expect(hampel([1, 2, 1, 9, 2, 1], options)).toEqual({ values: [1, 2, 1, 2, 2, 1], outliers: [3] });
    expect(hampel([], options)).toEqual({ values: [], outliers: [] });
    expect(hampel([3, 3, 3], options)).toEqual({ values: [3, 3, 3], outliers: [] });
    // More than half of the window are equal, so that whatever differs is far.
    expect(hampel([3, 3, 3.01, 3, 3], options).outliers).toEqual([2]);
  });
});

describe('the slope of Theil and Sen', () => {
  it('agrees with scipy and pymannkendall', () => {
    for (const { x, y, line, sen } of seriesReferences.trends) {
      const found = theilSen(Object.freeze([...x]), Object.freeze([...y]), 0.9);
      const actual = [found?.slope, found?.intercept, ...(found?.interval ?? [])];
      for (const [i, expected] of line.entries()) {
        expectNear(actual[i] ?? NaN, expected, { relative: 1e-12, absolute: 1e-13 });
      }
      expectNear(theilSen([...y.keys()], y)?.slope ?? NaN, sen, { relative: 1e-12, absolute: 1e-15 });
    }
  });

  it('is null where no x differs, and level where no y does', () => {
    expect(theilSen([0, 1, 2, 3], [1, 2, 10, 4])?.slope).toBe(1);
    for (const x of [[], [1], [2, 2, 2]]) expect(theilSen(x, x)).toBeNull();
    expect(theilSen([1, 2, 3], [5, 5, 5])).toEqual({ slope: 0, intercept: 5, interval: [0, 0] });
  });

  it('turns with the series, and does not depend on the order of the points', () => {
    fc.assert(
      fc.property(series, (y) => {
        const x = [...y.keys()];
        const found = theilSen(x, y);
        expect(theilSen(x.toReversed(), y.toReversed())).toEqual(found);
        const turned = theilSen(
          x,
          y.map((value) => -value),
        );
        expectNear(turned?.slope ?? NaN, -(found?.slope ?? NaN), { absolute: 1e-12 });
        expect(found?.slope).toBeGreaterThanOrEqual(found?.interval[0] ?? NaN);
        expect(found?.slope).toBeLessThanOrEqual(found?.interval[1] ?? NaN);
      }),
    );
  });
});

describe('the test of Mann and Kendall', () => {
  it('agrees with pymannkendall, with ties too', () => {
    for (const { y, kendall } of seriesReferences.trends) {
      const found = mannKendall(Object.freeze([...y]));
      expect(found?.score).toBe(kendall[0]);
      expectNear(found?.variance ?? NaN, kendall[1], { relative: 1e-14 });
      expectNear(found?.tau ?? NaN, kendall[2], { relative: 1e-14 });
      expectNear(found?.p.twoSided ?? NaN, kendall[3], { relative: 1e-10 });
    }
  });

  it('has its example, null for one value, and no evidence in a level series', () => {
    expectPrinted(mannKendall([1, 2, 4, 3, 5])?.p.twoSided ?? NaN, '0.0864107');
    expect([mannKendall([]), mannKendall([1])]).toEqual([null, null]);
    expect(mannKendall([2, 2, 2])?.p).toEqual({ greater: 1, less: 1, twoSided: 1 });
    expect(mannKendall([1, 2])?.p.twoSided).toBe(1);
  });

  it('changes sides with the direction of time', () => {
    fc.assert(
      fc.property(series, (y) => {
        const found = mannKendall(y)?.p ?? tailsOf(NaN, NaN);
        expectProbabilities(found);
        expect(mirrored(mannKendall(y.toReversed())?.p ?? found)).toEqual(found);
      }),
    );
  });
});
