import type { Row } from './row.js';

export const rows: readonly Row[] = [
  {
    path: 'dvc-metrics/nadia-art__dvc-mlops-iris/metrics.json',
    format: 'metrics-json',
    measurements: 2,
    values: [
      ['train_accuracy', 1],
      ['train_f1_macro', 1],
    ],
  },
];
