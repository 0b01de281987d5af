/** How scores put the examples in order: the ROC curve, and the curve of precision and recall. */
import type { CurvePoint, Ranking } from '../../model/curves.js';
import { html, type Markup } from '../html/markup.js';
import type { Point } from './path.js';
import { type Square, sideLine, squareChart, x, y } from './square.js';

function bothLines({ base, head }: Ranking, pointOf: (point: CurvePoint) => Point): Markup {
  const before = base === null ? null : sideLine(base.points.map(pointOf), 'base');
  return html`${before}${sideLine(head.points.map(pointOf), 'head')}`;
}

/** The diagonal is that of scores that tell nothing. */
export function rocChart(ranking: Ranking, words: Square): Markup {
  const idle = html`<path class="c-idle" d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}"/>`;
  const lines = bothLines(ranking, ([falsePositives, truePositives]) => [falsePositives, truePositives]);
  return squareChart(words, html`${idle}${lines}`);
}

/** Of scores that tell nothing precision is the share of positives, which the last point has. */
export function precisionRecallChart(ranking: Ranking, words: Square): Markup {
  const share = ranking.head.points.at(-1)?.[2] ?? 0;
  const idle = html`<path class="c-idle" d="M${x(0)} ${y(share)}H${x(1)}"/>`;
  const lines = bothLines(ranking, ([, recall, precision]) => [recall, precision]);
  return squareChart(words, html`${idle}${lines}`);
}
