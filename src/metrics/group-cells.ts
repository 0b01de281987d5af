/** Truth and prediction of two classes, counted in each group of a column. */
import type { Undefined } from './metric.js';
import { remembered } from './remembered.js';
import { codesOf, type Subject } from './subject.js';
import { tallyOf } from './tally.js';

/** Weights of the cells of each group: true negative, false positive, false negative, true positive. */
export type Cells = Float64Array;
/** Cells a group. */
export const SIZE = 4;

export interface GroupCells {
  readonly names: readonly string[];
  readonly cells: Cells;
  /** The cell of each row: 4 · group + 2 · truth + prediction. */
  readonly of: Int32Array;
}

/** Counted once for all metrics of one column. */
export const cellsByColumn = remembered((subject: Subject) => {
  const known = new Map<string, GroupCells | Undefined>();
  return (column: string): GroupCells | Undefined => {
    const found = known.get(column) ?? readCells(subject, column);
    known.set(column, found);
    return found;
  };
});

function readCells(subject: Subject, name: string): GroupCells | Undefined {
  const { task, examples, weights } = subject;
  if (task.kind !== 'binary') return { invalid: 'there is no known positive class' };
  const tally = tallyOf(subject);
  if ('invalid' in tally) return tally;
  const column = examples.table.columns.get(name);
  const codes = codesOf(subject, column);
  if ('invalid' in codes) return codes;
  const names = column?.labels ?? [];
  const cells = new Float64Array(SIZE * names.length);
  const of = new Int32Array(codes).map((group, row) => {
    const isTrue = tally.truth[row] === task.positive ? 2 : 0;
    const cell = SIZE * group + isTrue + (tally.prediction[row] === task.positive ? 1 : 0);
    cells[cell] = (cells[cell] ?? 0) + (weights.values === null ? 1 : (weights.values[row] ?? 0));
    return cell;
  });
  const present = names.filter((_, group) => cells.subarray(SIZE * group, SIZE * (group + 1)).some(Boolean));
  if (present.length < 2) return { invalid: `${name} has one group only, "${present[0]}"` };
  return { names, cells, of };
}

/** The value without one example of each cell. Length of the cells. */
export function withoutEach({ cells }: GroupCells, of: (cells: Cells) => number): Float64Array {
  const rest = cells.slice();
  return cells.map((weight, cell) => {
    rest[cell] = weight - Math.min(weight, 1);
    const value = of(rest);
    rest[cell] = weight;
    return value;
  });
}

/** The value without one example of each row; weights that are no counts take all of a row's weight. */
export function withoutRows(subject: Subject, found: GroupCells, of: (cells: Cells) => number): Float64Array {
  const { values, counts } = subject.weights;
  if (counts || values === null) {
    const each = withoutEach(found, of);
    return Float64Array.from(found.of, (cell) => each[cell] ?? Number.NaN);
  }
  const rest = found.cells.slice();
  return Float64Array.from(found.of, (cell, row) => {
    const weight = rest[cell] ?? 0;
    rest[cell] = weight - (values[row] ?? 0);
    const value = of(rest);
    rest[cell] = weight;
    return value;
  });
}
