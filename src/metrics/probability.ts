/**
 * Metrics of probabilities.
 *
 *   log_loss     mean of −ln p(true class), p clipped to [ε, 1 − ε], ε = 2⁻⁵² (scikit-learn 1.9 for doubles)
 *   brier_score  mean of Σ_c (p_c − [c is true])², halved for two classes, so that it is (p − y)²
 *   expected_calibration_error  Σ_b n_b/n · |mean outcome − mean confidence| over 15 bins ((b−1)/15, b/15], 0 in the
 *                first. Two classes: confidence is the probability of the positive class, outcome whether it is true.
 *                More classes: confidence is the largest probability, outcome whether that class is the true one.
 *   top_K_accuracy  share of examples whose true class is among the K most probable; a tie goes to the class that
 *                comes later in ascending order, as scikit-learn's stable sort has it.
 *
 * Probabilities are taken as they are, not scaled to sum 1, as scikit-learn ≥ 1.3 does.
 *
 * Source: scikit-learn 1.9 `log_loss`, `brier_score_loss`, `top_k_accuracy_score`; C. Guo et al., "On calibration of
 * modern neural networks" (2017).
 * Example: truth 1, 0 with p = 0.8, 0.4: log loss (0.2231 + 0.5108)/2 = 0.3670, Brier (0.04 + 0.16)/2 = 0.1.
 */
import { lentFloats } from '../stats/scratch.js';
import type { Estimate, MeanMetric, Undefined, WholeMetric } from './metric.js';
import { remembered } from './remembered.js';
import type { BinaryScores, ClassScores } from './scores.js';
import { binaryProbabilities, classScores, scoreColumn } from './scores.js';
import type { Subject } from './subject.js';
import { RunningSum, totalWeight } from './sum.js';

const BINS = 15;

const minusLog = (p: number): number => -Math.log(Math.min(Math.max(p, Number.EPSILON), 1 - Number.EPSILON));

/** Two classes by one score where there is one, else all classes by a probability each. */
function probabilities(subject: Subject): BinaryScores | ClassScores | Undefined {
  return scoreColumn(subject) === null ? classScores(subject) : binaryProbabilities(subject);
}

/** A loss of each row, lent; a loop of its own is quicker than `map` for a million rows. */
function ofEach({ scores, positives }: BinaryScores, loss: (p: number, positive: number) => number) {
  const count = scores.length;
  const losses = lentFloats(count);
  for (let row = 0; row < count; row++) {
    losses[row] = loss(scores[row] ?? Number.NaN, positives[row] ?? 0);
  }
  return losses;
}

function logLosses(subject: Subject): Float64Array | Undefined {
  const found = probabilities(subject);
  if ('invalid' in found) return found;
  if ('positives' in found) return ofEach(found, (p, positive) => minusLog(positive === 1 ? p : 1 - p));
  return new Float64Array(found.truth).map((label, row) =>
    minusLog(found.columns[label]?.[row] ?? Number.NaN),
  );
}

function brierScores(subject: Subject): Float64Array | Undefined {
  const found = probabilities(subject);
  if ('invalid' in found) return found;
  if ('positives' in found) return ofEach(found, (p, positive) => (p - positive) ** 2);
  const half = found.columns.length < 3 ? 0.5 : 1;
  return new Float64Array(found.truth).map((label, row) => {
    let squares = 0;
    for (let c = 0; c < found.columns.length; c++) {
      squares += ((found.columns[c]?.[row] ?? Number.NaN) - (c === label ? 1 : 0)) ** 2;
    }
    return half * squares;
  });
}

/** Of each row: how sure, and whether right. */
export interface Confidence {
  readonly sure: Float64Array;
  readonly right: Uint8Array;
}

function topConfidence(found: ClassScores): Confidence {
  const rows = found.truth.length;
  const sure = new Float64Array(rows);
  const right = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    let best = 0;
    for (let c = 1; c < found.columns.length; c++) {
      if ((found.columns[c]?.[row] ?? 0) > (found.columns[best]?.[row] ?? 0)) best = c;
    }
    sure[row] = found.columns[best]?.[row] ?? Number.NaN;
    right[row] = best === found.truth[row] ? 1 : 0;
  }
  return { sure, right };
}

