/** What can be wrong with a run of HELM. */
import { sentence } from './failure.js';

export const helmFaults = {
  HELM_RUN: sentence({
    weight: 'reading',
    what: (d: { found: string }) => `this run of HELM can't be used: ${d.found}`,
    fix: () => 'look whether `helm-run` came to its end, and take run_spec.json and stats.json of the run',
    example: { found: 'its stats.json holds no statistic' },
  }),
};
