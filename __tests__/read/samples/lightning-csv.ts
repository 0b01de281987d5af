import type { Row } from './row.js';

export const rows: readonly Row[] = [
  // Nothing but the loss of training was logged.
  { path: 'lightning-csv/Jordi6__pytorchLit15min/metrics.csv', refused: 'NO_MEASUREMENTS' },
  {
    path: 'lightning-csv/ML-Ops-Burnsides-Bitches-Group-51__grape_vine_classification_group_51/metrics.csv',
    format: 'lightning-csv',
    measurements: 2,
    values: [
      ['acc', 0.27000001072883606],
      ['loss{split=validation}', 1.5667202472686768],
    ],
  },
];
