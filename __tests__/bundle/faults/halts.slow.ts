/** F38: SIGINT, SIGTERM and SIGKILL in the middle of every write of a run that records and of one that judges. */
import { describe, expect, it } from 'vitest';
import { tried } from '../../hard/tried.js';
import { CALL_NAMES, haltedEverywhere } from './halts.js';

describe.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
  'F38 F39 %s in the middle of every write',
  (signal) => {
    it.each(CALL_NAMES)('of %s leaves nothing half written', { timeout: 280_000 }, async (call) => {
      const times = await haltedEverywhere(call, signal, 1);
      tried(times);
      expect(times).toBeGreaterThan(2);
    });
  },
);
