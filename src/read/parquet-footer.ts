/** The footer of a Parquet file: its length is held to bounds before it is parsed. */
import type { FileMetaData, SchemaElement } from 'hyparquet';
import { failure } from '../failure/catalogue.js';
import { Failure } from '../failure/failure.js';
import type { Limits } from '../model/limits.js';
import { ByteCursor, BytesTrouble } from './byte-cursor.js';
import type { PassedOver } from './reader.js';
import { passStruct } from './thrift.js';

/** Magic, length of the footer, magic. */
const LEAST_BYTES = 12;
const DEEPEST_SCHEMA = 64;

const textAt = (bytes: Uint8Array, from: number) => String.fromCharCode(...bytes.subarray(from, from + 4));

/** Trouble that the parser meets in bytes that are no Parquet, in the words of this program. */
export function damaged(error: unknown, path: string): Failure {
  if (error instanceof Failure) return error;
  const found = error instanceof Error ? error.message.split('\n', 1)[0]?.slice(0, 200) : '';
  return failure('PARQUET_DAMAGED', path, { found: found === '' ? 'it can not be parsed' : String(found) });
}

/** Faults: `PARQUET_TRUNCATED`, `PARQUET_ENCRYPTED`, `PARQUET_FOOTER`, `PARQUET_LIMIT`, `PARQUET_DAMAGED`. */
export async function footerOf(
  bytes: Uint8Array<ArrayBuffer>,
  path: string,
  limits: Limits,
): Promise<FileMetaData> {
  const end = textAt(bytes, bytes.length - 4);
  if (bytes.length >= LEAST_BYTES && end === 'PARE') throw failure('PARQUET_ENCRYPTED', path, {});
  if (bytes.length < LEAST_BYTES || end !== 'PAR1') throw failure('PARQUET_TRUNCATED', path, {});
  const length = new DataView(bytes.buffer).getUint32(bytes.length - 8, true);
  if (length > bytes.length - LEAST_BYTES)
    throw failure('PARQUET_FOOTER', path, { length, bytes: bytes.length });
  const key = 'parquet-footer-bytes';
  if (length > limits[key]) {
    throw failure('PARQUET_LIMIT', path, {
      what: 'a footer of bytes',
      found: length,
      limit: limits[key],
      key,
    });
  }
  const { parquetMetadata } = await import('hyparquet');
  try {
    const footer = bytes.subarray(bytes.length - length - 8);
    passStruct(new ByteCursor(footer));
    const metadata = parquetMetadata(footer, { geoparquet: false });
    checkSchema(metadata.schema);
    return metadata;
  } catch (error) {
    throw damaged(error, path);
  }
}

/** One child less is left of the innermost group; a group without any left is a child of the one around it. */
function closeLeaf(open: number[]): void {
  for (let left = open.pop(); left !== undefined; left = open.pop()) {
    if (left > 1) {
      open.push(left - 1);
      return;
    }
  }
}

/** The parser goes down into a schema by calling itself. */
function checkSchema(schema: readonly SchemaElement[]): void {
  const open: number[] = [];
  for (const { num_children: children = 0 } of schema) {
    if (open.length > DEEPEST_SCHEMA)
      throw new BytesTrouble(`its schema is more than ${DEEPEST_SCHEMA} deep`);
    if (children > 0) open.push(children);
    else closeLeaf(open);
  }
}

export interface ParquetColumns {
  /** Columns with one value a row. */
  readonly flat: readonly SchemaElement[];
  readonly passedOver: readonly PassedOver[];
}

function isFlat(element: SchemaElement): boolean {
  return (element.num_children ?? 0) === 0 && element.repetition_type !== 'REPEATED';
}

/** The schema is a list in which children follow their parent; the first is the root. */
export function columnsOf({ schema }: FileMetaData): ParquetColumns {
  const flat: SchemaElement[] = [];
  const passedOver: PassedOver[] = [];
  let at = 1;
  while (at < schema.length) {
    const element = schema[at];
    if (element === undefined) break;
    if (isFlat(element)) flat.push(element);
    else passedOver.push({ name: element.name, because: 'it holds lists or objects' });
    let left = 1;
    while (left > 0 && at < schema.length) {
      left += (schema[at]?.num_children ?? 0) - 1;
      at++;
    }
  }
  return { flat, passedOver };
}
