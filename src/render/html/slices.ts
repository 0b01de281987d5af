/** Slices of a metric as a heat map: a row for each combination of labels, a column for each metric of the suite. */
import type { Verdict } from '../../model/report.js';
import { changeText, valueText } from '../number.js';
import { html, type Markup, name } from './markup.js';
import type { PageLanguage, Told } from './words.js';

/** Shades on either side of no change. */
const DEEPEST = 4;
const MOST_ROWS = 400;

function labelText({ labels }: Verdict): string {
  return Object.entries(labels)
    .map(([key, value]) => `${key}=${value}`)
    .sort()
    .join(', ');
}

/** head − base, above 0 where it is better; `null` where that can't be told. */
function gainOf({ change, direction }: Verdict): number | null {
  if (change === null || direction === null || direction === 'target') return null;
  return direction === 'higher' ? change.absolute : -change.absolute;
}

/** `worse-3`, `better-1`: by its part of the largest change of the metric. */
function shadeOf(gain: number | null, largest: number): string {
  if (gain === null || !(largest > 0) || gain === 0) return 'even';
  const depth = Math.max(1, Math.ceil((Math.abs(gain) / largest) * DEEPEST));
  return `${gain < 0 ? 'worse' : 'better'}-${depth}`;
}

interface Grid {
  readonly suite: string;
  readonly metrics: readonly string[];
  readonly slices: readonly string[];
  readonly at: ReadonlyMap<string, Verdict>;
  readonly largest: ReadonlyMap<string, number>;
}

const place = (slice: string, metric: string): string => JSON.stringify([slice, metric]);

function gridOf(suite: string, verdicts: readonly Verdict[]): Grid {
  const at = new Map<string, Verdict>();
  const largest = new Map<string, number>();
  const worst = new Map<string, number>();
  for (const verdict of verdicts) {
    const slice = labelText(verdict);
    at.set(place(slice, verdict.metric), verdict);
    const gain = gainOf(verdict) ?? 0;
    largest.set(verdict.metric, Math.max(largest.get(verdict.metric) ?? 0, Math.abs(gain)));
    worst.set(slice, Math.min(worst.get(slice) ?? 0, gain));
  }
  const slices = [...worst].sort(([, one], [, other]) => one - other).map(([slice]) => slice);
  return { suite, metrics: [...largest.keys()], slices, at, largest };
}

function cell(verdict: Verdict | undefined, largest: number, { cellsOf }: PageLanguage): Markup {
  if (verdict === undefined) return html`<td class="heat even"><span class="none">·</span></td>`;
  const { symbol, word } = cellsOf(verdict);
  const { change, unit, head } = verdict;
  const moved = change === null ? '–' : changeText(change.absolute, unit);
  const value = head?.value == null ? '' : valueText(head.value, unit);
  return html`<td class="heat ${shadeOf(gainOf(verdict), largest)}"><span class="moved"><span aria-hidden="true">${symbol}</span><span class="unseen">${word}</span> ${moved}</span><span class="small">${value}</span></td>`;
}

function gridMarkup({ suite, metrics, slices, at, largest }: Grid, language: PageLanguage): Markup {
  const { page } = language;
  const heads = metrics.map((metric) => html`<th scope="col" class="num">${name(metric, 40)}</th>`);
  const rows = slices.slice(0, MOST_ROWS).map((slice) => {
    const cells = metrics.map((metric) =>
      cell(at.get(place(slice, metric)), largest.get(metric) ?? 0, language),
    );
    return html`<tr><th scope="row">${name(slice, 60)}</th>${cells}</tr>`;
  });
  const left = slices.length - rows.length;
  const more = left > 0 ? html`<p>${page.moreSlices(left)}</p>` : null;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${page.slicesOf(suite)}"><table class="plain map"><caption>${name(suite, 60)}${page.slicesCaption}</caption><thead><tr><th scope="col">${page.slice}</th>${heads}</tr></thead><tbody>${rows}</tbody></table></div>${more}`;
}

/** The heat maps of the suites whose verdicts have labels; `null` where none has. */
export function sliceMaps({ report: { verdicts }, language }: Told): Markup | null {
  const bySuite = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    if (Object.keys(verdict.labels).length === 0) continue;
    const there = bySuite.get(verdict.suite);
    if (there === undefined) bySuite.set(verdict.suite, [verdict]);
    else there.push(verdict);
  }
  if (bySuite.size === 0) return null;
  return html`${[...bySuite].map(([suite, of]) => gridMarkup(gridOf(suite, of), language))}`;
}
