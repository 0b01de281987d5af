/** Event files as TensorFlow writes them, record by record, and damage to one that it wrote. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { maskedCrc32c } from '../../src/archive/crc32c.js';
import { FIXTURES } from './sources.js';

export const WRITTEN = join(FIXTURES, 'tensorboard');
export const NAME = 'events.out.tfevents.1.runner.0';
export const WHOLE = readFileSync(join(WRITTEN, 'restarted', NAME));

/** A record around this content, with checksums as TensorFlow writes them. */
export function record(content: Uint8Array): Uint8Array {
  const all = new Uint8Array(16 + content.length);
  const view = new DataView(all.buffer);
  view.setUint32(0, content.length, true);
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

export const SCALARS = field(9, field(1, field(1, 'scalars')));

/** The file with one byte changed. */
export function changed(at: number): Uint8Array {
  const copy = Uint8Array.from(WHOLE);
  copy[at] = (copy[at] ?? 0) ^ 0x10;
  return copy;
}

export function zeroed(from: number): Uint8Array {
  const copy = Uint8Array.from(WHOLE);
  copy.fill(0, from, from + 4);
  return copy;
}

export function longest(): Uint8Array {
  const copy = new Uint8Array(12);
  const view = new DataView(copy.buffer);
  view.setBigUint64(0, 2n ** 63n, true);
  view.setUint32(8, maskedCrc32c(copy.subarray(0, 8)), true);
  return copy;
}
