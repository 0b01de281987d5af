/** Logs of training as tables: all of their rows, and the last value of a column. */
import { type JsonValue, NotANumber } from './json.js';
import { cellValue } from './metric-cells.js';
import { allRows } from './metrics-csv.js';
import type { Found } from './reader.js';

/** Fault: `CSV_LIMIT`. */
export async function logRows(found: Found): Promise<readonly (readonly string[])[]> {
  const { content } = found;
  if (content.shape !== 'table') throw new TypeError('logs of training are read from tables only');
  return allRows(content, found);
}

/** What the last cell that says something holds; `empty` are the texts that say nothing. */
export function lastCell(
  rows: readonly (readonly string[])[],
  at: number,
  empty: readonly string[] = [''],
): JsonValue {
  const cell = rows.findLast((row) => !empty.includes(row[at] ?? ''))?.[at];
  return cell === undefined ? new NotANumber('an empty column') : (cellValue(cell) ?? cell);
}
