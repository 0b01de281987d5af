/** Limits to the last digit: what is equal to a bound keeps it, and what noise could take beyond it is told. */
import { describe, expect, it } from 'vitest';
import { brokenLimits, hasLimits, riskyLimits } from '../../src/judge/limits.js';
import { rule } from './case.js';

const terms = (min: number | null, max: number | null) => rule('*', { min, max });
const noisy = (value: number, standardError: number | null, n: number | null = null) => ({
  value,
  n,
  standardError,
});

describe('a limit', () => {
  it('is there as soon as one side is', () => {
    expect([terms(null, null), terms(0, null), terms(null, 0)].map(hasLimits)).toEqual([false, true, true]);
  });

  it('is broken beyond it, and says by what', () => {
    expect(brokenLimits(0.5, terms(0.5, 0.5))).toEqual([]);
    expect(brokenLimits(-1e9, terms(null, 0))).toEqual([]);
    expect(brokenLimits(1e9, terms(0, null))).toEqual([]);
    expect(brokenLimits(0.4, terms(0.5, 0.6))).toEqual([{ kind: 'below-min', value: 0.4, min: 0.5 }]);
    expect(brokenLimits(0.7, terms(0.5, 0.6))).toEqual([{ kind: 'above-max', value: 0.7, max: 0.6 }]);
  });

  it('is broken by what is no number, on both sides', () => {
    const kinds = brokenLimits(Number.NaN, terms(-1e300, 1e300)).map(({ kind }) => kind);
    expect(kinds).toEqual(['below-min', 'above-max']);
  });
});

describe('a limit at risk', () => {
  it('is one within 2.3263 standard errors, the one-sided 99 % quantile of the normal distribution', () => {
    const [low, high, ...more] = riskyLimits(noisy(10, 2), terms(5.4, 14.6));
    expect(low).toEqual({ kind: 'at-risk', bound: expect.closeTo(10 - 4.652695748, 9), limit: 5.4 });
    expect(high).toEqual({ kind: 'at-risk', bound: expect.closeTo(10 + 4.652695748, 9), limit: 14.6 });
    expect(more).toEqual([]);
    expect(riskyLimits(noisy(10, 2), terms(5.3, 14.7))).toEqual([]);
  });

  it('is told of the side that is bounded only', () => {
    expect(riskyLimits(noisy(10, 2), terms(9, null))).toMatchObject([{ limit: 9 }]);
    expect(riskyLimits(noisy(10, 2), terms(null, 11))).toMatchObject([{ limit: 11 }]);
    // A bound that is not there is none at 0 either.
    expect(riskyLimits(noisy(0, 2), terms(null, null))).toEqual([]);
  });

  it('is none where noise ends at the bound, or is not known', () => {
    expect(riskyLimits(noisy(5, 0), terms(5, 5))).toEqual([]);
    expect(riskyLimits(noisy(5, null), terms(5, 5))).toEqual([]);
    expect(riskyLimits(noisy(0, null), terms(0.01, -0.01))).toEqual([]);
  });

  it('goes by Wilson’s bound for a share of n, at two-sided 98 %', () => {
    // (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n) of 182 in 200 at z = 2.3263: 0.85150654 to 0.94688929.
    const share = noisy(0.91, Math.sqrt((0.91 * 0.09) / 200), 200);
    expect(riskyLimits(share, terms(0.86, null))).toEqual([
      { kind: 'at-risk', bound: expect.closeTo(0.8515065390085884, 9), limit: 0.86 },
    ]);
    expect(riskyLimits(share, terms(null, 0.94))).toEqual([
      { kind: 'at-risk', bound: expect.closeTo(0.9468892912535484, 9), limit: 0.94 },
    ]);
    // The normal bound of a mean that is no share of n, of the same size.
    expect(riskyLimits(noisy(0.91, 0.05, 200), terms(0.9, null))).toEqual([
      { kind: 'at-risk', bound: expect.closeTo(0.91 - 0.1163173937, 9), limit: 0.9 },
    ]);
  });
});
