/** Verdicts as a GFM table. */
import type { Report, Verdict } from '../model/report.js';
import type { Cells } from './cells.js';
import { markdownText } from './escape.js';
import type { Form } from './fit.js';
import type { Language, Text } from './language.js';
import { isFailing, isNotable, worstFirst } from './order.js';
import { sparkline } from './sparkline.js';

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
  readonly line: string;
  readonly cell: (verdict: Verdict, cells: Cells, text: Text) => string;
}

/** Which way the change goes, in a sign and a word, where its interval leaves no doubt. */
function wayText({ change, direction, outcome }: Verdict, { worse, better }: Text): string {
  // An interval alone is not corrected for the others: beside an open verdict the word would say too much.
  if (!['regressed', 'suspected', 'violated', 'improved'].includes(outcome)) return '';
  const [low, high] = change?.interval ?? [0, 0];
  if (direction !== 'higher' && direction !== 'lower') return '';
  if (low > 0) return `<br>${direction === 'higher' ? better : worse}`;
  return high < 0 ? `<br>${direction === 'higher' ? worse : better}` : '';
}

const COLUMNS: readonly Column[] = [
  { line: ':--', cell: (_, { symbol, word }) => `${symbol} ${word}` },
  { line: ':--', cell: ({ id }) => markdownText(id) },
  { line: '--:', cell: (_, { values }) => values },
  { line: '--:', cell: (verdict, { change }, text) => `${change}${wayText(verdict, text)}` },
  { line: ':--', cell: sparkline },
  { line: ':--', cell: (_, { evidence }) => evidence },
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
export function verdictTable(verdicts: readonly Verdict[], { text, cellsOf }: Language): string {
  const rows = verdicts.map((verdict) => {
    const cells = cellsOf(verdict);
    return COLUMNS.map((column) => column.cell(verdict, cells, text));
  });
  const kept = COLUMNS.map((_, index) => index).filter((index) => rows.some((row) => row[index] !== ''));
  const pick = (cells: readonly string[]): readonly string[] => kept.map((index) => cells[index] ?? '');
  const based = verdicts.some(({ base }) => base !== null);
  const [word, metric, values, change, evidence] = text.columns.verdicts;
  const titles = [word, metric, based ? values : text.value, change, text.trend, evidence];
  return markdownTable(pick(titles), pick(COLUMNS.map(({ line }) => line)), rows.map(pick));
}
