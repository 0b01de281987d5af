/**
 * The dashboard as one HTML file with its data in it: nothing is loaded, and a browser is told to allow one style and one
 * script by their digests and nothing else, so that it works from a web server and from a folder alike.
 */
import { createHash } from 'node:crypto';
import { clip } from '../render/escape.js';
import { dataBlock, html, type Markup, name, trusted } from '../render/html/markup.js';
import { countText } from '../render/number.js';
import { clientScript } from './client.js';
import type { DashboardRequest } from './dashboard.js';
import { moveMarkup, newsList, standingChip, suiteTable } from './overview.js';
import { labelTexts, pageData } from './page-data.js';
import type { Metric, Suite } from './panels.js';
import { changeText, directionWord, newestText } from './standing.js';
import { STYLE } from './style.js';

const LABELS_OFFERED = 500;
/** As much of a name as somebody wants to hear. */
const SPOKEN = 200;

function cardMarkup(suite: Suite, metric: Metric, index: number): Markup {
  const labels = labelTexts(metric);
  const under = [labels.join(', '), directionWord(metric.direction)]
    .filter((text) => text !== '')
    .join(' · ');
  const last = metric.changes.at(-1);
  const since = last === undefined ? '' : (suite.runs[last.index]?.at.slice(0, 10) ?? '');
  const moved =
    last === undefined
      ? html`<span class="same">level unchanged</span>`
      : html`${moveMarkup(last.isWorse)} <span class="num">${changeText(last, metric.unit)}</span> since ${since}`;
  const runs = suite.runs.length;
  return html`<li class="card" id="m-${metric.key}" data-metric="${index}"><div class="card-head"><h3>${name(metric.metric, 60)}<span class="labels">${under}</span></h3><span class="now">${newestText(metric) ?? 'no value'}</span></div><p class="moved">${moved}</p><div class="plot" tabindex="0" role="slider" aria-orientation="horizontal" aria-label="Runs of ${clip(metric.id, SPOKEN)}" aria-valuemin="1" aria-valuemax="${String(runs)}" aria-valuenow="${String(runs)}"></div><p class="read"></p><div class="more"><details><summary>Values</summary><div class="rows" tabindex="0" role="group" aria-label="Values of ${clip(metric.id, SPOKEN)}"><table><tbody></tbody></table></div></details><a href="charts/${metric.key}.svg">Chart</a></div></li>`;
}

function suiteSections(suites: readonly Suite[]): readonly Markup[] {
  let index = 0;
  return suites.map((suite) => {
    const cards = suite.metrics.map((metric) => cardMarkup(suite, metric, index++));
    return html`<section class="suite" aria-labelledby="s-${suite.key}"><div class="suite-head"><h2 id="s-${suite.key}">${name(suite.name)}</h2>${standingChip(suite)}<span class="small">${countText(suite.runs.length, 'run')}</span><a class="small" href="badges/${suite.key}.svg">Badge</a></div><ul class="cards">${cards}</ul></section>`;
  });
}

function filters(suites: readonly Suite[]): Markup {
  const all = new Set(suites.flatMap(({ metrics }) => metrics.flatMap(labelTexts)));
  const labels = [...all].sort().slice(0, LABELS_OFFERED);
  const suiteOptions = suites.map(
    (suite, index) => html`<option value="${String(index)}">${suite.name}</option>`,
  );
  const labelOptions = labels.map((label) => html`<option value="${label}">${label}</option>`);
  return html`<form class="tools" id="tools" role="search" aria-label="Filters" hidden><label>Metric<input type="search" id="q" placeholder="accuracy lang=de" autocomplete="off"></label><label>Suite<select id="suite"><option value="">All</option>${suiteOptions}</select></label><label>Label<select id="label"><option value="">All</option>${labelOptions}</select></label><label>Time<select id="time"><option value="">All</option><option value="7">Last 7 days</option><option value="30">Last 30 days</option><option value="90">Last 90 days</option><option value="365">Last year</option><option value="own">From – to</option></select></label><label>From<input type="date" id="since"></label><label>To<input type="date" id="until"></label><label class="tick-box"><input type="checkbox" id="changed">Only with a change</label><p id="count" role="status"></p></form>`;
}

