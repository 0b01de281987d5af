/**
 * Holds a stream of bytes to UTF-8 without a NUL, by the ranges of RFC 3629 (table 3-7 of the Unicode Standard),
 * so that a bad file is told by the place of its first bad byte and never by odd characters in a report.
 */
import { failure } from '../failure/catalogue.js';
import type { Source } from '../model/source.js';

const LOWEST_TAIL = 0x80;
const HIGHEST_TAIL = 0xbf;

class Utf8Check {
  /** Bytes before the current chunk. */
  private before = 0;
  private tails = 0;
  private lowest = LOWEST_TAIL;
  private highest = HIGHEST_TAIL;

  /** The offset of the first byte that is wrong, and the byte, or `null`. */
  next(chunk: Uint8Array): { readonly offset: number; readonly byte: number } | null {
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i] ?? 0;
      if (this.tails === 0 && byte < 0x80 && byte !== 0) continue;
      if (!this.takes(byte)) return { offset: this.before + i, byte };
    }
    this.before += chunk.length;
    return null;
  }

  /** The end of the bytes where a character is cut there, or `null`. */
  end(): number | null {
    return this.tails > 0 ? this.before : null;
  }

  private takes(byte: number): boolean {
    if (this.tails > 0) {
      const ok = byte >= this.lowest && byte <= this.highest;
      this.tails--;
      this.lowest = LOWEST_TAIL;
      this.highest = HIGHEST_TAIL;
      return ok;
    }
    if (byte >= 0xc2 && byte <= 0xdf) this.tails = 1;
    else if (byte >= 0xe0 && byte <= 0xef) this.tails = 2;
    else if (byte >= 0xf0 && byte <= 0xf4) this.tails = 3;
    else return false;
    if (byte === 0xe0) this.lowest = 0xa0;
    else if (byte === 0xed) this.highest = 0x9f;
    else if (byte === 0xf0) this.lowest = 0x90;
    else if (byte === 0xf4) this.highest = 0x8f;
    return true;
  }
}

/** The bytes of the file as they come. Fault: `ENCODING`, with the offset of the first bad byte. */
export async function* utf8Chunks(source: Source): AsyncGenerator<Uint8Array, void, undefined> {
  const check = new Utf8Check();
  for await (const chunk of source.open()) {
    const wrong = check.next(chunk);
    if (wrong !== null) {
      const found = wrong.byte === 0 ? 'a NUL' : `0x${wrong.byte.toString(16).padStart(2, '0')}`;
      throw failure('ENCODING', source.path, { found, offset: wrong.offset });
    }
    yield chunk;
  }
  const cut = check.end();
  if (cut !== null) {
    throw failure('ENCODING', source.path, { found: 'the file ends within a character', offset: cut });
  }
}
