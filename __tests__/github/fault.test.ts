import { afterEach, describe, expect, test } from 'vitest';
import { ask, COMMENTS, STRANGER, startSmall } from './ask.js';
import type { GitHubOptions } from './desk.js';
import type { FakeGitHub } from './fake.js';
import { badGateway, primaryLimit, secondaryLimit, storedThenBadGateway } from './fault.js';

let running: FakeGitHub | null = null;

afterEach(async () => {
  await running?.close();
  running = null;
});

async function start(options: Partial<GitHubOptions> = {}): Promise<FakeGitHub> {
  running = await startSmall(options);
  return running;
}

describe('faults', () => {
  test('come in their order, one a request, and only for their operation', async () => {
    const github = await start();
    github.inject('issues/list-comments', badGateway(), badGateway(503), {}, secondaryLimit(7));
    expect(github.pending()).toBe(4);
    const first = await ask(github, `GET ${COMMENTS}`);
    expect([first.status, first.headers.get('content-type')]).toEqual([502, 'text/html; charset=utf-8']);
    expect((await ask(github, 'GET /repos/octocat/Hello-World/pulls/1')).status).toBe(200);
    expect((await ask(github, `GET ${COMMENTS}`)).status).toBe(503);
    expect((await ask(github, `GET ${COMMENTS}`)).status).toBe(200);
    const limited = await ask(github, `GET ${COMMENTS}`);
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([403, '7']);
    github.inject('issues/list-comments', primaryLimit(new Date(1_800_000_000_000)));
    const spent = await ask(github, `GET ${COMMENTS}`);
    expect(spent.headers.get('x-ratelimit-remaining')).toBe('0');
    expect(spent.headers.get('x-ratelimit-reset')).toBe('1800000000');
    expect(github.pending()).toBe(0);
  });

  test('an answer can be lost after the comment was stored, or before', async () => {
    const github = await start();
    github.inject('issues/create-comment', badGateway(), storedThenBadGateway(), { transport: 'reset' });
    const post = () => ask(github, `POST ${COMMENTS}`, { body: { body: 'a' } });
    expect((await post()).status).toBe(502);
    expect(github.state.comments.size).toBe(0);
    expect((await post()).status).toBe(502);
    expect(github.state.comments.size).toBe(1);
    await expect(post()).rejects.toThrow('fetch failed');
    expect(github.state.comments.size).toBe(2);
    expect(github.requests).toHaveLength(3);
  });

  test('somebody else can be quicker', async () => {
    const github = await start({ comments: [{ issue: 1, author: STRANGER, body: 'a' }] });
    const [id = 0] = github.state.comments.keys();
    github.inject('issues/update-comment', { meanwhile: () => github.state.comments.delete(id) });
    const path = `/repos/octocat/Hello-World/issues/comments/${id}`;
    expect((await ask(github, `PATCH ${path}`, { body: { body: 'b' } })).status).toBe(404);
  });

  test.each(['reset', 'reset halfway'] as const)(
    '%s: the client sees a broken connection',
    async (transport) => {
      const github = await start();
      github.inject('pulls/get', { transport });
      await expect(ask(github, 'GET /repos/octocat/Hello-World/pulls/1')).rejects.toThrow(
        /fetch failed|terminated/,
      );
    },
  );

  test.each(['stall', 'stall halfway', 'drip'] as const)(
    '%s: the client waits in vain',
    async (transport) => {
      const github = await start();
      github.inject('pulls/get', { transport });
      const url = `${github.url}/repos/octocat/Hello-World/pulls/1`;
      const signal = AbortSignal.timeout(300);
      const got = fetch(url, { signal, headers: { authorization: 'token writer' } }).then((answer) =>
        answer.text(),
      );
      await expect(got).rejects.toThrow(/aborted/);
    },
  );

  test('cut short: the client takes half of the body for all of it', async () => {
    const github = await start();
    const whole = await ask(github, `GET ${COMMENTS}`);
    expect(whole.text).toBe('[]');
    github.inject('issues/list-comments', { transport: 'cut short' });
    const headers = { authorization: 'token writer' };
    const half = await fetch(`${github.url}${COMMENTS}`, { headers });
    expect([half.status, half.headers.get('content-length'), await half.text()]).toEqual([200, null, '[']);
  });
});
