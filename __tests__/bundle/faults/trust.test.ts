/** Whom the gate believes: T1 to T5 and T15 of the threat model, each tried by somebody who would like to be believed. */
import { describe, expect, it } from 'vitest';
import type { HistoryRecord } from '../../../src/model/history.js';
import { makeZip } from '../../archive/zip-maker.js';
import type { TriggeredEvent } from '../../github/event-parts.js';
import {
  forkPullRequest,
  mergeGroup,
  pullRequest,
  pullRequestTarget,
  push,
  repositoryDispatch,
  workflowDispatch,
  workflowRun,
} from '../../github/events.js';
import { anySha } from '../../github/state.js';
import { COMMITS, gitHub, lines, ON_MAIN, record, run, uploaded, written } from './scene.js';

const BAD = { 'head.json': '{"accuracy": 0.1}' };
/** A record as good as an attacker would like it: with it for a base, whatever head does is an improvement. */
const forged = (id: string): HistoryRecord =>
  record({ id, measurements: [{ id: 'head/accuracy', value: 0.01, n: null, standardError: null }] });

describe('T1 T2 a base', () => {
  const decoys = [
    ['a fork whose branch is called main', { fork: true }],
    ['a pull request', { event: 'pull_request' }],
    ['a pull request that runs with rights', { event: 'pull_request_target' }],
    ['another workflow', { path: '.github/workflows/other.yml' }],
    ['another branch', { branch: 'topic' }],
    ['a cancelled run', { conclusion: 'cancelled' }],
  ] as const;

  /** The artifact of run 71, and a newer one of each decoy. */
  function seeds(chosen: readonly (readonly [string, object])[]) {
    const runs = [ON_MAIN, ...chosen.map(([, change], at) => ({ ...ON_MAIN, id: 90 + at, ...change }))];
    const artifacts = runs.map(({ id }, at) => ({
      name: 'holdline-history',
      run: id,
      bytes: uploaded(lines(at === 0 ? record() : forged(`${id}.1`))),
      createdAt: `2026-10-0${at + 1}T00:00:00Z`,
    }));
    return { runs, artifacts };
  }

  it.each(decoys)('is never of %s', async (...decoy) => {
    const github = await gitHub(seeds([decoy]));
    const ended = await run({ github, inputs: { comment: 'never' } });
    expect(ended.report?.verdicts[0]).toMatchObject({ base: { value: 0.9 }, trend: [0.9] });
  });

  it('is the one legal run’s among all of them', async () => {
    const github = await gitHub(seeds(decoys));
    const ended = await run({ github, inputs: { comment: 'never' } });
    expect(ended.report?.base).toMatchObject({ run: '71', sha: anySha(50) });
  });

  it.each(['failure', 'neutral', null])(
    'F40 may be of a run that ended with %s: it was judged',
    async (conclusion) => {
      const github = await gitHub({ runs: [{ ...ON_MAIN, conclusion }] });
      expect((await run({ github, inputs: { comment: 'never' } })).report?.base?.run).toBe('71');
    },
  );

  it('is none where there are decoys alone: the first run, and no pass', async () => {
    const { runs, artifacts } = seeds(decoys.slice(0, 1));
    const github = await gitHub({ runs, artifacts: artifacts.slice(1) });
    expect((await run({ github })).outputs['result']).toBe('neutral');
  });
});

describe('T3 the history is written', () => {
  const fork = { fork: 'stranger/Hello-World', run: { id: 80, sha: anySha(2), branch: 'main' } };
  const events: readonly (readonly [string, TriggeredEvent | null, boolean])[] = [
    ['by a push to main', null, true],
    ['by hand on main', workflowDispatch({ sha: anySha(50) }), true],
    ['by repository_dispatch', repositoryDispatch({ sha: anySha(50) }), true],
    ['not by a push to another branch', push({ branch: 'topic', sha: anySha(50) }), false],
    ['not by a pull request', pullRequest(), false],
    ['not by a fork’s pull request', forkPullRequest({ head: { sha: anySha(2) } }), false],
    [
      'not by a fork’s pull request from a branch called main',
      forkPullRequest({ head: { sha: anySha(2), ref: 'main' } }),
      false,
    ],
    ['not by pull_request_target', pullRequestTarget({ head: { sha: anySha(2) } }), false],
    ['not by the merge queue', mergeGroup({ baseSha: anySha(50) }), false],
    ['not after a fork’s run on a branch called main', workflowRun({ ...fork, event: 'push' }), false],
    ['not after a fork’s pull request', workflowRun(fork), false],
  ];
  it.each(events)('%s', async (_, event, isWritten) => {
    const github = await gitHub({ git: true, artifacts: [] });
    const sha = github.state.git?.tip('refs/heads/main') ?? '';
    const happened = event ?? push({ sha, before: null });
    const ended = await run({ github, event: happened, inputs: { history: 'branch', comment: 'never' } });
    expect(ended.outputs['recorded'], ended.told).toBe(String(isWritten));
    expect(github.state.git?.tip('refs/heads/holdline') !== null).toBe(isWritten);
    expect(written(github).length > 0).toBe(isWritten);
  });
});

