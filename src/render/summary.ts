/** The job summary: what the comment says, with more rows. */
import type { Report } from '../model/report.js';
import { type Links, renderBody } from './body.js';
import { deliveriesFold } from './deliveries.js';
import { ENGLISH } from './english.js';
import { ladder, longestThatFits, SUMMARY_BYTES } from './fit.js';
import type { Language } from './language.js';

const OPEN_ROWS = 50;

/** The report for the job summary, at most 900 KiB of UTF-8. */
export function renderSummary(report: Report, links: Links, language: Language = ENGLISH): string {
  const place = { links, elsewhere: language.text.jsonReport, language };
  const went = deliveriesFold(report.deliveries, language);
  return longestThatFits(ladder(OPEN_ROWS), SUMMARY_BYTES, (form) => {
    const body = renderBody(report, form, place);
    return went === null ? body : `${body.trimEnd()}\n\n${went}\n`;
  });
}
