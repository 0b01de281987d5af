import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/failure/failure.js';
import { localFiles } from '../../src/io/files.js';
import { gitHead } from '../../src/io/git.js';
import { fixedPart, stemOf } from '../../src/io/paths.js';
import { withProgress } from '../../src/io/progress.js';
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

describe('finding files', () => {
  const tree = { 'r/fr/test.csv': 'a', 'r/en/test.csv': 'b', 'r/note.txt': 'c', 'other/test.csv': 'd' };

  it('by glob, sorted, each once, with stems below the fixed part', async () => {
    const files = localFiles(folderWith(tree));
    const { sources: found } = await files.find(['r/**/*.csv', 'r/fr/test.csv']);
    expect(found.map((source) => [source.path, source.stem])).toEqual([
      ['r/en/test.csv', 'en/test'],
      ['r/fr/test.csv', expect.stringContaining('test')],
    ]);
  });

  it('by name, with stems below the folder they share', async () => {
    const files = localFiles(folderWith(tree));
    const { sources: found } = await files.find(['r/fr/test.csv', 'r/en/test.csv']);
    expect(found.map((source) => source.stem)).toEqual(['en/test', 'fr/test']);
    expect((await files.find(['r/fr/test.csv'])).sources[0]?.stem).toBe('test');
  });

  it('by absolute glob', async () => {
    const folder = folderWith(tree);
    const { sources: found } = await localFiles('/').find([`${folder}/r/*/test.csv`]);
    expect(found.map((source) => source.stem)).toEqual(['en/test', 'fr/test']);
  });

  it('takes a name with wildcards in it for a name where there is such a file', async () => {
    const files = localFiles(folderWith({ 'a[1].csv': 'x' }));
    expect((await files.find(['a[1].csv'])).sources.map((source) => source.path)).toEqual(['a[1].csv']);
  });

  it('tells every fault at once, beside what was found', async () => {
    const files = localFiles(folderWith(tree));
    const { sources, faults } = await files.find(['gone.csv', 'r', 'none/*.csv', 'r/note.txt']);
    expect(faults.map((fault) => [fault.code, fault.where])).toEqual([
      ['FILE_MISSING', 'gone.csv'],
      ['FILE_IS_FOLDER', 'r'],
      ['GLOB_EMPTY', 'none/*.csv'],
    ]);
    expect(sources.map((source) => source.path)).toEqual(['r/note.txt']);
  });

  it('does not follow links out of the folder', async () => {
    const outside = folderWith({ 'secret.csv': 'x' });
    const folder = folderWith({ 'r/a.csv': 'x' });
    symlinkSync(outside, join(folder, 'r/link'));
    const { sources: found } = await localFiles(folder).find(['r/**/*.csv']);
    expect(found.map((source) => source.path)).toEqual(['r/a.csv']);
  });

  it('refuses what is no plain file', async () => {
    const folder = folderWith({});
    execFileSync('mkfifo', [join(folder, 'pipe.csv')]);
    const { faults } = await localFiles(folder).find(['pipe.csv']);
    expect(faults.map((fault) => [fault.code, fault.where])).toEqual([['FILE_UNREADABLE', 'pipe.csv']]);
  });
});

describe('writing files', () => {
  it('makes folders, and leaves nothing beside the file', async () => {
    const folder = folderWith({});
    await localFiles(folder).writeText('a/b/c.json', 'new');
    expect(readdirSync(join(folder, 'a/b'))).toEqual(['c.json']);
    expect(readFileSync(join(folder, 'a/b/c.json'), 'utf8')).toBe('new');
  });

  it('keeps the old file and leaves no part where it can’t write', async () => {
    const folder = folderWith({ file: 'x' });
    expect(await faultsOf(localFiles(folder).writeText('file/below', 'y'))).toEqual([
      ['FILE_UNWRITABLE', 'file/below'],
    ]);
    mkdirSync(join(folder, 'taken'));
    expect(await faultsOf(localFiles(folder).writeText('taken', 'y'))).toEqual([
      ['FILE_UNWRITABLE', 'taken'],
    ]);
    expect(readdirSync(folder).sort()).toEqual(['file', 'taken']);
  });

  it('ends where a folder that is there takes no folder', async () => {
    const folder = folderWith({});
    symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling'));
    const files = localFiles(folder);
    expect(await faultsOf(files.writeText('dangling/x/y', 'z'))).toEqual([
      ['FILE_UNWRITABLE', 'dangling/x/y'],
    ]);
    expect(await faultsOf(files.appendText('dangling/y', 'z'))).toEqual([['FILE_UNWRITABLE', 'dangling/y']]);
  });

  it.runIf(existsSync('/proc/self'))('ends where it calls that ENOENT, as /proc does', async () => {
    const files = localFiles(folderWith({}));
    expect(await faultsOf(files.writeText('/proc/x/y', 'z'))).toEqual([['FILE_UNWRITABLE', '/proc/x/y']]);
  });

  it('makes one folder for many files that are written at once', async () => {
    const folder = folderWith({});
    const files = localFiles(folder);
    const names = Array.from({ length: 32 }, (_, at) => `a/b/c/${at}.json`);
    await Promise.all(names.map(async (name) => await files.writeText(name, name)));
    expect(readdirSync(join(folder, 'a/b/c'))).toHaveLength(32);
  });

  it('tells an absent text from an unreadable one', async () => {
    const folder = folderWith({ file: 'x', 'bad.txt': new Uint8Array([0xff, 0xfe, 0xfd]) });
    const files = localFiles(folder);
    expect(await files.readText('gone')).toBeNull();
    expect(await faultsOf(files.readText('file/below'))).toEqual([['FILE_UNREADABLE', 'file/below']]);
    expect(await faultsOf(files.readText('bad.txt'))).toEqual([['FILE_UNREADABLE', 'bad.txt']]);
    expect(await faultsOf(files.readText('.'))).toEqual([['FILE_IS_FOLDER', '.']]);
  });
});

