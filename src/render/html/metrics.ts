/** Every metric: base, head, change with its interval as a picture, the history, and what it rests on. */

import type { Verdict } from '../../model/report.js';
import { intervalChart } from '../chart/interval.js';
import { SPARKLINE, trendChart } from '../chart/trend.js';
import { changeText, intervalText, valueText, wholeText } from '../number.js';
import { worstFirst } from '../order.js';
import { html, type Markup, name, unbroken } from './markup.js';
import { fold } from './parts.js';
import { type Tone, toneOf } from './tone.js';
import { trendOf } from './trend.js';
import type { ColumnWords, PageWords, Told } from './words.js';

/** How much worse it may be, in units of the value, as the reasons tell it or else the limits. */
function allowance({ reasons, limits, base }: Verdict): number | null {
  for (const reason of reasons) {
    if ('margin' in reason) return reason.margin;
    if ('tolerance' in reason) return reason.tolerance;
    if (reason.kind === 'underpowered' || reason.kind === 'possible-loss') return reason.limit;
    if (reason.kind === 'beyond-practical-limit') return reason.limit;
  }
  const written = limits.maxDrop ?? limits.maxRise;
  if (typeof written === 'number') return written;
  const share = Number(/^([\d.]+) ?%$/.exec(written ?? '')?.[1] ?? 'none') / 100;
  const whole = base?.value ?? null;
  return whole !== null && share >= 0 ? share * Math.abs(whole) : null;
}

/** The side on which a change is worse: of a target that depends on the value. */
const WORSE_SIDE = { higher: 'left', lower: 'right', target: null } as const;

/** head − base at which the limit lies. */
function limitOf(verdict: Verdict): number | null {
  const size = allowance(verdict);
  if (size === null) return null;
  const side = WORSE_SIDE[verdict.direction ?? 'target'];
  return side === null ? null : side === 'left' ? -size : size;
}

function intervalPicture(verdict: Verdict, tone: Tone, words: PageWords): Markup | null {
  const { change, unit, direction } = verdict;
  if (change === null) return null;
  const limit = limitOf(verdict);
  const range =
    change.interval === null ? words.noInterval : words.interval(intervalText(change.interval, unit));
  const bound = limit === null ? words.noLimit : words.limit(changeText(limit, unit));
  return intervalChart({
    absolute: change.absolute,
    interval: change.interval,
    limit,
    worse: WORSE_SIDE[direction ?? 'target'],
    tone,
    title: words.changeOf(verdict.id, changeText(change.absolute, unit)),
    description: `${range}; ${bound}. ${words.shaded}`,
  });
}

function sideCell(side: Verdict['head'], unit: string | null, words: PageWords): Markup {
  if (side === null) return html`<span class="none">–</span>`;
  if (side.value === null) return html`${words.notNumber}`;
  const size = side.n === null ? null : html`<span class="small">n = ${wholeText(side.n)}</span>`;
  return html`${valueText(side.value, unit)}${size}`;
}

/** A symbol, a word and a colour: never a colour alone. */
export function badge(verdict: Verdict, { report, language }: Told): Markup {
  const { symbol, word } = language.cellsOf(verdict);
  return html`<span class="badge b-${toneOf(verdict, report)}"><span aria-hidden="true">${symbol}</span> ${word}</span>`;
}

function changeCell({ change, unit }: Verdict): Markup {
  if (change === null) return html`<span class="none">–</span>`;
  const range =
    change.interval === null ? null : html`<span class="small">${intervalText(change.interval, unit)}</span>`;
  return html`<b>${changeText(change.absolute, unit)}</b>${range}`;
}

interface Cell {
  readonly column: keyof ColumnWords['metrics'];
  readonly className: string;
  /** What it is sorted by; `''` comes last. */
  readonly key: string | number;
  readonly body: Markup;
}

