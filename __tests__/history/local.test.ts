import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { localHistory } from '../../src/history/local.js';
import { packExamples } from '../../src/history/outcomes.js';
import { encodeRecord } from '../../src/history/record.js';
import { outcomesOf, packFile } from '../../src/history/shelf.js';
import { nodeCodec as codec } from '../../src/io/codec.js';
import { localFiles } from '../../src/io/files.js';
import type { HistoryRecord } from '../../src/model/history.js';
import type { Files } from '../../src/world.js';
import { faultsOfAsync, toldBy } from './faults.js';
import { small, travelled } from './packs.js';
import { example, run } from './records.js';

const NONE = new Map<string, Uint8Array>();
const disk = localFiles('.');
const APPENDED = { became: 'appended', notices: [] };
const PRESENT = { became: 'present', notices: [] };

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'history-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const store = (directory = folder, files: Files = disk) => localHistory({ files, codec }, directory);

describe('the history in a folder', () => {
  test('that is not there yet is empty, and adding makes it', async () => {
    const later = join(folder, 'not', 'yet');
    expect(await store(later).read()).toEqual({ records: [], damaged: [], notices: [] });
    expect(await store(later).append(example, NONE)).toEqual(APPENDED);
    expect(await store(later).append(example, NONE)).toEqual(PRESENT);
    expect((await store(later).read()).records).toEqual([example]);
    expect(await readFile(join(later, 'history.jsonl'), 'utf8')).toBe(`${encodeRecord(example)}\n`);
  });

  test('is found with and without a slash at the end', async () => {
    await store(`${folder}/`).append(example, NONE);
    expect((await store(folder).read()).records).toEqual([example]);
    expect((await store('', localFiles(folder)).read()).records).toEqual([example]);
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
    expect(await faultsOfAsync(() => store().append(run('a', 1, 0.6), NONE))).toEqual([
      `HISTORY_CONFLICT ${path}:1`,
    ]);
  });

  test('is left as it is, byte for byte, by whatever fails', async () => {
    const path = join(folder, 'history.jsonl');
    for (const text of ['x\n', '{"schema":"holdline/record@3"}\n', `${encodeRecord(run('a', 1))}\n{"sch`]) {
      await writeFile(path, text);
      expect(await faultsOfAsync(() => store().append(run('new', 5), NONE))).not.toEqual([]);
      expect(await readFile(path, 'utf8')).toBe(text);
    }
  });

  test('has every record once after many writers at the same time', async () => {
    await Promise.all(
      Array.from({ length: 30 }, (_, index) => store().append(run(`w${index}`, (index % 28) + 1), NONE)),
    );
    const { records, damaged } = await store().read();
    expect(new Set(records.map((record) => record.id)).size).toBe(30);
    expect(records).toHaveLength(30);
    expect(damaged).toEqual([]);
  });
});

