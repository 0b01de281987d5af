/**
 * A small reader of ZIP archives (PKWARE APPNOTE 6.3.10) for bytes that anybody may have made: an artifact can come from
 * a fork's run. It reads stored and deflated entries, Zip64 too, by the directory at the end, and never writes a file.
 *
 * Why no library: none checks checksums, links, duplicate names, the two names of each entry, lying sizes and budgets
 * together. fflate and yauzl give wrong data of a damaged entry without an error, unzip-stream believes the local
 * headers and calls an empty download a success. The guards would be longer than the reader.
 *
 * Memory is bounded: the directory alone is read at first, an entry is unpacked when it is asked for. An entry never
 * gives more than it declares, so the sum of the declared sizes is what all calls together can give, and the budget
 * is held against that sum before the first byte is unpacked.
 */
import { failure, fault } from '../failure/catalogue.js';
import { Failure, type Fault } from '../failure/failure.js';
import { type Directory, type Entry, readDirectory } from './zip-directory.js';
import { type Checked, checked, type Methods, unpacked } from './zip-entry.js';
import { nameFault, shownName, twinKey } from './zip-name.js';

const MEBIBYTE = 1 << 20;
/** How many entries' faults are told one by one. */
const TOLD = 20;
/** Before an entry, or before the end record of an archive without any. */
const MAGIC: readonly string[] = ['PK\u0003\u0004', 'PK\u0005\u0006', 'PK\u0006\u0006'];

export interface ZipLimits {
  readonly entries: number;
  /** Bytes of all entries together, unpacked. */
  readonly total: number;
  /** Unpacked over packed, of each entry and of the whole archive, where the unpacked bytes are more than `ratioFrom`. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** Ways of packing that are read besides stored and deflated. */
  readonly methods: Methods;
  /** Whether an entry of this name is of interest; what is wrong with the others is not. */
  readonly wants: (name: string) => boolean;
}

export const ZIP_LIMITS: ZipLimits = {
  entries: 10_000,
  total: 512 * MEBIBYTE,
  ratio: 200,
  ratioFrom: 16 * MEBIBYTE,
  methods: new Map(),
  wants: () => true,
};

/** A file in an archive. */
export interface Packed {
  /** Relative, with `/`, without `..`. */
  readonly name: string;
  /** In bytes, unpacked. */
  readonly size: number;
  /** Unpacks on each call. Fails where the content is not what the archive says. */
  readonly bytes: () => Uint8Array;
}

function startText(bytes: Uint8Array, length: number): string {
  return String.fromCharCode(...bytes.subarray(0, length));
}

function isZip(bytes: Uint8Array): boolean {
  return MAGIC.includes(startText(bytes, 4));
}

function checkStart(bytes: Uint8Array, where: string): void {
  if (bytes.length === 0) throw failure('ARCHIVE_EMPTY', where, {});
  if (isZip(bytes)) return;
  const text = startText(bytes, 24);
  const found = /^[\x20-\x7e\s]*$/.test(text)
    ? JSON.stringify(text)
    : `the bytes ${Buffer.from(bytes.subarray(0, 8)).toString('hex')}`;
  throw failure('ARCHIVE_MAGIC', where, { found });
}

/** Faults of the entries, the first few by name: an archive of ten thousand bad ones shall not fill the report. */
function told(faults: readonly Fault[], where: string): Failure {
  const rest = faults.length - TOLD;
  return new Failure(
    rest > 0 ? [...faults.slice(0, TOLD), fault('ARCHIVE_MORE', where, { entries: rest })] : faults,
  );
}

function place(where: string, entry: Entry, index: number): string {
  return `${where}/${entry.name === null ? `entry ${index + 1}` : shownName(entry.name)}`;
}

function ratioFault(sizes: { size: number; packed: number }, limits: ZipLimits, where: string): Fault | null {
  const { size, packed } = sizes;
  const fits = size <= limits.ratioFrom || size <= limits.ratio * packed;
  return fits ? null : fault('ARCHIVE_RATIO', where, { bytes: size, packed, limit: limits.ratio });
}

/** Every entry found sound; fails with what is wrong with each that is not. */
function sound(
  view: DataView,
  directory: Directory,
  { where, limits }: { where: string; limits: ZipLimits },
): readonly Checked[] {
  const faults: Fault[] = [];
  const good: Checked[] = [];
  const seen = new Map<string, string>();
  for (const [index, entry] of directory.entries.entries()) {
    if (entry.name !== null && !limits.wants(entry.name)) continue;
    const shown = place(where, entry, index);
    const twin = entry.name === null ? undefined : seen.get(twinKey(entry.name));
    const result =
      twin === undefined
        ? checked(entry, { view, where: shown, limit: directory.start, methods: limits.methods })
        : fault('ARCHIVE_DUPLICATE', shown, { other: JSON.stringify(shownName(twin)) });
    if (entry.name !== null) seen.set(twinKey(entry.name), entry.name);
    const wrong = 'code' in result ? result : ratioFault(entry, limits, shown);
    if (wrong !== null) faults.push(wrong);
    else if ('entry' in result) good.push(result);
  }
  if (faults.length > 0) throw told(faults, where);
  return good;
}

/** Fails where two entries share bytes: that is how a small archive declares the same bomb many times. */
function checkApart(entries: readonly Checked[]): void {
  const inOrder = [...entries].sort((a, b) => a.entry.at - b.entry.at);
  let end = 0;
  for (const { entry, start, where } of inOrder) {
    if (!(entry.at >= end)) throw failure('ARCHIVE_OVERLAP', where, {});
    end = start + entry.packed;
  }
}

/**
 * The files of a ZIP archive in the order of its directory, folders left out.
 * Fails, with an `ARCHIVE_…` fault for everything that is wrong with names and headers, before anything is unpacked.
 */
export function readZip(bytes: Uint8Array, where: string, limits: ZipLimits = ZIP_LIMITS): readonly Packed[] {
  checkStart(bytes, where);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = sound(view, readDirectory(view, where, limits.entries), { where, limits });
  checkApart(entries);
  const files = entries.filter(({ name }) => !name.endsWith('/'));
  if (files.length === 0) throw failure('ARCHIVE_NO_ENTRIES', where, {});
  const total = files.reduce((sum, { entry }) => sum + entry.size, 0);
  if (!(total <= limits.total)) throw failure('ARCHIVE_TOTAL', where, { bytes: total, limit: limits.total });
  const wrong = ratioFault({ size: total, packed: bytes.length }, limits, where);
  if (wrong !== null) throw new Failure([wrong]);
  return files.map((file) => ({
    name: file.name,
    size: file.entry.size,
    bytes: () => unpacked(view, file, limits.methods),
  }));
}

/**
 * The files of a workflow artifact. Where it begins like a ZIP archive it is read as one; otherwise it is the one file
 * of the artifact's name, as actions/upload-artifact v7 stores it with `archive: false`.
 */
export function unpackArtifact(bytes: Uint8Array, name: string, where: string): readonly Packed[] {
  if (bytes.length === 0 || isZip(bytes)) return readZip(bytes, where);
  const wrong = nameFault(name, where);
  if (wrong !== null) throw new Failure([wrong]);
  return [{ name, size: bytes.length, bytes: () => bytes }];
}
