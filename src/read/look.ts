/** The first look at a file: what it is made of, read no further than is needed to tell. */
import { failure } from '../failure/catalogue.js';
import type { Source } from '../model/source.js';
import { checkHeader, csvRecords } from './csv.js';
import { headOf } from './head.js';
import { isObject, type JsonObject } from './json.js';
import { jsonLines } from './json-lines.js';
import { readJsonText } from './json-text.js';
import { parseJson } from './parse-json.js';
import type { Content } from './reader.js';
import { SUPPORTED } from './supported.js';
import { utf8Chunks } from './utf8.js';

/** One JSON document must fit in memory as text; more is for JSON Lines and CSV, which are streamed. */
export const LARGEST_JSON = 256 * 1024 * 1024;
const FIRST = 20;
const DELIMITERS = [',', '\t', ';'] as const;

async function wholeText(source: Source): Promise<string> {
  const tooLarge = (bytes: number) => failure('FILE_TOO_LARGE', source.path, { bytes, limit: LARGEST_JSON });
  if (source.size > LARGEST_JSON) throw tooLarge(source.size);
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let size = 0;
  for await (const chunk of utf8Chunks(source)) {
    size += chunk.length;
    if (size > LARGEST_JSON) throw tooLarge(size);
    parts.push(decoder.decode(chunk, { stream: true }));
  }
  return parts.join('');
}

/**
 * JSON Lines: the first line is a whole object and something follows. The name decides only where the content leaves
 * it open: a single line, or a first line that is no JSON.
 */
function areLines(head: string, path: string): boolean {
  const named = /\.(jsonl|ndjson)$/i.test(path);
  const end = head.indexOf('\n');
  if (named || end < 0 || !head.startsWith('{')) return named;
  const outcome = readJsonText(head.slice(0, end));
  return outcome.kind === 'value' && isObject(outcome.value) && head.slice(end).trim() !== '';
}

async function firstOf<T>(batches: AsyncIterable<readonly T[]>): Promise<readonly T[]> {
  const first: T[] = [];
  for await (const batch of batches) {
    first.push(...batch.slice(0, FIRST - first.length));
    if (first.length === FIRST) break;
  }
  return first;
}

async function lines(source: Source): Promise<Content> {
  const first = await firstOf(jsonLines(source));
  const records: readonly JsonObject[] = first.map((line) => line.record);
  return { shape: 'jsonl', first: records, records: () => jsonLines(source) };
}

/** The delimiter that the header row has most of, quoted parts left out; `null` where it has none. */
function delimiterOf(head: string): string | null {
  const header = (head.split(/[\r\n]/, 1)[0] ?? '').replace(/"[^"]*"/g, '');
  let best: string | null = null;
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const count = header.split(delimiter).length - 1;
    if (count > most) {
      best = delimiter;
      most = count;
    }
  }
  return best;
}

async function* withoutHeader(
  batches: AsyncIterable<readonly (readonly string[])[]>,
): AsyncGenerator<readonly (readonly string[])[], void, undefined> {
  let header = true;
  for await (const batch of batches) {
    const rows = header ? batch.slice(1) : batch;
    header = false;
    if (rows.length > 0) yield rows;
  }
}

async function table(source: Source, delimiter: string): Promise<Content> {
  const [header = [], ...first] = await firstOf(csvRecords(source, delimiter));
  checkHeader(header, source.path);
  if (first.length === 0) throw failure('NO_ROWS', source.path, { header });
  return { shape: 'table', header, first, rows: () => withoutHeader(csvRecords(source, delimiter)) };
}

/**
 * What the file is made of. Faults: `FILE_EMPTY`, `FILE_LFS_POINTER`, `FILE_TOO_LARGE`, `ENCODING`, `FORMAT_UNKNOWN`
 * for what is no text, and those of JSON, JSON Lines and CSV.
 */
export async function look(source: Source): Promise<Content> {
  const head = await headOf(source);
  if (areLines(head, source.path)) return lines(source);
  if (head.startsWith('{') || head.startsWith('[')) {
    return { shape: 'json', value: parseJson(await wholeText(source), source.path) };
  }
  const delimiter = delimiterOf(head);
  if (delimiter === null && !/\.(csv|tsv)$/i.test(source.path)) {
    throw failure('FORMAT_UNKNOWN', source.path, {
      found: 'its first line is neither JSON nor a header row with a delimiter',
      supported: SUPPORTED,
    });
  }
  return table(source, delimiter ?? ',');
}
