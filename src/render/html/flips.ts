/**
 * Examples that turned, as compact data for the page's script, and the first of them as a plain table for print and for
 * readers without scripts. Texts that repeat (answers, suites) are told once and named by their place.
 */
import type { Flip } from '../../model/report.js';
import { dataBlock, html, type Markup, shownText } from './markup.js';
import type { PageWords, Told } from './words.js';

const CELL_LIMIT = 120;
/** What of a long text is to be had on pointing. */
const TITLE_LIMIT = 1_000;
const IN_PLAIN = 30;

/** A row: which way it turned, then places in the texts, one for each column; -1 for nothing. */
type FlipRow = readonly number[];

export interface FlipData {
  readonly texts: readonly string[];
  /** Place of a text that is clipped → more of it. */
  readonly titles: Readonly<Record<number, string>>;
  readonly rows: readonly FlipRow[];
}

function wayOf({ from, to, truth }: Flip, { lost, won, otherAnswer }: PageWords): string {
  if (from === truth) return `✗ ${lost}`;
  return to === truth ? `✓ ${won}` : `≠ ${otherAnswer}`;
}

/** Reports of earlier versions do not tell of flaky examples. */
function flakyText({ flaky = null }: Partial<Flip>, words: PageWords): string {
  return flaky === null ? '' : words.flaky(flaky.turned, flaky.of);
}

export function flipData(flips: readonly Flip[], words: PageWords): FlipData {
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
    [wayOf(flip, words), flip.suite, flip.id, flip.truth, flip.from, flip.to, flakyText(flip, words)].map(
      placeOf,
    ),
  );
  return { texts, titles, rows };
}

function plainRow({ texts }: FlipData, row: FlipRow): Markup {
  return html`<tr role="row">${row.map((place) => html`<td>${texts[place] ?? ''}</td>`)}</tr>`;
}

/** The table that the page's script takes over; `null` where nothing turned. */
export function flipsTable({ report: { flips }, language: { page } }: Told): Markup | null {
  if (flips.length === 0) return null;
  const data = flipData(flips, page);
  const heads = page.columns.flips.map(
    (title) =>
      html`<th scope="col" aria-sort="none"><button type="button" class="sort">${title}</button></th>`,
  );
  const plain = data.rows.slice(0, IN_PLAIN).map((row) => plainRow(data, row));
  const left = flips.length - plain.length;
  const more = left > 0 ? html`<p class="plain-more">${page.moreFlips(left)}</p>` : null;
  return html`<p class="tools"><label for="flip-search">${page.searchFlips}</label> <input id="flip-search" type="search" autocomplete="off" spellcheck="false"><span class="count" id="flip-count" role="status">${page.examples(flips.length)}</span></p><div class="scroll flips" id="flip-window" tabindex="0" role="region" aria-label="${page.tableOfFlips}"><table class="plain" id="flip-table" aria-rowcount="${String(flips.length + 1)}"><caption>${page.flipsCaption}</caption><thead><tr aria-rowindex="1">${heads}</tr></thead><tbody>${plain}</tbody></table></div>${more}${dataBlock('flip-data', data)}`;
}
