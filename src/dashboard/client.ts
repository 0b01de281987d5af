/**
 * What the page does by itself: theme, filters, and charts, which are drawn when somebody comes near them. The functions
 * are put into the page as they stand here; what they need of other files is handed in, since a name from another file
 * would be lost on the way.
 */
import { CARD_FUNCTIONS, type Card, cardOf, drawCard, fillRows, listen, type Pen } from './client-card.js';
import type { MediaQuery, PageDocument, PageElement, WatchMaker } from './element.js';
import type { PageData } from './page-data.js';
import { dayText, numberText, PICTURE_FUNCTIONS, pictureOf, spotOf } from './picture.js';

declare const document: PageDocument;
declare const location: { readonly hash: string };
declare const history: { readonly replaceState: (state: null, title: string, address: string) => void };
declare const IntersectionObserver: WatchMaker;
declare function matchMedia(query: string): MediaQuery;
declare function addEventListener(type: 'resize' | 'beforeprint', act: () => void): void;

/** What client-card.ts knows to do with a card: handed in like the pen. */
export interface Hand {
  readonly cardOf: (node: PageElement, data: PageData) => Card | null;
  readonly drawCard: (card: Card, pen: Pen) => void;
  readonly listen: (card: Card, pen: Pen) => void;
  readonly fillRows: (card: Card, pen: Pen) => void;
}

function byId(id: string): PageElement | null {
  return document.getElementById(id);
}

function startTheme(): void {
  const button = byId('theme');
  if (button === null) return;
  const root = document.documentElement;
  const wanted = matchMedia('(prefers-color-scheme: dark)');
  const isDark = (): boolean => (root.dataset['theme'] ?? (wanted.matches ? 'dark' : 'light')) === 'dark';
  const tell = (): void => {
    button.textContent = button.dataset[isDark() ? 'light' : 'dark'] ?? '';
  };
  button.hidden = false;
  button.addEventListener('click', () => {
    root.dataset['theme'] = isDark() ? 'light' : 'dark';
    tell();
  });
  wanted.addEventListener('change', tell);
  tell();
}

interface Wanted {
  readonly words: readonly string[];
  readonly suite: string;
  readonly label: string;
  readonly changed: boolean;
  readonly since: number;
  readonly until: number;
}

function wantedNow(): Wanted {
  const text = (id: string): string => byId(id)?.value ?? '';
  const [since, until] = [Date.parse(text('since')), Date.parse(text('until'))];
  return {
    words: text('q')
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== ''),
    suite: text('suite'),
    label: text('label'),
    changed: byId('changed')?.checked === true,
    since: Number.isFinite(since) ? since : Number.NEGATIVE_INFINITY,
    until: Number.isFinite(until) ? until + 86_399_999 : Number.POSITIVE_INFINITY,
  };
}

function isWanted({ metric, drawn }: Card, wanted: Wanted): boolean {
  const { words, suite, label, changed, since, until } = wanted;
  const inTime = (index: number): boolean =>
    (drawn.times[index] ?? 0) >= since && (drawn.times[index] ?? 0) <= until;
  return (
    words.every((word) => metric.words.includes(word)) &&
    (suite === '' || String(metric.suite) === suite) &&
    (label === '' || metric.labels.includes(label)) &&
    (!changed || metric.changes.some(inTime))
  );
}

/** The filters stand in the address, so that a view can be sent to somebody. */
function keepInAddress(): void {
  const kept = new URLSearchParams();
  for (const id of ['q', 'suite', 'label', 'since', 'until']) {
    const value = byId(id)?.value ?? '';
    if (value !== '') kept.set(id, value);
  }
  if (wantedNow().changed) kept.set('changed', '1');
  const text = kept.toString();
  history.replaceState(null, '', text === '' ? '#' : `#?${text}`);
}

function takeFromAddress(): void {
  if (!location.hash.startsWith('#?')) return;
  for (const [id, value] of new URLSearchParams(location.hash.slice(2))) {
    const field = ['q', 'suite', 'label', 'since', 'until', 'changed'].includes(id) ? byId(id) : null;
    if (field !== null && id === 'changed') field.checked = value === '1';
    else if (field !== null) field.value = value;
  }
}

