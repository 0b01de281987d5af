/**
 * Where a stretch of a series is best split in two, by the energy distance of what lies before and after.
 *
 *   Q(τ, κ) = 2/(m+n) · Σ |X_i − Y_j| − 2m/((m+n)(n−1)) · Σ |X_i − X_k| − 2n/((m+n)(m−1)) · Σ |Y_j − Y_k|
 *   X = x_start … x_{τ−1} (n values),   Y = x_τ … x_{κ−1} (m values);   sums over pairs i < k, 0 where there are none
 *
 * The split is the τ of the largest Q; κ varies so that a later change does not hide an earlier one.
 *
 * Source: D. S. Matteson, N. A. James, A nonparametric approach for multiple change point analysis of multivariate data,
 * Journal of the American Statistical Association 109 (2014) 334–345, with α = 1.
 *
 * Example: .3 2.4 1.5 −.9 −.5 99.7 98.3 99.1 149 149.7 149.5 149.1 148.8 150: Q = 761.2821429 at τ = 5, κ = 14.
 */

export interface Stretch {
  readonly start: number;
  /** The index after the last value. */
  readonly end: number;
}

export interface EnergySplit {
  /** τ, where the second part starts. */
  readonly index: number;
  /** κ, the index after the second part. */
  readonly end: number;
  /** Q, never negative. */
  readonly energy: number;
}

/** For each value the distances to all those of the stretch before it, summed. */
function distancesBefore(values: readonly number[], { start, end }: Stretch): Float64Array {
  const sums = new Float64Array(end);
  for (let j = start; j < end; j++) {
    let sum = 0;
    for (let i = start; i < j; i++) sum += Math.abs((values[i] ?? 0) - (values[j] ?? 0));
    sums[j] = sum;
  }
  return sums;
}

/** The best split, the first of equals; `null` with fewer than two values. */
export function energySplit(values: readonly number[], stretch: Stretch): EnergySplit | null {
  const { start, end } = stretch;
  const allBefore = distancesBefore(values, stretch);
  const toFirst = new Float64Array(end);
  let best: EnergySplit | null = null;
  let withinFirst = 0;
  for (let tau = start + 1; tau < end; tau++) {
    const newest = values[tau - 1] ?? 0;
    for (let j = tau; j < end; j++) toFirst[j] = (toFirst[j] ?? 0) + Math.abs(newest - (values[j] ?? 0));
    withinFirst += allBefore[tau - 1] ?? 0;
    const n = tau - start;
    const first = n > 1 ? withinFirst / (n - 1) : 0;
    let between = 0;
    let withinSecond = 0;
    for (let kappa = tau + 1; kappa <= end; kappa++) {
      const reached = toFirst[kappa - 1] ?? 0;
      between += reached;
      withinSecond += (allBefore[kappa - 1] ?? 0) - reached;
      const m = kappa - tau;
      const second = m > 1 ? withinSecond / (m - 1) : 0;
      const energy = (2 / (m + n)) * (between - m * first - n * second);
      if (best === null || energy > best.energy) best = { index: tau, end: kappa, energy };
    }
  }
  return best;
}
