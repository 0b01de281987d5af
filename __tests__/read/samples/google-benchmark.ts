import type { Row } from './row.js';

export const rows: readonly Row[] = [
  {
    path: 'google-benchmark/benchmark-action__github-action-benchmark/googlecpp_output.json',
    format: 'google-benchmark',
    measurements: 4,
    values: [
      ['real_time{benchmark=fib_10}', 214.98980114547953],
      ['cpu_time{benchmark=fib_10}', 213.65507206163295],
      ['cpu_time{benchmark=fib_20}', 27364.903204272359],
    ],
  },
];
