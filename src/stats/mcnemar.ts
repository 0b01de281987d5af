/**
 * McNemar's test of paired binary outcomes, on the discordant pairs alone.
 *
 *   exact, two-sided:    min(1, 2 P(X <= min(b, c))),              X ~ Bin(b + c, ½)
 *   mid-p, two-sided:    2 P(X <= min(b, c)) − P(X = min(b, c))
 *   mid-p, one-sided:    P(X > lost) + ½ P(X = lost),              X ~ Bin(lost + won, ½)
 *
 * Source: M. W. Fagerland, S. Lydersen, P. Laake, The McNemar test for binary matched-pairs data: mid-p and
 * asymptotic are better than exact conditional, BMC Medical Research Methodology 13 (2013) 91.
 *
 * Example: b = 1, c = 7: exact 18/256 = 0.0703125, mid-p 10/256 = 0.0390625; lost 7, won 1: one-sided 0.01953125.
 */
import { binomialPmf, binomialTail } from './binomial.js';

/** Two-sided exact p; 1 where nothing is discordant. Exact in the tail for b + c up to 10⁶ and more. */
export function mcnemarExact(b: number, c: number): number {
  return Math.min(1, 2 * binomialTail(Math.max(b, c), b + c, 0.5));
}

/** Two-sided mid-p; 1 where nothing is discordant. */
export function mcnemarMidP(b: number, c: number): number {
  const larger = Math.max(b, c);
  // Half of the observed outcome on each side: with b = c that is all of it, and the p is 1.
  if (b === c) return 1;
  return 2 * binomialTail(larger, b + c, 0.5) - binomialPmf(larger, b + c, 0.5);
}

/**
 * One-sided mid-p of a loss: small where many more were lost than won. Where nothing is discordant the formula would
 * give P(X > 0) + ½ P(X = 0) = ½; but two identical sides are no evidence at all, and so 1 is returned.
 */
export function mcnemarOneSidedMidP(lost: number, won: number): number {
  const n = lost + won;
  if (n === 0) return 1;
  return binomialTail(lost + 1, n, 0.5) + 0.5 * binomialPmf(lost, n, 0.5);
}
