/** What a verdict tells beside its outcome: every reason whole, and the change as it is shown. */
import { describe, expect, it } from 'vitest';
import type { BinaryPairs } from '../../src/model/evidence.js';
import { mcnemarOneSidedMidP } from '../../src/stats/mcnemar.js';
import { judged, measured, rule, verdict } from './case.js';

const kinds = (found: { readonly reasons: readonly { readonly kind: string }[] }) =>
  found.reasons.map((reason) => reason.kind);
const pairs = (lost: number, won: number, n: number): BinaryPairs => ({
  kind: 'binary',
  bothRight: n - lost - won,
  lost,
  won,
  bothWrong: 0,
});

describe('the change', () => {
  it('is absolute and a share of base, whatever sign base has', () => {
    const change = (base: number, head: number) =>
      verdict({ head: [measured('score', head)], base: [measured('score', base)] }).change;
    expect(change(0.8, 0.6)).toMatchObject({
      absolute: expect.closeTo(-0.2, 12),
      relative: expect.closeTo(-0.25, 12),
    });
    expect(change(-0.8, -0.6)?.relative).toBeCloseTo(0.25, 12);
    expect(change(0, 0.6)).toMatchObject({ absolute: 0.6, relative: null });
  });

  it('from an anchor is told the same way, and by what it was judged', () => {
    const given = (series: readonly number[], value: number) =>
      verdict({
        head: [measured('score', 0.6)],
        base: [measured('score', 0.6)],
        series: new Map([['s/score', series]]),
        anchor: { name: 'v1', values: new Map([['s/score', { value, runs: 1 }]]) },
      }).againstAnchor;
    expect(given([0.6], 0.8)).toEqual({
      absolute: expect.closeTo(-0.2, 12),
      relative: expect.closeTo(-0.25, 12),
      interval: null,
      p: null,
      pAdjusted: null,
      method: 'point',
      evidence: 'single-base',
      lost: null,
      won: null,
    });
    expect(given([0.6], 0)?.relative).toBeNull();
    expect(given([0.6, 0.61, 0.6, 0.59, 0.6], 0.8)).toMatchObject({
      method: 'prediction-t',
      evidence: 'history',
    });
  });
});

describe('one base value', () => {
  it('is told with how many records there are, at least itself', () => {
    const told = (series: readonly number[]) =>
      verdict({
        head: [measured('score', 0.9)],
        base: [measured('score', 0.9)],
        series: new Map([['s/score', series]]),
      }).reasons;
    expect(told([])).toEqual([{ kind: 'no-noise-estimate', records: 1, needed: 5 }]);
    expect(told([0.9, 0.9])).toEqual([{ kind: 'no-noise-estimate', records: 2, needed: 5 }]);
  });
});

describe('pairs that object where the history does not', () => {
  // One run in twelve is as far off as this loss, so that the history alone says nothing.
  const noisy = [0.9, 0.86, 0.93, 0.88, 0.91, 0.85, 0.92, 0.87, 0.9, 0.89, 0.93, 0.86];
  const calm = Array.from({ length: 12 }, (_, i) => 0.9 + (i % 2) * 0.0004);
  const joined = (paired: BinaryPairs, head: number, series: readonly number[], alpha = 0.01) =>
    verdict({
      head: [measured('accuracy', head)],
      base: [measured('accuracy', 0.9)],
      paired: new Map([['s/accuracy', paired]]),
      series: new Map([['s/accuracy', series]]),
      decision: { alpha, alphaWarn: 0.05, style: 'frequentist' },
    });

  it('are suspected from the margin on, and up to alpha of the pairs alone', () => {
    // Six lost and none won have a mid-p of 2⁻⁷, but for rounding. Ten of 2,000 are 0.005, the margin.
    const alpha = mcnemarOneSidedMidP(6, 0);
    const noise = { kind: 'run-noise', p: expect.any(Number), records: 12 };
    expect(joined(pairs(6, 0, 100), 0.89, noisy, alpha)).toMatchObject({
      outcome: 'suspected',
      reasons: [noise, {}],
    });
    expect(kinds(joined(pairs(6, 0, 100), 0.89, noisy, alpha * 0.999))).not.toContain('run-noise');
    expect(joined(pairs(10, 0, 2000), 0.895, noisy).outcome).toBe('suspected');
    expect(kinds(joined(pairs(9, 0, 2000), 0.8955, noisy))).not.toContain('run-noise');
  });

  it('regress where both object, and no noise is told of', () => {
    const found = joined(pairs(60, 0, 1000), 0.84, calm);
    expect([found.outcome, ...kinds(found)]).toEqual(['regressed', 'significant-loss']);
  });
});

