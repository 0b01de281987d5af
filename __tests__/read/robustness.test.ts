/** What holds for every fixture of every format, found by walking the folder; damage to them is in fuzz.slow.ts. */
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/failure/failure.js';
import { folderReaders } from '../../src/read/folder-readers.js';
import { look } from '../../src/read/look.js';
import { readers } from '../../src/read/readers.js';
import type { Format } from '../../src/read/supported.js';
import { tried } from '../hard/tried.js';
import { allUnits, draws, outcome, sourcesOf, type Unit } from './damage.js';
import { FIXTURES, filesUnder, readAll } from './sources.js';

const UNITS = allUnits();
const NAMED = UNITS.map((unit) => [unit.path, unit] as const);

/** The formats of no tool in particular: they may know the file of a tool too, and come after all others. */
const GENERAL: readonly Format[] = ['predictions', 'examples-jsonl', 'metrics-csv', 'metrics-json'];

/** Particular formats that know the same file: `first and other`, the first of which reads it, and why. */
const OVERLAPS: readonly string[] = [];

async function recognisers({ files }: Unit): Promise<readonly Format[]> {
  const [source] = sourcesOf(files);
  if (source === undefined) return [];
  try {
    const found = { path: source.path, content: await look(source) };
    return readers.filter((reader) => reader.recognise(found) !== null).map(({ format }) => format);
  } catch (error) {
    if (error instanceof Failure) return [];
    throw error;
  }
}

/** Pairs of particular formats that both know the file, and general ones beside a general one. */
async function overlaps(unit: Unit): Promise<readonly string[]> {
  const [first, ...others] = unit.files.size > 1 ? [] : await recognisers(unit);
  if (first === undefined) return [];
  const general = GENERAL.includes(first);
  return others
    .filter((other) => general || !GENERAL.includes(other))
    .map((other) => `${first} and ${other}`);
}

async function doubts(unit: Unit): Promise<readonly string[]> {
  return (await overlaps(unit)).filter((overlap) => !OVERLAPS.includes(overlap));
}

/** All that is read, or all that is wrong with it, in order of paths. */
async function told(sources: Parameters<typeof readAll>[0]): Promise<unknown> {
  try {
    return (await readAll(sources)).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  } catch (error) {
    if (error instanceof Failure) return error.faults;
    throw error;
  }
}

describe('the fixtures', () => {
  it('are all among the units, each once', () => {
    const paths = UNITS.flatMap(({ files }) => [...files.keys()]);
    expect(paths.toSorted()).toEqual(filesUnder(FIXTURES));
  });

  it.each(NAMED)('%s is known by one reader, or by the documented ones', async (path, unit) => {
    if (unit.files.size > 1) {
      const claims = folderReaders.flatMap((reader) => reader.claim([...unit.files.keys()]));
      expect(claims.map(({ root }) => root)).toEqual([path]);
      return;
    }
    expect(await doubts(unit)).toEqual([]);
  });

  it('meet every overlap that is documented, and general formats come last', async () => {
    const met: string[] = [];
    for (const unit of UNITS) met.push(...(await overlaps(unit)));
    expect(OVERLAPS.filter((overlap) => !met.includes(overlap))).toEqual([]);
    expect(readers.slice(-GENERAL.length).map(({ format }) => format)).toEqual(GENERAL);
  });

  it.each(NAMED)('%s gives the same in any order of its files and any size of chunks', async (_, unit) => {
    const expected = await told(sourcesOf(unit.files));
    const backwards = new Map([...unit.files].toReversed());
    expect(await told(sourcesOf(backwards, 997))).toEqual(expected);
  });

  it('gives each the same when all are read together, backwards', async () => {
    const sound = [];
    for (const unit of UNITS) {
      const failed = (await outcome(unit.files)) === 'failure';
      if (!failed) sound.push(unit);
    }
    const sources = sound.flatMap(({ files }) => sourcesOf(files));
    const together = await readAll(sources.toReversed());
    expect(together.map(({ path }) => path).toSorted()).toEqual(sound.map(({ path }) => path).toSorted());
  });
});

describe('bytes', () => {
  it('beyond all form is a failure', async () => {
    tried(1_200);
    const random = draws(7n);
    for (let i = 0; i < 300; i++) {
      const bytes = Uint8Array.from({ length: random.next().value % 400 }, () => random.next().value & 0xff);
      for (const path of ['a.json', 'a.jsonl', 'a.csv', 'a'])
        expect(await outcome(new Map([[path, bytes]]))).toBe('failure');
    }
  });
});
