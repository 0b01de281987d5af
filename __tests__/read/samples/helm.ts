import type { Row } from './row.js';

const FOLDER = 'helm/evaleval__every_eval_ever';
const MATCHES = ['exact_match', 'quasi_exact_match', 'prefix_exact_match', 'quasi_prefix_exact_match'];
const MATCHED = MATCHES.flatMap((name) => [name, `${name}@5`]);

export const rows: readonly Row[] = [
  {
    path: `${FOLDER}/commonsense-dataset=hellaswag,method=multiple_choice_joint,model=eleutherai_pythia-1b-v0`,
    format: 'helm',
    measurements: 8,
    values: [
      ['"commonsense:dataset=hellaswag,method=multiple_choice_joint"/exact_match{split=validation}', 0.3],
      ['"commonsense:dataset=hellaswag,method=multiple_choice_joint"/exact_match@5{split=validation}', 0.3],
    ],
    examples: { rows: 10, ids: 'instance_id', sums: MATCHED.map((name) => [name, 3]) },
  },
  {
    path: `${FOLDER}/mmlu-subject=philosophy,method=multiple_choice_joint,model=openai_gpt2`,
    format: 'helm',
    measurements: 8,
    values: [
      [
        '"mmlu:subject=philosophy,method=multiple_choice_joint"/quasi_exact_match{split=test}',
        0.1111111111111111,
      ],
    ],
    examples: { rows: 9, ids: 'instance_id', sums: MATCHED.map((name) => [name, 1]) },
  },
  {
    path: `${FOLDER}/narrative_qa-model=openai_gpt2`,
    format: 'helm',
    measurements: 6,
    values: [
      ['narrative_qa/exact_match{split=test}', 0],
      ['narrative_qa/f1_score{split=test}', 0.17424242424242425],
      ['narrative_qa/rouge_l{split=test}', 0.05365510777881912],
    ],
  },
  // All three as one tree.
  {
    path: FOLDER,
    format: 'helm',
    measurements: 22,
    values: [['narrative_qa/f1_score{split=test}', 0.17424242424242425]],
  },
];
