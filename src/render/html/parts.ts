/** The pieces that the page is put together from. */
import { coded, html, type Markup, type Piece } from './markup.js';

/** A section of the page: its anchor, its heading, and what it says first. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** One sentence on how to read it; `null` where it speaks for itself. */
  readonly lead: string | null;
  readonly body: Markup;
}

export function sectionMarkup({ id, title, lead, body }: Section): Markup {
  const intro = lead === null ? null : html`<p class="lead">${coded(lead)}</p>`;
  return html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${intro}${body}</section>`;
}

export interface Column {
  readonly title: string;
  /** Numbers stand at the right. */
  readonly isNumber: boolean;
}

export const text = (title: string): Column => ({ title, isNumber: false });
export const number = (title: string): Column => ({ title, isNumber: true });

/** A plain table in a region that scrolls by itself where the page is narrow. */
export function tableMarkup(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Piece[])[],
): Markup {
  const className = (at: number): string => (columns[at]?.isNumber === true ? 'num' : '');
  const heads = columns.map(
    ({ title }, at) => html`<th scope="col" role="columnheader" class="${className(at)}">${title}</th>`,
  );
  // Where it is narrow a row is shown as a list of its cells, so that the roles of a table must be told.
  const lines = rows.map((cells) => {
    const shown = cells.map(
      (cell, at) =>
        html`<td role="cell" class="${className(at)}" data-label="${columns[at]?.title ?? ''}"><div>${cell}</div></td>`,
    );
    return html`<tr role="row">${shown}</tr>`;
  });
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table class="plain stack" role="table"><caption>${caption}</caption><thead role="rowgroup"><tr role="row">${heads}</tr></thead><tbody role="rowgroup">${lines}</tbody></table></div>`;
}

export function listMarkup(items: readonly Piece[]): Markup {
  return html`<ul class="list">${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

/** A fold that opens on a click and in print. */
export function fold(title: Piece, body: Piece): Markup {
  return html`<details><summary>${title}</summary>${body}</details>`;
}
