import type { Row } from './row.js';

export const rows: readonly Row[] = [
  {
    path: 'mteb/modelscope__evalscope/T2Reranking.json',
    format: 'mteb',
    measurements: 3,
    values: [
      ['T2Reranking/main_score{split=dev}', 0.6689706145503941],
      ['T2Reranking/mrr{split=dev}', 0.8076512896825396],
    ],
  },
];
