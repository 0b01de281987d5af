/**
 * The directory at the end of a ZIP archive, read without believing it.
 * Layout: PKWARE APPNOTE 6.3.10 (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT), 4.3.12 the directory,
 * 4.3.14 and 4.3.15 Zip64, 4.3.16 the end record, 4.5.3 the Zip64 extra field. Numbers are little-endian.
 * The directory must end where the end record begins, and the end record's comment where the file ends: so there is
 * one way to read an archive, and what was cut anywhere does not fit.
 */
import { failure } from '../failure/catalogue.js';
import { nameOf } from './zip-name.js';

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const HEADER = 0x02014b50;
const END_LENGTH = 22;
const END_64_LENGTH = 56;
const LOCATOR_LENGTH = 20;
const HEADER_LENGTH = 46;
const FULL_16 = 0xffff;
const FULL_32 = 0xffffffff;
const ZIP64_FIELD = 0x0001;

/** An entry as the directory tells of it. */
export interface Entry {
  /** `null` where it says that it is UTF-8 and is not. */
  readonly name: string | null;
  readonly rawName: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  /** Bytes in the archive. */
  readonly packed: number;
  /** Bytes when unpacked, as declared. */
  readonly size: number;
  /** Where its own header is. */
  readonly at: number;
  readonly attributes: number;
}

export interface Directory {
  readonly entries: readonly Entry[];
  /** Where it begins: the entries' bytes lie before it. */
  readonly start: number;
}

interface End {
  readonly count: number;
  readonly size: number;
  readonly start: number;
  /** Where the directory has to end. */
  readonly limit: number;
}

/** The view's bytes of these positions. */
export function slice(view: DataView, from: number, length: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + from, length);
}

/** A number of 64 bits; above 2^53 it is rounded, and then larger than any archive. */
function wide(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function endAt(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - FULL_16);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return null;
}

const SEVERAL = { found: 'several parts, of which this is one' };

function plainEnd(view: DataView, at: number, where: string): End {
  const here = view.getUint16(at + 8, true);
  const count = view.getUint16(at + 10, true);
  if (view.getUint32(at + 4, true) !== 0 || here !== count) throw failure('ARCHIVE_METHOD', where, SEVERAL);
  return { count, size: view.getUint32(at + 12, true), start: view.getUint32(at + 16, true), limit: at };
}

/** The 64-bit end record, where a locator before the end record points to one. What the short record tells must agree. */
function wideEnd(view: DataView, short: End, where: string): End {
  const locator = short.limit - LOCATOR_LENGTH;
  if (locator < END_64_LENGTH || view.getUint32(locator, true) !== LOCATOR_64) return short;
  const at = wide(view, locator + 8);
  const fits = at <= locator - END_64_LENGTH && view.getUint32(at, true) === END_64;
  if (!fits || at + 12 + wide(view, at + 4) !== locator)
    throw failure('ARCHIVE_DAMAGED', where, { found: 'its Zip64 end record is not where it should be' });
  const count = wide(view, at + 32);
  if (
    view.getUint32(at + 16, true) !== 0 ||
    view.getUint32(at + 20, true) !== 0 ||
    wide(view, at + 24) !== count
  )
    throw failure('ARCHIVE_METHOD', where, SEVERAL);
  const end = { count, size: wide(view, at + 40), start: wide(view, at + 48), limit: at };
  const agrees =
    (short.count === FULL_16 || short.count === count) &&
    (short.size === FULL_32 || short.size === end.size) &&
    (short.start === FULL_32 || short.start === end.start);
  if (!agrees) throw failure('ARCHIVE_DAMAGED', where, { found: 'its two end records do not agree' });
  return end;
}

function findEnd(view: DataView, where: string): End {
  const at = endAt(view);
  if (at === null)
    throw failure('ARCHIVE_TRUNCATED', where, { found: 'the directory at its end is missing' });
  const end = wideEnd(view, plainEnd(view, at, where), where);
  const gap = end.limit - (end.start + end.size);
  if (gap !== 0) {
    const found = `${Math.abs(gap)} bytes are ${gap < 0 ? 'missing' : 'too many'} before its end`;
    throw failure('ARCHIVE_TRUNCATED', where, { found });
  }
  return end;
}

/** The three numbers that may be too large for their 32 bits, and stand in an extra field then. */
export interface Wide {
  readonly size: number;
  readonly packed: number;
  readonly at: number;
}

/** The numbers with those that are full taken from the Zip64 field, in its fixed order; `null` where it lacks one. */
export function widened(view: DataView, extra: { from: number; length: number }, short: Wide): Wide | null {
  if (short.size !== FULL_32 && short.packed !== FULL_32 && short.at !== FULL_32) return short;
  const end = extra.from + extra.length;
  let at = extra.from;
  while (at + 4 <= end && view.getUint16(at, true) !== ZIP64_FIELD) at += 4 + view.getUint16(at + 2, true);
  if (at + 4 > end) return null;
  const last = Math.min(end, at + 4 + view.getUint16(at + 2, true));
  at += 4;
  const next = (value: number): number => {
    if (value !== FULL_32) return value;
    at += 8;
    return at <= last ? wide(view, at - 8) : Number.NaN;
  };
  const full = { size: next(short.size), packed: next(short.packed), at: next(short.at) };
  return Number.isFinite(full.size + full.packed + full.at) ? full : null;
}

function entryAt(view: DataView, at: number, limit: number): { entry: Entry; next: number } | null {
  if (at + HEADER_LENGTH > limit || view.getUint32(at, true) !== HEADER) return null;
  const nameLength = view.getUint16(at + 28, true);
  const extra = { from: at + HEADER_LENGTH + nameLength, length: view.getUint16(at + 30, true) };
  const next = extra.from + extra.length + view.getUint16(at + 32, true);
  if (next > limit || view.getUint16(at + 34, true) !== 0) return null;
  const short = {
    size: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    at: view.getUint32(at + 42, true),
  };
  const full = widened(view, extra, short);
  if (full === null) return null;
  const flags = view.getUint16(at + 8, true);
  const rawName = slice(view, at + HEADER_LENGTH, nameLength);
  const entry = {
    ...full,
    name: nameOf(rawName, (flags & 0x800) !== 0),
    rawName,
    flags,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    attributes: view.getUint32(at + 38, true),
  };
  return { entry, next };
}

/** The directory. Fails where it is cut, damaged, or has more entries than the limit. */
export function readDirectory(view: DataView, where: string, limit: number): Directory {
  const end = findEnd(view, where);
  if (end.count > limit) throw failure('ARCHIVE_ENTRIES', where, { entries: end.count, limit });
  const entries: Entry[] = [];
  let at = end.start;
  while (entries.length < end.count) {
    const read = entryAt(view, at, end.limit);
    if (read === null)
      throw failure('ARCHIVE_DAMAGED', where, {
        found: `entry ${entries.length + 1} of its directory is broken`,
      });
    entries.push(read.entry);
    at = read.next;
  }
  if (at !== end.limit)
    throw failure('ARCHIVE_DAMAGED', where, { found: `its directory holds more than ${end.count} entries` });
  return { entries, start: end.start };
}
