/**
 * One row a verdict, as RFC 4180 has it, for spreadsheets and BI tools. A spreadsheet takes a text that begins with
 * `=`, `+`, `-` or `@` for a formula, so that a metric's name could compute: such a text gets a `'` in front (CWE-1236).
 */
import { type Cell, COLUMNS, type Column } from './columns.js';
import type { Exported } from './exported.js';

/** Blanks and byte order marks in front are skipped by some; full-width signs are taken for the plain ones by others. */
const FORMULA = /^(?:[\s\ufeff\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u;

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function cellText(cell: Cell, type: Column['type']): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = cell.toWellFormed().replaceAll('\0', '\ufffd');
  return quoted(type === 'text' && FORMULA.test(text) ? `'${text}` : text);
}

/** The table with its header; a report without verdicts is the header alone. */
export function tidyCsv(exported: Exported): string {
  const rows = exported.report.verdicts.map((verdict) =>
    COLUMNS.map(({ of, type }) => cellText(of(verdict, exported), type)),
  );
  return [COLUMNS.map(({ name }) => name), ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}
