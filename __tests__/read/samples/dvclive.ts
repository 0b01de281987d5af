import type { Row } from './row.js';

export const rows: readonly Row[] = [
  { path: 'dvclive/Brycenvn__dvc-yolov8/dvc.yaml', refused: 'FORMAT_UNKNOWN' },
  {
    path: 'dvclive/Brycenvn__dvc-yolov8/dvclive',
    format: 'dvclive',
    measurements: 7,
    values: [
      // As in metrics.json; the last step of the plot is 0.57671.
      ['precision(B)', 0.601877747575266],
      ['mAP50-95(B)', 0.6347102057195664],
      ['box_loss{split=validation}', 1.49044],
    ],
  },
];
