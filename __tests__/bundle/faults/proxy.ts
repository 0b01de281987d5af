/** A proxy on 127.0.0.1 that tunnels whatever CONNECT names, and remembers it; every name leads to this machine. */
import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';

export interface Tunnel {
  readonly url: string;
  /** `CONNECT host:port` or `GET http://…`, in the order in which they came. */
  readonly seen: readonly string[];
  /** What came as `Proxy-Authorization`. */
  readonly credentials: readonly string[];
  readonly close: () => Promise<void>;
}

const HERE = '127.0.0.1';

/** Hands a request on to a server on this machine. */
export function passOn(port: string, request: IncomingMessage, response: ServerResponse): void {
  const { method, headers, url: path } = request;
  const onward = ask({ host: HERE, port, path, method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  request.pipe(onward);
}

export async function startProxy(): Promise<Tunnel> {
  const seen: string[] = [];
  const credentials: string[] = [];
  const sockets = new Set<Socket>();
  const note = ({ method, url, headers }: IncomingMessage) => {
    seen.push(`${method} ${url}`);
    const told = headers['proxy-authorization'];
    if (told !== undefined) credentials.push(told);
  };
  const server = createServer((request, response) => {
    note(request);
    passOn(new URL(request.url ?? '/').port, request, response);
  });
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    note(request);
    const onward = connect(Number(request.url?.split(':').at(-1)), HERE, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    for (const one of [socket, onward]) {
      sockets.add(one);
      one.on('error', () => one.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, HERE, resolve));
  const address = server.address();
  return {
    url: `http://${HERE}:${typeof address === 'object' ? address?.port : ''}`,
    seen,
    credentials,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
