/**
 * Tables in the plain dialect of CSV, row by row in their bytes. The header is csv-parse's to read, and from the first
 * record on that is not proven, so is the rest of the file, with its faults in the lines of the whole file.
 */

import type { Source } from '../model/source.js';
import type { RawRows } from '../model/table.js';
import { type CsvPart, csvPart, withoutHeader } from './csv.js';
import { limitsOf } from './limits.js';
import { joined, type LineEnd, LONGEST_RECORD, PlainRows, type RowTaker } from './plain-csv.js';
import { utf8Turns } from './utf8.js';

const DELIMITER = ',';
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
/** A header that is longer is read by csv-parse, as all that follows. */
const LONGEST_HEADER = 1 << 20;
/** The rows of the first bytes tell how many there may be in all. */
const MARGIN = 1.1;

type Batch = readonly (readonly string[])[];
const NONE: Batch = [];

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

interface Opening {
  readonly source: Source;
  /** From the start of the file to the end of the header's line. */
  readonly bytes: Uint8Array;
  readonly header: readonly string[];
  readonly lineEnd: LineEnd;
}

async function* only(...chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array, void, undefined> {
  yield* chunks;
}

/** The first line with its end, or `null` where none ends within bounds. */
async function firstLine(source: Source): Promise<Uint8Array | null> {
  let start: Uint8Array = new Uint8Array(0);
  for await (const chunk of source.open()) {
    const end = chunk.indexOf(LINE_FEED);
    start = joined(start, end < 0 ? chunk : chunk.slice(0, end + 1));
    if (start.length > LONGEST_HEADER) return null;
    if (end >= 0) return start;
  }
  return null;
}

/** The one record of these bytes, or `null` where csv-parse finds another number of them, or a fault. */
async function onlyRecord(source: Source, bytes: Uint8Array): Promise<readonly string[] | null> {
  const records: (readonly string[])[] = [];
  try {
    const part = { source, delimiter: DELIMITER, chunks: only(bytes), shift: 0 };
    for await (const batch of csvPart(part)) records.push(...batch);
  } catch {
    // Whoever reads the whole file tells what is wrong with it.
    return null;
  }
  return records.length === 1 ? (records[0] ?? null) : null;
}

async function openingOf(source: Source): Promise<Opening | null> {
  const bytes = await firstLine(source);
  if (bytes === null) return null;
  const end = bytes.length - 1;
  const windows = bytes[end - 1] === CARRIAGE_RETURN;
  // A carriage return elsewhere may be what ends the lines of this file.
  const firstReturn = bytes.indexOf(CARRIAGE_RETURN);
  if (firstReturn >= 0 && !(windows && firstReturn === end - 1)) return null;
  const header = await onlyRecord(source, bytes);
  return header === null ? null : { source, bytes, header, lineEnd: windows ? '\r\n' : '\n' };
}

/** Where reading stands: `before` bytes of the file are done with, and `rest` are the next. */
interface Place {
  readonly before: number;
  readonly rest: Uint8Array;
}

type Piece = { readonly bytes: Uint8Array } | { readonly error: unknown };

/** What is wrong with the file further on is not to be said before what is wrong with the rest that was read. */
async function* pieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Piece, void, undefined> {
  try {
    for await (const bytes of chunks) yield { bytes };
  } catch (error) {
    yield { error };
  }
}

async function* following(
  first: readonly Uint8Array[],
  left: AsyncIterable<Piece> | readonly Piece[],
): AsyncGenerator<Uint8Array, void, undefined> {
  yield* first;
  for await (const piece of left) {
    if ('error' in piece) throw piece.error;
    yield piece.bytes;
  }
}

/** The records from this place on by csv-parse, which is shown the header again. */
function handedOver(
  { source, bytes }: Opening,
  { before, rest }: Place,
  left: AsyncIterable<Piece> | readonly Piece[],
): AsyncGenerator<Batch, void, undefined> {
  const chunks = following(
    [bytes, rest].filter((chunk) => chunk.length > 0),
    left,
  );
  const part: CsvPart = { source, delimiter: DELIMITER, chunks, shift: before - bytes.length };
  return withoutHeader(csvPart(part));
}

/** Takes what can be taken of the rest and the next piece; only the row across the seam is copied. */
function scanned(plain: PlainRows, { before, rest }: Place, chunk: Uint8Array): Place {
  const end = rest.length === 0 ? -1 : chunk.indexOf(LINE_FEED);
  const seam = end < 0 ? null : joined(rest, chunk.subarray(0, end + 1));
  const across = seam === null ? 0 : plain.scan(seam);
  const left = seam === null ? joined(rest, chunk) : joined(seam.subarray(across), chunk.subarray(end + 1));
  if (plain.odd) return { before: before + across, rest: left };
  const taken = plain.scan(left);
  return { before: before + across + taken, rest: left.subarray(taken) };
}

/** The pieces of the file without its first bytes. */
async function* behind(count: number, all: AsyncIterable<Piece>): AsyncGenerator<Piece, void, undefined> {
  let left = count;
  for await (const piece of all) {
    if ('error' in piece) yield piece;
    else {
      const passed = Math.min(left, piece.bytes.length);
      left -= passed;
      if (passed < piece.bytes.length) yield { bytes: piece.bytes.subarray(passed) };
    }
  }
}

async function* rowsOf(opening: Opening, taker: TableTaker): AsyncGenerator<Batch, void, undefined> {
  const { source, header, lineEnd } = opening;
  const plain = new PlainRows(header.length, lineEnd, taker);
  let place: Place = { before: opening.bytes.length, rest: new Uint8Array(0) };
  let expected = false;
  const all = behind(opening.bytes.length, pieces(utf8Turns(source)));
  for await (const piece of all) {
    if ('error' in piece) {
      yield* handedOver(opening, place, [piece]);
      return;
    }
    place = scanned(plain, place, piece.bytes);
    if (!expected && plain.rows > 0 && source.size > place.before) {
      taker.expect(Math.ceil((plain.rows * MARGIN * source.size) / place.before));
      expected = true;
    }
    if (plain.odd) {
      yield* handedOver(opening, place, all);
      return;
    }
    yield NONE;
  }
  const taken = plain.end(place.rest);
  const end = { before: place.before + taken, rest: place.rest.subarray(taken) };
  if (plain.odd) yield* handedOver(opening, end, []);
}

/** The table with its header, or `null` where all of it is for csv-parse. */
export async function plainTable(source: Source, delimiter: string): Promise<PlainTable | null> {
  // The limit of a row is csv-parse's to hold, where it is so low that a row may meet it.
  const here = delimiter === DELIMITER && limitsOf(source)['row-bytes'] > LONGEST_RECORD;
  const opening = here ? await openingOf(source) : null;
  if (opening === null) return null;
  return { header: opening.header, rows: (taker) => rowsOf(opening, taker) };
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The cells of a row as texts. */
export function cellsOf({ bytes, bounds, width }: RawRows, row: number): readonly string[] {
  return Array.from({ length: width }, (_, cell) => {
    const bound = 2 * (row * width + cell);
    return decoder.decode(bytes.subarray(bounds[bound], bounds[bound + 1]));
  });
}
