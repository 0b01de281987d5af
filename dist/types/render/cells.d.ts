/** What a row says besides its name, as plain text of our own words and numbers: safe in Markdown and in a terminal. */
import type { Verdict } from '../model/report.js';
export interface Cells {
    readonly symbol: string;
    readonly word: string;
    /** `0.9312 → 0.9002`; a side that is absent is a dash. */
    readonly values: string;
    readonly change: string;
    readonly evidence: string;
}
/** The words that stand beside numbers. */
interface NumberWords {
    readonly limit: string;
    readonly notNumber: string;
}
interface Numbers {
    readonly values: string;
    readonly limit: string | null;
}
/** Both values side by side, and the limit that is broken. */
export declare function numbersOf(verdict: Verdict, words: NumberWords): Numbers;
/** The cells of a verdict's row. */
export declare function cellsOf(verdict: Verdict): Cells;
export {};
