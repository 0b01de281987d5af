/** Sharded evaluations are merged before judging, through the committed bundle. */
import { expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { makeZip } from '../archive/zip-maker.js';
import { runCli } from '../cli/run.js';
import { workflowRun } from '../github/events.js';
import { anySha } from '../github/state.js';
import { folderWith } from './folder.js';
import { GOOD, gitHub, READS, run, WORSE } from './stage.js';

/** The rows of a table dealt out to so many files. */
function dealt(table: string, hands: number): readonly string[] {
  const [header = '', ...rows] = table.trimEnd().split('\n');
  return Array.from({ length: hands }, (_, hand) => {
    const own = rows.filter((_, row) => row % hands === hand);
    return `${[header, ...own].join('\n')}\n`;
  });
}

const CONFIG = 'suites: [{ name: preds, artifacts: ["shards/*.csv", "whole.csv"] }]\n';

async function checked(files: Readonly<Record<string, string>>, head: readonly string[]) {
  const folder = folderWith({ 'c.yml': CONFIG, 'base.csv': GOOD, ...files });
  const args = ['check', ...head, '--base', 'base.csv', '--config', 'c.yml', '--format', 'json'];
  const ended = await runCli([...args, '--at', '2026-11-01T00:00:00Z'], { cwd: folder });
  const report: Report = JSON.parse(ended.stdout);
  return { ...ended, report };
}

it('are judged as the whole file is', async () => {
  const [a = '', b = '', c = ''] = dealt(WORSE, 3);
  const shards = { 'shards/2.csv': b, 'shards/1.csv': a, 'shards/3.csv': c };
  const [parts, whole] = await Promise.all([
    checked(shards, ['shards/*.csv']),
    checked({ 'whole.csv': WORSE }, ['whole.csv']),
  ]);
  expect(parts.status).toBe(1);
  expect(parts.report.verdicts).toEqual(whole.report.verdicts);
  expect(parts.report.head?.suites[0]?.files).toEqual(['shards/1.csv', 'shards/2.csv', 'shards/3.csv']);
});

it('that overlap are an error, which names an example', async () => {
  const { status, report } = await checked({ 'shards/1.csv': WORSE, 'shards/2.csv': WORSE }, [
    'shards/*.csv',
  ]);
  expect([status, report.notices.map((notice) => notice.code)]).toEqual([3, ['EXAMPLES_TWICE']]);
  expect(report.notices[0]?.what).toContain('"e0"');
});

it('of different kinds are an error', async () => {
  const odd = WORSE.replace('id,label,pred', 'id,label,guess_of_mine');
  const files = { 'shards/1.csv': WORSE, 'shards/2.csv': odd };
  expect((await checked(files, ['shards/*.csv'])).report.result).toBe('error');
});

it('that are artifacts of a matrix are merged too', async () => {
  const shards = dealt(GOOD, 2).map((data, i) => ({
    name: `results-${i}`,
    run: 80,
    bytes: makeZip([{ name: 'preds.csv', data }]),
  }));
  const path = '.github/workflows/evaluate.yml';
  const evaluation = {
    id: 80,
    event: 'pull_request',
    branch: 'topic-1',
    sha: anySha(2),
    path,
    conclusion: 'success',
  };
  const github = await gitHub(READS, { runs: [evaluation], artifacts: shards });
  const event = workflowRun({ run: { id: 80, sha: anySha(2), branch: 'topic-1' } });
  const inputs = { artifacts: '', 'workflow-artifacts': 'results-*', history: 'none' };
  const { report } = await run({ event, github, files: {}, inputs });
  const accuracy = report.verdicts.find((verdict) => verdict.metric === 'accuracy');
  expect(accuracy?.head).toMatchObject({ value: 0.9, n: 500 });
  expect(report.head?.suites).toMatchObject([{ files: ['results-0/preds.csv', 'results-1/preds.csv'] }]);
});
