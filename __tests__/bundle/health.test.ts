/** The health check as users meet it: the Action on a schedule, and `holdline health`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { encodeRecord } from '../../src/history/record.js';
import type { HistoryRecord } from '../../src/model/history.js';
import type { Report } from '../../src/model/report.js';
import type { WorkflowRun } from '../../src/model/workflow.js';
import { makeZip } from '../archive/zip-maker.js';
import { runCli } from '../cli/run.js';
import { schedule } from '../github/events.js';
import { anySha } from '../github/state.js';
import { workflowToken } from '../github/token.js';
import { DAY, FILE, isoTime, PATH, recordsOf, START, yearOfRuns } from '../health/year.js';
import { faultsBy, validator } from '../schemas/load.js';
import { folderWith } from './folder.js';
import { ANSWERS, sink } from './sinks.js';
import { codes, GOOD, gitHub, run, SECRET, tip, WRITES } from './stage.js';

const FEW = workflowToken({ actions: 'read', contents: 'read' });
const CONFIG = { '.github/holdline.yml': 'health: { workflows: { evaluate.yml: } }\n' };

/** The year moved by whole weeks, so that its schedule still fits and today lies in its third quarter. */
const WEEKS = Math.floor((Date.now() - (START + 260 * DAY)) / (7 * DAY)) * 7 * DAY;

function moved(run: WorkflowRun): WorkflowRun {
  const later = (time: string) => isoTime(Date.parse(time) + WEEKS);
  return {
    ...run,
    createdAt: later(run.createdAt),
    startedAt: later(run.startedAt),
    updatedAt: later(run.updatedAt),
  };
}

const RUNS = yearOfRuns(1)
  .map(moved)
  .filter(({ updatedAt }) => Date.parse(updatedAt) <= Date.now());
const RECORDS = recordsOf(RUNS, 1);

const lines = (records: readonly HistoryRecord[]) =>
  records.map((record) => `${encodeRecord(record)}\n`).join('');

/** The repository of the year: a workflow, its runs, and the artifact that its newest good run left. */
function repository(change: (run: WorkflowRun) => WorkflowRun = (one) => one) {
  const runs = RUNS.map(change).map((one) => ({
    ...one,
    branch: 'main',
    sha: anySha(one.id % 1000),
    path: PATH,
  }));
  const newest = RUNS.findLast(({ conclusion }) => conclusion === 'success');
  const bytes = makeZip([{ name: 'history.jsonl', data: Buffer.from(lines(RECORDS)) }]);
  return {
    runs,
    workflows: [{ path: PATH, name: 'evaluate', createdAt: RUNS[0]?.createdAt ?? '' }],
    contents: { main: { [PATH]: FILE } },
    tags: { main: anySha(900) },
    commits: [{ sha: anySha(900), date: '2026-01-01T00:00:00Z', changes: [PATH] }],
    artifacts: [
      {
        name: 'holdline-history',
        run: newest?.id ?? 0,
        bytes,
        createdAt: newest?.updatedAt ?? '',
      },
    ],
  };
}

