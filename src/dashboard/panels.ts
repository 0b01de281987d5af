/** The history as the page shows it: its runs, its suites, and of each suite the metrics over its runs. */
import type { Direction, Labels, Measurement } from '../model/evaluation.js';
import type { Acceptance, HistoryRecord, RecordedMeasurement } from '../model/history.js';
import { placeOf } from '../model/identity.js';
import { fileName } from './file-name.js';
import { type Change, type Level, levelsOf } from './level.js';

export interface Accepted {
  /** Index of the run that is the first of the new level. */
  readonly index: number;
  readonly acceptance: Acceptance;
}

export interface Metric {
  readonly id: string;
  readonly metric: string;
  readonly labels: Labels;
  readonly unit: string | null;
  readonly direction: Direction | null;
  /** Its file's name without an ending, and its place in the page. */
  readonly key: string;
  /** One for each run of its suite. */
  readonly values: readonly (number | null)[];
  readonly levels: readonly Level[];
  readonly changes: readonly Change[];
  readonly accepted: readonly Accepted[];
}

export interface Suite {
  readonly name: string;
  readonly key: string;
  /** The records that hold it, oldest first. */
  readonly runs: readonly HistoryRecord[];
  readonly metrics: readonly Metric[];
}

/** What other rooms know of a recorded measurement. */
export interface Known {
  /** With direction and unit; `null` where the id is none. */
  readonly described: (recorded: RecordedMeasurement) => Pick<Measurement, 'unit' | 'direction'> | null;
  readonly matches: (glob: string, id: string) => boolean;
}

function acceptedIn(id: string, { runs, accepted }: Held, matches: Known['matches']): readonly Accepted[] {
  return accepted.flatMap((acceptance) => {
    if (!matches(acceptance.match, id)) return [];
    const index = runs.findLastIndex(({ at }) => Date.parse(at) <= Date.parse(acceptance.at));
    return index < 0 ? [] : [{ index, acceptance }];
  });
}

interface Held {
  readonly runs: readonly HistoryRecord[];
  /** By id, the recorded measurement of each run that has one; of an id that stands twice, the first. */
  readonly byId: ReadonlyMap<string, ReadonlyMap<number, RecordedMeasurement>>;
  readonly accepted: readonly Acceptance[];
}

function metricOf(id: string, held: Held, known: Known): Metric | null {
  const place = placeOf(id);
  const found = held.byId.get(id);
  const newest = [...(found?.values() ?? [])].at(-1);
  const described = newest === undefined ? null : known.described(newest);
  if (place === null || found === undefined || described === null) return null;
  const values = held.runs.map((_, index) => found.get(index)?.value ?? null);
  const accepted = acceptedIn(id, held, known.matches);
  const { unit, direction } = described;
  const series = { values, unit, direction, accepted: accepted.map(({ index }) => index) };
  return {
    id,
    metric: place.metric,
    labels: place.labels,
    unit,
    direction,
    key: fileName(id),
    values,
    ...levelsOf(series),
    accepted,
  };
}

interface Growing extends Held {
  readonly runs: HistoryRecord[];
  readonly byId: Map<string, Map<number, RecordedMeasurement>>;
}

/** Suite → its runs and their measurements. */
function bySuite(records: readonly HistoryRecord[]): ReadonlyMap<string, Held> {
  const accepted = records.flatMap((record) => record.accepted);
  const suiteOf = new Map<string, string | null>();
  const suites = new Map<string, Growing>();
  for (const record of records) {
    for (const recorded of record.measurements) {
      const { id } = recorded;
      if (!suiteOf.has(id)) suiteOf.set(id, placeOf(id)?.suite ?? null);
      const suite = suiteOf.get(id) ?? null;
      if (suite === null) continue;
      const held: Growing = suites.get(suite) ?? { runs: [], byId: new Map(), accepted };
      suites.set(suite, held);
      if (held.runs.at(-1) !== record) held.runs.push(record);
      const values = held.byId.get(id) ?? new Map<number, RecordedMeasurement>();
      held.byId.set(id, values);
      const index = held.runs.length - 1;
      if (!values.has(index)) values.set(index, recorded);
    }
  }
  return suites;
}

/** Suites by name, each with its metrics in the order of its newest run, those that no longer come last. */
export function suitesOf(records: readonly HistoryRecord[], known: Known): readonly Suite[] {
  return [...bySuite(records)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, held]) => {
      const newest = held.runs.length - 1;
      const all = [...held.byId];
      const ids = [
        ...(held.runs[newest]?.measurements ?? []).map(({ id }) => id).filter((id) => held.byId.has(id)),
        ...all.filter(([, values]) => !values.has(newest)).map(([id]) => id),
      ];
      const metrics = [...new Set(ids)].flatMap((id) => metricOf(id, held, known) ?? []);
      return { name, key: fileName(name), runs: held.runs, metrics };
    });
}
