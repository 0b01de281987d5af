/**
 * The sample quantile that numpy, R and spreadsheets give by default (type 7): linear between order statistics.
 *
 *   h = q (n − 1),   x_(⌊h⌋) + (h − ⌊h⌋)(x_(⌊h⌋+1) − x_(⌊h⌋)),   order statistics counted from 0
 *
 * Source: R. J. Hyndman, Y. Fan, Sample quantiles in statistical packages, The American Statistician 50 (1996) 361–365.
 *
 * Example: the quartiles of 1 … 9, 100 are 3.25, 5.5 and 7.75.
 */
import { type Histogram, valuesAt } from './selection.js';

/** Between which two values a quantile lies: their places, counted from 0, and how far it is from the lower one. */
export interface Place {
  readonly below: number;
  readonly above: number;
  readonly share: number;
}

/** Where the quantile for q in [0, 1] lies among n values. */
export function placeOf(q: number, n: number): Place {
  const place = q * (n - 1);
  const below = Math.floor(place);
  return { below, above: Math.min(below + 1, n - 1), share: place - below };
}

/** This share of the way from low to high, from whichever end is nearer, as numpy does, so that both give the same last bit. */
export function between(low: number, high: number, share: number): number {
  return share < 0.5 ? low + (high - low) * share : high - (high - low) * (1 - share);
}

/**
 * The quantile for q in [0, 1]; the input stays as it is. NaN where there are no values. `histogram` is that of the values,
 * where it is known already.
 */
export function quantile(values: readonly number[] | Float64Array, q: number, histogram?: Histogram): number {
  const numbers = values instanceof Float64Array ? values : Float64Array.from(values);
  const { below, above, share } = placeOf(q, numbers.length);
  const [low = Number.NaN, high = Number.NaN] = valuesAt(numbers, [below, above], histogram);
  return between(low, high, share);
}
