/**
 * How much runs differ by themselves: each history read once, and what all histories of a trial together say of the
 * shape of noise. One metric's past is too short to show how heavy its tails are; that of all metrics is not.
 */
import { historyLevel, type Level } from '../stats/level.js';
import { type NoiseOptions, type ShapeEvidence, shapeEvidence } from '../stats/noise-shapes.js';
import { type RunPrediction, runPrediction } from '../stats/run-prediction.js';
import { type Shares, shapeShares } from '../stats/shape-shares.js';
import type { Case } from './comparison.js';
import { type Ruler, rulerOf } from './ruler.js';

/** From here on a history is asked at all. */
export const FEWEST_RECORDS = 3;
/** A constant history is no proof of no noise: a run's standard deviation is never taken below a third of the margin. */
export const FLOOR = 1 / 3;

/** A history on the scale on which it is judged. */
export interface Past {
  readonly ruler: Ruler;
  readonly level: Level;
  readonly options: NoiseOptions;
  /** `null` where no residual tells anything. */
  readonly evidence: ShapeEvidence | null;
}

/** The history of a case, or `null` where it is too short to have a level. */
export function pastOf(given: Case): Past | null {
  if (given.series.length < FEWEST_RECORDS) return null;
  const ruler = rulerOf(given);
  const level = historyLevel(given.series.map(ruler.measure), {
    boundaries: given.boundaries,
    window: Number.POSITIVE_INFINITY,
  });
  if (level === null) return null;
  const size = Math.abs(ruler.valueAt(level.reference));
  // The head's standard error stands for a run's noise; on a scale of logarithms it is relative.
  const { standardError } = given.head;
  const options = {
    floor: Math.abs(ruler.lossAt(given.scale.margin, size)) * FLOOR,
    standardError: standardError === null ? null : Math.abs(ruler.lossAt(standardError, size)),
  };
  return { ruler, level, options, evidence: shapeEvidence(level, options) };
}

/** How common each shape of noise is among these histories; what can fail and what can only warn learn together. */
export function sharedShapes(pasts: readonly (Past | null)[]): Shares {
  return shapeShares(
    pasts.flatMap((past) => (past === null || past.evidence === null ? [] : [past.evidence])),
  );
}

/** One more run of a past, with the shapes that its family has; `null` where nothing tells the noise. */
export function nextRun(
  { level, options, evidence }: Omit<Past, 'ruler'>,
  shares: Shares,
): RunPrediction | null {
  return runPrediction(level, options, evidence === null ? null : { evidence, shares });
}
