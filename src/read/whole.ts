/** Whole files, for what can't be read piece by piece, up to a limit. */
import { failure } from '../failure/catalogue.js';
import type { LimitName } from '../model/limits.js';
import type { Source } from '../model/source.js';
import { limitsOf } from './limits.js';
import { utf8Chunks } from './utf8.js';

async function* bounded(
  source: Source,
  chunks: AsyncIterable<Uint8Array>,
  key: LimitName,
): AsyncGenerator<Uint8Array, void, undefined> {
  const limit = limitsOf(source)[key];
  const tooLarge = (bytes: number) => failure('FILE_TOO_LARGE', source.path, { bytes, limit, key });
  if (source.size > limit) throw tooLarge(source.size);
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) throw tooLarge(size);
    yield chunk;
  }
}

/** The text of the file. Faults: `FILE_TOO_LARGE` beyond the limit of this name, `ENCODING`. */
export async function wholeText(source: Source, limit: LimitName): Promise<string> {
  const decoder = new TextDecoder();
  const parts: string[] = [];
  for await (const chunk of bounded(source, utf8Chunks(source), limit)) {
    parts.push(decoder.decode(chunk, { stream: true }));
  }
  return parts.join('');
}

/** The bytes of the file, with a buffer of their own. Fault: `FILE_TOO_LARGE` beyond the limit of this name. */
export async function wholeBytes(source: Source, limit: LimitName): Promise<Uint8Array<ArrayBuffer>> {
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
