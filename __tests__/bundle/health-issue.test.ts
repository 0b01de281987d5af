/** The issue in which a health check tells what is wrong. */
import { describe, expect, it } from 'vitest';
import { pullRequest, schedule } from '../github/events.js';
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

const DAY = 86_400_000;

/** A history of one record, so many days old: a week is the most that is allowed. */
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

const checkOf = (github: FakeGitHub, days: number, rules = '') =>
  run({
    event: schedule(),
    github,
    files: {
      '.github/holdline.yml': `health: { issue: true }\n${rules}`,
      'old/history.jsonl': recordedBefore(days),
    },
    inputs: { history: 'path:old' },
  });
const notesOf = ({ state }: FakeGitHub) => [...state.comments.values()].map(({ body }) => body);

function only(github: FakeGitHub) {
  const [issue, ...others] = issuesOf(github);
  if (issue === undefined || others.length > 0) throw new Error('there is not one issue');
  return issue;
}

it('changes in place, closes with what recovered, and opens again', async () => {
  const github = await gitHub(TOKEN);
  expect((await checkOf(github, 30)).report.result).toBe('fail');
  expect(only(github).body).toContain('health:freshness/age');
  // One thing more is wrong.
  await checkOf(github, 30, 'required: ["health:freshness/longest_gap"]\n');
  expect(only(github).body).toContain('health:freshness/longest_gap');
  expect(notesOf(github).join('\n')).toContain('New:\n\n- `health:freshness/longest_gap`');
  expect((await checkOf(github, 1)).report.result).toBe('pass');
  expect(only(github).state).toBe('closed');
  expect(notesOf(github).at(-1)).toContain('Recovered:\n\n- `health:freshness/age`');
  const closed = only(github);
  github.state.issues.set(closed.number, { ...closed, closedAt: new Date(Date.now() - DAY).toISOString() });
  await checkOf(github, 30);
  expect(only(github).state).toBe('open');
  // What fails again long after is another story.
  await checkOf(github, 1);
  const old = only(github);
  github.state.issues.set(old.number, { ...old, closedAt: new Date(Date.now() - 30 * DAY).toISOString() });
  await checkOf(github, 30);
  expect(issuesOf(github).map(({ state }) => state)).toEqual(['closed', 'open']);
});

it('is brought to mind once a week', async () => {
  const github = await gitHub(TOKEN);
  await checkOf(github, 30);
  const issue = only(github);
  const body = issue.body.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/, new Date(Date.now() - 8 * DAY).toISOString());
  github.state.issues.set(issue.number, { ...issue, body });
  await checkOf(github, 30);
  await checkOf(github, 30);
  expect(notesOf(github)).toEqual([
    `A reminder: this has not recovered since ${new Date(Date.now() - 8 * DAY).toISOString().slice(0, 10)}.`,
  ]);
});

it('stays closed where a person closed it, and another author’s marker is none', async () => {
  const github = await gitHub(TOKEN);
  await checkOf(github, 30);
  const issue = only(github);
  github.state.issues.set(issue.number, { ...issue, state: 'closed', closedAt: new Date().toISOString() });
  const { report } = await checkOf(github, 30);
  expect(report.deliveries[0]?.detail).toContain('somebody closed it');
  expect(only(github).state).toBe('closed');
  github.state.issues.set(issue.number, { ...issue, author: { login: 'mallory', type: 'User' } });
  await checkOf(github, 30);
  expect(issuesOf(github)).toHaveLength(2);
});

it('is not written by a run that a pull request started', async () => {
  const github = await gitHub(TOKEN);
  const files = {
    '.github/holdline.yml': 'health: { issue: true }\n',
    'old/history.jsonl': recordedBefore(30),
  };
  const { report } = await run({
    event: pullRequest(),
    github,
    files,
    inputs: { history: 'path:old', mode: 'health' },
  });
  // The configuration of a pull request is the base commit's, which has none here: then nothing is asked for.
  const told = codes(report).filter((code) => code.startsWith('ISSUE_'));
  expect(told.every((code) => code === 'ISSUE_UNTRUSTED')).toBe(true);
  expect(issuesOf(github)).toEqual([]);
});

describe('an issue that is kept as the configuration says', () => {
  const kept = (github: FakeGitHub, days: number, policy: string) =>
    run({
      event: schedule(),
      github,
      files: {
        '.github/holdline.yml': `health: { issue: { ${policy} } }\n`,
        'old/history.jsonl': recordedBefore(days),
      },
      inputs: { history: 'path:old' },
    });

  it('is opened with its labels, assignees and title', async () => {
    const github = await gitHub(TOKEN);
    await kept(
      github,
      30,
      'labels: [model-health, "p: high"], assignees: [octocat], title: Health of models',
    );
    expect(only(github)).toMatchObject({
      labels: ['model-health', 'p: high'],
      assignees: ['octocat'],
      title: 'Health of models (fail)',
    });
  });

  it('is opened without them where GitHub knows one of them not, and says so', async () => {
    const github = await gitHub(TOKEN);
    const { report } = await kept(github, 30, 'labels: [model-health], assignees: [nobody-here]');
    expect(only(github)).toMatchObject({ labels: [], assignees: [] });
    expect(report.deliveries).toMatchObject([
      { channel: 'issue', ok: true, detail: expect.stringContaining('without labels and assignees') },
    ]);
  });

  it('is brought to mind, and opened again, in its own time', async () => {
    const github = await gitHub(TOKEN);
    const policy = 'remind-after: 2d, reopen-within: 1d';
    await kept(github, 30, policy);
    const issue = only(github);
    const told = new Date(Date.now() - 3 * DAY).toISOString();
    const body = issue.body.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/, told);
    github.state.issues.set(issue.number, { ...issue, body });
    await kept(github, 30, policy);
    expect(notesOf(github)).toEqual([`A reminder: this has not recovered since ${told.slice(0, 10)}.`]);
    await kept(github, 1, policy);
    const closed = only(github);
    const closedAt = new Date(Date.now() - 2 * DAY).toISOString();
    github.state.issues.set(closed.number, { ...closed, closedAt });
    await kept(github, 30, policy);
    expect(issuesOf(github).map(({ state }) => state)).toEqual(['closed', 'open']);
  });
});
