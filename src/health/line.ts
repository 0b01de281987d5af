/** The recorded values of one measurement in the order of time, on a scale of which higher is better. */
import type { Config } from '../config/config.js';
import { matchesGlob } from '../gate/matches.js';
import { remembered } from '../gate/remembered.js';
import { comparableHistory, fingerprintsOf } from '../history/comparable.js';
import { basesBySuite } from '../history/series.js';
import { orientationOf } from '../judge/orientation.js';
import { type Ruler, rulerOf } from '../judge/ruler.js';
import { termsFor } from '../judge/rules.js';
import { scaleOf, toleranceOf } from '../judge/scale.js';
import { severityOf } from '../judge/severity.js';
import type { Direction, Measurement } from '../model/evaluation.js';
import type { History, HistoryRecord } from '../model/history.js';
import { measurementId, placeOf } from '../model/identity.js';
import type { Terms } from '../model/policy.js';
import type { Severity } from '../model/report.js';
import { DAY_MS } from './pace.js';

export interface Point {
  readonly record: HistoryRecord;
  /** In days from the first point. */
  readonly day: number;
  readonly value: number;
  /** The value on the scale of which higher is better, and noise is alike along it. */
  readonly mark: number;
}

export interface Line {
  readonly id: string;
  readonly measurement: Measurement;
  readonly terms: Terms;
  readonly severity: Severity;
  /** Oldest first, since its level was last accepted. */
  readonly points: readonly Point[];
  /** A change of marks that is smaller than this never matters. */
  readonly margin: number;
  readonly direction: Direction;
  readonly ruler: Ruler;
}

interface Told {
  readonly record: HistoryRecord;
  readonly value: number;
}

/** What a history tells, looked up once for all of its measurements. */
interface Past {
  readonly accepted: readonly { readonly match: string; readonly at: string }[];
  /** The newest values of each measurement, oldest first; of an id that stands twice in a record the first counts. */
  readonly told: ReadonlyMap<string, readonly Told[]>;
}

/** The past of what `newest` measures; one pass over the history, however many measurements there are. */
function pastOf({ records }: History, newest: HistoryRecord, window: number): Past {
  const shelves = new Map<string, { readonly told: Told[]; last: HistoryRecord | null }>();
  for (const { id } of newest.measurements) shelves.set(id, { told: [], last: null });
  for (const record of records.toReversed()) {
    for (const { id, value } of record.measurements) {
      const shelf = shelves.get(id);
      if (shelf === undefined || shelf.last === record) continue;
      shelf.last = record;
      if (value === null || !Number.isFinite(value) || shelf.told.length >= window) continue;
      shelf.told.push({ record, value });
    }
  }
  const told = new Map([...shelves].map(([id, shelf]) => [id, shelf.told.toReversed()] as const));
  return { accepted: records.flatMap((record) => record.accepted), told };
}

/** When a change of this measurement was last accepted: what is older is another level. */
function acceptedAt({ accepted }: Past, id: string): number {
  const times = accepted.filter(({ match }) => matchesGlob(match, id)).map(({ at }) => Date.parse(at));
  return Math.max(Number.NEGATIVE_INFINITY, ...times);
}

/** The newest value at the time of an acceptance is the first of the new level. */
function toldOf(past: Past, id: string): readonly Told[] {
  const all = past.told.get(id) ?? [];
  const since = acceptedAt(past, id);
  const before = all.filter(({ record }) => Date.parse(record.at) <= since).length;
  return all.slice(Math.max(0, before - 1));
}

function lineOf(past: Past, newest: Measurement, config: Config): Line | null {
  const id = measurementId(newest);
  const terms = termsFor(config.rules, newest);
  const orientation = orientationOf(newest, terms);
  const told = toldOf(past, id);
  const [first] = told;
  const last = told.at(-1);
  if (orientation === null || first === undefined || last === undefined) return null;
  const head = { value: last.value, n: null, standardError: null, runs: 1 };
  const ruler = rulerOf({ orientation, unit: newest.unit, series: told.map(({ value }) => value), head });
  const scale = scaleOf(newest.unit, last.value, toleranceOf(terms, orientation));
  const start = Date.parse(first.record.at);
  return {
    id,
    measurement: newest,
    terms,
    severity: severityOf(newest, terms),
    points: told.map(({ record, value }) => ({
      record,
      day: (Date.parse(record.at) - start) / DAY_MS,
      value,
      mark: ruler.measure(value),
    })),
    margin: Math.abs(ruler.lossAt(scale.margin, Math.abs(last.value))),
    direction: orientation.direction,
    ruler,
  };
}

/** The suites of which these records hold measurements. */
function suitesIn(records: readonly HistoryRecord[]): readonly string[] {
  const ids = new Set(records.flatMap(({ measurements }) => measurements.map(({ id }) => id)));
  return [...new Set([...ids].flatMap((id) => placeOf(id)?.suite ?? []))];
}

/** A line for every measurement with a direction in the newest record of each suite. */
export function linesOf(records: readonly HistoryRecord[], config: Config): readonly Line[] {
  const suites = suitesIn(records.slice(-config.history.window));
  // Most suites have the same newest record.
  const pasts = new Map<HistoryRecord, Past>();
  const pastBefore = (newest: HistoryRecord): Past => {
    const known = pasts.get(newest);
    if (known !== undefined) return known;
    const told = comparableHistory({ records, damaged: [] }, fingerprintsOf(newest), config.comparable);
    const past = pastOf(told, newest, config.history.window);
    pasts.set(newest, past);
    return past;
  };
  return [...basesBySuite({ records, damaged: [] }, suites)].flatMap(([suite, newest]) => {
    const past = pastBefore(newest);
    return newest.measurements.flatMap((recorded) => {
      const measurement = remembered(recorded);
      const ours = measurement !== null && measurement.suite === suite && measurement.value !== null;
      return ours ? (lineOf(past, measurement, config) ?? []) : [];
    });
  });
}
