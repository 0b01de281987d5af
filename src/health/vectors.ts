/**
 * Ways to see that the newest record, all its measurements together, is not like those before it. A row is a record;
 * its numbers are standardised marks, of which higher is better.
 *
 * Two things must hold for an alarm: the newest row is further out than each earlier one, which by itself is so for one
 * harmless record of n, and it is beyond a limit that was chosen by simulation (docs/health.md).
 *
 * Sources: stats/isolation-forest, one-class-svm. Rows of the forest are scored within it; the machine scores each row by
 * the others, because a row that it has seen vouches for itself.
 */
import type { VectorDetector } from '../model/detector.js';
import { isolationScores } from '../stats/isolation-forest.js';
import { historyLevel } from '../stats/level.js';
import { oneClass } from '../stats/one-class-svm.js';
import type { Line } from './line.js';

type Rows = readonly (readonly number[])[];

export interface VectorWay {
  readonly title: string;
  /** How far out each row is: higher is further. */
  readonly scores: (rows: Rows) => readonly number[];
  readonly limit: number;
}

/** Fewer records say nothing. */
export const FEWEST_ROWS = 20;
const FEWEST_COLUMNS = 2;
const FLOOR = 1 / 3;
const NU = 0.05;

/** By how much of the way from the edge to nowhere it lies outside: 0 on the edge, 1 where no other row is near. */
function outside(rows: Rows): readonly number[] {
  const gamma = 1 / Math.max(1, rows[0]?.length ?? 0);
  return rows.map((row, index) => {
    const region = oneClass(rows.toSpliced(index, 1), { nu: NU, gamma });
    return region === null || !(region.rho > 0) ? 0 : -region.decision(row) / region.rho;
  });
}

export const VECTORS: Readonly<Record<VectorDetector, VectorWay>> = {
  'isolation-forest': {
    title: 'the newest record is the most alone of all in an isolation forest, at a score above 0.6',
    scores: (rows) => isolationScores(rows),
    limit: 0.6,
  },
  'one-class-svm': {
    title:
      'the newest record is the furthest outside of all by a one-class SVM (ν = 0.05), more than half way',
    scores: outside,
    limit: 0.5,
  },
};

/** Whether the last row is the furthest out, is beyond the limit, and lies below the level on the whole. */
export function alarmed(rows: Rows, { scores, limit }: VectorWay): boolean {
  const newest = rows.at(-1);
  if (newest === undefined || rows.length < FEWEST_ROWS || newest.length < FEWEST_COLUMNS) return false;
  const isLower = newest.reduce((sum, mark) => sum + mark, 0) < 0;
  if (!isLower) return false;
  const found = scores(rows);
  const last = found.at(-1) ?? Number.NaN;
  return last > limit && found.slice(0, -1).every((score) => last > score);
}

export interface Column {
  readonly line: Line;
  readonly marks: readonly number[];
  /** How far the newest mark fell below the level of those before it. */
  readonly drop: number;
}

/** The marks of a line in units of its noise, about the level before the newest; `null` where it has none. */
function columnOf(line: Line): Column | null {
  const marks = line.points.map(({ mark }) => mark);
  const level = historyLevel(marks.slice(0, -1), { boundaries: [], window: Number.POSITIVE_INFINITY });
  if (level === null) return null;
  const noise = Math.max(level.scale, line.margin * FLOOR);
  if (!(noise > 0)) return null;
  const { reference } = level;
  const drop = reference - (marks.at(-1) ?? Number.NaN);
  return { line, marks: marks.map((mark) => (mark - reference) / noise), drop };
}

/** The columns of a suite's records: the lines that have a value in each record of the longest. */
export function columnsOf(lines: readonly Line[]): readonly Column[] {
  const [longest] = lines.toSorted((a, b) => b.points.length - a.points.length);
  if (longest === undefined) return [];
  const ids = longest.points.map(({ record }) => record.id);
  const whole = lines.filter(
    ({ points }) => points.length === ids.length && points.every(({ record }, row) => record.id === ids[row]),
  );
  const columns = whole.flatMap((line) => columnOf(line) ?? []);
  return columns.length < FEWEST_COLUMNS ? [] : columns;
}

/** The columns that fell, where the way alarms: those of which the drop matters. */
export function fallen(columns: readonly Column[], way: VectorWay): readonly Column[] {
  const rows = (columns[0]?.marks ?? []).map((_, row) => columns.map(({ marks }) => marks[row] ?? 0));
  const fell = columns.filter(({ drop, line }) => drop >= line.margin);
  return fell.length > 0 && alarmed(rows, way) ? fell : [];
}
