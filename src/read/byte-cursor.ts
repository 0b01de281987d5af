/** A place in bytes that moves on as they are read, and never leaves them. */

const LONGEST_VARINT = 10;

/** Bytes that are not what they are said to be. Whoever knows the file makes a `Failure` of it. */
export class BytesTrouble extends Error {}

export class ByteCursor {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.#at = at;
  }

  get at(): number {
    return this.#at;
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  /** These bytes, without a copy. Throws `BytesTrouble` where there are not as many. */
  take(count: number): Uint8Array {
    if (!(count >= 0 && count <= this.left)) {
      throw new BytesTrouble(`${count} bytes are to follow, and there are ${this.left}`);
    }
    this.#at += count;
    return this.#bytes.subarray(this.#at - count, this.#at);
  }

  byte(): number {
    return this.take(1)[0] ?? 0;
  }

  /** Unsigned, of this many bytes, the lowest first; exact up to six. */
  fixed(count: number): number {
    return this.take(count).reduce((sum, byte, place) => sum + byte * 256 ** place, 0);
  }

  /** Unsigned LEB128, rounded beyond 2^53. */
  varint(): number {
    let value = 0;
    for (let place = 0; place < LONGEST_VARINT; place++) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** (7 * place);
      if (byte < 0x80) return value;
    }
    throw new BytesTrouble(`a number has more than ${LONGEST_VARINT} bytes`);
  }
}
