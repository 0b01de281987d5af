/** The state of the data and the confusion matrices of a Markdown report: the worst in the open, the rest behind folds. */
import type { CalibrationBin, Confusion, Quality } from '../model/quality.js';
import { confusionMarkdown } from './confusion.js';
import { ENGLISH } from './english.js';
import { markdownText } from './escape.js';
import { fold } from './folds.js';
import type { Language } from './language.js';
import { valueText, wholeText } from './number.js';
import { isOfData } from './quality.js';
import { markdownTable } from './rows.js';

/** Lines before the metrics; a fold has the others. */
const OPEN = 3;

const listOf = (found: readonly Quality[], { qualityMarkdowns }: Language): string =>
  qualityMarkdowns(found)
    .map((sentence) => `- ${sentence}`)
    .join('\n');

function chapter(title: string, open: readonly Quality[], language: Language): string | null {
  return open.length === 0 ? null : `**${title}**\n\n${listOf(open, language)}`;
}

/** What to know before any metric is believed, at most so many lines; `null` where the data is as it was. */
export function dataChapter(
  found: readonly Quality[],
  limit: number,
  language: Language = ENGLISH,
): string | null {
  const open = found.filter(isOfData).slice(0, Math.min(OPEN, limit));
  return chapter(language.text.data, open, language);
}

/** What the model says otherwise, at most so many lines. */
export function saidChapter(
  found: readonly Quality[],
  limit: number,
  language: Language = ENGLISH,
): string | null {
  const said = found.filter((one) => !isOfData(one)).slice(0, Math.min(OPEN, limit));
  return chapter(language.text.said, said, language);
}

const shareText = (share: number | null): string => (share === null ? '–' : valueText(share, 'fraction'));

function binRow({ from, to, base, head }: CalibrationBin, { text }: Language): readonly string[] {
  return [
    text.range(from.toFixed(2), to.toFixed(2)),
    wholeText(Math.round(base.n)),
    shareText(base.score),
    shareText(base.outcome),
    wholeText(Math.round(head.n)),
    shareText(head.score),
    shareText(head.outcome),
  ];
}

/** How often scores came true, by bins. */
function reliability({ suite, bins }: Quality, language: Language): string {
  const titles = language.text.columns.calibration;
  const aligns = titles.map((_, column) => (column === 0 ? ':--' : '--:'));
  const rows = bins.map((bin) => binRow(bin, language));
  return `${language.text.calibrationOf(markdownText(suite))}\n\n${markdownTable(titles, aligns, rows)}`;
}

/** All that is otherwise in the data, with the reliability curves. */
export function qualityFold(
  found: readonly Quality[],
  limit: number,
  language: Language = ENGLISH,
): string | null {
  const curves = found.slice(0, limit).filter(({ bins }) => bins.length > 0);
  if (found.length <= OPEN && curves.length === 0) return null;
  const left = found.length - limit;
  const more = left > 0 ? `\n\n${language.text.more(left)}` : '';
  const parts = [
    `${listOf(found.slice(0, limit), language)}${more}`,
    ...curves.map((one) => reliability(one, language)),
  ];
  return fold(language.text.differs(found.length), parts.join('\n\n'));
}

/** How many matrices a report draws. */
const MOST_MATRICES = 5;

/** A fold for each suite's matrix. */
export function confusionFolds(
  confusions: readonly Confusion[],
  limit: number,
  language: Language = ENGLISH,
): readonly string[] {
  return confusions.slice(0, Math.min(MOST_MATRICES, limit)).map((confusion) => {
    const body = `${markdownText(confusion.suite)}\n\n${confusionMarkdown(confusion, language)}`;
    return fold(language.text.classes(confusion.labels.length), body);
  });
}
