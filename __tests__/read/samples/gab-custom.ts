import type { Row } from './row.js';

const FOLDER = 'gab-custom/benchmark-action__github-action-benchmark';

export const rows: readonly Row[] = [
  {
    path: `${FOLDER}/customBiggerIsBetter_output.json`,
    format: 'gab-custom',
    measurements: 2,
    values: [
      ['My Custom Bigger Is Better Benchmark - Throughput', 70],
      ['My Custom Bigger Is Better Benchmark - Free Memory', 150],
    ],
  },
  {
    path: `${FOLDER}/customSmallerIsBetter_output.json`,
    format: 'gab-custom',
    measurements: 2,
    values: [
      ['My Custom Smaller Is Better Benchmark - CPU Load', 50],
      ['My Custom Smaller Is Better Benchmark - Memory Used', 100],
    ],
  },
];
