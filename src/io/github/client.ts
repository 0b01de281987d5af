/** GitHub's official client, loaded only when something is to be asked of it, with our own way of trying again. */
import { setTimeout as sleep } from 'node:timers/promises';
import { redacted } from '../../request/secrets.js';
import { type Fetching, whole } from '../transport.js';
import { forgeError, type Task } from './fault.js';
import { GaveUp, type Patience, persist } from './retry.js';
import { plainWords, Unanswerable } from './trouble.js';

export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** What is known of a repository beside its name. */
export interface Known {
  /** Everybody may read it, so that a 404 means that something is missing and never that it is hidden. */
  readonly isPublic: boolean;
}

/** What the machine gives; tests bring a fast sleep and a clock of their own. */
export interface Means {
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly random: () => number;
  readonly tell: (text: string) => void;
  /** For the whole action. */
  readonly deadlineMs: number;
  /** The longest time without a byte. */
  readonly idleMs: number;
  /** Told of every permission that GitHub refused, with what it was asked for. */
  readonly refused: (lack: Lack) => void;
  /** Where the API is; `null` for the runner's `GITHUB_API_URL`. */
  readonly apiUrl: string | null;
}

/** A permission as under `permissions:`, and what it was needed for; `doing` reads on after "while". */
export interface Lack {
  readonly needs: string;
  readonly doing: string;
}

export const REAL_MEANS: Means = {
  now: Date.now,
  sleep: async (ms) => void (await sleep(ms)),
  random: Math.random,
  tell: (text) => void process.stderr.write(`${text}\n`),
  deadlineMs: 600_000,
  idleMs: 30_000,
  refused: () => undefined,
  apiUrl: null,
};

/** No answer of the API itself is longer: GitHub sends blobs up to 100 MB, in Base64. */
const MOST_BYTES = 256 * 2 ** 20;
/** What may be done twice and is then done once: reading, and making objects that are named by their content. */
const REPEATABLE = /^POST .*\/(git\/(blobs|trees|commits)|graphql)$|^(PATCH|DELETE) .*\/issues\/comments\//;

/** Answers that have no body: "done", and "go there". */
const WITHOUT_BODY: readonly number[] = [204, 302];

/** The client hands on a text where JSON can't be parsed or none came, and bytes where it knows no better. */
function mustBeJson(status: number, data: unknown): void {
  if (typeof data === 'object' && data !== null && !(data instanceof ArrayBuffer)) return;
  const isPage = typeof data === 'string' && plainWords(data) === 'an HTML page';
  throw new Unanswerable(status, isPage ? 'an HTML page in place of an answer' : 'no whole answer in JSON');
}

/** Where files are, the one kind of answer that grows with a history. */
const FILE = /\/git\/blobs\/[0-9a-f]+$/;

/**
 * Hands files to the client as plain text. Its own parser of JSON minds integers beyond 2^53, which no file's answer has,
 * needs seconds for 8 MB, and has no stack left for 10 MB under Node 20.
 */
function filesAsText(fetching: Fetching): Fetching {
  return async (url, options) => {
    const response = await fetching(url, options);
    if (response.ok && FILE.test(url)) response.headers.set('content-type', 'text/plain; charset=utf-8');
    return response;
  };
}

/** What a text of JSON tells; any other text is handed on. */
function parsed(data: unknown): unknown {
  if (typeof data !== 'string') return data;
  try {
    return JSON.parse(data);
  } catch {
    return data;
  }
}

async function connect(token: string, means: Means, patience: Patience) {
  const { getOctokit } = await import('@actions/github');
  const { defaults } = await import('@actions/github/lib/utils');
  const fetching: Fetching = defaults.request?.fetch ?? globalThis.fetch;
  const expired = () => means.now() > patience.deadline;
  const patient = filesAsText(whole(fetching, { idleMs: means.idleMs, expired, mostBytes: MOST_BYTES }));
  const octokit = getOctokit(token, {
    ...(means.apiUrl === null ? {} : { baseUrl: means.apiUrl }),
    request: { ...defaults.request, fetch: patient },
  });
  octokit.hook.wrap('request', async (request, options) => {
    const { method, url } = options;
    const call = async () => {
      const answer = await request(options);
      const response = { ...answer, data: parsed(answer.data) };
      if (!WITHOUT_BODY.includes(response.status)) mustBeJson(response.status, response.data);
      return response;
    };
    const repeatable = method === 'GET' || REPEATABLE.test(`${method} ${url}`);
    return await persist(call, patience, repeatable ? 'repeatable' : 'once');
  });
  return octokit;
}

export type Octokit = Awaited<ReturnType<typeof connect>>;

/** A connection to one repository, which asks for things by task. */
export interface Client {
  readonly repository: Repository;
  readonly means: Means;
  readonly patience: Patience;
  /** Runs calls for a task; whatever they fail with is a `ForgeError` that speaks of it. */
  readonly ask: <T>(task: Task, calls: (octokit: Octokit) => Promise<T>) => Promise<T>;
}

export function clientFor(token: string, repository: Repository, means: Means): Client {
  const { now, random, tell } = means;
  const hush = (text: string) => redacted(text, [token]);
  const patience: Patience = {
    now,
    random,
    tell,
    hush,
    sleep: means.sleep,
    deadline: now() + means.deadlineMs,
  };
  let connection: Promise<Octokit> | null = null;
  const connected = () => {
    connection ??= connect(token, means, patience);
    return connection;
  };
  return {
    repository,
    means,
    patience,
    ask: async (task, calls) => {
      const octokit = await connected();
      try {
        // GraphQL refuses in an answer that went well, behind the client's hook: one try here puts it into words.
        return await persist(() => calls(octokit), patience, 'once');
      } catch (error) {
        if (!(error instanceof GaveUp)) throw error;
        const { trouble } = error;
        if (trouble.kind === 'refused' && trouble.status === 403)
          means.refused({ needs: task.needs, doing: task.doing });
        throw forgeError(task, error);
      }
    },
  };
}
