import type { Row } from './row.js';

const FOLDER = 'bencher-bmf/bencherdev__bencher';

export const rows: readonly Row[] = [
  {
    path: `${FOLDER}/report_bmf_mixed.json`,
    format: 'bencher-bmf',
    measurements: 3,
    values: [
      ['latency{benchmark=31aba8a9-977a-47d1-9fb6-e6b94b428471}', 3247],
      ['latency{benchmark=tests::benchmark_c}', 3361],
    ],
  },
  {
    path: `${FOLDER}/report_dhat.json`,
    format: 'bencher-bmf',
    measurements: 6,
    values: [
      ['Max Bytes{benchmark=bench_play_game}', 9],
      ['Total Bytes{benchmark=bench_play_game}', 662],
    ],
  },
  {
    path: `${FOLDER}/report_latency.json`,
    format: 'bencher-bmf',
    measurements: 3,
    values: [['latency{benchmark=tests::benchmark_b}', 3443]],
  },
];
