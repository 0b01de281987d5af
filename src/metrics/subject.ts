/**
 * Examples made ready for measuring: task and weights decided once, all rows or a selection of them.
 * The same subject serves a whole table and the paired rows of two tables.
 */
import { fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import type { Examples } from '../model/evaluation.js';
import type { Codes, Column } from '../model/table.js';
import { MOST_LABELS } from '../table/cells.js';
import { isNumeric } from '../table/coded.js';
import { roomLike } from '../table/codes.js';
import type { Undefined } from './metric.js';
import { remembered } from './remembered.js';
import { sum } from './sum.js';
import type { Decision, LabelTask, Task } from './task.js';
import { decideTask } from './task.js';

export interface Weights {
  /** `null` where every example counts once. */
  readonly values: Float64Array | null;
  /**
   * All are whole numbers: a row of weight 3 is read as three examples alike, as a GROUP BY writes them.
   * Any other weights say how much one example counts.
   */
  readonly counts: boolean;
  /** Examples: the sum of counts, else rows of a weight above 0. */
  readonly n: number;
  readonly invalid: string | null;
}

export interface Subject {
  readonly examples: Examples;
  readonly rows: number;
  /** Rows of the table, in order; `null` for all of them. */
  readonly selection: Int32Array | null;
  readonly task: Task;
  readonly weights: Weights;
}

export interface Prepared {
  readonly subject: Subject;
  /** Why truth and prediction can't be compared; `null` where they can, or where there are none. */
  readonly fault: Fault | null;
  readonly notices: readonly Fault[];
}

function pickNumbers(values: Float64Array, rows: Int32Array | null): Float64Array {
  if (rows === null) return values;
  const picked = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) picked[i] = values[rows[i] ?? -1] ?? Number.NaN;
  return picked;
}

function pickRows(selection: Int32Array | null, rows: Int32Array): Int32Array {
  if (selection === null) return rows;
  const picked = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) picked[i] = selection[rows[i] ?? -1] ?? -1;
  return picked;
}

function pickCodes(codes: Codes, rows: Int32Array | null): Codes {
  if (rows === null) return codes;
  const picked = roomLike(codes, rows.length);
  for (let i = 0; i < rows.length; i++) picked[i] = codes[rows[i] ?? -1] ?? -1;
  return picked;
}

/** Rows in the sentence are counted from 1, as people do. */
export function emptyCells(
  rows: number,
  name: string,
  bad: { readonly count: number; readonly first: number },
): Undefined {
  const cells = `cells ${bad.count === 1 ? 'is' : 'are'}`;
  return { invalid: `${bad.count} of ${rows} ${name} ${cells} empty, first in row ${bad.first + 1}` };
}

function codeGap(name: string, codes: Codes): Undefined | null {
  const first = codes.indexOf(-1);
  if (first < 0) return null;
  let count = 0;
  for (let row = first; row < codes.length; row++) if ((codes[row] ?? 0) < 0) count++;
  return emptyCells(codes.length, name, { count, first });
}

const INFINITE = /^[+-]?inf(?:inity)?$/i;

/** Where the file says `inf` there is no empty cell, so that is said too. */
function numberGap(column: Column, values: Float64Array): Undefined | null {
  let first = 0;
  while (first < values.length && Number.isFinite(values[first])) first++;
  if (first === values.length) return null;
  const count = values.reduce((sum, value) => (Number.isFinite(value) ? sum : sum + 1), 0);
  const found = emptyCells(values.length, column.name, { count, first });
  const infinite = column.labels.find((label) => INFINITE.test(label));
  return infinite === undefined
    ? found
    : { invalid: found.invalid.replace(' empty,', ` infinite ("${infinite}") or empty,`) };
}

const pickedOnce = remembered((subject: Subject) =>
  remembered((column: Column): Float64Array | Undefined => {
    if (column.values === null) return { invalid: `${column.name} is no column of numbers` };
    const values = pickNumbers(column.values, subject.selection);
    return numberGap(column, values) ?? values;
  }),
);

/** The column as numbers in the subject's rows, or why it can't be taken: missing cells, no numbers. */
export function numbersOf(subject: Subject, column: Column | undefined): Float64Array | Undefined {
  return column === undefined ? { invalid: 'there is no such column' } : pickedOnce(subject)(column);
}

/** Numbers in the subject's rows, NaN where a cell is empty or not finite. */
export function numbersInRows({ selection }: Subject, values: Float64Array): Float64Array {
  return pickNumbers(values, selection);
}

/** Codes in the subject's rows, −1 where a cell is empty. */
export function codesInRows({ selection }: Subject, codes: Codes): Codes {
  return pickCodes(codes, selection);
}

