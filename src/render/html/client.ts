/**
 * What the page does by itself: theme, search and sorting, and the window on a table of many rows. The functions are
 * put into the page as they stand here, so they may use nothing but each other and the browser. Text from the report
 * is only ever set as text.
 */

import type { MediaQuery, PageDocument, PageElement } from './element.js';
import type { ScriptWords } from './words.js';

declare const document: PageDocument;
declare function matchMedia(query: string): MediaQuery;
declare function addEventListener(type: 'resize', act: () => void): void;

interface FlipTexts {
  readonly texts: readonly string[];
  readonly titles: Readonly<Record<string, string>>;
  readonly rows: readonly (readonly number[])[];
}

function element(id: string): PageElement | null {
  return document.getElementById(id);
}

/** The sentence with these numbers in it, their thousands apart. */
function filled(sentence: string, all: number, shown: number): string {
  return sentence.replace('{all}', all.toLocaleString('en')).replace('{shown}', shown.toLocaleString('en'));
}

function startTheme({ light, dark }: ScriptWords): void {
  const button = element('theme');
  if (button === null) return;
  const root = document.documentElement;
  const isDark = (): boolean =>
    root.dataset['theme'] === undefined
      ? matchMedia('(prefers-color-scheme: dark)').matches
      : root.dataset['theme'] === 'dark';
  const tell = (): void => {
    button.textContent = isDark() ? light : dark;
  };
  button.hidden = false;
  button.addEventListener('click', () => {
    root.dataset['theme'] = isDark() ? 'light' : 'dark';
    tell();
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', tell);
  tell();
}

/** Marks the title that was pressed, and returns whether its column now ascends. */
function turned(head: PageElement, heads: Iterable<PageElement>): boolean {
  const ascends = head.getAttribute('aria-sort') !== 'ascending';
  for (const other of heads) if (other.hasAttribute('aria-sort')) other.setAttribute('aria-sort', 'none');
  head.setAttribute('aria-sort', ascends ? 'ascending' : 'descending');
  return ascends;
}

function keyOrder(one: string, other: string): number {
  if (one === '' || other === '') return one === other ? 0 : one === '' ? 1 : -1;
  const difference = Number(one) - Number(other);
  if (difference < 0 || difference > 0 || difference === 0) return difference;
  return one < other ? -1 : Number(one > other);
}

function startMetrics({ found }: ScriptWords): void {
  const [table, search, count] = [
    element('metrics-table'),
    element('metric-search'),
    element('metric-count'),
  ];
  const body = table?.querySelector('tbody');
  if (table === null || body == null || search === null || count === null) return;
  const rows = [...body.rows];
  const heads = [...table.querySelectorAll('thead th')];
  for (const [column, head] of heads.entries()) {
    head.querySelector('button')?.addEventListener('click', () => {
      const ascends = turned(head, heads);
      const keyOf = (row: PageElement): string => row.cells[column]?.dataset['key'] ?? '';
      const order = (one: PageElement, other: PageElement): number => {
        const [a, b] = [keyOf(one), keyOf(other)];
        const isOpen = a === '' || b === '';
        return ascends || isOpen ? keyOrder(a, b) : keyOrder(b, a);
      };
      body.append(...rows.sort(order));
    });
  }
  search.addEventListener('input', () => {
    const wanted = search.value.trim().toLowerCase();
    for (const row of rows) row.hidden = !row.textContent.toLowerCase().includes(wanted);
    const shown = rows.filter((row) => !row.hidden).length;
    count.textContent = wanted === '' ? '' : filled(found, rows.length, shown);
  });
}

function flipCells(row: readonly number[], { texts, titles }: FlipTexts): PageElement {
  const line = document.createElement('tr');
  for (const place of row) {
    const cell = document.createElement('td');
    cell.textContent = texts[place] ?? '';
    const title = titles[String(place)];
    if (title !== undefined) cell.title = title;
    line.append(cell);
  }
  return line;
}

/** An empty row as high as the rows that are left out above or below. */
function gapRow(height: number): PageElement {
  const line = document.createElement('tr');
  line.setAttribute('aria-hidden', 'true');
  line.className = 'gap';
  line.style.height = `${height}px`;
  return line;
}

/** The order of the rows by one column: texts are ranked once, then rows are compared by rank. */
function flipOrder(shown: readonly number[], { texts, rows }: FlipTexts, column: number): number[] {
  const ranked = texts.map((_, place) => place).sort((a, b) => keyOrder(texts[a] ?? '', texts[b] ?? ''));
  const rank = new Int32Array(texts.length);
  ranked.forEach((place, at) => {
    rank[place] = at;
  });
  const rankOf = (row: number): number => rank[rows[row]?.[column] ?? 0] ?? 0;
  return [...shown].sort((a, b) => rankOf(a) - rankOf(b) || a - b);
}

function startFlips({ examples, found }: ScriptWords): void {
  const [source, port, table] = [element('flip-data'), element('flip-window'), element('flip-table')];
  const [search, count] = [element('flip-search'), element('flip-count')];
  const body = table?.querySelector('tbody');
  if (source === null || port === null || table === null || body == null) return;
  if (search === null || count === null) return;
  const data: FlipTexts = JSON.parse(source.textContent);
  const lowered = data.texts.map((one) => one.toLowerCase());
  const height = 33;
  let order = data.rows.map((_, at) => at);
  let shown = order;
  let [first, last] = [-1, -1];
  const draw = (): void => {
    const from = Math.max(0, Math.floor(port.scrollTop / height) - 10);
    const to = Math.min(shown.length, from + Math.ceil(port.clientHeight / height) + 20);
    if (from === first && to === last) return;
    [first, last] = [from, to];
    const lines = shown.slice(from, to).map((at, index) => {
      const line = flipCells(data.rows[at] ?? [], data);
      line.setAttribute('aria-rowindex', String(from + index + 2));
      return line;
    });
    body.replaceChildren(gapRow(from * height), ...lines, gapRow((shown.length - to) * height));
  };
  const narrow = (): void => {
    const wanted = search.value.trim().toLowerCase();
    const holds = lowered.map((one) => one.includes(wanted));
    shown =
      wanted === '' ? order : order.filter((at) => data.rows[at]?.some((place) => holds[place] === true));
    count.textContent = filled(wanted === '' ? examples : found, data.rows.length, shown.length);
    [first, last] = [-1, -1];
    port.scrollTop = 0;
    draw();
  };
  const heads = [...table.querySelectorAll('thead th')];
  for (const [column, head] of heads.entries()) {
    head.querySelector('button')?.addEventListener('click', () => {
      order = flipOrder(order, data, column);
      if (!turned(head, heads)) order.reverse();
      narrow();
    });
  }
  document.body.classList.add('lively');
  port.addEventListener('scroll', draw, { passive: true });
  addEventListener('resize', draw);
  search.addEventListener('input', narrow);
  draw();
}

/** The script of the page, as text. */
export function clientScript(words: ScriptWords): string {
  const helpers = [element, filled, turned, keyOrder, flipCells, gapRow, flipOrder];
  const starts = [startTheme, startMetrics, startFlips];
  const calls = starts.map(({ name }) => `${name}(words);`).join('\n');
  return `(() => {\n'use strict';\nconst words = ${JSON.stringify(words)};\n${[...helpers, ...starts].map(String).join('\n')}\n${calls}\n})();`;
}
