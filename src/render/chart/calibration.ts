/** How often scores came true, base and head, beside the diagonal on which they would be right. */
import type { CalibrationBin, CalibrationSide } from '../../model/quality.js';
import { html, type Markup } from '../html/markup.js';
import type { Point } from './path.js';
import { type Square, sideLine, squareChart, x, y } from './square.js';

function pointsOf(sides: readonly CalibrationSide[]): readonly Point[] {
  return sides.flatMap(({ score, outcome }): readonly Point[] =>
    score === null || outcome === null ? [] : [[score, outcome]],
  );
}

/** Squares for base, discs for head. */
function marks(points: readonly Point[], side: 'base' | 'head'): readonly Markup[] {
  return points.map(([score, outcome]) =>
    side === 'base'
      ? html`<rect class="c-mark s-base" x="${x(score) - 3}" y="${y(outcome) - 3}" width="6" height="6"/>`
      : html`<circle class="c-mark s-head" cx="${x(score)}" cy="${y(outcome)}" r="3.5"/>`,
  );
}

/** Both curves as an SVG element. */
export function calibrationChart(bins: readonly CalibrationBin[], words: Square): Markup {
  const base = pointsOf(bins.map((bin) => bin.base));
  const head = pointsOf(bins.map((bin) => bin.head));
  const ideal = html`<path class="c-idle" d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}"/>`;
  const inside = html`${ideal}${sideLine(base, 'base')}${marks(base, 'base')}${sideLine(head, 'head')}${marks(head, 'head')}`;
  return squareChart(words, inside);
}
