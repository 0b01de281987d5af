/** What head ought to have: the whole verdict of what is gone, and when it is none. */
import { describe, expect, it } from 'vitest';
import type { Measurement } from '../../src/model/evaluation.js';
import { judged, measured, rule, type trial } from './case.js';

type Given = Parameters<typeof trial>[0];

const here = measured('f1', 1);
const gone = (more: Partial<Measurement> = {}) => measured('accuracy', 0.9, more);
const missingOf = (given: Given) =>
  judged({ head: [here], ...given }).verdicts.filter(({ outcome }) => outcome === 'missing');
const idsOf = (given: Given) => missingOf(given).map(({ id }) => id);

describe('what is gone', () => {
  it('is told with all that is known of it', () => {
    const base = [gone({ n: 50, labels: { lang: 'fr' }, direction: 'lower' })];
    const series = new Map([['s/accuracy{lang=fr}', [0.8, 0.9]]]);
    expect(missingOf({ base, series, rules: [rule('*accuracy*', { min: 0.1 })] })).toEqual([
      {
        id: 's/accuracy{lang=fr}',
        suite: 's',
        metric: 'accuracy',
        labels: { lang: 'fr' },
        direction: 'lower',
        unit: 'fraction',
        outcome: 'missing',
        severity: 'warn',
        head: null,
        base: { value: 0.9, n: 50, standardError: null, interval: null },
        change: null,
        againstAnchor: null,
        limits: { min: 0.1, max: null, target: null, maxDrop: null, maxRise: null },
        minimumDetectableChange: null,
        reasons: [{ kind: 'absent', required: false }],
        trend: [0.8, 0.9],
      },
    ]);
    expect(missingOf({ base })[0]?.trend).toEqual([]);
  });

  it('is not missed where nothing would have judged it', () => {
    const base = [gone({ direction: null })];
    expect(idsOf({ base })).toEqual([]);
    expect(idsOf({ base, rules: [rule('*', { max: 1 })] })).toEqual(['s/accuracy']);
    expect(missingOf({ base, required: ['s/accuracy'] })).toMatchObject([
      { id: 's/accuracy', direction: null, reasons: [{ kind: 'absent', required: true }] },
    ]);
    // Without labels it would fail, with labels only warn: required, it fails either way.
    const sliced = [gone({ labels: { lang: 'fr' } })];
    expect(missingOf({ base: sliced })).toMatchObject([{ severity: 'warn', reasons: [{ required: false }] }]);
    expect(missingOf({ base: sliced, required: ['s/*'] })).toMatchObject([
      { severity: 'fail', reasons: [{ required: true }] },
    ]);
  });

  it('is not missed in suites that a partial run did not evaluate', () => {
    const base = [gone(), gone({ suite: 't' })];
    expect(idsOf({ base })).toEqual(['s/accuracy', 't/accuracy']);
    expect(idsOf({ base, partial: true })).toEqual(['s/accuracy']);
    const head = [here, measured('f1', 1, { suite: 't' }), measured('f1', 1, { suite: 'u' })];
    expect(idsOf({ base, head, partial: true })).toEqual(['s/accuracy', 't/accuracy']);
    expect(idsOf({ required: ['s/a', 't/b'], partial: true })).toEqual(['s/a']);
  });
});

describe('what is required', () => {
  it('and was never seen is told by its place alone, and fails', () => {
    expect(missingOf({ required: ['s/wer{lang=fr}'] })).toEqual([
      {
        id: 's/wer{lang=fr}',
        suite: 's',
        metric: 'wer',
        labels: { lang: 'fr' },
        direction: null,
        unit: null,
        outcome: 'missing',
        severity: 'fail',
        head: null,
        base: null,
        change: null,
        againstAnchor: null,
        limits: { min: null, max: null, target: null, maxDrop: null, maxRise: null },
        minimumDetectableChange: null,
        reasons: [{ kind: 'absent', required: true }],
        trend: [],
      },
    ]);
  });

  it('as a glob that is no id is a suite of that name', () => {
    expect(missingOf({ required: ['nothing-like-it'] })).toMatchObject([
      { id: 'nothing-like-it/*', suite: 'nothing-like-it', metric: '*', labels: {} },
    ]);
  });

  it('is met by any one that matches, and told once where base had it', () => {
    const head = [here, measured('wer', 1)];
    expect(idsOf({ head, required: ['s/f*'] })).toEqual([]);
    expect(idsOf({ head, base: [gone()], required: ['s/acc*'] })).toEqual(['s/accuracy']);
  });
});
