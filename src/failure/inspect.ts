/** What can be wrong with a log of Inspect. */
import { sentence } from './failure.js';

export const inspectFaults = {
  INSPECT_STATUS: sentence({
    weight: 'reading',
    what: (d: { task: string; status: string; samples: string }) =>
      `this run of ${d.task} did not end well: its status is "${d.status}"${d.samples}`,
    fix: () => 'run it again or resume it (`inspect eval-retry`), and leave the log of the failed run out',
    example: { task: 'popularity', status: 'cancelled', samples: ', after 3 of 100 samples' },
  }),
  INSPECT_UNSCORED: sentence({
    weight: 'reading',
    what: (d: { task: string; found: string }) => `this run of ${d.task} has not one score: ${d.found}`,
    fix: () => 'look at the errors of its samples (`inspect view`), and that the task has a scorer',
    example: { task: 'popularity', found: '8 of 8 samples ended in an error' },
  }),
  INSPECT_LOG: sentence({
    weight: 'reading',
    what: (d: { found: string }) => `this is no log of Inspect that can be used: ${d.found}`,
    fix: () => 'write it with a released Inspect, or turn it into JSON with `inspect log convert`',
    example: { found: 'its header.json is no object' },
  }),
  INSPECT_PARTLY: sentence({
    weight: 'notice',
    what: (d: { task: string; completed: number; total: number }) =>
      `only ${d.completed} of ${d.total} samples of ${d.task} were completed; the values leave the others out`,
    fix: () =>
      'look at the errors of the others: a model that fails on the hard ones looks better than it is',
    example: { task: 'popularity', completed: 78, total: 80 },
  }),
};
