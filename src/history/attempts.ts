/** Several attempts of one run: all stay in the file, readers take the latest. */
import type { HistoryRecord } from '../model/history.js';

interface Attempt {
  /** What all attempts of the same work have in common. */
  readonly work: string;
  readonly number: number;
}

const ATTEMPT = /^([1-9]\d*)(?:\.(.+))?$/;
const GITHUB_RUN = /^(\d+)\.(.+)$/;

function attemptAfter(run: string, rest: string, sha: string | null): Attempt | null {
  const [whole, number, suite] = ATTEMPT.exec(rest) ?? [];
  if (whole === undefined) return null;
  return { work: JSON.stringify([run, suite ?? null, sha]), number: Number(number) };
}

/**
 * Reads an id `<run>.<attempt>` or `<run>.<attempt>.<suite>`. The record's own `head.run` says where the run ends.
 * Where it says nothing (an id given with --run), only runs that are plain numbers as GitHub's are count, and only
 * attempts at the same commit belong together: `--run 1.2` and `--run 1.3` of two releases are two runs.
 */
function attemptOf(record: HistoryRecord): Attempt | null {
  const prefix = `${record.head.run}.`;
  if (record.id.startsWith(prefix)) {
    const told = attemptAfter(record.head.run, record.id.slice(prefix.length), null);
    if (told !== null) return told;
  }
  const [, run, rest] = GITHUB_RUN.exec(record.id) ?? [];
  return run === undefined || rest === undefined ? null : attemptAfter(run, rest, record.sha ?? '');
}

/** The records without those of which there is a later attempt, in the same order. */
export function latestAttempts(records: readonly HistoryRecord[]): readonly HistoryRecord[] {
  const latest = new Map<string, number>();
  for (const record of records) {
    const attempt = attemptOf(record);
    if (attempt === null) continue;
    latest.set(attempt.work, Math.max(attempt.number, latest.get(attempt.work) ?? 0));
  }
  return records.filter((record) => {
    const attempt = attemptOf(record);
    return attempt === null || latest.get(attempt.work) === attempt.number;
  });
}
