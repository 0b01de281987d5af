/** Binary files that are known by their first bytes. */

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

const CASTAGNOLI = 0x82f63b78;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? (value >>> 1) ^ CASTAGNOLI : value >>> 1;
  return value;
});

/**
 * CRC-32C as an unsigned number of 32 bits: the reflected polynomial 0x82F63B78, start and end inverted.
 * Source: RFC 3720, appendix B.4. Example: of the text `123456789` it is e3069283.
 */
export function crc32c(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** The checksum as TFRecords store it: turned by 15 bits, and a constant added. */
export function maskedCrc32c(bytes: Uint8Array): number {
  const crc = crc32c(bytes);
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}

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
