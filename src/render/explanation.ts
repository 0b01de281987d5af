/** What `holdline explain` found, for a terminal and in Markdown: the same content in the same order. */
import type { Even, Explanation, LabelPair, Mix } from '../model/explanation.js';
import type { Quality } from '../model/quality.js';
import type { Driver, Flip } from '../model/report.js';
import { wrap } from './columns.js';
import { confusionLines } from './confusion.js';
import { confusionFolds, dataChapter, qualityFold, saidChapter } from './data-folds.js';
import { ENGLISH } from './english.js';
import { clip, markdownProse, markdownText, plainText } from './escape.js';
import { faultTreeMarkdown, faultTreeText } from './fault-tree.js';
import { driversFold, flipsFold, fold, noticeList } from './folds.js';
import type { Language } from './language.js';
import { changeText, sizeText } from './number.js';
import type { Part } from './printed.js';
import { pText } from './probability.js';
import { isOfData } from './quality.js';

const ROWS = 20;
const NAME = 120;
const MATRICES = 5;

function evenParts({ suite, metric, slices, p, seen, unit }: Even, { printed }: Language): readonly Part[] {
  const words = printed.explanation.even({ slices, chance: pText(p), seen: sizeText(seen, unit) });
  return [{ name: `${suite}/${metric}` }, ...words];
}

function driverSentence(driver: Driver, { text, printed, driverParts }: Language): readonly Part[] {
  const { before, condition, after } = driverParts(driver);
  const also = driver.also.flatMap((one): readonly Part[] => [printed.explanation.also, { name: one }]);
  return [{ name: driver.suite }, `${text.colon}${before}`, { name: condition }, after, ...also];
}

function mixParts(
  { suite, metric, by, change, items, mix, unit }: Mix,
  { printed }: Language,
): readonly Part[] {
  const words = printed.explanation.split({
    change: changeText(change, unit),
    items: changeText(items, unit),
    mix: changeText(mix, unit),
    by,
  });
  return [{ name: `${suite}/${metric}` }, ...words];
}

function pairParts(
  { suite, from, to, lost, times }: LabelPair,
  { text, printed }: Language,
): readonly Part[] {
  const often = printed.explanation.times(times, lost);
  return [{ name: suite }, text.colon, { name: from }, '→', { name: to }, often];
}

function flipParts({ suite, id, truth, from, to }: Flip, { text }: Language): readonly Part[] {
  const kind = from === truth ? '✗' : '✓';
  return [kind, { name: suite }, { name: id }, text.colon, { name: from }, '→', { name: to }];
}

/** Full-width marks have their space in them. */
function tidied(text: string): string {
  return text
    .replace(/ +:/g, ':')
    .replace(/ ,/g, ',')
    .replace(/ *([：，（）]) */g, '$1')
    .replace(/ +/g, ' ');
}

function plain(parts: readonly Part[]): string {
  const texts = parts.map((part) => (typeof part === 'string' ? part : clip(part.name, NAME)));
  return plainText(tidied(texts.join(' ')));
}

interface Chapter {
  readonly title: string;
  readonly lines: readonly (readonly Part[])[];
  /** How many there are beyond these. */
  readonly more: number;
}

function chapters(explanation: Explanation, language: Language): readonly Chapter[] {
  const { drivers, even, turned, flips, mix } = explanation;
  const words = language.printed.explanation;
  const where = [
    ...drivers.map((one) => driverSentence(one, language)),
    ...even.map((one) => evenParts(one, language)),
  ];
  const pairs = turned.slice(0, ROWS).map((one) => pairParts(one, language));
  const turnedOver = flips.slice(0, ROWS).map((one) => flipParts(one, language));
  return [
    { title: words.where, lines: where, more: 0 },
    { title: words.turned, lines: pairs, more: turned.length - ROWS },
    { title: words.flips, lines: turnedOver, more: flips.length - ROWS },
    { title: words.mix, lines: mix.map((one) => mixParts(one, language)), more: 0 },
  ];
}

interface Room {
  readonly width: number;
}

