/** A file to be read, as the pure rooms see it. Types only. */
import type { Limits } from './limits.js';
export interface Source {
    /** As the user wrote or globbed it, always with `/`. */
    readonly path: string;
    /** Path relative to the fixed part of the glob that found it, without extension: the suite's last-resort name. */
    readonly stem: string;
    readonly size: number;
    /** How many later attempts of its job left files too. Not there: it is of the latest. */
    readonly earlier?: number;
    /** The bytes in order, from the start at every call. Fails with a `Failure` where the file can't be read. */
    readonly open: () => AsyncIterable<Uint8Array>;
    /**
     * The same bytes in few pieces of memory by turns, so that a large file is read in little of it: a piece is good until
     * the one after the next is asked for. Absent where `open` alone is there.
     */
    readonly openInTurns?: () => AsyncIterable<Uint8Array>;
    /** Bounds that the configuration raised for it; absent where the usual ones hold. */
    readonly limits?: Partial<Limits>;
    /**
     * The file as a database, where it is one of SQLite; absent where it is not on disk. Nothing is ever written to it.
     * Faults: `SQLITE_NODE`, `SQLITE_UNREADABLE`.
     */
    readonly database?: () => Promise<Database>;
}
export type Cell = null | number | string;
export interface Database {
    /** Rows by the names of their columns; what is neither number nor text is `null`. Fault: `SQLITE_UNREADABLE`. */
    readonly rows: (sql: string, ...values: readonly Cell[]) => readonly Readonly<Record<string, Cell>>[];
    readonly close: () => void;
}
