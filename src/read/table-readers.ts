/** The readers that may know a table, in the order of `readers.ts`: most files are tables, and few readers want them. */
import { kerasCsvLogger } from './keras-csvlogger.js';
import { lighteval } from './lighteval.js';
import { lightningCsv } from './lightning-csv.js';
import { metricsCsv } from './metrics-csv.js';
import { opencompass } from './opencompass.js';
import { predictions } from './predictions.js';
import { promptfoo } from './promptfoo.js';
import { ragas } from './ragas.js';
import type { Reader } from './reader.js';
import { ultralytics } from './ultralytics.js';

export const tableReaders: readonly Reader[] = [
  promptfoo,
  opencompass,
  lighteval,
  ragas,
  ultralytics,
  kerasCsvLogger,
  lightningCsv,
  predictions,
  metricsCsv,
];
