/**
 * Tables in the plain dialect of CSV, row by row in their bytes. The header is csv-parse's to read, and from the first
 * record on that is not proven, so is the rest of the file, with its faults in the lines of the whole file.
 */
import type { Source } from '../model/source.js';
import type { RawRows } from '../model/table.js';
import { type RowTaker } from './plain-csv.js';
type Batch = readonly (readonly string[])[];
export interface PlainTable {
    readonly header: readonly string[];
    /**
     * Gives the rows to the taker, and those that it can't have in bytes back as cells, in batches: an empty one for each
     * piece of the file that was taken. No row is taken after one that was given back. Faults: those of `csvRecords`.
     */
    readonly rows: (taker: TableTaker) => AsyncGenerator<Batch, void, undefined>;
}
export interface TableTaker extends RowTaker {
    /** Is told about how many rows there are in all, once. */
    readonly expect: (rows: number) => void;
}
/** The table with its header, or `null` where all of it is for csv-parse. */
export declare function plainTable(source: Source, delimiter: string): Promise<PlainTable | null>;
/** The cells of a row as texts. */
export declare function cellsOf({ bytes, bounds, width }: RawRows, row: number): readonly string[];
export {};
