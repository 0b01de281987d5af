import { getOctokit } from '@actions/github';
import { afterEach, describe, expect, test } from 'vitest';
import { ask, COMMENTS, STRANGER, startSmall } from './ask.js';
import { type GitHubOptions, GRAPHQL } from './desk.js';
import type { FakeGitHub } from './fake.js';
import { graphqlForbidden } from './fault.js';
import { recordOf } from './router.js';
import { anySha } from './state.js';

let running: FakeGitHub | null = null;

afterEach(async () => {
  await running?.close();
  running = null;
});

async function start(options: Partial<GitHubOptions> = {}): Promise<FakeGitHub> {
  running = await startSmall(options);
  return running;
}

describe('comments', () => {
  test('are made, listed, changed and deleted, all as the description says', async () => {
    const github = await start();
    const made = await ask(github, `POST ${COMMENTS}`, { body: { body: 'first' } });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ body: 'first', user: { login: 'github-actions[bot]', type: 'Bot' } });
    const one = `/repos/octocat/Hello-World/issues/comments/${made.body['id']}`;
    const changed = await ask(github, `PATCH ${one}`, { body: { body: 'second' } });
    expect(changed.body).toMatchObject({
      id: made.body['id'],
      body: 'second',
      created_at: made.body['created_at'],
    });
    expect(changed.body['updated_at']).not.toBe(made.body['updated_at']);
    expect(JSON.parse((await ask(github, `GET ${COMMENTS}`)).text)).toEqual([changed.body]);
    expect((await ask(github, `DELETE ${one}`)).status).toBe(204);
    expect((await ask(github, `DELETE ${one}`)).status).toBe(404);
    expect((await ask(github, 'GET /repos/octocat/Hello-World/issues/2/comments')).status).toBe(404);
    expect((await ask(github, 'GET /repos/octocat/Other/issues/1/comments')).status).toBe(404);
    expect(github.violations).toEqual([]);
  });

  test('130 of them come on pages, which a real client follows', async () => {
    const comments = Array.from({ length: 130 }, (_, n) => ({
      issue: 1,
      author: STRANGER,
      body: `no. ${n}`,
    }));
    const github = await start({ comments });
    const first = await ask(github, `GET ${COMMENTS}?per_page=100`);
    const { url } = github;
    const link = (page: number) =>
      `<${url}/repositories/1296269/issues/1/comments?per_page=100&page=${page}>`;
    expect(first.headers.get('link')).toBe(`${link(2)}; rel="next", ${link(2)}; rel="last"`);
    const second = await ask(github, `GET ${COMMENTS}?per_page=100&page=2`);
    expect(second.headers.get('link')).toBe(`${link(1)}; rel="prev", ${link(1)}; rel="first"`);
    expect(JSON.parse(second.text)).toHaveLength(30);
    expect(JSON.parse((await ask(github, `GET ${COMMENTS}`)).text)).toHaveLength(30);
    expect(JSON.parse((await ask(github, `GET ${COMMENTS}?per_page=500`)).text)).toHaveLength(100);
    const before = github.requests.length;
    const octokit = getOctokit('writer', { baseUrl: url });
    const where = { owner: 'octocat', repo: 'Hello-World', issue_number: 1, per_page: 100 };
    const all = await octokit.paginate(octokit.rest.issues.listComments, where);
    expect(all.map((comment) => comment.body)).toEqual(comments.map((comment) => comment.body));
    expect(github.requests.length - before).toBe(2);
    expect(github.violations).toEqual([]);
  });

  test('may be 65,536 long and no longer', async () => {
    const github = await start();
    const post = (body: string) => ask(github, `POST ${COMMENTS}`, { body: { body } });
    expect((await post('x'.repeat(65_536))).status).toBe(201);
    const long = await post('x'.repeat(65_537));
    expect(long.status).toBe(422);
    expect(long.body['errors']).toEqual([
      {
        resource: 'IssueComment',
        code: 'unprocessable',
        field: 'data',
        message: 'Body is too long (maximum is 65536 characters)',
      },
    ]);
    expect((await post(' ')).status).toBe(422);
    expect(github.state.comments.size).toBe(1);
    expect(github.violations).toEqual([]);
  });

  test('are refused on a locked pull request', async () => {
    const github = await start({ pulls: [{ number: 1, locked: true }] });
    const made = await ask(github, `POST ${COMMENTS}`, { body: { body: 'a' } });
    expect(made.status).toBe(403);
    expect(made.body['message']).toContain('locked');
  });
});

