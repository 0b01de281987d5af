import { describe, expect, test } from 'vitest';
import {
  dependabotPullRequest,
  forkPullRequest,
  mergeGroup,
  pullRequest,
  pullRequestTarget,
  push,
  repositoryDispatch,
  schedule,
  workflowDispatch,
  workflowRun,
} from './events.js';
import { parseOutputs } from './runner-files.js';
import { anySha } from './state.js';
import { readOnlyToken } from './token.js';

describe('events', () => {
  test('of pull requests tell a fork from a branch', () => {
    const own = pullRequest({ repository: 'acme/models' });
    const fork = forkPullRequest({ repository: 'acme/models' });
    expect(own.payload).toMatchObject({
      pull_request: { head: { repo: { full_name: 'acme/models', fork: false } } },
    });
    expect(fork.payload).toMatchObject({
      pull_request: {
        head: { repo: { full_name: 'stranger/models', fork: true } },
        base: { repo: { fork: false } },
      },
      repository: { full_name: 'acme/models' },
    });
  });

  test.each([
    [push({ before: null }), 'push', 'refs/heads/main', { before: '0'.repeat(40), created: true }],
    [workflowDispatch({ branch: 'x' }), 'workflow_dispatch', 'refs/heads/x', { ref: 'refs/heads/x' }],
    [
      repositoryDispatch({ type: 'trained', payload: { epoch: 3 } }),
      'repository_dispatch',
      'refs/heads/main',
      { action: 'trained', branch: 'main', client_payload: { epoch: 3 } },
    ],
    [schedule(), 'schedule', 'refs/heads/main', { schedule: '17 5 * * *' }],
  ])('of branches', (event, name, ref, payload) => {
    expect(event).toMatchObject({ name, ref, baseRef: '', headRef: '', payload });
  });

  test('of a pull request’s target belong to the default branch, and name the pull request', () => {
    const event = pullRequestTarget({ number: 4, fork: 'stranger/models', repository: 'acme/models' });
    expect(event).toMatchObject({
      name: 'pull_request_target',
      ref: 'refs/heads/main',
      headRef: 'topic-4',
      baseRef: 'main',
      actor: 'stranger',
      payload: { number: 4, pull_request: { head: { sha: anySha(8), repo: { fork: true } } } },
    });
    expect(event.sha).toBe(workflowDispatch().sha);
  });

  test('of Dependabot come from a branch of the repository, with a token that reads', () => {
    const event = dependabotPullRequest();
    expect(event).toMatchObject({
      actor: 'dependabot[bot]',
      payload: {
        sender: { type: 'Bot' },
        pull_request: { user: { login: 'dependabot[bot]' }, head: { repo: { fork: false } } },
      },
    });
    const { permissions } = readOnlyToken({ pull_requests: 'write', actions: 'read', checks: 'none' });
    expect(permissions).toEqual({ pull_requests: 'read', actions: 'read', checks: 'none' });
  });

  test('of a workflow’s end tell of its run, and of no pull request for a fork', () => {
    const pulls = [{ number: 1, sha: anySha(2) }];
    const own = workflowRun({ pulls, conclusion: 'failure', run: { id: 12, attempt: 2 } });
    expect(own).toMatchObject({
      name: 'workflow_run',
      ref: 'refs/heads/main',
      payload: {
        action: 'completed',
        workflow_run: {
          id: 12,
          run_attempt: 2,
          event: 'pull_request',
          conclusion: 'failure',
          head_sha: anySha(2),
          pull_requests: [{ number: 1, head: { sha: anySha(2), ref: 'topic-1' } }],
        },
      },
    });
    const fork = workflowRun({ pulls, fork: 'stranger/Hello-World' });
    expect(fork.payload).toMatchObject({
      workflow_run: { pull_requests: [], head_repository: { fork: true, owner: { login: 'stranger' } } },
      repository: { fork: false },
    });
  });

  test('of the merge queue hide the number in the branch', () => {
    const event = mergeGroup({ number: 12 });
    const { merge_group } = JSON.parse(JSON.stringify(event.payload));
    expect(/\/pr-(\d+)-[0-9a-f]{40}$/.exec(merge_group.head_ref)?.[1]).toBe('12');
    expect(merge_group.head_sha).toBe(event.sha);
  });
});

describe('outputs', () => {
  test.each([
    ['a=b=c\n', { a: 'b=c' }],
    ['a<<E\nx=1\nE2\nE\nb=2\n', { a: 'x=1\nE2', b: '2' }],
    ['a<<E\nE\n', { a: '' }],
    ['', {}],
  ])('%j', (text, outputs) => {
    expect(parseOutputs(text)).toEqual(outputs);
  });

  test('of a wrong form are refused', () => {
    expect(() => parseOutputs('a<<E\nb\n')).toThrow('end mark E never comes');
    expect(() => parseOutputs('nonsense\n')).toThrow('output line 1');
  });
});
