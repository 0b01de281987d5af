/** What can be wrong with a report of EvalScope. */
import { sentence } from './failure.js';

export const evalscopeFaults = {
  EVALSCOPE_NOTHING: sentence({
    weight: 'reading',
    what: (d: { dataset: string; found: string }) =>
      `this report of ${d.dataset} stands on no example: ${d.found}`,
    fix: () => 'look at the log of the run (`logs/eval_log.log`) for what went wrong with its requests',
    example: { dataset: 'gsm8k', found: '0 of 10 requests succeeded' },
  }),
  EVALSCOPE_PARTLY: sentence({
    weight: 'notice',
    what: (d: { dataset: string; succeeded: number; requested: number }) =>
      `only ${d.succeeded} of ${d.requested} requests of ${d.dataset} succeeded; the values leave the others out`,
    fix: () => 'look at the errors of the others, or run them again with `--use-cache`',
    example: { dataset: 'gsm8k', succeeded: 1300, requested: 1319 },
  }),
};