function nameCell(verdict: Verdict, { locale, text, cellsOf, reasonSentence }: Told['language']): Markup {
  const sentences = verdict.reasons.map((reason) => reasonSentence(reason, verdict));
  const said = sentences.join(locale === 'zh-CN' ? '' : ' ');
  const because = said === '' ? null : fold(text.why, html`<span class="why">${unbroken(said)}</span>`);
  const evidence = unbroken(cellsOf(verdict).evidence);
  return html`${name(verdict.id)}<span class="small">${evidence}</span>${because}`;
}

function cellsIn(verdict: Verdict, told: Told, place: number): readonly Cell[] {
  const { page } = told.language;
  const tone = toneOf(verdict, told.report);
  const { unit, base, head, change } = verdict;
  const trend = trendOf(verdict, told);
  const picture =
    trend === null ? html`<span class="none">${page.noHistory}</span>` : trendChart(trend, SPARKLINE);
  return [
    { column: 'verdict', className: 'first', key: place, body: badge(verdict, told) },
    { column: 'metric', className: 'id', key: verdict.id, body: nameCell(verdict, told.language) },
    { column: 'base', className: 'num', key: base?.value ?? '', body: sideCell(base, unit, page) },
    { column: 'head', className: 'num', key: head?.value ?? '', body: sideCell(head, unit, page) },
    { column: 'change', className: 'num', key: change?.absolute ?? '', body: changeCell(verdict) },
    {
      column: 'interval',
      className: 'pic',
      key: '',
      body: intervalPicture(verdict, tone, page) ?? html`<span class="none">–</span>`,
    },
    { column: 'history', className: 'pic', key: '', body: picture },
  ];
}

const SORTABLE: readonly Cell['column'][] = ['verdict', 'metric', 'base', 'head', 'change'];

function headCell({ column, className }: Cell, words: PageWords): Markup {
  const label = words.columns.metrics[column];
  if (!SORTABLE.includes(column))
    return html`<th scope="col" role="columnheader" class="${className}">${label}</th>`;
  const order = column === 'verdict' ? 'ascending' : 'none';
  return html`<th scope="col" role="columnheader" class="${className}" aria-sort="${order}"><button type="button" class="sort">${label}</button></th>`;
}

function row(verdict: Verdict, told: Told, place: number): Markup {
  const labels = told.language.page.columns.metrics;
  const cells = cellsIn(verdict, told, place).map(
    ({ column, className, key, body }) =>
      html`<td role="cell" class="${className} c-${column}" data-label="${labels[column]}" data-key="${String(key)}"><div>${body}</div></td>`,
  );
  return html`<tr role="row" class="r-${toneOf(verdict, told.report)}">${cells}</tr>`;
}

function legend([change, noChange, limit, worse, band]: PageWords['legend']): Markup {
  return html`<ul class="legend"><li><span class="k k-dot"></span>${change}</li><li><span class="k k-zero"></span>${noChange}</li><li><span class="k k-limit"></span>${limit}</li><li><span class="k k-worse"></span>${worse}</li><li><span class="k k-band"></span>${band}</li></ul>`;
}

/** The table of all verdicts, the worst first; `null` where there are none. */
export function metricsTable(told: Told): Markup | null {
  const { page } = told.language;
  const ordered = worstFirst(told.report.verdicts);
  const [first] = ordered;
  if (first === undefined) return null;
  const heads = cellsIn(first, told, 0).map((cell) => headCell(cell, page));
  const rows = ordered.map((verdict, place) => row(verdict, told, place));
  return html`<p class="tools"><label for="metric-search">${page.searchMetrics}</label> <input id="metric-search" type="search" autocomplete="off" spellcheck="false"><span class="count" id="metric-count" role="status"></span></p><div class="scroll" tabindex="0" role="region" aria-label="${page.tableOfMetrics}"><table id="metrics-table" class="metrics" role="table"><caption>${page.metricsCaption}</caption><thead role="rowgroup"><tr role="row">${heads}</tr></thead><tbody role="rowgroup">${rows}</tbody></table></div>${legend(page.legend)}`;
}
