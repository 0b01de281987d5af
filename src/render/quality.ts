/** What is otherwise in the data than in base, in words. Names in it are untrusted and apart. */
import type { Quality } from '../model/quality.js';
import { clip, markdownProse, markdownText } from './escape.js';
import { countText, valueTexts, wholeText } from './number.js';
import { pText } from './probability.js';

/** A piece of a sentence: our words, a name from outside, or a label of the data. */
export type Piece = string | { readonly name: string } | { readonly label: string };

const nameOf = (text: string | null): Piece => ({ name: text ?? '' });

/** `12.10 % → 31.00 %`; absent is 0. */
export function pair(values: readonly (number | null)[], unit: string | null): string {
  const scale = unit === 'percent' ? 100 : 1;
  return valueTexts(
    values.map((value) => scale * (value ?? 0)),
    unit,
  ).join(' → ');
}

/** How many of the examples a share is. */
export function counted({ base, head, examples }: Quality): {
  readonly before: number;
  readonly after: number;
} {
  return {
    before: Math.round((base ?? 0) * examples.base),
    after: Math.round((head ?? 0) * examples.head),
  };
}

/** `312 of 2,000 … in head (base: 0)`, and the other way round where base is the worse one. */
function gap(quality: Quality, what: readonly Piece[]): readonly Piece[] {
  const { examples } = quality;
  const { before, after } = counted(quality);
  const worse = (quality.head ?? 0) >= (quality.base ?? 0);
  const [count, all, side] = worse ? [after, examples.head, 'head'] : [before, examples.base, 'base'];
  const [less, others, other] = worse ? [before, examples.base, 'base'] : [after, examples.head, 'head'];
  const rest = less === 0 || others === all ? wholeText(less) : `${wholeText(less)} of ${wholeText(others)}`;
  return [`${wholeText(count)} of ${wholeText(all)}`, ...what, `in ${side} (${other}: ${rest})`];
}

/** `: "spam" 12.1 % → 31.0 %`, or nothing where no label may be shown. */
function moved({ label, base, head }: Quality): readonly Piece[] {
  if (base === null || head === null) return [];
  if (label !== null) return [':', { label }, pair([base, head], 'percent')];
  return [`: median ${pair([base, head], null)}`];
}

const DISTRIBUTIONS: Partial<Readonly<Record<Quality['what'], string>>> = {
  truth: 'the true labels are distributed otherwise',
  prediction: 'head predicts otherwise than base',
  score: 'scores are distributed otherwise',
};

function distribution(quality: Quality): readonly Piece[] {
  const { what, column, label } = quality;
  const numbers = label === null && quality.test === 'kolmogorov-smirnov';
  const words = what === 'truth' && numbers ? 'true values are distributed otherwise' : DISTRIBUTIONS[what];
  const subject: readonly Piece[] =
    words === undefined ? [nameOf(column), 'is distributed otherwise'] : [words];
  const ofScore: readonly Piece[] = what === 'score' ? ['in', nameOf(column)] : [];
  return [...subject, ...ofScore, ...moved(quality)];
}

function calibration({ base, head, label, bins }: Quality): readonly Piece[] {
  const better = (head ?? 0) < (base ?? 0);
  const bin = bins.find(({ from, to }) => label === `${from.toFixed(2)}–${to.toFixed(2)}`);
  const shown =
    bin === undefined || bin.base.outcome === null || bin.head.outcome === null
      ? ''
      : `: ${pair([bin.base.outcome, bin.head.outcome], 'percent')} of them came true`;
  return [
    `scores come true ${better ? 'more' : 'less'} as they say: calibration error ${pair([base, head], 'fraction')}, most for scores from ${label ?? '0 to 1'}${shown}`,
  ];
}

/** What is empty, in words. */
function cellsOf({ part, column }: Quality): readonly Piece[] {
  if (part === null) return ['cells of', nameOf(column)];
  return [{ truth: 'true labels', prediction: 'predictions', score: 'scores' }[part]];
}

