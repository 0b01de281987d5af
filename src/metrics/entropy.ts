/**
 * How evenly the predictions spread over the classes, in bits.
 *
 *   prediction_entropy  −Σ_c p_c · log₂ p_c,   p_c the share of examples that are predicted as c,   0·log 0 = 0
 *
 * Neither way is better by itself: a fall towards 0 says that a model has come to answer always the same.
 * Source: C. Shannon (1948); `scipy.stats.entropy` with base 2.
 * Example: predictions a a b c: ½ + ¼·2 + ¼·2 = 1.5 bits.
 */
import type { Counts } from './confusion.js';
import type { CountMetric } from './metric.js';

function entropy({ predictions, total }: Counts): number {
  let bits = 0;
  for (const weight of predictions) {
    // What taking a weight of 0.1 away leaves may be a hair below 0.
    if (weight > 0) bits -= (weight / total) * Math.log2(weight / total);
  }
  return total > 0 ? Math.max(0, bits) : Number.NaN;
}

export const entropyMetric: CountMetric = {
  kind: 'count',
  id: 'prediction_entropy',
  title: 'Entropy of the predicted classes',
  direction: null,
  unit: 'bits',
  needs: 'labels',
  perClass: false,
  share: null,
  binary: false,
  value: entropy,
};
