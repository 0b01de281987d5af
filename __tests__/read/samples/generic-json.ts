import type { Row } from './row.js';

export const rows: readonly Row[] = [
  {
    path: 'generic-json/vivek-sahane__NLP-Project-Pollution-Extractor/classification_report.json',
    format: 'metrics-json',
    measurements: 4,
    values: [
      ['"metrics/accuracy"', 0.9],
      ['"metrics/f1_score"', 0.8933],
    ],
  },
];
