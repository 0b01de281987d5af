/** What the fake GitHub remembers. Plain nouns; the route files turn them into GitHub's bodies. */
import { type ActionsSeeds, type ActionsState, makeActions } from './actions.js';
import { BareRepository } from './bare-repository.js';
import { commitFiles } from './tree.js';

export interface Repository {
  readonly owner: string;
  readonly name: string;
  readonly id: number;
  readonly defaultBranch: string;
}

export interface Author {
  readonly login: string;
  readonly type: 'Bot' | 'User';
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly author: Author;
  readonly body: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface Issue {
  readonly number: number;
  readonly author: Author;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly closedAt: string | null;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

export interface Side {
  readonly sha: string;
  readonly ref: string;
  /** `owner/name`; another one than the repository's own for a fork. */
  readonly repository: string;
}

export interface Pull {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly locked: boolean;
  readonly head: Side;
  readonly base: Side;
  readonly labels: readonly string[];
  /** The commit that brought it to its base; `null` where it is not merged. */
  readonly mergeSha: string | null;
}

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly date: string;
  readonly author: { readonly name: string; readonly email: string };
  /** Paths that it changed, for a list of one file's commits; nothing else is told of them. */
  readonly changes?: readonly string[];
}

/** A check run holds what was sent last; annotations add up. */
export interface CheckRun {
  readonly id: number;
  readonly sent: Readonly<Record<string, unknown>>;
  readonly annotations: readonly unknown[];
  readonly startedAt: string;
  readonly completedAt: string | null;
}

export interface State extends ActionsState {
  readonly repository: Repository;
  /** Ordered by id, because ids only grow. */
  readonly comments: Map<number, Comment>;
  readonly pulls: Map<number, Pull>;
  /** Those that are no pull requests, by number. */
  readonly issues: Map<number, Issue>;
  /** Names of labels by number of the pull request. */
  readonly labels: Map<number, string[]>;
  /** Workflows and events that were started, in turn. */
  readonly started: { readonly name: string; readonly ref: string | null; readonly inputs: unknown }[];
  /** Commits that are told of without a repository of git; where there is one, its own are found first. */
  readonly commits: Map<string, Commit>;
  readonly checks: Map<number, CheckRun>;
  /** Commits of tags by name, where there is no repository of git. */
  readonly tags: ReadonlyMap<string, string>;
  /** The tag of the latest release. */
  readonly release: string | null;
  /** Files of a branch or commit that are told of without a repository of git: `ref`, then path, then text. */
  readonly contents: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly git: BareRepository | null;
  /** Branches that a ruleset keeps from being made or moved. */
  readonly protectedBranches: ReadonlySet<string>;
  /** Keys of the storage host, by address; the number is the artifact's. */
  readonly signatures: Map<string, number>;
  /** A number that was never given out before. */
  readonly nextId: () => number;
  /** GitHub's clock: it starts at a fixed time and goes on by one second with every reading, so that runs are alike. */
  readonly tick: () => string;
}

export interface GitSeeds {
  /** No commit yet: GitHub answers 409. */
  readonly empty?: true;
  /** The first commit of `main`. */
  readonly files?: Readonly<Record<string, string>>;
  readonly protect?: readonly string[];
}

export interface Seeds extends ActionsSeeds {
  /** `owner/name`. */
  readonly repository?: string;
  readonly pulls?: readonly (Pick<Pull, 'number'> & {
    readonly state?: Pull['state'];
    readonly locked?: boolean;
    readonly head?: Partial<Side>;
    readonly base?: Partial<Side>;
    readonly labels?: readonly string[];
    readonly mergeSha?: string;
  })[];
  readonly comments?: readonly Pick<Comment, 'issue' | 'author' | 'body'>[];
  readonly commits?: readonly (Pick<Commit, 'sha'> & Partial<Commit>)[];
  readonly contents?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly tags?: Readonly<Record<string, string>>;
  readonly release?: string;
  /** A real bare repository; with `true` its branch `main` holds a README. */
  readonly git?: true | GitSeeds;
}

const AUTHOR = { name: 'octocat', email: 'octocat@users.noreply.github.com' };
const START = Date.UTC(2026, 10, 1);

/** A name of 40 hexadecimal digits for tests that do not care which. */
export function anySha(seed: number): string {
  return seed.toString(16).padStart(8, '0').repeat(5);
}

function makeGit(seeds: GitSeeds, date: string): BareRepository {
  const git = new BareRepository();
  const { files = { 'README.md': '# A model\n' }, empty = false } = seeds;
  if (!empty) commitFiles(git, { branch: 'main', files, message: 'The first commit\n', date });
  return git;
}

export function makeState(seeds: Seeds): State {
  const [owner = '', name = ''] = (seeds.repository ?? 'octocat/Hello-World').split('/');
  const full = `${owner}/${name}`;
  let last = 1000;
  let seconds = 0;
  const nextId = () => ++last;
  const tick = () => new Date(START + 1000 * seconds++).toISOString().replace('.000Z', 'Z');
  // First, because it may refuse its seeds, and a repository of git that was made by then would stay behind.
  const actions = makeActions(seeds, { nextId, tick });
  const gitSeeds = seeds.git === true ? {} : seeds.git;
  const state: State = {
    repository: { owner, name, id: 1296269, defaultBranch: 'main' },
    comments: new Map(),
    pulls: new Map(),
    issues: new Map(),
    labels: new Map(),
    started: [],
    commits: new Map(),
    checks: new Map(),
    tags: new Map(Object.entries(seeds.tags ?? {})),
    release: seeds.release ?? null,
    contents: new Map(Object.entries(seeds.contents ?? {})),
    git: gitSeeds === undefined ? null : makeGit(gitSeeds, tick()),
    protectedBranches: new Set(gitSeeds?.protect),
    signatures: new Map(),
    ...actions,
    nextId,
    tick,
  };
  for (const seed of seeds.pulls ?? []) {
    const { number, state: open = 'open', locked = false, head, base, labels = [], mergeSha = null } = seed;
    state.pulls.set(number, {
      number,
      state: open,
      locked,
      head: { sha: anySha(2 * number), ref: `topic-${number}`, repository: full, ...head },
      base: { sha: anySha(2 * number + 1), ref: 'main', repository: full, ...base },
      labels,
      mergeSha,
    });
  }
  for (const seed of seeds.comments ?? []) {
    const at = tick();
    const comment = { ...seed, id: nextId(), createdAt: at, updatedAt: at };
    state.comments.set(comment.id, comment);
  }
  for (const seed of seeds.commits ?? []) {
    const commit = { tree: anySha(7), parents: [], message: 'A change', date: tick(), author: AUTHOR };
    state.commits.set(seed.sha, { ...commit, ...seed });
  }
  return state;
}
