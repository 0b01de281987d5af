/**
 * Whether one more run could have come from the level of the history.
 *
 *   s² = max(scale, floor)²;  with a reported standard error:  s² ← (df s² + 4 se²) / (df + 4),  df ← df + 4
 *   T  = (head − reference) / (s √(1 + 1/m)),   p = P(T_df <= T),   m the effective count
 *   smallest change seen with 80 % power:  (t_{1−α,df} + t_{0.8,df}) · s √(1 + 1/m)
 *
 * Source: a prediction interval, G. J. Hahn, W. Q. Meeker, Statistical Intervals (1991); the standard error
 * as a prior variance worth 4 runs, G. K. Smyth, Statistical Applications in Genetics and Molecular Biology 3 (2004) 3.
 *
 * Example: reference 0.8501801, m = 7.5647473, scale 0.0074730, df = 7, no floor, head 0.82: T = −3.7954631,
 * p = 0.0033773.
 */
import type { DecayingMean } from './decaying-mean.js';
import type { Level } from './level.js';
import { studentCdf, studentQuantile } from './student.js';

/** A reported standard error counts as much as this many runs. */
const PRIOR_DEGREES = 4;
/** The newest base value is low where it lies this many standard deviations below those before it. */
const LOW = -1.6;
const POWER = 0.8;

export interface PredictionOptions {
  /** The scale is never taken to be smaller: a constant history proves no absence of noise. */
  readonly floor: number;
  /** The standard error that the head's evaluation reports, or `null`. */
  readonly standardError: number | null;
}

export interface PredictionTest {
  /** Against the current level; infinite where the scale and the floor are 0. */
  readonly t: number;
  /** One-sided, small where head is low: the largest of the p values below. */
  readonly p: number;
  readonly pAgainstLevel: number;
  /** Against the level before a step seen only once or twice; `null` where the last segment is settled. */
  readonly pAgainstPrevious: number | null;
  /** Against the newest base value, where that is itself low, so that main dropped already; else `null`. */
  readonly pAgainstLatest: number | null;
  readonly degreesOfFreedom: number;
  /** Standard deviation of head − reference. */
  readonly predictionError: number;
  /** The drop below the reference that a test at level alpha finds four times in five. */
  readonly minimumDetectableChange: (alpha: number) => number;
}

/** A difference over its standard error; a standard error of 0 makes any difference infinite, and none is 0. */
function ratio(difference: number, standardError: number): number {
  return difference === 0 ? 0 : difference / standardError;
}

interface Spread {
  readonly scale: number;
  readonly degreesOfFreedom: number;
}

function spreadOf(level: Level, { floor, standardError }: PredictionOptions): Spread {
  const scale = Math.max(level.scale, floor);
  if (standardError === null) return { scale, degreesOfFreedom: level.degreesOfFreedom };
  const degreesOfFreedom = level.degreesOfFreedom + PRIOR_DEGREES;
  const sum = level.degreesOfFreedom * scale ** 2 + PRIOR_DEGREES * standardError ** 2;
  return { scale: Math.sqrt(sum / degreesOfFreedom), degreesOfFreedom };
}

function errorOf(level: DecayingMean, scale: number): number {
  return scale * Math.sqrt(1 + 1 / level.effectiveCount);
}

/**
 * Tests a head value against a level; higher is better, so the caller flips the signs of a metric that is better low.
 * `null` where there is neither a residual nor a standard error, and so no noise estimate.
 */
export function predictionTest(
  level: Level,
  head: number,
  options: PredictionOptions,
): PredictionTest | null {
  const { scale, degreesOfFreedom } = spreadOf(level, options);
  if (degreesOfFreedom === 0) return null;
  const pOf = (difference: number, error: number) => studentCdf(ratio(difference, error), degreesOfFreedom);
  const predictionError = errorOf(level, scale);
  const pAgainstLevel = pOf(head - level.reference, predictionError);
  const { previous, latest, latestResidual } = level;
  const pAgainstPrevious =
    previous === null ? null : pOf(head - previous.reference, errorOf(previous, scale));
  const low = latestResidual !== null && ratio(latestResidual, scale) < LOW;
  const pAgainstLatest = low ? pOf(head - latest, scale * Math.SQRT2) : null;
  return {
    t: ratio(head - level.reference, predictionError),
    p: Math.max(pAgainstLevel, pAgainstPrevious ?? 0, pAgainstLatest ?? 0),
    pAgainstLevel,
    pAgainstPrevious,
    pAgainstLatest,
    degreesOfFreedom,
    predictionError,
    minimumDetectableChange: (alpha) =>
      (studentQuantile(1 - alpha, degreesOfFreedom) + studentQuantile(POWER, degreesOfFreedom)) *
      predictionError,
  };
}
