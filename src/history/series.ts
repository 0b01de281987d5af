/** What the judge wants of a history: the values of a measurement over time, and the record to compare with. */
import type { History, HistoryRecord } from '../model/history.js';

/** The newest `window` of the values, still oldest first. */
function newest(values: readonly number[], window: number): readonly number[] {
  return window >= 1 ? values.slice(-window) : [];
}

interface Readings {
  readonly values: number[];
  /** The runs that each value is a mean of. */
  readonly runs: number[];
  /** The index of each value's record. */
  readonly records: number[];
}

function isNumber(value: number | null): value is number {
  return Number.isFinite(value);
}

/** The finite values of every measurement, oldest first; of an id that stands twice in a record the first counts. */
function readingsOf(history: History): ReadonlyMap<string, Readings> {
  const all = new Map<string, Readings>();
  for (const [index, { measurements }] of history.records.entries()) {
    for (const { id, value, runs = 1 } of measurements) {
      if (!isNumber(value)) continue;
      const known = all.get(id);
      if (known === undefined) all.set(id, { values: [value], runs: [runs], records: [index] });
      else if (known.records.at(-1) !== index) {
        known.values.push(value);
        known.runs.push(runs);
        known.records.push(index);
      }
    }
  }
  return all;
}

/** A history is read by several, and looked through once. */
const lookedThrough = new WeakMap<History, ReadonlyMap<string, Readings>>();

function readingsById(history: History): ReadonlyMap<string, Readings> {
  const found = lookedThrough.get(history) ?? readingsOf(history);
  lookedThrough.set(history, found);
  return found;
}

/**
 * The finite values of every measurement, oldest first, at most the newest `window` of each; the length is the count
 * of records that hold a value.
 */
export function seriesById(
  history: History,
  window = Number.POSITIVE_INFINITY,
): ReadonlyMap<string, readonly number[]> {
  return new Map([...readingsById(history)].map(([id, { values }]) => [id, newest(values, window)]));
}

/** For each value of `seriesById` the index of its record. */
export function recordsById(history: History, window: number): ReadonlyMap<string, readonly number[]> {
  return new Map([...readingsById(history)].map(([id, { records }]) => [id, newest(records, window)]));
}

/**
 * How many runs the values of each series are means of, where any is a mean: the harmonic mean over the newest `window`,
 * since the variance of a mean of r runs is one rth of a run's, and these variances are what a series averages.
 */
export function recordRunsById(history: History, window: number): ReadonlyMap<string, number> {
  const means = [...readingsById(history)].map(([id, { runs }]) => {
    const recent = newest(runs, window);
    // A record that claims less than a run would make noise look larger than it is.
    return [id, recent.length / recent.reduce((sum, one) => sum + 1 / Math.max(1, one), 0)] as const;
  });
  return new Map(means.filter(([, runs]) => runs > 1));
}

/**
 * Where levels start anew: for every measurement, indices into its series of the newest value at the time of each
 * acceptance that matches it. A change is accepted once it is on the base branch, so that value is the first of its kind.
 */
export function boundariesById(
  history: History,
  window: number,
  matches: (glob: string, id: string) => boolean,
): ReadonlyMap<string, readonly number[]> {
  const accepted = history.records.flatMap((record) => record.accepted);
  if (accepted.length === 0) return new Map();
  const times = history.records.map(({ at }) => Date.parse(at));
  const all = [...recordsById(history, window)].map(([id, records]) => {
    const starts = accepted
      .filter(({ match }) => matches(match, id))
      .map(({ at }) => records.filter((index) => (times[index] ?? 0) <= Date.parse(at)).length - 1);
    return [id, starts.filter((start) => start > 0)] as const;
  });
  return new Map(all.filter(([, starts]) => starts.length > 0));
}

function newestWhere(history: History, holds: (record: HistoryRecord) => boolean): HistoryRecord | null {
  for (let index = history.records.length - 1; index >= 0; index -= 1) {
    const record = history.records[index];
    if (record !== undefined && record.measurements.length > 0 && holds(record)) return record;
  }
  return null;
}

/**
 * The base: the newest record that holds one of these suites (`null`: any), or `null` where there is none. Suites
 * matter where matrix legs share a history: the newest record may be another leg's, with nothing to compare. A record
 * without measurements (an accepted change) is never the base.
 */
export function baseOf(
  history: History,
  wanted: { readonly suites: readonly string[] | null },
): HistoryRecord | null {
  const suites = wanted.suites === null ? null : new Set(wanted.suites);
  return newestWhere(
    history,
    (record) => suites === null || record.head.suites.some((suite) => suites.has(suite.name)),
  );
}

/** For each of these suites the newest record that holds it: after partial runs they are not the same one. */
export function basesBySuite(
  history: History,
  suites: readonly string[],
): ReadonlyMap<string, HistoryRecord> {
  return new Map(
    suites.flatMap((suite) => {
      const record = baseOf(history, { suites: [suite] });
      return record === null ? [] : [[suite, record] as const];
    }),
  );
}
