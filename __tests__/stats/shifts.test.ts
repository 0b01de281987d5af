import { describe, expect, it } from 'vitest';
import { homogeneity } from '../../src/stats/homogeneity.js';
import { entropyOf } from '../../src/stats/shannon.js';
import { inOrder, sizeOf, weightedKolmogorovSmirnov } from '../../src/stats/weighted-kolmogorov-smirnov.js';
import { references } from './quality-references.js';
import { expectNear } from './references.js';

describe('the chi-square test of two samples of labels', () => {
  it.each(references.homogeneity)('is that of scipy (%#)', ({ before, after, statistic, df, p }) => {
    const found = homogeneity({ expected: before, actual: after });
    expectNear(found?.statistic ?? Number.NaN, statistic, { relative: 1e-12 });
    expect(found?.df).toBe(df);
    expectNear(found?.p ?? Number.NaN, p, { relative: 1e-9 });
  });

  it('has its worked example', () => {
    const found = homogeneity({ expected: [30, 20, 50], actual: [20, 35, 45] });
    expect(found?.statistic).toBeCloseTo(6.3541, 4);
    expect(found?.p).toBeCloseTo(0.0417, 4);
  });

  it('puts labels that are rare together', () => {
    const rare = homogeneity({ expected: [500, 300, 1, 2, 0, 4], actual: [520, 280, 3, 0, 2, 2] });
    const pooled = homogeneity({ expected: [500, 300, 7], actual: [520, 280, 7] });
    expect(rare).toEqual(pooled);
    expect(rare?.df).toBe(2);
    // One rare label alone goes with the next larger one.
    expect(homogeneity({ expected: [500, 300, 1], actual: [520, 280, 1] })?.df).toBe(1);
  });

  // Two samples of 100: a label is large enough from 10 on, which is 5 of each.
  it.each([
    [
      'a small one goes with the next larger one, wherever that stands',
      [2, 57, 1, 40],
      [3, 65, 2, 30],
      [57, 43],
      [65, 35],
    ],
    [
      'two small ones that are enough together are by themselves',
      [2, 3, 45, 50],
      [3, 2, 60, 35],
      [45, 50, 5],
      [60, 35, 5],
    ],
    ['one that is just large enough is by itself', [5, 45, 50], [5, 60, 35], [5, 45, 50], [5, 60, 35]],
    ['one that nobody has is none', [30, 0, 70], [60, 0, 40], [30, 70], [60, 40]],
    ['one that is missing on a side has 0 there', [40, 60], [40, 40, 20], [40, 60, 0], [40, 40, 20]],
    ['and so on the other side', [40, 40, 20], [40, 60], [40, 40, 20], [40, 60, 0]],
  ])('of rare labels: %s', (_, expected, actual, before, after) => {
    const found = homogeneity({ expected, actual });
    const table = before.map((count, at) => [count, after[at] ?? 0] as const);
    // Pearson's sum over the table that is meant, written for samples of 100 each.
    const square = table.reduce((sum, [a, b]) => sum + (a - b) ** 2 / (a + b), 0);
    expect(found?.statistic).toBeCloseTo(square, 10);
    expect(found?.df).toBe(table.length - 1);
  });

  it('takes rare labels of samples of unlike sizes by the smaller one', () => {
    // Of 1,000 and 100, a label needs 55 in both: 54 are too few.
    const large = { expected: [500, 450, 50], actual: [40, 55, 5] };
    expect(homogeneity(large)?.df).toBe(2);
    expect(homogeneity({ expected: [500, 451, 49], actual: [40, 55, 5] })?.df).toBe(1);
  });

  it('is none where there is nothing to compare', () => {
    expect(homogeneity({ expected: [0, 0], actual: [40, 40] })).toBeNull();
    expect(homogeneity({ expected: [Number.POSITIVE_INFINITY, 1], actual: [40, 40] })).toBeNull();
    expect(homogeneity({ expected: [], actual: [1] })).toBeNull();
    expect(homogeneity({ expected: [5], actual: [9] })).toBeNull();
    expect(homogeneity({ expected: [1, 1], actual: [1, 1] })).toBeNull();
    expect(homogeneity({ expected: [Number.NaN, 1], actual: [1, 1] })).toBeNull();
  });

  it('treats both samples alike', () => {
    const [a, b] = [
      [40, 60, 80],
      [70, 20, 33],
    ];
    expectNear(
      homogeneity({ expected: a ?? [], actual: b ?? [] })?.statistic ?? Number.NaN,
      homogeneity({ expected: b ?? [], actual: a ?? [] })?.statistic ?? 0,
      { relative: 1e-12 },
    );
  });
});

