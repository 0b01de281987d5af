/** Comments on issues and pull requests. */
import { type Answer, notFound, refusal, unprocessable } from '../answer.js';
import { pageOf } from '../paging.js';
import { type Call, type Route, recordOf } from '../router.js';
import type { Comment } from '../state.js';

const READ = 'issues=read; pull_requests=read';
const WRITE = 'issues=write; pull_requests=write';

/**
 * GitHub's sentence speaks of 65,536 characters. Whether it counts UTF-16 units or whole characters is not documented;
 * units are the stricter reading.
 */
const LONGEST = 65_536;

function bodyOf(call: Call, comment: Comment): Readonly<Record<string, unknown>> {
  const example = call.example('issues/create-comment', 201);
  const { owner, name } = call.state.repository;
  const issue = `repos/${owner}/${name}/issues`;
  return {
    ...example,
    id: comment.id,
    node_id: Buffer.from(`IssueComment${comment.id}`).toString('base64'),
    url: `${call.api}/${issue}/comments/${comment.id}`,
    html_url: `https://github.com/${owner}/${name}/pull/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${call.api}/${issue}/${comment.issue}`,
    body: comment.body,
    user: { ...recordOf(example['user']), login: comment.author.login, type: comment.author.type },
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
  };
}

/** The refusal of a text that GitHub does not take, or `null`. */
function refusedText(text: unknown): Answer | null {
  const where = { resource: 'IssueComment', field: 'data', code: 'unprocessable' };
  if (typeof text !== 'string' || text.trim() === '') {
    return unprocessable({ ...where, message: 'Body cannot be blank' });
  }
  if (text.length > LONGEST) {
    return unprocessable({ ...where, message: `Body is too long (maximum is ${LONGEST} characters)` });
  }
  return null;
}

function list(call: Call): Answer {
  const issue = Number(call.params['issue_number']);
  if (!call.state.pulls.has(issue)) return notFound();
  const since = call.query.get('since') ?? '';
  const all = [...call.state.comments.values()].filter(
    (one) => one.issue === issue && one.updatedAt >= since,
  );
  const { items, headers } = pageOf(call, all);
  return { status: 200, headers, body: items.map((comment) => bodyOf(call, comment)) };
}

function create(call: Call): Answer {
  const { state, token } = call;
  const issue = Number(call.params['issue_number']);
  const pull = state.pulls.get(issue);
  if (pull === undefined && !state.issues.has(issue)) return notFound();
  if (pull?.locked === true) return refusal(403, 'Unable to create comment because issue is locked.');
  const refused = refusedText(call.body['body']);
  if (refused !== null) return refused;
  const at = state.tick();
  const author = { login: token.login, type: token.type };
  const text = String(call.body['body']);
  const comment: Comment = { id: state.nextId(), issue, author, body: text, createdAt: at, updatedAt: at };
  state.comments.set(comment.id, comment);
  const body = bodyOf(call, comment);
  return { status: 201, headers: { location: String(body['url']) }, body };
}

function update(call: Call): Answer {
  const { comments, tick } = call.state;
  const comment = comments.get(Number(call.params['comment_id']));
  if (comment === undefined) return notFound();
  const refused = refusedText(call.body['body']);
  if (refused !== null) return refused;
  const changed = { ...comment, body: String(call.body['body']), updatedAt: tick() };
  comments.set(changed.id, changed);
  return { status: 200, body: bodyOf(call, changed) };
}

function remove(call: Call): Answer {
  return call.state.comments.delete(Number(call.params['comment_id'])) ? { status: 204 } : notFound();
}

export const COMMENT_ROUTES: readonly Route[] = [
  { operation: 'issues/list-comments', accepts: READ, handle: list },
  { operation: 'issues/create-comment', accepts: WRITE, handle: create },
  { operation: 'issues/update-comment', accepts: WRITE, handle: update },
  { operation: 'issues/delete-comment', accepts: WRITE, handle: remove },
];
