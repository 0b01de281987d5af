/** Held to integrals by scipy's quadrature (scripts/references/posterior.py). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Case, Comparison, Standing } from '../../src/judge/comparison.js';

import { type Posterior, posteriorOf } from '../../src/judge/posterior.js';
import type { Direction } from '../../src/model/evaluation.js';
import type { PairedEvidence } from '../../src/model/evidence.js';
import type { Evidence } from '../../src/model/report.js';
import { normalQuantile } from '../../src/stats/normal.js';
import { caseOf } from './case.js';

interface Share {
  readonly value: number;
  readonly n: number;
}

interface References {
  readonly pairs: readonly {
    readonly worse: number;
    readonly better: number;
    readonly same: number;
    readonly margin: number;
    readonly probability: number;
  }[];
  readonly shares: readonly {
    readonly base: Share;
    readonly head: Share;
    readonly margin: number;
    readonly higher: number;
    readonly lower: number;
  }[];
  readonly means: readonly {
    readonly loss: number;
    readonly error: number;
    readonly margin: number;
    readonly normal: number;
    readonly student: number;
    readonly twoErrors: number;
  }[];
}

const file = new URL('../references/posterior.json', import.meta.url);
const { pairs, shares, means }: References = JSON.parse(readFileSync(file, 'utf8'));

/** A hundred slices, of laws with few counts and with margins in their midst. */
const SLICED = 0.002;
const BOTH = ['higher', 'lower'] as const;

function comparison(evidence: Evidence, p: number | null = null): Comparison {
  return {
    evidence,
    method: 'paired-t',
    loss: 0,
    p,
    pBetter: null,
    interval: null,
    minimumDetectableChange: null,
    lost: null,
    won: null,
    level: null,
    baseAlreadyLow: null,
  };
}

function never(): Comparison {
  throw new Error('no history was asked for');
}

function aCase(direction: Direction, margin: number, more: Partial<Case>): Case {
  const scale = { margin, limit: 0.05, warning: 0.01, tolerated: false };
  return caseOf(0, 0, { orientation: { direction, target: 0 }, scale, ...more });
}

function ofPairs(direction: Direction, margin: number, paired: PairedEvidence): Posterior | null {
  const evidence = paired.kind === 'clustered' ? 'clustered' : 'paired';
  return posteriorOf(aCase(direction, margin, { paired }), comparison(evidence), never);
}

const standing = (value: number, n: number | null, standardError: number | null): Standing => ({
  value,
  n,
  standardError,
  runs: 1,
});

function share({ value, n }: Share): Standing {
  return standing(value, n, Math.sqrt((value * (1 - value)) / n));
}

describe.each(BOTH)('where %s is better, the posterior', (direction) => {
  const sign = direction === 'higher' ? -1 : 1;

  it.each(pairs)('of $worse worse, $better better, $same as before beyond $margin', (reference) => {
    const { worse, better, same, margin, probability } = reference;
    const [lost, won] = direction === 'higher' ? [worse, better] : [better, worse];
    const right = Math.floor(same / 3);
    const found = ofPairs(direction, margin, {
      kind: 'binary',
      bothRight: right,
      bothWrong: same - right,
      lost,
      won,
    });
    expect(found?.prior).toBe('beta(1/2,1/2)');
    expect(Math.abs((found?.probability ?? Number.NaN) - probability)).toBeLessThan(
      margin === 0 ? 1e-9 : SLICED,
    );
  });

  it.each(shares)('of two shares, $base and $head beyond $margin', (reference) => {
    const { base, head, margin } = reference;
    const given = aCase(direction, margin, { base: share(base), head: share(head) });
    const found = posteriorOf(given, comparison('standard-error'), never);
    expect(found?.prior).toBe('beta(1/2,1/2)');
    expect(Math.abs((found?.probability ?? Number.NaN) - reference[direction])).toBeLessThan(SLICED);
  });

  it.each(means)(
    'of a mean that lost $loss ± $error beyond $margin',
    ({ loss, error, margin, ...reference }) => {
      const difference = sign * loss;
      const common = { difference, standardError: error, skewness: 0 };
      const differences = { kind: 'differences', n: 9, method: 'paired-t', ...common } as const;
      const half = normalQuantile(0.975) * error;
      const of = (paired: PairedEvidence) => ofPairs(direction, margin, paired)?.probability;
      expect(of({ ...differences, degreesOfFreedom: 7 })).toBeCloseTo(reference.student, 10);
      expect(of({ ...differences, degreesOfFreedom: null })).toBeCloseTo(reference.normal, 10);
      expect(of({ kind: 'clustered', clusters: 8, method: 'clustered-t', ...common })).toBeCloseTo(
        reference.student,
        10,
      );
      const interval = [difference - half, difference + half] as const;
      expect(of({ kind: 'quantile', n: 90, fewest: 40, difference, interval, rose: 9, fell: 1 })).toBeCloseTo(
        reference.normal,
        10,
      );
    },
  );

  it.each(means)('of two means with errors that lost $loss', ({ loss, error, margin, twoErrors }) => {
    const base = standing(5, null, error);
    const given = aCase(direction, margin, { base, head: standing(5 + sign * loss, 40, error / 2) });
    const found = posteriorOf(given, comparison('standard-error'), never);
    expect(found?.prior).toBe('flat');
    expect(found?.probability).toBeCloseTo(twoErrors, 9);
  });

  it('of a history is asked of a head that is better by the margin, and without its pairs', () => {
    const paired = { kind: 'binary', bothRight: 9, bothWrong: 0, lost: 1, won: 0 } as const;
    const given = aCase(direction, 0.01, {
      paired,
      base: standing(0.5, 9, null),
      head: standing(0.4, 9, null),
    });
    const asked: Case[] = [];
    const compare = (one: Case): Comparison => {
      asked.push(one);
      return comparison('history', 0.125);
    };
    expect(posteriorOf(given, comparison('history'), compare)).toEqual({ probability: 0.875, prior: 'flat' });
    expect(asked).toEqual([{ ...given, paired: null, head: { ...given.head, value: 0.4 - sign * 0.01 } }]);
    expect(posteriorOf(given, comparison('history'), () => comparison('history'))).toBeNull();
  });
});

