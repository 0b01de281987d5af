/**
 * Wilcoxon's signed-rank test of paired differences: whether they lie evenly about 0.
 *
 *   V = Σ of the ranks of |d| where d > 0
 *   exact:   every choice of signs is as likely; at most 50 differences, none equal in size and none 0
 *   normal:  z = (V − mean ∓ ½) / √variance,   mean = (n(n+1) − m(m+1)) / 4
 *            variance = (n(n+1)(2n+1) − m(m+1)(2m+1) − ties/2) / 24,   ties = Σ (t³ − t) over equal |d| other than 0
 *
 * Differences of 0 either leave before the ranking (then m = 0), or, as Pratt has it, are ranked with the rest and leave
 * then (m of them). What it tests is no mean: on skewed differences a shift of the mean may go unseen.
 *
 * Source: F. Wilcoxon, Biometrics Bulletin 1 (1945) 80–83; J. W. Pratt, Remarks on zeros and ties in the Wilcoxon signed
 * rank procedures, Journal of the American Statistical Association 54 (1959) 655–667.
 *
 * Example: 1, 2, 3, −4: V = 6, exact P(V >= 6) = 7/16 = 0.4375.
 */
import { normalCdf } from './normal.js';
import { midranks } from './ranks.js';
import { NO_EVIDENCE, type Tails, tailsOf } from './tails.js';

const MOST_EXACT = 50;

export interface SignedRank {
  /** V, the sum of the ranks of positive differences. */
  readonly statistic: number;
  /** Differences other than 0. */
  readonly count: number;
  readonly method: 'exact' | 'normal';
  /** All 1 where every difference is 0. */
  readonly p: Tails;
}

/** P(V = v) for v from 0 to n(n+1)/2, one rank after the other. */
function exactDistribution(n: number): Float64Array {
  let distribution = Float64Array.of(1);
  for (let rank = 1; rank <= n; rank++) {
    const next = new Float64Array(distribution.length + rank);
    for (const [v, probability] of distribution.entries()) {
      next[v] = (next[v] ?? 0) + probability / 2;
      next[v + rank] = probability / 2;
    }
    distribution = next;
  }
  return distribution;
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

function exactTails(statistic: number, n: number): Tails {
  const distribution = exactDistribution(n);
  return tailsOf(sum(distribution.subarray(statistic)), sum(distribution.subarray(0, statistic + 1)));
}

function normalTails(statistic: number, moments: { mean: number; variance: number }): Tails {
  const error = Math.sqrt(moments.variance);
  const above = (statistic - moments.mean - 0.5) / error;
  const below = (statistic - moments.mean + 0.5) / error;
  return tailsOf(normalCdf(-above), normalCdf(below));
}

/** The test with `zeros` differences of 0 among the ranked ones. */
function test(ranked: readonly number[], zeros: number): SignedRank {
  const count = ranked.length - zeros;
  if (count === 0) return { statistic: 0, count, method: 'exact', p: NO_EVIDENCE };
  const { ranks, ties } = midranks(ranked.map(Math.abs));
  const statistic = ranks.reduce((total, rank, i) => total + ((ranked[i] ?? 0) > 0 ? rank : 0), 0);
  if (zeros === 0 && ties === 0 && count <= MOST_EXACT) {
    return { statistic, count, method: 'exact', p: exactTails(statistic, count) };
  }
  const n = ranked.length;
  const tied = ties - (zeros * zeros * zeros - zeros);
  const mean = (n * (n + 1) - zeros * (zeros + 1)) / 4;
  const cubes = n * (n + 1) * (2 * n + 1) - zeros * (zeros + 1) * (2 * zeros + 1);
  const variance = (cubes - tied / 2) / 24;
  return { statistic, count, method: 'normal', p: normalTails(statistic, { mean, variance }) };
}

/** The test without differences of 0. */
export function signedRank(differences: readonly number[]): SignedRank {
  return test(
    differences.filter((difference) => difference !== 0),
    0,
  );
}

/** The test as Pratt has it: differences of 0 take the lowest ranks with them. */
export function signedRankPratt(differences: readonly number[]): SignedRank {
  return test(differences, differences.filter((difference) => difference === 0).length);
}
