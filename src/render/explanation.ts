/** What `holdline explain` found, for a terminal and in Markdown: the same content in the same order. */
import type { Even, Explanation, LabelPair, Mix } from '../model/explanation.js';
import type { Quality } from '../model/quality.js';
import type { Driver, Flip } from '../model/report.js';
import { wrap } from './columns.js';
import { confusionLines } from './confusion.js';
import { confusionFolds, dataChapter, qualityFold, saidChapter } from './data-folds.js';
import { driverParts } from './driver.js';
import { ENGLISH } from './english.js';
import { clip, markdownProse, markdownText, plainText } from './escape.js';
import { faultTreeMarkdown, faultTreeText } from './fault-tree.js';
import { driversFold, flipsFold, fold, noticeList } from './folds.js';
import { changeText, countText, sizeText, wholeText } from './number.js';
import { pText } from './probability.js';
import { isOfData, qualityTexts } from './quality.js';

const ROWS = 20;
const NAME = 120;
const MATRICES = 5;

/** A sentence with its untrusted parts apart. */
type Part = string | { readonly name: string };

function evenParts({ suite, metric, slices, p, seen, unit }: Even): readonly Part[] {
  return [
    { name: `${suite}/${metric}` },
    `: the change is spread evenly. Of ${countText(slices, 'slice')} none stands out (${pText(p)} for the most); a tenth of the examples that lost ${sizeText(seen, unit)} more than the rest would be found four times in five.`,
  ];
}

function driverSentence(driver: Driver): readonly Part[] {
  const { before, condition, after } = driverParts(driver);
  const also = driver.also.flatMap((one): readonly Part[] => [', also', { name: one }]);
  return [{ name: driver.suite }, `: ${before}`, { name: condition }, after, ...also];
}

function mixParts({ suite, metric, by, change, items, mix, unit }: Mix): readonly Part[] {
  const among: readonly Part[] = by === null ? ['by example'] : ['by', { name: by }];
  return [
    { name: `${suite}/${metric}` },
    `: ${changeText(change, unit)}, of which ${changeText(items, unit)} is examples that got better or worse and ${changeText(mix, unit)} another mix of them,`,
    ...among,
  ];
}

function pairParts({ suite, from, to, lost, times }: LabelPair): readonly Part[] {
  const kind = lost ? 'lost' : 'won';
  return [{ name: suite }, ': ', { name: from }, '→', { name: to }, `${countText(times, 'time')}, ${kind}`];
}

function flipParts({ suite, id, truth, from, to }: Flip): readonly Part[] {
  const kind = from === truth ? '✗' : '✓';
  return [kind, { name: suite }, { name: id }, ': ', { name: from }, '→', { name: to }];
}

function joined(parts: readonly Part[], written: (part: Part) => string): string {
  return parts.map(written).join(' ').replace(/ +:/g, ':').replace(/ ,/g, ',').replace(/ +/g, ' ');
}

const plain = (parts: readonly Part[]): string =>
  plainText(joined(parts, (part) => (typeof part === 'string' ? part : clip(part.name, NAME))));

interface Chapter {
  readonly title: string;
  readonly lines: readonly (readonly Part[])[];
  /** How many there are beyond these. */
  readonly more: number;
}

function chapters({ drivers, even, turned, flips, mix }: Explanation): readonly Chapter[] {
  const where = [...drivers.map(driverSentence), ...even.map(evenParts)];
  return [
    { title: 'Where', lines: where, more: 0 },
    {
      title: 'What turned into what',
      lines: turned.slice(0, ROWS).map(pairParts),
      more: turned.length - ROWS,
    },
    { title: 'Examples that turned', lines: flips.slice(0, ROWS).map(flipParts), more: flips.length - ROWS },
    { title: 'Items and mix', lines: mix.map(mixParts), more: 0 },
  ];
}

/** For a terminal. */
export function renderExplanation(explanation: Explanation, { width }: { readonly width: number }): string {
  const indented = (text: string): string =>
    wrap(text, Math.max(40, width - 4))
      // A line may be cut just before what the runner takes for a command.
      .map(plainText)
      .map((line, index) => `${index === 0 ? '  ' : '    '}${line}`)
      .join('\n');
  const { quality } = explanation;
  const listed = (title: string, found: readonly Quality[]): readonly string[] => {
    const lines = qualityTexts(found.slice(0, ROWS)).map((text) => indented(plainText(text)));
    return lines.length === 0 ? [] : [[title, ...lines].join('\n')];
  };
  const data = listed(ENGLISH.text.data, quality.filter(isOfData));
  const said = listed(
    ENGLISH.text.said,
    quality.filter((one) => !isOfData(one)),
  );
  const matrices = explanation.confusion.slice(0, MATRICES).map((one) => {
    const title = `What was taken for what: ${plainText(clip(one.suite, NAME))}`;
    return [title, ...confusionLines(one, width), indented(ENGLISH.text.legend)].join('\n');
  });
  const told = chapters(explanation)
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines, more }) => {
      const rest = more > 0 ? [`  … and ${wholeText(more)} more`] : [];
      return [title, ...lines.map((parts) => indented(plain(parts))), ...rest].join('\n');
    });
  const blocks = [...data, ...told, ...said, ...matrices];
  const notices = explanation.notices.slice(0, ROWS).map(({ where, what, fix }) => {
    const place = where === null ? '' : `${where}: `;
    const mend = fix === null ? '' : `\n    ${plainText(`fix: ${fix}`)}`;
    return `${indented(plainText(`${place}${what}`))}${mend}`;
  });
  if (explanation.tree !== null) blocks.unshift(faultTreeText(explanation.tree, { width }).trimEnd());
  const all = notices.length === 0 ? blocks : [...blocks, ['Notices', ...notices].join('\n')];
  return all.length === 0 ? 'Nothing changed.\n' : `${all.join('\n\n')}\n`;
}

function marked(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if (typeof part !== 'string') return markdownText(part.name);
      // What glues a sentence to a name before it is no name itself.
      const glue = /^[:,] ?/.exec(part)?.[0] ?? '';
      return `${glue}${markdownProse(part.slice(glue.length))}`;
    })
    .join(' ')
    .replace(/ ([:,])/g, '$1');
}

/** In Markdown, for a comment or a wiki. */
export function renderExplanationMarkdown(explanation: Explanation): string {
  const { quality, drivers, even, flips, confusion, mix, tree, notices } = explanation;
  const told =
    notices.length === 0 ? null : fold(countText(notices.length, 'notice'), noticeList(notices, ROWS));
  if (tree !== null) return [faultTreeMarkdown(tree), ...(told === null ? [] : [`${told}\n`])].join('\n');
  const lines = [...drivers.map(driverSentence), ...even.map(evenParts), ...mix.map(mixParts)];
  const nothing = quality.length === 0 ? 'Nothing changed.' : null;
  const parts = [
    '### What drives the change',
    dataChapter(quality, ROWS),
    lines.length === 0 ? nothing : lines.map((line) => `- ${marked(line)}`).join('\n'),
    saidChapter(quality, ROWS),
    driversFold(drivers, ROWS),
    flipsFold(flips, ROWS),
    qualityFold(quality, ROWS),
    ...confusionFolds(confusion, ROWS),
    told,
  ];
  return `${parts.filter((part) => part !== null).join('\n\n')}\n`;
}
