import type { Row } from './row.js';

export const rows: readonly Row[] = [
  {
    path: 'ultralytics/as51340__yolov5/exp8/results.csv',
    format: 'ultralytics',
    measurements: 7,
    // Epoch 48 of 0 to 49 has the greatest fitness.
    values: [
      ['mAP_0.5:0.95{split=validation}', 0.30026],
      ['box_loss{split=validation}', 0.021695],
    ],
  },
  {
    path: 'ultralytics/as51340__yolov5/exp12/results.csv',
    format: 'ultralytics',
    measurements: 7,
    // Epoch 279 of 0 to 299.
    values: [
      ['mAP_0.5:0.95{split=validation}', 0.71344],
      ['mAP_0.5{split=validation}', 0.99102],
      ['precision{split=validation}', 0.98353],
    ],
  },
  {
    path: 'ultralytics/caiozhj__YoloV8-Classify-images/runs/classify/train2/results.csv',
    format: 'ultralytics',
    measurements: 3,
    values: [
      ['accuracy_top1{split=validation}', 0.98963],
      ['loss{split=validation}', 0.97595],
    ],
  },
];
