/**
 * Waiting between tries: longer each time, at random, so that writers that collided once do not collide again. One try
 * takes GitHub a second or two, and thirty writers need that many tries one after the other: hence the long waits.
 */
import { setTimeout as sleep } from 'node:timers/promises';

const FIRST = 400;
const LONGEST = 8_000;
const PATIENCE = 60_000;
const SETTLE = 2_000;

/** Waits before try `attempt + 1`; `false`, at once, when a minute has been waited in all. */
export function patience(): (attempt: number) => Promise<boolean> {
  let waited = 0;
  return async (attempt) => {
    if (waited >= PATIENCE) return false;
    const wait = FIRST + Math.random() * Math.min(LONGEST, FIRST * 2 ** attempt);
    waited += wait;
    await sleep(wait);
    return true;
  };
}

/** Waits until what others were about to write when we wrote must be there; at random, so that they do not meet again. */
export async function settle(): Promise<void> {
  await sleep(SETTLE * (1 + Math.random()));
}
