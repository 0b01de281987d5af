/**
 * The layout of JSON records as their first line writes it: the bytes between the values, and where values stand. A line
 * fits where every other byte is the same and every value is a plain scalar; then nothing has to be parsed to know what
 * it says. Whatever does not fit is left to the parser.
 */
import type { RawRow } from '../model/table.js';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const QUOTE = 34;
const PLUS = 43;
const MINUS = 45;
const POINT = 46;
const ZERO = 48;
const NINE = 57;
const BACKSLASH = 92;
const LETTER_E = 101;
const TO_LOWER = 32;
const WIDE = 0x80;

const MISFIT = -1;
/** Longer numbers may be out of range; exponents of more digits are. */
const LONGEST_NUMBER = 60;
const LONGEST_EXPONENT = 2;
/** Far below the limit of a line, so that the limit is never met here. */
const LONGEST_LINE = 1 << 20;

const encoder = new TextEncoder();
const WORDS = ['true', 'false', 'null'].map((word) => encoder.encode(word));

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= ZERO && byte <= NINE;

/** Bits of all bytes of strings since the last reset: the highest one says that some are not ASCII. */
const seen = { bits: 0 };

/** The end of the string that opens at `from`, or −1 for one with escapes or control characters. */
function stringEnd(bytes: Uint8Array, from: number): number {
  let bits = 0;
  for (let at = from + 1; ; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === QUOTE) {
      seen.bits |= bits;
      return at + 1;
    }
    if (byte < SPACE || byte === BACKSLASH) return MISFIT;
    bits |= byte;
  }
}

function digitsEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isDigit(bytes[at])) at++;
  return at;
}

/** The end of the number that starts at `from`, or −1 for none, for a minus zero, and for what may be out of range. */
function numberEnd(bytes: Uint8Array, from: number): number {
  const first = bytes[from] === MINUS ? from + 1 : from;
  let at = digitsEnd(bytes, first);
  if (at === first || (bytes[first] === ZERO && at > first + 1)) return MISFIT;
  if (bytes[at] === POINT) {
    const fraction = at + 1;
    at = digitsEnd(bytes, fraction);
    if (at === fraction) return MISFIT;
  }
  if (first > from && isZero(bytes, first, at)) return MISFIT;
  if (((bytes[at] ?? 0) | TO_LOWER) === LETTER_E) {
    const sign = bytes[at + 1];
    const exponent = sign === PLUS || sign === MINUS ? at + 2 : at + 1;
    at = digitsEnd(bytes, exponent);
    if (at === exponent || at - exponent > LONGEST_EXPONENT) return MISFIT;
  }
  return at - from > LONGEST_NUMBER ? MISFIT : at;
}

function isZero(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at] !== ZERO && bytes[at] !== POINT) return false;
  return true;
}

function wordEnd(bytes: Uint8Array, from: number): number {
  const word = WORDS.find((letters) => letters.every((letter, i) => bytes[from + i] === letter));
  return word === undefined ? MISFIT : from + word.length;
}

/** The end of the scalar that starts at `from`, or −1. A line feed must follow somewhere. */
function valueEnd(bytes: Uint8Array, from: number): number {
  const byte = bytes[from] ?? 0;
  if (byte === QUOTE) return stringEnd(bytes, from);
  return byte === MINUS || isDigit(byte) ? numberEnd(bytes, from) : wordEnd(bytes, from);
}

/** How many UTF-16 units these bytes of UTF-8 make. */
function unitsIn(bytes: Uint8Array, from: number, to: number): number {
  let units = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < WIDE || byte >= 0xc0) units += byte >= 0xf0 ? 2 : 1;
  }
  return units;
}

export class JsonTemplate {
  readonly keys: readonly string[];
  /** What the last line that fitted says: its values as they are written, strings with their quotes. */
  readonly row: RawRow & { bytes: Uint8Array };
  /** UTF-16 units of that line. */
  units = 0;
  /** What stands before each value, and behind the last. */
  private readonly between: readonly Uint8Array[];
  private readonly bits: number;

  constructor(keys: readonly string[], between: readonly Uint8Array[]) {
    this.keys = keys;
    this.between = between;
    this.bits = between.some((piece) => piece.some((byte) => byte >= WIDE)) ? WIDE : 0;
    this.row = { bytes: new Uint8Array(0), bounds: new Int32Array(2 * keys.length) };
  }

  /** The start of the next line, where the one at `from` fits; else −1. A line feed must follow somewhere. */
  next(bytes: Uint8Array, from: number): number {
    const { bounds } = this.row;
    seen.bits = this.bits;
    let at = from;
    for (let value = 0; value < this.keys.length; value++) {
      at = this.behind(bytes, at, value);
      if (at < 0) return MISFIT;
      bounds[2 * value] = at;
      at = valueEnd(bytes, at);
      if (at < 0) return MISFIT;
      bounds[2 * value + 1] = at;
    }
    at = this.behind(bytes, at, this.keys.length);
    if (at >= 0 && bytes[at] === CARRIAGE_RETURN) at++;
    if (at < 0 || bytes[at] !== LINE_FEED || at - from > LONGEST_LINE) return MISFIT;
    this.row.bytes = bytes;
    this.units = seen.bits < WIDE ? at - from : unitsIn(bytes, from, at);
    return at + 1;
  }

  /** What follows the bytes before value number `value`, or −1 where others stand there. */
  private behind(bytes: Uint8Array, from: number, value: number): number {
    const fixed = this.between[value];
    if (fixed === undefined) return MISFIT;
    for (let i = 0; i < fixed.length; i++) if (bytes[from + i] !== fixed[i]) return MISFIT;
    return from + fixed.length;
  }
}

const BLANK = /^[ \t]*$/;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A piece of a line between two values: what closes the one before, and the key of the one after. */
const PIECE = /^[ \t]*([{,])[ \t]*"([^"\\]*)"[ \t]*:[ \t]*$/;

/**
 * The layout of a line without its line feed, or `null` where it is no object of plain scalars. The line must be JSON
 * without a key that stands twice.
 */
export function templateOf(line: Uint8Array): JsonTemplate | null {
  const closed = new Uint8Array(line.length + 1);
  closed.set(line);
  closed[line.length] = LINE_FEED;
  const keys: string[] = [];
  const between: Uint8Array[] = [];
  let at = 0;
  for (;;) {
    const colon = endOfKey(closed, at);
    if (colon < 0) break;
    const [, opening, key] = PIECE.exec(decoder.decode(closed.subarray(at, colon))) ?? [];
    if (key === undefined || opening !== (keys.length === 0 ? '{' : ',')) return null;
    keys.push(key);
    between.push(closed.slice(at, colon));
    at = valueEnd(closed, colon);
    if (at < 0) return null;
  }
  const end = closed[line.length - 1] === CARRIAGE_RETURN ? line.length - 1 : line.length;
  const tail = decoder.decode(closed.subarray(at, end)).trimStart();
  if (keys.length === 0 || !tail.startsWith('}') || !BLANK.test(tail.slice(1))) return null;
  between.push(closed.slice(at, end));
  return new JsonTemplate(keys, between);
}

/** Where the value of the next key begins, or −1 where there is none. */
function endOfKey(bytes: Uint8Array, from: number): number {
  const open = bytes.indexOf(QUOTE, from);
  const close = open < 0 ? MISFIT : stringEnd(bytes, open);
  if (close < 0) return MISFIT;
  let at = close;
  while (bytes[at] === SPACE || bytes[at] === 9) at++;
  if (bytes[at] !== 58) return MISFIT;
  at++;
  while (bytes[at] === SPACE || bytes[at] === 9) at++;
  return at;
}
