/** F38: a signal in the middle of every third write of a run; every write, by every signal, is in halts.slow.ts. */
import { expect, it } from 'vitest';
import { CALL_NAMES, haltedEverywhere } from './halts.js';

it.each(CALL_NAMES)(
  'F38 SIGINT in the middle of what %s writes leaves nothing half written',
  async (call) => {
    expect(await haltedEverywhere(call, 'SIGINT', 3)).toBeGreaterThan(0);
  },
);
