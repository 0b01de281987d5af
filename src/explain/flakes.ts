/**
 * Examples whose outcome turns on the base branch by itself: there and back again between its newest runs, or between two runs
 * of one commit. A single turn that stays may be what a merged change did, and is no flake.
 *
 * Example: right, wrong, right over three runs turned twice of two times, and is flaky; wrong, right, right turned once, and is not.
 */
import type { Flaky } from '../model/report.js';
import type { TextColumn } from '../model/table.js';
import { NONE, RowsByText } from '../table/rows-by-text.js';
import type { Values } from './units.js';

/** One earlier run: what became of each of its examples. */
export interface EarlierRun {
  /** The commit that was evaluated; `null` where it is not known. */
  readonly sha: string | null;
  readonly ids: TextColumn;
  /** 1 where it is right, 0 where it is wrong. One a row. */
  readonly values: Values;
}

const ABSENT = 255;

/** The outcome in a run of each of these rows of head: 0, 1, or 255 where the run does not have it. */
function outcomesIn({ ids, values }: EarlierRun, index: RowsByText, rows: number): Uint8Array {
  const outcomes = new Uint8Array(rows).fill(ABSENT);
  for (let row = 0; row < values.length; row++) {
    const found = index.find(ids, row);
    if (found !== NONE) outcomes[found] = values[row] === 1 ? 1 : 0;
  }
  return outcomes;
}

interface Seen {
  readonly sha: string | null;
  readonly outcomes: Uint8Array;
}

function flakyAt(row: number, runs: readonly Seen[]): Flaky | null {
  const seen = runs.filter(({ outcomes }) => outcomes[row] !== ABSENT);
  let [turned, alike] = [0, 0];
  for (let i = 1; i < seen.length; i++) {
    const [before, after] = [seen[i - 1], seen[i]];
    if (before?.outcomes[row] === after?.outcomes[row]) continue;
    turned++;
    if (before !== undefined && before.sha !== null && before.sha === after?.sha) alike++;
  }
  return turned >= 2 || alike > 0 ? { turned, of: seen.length - 1 } : null;
}

/**
 * Which of these rows of head are flaky.
 * @param runs oldest first; each is read once, and asked only of these rows.
 */
export async function flakesOf(
  flipped: Int32Array,
  ids: TextColumn,
  runs: AsyncIterable<EarlierRun>,
): Promise<ReadonlyMap<number, Flaky>> {
  const index = new RowsByText(ids, flipped.length);
  for (const row of flipped) index.add(row);
  const seen: Seen[] = [];
  for await (const run of runs) {
    seen.push({ sha: run.sha, outcomes: outcomesIn(run, index, ids.offsets.length - 1) });
  }
  const flakes = new Map<number, Flaky>();
  for (const row of flipped) {
    const flaky = flakyAt(row, seen);
    if (flaky !== null) flakes.set(row, flaky);
  }
  return flakes;
}
