/** Every metric: base, head, change with its interval as a picture, the history, and what it rests on. */

import type { Report, Verdict } from '../../model/report.js';
import { medianAbsoluteDeviation } from '../../stats/mad.js';
import { median } from '../../stats/median.js';
import { windowedDivisive } from '../../stats/windowed-divisive.js';
import { cellsOf } from '../cells.js';
import { intervalChart } from '../chart/interval.js';
import { SPARKLINE, type TrendChart, trendChart } from '../chart/trend.js';
import { changeText, intervalText, valueText, valueTexts } from '../number.js';
import { isFailing, isNotable, worstFirst } from '../order.js';
import { reasonSentence } from '../words.js';
import { html, type Markup, name } from './markup.js';
import { fold } from './parts.js';

export type Tone = 'bad' | 'warn' | 'good' | 'calm';

/** What a verdict is painted with, besides its symbol and its word. */
export function toneOf(verdict: Verdict, report: Report): Tone {
  if (isFailing(verdict, report.policy)) return 'bad';
  if (isNotable(verdict)) return 'warn';
  return verdict.outcome === 'improved' ? 'good' : 'calm';
}

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

function intervalPicture(verdict: Verdict, tone: Tone): Markup | null {
  const { change, unit, direction } = verdict;
  if (change === null) return null;
  const limit = limitOf(verdict);
  const range =
    change.interval === null ? 'no interval' : `95 % interval ${intervalText(change.interval, unit)}`;
  const bound = limit === null ? 'no limit' : `limit ${changeText(limit, unit)}`;
  return intervalChart({
    absolute: change.absolute,
    interval: change.interval,
    limit,
    worse: WORSE_SIDE[direction ?? 'target'],
    tone,
    title: `Change of ${verdict.id}: ${changeText(change.absolute, unit)}`,
    description: `${range}; ${bound}. The shaded side is worse than allowed.`,
  });
}

const FEWEST_FOR_BAND = 6;
/** As the health check looks for them. */
const CHANGES = { window: 50, alpha: 0.001, leastSize: 0 } as const;
/** Where values have been by chance: median ± 3 scaled deviations; `null` of fewer than six values. */
export function bandOf(values: readonly number[]): readonly [number, number] | null {
  if (values.length < FEWEST_FOR_BAND) return null;
  const spread = medianAbsoluteDeviation(values);
  if (spread === null) return null;
  const [middle, reach] = [median(values), 3 * spread];
  return [middle - reach, middle + reach];
}

/** The history of a verdict as a chart; `null` where there are fewer than two values. */
export function trendOf(verdict: Verdict, tone: Tone): TrendChart | null {
  const { trend, head, unit, id } = verdict;
  const [first] = trend;
  const last = trend.at(-1);
  if (trend.length < 2 || first === undefined || last === undefined) return null;
  const band = bandOf(trend);
  const shown =
    band === null
      ? ''
      : ` The band, ${valueTexts(band, unit).join(' to ')}, is the median ± 3 scaled median absolute deviations.`;
  const now = head?.value ?? null;
  const end = now === null ? '' : ` Head: ${valueText(now, unit)}.`;
  return {
    values: trend,
    head: now,
    band,
    steps: windowedDivisive(trend, CHANGES).map(({ index }) => index),
    tone,
    title: `History of ${id}`,
    description: `${trend.length} values from ${valueText(first, unit)} to ${valueText(last, unit)}.${end}${shown}`,
  };
}

function sideCell(side: Verdict['head'], unit: string | null): Markup {
  if (side === null) return html`<span class="none">–</span>`;
  if (side.value === null) return html`not a number`;
  const size = side.n === null ? null : html`<span class="small">n = ${side.n.toLocaleString('en')}</span>`;
  return html`${valueText(side.value, unit)}${size}`;
}

/** A symbol, a word and a colour: never a colour alone. */
export function badge(verdict: Verdict, report: Report): Markup {
  const { symbol, word } = cellsOf(verdict);
  return html`<span class="badge b-${toneOf(verdict, report)}"><span aria-hidden="true">${symbol}</span> ${word}</span>`;
}

