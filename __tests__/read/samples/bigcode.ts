import type { Row } from './row.js';

const HARNESS = 'bigcode/bigcode-project__bigcode-evaluation-harness';

export const rows: readonly Row[] = [
  {
    path: `${HARNESS}/164_k_1_final_codeeval_results.json`,
    format: 'bigcode',
    measurements: 0,
    values: [],
    examples: { rows: 164, ids: 'task_id', sums: [['pass@1', 91]] },
  },
  {
    path: `${HARNESS}/deepseek-coder-6.7b-base_evaluation_results.json`,
    format: 'bigcode',
    measurements: 64,
    values: [
      ['mercury/beyond@100{slice=Average}', 0.5376949001699693],
      ['mercury/pass@100{slice=Easy}', 0.9772727272727273],
    ],
  },
  {
    path: `${HARNESS}/starcoder2-7b-SFT-mercury-result.json`,
    format: 'bigcode',
    measurements: 24,
    values: [
      ['mercury/beyond@5{slice=Hard}', 0.2109250690540781],
      ['mercury/pass@1{slice=Average}', 0.5140625000000001],
    ],
  },
  {
    path: `${HARNESS}/starcoder2-7b-mercury-result.json`,
    format: 'bigcode',
    measurements: 24,
    values: [['mercury/pass@3{slice=Medium}', 0.7000000000000001]],
  },
  {
    path: `${HARNESS}/starcoder2_3b_evaluation_humaneval.json`,
    format: 'bigcode',
    measurements: 2,
    values: [
      ['humaneval/pass@1', 0.1925609756097561],
      ['humaneval/pass@10', 0.33567450318498165],
    ],
  },
];
