import { describe, expect, it } from 'vitest';
import { comparableHistory, disagreement, fingerprintsOf } from '../../src/history/comparable.js';
import type { HistoryRecord } from '../../src/model/history.js';
import { example, run } from './records.js';

const [suite] = example.head.suites;
const told = (id: string, day: number, fingerprints: Readonly<Record<string, string>>): HistoryRecord => {
  const record = run(id, day);
  const suites = suite === undefined ? [] : [{ ...suite, fingerprints }];
  return { ...record, head: { ...record.head, suites } };
};

describe('fingerprints', () => {
  it.each([
    [{ judge: 'a' }, { judge: 'a' }, null],
    [{ judge: 'a' }, { judge: 'b' }, { name: 'judge', base: 'a', head: 'b' }],
    [{}, { judge: 'b' }, { name: 'judge', base: null, head: 'b' }],
    [{ judge: 'a' }, {}, { name: 'judge', base: 'a', head: null }],
    [{}, {}, null],
    [{ prompt: '1' }, { prompt: '2' }, null],
  ])('%j against %j: %j', (base, head, expected) => {
    expect(disagreement(base, head, ['judge'])).toEqual(expected);
  });

  it('of a record from before there were any tell its data set', () => {
    expect(fingerprintsOf(example).get('sentiment')).toEqual({ dataset: 'reviews' });
    const suites = example.head.suites.map((one) => ({ ...one, dataset: null }));
    const unknown = { ...example, head: { ...example.head, suites } };
    expect(fingerprintsOf(unknown).get('sentiment')).toEqual({});
  });

  it('that disagree take the values of their suite out of the history, and nothing else', () => {
    const history = { records: [told('a', 1, { judge: '1' }), told('b', 2, { judge: '2' })], damaged: [] };
    const head = new Map([['sentiment', { judge: '2' }]]);
    const left = comparableHistory(history, head, ['judge']);
    expect(left.records.map((record) => [record.id, record.measurements.length])).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
    expect(left.records[1]).toBe(history.records[1]);
    expect(comparableHistory(history, head, [])).toBe(history);
    const unread = { id: 'no id', value: 1, n: null, standardError: null };
    const odd = { records: [{ ...told('c', 3, { judge: '1' }), measurements: [unread] }], damaged: [] };
    expect(comparableHistory(odd, head, ['judge']).records[0]?.measurements).toEqual([unread]);
    const other = comparableHistory(history, new Map([['other', { judge: '2' }]]), ['judge']);
    expect(other.records.map((record) => record.measurements.length)).toEqual([1, 1]);
  });
});
