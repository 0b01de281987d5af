import type { Row } from './row.js';

export const rows: readonly Row[] = [
  {
    path: 'mlperf-loadgen/thien-lm__MlPerfLogExample/mlperf_log_summary.txt',
    format: 'mlperf-loadgen',
    measurements: 8,
    values: [
      ['samples_per_second', 0.165037],
      ['latency_mean', 33431331185],
      ['latency_p99.9', 60592566749],
    ],
  },
];
