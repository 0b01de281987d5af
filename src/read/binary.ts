/** Binary files that are known by their first bytes. */
import { maskedCrc32c } from '../archive/crc32c.js';

export type Magic = 'parquet' | 'sqlite' | 'zip' | 'tfrecord';

const MAGIC: readonly (readonly [string, Magic])[] = [
  ['PK\u0003\u0004', 'zip'],
  ['PAR1', 'parquet'],
  ['SQLite format 3\u0000', 'sqlite'],
];

/** What such a file is called in sentences. */
export const BINARY: Readonly<Record<Magic, string>> = {
  parquet: 'a Parquet file',
  sqlite: 'an SQLite database',
  zip: 'a ZIP archive (an Inspect .eval log or a workbook, say)',
  tfrecord: 'a file of TFRecords (TensorBoard events, say)',
};

/** A TFRecord starts with its length in 8 bytes and the checksum of these 8: chance meets that once in 4 billion. */
function startsTfRecord(bytes: Uint8Array): boolean {
  if (bytes.length < 12) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, 12);
  return view.getUint32(8, true) === maskedCrc32c(bytes.subarray(0, 8));
}

/** What kind of binary file starts with these bytes, or `null`. */
export function magicOf(bytes: Uint8Array): Magic | null {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  const known = MAGIC.find(([magic]) => start.startsWith(magic));
  return known?.[1] ?? (startsTfRecord(bytes) ? 'tfrecord' : null);
}