describe('the entropy', () => {
  it.each(references.entropies)(
    'is that of scipy, with the error of 40,000 draws (%#)',
    ({ counts, bits, sd }) => {
      const n = counts.reduce((sum, count) => sum + count, 0);
      const found = entropyOf(counts, n);
      expectNear(found?.bits ?? Number.NaN, bits, { relative: 1e-12 });
      expectNear(found?.standardError ?? Number.NaN, sd, { relative: 0.03 });
    },
  );

  it('is 0 of one label, and none of nothing', () => {
    expect(entropyOf([7], 7)).toEqual({ bits: 0, standardError: 0 });
    expect(entropyOf([2, 1, 1], 4)).toEqual({ bits: 1.5, standardError: 0.25 });
    expect(entropyOf([], 0)).toBeNull();
    expect(entropyOf([0, 0], 0)).toBeNull();
    expect(entropyOf([1, 1], 0)).toBeNull();
    expect(entropyOf([1, 1], Number.NaN)).toBeNull();
    expect(entropyOf([0, 0], 4)).toBeNull();
    expect(entropyOf([2, 0, 1, 1, 0], 4)).toEqual({ bits: 1.5, standardError: 0.25 });
  });
});

describe('the test of Kolmogorov and Smirnov with weights', () => {
  const sample = (values: readonly number[], weights: readonly number[] | null, counts = true) =>
    inOrder({
      values: Float64Array.from(values),
      weights: weights === null ? null : Float64Array.from(weights),
      counts,
    });

  it.each(references.weightedSmirnov)('is that of scipy with rows written out (%#)', (row) => {
    const found = weightedKolmogorovSmirnov(
      sample(row.base, row.weights[0]),
      sample(row.head, row.weights[1]),
    );
    expectNear(found?.statistic ?? Number.NaN, row.statistic, { relative: 1e-12 });
    // Another correction for finite samples: a few per cent, a tenth of the smallest p of thirty rows.
    expectNear(found?.p ?? Number.NaN, row.p, { relative: 0.12 });
  });

  it('has its worked example', () => {
    const found = weightedKolmogorovSmirnov(sample([3, 1, 2], [2, 1, 1]), sample([2, 3], null));
    expect(found?.statistic).toBe(0.25);
  });

  it('puts values in order, and leaves the given ones as they are', () => {
    const values = Float64Array.of(3, 1, 2);
    expect(inOrder({ values, weights: null, counts: true }).values).toEqual(Float64Array.of(1, 2, 3));
    const weights = Float64Array.of(30, 10, 20);
    expect(inOrder({ values, weights, counts: true }).weights).toEqual(Float64Array.of(10, 20, 30));
    expect([values, weights]).toEqual([Float64Array.of(3, 1, 2), Float64Array.of(30, 10, 20)]);
    const equal = weightedKolmogorovSmirnov(sample([1, 2], null), sample([2, 1], null));
    expect(equal).toEqual({ statistic: 0, p: 1 });
  });

  it('counts weights that are no counts by Kish', () => {
    expect(sizeOf(sample([1, 2], [0.5, 0.5], false))).toBe(2);
    expect(sizeOf(sample([1, 2], [3, 1]))).toBe(4);
    expect(sizeOf(sample([1, 2], [3, 1], false))).toBe(1.6);
    expect(sizeOf(sample([1, 2], [0, 0], false))).toBe(0);
    expect(weightedKolmogorovSmirnov(sample([1], [0]), sample([2], null))).toBeNull();
    expect(weightedKolmogorovSmirnov(sample([2], null), sample([1], [0]))).toBeNull();
    expect(weightedKolmogorovSmirnov(sample([2], null), sample([1], [Number.POSITIVE_INFINITY]))).toBeNull();
    expect(weightedKolmogorovSmirnov(sample([], null), sample([2], null))).toBeNull();
  });
});
