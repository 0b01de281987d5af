/** How often scores came true, base and head, beside the diagonal on which they would be right. */
import { scaleLinear } from 'd3-scale';
import type { CalibrationBin, CalibrationSide } from '../../model/quality.js';
import { html, type Markup } from '../html/markup.js';
import { type Point, pathThrough } from './path.js';

const SIZE = 260;
const EDGE = 30;
const TICKS = [0, 0.25, 0.5, 0.75, 1] as const;

function pointsOf(sides: readonly CalibrationSide[]): readonly Point[] {
  return sides.flatMap(({ score, outcome }): readonly Point[] =>
    score === null || outcome === null ? [] : [[score, outcome]],
  );
}

/** Both curves as an SVG element. */
export function calibrationChart(bins: readonly CalibrationBin[], title: string): Markup {
  const x = scaleLinear()
    .domain([0, 1])
    .range([EDGE, SIZE - 8]);
  const y = scaleLinear()
    .domain([0, 1])
    .range([SIZE - EDGE, 8]);
  const curve = (points: readonly Point[], side: 'base' | 'head'): Markup => {
    const dots = points.map(([score, outcome]) =>
      side === 'base'
        ? html`<rect class="c-mark s-base" x="${x(score) - 3}" y="${y(outcome) - 3}" width="6" height="6"/>`
        : html`<circle class="c-mark s-head" cx="${x(score)}" cy="${y(outcome)}" r="3.5"/>`,
    );
    return html`<path class="c-curve s-${side}" d="${pathThrough(points.map(([score, outcome]) => [x(score), y(outcome)]))}"/>${dots}`;
  };
  const grid = TICKS.map(
    (tick) =>
      html`<path class="c-grid" d="M${x(tick)} ${y(0)}V${y(1)}M${x(0)} ${y(tick)}H${x(1)}"/><text class="c-tick" x="${x(tick)}" y="${SIZE - 14}" text-anchor="middle">${String(tick)}</text><text class="c-tick" x="${EDGE - 5}" y="${y(tick) + 4}" text-anchor="end">${String(tick)}</text>`,
  );
  const base = pointsOf(bins.map((bin) => bin.base));
  const head = pointsOf(bins.map((bin) => bin.head));
  const told =
    'Across: the mean score of a bin. Up: how often it came true. On the dashed line scores are right.';
  return html`<svg class="chart square" role="img" viewBox="0 0 ${SIZE} ${SIZE}" width="${SIZE}" height="${SIZE}"><title>${title}</title><desc>${told}</desc>${grid}<path class="c-ideal" d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}"/>${curve(base, 'base')}${curve(head, 'head')}</svg>`;
}