function indentedIn({ width }: Room): (text: string) => string {
  return (text) =>
    wrap(text, Math.max(40, width - 4))
      // A line may be cut just before what the runner takes for a command.
      .map(plainText)
      .map((line, index) => `${index === 0 ? '  ' : '    '}${line}`)
      .join('\n');
}

/** For a terminal. */
export function renderExplanation(
  explanation: Explanation,
  room: Room,
  language: Language = ENGLISH,
): string {
  const indented = indentedIn(room);
  const { quality, tree } = explanation;
  const { text, printed } = language;
  const listed = (title: string, found: readonly Quality[]): readonly string[] => {
    const lines = language.qualityTexts(found.slice(0, ROWS)).map((one) => indented(plainText(one)));
    return lines.length === 0 ? [] : [[title, ...lines].join('\n')];
  };
  const data = listed(text.data, quality.filter(isOfData));
  const said = listed(
    text.said,
    quality.filter((one) => !isOfData(one)),
  );
  const matrices = explanation.confusion.slice(0, MATRICES).map((one) => {
    const title = `${text.confusion}${text.colon}${plainText(clip(one.suite, NAME))}`;
    return [title, ...confusionLines(one, room.width), indented(text.legend)].join('\n');
  });
  const told = chapters(explanation, language)
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines, more }) => {
      const rest = more > 0 ? [`  ${printed.explanation.more(more)}`] : [];
      return [title, ...lines.map((parts) => indented(plain(parts))), ...rest].join('\n');
    });
  const grown = tree === null ? [] : [faultTreeText(tree, room, language).trimEnd()];
  const notices = explanation.notices.slice(0, ROWS).map(({ where, what, fix }) => {
    const place = where === null ? '' : `${where}${text.colon}`;
    const mend = fix === null ? '' : `\n    ${plainText(`${printed.fix}${fix}`)}`;
    return `${indented(plainText(`${place}${what}`))}${mend}`;
  });
  const noted = notices.length === 0 ? [] : [[text.notices, ...notices].join('\n')];
  const all = [...grown, ...data, ...told, ...said, ...matrices, ...noted];
  return all.length === 0 ? `${printed.explanation.nothing}\n` : `${all.join('\n\n')}\n`;
}

function marked(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if (typeof part !== 'string') return markdownText(part.name);
      // What glues a sentence to a name before it is no name itself.
      const glue = /^[:,：，（] ?/.exec(part)?.[0] ?? '';
      return `${glue}${markdownProse(part.slice(glue.length))}`;
    })
    .join(' ')
    .replace(/ ([:,])/g, '$1')
    .replace(/ *([：，（]) */g, '$1');
}

/** In Markdown, for a comment or a wiki. */
export function renderExplanationMarkdown(explanation: Explanation, language: Language = ENGLISH): string {
  const { quality, drivers, even, flips, confusion, mix, tree, notices } = explanation;
  const { text, printed } = language;
  const told =
    notices.length === 0 ? null : fold(text.noticeCount(notices.length), noticeList(notices, ROWS, language));
  if (tree !== null)
    return [faultTreeMarkdown(tree, language), ...(told === null ? [] : [`${told}\n`])].join('\n');
  const lines = [
    ...drivers.map((one) => driverSentence(one, language)),
    ...even.map((one) => evenParts(one, language)),
    ...mix.map((one) => mixParts(one, language)),
  ];
  const nothing = quality.length === 0 ? printed.explanation.nothing : null;
  const parts = [
    `### ${printed.explanation.heading}`,
    dataChapter(quality, ROWS, language),
    lines.length === 0 ? nothing : lines.map((line) => `- ${marked(line)}`).join('\n'),
    saidChapter(quality, ROWS, language),
    driversFold(drivers, ROWS, language),
    flipsFold(flips, ROWS, language),
    qualityFold(quality, ROWS, language),
    ...confusionFolds(confusion, ROWS, language),
    told,
  ];
  return `${parts.filter((part) => part !== null).join('\n\n')}\n`;
}
