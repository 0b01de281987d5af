/**
 * Columns of numbers that are labels too: few different ones. Their numbers are said by the codes, so an array of them is
 * made only once somebody asks for it; most of them are classes, and nobody does.
 */
import type { Codes, Column } from '../model/table.js';

export interface CodedNumbers extends Omit<Column, 'values' | 'codes'> {
  readonly codes: Codes;
  /** Of each label; what is not finite is no number. */
  readonly numbers: Float64Array;
}

/** Columns whose numbers nobody has laid out. */
const unasked = new WeakMap<Column, CodedNumbers>();

function numberAt({ codes, numbers }: CodedNumbers, row: number): number {
  const number = numbers[codes[row] ?? -1] ?? Number.NaN;
  return Number.isFinite(number) ? number : Number.NaN;
}

function laidOut(coded: CodedNumbers): Float64Array {
  const values = new Float64Array(coded.codes.length);
  for (let row = 0; row < values.length; row++) values[row] = numberAt(coded, row);
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
  unasked.set(column, coded);
  return column;
}

/** Whether the column has numbers: what `values !== null` says, without making them. */
export function isNumeric(column: Column): boolean {
  return unasked.has(column) || column.values !== null;
}

/** The number in a row, without laying all of them out; `null` where the column has none. */
export function numberIn(column: Column): ((row: number) => number) | null {
  const coded = unasked.get(column);
  if (coded !== undefined) return (row) => numberAt(coded, row);
  const { values } = column;
  return values === null ? null : (row) => values[row] ?? Number.NaN;
}
