/**
 * The control chart of an exponentially weighted moving average.
 *
 *   z_i = λ x_i + (1 − λ) z_{i−1},   z_0 = target,   limits target ± L σ √(λ/(2−λ) · (1 − (1−λ)^(2i)))
 *
 * Source: S. W. Roberts, Control chart tests based on geometric moving averages, Technometrics 1 (1959) 239–250; limits as
 * in D. C. Montgomery, Introduction to Statistical Quality Control, equations 9.25 and 9.26.
 *
 * Example: target 50, λ = 0.3: 52, 47 give 50.6 and 49.52.
 */

export interface EwmaOptions {
  readonly target: number;
  /** Standard deviation of one value, not negative. */
  readonly sigma: number;
  /** λ, above 0 and at most 1: the weight of the newest value. */
  readonly weight: number;
  /** L, in standard deviations of the average. */
  readonly width: number;
}

export interface EwmaPoint {
  readonly average: number;
  readonly low: number;
  readonly high: number;
  /** Whether the average lies outside the limits. */
  readonly out: boolean;
}

/** One point a value. With a sigma of 0 whatever is not the target is out. */
export function ewmaChart(values: readonly number[], options: EwmaOptions): EwmaPoint[] {
  const { target, sigma, weight, width } = options;
  let average = target;
  let forgotten = 1;
  return values.map((value) => {
    // Written as a step, so that the target stays exactly the target.
    average += weight * (value - average);
    forgotten *= (1 - weight) ** 2;
    const reach = width * sigma * Math.sqrt((weight / (2 - weight)) * (1 - forgotten));
    const inside = Math.abs(average - target) <= reach;
    return { average, low: target - reach, high: target + reach, out: !inside };
  });
}
