/** A workflow that starts when another one has ended. */
import { type Place, REPOSITORY, repositoryBody, user } from './event-parts.js';
import { anySha } from './state.js';

export interface RunPlace extends Place {
  /** Of the run that has ended; the repository and `sha` of this event are the default branch's. */
  readonly run?: {
    readonly id?: number;
    readonly attempt?: number;
    readonly path?: string;
    readonly sha?: string;
    readonly branch?: string;
  };
  /** What had started that run. */
  readonly event?: string;
  readonly conclusion?: string;
  /** `owner/name` of the fork that the run's branch belongs to. */
  readonly fork?: string;
  /** As GitHub finds them by branch; for a fork it finds none, whatever is given here. */
  readonly pulls?: readonly { readonly number: number; readonly sha: string }[];
}

/** The payload of `workflow_run`, `completed`. */
export function runPayload(place: RunPlace): Readonly<Record<string, unknown>> {
  const { repository = REPOSITORY, event = 'pull_request', conclusion = 'success', fork, pulls = [] } = place;
  const { id = 7000000000, attempt = 1, path = '.github/workflows/test.yml' } = place.run ?? {};
  const { sha = anySha(2), branch = 'topic-1' } = place.run ?? {};
  const actor = user((fork ?? repository).split('/')[0] ?? '');
  const url = `https://api.github.com/repos/${repository}/actions/runs/${id}`;
  const workflow = { id: 161335, name: 'test', path, state: 'active' };
  const run = {
    id,
    name: workflow.name,
    path,
    event,
    status: 'completed',
    conclusion,
    head_branch: branch,
    head_sha: sha,
    head_commit: { id: sha, tree_id: anySha(7), message: 'A change', timestamp: '2026-11-01T00:00:00Z' },
    run_number: 1,
    run_attempt: attempt,
    workflow_id: workflow.id,
    actor,
    triggering_actor: actor,
    url,
    html_url: `https://github.com/${repository}/actions/runs/${id}`,
    artifacts_url: `${url}/artifacts`,
    created_at: '2026-11-01T00:00:00Z',
    updated_at: '2026-11-01T00:05:00Z',
    pull_requests: fork === undefined ? pulls.map((pull) => pullOf(repository, { ...pull, branch })) : [],
    repository: repositoryBody(repository),
    head_repository: repositoryBody(fork ?? repository, fork !== undefined),
  };
  return { action: 'completed', workflow_run: run, workflow };
}

function pullOf(
  repository: string,
  pull: { readonly number: number; readonly sha: string; readonly branch: string },
) {
  const { id, name, url } = repositoryBody(repository);
  const repo = { id, name, url };
  return {
    id: 1000 + pull.number,
    number: pull.number,
    url: `${url}/pulls/${pull.number}`,
    head: { ref: pull.branch, sha: pull.sha, repo },
    base: { ref: 'main', sha: anySha(2 * pull.number + 1), repo },
  };
}
