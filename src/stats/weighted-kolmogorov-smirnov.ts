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
  /** Finite. */
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

interface Ordered {
  readonly values: Float64Array;
  /** Share of the weight up to each value. */
  readonly below: Float64Array;
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

function ordered({ values, weights }: WeightedSample): Ordered {
  const n = values.length;
  if (weights === null) {
    return { values: values.slice().sort(), below: new Float64Array(n).map((_, i) => (i + 1) / n) };
  }
  const order = Int32Array.from(values, (_, i) => i).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const below = new Float64Array(n);
  let sum = 0;
  for (let i = 0; i < n; i++) {
    sum += weights[order[i] ?? 0] ?? 0;
    below[i] = sum;
  }
  return { values: Float64Array.from(order, (at) => values[at] ?? 0), below: below.map((one) => one / sum) };
}

/** D, of values in ascending order. */
function distanceOf(base: Ordered, head: Ordered): number {
  let [i, j, most] = [0, 0, 0];
  while (i < base.values.length && j < head.values.length) {
    const value = Math.min(base.values[i] ?? 0, head.values[j] ?? 0);
    while (base.values[i] === value) i++;
    while (head.values[j] === value) j++;
    most = Math.max(most, Math.abs((base.below[i - 1] ?? 0) - (head.below[j - 1] ?? 0)));
  }
  return most;
}

/** The test; `null` where a sample is empty or weighs nothing. */
export function weightedKolmogorovSmirnov(base: WeightedSample, head: WeightedSample): Distance | null {
  const [before, after] = [sizeOf(base), sizeOf(head)];
  const enough = before > 0 && after > 0 && Number.isFinite(before + after);
  if (!enough) return null;
  const statistic = Math.min(1, distanceOf(ordered(base), ordered(head)));
  const p = statistic === 0 ? 1 : Math.min(1, asymptoticP(statistic, (before * after) / (before + after)));
  return { statistic, p };
}
