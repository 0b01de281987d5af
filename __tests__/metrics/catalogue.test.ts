/** Rankings, pass@k, answers in words, fairness, groups, operations and drift against the libraries of the field. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clusteredEvidence } from '../../src/metrics/clusters.js';
import { driftMeasurements } from '../../src/metrics/drifted.js';
import { measureExamples } from '../../src/metrics/measure.js';
import { pairedEvidence } from '../../src/metrics/pair.js';
import type { Examples, Roles } from '../../src/model/evaluation.js';
import type { PairedEvidence } from '../../src/model/evidence.js';
import { itemsOf } from '../../src/table/items.js';
import { type Cells, examplesOf, inStep } from './examples.js';

type Columns = Readonly<Record<string, Cells>>;
type Numbers = Readonly<Record<string, number>>;
type Pairs = Readonly<Record<string, { readonly difference: number; readonly standardError: number }>>;

interface Case {
  readonly columns: Columns;
  readonly values: Numbers;
  readonly weighted: Numbers;
  readonly counted: Numbers;
  readonly errors: Numbers;
  readonly paired: Pairs;
}

interface Drift {
  readonly base: Cells;
  readonly head: Cells;
  readonly values: Numbers;
}

interface References {
  readonly ranking: Case;
  readonly trec: Case;
  readonly attempts: Case & { readonly counts: Pick<Case, 'columns' | 'values'> };
  readonly text: Case;
  readonly groups: Case;
  readonly operations: Case & { readonly throughputJackknife: number };
  readonly drift: { readonly labels: Drift; readonly numbers: Drift };
}

const file = new URL('../references/catalogue.json', import.meta.url);
const references: References = JSON.parse(readFileSync(file, 'utf8'));
const { ranking, trec, attempts, text, groups, operations, drift } = references;

function expectNear(found: number | null | undefined, wanted: number, digits = 1e-12): void {
  expect(found).toBeTypeOf('number');
  const error = Math.abs((found ?? Number.NaN) - wanted);
  expect(error).toBeLessThanOrEqual(digits * Math.max(Math.abs(wanted), 1e-2));
}

const OF_QUERIES = { truth: 'relevance', score: 'score', query: 'query' } as const;
const OF_TEXTS = { truth: 'truth', prediction: 'answer' } as const;
const OF_GROUPS = { truth: 'truth', prediction: 'prediction', score: 'score', groups: ['group'] } as const;

const queries = (columns: Columns, roles: Partial<Roles> = {}): Examples =>
  examplesOf(columns, { ...OF_QUERIES, ...roles }, [], 'query');
const tasks = (columns: Columns): Examples => examplesOf(columns, {}, [], 'task');

const cases: readonly (readonly [string, Examples, Numbers, Numbers])[] = [
  ['rankings with ties', queries(ranking.columns), ranking.values, ranking.errors],
  ['rankings of trec_eval', queries(trec.columns), trec.values, {}],
  ['attempts', tasks(attempts.columns), attempts.values, attempts.errors],
  ['attempts, counted', tasks(attempts.counts.columns), attempts.counts.values, {}],
  ['texts', examplesOf(text.columns, OF_TEXTS), text.values, text.errors],
  ['texts, counted', examplesOf(text.columns, { ...OF_TEXTS, weight: 'weights' }), text.weighted, {}],
  ['groups', examplesOf(groups.columns, OF_GROUPS), groups.values, groups.errors],
  ['groups, weighted', examplesOf(groups.columns, { ...OF_GROUPS, weight: 'weights' }), groups.weighted, {}],
  ['groups, counted', examplesOf(groups.columns, { ...OF_GROUPS, weight: 'counts' }), groups.counted, {}],
  ['operations', examplesOf(operations.columns, {}), operations.values, operations.errors],
  ['operations, counted', examplesOf(operations.columns, { weight: 'counts' }), operations.counted, {}],
];

describe.each(cases)('%s', (_, examples, values, errors) => {
  const { measurements } = measureExamples(examples, Object.keys(values));
  const found = new Map(measurements.map((one) => [one.metric, one]));

  it.each(Object.entries(values))('%s', (name, wanted) => {
    expect(found.get(name)?.invalid).toBeNull();
    expectNear(found.get(name)?.value, wanted);
  });

  const checked = Object.entries(errors);
  it.runIf(checked.length > 0).each(checked)('standard error of %s', (name, wanted) => {
    expectNear(found.get(name)?.standardError, wanted, 1e-9);
  });
});

describe('throughput', () => {
  it('has the jackknife’s standard error by the delta method, up to terms of 1/n', () => {
    const [found] = measureExamples(examplesOf(operations.columns, {}), [
      'throughput(latency_ms)',
    ]).measurements;
    expectNear(found?.standardError, operations.throughputJackknife, 0.05);
  });
});

describe.each([
  ['labels', drift.labels],
  ['numbers', drift.numbers],
] as const)('drift of %s', (_, { base, head, values }) => {
  const of = (prediction: Cells): Examples =>
    examplesOf({ truth: prediction, prediction }, { truth: 'truth', prediction: 'prediction' });
  const found = driftMeasurements(Object.keys(values), { base: of(base), head: of(head) });

  it.each(Object.entries(values))('%s', (name, wanted) => {
    expectNear(found.find(({ metric }) => metric === name)?.value, wanted);
  });
});

function expectPair(found: PairedEvidence | null, wanted: Pairs[string]): void {
  if (found?.kind === 'binary') {
    const n = found.bothRight + found.bothWrong + found.won + found.lost;
    expectNear((found.won - found.lost) / n, wanted.difference);
    return;
  }
  if (found?.kind === 'quantile') throw new Error('a quantile has no standard error');
  expectNear(found?.difference, wanted.difference);
  expectNear(found?.standardError, wanted.standardError, 1e-9);
}

function clustered(metric: string, base: Examples, head: Examples): PairedEvidence | null {
  const [before, after] = [base.table.ids, head.table.ids];
  if (before === null || after === null) throw new Error('no ids');
  const { clusters } = itemsOf(before, after);
  return clusteredEvidence({ metric, labels: {} }, { base, head, clusters });
}

describe('pairs of queries', () => {
  const base = queries(ranking.columns);
  const head = queries(ranking.columns, { score: 'other' });

  it.each(Object.entries(ranking.paired))('%s', (name, wanted) => {
    expectPair(clustered(name, base, head), wanted);
  });
});

describe('pairs of tasks', () => {
  const { second, ...columns } = attempts.columns;
  const base = tasks(columns);
  const head = tasks({ ...columns, result: second ?? [] });

  it.each(Object.entries(attempts.paired))('%s, a row an attempt', (name, wanted) => {
    expectPair(clustered(`${name}(result)`, base, head), wanted);
  });

  it.each(Object.entries(attempts.paired))('%s, a row a task', (name, wanted) => {
    const { later = [], ...counts } = attempts.counts.columns;
    const [before, after] = [tasks(counts), tasks({ ...counts, passes: later })];
    const sides = { base: before, head: after, alignment: inStep(before.table.rows) };
    expectPair(pairedEvidence({ metric: `${name}(passes,attempts)`, labels: {} }, sides), wanted);
  });
});

describe('pairs in groups', () => {
  const base = examplesOf(groups.columns, OF_GROUPS);
  const head = examplesOf(groups.columns, { ...OF_GROUPS, prediction: 'second' });
  const alignment = inStep(base.table.rows);

  it.each(Object.entries(groups.paired))('%s', (metric, wanted) => {
    expectPair(pairedEvidence({ metric, labels: {} }, { base, head, alignment }), wanted);
  });

  it('compares the worst group where it is the same on both sides', () => {
    const found = pairedEvidence(
      { metric: 'worst_group(accuracy)', labels: {} },
      { base, head: base, alignment },
    );
    expect(found).toMatchObject({ kind: 'binary', lost: 0, won: 0 });
    const size = found?.kind === 'binary' ? found.bothRight + found.bothWrong : 0;
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThan(base.table.rows);
  });
});
