/** The footer of a Parquet file: its length is held to bounds before it is parsed. */
import type { FileMetaData } from 'hyparquet';
import { failure } from '../failure/catalogue.js';
import { Failure } from '../failure/failure.js';
import type { Limits } from '../model/limits.js';
import { ByteCursor } from './byte-cursor.js';
import { checkDepth } from './parquet-schema.js';
import { passStruct } from './thrift.js';

/** Magic, length of the footer, magic. */
const LEAST_BYTES = 12;

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
    checkDepth(metadata);
    return metadata;
  } catch (error) {
    throw damaged(error, path);
  }
}
