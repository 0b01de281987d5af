/**
 * The histories of the metrics that matter as Mermaid charts behind a fold. The grammar of `xychart-beta` knows no
 * exponents and no escapes, so a title keeps letters, digits and a few signs, and a number that needs an exponent is
 * not drawn. Not drawn in e-mails, so the table says the same.
 */
import type { Verdict } from '../model/report.js';
import { fold } from './folds.js';
import type { Language } from './language.js';
import { isNotable } from './order.js';
import { drawn } from './sparkline.js';

const MOST_CHARTS = 3;
const MOST_RUNS = 40;
const TITLE_LIMIT = 60;
const DIGITS = 6;

/** Letters, digits and signs that mean nothing to Mermaid inside of quotes. */
function titleText(id: string): string {
  return id
    .toWellFormed()
    .replace(/[^\p{L}\p{N} _./=,-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, TITLE_LIMIT)
    .replace(/[\ud800-\udbff]$/, '');
}

function numberText(value: number): string {
  return String(Number(value.toPrecision(DIGITS)));
}

/** The chart of a verdict; `null` where there is too little to draw or a number cannot be written. */
export function trendDiagram(verdict: Verdict): string | null {
  const values = drawn(verdict, MOST_RUNS);
  if (values.length === 0) return null;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const edge = (high - low) * 0.1 || Math.abs(low) * 0.1 || 1;
  const numbers = values.map(numberText);
  const ends = [numberText(low - edge), numberText(high + edge)];
  if (![...numbers, ...ends].every((number) => /^-?\d+(?:\.\d+)?$/.test(number))) return null;
  const title = titleText(verdict.id);
  return [
    '```mermaid',
    'xychart-beta',
    // The grammar refuses an empty title.
    ...(title === '' ? [] : [`    title "${title}"`]),
    `    x-axis 1 --> ${values.length}`,
    `    y-axis ${ends.join(' --> ')}`,
    `    line [${numbers.join(', ')}]`,
    '```',
  ].join('\n');
}

/** At most three charts of what a reader should see, in the order given; `null` where none can be drawn. */
export function trendsFold(ordered: readonly Verdict[], { text }: Language): string | null {
  const charts = ordered.filter(isNotable).flatMap((verdict) => trendDiagram(verdict) ?? []);
  const shown = charts.slice(0, MOST_CHARTS);
  return shown.length === 0 ? null : fold(text.histories(shown.length), shown.join('\n\n'));
}
