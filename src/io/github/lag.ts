/** What GitHub has just told of is there, although the machine that is asked next may not know it yet. */
import { ForgeError } from '../../failure/forge.js';
import type { Client } from './client.js';

const MOST_LOOKS = 3;
const LOOK_MS = 1_000;

/** Makes the call again after a 404, a few times, for things whose names come from a list. */
export async function listed<T>(client: Client, call: () => Promise<T>): Promise<T> {
  for (let looks = 1; ; looks++) {
    try {
      return await call();
    } catch (error) {
      const isMissing = error instanceof ForgeError && error.status === 404;
      if (!isMissing || looks >= MOST_LOOKS) throw error;
      await client.patience.sleep(LOOK_MS * looks);
    }
  }
}
