/** Evidence for metrics that take all rows at once: against leaving out each pair by hand, and as the judge takes it. */
import { describe, expect, it } from 'vitest';
import { measureExamples } from '../../src/metrics/measure.js';
import { pairedEvidence } from '../../src/metrics/pair.js';
import type { Roles } from '../../src/model/evaluation.js';
import type { Alignment } from '../../src/model/table.js';
import { measured, verdict } from '../judge/case.js';
import { normalNoise } from '../stats/draws.js';
import { type Cells, examplesOf, inStep } from './examples.js';

type Columns = Readonly<Record<string, Cells>>;

interface Given {
  readonly base: Columns;
  readonly head: Columns;
  readonly roles: Partial<Roles>;
  readonly metric: string;
}

function evidenceOf({ base, head, roles, metric }: Given, alignment?: Alignment) {
  const both = { base: examplesOf(base, roles), head: examplesOf(head, roles) };
  return pairedEvidence(
    { metric, labels: {} },
    { ...both, alignment: alignment ?? inStep(both.base.table.rows) },
  );
}

function change({ base, head, roles, metric }: Given, without: number | null): number {
  const [before, after] = [base, head].map((columns) => {
    const left = Object.entries(columns).map(([name, cells]) => [
      name,
      cells.filter((_, row) => row !== without),
    ]);
    return measureExamples(examplesOf(Object.fromEntries(left), roles), [metric]).measurements[0]?.value;
  });
  return (after ?? Number.NaN) - (before ?? Number.NaN);
}

/** The standard error of the jackknife with every pair really left out. */
function byHand(given: Given, rows: number): number {
  const left = Array.from({ length: rows }, (_, row) => change(given, row));
  const mean = left.reduce((sum, value) => sum + value / rows, 0);
  return Math.sqrt(((rows - 1) / rows) * left.reduce((sum, value) => sum + (value - mean) ** 2, 0));
}

const ROWS = 40;
const noise = (seed: number) => normalNoise({ seed, count: ROWS });
const truth = noise(1).map((z) => (z > 0.4 ? '1' : '0'));
const scores = (seed: number) =>
  noise(seed).map((z, row) => 1 / (1 + Math.exp(-(truth[row] === '1' ? 1 : -1) - z)));
/** Rounded, so that many scores are equal. */
const coarse = (seed: number) => scores(seed).map((score) => Math.round(score * 8) / 8);
const BINARY = { truth: 't', score: 's', positive: '1' } as const;

describe('the jackknife of what takes all rows', () => {
  it.each(['average_precision', 'expected_calibration_error'])('%s is exact', (metric) => {
    for (const make of [scores, coarse]) {
      const given = { base: { t: truth, s: make(2) }, head: { t: truth, s: make(3) }, roles: BINARY, metric };
      const found = evidenceOf(given);
      if (found?.kind !== 'differences') throw new Error('no differences');
      expect(found).toMatchObject({ n: ROWS, method: 'jackknife-t', degreesOfFreedom: ROWS - 1 });
      expect(found.difference).toBeCloseTo(change(given, null), 12);
      expect(found.standardError).toBeCloseTo(byHand(given, ROWS), 12);
      expect(found.standardError).toBeGreaterThan(0.001);
    }
  });

  it('areas of one class against the rest are exact', () => {
    const classes = noise(4).map((z) => (z < -0.4 ? 'a' : z < 0.4 ? 'b' : 'c'));
    const columns = (seed: number): Columns => {
      const raw = ['a', 'b', 'c'].map((name, c) =>
        noise(seed + c).map((z, row) => Math.exp(z + (classes[row] === name ? 1 : 0))),
      );
      const sums = raw[0]?.map((_, row) => raw.reduce((sum, one) => sum + (one[row] ?? 0), 0)) ?? [];
      const share = (c: number) => (raw[c] ?? []).map((value, row) => value / (sums[row] ?? 1));
      return { t: classes, pa: share(0), pb: share(1), pc: share(2) };
    };
    const roles = { truth: 't', classScores: { a: 'pa', b: 'pb', c: 'pc' } };
    const given = { base: columns(10), head: columns(20), roles, metric: 'roc_auc_ovr' };
    expect(evidenceOf(given)).toMatchObject({ n: ROWS, method: 'jackknife-t' });
    expect(evidenceOf(given)).toHaveProperty('standardError', expect.closeTo(byHand(given, ROWS), 12));
  });

  it('ranks are right to the first order, with ties and without', () => {
    for (const digits of [15, 0]) {
      const rounded = (values: readonly number[]) => values.map((value) => Number(value.toFixed(digits)));
      const t = rounded(noise(5));
      const of = (seed: number) => rounded(noise(seed).map((z, row) => z + 1.5 * (t[row] ?? 0)));
      const roles = { truth: 't', prediction: 'p' };
      const given = { base: { t, p: of(6) }, head: { t, p: of(7) }, roles, metric: 'spearman' };
      const found = evidenceOf(given);
      const error = byHand(given, ROWS);
      expect(found).toMatchObject({ n: ROWS, method: 'jackknife-t' });
      expect(found).toHaveProperty('difference', change(given, null));
      const ratio = (found?.kind === 'differences' ? found.standardError : Number.NaN) / error;
      expect(Math.abs(ratio - 1)).toBeLessThan(0.1);
    }
  });

  it('has none where a weight is no count, and counts a whole weight so often', () => {
    const s = { base: scores(2), head: scores(3) };
    const given = (w: readonly number[]) => ({
      base: { t: truth, s: s.base, w },
      head: { t: truth, s: s.head, w },
      roles: { ...BINARY, weight: 'w' },
      metric: 'average_precision',
    });
    expect(evidenceOf(given(truth.map(() => 0.5)))).toBeNull();
    const twice = (cells: Cells) => [...cells, ...cells];
    const doubled = {
      ...given(twice(truth).map(() => 1) as number[]),
      base: { t: twice(truth), s: twice(s.base), w: twice(truth).map(() => 1) },
      head: { t: twice(truth), s: twice(s.head), w: twice(truth).map(() => 1) },
    };
    const counted = evidenceOf(given(truth.map(() => 2)));
    const written = evidenceOf(doubled);
    if (counted?.kind !== 'differences' || written?.kind !== 'differences') throw new Error('no differences');
    expect(counted.n).toBe(2 * ROWS);
    expect(counted.standardError).toBeCloseTo(written.standardError, 12);
  });
});

