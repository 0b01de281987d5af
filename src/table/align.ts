/**
 * Finds the same examples in two tables by id. Most evaluations write them in the same order, so rows are first
 * compared in step; from the first difference on, the rest is joined through a hash table of base's ids.
 */
import type { Alignment, TextColumn } from '../model/table.js';
import { NONE, RowsByText } from './rows-by-text.js';
import { sameText } from './text.js';

export type AlignmentResult =
  | { readonly kind: 'aligned'; readonly alignment: Alignment }
  /** An id stands twice in one of the tables, so that no pairing is certain. */
  | { readonly kind: 'duplicate'; readonly side: 'base' | 'head'; readonly row: number };

const rowsOf = (column: TextColumn): number => column.offsets.length - 1;

/** All of a column's rows by text, or the first row whose text stood there before. */
function indexed(column: TextColumn): RowsByText | number {
  const rows = rowsOf(column);
  const index = new RowsByText(column, rows);
  for (let row = 0; row < rows; row++) if (!index.add(row)) return row;
  return index;
}

/** Whether each text is longer than the one before it, or as long and greater by its bytes: then none stands twice. */
function ascends(column: TextColumn): boolean {
  const { bytes, offsets } = column;
  for (let row = 1; row < offsets.length - 1; row++) {
    const [before, from, to] = [offsets[row - 1] ?? 0, offsets[row] ?? 0, offsets[row + 1] ?? 0];
    const longer = to - from - (from - before);
    if (longer > 0) continue;
    if (longer < 0) return false;
    let at = 0;
    while (from + at < to && bytes[from + at] === bytes[before + at]) at++;
    const greater = from + at < to && (bytes[from + at] ?? 0) > (bytes[before + at] ?? 0);
    if (!greater) return false;
  }
  return true;
}

/** The first row whose text stood in an earlier row, or `null` where every text is there once. */
export function firstRepeated(column: TextColumn): number | null {
  if (ascends(column)) return null;
  const index = indexed(column);
  return typeof index === 'number' ? index : null;
}

/** How many rows from the first on are the same in both. */
function rowsInStep(base: TextColumn, head: TextColumn): number {
  const shorter = Math.min(rowsOf(base), rowsOf(head));
  if (base.bytes === head.bytes && base.offsets === head.offsets) return shorter;
  let row = 0;
  while (row < shorter && sameText(base, row, head, row)) row++;
  return row;
}

/** Both tables have the same rows. */
function inStep(rows: number): Alignment {
  const each = new Int32Array(rows);
  for (let row = 0; row < rows; row++) each[row] = row;
  return { pairs: rows, baseRows: each, headRows: each, onlyBase: 0, onlyHead: 0 };
}

interface Joined {
  readonly alignment: Alignment;
  /** The first row of head whose id stood in an earlier one, or −1. */
  readonly repeated: number;
}

/** Pairs in the order of head's rows; the first `same` rows of both are the same. */
function joined(base: RowsByText, same: number, { baseRows: baseCount, head }: JoinSize): Joined {
  const headCount = rowsOf(head);
  const partners = new Int32Array(headCount);
  const taken = new Uint8Array(baseCount);
  const strangers: number[] = [];
  let [pairs, repeated] = [0, NONE];
  for (let row = 0; row < headCount; row++) {
    const partner = row < same ? row : base.find(head, row);
    partners[row] = partner;
    if (partner === NONE) strangers.push(row);
    else if (taken[partner] === 1) {
      repeated = row;
      break;
    } else {
      taken[partner] = 1;
      pairs++;
    }
  }
  const again = firstAgain(head, strangers);
  if (again !== NONE && (repeated === NONE || again < repeated)) repeated = again;
  return { repeated, alignment: paired(partners, pairs, baseCount) };
}

interface JoinSize {
  readonly baseRows: number;
  readonly head: TextColumn;
}

/** The first of these rows whose text is that of one before it, or −1. */
function firstAgain(column: TextColumn, rows: readonly number[]): number {
  const index = new RowsByText(column, rows.length);
  return rows.find((row) => !index.add(row)) ?? NONE;
}

function paired(partners: Int32Array, pairs: number, baseCount: number): Alignment {
  const baseRows = new Int32Array(pairs);
  const headRows = new Int32Array(pairs);
  let pair = 0;
  for (let row = 0; row < partners.length && pair < pairs; row++) {
    const partner = partners[row] ?? NONE;
    if (partner === NONE) continue;
    baseRows[pair] = partner;
    headRows[pair++] = row;
  }
  return { pairs, baseRows, headRows, onlyBase: baseCount - pairs, onlyHead: partners.length - pairs };
}

/** Pairs two id columns, in the order of head's rows. */
export function align(base: TextColumn, head: TextColumn): AlignmentResult {
  const baseRows = rowsOf(base);
  const same = rowsInStep(base, head);
  const allSame = same === baseRows && same === rowsOf(head);
  if (allSame && ascends(base)) return { kind: 'aligned', alignment: inStep(same) };
  const index = indexed(base);
  if (typeof index === 'number') return { kind: 'duplicate', side: 'base', row: index };
  if (allSame) return { kind: 'aligned', alignment: inStep(same) };
  const { alignment, repeated } = joined(index, same, { baseRows, head });
  return repeated === NONE
    ? { kind: 'aligned', alignment }
    : { kind: 'duplicate', side: 'head', row: repeated };
}
