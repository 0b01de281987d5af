import { afterEach, describe, expect, test } from 'vitest';
import { ask, startSmall } from './ask.js';
import type { GitHubOptions } from './desk.js';
import type { FakeGitHub } from './fake.js';
import { anySha } from './state.js';

const ROOT = '/repos/octocat/Hello-World';
const GATE = '.github/workflows/gate.yml';
const TRAIN = '.github/workflows/train.yml';

let running: FakeGitHub | null = null;

afterEach(async () => {
  await running?.close();
  running = null;
});

const RUNS = [
  { id: 1, event: 'push', branch: 'main', sha: anySha(1), path: GATE, conclusion: 'success' },
  { id: 2, event: 'push', branch: 'main', sha: anySha(2), path: GATE, conclusion: 'failure', attempt: 3 },
  { id: 3, event: 'pull_request', branch: 'main', sha: anySha(3), path: GATE, conclusion: null, fork: true },
  { id: 4, event: 'pull_request', branch: 'topic-1', sha: anySha(4), path: GATE, conclusion: 'success' },
  { id: 5, event: 'schedule', branch: 'main', sha: anySha(1), path: TRAIN, conclusion: 'success' },
].map((run, n) => ({ ...run, createdAt: `2026-11-0${n + 1}T12:00:00Z` }));

async function start(options: Partial<GitHubOptions> = {}): Promise<FakeGitHub> {
  running = await startSmall({ runs: RUNS, ...options });
  return running;
}

async function idsOf(github: FakeGitHub, path: string): Promise<readonly number[]> {
  const { text } = await ask(github, `GET ${ROOT}/actions/${path}`, { token: 'recorder' });
  return JSON.parse(text).workflow_runs.map((run: { id: number }) => run.id);
}

describe('runs', () => {
  test('tell a fork from this repository', async () => {
    const github = await start();
    const get = (id: number) => ask(github, `GET ${ROOT}/actions/runs/${id}`, { token: 'recorder' });
    expect((await get(2)).body).toMatchObject({
      path: GATE,
      status: 'completed',
      conclusion: 'failure',
      run_attempt: 3,
      head_repository: { id: 1296269, fork: false },
    });
    expect((await get(3)).body).toMatchObject({
      status: 'in_progress',
      conclusion: null,
      pull_requests: [],
      repository: { id: 1296269, full_name: 'octocat/Hello-World' },
      head_repository: { id: 1296270, fork: true, full_name: 'stranger/Hello-World' },
    });
    expect((await get(4)).body['pull_requests']).toMatchObject([{ number: 1, head: { ref: 'topic-1' } }]);
    expect((await get(6)).status).toBe(404);
    expect(github.violations).toEqual([]);
  });

  test.each([
    ['runs', [5, 4, 3, 2, 1]],
    ['runs?event=push&branch=main', [2, 1]],
    ['runs?status=success', [5, 4, 1]],
    ['runs?status=completed', [5, 4, 2, 1]],
    [`runs?head_sha=${anySha(1)}`, [5, 1]],
    ['runs?created=%3E=2026-11-03', [5, 4, 3]],
    ['runs?created=2026-11-02..2026-11-03', [3, 2]],
    ['runs?created=%3C2026-11-02', [1]],
    ['runs?created=2026-11-04', [4]],
    ['runs?per_page=2&page=2', [3, 2]],
    ['workflows/gate.yml/runs?branch=main', [3, 2, 1]],
    ['workflows/train.yml/runs?created=%3E=2026-11-01', [5]],
  ])('%s', async (path, ids) => {
    const github = await start();
    expect(await idsOf(github, path)).toEqual(ids);
    expect(github.violations).toEqual([]);
  });

  test('need the permission', async () => {
    const github = await start();
    for (const path of ['runs', 'runs/1', 'workflows', 'workflows/gate.yml/runs']) {
      expect((await ask(github, `GET ${ROOT}/actions/${path}`)).status).toBe(403);
    }
  });
});

describe('workflows', () => {
  test('are those of the runs and those that are seeded, by number too', async () => {
    const github = await start({ workflows: [{ path: TRAIN, state: 'disabled_inactivity' }] });
    const { text } = await ask(github, `GET ${ROOT}/actions/workflows`, { token: 'recorder' });
    const { workflows } = JSON.parse(text);
    expect(workflows).toMatchObject([
      { path: TRAIN, state: 'disabled_inactivity' },
      { path: GATE, state: 'active' },
    ]);
    expect(await idsOf(github, `workflows/${workflows[0].id}/runs`)).toEqual([5]);
    const unknown = `GET ${ROOT}/actions/workflows/none.yml/runs`;
    expect((await ask(github, unknown, { token: 'recorder' })).status).toBe(404);
    expect(github.violations).toEqual([]);
  });
});

describe('pull requests', () => {
  test.each([
    ['', [3, 1]],
    ['?state=all', [3, 2, 1]],
    ['?state=closed', [2]],
    ['?head=stranger:main', [3]],
    ['?head=octocat:topic-1&state=open', [1]],
    ['?head=main', [3, 1]],
    ['?base=release', []],
  ])('%s', async (query, numbers) => {
    const github = await start({
      pulls: [
        { number: 1 },
        { number: 2, state: 'closed' },
        { number: 3, head: { repository: 'stranger/Hello-World', ref: 'main' } },
      ],
    });
    const { text } = await ask(github, `GET ${ROOT}/pulls${query}`, { token: 'reader' });
    expect(JSON.parse(text).map((pull: { number: number }) => pull.number)).toEqual(numbers);
    expect((await ask(github, `GET ${ROOT}/pulls`, { token: 'nobody' })).status).toBe(403);
    expect(github.violations).toEqual([]);
  });
});
