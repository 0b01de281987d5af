/**
 * One table of several, row after row, as if their files had been one. Labels are coded anew, in the order in which
 * they first stand; a column is one of numbers where it is so in every part.
 */
import type { Column, ExampleTable, TextColumn } from '../model/table.js';
import { firstRepeated } from './align.js';
import { MOST_LABELS } from './cells.js';
import { codedColumn, isNumeric } from './coded.js';
import { roomForCodes } from './codes.js';
import { numberOf, standsForNoNumber } from './numeral.js';

/** A part without any number or text of its own says nothing of the column's kind: `nan`, empty, `nan`. */
function isSilent(column: Column): boolean {
  return column.codes !== null && !isNumeric(column) && column.labels.every(standsForNoNumber);
}

interface Part {
  readonly column: Column;
  readonly rows: number;
}

function joinedCodes(parts: readonly Part[], rows: number): Pick<Column, 'codes' | 'labels'> {
  const codes = roomForCodes(rows, MOST_LABELS);
  const byLabel = new Map<string, number>();
  let at = 0;
  for (const { column, rows: count } of parts) {
    if (column.codes === null) return { codes: null, labels: [] };
    const anew = column.labels.map((label) => {
      const known = byLabel.get(label);
      if (known === undefined) byLabel.set(label, byLabel.size);
      return known ?? byLabel.size - 1;
    });
    if (byLabel.size > MOST_LABELS) return { codes: null, labels: [] };
    for (let row = 0; row < count; row++) codes[at + row] = anew[column.codes[row] ?? -1] ?? -1;
    at += count;
  }
  return { codes, labels: [...byLabel.keys()] };
}

function areNumbers(parts: readonly Part[]): boolean {
  const known = parts.filter(({ column }) => !isSilent(column));
  return known.length > 0 && known.every(({ column }) => isNumeric(column));
}

function joinedValues(parts: readonly Part[], rows: number): Float64Array {
  const values = new Float64Array(rows).fill(Number.NaN);
  let at = 0;
  for (const { column, rows: count } of parts) {
    if (column.values !== null) values.set(column.values, at);
    at += count;
  }
  return values;
}

type Gaps = Pick<Column, 'missing' | 'firstMissingRow'>;

function joinedGaps(parts: readonly Part[], numeric: boolean): Gaps {
  let at = 0;
  let missing = 0;
  let firstMissingRow: number | null = null;
  for (const { column, rows: count } of parts) {
    const allMissing = numeric && isSilent(column);
    missing += allMissing ? count : column.missing;
    const first = allMissing && count > 0 ? 0 : column.firstMissingRow;
    if (first !== null) firstMissingRow ??= at + first;
    at += count;
  }
  return { missing, firstMissingRow };
}

/** `null` where it is neither labels nor numbers any more. */
function joinedColumn(name: string, parts: readonly Part[], rows: number): Column | null {
  const { codes, labels } = joinedCodes(parts, rows);
  const numeric = areNumbers(parts);
  if (codes === null && !numeric) return null;
  const gaps = joinedGaps(parts, numeric);
  if (codes === null) return { name, codes, labels, values: joinedValues(parts, rows), ...gaps };
  if (!numeric) return { name, codes, labels, values: null, ...gaps };
  // In a column of numbers `nan` is an empty cell and no class of its own.
  const silent = labels.map(standsForNoNumber);
  for (let row = 0; row < codes.length; row++) if (silent[codes[row] ?? -1] === true) codes[row] = -1;
  const numbers = Float64Array.from(labels, (label) => numberOf(label) ?? Number.NaN);
  return codedColumn({ name, codes, labels, numbers, ...gaps });
}

function joinedIds(tables: readonly ExampleTable[], rows: number): TextColumn | null {
  const columns = tables.flatMap((table) => table.ids ?? []);
  const [first] = columns;
  if (first === undefined || columns.length < tables.length) return null;
  const bytes = new Uint8Array(columns.reduce((sum, column) => sum + column.bytes.length, 0));
  const offsets = new Uint32Array(rows + 1);
  let [row, byte] = [0, 0];
  for (const column of columns) {
    bytes.set(column.bytes, byte);
    for (const offset of column.offsets) offsets[row++] = byte + offset;
    // The end of one part is the beginning of the next.
    row -= 1;
    byte += column.bytes.length;
  }
  return { name: first.name, bytes, offsets };
}

/** The tables as one, with the columns that all of them have. There must be at least one. */
export function concatenated(tables: readonly ExampleTable[]): ExampleTable {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const names = new Set(tables.flatMap((table) => [...table.columns.keys(), ...table.dropped]));
  const columns = new Map<string, Column>();
  const dropped: string[] = [];
  for (const name of names) {
    const parts = tables.flatMap((table) => {
      const column = table.columns.get(name);
      return column === undefined ? [] : [{ column, rows: table.rows }];
    });
    const column = parts.length === tables.length ? joinedColumn(name, parts, rows) : null;
    if (column === null) dropped.push(name);
    else columns.set(name, column);
  }
  return { rows, columns, ids: joinedIds(tables, rows), dropped };
}

/** The row whose id stands in an earlier row already, counted from 0, or `null`. */
export function repeatedRow({ ids }: ExampleTable): number | null {
  return ids === null ? null : firstRepeated(ids);
}
