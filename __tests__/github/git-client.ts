/** Plain calls to the Git routes of the fake, as a writer makes them one after the other. */
import { spawnSync } from 'node:child_process';
import { ask } from './ask.js';
import type { FakeGitHub } from './fake.js';
import { recordOf } from './router.js';

export const GIT = '/repos/octocat/Hello-World/git';

/** Git's own word on the repository, from outside the fake. */
export function git(github: FakeGitHub, ...args: readonly string[]) {
  const child = spawnSync('git', ['--git-dir', github.gitDir ?? '', ...args], { encoding: 'utf8' });
  return { status: child.status, text: `${child.stdout}${child.stderr}`.trim() };
}

/** The writer of a history: `GET /ref/heads/main`, below the repository's git routes. */
export function call(github: FakeGitHub, line: string, body?: unknown) {
  return ask(github, line.replace(' ', ` ${GIT}`), {
    token: 'recorder',
    ...(body === undefined ? {} : { body }),
  });
}

/** `null` where there is no such branch. */
export async function tipOf(github: FakeGitHub, branch: string): Promise<string | null> {
  const { status, body } = await call(github, `GET /ref/heads/${branch}`);
  return status === 200 ? String(recordOf(body['object'])['sha']) : null;
}

/** One commit with these files on top of `parent`; it belongs to no branch yet. */
export async function commitOn(
  github: FakeGitHub,
  parent: string | null,
  files: Readonly<Record<string, string>>,
) {
  const entries = Object.entries(files).map(([path, content]) => {
    return { path, mode: '100644', type: 'blob', content };
  });
  const base = parent === null ? {} : { base_tree: parent };
  const tree = await call(github, 'POST /trees', { ...base, tree: entries });
  const parents = parent === null ? [] : [parent];
  const body = { message: 'Record a run', tree: tree.body['sha'], parents };
  return String((await call(github, 'POST /commits', body)).body['sha']);
}

/** Puts the commit on the branch, as the first or the next one. */
export function swap(
  github: FakeGitHub,
  branch: string,
  { sha, parent }: { sha: string; parent: string | null },
) {
  return parent === null
    ? call(github, 'POST /refs', { ref: `refs/heads/${branch}`, sha })
    : call(github, `PATCH /refs/heads/${branch}`, { sha, force: false });
}
