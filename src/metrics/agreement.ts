/**
 * How far truth and prediction agree beyond plain accuracy, from the margins and diagonal of the confusion matrix.
 *
 *   balanced accuracy  mean over the classes of hits/true
 *   Matthews  (Σhits·n − Σtrue·predicted) / √((n² − Σpredicted²)(n² − Σtrue²))
 *   kappa     1 − (n − Σhits) / (n − Σtrue·predicted/n)
 *
 * Source: J. Gorodkin, "Comparing two K-category assignments by a K-category correlation coefficient", Computational
 * Biology and Chemistry 28 (2004); J. Cohen, Educational and Psychological Measurement 20 (1960).
 * Example: truth 1 1 0 0, prediction 1 0 0 0: balanced accuracy ¾, Matthews 1/√3, kappa 1 − 1/2 = ½.
 */
import type { Counts } from './confusion.js';

const at = (values: Float64Array, index: number): number => values[index] ?? 0;

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += at(a, i) * at(b, i);
  return total;
}

export function trace(c: Counts): number {
  let hits = 0;
  for (let label = 0; label < c.hits.length; label++) hits += at(c.hits, label);
  return hits;
}

/** Mean recall over the classes that are true somewhere. */
export function balancedAccuracy(c: Counts): number {
  let total = 0;
  let classes = 0;
  for (let label = 0; label < c.truths.length; label++) {
    const truths = at(c.truths, label);
    if (truths === 0) continue;
    total += at(c.hits, label) / truths;
    classes += 1;
  }
  return total / classes;
}

/** Asked by class and not by a difference of sums: sums of weights like 0.1 leave a rest where 0 should be. */
function isConstant(margin: Float64Array): boolean {
  let classes = 0;
  for (let label = 0; label < margin.length; label++) if (at(margin, label) > 0) classes += 1;
  return classes < 2;
}

/** 0 where truth or prediction is one class only, as scikit-learn has it. */
export function matthews(c: Counts): number {
  const some = c.total > 0;
  if (!some) return Number.NaN;
  if (isConstant(c.truths) || isConstant(c.predictions)) return 0;
  const covariance = trace(c) * c.total - dot(c.truths, c.predictions);
  const spread = c.total ** 2 - dot(c.predictions, c.predictions);
  return covariance / Math.sqrt(spread * (c.total ** 2 - dot(c.truths, c.truths)));
}

/** Not defined where truth and prediction are one and the same class: chance alone would agree always. */
export function kappa(c: Counts): number {
  const onlyClass = isConstant(c.truths) && isConstant(c.predictions);
  if (onlyClass && trace(c) > 0) return Number.NaN;
  const chance = c.total - dot(c.truths, c.predictions) / c.total;
  return 1 - (c.total - trace(c)) / chance;
}
