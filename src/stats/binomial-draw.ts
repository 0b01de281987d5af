/**
 * A binomial number at random, in constant time however many trials there are.
 *
 *   n min(p, 1−p) < 10   the gaps between successes, which are geometric: ⌊ln(1 − U) / ln(1 − p)⌋ failures each
 *   else                 transformed rejection: k = ⌊(2a/(½ − |U|) + b) U + np + ½⌋, U uniform on (−½, ½), taken at
 *                        once inside the squeeze, or where the density at k allows it
 *
 * Both are exact up to the rounding of doubles.
 *
 * Source: L. Devroye, Non-Uniform Random Variate Generation (1986), X.4; W. Hörmann, The generation of binomial random
 * variates, Journal of Statistical Computation and Simulation 46 (1993) 101–110, algorithm BTRS.
 *
 * Example: 0 of 12 where p is 0, all 12 where p is 1.
 */
import { logGamma } from './log-gamma.js';

const REJECTION_FROM = 10;

/** Below p = ½. */
function byGaps(uniform: () => number, n: number, p: number): number {
  const scale = Math.log1p(-p);
  let [count, place] = [-1, 0];
  while (place <= n) {
    place += Math.floor(Math.log(1 - uniform()) / scale) + 1;
    count++;
  }
  return count;
}

/** Below p = ½, where np is at least 10. */
function byRejection(uniform: () => number, n: number, p: number): number {
  const q = 1 - p;
  const deviation = Math.sqrt(n * p * q);
  const b = 1.15 + 2.53 * deviation;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const squeeze = 0.92 - 4.2 / b;
  const alpha = (2.83 + 5.1 / b) * deviation;
  const mode = Math.floor((n + 1) * p);
  const logOdds = Math.log(p / q);
  let atMode = Number.NaN;
  for (;;) {
    const u = uniform() - 0.5;
    const v = uniform();
    const edge = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / edge + b) * u + n * p + 0.5);
    if (edge >= 0.07 && v <= squeeze) return k;
    if (!(k >= 0 && k <= n)) continue;
    if (Number.isNaN(atMode)) atMode = logGamma(mode + 1) + logGamma(n - mode + 1);
    const density = atMode - logGamma(k + 1) - logGamma(n - k + 1) + (k - mode) * logOdds;
    if (Math.log((v * alpha) / (a / (edge * edge) + b)) <= density) return k;
  }
}

/** Successes of `n` trials of probability `p`; `uniform` gives numbers in [0, 1). */
export function binomialDraw(uniform: () => number, n: number, p: number): number {
  if (!(n > 0 && p > 0)) return 0;
  if (p >= 1) return n;
  const rarer = Math.min(p, 1 - p);
  const count = n * rarer < REJECTION_FROM ? byGaps(uniform, n, rarer) : byRejection(uniform, n, rarer);
  return p <= 0.5 ? count : n - count;
}
