/** What can be wrong with the scores that judges gave to samples: ragas, DeepEval, Braintrust, Azure. */
import { sentence } from './failure.js';

export const judgesFaults = {
  SCORES_MISSING: sentence({
    weight: 'notice',
    what: (d: { metric: string; missing: number; of: number }) =>
      `${d.metric} has no score for ${d.missing} of ${d.of} samples, so it has no value: a mean of the others would hide them`,
    fix: () => 'a judge that failed leaves such holes: look at its log, and run the evaluation again',
    example: { metric: 'faithfulness', missing: 3, of: 25 },
  }),
  DEEPEVAL_LINK: sentence({
    weight: 'reading',
    what: () => 'this file of DeepEval holds only a link to a test run, and not its scores',
    fix: () =>
      'log out of Confident AI in the job (or unset CONFIDENT_API_KEY): then .deepeval/.latest_test_run.json has the whole run',
    example: {},
  }),
  BRAINTRUST_FAILED: sentence({
    weight: 'reading',
    what: (d: { evaluator: string; errors: number }) =>
      `the evaluator ${JSON.stringify(d.evaluator)} of Braintrust failed (${d.errors} ${d.errors === 1 ? 'error' : 'errors'})`,
    fix: () => 'look at the log of the step that ran it, and run the evaluation again',
    example: { evaluator: 'support-bot', errors: 2 },
  }),
};
