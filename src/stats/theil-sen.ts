/**
 * The slope of Theil and Sen: the median slope between two points, which a few wild values do not move.
 *
 *   slope     = median of (y_j − y_i) / (x_j − x_i) over x_i < x_j
 *   interval: the N slopes in order, at (N − z σ) / 2 and (N + z σ) / 2, rounded; σ² = (n(n−1)(2n+5) − ties of x and of y) / 18
 *   intercept = median y − slope · median x,   ties = Σ t(t−1)(2t+5)
 *
 * Source: P. K. Sen, Estimates of the regression coefficient based on Kendall's tau, Journal of the American Statistical
 * Association 63 (1968) 1379–1389, equation 2.6; the intercept: W. J. Conover, Practical Nonparametric Statistics (1980).
 *
 * Example: (0, 1), (1, 2), (2, 10), (3, 4): slopes 1, 4.5, 1, 8, 1, −6, so 1.
 */
import { kendallTies } from './mann-kendall.js';
import { median } from './median.js';
import { normalQuantile } from './normal.js';

export interface TheilSen {
  readonly slope: number;
  readonly intercept: number;
  readonly interval: readonly [number, number];
}

function slopesOf(x: readonly number[], y: readonly number[]): Float64Array {
  const slopes: number[] = [];
  for (const [i, from] of x.entries()) {
    for (const [j, to] of x.entries()) {
      if (from < to) slopes.push(((y[j] ?? 0) - (y[i] ?? 0)) / (to - from));
    }
  }
  return Float64Array.from(slopes).sort();
}

/** The line through `y` over as many `x`; `null` where no two x differ. */
export function theilSen(x: readonly number[], y: readonly number[], confidence = 0.95): TheilSen | null {
  const slopes = slopesOf(x, y);
  const count = slopes.length;
  if (count === 0) return null;
  const n = y.length;
  const variance = (n * (n - 1) * (2 * n + 5) - kendallTies(x) - kendallTies(y)) / 18;
  const reach = -normalQuantile((1 - confidence) / 2) * Math.sqrt(Math.max(0, variance));
  const low = Math.max(0, Math.round((count - reach) / 2) - 1);
  const high = Math.min(count - 1, Math.round((count + reach) / 2));
  const slope = median(slopes);
  return {
    slope,
    intercept: median(y) - slope * median(x),
    interval: [slopes[low] ?? slope, slopes[high] ?? slope],
  };
}
