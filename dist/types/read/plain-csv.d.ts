/**
 * Finds the cells of a comma-separated file in its bytes, where they are beyond doubt: UTF-8, `,`, `"` as RFC 4180 has
 * it, one kind of line end, as many cells a row as the header has. It decides no error: at the first record that it
 * can't prove it stops, and csv-parse goes on from there.
 */
import type { RawRows } from '../model/table.js';
/** Far below the limit of a row, so that the limit is never met here. */
export declare const LONGEST_RECORD: number;
export type LineEnd = '\n' | '\r\n';
/** One after the other, without a copy where the first is empty. */
export declare function joined(one: Uint8Array, other: Uint8Array): Uint8Array;
export interface RowTaker {
    /** The rows and their bytes are good for the time of the call only. */
    readonly take: (rows: RawRows) => void;
}
export declare class PlainRows {
    /** How many rows were found; all of them are given to the taker by the end of the scan. */
    rows: number;
    /** Whether the last scan stopped because csv-parse has to go on, and not for want of bytes. */
    odd: boolean;
    private readonly width;
    private readonly lineEnd;
    private readonly taker;
    /** Of the rows that wait, and of the one that is being read. */
    private readonly bounds;
    private waiting;
    /** Where the record starts. */
    private start;
    /** Where its bounds start. */
    private own;
    /** Which cells of the record have quotes to be undoubled. */
    private readonly doubled;
    private anyDoubled;
    constructor(width: number, lineEnd: LineEnd, taker: RowTaker);
    /** Takes all whole records of these bytes; returns where the first one starts that was not taken. */
    scan(bytes: Uint8Array): number;
    /** Takes what stands after the last line end of the file; returns how much of it. */
    end(rest: Uint8Array): number;
    /** The end of the record that starts at `from`, or why there is none. Byte `last` is a line feed. */
    private record;
    /** The end of a record whose last cell ends at `at`, once its row waits to be given on. */
    private ended;
    /** The rows that wait, all of these bytes. */
    private give;
    /** The record by itself, after those before it. */
    private giveUndoubled;
    /** Where the cell ends that starts at `from` and has no quotes, or `ODD`. There is a line feed behind it. */
    private bare;
    /** What follows the closing quote of the cell that opens at `at`, or why there is none. */
    private quoted;
    private trim;
    /** The cells of the record one after the other, with every `""` as one quote; `bounds` are set to them. */
    private undoubled;
}
