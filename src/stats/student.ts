/**
 * Student's t distribution with real degrees of freedom.
 *
 *   P(T > t) = ½ I_x(df/2, ½),   x = df / (df + t²),   t >= 0
 *
 * Source: Abramowitz & Stegun, Handbook of Mathematical Functions, 26.7.1 with 26.5.27. The quantile is Newton's
 * method on ln P against ln t, where P is concave: from the first step on it closes in from one side.
 *
 * Example: df = 9, t = 2.821438 gives P(T > t) = 0.01.
 */
import { type BetaArguments, betaFactor, regularizedBetaOf } from './incomplete-beta.js';
import { normalQuantile } from './normal.js';

const MOST_STEPS = 100;
/** Newton's error squares at every step, so the step after one of this size is below double precision. */
const LAST_STEP = 1e-9;

function betaArguments(t: number, df: number): BetaArguments {
  const square = t * t;
  // Written so that neither side cancels, and neither becomes NaN where t² overflows.
  return { x: 1 / (1 + square / df), complement: 1 / (1 + df / square), a: df / 2, b: 0.5 };
}

/** P(T > t) for df > 0, exact to about 1e-13 relative in the upper tail. */
export function studentTail(t: number, df: number): number {
  if (t < 0) return 1 - studentTail(-t, df);
  return 0.5 * regularizedBetaOf(betaArguments(t, df));
}

/** P(T <= t) for df > 0, exact in the lower tail. */
export function studentCdf(t: number, df: number): number {
  return studentTail(-t, df);
}

/** The t > 0 with P(T > t) = p, for p in (0, ½). */
function upperQuantile(p: number, df: number): number {
  let t = -normalQuantile(p);
  for (let i = 0; i < MOST_STEPS; i++) {
    const tail = studentTail(t, df);
    // d ln P / d ln t = −t · density / P, and the density is the beta factor over t.
    const slope = betaFactor(betaArguments(t, df)) / tail;
    const step = Math.log(tail / p) / slope;
    t *= Math.exp(step);
    if (Math.abs(step) < LAST_STEP) break;
  }
  return t;
}

/** The t with P(T <= t) = p, for p in [0, 1] and df > 0; −∞ at 0, ∞ at 1, NaN outside and where |t| is past 10¹⁵⁰. */
export function studentQuantile(p: number, df: number): number {
  const inRange = p >= 0 && p <= 1;
  if (!inRange) return Number.NaN;
  if (p === 0) return Number.NEGATIVE_INFINITY;
  if (p === 1) return Number.POSITIVE_INFINITY;
  if (p === 0.5) return 0;
  return p < 0.5 ? -upperQuantile(p, df) : upperQuantile(1 - p, df);
}
