import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packExamples } from '../../src/history/outcomes.js';
import { readHistory } from '../../src/history/read.js';
import { encodeRecord } from '../../src/history/record.js';
import {
  bounded,
  isPackFile,
  keptFiles,
  outcomesOf,
  packFile,
  packFiles,
  toPrune,
  withOutcomes,
} from '../../src/history/shelf.js';
import { nodeCodec as codec } from '../../src/io/codec.js';
import type { HistoryRecord } from '../../src/model/history.js';
import { faultsOf } from './faults.js';
import { small } from './packs.js';
import { manyRecords, run } from './records.js';

const pack = packExamples(small, codec) ?? new Uint8Array();
const fileOf = (id: string, suite: string) => packFile(id, suite, codec);
const withPacks = (record: HistoryRecord, ...suites: readonly string[]) =>
  withOutcomes(record, new Map(suites.map((suite) => [suite, pack])), codec);

describe('the file of a pack', () => {
  test.each([
    ['1234.1', 'sentiment', 'outcomes/1234.1/sentiment.hlo'],
    ['1234.1.a/b', 'SST 2', 'outcomes/1234.1.a%2fb/%53%53%54%202.hlo'],
    ['..', '.', 'outcomes/%2e%2e/%2e.hlo'],
    ['con', 'nul.txt', 'outcomes/%63on/%6eul.txt.hlo'],
    ['100%', 'ä~', 'outcomes/100%25/%c3%a4%7e.hlo'],
    ['a', '', 'outcomes/a/%.hlo'],
  ])('of %j and %j is %s', (id, suite, file) => {
    expect(fileOf(id, suite)).toBe(file);
  });

  test('has a bounded length and a digest where names are long', () => {
    const [one, other] = [fileOf('a'.repeat(300), 's'), fileOf(`${'a'.repeat(299)}b`, 's')];
    expect(one).toMatch(/^outcomes\/a{60}~[0-9a-f]{16}\/s\.hlo$/);
    expect(other).not.toBe(one);
    expect(fileOf('\ud800', 's')).not.toBe(fileOf('\ud801', 's'));
  });

  test('is one of the shelf for any name, and another for another name', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.constantFrom('A', 'a', '..', 'con', '~'),
    );
    fc.assert(
      fc.property(name, name, (one, other) => {
        const file = fileOf(one, other);
        expect(isPackFile(file)).toBe(true);
        expect(file.length).toBeLessThan(200);
        expect(file).toBe(file.toLowerCase());
        expect(fileOf(one, 's') === fileOf(other, 's')).toBe(one === other);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    '../secret.hlo',
    'outcomes/../secret.hlo',
    'outcomes/a/../../b.hlo',
    'outcomes/../x/y.hlo',
    '/outcomes/a/b.hlo',
    'outcomes/a/b.hlo/c',
    'outcomes\\a\\b.hlo',
    'outcomes/a/b\n.hlo',
    'history.jsonl',
  ])('is none of the shelf: %j', (path) => {
    expect(isPackFile(path)).toBe(false);
  });
});

describe('a record with packs', () => {
  test('names file, checksum and count of each', () => {
    const record = withPacks(run('7.1', 1), 's', '__proto__');
    expect(outcomesOf(record, 's')).toEqual({
      file: 'outcomes/7.1/s.hlo',
      sha256: codec.sha256(pack),
      n: 24,
    });
    expect(outcomesOf(record, '__proto__')?.n).toBe(24);
    expect(outcomesOf(record, 'constructor')).toBeNull();
    expect(outcomesOf(run('7.1', 1), 's')).toBeNull();
    expect([...packFiles(record, new Map([['s', pack]]))]).toEqual([['outcomes/7.1/s.hlo', pack]]);
    expect(readHistory(encodeRecord(record), 'x').records).toEqual([record]);
  });

  test('without any is left as it is', () => {
    const record = Object.freeze(run('7.1', 1));
    expect(withOutcomes(record, new Map(), codec)).toBe(record);
    expect([...packFiles(record, new Map([['s', pack]]))]).toEqual([]);
  });

  test('is refused where a pack is none', () => {
    expect(faultsOf(() => withOutcomes(run('7.1', 1), new Map([['s', new Uint8Array(9)]]), codec))).toEqual([
      'HISTORY_OUTCOMES_DAMAGED outcomes/7.1/s.hlo',
    ]);
  });
});

describe('what stays', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const records = ids.map((id, index) => withPacks(run(id, index + 1), 's'));

  test('is the packs of the newest records, five where nothing is said', () => {
    expect([...keptFiles(records)].sort()).toEqual(ids.slice(2).map((id) => fileOf(id, 's')));
    expect([...keptFiles(records, { outcomes: 1 })]).toEqual([fileOf('g', 's')]);
    expect(keptFiles(records, { outcomes: 0 }).size).toBe(0);
    expect(keptFiles(records, { outcomes: Number.NaN }).size).toBe(0);
  });

  test('is counted by suite, so that legs of a matrix do not push one another out', () => {
    const legs = ids.map((suite) => withPacks(run(`9.1.${suite}`, 9), suite));
    expect(keptFiles([...records, ...legs], { outcomes: 1 }).size).toBe(7 + 1);
  });

  test('never is a file outside', () => {
    const outcomes = { s: { file: '../../secret', sha256: '0', n: 1 } };
    expect(keptFiles([{ ...run('a', 1), outcomes }]).size).toBe(0);
  });

  test('leaves the rest to go, and strangers be', () => {
    const kept = new Set([fileOf('g', 's')]);
    const existing = [fileOf('f', 's'), fileOf('g', 's'), 'outcomes/readme.md', 'history.jsonl', '../x'];
    expect(toPrune(existing, kept)).toEqual([fileOf('f', 's')]);
  });
});

