import type { Row } from './row.js';

export const rows: readonly Row[] = [
  {
    path: 'model-index/coffee3699__TransformerNER/README.md',
    format: 'model-index',
    measurements: 4,
    values: [
      ['ner_dataset/f1{split=validation,task=token-classification}', 0.9696293850495585],
      ['ner_dataset/accuracy{split=validation,task=token-classification}', 0.9968802166653316],
    ],
  },
];
