import { afterEach, describe, expect, test } from 'vitest';
import { ask, startSmall } from './ask.js';
import type { GitHubOptions } from './desk.js';
import type { FakeGitHub } from './fake.js';
import { anySha } from './state.js';

const CHECKS = '/repos/octocat/Hello-World/check-runs';
const NOTE = { path: 'a.py', start_line: 1, end_line: 1, annotation_level: 'warning', message: 'worse' };

let running: FakeGitHub | null = null;

afterEach(async () => {
  await running?.close();
  running = null;
});

async function start(options: Partial<GitHubOptions> = {}): Promise<FakeGitHub> {
  running = await startSmall(options);
  return running;
}

function output(extra: Readonly<Record<string, unknown>> = {}) {
  return { title: 'Quality', summary: 'One metric fell.', ...extra };
}

describe('check runs', () => {
  test('are made, added to and completed, all as the description says', async () => {
    const github = await start();
    const first = { name: 'holdline', head_sha: anySha(2), output: output({ annotations: [NOTE] }) };
    const made = await ask(github, `POST ${CHECKS}`, { token: 'recorder', body: first });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ name: 'holdline', status: 'queued', conclusion: null });
    const more = { conclusion: 'failure', output: output({ annotations: Array(50).fill(NOTE) }) };
    const path = `PATCH ${CHECKS}/${made.body['id']}`;
    const done = await ask(github, path, { token: 'recorder', body: more });
    expect(done.body).toMatchObject({
      status: 'completed',
      conclusion: 'failure',
      head_sha: anySha(2),
      output: { title: 'Quality', annotations_count: 51 },
    });
    expect(done.body['completed_at']).not.toBeNull();
    expect((await ask(github, `PATCH ${CHECKS}/1`, { token: 'recorder', body: {} })).status).toBe(404);
    expect(github.violations).toEqual([]);
  });

  test('have limits, which the description knows too', async () => {
    const github = await start();
    const post = async (extra: Readonly<Record<string, unknown>>) => {
      const body = { name: 'holdline', head_sha: anySha(2), output: output(extra) };
      return (await ask(github, `POST ${CHECKS}`, { token: 'recorder', body })).status;
    };
    expect(await post({ summary: 'x'.repeat(65_535), text: 'x'.repeat(65_535) })).toBe(201);
    expect(await post({ summary: 'é'.repeat(32_768) })).toBe(422);
    expect(github.violations).toEqual([]);
    expect(await post({ text: 'x'.repeat(65_536) })).toBe(422);
    expect(await post({ annotations: Array(51).fill(NOTE) })).toBe(422);
    expect(github.state.checks.size).toBe(1);
    expect(github.violations.join('\n')).toContain('must NOT have more than 50 items');
    expect(github.violations.join('\n')).toContain('must NOT have more than 65535 characters');
  });

  test('need the permission, an app and a commit', async () => {
    const people = { login: 'mona', type: 'User', permissions: { checks: 'write' } } as const;
    const tokens = { person: people };
    const post = (github: FakeGitHub, token: string, extra: Readonly<Record<string, unknown>> = {}) => {
      const body = { name: 'holdline', head_sha: anySha(2), ...extra };
      return ask(github, `POST ${CHECKS}`, { token, body });
    };
    expect((await post(await start({ tokens }), 'person')).status).toBe(403);
    await running?.close();
    const github = await start({ commits: [{ sha: anySha(3) }] });
    expect((await post(github, 'writer')).headers.get('x-accepted-github-permissions')).toBe('checks=write');
    expect((await post(github, 'recorder')).body['message']).toBe(`No commit found for SHA: ${anySha(2)}`);
    expect((await post(github, 'recorder', { head_sha: anySha(3) })).status).toBe(201);
    const open = await post(github, 'recorder', { head_sha: anySha(3), status: 'completed' });
    expect(open.status).toBe(422);
    expect(github.violations).toEqual([]);
  });
});
