/** When the values of a trend were measured, and which of the runs was a release. */
import { recordsById } from '../history/series.js';
import type { History, HistoryRecord } from '../model/history.js';
import type { PastRun, Verdict } from '../model/report.js';

export interface Past {
  /** Oldest first. */
  readonly runs: readonly PastRun[];
  /** By id, for each value of its series the index of its run. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** What head is held against besides base, by its commit; without a name where there is none. */
export interface NamedCommit {
  readonly name: string;
  readonly sha: string | null;
}

export const NO_PAST: Past = { runs: [], places: new Map() };

const TAG = 'refs/tags/';

/** A name that is the commit itself says nothing of a release. */
function releaseOf({ ref, sha }: HistoryRecord, anchor: NamedCommit): string | null {
  if (ref?.startsWith(TAG) === true) return ref.slice(TAG.length);
  const isAnchor = sha !== null && anchor.sha === sha;
  return isAnchor && !sha.startsWith(anchor.name) ? anchor.name : null;
}

export function pastOf(history: History, window: number, anchor: NamedCommit): Past {
  const runs = history.records.map(
    (record): PastRun => ({ at: record.at, sha: record.sha, release: releaseOf(record, anchor) }),
  );
  return { runs, places: recordsById(history, window) };
}

export interface Dated {
  readonly verdicts: readonly Verdict[];
  readonly runs: readonly PastRun[];
}

/** The verdicts with the runs of their trends, and no runs but those. A trend may lack the oldest values of its series. */
export function dated(verdicts: readonly Verdict[], { runs, places }: Past): Dated {
  const used = new Set<number>();
  const placed = verdicts.map((verdict) => {
    const known = places.get(verdict.id) ?? [];
    const { length } = verdict.trend;
    if (length === 0 || known.length < length) return { verdict, at: null };
    const at = known.slice(-length);
    for (const place of at) used.add(place);
    return { verdict, at };
  });
  const kept = [...used].sort((a, b) => a - b);
  const place = new Map(kept.map((old, index) => [old, index]));
  return {
    runs: kept.flatMap((index) => runs[index] ?? []),
    verdicts: placed.map(({ verdict, at }) =>
      at === null ? verdict : { ...verdict, trendAt: at.map((old) => place.get(old) ?? 0) },
    ),
  };
}
