/**
 * The cells of a pack: codes and lengths in the narrowest width, numbers as IEEE 754 doubles, everything little-endian
 * whatever the machine. A writer is made for exactly as many bytes as the header announces, and so is a reader.
 */
import type { Codes, Column, TextColumn } from '../model/table.js';
import { type NumberCells, type PackedColumn, type PackedIds, widthFor } from './pack-header.js';

/** A place in a buffer that moves on with every column. */
export interface Cursor {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  at: number;
}

export function cursorAt(bytes: Uint8Array, at: number): Cursor {
  return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), at };
}

function putWhole(cursor: Cursor, width: number, value: number): void {
  if (width === 1) cursor.view.setUint8(cursor.at, value);
  else if (width === 2) cursor.view.setUint16(cursor.at, value, true);
  else cursor.view.setUint32(cursor.at, value, true);
  cursor.at += width;
}

function takeWhole(cursor: Cursor, width: number): number {
  const { view, at } = cursor;
  cursor.at += width;
  if (width === 1) return view.getUint8(at);
  return width === 2 ? view.getUint16(at, true) : view.getUint32(at, true);
}

/** Whether the numbers are, bit for bit, what the labels spell: then the codes alone say them. */
function spelled({ codes, labels, values }: Column): boolean {
  if (codes === null || values === null) return false;
  const meaning = labels.map(Number);
  return values.every((value, row) => {
    const code = codes[row] ?? -1;
    return code < 0 ? Number.isNaN(value) : Number.isFinite(value) && Object.is(value, meaning[code]);
  });
}

function numberCells(column: Column): NumberCells {
  if (column.values === null) return 'none';
  return spelled(column) ? 'labels' : 'float64';
}

export function planOfColumn(column: Column): PackedColumn {
  const coded = column.codes !== null;
  return {
    name: column.name,
    labels: coded ? column.labels : [],
    // Codes are stored one higher, because an empty cell (−1) needs a code too.
    width: coded ? widthFor(column.labels.length) : 0,
    numbers: numberCells(column),
  };
}

export function planOfIds({ name, offsets }: TextColumn): PackedIds {
  let longest = 0;
  for (let row = 1; row < offsets.length; row++) {
    longest = Math.max(longest, (offsets[row] ?? 0) - (offsets[row - 1] ?? 0));
  }
  return { name, width: widthFor(longest), bytes: (offsets.at(-1) ?? 0) - (offsets[0] ?? 0) };
}

export function putIds(cursor: Cursor, plan: PackedIds, { bytes, offsets }: TextColumn): void {
  for (let row = 1; row < offsets.length; row++) {
    putWhole(cursor, plan.width, (offsets[row] ?? 0) - (offsets[row - 1] ?? 0));
  }
  cursor.bytes.set(bytes.subarray(offsets[0] ?? 0, offsets.at(-1) ?? 0), cursor.at);
  cursor.at += plan.bytes;
}

/** The ids, or why these bytes hold none. */
export function takeIds(cursor: Cursor, plan: PackedIds, rows: number): TextColumn | string {
  const offsets = new Uint32Array(rows + 1);
  let end = 0;
  for (let row = 1; row <= rows; row++) {
    end += takeWhole(cursor, plan.width);
    if (end > plan.bytes) return 'its ids are longer than it says';
    offsets[row] = end;
  }
  if (end !== plan.bytes) return 'its ids are shorter than it says';
  const bytes = cursor.bytes.slice(cursor.at, cursor.at + plan.bytes);
  cursor.at += plan.bytes;
  return { name: plan.name, bytes, offsets };
}

export function putColumn(cursor: Cursor, plan: PackedColumn, { codes, values }: Column): void {
  if (plan.width > 0) for (const code of codes ?? []) putWhole(cursor, plan.width, code + 1);
  if (plan.numbers !== 'float64') return;
  for (const value of values ?? []) {
    // What is no finite number must not come back as one, nor spoil the pack.
    cursor.view.setFloat64(cursor.at, Number.isFinite(value) ? value : Number.NaN, true);
    cursor.at += 8;
  }
}

/** As wide as a table's builder makes them: codes from −1 on, below the number of labels. */
function roomFor(labels: number, rows: number): Codes {
  if (labels <= 2 ** 7) return new Int8Array(rows);
  return labels <= 2 ** 15 ? new Int16Array(rows) : new Int32Array(rows);
}

function takeCodes(cursor: Cursor, plan: PackedColumn, rows: number): Codes | null {
  const codes = roomFor(plan.labels.length, rows);
  for (let row = 0; row < rows; row++) {
    const code = takeWhole(cursor, plan.width);
    if (code > plan.labels.length) return null;
    codes[row] = code - 1;
  }
  return codes;
}

/** The numbers that the labels spell; `null` where one that is used spells none. */
function numbersSpelled(labels: readonly string[], codes: Codes): Float64Array | null {
  const meaning = labels.map(Number);
  const values = new Float64Array(codes.length);
  for (const [row, code] of codes.entries()) {
    const value = code < 0 ? Number.NaN : (meaning[code] ?? Number.NaN);
    if (code >= 0 && !Number.isFinite(value)) return null;
    values[row] = value;
  }
  return values;
}

function takeFloats(cursor: Cursor, rows: number): Float64Array | null {
  const values = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const value = cursor.view.getFloat64(cursor.at, true);
    if (!Number.isFinite(value) && !Number.isNaN(value)) return null;
    values[row] = value;
    cursor.at += 8;
  }
  return values;
}

/** A column counts its gaps as the table's builder does: by its numbers where it has any, else by its codes. */
function gapsOf(
  codes: Codes | null,
  values: Float64Array | null,
): Pick<Column, 'missing' | 'firstMissingRow'> {
  const cells = values ?? codes ?? new Int32Array(0);
  let missing = 0;
  let first: number | null = null;
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row] ?? -1;
    if (values === null ? cell >= 0 : Number.isFinite(cell)) continue;
    missing++;
    first ??= row;
  }
  return { missing, firstMissingRow: first };
}

/** The column, or why these bytes hold none. */
export function takeColumn(cursor: Cursor, plan: PackedColumn, rows: number): Column | string {
  const shown = JSON.stringify(plan.name);
  const codes = plan.width === 0 ? null : takeCodes(cursor, plan, rows);
  if (plan.width > 0 && codes === null) return `its column ${shown} has a code without a label`;
  let values: Float64Array | null = null;
  if (plan.numbers !== 'none') {
    values =
      codes !== null && plan.numbers === 'labels'
        ? numbersSpelled(plan.labels, codes)
        : takeFloats(cursor, rows);
    if (values === null) return `its column ${shown} has a number that is not finite`;
  }
  return { name: plan.name, codes, labels: plan.labels, values, ...gapsOf(codes, values) };
}
