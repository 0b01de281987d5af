/** Servers that answer as the worst of receivers do. */
import { createServer, type RequestListener, type Server } from 'node:http';
import { onTestFinished } from 'vitest';

export interface Sink {
  readonly url: string;
  /** What arrived; the head is the whole of its lines. */
  readonly got: {
    readonly method: string;
    readonly path: string;
    readonly head: string;
    readonly body: string;
  }[];
}

const MIB = 2 ** 20;

export type Answer = (...args: Parameters<RequestListener>) => void;

export const ANSWERS = {
  taken: (_, response) => response.writeHead(200).end('{}'),
  broken: (_, response) => response.writeHead(500).end('Internal error'),
  busy: (_, response) => response.writeHead(429, { 'retry-after': '0' }).end('Slow down'),
  refused: (_, response) => response.writeHead(401).end('Who are you?'),
  'taken with errors': (_, response) =>
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end('{"errors":true,"items":[{"create":{"status":400,"error":{"reason":"bad field"}}}]}'),
  drip: (_, response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write(' '), 100);
    response.on('close', () => clearInterval(timer));
  },
  flood: (_, response) => {
    response.writeHead(200);
    const piece = Buffer.alloc(MIB, 'x');
    let left = 1024;
    const more = (): void => {
      while (left-- > 0) if (!response.write(piece)) return void response.once('drain', more);
      response.end();
    };
    more();
  },
  // What it echoes must not be told with the secret in it.
  echo: (request, response) => response.writeHead(400).end(JSON.stringify(request.headers)),
} as const satisfies Readonly<Record<string, Answer>>;

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** A server that answers so. */
export async function sink(answer: Answer): Promise<Sink> {
  const got: Sink['got'] = [];
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      got.push({
        method: request.method ?? '',
        path: request.url ?? '',
        head: request.rawHeaders.join('\n'),
        body: Buffer.concat(pieces).toString(),
      });
      answer(request, response);
    });
  });
  return { url: `http://127.0.0.1:${await listening(server)}`, got };
}

/** One that leads to another. */
export async function redirecting(to: string): Promise<Sink> {
  return await sink((_, response) => response.writeHead(307, { location: to }).end());
}

/** An address that nothing listens at. */
export async function closedPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address === null || typeof address === 'string' ? 9 : address.port;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}
