import { describe, expect, test } from 'vitest';
import { forkPullRequest, mergeGroup, pullRequest, push, schedule, workflowDispatch } from './events.js';
import { parseOutputs } from './runner-files.js';

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
    [schedule(), 'schedule', 'refs/heads/main', { schedule: '17 5 * * *' }],
  ])('of branches', (event, name, ref, payload) => {
    expect(event).toMatchObject({ name, ref, baseRef: '', headRef: '', payload });
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
