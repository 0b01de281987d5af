/** A badge for a README: the suite, whether it passes, and its first metric. */

import { clip } from '../render/escape.js';
import { html, type Markup, trusted } from '../render/html/markup.js';
import type { Suite } from './panels.js';
import { mainMetric, newestText, suiteStanding, type Tone } from './standing.js';
import type { DashboardWords } from './words.js';

/** Dark enough for white text: at least 4.5 to 1. */
const COLOURS: Readonly<Record<Tone, string>> = {
  good: '#1a7f37',
  bad: '#c3361b',
  warn: '#8a6100',
  calm: '#57606a',
};
const PAD = 7;
const NAME_LIMIT = 40;

/** About how wide a text is in the badge's font, in pixels: the text is then stretched to just that. */
function widthOf(text: string): number {
  const widths = [...text].map((sign) => {
    if (/[ilj.,:;'|!]/.test(sign)) return 3.6;
    if (/[A-Zmw%_]/.test(sign)) return 8.3;
    return /[\u1100-\uffff]/.test(sign) || sign.length > 1 ? 11 : 6.6;
  });
  return Math.ceil(widths.reduce((sum, width) => sum + width, 0));
}

function textAt(text: string, start: number): Markup {
  const width = widthOf(text);
  return html`<text x="${start + PAD}" y="14" textLength="${width}" lengthAdjust="spacingAndGlyphs">${text}</text>`;
}

/** The SVG file. */
export function badgeSvg(suite: Suite, words: DashboardWords): string {
  const standing = suiteStanding(suite);
  const metric = mainMetric(suite);
  const value = metric === null ? '' : ` · ${clip(metric.metric, NAME_LIMIT)} ${newestText(metric) ?? ''}`;
  const [label, message] = [clip(suite.name, NAME_LIMIT), `${words.standings[standing.kind]}${value}`];
  const [left, right] = [widthOf(label) + 2 * PAD, widthOf(message) + 2 * PAD];
  const [width, colour] = [left + right, trusted(COLOURS[standing.tone])];
  const title = `${label}: ${message}`;
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" viewBox="0 0 ${width} 20" role="img" aria-label="${title}"><title>${title}</title><clipPath id="r"><rect width="${width}" height="20" rx="4"/></clipPath><g clip-path="url(#r)"><rect width="${left}" height="20" fill="#3b4048"/><rect x="${left}" width="${right}" height="20" fill="${colour}"/></g><g fill="#fff" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="11">${textAt(label, 0)}${textAt(message, left)}</g></svg>
`.markup;
}
