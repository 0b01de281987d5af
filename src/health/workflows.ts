/** From what GitHub tells of a workflow to its measurements. */
import type { ConfiguredWorkflow } from '../config/config.js';
import type { Fault } from '../failure/failure.js';
import type { Schedule, Workflow, WorkflowRun } from '../model/workflow.js';
import { type Measured, measured, type Reading } from './measured.js';
import { DAY_MS } from './pace.js';
import { runReadings } from './runs.js';
import { missedReadings } from './schedule.js';

/** How far back runs are looked at. */
export const LOOK_BACK_MS = 90 * DAY_MS;

export interface Watched {
  readonly workflow: Workflow;
  /** Of the base branch, oldest first; never the run that looks. */
  readonly runs: readonly WorkflowRun[];
  /** Whether those are all since the look back began; else the oldest is as far as was seen. */
  readonly whole: boolean;
  /** `null` where they could not be read. */
  readonly schedules: readonly Schedule[] | null;
  /** When its file was last changed: before that another schedule may have held. Milliseconds. */
  readonly changedAt: number | null;
  readonly limits: ConfiguredWorkflow | null;
  readonly notices: readonly Fault[];
}

/** `evaluate.yml`. */
export function fileOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

interface Span {
  readonly since: number;
  readonly now: number;
}

async function missedIn(watched: Watched, labels: Reading['labels'], span: Span) {
  const { schedules, runs, changedAt, workflow } = watched;
  if (schedules === null) {
    const invalid = 'when it is to run could not be read';
    return [{ name: 'missed_runs', labels, value: null, invalid } as const];
  }
  if (schedules.length === 0 || workflow.state !== 'active') return [];
  const since = Math.max(span.since, changedAt ?? Number.NEGATIVE_INFINITY);
  return await missedReadings({ schedules, runs }, labels, { since, now: span.now });
}

async function readingsOf(watched: Watched, now: number): Promise<readonly Reading[]> {
  const { workflow, runs, whole, limits } = watched;
  const labels = { workflow: fileOf(workflow.path) };
  const oldest = Date.parse(runs[0]?.createdAt ?? '');
  const made = Date.parse(workflow.createdAt);
  const start = whole || !Number.isFinite(oldest) ? now - LOOK_BACK_MS : oldest;
  const span = { since: Number.isFinite(made) ? Math.max(start, made) : start, now };
  const isActive = workflow.state === 'active';
  const active: Reading = {
    name: 'active',
    labels,
    value: isActive ? 1 : 0,
    about: `its state is ${workflow.state}`,
  };
  return [active, ...runReadings(runs, { labels, limits }, span), ...(await missedIn(watched, labels, span))];
}

/** Measurements of all workflows that are watched, at this time in milliseconds. */
export async function workflowMeasurements(all: readonly Watched[], now: number): Promise<Measured> {
  const readings = await Promise.all(all.map((watched) => readingsOf(watched, now)));
  return measured(
    readings.flat(),
    all.flatMap(({ notices }) => notices),
  );
}
