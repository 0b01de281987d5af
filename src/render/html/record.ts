/** What stands around the verdict: notices, what was not judged, the policy, deliveries, and where it all comes from. */
import type { Notice, Side } from '../../model/report.js';
import { valueText } from '../number.js';
import { html, type Markup, name } from './markup.js';
import { listMarkup, number, tableMarkup, text } from './parts.js';
import type { PageLanguage, Told } from './words.js';

function noticeItem({ code, where, what, fix }: Notice, { text: words }: PageLanguage): Markup {
  const place = where === null ? null : html`<code>${name(where)}</code> `;
  const mend = fix === null ? null : html`<span class="fix"><b>${words.fix}${words.colon}</b>${fix}</span>`;
  return html`<span class="finding">${place}${what}</span>${mend}<span class="small">${code}</span>`;
}

export function noticeList({ report: { notices }, language }: Told): Markup | null {
  return notices.length === 0 ? null : listMarkup(notices.map((notice) => noticeItem(notice, language)));
}

export function unjudgedTable({ report: { unjudged }, language }: Told): Markup | null {
  if (unjudged.length === 0) return null;
  const { page, text: words } = language;
  const rows = unjudged.map(({ id, value, because }) => [
    name(id),
    value === null ? '–' : valueText(value, null),
    words.because(because),
  ]);
  const [of, value, why] = page.columns.unjudged;
  return tableMarkup(page.unjudgedCaption, [text(of), number(value), text(why)], rows);
}

export function policyList({ report, language }: Told): Markup {
  const base = language.baseSentence(report);
  return listMarkup([...(base === null ? [] : [base]), ...language.policySentences(report.policy)]);
}

export function deliveryTable({ report: { deliveries }, language: { page } }: Told): Markup | null {
  if (deliveries.length === 0) return null;
  const rows = deliveries.map(({ channel, ok, detail }) => [
    name(channel),
    ok ? `✓ ${page.delivered}` : `✗ ${page.undelivered}`,
    detail,
  ]);
  return tableMarkup(page.deliveriesCaption, page.columns.deliveries.map(text), rows);
}

function sideRow(what: string, side: Side | null, { page, text: words }: PageLanguage): readonly Markup[] {
  if (side === null) return [html`${what}`, html`–`, html`–`, html`–`, html`–`];
  const models = side.suites.flatMap(({ model, dataset }) => [model, dataset].filter((one) => one !== null));
  const files = side.suites.flatMap((suite) => suite.files);
  const known = (one: string | null): Markup => (one === null ? html`–` : name(one));
  const some = (all: readonly string[]): Markup => {
    const [first, ...others] = [...new Set(all)];
    const more = others.length === 0 ? '' : words.others(others.length);
    return first === undefined ? html`–` : html`${name(first)}${more}`;
  };
  const commit = html`${known(side.sha)} <span class="small">${known(side.ref)}</span>`;
  return [
    html`${what}`,
    commit,
    known(side.run),
    side.at === null ? html`–` : name(page.minute(side.at)),
    html`${some(files)} <span class="small">${some(models)}</span>`,
  ];
}

/** Commits, runs, files, and the tool that judged. */
export function provenance({ report, language }: Told): Markup {
  const { head, base, anchor, tool, createdAt, schema } = report;
  const { page } = language;
  const { head: ofHead, base: ofBase } = page.columns.metrics;
  const sides = [
    sideRow(ofHead, head, language),
    sideRow(ofBase, base, language),
    ...(anchor === null ? [] : [sideRow(page.anchor, anchor, language)]),
  ];
  const made = page.madeBy({
    tool: `${tool.name} ${tool.version}`,
    at: page.minute(createdAt),
    schema,
  });
  return html`${tableMarkup(page.sidesCaption, page.columns.sides.map(text), sides)}<p>${made}</p>`;
}
