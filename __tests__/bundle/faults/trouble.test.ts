/** GitHub or the way to it fails while something that decides is read: tried again, and red in one sentence at the end. */
import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { startGitHub } from '../../github/fake.js';
import {
  badGateway,
  type Fault,
  pageInstead,
  primaryLimit,
  refused,
  secondaryLimit,
  silentSecondaryLimit,
} from '../../github/fault.js';
import { selfSigned } from '../../io/github-self-signed.js';
import { ending, gitHub, hurried, run, timeFor, times, written } from './scene.js';

const LISTING = 'actions/list-artifacts-for-repo';
const PASSES = { status: 0, result: 'pass', recorded: 'false', codes: [] };
const fails = (...codes: readonly string[]) => ({ status: 1, result: 'error', recorded: 'false', codes });
const COMMENT_ONLY = ['issues/create-comment'];

/** Trouble that passes: row, operation, faults. Nobody is told of it, and there is one comment. */
const PASSING: readonly (readonly [string, string, readonly Fault[]])[] = [
  ['F1 two answers 502', LISTING, times(2, badGateway)],
  ['F1 answers 500, 503 and 504', LISTING, [500, 503, 504].map((status) => badGateway(status))],
  ['F2 a page of HTML with status 200', LISTING, [pageInstead()]],
  ['F6 a secondary limit that says how long', LISTING, [secondaryLimit(40)]],
  ['F6 a secondary limit that does not say how long, twice', LISTING, times(2, silentSecondaryLimit)],
  ['F6 the same as 429', LISTING, [refused(429, 'Too many requests')]],
  ['F9 a run that one machine does not know yet', 'actions/get-workflow-run', [refused(404, 'Not Found')]],
  [
    'F9 an artifact that is not there yet, twice',
    'actions/download-artifact',
    times(2, () => refused(404, 'Not Found')),
  ],
  ['F16 a reset connection', LISTING, [{ transport: 'reset' }]],
  ['F17 a body that stops', LISTING, [{ transport: 'stall halfway' }]],
  ['F17 an answer that never comes', LISTING, [{ transport: 'stall' }]],
  ['F19 a reset in the middle of a download', 'storage', [{ transport: 'reset halfway' }]],
  ['F20 a download that ends early and says nothing', 'storage', [{ transport: 'cut short' }]],
  ['F21 one bit turned over, once', 'storage', [{ transport: 'flip' }]],
  ['F2 a page in place of the archive, once', 'storage', [pageInstead()]],
  ['F1 the storage host down, twice', 'storage', times(2, () => badGateway(503))],
];

describe('trouble that passes', () => {
  it.each(PASSING)('%s', async (_, operation, faults) => {
    const github = await gitHub();
    github.inject(operation, ...faults);
    const ended = await run({ github, env: timeFor(faults) });
    expect(ending(ended), ended.told).toEqual(PASSES);
    expect(ended.told).not.toMatch(/GITHUB_|unavailable|SyntaxError/);
    expect(written(github)).toEqual(COMMENT_ONLY);
  });
});

const soon = () => new Date(Date.now() + 40 * 60_000);

/** Trouble that stays: row, operation, faults, code, what the sentence must hold. */
const STAYING: readonly (readonly [string, string, readonly Fault[], string, readonly RegExp[]])[] = [
  [
    'F1 six answers 502',
    LISTING,
    times(5, badGateway),
    'GITHUB_UNAVAILABLE',
    [/unavailable \(502, an HTML page\) while listing artifacts; 5 tries in \d+ s/, /githubstatus\.com/],
  ],
  [
    'F2 pages of HTML with status 200',
    LISTING,
    times(5, pageInstead),
    'GITHUB_UNAVAILABLE',
    [/200, an HTML page in place of an answer/],
  ],
  [
    'F4 a token that is over',
    LISTING,
    [refused(401, 'Bad credentials')],
    'GITHUB_UNAUTHORIZED',
    [/401/, /lives as long as its job/],
  ],
  [
    'F5 a token that may not',
    LISTING,
    [
      refused(403, 'Resource not accessible by integration', {
        'x-accepted-github-permissions': 'actions=read',
      }),
    ],
    'GITHUB_FORBIDDEN',
    [/permissions: \{ actions: read \}/],
  ],
  [
    'F6 a secondary limit without end',
    LISTING,
    times(4, silentSecondaryLimit),
    'GITHUB_RATE_LIMIT',
    [/rate limit is used up while listing artifacts/, /run the job again in some minutes/],
  ],
  [
    'F7 the hourly limit, open again in 40 minutes, is not slept through',
    LISTING,
    [primaryLimit(soon())],
    'GITHUB_RATE_LIMIT',
    [/1000 requests an hour/, /it is open again at \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/],
  ],
  [
    'F8 a run that is not there or may not be seen',
    'actions/get-workflow-run',
    times(3, () => refused(404, 'Not Found')),
    'GITHUB_NOT_FOUND',
    [/missing, or the token may not see it/, /actions: read/],
  ],
  [
    'F11 an artifact that expired after it was listed',
    'actions/download-artifact',
    [refused(410, 'Gone')],
    'GITHUB_GONE',
    [/expired or was deleted/],
  ],
  ...[400, 405, 451].map(
    (status) =>
      [
        `F15 status ${status}`,
        LISTING,
        [refused(status, 'No', { 'x-github-request-id': 'A1:B2' })],
        'GITHUB_INVALID',
        [new RegExp(`refuses the request \\(${status}: No\\).*request A1:B2`)],
      ] as const,
  ),
  [
    'F17 answers that never come',
    LISTING,
    times(5, () => ({ transport: 'stall' })),
    'GITHUB_UNREACHABLE',
    [/nothing came for 30 s/],
  ],
  [
    'F19 resets in the middle of each download',
    'storage',
    times(3, () => ({ transport: 'reset halfway' })),
    'GITHUB_UNREACHABLE',
    [/while downloading an artifact; 3 tries/],
  ],
  [
    'F20 downloads that end early',
    'storage',
    times(2, () => ({ transport: 'cut short' })),
    'GITHUB_DIGEST',
    [/GitHub lists sha256:/],
  ],
  [
    'F21 one bit turned over in each download',
    'storage',
    times(2, () => ({ transport: 'flip' })),
    'GITHUB_DIGEST',
    [/after 2 downloads/],
  ],
];

