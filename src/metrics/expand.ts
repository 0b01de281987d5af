/**
 * Counted rows laid out one example a row, for what knows no weights: ranks, extremes, percentiles, DeLong's pairs. A row
 * of weight 3 becomes three rows alike, so that the result is that of the table before it was grouped.
 */
import type { Metric } from './metric.js';
import { pairWeights, type Sides } from './pairs.js';
import { remembered } from './remembered.js';
import { partOf, type Subject } from './subject.js';

/** Each takes four bytes and more; beyond this a metric that knows no weights is refused. */
export const MOST_EXAMPLES = 20_000_000;

/** Whether the rows are one example each, or can be laid out so. */
export function isCountable({ weights }: Subject): boolean {
  return (
    weights.values === null || (weights.counts && weights.invalid === null && weights.n <= MOST_EXAMPLES)
  );
}

/** Whether the metric has no weighted form of its own. */
export function ignoresWeights(metric: Metric): boolean {
  return 'weighted' in metric && metric.weighted === 'never';
}

function laidOut(subject: Subject): Subject {
  const { values, n } = subject.weights;
  if (values === null || !isCountable(subject)) return subject;
  const rows = new Int32Array(n);
  let at = 0;
  for (const [row, times] of values.entries()) {
    rows.fill(row, at, at + times);
    at += times;
  }
  return { ...partOf(subject, rows), weights: { values: null, counts: true, n, invalid: null } };
}

/** One row an example; the subject itself where its weights are none or no counts. */
export const expanded = remembered(laidOut);

/** Pairs of the same counts, one row a pair; `null` where they are not. */
export function expandedSides(sides: Sides<Subject>): Sides<Subject> | null {
  if (sides.base.weights.values === null && sides.head.weights.values === null) return sides;
  const weights = pairWeights(sides);
  if (weights === null || !weights.counts || weights.n > MOST_EXAMPLES) return null;
  const withWeights = { values: weights.base, counts: true, n: weights.n, invalid: null };
  return {
    base: expanded({ ...sides.base, weights: withWeights }),
    head: expanded({ ...sides.head, weights: withWeights }),
  };
}
