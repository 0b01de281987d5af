/** Files of this machine: found by glob, streamed in, written whole or not at all. */
import { closeSync, constants, createReadStream, openSync, readFileSync, statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { isAbsolute, posix, resolve } from 'node:path';
import { failure, fault } from '../failure/catalogue.js';
import { Failure, type Fault } from '../failure/failure.js';
import type { Source } from '../model/source.js';
import type { Files, FoundFiles } from '../world.js';
import { appendText, codeOf, list, readBytes, readText, remove, slashed, writeWhole } from './disk.js';
import { fixedPart, stemOf } from './paths.js';
import { openDatabase } from './sqlite.js';

const CHUNK = 1 << 20;
const SMALL = 1 << 18;

function trouble(error: unknown, shown: string): Failure {
  if (error instanceof Failure) return error;
  const code = codeOf(error);
  return code === 'ENOENT'
    ? failure('FILE_MISSING', shown, {})
    : failure('FILE_UNREADABLE', shown, { reason: code });
}

/** Not waiting for a writer, should a pipe stand there by now. Windows knows no such thing. */
const READ_NOW = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** In one piece and at once: of thousands of small files the way to another thread and back is most of the time. */
function small(absolute: string, shown: string): Uint8Array {
  let file: number | null = null;
  try {
    file = openSync(absolute, READ_NOW);
    return readFileSync(file);
  } catch (error) {
    throw trouble(error, shown);
  } finally {
    if (file !== null) closeSync(file);
  }
}

/** `size` is what the file had when it was found. */
async function* chunksOf(absolute: string, shown: string, size: number): AsyncIterable<Uint8Array> {
  if (size <= SMALL) {
    yield small(absolute, shown);
    return;
  }
  const stream = createReadStream(absolute, { highWaterMark: CHUNK });
  try {
    for await (const chunk of stream) yield chunk;
  } catch (error) {
    throw trouble(error, shown);
  } finally {
    stream.destroy();
  }
}

/** The same in two buffers by turns. */
async function* turnsOf(absolute: string, shown: string, size: number): AsyncIterable<Uint8Array> {
  if (size <= SMALL) {
    yield small(absolute, shown);
    return;
  }
  let file: FileHandle | null = null;
  try {
    file = await open(absolute, READ_NOW);
    let [next, spare] = [Buffer.allocUnsafeSlow(CHUNK), Buffer.allocUnsafeSlow(CHUNK)];
    for (;;) {
      const { bytesRead } = await file.read(next, 0, CHUNK);
      if (bytesRead === 0) return;
      yield next.subarray(0, bytesRead);
      [next, spare] = [spare, next];
    }
  } catch (error) {
    throw trouble(error, shown);
  } finally {
    await file?.close();
  }
}

/** What stands at a literal path: a source, a fault, or `null` for nothing. At once, as `small` is. */
function sourceAt(folder: string, path: string, fixed: string): Source | Fault | null {
  const absolute = resolve(folder, path);
  try {
    const found = statSync(absolute);
    if (found.isDirectory()) return fault('FILE_IS_FOLDER', path, { path: path.replace(/\/+$/, '') });
    if (!found.isFile()) return fault('FILE_UNREADABLE', path, { reason: 'it is no plain file' });
    const shown = slashed(path);
    return {
      path: shown,
      stem: stemOf(shown, fixed),
      size: found.size,
      database: () => openDatabase(absolute, shown),
      open: () => chunksOf(absolute, shown, found.size),
      openInTurns: () => turnsOf(absolute, shown, found.size),
    };
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? null : fault('FILE_UNREADABLE', path, { reason: code });
  }
}

async function globbed(folder: string, pattern: string): Promise<readonly (Source | Fault)[]> {
  const { glob } = await import('tinyglobby');
  const base = isAbsolute(pattern) ? fixedPart(pattern) : '.';
  const paths = await glob(isAbsolute(pattern) ? posix.relative(base, pattern) : pattern, {
    cwd: resolve(folder, base),
    expandDirectories: false,
    followSymbolicLinks: false,
    dot: true,
  });
  if (paths.length === 0)
    return [fault('GLOB_EMPTY', pattern, { folder: isAbsolute(pattern) ? null : folder })];
  const fixed = fixedPart(pattern);
  const shown = paths.map((path) => (base === '.' ? slashed(path) : posix.join(base, slashed(path))));
  const sources = shown.map((path) => sourceAt(folder, path, fixed));
  return sources.filter((source) => source !== null);
}

async function foundBy(
  folder: string,
  pattern: string,
  common: string,
): Promise<readonly (Source | Fault)[]> {
  const literal = sourceAt(folder, pattern, common);
  if (literal !== null) return [literal];
  const { isDynamicPattern } = await import('tinyglobby');
  return isDynamicPattern(pattern) ? globbed(folder, pattern) : [fault('FILE_MISSING', pattern, {})];
}

async function find(folder: string, patterns: readonly string[]): Promise<FoundFiles> {
  const common = commonFolder(patterns);
  const found = (await Promise.all(patterns.map((pattern) => foundBy(folder, pattern, common)))).flat();
  const faults = found.filter((item): item is Fault => 'code' in item);
  const sources = found.filter((item): item is Source => 'stem' in item);
  const byPath = new Map(sources.map((source) => [source.path, source]));
  return { sources: [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), faults };
}

/** Files named one by one (a shell expanded the glob) share the folder that a glob's fixed part would be. */
function commonFolder(patterns: readonly string[]): string {
  const folders = patterns.map((pattern) => posix.dirname(slashed(pattern)).split('/'));
  const [first = [], ...others] = folders;
  let length = first.length;
  for (const other of others) {
    let same = 0;
    while (same < length && other[same] === first[same]) same++;
    length = same;
  }
  return first.slice(0, length).join('/') || '.';
}

/** The files below and beside this folder; relative paths are relative to it. */
export function localFiles(folder: string): Files {
  return {
    find: (patterns) => find(folder, patterns),
    readText: (path) => readText(folder, path),
    writeText: (path, text) => writeWhole(folder, path, text),
    readBytes: (path) => readBytes(folder, path),
    writeBytes: (path, bytes) => writeWhole(folder, path, bytes),
    remove: (path) => remove(folder, path),
    list: (path) => list(folder, path),
    appendText: (path, text) => appendText(folder, path, text),
  };
}
