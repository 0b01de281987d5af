import type { Row } from './row.js';

const FOLDER = 'evalscope/modelscope__evalscope';

export const rows: readonly Row[] = [
  {
    path: `${FOLDER}/20250117/gsm8k.json`,
    format: 'evalscope',
    measurements: 1,
    values: [['gsm8k/accuracy', 0.8]],
  },
  {
    path: `${FOLDER}/qwen-plus/reports/gpqa_diamond.json`,
    format: 'evalscope',
    measurements: 1,
    values: [['gpqa_diamond/accuracy', 0.8]],
  },
  {
    path: `${FOLDER}/qwen-plus/reports/gsm8k.json`,
    format: 'evalscope',
    measurements: 1,
    values: [['gsm8k/accuracy', 1.0]],
  },
  {
    path: `${FOLDER}/qwen2.5-14b/reports/gpqa_diamond.json`,
    format: 'evalscope',
    measurements: 1,
    values: [['gpqa_diamond/accuracy', 0.6]],
  },
  {
    path: `${FOLDER}/qwen2.5-14b/reports/gsm8k.json`,
    format: 'evalscope',
    measurements: 1,
    values: [['gsm8k/accuracy', 0.9]],
  },
  {
    path: `${FOLDER}/qwen3-max/reports/gsm8k.json`,
    format: 'evalscope',
    measurements: 1,
    values: [['gsm8k/accuracy', 1.0]],
  },
  {
    path: `${FOLDER}/qwen2.5-14b/reports/ifeval.json`,
    format: 'evalscope',
    measurements: 4,
    values: [
      ['ifeval/prompt_level_strict', 0.9],
      ['ifeval/inst_level_loose', 0.9667],
    ],
  },
  {
    path: `${FOLDER}/qwen-plus/reviews/gsm8k_main.jsonl`,
    format: 'evalscope',
    measurements: 0,
    values: [],
    examples: { rows: 10, ids: 'sample_id', sums: [['accuracy', 10.0]] },
  },
  {
    path: `${FOLDER}/qwen2.5-14b/reviews/gsm8k_main.jsonl`,
    format: 'evalscope',
    measurements: 0,
    values: [],
    examples: { rows: 10, ids: 'sample_id', sums: [['accuracy', 9.0]] },
  },
  {
    path: `${FOLDER}/qwen3-max/reviews/gsm8k_main.jsonl`,
    format: 'evalscope',
    measurements: 0,
    values: [],
    examples: { rows: 10, ids: 'sample_id', sums: [['accuracy', 10.0]] },
  },
  { path: `${FOLDER}/qwen2.5-14b/predictions/gsm8k_main.jsonl`, refused: 'FORMAT_UNKNOWN' },
  {
    path: `${FOLDER}/report-multi-dataset.json`,
    format: 'evalscope',
    measurements: 5,
    values: [
      ['gsm8k/accuracy', 0.92],
      ['arc_challenge/weighted_score_percent', 81.5],
      ['arc_challenge/weighted_score_percent{subset=challenge}', 71.667],
      ['throughput_suite/average_output_tps', 512],
    ],
  },
  // Of its two reports one has no metric at all: its run came to nothing.
  { path: `${FOLDER}/report-real-single-sample.json`, refused: 'EVALSCOPE_NOTHING' },
];
