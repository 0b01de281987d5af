/**
 * Bounds on what a row group would be decoded to, and a walk over its pages before the decoder gets them: it believes
 * every length, so that one flipped bit could keep it busy, or fill the memory, for ever.
 */
import type { ColumnChunk, CompressionCodec, Compressors, RowGroup } from 'hyparquet';
import { failure } from '../failure/catalogue.js';
import type { Failure } from '../failure/failure.js';
import type { LimitName, Limits } from '../model/limits.js';
import { ByteCursor, BytesTrouble } from './byte-cursor.js';
import { type PageHeader, passPage } from './parquet-page.js';
import type { FlatColumn } from './parquet-schema.js';
import type { ColumnOf } from './parquet-values.js';
import { passStruct } from './thrift.js';

const CODECS = new Set(['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'BROTLI', 'ZSTD', 'LZ4', 'LZ4_RAW']);

export interface GroupBounds {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly path: string;
  readonly limits: Limits;
  /** The columns that are read, by name. */
  readonly columns: ReadonlyMap<string, FlatColumn>;
  readonly compressors: Compressors;
  readonly headerOf: typeof import('hyparquet/src/column.js')['parquetHeader'];
  readonly unpack: ColumnOf['unpack'];
}

interface Chunk {
  readonly column: FlatColumn;
  readonly codec: CompressionCodec;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly rows: number;
}

function limit(
  { path, limits }: GroupBounds,
  what: string,
  [key, found]: readonly [LimitName, number],
): Failure {
  return failure('PARQUET_LIMIT', path, { what, found, limit: limits[key], key });
}

/** The bytes of one column of a row group. Faults: `PARQUET_ENCRYPTED`, `PARQUET_CODEC`, `PARQUET_DAMAGED`. */
function chunkOf({ meta_data: meta }: ColumnChunk, rows: number, bounds: GroupBounds): Chunk | null {
  const { bytes, path } = bounds;
  if (meta === undefined) throw failure('PARQUET_ENCRYPTED', path, {});
  const name = meta.path_in_schema.join('.');
  const column = bounds.columns.get(name);
  if (column === undefined) return null;
  if (!CODECS.has(meta.codec)) {
    throw failure('PARQUET_CODEC', path, { column: name, codec: String(meta.codec ?? 'an unknown codec') });
  }
  if (meta.type !== column.element.type)
    throw new BytesTrouble(`the column ${JSON.stringify(name)} is of two types`);
  const start = Number(meta.dictionary_page_offset || meta.data_page_offset);
  const end = start + Number(meta.total_compressed_size);
  if (!(start >= 0 && end >= start && end <= bytes.length)) {
    throw new BytesTrouble(`the column ${JSON.stringify(name)} ends behind the end of the file`);
  }
  return { column, codec: meta.codec, bytes: bytes.subarray(start, end), rows };
}

function headerAt(at: number, { bytes }: Chunk, { headerOf }: GroupBounds): readonly [PageHeader, number] {
  const cursor = new ByteCursor(bytes, at);
  passStruct(cursor);
  const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length), offset: at };
  return [headerOf(reader), cursor.at];
}

/** The bytes that the pages of a column are decoded to. Throws `BytesTrouble` and `PARQUET_LIMIT`. */
function decodedSize(chunk: Chunk, bounds: GroupBounds): number {
  const { column, codec, rows } = chunk;
  // Of a column in a struct the decoder reads all pages that there are, whatever the number of rows.
  const enough = column.path.length === 1 ? rows : Number.POSITIVE_INFINITY;
  let [at, seen, decoded] = [0, 0, 0];
  let entries: number | null = null;
  while (at < chunk.bytes.length - 1 && seen < enough) {
    const [header, start] = headerAt(at, chunk, bounds);
    const { uncompressed_page_size: size, compressed_page_size: packed } = header;
    if (!(size >= 0 && packed >= 0)) throw new BytesTrouble('it has a size below zero');
    if (size > bounds.limits['parquet-page-bytes']) {
      throw limit(bounds, 'a page of bytes', ['parquet-page-bytes', size]);
    }
    const bytes = new ByteCursor(chunk.bytes, start).take(packed);
    const page = { header, bytes, most: rows - seen };
    const passed = passPage(
      page,
      { codec, compressors: bounds.compressors },
      { element: column.element, level: column.level, entries, unpack: bounds.unpack },
    );
    seen += passed.rows;
    entries = passed.entries ?? entries;
    decoded += Math.max(size, passed.bytes);
    if (decoded > bounds.limits['parquet-group-bytes']) break;
    at = start + packed;
  }
  if (seen < rows && decoded <= bounds.limits['parquet-group-bytes']) throw new BytesTrouble('it is missing');
  return decoded;
}

function namedTrouble(error: unknown, { column: { name } }: Chunk): unknown {
  if (!(error instanceof BytesTrouble)) return error;
  return new BytesTrouble(`a page of the column ${JSON.stringify(name)} can't be used: ${error.message}`);
}

/** Faults: `PARQUET_LIMIT`, `PARQUET_CODEC`, `PARQUET_ENCRYPTED`; `BytesTrouble` for what is damaged. */
export function holdToBounds(group: RowGroup, bounds: GroupBounds): void {
  const { columns, limits } = bounds;
  const rows = Number(group.num_rows);
  if (!(rows >= 0)) throw new BytesTrouble(`a row group has ${rows} rows`);
  if (rows > limits['parquet-group-rows'])
    throw limit(bounds, 'a row group of rows', ['parquet-group-rows', rows]);
  const cells = rows * columns.size;
  if (cells > limits['parquet-group-cells'])
    throw limit(bounds, 'a row group of cells', ['parquet-group-cells', cells]);
  const chunks = group.columns.flatMap((chunk) => chunkOf(chunk, rows, bounds) ?? []);
  if (
    chunks.length !== columns.size ||
    new Set(chunks.map(({ column }) => column.name)).size !== columns.size
  ) {
    throw new BytesTrouble('a row group has not each column once');
  }
  let decoded = 0;
  for (const chunk of chunks) {
    try {
      decoded += decodedSize(chunk, bounds);
    } catch (error) {
      throw namedTrouble(error, chunk);
    }
    if (decoded > limits['parquet-group-bytes'])
      throw limit(bounds, 'a row group of bytes', ['parquet-group-bytes', decoded]);
  }
}
