import type { Row } from './row.js';

export const rows: readonly Row[] = [
  {
    path: 'ultralytics/as51340__yolov5/exp8/results.csv',
    format: 'metrics-csv',
    measurements: 13,
    values: [['"train/box_loss"', 0.024971]],
  },
];
