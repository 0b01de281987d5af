/**
 * The values of the history, oldest first, with head behind them. The band is where values of the newest level have been
 * by chance. A step is a place where the level of the history changed. All of it is as the caller found it.
 */
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { clip } from '../escape.js';
import { html, type Markup } from '../html/markup.js';
import { pathThrough, spanOf } from './path.js';

/** A run that was a release. */
export interface TrendRelease {
  /** Index in `values`. */
  readonly at: number;
  /** Untrusted. */
  readonly name: string;
}

export interface TrendChart {
  readonly values: readonly number[];
  readonly head: number | null;
  /** Where values have been by chance since this index; `null` where too few are known. */
  readonly band: { readonly low: number; readonly high: number; readonly since: number } | null;
  /** Indices in `values` at which a new level begins. */
  readonly steps: readonly number[];
  readonly releases: readonly TrendRelease[];
  /** The day of each value as text; none where that is not known. */
  readonly days: readonly string[];
  readonly tone: 'bad' | 'warn' | 'good' | 'calm';
  readonly title: string;
  readonly description: string;
  readonly valueText: (value: number) => string;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const SPARKLINE: Size = { width: 128, height: 34 };
export const PICTURE: Size = { width: 360, height: 150 };

/** Room around the lines. */
interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const NARROW: Edges = { left: 7, right: 7, top: 7, bottom: 7 };
/** For names of releases above, days below, values at the left. */
const WIDE: Edges = { left: 62, right: 10, top: 20, bottom: 22 };
const NAME_LIMIT = 14;
/** Room that a name takes, in units of the picture, for each letter. */
const LETTER = 6;

interface Scales {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly span: readonly [low: number, high: number];
}

function scalesOf({ values, head, band }: TrendChart, { width, height }: Size, edges: Edges): Scales {
  const span = spanOf([
    ...values,
    ...(head === null ? [] : [head]),
    ...(band === null ? [] : [band.low, band.high]),
  ]);
  const [low, high] = span;
  const x = scaleLinear()
    .domain([0, Math.max(1, values.length - (head === null ? 1 : 0))])
    .range([edges.left, width - edges.right]);
  const y = scaleLinear()
    .domain(low === high ? [low - 1, high + 1] : [low, high])
    .range([height - edges.bottom, edges.top]);
  return { x, y, span };
}

function linesOf({ values, head, band, steps, tone }: TrendChart, { x, y }: Scales): Markup {
  const [left = 0, right = 0] = x.range();
  const [bottom = 0, top = 0] = y.range();
  const from = band === null || band.since === 0 ? left - 5 : x(band.since - 0.5);
  const path = pathThrough(values.map((value, index) => [x(index), y(value)]));
  const shade =
    band === null
      ? null
      : html`<rect class="c-band" x="${from}" y="${y(band.high)}" width="${right + 5 - from}" height="${Math.max(1, y(band.low) - y(band.high))}"/>`;
  const marks = steps.map((at) => html`<path class="c-step" d="M${x(at - 0.5)} ${top - 5}V${bottom + 5}"/>`);
  const last = values.at(-1);
  const link =
    head === null || last === undefined
      ? null
      : html`<path class="c-link t-${tone}" d="M${x(values.length - 1)} ${y(last)}L${x(values.length)} ${y(head)}"/>`;
  const dot =
    head === null
      ? null
      : html`<circle class="c-dot t-${tone}" cx="${x(values.length)}" cy="${y(head)}" r="4"/>`;
  return html`${shade}${marks}<path class="c-line" d="${path}"/>${link}${dot}`;
}

/** A flag for each release; its name where it does not run into the one before. */
function flagsOf({ releases }: TrendChart, { x, y }: Scales): Markup {
  const [bottom = 0] = y.range();
  const [, right = 0] = x.range();
  let free = 0;
  const flags = releases.map(({ at, name }) => {
    const place = x(at);
    const shown = clip(name, NAME_LIMIT);
    const room = LETTER * shown.length;
    const start = Math.min(place + 8, right - room);
    const label = start < free ? null : html`<text class="c-tick" x="${start}" y="11">${shown}</text>`;
    if (label !== null) free = start + room + 6;
    return html`<path class="c-release" d="M${place} ${bottom}V4"/><path class="c-flag" d="M${place} 3l6 3.5-6 3.5Z"/>${label}`;
  });
  return html`${flags}`;
}

function axesOf({ days, valueText }: TrendChart, { x, y, span: [low, high] }: Scales): Markup {
  const [left = 0] = x.range();
  const [bottom = 0, top = 0] = y.range();
  const tick = (value: number): Markup =>
    html`<path class="c-grid" d="M${left - 5} ${y(value)}H${x.range()[1] ?? 0}"/><text class="c-tick" x="${left - 9}" y="${y(value) + 3.5}" text-anchor="end">${valueText(value)}</text>`;
  const ticks = low === high ? tick(low) : html`${tick(low)}${tick(high)}`;
  const [first, last] = [days[0] ?? null, days.at(-1) ?? null];
  const below = bottom + (bottom > top ? 17 : 0);
  const from =
    first === null ? null : html`<text class="c-tick" x="${left - 5}" y="${below}">${first}</text>`;
  const to =
    last === null || last === first
      ? null
      : html`<text class="c-tick" x="${x(days.length - 1) + 5}" y="${below}" text-anchor="end">${last}</text>`;
  return html`${ticks}${from}${to}`;
}

function svg({ title, description }: TrendChart, { width, height }: Size, inside: Markup): Markup {
  return html`<svg class="chart trend" role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><title>${title}</title><desc>${description}</desc>${inside}</svg>`;
}

/** The lines alone, small enough for a cell of a table. */
export function trendChart(chart: TrendChart, size: Size): Markup {
  return svg(chart, size, linesOf(chart, scalesOf(chart, size, NARROW)));
}

/** The same with the values that it spans, its days, and the releases. */
export function trendPicture(chart: TrendChart, size: Size): Markup {
  const scales = scalesOf(chart, size, WIDE);
  return svg(chart, size, html`${axesOf(chart, scales)}${linesOf(chart, scales)}${flagsOf(chart, scales)}`);
}
