/**
 * The dashboard as one HTML file with its data in it: nothing is loaded, and a browser is told to allow one style and one
 * script by their digests and nothing else, so that it works from a web server and from a folder alike.
 */
import { createHash } from 'node:crypto';
import { clip } from '../render/escape.js';
import { coded, dataBlock, html, type Markup, name, trusted } from '../render/html/markup.js';
import { clientScript } from './client.js';
import type { DashboardRequest } from './dashboard.js';
import { moveMarkup, newsList, runDay, standingChip, suiteTable } from './overview.js';
import { labelTexts, pageData } from './page-data.js';
import type { Metric, Suite } from './panels.js';
import { dayText } from './picture.js';
import { changeText, directionWord, newestText } from './standing.js';
import { STYLE } from './style.js';
import type { DashboardWords } from './words.js';

const LABELS_OFFERED = 500;
/** As much of a name as somebody wants to hear. */
const SPOKEN = 200;

interface CardRequest {
  readonly suite: Suite;
  readonly metric: Metric;
  /** Its place in the page's data. */
  readonly index: number;
}

function cardMarkup({ suite, metric, index }: CardRequest, words: DashboardWords): Markup {
  const labels = labelTexts(metric);
  const under = [labels.join(', '), directionWord(metric.direction, words)]
    .filter((text) => text !== '')
    .join(' · ');
  const last = metric.changes.at(-1);
  const moved =
    last === undefined
      ? html`<span class="same">${words.unchanged}</span>`
      : html`${moveMarkup(last.isWorse, words)} <span class="num">${changeText(last, metric.unit)}</span> ${words.since(runDay(suite.runs[last.index], words))}`;
  const runs = suite.runs.length;
  return html`<li class="card" id="m-${metric.key}" data-metric="${index}"><div class="card-head"><h3>${name(metric.metric, 60)}<span class="labels">${under}</span></h3><span class="now">${newestText(metric) ?? words.card.noValue}</span></div><p class="moved">${moved}</p><div class="plot" tabindex="0" role="slider" aria-orientation="horizontal" aria-label="${words.runsOf(clip(metric.id, SPOKEN))}" aria-valuemin="1" aria-valuemax="${String(runs)}" aria-valuenow="${String(runs)}"></div><p class="read"></p><div class="more"><details><summary>${words.values}</summary><div class="rows" tabindex="0" role="group" aria-label="${words.valuesOf(clip(metric.id, SPOKEN))}"><table><tbody></tbody></table></div></details><a href="charts/${metric.key}.svg">${words.chart}</a></div></li>`;
}

function suiteSections(suites: readonly Suite[], words: DashboardWords): readonly Markup[] {
  let index = 0;
  return suites.map((suite) => {
    const cards = suite.metrics.map((metric) => cardMarkup({ suite, metric, index: index++ }, words));
    return html`<section class="suite" aria-labelledby="s-${suite.key}"><div class="suite-head"><h2 id="s-${suite.key}">${name(suite.name)}</h2>${standingChip(suite, words)}<span class="small">${words.runs(suite.runs.length)}</span><a class="small" href="badges/${suite.key}.svg">${words.badge}</a></div><ul class="cards">${cards}</ul></section>`;
  });
}

/** Days back from the newest run that are offered. */
const DAYS = [7, 30, 90] as const;

function filters(suites: readonly Suite[], words: DashboardWords): Markup {
  const known = new Set(suites.flatMap(({ metrics }) => metrics.flatMap(labelTexts)));
  const labels = [...known].sort().slice(0, LABELS_OFFERED);
  const suiteOptions = suites.map(
    (suite, index) => html`<option value="${String(index)}">${suite.name}</option>`,
  );
  const labelOptions = labels.map((label) => html`<option value="${label}">${label}</option>`);
  const days = DAYS.map((count) => html`<option value="${String(count)}">${words.days(count)}</option>`);
  const all = html`<option value="">${words.all}</option>`;
  return html`<form class="tools" id="tools" role="search" aria-label="${words.filters}" hidden><label>${words.metric}<input type="search" id="q" placeholder="accuracy lang=de" autocomplete="off"></label><label>${words.suite}<select id="suite">${all}${suiteOptions}</select></label><label>${words.label}<select id="label">${all}${labelOptions}</select></label><label>${words.time}<select id="time">${all}${days}<option value="365">${words.year}</option><option value="own">${words.own}</option></select></label><label>${words.from}<input type="date" id="since"></label><label>${words.to}<input type="date" id="until"></label><label class="tick-box"><input type="checkbox" id="changed">${words.onlyChanged}</label><p id="count" role="status" data-words="${words.found}"></p></form>`;
}

