import { describe, expect, test } from 'vitest';
import { readHistory } from '../../src/history/read.js';
import { encodeRecord } from '../../src/history/record.js';
import { baseOf, basesBySuite, recordRunsById, seriesById } from '../../src/history/series.js';
import type { HistoryRecord } from '../../src/model/history.js';
import { example, run } from './records.js';

const ID = 'sentiment/accuracy';

function historyOf(...records: readonly HistoryRecord[]) {
  return readHistory(records.map((record) => `${encodeRecord(record)}\n`).join(''), 'x');
}

/** A record of these suites, with one measurement each. */
function of(id: string, day: number, suites: readonly string[]): HistoryRecord {
  const [suite] = example.head.suites;
  if (suite === undefined) throw new Error('the example has a suite');
  return {
    ...run(id, day),
    head: { ...example.head, run: id, suites: suites.map((name) => ({ ...suite, name })) },
    measurements: suites.map((name) => ({
      id: `${name}/accuracy`,
      value: day,
      n: null,
      standardError: null,
    })),
  };
}

describe('the runs behind the values of a series', () => {
  const withRuns = (day: number, runs?: number): HistoryRecord => {
    const record = run(`${day}.1`, day);
    return runs === undefined
      ? record
      : { ...record, measurements: record.measurements.map((one) => ({ ...one, runs })) };
  };

  test('are told only where there are several, by their harmonic mean, and survive the file', () => {
    expect(recordRunsById(historyOf(withRuns(1), withRuns(2)), 100).size).toBe(0);
    const mixed = historyOf(withRuns(1), withRuns(2, 2), withRuns(3, 4));
    expect(recordRunsById(mixed, 100).get(ID)).toBeCloseTo(3 / (1 + 1 / 2 + 1 / 4), 12);
    expect(recordRunsById(mixed, 2).get(ID)).toBeCloseTo(2 / (1 / 2 + 1 / 4), 12);
  });

  test('are never fewer than one', () => {
    expect(recordRunsById(historyOf(withRuns(1, 0), withRuns(2, 0.1)), 100).size).toBe(0);
  });
});

describe('the series of a measurement', () => {
  const noValue: HistoryRecord = {
    ...run('c', 3),
    measurements: [{ id: ID, value: null, n: null, standardError: null }],
  };
  const history = historyOf(run('d', 4, 0.94), run('b', 2, 0.92), noValue, run('a', 1, 0.91));

  test('is its finite values, oldest first', () => {
    expect(seriesById(history).get(ID)).toEqual([0.91, 0.92, 0.94]);
    expect(seriesById(history).has('sentiment/f1')).toBe(false);
  });

  test.each([
    [1, [0.94]],
    [2, [0.92, 0.94]],
    [100, [0.91, 0.92, 0.94]],
    [0, []],
  ])('is cut to the newest %i', (window, values) => {
    expect(seriesById(history, window).get(ID)).toEqual(values);
  });

  test('is there for every measurement that any record holds', () => {
    const mixed = historyOf(of('a', 1, ['en', 'fr']), of('b', 2, ['fr']), of('c', 3, ['en', 'de']));
    const all = seriesById(mixed);
    expect([...all.keys()].sort()).toEqual(['de/accuracy', 'en/accuracy', 'fr/accuracy']);
    expect([...all.values()].map((values) => values.length)).toEqual([2, 2, 1]);
  });

  test('has one value a record, even where an id stands there twice', () => {
    const twice = {
      ...run('a', 1),
      measurements: [...run('a', 1, 0.1).measurements, ...run('a', 1, 0.2).measurements],
    };
    expect(seriesById(historyOf(twice)).get(ID)).toEqual([0.1]);
  });
});

describe('the base', () => {
  test('is the newest record', () => {
    expect(baseOf(historyOf(run('new', 9), run('old', 1)), { suites: null })?.id).toBe('new');
    expect(baseOf(historyOf(), { suites: null })).toBeNull();
  });

  test('is the newest that holds one of the suites', () => {
    const history = historyOf(of('a', 1, ['en', 'fr']), of('b', 2, ['fr']), of('c', 3, ['de']));
    expect(baseOf(history, { suites: ['en', 'fr'] })?.id).toBe('b');
    expect(baseOf(history, { suites: ['en'] })?.id).toBe('a');
    expect(baseOf(history, { suites: ['es'] })).toBeNull();
    expect(baseOf(history, { suites: [] })).toBeNull();
  });

  test('is never a record without measurements', () => {
    const accepted = { ...run('accepted', 9), measurements: [] };
    expect(baseOf(historyOf(run('a', 1), accepted), { suites: null })?.id).toBe('a');
    expect(baseOf(historyOf(accepted), { suites: null })).toBeNull();
  });

  test('of each suite is its own after partial runs', () => {
    const history = historyOf(of('a', 1, ['en', 'fr']), of('b', 2, ['fr']));
    const bases = [...basesBySuite(history, ['en', 'fr', 'es'])].map(([suite, record]) => [suite, record.id]);
    expect(bases).toEqual([
      ['en', 'a'],
      ['fr', 'b'],
    ]);
  });
});
