/**
 * The binomial distribution.
 *
 *   P(X = k)  = n! / (k! (n−k)!) · p^k (1−p)^(n−k)
 *   P(X >= k) = I_p(k, n − k + 1),   P(X <= k) = I_{1−p}(n − k, k + 1)
 *
 * Source: C. Loader (2000) for the density, Abramowitz & Stegun 26.5.24 for the tail.
 *
 * Example: n = 8, p = ½: P(X = 7) = 0.03125, P(X >= 7) = 9/256 = 0.03515625.
 */
import { regularizedBeta, regularizedBetaOf } from './incomplete-beta.js';
import { binomialDensity } from './saddle-point.js';

/** P(X = k) for X ~ Bin(n, p). */
export function binomialPmf(k: number, n: number, p: number): number {
  if (k < 0 || k > n) return 0;
  return binomialDensity({ a: k, b: n - k, x: p, y: 1 - p });
}

/** P(X >= k) for X ~ Bin(n, p), exact to about 1e-13 relative where it is small. */
export function binomialTail(k: number, n: number, p: number): number {
  if (k <= 0) return 1;
  if (k > n) return 0;
  return regularizedBeta(p, k, n - k + 1);
}

/** P(X <= k) for X ~ Bin(n, p), exact to about 1e-13 relative where it is small. */
export function binomialCdf(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  if (k >= n) return 1;
  return regularizedBetaOf({ x: 1 - p, complement: p, a: n - k, b: k + 1 });
}
