/** A metric's chart as a file of its own, to be put into a README or a wiki. */

import { clip } from '../render/escape.js';
import { html, trusted } from '../render/html/markup.js';
import { drawnOf } from './page-data.js';
import type { Metric, Suite } from './panels.js';
import { pictureOf } from './picture.js';
import { newestText } from './standing.js';
import { PICTURE_STYLE } from './style.js';
import type { DashboardWords } from './words.js';

const WIDTH = 640;
const HEIGHT = 220;
const HEAD = 30;
const TITLE_LIMIT = 70;

const OWN_STYLE = `
svg{--card:#fff;--ink:#1c2024;--soft:#5b626b;--line:#e2e3e0;--band:#dfe7f3;--accent:#1f4e9c;--bad:#a83a00;--good:#1a6b3c;font:12px system-ui,-apple-system,"Segoe UI",sans-serif}
@media (prefers-color-scheme:dark){svg{--card:#1c1f25;--ink:#e8eaed;--soft:#a6adb7;--line:#333840;--band:#2a3446;--accent:#8ab4ff;--bad:#ff9d66;--good:#7bd49b}}
.paper{fill:var(--card);stroke:var(--line)}.title{fill:var(--ink);font-weight:600;font-size:13px}.value{fill:var(--ink);font-size:13px}
`;

/** The SVG file. */
export function chartSvg(
  { suite, metric }: { readonly suite: Suite; readonly metric: Metric },
  words: DashboardWords,
): string {
  const drawn = drawnOf(suite, metric);
  const frame = {
    width: WIDTH,
    height: HEIGHT - HEAD,
    since: drawn.times[0] ?? 0,
    until: drawn.times.at(-1) ?? 0,
    day: words.day,
  };
  const value = newestText(metric) ?? words.card.noValue;
  const about = words.about(suite.runs.length, value, metric.changes.length);
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img"><title>${clip(metric.id, 1000)}</title><desc>${about}</desc><style>${trusted(`${OWN_STYLE}${PICTURE_STYLE}`)}</style><rect class="paper" x="0.5" y="0.5" width="${WIDTH - 1}" height="${HEIGHT - 1}" rx="10"/><text class="title" x="14" y="22">${clip(metric.id, TITLE_LIMIT)}</text><text class="value" x="${WIDTH - 14}" y="22" text-anchor="end">${value}</text><g transform="translate(0 ${HEAD})">${trusted(pictureOf(drawn, frame))}</g></svg>
`.markup;
}
