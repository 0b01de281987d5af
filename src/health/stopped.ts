/** Suites and metrics that stopped coming: there in earlier records, and not in the newest ones. */
import type { Acceptance, HistoryRecord } from '../model/history.js';
import { placeOf } from '../model/identity.js';
import { isAccepted } from './accepted.js';
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
function presenceIn(kept: readonly Kept[], isThere: (one: Kept) => boolean): Presence | null {
  const places = kept.flatMap((one, index) => (isThere(one) ? [index] : []));
  const last = places.at(-1);
  const record = last === undefined ? undefined : kept[last]?.record;
  if (last === undefined || record === undefined || places.length < FEWEST_SEEN) return null;
  const absences = places.slice(1).map((place, index) => place - (places[index] ?? place) - 1);
  const allowed = Math.max(USUAL_ABSENCE, TIMES_LONGEST * Math.max(0, ...absences));
  return { absent: kept.length - 1 - last, allowed, last: record };
}

/** Which measurements of which suites a record holds with a value, each record looked at once. */
type Held = ReadonlyMap<string, ReadonlySet<string>>;

function heldBy(record: HistoryRecord, suiteOf: (id: string) => string | null): Held {
  const held = new Map<string, Set<string>>();
  for (const { id, value } of record.measurements) {
    const suite = suiteOf(id);
    if (suite === null) continue;
    const ids = held.get(suite) ?? new Set();
    held.set(suite, value === null ? ids : ids.add(id));
  }
  return held;
}

/** The same few ids stand in every record: each is read once. */
function reader(): (id: string) => string | null {
  const known = new Map<string, string | null>();
  return (id) => {
    const suite = known.get(id) ?? placeOf(id)?.suite ?? null;
    known.set(id, suite);
    return suite;
  };
}

function shortened(names: readonly string[]): string {
  const more = names.length - NAMED;
  return `${names.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

interface Kept {
  readonly record: HistoryRecord;
  readonly held: Held;
}

/** The ids of a suite that its newest records are without. */
function stoppedIds(
  kept: readonly Kept[],
  suite: string,
  accepted: readonly Acceptance[],
): readonly string[] {
  const newest = kept.at(-1)?.held.get(suite);
  const all = new Set(kept.flatMap(({ held }) => [...(held.get(suite) ?? [])]));
  return [...all]
    .filter((id) => newest?.has(id) !== true)
    .filter((id) => {
      const presence = presenceIn(kept, ({ held }) => held.get(suite)?.has(id) === true);
      const isGone = presence !== null && presence.absent >= presence.allowed;
      return isGone && !isAccepted([id], presence.last, accepted);
    })
    .sort();
}

function readingsOf(
  kept: readonly Kept[],
  suite: string,
  accepted: readonly Acceptance[],
): readonly Reading[] {
  const presence = presenceIn(kept, ({ held }) => held.has(suite));
  if (presence === null) return [];
  const { absent, allowed, last } = presence;
  const ids = last.measurements.map(({ id }) => id).filter((id) => placeOf(id)?.suite === suite);
  if (isAccepted(ids, last, accepted)) return [];
  const holding = kept.filter(({ held }) => held.has(suite));
  const gone = stoppedIds(holding, suite, accepted);
  const labels = { suite };
  const about = `last in record ${last.id} of ${last.at}`;
  return [
    { name: 'records_without', labels, value: absent, limit: allowed, about },
    { name: 'stopped_metrics', labels, value: gone.length, about: shortened(gone) },
  ];
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
  const accepted = all.flatMap((record) => record.accepted);
  const suiteOf = reader();
  const kept = runs.slice(-window).map((record) => ({ record, held: heldBy(record, suiteOf) }));
  const suites = [...new Set(kept.flatMap(({ held }) => [...held.keys()]))].sort();
  return suites.flatMap((suite) => readingsOf(kept, suite, accepted));
}
