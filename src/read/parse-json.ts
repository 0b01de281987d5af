/** How a whole JSON document is parsed. */
import { failure, fault } from '../failure/catalogue.js';
import { Failure } from '../failure/failure.js';
import type { JsonValue } from './json.js';
import { nestsDeeper } from './json-depth.js';
import { readJsonText } from './json-text.js';
import { LIMITS } from './limits.js';
import { soundJson } from './sound-json.js';

/** Longer texts are given to `JSON.parse` first, which is several times faster but keeps the last of two equal keys. */
export const DUPLICATES_FOUND_UP_TO = 16 * 1024 * 1024;
const MOST_DUPLICATES_NAMED = 20;

/** Line and column of an offset, both from 1; columns count UTF-16 units, as editors do. */
export function position(text: string, offset: number): string {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++;
    start = at + 1;
  }
  return `${line}:${offset - start + 1}`;
}

/** Texts up to this length can't fill the memory, however deep they nest. */
const DEPTH_HARMLESS_UP_TO = 1024 * 1024;

/** Whether `JSON.parse` should not try. */
function isTooDeep(text: string, deepest: number): boolean {
  return text.length > DEPTH_HARMLESS_UP_TO && nestsDeeper(text, deepest);
}

function strictly(text: string, path: string, deepest: number): JsonValue {
  const outcome = readJsonText(text, deepest);
  if (outcome.kind === 'depth') {
    throw failure('JSON_DEPTH', `${path}:${position(text, outcome.offset)}`, { limit: deepest });
  }
  if (outcome.kind === 'syntax') {
    throw failure('JSON_SYNTAX', `${path}:${position(text, outcome.offset)}`, { found: outcome.found });
  }
  if (outcome.duplicates.length > 0) {
    throw new Failure(
      outcome.duplicates
        .slice(0, MOST_DUPLICATES_NAMED)
        .map(({ key, offset }) =>
          fault('JSON_DUPLICATE_KEY', `${path}:${position(text, offset)}`, { key: key.slice(0, 80) }),
        ),
    );
  }
  return outcome.value;
}

/**
 * The value of a whole document, with Python's NaN and Infinity let by as `NotANumber`.
 * Faults: `JSON_SYNTAX`, `JSON_DEPTH`, and up to `DUPLICATES_FOUND_UP_TO` characters `JSON_DUPLICATE_KEY`.
 */
export function parseJson(text: string, path: string, deepest: number = LIMITS['json-depth']): JsonValue {
  const bare = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (bare.length > DUPLICATES_FOUND_UP_TO) return quickly(bare, deepest) ?? strictly(bare, path, deepest);
  return (isTooDeep(bare, deepest) ? undefined : soundJson(bare, deepest)) ?? strictly(bare, path, deepest);
}

/** By `JSON.parse`; `null` where it refuses (and for `null` itself, which costs a second look and no more). */
export function quickly(text: string, deepest: number): JsonValue {
  if (isTooDeep(text, deepest)) return null;
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return null;
  }
}
