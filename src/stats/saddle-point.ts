/**
 * The binomial density for real counts, without the overflow or the lost digits of factorials.
 *
 *   Γ(a+b+1) / (Γ(a+1) Γ(b+1)) · x^a y^b
 *     = √(n / (2π a b)) · exp(δ(n) − δ(a) − δ(b) − D(a, nx) − D(b, ny)),   n = a + b, y = 1 − x
 *   D(a, m) = a ln(a/m) + m − a
 *
 * Source: C. Loader, Fast and Accurate Computation of Binomial Probabilities (2000).
 *
 * Example: a = 1, b = 7, x = y = ½ gives 8/256 = 0.03125.
 */
import { stirlingError } from './log-gamma.js';

/** The deviance D(a, m); by its series near a = m, where the closed form cancels. */
export function deviance(a: number, m: number): number {
  if (Math.abs(a - m) >= 0.1 * (a + m)) return a * Math.log(a / m) + m - a;
  const v = (a - m) / (a + m);
  let sum = (a - m) * v;
  let power = 2 * a * v;
  for (let k = 1; k < 1000; k++) {
    power *= v * v;
    const next = sum + power / (2 * k + 1);
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

export interface Binomial {
  readonly a: number;
  readonly b: number;
  /** Probability of what `a` counts. */
  readonly x: number;
  /** 1 − x, given on its own because it may be too small to survive the subtraction. */
  readonly y: number;
}

/** The density above for a, b >= 0 and x, y in [0, 1]. */
export function binomialDensity({ a, b, x, y }: Binomial): number {
  if (x === 0) return a === 0 ? 1 : 0;
  if (y === 0) return b === 0 ? 1 : 0;
  // ln x is exact enough unless x is near 1, and then 1 − x is what is known exactly.
  if (a === 0) return Math.exp(b * (y < 0.5 ? Math.log(y) : Math.log1p(-x)));
  if (b === 0) return Math.exp(a * (x < 0.5 ? Math.log(x) : Math.log1p(-y)));
  const n = a + b;
  const correction = stirlingError(n) - stirlingError(a) - stirlingError(b);
  const exponent = correction - deviance(a, n * x) - deviance(b, n * y);
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * a * b));
}
