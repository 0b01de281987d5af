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

/** Whether both columns have the same texts in the same rows. */
export function areSameTexts(left: TextColumn, right: TextColumn): boolean {
  const [count, length] = [left.offsets.length, left.bytes.length];
  if (right.offsets.length !== count || right.bytes.length !== length) return false;
  if (left.offsets === right.offsets && left.bytes === right.bytes) return true;
  for (let row = 0; row < count; row++) if (left.offsets[row] !== right.offsets[row]) return false;
  for (let at = 0; at < length; at++) if (left.bytes[at] !== right.bytes[at]) return false;
  return true;
}
