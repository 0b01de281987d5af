import { describe, expect, it } from 'vitest';
import { measurementId } from '../../../src/model/identity.js';
import type { TextColumn } from '../../../src/model/table.js';
import { textAt } from '../../../src/table/text.js';
import { failureOf, readText } from '../sources.js';

const CONFIG = {
  prefix: '',
  do_sample: true,
  temperature: 0.2,
  n_samples: 5,
  model: 'org/tiny',
  limit: 20,
  prompt: 'instruct',
  max_length_generation: 512,
  allow_code_execution: true,
  check_references: false,
};

const read = (file: object) => readText('evaluation_results.json', JSON.stringify(file));

async function idsOf(file: object) {
  const { format, reading } = await read(file);
  expect(format).toBe('bigcode');
  return reading.suites.flatMap(({ name, measurements }) =>
    measurements.map((one) => [measurementId({ suite: name ?? '', ...one }), one.value ?? one.invalid]),
  );
}

describe('results of the BigCode harness', () => {
  it('are one suite a task, with slices as labels and counts told', async () => {
    const mercury = {
      'Easy_pass@1': 0.8,
      'Very_Hard_beyond@3': 0.5,
      Easy: { passed: 285, 'failed@load': 105 },
    };
    const file = { humaneval: { 'pass@1': 0.25 }, mercury, conala: { bleu: 0.5 }, config: CONFIG };
    expect(await idsOf(file)).toEqual([
      ['humaneval/pass@1', 0.25],
      ['mercury/pass@1{slice=Easy}', 0.8],
      ['mercury/beyond@3{slice=Very_Hard}', 0.5],
      ['conala/bleu', 0.5],
    ]);
    const { reading } = await read(file);
    expect(reading.suites[0]).toMatchObject({
      model: 'org/tiny',
      dataset: 'humaneval',
      fingerprints: {
        dataset: 'humaneval',
        limit: '20',
        prompt: 'instruct',
        n_samples: '5',
        temperature: '0.2',
      },
      measurements: [{ direction: 'higher', unit: 'fraction', n: null }],
    });
    expect(reading.passedOver).toEqual([
      { name: 'mercury/Easy', because: 'it tells how attempts ended, which is no metric by itself' },
    ]);
  });

  it('of forks have no configuration, and are known by pass@k in every task', async () => {
    expect(await idsOf({ mbpp: { 'pass@1': 0.5 } })).toEqual([['mbpp/pass@1', 0.5]]);
    const mixed = await read({ mbpp: { 'pass@1': 0.5 }, mmlu: { acc: 0.5 } });
    expect(mixed.format).toBe('metrics-json');
    const own = await read({ config: { model: 'm', n_samples: 3 }, test: { f1: 0.5 } });
    expect(own.format).toBe('metrics-json');
  });

  it.each([
    ['BIGCODE_REFERENCES', { humaneval: { 'pass@1': 1 }, config: { ...CONFIG, check_references: true } }],
    ['NO_MEASUREMENTS', { humaneval: null, config: CONFIG }],
    ['NO_MEASUREMENTS', { humaneval: { 'pass@1': '0.5' }, config: CONFIG }],
  ])('that can not be judged are told: %s', async (code, file) => {
    const failure = await failureOf(read(file));
    expect(failure.faults).toMatchObject([{ code, where: 'evaluation_results.json' }]);
  });
});

function idsIn(ids: TextColumn | null): readonly string[] {
  if (ids === null) return [];
  return [...ids.offsets.slice(1)].map((_, row) => textAt(ids, row));
}

const attempt = (task_id: unknown, result: unknown, number: unknown = 0) => ({
  task_id,
  prompt: 'def f():',
  model_output: 'def f(): pass',
  result,
  attempt: number,
});

describe('logged attempts of the BigCode harness', () => {
  it('are examples, of which one passes or does not', async () => {
    const records = [
      attempt(0, 'passed'),
      attempt(0, 'failed: timed out', 1),
      attempt('HumanEval/1', 'failed'),
      attempt(2, null),
    ];
    const { format, reading } = await read(records);
    expect(format).toBe('bigcode');
    const table = reading.suites[0]?.examples?.table;
    expect(idsIn(table?.ids ?? null)).toEqual(['0', '0#1', 'HumanEval/1', '2']);
    expect([...(table?.columns.get('pass@1')?.values ?? [])]).toEqual([1, 0, 0, Number.NaN]);
  });

  it('need the number of their task', async () => {
    const failure = await failureOf(read([attempt(0, 'passed'), attempt(null, 'passed')]));
    expect(failure.faults).toMatchObject([{ code: 'ROW_SHAPE', where: 'evaluation_results.json:2' }]);
  });
});
