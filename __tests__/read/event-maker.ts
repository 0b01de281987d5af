/** Writes event files of TensorBoard, record by record. Nothing here reads. */
import { maskedCrc32c } from '../../src/archive/crc32c.js';

/** A record around this content, with checksums as TensorFlow writes them; the length can be made to lie. */
export function record(content: Uint8Array, length = BigInt(content.length)): Uint8Array {
  const all = new Uint8Array(16 + content.length);
  const view = new DataView(all.buffer);
  view.setBigUint64(0, length, true);
  view.setUint32(8, maskedCrc32c(all.subarray(0, 8)), true);
  all.set(content, 12);
  view.setUint32(12 + content.length, maskedCrc32c(content), true);
  return all;
}

/** A field that holds bytes, shorter than 128. */
export function field(number: number, content: Uint8Array | string): Uint8Array {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return Uint8Array.from([number * 8 + 2, bytes.length, ...bytes]);
}

export function bytes(...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** An event at step 1 with one value of a tag. */
export function event(tag: string, ...parts: readonly Uint8Array[]): Uint8Array {
  return record(bytes([16, 1], field(5, field(1, bytes(field(1, tag), ...parts)))));
}
