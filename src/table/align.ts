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

/** All of a column's rows by text, or the first row whose text stood there before. */
function indexed(column: TextColumn, rows: number): RowsByText | number {
  const index = new RowsByText(column, rows);
  for (let row = 0; row < rows; row++) if (!index.add(row)) return row;
  return index;
}

/** The first row whose text stood in an earlier row, or `null` where every text is there once. */
export function firstRepeated(column: TextColumn): number | null {
  const index = indexed(column, column.offsets.length - 1);
  return typeof index === 'number' ? index : null;
}

/** Pairs in the order of head's rows; the first `inStep` rows of both are the same. */
function joined(
  base: RowsByText,
  rows: { baseCount: number; headCount: number; inStep: number },
  head: TextColumn,
): Alignment {
  const { baseCount, headCount, inStep } = rows;
  const most = Math.min(baseCount, headCount);
  const baseRows = new Int32Array(most);
  const headRows = new Int32Array(most);
  let pairs = 0;
  for (let row = 0; row < headCount; row++) {
    const partner = row < inStep ? row : base.find(head, row);
    if (partner === NONE) continue;
    baseRows[pairs] = partner;
    headRows[pairs++] = row;
  }
  return {
    pairs,
    baseRows: baseRows.subarray(0, pairs),
    headRows: headRows.subarray(0, pairs),
    onlyBase: baseCount - pairs,
    onlyHead: headCount - pairs,
  };
}

/** Pairs two id columns, in the order of head's rows. */
export function align(base: TextColumn, head: TextColumn): AlignmentResult {
  const baseCount = base.offsets.length - 1;
  const headCount = head.offsets.length - 1;
  const index = indexed(base, baseCount);
  if (typeof index === 'number') return { kind: 'duplicate', side: 'base', row: index };
  let inStep = 0;
  const shorter = Math.min(baseCount, headCount);
  while (inStep < shorter && sameText(base, inStep, head, inStep)) inStep++;
  // Where head is base's own sequence of ids, base has already shown that none stands twice.
  const repeated = inStep === headCount ? NONE : indexed(head, headCount);
  if (typeof repeated === 'number' && repeated !== NONE)
    return { kind: 'duplicate', side: 'head', row: repeated };
  return { kind: 'aligned', alignment: joined(index, { baseCount, headCount, inStep }, head) };
}
