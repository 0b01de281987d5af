/**
 * The beta distribution.
 *
 *   P(X <= x) = I_x(a, b)
 *
 * Source: Abramowitz & Stegun, Handbook of Mathematical Functions, 26.5.1. The quantile bisects the odds of x on a
 * logarithmic scale, on which neither end crowds, until two neighbours are left that doubles cannot tell apart.
 *
 * Example: a = 2, b = 3: P(X <= 0.5) = 11/16 = 0.6875, and 0.5 is the quantile of 0.6875.
 */
import { regularizedBetaOf } from './incomplete-beta.js';

/** Odds of e^±700 are all but the ends of what a double holds. */
const WIDEST_LOGIT = 700;
const MOST_STEPS = 80;

export interface BetaShape {
  readonly a: number;
  readonly b: number;
}

/** P(X <= x) for a, b > 0, exact in the lower tail. */
export function betaCdf(x: number, { a, b }: BetaShape): number {
  return regularizedBetaOf({ x, complement: 1 - x, a, b });
}

/** P(X > x) for a, b > 0, exact in the upper tail. */
export function betaTail(x: number, { a, b }: BetaShape): number {
  return regularizedBetaOf({ x: 1 - x, complement: x, a: b, b: a });
}

/** The x with P(X <= x) = p for p in [0, 1]; 0 at 0, 1 at 1, NaN outside; exact to about 1e-12 relative. */
export function betaQuantile(p: number, { a, b }: BetaShape): number {
  const inRange = p >= 0 && p <= 1;
  if (!inRange) return Number.NaN;
  if (p === 0 || p === 1) return p;
  let low = -WIDEST_LOGIT;
  let high = WIDEST_LOGIT;
  for (let step = 0; step < MOST_STEPS; step++) {
    const middle = (low + high) / 2;
    const x = 1 / (1 + Math.exp(-middle));
    const below = regularizedBetaOf({ x, complement: 1 / (1 + Math.exp(middle)), a, b });
    if (below < p) low = middle;
    else high = middle;
  }
  return 1 / (1 + Math.exp(-(low + high) / 2));
}
