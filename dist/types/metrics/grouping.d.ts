/**
 * Which slice each row of a table is in, by one column or by a pair of them.
 *
 * A slice is named by its cell after redaction, so that no e-mail address becomes the name of a measurement; cells that
 * look alike then are one slice. A row with an empty cell is in none: it belongs to no group that could be treated
 * better or worse. A column of more than MOST_SLICES values tells examples apart, and no groups of them.
 */
import type { Examples, Labels } from '../model/evaluation.js';
/** Judging more would leave no power to any, and a column with more is an id. */
export declare const MOST_SLICES = 1000;
/** What the configuration declares of a suite's slices. */
export interface SlicePlan {
    /** One column or two. */
    readonly sets: readonly (readonly string[])[];
    /** The fewest examples that a slice may have. */
    readonly least: number;
    readonly redact: (text: string) => string;
}
export interface Grouping {
    /** The cells that make each slice, by column; only slices that occur. */
    readonly groups: readonly Labels[];
    /** The slice of each row, −1 for none. */
    readonly of: Int32Array;
    /** Rows of each slice. */
    readonly sizes: Int32Array;
    /** Rows in none. */
    readonly left: number;
}
/** Why a column makes no slices. */
export interface Unsliceable {
    readonly column: string;
    readonly why: 'absent' | 'too-many-values';
}
/** Names a slice whatever the order of its columns. */
export declare function sliceKey(slice: Labels): string;
/** The slices of these columns in this table, or the column that makes none. */
export declare function groupingOf(plan: SlicePlan, examples: Examples, columns: readonly string[]): Grouping | Unsliceable;
/** Places of each slice, ascending, as views of one buffer; places in no slice are in none. */
export declare function placesBySlice(of: Int32Array, count: number): readonly Int32Array[];
