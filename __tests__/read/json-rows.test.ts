/** Lines that fit the layout of the first are never parsed, and say what JSON.parse would make of them. */
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { examplesJsonl } from '../../src/read/examples-jsonl.js';
import { jsonLines } from '../../src/read/json-lines.js';
import { jsonRows, type LineTaker } from '../../src/read/json-rows.js';
import { templateOf } from '../../src/read/json-template.js';
import type { Content } from '../../src/read/reader.js';
import { randomOf } from '../../src/stats/random.js';
import { decimalText, outcomeOf, sourceOf } from './csv-texts.js';
import { madeLines } from './json-texts.js';

type Lines = Extract<Content, { readonly shape: 'jsonl' }>;

const NO_HINTS = { format: null, columns: null };
const encoder = new TextEncoder();

const outcome = (content: Lines) => outcomeOf(examplesJsonl.read({ path: 'a.csv', content }, NO_HINTS));

/** Read line by line in both ways: what comes of it, and how many rows were never parsed. */
async function bothWays(made: ReturnType<typeof madeLines>) {
  const source = sourceOf(made);
  const first = [Object.fromEntries(made.keys.map((key) => [key, 1]))];
  const records = () => jsonLines(source);
  let taken = 0;
  const plain = (taker: LineTaker) => {
    const { begin, add, mark, back } = taker;
    const take: LineTaker['take'] = (row) => {
      taken++;
      taker.take(row);
    };
    return jsonRows(source, { begin, add, mark, back, take });
  };
  const parsed = await outcome({ shape: 'jsonl', first, records });
  const fitted = await outcome({ shape: 'jsonl', first, records, plain });
  return { parsed, fitted, taken };
}

describe('lines of one layout', () => {
  it('are read as JSON.parse reads them, and so is every fault', { timeout: 120_000 }, async () => {
    const random = randomOf(6);
    let [taken, faulty] = [0, 0];
    const count = 3_000;
    for (let i = 0; i < count; i++) {
      const made = madeLines(random);
      const found = await bothWays(made);
      taken += found.taken;
      if (found.parsed.startsWith('[')) faulty++;
      if (found.parsed === found.fitted) continue;
      const text = new TextDecoder().decode(made.bytes);
      expect.fail(inspect({ i, text, cuts: made.cuts, ...found }, { maxStringLength: null }));
    }
    expect(taken).toBeGreaterThan(count * 2);
    expect(faulty).toBeGreaterThan(count / 10);
    expect(faulty).toBeLessThan(count / 2);
  });

  it('are numbers and labels alike in more rows than there can be labels', { timeout: 60_000 }, async () => {
    const random = randomOf(7);
    const lines = Array.from({ length: 21_000 }, (_, row) => {
      const score = Math.abs(Number(decimalText(random)));
      const slice = row % 997 === 0 ? '"\\u0061"' : `"s ${row % 9}"`;
      return `{"id": ${row % 5 === 0 ? row : `"e${row}"`}, "y_true": ${row % 2}, "y_score": ${score}, "slice": ${slice}}\n`;
    });
    const bytes = encoder.encode(lines.join(''));
    const keys = ['id', 'y_true', 'y_score', 'slice'];
    const { parsed, fitted, taken } = await bothWays({
      keys,
      bytes,
      cuts: [0, 50_000, 50_001, bytes.length],
    });
    expect(fitted).toBe(parsed);
    expect(taken).toBeGreaterThan(20_000);
  });
});

describe('the layout of a line', () => {
  it.each(['{"a": 1, "b": "x"}', '{"a":1,"b":null}', ' { "a" : -2.5e3 } ', '{"a b": "", "猫": true}\r'])(
    'is learnt from %j',
    (line) => {
      const template = templateOf(encoder.encode(line));
      expect(template?.keys).toEqual(Object.keys(JSON.parse(line)));
      const bytes = encoder.encode(`${line}\n`);
      expect(template?.next(bytes, 0)).toBe(bytes.length);
      expect(template?.units).toBe(line.length);
    },
  );

  it.each([
    '{}',
    '[1]',
    '{"a": [1]}',
    '{"a": {"b": 1}}',
    '{"a\\n": 1}',
    '{"a": "\\n"}',
    '{"a": 1} x',
    '',
    '{"a"}',
  ])('is not learnt from %j', (line) => expect(templateOf(encoder.encode(line))).toBeNull());

  const bad = [
    '01',
    '1.',
    '-',
    '-0',
    '-0.0e1',
    '1e',
    '1e999',
    '.5',
    '+1',
    'nul',
    'NaN',
    '"a\\n"',
    '"a\tb"',
    '[]',
    '',
  ];
  it.each(bad)('does not fit a value %j', (value) => {
    const template = templateOf(encoder.encode('{"a": 1}'));
    expect(template?.next(encoder.encode(`{"a": ${value}}\n`), 0)).toBe(-1);
  });
});
