/** What a hearing is given, and when there is none. */
import { describe, expect, it } from 'vitest';
import { differingUnits, hear, openHearing } from '../../src/judge/hearing.js';
import { sharedShapes } from '../../src/judge/noise.js';
import { termsFor } from '../../src/judge/rules.js';
import type { Measurement } from '../../src/model/evaluation.js';
import { measured, rule, trial } from './case.js';

type Given = Parameters<typeof trial>[0];

function opened(head: Measurement, given: Given = {}) {
  const of = trial({ head: [head], ...given });
  return openHearing(of, head, termsFor(of.rules, head));
}
function heard(head: Measurement, given: Given) {
  const of = trial({ head: [head], ...given });
  const found = openHearing(of, head, termsFor(of.rules, head));
  if (found === null) throw new Error('there is no hearing');
  return hear(of, found, sharedShapes([found.past]));
}

const f1 = measured('f1', 0.9);
const blind = measured('size', 5, { direction: null, unit: null });

describe('a hearing', () => {
  it('is opened where there is a direction, a limit, or somebody requires it', () => {
    expect(opened(blind)).toBeNull();
    expect(opened(f1)).not.toBeNull();
    expect(opened(blind, { rules: [rule('*', { max: 9 })] })?.orientation).toBeNull();
    expect(opened(blind, { required: ['s/size'] })).toMatchObject({ orientation: null, given: null });
    expect(opened(blind, { required: ['s/other'] })).toBeNull();
  });

  it('of what is required can fail, whatever it measures', () => {
    const time = measured('latency', 5, { unit: 'ms', direction: 'lower' });
    expect(opened(time)?.severity).toBe('warn');
    expect(opened(time, { required: ['s/other', 's/latency'] })?.severity).toBe('fail');
  });

  it('is given all that is known of both sides', () => {
    const head = measured('f1', 0.9, { n: 50, standardError: 0.1, runs: 2 });
    const base = measured('f1', 0.8, { n: 40, standardError: null });
    const pairs = { kind: 'binary', bothRight: 1, lost: 2, won: 3, bothWrong: 4 } as const;
    const found = opened(head, {
      base: [base],
      series: new Map([['s/f1', [90, 0.7, 0.8]]]),
      boundaries: new Map([['s/f1', [1, 2]]]),
      recordRuns: new Map([['s/f1', 3]]),
      paired: new Map([['s/f1', pairs]]),
      rules: [rule('*', { maxDrop: { kind: 'relative', fraction: 0.1, text: '10%' } })],
    });
    expect(found).toMatchObject({ id: 's/f1', base, severity: 'fail', leftOut: 1 });
    expect(found?.given).toEqual({
      orientation: { direction: 'higher', target: 0 },
      unit: 'fraction',
      head: { value: 0.9, n: 50, standardError: 0.1, runs: 2 },
      base: { value: 0.8, n: 40, standardError: null, runs: 1 },
      paired: pairs,
      series: [0.7, 0.8],
      boundaries: [1],
      recordRuns: 3,
      scale: {
        margin: expect.closeTo(0.08, 12),
        limit: expect.closeTo(0.08, 12),
        warning: expect.closeTo(0.08, 12),
        tolerated: true,
      },
      alpha: 0.01,
    });
    expect(opened(f1, { base: [f1] })?.given).toMatchObject({
      paired: null,
      series: [],
      boundaries: [],
      recordRuns: 1,
    });
  });

  it('is given nothing where a side is no number, refused, or on another scale', () => {
    const base = [f1];
    const given = (head: Measurement, more: Given) => {
      const found = opened(head, more);
      return found === null ? 'no hearing' : found.given;
    };
    expect(given(f1, {})).toBeNull();
    expect(given(measured('f1', null), { base })).toBeNull();
    expect(given(measured('f1', Number.NaN), { base })).toBeNull();
    expect(given(f1, { base: [measured('f1', Number.POSITIVE_INFINITY)] })).toBeNull();
    expect(given(measured('f1', 90, { unit: 'percent' }), { base })).toBeNull();
    const reason = { kind: 'fingerprint-differs', name: 'judge', base: 'a', head: 'b' } as const;
    expect(given(f1, { base, refused: new Map([['s', reason]]) })).toBeNull();
    expect(given(f1, { base, refused: new Map([['t', reason]]) })).not.toBeNull();
    const limited = { base: [blind], rules: [rule('*', { max: 9 })] };
    expect(given(blind, limited)).toBeNull();
  });

  it('believes no standard error that is none', () => {
    const errorOf = (standardError: number | null) =>
      opened(measured('f1', 0.9, { standardError }), { base: [f1] })?.given?.head.standardError;
    expect([0, 0.1, null, -0.1, Number.NaN, Number.POSITIVE_INFINITY].map(errorOf)).toEqual([
      0,
      0.1,
      null,
      null,
      null,
      null,
    ]);
  });

  it('has a past only where there are enough runs', () => {
    const pastOf = (series: readonly number[]) =>
      opened(f1, { base: [f1], series: new Map([['s/f1', series]]) })?.past;
    expect(pastOf([0.9, 0.9])).toBeNull();
    expect(pastOf([0.9, 0.9, 0.9])).not.toBeNull();
  });
});

describe('units', () => {
  it('differ only where both are told', () => {
    const of = (unit: string | null) => measured('m', 1, { unit });
    expect(differingUnits(of('ms'), of('s'))).toEqual({ base: 's', head: 'ms' });
    expect(differingUnits(of('ms'), of('ms'))).toBeNull();
    expect(differingUnits(of(null), of('s'))).toBeNull();
    expect(differingUnits(of('ms'), of(null))).toBeNull();
    expect(differingUnits(of('ms'), null)).toBeNull();
  });
});

describe('what is heard', () => {
  const series = new Map([['s/f1', [0.9, 0.9, 0.9, 0.9, 0.9, 0.9]]]);
  const anchor = { name: 'v1', values: new Map([['s/f1', { value: 0.91, runs: 1 }]]) };
  const bayesian = { alpha: 0.01, alphaWarn: 0.05, style: 'bayesian' } as const;

  it('is nothing where nothing was given', () => {
    expect(heard(f1, { anchor, series })).toMatchObject({ compared: null, anchored: null });
  });

  it('has a posterior in the Bayesian style only', () => {
    const given = { base: [f1], series, anchor };
    expect(heard(f1, given)).toMatchObject({
      compared: { posterior: null, scale: { margin: 0.005 } },
      anchored: { name: 'v1', value: 0.91, probability: null },
    });
    const found = heard(f1, { ...given, decision: bayesian });
    expect(found.compared?.posterior).toMatchObject({ prior: 'flat' });
    expect(found.anchored?.probability).toBeGreaterThan(0.9);
    expect(found.anchored?.probability).toBeLessThan(1);
    const unknown = heard(f1, { ...given, series: new Map(), decision: bayesian });
    expect(unknown.anchored).toMatchObject({ probability: null, p: null });
  });

  it('has an anchor only where there is one that has this measurement, or a best level', () => {
    const anchored = (one: Given['anchor']) =>
      heard(f1, { base: [f1], series, anchor: one ?? null }).anchored;
    expect(anchored(null)).toBeNull();
    expect(anchored({ name: 'v1', values: new Map() })).toBeNull();
    expect(anchored({ name: 'best', values: null })).toMatchObject({ name: 'best', value: 0.9 });
  });
});
