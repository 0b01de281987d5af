/** What detectron2 calls its values, in metrics.json and in event files alike. */
import { TRAINING } from './splits.js';

/** Signals of the training step: losses, and what the heads did with the images of the batch. */
const TRAINING_NAME =
  /^(?:total_loss|loss_.+|fast_rcnn\/.+|mask_rcnn\/.+|keypoint_.+|rpn\/.+|roi_head\/.+|retinanet\/.+)$/;
const OF_THE_RUN = /^(?:eta_seconds|time|data_time|lr|iteration|rank_data_time)$/;

/** Why a value of detectron2 is told and not judged, or `null` where it may be an evaluation. */
export function detectron2Training(name: string): string | null {
  if (OF_THE_RUN.test(name)) return 'a count, time or setting, not a quality';
  return TRAINING_NAME.test(name) ? TRAINING : null;
}
