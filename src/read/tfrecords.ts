/**
 * The records of a TFRecord file: length, checksum of the length, bytes, checksum of the bytes. Read by hand: the only
 * packages for Node that do it bring TensorFlow itself, and the whole of it is two numbers and a checksum.
 * Source: tensorflow/core/lib/io/record_writer.h.
 */

import { maskedCrc32c } from '../archive/crc32c.js';
import { failure } from '../failure/catalogue.js';
import type { Source } from '../model/source.js';
import { limitsOf } from './limits.js';

const HEADER = 12;
const FOOTER = 4;

export type TfRecord = { readonly bytes: Uint8Array } | { readonly cutAt: number };

/** Takes bytes off a stream, as many as are asked for or as many as are left. */
class Taker {
  private readonly chunks: AsyncIterator<Uint8Array>;
  private rest: Uint8Array = new Uint8Array();

  constructor(source: Source) {
    this.chunks = source.open()[Symbol.asyncIterator]();
  }

  async take(wanted: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let size = 0;
    while (size < wanted) {
      if (this.rest.length === 0) {
        const next = await this.chunks.next();
        if (next.done === true) break;
        this.rest = next.value;
      }
      const part = this.rest.subarray(0, wanted - size);
      this.rest = this.rest.subarray(part.length);
      parts.push(part);
      size += part.length;
    }
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : joined(parts, size);
  }

  async close(): Promise<void> {
    await this.chunks.return?.();
  }
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The first bytes, fewer where the file is shorter. */
export async function startOf(source: Source, wanted: number): Promise<Uint8Array> {
  const taker = new Taker(source);
  const start = await taker.take(wanted);
  await taker.close();
  return start;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** Bytes that a checksum follows must meet it. A writer that leaves it at zero is told by name. */
function checkSum(bytes: Uint8Array, stored: number, place: { path: string; record: number; what: string }) {
  if (maskedCrc32c(bytes) === stored) return;
  const { path, record, what } = place;
  throw failure('TENSORBOARD_CRC', path, { record, what, empty: stored === 0 });
}

function lengthIn(header: Uint8Array, source: Source, record: number): number {
  const { path } = source;
  const view = viewOf(header);
  const length = view.getUint32(0, true) + view.getUint32(4, true) * 2 ** 32;
  const summed = header.subarray(0, 8);
  if (record === 1 && view.getUint32(4, true) !== 0 && maskedCrc32c(summed) !== view.getUint32(8, true))
    throw failure('TENSORBOARD_MAGIC', path, {});
  checkSum(summed, view.getUint32(8, true), { path, record, what: 'length' });
  const limit = limitsOf(source)['event-bytes'];
  if (length > limit) throw failure('TENSORBOARD_LENGTH', path, { record, length, limit });
  return length;
}

/**
 * The records in order; where the last one is not whole, as a live or killed run leaves it, `cutAt` is its number.
 * Faults: `TENSORBOARD_MAGIC`, `TENSORBOARD_CRC`, `TENSORBOARD_LENGTH`.
 */
export async function* tfRecords(source: Source): AsyncGenerator<TfRecord, void, undefined> {
  const taker = new Taker(source);
  try {
    for (let record = 1; ; record++) {
      const header = await taker.take(HEADER);
      if (header.length === 0) return;
      const length = header.length < HEADER ? 0 : lengthIn(header, source, record);
      const body = await taker.take(length + FOOTER);
      if (header.length < HEADER || body.length < length + FOOTER) {
        yield { cutAt: record };
        return;
      }
      const bytes = body.subarray(0, length);
      const place = { path: source.path, record, what: 'content' };
      checkSum(bytes, viewOf(body).getUint32(length, true), place);
      yield { bytes };
    }
  } finally {
    await taker.close();
  }
}
