/** What a run costs in calls to GitHub: the table of docs/workflows.md, measured. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { pullRequest, push } from '../github/events.js';
import { type FakeGitHub, startGitHub } from '../github/fake.js';
import { type RunOptions, runAction } from '../github/runner.js';
import { anySha } from '../github/state.js';
import { workflowToken } from '../github/token.js';
import { predictions } from './folder.js';

const docs = readFileSync(join(import.meta.dirname, '../../docs/workflows.md'), 'utf8');
const FILES = { 'preds.csv': predictions({ right: 90, wrong: 10 }) };
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

async function calls(github: FakeGitHub, options: Omit<RunOptions, 'github' | 'files'>): Promise<number> {
  const before = github.requests.length;
  const inputs = { artifacts: 'preds.csv', 'github-token': 'secret-of-a-test', ...options.inputs };
  const run = await runAction({ ...options, inputs, files: FILES, github });
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

it('a branch is begun, read and written', async () => {
  const github = await gitHub({ contents: 'write' }, { git: true });
  const event = push({ sha: github.state.git?.tip('refs/heads/main') ?? '', before: null });
  const inputs = { history: 'branch' };
  await calls(github, { event, inputs });
  const both = await calls(github, { event, inputs, env: { GITHUB_RUN_ID: '7000000002' } });
  expect(both).toBe(told('history on a branch, read') + told('history on a branch, written'));
});
