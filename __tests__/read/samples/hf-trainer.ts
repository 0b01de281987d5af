import type { Row } from './row.js';

const NER = 'hf-trainer/coffee3699__TransformerNER';
const LM = 'hf-trainer/sliderSun__chinese_pytorch_pretrain_lm/output';

export const rows: readonly Row[] = [
  {
    path: `${NER}/all_results.json`,
    format: 'hf-trainer',
    measurements: 10,
    values: [
      ['f1{split=eval}', 0.9696293850495585],
      ['f1{split=predict}', 0.9670241644786614],
      ['loss{split=predict}', 0.019529886543750763],
    ],
  },
  {
    path: `${NER}/eval_results.json`,
    format: 'hf-trainer',
    measurements: 5,
    values: [
      ['accuracy{split=eval}', 0.9968802166653316],
      ['recall{split=eval}', 0.9740775046312522],
    ],
  },
  {
    path: `${NER}/predict_results.json`,
    format: 'hf-trainer',
    measurements: 5,
    values: [['precision{split=predict}', 0.9625692137320044]],
  },
  { path: `${NER}/train_results.json`, refused: 'TRAINER_NO_EVALUATION' },
  {
    path: `${LM}/all_results.json`,
    format: 'hf-trainer',
    measurements: 3,
    values: [
      ['accuracy{split=eval}', 0.025],
      ['loss{split=eval}', 8.654293060302734],
      ['perplexity', 5734.713433449494],
    ],
  },
  { path: `${LM}/trainer_state.json`, refused: 'TRAINER_NO_EVALUATION' },
];
