/** Held against the base branch's own history: is this value one more run of the level where main stands now? */
import type { Interval } from '../model/report.js';
import { historyLevel, type Level } from '../stats/level.js';
import { type PredictionTest, predictionTest } from '../stats/prediction-test.js';
import { studentQuantile } from '../stats/student.js';
import type { Case, Comparison } from './comparison.js';
import { type Ruler, rulerOf } from './ruler.js';

/** From here on the history alone decides. */
export const RECORDS_FOR_NOISE = 5;
/** From here on it is asked where nothing else knows the noise. */
export const FEWEST_RECORDS = 3;
const TWO_SIDED = 0.975;
/** A constant history is no proof of no noise: a run's standard deviation is never taken below a third of the margin. */
export const FLOOR = 1 / 3;

/** Two-sided 95 % of head − level, in units of the value. A target has no such interval: its sides are folded together. */
function intervalOf(
  given: Case,
  ruler: Ruler,
  found: { level: Level; test: PredictionTest },
): Interval | null {
  if (given.orientation.direction === 'target') return null;
  const { level, test } = found;
  const half = studentQuantile(TWO_SIDED, test.degreesOfFreedom) * test.predictionError;
  const mark = ruler.measure(given.head.value);
  const base = ruler.valueAt(level.reference);
  const ends = [mark - half, mark + half].map((end) => ruler.valueAt(end) - base);
  return ends.every(Number.isFinite) ? [Math.min(...ends), Math.max(...ends)] : null;
}

/** P that head is no better: the same test, read from the other side. */
function pBetter({ pAgainstLevel, pAgainstPrevious }: PredictionTest): number {
  return Math.max(1 - pAgainstLevel, pAgainstPrevious === null ? 0 : 1 - pAgainstPrevious);
}

/** The comparison with the history, or `null` where it is too short to show any noise. */
export function compareHistory(given: Case): Comparison | null {
  const ruler = rulerOf(given);
  const level = historyLevel(given.series.map(ruler.measure), {
    boundaries: given.boundaries,
    window: Number.POSITIVE_INFINITY,
  });
  if (level === null) return null;
  const base = ruler.valueAt(level.reference);
  const floor = Math.abs(ruler.lossAt(given.scale.margin, Math.abs(base))) * FLOOR;
  const head = ruler.measure(given.head.value);
  // The head's standard error stands for a run's noise; on a scale of logarithms it is relative.
  const { standardError } = given.head;
  const error = standardError === null ? null : Math.abs(ruler.lossAt(standardError, Math.abs(base)));
  const test = predictionTest(level, head, { floor, standardError: error });
  // Values near the largest numbers there are: their squares overflow, and no noise can be told.
  if (test === null || !Number.isFinite(test.predictionError)) return null;
  const smallest = test.minimumDetectableChange(given.alpha);
  return {
    evidence: 'history',
    method: 'prediction-t',
    loss: given.orientation.direction === 'target' ? level.reference - head : signedLoss(given, base),
    p: test.p,
    pBetter: pBetter(test),
    interval: intervalOf(given, ruler, { level, test }),
    // Logarithms that spread over hundreds lead back to infinity; the largest number is beyond any limit too.
    minimumDetectableChange: Math.min(
      Number.MAX_VALUE,
      Math.abs(ruler.valueAt(level.reference - smallest) - base),
    ),
    lost: null,
    won: null,
    level: given.orientation.direction === 'target' ? null : base,
    baseAlreadyLow: test.pAgainstLatest,
  };
}

function signedLoss(given: Case, level: number): number {
  return given.orientation.direction === 'higher' ? level - given.head.value : given.head.value - level;
}
