/** What channels were told is remembered where the result is told: in the comment, the issue, the history. */
import { createServer } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { pullRequest, push, schedule } from '../github/events.js';
import type { FakeGitHub } from '../github/fake.js';
import { anySha } from '../github/state.js';
import { workflowToken } from '../github/token.js';
import { GOOD, gitHub, READS, run, WORSE, WRITES } from './stage.js';

interface Sink {
  readonly port: number;
  /** The results that were told, in turn. */
  readonly told: string[];
}

/** A receiver of the generic webhook, which says in JSON what it is about. */
async function sink(): Promise<Sink> {
  const told: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += String(chunk);
    });
    request.on('end', () => {
      const { result, occasions } = JSON.parse(body).data;
      told.push(`${result}: ${occasions.join(' ')}`);
      response.writeHead(200).end('{}');
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  const address = server.address();
  return { told, port: typeof address === 'object' ? (address?.port ?? 0) : 0 };
}

const channel = ({ port }: Sink, more = ''): string =>
  `notify: [{ type: webhook, url: "http://127.0.0.1:${port}/in", allow-private-hosts: true${more} }]\n`;

/** The first parent of the test merge, whose configuration rules. */
const TIP = anySha(51);

describe('a pull request', () => {
  it('is told of once while it is red, and once when it has recovered', async () => {
    const receiver = await sink();
    const config = { '.github/holdline.yml': channel(receiver) };
    const github = await gitHub(READS, { contents: { [TIP]: config } });
    const pushed = async (head: string) =>
      (
        await run({
          event: pullRequest(),
          github,
          files: { 'preds.csv': head, 'base.csv': GOOD },
          inputs: { baseline: 'base.csv', history: 'none' },
        })
      ).report;
    expect((await pushed(WORSE)).deliveries).toContainEqual({ channel: 'webhook', ok: true, detail: 'told' });
    const again = await pushed(WORSE);
    expect(again.deliveries).toContainEqual({
      channel: 'webhook',
      ok: true,
      detail: 'was told the same before',
    });
    await pushed(GOOD);
    await pushed(GOOD);
    expect(receiver.told).toEqual(['fail: fail always', 'pass: recovered always']);
    const [comment, ...others] = [...github.state.comments.values()];
    expect(others).toEqual([]);
    expect(comment?.body).toMatch(
      /^<!-- holdline:default -->\n<!-- holdline-run:.*\n<!-- holdline-state:.*\n<!-- holdline-told:[\w-]+ -->\n/,
    );
  });

  it('is told of again where somebody changed what was remembered', async () => {
    const receiver = await sink();
    const github = await gitHub(READS, {
      contents: { [TIP]: { '.github/holdline.yml': channel(receiver) } },
    });
    const files = { 'preds.csv': WORSE, 'base.csv': GOOD };
    const inputs = { baseline: 'base.csv', history: 'none' };
    await run({ event: pullRequest(), github, files, inputs });
    for (const [id, comment] of github.state.comments) {
      const body = comment.body.replace(/holdline-told:[\w-]+/, 'holdline-told:bm8');
      github.state.comments.set(id, { ...comment, body });
    }
    await run({ event: pullRequest(), github, files, inputs });
    expect(receiver.told).toEqual(['fail: fail always', 'fail: fail always']);
  });
});

describe('the base branch', () => {
  it('is told of once, by its history', async () => {
    const receiver = await sink();
    const config = `${channel(receiver)}rules: [{ match: "*/accuracy", min: 0.999 }]\n`;
    const github = await gitHub(WRITES, { git: true });
    const pushed = async (runId: string) => {
      const sha = github.state.git?.tip('refs/heads/main') ?? '';
      return await run({
        event: push({ sha, before: null }),
        github,
        files: { 'preds.csv': GOOD, '.github/holdline.yml': config },
        inputs: { history: 'branch' },
        env: { GITHUB_RUN_ID: runId },
      });
    };
    const first = await pushed('7000000001');
    expect(first.report.mode).toBe('record');
    await pushed('7000000002');
    expect(receiver.told).toEqual(['fail: fail always']);
  });
});

const DAY = 86_400_000;

function recordedBefore(days: number): string {
  const at = new Date(Date.now() - days * DAY).toISOString();
  const suites = [{ name: 's', model: null, dataset: null, format: 'metrics-json', files: ['m.json'] }];
  const record = {
    schema: 'holdline/record@1',
    id: '7.1',
    sha: null,
    ref: null,
    event: null,
    workflow: null,
    at,
    result: null,
    accepted: [],
    head: { sha: null, ref: null, run: '7', at, suites },
    measurements: [{ id: 's/accuracy', value: 0.9, n: null, standardError: null }],
    outcomes: null,
  };
  return `${JSON.stringify(record)}\n`;
}

describe('a health check that keeps an issue', () => {
  const TOKEN = workflowToken({ actions: 'read', contents: 'read', issues: 'write' });
  const check = async (github: FakeGitHub, days: number, config: string) =>
    (
      await run({
        event: schedule(),
        github,
        files: {
          '.github/holdline.yml': `health: { issue: true }\n${config}`,
          'old/history.jsonl': recordedBefore(days),
        },
        inputs: { history: 'path:old' },
      })
    ).report;

  it('tells the same once, and the recovery', async () => {
    const receiver = await sink();
    const github = await gitHub(TOKEN);
    await check(github, 30, channel(receiver));
    await check(github, 30, channel(receiver));
    await check(github, 1, channel(receiver));
    await check(github, 1, channel(receiver));
    expect(receiver.told).toEqual(['fail: fail always', 'pass: recovered always']);
  });

  it('tells a digest once a day, whatever changes in between', async () => {
    const receiver = await sink();
    const github = await gitHub(TOKEN);
    const config = channel(receiver, ', digest: daily');
    await check(github, 30, config);
    const waiting = await check(github, 1, config);
    expect(waiting.deliveries).toContainEqual({
      channel: 'webhook',
      ok: true,
      detail: 'waits for its digest',
    });
    expect(receiver.told).toEqual(['fail: fail always']);
    // A day later it hears what has become of it.
    for (const [number, issue] of github.state.issues) {
      const told = /holdline-told:([\w-]+)/.exec(issue.body)?.[1] ?? '';
      const memory = JSON.parse(Buffer.from(told, 'base64url').toString());
      memory.webhook.at = new Date(Date.now() - DAY).toISOString();
      const line = `holdline-told:${Buffer.from(JSON.stringify(memory)).toString('base64url')}`;
      github.state.issues.set(number, { ...issue, body: issue.body.replace(`holdline-told:${told}`, line) });
    }
    await check(github, 1, config);
    expect(receiver.told).toEqual(['fail: fail always', 'pass: recovered always']);
  });
});
