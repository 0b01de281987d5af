/** Finds a row of a text column by its text. A hash only proposes a row: the bytes decide. */
import type { TextColumn } from '../model/table.js';
import { sameText } from './text.js';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** Stands for no row. */
export const NONE = -1;

/** FNV-1a over the bytes of one text (Fowler, Noll, Vo), with a final mix so that low bits are usable. */
function hashAt(column: TextColumn, row: number): number {
  let hash = FNV_OFFSET;
  const end = column.offsets[row + 1] ?? 0;
  for (let i = column.offsets[row] ?? 0; i < end; i++) {
    hash = Math.imul(hash ^ (column.bytes[i] ?? 0), FNV_PRIME);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Open addressing with linear steps; slots hold rows of the column. */
export class RowsByText {
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly column: TextColumn;

  constructor(column: TextColumn, rows: number) {
    let size = 16;
    while (size < rows * 2) size *= 2;
    this.slots = new Int32Array(size).fill(NONE);
    this.mask = size - 1;
    this.column = column;
  }

  /** The slot of this text: of its row where it is known, else the free one where it would go. */
  private slotOf(column: TextColumn, row: number): number {
    let slot = hashAt(column, row) & this.mask;
    for (;;) {
      const known = this.slots[slot] ?? NONE;
      if (known === NONE || sameText(this.column, known, column, row)) return slot;
      slot = (slot + 1) & this.mask;
    }
  }

  /** Adds a row of the own column; `false` where its text is there already. */
  add(row: number): boolean {
    const slot = this.slotOf(this.column, row);
    if (this.slots[slot] !== NONE) return false;
    this.slots[slot] = row;
    return true;
  }

  /** The row whose text is that of another column's row, or −1. */
  find(column: TextColumn, row: number): number {
    return this.slots[this.slotOf(column, row)] ?? NONE;
  }
}
