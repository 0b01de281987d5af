/** Suites and metrics that stopped coming: there in earlier records, and not in the newest ones. */
import { matchesGlob } from '../gate/matches.js';
import type { Acceptance, HistoryRecord } from '../model/history.js';
import { placeOf } from '../model/identity.js';
import type { Reading } from './measured.js';

/** What was there fewer times was never usual. */
const FEWEST_SEEN = 3;
/** So many records in a row may be without it, and twice as many as ever were before. */
const USUAL_ABSENCE = 3;
const TIMES_LONGEST = 2;
const NAMED = 5;

interface Presence {
  /** Records at the end that are without it. */
  readonly absent: number;
  /** How many may be. */
  readonly allowed: number;
  readonly last: HistoryRecord;
}

/** Where it is in a row of records; `null` where it was never usual. */
function presenceIn(
  records: readonly HistoryRecord[],
  isThere: (record: HistoryRecord) => boolean,
): Presence | null {
  const places = records.flatMap((record, index) => (isThere(record) ? [index] : []));
  const last = places.at(-1);
  const record = last === undefined ? undefined : records[last];
  if (last === undefined || record === undefined || places.length < FEWEST_SEEN) return null;
  const absences = places.slice(1).map((place, index) => place - (places[index] ?? place) - 1);
  const allowed = Math.max(USUAL_ABSENCE, TIMES_LONGEST * Math.max(0, ...absences));
  return { absent: records.length - 1 - last, allowed, last: record };
}

/** Whether somebody has said, after it was last there, that it is changed on purpose. */
function isAccepted(ids: readonly string[], last: HistoryRecord, accepted: readonly Acceptance[]): boolean {
  const since = accepted.filter(({ at }) => Date.parse(at) >= Date.parse(last.at));
  return ids.length > 0 && ids.every((id) => since.some(({ match }) => matchesGlob(match, id)));
}

function suitesOf(record: HistoryRecord): ReadonlySet<string> {
  return new Set(record.measurements.flatMap(({ id }) => placeOf(id)?.suite ?? []));
}

/** Ids of a record's suite that have a value. */
function idsOf(record: HistoryRecord, suite: string): readonly string[] {
  return record.measurements
    .filter(({ id, value }) => value !== null && placeOf(id)?.suite === suite)
    .map(({ id }) => id);
}

function shortened(names: readonly string[]): string {
  const more = names.length - NAMED;
  return `${names.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** The ids of a suite that its newest records are without. */
function stoppedIds(
  records: readonly HistoryRecord[],
  suite: string,
  accepted: readonly Acceptance[],
): readonly string[] {
  const held = new Map(records.map((record) => [record.id, new Set(idsOf(record, suite))]));
  const all = new Set([...held.values()].flatMap((ids) => [...ids]));
  const newest = held.get(records.at(-1)?.id ?? '') ?? new Set();
  return [...all]
    .filter((id) => !newest.has(id))
    .filter((id) => {
      const presence = presenceIn(records, (record) => held.get(record.id)?.has(id) === true);
      const gone = presence !== null && presence.absent > presence.allowed - 1;
      return gone && !isAccepted([id], presence.last, accepted);
    })
    .sort();
}

/**
 * What stopped coming among the newest `window` runs: of each suite how many records lack it, and how many of its
 * metrics are gone. `all` has the accepted changes too.
 */
export function stoppedIn(
  runs: readonly HistoryRecord[],
  all: readonly HistoryRecord[],
  window: number,
): readonly Reading[] {
  const recent = runs.slice(-window);
  const accepted = all.flatMap((record) => record.accepted);
  const suitesById = new Map(recent.map((record) => [record.id, suitesOf(record)]));
  const suites = [...new Set([...suitesById.values()].flatMap((names) => [...names]))].sort();
  return suites.flatMap((suite): readonly Reading[] => {
    const holding = recent.filter((record) => suitesById.get(record.id)?.has(suite) === true);
    const presence = presenceIn(recent, (record) => suitesById.get(record.id)?.has(suite) === true);
    const labels = { suite };
    const gone = stoppedIds(holding, suite, accepted);
    const metrics: Reading = {
      name: 'stopped_metrics',
      labels,
      value: gone.length,
      about: shortened(gone),
    };
    if (presence === null) return [];
    const { absent, allowed, last } = presence;
    if (isAccepted(idsOf(last, suite), last, accepted)) return [];
    const about = `last in record ${last.id} of ${last.at}`;
    return [{ name: 'records_without', labels, value: absent, limit: allowed, about }, metrics];
  });
}
