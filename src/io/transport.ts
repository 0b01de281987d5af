/**
 * The way bytes take: a `fetch` whose answers are whole or not there at all. The client would hand on half a body as an
 * empty one, and would wait for the rest of it for minutes.
 */

/** As much of `fetch` as the client uses. */
export type Fetching = (url: string, options?: RequestInit) => Promise<Response>;

export interface Bounds {
  /** The longest time without a sign of life. */
  readonly idleMs: number;
  /** The whole action's deadline has passed: it ends a body that drips. */
  readonly expired: () => boolean;
  readonly mostBytes: number;
}

/** The network's trouble in one line, and whether a certificate was not trusted. */
export class Unreached extends Error {
  readonly certificate: boolean;

  constructor(reason: string, certificate: boolean) {
    super(reason);
    this.name = 'Unreached';
    this.certificate = certificate;
  }
}

/** The body has more bytes than may come. */
export class Overfull extends Error {}

/** https://nodejs.org/api/tls.html#x509-certificate-error-codes, and `ERR_TLS_CERT_ALTNAME_INVALID`. */
const CERTIFICATE = /CERT|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/;
const EMPTY_STATUS: readonly number[] = [204, 205, 304];

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** `fetch` says "fetch failed" or "terminated"; why is in the innermost cause. */
function innermost(error: Error): Error {
  return error.cause instanceof Error ? innermost(error.cause) : error;
}

function unreached(error: unknown): Unreached {
  if (error instanceof Unreached) return error;
  const cause = error instanceof Error ? innermost(error) : new Error(String(error));
  const code = codeOf(cause);
  // The error of several addresses tried in turn has a code and no words.
  const words = cause.message === '' ? code : cause.message;
  return new Unreached(words === '' ? 'the connection failed' : words, CERTIFICATE.test(code));
}

interface Watch {
  readonly signal: AbortSignal;
  readonly alive: () => void;
  readonly end: () => void;
  /** Closes the connection: what still came over it would keep the whole program from ending. */
  readonly hangUp: () => void;
}

/** Gives up with its own reason when nothing has come for too long. */
function watch(idleMs: number): Watch {
  const controller = new AbortController();
  const give = () => controller.abort(new Unreached(`nothing came for ${idleMs / 1000} s`, false));
  let timer = setTimeout(give, idleMs);
  return {
    signal: controller.signal,
    alive: () => {
      clearTimeout(timer);
      timer = setTimeout(give, idleMs);
    },
    end: () => clearTimeout(timer),
    hangUp: () => controller.abort(),
  };
}

async function wholeBody(response: Response, { alive }: Watch, bounds: Bounds): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done || value === undefined) return Buffer.concat(chunks);
    alive();
    size += value.length;
    if (size > bounds.mostBytes) throw new Overfull(`more than ${bounds.mostBytes} bytes`);
    if (bounds.expired()) throw new Unreached('the answer was still coming at the deadline', false);
    chunks.push(value);
  }
}

/**
 * A `fetch` that returns when the whole body is here.
 *
 * @throws Unreached for every trouble of the network, also in the middle of the body.
 * @throws Overfull when more than `mostBytes` come.
 */
export function whole(fetching: Fetching, bounds: Bounds): Fetching {
  return async (url, options = {}) => {
    const guard = watch(bounds.idleMs);
    try {
      const response = await fetching(url, { ...options, signal: guard.signal });
      guard.alive();
      const bytes = await wholeBody(response, guard, bounds);
      const { status, statusText } = response;
      const headers = new Headers([...response.headers]);
      const body = EMPTY_STATUS.includes(status) ? null : new Uint8Array(bytes);
      const answer = new Response(body, { status, statusText, headers });
      // The client reads page numbers from the address, which a made answer has not.
      return Object.defineProperty(answer, 'url', { value: response.url });
    } catch (error) {
      const reason = guard.signal.aborted ? guard.signal.reason : error;
      guard.hangUp();
      if (error instanceof Overfull) throw error;
      throw unreached(reason);
    } finally {
      guard.end();
    }
  };
}
