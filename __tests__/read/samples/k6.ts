import type { Row } from './row.js';

export const rows: readonly Row[] = [
  {
    path: 'k6/dipto-roy__nest-api/k6-summary.json',
    refused: 'FORMAT_UNKNOWN',
  },
];
