/** What carries a change: drivers, what was taken for what, and what is otherwise in the data. */
import type { Confusion, Quality } from '../../model/quality.js';
import type { Driver } from '../../model/report.js';
import { calibrationChart } from '../chart/calibration.js';
import { clip } from '../escape.js';
import { valueText } from '../number.js';
import { sideKey } from './curves.js';
import { html, type Markup, name } from './markup.js';
import { listMarkup } from './parts.js';
import type { PageLanguage, PageWords, Told } from './words.js';

const WIDTH = 200;

function driverItem(driver: Driver, { driverParts, page }: PageLanguage): Markup {
  const { before, condition, after } = driverParts(driver);
  const share = Math.max(0, Math.min(1, driver.share ?? 0));
  const also =
    driver.also.length === 0
      ? null
      : html`<span class="small">${page.sameExamples} ${driver.also.map((one) => html`${name(one)} `)}</span>`;
  const bar =
    driver.share === null
      ? null
      : html`<svg class="chart bar" role="img" viewBox="0 0 ${WIDTH} 12" width="${WIDTH}" height="12"><title>${page.share}</title><desc>${page.shareMeans}</desc><rect class="c-rest" width="${WIDTH}" height="12" rx="3"/><rect class="c-share" width="${share * WIDTH}" height="12" rx="3"/><path class="c-limit" d="M${driver.coverage * WIDTH} 0V12"/></svg>`;
  return html`<span class="small">${name(driver.suite, 60)}</span><span class="finding">${before} <code>${name(condition)}</code> ${after}</span>${bar}${also}`;
}

/** Slices that carry a change; `null` where there is none. */
export function driverList({ report: { drivers }, language }: Told): Markup | null {
  return drivers.length === 0 ? null : listMarkup(drivers.map((driver) => driverItem(driver, language)));
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
/** Parts of a row that moved, from which on a cell is shaded, each a shade deeper. */
const SHADES = [0.02, 0.05, 0.1, 0.2] as const;

function confusionCell(
  before: number,
  after: number,
  { isRight, part }: { isRight: boolean; part: number },
): Markup {
  if (before === 0 && after === 0) return html`<td class="heat even num"><span class="none">·</span></td>`;
  const depth = SHADES.filter((from) => Math.abs(part) >= from - 1e-12).length;
  // More right answers are better, more wrong ones worse.
  const better = part > 0 === isRight;
  const shade = depth === 0 ? 'even' : `${better ? 'better' : 'worse'}-${depth}`;
  const change = after - before;
  const moved =
    change === 0
      ? null
      : html`<span class="moved">${change > 0 ? '▴ +' : '▾ −'}${valueText(Math.abs(change), null)}</span>`;
  const counts =
    before === after ? valueText(after, null) : `${valueText(before, null)} → ${valueText(after, null)}`;
  return html`<td class="heat num ${shade}${isRight ? ' right' : ''}">${counts}${moved}</td>`;
}

function matrix({ suite, labels, base, head }: Confusion, { page, text }: PageLanguage): Markup {
  const rows = labels.map((label, truth) => {
    const [before, after] = [base[truth] ?? [], head[truth] ?? []];
    const totals = [sum(before), sum(after)] as const;
    const cells = labels.map((_, said) => {
      const [was, is] = [before[said] ?? 0, after[said] ?? 0];
      const part = totals[0] > 0 && totals[1] > 0 ? is / totals[1] - was / totals[0] : 0;
      return confusionCell(was, is, { isRight: truth === said, part });
    });
    return html`<tr><th scope="row">${name(label, 24)}</th>${cells}</tr>`;
  });
  const heads = labels.map((label) => html`<th scope="col" class="num">${name(label, 24)}</th>`);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${page.takenIn(suite)}"><table class="plain map"><caption>${name(suite, 60)}${page.confusionCaption}</caption><thead><tr><td class="corner">${text.corner}</td>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

/** The change of the confusion matrices; `null` where there is none. */
export function confusionMaps({ report: { confusion = [] }, language }: Told): Markup | null {
  return confusion.length === 0 ? null : html`${confusion.map((one) => matrix(one, language))}`;
}

function figure({ suite, bins }: Quality, words: PageWords): Markup {
  const title = words.calibration(clip(suite, 60));
  const chart = calibrationChart(bins, {
    title: `${title}: ${words.base} → ${words.head}`,
    description: words.calibrationMeans,
    across: '',
    up: '',
  });
  return html`<figure>${chart}<figcaption>${title} <span class="small">${words.calibrationMeans}</span><span class="small">${sideKey(words, bins)}</span></figcaption></figure>`;
}

/** What is otherwise in the data, with curves of calibration; `null` where there is nothing. */
export function qualityList({ report: { quality = [] }, language }: Told): Markup | null {
  if (quality.length === 0) return null;
  const { page } = language;
  const curves = quality.filter(({ bins }) => bins.length > 1).map((one) => figure(one, page));
  const items = language.qualityTexts(quality).map((told, at) => {
    const high = quality[at]?.severity === 'high';
    return html`<span class="badge b-${high ? 'bad' : 'warn'}">${high ? `✗ ${page.high}` : `⚠ ${page.moderate}`}</span> ${told}`;
  });
  return html`${listMarkup(items)}${curves.length === 0 ? null : html`<div class="figures">${curves}</div>`}`;
}
