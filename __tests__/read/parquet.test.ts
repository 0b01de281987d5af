import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { parquetFaults } from '../../src/failure/parquet.js';
import { look } from '../../src/read/look.js';
import { readSource } from '../../src/read/read-source.js';
import { FIXTURES, failureOf, NO_HINTS, sourceOfBytes, sourceOfFile } from './sources.js';

function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FIXTURES, 'parquet', name)));
}

async function tableOf(path: string) {
  const content = await look(sourceOfFile(join(FIXTURES, path), path));
  if (content.shape !== 'table') throw new Error('it is no table');
  const rows: (readonly string[])[] = [];
  for await (const batch of content.rows()) rows.push(...batch);
  return { ...content, rows };
}

describe('a Parquet file', () => {
  it.each(['none', 'snappy', 'gzip', 'brotli', 'zstd', 'lz4', 'v2'])(
    'with compression %s has the cells of the CSV file',
    async (codec) => {
      const csv = await tableOf('predictions/binary.csv');
      const parquet = await tableOf(`parquet/${codec}.parquet`);
      expect(parquet.header).toEqual(csv.header);
      const values = (rows: readonly (readonly string[])[]) =>
        rows.map((row) =>
          row.map((cell) => (cell !== '' && Number.isFinite(Number(cell)) ? Number(cell) : cell)),
        );
      expect(values(parquet.rows)).toEqual(values(csv.rows));
      const { format, reading } = await readSource(
        sourceOfFile(join(FIXTURES, `parquet/${codec}.parquet`), `${codec}.parquet`),
        NO_HINTS,
      );
      expect(format).toBe('predictions');
      expect(reading.suites[0]?.examples?.table.rows).toBe(40);
    },
  );

  it.each(['bytes', 'integers'])('has all digits of decimals that are kept as %s', async (kept) => {
    const { header, rows } = await tableOf(`parquet/decimals_as_${kept}.parquet`);
    expect(Object.fromEntries(header.map((name, at) => [name, rows.map((row) => row[at])]))).toEqual({
      id: [0, 1, 2, 3].map((row) => `1${'0'.repeat(36)}${row}`),
      narrow: ['2.51', '-3.5', '0', '99999.99'],
      wide: ['2.51', '-3.5', '0', '123456789012345.67'],
      bytes: ['', '-3.5', '0', '99999.99'],
      small: ['-0.0001', '0.0001', `0.${'0'.repeat(37)}1`, '0'],
    });
  });

  type Written = Parameters<typeof parquetWriteBuffer>[0];

  function oneColumn(
    element: Omit<NonNullable<Written['schema']>[number], 'name'>,
    data: Written['columnData'][number]['data'],
  ) {
    const name = 'price';
    const schema = [
      { name: 'root', num_children: 1 },
      { ...element, name, repetition_type: 'REQUIRED' as const },
    ];
    const bytes = parquetWriteBuffer({ columnData: [{ name, data }], schema, codec: 'UNCOMPRESSED' });
    return look(sourceOfBytes('a.parquet', new Uint8Array(bytes)));
  }

  const DECIMAL = { type: 'BYTE_ARRAY', converted_type: 'DECIMAL', precision: 9 } as const;

  it('has decimals of any number of bytes, as other writers than pyarrow keep them', async () => {
    const content = await oneColumn({ ...DECIMAL, scale: 2 }, [-1n, 256n, 0n, -32768n]);
    expect(content).toMatchObject({ first: [['-0.01'], ['2.56'], ['0'], ['-327.68']] });
  });

  it('has decimals that only the newer of the two ways calls so', async () => {
    const logical_type = { type: 'DECIMAL', scale: 2, precision: 9 } as const;
    const bytes = [[0xff], [0x01, 0x00], [], [0x80, 0x00]].map((each) => Uint8Array.from(each));
    const content = await oneColumn({ type: 'BYTE_ARRAY', logical_type }, bytes);
    expect(content).toMatchObject({ first: [['-0.01'], ['2.56'], ['0'], ['-327.68']] });
  });

  it.each([-1, 617, 2 ** 31 - 1])('is refused with decimals of the scale %i', async (scale) => {
    const failure = await failureOf(oneColumn({ ...DECIMAL, scale }, [0n]));
    expect(failure.message).toContain('PARQUET_DAMAGED a.parquet');
    expect(failure.message).toContain(`the decimals of "price" have the scale ${scale}`);
  });

  it('has all digits of its numbers, empty cells for null, and no columns of lists', async () => {
    const { header, rows, passedOver } = await tableOf('parquet/kinds.parquet');
    expect(Object.fromEntries(header.map((name, at) => [name, rows.map((row) => row[at])]))).toEqual({
      id: ['a', 'b', 'c'],
      big: ['9007199254740993', '', '-1'],
      single: ['0.10000000149011612', 'NaN', 'Infinity'],
      double: ['0.1', '1e-300', ''],
      decimal: ['1.25', '', '-3.5'],
      truth: ['true', 'false', ''],
      day: ['2026-01-31T00:00:00.000Z', '', ''],
      at: ['2026-01-31T12:00:00.125Z', '', ''],
      category: ['x', 'y', 'x'],
      nothing: ['', '', ''],
      // What stands in a struct has the names of both.
      'struct.a': ['1', '', '2'],
      'struct.b': ['x', '', 'y'],
    });
    expect(passedOver.map(({ name }) => name)).toEqual(['list']);
  });

  it('has the index of the data frame first, as CSV has', async () => {
    const { header, rows } = await tableOf('parquet/index.parquet');
    expect([header[0], rows[0]?.[0]]).toEqual(['', '266']);
  });

  it('tells a column of lists where the configuration names it', async () => {
    const columns = {
      id: null,
      truth: 'list',
      prediction: 'category',
      score: null,
      positive: null,
      weight: null,
      cluster: null,
      query: null,
      groups: null,
    };
    const source = sourceOfFile(join(FIXTURES, 'parquet/kinds.parquet'), 'kinds.parquet');
    const failure = await failureOf(readSource(source, { format: 'predictions', columns }));
    expect(failure.faults).toMatchObject([{ code: 'COLUMN_KIND', where: 'kinds.parquet' }]);
    expect(failure.message).toContain('it holds lists or objects');
  });

  it('without the column that the configuration names is told, with the nearest that it has', async () => {
    const columns = {
      id: null,
      truth: 'categry',
      prediction: 'category',
      score: null,
      positive: null,
      weight: null,
      cluster: null,
      query: null,
      groups: null,
    };
    const source = sourceOfFile(join(FIXTURES, 'parquet/kinds.parquet'), 'kinds.parquet');
    const failure = await failureOf(readSource(source, { format: 'predictions', columns }));
    expect(failure.faults).toMatchObject([{ code: 'COLUMN_MISSING', where: 'kinds.parquet' }]);
    expect(failure.message).toContain('category');
    // A column without one value is no score.
    const empty = { format: 'predictions', columns: { ...columns, truth: 'truth', score: 'nothing' } };
    expect((await failureOf(readSource(source, empty))).faults[0]?.code).toBe('COLUMN_KIND');
  });

  it('without rows is told as a table without rows', async () => {
    expect((await failureOf(tableOf('parquet/no_rows.parquet'))).faults[0]?.code).toBe('NO_ROWS');
  });
});