describe('the Action on a schedule', () => {
  it('reads the history of the workflow that it watches, in eight calls, and finds nothing wrong', async () => {
    const github = await gitHub(FEW, repository());
    const { status, report, outputs, summary, workspaceChanges } = await run({
      event: schedule(),
      github,
      files: CONFIG,
    });
    expect([report.result, ...codes(report)]).toEqual(['pass']);
    expect([status, outputs['recorded'], report.mode]).toEqual([0, 'false', 'health']);
    expect(report.verdicts.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'health:freshness/age',
        'health:freshness/artifact_days_left',
        'health:resources:topics/cost_usd',
        'health:workflows/missed_runs{workflow=evaluate.yml}',
      ]),
    );
    expect(
      github.requests.filter(({ path }) => path.startsWith('/repos/')).map((one) => one.operation),
    ).toHaveLength(8);
    expect(summary).toContain('Holdline health: pass');
    expect(workspaceChanges).toEqual([]);
    expect(faultsBy(validator('report'), report)).toEqual([]);
  });

  it('fails where its runs fail, and says how to mend that in the summary', async () => {
    const from = Date.now() - 5 * DAY;
    const failing = (one: WorkflowRun) =>
      Date.parse(one.createdAt) < from ? one : { ...one, conclusion: 'failure' };
    const github = await gitHub(FEW, repository(failing));
    const { status, report, summary, outputs } = await run({ event: schedule(), github, files: CONFIG });
    expect([status, outputs['result']]).toEqual([1, 'fail']);
    expect(codes(report)).toContain('HEALTH_FAILING');
    expect(summary).toContain('**What was found**');
    expect(summary).toContain('may (since run');
  });

  it('is an error where the token may not read runs', async () => {
    const github = await gitHub(workflowToken({ contents: 'read' }), repository());
    const { status, report, stdout } = await run({ event: schedule(), github, files: CONFIG });
    expect([status, report.result, ...codes(report)]).toEqual([1, 'error', 'GITHUB_FORBIDDEN']);
    expect(stdout).toContain('actions: read');
  });

  it('is an error where the history is of a workflow that nobody named', async () => {
    const github = await gitHub(FEW, repository());
    const { status, report } = await run({ event: schedule(), github });
    expect([status, report.result, ...codes(report)]).toEqual([1, 'error', 'HEALTH_NOT_WATCHED']);
  });

  it('can be asked for by name, and speaks to no pull request', async () => {
    const github = await gitHub(FEW, repository());
    const inputs = { mode: 'health', history: 'none' };
    const { report } = await run({ event: schedule(), github, inputs, files: CONFIG });
    expect([report.mode, report.result, report.deliveries]).toEqual(['health', 'pass', []]);
  });
});

it('the recipe of docs/health.md does with exactly its own permissions', async () => {
  const docs = readFileSync(join(import.meta.dirname, '../../docs/health.md'), 'utf8');
  const [, text = ''] = /<!-- recipe: health -->\n```yaml\n([\s\S]*?)```/.exec(docs) ?? [];
  const { permissions, jobs } = parse(text);
  const inputs = jobs.health.steps.at(-1).with;
  const { runs } = repository();
  const github = await gitHub(WRITES, {
    tokens: { [SECRET]: WRITES, 'of-the-recipe': workflowToken(permissions) },
    git: { files: { [PATH]: FILE } },
    runs,
    workflows: [{ path: PATH, name: 'gate', createdAt: RUNS[0]?.createdAt ?? '' }],
  });
  const recorded = await run({
    event: tip(github),
    github,
    files: { 'preds.csv': GOOD },
    inputs: { history: 'branch' },
  });
  expect(recorded.outputs['recorded']).toBe('true');
  const { report } = await run({
    event: schedule(),
    github,
    inputs: { ...inputs, artifacts: '', 'github-token': 'of-the-recipe' },
  });
  expect([report.result, ...codes(report)]).toEqual(['pass', 'HEALTH_ONE_RECORD']);
  expect(report.verdicts.map(({ metric }) => metric)).toEqual(expect.arrayContaining(['age', 'missed_runs']));
});