/** How strong it is, in brackets. */
function strength({ psi, p, pAdjusted, what, test, statistic }: Quality): string {
  const parts = [
    psi === null ? null : `PSI ${psi.toFixed(2)}`,
    test === 'kolmogorov-smirnov' && statistic !== null ? `D = ${statistic.toFixed(2)}` : null,
    p === null ? null : pText(pAdjusted ?? p),
  ].filter((part) => part !== null);
  const silent = what === 'missing' || what === 'duplicates' || parts.length === 0;
  return silent ? '' : `(${parts.join(', ')})`;
}

function pieces(quality: Quality): readonly Piece[] {
  const { what, column, base, head, examples } = quality;
  switch (what) {
    case 'rows':
      return [
        `${countText(Math.round(head ?? 0), 'example')} in head, ${wholeText(Math.round(base ?? 0))} in base`,
      ];
    case 'absent':
      return ['column', nameOf(column), 'of base is not in head'];
    case 'not-numbers':
      return ['column', nameOf(column), 'holds numbers in base and text in head'];
    case 'relabelled':
      return [
        `${wholeText(counted(quality).after)} of ${countText(examples.head, 'example')} have another truth in head than in base`,
      ];
    case 'missing':
      return gap(quality, [...cellsOf(quality), 'are empty']);
    case 'duplicates':
      return gap(quality, ['rows repeat an earlier', nameOf(column)]);
    case 'entropy': {
      const less = (head ?? 0) < (base ?? 0);
      return [`the predictions are ${less ? 'less' : 'more'} varied: ${pair([base, head], null)} bits`];
    }
    case 'calibration':
      return calibration(quality);
    default:
      return distribution(quality);
  }
}

/** What the model has said; everything else is what it was asked, and comes before any metric. */
const SAID: readonly Quality['what'][] = ['prediction', 'entropy', 'score', 'calibration'];

export const isOfData = ({ what }: Quality): boolean => !SAID.includes(what);

/** What makes every metric of the suite suspect, whatever it says. */
const SPOILING: readonly Quality['what'][] = ['rows', 'absent', 'relabelled', 'missing', 'duplicates'];

/** Whether a reader should look here before anything else. */
export function isSuspect({ severity, what, part }: Quality): boolean {
  return severity === 'high' && SPOILING.includes(what) && (part !== null || what !== 'missing');
}

/** The sentence of it; what comes first in a list may be pointed at. */
function sentenceOf(quality: Quality, place: number): readonly Piece[] {
  const pointed = place === 0 && isSuspect(quality) ? ': look here first' : '';
  return [{ name: quality.suite }, ':', ...pieces(quality), strength(quality), pointed];
}

export interface Writing {
  readonly name: (name: string) => string;
  readonly label: (label: string) => string;
  readonly prose: (words: string) => string;
}

/** A piece that begins with a colon belongs to what stands before it. */
export function written(pieces: readonly Piece[], { name, label, prose }: Writing): string {
  return pieces.reduce<string>((text, piece) => {
    const blank = text === '' ? '' : ' ';
    if (typeof piece === 'object') {
      return `${text}${blank}${'name' in piece ? name(piece.name) : label(piece.label)}`;
    }
    const glue = piece.startsWith(':') ? ':' : '';
    const words = piece.slice(glue.length).trim();
    return `${text}${glue}${words === '' ? '' : `${blank}${prose(words)}`}`;
  }, '');
}

const NAME = 120;

/** The sentences as plain text, each in one line; not yet fit for a terminal. */
export function qualityTexts(found: readonly Quality[]): readonly string[] {
  const writing: Writing = {
    name: (name) => clip(name, NAME),
    label: (label) => `"${clip(label, NAME)}"`,
    prose: (words) => words,
  };
  return found.map((quality, place) => written(sentenceOf(quality, place), writing));
}

export function qualityMarkdowns(found: readonly Quality[]): readonly string[] {
  const writing: Writing = { name: markdownText, label: markdownText, prose: markdownProse };
  return found.map((quality, place) => written(sentenceOf(quality, place), writing));
}
