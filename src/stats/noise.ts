/**
 * Run-to-run noise from successive differences, which a step or a slow drift hardly touches.
 *
 *   fewer than 8 values:  mean|Δ| / 1.12838
 *   else:                 1.4826 · median|Δ| / √2, or the former where that is 0
 *   both times 1 + 1/n
 *
 * Source: the moving range of D. C. Montgomery, Introduction to Statistical Quality Control (d₂ = 1.12838
 * for pairs); the median of absolute differences as in D. L. Donoho, I. M. Johnstone, Biometrika 81 (1994) 425–455.
 *
 * Example: 0.80, 0.82, 0.79: |Δ| = 0.02, 0.03, so (0.025 / 1.12838) · 4/3 = 0.0295408.
 */
import { median } from './median.js';

/** Mean range of two values of a standard normal distribution. */
const MEAN_RANGE_OF_TWO = 1.12838;
/** Turns a median absolute deviation into a standard deviation of a normal distribution. */
const NORMAL_MAD = 1.4826;
const ENOUGH_FOR_MEDIAN = 8;

/** The noise of one value, for at least two values, oldest first; 0 only where all are equal. */
export function successiveNoise(values: readonly number[]): number {
  const steps = values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? value)));
  const meanStep = steps.reduce((sum, step) => sum + step, 0) / steps.length;
  const byMean = meanStep / MEAN_RANGE_OF_TWO;
  const byMedian = (NORMAL_MAD * median(steps)) / Math.SQRT2;
  const noise = values.length < ENOUGH_FOR_MEDIAN || byMedian === 0 ? byMean : byMedian;
  return noise * (1 + 1 / values.length);
}
