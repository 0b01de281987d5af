/** The comment on a pull request, kept up to date in place: it begins with a marker by which it is found again. */
import type { Report } from '../model/report.js';
import { type Links, renderBody } from './body.js';
import { COMMENT_BYTES, ladder, longestThatFits } from './fit.js';

const OPEN_ROWS = 10;
const KEY_LIMIT = 200;

export interface CommentOptions {
  /** Tells the comments of several gates on one pull request apart. */
  readonly marker: string;
  readonly links: Links;
}

/** `<!-- holdline:KEY -->`. What could end an HTML comment, or break the line, is percent-encoded in the key. */
export function commentMarker(key: string): string {
  const plain = key
    .toWellFormed()
    .replace(/[^\w.:/-]|-(?=-|$)/gu, (sign) => (sign === '-' ? '%2D' : encodeURIComponent(sign)));
  return `<!-- holdline:${plain.slice(0, KEY_LIMIT)} -->`;
}

/** The report as Markdown without a marker, as `--format markdown` prints it: never longer than a comment may be. */
export function renderMarkdown(report: Report, links: Links): string {
  const place = { links, elsewhere: 'the job summary' };
  return longestThatFits(ladder(OPEN_ROWS), COMMENT_BYTES - 300, (form) => renderBody(report, form, place));
}

/** The whole comment, at most 60,000 bytes of UTF-8, beginning with its marker. */
export function renderComment(report: Report, options: CommentOptions): string {
  return `${commentMarker(options.marker)}\n${renderMarkdown(report, options.links)}`;
}
