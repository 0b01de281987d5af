/** What the judge wants of a history: the values of a measurement over time, and the record to compare with. */
import type { History, HistoryRecord } from '../model/history.js';

/** The newest `window` of the values, still oldest first. */
function newest(values: readonly number[], window: number): readonly number[] {
  return window >= 1 ? values.slice(-window) : [];
}

/**
 * The finite values of every measurement, oldest first, at most the newest `window` of each; the length is the count
 * of records that hold a value. One pass over the history, for those who need them all.
 */
export function seriesById(
  history: History,
  window = Number.POSITIVE_INFINITY,
): ReadonlyMap<string, readonly number[]> {
  const all = new Map<string, { readonly values: number[]; last: HistoryRecord }>();
  for (const record of history.records) {
    for (const { id, value } of record.measurements) {
      if (value === null || !Number.isFinite(value)) continue;
      const known = all.get(id);
      if (known === undefined) all.set(id, { values: [value], last: record });
      else if (known.last !== record) {
        // Of an id that stands twice in a record the first counts.
        known.values.push(value);
        known.last = record;
      }
    }
  }
  return new Map([...all].map(([id, { values }]) => [id, newest(values, window)]));
}

/** For each value of `seriesById` the index of its record. */
export function recordsById(history: History, window: number): ReadonlyMap<string, readonly number[]> {
  const all = new Map<string, number[]>();
  for (const [index, record] of history.records.entries()) {
    for (const { id, value } of record.measurements) {
      if (value === null || !Number.isFinite(value)) continue;
      const known = all.get(id);
      if (known === undefined) all.set(id, [index]);
      else if (known.at(-1) !== index) known.push(index);
    }
  }
  return new Map([...all].map(([id, indices]) => [id, newest(indices, window)]));
}

/**
 * How many runs the values of each series are means of, where any is a mean: the harmonic mean over the newest `window`,
 * since the variance of a mean of r runs is one rth of a run's, and these variances are what a series averages.
 */
export function recordRunsById(history: History, window: number): ReadonlyMap<string, number> {
  // Most histories have no means of several runs, and need no second look at every value.
  const several = ({ measurements }: HistoryRecord) => measurements.some(({ runs = 1 }) => runs > 1);
  if (!history.records.some(several)) return new Map();
  const shares = new Map<string, number[]>();
  for (const { measurements } of history.records) {
    const seen = new Set<string>();
    for (const { id, value, runs = 1 } of measurements) {
      if (value === null || !Number.isFinite(value) || seen.has(id)) continue;
      seen.add(id);
      const found = shares.get(id);
      // A record that claims less than a run would make noise look larger than it is.
      const share = 1 / Math.max(1, runs);
      if (found === undefined) shares.set(id, [share]);
      else found.push(share);
    }
  }
  const means = [...shares].map(([id, all]) => {
    const recent = newest(all, window);
    return [id, recent.length / recent.reduce((sum, share) => sum + share, 0)] as const;
  });
  return new Map(means.filter(([, runs]) => runs !== 1));
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
  const times = new Map<string, number[]>();
  for (const record of history.records) {
    const at = Date.parse(record.at);
    for (const id of valuesOf(record).keys()) {
      const known = times.get(id);
      if (known === undefined) times.set(id, [at]);
      else known.push(at);
    }
  }
  const found = new Map<string, readonly number[]>();
  for (const [id, all] of times) {
    const recent = newest(all, window);
    const starts = accepted
      .filter(({ match }) => matches(match, id))
      .map(({ at }) => recent.filter((time) => time <= Date.parse(at)).length - 1);
    if (starts.some((start) => start > 0))
      found.set(
        id,
        starts.filter((start) => start > 0),
      );
  }
  return found;
}

/** The finite values of one record; of an id that stands there twice, the first. */
function valuesOf(record: HistoryRecord): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const { id, value } of record.measurements) {
    if (value !== null && Number.isFinite(value) && !values.has(id)) values.set(id, value);
  }
  return values;
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
