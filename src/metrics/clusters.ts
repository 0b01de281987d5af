/**
 * A change over rows that depend on each other: repeats of one example, turns of one conversation.
 *
 *   means          difference H − B,   u_g = Σ w(h − H)/Σw over head's rows of cluster g − Σ w(b − B)/Σw over base's
 *                  se² = G/(G − 1) · Σ u_g²,   df = G − 1
 *   anything else  the jackknife that leaves out one whole cluster of both sides at once: se² = (G − 1)/G · Σ (θ₍₋g₎ − θ̄)²
 *
 * With as many rows on both sides u_g = (S_g − n_g·d̄)/n, S_g the sum of the n_g differences of a cluster: the clustered
 * t test. Where every example has the same number of repeats it is the paired t test of the examples' means.
 *
 * Source: K.-Y. Liang and S. L. Zeger, Biometrika 73 (1986) 13–22; B. Efron and C. Stein (1981).
 * Example: differences .1 −.2 | .05 −.3 | −.15 0 | −.1 −.25 | .2 −.05 in five clusters: difference −0.07, se 0.0421307.
 */
import type { Examples } from '../model/evaluation.js';
import type { ClusteredPairs, PairedEvidence } from '../model/evidence.js';
import type { Clusters } from '../model/table.js';
import { skewness } from '../stats/skewness.js';
import { clusterEvidence, type Found, ofGroups, ofMeans } from './cluster-means.js';
import { ignoresWeights } from './expand.js';
import { jackknifeError } from './jackknife.js';
import type { Metric } from './metric.js';
import { labelOf } from './pair-counts.js';
import type { Sides } from './pairs.js';
import { numberPairs } from './regression.js';
import type { Request } from './requests.js';
import { type Measured, matchedSides } from './sides.js';
import { estimateOne } from './single.js';
import { partOf, type Subject } from './subject.js';
import { type Tally, tallyOf } from './tally.js';
import { withoutClusters } from './without-clusters.js';

/** Each leaves a computation over all rows, so that many clusters are left out in this many blocks of them. */
const MOST_BLOCKS = 200;
function ofCounts(
  values: Sides<(tally: Tally['counts']) => number>,
  { base, head }: Sides<Tally>,
  clusters: Clusters,
): ClusteredPairs | null {
  const { count } = clusters;
  const before = withoutClusters(base, { of: clusters.baseClusters, count }, values.base);
  const after = withoutClusters(head, { of: clusters.headClusters, count }, values.head);
  const changes = after.map((value, cluster) => value - (before[cluster] ?? Number.NaN));
  const [one, other] = [values.base(base.counts), values.head(head.counts)];
  const found: Found = {
    clusters: count,
    difference: other - one,
    standardError: jackknifeError(changes, null) ?? Number.NaN,
    skewness: -skewness(changes, null),
    method: 'jackknife-t',
  };
  return clusterEvidence(found, Math.max(Math.abs(one), Math.abs(other)));
}

/** The value in all rows, and without each block of clusters. */
function leftOut(
  valueIn: (subject: Subject) => number,
  subject: Subject,
  { of, blocks }: { readonly of: Int32Array; readonly blocks: number },
): readonly [number, Float64Array] {
  const places = Int32Array.from({ length: subject.rows }, (_, row) => row);
  const without = Float64Array.from({ length: blocks }, (_, block) =>
    valueIn(
      partOf(
        subject,
        places.filter((row) => (of[row] ?? 0) % blocks !== block),
      ),
    ),
  );
  return [valueIn(subject), without];
}

function ofWhole(
  values: Sides<(subject: Subject) => number>,
  sides: Sides<Subject>,
  clusters: Clusters,
): ClusteredPairs | null {
  const blocks = Math.min(MOST_BLOCKS, clusters.count);
  const [one, before] = leftOut(values.base, sides.base, { of: clusters.baseClusters, blocks });
  const [other, after] = leftOut(values.head, sides.head, { of: clusters.headClusters, blocks });
  const changes = after.map((value, block) => value - (before[block] ?? Number.NaN));
  const found: Found = {
    clusters: blocks,
    difference: other - one,
    standardError: jackknifeError(changes, null) ?? Number.NaN,
    skewness: -skewness(changes, null),
    method: 'jackknife-t',
  };
  return clusterEvidence(found, Math.max(Math.abs(one), Math.abs(other)));
}

