import type { Row } from './row.js';

const FOLDER = 'azure-ai-eval/Azure-Samples__ai-rag-chat-evaluator';

export const rows: readonly Row[] = [
  { path: `${FOLDER}/baseline/config.json`, refused: 'FORMAT_UNKNOWN' },
  { path: `${FOLDER}/baseline/evaluate_parameters.json`, refused: 'FORMAT_UNKNOWN' },
  {
    path: `${FOLDER}/baseline/eval_results.jsonl`,
    format: 'rag-chat-eval',
    measurements: 0,
    values: [],
    examples: {
      rows: 200,
      ids: 'question',
      sums: [
        ['latency', 469.507751],
        ['gpt_groundedness', 974],
        ['gpt_relevance', 984],
        ['answer_length', 122622],
      ],
    },
  },
  {
    path: `${FOLDER}/baseline/summary.json`,
    format: 'rag-chat-eval',
    measurements: 6,
    values: [
      ['gpt_groundedness', 4.87],
      ['"gpt_relevance/pass_rate"', 0.98],
      ['latency', 2.35],
    ],
  },
  {
    path: `${FOLDER}/baseline2/summary.json`,
    format: 'rag-chat-eval',
    measurements: 7,
    values: [
      ['gpt_relevance', 4.94],
      ['has_citation', 1],
    ],
  },
  {
    path: `${FOLDER}/prompt_nomarkdownmention2/summary.json`,
    format: 'rag-chat-eval',
    measurements: 7,
    values: [
      ['answer_length', 621.93],
      ['"gpt_groundedness/pass_rate"', 0.97],
    ],
  },
];
