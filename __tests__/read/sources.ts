import { createReadStream, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../src/failure/failure.js';
import type { Source } from '../../src/model/source.js';
import { type ReadFile, readSource } from '../../src/read/read-source.js';
import { readables } from '../../src/read/readables.js';
import type { Hints } from '../../src/read/reader.js';

export const NO_HINTS: Hints = { format: null, columns: null };
export const FIXTURES = join(import.meta.dirname, 'fixtures');
export const SAMPLES = join(import.meta.dirname, '../../../shared/samples');

/** Bytes as a file, cut into chunks of this size so that every seam is met. */
export function sourceOfBytes(path: string, bytes: Uint8Array, chunk = 65_536): Source {
  return {
    path,
    stem: path.replace(/\.[^.]*$/, ''),
    size: bytes.length,
    open: async function* () {
      for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
    },
  };
}

export function sourceOfText(path: string, text: string, chunk = 65_536): Source {
  return sourceOfBytes(path, new TextEncoder().encode(text), chunk);
}

export function sourceOfFile(path: string, name = path): Source {
  return {
    path: name.replaceAll('\\', '/'),
    stem: name.replace(/\.[^.]*$/, ''),
    size: statSync(path).size,
    open: () => createReadStream(path),
  };
}

export function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
}

export function readText(path: string, text: string, hints: Hints = NO_HINTS) {
  return readSource(sourceOfText(path, text), hints);
}

/** The failure that reading ends in; a reading that succeeds is the test's failure. */
export async function failureOf(reading: Promise<unknown>): Promise<Failure> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('it was read without a fault');
}

/** All files of a folder on disk, as if `name/**` had found them. */
export function sourcesUnder(folder: string, name: string): readonly Source[] {
  return filesUnder(folder).map((path) => sourceOfFile(join(folder, path), `${name}/${path}`));
}

/** Files that a test makes up: path → text. */
export function sourcesOfTexts(texts: Readonly<Record<string, string>>): readonly Source[] {
  return Object.entries(texts).map(([path, text]) => sourceOfText(path, text));
}

/** What a list of files is read as, folders too: the path of each file or folder, and what it holds. */
export async function readAll(sources: readonly Source[], hints: Hints = NO_HINTS) {
  const read: (ReadFile & { readonly path: string })[] = [];
  for (const readable of await readables(sources, hints)) {
    read.push({ path: readable.path, ...(await readable.read()) });
  }
  return read;
}
