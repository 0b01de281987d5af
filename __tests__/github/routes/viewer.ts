/** Who am I: by REST, which a workflow's token may not ask, and by GraphQL, which answers every token. */
import { type Answer, refusal } from '../answer.js';
import { type Call, type Route, recordOf } from '../router.js';
import type { Token } from '../token.js';

function getUser(call: Call): Answer {
  const { login, type } = call.token;
  if (type === 'Bot') return refusal(403, 'Resource not accessible by integration');
  return { status: 200, body: { ...call.example('users/get-authenticated', 200), login, type } };
}

export const VIEWER_ROUTES: readonly Route[] = [
  { operation: 'users/get-authenticated', accepts: 'metadata=read', handle: getUser },
];

/** GraphQL is no part of the description, so that the one query that is known here is compared word for word. */
export const VIEWER_QUERY = 'query { viewer { login } }';

/** Whether the body asks exactly for the viewer's login, whatever its white space. */
export function isViewerQuery(body: unknown): boolean {
  const { query, variables, ...others } = recordOf(body);
  const isBare = Object.keys(recordOf(variables)).length === 0 && Object.keys(others).length === 0;
  return isBare && typeof query === 'string' && query.replaceAll(/\s+/g, ' ').trim() === VIEWER_QUERY;
}

export function viewerAnswer(token: Token): Answer {
  return { status: 200, body: { data: { viewer: { login: token.login } } } };
}
