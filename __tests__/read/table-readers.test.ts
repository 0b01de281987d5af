/** A table is shown to few readers; those that are left out must be those that know none. */
import { expect, it } from 'vitest';
import { Failure } from '../../src/failure/failure.js';
import { look } from '../../src/read/look.js';
import type { Content } from '../../src/read/reader.js';
import { readers } from '../../src/read/readers.js';
import { tableReaders } from '../../src/read/table-readers.js';
import { allUnits, sourcesOf } from './damage.js';

async function contentOf(files: ReadonlyMap<string, Uint8Array>): Promise<Content | null> {
  const [source] = sourcesOf(files);
  if (source === undefined || files.size > 1) return null;
  try {
    return await look(source);
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

it('the readers of tables stand in the order of all readers', () => {
  expect(readers.filter((reader) => tableReaders.includes(reader))).toEqual(tableReaders);
});

it('readers that say that they need columns are readers of tables', () => {
  const needy = readers.filter(({ needs }) => needs?.of.includes('table') === true);
  expect(needy.length).toBeGreaterThan(0);
  expect(needy.filter((reader) => !tableReaders.includes(reader))).toEqual([]);
});

it('no other reader knows any table of the fixtures', async () => {
  const met = new Set<string>();
  for (const { path, files } of allUnits()) {
    const content = await contentOf(files);
    if (content?.shape !== 'table') continue;
    const known = readers.filter((reader) => reader.recognise({ path, content }) !== null);
    expect(known.filter((reader) => !tableReaders.includes(reader)).map(({ format }) => format)).toEqual([]);
    for (const { format } of known) met.add(format);
  }
  expect([...met].toSorted()).toEqual(tableReaders.map(({ format }) => format).toSorted());
});
