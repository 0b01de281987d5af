/** What a check sees of GitHub, by a GitHub that holds every call against GitHub's own description. */
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import type { WorkflowRun } from '../../src/model/workflow.js';
import type { Seeds } from '../github/state.js';
import { anySha } from '../github/state.js';
import { workflowToken } from '../github/token.js';
import { type Scene, type SceneOptions, scene } from '../io/github-forge.js';
import { bad, checkBefore, yearOf } from './check.js';
import { CRON, DAY, FILE, PATH, START, yearOfRuns } from './year.js';

const NOW = START + 260 * DAY + DAY / 2;
const FEW = workflowToken({ actions: 'read', contents: 'read' });

function seedOf(run: WorkflowRun): NonNullable<Seeds['runs']>[number] {
  return { ...run, branch: 'main', sha: anySha(run.id % 1000), path: PATH };
}

/** A repository with the workflow, its file on main, and the runs of a year up to now. */
function repository(
  more: Partial<Seeds> & { readonly file?: string; readonly state?: 'disabled_inactivity' } = {},
) {
  const { file = FILE, state = 'active', ...seeds } = more;
  const runs = yearOfRuns(1).filter(({ createdAt }) => Date.parse(createdAt) <= NOW);
  return {
    token: FEW,
    workflows: [{ path: PATH, name: 'evaluate', state }],
    runs: runs.map(seedOf),
    contents: { main: { [PATH]: file } },
    tags: { main: anySha(1) },
    commits: [{ sha: anySha(1), date: '2026-01-01T00:00:00Z', changes: [PATH] }],
    ...seeds,
  } satisfies SceneOptions;
}

const codes = ({ notices }: Report) => notices.map(({ code }) => code);
const told = ({ notices }: Report) => notices.map(({ what, fix }) => `${what} | ${fix}`).join('\n');
const records = yearOf(1).records.filter(({ at }) => Date.parse(at) <= NOW);

function apiCalls({ github }: Scene): readonly string[] {
  return github.requests.map(({ operation }) => operation ?? '');
}

describe('a check of one workflow', () => {
  it('finds nothing wrong in a healthy year, with few calls', async () => {
    const seen = await scene(repository());
    const report = await checkBefore(seen.forge, records, { now: NOW });
    expect(codes(report)).toEqual([]);
    expect(report.result).toBe('pass');
    const metrics = report.verdicts
      .filter(({ suite }) => suite === 'health:workflows')
      .map(({ metric }) => metric);
    expect(metrics).toEqual([
      'active',
      'cancelled_rate',
      'consecutive_failures',
      'days_since_run',
      'duration_p50',
      'duration_p95',
      'flaky_rate',
      'missed_rate',
      'missed_runs',
      'queue_p50',
      'queue_p95',
      'success_rate',
    ]);
    const calls = apiCalls(seen);
    expect(calls.toSorted()).toEqual([
      'actions/list-repo-workflows',
      'actions/list-workflow-runs',
      'actions/list-workflow-runs',
      'repos/get-content',
      'repos/list-commits',
    ]);
  });

  it('asks only for its own runs of the branch', async () => {
    const strange = yearOfRuns(2).filter(({ createdAt }) => Math.abs(Date.parse(createdAt) - NOW) < 20 * DAY);
    const foreign = strange.map((run) => ({
      ...seedOf(run),
      id: run.id + 50_000,
      event: 'pull_request',
      fork: true,
      conclusion: 'failure',
    }));
    const own = repository();
    const seen = await scene({ ...own, runs: [...own.runs, ...foreign] });
    const report = await checkBefore(seen.forge, records, { now: NOW });
    expect(bad(report, 'health:workflows')).toEqual([]);
  });

  it('tells a disabled one, and that its schedule rests', async () => {
    const seen = await scene(repository({ state: 'disabled_inactivity' }));
    const report = await checkBefore(seen.forge, records, { now: NOW });
    expect(report.result).toBe('fail');
    expect(codes(report)).toEqual(['HEALTH_DISABLED']);
    expect(told(report)).toContain('gh workflow enable');
  });

  it('does not miss runs of a schedule that was not there yet', async () => {
    const dense = repository({
      file: FILE.replace(CRON, '17 * * * *'),
      commits: [{ sha: anySha(1), date: new Date(NOW - DAY / 24).toISOString(), changes: [PATH] }],
    });
    const fresh = await scene(dense);
    expect(bad(await checkBefore(fresh.forge, records, { now: NOW }), 'health:workflows')).toEqual([]);
    const old = await scene({ ...dense, commits: repository().commits });
    const report = await checkBefore(old.forge, records, { now: NOW });
    expect(bad(report, 'health:workflows')).toContain('missed_rate');
  });
});

