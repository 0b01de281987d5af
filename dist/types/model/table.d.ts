/** The columnar example table: typed arrays and dictionaries, never an object a row. Types only. */
/** In the width that the number of labels takes. */
export type Codes = Int8Array | Int16Array | Int32Array;
/** A column seen in up to two ways: as labels (few distinct texts) and as numbers (every cell a number). */
export interface Column {
    readonly name: string;
    /** Index into `labels`, −1 where the cell is empty; `null` when there were too many distinct texts. Length `rows`. */
    readonly codes: Codes | null;
    readonly labels: readonly string[];
    /** NaN where the cell is empty or not finite; `null` when some cell is no number at all. Length `rows`. */
    readonly values: Float64Array | null;
    /** Cells that are empty or (in a column of numbers) not finite, and the first such row, counted from 0. */
    readonly missing: number;
    readonly firstMissingRow: number | null;
}
/** Many texts end to end in UTF-8: text `i` is `bytes[offsets[i] … offsets[i + 1])`. */
export interface TextColumn {
    readonly name: string;
    readonly bytes: Uint8Array;
    /** Length `rows + 1`. */
    readonly offsets: Uint32Array;
}
export interface ExampleTable {
    readonly rows: number;
    readonly columns: ReadonlyMap<string, Column>;
    readonly ids: TextColumn | null;
    /** Columns that were neither labels nor numbers and so were not kept (prompts, answers, paths). */
    readonly dropped: readonly string[];
}
/** A row of a file before anything is made of it: cell `i` is `bytes[bounds[2 * i] … bounds[2 * i + 1])`, in UTF-8. */
export interface RawRow {
    readonly bytes: Uint8Array;
    readonly bounds: Int32Array;
}
/** Rows one after the other, each of `width` cells: cell `i` of row `r` has the bounds of cell `r * width + i`. */
export interface RawRows extends RawRow {
    readonly count: number;
    readonly width: number;
}
/** Which rows of two tables are the same example. */
export interface Alignment {
    /** How many examples are in both. */
    readonly pairs: number;
    /** Row of pair `i` in base and in head. Length `pairs`. */
    readonly baseRows: Int32Array;
    readonly headRows: Int32Array;
    readonly onlyBase: number;
    readonly onlyHead: number;
}
/**
 * Rows that belong together, over both sides at once: the repeats of one example, the turns of one conversation.
 * Every cluster has rows on both sides, not always as many.
 */
export interface Clusters {
    /** How many there are; they are numbered from 0. */
    readonly count: number;
    readonly baseRows: Int32Array;
    readonly headRows: Int32Array;
    /** The cluster of each of these rows. Lengths of `baseRows` and `headRows`. */
    readonly baseClusters: Int32Array;
    readonly headClusters: Int32Array;
}
