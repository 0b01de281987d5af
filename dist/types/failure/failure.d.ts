/**
 * The one error class. A fault is one thing that is wrong, in four parts a user can act on:
 * where, what was found, what is allowed, how to mend it. All faults of a step are thrown together.
 */
/** What a fault does: `usage` ends with status 2, `reading` with 3, `notice` is told and ends nothing. */
export type Weight = 'usage' | 'reading' | 'notice';
export interface Fault {
    readonly code: string;
    readonly weight: Weight;
    /** `path`, `path:line:column`, `--flag`, `input NAME`, or `null` where it concerns the whole run. */
    readonly where: string | null;
    readonly what: string;
    readonly fix: string | null;
}
/** How one kind of fault is put into words, with an example of the details it takes (tests walk them all). */
export interface Sentence<Details> {
    readonly weight: Weight;
    readonly what: (details: Details) => string;
    readonly fix: ((details: Details) => string) | null;
    readonly example: Details;
}
/** Types the catalogue entry by its example. */
export declare function sentence<Details>(entry: Sentence<Details>): Sentence<Details>;
export declare class Failure extends Error {
    readonly faults: readonly Fault[];
    constructor(faults: readonly Fault[]);
}
declare const LABELS: {
    readonly en: {
        readonly colon: ': ';
        readonly fix: 'fix: ';
    };
    readonly 'zh-CN': {
        readonly colon: '：';
        readonly fix: '解决办法：';
    };
};
/** What writes a fault for people in a language: one line, or a few where the sentence has a list. */
export declare function faultTextIn(locale: keyof typeof LABELS): (fault: Fault) => string;
/** The same in English: `CODE where: what` and how to mend it. */
export declare function faultText(fault: Fault): string;
export {};
