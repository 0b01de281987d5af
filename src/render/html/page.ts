/**
 * The report as one HTML file: no address in it leads anywhere, nothing is loaded, and a browser is told to allow one
 * style and one script by their digests and nothing else. It reads without scripts; they add search, sorting and a theme.
 */
import { createHash } from 'node:crypto';
import type { Report } from '../../model/report.js';
import { isNotable, worstFirst } from '../order.js';
import { toldWhy, whySharing } from '../why.js';
import { outcomeWord, resultSymbol } from '../words.js';
import { clientScript } from './client.js';
import { curveFigures } from './curves.js';
import { ENGLISH_PAGE } from './english.js';
import { confusionMaps, driverList, qualityList } from './findings.js';
import { flipsTable } from './flips.js';
import { historyPictures } from './history.js';
import { coded, html, type Markup, name, trusted, unbroken } from './markup.js';
import { metricsTable } from './metrics.js';
import { listMarkup, sectionMarkup } from './parts.js';
import { deliveryTable, noticeList, policyList, provenance, unjudgedTable } from './record.js';
import { sliceMaps } from './slices.js';
import { STYLE } from './style.js';
import { type PageLanguage, SECTIONS, type SectionId, type Told } from './words.js';

const REASONS_NAMED = 3;
const WHYS = 40;

function whyList({ report, language }: Told): Markup | null {
  const whys = whySharing(toldWhy(report, worstFirst(report.verdicts).filter(isNotable)), language);
  if (whys.length === 0) return null;
  const items = whys.slice(0, WHYS).map(({ ids, sentence }) => {
    const named = ids.slice(0, REASONS_NAMED).map((id, at) => html`${at === 0 ? '' : ', '}${name(id, 80)}`);
    const more = ids.length > REASONS_NAMED ? language.text.others(ids.length - REASONS_NAMED) : '';
    return html`<b>${named}${more}</b> <span class="finding">${unbroken(sentence)}</span>`;
  });
  return listMarkup(items);
}

function tiles({ report: { verdicts, counts }, language: { page } }: Told): Markup | null {
  if (verdicts.length === 0) return null;
  const outcomes = worstFirst(verdicts).map(({ outcome }) => outcome);
  const shown = [...new Set(outcomes)].map((outcome) => {
    const { symbol } = outcomeWord(outcome);
    return html`<li class="tile o-${outcome}"><b>${String(counts[outcome])}</b><span><span aria-hidden="true">${symbol}</span> ${page.outcomes[outcome]}</span></li>`;
  });
  return html`<ul class="tiles" aria-label="${page.byOutcome}">${shown}</ul>`;
}

/** What to do where there is nothing to show. */
function emptyAdvice({ report, language }: Told): Markup | null {
  if (report.result === 'neutral') return listMarkup(language.firstRun(report));
  if (report.verdicts.length > 0) return null;
  const { nothing, noticesTell, noFile, advice } = language.page;
  const told = report.notices.length > 0 ? noticesTell : noFile;
  return html`<p>${nothing} ${told}</p><p>${coded(advice)}</p>`;
}

function verdictBody(told: Told): Markup {
  const { report, language } = told;
  const why = whyList(told);
  const faults = report.result === 'error' ? noticeList(told) : null;
  const calm = why === null && report.result === 'pass' ? html`<p>${language.page.calm}</p>` : null;
  return html`${tiles(told)}${emptyAdvice(told)}${faults}${why}${calm}`;
}

/** What stands in each section; `null` where there is nothing to say. */
const BODIES: Readonly<Record<SectionId, (told: Told) => Markup | null>> = {
  verdict: verdictBody,
  metrics: metricsTable,
  drivers: driverList,
  slices: sliceMaps,
  history: historyPictures,
  curves: curveFigures,
  confusion: confusionMaps,
  data: qualityList,
  flips: flipsTable,
  unjudged: unjudgedTable,
  notices: (told) => (told.report.result === 'error' ? null : noticeList(told)),
  policy: policyList,
  deliveries: deliveryTable,
  provenance,
};

interface Shown {
  readonly section: Markup;
  readonly link: Markup;
}

/** In the order in which they are read. */
function sectionsOf(told: Told): readonly Shown[] {
  const { page } = told.language;
  return SECTIONS.flatMap((id): readonly Shown[] => {
    const body = BODIES[id](told);
    if (body === null) return [];
    const [title, lead] = page.sections[id];
    return [
      {
        section: sectionMarkup({ id, title, lead, body }),
        link: html`<li><a href="#${id}">${title}</a></li>`,
      },
    ];
  });
}

function digest(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function policyOf(style: string, script: string): string {
  return `default-src 'none'; script-src ${digest(script)}; style-src ${digest(style)}; img-src data:; base-uri 'none'; form-action 'none'`;
}

function top({ report, language }: Told): Markup {
  const { page, text } = language;
  const { before, name: worst, after } = language.resultParts(report);
  // What stands before the dash, the tool and its result, is told beside it.
  const lead = before.slice(before.indexOf(' — ') + 3);
  const named = worst === null ? null : name(worst, 100);
  const words = [
    page.minute(report.createdAt),
    page.modes[report.mode],
    text.metrics(report.verdicts.length),
  ];
  return html`<header class="top result-${report.result}"><div class="bar"><span class="brand">Holdline</span><button type="button" id="theme" hidden>${page.script.dark}</button></div><h1><span class="stamp"><span aria-hidden="true">${resultSymbol(report.result)}</span> ${text.result[report.result]}</span><span class="headline">${lead}${named}${after}</span></h1><p class="meta">${words.join(' · ')}</p></header>`;
}

/** The whole file, in English where no other language is given. */
export function renderHtml(report: Report, language: PageLanguage = ENGLISH_PAGE): string {
  const told = { report, language };
  const { page } = language;
  const script = clientScript(page.script);
  const sections = sectionsOf(told);
  const file = html`<!doctype html>
<html lang="${language.locale}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policyOf(STYLE, script))}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark">
<title>${language.resultLine(report)}</title><link rel="icon" href="data:,"><style>${trusted(STYLE)}</style></head>
<body><a class="skip" href="#main">${page.skip}</a>
${top(told)}
<div class="page"><nav aria-label="${page.navigation}"><ol>${sections.map(({ link }) => link)}</ol></nav><main id="main" tabindex="-1">${sections.map(({ section }) => section)}</main></div>
<footer><p>${report.tool.name} ${report.tool.version} · ${page.complete}</p></footer>
<script>${trusted(script)}</script></body></html>
`;
  return file.markup;
}
