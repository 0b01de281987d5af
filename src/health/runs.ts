/** From a workflow's runs to how well they go: how many succeed, which are run again, and how long they take. */
import type { ConfiguredWorkflow } from '../config/config.js';
import type { WorkflowRun } from '../model/workflow.js';
import { quantile } from '../stats/quantile.js';
import { quantileError } from '../stats/quantile-error.js';
import type { Level, Reading } from './measured.js';
import { DAY_MS, usualLongGap } from './pace.js';

/** How many of the newest finished runs a share is of, and each half of a trend. */
const NEWEST = 30;
/** A share of fewer says nothing. */
const FEWEST_RUNS = 5;
/** Quantiles of fewer have no standard error: of the median and of the 95th percentile. */
const FEWEST_TIMES = { 0.5: 5, 0.95: 20 } as const;
const USUAL_REST = 14;
const LATE = 3;
const MINUTE_MS = 60_000;

const FAILED: readonly string[] = ['failure', 'timed_out', 'startup_failure'];
const GREEN = 'success';

interface Watched {
  readonly labels: { readonly workflow: string };
  readonly limits: ConfiguredWorkflow | null;
}

function shareOf(runs: readonly WorkflowRun[], holds: (run: WorkflowRun) => boolean) {
  const count = runs.filter(holds).length;
  return { value: count / runs.length, n: runs.length, count };
}

function isFailed({ conclusion }: WorkflowRun): boolean {
  return conclusion !== null && FAILED.includes(conclusion);
}

function isGreen({ conclusion }: WorkflowRun): boolean {
  return conclusion === GREEN;
}

/** Shares of the runs that came to an end of their own. */
function shares(finished: readonly WorkflowRun[], { labels, limits }: Watched): readonly Reading[] {
  const judged = finished.filter((run) => isGreen(run) || isFailed(run)).slice(-NEWEST);
  const ended = finished.slice(-NEWEST);
  const readings: Reading[] = [];
  if (judged.length >= FEWEST_RUNS) {
    const { value, n, count } = shareOf(judged, isGreen);
    const about = `${n - count} of the newest ${n} failed`;
    const limit = limits?.minSuccessRate ?? null;
    readings.push({
      name: 'success_rate',
      labels,
      value,
      n,
      about,
      ...(limit === null ? {} : { limit }),
    });
    const again = shareOf(judged, (run) => isGreen(run) && run.attempt > 1);
    const flaky = `${again.count} of the newest ${again.n}`;
    readings.push({ name: 'flaky_rate', labels, value: again.value, n: again.n, about: flaky });
  }
  if (ended.length >= FEWEST_RUNS) {
    const { value, n, count } = shareOf(ended, ({ conclusion }) => conclusion === 'cancelled');
    readings.push({ name: 'cancelled_rate', labels, value, n, about: `${count} of the newest ${n}` });
  }
  return readings;
}

function failuresInARow(finished: readonly WorkflowRun[], labels: Watched['labels']): readonly Reading[] {
  const judged = finished.filter((run) => isGreen(run) || isFailed(run));
  if (judged.length === 0) return [];
  const lastGreen = judged.findLastIndex(isGreen);
  const row = judged.slice(lastGreen + 1);
  const [first] = row;
  const about = first === undefined ? '' : `since run ${first.id} of ${first.createdAt}`;
  return [{ name: 'consecutive_failures', labels, value: row.length, about }];
}

/** Quantiles that can be told apart from noise; minutes. */
function levelOf(times: readonly number[], q: 0.5 | 0.95): Level | null {
  if (times.length < FEWEST_TIMES[q]) return null;
  return { value: quantile(times, q), n: times.length, standardError: quantileError(times, q) };
}

/** A quantile of the newest half of the times, held against the half before. */
function trend(
  times: readonly number[],
  {
    name,
    q,
    labels,
  }: { readonly name: Reading['name']; readonly q: 0.5 | 0.95; readonly labels: Reading['labels'] },
): readonly Reading[] {
  const half = Math.min(NEWEST, Math.floor(times.length / 2));
  const [before, now] = [times.slice(-2 * half, -half), times.slice(-half)];
  const [earlier, later] = [levelOf(before, q), levelOf(half === 0 ? [] : now, q)];
  if (later === null || earlier === null) return [];
  const about = `the newest ${now.length} runs against the ${before.length} before them`;
  return [{ name, labels, ...later, earlier, about }];
}

function minutes(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / MINUTE_MS;
}

function times(finished: readonly WorkflowRun[], { labels, limits }: Watched): readonly Reading[] {
  const lasted = finished
    .filter(isGreen)
    .map(({ startedAt, updatedAt }) => minutes(startedAt, updatedAt))
    .filter((time) => time >= 0);
  // A run that was run again starts long after it was made: that is no queue.
  const waited = finished
    .filter(({ attempt }) => attempt === 1)
    .map(({ createdAt, startedAt }) => minutes(createdAt, startedAt))
    .filter((time) => time >= 0);
  const most = limits?.maxDuration ?? null;
  const bounded = most === null ? {} : ({ most: most.seconds / 60, severity: 'fail' } as const);
  return [
    ...trend(lasted, { name: 'duration_p50', q: 0.5, labels }),
    ...longest(lasted, labels, bounded),
    ...trend(waited, { name: 'queue_p50', q: 0.5, labels }),
    ...trend(waited, { name: 'queue_p95', q: 0.95, labels }),
  ];
}

/** Where the configuration bounds durations, a bound counts before there is a trend. */
function longest(
  lasted: readonly number[],
  labels: Watched['labels'],
  bounded: Pick<Reading, 'most' | 'severity'>,
): readonly Reading[] {
  const held = trend(lasted, { name: 'duration_p95', q: 0.95, labels });
  if (held.length > 0 || bounded.most === undefined || lasted.length === 0) {
    return held.map((reading) => ({ ...reading, ...bounded }));
  }
  const newest = lasted.slice(-NEWEST);
  const value = quantile(newest, 0.95);
  const about = `the newest ${newest.length} runs`;
  return [{ name: 'duration_p95', labels, value, n: newest.length, about, ...bounded }];
}

/** Days without any run; since the workflow was made, or since as far back as was looked, where there was none. */
function rest(
  runs: readonly WorkflowRun[],
  watched: Watched,
  span: { readonly since: number; readonly now: number },
) {
  const newest = runs.at(-1);
  const from = newest === undefined ? span.since : Date.parse(newest.createdAt);
  const pace = usualLongGap(runs.map(({ createdAt }) => Date.parse(createdAt)));
  const about = newest === undefined ? 'no run was found' : `last run ${newest.id} of ${newest.createdAt}`;
  return {
    name: 'days_since_run',
    labels: watched.labels,
    value: Math.max(0, span.now - from) / DAY_MS,
    limit: Math.max(USUAL_REST, LATE * (pace ?? 0)),
    about,
  } as const;
}

/** What the runs of one workflow tell, oldest run first. `since`: from when on runs would have been seen. */
export function runReadings(
  runs: readonly WorkflowRun[],
  watched: Watched,
  span: { readonly since: number; readonly now: number },
): readonly Reading[] {
  const finished = runs.filter(({ conclusion }) => conclusion !== null);
  return [
    rest(runs, watched, span),
    ...failuresInARow(finished, watched.labels),
    ...shares(finished, watched),
    ...times(finished, watched),
  ];
}
