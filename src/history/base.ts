/**
 * Which record head is held against: of the very commit it was merged with, else of the nearest ancestor that has a
 * record, else the newest there is. Suites are asked one by one, because legs of a matrix record side by side.
 */
import type { History, HistoryRecord } from '../model/history.js';
import { basesBySuite } from './series.js';

export interface ChosenBase {
  readonly record: HistoryRecord;
  /** Commits between the wanted one and the record's; `null` where the record is on another line. */
  readonly distance: number | null;
}

/** `line`: the wanted commit first, then its ancestors; empty where it is not known. */
export function chooseBases(
  history: History,
  suites: readonly string[],
  line: readonly string[],
): ReadonlyMap<string, ChosenBase> {
  const distances = new Map<string | null, number>(line.map((sha, distance) => [sha, distance]));
  const onLine = history.records.flatMap((record) => {
    const distance = distances.get(record.sha);
    return distance === undefined ? [] : [{ record, distance }];
  });
  // The newest of a list is its last, so the nearest must stand there; of several runs of one commit the newest still
  // does, because the sort is stable.
  const farthestFirst = onLine.sort((a, b) => b.distance - a.distance).map(({ record }) => record);
  const near = basesBySuite({ records: farthestFirst, damaged: [] }, suites);
  const newest = basesBySuite(history, suites);
  const chosen = new Map<string, ChosenBase>();
  for (const [suite, record] of new Map([...newest, ...near])) {
    chosen.set(suite, { record, distance: distances.get(record.sha) ?? null });
  }
  return chosen;
}
