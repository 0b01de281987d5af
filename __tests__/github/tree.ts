/** Trees made of other trees, through an index of their own that no other writer sees. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BareRepository } from './bare-repository.js';

export interface TreeChange {
  readonly path: string;
  readonly mode: string;
  /** `null` takes the file away. */
  readonly sha: string | null;
}

/** Git passes over such paths with a word on standard error and a status of success. */
function isPath(path: string): boolean {
  return path.split('/').every((step) => step !== '' && !/^\.{1,2}$|^\.git$/i.test(step));
}

/**
 * The tree that comes of the changes on top of `base`.
 *
 * @returns `null` where git refuses a path or an object that is not there.
 */
export function writeTree(
  git: BareRepository,
  base: string | null,
  changes: readonly TreeChange[],
): string | null {
  if (!changes.every(({ path }) => isPath(path))) return null;
  const index = join(git.dir, 'index-of-the-fake');
  const env = { GIT_INDEX_FILE: index };
  const lines = changes.map(({ path, mode, sha }) =>
    sha === null ? `0 ${'0'.repeat(40)}\t${path}\0` : `${mode} ${sha}\t${path}\0`,
  );
  try {
    if (base !== null) git.must(['read-tree', base], { env });
    const args = ['update-index', '--add', '--replace', '-z', '--index-info'];
    if (git.ask(args, { env, input: lines.join('') }) === null) return null;
    return git.ask(['write-tree'], { env })?.toString('utf8').trim() ?? null;
  } finally {
    rmSync(index, { force: true });
  }
}

export interface FilesCommit {
  readonly branch: string;
  /** Text by path; `null` removes the file. */
  readonly files: Readonly<Record<string, string | null>>;
  readonly message?: string;
  readonly date?: string;
  /** Without it the branch's tip; the branch ends up at the new commit in any case. */
  readonly parents?: readonly string[];
}

/** What a person's push does: seeds, and rival writers in the `meanwhile` of a fault. */
export function commitFiles(git: BareRepository, change: FilesCommit): string {
  const { branch, files, message = 'A change\n', date = '2026-11-01T00:00:00Z' } = change;
  const ref = `refs/heads/${branch}`;
  const tip = git.tip(ref);
  const parents = change.parents ?? (tip === null ? [] : [tip]);
  const changes = Object.entries(files).map(([path, text]) => ({
    path,
    mode: '100644',
    sha: text === null ? null : git.addBlob(Buffer.from(text)),
  }));
  const tree = writeTree(git, parents[0] ?? null, changes);
  if (tree === null) throw new Error(`git refuses one of the paths ${Object.keys(files).join(', ')}`);
  const author = { name: 'octocat', email: 'octocat@users.noreply.github.com', date };
  const sha = git.addCommit({ tree, parents, message, author, committer: author });
  if (!git.swap(ref, sha, tip)) throw new Error(`${branch} was moved by another process`);
  return sha;
}
