/** Rows that share an id: the documents of a query, the attempts at a task. */
import type { TextColumn } from '../model/table.js';
import { RowsByText } from '../table/rows-by-text.js';
import type { Undefined } from './metric.js';
import { remembered } from './remembered.js';
import { emptyCells, type Subject } from './subject.js';

export interface RowsById {
  /** The group of each row of the subject, numbered from 0 in the order of their first rows. Length `rows`. */
  readonly of: Int32Array;
  readonly count: number;
}

/** For each row of the table the first one that has its id. */
const firstRows = remembered((ids: TextColumn): Int32Array => {
  const rows = ids.offsets.length - 1;
  const index = new RowsByText(ids, rows);
  const first = new Int32Array(rows);
  for (let row = 0; row < rows; row++) first[row] = index.add(row) ? row : index.find(ids, row);
  return first;
});

const rowIn = (selection: Int32Array | null, place: number): number =>
  selection === null ? place : (selection[place] ?? 0);

function withoutId(ids: TextColumn, { rows, selection }: Subject): Undefined | null {
  let count = 0;
  let first = -1;
  for (let place = 0; place < rows; place++) {
    const row = rowIn(selection, place);
    if (ids.offsets[row] !== ids.offsets[row + 1]) continue;
    count += 1;
    if (first < 0) first = place;
  }
  return count === 0 ? null : emptyCells(rows, ids.name, { count, first });
}

function grouped(subject: Subject): RowsById | Undefined {
  const { ids } = subject.examples.table;
  if (ids === null) return { invalid: 'there is no id column' };
  const gap = withoutId(ids, subject);
  if (gap !== null) return gap;
  const first = firstRows(ids);
  const numberOf = new Int32Array(first.length).fill(-1);
  const of = new Int32Array(subject.rows);
  let count = 0;
  for (let place = 0; place < of.length; place++) {
    const own = first[rowIn(subject.selection, place)] ?? 0;
    if ((numberOf[own] ?? -1) < 0) numberOf[own] = count++;
    of[place] = numberOf[own] ?? 0;
  }
  return { of, count };
}

/** The subject's rows by id, or why they have none. */
export const rowsById = remembered(grouped);

/** Whether a row repeats the id of an earlier one. Length `rows`; `null` without ids. */
export function repeatedIds(subject: Subject): Uint8Array | null {
  const { ids } = subject.examples.table;
  if (ids === null) return null;
  const first = firstRows(ids);
  const seen = new Uint8Array(first.length);
  return Uint8Array.from({ length: subject.rows }, (_, place) => {
    const own = first[rowIn(subject.selection, place)] ?? 0;
    const again = seen[own] ?? 0;
    seen[own] = 1;
    return again;
  });
}
