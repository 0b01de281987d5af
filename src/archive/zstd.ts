/**
 * Zstandard (RFC 8878) for entries of ZIP archives, method 93, as Python's `zipfile` packs them from 3.14 on.
 *
 * The decoder is fzstd, which believes what a frame says of its window and gives as much as the blocks hold. So the
 * frames are walked first, by the sizes in their headers alone: no window may be larger than the 8 MiB which every
 * decoder has to know (3.1.1.1.2), and the blocks are counted, since each costs a copy of the window. What comes out
 * is counted as it comes.
 */
import type { Unpack } from './zip-entry.js';

const FRAME = 0xfd2fb528;
/** Sixteen magic numbers of frames that hold no content (3.1.2). */
const SKIPPABLE = 0x184d2a50;
const LARGEST_WINDOW = 8 * 1024 * 1024;
const MOST_BLOCKS = 65_536;
const RLE = 1;
const RESERVED = 3;
const DICTIONARY_BYTES = [0, 1, 2, 4];

/** What the frame's header says of its window, and where its first block begins (3.1.1.1). */
function headerAt(view: DataView, at: number): { readonly window: number; readonly blocks: number } {
  const descriptor = view.getUint8(at + 4);
  const single = (descriptor & 0x20) !== 0;
  const sizeFlag = descriptor >> 6;
  const sizeBytes = sizeFlag === 0 ? Number(single) : 1 << sizeFlag;
  const sizeAt = at + 5 + Number(!single) + (DICTIONARY_BYTES[descriptor & 3] ?? 0);
  const blocks = sizeAt + sizeBytes;
  if (single) {
    let window = sizeFlag === 1 ? 256 : 0;
    for (let byte = 0; byte < sizeBytes; byte++) window += view.getUint8(sizeAt + byte) * 256 ** byte;
    return { window, blocks };
  }
  const byte = view.getUint8(at + 5);
  const base = 2 ** (10 + (byte >> 3));
  return { window: base + (base / 8) * (byte & 7), blocks };
}

/** Where the frame ends and how many blocks it has; `null` where it is none, or one that needs too much. */
function frameAt(view: DataView, at: number): { readonly end: number; readonly blocks: number } | null {
  const magic = view.getUint32(at, true);
  if ((magic & ~15) === SKIPPABLE) return { end: at + 8 + view.getUint32(at + 4, true), blocks: 1 };
  const { window, blocks: start } = headerAt(view, at);
  if (magic !== FRAME || !(window <= LARGEST_WINDOW)) return null;
  let end = start;
  for (let blocks = 1; blocks <= MOST_BLOCKS; blocks++) {
    const header = view.getUint16(end, true) + view.getUint8(end + 2) * 65_536;
    const type = (header >> 1) & 3;
    if (type === RESERVED) return null;
    end += 3 + (type === RLE ? 1 : header >> 3);
    const checksum = (view.getUint8(at + 4) & 4) === 0 ? 0 : 4;
    if ((header & 1) === 1) return { end: end + checksum, blocks };
  }
  return null;
}

/** Whether the bytes are whole frames, one after the other, that may be unpacked. */
function fits(packed: Uint8Array): boolean {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  let at = 0;
  let blocks = 0;
  try {
    while (at < packed.length) {
      const frame = frameAt(view, at);
      if (frame === null) return false;
      at = frame.end;
      blocks += frame.blocks;
      if (blocks > MOST_BLOCKS) return false;
    }
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
  return at === packed.length;
}

class TooMuch extends Error {}

/** The way to unpack Zstandard; the decoder is loaded by this call. */
export async function zstandard(): Promise<Unpack> {
  const { Decompress } = await import('fzstd');
  return (packed, size) => {
    if (!fits(packed)) return 'damaged';
    const out = new Uint8Array(size);
    let at = 0;
    const decoder = new Decompress((chunk) => {
      if (chunk.length > size - at) throw new TooMuch();
      out.set(chunk, at);
      at += chunk.length;
    });
    try {
      decoder.push(packed, true);
    } catch (error) {
      // Damaged bytes end in errors of many kinds, all of them thrown by the decoder.
      return error instanceof TooMuch ? 'more' : 'damaged';
    }
    return out.subarray(0, at);
  };
}
