/** Histories in artifacts and on a branch, through the committed bundle and a GitHub that checks permissions. */
import { describe, expect, it } from 'vitest';
import { makeZip } from '../archive/zip-maker.js';
import {
  dependabotPullRequest,
  forkPullRequest,
  mergeGroup,
  pullRequest,
  pullRequestTarget,
  push,
  repositoryDispatch,
  workflowRun,
} from '../github/events.js';
import { runAction } from '../github/runner.js';
import { anySha } from '../github/state.js';
import { workflowToken } from '../github/token.js';
import {
  COMMITS,
  codes,
  GOOD,
  gitHub,
  ofMain,
  READS,
  recordedOnMain,
  run,
  SECRET,
  tip,
  WORSE,
  WRITES,
} from './stage.js';

describe('a history in artifacts', () => {
  it('holds head against the base branch example by example, without its files', async () => {
    const artifacts = [{ name: 'holdline-history', run: 71, bytes: await recordedOnMain() }];
    const github = await gitHub(READS, { runs: [ofMain], artifacts, commits: COMMITS });
    const { status, report, stdout } = await run({
      event: pullRequest(),
      files: { 'preds.csv': WORSE },
      github,
    });
    expect(stdout).toMatch(/history in artifacts: 1 record, back to \d{4}-\d\d-\d\dT/);
    const accuracy = report.verdicts.find((verdict) => verdict.metric === 'accuracy');
    expect(accuracy).toMatchObject({
      outcome: 'regressed',
      change: { evidence: 'paired', lost: 40, won: 0 },
    });
    expect(report.base).toMatchObject({ source: 'history', sha: anySha(50), distance: 1 });
    expect(status).toBe(1);
    const calls = github.requests.filter((request) => !request.path.startsWith('/storage'));
    expect(calls.map((call) => call.operation)).toHaveLength(8);
  });

  it('believes none of six decoys', async () => {
    const bytes = await recordedOnMain();
    const decoys = [
      { ...ofMain, id: 90, fork: true },
      { ...ofMain, id: 91, event: 'pull_request' },
      { ...ofMain, id: 92, branch: 'topic' },
      { ...ofMain, id: 93, path: '.github/workflows/other.yml' },
      { ...ofMain, id: 94, conclusion: 'cancelled' },
      { ...ofMain, id: 95, event: 'pull_request_target' },
    ];
    const evil = makeZip([{ name: 'history.jsonl', data: '{"schema":"holdline/record@9"}\n' }]);
    const artifacts = [
      { name: 'holdline-history', run: 71, bytes, createdAt: '2026-10-01T00:00:00Z' },
      ...decoys.map((decoy, i) => ({
        name: 'holdline-history',
        run: decoy.id,
        bytes: evil,
        createdAt: `2026-10-0${i + 2}T00:00:00Z`,
      })),
    ];
    const github = await gitHub(READS, { runs: [ofMain, ...decoys], artifacts, commits: COMMITS });
    const { report } = await run({ event: pullRequest(), files: { 'preds.csv': GOOD }, github });
    expect(report).toMatchObject({ result: 'pass', base: { sha: anySha(50) } });
  });

  it('takes along the record of a run that recorded at the same time', async () => {
    const first = await recordedOnMain();
    const line = (id: string) =>
      `{"schema":"holdline/record@1","id":"${id}.1","sha":"${anySha(49)}","ref":null,"event":"push","workflow":null,"at":"2026-10-01T00:00:00.000Z","result":"pass","accepted":[],"head":{"sha":null,"ref":null,"run":"${id}","at":"2026-10-01T00:00:00.000Z","suites":[]},"measurements":[{"id":"preds/accuracy","value":0.91,"n":null,"standardError":null}],"outcomes":null}\n`;
    const other = makeZip([{ name: 'history.jsonl', data: line('72') }]);
    const github = await gitHub(READS, {
      runs: [ofMain, { ...ofMain, id: 72 }],
      artifacts: [
        { name: 'holdline-history', run: 72, bytes: other, createdAt: '2026-10-01T00:00:00Z' },
        { name: 'holdline-history', run: 71, bytes: first, createdAt: '2026-10-02T00:00:00Z' },
      ],
      commits: COMMITS,
    });
    const { report } = await run({ event: pullRequest(), files: { 'preds.csv': GOOD }, github });
    expect(report.verdicts.find((verdict) => verdict.metric === 'accuracy')?.trend).toHaveLength(2);
  });

  it('is an error where it may not be read, which names the permission', async () => {
    const github = await gitHub(workflowToken({ contents: 'read', pull_requests: 'write' }));
    const { status, report } = await run({ event: pullRequest(), files: { 'preds.csv': GOOD }, github });
    expect([status, report.result]).toEqual([1, 'error']);
    expect(report.notices[0]?.fix).toContain('actions: read');
  });

  it.each([
    ['is no archive', new TextEncoder().encode('<html>'), {}],
    ['climbs out of its folder', makeZip([{ name: '../history.jsonl', data: '' }]), {}],
    [
      'is not what its digest says',
      makeZip([{ name: 'history.jsonl', data: '' }]),
      { digest: `sha256:${'0'.repeat(64)}` },
    ],
  ])('is an error where an artifact %s', async (_, bytes, more) => {
    const artifacts = [{ name: 'holdline-history', run: 71, bytes, ...more }];
    const github = await gitHub(READS, { runs: [ofMain], artifacts, commits: COMMITS });
    const { status, report } = await run({ event: pullRequest(), files: { 'preds.csv': GOOD }, github });
    expect([status, report.result]).toEqual([1, 'error']);
  });

  it('is an error where all that was there has expired', async () => {
    const artifacts = [{ name: 'holdline-history', run: 71, bytes: '', expired: true }];
    const github = await gitHub(READS, { runs: [ofMain], artifacts });
    const { report } = await run({ event: pullRequest(), files: { 'preds.csv': GOOD }, github });
    expect(report.result).toBe('error');
    expect(codes(report)).toContain('HISTORY_EXPIRED');
  });
});

