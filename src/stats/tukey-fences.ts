/**
 * Tukey's fences about the middle half of the values.
 *
 *   low = Q1 − k (Q3 − Q1),   high = Q3 + k (Q3 − Q1),   quartiles of type 7
 *
 * Source: J. W. Tukey, Exploratory Data Analysis (1977), section 2D.
 *
 * Example: 1 … 9, 100 with k = 1.5: quartiles 3.25 and 7.75, fences −3.5 and 14.5.
 */
import { quantile } from './quantile.js';

export interface Fences {
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  /** Upper less lower quartile. */
  readonly range: number;
  /** What lies below is an outlier. */
  readonly low: number;
  /** What lies above is an outlier. */
  readonly high: number;
}

/** The fences; `null` where there are no values. Where the middle half is equal, both lie on it. */
export function tukeyFences(values: readonly number[], k = 1.5): Fences | null {
  if (values.length === 0) return null;
  const lowerQuartile = quantile(values, 0.25);
  const upperQuartile = quantile(values, 0.75);
  const range = upperQuartile - lowerQuartile;
  return {
    lowerQuartile,
    median: quantile(values, 0.5),
    upperQuartile,
    range,
    low: lowerQuartile - k * range,
    high: upperQuartile + k * range,
  };
}
