/**
 * Ids of a file that are likely those of another one, in the same order: as long as they are, none is kept a second time.
 * From the first difference on they are texts of their own.
 */
import type { RawRows, TextColumn } from '../model/table.js';
import { GrowingTexts } from './growing.js';

type Texts = Omit<TextColumn, 'name'>;

export class LikelyTexts {
  private likely: Texts | null;
  /** How many texts were the likely ones. */
  private same = 0;
  private readonly own = new GrowingTexts();
  private expected = 0;

  constructor(likely: Texts | null) {
    this.likely = likely;
  }

  push(text: string): void {
    this.giveUp();
    this.own.push(text);
  }

  /** A text that is UTF-8 already. */
  pushBytes(source: Uint8Array, from: number, to: number): void {
    if (this.isNext(source, from, to)) this.same++;
    else {
      this.giveUp();
      this.own.pushBytes(source, from, to);
    }
  }

  /** Texts that are UTF-8 already: cell `at` of each of these rows. */
  pushRows(rows: RawRows, at: number): void {
    const { bytes, bounds, count, width } = rows;
    for (let row = 0, cell = 2 * at; row < count; row++, cell += 2 * width)
      this.pushBytes(bytes, bounds[cell] ?? 0, bounds[cell + 1] ?? 0);
  }

  /** Room for so many texts in all. */
  reserve(texts: number): void {
    this.expected = texts;
    if (this.likely === null) this.own.reserve(texts);
  }

  /** Offsets have one entry more than there are texts. */
  finish(): Texts {
    if (this.likely === null) return this.own.finish();
    const { bytes, offsets } = this.likely;
    if (this.same === offsets.length - 1) return { bytes, offsets };
    return { bytes: bytes.subarray(0, offsets[this.same]), offsets: offsets.subarray(0, this.same + 1) };
  }

  private isNext(source: Uint8Array, from: number, to: number): boolean {
    if (this.likely === null) return false;
    const { bytes, offsets } = this.likely;
    const start = offsets[this.same] ?? 0;
    const end = offsets[this.same + 1] ?? -1;
    if (end - start !== to - from) return false;
    for (let i = start, at = from; i < end; i++, at++) if (bytes[i] !== source[at]) return false;
    return true;
  }

  private giveUp(): void {
    if (this.likely === null) return;
    const { bytes, offsets } = this.likely;
    this.likely = null;
    for (let text = 0; text < this.same; text++)
      this.own.pushBytes(bytes, offsets[text] ?? 0, offsets[text + 1] ?? 0);
    if (this.expected > 0) this.own.reserve(this.expected);
  }
}
