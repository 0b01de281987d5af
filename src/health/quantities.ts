/**
 * The one table of what a health check measures by itself: unit, which way is better, the usual limit, what breaking
 * it does, and the sentence that says so. A limit that goes by the pace of a history or of a schedule, or that the
 * configuration sets, takes the place of the usual one; `rules:` have the last word.
 */
import type { FindingCode } from '../failure/health.js';
import type { Direction } from '../model/evaluation.js';
import type { Severity } from '../model/report.js';

export const FRESHNESS = 'health:freshness';
export const WORKFLOWS = 'health:workflows';
export const ANOMALIES = 'health:anomalies';

export interface Quantity {
  readonly suite: typeof FRESHNESS | typeof WORKFLOWS | typeof ANOMALIES;
  readonly title: string;
  readonly unit: string | null;
  readonly direction: Direction;
  /** In `unit`; `rise` is a share of the earlier value. */
  readonly limit:
    | { readonly kind: 'min'; readonly value: number }
    | { readonly kind: 'max'; readonly value: number }
    | { readonly kind: 'rise'; readonly value: number };
  readonly severity: Severity;
  readonly code: FindingCode;
}

const most = (value: number) => ({ kind: 'max', value }) as const;
const least = (value: number) => ({ kind: 'min', value }) as const;
const rise = (value: number) => ({ kind: 'rise', value }) as const;

const record = { suite: FRESHNESS, direction: 'lower', severity: 'fail' } as const;
const workflow = { suite: WORKFLOWS, direction: 'lower', severity: 'fail' } as const;
const time = { ...workflow, unit: 'min', severity: 'warn', code: 'HEALTH_SLOWER' } as const;

export const QUANTITIES = {
  age: { ...record, title: 'Age of the newest record', unit: 'days', limit: most(7), code: 'HEALTH_AGE' },
  longest_gap: {
    ...record,
    title: 'Longest of the newest ten gaps between days with records',
    unit: 'days',
    limit: most(7),
    severity: 'warn',
    code: 'HEALTH_GAP',
  },
  records_without: {
    ...record,
    title: 'Newest records in a row that are without a suite',
    unit: null,
    limit: most(3),
    code: 'HEALTH_SUITE_STOPPED',
  },
  stopped_metrics: {
    ...record,
    title: 'Metrics of a suite that stopped coming',
    unit: null,
    limit: most(0),
    severity: 'warn',
    code: 'HEALTH_METRICS_STOPPED',
  },
  artifact_days_left: {
    ...record,
    title: 'Days until the artifact with the history ends',
    unit: 'days',
    direction: 'higher',
    limit: least(7),
    severity: 'warn',
    code: 'HEALTH_ARTIFACT_ENDS',
  },
  active: {
    ...workflow,
    title: 'Whether the workflow is enabled: 1 or 0',
    unit: null,
    direction: 'higher',
    limit: least(1),
    code: 'HEALTH_DISABLED',
  },
  success_rate: {
    ...workflow,
    title: 'Share of the newest 30 finished runs that succeeded',
    unit: 'fraction',
    direction: 'higher',
    limit: least(0.8),
    code: 'HEALTH_SUCCESS_RATE',
  },
  consecutive_failures: {
    ...workflow,
    title: 'Newest runs in a row that failed',
    unit: null,
    limit: most(2),
    code: 'HEALTH_FAILING',
  },
  flaky_rate: {
    ...workflow,
    title: 'Share of the newest 30 finished runs that succeeded only when run again',
    unit: 'fraction',
    limit: most(0.1),
    severity: 'warn',
    code: 'HEALTH_FLAKY',
  },
  cancelled_rate: {
    ...workflow,
    title: 'Share of the newest 30 finished runs that were cancelled',
    unit: 'fraction',
    limit: most(0.3),
    severity: 'warn',
    code: 'HEALTH_CANCELLED',
  },
  days_since_run: {
    ...workflow,
    title: 'Days since the newest run',
    unit: 'days',
    limit: most(14),
    code: 'HEALTH_DORMANT',
  },
  missed_runs: {
    ...workflow,
    title: 'Newest scheduled runs in a row that did not come',
    unit: null,
    limit: most(1),
    code: 'HEALTH_MISSED',
  },
  missed_rate: {
    ...workflow,
    title: 'Share of the newest 30 scheduled runs that did not come',
    unit: 'fraction',
    limit: most(0.2),
    severity: 'warn',
    code: 'HEALTH_MISSED_RATE',
  },
  duration_p50: { ...time, title: 'Median duration of successful runs', limit: rise(0.5) },
  duration_p95: { ...time, title: 'Duration that 95 % of successful runs keep', limit: rise(1) },
  queue_p50: { ...time, title: 'Median time from making a run to its start', limit: rise(1) },
  queue_p95: { ...time, title: 'Time to its start that 95 % of runs keep', limit: rise(2) },
  anomalies: {
    suite: ANOMALIES,
    title: 'Measurements of a suite in which a detector sees a change to the worse',
    unit: null,
    direction: 'lower',
    limit: most(0),
    severity: 'fail',
    code: 'HEALTH_ANOMALY',
  },
  days_to_limit: {
    suite: ANOMALIES,
    title: 'Days until a measurement that drifts will break its limit',
    unit: 'days',
    direction: 'higher',
    limit: least(14),
    severity: 'warn',
    code: 'HEALTH_FORECAST',
  },
} as const satisfies Readonly<Record<string, Quantity>>;

export type QuantityName = keyof typeof QUANTITIES;
