/**
 * Finds the cells of a comma-separated file in its bytes, where they are beyond doubt: UTF-8, `,`, `"` as RFC 4180 has
 * it, one kind of line end, as many cells a row as the header has. It decides no error: at the first record that it
 * can't prove it stops, and csv-parse goes on from there.
 */
import type { RawRows } from '../model/table.js';
import { blankAt, blankBefore, mayBeBlank } from './blanks.js';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const QUOTE = 34;
/** All bytes that end a cell are not above this one. */
const COMMA = 44;

/** The record goes on after these bytes. */
const MORE = -1;
/** The record is for csv-parse to judge. */
const ODD = -2;
/** Far below the limit of a row, so that the limit is never met here. */
export const LONGEST_RECORD = 1 << 20;

export type LineEnd = '\n' | '\r\n';

/** One after the other, without a copy where the first is empty. */
export function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  if (one.length === 0) return other;
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

export interface RowTaker {
  /** The rows and their bytes are good for the time of the call only. */
  readonly take: (rows: RawRows) => void;
}

/** Rows are given on in so many at once: what is done for a column is then done for many of its cells in a row. */
const MOST_AT_ONCE = 2048;

export class PlainRows {
  /** How many rows were found; all of them are given to the taker by the end of the scan. */
  rows = 0;
  /** Whether the last scan stopped because csv-parse has to go on, and not for want of bytes. */
  odd = false;
  private readonly width: number;
  private readonly lineEnd: LineEnd;
  private readonly taker: RowTaker;
  /** Of the rows that wait, and of the one that is being read. */
  private readonly bounds: Int32Array;
  private waiting = 0;
  /** Where the record starts. */
  private start = 0;
  /** Where its bounds start. */
  private own = 0;
  /** Which cells of the record have quotes to be undoubled. */
  private readonly doubled: Uint8Array;
  private anyDoubled = false;

  constructor(width: number, lineEnd: LineEnd, taker: RowTaker) {
    this.width = width;
    this.lineEnd = lineEnd;
    this.taker = taker;
    this.bounds = new Int32Array(2 * width * MOST_AT_ONCE);
    this.doubled = new Uint8Array(width);
  }

  /** Takes all whole records of these bytes; returns where the first one starts that was not taken. */
  scan(bytes: Uint8Array): number {
    const last = bytes.lastIndexOf(LINE_FEED);
    let at = 0;
    while (at <= last) {
      const next = this.record(bytes, at, last);
      if (next < 0) {
        this.odd = next !== MORE;
        break;
      }
      at = next;
    }
    this.give(bytes);
    this.odd ||= bytes.length - at > LONGEST_RECORD;
    return at;
  }

  /** Takes what stands after the last line end of the file; returns how much of it. */
  end(rest: Uint8Array): number {
    if (rest.length === 0) return 0;
    const closed = new Uint8Array(rest.length + this.lineEnd.length);
    closed.set(rest);
    for (let i = 0; i < this.lineEnd.length; i++) closed[rest.length + i] = this.lineEnd.charCodeAt(i);
    const taken = this.scan(closed);
    // Nothing follows that could still prove it.
    this.odd = taken < closed.length;
    return Math.min(taken, rest.length);
  }

  /** The end of the record that starts at `from`, or why there is none. Byte `last` is a line feed. */
  private record(bytes: Uint8Array, from: number, last: number): number {
    const { bounds, width, own } = this;
    this.anyDoubled = false;
    this.start = from;
    let at = from;
    for (let column = 0; column < width; column++) {
      const bound = own + 2 * column;
      const quoted = bytes[at] === QUOTE;
      if (quoted) at = this.quoted(bytes, column, { at, last });
      else {
        bounds[bound] = at;
        at = this.bare(bytes, at);
        bounds[bound + 1] = at;
        if (at > 0 && mayBeBlank(bytes, bounds[bound] ?? 0, at)) this.trim(bytes, bound);
      }
      if (at < 0) return at;
      if (bytes[at] === COMMA) at++;
      else return this.ended(bytes, at, { column, quoted });
    }
    return ODD;
  }

