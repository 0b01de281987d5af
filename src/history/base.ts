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
  const distances = new Map(line.map((sha, distance) => [sha, distance]));
  const distanceOf = (record: HistoryRecord) => (record.sha === null ? undefined : distances.get(record.sha));
  const nearestFirst = history.records
    .filter((record) => distanceOf(record) !== undefined)
    // Of several runs of one commit the newest counts: the sort is stable, and the newest stand first.
    .reverse()
    .sort((a, b) => (distanceOf(a) ?? 0) - (distanceOf(b) ?? 0));
  // The newest of a list is its last: the nearest record must stand there.
  const near = basesBySuite({ records: nearestFirst.reverse(), damaged: [] }, suites);
  const newest = basesBySuite(history, suites);
  const chosen = new Map<string, ChosenBase>();
  for (const [suite, record] of new Map([...newest, ...near])) {
    chosen.set(suite, { record, distance: distanceOf(record) ?? null });
  }
  return chosen;
}
