/** The job summary: what the comment says, with more rows. */
import type { Report } from '../model/report.js';
import { type Links, renderBody } from './body.js';
import { ladder, longestThatFits, SUMMARY_BYTES } from './fit.js';

const OPEN_ROWS = 50;

/** The report for the job summary, at most 900 KiB of UTF-8. */
export function renderSummary(report: Report, links: Links): string {
  const place = { links, elsewhere: 'the report in JSON' };
  return longestThatFits(ladder(OPEN_ROWS), SUMMARY_BYTES, (form) => renderBody(report, form, place));
}
