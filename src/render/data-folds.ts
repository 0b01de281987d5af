/** The state of the data and the confusion matrices of a Markdown report: the worst in the open, the rest behind folds. */
import type { CalibrationBin, Confusion, Quality } from '../model/quality.js';
import { confusionMarkdown } from './confusion.js';
import { markdownText } from './escape.js';
import { fold } from './folds.js';
import { countText, valueText, wholeText } from './number.js';
import { DATA_TITLE, isOfData, qualityMarkdowns, SAID_TITLE } from './quality.js';
import { markdownTable } from './rows.js';

/** Lines before the metrics; a fold has the others. */
const OPEN = 3;

const listOf = (found: readonly Quality[]): string =>
  qualityMarkdowns(found)
    .map((sentence) => `- ${sentence}`)
    .join('\n');

function chapter(title: string, found: readonly Quality[], limit: number): string | null {
  const open = found.slice(0, Math.min(OPEN, limit));
  return open.length === 0 ? null : `**${title}**\n\n${listOf(open)}`;
}

/** What to know before any metric is believed, at most so many lines; `null` where the data is as it was. */
export function dataChapter(found: readonly Quality[], limit: number): string | null {
  return chapter(DATA_TITLE, found.filter(isOfData), limit);
}

/** What the model says otherwise, at most so many lines. */
export function saidChapter(found: readonly Quality[], limit: number): string | null {
  const said = found.filter((one) => !isOfData(one));
  return chapter(SAID_TITLE, said, limit);
}

const shareText = (share: number | null): string => (share === null ? '–' : valueText(share, 'fraction'));

function binRow({ from, to, base, head }: CalibrationBin): readonly string[] {
  return [
    `${from.toFixed(2)} to ${to.toFixed(2)}`,
    wholeText(Math.round(base.n)),
    shareText(base.score),
    shareText(base.outcome),
    wholeText(Math.round(head.n)),
    shareText(head.score),
    shareText(head.outcome),
  ];
}

/** How often scores came true, by bins. */
function reliability({ suite, bins }: Quality): string {
  const titles = ['Scores', 'Base n', 'Mean score', 'Came true', 'Head n', 'Mean score', 'Came true'];
  const aligns = titles.map((_, column) => (column === 0 ? ':--' : '--:'));
  return `Calibration of ${markdownText(suite)}:\n\n${markdownTable(titles, aligns, bins.map(binRow))}`;
}

/** All that is otherwise in the data, with the reliability curves. */
export function qualityFold(found: readonly Quality[], limit: number): string | null {
  const curves = found.slice(0, limit).filter(({ bins }) => bins.length > 0);
  if (found.length <= OPEN && curves.length === 0) return null;
  const left = found.length - limit;
  const more = left > 0 ? `\n\n… and ${wholeText(left)} more.` : '';
  const parts = [`${listOf(found.slice(0, limit))}${more}`, ...curves.map(reliability)];
  const verb = found.length === 1 ? 'differs' : 'differ';
  return fold(`${countText(found.length, 'thing')} of the data ${verb} from base`, parts.join('\n\n'));
}

/** How many matrices a report draws. */
const MOST_MATRICES = 5;

/** A fold for each suite's matrix. */
export function confusionFolds(confusions: readonly Confusion[], limit: number): readonly string[] {
  return confusions.slice(0, Math.min(MOST_MATRICES, limit)).map((confusion) => {
    const body = `${markdownText(confusion.suite)}\n\n${confusionMarkdown(confusion)}`;
    return fold(`What was taken for what, ${wholeText(confusion.labels.length)} classes`, body);
  });
}
