/** One operation, one route. A route file exports a list of them; `fake.ts` gathers the lists. */
import { type Answer, notFound, refusal } from './answer.js';
import type { Description, Match } from './description.js';
import { exampleOf } from './description.js';
import type { State } from './state.js';
import { allows, type Token } from './token.js';

export interface Call {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly token: Token;
  readonly state: State;
  /** Where the API lives: origin and prefix, without a slash at the end. */
  readonly api: string;
  /** The path that was asked for, below `api`. */
  readonly path: string;
  /** The description's example of an answer, about this repository. */
  readonly example: (operationId: string, status: number) => Readonly<Record<string, unknown>>;
}

export interface Route {
  /** `operationId` of the description. */
  readonly operation: string;
  /** The permissions that let it pass, as in `x-accepted-github-permissions`. */
  readonly accepts: string;
  readonly handle: (call: Call) => Answer;
}

/** A `Record` where the value is an object, else an empty one. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

const STRANGE_NAMES = /octocat\/Hello-World|octo-org\/octo-(?:repo|docs)|(?<=repos\/)github\/hello-world/gi;

/** Examples speak of octocat's repository, or another one, at api.github.com; here they speak of ours. */
export function exampleMaker(description: Description, state: State, api: string): Call['example'] {
  const { owner, name } = state.repository;
  return (operationId, status) => {
    const example = exampleOf(description, operationId, status);
    const text = JSON.stringify(Array.isArray(example) ? example[0] : example)
      .replaceAll(STRANGE_NAMES, `${owner}/${name}`)
      .replaceAll('https://api.github.com', api);
    return recordOf(JSON.parse(text));
  };
}

/** GitHub compares names of owners and repositories without regard to case. */
function isOurs(match: Match, { owner, name }: State['repository']): boolean {
  const { owner: askedOwner = owner, repo: askedName = name } = match.params;
  return `${askedOwner}/${askedName}`.toLowerCase() === `${owner}/${name}`.toLowerCase();
}

/** Runs the route if the token may; `null` where no route serves the operation. */
export function answerOf(routes: ReadonlyMap<string, Route>, match: Match, call: Call): Answer | null {
  const route = routes.get(match.operation.operationId);
  if (route === undefined) return null;
  if (!isOurs(match, call.state.repository)) return notFound();
  if (!allows(call.token, route.accepts)) {
    const asks = call.token.type === 'Bot' ? 'integration' : 'personal access token';
    const headers = { 'x-accepted-github-permissions': route.accepts };
    return refusal(403, `Resource not accessible by ${asks}`, headers);
  }
  return route.handle(call);
}
