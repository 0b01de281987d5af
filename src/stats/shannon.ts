/**
 * The entropy of a distribution in bits, and its standard error.
 *
 *   H  = −Σ p log₂ p,   0 log 0 = 0
 *   se = √((Σ p log₂² p − H²) / n)
 *
 * Source: C. Shannon, Bell System Technical Journal 27 (1948) 379–423; the error: G. P. Basharin, On a statistical
 * estimate for the entropy of a sequence of independent random variables, Theory of Probability and Its Applications 4
 * (1959) 333–336; `scipy.stats.entropy` with base 2.
 *
 * Example: 2, 1, 1: 1.5 bits, se = 0.25.
 */
import { sharesOf } from './population-stability.js';

export interface Entropy {
  readonly bits: number;
  readonly standardError: number;
}

/** The entropy of weights that are no counts is that of `n` examples; `null` where there are none. */
export function entropyOf(weights: readonly number[], n: number): Entropy | null {
  const shares = sharesOf(weights, weights.length);
  if (shares === null || !(n > 0)) return null;
  let [bits, squares] = [0, 0];
  for (const share of shares) {
    if (!(share > 0)) continue;
    const own = -Math.log2(share);
    bits += share * own;
    squares += share * own * own;
  }
  return { bits, standardError: Math.sqrt(Math.max(0, squares - bits * bits) / n) };
}