describe('a history on a branch', () => {
  const inputs = { history: 'branch' };
  it('is begun by the first push, appended to by the next, and read by pull requests', async () => {
    const github = await gitHub(WRITES, { git: true });
    const first = await run({ event: tip(github), files: { 'preds.csv': GOOD }, github, inputs });
    expect(first.outputs).toMatchObject({ result: 'neutral', recorded: 'true' });
    const env = { GITHUB_RUN_ID: '7000000002' };
    const again = await runAction({
      event: tip(github),
      files: { 'preds.csv': GOOD },
      github,
      inputs: { artifacts: 'preds.csv', 'github-token': SECRET, ...inputs },
      env,
    });
    expect(again.outputs).toMatchObject({ result: 'pass', recorded: 'true' });
  });

  it('loses no record of six jobs that write at once', async () => {
    const github = await gitHub(WRITES, { git: true });
    const jobs = Array.from({ length: 6 }, (_, i) =>
      runAction({
        event: tip(github),
        files: { 'preds.csv': GOOD },
        github,
        inputs: { artifacts: 'preds.csv', 'github-token': SECRET, ...inputs },
        env: { GITHUB_RUN_ID: String(7000000010 + i) },
      }),
    );
    const outputs = (await Promise.all(jobs)).map((job) => job.outputs['recorded']);
    expect(outputs).toEqual(Array.from({ length: 6 }, () => 'true'));
    const last = await run({ event: tip(github), files: { 'preds.csv': GOOD }, github, inputs });
    expect(last.report.verdicts.find((verdict) => verdict.metric === 'accuracy')?.trend).toHaveLength(6);
  });

  it('that may not be written leaves the verdict as it is', async () => {
    const github = await gitHub(workflowToken({ contents: 'read' }), { git: true });
    const finished = await run({ event: tip(github), files: { 'preds.csv': GOOD }, github, inputs });
    expect([finished.status, finished.outputs['recorded']]).toEqual([0, 'false']);
    expect(codes(finished.report)).toContain('NOT_RECORDED');
  });
});

describe('rules', () => {
  const STRICT = 'rules:\n  - { match: "*/accuracy", min: 0.95 }\n';
  const LOOSE = 'rules:\n  - { match: "*/accuracy", min: 0.5 }\n';
  const inputs = { history: 'none' };
  const contents = { [anySha(51)]: { '.github/holdline.yml': STRICT } };

  it('are those of the base commit, and what the pull request changes is told', async () => {
    const github = await gitHub(READS, { contents });
    const files = { 'preds.csv': GOOD, '.github/holdline.yml': LOOSE };
    const { status, report } = await run({ event: pullRequest(), files, github, inputs });
    expect([status, report.verdicts.find((verdict) => verdict.metric === 'accuracy')?.outcome]).toEqual([
      1,
      'violated',
    ]);
    const told = report.notices.find((notice) => notice.code === 'CONFIG_CHANGES');
    expect(told?.what).toContain('loosens "*/accuracy": min 0.95 → 0.5');
  });

  it('hold where the pull request removes or breaks the file', async () => {
    const github = await gitHub(READS, { contents });
    const gone = await run({ event: pullRequest(), files: { 'preds.csv': GOOD }, github, inputs });
    expect([gone.report.result, codes(gone.report)]).toEqual(['fail', ['CONFIG_REMOVED']]);
    const files = { 'preds.csv': GOOD, '.github/holdline.yml': 'rules: {' };
    const broken = await run({ event: pullRequest(), files, github, inputs });
    expect([broken.report.result, codes(broken.report)]).toEqual(['fail', ['CONFIG_BROKEN']]);
  });

  it('come from the pull request where base has none yet', async () => {
    const github = await gitHub(READS);
    const files = { 'preds.csv': GOOD, '.github/holdline.yml': STRICT };
    const { report } = await run({ event: pullRequest(), files, github, inputs });
    expect([report.result, codes(report)]).toEqual(['fail', ['CONFIG_FROM_HEAD']]);
  });
});

