/** Evaluations of earlier attempts at a job, which count beside the latest. */
import { sentence } from './failure.js';

export const attemptFaults = {
  ATTEMPTS_POOLED: sentence({
    weight: 'notice',
    what: (d: { attempts: number }) =>
      `${d.attempts} attempts of this run left evaluations of this commit, and all of them count: what is judged is their mean`,
    fix: null,
    example: { attempts: 2 },
  }),
  ATTEMPT_UNREADABLE: sentence({
    weight: 'notice',
    what: (d: { why: string }) => `a file of an earlier attempt can't be read and does not count: ${d.why}`,
    fix: null,
    example: { why: 'it is not JSON: it ends after 20 bytes' },
  }),
};
