/** What went wrong with one call, told apart by status and headers; GitHub uses 403 for two very different things. */
import { Unreached } from '../transport.js';

export type Trouble =
  | { readonly kind: 'unreachable'; readonly reason: string; readonly certificate: boolean }
  /** GitHub or a gateway before it could not answer; `found` is told where it is no plain error. */
  | { readonly kind: 'unavailable'; readonly status: number; readonly found: string | null }
  | {
      readonly kind: 'limited';
      readonly status: number;
      /** How long and until when, by GitHub's own clock; `null` where GitHub does not say. */
      readonly wait: { readonly ms: number; readonly until: number } | null;
      /** Of the hourly limit; `null` for the secondary one. */
      readonly limit: string | null;
    }
  | {
      readonly kind: 'refused';
      readonly status: number;
      readonly words: string;
      /** `actions: read`, from the header that names what would have been enough. */
      readonly needs: string | null;
      readonly request: string | null;
      /** Version of a GitHub Enterprise Server; `null` for github.com. */
      readonly server: string | null;
    };

type Headers = Readonly<Record<string, string | number | undefined>>;

interface Failed {
  readonly status: number;
  readonly message: string;
  readonly headers: Headers;
}

const MOST_WORDS = 200;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function headersOf(value: unknown): Headers {
  if (!isObject(value)) return {};
  const known = Object.entries(value).filter(
    (entry): entry is [string, string | number] =>
      typeof entry[1] === 'string' || typeof entry[1] === 'number',
  );
  return Object.fromEntries(known);
}

function header(headers: Headers, name: string): string | null {
  const value = headers[name];
  return value === undefined || value === '' ? null : String(value);
}

/** Their words in one line, without the link that the client adds. A page of HTML has none worth telling. */
export function plainWords(text: string): string {
  if (/^\s*</.test(text)) return 'an HTML page';
  const [words = ''] = text.split(' - https://');
  return words.replace(/\s+/g, ' ').trim().slice(0, MOST_WORDS);
}

/** `actions=read; contents=read,issues=write` → the first alternative: `actions: read`. */
function needsOf(headers: Headers): string | null {
  const [first] = (header(headers, 'x-accepted-github-permissions') ?? '').split(';');
  if (first === undefined || first.trim() === '') return null;
  return first
    .split(',')
    .map((one) => one.trim().replaceAll('_', '-').replace('=', ': '))
    .join(', ');
}

/** GitHub's own clock, because this machine's may be wrong. */
function serverNow(headers: Headers, now: number): number {
  const told = Date.parse(header(headers, 'date') ?? '');
  return Number.isFinite(told) ? told : now;
}

/**
 * When calls are taken again, as the headers tell it
 * (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit).
 */
function reopening(headers: Headers, serverTime: number): number {
  const retryAfter = header(headers, 'retry-after');
  if (retryAfter !== null) {
    const seconds = Number(retryAfter);
    return Number.isFinite(seconds) ? serverTime + seconds * 1000 : Date.parse(retryAfter);
  }
  if (header(headers, 'x-ratelimit-remaining') !== '0') return Number.NaN;
  return Number(header(headers, 'x-ratelimit-reset') ?? Number.NaN) * 1000;
}

/** One second more than it takes: times are told in whole seconds. */
function waitOf(headers: Headers, now: number): { ms: number; until: number } | null {
  const serverTime = serverNow(headers, now);
  const until = reopening(headers, serverTime);
  return Number.isFinite(until) ? { ms: Math.max(0, until - serverTime) + 1000, until } : null;
}

function isLimited({ status, message, headers }: Failed): boolean {
  if (status === 429) return true;
  if (status !== 403 || /not accessible/i.test(message)) return false;
  return (
    header(headers, 'retry-after') !== null ||
    header(headers, 'x-ratelimit-remaining') === '0' ||
    /rate limit/i.test(message)
  );
}

function answered(failed: Failed, now: number): Trouble {
  const { status, message, headers } = failed;
  if (isLimited(failed)) {
    const primary = header(headers, 'x-ratelimit-remaining') === '0';
    const limit = primary ? header(headers, 'x-ratelimit-limit') : null;
    return { kind: 'limited', status, wait: waitOf(headers, now), limit };
  }
  if (status >= 500) {
    return { kind: 'unavailable', status, found: /^\s*</.test(message) ? 'an HTML page' : null };
  }
  return {
    kind: 'refused',
    status,
    words: plainWords(message),
    needs: needsOf(headers),
    request: header(headers, 'x-github-request-id'),
    server: header(headers, 'x-github-enterprise-version'),
  };
}

/** GraphQL refuses within an answer of status 200; its types stand for the statuses of the other API. */
const GRAPHQL_STATUS: Readonly<Record<string, number>> = {
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  RATE_LIMITED: 429,
};

/** What the error is read with: the clock of this machine, and what takes secrets out of a text. */
export interface Reading {
  readonly now: number;
  readonly hush: (text: string) => string;
}

function graphqlTrouble(error: Error & { errors: readonly unknown[] }, { now, hush }: Reading): Trouble {
  const [first] = error.errors;
  const type = isObject(first) ? String(first['type']) : '';
  const message = isObject(first) ? String(first['message']) : error.message;
  const headers = 'headers' in error ? headersOf(error.headers) : {};
  return answered({ status: GRAPHQL_STATUS[type] ?? 422, message: hush(message), headers }, now);
}

/** The trouble that the client's error tells of; `null` for an error that is none of the call's. */
export function troubleOf(error: unknown, reading: Reading): Trouble | null {
  const { now, hush } = reading;
  if (!(error instanceof Error)) return null;
  if (error instanceof Unanswerable)
    return { kind: 'unavailable', status: error.status, found: error.message };
  const cause = error instanceof Unreached ? error : error.cause;
  if (cause instanceof Unreached) {
    return { kind: 'unreachable', reason: plainWords(hush(cause.message)), certificate: cause.certificate };
  }
  if ('errors' in error && Array.isArray(error.errors) && error.name === 'GraphqlResponseError') {
    return graphqlTrouble(Object.assign(error, { errors: error.errors }), reading);
  }
  if (!('status' in error) || typeof error.status !== 'number') return null;
  const response = 'response' in error && isObject(error.response) ? error.response : {};
  const { status } = error;
  const failed = { status, message: hush(error.message), headers: headersOf(response['headers']) };
  return answered(failed, now);
}

/** An answer that says it went well and is not what was asked for: a proxy's page, half of a JSON text. */
export class Unanswerable extends Error {
  readonly status: number;

  constructor(status: number, found: string) {
    super(found);
    this.status = status;
  }
}
