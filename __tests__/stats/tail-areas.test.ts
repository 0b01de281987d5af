import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaCdf, betaQuantile, betaTail } from '../../src/stats/beta.js';
import { binomialCdf, binomialTail } from '../../src/stats/binomial.js';
import { chiSquareCdf, chiSquareTail } from '../../src/stats/chi-square.js';
import { clopperPearson } from '../../src/stats/clopper-pearson.js';
import { hypergeometricCdf, hypergeometricPmf, hypergeometricTail } from '../../src/stats/hypergeometric.js';
import { regularizedGamma, regularizedGammaTail } from '../../src/stats/incomplete-gamma.js';
import { normalCdf } from '../../src/stats/normal.js';
import { expectNear, expectPrinted } from './references.js';
import { testReferences as references } from './tests-references.js';

describe('the incomplete gamma functions', () => {
  it('agree with 40 digits', () => {
    for (const [a, x, lower, upper] of references.gamma) {
      expectNear(regularizedGamma(a, x), lower, { relative: 1e-11 });
      expectNear(regularizedGammaTail(a, x), upper, { relative: 1e-11 });
    }
  });

  it('end where they must', () => {
    expect([0, Infinity].map((x) => regularizedGamma(2, x))).toEqual([0, 1]);
    expect([0, Infinity].map((x) => regularizedGammaTail(2, x))).toEqual([1, 0]);
    expectNear(regularizedGamma(1, 2), 1 - Math.exp(-2), { relative: 1e-15 });
  });
});

describe('the chi-square distribution', () => {
  it('agrees with scipy', () => {
    for (const [x, df, cdf, tail] of references.chiSquare) {
      expectNear(chiSquareCdf(x, df), cdf, { relative: 1e-11 });
      expectNear(chiSquareTail(x, df), tail, { relative: 1e-11 });
    }
  });

  it('has with one degree the p of a squared normal', () => {
    const z = fc.double({ min: 0.01, max: 30, noNaN: true });
    fc.assert(
      fc.property(z, (x) => expectNear(chiSquareTail(x * x, 1), 2 * normalCdf(-x), { relative: 1e-11 })),
    );
  });

  it('has the published asymptotic p of tables', () => {
    // McNemar's test of 1 and 7, 59 and 121, 86 and 150, with and without the correction of 1.
    expectPrinted(chiSquareTail(36 / 8, 1), '0.03389485');
    expectPrinted(chiSquareTail(25 / 8, 1), '0.07709987');
    expectPrinted(61 ** 2 / 180, '20.67222');
    expectPrinted(chiSquareTail(61 ** 2 / 180, 1), '5.450095e-6');
    expectPrinted(63 ** 2 / 236, '16.817797');
    expectPrinted(chiSquareTail(63 ** 2 / 236, 1), '4.114562e-5');
    // Two proportions, 15 and 25 of 50, with Yates's correction.
    expectPrinted(chiSquareTail((0.2 - 0.02) ** 2 / ((0.4 * 0.6) / 25), 1), '0.0661926');
  });
});

describe('the beta distribution', () => {
  it('agrees with scipy', () => {
    for (const [p, a, b, x, cdf, tail] of references.beta) {
      expectNear(betaCdf(x, { a, b }), cdf, { relative: 1e-10 });
      expectNear(betaTail(x, { a, b }), tail, { relative: 1e-10 });
      expectNear(betaQuantile(p, { a, b }), x, { relative: 1e-11 });
    }
  });

  it('has the published posterior of 12 lost and 4 won', () => {
    expectPrinted(betaTail(0.5, { a: 12.5, b: 4.5 }), '0.97900546079');
  });

  it('ends where it must', () => {
    const shape = { a: 2, b: 3 };
    expect([0, 1].map((p) => betaQuantile(p, shape))).toEqual([0, 1]);
    expect([-0.1, 1.1, NaN].map((p) => betaQuantile(p, shape))).toEqual([NaN, NaN, NaN]);
    expect([betaCdf(0, shape), betaCdf(1, shape), betaTail(0, shape), betaTail(1, shape)]).toEqual([
      0, 1, 1, 0,
    ]);
    expectNear(betaQuantile(0.6875, shape), 0.5, { relative: 1e-14 });
  });
});

