/**
 * Evidence of the strongest kind: the same examples, judged twice. Binary outcomes by McNemar's test with the mid-p
 * correction and Newcombe's paired interval; everything else by Student's t on paired differences or pseudo-values,
 * or by DeLong. The one-sided p is in the direction of a loss.
 */
import type { BinaryPairs, DifferencePairs } from '../model/evidence.js';
import { mcnemarOneSidedMidP } from '../stats/mcnemar.js';
import { newcombePaired } from '../stats/newcombe.js';
import { normalCdf, normalQuantile } from '../stats/normal.js';
import { studentQuantile, studentTail } from '../stats/student.js';
import type { Case, Comparison } from './comparison.js';

/** Fewer differences than this have no usable standard error. */
const FEWEST_DIFFERENCES = 10;
const POWER = 0.8;
const CONFIDENCE = 0.95;
const TWO_SIDED = 1 - (1 - CONFIDENCE) / 2;

function compareBinary(given: Case, pairs: BinaryPairs): Comparison {
  const { difference, interval } = newcombePaired(pairs, CONFIDENCE);
  const higher = given.orientation.direction === 'higher';
  const n = pairs.bothRight + pairs.lost + pairs.won + pairs.bothWrong;
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

/** P(T > t); a standard error of 0 is exact: every example moved by the same amount. */
function tail(difference: number, pairs: DifferencePairs): number {
  if (pairs.standardError === 0) return difference > 0 ? 0 : 1;
  const t = difference / pairs.standardError;
  return pairs.degreesOfFreedom === null ? normalCdf(-t) : studentTail(t, pairs.degreesOfFreedom);
}

function quantile(p: number, pairs: DifferencePairs): number {
  return pairs.degreesOfFreedom === null ? normalQuantile(p) : studentQuantile(p, pairs.degreesOfFreedom);
}

function compareDifferences(given: Case, pairs: DifferencePairs): Comparison {
  const worse = given.orientation.direction === 'higher' ? -pairs.difference : pairs.difference;
  const half = quantile(TWO_SIDED, pairs) * pairs.standardError;
  const reach = quantile(1 - given.alpha, pairs) + quantile(POWER, pairs);
  return {
    evidence: 'paired',
    method: pairs.method,
    loss: worse,
    p: tail(worse, pairs),
    pBetter: tail(-worse, pairs),
    interval: [pairs.difference - half, pairs.difference + half],
    minimumDetectableChange: pairs.standardError === 0 ? null : reach * pairs.standardError,
    lost: null,
    won: null,
    level: null,
    baseAlreadyLow: null,
  };
}

/** The paired comparison, or `null` where there are no pairs, too few, or none that speak of a target. */
export function comparePaired(given: Case): Comparison | null {
  const pairs = given.paired;
  if (pairs === null || given.orientation.direction === 'target') return null;
  if (pairs.kind === 'binary') return compareBinary(given, pairs);
  const enough = pairs.n >= FEWEST_DIFFERENCES && Number.isFinite(pairs.standardError);
  return enough ? compareDifferences(given, pairs) : null;
}
