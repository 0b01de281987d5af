/** What tells fails open: whatever becomes of comment and check run, the verdict stands and one notice says why. */
import { describe, expect, it } from 'vitest';
import { forkPullRequest, mergeGroup, pullRequest } from '../../github/events.js';
import type { FakeGitHub } from '../../github/fake.js';
import {
  badGateway,
  type Fault,
  graphqlForbidden,
  primaryLimit,
  refused,
  storedThenBadGateway,
  together,
} from '../../github/fault.js';
import { anySha } from '../../github/state.js';
import { workflowToken } from '../../github/token.js';
import { ending, gitHub, run, timeFor, times, written } from './scene.js';

const CREATE = 'issues/create-comment';
const tooLong = () => refused(422, 'Body is too long (maximum is 65536 characters)');
const bodies = (github: FakeGitHub) => [...github.state.comments.values()].map((comment) => comment.body);
const passes = (...codes: readonly string[]) => ({ status: 0, result: 'pass', recorded: 'false', codes });

describe('a comment', () => {
  const lost: readonly (readonly [string, Fault])[] = [
    ['F3 was written, and the answer was 502', storedThenBadGateway()],
    ['F3 was written, and the connection broke', { stored: true, transport: 'reset' }],
    ['F3 was written, and no answer came', { stored: true, transport: 'stall' }],
    ['F1 was not written, and the answer was 502', badGateway()],
  ];
  it.each(lost)('%s: there is one', async (_, fault) => {
    const github = await gitHub();
    github.inject(CREATE, fault);
    const ended = await run({ github, env: timeFor([fault]) });
    expect(ending(ended), ended.told).toEqual(passes());
    expect(bodies(github)).toHaveLength(1);
  });

  const refusals: readonly (readonly [string, readonly Fault[], string, RegExp])[] = [
    ['F4 401', [refused(401, 'Bad credentials')], 'COMMENT_FORBIDDEN', /pull-requests: write/],
    [
      'F5 403',
      [refused(403, 'Resource not accessible by integration')],
      'COMMENT_FORBIDDEN',
      /pull-requests: write/,
    ],
    [
      'F7 the hourly limit',
      [primaryLimit(new Date(Date.now() + 2_400_000))],
      'COMMENT_FAILED',
      /open again at/,
    ],
    ['F12 a body that is always too long', times(3, tooLong), 'COMMENT_FAILED', /Body is too long/],
    ['F12 another 422', [refused(422, 'Validation Failed')], 'COMMENT_FAILED', /Validation Failed/],
    ['F1 502 for good', times(2, badGateway), 'COMMENT_FAILED', /unavailable \(502/],
    ['F15 451', [refused(451, 'Unavailable for legal reasons')], 'COMMENT_FAILED', /451/],
  ];
  it.each(refusals)('%s: the verdict stands', async (_, faults, code, sentence) => {
    const github = await gitHub();
    github.inject(CREATE, ...faults);
    const ended = await run({ github });
    expect(ending(ended), ended.told).toEqual(passes(code));
    expect(ended.stdout).toMatch(sentence);
    expect(ended.summary).toContain('head/accuracy');
    expect(bodies(github)).toEqual([]);
  });

  /** Metrics that pass, and one that is far below its limit. */
  const metrics = (count: number, nameOf: (at: number) => string) => ({
    'head.json': JSON.stringify({
      worst: 0.01,
      ...Object.fromEntries(Array.from({ length: count }, (_, at) => [nameOf(at), 0.5])),
    }),
    'c.yml':
      'rules:\n  - { match: "*/worst", direction: higher, min: 0.9 }\n  - { match: "*/m*", direction: higher, min: 0.1 }\n',
  });
  const long = metrics(900, (at) => `m \u{1f600} ${at}`);
  const judged = { status: 1, result: 'fail', recorded: 'false', codes: ['CONFIG_FROM_HEAD'] };
  const limited = { files: long, inputs: { history: 'none', config: 'c.yml' } };
  it.each([
    ['half of it is written', 1, 30_000],
    ['the verdict alone is written', 2, 2_000],
  ])('F12 that is refused as too long: %s', async (_, refusals, most) => {
    const github = await gitHub();
    github.inject(CREATE, ...times(refusals, tooLong));
    const ended = await run({ github, ...limited });
    expect(ending(ended), ended.told).toEqual(judged);
    const [body = '', ...others] = bodies(github);
    expect(others).toEqual([]);
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(most);
    expect(body).toMatch(/^<!-- holdline:default -->/);
    // The comment that is made new is shortened in the same way.
    github.inject('issues/update-comment', ...times(refusals, tooLong));
    expect(ending(await run({ github, ...limited }))).toEqual(judged);
    expect(Buffer.byteLength(bodies(github)[0] ?? '')).toBeLessThanOrEqual(most);
  });

  it('F12 that gates share and that is refused as too long is written shorter', async () => {
    const github = await gitHub();
    github.inject(CREATE, tooLong());
    const inputs = { ...limited.inputs, 'comment-id': 'all', suite: 'a' };
    const ended = await run({ github, files: long, inputs });
    expect(ending(ended), ended.told).toEqual(judged);
    expect(Buffer.byteLength(bodies(github)[0] ?? '')).toBeLessThanOrEqual(30_000);
  });

  it('F34 of 5,000 metrics fits, as do the check run and the summary, and the worst is in all of them', async () => {
    const github = await gitHub();
    const files = metrics(5_000, (at) => `m\u{1f600}${'\u{4e2d}'.repeat(20)}${at}`);
    const inputs = { 'check-run': 'true', config: 'c.yml', history: 'none' };
    const ended = await run({ github, files, inputs });
    expect(ended).toMatchObject({ status: 1, outputs: { result: 'fail' } });
    const [body = ''] = bodies(github);
    const [check] = github.state.checks.values();
    const output = JSON.stringify(check?.sent['output']);
    expect(body.length).toBeLessThanOrEqual(60_000);
    expect(Buffer.byteLength(output)).toBeLessThanOrEqual(65_535);
    expect(Buffer.byteLength(ended.summary)).toBeLessThan(1_000_000);
    for (const text of [body, output, ended.summary]) expect(text).toContain('worst');
    expect(ended.report?.verdicts).toHaveLength(5_001);
  });

  it('F5 of which GraphQL will not say whose it is: the verdict stands', async () => {
    const github = await gitHub();
    await run({ github });
    github.inject('graphql', graphqlForbidden());
    const ended = await run({ github });
    expect(ending(ended)).toEqual(passes('COMMENT_FORBIDDEN'));
    expect(bodies(github)).toHaveLength(1);
  });

  it('F43 that somebody deletes meanwhile is written anew', async () => {
    const github = await gitHub();
    await run({ github });
    github.inject('issues/update-comment', { meanwhile: () => github.state.comments.clear() });
    const ended = await run({ github });
    expect(ending(ended), ended.told).toEqual(passes());
    expect(bodies(github)).toHaveLength(1);
    expect(ended.outputs['comment-url']).toContain('issuecomment');
  });

  it('F43 of a locked pull request is given up with one notice', async () => {
    const pulls = [{ number: 1, locked: true, head: { sha: anySha(2), ref: 'topic-1' } }];
    const github = await gitHub({ pulls });
    const ended = await run({ github });
    expect(ending(ended)).toEqual(passes('COMMENT_FORBIDDEN'));
  });

  it('F44 five legs that look before any has written leave one', async () => {
    const github = await gitHub();
    const legs = Array.from({ length: 5 }, () => run({ github }));
    github.inject('issues/list-comments', ...together(legs.length));
    for (const ended of await Promise.all(legs)) expect(ending(ended), ended.told).toEqual(passes());
    expect(written(github).filter((operation) => operation === CREATE)).toHaveLength(legs.length);
    expect(bodies(github)).toHaveLength(1);
  });

  it('F44 that can’t be made the only one is there all the same', async () => {
    const github = await gitHub();
    github.inject('issues/list-comments', {}, refused(403, 'No'));
    const ended = await run({ github });
    expect(ending(ended), ended.told).toEqual(passes());
    expect(bodies(github)).toHaveLength(1);
  });
});

describe('a check run', () => {
  const inputs = { 'check-run': 'true', comment: 'never', config: 'c.yml', history: 'none' };
  /** As many metrics as asked for, each below its limit. */
  const many = (count: number) => ({
    'head.json': JSON.stringify(
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`m${at}`, 0.5])),
    ),
    'c.yml': 'rules:\n  - { match: "*/m*", direction: higher, min: 0.9 }\n',
  });

  it.each([
    [51, ['checks/create', 'checks/update']],
    [100, ['checks/create', 'checks/update']],
    [120, ['checks/create', 'checks/update', 'checks/update']],
    [50, ['checks/create']],
  ])('F14 of %i annotations is sent in portions of 50', async (count, calls) => {
    const github = await gitHub();
    const ended = await run({ github, files: many(count), inputs });
    expect(ended).toMatchObject({ status: 1, outputs: { result: 'fail' } });
    expect(written(github)).toEqual(calls);
    const [check, ...others] = github.state.checks.values();
    expect(others).toEqual([]);
    const titles = check?.annotations.map((note) => JSON.stringify(note)) ?? [];
    expect(new Set(titles).size).toBe(count);
    expect(check?.sent).toMatchObject({ conclusion: 'failure', status: 'completed', name: 'Holdline' });
    expect(ended.report?.deliveries).toMatchObject([{ channel: 'check-run', ok: true }]);
  });

  it('of more than 500 annotations says the worst 500', async () => {
    const github = await gitHub();
    await run({ github, files: many(601), inputs });
    expect(written(github)).toHaveLength(10);
    expect([...github.state.checks.values()][0]?.annotations).toHaveLength(500);
  });

  const refusals: readonly (readonly [string, string, readonly Fault[], RegExp])[] = [
    [
      'F14 of a commit that GitHub does not know',
      'checks/create',
      [refused(422, 'No commit found for SHA')],
      /No commit found/,
    ],
    [
      'F14 whose second portion is refused',
      'checks/update',
      [refused(422, 'Invalid request.')],
      /Invalid request/,
    ],
    [
      'F5 without permission',
      'checks/create',
      [refused(403, 'Resource not accessible by integration')],
      /checks: write/,
    ],
    ['F1 with GitHub down', 'checks/create', [badGateway()], /unavailable \(502/],
  ];
  it.each(refusals)('%s: the verdict stands', async (_, operation, faults, sentence) => {
    const github = await gitHub();
    github.inject(operation, ...faults);
    const ended = await run({ github, files: many(60), inputs });
    expect(ended).toMatchObject({ status: 1, outputs: { result: 'fail' } });
    expect(ended.codes).toEqual(['CONFIG_FROM_HEAD', 'CHECK_FAILED']);
    expect(ended.stdout).toMatch(sentence);
  });
});

