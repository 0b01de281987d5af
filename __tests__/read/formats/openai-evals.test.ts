import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { harnessFaults } from '../../../src/failure/harnesses.js';
import { textAt } from '../../../src/table/text.js';
import { FIXTURES, failureOf, readText } from '../sources.js';

const fixture = (name: string) => readFileSync(join(FIXTURES, 'openai-evals', name), 'utf8');

function lines(...records: readonly object[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

const SPEC = { spec: { completion_fns: ['tiny'], eval_name: 'sums.test.v1', run_id: 'a' } };

function event(type: string, sample_id: string, data: object) {
  return { run_id: 'a', event_id: 0, sample_id, type, data, created_by: '', created_at: '' };
}

const right = event('match', 's.0', { correct: true });
const wrong = event('match', 's.1', { correct: false });

describe('a log that evals wrote', () => {
  it('has the accuracy of its report, with n and its standard error, and the examples it is made of', async () => {
    const { format, reading } = await readText('log.jsonl', fixture('match.jsonl'));
    expect(format).toBe('openai-evals');
    const [suite] = reading.suites;
    expect(suite).toMatchObject({ name: 'sums.test.v1', model: 'tiny', fingerprints: {} });
    expect(suite?.measurements).toHaveLength(1);
    expect(suite?.measurements[0]).toMatchObject({
      metric: 'accuracy',
      value: 0.75,
      n: 12,
      direction: 'higher',
      unit: 'fraction',
    });
    // The bootstrap of the report is a draw; what it estimates is √(0.75 · 0.25 / 12).
    expect(suite?.measurements[0]?.standardError).toBeCloseTo(0.125, 1);
    expect(reading.passedOver.map(({ name }) => name)).toEqual(['boostrap_std']);
    const table = suite?.examples?.table;
    expect([table?.rows, table?.ids?.name, suite?.examples?.scored]).toEqual([
      12,
      'sample_id',
      [{ metric: 'accuracy', labels: {}, column: 'accuracy' }],
    ]);
    const values = table?.columns.get('accuracy')?.values ?? [];
    const failed = [...values].flatMap((value, row) =>
      value === 0 && table?.ids != null ? [textAt(table.ids, row)] : [],
    );
    // 0+0, 1+2 and 3+1 of four times three sums.
    expect(failed.sort()).toEqual(['sums.test.0', 'sums.test.10', 'sums.test.5']);
  });

  it('has every metric of its examples that the report is the mean of', async () => {
    const { reading } = await readText('log.jsonl', fixture('fuzzy.jsonl'));
    const [suite] = reading.suites;
    expect(suite?.measurements.map(({ metric, value }) => [metric, value])).toEqual([
      ['accuracy', 11 / 12],
      ['f1_score', 11 / 12],
    ]);
    expect(suite?.examples?.table.rows).toBe(12);
    expect(suite?.examples?.scored.map(({ metric }) => metric)).toEqual(['accuracy', 'f1_score']);
  });
});

describe('a log of evals', () => {
  it('may have its report last, sums in it, and several matches of one example', async () => {
    const report = { accuracy: 2 / 3, 'counts/Y': 2, usage_total_tokens: 99, score: 3 };
    const text = lines(SPEC, right, wrong, right, { final_report: report });
    const { reading } = await readText('log.jsonl', text);
    const [suite] = reading.suites;
    expect(suite?.measurements).toMatchObject([
      { metric: 'accuracy', n: 3 },
      { metric: 'score', value: 3 },
    ]);
    expect(reading.passedOver.map(({ name }) => name)).toEqual(['counts/Y', 'usage_total_tokens']);
    const ids = suite?.examples?.table.ids;
    expect(ids == null ? [] : [0, 1, 2].map((row) => textAt(ids, row))).toEqual(['s.0', 's.1', 's.0#2']);
  });

  it('keeps no examples whose mean is not the one in the report', async () => {
    const text = lines(SPEC, { final_report: { accuracy: 0.75 } }, right, wrong);
    const { reading } = await readText('log.jsonl', text);
    expect(reading.suites[0]).toMatchObject({ examples: null, measurements: [{ value: 0.75 }] });
    expect(reading.passedOver).toEqual([
      { name: 'accuracy of single examples', because: 'their mean is not the one in the report' },
    ]);
  });

  it('says what must agree: the limit with its seed, the judge, the examples', async () => {
    const run_config = {
      max_samples: 20,
      seed: 7,
      eval_spec: { args: { samples_jsonl: 'sums/samples.jsonl', modelgraded_spec: 'fact' } },
    };
    const spec = { ...SPEC.spec, completion_fns: ['tiny', 'judge'], run_config };
    const { reading } = await readText('log.jsonl', lines({ spec }, { final_report: { score: 0.5 } }));
    expect(reading.suites[0]).toMatchObject({
      model: 'tiny',
      fingerprints: { dataset: 'sums/samples.jsonl', judge: 'judge fact', limit: '20', seed: '7' },
    });
  });

  it('tells examples that ended in an error', async () => {
    const text = lines(SPEC, { final_report: { accuracy: 1 } }, right, event('error', 's.1', { type: 'E' }));
    const { reading } = await readText('log.jsonl', text);
    expect(reading.notices).toMatchObject([{ code: 'RUN_ERRORS', where: 'log.jsonl' }]);
    expect(reading.notices[0]?.what).toContain('1 example ended in an error, and 1 were scored');
  });

  it('whose examples all failed has no accuracy', async () => {
    const text = `${lines(SPEC)}{"final_report": {"accuracy": NaN}}\n${lines(event('error', 's.0', {}))}`;
    const { reading } = await readText('log.jsonl', text);
    expect(reading.suites[0]?.measurements).toMatchObject([{ value: null, invalid: 'NaN', n: null }]);
    expect(reading.notices).toMatchObject([{ code: 'RUN_ERRORS' }]);
  });
});

interface Case {
  readonly code: string;
  readonly text: string;
  readonly where: string;
}

const CASES: readonly Case[] = [
  { code: 'RUN_UNFINISHED', text: lines(SPEC, right, wrong), where: 'log.jsonl' },
  { code: 'RUN_UNFINISHED', text: lines(SPEC, { final_report: 1 }), where: 'log.jsonl' },
  { code: 'RESULTS_LAYOUT', text: lines(SPEC, right, SPEC), where: 'log.jsonl:3' },
  { code: 'NO_MEASUREMENTS', text: lines(SPEC, { final_report: {} }), where: 'log.jsonl' },
  { code: 'JSONL_LINE', text: `${lines(SPEC)}{"final_report": {"acc`, where: 'log.jsonl:2:19' },
];

describe('a log of evals that can not be judged', () => {
  it.each(CASES)('is told: $code', async ({ code, text, where }) => {
    const failure = await failureOf(readText('log.jsonl', text));
    expect(failure.faults).toMatchObject([{ code, where }]);
  });

  it('is told for every fault of harnesses that there is', () => {
    // The references are those of the BigCode harness, and met in its tests.
    const told = new Set([...CASES.map(({ code }) => code), 'RUN_ERRORS', 'BIGCODE_REFERENCES']);
    expect(Object.keys(harnessFaults).filter((code) => !told.has(code))).toEqual([]);
  });
});
