/** Typed arrays that grow by doubling, so that a stream of unknown length costs one copy a doubling. */

export class GrowingInts {
  private items = new Int32Array(1024);
  private count = 0;

  push(value: number): void {
    if (this.count === this.items.length) {
      const larger = new Int32Array(this.count * 2);
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.count++] = value;
  }

  finish(): Int32Array {
    return this.items.slice(0, this.count);
  }
}

export class GrowingFloats {
  private items = new Float64Array(1024);
  private count = 0;

  push(value: number): void {
    if (this.count === this.items.length) {
      const larger = new Float64Array(this.count * 2);
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.count++] = value;
  }

  finish(): Float64Array {
    return this.items.slice(0, this.count);
  }
}

const encoder = new TextEncoder();
const LONGEST_UTF8_OF_A_UNIT = 3;

/** Texts end to end in UTF-8 with their offsets: a million ids cost their bytes, not a million objects. */
export class GrowingTexts {
  private bytes = new Uint8Array(16_384);
  private used = 0;
  private readonly ends = new GrowingInts();

  push(text: string): void {
    const room = text.length * LONGEST_UTF8_OF_A_UNIT;
    if (this.used + room > this.bytes.length) {
      const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.used + room));
      larger.set(this.bytes.subarray(0, this.used));
      this.bytes = larger;
    }
    if (!this.pushAscii(text)) {
      this.used += encoder.encodeInto(text, this.bytes.subarray(this.used)).written;
    }
    this.ends.push(this.used);
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
    const ends = this.ends.finish();
    const offsets = new Uint32Array(ends.length + 1);
    offsets.set(ends, 1);
    return { bytes: this.bytes.slice(0, this.used), offsets };
  }
}
