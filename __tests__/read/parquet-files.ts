/** Parquet files that pyarrow wrote, and damage to one of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIXTURES } from './sources.js';

export function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FIXTURES, 'parquet', name)));
}

export const WHOLE = bytesOf('none.parquet');

export function changed(bytes: Uint8Array, change: (view: DataView) => void): Uint8Array {
  const copy = bytes.slice();
  change(new DataView(copy.buffer));
  return copy;
}

/** The codec stands in the footer behind the name of its column, as a number of one byte. */
export function withCodec(codec: number): Uint8Array {
  const name = new TextEncoder().encode('y_pred');
  return changed(WHOLE, (view) => {
    for (let at = WHOLE.length - 8; at > 0; at--) {
      const here = name.every((byte, i) => WHOLE[at + i] === byte);
      if (here && WHOLE[at + 6] === 0x15) view.setUint8(at + 7, codec);
    }
  });
}

/** The first page starts behind the magic with its kind and its unpacked size, in two fields of one byte and a varint. */
export function withPageSize(varint: readonly number[]): Uint8Array {
  const end = WHOLE.findIndex((byte, at) => at > 6 && byte < 0x80);
  return Uint8Array.from([...WHOLE.subarray(0, 7), ...varint, ...WHOLE.subarray(end + 1)]);
}

export function longFooter(): Uint8Array {
  const bytes = new Uint8Array(18 * 1024 * 1024);
  bytes.set(WHOLE.subarray(0, 4));
  bytes.set(WHOLE.subarray(-4), bytes.length - 4);
  return changed(bytes, (view) => view.setUint32(bytes.length - 8, 17 * 1024 * 1024, true));
}
