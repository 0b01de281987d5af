/** From the records of a history to how fresh it is: age, holes, and how long its artifact will last. */
import type { Config } from '../config/config.js';
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import type { HistoryRecord } from '../model/history.js';
import type { ArtifactFacts } from '../world.js';
import { type Measured, measured, type Reading } from './measured.js';
import { DAY_MS, gapsOf, lastOfDays, usualLongGap } from './pace.js';
import { stoppedIn } from './stopped.js';

export interface Shelf {
  /** Oldest first. */
  readonly records: readonly HistoryRecord[];
  /** The newest artifact that holds them; `null` where they are elsewhere. */
  readonly artifact: ArtifactFacts | null;
}

const USUAL_AGE = 7;
/** Times the usual long gap: so much later a record may come before it is missed. */
const LATE = 3;
const HOLE = 4;
const NEWEST_GAPS = 10;
/** Clocks of runners differ a little; a day is more than that. */
const SKEW_MS = DAY_MS;
const SECONDS_A_DAY = 86_400;

function timeOf(record: HistoryRecord): number {
  return Date.parse(record.at);
}

function dayText(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** Records of runs: an accepted change has no measurements. */
function measuredRecords(records: readonly HistoryRecord[]): readonly HistoryRecord[] {
  return records.filter(({ measurements }) => measurements.length > 0);
}

function ageOf(records: readonly HistoryRecord[], now: number, allowed: number | null): readonly Reading[] {
  const past = records.filter((record) => timeOf(record) <= now + SKEW_MS);
  const newest = past.at(-1);
  if (newest === undefined) {
    return [{ name: 'age', labels: {}, value: null, invalid: 'every record is of a time still to come' }];
  }
  const pace = usualLongGap(past.map(timeOf));
  const limit = allowed ?? Math.max(USUAL_AGE, LATE * (pace ?? 0));
  const value = Math.max(0, now - timeOf(newest)) / DAY_MS;
  return [{ name: 'age', labels: {}, value, limit, about: `record ${newest.id} of ${newest.at}` }];
}

function holeIn(records: readonly HistoryRecord[], allowed: number | null): readonly Reading[] {
  const times = lastOfDays(records.map(timeOf));
  const pace = usualLongGap(times);
  const recent = times.slice(-NEWEST_GAPS - 1);
  const gaps = gapsOf(recent);
  if (pace === null || gaps.length < NEWEST_GAPS) return [];
  const value = Math.max(...gaps);
  const end = gaps.indexOf(value) + 1;
  const about = `from ${dayText(recent[end - 1] ?? 0)} to ${dayText(recent[end] ?? 0)}`;
  const limit = Math.max(allowed ?? USUAL_AGE, HOLE * pace);
  return [{ name: 'longest_gap', labels: {}, value, limit, about }];
}

/** A short retention is the user's choice, so half of it may be left too. */
function artifactLeft(artifact: ArtifactFacts | null, now: number): readonly Reading[] {
  if (artifact === null || artifact.expiresAt === null) return [];
  const [made, ends] = [Date.parse(artifact.createdAt), Date.parse(artifact.expiresAt)];
  if (!Number.isFinite(ends - made)) return [];
  return [
    {
      name: 'artifact_days_left',
      labels: {},
      value: Math.max(0, ends - now) / DAY_MS,
      limit: Math.min(7, (ends - made) / DAY_MS / 2),
      about: `${artifact.name} of ${artifact.createdAt}`,
    },
  ];
}

/** GitHub numbers its runs in the order in which they are made: a clock that is off shows. */
function orderNotices(records: readonly HistoryRecord[]): readonly Fault[] {
  const numbered = records.filter(({ head }) => /^\d{6,}$/.test(head.run));
  const odd = numbered.flatMap((record, index) => {
    const before = numbered[index - 1];
    const apart = before === undefined ? 0 : timeOf(record) - timeOf(before);
    const backwards = before !== undefined && Number(before.head.run) > Number(record.head.run);
    return backwards && apart > SKEW_MS ? [{ later: before.id, earlier: record.id }] : [];
  });
  const [first] = odd;
  return first === undefined ? [] : [fault('HEALTH_ORDER', null, { ...first, count: odd.length })];
}

interface Distinct {
  readonly records: readonly HistoryRecord[];
  readonly notices: readonly Fault[];
}

/** What two records of one run have in common before their values are looked at. */
function momentOf({ sha, at }: HistoryRecord): string {
  return JSON.stringify([sha, Date.parse(at)]);
}

/**
 * Each run once: the same commit, time and values under two ids are one run, recorded twice. Accepted changes, which
 * have no values, stay.
 */
export function distinctRecords(records: readonly HistoryRecord[]): Distinct {
  const moments = new Map<string, number>();
  for (const record of records) moments.set(momentOf(record), (moments.get(momentOf(record)) ?? 0) + 1);
  const seen = new Map<string, string>();
  const doubles: { readonly first: string; readonly second: string }[] = [];
  const kept = records.filter((record) => {
    const { id, measurements } = record;
    const moment = momentOf(record);
    // The values of a long history are many: they are written out only where they decide.
    if (measurements.length === 0 || moments.get(moment) === 1) return true;
    const key = `${moment}${JSON.stringify(measurements)}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, id);
    else doubles.push({ first, second: id });
    return first === undefined;
  });
  const [one] = doubles;
  const notices =
    one === undefined ? [] : [fault('HEALTH_DUPLICATES', null, { ...one, count: doubles.length })];
  return { records: kept, notices };
}

function skewNotices(records: readonly HistoryRecord[], now: number): readonly Fault[] {
  const newest = records.at(-1);
  const early = newest !== undefined && timeOf(newest) > now + SKEW_MS;
  return early ? [fault('HISTORY_FUTURE', null, { id: newest.id, at: newest.at })] : [];
}

/** How fresh the history is. Without any record there is nothing to measure. */
export function freshness({ records, artifact }: Shelf, now: number, config: Config): Measured {
  const { records: distinct, notices: doubles } = distinctRecords(records);
  const runs = measuredRecords(distinct);
  if (runs.length === 0) return measured([]);
  const { maxAge } = config.health;
  const allowed = maxAge === null ? null : maxAge.seconds / SECONDS_A_DAY;
  const readings: readonly Reading[] = [
    ...ageOf(runs, now, allowed),
    ...holeIn(runs, allowed),
    ...stoppedIn(runs, records, config.history.window),
    ...artifactLeft(artifact, now),
  ];
  const single = runs.length === 1 ? [fault('HEALTH_ONE_RECORD', null, {})] : [];
  return measured(readings, [...single, ...skewNotices(runs, now), ...orderNotices(runs), ...doubles]);
}
