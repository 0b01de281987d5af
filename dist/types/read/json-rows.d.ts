import type { Source } from '../model/source.js';
import type { RawRow } from '../model/table.js';
import type { JsonLine } from './reader.js';
export interface LineTaker {
    /** Whether rows with these keys can be taken, each with all of them and in this order. */
    readonly begin: (keys: readonly string[]) => boolean;
    /** The values as they are written, strings with their quotes; good for the time of the call only. */
    readonly take: (row: RawRow) => void;
    readonly add: (line: JsonLine) => void;
    /** Where the taker stands, and back there. */
    readonly mark: () => number;
    readonly back: (mark: number) => void;
}
/** All records in order, with a stop after each piece of the file. Faults: those of `jsonLines`. */
export declare function jsonRows(source: Source, taker: LineTaker): AsyncGenerator<void, void, undefined>;
