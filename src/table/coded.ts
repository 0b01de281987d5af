/**
 * Columns of numbers that are labels too: few different ones. Their numbers are said by the codes, so an array of them is
 * made only once somebody asks for it; most of them are classes, and nobody does.
 */
import type { Codes, Column } from '../model/table.js';

/** Columns whose numbers nobody has asked for. */
const unasked = new WeakSet<Column>();

export interface CodedNumbers extends Omit<Column, 'values' | 'codes'> {
  readonly codes: Codes;
  /** Of each label; what is not finite is no number. */
  readonly numbers: Float64Array;
}

function laidOut({ codes, numbers }: CodedNumbers): Float64Array {
  const values = new Float64Array(codes.length);
  for (let row = 0; row < values.length; row++) {
    const number = numbers[codes[row] ?? -1] ?? Number.NaN;
    values[row] = Number.isFinite(number) ? number : Number.NaN;
  }
  return values;
}

/** The column, its `values` made when they are first read. */
export function codedColumn(coded: CodedNumbers): Column {
  const { name, codes, labels, missing, firstMissingRow } = coded;
  let made: Float64Array | null = null;
  const column: Column = {
    name,
    codes,
    labels,
    get values() {
      unasked.delete(column);
      made ??= laidOut(coded);
      return made;
    },
    missing,
    firstMissingRow,
  };
  unasked.add(column);
  return column;
}

/** Whether the column has numbers: what `values !== null` says, without making them. */
export function isNumeric(column: Column): boolean {
  return unasked.has(column) || column.values !== null;
}