const LEGEND = html`<section class="box" aria-labelledby="legend-title"><h2 id="legend-title">How to read the charts</h2><ul class="legend"><li><svg width="22" height="12" aria-hidden="true"><path class="line" d="M1 9L8 4L14 8L21 3"/></svg>value of each run</li><li><svg width="22" height="12" aria-hidden="true"><path class="band" d="M0 0H22V12H0Z"/><path class="median" d="M0 6H22"/></svg>median of the level, and where chance alone leaves 95 of 100 runs</li><li><svg width="10" height="12" aria-hidden="true"><path class="change-head" d="M5 1l4.5 5-4.5 5-4.5-5Z"/></svg>the level changed</li><li><svg width="12" height="12" aria-hidden="true"><path class="accept" d="M2 6l3 3.5 5-7.5"/></svg>a change that was accepted</li><li><svg width="12" height="12" aria-hidden="true"><path class="failed" d="M3 3l6 6m0-6l-6 6"/></svg>a run that failed</li></ul></section>`;

/** What to do where there is nothing to show. */
const ADVICE = html`<section class="box advice" aria-labelledby="empty-title"><h2 id="empty-title">There is no record yet</h2><p>A dashboard shows what a history has recorded, and this one is empty.</p><ol><li>Record an evaluation: <code>holdline record results.json --history history</code>, or let the Action do it on each push to the main branch (<code>history: branch</code>).</li><li>If there are records: <code>--history</code> is the folder with <code>history.jsonl</code> in it.</li><li>Make the page again: <code>holdline dashboard --history history --out site</code>.</li></ol></section>`;

function digest(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function policyOf(script: string): string {
  return `default-src 'none'; script-src ${digest(script)}; style-src ${digest(STYLE)}; img-src data:; base-uri 'none'; form-action 'none'`;
}

function metaLine({ records, repository, at }: DashboardRequest, suites: readonly Suite[]): Markup {
  const metrics = suites.reduce((sum, suite) => sum + suite.metrics.length, 0);
  const [first, last] = [records[0]?.at.slice(0, 10), records.at(-1)?.at.slice(0, 10)];
  const span = first === undefined || last === undefined ? '' : ` · ${first} to ${last}`;
  const place =
    repository === null
      ? null
      : html` · <a href="${repository}">${repository.replace(/^https?:\/\/[^/]*\//, '')}</a>`;
  return html`<p class="meta">${countText(suites.length, 'suite')} · ${countText(metrics, 'metric')} · ${countText(records.length, 'record')}${span}${place} · made ${at.toISOString().slice(0, 16).replace('T', ' ')} UTC</p>`;
}

/** The whole file. */
export function pageHtml(request: DashboardRequest, suites: readonly Suite[]): string {
  const { repository, version } = request;
  const script = clientScript();
  const body =
    suites.length === 0
      ? ADVICE
      : html`<div class="two"><div class="side">${suiteTable(suites)}${LEGEND}</div>${newsList(suites, repository)}</div>${filters(suites)}${suiteSections(suites)}`;
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policyOf(script))}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark">
<title>Model quality over time</title><link rel="icon" href="data:,"><style>${trusted(STYLE)}</style></head>
<body><a class="skip" href="#main">Skip to the suites</a>
<header class="top"><div class="bar"><span class="brand">Holdline</span><button type="button" id="theme" hidden>Dark theme</button></div><h1>Model quality over time</h1>${metaLine(request, suites)}</header>
<div class="page"><main id="main" tabindex="-1">${body}</main><noscript><p class="box">The charts here are drawn by a script. Without it, each metric’s link “Chart” shows its picture.</p></noscript></div>
<footer><p>holdline ${version}. This file is complete: it loads nothing and sends nothing.</p></footer>
${dataBlock('dashboard-data', pageData(suites, repository))}
<script>${trusted(script)}</script></body></html>
`.markup;
}
