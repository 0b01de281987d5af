/** The comment on a pull request, kept up to date in place: it begins with a marker by which it is found again. */
import type { Report } from '../model/report.js';
import { type Links, renderBody } from './body.js';
import { ENGLISH } from './english.js';
import { COMMENT_BYTES, ladder, longestThatFits } from './fit.js';
import type { Language } from './language.js';
import { type Memory, memoryLine } from './memory.js';
import { sinceText, standingIn, standingLine, standingOf } from './since.js';
import { type Stamp, stampLine } from './stamp.js';

const OPEN_ROWS = 10;
const KEY_LIMIT = 200;

export interface CommentOptions {
  /** Tells the comments of several gates on one pull request apart. */
  readonly marker: string;
  readonly links: Links;
  /** The run that writes; `null` outside of a workflow. */
  readonly stamp: Stamp | null;
  /** What channels were told; not there: nothing. */
  readonly memory?: Memory;
  /** English where none is asked for. */
  readonly language?: Language;
  /** The text of the comment that this one takes the place of, if there is one. */
  readonly before?: string | null;
  /** At most so long, where GitHub takes less than it says; in the shortest form where even that is longer. */
  readonly bytes?: number;
}

/** A key that can stand in an HTML comment: what could end it, or break the line, is percent-encoded. */
export function keyText(key: string): string {
  const plain = key
    .toWellFormed()
    .replace(/[^\w.:/-]|-(?=-|$)/gu, (sign) => (sign === '-' ? '%2D' : encodeURIComponent(sign)));
  // Cut between encoded signs, never inside one.
  return plain.slice(0, KEY_LIMIT).replace(/%[0-9A-F]?$/i, '');
}

/** `<!-- holdline:KEY -->`. */
export function commentMarker(key: string): string {
  return `<!-- holdline:${keyText(key)} -->`;
}

/** With which links, in which language. */
export type Written = Pick<CommentOptions, 'links' | 'language' | 'before'>;

/** The report as Markdown in so many bytes of UTF-8. */
export function renderMarkdownIn(report: Report, bytes: number, where: Written): string {
  const { links, language = ENGLISH, before = null } = where;
  const since = before === null ? null : sinceText(standingIn(before), report, language);
  const place = { links, elsewhere: language.text.jobSummary, language, since, isBrief: true };
  return longestThatFits(ladder(OPEN_ROWS), bytes, (form) => renderBody(report, form, place));
}

/** The report as Markdown without a marker, as `--format markdown` prints it: never longer than a comment may be. */
export function renderMarkdown(report: Report, links: Links, language: Language = ENGLISH): string {
  return renderMarkdownIn(report, COMMENT_BYTES - 300, { links, language });
}

/** How the report stands, for the next push; one that judges nothing hands on what stood before. */
export function keptLine(report: Report, before: string | null): string {
  const standing = standingOf(report) ?? (before === null ? null : standingIn(before));
  return standing === null ? '' : standingLine(standing);
}

/** The whole comment, at most 60,000 bytes of UTF-8 unless told otherwise, beginning with its marker. */
export function renderComment(
  report: Report,
  {
    marker,
    links,
    stamp,
    memory = {},
    language = ENGLISH,
    before = null,
    bytes = COMMENT_BYTES,
  }: CommentOptions,
): string {
  // Only a run of a workflow is followed by another that could read how it stood.
  const stood = stamp === null ? [] : [stampLine(stamp), keptLine(report, before)];
  const lines = [commentMarker(marker), ...stood, memoryLine(memory)];
  const head = lines.filter((line) => line !== '').join('\n');
  const left = bytes - Math.max(300, Buffer.byteLength(head) + 1);
  return `${head}\n${renderMarkdownIn(report, left, { links, language, before })}`;
}
