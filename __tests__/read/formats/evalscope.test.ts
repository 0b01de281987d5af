import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evalscopeFaults } from '../../../src/failure/evalscope.js';
import { readSource } from '../../../src/read/read-source.js';
import { FIXTURES, failureOf, NO_HINTS, readText, sourceOfFile } from '../sources.js';

const RUN = join(FIXTURES, 'evalscope');
const file = (name: string) => readSource(sourceOfFile(join(RUN, name), name), NO_HINTS);

interface Part {
  readonly [key: string]: unknown;
}

function metric(change: Part = {}): Part {
  return {
    identity: { name: 'accuracy', aggregation: 'mean', dimensions: {} },
    num: 10,
    score: 0.5,
    ...change,
  };
}

function report(change: Part = {}): Part {
  return { schema_version: 2, dataset_name: 'tiny', model_name: 'mock', metrics: [metric()], ...change };
}

async function valuesOf(value: unknown) {
  const { reading } = await readText('a.json', JSON.stringify(value));
  return reading.suites.flatMap(({ name, measurements }) =>
    measurements.map((one) => [name, one.metric, one.labels, one.value, one.n, one.direction, one.unit]),
  );
}

describe('a report that EvalScope wrote', () => {
  it('has the value of all and of each subset, with direction and unit', async () => {
    const { reading } = await file('reports/mock/general_mcq.json');
    const [suite] = reading.suites;
    expect([suite?.name, suite?.model, suite?.dataset]).toEqual(['general_mcq', 'mock', 'general_mcq']);
    const about = { direction: 'higher', unit: 'fraction', standardError: null };
    // Six questions of which A is right in three, and four with three.
    expect(suite?.measurements).toMatchObject([
      { metric: 'accuracy', labels: {}, value: 0.6, n: 10, ...about },
      { metric: 'accuracy', labels: { subset: 'first' }, value: 0.5, n: 6, ...about },
      { metric: 'accuracy', labels: { subset: 'second' }, value: 0.75, n: 4, ...about },
    ]);
    expect(reading.passedOver).toMatchObject([{ name: 'perf_metrics' }]);
  });

  it('has reviews with a value a sample', async () => {
    const { format, reading } = await file('reviews/mock/general_mcq_second.jsonl');
    const examples = reading.suites[0]?.examples;
    expect([format, examples?.table.rows, examples?.table.ids?.name]).toEqual(['evalscope', 4, 'sample_id']);
    expect([...(examples?.table.columns.get('accuracy')?.values ?? [])].sort()).toEqual([0, 1, 1, 1]);
  });
});

