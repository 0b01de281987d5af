/** `limits` of the configuration: bounds on what is read of a file, in place of the usual ones. */
import type { LimitName, Limits } from '../model/limits.js';
import { KEYS } from './keys.js';
import type { Range, Slot, Values } from './values.js';

/** What goes deeper than this is read by going down as deep. */
const DEEPEST = 1_000;
/** The longest text of Node, in characters. */
const LONGEST_TEXT = 536_870_888;
const LARGEST = 4_294_967_296;
const TEXTS: readonly LimitName[] = [
  'json-bytes',
  'line-bytes',
  'toml-bytes',
  'xml-bytes',
  'yaml-bytes',
  'text-bytes',
];

function range(name: LimitName): Range {
  const least = name === 'yaml-aliases' ? 0 : 1;
  const most = name.endsWith('-depth') ? DEEPEST : TEXTS.includes(name) ? LONGEST_TEXT : LARGEST;
  return {
    example: most,
    words: `a whole number from ${least} to ${most}`,
    allows: (limit) => Number.isInteger(limit) && limit >= least && limit <= most,
  };
}

/** The limits that are set, by name; faults are among the complaints. */
export function decodeLimits(fields: ReadonlyMap<string, Slot>, values: Values): Partial<Limits> {
  const limits: Partial<Record<LimitName, number>> = {};
  for (const name of KEYS.limits) {
    const limit = values.number(fields.get(name), range(name));
    if (limit !== null) limits[name] = limit;
  }
  return limits;
}
