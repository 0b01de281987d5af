/** Held against the base branch's own history: is this value one more run of the level where main stands now? */
import type { Interval } from '../model/report.js';
import { type PredictionTest, predictionTest } from '../stats/prediction-test.js';
import type { Shares } from '../stats/shape-shares.js';
import { type Case, type Comparison, runsInRecords } from './comparison.js';
import { nextRun, type Past } from './noise.js';

/** From here on the history alone decides. */
export const RECORDS_FOR_NOISE = 5;
const LOWER = 0.025;
const UPPER = 0.975;

/** Two-sided 95 % of head − level, in units of the value. A target has no such interval: its sides are folded together. */
function intervalOf(given: Case, { ruler, level }: Past, test: PredictionTest): Interval | null {
  if (given.orientation.direction === 'target') return null;
  const mark = ruler.measure(given.head.value);
  const base = ruler.valueAt(level.reference);
  // What lies under head is head less its noise: the upper end of the noise gives the lower end of the interval.
  const ends = [UPPER, LOWER].map((p) => ruler.valueAt(mark - test.quantile(p)) - base);
  return ends.every(Number.isFinite) ? [Math.min(...ends), Math.max(...ends)] : null;
}

/** P that head is no better: the same test, read from the other side. */
function pBetter({ pAgainstLevel, pAgainstPrevious }: PredictionTest): number {
  return Math.max(1 - pAgainstLevel, pAgainstPrevious === null ? 0 : 1 - pAgainstPrevious);
}

/** How far below the level this is, in units of the value. */
function sizeOf(drop: number, { ruler, level }: Past): number {
  const size = Math.abs(ruler.valueAt(level.reference - drop) - ruler.valueAt(level.reference));
  // Logarithms that spread over hundreds lead back to infinity; the largest number is beyond any limit too.
  return Math.min(Number.MAX_VALUE, size);
}

export interface Recalled {
  readonly comparison: Comparison;
  /** The smallest loss that a test at level alpha sees four times in five, in units of the value. */
  readonly reach: (alpha: number) => number;
  /** The smallest mean loss of so many runs of head that a test at level alpha takes for one. */
  readonly critical: (alpha: number, runs: number) => number;
}

/** The comparison with the past, given how common the shapes of noise are; `null` where nothing tells the noise. */
export function compareHistory(given: Case, past: Past, shares: Shares): Recalled | null {
  const { ruler, level } = past;
  const prediction = nextRun(past, shares);
  if (prediction === null) return null;
  const head = ruler.measure(given.head.value);
  const test = predictionTest(level, { value: head, runs: runsInRecords(given) }, prediction);
  // Values near the largest numbers there are: their squares overflow, and no noise can be told.
  if (!Number.isFinite(test.predictionError)) return null;
  const base = ruler.valueAt(level.reference);
  const target = given.orientation.direction === 'target';
  const reach = (alpha: number) => sizeOf(test.minimumDetectableChange(alpha), past);
  const critical = (alpha: number, runs: number) => {
    const pooled = { value: head, runs: runs / given.recordRuns };
    return sizeOf(level.reference - predictionTest(level, pooled, prediction).critical(alpha), past);
  };
  const comparison: Comparison = {
    evidence: 'history',
    method: 'prediction-t',
    loss: target ? level.reference - head : signedLoss(given, base),
    p: test.p,
    pBetter: pBetter(test),
    interval: intervalOf(given, past, test),
    minimumDetectableChange: null,
    lost: null,
    won: null,
    level: target ? null : base,
    baseAlreadyLow: test.pAgainstLatest,
  };
  return { comparison, reach, critical };
}

function signedLoss(given: Case, level: number): number {
  return given.orientation.direction === 'higher' ? level - given.head.value : given.head.value - level;
}
