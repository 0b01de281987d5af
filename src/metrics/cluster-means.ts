/** The change of a mean over rows that depend on each other. Formulas and sources are in clusters.ts. */
import type { ClusteredPairs, PairedEvidence } from '../model/evidence.js';
import type { Clusters } from '../model/table.js';
import { skewness } from '../stats/skewness.js';
import type { GroupValues, Undefined } from './metric.js';
import { cellsOfOutcomes, type Sides } from './pairs.js';
import { mean, sum, totalWeight } from './sum.js';

/** What is smaller beside the values themselves is their rounding. */
const ROUNDING = 1e-13;

export type Found = Omit<ClusteredPairs, 'kind'>;

/** Nothing leaves that is not finite, or rests on fewer than two clusters. */
export function clusterEvidence(found: Found, size: number): ClusteredPairs | null {
  const ok = found.clusters >= 2 && Number.isFinite(found.difference) && found.standardError >= 0;
  if (!ok || !Number.isFinite(found.standardError)) return null;
  const settled = (value: number): number => (Math.abs(value) <= ROUNDING * size ? 0 : value);
  const { difference, standardError } = found;
  return {
    kind: 'clustered',
    ...found,
    difference: settled(difference),
    standardError: settled(standardError),
  };
}

/** Adds each row's share of its side's mean to its cluster, with this sign. */
function addShares(
  { values, weights }: { readonly values: Float64Array; readonly weights: Float64Array | null },
  clusters: Int32Array,
  to: { readonly shares: Float64Array; readonly sign: number },
): void {
  const middle = mean(values, weights);
  const total = totalWeight(values.length, weights);
  for (let row = 0; row < values.length; row++) {
    const weight = weights === null ? 1 : (weights[row] ?? 0);
    const cluster = clusters[row] ?? 0;
    const share = (weight * ((values[row] ?? 0) - middle)) / total;
    to.shares[cluster] = (to.shares[cluster] ?? 0) + to.sign * share;
  }
}

interface Values {
  readonly values: Float64Array;
  readonly weights: Float64Array | null;
}

/** The cluster of each value, on both sides. */
type ValueClusters = Pick<Clusters, 'count' | 'baseClusters' | 'headClusters'>;

/** The clustered t test of a mean over rows. */
export function ofMeans(
  { base: ofBase, head: ofHead }: Sides<Values>,
  clusters: ValueClusters,
): ClusteredPairs | null {
  const shares = new Float64Array(clusters.count);
  addShares(ofHead, clusters.headClusters, { shares, sign: 1 });
  addShares(ofBase, clusters.baseClusters, { shares, sign: -1 });
  const { count } = clusters;
  const squares = sum(shares.map((share) => share * share));
  const [before, after] = [mean(ofBase.values, ofBase.weights), mean(ofHead.values, ofHead.weights)];
  const found: Found = {
    clusters: count,
    difference: after - before,
    standardError: Math.sqrt((count / (count - 1)) * squares),
    skewness: skewness(shares, null),
    method: 'clustered-t',
  };
  return clusterEvidence(found, Math.max(Math.abs(before), Math.abs(after)));
}

/** The outcome of each cluster, `null` where one has several values, or one that is neither 0 nor 1. */
function outcomesByCluster(values: Float64Array, clusters: Int32Array, count: number): Float64Array | null {
  if (values.length !== count || !values.every((value) => value === 0 || value === 1)) return null;
  const found = new Float64Array(count).fill(Number.NaN);
  for (const [group, cluster] of clusters.entries()) found[cluster] = values[group] ?? Number.NaN;
  return found.every(Number.isFinite) ? found : null;
}

/**
 * The same of a mean over groups of rows, which count once each, in the cluster of their first row. Where every cluster
 * is one group of outcomes on both sides, their four cells say it all.
 */
export function ofGroups(
  { base, head }: Sides<GroupValues | Undefined>,
  clusters: Clusters,
): PairedEvidence | null {
  if ('invalid' in base || 'invalid' in head) return null;
  const clusterOf = ({ values, of }: GroupValues, ofRows: Int32Array): Int32Array => {
    const found = new Int32Array(values.length);
    for (let row = of.length - 1; row >= 0; row--) found[of[row] ?? 0] = ofRows[row] ?? 0;
    return found;
  };
  const [before, after] = [clusterOf(base, clusters.baseClusters), clusterOf(head, clusters.headClusters)];
  const outcomes = outcomesByCluster(base.values, before, clusters.count);
  const others = outcomesByCluster(head.values, after, clusters.count);
  if (outcomes !== null && others !== null) return cellsOfOutcomes({ base: outcomes, head: others }, null);
  return ofMeans(
    { base: { values: base.values, weights: null }, head: { values: head.values, weights: null } },
    {
      count: clusters.count,
      baseClusters: before,
      headClusters: after,
    },
  );
}
