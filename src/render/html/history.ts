/** The history of each metric as a picture of its own: level, noise band, changes of level, releases, and where head stands. */
import type { Verdict } from '../../model/report.js';
import { PICTURE, type TrendChart, trendPicture } from '../chart/trend.js';
import { clip } from '../escape.js';
import { worstFirst } from '../order.js';
import { html, type Markup, name } from './markup.js';
import { badge } from './metrics.js';
import { trendOf } from './trend.js';
import type { PageWords, Told } from './words.js';

const MOST_PICTURES = 60;
const MOST_NAMED = 6;
const NAME_LIMIT = 40;

/** The newest releases by name and day. */
function releaseNames({ releases, days }: TrendChart): readonly string[] {
  return releases.slice(-MOST_NAMED).map(({ at, name }) => `${clip(name, NAME_LIMIT)} (${days[at] ?? ''})`);
}

function underPicture(trend: TrendChart, words: PageWords): Markup {
  const [low, high] = [Math.min(...trend.values), Math.max(...trend.values)];
  const lines = [words.runs(trend.values.length, trend.valueText(low), trend.valueText(high))];
  const steps = trend.steps.map((at) => trend.days[at] ?? words.runNumber(at + 1));
  if (steps.length > 0) lines.push(words.changedAt(steps));
  const releases = releaseNames(trend);
  if (releases.length > 0) lines.push(words.releases(releases));
  return html`${lines.map((line) => html`<span class="small">${line}</span>`)}`;
}

function picture(verdict: Verdict, told: Told): Markup | null {
  const trend = trendOf(verdict, told);
  if (trend === null) return null;
  const under = underPicture(trend, told.language.page);
  return html`<figure>${trendPicture(trend, PICTURE)}<figcaption>${badge(verdict, told)} ${name(verdict.id, 80)}${under}</figcaption></figure>`;
}

/** The pictures, the worst metric first; `null` where no metric has a history of two runs. */
export function historyPictures(told: Told): Markup | null {
  const pictures = worstFirst(told.report.verdicts).flatMap((verdict) => picture(verdict, told) ?? []);
  if (pictures.length === 0) return null;
  const left = pictures.length - MOST_PICTURES;
  const more = left > 0 ? html`<p>${told.language.page.morePictures(left)}</p>` : null;
  return html`<div class="figures">${pictures.slice(0, MOST_PICTURES)}</div>${more}`;
}
