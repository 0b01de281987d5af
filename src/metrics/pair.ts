/**
 * What the examples that base and head have in common say about one metric: the four cells of right and wrong, or a
 * difference with its standard error.
 *
 * Differences of means, unweighted: d = head − base of each example, se = s_d/√n, df = n − 1. Weights that are counts
 * make n the sum of counts. Other weights: se² = n/(n − 1) · Σuᵢ², uᵢ = w′ᵢ(hᵢ − H)/Σw′ − wᵢ(bᵢ − B)/Σw, the linearised
 * difference of two ratios, which with equal weights is the same as above.
 * Functions of a confusion matrix and of sums: the jackknife of head − base, each example left out of both at once.
 * Area under the ROC curve: DeLong. Medians, percentiles, extremes, ranks and curves have no such method here.
 *
 * Source: decision procedure E4; B. Efron and C. Stein (1981); E. DeLong et al. (1988).
 * Example: base 1 2 3, head 2 2 5: d = 1 0 2, difference 1, s = 1, se = 1/√3, df = 2.
 */
import type { Examples } from '../model/evaluation.js';
import type { PairedEvidence } from '../model/evidence.js';
import type { Alignment } from '../model/table.js';
import { delong } from '../stats/delong.js';
import { expandedSides, ignoresWeights } from './expand.js';
import type { SumsMetric } from './metric.js';
import { pairCounts } from './pair-counts.js';
import { pairMean } from './pair-means.js';
import { bothTimes, evidence, jackknifed, pairWeights, type Sides } from './pairs.js';
import { numberPairs } from './regression.js';
import { binaryScores } from './scores.js';
import { type Measured, matchedSides } from './sides.js';
import type { Subject } from './subject.js';

function pairSums(metric: SumsMetric, given: Sides<Subject>): PairedEvidence | null {
  const sides = ignoresWeights(metric) ? expandedSides(given) : given;
  if (sides === null) return null;
  const weights = pairWeights(sides);
  const [base, head] = [numberPairs(sides.base), numberPairs(sides.head)];
  if (weights === null || 'invalid' in base || 'invalid' in head) return null;
  const { counts } = weights;
  const [ofBase, ofHead] = [
    { ...base, weights: weights.base, counts },
    { ...head, weights: weights.head, counts },
  ];
  const without = { base: metric.without(ofBase), head: metric.without(ofHead) };
  const each = counts ? weights.base : bothTimes(weights);
  return jackknifed(metric.value(ofHead) - metric.value(ofBase), without, { times: each, n: weights.n });
}

/** DeLong's method knows no weights but counts, and needs the same truth on both sides. */
function pairAreas(sides: Sides<Subject>): PairedEvidence | null {
  const laidOut = expandedSides(sides);
  if (laidOut === null) return null;
  const { base, head } = laidOut;
  const [one, other] = [binaryScores(base), binaryScores(head)];
  if ('invalid' in one || 'invalid' in other) return null;
  if (one.positives.some((positive, pair) => positive !== other.positives[pair])) return null;
  const found = delong({ truth: one.positives, base: one.scores, head: other.scores });
  if (found === null) return null;
  const variance = found.baseVariance + found.headVariance - 2 * found.covariance;
  return evidence({
    n: base.rows,
    difference: found.headAuc - found.baseAuc,
    // Equal scores leave a variance of rounding alone, which may fall below 0.
    standardError: Math.sqrt(Math.max(0, variance)),
    degreesOfFreedom: null,
    method: 'delong',
  });
}

/**
 * The paired evidence for a measurement over the examples in both tables, or `null` where there is none: no method for
 * the metric, missing cells, fewer than two pairs, another unit or another metric behind the same name.
 */
export function pairedEvidence(
  measurement: Measured,
  { base, head, alignment }: Sides<Examples> & { readonly alignment: Alignment },
): PairedEvidence | null {
  const { baseRows, headRows } = alignment;
  const matched = matchedSides(measurement, { base, head }, { base: baseRows, head: headRows });
  if (matched === null || alignment.pairs === 0) return null;
  const { sides, requests } = matched;
  const { metric } = requests.head;
  switch (metric.kind) {
    case 'count':
      return pairCounts(metric, sides, measurement.labels);
    case 'mean':
      return pairMean(metric, sides, requests);
    case 'sums':
      return pairSums(metric, sides);
    default:
      return metric.id === 'roc_auc' ? pairAreas(sides) : null;
  }
}
