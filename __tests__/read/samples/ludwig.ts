import type { Row } from './row.js';

const RESULTS = 'ludwig/DonkeyBrainz__hello-world-ludwig/results';

/** Ludwig is read by its event files; of what else it writes nothing is taken for a metric. */
export const rows: readonly Row[] = [
  { path: `${RESULTS}/experiment_run/description.json`, refused: 'FORMAT_UNKNOWN' },
  { path: `${RESULTS}/experiment_run/training_statistics.json`, refused: 'FORMAT_UNKNOWN' },
  { path: `${RESULTS}/recommended_predictions.csv`, refused: 'FORMAT_UNKNOWN' },
  { path: `${RESULTS}/recommended_probabilities.csv`, refused: 'FORMAT_UNKNOWN' },
];