describe('a bounded history', () => {
  const lineOf = (record: HistoryRecord) => encodeRecord(record);
  const textOf = (lines: readonly string[]) => `${lines.join('\n')}\n`;

  test('is the same text where it is short enough', () => {
    const text = `${lineOf(run('a', 1))}\r\n\n${lineOf(run('b', 2))}`;
    expect(bounded(text, 2)).toBe(text);
    expect(bounded('', 2)).toBe('');
  });

  test('loses its oldest records by time, not by place', () => {
    const lines = [run('c', 3), run('a', 1), run('b', 2), run('d', 4)].map(lineOf);
    expect(bounded(textOf(lines), 2)).toBe(textOf([lines[0] ?? '', lines[3] ?? '']));
  });

  test('keeps the record that was added last, however old it says it is', () => {
    const lines = [run('c', 3), run('d', 4), run('a', 1)].map(lineOf);
    expect(bounded(textOf(lines), 2)).toBe(textOf(lines));
    expect(readHistory(bounded(textOf(lines), 0), 'x').records.map(({ id }) => id)).toEqual(['a']);
  });

  test('keeps damaged lines, and enough records to be trusted with them', () => {
    const good = Array.from({ length: 28 }, (_, index) => lineOf(run(`r${index}`, index + 1)));
    const cut = bounded(textOf(['half of a li', ...good]), 3);
    expect(cut.split('\n')[0]).toBe('half of a li');
    const { records, damaged } = readHistory(cut, 'x');
    expect(damaged).toHaveLength(1);
    expect(records.map(({ id }) => id)).toEqual(Array.from({ length: 19 }, (_, index) => `r${index + 9}`));
  });

  test('is five hundred records where nothing is said', () => {
    const lines = Array.from({ length: 503 }, (_, index) => lineOf(run(`r${index}`, 1)));
    expect(bounded(textOf(lines)).split('\n')).toHaveLength(501);
  });

  test('is not made of a history that cannot be trusted', () => {
    expect(faultsOf(() => bounded('x\n', 1))).toEqual(['HISTORY_BASE_DAMAGED history.jsonl:1']);
  });

  test('of any records holds its newest, byte for byte and in their order', () => {
    fc.assert(
      fc.property(
        manyRecords({ minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 9 }),
        (records, keep) => {
          const lines = records.map(lineOf);
          const cut = bounded(textOf(lines), keep).trimEnd().split('\n');
          expect(lines.filter((line) => cut.includes(line))).toEqual(cut);
          expect(cut.at(-1)).toBe(lines.at(-1));
          const newest = Math.max(...records.map(({ at }) => Date.parse(at)));
          const kept = readHistory(textOf(cut), 'x').records;
          expect(Math.max(...kept.map(({ at }) => Date.parse(at)))).toBe(newest);
          expect([keep, keep + 1]).toContain(Math.max(cut.length, keep));
        },
      ),
    );
  });
});
