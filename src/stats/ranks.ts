/**
 * Ranks that equal values share.
 *
 *   rank of a value = (count of smaller values) + (count of equal values + 1) / 2
 *   ties            = Σ (t³ − t) over groups of t equal values
 *
 * Source: M. G. Kendall, The treatment of ties in ranking problems, Biometrika 33 (1945) 239–251.
 *
 * Example: 3, 1, 3 have the ranks 2.5, 1, 2.5 and ties 6.
 */
import { ascendingOrder } from './order.js';

export interface Ranks {
  /** From 1 on, in the order of the input. */
  readonly ranks: Float64Array;
  /** 0 where all values differ. */
  readonly ties: number;
}

/** The ranks of finite values. */
export function midranks(values: readonly number[]): Ranks {
  const order = ascendingOrder(Float64Array.from(values));
  const ranks = new Float64Array(values.length);
  let ties = 0;
  for (let start = 0, end = 0; start < order.length; start = end) {
    const value = values[order[start] ?? 0];
    while (end < order.length && values[order[end] ?? 0] === value) end++;
    const size = end - start;
    ties += size * size * size - size;
    for (let i = start; i < end; i++) ranks[order[i] ?? 0] = (start + end + 1) / 2;
  }
  return { ranks, ties };
}
