/** F48: mail servers that put off, refuse, speak without TLS or say nothing: the verdict stands, the password stays. */
import { createServer, type Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runCli } from '../../cli/run.js';
import { shownOf } from '../../github/canary.js';
import { folderWith, predictions } from '../folder.js';

const PASSWORD = 'kanarie-mail+a/b="c"77';

interface Stub {
  readonly port: number;
  /** What was said to it, by connection. */
  readonly heard: readonly string[];
}

/** A server that greets so, and answers EHLO with these words. */
async function mailServer(greeting: string | null, hello = '250 stub'): Promise<Stub> {
  const heard: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    const at = heard.push('') - 1;
    if (greeting !== null) socket.write(`${greeting}\r\n`);
    socket.on('error', () => undefined);
    socket.on('data', (text) => {
      heard[at] += String(text);
      if (/^EHLO/i.test(String(text))) socket.write(`${hello}\r\n`);
      else socket.write('454 TLS is not there now\r\n');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  return { port: typeof address === 'object' ? (address?.port ?? 0) : 0, heard };
}

const CASES: readonly (readonly [string, string | null, string, RegExp, number])[] = [
  ['puts off', '421 come again later', '250 stub', /answered 421/, 2],
  ['refuses', '554 nobody here', '250 stub', /answered 554/, 1],
  ['offers no TLS', '220 stub', '250 stub', /TLS|502|454/, 2],
  ['offers TLS and has none', '220 stub', '250-stub\r\n250 STARTTLS', /454|TLS/, 2],
  ['says nothing', null, '', /[Gg]reeting|timeout/, 1],
];

describe('F48 a mail server that', () => {
  it.each(CASES)('%s: one notice, no password', async (_, greeting, hello, reason, connections) => {
    const { port, heard } = await mailServer(greeting, hello);
    const entry = `{ type: email, host: 127.0.0.1, port: ${port}, security: starttls, user: ci, password: "$\{PW}", from: ci@example.com, to: [team@example.com], allow-private-hosts: true, timeout: 2s }`;
    const [good, worse] = [450, 410].map((right) => predictions({ right, wrong: 500 - right }));
    const files = { 'base.csv': good ?? '', 'head.csv': worse ?? '', 'c.yml': `notify: [${entry}]\n` };
    const folder = folderWith(files);
    const args = [
      'check',
      'head.csv',
      '--base',
      'base.csv',
      '--config',
      'c.yml',
      '--notify',
      '--format',
      'json',
    ];
    const ended = await runCli(args, { cwd: folder, env: { PW: PASSWORD } });
    expect(ended.status, ended.stderr).toBe(1);
    const report = JSON.parse(ended.stdout);
    expect(report.deliveries).toMatchObject([{ channel: 'email', ok: false }]);
    expect(report.deliveries[0].detail).toMatch(reason);
    expect(heard).toHaveLength(connections);
    // Without TLS it is told no more than who speaks.
    const said = heard
      .join('')
      .split('\r\n')
      .filter((line) => line !== '');
    expect(said.filter((line) => !/^(?:EHLO|STARTTLS|QUIT)/.test(line))).toEqual([]);
    expect(shownOf(`${ended.stdout}${ended.stderr}${said.join('\n')}`, [PASSWORD])).toEqual([]);
  });
});
