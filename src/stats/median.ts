/**
 * The median: the middle value, or the mean of the two in the middle.
 *
 *   x_((n−1)/2) for odd n,   (x_(n/2−1) + x_(n/2)) / 2 for even n,   order statistics counted from 0
 *
 * Source: J. W. Tukey, Exploratory Data Analysis (1977), chapter 2.
 *
 * Example: 4, 1, 3, 2 has the median 2.5.
 */
import { valuesAt } from './selection.js';

/** The median; the input stays as it is. NaN where there are no values. */
export function median(values: readonly number[] | Float64Array): number {
  const numbers = values instanceof Float64Array ? values : Float64Array.from(values);
  const half = numbers.length >> 1;
  const odd = numbers.length % 2 === 1;
  const [upper = Number.NaN, lower = Number.NaN] = valuesAt(numbers, odd ? [half] : [half, half - 1]);
  return odd ? upper : (lower + upper) / 2;
}
