/** Verdicts as a GFM table. */
import type { Report, Verdict } from '../model/report.js';
import { type Cells, cellsOf } from './cells.js';
import { markdownText } from './escape.js';
import type { Form } from './fit.js';
import { wholeText } from './number.js';
import { isFailing, isNotable, worstFirst } from './order.js';
import { outcomeWord } from './words.js';

/** Which verdicts a form shows, worst first. */
export interface Shown {
  readonly open: readonly Verdict[];
  readonly folded: readonly Verdict[];
  /** How many rows the form leaves out. */
  readonly hidden: number;
}

function inScope(report: Report, form: Form): readonly Verdict[] {
  const ordered = worstFirst(report.verdicts);
  if (form.scope === 'all') return ordered;
  if (form.scope === 'notable') return ordered.filter(isNotable);
  return form.scope === 'none' ? [] : ordered.filter((verdict) => isFailing(verdict, report.policy));
}

/** Notable rows open, up to the form's number; the rest of what the form shows behind a fold. */
export function shownRows(report: Report, form: Form): Shown {
  const rows = inScope(report, form);
  const open = rows.filter(isNotable).slice(0, form.open);
  const folded = rows.filter((verdict) => !open.includes(verdict)).slice(0, form.folded);
  return { open, folded, hidden: report.verdicts.length - open.length - folded.length };
}

interface Column {
  readonly title: string;
  readonly line: string;
  readonly cell: (verdict: Verdict, cells: Cells) => string;
}

const COLUMNS: readonly Column[] = [
  { title: 'Verdict', line: ':--', cell: (_, { symbol, word }) => `${symbol} ${word}` },
  { title: 'Metric', line: ':--', cell: ({ id }) => markdownText(id) },
  { title: 'Base → head', line: '--:', cell: (_, { values }) => values },
  { title: 'Change, 95 % interval', line: '--:', cell: (_, { change }) => change },
  { title: 'Evidence', line: ':--', cell: (_, { evidence }) => evidence },
];

/** A table from its title row, the line below it, and the rows. */
export function markdownTable(
  titles: readonly string[],
  lines: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  return [titles, lines, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The verdicts as a table; a column that would be empty is left out. */
export function verdictTable(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map((verdict) => {
    const cells = cellsOf(verdict);
    return COLUMNS.map((column) => column.cell(verdict, cells));
  });
  const kept = COLUMNS.map((_, index) => index).filter((index) => rows.some((row) => row[index] !== ''));
  const pick = (cells: readonly string[]): readonly string[] => kept.map((index) => cells[index] ?? '');
  const based = verdicts.some(({ base }) => base !== null);
  const titles = COLUMNS.map(({ title }) => (title === 'Base → head' && !based ? 'Value' : title));
  return markdownTable(pick(titles), pick(COLUMNS.map(({ line }) => line)), rows.map(pick));
}

/** `2 regressed, 1 suspected, 11 passed`, worst first. */
export function countsText(verdicts: readonly Verdict[]): string {
  const counts = new Map<string, number>();
  for (const { outcome } of worstFirst(verdicts)) {
    const { word } = outcomeWord(outcome);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].map(([word, count]) => `${wholeText(count)} ${word}`).join(', ');
}
