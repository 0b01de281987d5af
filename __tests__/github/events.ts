/** What starts a workflow: the payload, and what the runner tells of it in the environment. Fields as GitHub documents them. */
import { repositoryBody, side, user } from './event-parts.js';
import { anySha } from './state.js';

export interface TriggeredEvent {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** `GITHUB_SHA`: for pull requests the test-merge commit, not the head. */
  readonly sha: string;
  readonly ref: string;
  /** `GITHUB_BASE_REF` and `GITHUB_HEAD_REF`: empty where there is no pull request. */
  readonly baseRef: string;
  readonly headRef: string;
  /** `owner/name`. */
  readonly repository: string;
}

export interface Place {
  readonly repository?: string;
  readonly sha?: string;
}

export interface PullPlace extends Place {
  readonly number?: number;
  readonly action?: 'opened' | 'synchronize' | 'reopened';
  readonly head?: { readonly sha?: string; readonly ref?: string };
  readonly base?: { readonly sha?: string; readonly ref?: string };
}

const REPOSITORY = 'octocat/Hello-World';
const ZEROS = '0'.repeat(40);

interface PullBranches {
  readonly repository: string;
  readonly headRepository: string;
}

function pullEvent(place: PullPlace, { repository, headRepository }: PullBranches): TriggeredEvent {
  const { number = 1, action = 'synchronize', sha = anySha(100 + number) } = place;
  const head = { sha: anySha(2 * number), ref: `topic-${number}`, ...place.head };
  const base = { sha: anySha(2 * number + 1), ref: 'main', ...place.base };
  const sender = user(headRepository.split('/')[0] ?? '');
  const pull = {
    id: 1000 + number,
    number,
    state: 'open',
    locked: false,
    draft: false,
    title: 'A change of the model',
    body: null,
    user: sender,
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
  };
}

/** A pull request from a branch of the same repository. */
export function pullRequest(place: PullPlace = {}): TriggeredEvent {
  const { repository = REPOSITORY } = place;
  return pullEvent(place, { repository, headRepository: repository });
}

/** A pull request from a stranger's fork: its token reads and never writes. */
export function forkPullRequest(place: PullPlace & { readonly fork?: string } = {}): TriggeredEvent {
  const { repository = REPOSITORY, fork = `stranger/${repository.split('/')[1]}` } = place;
  return pullEvent(place, { repository, headRepository: fork });
}

/** An event of a branch, without a pull request. */
function branchEvent(name: string, place: Place & { readonly ref: string }, fields: object): TriggeredEvent {
  const { repository = REPOSITORY, sha = anySha(3), ref } = place;
  const sender = user(repository.split('/')[0] ?? '');
  const payload = { ...fields, repository: repositoryBody(repository), sender };
  return { name, payload, sha, ref, baseRef: '', headRef: '', repository };
}

export interface PushPlace extends Place {
  readonly branch?: string;
  /** The commit before; `null` for a branch that is new. */
  readonly before?: string | null;
  readonly forced?: boolean;
}

export function push(place: PushPlace = {}): TriggeredEvent {
  const {
    branch = 'main',
    before = anySha(4),
    forced = false,
    sha = anySha(3),
    repository = REPOSITORY,
  } = place;
  const ref = `refs/heads/${branch}`;
  const person = { name: 'octocat', email: 'octocat@users.noreply.github.com', username: 'octocat' };
  const commit = {
    id: sha,
    tree_id: anySha(7),
    distinct: true,
    message: 'A change',
    timestamp: '2026-11-01T00:00:00Z',
    url: `https://github.com/${repository}/commit/${sha}`,
    author: person,
    committer: person,
    added: [],
    removed: [],
    modified: ['model.bin'],
  };
  const fields = {
    ref,
    before: before ?? ZEROS,
    after: sha,
    base_ref: null,
    created: before === null,
    deleted: false,
    forced,
    compare: `https://github.com/${repository}/compare/main`,
    commits: [commit],
    head_commit: commit,
    pusher: { name: person.name, email: person.email },
  };
  return branchEvent('push', { repository, sha, ref }, fields);
}

export interface DispatchPlace extends Place {
  readonly branch?: string;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** A person pressed the button. */
export function workflowDispatch(place: DispatchPlace = {}): TriggeredEvent {
  const { branch = 'main', inputs = null } = place;
  const ref = `refs/heads/${branch}`;
  const fields = { ref, inputs, workflow: '.github/workflows/gate.yml' };
  return branchEvent('workflow_dispatch', { ...place, ref }, fields);
}

export interface QueuePlace extends Place {
  readonly number?: number;
  readonly baseSha?: string;
  readonly branch?: string;
}

/** A pull request in the merge queue: its number stands in the name of the branch alone. */
export function mergeGroup(place: QueuePlace = {}): TriggeredEvent {
  const { number = 1, baseSha = anySha(2 * number + 1), branch = 'main', sha = anySha(3) } = place;
  const ref = `refs/heads/gh-readonly-queue/${branch}/pr-${number}-${baseSha}`;
  const author = { name: 'octocat', email: 'octocat@users.noreply.github.com' };
  const group = {
    head_sha: sha,
    head_ref: ref,
    base_sha: baseSha,
    base_ref: `refs/heads/${branch}`,
    head_commit: {
      id: sha,
      tree_id: anySha(7),
      message: 'A change',
      timestamp: '2026-11-01T00:00:00Z',
      author,
      committer: author,
    },
  };
  return branchEvent(
    'merge_group',
    { ...place, sha, ref },
    { action: 'checks_requested', merge_group: group },
  );
}

/** The clock started it: the tip of the default branch. */
export function schedule(place: Place & { readonly cron?: string } = {}): TriggeredEvent {
  const { cron = '17 5 * * *' } = place;
  const fields = { schedule: cron, workflow: '.github/workflows/gate.yml' };
  return branchEvent('schedule', { ...place, ref: 'refs/heads/main' }, fields);
}
