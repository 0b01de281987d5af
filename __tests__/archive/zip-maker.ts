/** Writes ZIP archives, sound ones and bad ones: every field can be made to lie. Nothing here reads. */
import { deflateRawSync } from 'node:zlib';
import { crc32ByTable } from '../../src/archive/crc32.js';

export interface Making {
  readonly name: string | Uint8Array;
  readonly data?: string | Uint8Array;
  /** 0 stored, 8 deflated (the default); any other number is written, and the data stored. */
  readonly method?: number;
  readonly flags?: number;
  /** A Unix mode with its type; 0o100644 unless told otherwise. */
  readonly mode?: number;
  /** The lower half of the attributes. */
  readonly attributes?: number;
  /** What is declared in place of the truth, in both headers. */
  readonly size?: number;
  readonly crc?: number;
  /** The packed bytes in place of those of the data. */
  readonly packed?: Uint8Array;
  readonly localName?: string;
  readonly localSize?: number;
  readonly localFlags?: number;
  /** Sizes and checksum behind the data, zeros in the header. */
  readonly descriptor?: boolean;
  /** Sizes in a Zip64 field. */
  readonly wide?: boolean;
  /** No header and data of its own: the directory points here. */
  readonly at?: number;
}

export interface Ending {
  readonly comment?: string;
  /** With a Zip64 end record. */
  readonly wide?: boolean;
  readonly count?: number;
  readonly disk?: number;
  /** Entries on this disk, as the short end record tells. */
  readonly here?: number;
  /** Entries in all, as the short end record tells. */
  readonly short?: number;
  /** Length of the Zip64 end record, as it tells itself. */
  readonly long?: number;
}

const FULL = 0xffffffff;
const DESCRIPTOR = 8;

/** Numbers in [0, 1) from a seed, the same everywhere (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function numbers(fields: readonly (readonly [bytes: 2 | 4 | 8, value: number])[]): Buffer {
  return Buffer.concat(
    fields.map(([bytes, value]) => {
      const out = Buffer.alloc(bytes);
      if (bytes === 8) out.writeBigUInt64LE(BigInt(value));
      else out.writeUIntLE(value, 0, bytes);
      return out;
    }),
  );
}

function bytesOf(value: string | Uint8Array): Buffer {
  return Buffer.from(typeof value === 'string' ? new TextEncoder().encode(value) : value);
}

interface Facts {
  readonly packed: Buffer;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly size: number;
}

function factsOf(entry: Making): Facts {
  const data = bytesOf(entry.data ?? '');
  const method = entry.method ?? 8;
  return {
    packed: bytesOf(entry.packed ?? (method === 8 ? deflateRawSync(data) : data)),
    method,
    flags: entry.flags ?? (typeof entry.name === 'string' ? 0x800 : 0),
    crc: entry.crc ?? crc32ByTable(data),
    size: entry.size ?? data.length,
  };
}

/** The entry's own header and its data. */
export function localPart(entry: Making): Buffer {
  const { packed, method, flags, crc, size } = factsOf(entry);
  const name = bytesOf(entry.localName ?? entry.name);
  const wide = entry.wide === true;
  const late = entry.descriptor === true;
  const local = entry.localSize ?? size;
  const extra = wide
    ? numbers([
        [2, 1],
        [2, 16],
        [8, local],
        [8, packed.length],
      ])
    : Buffer.alloc(0);
  const known = (value: number) => (late ? 0 : wide ? FULL : value);
  const header = numbers([
    [4, 0x04034b50],
    [2, 20],
    [2, entry.localFlags ?? (late ? flags | DESCRIPTOR : flags)],
    [2, method],
    [4, 0],
    [4, late ? 0 : crc],
    [4, known(packed.length)],
    [4, known(local)],
    [2, name.length],
    [2, extra.length],
  ]);
  const behind = late
    ? numbers([
        [4, 0x08074b50],
        [4, crc],
        [4, packed.length],
        [4, size],
      ])
    : Buffer.alloc(0);
  return Buffer.concat([header, name, extra, packed, behind]);
}

function directoryPart(entry: Making, at: number): Buffer {
  const { packed, method, flags, crc, size } = factsOf(entry);
  const name = bytesOf(entry.name);
  const wide = entry.wide === true;
  const extra = wide
    ? numbers([
        [2, 1],
        [2, 24],
        [8, size],
        [8, packed.length],
        [8, at],
      ])
    : Buffer.alloc(0);
  const header = numbers([
    [4, 0x02014b50],
    [2, 0x0314],
    [2, 20],
    [2, entry.descriptor === true ? flags | DESCRIPTOR : flags],
    [2, method],
    [4, 0],
    [4, crc],
    [4, wide ? FULL : packed.length],
    [4, wide ? FULL : size],
    [2, name.length],
    [2, extra.length],
    [4, 0],
    [2, 0],
    [2, entry.attributes ?? 0],
    [2, entry.mode ?? 0o100644],
    [4, wide ? FULL : at],
  ]);
  return Buffer.concat([header, name, extra]);
}

function endPart(count: number, directory: { start: number; size: number }, ending: Ending): Buffer {
  const { start, size } = directory;
  const comment = bytesOf(ending.comment ?? '');
  const wide = ending.wide === true;
  const long = numbers([
    [4, 0x06064b50],
    [8, ending.long ?? 44],
    [2, 45],
    [2, 45],
    [4, 0],
    [4, 0],
    [8, count],
    [8, count],
    [8, size],
    [8, start],
    [4, 0x07064b50],
    [4, 0],
    [8, start + size],
    [4, 1],
  ]);
  const short = numbers([
    [4, 0x06054b50],
    [2, ending.disk ?? 0],
    [2, 0],
    [2, ending.here ?? ending.short ?? (wide ? 0xffff : count)],
    [2, ending.short ?? (wide ? 0xffff : count)],
    [4, wide ? FULL : size],
    [4, wide ? FULL : start],
    [2, comment.length],
  ]);
  return Buffer.concat([...(wide ? [long] : []), short, comment]);
}

/** The archive as plain bytes. */
export function makeZip(entries: readonly Making[], ending: Ending = {}): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    directory.push(directoryPart(entry, entry.at ?? at));
    if (entry.at !== undefined) continue;
    const part = localPart(entry);
    parts.push(part);
    at += part.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = endPart(ending.count ?? entries.length, { start: at, size }, ending);
  return new Uint8Array(Buffer.concat([...parts, ...directory, end]));
}
