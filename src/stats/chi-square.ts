/**
 * The chi-square distribution with real degrees of freedom.
 *
 *   P(X <= x) = P(df/2, x/2),   P(X > x) = Q(df/2, x/2)   with the regularized incomplete gamma functions
 *
 * Source: Abramowitz & Stegun, Handbook of Mathematical Functions, 26.4.19.
 *
 * Example: df = 1, x = 3.841459 gives P(X > x) = 0.05.
 */
import { regularizedGamma, regularizedGammaTail } from './incomplete-gamma.js';

/** P(X <= x) for df > 0, exact in the lower tail. */
export function chiSquareCdf(x: number, df: number): number {
  return regularizedGamma(df / 2, x / 2);
}

/** P(X > x) for df > 0, exact in the upper tail. */
export function chiSquareTail(x: number, df: number): number {
  return regularizedGammaTail(df / 2, x / 2);
}
