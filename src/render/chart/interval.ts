/**
 * A change as a dot with its 95 % interval as a whisker, beside the line of no change and the limit. The side that is
 * worse is shaded, so that which way is bad needs no words. Each row has its own scale, which holds zero and the limit.
 */
import { scaleLinear } from 'd3-scale';
import type { Interval } from '../../model/report.js';
import { html, type Markup } from '../html/markup.js';
import { spanOf } from './path.js';

export interface IntervalChart {
  readonly absolute: number;
  readonly interval: Interval | null;
  /** head − base from which on it would be too much; `null` where there is no limit. */
  readonly limit: number | null;
  /** The side on which a change is worse; `null` where that is not known. */
  readonly worse: 'left' | 'right' | null;
  /** How the dot is painted. */
  readonly tone: 'bad' | 'warn' | 'good' | 'calm';
  readonly title: string;
  readonly description: string;
}

const WIDTH = 180;
const HEIGHT = 34;
const EDGE = 8;
const MIDDLE = HEIGHT / 2;

/** The chart as an SVG element. */
export function intervalChart(chart: IntervalChart): Markup {
  const { absolute, interval, limit, worse, tone } = chart;
  const ends = [0, absolute, ...(interval ?? []), ...(limit === null ? [] : [limit])].filter(Number.isFinite);
  const [low, high] = spanOf(ends);
  // Where nothing moved at all, zero stands in the middle.
  const domain = low === high ? [low - 1, high + 1] : [low, high];
  const x = scaleLinear()
    .domain(domain)
    .range([EDGE, WIDTH - EDGE]);
  const from = limit ?? 0;
  const shade =
    worse === null
      ? null
      : worse === 'left'
        ? html`<rect class="c-worse" x="0" y="3" width="${Math.max(0, x(from))}" height="${HEIGHT - 6}"/>`
        : html`<rect class="c-worse" x="${x(from)}" y="3" width="${Math.max(0, WIDTH - x(from))}" height="${HEIGHT - 6}"/>`;
  const whisker =
    interval === null
      ? null
      : html`<path class="c-whisker t-${tone}" d="M${x(interval[0])} ${MIDDLE}H${x(interval[1])}M${x(interval[0])} ${MIDDLE - 5}v10M${x(interval[1])} ${MIDDLE - 5}v10"/>`;
  const bound = limit === null ? null : html`<path class="c-limit" d="M${x(limit)} 2V${HEIGHT - 2}"/>`;
  return html`<svg class="chart interval" role="img" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}"><title>${chart.title}</title><desc>${chart.description}</desc>${shade}<path class="c-zero" d="M${x(0)} 2V${HEIGHT - 2}"/>${bound}${whisker}<circle class="c-dot t-${tone}" cx="${x(absolute)}" cy="${MIDDLE}" r="4.5"/></svg>`;
}
