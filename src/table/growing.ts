/**
 * Typed arrays that grow by doubling, so that a stream of unknown length costs one copy a doubling. Room that was
 * reserved and not used costs no memory: the system gives pages when they are written to.
 */

export class GrowingInts {
  private items = new Int32Array(1024);
  private count = 0;

  get length(): number {
    return this.count;
  }

  at(index: number): number {
    return this.items[index] ?? 0;
  }

  push(value: number): void {
    if (this.count === this.items.length) this.reserve(this.count * 2);
    this.items[this.count++] = value;
  }

  /** Room for so many in all. */
  reserve(room: number): void {
    if (room <= this.items.length) return;
    const larger = new Int32Array(room);
    larger.set(this.items.subarray(0, this.count));
    this.items = larger;
  }

  finish(): Int32Array {
    return this.items.subarray(0, this.count);
  }
}

export class GrowingFloats {
  private items = new Float64Array(1024);
  private count = 0;

  push(value: number): void {
    if (this.count === this.items.length) this.reserve(this.count * 2);
    this.items[this.count++] = value;
  }

  /** Room for so many in all. */
  reserve(room: number): void {
    if (room <= this.items.length) return;
    const larger = new Float64Array(room);
    larger.set(this.items.subarray(0, this.count));
    this.items = larger;
  }

  finish(): Float64Array {
    return this.items.subarray(0, this.count);
  }
}

const encoder = new TextEncoder();
const LONGEST_UTF8_OF_A_UNIT = 3;
/** Fewer bytes than this are copied faster one by one. */
const SHORT = 32;

/** Texts end to end in UTF-8 with their offsets: a million ids cost their bytes, not a million objects. */
export class GrowingTexts {
  private bytes = new Uint8Array(16_384);
  private used = 0;
  /** Where each text starts, and where the last one ends. */
  private readonly offsets = new GrowingInts();

  constructor() {
    this.offsets.push(0);
  }

  push(text: string): void {
    this.makeRoom(text.length * LONGEST_UTF8_OF_A_UNIT);
    if (!this.pushAscii(text)) {
      this.used += encoder.encodeInto(text, this.bytes.subarray(this.used)).written;
    }
    this.offsets.push(this.used);
  }

  /** A text that is UTF-8 already. */
  pushBytes(source: Uint8Array, from: number, to: number): void {
    const length = to - from;
    this.makeRoom(length);
    const { bytes, used } = this;
    if (length > SHORT) bytes.set(source.subarray(from, to), used);
    else for (let i = 0; i < length; i++) bytes[used + i] = source[from + i] ?? 0;
    this.used = used + length;
    this.offsets.push(this.used);
  }

  lengthOf(index: number): number {
    return this.offsets.at(index + 1) - this.offsets.at(index);
  }

  /** Whether the bytes of text `index` stand in `source` from here on. */
  isAt(index: number, source: Uint8Array, from: number): boolean {
    const length = this.lengthOf(index);
    const start = this.offsets.at(index);
    for (let i = 0; i < length; i++) if (this.bytes[start + i] !== source[from + i]) return false;
    return true;
  }

  /** Room for so many texts in all, each as long as those that are there. */
  reserve(texts: number): void {
    const mean = this.used / Math.max(1, this.offsets.length - 1);
    // The first ids of many are often the shortest.
    this.makeRoom(Math.ceil(2 * mean * texts) - this.used);
    this.offsets.reserve(texts + 1);
  }

  private makeRoom(room: number): void {
    if (this.used + room <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.used + room));
    larger.set(this.bytes.subarray(0, this.used));
    this.bytes = larger;
  }

  /** Nearly every id is ASCII, and copying its characters is cheaper than a call of the encoder. */
  private pushAscii(text: string): boolean {
    const { bytes, used } = this;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit > 127) return false;
      bytes[used + i] = unit;
    }
    this.used = used + text.length;
    return true;
  }

  /** Offsets have one entry more than there are texts. */
  finish(): { readonly bytes: Uint8Array; readonly offsets: Uint32Array } {
    const { buffer, byteOffset, length } = this.offsets.finish();
    const offsets = new Uint32Array(buffer, byteOffset, length);
    return { bytes: this.bytes.subarray(0, this.used), offsets };
  }
}