describe('tokens', () => {
  test('without the permission the answer names what is accepted', async () => {
    const github = await start();
    const made = await ask(github, `POST ${COMMENTS}`, { token: 'reader', body: { body: 'a' } });
    expect(made.status).toBe(403);
    expect(made.body).toMatchObject({ message: 'Resource not accessible by integration', status: '403' });
    expect(made.headers.get('x-accepted-github-permissions')).toBe('issues=write; pull_requests=write');
    expect((await ask(github, `GET ${COMMENTS}`, { token: 'reader' })).status).toBe(200);
    expect((await ask(github, `GET ${COMMENTS}`, { token: 'nobody' })).status).toBe(403);
    expect((await ask(github, `POST ${COMMENTS}`, { token: 'person', body: { body: 'a' } })).status).toBe(
      201,
    );
    expect((await ask(github, 'GET /repos/octocat/Hello-World', { token: 'nobody' })).status).toBe(200);
    expect(github.state.comments.size).toBe(1);
    expect(github.violations).toEqual([]);
  });

  test('an unknown one is refused, and none', async () => {
    const github = await start();
    const unknown = await ask(github, `GET ${COMMENTS}`, { token: 'stale' });
    expect(unknown.status).toBe(401);
    expect(unknown.body['message']).toBe('Bad credentials');
    expect((await fetch(`${github.url}${COMMENTS}`)).status).toBe(401);
    expect(github.requests.map((request) => request.login)).toEqual([null, null]);
  });

  test('a bot learns its name by GraphQL only, a person by both', async () => {
    const github = await start();
    expect((await ask(github, 'GET /user')).status).toBe(403);
    expect((await ask(github, 'GET /user', { token: 'person' })).body['login']).toBe('mona');
    const viewer = { query: 'query { viewer { login } }' };
    const bot = await ask(github, 'POST /graphql', { body: viewer });
    expect(bot.body).toEqual({ data: { viewer: { login: 'github-actions[bot]' } } });
    github.inject(GRAPHQL, graphqlForbidden());
    expect((await ask(github, 'POST /graphql', { body: viewer })).text).toContain('FORBIDDEN');
    expect(github.violations).toEqual([]);
    await ask(github, 'POST /graphql', { body: { query: 'query { viewer { name } }' } });
    expect(github.violations).toEqual(['graphql: only the query of the viewer is known']);
  });
});

describe('the rest of the repository', () => {
  test('pull requests, of forks too, the repository and commits agree with the description', async () => {
    const github = await start({
      repository: 'acme/models',
      pulls: [{ number: 5 }, { number: 6, head: { repository: 'stranger/models', ref: 'main' } }],
      commits: [{ sha: anySha(9), parents: [anySha(8), anySha(7)] }],
    });
    const own = await ask(github, 'GET /repos/acme/models/pulls/5');
    expect(own.body).toMatchObject({
      number: 5,
      head: { sha: anySha(10), repo: { full_name: 'acme/models' } },
    });
    const fork = await ask(github, 'GET /repos/acme/models/pulls/6');
    expect(fork.body).toMatchObject({
      head: { label: 'stranger:main', repo: { fork: true } },
      base: { ref: 'main' },
    });
    expect(recordOf(recordOf(fork.body['head'])['repo'])['id']).not.toBe(1296269);
    const repository = await ask(github, 'GET /repos/acme/models');
    expect(repository.body).toMatchObject({ id: 1296269, full_name: 'acme/models', default_branch: 'main' });
    const commit = await ask(github, `GET /repos/acme/models/git/commits/${anySha(9)}`);
    expect(commit.body['parents']).toMatchObject([{ sha: anySha(8) }, { sha: anySha(7) }]);
    expect(own.text + repository.text + commit.text).not.toContain('octocat/Hello-World');
    expect(github.violations).toEqual([]);
  });

  test('a server of one’s own company has a prefix', async () => {
    const github = await start({ prefix: '/api/v3' });
    expect(github.url).toMatch(/\/api\/v3$/);
    expect((await ask(github, `GET ${COMMENTS}`)).status).toBe(200);
    const body = JSON.stringify({ query: 'query { viewer { login } }' });
    const headers = { authorization: 'bearer writer' };
    expect((await fetch(github.graphqlUrl, { method: 'POST', headers, body })).status).toBe(200);
    expect(github.violations).toEqual([]);
  });
});

describe('what is not right is kept', () => {
  test('unknown paths, unserved operations, undeclared queries and bodies', async () => {
    const github = await start();
    expect((await ask(github, 'GET /repos/octocat/Hello-World/pull/1')).status).toBe(404);
    await ask(github, 'GET /repos/octocat/Hello-World/issues/1');
    await ask(github, `GET ${COMMENTS}?perpage=3`);
    await ask(github, `POST ${COMMENTS}`, { body: { body: 'a', text: 'b' } });
    expect(github.violations).toEqual([
      'GET /repos/octocat/Hello-World/pull/1: this path is not served by the fake',
      'GET /repos/octocat/Hello-World/issues/1: issues/get is not served by the fake',
      'issues/list-comments: query perpage is not declared',
      'issues/create-comment: body must NOT have unevaluated properties (text)',
    ]);
  });

  test('a route of the fake that answers wrongly or breaks', async () => {
    const wrong = { operation: 'pulls/get', accepts: 'pull_requests=read' };
    const github = await start({
      routes: [{ ...wrong, handle: () => ({ status: 200, body: { number: 'one' } }) }],
    });
    await ask(github, 'GET /repos/octocat/Hello-World/pulls/1');
    expect(github.violations.join('\n')).toContain('pulls/get: answer 200/number must be integer');
    expect(github.violations.join('\n')).toContain("must have required property 'head'");
  });

  test('a token that leaves its header', async () => {
    const github = await start();
    await ask(github, `POST ${COMMENTS}`, { body: { body: 'my token is writer' } });
    expect(github.violations).toEqual([`POST ${COMMENTS}: the token stands outside its header`]);
  });

  test('requests are recorded without the token', async () => {
    const github = await start();
    await ask(github, `POST ${COMMENTS}`, { body: { body: 'a' } });
    await ask(github, `GET ${COMMENTS}?page=1`);
    expect(github.requests).toMatchObject([
      { operation: 'issues/create-comment', method: 'POST', path: COMMENTS, body: { body: 'a' }, query: {} },
      {
        operation: 'issues/list-comments',
        method: 'GET',
        query: { page: '1' },
        login: 'github-actions[bot]',
      },
    ]);
    expect(JSON.stringify(github.requests)).not.toContain('writer');
  });
});
