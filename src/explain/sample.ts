/**
 * Rows to look at where there are too many for all: one of each stretch of the table, at a random place in it, so that a
 * table in any order is seen evenly. Two tables of as many rows give the same places.
 */
import { randomOf } from '../stats/random.js';

/** A distance of 0.012 between two distributions is seen in so many rows of each. */
export const MOST_SAMPLED = 50_000;

/** All rows where there are not too many. Ascending. */
export function sampledRows(rows: number): Int32Array {
  if (rows <= MOST_SAMPLED) return new Int32Array(rows).map((_, row) => row);
  const random = randomOf(rows);
  return new Int32Array(MOST_SAMPLED).map((_, stretch) => {
    const from = Math.floor((stretch * rows) / MOST_SAMPLED);
    const to = Math.floor(((stretch + 1) * rows) / MOST_SAMPLED);
    return from + random.below(to - from);
  });
}
