/** P01–P12: Parquet. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { FIXTURES } from '../../read/sources.js';
import { type BadInput, latin, MEBIBYTE } from './case.js';

const HEAD = 'head.parquet';
const ROWS = Array.from({ length: 20 }, (_, at) => at);
const IDS = { name: 'id', data: ROWS.map(String), type: 'STRING' } as const;
const TRUTH = {
  name: 'y_true',
  data: ROWS.map((at) => (at % 2 === 0 ? 'yes' : 'no')),
  type: 'STRING',
} as const;
const GUESS = { ...TRUTH, name: 'y_pred' };

type Columns = Parameters<typeof parquetWriteBuffer>[0]['columnData'];

function written(columnData: Columns): Uint8Array {
  return new Uint8Array(parquetWriteBuffer({ columnData, codec: 'UNCOMPRESSED' }));
}

const whole = (): Uint8Array => written([IDS, TRUTH, GUESS]);

function changed(change: (view: DataView) => void, bytes = whole()): Uint8Array {
  change(new DataView(bytes.buffer));
  return bytes;
}

/** The codec stands in the footer behind the name of its column, as a number of one byte. */
function withCodec(codec: number): Uint8Array {
  const bytes = whole();
  const at = Buffer.from(bytes).lastIndexOf('y_pred\x15');
  return changed((view) => view.setUint8(at + 7, codec), bytes);
}

/** The first page starts behind the magic with its kind and its unpacked size, in two fields of one byte and a varint. */
function withLargePage(): Uint8Array {
  const bytes = whole();
  const end = bytes.findIndex((byte, at) => at > 6 && byte < 0x80);
  return Uint8Array.from([...bytes.subarray(0, 7), 0xfe, 0xff, 0xff, 0xff, 0x0f, ...bytes.subarray(end + 1)]);
}

/** A file with holes would do as well, but for its magic at both ends. */
function withLongFooter(): Uint8Array {
  const bytes = new Uint8Array(18 * MEBIBYTE);
  bytes.set(latin('PAR1'));
  bytes.set(latin('PAR1'), bytes.length - 4);
  return changed((view) => view.setUint32(bytes.length - 8, 17 * MEBIBYTE, true), bytes);
}

type Told = Pick<BadInput, 'code' | 'status' | 'says' | 'outcome'>;

function parquet(id: string, [wrong, bytes]: readonly [string, () => Uint8Array], told: Told): BadInput {
  return { id, wrong, head: HEAD, made: () => ({ [HEAD]: bytes() }), ...told };
}

const refused = (code: string, ...says: readonly string[]): Told => ({
  code,
  status: 3,
  says: [HEAD, ...says],
  outcome: 'not judged',
});
/** A configuration that names the columns of the suite. */
const columns = (prediction: string, truth = 'y_true') => ({
  prepare: (folder: string) =>
    writeFileSync(
      join(folder, 'holdline.yml'),
      `suites:\n  - name: head\n    artifacts: [${HEAD}]\n    columns: { id: id, truth: ${truth}, prediction: ${prediction} }\n`,
    ),
  flags: ['--config', 'holdline.yml'],
});
/** Written by pyarrow, with a column `list` of lists. */
const withLists = (): Uint8Array => new Uint8Array(readFileSync(join(FIXTURES, 'parquet/kinds.parquet')));
/** 2.51 and 2.52, which no double holds. */
function withDecimals(): Uint8Array {
  const element = { type: 'INT64', converted_type: 'DECIMAL', scale: 2, precision: 12 } as const;
  const columnData = [251n, 252n].map((value, at) => ({
    name: at === 0 ? 'y_true' : 'y_pred',
    data: ROWS.map(() => value),
  }));
  const schema: NonNullable<Parameters<typeof parquetWriteBuffer>[0]['schema']> = [
    { name: 'root', num_children: 2 },
    ...columnData.map(({ name }) => ({ ...element, name, repetition_type: 'REQUIRED' as const })),
  ];
  return new Uint8Array(parquetWriteBuffer({ columnData, schema, codec: 'UNCOMPRESSED' }));
}
const column = (name: string, data: readonly (bigint | null)[]): Columns[number] => ({
  name,
  data: [...data],
  type: 'INT64',
  nullable: true,
});

export const PARQUET_INPUTS: readonly BadInput[] = [
  parquet('P01', ['fewer than 12 bytes', () => latin('PAR1')], refused('PARQUET_TRUNCATED', 'not whole')),
  parquet(
    'P02',
    ['no magic at its head', () => changed((view) => view.setUint8(0, 0x58))],
    refused('PARQUET_MAGIC', 'PAR1'),
  ),
  parquet('P03', ['cut', () => whole().subarray(0, -30)], refused('PARQUET_TRUNCATED', 'not whole')),
  parquet(
    'P04',
    [
      'a footer longer than the file',
      () => changed((view) => view.setUint32(view.byteLength - 8, 2 ** 30, true)),
    ],
    refused('PARQUET_FOOTER', '1073741824 bytes'),
  ),
  parquet('P05', ['a footer of 17 MiB', withLongFooter], refused('PARQUET_LIMIT', 'a footer')),
  parquet(
    'P06',
    ['encrypted', () => changed((view) => view.setUint8(view.byteLength - 1, 0x45))],
    refused('PARQUET_ENCRYPTED'),
  ),
  parquet('P07', ['LZO', () => withCodec(6)], refused('PARQUET_CODEC', '"y_pred"', 'LZO')),
  parquet('P08', ['a page that declares 2 GiB', withLargePage], refused('PARQUET_LIMIT', '2147483647')),
  {
    ...parquet(
      'P09',
      ['a column that is named and not there', whole],
      refused('COLUMN_MISSING', 'y_perd', 'did you mean "y_pred"?'),
    ),
    ...columns('y_perd'),
  },
  {
    ...parquet('P10', ['lists as predictions', withLists], refused('COLUMN_KIND', 'list')),
    ...columns('list', 'truth'),
  },
  parquet(
    'P11',
    [
      'no rows',
      () =>
        written([
          { ...IDS, data: [] },
          { ...TRUTH, data: [] },
          { ...GUESS, data: [] },
        ]),
    ],
    refused('NO_ROWS'),
  ),
  parquet(
    'P12',
    [
      'labels beyond 2^53',
      () =>
        written([
          IDS,
          column(
            'y_true',
            ROWS.map(() => 9007199254740993n),
          ),
          column(
            'y_pred',
            ROWS.map(() => 9007199254740992n),
          ),
        ]),
    ],
    {
      code: null,
      status: 1,
      says: ['head/accuracy'],
      outcome: 'read with all digits: labels that differ in the last one differ',
    },
  ),
  parquet(
    'P12b',
    [
      'predictions that are all null',
      () =>
        written([
          IDS,
          TRUTH,
          column(
            'y_pred',
            ROWS.map(() => null),
          ),
        ]),
    ],
    {
      code: null,
      status: 1,
      says: ['not a number', '20 of 20 y_pred cells are empty'],
      outcome: 'the metrics are told as "not a number" and fail',
    },
  ),
  parquet('P12c', ['decimals', withDecimals], {
    code: null,
    status: 1,
    says: [/new head\/mean_absolute_error 0\.01000/],
    outcome: 'read with all digits; the base has none of these metrics, and its own is missing',
  }),
];
