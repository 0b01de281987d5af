/**
 * One value with its standard error and two-sided 95 % interval.
 *
 * Errors: of a share √(p(1 − p)/n); of a mean s/√n, s with n − 1; of weights that are no counts, the linearised error
 * of a ratio, se² = n/(n − 1) · Σ w²(v − m)² / (Σw)² (W. Cochran, Sampling Techniques, 3rd ed., §6); of other functions
 * of the confusion matrix or of sums, the jackknife; of the area under the ROC curve, DeLong's. Else there is none.
 * Intervals: Wilson's for shares of whole examples, else value ± 1.96 standard errors.
 *
 * Example: values 1 2 3 6, mean 3, s² = 14/3, se = √(14/12) = 1.0801, interval 3 ± 2.117.
 */
import { normalQuantile } from '../stats/normal.js';
import { wilson } from '../stats/wilson.js';
import type { Counts } from './confusion.js';
import { jackknifeError, withoutOne } from './jackknife.js';
import type { CountMetric, Estimate, GroupValues, MeanMetric, NumberPairs, SumsMetric } from './metric.js';
import type { Weights } from './subject.js';
import { mean, squaresAbout, sum, weightedSum } from './sum.js';
import type { Tally } from './tally.js';

/** `value` may be NaN, where the metric is not defined. */
export interface Estimated extends Estimate {
  readonly interval: readonly [number, number] | null;
  /** What the value is made of, where that is not the rows: queries, tasks. */
  readonly n?: number;
}

const Z = normalQuantile(0.975);

/** With the normal interval around it. */
export function withNormalInterval({ value, standardError }: Estimate): Estimated {
  if (standardError === null) return { value, standardError, interval: null };
  const reach = Z * standardError;
  return { value, standardError, interval: [value - reach, value + reach] };
}

function ofShare(successes: number, trials: number): Estimated {
  const value = trials === 0 ? 0 : successes / trials;
  const standardError = trials === 0 ? null : Math.sqrt((value * (1 - value)) / trials);
  return { value, standardError, interval: trials === 0 ? null : wilson(successes, trials) };
}

/** Standard error of Σwv/Σw. `null` for fewer than two examples. */
export function errorOfMean(values: Float64Array, weights: Weights): number | null {
  const { n } = weights;
  const enough = n >= 2;
  if (!enough) return null;
  const middle = mean(values, weights.values);
  if (weights.counts) return Math.sqrt(squaresAbout(values, middle, weights.values) / (n - 1) / n);
  const each = weights.values ?? new Float64Array(0);
  const spread = squaresAbout(
    values,
    middle,
    each.map((weight) => weight * weight),
  );
  return Math.sqrt((n / (n - 1)) * spread) / sum(each);
}

export function estimateMean(metric: MeanMetric, values: Float64Array, weights: Weights): Estimated {
  if (metric.share && weights.counts) return ofShare(weightedSum(values, weights.values), weights.n);
  const value = mean(values, weights.values);
  return withNormalInterval({ value, standardError: errorOfMean(values, weights) });
}

/** The mean of one value a group; values of 0 and 1 are a share of the groups. */
export function estimateGroups({ values }: GroupValues): Estimated {
  const n = values.length;
  const weights = { values: null, counts: true, n, invalid: null };
  const total = sum(values);
  if (values.every((value) => value === 0 || value === 1)) return { ...ofShare(total, n), n };
  const standardError = errorOfMean(values, weights);
  return { ...withNormalInterval({ value: total / n, standardError }), n };
}

export function estimateSums(metric: SumsMetric, pairs: NumberPairs): Estimated {
  const times = pairs.weights === null || pairs.counts ? pairs.weights : presence(pairs.weights);
  return withNormalInterval({
    value: metric.value(pairs),
    standardError: jackknifeError(metric.without(pairs), times),
  });
}

/** 1 for each row that weighs anything: weights that are no counts make one example of a row. */
function presence(weights: Float64Array): Float64Array {
  return weights.map((weight) => (weight > 0 ? 1 : 0));
}

function jackknifeOf(tally: Tally, value: (counts: Counts) => number): number | null {
  const { counts, cells, cellWeights, weights } = tally;
  if (weights.counts) {
    const deletions = { truth: cells.truth, prediction: cells.prediction, weight: null };
    return jackknifeError(withoutOne(counts, deletions, value), cellWeights);
  }
  const each = weights.values ?? new Float64Array(0);
  const deletions = { truth: tally.truth, prediction: tally.prediction, weight: each };
  return jackknifeError(withoutOne(counts, deletions, value), presence(each));
}

export function estimateCount(metric: CountMetric, tally: Tally, label: number): Estimated {
  const value = metric.value(tally.counts, label);
  if (metric.share !== null && tally.weights.counts) {
    const [successes, trials] = metric.share(tally.counts, label);
    return { ...ofShare(successes, trials), value };
  }
  return withNormalInterval({
    value,
    standardError: jackknifeOf(tally, (counts) => metric.value(counts, label)),
  });
}
