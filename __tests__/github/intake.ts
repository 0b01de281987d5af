/** One request as it came over the wire. */
import type { IncomingMessage } from 'node:http';
import { shownOf } from './canary.js';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** Without the one that holds the token. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** `undefined` for no body, `null` for text that is no JSON. */
  readonly body: unknown;
  readonly secret: string | null;
  /** Whatever its kind: a host outside the API must get none. */
  readonly bringsAuthorization: boolean;
}

function parsed(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Reads the whole request. */
export async function askedOf(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const { pathname: path, searchParams: query } = new URL(request.url ?? '/', 'http://fake');
  const { authorization, ...others } = request.headers;
  const headers = Object.fromEntries(Object.entries(others).map(([name, value]) => [name, String(value)]));
  const secret = /^(?:token|bearer) (.+)$/i.exec(authorization ?? '')?.[1] ?? null;
  const text = Buffer.concat(chunks).toString('utf8');
  const bringsAuthorization = authorization !== undefined;
  const { method = 'GET' } = request;
  return { method, path, query, headers, text, body: parsed(text), secret, bringsAuthorization };
}

/** Whether one of the secrets stands, in any encoding, anywhere but in the header that is meant for it. */
export function tellsSecret({ path, query, headers, text }: Asked, secrets: readonly string[]): boolean {
  const seen = [path, query, text, ...Object.values(headers)].join('\n');
  return shownOf(seen, secrets).length > 0;
}
