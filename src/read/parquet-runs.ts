/**
 * Walks over what the decoder of Parquet unpacks by repeating: runs, and blocks of differences. It believes the numbers
 * that stand in them, so that a run of two thousand million values in five bytes would fill the memory.
 * Source: apache/parquet-format Encodings.md (RLE = 3, DELTA_BINARY_PACKED = 5). Example: `0a 01` is the value 1 five times.
 */
import { type ByteCursor, BytesTrouble } from './byte-cursor.js';

const WIDEST_RUN = 32;
const WIDEST_DELTA = 64;

export interface Runs {
  /** Bits of a value. */
  readonly width: number;
  /** How many values all runs have together. */
  readonly count: number;
  /** A value, and how often in a row. */
  readonly each: (value: number, times: number) => void;
}

/** Groups of eight values; those behind the last one only fill the group up. */
function packed(cursor: ByteCursor, groups: number, { width, each }: Runs, left: number): number {
  const values = Math.min(groups * 8, left);
  const bytes = cursor.take(groups * width);
  if (groups === 0 || (width === 0 && groups * 8 >= left + 8)) {
    throw new BytesTrouble(`it has ${groups * 8} values in a run, and ${left} are left`);
  }
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let index = 0; index < values; index++) {
    for (; bits < width; bits += 8) held += (bytes[at++] ?? 0) * 2 ** bits;
    each(held % 2 ** width, 1);
    held = Math.floor(held / 2 ** width);
    bits -= width;
  }
  return values;
}

/** Runs of one value and runs of packed ones, in turn. Throws `BytesTrouble`. */
export function passRuns(cursor: ByteCursor, runs: Runs): void {
  const { width, count, each } = runs;
  if (width > WIDEST_RUN) throw new BytesTrouble(`its values have ${width} bits, and at most ${WIDEST_RUN}`);
  let left = count;
  while (left > 0) {
    const header = cursor.varint();
    const length = Math.floor(header / 2);
    if (header % 2 === 1) {
      left -= packed(cursor, length, runs, left);
      continue;
    }
    if (length === 0 || length > left) {
      throw new BytesTrouble(`it has ${length} values in a run, and ${left} are left`);
    }
    each(cursor.fixed(Math.ceil(width / 8)), length);
    left -= length;
  }
}

/** Blocks of differences between so many whole numbers. Throws `BytesTrouble`. */
export function passDeltas(cursor: ByteCursor, count: number): void {
  const [block, parts, total] = [cursor.varint(), cursor.varint(), cursor.varint()];
  cursor.varint();
  const size = block / parts;
  if (!(size >= 8 && size % 8 === 0 && total === count)) {
    throw new BytesTrouble(`it has blocks of ${block} values in ${parts} parts, for ${total} of ${count}`);
  }
  for (let left = count - 1; left > 0; ) {
    cursor.varint();
    for (const width of cursor.take(parts)) {
      if (width > WIDEST_DELTA)
        throw new BytesTrouble(`a difference has ${width} bits, and at most ${WIDEST_DELTA}`);
      if (left <= 0) continue;
      const whole = (size * width) / 8;
      // Some writers leave out what would only fill up the last part.
      const needed = Math.ceil((Math.min(left, size) * width) / 8);
      cursor.take(Math.max(needed, Math.min(whole, cursor.left)));
      left -= size;
    }
  }
}
