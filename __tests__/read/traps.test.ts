/** What misleads a naive reader in any format, each trap by its name, as it was seen in files of real tools. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIXTURES, failureOf, readAll, readText, sourceOfFile, sourceOfText } from './sources.js';

async function valuesOf(path: string, text: string) {
  const { reading } = await readText(path, text);
  return reading.suites.flatMap(({ measurements }) =>
    measurements.map(({ metric, value, invalid }) => [metric, value ?? invalid]),
  );
}

const REPORT = { precision: 0.5, recall: 0.5, 'f1-score': 0.5, support: 10 };

describe('traps in real files', () => {
  it('NaN of Python is no value, never 0, and Infinity is never a large number', async () => {
    expect(await valuesOf('a.json', '{"mae": Infinity, "acc": NaN, "f1": -Infinity}')).toEqual([
      ['mae', 'Infinity'],
      ['acc', 'NaN'],
      ['f1', '-Infinity'],
    ]);
  });

  it('a string where a number should be is no number', async () => {
    const lm = {
      results: { task: { 'acc,none': 0.5, 'acc_stderr,none': 'N/A' } },
      versions: { task: 1 },
      configs: {},
    };
    const { reading } = await readText('results.json', JSON.stringify(lm));
    expect(reading.suites[0]?.measurements).toMatchObject([
      { metric: 'acc', value: 0.5, standardError: null },
    ]);
  });

  it('a raw line break in a string is told with its line, not skipped', async () => {
    const failure = await failureOf(readText('a.json', '{"accuracy": 0.5,\n"note": "one\ntwo"}'));
    expect(failure.faults).toMatchObject([{ code: 'JSON_SYNTAX' }]);
    expect(failure.faults[0]?.where).toMatch(/^a\.json:2:/);
  });

  it.each(['a.json', 'a.parquet', 'a.csv'])('a pointer of Git LFS in place of %s is told', async (path) => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 130\n`;
    const failure = await failureOf(readText(path, pointer));
    expect(failure.faults[0]?.code).toBe('FILE_LFS_POINTER');
    expect(failure.message).toContain('lfs: true');
  });

  it('lines that end in CRLF leave no carriage return in the last column', async () => {
    const values = await valuesOf('a.csv', 'epoch,loss,val_loss\r\n0,0.5,0.25\r\n');
    expect(values).toContainEqual(['loss', 0.25]);
    expect(JSON.stringify(values)).not.toContain('\\r');
  });

  it('a byte order mark and blanks around names and cells are no part of them', async () => {
    expect(await valuesOf('a.csv', '\ufeff   metric ,  value\n  accuracy ,   0.5\n')).toEqual([
      ['accuracy', 0.5],
    ]);
  });

  it('the name of a file does not make its format', async () => {
    const report = { a: REPORT, b: REPORT, 'macro avg': REPORT, 'weighted avg': REPORT, accuracy: 0.5 };
    expect((await readText('metrics.json', JSON.stringify(report))).format).toBe('sklearn-report');
    expect((await readText('classification_report.json', '{"accuracy": 0.5}')).format).toBe('metrics-json');
    expect((await readText('results.csv', 'metric,value\naccuracy,0.5\n')).format).toBe('metrics-csv');
  });

  it('secrets that travel in a file are not in what is read of it', async () => {
    const file = JSON.parse(readFileSync(join(FIXTURES, 'k6/handled.json'), 'utf8'));
    const text = JSON.stringify({ ...file, setup_data: { token: 'eyJ-not-for-comments' } });
    const { format, reading } = await readText('k6-summary.json', text);
    expect(format).toBe('k6');
    expect(JSON.stringify(reading)).not.toContain('eyJ-not-for-comments');
  });

  it.each([
    ['a log of Inspect that was cancelled', 'inspect-ai/cut.json'],
    ['event files without one scalar', 'tensorboard/empty/events.out.tfevents.1.runner.0'],
  ])('%s is no evidence', async (_, path) => {
    const failure = await failureOf(readAll([sourceOfFile(join(FIXTURES, path), path)]));
    expect(failure.faults.length).toBeGreaterThan(0);
  });

  it.each([
    [
      'a run of DeepEval that is only a link',
      '.latest_test_run.json',
      { testRunLink: 'https://app.confident-ai.com/x' },
    ],
    [
      'a trainer without an evaluation',
      'trainer_state.json',
      { global_step: 2, log_history: [{ loss: 0.5, step: 2 }] },
    ],
    ['a summary of W&B with nothing but its time', 'wandb-summary.json', { _wandb: { runtime: 23 } }],
  ])('%s is no evidence', async (_, path, file) => {
    const sources = [sourceOfText(path, JSON.stringify(file))];
    expect((await failureOf(readAll(sources))).faults.length).toBeGreaterThan(0);
  });

  it('percent and fraction stand side by side in one file, and neither is scaled', async () => {
    const results = { task: { 'chrf,none': 63.99, 'bleu,none': 0.336 } };
    const { reading } = await readText(
      'r.json',
      JSON.stringify({ results, versions: { task: 1 }, configs: {} }),
    );
    expect(reading.suites[0]?.measurements.map(({ value }) => value)).toEqual([63.99, 0.336]);
  });

  it('a run on some of the examples says so, and its limit must agree before it is compared', async () => {
    const file = {
      results: { task: { 'acc,none': 0.45 } },
      versions: { task: 1 },
      configs: {},
      config: { limit: 20 },
      'n-samples': { task: { original: 13812, effective: 20 } },
    };
    const { reading } = await readText('r.json', JSON.stringify(file));
    expect(reading.notices).toMatchObject([{ code: 'RUN_LIMITED' }]);
    expect(reading.suites[0]?.fingerprints['limit']).toBe('20');
    expect(reading.suites[0]?.measurements[0]?.n).toBe(20);
  });

  it('examples pair by what they hold, and not by an id that is new in every run', async () => {
    const line = (hash: string, id: number) =>
      JSON.stringify({
        doc_id: id,
        doc: {},
        target: '1',
        resps: [],
        filtered_resps: [],
        doc_hash: hash,
        acc: 1,
      });
    const { reading } = await readText('samples_task_x.jsonl', `${line('aa', 1)}\n${line('bb', 0)}\n`);
    expect(reading.suites[0]?.examples?.table.ids?.name).toBe('doc_hash');
  });
});
