/**
 * Evidence of the strongest kind: the same examples, judged twice. Binary outcomes by McNemar's test with the mid-p
 * correction and Newcombe's paired interval; everything else by Student's t on paired differences or pseudo-values,
 * or by DeLong; percentiles by how many pairs rose above the common one and how many fell; what comes in clusters, by
 * Student's t over them. A t whose differences lean to one side is taken with and
 * without their skew. The one-sided p is in the direction of a loss.
 */
import type {
  BinaryPairs,
  ClusteredPairs,
  DifferencePairs,
  PairedEvidence,
  QuantilePairs,
} from '../model/evidence.js';
import { mcnemarOneSidedMidP } from '../stats/mcnemar.js';
import { newcombePaired } from '../stats/newcombe.js';
import { normalCdf, normalQuantile } from '../stats/normal.js';
import { withoutSkew } from '../stats/skewness.js';
import { studentQuantile, studentTail } from '../stats/student.js';
import type { Case, Comparison } from './comparison.js';

/** Fewer differences than this have no usable standard error. */
const FEWEST_DIFFERENCES = 10;
/** Fewer clusters neither. */
export const FEWEST_CLUSTERS = 5;
const POWER = 0.8;
const CONFIDENCE = 0.95;
const TWO_SIDED = 1 - (1 - CONFIDENCE) / 2;

function compareBinary(given: Case, pairs: BinaryPairs): Comparison | null {
  const n = pairs.bothRight + pairs.lost + pairs.won + pairs.bothWrong;
  // Shares of nothing.
  if (!(n > 0)) return null;
  const { difference, interval } = newcombePaired(pairs, CONFIDENCE);
  const higher = given.orientation.direction === 'higher';
  const worse = mcnemarOneSidedMidP(pairs.lost, pairs.won);
  const better = mcnemarOneSidedMidP(pairs.won, pairs.lost);
  const z = normalQuantile(1 - given.alpha) + normalQuantile(POWER);
  return {
    evidence: 'paired',
    method: 'mcnemar-midp',
    loss: higher ? -difference : difference,
    p: higher ? worse : better,
    pBetter: higher ? better : worse,
    interval,
    minimumDetectableChange: z * Math.sqrt((pairs.lost + pairs.won + 1) / n / n),
    // Counted by what is better, so that `lost` is what got worse also where a 1 is bad.
    lost: higher ? pairs.lost : pairs.won,
    won: higher ? pairs.won : pairs.lost,
    level: null,
    baseAlreadyLow: null,
  };
}

/** A difference, however it came about, with what its test needs. */
type Difference = Pick<DifferencePairs, 'difference' | 'standardError' | 'degreesOfFreedom' | 'skewness'>;

/**
 * P(T > t), by t and by t without the skew of the differences, the larger of both: a lean never makes evidence, it only
 * takes some away. A standard error of 0 is exact: every example moved by the same amount.
 */
function tail(difference: number, { standardError, degreesOfFreedom: df, skewness }: Difference): number {
  if (standardError === 0) return difference > 0 ? 0 : 1;
  const t = difference / standardError;
  if (df === null) return normalCdf(-t);
  return Math.max(studentTail(t, df), studentTail(withoutSkew(t, { skewness, n: df + 1 }), df));
}

function quantile(p: number, { degreesOfFreedom }: Difference): number {
  return degreesOfFreedom === null ? normalQuantile(p) : studentQuantile(p, degreesOfFreedom);
}

function compareDifference(given: Case, found: Difference): Omit<Comparison, 'evidence' | 'method'> {
  const { difference, standardError, skewness } = found;
  const sign = given.orientation.direction === 'higher' ? -1 : 1;
  const worse = sign * difference;
  const mirrored = { ...found, skewness: -sign * skewness };
  const half = quantile(TWO_SIDED, found) * standardError;
  const reach = quantile(1 - given.alpha, found) + quantile(POWER, found);
  return {
    loss: worse,
    p: tail(worse, { ...found, skewness: sign * skewness }),
    pBetter: tail(-worse, mirrored),
    interval: [difference - half, difference + half],
    minimumDetectableChange: standardError === 0 ? null : reach * standardError,
    lost: null,
    won: null,
    level: null,
    baseAlreadyLow: null,
  };
}

function compareDifferences(given: Case, pairs: DifferencePairs): Comparison | null {
  const enough = pairs.n >= FEWEST_DIFFERENCES && Number.isFinite(pairs.standardError);
  if (!enough) return null;
  return { evidence: 'paired', method: pairs.method, ...compareDifference(given, pairs) };
}

function compareClusters(given: Case, pairs: ClusteredPairs): Comparison | null {
  const enough = pairs.clusters >= FEWEST_CLUSTERS && Number.isFinite(pairs.standardError);
  if (!enough) return null;
  const found = compareDifference(given, { ...pairs, degreesOfFreedom: pairs.clusters - 1 });
  return { evidence: 'clustered', method: pairs.method, ...found };
}

/** One standard error that would give an interval of this width. */
export function errorWithin([low, high]: readonly [number, number]): number {
  return (high - low) / (2 * normalQuantile(TWO_SIDED));
}

function compareQuantiles(given: Case, pairs: QuantilePairs): Comparison | null {
  const { interval, rose, fell, difference } = pairs;
  if (interval === null || !(pairs.n >= FEWEST_DIFFERENCES)) return null;
  const higher = given.orientation.direction === 'higher';
  const [worse, better] = higher ? [fell, rose] : [rose, fell];
  const reach = normalQuantile(1 - given.alpha) + normalQuantile(POWER);
  const error = errorWithin(interval);
  return {
    evidence: 'paired',
    method: 'exceedance-midp',
    loss: higher ? -difference : difference,
    p: mcnemarOneSidedMidP(worse, better),
    pBetter: mcnemarOneSidedMidP(better, worse),
    interval,
    minimumDetectableChange: error === 0 ? null : reach * error,
    lost: null,
    won: null,
    level: null,
    baseAlreadyLow: null,
  };
}

/** How many pairs there are and how many it takes, where they are too few for a test of their own. */
export function tooFew(
  pairs: PairedEvidence,
): { readonly pairs: number; readonly needed: number; readonly clusters: boolean } | null {
  if (pairs.kind === 'binary') return null;
  const clusters = pairs.kind === 'clustered';
  const count = clusters ? pairs.clusters : pairs.n;
  const fewest = pairs.kind === 'quantile' ? Math.max(pairs.fewest, FEWEST_DIFFERENCES) : FEWEST_DIFFERENCES;
  const needed = clusters ? FEWEST_CLUSTERS : fewest;
  return count < needed ? { pairs: count, needed, clusters } : null;
}

/** The paired comparison, or `null` where there are no pairs, too few, or none that speak of a target. */
export function comparePaired(given: Case): Comparison | null {
  const pairs = given.paired;
  if (pairs === null || given.orientation.direction === 'target') return null;
  if (pairs.kind === 'binary') return compareBinary(given, pairs);
  if (pairs.kind === 'quantile') return compareQuantiles(given, pairs);
  return pairs.kind === 'clustered' ? compareClusters(given, pairs) : compareDifferences(given, pairs);
}
