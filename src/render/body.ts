/** The body of the Markdown report: verdict line, what matters, why, and the small print behind folds. */
import type { Report, Verdict } from '../model/report.js';
import { confusionFolds, dataChapter, qualityFold, saidChapter } from './data-folds.js';
import { markdownLink, markdownProse, markdownText } from './escape.js';
import type { Form } from './fit.js';
import { fold, noticeList, smallPrint } from './folds.js';
import type { Language } from './language.js';
import { isNotable, worstFirst } from './order.js';
import { shownRows, verdictTable } from './rows.js';
import { trendsFold } from './trends.js';
import { toldWhy, whySharing } from './why.js';
import { resultSymbol } from './words.js';

/** Addresses that we built ourselves from the API's ids; `null` where there is none. */
export interface Links {
  readonly run: string | null;
  readonly baseCommit: string | null;
  /** Where the run keeps its HTML report, if it writes one. */
  readonly page?: string | null;
}

/** What a place for a report adds to it. */
export interface Place {
  readonly links: Links;
  /** Where the rows are that did not fit here: `the job summary`. */
  readonly elsewhere: string;
  readonly language: Language;
  /** What changed since the last push, in Markdown, if it is known. */
  readonly since?: string | null;
  /** Whether a report that all is well is one line, with the rest behind it. */
  readonly isBrief?: boolean;
}

const FAULTS_SHOWN = 5;

function heading(report: Report, { resultParts }: Language): string {
  const { before, name, after } = resultParts(report);
  const shownName = name === null ? '' : markdownText(name);
  // The prose of a fault begins with `: `, which is glued to the name.
  const glue = /^[:：]/.exec(after)?.[0] ?? '';
  const parts = [markdownProse(before), `${shownName}${glue}`, markdownProse(after.slice(glue.length))];
  return `### ${resultSymbol(report.result)} ${parts.filter((part) => part !== '').join(' ')}`;
}

/** At most one, and never inside a fold, where GitHub would not draw it. */
function alert(report: Report, { text }: Language): string | null {
  if (report.result === 'error') {
    return `> [!CAUTION]\n> ${text.notJudged}`;
  }
  if (report.result === 'fail' && report.policy.failOn === 'never') {
    return `> [!NOTE]\n> ${text.reportOnly}`;
  }
  return null;
}

function faults(report: Report, form: Form, language: Language): string | null {
  if (report.result !== 'error' || report.notices.length === 0) return null;
  return noticeList(report.notices, Math.max(1, Math.min(FAULTS_SHOWN, form.details)), language);
}

/** What a health check found is its message: each limit that is broken, and how to mend what broke it. */
function found(report: Report, form: Form, language: Language): string | null {
  if (report.mode !== 'health' || report.result === 'error' || report.notices.length === 0) return null;
  return `**${language.text.found}**\n\n${noticeList(report.notices, Math.max(1, form.details), language)}`;
}

const NAMED_TOGETHER = 3;

function namesText(ids: readonly string[], { text }: Language): string {
  const named = ids.slice(0, NAMED_TOGETHER).map(markdownText).join(', ');
  return ids.length > NAMED_TOGETHER ? `${named}${text.others(ids.length - NAMED_TOGETHER)}` : named;
}

function why(open: readonly Verdict[], form: Form, language: Language): string | null {
  const { text } = language;
  const lines = whySharing(open, language)
    .slice(0, form.reasons)
    .map(({ ids, sentence }) => `- ${namesText(ids, language)}${text.colon}${markdownProse(sentence)}`);
  return lines.length === 0 ? null : `**${text.why}**\n\n${lines.join('\n')}`;
}

/** The slices that carry a loss. */
function where({ drivers }: Report, form: Form, { text, driverParts }: Language): string | null {
  const lines = drivers.slice(0, form.reasons).map((driver) => {
    const { before, condition, after } = driverParts(driver);
    return `- ${markdownText(driver.suite)}${text.colon}${markdownProse(before)} ${markdownText(condition)} ${markdownProse(after)}`;
  });
  return lines.length === 0 ? null : `**${text.where}**\n\n${lines.join('\n')}`;
}

function rowsFold(report: Report, folded: readonly Verdict[], language: Language): string | null {
  const { text, countsText } = language;
  if (folded.length === 0) return null;
  const isRest = folded.length < report.verdicts.length;
  const count = isRest ? text.moreMetrics(folded.length) : text.metrics(folded.length);
  return fold(`${count}${text.colon}${countsText(folded)}`, verdictTable(folded, language));
}

function hiddenText(report: Report, hidden: number, place: Place): string | null {
  if (hidden <= 0) return null;
  const where = markdownLink(place.elsewhere, place.links.run);
  const { text, countsText } = place.language;
  const metrics = report.verdicts.length;
  return text.shortened({ metrics, counts: countsText(report.verdicts), hidden, where });
}

function footer(report: Report, { links, language: { text, baseSentence } }: Place): string {
  const base = baseSentence(report);
  const tool = `Holdline ${markdownProse(report.tool.version)}`;
  const addresses = [
    links.baseCommit === null || report.base === null
      ? null
      : markdownLink(text.baseCommit, links.baseCommit),
    links.run === null ? null : markdownLink(text.run, links.run),
    (links.page ?? null) === null ? null : markdownLink(text.page, links.page ?? null),
  ];
  const parts = [base === null ? null : markdownProse(base), ...addresses, tool].filter(
    (part) => part !== null,
  );
  return `<sub>${parts.join(' · ')}</sub>`;
}

/** Nothing to look into and nothing to know: no notice, no verdict a reader should see, no shift of the data. */
function isAllWell(report: Report): boolean {
  const { result, mode, verdicts, notices, quality = [] } = report;
  const quiet = notices.length === 0 && quality.length === 0 && !verdicts.some(isNotable);
  return result === 'pass' && mode !== 'health' && quiet;
}

/** One line, in our own words alone, that opens to all that the report would have shown. */
function brief(report: Report, chapters: string, { since = null, language }: Place): string {
  const line = `<b>${resultSymbol(report.result)} ${language.resultParts(report).before}</b>`;
  return joined([fold(line, chapters), since]);
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join('\n\n');
}

/** The report in Markdown, in a form of the ladder. */
export function renderBody(report: Report, form: Form, place: Place): string {
  const { language } = place;
  const chapters = chaptersOf(report, form, place);
  if (place.isBrief === true && isAllWell(report)) return `${brief(report, chapters, place)}\n`;
  const top = [heading(report, language), alert(report, language), place.since ?? null];
  return `${joined([...top, chapters])}\n`;
}

/** What follows the verdict line. */
function chaptersOf(report: Report, form: Form, place: Place): string {
  const { language } = place;
  const { open, folded, hidden } = shownRows(report, form);
  return joined([
    faults(report, form, language),
    report.result === 'neutral' ? language.firstRun(report).map(markdownProse).join(' ') : null,
    dataChapter(report.quality ?? [], form.reasons, language),
    open.length === 0 ? null : verdictTable(open, language),
    found(report, form, language),
    why(toldWhy(report, open), form, language),
    where(report, form, language),
    saidChapter(report.quality ?? [], form.reasons, language),
    hiddenText(report, hidden, place),
    rowsFold(report, folded, language),
    form.scope === 'all' ? trendsFold(worstFirst(report.verdicts), language) : null,
    form.details === 0 ? null : qualityFold(report.quality ?? [], form.details, language),
    ...confusionFolds(report.confusion ?? [], form.details, language),
    ...smallPrint(report, form.details, language),
    footer(report, place),
  ]);
}