describe('T4 the rules of a pull request', () => {
  const STRICT = 'rules:\n  - { match: "*/accuracy", min: 0.95 }\n';
  const LOOSE = 'rules:\n  - { match: "*/accuracy", min: 0 }\n';
  const own: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    ['loosened', { '.github/holdline.yml': LOOSE }, 'CONFIG_CHANGES'],
    ['deleted', {}, 'CONFIG_REMOVED'],
    ['broken', { '.github/holdline.yml': 'rules: {' }, 'CONFIG_BROKEN'],
  ];
  it.each(own)('%s by itself are those of its base', async (_, files, code) => {
    const contents = { [anySha(51)]: { '.github/holdline.yml': STRICT } };
    const github = await gitHub({ contents });
    const ended = await run({ github, files: { ...BAD, ...files }, inputs: { history: 'none' } });
    expect(ended).toMatchObject({ status: 1, outputs: { result: 'fail' } });
    expect(ended.report?.verdicts[0]?.outcome).toBe('violated');
    expect(ended.codes).toContain(code);
    expect(ended.outputs['effective-policy']).toContain('holdline.yml@0000003');
  });
});

describe('T5 on workflow_run', () => {
  const evaluation = { ...ON_MAIN, id: 80, event: 'pull_request', branch: 'topic-42', sha: anySha(84) };
  const bytes = makeZip([
    { name: 'head.json', data: '{"accuracy": 0.9, "pr_number": 1}' },
    { name: 'event.json', data: '{"number": 1, "pull_request": 1}' },
  ]);
  const event = workflowRun({ run: { id: 80, sha: anySha(84), branch: 'topic-42' } });
  const inputs = { artifacts: '', 'workflow-artifacts': 'results', history: 'none' };
  const at = (number: number) => ({ number, head: { sha: anySha(84), ref: 'topic-42' } });
  const other = { number: 1, head: { sha: anySha(2), ref: 'topic-1' } };

  it.each([
    ['the pull request is the run’s, whatever the artifact says', [other, at(42)], [42]],
    ['no pull request is told where none has the commit', [other], []],
    ['none is told where two have it', [other, at(42), at(43)], []],
    ['none is told where it is closed', [other, { ...at(42), state: 'closed' as const }], []],
  ])('%s', async (_, pulls, told) => {
    const artifacts = [{ name: 'results', run: 80, bytes }];
    const github = await gitHub({ pulls, runs: [evaluation], artifacts });
    const ended = await run({ github, event, files: {}, inputs });
    expect(
      [...github.state.comments.values()].map((comment) => comment.issue),
      ended.told,
    ).toEqual(told);
    expect(ended.codes.includes('PULL_REQUEST_UNCLEAR')).toBe(told.length === 0);
    expect(ended.outputs['result']).not.toBe('error');
  });
});

describe('T15 a forged comment', () => {
  const BODY = '<!-- holdline:default -->\n### All is well';
  const forgers = [
    ['a person', { login: 'mallory', type: 'User' }],
    ['another bot', { login: 'mallory[bot]', type: 'Bot' }],
    ['a person with our name', { login: 'github-actions', type: 'User' }],
  ] as const;
  it.each(forgers)('by %s is left alone, and ours stands beside it', async (_, author) => {
    const github = await gitHub({ comments: [{ issue: 1, author, body: BODY }], commits: COMMITS });
    await run({ github });
    await run({ github });
    const [theirs, ours, ...others] = github.state.comments.values();
    expect(others).toEqual([]);
    expect(theirs).toMatchObject({ author, body: BODY });
    expect(ours?.author.login).toBe('github-actions[bot]');
    expect(written(github)).toEqual(['issues/create-comment', 'issues/update-comment']);
  });
});
