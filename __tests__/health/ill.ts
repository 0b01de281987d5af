/** Years in which something goes wrong from a time on, each made of a healthy one. */
import type { HistoryRecord } from '../../src/model/history.js';
import type { WorkflowRun } from '../../src/model/workflow.js';
import { DAY, isoTime, MINUTE } from './year.js';

export interface Year {
  readonly runs: readonly WorkflowRun[];
  readonly records: readonly HistoryRecord[];
}

type Change = (run: WorkflowRun, index: number) => WorkflowRun;

function since(runs: readonly WorkflowRun[], from: number, change: Change): readonly WorkflowRun[] {
  return runs.map((run, index) => (Date.parse(run.createdAt) < from ? run : change(run, index)));
}

const failed: Change = (run) => ({ ...run, conclusion: 'failure' });

function lasting(run: WorkflowRun, minutes: number): WorkflowRun {
  return { ...run, updatedAt: isoTime(Date.parse(run.startedAt) + minutes * MINUTE) };
}

/** What goes wrong, as a change of a year from a time on, and the quantity that must tell it. */
export const ILLS: readonly (readonly [quantity: string, ill: (year: Year, from: number) => Year])[] = [
  [
    'success_rate',
    ({ runs, records }, from) => ({
      runs: since(runs, from, (run, index) => (index % 3 === 0 ? failed(run, index) : run)),
      records,
    }),
  ],
  [
    'consecutive_failures',
    ({ runs, records }, from) => ({ runs: since(runs, from + 15 * DAY, failed), records }),
  ],
  [
    'flaky_rate',
    ({ runs, records }, from) => ({
      runs: since(runs, from, (run, index) =>
        index % 4 === 0 && run.conclusion === 'success' ? { ...run, attempt: 2 } : run,
      ),
      records,
    }),
  ],
  [
    'cancelled_rate',
    ({ runs, records }, from) => ({
      runs: since(runs, from, (run, index) => (index % 2 === 0 ? { ...run, conclusion: 'cancelled' } : run)),
      records,
    }),
  ],
  [
    'duration_p50',
    ({ runs, records }, from) => ({
      runs: since(runs, from, (run) =>
        lasting(run, 30 + (70 * (Date.parse(run.createdAt) - from)) / (20 * DAY)),
      ),
      records,
    }),
  ],
  [
    'duration_p95',
    ({ runs, records }, from) => ({
      runs: since(runs, from + 10 * DAY, (run, index) => (index % 3 === 0 ? lasting(run, 180) : run)),
      records,
    }),
  ],
  [
    'queue_p50',
    ({ runs, records }, from) => ({
      runs: since(runs, from, (run) => ({
        ...run,
        startedAt: isoTime(Date.parse(run.createdAt) + 20 * MINUTE),
        updatedAt: isoTime(Date.parse(run.createdAt) + 50 * MINUTE),
      })),
      records,
    }),
  ],
  [
    'missed_runs',
    ({ runs, records }, from) => ({
      runs: runs.filter(
        ({ event, createdAt }) => event !== 'schedule' || Date.parse(createdAt) < from + 15 * DAY,
      ),
      records,
    }),
  ],
  [
    'missed_rate',
    ({ runs, records }, from) => ({
      runs: runs.filter(
        ({ event, createdAt }, index) =>
          event !== 'schedule' || Date.parse(createdAt) < from || index % 3 === 0,
      ),
      records,
    }),
  ],
  [
    'days_since_run',
    ({ runs, records }, from) => ({
      runs: runs.filter(({ createdAt }) => Date.parse(createdAt) < from),
      records,
    }),
  ],
  [
    'age',
    ({ runs, records }, from) => ({ runs, records: records.filter(({ at }) => Date.parse(at) < from) }),
  ],
  [
    'longest_gap',
    ({ runs, records }, from) => ({
      runs,
      records: records.filter(({ at }) => Date.parse(at) < from - 7 * DAY || Date.parse(at) > from + 9 * DAY),
    }),
  ],
  ['records_without', ({ runs, records }, from) => ({ runs, records: without(records, from, /^topics\//) })],
  ['stopped_metrics', ({ runs, records }, from) => ({ runs, records: without(records, from, /f1_macro/) })],
  [
    'peak_memory_bytes',
    ({ runs, records }, from) => ({
      runs,
      records: moved(records, from, /peak_memory/, (value) => value * 1.2),
    }),
  ],
  [
    'error_rate',
    ({ runs, records }, from) => ({
      runs,
      records: moved(records, from, /error_rate/, (value) => value + 0.05),
    }),
  ],
  [
    'cost_usd',
    ({ runs, records }, from) => ({ runs, records: moved(records, from, /cost/, (value) => value * 2) }),
  ],
];

function without(records: readonly HistoryRecord[], from: number, ids: RegExp): readonly HistoryRecord[] {
  return records.map((record) => {
    const kept = record.measurements.filter(({ id }) => !ids.test(id));
    return Date.parse(record.at) < from ? record : { ...record, measurements: kept };
  });
}

/** Of the newest record only: what moved for good is a level of its own by and by. */
function moved(
  records: readonly HistoryRecord[],
  from: number,
  ids: RegExp,
  change: (value: number) => number,
): readonly HistoryRecord[] {
  return records
    .filter(({ at }) => Date.parse(at) < from)
    .map((record, index, all) => {
      if (index < all.length - 1) return record;
      const measurements = record.measurements.map((one) =>
        ids.test(one.id) && one.value !== null ? { ...one, value: change(one.value) } : one,
      );
      return { ...record, measurements };
    });
}
