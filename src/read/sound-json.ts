/**
 * What `JSON.parse` gives, where it gives the same as our own parser, which is several times slower: the document holds
 * no two equal keys in one object, nests no deeper than is allowed, and no number in it is out of range.
 *
 * Equal keys are found without comparing any. Every colon of the text stands after a key or within a string, so there
 * are as many in the text as the value has keys, and colons in keys and strings. Of two equal keys `JSON.parse` keeps
 * one; then the text has more of them. Example: `{"a": "x:y", "a": 1}` has three colons, its value `{a: 1}` only one.
 */
import type { JsonValue } from './json.js';

/** A colon within a string that is written as its number. */
const ESCAPED_COLON = /\\u003a/i;

function colonsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) count++;
  return count;
}

/** How many keys all objects of a value have; NaN where it has more levels than these or a number is out of range. */
function keysIn(value: JsonValue, levels: number): number {
  if (typeof value === 'number') return Number.isFinite(value) ? 0 : Number.NaN;
  if (typeof value !== 'object' || value === null) return 0;
  if (levels === 0) return Number.NaN;
  if (Array.isArray(value)) return keysInAll(value, levels - 1);
  // No key of a file can reach anything of the program.
  Object.setPrototypeOf(value, null);
  const values = Object.values(value);
  return values.length + keysInAll(values, levels - 1);
}

function keysInAll(values: readonly JsonValue[], levels: number): number {
  let count = 0;
  for (const value of values) if (typeof value !== 'string') count += keysIn(value, levels);
  return count;
}

/** The colons within the strings of a value, its keys among them. */
function colonsWithin(value: JsonValue): number {
  if (typeof value === 'string') return colonsIn(value);
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  if (!Array.isArray(value)) for (const key of Object.keys(value)) count += colonsIn(key);
  for (const one of Object.values(value)) count += colonsWithin(one);
  return count;
}

/** The value of the document, or `undefined` where our own parser has to look: it may have faults, or NaN. */
export function soundJson(text: string, deepest: number): JsonValue | undefined {
  let value: JsonValue;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const colons = colonsIn(text);
  const keys = keysIn(value, deepest);
  if (keys === colons) return value;
  if (!(keys < colons) || ESCAPED_COLON.test(text)) return undefined;
  return keys + colonsWithin(value) === colons ? value : undefined;
}
