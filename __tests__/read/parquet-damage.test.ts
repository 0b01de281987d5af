/** The decoder of Parquet believes every length in a file, so each of them is held to bounds before it is asked. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/failure/failure.js';
import { ByteCursor, BytesTrouble } from '../../src/read/byte-cursor.js';
import { look } from '../../src/read/look.js';
import { passDeltas, passRuns } from '../../src/read/parquet-runs.js';
import { passStruct } from '../../src/read/thrift.js';
import { draws } from './damage.js';
import { FIXTURES, failureOf, sourceOfBytes } from './sources.js';

const bytesOf = (name: string) => new Uint8Array(readFileSync(join(FIXTURES, 'parquet', `${name}.parquet`)));

async function tableOf(bytes: Uint8Array) {
  const content = await look(sourceOfBytes('a.parquet', bytes));
  if (content.shape !== 'table') throw new Error('it is no table');
  const rows: (readonly string[])[] = [];
  for await (const batch of content.rows()) rows.push(...batch);
  return { header: content.header, rows };
}

function expectedRow(row: number): readonly string[] {
  return [
    `example-${String(row).padStart(4, '0')}`,
    ['yes', 'no', 'maybe'][(row % 7) % 3] ?? '',
    row % 11 === 0 ? '' : (['yes', 'no'][Math.floor(row / 40) % 2] ?? ''),
    row % 13 === 0 ? '' : String(row % 3 === 0),
    String(row * row),
    row % 17 === 0 ? '' : String(1_700_000_000_000 + 997 * row),
    String(row / 300),
    `text ${'x'.repeat(row % 5)} ${Math.floor(row / 20)}`,
  ];
}

describe('every encoding that pyarrow writes', () => {
  it.each(['encodings_v1', 'encodings_v2'])('has its values in %s', async (name) => {
    const { header, rows } = await tableOf(bytesOf(name));
    expect(header).toEqual(['id', 'label', 'guess', 'right', 'count', 'stamp', 'score', 'text']);
    expect(rows).toEqual(Array.from({ length: 300 }, (_, row) => expectedRow(row)));
  });
});

describe('runs of a page', () => {
  const passed = (bytes: readonly number[], width: number, count: number) => {
    const seen: number[] = [];
    const each = (value: number, times: number) => seen.push(...Array<number>(times).fill(value));
    passRuns(new ByteCursor(Uint8Array.from(bytes)), { width, count, each });
    return seen;
  };

  it('give their values, the repeated and the packed', () => {
    expect(passed([0x0a, 0x01], 1, 5)).toEqual([1, 1, 1, 1, 1]);
    // The example of the specification: 0 to 7 in three bits each.
    expect(passed([0x03, 0x88, 0xc6, 0xfa], 3, 8)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(passed([0x03, 0x88, 0xc6, 0xfa, 0x04, 0x05], 3, 10)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 5, 5]);
    // What fills up the last group is passed over.
    expect(passed([0x03, 0x88, 0xc6, 0xfa], 3, 3)).toEqual([0, 1, 2]);
  });

  it.each([
    ['a run of two thousand million values', [0xfe, 0xff, 0xff, 0xff, 0x0f, 0x01], 1, '2147483647 values'],
    ['a run of none', [0x00, 0x01], 1, '0 values'],
    ['packed values beyond the page', [0xff, 0xff, 0xff, 0xff, 0x0f], 1, 'bytes are to follow'],
    ['packed values of no width without an end', [0xff, 0xff, 0xff, 0xff, 0x0f], 0, 'values in a run'],
    ['values of 33 bits', [0x0a, 0, 0, 0, 0, 0], 33, '33 bits'],
    ['a length without an end', Array<number>(20).fill(0xff), 1, 'more than 10 bytes'],
    ['the end of the page', [], 1, '1 bytes are to follow'],
  ])('are refused for %s', (_, bytes, width, says) => {
    expect(() => passed(bytes, width, 5)).toThrow(BytesTrouble);
    expect(() => passed(bytes, width, 5)).toThrow(says);
  });
});

describe('blocks of differences', () => {
  const pass = (bytes: readonly number[], count: number) =>
    passDeltas(new ByteCursor(Uint8Array.from(bytes)), count);

  it.each([
    ['blocks of none', [0x00, 0x04, 0x05, 0x00], 5],
    ['no parts', [0x80, 0x01, 0x00, 0x05, 0x00], 5],
    ['parts below zero', [0x80, 0x01, 0xff, 0xff, 0xff, 0xff, 0x0f, 0x05, 0x00], 5],
    ['another number of values', [0x80, 0x01, 0x04, 0x06, 0x00], 5],
    ['two thousand million parts', [0xf8, 0xff, 0xff, 0xff, 0x0f, 0x01, 0x05, 0x00], 5],
    ['a difference of 65 bits', [0x80, 0x01, 0x04, 0x05, 0x00, 0x00, 65, 0, 0, 0], 5],
  ])('are refused for %s', (_, bytes, count) => {
    expect(() => pass(bytes, count)).toThrow(BytesTrouble);
  });

  it('pass where they are sound', () => {
    // Five times the same: the only width is 0, and no byte follows.
    expect(() => pass([0x80, 0x01, 0x04, 0x05, 0x00, 0x00, 0, 0, 0, 0], 5)).not.toThrow();
  });
});

describe('metadata', () => {
  const pass = (bytes: readonly number[]) => passStruct(new ByteCursor(Uint8Array.from(bytes)));

  it.each([
    ['nested without an end', Array<number>(100_000).fill(0x1c), 'more than 32 deep'],
    ['a list longer than the file', [0x19, 0xfc, 0xff, 0xff, 0xff, 0x07, 0], 'a list of'],
    ['a number without an end', [0x15, ...Array<number>(20).fill(0xff), 0], 'more than 10 bytes'],
    ['a kind that is not there', [0x1d, 0], 'the kind 13'],
    ['no end', [0x15, 0x02], 'bytes are to follow'],
  ])('is refused for %s', (_, bytes, says) => {
    expect(() => pass(bytes)).toThrow(says);
  });

  it('in a footer that is all one number is told in no time', async () => {
    const bytes = new Uint8Array(4_000_000).fill(0xff);
    const magic = new TextEncoder().encode('PAR1');
    bytes.set(magic);
    bytes.set(magic, bytes.length - 4);
    new DataView(bytes.buffer).setUint32(bytes.length - 8, bytes.length - 12, true);
    const started = performance.now();
    const failure = await failureOf(look(sourceOfBytes('a.parquet', bytes)));
    expect(failure.faults).toMatchObject([{ code: 'PARQUET_DAMAGED', where: 'a.parquet' }]);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

const FLIPS = 300;
const SLOWEST = 1_000;

describe('flipped bits', () => {
  it.each(['encodings_v1', 'encodings_v2', 'none', 'snappy', 'zstd', 'kinds', 'v2'])(
    `of %s end, each of ${FLIPS} in little time and memory, in a failure or a whole table`,
    { timeout: 120_000 },
    async (name) => {
      const whole = bytesOf(name);
      const sound = await tableOf(whole);
      const random = draws(5n);
      const before = process.memoryUsage().rss;
      for (let flip = 0; flip < FLIPS; flip++) {
        const damaged = Uint8Array.from(whole);
        const at = random.next().value % damaged.length;
        const bit = random.next().value % 8;
        damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
        const started = performance.now();
        try {
          const { rows } = await tableOf(damaged);
          expect(rows.length).toBe(sound.rows.length);
        } catch (error) {
          if (!(error instanceof Failure)) throw new Error(`bit ${bit} of byte ${at}`, { cause: error });
        }
        const took = performance.now() - started;
        if (took > SLOWEST) throw new Error(`bit ${bit} of byte ${at} took ${took} ms`);
      }
      expect(process.memoryUsage().rss - before).toBeLessThan(512 * 1024 * 1024);
    },
  );
});
