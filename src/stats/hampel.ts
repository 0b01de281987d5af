/**
 * Hampel's filter: values far from the median of a window about them become that median.
 *
 *   x_i is an outlier where |x_i − median| > width · MAD, both over x_{i−half} … x_{i+half}
 *
 * Near the ends the window is cut off. Where more than half of a window is equal its MAD is 0, and whatever differs from
 * them is an outlier.
 *
 * Source: L. Davies, U. Gather, The identification of multiple outliers, Journal of the American Statistical Association
 * 88 (1993) 782–792; over a moving window: R. K. Pearson, IEEE Transactions on Control Systems Technology 10 (2002) 55–63.
 *
 * Example: 1, 2, 1, 9, 2, 1 with half 2 and width 3: 9 is an outlier and becomes 2.
 */
import { medianAbsoluteDeviation } from './mad.js';
import { median } from './median.js';

export interface HampelOptions {
  /** Neighbours on either side, from 1 on. */
  readonly half: number;
  /** In standard deviations; 3 is usual. */
  readonly width: number;
}

export interface Hampel {
  readonly values: readonly number[];
  /** Indices of the outliers, ascending. */
  readonly outliers: readonly number[];
}

/** The filtered values, in the order of the input. */
export function hampel(values: readonly number[], { half, width }: HampelOptions): Hampel {
  const outliers: number[] = [];
  const filtered = values.map((value, i) => {
    const window = values.slice(Math.max(0, i - half), i + half + 1);
    const middle = median(window);
    const spread = medianAbsoluteDeviation(window) ?? 0;
    if (!(Math.abs(value - middle) > width * spread)) return value;
    outliers.push(i);
    return middle;
  });
  return { values: filtered, outliers };
}
