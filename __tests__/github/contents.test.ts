import { afterEach, describe, expect, test } from 'vitest';
import { ask, startSmall } from './ask.js';
import type { GitHubOptions } from './desk.js';
import type { FakeGitHub } from './fake.js';
import { anySha } from './state.js';
import { commitFiles } from './tree.js';

const ROOT = '/repos/octocat/Hello-World';

let running: FakeGitHub | null = null;

afterEach(async () => {
  await running?.close();
  running = null;
});

async function start(options: Partial<GitHubOptions> = {}): Promise<FakeGitHub> {
  running = await startSmall(options);
  return running;
}

async function raw(github: FakeGitHub, path: string) {
  const headers = { authorization: 'token reader', accept: 'application/vnd.github.raw+json' };
  const answer = await fetch(`${github.url}${ROOT}/contents/${path}`, { headers });
  return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() };
}

function get(github: FakeGitHub, path: string) {
  return ask(github, `GET ${ROOT}${path}`, { token: 'reader' });
}

const FILES = { 'holdline.yml': 'a: é\n', 'results/base.json': '{}', 'results/deep/b.json': '[]' };

describe.each([
  ['seeds', { contents: { main: FILES } }],
  ['git', { git: { files: FILES } }],
] as const)('files from %s', (_from, seeds) => {
  test('come raw and as JSON, and folders as lists', async () => {
    const github = await start(seeds);
    expect(await raw(github, 'holdline.yml?ref=main')).toEqual({
      status: 200,
      type: 'application/vnd.github.raw+json; charset=utf-8',
      text: 'a: é\n',
    });
    const file = await get(github, '/contents/results/base.json');
    const content = Buffer.from('{}').toString('base64');
    expect(file.body).toMatchObject({
      type: 'file',
      name: 'base.json',
      size: 2,
      encoding: 'base64',
      content,
    });
    // Git's own name of these two bytes.
    expect(file.body['sha']).toBe('9e26dfeeb6e641a33dae4961196235bdb965b21b');
    const folder = JSON.parse((await get(github, '/contents/results')).text);
    expect(folder).toMatchObject([
      { type: 'file', path: 'results/base.json' },
      { type: 'dir', path: 'results/deep' },
    ]);
    expect(github.violations).toEqual([]);
  });

  test('that are not there are 404, in raw too, and so are unknown refs', async () => {
    const github = await start(seeds);
    expect((await get(github, '/contents/result')).status).toBe(404);
    expect((await raw(github, 'results/none.json')).status).toBe(404);
    const unknown = await get(github, '/contents/holdline.yml?ref=none');
    expect([unknown.status, unknown.body['message']]).toEqual([404, 'No commit found for the ref none']);
    expect((await ask(github, `GET ${ROOT}/contents/a`, { token: 'nobody' })).status).toBe(403);
    expect(github.violations).toEqual([]);
  });
});

describe('files', () => {
  test('beyond a megabyte come raw only', async () => {
    const text = 'x'.repeat(2 ** 20 + 1);
    const github = await start({ contents: { main: { big: text } } });
    expect((await get(github, '/contents/big')).body).toMatchObject({ content: '', encoding: 'none' });
    expect((await raw(github, 'big')).text).toBe(text);
    expect(github.violations).toEqual([]);
  });

  test('of git are those of the commit that is named', async () => {
    const github = await start({ git: { files: { a: '1' } } });
    const { git } = github.state;
    const old = git?.tip('refs/heads/main');
    if (git !== null) commitFiles(git, { branch: 'main', files: { a: '2' } });
    expect((await raw(github, `a?ref=${old}`)).text).toBe('1');
    expect((await raw(github, 'a')).text).toBe('2');
    await github.close();
    const empty = await start({ git: { empty: true } });
    expect((await get(empty, '/contents/a')).body['message']).toBe('This repository is empty.');
    expect((await get(empty, '/commits')).status).toBe(409);
  });
});

/** 1 ← 2 ← 3 is main; 2 ← 4 is the topic. */
const GRAPH = [
  { sha: anySha(1), date: '2026-10-01T00:00:00Z' },
  { sha: anySha(2), date: '2026-10-02T00:00:00Z', parents: [anySha(1)] },
  { sha: anySha(3), date: '2026-10-03T00:00:00Z', parents: [anySha(2)] },
  { sha: anySha(4), date: '2026-10-04T00:00:00Z', parents: [anySha(2)] },
];

describe('commits', () => {
  test('of seeds are listed newest first and compared', async () => {
    const github = await start({ commits: GRAPH });
    const listed = JSON.parse((await get(github, `/commits?sha=${anySha(3)}&per_page=2`)).text);
    expect(listed).toMatchObject([{ sha: anySha(3), parents: [{ sha: anySha(2) }] }, { sha: anySha(2) }]);
    const compared = await get(github, `/compare/${anySha(3)}...${anySha(4)}`);
    expect(compared.body).toMatchObject({
      merge_base_commit: { sha: anySha(2) },
      base_commit: { sha: anySha(3) },
      status: 'diverged',
      ahead_by: 1,
      behind_by: 1,
      commits: [{ sha: anySha(4) }],
    });
    const status = async (names: string) => (await get(github, `/compare/${names}`)).body['status'];
    expect(await status(`${anySha(2)}...${anySha(4)}`)).toBe('ahead');
    expect(await status(`${anySha(4)}...${anySha(2)}`)).toBe('behind');
    expect(await status(`${anySha(2)}...${anySha(2)}`)).toBe('identical');
    expect((await get(github, `/compare/${anySha(2)}...${anySha(9)}`)).status).toBe(404);
    expect((await get(github, `/commits/${anySha(4)}`)).body['sha']).toBe(anySha(4));
    expect((await get(github, `/commits/${anySha(9)}`)).status).toBe(422);
    expect((await ask(github, `GET ${ROOT}/commits`, { token: 'nobody' })).status).toBe(403);
    expect(github.violations).toEqual([]);
  });

  test('of git go by the names of branches too', async () => {
    const github = await start({ git: true });
    const { git } = github.state;
    if (git === null) throw new Error('no repository');
    const root = git.tip('refs/heads/main') ?? '';
    const [date, later] = ['2026-11-02T00:00:00Z', '2026-11-03T00:00:00Z'];
    const topic = commitFiles(git, { branch: 'topic/a', files: { a: '' }, parents: [root], date });
    const main = commitFiles(git, { branch: 'main', files: { b: '' }, date: later });
    const other = commitFiles(git, { branch: 'orphan', files: { c: '' }, parents: [] });
    const compared = await get(github, '/compare/main...octocat:topic/a?per_page=1&page=2');
    expect(compared.body).toMatchObject({
      merge_base_commit: { sha: root },
      status: 'diverged',
      commits: [],
    });
    const listed = JSON.parse((await get(github, '/commits')).text);
    expect(listed).toMatchObject([{ sha: main, commit: { author: { date: later } } }, { sha: root }]);
    expect((await get(github, `/compare/${topic}...main`)).body['ahead_by']).toBe(1);
    const none = await get(github, `/compare/main...${other}`);
    expect([none.status, none.body['message']]).toEqual([
      404,
      `No common ancestor between main and ${other}.`,
    ]);
    expect(github.violations).toEqual([]);
  });
});
