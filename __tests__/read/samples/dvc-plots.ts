import type { Row } from './row.js';

export const rows: readonly Row[] = [
  {
    path: 'dvc-plots/nadia-art__dvc-mlops-iris/plots/confusion_matrix.json',
    format: 'examples-jsonl',
    measurements: 0,
    values: [],
    examples: { rows: 30, ids: null, sums: [] },
  },
];
