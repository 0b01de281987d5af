/** Paired differences of means. Formulas and sources are in pair.ts. */
import type { PairedEvidence } from '../model/evidence.js';
import { giveBack, lentFloats } from '../stats/scratch.js';
import { skewness } from '../stats/skewness.js';
import type { MeanMetric } from './metric.js';
import { cellsOfOutcomes, evidence, type PairWeights, pairWeights, type Sides } from './pairs.js';
import type { Request } from './requests.js';
import type { Subject } from './subject.js';
import { mean, squaresAbout, sum } from './sum.js';

/** What a side's mean owes to each row. */
function influence(values: Float64Array, weights: Float64Array | null): (row: number) => number {
  const middle = mean(values, weights);
  const total = weights === null ? values.length : sum(weights);
  return (row) => ((weights === null ? 1 : (weights[row] ?? 0)) * ((values[row] ?? 0) - middle)) / total;
}

/** What the difference owes to each pair: a pair of count w carries w equal shares. Written to `into`. */
function fillShares(into: Float64Array, { base, head }: Sides<Float64Array>, weights: PairWeights): void {
  const [ofBase, ofHead] = [influence(base, weights.base), influence(head, weights.head)];
  const often = weights.counts ? weights.base : null;
  const count = into.length;
  for (let pair = 0; pair < count; pair++) {
    const times = often === null ? 1 : (often[pair] ?? 0);
    into[pair] = times > 0 ? (ofHead(pair) - ofBase(pair)) / times : 0;
  }
}

function pairMeans(sides: Sides<Float64Array>, weights: PairWeights): PairedEvidence | null {
  const { n } = weights;
  const often = weights.counts ? weights.base : null;
  const shares = lentFloats(sides.head.length);
  const difference = differenceOfMeans(sides, weights, shares);
  fillShares(shares, sides, weights);
  const found = evidence({
    n,
    difference,
    standardError: Math.sqrt((n / (n - 1)) * squaresAbout(shares, 0, often)),
    degreesOfFreedom: n - 1,
    skewness: skewness(shares, often),
    method: 'paired-t',
  });
  giveBack(shares);
  return found;
}

/**
 * With the same weights on both sides the mean of the differences is exact where a difference of means would round.
 * `room` is for the differences.
 */
function differenceOfMeans(
  { base, head }: Sides<Float64Array>,
  weights: PairWeights,
  room: Float64Array,
): number {
  if (!weights.counts) return mean(head, weights.head) - mean(base, weights.base);
  const count = room.length;
  for (let pair = 0; pair < count; pair++) room[pair] = (head[pair] ?? 0) - (base[pair] ?? 0);
  return mean(room, weights.base);
}

function isOutcome(values: Float64Array): boolean {
  const count = values.length;
  for (let row = 0; row < count; row++) if (values[row] !== 0 && values[row] !== 1) return false;
  return true;
}

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
  const found = pairValues({ base, head }, weights);
  giveBack(base);
  giveBack(head);
  return found;
}
