/**
 * The delete-one jackknife: how far a statistic moves when one example is left out.
 *
 *   θ₍₋ᵢ₎ the statistic without example i,  θ̄ their mean,   se² = (n − 1)/n · Σ (θ₍₋ᵢ₎ − θ̄)²
 *
 * That is the standard error of the mean of the pseudo-values n·θ − (n − 1)·θ₍₋ᵢ₎. For a mean it is s/√n exactly.
 * Examples that fall into the same cell move the statistic alike, so a cell is computed once and counted often.
 * Classes that no example has any more drop out of an average over classes, as they would in n − 1 examples.
 *
 * Source: B. Efron and C. Stein, "The jackknife estimate of variance", Annals of Statistics 9 (1981), 586–596.
 * Example: accuracy of right, right, wrong: θ₍₋ᵢ₎ = ½, ½, 1, θ̄ = ⅔, se² = ⅔·(1/36 + 1/36 + 1/9) = 1/9, se = ⅓.
 */
import type { Codes } from '../model/table.js';
import type { Counts } from './confusion.js';
import { squaresAbout, totalWeight, weightedSum } from './sum.js';

/** What leaving out one example of a group takes from the counts. All of one length. */
export interface Deletions {
  readonly truth: Codes;
  readonly prediction: Codes;
  /** How much one example weighs; `null` for 1. */
  readonly weight: Float64Array | null;
}

/** The metric without one example of each group. Length of the deletions. */
export function withoutOne(
  counts: Counts,
  deletions: Deletions,
  value: (counts: Counts) => number,
): Float64Array {
  const hits = counts.hits.slice();
  const truths = counts.truths.slice();
  const predictions = counts.predictions.slice();
  const rest = { hits, truths, predictions, total: counts.total };
  const result = new Float64Array(deletions.truth.length);
  for (let i = 0; i < result.length; i++) {
    const t = deletions.truth[i] ?? 0;
    const p = deletions.prediction[i] ?? 0;
    const weight = deletions.weight === null ? 1 : (deletions.weight[i] ?? 0);
    const [hit, truth, prediction] = [hits[t] ?? 0, truths[t] ?? 0, predictions[p] ?? 0];
    if (t === p) hits[t] = hit - weight;
    truths[t] = truth - weight;
    predictions[p] = prediction - weight;
    rest.total = counts.total - weight;
    result[i] = value(rest);
    // The old numbers are put back, not added to: with weights like 0.1 adding would not give them back.
    hits[t] = hit;
    truths[t] = truth;
    predictions[p] = prediction;
  }
  return result;
}

/**
 * The jackknife standard error of leave-one-out values, each standing for `times` examples (`null`: for one).
 * `null` for fewer than two examples or where some value is not defined.
 */
export function jackknifeError(left: Float64Array, times: Float64Array | null): number | null {
  const n = totalWeight(left.length, times);
  // A group that stands for no example may have no value either.
  const values = times === null ? left : left.map((value, group) => ((times[group] ?? 0) > 0 ? value : 0));
  const centre = weightedSum(values, times) / n;
  const error = Math.sqrt(((n - 1) / n) * squaresAbout(values, centre, times));
  return n >= 2 && Number.isFinite(error) ? error : null;
}
