/** Where a request becomes an answer: it is recorded, checked, met by its fault or by its route, and checked again. */
import { type Answer, notFound, refusal } from './answer.js';
import { loadDescription, type Match, matcher } from './description.js';
import type { Fault } from './fault.js';
import { type Asked, tellsSecret } from './intake.js';
import { answerOf, exampleMaker, type Route, recordOf } from './router.js';
import { ROUTES } from './routes/list.js';
import { isViewerQuery, viewerAnswer } from './routes/viewer.js';
import { makeState, type Seeds, type State } from './state.js';
import { isStorage, STORAGE, storageAnswer } from './storage.js';
import type { Token } from './token.js';
import { makeValidator } from './validate.js';

/** One for all fakes of a test file, because compiling a schema takes longer than a test. */
const DESCRIPTION = loadDescription();
const VALIDATOR = makeValidator(DESCRIPTION);
const MATCH = matcher(DESCRIPTION);

/** The name under which faults of `POST /graphql` are queued and its requests recorded. */
export const GRAPHQL = 'graphql';

export interface GitHubOptions extends Seeds {
  /** By the secret text. */
  readonly tokens: Readonly<Record<string, Token>>;
  /** Routes of a test's own; they replace the ones that are there. */
  readonly routes?: readonly Route[];
  /** `/api/v3` for GitHub Enterprise Server. */
  readonly prefix?: string;
  /** Version of the Enterprise Server, which it tells with every answer. */
  readonly server?: string;
}

/** One request as it arrived, without the token. */
export interface Recorded {
  /** `operationId`, `graphql`, `storage`, or `null` for a path that the description does not know. */
  readonly operation: string | null;
  readonly method: string;
  /** Below the API's address; a repository's number is written as its name. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
  /** Whose token it was; `null` for none and for an unknown one. */
  readonly login: string | null;
}

export interface Sent {
  readonly answer: Answer;
  readonly transport: Fault['transport'];
  readonly until: Promise<void> | null;
}

export class Desk {
  readonly requests: Recorded[] = [];
  readonly violations: string[] = [];
  readonly queues = new Map<string, Fault[]>();
  readonly state: State;
  readonly #options: GitHubOptions;
  readonly #api: string;
  readonly #graphqlPath: string;
  readonly #routes: ReadonlyMap<string, Route>;

  constructor(options: GitHubOptions, api: string, graphqlPath: string) {
    this.#options = options;
    this.#api = api;
    this.#graphqlPath = graphqlPath;
    this.state = makeState(options);
    this.#routes = new Map([...ROUTES, ...(options.routes ?? [])].map((route) => [route.operation, route]));
  }

  /** What one request gets, after the fault that waits for it. */
  respond(asked: Asked): Sent {
    const path = this.#named(asked.path);
    const beside = this.#beside(asked);
    const match = beside === null ? MATCH(asked.method, path) : null;
    const operation = beside ?? match?.operation.operationId ?? null;
    this.#record(asked, operation, path);
    this.#check(asked, match);
    const fault = this.queues.get(operation ?? '')?.shift() ?? {};
    fault.meanwhile?.();
    const { transport, answer, until = null } = fault;
    const isAnswered = answer !== undefined && fault.stored === undefined;
    const own = isAnswered ? answer : this.#answer(asked, operation, match);
    return { answer: this.#versioned(answer ?? own), transport, until };
  }

  /** The answer as a server of this version gives it; github.com and the storage host tell no version. */
  #versioned(answer: Answer): Answer {
    const { server } = this.#options;
    if (server === undefined || answer.host === 'storage') return answer;
    return { ...answer, headers: { 'x-github-enterprise-version': server, ...answer.headers } };
  }

  /** The two doors that the description does not know. */
  #beside(asked: Asked): string | null {
    if (isStorage(asked)) return STORAGE;
    return asked.method === 'POST' && asked.path === this.#graphqlPath ? GRAPHQL : null;
  }

  /** Links of lists go by the repository's number; both ways lead to the same place. */
  #named(path: string): string {
    const { owner, name, id } = this.state.repository;
    const { prefix = '' } = this.#options;
    const below = path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : path;
    return below.replace(new RegExp(`^/repositories/${id}(?=/|$)`), `/repos/${owner}/${name}`);
  }

  #record({ method, query, body, headers, secret }: Asked, operation: string | null, path: string): void {
    const login = this.#options.tokens[secret ?? '']?.login ?? null;
    this.requests.push({ operation, method, path, query: Object.fromEntries(query), body, headers, login });
  }

  #check(asked: Asked, match: Match | null): void {
    const { query, body } = asked;
    if (tellsSecret(asked, Object.keys(this.#options.tokens))) {
      this.violations.push(`${asked.method} ${asked.path}: the token stands outside its header`);
    }
    if (isStorage(asked) && asked.bringsAuthorization) {
      this.violations.push(`${asked.method} ${asked.path}: the token went to the storage host`);
    }
    if (match === null) return;
    const { operation, params } = match;
    this.violations.push(...VALIDATOR.checkRequest(operation, { params, query, body }));
  }

  #answer(asked: Asked, operation: string | null, match: Match | null): Answer {
    if (operation === STORAGE) return storageAnswer(this.state, asked);
    const { secret } = asked;
    const token = this.#options.tokens[secret ?? ''];
    if (token === undefined)
      return refusal(401, secret === null ? 'Requires authentication' : 'Bad credentials');
    if (operation === GRAPHQL) return this.#graphql(asked, token);
    const known = match === null ? null : this.#serve(asked, match, token);
    if (known !== null) return known;
    this.violations.push(
      `${asked.method} ${asked.path}: ${operation ?? 'this path'} is not served by the fake`,
    );
    return notFound();
  }

  #graphql({ body }: Asked, token: Token): Answer {
    if (isViewerQuery(body)) return viewerAnswer(token);
    this.violations.push('graphql: only the query of the viewer is known');
    return { status: 200, body: { data: null, errors: [{ message: 'The fake knows one query only.' }] } };
  }

  #serve({ query, headers, body, path }: Asked, match: Match, token: Token): Answer | null {
    const { state } = this;
    const example = exampleMaker(DESCRIPTION, state, this.#api);
    const { params, operation } = match;
    const call = { params, query, headers, token, state, example, api: this.#api, path: this.#named(path) };
    const answer =
      body === null
        ? refusal(400, 'Problems parsing JSON')
        : answerOf(this.#routes, match, { ...call, body: recordOf(body) });
    if (answer !== null && answer.raw === undefined) {
      this.violations.push(...VALIDATOR.checkAnswer(operation, answer.status, answer.body));
    }
    return answer;
  }
}