/** The column as codes of its labels in the subject's rows, or why it can't be taken. */
export function codesOf(subject: Subject, column: Column | undefined): Codes | Undefined {
  if (column === undefined) return { invalid: 'there is no such column' };
  if (column.codes === null)
    return { invalid: `${column.name} has more than ${MOST_LABELS} different values` };
  const codes = pickCodes(column.codes, subject.selection);
  return codeGap(column.name, codes) ?? codes;
}

/** Why truth or prediction can't be measured, or `null` where every cell is filled. */
export function labelGap(subject: Subject, task: LabelTask): Undefined | null {
  const { truth, prediction } = task;
  const { roles } = subject.examples;
  const inTruth = codeGap(roles.truth ?? 'truth', truth);
  return inTruth ?? (prediction === null ? null : codeGap(roles.prediction ?? 'prediction', prediction));
}

/** Weights that can't be used make every value of the table invalid, instead of one that ignores them. */
function weightsOf(examples: Examples, rows: number, selection: Int32Array | null): Weights {
  const name = examples.roles.weight;
  if (name === null) return { values: null, counts: true, n: rows, invalid: null };
  const column = examples.table.columns.get(name);
  const bad = (invalid: string): Weights => ({ values: null, counts: false, n: rows, invalid });
  if (column === undefined) return bad(`the weights (${name}) are not numbers`);
  if (!isNumeric(column) || column.values === null)
    return bad(`the weights (${column.name}) are not numbers`);
  const values = pickNumbers(column.values, selection);
  const empty = numberGap(column, values);
  if (empty !== null) return bad(empty.invalid);
  const below = values.findIndex((weight) => weight < 0);
  if (below >= 0) return bad(`the weight in row ${below + 1} is negative (${values[below]})`);
  const total = sum(values);
  const counts = values.every((weight) => Number.isInteger(weight));
  // Past 2⁵³ every double is whole, so that a huge weight among counts is one more count, and an inexact one.
  const exact = total <= Number.MAX_SAFE_INTEGER;
  if (counts && !exact)
    return bad(
      `the weights add up to more than ${Number.MAX_SAFE_INTEGER}, the most that is counted exactly`,
    );
  if (!Number.isFinite(total)) return bad('the weights add up to more than a number can hold');
  const enough = total > 0;
  if (!enough && rows > 0) return bad('all weights are 0');
  const positive = values.reduce((n, weight) => (weight > 0 ? n + 1 : n), 0);
  return { values, counts, n: counts ? total : positive, invalid: null };
}

function selected(task: Task, selection: Int32Array | null): Task {
  if (selection === null || task.kind === 'regression' || task.kind === 'scored') return task;
  const prediction = task.prediction === null ? null : pickCodes(task.prediction, selection);
  return { ...task, truth: pickCodes(task.truth, selection), prediction };
}

/** The same subject in some of its rows, which are counted from 0 among its own. */
export function partOf(subject: Subject, rows: Int32Array): Subject {
  const { examples, selection, task } = subject;
  const picked = pickRows(selection, rows);
  const weights = weightsOf(examples, rows.length, picked);
  return { examples, rows: rows.length, selection: picked, task: selected(task, rows), weights };
}

/** Weights that say how much an example matters are told apart from counts by the first that is none. */
function weightNotices({ examples, weights }: Subject): readonly Fault[] {
  const { roles, table } = examples;
  const column = table.columns.get(roles.weight ?? '');
  if (weights.counts || weights.invalid !== null || column === undefined) return [];
  const row = (weights.values ?? []).findIndex((weight) => !Number.isInteger(weight));
  const value = weights.values?.[row] ?? 0;
  return [fault('WEIGHTS_NOT_COUNTS', null, { column: column.name, value, row: row + 1 })];
}
/** The subject of a whole table, which serves its metrics and its pairs alike. */
export const prepareWhole = remembered((examples: Examples): Prepared => prepare(examples, null));

/** The task depends on all rows, so it is decided once for all selections of them. */
const taskOf = remembered(decideTask);

/** The subject of these rows. Where the task can't be decided, single columns can still be measured. */
export function prepare(examples: Examples, selection: Int32Array | null): Prepared {
  const decision: Decision = taskOf(examples);
  const rows = selection?.length ?? examples.table.rows;
  const task: Task = decision.task === null ? { kind: 'scored' } : selected(decision.task, selection);
  const subject = { examples, rows, selection, task, weights: weightsOf(examples, rows, selection) };
  return decision.task === null
    ? { subject, fault: decision.fault, notices: weightNotices(subject) }
    : { subject, fault: null, notices: [...decision.notices, ...weightNotices(subject)] };
}
