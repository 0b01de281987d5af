/** The catalogue in Chinese. A sentence that is missing here is an error of the compiler, in the table of its file. */
import { type catalogue, detailsOf } from '../catalogue.js';
import type { Fault } from '../failure.js';
import type { Translation, Translations } from '../translation.js';
import { adaptive } from './adaptive.js';
import { archive } from './archive.js';
import { attempts } from './attempts.js';
import { documents } from './documents.js';
import { dvc } from './dvc.js';
import { evalscope } from './evalscope.js';
import { explaining } from './explaining.js';
import { exporting } from './exporting.js';
import { faultLogs } from './fault-logs.js';
import { formats } from './formats.js';
import { github } from './github.js';
import { harnesses } from './harnesses.js';
import { health } from './health.js';
import { helm } from './helm.js';
import { history } from './history.js';
import { huggingFace } from './hugging-face.js';
import { inspect } from './inspect.js';
import { judges } from './judges.js';
import { judging } from './judging.js';
import { measuring } from './measuring.js';
import { mlflow } from './mlflow.js';
import { monitoring } from './monitoring.js';
import { pairing } from './pairing.js';
import { parquet } from './parquet.js';
import { promptfoo } from './promptfoo.js';
import { query } from './query.js';
import { reading } from './reading.js';
import { replaying } from './replaying.js';
import { slicing } from './slicing.js';
import { sqlite } from './sqlite.js';
import { starting } from './starting.js';
import { telling } from './telling.js';
import { tensorboard } from './tensorboard.js';
import { testing } from './testing.js';
import { training } from './training.js';
import { usage } from './usage.js';

/** In the order of the English catalogue. */
export const translations: Translations<typeof catalogue> = {
  ...usage,
  ...reading,
  ...formats,
  ...documents,
  ...parquet,
  ...judges,
  ...mlflow,
  ...huggingFace,
  ...harnesses,
  ...helm,
  ...promptfoo,
  ...inspect,
  ...evalscope,
  ...tensorboard,
  ...dvc,
  ...sqlite,
  ...training,
  ...testing,
  ...archive,
  ...measuring,
  ...history,
  ...health,
  ...judging,
  ...adaptive,
  ...attempts,
  ...pairing,
  ...query,
  ...slicing,
  ...explaining,
  ...replaying,
  ...faultLogs,
  ...monitoring,
  ...starting,
  ...telling,
  ...exporting,
  ...github,
};

/** What a table says of a code, for details that are of that code because `fault` took them with it. */
const tables: Readonly<Record<string, Translation<never>>> = translations;

function isOf<Details>(_: Translation<Details>, details: unknown): details is Details {
  return details !== undefined;
}

/** The fault in Chinese; in English where it was not made by `fault`. */
export function inChinese(made: Fault): Fault {
  const told = Object.hasOwn(tables, made.code) ? tables[made.code] : undefined;
  const details = detailsOf(made);
  if (told === undefined || !isOf(told, details)) return made;
  return { ...made, what: told.what(details), fix: told.fix === null ? null : told.fix(details) };
}
