/** Pull requests. */
import { type Answer, notFound } from '../answer.js';
import { pageOf } from '../paging.js';
import { type Call, type Route, recordOf } from '../router.js';
import type { Pull, Side } from '../state.js';

/** One of the two branches; a fork's repository has another number and owner. */
function sideOf(call: Call, example: unknown, side: Side): Readonly<Record<string, unknown>> {
  const { owner: ours, name: ourName, id } = call.state.repository;
  const known = recordOf(example);
  const [owner = '', name = ''] = side.repository.split('/');
  const isFork = side.repository !== `${ours}/${ourName}`;
  const user = { ...recordOf(known['user']), login: owner };
  const repo = {
    ...recordOf(known['repo']),
    id: isFork ? id + 1 : id,
    name,
    full_name: side.repository,
    fork: isFork,
    owner: user,
  };
  return { ...known, label: `${owner}:${side.ref}`, sha: side.sha, ref: side.ref, user, repo };
}

/** GitHub's example lacks the `type` of its requested team, which GitHub's schema demands; so there is none here. */
function pullBody(call: Call, pull: Pull, operation = 'pulls/get'): Readonly<Record<string, unknown>> {
  const example = call.example(operation, 200);
  const { owner, name } = call.state.repository;
  return {
    ...example,
    number: pull.number,
    url: `${call.api}/repos/${owner}/${name}/pulls/${pull.number}`,
    html_url: `https://github.com/${owner}/${name}/pull/${pull.number}`,
    state: pull.state,
    locked: pull.locked,
    requested_teams: [],
    labels: pull.labels.map((label) => ({ ...recordOf(first(example['labels'])), name: label })),
    merged_at: pull.mergeSha === null ? null : '2026-10-01T00:00:00Z',
    ...(pull.mergeSha === null ? {} : { merge_commit_sha: pull.mergeSha }),
    head: sideOf(call, example['head'], pull.head),
    base: sideOf(call, example['base'], pull.base),
  };
}

function first(list: unknown): unknown {
  return Array.isArray(list) ? list[0] : undefined;
}

/** Those that a commit came with: of a commit on the default branch, the merged pull request that brought it. */
function ofCommit(call: Call): Answer {
  const sha = call.params['commit_sha'] ?? '';
  const found = [...call.state.pulls.values()].filter(
    (pull) => pull.mergeSha === sha || pull.head.sha === sha,
  );
  const { items, headers } = pageOf(call, found);
  return { status: 200, headers, body: items.map((pull) => pullBody(call, pull, 'pulls/list')) };
}

function get(call: Call): Answer {
  const pull = call.state.pulls.get(Number(call.params['pull_number']));
  return pull === undefined ? notFound() : { status: 200, body: pullBody(call, pull) };
}

/** `head` is `owner:branch`; GitHub leaves a value without a colon unheeded. */
function list(call: Call): Answer {
  const { query, state } = call;
  const asked = query.get('state') ?? 'open';
  const head = query.get('head') ?? '';
  const base = query.get('base');
  for (const name of ['sort', 'direction']) {
    if (query.has(name)) throw new Error(`the fake does not list pull requests by ${name}`);
  }
  const labelOf = ({ head: { repository, ref } }: Pull) => `${repository.split('/')[0]}:${ref}`;
  const wanted = [...state.pulls.values()].filter(
    (pull) =>
      (asked === 'all' || pull.state === asked) &&
      (!head.includes(':') || labelOf(pull) === head) &&
      (base === null || pull.base.ref === base),
  );
  const { items, headers } = pageOf(
    call,
    wanted.sort((a, b) => b.number - a.number),
  );
  return { status: 200, headers, body: items.map((pull) => pullBody(call, pull, 'pulls/list')) };
}

export const PULL_ROUTES: readonly Route[] = [
  { operation: 'pulls/get', accepts: 'pull_requests=read', handle: get },
  {
    operation: 'repos/list-pull-requests-associated-with-commit',
    accepts: 'pull_requests=read',
    handle: ofCommit,
  },
  { operation: 'pulls/list', accepts: 'pull_requests=read', handle: list },
];
