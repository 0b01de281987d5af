/** From the text of `history.jsonl` to the history. */
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import type { History, HistoryRecord } from '../model/history.js';
import { latestAttempts } from './attempts.js';
import { type Lines, type RecordLine, trustedLines } from './lines.js';
import { sameContent } from './record.js';

/** A history, and what the report must say about it. */
export interface HistoryReading extends History {
  readonly notices: readonly Fault[];
}

/** By `at` as an instant, then by `id`, of which there are no two alike. */
function byTime(one: HistoryRecord, other: HistoryRecord): number {
  const apart = Date.parse(one.at) - Date.parse(other.at);
  if (apart !== 0) return apart;
  return one.id < other.id ? -1 : 1;
}

interface Merged {
  readonly records: readonly HistoryRecord[];
  readonly notices: readonly Fault[];
}

/** One record an id, the first in the file; a later one that tells something else is named. */
function mergedById(lines: readonly RecordLine[], where: string): Merged {
  const first = new Map<string, RecordLine>();
  const notices: Fault[] = [];
  for (const line of lines) {
    const { id } = line.record;
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, line);
    else if (!sameContent(earlier.record, line.record)) {
      notices.push(fault('HISTORY_ID_TWICE', `${where}:${line.line}`, { id, first: earlier.line }));
    }
  }
  return { records: [...first.values()].map((line) => line.record), notices };
}

function damageNotices(lines: Lines, where: string): readonly Fault[] {
  if (lines.damaged.length === 0) return [];
  return [fault('HISTORY_LINES_DAMAGED', where, { lines: lines.count, damaged: lines.damaged })];
}

/**
 * The history in this text, oldest first; `null` (no such file) and an empty text are the empty history. A few old
 * damaged lines are left out and listed; the faults of `trustedLines` are thrown. `where` is the path for messages.
 */
export function readHistory(text: string | null, where: string): HistoryReading {
  const lines = trustedLines(text, where);
  const merged = mergedById(lines.records, where);
  return {
    records: latestAttempts([...merged.records].sort(byTime)),
    damaged: lines.damaged,
    notices: [...damageNotices(lines, where), ...merged.notices],
  };
}
