import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../src/stats/benjamini-hochberg.js';
import { aucWithVariance, delong } from '../../src/stats/delong.js';
import { median } from '../../src/stats/median.js';
import { ascendingOrder, orderOfKeys, ranked, upperHalf, upperHalvesOf } from '../../src/stats/order.js';
import { quantile } from '../../src/stats/quantile.js';
import { expectNear, expectPrinted, references } from './references.js';

describe('the adjustment of Benjamini and Hochberg', () => {
  it('has the published values of 1995', () => {
    const p = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
      0.759, 1,
    ];
    const printed = [
      '0.0015',
      '0.0030',
      '0.0095',
      '0.035625',
      '0.0603',
      '0.0638571',
      '0.0638571',
      '0.0645',
      '0.0765',
      '0.486',
      '0.5811818',
      '0.714875',
      '0.7532308',
      '0.8132143',
      '1',
    ];
    const adjusted = benjaminiHochberg(Object.freeze(p));
    for (const [i, text] of printed.entries()) expectPrinted(adjusted[i] ?? NaN, text);
    expect(adjusted.filter((q) => q <= 0.05)).toHaveLength(4);
    for (const q of benjaminiHochberg([0.01, 0.02, 0.03, 0.04, 0.05]))
      expectNear(q, 0.05, { relative: 1e-15 });
  });

  it('agrees with statsmodels', () => {
    for (const { p, bh } of references.adjusted) {
      const adjusted = benjaminiHochberg(p);
      expect(adjusted).toHaveLength(bh.length);
      for (const [i, expected] of bh.entries()) expectNear(adjusted[i] ?? NaN, expected, { relative: 1e-14 });
    }
  });

  it('keeps the order of the input', () => {
    const ps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 });
    fc.assert(
      fc.property(ps, (p) => {
        expect(benjaminiHochberg(p.toReversed())).toEqual(benjaminiHochberg(p).toReversed());
      }),
    );
  });
});

describe('the order of numbers', () => {
  function expectSorted(values: Float64Array) {
    const expected = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
    expect([...ascendingOrder(values)]).toEqual(expected);
  }

  it('is that of a stable sort, whatever the numbers', () => {
    fc.assert(fc.property(fc.float64Array({ noNaN: true, maxLength: 60 }), expectSorted));
    const few = fc.constantFrom(0, -0, 1, -1, 5e-324, -5e-324, Infinity, -Infinity, 0.1, 0.1 + 2 ** -56);
    fc.assert(fc.property(fc.array(few), (values) => expectSorted(Float64Array.from(values))));
  });

  it('tells apart what differs in the last bits only, in runs short and long', () => {
    for (const count of [2, 31, 33, 500]) {
      const values = Float64Array.from({ length: count }, (_, i) => 1 - ((i * 7919) % count) * 2 ** -53);
      expectSorted(values);
      expectSorted(values.map((value) => -value));
    }
  });
});

describe('the ranks of numbers', () => {
  function expectFirsts(values: Float64Array) {
    const { order, first } = ranked(values);
    const sorted = [...order].map((row) => values[row]);
    expect([...first]).toEqual(
      sorted.map((value, place) => Number(place === 0 || value !== sorted[place - 1])),
    );
  }

  it('begin where a value is larger than the one before it', () => {
    const { order, first } = ranked(Float64Array.of(0.5, -2, 0.5, 0.1, -0, 0));
    expect([...order]).toEqual([1, 4, 5, 3, 0, 2]);
    expect([...first]).toEqual([1, 1, 0, 1, 1, 0]);
  });

  it('are told where values differ in the last bits only, and are often equal', () => {
    for (const count of [2, 3, 31, 33, 500])
      for (const distinct of [1, 2, 7]) {
        const values = Float64Array.from({ length: count }, (_, i) => 1 - ((i * 7919) % distinct) * 2 ** -53);
        expectFirsts(values);
        expectFirsts(values.map((value) => -value));
        expectFirsts(Float64Array.of(...values, 2, ...values, 2, 3));
      }
  });

  it('are told of any numbers', () => {
    const few = fc.constantFrom(0, -0, 1, -1, 5e-324, -5e-324, Infinity, -Infinity, 0.1, 0.1 + 2 ** -56);
    fc.assert(fc.property(fc.array(few), (values) => expectFirsts(Float64Array.from(values))));
  });
});

