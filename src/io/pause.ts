/**
 * Waiting between tries: longer each time, at random, so that writers that collided once do not collide again. Of those
 * that try at the same time one gets through, so with N writers the last waits for N tries one after the other; how long
 * one try takes tells how far apart they have to be. GitHub takes a second or two for it, and sixty-four legs of a matrix
 * that end together then need two to three minutes.
 */
import { setTimeout as sleep } from 'node:timers/promises';

const FIRST = 400;
const LONGEST = 32_000;
/** A try that took longer than this was held up by something else than the other writers. */
const LONGEST_TRY = 2_000;
const PATIENCE = 300_000;
const SETTLE = 2_000;

/** Waits before try `attempt + 1`; `false`, at once, when five minutes have been waited in all. */
export function patience(): (attempt: number) => Promise<boolean> {
  let waited = 0;
  /** When the try began that is over now; of the first one only the caller knows. */
  let began: number | null = null;
  return async (attempt) => {
    if (waited >= PATIENCE) return false;
    const took = began === null ? FIRST : Math.max(FIRST, performance.now() - began);
    const apart = Math.min(LONGEST_TRY, took);
    const wait = apart + Math.random() * Math.min(LONGEST, apart * 2 ** attempt);
    waited += wait;
    await sleep(wait);
    began = performance.now();
    return true;
  };
}

/** Waits until what others were about to write when we wrote must be there; at random, so that they do not meet again. */
export async function settle(): Promise<void> {
  await sleep(SETTLE * (1 + Math.random()));
}
