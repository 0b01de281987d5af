import type { Row } from './row.js';

const RUN = 'detectron2/MjdMahasneh__FRCNN-for-weed-detection';

export const rows: readonly Row[] = [
  // Three runs one after the other, and not one evaluation.
  { path: `${RUN}/metrics.json`, refused: 'NO_MEASUREMENTS' },
  // Boxes without the truth beside them.
  { path: `${RUN}/coco_instances_results.json`, refused: 'FORMAT_UNKNOWN' },
];
