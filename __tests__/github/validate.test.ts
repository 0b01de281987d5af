import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exampleOf, loadDescription, matcher, operationsOf } from './description.js';
import { makeValidator } from './validate.js';

const description = loadDescription();
const validator = makeValidator(description);
const match = matcher(description);

function operation(id: string) {
  const found = operationsOf(description).find((one) => one.operationId === id);
  if (found === undefined) throw new Error(`no operation ${id}`);
  return found;
}

function request(id: string, query: string, body?: unknown) {
  const params = { owner: 'octocat', repo: 'Hello-World', issue_number: '1', comment_id: '1' };
  return validator.checkRequest(operation(id), { params, query: new URLSearchParams(query), body });
}

function example(id: string, status: number): Record<string, unknown> {
  const body = exampleOf(description, id, status);
  return { ...(Array.isArray(body) ? body[0] : body) };
}

describe('the description', () => {
  test('holds every operation of the list and says where it is from', () => {
    const listed = readFileSync(new URL('./operations.txt', import.meta.url), 'utf8')
      .trim()
      .split('\n');
    const held = operationsOf(description).map((one) => one.operationId);
    expect([...held].sort()).toEqual(listed);
    expect(description.origin).toContain('@octokit/openapi');
  });

  /** GitHub's examples of these answers lack fields that GitHub's schemas demand. */
  const KNOWN_INCOMPLETE = [
    'issues/get 200',
    'pulls/get 200',
    'pulls/list 200',
    'repos/get 200',
    'repos/get-commit 200',
    'repos/list-pull-requests-associated-with-commit 200',
  ];

  test('every schema compiles, and its examples satisfy it but for six known ones', () => {
    const failing: string[] = [];
    let checked = 0;
    for (const one of operationsOf(description)) {
      for (const [status, { content }] of Object.entries(one.responses)) {
        const media = content['application/json'];
        if (media === undefined) continue;
        const found = validator.checkAnswer(one, Number(status), media.example ?? {});
        if (media.example === undefined) continue;
        checked++;
        if (found.length > 0) failing.push(`${one.operationId} ${status}`);
      }
      if (one.requestBody !== undefined) request(one.operationId, '', {});
    }
    expect(failing.sort()).toEqual(KNOWN_INCOMPLETE);
    expect(checked).toBeGreaterThan(30);
  });

  test.each([
    ['GET', '/repos/o/r/git/ref/heads/a/b', 'git/get-ref', { owner: 'o', repo: 'r', ref: 'heads/a/b' }],
    ['PATCH', '/repos/o/r/git/refs/heads/x', 'git/update-ref', { owner: 'o', repo: 'r', ref: 'heads/x' }],
    [
      'GET',
      '/repos/o/r/contents/a/b%20c.json',
      'repos/get-content',
      { owner: 'o', repo: 'r', path: 'a/b c.json' },
    ],
    [
      'GET',
      '/repos/o/r/compare/a/b...c',
      'repos/compare-commits-with-basehead',
      { owner: 'o', repo: 'r', basehead: 'a/b...c' },
    ],
    [
      'PATCH',
      '/repos/o/r/issues/comments/7',
      'issues/update-comment',
      { owner: 'o', repo: 'r', comment_id: '7' },
    ],
    [
      'GET',
      '/repos/o/r/issues/7/comments',
      'issues/list-comments',
      { owner: 'o', repo: 'r', issue_number: '7' },
    ],
  ])('%s %s is %s', (method, path, id, params) => {
    const found = match(method, path);
    expect(found?.operation.operationId).toBe(id);
    expect(found?.params).toEqual(params);
  });

  test.each([
    ['POST', '/repos/o/r/issues/7/comments/'],
    ['PUT', '/repos/o/r/issues/comments/7'],
    ['GET', '/repos/o/r/issues/7/8/comments'],
    ['GET', '/repos/o/r/contents/%zz'],
    ['GET', '/'],
  ])('%s %s is nothing', (method, path) => {
    expect(match(method, path)).toBeNull();
  });
});

