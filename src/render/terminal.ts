/** The report for a terminal: the same content in the same order, in aligned columns, colour only when asked for. */

import type { Quality } from '../model/quality.js';
import type { Notice, Report, Result, Verdict } from '../model/report.js';
import { displayWidth, padEnd, padStart, shorten, wrap } from './columns.js';
import { confusionLines } from './confusion.js';
import { ENGLISH } from './english.js';
import { clip, plainText } from './escape.js';
import type { Language } from './language.js';
import { valueText } from './number.js';
import { isFailing, isNotable, worstFirst } from './order.js';
import { isOfData } from './quality.js';
import { sparkline } from './sparkline.js';
import { toldWhy, whySharing } from './why.js';
import { resultSymbol } from './words.js';

/** How a terminal is written to, and in which language. */
interface TerminalOptions extends TerminalScreen {
  readonly language: Language;
}

export interface TerminalScreen {
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

type Paint = 'red' | 'yellow' | 'green' | 'dim';
const CODES: Readonly<Record<Paint, number>> = { red: 31, yellow: 33, green: 32, dim: 2 };
const RESULT_PAINT: Readonly<Record<Result, Paint>> = {
  pass: 'green',
  fail: 'red',
  error: 'red',
  neutral: 'yellow',
};

const QUIET_ROWS = 40;
const NOTABLE_ROWS = 200;
const LIST_ROWS = 10;
const MOST_MATRICES = 3;
const NAME_LIMIT = 120;
const NARROWEST_NAME = 24;
/** Columns of a terminal that has room for the histories. */
const PICTURES_FROM = 100;
const GAP = '  ';

function paint(text: string, colour: Paint, options: TerminalOptions): string {
  return options.colour ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text;
}

function paintOf(verdict: Verdict, report: Report): Paint | null {
  if (isFailing(verdict, report.policy)) return 'red';
  if (isNotable(verdict)) return 'yellow';
  return verdict.outcome === 'improved' ? 'green' : null;
}

function indented(text: string, options: TerminalOptions): string {
  return (
    wrap(plainText(text), Math.max(40, options.width - 4))
      // A line may be cut just before what the runner takes for a command.
      .map(plainText)
      .map((line, index) => `${index === 0 ? '  ' : '    '}${line}`)
      .join('\n')
  );
}

interface Row {
  readonly verdict: Verdict;
  readonly cells: readonly [verdict: string, name: string, values: string, change: string];
  readonly evidence: string;
}

function rowOf(verdict: Verdict, { width, language: { cellsOf } }: TerminalOptions): Row {
  const { symbol, word, values, change, evidence: told } = cellsOf(verdict);
  const drawn = width < PICTURES_FROM ? '' : sparkline(verdict);
  const evidence = [told, drawn].filter((part) => part !== '').join(GAP);
  const name = plainText(clip(verdict.id, NAME_LIMIT));
  return { verdict, cells: [`${symbol} ${word}`, name, values, change], evidence };
}

function widest(rows: readonly Row[], cell: (row: Row) => string): number {
  return rows.reduce((width, row) => Math.max(width, displayWidth(cell(row))), 0);
}

/** So many columns, or more where names that differ would look the same. */
function widthOfNames(rows: readonly Row[], width: number): number {
  const names = new Set(rows.map(({ cells }) => cells[1]));
  const shown = new Set([...names].map((name) => shorten(name, width)));
  return shown.size === names.size ? width : widest(rows, ({ cells }) => cells[1]);
}

/** Rows in columns. Names give way first; where that is not enough, the evidence goes to a line of its own. */
function table(rows: readonly Row[], report: Report, options: TerminalOptions): readonly string[] {
  const [verdictWidth, nameWidth, valuesWidth, changeWidth] = [0, 1, 2, 3].map((index) =>
    widest(rows, ({ cells }) => cells[index] ?? ''),
  );
  const evidenceWidth = widest(rows, ({ evidence }) => evidence);
  const fixedWidth = 2 + (verdictWidth ?? 0) + (valuesWidth ?? 0) + (changeWidth ?? 0) + 3 * GAP.length;
  const beside =
    options.width - fixedWidth - evidenceWidth - GAP.length >= Math.min(NARROWEST_NAME, nameWidth ?? 0);
  const taken = beside ? evidenceWidth + GAP.length : 0;
  const room = Math.max(NARROWEST_NAME, options.width - fixedWidth - taken);
  const names = widthOfNames(rows, Math.min(nameWidth ?? 0, room));
  return rows.flatMap(({ verdict, cells, evidence }) => {
    const colour = paintOf(verdict, report);
    const word = padEnd(cells[0], verdictWidth ?? 0);
    const columns = [
      colour === null ? word : paint(word, colour, options),
      padEnd(shorten(cells[1], names), names),
      padStart(cells[2], valuesWidth ?? 0),
      padStart(cells[3], changeWidth ?? 0),
    ];
    const line = `  ${(beside ? [...columns, evidence] : columns).join(GAP)}`.trimEnd();
    return beside || evidence === '' ? [line] : [line, `      ${evidence}`];
  });
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

function noticeLines({ where, what, fix }: Notice, options: TerminalOptions): readonly string[] {
  const { text, locale } = options.language;
  const place = where === null ? '' : `${where}${text.colon}`;
  const label = locale === 'en' ? 'fix: ' : `${text.fix}${text.colon}`;
  const mend = fix === null ? [] : [`  ${indented(`${label}${fix}`, options)}`];
  return [indented(`${place}${what}`, options), ...mend];
}

/** Of a health check most rows have no change, and room for their long names: they stand apart from those that do. */
function tablesOf(shown: readonly Verdict[], { mode }: Report): readonly (readonly Verdict[])[] {
  const [bare, compared] = [shown.filter(isBare), shown.filter((verdict) => !isBare(verdict))];
  return (mode === 'health' ? [bare, compared] : [shown]).filter((verdicts) => verdicts.length > 0);
}

function isBare({ change }: Verdict): boolean {
  return change === null;
}

function rowLines(report: Report, options: TerminalOptions): readonly string[] {
  const ordered = worstFirst(report.verdicts);
  const notable = ordered.filter(isNotable);
  const quiet = ordered.filter((verdict) => !isNotable(verdict));
  const shown = [...notable.slice(0, NOTABLE_ROWS), ...quiet.slice(0, QUIET_ROWS)];
  const left = ordered.filter((verdict) => !shown.includes(verdict));
  const lines = tablesOf(shown, report).flatMap((verdicts) => [
    '',
    ...table(
      verdicts.map((verdict) => rowOf(verdict, options)),
      report,
      options,
    ),
  ]);
  return left.length === 0
    ? lines
    : [...lines, `  ${options.language.text.moreRows(left.length, options.language.countsText(left))}`];
}

function whyLines(report: Report, options: TerminalOptions): readonly string[] {
  const { text } = options.language;
  return whySharing(toldWhy(report, worstFirst(report.verdicts).filter(isNotable)), options.language)
    .slice(0, LIST_ROWS)
    .map(({ ids, sentence }) => {
      const named = ids.slice(0, 3).map((id) => clip(id, NAME_LIMIT));
      const more = ids.length > named.length ? text.others(ids.length - named.length) : '';
      return indented(`${named.join(', ')}${more}${text.colon}${sentence}`, options);
    });
}

function whereLines({ drivers }: Report, options: TerminalOptions): readonly string[] {
  const { text, driverParts } = options.language;
  return drivers.slice(0, LIST_ROWS).map((driver) => {
    const { before, condition, after } = driverParts(driver);
    return indented(
      `${clip(driver.suite, NAME_LIMIT)}${text.colon}${before} ${clip(condition, NAME_LIMIT)} ${after}`,
      options,
    );
  });
}

function qualityLines(found: readonly Quality[], options: TerminalOptions): readonly string[] {
  const { text, qualityTexts } = options.language;
  const left = found.length - LIST_ROWS;
  const lines = qualityTexts(found.slice(0, LIST_ROWS)).map((one) => indented(one, options));
  return left > 0 ? [...lines, `  ${text.inReport(left)}`] : lines;
}

function confusionSections({ confusion = [] }: Report, options: TerminalOptions): readonly string[] {
  const { text } = options.language;
  return confusion.slice(0, MOST_MATRICES).flatMap((one) => {
    const title = `${text.confusion}${text.colon}${plainText(clip(one.suite, NAME_LIMIT))}`;
    return section(title, [...confusionLines(one, options.width), indented(text.legend, options)]);
  });
}

function unjudgedLines(report: Report, options: TerminalOptions): readonly string[] {
  const { text } = options.language;
  return report.unjudged.slice(0, LIST_ROWS).map(({ id, value, because }) => {
    const shown = value === null ? '' : ` = ${valueText(value, null)}`;
    return indented(`${clip(id, NAME_LIMIT)}${shown}${text.colon}${text.because(because)}`, options);
  });
}

/** The report in plain text. */
export function renderTerminal(report: Report, screen: TerminalScreen, language: Language = ENGLISH): string {
  const options = { colour: screen.colour, width: screen.width, language };
  const { text } = language;
  const title = `${resultSymbol(report.result)} ${language.resultLine(report)}`;
  const { quality = [] } = report;
  const said = quality.filter((one) => !isOfData(one));
  const notices = report.notices.slice(0, LIST_ROWS).flatMap((notice) => noticeLines(notice, options));
  const first =
    report.result === 'neutral'
      ? ['', ...language.firstRun(report).map((line) => indented(line, options))]
      : [];
  const isHealth = report.mode === 'health';
  const noticesTitle = report.result === 'error' ? text.wrong : isHealth ? text.found : text.notices;
  const faults = section(noticesTitle, notices);
  const base = language.baseSentence(report);
  const policy = [...(base === null ? [] : [base]), ...language.policySentences(report.policy)];
  const lines = [
    paint(title, RESULT_PAINT[report.result], options),
    ...first,
    ...(report.result === 'error' ? faults : []),
    ...section(text.data, qualityLines(quality.filter(isOfData), options)),
    ...rowLines(report, options),
    ...(isHealth && report.result !== 'error' ? faults : []),
    ...section(text.why, whyLines(report, options)),
    ...section(text.where, whereLines(report, options)),
    ...section(text.said, qualityLines(said, options)),
    ...confusionSections(report, options),
    ...section(text.unjudged(report.unjudged.length), unjudgedLines(report, options)),
    ...(report.result === 'error' || isHealth ? [] : faults),
    ...section(
      text.howJudged,
      policy.map((sentence) => paint(indented(sentence, options), 'dim', options)),
    ),
  ];
  return `${lines.join('\n')}\n`;
}
