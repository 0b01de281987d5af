/** What a measurement is the mean of: one value an example, on both sides, with the labels behind it. */
import type { Direction, Examples } from '../model/evaluation.js';
import type { Codes } from '../model/table.js';
import { freeNumbers, isLatency } from './columns.js';
import type { Sides } from './pairs.js';
import type { Request } from './requests.js';
import { binaryScores } from './scores.js';
import { type Measured, matchedSides } from './sides.js';
import type { Subject } from './subject.js';
import { tallyOf } from './tally.js';

/** Classes by name, and the true and the predicted one of each row. */
export interface ExampleLabels {
  readonly names: readonly string[];
  readonly truth: Codes;
  readonly prediction: Codes;
}

export interface ExampleValues {
  /** One a row of the table. */
  readonly values: Float64Array | Uint8Array;
  readonly labels: ExampleLabels | null;
  /** The score that the true class got in a row; `null` where there is none. */
  readonly trueScore: ((row: number) => number) | null;
}

export interface PerExample extends Sides<ExampleValues> {
  readonly direction: Direction | null;
  readonly unit: string | null;
  /** All values are 0 or 1. */
  readonly binary: boolean;
}

function labelsOf(subject: Subject): ExampleLabels | null {
  const tally = tallyOf(subject);
  if ('invalid' in tally || (subject.task.kind !== 'binary' && subject.task.kind !== 'multiclass'))
    return null;
  return { names: subject.task.labels, truth: tally.truth, prediction: tally.prediction };
}

function trueScoreOf(subject: Subject): ((row: number) => number) | null {
  const found = binaryScores(subject);
  if ('invalid' in found) return null;
  const { scores, positives } = found;
  return (row) => (positives[row] === 1 ? (scores[row] ?? 0) : -(scores[row] ?? 0));
}

function rightIn({ truth, prediction }: ExampleLabels): Uint8Array {
  const right = new Uint8Array(truth.length);
  for (let row = 0; row < right.length; row++) right[row] = truth[row] === prediction[row] ? 1 : 0;
  return right;
}

function valuesOf({ metric, argument }: Request, subject: Subject): ExampleValues | null {
  if (subject.weights.values !== null || subject.rows === 0) return null;
  if (metric.kind === 'count' && metric.binary) {
    const labels = labelsOf(subject);
    if (labels === null) return null;
    return { values: rightIn(labels), labels, trueScore: trueScoreOf(subject) };
  }
  if (metric.kind !== 'mean') return null;
  const values = metric.values(subject, argument);
  return 'invalid' in values ? null : { values, labels: null, trueScore: null };
}

function isOutcome({ values }: ExampleValues): boolean {
  for (let row = 0; row < values.length; row++) if (values[row] !== 0 && values[row] !== 1) return false;
  return true;
}

/**
 * The values of a measurement in these rows of both sides. `null` where it is no mean over examples, where rows have
 * weights, where cells are missing, or where another metric stands behind the same name.
 */
export function perExample(
  measured: Measured,
  examples: Sides<Examples>,
  rows: Sides<Int32Array>,
): PerExample | null {
  const matched = matchedSides(measured, examples, rows);
  if (matched === null) return null;
  const { sides, requests } = matched;
  const [base, head] = [valuesOf(requests.base, sides.base), valuesOf(requests.head, sides.head)];
  if (base === null || head === null) return null;
  const { direction, unit } = requests.head;
  return { base, head, direction, unit, binary: isOutcome(base) && isOutcome(head) };
}

/** Columns that a model's run has filled: what it said, how sure it was, how long it took. */
export function outcomeColumns(examples: Examples): readonly string[] {
  const { roles, scored } = examples;
  const played = [roles.prediction, roles.score, roles.weight, roles.cluster];
  return [
    ...played.filter((name) => name !== null),
    ...Object.values(roles.classScores),
    ...scored.map(({ column }) => column),
    ...freeNumbers(examples).filter(isLatency),
  ];
}
