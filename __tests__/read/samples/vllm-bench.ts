import type { Row } from './row.js';

export const rows: readonly Row[] = [
  {
    path: 'vllm-bench/LambdaLabsML__vllm-benchmark/Meta-Llama-3.1-8B-FP8_tp1_len2000.json',
    format: 'vllm-bench',
    measurements: 16,
    values: [
      ['success_rate', 0.7],
      ['mean_ttft_ms', 107.75623843073845],
      ['median_ttft_ms', 153.44656445086002],
      ['request_throughput', 1.7331008802235488],
    ],
  },
];
