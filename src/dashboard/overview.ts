/** The top of the page: each suite in one line, and what changed of late. */
import { html, type Markup, name } from '../render/html/markup.js';
import { wholeText } from '../render/number.js';
import { comparison, type Link } from './links.js';
import type { Metric, Suite } from './panels.js';
import { changeText, mainMetric, newestText, standingOf, suiteStanding } from './standing.js';

const STRIP_RUNS = 30;
const NEWS = 8;
const BAR = 4;

export function linkMarkup({ text, url }: Link): Markup {
  return html`<a href="${url}">${text}</a>`;
}

export function standingChip(suite: Suite): Markup {
  const { symbol, word, tone } = suiteStanding(suite);
  return html`<span class="chip t-${tone}"><span aria-hidden="true">${symbol}</span> ${word}</span>`;
}

/** A bar for each of the newest runs: low and coloured where it failed. */
function strip({ runs }: Suite): Markup {
  const recent = runs.slice(-STRIP_RUNS);
  const failed = recent.filter(({ result }) => standingOf(result).tone === 'bad').length;
  const bars = recent.map(({ result }, index) => {
    const { tone } = standingOf(result);
    const height = tone === 'bad' ? 18 : tone === 'calm' ? 7 : 11;
    return html`<rect class="s-${tone}" x="${index * BAR}" y="${18 - height}" width="${BAR - 1}" height="${height}" rx="0.5"/>`;
  });
  const width = STRIP_RUNS * BAR;
  return html`<svg class="strip" role="img" viewBox="0 0 ${width} 18" width="${width}" height="18"><title>${failed} of the newest ${recent.length} runs failed</title>${bars}</svg>`;
}

function suiteRow(suite: Suite): Markup {
  const main = mainMetric(suite);
  const value = main === null ? null : html`${name(main.metric, 40)} <b class="num">${newestText(main)}</b>`;
  const newest = suite.runs.at(-1)?.at.slice(0, 10) ?? '';
  return html`<tr><th scope="row"><a href="#s-${suite.key}">${name(suite.name, 60)}</a></th><td>${standingChip(suite)}</td><td>${value}</td><td class="num">${wholeText(suite.metrics.length)}</td><td class="num">${newest}</td><td>${strip(suite)}</td></tr>`;
}

export function suiteTable(suites: readonly Suite[]): Markup {
  return html`<section class="box" aria-labelledby="suites-title"><h2 id="suites-title">Suites</h2><div class="scroll" tabindex="0" role="group" aria-labelledby="suites-title"><table><thead><tr><th scope="col">Suite</th><th scope="col">Newest result</th><th scope="col">First metric</th><th scope="col">Metrics</th><th scope="col">Newest run</th><th scope="col">Newest ${STRIP_RUNS} runs</th></tr></thead><tbody>${suites.map(suiteRow)}</tbody></table></div></section>`;
}

interface News {
  readonly at: string;
  readonly item: Markup;
}

function moveWord(isWorse: boolean | null): readonly [kind: string, symbol: string, word: string] {
  if (isWorse === null) return ['same', '◆', 'moved'];
  return isWorse ? ['worse', '▼', 'worse'] : ['better', '▲', 'better'];
}

export function moveMarkup(isWorse: boolean | null): Markup {
  const [kind, symbol, word] = moveWord(isWorse);
  return html`<span class="${kind}"><span aria-hidden="true">${symbol}</span> ${word}</span>`;
}

function newsOf(suite: Suite, metric: Metric, repository: string | null): readonly News[] {
  return metric.changes.flatMap((change): readonly News[] => {
    const [before, first] = [suite.runs[change.index - 1], suite.runs[change.index]];
    if (first === undefined) return [];
    const link = comparison(before?.sha ?? null, first.sha, repository);
    const between = link === null ? null : html` · ${linkMarkup(link)}`;
    const item = html`<li>${moveMarkup(change.isWorse)} <a href="#m-${metric.key}">${name(metric.id, 80)}</a> <b class="num">${changeText(change, metric.unit)}</b> <span class="small since">since ${first.at.slice(0, 10)}${between}</span></li>`;
    return [{ at: first.at, item }];
  });
}

/** The newest changes of level that nobody accepted. */
export function newsList(suites: readonly Suite[], repository: string | null): Markup {
  const news = suites.flatMap((suite) =>
    suite.metrics.flatMap((metric) => newsOf(suite, metric, repository)),
  );
  const newest = news.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at)).slice(0, NEWS);
  const rest = news.length - newest.length;
  const body =
    news.length === 0
      ? html`<p>No metric has changed its level by more than chance would.</p>`
      : html`<ul class="news">${newest.map(({ item }) => item)}</ul>${rest > 0 ? html`<p class="small">And ${wholeText(rest)} older: tick “Only with a change” below.</p>` : null}`;
  return html`<section class="box" aria-labelledby="news-title"><h2 id="news-title">Newest changes of level</h2>${body}</section>`;
}