describe('the lower tail of the binomial distribution', () => {
  it('agrees with scipy', () => {
    for (const [k, n, p, cdf] of references.binomialCdf) {
      expectNear(binomialCdf(k, n, p), cdf, { relative: 1e-10 });
    }
  });

  it('is what the upper one leaves', () => {
    expect([binomialCdf(-1, 5, 0.3), binomialCdf(5, 5, 0.3)]).toEqual([0, 1]);
    const trials = fc.integer({ min: 1, max: 500 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(trials, fc.nat(500), share, (n, k, p) =>
        expectNear(binomialCdf(k, n, p) + binomialTail(k + 1, n, p), 1, { absolute: 1e-12 }),
      ),
    );
  });
});

describe('the hypergeometric distribution', () => {
  it('agrees with ratios of whole numbers', () => {
    for (const [k, marked, unmarked, draws, pmf, cdf, tail] of references.hypergeometric) {
      const urn = { marked, unmarked, draws };
      expectNear(hypergeometricPmf(k, urn), pmf, { relative: 1e-12 });
      expectNear(hypergeometricCdf(k, urn), cdf, { relative: 1e-12 });
      expectNear(hypergeometricTail(k, urn), tail, { relative: 1e-12 });
    }
  });

  it('has its example, and is certain outside of what can be drawn', () => {
    const example = { marked: 5, unmarked: 5, draws: 4 };
    expectNear(hypergeometricPmf(3, example), 50 / 210, { relative: 1e-14 });
    expectNear(hypergeometricTail(3, example), 55 / 210, { relative: 1e-14 });
    const urn = { marked: 3, unmarked: 4, draws: 5 };
    expect([0, 4].map((k) => hypergeometricPmf(k, urn))).toEqual([0, 0]);
    expect([0, 3].map((k) => hypergeometricCdf(k, urn))).toEqual([0, 1]);
    expect([1, 4].map((k) => hypergeometricTail(k, urn))).toEqual([1, 0]);
    const nothing = { marked: 0, unmarked: 0, draws: 0 };
    expect([hypergeometricPmf(0, nothing), hypergeometricCdf(0, nothing)]).toEqual([1, 1]);
    const all = { marked: 3, unmarked: 4, draws: 7 };
    expect([hypergeometricPmf(3, all), hypergeometricTail(3, all)]).toEqual([1, 1]);
    expect([4, 99].map((k) => hypergeometricTail(k, all))).toEqual([0, 0]);
    expect([-1, 99].map((k) => hypergeometricCdf(k, all))).toEqual([0, 1]);
    // Far from the mean a density is no double any more, and what is left of 1 none either.
    const large = { marked: 100_000, unmarked: 100_000, draws: 100_000 };
    expect([10, 99_990].map((k) => hypergeometricTail(k, large))).toEqual([1, 0]);
    expect([10, 99_990].map((k) => hypergeometricCdf(k, large))).toEqual([0, 1]);
  });
});

describe('the exact interval of Clopper and Pearson', () => {
  it('has the published limits', () => {
    const [low, high] = clopperPearson(682, 925);
    expectPrinted(low, '0.7076683');
    expectPrinted(high, '0.7654066');
  });

  it('agrees with statsmodels', () => {
    for (const [k, n, level, low, high] of references.clopperPearson) {
      const actual = clopperPearson(k, n, level);
      expectNear(actual[0], low, { relative: 1e-10 });
      expectNear(actual[1], high, { relative: 1e-10 });
    }
  });

  it('knows nothing of nothing, and is symmetric', () => {
    expect(clopperPearson(0, 0)).toEqual([0, 1]);
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), (won, lost) => {
        const one = clopperPearson(won, won + lost, 0.9);
        const other = clopperPearson(lost, won + lost, 0.9);
        expectNear(one[0], 1 - other[1], { absolute: 1e-13 });
        expectNear(one[1], 1 - other[0], { absolute: 1e-13 });
        expect(one[0]).toBeLessThanOrEqual(one[1]);
      }),
    );
  });
});
