/**
 * The values of the history, oldest first, with head behind them. The band is where values have been by chance:
 * the median ± 3 scaled median absolute deviations of the history that is drawn, from six values on.
 * A step is a place where the level of the history changed, as the caller found it.
 */
import { scaleLinear } from 'd3-scale';
import { html, type Markup } from '../html/markup.js';
import { pathThrough, spanOf } from './path.js';

export interface TrendChart {
  readonly values: readonly number[];
  readonly head: number | null;
  /** Where values have been by chance; `null` where too few are known. */
  readonly band: readonly [low: number, high: number] | null;
  /** Indices in `values` at which a new level begins. */
  readonly steps: readonly number[];
  readonly tone: 'bad' | 'warn' | 'good' | 'calm';
  readonly title: string;
  readonly description: string;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const SPARKLINE: Size = { width: 128, height: 34 };
export const PICTURE: Size = { width: 320, height: 110 };
const EDGE = 7;

/** The chart as an SVG element of this size. */
export function trendChart(chart: TrendChart, { width, height }: Size): Markup {
  const { values, head, band, steps, tone } = chart;
  const [low, high] = spanOf([...values, ...(head === null ? [] : [head]), ...(band ?? [])]);
  const x = scaleLinear()
    .domain([0, Math.max(1, values.length - (head === null ? 1 : 0))])
    .range([EDGE, width - EDGE]);
  const y = scaleLinear()
    .domain(low === high ? [low - 1, high + 1] : [low, high])
    .range([height - EDGE, EDGE]);
  const path = pathThrough(values.map((value, index) => [x(index), y(value)]));
  const shade =
    band === null
      ? null
      : html`<rect class="c-band" x="0" y="${y(band[1])}" width="${width}" height="${Math.max(1, y(band[0]) - y(band[1]))}"/>`;
  const marks = steps.map((at) => html`<path class="c-step" d="M${x(at - 0.5)} 2V${height - 2}"/>`);
  const last = values.at(-1);
  const link =
    head === null || last === undefined
      ? null
      : html`<path class="c-link t-${tone}" d="M${x(values.length - 1)} ${y(last)}L${x(values.length)} ${y(head)}"/>`;
  const dot =
    head === null
      ? null
      : html`<circle class="c-dot t-${tone}" cx="${x(values.length)}" cy="${y(head)}" r="4"/>`;
  return html`<svg class="chart trend" role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><title>${chart.title}</title><desc>${chart.description}</desc>${shade}${marks}<path class="c-line" d="${path}"/>${link}${dot}</svg>`;
}
