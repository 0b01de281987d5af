/** What stands around the verdict: notices, what was not judged, the policy, deliveries, and where it all comes from. */
import type { Notice, Report, Side } from '../../model/report.js';
import { valueText } from '../number.js';
import { baseSentence, policySentences } from '../standing.js';
import { html, type Markup, name } from './markup.js';
import { listMarkup, number, tableMarkup, text } from './parts.js';

function noticeItem({ code, where, what, fix }: Notice): Markup {
  const place = where === null ? null : html`<code>${name(where)}</code> `;
  const mend = fix === null ? null : html`<span class="fix"><b>Fix:</b> ${fix}</span>`;
  return html`<span class="finding">${place}${what}</span>${mend}<span class="small">${code}</span>`;
}

export function noticeList({ notices }: Report): Markup | null {
  return notices.length === 0 ? null : listMarkup(notices.map(noticeItem));
}

export function unjudgedTable({ unjudged }: Report): Markup | null {
  if (unjudged.length === 0) return null;
  const rows = unjudged.map(({ id, value, because }) => [
    name(id),
    value === null ? '–' : valueText(value, null),
    because,
  ]);
  const columns = [text('Value of'), number('Value'), text('Why it was not judged')];
  return tableMarkup('Values that were read and not judged', columns, rows);
}

export function policyList(report: Report): Markup {
  const base = baseSentence(report);
  return listMarkup([...(base === null ? [] : [base]), ...policySentences(report.policy)]);
}

export function deliveryTable({ deliveries }: Report): Markup | null {
  if (deliveries.length === 0) return null;
  const rows = deliveries.map(({ channel, ok, detail }) => [
    name(channel),
    ok ? '✓ delivered' : '✗ failed',
    detail,
  ]);
  return tableMarkup(
    'Where the report was sent',
    [text('Channel'), text('Came of it'), text('Detail')],
    rows,
  );
}

function sideRow(what: string, side: Side | null): readonly Markup[] {
  if (side === null) return [html`${what}`, html`–`, html`–`, html`–`, html`–`];
  const models = side.suites.flatMap(({ model, dataset }) => [model, dataset].filter((one) => one !== null));
  const files = side.suites.flatMap((suite) => suite.files);
  const known = (one: string | null): Markup => (one === null ? html`–` : name(one));
  const some = (all: readonly string[]): Markup => {
    const [first, ...others] = [...new Set(all)];
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    return first === undefined ? html`–` : html`${name(first)}${more}`;
  };
  const commit = html`${known(side.sha)} <span class="small">${known(side.ref)}</span>`;
  return [
    html`${what}`,
    commit,
    known(side.run),
    known(side.at),
    html`${some(files)} <span class="small">${some(models)}</span>`,
  ];
}

/** Commits, runs, files, and the tool that judged. */
export function provenance({ head, base, anchor, tool, createdAt, schema }: Report): Markup {
  const sides = [
    sideRow('Head', head),
    sideRow('Base', base),
    ...(anchor === null ? [] : [sideRow('Anchor', anchor)]),
  ];
  const columns = [
    text('Side'),
    text('Commit and ref'),
    text('Run'),
    text('At'),
    text('Files, model and dataset'),
  ];
  const made = html`<p>Made by ${tool.name} ${tool.version} at ${createdAt}, from ${schema}.</p>`;
  return html`${tableMarkup('What was held against what', columns, sides)}${made}`;
}
