/**
 * Which failed calls are made again, and when. A rate limit stopped the call before it did anything, so that every call
 * can be made again after it. After other troubles nobody knows what was done: only calls that may be done twice are
 * repeated. What was refused is refused.
 */
import { type Trouble, troubleOf } from './trouble.js';

export interface Patience {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** From 0 to 1. */
  readonly random: () => number;
  /** When the whole action must be through: no wait leads beyond it. */
  readonly deadline: number;
  /** A text from outside without the token: an answer or an error may quote what it was sent. */
  readonly hush: (text: string) => string;
  /** Tells people of long waits. */
  readonly tell: (text: string) => void;
}

/** The end of the tries. */
export class GaveUp extends Error {
  readonly trouble: Trouble;
  readonly tries: number;
  readonly seconds: number;

  constructor(trouble: Trouble, tries: number, seconds: number) {
    super(trouble.kind);
    this.trouble = trouble;
    this.tries = tries;
    this.seconds = seconds;
  }
}

const MOST_TRIES = 5;
const BASE_MS = 1_000;
const CAP_MS = 30_000;
/** GitHub asks for a minute at least, and longer each time, where it does not say how long. */
const SILENT_LIMIT_MS = 60_000;
const WORTH_TELLING_MS = 10_000;

/** Full jitter (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/), from one second on. */
function backoff(tries: number, random: number): number {
  return BASE_MS + random * (Math.min(CAP_MS, BASE_MS * 2 ** tries) - BASE_MS);
}

interface Count {
  readonly tries: number;
  /** How many of them met a rate limit. */
  readonly limited: number;
}

/** Milliseconds until the next try, or `null` where there is none. */
function waitFor(trouble: Trouble, { tries, limited }: Count, random: number): number | null {
  if (trouble.kind === 'limited') return trouble.wait?.ms ?? SILENT_LIMIT_MS * 2 ** (limited - 1);
  if (trouble.kind === 'refused' || (trouble.kind === 'unreachable' && trouble.certificate)) return null;
  return tries - limited >= MOST_TRIES ? null : backoff(tries - limited, random);
}

/**
 * Makes the call, again where that may be; `once` for calls that must not be done twice.
 *
 * @throws GaveUp when there is no next try, or the wait for it would lead beyond the deadline.
 */
export async function persist<T>(
  call: () => Promise<T>,
  patience: Patience,
  repeat: 'repeatable' | 'once',
): Promise<T> {
  const start = patience.now();
  let limited = 0;
  for (let tries = 1; ; tries++) {
    try {
      return await call();
    } catch (error) {
      const now = patience.now();
      const trouble = troubleOf(error, { now, hush: patience.hush });
      if (trouble === null) throw error;
      if (trouble.kind === 'limited') limited++;
      const mayRepeat = repeat === 'repeatable' || trouble.kind === 'limited';
      const wait = mayRepeat ? waitFor(trouble, { tries, limited }, patience.random()) : null;
      if (wait === null || now + wait > patience.deadline) {
        throw new GaveUp(trouble, tries, Math.round((now - start) / 1000));
      }
      if (wait >= WORTH_TELLING_MS) {
        const why = trouble.kind === 'limited' ? 'GitHub limits requests' : 'GitHub does not answer';
        patience.tell(`${why}: going on in ${Math.ceil(wait / 1000)} s`);
      }
      await patience.sleep(wait);
    }
  }
}
