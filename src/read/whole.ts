/** Whole files, for what can't be read piece by piece, up to a limit. */
import { failure } from '../failure/catalogue.js';
import type { Source } from '../model/source.js';
import { utf8Chunks } from './utf8.js';

async function* bounded(
  source: Source,
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  const tooLarge = (bytes: number) => failure('FILE_TOO_LARGE', source.path, { bytes, limit });
  if (source.size > limit) throw tooLarge(source.size);
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) throw tooLarge(size);
    yield chunk;
  }
}

/** The text of the file. Faults: `FILE_TOO_LARGE` beyond so many bytes, `ENCODING`. */
export async function wholeText(source: Source, limit: number): Promise<string> {
  const decoder = new TextDecoder();
  const parts: string[] = [];
  for await (const chunk of bounded(source, utf8Chunks(source), limit)) {
    parts.push(decoder.decode(chunk, { stream: true }));
  }
  return parts.join('');
}

/** The bytes of the file, with a buffer of their own. Fault: `FILE_TOO_LARGE` beyond so many bytes. */
export async function wholeBytes(source: Source, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bounded(source, source.open(), limit)) {
    chunks.push(chunk);
    size += chunk.length;
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
