/** Paired comparison of what takes all rows at once. Formulas and sources are in pair.ts. */
import type { PairedEvidence } from '../model/evidence.js';
import { delongOf, type Placements, placements } from '../stats/delong.js';
import { fewestForQuantile, pairedQuantiles } from '../stats/paired-quantiles.js';
import { giveBack } from '../stats/scratch.js';
import type { WholeMetric } from './metric.js';
import { bothTimes, evidence, jackknifed, pairWeights, type Sides } from './pairs.js';
import type { Request } from './requests.js';
import { type BinaryScores, binaryScores } from './scores.js';
import { orderOf } from './steps.js';
import type { Subject } from './subject.js';

const CONFIDENCE = 0.95;

function placed({ positives, scores }: BinaryScores): Placements | null {
  return placements(positives, orderOf(scores));
}

function sameTruth(one: Uint8Array, other: Uint8Array): boolean {
  for (let pair = 0; pair < one.length; pair++) if (one[pair] !== other[pair]) return false;
  return true;
}

/** DeLong's method knows no weights, and needs the same truth on both sides. */
export function pairAreas({ base, head }: Sides<Subject>): PairedEvidence | null {
  if (base.weights.values !== null || head.weights.values !== null) return null;
  const [one, other] = [binaryScores(base), binaryScores(head)];
  if ('invalid' in one || 'invalid' in other || !sameTruth(one.positives, other.positives)) return null;
  const [ofBase, ofHead] = [placed(one), placed(other)];
  const found = ofBase === null || ofHead === null ? null : delongOf(ofBase, ofHead);
  if (found === null) return null;
  const variance = found.baseVariance + found.headVariance - 2 * found.covariance;
  return evidence({
    n: base.rows,
    difference: found.headAuc - found.baseAuc,
    // Equal scores leave a variance of rounding alone, which may fall below 0.
    standardError: Math.sqrt(Math.max(0, variance)),
    degreesOfFreedom: null,
    skewness: 0,
    method: 'delong',
  });
}

/** The jackknife over rows, where the metric says what it is without each of them. */
export function pairWhole(
  metric: WholeMetric,
  sides: Sides<Subject>,
  requests: Sides<Request>,
): PairedEvidence | null {
  const weights = pairWeights(sides);
  if (weights === null || metric.without === undefined) return null;
  // Where the sides' counts differ, one pair is not one example of both.
  if (!weights.counts && sides.base.weights.counts && sides.head.weights.counts) return null;
  const before = metric.value(sides.base, requests.base.argument);
  const after = metric.value(sides.head, requests.head.argument);
  if ('invalid' in before || 'invalid' in after) return null;
  const without = {
    base: metric.without(sides.base, requests.base.argument),
    head: metric.without(sides.head, requests.head.argument),
  };
  const times = weights.counts ? weights.base : bothTimes(weights);
  const found = jackknifed(after.value - before.value, without, { times, n: weights.n });
  giveBack(without.base);
  giveBack(without.head);
  return found;
}

/** Percentiles, of rows that count once each. */
export function pairQuantile(
  metric: WholeMetric,
  sides: Sides<Subject>,
  requests: Sides<Request>,
): PairedEvidence | null {
  if (sides.base.weights.values !== null || sides.head.weights.values !== null) return null;
  const base = metric.quantile?.(sides.base, requests.base.argument);
  const head = metric.quantile?.(sides.head, requests.head.argument);
  if (base === undefined || head === undefined || 'invalid' in base || 'invalid' in head) return null;
  const options = { q: head.q, confidence: CONFIDENCE };
  const found = pairedQuantiles({ base: base.values, head: head.values }, options);
  return { kind: 'quantile', n: head.values.length, fewest: fewestForQuantile(options), ...found };
}
