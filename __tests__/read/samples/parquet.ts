import type { Row } from './row.js';

const FOLDER = 'parquet/DonkeyBrainz__hello-world-ludwig/results';

export const rows: readonly Row[] = [
  { path: `${FOLDER}/predictions.parquet`, refused: 'FORMAT_UNKNOWN' },
  { path: `${FOLDER}/predictions.shapes.json`, refused: 'FORMAT_UNKNOWN' },
];
