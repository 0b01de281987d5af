/** What a run costs in calls to GitHub: the table of docs/workflows.md, measured. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { pullRequest, push, schedule } from '../github/events.js';
import { type FakeGitHub, startGitHub } from '../github/fake.js';
import { type RunOptions, runAction } from '../github/runner.js';
import { anySha } from '../github/state.js';
import { workflowToken } from '../github/token.js';
import { predictions } from './folder.js';

const docs = readFileSync(join(import.meta.dirname, '../../docs/workflows.md'), 'utf8');
const FILES = { 'preds.csv': predictions({ right: 90, wrong: 10 }) };
const RECORD = {
  schema: 'holdline/record@1',
  id: '1.1',
  sha: anySha(51),
  ref: null,
  event: 'push',
  workflow: null,
  at: '2026-10-01T00:00:00.000Z',
  result: 'pass',
  accepted: [],
  head: { sha: anySha(51), ref: null, run: '1', at: '2026-10-01T00:00:00.000Z', suites: [] },
  measurements: [{ id: 'preds/accuracy', value: 0.9, n: 100, standardError: null }],
  outcomes: null,
};
const open: FakeGitHub[] = [];

afterEach(async () => {
  for (const fake of open.splice(0)) {
    await fake.close();
    expect(fake.violations).toEqual([]);
  }
});

/** The calls that the table gives a feature. */
function told(feature: string): number {
  const row = docs.split('\n').find((line) => line.startsWith(`| ${feature}`));
  return Number(/\| (\d+) \|$/.exec(row ?? '')?.[1]);
}

async function gitHub(permissions: Readonly<Record<string, 'read' | 'write'>>, seeds = {}) {
  const commits = [
    { sha: anySha(101), parents: [anySha(51), anySha(2)] },
    { sha: anySha(51), parents: [] },
  ];
  const pulls = [{ number: 1, head: { sha: anySha(2), ref: 'topic-1' } }];
  const fake = await startGitHub({
    tokens: { 'secret-of-a-test': workflowToken(permissions) },
    pulls,
    commits,
    ...seeds,
  });
  open.push(fake);
  return fake;
}

async function calls(
  github: FakeGitHub,
  options: Omit<RunOptions, 'github' | 'files'>,
  files: Readonly<Record<string, string>> = {},
): Promise<number> {
  const before = github.requests.length;
  const inputs = { artifacts: 'preds.csv', 'github-token': 'secret-of-a-test', ...options.inputs };
  const run = await runAction({ ...options, inputs, files: { ...FILES, ...files }, github });
  expect(run.outputs['result'], run.stdout).not.toBe('error');
  return github.requests.slice(before).filter((request) => request.operation !== null).length;
}

it('files of the job cost nothing', async () => {
  const github = await gitHub({});
  const inputs = { history: 'none' };
  expect(await calls(github, { event: push({ branch: 'topic' }), inputs })).toBe(
    told('judge files of the job'),
  );
});

it('a pull request pays for its rules and base, and for its comment', async () => {
  const github = await gitHub({ contents: 'read', pull_requests: 'write' });
  const inputs = { history: 'none' };
  const rules = told('rules and base commit');
  const first = await calls(github, { event: pullRequest(), inputs });
  expect(first).toBe(rules + told('the comment, first time'));
  const again = await calls(github, { event: pullRequest(), inputs });
  expect(again).toBe(rules + told('the comment, kept up to date'));
  expect(again + told('history in artifacts')).toBeLessThanOrEqual(8);
});

it('an anchor that is a tag pays for finding it', async () => {
  const seeds = {
    tags: { 'v1.0.0': anySha(51) },
    contents: { [anySha(51)]: { '.github/holdline.yml': 'anchor: v*\n' } },
  };
  const inputs = { history: 'path:h', comment: 'never' };
  const files = { 'h/history.jsonl': `${JSON.stringify(RECORD)}\n` };
  const plain = await gitHub({ contents: 'read' });
  const before = await calls(plain, { event: pullRequest(), inputs }, files);
  const anchored = await gitHub({ contents: 'read' }, seeds);
  const after = await calls(anchored, { event: pullRequest(), inputs }, files);
  expect(after - before).toBe(told('an anchor that is a release or a tag'));
});

it('a shared comment is looked at again', async () => {
  const github = await gitHub({ contents: 'read', pull_requests: 'write' });
  const inputs = { history: 'none', 'comment-id': 'models', suite: 'ads' };
  await calls(github, { event: pullRequest(), inputs });
  const again = await calls(github, { event: pullRequest(), inputs });
  const rules = told('rules and base commit');
  expect(again).toBe(rules + told('a comment that gates share, kept up to date'));
});

it('a health check pays for the workflow that it watches', async () => {
  const path = '.github/workflows/gate.yml';
  const created = new Date(Date.now() - 3_600_000).toISOString().replace(/\.\d+Z$/, 'Z');
  const github = await gitHub(
    { actions: 'read', contents: 'read' },
    {
      runs: [
        {
          id: 7,
          event: 'push',
          branch: 'main',
          sha: anySha(1),
          path,
          conclusion: 'success',
          createdAt: created,
        },
      ],
      contents: { main: { [path]: 'on: { push: , schedule: [{ cron: "17 5 * * *" }] }' } },
    },
  );
  const inputs = { history: 'none' };
  expect(await calls(github, { event: schedule(), inputs })).toBe(told('a health check of a workflow'));
});

it('a branch is begun, read and written', async () => {
  const github = await gitHub({ contents: 'write' }, { git: true });
  const event = push({ sha: github.state.git?.tip('refs/heads/main') ?? '', before: null });
  const inputs = { history: 'branch' };
  await calls(github, { event, inputs });
  const both = await calls(github, { event, inputs, env: { GITHUB_RUN_ID: '7000000002' } });
  expect(both).toBe(told('history on a branch, read') + told('history on a branch, written'));
});
