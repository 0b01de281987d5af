import type { Row } from './row.js';

export const rows: readonly Row[] = [
  {
    path: 'pytest-json-report/k13var__cp1/.report.json',
    format: 'pytest-json-report',
    measurements: 2,
    values: [
      ['error_rate', 0],
      ['skipped_rate', 0],
    ],
    examples: { rows: 3, ids: 'test', sums: [['passed', 3]] },
  },
];
