/** Paired differences of means. Formulas and sources are in pair.ts. */
import type { PairedEvidence } from '../model/evidence.js';
import { skewness } from '../stats/skewness.js';
import type { MeanMetric } from './metric.js';
import { cellsOfOutcomes, evidence, type PairWeights, pairWeights, type Sides } from './pairs.js';
import type { Request } from './requests.js';
import type { Subject } from './subject.js';
import { mean, squaresAbout, sum } from './sum.js';

function influence(values: Float64Array, weights: Float64Array | null): Float64Array {
  const middle = mean(values, weights);
  const total = weights === null ? values.length : sum(weights);
  const shares = new Float64Array(values.length);
  for (let row = 0; row < shares.length; row++) {
    shares[row] = ((weights === null ? 1 : (weights[row] ?? 0)) * ((values[row] ?? 0) - middle)) / total;
  }
  return shares;
}

function pairMeans({ base, head }: Sides<Float64Array>, weights: PairWeights): PairedEvidence | null {
  const ofBase = influence(base, weights.base);
  const ofHead = influence(head, weights.head);
  const often = weights.counts ? weights.base : null;
  // A pair of count w carries w equal shares.
  const shares = ofHead;
  for (let pair = 0; pair < shares.length; pair++) {
    const times = often === null ? 1 : (often[pair] ?? 0);
    shares[pair] = times > 0 ? ((ofHead[pair] ?? 0) - (ofBase[pair] ?? 0)) / times : 0;
  }
  const { n } = weights;
  return evidence({
    n,
    difference: differenceOfMeans({ base, head }, weights),
    standardError: Math.sqrt((n / (n - 1)) * squaresAbout(shares, 0, often)),
    degreesOfFreedom: n - 1,
    skewness: skewness(shares, often),
    method: 'paired-t',
  });
}

/** With the same weights on both sides the mean of the differences is exact where a difference of means would round. */
function differenceOfMeans({ base, head }: Sides<Float64Array>, weights: PairWeights): number {
  if (!weights.counts) return mean(head, weights.head) - mean(base, weights.base);
  const differences = new Float64Array(head.length);
  for (let pair = 0; pair < head.length; pair++) differences[pair] = (head[pair] ?? 0) - (base[pair] ?? 0);
  return mean(differences, weights.base);
}

const isOutcome = (values: Float64Array): boolean => values.every((value) => value === 0 || value === 1);

/** Values that are all 0 or 1 give the four cells, anything else differences. */
export function pairValues({ base, head }: Sides<Float64Array>, weights: PairWeights): PairedEvidence | null {
  if (weights.counts && isOutcome(base) && isOutcome(head))
    return cellsOfOutcomes({ base, head }, weights.base);
  return pairMeans({ base, head }, weights);
}

/** The evidence of a mean, or `null` where it has none. */
export function pairMean(
  metric: MeanMetric,
  sides: Sides<Subject>,
  requests: Sides<Request>,
): PairedEvidence | null {
  const weights = pairWeights(sides);
  if (weights === null || !metric.paired) return null;
  const base = metric.values(sides.base, requests.base.argument);
  const head = metric.values(sides.head, requests.head.argument);
  if ('invalid' in base || 'invalid' in head) return null;
  return pairValues({ base, head }, weights);
}
