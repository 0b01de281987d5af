/** Puts an answer on the wire, whole or in one of the ways in which it does not arrive. */
import type { ServerResponse } from 'node:http';
import type { Answer } from './answer.js';
import type { Transport } from './fault.js';

const DRIP_MS = 50;

interface Message {
  readonly type: string | null;
  readonly bytes: Buffer;
}

function messageOf({ raw, body }: Answer): Message {
  if (raw !== undefined) return { type: raw.type, bytes: Buffer.from(raw.bytes) };
  if (body === undefined) return { type: null, bytes: Buffer.alloc(0) };
  return { type: 'application/json; charset=utf-8', bytes: Buffer.from(JSON.stringify(body)) };
}

/** Headers that GitHub sends with every answer; the answer's own win. */
function headersOf(message: Message, { headers: own, host }: Answer): Readonly<Record<string, string>> {
  const type = message.type === null ? {} : { 'content-type': message.type };
  if (host === 'storage') return { server: 'Windows-Azure-Blob/1.0', ...type, ...own };
  return {
    server: 'github.com',
    'x-github-request-id': 'FA4E:1:2:3:4',
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '900',
    'x-ratelimit-used': '100',
    'x-ratelimit-resource': 'core',
    'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 3600),
    ...type,
    ...own,
  };
}

function flipped(bytes: Buffer): Buffer {
  const damaged = Buffer.from(bytes);
  const middle = Math.floor(bytes.length / 2);
  damaged.set([(bytes[middle] ?? 0) ^ 1], middle);
  return damaged;
}

function drip(response: ServerResponse, bytes: Buffer): void {
  let sent = 0;
  const timer = setInterval(() => {
    if (response.destroyed) clearInterval(timer);
    else if (sent < bytes.length) response.write(bytes.subarray(sent, ++sent));
    else response.end();
  }, DRIP_MS);
  response.on('close', () => clearInterval(timer));
}

/** Sends the answer; a connection that is left open ends when the server closes. */
export function deliver(response: ServerResponse, answer: Answer, transport: Transport | undefined): void {
  const message = messageOf(answer);
  const { bytes } = message;
  const half = bytes.subarray(0, Math.floor(bytes.length / 2));
  const reset = () => response.socket?.resetAndDestroy();
  if (transport === 'stall') return;
  if (transport === 'reset') {
    reset();
    return;
  }
  const headers = headersOf(message, answer);
  if (transport === 'cut short') {
    // Without a length and without chunks the end of the connection is the end of the body, so that nobody sees the cut.
    response.removeHeader('transfer-encoding');
    response.useChunkedEncodingByDefault = false;
    response.writeHead(answer.status, { ...headers, connection: 'close' });
    response.end(half);
    return;
  }
  const length = answer.status === 204 ? {} : { 'content-length': String(bytes.length) };
  response.writeHead(answer.status, { ...headers, ...length });
  if (transport === 'drip') drip(response, bytes);
  else if (transport === 'stall halfway') response.write(half);
  // The half must have left before the reset, else the client would see a plain reset.
  else if (transport === 'reset halfway') response.write(half, () => setTimeout(reset, 20));
  else response.end(transport === 'flip' ? flipped(bytes) : bytes);
}
