/** The first look at a file: what it is made of, read no further than is needed to tell. */
import { failure } from '../failure/catalogue.js';
import type { Source } from '../model/source.js';
import type { RawRows } from '../model/table.js';
import { checkHeader, csvRecords, withoutHeader } from './csv.js';
import { cellsOf, type PlainTable, plainTable } from './csv-scan.js';
import { type Head, headOf } from './head.js';
import { isObject, type JsonObject } from './json.js';
import { jsonLines } from './json-lines.js';
import { jsonRows } from './json-rows.js';
import { readJsonText } from './json-text.js';
import { limitsOf } from './limits.js';
import { parseJson } from './parse-json.js';
import { promptfooHeader } from './promptfoo-csv.js';
import type { Content, Parser } from './reader.js';
import { FRONT_MATTER, isMarkdown, isToml, isYaml, named } from './text-kind.js';
import { readToml } from './toml-text.js';
import { readXml } from './xml-text.js';
import { readYaml } from './yaml-text.js';

const FIRST = 20;
const DELIMITERS = [',', '\t', ';'] as const;

/**
 * JSON Lines: the first line is a whole object and something follows. The name decides only where the content leaves
 * it open: a single line, or a first line that is no JSON.
 */
function areLines(head: string, path: string): boolean {
  const named = /\.(jsonl|ndjson)$/i.test(path);
  const end = head.indexOf('\n');
  if (named || end < 0 || !head.startsWith('{')) return named;
  const first = head.slice(0, end);
  if (!first.trimEnd().endsWith('}')) return false;
  const outcome = readJsonText(first);
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
  return {
    shape: 'jsonl',
    first: records,
    records: () => jsonLines(source),
    plain: (taker) => jsonRows(source, taker),
  };
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

/** The first records of a table whose rows are found in its bytes. */
async function firstPlain(plain: PlainTable): Promise<readonly (readonly string[])[]> {
  const first: (readonly string[])[] = [];
  const most = FIRST - 1;
  const take = (rows: RawRows) => {
    const count = Math.min(rows.count, most - first.length);
    for (let row = 0; row < count; row++) first.push(cellsOf(rows, row));
  };
  for await (const batch of plain.rows({ take, expect: () => {} })) {
    first.push(...batch.slice(0, most - first.length));
    if (first.length === most) break;
  }
  return first;
}

async function table(source: Source, delimiter: string, parser: Parser): Promise<Content> {
  const plain = parser === 'csv-parse' ? null : await plainTable(source, delimiter);
  const [names = [], ...first] =
    plain === null
      ? await firstOf(csvRecords(source, delimiter))
      : [plain.header, ...(await firstPlain(plain))];
  const header = promptfooHeader(names) ?? names;
  checkHeader(header, source);
  if (first.length === 0) throw failure('NO_ROWS', source.path, { header });
  const rows = () => withoutHeader(csvRecords(source, delimiter));
  const content = { shape: 'table', header, first, rows, passedOver: [] } as const;
  return plain === null ? content : { ...content, plain: plain.rows };
}

async function json({ source, whole }: Head): Promise<Content> {
  const value = parseJson(await whole('json-bytes'), source.path, limitsOf(source)['json-depth']);
  return { shape: 'json', value, written: 'json' };
}

async function yaml({ source, whole }: Head): Promise<Content> {
  const value = await readYaml(await whole('yaml-bytes'), source);
  return { shape: 'json', value, written: 'yaml' };
}

async function toml({ source, whole }: Head): Promise<Content> {
  const value = await readToml(await whole('toml-bytes'), source);
  return { shape: 'json', value, written: 'toml' };
}

async function markdown({ source, whole }: Head): Promise<Content> {
  const text = (await whole('yaml-bytes')).replace(/^\uFEFF/, '');
  const block = FRONT_MATTER.exec(text);
  if (block === null) return { shape: 'markdown', frontMatter: null, text };
  // The line of dashes above stays as a blank line, so that line numbers are those of the file.
  const frontMatter = await readYaml(`\n${block[1] ?? ''}`, source);
  return { shape: 'markdown', frontMatter, text: text.slice(block[0].length) };
}

/** What a text that is neither JSON nor XML may be, from the surest to the least sure. */
async function otherText(seen: Head, head: string, parser: Parser): Promise<Content> {
  const { source, whole } = seen;
  const { path } = source;
  const delimiter = delimiterOf(head);
  if (named(path, 'csv', 'tsv')) return table(source, delimiter ?? ',', parser);
  if (isMarkdown(head, path)) return markdown(seen);
  if (isToml(head, path)) return toml(seen);
  if (isYaml(head, path)) return yaml(seen);
  if (delimiter !== null) return table(source, delimiter, parser);
  return { shape: 'text', head, whole: () => whole('text-bytes') };
}

/**
 * What the file is made of. Faults: `FILE_EMPTY`, `FILE_LFS_POINTER`, `FILE_TOO_LARGE`, `ENCODING`, `FORMAT_UNKNOWN`
 * for bytes that are known to be nothing of use, and those of JSON, JSON Lines, YAML, TOML, XML, CSV and Parquet.
 */
export async function look(found: Source, parser: Parser = 'auto'): Promise<Content> {
  const seen = await headOf(found);
  const { start, source } = seen;
  if ('magic' in start) {
    const { magic } = start;
    if (magic === 'zip') return await (await import('./archive.js')).archive(source);
    if (magic === 'parquet') return await (await import('./parquet.js')).parquetTable(source);
    return { shape: 'bytes', magic, source };
  }
  const head = start.text;
  if (areLines(head, source.path)) return lines(source);
  if (head.startsWith('[') && isToml(head, source.path)) return toml(seen);
  if (head.startsWith('{') || head.startsWith('[')) return json(seen);
  if (/^<[A-Za-z_?!]/.test(head)) {
    return { shape: 'xml', root: await readXml(await seen.whole('xml-bytes'), source) };
  }
  return otherText(seen, head, parser);
}