  /** The end of a record whose last cell ends at `at`, once its row waits to be given on. */
  private ended(bytes: Uint8Array, at: number, last: { column: number; quoted: boolean }): number {
    const next = at + this.lineEnd.length;
    const ends = bytes[next - 1] === LINE_FEED && (next === at + 1 || bytes[at] === CARRIAGE_RETURN);
    if (!ends) return ODD;
    const { own } = this;
    const blank = last.column === 0 && !last.quoted && this.bounds[own] === this.bounds[own + 1];
    if (blank) return next;
    if (last.column + 1 !== this.width || next - this.start > LONGEST_RECORD) return ODD;
    this.rows++;
    if (this.anyDoubled) this.giveUndoubled(bytes);
    else {
      this.waiting++;
      this.own += 2 * this.width;
      if (this.waiting === MOST_AT_ONCE) this.give(bytes);
    }
    return next;
  }

  /** The rows that wait, all of these bytes. */
  private give(bytes: Uint8Array): void {
    const { bounds, waiting: count, width } = this;
    this.waiting = 0;
    this.own = 0;
    if (count > 0) this.taker.take({ bytes, bounds, count, width });
  }

  /** The record by itself, after those before it. */
  private giveUndoubled(bytes: Uint8Array): void {
    const { width, own } = this;
    const bounds = this.bounds.slice(own, own + 2 * width);
    this.give(bytes);
    this.taker.take({ bytes: this.undoubled(bytes, bounds), bounds, count: 1, width });
  }

  /** Where the cell ends that starts at `from` and has no quotes, or `ODD`. There is a line feed behind it. */
  private bare(bytes: Uint8Array, from: number): number {
    let at = from;
    for (;;) {
      const byte = bytes[at] ?? LINE_FEED;
      if (byte <= COMMA) {
        if (byte === COMMA || byte === LINE_FEED) return at;
        if (byte === QUOTE) return ODD;
        if (byte === CARRIAGE_RETURN && this.lineEnd === '\r\n') return at;
      }
      at++;
    }
  }

  /** What follows the closing quote of the cell that opens at `at`, or why there is none. */
  private quoted(bytes: Uint8Array, column: number, { at, last }: { at: number; last: number }): number {
    this.doubled[column] = 0;
    let close = at + 1;
    for (;;) {
      while (close <= last && bytes[close] !== QUOTE) close++;
      if (close > last) return MORE;
      if (bytes[close + 1] !== QUOTE) break;
      this.doubled[column] = 1;
      this.anyDoubled = true;
      close += 2;
    }
    this.bounds[this.own + 2 * column] = at + 1;
    this.bounds[this.own + 2 * column + 1] = close;
    const next = bytes[close + 1];
    return next === COMMA || next === LINE_FEED || next === CARRIAGE_RETURN ? close + 1 : ODD;
  }

  private trim(bytes: Uint8Array, bound: number): void {
    let from = this.bounds[bound] ?? 0;
    let to = this.bounds[bound + 1] ?? 0;
    for (let blank = 1; blank > 0 && from < to; from += blank) blank = blankAt(bytes, from, to);
    for (let blank = 1; blank > 0 && from < to; to -= blank) blank = blankBefore(bytes, from, to);
    this.bounds[bound] = from;
    this.bounds[bound + 1] = to;
  }

  /** The cells of the record one after the other, with every `""` as one quote; `bounds` are set to them. */
  private undoubled(bytes: Uint8Array, bounds: Int32Array): Uint8Array {
    const { doubled } = this;
    const cells = new Uint8Array((bounds[bounds.length - 1] ?? 0) - (bounds[0] ?? 0));
    let used = 0;
    for (let column = 0; column < doubled.length; column++) {
      const to = bounds[2 * column + 1] ?? 0;
      const start = used;
      for (let at = bounds[2 * column] ?? 0; at < to; at++) {
        cells[used++] = bytes[at] ?? 0;
        if (doubled[column] === 1 && bytes[at] === QUOTE) at++;
      }
      bounds[2 * column] = start;
      bounds[2 * column + 1] = used;
    }
    return cells;
  }
}
