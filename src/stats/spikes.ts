/**
 * Single values far from their neighbours on both sides: a run that went wrong, not a new level.
 *
 *   x_i is a spike where |x_i − median(x_{i−3} … x_{i+3})| > 5 · noise
 *
 * The window shrinks evenly near the ends and near hard boundaries. So it always has an odd count: the median of an even
 * one lies halfway of a step, and would turn the first value of a new level into a spike. The last two values are
 * never spikes, because nothing yet shows whether the series comes back.
 *
 * Source: the identifier of L. Davies, U. Gather, Journal of the American Statistical Association 88 (1993) 782–792,
 * over a moving window (R. K. Pearson, IEEE Transactions on Control Systems Technology 10 (2002) 55–63).
 *
 * Example: 0.85 0.852 0.848 0.851 0.60 0.849 0.85 0.853, noise 0.003: 0.60 is a spike and becomes 0.85.
 */
import { median } from './median.js';

const FEWEST_VALUES = 5;
const HALF_WINDOW = 3;
const FAR = 5;
const NEVER_AT_END = 2;

export interface Surroundings {
  /** Standard deviation of one value. */
  readonly noise: number;
  /** Ascending indices where a new segment must start. */
  readonly boundaries: readonly number[];
}

export interface Despiked {
  /** The values, every spike replaced by the median of its window. */
  readonly values: readonly number[];
  /** Indices of the spikes, ascending. */
  readonly spikes: readonly number[];
}

function halfWindow(index: number, count: number, boundaries: readonly number[]): number {
  const start = boundaries.findLast((boundary) => boundary <= index) ?? 0;
  const end = boundaries.find((boundary) => boundary > index) ?? count;
  return Math.min(HALF_WINDOW, index - start, end - 1 - index);
}

/** Finds and replaces spikes among values that are oldest first. Fewer than five values have none. */
export function withoutSpikes(values: readonly number[], { noise, boundaries }: Surroundings): Despiked {
  if (values.length < FEWEST_VALUES) return { values, spikes: [] };
  const spikes: number[] = [];
  const replaced = values.map((value, i) => {
    if (i >= values.length - NEVER_AT_END) return value;
    const half = halfWindow(i, values.length, boundaries);
    const window = values.slice(i - half, i + half + 1);
    // The median is one of the window: where no neighbour is far, it isn't either, and need not be found.
    if (window.every((neighbour) => Math.abs(value - neighbour) <= FAR * noise)) return value;
    const middle = median(window);
    if (!(Math.abs(value - middle) > FAR * noise)) return value;
    spikes.push(i);
    return middle;
  });
  return { values: replaced, spikes };
}
