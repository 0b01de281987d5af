import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { localHistory } from '../../src/history/local.js';
import { encodeRecord } from '../../src/history/record.js';
import { localFiles } from '../../src/io/files.js';
import { faultsOfAsync } from './faults.js';
import { example, run } from './records.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'history-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const store = (directory = folder) => localHistory({ files: localFiles('.') }, directory);

describe('the history in a folder', () => {
  test('that is not there yet is empty, and adding makes it', async () => {
    const later = join(folder, 'not', 'yet');
    expect(await store(later).read()).toEqual({ records: [], damaged: [], notices: [] });
    expect(await store(later).append(example)).toBe('appended');
    expect(await store(later).append(example)).toBe('present');
    expect((await store(later).read()).records).toEqual([example]);
    expect(await readFile(join(later, 'history.jsonl'), 'utf8')).toBe(`${encodeRecord(example)}\n`);
  });

  test('is found with and without a slash at the end', async () => {
    await store(`${folder}/`).append(example);
    expect((await store(folder).read()).records).toEqual([example]);
  });

  test('absent, unreadable, damaged, newer and conflicting are five different things', async () => {
    const path = join(folder, 'history.jsonl');
    const reads = () => faultsOfAsync(() => store().read());
    expect(await reads()).toEqual([]);
    await mkdir(path);
    expect(await reads()).toEqual([`FILE_IS_FOLDER ${path}`]);
    await rm(path, { recursive: true });
    await writeFile(path, Buffer.from([0xff, 0xfe, 0x00]));
    expect(await reads()).toEqual([`FILE_UNREADABLE ${path}`]);
    await writeFile(path, 'x\n');
    expect(await reads()).toEqual([`HISTORY_BASE_DAMAGED ${path}:1`]);
    await writeFile(path, '{"schema":"holdline/record@3"}\n');
    expect(await reads()).toEqual([`HISTORY_NEWER ${path}:1`]);
    await writeFile(path, `${encodeRecord(run('a', 1, 0.5))}\n`);
    expect(await faultsOfAsync(() => store().append(run('a', 1, 0.6)))).toEqual([
      `HISTORY_CONFLICT ${path}:1`,
    ]);
  });

  test('is left as it is, byte for byte, by whatever fails', async () => {
    const path = join(folder, 'history.jsonl');
    for (const text of ['x\n', '{"schema":"holdline/record@3"}\n', `${encodeRecord(run('a', 1))}\n{"sch`]) {
      await writeFile(path, text);
      expect(await faultsOfAsync(() => store().append(run('new', 5)))).not.toEqual([]);
      expect(await readFile(path, 'utf8')).toBe(text);
    }
  });

  test('has every record once after many writers at the same time', async () => {
    await Promise.all(
      Array.from({ length: 30 }, (_, index) => store().append(run(`w${index}`, (index % 28) + 1))),
    );
    const { records, damaged } = await store().read();
    expect(new Set(records.map((record) => record.id)).size).toBe(30);
    expect(records).toHaveLength(30);
    expect(damaged).toEqual([]);
  });
});