describe('rights', () => {
  it('F32 that lack altogether are told in one sentence with one block to copy, and never as a stack of tries', async () => {
    const github = await gitHub({ token: workflowToken({}) });
    const ended = await run({ github, inputs: { 'check-run': 'true' } });
    expect(ended).toMatchObject({ status: 1, outputs: { result: 'error' } });
    const [notice, ...others] =
      ended.report?.notices.filter(({ code }) => code === 'PERMISSIONS_MISSING') ?? [];
    expect(others).toEqual([]);
    for (const right of ['contents: read', 'checks: write', 'pull-requests: write']) {
      expect(notice?.what).toContain(right);
    }
    // Reading artifacts was never come to, and is in the block all the same: a block refuses what it does not name.
    expect(notice?.fix).toMatch(
      /permissions: \{ actions: read, checks: write, contents: read, pull-requests: write \}$/,
    );
    expect(ended.stdout.match(/PERMISSIONS_MISSING/g)).toHaveLength(1);
    expect(ended.summary).toContain('checks: write');
    expect(github.requests.length).toBeLessThan(6);
    expect(written(github)).toEqual(['checks/create']);
  });

  it('F33 of a fork’s token: judged, told in the summary, one notice', async () => {
    const github = await gitHub({ token: workflowToken({ contents: 'read', actions: 'read' }) });
    const event = forkPullRequest({ head: { sha: anySha(2) } });
    const ended = await run({ github, event });
    expect(ending(ended)).toEqual(passes('COMMENT_FORBIDDEN_FORK'));
    expect(ended.summary).toContain('head/accuracy');
    expect(written(github)).toEqual([]);
  });

  it('F45 of a merge queue: judged against the group’s base, the check on the group’s head', async () => {
    const github = await gitHub();
    const event = mergeGroup({ baseSha: anySha(50), sha: anySha(2) });
    const ended = await run({ github, event, inputs: { 'check-run': 'true' } });
    expect(ending(ended)).toEqual(passes());
    expect(ended.report?.base?.sha).toBe(anySha(50));
    expect(written(github)).toEqual(['checks/create']);
    expect([...github.state.checks.values()][0]?.sent['head_sha']).toBe(anySha(2));
  });

  it('F42 of a list that never ends: the comment is found behind 4,900 others', async () => {
    const author = { login: 'mallory', type: 'User' } as const;
    const comments = Array.from({ length: 4_900 }, (_, at) => ({ issue: 1, author, body: `remark ${at}` }));
    const github = await gitHub({ comments });
    await run({ github });
    const ended = await run({ github, event: pullRequest() });
    expect(ending(ended)).toEqual(passes());
    expect(bodies(github)).toHaveLength(4_901);
  });
});
