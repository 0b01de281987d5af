/**
 * Histories whose records only those with the key can read, for public repositories with private numbers. Each line is
 * locked by itself, `{"schema":"holdline/sealed@1","key":NAME,"sealed":BASE64}`, and each pack as a whole; what is left
 * in the open is how many records there are, how long they are, and the names of suites in the paths of packs.
 *
 * Locking happens at the edge: everything else in this room works on plain lines, one for one the lines of the file.
 */
import { failure } from '../failure/catalogue.js';
import type { Codec, Seal } from '../world.js';

export const SEALED_SCHEMA = 'holdline/sealed@1';
const PURPOSE = 'record';
const SEALED = /^\{"schema":"holdline\/sealed@1","key":"([0-9a-f]+)","sealed":"([^"]+)"\}$/;

/** How a history is locked; `null`: not at all. */
export interface Lock {
  readonly codec: Codec;
  readonly seal: Seal | null;
}

function lineOpened(line: string, { codec, seal }: Lock, where: string): string {
  const [, key, sealed] = SEALED.exec(line.trim()) ?? [];
  if (key === undefined || sealed === undefined) return line;
  if (seal === null) throw failure('HISTORY_SEALED', where, { key });
  if (seal.key !== key) throw failure('HISTORY_OTHER_KEY', where, { key, own: seal.key });
  const bytes = codec.fromBase64(sealed);
  const opened = bytes === null ? null : seal.open(bytes, PURPOSE);
  // What does not open with its own key was altered: the line stays as it is, and is counted as damaged.
  return opened === null ? line : new TextDecoder().decode(opened);
}

/**
 * The text with its sealed lines opened; plain ones stay: a history may have begun without a key. Fails with
 * `HISTORY_SEALED` where there is no key, and `HISTORY_OTHER_KEY` where it is another one.
 */
export function openedText(text: string | null, lock: Lock, where: string): string | null {
  if (text === null || !text.includes(SEALED_SCHEMA)) return text;
  return text
    .split('\n')
    .map((line, index) => lineOpened(line, lock, `${where}:${index + 1}`))
    .join('\n');
}

/** Plain lines as they are to be written; blank ones, and where there is no key all, stay as they are. */
export function sealedText(text: string, { codec, seal }: Lock): string {
  if (seal === null) return text;
  const lock = (line: string) => {
    if (line.trim() === '') return line;
    const sealed = codec.base64(seal.lock(new TextEncoder().encode(line), PURPOSE));
    return JSON.stringify({ schema: SEALED_SCHEMA, key: seal.key, sealed });
  };
  return text.split('\n').map(lock).join('\n');
}

/** A pack as it is to be written to this path. */
export function sealedPack(pack: Uint8Array, { seal }: Lock, path: string): Uint8Array {
  return seal === null ? pack : seal.lock(pack, path);
}

/** A pack as it was before it was locked for this path; one that is plain, or does not open, is given as it is. */
export function openedPack(bytes: Uint8Array, { seal }: Lock, path: string): Uint8Array {
  return seal?.open(bytes, path) ?? bytes;
}
