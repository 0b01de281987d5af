/** From sizes and p values to outcomes, at the very bounds: what is equal to alpha or to the margin counts. */
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/judge/comparison.js';
import { decideByPoint, decideByPosterior, decideByTest, exceeds, reaches } from '../../src/judge/outcome.js';

const DECISION = { alpha: 0.01, alphaWarn: 0.05, style: 'frequentist' } as const;
const SCALE = { margin: 0.5, limit: 5, warning: 1, tolerated: false };

function compared(loss: number, more: Partial<Comparison> = {}): Comparison {
  return {
    evidence: 'paired',
    method: 'mcnemar-midp',
    loss,
    p: 0.5,
    pBetter: 0.5,
    interval: null,
    minimumDetectableChange: null,
    lost: null,
    won: null,
    level: null,
    baseAlreadyLow: null,
    ...more,
  };
}

describe('rounding', () => {
  it('forgives a millionth of a millionth, of the bound where that is above 1', () => {
    expect([exceeds(1e-12, 0), exceeds(1.1e-12, 0)]).toEqual([false, true]);
    expect([exceeds(0.5 + 0.9e-12, 0.5), exceeds(0.5 + 1.1e-12, 0.5)]).toEqual([false, true]);
    expect([exceeds(1000 + 0.9e-9, 1000), exceeds(1000 + 1.2e-9, 1000)]).toEqual([false, true]);
    expect([exceeds(-1000 + 0.9e-9, -1000), exceeds(-1000 + 1.2e-9, -1000)]).toEqual([false, true]);
  });

  it('forgives as much of what must be reached', () => {
    expect([reaches(0, 1e-12), reaches(0, 1.1e-12)]).toEqual([true, false]);
    expect([reaches(0.5 - 0.9e-12, 0.5), reaches(0.5 - 1.1e-12, 0.5)]).toEqual([true, false]);
    expect([reaches(1000 - 0.9e-9, 1000), reaches(1000 - 1.2e-9, 1000)]).toEqual([true, false]);
    expect([reaches(-1000 - 0.9e-9, -1000), reaches(-1000 - 1.2e-9, -1000)]).toEqual([true, false]);
  });

  it('forgives nothing that is no number', () => {
    expect([exceeds(Number.NaN, 0), reaches(Number.NaN, 0), reaches(0, Number.NaN)]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('one base value and no noise', () => {
  const by = (loss: number) => decideByPoint(compared(loss), SCALE, 3);

  it('is told by the size alone, with what it was held against', () => {
    expect(by(5.1)).toEqual({
      outcome: 'regressed',
      reasons: [{ kind: 'beyond-practical-limit', loss: 5.1, limit: 5 }],
    });
    expect(by(5)).toEqual({ outcome: 'suspected', reasons: [{ kind: 'possible-loss', loss: 5, limit: 5 }] });
    expect(by(1)).toEqual({
      outcome: 'inconclusive',
      reasons: [{ kind: 'no-noise-estimate', records: 3, needed: 5 }],
    });
    expect(by(-5).outcome).toBe('inconclusive');
    expect(by(-5.1)).toEqual({
      outcome: 'improved',
      reasons: [{ kind: 'practical-gain', gain: 5.1, limit: 5 }],
    });
  });

  it('is held by a tolerance alone where a rule sets one', () => {
    const scale = { ...SCALE, tolerated: true };
    expect(decideByPoint(compared(0.5), scale, 3)).toEqual({
      outcome: 'passed',
      reasons: [{ kind: 'within-tolerance', loss: 0.5, tolerance: 0.5 }],
    });
    expect(decideByPoint(compared(0.6), scale, 3)).toEqual({
      outcome: 'regressed',
      reasons: [{ kind: 'beyond-tolerance', loss: 0.6, tolerance: 0.5 }],
    });
  });
});

describe('a test', () => {
  const by = (loss: number, pAdjusted: number, more: Partial<Comparison> = {}, scale = SCALE) =>
    decideByTest({ comparison: compared(loss, more), p: 0.004, pAdjusted }, scale, DECISION);

  it('fails from the margin and up to alpha', () => {
    expect(by(0.5, 0.01)).toEqual({
      outcome: 'regressed',
      reasons: [{ kind: 'significant-loss', p: 0.004, pAdjusted: 0.01, margin: 0.5 }],
    });
    expect(by(0.5, 0.0101).outcome).toBe('suspected');
  });

  it('warns up to the warning level', () => {
    expect(by(0.5, 0.05)).toEqual({
      outcome: 'suspected',
      reasons: [{ kind: 'warning-level-loss', p: 0.004, pAdjusted: 0.05, margin: 0.5 }],
    });
    expect(by(0.5, 0.0501).outcome).toBe('passed');
  });

  it('passes a sure loss below the margin, and says so of losses only', () => {
    const within = { outcome: 'passed', reasons: [{ kind: 'within-margin', p: 0.004, margin: 0.5 }] };
    expect(by(0.4, 0.01)).toEqual(within);
    const none = { outcome: 'passed', reasons: [{ kind: 'no-loss', p: 0.004 }] };
    expect(by(0.4, 0.0101)).toEqual(none);
    expect(by(0, 0.01)).toEqual(none);
    expect(by(-0.4, 0.01)).toEqual(none);
  });

  it('fails no tie, not even at a margin of nothing', () => {
    const nothing = { ...SCALE, margin: 0 };
    expect(by(0, 0.001, {}, nothing).outcome).toBe('passed');
    expect(by(0, 1, { pBetter: 0.001 }, nothing).outcome).toBe('passed');
    expect(by(-1e-13, 0.001, {}, nothing).outcome).toBe('passed');
    expect(by(1e-13, 1, { pBetter: 0.001 }, nothing).outcome).toBe('passed');
  });

  it('improves from the margin and up to alpha', () => {
    expect(by(-0.5, 1, { pBetter: 0.01 })).toEqual({
      outcome: 'improved',
      reasons: [{ kind: 'significant-gain', p: 0.01, margin: 0.5 }],
    });
    expect(by(-0.5, 1, { pBetter: 0.0101 }).outcome).toBe('passed');
    expect(by(-0.4, 1, { pBetter: 0.001 }).outcome).toBe('passed');
    expect(by(-0.5, 1, { pBetter: null }).outcome).toBe('passed');
  });

  it('that could not have seen the practical limit is inconclusive, not passed', () => {
    expect(by(0.1, 1, { minimumDetectableChange: 5.1 })).toMatchObject({
      outcome: 'inconclusive',
      reasons: [{ kind: 'underpowered', minimumDetectableChange: 5.1, limit: 5 }],
    });
    expect(by(0.1, 1, { minimumDetectableChange: 5 }).outcome).toBe('passed');
    expect(by(0.1, 1, { minimumDetectableChange: null }, { ...SCALE, limit: -1 }).outcome).toBe('passed');
  });
});

describe('a posterior', () => {
  const posterior = { probability: 0.97, prior: 'flat' } as const;
  const by = (loss: number, pAdjusted: number, pBetter = 0.5) =>
    decideByPosterior(
      { comparison: compared(loss, { pBetter }), p: 0.004, pAdjusted },
      { scale: SCALE, decision: { ...DECISION, style: 'bayesian' } },
      posterior,
    );
  const told = (adjusted: number) => ({
    kind: 'posterior',
    probability: 0.97,
    prior: 'flat',
    adjusted: expect.closeTo(adjusted, 12),
    needed: 0.99,
    margin: 0.5,
  });

  it('fails and warns by what correction leaves of its probability', () => {
    expect(by(0.6, 0.01)).toEqual({ outcome: 'regressed', reasons: [told(0.99)] });
    expect(by(0.6, 0.0101).outcome).toBe('suspected');
    expect(by(0.6, 0.05)).toEqual({ outcome: 'suspected', reasons: [told(0.95)] });
    expect(by(0.6, 0.0501)).toEqual({
      outcome: 'passed',
      reasons: [{ kind: 'no-loss', p: 0.004 }, told(0.9499)],
    });
  });

  it('fails no tie and no gain, however probable', () => {
    expect(by(0, 0.001).outcome).toBe('passed');
    expect(by(0, 0.02).outcome).toBe('passed');
    expect(by(-0.6, 0.001).outcome).toBe('passed');
    expect(by(-0.6, 0.001, 0.001)).toEqual({
      outcome: 'improved',
      reasons: [{ kind: 'significant-gain', p: 0.001, margin: 0.5 }, told(0.999)],
    });
  });
});
