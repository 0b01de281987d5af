/**
 * A comment that GitHub takes. It is made to fit what GitHub says that it takes; a server that takes less refuses it with
 * 422, and then half of it is tried, and then the verdict alone: a limit that somebody lowered must not silence a gate.
 */
import { ForgeError } from '../failure/forge.js';
import { COMMENT_BYTES } from '../render/fit.js';

/** The last is shorter than any form, so that the shortest one is written. */
const SHORTER: readonly number[] = [COMMENT_BYTES / 2, 0];

function isTooLong(error: unknown): boolean {
  return error instanceof ForgeError && error.status === 422 && /too long/i.test(error.words ?? '');
}

/** What `write` gives for the most bytes that GitHub takes; its own error for any other refusal. */
export async function fitting<T>(write: (bytes: number) => Promise<T>): Promise<T> {
  let bytes = COMMENT_BYTES;
  for (const next of SHORTER) {
    try {
      return await write(bytes);
    } catch (error) {
      if (!isTooLong(error)) throw error;
      bytes = next;
    }
  }
  return await write(bytes);
}
