/** Every fixture as something to be read, ways to damage it, and what no reading of it may break. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { catalogue } from '../../src/failure/catalogue.js';
import { Failure } from '../../src/failure/failure.js';
import type { Source } from '../../src/model/source.js';
import { folderReaders } from '../../src/read/folder-readers.js';
import type { Reading } from '../../src/read/reader.js';
import { FIXTURES, filesUnder, readAll, sourceOfBytes } from './sources.js';

/** A file by itself, or all files that a reader of folders claims together. */
export interface Unit {
  readonly path: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const SLOWEST = 10_000;
/** Below this every length is tried, above it this many. */
const LENGTHS = 400;
const SMALL = 2_000;

export function sourcesOf(files: ReadonlyMap<string, Uint8Array>, chunk = 65_536): readonly Source[] {
  return [...files].map(([path, bytes]) => sourceOfBytes(path, bytes, chunk));
}

/** All fixtures, whatever is there: a new format is in as soon as its files are. */
export function allUnits(): readonly Unit[] {
  const paths = filesUnder(FIXTURES);
  const left = new Set(paths);
  const bytesOf = (path: string) => new Uint8Array(readFileSync(join(FIXTURES, path)));
  const unit = (path: string, members: readonly string[]): Unit => ({
    path,
    files: new Map(members.map((member) => [member, bytesOf(member)])),
  });
  const folders = folderReaders.flatMap((reader) =>
    reader.claim([...left]).map(({ root, paths: claimed }) => {
      for (const path of claimed) left.delete(path);
      return unit(root, claimed);
    }),
  );
  return [...folders, ...[...left].map((path) => unit(path, [path]))];
}

/** What no reading may break, whatever the bytes were. */
export function checkSound({ suites, notices }: Reading): void {
  expect(suites.length).toBeGreaterThan(0);
  for (const { code } of notices) expect(catalogue).toHaveProperty(code);
  for (const suite of suites) {
    for (const m of suite.measurements) {
      expect(m.value === null).toBe(m.invalid !== null);
      for (const number of [m.value, m.standardError, ...(m.interval ?? [])])
        if (number !== null) expect(Number.isFinite(number)).toBe(true);
      if (m.n !== null) expect(Number.isSafeInteger(m.n) && m.n >= 0).toBe(true);
      if (m.standardError !== null) expect(m.standardError).toBeGreaterThanOrEqual(0);
      if (m.interval !== null) expect(m.interval[0]).toBeLessThanOrEqual(m.interval[1]);
    }
    if (suite.examples !== null) checkExamples(suite.examples);
  }
}

function checkExamples({ table, roles, scored }: NonNullable<Reading['suites'][number]['examples']>): void {
  for (const column of table.columns.values()) {
    if (column.codes !== null) expect(column.codes.length).toBe(table.rows);
    if (column.values === null) continue;
    expect(column.values.length).toBe(table.rows);
    // What is not finite must be counted as missing, so that no mean can hide it.
    const holes = column.values.reduce((sum, value) => sum + (Number.isFinite(value) ? 0 : 1), 0);
    expect(column.missing).toBeGreaterThanOrEqual(holes);
  }
  const dropped = new Set(table.dropped);
  const named = [roles.truth, roles.prediction, roles.score, ...scored.map(({ column }) => column)];
  for (const name of named)
    if (name !== null) expect(table.columns.has(name) || dropped.has(name)).toBe(true);
}

async function inTime<T>(what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${SLOWEST} ms`)), SLOWEST);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A text that says what came out, the same for the same bytes; anything but a sound reading or a failure is thrown on. */
export async function outcome(files: ReadonlyMap<string, Uint8Array>): Promise<'failure' | 'reading'> {
  const started = performance.now();
  try {
    for (const { reading } of await inTime('a reading', readAll(sourcesOf(files, 997)))) checkSound(reading);
    return 'reading';
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    expect(error.faults.length).toBeGreaterThan(0);
    for (const { code, where } of error.faults) {
      expect(catalogue).toHaveProperty(code);
      expect(where).not.toBeNull();
    }
    return 'failure';
  } finally {
    expect(performance.now() - started).toBeLessThan(SLOWEST);
  }
}

/** Knuth's multiplicative generator of MMIX, high bits: the same draws on every machine. */
export function* draws(seed: bigint): Generator<number, never, undefined> {
  let state = seed;
  for (;;) {
    state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffff_ffff_ffff_ffffn;
    yield Number(state >> 33n);
  }
}

export interface Damage {
  readonly what: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

function lengthsOf(size: number): readonly number[] {
  if (size <= SMALL) return Array.from({ length: size }, (_, length) => length);
  return Array.from({ length: LENGTHS }, (_, step) => Math.floor((step * size) / LENGTHS));
}

function* prefixes({ files }: Unit): Generator<Damage> {
  for (const [path, bytes] of files) {
    for (const length of lengthsOf(bytes.length)) {
      const cut = new Map([...files, [path, bytes.subarray(0, length)]]);
      yield { what: `the first ${length} bytes of ${path}`, files: cut };
    }
  }
}

function* flips({ files }: Unit, count: number): Generator<Damage> {
  const random = draws(20n);
  const paths = [...files].filter(([, bytes]) => bytes.length > 0);
  for (let flip = 0; flip < count; flip++) {
    const [path, bytes] = paths[random.next().value % Math.max(1, paths.length)] ?? [];
    if (path === undefined || bytes === undefined) return;
    const damaged = Uint8Array.from(bytes);
    const at = random.next().value % damaged.length;
    const bit = random.next().value % 8;
    damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
    yield { what: `bit ${bit} of byte ${at} of ${path}`, files: new Map([...files, [path, damaged]]) };
  }
}

/**
 * All prefixes and so many single bits turned over, in an order in which any first part is a fair share of both; the
 * empty file comes first.
 */
export function* damages(unit: Unit, bits: number): Generator<Damage> {
  const [empty, ...cuts] = prefixes(unit);
  if (empty !== undefined) yield empty;
  const random = draws(7n);
  for (let left = cuts.length; left > 1; left--) {
    const other = random.next().value % left;
    const [a, b] = [cuts[left - 1], cuts[other]];
    if (a !== undefined && b !== undefined) [cuts[left - 1], cuts[other]] = [b, a];
  }
  const turned = flips(unit, bits);
  for (;;) {
    const cut = cuts.pop();
    const flip = turned.next();
    if (cut !== undefined) yield cut;
    if (!flip.done) yield flip.value;
    if (cut === undefined && flip.done) return;
  }
}
