import type { Row } from './row.js';

const FOLDER = 'deepeval/confident-ai__deepeval';

export const rows: readonly Row[] = [
  { path: `${FOLDER}/temp_test_run_data.json`, refused: 'NO_MEASUREMENTS' },
  {
    path: `${FOLDER}/test_run_sample.json`,
    format: 'deepeval',
    measurements: 2,
    values: [
      ['answer_relevancy', 0.92],
      ['faithfulness', 0.45],
    ],
    examples: {
      rows: 1,
      ids: 'input',
      sums: [
        ['answer_relevancy', 0.92],
        ['faithfulness', 0.45],
      ],
    },
  },
  {
    path: `${FOLDER}/test_sync_eval.json`,
    format: 'deepeval',
    measurements: 1,
    values: [['task_completion{span=AgentExecutor}', 1]],
  },
];
