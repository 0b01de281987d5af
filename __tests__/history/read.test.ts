import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultText } from '../../src/failure/failure.js';
import { readHistory } from '../../src/history/read.js';
import { encodeRecord } from '../../src/history/record.js';
import { faultsOf } from './faults.js';
import { example, manyRecords, run } from './records.js';

const WHERE = 'h/history.jsonl';

function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

function idsIn(text: string): readonly string[] {
  return readHistory(text, WHERE).records.map((record) => record.id);
}

/** `count` good lines with an id each: r1, r2, …, all on different days or hours. */
function goodLines(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const at = new Date(Date.UTC(2026, 0, 1, index)).toISOString();
    return encodeRecord({ ...example, id: `r${index + 1}`, at });
  });
}

describe('reading a history', () => {
  test.each([null, '', '\n', '\r\n\r\n', '\ufeff'])('%j is empty, and nothing is wrong', (text) => {
    expect(readHistory(text, WHERE)).toEqual({ records: [], damaged: [], notices: [] });
  });

  test('is oldest first by time as an instant, then by id', () => {
    const lines = [
      encodeRecord({ ...example, id: 'c', at: '2026-08-03T00:00:00Z' }),
      encodeRecord({ ...example, id: 'b', at: '2026-08-01T00:00:00.000Z' }),
      encodeRecord({ ...example, id: 'a', at: '2026-08-01T00:00:00Z' }),
      encodeRecord({ ...example, id: 'd', at: '2026-08-02T00:00:00.5Z' }),
      encodeRecord({ ...example, id: 'e', at: '2026-08-02T00:00:00.500Z' }),
      encodeRecord({ ...example, id: 'f', at: '2026-08-02T00:00:00.500Z' }),
    ];
    expect(idsIn(textOf(lines))).toEqual(['a', 'b', 'd', 'e', 'f', 'c']);
  });

  test('takes CRLF, blank lines, a byte order mark and a missing end of line', () => {
    const lines = goodLines(3);
    expect(idsIn(`\ufeff${lines.join('\r\n\r\n')}`)).toEqual(['r1', 'r2', 'r3']);
  });

  test('has one record where the same one stands there twice', () => {
    const [first = '', second = ''] = goodLines(2);
    const reading = readHistory(textOf([first, second, first]), WHERE);
    expect(reading.records.map((record) => record.id)).toEqual(['r1', 'r2']);
    expect(reading.notices).toEqual([]);
  });

  test('keeps the first and says so where an id comes again with other content', () => {
    const one = run('x', 1, 0.9);
    const reading = readHistory(textOf([one, run('y', 2), run('x', 3, 0.5)].map(encodeRecord)), WHERE);
    expect(reading.records).toEqual([one, run('y', 2)]);
    expect(reading.notices.map((notice) => [notice.code, notice.where])).toEqual([
      ['HISTORY_ID_TWICE', 'h/history.jsonl:3'],
    ]);
    expect(reading.notices.map(faultText).join()).toContain('the one in line 1 was taken');
  });
});

describe('several attempts of a run', () => {
  const idsOf = (...records: readonly Parameters<typeof encodeRecord>[0][]) =>
    idsIn(textOf(records.map(encodeRecord)));

  test('count as the latest one, by number and not by text or time', () => {
    expect(idsOf(run('77.2', 5), run('77.10', 4), run('77.1', 6), run('78.1', 7))).toEqual(['77.10', '78.1']);
  });

  test('are counted for each suite of the matrix by itself', () => {
    expect(idsOf(run('77.1.en', 1), run('77.1.fr', 2), run('77.2.fr', 3), run('77.1', 4))).toEqual([
      '77.1.en',
      '77.2.fr',
      '77.1',
    ]);
  });

  test('may have a suite with dots in it', () => {
    expect(idsOf(run('77.1.v1.2', 1), run('77.2.v1.2', 2), run('77.1.v1.3', 3))).toEqual([
      '77.2.v1.2',
      '77.1.v1.3',
    ]);
  });

  test('are known by the run that the record names, even where the run has dots', () => {
    const named = (id: string, day: number) => ({
      ...run(id, day),
      head: { ...example.head, run: 'nightly.7' },
    });
    expect(idsOf(named('nightly.7.1', 1), named('nightly.7.2', 2))).toEqual(['nightly.7.2']);
  });

  test('are none where the ids only look alike', () => {
    const called = (id: string, day: number) => ({ ...run(id, day), head: { ...example.head, run: id } });
    expect(idsOf(called('v1.2', 1), called('v1.3', 2))).toEqual(['v1.2', 'v1.3']);
    expect(idsOf(called('2026.08.01', 1), called('2026.08.02', 2))).toEqual(['2026.08.01', '2026.08.02']);
    const at = (sha: string, id: string, day: number) => ({ ...called(id, day), sha });
    expect(idsOf(at('aaa', '1.2', 1), at('bbb', '1.3', 2))).toEqual(['1.2', '1.3']);
    expect(idsOf(at('aaa', '1.2', 1), at('aaa', '1.3', 2))).toEqual(['1.3']);
    const nowhere = (id: string, day: number) => ({ ...called(id, day), sha: null });
    expect(idsOf(nowhere('1.2', 1), nowhere('1.3', 2))).toEqual(['1.3']);
    expect(idsOf(nowhere('1.2', 1), at('!', '1.3', 2))).toEqual(['1.2', '1.3']);
  });

  test('are none of a run that the id does not begin with', () => {
    const of = (id: string, day: number) => ({ ...run(id, day), head: { ...example.head, run: 'ab' } });
    expect(idsOf(of('xy.1', 1), of('xz.2', 2))).toEqual(['xy.1', 'xz.2']);
  });

  test('are read from the number in front where the record’s run leaves no attempt', () => {
    const of = (runId: string, day: number) => ({
      ...run(`${runId}.v2`, day),
      head: { ...example.head, run: runId },
    });
    expect(idsOf(of('7.1', 1), of('7.2', 2))).toEqual(['7.2.v2']);
  });
});

