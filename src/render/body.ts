/** The body of the Markdown report: verdict line, what matters, why, and the small print behind folds. */
import type { Report, Verdict } from '../model/report.js';
import { confusionFolds, dataChapter, qualityFold, saidChapter } from './data-folds.js';
import { driverParts } from './driver.js';
import { markdownLink, markdownProse, markdownText } from './escape.js';
import type { Form } from './fit.js';
import { fold, noticeList, smallPrint } from './folds.js';
import { resultParts } from './headline.js';
import { countText } from './number.js';
import { countsText, shownRows, verdictTable } from './rows.js';
import { baseSentence, firstRun } from './standing.js';
import { toldWhy, whySharing } from './why.js';
import { resultSymbol } from './words.js';

/** Addresses that we built ourselves from the API's ids; `null` where there is none. */
export interface Links {
  readonly run: string | null;
  readonly baseCommit: string | null;
}

/** What a place for a report adds to it. */
export interface Place {
  readonly links: Links;
  /** Where the rows are that did not fit here: `the job summary`. */
  readonly elsewhere: string;
}

const FAULTS_SHOWN = 5;

function heading(report: Report): string {
  const { before, name, after } = resultParts(report);
  const shownName = name === null ? '' : markdownText(name);
  // The prose of a fault begins with `: `, which is glued to the name.
  const glue = after.startsWith(':') ? ':' : '';
  const parts = [markdownProse(before), `${shownName}${glue}`, markdownProse(after.slice(glue.length))];
  return `### ${resultSymbol(report.result)} ${parts.filter((part) => part !== '').join(' ')}`;
}

/** At most one, and never inside a fold, where GitHub would not draw it. */
function alert(report: Report): string | null {
  if (report.result === 'error') {
    return '> [!CAUTION]\n> Not judged: this is neither a pass nor a regression. Mend the cause below and run it again.';
  }
  if (report.result === 'fail' && report.policy.failOn === 'never') {
    return '> [!NOTE]\n> Report only: `fail-on` is `never`, so this does not fail the check.';
  }
  return null;
}

function faults(report: Report, form: Form): string | null {
  if (report.result !== 'error' || report.notices.length === 0) return null;
  return noticeList(report.notices, Math.max(1, Math.min(FAULTS_SHOWN, form.details)));
}

/** What a health check found is its message: each limit that is broken, and how to mend what broke it. */
function found(report: Report, form: Form): string | null {
  if (report.mode !== 'health' || report.result === 'error' || report.notices.length === 0) return null;
  return `**What was found**\n\n${noticeList(report.notices, Math.max(1, form.details))}`;
}

const NAMED_TOGETHER = 3;

function namesText(ids: readonly string[]): string {
  const named = ids.slice(0, NAMED_TOGETHER).map(markdownText).join(', ');
  return ids.length > NAMED_TOGETHER ? `${named} and ${ids.length - NAMED_TOGETHER} more` : named;
}

function why(open: readonly Verdict[], form: Form): string | null {
  const lines = whySharing(open)
    .slice(0, form.reasons)
    .map(({ ids, sentence }) => `- ${namesText(ids)}: ${markdownProse(sentence)}`);
  return lines.length === 0 ? null : `**Why**\n\n${lines.join('\n')}`;
}

/** The slices that carry a loss. */
function where({ drivers }: Report, form: Form): string | null {
  const lines = drivers.slice(0, form.reasons).map((driver) => {
    const { before, condition, after } = driverParts(driver);
    return `- ${markdownText(driver.suite)}: ${markdownProse(before)} ${markdownText(condition)} ${markdownProse(after)}`;
  });
  return lines.length === 0 ? null : `**Where**\n\n${lines.join('\n')}`;
}

function rowsFold(report: Report, folded: readonly Verdict[]): string | null {
  if (folded.length === 0) return null;
  const rest = folded.length < report.verdicts.length ? 'more metric' : 'metric';
  return fold(`${countText(folded.length, rest)}: ${countsText(folded)}`, verdictTable(folded));
}

function hiddenText(report: Report, hidden: number, place: Place): string | null {
  if (hidden <= 0) return null;
  const where = markdownLink(place.elsewhere, place.links.run);
  return `${countText(report.verdicts.length, 'metric')}: ${countsText(report.verdicts)}. Shortened to fit: ${countText(hidden, 'row')} ${hidden === 1 ? 'is' : 'are'} left out here; ${where} has more.`;
}

function footer(report: Report, links: Links): string {
  const base = baseSentence(report);
  const tool = `Holdline ${markdownProse(report.tool.version)}`;
  const addresses = [
    links.baseCommit === null || report.base === null ? null : markdownLink('base commit', links.baseCommit),
    links.run === null ? null : markdownLink('run', links.run),
  ];
  const parts = [base === null ? null : markdownProse(base), ...addresses, tool].filter(
    (part) => part !== null,
  );
  return `<sub>${parts.join(' · ')}</sub>`;
}

/** The report in Markdown, in a form of the ladder. */
export function renderBody(report: Report, form: Form, place: Place): string {
  const { open, folded, hidden } = shownRows(report, form);
  const parts = [
    heading(report),
    alert(report),
    faults(report, form),
    report.result === 'neutral' ? firstRun(report).map(markdownProse).join(' ') : null,
    dataChapter(report.quality ?? [], form.reasons),
    open.length === 0 ? null : verdictTable(open),
    found(report, form),
    why(toldWhy(report, open), form),
    where(report, form),
    saidChapter(report.quality ?? [], form.reasons),
    hiddenText(report, hidden, place),
    rowsFold(report, folded),
    form.details === 0 ? null : qualityFold(report.quality ?? [], form.details),
    ...confusionFolds(report.confusion ?? [], form.details),
    ...smallPrint(report, form.details),
    footer(report, place.links),
  ];
  return `${parts.filter((part) => part !== null).join('\n\n')}\n`;
}
