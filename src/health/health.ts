/**
 * The story of a health check on one page: look, measure, judge, report. It is the gate's own road with other
 * measurements: of the history, of workflow runs, and of the newest records against older ones.
 */
import { fault } from '../failure/catalogue.js';
import { Failure, type Fault } from '../failure/failure.js';
import { reportOf } from '../gate/report.js';
import { isOfHealth, scopeOfHealth } from '../gate/scope.js';
import { judge } from '../judge/judge.js';
import { ruleFaults } from '../judge/rules.js';
import type { Trial } from '../judge/trial.js';
import { waiverNotices } from '../judge/waivers.js';
import type { Evaluation, Measurement } from '../model/evaluation.js';
import type { Report } from '../model/report.js';
import type { World } from '../world.js';
import { anomalies } from './anomalies.js';
import { forecast } from './forecast.js';
import { distinctRecords, freshness } from './freshness.js';
import { HOSTED, hostedDrift } from './hosted-drift.js';
import { linesOf } from './line.js';
import { type Looked, look } from './look.js';
import { findings, joined, type Measured } from './measured.js';
import { isOfMonitoring, monitored, requiredFaults } from './monitoring.js';
import { possibleReadings } from './possible.js';
import { WORKFLOWS } from './quantities.js';
import type { HealthRequest } from './request.js';
import { RESOURCES, resources } from './resources.js';
import { type Answered, asked } from './sources.js';
import { workflowMeasurements } from './workflows.js';

/** Runs the check. Throws a `Failure` for faults of usage only. */
export async function runHealth(world: World, request: HealthRequest): Promise<Report> {
  const now = world.now();
  const [looked, answers] = await Promise.all([
    look(request, now.getTime()),
    asked(world, request.config.health.sources, now.getTime()),
  ]);
  return await reportOn({ ...looked, answers }, request, now);
}

/** What was looked at, and what monitoring systems answered. */
export type Seen = Looked & { readonly answers: readonly Answered[] };

/** The same of what was looked at already: nothing here has an effect. */
export async function reportOn(looked: Seen, request: HealthRequest, now: Date): Promise<Report> {
  const measured = await measure(looked, request, now.getTime());
  const trial = trialOf(measured, request, now);
  refuseIdleRules(trial, looked, request);
  const judgement = judge(trial);
  const notices: readonly Fault[] = [
    ...looked.notices,
    ...nothingSeen(measured, looked, request),
    ...findings(judgement.verdicts, measured.about),
    ...measured.notices,
    ...waiverNotices(trial),
  ];
  const evaluation = evaluationOf(measured.head);
  const found = {
    evaluation,
    base: null,
    anchor: null,
    judgement,
    explained: null,
    inputs: null,
    notices,
    now,
  };
  const report = reportOf(request, found);
  // What could not be looked at is not well: a part that is green must not pass for the whole.
  return notices.some(isDecisive) ? { ...report, result: 'error' } : report;
}

function isDecisive({ weight }: Fault): boolean {
  return weight !== 'notice';
}

async function measure({ records, artifact, watched, answers }: Seen, request: HealthRequest, now: number) {
  const config = scopeOfHealth(request.config);
  const distinct = distinctRecords(records ?? []).records;
  const lines = linesOf(records ?? [], config);
  return joined([
    freshness({ records: records ?? [], artifact }, now, config),
    await workflowMeasurements(watched, now),
    resources(distinct, config),
    hostedDrift(distinct, config),
    anomalies(lines, config),
    forecast(lines, now),
    monitored(answers, config),
  ]);
}

function trialOf(measured: Measured, request: HealthRequest, now: Date): Trial {
  const config = scopeOfHealth(request.config);
  return {
    head: measured.head,
    base: measured.base,
    baseIsRecord: true,
    series: measured.series,
    boundaries: measured.boundaries,
    recordRuns: measured.recordRuns,
    refused: new Map(),
    anchor: null,
    paired: new Map(),
    rules: [...measured.rules, ...config.rules],
    required: config.required,
    waivers: config.waivers,
    accepted: null,
    today: now.toISOString().slice(0, 10),
    decision: config.decision,
    // What can't be seen from here, such as workflows from the command line, is not missing.
    partial: request.forge === null,
  };
}

/** Suites that come with records: what they will hold is not known before. */
const OF_RECORDS: readonly string[] = [`${RESOURCES}:`, `${HOSTED}:`];

/** A rule for health that can never bite is a hole, as it is in a gate. Rules of evaluations may match nothing here. */
function refuseIdleRules(trial: Trial, { answers }: Seen, request: HealthRequest): void {
  const unseen = request.forge === null ? [...OF_RECORDS, `${WORKFLOWS}/`] : OF_RECORDS;
  const isUnanswered = answers.some(({ reading }) => !reading.ok);
  const rules = trial.rules.filter(
    ({ match }) =>
      isOfHealth(match) &&
      !unseen.some((start) => match.startsWith(start)) &&
      // Which series a source that failed would have given is not known.
      !(isUnanswered && isOfMonitoring(match)),
  );
  const head = [...trial.head, ...possibleReadings(trial.head, request)];
  const faults = [
    ...ruleFaults({ ...trial, rules, head, partial: false }),
    ...requiredFaults(request.config),
  ];
  if (faults.length > 0) throw new Failure(faults);
}

/** A check that saw nothing must say so, and one that saw a part, which. */
function nothingSeen(
  { head }: Measured,
  { records, artifact, watched, notices }: Looked,
  { history, forge }: HealthRequest,
): readonly Fault[] {
  const isEmpty = history !== null && records !== null && records.length === 0;
  if (isEmpty && artifact !== null) return [fault('HEALTH_NOT_WATCHED', null, { artifact: artifact.name })];
  if (notices.some(isDecisive)) return [];
  if (head.length > 0) {
    const isUnwatched = forge !== null && watched.length === 0;
    return [
      ...(isEmpty ? [fault('HEALTH_NO_RECORDS', null, {})] : []),
      ...(isUnwatched ? [fault('HEALTH_NO_WORKFLOW', null, {})] : []),
    ];
  }
  const ofHistory = history === null ? 'no history was named' : 'the history has no record';
  const ofWorkflows = forge === null ? 'no workflow can be seen from here' : 'no workflow was found to watch';
  return [fault('HEALTH_NOTHING', null, { history: ofHistory, workflows: ofWorkflows })];
}

function evaluationOf(head: readonly Measurement[]): Evaluation {
  const names = [...new Set(head.map(({ suite }) => suite))].sort();
  return {
    suites: names.map((name) => ({
      name,
      model: null,
      dataset: null,
      fingerprints: {},
      format: 'health',
      files: [],
      measurements: head.filter(({ suite }) => suite === name),
      examples: null,
    })),
  };
}
