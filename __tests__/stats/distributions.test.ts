import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialPmf, binomialTail } from '../../src/stats/binomial.js';
import { regularizedBeta } from '../../src/stats/incomplete-beta.js';
import { logGamma, stirlingError } from '../../src/stats/log-gamma.js';
import { normalCdf, normalQuantile } from '../../src/stats/normal.js';
import { binomialDensity } from '../../src/stats/saddle-point.js';
import { studentCdf, studentQuantile, studentTail } from '../../src/stats/student.js';
import { expectNear, expectPrinted, references } from './references.js';

describe('the normal distribution', () => {
  it('agrees with 400-digit sums and with scipy, far into the tails', () => {
    for (const [z, expected] of references.normal.cdf) {
      expectNear(normalCdf(z), expected, { relative: 5e-15 });
    }
    for (const [p, expected] of references.normal.quantile) {
      expectNear(normalQuantile(p), expected, { relative: 2e-15, absolute: 1e-16 });
    }
  });

  it('ends where it must', () => {
    expect([normalCdf(-40), normalCdf(40), normalCdf(-Infinity), normalCdf(Infinity)]).toEqual([0, 1, 0, 1]);
    expect([normalQuantile(0), normalQuantile(1), normalQuantile(0.5)]).toEqual([-Infinity, Infinity, 0]);
    expect([normalQuantile(-0.1), normalQuantile(1.1), normalQuantile(NaN), normalCdf(NaN)]).toEqual(
      new Array(4).fill(NaN),
    );
  });

  it('goes there and back', () => {
    const lower = fc.double({ min: -37, max: 0, noNaN: true });
    fc.assert(
      fc.property(lower, (z) =>
        expectNear(normalQuantile(normalCdf(z)), z, { relative: 1e-12, absolute: 1e-15 }),
      ),
    );
  });
});

describe('the gamma function', () => {
  it('agrees with scipy', () => {
    for (const [x, expected] of references.logGamma) {
      // ln Γ passes through 0 at 1 and 2, where only the absolute error is bounded.
      expectNear(logGamma(x), expected, { relative: 2e-15, absolute: 1e-14 });
    }
  });

  it('leaves what the formula of Stirling leaves', () => {
    expectNear(stirlingError(1), 1 - 0.5 * Math.log(2 * Math.PI), { absolute: 1e-14 });
    expectNear(stirlingError(1e8), 1 / 12e8, { relative: 1e-15 });
    // Both sides of the change from the recurrence to the series.
    expectNear(stirlingError(15 - 1e-12), stirlingError(15), { absolute: 2e-14 });
  });
});

describe('the incomplete beta function', () => {
  it('agrees with scipy', () => {
    for (const [x, a, b, expected] of references.beta) {
      expectNear(regularizedBeta(x, a, b), expected, { relative: 1e-11 });
    }
  });

  it('gives the published posterior and Clopper–Pearson figures', () => {
    // Often printed as 0.9790054605: scipy and the integral itself say …4608.
    expectPrinted(1 - regularizedBeta(0.5, 12.5, 4.5), '0.9790054608');
    // The limits of 682 of 925 are where the beta distributions have 2.5 % beyond them.
    expectNear(regularizedBeta(0.7076683, 682, 244), 0.025, { absolute: 2e-7 });
    expectNear(1 - regularizedBeta(0.7654066, 683, 243), 0.025, { absolute: 2e-7 });
  });

  it('ends at 0 and 1', () => {
    expect([regularizedBeta(0, 2, 3), regularizedBeta(1, 2, 3)]).toEqual([0, 1]);
    expectNear(regularizedBeta(0.5, 2, 3), 0.6875, { relative: 1e-15 });
  });
});