describe('trouble that stays', () => {
  it.each(STAYING)('%s', async (_, operation, faults, code, sentences) => {
    const github = await gitHub();
    github.inject(operation, ...faults);
    const ended = await run({ github, env: timeFor(faults) });
    expect(ending(ended), ended.told).toEqual(fails(code));
    for (const sentence of sentences) expect(ended.stdout).toMatch(sentence);
    expect(ended.told).not.toMatch(/\n\s+at .*:\d+:\d+|SyntaxError/);
    // The pull request learns why it was not judged, and nothing else is written.
    expect(written(github)).toEqual(COMMENT_ONLY);
    expect([...github.state.comments.values()][0]?.body).toContain('not judged');
  });

  it('F18 a body that drips is ended by the deadline of the whole run', async () => {
    const github = await gitHub();
    github.inject(LISTING, { transport: 'drip' });
    const ended = await run({ github, inputs: { comment: 'never' }, env: hurried({ rate: 400 }) });
    expect(ending(ended), ended.told).toEqual(fails('GITHUB_UNREACHABLE'));
    expect(ended.stdout).toContain('still coming at the deadline');
  });
});

describe('no way to GitHub', () => {
  it('F16 a closed port is tried five times and named', async () => {
    const closed = await startGitHub({ tokens: {} });
    await closed.close();
    const ended = await run({ github: closed });
    expect(ended).toMatchObject({ status: 1, outputs: { result: 'error' } });
    expect(ended.stdout).toMatch(/can't be reached \(connect ECONNREFUSED 127\.0\.0\.1:\d+\).*5 tries/);
    expect(ended.stdout).toContain('https_proxy');
  });

  it('F16 a host that has no address', async () => {
    const github = { url: 'http://nowhere.invalid', graphqlUrl: 'http://nowhere.invalid/graphql' };
    const ended = await run({ github, inputs: { comment: 'never' } });
    expect(ended).toMatchObject({ status: 1, outputs: { result: 'error' } });
    expect(ended.stdout).toMatch(/can't be reached \(getaddrinfo E\w+ nowhere\.invalid\)/);
  });

  it('F16 a certificate that nobody trusts is not tried again, and the setting that trusts it is named', async ({
    skip,
  }) => {
    const server = await selfSigned();
    if (server === null) return skip('no openssl');
    const github = { url: server.url, graphqlUrl: `${server.url}/graphql` };
    const ended = await run({ github, inputs: { comment: 'never' } });
    await server.close();
    expect(ended).toMatchObject({ status: 1, outputs: { result: 'error' } });
    expect(ended.stdout).toMatch(/self-signed certificate.*; 1 try/);
    expect(ended.stdout).toContain('NODE_EXTRA_CA_CERTS');
  });

  it('F2 something else at the address', async () => {
    const server = createServer((_, response) => void response.end('<html>Sign in</html>'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    const ended = await run({ github: { url, graphqlUrl: `${url}/graphql` }, inputs: { comment: 'never' } });
    server.closeAllConnections();
    server.close();
    expect(ended).toMatchObject({ status: 1, outputs: { result: 'error' } });
    expect(ended.stdout).toContain('GITHUB_UNAVAILABLE');
  });
});
