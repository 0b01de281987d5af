/** One file on this machine's disk at a time: read whole, written whole or not at all, removed. */
import { rmSync } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, stat, unlink } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { failure } from '../failure/catalogue.js';

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}

export function slashed(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}

/** The whole bytes, or `null` where there is no such file. */
export async function readBytes(folder: string, path: string): Promise<Uint8Array | null> {
  try {
    const { buffer, byteOffset, byteLength } = await readFile(resolve(folder, path));
    return new Uint8Array(buffer, byteOffset, byteLength);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return null;
    if (code === 'EISDIR') throw failure('FILE_IS_FOLDER', path, { path });
    throw failure('FILE_UNREADABLE', path, { reason: code });
  }
}

/** The whole text in UTF-8, or `null` where there is no such file. */
export async function readText(folder: string, path: string): Promise<string | null> {
  const bytes = await readBytes(folder, path);
  if (bytes === null) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch (error) {
    const code = codeOf(error);
    const reason = code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'not UTF-8' : code;
    throw failure('FILE_UNREADABLE', path, { reason });
  }
}

async function isFolder(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/**
 * Makes a folder and those above it that are missing. Node's own way to do so never ends where a folder that is there
 * takes none and calls that ENOENT, as those of /proc do.
 */
async function makeFolder(path: string): Promise<void> {
  if (await isFolder(path)) return;
  if (dirname(path) !== path) await makeFolder(dirname(path));
  try {
    await mkdir(path);
  } catch (error) {
    // Another may have made it meanwhile.
    if (!(await isFolder(path))) throw error;
  }
}

async function writeFlushed(path: string, flags: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, flags);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Files being written; a run that is cancelled meanwhile takes them away. */
const parts = new Set<string>();

function removeParts(): void {
  for (const part of parts) rmSync(part, { force: true });
}

/** Writes beside the target, flushes, then renames: a reader sees the old file or the new one, never half of it. */
async function replace(target: string, content: string | Uint8Array): Promise<void> {
  const beside = join(dirname(target), `.${process.pid}-${process.hrtime.bigint()}.part`);
  if (parts.size === 0) process.once('exit', removeParts);
  parts.add(beside);
  try {
    await writeFlushed(beside, 'wx', content);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  } finally {
    parts.delete(beside);
    if (parts.size === 0) process.off('exit', removeParts);
  }
}

/** The whole file or nothing; makes folders. */
export async function writeWhole(folder: string, path: string, content: string | Uint8Array): Promise<void> {
  const target = resolve(folder, path);
  try {
    await makeFolder(dirname(target));
    await replace(target, content);
  } catch (error) {
    throw failure('FILE_UNWRITABLE', path, { reason: codeOf(error) });
  }
}

/**
 * A disk that is full takes a part of what is added. Where that part is all that came since `size`, it goes away again,
 * so that no reader meets half a line; what another process added stays, whatever becomes of ours.
 */
async function withdraw(file: FileHandle, size: number, bytes: Uint8Array): Promise<void> {
  const { size: now } = await file.stat();
  const added = Buffer.alloc(Math.max(0, now - size));
  await file.read(added, 0, added.length, size);
  if (added.equals(bytes.subarray(0, added.length))) await file.truncate(size);
}

async function addFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'a+');
  try {
    const { size } = await file.stat();
    try {
      await file.writeFile(bytes);
      await file.sync();
    } catch (error) {
      await withdraw(file, size, bytes);
      throw error;
    }
  } finally {
    await file.close();
  }
}

/** Adds it whole or not at all; makes folders. */
export async function appendText(folder: string, path: string, text: string): Promise<void> {
  const target = resolve(folder, path);
  try {
    await makeFolder(dirname(target));
    await addFlushed(target, Buffer.from(text));
  } catch (error) {
    throw failure('FILE_UNWRITABLE', path, { reason: codeOf(error) });
  }
}

/** Removes one file; a link is removed and not what it points to. Where there is none, nothing is to be done. */
export async function remove(folder: string, path: string): Promise<void> {
  try {
    await unlink(resolve(folder, path));
  } catch (error) {
    const reason = codeOf(error);
    if (reason !== 'ENOENT') throw failure('FILE_UNWRITABLE', path, { reason });
  }
}

/** Names of the plain files below a folder, sorted; links are neither followed nor named. */
export async function list(folder: string, path: string): Promise<readonly string[]> {
  const root = resolve(folder, path);
  try {
    const found = await readdir(root, { recursive: true, withFileTypes: true });
    return found
      .filter((entry) => entry.isFile())
      .map((entry) => slashed(relative(root, join(entry.parentPath, entry.name))))
      .sort();
  } catch (error) {
    const reason = codeOf(error);
    if (reason === 'ENOENT') return [];
    throw failure('FILE_UNREADABLE', path, { reason });
  }
}