describe('a report of EvalScope', () => {
  it.each([
    ['a number', 3, 4],
    ['an object', { toString: 1 }, { toString: 2 }],
  ])('may have samples whose id is %s', async (_, first, second) => {
    const line = (id: unknown) =>
      `${JSON.stringify({ index: 0, sample_score: { sample_id: id, score: { value: { acc: 1 } } } })}\n`;
    const { reading } = await readText('a.jsonl', line(first) + line(second));
    expect(reading.suites[0]?.examples?.table.rows).toBe(2);
    expect(reading.suites[0]?.examples?.table.ids?.bytes).not.toHaveLength(0);
  });

  it('may have dimensions that are objects', async () => {
    const identity = { name: 'accuracy', dimensions: { k: { toString: 1 } } };
    const [value] = await valuesOf(report({ metrics: [metric({ identity })] }));
    expect(value?.[2]).toEqual({ k: '{"toString":1}' });
  });

  it.each(['AverageAccuracy', 'mean_acc', 'acc', 'accuracy'])('calls %s accuracy', async (name) => {
    const old = report({ schema_version: undefined, metrics: [{ name, num: 4, score: 0.25 }] });
    expect(await valuesOf(old)).toEqual([['tiny', 'accuracy', {}, 0.25, 4, null, null]]);
  });

  it('tells other aggregations and their dimensions apart', async () => {
    const identity = { name: 'accuracy', aggregation: 'pass_at_k', dimensions: { k: 4 } };
    expect((await valuesOf(report({ metrics: [metric({ identity })] })))[0]?.[2]).toEqual({
      aggregation: 'pass_at_k',
      k: '4',
    });
  });

  it('tells a fraction from percent, and a lower from a higher', async () => {
    const range = (max: number) => ({ display_kind: 'percent', value_range: { min: 0, max } });
    const metrics = [
      metric({ semantics: { direction: 'higher_is_better', ...range(100) }, score: 81.5 }),
      metric({
        identity: { name: 'latency' },
        semantics: { direction: 'lower_is_better', raw_unit: 's' },
      }),
    ];
    expect((await valuesOf(report({ metrics }))).map((value) => value.slice(5))).toEqual([
      ['higher', 'percent'],
      ['lower', 's'],
    ]);
  });

  it('passes over diagnoses, aggregates of subsets and what is made of nothing', async () => {
    const subsets = [
      { name: 'a', num: 5, score: 0.25 },
      { name: 'b', num: 5, score: 0.75 },
      { name: 'empty', num: 0, score: 0 },
      { name: 'ALL', num: 10, score: 0.5, is_aggregate: true },
    ];
    const metrics = [
      metric({ categories: [{ name: ['x'], subsets }] }),
      metric({ identity: { name: 'tokens' }, semantics: { kind: 'diagnostic' } }),
      metric({ identity: { name: 'text' }, score: 'N/A' }),
    ];
    const { reading } = await readText('a.json', JSON.stringify(report({ metrics })));
    expect(reading.suites[0]?.measurements.map(({ labels }) => labels)).toEqual([
      {},
      { subset: 'a' },
      { subset: 'b' },
    ]);
    expect(reading.passedOver.map(({ name }) => name)).toEqual(['accuracy/empty', 'tokens', 'text']);
  });

  it('has the categories of subsets where there are several', async () => {
    const subsets = [{ name: 'all', num: 5, score: 0.5 }];
    const categories = [
      { name: ['math', 'algebra'], subsets },
      { name: ['law'], subsets },
    ];
    expect((await valuesOf(report({ metrics: [metric({ categories })] }))).map((value) => value[2])).toEqual([
      {},
      { category: 'math/algebra', subset: 'all' },
      { category: 'law', subset: 'all' },
    ]);
  });

  it('may be one of several, of several models too', async () => {
    const list = [report(), report({ model_name: 'other' }), report({ dataset_name: 'third' })];
    expect((await valuesOf({ report_list: list })).map(([name]) => name)).toEqual([
      'mock@tiny',
      'other@tiny',
      'third',
    ]);
  });

  it('gives no number for NaN', async () => {
    const text = JSON.stringify(report()).replace('0.5', 'NaN');
    const { reading } = await readText('a.json', text);
    expect(reading.suites[0]?.measurements).toMatchObject([{ value: null, invalid: 'NaN' }]);
  });

  it('tells samples apart that were generated several times', async () => {
    const line = (generation_index: number) =>
      JSON.stringify({
        index: 0,
        sample_score: { sample_id: 0, generation_index, score: { value: { acc: generation_index } } },
      });
    const { reading } = await readText('a.jsonl', `${line(0)}\n${line(1)}\n`);
    expect(reading.suites[0]?.examples?.table.rows).toBe(2);
  });
});

describe('a report of EvalScope that is not whole', () => {
  const summary = (succeeded: number) => ({ execution_summary: { requested: 10, succeeded } });
  const told = new Set<string>(['EVALSCOPE_PARTLY']);

  it.each([
    ['it has no metric', { metrics: [] }],
    ['each metric is made of 0', { metrics: [metric({ num: 0 })] }],
    ['0 of 10 requests succeeded', summary(0)],
  ])('is refused: %s', async (says, change) => {
    told.add('EVALSCOPE_NOTHING');
    const failure = await failureOf(valuesOf(report(change)));
    expect(failure.faults).toMatchObject([{ code: 'EVALSCOPE_NOTHING', where: 'a.json' }]);
    expect(failure.message).toContain(says);
  });

  it('says how many requests succeeded', async () => {
    const { reading } = await readText('a.json', JSON.stringify(report(summary(9))));
    expect(reading.notices).toMatchObject([{ code: 'EVALSCOPE_PARTLY' }]);
    expect((await readText('a.json', JSON.stringify(report(summary(10))))).reading.notices).toEqual([]);
  });

  it('is told where reviews hold no number', async () => {
    const line = '{"index": 0, "sample_score": {"sample_id": 0, "score": {"value": {"acc": "x"}}}}\n';
    expect((await failureOf(readText('a.jsonl', line))).faults[0]?.code).toBe('NO_MEASUREMENTS');
  });

  it('is told for every fault of EvalScope that there is', () => {
    expect(Object.keys(evalscopeFaults).filter((code) => !told.has(code))).toEqual([]);
  });
});
