/** The records of a file, whichever of the three ways of JSON they are written in. */
import { isObject, type JsonObject, type JsonValue } from './json.js';
import type { LineTaker } from './json-rows.js';
import type { Content, JsonLine } from './reader.js';

export interface Records {
  readonly first: readonly JsonObject[];
  /** As in the content of JSON Lines. */
  readonly plain?: (taker: LineTaker) => AsyncIterable<void>;
  readonly all: () => AsyncIterable<readonly JsonLine[]> | Iterable<readonly JsonLine[]>;
}

const FIRST = 20;

function recordsOfList(list: readonly JsonValue[]): Records | null {
  if (list.length === 0 || !list.every(isObject)) return null;
  const lines = list.filter(isObject).map((record, index) => ({ line: index + 1, record }));
  return { first: list.filter(isObject).slice(0, FIRST), all: () => [lines] };
}

/** `DataFrame.to_json()` by its default: `{column: {"0": value, "1": value}}`, each column with the same rows. */
function recordsOfColumns(value: JsonObject): Records | null {
  const columns = Object.entries(value);
  const first = columns[0]?.[1];
  if (!isObject(first)) return null;
  const rows = Object.keys(first);
  const framed =
    rows.length > 0 &&
    rows.every((row) => /^\d+$/.test(row)) &&
    columns.every(
      ([, cells]) =>
        isObject(cells) &&
        Object.keys(cells).length === rows.length &&
        rows.every((row) => Object.hasOwn(cells, row)),
    );
  if (!framed) return null;
  return recordsOfList(
    rows.map((row) => {
      const record: Record<string, JsonValue> = Object.create(null);
      for (const [column, cells] of columns) record[column] = isObject(cells) ? (cells[row] ?? null) : null;
      return record;
    }),
  );
}

/** `{column: [value, value]}`, all of one length, as `DataFrame.to_dict("list")` gives it. */
function recordsOfLists(value: JsonObject): Records | null {
  const columns = Object.entries(value);
  if (!Array.isArray(columns[0]?.[1])) return null;
  const lists = columns.flatMap(([column, cells]) =>
    Array.isArray(cells) ? [[column, cells] as const] : [],
  );
  const rows = lists[0]?.[1].length ?? 0;
  const framed = lists.length > 1 && lists.length === columns.length && rows > 0;
  if (!framed || !lists.every(([, cells]) => cells.length === rows)) return null;
  return recordsOfList(
    Array.from({ length: rows }, (_, row) => {
      const record: Record<string, JsonValue> = Object.create(null);
      for (const [column, cells] of lists) record[column] = cells[row] ?? null;
      return record;
    }),
  );
}

/** Half a dozen readers ask for the records of the same value before one of them reads it. */
const known = new WeakMap<object, Records>();

function recordsOfValue(value: readonly JsonValue[] | JsonObject): Records | null {
  if (!isObject(value)) return recordsOfList(value);
  return recordsOfColumns(value) ?? recordsOfLists(value);
}

/** `null` where the content is no list of records. */
export function recordsIn(content: Content): Records | null {
  if (content.shape === 'jsonl') {
    const records = { first: content.first, all: content.records };
    return content.plain === undefined ? records : { ...records, plain: content.plain };
  }
  if (content.shape !== 'json') return null;
  const { value } = content;
  if (!Array.isArray(value) && !isObject(value)) return null;
  const asked = known.get(value);
  if (asked !== undefined) return asked;
  const records = recordsOfValue(value);
  if (records !== null) known.set(value, records);
  return records;
}

/** Every key of these records, in order of first sight. */
export function keysOf(records: readonly JsonObject[]): readonly string[] {
  return [...new Set(records.flatMap((record) => Object.keys(record)))];
}