describe('the posterior', () => {
  it.each([
    [0.02, 1],
    [0.01, 0],
    [0, 0],
  ])('of a loss of %f without any spread is sure beyond 0.01 or not: %i', (loss, probability) => {
    const paired = { kind: 'differences', n: 9, difference: -loss, standardError: 0 } as const;
    expect(
      ofPairs('higher', 0.01, { ...paired, degreesOfFreedom: 8, skewness: 0, method: 'paired-t' }),
    ).toEqual({ probability, prior: 'flat' });
  });

  it('of pairs and a history is the less probable of both, and none where one is none', () => {
    const paired = { kind: 'binary', bothRight: 84, bothWrong: 0, lost: 12, won: 4 } as const;
    const given = aCase('higher', 0, { paired });
    const beside = (p: number | null, one: Case = given) =>
      posteriorOf(one, comparison('paired+history'), () => comparison('history', p));
    expect(beside(0.5)).toEqual({ probability: 0.5, prior: 'flat' });
    expect(beside(0.001)).toEqual({ probability: expect.closeTo(0.9790054605, 9), prior: 'beta(1/2,1/2)' });
    expect(beside(null)).toBeNull();
    expect(beside(0.5, { ...given, paired: null })).toBeNull();
    // Of two that are as sure as doubles can tell, it is that of the pairs.
    const sure = { ...given, paired: { ...paired, lost: 4000, won: 0 } };
    expect(beside(0, sure)).toEqual({ probability: 1, prior: 'beta(1/2,1/2)' });
  });

  it('is none without pairs, errors, an interval, or for a target and other evidence', () => {
    expect(posteriorOf(caseOf(0.9, 0.8), comparison('paired'), never)).toBeNull();
    const errors = (base: number | null, head: number | null) =>
      posteriorOf(
        caseOf(0, 0, { base: standing(5, 9, base), head: standing(4, 9, head) }),
        comparison('standard-error'),
        never,
      );
    expect(errors(null, 0.1)).toBeNull();
    expect(errors(0.1, null)).toBeNull();
    expect(errors(0, 0)).toBeNull();
    // One share and one mean are no two shares.
    const oneShare = caseOf(0, 0, { base: share({ value: 0.9, n: 100 }), head: standing(0.8, 100, 0.5) });
    expect(posteriorOf(oneShare, comparison('standard-error'), never)?.prior).toBe('flat');
    const paired = {
      kind: 'quantile',
      n: 9,
      fewest: 40,
      difference: -1,
      interval: null,
      rose: 1,
      fell: 2,
    } as const;
    expect(ofPairs('higher', 0, paired)).toBeNull();
    const target = aCase('target', 0, { paired: { ...paired, interval: [-2, -1] } });
    expect(posteriorOf(target, comparison('paired'), never)).toBeNull();
    const pairsToo = aCase('higher', 0, {
      paired: { ...paired, interval: [-2, -1] },
      head: share({ value: 0.9, n: 9 }),
    });
    for (const evidence of ['single-base', 'limit'] as const)
      expect(posteriorOf({ ...pairsToo, base: pairsToo.head }, comparison(evidence), never)).toBeNull();
  });
});
