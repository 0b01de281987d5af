/**
 * What the examples that base and head have in common say about one metric: the four cells of right and wrong, or a
 * difference with its standard error.
 *
 * Differences of means, unweighted: d = head − base of each example, se = s_d/√n, df = n − 1. Weights that are counts
 * make n the sum of counts. Other weights: se² = n/(n − 1) · Σuᵢ², uᵢ = w′ᵢ(hᵢ − H)/Σw′ − wᵢ(bᵢ − B)/Σw, the linearised
 * difference of two ratios, which with equal weights is the same as above.
 * Functions of a confusion matrix and of sums: the jackknife of head − base, each example left out of both at once.
 * Fairness and throughput: the jackknife too. Groups brought together: see pair-slices.ts.
 * Area under the ROC curve: DeLong. Average precision, areas against the rest, calibration and ranks: the jackknife over
 * rows. Percentiles and medians: how many rose above the common one and how many fell. Extremes have no such method:
 * what the largest value does tells nothing of how much it differs by chance.
 *
 * Source: decision procedure E4; B. Efron and C. Stein (1981); E. DeLong et al. (1988).
 * Example: base 1 2 3, head 2 2 5: d = 1 0 2, difference 1, s = 1, se = 1/√3, df = 2.
 */
import type { Examples, Labels } from '../model/evaluation.js';
import type { PairedEvidence } from '../model/evidence.js';
import type { Alignment } from '../model/table.js';
import { expandedSides, ignoresWeights } from './expand.js';
import type { GroupedMetric, SumsMetric, WholeMetric } from './metric.js';
import { pairCounts } from './pair-counts.js';
import { pairMean, pairValues } from './pair-means.js';
import { pairSlices } from './pair-slices.js';
import { pairAreas, pairQuantile, pairWhole } from './pair-whole.js';
import { bothTimes, jackknifed, pairWeights, type Sides } from './pairs.js';
import { numberPairs } from './regression.js';
import type { Request } from './requests.js';
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

/** What knows no weights is compared over rows that stand for one example each. */
function pairRows(
  metric: WholeMetric,
  given: Sides<Subject>,
  requests: Sides<Request>,
): PairedEvidence | null {
  const isArea = metric.id === 'roc_auc';
  const sides = isArea || ignoresWeights(metric) ? expandedSides(given) : given;
  if (sides === null) return null;
  if (isArea) return pairAreas(sides);
  return metric.quantile === undefined
    ? pairWhole(metric, sides, requests)
    : pairQuantile(metric, sides, requests);
}

/** Where each row is a group of its own, as a table with one row a task has it. */
function pairGroups(
  metric: GroupedMetric,
  given: Sides<Subject>,
  requests: Sides<Request>,
): PairedEvidence | null {
  const sides = ignoresWeights(metric) ? expandedSides(given) : given;
  if (sides === null) return null;
  const before = metric.values(sides.base, requests.base.argument);
  const after = metric.values(sides.head, requests.head.argument);
  const weights = pairWeights(sides);
  if ('invalid' in before || 'invalid' in after || weights === null) return null;
  const single = before.values.length === sides.base.rows && after.values.length === sides.head.rows;
  return single ? pairValues({ base: before.values, head: after.values }, weights) : null;
}

function comparison(sides: Sides<Subject>, requests: Sides<Request>, labels: Labels): PairedEvidence | null {
  const { metric } = requests.head;
  switch (metric.kind) {
    case 'count':
      return pairCounts(metric, sides, labels);
    case 'mean':
      return pairMean(metric, sides, requests);
    case 'sums':
      return pairSums(metric, sides);
    case 'grouped':
      return pairGroups(metric, sides, requests);
    case 'sliced':
      return pairSlices(sides, requests, (parts, inner) => comparison(parts, inner, {}));
    case 'drift':
      return null;
    default:
      return pairRows(metric, sides, requests);
  }
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
  return comparison(matched.sides, matched.requests, measurement.labels);
}
