/** The newest runs of the base branch with their per-example outcomes, read one by one and only when they are asked for. */
import { outcomesOf } from '../history/shelf.js';
import type { HistoryStore } from '../history/store.js';
import type { History } from '../model/history.js';
import type { Earlier, Recollect } from './flips.js';

/** However many a history keeps: each is a file that may have to be fetched. */
const MOST_RUNS = 10;

export function recollection(store: HistoryStore, { records }: History, kept: number): Recollect {
  const most = Math.min(kept, MOST_RUNS);
  return async function* earlier(suite: string): AsyncGenerator<Earlier> {
    const found = most > 0 ? records.filter((record) => outcomesOf(record, suite) !== null).slice(-most) : [];
    for (const record of found) {
      const examples = await store.outcomes(record, suite);
      if (examples !== null) yield { sha: record.sha, examples };
    }
  };
}
