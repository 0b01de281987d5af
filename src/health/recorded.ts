/** The newest record of each suite, held against earlier ones of it by the ordinary judge. */
import type { Config } from '../config/config.js';
import { matchesGlob } from '../gate/matches.js';
import { remembered } from '../gate/remembered.js';
import { comparableHistory, fingerprintsOf } from '../history/comparable.js';
import { basesBySuite, boundariesById, recordRunsById, seriesById } from '../history/series.js';
import { RECORDS_FOR_NOISE } from '../judge/history.js';
import type { Measurement } from '../model/evaluation.js';
import type { HistoryRecord } from '../model/history.js';
import { measurementId, placeOf } from '../model/identity.js';
import { joined, type Measured, NOTHING_MEASURED } from './measured.js';

export interface Question {
  /** Put before the suite's name: `health:resources`. */
  readonly prefix: string;
  readonly wanted: (measurement: Measurement) => boolean;
  /** Whether an earlier record says what is usual of the newest. */
  readonly counts: (earlier: HistoryRecord, newest: HistoryRecord) => boolean;
}

function suitesIn(records: readonly HistoryRecord[]): readonly string[] {
  const ids = records.flatMap(({ measurements }) => measurements.map(({ id }) => id));
  return [...new Set([...new Set(ids)].flatMap((id) => placeOf(id)?.suite ?? []))];
}

/** The measurements of a record's suite that the question is about, under their own ids. */
function askedOf(record: HistoryRecord, suite: string, { wanted }: Question): readonly Measurement[] {
  return record.measurements
    .map(remembered)
    .filter((one) => one !== null)
    .filter((one) => one.suite === suite && wanted(one));
}

/** Whether it is known how much a value varies by itself: without that a check would warn of what is only noise. */
function isKnown(head: Measurement, base: Measurement | undefined, series: readonly number[]): boolean {
  if (base === undefined) return false;
  const bothTold = head.standardError !== null && base.standardError !== null;
  return bothTold || series.length >= RECORDS_FOR_NOISE;
}

/** The question asked of one suite. */
function askedFor(
  suite: string,
  { newest, earlier }: { readonly newest: HistoryRecord; readonly earlier: readonly HistoryRecord[] },
  { question, config }: { readonly question: Question; readonly config: Config },
): Measured {
  const asked = askedOf(newest, suite, question);
  const told = comparableHistory(
    { records: earlier, damaged: [] },
    fingerprintsOf(newest),
    config.comparable,
  );
  const before = told.records.findLast((record) => askedOf(record, suite, question).length > 0);
  if (asked.length === 0 || before === undefined) return NOTHING_MEASURED;
  const { window } = config.history;
  const renamed = (one: Measurement): Measurement => ({ ...one, suite: `${question.prefix}:${suite}` });
  const names = new Map(asked.map((one) => [measurementId(one), measurementId(renamed(one))]));
  const ours = <Value>(all: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> =>
    new Map(
      [...all].flatMap(([id, value]) => (names.has(id) ? [[names.get(id) ?? id, value] as const] : [])),
    );
  const base = new Map(askedOf(before, suite, question).map((one) => [measurementId(one), renamed(one)]));
  const series = seriesById(told, window);
  const known = asked.filter((one) => {
    const id = measurementId(one);
    return isKnown(one, base.get(id), series.get(id) ?? []);
  });
  return {
    ...NOTHING_MEASURED,
    head: known.map(renamed),
    base: ours(base),
    series: ours(series),
    boundaries: ours(boundariesById(told, window, matchesGlob)),
    recordRuns: ours(recordRunsById(told, window)),
  };
}

/** The question asked of every suite; records are distinct and oldest first. */
export function heldAgainstHistory(
  records: readonly HistoryRecord[],
  question: Question,
  config: Config,
): Measured {
  const suites = suitesIn(records.slice(-config.history.window));
  const newestBySuite = basesBySuite({ records, damaged: [] }, suites);
  return joined(
    [...newestBySuite].map(([suite, newest]) => {
      const earlier = records
        .slice(0, records.indexOf(newest))
        .filter((record) => question.counts(record, newest));
      return askedFor(suite, { newest, earlier }, { question, config });
    }),
  );
}
