import type { Row } from './row.js';

const RUNS = 'wandb/Programmer-RD-AI__Car-Object-Detection-V10-Learning-Detectron2-V2/wandb';
const RUN = `${RUNS}/run-20211025_110653-1ijb4xdb`;

export const rows: readonly Row[] = [
  { path: `${RUNS}/run-20211025_110519-pb7kt2ct/files/wandb-summary.json`, refused: 'NO_MEASUREMENTS' },
  {
    path: `${RUN}/files/wandb-summary.json`,
    format: 'wandb',
    measurements: 6,
    values: [
      ['"bbox/AP"', 32.44960320359129],
      ['"bbox/APl"', 38.676971187201445],
    ],
  },
  { path: `${RUN}/files/config.yaml`, refused: 'FORMAT_UNKNOWN' },
  { path: `${RUN}/files/wandb-metadata.json`, refused: 'FORMAT_UNKNOWN' },
  // The log of the run itself, in the format of LevelDB.
  { path: `${RUN}/run-1ijb4xdb.wandb`, refused: 'ENCODING' },
];
