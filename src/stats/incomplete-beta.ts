/**
 * The regularized incomplete beta function.
 *
 *   I_x(a, b) = 1/B(a, b) · ∫₀ˣ t^(a−1) (1−t)^(b−1) dt
 *             = x^a (1−x)^b / B(a, b) / (β₀ + α₁/(β₁ + α₂/(β₂ + …))),   and I_x(a, b) = 1 − I_{1−x}(b, a)
 *   α_n = (a+n−1)(a+b+n−1) n (b−n) x² / (a+2n−1)²
 *   β_n = n + n(b−n)x / (a+2n−1) + (a+n)(a − (a+b)x + 1 + n(2−x)) / (a+2n+1)
 *
 * Source: A. R. DiDonato, A. H. Morris, Significant digit computation of the incomplete beta function ratios, ACM
 * TOMS 18 (1992) 360–373, equation 9; evaluated by Lentz's method as modified by Thompson and Barnett.
 *
 * Example: I_0.5(2, 3) = 11/16 = 0.6875.
 */
import { binomialDensity } from './saddle-point.js';

const TINY = 1e-300;
const PRECISION = 1e-16;
/** The fraction needs in the order of √max(a, b) terms: this is enough for arguments of 10⁹. */
const MOST_TERMS = 200_000;

export interface BetaArguments {
  readonly x: number;
  /** 1 − x, given on its own because it may be too small to survive the subtraction. */
  readonly complement: number;
  readonly a: number;
  readonly b: number;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

function continuedFraction({ x, complement, a, b }: BetaArguments): number {
  // a − (a + b) x, written so that it does not cancel where x is near 0 or near 1.
  const offset = a * complement - b * x;
  let fraction = awayFromZero((a * (offset + 1)) / (a + 1));
  let c = fraction;
  let d = 0;
  for (let n = 1; n < MOST_TERMS; n++) {
    const place = a + 2 * n - 1;
    const numerator = ((a + n - 1) / place) * ((a + b + n - 1) / place) * (n * (b - n) * x * x);
    const rest = ((a + n) * (offset + 1 + n * (1 + complement))) / (place + 2);
    const denominator = n + (n * (b - n) * x) / place + rest;
    d = 1 / awayFromZero(denominator + numerator * d);
    c = awayFromZero(denominator + numerator / c);
    const factor = c * d;
    fraction *= factor;
    if (Math.abs(factor - 1) <= PRECISION) break;
  }
  return fraction;
}

/** x^a (1−x)^b / B(a, b): the factor before the integral's series, and x(1−x) times the beta density. */
export function betaFactor({ x, complement, a, b }: BetaArguments): number {
  return ((a * b) / (a + b)) * binomialDensity({ a, b, x, y: complement });
}

/** I_x(a, b) from x and 1 − x, for a, b > 0; exact to about 1e-13 relative wherever it is below one half. */
export function regularizedBetaOf({ x, complement, a, b }: BetaArguments): number {
  if (x <= 0) return 0;
  if (complement <= 0) return 1;
  const factor = betaFactor({ x, complement, a, b });
  if (x <= (a + 1) / (a + b + 2)) return factor / continuedFraction({ x, complement, a, b });
  return 1 - factor / continuedFraction({ x: complement, complement: x, a: b, b: a });
}

/** I_x(a, b) for x in [0, 1] and a, b > 0. */
export function regularizedBeta(x: number, a: number, b: number): number {
  return regularizedBetaOf({ x, complement: 1 - x, a, b });
}
