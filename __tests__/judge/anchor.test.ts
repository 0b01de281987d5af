/** Small losses that add up: each is too small to be seen against base, and all together are seen against the anchor. */
import { describe, expect, it } from 'vitest';
import { studentCdf } from '../../src/stats/student.js';
import { judged, measured, type trial, verdict } from './case.js';

/** One run a step, each a little worse than the one before, with noise that repeats. */
const NOISE = [0.001, -0.002, 0.002, -0.001, 0, 0.0015, -0.0015, 0.0005, -0.0005, 0.001];
const creeping = (steps: number, step: number) =>
  Array.from({ length: steps }, (_, i) => 0.9 - step * i + (NOISE[i % NOISE.length] ?? 0));
const steady = Array.from({ length: 20 }, (_, i) => 0.9 + (NOISE[i % NOISE.length] ?? 0));

const given = (head: number, series: readonly number[], anchor: Parameters<typeof trial>[0]['anchor']) => ({
  head: [measured('f1', head)],
  base: [measured('f1', series.at(-1) ?? head)],
  baseIsRecord: true,
  series: new Map([['s/f1', series]]),
  ...(anchor === undefined ? {} : { anchor }),
});
const at = (value: number, runs = 1) => ({ name: 'v1.2.0', values: new Map([['s/f1', { value, runs }]]) });

describe('an anchor', () => {
  it('stops the loss that takes head below it, though base sees none', () => {
    const series = steady.map((value, i) => value - (i >= 10 ? 0.004 : 0));
    expect(verdict(given(0.893, series, null)).outcome).not.toBe('regressed');
    const found = verdict(given(0.893, series, at(0.9)));
    expect(found.outcome).toBe('regressed');
    expect(found.reasons[0]).toMatchObject({ kind: 'below-anchor', anchor: 'v1.2.0', value: 0.9 });
    expect(found.againstAnchor?.absolute).toBeCloseTo(-0.007, 12);
    expect(found.againstAnchor).toMatchObject({ method: 'prediction-t', evidence: 'history' });
  });

  it('has the p value of a prediction from so many runs', () => {
    // Constant but for the floor: the noise of a run is a third of the margin, 0.005/3, with 7 degrees of freedom.
    const series = Array.from({ length: 8 }, () => 0.9);
    const { againstAnchor } = verdict(given(0.894, series, at(0.9)));
    const t = (0.894 - 0.9) / ((0.005 / 3) * Math.SQRT2);
    expect(againstAnchor?.p).toBeCloseTo(studentCdf(t, 7), 12);
    const more = verdict(given(0.894, series, at(0.9, 4))).againstAnchor?.p;
    expect(more).toBeCloseTo(studentCdf((0.894 - 0.9) / ((0.005 / 3) * Math.sqrt(1.25)), 7), 12);
  });

  it('where main stands below it already warns, and fails nobody', () => {
    const series = steady.map((value) => value - 0.03);
    const found = verdict(given(0.868, series, at(0.9)));
    expect(found.outcome).toBe('suspected');
    expect(found.reasons[0]?.kind).toBe('main-below-anchor');
  });

  it('says nothing of a head that is no worse', () => {
    const found = verdict(given(0.9, steady, at(0.9)));
    expect(found.outcome).toBe('passed');
    expect(found.againstAnchor?.absolute).toBe(0);
    expect(verdict(given(0.93, steady, at(0.9))).outcome).toBe('improved');
  });

  it('without a measure of noise fails only beyond the practical limit', () => {
    expect(verdict(given(0.86, [0.87], at(0.9))).outcome).not.toBe('regressed');
    const found = verdict(given(0.84, [0.845], at(0.9)));
    expect(found).toMatchObject({ outcome: 'regressed', againstAnchor: { method: 'point', p: null } });
    expect(found.reasons[0]).toMatchObject({ kind: 'below-anchor', pAdjusted: null });
  });

  it('in the Bayesian style fails where a loss beyond the margin is probable enough', () => {
    const decision = { alpha: 0.01, alphaWarn: 0.05, style: 'bayesian', correction: 'bh', seed: 1 } as const;
    const series = Array.from({ length: 8 }, () => 0.9);
    const probable = (loss: number) => studentCdf((loss - 0.005) / ((0.005 / 3) * Math.SQRT2), 7);
    const of = (head: number) => verdict({ ...given(head, series, at(0.9)), decision });
    // p is below 0.01 both times; only the larger loss is surely beyond the margin.
    const [small, large] = [of(0.892), of(0.885)];
    expect(small.againstAnchor?.p).toBeCloseTo(studentCdf(-0.008 / ((0.005 / 3) * Math.SQRT2), 7), 12);
    expect(small.outcome).not.toBe('regressed');
    expect(probable(0.008)).toBeLessThan(0.99);
    const reason = large.reasons.find(({ kind }) => kind === 'below-anchor');
    expect(large.outcome).toBe('regressed');
    expect(reason?.kind === 'below-anchor' ? reason.probability : null).toBeCloseTo(probable(0.015), 9);
  });

  it('counts among the tests of the report', () => {
    expect(judged(given(0.9, steady, null)).family.fail).toBe(1);
    expect(judged(given(0.9, steady, at(0.9))).family.fail).toBe(2);
  });

  it('does not touch what it does not have', () => {
    const other = { name: 'v1', values: new Map([['s/other', { value: 1, runs: 1 }]]) };
    expect(verdict(given(0.9, steady, other)).againstAnchor).toBeNull();
  });
});

