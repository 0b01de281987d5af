import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../src/config/config.js';
import { curvesOf, sharesOf } from '../../src/gate/curves.js';
import { curveOf, rankingsOf } from '../../src/gate/ranking-curves.js';
import { percentilesOf } from '../../src/metrics/latency.js';
import { classScores } from '../../src/metrics/scores.js';
import { binarySteps, type Steps, stepsOf } from '../../src/metrics/steps.js';
import { prepareWhole } from '../../src/metrics/subject.js';
import type { CurvePoint } from '../../src/model/curves.js';
import type { Evaluation, Measurement } from '../../src/model/evaluation.js';
import { evaluationOf, examplesOf, type Row, rowsOf } from './evaluations.js';

interface Whole {
  readonly points: readonly CurvePoint[];
  readonly area: number;
  readonly averagePrecision: number;
}

interface References {
  readonly binary: readonly {
    readonly truth: readonly number[];
    readonly score: readonly number[];
    readonly weight: readonly number[];
    readonly plain: Whole;
    readonly weighted: Whole;
  }[];
  readonly classes: {
    readonly truth: readonly number[];
    readonly scores: readonly (readonly number[])[];
    readonly rest: readonly Whole[];
  };
  readonly latencies: {
    readonly values: readonly number[];
    readonly shares: readonly number[];
    readonly quantiles: readonly number[];
  };
}

/** The reference values of scripts/references/curves.py. */
const references: References = JSON.parse(
  readFileSync(new URL('../references/curves.json', import.meta.url), 'utf8'),
);
type Binary = References['binary'][number];

const SCORED = { prediction: null, score: 'score', positive: '1' } as const;
const rowOf = ({ truth, score, weight }: Binary, i: number): Row => ({
  id: `q${i}`,
  label: String(truth[i]),
  score: String(score[i]),
  weight: String(weight[i]),
});
const tableOf = (one: Binary) => rowsOf(one.truth.length, (i) => rowOf(one, i));
const examplesIn = (one: Binary, weighted: boolean) =>
  examplesOf(tableOf(one), { ...SCORED, weight: weighted ? 'weight' : null });

function stepsIn(one: Binary, weighted: boolean): Steps {
  const steps = binarySteps(prepareWhole(examplesIn(one, weighted)).subject);
  if ('invalid' in steps) throw new Error(steps.invalid);
  return steps;
}

function expectPoints(steps: Steps, wanted: readonly CurvePoint[]): void {
  const found = curveOf(steps, { apart: 0, least: 0, counts: true });
  expect(found).toHaveLength(wanted.length);
  for (const [at, point] of wanted.entries())
    for (const [axis, value] of point.entries()) expect(found[at]?.[axis]).toBeCloseTo(value, 12);
}

const close = (one: CurvePoint, other: CurvePoint): boolean =>
  one.every((value, axis) => Math.abs(value - (other[axis] ?? Number.NaN)) < 1e-5);

describe.each([false, true])('whole curves, weighted: %s', (weighted) => {
  it.each(references.binary)('are those of scikit-learn', (one) => {
    expectPoints(stepsIn(one, weighted), (weighted ? one.weighted : one.plain).points);
  });

  it.each(references.binary)('are thinned to points of them, at least 20 examples apart', (one) => {
    const steps = stepsIn(one, weighted);
    const whole = (weighted ? one.weighted : one.plain).points;
    const thin = rankingsOf(examplesIn(one, weighted), 20).get('1')?.points ?? [];
    expect(thin.length).toBeLessThanOrEqual(100);
    expect(thin.length).toBeGreaterThan(5);
    for (const point of thin) expect(whole.some((other) => close(point, other))).toBe(true);
    expect(thin[0]).toEqual([0, 0, 1]);
    expect(thin.at(-1)?.slice(0, 2)).toEqual([1, 1]);
    const taken = thin.map(([fpr, tpr]) => Math.round(fpr * steps.negatives + tpr * steps.positives));
    for (const [at, count] of taken.entries())
      if (at > 0) expect(count - (taken[at - 1] ?? 0)).toBeGreaterThanOrEqual(20);
  });

  it.each(references.binary)('keep the areas of all points', (one) => {
    const { area, averagePrecision } = weighted ? one.weighted : one.plain;
    const side = rankingsOf(examplesIn(one, weighted), 20).get('1');
    expect(side?.area).toBeCloseTo(area, 5);
    expect(side?.averagePrecision).toBeCloseTo(averagePrecision, 5);
  });
});

