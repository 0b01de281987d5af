/** Codes of labels in the narrowest width: a million cells of two classes are a megabyte, not four. */
import type { Codes } from '../model/table.js';

/** Codes from −1 on that fit a byte, and two. */
const MOST_OF_A_BYTE = 128;
const MOST_OF_TWO = 32_768;

/** Room for the codes of this many rows and labels, all 0. */
export function roomForCodes(rows: number, labels: number): Codes {
  if (labels <= MOST_OF_A_BYTE) return new Int8Array(rows);
  return labels <= MOST_OF_TWO ? new Int16Array(rows) : new Int32Array(rows);
}

/** Room for so many codes, as wide as these. */
export function roomLike(codes: Codes, rows: number): Codes {
  if (codes instanceof Int8Array) return new Int8Array(rows);
  return codes instanceof Int16Array ? new Int16Array(rows) : new Int32Array(rows);
}

/** Grows by doubling, and to a greater width once a code needs it. */
export class GrowingCodes {
  private items: Codes = new Int8Array(1024);
  private most = MOST_OF_A_BYTE;
  private count = 0;

  get length(): number {
    return this.count;
  }

  /** −1 or a code below 2¹⁵. */
  push(code: number): void {
    if (code >= this.most) this.widen();
    if (this.count === this.items.length) this.reserve(this.count * 2);
    this.items[this.count++] = code;
  }

  /** Room for so many in all. */
  reserve(room: number): void {
    if (room > this.items.length) this.become(roomForCodes(room, this.most));
  }

  finish(): Codes {
    return this.items.subarray(0, this.count);
  }

  private widen(): void {
    this.most = MOST_OF_TWO;
    this.become(roomForCodes(this.items.length, this.most));
  }

  private become(larger: Codes): void {
    larger.set(this.items.subarray(0, this.count));
    this.items = larger;
  }
}
