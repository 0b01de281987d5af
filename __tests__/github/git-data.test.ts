import { existsSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { ask, startSmall } from './ask.js';
import type { GitHubOptions } from './desk.js';
import type { FakeGitHub } from './fake.js';
import { storedThenBadGateway } from './fault.js';
import { call, commitOn, GIT, git, swap, tipOf } from './git-client.js';
import { recordOf } from './router.js';
import { commitFiles } from './tree.js';

let running: FakeGitHub | null = null;

afterEach(async () => {
  await running?.close();
  running = null;
});

async function start(options: Partial<GitHubOptions> = {}): Promise<FakeGitHub> {
  running = await startSmall({ git: true, ...options });
  return running;
}

describe('objects', () => {
  test('go in and come out, and git finds nothing wrong with them', async () => {
    const github = await start();
    const bytes = Buffer.from([0, 255, 10, 128]);
    const blob = await call(github, 'POST /blobs', { content: bytes.toString('base64'), encoding: 'base64' });
    const sha = String(blob.body['sha']);
    const got = await call(github, `GET /blobs/${sha}`);
    expect(got.body).toMatchObject({ size: 4, encoding: 'base64', content: bytes.toString('base64') });
    const main = (await tipOf(github, 'main')) ?? '';
    const entries = [
      { path: 'packs/a.bin', mode: '100644', type: 'blob', sha },
      { path: 'history.jsonl', mode: '100644', type: 'blob', content: '{"é":1}\n' },
      { path: 'README.md', mode: '100644', type: 'blob', sha: null },
    ];
    const tree = await call(github, 'POST /trees', { base_tree: main, tree: entries });
    const author = { name: 'mona', email: 'mona@example.org', date: '2026-10-01T00:00:00Z' };
    const sent = { message: 'Three\n\nchanges', tree: tree.body['sha'], parents: [main], author };
    const made = await call(github, 'POST /commits', sent);
    expect(made.body).toMatchObject({ message: 'Three\n\nchanges', author, parents: [{ sha: main }] });
    const read = await call(github, `GET /commits/${made.body['sha']}`);
    expect(read.body).toMatchObject({ sha: made.body['sha'], tree: { sha: tree.body['sha'] } });
    const paths = async (query: string) => {
      const { body } = await call(github, `GET /trees/${made.body['sha']}${query}`);
      return JSON.parse(JSON.stringify(body['tree'])).map((entry: { path: string }) => entry.path);
    };
    expect(await paths('')).toEqual(['history.jsonl', 'packs']);
    expect(await paths('?recursive=1')).toEqual(['history.jsonl', 'packs', 'packs/a.bin']);
    expect((await swap(github, 'main', { sha: String(made.body['sha']), parent: main })).status).toBe(200);
    expect(git(github, 'show', 'main:history.jsonl').text).toBe('{"é":1}');
    expect(git(github, 'fsck', '--strict', '--full')).toMatchObject({ status: 0 });
    expect(github.violations).toEqual([]);
  });

  test('that are not there or not right are refused', async () => {
    const github = await start();
    const none = 'f'.repeat(40);
    const main = await tipOf(github, 'main');
    const file = { path: 'a', mode: '100644', type: 'blob' };
    const told = async (line: string, body?: unknown) => {
      const answer = await call(github, line, body);
      return `${answer.status} ${answer.body['message']}`;
    };
    expect(await told(`GET /blobs/${none}`)).toBe('404 Not Found');
    expect(await told(`GET /trees/${none}`)).toBe('404 Not Found');
    expect(await told(`GET /commits/${none}`)).toBe('404 Not Found');
    expect(await told('POST /trees', { base_tree: none, tree: [{ ...file, content: '' }] })).toMatch(/^422/);
    expect(await told('POST /trees', { tree: [{ ...file, sha: none }] })).toContain('not a valid blob');
    expect(await told('POST /trees', { base_tree: main, tree: [{ ...file, sha: null }] })).toMatch(/^422/);
    const outside = [{ ...file, path: '../a', content: '' }];
    expect(await told('POST /trees', { tree: outside })).toContain('malformed path');
    expect(await told('POST /trees', { tree: [{ ...outside[0], path: '.git/a' }] })).toContain(
      'malformed path',
    );
    expect(await told('POST /trees', { tree: [] })).toBe('422 Invalid tree info');
    expect(await told('POST /commits', { message: 'a', tree: none })).toBe('422 Tree SHA does not exist');
    const tree = recordOf((await call(github, `GET /commits/${main}`)).body['tree'])['sha'];
    expect(await told('POST /commits', { message: 'a', tree, parents: [none] })).toContain('Parent SHA');
    expect(github.violations).toEqual([]);
  });
});

describe('names', () => {
  test('move forward only, unless forced, and are made once', async () => {
    const github = await start();
    const main = (await tipOf(github, 'main')) ?? '';
    const one = await commitOn(github, main, { a: '1' });
    const two = await commitOn(github, main, { a: '2' });
    expect((await swap(github, 'main', { sha: one, parent: main })).status).toBe(200);
    const late = await swap(github, 'main', { sha: two, parent: main });
    expect([late.status, late.body['message']]).toEqual([422, 'Update is not a fast forward']);
    expect(await tipOf(github, 'main')).toBe(one);
    const forced = await call(github, 'PATCH /refs/heads/main', { sha: two, force: true });
    expect([forced.status, await tipOf(github, 'main')]).toEqual([200, two]);
    const told = async (line: string, body: unknown) => (await call(github, line, body)).body['message'];
    const sha = 'f'.repeat(40);
    expect(await told('POST /refs', { ref: 'refs/heads/main', sha: two })).toBe('Reference already exists');
    expect(await told('POST /refs', { ref: 'refs/heads/new', sha })).toBe('Object does not exist');
    expect(await told('POST /refs', { ref: 'new', sha: two })).toContain('not a valid ref name');
    expect(await told('POST /refs', { ref: 'refs/heads/main/x', sha: two })).toBe('Reference update failed');
    expect(await told('PATCH /refs/heads/none', { sha: two })).toBe('Reference does not exist');
    expect((await call(github, 'POST /refs', { ref: 'refs/heads/a/b', sha: two })).status).toBe(201);
    expect([await tipOf(github, 'a/b'), await tipOf(github, 'a')]).toEqual([two, null]);
    expect(github.violations).toEqual([]);
  });

  test('of protected branches are refused in the words of a ruleset', async () => {
    const github = await start({ git: { protect: ['main', 'history'] } });
    const main = await tipOf(github, 'main');
    const sha = await commitOn(github, main, { a: '1' });
    const moved = await swap(github, 'main', { sha, parent: main });
    expect([moved.status, moved.body['message']]).toEqual([
      422,
      'Repository rule violations found\n\nChanges must be made through a pull request.\n\n',
    ]);
    const made = await swap(github, 'history', { sha, parent: null });
    expect(made.body['message']).toContain('creations being restricted');
    expect((await swap(github, 'free', { sha, parent: null })).status).toBe(201);
  });

  test('cannot be had in a repository without a commit', async () => {
    const github = await start({ git: { empty: true } });
    const empty = await call(github, 'GET /ref/heads/main');
    expect([empty.status, empty.body['message']]).toEqual([409, 'Git Repository is empty.']);
    expect((await call(github, 'POST /blobs', { content: 'a' })).status).toBe(409);
    expect(github.violations).toEqual([]);
  });

  test('need the permission to write', async () => {
    const github = await start();
    const post = await ask(github, `POST ${GIT}/blobs`, { token: 'reader', body: { content: 'a' } });
    expect([post.status, post.headers.get('x-accepted-github-permissions')]).toEqual([403, 'contents=write']);
    expect((await ask(github, `GET ${GIT}/ref/heads/main`, { token: 'reader' })).status).toBe(200);
    expect((await ask(github, `GET ${GIT}/ref/heads/main`, { token: 'nobody' })).status).toBe(403);
  });
});

describe('rivals', () => {
  test('eight writers at once lose nothing', async () => {
    const github = await start();
    let refusals = 0;
    const write = async (line: string) => {
      for (let attempt = 0; attempt < 20; attempt++) {
        const parent = await tipOf(github, 'history');
        // At the tip and not by the branch's name, so that the text and the parent belong together.
        const old = parent === null ? '' : git(github, 'show', `${parent}:log`).text;
        const content = old === '' ? '' : `${old}\n`;
        const sha = await commitOn(github, parent, { log: `${content}${line}\n` });
        const { status } = await swap(github, 'history', { sha, parent });
        if (status < 300) return;
        expect(status).toBe(422);
        refusals++;
      }
      throw new Error(`${line} was never written`);
    };
    const lines = Array.from({ length: 8 }, (_, n) => `run ${n}`);
    await Promise.all(lines.map(write));
    expect(git(github, 'show', 'history:log').text.split('\n').sort()).toEqual(lines);
    expect(git(github, 'rev-list', '--count', 'history').text).toBe('8');
    expect(git(github, 'rev-list', '--max-parents=0', '--count', 'history').text).toBe('1');
    expect(git(github, 'fsck', '--strict', '--full').status).toBe(0);
    expect(refusals).toBeGreaterThan(0);
    expect(github.violations).toEqual([]);
  });

  test('a stranger can be quicker, and an answer can be lost after the swap', async () => {
    const github = await start();
    const parent = await tipOf(github, 'main');
    const sha = await commitOn(github, parent, { a: '1' });
    const rival = () => {
      if (github.state.git !== null) commitFiles(github.state.git, { branch: 'main', files: { b: '2' } });
    };
    github.inject('git/update-ref', { meanwhile: rival }, storedThenBadGateway());
    expect((await swap(github, 'main', { sha, parent })).status).toBe(422);
    const again = await commitOn(github, await tipOf(github, 'main'), { a: '1' });
    expect((await swap(github, 'main', { sha: again, parent })).status).toBe(502);
    expect(await tipOf(github, 'main')).toBe(again);
    expect(git(github, 'ls-tree', '--name-only', 'main').text.split('\n')).toEqual(['README.md', 'a', 'b']);
  });

  test('the repository is gone after the fake', async () => {
    const github = await start();
    expect(existsSync(github.gitDir ?? '')).toBe(true);
    await github.close();
    running = null;
    expect(existsSync(github.gitDir ?? '')).toBe(false);
  });
});
