/**
 * A ladder of shorter forms, so that a report never vanishes for its length. GitHub refuses a comment over 65,536
 * characters and drops a job summary over 1 MiB; it doesn't say which characters it counts. Bytes of UTF-8 are never
 * fewer than characters by any count, so the budget is held in bytes and holds for both.
 */
/** For a comment, with room to spare for a marker. */
export declare const COMMENT_BYTES = 60000;
/** For a job summary: other steps may write to it too. */
export declare const SUMMARY_BYTES: number;
/** Which rows a form shows at all. */
export type Scope = 'all' | 'notable' | 'failing' | 'none';
/** How much a form tells. */
export interface Form {
    readonly scope: Scope;
    /** Rows shown without opening anything. */
    readonly open: number;
    /** Further rows behind a fold. */
    readonly folded: number;
    /** Reasons below the table. */
    readonly reasons: number;
    /** Rows of each list of small print: values not judged, notices, examples. None: the lists are left out. */
    readonly details: number;
}
/** From the fullest form to the shortest, for so many open rows. */
export declare function ladder(open: number): readonly Form[];
/** The longest form that fits into so many bytes of UTF-8; the last one where none does. */
export declare function longestThatFits(forms: readonly Form[], bytes: number, render: (form: Form) => string): string;
