/** Bounds on what a row group would unpack to, read from the headers of its pages before anything is unpacked. */
import type { ColumnChunk, RowGroup } from 'hyparquet';
import { failure } from '../failure/catalogue.js';
import type { Failure } from '../failure/failure.js';

const LARGEST_PAGE = 256 * 1024 * 1024;
const LARGEST_GROUP = 512 * 1024 * 1024;
const MOST_ROWS = 16 * 1024 * 1024;
const MOST_CELLS = 64 * 1024 * 1024;
const CODECS = new Set(['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'BROTLI', 'ZSTD', 'LZ4', 'LZ4_RAW']);

type HeaderOf = typeof import('hyparquet/src/column.js')['parquetHeader'];

type PageHeader = ReturnType<HeaderOf>;

export interface GroupBounds {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly path: string;
  readonly headerOf: HeaderOf;
}

function limit(path: string, what: string, [found, most]: readonly [number, number]): Failure {
  return failure('PARQUET_LIMIT', path, { what, found, limit: most });
}

/** Without the length of its levels, a page of the second version is decoded from anywhere, for minutes. */
function levelsFit({ data_page_header_v2: page, compressed_page_size: size }: PageHeader): boolean {
  if (page === undefined) return true;
  const { definition_levels_byte_length: defined, repetition_levels_byte_length: repeated } = page;
  return defined >= 0 && repeated >= 0 && defined + repeated <= size && page.encoding !== undefined;
}

/** The bytes that the pages of one column of a row group unpack to. */
function unpackedSize(chunk: ColumnChunk, rows: number, { bytes, path, headerOf }: GroupBounds): number {
  const meta = chunk.meta_data;
  if (meta === undefined) throw failure('PARQUET_ENCRYPTED', path, {});
  const column = meta.path_in_schema.join('.');
  const broken = (found: string) =>
    failure('PARQUET_DAMAGED', path, { found: `a page of the column ${JSON.stringify(column)} ${found}` });
  if (!CODECS.has(meta.codec)) {
    throw failure('PARQUET_CODEC', path, { column, codec: String(meta.codec ?? 'an unknown codec') });
  }
  const start = Number(meta.dictionary_page_offset || meta.data_page_offset);
  const end = start + Number(meta.total_compressed_size);
  if (!(start >= 0 && end >= start && end <= bytes.length)) throw broken('ends behind the end of the file');
  const reader = { view: new DataView(bytes.buffer, start, end - start), offset: 0 };
  let unpacked = 0;
  let seen = 0;
  while (reader.offset < reader.view.byteLength - 1 && seen < rows) {
    const header = headerOf(reader);
    const size = header.uncompressed_page_size;
    if (!(size >= 0 && header.compressed_page_size >= 0)) throw broken('has a size below zero');
    if (size > LARGEST_PAGE) throw limit(path, 'a page of bytes', [size, LARGEST_PAGE]);
    if (!levelsFit(header)) throw broken('has levels of no length');
    const values = (header.data_page_header ?? header.data_page_header_v2)?.num_values ?? 0;
    const entries = header.dictionary_page_header?.num_values ?? 0;
    // Each entry of a dictionary takes a bit at the least.
    if (!(entries >= 0 && entries <= size * 8)) throw broken('has more entries than bits');
    if (!(values >= 0 && seen + values <= rows)) throw broken('has more values than the row group has rows');
    seen += values;
    unpacked += size;
    reader.offset += header.compressed_page_size;
  }
  if (seen < rows) throw broken('is missing');
  return unpacked;
}

/** Faults: `PARQUET_LIMIT`, `PARQUET_CODEC`, `PARQUET_ENCRYPTED`, `PARQUET_DAMAGED`. */
export function holdToBounds(group: RowGroup, columns: ReadonlySet<string>, bounds: GroupBounds): void {
  const rows = Number(group.num_rows);
  const { path } = bounds;
  if (!(rows <= MOST_ROWS)) throw limit(path, 'a row group of rows', [rows, MOST_ROWS]);
  const cells = rows * columns.size;
  if (!(cells <= MOST_CELLS)) throw limit(path, 'a row group of cells', [cells, MOST_CELLS]);
  let unpacked = 0;
  for (const chunk of group.columns) {
    const [name = ''] = chunk.meta_data?.path_in_schema ?? [];
    if (chunk.meta_data !== undefined && !columns.has(name)) continue;
    unpacked += unpackedSize(chunk, rows, bounds);
    if (unpacked > LARGEST_GROUP) throw limit(path, 'a row group of bytes', [unpacked, LARGEST_GROUP]);
  }
}
