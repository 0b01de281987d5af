/** Commits, files and a branch that is written: on the real client, judged by git itself. */
import { describe, expect, it } from 'vitest';
import type { BareRepository } from '../github/bare-repository.js';
import { badGateway, refused, storedThenBadGateway } from '../github/fault.js';
import { workflowToken } from '../github/token.js';
import { commitFiles } from '../github/tree.js';
import { calls, faultOf, type Scene, scene } from './github-forge.js';

const BRANCH = 'holdline';
const UPDATE = 'git/update-ref';
const CREATE = 'git/create-ref';

const encoder = new TextEncoder();
const bytes = (text: string) => encoder.encode(text);

function gitOf({ github }: Scene): BareRepository {
  const { git } = github.state;
  if (git === null) throw new Error('the scene has no repository of git');
  return git;
}

function textAt(at: Scene, path: string, branch = BRANCH): string | null {
  const printed = gitOf(at).ask(['show', `refs/heads/${branch}:${path}`]);
  return printed === null ? null : printed.toString('utf8');
}

/** A scene whose branch holds one file, and that branch's tip. */
async function withBranch(means = {}) {
  const at = await scene({ git: true, means });
  const first = { branch: BRANCH, parent: null, message: 'First', files: new Map([['a.txt', bytes('1\n')]]) };
  expect(await at.forge.commitToBranch(first)).toBe('committed');
  const tip = await at.forge.branchTip(BRANCH);
  const change = {
    branch: BRANCH,
    parent: tip?.commit ?? '',
    message: 'Second',
    files: new Map([['b.txt', bytes('2\n')]]),
  };
  return {
    at,
    change,
    rival: () => void commitFiles(gitOf(at), { branch: BRANCH, files: { 'r.txt': 'r' } }),
  };
}

describe('a file', () => {
  it('is read at a branch or a commit, byte for byte', async () => {
    const at = await scene({ git: { files: { 'sub/a.yml': 'é: 1\n' } } });
    const commit = gitOf(at).tip('refs/heads/main') ?? '';
    for (const ref of ['main', commit]) {
      expect(await at.forge.readFile('sub/a.yml', ref)).toEqual(bytes('é: 1\n'));
    }
  });

  // The client's own parser of JSON has no stack left for an answer of the larger size on Node 20.
  it.each([1, 16])('of more than %i MB is read from its blob', async (megabytes) => {
    const text = 'x'.repeat(megabytes * 2 ** 20 + 1);
    const at = await scene({ git: { files: { 'big.txt': text } } });
    expect((await at.forge.readFile('big.txt', 'main'))?.length).toBe(text.length);
  });

  it('that is not there, or is a folder, is null', async () => {
    const { forge } = await scene({ git: { files: { 'sub/a.yml': '' } } });
    expect(await forge.readFile('b.yml', 'main')).toBeNull();
    expect(await forge.readFile('sub', 'main')).toBeNull();
    expect(await forge.readFile('sub/a.yml', 'main')).toEqual(bytes(''));
  });

  it('of a repository that the token can’t see is not taken for missing', async () => {
    const at = await scene({ git: true });
    at.github.inject('repos/get-content', refused(404, 'Not Found'));
    at.github.inject('repos/get', refused(404, 'Not Found'));
    const fault = await faultOf(at.forge.readFile('holdline.yml', 'main'));
    expect(fault).toMatchObject({ code: 'GITHUB_NOT_FOUND', where: 'holdline.yml@main' });
  });

  it('that comes cut is read again', async () => {
    const at = await scene({ contents: { main: { 'a.yml': 'rules: 1\n'.repeat(50) } } });
    at.github.inject('repos/get-content', { transport: 'cut short' });
    expect((await at.forge.readFile('a.yml', 'main'))?.length).toBe(450);
  });
});

describe('commits', () => {
  it('tell their parents, their ancestors, and where two lines part', async () => {
    const at = await scene({ git: true });
    const git = gitOf(at);
    const root = git.tip('refs/heads/main') ?? '';
    const second = commitFiles(git, { branch: 'main', files: { b: '2' } });
    const topic = commitFiles(git, { branch: 'topic', files: { c: '3' }, parents: [root] });
    const merged = commitFiles(git, { branch: 'merge', files: { c: '3' }, parents: [second, topic] });
    const { forge } = at;
    expect((await forge.commits(merged))[0]).toEqual({ sha: merged, parents: [second, topic] });
    expect(await forge.commits(second)).toEqual([
      { sha: second, parents: [root] },
      { sha: root, parents: [] },
    ]);
    expect(await forge.mergeBase('main', topic)).toBe(root);
    const compared = at.github.requests.find((one) => one.operation?.includes('compare'));
    expect(compared?.query).toEqual({ page: '2', per_page: '1' });
  });
});

