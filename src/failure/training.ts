/** What can be wrong with the logs that tools for training write. */
import { sentence } from './failure.js';

export const trainingFaults = {
  ULTRALYTICS_EMPTY: sentence({
    weight: 'reading',
    what: (d: { epochs: number }) =>
      `every metric of validation is zero or missing in all ${d.epochs} epochs: nothing was validated`,
    fix: () => 'look whether the validation data has labels and `val` is on',
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
