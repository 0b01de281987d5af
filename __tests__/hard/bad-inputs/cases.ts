/** All of them that are files of a check; archives come by way of the Action (bundle/faults/archive-cases.ts). */
import type { BadInput } from './case.js';
import { SETTINGS } from './settings.js';
import { EVENT_FILES, MLFLOW_STORES, PARQUET_FILES } from './stores.js';
import { TEXTS } from './texts.js';

export const BAD_INPUTS: readonly BadInput[] = [
  ...TEXTS,
  ...SETTINGS,
  ...EVENT_FILES,
  ...PARQUET_FILES,
  ...MLFLOW_STORES,
];
