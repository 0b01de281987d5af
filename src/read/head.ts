/** The first bytes of a file, and what they give away before anything is parsed. */
import { failure } from '../failure/catalogue.js';
import type { LimitName } from '../model/limits.js';
import type { Source } from '../model/source.js';
import { type Magic, magicOf } from './binary.js';
import { limitsOf } from './limits.js';
import { SUPPORTED } from './supported.js';
import { named } from './text-kind.js';
import { wholeText } from './whole.js';

const ENOUGH = 4096;
const LINE_FEED = 10;

const MAGIC: readonly (readonly [string, string])[] = [
  ['\u001f\u008b', 'a gzip file'],
  ['\u0028\u00b5\u002f\u00fd', 'a Zstandard file'],
  ['\u0089HDF', 'an HDF5 file'],
  ['\u0093NUMPY', 'a NumPy array'],
  ['\u0089PNG', 'a PNG picture'],
  ['ARROW1', 'an Arrow file'],
  ['%PDF', 'a PDF document'],
  ['\u0080\u0004', 'a Python pickle'],
  ['\u0080\u0005', 'a Python pickle'],
  ['<!doctype html', 'HTML'],
  ['<html', 'HTML'],
];

const FATAL = new TextDecoder('utf-8', { fatal: true });

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const [only, ...others] = chunks;
  if (only !== undefined && others.length === 0) return only;
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function blank(chunk: Uint8Array): boolean {
  return chunk.every((byte) => byte === 32 || (byte >= 9 && byte <= 13));
}

/**
 * The bytes from the start (without chunks that are all blank) up to the end of the first line and some more,
 * or all of a smaller file.
 */
async function firstBytes(source: Source): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let lineEnds = false;
  let goesOn = false;
  for await (const chunk of source.open()) {
    if (size === 0 && blank(chunk)) continue;
    chunks.push(chunk);
    size += chunk.length;
    const end: number = lineEnds ? -1 : chunk.indexOf(LINE_FEED);
    lineEnds ||= end >= 0;
    goesOn ||= lineEnds && !blank(chunk.subarray(end + 1));
    if ((goesOn && size >= ENOUGH) || size > limitsOf(source)['line-bytes']) break;
  }
  return joined(chunks);
}

/** With a bracket begins nothing but text, so that of thousands of files of JSON none is compared with all others. */
function beginsLikeJson(bytes: Uint8Array): boolean {
  const first = bytes[0];
  return first === 0x7b || first === 0x5b;
}

function refuseNul(bytes: Uint8Array, path: string): void {
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw failure('ENCODING', path, { found: 'a NUL', offset: nul });
}

function refuseOtherThings(bytes: Uint8Array, path: string): void {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw failure('ENCODING', path, { found: 'a byte order mark of UTF-16', offset: 0 });
  }
  const start = String.fromCharCode(...bytes.subarray(0, 256));
  if (start.startsWith('PARE')) throw failure('PARQUET_ENCRYPTED', path, {});
  if (named(path, 'parquet', 'pq') && !start.startsWith('version https:')) {
    throw failure('PARQUET_MAGIC', path, { found: 'it does not start with "PAR1"' });
  }
  const lower = start.trimStart().toLowerCase();
  for (const [magic, what] of MAGIC) {
    if (start.startsWith(magic) || lower.startsWith(magic)) {
      throw failure('FORMAT_UNKNOWN', path, { found: `it looks like ${what}`, supported: SUPPORTED });
    }
  }
  if (start.startsWith('version https://git-lfs.github.com/spec/')) {
    throw failure('FILE_LFS_POINTER', path, { keeper: 'Git LFS' });
  }
  if (/^(\.\.\/)*(\.git\/annex|\/annex)\/objects\//.test(start)) {
    throw failure('FILE_LFS_POINTER', path, { keeper: 'git-annex' });
  }
}

export interface Head {
  /** The start of the text without a byte order mark and leading blanks, or what kind of binary file it is. */
  readonly start: { readonly text: string } | { readonly magic: Magic };
  /** The same file, from memory where the first look has seen all of it, so that it is not opened twice. */
  readonly source: Source;
  /** All of the text. Faults: `FILE_TOO_LARGE` beyond the limit of this name, `ENCODING`. */
  readonly whole: (limit: LimitName) => Promise<string>;
}

/** The bytes as a text; `null` where they are no UTF-8: then whoever reads them piece by piece tells the place. */
function decoded(bytes: Uint8Array): string | null {
  try {
    return FATAL.decode(bytes);
  } catch {
    return null;
  }
}

function remembered(source: Source, bytes: Uint8Array): Source {
  if (bytes.length !== source.size) return source;
  const { openInTurns: _, ...rest } = source;
  return {
    ...rest,
    open: async function* () {
      yield bytes;
    },
  };
}

/**
 * The start of a file, and the file itself.
 * Faults: `FILE_EMPTY`, `FILE_LFS_POINTER`, `ENCODING` for UTF-16, `FORMAT_UNKNOWN` for what is neither,
 * `PARQUET_ENCRYPTED`, `PARQUET_MAGIC`.
 */
export async function headOf(source: Source): Promise<Head> {
  const bytes = await firstBytes(source);
  const again = remembered(source, bytes);
  const piecewise = (limit: LimitName) => wholeText(again, limit);
  const magic = magicOf(bytes);
  if (magic !== null) return { start: { magic }, source: again, whole: piecewise };
  if (!beginsLikeJson(bytes) || named(source.path, 'parquet', 'pq')) refuseOtherThings(bytes, source.path);
  refuseNul(bytes, source.path);
  const all = bytes.length === source.size ? decoded(bytes) : null;
  const text = (all ?? new TextDecoder().decode(bytes)).trimStart();
  if (text === '') throw failure('FILE_EMPTY', source.path, {});
  const whole = async (limit: LimitName) =>
    all === null || source.size > limitsOf(source)[limit] ? await piecewise(limit) : all;
  return { start: { text }, source: again, whole };
}
