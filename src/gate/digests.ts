/** Files that are hashed while they are read, so that a report can name what it was made of at hardly any cost. */
import { Failure } from '../failure/failure.js';
import type { InputFile } from '../model/inputs.js';
import type { Source } from '../model/source.js';
import type { Codec } from '../world.js';

export interface Digested {
  readonly sources: readonly Source[];
  /**
   * Of the files whose bytes could be read, in their order. Those that somebody began to read and left are read to their
   * end now; those that nobody opened have no digest.
   */
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

interface Watch {
  readonly began: () => void;
  readonly whole: (sha256: string) => void;
}

function watched(source: Source, codec: Codec, { began, whole }: Watch): Source {
  const through = (bytes: () => Bytes) => (): Bytes => {
    began();
    return hashed(bytes(), codec, whole);
  };
  const { open, openInTurns } = source;
  return {
    ...source,
    open: through(open),
    ...(openInTurns === undefined ? {} : { openInTurns: through(openInTurns) }),
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
  const opened = new Set<string>();
  const all = sources.map((source) =>
    watched(source, codec, {
      began: () => opened.add(source.path),
      whole: (sha256) => found.set(source.path, sha256),
    }),
  );
  return {
    sources: all,
    digests: async () => {
      for (const source of all)
        if (opened.has(source.path) && !found.has(source.path)) await readThrough(source);
      return sources.flatMap(({ path, stem }): readonly InputFile[] => {
        if (!opened.has(path)) return [{ path, stem, sha256: null }];
        const sha256 = found.get(path);
        return sha256 === undefined ? [] : [{ path, stem, sha256 }];
      });
    },
  };
}

/** The digests of all of them, read through. */
export async function digestsOf(sources: readonly Source[], codec: Codec): Promise<readonly InputFile[]> {
  const { sources: all, digests } = digested(sources, codec);
  for (const source of all) await readThrough(source);
  return await digests();
}