describe('outcomes in a folder', () => {
  const pack = packExamples(small, codec) ?? new Uint8Array();
  const packs = new Map([['s', pack]]);
  const fileOf = (id: string) => join(folder, packFile(id, 's', codec));
  const isThere = async (id: string) => (await disk.readBytes(fileOf(id))) !== null;

  async function added(id: string, day: number): Promise<HistoryRecord> {
    expect(await store().append(run(id, day), packs)).toEqual(APPENDED);
    const found = (await store().read()).records.find((record) => record.id === id);
    if (found === undefined) throw new Error('it was added just now');
    return found;
  }

  test('come back as they were, and adding them again changes nothing', async () => {
    const record = await added('a.1', 1);
    expect(outcomesOf(record, 's')?.n).toBe(24);
    expect(await store().outcomes(record, 's')).toEqual(travelled(small));
    expect(await store().append(run('a.1', 1), packs)).toEqual(PRESENT);
  });

  test('are nothing where none were kept, none are there, or the suite is not known', async () => {
    const record = await added('a', 1);
    expect(await store().outcomes(run('a', 1), 's')).toBeNull();
    expect(await store().outcomes(record, 'constructor')).toBeNull();
    await rm(fileOf('a'));
    expect(await store().outcomes(record, 's')).toBeNull();
  });

  test('that are not what the record says are refused', async () => {
    const record = await added('a', 1);
    const other = packExamples({ ...small, scored: [] }, codec) ?? new Uint8Array();
    for (const bytes of [new Uint8Array(), pack.subarray(1), other]) {
      await writeFile(fileOf('a'), bytes);
      const faults = await faultsOfAsync(() => store().outcomes(record, 's'));
      expect(faults).toEqual([`HISTORY_OUTCOMES_DAMAGED ${fileOf('a')}`]);
    }
  });

  test('are never read from a file outside', async () => {
    await writeFile(join(folder, 'secret'), pack);
    const outcomes = { s: { file: 'outcomes/../secret', sha256: codec.sha256(pack), n: 24 } };
    const faults = await faultsOfAsync(() => store().outcomes({ ...run('a', 1), outcomes }, 's'));
    expect(faults).toEqual([`HISTORY_OUTCOMES_DAMAGED ${join(folder, 'history.jsonl')}`]);
    const told = await toldBy(() => store().outcomes({ ...run('a', 1), outcomes }, 's'));
    expect(told).toContain('names a file that is no place of theirs');
  });

  test('are written before the line, so that where they can not be there is no line', async () => {
    await writeFile(join(folder, 'outcomes'), 'a file in the way');
    expect(await faultsOfAsync(() => store().append(run('a', 1), packs))).toEqual([
      `FILE_UNWRITABLE ${fileOf('a')}`,
    ]);
    expect((await store().read()).records).toEqual([]);
  });

  test('are not written where the record is refused', async () => {
    await store().append(run('a', 1, 0.5), NONE);
    expect(await faultsOfAsync(() => store().append(run('a', 1), packs))).toEqual([
      `HISTORY_CONFLICT ${join(folder, 'history.jsonl')}:1`,
    ]);
    expect(await isThere('a')).toBe(false);
  });

  test('go with time, but for the newest five, and strangers stay', async () => {
    await added('r0', 1);
    const stranger = join(folder, 'outcomes', 'notes.txt');
    const unnamed = fileOf('of another process that is just adding its record');
    await writeFile(stranger, 'mine');
    await disk.writeBytes(unnamed, pack);
    for (let index = 1; index < 8; index++) await added(`r${index}`, index + 1);
    const there = await Promise.all(Array.from({ length: 8 }, (_, index) => isThere(`r${index}`)));
    expect(there).toEqual([false, false, false, true, true, true, true, true]);
    const [oldest] = (await store().read()).records;
    expect(oldest?.id).toBe('r0');
    expect(oldest === undefined ? 'none' : await store().outcomes(oldest, 's')).toBeNull();
    expect(await readFile(stranger, 'utf8')).toBe('mine');
    expect((await stat(unnamed)).size).toBe(pack.length);
  });

  test('of a record older than those that stay are not written at all', async () => {
    for (let index = 1; index <= 5; index++) await added(`r${index}`, index + 1);
    const refusing: Files = { ...disk, writeBytes: () => Promise.reject(new Error('it wrote')) };
    expect(await store(folder, refusing).append(run('late', 1), packs)).toEqual(APPENDED);
    expect(await isThere('late')).toBe(false);
  });

  test('that can not be removed do not undo the record', async () => {
    const stuck: Files = { ...disk, list: (path) => disk.readText(path).then(() => []) };
    await added('r0', 1);
    expect(await store(folder, stuck).append(run('r1', 2), packs)).toEqual(APPENDED);
    expect((await store().read()).records).toHaveLength(2);
    const broken: Files = { ...disk, list: () => Promise.reject(new TypeError('a mistake of ours')) };
    await expect(store(folder, broken).append(run('r2', 3), packs)).rejects.toThrow('a mistake of ours');
  });

  test('of many writers at the same time: every record once, and every pack that stays is there', async () => {
    await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        store().append(run(`w${index}`, index + 1 > 28 ? 28 : index + 1), packs),
      ),
    );
    const { records, damaged } = await store().read();
    expect(damaged).toEqual([]);
    expect(new Set(records.map(({ id }) => id)).size).toBe(30);
    expect(records).toHaveLength(30);
    for (const record of records.slice(-5)) {
      expect(await store().outcomes(record, 's')).toEqual(travelled(small));
    }
    for (const record of records) expect(outcomesOf(record, 's')?.n).toBe(24);
  });

  test('of a line that was lost are an error', async () => {
    const losing: Files = { ...disk, appendText: () => Promise.resolve() };
    expect(await faultsOfAsync(() => store(folder, losing).append(run('a', 1), packs))).toEqual([
      `HISTORY_LINE_LOST ${join(folder, 'history.jsonl')}`,
    ]);
    expect(await toldBy(() => store(folder, losing).append(run('a', 1), packs))).toContain(
      'the record "a" was',
    );
  });
});
