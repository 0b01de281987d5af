/** What can be wrong with what DVC and DVCLive write. */
import { sentence } from './failure.js';

export const dvcFaults = {
  DVCLIVE_SUMMARY: sentence({
    weight: 'notice',
    what: () => 'this folder of DVCLive has no metrics.json; the last row of each of its plots was taken',
    fix: () => 'take metrics.json too: `dvclive/**`',
    example: {},
  }),
};