/** Of each bin Σ outcome − Σ confidence. */
interface Gaps extends Confidence {
  readonly gaps: readonly number[];
}

const binOf = (p: number): number => Math.max(0, Math.ceil(p * BINS) - 1);

/** How sure the model was of the positive of two classes, or of the class it took for the likeliest of more. */
export function confidences(subject: Subject): Confidence | Undefined {
  const found = probabilities(subject);
  if ('invalid' in found) return found;
  return 'positives' in found ? { sure: found.scores, right: found.positives } : topConfidence(found);
}

function readGaps(subject: Subject): Gaps | Undefined {
  const found = confidences(subject);
  if ('invalid' in found) return found;
  const { sure, right } = found;
  const weights = subject.weights.values;
  const gaps = Array.from({ length: BINS }, () => new RunningSum());
  for (let row = 0; row < sure.length; row++) {
    const p = sure[row] ?? Number.NaN;
    const weight = weights === null ? 1 : (weights[row] ?? 0);
    gaps[binOf(p)]?.add(weight * ((right[row] ?? 0) - p));
  }
  return { sure, right, gaps: gaps.map(({ value }) => value) };
}

/** Shared by the error and by what it is without each row. */
const calibrationGaps = remembered(readGaps);

/** n_b · |mean outcome − mean confidence| is |Σ outcome − Σ confidence| over the bin. */
const total = (gaps: readonly number[]): number => gaps.reduce((sum, gap) => sum + Math.abs(gap), 0);

function calibrationError(subject: Subject): Estimate | Undefined {
  const found = calibrationGaps(subject);
  if ('invalid' in found) return found;
  const weight = totalWeight(subject.rows, subject.weights.values);
  return { value: total(found.gaps) / weight, standardError: null };
}

/** The error without one example of each row; NaN where weights are no counts. */
function calibrationWithout(subject: Subject): Float64Array {
  const found = calibrationGaps(subject);
  const { counts, n } = subject.weights;
  if ('invalid' in found || !counts) return new Float64Array(subject.rows).fill(Number.NaN);
  const all = total(found.gaps);
  return ofEach({ scores: found.sure, positives: found.right }, (p, right) => {
    const gap = found.gaps[binOf(p)] ?? 0;
    return (all - Math.abs(gap) + Math.abs(gap - (right - p))) / (n - 1);
  });
}

/** 1 where fewer than K classes stand before the true one. */
function topHits(subject: Subject, k: number): Float64Array | Undefined {
  const found = classScores(subject);
  if ('invalid' in found) return found;
  return new Float64Array(found.truth).map((label, row) => {
    const own = found.columns[label]?.[row] ?? Number.NaN;
    let before = 0;
    for (let c = 0; c < found.columns.length; c++) {
      const other = found.columns[c]?.[row] ?? 0;
      if (other > own || (other === own && c > label)) before += 1;
    }
    return before < k ? 1 : 0;
  });
}

const MEAN = { kind: 'mean', weighted: 'as-given', share: false, paired: true } as const;

/** `top_K_accuracy` for a whole K from 1. */
export function topMetric(k: number): MeanMetric {
  return {
    ...MEAN,
    id: `top_${k}_accuracy`,
    title: `Top-${k} accuracy`,
    direction: 'higher',
    unit: 'fraction',
    needs: 'class-probabilities',
    share: true,
    paired: false,
    values: (subject) => topHits(subject, k),
  };
}

export const probabilityMetrics: readonly (MeanMetric | WholeMetric)[] = [
  {
    ...MEAN,
    id: 'log_loss',
    title: 'Log loss',
    direction: 'lower',
    unit: null,
    needs: 'probabilities',
    values: logLosses,
  },
  {
    ...MEAN,
    id: 'brier_score',
    title: 'Brier score',
    direction: 'lower',
    unit: 'index',
    needs: 'probabilities',
    values: brierScores,
  },
  {
    kind: 'whole',
    id: 'expected_calibration_error',
    title: 'Expected calibration error',
    direction: 'lower',
    unit: 'fraction',
    needs: 'probabilities',
    weighted: 'as-given',
    value: calibrationError,
    without: calibrationWithout,
  },
];