describe('curves of classes', () => {
  const { truth, scores, rest } = references.classes;
  const rows = rowsOf(truth.length, (i) => ({
    id: `q${i}`,
    label: String(truth[i]),
    ...Object.fromEntries((scores[i] ?? []).map((score, c) => [`p_${c}`, String(score)])),
  }));
  const classRoles = { prediction: null, classScores: { '0': 'p_0', '1': 'p_1', '2': 'p_2' } };

  it('are those of scikit-learn for each against the rest', () => {
    const found = classScores(prepareWhole(examplesOf(rows, classRoles)).subject);
    if ('invalid' in found) throw new Error(found.invalid);
    for (const [label, wanted] of rest.entries()) {
      const positives = Uint8Array.from(found.truth, (one) => Number(one === label));
      const steps = stepsOf({ positives, scores: found.columns[label] ?? new Float64Array(0) }, null);
      expectPoints(steps, wanted.points);
    }
  });

  it('are shown for the classes of enough examples', () => {
    expect([...rankingsOf(examplesOf(rows, classRoles), 20).keys()]).toEqual(['0', '1', '2']);
    expect([...rankingsOf(examplesOf(rows, classRoles), 60).keys()]).toEqual(['0', '1']);
    expect(rankingsOf(examplesOf(rows, classRoles), 250).size).toBe(0);
  });
});

describe('latencies', () => {
  it('have the percentiles of numpy', () => {
    const { values, shares, quantiles } = references.latencies;
    expect(percentilesOf(Float64Array.from(values), shares)).toEqual(quantiles);
  });

  it.each([
    [100, 20],
    [5_000, 20],
    [1_000_000, 20],
    [200, 1],
  ])('of %i examples are told at shares with at least %i between them', (n, least) => {
    const shares = sharesOf(n, least);
    expect(shares.length).toBeLessThanOrEqual(64);
    const ends = [0, ...shares, 1];
    for (const [at, share] of ends.entries())
      if (at > 0) expect(n * (share - (ends[at - 1] ?? 0))).toBeGreaterThanOrEqual(least - 1e-6);
  });

  it('of a million examples reach the 99.9th percentile, of few there is nothing', () => {
    expect(sharesOf(1_000_000, 20).at(-1)).toBe(0.999);
    expect(sharesOf(30, 20)).toEqual([]);
  });
});

const measured = (metric: string): Measurement => ({
  ...{ suite: 's', metric, labels: {}, value: 1, invalid: null, n: null },
  ...{ standardError: null, interval: null, direction: null, unit: null },
});

function found(head: Evaluation, base: Evaluation | null, privacy: Partial<typeof DEFAULTS.privacy> = {}) {
  const config = { ...DEFAULTS, privacy: { ...DEFAULTS.privacy, ...privacy } };
  return curvesOf({ head, base, config, measurements: [measured('latency_p95(spent)')] });
}

const side = (shift: number, over: (i: number) => Row = () => ({})) =>
  evaluationOf(
    rowsOf(400, (i) => ({
      id: `q${i}`,
      label: i % 3 === 0 ? 'a@b.org' : 'no',
      score: String(((i * 37) % 101) / 100),
      latency_ms: String(100 + shift + ((i * 53) % 97)),
      spent: String(i % 11),
      length: String(i),
      ...over(i),
    })),
    { prediction: null, score: 'score', positive: 'a@b.org' },
  );

describe('the curves of a report', () => {
  it('are of both sides, for scores and for columns that are latencies by name or by metric', () => {
    const { curves, notices } = found(side(20), side(0));
    expect(notices).toEqual([]);
    expect(curves.rankings.map(({ suite, label }) => [suite, label])).toEqual([['s', '[email]']]);
    expect(curves.rankings[0]?.base?.points).toEqual(curves.rankings[0]?.head.points);
    expect(curves.timings.map(({ column, unit }) => [column, unit])).toEqual([
      ['spent', null],
      ['latency_ms', 'ms'],
    ]);
    const [, timing] = curves.timings;
    const shifted = timing?.base?.quantiles.map(([share, value]) => [share, value + 20]);
    expect(timing?.head.quantiles).toEqual(shifted);
  });

  it('are of head alone where there is no base, or base has no such numbers', () => {
    expect(found(side(0), null).curves.rankings[0]?.base).toBeNull();
    const text = side(0, () => ({ latency_ms: 'slow', score: '' }));
    const { curves } = found(side(0), text);
    expect(curves.rankings[0]?.base).toBeNull();
    expect(curves.timings[1]?.base).toBeNull();
  });

  it('tell nothing of fewer examples than privacy.min-group, and of no one example', () => {
    const { curves } = found(side(0), side(0), { minGroup: 150 });
    expect(curves).toEqual({ rankings: [], timings: [] });
    const slowest = side(0, (i) => (i === 7 ? { latency_ms: '987654' } : {}));
    expect(JSON.stringify(found(slowest, null).curves)).not.toContain('987');
  });

  it('are none of labels alone, of a broken score, and of one class', () => {
    const rankings = (over: (i: number) => Row) => found(side(0, over), null).curves.rankings;
    expect(rankings((i) => (i === 3 ? { score: '' } : {}))).toEqual([]);
    expect(rankings(() => ({ score: 'high' }))).toEqual([]);
    expect(rankings(() => ({ label: 'no' }))).toEqual([]);
    expect(found(evaluationOf([]), null).curves).toEqual({ rankings: [], timings: [] });
  });
});
