import type { Row } from './row.js';

export const rows: readonly Row[] = [
  {
    path: 'predictions-csv/01rahulsingh86__mlflow-groq-eval/runs/ci/predictions.csv',
    refused: 'COLUMN_MISSING',
  },
  {
    path: 'predictions-csv/01rahulsingh86__mlflow-groq-eval/runs/with-judge-2/judgments.jsonl',
    refused: 'COLUMN_MISSING',
  },
  {
    path: 'predictions-csv/01rahulsingh86__mlflow-groq-eval/runs/with-judge-2/predictions.csv',
    refused: 'COLUMN_MISSING',
  },
];
