import { describe, expect, test } from 'vitest';
import { readHistory } from '../../src/history/read.js';
import { encodeRecord } from '../../src/history/record.js';
import {
  baseOf,
  basesBySuite,
  boundariesById,
  recordRunsById,
  recordsById,
  seriesById,
} from '../../src/history/series.js';
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

  test('are those of the values that count: finite ones, the first of its id', () => {
    const [one] = withRuns(1, 4).measurements;
    if (one === undefined) throw new Error('the record has a measurement');
    const measurements = [{ ...one, value: null, runs: 9 }, one, { ...one, runs: 16 }];
    const { records, ...rest } = historyOf(withRuns(2));
    const history = { ...rest, records: [{ ...withRuns(1), measurements }, ...records] };
    expect(recordRunsById(history, 100)).toEqual(new Map([[ID, 2 / (1 / 4 + 1)]]));
    expect(recordRunsById(history, 0).size).toBe(0);
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

describe('the records behind the values of a series', () => {
  const other = of('c', 3, ['en']);
  const nothing = { ...run('b', 2), measurements: [{ id: ID, value: null, n: null, standardError: null }] };
  const infinite = {
    ...nothing,
    measurements: [{ id: ID, value: Number.NaN, n: null, standardError: null }],
  };
  const twice = {
    ...run('a', 1),
    measurements: [...run('a', 1).measurements, ...run('a', 1, 0.2).measurements],
  };
  const records = [twice, nothing, infinite, other, run('d', 4)];
  const history = { ...historyOf(), records };

  test('are those with a finite value, each once', () => {
    expect(recordsById(history, 100)).toEqual(
      new Map([
        [ID, [0, 4]],
        ['en/accuracy', [3]],
      ]),
    );
    expect(recordsById(history, 1).get(ID)).toEqual([4]);
  });
});

describe('where a level starts anew', () => {
  const at = (day: number) => `2026-03-0${day}T12:00:00Z`;
  const recorded = (day: number, ...accepted: readonly string[]): HistoryRecord => ({
    ...run(`${day}`, day),
    at: at(day),
    accepted: accepted.map((match) => ({ match, by: 'octocat', at: at(day), reason: 'meant' })),
  });
  const found = (records: readonly HistoryRecord[], window = 100) =>
    boundariesById({ ...historyOf(), records }, window, (glob, id) => glob === '*' || glob === id);

  test('is the newest value at the time of the acceptance', () => {
    const records = [recorded(1), recorded(2), recorded(3, ID), recorded(4)];
    expect(found(records)).toEqual(new Map([[ID, [2]]]));
    // Of a window it is counted from its own start.
    expect(found(records, 3)).toEqual(new Map([[ID, [1]]]));
  });

  test('is nowhere without an acceptance that matches, and never the first value or before it', () => {
    expect(found([recorded(1), recorded(2)]).size).toBe(0);
    expect(found([recorded(1), recorded(2, 'other/accuracy')]).size).toBe(0);
    expect(found([recorded(1, ID), recorded(2)]).size).toBe(0);
    expect(found([recorded(1), recorded(2, ID), recorded(3), recorded(4)], 2).size).toBe(0);
  });

  test('may be in several places, each of its own measurement', () => {
    const two = {
      ...recorded(2, '*'),
      measurements: [...run('2', 2).measurements, ...of('x', 2, ['en']).measurements],
    };
    const one = {
      ...recorded(1),
      measurements: [...run('1', 1).measurements, ...of('x', 1, ['en']).measurements],
    };
    expect(found([one, two, recorded(3, ID), recorded(4)])).toEqual(
      new Map([
        [ID, [1, 2]],
        ['en/accuracy', [1]],
      ]),
    );
  });

  test('is told of an acceptance between two records by the newest before it', () => {
    const accepted = { match: ID, by: 'octocat', at: at(3), reason: 'meant' };
    const records = [recorded(1), recorded(2), { ...recorded(4), accepted: [accepted] }];
    expect(found(records)).toEqual(new Map([[ID, [1]]]));
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
