/** What can be wrong with files of Hugging Face's libraries. */
import { sentence } from './failure.js';

export const huggingFaceFaults = {
  TRAINER_LAYOUT: sentence({
    weight: 'reading',
    what: (d: { found: string }) => `this is no whole state of a Trainer: ${d.found}`,
    fix: () => 'take the trainer_state.json as `trainer.save_state()` wrote it',
    example: { found: 'log_history is no list' },
  }),
  TRAINER_NO_EVALUATION: sentence({
    weight: 'reading',
    what: () => 'the Trainer wrote this file in training, and there is no evaluation in it',
    fix: () =>
      'evaluate too (`trainer.evaluate()`, `--do_eval`) and give eval_results.json, or leave this file out of `artifacts`',
    example: {},
  }),
  TRAINER_STEPS: sentence({
    weight: 'notice',
    what: (d: { step: number; of: number }) => `training stood at step ${d.step} of ${d.of} in this file`,
    fix: () =>
      'a checkpoint or a run that stopped early looks like this, and so does one that broke off: look which it was',
    example: { step: 500, of: 1000 },
  }),
  MODEL_INDEX_LAYOUT: sentence({
    weight: 'reading',
    what: (d: { found: string }) => `the model-index of this card can't be used: ${d.found}`,
    fix: () =>
      'model-index is a list of models, each with results, and each of these with a dataset and a list of metrics',
    example: { found: 'results[0] has no metrics' },
  }),
};
