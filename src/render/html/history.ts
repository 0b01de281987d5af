/** The history of each metric as a picture of its own: level, noise band, changes of level, and where head stands. */
import type { Report, Verdict } from '../../model/report.js';
import { PICTURE, trendChart } from '../chart/trend.js';
import { valueText } from '../number.js';
import { worstFirst } from '../order.js';
import { html, type Markup, name } from './markup.js';
import { badge, toneOf, trendOf } from './metrics.js';

const MOST_PICTURES = 60;

function picture(verdict: Verdict, report: Report): Markup | null {
  const trend = trendOf(verdict, toneOf(verdict, report));
  if (trend === null) return null;
  const [low, high] = [Math.min(...trend.values), Math.max(...trend.values)];
  const range = `${trend.values.length} runs, ${valueText(low, verdict.unit)} to ${valueText(high, verdict.unit)}`;
  const steps = trend.steps.map((at) => `run ${at + 1}`).join(', ');
  const changed = steps === '' ? null : html`<span class="small">Level changed at ${steps}.</span>`;
  return html`<figure>${trendChart(trend, PICTURE)}<figcaption>${badge(verdict, report)} ${name(verdict.id, 80)}<span class="small">${range}</span>${changed}</figcaption></figure>`;
}

/** The pictures, the worst metric first; `null` where no metric has a history of two runs. */
export function historyPictures(report: Report): Markup | null {
  const pictures = worstFirst(report.verdicts).flatMap((verdict) => picture(verdict, report) ?? []);
  if (pictures.length === 0) return null;
  const left = pictures.length - MOST_PICTURES;
  const more = left > 0 ? html`<p>… and ${String(left)} more; the table of metrics has them all.</p>` : null;
  return html`<div class="figures">${pictures.slice(0, MOST_PICTURES)}</div>${more}`;
}
