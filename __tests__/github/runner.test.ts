import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Started } from '../cli/child.js';
import { pullRequest, push } from './events.js';
import { startGitHub } from './fake.js';
import { runAction } from './runner.js';
import { workflowToken } from './token.js';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'holdline-stand-in-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A small program in place of the bundle. */
function standIn(name: string, source: string): string {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, source);
  return path;
}

const ECHO = `
import { appendFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
const { env } = process;
const seen = { env, args: process.argv.slice(2), cwd: process.cwd(), files: readdirSync('.'), node: process.version,
  event: JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8')),
  empty: ['OUTPUT', 'STEP_SUMMARY', 'ENV', 'STATE', 'PATH'].map((n) => readFileSync(env['GITHUB_' + n], 'utf8')) };
console.log(JSON.stringify(seen));
console.error('to standard error');
appendFileSync(env.GITHUB_OUTPUT, 'result<<ghadelimiter_1\\nfail\\nghadelimiter_1\\nsummary<<E\\ntwo\\nlines\\nE\\n');
appendFileSync(env.GITHUB_STEP_SUMMARY, '# Summary');
mkdirSync(env.RUNNER_TEMP + '/holdline/deep', { recursive: true });
writeFileSync(env.RUNNER_TEMP + '/holdline/deep/report.json', '{}');
process.exitCode = 1;
`;

describe('runAction', () => {
  test('gives the environment of a runner, and nothing of ours', async () => {
    process.env['HOLDLINE_LEAK'] = 'leaked';
    const event = pullRequest({ number: 7, base: { ref: 'release' } });
    const result = await runAction({
      bundle: standIn('echo', ECHO),
      event,
      inputs: { 'github-token': 'secret', 'fail on': 'never' },
      files: { 'results/a.json': '{}' },
      env: { GITHUB_RUN_ATTEMPT: '2', GITHUB_SERVER_URL: undefined },
    });
    delete process.env['HOLDLINE_LEAK'];
    expect(result.stderr).toBe('to standard error\n');
    const seen = JSON.parse(result.stdout);
    expect(seen.env).toMatchObject({
      GITHUB_ACTIONS: 'true',
      'INPUT_GITHUB-TOKEN': 'secret',
      INPUT_FAIL_ON: 'never',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_REF_NAME: '7/merge',
      GITHUB_BASE_REF: 'release',
      GITHUB_HEAD_REF: 'topic-7',
      GITHUB_SHA: event.sha,
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_REPOSITORY: 'octocat/Hello-World',
      GITHUB_WORKSPACE: seen.cwd,
    });
    const strange = Object.keys(seen.env).filter(
      (name) => !/^(GITHUB|INPUT|RUNNER)_|^(CI|PATH|HOME)$/.test(name),
    );
    expect(strange).toEqual([]);
    expect(seen.env).not.toHaveProperty('GITHUB_SERVER_URL');
    expect(seen).toMatchObject({
      args: [],
      files: ['results'],
      event: event.payload,
      empty: ['', '', '', '', ''],
    });
  });

  test('returns the status, the outputs, the summary, the files and an untouched workspace', async () => {
    const result = await runAction({ bundle: standIn('echo', ECHO), event: push(), files: { 'a.txt': 'a' } });
    expect(result).toMatchObject({
      status: 1,
      signal: null,
      timedOut: false,
      outputs: { result: 'fail', summary: 'two\nlines' },
      summary: '# Summary',
      commandFiles: { env: '', state: '', path: '' },
      files: { 'holdline/deep/report.json': '{}' },
      workspaceChanges: [],
    });
  });

  test('tells what changed in the workspace', async () => {
    const source = `
      import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
      writeFileSync('made', ''); writeFileSync('changed', '2'); rmSync('gone'); symlinkSync('same', 'link');`;
    const files = { changed: '1', gone: '', same: '' };
    const result = await runAction({ bundle: standIn('change', source), event: push(), files });
    expect(result.workspaceChanges).toEqual(['changed', 'gone', 'link', 'made']);
  });

  test('ends a run that hangs, and that child alone', async () => {
    const bundle = standIn('hang', `setInterval(() => {}, 1000); `);
    const result = await runAction({ bundle, event: push(), timeoutMs: 1500 });
    expect(result).toMatchObject({ status: null, signal: 'SIGKILL', timedOut: true });
  });

  test('can be interrupted at a chosen request', async () => {
    const github = await startGitHub({ tokens: { secret: workflowToken({}) } });
    const source = `
      process.on('SIGINT', () => process.exit(130));
      const headers = { authorization: 'token secret' };
      await fetch(process.env.GITHUB_API_URL + '/repos/octocat/Hello-World', { headers });`;
    let child: Started | undefined;
    github.inject('repos/get', { meanwhile: () => child?.kill('SIGINT'), transport: 'stall' });
    const onStart = (started: Started) => {
      child = started;
    };
    const result = await runAction({ bundle: standIn('interrupt', source), event: push(), github, onStart });
    await github.close();
    expect(result).toMatchObject({ status: 130, timedOut: false });
    expect(github.pending()).toBe(0);
  });

  test('reaches the fake GitHub', async () => {
    const github = await startGitHub({
      tokens: { secret: workflowToken({ pull_requests: 'write' }) },
      pulls: [{ number: 1 }],
    });
    const source = `
      const { env } = process;
      const url = env.GITHUB_API_URL + '/repos/' + env.GITHUB_REPOSITORY + '/issues/1/comments';
      const headers = { authorization: 'token ' + env['INPUT_GITHUB-TOKEN'] };
      const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ body: 'hello' }) });
      process.exitCode = answer.status === 201 ? 0 : 1;`;
    const bundle = standIn('comment', source);
    const result = await runAction({
      bundle,
      event: pullRequest(),
      github,
      inputs: { 'github-token': 'secret' },
    });
    await github.close();
    expect(result).toMatchObject({ status: 0, stderr: '' });
    expect([...github.state.comments.values()].map((comment) => comment.body)).toEqual(['hello']);
    expect(github.violations).toEqual([]);
  });
});
