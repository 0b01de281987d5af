import type { Row } from './row.js';

export const rows: readonly Row[] = [
  {
    path: 'lighteval/evaleval__every_eval_ever/results_2026-08-10T17-22-11.385681.json',
    format: 'lighteval',
    measurements: 2,
    values: [
      ['squad_v2/em', 0],
      ['anli:r1/acc', 0],
    ],
  },
];
