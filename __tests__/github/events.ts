/** What starts a workflow: the payload, and what the runner tells of it in the environment. Fields as GitHub documents them. */
import { branchEvent, type Place, REPOSITORY, type TriggeredEvent, user } from './event-parts.js';
import { type PullPlace, pullEvent } from './pull-event.js';
import { type RunPlace, runPayload } from './run-event.js';
import { anySha } from './state.js';

const ZEROS = '0'.repeat(40);

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

/** Dependabot's pull request: a branch of this repository, and yet a token that reads only (`readOnlyToken`). */
export function dependabotPullRequest(place: PullPlace = {}): TriggeredEvent {
  const { repository = REPOSITORY } = place;
  const head = { ref: 'dependabot/npm_and_yarn/left-pad-1.3.0', ...place.head };
  const sender = user('dependabot[bot]');
  return pullEvent({ ...place, head }, { repository, headRepository: repository, sender });
}

/** The commit and branch are those of the default branch, whose workflow runs, not those of the pull request. */
export function pullRequestTarget(place: PullPlace & { readonly fork?: string } = {}): TriggeredEvent {
  const { repository = REPOSITORY, fork = repository, sha = anySha(3) } = place;
  const event = pullEvent(place, { repository, headRepository: fork });
  return { ...event, name: 'pull_request_target', sha, ref: 'refs/heads/main' };
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

/** Another program called, under a name of its own choice. */
export function repositoryDispatch(
  place: Place & { readonly type?: string; readonly payload?: Readonly<Record<string, unknown>> } = {},
): TriggeredEvent {
  const { type = 'model-trained', payload = {} } = place;
  const fields = { action: type, branch: 'main', client_payload: payload };
  return branchEvent('repository_dispatch', { ...place, ref: 'refs/heads/main' }, fields);
}

/** Another workflow has ended: the token may write and there are secrets, even where a fork had started that run. */
export function workflowRun(place: RunPlace = {}): TriggeredEvent {
  return branchEvent('workflow_run', { ...place, ref: 'refs/heads/main' }, runPayload(place));
}
