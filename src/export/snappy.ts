/**
 * Bytes in the block format of Snappy (https://github.com/google/snappy/blob/main/format_description.txt): the length as a
 * varint, then literals. Every reader takes it; it saves no space, which a few kilobytes do not need.
 *
 * Example: `ab` → 02 04 61 62 (two bytes, a literal of two, the bytes).
 */
import { varint } from './varint.js';

/** What a literal with a length of two bytes can hold. */
const LITERAL = 65_536;
/** Tag of such a literal: 61 in the upper six bits, 00 for a literal in the lower two. */
const LONG = 61 << 2;
const SHORT = 60;

function literal(bytes: Uint8Array): readonly number[] {
  const last = bytes.length - 1;
  return bytes.length <= SHORT ? [last << 2] : [LONG, last & 0xff, last >> 8];
}

export function snappyBlock(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [Uint8Array.from(varint(bytes.length))];
  for (let at = 0; at < bytes.length; at += LITERAL) {
    const chunk = bytes.subarray(at, at + LITERAL);
    parts.push(Uint8Array.from(literal(chunk)), chunk);
  }
  return Buffer.concat(parts);
}
