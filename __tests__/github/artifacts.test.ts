import { afterEach, describe, expect, test } from 'vitest';
import { digestOf } from './actions.js';
import { ask, startSmall } from './ask.js';
import type { GitHubOptions } from './desk.js';
import type { FakeGitHub } from './fake.js';
import type { Fault } from './fault.js';
import { anySha } from './state.js';
import { outdatedAddress, STORAGE } from './storage.js';

const ACTIONS = '/repos/octocat/Hello-World/actions';
const RUN = { event: 'push', branch: 'main', path: '.github/workflows/gate.yml', conclusion: 'success' };
const BYTES = 'the bytes of an archive';

let running: FakeGitHub | null = null;

afterEach(async () => {
  await running?.close();
  running = null;
});

async function start(options: Partial<GitHubOptions> = {}): Promise<FakeGitHub> {
  running = await startSmall({
    runs: [
      { ...RUN, id: 11, sha: anySha(11) },
      { ...RUN, id: 12, sha: anySha(12), fork: true, event: 'pull_request' },
    ],
    artifacts: [
      { name: 'history', bytes: BYTES, run: 11 },
      { name: 'other', bytes: 'x', run: 11 },
      { name: 'history', bytes: 'of a fork', run: 12, digest: digestOf(Buffer.from('another')) },
    ],
    ...options,
  });
  return running;
}

async function listed(github: FakeGitHub, path: string) {
  const got = await ask(github, `GET ${ACTIONS}/${path}`, { token: 'recorder' });
  return { ...got, artifacts: JSON.parse(got.text).artifacts };
}

/** The address to which a download of the first artifact is sent on. */
async function addressOf(github: FakeGitHub): Promise<string> {
  const [id] = github.state.artifacts.keys();
  const headers = { authorization: 'token recorder' };
  const url = `${github.url}${ACTIONS}/artifacts/${id}/zip`;
  const answer = await fetch(url, { headers, redirect: 'manual' });
  expect(answer.status).toBe(302);
  return answer.headers.get('location') ?? '';
}

describe('listings', () => {
  test('come newest first, by name, with the run and its repository', async () => {
    const github = await start();
    const all = await listed(github, 'artifacts?name=history&per_page=100');
    expect(all.artifacts).toMatchObject([
      { name: 'history', workflow_run: { id: 12, repository_id: 1296269, head_repository_id: 1296270 } },
      {
        size_in_bytes: BYTES.length,
        digest: digestOf(Buffer.from(BYTES)),
        workflow_run: { id: 11, head_branch: 'main', head_sha: anySha(11), head_repository_id: 1296269 },
      },
    ]);
    expect(all.body['total_count']).toBe(2);
    const of11 = await listed(github, 'runs/11/artifacts');
    expect(of11.artifacts.map((one: { name: string }) => one.name)).toEqual(['other', 'history']);
    const turned = await listed(github, 'runs/11/artifacts?direction=asc');
    expect(turned.artifacts).toEqual(of11.artifacts.toReversed());
    expect((await ask(github, `GET ${ACTIONS}/runs/13/artifacts`, { token: 'recorder' })).status).toBe(404);
    expect(github.violations).toEqual([]);
  });

  test('come on pages, by the dates that were given', async () => {
    const artifacts = [3, 1, 2].map((day) => {
      return { name: `of day ${day}`, bytes: '', run: null, createdAt: `2026-10-0${day}T00:00:00Z` };
    });
    const github = await start({ artifacts });
    const first = await listed(github, 'artifacts?per_page=2');
    expect(first.artifacts).toMatchObject([{ name: 'of day 3', workflow_run: null }, { name: 'of day 2' }]);
    expect(first.headers.get('link')).toContain('/repositories/1296269/actions/artifacts?per_page=2&page=2');
    expect((await listed(github, 'artifacts?per_page=2&page=2')).artifacts).toHaveLength(1);
    expect(github.violations).toEqual([]);
  });

  test('need the permission, and a seeded run', async () => {
    const github = await start();
    const refused = await ask(github, `GET ${ACTIONS}/artifacts`);
    expect(refused.status).toBe(403);
    expect(refused.headers.get('x-accepted-github-permissions')).toBe('actions=read');
    expect((await ask(github, `GET ${ACTIONS}/artifacts/1/zip`)).status).toBe(403);
    await expect(startSmall({ artifacts: [{ name: 'a', bytes: '', run: 9 }] })).rejects.toThrow('run 9');
  });
});

describe('downloads', () => {
  test('are sent on to storage, which gives the bytes to whoever has the address', async () => {
    const github = await start();
    const address = await addressOf(github);
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/storage\//);
    const answer = await fetch(address);
    expect([answer.status, await answer.text()]).toEqual([200, BYTES]);
    expect(answer.headers.get('x-ratelimit-limit')).toBeNull();
    expect(github.requests.map((one) => one.operation)).toEqual(['actions/download-artifact', 'storage']);
    expect((await fetch(address.replace(/sig=.*/, 'sig=guessed'))).status).toBe(403);
    expect((await fetch(address, { method: 'DELETE' })).status).toBe(403);
    expect(github.violations).toEqual([]);
  });

  test('that bring the token along are refused and kept', async () => {
    const github = await start();
    const address = await addressOf(github);
    const answer = await fetch(address, { headers: { authorization: 'token recorder' } });
    expect(answer.status).toBe(401);
    expect(github.violations.join()).toContain('the token went to the storage host');
  });

  test('of what has expired end with 410, of what never was with 404', async () => {
    const github = await start({ artifacts: [{ name: 'old', bytes: '', run: 11, expired: true }] });
    const [id] = github.state.artifacts.keys();
    const gone = await ask(github, `GET ${ACTIONS}/artifacts/${id}/zip`, { token: 'recorder' });
    expect([gone.status, gone.body['message']]).toEqual([410, 'Artifact has expired']);
    expect((await listed(github, 'artifacts')).artifacts).toMatchObject([{ expired: true }]);
    expect((await ask(github, `GET ${ACTIONS}/artifacts/9/zip`, { token: 'recorder' })).status).toBe(404);
    expect(github.violations).toEqual([]);
  });

  test('of a bare file tell its name', async () => {
    const github = await start({ artifacts: [{ name: 'a', bytes: '{}', run: 11, file: 'a.json' }] });
    const answer = await fetch(await addressOf(github));
    expect(answer.headers.get('content-type')).toBe('application/octet-stream');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="a.json"');
  });

  test('are damaged, cut, refused or slow on their way', async () => {
    const github = await start();
    const address = await addressOf(github);
    const get = async (fault: Fault) => {
      github.inject(STORAGE, fault);
      const answer = await fetch(address, { signal: AbortSignal.timeout(300) });
      return { status: answer.status, text: await answer.text() };
    };
    const { text } = await get({ transport: 'flip' });
    expect(text).toHaveLength(BYTES.length);
    expect([...text].filter((letter, at) => letter !== BYTES[at])).toHaveLength(1);
    expect((await get({ transport: 'cut short' })).text).toBe(BYTES.slice(0, BYTES.length / 2));
    expect(await get({ answer: outdatedAddress() })).toMatchObject({ status: 403 });
    await expect(get({ transport: 'stall halfway' })).rejects.toThrow(/aborted/);
    await expect(get({ transport: 'stall' })).rejects.toThrow(/aborted/);
    await expect(get({ transport: 'reset halfway' })).rejects.toThrow('terminated');
    expect((await get({})).text).toBe(BYTES);
    expect(github.pending()).toBe(0);
  });
});
