import type { Row } from './row.js';

export const rows: readonly Row[] = [
  {
    path: 'ragas/linus-ireri__VeritasRAG-RAGAS-Evaluation/evaluation_summary.json',
    refused: 'JSON_SYNTAX',
  },
];
