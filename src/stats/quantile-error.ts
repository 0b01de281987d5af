/**
 * The standard error of a sample quantile, without any assumption on the distribution: how far the quantile moves over
 * one standard error of the share of values below it.
 *
 *   δ = √(q (1 − q) / n),   SE = (Q(min(1, q + δ)) − Q(max(0, q − δ))) / 2,   Q the sample quantile of type 7
 *
 * Source: R. S. Woodruff, Confidence intervals for medians and other position measures, JASA 47 (1952) 635–646,
 * inverted at one standard error. Above q + δ = 1 the sample has nothing to say, and the error is too small.
 *
 * Example: the median of 1 … 100 has δ = 0.05 and SE = (55.45 − 45.55) / 2 = 4.95; by simulation it is 5.0.
 */
import { quantile } from './quantile.js';

/** In units of the values; NaN where there are none. */
export function quantileError(values: readonly number[], q: number): number {
  const delta = Math.sqrt((q * (1 - q)) / values.length);
  const high = quantile(values, Math.min(1, q + delta));
  const low = quantile(values, Math.max(0, q - delta));
  return (high - low) / 2;
}
