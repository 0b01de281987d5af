/** The comment on a pull request, kept up to date in place: it begins with a marker by which it is found again. */
import type { Report } from '../model/report.js';
import { type Links } from './body.js';
import type { Language } from './language.js';
import { type Memory } from './memory.js';
import { type Stamp } from './stamp.js';
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
export declare function keyText(key: string): string;
/** `<!-- holdline:KEY -->`. */
export declare function commentMarker(key: string): string;
/** With which links, in which language. */
export type Written = Pick<CommentOptions, 'links' | 'language' | 'before'>;
/** The report as Markdown in so many bytes of UTF-8. */
export declare function renderMarkdownIn(report: Report, bytes: number, where: Written): string;
/** The report as Markdown without a marker, as `--format markdown` prints it: never longer than a comment may be. */
export declare function renderMarkdown(report: Report, links: Links, language?: Language): string;
/** How the report stands, for the next push; one that judges nothing hands on what stood before. */
export declare function keptLine(report: Report, before: string | null): string;
/** The whole comment, at most 60,000 bytes of UTF-8 unless told otherwise, beginning with its marker. */
export declare function renderComment(report: Report, { marker, links, stamp, memory, language, before, bytes, }: CommentOptions): string;
