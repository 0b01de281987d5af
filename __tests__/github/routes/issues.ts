/** Issues of the repository. */
import { type Answer, notFound, unprocessable } from '../answer.js';
import { pageOf } from '../paging.js';
import { type Call, type Route, recordOf } from '../router.js';
import type { Issue } from '../state.js';

/** Who can be assigned here; GitHub refuses anybody else. */
const ASSIGNABLE = ['octocat'];
const LONGEST = 65_536;

function bodyOf(call: Call, issue: Issue): Readonly<Record<string, unknown>> {
  const example = call.example('issues/create', 201);
  const { owner, name } = call.state.repository;
  return {
    ...example,
    number: issue.number,
    html_url: `https://github.com/${owner}/${name}/issues/${issue.number}`,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    closed_at: issue.closedAt,
    user: { ...recordOf(example['user']), login: issue.author.login, type: issue.author.type },
    pull_request: undefined,
  };
}

function list(call: Call): Answer {
  const creator = call.query.get('creator');
  const state = call.query.get('state') ?? 'open';
  const all = [...call.state.issues.values()].filter(
    (one) => (creator === null || one.author.login === creator) && (state === 'all' || one.state === state),
  );
  const { items, headers } = pageOf(call, all.reverse());
  return { status: 200, headers, body: items.map((issue) => bodyOf(call, issue)) };
}

function namesIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function marks(call: Call): Pick<Issue, 'labels' | 'assignees'> {
  return { labels: namesIn(call.body['labels']), assignees: namesIn(call.body['assignees']) };
}

function create(call: Call): Answer {
  const { state, token } = call;
  const body = String(call.body['body']);
  if (body.length > LONGEST)
    return unprocessable({ resource: 'Issue', field: 'body', code: 'custom', message: 'body is too long' });
  const unknown = namesIn(call.body['assignees']).find((login) => !ASSIGNABLE.includes(login));
  if (unknown !== undefined)
    return unprocessable({
      resource: 'Issue',
      field: 'assignees',
      code: 'invalid',
      message: `${unknown} can't be assigned`,
    });
  const number = state.nextId();
  const author = { login: token.login, type: token.type };
  const title = String(call.body['title']);
  const issue: Issue = { number, author, title, body, state: 'open', closedAt: null, ...marks(call) };
  state.issues.set(number, issue);
  return { status: 201, body: bodyOf(call, issue) };
}

function update(call: Call): Answer {
  const { issues, tick } = call.state;
  const issue = issues.get(Number(call.params['issue_number']));
  if (issue === undefined) return notFound();
  const state = call.body['state'] ?? issue.state;
  const isOpen = state === 'open';
  const body = String(call.body['body'] ?? issue.body);
  const changed: Issue = {
    ...issue,
    body,
    state: isOpen ? 'open' : 'closed',
    closedAt: isOpen ? null : (issue.closedAt ?? tick()),
  };
  issues.set(issue.number, changed);
  return { status: 200, body: bodyOf(call, changed) };
}

export const ISSUE_ROUTES: readonly Route[] = [
  { operation: 'issues/list-for-repo', accepts: 'issues=read', handle: list },
  { operation: 'issues/create', accepts: 'issues=write', handle: create },
  { operation: 'issues/update', accepts: 'issues=write', handle: update },
];
