import type { Row } from './row.js';

const FOLDER = 'junit-xml/dorny__test-reporter';

export const rows: readonly Row[] = [
  { path: `${FOLDER}/java-junit.xml`, refused: 'TESTS_NONE' },
  {
    path: `${FOLDER}/jest-junit.xml`,
    format: 'junit-xml',
    measurements: 2,
    values: [
      ['error_rate', 0],
      ['skipped_rate', 1 / 6],
    ],
    examples: { rows: 5, ids: 'test', sums: [['passed', 1]] },
  },
  {
    path: `${FOLDER}/junit4-complete.xml`,
    format: 'junit-xml',
    measurements: 2,
    values: [
      ['error_rate', 1 / 7],
      ['skipped_rate', 1 / 8],
    ],
    examples: { rows: 7, ids: 'test', sums: [['passed', 5]] },
  },
  {
    path: `${FOLDER}/python-xunit-pytest.xml`,
    format: 'junit-xml',
    measurements: 2,
    values: [
      ['error_rate', 0],
      ['skipped_rate', 2 / 10],
    ],
    examples: { rows: 8, ids: 'test', sums: [['passed', 6]] },
  },
  {
    path: `${FOLDER}/python-xunit-unittest.xml`,
    format: 'junit-xml',
    measurements: 2,
    values: [
      ['error_rate', 1 / 6],
      ['skipped_rate', 2 / 8],
    ],
    examples: { rows: 6, ids: 'test', sums: [['passed', 4]] },
  },
];
