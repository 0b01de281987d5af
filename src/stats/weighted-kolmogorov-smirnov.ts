/**
 * The two-sample test of Kolmogorov and Smirnov where examples have weights.
 *
 *   D = max |F_b(x) − F_h(x)|,   F(x) the share of the weight at or below x
 *   p by the asymptotic distribution, with the counts that the samples are worth: Σw of counts, else Kish's (Σw)² / Σw²
 *
 * Source: stats/kolmogorov-smirnov.ts; weighted empirical distributions: J. F. Monahan, Numerical Methods of Statistics
 * (2011), 12.2; L. Kish, Survey Sampling (1965), 8.2.
 *
 * Example: 1, 2, 3 with weights 1, 1, 2 against 2, 3: D = 0.25, as of 1, 2, 3, 3 against 2, 3.
 */
import { asymptoticP } from './kolmogorov-smirnov.js';

export interface WeightedSample {
  /** Finite; for the test, ascending. */
  readonly values: Float64Array;
  /** One a value, not negative; `null` where each counts once. */
  readonly weights: Float64Array | null;
  /** Weights are counts of examples. */
  readonly counts: boolean;
}

export interface Distance {
  /** D. */
  readonly statistic: number;
  readonly p: number;
}

/** How many examples a sample is worth. */
export function sizeOf({ values, weights, counts }: WeightedSample): number {
  if (weights === null) return values.length;
  let [sum, squares] = [0, 0];
  for (const weight of weights) {
    sum += weight;
    squares += weight * weight;
  }
  if (counts) return sum;
  return squares > 0 ? (sum * sum) / squares : 0;
}

/** The sample with its values ascending. */
export function inOrder({ values, weights, counts }: WeightedSample): WeightedSample {
  if (weights === null) return { values: values.slice().sort(), weights, counts };
  const order = Int32Array.from(values, (_, i) => i).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const own = Float64Array.from(order, (at) => weights[at] ?? 0);
  return { values: Float64Array.from(order, (at) => values[at] ?? 0), weights: own, counts };
}

/** The weight up to each value. */
function sumsOf({ values, weights }: WeightedSample): Float64Array {
  let sum = 0;
  const sums = new Float64Array(values.length);
  for (let i = 0; i < sums.length; i++) {
    sum += weights === null ? 1 : (weights[i] ?? 0);
    sums[i] = sum;
  }
  return sums;
}

/** D of ascending samples. */
function distanceOf(base: WeightedSample, head: WeightedSample): number {
  const [before, after] = [sumsOf(base), sumsOf(head)];
  const [ofBase, ofHead] = [before.at(-1) ?? 1, after.at(-1) ?? 1];
  let [i, j, most] = [0, 0, 0];
  while (i < before.length && j < after.length) {
    const value = Math.min(base.values[i] ?? 0, head.values[j] ?? 0);
    while (base.values[i] === value) i++;
    while (head.values[j] === value) j++;
    const [one, other] = [i > 0 ? (before[i - 1] ?? 0) : 0, j > 0 ? (after[j - 1] ?? 0) : 0];
    most = Math.max(most, Math.abs(one / ofBase - other / ofHead));
  }
  return most;
}

/** The test of samples in ascending order; `null` where one is empty or weighs nothing. */
export function weightedKolmogorovSmirnov(base: WeightedSample, head: WeightedSample): Distance | null {
  const [before, after] = [sizeOf(base), sizeOf(head)];
  const enough = before > 0 && after > 0 && Number.isFinite(before + after);
  if (!enough) return null;
  const statistic = Math.min(1, distanceOf(base, head));
  const p = statistic === 0 ? 1 : Math.min(1, asymptoticP(statistic, (before * after) / (before + after)));
  return { statistic, p };
}
