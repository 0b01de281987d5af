/**
 * The median absolute deviation, on the scale of a standard deviation.
 *
 *   1.4826 · median |x − median x|
 *
 * Source: F. R. Hampel, The influence curve and its role in robust estimation, Journal of the American Statistical
 * Association 69 (1974) 383–393.
 *
 * Example: 1, 2, 3, 4, 100: median 3, deviations 2, 1, 0, 1, 97, so 1.4826.
 */
import { median } from './median.js';

/** 1 / Φ⁻¹(¾), rounded as in R: what makes it the standard deviation of a normal distribution. */
const NORMAL_MAD = 1.4826;

/** The deviation; 0 where more than half of the values are equal, `null` where there are none. */
export function medianAbsoluteDeviation(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const middle = median(values);
  return NORMAL_MAD * median(values.map((value) => Math.abs(value - middle)));
}
