/** Parquet as a table of cells, one row group at a time. */
import type { Compressors, FileMetaData } from 'hyparquet';
import { failure } from '../failure/catalogue.js';
import type { Limits } from '../model/limits.js';
import type { Source } from '../model/source.js';
import { checkHeader } from './csv.js';
import { limitsOf } from './limits.js';
import { cellOf } from './parquet-cells.js';
import { decimalCell, decimalScale } from './parquet-decimal.js';
import { damaged, footerOf } from './parquet-footer.js';
import { holdToBounds } from './parquet-pages.js';
import { columnsOf, type FlatColumn, type ParquetColumns } from './parquet-schema.js';
import type { Content } from './reader.js';
import { wholeBytes } from './whole.js';

const FIRST = 20;
/** What pandas calls an index that has no name of its own. */
const UNNAMED_INDEX = '__index_level_0__';

type Rows = readonly (readonly string[])[];

interface Parquet {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly metadata: FileMetaData;
  readonly limits: Limits;
  /** In the order of the header. */
  readonly columns: ReadonlyMap<string, FlatColumn>;
}

/** Each unpacks into as many bytes as the header of the page says, which is within bounds by then. */
async function decompressors(): Promise<Compressors> {
  const { compressors, decompressZstd } = await import('hyparquet-compressors');
  return { ...compressors, ZSTD: (packed, size) => decompressZstd(packed, new Uint8Array(size)) };
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => {
    const known = typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key);
    return known ? Reflect.get(inner, key) : undefined;
  }, value);
}

/** From the values of a row at the top of the schema to the cells of all columns. */
function cellsOf(
  columns: readonly FlatColumn[],
  tops: readonly string[],
): (row: readonly unknown[]) => string[] {
  const places = columns.map(({ path: [top = '', ...rest], element }) => {
    const scale = decimalScale(element);
    const write = scale === null ? cellOf : (value: unknown) => decimalCell(value, scale);
    return { at: tops.indexOf(top), rest, write };
  });
  return (row) =>
    places.map(({ at, rest, write }) => write(rest.length === 0 ? row[at] : valueAt(row[at], rest)));
}

async function* groupsOf(parquet: Parquet): AsyncGenerator<Rows, void, undefined> {
  const { path, bytes, metadata, columns } = parquet;
  const [{ parquetRead }, { parquetHeader: headerOf }, { deltaBinaryUnpack: unpack }, compressors] =
    await Promise.all([
      import('hyparquet'),
      import('hyparquet/src/column.js'),
      import('hyparquet/src/delta.js'),
      decompressors(),
    ]);
  const file = {
    byteLength: bytes.length,
    slice: (start: number, end?: number) => bytes.buffer.slice(start, end),
  };
  const tops = [...new Set([...columns.values()].map(({ path: [top = ''] }) => top))];
  const cells = cellsOf([...columns.values()], tops);
  let rowStart = 0;
  for (const group of metadata.row_groups) {
    const rowEnd = rowStart + Number(group.num_rows);
    const rows: string[][] = [];
    try {
      holdToBounds(group, { ...parquet, compressors, headerOf, unpack });
      await parquetRead({
        file,
        metadata,
        columns: tops,
        rowStart,
        rowEnd,
        compressors,
        geoparquet: false,
        onComplete: (read: readonly (readonly unknown[])[]) => {
          for (const row of read) rows.push(cells(row));
        },
      });
    } catch (error) {
      throw damaged(error, path);
    }
    if (rows.length > 0) yield rows;
    rowStart = rowEnd;
  }
}

async function firstRows(parquet: Parquet): Promise<Rows> {
  for await (const rows of groupsOf(parquet)) return rows.slice(0, FIRST);
  return [];
}

function columnsIn(metadata: FileMetaData, path: string): ParquetColumns {
  try {
    return columnsOf(metadata);
  } catch (error) {
    throw damaged(error, path);
  }
}

/** The table without columns of lists or objects. Faults: those of Parquet, `CSV_HEADER`, `NO_ROWS`. */
export async function parquetTable(source: Source): Promise<Content> {
  const limits = limitsOf(source);
  // The footer is at the end and points to everywhere, so the packed file is held in memory.
  const bytes = await wholeBytes(source, 'parquet-bytes');
  const { path } = source;
  const { flat, passedOver, metadata } = columnsIn(await footerOf(bytes, path, limits), path);
  const sorted = flat.toSorted((a, b) => Number(b.name === UNNAMED_INDEX) - Number(a.name === UNNAMED_INDEX));
  const header = sorted.map(({ name }) => (name === UNNAMED_INDEX ? '' : name));
  checkHeader(header, source);
  const columns = new Map(sorted.map((column) => [column.name, column]));
  const parquet = { path, bytes, metadata, limits, columns };
  const first = columns.size === 0 ? [] : await firstRows(parquet);
  if (first.length === 0) throw failure('NO_ROWS', path, { header });
  return { shape: 'table', header, first, rows: () => groupsOf(parquet), passedOver };
}
