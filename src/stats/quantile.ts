/**
 * The sample quantile that numpy, R and spreadsheets give by default (type 7): linear between order statistics.
 *
 *   h = q (n − 1),   x_(⌊h⌋) + (h − ⌊h⌋)(x_(⌊h⌋+1) − x_(⌊h⌋)),   order statistics counted from 0
 *
 * Source: R. J. Hyndman, Y. Fan, Sample quantiles in statistical packages, The American Statistician 50 (1996) 361–365.
 *
 * Example: the quartiles of 1 … 9, 100 are 3.25, 5.5 and 7.75.
 */

/** The quantile for q in [0, 1]; the input stays as it is. NaN where there are no values. */
export function quantile(values: readonly number[] | Float64Array, q: number): number {
  const sorted = Float64Array.from(values).sort();
  const place = q * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[below + 1] ?? low;
  const share = place - below;
  // From whichever end is nearer, as numpy does, so that both give the same last bit.
  return share < 0.5 ? low + (high - low) * share : high - (high - low) * (1 - share);
}
