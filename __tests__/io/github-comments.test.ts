/** Comments, and how calls are made again: on the real client, over real connections. */
import { describe, expect, it } from 'vitest';
import {
  badGateway,
  graphqlForbidden,
  pageInstead,
  primaryLimit,
  refused,
  secondaryLimit,
  silentSecondaryLimit,
  storedThenBadGateway,
} from '../github/fault.js';
import { workflowToken } from '../github/token.js';
import { calls, faultOf, scene, times } from './github-forge.js';
import { selfSigned } from './github-self-signed.js';

const MARKER = '<!-- holdline:default -->';
const BODY = `${MARKER}\nAll is well.`;
const BOT = { login: 'github-actions[bot]', type: 'Bot' } as const;
const LIST = 'issues/list-comments';
const CREATE = 'issues/create-comment';
const UPDATE = 'issues/update-comment';
const OWN = { issue: 1, author: BOT, body: BODY };

describe('a call that meets trouble on its way', () => {
  it('is made again after two bad gateways, and nobody is told', async () => {
    const at = await scene({ comments: [OWN] });
    at.github.inject(LIST, badGateway(), badGateway(503));
    expect(await at.forge.findComment(1, MARKER)).toMatchObject({ id: expect.any(Number) });
    expect(calls(at, LIST)).toBe(3);
    expect(at.slept).toEqual([1_500, 2_500]);
    expect(at.told).toEqual([]);
  });

  it('fails after five tries, with what was being done and how long it was tried', async () => {
    const at = await scene();
    at.github.inject(LIST, ...times(5, badGateway));
    const fault = await faultOf(at.forge.findComment(1, MARKER));
    expect(fault).toMatchObject({ code: 'GITHUB_UNAVAILABLE', status: 502, where: 'pull request 1' });
    expect(fault.what).toBe(
      'GitHub is unavailable (502, an HTML page) while listing comments; 5 tries in 17 s',
    );
    expect(calls(at, LIST)).toBe(5);
  });

  it('takes a page of HTML with status 200 for a failed answer', async () => {
    const at = await scene({ comments: [OWN] });
    at.github.inject(LIST, pageInstead());
    expect(await at.forge.findComment(1, MARKER)).not.toBeNull();
    at.github.inject(LIST, ...times(5, pageInstead));
    const fault = await faultOf(at.forge.findComment(1, MARKER));
    expect(fault.what).toContain('(200, an HTML page in place of an answer) while listing comments');
  });

  it.each(['reset', 'reset halfway', 'stall', 'stall halfway', 'cut short'] as const)(
    'is made again after a connection with: %s',
    async (transport) => {
      const at = await scene({ comments: [OWN], means: { idleMs: 250 } });
      at.github.inject(LIST, { transport });
      expect(await at.forge.findComment(1, MARKER)).not.toBeNull();
      expect(calls(at, LIST)).toBe(2);
    },
  );

  it('ends at the deadline, though an answer still drips', async () => {
    let now = 0;
    const means = { deadlineMs: 1_000, now: () => (now += 100) };
    const at = await scene({ comments: [OWN], means });
    at.github.inject(LIST, { transport: 'drip' });
    expect(await faultOf(at.forge.findComment(1, MARKER))).toMatchObject({
      code: 'GITHUB_UNREACHABLE',
      what: expect.stringContaining('still coming at the deadline'),
    });
  });

  it('can’t reach a closed port, and says where to look', async () => {
    const at = await scene({ means: { apiUrl: 'http://127.0.0.1:2' } });
    const fault = await faultOf(at.forge.findComment(1, MARKER));
    expect(fault).toMatchObject({ code: 'GITHUB_UNREACHABLE', status: null });
    expect(fault.what).toMatch(/ECONNREFUSED.*while listing comments; 5 tries/);
    expect(fault.fix).toContain('https_proxy');
  });
});

describe('a server with a self-signed certificate', () => {
  it('is not tried again, and the fix names the setting of Node that trusts one', async () => {
    const server = await selfSigned();
    if (server === null) {
      console.log('not tested: there is no openssl to make a certificate with');
      return;
    }
    const at = await scene({ means: { apiUrl: server.url } });
    const fault = await faultOf(at.forge.findComment(1, MARKER));
    await server.close();
    expect(fault).toMatchObject({ code: 'GITHUB_UNREACHABLE', status: null });
    expect(fault.what).toMatch(/self-signed certificate.*; 1 try$/);
    expect(fault.fix).toContain('NODE_EXTRA_CA_CERTS');
    expect(at.slept).toEqual([]);
  });
});

