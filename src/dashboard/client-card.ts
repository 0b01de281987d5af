/**
 * One card of the page: its chart, what is told of the run that is pointed at, and the table of its values. The functions
 * are put into the page as they stand here, so they may use nothing but each other, the pen and the browser.
 * Text from the history is only ever set as text.
 */
import type { PageDocument, PageElement } from './element.js';
import type { Link } from './links.js';
import type { PageData, PageMetric, PageRun } from './page-data.js';
import type { Drawn, Frame } from './picture.js';
import type { CardWords } from './words.js';

declare const document: PageDocument;

/** How a picture is drawn: handed in, since a name from another file would be lost on the way into the page. */
export interface Pen {
  readonly pictureOf: (drawn: Drawn, frame: Frame) => string;
  readonly spotOf: (
    drawn: Drawn,
    frame: Frame,
    index: number,
  ) => { readonly x: number; readonly y: number } | null;
  readonly numberText: (value: number, decimals: number) => string;
  readonly dayText: (time: number, pattern: string) => string;
}

export interface Card {
  readonly node: PageElement;
  readonly plot: PageElement;
  readonly read: PageElement;
  readonly metric: PageMetric;
  readonly runs: readonly PageRun[];
  readonly drawn: Drawn;
  readonly words: CardWords;
  frame: Frame;
  isDrawn: boolean;
  at: number;
}

function linkNode({ text, url }: Link): PageElement {
  const node = document.createElement('a');
  node.href = url;
  node.textContent = text;
  return node;
}

/** What is to be said of one run of a metric. */
function runText(
  { metric, runs, drawn, words, frame }: Card,
  index: number,
  { numberText, dayText }: Pen,
): readonly [string, string, string] {
  const value = metric.values[index] ?? null;
  const text = value === null ? words.noValue : `${numberText(value, metric.decimals)}${metric.suffix}`;
  const run = runs[index];
  const notes: string[] = [];
  if (run?.result === 'fail' || run?.result === 'error') notes.push(`✗ ${words.failed}`);
  if (drawn.changes.includes(index)) notes.push(`◆ ${words.changed}`);
  for (const one of metric.accepted) if (one.index === index) notes.push(`✓ ${one.text}`);
  const at = run?.at ?? 0;
  const time = `${dayText(at, frame.day)} ${new Date(at).toISOString().slice(11, 16)}`;
  return [text, time, notes.join('; ')];
}

function tellRun(card: Card, index: number, pen: Pen): void {
  card.at = index;
  const [value, time, note] = runText(card, index, pen);
  const { plot, read } = card;
  plot.setAttribute('aria-valuenow', String(index + 1));
  plot.setAttribute('aria-valuetext', `${time}: ${value}${note === '' ? '' : `, ${note}`}`);
  const strong = document.createElement('b');
  strong.textContent = value;
  const links = [
    ...(card.runs[index]?.links ?? []),
    ...card.metric.accepted.filter((one) => one.index === index).flatMap((one) => one.links),
  ];
  const why = document.createElement('span');
  why.className = 'why';
  why.textContent = note;
  read.replaceChildren(strong, ` · ${time} UTC`, ...links.map(linkNode), ...(note === '' ? [] : [why]));
  const cursor = plot.querySelector('.cursor');
  const dot = plot.querySelector('.cursor-dot');
  const spot = pen.spotOf(card.drawn, card.frame, index);
  if (cursor === null || dot === null || spot === null) return;
  cursor.setAttribute('d', `M${spot.x} 8V${card.frame.height - 20}`);
  dot.setAttribute('cx', String(spot.x));
  dot.setAttribute('cy', String(spot.y));
  dot.setAttribute('r', '4');
}

/** Indices of the runs inside the frame that have a value. */
function indicesOf({ drawn, frame }: Card): readonly number[] {
  return drawn.times.flatMap((time, index) =>
    time >= frame.since && time <= frame.until && drawn.values[index] !== null ? [index] : [],
  );
}

