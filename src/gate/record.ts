/** One run's measurements as a record for the history. */
import type { Evaluation, Measurement } from '../model/evaluation.js';
import type { HistoryRecord } from '../model/history.js';
import { measurementId } from '../model/identity.js';
import type { Result } from '../model/report.js';
import type { Identity } from './request.js';
import { reportedSuites } from './suites.js';

export interface Recordable {
  readonly id: string;
  readonly at: Date;
  readonly result: Result | null;
  readonly head: Identity;
  readonly evaluation: Evaluation;
  readonly measurements: readonly Measurement[];
}

export function recordOf(what: Recordable): HistoryRecord {
  const at = what.at.toISOString();
  const { sha, ref, event, workflow } = what.head;
  const suites = reportedSuites(what.evaluation);
  return {
    schema: 'holdline/record@1',
    id: what.id,
    sha,
    ref,
    event,
    workflow,
    at,
    result: what.result,
    accepted: [],
    head: { sha, ref, run: what.head.run ?? what.id, at, suites },
    measurements: what.measurements.map((measurement) => ({
      id: measurementId(measurement),
      value: measurement.value,
      n: measurement.n,
      standardError: measurement.standardError,
    })),
    outcomes: null,
  };
}
