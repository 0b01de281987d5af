/**
 * A real bare repository behind the fake's Git routes, so that git itself judges what was written. Every call waits for
 * git: nothing else happens between a look at a branch and its swap, as in GitHub's own transactions.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Commit } from './state.js';

export interface TreeEntry {
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  /** `null` for trees and submodules. */
  readonly size: number | null;
  readonly path: string;
}

export interface Signature {
  readonly name: string;
  readonly email: string;
  readonly date: string;
}

export interface NewCommit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: Signature;
  readonly committer: Signature;
}

interface More {
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
}

const ZEROS = '0'.repeat(40);
const SHA = /^[0-9a-f]{40}$/;
/** Unit separator: no field of a commit but its message could hold one, and the message comes last. */
const COMMIT_FORMAT = ['%H', '%T', '%P', '%cI', '%an', '%ae', '%B'].join('%x1f');

function commitOf(record: string): Commit {
  const [sha = '', tree = '', parents = '', date = '', name = '', email = '', ...message] =
    record.split('\x1f');
  return {
    sha,
    tree,
    parents: parents.split(' ').filter(Boolean),
    message: message.join('\x1f'),
    date: new Date(date).toISOString().replace('.000Z', 'Z'),
    author: { name, email },
  };
}

function entryOf(line: string): TreeEntry {
  const [, mode = '', type = '', sha = '', size = '', path = ''] =
    /^(\d+) (\w+) (\w+) +(\S+)\t(.*)$/s.exec(line) ?? [];
  return { mode, type, sha, size: size === '-' ? null : Number(size), path };
}

export class BareRepository {
  readonly dir: string;
  #isEmpty = true;

  constructor() {
    this.dir = mkdtempSync(join(tmpdir(), 'holdline-git-'));
    this.must(['init', '--bare', '--quiet', '--initial-branch=main', this.dir]);
  }

  /** What git prints; `null` where it says no. Nothing of the machine's configuration is read. */
  ask(args: readonly string[], { input = '', env = {} }: More = {}): Buffer | null {
    const bare = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', GIT_CONFIG_NOSYSTEM: '1', HOME: this.dir };
    const child = spawnSync('git', args, {
      input,
      env: { ...bare, GIT_CONFIG_GLOBAL: devNull, GIT_DIR: this.dir, ...env },
      maxBuffer: 2 ** 28,
    });
    if (child.error !== undefined) throw child.error;
    return child.status === 0 ? child.stdout : null;
  }

  /** As `ask`, for what cannot be refused. */
  must(args: readonly string[], more: More = {}): Buffer {
    const printed = this.ask(args, more);
    if (printed === null) throw new Error(`git ${args.join(' ')} failed`);
    return printed;
  }

  #line(args: readonly string[], more: More = {}): string | null {
    return this.ask(args, more)?.toString('utf8').trim() ?? null;
  }

  /** Git is asked only until it says no: nothing here takes a name away. */
  isEmpty(): boolean {
    this.#isEmpty &&= this.#line(['for-each-ref', '--count=1']) === '';
    return this.#isEmpty;
  }

  /** The commit to which a full name such as `refs/heads/main` leads. */
  tip(ref: string): string | null {
    return this.#line(['show-ref', '--verify', '--hash', '--', ref]);
  }

  /** The commit of a branch's, tag's or commit's name, as GitHub's `ref` and `sha` parameters take them. */
  commitNamed(name: string): string | null {
    if (SHA.test(name)) return this.objectNamed(name, 'commit');
    return this.tip(`refs/heads/${name}`) ?? this.tip(`refs/tags/${name}`) ?? this.tip(name);
  }

  /** The name of an object if it is there and is, or leads to, one of this type. */
  objectNamed(sha: string, type: 'commit' | 'tree' | 'blob'): string | null {
    return SHA.test(sha) ? this.#line(['rev-parse', '--verify', '--quiet', `${sha}^{${type}}`]) : null;
  }

  blob(sha: string): Buffer | null {
    return SHA.test(sha) ? this.ask(['cat-file', 'blob', sha]) : null;
  }

  addBlob(bytes: Buffer): string {
    return this.must(['hash-object', '-w', '--stdin'], { input: bytes }).toString('utf8').trim();
  }

  /** The entries of a tree; with `below` those of all its folders too. */
  entries(tree: string, below: 'below' | 'here'): readonly TreeEntry[] {
    const deep = below === 'below' ? ['-r', '-t'] : [];
    const printed = this.must(['ls-tree', '-z', '-l', '--full-tree', ...deep, tree]).toString('utf8');
    return printed.split('\0').filter(Boolean).map(entryOf);
  }

  addCommit({ tree, parents, message, author, committer }: NewCommit): string {
    const env = {
      GIT_AUTHOR_NAME: author.name,
      GIT_AUTHOR_EMAIL: author.email,
      GIT_AUTHOR_DATE: author.date,
      GIT_COMMITTER_NAME: committer.name,
      GIT_COMMITTER_EMAIL: committer.email,
      GIT_COMMITTER_DATE: committer.date,
    };
    const args = ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])];
    return this.must(args, { input: message, env }).toString('utf8').trim();
  }

  /** A commit and its ancestors, newest first. */
  history(commit: string): readonly Commit[] {
    return this.must(['log', '-z', `--format=${COMMIT_FORMAT}`, commit])
      .toString('utf8')
      .split('\0')
      .filter(Boolean)
      .map(commitOf);
  }

  commit(sha: string): Commit | null {
    if (this.objectNamed(sha, 'commit') === null) return null;
    const printed = this.must(['log', '-z', '-1', `--format=${COMMIT_FORMAT}`, sha]).toString('utf8');
    return commitOf(printed.replace(/\0$/, ''));
  }

  isAncestor(older: string, newer: string): boolean {
    return this.ask(['merge-base', '--is-ancestor', older, newer]) !== null;
  }

  mergeBase(one: string, other: string): string | null {
    return this.#line(['merge-base', one, other]);
  }

  /** Moves a name if it still leads to `old`; `null`: if it is not there yet. */
  swap(ref: string, sha: string, old: string | null): boolean {
    return this.ask(['update-ref', ref, sha, old ?? ZEROS]) !== null;
  }

  remove(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }
}
