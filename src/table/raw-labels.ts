/**
 * The code of a label by its bytes as they stand in a file, so that a million cells of a few labels make no text each.
 * A hash only proposes: the bytes decide. Different bytes may have one code (`1` and `1.0`).
 */
import { GrowingInts, GrowingTexts } from './growing.js';

/** Stands for no code. */
export const UNKNOWN = -1;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** More spellings than this are not remembered; their cells are read as texts. */
const MOST_SPELLINGS = 40_000;
const BYTES = 256;

function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = FNV_OFFSET;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), FNV_PRIME);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

export class RawLabels {
  /** Codes of labels of a single byte. */
  private readonly single = new Int32Array(BYTES).fill(UNKNOWN);
  private readonly texts = new GrowingTexts();
  private readonly codes = new GrowingInts();
  private readonly hashes = new GrowingInts();
  /** Entries by hash, open addressing with linear steps. */
  private slots = new Int32Array(64).fill(UNKNOWN);

  /** The code of these bytes, or −1. At least one byte. */
  find(bytes: Uint8Array, from: number, to: number): number {
    if (to - from === 1) return this.single[bytes[from] ?? 0] ?? UNKNOWN;
    const { slots, hashes } = this;
    const hash = hashOf(bytes, from, to);
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = slots[slot] ?? UNKNOWN;
      if (entry === UNKNOWN) return UNKNOWN;
      if (hashes.at(entry) !== hash || this.texts.lengthOf(entry) !== to - from) continue;
      if (this.texts.isAt(entry, bytes, from)) return this.codes.at(entry);
    }
  }

  /** Remembers the code of bytes that have none yet. */
  add(bytes: Uint8Array, code: number): void {
    if (bytes.length === 1) {
      this.single[bytes[0] ?? 0] = code;
      return;
    }
    const entry = this.codes.length;
    if (entry === MOST_SPELLINGS) return;
    this.texts.pushBytes(bytes, 0, bytes.length);
    this.codes.push(code);
    this.hashes.push(hashOf(bytes, 0, bytes.length));
    if (this.codes.length * 2 > this.slots.length) this.rehash(this.slots.length * 2);
    else this.place(entry);
  }

  private place(entry: number): void {
    const mask = this.slots.length - 1;
    let slot = this.hashes.at(entry) & mask;
    while (this.slots[slot] !== UNKNOWN) slot = (slot + 1) & mask;
    this.slots[slot] = entry;
  }

  private rehash(size: number): void {
    this.slots = new Int32Array(size).fill(UNKNOWN);
    for (let entry = 0; entry < this.codes.length; entry++) this.place(entry);
  }
}
