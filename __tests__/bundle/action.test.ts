/** The committed bundle as the Action, in a runner's environment, against a fake GitHub that checks every call. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { forkPullRequest, pullRequest, push, schedule, workflowDispatch } from '../github/events.js';
import { type FakeGitHub, startGitHub } from '../github/fake.js';
import { badGateway, storedThenBadGateway } from '../github/fault.js';
import { runAction } from '../github/runner.js';
import { anySha } from '../github/state.js';
import { type Token, workflowToken } from '../github/token.js';
import { folderWith, predictions } from './folder.js';

const MARKER = '<!-- holdline:default -->';
const GOOD = predictions({ right: 450, wrong: 50 });
const WORSE = predictions({ right: 450, wrong: 50, lost: 40 });
const FILES = { 'base.csv': GOOD, 'head.csv': WORSE };
const INPUTS = { artifacts: 'head.csv', baseline: 'base.csv', 'github-token': 'secret-of-a-test' };
const WRITES: Token = workflowToken({ contents: 'read', pull_requests: 'write' });

const open: FakeGitHub[] = [];

async function gitHub(token: Token, comments: Parameters<typeof startGitHub>[0]['comments'] = []) {
  const pulls = [{ number: 1, head: { sha: 'a'.repeat(40), ref: 'topic-1' } }];
  const commits = [
    { sha: anySha(101), parents: [anySha(3), anySha(2)] },
    { sha: anySha(2), parents: [anySha(3)] },
    { sha: anySha(3), parents: [] },
  ];
  const fake = await startGitHub({ tokens: { 'secret-of-a-test': token }, pulls, comments, commits });
  open.push(fake);
  return fake;
}

afterEach(async () => {
  const fakes = open.splice(0);
  for (const fake of fakes) {
    await fake.close();
    expect(fake.violations).toEqual([]);
  }
});

function reportOf(run: { readonly files: Readonly<Record<string, string>> }): Report {
  const [text = ''] = Object.entries(run.files).flatMap(([path, content]) =>
    path.endsWith('report.json') ? [content] : [],
  );
  return JSON.parse(text);
}

const written = (fake: FakeGitHub) => fake.requests.filter((request) => request.method !== 'GET');

const commentsOf = (fake: FakeGitHub) =>
  [...fake.state.comments.values()].filter((one) => one.body.startsWith(MARKER));

describe('a pull request', () => {
  it('that regresses is red, with a comment, a summary and outputs', async () => {
    const github = await gitHub(WRITES);
    const run = await runAction({ event: pullRequest(), inputs: INPUTS, files: FILES, github });
    expect(run.status).toBe(1);
    expect(run.outputs).toMatchObject({ result: 'fail', recorded: 'false', improved: '0' });
    expect(Number(run.outputs['regressed'])).toBeGreaterThan(0);
    expect(run.outputs['summary']).toMatch(/^Holdline: fail — \d+ of \d+ metrics regressed, worst head\//);
    expect(JSON.parse(run.outputs['effective-policy'] ?? '')).toMatchObject({
      failOn: 'regression',
      config: null,
    });
    expect(run.summary).toContain('head/accuracy');
    expect(run.workspaceChanges).toEqual([]);
    const [comment, ...others] = commentsOf(github);
    expect(others).toEqual([]);
    expect(comment?.body).toContain('head/accuracy');
    expect(run.outputs['comment-url']).toContain('issuecomment');
    expect(reportOf(run)).toMatchObject({ result: 'fail', deliveries: [{ channel: 'comment', ok: true }] });
    expect(run.stdout + run.stderr).not.toContain('secret-of-a-test');
  });

  it('that is pushed to again has the same comment, made new', async () => {
    const github = await gitHub(WRITES);
    await runAction({ event: pullRequest(), inputs: INPUTS, files: FILES, github });
    const second = await runAction({
      event: pullRequest(),
      inputs: INPUTS,
      files: { ...FILES, 'head.csv': GOOD },
      github,
    });
    expect(second.status).toBe(0);
    expect(second.outputs['result']).toBe('pass');
    const comments = commentsOf(github);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain('pass');
    expect(comments[0]?.body).not.toContain('regressed');
  });

  it('finds its comment behind 130 others, and takes no one else’s for its own', async () => {
    const stranger = { login: 'mallory', type: 'User' as const };
    const others = Array.from({ length: 130 }, (_, i) => ({
      issue: 1,
      author: stranger,
      body: i === 5 ? `${MARKER}\nAll is well` : `remark ${i}`,
    }));
    const github = await gitHub(WRITES, others);
    await runAction({ event: pullRequest(), inputs: INPUTS, files: FILES, github });
    await runAction({ event: pullRequest(), inputs: INPUTS, files: FILES, github });
    expect(commentsOf(github).map((comment) => comment.author.login)).toEqual([
      'mallory',
      'github-actions[bot]',
    ]);
  });

  it('has a comment for each suite input', async () => {
    const github = await gitHub(WRITES);
    for (const suite of ['fr', 'en']) {
      await runAction({ event: pullRequest(), inputs: { ...INPUTS, suite }, files: FILES, github });
    }
    const markers = [...github.state.comments.values()].map((comment) => comment.body.split('\n')[0]);
    expect(markers).toEqual(['<!-- holdline:fr -->', '<!-- holdline:en -->']);
  });

  it('costs five calls at most', async () => {
    const github = await gitHub(WRITES);
    await runAction({ event: pullRequest(), inputs: INPUTS, files: FILES, github });
    // The rules of the base commit, which has none which the commits before it tell, and the comment.
    expect(github.requests).toHaveLength(5);
    await runAction({ event: pullRequest(), inputs: INPUTS, files: FILES, github });
    expect(github.requests).toHaveLength(10);
  });
});

describe('a comment that can’t be written', () => {
  it('without permission changes nothing but one notice that names it', async () => {
    const github = await gitHub(workflowToken({ contents: 'read', pull_requests: 'read' }));
    const run = await runAction({ event: pullRequest(), inputs: INPUTS, files: FILES, github });
    expect(run.status).toBe(1);
    expect(run.outputs['result']).toBe('fail');
    expect(run.summary).toContain('head/accuracy');
    const told = run.stdout.split('\n').filter((line) => line.includes('pull-requests: write'));
    expect(told).toHaveLength(1);
  });

  it('from a fork is not tried, and said once', async () => {
    const github = await gitHub(workflowToken({ contents: 'read' }));
    const run = await runAction({
      event: forkPullRequest(),
      inputs: INPUTS,
      files: { ...FILES, 'head.csv': GOOD },
      github,
    });
    expect(run.status).toBe(0);
    expect(written(github)).toEqual([]);
    expect(reportOf(run).notices.map((notice) => notice.code)).toEqual(['COMMENT_FORBIDDEN_FORK']);
  });

  it('because GitHub is down leaves the verdict as it is', async () => {
    const github = await gitHub(WRITES);
    github.inject('issues/create-comment', badGateway(), badGateway());
    const run = await runAction({
      event: pullRequest(),
      inputs: INPUTS,
      files: { ...FILES, 'head.csv': GOOD },
      github,
    });
    expect(run.status).toBe(0);
    expect(run.outputs['result']).toBe('pass');
    expect(reportOf(run).notices.map((notice) => notice.code)).toEqual(['COMMENT_FAILED']);
    expect(github.pending()).toBe(0);
  });

  it('for sure, because the answer was lost, is there once', async () => {
    const github = await gitHub(WRITES);
    github.inject('issues/create-comment', storedThenBadGateway());
    const run = await runAction({ event: pullRequest(), inputs: INPUTS, files: FILES, github });
    expect(reportOf(run).notices).toEqual([]);
    expect(commentsOf(github)).toHaveLength(1);
  });

  it('with comment: never is not tried', async () => {
    const github = await gitHub(WRITES);
    const run = await runAction({
      event: pullRequest(),
      inputs: { ...INPUTS, comment: 'never' },
      files: FILES,
      github,
    });
    expect(run.status).toBe(1);
    expect(written(github)).toEqual([]);
  });

  it('with comment: changes is written only when there is something to say', async () => {
    const github = await gitHub(WRITES);
    const inputs = { ...INPUTS, comment: 'changes' };
    await runAction({ event: pullRequest(), inputs, files: { ...FILES, 'head.csv': GOOD }, github });
    expect(commentsOf(github)).toEqual([]);
    await runAction({ event: pullRequest(), inputs, files: FILES, github });
    expect(commentsOf(github)).toHaveLength(1);
  });
});

describe('what can’t be judged', () => {
  it.each([
    ['a glob that matches nothing', { artifacts: 'none/*.csv' }, 'GLOB_EMPTY'],
    ['a wrong input', { 'fail-on': 'regresion' }, 'OPTION_CHOICE'],
    ['no files', { artifacts: '' }, 'NO_ARTIFACTS'],
    ['a configuration that is not there', { config: 'gone.yml' }, 'CONFIG_MISSING'],
  ])('%s is red with result error, and says what to do', async (_, inputs, code) => {
    const run = await runAction({ event: push(), inputs: { ...INPUTS, ...inputs }, files: FILES });
    expect(run.status).toBe(1);
    expect(run.outputs['result']).toBe('error');
    expect(run.stdout).toContain(`::error::${code}`);
    expect(run.summary).toContain('not judged');
  });

  it('is said on the pull request too', async () => {
    const github = await gitHub(WRITES);
    await runAction({
      event: pullRequest(),
      inputs: { ...INPUTS, artifacts: 'none/*.csv' },
      files: FILES,
      github,
    });
    expect(commentsOf(github)[0]?.body).toContain('none/*.csv');
  });

  it('with on-error: warn stays red, unless it is only the history that failed', async () => {
    const inputs = { ...INPUTS, 'on-error': 'warn' };
    const hard = await runAction({
      event: push(),
      inputs: { ...inputs, artifacts: 'none/*.csv' },
      files: FILES,
    });
    expect(hard.status).toBe(1);
    const newer = { ...FILES, 'h/history.jsonl': '{"schema":"holdline/record@2"}\n' };
    const soft = await runAction({ event: push(), inputs: { ...inputs, history: 'path:h' }, files: newer });
    expect(soft.status).toBe(0);
    expect(soft.outputs['result']).toBe('error');
    expect(soft.summary).toContain('not judged');
  });
});

describe('a check run', () => {
  const inputs = { ...INPUTS, comment: 'never', 'check-run': 'true' };

  it('says on the head commit what the report says, with annotations', async () => {
    const github = await gitHub(workflowToken({ contents: 'read', checks: 'write' }));
    const run = await runAction({ event: pullRequest(), inputs, files: FILES, github });
    const [sent] = written(github).map((request) => request.body as Readonly<Record<string, unknown>>);
    expect(sent).toMatchObject({ name: 'Holdline', head_sha: anySha(2), conclusion: 'failure' });
    expect(JSON.stringify(sent?.['output'])).toContain('head/accuracy');
    expect(reportOf(run).deliveries).toEqual([
      { channel: 'check-run', ok: true, detail: expect.any(String) },
    ]);
  });

  it('that may not be published leaves the verdict as it is', async () => {
    const github = await gitHub(workflowToken({ contents: 'read' }));
    const files = { ...FILES, 'head.csv': GOOD };
    const run = await runAction({ event: pullRequest(), inputs, files, github });
    expect([run.status, run.outputs['result']]).toEqual([0, 'pass']);
    expect(reportOf(run).notices[0]).toMatchObject({
      code: 'CHECK_FAILED',
      fix: expect.stringContaining('checks: write'),
    });
  });
});

describe('names from files', () => {
  it('are harmless in the log, the summary and the comment', async () => {
    const github = await gitHub(WRITES);
    const hostile = JSON.stringify({
      'accuracy\n::error::pwned @octocat <!-- holdline:default -->|': 0.9,
      accuracy: 0.9,
    });
    const files = { 'head.json': hostile, 'base.json': hostile };
    const inputs = { ...INPUTS, artifacts: 'head.json', baseline: 'base.json' };
    const run = await runAction({ event: pullRequest(), inputs, files, github });
    expect(run.stdout).not.toMatch(/^::error::pwned/m);
    const [comment] = commentsOf(github);
    expect(comment?.body.indexOf('<!-- holdline:default -->', 5)).toBe(-1);
    expect(comment?.body).not.toMatch(/(^|[^`])@octocat(?![^\n]*`)/);
  });
});

describe('other events', () => {
  it('on the base branch judge, then record, also when red', async () => {
    const workspace = folderWith(FILES);
    const inputs = { artifacts: 'head.csv', history: 'path:h', config: 'c.yml' };
    mkdirSync(join(workspace, 'h'));
    writeFileSync(join(workspace, 'c.yml'), 'rules:\n  - { match: "*/accuracy", min: 0.99 }\n');
    const run = await runAction({ event: push(), inputs, workspace });
    expect(run.status).toBe(1);
    expect(run.outputs).toMatchObject({ result: 'fail', recorded: 'true' });
    const [line = ''] = readFileSync(join(workspace, 'h/history.jsonl'), 'utf8').split('\n');
    expect(JSON.parse(line)).toMatchObject({ id: '7000000001.1', event: 'push', result: 'fail' });
    const again = await runAction({ event: push(), inputs, workspace });
    expect(again.outputs['recorded']).toBe('true');
    expect(readFileSync(join(workspace, 'h/history.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(1);
  });

  it('on another branch only judge', async () => {
    const event = push({ branch: 'topic' });
    const run = await runAction({
      event,
      inputs: { artifacts: 'head.csv', history: 'path:h' },
      files: FILES,
    });
    expect(run.outputs['recorded']).toBe('false');
    expect(run.workspaceChanges).toEqual([]);
  });

  it('by hand on the base branch record', async () => {
    const event = workflowDispatch();
    const run = await runAction({
      event,
      inputs: { artifacts: 'head.csv', history: 'path:h' },
      files: FILES,
    });
    expect(run.outputs['recorded']).toBe('true');
  });

  it('on a schedule check the health, which is an error where nothing can be seen', async () => {
    const run = await runAction({ event: schedule(), inputs: { history: 'none' }, files: FILES });
    expect(run.status).toBe(1);
    expect(run.outputs).toMatchObject({ result: 'error', recorded: 'false' });
    expect(run.stdout).toContain('HEALTH_NOTHING');
  });
});
