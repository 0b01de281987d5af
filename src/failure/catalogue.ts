/** Every sentence a user can meet when something is wrong, by code. Each room's faults are in a file of their own. */
import { adaptiveFaults } from './adaptive.js';
import { archiveFaults } from './archive.js';
import { attemptFaults } from './attempts.js';
import { documentFaults } from './documents.js';
import { dvcFaults } from './dvc.js';
import { evalscopeFaults } from './evalscope.js';
import { explainingFaults } from './explaining.js';
import { exportingFaults } from './exporting.js';
import type { Fault, Sentence, Weight } from './failure.js';
import { Failure } from './failure.js';
import { faultLogFaults } from './fault-logs.js';
import { formatFaults } from './formats.js';
import { githubFaults } from './github.js';
import { harnessFaults } from './harnesses.js';
import { healthFaults } from './health.js';
import { helmFaults } from './helm.js';
import { historyFaults } from './history.js';
import { huggingFaceFaults } from './hugging-face.js';
import { inspectFaults } from './inspect.js';
import { judgesFaults } from './judges.js';
import { judgingFaults } from './judging.js';
import { measuringFaults } from './measuring.js';
import { mlflowFaults } from './mlflow.js';
import { monitoringFaults } from './monitoring.js';
import { pairingFaults } from './pairing.js';
import { parquetFaults } from './parquet.js';
import { promptfooFaults } from './promptfoo.js';
import { queryFaults } from './query.js';
import { readingFaults } from './reading.js';
import { replayingFaults } from './replaying.js';
import { slicingFaults } from './slicing.js';
import { sqliteFaults } from './sqlite.js';
import { startingFaults } from './starting.js';
import { tellingFaults } from './telling.js';
import { tensorboardFaults } from './tensorboard.js';
import { testingFaults } from './testing.js';
import { trainingFaults } from './training.js';
import { usageFaults } from './usage.js';

export const catalogue = {
  ...usageFaults,
  ...readingFaults,
  ...formatFaults,
  ...documentFaults,
  ...parquetFaults,
  ...judgesFaults,
  ...mlflowFaults,
  ...huggingFaceFaults,
  ...harnessFaults,
  ...helmFaults,
  ...promptfooFaults,
  ...inspectFaults,
  ...evalscopeFaults,
  ...tensorboardFaults,
  ...dvcFaults,
  ...sqliteFaults,
  ...trainingFaults,
  ...testingFaults,
  ...archiveFaults,
  ...measuringFaults,
  ...historyFaults,
  ...healthFaults,
  ...judgingFaults,
  ...adaptiveFaults,
  ...attemptFaults,
  ...pairingFaults,
  ...queryFaults,
  ...slicingFaults,
  ...explainingFaults,
  ...replayingFaults,
  ...faultLogFaults,
  ...monitoringFaults,
  ...startingFaults,
  ...tellingFaults,
  ...exportingFaults,
  ...githubFaults,
};

export type Code = keyof typeof catalogue;
type DetailsByCode = { [C in Code]: (typeof catalogue)[C]['example'] };
export type Details<C extends Code> = DetailsByCode[C];

const entries: { readonly [C in Code]: Sentence<DetailsByCode[C]> } = catalogue;

/** What a fault of this code does; a code that is not of this catalogue is taken for the gravest. */
export function weightOf(code: string): Weight {
  return Object.hasOwn(catalogue, code) ? catalogue[code as Code].weight : 'usage';
}

/** The fault of this kind in this place. */
export function fault<C extends Code>(code: C, where: string | null, details: Details<C>): Fault {
  const entry: Sentence<DetailsByCode[C]> = entries[code];
  const made: Fault = {
    code,
    weight: entry.weight,
    where,
    what: entry.what(details),
    fix: entry.fix === null ? null : entry.fix(details),
  };
  known.set(made, details);
  return made;
}

/** What each fault was made from, beside it and not in it, so that no detail gets into a report with it. */
const known = new WeakMap<Fault, unknown>();

/** What a fault was made from; `undefined` of one that `fault` did not make, or of a copy. */
export function detailsOf(made: Fault): unknown {
  return known.get(made);
}

/** The same fault in another place. */
export function placed(made: Fault, where: string | null): Fault {
  const moved = { ...made, where };
  known.set(moved, known.get(made));
  return moved;
}

/** A failure of one fault, ready to throw. */
export function failure<C extends Code>(code: C, where: string | null, details: Details<C>): Failure {
  return new Failure([fault(code, where, details)]);
}
