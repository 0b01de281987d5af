/** JSON Lines for whoever needs values and no records: lines of the usual layout are never parsed. See json-template.ts. */
import { Failure } from '../failure/failure.js';
import type { Source } from '../model/source.js';
import type { RawRow } from '../model/table.js';
import { LineReader, MOST_FAULTS_NAMED, tooLong } from './json-lines.js';
import { type JsonTemplate, templateOf } from './json-template.js';
import { limitsOf } from './limits.js';
import { joined } from './plain-csv.js';
import type { JsonLine } from './reader.js';
import { utf8Chunks } from './utf8.js';

const LINE_FEED = 10;
/** The first records, of which all keys are known. */
const LEARNT_FROM = 20;

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

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

class LineFeeder {
  private readonly path: string;
  private readonly longest: number;
  private readonly taker: LineTaker;
  private readonly reader: LineReader;
  private template: JsonTemplate | null = null;
  private number = 0;
  private marked = 0;

  constructor(source: Source, taker: LineTaker) {
    const { 'line-bytes': longest, 'json-depth': deepest } = limitsOf(source);
    this.path = source.path;
    this.longest = longest;
    this.taker = taker;
    this.reader = new LineReader(source.path, deepest);
  }

  get faults() {
    return this.reader.faults;
  }

  /** Gives all whole lines of what was left and the next piece on; returns what is left now. */
  feed(rest: Uint8Array, chunk: Uint8Array): Uint8Array {
    this.marked = this.taker.mark();
    const end = rest.length === 0 ? -1 : chunk.indexOf(LINE_FEED);
    if (end < 0) return this.lines(joined(rest, chunk));
    // Only the line across the seam is copied.
    this.lines(joined(rest, chunk.subarray(0, end + 1)));
    return this.lines(chunk.subarray(end + 1));
  }

  private lines(bytes: Uint8Array): Uint8Array {
    const last = bytes.lastIndexOf(LINE_FEED);
    let at = 0;
    while (at <= last) {
      const next = this.template === null ? -1 : this.template.next(bytes, at);
      at = next < 0 ? this.parsed(bytes, at) : this.fitting(next);
      if (this.faults.length >= MOST_FAULTS_NAMED) throw new Failure(this.faults);
    }
    const rest = bytes.subarray(at);
    if (rest.length > this.longest && decoder.decode(rest).length > this.longest)
      throw tooLong(`${this.path}:${this.number + 1}`, this.longest);
    return rest;
  }

  /** What stands after the last line feed. */
  end(rest: Uint8Array): void {
    const last = this.reader.next(decoder.decode(rest), 'cut');
    if (this.faults.length > 0) throw new Failure(this.faults);
    if (last !== null) this.taker.add(last);
  }

  private fitting(next: number): number {
    const { template } = this;
    this.number++;
    this.reader.skip(template?.units ?? 0);
    if (template !== null && this.faults.length === 0) this.taker.take(template.row);
    return next;
  }

  private parsed(bytes: Uint8Array, from: number): number {
    const end = bytes.indexOf(LINE_FEED, from);
    const text = decoder.decode(bytes.subarray(from, end));
    this.number++;
    if (text.length > this.longest) throw tooLong(`${this.path}:${this.number}`, this.longest);
    const before = this.faults.length;
    const line = this.reader.next(text, 'whole');
    // Of a piece with a bad line no record counts.
    if (before === 0 && this.faults.length > 0) this.taker.back(this.marked);
    if (line === null || this.faults.length > 0) return end + 1;
    this.taker.add(line);
    if (this.template === null && this.number <= LEARNT_FROM) this.learn(bytes.subarray(from, end));
    return end + 1;
  }

  private learn(line: Uint8Array): void {
    const template = templateOf(line);
    if (template !== null && this.taker.begin(template.keys)) this.template = template;
  }
}

/** All records in order, with a stop after each piece of the file. Faults: those of `jsonLines`. */
export async function* jsonRows(source: Source, taker: LineTaker): AsyncGenerator<void, void, undefined> {
  const feeder = new LineFeeder(source, taker);
  let rest: Uint8Array = new Uint8Array(0);
  for await (const chunk of utf8Chunks(source)) {
    rest = feeder.feed(rest, chunk);
    yield;
  }
  feeder.end(rest);
}
