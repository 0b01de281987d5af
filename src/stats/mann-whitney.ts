/**
 * The test of Mann and Whitney, which is Wilcoxon's rank sum: whether values of one sample tend to be larger.
 *
 *   U = Σ of the ranks of head − n_h (n_h + 1) / 2 = how often a head value beats a base value, equals counting half
 *   exact:   every choice of ranks is as likely; at most 50 values a sample, all different
 *   normal:  z = (U − n_b n_h / 2 ∓ ½) / √variance,   variance = n_b n_h / 12 · (n + 1 − ties / (n (n − 1)))
 *
 * Source: H. B. Mann, D. R. Whitney, On a test of whether one of two random variables is stochastically larger than the
 * other, Annals of Mathematical Statistics 18 (1947) 50–60.
 *
 * Example: head 19 22 16 29 24, base 20 11 17 12: U = 17, exact two-sided 0.1111111, by the normal 0.1113469.
 */
import { normalCdf } from './normal.js';
import { midranks } from './ranks.js';
import { NO_EVIDENCE, type Tails, tailsOf } from './tails.js';

const MOST_EXACT = 50;

export interface RankSum {
  /** U of head. */
  readonly statistic: number;
  readonly method: 'exact' | 'normal';
  /** `greater` is small where head tends to be larger; all 1 where every value is the same. */
  readonly p: Tails;
}

/**
 * P(U = u) for samples of m and n: the largest value of all belongs to the first with chance m/(m+n) and then beats all
 * n of the second, or else it belongs to the second and is beaten by none.
 */
function exactDistribution(m: number, n: number): Float64Array {
  let rows = Array.from({ length: n + 1 }, () => Float64Array.of(1));
  for (let i = 1; i <= m; i++) {
    const next = [Float64Array.of(1)];
    for (let j = 1; j <= n; j++) {
      const distribution = new Float64Array(i * j + 1);
      const [fewer, before] = [rows[j] ?? distribution, next[j - 1] ?? distribution];
      for (const [u, p] of fewer.entries()) distribution[u + j] = (p * i) / (i + j);
      for (const [u, p] of before.entries()) distribution[u] = (distribution[u] ?? 0) + (p * j) / (i + j);
      next.push(distribution);
    }
    rows = next;
  }
  return rows[n] ?? Float64Array.of(1);
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

function exactTails(statistic: number, m: number, n: number): Tails {
  const distribution = exactDistribution(m, n);
  return tailsOf(sum(distribution.subarray(statistic)), sum(distribution.subarray(0, statistic + 1)));
}

/** The test from its statistic, by the normal distribution. */
export function mannWhitneyNormal(base: readonly number[], head: readonly number[]): RankSum | null {
  const [m, n] = [head.length, base.length];
  if (m === 0 || n === 0) return null;
  const { ranks, ties } = midranks([...head, ...base]);
  const statistic = sum(ranks.subarray(0, m)) - (m * (m + 1)) / 2;
  const count = m + n;
  const variance = ((m * n) / 12) * (count + 1 - ties / (count * (count - 1)));
  // Where every value is the same the subtraction leaves 0 or, by rounding, nearly so.
  if (ties === count * count * count - count) return { statistic, method: 'normal', p: NO_EVIDENCE };
  const excess = statistic - (m * n) / 2;
  const p = tailsOf(
    normalCdf(-(excess - 0.5) / Math.sqrt(variance)),
    normalCdf((excess + 0.5) / Math.sqrt(variance)),
  );
  return { statistic, method: 'normal', p };
}

/** The test, exact where samples are small and all values differ; `null` where a sample is empty. */
export function mannWhitney(base: readonly number[], head: readonly number[]): RankSum | null {
  const small = Math.max(base.length, head.length) <= MOST_EXACT;
  const distinct = new Set([...base, ...head]).size === base.length + head.length;
  const approximate = mannWhitneyNormal(base, head);
  if (approximate === null || !small || !distinct) return approximate;
  const { statistic } = approximate;
  return { statistic, method: 'exact', p: exactTails(statistic, head.length, base.length) };
}
