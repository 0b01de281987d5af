/** Scores and probabilities of a subject, checked: which column speaks for the positive class, and for every class. */
import type { Column } from '../model/table.js';
import { canonicalLabel } from './labels.js';
import type { Undefined } from './metric.js';
import { remembered } from './remembered.js';
import type { Subject } from './subject.js';
import { labelGap, numbersOf } from './subject.js';
import type { LabelTask } from './task.js';

/** The column that says how positive an example is: the score, else the probability of the positive class. */
export function scoreColumn(subject: Subject): Column | null {
  const { task, examples } = subject;
  if (task.kind !== 'binary' || task.positive === null) return null;
  const { roles, table } = examples;
  if (roles.score !== null) return table.columns.get(roles.score) ?? null;
  const positive = task.labels[task.positive];
  const name = Object.keys(roles.classScores).find((label) => canonicalLabel(label) === positive);
  return name === undefined ? null : (table.columns.get(roles.classScores[name] ?? '') ?? null);
}

/** Positive or not (1 or 0), and the score. Both of length `rows`. */
export interface BinaryScores {
  readonly positives: Uint8Array;
  readonly scores: Float64Array;
}

const withoutPrediction = (task: LabelTask): LabelTask => ({ ...task, prediction: null });

function readBinaryScores(subject: Subject): BinaryScores | Undefined {
  const { task } = subject;
  const column = scoreColumn(subject);
  if (task.kind !== 'binary' || column === null) return { invalid: 'there is no score of a positive class' };
  const empty = labelGap(subject, withoutPrediction(task));
  if (empty !== null) return empty;
  const scores = numbersOf(subject, column);
  if ('invalid' in scores) return scores;
  const positives = new Uint8Array(task.truth.length);
  for (let row = 0; row < positives.length; row++) positives[row] = task.truth[row] === task.positive ? 1 : 0;
  return { positives, scores };
}

/** Truth and score of two classes, complete and finite. */
export const binaryScores = remembered(readBinaryScores);

/** The first row whose value is no probability, or −1. */
function firstImprobable(values: Float64Array): number {
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? Number.NaN;
    const ok = value >= 0 && value <= 1;
    if (!ok) return row;
  }
  return -1;
}

function outside(name: string, values: Float64Array): Undefined | null {
  const row = firstImprobable(values);
  if (row < 0) return null;
  return { invalid: `${name} holds ${values[row]} in row ${row + 1}, which is no probability from 0 to 1` };
}

function readBinaryProbabilities(subject: Subject): BinaryScores | Undefined {
  const found = binaryScores(subject);
  if ('invalid' in found) return found;
  return outside(scoreColumn(subject)?.name ?? 'the score', found.scores) ?? found;
}

/** As `binaryScores`, and every score from 0 to 1. */
export const binaryProbabilities = remembered(readBinaryProbabilities);

/** One column of probabilities a class, classes ascending, and the true class of each row as an index into them. */
export interface ClassScores {
  readonly classes: readonly string[];
  readonly columns: readonly Float64Array[];
  readonly truth: Int32Array;
}

/** Probabilities in files are rounded; beyond this they are no distribution over the classes. */
const SUM_TOLERANCE = 0.01;

function sumFault(columns: readonly Float64Array[], rows: number): Undefined | null {
  for (let row = 0; row < rows; row++) {
    let total = 0;
    for (const column of columns) total += column[row] ?? Number.NaN;
    const ok = Math.abs(total - 1) <= SUM_TOLERANCE;
    if (!ok) return { invalid: `the class probabilities of row ${row + 1} add up to ${total}, not to 1` };
  }
  return null;
}

function truthIn(task: LabelTask, classes: readonly string[]): Int32Array | Undefined {
  const place = task.labels.map((label) => classes.indexOf(label));
  const truth = new Int32Array(task.truth.length);
  for (let row = 0; row < truth.length; row++) {
    const label = task.truth[row] ?? 0;
    const index = place[label] ?? -1;
    if (index < 0) return { invalid: `there is no probability column for the class "${task.labels[label]}"` };
    truth[row] = index;
  }
  return truth;
}

function readClassScores(subject: Subject): ClassScores | Undefined {
  const { task, examples } = subject;
  const { roles, table } = examples;
  if (task.kind !== 'multiclass' && task.kind !== 'binary') return { invalid: 'there are no labels' };
  const empty = labelGap(subject, withoutPrediction(task));
  if (empty !== null) return empty;
  const given = new Map(
    Object.entries(roles.classScores).map(([label, name]) => [canonicalLabel(label), name]),
  );
  const numeric = [...given.keys()].every((label) => label !== '' && Number.isFinite(Number(label)));
  const order = (a: string, b: string): number => (numeric ? Number(a) - Number(b) : a < b ? -1 : 1);
  const classes = [...given.keys()].sort(order);
  const columns: Float64Array[] = [];
  for (const label of classes) {
    const name = given.get(label) ?? '';
    const values = numbersOf(subject, table.columns.get(name));
    if ('invalid' in values) return values;
    const bad = outside(name, values);
    if (bad !== null) return bad;
    columns.push(values);
  }
  const truth = truthIn(task, classes);
  if ('invalid' in truth) return truth;
  return sumFault(columns, subject.rows) ?? { classes, columns, truth };
}

/** Probabilities of all classes, complete, from 0 to 1, with sum 1 in each row up to rounding. */
export const classScores = remembered(readClassScores);
