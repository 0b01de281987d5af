/** A cancelled job: the runner sends SIGINT, then SIGTERM, then kills (F39). Whenever it comes, nothing is half done. */
import { describe, expect, it } from 'vitest';
import type { Started } from '../../cli/child.js';
import { push } from '../../github/events.js';
import type { FakeGitHub } from '../../github/fake.js';
import type { Fault } from '../../github/fault.js';
import { git } from '../../github/git-client.js';
import { type Ended, gitHub, run } from './scene.js';

const STATUS = { SIGINT: 130, SIGTERM: 143, SIGKILL: null } as const;
type Signal = keyof typeof STATUS;

/** A run that gets the signal when GitHub gets its first request for the operation, whose answer never comes. */
async function cancelled(
  github: FakeGitHub,
  at: { readonly operation: string; readonly signal: Signal; readonly fault?: Fault },
  options: Parameters<typeof run>[0],
): Promise<Ended> {
  let child: Started | null = null;
  github.inject(at.operation, {
    transport: 'stall',
    ...at.fault,
    meanwhile: () => child?.kill(at.signal),
  });
  const onStart = (started: Started) => {
    child = started;
  };
  return await run({ github, onStart, ...options });
}

function expectNothing(ended: Ended, signal: Signal): void {
  expect(ended.status, ended.told).toBe(STATUS[signal]);
  expect(ended.outputs).toEqual({});
  expect(ended.summary).toBe('');
  expect(ended.stdout).not.toMatch(/pass|neutral/);
  if (signal !== 'SIGKILL')
    expect(ended.stderr).toBe(`holdline: cancelled by ${signal}; nothing is half written\n`);
  expect(ended.files).toEqual({});
}

describe('F37 a gate', () => {
  it.each([
    ['SIGINT', 'repos/list-commits', {}],
    ['SIGINT', 'actions/list-artifacts-for-repo', {}],
    ['SIGINT', 'storage', { transport: 'stall halfway' }],
    ['SIGTERM', 'storage', { transport: 'stall halfway' }],
    ['SIGTERM', 'actions/get-workflow-run', {}],
    ['SIGKILL', 'storage', { transport: 'stall halfway' }],
  ] as const)('that gets %s during %s leaves no verdict and no file', async (signal, operation, fault) => {
    const github = await gitHub();
    const ended = await cancelled(github, { operation, signal, fault }, {});
    expectNothing(ended, signal);
    expect(github.state.comments.size).toBe(0);
  });
});

describe('F37 what a gate tells', () => {
  const telling = { inputs: { 'check-run': 'true' } };
  it.each([
    ['SIGINT', 'issues/create-comment', { answer: { status: 500 } }],
    ['SIGTERM', 'issues/create-comment', { stored: true }],
    ['SIGTERM', 'checks/create', { stored: true }],
    ['SIGKILL', 'checks/create', { answer: { status: 500 } }],
  ] as const)(
    'that gets %s during %s has no result, and the next run tells it once',
    async (signal, operation, fault) => {
      const github = await gitHub();
      const ended = await cancelled(github, { operation, signal, fault }, telling);
      expect([ended.status, ended.outputs['result'], ended.summary]).toEqual([STATUS[signal], undefined, '']);
      expect(ended.files).toEqual({});
      const next = await run({ github, ...telling, env: { GITHUB_RUN_ATTEMPT: '2' } });
      expect([next.status, next.outputs['result']], next.told).toEqual([0, 'pass']);
      expect(github.state.comments.size).toBe(1);
      expect(next.report?.deliveries.map(({ ok }) => ok)).toEqual([true, true]);
    },
  );
});

const BRANCH = 'refs/heads/holdline';
const STEPS = ['git/create-tree', 'git/create-commit', 'git/create-ref'] as const;

describe('F38 a recording', () => {
  it.each([
    ['SIGINT', STEPS[0]],
    ['SIGINT', STEPS[1]],
    ['SIGTERM', STEPS[2]],
    ['SIGKILL', STEPS[2]],
  ] as const)(
    'that gets %s during %s shows nothing of it, and the next run records',
    async (signal, operation) => {
      const github = await gitHub({ git: true, artifacts: [] });
      const sha = github.state.git?.tip('refs/heads/main') ?? '';
      const options = { event: push({ sha, before: null }), inputs: { history: 'branch' } };
      // The last step is answered by nobody and not done: had it been done, the branch would be whole.
      const ended = await cancelled(
        github,
        { operation, signal, fault: { answer: { status: 500 } } },
        options,
      );
      expectNothing(ended, signal);
      expect(github.state.git?.tip(BRANCH)).toBeNull();
      const next = await run({ github, ...options, env: { GITHUB_RUN_ID: '7000000002' } });
      expect(next.outputs['recorded']).toBe('true');
      expect(git(github, 'fsck', '--strict', '--no-dangling')).toEqual({ status: 0, text: '' });
    },
  );

  it('that is cancelled after the branch was moved has recorded whole, and the next attempt goes on from there', async () => {
    const github = await gitHub({ git: true, artifacts: [] });
    const sha = github.state.git?.tip('refs/heads/main') ?? '';
    const options = { event: push({ sha, before: null }), inputs: { history: 'branch' } };
    const ended = await cancelled(
      github,
      { operation: 'git/create-ref', signal: 'SIGINT', fault: { stored: true } },
      options,
    );
    expectNothing(ended, 'SIGINT');
    const again = await run({ github, ...options, env: { GITHUB_RUN_ATTEMPT: '2' } });
    expect(again.outputs['recorded'], again.told).toBe('true');
    expect(git(github, 'show', 'holdline:history.jsonl').text.split('\n')).toHaveLength(2);
  });
});
