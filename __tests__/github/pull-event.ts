/** What the events of a pull request have in common. */
import { type Place, repositoryBody, side, type TriggeredEvent, user } from './event-parts.js';
import { anySha } from './state.js';

export interface PullPlace extends Place {
  readonly number?: number;
  readonly labels?: readonly string[];
  readonly action?: 'opened' | 'synchronize' | 'reopened';
  readonly head?: { readonly sha?: string; readonly ref?: string };
  readonly base?: { readonly sha?: string; readonly ref?: string };
}

export interface PullBranches {
  readonly repository: string;
  readonly headRepository: string;
  /** Who opened it; the owner of the head's repository unless told. */
  readonly sender?: ReturnType<typeof user>;
}

/** The event as it is told to a workflow of the head's own code. */
export function pullEvent(place: PullPlace, branches: PullBranches): TriggeredEvent {
  const { repository, headRepository } = branches;
  const { number = 1, action = 'synchronize', sha = anySha(100 + number) } = place;
  const head = { sha: anySha(2 * number), ref: `topic-${number}`, ...place.head };
  const base = { sha: anySha(2 * number + 1), ref: 'main', ...place.base };
  const { sender = user(headRepository.split('/')[0] ?? '') } = branches;
  const pull = {
    id: 1000 + number,
    number,
    state: 'open',
    locked: false,
    draft: false,
    title: 'A change of the model',
    body: null,
    user: sender,
    labels: (place.labels ?? []).map((name) => ({ name })),
    html_url: `https://github.com/${repository}/pull/${number}`,
    url: `https://api.github.com/repos/${repository}/pulls/${number}`,
    merge_commit_sha: sha,
    author_association: headRepository === repository ? 'MEMBER' : 'FIRST_TIME_CONTRIBUTOR',
    head: side(headRepository, head, headRepository !== repository),
    base: side(repository, base),
  };
  const before = action === 'synchronize' ? { before: anySha(99), after: head.sha } : {};
  return {
    name: 'pull_request',
    payload: {
      action,
      number,
      ...before,
      pull_request: pull,
      repository: repositoryBody(repository),
      sender,
    },
    sha,
    ref: `refs/pull/${number}/merge`,
    baseRef: base.ref,
    headRef: head.ref,
    repository,
    actor: sender.login,
  };
}
