import type { Row } from './row.js';

export const rows: readonly Row[] = [
  {
    path: 'negative/confident-ai__deepeval/20240323_142630.json',
    refused: 'FORMAT_UNKNOWN',
  },
  {
    path: 'negative/confident-ai__deepeval/20240323_143102.json',
    refused: 'FORMAT_UNKNOWN',
  },
];