function changeCell({ change, unit }: Verdict): Markup {
  if (change === null) return html`<span class="none">–</span>`;
  const range =
    change.interval === null ? null : html`<span class="small">${intervalText(change.interval, unit)}</span>`;
  return html`<b>${changeText(change.absolute, unit)}</b>${range}`;
}

interface Cell {
  readonly label: string;
  readonly className: string;
  /** What it is sorted by; `''` comes last. */
  readonly key: string | number;
  readonly body: Markup;
}

function cellsIn(verdict: Verdict, report: Report, place: number): readonly Cell[] {
  const tone = toneOf(verdict, report);
  const { unit, base, head, change } = verdict;
  const trend = trendOf(verdict, tone);
  const picture = trend === null ? html`<span class="none">no history</span>` : trendChart(trend, SPARKLINE);
  const said = verdict.reasons.map((reason) => reasonSentence(reason, verdict)).join(' ');
  const { evidence } = cellsOf(verdict);
  const because = said === '' ? null : fold('Why', html`<span class="why">${said}</span>`);
  const metric = html`${name(verdict.id)}<span class="small">${evidence}</span>${because}`;
  return [
    { label: 'Verdict', className: 'first', key: place, body: badge(verdict, report) },
    { label: 'Metric', className: 'id', key: verdict.id, body: metric },
    { label: 'Base', className: 'num', key: base?.value ?? '', body: sideCell(base, unit) },
    { label: 'Head', className: 'num', key: head?.value ?? '', body: sideCell(head, unit) },
    { label: 'Change', className: 'num', key: change?.absolute ?? '', body: changeCell(verdict) },
    {
      label: 'Interval and limit',
      className: 'pic',
      key: '',
      body: intervalPicture(verdict, tone) ?? html`<span class="none">–</span>`,
    },
    { label: 'History', className: 'pic', key: '', body: picture },
  ];
}

const SORTABLE: readonly string[] = ['Verdict', 'Metric', 'Base', 'Head', 'Change'];

function headCell(label: string, className: string): Markup {
  if (!SORTABLE.includes(label))
    return html`<th scope="col" role="columnheader" class="${className}">${label}</th>`;
  const order = label === 'Verdict' ? 'ascending' : 'none';
  return html`<th scope="col" role="columnheader" class="${className}" aria-sort="${order}"><button type="button" class="sort">${label}</button></th>`;
}

function row(verdict: Verdict, report: Report, place: number): Markup {
  const cells = cellsIn(verdict, report, place).map(
    ({ label, className, key, body }) =>
      html`<td role="cell" class="${className}" data-label="${label}" data-key="${String(key)}">${body}</td>`,
  );
  return html`<tr role="row" class="r-${toneOf(verdict, report)}">${cells}</tr>`;
}

/** The table of all verdicts, the worst first. */
export function metricsTable(report: Report): Markup {
  const ordered = worstFirst(report.verdicts);
  const [first] = ordered;
  if (first === undefined) return html`<p>No metric was judged.</p>`;
  const heads = cellsIn(first, report, 0).map(({ label, className }) => headCell(label, className));
  const rows = ordered.map((verdict, place) => row(verdict, report, place));
  return html`<p class="tools"><label for="metric-search">Search metrics</label> <input id="metric-search" type="search" autocomplete="off" spellcheck="false"><span class="count" id="metric-count" role="status"></span></p><div class="scroll" tabindex="0" role="region" aria-label="Table of metrics"><table id="metrics-table" class="metrics" role="table"><caption>Every metric, the worst first. Titles of columns sort.</caption><thead role="rowgroup"><tr role="row">${heads}</tr></thead><tbody role="rowgroup">${rows}</tbody></table></div>${legend()}`;
}

function legend(): Markup {
  return html`<ul class="legend"><li><span class="k k-dot"></span>change, with its 95 % interval</li><li><span class="k k-zero"></span>no change</li><li><span class="k k-limit"></span>limit</li><li><span class="k k-worse"></span>worse than allowed</li><li><span class="k k-band"></span>where the history has been by chance: median ± 3 scaled median absolute deviations</li></ul>`;
}
