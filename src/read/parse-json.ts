/** How a whole JSON document is parsed. */
import { failure, fault } from '../failure/catalogue.js';
import { Failure } from '../failure/failure.js';
import type { JsonValue } from './json.js';
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

/** `JSON.parse` keeps some hundred bytes for each open list or object: so many are nothing, ten million fill the memory. */
const HARMLESS = 100_000;

function holdsMore(text: string, mark: string, most: number): boolean {
  let at = text.indexOf(mark);
  for (let count = 0; at >= 0 && count <= most; count++) at = text.indexOf(mark, at + 1);
  return at >= 0;
}

/** Where the string that starts here ends. */
function stringEnd(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let from = end;
    while (text[from - 1] === '\\') from--;
    if ((end - from) % 2 === 0) return end;
  }
  return text.length;
}

/** Whether so many lists and objects are open at once that `JSON.parse` should not try. */
function isTooDeep(text: string): boolean {
  if (!holdsMore(text, '[', HARMLESS) && !holdsMore(text, '{', HARMLESS)) return false;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '"') at = stringEnd(text, at);
    else if (char === '[' || char === '{') depth++;
    else if (char === ']' || char === '}') depth--;
    if (depth > HARMLESS) return true;
  }
  return false;
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
  if (bare.length > DUPLICATES_FOUND_UP_TO) return quickly(bare) ?? strictly(bare, path, deepest);
  return (isTooDeep(bare) ? undefined : soundJson(bare, deepest)) ?? strictly(bare, path, deepest);
}

/** By `JSON.parse`; `null` where it refuses (and for `null` itself, which costs a second look and no more). */
export function quickly(text: string): JsonValue {
  if (isTooDeep(text)) return null;
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return null;
  }
}
