/** Rows of a delimited table through csv-parse, in batches, with every refusal told by its line. */
import type { CsvError, Parser } from 'csv-parse';
import { failure, fault } from '../failure/catalogue.js';
import { Failure } from '../failure/failure.js';
import type { Source } from '../model/source.js';
import { limitsOf } from './limits.js';
import { utf8Chunks } from './utf8.js';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const QUOTE = 34;

function written(parser: Parser, chunk: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    parser.write(chunk, (error) => (error ? reject(error) : resolve()));
  });
}

function ended(parser: Parser): Promise<void> {
  return new Promise((resolve, reject) => {
    parser.once('end', resolve);
    parser.once('error', reject);
    parser.end();
  });
}

async function* parsed(
  chunks: AsyncIterable<Uint8Array>,
  parser: Parser,
): AsyncGenerator<string[][], void, undefined> {
  let batch: string[][] = [];
  parser.on('data', (row: string[]) => batch.push(row));
  // Errors are taken where bytes are written; without a listener they would end the process.
  parser.on('error', () => {});
  for await (const chunk of chunks) {
    await written(parser, chunk);
    if (batch.length === 0) continue;
    yield batch;
    batch = [];
  }
  await ended(parser);
  if (batch.length > 0) yield batch;
}

/** A part of a file that starts with the header, and how far its bytes are behind those of the file after that. */
export interface CsvPart {
  readonly source: Source;
  readonly delimiter: string;
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly shift: number;
}

/** As `csvRecords`, with faults in the lines of the file. */
export async function* csvPart({
  source,
  delimiter,
  chunks,
  shift,
}: CsvPart): AsyncGenerator<readonly (readonly string[])[], void, undefined> {
  const { parse } = await import('csv-parse');
  const parser = parse({
    bom: true,
    delimiter,
    trim: true,
    skip_empty_lines: true,
    max_record_size: limitsOf(source)['row-bytes'],
  });
  try {
    yield* parsed(chunks, parser);
  } catch (error) {
    throw error instanceof Failure ? error : await told(error as CsvError, source, shift);
  } finally {
    parser.destroy();
  }
}

/**
 * All records, the header first. Cells come without blanks around them; blank lines are passed over.
 * Faults: `CSV_COLUMNS`, `CSV_QUOTE`, `CSV_LIMIT`, `ENCODING`.
 */
export function csvRecords(
  source: Source,
  delimiter: string,
): AsyncGenerator<readonly (readonly string[])[], void, undefined> {
  return csvPart({ source, delimiter, chunks: utf8Chunks(source), shift: 0 });
}

/** The same without the first record. */
export async function* withoutHeader(
  batches: AsyncIterable<readonly (readonly string[])[]>,
): AsyncGenerator<readonly (readonly string[])[], void, undefined> {
  let header = true;
  for await (const batch of batches) {
    const rows = header ? batch.slice(1) : batch;
    header = false;
    if (rows.length > 0) yield rows;
  }
}

async function told(error: CsvError, source: Source, shift: number): Promise<Failure> {
  const offset = Number(error['bytes'] ?? 0) + shift;
  if (error.code === 'CSV_MAX_RECORD_SIZE') {
    const where = `${source.path}:${await lineOf(source, offset)}`;
    const limit = limitsOf(source)['row-bytes'];
    const found = `one row is longer than ${limit} bytes`;
    return failure('CSV_LIMIT', where, { found, key: 'row-bytes', limit });
  }
  if (error.code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH') return ragged(error, source, offset);
  const quote = await nextQuote(source, offset);
  const found =
    error.code === 'CSV_QUOTE_NOT_CLOSED'
      ? 'the one that opens on this line is never closed'
      : error.code === 'INVALID_OPENING_QUOTE'
        ? 'it stands in the middle of a cell on this line'
        : 'the cell that opens on this line goes on after its closing quote';
  return failure('CSV_QUOTE', `${source.path}:${await lineOf(source, quote)}`, { found });
}

async function ragged(error: CsvError, source: Source, end: number): Promise<Failure> {
  const record: unknown = error['record'];
  const cells = Array.isArray(record) ? record.map(String) : [];
  const breaks = cells.join('').split('\n').length - 1;
  const header = Number(/expect (\d+)/.exec(error.message)?.[1] ?? 0);
  const conflict = /^(<{7}|={7}|>{7})/.test(cells[0] ?? '');
  const cut = end >= source.size && cells.length < header;
  const why = conflict
    ? ': it is a merge conflict marker'
    : cut
      ? ' (it is the last row: the file looks cut)'
      : '';
  const line = Math.max(1, (await lineOf(source, end - 1)) - breaks);
  return failure('CSV_COLUMNS', `${source.path}:${line}`, { found: cells.length, header, why });
}

/** The line, from 1, on which the byte at this offset stands. */
async function lineOf(source: Source, offset: number): Promise<number> {
  let before = 0;
  let feeds = 0;
  let returns = 0;
  for await (const chunk of source.open()) {
    const end = Math.min(chunk.length, offset - before);
    for (let i = 0; i < end; i++) {
      if (chunk[i] === LINE_FEED) feeds++;
      else if (chunk[i] === CARRIAGE_RETURN) returns++;
    }
    before += chunk.length;
    if (before >= offset) break;
  }
  return 1 + (feeds > 0 ? feeds : returns);
}

/** Every finished cell ends outside of quotes, so the first quote after it is the one that opens the bad cell. */
async function nextQuote(source: Source, from: number): Promise<number> {
  let before = 0;
  for await (const chunk of source.open()) {
    const at = chunk.indexOf(QUOTE, Math.max(0, from - before));
    if (at >= 0) return before + at;
    before += chunk.length;
  }
  return before;
}

/** Throws every fault of a header row; only the first name may be empty. */
export function checkHeader(header: readonly string[], source: Source): void {
  const { path } = source;
  const limit = limitsOf(source).columns;
  if (header.length > limit) {
    const found = `there are ${header.length} columns`;
    throw failure('CSV_LIMIT', path, { found, key: 'columns', limit });
  }
  const seen = new Set<string>();
  const faults = header.flatMap((name, index) => {
    const again = seen.has(name);
    seen.add(name);
    if (name === '') {
      return index === 0
        ? []
        : [fault('CSV_HEADER', `${path}:1`, { found: `column ${index + 1} has no name` })];
    }
    return again ? [fault('CSV_HEADER', `${path}:1`, { found: `"${name}" stands twice` })] : [];
  });
  if (faults.length > 0) throw new Failure(faults.slice(0, 20));
}
