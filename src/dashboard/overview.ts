/** The top of the page: each suite in one line, and what changed of late. */
import { html, type Markup, name } from '../render/html/markup.js';
import { wholeText } from '../render/number.js';
import { comparison, type Link } from './links.js';
import type { Metric, Suite } from './panels.js';
import { dayText } from './picture.js';
import { changeText, mainMetric, newestText, standingOf, suiteStanding } from './standing.js';
import type { DashboardWords } from './words.js';

const STRIP_RUNS = 30;
const NEWS = 8;
const BAR = 4;

export function linkMarkup({ text, url }: Link): Markup {
  return html`<a href="${url}">${text}</a>`;
}

export function standingChip(suite: Suite, { standings }: DashboardWords): Markup {
  const { symbol, kind, tone } = suiteStanding(suite);
  return html`<span class="chip t-${tone}"><span aria-hidden="true">${symbol}</span> ${standings[kind]}</span>`;
}

/** A bar for each of the newest runs: low and coloured where it failed. */
function strip({ runs }: Suite, words: DashboardWords): Markup {
  const recent = runs.slice(-STRIP_RUNS);
  const failed = recent.filter(({ result }) => standingOf(result).tone === 'bad').length;
  const bars = recent.map(({ result }, index) => {
    const { tone } = standingOf(result);
    const height = tone === 'bad' ? 18 : tone === 'calm' ? 7 : 11;
    return html`<rect class="s-${tone}" x="${index * BAR}" y="${18 - height}" width="${BAR - 1}" height="${height}" rx="0.5"/>`;
  });
  const width = STRIP_RUNS * BAR;
  return html`<svg class="strip" role="img" viewBox="0 0 ${width} 18" width="${width}" height="18"><title>${words.failedOf(failed, recent.length)}</title>${bars}</svg>`;
}

interface SuiteCell {
  readonly className: string;
  readonly body: Markup;
}

/** In the order of the columns, behind the suite's name. */
function suiteCells(suite: Suite, words: DashboardWords): readonly SuiteCell[] {
  const main = mainMetric(suite);
  const value =
    main === null
      ? html``
      : html`<span>${name(main.metric, 40)} <b class="num">${newestText(main)}</b></span>`;
  return [
    { className: '', body: standingChip(suite, words) },
    { className: 'main', body: value },
    { className: 'num', body: html`${wholeText(suite.metrics.length)}` },
    { className: 'num', body: html`${runDay(suite.runs.at(-1), words)}` },
    { className: '', body: strip(suite, words) },
  ];
}

function suiteRow(suite: Suite, words: DashboardWords): Markup {
  const cells = suiteCells(suite, words).map(
    ({ className, body }, at) =>
      html`<td role="cell" class="${className}" data-label="${words.columns[at + 1] ?? ''}">${body}</td>`,
  );
  return html`<tr role="row"><th scope="row" role="rowheader"><a href="#s-${suite.key}">${name(suite.name, 60)}</a></th>${cells}</tr>`;
}

/** Where it is narrow a row is shown as a list of its cells, so that the roles of a table must be told. */
export function suiteTable(suites: readonly Suite[], words: DashboardWords): Markup {
  const heads = words.columns.map((title) => html`<th scope="col" role="columnheader">${title}</th>`);
  const rows = suites.map((suite) => suiteRow(suite, words));
  return html`<section class="box" aria-labelledby="suites-title"><h2 id="suites-title">${words.suites}</h2><div class="scroll" tabindex="0" role="group" aria-labelledby="suites-title"><table role="table"><thead role="rowgroup"><tr role="row">${heads}</tr></thead><tbody role="rowgroup">${rows}</tbody></table></div></section>`;
}

interface News {
  readonly at: string;
  readonly item: Markup;
}

export function moveMarkup(isWorse: boolean | null, { moves }: DashboardWords): Markup {
  if (isWorse === null)
    return html`<span class="same"><span aria-hidden="true">◆</span> ${moves.moved}</span>`;
  const [kind, symbol] = isWorse ? (['worse', '▼'] as const) : (['better', '▲'] as const);
  return html`<span class="${kind}"><span aria-hidden="true">${symbol}</span> ${moves[kind]}</span>`;
}

/** The day of a run; nothing where there is none. */
export function runDay(run: { readonly at: string } | undefined, { day }: DashboardWords): string {
  return run === undefined ? '' : dayText(Date.parse(run.at), day);
}

/** Where links lead, and what is written. */
interface Manner {
  readonly repository: string | null;
  readonly words: DashboardWords;
}

function newsOf(suite: Suite, metric: Metric, { repository, words }: Manner): readonly News[] {
  return metric.changes.flatMap((change): readonly News[] => {
    const [before, first] = [suite.runs[change.index - 1], suite.runs[change.index]];
    if (first === undefined) return [];
    const link = comparison(before?.sha ?? null, first.sha, repository);
    const between = link === null ? null : html` · ${linkMarkup(link)}`;
    const item = html`<li>${moveMarkup(change.isWorse, words)} <a href="#m-${metric.key}">${name(metric.id, 80)}</a> <b class="num">${changeText(change, metric.unit)}</b> <span class="small since">${words.since(runDay(first, words))}${between}</span></li>`;
    return [{ at: first.at, item }];
  });
}

/** The newest changes of level that nobody accepted. */
export function newsList(suites: readonly Suite[], manner: Manner): Markup {
  const { words } = manner;
  const news = suites.flatMap((suite) => suite.metrics.flatMap((metric) => newsOf(suite, metric, manner)));
  const newest = news.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at)).slice(0, NEWS);
  const rest = news.length - newest.length;
  const body =
    news.length === 0
      ? html`<p>${words.noNews}</p>`
      : html`<ul class="news">${newest.map(({ item }) => item)}</ul>${rest > 0 ? html`<p class="small">${words.olderNews(rest)}</p>` : null}`;
  return html`<section class="box" aria-labelledby="news-title"><h2 id="news-title">${words.news}</h2>${body}</section>`;
}
