/** The codec of one line of `history.jsonl`, schema `holdline/record@1`. */
import type { HistoryRecord } from '../model/history.js';
import { SEALED_SCHEMA } from './sealed.js';
import { complaint, fitting, known, MISFIT, object, type Shape } from './shape.js';

/** What one line turns out to be. `why` goes on after "line 7 …". */
export type Decoded =
  | { readonly kind: 'record'; readonly record: HistoryRecord }
  | { readonly kind: 'damaged'; readonly why: string }
  | { readonly kind: 'newer'; readonly schema: string };

const TEXT: Shape = { is: 'text' };
const NAME: Shape = { is: 'name' };
const TIME: Shape = { is: 'time' };
const SIZE: Shape = { is: 'size' };
const orNull = (shape: Shape): Shape => ({ is: 'null-or', shape });
const listOf = (of: Shape): Shape => ({ is: 'list', of });

const SUITE = object({
  name: NAME,
  model: orNull(TEXT),
  dataset: orNull(TEXT),
  format: TEXT,
  files: listOf(TEXT),
  fingerprints: { is: 'absent-or', shape: { is: 'map', of: TEXT } },
});

/** Every key of a record, in the order in which it is written. */
const RECORD = object({
  schema: NAME,
  id: NAME,
  sha: orNull(TEXT),
  ref: orNull(TEXT),
  event: orNull(TEXT),
  workflow: orNull(TEXT),
  at: TIME,
  result: orNull(TEXT),
  accepted: listOf(object({ match: NAME, by: TEXT, at: TIME, reason: TEXT })),
  head: object({ sha: orNull(TEXT), ref: orNull(TEXT), run: NAME, at: TIME, suites: listOf(SUITE) }),
  measurements: listOf(
    object({
      id: NAME,
      value: orNull({ is: 'number' }),
      n: orNull(SIZE),
      standardError: orNull(SIZE),
      runs: { is: 'absent-or', shape: SIZE },
    }),
  ),
  limits: {
    is: 'absent-or',
    shape: {
      is: 'map',
      of: object({
        min: { is: 'absent-or', shape: { is: 'number' } },
        max: { is: 'absent-or', shape: { is: 'number' } },
      }),
    },
  },
  maintenance: {
    is: 'absent-or',
    shape: listOf(object({ what: NAME, at: TIME, detail: TEXT })),
  },
  told: {
    is: 'absent-or',
    shape: { is: 'map', of: object({ fingerprint: NAME, occasions: listOf(NAME) }) },
  },
  outcomes: orNull({ is: 'map', of: object({ file: NAME, sha256: NAME, n: SIZE }) }),
});

const SCHEMA = 'holdline/record@1';
const ANY_VERSION = /^holdline\/record@([1-9]\d*)$/;
const CONFLICT_MARKER = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/;
/** What a decoder of UTF-8 leaves where the bytes were none. */
const REPLACEMENT = '\ufffd';

/** Of a value that fits `RECORD`: the schema is all that the shape leaves open. */
function isRecord(value: unknown): value is HistoryRecord {
  return schemaOf(value) === SCHEMA;
}

function schemaOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'schema' in value ? value.schema : null;
}

/** Damage that shows before the line is parsed, most telling first. */
function visibleDamage(line: string): string | null {
  if (line.includes('\0')) return 'has NUL bytes in it';
  if (CONFLICT_MARKER.test(line)) return `is a merge-conflict marker (${line.slice(0, 7)})`;
  if (line.includes(REPLACEMENT)) return 'has bytes that are not UTF-8';
  return null;
}

function parsed(line: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(line) };
  } catch {
    return null;
  }
}

function notJson(line: string): string {
  const starts = line.startsWith('{');
  const ends = line.endsWith('}');
  if (starts && !ends) return 'is cut off in the middle';
  if (ends && !starts) return 'lacks its beginning';
  return 'is not JSON';
}

/**
 * Reads one line, without its line break. Keys it does not know are left out and are no damage: a later version of the
 * same schema may add some.
 */
export function decodeLine(text: string): Decoded {
  // `trim` takes away the carriage return of an editor on Windows, and its byte order mark.
  const line = text.trim();
  const seen = visibleDamage(line);
  if (seen !== null) return { kind: 'damaged', why: seen };
  const json = parsed(line);
  if (json === null) return { kind: 'damaged', why: notJson(line) };
  const schema = schemaOf(json.value);
  if (typeof schema === 'string' && schema !== SCHEMA && ANY_VERSION.test(schema)) {
    return { kind: 'newer', schema };
  }
  if (schema === SEALED_SCHEMA)
    return { kind: 'damaged', why: 'is encrypted, and does not open: it was altered' };
  const record = fitting(json.value, RECORD);
  if (record === MISFIT) {
    return { kind: 'damaged', why: complaint(json.value, RECORD, '') ?? 'is no record' };
  }
  if (!isRecord(record)) return { kind: 'damaged', why: `has a schema other than "${SCHEMA}"` };
  return { kind: 'record', record };
}

/**
 * One line without its line break, keys in a fixed order; a number that is not finite becomes `null`. A replacement
 * character in a name is written escaped, so that a bare one in the file can only be damage.
 *
 * Throws where the line could not be read back: that is a bug of the caller (a time that is not in UTC, an empty id),
 * and a line nobody can read must not get into a history that is never rewritten.
 */
export function encodeRecord(record: HistoryRecord): string {
  const line = JSON.stringify(known(record, RECORD)).replaceAll(REPLACEMENT, '\\ufffd');
  const back = decodeLine(line);
  if (back.kind === 'record') return line;
  const why = back.kind === 'damaged' ? back.why : `has schema ${back.schema}`;
  throw new Error(`a history record can't be written: it ${why}`);
}

/**
 * Whether two records tell the same. The times at which they were written do not count: who sends a record again
 * because the answer got lost sends it later, and is right.
 */
export function sameContent(one: HistoryRecord, other: HistoryRecord): boolean {
  const atOther = { ...one, at: other.at, head: { ...one.head, at: other.head.at } };
  return encodeRecord(atOther) === encodeRecord(other);
}
