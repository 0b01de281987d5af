/** Requests as they arrive at real servers on this machine, and what does not leave it. */
import { createServer, type RequestListener } from 'node:http';
import { createServer as createSocket, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { isPublic, publicLookup } from '../../src/io/address.js';
import { send } from '../../src/io/send.js';
import { okByStatus } from '../../src/request/answer.js';
import type { Request, Terms } from '../../src/request/request.js';
import { selfSigned } from './github-self-signed.js';

const SECRET = 'canary-7f3a/b+c';
const OPEN: Terms = { allowPrivateHosts: true, timeoutMs: 3000 };
const CLOSED: Terms = { allowPrivateHosts: false, timeoutMs: 3000 };

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

function portOf(server: ReturnType<typeof createSocket>): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function serving(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${portOf(server)}/in?key=${encodeURIComponent(SECRET)}`;
}

async function socket(onSocket: (socket: Socket) => void): Promise<string> {
  const sockets: Socket[] = [];
  const server = createSocket((one) => {
    sockets.push(one);
    one.on('error', () => undefined);
    onSocket(one);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.close();
    for (const one of sockets) one.destroy();
  });
  return `http://127.0.0.1:${portOf(server)}/`;
}

function requestTo(url: string, changes: Partial<Request> = {}): Request {
  const secrets = [SECRET];
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${SECRET}` };
  return { method: 'POST', url, headers, body: '{"é":1}', secrets, ok: okByStatus(secrets), ...changes };
}

/** Answers in turn; the last one again and again. */
async function answering(answers: readonly (readonly [number, string, Record<string, string>?])[]) {
  const seen: { method: string; body: string; authorization: string | undefined }[] = [];
  const url = await serving((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const [status, body, headers = {}] = answers[Math.min(seen.length, answers.length - 1)] ?? [500, ''];
      const { method = '', headers: got } = request;
      seen.push({ method, body: Buffer.concat(chunks).toString(), authorization: got.authorization });
      response.writeHead(status, headers).end(body);
    });
  });
  return { url, seen };
}

describe('a request', () => {
  it('arrives as it was built, text and bytes', async () => {
    const { url, seen } = await answering([[200, 'taken']]);
    expect(await send(requestTo(url), OPEN)).toEqual({ ok: true, body: 'taken' });
    const bytes = new TextEncoder().encode('ünï');
    expect(await send(requestTo(url, { method: 'PUT', body: bytes }), OPEN)).toMatchObject({ ok: true });
    expect(seen).toEqual([
      { method: 'POST', body: '{"é":1}', authorization: `Bearer ${SECRET}` },
      { method: 'PUT', body: 'ünï', authorization: `Bearer ${SECRET}` },
    ]);
  });

  it('tells what a receiver refuses, in one line and without secrets', async () => {
    const { url, seen } = await answering([[401, `no:\n${SECRET} ${encodeURIComponent(SECRET)}`]]);
    const sent = await send(requestTo(url), OPEN);
    expect(sent).toEqual({ ok: false, reason: 'answered 401: no:␊*** ***' });
    expect(seen).toHaveLength(1);
  });

  it('comes again after 429 and 503, as long as the receiver asks for and its time lasts', async () => {
    const { url, seen } = await answering([
      [429, 'slow down', { 'retry-after': '0' }],
      [503, 'busy'],
      [200, 'taken'],
    ]);
    expect(await send(requestTo(url), OPEN)).toMatchObject({ ok: true });
    expect(seen).toHaveLength(3);
    const late = await answering([[429, 'slow down', { 'retry-after': '60' }]]);
    expect(await send(requestTo(late.url), OPEN)).toMatchObject({ reason: 'answered 429: slow down' });
    expect(late.seen).toHaveLength(1);
  });

  it('comes again after 500 only where twice does no harm', async () => {
    const once = await answering([[500, 'oops']]);
    expect(await send(requestTo(once.url), OPEN)).toMatchObject({ reason: 'answered 500: oops' });
    expect(once.seen).toHaveLength(1);
    const again = await answering([
      [500, 'oops'],
      [200, ''],
    ]);
    expect(await send(requestTo(again.url, { method: 'PUT' }), OPEN)).toMatchObject({ ok: true });
    expect(again.seen).toHaveLength(2);
  });

  it('follows no redirect: the other host sees nothing', async () => {
    const other = await answering([[200, '']]);
    const { url } = await answering([[307, '', { location: other.url }]]);
    const sent = await send(requestTo(url), OPEN);
    expect(sent).toMatchObject({ ok: false, reason: expect.stringContaining('redirects are not followed') });
    expect(other.seen).toEqual([]);
  });

  it('gives up at its time: a server that says nothing, and one that drips', async () => {
    const terms = { ...OPEN, timeoutMs: 400 };
    const silent = await socket(() => undefined);
    const dripping = await socket((one) => {
      one.write('HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n');
      const timer = setInterval(() => one.write('x'), 20);
      one.on('close', () => clearInterval(timer));
    });
    for (const url of [silent, dripping]) {
      const before = Date.now();
      expect(await send(requestTo(url), terms)).toEqual({
        ok: false,
        reason: 'no whole answer within 0.4 s',
      });
      expect(Date.now() - before).toBeLessThan(3000);
    }
  });

  it('stops an endless answer at 8 MiB', async () => {
    let written = 0;
    const url = await serving((_, response) => {
      const chunk = Buffer.alloc(1 << 20);
      response.writeHead(200);
      const more = (): void => {
        while (!response.destroyed && written < 1 << 30) {
          written += chunk.length;
          if (!response.write(chunk)) break;
        }
      };
      response.on('drain', more);
      more();
    });
    expect(await send(requestTo(url), OPEN)).toEqual({
      ok: false,
      reason: 'the answer has more than 8388608 bytes',
    });
    expect(written).toBeLessThan(64 * 2 ** 20);
  });

  it('tells of a closed port after three tries', async () => {
    const gone = await socket(() => undefined);
    for (const close of closing.splice(0)) close();
    expect(await send(requestTo(gone), OPEN)).toMatchObject({
      ok: false,
      reason: expect.stringContaining('ECONNREFUSED'),
    });
  });

  it('trusts no certificate that nobody vouches for', async (context) => {
    const server = await selfSigned();
    if (server === null) return context.skip('no openssl');
    closing.push(() => void server.close());
    expect(await send(requestTo(server.url), OPEN)).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/self.signed certificate/),
    });
  });
});

describe('what does not leave', () => {
  const spellings = [
    '127.0.0.1',
    '0x7f.1',
    '2130706433',
    '0177.0.0.1',
    '127.1',
    '①②⑦.⓪.⓪.①',
    '0',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '[::1]',
    '[::]',
    '[::ffff:7f00:1]',
    '[::ffff:169.254.169.254]',
    '[fd00::1]',
    '[fe80::1]',
    '[64:ff9b::7f00:1]',
    '[2002:7f00:1::]',
    'localhost',
  ];

  it.each(spellings)('is what is addressed to %s', async (host) => {
    expect(await send(requestTo(`https://${host}/`), CLOSED)).toMatchObject({
      ok: false,
      reason: expect.stringContaining('is an address of a private network'),
    });
  });

  it('is what goes by plain http, has a password in its address, or none at all', async () => {
    const reasons = await Promise.all(
      ['http://1.1.1.1/', 'https://u:p@example.com/', 'ftp://example.com/', 'example'].map((url) =>
        send(requestTo(url), CLOSED),
      ),
    );
    expect(reasons.map((sent) => (sent.ok ? '' : sent.reason))).toEqual([
      'http is not sent to, only https (or http with allow-private-hosts: true)',
      'its url holds a user or a password',
      'ftp is not sent to, only https (or http with allow-private-hosts: true)',
      'its url is not an address',
    ]);
  });

  it('a public address does, in both families', () => {
    for (const address of [
      '1.1.1.1',
      '8.8.8.8',
      '223.255.255.254',
      '2606:4700::1111',
      '2a00:1450:4001::2003',
    ])
      expect(isPublic(address), address).toBe(true);
    for (const address of [
      'no address',
      '255.255.255.255',
      'ff02::1',
      '2001:0:1::',
      '::8.8.8.8',
      'fe80::1%eth0',
    ])
      expect(isPublic(address), address).toBe(false);
  });

  it('a name with a private address only is refused when it is looked up', async () => {
    const error = await new Promise((resolve) => publicLookup('localhost', { all: true }, resolve));
    expect(String(error)).toContain('localhost is an address of a private network');
  });
});