describe('the best level', () => {
  const best = { name: 'best', values: null };

  it('is that of the best settled segment, whatever crept in since', () => {
    const series = [...steady, ...steady.map((value) => value - 0.004)];
    const found = verdict(given(0.893, series, best));
    expect(found.reasons.map((reason) => reason.kind)).toContain('below-anchor');
    expect(found.againstAnchor?.absolute).toBeCloseTo(0.893 - 0.9, 3);
  });

  it('is no single lucky run', () => {
    const series = steady.map((value, i) => (i === 7 ? value + 0.03 : value));
    expect(verdict(given(0.9, series, best)).againstAnchor?.absolute).toBeCloseTo(0, 2);
  });

  it('starts anew with an accepted change', () => {
    const series = [...steady, ...steady.map((value) => value - 0.05)];
    const trialOf = given(0.85, series, best);
    expect(verdict(trialOf).outcome).toBe('suspected');
    const accepted = verdict({ ...trialOf, boundaries: new Map([['s/f1', [20]]]) });
    expect(accepted.outcome).toBe('passed');
  });

  it('sees a creep of a third of the noise a run, which no step sees', () => {
    const outcomes = Array.from({ length: 60 }, (_, n) => n + 12).map((n) => {
      const series = creeping(n, 0.0004);
      const head = 0.9 - 0.0004 * n;
      return [verdict(given(head, series, null)).outcome, verdict(given(head, series, best)).outcome];
    });
    expect(outcomes.some(([without]) => without === 'regressed')).toBe(false);
    expect(outcomes.some(([, withBest]) => withBest !== 'passed' && withBest !== 'inconclusive')).toBe(true);
  });
});

describe('a label that accepts', () => {
  const lost = given(0.85, steady, null);
  const accepted = { pullRequest: 812, by: 'octocat' };

  it('turns a loss into an accepted one, and says who', () => {
    expect(verdict(lost).outcome).toBe('regressed');
    const found = verdict({ ...lost, accepted });
    expect(found.outcome).toBe('waived');
    expect(found.reasons[0]).toEqual({ kind: 'accepted', ...accepted, was: 'regressed' });
  });

  it('accepts no broken limit and nothing that is no number', () => {
    const rules = [{ ...trialRule, min: 0.88 }];
    expect(verdict({ ...lost, rules, accepted }).outcome).toBe('violated');
    expect(verdict({ ...lost, head: [measured('f1', null)], accepted }).outcome).toBe('invalid');
  });
});

const trialRule = {
  match: 's/f1',
  where: 'c.yml:1:1',
  min: null,
  max: null,
  target: null,
  maxDrop: null,
  maxRise: null,
  direction: null,
  severity: null,
};

describe('fingerprints that disagree', () => {
  it('refuse the comparison and name both sides', () => {
    const reason = { kind: 'fingerprint-differs', name: 'judge', base: 'large-1', head: 'large-2' } as const;
    const found = verdict({ ...given(0.9, steady, null), refused: new Map([['s', reason]]) });
    expect(found).toMatchObject({ outcome: 'incomparable', reasons: [reason], change: null });
  });
});
