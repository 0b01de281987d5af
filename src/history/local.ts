/** The history in a folder: `DIR/history.jsonl`. */
import type { HistoryRecord } from '../model/history.js';
import type { World } from '../world.js';
import { appendRecord } from './append.js';
import { type HistoryReading, readHistory } from './read.js';

export interface HistoryStore {
  /** Absent is the empty history; unreadable, damaged and newer are a `Failure`, each with a code of its own. */
  readonly read: () => Promise<HistoryReading>;
  /** Writes only where the history could be read, and never anything but the one line. */
  readonly append: (record: HistoryRecord) => Promise<'appended' | 'present'>;
}

function fileIn(directory: string): string {
  if (directory === '') return 'history.jsonl';
  return /[/\\]$/.test(directory) ? `${directory}history.jsonl` : `${directory}/history.jsonl`;
}

/** The store in this folder, which need not be there yet. */
export function localHistory(world: Pick<World, 'files'>, directory: string): HistoryStore {
  const path = fileIn(directory);
  return {
    read: async () => readHistory(await world.files.readText(path), path),
    append: async (record) => {
      const outcome = appendRecord(await world.files.readText(path), record, path);
      if (outcome.kind === 'appended') await world.files.appendText(path, outcome.line);
      return outcome.kind;
    },
  };
}
