/** What can go wrong between the action and GitHub, as values that a test puts into the queue of an operation. */
import { type Answer, refusal } from './answer.js';

/** What happens to the bytes of an answer on their way. */
export type Transport =
  /** The connection is reset before the first byte. */
  | 'reset'
  /** The connection is reset in the middle of the body. */
  | 'reset halfway'
  /** Nothing is ever sent. */
  | 'stall'
  /** Half of the body is sent, then nothing more. */
  | 'stall halfway'
  /** Half of the body without a length, then a clean end: to the client this looks like success. */
  | 'cut short'
  /** All of the body, with one bit of its middle byte turned over. */
  | 'flip'
  /** One byte every 50 ms. */
  | 'drip';

/** The empty fault lets a request through, which is good for the third in "404, 404, 200". */
export interface Fault {
  /** Done just before the request is worked on: the rival writer, the comment that somebody deletes. */
  readonly meanwhile?: () => void;
  /** Sent in place of the route's answer; the route does not run unless `stored`. */
  readonly answer?: Answer;
  /** The route runs and its effect stays, although the client gets `answer` or a broken connection. */
  readonly stored?: true;
  readonly transport?: Transport;
  /** The answer is made at once and sent only then. */
  readonly until?: Promise<void>;
}

/** The answers to so many requests wait for one another: all who ask see the state before any of them goes on. */
export function together(count: number): readonly Fault[] {
  let open: () => void = () => undefined;
  const until = new Promise<void>((resolve) => {
    open = resolve;
  });
  let waiting = 0;
  const arrive = () => {
    if (++waiting === count) open();
  };
  return Array.from({ length: count }, () => ({ meanwhile: arrive, until }));
}

const UNICORN = '<!DOCTYPE html>\n<html><head><title>Unicorn!</title></head><body>Try again.</body></html>\n';

function html(status: number): Answer {
  return { status, raw: { type: 'text/html; charset=utf-8', bytes: UNICORN } };
}

/** A gateway's error page; nothing was done. */
export function badGateway(status = 502): Fault {
  return { answer: html(status) };
}

/** The request took effect, the answer did not come through. */
export function storedThenBadGateway(): Fault {
  return { answer: html(502), stored: true };
}

/** A page of a proxy with status 200 where JSON or an archive should be. */
export function pageInstead(): Fault {
  return { answer: html(200) };
}

export function refused(status: number, message: string, headers: Answer['headers'] = {}): Fault {
  return { answer: refusal(status, message, headers) };
}

const SECONDARY = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';

/** The secondary limit of a client that was told how long to wait. */
export function secondaryLimit(retryAfterSeconds: number): Fault {
  return refused(403, SECONDARY, { 'retry-after': String(retryAfterSeconds) });
}

/** The secondary limit as it also comes: without a word on how long to wait. */
export function silentSecondaryLimit(): Fault {
  return refused(403, SECONDARY);
}

/** The hourly limit, used up until `reset`. */
export function primaryLimit(reset: Date): Fault {
  return refused(403, 'API rate limit exceeded for installation.', {
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-used': '1000',
    'x-ratelimit-reset': String(Math.ceil(reset.getTime() / 1000)),
  });
}

/** GraphQL refuses within an answer of status 200. */
export function graphqlForbidden(): Fault {
  const error = { type: 'FORBIDDEN', path: ['viewer'], message: 'Resource not accessible by integration' };
  return { answer: { status: 200, body: { data: null, errors: [error] } } };
}
