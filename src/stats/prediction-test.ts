/**
 * Whether one more run, or the mean of k more, could have come from the level of the history.
 *
 *   T  = (head − reference) / (s √(1/k + 1/m)),   p = P(head − reference, √(1/k + 1/m)),   m the effective count
 *   smallest change seen with 80 % power:  Q(0.8) − Q(α),   Q the quantiles of P
 *
 * P and s as in run-prediction; with normal noise alone p = P(T_df <= T), and the smallest change is
 * (t_{1−α,df} + t_{0.8,df}) · s √(1/k + 1/m). A mean keeps the shape of a single run here, although means are nearer to
 * normal: every shape has at least the normal one's tail on the side of a loss, so that this errs on the careful side.
 *
 * Source: a prediction interval, G. J. Hahn, W. Q. Meeker, Statistical Intervals (1991).
 *
 * Example: reference 0.8501801, m = 7.5647473, scale 0.0074730, df = 7, no floor, normal noise, head 0.82:
 * T = −3.7954631, p = 0.0033773. The mean of three such runs: T = −5.9190652, p = 0.0002940.
 */
import type { DecayingMean } from './decaying-mean.js';
import type { Level } from './level.js';
import { type RunPrediction, ratio } from './run-prediction.js';

/** The newest base value is low where it lies this many standard deviations below those before it. */
const LOW = -1.6;
const POWER = 0.8;

/** A mean of runs that are as independent of each other as those of the history are. */
export interface Pooled {
  readonly value: number;
  /** How many runs, counted in values of the history: half of one where each of these is a mean of two. */
  readonly runs: number;
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
  /** Standard deviation of head − reference under normal noise. */
  readonly predictionError: number;
  /** The head − reference that a run without any change stays below with this chance. */
  readonly quantile: (p: number) => number;
  /** The drop below the reference that a test at level alpha finds four times in five. */
  readonly minimumDetectableChange: (alpha: number) => number;
  /** The highest head of as many runs with p <= alpha. */
  readonly critical: (alpha: number) => number;
}

/** What a mean of runs is held against: how high, and how many values make it. */
type Standard = Pick<DecayingMean, 'reference' | 'effectiveCount'>;

/** Tests a head value against a level; higher is better, so the caller flips the signs of a metric that is better low. */
export function predictionTest(level: Level, head: Pooled, prediction: RunPrediction): PredictionTest {
  const { scale, degreesOfFreedom } = prediction;
  const multiplierOf = ({ effectiveCount }: Standard) => Math.sqrt(1 / head.runs + 1 / effectiveCount);
  const pAgainst = (to: Standard) => prediction.cdf(head.value - to.reference, multiplierOf(to));
  const multiplier = multiplierOf(level);
  const predictionError = scale * multiplier;
  const pAgainstLevel = pAgainst(level);
  const { previous, latestResidual } = level;
  const pAgainstPrevious = previous === null ? null : pAgainst(previous);
  const low = latestResidual !== null && ratio(latestResidual, scale) < LOW;
  const latest = low ? { reference: level.latest, effectiveCount: 1 } : null;
  const pAgainstLatest = latest === null ? null : pAgainst(latest);
  const quantile = (p: number) => prediction.quantile(p, multiplier);
  const standards = [level, previous, latest].filter((one) => one !== null);
  return {
    t: ratio(head.value - level.reference, predictionError),
    p: Math.max(pAgainstLevel, pAgainstPrevious ?? 0, pAgainstLatest ?? 0),
    pAgainstLevel,
    pAgainstPrevious,
    pAgainstLatest,
    degreesOfFreedom,
    predictionError,
    quantile,
    minimumDetectableChange: (alpha) => quantile(POWER) - quantile(alpha),
    critical: (alpha) =>
      Math.min(...standards.map((to) => to.reference + prediction.quantile(alpha, multiplierOf(to)))),
  };
}
