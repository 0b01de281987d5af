/** One entry of a ZIP archive: every reason not to trust it, then its bytes. APPNOTE 6.3.10, 4.3.7, 4.4.4, 4.4.5, 4.4.15. */
import { inflateRawSync } from 'node:zlib';
import { failure, fault } from '../failure/catalogue.js';
import type { Fault } from '../failure/failure.js';
import { crc32 } from './crc32.js';
import { type Entry, slice, widened } from './zip-directory.js';
import { nameFault } from './zip-name.js';

const HEADER = 0x04034b50;
const HEADER_LENGTH = 30;
const STORED = 0;
const DEFLATE = 8;
/** Bit 0: encrypted; 6: strongly; 13: with a masked directory. */
const ENCRYPTED = 0x2041;
const PATCH = 0x20;
/** Sizes and checksum follow the data, and the header need not know them. */
const DESCRIPTOR = 0x08;
const OTHER_METHODS: Readonly<Record<number, string>> = {
  9: 'deflate64',
  12: 'bzip2',
  14: 'LZMA',
  93: 'Zstandard',
  95: 'XZ',
};
const AES = 99;

const FOLDER_TYPE = 0x4;
const FILE_TYPE = 0x8;
/** The top four bits of a Unix mode, which the upper half of the attributes holds. */
const OTHER_TYPES: Readonly<Record<number, string>> = {
  1: 'a named pipe',
  2: 'a device',
  6: 'a device',
  10: 'a symbolic link',
  12: 'a socket',
};
/** What Windows calls a reparse point. */
const WINDOWS_LINK = 0x400;

/** Unpacks so many bytes or fewer, and stops where more would come. */
export type Unpack = (packed: Uint8Array, size: number) => Uint8Array | 'more' | 'damaged';
/** By the number of the method. */
export type Methods = ReadonlyMap<number, Unpack>;

/** An entry that passed every check which needs no unpacking. */
export interface Checked {
  readonly name: string;
  readonly where: string;
  readonly entry: Entry;
  /** Where its packed bytes begin. */
  readonly start: number;
}

interface Place {
  readonly view: DataView;
  readonly where: string;
  /** No entry reaches beyond this. */
  readonly limit: number;
  /** What may be unpacked besides stored and deflated bytes. */
  readonly methods: Methods;
}

function linkFault({ attributes, size }: Entry, name: string, where: string): Fault | null {
  const type = attributes >>> 28;
  const folder = name.endsWith('/');
  if ((attributes & WINDOWS_LINK) !== 0) return fault('ARCHIVE_LINK', where, { found: 'a link of Windows' });
  if (type !== 0 && type !== (folder ? FOLDER_TYPE : FILE_TYPE)) {
    const found = OTHER_TYPES[type] ?? 'of a type that does not go with its name';
    return fault('ARCHIVE_LINK', where, { found });
  }
  return folder && size > 0 ? fault('ARCHIVE_LINK', where, { found: 'a folder that holds bytes' }) : null;
}

function methodFault({ flags, method }: Entry, { where, methods }: Place): Fault | null {
  if ((flags & ENCRYPTED) !== 0 || method === AES) return fault('ARCHIVE_ENCRYPTED', where, {});
  if ((flags & PATCH) !== 0) return fault('ARCHIVE_METHOD', where, { found: 'patched data' });
  if (method === STORED || method === DEFLATE || methods.has(method)) return null;
  const known = OTHER_METHODS[method];
  const found = `method ${method}${known === undefined ? '' : ` (${known})`}`;
  return fault('ARCHIVE_METHOD', where, { found });
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** Where the packed bytes begin, or what the entry's own header has against it. */
function startOf(entry: Entry, { view, where, limit }: Place): number | Fault {
  const { at } = entry;
  if (at + HEADER_LENGTH > limit || view.getUint32(at, true) !== HEADER)
    return fault('ARCHIVE_DAMAGED', where, { found: 'its header is not where the directory says' });
  const nameLength = view.getUint16(at + 26, true);
  const extra = { from: at + HEADER_LENGTH + nameLength, length: view.getUint16(at + 28, true) };
  const start = extra.from + extra.length;
  if (!(start + entry.packed <= limit)) return fault('ARCHIVE_OVERLAP', where, {});
  const differs = (found: string) => fault('ARCHIVE_MISMATCH', where, { found });
  if (!sameBytes(slice(view, at + HEADER_LENGTH, nameLength), entry.rawName))
    return differs('the name is not the same');
  const flags = view.getUint16(at + 6, true);
  // Other flags (how hard deflate tried, say) change nothing of what is read.
  if (((flags ^ entry.flags) & (ENCRYPTED | 0x800)) !== 0 || view.getUint16(at + 8, true) !== entry.method)
    return differs('the way of packing is not the same');
  if ((flags & DESCRIPTOR) !== 0) return start;
  const short = { size: view.getUint32(at + 22, true), packed: view.getUint32(at + 18, true), at: 0 };
  const own = widened(view, extra, short);
  const agrees =
    own?.size === entry.size && own.packed === entry.packed && view.getUint32(at + 14, true) === entry.crc;
  return agrees ? start : differs('size or checksum is not the same');
}

/** The entry, found sound as far as its headers go, or the first thing that is wrong with it. */
export function checked(entry: Entry, place: Place): Checked | Fault {
  const { name } = entry;
  const { where } = place;
  if (name === null) return fault('ARCHIVE_NAME', where, { found: 'bytes that are no UTF-8' });
  const early = nameFault(name, where) ?? linkFault(entry, name, where) ?? methodFault(entry, place);
  if (early !== null) return early;
  const start = startOf(entry, place);
  if (typeof start !== 'number') return start;
  if (entry.method === STORED && entry.packed !== entry.size)
    return fault('ARCHIVE_SIZE', where, { declared: entry.size, found: String(entry.packed) });
  return { name, where, entry, start };
}

const inflated: Unpack = (packed, size) => {
  try {
    // One byte more than declared is enough to know that the declared size is a lie.
    return inflateRawSync(packed, { maxOutputLength: size + 1 });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ERR_BUFFER_TOO_LARGE') return 'more';
    if (code.startsWith('Z_')) return 'damaged';
    throw error;
  }
};

function hexadecimal(crc: number): string {
  return crc.toString(16).padStart(8, '0');
}

/** The entry's bytes, of the declared size and checksum or none at all. */
export function unpacked(archive: DataView, { entry, start, where }: Checked, methods: Methods): Uint8Array {
  const packed = slice(archive, start, entry.packed);
  const unpack = methods.get(entry.method) ?? inflated;
  const raw = entry.method === STORED ? packed : unpack(packed, entry.size);
  if (raw === 'damaged') throw failure('ARCHIVE_DAMAGED', where, { found: "its content can't be unpacked" });
  if (raw === 'more' || raw.length !== entry.size)
    throw failure('ARCHIVE_SIZE', where, {
      declared: entry.size,
      found: raw === 'more' || raw.length > entry.size ? 'more' : String(raw.length),
    });
  const crc = crc32(raw);
  if (crc !== entry.crc)
    throw failure('ARCHIVE_CRC', where, { declared: hexadecimal(entry.crc), found: hexadecimal(crc) });
  return new Uint8Array(raw.buffer, raw.byteOffset, raw.byteLength);
}
