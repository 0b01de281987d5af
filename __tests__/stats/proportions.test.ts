import { describe, expect, it } from 'vitest';
import { mcnemarExact, mcnemarMidP, mcnemarOneSidedMidP } from '../../src/stats/mcnemar.js';
import { newcombeIndependent, newcombePaired } from '../../src/stats/newcombe.js';
import { wilson } from '../../src/stats/wilson.js';
import { twoMeansZ, twoProportionStandardError } from '../../src/stats/z-test.js';
import { expectNear, expectPrinted, references } from './references.js';

function expectInterval(actual: readonly [number, number], low: string, high: string) {
  expectPrinted(actual[0], low);
  expectPrinted(actual[1], high);
}

describe('the interval of Wilson', () => {
  it.each([
    [81, 263, '0.2552885', '0.3662096'],
    [15, 148, '0.0623864', '0.1604872'],
    [0, 20, '0.0000000', '0.1611252'],
    [1, 29, '0.0061132', '0.1717552'],
    [10, 10, '0.7224672', '1.0000000'],
    [425, 500, '0.8160389', '0.8786240'],
  ])('has the published limits for %d of %d', (successes, n, low, high) => {
    expectInterval(wilson(successes, n), low, high);
  });

  it('agrees with statsmodels, for other levels and for weighted counts', () => {
    for (const [successes, n, confidence, low, high] of references.proportions.wilson) {
      const actual = wilson(successes, n, confidence);
      expectNear(actual[0], low, { relative: 1e-12, absolute: 1e-15 });
      expectNear(actual[1], high, { relative: 1e-12 });
    }
  });

  it('is exact at the ends and knows nothing of nothing', () => {
    expect(wilson(0, 3)[0]).toBe(0);
    expect(wilson(3, 3)[1]).toBe(1);
    expect(wilson(0, 0)).toEqual([0, 1]);
  });
});

describe('the paired interval of Newcombe', () => {
  it.each([
    [[14, 5, 0, 22], '0.1219512', '0.0114832', '0.2264927'],
    [[20, 12, 2, 16], '0.2000000', '0.0561564', '0.3292070'],
    [[36, 12, 2, 0], '0.2000000', '0.0569296', '0.3404276'],
    [[1, 1, 7, 12], '-0.2857143', '-0.5069202', '-0.0255591'],
    [[794, 150, 86, 570], '0.0400000', '0.0212304', '0.0587039'],
  ])(
    'has the published limits for %j',
    ([bothRight = 0, won = 0, lost = 0, bothWrong = 0], difference, low, high) => {
      const actual = newcombePaired({ bothRight, lost, won, bothWrong });
      expectPrinted(actual.difference, difference);
      expectInterval(actual.interval, low, high);
    },
  );

  it('turns its sign with the two sides', () => {
    const one = newcombePaired({ bothRight: 36, lost: 2, won: 12, bothWrong: 0 }, 0.9);
    const other = newcombePaired({ bothRight: 36, lost: 12, won: 2, bothWrong: 0 }, 0.9);
    expectNear(other.interval[0], -one.interval[1], { absolute: 1e-15 });
    expectNear(other.interval[1], -one.interval[0], { absolute: 1e-15 });
  });

  it('stands the cells of 0 that make the correlation undefined', () => {
    const all = newcombePaired({ bothRight: 30, lost: 0, won: 0, bothWrong: 0 });
    expect(all.difference).toBe(0);
    const edge = 1 - wilson(30, 30)[0];
    expectNear(all.interval[0], -edge, { relative: 1e-14 });
    expectNear(all.interval[1], edge, { relative: 1e-14 });
    expect(newcombePaired({ bothRight: 0, lost: 0, won: 0, bothWrong: 0 })).toEqual({
      difference: 0,
      interval: [-1, 1],
    });
  });
});

describe('the independent interval of Newcombe', () => {
  it.each([
    [{ successes: 48, n: 80 }, { successes: 56, n: 70 }, '0.2000000', '0.0524315', '0.3338727'],
    [{ successes: 3, n: 10 }, { successes: 9, n: 10 }, '0.6000000', '0.1705227', '0.8090180'],
  ])('has the published limits', (base, head, difference, low, high) => {
    const actual = newcombeIndependent(base, head);
    expectPrinted(actual.difference, difference);
    expectInterval(actual.interval, low, high);
  });

  it('agrees with statsmodels', () => {
    for (const [kBase, nBase, kHead, nHead, low, high] of references.proportions.independent) {
      const { interval } = newcombeIndependent(
        { successes: kBase, n: nBase },
        { successes: kHead, n: nHead },
      );
      expectNear(interval[0], low, { relative: 1e-10 });
      expectNear(interval[1], high, { relative: 1e-10 });
    }
  });

  it('knows nothing of an empty sample', () => {
    const some = { successes: 1, n: 2 };
    expect(newcombeIndependent(some, { successes: 0, n: 0 }).interval).toEqual([-1, 1]);
    expect(newcombeIndependent({ successes: 0, n: 0 }, some).interval).toEqual([-1, 1]);
  });
});

