import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/failure/failure.js';
import { nodeCodec } from '../../src/io/codec.js';
import { localFiles } from '../../src/io/files.js';
import { errorLog, realWorld } from '../../src/io/world.js';
import { seeded } from '../archive/zip-maker.js';
import { folderWith } from '../bundle/folder.js';

async function faultsOf(work: Promise<unknown>) {
  try {
    await work;
  } catch (error) {
    if (error instanceof Failure) return error.faults.map((fault) => [fault.code, fault.where]);
    throw error;
  }
  throw new Error('nothing failed');
}

const random = seeded(1);
const bytes = Uint8Array.from({ length: 70_000 }, () => Math.floor(random() * 256));

describe('bytes of files', () => {
  it('are read as they were written, and nothing is left beside them', async () => {
    const folder = folderWith({});
    const files = localFiles(folder);
    await files.writeBytes('a/b/c.gz', new Uint8Array([1, 2, 3]));
    await files.writeBytes('a/b/c.gz', bytes);
    expect(await files.readBytes('a/b/c.gz')).toEqual(bytes);
    expect(Object.getPrototypeOf(await files.readBytes('a/b/c.gz'))).toBe(Uint8Array.prototype);
    expect(readdirSync(join(folder, 'a/b'))).toEqual(['c.gz']);
  });

  it('are null where there is no file, and a fault where they can’t be read', async () => {
    const files = localFiles(folderWith({ file: 'x' }));
    expect(await files.readBytes('gone')).toBeNull();
    expect(await files.readBytes('gone/too')).toBeNull();
    expect(await faultsOf(files.readBytes('.'))).toEqual([['FILE_IS_FOLDER', '.']]);
    expect(await faultsOf(files.readBytes('file/below'))).toEqual([['FILE_UNREADABLE', 'file/below']]);
  });

  it('stay as they were where they can’t be written', async () => {
    const folder = folderWith({ file: 'x' });
    mkdirSync(join(folder, 'taken'));
    const files = localFiles(folder);
    expect(await faultsOf(files.writeBytes('taken', bytes))).toEqual([['FILE_UNWRITABLE', 'taken']]);
    expect(await faultsOf(files.writeBytes('file/below', bytes))).toEqual([
      ['FILE_UNWRITABLE', 'file/below'],
    ]);
    expect(readdirSync(folder).sort()).toEqual(['file', 'taken']);
  });
});

describe('removing a file', () => {
  it('takes that file alone, and is content where there is none', async () => {
    const folder = folderWith({ 'a/x': '1', 'a/y': '2' });
    const files = localFiles(folder);
    await files.remove('a/x');
    await files.remove('a/x');
    await files.remove('gone/x');
    expect(await files.list('.')).toEqual(['a/y']);
  });

  it('takes a link and not what it points to', async () => {
    const folder = folderWith({ kept: 'x' });
    symlinkSync(join(folder, 'kept'), join(folder, 'link'));
    await localFiles(folder).remove('link');
    expect(readdirSync(folder)).toEqual(['kept']);
    expect(readFileSync(join(folder, 'kept'), 'utf8')).toBe('x');
  });

  it('is a fault where it is a folder or below a file', async () => {
    const folder = folderWith({ 'a/x': '1' });
    const files = localFiles(folder);
    expect(await faultsOf(files.remove('a'))).toEqual([['FILE_UNWRITABLE', 'a']]);
    expect(await faultsOf(files.remove('a/x/y'))).toEqual([['FILE_UNWRITABLE', 'a/x/y']]);
    expect(await files.list('')).toEqual(['a/x']);
  });
});

describe('the list of files', () => {
  it('is of all below, sorted, relative, without links', async () => {
    const folder = folderWith({ 'h/b.gz': '', 'h/a/2.gz': '', 'h/a/10.gz': '', 'h/.hidden': '', other: '' });
    symlinkSync(folder, join(folder, 'h/loop'));
    symlinkSync(join(folder, 'other'), join(folder, 'h/link'));
    expect(await localFiles(folder).list('h')).toEqual(['.hidden', 'a/10.gz', 'a/2.gz', 'b.gz']);
    expect(await localFiles('/').list(join(folder, 'h/a'))).toEqual(['10.gz', '2.gz']);
  });

  it('is empty where there is no folder, and a fault where it is a file', async () => {
    const files = localFiles(folderWith({ file: '' }));
    expect(await files.list('gone')).toEqual([]);
    expect(await faultsOf(files.list('file'))).toEqual([['FILE_UNREADABLE', 'file']]);
  });
});

describe('the codec', () => {
  const { gzip, gunzip, sha256 } = nodeCodec;
  const text = new TextEncoder().encode('id,label\n'.repeat(1_000));

  it('packs the same bytes to the same file, which any gzip can read', () => {
    expect(gzip(text)).toEqual(gzip(text.slice()));
    // Magic, deflate, no flags, no time, no promise of speed, system unknown: RFC 1952, section 2.3.
    expect([...gzip(text).subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
    expect(new Uint8Array(gunzipSync(gzip(text)))).toEqual(text);
    expect(gunzip(gzipSync(text), text.length)).toEqual(text);
  });

  it.each([0, 1, 9_000, 70_000])('brings back %i bytes', (length) =>
    expect(gunzip(gzip(bytes.subarray(0, length)), length)).toEqual(bytes.slice(0, length)),
  );

  it('gives at most the limit', () => {
    expect(gunzip(gzip(text), text.length)).toEqual(text);
    expect(gunzip(gzip(text), text.length - 1)).toBeNull();
    expect(gunzip(gzip(text), 1)).toBeNull();
    expect(gunzip(gzip(new Uint8Array([7])), 0)).toBeNull();
  });

  it('gives nothing of what is cut, damaged, lengthened or no gzip', () => {
    const packed = gzip(bytes.subarray(0, 500));
    for (let length = 0; length < packed.length; length++)
      expect(gunzip(packed.subarray(0, length), 500)).toBeNull();
    for (let at = 10; at < packed.length; at++) {
      const damaged = packed.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      expect(gunzip(damaged, 500)).toBeNull();
    }
    expect(gunzip(new Uint8Array([...packed, 0, 0, 0, 0]), 500)).toBeNull();
    expect(gunzip(new Uint8Array([...packed, ...packed]), 1_000)).toBeNull();
    expect(gunzip(text, 10_000)).toBeNull();
  });

  it('hashes as FIPS 180-4 has it, and is the world’s', () => {
    const { codec } = realWorld({ folder: '.', log: errorLog, at: null });
    const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(sha256(new TextEncoder().encode('abc'))).toBe(abc);
    expect(codec.sha256(new TextEncoder().encode('abc'))).toBe(abc);
    expect(codec.gunzip(codec.gzip(text), text.length)).toEqual(text);
  });
});
