import type { Row } from './row.js';

const FOLDER = 'ragas/linus-ireri__VeritasRAG-RAGAS-Evaluation';

export const rows: readonly Row[] = [
  { path: `${FOLDER}/evaluation_summary.json`, refused: 'JSON_SYNTAX' },
  {
    path: `${FOLDER}/ragas_results.json`,
    format: 'ragas',
    measurements: 0,
    values: [],
    examples: {
      rows: 25,
      ids: 'user_input',
      // Every faithfulness is NaN: such a column has no sum that a table could tell.
      sums: [
        ['faithfulness', 0],
        ['answer_relevancy', Number.NaN],
        ['context_recall', Number.NaN],
        ['answer_correctness', 0],
      ],
    },
  },
  {
    path: `${FOLDER}/ragas_results2.json`,
    format: 'ragas',
    measurements: 0,
    values: [],
    examples: {
      rows: 25,
      ids: null,
      sums: [
        ['faithfulness', 19.933333333333334],
        ['context_recall', 18],
      ],
    },
  },
];
