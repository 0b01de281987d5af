/**
 * The test of Mann and Kendall: whether a series tends upwards or downwards.
 *
 *   S = Σ over i < j of sign(x_j − x_i),   variance = (n(n−1)(2n+5) − Σ t(t−1)(2t+5)) / 18 over groups of t equal values
 *   z = (S ∓ 1) / √variance
 *
 * Source: H. B. Mann, Nonparametric tests against trend, Econometrica 13 (1945) 245–259; M. G. Kendall, Rank Correlation
 * Methods (1975), with equal values and the correction of 1 for a distribution that is not continuous.
 *
 * Example: 1, 2, 4, 3, 5: S = 8, variance 50/3, z = 1.7146428, two-sided p = 0.0864107.
 */
import { normalCdf } from './normal.js';
import { NO_EVIDENCE, type Tails, tailsOf } from './tails.js';

export interface MannKendall {
  /** S. */
  readonly score: number;
  readonly variance: number;
  /** S over the count of pairs. */
  readonly tau: number;
  /** `greater` is small for a trend upwards; all 1 where every value is the same. */
  readonly p: Tails;
}

/** Σ t(t−1)(2t+5) over groups of t equal values. */
export function kendallTies(values: readonly number[]): number {
  const sizes = new Map<number, number>();
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  let ties = 0;
  for (const t of sizes.values()) ties += t * (t - 1) * (2 * t + 5);
  return ties;
}

/** The test of values in the order of time; `null` with fewer than two. */
export function mannKendall(values: readonly number[]): MannKendall | null {
  const n = values.length;
  if (n < 2) return null;
  let score = 0;
  for (const [i, value] of values.entries()) {
    for (let j = i + 1; j < n; j++) score += Math.sign((values[j] ?? value) - value);
  }
  const variance = (n * (n - 1) * (2 * n + 5) - kendallTies(values)) / 18;
  const tau = score / ((n * (n - 1)) / 2);
  if (variance === 0) return { score, variance, tau, p: NO_EVIDENCE };
  const error = Math.sqrt(variance);
  return {
    score,
    variance,
    tau,
    p: tailsOf(normalCdf(-(score - 1) / error), normalCdf((score + 1) / error)),
  };
}