describe('percentiles of pairs', () => {
  const COUNT = 400;
  const own = normalNoise({ seed: 30, count: COUNT });
  const times = (seed: number, factor: number) =>
    normalNoise({ seed, count: COUNT }).map(
      (z, row) => factor * Math.exp(4 + 0.5 * (own[row] ?? 0) + 0.1 * z),
    );
  const pair = (factor: number, metric = 'latency_p95(ms)') =>
    evidenceOf({ base: { ms: times(31, 1) }, head: { ms: times(32, factor) }, roles: {}, metric });

  it('counts how many rose and fell, whatever the order of the rows', () => {
    const found = pair(1.1);
    expect(found).toMatchObject({ kind: 'quantile', n: COUNT, fewest: 72 });
    const turned = Int32Array.from({ length: COUNT }, (_, row) => COUNT - 1 - row);
    const alignment = { pairs: COUNT, baseRows: turned, headRows: turned, onlyBase: 0, onlyHead: 0 };
    const given = {
      base: { ms: times(31, 1) },
      head: { ms: times(32, 1.1) },
      roles: {},
      metric: 'latency_p95(ms)',
    };
    expect(evidenceOf(given, alignment)).toEqual(found);
  });

  function judgedP95(factor: number) {
    const evidence = pair(factor);
    if (evidence?.kind !== 'quantile') throw new Error('no evidence');
    const at = (value: number) => measured('latency_p95', value, { direction: 'lower', unit: 'ms' });
    return verdict({
      head: [at(100 + evidence.difference)],
      base: [at(100)],
      paired: new Map([['s/latency_p95', evidence]]),
    });
  }

  it('is red for a slower tail, and not for the same one or a faster one', () => {
    const slower = judgedP95(1.5);
    expect(slower).toMatchObject({
      outcome: 'regressed',
      change: { evidence: 'paired', method: 'exceedance-midp' },
    });
    expect(slower.change?.p).toBeLessThan(0.01);
    expect(slower.change?.interval?.[0]).toBeGreaterThan(0);
    expect(judgedP95(1).outcome).not.toBe('regressed');
    expect(judgedP95(0.6).outcome).toBe('improved');
  });

  it('has a median of errors as well, but none with weights', () => {
    const t = own;
    const p = (seed: number) => normalNoise({ seed, count: COUNT }).map((z, row) => (t[row] ?? 0) + z);
    const roles = { truth: 't', prediction: 'p' };
    const given = { base: { t, p: p(40) }, head: { t, p: p(41) }, roles, metric: 'median_absolute_error' };
    expect(evidenceOf(given)).toMatchObject({
      kind: 'quantile',
      n: COUNT,
      fewest: 6,
      interval: expect.any(Array),
    });
    expect(evidenceOf(given)).toHaveProperty('difference', change(given, null));
    const w = t.map(() => 2);
    const weighted = {
      base: { ...given.base, w },
      head: { ...given.head, w },
      roles: { ...roles, weight: 'w' },
    };
    expect(evidenceOf({ ...given, ...weighted })).toBeNull();
  });

  it('says how many pairs a percentile takes where they are too few', () => {
    const few = {
      kind: 'quantile',
      n: 40,
      fewest: 72,
      difference: 9,
      interval: null,
      rose: 2,
      fell: 0,
    } as const;
    const at = (value: number) => measured('latency_p95', value, { direction: 'lower', unit: 'ms' });
    const found = verdict({ head: [at(105)], base: [at(100)], paired: new Map([['s/latency_p95', few]]) });
    expect(found.change?.evidence).toBe('single-base');
    expect(found.reasons).toContainEqual(expect.objectContaining({ pairs: 40, needed: 72 }));
  });
});