describe('a branch', () => {
  it('that is not there is null, and so is every one of an empty repository', async () => {
    expect(await (await scene({ git: true })).forge.branchTip(BRANCH)).toBeNull();
    expect(await (await scene({ git: { empty: true } })).forge.branchTip(BRANCH)).toBeNull();
  });

  it('is begun without parents and goes on from its tip', async () => {
    const { at, change } = await withBranch();
    const raw = new Uint8Array([0xff, 0x00, 0xfe]);
    const files = new Map([
      ['deep/raw.bin', raw],
      ['bom.txt', bytes('\ufeffé\n')],
      ['a.txt', null],
    ]);
    expect(await at.forge.commitToBranch({ ...change, files })).toBe('committed');
    const tip = await at.forge.branchTip(BRANCH);
    expect([...(tip?.files.keys() ?? [])].sort()).toEqual(['bom.txt', 'deep/raw.bin']);
    expect(await at.forge.readBlob(tip?.files.get('deep/raw.bin') ?? '')).toEqual(raw);
    expect(await at.forge.readBlob(tip?.files.get('bom.txt') ?? '')).toEqual(bytes('\ufeffé\n'));
    const git = gitOf(at);
    expect(git.history(tip?.commit ?? '').map((one) => one.message.trim())).toEqual(['Second', 'First']);
    expect(git.ask(['fsck', '--strict', '--no-dangling'])).not.toBeNull();
    // Texts go with the tree: one blob only.
    expect(calls(at, 'git/create-blob')).toBe(1);
  });

  it('has moved where a rival was faster', async () => {
    const { at, change, rival } = await withBranch();
    at.github.inject(UPDATE, { meanwhile: rival });
    expect(await at.forge.commitToBranch(change)).toBe('moved');
    expect([textAt(at, 'r.txt'), textAt(at, 'b.txt')]).toEqual(['r', null]);
  });

  it('has moved where a rival has begun it', async () => {
    const at = await scene({ git: true });
    const meanwhile = () => void commitFiles(gitOf(at), { branch: BRANCH, files: { 'r.txt': 'r' } });
    at.github.inject(CREATE, { meanwhile });
    const first = { branch: BRANCH, parent: null, message: 'First', files: new Map([['a.txt', bytes('1')]]) };
    expect(await at.forge.commitToBranch(first)).toBe('moved');
    expect(textAt(at, 'a.txt')).toBeNull();
  });

  it.each([
    ['GitHub answered 502', storedThenBadGateway()],
    ['the connection was reset', { stored: true, transport: 'reset' } as const],
    ['GitHub answered 409', { ...refused(409, 'Conflict'), stored: true } as const],
  ])('was written although %s', async (_, trouble) => {
    const { at, change } = await withBranch();
    at.github.inject(UPDATE, trouble);
    expect(await at.forge.commitToBranch(change)).toBe('committed');
    expect(textAt(at, 'b.txt')).toBe('2\n');
    expect(calls(at, UPDATE)).toBe(1);
  });

  it('is written again where the answer was lost and nothing was done', async () => {
    const { at, change } = await withBranch();
    at.github.inject(UPDATE, badGateway());
    expect(await at.forge.commitToBranch(change)).toBe('committed');
    expect([calls(at, UPDATE), textAt(at, 'b.txt')]).toEqual([2, '2\n']);
  });

  it('is not written for ever', async () => {
    const { at, change } = await withBranch();
    at.github.inject(UPDATE, badGateway(), badGateway(), badGateway());
    expect(await faultOf(at.forge.commitToBranch(change))).toMatchObject({ code: 'GITHUB_UNAVAILABLE' });
    expect(textAt(at, 'b.txt')).toBeNull();
  });

  it('that a ruleset keeps is refused in words that name the ruleset', async () => {
    const at = await scene({ git: { protect: [BRANCH] } });
    const first = { branch: BRANCH, parent: null, message: 'First', files: new Map([['a.txt', bytes('1')]]) };
    const fault = await faultOf(at.forge.commitToBranch(first));
    expect(fault).toMatchObject({ code: 'GITHUB_BRANCH_REFUSED', where: 'branch holdline', status: 422 });
    expect(fault.what).toContain('Repository rule violations found');
    expect(fault.fix).toMatch(/rulesets and protected branches.*contents: write/);
    expect(calls(at, CREATE)).toBe(1);
  });

  it('can’t be written with a token that only reads', async () => {
    const at = await scene({ git: true, token: workflowToken({ contents: 'read' }) });
    const first = { branch: BRANCH, parent: null, message: 'First', files: new Map([['a.txt', bytes('1')]]) };
    const fault = await faultOf(at.forge.commitToBranch(first));
    expect(fault).toMatchObject({ code: 'GITHUB_FORBIDDEN', where: 'branch holdline' });
    expect(fault.fix).toContain('permissions: { contents: write }');
  });

  it('makes objects again after trouble: they are the same', async () => {
    const { at, change } = await withBranch();
    for (const operation of ['git/create-tree', 'git/create-commit']) {
      at.github.inject(operation, storedThenBadGateway());
    }
    expect(await at.forge.commitToBranch(change)).toBe('committed');
    expect(textAt(at, 'b.txt')).toBe('2\n');
  });

  it('takes ten writers at once: each is through or told that it must begin anew', async () => {
    const { at, change } = await withBranch();
    const writers = Array.from({ length: 10 }, (_, i) =>
      at.forge.commitToBranch({ ...change, files: new Map([[`${i}.txt`, bytes('x')]]) }),
    );
    const became = await Promise.all(writers);
    expect(became.filter((one) => one === 'committed')).toHaveLength(1);
    expect(became.filter((one) => one === 'moved')).toHaveLength(9);
  });
});
