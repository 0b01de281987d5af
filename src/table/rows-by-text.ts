/** Finds a row of a text column by its text. A hash of 64 bits only proposes a row: the bytes decide. */
import type { TextColumn } from '../model/table.js';
import { sameText } from './text.js';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** Another odd multiplier and start make the second half of the hash. */
const OTHER_OFFSET = 0x9747b28c;
const OTHER_PRIME = 0x5bd1e995;
/** Stands for no row. */
export const NONE = -1;
/** A slot is a row and the half of the hash that does not say where it is. */
const ROW = 0;
const TAG = 1;

/** The two halves of the hash of the last text that was looked at. */
const hash = { place: 0, tag: 0 };

/** FNV-1a over the bytes of one text (Fowler, Noll, Vo), twice, with final mixes so that low bits are usable. */
function hashAt(column: TextColumn, row: number): void {
  const { bytes, offsets } = column;
  const end = offsets[row + 1] ?? 0;
  let place = FNV_OFFSET;
  let tag = OTHER_OFFSET;
  for (let i = offsets[row] ?? 0; i < end; i++) {
    const byte = bytes[i] ?? 0;
    place = Math.imul(place ^ byte, FNV_PRIME);
    tag = Math.imul(tag ^ byte, OTHER_PRIME);
  }
  place = Math.imul(place ^ (place >>> 16), 0x85ebca6b);
  hash.place = (place ^ (place >>> 13)) >>> 0;
  hash.tag = tag ^ (tag >>> 15);
}

/** Open addressing with linear steps. */
export class RowsByText {
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly column: TextColumn;

  constructor(column: TextColumn, rows: number) {
    let size = 16;
    while (size < rows * 1.5) size *= 2;
    this.slots = new Int32Array(2 * size).fill(NONE);
    this.mask = size - 1;
    this.column = column;
  }

  /** Where the slot of this text starts: that of its row where it is known, else the free one where it would go. */
  private slotOf(column: TextColumn, row: number): number {
    hashAt(column, row);
    const { slots, mask } = this;
    const { place, tag } = hash;
    for (let slot = place & mask; ; slot = (slot + 1) & mask) {
      const known = slots[2 * slot + ROW] ?? NONE;
      if (known === NONE) return 2 * slot;
      if (slots[2 * slot + TAG] === tag && sameText(this.column, known, column, row)) return 2 * slot;
    }
  }

  /** Adds a row of the own column; `false` where its text is there already. */
  add(row: number): boolean {
    const slot = this.slotOf(this.column, row);
    if (this.slots[slot + ROW] !== NONE) return false;
    this.slots[slot + ROW] = row;
    this.slots[slot + TAG] = hash.tag;
    return true;
  }

  /** The row whose text is that of another column's row, or −1. */
  find(column: TextColumn, row: number): number {
    return this.slots[this.slotOf(column, row) + ROW] ?? NONE;
  }
}
