/** What can be wrong with a Parquet file. */
import { sentence } from './failure.js';
import { raised } from './limits.js';

const AGAIN = 'look whether the step that writes it was cut short, and write the file again';
const SMALLER =
  'write smaller row groups (`row_group_size` in pandas and pyarrow), or leave large columns out';

export const parquetFaults = {
  PARQUET_MAGIC: sentence({
    weight: 'reading',
    what: (d: { found: string }) => `this is no Parquet file, although its name says so: ${d.found}`,
    fix: () => AGAIN,
    example: { found: 'it does not start with "PAR1"' },
  }),
  PARQUET_TRUNCATED: sentence({
    weight: 'reading',
    what: () => 'the Parquet file is not whole: it does not end with "PAR1"',
    fix: () => AGAIN,
    example: {},
  }),
  PARQUET_FOOTER: sentence({
    weight: 'reading',
    what: (d: { length: number; bytes: number }) =>
      `the Parquet file says that its footer has ${d.length} bytes, and the whole file has ${d.bytes}`,
    fix: () => AGAIN,
    example: { length: 70_000, bytes: 1_200 },
  }),
  PARQUET_LIMIT: sentence({
    weight: 'reading',
    what: (d: { what: string; found: number; limit: number; key: string }) =>
      `the Parquet file is out of bounds: ${d.what} of ${d.found}, and at most ${d.limit} is read`,
    fix: (d) => `${SMALLER}, or ${raised(d.key, d.found)}`,
    example: {
      what: 'a page of bytes',
      found: 2_147_483_647,
      limit: 268_435_456,
      key: 'parquet-page-bytes',
    },
  }),
  PARQUET_ENCRYPTED: sentence({
    weight: 'reading',
    what: () => 'the Parquet file is encrypted',
    fix: () => 'write it without encryption, or decrypt it before this step',
    example: {},
  }),
  PARQUET_CODEC: sentence({
    weight: 'reading',
    what: (d: { column: string; codec: string }) =>
      `the column ${JSON.stringify(d.column)} is compressed with ${d.codec}, which is not read`,
    fix: () => 'write it with SNAPPY, ZSTD, GZIP, BROTLI, LZ4 or without compression',
    example: { column: 'label', codec: 'LZO' },
  }),
  PARQUET_DAMAGED: sentence({
    weight: 'reading',
    what: (d: { found: string }) => `the Parquet file is damaged: ${d.found}`,
    fix: () => AGAIN,
    example: { found: 'a page of the column "label" ends behind the end of the file' },
  }),
};