const WHOLE = bytesOf('none.parquet');

function changed(bytes: Uint8Array, change: (view: DataView) => void): Uint8Array {
  const copy = bytes.slice();
  change(new DataView(copy.buffer));
  return copy;
}

/** The codec stands in the footer behind the name of its column, as a number of one byte. */
function withCodec(codec: number): Uint8Array {
  const name = new TextEncoder().encode('y_pred');
  return changed(WHOLE, (view) => {
    for (let at = WHOLE.length - 8; at > 0; at--) {
      const here = name.every((byte, i) => WHOLE[at + i] === byte);
      if (here && WHOLE[at + 6] === 0x15) view.setUint8(at + 7, codec);
    }
  });
}

/** The first page starts behind the magic with its kind and its unpacked size, in two fields of one byte and a varint. */
function withPageSize(varint: readonly number[]): Uint8Array {
  const end = WHOLE.findIndex((byte, at) => at > 6 && byte < 0x80);
  return Uint8Array.from([...WHOLE.subarray(0, 7), ...varint, ...WHOLE.subarray(end + 1)]);
}

function longFooter(): Uint8Array {
  const bytes = new Uint8Array(18 * 1024 * 1024);
  bytes.set(WHOLE.subarray(0, 4));
  bytes.set(WHOLE.subarray(-4), bytes.length - 4);
  return changed(bytes, (view) => view.setUint32(bytes.length - 8, 17 * 1024 * 1024, true));
}

