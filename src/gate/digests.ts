/** Files that are hashed while they are read, so that a report can name what it was made of at hardly any cost. */
import { Failure } from '../failure/failure.js';
import type { InputFile } from '../model/inputs.js';
import type { Source } from '../model/source.js';
import type { Codec } from '../world.js';

export interface Digested {
  readonly sources: readonly Source[];
  /** Of the files whose bytes could be read, in their order. Those that nobody read to their end are read now. */
  readonly digests: () => Promise<readonly InputFile[]>;
}

type Bytes = AsyncIterable<Uint8Array>;

async function* hashed(bytes: Bytes, codec: Codec, whole: (sha256: string) => void): Bytes {
  const hash = codec.hashing();
  for await (const piece of bytes) {
    hash.update(piece);
    yield piece;
  }
  // Whoever stops before the end never comes here: half a file has no digest.
  whole(hash.hex());
}

function watched(source: Source, codec: Codec, whole: (sha256: string) => void): Source {
  const { open, openInTurns } = source;
  return {
    ...source,
    open: () => hashed(open(), codec, whole),
    ...(openInTurns === undefined ? {} : { openInTurns: () => hashed(openInTurns(), codec, whole) }),
  };
}

async function readThrough(source: Source): Promise<void> {
  try {
    for await (const _ of (source.openInTurns ?? source.open)());
  } catch (error) {
    // A file that can't be read has been told of by its reader.
    if (!(error instanceof Failure)) throw error;
  }
}

export function digested(sources: readonly Source[], codec: Codec): Digested {
  const found = new Map<string, string>();
  const all = sources.map((source) => watched(source, codec, (sha256) => found.set(source.path, sha256)));
  return {
    sources: all,
    digests: async () => {
      for (const source of all) if (!found.has(source.path)) await readThrough(source);
      return sources.flatMap(({ path, stem }) => {
        const sha256 = found.get(path);
        return sha256 === undefined ? [] : [{ path, stem, sha256 }];
      });
    },
  };
}
