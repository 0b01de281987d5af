/** Curves of base and head: how scores put the examples in order, and how latencies are distributed. */
import type { Ranking, TimedSide, Timing } from '../../model/curves.js';
import { precisionRecallChart, rocChart } from '../chart/ranking.js';
import { timingChart } from '../chart/timing.js';
import { clip } from '../escape.js';
import { valuesApart, valueTexts } from '../number.js';
import { html, type Markup, name } from './markup.js';
import type { PageWords, Told } from './words.js';

const NAME = 60;
const PERCENTS = [50, 95, 99] as const;

/** Which line is whose, by colour and by its dashes; of head alone where there is no base. */
export function sideKey(words: PageWords, base: object | null): Markup {
  const key = (side: 'base' | 'head'): Markup =>
    html`<span class="key s-${side}"><svg width="22" height="8" aria-hidden="true"><path class="c-curve s-${side}" d="M1 4H21"/></svg> ${words[side]}</span>`;
  return html`${base === null ? null : key('base')} ${key('head')}`;
}

function fromTo(base: number | null, head: number): string {
  return valuesApart(base === null ? [head] : [base, head], 'fraction').join(' → ');
}

function rankingFigures(ranking: Ranking, words: PageWords): readonly Markup[] {
  const { suite, label, base, head } = ranking;
  const under = (title: string, figures: string): Markup =>
    html`<figcaption><b>${title}</b> ${name(suite, NAME)}, ${words.classOf} ${name(label, NAME)}<span class="small">${figures}</span><span class="small">${sideKey(words, base)}</span></figcaption>`;
  const titled = (title: string): string => `${title}: ${clip(suite, NAME)}, ${clip(label, NAME)}`;
  const roc = rocChart(ranking, {
    title: titled(words.roc),
    description: words.rocMeans,
    across: words.falsePositives,
    up: words.truePositives,
  });
  const precise = precisionRecallChart(ranking, {
    title: titled(words.precisionRecall),
    description: words.precisionRecallMeans,
    across: words.recall,
    up: words.precision,
  });
  const average = fromTo(base?.averagePrecision ?? null, head.averagePrecision);
  return [
    html`<figure>${roc}${under(words.roc, words.area(fromTo(base?.area ?? null, head.area)))}</figure>`,
    html`<figure>${precise}${under(words.precisionRecall, words.averagePrecision(average))}</figure>`,
  ];
}

/** The value at this share, between the two that are told; `null` beyond them. */
function valueAt({ quantiles }: TimedSide, share: number): number | null {
  const after = quantiles.findIndex(([reached]) => reached >= share - 1e-9);
  const [to, from] = [quantiles[after], quantiles[after - 1]];
  if (to === undefined) return null;
  if (Math.abs(to[0] - share) < 1e-9) return to[1];
  if (from === undefined) return null;
  return from[1] + ((share - from[0]) / (to[0] - from[0])) * (to[1] - from[1]);
}

function percentileLines({ base, head, unit }: Timing, words: PageWords): readonly string[] {
  return PERCENTS.flatMap((percent) => {
    const after = valueAt(head, percent / 100);
    const before = base === null ? null : valueAt(base, percent / 100);
    if (after === null) return [];
    const texts = valueTexts(before === null ? [after] : [before, after], unit);
    return [words.percentiles(percent, texts.join(' → '))];
  });
}

function timingFigure(timing: Timing, words: PageWords): Markup {
  const { suite, column } = timing;
  const title = `${words.latency}: ${clip(suite, NAME)}, ${clip(column, NAME)}`;
  const chart = timingChart(timing, { title, description: words.latencyMeans });
  const percentiles = percentileLines(timing, words).join(' · ');
  return html`<figure>${chart}<figcaption><b>${words.latency}</b> ${name(suite, NAME)}, ${name(column, NAME)}<span class="small">${percentiles}</span><span class="small">${sideKey(words, timing.base)}</span></figcaption></figure>`;
}

/** The figures; `null` where the report has none. */
export function curveFigures({ report: { curves }, language }: Told): Markup | null {
  const { page } = language;
  const figures = [
    ...(curves?.rankings ?? []).flatMap((ranking) => rankingFigures(ranking, page)),
    ...(curves?.timings ?? []).map((timing) => timingFigure(timing, page)),
  ];
  return figures.length === 0 ? null : html`<div class="figures">${figures}</div>`;
}