describe('a damaged line', () => {
  const half = goodLines(1).join('').slice(0, 80);

  test('is left out, counted and named with its line, and no other record changes', () => {
    const good = goodLines(40);
    const text = textOf([...good.slice(0, 6), half, ...good.slice(6)]);
    const reading = readHistory(text, WHERE);
    expect(reading.records).toEqual(readHistory(textOf(good), WHERE).records);
    expect(reading.damaged).toEqual([{ line: 7, why: 'is cut off in the middle' }]);
    const [notice] = reading.notices;
    expect(notice?.code).toBe('HISTORY_LINES_DAMAGED');
    expect(notice?.weight).toBe('notice');
    expect(notice?.what).toContain('1 of 41 lines');
    expect(notice?.what).toContain('line 7: is cut off in the middle');
  });

  test.each([
    ['one in twenty is allowed', 19, []],
    ['one in nineteen is not', 18, ['HISTORY_DAMAGED h/history.jsonl']],
  ])('%s', (_, good, codes) => {
    expect(faultsOf(() => readHistory(textOf([half, ...goodLines(good)]), WHERE))).toEqual(codes);
  });

  test('that is the newest makes the base one that cannot be trusted', () => {
    expect(faultsOf(() => readHistory(`${textOf(goodLines(60))}${half}`, WHERE))).toEqual([
      'HISTORY_BASE_DAMAGED h/history.jsonl:61',
    ]);
    expect(() => readHistory(`${textOf(goodLines(60))}${half}`, WHERE)).toThrow('is cut off in the middle');
    expect(faultsOf(() => readHistory(`${textOf([...goodLines(60), half])}\n\r\n`, WHERE))).toEqual([
      'HISTORY_BASE_DAMAGED h/history.jsonl:61',
    ]);
  });

  test('lets no history start anew: a file of nothing but damage is a failure', () => {
    for (const text of ['\0\0\0\0', 'x', '<<<<<<< HEAD\n', '{}', '[]\n[]\n']) {
      expect(
        faultsOf(() => readHistory(text, WHERE)),
        text,
      ).not.toEqual([]);
    }
  });

  test('of a merge conflict is named, three times, and both sides are read', () => {
    const good = goodLines(62);
    const lines = [
      ...good.slice(0, 60),
      '<<<<<<< ours',
      ...good.slice(60, 61),
      '=======',
      ...good.slice(61),
      '>>>>>>> theirs',
    ];
    const reading = readHistory(textOf([...lines.slice(60), ...lines.slice(0, 60)]), WHERE);
    expect(reading.records).toHaveLength(62);
    expect(reading.damaged.map((damage) => damage.line)).toEqual([1, 3, 5]);
  });

  test('anywhere changes nothing but itself', () => {
    const corruption = fc.constantFrom<(line: string) => string>(
      (line) => line.slice(0, line.length >> 1),
      (line) => line.slice(line.length >> 1),
      (line) => `${line.slice(0, 20)}\0${line.slice(20)}`,
      (line) => `${line.slice(0, 20)}\ufffd${line.slice(21)}`,
      (line) => line.replace('"measurements":', '"measurement":'),
      (line) => line.replace('"schema":"holdline/record@1"', '"schema":1'),
      (line) => `${line}${line}`,
      () => '=======',
    );
    fc.assert(
      fc.property(
        manyRecords({ minLength: 1, maxLength: 5 }),
        fc.nat(24),
        corruption,
        (some, at, corrupt) => {
          const lines = [...some.map(encodeRecord), ...goodLines(25 - some.length)];
          const broken = lines.map((line, index) => (index === at ? corrupt(line) : line));
          const text = textOf(broken);
          if (at === 24) {
            expect(faultsOf(() => readHistory(text, WHERE))).toEqual([
              'HISTORY_BASE_DAMAGED h/history.jsonl:25',
            ]);
            return;
          }
          const reading = readHistory(text, WHERE);
          expect(reading.damaged.map((damage) => damage.line)).toEqual([at + 1]);
          const others = textOf(lines.filter((_, index) => index !== at));
          expect(reading.records).toEqual(readHistory(others, WHERE).records);
        },
      ),
    );
  });
});

describe('a newer schema', () => {
  const newer = JSON.stringify({ schema: 'holdline/record@99', anything: 'goes' });

  test.each([0, 30, 60])('in line %i of 60 is a failure that names it', (at) => {
    const good = goodLines(60);
    const text = textOf([...good.slice(0, at), newer, ...good.slice(at)]);
    expect(faultsOf(() => readHistory(text, WHERE))).toEqual([`HISTORY_NEWER h/history.jsonl:${at + 1}`]);
    expect(() => readHistory(text, WHERE)).toThrow('holdline/record@99');
  });

  test('is told even where other lines are damaged: they may be newer too', () => {
    expect(faultsOf(() => readHistory(textOf(['x', newer, 'x']), WHERE))).toEqual([
      'HISTORY_NEWER h/history.jsonl:2',
    ]);
  });
});
