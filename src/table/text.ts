/** Reads single texts of a text column back. */
import type { TextColumn } from '../model/table.js';

const decoder = new TextDecoder();

/** The text of this row; `''` for a row that is not there. */
export function textAt(column: TextColumn, row: number): string {
  return decoder.decode(column.bytes.subarray(column.offsets[row] ?? 0, column.offsets[row + 1] ?? 0));
}

/** Whether the text of row `a` of one column is, byte for byte, that of row `b` of another. */
export function sameText(left: TextColumn, a: number, right: TextColumn, b: number): boolean {
  const from = left.offsets[a] ?? 0;
  const length = (left.offsets[a + 1] ?? from) - from;
  const other = right.offsets[b] ?? 0;
  if ((right.offsets[b + 1] ?? other) - other !== length) return false;
  for (let i = 0; i < length; i++) if (left.bytes[from + i] !== right.bytes[other + i]) return false;
  return true;
}
