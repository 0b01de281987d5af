import { describe, expect, it } from 'vitest';
import { pairsWorseBeyond, shareBelow } from '../../src/judge/posterior.js';
import type { BinaryPairs, PairedEvidence } from '../../src/model/evidence.js';
import { probabilityBelow } from '../../src/stats/beta-binomial.js';
import { normalQuantile } from '../../src/stats/normal.js';
import { randomOf } from '../../src/stats/random.js';
import { measured, verdict } from './case.js';

const DECISION = { alpha: 0.01, alphaWarn: 0.05, style: 'bayesian' } as const;

describe('the probability of a loss beyond the margin', () => {
  it('of pairs, with no margin, is that of the discordant ones', () => {
    // Reference of the decision procedure: 12 lost, 4 won.
    expect(pairsWorseBeyond({ worse: 12, better: 4, same: 84 }, 0)).toBeCloseTo(0.9790054605, 9);
    expect(pairsWorseBeyond({ worse: 0, better: 0, same: 10 }, 0)).toBeCloseTo(0.5, 12);
  });

  it('of pairs, with a margin, is what draws from the posterior give', () => {
    const random = randomOf(5);
    const uniform = () => (random.word() + 0.5) / 2 ** 32;
    // Gamma by Marsaglia and Tsang, for shapes of 1 and more; beta from two of them.
    const gamma = (shape: number): number => {
      const d = shape - 1 / 3;
      const c = 1 / Math.sqrt(9 * d);
      for (;;) {
        const x = normalQuantile(uniform());
        const v = (1 + c * x) ** 3;
        if (v > 0 && Math.log(uniform()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
      }
    };
    const beta = (a: number, b: number): number => {
      const [x, y] = [gamma(a), gamma(b)];
      return x / (x + y);
    };
    const draws = 40_000;
    let beyond = 0;
    for (let draw = 0; draw < draws; draw++) {
      const differing = beta(44.5, 956.5);
      beyond += Number(differing * (2 * beta(30.5, 14.5) - 1) > 0.01);
    }
    // The example: 44 of 1,000 differ, 30 for the worse; the standard error of the draws is 0.0025.
    const exact = pairsWorseBeyond({ worse: 30, better: 14, same: 956 }, 0.01);
    expect(Math.abs(exact - beyond / draws)).toBeLessThan(0.01);
  });

  it('of two shares is the exact one where there is no margin', () => {
    const exact = probabilityBelow({ successes: 85, n: 100 }, { successes: 80, n: 100 }, { a: 0.5, b: 0.5 });
    expect(shareBelow({ a: 85.5, b: 15.5 }, { a: 80.5, b: 20.5 }, 0)).toBeCloseTo(exact, 3);
    expect(shareBelow({ a: 85.5, b: 15.5 }, { a: 80.5, b: 20.5 }, 0.02)).toBeLessThan(exact);
  });
});

const pairs = (lost: number, won: number, n = 1000): BinaryPairs => ({
  kind: 'binary',
  bothRight: n - lost - won,
  lost,
  won,
  bothWrong: 0,
});

function judgedBy(paired: PairedEvidence | null, more: object = {}) {
  return verdict({
    head: [measured('accuracy', 0.87, more)],
    base: [measured('accuracy', 0.9, more)],
    paired: new Map(paired === null ? [] : [['s/accuracy', paired]]),
    decision: DECISION,
  });
}

describe('the Bayesian style', () => {
  it('fails what is surely worse by more than the margin, and shows p beside it', () => {
    const found = judgedBy(pairs(40, 10));
    expect(found.outcome).toBe('regressed');
    expect(found.change?.p).toBeLessThan(0.001);
    const [reason] = found.reasons;
    expect(reason).toMatchObject({ kind: 'posterior', prior: 'beta(1/2,1/2)', needed: 0.99, margin: 0.005 });
    expect(reason?.kind === 'posterior' ? reason.probability : 0).toBeGreaterThan(0.99);
  });

  it('asks for more than p does: a loss that is sure, and not surely beyond the margin, does not fail', () => {
    const given = pairs(21, 6);
    expect(judgedBy(given).outcome).not.toBe('regressed');
    const usual = { ...DECISION, style: 'frequentist' as const };
    const found = verdict({
      head: [measured('accuracy', 0.885)],
      base: [measured('accuracy', 0.9)],
      paired: new Map([['s/accuracy', given]]),
      decision: usual,
    });
    expect(found.outcome).toBe('regressed');
  });

  it.each([
    [
      'differences',
      {
        kind: 'differences',
        n: 60,
        difference: -0.03,
        standardError: 0.006,
        degreesOfFreedom: 59,
        skewness: 0,
        method: 'paired-t',
      },
    ],
    [
      'clusters',
      {
        kind: 'clustered',
        clusters: 40,
        difference: -0.03,
        standardError: 0.006,
        skewness: 0,
        method: 'clustered-t',
      },
    ],
  ] as const)('takes a flat prior for %s', (_, paired) => {
    expect(judgedBy(paired)).toMatchObject({
      outcome: 'regressed',
      reasons: [{ kind: 'posterior', prior: 'flat' }],
    });
  });

  it('goes by the history and by standard errors as well', () => {
    const series = [0.9, 0.902, 0.898, 0.901, 0.899, 0.9, 0.902, 0.898];
    const of = (head: number) =>
      verdict({
        head: [measured('accuracy', head)],
        base: [measured('accuracy', 0.9)],
        series: new Map([['s/accuracy', series]]),
        decision: DECISION,
      });
    expect(of(0.88)).toMatchObject({ outcome: 'regressed', reasons: [{ kind: 'posterior', prior: 'flat' }] });
    expect(of(0.9).outcome).toBe('passed');
    const share = (n: number) => ({ n, standardError: Math.sqrt((0.87 * 0.13) / n) });
    expect(judgedBy(null, { ...share(4000) }).reasons.some(({ kind }) => kind === 'posterior')).toBe(true);
  });

  it('says nothing of a posterior where no noise is known', () => {
    expect(judgedBy(null).reasons.map(({ kind }) => kind)).toEqual(['possible-loss']);
  });
});
