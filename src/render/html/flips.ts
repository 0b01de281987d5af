/**
 * Examples that turned, as compact data for the page's script, and the first of them as a plain table for print and for
 * readers without scripts. Texts that repeat (answers, suites) are told once and named by their place.
 */
import type { Flip, Report } from '../../model/report.js';
import { wholeText } from '../number.js';
import { dataBlock, html, type Markup, shownText } from './markup.js';

const CELL_LIMIT = 120;
/** What of a long text is to be had on pointing. */
const TITLE_LIMIT = 1_000;
const IN_PLAIN = 30;

export const FLIP_COLUMNS = ['Turned', 'Suite', 'Example', 'Truth', 'Base', 'Head', 'Flaky'] as const;

/** A row: which way it turned, then places in the texts, one for each column; -1 for nothing. */
type FlipRow = readonly number[];

export interface FlipData {
  readonly texts: readonly string[];
  /** Place of a text that is clipped → more of it. */
  readonly titles: Readonly<Record<number, string>>;
  readonly rows: readonly FlipRow[];
}

const LOST = '✗ lost';
const WON = '✓ won';
const OTHER = '≠ another wrong answer';

function wayOf({ from, to, truth }: Flip): string {
  if (from === truth) return LOST;
  return to === truth ? WON : OTHER;
}

function flakyText({ flaky }: Flip): string {
  return (flaky ?? null) === null ? '' : `${flaky?.turned} of ${flaky?.of}`;
}

export function flipData(flips: readonly Flip[]): FlipData {
  const places = new Map<string, number>();
  const texts: string[] = [];
  const titles: Record<number, string> = {};
  const placeOf = (text: string): number => {
    const there = places.get(text);
    if (there !== undefined) return there;
    const place = texts.length;
    places.set(text, place);
    texts.push(shownText(text, CELL_LIMIT));
    if (text.length > CELL_LIMIT) titles[place] = shownText(text, TITLE_LIMIT);
    return place;
  };
  const rows = flips.map((flip) =>
    [wayOf(flip), flip.suite, flip.id, flip.truth, flip.from, flip.to, flakyText(flip)].map(placeOf),
  );
  return { texts, titles, rows };
}

function plainRow({ texts }: FlipData, row: FlipRow): Markup {
  return html`<tr role="row">${row.map((place) => html`<td>${texts[place] ?? ''}</td>`)}</tr>`;
}

/** The table that the page's script takes over; `null` where nothing turned. */
export function flipsTable({ flips }: Report): Markup | null {
  if (flips.length === 0) return null;
  const data = flipData(flips);
  const heads = FLIP_COLUMNS.map(
    (title) =>
      html`<th scope="col" aria-sort="none"><button type="button" class="sort">${title}</button></th>`,
  );
  const plain = data.rows.slice(0, IN_PLAIN).map((row) => plainRow(data, row));
  const left = flips.length - plain.length;
  const more =
    left > 0
      ? html`<p class="plain-more">… and ${wholeText(left)} more, which the search and the scroll bar show where scripts run.</p>`
      : null;
  return html`<p class="tools"><label for="flip-search">Search examples</label> <input id="flip-search" type="search" autocomplete="off" spellcheck="false"><span class="count" id="flip-count" role="status">${wholeText(flips.length)} examples</span></p><div class="scroll flips" id="flip-window" tabindex="0" role="region" aria-label="Table of examples that turned"><table class="plain" id="flip-table" aria-rowcount="${String(flips.length + 1)}"><caption>Examples whose answer turned from right to wrong, or the other way round. Titles of columns sort.</caption><thead><tr aria-rowindex="1">${heads}</tr></thead><tbody>${plain}</tbody></table></div>${more}${dataBlock('flip-data', data)}`;
}
