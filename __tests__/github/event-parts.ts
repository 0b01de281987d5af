/** People, repositories and branches as they stand in the payloads of events. */
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
  /** Who did it: `GITHUB_ACTOR`. */
  readonly actor: string;
}

export interface Place {
  readonly repository?: string;
  readonly sha?: string;
}

export const REPOSITORY = 'octocat/Hello-World';

export function user(login: string) {
  const type = login.endsWith('[bot]') ? 'Bot' : 'User';
  return { login, id: 1, type, site_admin: false, url: `https://api.github.com/users/${login}` };
}

export function repositoryBody(full: string, fork = false) {
  const [owner = '', name = ''] = full.split('/');
  return {
    id: fork ? 1296270 : 1296269,
    name,
    full_name: full,
    private: false,
    fork,
    owner: user(owner),
    html_url: `https://github.com/${full}`,
    url: `https://api.github.com/repos/${full}`,
    default_branch: 'main',
    visibility: 'public',
  };
}

export function side(full: string, at: { readonly sha: string; readonly ref: string }, fork = false) {
  const [owner = ''] = full.split('/');
  return { label: `${owner}:${at.ref}`, ...at, user: user(owner), repo: repositoryBody(full, fork) };
}

/** An event of a branch, without a pull request. */
export function branchEvent(
  name: string,
  place: Place & { readonly ref: string },
  fields: object,
): TriggeredEvent {
  const { repository = REPOSITORY, sha = anySha(3), ref } = place;
  const sender = user(repository.split('/')[0] ?? '');
  const payload = { ...fields, repository: repositoryBody(repository), sender };
  return { name, payload, sha, ref, baseRef: '', headRef: '', repository, actor: sender.login };
}
