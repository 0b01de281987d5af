/** The newest record of each suite, held against earlier ones of it by the ordinary judge. */
import type { Config } from '../config/config.js';
import { matchesGlob } from '../gate/matches.js';
import { remembered } from '../gate/remembered.js';
import { comparableHistory, fingerprintsOf } from '../history/comparable.js';
import { boundariesById, recordRunsById, seriesById } from '../history/series.js';
import { RECORDS_FOR_NOISE } from '../judge/history.js';
import type { Measurement } from '../model/evaluation.js';
import type { HistoryRecord, RecordedMeasurement } from '../model/history.js';
import { measurementId, placeOf } from '../model/identity.js';
import { isAccepted } from './accepted.js';
import { joined, type Measured, NOTHING_MEASURED } from './measured.js';

export interface Question {
  /** Put before the suite's name: `health:resources`. */
  readonly prefix: string;
  readonly wanted: (metric: string) => boolean;
  /** Whether an earlier record says what is usual of the newest. */
  readonly counts: (earlier: HistoryRecord, newest: HistoryRecord) => boolean;
}

/** The records of each suite, narrowed to its measurements that the question is about, oldest first. */
function shelvesOf(
  records: readonly HistoryRecord[],
  { wanted }: Question,
): ReadonlyMap<string, readonly HistoryRecord[]> {
  // The same few ids stand in every record: each is read once.
  const suites = new Map<string, string | null>();
  const suiteOf = (id: string): string | null => {
    const known = suites.get(id);
    if (known !== undefined) return known;
    const place = placeOf(id);
    const suite = place !== null && wanted(place.metric) ? place.suite : null;
    suites.set(id, suite);
    return suite;
  };
  const shelves = new Map<string, HistoryRecord[]>();
  for (const record of records) {
    const own = new Map<string, RecordedMeasurement[]>();
    for (const measurement of record.measurements) {
      const suite = suiteOf(measurement.id);
      if (suite !== null) own.set(suite, [...(own.get(suite) ?? []), measurement]);
    }
    for (const [suite, measurements] of own) {
      const shelf = shelves.get(suite) ?? [];
      shelf.push({ ...record, measurements });
      shelves.set(suite, shelf);
    }
  }
  return shelves;
}

/** Whether it is known how much a value varies by itself: without that a check would warn of what is only noise. */
function isKnown(head: Measurement, base: Measurement | undefined, series: readonly number[]): boolean {
  if (base === undefined) return false;
  const bothTold = head.standardError !== null && base.standardError !== null;
  return bothTold || series.length >= RECORDS_FOR_NOISE;
}

function measurementsOf(record: HistoryRecord | undefined): readonly Measurement[] {
  return (record?.measurements ?? []).map(remembered).filter((one) => one !== null);
}

interface Shelf {
  readonly suite: string;
  readonly newest: HistoryRecord;
  readonly earlier: readonly HistoryRecord[];
  /** Records of accepted changes, which measure nothing. */
  readonly accepting: readonly HistoryRecord[];
}

/** The question asked of one suite. */
function askedFor({ suite, newest, earlier, accepting }: Shelf, prefix: string, config: Config): Measured {
  const records = [...accepting, ...earlier];
  const told = comparableHistory({ records, damaged: [] }, fingerprintsOf(newest), config.comparable);
  const before = told.records.findLast(({ measurements }) => measurements.length > 0);
  const base = new Map(measurementsOf(before).map((one) => [measurementId(one), one]));
  const { window } = config.history;
  const series = seriesById(told, window);
  const accepted = [...records, newest].flatMap((record) => record.accepted);
  const asked = measurementsOf(newest).filter((one) => {
    const id = measurementId(one);
    return isKnown(one, base.get(id), series.get(id) ?? []) && !isAccepted([id], newest, accepted);
  });
  const renamed = (one: Measurement): Measurement => ({ ...one, suite: `${prefix}:${suite}` });
  const names = new Map(asked.map((one) => [measurementId(one), measurementId(renamed(one))]));
  const ours = <Value>(all: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> =>
    new Map(
      [...all].flatMap(([id, value]) => (names.has(id) ? [[names.get(id) ?? id, value] as const] : [])),
    );
  return {
    ...NOTHING_MEASURED,
    head: asked.map(renamed),
    base: ours(new Map([...base].map(([id, one]) => [id, renamed(one)]))),
    series: ours(series),
    boundaries: ours(boundariesById(told, window, matchesGlob)),
    recordRuns: ours(recordRunsById(told, window)),
  };
}

/** The question asked of every suite among the newest records; records are distinct and oldest first. */
export function heldAgainstHistory(
  records: readonly HistoryRecord[],
  question: Question,
  config: Config,
): Measured {
  const recent = new Set(records.slice(-config.history.window).map(({ id }) => id));
  const accepting = records.filter(({ measurements }) => measurements.length === 0);
  const parts = [...shelvesOf(records, question)].flatMap(([suite, shelf]) => {
    const newest = shelf.at(-1);
    if (newest === undefined || !recent.has(newest.id)) return [];
    const earlier = shelf.slice(0, -1).filter((record) => question.counts(record, newest));
    return [askedFor({ suite, newest, earlier, accepting }, question.prefix, config)];
  });
  return joined(parts);
}