describe('requests', () => {
  test('a right one passes', () => {
    expect(request('issues/list-comments', 'per_page=100&page=2')).toEqual([]);
    expect(request('issues/create-comment', '', { body: 'a' })).toEqual([]);
    expect(request('issues/delete-comment', '')).toEqual([]);
  });

  test.each([
    ['an undeclared query parameter', 'perpage=3', 'issues/list-comments: query perpage is not declared'],
    ['a number that is none', 'per_page=many', 'issues/list-comments: query per_page must be integer'],
    ['a parameter given twice', 'page=1&page=2', 'issues/list-comments: query page is given 2 times'],
    [
      'a date that is none',
      'since=yesterday',
      'issues/list-comments: query since must match format "date-time"',
    ],
  ])('%s is flagged', (_what, query, sentence) => {
    expect(request('issues/list-comments', query)).toEqual([sentence]);
  });

  test('a range of dates is right for `created`, though GitHub declares one date', () => {
    const params = { owner: 'o', repo: 'r', workflow_id: 'gate.yml' };
    const check = (created: string) =>
      validator.checkRequest(operation('actions/list-workflow-runs'), {
        params,
        query: new URLSearchParams({ created }),
        body: undefined,
      });
    expect(check('>=2026-11-01')).toEqual([]);
    expect(check('lately')).toHaveLength(1);
  });

  test('a path parameter of the wrong kind is flagged', () => {
    const params = { owner: 'o', repo: 'r', issue_number: 'undefined' };
    const query = new URLSearchParams();
    const found = validator.checkRequest(operation('issues/list-comments'), {
      params,
      query,
      body: undefined,
    });
    expect(found).toEqual(['issues/list-comments: path issue_number must be integer']);
  });

  test.each([
    ['an undeclared property', { body: 'a', text: 'b' }, 'must NOT have unevaluated properties (text)'],
    ['a missing property', {}, "must have required property 'body'"],
    ['a wrong type', { body: 1 }, '/body must be string'],
    ['text that is no JSON', null, 'must be object'],
  ])('%s of the body is flagged', (_what, body, sentence) => {
    expect(request('issues/create-comment', '', body).join()).toContain(sentence);
  });

  test('a missing and a needless body are flagged', () => {
    expect(request('issues/create-comment', '')).toEqual(['issues/create-comment: body is missing']);
    expect(request('issues/delete-comment', '', {})).toEqual(['issues/delete-comment: takes no body']);
  });

  test('undeclared properties are flagged in nested objects, lists and alternatives too', () => {
    const tree = (entry: object) => request('git/create-tree', '', { tree: [entry] }).join();
    expect(tree({ path: 'a', mode: '100644', type: 'blob', content: 'x' })).toBe('');
    expect(tree({ path: 'a', mode: '100644', type: 'blob', contents: 'x' })).toContain('(contents)');
    expect(tree({ path: 'a', mode: '0644', type: 'blob', content: 'x' })).toContain(
      '/tree/0/mode must be equal',
    );
    const label = (entry: unknown) => request('issues/create', '', { title: 'a', labels: [entry] }).join();
    expect(label('bug')).toBe('');
    expect(label({ name: 'bug' })).toBe('');
    expect(label({ nam: 'bug' })).toContain('(nam)');
    const output = { title: 't', summary: 's', annotations: [] };
    const check = (extra: object) =>
      request('checks/create', '', { name: 'n', head_sha: 'a', ...extra }).join();
    expect(check({ status: 'completed', conclusion: 'failure', output })).toBe('');
    expect(check({ output: { ...output, texts: '' } })).toContain('(texts)');
  });
});

describe('answers', () => {
  const check = (status: number, body: unknown) =>
    validator.checkAnswer(operation('issues/create-comment'), status, body);
  const comment = example('issues/create-comment', 201);

  test('a right one passes, with fields beyond the schema too', () => {
    expect(check(201, comment)).toEqual([]);
    expect(check(201, { ...comment, extra: 1 })).toEqual([]);
  });

  test('a missing field, a wrong type, a wrong status and a missing body are flagged', () => {
    const { id: _id, ...without } = comment;
    expect(check(201, without).join()).toContain("must have required property 'id'");
    expect(check(201, { ...comment, id: 'seven' }).join()).toContain('/id must be integer');
    expect(check(201, { ...comment, created_at: 'now' }).join()).toContain('/created_at must match format');
    expect(check(200, comment)).toEqual(['issues/create-comment: answer 200 is not declared']);
    expect(check(201, undefined)).toEqual(['issues/create-comment: answer 201 lacks its body']);
  });

  test('`nullable` allows null, and nothing else does', () => {
    expect(check(201, { ...comment, user: null })).toEqual([]);
    expect(check(201, { ...comment, html_url: null }).join()).toContain('/html_url must be string');
  });

  test('an undeclared error must be in the form of GitHub’s errors', () => {
    expect(
      check(401, { message: 'Bad credentials', documentation_url: 'https://docs.github.com/rest' }),
    ).toEqual([]);
    expect(check(401, { message: 'Bad credentials' })).toHaveLength(1);
    expect(check(422, { message: 'Validation Failed' }).join()).toContain('documentation_url');
  });

  test('an answer without content has no body', () => {
    const remove = operation('issues/delete-comment');
    expect(validator.checkAnswer(remove, 204, undefined)).toEqual([]);
    expect(validator.checkAnswer(remove, 204, {})).toHaveLength(1);
  });
});
