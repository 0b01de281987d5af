/** A health check of values, and one before a GitHub of the tests. */
import { DEFAULTS } from '../../src/config/config.js';
import { decodeConfig } from '../../src/config/decode.js';
import { reportOn, runHealth } from '../../src/health/health.js';
import type { Looked } from '../../src/health/look.js';
import type { HealthRequest } from '../../src/health/request.js';
import { schedulesIn } from '../../src/health/schedule.js';
import type { Watched } from '../../src/health/workflows.js';
import { localHistory } from '../../src/history/local.js';
import { encodeRecord } from '../../src/history/record.js';
import { realWorld } from '../../src/io/world.js';
import type { HistoryRecord } from '../../src/model/history.js';
import type { Report, Verdict } from '../../src/model/report.js';
import type { WorkflowRun } from '../../src/model/workflow.js';
import type { Forge } from '../../src/world.js';
import { folderWith } from '../bundle/folder.js';
import { DAY, FILE, isoTime, PATH, recordsOf, WORKFLOW, yearOfRuns } from './year.js';

const REQUEST: HealthRequest = {
  mode: 'health',
  history: null,
  forge: null,
  branch: 'main',
  defaultBranch: 'main',
  ownWorkflow: PATH,
  artifactName: null,
  failOn: 'regression',
  onError: 'fail',
  config: DEFAULTS,
  configSource: null,
  seed: 1,
  head: { sha: null, ref: null, run: null, event: 'schedule', workflow: 'health' },
  version: '0.0.0',
};

/** What can be seen at a time: the newest 200 runs of 90 days, and every record there is by then. */
export async function seenAt(
  all: { readonly runs: readonly WorkflowRun[]; readonly records: readonly HistoryRecord[] },
  now: number,
): Promise<{ readonly looked: Looked; readonly watched: Watched }> {
  const past = all.runs.filter(
    ({ createdAt }) => Date.parse(createdAt) <= now && Date.parse(createdAt) >= now - 90 * DAY,
  );
  const runs = past
    .slice(-200)
    .map((run) => (Date.parse(run.updatedAt) <= now ? run : { ...run, conclusion: null }));
  const { schedules, notices } = await schedulesIn(FILE, PATH);
  const watched: Watched = {
    workflow: WORKFLOW,
    runs,
    whole: past.length <= 200,
    schedules,
    changedAt: null,
    limits: null,
    notices,
  };
  const records = all.records.filter(({ at }) => Date.parse(at) <= now);
  return { watched, looked: { records, artifact: null, watched: [watched], notices: [] } };
}

export async function reportAt(looked: Looked, now: number, config = ''): Promise<Report> {
  const decoded = config === '' ? DEFAULTS : await decodeConfig('c.yml', config);
  const history = localHistory(realWorld({ folder: '.', log: SILENT, at: null }), 'nowhere');
  return await reportOn({ ...looked, answers: [] }, { ...REQUEST, history, config: decoded }, new Date(now));
}

export const SILENT = { info: () => {}, warn: () => {} };

/** Names of the verdicts that are not well, without the suite: `success_rate`. */
export function bad({ verdicts }: Report, suite: string): readonly string[] {
  return verdicts
    .filter((verdict) => verdict.suite.startsWith(suite) && isBad(verdict))
    .map(({ metric }) => metric);
}

function isBad({ outcome }: Verdict): boolean {
  return !['passed', 'improved', 'inconclusive', 'new'].includes(outcome);
}

/** The check as the Action makes it, before a forge, with records in a folder. */
export async function checkBefore(
  forge: Forge | null,
  records: readonly HistoryRecord[],
  more: { readonly now: number; readonly config?: string } & Partial<Omit<HealthRequest, 'config'>>,
): Promise<Report> {
  const { now, config: text = '', ...others } = more;
  const lines = records.map((record) => `${encodeRecord(record)}\n`).join('');
  const folder = folderWith(lines === '' ? {} : { 'history.jsonl': lines });
  const world = realWorld({ folder, log: SILENT, at: isoTime(now) });
  const config = text === '' ? DEFAULTS : await decodeConfig('c.yml', text);
  const history = localHistory(world, folder);
  return await runHealth(world, { ...REQUEST, history, forge, ...others, config });
}

export function yearOf(seed: number) {
  const runs = yearOfRuns(seed);
  return { runs, records: recordsOf(runs, seed) };
}
