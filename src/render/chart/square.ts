/** The frame of pictures in which both ways go from 0 to 1: grid, ticks, titles of the axes, and lines for base and head. */
import { scaleLinear } from 'd3-scale';
import { html, type Markup } from '../html/markup.js';
import { type Point, pathThrough } from './path.js';

const SIZE = 260;
const EDGE = 34;
const TICKS = [0, 0.25, 0.5, 0.75, 1] as const;

export const x = scaleLinear()
  .domain([0, 1])
  .range([EDGE, SIZE - 8]);
export const y = scaleLinear()
  .domain([0, 1])
  .range([SIZE - EDGE, 8]);

export interface Square {
  readonly title: string;
  readonly description: string;
  /** Titles of the axes; `''` for none. */
  readonly across: string;
  readonly up: string;
}

/** The line of a side: they differ in colour and in dashes. */
export function sideLine(points: readonly Point[], side: 'base' | 'head'): Markup {
  return html`<path class="c-curve s-${side}" d="${pathThrough(points.map(([a, b]) => [x(a), y(b)]))}"/>`;
}

/** The whole picture around what is drawn in it. */
export function squareChart({ title, description, across, up }: Square, inside: Markup): Markup {
  const grid = TICKS.map(
    (tick) =>
      html`<path class="c-grid" d="M${x(tick)} ${y(0)}V${y(1)}M${x(0)} ${y(tick)}H${x(1)}"/><text class="c-tick" x="${x(tick)}" y="${y(0) + 13}" text-anchor="middle">${String(tick)}</text><text class="c-tick" x="${x(0) - 5}" y="${y(tick) + 4}" text-anchor="end">${String(tick)}</text>`,
  );
  const titles =
    across === ''
      ? null
      : html`<text class="c-tick" x="${x(0.5)}" y="${SIZE - 7}" text-anchor="middle">${across}</text><text class="c-tick" transform="translate(9 ${y(0.5)}) rotate(-90)" text-anchor="middle">${up}</text>`;
  return html`<svg class="chart square" role="img" viewBox="0 0 ${SIZE} ${SIZE}" width="${SIZE}" height="${SIZE}"><title>${title}</title><desc>${description}</desc>${grid}${titles}${inside}</svg>`;
}
