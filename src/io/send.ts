/**
 * Sends a request of a channel or an export: by https to public addresses, unless private ones are allowed; without
 * following a redirect, which would hand the report and its key to another host; within its time; and again only where
 * the first try can't have arrived, or where a second does no harm.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Dispatcher } from 'undici';
import type { Request, Sent, Terms } from '../request/request.js';
import { redacted } from '../request/secrets.js';
import { isPrivate, mustNotBePrivateNumber, publicLookup } from './address.js';
import { throughProxy } from './proxy.js';
import { type Fetching, Overfull, Unreached, whole } from './transport.js';

/** More than any receiver has to say. */
const MOST_BYTES = 8 * 2 ** 20;
const MOST_TRIES = 3;
const WAIT_MS = 500;
const WORDS = 200;
/** Nothing was sent yet: these come before the connection is there. */
const NOT_CONNECTED = /^(?:connect |getaddrinfo EAI_AGAIN)/;
/** Refused before it was looked at. */
const BUSY: readonly number[] = [429, 503];
const BROKEN: readonly number[] = [500, 502, 504];

interface Answer {
  readonly status: number;
  readonly body: string;
  /** Milliseconds, as `Retry-After` has it; `null` where it says nothing. */
  readonly wait: number | null;
}

/** Why an address is not sent to, or `null`. */
function unfit(request: Request, { allowPrivateHosts }: Terms): string | null {
  if (!URL.canParse(request.url)) return 'its url is not an address';
  const url = new URL(request.url);
  if (url.username !== '' || url.password !== '') return 'its url holds a user or a password';
  if (url.protocol !== 'https:' && !(allowPrivateHosts && url.protocol === 'http:')) {
    return `${url.protocol.slice(0, -1)} is not sent to, only https (or http with allow-private-hosts: true)`;
  }
  return null;
}

/** A proxy looks names up itself; numbers are looked at in either case. */
async function dispatcherTo(url: URL, { allowPrivateHosts, timeoutMs }: Terms): Promise<Dispatcher> {
  const proxy = await throughProxy(url);
  if (!allowPrivateHosts) mustNotBePrivateNumber(url);
  if (proxy !== null) return proxy;
  const { Agent } = await import('undici');
  const lookup = allowPrivateHosts ? {} : { lookup: publicLookup };
  return new Agent({ connect: { timeout: timeoutMs, ...lookup }, pipelining: 0 });
}

function retryAfter(headers: Headers, now: number): number | null {
  const text = headers.get('retry-after');
  if (text === null) return null;
  const seconds = Number(text);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(text) - now;
  return Number.isFinite(wait) ? Math.max(0, wait) : null;
}

async function answerTo(request: Request, terms: Terms, deadline: number): Promise<Answer> {
  const { fetch } = await import('undici');
  const dispatcher = await dispatcherTo(new URL(request.url), terms);
  const left = Math.max(1, deadline - Date.now());
  const fetching: Fetching = async (url, { signal } = {}) => {
    const timely = AbortSignal.timeout(left);
    return await fetch(url, {
      method: request.method,
      headers: { ...request.headers },
      body: request.method === 'GET' ? null : request.body,
      redirect: 'manual',
      signal: signal == null ? timely : AbortSignal.any([signal, timely]),
      dispatcher,
    });
  };
  const bounds = { idleMs: left, expired: () => Date.now() > deadline, mostBytes: MOST_BYTES };
  try {
    const response = await whole(fetching, bounds)(request.url);
    const wait = retryAfter(response.headers, Date.now());
    return { status: response.status, body: await response.text(), wait };
  } finally {
    // What is left of a connection would keep the program from ending.
    void dispatcher.destroy();
  }
}

/** A short, plain reason of an error of the way. */
function reasonOf(error: unknown, { timeoutMs }: Terms): string {
  if (error instanceof Overfull) return `the answer has ${error.message}`;
  const words = error instanceof Error ? error.message : String(error);
  return /due to timeout|nothing came|at the deadline|Connect Timeout/i.test(words)
    ? `no whole answer within ${timeoutMs / 1000} s`
    : words;
}

type Try =
  | { readonly sent: Sent; readonly again: false }
  | { readonly sent: Sent & { readonly ok: false }; readonly again: true; readonly wait: number | null };

const REPEATABLE: readonly Request['method'][] = ['GET', 'PUT', 'DELETE'];

function failedWay(request: Request, terms: Terms, error: unknown): Try {
  const sent = { ok: false, reason: reasonOf(error, terms) } as const;
  // What the lookup threw comes back as the reason of a connection that failed.
  const known = error instanceof Unreached && !error.certificate && !isPrivate(error.message);
  const again = known && (NOT_CONNECTED.test(error.message) || REPEATABLE.includes(request.method));
  return again ? { sent, again, wait: null } : { sent, again };
}

async function tried(request: Request, terms: Terms, deadline: number): Promise<Try> {
  try {
    const { status, body, wait } = await answerTo(request, terms, deadline);
    if (status >= 300 && status < 400) {
      const reason = `answered ${status}, and redirects are not followed: the url must be the final one`;
      return { sent: { ok: false, reason }, again: false };
    }
    const refusal = request.ok(status, body);
    if (refusal === null) return { sent: { ok: true, body }, again: false };
    const sent = { ok: false, reason: refusal } as const;
    const again = BUSY.includes(status) || (BROKEN.includes(status) && REPEATABLE.includes(request.method));
    return again ? { sent, again, wait } : { sent, again: false };
  } catch (error) {
    return failedWay(request, terms, error);
  }
}

function shown(reason: string, request: Request): string {
  return redacted(redacted(reason, request.secrets).replace(/\s+/g, ' ').trim(), request.secrets).slice(
    0,
    WORDS,
  );
}

/** Sends it, at most three times within its time. Never fails: what went wrong is told without secrets. */
export async function send(request: Request, terms: Terms): Promise<Sent> {
  const reason = unfit(request, terms);
  if (reason !== null) return { ok: false, reason };
  const deadline = Date.now() + terms.timeoutMs;
  for (let tries = 1; ; tries++) {
    const { sent, ...next } = await tried(request, terms, deadline);
    if (sent.ok) return sent;
    const wait = next.again ? (next.wait ?? WAIT_MS * 2 ** (tries - 1)) : null;
    if (wait === null || tries >= MOST_TRIES || Date.now() + wait > deadline) {
      return { ok: false, reason: shown(sent.reason, request) };
    }
    await sleep(wait);
  }
}
