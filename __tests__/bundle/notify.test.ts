/** Channels of the bundle, told by real requests to servers of this machine; none of them changes the verdict. */
import { execFile } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { folderWith } from './folder.js';
import { GOOD, WORSE } from './stage.js';

const BUNDLE = join(import.meta.dirname, '../../dist/index.js');
const KEY = 'SECcanary-of-a-robot';
const TOKEN = 'canary-token-of-a-robot';

interface Seen {
  readonly url: URL;
  readonly body: string;
}

/** Answers every request with this, and keeps what came. */
async function sink(status: number, answer: string) {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += String(chunk);
    });
    request.on('end', () => {
      seen.push({ url: new URL(request.url ?? '', 'http://h'), body });
      response.writeHead(status, { location: 'http://127.0.0.1/' }).end(answer);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  const address = server.address();
  return { seen, port: typeof address === 'object' ? (address?.port ?? 0) : 0 };
}

async function check(port: number, more: { readonly flags: readonly string[]; readonly strict?: boolean }) {
  const url = `http://127.0.0.1:${port}/robot?access_token=$\{TOKEN}`;
  const config = `notify: [{ type: dingtalk, url: "${url}", secret: "$\{KEY}", timeout: 5s, allow-private-hosts: true, strict: ${more.strict === true} }]`;
  const cwd = folderWith({ 'base.csv': GOOD, 'head.csv': WORSE, '.github/holdline.yml': config });
  const args = [BUNDLE, 'check', 'head.csv', '--base', 'base.csv', '--out', 'out', ...more.flags];
  const env = { ...process.env, TOKEN, KEY };
  const { status, shown } = await new Promise<{ status: unknown; shown: string }>((ended) => {
    execFile(process.execPath, args, { cwd, env }, (error, stdout, stderr) =>
      ended({ status: error?.code ?? 0, shown: stdout + stderr }),
    );
  });
  const text = readFileSync(join(cwd, 'out/report.json'), 'utf8');
  expect(`${shown}${text}${readFileSync(join(cwd, 'out/report.md'), 'utf8')}`).not.toContain('canary');
  return { status, report: JSON.parse(text) };
}

it('tells a robot with its signature, and nothing without --notify', async () => {
  const { seen, port } = await sink(200, '{"errcode":0,"errmsg":"ok"}');
  await check(port, { flags: [] });
  await check(port, { flags: ['--notify', '--dry-run'] });
  expect(seen).toEqual([]);
  const { status, report } = await check(port, { flags: ['--notify'] });
  expect([status, report.result]).toEqual([1, 'fail']);
  expect(report.deliveries).toEqual([{ channel: 'dingtalk', ok: true, detail: 'told' }]);
  const query = seen[0]?.url.searchParams;
  const signed = createHmac('sha256', KEY)
    .update(`${query?.get('timestamp')}\n${KEY}`)
    .digest('base64');
  expect([query?.get('sign'), query?.get('access_token')]).toEqual([signed, TOKEN]);
});

it.each([
  [500, 'canary-token-of-a-robot'],
  [302, ''],
  [200, '{"errcode":310000,"errmsg":"sign not match"}'],
])('a sink that answers %d %s changes no verdict unless it is strict', async (status, answer) => {
  const { port } = await sink(status, answer);
  const told = await check(port, { flags: ['--notify'] });
  expect([told.status, told.report.result, told.report.deliveries[0].ok]).toEqual([1, 'fail', false]);
  const strict = await check(port, { flags: ['--notify'], strict: true });
  expect([strict.status, strict.report.result]).toEqual([3, 'error']);
});

/** What a channel sends to this receiver, with headers, for a check that fails. */
async function heard(channel: (port: number) => string) {
  const seen: { readonly headers: IncomingHttpHeaders; readonly body: string; readonly url: string }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += String(chunk);
    });
    request.on('end', () => {
      seen.push({ headers: request.headers, body, url: request.url ?? '' });
      response.writeHead(200).end('{"code":0,"StatusCode":0,"errcode":0}');
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const config = `notify: [{ ${channel(port)}, allow-private-hosts: true }]`;
  const cwd = folderWith({ 'base.csv': GOOD, 'head.csv': WORSE, '.github/holdline.yml': config });
  const args = [BUNDLE, 'check', 'head.csv', '--base', 'base.csv', '--notify'];
  const shown = await new Promise<string>((ended) => {
    execFile(process.execPath, args, { cwd, env: { ...process.env, TOKEN, KEY } }, (_, stdout, stderr) =>
      ended(stdout + stderr),
    );
  });
  expect(shown).not.toContain('canary');
  const [request, ...others] = seen;
  if (request === undefined || others.length > 0) throw new Error(`${seen.length} requests: ${shown}`);
  return request;
}

// Each double does what its vendor says that it does: it makes the signature anew from what it was sent, and compares.
describe('a receiver that checks signatures', () => {
  it('takes what Feishu would take', async () => {
    const { body } = await heard(
      (port) => `type: feishu, url: "http://127.0.0.1:${port}/hook/$\{TOKEN}", secret: "$\{KEY}"`,
    );
    const { timestamp, sign, msg_type: type } = JSON.parse(body);
    expect(Math.abs(Date.now() / 1000 - Number(timestamp))).toBeLessThan(3600);
    expect([type, sign]).toEqual([
      'interactive',
      createHmac('sha256', `${timestamp}\n${KEY}`).update('').digest('base64'),
    ]);
  });

  it('takes what Standard Webhooks would take', async () => {
    const { headers, body } = await heard(
      (port) => `type: webhook, url: "http://127.0.0.1:${port}/in", secret: "$\{KEY}"`,
    );
    const { 'webhook-id': id, 'webhook-timestamp': seconds, 'webhook-signature': signature } = headers;
    expect(Math.abs(Date.now() / 1000 - Number(seconds))).toBeLessThan(300);
    const right = createHmac('sha256', KEY).update(`${id}.${seconds}.${body}`).digest('base64');
    expect(signature).toBe(`v1,${right}`);
    expect(JSON.parse(body)).toMatchObject({ specversion: '1.0', id, type: 'holdline.report.fail' });
  });

  it.each(['wecom', 'slack', 'teams'])('is told by %s in JSON, under its own key alone', async (type) => {
    const { headers, body, url } = await heard(
      (port) => `type: ${type}, url: "http://127.0.0.1:${port}/send?key=$\{TOKEN}"`,
    );
    expect(url).toBe(`/send?key=${TOKEN}`);
    expect(headers['content-type']).toMatch(/^application\/json/);
    expect(() => JSON.parse(body)).not.toThrow();
    expect(body).toContain('accuracy');
  });

  it('of a gateway gets the number, the text and its authorization', async () => {
    const { headers, body } = await heard(
      (port) =>
        `type: sms-gateway, url: "http://127.0.0.1:${port}/send", authorization: "$\{TOKEN}", to: ["+4915112345678"]`,
    );
    expect(headers.authorization).toBe(TOKEN);
    const { to, text } = JSON.parse(body);
    expect(to).toBe('+4915112345678');
    expect(text).toContain('fail');
  });
});
