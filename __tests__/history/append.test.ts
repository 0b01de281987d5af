import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appendRecord } from '../../src/history/append.js';
import { readHistory } from '../../src/history/read.js';
import { encodeRecord } from '../../src/history/record.js';
import type { HistoryRecord } from '../../src/model/history.js';
import { faultsOf } from './faults.js';
import { example, manyRecords, run } from './records.js';

/** The text after the record was added, by the rule a store follows. */
function added(text: string | null, record: HistoryRecord): string {
  const outcome = appendRecord(text, record);
  return outcome.kind === 'appended' ? `${text ?? ''}${outcome.line}` : (text ?? '');
}

const addedAll = (records: readonly HistoryRecord[]) =>
  records.reduce<string>((text, record) => added(text, record), '');
const readBack = (text: string | null) => readHistory(text, 'history.jsonl').records;

describe('adding a record', () => {
  test('to no file makes the first line', () => {
    expect(appendRecord(null, example)).toEqual({ kind: 'appended', line: `${encodeRecord(example)}\n` });
  });

  test('starts a line of its own where the file does not end with one', () => {
    const text = encodeRecord(run('a', 1));
    expect(appendRecord(text, example)).toEqual({ kind: 'appended', line: `\n${encodeRecord(example)}\n` });
    expect(readBack(added(text, run('b', 2))).map((record) => record.id)).toEqual(['a', 'b']);
  });

  test('again changes nothing, also where it comes later', () => {
    const text = added(null, example);
    expect(appendRecord(text, example)).toEqual({ kind: 'present' });
    expect(appendRecord(text, { ...example, at: '2026-09-01T00:00:00Z' })).toEqual({ kind: 'present' });
  });

  test('with the id of another is refused, and the line is named', () => {
    const text = addedAll([run('a', 1), run('b', 2, 0.8)]);
    expect(faultsOf(() => appendRecord(text, run('b', 3, 0.7)))).toEqual([
      'HISTORY_CONFLICT history.jsonl:2',
    ]);
    expect(() => appendRecord(text, run('b', 3, 0.7))).toThrow('a record "b"');
  });

  test('of another attempt goes beside the first', () => {
    const text = addedAll([run('7.1', 1), run('7.2', 1)]);
    expect(text.split('\n')).toHaveLength(3);
    expect(readBack(text).map((record) => record.id)).toEqual(['7.2']);
  });

  test('leaves a damaged line where it is', () => {
    const good = Array.from({ length: 25 }, (_, index) => encodeRecord(run(`r${index}`, index + 1)));
    const text = ['half of a li', ...good].join('\n');
    const after = added(text, run('new', 27));
    expect(after.startsWith(`${text}\n`)).toBe(true);
    expect(readHistory(after, 'x').damaged).toEqual([{ line: 1, why: 'is not JSON' }]);
  });

  test.each([
    ['a newer history', '{"schema":"holdline/record@2"}\n', 'HISTORY_NEWER history.jsonl:1'],
    ['a damaged newest line', `${encodeRecord(example)}\n{"sch`, 'HISTORY_BASE_DAMAGED history.jsonl:2'],
    ['much damage', `x\n${encodeRecord(example)}\n`, 'HISTORY_DAMAGED history.jsonl'],
  ])('to %s writes nothing', (_, text, code) => {
    expect(faultsOf(() => appendRecord(text, run('new', 5)))).toEqual([code]);
  });

  test('is idempotent, keeps every line, and the order of adding does not matter', () => {
    fc.assert(
      fc.property(manyRecords({ minLength: 0, maxLength: 6 }), fc.boolean(), (records, endsWithLineBreak) => {
        const forwards = addedAll(records);
        expect(addedAll([...records, ...records])).toBe(forwards);
        const backwards = addedAll([...records].reverse());
        expect(readBack(backwards)).toEqual(readBack(forwards));
        expect(readBack(forwards)).toHaveLength(records.length);

        const text = endsWithLineBreak ? forwards : forwards.replace(/\n$/, '');
        const after = added(text, example);
        expect(after.startsWith(text)).toBe(true);
        expect(readBack(after)).toHaveLength(records.length + 1);
      }),
    );
  });
});
