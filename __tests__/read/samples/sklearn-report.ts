import type { Row } from './row.js';

export const rows: readonly Row[] = [
  {
    path: 'sklearn-report/nadia-art__dvc-mlops-iris/classification_report.json',
    format: 'sklearn-report',
    measurements: 16,
    values: [
      ['accuracy', 0.9],
      ['f1_macro', 0.899749373433584],
    ],
  },
];
