/**
 * The regularized incomplete gamma functions.
 *
 *   P(a, x) = 1/Γ(a) · ∫₀ˣ t^(a−1) e^(−t) dt = F · (1 + x/(a+1) + x²/((a+1)(a+2)) + …),   F = x^a e^(−x) / Γ(a+1)
 *   Q(a, x) = 1 − P(a, x) = a F · 1/(x+1−a − 1(1−a)/(x+3−a − 2(2−a)/(x+5−a − …)))
 *   F       = exp(−δ(a) − D(a, x)) / √(2πa),   D(a, x) = a ln(a/x) + x − a
 *
 * Source: Abramowitz & Stegun, Handbook of Mathematical Functions, 6.5.29 and 6.5.31; the factor as in C. Loader, Fast
 * and Accurate Computation of Binomial Probabilities (2000); the fraction by Lentz's method.
 *
 * Example: P(1, 2) = 1 − e⁻² = 0.8646647.
 */
import { stirlingError } from './log-gamma.js';
import { deviance } from './saddle-point.js';

const TINY = 1e-300;
const PRECISION = 1e-16;
/** Both expansions need in the order of √a terms: this is enough for arguments of 10⁹. */
const MOST_TERMS = 400_000;

/** x^a e^(−x) / Γ(a + 1). */
function gammaFactor(a: number, x: number): number {
  return Math.exp(-stirlingError(a) - deviance(a, x)) / Math.sqrt(2 * Math.PI * a);
}

/** 1 + x/(a+1) + x²/((a+1)(a+2)) + …, for x < a + 1. */
function lowerSeries(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; n < MOST_TERMS; n++) {
    term *= x / (a + n);
    sum += term;
    if (term <= sum * PRECISION) break;
  }
  return sum;
}

/** The fraction x + 1 − a − …, for x >= a + 1. */
function upperFraction(a: number, x: number): number {
  let fraction = x + 1 - a;
  let c = fraction;
  let d = 0;
  for (let n = 1; n < MOST_TERMS; n++) {
    const numerator = -n * (n - a);
    const denominator = x + 1 - a + 2 * n;
    const below = denominator + numerator * d;
    d = 1 / (Math.abs(below) < TINY ? TINY : below);
    const above = denominator + numerator / c;
    c = Math.abs(above) < TINY ? TINY : above;
    const factor = c * d;
    fraction *= factor;
    if (Math.abs(factor - 1) <= PRECISION) break;
  }
  return fraction;
}

/** P(a, x) for a > 0 and x >= 0; exact to about 1e-12 relative wherever it is the smaller of the two. */
export function regularizedGamma(a: number, x: number): number {
  if (x <= 0) return 0;
  if (x === Number.POSITIVE_INFINITY) return 1;
  if (x < a + 1) return gammaFactor(a, x) * lowerSeries(a, x);
  return 1 - regularizedGammaTail(a, x);
}

/** Q(a, x) for a > 0 and x >= 0; exact to about 1e-12 relative where it is the smaller of the two and a >= 0.05. */
export function regularizedGammaTail(a: number, x: number): number {
  if (x <= 0) return 1;
  if (x === Number.POSITIVE_INFINITY) return 0;
  if (x < a + 1) return 1 - regularizedGamma(a, x);
  return (a * gammaFactor(a, x)) / upperFraction(a, x);
}
