/** What the fake GitHub remembers. Plain nouns; the route files turn them into GitHub's bodies. */

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
}

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly date: string;
}

export interface State {
  readonly repository: Repository;
  /** Ordered by id, because ids only grow. */
  readonly comments: Map<number, Comment>;
  readonly pulls: Map<number, Pull>;
  readonly commits: Map<string, Commit>;
  /** A number that was never given out before. */
  readonly nextId: () => number;
  /** GitHub's clock: it starts at a fixed time and goes on by one second with every reading, so that runs are alike. */
  readonly tick: () => string;
}

export interface Seeds {
  /** `owner/name`. */
  readonly repository?: string;
  readonly pulls?: readonly (Pick<Pull, 'number'> & {
    readonly state?: Pull['state'];
    readonly locked?: boolean;
    readonly head?: Partial<Side>;
    readonly base?: Partial<Side>;
  })[];
  readonly comments?: readonly Pick<Comment, 'issue' | 'author' | 'body'>[];
  readonly commits?: readonly (Pick<Commit, 'sha'> & Partial<Commit>)[];
}

const START = Date.UTC(2026, 10, 1);

/** A name of 40 hexadecimal digits for tests that do not care which. */
export function anySha(seed: number): string {
  return seed.toString(16).padStart(8, '0').repeat(5);
}

export function makeState(seeds: Seeds): State {
  const [owner = '', name = ''] = (seeds.repository ?? 'octocat/Hello-World').split('/');
  const full = `${owner}/${name}`;
  let last = 1000;
  let seconds = 0;
  const nextId = () => ++last;
  const tick = () => new Date(START + 1000 * seconds++).toISOString().replace('.000Z', 'Z');
  const state: State = {
    repository: { owner, name, id: 1296269, defaultBranch: 'main' },
    comments: new Map(),
    pulls: new Map(),
    commits: new Map(),
    nextId,
    tick,
  };
  for (const { number, state: open = 'open', locked = false, head, base } of seeds.pulls ?? []) {
    state.pulls.set(number, {
      number,
      state: open,
      locked,
      head: { sha: anySha(2 * number), ref: `topic-${number}`, repository: full, ...head },
      base: { sha: anySha(2 * number + 1), ref: 'main', repository: full, ...base },
    });
  }
  for (const seed of seeds.comments ?? []) {
    const at = tick();
    const comment = { ...seed, id: nextId(), createdAt: at, updatedAt: at };
    state.comments.set(comment.id, comment);
  }
  for (const seed of seeds.commits ?? []) {
    state.commits.set(seed.sha, { tree: anySha(7), parents: [], message: 'A change', date: tick(), ...seed });
  }
  return state;
}
