import { join } from 'node:path';
import { measurementId } from '../../src/model/identity.js';
import type { ReadMeasurement } from '../../src/read/measurement.js';
import { type ReadFile, readSource } from '../../src/read/read-source.js';
import type { Hints } from '../../src/read/reader.js';
import { FIXTURES, NO_HINTS, readText, sourceOfFile } from './sources.js';

/** The measurements of a reading's one suite, by their ids without the suite. */
export function byId({ reading }: ReadFile): ReadonlyMap<string, ReadMeasurement> {
  const all = reading.suites.flatMap(({ measurements }) => measurements);
  return new Map(all.map((one) => [measurementId({ suite: '', ...one }).slice(3), one]));
}

export async function fixture(path: string, hints: Hints = NO_HINTS): Promise<ReadFile> {
  return readSource(sourceOfFile(join(FIXTURES, path), path), hints);
}

export function readJson(value: unknown, path = 'a.json'): Promise<ReadFile> {
  return readText(path, JSON.stringify(value));
}

/** Ids and values, or what stands in their place. */
export function valuesOf(file: ReadFile): readonly (readonly [string, number | string | null])[] {
  return [...byId(file)].map(([id, { value, invalid }]) => [id, value ?? invalid]);
}

/** Ids as `holdline inspect` shows them, without the suite where the file names none, and values or what stands in their place. */
export function byName({ reading }: ReadFile): ReadonlyMap<string, number | string | null> {
  const all = reading.suites.flatMap(({ name, measurements }) =>
    measurements.map(({ metric, labels, value, invalid }) => {
      const id = measurementId({ suite: name ?? '', metric, labels });
      return [name === null ? id.replace(/^""\//, '') : id, value ?? invalid] as const;
    }),
  );
  return new Map(all);
}