describe('a rate limit', () => {
  it('is waited for as long as GitHub says, and the wait is told', async () => {
    const at = await scene();
    at.github.inject(CREATE, secondaryLimit(20));
    await at.forge.createComment(1, BODY);
    expect(at.slept).toEqual([21_000]);
    expect(at.told).toEqual(['GitHub limits requests: going on in 21 s']);
    expect(at.github.state.comments.size).toBe(1);
  });

  it('without a word on how long is waited for a minute, then two', async () => {
    const at = await scene();
    at.github.inject(CREATE, silentSecondaryLimit(), refused(429, 'Too many requests'));
    await at.forge.createComment(1, BODY);
    expect(at.slept).toEqual([60_000, 120_000]);
    expect(at.github.state.comments.size).toBe(1);
  });

  it('that never ends is given up at the deadline', async () => {
    const at = await scene();
    at.github.inject(CREATE, ...times(4, silentSecondaryLimit));
    const fault = await faultOf(at.forge.createComment(1, BODY));
    expect(fault).toMatchObject({ code: 'GITHUB_RATE_LIMIT', status: 429 });
    expect(at.slept).toEqual([60_000, 120_000, 240_000]);
  });

  it('that opens in 40 minutes is not slept through: its end is told at once', async () => {
    const at = await scene();
    const reset = new Date(Math.ceil(Date.now() / 1000) * 1000 + 2_400_000);
    at.github.inject(LIST, primaryLimit(reset));
    const fault = await faultOf(at.forge.findComment(1, MARKER));
    expect(at.slept).toEqual([]);
    expect(fault.code).toBe('GITHUB_RATE_LIMIT');
    expect(fault.what).toContain('of 1000 requests an hour');
    expect(fault.what).toContain(reset.toISOString().replace('.000Z', 'Z'));
  });

  it('that opens soon is waited for, by GitHub’s clock', async () => {
    const at = await scene({ comments: [OWN], means: { now: () => 0 } });
    at.github.inject(LIST, primaryLimit(new Date(Date.now() + 30_000)));
    expect(await at.forge.findComment(1, MARKER)).not.toBeNull();
    expect(at.slept).toHaveLength(1);
    expect(at.slept[0]).toBeGreaterThan(28_000);
    expect(at.slept[0]).toBeLessThan(33_000);
  });
});

describe('a refusal', () => {
  it.each([
    [401, 'GITHUB_UNAUTHORIZED'],
    [404, 'GITHUB_NOT_FOUND'],
    [409, 'GITHUB_CONFLICT'],
    [410, 'GITHUB_GONE'],
    [422, 'GITHUB_INVALID'],
    [451, 'GITHUB_INVALID'],
  ])('%i is not asked twice', async (status, code) => {
    const at = await scene();
    at.github.inject(CREATE, refused(status, 'No.'));
    expect(await faultOf(at.forge.createComment(1, BODY))).toMatchObject({ code, status });
    expect([at.slept, at.github.requests.length]).toEqual([[], 1]);
  });

  it('for want of a permission names it as the YAML to add', async () => {
    const at = await scene({ token: workflowToken({ pull_requests: 'read' }) });
    const fault = await faultOf(at.forge.createComment(1, BODY));
    expect(fault).toMatchObject({ code: 'GITHUB_FORBIDDEN', status: 403 });
    expect(fault.what).toContain('403: Resource not accessible by integration');
    expect(fault.fix).toMatch(/permissions: \{ (issues|pull-requests): write \}/);
    expect(at.github.requests).toHaveLength(1);
  });

  it('by GraphQL, within an answer that went well, is one of permission too', async () => {
    const at = await scene({ comments: [OWN] });
    at.github.inject('graphql', graphqlForbidden());
    expect(await faultOf(at.forge.findComment(1, MARKER))).toMatchObject({
      code: 'GITHUB_FORBIDDEN',
      status: 403,
    });
  });
});

describe('comments', () => {
  it('are found only if our own login wrote them', async () => {
    const mallory = { issue: 1, author: { login: 'mallory', type: 'User' as const }, body: BODY };
    const at = await scene({ comments: [mallory] });
    expect(await at.forge.findComment(1, MARKER)).toBeNull();
  });

  it('are found behind two pages of others', async () => {
    const others = times(230, () => ({ issue: 1, author: BOT, body: 'a remark' }));
    const at = await scene({ comments: [...others, OWN] });
    expect(await at.forge.findComment(1, MARKER)).not.toBeNull();
    expect(calls(at, LIST)).toBe(3);
  });

  it('are updated again after trouble, because twice is as good as once', async () => {
    const at = await scene({ comments: [OWN] });
    at.github.inject(UPDATE, storedThenBadGateway());
    const [id = 0] = at.github.state.comments.keys();
    await at.forge.updateComment(id, `${MARKER}\nNew.`);
    expect([...at.github.state.comments.values()].map((one) => one.body)).toEqual([`${MARKER}\nNew.`]);
    expect(calls(at, UPDATE)).toBe(2);
  });

  it.each([
    ['was written, though GitHub answered 502', storedThenBadGateway(), 1],
    ['was written, though the connection was reset', { stored: true, transport: 'reset' } as const, 1],
    ['was not written', badGateway(), 2],
  ])('are there once where the first %s', async (_, trouble, creations) => {
    const at = await scene();
    at.github.inject(CREATE, trouble);
    const comment = await at.forge.createComment(1, BODY);
    expect([...at.github.state.comments.values()]).toMatchObject([{ id: comment.id, body: BODY }]);
    expect(calls(at, CREATE)).toBe(creations);
  });

  it('are tried twice and no more', async () => {
    const at = await scene();
    at.github.inject(CREATE, badGateway(), badGateway());
    expect(await faultOf(at.forge.createComment(1, BODY))).toMatchObject({ code: 'GITHUB_UNAVAILABLE' });
    expect([calls(at, CREATE), at.github.state.comments.size]).toEqual([2, 0]);
  });

  it('without a marker can’t be looked for, so they are not written again', async () => {
    const at = await scene();
    at.github.inject(CREATE, badGateway());
    expect(await faultOf(at.forge.createComment(1, 'A remark'))).toMatchObject({ status: 502 });
    expect(calls(at, CREATE)).toBe(1);
  });
});

it('finds its way on GitHub Enterprise Server', async () => {
  const at = await scene({ comments: [OWN], prefix: '/api/v3' });
  expect(await at.forge.findComment(1, MARKER)).not.toBeNull();
  expect(at.github.requests.map((one) => one.operation)).toEqual([LIST, 'graphql']);
});
