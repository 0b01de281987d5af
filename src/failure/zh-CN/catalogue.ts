/** The catalogue in Chinese. A sentence that is missing here is an error of the compiler, in the table of its file. */
import { detailsOf } from '../catalogue.js';
import type { Fault } from '../failure.js';
import type { Translation } from '../translation.js';
import { documents } from './documents.js';
import { formats } from './formats.js';
import { github } from './github.js';
import { health } from './health.js';
import { history } from './history.js';
import { judging } from './judging.js';
import { pairing } from './pairing.js';
import { reading } from './reading.js';
import { starting } from './starting.js';
import { telling } from './telling.js';
import { usage } from './usage.js';

export const translations = {
  ...documents,
  ...formats,
  ...github,
  ...health,
  ...history,
  ...judging,
  ...pairing,
  ...reading,
  ...starting,
  ...telling,
  ...usage,
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
