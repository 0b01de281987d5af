/** The job summary: what the comment says, with more rows. */
import type { Report } from '../model/report.js';
import { type Links, renderBody } from './body.js';
import { ENGLISH } from './english.js';
import { ladder, longestThatFits, SUMMARY_BYTES } from './fit.js';
import type { Language } from './language.js';

const OPEN_ROWS = 50;

/** The report for the job summary, at most 900 KiB of UTF-8. */
export function renderSummary(report: Report, links: Links, language: Language = ENGLISH): string {
  const place = { links, elsewhere: language.text.jsonReport, language };
  return longestThatFits(ladder(OPEN_ROWS), SUMMARY_BYTES, (form) => renderBody(report, form, place));
}