describe('the distribution of Student', () => {
  it('agrees with scipy, far into the tail', () => {
    for (const [t, df, expected] of references.student.tail) {
      expectNear(studentTail(t, df), expected, { relative: 1e-11 });
      expectNear(studentCdf(-t, df), expected, { relative: 1e-11 });
    }
    for (const [p, df, expected] of references.student.quantile) {
      // scipy's own quantile is good to about 1e-12 at fractional degrees of freedom.
      expectNear(studentQuantile(p, df), expected, { relative: 1e-11 });
    }
  });

  it.each([
    [2, '6.964556734'],
    [4, '3.746947388'],
    [9, '2.821437925'],
    [29, '2.462021360'],
  ])('has the published 99 %% quantile for df = %d', (df, printed) => {
    expectPrinted(studentQuantile(0.99, df), printed);
  });

  it.each([
    ['sleep, paired', 2 * studentTail(4.0621277, 9), '0.00283289'],
    ['sleep, Welch', 2 * studentTail(1.8608134674868526, 17.77647351614), '0.0793941402'],
    ['ten paired differences', studentTail(1.3816986, 9), '0.1001971'],
    ['five clusters', studentTail(1.6614943, 4), '0.0859750'],
    ['a prediction from eight runs', studentCdf(-3.8490018, 7), '0.0031502929'],
  ])('has the published p of %s', (_, actual, printed) => {
    // The t that was printed has seven decimals; the p can be no better.
    expectNear(actual, Number(printed), { relative: 1e-6 });
  });

  it('gives the prediction limits that Bencher documents', () => {
    expectPrinted(100 - studentQuantile(0.977, 24) * 10 * Math.sqrt(1 + 1 / 25), '78.539097');
    expectPrinted(100 - normalQuantile(0.977) * 10, '80.046067');
  });

  it('has the closed form of one degree of freedom', () => {
    for (const t of [1e-6, 0.001, 0.3, 1]) {
      expectNear(studentTail(t, 1), 0.5 - Math.atan(t) / Math.PI, { relative: 2e-14 });
    }
  });

  it('ends where it must', () => {
    expect([studentCdf(-Infinity, 3), studentCdf(Infinity, 3), studentTail(0, 3)]).toEqual([0, 1, 0.5]);
    expect([studentQuantile(0, 3), studentQuantile(1, 3), studentQuantile(0.5, 3)]).toEqual([
      -Infinity,
      Infinity,
      0,
    ]);
    expect([studentQuantile(-1, 3), studentQuantile(NaN, 3), studentCdf(NaN, 3)]).toEqual([NaN, NaN, NaN]);
  });

  it('goes there and back', () => {
    const p = fc.double({ min: 1e-100, max: 0.49, noNaN: true });
    const df = fc.double({ min: 0.8, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(p, df, (q, d) => expectNear(studentCdf(studentQuantile(q, d), d), q, { relative: 1e-10 })),
    );
  });
});

describe('the binomial distribution', () => {
  it('agrees with exact sums and scipy, up to a million trials', () => {
    for (const [k, n, p, pmf, tail] of references.binomial) {
      expectNear(binomialPmf(k, n, p), pmf, { relative: 1e-11 });
      expectNear(binomialTail(k, n, p), tail, { relative: 1e-11 });
    }
  });

  it('is certain where it must be', () => {
    expect([
      binomialTail(0, 5, 0.3),
      binomialTail(6, 5, 0.3),
      binomialPmf(-1, 5, 0.3),
      binomialPmf(6, 5, 0.3),
    ]).toEqual([1, 0, 0, 0]);
    expect([binomialPmf(0, 5, 0), binomialPmf(1, 5, 0), binomialPmf(5, 5, 1), binomialPmf(4, 5, 1)]).toEqual([
      1, 0, 1, 0,
    ]);
    expect([binomialTail(1, 5, 0), binomialTail(5, 5, 1), binomialPmf(0, 0, 0.5)]).toEqual([0, 1, 1]);
  });
});

describe('the binomial density of real counts', () => {
  it('has its worked example, and whole counts as the formula gives them', () => {
    expectNear(binomialDensity({ a: 1, b: 7, x: 0.5, y: 0.5 }), 8 / 256, { relative: 1e-14 });
    expectNear(binomialDensity({ a: 2, b: 1, x: 0.2, y: 0.8 }), 3 * 0.04 * 0.8, { relative: 1e-14 });
  });

  it('takes each of two probabilities where it is exact', () => {
    // Of 1 − x and 1 − y nothing is left in a double.
    expectNear(binomialDensity({ a: 0, b: 1, x: 1, y: 1e-20 }), 1e-20, { relative: 1e-14 });
    expectNear(binomialDensity({ a: 1, b: 0, x: 1e-20, y: 1 }), 1e-20, { relative: 1e-14 });
    expectNear(binomialDensity({ a: 0, b: 1e20, x: 1e-20, y: 1 }), Math.exp(-1), { relative: 1e-14 });
    expectNear(binomialDensity({ a: 1e20, b: 0, x: 1, y: 1e-20 }), Math.exp(-1), { relative: 1e-14 });
  });

  it('is sure where only one count can be', () => {
    const of = (a: number, b: number, x: number) => binomialDensity({ a, b, x, y: 1 - x });
    expect([of(0, 0, 0), of(0, 0, 1), of(0, 0, 0.3)]).toEqual([1, 1, 1]);
    expect([of(0, 3, 0), of(1, 3, 0), of(3, 0, 0)]).toEqual([1, 0, 0]);
    expect([of(3, 0, 1), of(3, 1, 1), of(0, 3, 1)]).toEqual([1, 0, 0]);
  });
});