describe('the upper halves of numbers', () => {
  it('never put a smaller number above a larger one', () => {
    const numbers = fc.float64Array({ noNaN: true, minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(numbers, (values) => {
        const [a = 0, b = 0] = values;
        const [one = 0, other = 0] = [...upperHalvesOf(values)]
          .filter((_, at) => at % 2 === 0)
          .map(upperHalf);
        if (a < b) expect(one).toBeLessThanOrEqual(other);
        if (a > b) expect(one).toBeGreaterThanOrEqual(other);
      }),
    );
    expect([...upperHalvesOf(Float64Array.of(1, -1))].filter((_, at) => at % 2 === 0).map(upperHalf)).toEqual(
      [0x3ff00000, -0x3ff00001],
    );
  });
});

describe('the order of whole numbers', () => {
  it('is that of a stable sort, and leaves the numbers as they are', () => {
    fc.assert(
      fc.property(fc.uint32Array({ maxLength: 60 }), (keys) => {
        const before = [...keys];
        const expected = before.map((_, row) => row).sort((a, b) => (before[a] ?? 0) - (before[b] ?? 0));
        expect([...orderOfKeys(keys)]).toEqual(expected);
        expect([...keys]).toEqual(before);
      }),
    );
    expect([...orderOfKeys(Uint32Array.of(0xffffffff, 7, 0, 7))]).toEqual([2, 1, 3, 0]);
  });
});

describe('the areas and variances of DeLong', () => {
  const truth = Uint8Array.of(0, 0, 0, 0, 0, 1, 1, 1, 1, 1);
  const base = Float64Array.of(0.1, 0.4, 0.35, 0.8, 0.2, 0.9, 0.6, 0.7, 0.3, 0.95);
  const head = Float64Array.of(0.2, 0.5, 0.1, 0.7, 0.3, 0.4, 0.45, 0.6, 0.25, 0.9);

  it('have the reference values of the small example', () => {
    const found = delong({ truth, base, head });
    expectNear(found?.baseAuc ?? NaN, 0.8, { relative: 1e-14 });
    expectNear(found?.headAuc ?? NaN, 0.68, { relative: 1e-14 });
    expectNear(found?.baseVariance ?? NaN, 0.024, { relative: 1e-13 });
    expectNear(found?.headVariance ?? NaN, 0.0368, { relative: 1e-13 });
    expectNear(found?.covariance ?? NaN, 0.022, { relative: 1e-13 });
    expectNear(0.12 / Math.sqrt(0.024 + 0.0368 - 2 * (found?.covariance ?? NaN)), 0.9258201, {
      relative: 1e-7,
    });
  });

  it('agree with all pairs counted one by one, ties too', () => {
    for (const row of references.roc) {
      const input = {
        truth: Uint8Array.from(row.truth),
        base: Float64Array.from(row.base),
        head: Float64Array.from(row.head),
      };
      const found = delong(input);
      for (const key of ['baseAuc', 'headAuc', 'baseVariance', 'headVariance', 'covariance'] as const) {
        expectNear(found?.[key] ?? NaN, row[key], { relative: 1e-12 });
      }
      const alone = aucWithVariance(input.truth, input.head);
      expect(alone).toEqual({ auc: found?.headAuc, variance: found?.headVariance });
    }
  });

  it('say null where a class is missing, and give no variance where it has one example', () => {
    const one = Uint8Array.of(1, 1, 1);
    const scores = Float64Array.of(0.1, 0.2, 0.3);
    expect(aucWithVariance(one, scores)).toBeNull();
    expect(delong({ truth: one, base: scores, head: scores })).toBeNull();
    expect(aucWithVariance(Uint8Array.of(0, 1, 0), scores)).toEqual({ auc: 0.5, variance: null });
    expect(delong({ truth: Uint8Array.of(0, 1, 0), base: scores, head: scores })).toBeNull();
    expect(aucWithVariance(new Uint8Array(0), new Float64Array(0))).toBeNull();
  });
});

describe('the median and quantiles', () => {
  it('have the last bit of numpy', () => {
    for (const row of references.quantiles) {
      const values = Object.freeze([...row.values]);
      expect(median(values)).toBe(row.median);
      for (const [q, expected] of row.quantiles) expect(quantile(values, q)).toBe(expected);
    }
  });

  it('have the published values', () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 100];
    expect([0.25, 0.5, 0.75].map((q) => quantile(values, q))).toEqual([3.25, 5.5, 7.75]);
    const deviation = (xs: readonly number[]) => 1.4826 * median(xs.map((x) => Math.abs(x - median(xs))));
    expect(deviation([1, 2, 3, 4, 5, 6, 7, 8, 9])).toBeCloseTo(2.9652, 12);
    expect(deviation([1, 2, 3, 4, 100])).toBeCloseTo(1.4826, 12);
    expect(deviation([2, 2, 2, 2, 9])).toBe(0);
  });

  it('take typed arrays and leave them as they were', () => {
    const values = Float64Array.of(3, 1, 2);
    expect([median(values), quantile(values, 0.5)]).toEqual([2, 2]);
    expect([...values]).toEqual([3, 1, 2]);
  });

  it('are not a number where there is none', () => {
    expect([median([]), quantile([], 0.5)]).toEqual([NaN, NaN]);
  });
});