describe('holdline health', () => {
  const at = isoTime(Date.parse(RECORDS.at(-1)?.at ?? '') + DAY / 4);

  it('passes a fresh history and fails an old one, byte for byte the same each time', async () => {
    const cwd = folderWith({ 'h/history.jsonl': lines(RECORDS) });
    const fresh = await runCli(['health', '--history', 'h', '--at', at], { cwd });
    expect([fresh.status, fresh.stderr]).toEqual([0, '']);
    expect(fresh.stdout).toMatch(/^✓ Holdline health: pass/);
    const later = isoTime(Date.parse(at) + 60 * DAY);
    const call = ['health', '--history', 'h', '--at', later, '--format', 'json', '--out', 'out'];
    const old = await runCli(call, { cwd });
    const report: Report = JSON.parse(old.stdout);
    expect([old.status, report.result, ...codes(report)]).toEqual([1, 'fail', 'HEALTH_AGE']);
    expect(faultsBy(validator('report'), report)).toEqual([]);
    expect((await runCli(call, { cwd })).stdout).toBe(old.stdout);
    const again = await runCli(['report', 'out/report.json'], { cwd });
    expect(again.stdout).toContain('What was found');
  });

  it('is an error without any record, and wrong usage without a history', async () => {
    const cwd = folderWith({});
    const empty = await runCli(['health', '--history', 'h'], { cwd });
    expect(empty.status).toBe(3);
    expect(empty.stdout).toContain('there was nothing to look at');
    const none = await runCli(['health'], { cwd });
    expect([none.status, none.stdout]).toEqual([2, '']);
    expect(none.stderr).toContain('FLAG_NEEDED --history');
    const idle = folderWith({
      'h/history.jsonl': lines(RECORDS),
      'c.yml': 'rules: [{ match: "health:freshness/agee", max: 1 }]\n',
    });
    const refused = await runCli(['health', '--history', 'h', '--config', 'c.yml'], { cwd: idle });
    expect([refused.status, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toContain('the nearest is health:freshness/age');
  });
});

describe('values from monitoring', () => {
  const vector = JSON.stringify({
    status: 'success',
    data: { resultType: 'vector', result: [{ metric: { model: 'a' }, value: [1, '0.95'] }] },
  });
  const config = (url: string, min: number) =>
    `rules: [{ match: "health:monitoring/*", min: ${min} }]
health:
  workflows: { evaluate.yml: }
  sources:
    - { name: serving, type: prometheus, url: "${url}", query: accuracy, token: "\${PROM_TOKEN}", allow-private-hosts: true }
`;

  it.each([
    [0.9, 'pass', 0],
    [0.99, 'fail', 1],
  ])('are held to min %s by the Action: %s', async (min, result, expected) => {
    const { url, got } = await sink((_, response) => response.end(vector));
    const github = await gitHub(FEW, repository());
    const files = { '.github/holdline.yml': config(url, min) };
    const { status, report } = await run({
      event: schedule(),
      github,
      files,
      env: { PROM_TOKEN: 'x'.repeat(9) },
    });
    expect([status, report.result, got.length]).toEqual([expected, result, 1]);
    expect(report.verdicts.map(({ id }) => id)).toContain('health:monitoring/serving{model=a}');
    expect(faultsBy(validator('report'), report)).toEqual([]);
  });

  it('are read by the command line without a history, and never green where they can not be had', async () => {
    const good = await sink((_, response) => response.end(vector));
    const broken = await sink(ANSWERS.echo);
    const token = 'kanarie+Vogel/77=';
    for (const [url, status, says] of [
      [good.url, 0, 'health:monitoring/serving{model=a}'],
      [broken.url, 3, 'answered 400'],
    ] as const) {
      const cwd = folderWith({ 'c.yml': config(url, 0.9) });
      const call = ['health', '--config', 'c.yml', '--out', 'out'];
      const seen = await runCli(call, { cwd, env: { PROM_TOKEN: token } });
      expect([seen.status, seen.stdout + seen.stderr]).toEqual([status, expect.stringContaining(says)]);
      const kept = readFileSync(join(cwd, 'out/report.json'), 'utf8');
      expect(`${seen.stdout}${seen.stderr}${kept}`).not.toContain('Vogel');
    }
  });
});

it('rules for health are no business of a gate', async () => {
  const cwd = folderWith({
    'head.json': '{"accuracy": 0.9}',
    'c.yml': 'rules: [{ match: "health:*", severity: warn }]\nrequired: ["health:freshness/age"]\n',
  });
  const checked = await runCli(['check', 'head.json', '--base', 'head.json', '--config', 'c.yml'], { cwd });
  expect([checked.status, checked.stderr]).toEqual([0, '']);
});
