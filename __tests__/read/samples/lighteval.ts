import type { Row } from './row.js';

export const rows: readonly Row[] = [
  {
    path: 'lighteval/evaleval__every_eval_ever/results_2026-08-10T17-22-11.385681.json',
    refused: 'FORMAT_UNKNOWN',
  },
];