describe('events', () => {
  const results = (files: Readonly<Record<string, string>>) =>
    makeZip(Object.entries(files).map(([name, data]) => ({ name, data })));
  const evaluation = {
    id: 80,
    event: 'pull_request',
    branch: 'topic-1',
    sha: anySha(2),
    path: '.github/workflows/evaluate.yml',
    conclusion: 'success',
  };
  const inputs = { artifacts: '', 'workflow-artifacts': 'results', history: 'none' };

  it('workflow_run judges what the untrusted job left, and speaks to its pull request alone', async () => {
    const bytes = results({ 'preds.csv': GOOD });
    const github = await gitHub(READS, {
      runs: [{ ...evaluation }],
      artifacts: [{ name: 'results', run: 80, bytes }],
    });
    const event = workflowRun({ run: { id: 80, sha: anySha(2), branch: 'topic-1' } });
    const { status, report, workspaceChanges } = await run({ event, github, files: {}, inputs });
    expect([status, report.result]).toEqual([0, 'neutral']);
    expect(report.head?.suites).toMatchObject([{ name: 'preds', files: ['results/preds.csv'] }]);
    expect([...github.state.comments.values()].map((comment) => comment.issue)).toEqual([1]);
    expect(workspaceChanges).toEqual([]);
  });

  it('workflow_run without the artifact is an error that lists what there is', async () => {
    const github = await gitHub(READS, {
      runs: [{ ...evaluation }],
      artifacts: [{ name: 'logs', run: 80, bytes: results({ a: '' }) }],
    });
    const event = workflowRun({ run: { id: 80, sha: anySha(2), branch: 'topic-1' } });
    const { report } = await run({ event, github, files: {}, inputs });
    expect(report.result).toBe('error');
    expect(report.notices[0]?.what).toContain('logs');
  });

  it('workflow_run of a commit that no open pull request has writes no comment', async () => {
    const github = await gitHub(READS, {
      runs: [{ ...evaluation }],
      artifacts: [{ name: 'results', run: 80, bytes: results({ 'preds.csv': GOOD }) }],
    });
    const event = workflowRun({ run: { id: 80, sha: anySha(77), branch: 'topic-1' } });
    const { report } = await run({ event, github, files: {}, inputs });
    expect(codes(report)).toContain('PULL_REQUEST_UNCLEAR');
    expect(github.state.comments.size).toBe(0);
  });

  it('merge_group is judged against the group’s base, without a comment', async () => {
    const artifacts = [{ name: 'holdline-history', run: 71, bytes: await recordedOnMain() }];
    const github = await gitHub(READS, { runs: [ofMain], artifacts, commits: COMMITS });
    const event = mergeGroup({ baseSha: anySha(50) });
    const { status, report } = await run({ event, files: { 'preds.csv': WORSE }, github });
    expect([status, report.base?.sha, report.base?.distance]).toEqual([1, anySha(50), 0]);
    expect(github.requests.filter((request) => request.method !== 'GET')).toEqual([]);
  });

  it('a fork’s pull request is judged against the history, and writes nothing', async () => {
    const artifacts = [{ name: 'holdline-history', run: 71, bytes: await recordedOnMain() }];
    const token = workflowToken({ contents: 'read', actions: 'read' });
    const github = await gitHub(token, { runs: [ofMain], artifacts, commits: COMMITS });
    const { status, report } = await run({ event: forkPullRequest(), files: { 'preds.csv': WORSE }, github });
    expect([status, report.result]).toEqual([1, 'fail']);
    expect(github.requests.filter((request) => request.method !== 'GET')).toEqual([]);
  });
});