const CASES: readonly (readonly [code: keyof typeof parquetFaults, bytes: Uint8Array, says: string])[] = [
  ['PARQUET_MAGIC', new TextEncoder().encode('id,label\n1,2\n'), 'does not start with "PAR1"'],
  ['PARQUET_TRUNCATED', WHOLE.subarray(0, 10), 'not whole'],
  ['PARQUET_TRUNCATED', WHOLE.subarray(0, WHOLE.length - 9), 'not whole'],
  [
    'PARQUET_FOOTER',
    changed(WHOLE, (view) => view.setUint32(WHOLE.length - 8, 2 ** 30, true)),
    '1073741824 bytes',
  ],
  ['PARQUET_LIMIT', longFooter(), 'a footer of bytes of 17825792'],
  ['PARQUET_LIMIT', withPageSize([0xfe, 0xff, 0xff, 0xff, 0x0f]), 'a page of bytes of 2147483647'],
  ['PARQUET_ENCRYPTED', Uint8Array.from([...new TextEncoder().encode('PARE'), ...WHOLE]), 'encrypted'],
  ['PARQUET_ENCRYPTED', changed(WHOLE, (view) => view.setUint8(WHOLE.length - 1, 0x45)), 'encrypted'],
  ['PARQUET_CODEC', withCodec(6), '"y_pred" is compressed with LZO'],
  ['PARQUET_DAMAGED', withPageSize([0x01]), 'has a size below zero'],
];

describe('a Parquet file that can not be read', () => {
  it.each(CASES)('is told: %s', async (code, bytes, says) => {
    const failure = await failureOf(look(sourceOfBytes('a.parquet', bytes)));
    expect(failure.faults[0]).toMatchObject({ code, where: 'a.parquet' });
    expect(failure.message).toContain(says);
  });

  it('is told for every fault of Parquet that there is', () => {
    const told = new Set<string>(CASES.map(([code]) => code));
    expect(Object.keys(parquetFaults).filter((code) => !told.has(code))).toEqual([]);
  });

  it('ends in a failure or a table at every cut and many flipped bits, and in nothing else', async () => {
    const outcome = async (bytes: Uint8Array) => {
      const content = await look(sourceOfBytes('a', bytes)).catch((error: unknown) => error);
      return content instanceof Error ? content.name : 'table';
    };
    const outcomes = new Set<string>();
    for (let end = 4; end < WHOLE.length; end += 37) outcomes.add(await outcome(WHOLE.subarray(0, end)));
    expect([...outcomes]).toEqual(['Failure']);
    for (let at = 4; at < WHOLE.length; at += 5) {
      const bit = 1 << (at % 8);
      outcomes.add(await outcome(changed(WHOLE, (view) => view.setUint8(at, view.getUint8(at) ^ bit))));
    }
    expect([...outcomes].sort()).toEqual(['Failure', 'table']);
  });
});