describe('what can not be seen', () => {
  it('is an error where the token may not read runs, and names the permission', async () => {
    const seen = await scene(repository({}));
    const blind = await scene({ ...repository(), token: workflowToken({ contents: 'read' }) });
    expect((await checkBefore(seen.forge, records, { now: NOW })).result).toBe('pass');
    const report = await checkBefore(blind.forge, records, { now: NOW });
    expect(report.result).toBe('error');
    expect(codes(report)).toEqual(['GITHUB_FORBIDDEN']);
    expect(told(report)).toContain('actions: read');
    // What could be seen is told all the same.
    expect(report.verdicts.length).toBeGreaterThan(5);
  });

  it('is an error where a workflow does not exist, with the nearest that does', async () => {
    const seen = await scene(repository());
    const config = 'health: { workflows: { evalaute.yml: , evaluate.yml: , other.yml: } }';
    const report = await checkBefore(seen.forge, records, { now: NOW, config });
    expect(report.result).toBe('error');
    expect(codes(report)).toEqual(['HEALTH_WORKFLOW_UNKNOWN', 'HEALTH_WORKFLOW_UNKNOWN']);
    expect(told(report)).toContain('"evalaute.yml"; did you mean "evaluate.yml"?');
  });

  it.each([
    ['17 5 * *', 'it has 4 fields'],
    ['@daily', 'it has 1 field'],
    ['61 5 * * *', 'Invalid value for minute: 61'],
    ['0 5 L * *', 'no list of numbers'],
    ['0 5 31-1 * *', 'From value is larger'],
    ['0 5 ? * 1', 'no list of numbers'],
  ])('is a failure where the schedule is %s', async (cron, why) => {
    const seen = await scene(repository({ file: FILE.replace(CRON, cron) }));
    const report = await checkBefore(seen.forge, records, { now: NOW });
    expect(report.result).toBe('fail');
    expect(codes(report)).toEqual(['HEALTH_CRON']);
    expect(`${codes(report)} ${told(report)}`).toContain(why);
    expect(bad(report, 'health:')).toEqual(['missed_runs']);
  });

  it.each([
    ['on: [', 'it is no YAML'],
    ['name: x', 'it has no "on"'],
    ['on: { schedule: daily }', '"schedule" is no list'],
    ['on: { schedule: [{ at: noon }] }', 'no "cron"'],
  ])('is a failure where the file is %j', async (file, why) => {
    const seen = await scene(repository({ file }));
    const report = await checkBefore(seen.forge, records, { now: NOW });
    expect(codes(report)).toEqual(['HEALTH_WORKFLOW_UNREADABLE']);
    expect(told(report)).toContain(why);
    expect(report.result).toBe('fail');
  });

  it('is nothing at all: an error that says where it looked', async () => {
    const empty = await scene({ token: FEW, workflows: [] });
    const report = await checkBefore(empty.forge, [], { now: NOW });
    expect([report.result, ...codes(report)]).toEqual(['error', 'HEALTH_NOTHING']);
    expect(told(report)).toContain('the history has no record, and no workflow was found to watch');
    const alone = await checkBefore(null, [], { now: NOW, history: null });
    expect([alone.result, ...codes(alone)]).toEqual(['error', 'HEALTH_NOTHING']);
    expect(told(alone)).toContain('no history was named, and no workflow can be seen from here');
  });

  it('is a part: workflows without any record, or records without a workflow or GitHub', async () => {
    const bare = await scene({ token: FEW, workflows: [] });
    const unwatched = await checkBefore(bare.forge, records, { now: NOW });
    expect([unwatched.result, ...codes(unwatched)]).toEqual(['pass', 'HEALTH_NO_WORKFLOW']);
    const seen = await scene(repository());
    const unrecorded = await checkBefore(seen.forge, [], { now: NOW });
    expect([unrecorded.result, ...codes(unrecorded)]).toEqual(['pass', 'HEALTH_NO_RECORDS']);
    const config = 'health: { workflows: { evaluate.yml: } }';
    const local = await checkBefore(null, records, { now: NOW, config });
    expect([local.result, ...codes(local)]).toEqual(['pass', 'HEALTH_NO_GITHUB']);
  });
});

describe('limits of the configuration', () => {
  it('bound the share of successes, durations and ages', async () => {
    const seen = await scene(repository());
    const config = `health:
  max-age: 1h
  workflows: { evaluate.yml: { min-success-rate: 1, max-duration: 20m } }
rules:
  - { match: "health:workflows/flaky_rate*", severity: fail, max: 0 }
  - { match: "health:workflows/days_since_run{workflow=evaluate.yml}", max: 0.001 }
`;
    const report = await checkBefore(seen.forge, records, { now: NOW, config });
    expect(report.result).toBe('fail');
    expect(bad(report, 'health:freshness')).toEqual(['age']);
    expect(bad(report, 'health:workflows')).toEqual(
      expect.arrayContaining(['days_since_run', 'duration_p95']),
    );
    const longest = report.verdicts.find(({ metric }) => metric === 'duration_p95');
    expect([longest?.limits.max, longest?.severity]).toEqual([20, 'fail']);
  });

  it('may not be for what no check measures', async () => {
    const config = 'rules: [{ match: "health:workflows/succes_rate*", min: 0.5 }]';
    const seen = await scene(repository());
    await expect(checkBefore(seen.forge, records, { now: NOW, config })).rejects.toThrow(/success_rate/);
  });

  it('of evaluations are no business of a check, and may match nothing there', async () => {
    const seen = await scene(repository());
    const config = 'rules: [{ match: "sentiment/accuracy", min: 0.5 }]\nrequired: ["sentiment/accuracy"]';
    expect((await checkBefore(seen.forge, records, { now: NOW, config })).result).toBe('pass');
  });
});
