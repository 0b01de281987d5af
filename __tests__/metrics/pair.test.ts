import { describe, expect, it } from 'vitest';
import { pairedEvidence } from '../../src/metrics/pair.js';
import type { Roles, ScoredColumn } from '../../src/model/evaluation.js';
import type { Alignment } from '../../src/model/table.js';
import { type Cells, examplesOf, inStep } from './examples.js';

interface Case {
  readonly base: Readonly<Record<string, Cells>>;
  readonly head: Readonly<Record<string, Cells>>;
  readonly roles: Partial<Roles>;
  readonly metric: string;
  readonly scored?: readonly ScoredColumn[];
  readonly alignment?: Alignment;
}

function pair({ base, head, roles, metric, scored = [], alignment }: Case) {
  const both = { base: examplesOf(base, roles, scored), head: examplesOf(head, roles, scored) };
  return pairedEvidence(
    { metric, labels: {} },
    { ...both, alignment: alignment ?? inStep(both.base.table.rows) },
  );
}

const PAIR = { truth: 't', prediction: 'p' } as const;
const t = ['1', '1', '0', '0', '1'];
const before = { t, p: ['1', '1', '0', '1', '0'] };
const after = { t, p: ['1', '0', '0', '0', '0'] };

describe('paired evidence', () => {
  it('counts right and wrong', () => {
    const found = pair({ base: before, head: after, roles: PAIR, metric: 'accuracy' });
    expect(found).toEqual({ kind: 'binary', bothRight: 2, lost: 1, won: 1, bothWrong: 1 });
  });

  it('takes only the rows that are paired, in the order of the pairs', () => {
    const alignment = {
      pairs: 2,
      baseRows: Int32Array.of(1, 4),
      headRows: Int32Array.of(4, 1),
      onlyBase: 3,
      onlyHead: 3,
    };
    const found = pair({ base: before, head: after, roles: PAIR, metric: 'accuracy', alignment });
    expect(found).toEqual({ kind: 'binary', bothRight: 0, lost: 1, won: 0, bothWrong: 1 });
  });

  it('is not disturbed by a gap in a row that is not paired', () => {
    const alignment = { ...inStep(4), onlyBase: 1, onlyHead: 1 };
    const gap = { t, p: ['1', '0', '0', '0', ''] };
    expect(pair({ base: before, head: gap, roles: PAIR, metric: 'accuracy' })).toBeNull();
    expect(pair({ base: before, head: gap, roles: PAIR, metric: 'accuracy', alignment })).toMatchObject({
      lost: 1,
      won: 1,
    });
  });

  it('makes differences of means', () => {
    const scored = [{ metric: 'f1', labels: {}, column: 'f1' }];
    const found = pair({ base: { f1: [1, 2, 3] }, head: { f1: [2, 2, 5] }, roles: {}, metric: 'f1', scored });
    expect(found).toMatchObject({
      kind: 'differences',
      n: 3,
      difference: 1,
      degreesOfFreedom: 2,
      method: 'paired-t',
    });
    expect(found?.kind === 'differences' ? found.standardError : 0).toBeCloseTo(1 / Math.sqrt(3), 15);
  });

  it('makes cells of a scored column of 0 and 1, and differences of any other', () => {
    const scored = [{ metric: 'acc', labels: {}, column: 'acc' }];
    const of = (acc: Cells) => ({ acc });
    const cells = pair({ base: of([1, 1, 0]), head: of([1, 0, 0]), roles: {}, metric: 'acc', scored });
    expect(cells).toEqual({ kind: 'binary', bothRight: 1, lost: 1, won: 0, bothWrong: 1 });
    expect(pair({ base: of([1, 1, 0.5]), head: of([1, 0, 0]), roles: {}, metric: 'acc', scored })?.kind).toBe(
      'differences',
    );
  });

  it('is exactly nothing for the same outputs', () => {
    for (const metric of ['f1', 'matthews_corrcoef', 'precision']) {
      expect(pair({ base: before, head: before, roles: PAIR, metric })).toMatchObject({
        difference: 0,
        standardError: 0,
      });
    }
  });

  it('weighs pairs by linearising where weights are no counts', () => {
    const w = [0.5, 1.5, 2.25, 1, 0.75];
    const roles = { ...PAIR, weight: 'w' };
    const [b, h] = [
      [1.5, 2, 3, 2.5, 4],
      [2, 2.5, 2, 3.5, 4.5],
    ];
    const truth = [1.25, 2, 3, 2, 4];
    const found = pair({
      base: { t: truth, p: b, w },
      head: { t: truth, p: h, w },
      roles,
      metric: 'mean_absolute_error',
    });
    const d = truth.map((value, i) => Math.abs((h[i] ?? 0) - value) - Math.abs((b[i] ?? 0) - value));
    const total = w.reduce((sum, one) => sum + one, 0);
    const middle = d.reduce((sum, one, i) => sum + one * (w[i] ?? 0), 0) / total;
    const squares = d.reduce((sum, one, i) => sum + ((w[i] ?? 0) * (one - middle)) ** 2, 0);
    expect(found).toMatchObject({ kind: 'differences', n: 5, degreesOfFreedom: 4 });
    if (found?.kind !== 'differences') return;
    expect(found.difference).toBeCloseTo(middle, 14);
    expect(found.standardError).toBeCloseTo(Math.sqrt((5 / 4) * squares) / total, 14);
  });

  it('reads whole weights as so many pairs', () => {
    const roles = { ...PAIR, weight: 'w' };
    const w = [3, 1, 0, 2, 1];
    const counted = pair({ base: { ...before, w }, head: { ...after, w }, roles, metric: 'accuracy' });
    expect(counted).toEqual({ kind: 'binary', bothRight: 3, lost: 1, won: 2, bothWrong: 1 });
  });

  it.each(['max_error', 'no_such_metric', 'roc_auc'])('has none for %s', (metric) => {
    const columns = { t: [1.5, 2, 3], p: [1, 2, 4], x: [1, 2, 3] };
    expect(pair({ base: columns, head: columns, roles: PAIR, metric })).toBeNull();
  });

  it('has none for a single pair, for no pair, or for another unit', () => {
    const one = { t: [1.5], p: [2] };
    expect(pair({ base: one, head: one, roles: PAIR, metric: 'mean_absolute_error' })).toBeNull();
    const none = {
      pairs: 0,
      baseRows: new Int32Array(0),
      headRows: new Int32Array(0),
      onlyBase: 5,
      onlyHead: 5,
    };
    expect(pair({ base: before, head: after, roles: PAIR, metric: 'accuracy', alignment: none })).toBeNull();
    const [ms, s] = [{ latency_ms: [1, 2, 3] }, { latency_s: [1, 2, 4] }];
    expect(pair({ base: ms, head: ms, roles: {}, metric: 'latency_mean' })).toMatchObject({ difference: 0 });
    expect(pair({ base: ms, head: s, roles: {}, metric: 'latency_mean' })).toBeNull();
  });

  it('has none for the area where the truth has changed', () => {
    const roles = { truth: 't', score: 's' };
    const s = [0.9, 0.4, 0.6, 0.1, 0.8];
    expect(pair({ base: { t, s }, head: { t, s }, roles, metric: 'roc_auc' })).toMatchObject({
      method: 'delong',
    });
    const moved = ['0', '1', '1', '0', '1'];
    expect(pair({ base: { t, s }, head: { t: moved, s }, roles, metric: 'roc_auc' })).toBeNull();
  });
});
