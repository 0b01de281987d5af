/** What can be wrong with the logs that tools for training write. */
import { sentence } from './failure.js';

export const trainingFaults = {
  COCO_LINES: sentence({
    weight: 'reading',
    what: (d: { lines: number }) =>
      `the last evaluation in this text has ${d.lines} lines of average precision and recall; COCO prints 12, or 10 for key points`,
    fix: () => 'keep the whole output of `summarize()`, and look whether the evaluation ran to its end',
    example: { lines: 5 },
  }),
  COCO_LAST: sentence({
    weight: 'notice',
    what: (d: { earlier: number }) =>
      `${d.earlier} earlier evaluations in this text were left out (of other epochs, say); the last was read`,
    fix: () => 'write each evaluation to a file of its own',
    example: { earlier: 2 },
  }),
  DETECTRON2_RUNS: sentence({
    weight: 'notice',
    what: (d: { runs: number }) =>
      `${d.runs} runs follow one another in this file (their iterations fall back); only the last was read`,
    fix: () => 'give each run an `OUTPUT_DIR` of its own',
    example: { runs: 3 },
  }),
  ULTRALYTICS_EMPTY: sentence({
    weight: 'reading',
    what: (d: { epochs: number }) =>
      `every metric of validation is zero or missing in all ${d.epochs} epochs: nothing was validated, or nothing was found`,
    fix: () =>
      'look whether the validation data has labels, `val` is on and the training went on for long enough',
    example: { epochs: 50 },
  }),
  ULTRALYTICS_EPOCH: sentence({
    weight: 'notice',
    what: (d: { epoch: string; epochs: number; earlier: number }) => {
      const earlier = d.earlier === 0 ? '' : `; ${d.earlier} rows of earlier runs before them were left out`;
      return `the values are of epoch ${d.epoch.slice(0, 20)}, the best of ${d.epochs} by fitness, as in best.pt${earlier}`;
    },
    fix: () => 'where another model ships, validate it (`yolo val`) and write its metrics to a file',
    example: { epoch: '47', epochs: 50, earlier: 0 },
  }),
};
