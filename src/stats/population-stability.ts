/**
 * The population stability index: how far the shares of bins moved.
 *
 *   Σ (a − e) ln(a / e),   a and e the actual and the expected share of a bin
 *
 * It is the symmetric divergence of Kullback and Leibler. A share below the floor counts as the floor, because an empty
 * bin would make the sum infinite.
 *
 * Source: H. Jeffreys, Proceedings of the Royal Society A 186 (1946) 453–461; as an index of stability with bins:
 * N. Siddiqi, Credit Risk Scorecards (2006), chapter 8.
 *
 * Example: .1 .2 .4 .2 .1 to .15 .25 .35 .15 .10: 0.0524911; four times .25 to .4 .3 .2 .1: 0.2282174.
 */

/** One bin a place: any weights that are not negative, such as counts. A place that one of both lacks is empty there. */
export interface Histograms {
  readonly expected: readonly number[];
  readonly actual: readonly number[];
}

/** The shares of weights, over `count` places; `null` where they sum to 0 or overflow. */
export function sharesOf(weights: readonly number[], count: number): number[] | null {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const usable = total > 0 && Number.isFinite(total);
  if (!usable) return null;
  return Array.from({ length: count }, (_, i) => (weights[i] ?? 0) / total);
}

/** The index for a floor above 0; `null` where one of both is empty. */
export function populationStability({ expected, actual }: Histograms, floor = 1e-4): number | null {
  const count = Math.max(expected.length, actual.length);
  const before = sharesOf(expected, count);
  const after = sharesOf(actual, count);
  if (before === null || after === null) return null;
  return before.reduce((sum, share, i) => {
    const e = Math.max(share, floor);
    const a = Math.max(after[i] ?? 0, floor);
    return sum + (a - e) * Math.log(a / e);
  }, 0);
}
