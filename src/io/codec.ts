/**
 * Packing and hashing by Node's own zlib and crypto. The same bytes always give the same gzip file with one version of
 * zlib: no time is written (zlib leaves MTIME 0), and the system's mark is set to "unknown" on every system.
 * Format: RFC 1952 (https://www.rfc-editor.org/rfc/rfc1952), section 2.3.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Codec } from '../world.js';
import { codeOf } from './disk.js';
import { sealOf } from './seal.js';

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
const OS_AT = 9;
const OS_UNKNOWN = 255;

/** The same bytes without what `Buffer` adds to them. */
function plain(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function gzip(bytes: Uint8Array): Uint8Array {
  const packed = plain(gzipSync(bytes, { level: 6 }));
  packed[OS_AT] = OS_UNKNOWN;
  return packed;
}

/** The length in the last four bytes. Where it is another, something was put behind or several files into one. */
function statedLength(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(bytes.length - 4, true);
}

function gunzip(bytes: Uint8Array, limit: number): Uint8Array | null {
  try {
    // zlib takes no limit below one byte.
    const unpacked = plain(gunzipSync(bytes, { maxOutputLength: Math.max(1, limit) }));
    const whole = unpacked.length <= limit && statedLength(bytes) === unpacked.length % 2 ** 32;
    return whole ? unpacked : null;
  } catch (error) {
    const code = codeOf(error);
    // Anything else is no property of the bytes, and must be heard of.
    if (code.startsWith('Z_') || code === 'ERR_BUFFER_TOO_LARGE') return null;
    throw error;
  }
}

export const nodeCodec: Codec = {
  gzip,
  gunzip,
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  hashing: () => {
    const hash = createHash('sha256');
    return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest('hex') };
  },
  base64: (bytes) => Buffer.from(bytes).toString('base64'),
  fromBase64: (text) =>
    BASE64.test(text) && text.length % 4 === 0 ? plain(Buffer.from(text, 'base64')) : null,
  seal: sealOf,
};
