/**
 * The one place where text becomes HTML or SVG. A template of `html` escapes every text that is put into it, for element
 * content and for attributes in double quotes; only what another `html` made is taken as it is. So a name from a file
 * can't become markup, and there is no second way to forget. Addresses never come from a report.
 */
import { clip, visible } from '../escape.js';

/** HTML that is fit to be shown. */
export interface Markup {
  readonly markup: string;
}

export type Piece = Markup | string | number | null | readonly Piece[];

const NAME_LIMIT = 120;
const TITLE_LIMIT = 1_000;
/** A text that is put into a template without saying how long it may be. */
const TEXT_LIMIT = 4_000;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

function escaped(text: string): string {
  return visible(clip(text, TEXT_LIMIT)).replace(/[&<>"'`]/g, (sign) => ENTITIES[sign] ?? '');
}

function isMarkup(piece: object): piece is Markup {
  return 'markup' in piece;
}

function textOf(piece: Piece): string {
  if (piece === null) return '';
  if (typeof piece === 'number') return Number.isFinite(piece) ? String(Math.round(piece * 100) / 100) : '0';
  if (typeof piece === 'string') return escaped(piece);
  return isMarkup(piece) ? piece.markup : piece.map(textOf).join('');
}

/** Markup of our own with texts put in; numbers are for drawing, and keep two decimals. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  const markup = strings.map((own, index) => `${own}${textOf(pieces[index] ?? null)}`).join('');
  return { markup };
}

/** Our own constants: the style, the script. */
export function trusted(markup: string): Markup {
  return { markup };
}

/** Sentences in which a comparison, and a number with its unit, stay in one line: "p = 0.01" and "1.8 pp" are one thing. */
export function unbroken(words: string): string {
  return words
    .replace(/ ([=<>≤≥]) (?=[−\d])/gu, '\u00a0$1\u00a0')
    .replace(/(\d) (?=(?:pp|ms|s|%)(?![\p{L}\d]))/gu, '$1\u00a0');
}

/** Words of our own, in which what stands in backticks is code. */
export function coded(words: string): Markup {
  const pieces = words.split('`').map((piece, at) => (at % 2 === 0 ? piece : html`<code>${piece}</code>`));
  return html`${pieces}`;
}

/** An untrusted name; one that is long is clipped, with more of it to be seen on pointing. */
export function name(text: string, limit: number = NAME_LIMIT): Markup {
  const shown = clip(text, limit);
  // Of nothing, and of blanks alone, there would be nothing to see.
  const seen = shown.trim() === '' ? `"${shown}"` : shown;
  return shown === text
    ? html`<span class="name">${seen}</span>`
    : html`<span class="name" title="${clip(text, TITLE_LIMIT)}">${seen}</span>`;
}

/** A text as it is shown in a cell that the page's script fills in: the same rules, and no markup. */
export function shownText(text: string, limit: number): string {
  return visible(clip(text, limit));
}

/** Data for the page's script. Nothing in it can end the element that it stands in. */
export function dataBlock(id: string, value: unknown): Markup {
  const json = JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026');
  return trusted(`<script type="application/json" id="${id}">${json}</script>`);
}
