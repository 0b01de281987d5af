/**
 * One page of a flat column: its levels, which tell the rows without a value, and its values. In the first version of
 * pages all of it is packed together and each part says its length; in the second the levels stand before, unpacked.
 */
import type { CompressionCodec, Compressors } from 'hyparquet';
import { ByteCursor, BytesTrouble } from './byte-cursor.js';
import { passRuns } from './parquet-runs.js';
import { type ColumnOf, passPlain, passValues } from './parquet-values.js';

export type PageHeader = ReturnType<typeof import('hyparquet/src/column.js')['parquetHeader']>;

export interface Page {
  readonly header: PageHeader;
  /** As it stands in the file. */
  readonly bytes: Uint8Array;
  /** Rows that the row group has left. */
  readonly most: number;
}

interface Packing {
  readonly codec: CompressionCodec;
  readonly compressors: Compressors;
}

export interface PassedPage {
  readonly rows: number;
  /** What its values take once they are decoded, in round numbers. */
  readonly bytes: number;
  /** Of a page that is a dictionary, how many it has. */
  readonly entries: number | null;
}

function unpacked(bytes: Uint8Array, size: number, { codec, compressors }: Packing): Uint8Array {
  const page = codec === 'UNCOMPRESSED' ? bytes : compressors[codec]?.(bytes, size);
  if (page?.length !== size)
    throw new BytesTrouble(`it unpacks to ${page?.length} bytes in place of ${size}`);
  return page;
}

function checkRows(rows: number, most: number): void {
  if (!(rows >= 0 && rows <= most)) throw new BytesTrouble('it has more values than the row group has rows');
}

/** How many of the rows have a value: those of the highest level. */
function presentRows(cursor: ByteCursor, rows: number, highest: number): number {
  let present = 0;
  const each = (level: number, times: number) => {
    if (level > highest) throw new BytesTrouble(`a row has the level ${level} of ${highest}`);
    if (level === highest) present += times;
  };
  passRuns(cursor, { width: 32 - Math.clz32(highest), count: rows, each });
  return present;
}

function firstVersion({ header, bytes, most }: Page, packing: Packing, column: ColumnOf): PassedPage {
  const about = header.data_page_header;
  if (about === undefined) throw new BytesTrouble('it says nothing of its values');
  const { num_values: rows, encoding } = about;
  checkRows(rows, most);
  const page = unpacked(bytes, header.uncompressed_page_size, packing);
  let at = 0;
  let count = rows;
  if (column.level > 0) {
    const cursor = new ByteCursor(page);
    const length = cursor.fixed(4);
    at = 4 + cursor.take(length).length;
    count = presentRows(new ByteCursor(page, 4), rows, column.level);
  }
  const values = { count, encoding, version: 1 } as const;
  return { rows, bytes: passValues(page, new ByteCursor(page, at), values, column), entries: null };
}

function secondVersion({ header, bytes, most }: Page, packing: Packing, column: ColumnOf): PassedPage {
  const about = header.data_page_header_v2;
  if (about === undefined) throw new BytesTrouble('it says nothing of its values');
  const { num_values: rows, num_nulls: nulls, encoding } = about;
  checkRows(rows, most);
  const { definition_levels_byte_length: defined, repetition_levels_byte_length: repeated } = about;
  if (!(defined >= 0 && repeated >= 0)) throw new BytesTrouble('it has levels of no length');
  const cursor = new ByteCursor(bytes);
  cursor.take(repeated);
  const levels = new ByteCursor(cursor.take(defined));
  const optional = column.level > 0;
  const count = optional ? presentRows(levels, rows, column.level) : rows;
  if (count !== rows - nulls)
    throw new BytesTrouble(`it has ${nulls} rows without a value, and says otherwise`);
  const packed = bytes.subarray(cursor.at);
  const size = header.uncompressed_page_size - defined - repeated;
  const page = about.is_compressed === false ? packed : unpacked(packed, size, packing);
  const values = { count, encoding, version: 2 } as const;
  return { rows, bytes: passValues(page, new ByteCursor(page), values, column), entries: null };
}

function dictionary({ header, bytes }: Page, packing: Packing, { element }: ColumnOf): PassedPage {
  const entries = header.dictionary_page_header?.num_values ?? -1;
  const size = header.uncompressed_page_size;
  // Each entry takes a bit at the least.
  if (!(entries >= 0 && entries <= size * 8)) throw new BytesTrouble('it has more entries than bits');
  const decoded = passPlain(new ByteCursor(unpacked(bytes, size, packing)), entries, element);
  return { rows: 0, bytes: decoded, entries };
}

/** Throws `BytesTrouble`. */
export function passPage(page: Page, packing: Packing, column: ColumnOf): PassedPage {
  const { type } = page.header;
  if (type === 'DICTIONARY_PAGE') return dictionary(page, packing, column);
  if (type === 'DATA_PAGE') return firstVersion(page, packing, column);
  if (type === 'DATA_PAGE_V2') return secondVersion(page, packing, column);
  throw new BytesTrouble(`it is of the kind ${type}`);
}
