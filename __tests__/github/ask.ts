/** A plain client for the tests of the fake, and the world in which they play. */
import type { GitHubOptions } from './desk.js';
import { type FakeGitHub, startGitHub } from './fake.js';
import { recordOf } from './router.js';
import { workflowToken } from './token.js';

const TOKENS = {
  writer: workflowToken({ pull_requests: 'write', contents: 'read' }),
  reader: workflowToken({ pull_requests: 'read', contents: 'read' }),
  nobody: workflowToken({}),
  recorder: workflowToken({ contents: 'write', actions: 'read', checks: 'write', pull_requests: 'read' }),
  person: { login: 'mona', type: 'User', permissions: { issues: 'write' } },
} as const;

export const COMMENTS = '/repos/octocat/Hello-World/issues/1/comments';
export const STRANGER = { login: 'mona', type: 'User' } as const;

/** A GitHub with one pull request and four tokens. */
export function startSmall(options: Partial<GitHubOptions> = {}): Promise<FakeGitHub> {
  return startGitHub({ tokens: TOKENS, pulls: [{ number: 1 }], ...options });
}

export interface Got {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** `GET /path`, with the token and, for others than GET, a body. */
export async function ask(
  github: FakeGitHub,
  line: string,
  more: { token?: string; body?: unknown } = {},
): Promise<Got> {
  const [method = '', path = ''] = line.split(' ');
  const { token = 'writer', body } = more;
  const headers = { authorization: `token ${token}` };
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const response = await fetch(`${github.url}${path}`, { method, headers, ...sent });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  return {
    status: response.status,
    headers: response.headers,
    body: recordOf(isJson ? JSON.parse(text) : {}),
    text,
  };
}
