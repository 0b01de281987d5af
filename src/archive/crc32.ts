/**
 * CRC-32 as ZIP and gzip use it: the reflected polynomial 0xEDB88320, start and end inverted.
 * Source: PKWARE APPNOTE 6.3.10, 4.4.7; ISO 3309. Example: of the text `123456789` it is cbf43926.
 * Node has it from 20.15 and 22.2 on; in the versions before, a table does the same more slowly.
 */
import * as zlib from 'node:zlib';

const POLYNOMIAL = 0xedb88320;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
  return value;
});

/** The checksum as an unsigned number of 32 bits, by table. */
export function crc32ByTable(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** The checksum as an unsigned number of 32 bits, by the fastest way that this Node has. */
export const crc32: (bytes: Uint8Array) => number =
  'crc32' in zlib ? (bytes) => zlib.crc32(bytes) : crc32ByTable;
