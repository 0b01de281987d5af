/** JSON Lines, record by record: memory is bounded by one chunk of the file and one line. */
import { failure, fault } from '../failure/catalogue.js';
import { Failure, type Fault } from '../failure/failure.js';
import type { Source } from '../model/source.js';
import { isObject, type JsonObject, kindOf } from './json.js';
import { readJsonText } from './json-text.js';
import { limitsOf } from './limits.js';
import { DUPLICATES_FOUND_UP_TO, quickly } from './parse-json.js';
import type { JsonLine } from './reader.js';
import { utf8Chunks } from './utf8.js';

export const MOST_FAULTS_NAMED = 20;

export class LineReader {
  readonly faults: Fault[] = [];
  private readonly path: string;
  private readonly deepest: number;
  private line = 0;
  private seen = 0;

  constructor(path: string, deepest: number) {
    this.path = path;
    this.deepest = deepest;
  }

  /** Passes over a line of so many UTF-16 units whose record is known already. */
  skip(units: number): void {
    this.line++;
    this.seen += units;
  }

  /** The record of the next line, or `null` for a blank or a bad one. `cut`: no line break follows. */
  next(raw: string, ending: 'whole' | 'cut'): JsonLine | null {
    this.line++;
    this.seen += raw.length;
    const text = this.line === 1 && raw.startsWith('\ufeff') ? raw.slice(1) : raw;
    if (text.trim() === '') return null;
    const quick = this.seen > DUPLICATES_FOUND_UP_TO ? quickly(text, this.deepest) : null;
    const record = isObject(quick) ? quick : this.strictly(text, ending);
    return record === null ? null : { line: this.line, record };
  }

  private strictly(text: string, ending: 'whole' | 'cut'): JsonObject | null {
    const outcome = readJsonText(text, this.deepest);
    if (outcome.kind === 'value') {
      for (const { key, offset } of outcome.duplicates) {
        this.faults.push(fault('JSON_DUPLICATE_KEY', this.at(offset), { key: key.slice(0, 80) }));
      }
      if (isObject(outcome.value)) return outcome.value;
      this.faults.push(fault('JSONL_LINE', this.at(0), { found: kindOf(outcome.value) }));
    } else if (outcome.kind === 'depth') {
      this.faults.push(fault('JSON_DEPTH', this.at(outcome.offset), { limit: this.deepest }));
    } else {
      const cut = ending === 'cut' && outcome.found.startsWith('unexpected end');
      const found = cut ? `${outcome.found}; it is the last line, and the file looks cut` : outcome.found;
      this.faults.push(fault('JSONL_LINE', this.at(outcome.offset), { found }));
    }
    return null;
  }

  private at(offset: number): string {
    return `${this.path}:${this.line}:${offset + 1}`;
  }
}

/**
 * All records in batches, one a chunk. After the first bad line nothing more is given, but the rest is read, so that
 * all bad lines (the first twenty) are told at once. Faults: `JSONL_LINE`, `JSON_DUPLICATE_KEY`, `LINE_TOO_LONG`, `ENCODING`.
 */
export async function* jsonLines(source: Source): AsyncGenerator<readonly JsonLine[], void, undefined> {
  const { 'line-bytes': longest, 'json-depth': deepest } = limitsOf(source);
  const reader = new LineReader(source.path, deepest);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let rest = '';
  let number = 0;
  for await (const chunk of utf8Chunks(source)) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    const batch: JsonLine[] = [];
    for (const line of lines) {
      number++;
      if (line.length > longest) throw tooLong(`${source.path}:${number}`, longest);
      const record = reader.next(line, 'whole');
      if (record !== null) batch.push(record);
      if (reader.faults.length >= MOST_FAULTS_NAMED) throw new Failure(reader.faults);
    }
    if (rest.length > longest) throw tooLong(`${source.path}:${number + 1}`, longest);
    if (batch.length > 0 && reader.faults.length === 0) yield batch;
  }
  const last = reader.next(rest, 'cut');
  if (reader.faults.length > 0) throw new Failure(reader.faults);
  if (last !== null) yield [last];
}

export function tooLong(where: string, limit: number): Failure {
  return failure('LINE_TOO_LONG', where, { limit });
}
