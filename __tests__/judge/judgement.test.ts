/** What a judgement tells beside its verdicts, and in which order. */
import { describe, expect, it } from 'vitest';
import type { Measurement } from '../../src/model/evaluation.js';
import type { Requirement } from '../../src/model/policy.js';
import { judged, measured, rule, verdict, waiver } from './case.js';

const near = (value: number) => expect.closeTo(value, 9);
const undirected = (metric: string, value: number | null = 5) =>
  measured(metric, value, { direction: null, unit: null });

describe('a judgement', () => {
  it('tells what it did not judge, and why, sorted by id', () => {
    const head = [undirected('c'), undirected('a', null), undirected('b', 2), measured('m', 1)];
    const because = 'it is not known which way is better';
    expect(judged({ head }).unjudged).toEqual([
      { id: 's/a', value: null, because },
      { id: 's/b', value: 2, because },
      { id: 's/c', value: 5, because },
    ]);
    expect(judged({ head: [measured('m', 1)] }).unjudged).toEqual([]);
  });

  it('sorts its verdicts, those of what is missing among them', () => {
    const head = ['d', 'b', 'e'].map((metric) => measured(metric, 1));
    const base = ['c', 'a', 'f', 'd'].map((metric) => measured(metric, 1));
    const ids = judged({ head, base }).verdicts.map(({ metric }) => metric);
    expect(ids).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('tells what waivers cover, whatever became of it', () => {
    const head = ['a', 'b', 'c'].map((metric) => measured(metric, 0.8));
    const base = ['a', 'b', 'c'].map((metric) => measured(metric, metric === 'c' ? 0.8 : 0.9));
    const maxDrop = { kind: 'absolute', value: 0.01, text: '0.01' } as const;
    const waivers = [waiver('s/a'), waiver('s/b', { maxDrop }), waiver('s/c')];
    expect(judged({ head, base, waivers }).covered).toEqual(['s/a', 's/c']);
    expect(judged({ head, base }).covered).toEqual([]);
  });

  it('lets a waiver judge by the loss that there is, not as if nothing were known of it', () => {
    const given = { head: [measured('f1', 0.8)], base: [measured('f1', 0.9)] };
    const maxDrop = { kind: 'absolute', value: 0.1, text: '0.1' } as const;
    expect(verdict({ ...given, waivers: [waiver('*', { maxDrop })] }).outcome).toBe('waived');
  });
});

describe('the correction', () => {
  const given = (style: 'bayesian' | 'frequentist') => ({
    head: [measured('f1', 0.87)],
    base: [measured('f1', 0.9)],
    paired: new Map([['s/f1', { kind: 'binary', bothRight: 950, lost: 40, won: 10, bothWrong: 0 } as const]]),
    decision: { alpha: 0.01, alphaWarn: 0.05, style },
  });

  it('is of p, or in the Bayesian style of what is left of the probability of a loss', () => {
    const usual = verdict(given('frequentist'));
    expect(usual.change?.pAdjusted).toBe(usual.change?.p);
    const found = verdict(given('bayesian'));
    const [reason] = found.reasons;
    const probability = reason?.kind === 'posterior' ? reason.probability : 0;
    expect(probability).toBeGreaterThan(0.99);
    expect(found.change?.pAdjusted).toBeCloseTo(1 - probability, 12);
  });

  it('is of p against the anchor too, where the style is not Bayesian or no noise is known', () => {
    const series = [0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9];
    const anchor = { name: 'v1', values: new Map([['s/f1', { value: 0.9, runs: 1 }]]) };
    const of = (style: 'bayesian' | 'frequentist') =>
      verdict({ ...given(style), paired: new Map(), series: new Map([['s/f1', series]]), anchor })
        .againstAnchor;
    const [usual, found] = [of('frequentist'), of('bayesian')];
    // Two tests, base's and the anchor's, with the same p: the correction leaves it as it is.
    expect(usual?.pAdjusted).toBeCloseTo(usual?.p ?? 0, 12);
    // In the Bayesian style a loss must be beyond the margin, which is less sure than that it is one.
    expect(found?.p).toBe(usual?.p);
    expect(found?.pAdjusted ?? 0).toBeGreaterThan(found?.p ?? 1);
    expect(found?.pAdjusted ?? 1).toBeLessThan(0.01);
  });

  it('counts a slice apart only where its suite has something without labels', () => {
    const cell = { kind: 'binary', bothRight: 900, lost: 8, won: 0, bothWrong: 0 } as const;
    const slice = measured('f1', 0.9, { labels: { lang: 'fr' } });
    const paired = new Map([
      ['s/f1', cell],
      ['s/f1{lang=fr}', cell],
      ['t/f1', cell],
    ]);
    const shares = (head: readonly Measurement[]) =>
      judged({ head, base: head, paired }).verdicts.map(({ id, change }) => [
        id,
        (change?.pAdjusted ?? 0) / (change?.p ?? 0),
      ]);
    // Four fifths of alpha are for the whole, one fifth for its slices; equal p values of one part stay what they are.
    expect(shares([slice, measured('f1', 0.9)])).toEqual([
      ['s/f1', near(1 / 0.8)],
      ['s/f1{lang=fr}', near(1 / 0.2)],
    ]);
    expect(shares([slice, measured('f1', 0.9, { suite: 't' })])).toEqual([
      ['s/f1{lang=fr}', near(1)],
      ['t/f1', near(1)],
    ]);
    expect(shares([slice])).toEqual([['s/f1{lang=fr}', near(1)]]);
  });
});

describe('a requirement', () => {
  const requirement: Requirement = {
    text: 'f1 rises 1%',
    severity: 'fail',
    where: 'c.yml:1:1',
    clauses: [
      {
        text: 'f1 rises 1%',
        match: 's/f1',
        ofAnyColumn: false,
        verb: 'rises',
        comparator: '>=',
        amount: { kind: 'relative', fraction: 0.01, text: '1%' },
      },
    ],
  };

  it('weighs a gain by how sure it is', () => {
    const state = (lost: number, won: number) =>
      judged({
        head: [measured('f1', 0.92)],
        base: [measured('f1', 0.9)],
        paired: new Map([
          ['s/f1', { kind: 'binary', bothRight: 1000 - lost - won, lost, won, bothWrong: 0 } as const],
        ]),
        requirements: [requirement],
      }).tradeOffs.map((one) => one.state);
    expect(state(5, 25)).toEqual(['held']);
    expect(state(90, 110)).toEqual(['unsure']);
  });
});

describe('the severity of what is missing', () => {
  it('is what a rule says, of slices too', () => {
    const of = (severity: 'fail' | 'warn') =>
      judged({
        head: [measured('f1', 1)],
        base: [measured('f1', 1), measured('f1', 1, { labels: { lang: 'fr' } })],
        rules: [rule('s/f1*', { severity })],
      }).verdicts.map((one) => one.severity);
    expect(of('fail')).toEqual(['fail', 'fail']);
    expect(of('warn')).toEqual(['warn', 'warn']);
  });
});
