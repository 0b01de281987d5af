/** One run's measurements as a record for the history. */
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import { packExamples } from '../history/outcomes.js';
import type { Packs } from '../history/store.js';
import type { Evaluation, Measurement } from '../model/evaluation.js';
import type {
  Acceptance,
  HistoryRecord,
  Maintenance,
  RecordedLimit,
  RecordedTold,
} from '../model/history.js';
import { measurementId } from '../model/identity.js';
import type { Result } from '../model/report.js';
import type { Codec } from '../world.js';
import type { Identity } from './request.js';
import { recordedSuites } from './suites.js';

export interface Recordable {
  readonly id: string;
  readonly at: Date;
  readonly result: Result | null;
  readonly head: Identity;
  readonly evaluation: Evaluation;
  readonly measurements: readonly Measurement[];
  readonly accepted: readonly Acceptance[];
  readonly maintenance: readonly Maintenance[];
  /** By the channel's name, what it knows; none where there are no channels. */
  readonly told?: Readonly<Record<string, RecordedTold>>;
  /** By id, the bounds that the history set; none where it set none. */
  readonly limits: ReadonlyMap<string, RecordedLimit>;
}

export function recordOf(what: Recordable): HistoryRecord {
  const at = what.at.toISOString();
  const { sha, ref, event, workflow } = what.head;
  const suites = recordedSuites(what.evaluation);
  return {
    schema: 'holdline/record@1',
    id: what.id,
    sha,
    ref,
    event,
    workflow,
    at,
    result: what.result,
    accepted: what.accepted,
    head: { sha, ref, run: what.head.run ?? what.id, at, suites },
    measurements: what.measurements.map((measurement) => ({
      id: measurementId(measurement),
      value: measurement.value,
      n: measurement.n,
      standardError: measurement.standardError,
      ...(measurement.runs === undefined ? {} : { runs: measurement.runs }),
    })),
    ...(what.limits.size === 0 ? {} : { limits: Object.fromEntries(what.limits) }),
    ...(what.maintenance.length === 0 ? {} : { maintenance: what.maintenance }),
    ...(what.told === undefined || Object.keys(what.told).length === 0 ? {} : { told: what.told }),
    outcomes: null,
  };
}

export interface Packed {
  readonly packs: Packs;
  readonly notices: readonly Fault[];
}

/** Per-example outcomes by suite, packed to travel with the record. What is too large stays behind, and is told. */
export function packsOf(evaluation: Evaluation, codec: Codec): Packed {
  const packs = new Map<string, Uint8Array>();
  const notices: Fault[] = [];
  for (const { name, examples } of evaluation.suites) {
    if (examples === null) continue;
    const packed = packExamples(examples, codec);
    if (packed === null)
      notices.push(fault('HISTORY_OUTCOMES_TOO_LARGE', name, { rows: examples.table.rows }));
    else packs.set(name, packed);
  }
  return { packs, notices };
}
