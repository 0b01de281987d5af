import type { Row } from './row.js';

export const rows: readonly Row[] = [
  {
    path: 'mlflow/01rahulsingh86__mlflow-groq-eval/mlruns',
    format: 'mlflow',
    measurements: 3,
    values: [
      ['groq-eval-demo/contains', 1],
      ['groq-eval-demo/exact_match', 0],
      ['groq-eval-demo/token_f1', 0],
    ],
  },
];
