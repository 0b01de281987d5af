/**
 * The report as one HTML file: no address in it leads anywhere, nothing is loaded, and a browser is told to allow one
 * style and one script by their digests and nothing else. It reads without scripts; they add search, sorting and a theme.
 */
import { createHash } from 'node:crypto';
import type { Report } from '../../model/report.js';
import { ENGLISH } from '../english.js';
import { countText } from '../number.js';
import { isNotable, worstFirst } from '../order.js';
import { firstRun } from '../standing.js';
import { toldWhy, whySharing } from '../why.js';
import { outcomeWord, resultLine, resultSymbol } from '../words.js';
import { clientScript } from './client.js';
import { confusionMaps, driverList, qualityList } from './findings.js';
import { flipsTable } from './flips.js';
import { historyPictures } from './history.js';
import { html, type Markup, name, trusted } from './markup.js';
import { metricsTable } from './metrics.js';
import { listMarkup, type Section, type SectionHead, sectionMarkup } from './parts.js';
import { deliveryTable, noticeList, policyList, provenance, unjudgedTable } from './record.js';
import { sliceMaps } from './slices.js';
import { STYLE } from './style.js';

const REASONS_NAMED = 3;
const WHYS = 40;

function whyList(report: Report): Markup | null {
  const whys = whySharing(toldWhy(report, worstFirst(report.verdicts).filter(isNotable)), ENGLISH);
  if (whys.length === 0) return null;
  const items = whys.slice(0, WHYS).map(({ ids, sentence }) => {
    const named = ids.slice(0, REASONS_NAMED).map((id, at) => html`${at === 0 ? '' : ', '}${name(id, 80)}`);
    const more = ids.length > REASONS_NAMED ? ` and ${ids.length - REASONS_NAMED} more` : '';
    return html`<b>${named}${more}</b> <span class="finding">${sentence}</span>`;
  });
  return listMarkup(items);
}

function tiles({ verdicts, counts }: Report): Markup | null {
  if (verdicts.length === 0) return null;
  const outcomes = worstFirst(verdicts).map(({ outcome }) => outcome);
  const shown = [...new Set(outcomes)].map((outcome) => {
    const { symbol, word } = outcomeWord(outcome);
    return html`<li class="tile o-${outcome}"><b>${String(counts[outcome])}</b><span><span aria-hidden="true">${symbol}</span> ${word}</span></li>`;
  });
  return html`<ul class="tiles" aria-label="Metrics by outcome">${shown}</ul>`;
}

/** What to do where there is nothing to show. */
function emptyAdvice(report: Report): Markup | null {
  if (report.result === 'neutral') return listMarkup(firstRun(report));
  if (report.verdicts.length > 0) return null;
  const told =
    report.notices.length > 0
      ? 'The notices below tell what went wrong, and how to mend it.'
      : 'No evaluation was read.';
  return html`<p>There is nothing to show yet: no metric was judged. ${told}</p><p>Name the files of an evaluation: <code>holdline check head.csv --base base.csv</code>. <code>holdline inspect head.csv</code> tells what can be read in a file, and <code>holdline demo</code> shows the whole gate on example data.</p>`;
}

function verdictSection(report: Report): Markup {
  const why = whyList(report);
  const faults = report.result === 'error' ? noticeList(report) : null;
  const calm =
    why === null && report.result === 'pass' ? html`<p>Every metric holds. Nothing needs a look.</p>` : null;
  return html`<section id="verdict" aria-labelledby="verdict-title"><h2 id="verdict-title">Why</h2>${tiles(report)}${emptyAdvice(report)}${faults}${why}${calm}</section>`;
}

type Part = SectionHead & { readonly body: Markup | null };

/** In the order in which they are read. */
function parts(report: Report): readonly Part[] {
  const lead = null;
  return [
    {
      id: 'metrics',
      title: 'Metrics',
      lead,
      body: report.verdicts.length === 0 ? null : metricsTable(report),
    },
    {
      id: 'drivers',
      title: 'Where',
      lead: 'Slices of the examples that carry a change.',
      body: driverList(report),
    },
    {
      id: 'slices',
      title: 'Slices',
      lead: 'Blue is better, orange is worse, the deeper the larger beside the other slices of that metric.',
      body: sliceMaps(report),
    },
    {
      id: 'history',
      title: 'History',
      lead: 'Oldest first; the dot is head. Grey: where the history has been by chance. Dashed: a change of level.',
      body: historyPictures(report),
    },
    { id: 'confusion', title: 'What was taken for what', lead, body: confusionMaps(report) },
    {
      id: 'data',
      title: 'Data',
      lead: 'What is otherwise in the data of head than in base. It changes no verdict.',
      body: qualityList(report),
    },
    {
      id: 'flips',
      title: 'Examples that turned',
      lead: `${countText(report.flips.length, 'example')}.`,
      body: flipsTable(report),
    },
    { id: 'unjudged', title: 'Not judged', lead, body: unjudgedTable(report) },
    { id: 'notices', title: 'Notices', lead, body: report.result === 'error' ? null : noticeList(report) },
    { id: 'policy', title: 'How it was judged', lead, body: policyList(report) },
    { id: 'deliveries', title: 'Deliveries', lead, body: deliveryTable(report) },
    { id: 'provenance', title: 'Provenance', lead, body: provenance(report) },
  ];
}

function isShown(part: Part): part is Section {
  return part.body !== null;
}

function digest(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function policyOf(style: string, script: string): string {
  return `default-src 'none'; script-src ${digest(script)}; style-src ${digest(style)}; img-src data:; base-uri 'none'; form-action 'none'`;
}

/** The whole file. */
export function renderHtml(report: Report): string {
  const script = clientScript();
  const sections = parts(report).filter(isShown);
  const links = [{ id: 'verdict', title: 'Why' }, ...sections].map(
    ({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`,
  );
  const line = resultLine(report);
  const said = line.replace(/^Holdline(?: health)?: \w+ — /, '');
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policyOf(STYLE, script))}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark">
<title>${line}</title><link rel="icon" href="data:,"><style>${trusted(STYLE)}</style></head>
<body><a class="skip" href="#main">Skip to the verdict</a>
<header class="top result-${report.result}"><div class="bar"><span class="brand">Holdline</span><button type="button" id="theme" hidden>Dark theme</button></div><h1><span class="stamp"><span aria-hidden="true">${resultSymbol(report.result)}</span> ${report.result}</span><span class="headline">${said}</span></h1><p class="meta">${report.createdAt.slice(0, 16).replace('T', ' ')} UTC · ${report.mode} · ${countText(report.verdicts.length, 'metric')}</p></header>
<div class="page"><nav aria-label="Sections"><ol>${links}</ol></nav><main id="main" tabindex="-1">${verdictSection(report)}${sections.map(sectionMarkup)}</main></div>
<footer><p>${report.tool.name} ${report.tool.version}. This file is complete: it loads nothing and sends nothing.</p></footer>
<script>${trusted(script)}</script></body></html>
`;
  return page.markup;
}
