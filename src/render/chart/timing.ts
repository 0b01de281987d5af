/** How latencies are distributed: which share of the examples took no longer than so long, base and head. */
import { scaleLinear, scaleLog } from 'd3-scale';
import type { TimedSide, Timing } from '../../model/curves.js';
import { html, type Markup } from '../html/markup.js';
import { valueTexts } from '../number.js';
import { type Point, pathThrough, spanOf } from './path.js';

const WIDTH = 360;
const HEIGHT = 220;
const LEFT = 40;
const RIGHT = 12;
const BOTTOM = 24;
const TOP = 8;
const SHARES = [0, 0.25, 0.5, 0.75, 1] as const;
/** Latencies further apart than this share a picture by their logarithms only. */
const WIDE = 50;
const TICKS = 4;

const y = scaleLinear()
  .domain([0, 1])
  .range([HEIGHT - BOTTOM, TOP]);

function acrossOf(sides: readonly TimedSide[]) {
  const [low, high] = spanOf(sides.flatMap(({ quantiles }) => quantiles.map(([, value]) => value)));
  const range = [LEFT, WIDTH - RIGHT];
  const isWide = low > 0 && high / low > WIDE;
  const domain = low === high ? [low - 1, high + 1] : [low, high];
  return isWide ? scaleLog().domain(domain).range(range) : scaleLinear().domain(domain).range(range);
}

/** Of a logarithmic scale there may be many: some of them, evenly. */
function few(ticks: readonly number[]): readonly number[] {
  const every = Math.ceil(ticks.length / (TICKS + 1));
  return ticks.filter((_, at) => at % every === 0);
}

/** The picture as an SVG element. */
export function timingChart(
  { base, head, unit }: Timing,
  words: { readonly title: string; readonly description: string },
): Markup {
  const sides = base === null ? [head] : [base, head];
  const x = acrossOf(sides);
  const line = ({ quantiles }: TimedSide, side: 'base' | 'head'): Markup => {
    const points = quantiles.map(([share, value]): Point => [x(value), y(share)]);
    return html`<path class="c-curve s-${side}" d="${pathThrough(points)}"/>`;
  };
  const shares = SHARES.map(
    (share) =>
      html`<path class="c-grid" d="M${LEFT} ${y(share)}H${WIDTH - RIGHT}"/><text class="c-tick" x="${LEFT - 5}" y="${y(share) + 3.5}" text-anchor="end">${100 * share} %</text>`,
  );
  const ticks = few(x.ticks(TICKS));
  const texts = valueTexts(ticks, unit);
  const times = ticks.map(
    (tick, at) =>
      html`<path class="c-grid" d="M${x(tick)} ${y(0)}V${y(1)}"/><text class="c-tick" x="${x(tick)}" y="${HEIGHT - 8}" text-anchor="middle">${texts[at] ?? ''}</text>`,
  );
  const lines = html`${base === null ? null : line(base, 'base')}${line(head, 'head')}`;
  return html`<svg class="chart timing" role="img" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}"><title>${words.title}</title><desc>${words.description}</desc>${shares}${times}${lines}</svg>`;
}
