/**
 * Holds a stream of bytes to UTF-8 without a NUL, by the ranges of RFC 3629 (table 3-7 of the Unicode Standard),
 * so that a bad file is told by the place of its first bad byte and never by odd characters in a report.
 */
import { failure } from '../failure/catalogue.js';
import type { Source } from '../model/source.js';

const LOWEST_TAIL = 0x80;
const HIGHEST_TAIL = 0xbf;

const WORD = 4;

/** Passes over bytes from 1 to 127, four at a time. */
class PlainWords {
  private readonly words: Uint32Array;
  /** Bytes before the first whole word. */
  private readonly lead: number;

  constructor({ buffer, byteOffset, length }: Uint8Array) {
    this.lead = (WORD - (byteOffset % WORD)) % WORD;
    const count = Math.max(0, Math.floor((length - this.lead) / WORD));
    this.words = new Uint32Array(buffer, count === 0 ? 0 : byteOffset + this.lead, count);
  }

  /** Where the words end that start at byte `from` and have such bytes alone; `from` itself where none starts there. */
  end(from: number): number {
    const offset = from - this.lead;
    if (offset < 0 || offset % WORD !== 0) return from;
    const { words } = this;
    let at = offset / WORD;
    for (; at < words.length; at++) {
      const word = words[at] ?? 0;
      // The high bit of a byte is set here by the byte itself, or by the borrow that a zero takes.
      if ((((word - 0x01010101) | word) & 0x80808080) !== 0) break;
    }
    return at * WORD + this.lead;
  }
}

class Utf8Check {
  /** Bytes before the current chunk. */
  private before = 0;
  private tails = 0;
  private lowest = LOWEST_TAIL;
  private highest = HIGHEST_TAIL;

  /** The offset of the first byte that is wrong, and the byte, or `null`. */
  next(chunk: Uint8Array): { readonly offset: number; readonly byte: number } | null {
    const plain = new PlainWords(chunk);
    for (let i = 0; i < chunk.length; i++) {
      if (this.tails === 0) i = plain.end(i);
      if (i >= chunk.length) break;
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
export function utf8Chunks(source: Source): AsyncGenerator<Uint8Array, void, undefined> {
  return checked(source, source.open());
}

/** The same, each piece good until the one after the next is asked for. */
export function utf8Turns(source: Source): AsyncGenerator<Uint8Array, void, undefined> {
  return checked(source, source.openInTurns?.() ?? source.open());
}

async function* checked(
  source: Source,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const check = new Utf8Check();
  for await (const chunk of chunks) {
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
