/** The issue in which a health check tells what is wrong. */
import { expect, it } from 'vitest';
import { schedule } from '../github/events.js';
import type { FakeGitHub } from '../github/fake.js';
import { refused, together } from '../github/fault.js';
import { workflowToken } from '../github/token.js';
import { codes, gitHub, run } from './stage.js';

const TOKEN = workflowToken({ actions: 'read', contents: 'read', issues: 'write' });
const ILL = { '.github/holdline.yml': 'health: { issue: true }\n' };
const WRITING = ['issues/create', 'issues/update', 'issues/create-comment'];

const check = (github: FakeGitHub, suite = '') =>
  run({ event: schedule(), github, files: ILL, inputs: { history: 'none', suite } });
const writes = ({ requests }: FakeGitHub) =>
  requests.map(({ operation }) => operation ?? '').filter((name) => WRITING.includes(name));
const issuesOf = ({ state }: FakeGitHub) => [...state.issues.values()];

it('opens one issue, and writes nothing while the same is wrong', async () => {
  const github = await gitHub(TOKEN);
  const first = await check(github);
  expect([first.report.result, first.report.deliveries]).toEqual([
    'error',
    [{ channel: 'issue', ok: true, detail: expect.stringContaining('/issues/') }],
  ]);
  await check(github);
  expect(writes(github)).toEqual(['issues/create']);
  expect(issuesOf(github).map(({ state }) => state)).toEqual(['open']);
});

it('runs at the same time leave one open', async () => {
  const github = await gitHub(TOKEN);
  github.inject('issues/list-for-repo', ...together(2));
  await Promise.all([check(github), check(github)]);
  expect(issuesOf(github).filter(({ state }) => state === 'open')).toHaveLength(1);
});

it('a suite has an issue of its own, and its name can do no harm', async () => {
  const github = await gitHub(TOKEN);
  await check(github);
  await check(github, 'x--> @all <b>');
  expect(issuesOf(github)).toHaveLength(2);
  expect(issuesOf(github)[1]?.body).not.toContain('@all');
});

it.each([
  [403, 'ISSUE_FORBIDDEN'],
  [410, 'ISSUE_DISABLED'],
  [422, 'ISSUE_FAILED'],
])('a refusal with %i is one notice, and the verdict stands', async (status, code) => {
  const github = await gitHub(TOKEN);
  github.inject('issues/create', refused(status, 'No.'));
  const { report } = await check(github);
  expect(report.result).toBe('error');
  expect(codes(report).filter((name) => name.startsWith('ISSUE_'))).toEqual([code]);
  expect(report.deliveries.map(({ ok }) => ok)).toEqual([false]);
});