/** A value that is a smooth function of all rows, `NaN` where it is not defined; `null` for every other metric. */
function wholeValue(request: Request): ((subject: Subject) => number) | null {
  const { metric, argument } = request;
  if (metric.kind === 'sums') {
    return (subject) => {
      const pairs = numberPairs(subject);
      return 'invalid' in pairs ? Number.NaN : metric.value(pairs);
    };
  }
  if (metric.id === 'robust_mean') {
    return (subject) => {
      const found = estimateOne(request, subject);
      return 'invalid' in found ? Number.NaN : found.value;
    };
  }
  if (metric.kind !== 'whole' || (metric.id !== 'roc_auc' && metric.without === undefined)) return null;
  return (subject) => {
    const found = metric.value(subject, argument);
    return 'invalid' in found ? Number.NaN : found.value;
  };
}

function compareCounts(
  metric: Extract<Metric, { kind: 'count' }>,
  { sides, measured }: { readonly sides: Sides<Subject>; readonly measured: Measured },
  clusters: Clusters,
): ClusteredPairs | null {
  const [base, head] = [tallyOf(sides.base), tallyOf(sides.head)];
  const ofBase = labelOf(sides.base, metric, measured.labels);
  const ofHead = labelOf(sides.head, metric, measured.labels);
  if ('invalid' in base || 'invalid' in head || ofBase === null || ofHead === null) return null;
  if (metric.binary) {
    const right = ({ truth, prediction }: Tally): Float64Array =>
      Float64Array.from(truth, (label, row) => (label === prediction[row] ? 1 : 0));
    const ofSide = (tally: Tally, { weights }: Subject) => ({
      values: right(tally),
      weights: weights.values,
    });
    return ofMeans({ base: ofSide(base, sides.base), head: ofSide(head, sides.head) }, clusters);
  }
  const values = {
    base: (counts: Tally['counts']) => metric.value(counts, ofBase),
    head: (counts: Tally['counts']) => metric.value(counts, ofHead),
  };
  return ofCounts(values, { base, head }, clusters);
}

/**
 * The evidence for a measurement over clusters of rows, or `null` where there is none: no method for the metric, missing
 * cells, fewer than two clusters, another unit or another metric behind the same name.
 */
export function clusteredEvidence(
  measured: Measured,
  { base, head, clusters }: Sides<Examples> & { readonly clusters: Clusters },
): PairedEvidence | null {
  const rows = { base: clusters.baseRows, head: clusters.headRows };
  const matched = matchedSides(measured, { base, head }, rows);
  if (matched === null || clusters.count < 2) return null;
  const { sides, requests } = matched;
  if (sides.base.weights.invalid !== null || sides.head.weights.invalid !== null) return null;
  const { metric } = requests.head;
  if (metric.kind === 'count') return compareCounts(metric, { sides, measured }, clusters);
  if (metric.kind === 'mean') {
    const before = metric.values(sides.base, requests.base.argument);
    const after = metric.values(sides.head, requests.head.argument);
    if (!metric.paired || 'invalid' in before || 'invalid' in after) return null;
    const ofBase = { values: before, weights: sides.base.weights.values };
    return ofMeans({ base: ofBase, head: { values: after, weights: sides.head.weights.values } }, clusters);
  }
  if (metric.kind === 'grouped') {
    const of = (side: 'base' | 'head') => metric.values(sides[side], requests[side].argument);
    return ofGroups({ base: of('base'), head: of('head') }, clusters);
  }
  const weighed = sides.base.weights.values !== null || sides.head.weights.values !== null;
  if (weighed && ignoresWeights(metric)) return null;
  const [ofBase, ofHead] = [wholeValue(requests.base), wholeValue(requests.head)];
  return ofBase === null || ofHead === null ? null : ofWhole({ base: ofBase, head: ofHead }, sides, clusters);
}