function legend(words: DashboardWords): Markup {
  return html`<section class="box" aria-labelledby="legend-title"><h2 id="legend-title">${words.legend}</h2><ul class="legend"><li><svg width="22" height="12" aria-hidden="true"><path class="line" d="M1 9L8 4L14 8L21 3"/></svg>${words.legendLine}</li><li><svg width="22" height="12" aria-hidden="true"><path class="band" d="M0 0H22V12H0Z"/><path class="median" d="M0 6H22"/></svg>${words.legendBand}</li><li><svg width="10" height="12" aria-hidden="true"><path class="change-head" d="M5 1l4.5 5-4.5 5-4.5-5Z"/></svg>${words.legendChange}</li><li><svg width="12" height="12" aria-hidden="true"><path class="accept" d="M2 6l3 3.5 5-7.5"/></svg>${words.legendAccepted}</li><li><svg width="12" height="12" aria-hidden="true"><path class="failed" d="M3 3l6 6m0-6l-6 6"/></svg>${words.legendFailed}</li></ul></section>`;
}

/** What to do where there is nothing to show. */
function advice({ emptyTitle, empty, steps }: DashboardWords): Markup {
  const items = steps.map((step) => html`<li>${coded(step)}</li>`);
  return html`<section class="box advice" aria-labelledby="empty-title"><h2 id="empty-title">${emptyTitle}</h2><p>${empty}</p><ol>${items}</ol></section>`;
}

function digest(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function policyOf(script: string): string {
  return `default-src 'none'; script-src ${digest(script)}; style-src ${digest(STYLE)}; img-src data:; base-uri 'none'; form-action 'none'`;
}

function metaLine(request: DashboardRequest, suites: readonly Suite[]): Markup {
  const { records, repository, at, words } = request;
  const metrics = suites.reduce((sum, suite) => sum + suite.metrics.length, 0);
  const counts = words.counts({ suites: suites.length, metrics, records: records.length });
  const [first, last] = [runDay(records[0], words), runDay(records.at(-1), words)];
  const span = first === '' ? [] : [words.span(first, last)];
  const time = `${dayText(at.getTime(), words.day)} ${at.toISOString().slice(11, 16)} UTC`;
  const place =
    repository === null
      ? null
      : html` · <a href="${repository}">${repository.replace(/^https?:\/\/[^/]*\//, '')}</a>`;
  return html`<p class="meta">${[...counts, ...span].join(' · ')}${place} · ${words.made(time)}</p>`;
}

/** The whole file. */
export function pageHtml(request: DashboardRequest, suites: readonly Suite[]): string {
  const { version, words } = request;
  const script = clientScript();
  const body =
    suites.length === 0
      ? advice(words)
      : html`<div class="two"><div class="side">${suiteTable(suites, words)}${legend(words)}</div>${newsList(suites, request)}</div>${filters(suites, words)}${suiteSections(suites, words)}`;
  return html`<!doctype html>
<html lang="${words.locale}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policyOf(script))}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark">
<title>${words.title}</title><link rel="icon" href="data:,"><style>${trusted(STYLE)}</style></head>
<body><a class="skip" href="#main">${words.skip}</a>
<header class="top"><div class="bar"><span class="brand">Holdline</span><button type="button" id="theme" data-light="${words.light}" data-dark="${words.dark}" hidden>${words.dark}</button></div><h1>${words.title}</h1>${metaLine(request, suites)}</header>
<div class="page"><main id="main" tabindex="-1">${body}</main><noscript><p class="box">${words.noScript}</p></noscript></div>
<footer><p>holdline ${version} · ${words.complete}</p></footer>
${dataBlock('dashboard-data', pageData(suites, request))}
<script>${trusted(script)}</script></body></html>
`.markup;
}