describe('events with rights of their own', () => {
  it('pull_request_target is judged against the merge base, and may comment for a fork', async () => {
    const artifacts = [{ name: 'holdline-history', run: 71, bytes: await recordedOnMain() }];
    const github = await gitHub(READS, { runs: [ofMain], artifacts, commits: COMMITS });
    const event = pullRequestTarget({
      base: { sha: anySha(51) },
      head: { sha: anySha(2) },
      fork: 'stranger/Hello-World',
    });
    const { status, report } = await run({ event, files: { 'preds.csv': WORSE }, github });
    expect([status, report.base?.sha, report.base?.distance]).toEqual([1, anySha(50), 0]);
    expect(github.state.comments.size).toBe(1);
  });

  it('repository_dispatch on the base branch records', async () => {
    const github = await gitHub(WRITES, { git: true });
    const sha = github.state.git?.tip('refs/heads/main') ?? '';
    const finished = await run({
      event: repositoryDispatch({ sha }),
      files: { 'preds.csv': GOOD },
      github,
      inputs: { history: 'branch' },
    });
    expect(finished.outputs).toMatchObject({ result: 'neutral', recorded: 'true' });
  });

  it('Dependabot’s pull request is judged, and writes nothing', async () => {
    const token = workflowToken({ contents: 'read', actions: 'read' });
    const github = await gitHub(token);
    const event = dependabotPullRequest();
    const { status, report } = await run({
      event,
      files: { 'preds.csv': GOOD },
      github,
      inputs: { history: 'none' },
    });
    expect([status, report.result]).toEqual([0, 'neutral']);
    expect(codes(report)).toEqual(['COMMENT_FORBIDDEN']);
    expect(github.state.comments.size).toBe(0);
  });
});

describe('a record that may not be written', () => {
  const asked = { history: 'branch', mode: 'record' };

  it.each([
    ['a pull request', pullRequest(), 'pull_request'],
    ['a pull request of a fork', forkPullRequest(), 'pull_request'],
    ['pull_request_target', pullRequestTarget({}), 'pull_request_target'],
    ['a push to another branch', push({ sha: anySha(51), branch: 'topic' }), 'push'],
    ['workflow_run of a pull request', workflowRun({ run: { id: 80 } }), 'workflow_run'],
  ])('%s is refused, though the workflow asks for it', async (_, event, name) => {
    const github = await gitHub(WRITES, { git: true });
    const finished = await run({ event, files: { 'preds.csv': GOOD }, github, inputs: asked });
    expect([finished.status, finished.report.result, finished.outputs['recorded']]).toEqual([
      1,
      'error',
      'false',
    ]);
    expect(finished.report.notices[0]).toMatchObject({ code: 'RECORD_UNTRUSTED' });
    expect(finished.report.notices[0]?.what).toContain(name);
    expect(github.state.git?.tip('refs/heads/holdline')).toBeNull();
  });
});

describe('a history behind many artifacts of another workflow', () => {
  const nightly = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      run: { ...ofMain, id: 100 + i, path: '.github/workflows/nightly.yml' },
      artifact: {
        name: 'holdline-history',
        run: 100 + i,
        bytes: '',
        createdAt: new Date(Date.UTC(2026, 9, 2 + i)).toISOString(),
      },
    }));
  const seeds = async (count: number) => ({
    runs: [ofMain, ...nightly(count).map((one) => one.run)],
    artifacts: [
      { name: 'holdline-history', run: 71, bytes: await recordedOnMain(), createdAt: '2026-10-01T00:00:00Z' },
      ...nightly(count).map((one) => one.artifact),
    ],
  });

  it('is found behind six', async () => {
    const github = await gitHub(READS, await seeds(6));
    const { report } = await run({ event: pullRequest(), files: { 'preds.csv': WORSE }, github });
    expect([report.result, report.base?.sha]).toEqual(['fail', anySha(50)]);
  });

  it('is an error, and no first run, where the search is given up', async () => {
    const github = await gitHub(READS, await seeds(26));
    const { status, report } = await run({ event: pullRequest(), files: { 'preds.csv': WORSE }, github });
    expect([status, report.result, codes(report)]).toEqual([1, 'error', ['HISTORY_HIDDEN']]);
  });
});

describe('a commit that GitHub no longer has', () => {
  it('leaves the payload’s base commit, and the verdict', async () => {
    const github = await gitHub(READS, { commits: [{ sha: anySha(9), parents: [] }] });
    const inputs = { history: 'none' };
    const { status, report } = await run({
      event: pullRequest(),
      files: { 'preds.csv': GOOD },
      github,
      inputs,
    });
    expect([status, report.result]).toEqual([0, 'neutral']);
  });
});