describe('paths', () => {
  it.each([
    ['results/*.csv', 'results'],
    ['a/b/c.csv', 'a/b'],
    ['*.csv', '.'],
    ['/x/{a,b}/c', '/x'],
    ['/*.csv', '/'],
  ])('the fixed part of %s is %s', (pattern, fixed) => expect(fixedPart(pattern)).toBe(fixed));

  it.each([
    ['results/fr/test.csv', 'results', 'fr/test'],
    ['a.b.csv', '.', 'a.b'],
    ['../x/y.json', '.', 'y'],
    ['noext', '.', 'noext'],
  ])('the stem of %s below %s is %s', (path, fixed, stem) => expect(stemOf(path, fixed)).toBe(stem));
});

describe('the commit', () => {
  it('is HEAD’s, on a branch, detached, packed, and null outside a repository', async () => {
    const folder = folderWith({ 'a.txt': 'x' });
    expect(await gitHead(folder)).toBeNull();
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
        cwd: folder,
        encoding: 'utf8',
      }).trim();
    git('init', '-q');
    git('commit', '-q', '--allow-empty', '-m', 'first');
    const sha = git('rev-parse', 'HEAD');
    expect(await gitHead(folder)).toBe(sha);
    git('pack-refs', '--all');
    expect(await gitHead(folder)).toBe(sha);
    git('checkout', '-q', '--detach');
    expect(await gitHead(folder)).toBe(sha);
  });
});

describe('progress', () => {
  async function spoken(
    terminal: boolean,
    step: number,
    [name, byte]: readonly [string, number] = ['a.bin', 0],
  ) {
    const folder = folderWith({});
    writeFileSync(join(folder, name), new Uint8Array(3 << 20).fill(byte));
    let time = 0;
    const lines: string[] = [];
    const clock = () => (time += step);
    const files = withProgress(localFiles(folder), { terminal, write: (text) => lines.push(text), clock });
    for (const source of (await files.find([name])).sources)
      for await (const chunk of source.open()) expect(chunk.length).toBeGreaterThan(0);
    return lines;
  }

  it('is silent for short work', async () => expect(await spoken(true, 1)).toEqual([]));

  it('is written in place on a terminal and wiped at the end', async () => {
    const lines = await spoken(true, 1_500);
    expect(lines[0]).toMatch(/^\rreading 1 of 3 MiB \(33 %\)/);
    expect(lines.at(-1)).toBe('\r\u001b[K');
  });

  it('is a line every few seconds in a log', async () => {
    expect(await spoken(false, 6_000)).toEqual([
      'reading 1 of 3 MiB (33 %), 12 s left\n',
      'reading 2 of 3 MiB (66 %), 6 s left\n',
      'reading 3 of 3 MiB (100 %)\n',
    ]);
  });

  it('tells rows where a row is a line, and long times in minutes', async () => {
    expect(await spoken(false, 600_000, ['a.jsonl', 10])).toEqual([
      'reading 1 of 3 MiB (33 %), about 1,000,000 rows, 20 min left\n',
      'reading 2 of 3 MiB (66 %), about 2,100,000 rows, 10 min left\n',
      'reading 3 of 3 MiB (100 %), about 3,100,000 rows\n',
    ]);
  });
});
