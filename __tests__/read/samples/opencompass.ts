import type { Row } from './row.js';

const RUN = 'opencompass/open-compass__opencompass/20231208_194351';

/** Of a comparison of two models by a judge there is no summary by data set, and these files are none of its kind. */
export const rows: readonly Row[] = [
  { path: `${RUN}/predictions/qwen-7b-chat-hf/COREV2_6A_.json`, refused: 'FORMAT_UNKNOWN' },
  {
    path: `${RUN}/results/baichuan2-7b-chat-hf_qwen-7b-chat-hf/COREV2_6A_.json`,
    refused: 'FORMAT_UNKNOWN',
  },
  { path: `${RUN}/summary/20231208_194351/report.csv`, refused: 'FORMAT_UNKNOWN' },
];