export function drawCard(card: Card, pen: Pen): void {
  const width = Math.max(220, card.plot.clientWidth);
  card.frame = { ...card.frame, width, height: 170 };
  card.isDrawn = true;
  const picture = pen.pictureOf(card.drawn, card.frame);
  const extra = '<path class="cursor"/><circle class="cursor-dot" r="0"/>';
  // Numbers and words of the picture's own: no text of the history is in it.
  card.plot.innerHTML = `<svg viewBox="0 0 ${width} 170" aria-hidden="true">${picture}${extra}</svg>`;
  const seen = indicesOf(card);
  const last = seen[seen.length - 1];
  if (last === undefined) card.read.textContent = card.words.noneInTime;
  else tellRun(card, last, pen);
}

/** The run nearest to the pointer. */
function nearestRun(card: Card, x: number, pen: Pen): number | null {
  let best: number | null = null;
  let distance = Number.POSITIVE_INFINITY;
  const seen = indicesOf(card);
  const [first, last] = [seen[0] ?? 0, seen[seen.length - 1] ?? 0];
  const [from, to] = [pen.spotOf(card.drawn, card.frame, first), pen.spotOf(card.drawn, card.frame, last)];
  const times = card.drawn.times;
  const span = (times[last] ?? 0) - (times[first] ?? 0);
  for (const index of seen) {
    const share = span > 0 ? ((times[index] ?? 0) - (times[first] ?? 0)) / span : 0;
    const at = (from?.x ?? 0) + share * ((to?.x ?? 0) - (from?.x ?? 0));
    if (Math.abs(at - x) < distance) [best, distance] = [index, Math.abs(at - x)];
  }
  return best;
}

export function listen(card: Card, pen: Pen): void {
  const { plot } = card;
  plot.addEventListener('pointermove', (event) => {
    const box = plot.getBoundingClientRect();
    const index = nearestRun(card, ((event.clientX - box.left) / box.width) * card.frame.width, pen);
    if (index !== null && index !== card.at) tellRun(card, index, pen);
  });
  plot.addEventListener('keydown', (event) => {
    const seen = indicesOf(card);
    const now = seen.indexOf(card.at);
    const moves: Record<string, number> = {
      ArrowLeft: now - 1,
      ArrowDown: now - 1,
      ArrowRight: now + 1,
      ArrowUp: now + 1,
      PageDown: now - 10,
      PageUp: now + 10,
      Home: 0,
      End: seen.length - 1,
    };
    const wanted = moves[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    const index = seen[Math.min(seen.length - 1, Math.max(0, wanted))];
    if (index !== undefined) tellRun(card, index, pen);
  });
}

/** The values as a table, made when it is opened. */
export function fillRows(card: Card, pen: Pen): void {
  const body = card.node.querySelector('tbody');
  if (body === null) return;
  const lines = [...indicesOf(card)].reverse().map((index) => {
    const line = document.createElement('tr');
    const [value, time, note] = runText(card, index, pen);
    const head = document.createElement('th');
    head.scope = 'row';
    head.textContent = time;
    const [number, rest] = [document.createElement('td'), document.createElement('td')];
    number.className = 'num';
    number.textContent = value;
    rest.append(note, ...(card.runs[index]?.links.slice(0, 1) ?? []).map(linkNode));
    line.append(head, number, rest);
    return line;
  });
  body.replaceChildren(...lines);
}

export function cardOf(node: PageElement, data: PageData): Card | null {
  const metric = data.metrics[Number(node.dataset['metric'])];
  const runs = data.suites[metric?.suite ?? -1]?.flatMap((index) => data.runs[index] ?? []);
  const [plot, read] = [node.querySelector('.plot'), node.querySelector('.read')];
  if (metric === undefined || runs === undefined || plot === null || read === null) return null;
  const times = runs.map(({ at }) => at);
  const failed = runs.flatMap(({ result }, at) => (result === 'fail' || result === 'error' ? [at] : []));
  const accepted = metric.accepted.map(({ index }) => index);
  const drawn = {
    times,
    values: metric.values,
    levels: metric.levels,
    changes: metric.changes,
    accepted,
    failed,
  };
  const frame = {
    width: 360,
    height: 170,
    since: Number.NEGATIVE_INFINITY,
    until: Number.POSITIVE_INFINITY,
    day: data.day,
  };
  return { node, plot, read, metric, runs, drawn, words: data.words, frame, isDrawn: false, at: -1 };
}

/** All of them, to be put into the page. */
export const CARD_FUNCTIONS = [
  linkNode,
  runText,
  tellRun,
  indicesOf,
  drawCard,
  nearestRun,
  listen,
  fillRows,
  cardOf,
] as const;
