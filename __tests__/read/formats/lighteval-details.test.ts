import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../../src/config/config.js';
import { load } from '../../../src/gate/load.js';
import { measureSuite, NOTHING_WANTED } from '../../../src/gate/measure.js';
import { realWorld } from '../../../src/io/world.js';
import type { TextColumn } from '../../../src/model/table.js';
import { readSource } from '../../../src/read/read-source.js';
import { textAt } from '../../../src/table/text.js';
import { FIXTURES, filesUnder, NO_HINTS, sourceOfFile } from '../sources.js';

async function detailsOf(run: string) {
  const paths = filesUnder(join(FIXTURES, run)).filter((path) => path.endsWith('.parquet'));
  const read = paths.map(async (path) => {
    const { format, reading } = await readSource(sourceOfFile(join(FIXTURES, run, path), path), NO_HINTS);
    expect(format).toBe('lighteval');
    const [suite, ...others] = reading.suites;
    if (suite === undefined || others.length > 0) throw new Error('it is not one suite');
    return { ...suite, passedOver: reading.passedOver };
  });
  const suites = await Promise.all(read);
  return new Map(suites.map((suite) => [suite.name, suite]));
}

function idsIn(ids: TextColumn | null): readonly string[] {
  return ids === null ? [] : [...ids.offsets.slice(1)].map((_, row) => textAt(ids, row));
}

const mean = (values: ArrayLike<number>) =>
  Array.from(values).reduce((sum, one) => sum + one, 0) / values.length;

describe('details that lighteval wrote', () => {
  it('are one suite a file, named by the task, with a value for each example', async () => {
    const suites = await detailsOf('lighteval/whole');
    expect([...suites.keys()].sort()).toEqual(['tiny:first', 'tiny:second', 'words']);
    // The means are those of lighteval's own results beside them.
    for (const [name, metric, value] of [
      ['tiny:first', 'acc', 2 / 6],
      ['tiny:second', 'acc', 3 / 6],
      ['words', 'em', 4 / 6],
    ] as const) {
      const examples = suites.get(name)?.examples;
      expect(examples?.scored).toEqual([{ metric, labels: {}, column: metric }]);
      expect(examples?.table.ids?.name).toBe('doc.id');
      expect(examples?.table.rows).toBe(6);
      expect(mean(examples?.table.columns.get(metric)?.values ?? [])).toBeCloseTo(value, 12);
    }
  });

  it('pair with those of another run by the id of the example', async () => {
    const [head, base] = await Promise.all([detailsOf('lighteval/whole'), detailsOf('lighteval/other')]);
    for (const name of ['tiny:first', 'words']) {
      const ids = [head, base].map((run) => idsIn(run.get(name)?.examples?.table.ids ?? null).toSorted());
      expect(ids[0]).toEqual(['0', '1', '2', '3', '4', '5']);
      expect(ids[1]).toEqual(ids[0]);
    }
  });

  it('are put together with the results of the same task', async () => {
    const world = realWorld({
      folder: FIXTURES,
      log: { info: () => undefined, warn: () => undefined },
      at: null,
    });
    const globs = ['lighteval/whole/**'];
    const { evaluation } = await load(world, { globs, sources: [] }, DEFAULTS);
    expect(evaluation.suites.map(({ name }) => name).sort()).toEqual(['tiny:first', 'tiny:second', 'words']);
    const suite = evaluation.suites.find(({ name }) => name === 'words');
    expect(suite?.examples?.table.rows).toBe(6);
    if (suite === undefined) throw new Error('there is no suite');
    const { measurements } = await measureSuite(suite, NOTHING_WANTED);
    expect(measurements.map(({ metric, value }) => [metric, value])).toEqual([['em', 4 / 6]]);
  });
});

describe('details of older releases', () => {
  it('have the question for an id, and the task from the name of the file', async () => {
    const suite = (await detailsOf('lighteval-0.8')).get('lighteval_tiny_words');
    expect(suite?.examples?.table.ids?.name).toBe('example');
    expect(suite?.examples?.table.rows).toBe(6);
    expect(suite?.examples?.scored.map(({ metric }) => metric)).toEqual(['em', 'f1']);
    expect([...(suite?.examples?.table.columns.get('f1')?.values ?? [])]).toEqual([
      0, 0.125, 0.25, 0.375, 0.5, 0.625,
    ]);
  });
});
