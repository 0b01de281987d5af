/**
 * A GitHub of one repository on 127.0.0.1, with memory, permissions and troubles on demand.
 *
 * Every request and every answer of its own is checked against GitHub's description; what does not agree is kept in
 * `violations`, and a test asserts that there are none.
 */
import { createServer, type Server, type ServerResponse } from 'node:http';
import { deliver } from './deliver.js';
import { Desk, type GitHubOptions, type Recorded } from './desk.js';
import type { Fault } from './fault.js';
import { type Asked, askedOf } from './intake.js';
import type { State } from './state.js';

export interface FakeGitHub {
  /** For `GITHUB_API_URL`. */
  readonly url: string;
  /** For `GITHUB_GRAPHQL_URL`. */
  readonly graphqlUrl: string;
  readonly state: State;
  /** Of the bare repository that the seed `git` makes; it is gone after `close`. */
  readonly gitDir: string | null;
  readonly requests: readonly Recorded[];
  readonly violations: readonly string[];
  /** Puts faults at the end of an operation's queue; each is used up by one request. */
  readonly inject: (operation: string, ...faults: readonly Fault[]) => void;
  /** The number of faults that no request has met yet: a test that injects should end with none. */
  readonly pending: () => number;
  readonly close: () => Promise<void>;
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

/** A mistake in a route must reach the test, not end the process. */
function answerTo(desk: Desk, asked: Asked, response: ServerResponse): void {
  try {
    const { answer, transport, until } = desk.respond(asked);
    if (until === null) deliver(response, answer, transport);
    else until.then(() => deliver(response, answer, transport));
  } catch (error) {
    desk.violations.push(`the fake itself failed: ${String(error)}`);
    response.destroy();
  }
}

/** Seeds that contradict each other must not leave a server behind. */
function deskOf(server: Server, make: () => Desk): Desk {
  try {
    return make();
  } catch (error) {
    server.close();
    throw error;
  }
}

/** Starts a GitHub that lives until `close`. */
export async function startGitHub(options: GitHubOptions): Promise<FakeGitHub> {
  const server = createServer();
  const origin = await listen(server);
  const { prefix = '' } = options;
  const graphqlPath = `${prefix.replace(/\/v3$/, '')}/graphql`;
  const desk = deskOf(server, () => new Desk(options, origin + prefix, graphqlPath));
  server.on('request', (request, response) => {
    askedOf(request).then(
      (asked) => answerTo(desk, asked, response),
      // The client went away in the middle of its request, as a killed action does.
      () => response.destroy(),
    );
  });
  const { state, requests, violations, queues } = desk;
  return {
    url: origin + prefix,
    graphqlUrl: origin + graphqlPath,
    state,
    gitDir: state.git?.dir ?? null,
    requests,
    violations,
    inject: (operation, ...faults) => {
      queues.set(operation, [...(queues.get(operation) ?? []), ...faults]);
    },
    pending: () => [...queues.values()].reduce((sum, queue) => sum + queue.length, 0),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          state.git?.remove();
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