/** A choice of days back from the newest run fills in the dates. */
function fillDates(newest: number): void {
  const [days, since, until] = [byId('time')?.value ?? '', byId('since'), byId('until')];
  if (since === null || until === null || days === 'own') return;
  until.value = '';
  since.value = days === '' ? '' : new Date(newest - Number(days) * 86_400_000).toISOString().slice(0, 10);
}

function startFilters(cards: readonly Card[], data: PageData, redraw: () => void): void {
  const newest = Math.max(...data.runs.map(({ at }) => at));
  const narrow = (): void => {
    const wanted = wantedNow();
    let count = 0;
    for (const card of cards) {
      card.node.hidden = !isWanted(card, wanted);
      card.frame = { ...card.frame, since: wanted.since, until: wanted.until };
      if (!card.node.hidden) count += 1;
    }
    for (const part of document.querySelectorAll('.suite')) {
      part.hidden = part.querySelector('.card:not([hidden])') === null;
    }
    const told = byId('count');
    if (told !== null) {
      const words = told.dataset['words'] ?? '';
      told.textContent = words.replace('{shown}', String(count)).replace('{all}', String(cards.length));
    }
    redraw();
  };
  const tools = byId('tools');
  if (tools !== null) tools.hidden = false;
  takeFromAddress();
  if ((byId('since')?.value ?? '') + (byId('until')?.value ?? '') !== '') {
    const time = byId('time');
    if (time !== null) time.value = 'own';
  }
  tools?.addEventListener('input', ({ target }) => {
    const id = target?.id ?? '';
    if (id === 'time') fillDates(newest);
    const time = byId('time');
    if (time !== null && (id === 'since' || id === 'until')) time.value = 'own';
    narrow();
    keepInAddress();
  });
  narrow();
}

function startCharts(pen: Pen, { cardOf, drawCard, listen, fillRows }: Hand): void {
  const source = byId('dashboard-data');
  if (source === null) return;
  const data: PageData = JSON.parse(source.textContent ?? '');
  const nodes = [...document.querySelectorAll('.card')];
  const cards = nodes.flatMap((node) => cardOf(node, data) ?? []);
  const near = new Set<Card>();
  const cardBy = new Map<PageElement, Card>(cards.map((card) => [card.node, card]));
  const watch = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const card = cardBy.get(target);
        if (card === undefined) continue;
        if (!isIntersecting) near.delete(card);
        else {
          near.add(card);
          if (!card.isDrawn) drawCard(card, pen);
        }
      }
    },
    { rootMargin: '300px' },
  );
  for (const card of cards) {
    watch.observe(card.node);
    listen(card, pen);
    card.node.querySelector('details')?.addEventListener('toggle', () => fillRows(card, pen));
  }
  const redraw = (): void => {
    for (const card of cards) card.isDrawn = false;
    for (const card of near) if (!card.node.hidden) drawCard(card, pen);
  };
  startFilters(cards, data, redraw);
  addEventListener('resize', redraw);
  addEventListener('beforeprint', () => {
    for (const card of cards) if (!card.node.hidden && !card.isDrawn) drawCard(card, pen);
  });
}

/** The script of the page, as text. */
export function clientScript(): string {
  const own = [
    byId,
    startTheme,
    wantedNow,
    isWanted,
    keepInAddress,
    takeFromAddress,
    fillDates,
    startFilters,
    startCharts,
  ];
  const texts = [...PICTURE_FUNCTIONS, ...CARD_FUNCTIONS, ...own].map(String).join('\n');
  const pen = [pictureOf, spotOf, numberText, dayText].map(({ name }) => name);
  const hand = [cardOf, drawCard, listen, fillRows].map(({ name }) => name);
  const given = `{${keyed(['pictureOf', 'spotOf', 'numberText', 'dayText'], pen)}}, {${keyed(['cardOf', 'drawCard', 'listen', 'fillRows'], hand)}}`;
  return `(() => {\n'use strict';\n${texts}\n${startTheme.name}();\n${startCharts.name}(${given});\n})();`;
}

function keyed(keys: readonly string[], names: readonly string[]): string {
  return keys.map((key, at) => `${key}: ${names[at]}`).join(', ');
}