describe('what stands alone', () => {
  const limits = [rule('*', { max: 10 })];
  const told = (given: Parameters<typeof verdict>[0]) => {
    const { outcome, reasons } = verdict({ rules: limits, ...given });
    return [outcome, ...reasons];
  };
  const within = { kind: 'within-limits' };

  it('says that there is no base at all, or that base has not this one', () => {
    const head = [measured('accuracy', 0.9)];
    expect(told({ head })).toEqual(['passed', within, { kind: 'no-base' }]);
    expect(told({ head, rules: [] })).toEqual(['new', { kind: 'no-base' }]);
    const { verdicts } = judged({ head, base: [measured('other', 1)] });
    expect(verdicts.find(({ metric }) => metric === 'accuracy')?.reasons).toEqual([{ kind: 'not-in-base' }]);
  });

  it('says that nobody knows which way is better, whatever the units', () => {
    const head = [measured('size', 5, { direction: null, unit: 'ms' })];
    const unknown = ['passed', within, { kind: 'direction-unknown' }];
    expect(told({ head, base: head })).toEqual(unknown);
    expect(told({ head })).toEqual(unknown);
    expect(told({ head, base: [measured('size', 5, { direction: null, unit: 's' })] })).toEqual(unknown);
  });

  it('says what stood in place of a finite base', () => {
    const head = [measured('accuracy', 0.9)];
    const found = (base: Parameters<typeof measured>[2]) =>
      told({ head, base: [measured('accuracy', null, base)] })[2];
    expect(found({})).toEqual({ kind: 'base-not-finite', found: 'NaN' });
    expect(found({ invalid: null })).toEqual({ kind: 'base-not-finite', found: 'nothing' });
  });

  it('says both units where they differ, and neither where one is not told', () => {
    const units = (base: string | null, head: string | null) =>
      told({ head: [measured('m', 5, { unit: head })], base: [measured('m', 5, { unit: base })] });
    expect(units('s', 'ms')).toEqual(['incomparable', { kind: 'unit-differs', base: 's', head: 'ms' }]);
    for (const [base, head] of [
      ['ms', 'ms'],
      [null, 'ms'],
      ['ms', null],
    ] as const) {
      expect(units(base, head)[0]).toBe('inconclusive');
    }
  });

  it('is refused by a fingerprint only where there is a base', () => {
    const reason = { kind: 'fingerprint-differs', name: 'judge', base: 'a', head: 'b' } as const;
    const given = { head: [measured('accuracy', 0.9)], refused: new Map([['s', reason]]) };
    expect(told(given)).toEqual(['passed', within, { kind: 'no-base' }]);
    expect(told({ ...given, base: given.head })).toEqual(['incomparable', reason]);
  });

  it('says how near noise takes it to a limit, before anything else', () => {
    const head = [measured('time', 9.9, { unit: null, standardError: 1 })];
    expect(told({ head })).toEqual([
      'suspected',
      { kind: 'at-risk', bound: expect.closeTo(9.9 + 2.326347874, 9), limit: 10 },
      { kind: 'no-base' },
    ]);
  });
});

describe('a broken limit', () => {
  const rules = [rule('*', { max: 0.5 })];
  const broken = { kind: 'above-max', value: 0.9, max: 0.5 };

  it('is told before what the comparison says, and alone where there is none', () => {
    const head = [measured('accuracy', 0.9)];
    expect(verdict({ head, rules })).toMatchObject({ outcome: 'violated', reasons: [broken] });
    expect(verdict({ head, rules }).reasons).toHaveLength(1);
    expect(verdict({ head, base: head, rules }).reasons).toEqual([
      broken,
      { kind: 'no-noise-estimate', records: 1, needed: 5 },
    ]);
  });

  it('says what was found where there is no number', () => {
    expect(verdict({ head: [measured('a', null, { invalid: 'n/a' })], rules }).reasons).toEqual([
      { kind: 'not-finite', found: 'n/a' },
    ]);
    expect(verdict({ head: [measured('a', null, { invalid: null })], rules }).reasons).toEqual([
      { kind: 'not-finite', found: 'null' },
    ]);
  });
});

describe('evidence that was passed over', () => {
  const nine = {
    kind: 'differences',
    n: 9,
    difference: 0,
    standardError: 0.1,
    degreesOfFreedom: 8,
    skewness: 0,
    method: 'paired-t',
  } as const;

  it('is told last, where it could have been used', () => {
    const given = {
      head: [measured('f1', 0.9)],
      paired: new Map([['s/f1', nine]]),
      series: new Map([['s/f1', [90]]]),
    };
    const unit = { kind: 'history-unit', leftOut: 1 };
    expect(verdict(given).reasons).toEqual([{ kind: 'no-base' }, unit]);
    expect(verdict({ ...given, base: given.head }).reasons).toEqual([
      { kind: 'no-noise-estimate', records: 1, needed: 5 },
      unit,
      { kind: 'too-few-pairs', pairs: 9, needed: 10, clusters: false },
    ]);
  });
});
