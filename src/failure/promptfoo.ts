/** What can be wrong with a result of promptfoo. */
import { sentence } from './failure.js';

export const promptfooFaults = {
  PROMPTFOO_EMPTY: sentence({
    weight: 'reading',
    what: () => 'there is not one result in this evaluation of promptfoo',
    fix: () => 'look whether a filter left no test, and write the results with `--output results.json`',
    example: {},
  }),
  PROMPTFOO_ERRORS: sentence({
    weight: 'reading',
    what: (d: { errors: number }) =>
      `${d.errors === 1 ? 'the only result' : `all ${d.errors} results`} of this evaluation ended in an error: nothing was evaluated`,
    fix: () => 'look at the errors of the provider (key, rate limit, network) and run the evaluation again',
    example: { errors: 16 },
  }),
  PROMPTFOO_COUNTS: sentence({
    weight: 'reading',
    what: (d: { counted: number; listed: number }) =>
      `this evaluation counts ${d.counted} results, and ${d.listed} are in its list`,
    fix: () => 'write the file again with `promptfoo export eval` once the evaluation is done',
    example: { counted: 16, listed: 9 },
  }),
  PROMPTFOO_RESULT: sentence({
    weight: 'reading',
    what: (d: { at: number; found: string }) => `result ${d.at} is none of promptfoo: ${d.found}`,
    fix: () => 'let promptfoo write the file (`--output`), and do not edit it',
    example: { at: 3, found: 'its score is nothing' },
  }),
  PROMPTFOO_SOME_ERRORS: sentence({
    weight: 'notice',
    what: (d: { errors: number; results: number }) =>
      `${d.errors} of ${d.results} results ended in an error; they count as not passed`,
    fix: () => 'look at the errors of the provider: they say nothing of the quality of answers',
    example: { errors: 2, results: 40 },
  }),
};
