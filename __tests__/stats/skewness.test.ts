import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { skewness, withoutSkew } from '../../src/stats/skewness.js';
import { expectNear, expectPrinted } from './references.js';

interface Row {
  readonly values: readonly number[];
  readonly times: readonly number[];
  readonly skewness: number;
  readonly repeated: number;
  readonly t: number;
  readonly withoutSkew: number;
}

const rows: readonly Row[] = JSON.parse(
  readFileSync(new URL('../references/skewness.json', import.meta.url), 'utf8'),
);
const of = (values: readonly number[], times?: readonly number[]): number =>
  skewness(Float64Array.from(values), times === undefined ? null : Float64Array.from(times));

describe('skewness', () => {
  it('agrees with scipy, by value and by count', () => {
    for (const row of rows) {
      expectNear(of(row.values), row.skewness, { relative: 1e-10, absolute: 1e-12 });
      expectNear(of(row.values, row.times), row.repeated, { relative: 1e-10, absolute: 1e-12 });
    }
  });

  it('has the worked example', () => {
    expectPrinted(of([1, 2, 6]), '0.5951700641');
    expectPrinted(withoutSkew(2, { skewness: of([1, 2, 6]), n: 25 }), '2.1827492700');
  });

  it('is 0 where nothing varies, and where there is nothing', () => {
    expect(of([0.1, 0.1, 0.1])).toBe(0);
    expect(of([])).toBe(0);
    expect(of([1, 2], [0, 0])).toBe(0);
  });

  it('changes sign with the values', () => {
    for (const { values } of rows)
      expectNear(of(values.map((value) => -value)), -of(values), { relative: 1e-12 });
  });
});

describe("Hall's t without skew", () => {
  it("agrees with the polynomial of Hall's paper", () => {
    for (const row of rows) {
      const found = withoutSkew(row.t, { skewness: row.skewness, n: row.values.length });
      expectNear(found, row.withoutSkew, { relative: 1e-11, absolute: 1e-12 });
    }
  });

  it('is t itself without skew, and grows with t', () => {
    expect(withoutSkew(1.7, { skewness: 0, n: 12 })).toBe(1.7);
    const steps = Array.from({ length: 101 }, (_, i) => withoutSkew(i / 2 - 25, { skewness: -1.8, n: 20 }));
    for (let i = 1; i < steps.length; i++)
      expect(steps[i]).toBeGreaterThanOrEqual(steps[i - 1] ?? Number.NaN);
  });
});