describe('the test of McNemar', () => {
  it.each([
    [1, 7, '0.0703125', '0.0390625'],
    [59, 121, '4.43444926e-6', null],
    [86, 150, '3.715936e-5', '2.893390e-5'],
    [25, 15, '0.1538599442', '0.1172752060'],
  ])('has the published p for %d and %d', (b, c, exact, midP) => {
    expectPrinted(mcnemarExact(b, c), exact);
    expectPrinted(mcnemarExact(c, b), exact);
    if (midP !== null) expectPrinted(mcnemarMidP(b, c), midP);
  });

  it('has the published one-sided mid-p', () => {
    expectPrinted(mcnemarOneSidedMidP(25, 15), '0.0586376030');
    expectPrinted(mcnemarOneSidedMidP(12, 4), '0.02452087402');
    expectPrinted(mcnemarExact(12, 4) / 2, '0.03840637207');
    // Six flips one way are the least that a gate at 0.01 can fail on.
    expect(mcnemarOneSidedMidP(6, 0)).toBeCloseTo(0.0078125, 15);
  });

  it('agrees with statsmodels', () => {
    for (const [b, c, expected] of references.mcnemar)
      expectNear(mcnemarExact(b, c), expected, { relative: 1e-11 });
  });

  it('halves the two-sided mid-p, and both sides make one', () => {
    for (const [lost, won] of [
      [12, 4],
      [100, 70],
      [900, 1],
      [5, 5],
    ] as const) {
      expectNear(2 * mcnemarOneSidedMidP(lost, won), mcnemarMidP(lost, won), { relative: 1e-12 });
      expectNear(mcnemarOneSidedMidP(lost, won) + mcnemarOneSidedMidP(won, lost), 1, { relative: 1e-12 });
    }
  });

  it('is exact for a million discordant pairs', () => {
    const row = references.binomial.find(([k, n]) => n === 1_000_000 && k === 515_000);
    expect(row).toBeDefined();
    const [, , , pmf, tail] = row ?? [0, 0, 0, NaN, NaN];
    expectNear(mcnemarExact(485_000, 515_000), 2 * tail, { relative: 1e-11 });
    expectNear(mcnemarOneSidedMidP(515_000, 485_000), tail - pmf / 2, { relative: 1e-11 });
  });

  it('has no evidence where nothing is discordant', () => {
    expect([mcnemarExact(0, 0), mcnemarMidP(0, 0), mcnemarOneSidedMidP(0, 0)]).toEqual([1, 1, 1]);
  });
});

describe('the z test', () => {
  it('has the published p', () => {
    const first = twoProportionStandardError(25 / 50, 50, 15 / 50, 50);
    expectPrinted(2 * twoMeansZ({ difference: 0.2, standardError: first }), '0.0412268');
    const second = twoProportionStandardError(0.85, 500, 0.82, 500);
    expectPrinted(0.03 / second, '1.2779270');
    expectPrinted(2 * twoMeansZ({ difference: 0.03, standardError: second }), '0.2012752');
  });

  it('agrees with statsmodels', () => {
    for (const [kBase, nBase, kHead, nHead, expected, p] of references.proportions.pooled) {
      const standardError = twoProportionStandardError(kBase / nBase, nBase, kHead / nHead, nHead);
      expectNear(standardError, expected, { relative: 1e-12 });
      expectNear(twoMeansZ({ difference: kBase / nBase - kHead / nHead, standardError }), p, {
        relative: 1e-12,
      });
    }
  });

  it('is certain with no standard error, and NaN stays NaN', () => {
    const p = [0.1, 0, -0.1].map((difference) => twoMeansZ({ difference, standardError: 0 }));
    expect(p).toEqual([0, 1, 1]);
    expect(twoProportionStandardError(1, 7, 1, 9)).toBe(0);
    expect(twoMeansZ({ difference: NaN, standardError: 1 })).toBeNaN();
  });
});
