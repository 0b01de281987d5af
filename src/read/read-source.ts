/** The one way in: from a file to what it holds, by the first reader that knows its content. */
import { failure, fault } from '../failure/catalogue.js';
import { Failure } from '../failure/failure.js';
import { nearest } from '../failure/nearest.js';
import type { Source } from '../model/source.js';
import { described } from './described.js';
import { look } from './look.js';
import { isContested, metricsCsv } from './metrics-csv.js';
import { refuseRun } from './mlflow-choice.js';
import { nearestText } from './nearest-format.js';
import type { Content, Found, Hints, PassedOver, Reader, Reading } from './reader.js';
import { SUPPORTED } from './supported.js';

export interface ReadFile {
  readonly format: string;
  /** Why it was read as this format. */
  readonly because: string;
  readonly reading: Reading;
}

/** The readers that may know such content, in order of sniffing: those of nested values are not loaded for a table. */
async function readersFor({ shape }: Content): Promise<readonly Reader[]> {
  if (shape === 'table') return (await import('./table-readers.js')).tableReaders;
  return (await import('./readers.js')).readers;
}

/** The sentence on a format that reads no content of this shape, or that there is not. */
async function misnamed(format: string, { content, path }: Found): Promise<Failure> {
  const { folderReaders } = await import('./folder-readers.js');
  const ofFolder = folderReaders.find((reader) => reader.format === format);
  if (ofFolder !== undefined) {
    const because = `this file is no part of ${ofFolder.title}: ${described(content)}`;
    return failure('FORMAT_MISMATCH', path, { format, because });
  }
  const what = { name: format, nearest: nearest(format, SUPPORTED), supported: SUPPORTED };
  return failure('FORMAT_NAME', path, what);
}

async function asked(format: string, found: Found): Promise<readonly [Reader, string]> {
  // To the user both are predictions; which of the two it is the file knows.
  const examples = format === 'predictions' && found.content.shape !== 'table';
  const { readers } = await import('./readers.js');
  const reader = readers.find((one) => one.format === (examples ? 'examples-jsonl' : format));
  if (reader === undefined) throw await misnamed(format, found);
  const refused = reader.refuse(found);
  if (refused !== null) {
    const because = `${refused}: ${described(found.content)}`;
    throw failure('FORMAT_MISMATCH', found.path, { format, because });
  }
  return [reader, 'the configuration says so'];
}

/** Named columns make a file one of examples, whatever its own names would make it. */
function byColumns(found: Found, hints: Hints, readers: readonly Reader[]): readonly [Reader, string] | null {
  const columns = hints.columns;
  const parts = [columns?.truth, columns?.prediction, columns?.score, columns?.id];
  if (!parts.some((part) => typeof part === 'string')) return null;
  const examples = found.content.shape === 'table' ? 'predictions' : 'examples-jsonl';
  const reader = readers.find(({ format }) => format === examples);
  return reader?.refuse(found) === null ? [reader, 'the configuration names its columns'] : null;
}

/** A column called `score` is the value of a metric to one reader and a score of examples to the other. */
function refuseAmbiguous({ content, path }: Found, reader: Reader, because: string): void {
  if (reader.format !== 'predictions' || content.shape !== 'table' || !isContested(content.header)) return;
  const other = metricsCsv.recognise({ content, path });
  const candidates = [`${reader.format} (${because})`, `${metricsCsv.format} (${other})`];
  throw failure('FORMAT_AMBIGUOUS', path, { candidates });
}

async function recognised(found: Found, likely: readonly Reader[]): Promise<readonly [Reader, string]> {
  for (const reader of likely) {
    const because = reader.recognise(found);
    if (because === null) continue;
    refuseAmbiguous(found, reader, because);
    return [reader, because];
  }
  const { readers } = await import('./readers.js');
  const nearest = nearestText(found.content, readers);
  const what = { found: described(found.content), supported: SUPPORTED };
  throw failure('FORMAT_UNKNOWN', found.path, nearest === undefined ? what : { ...what, nearest });
}

/** A column that the configuration names and that holds lists is there, but plays no part. Fault: `COLUMN_KIND`. */
function refuseNested(nested: readonly PassedOver[], { columns }: Hints, path: string): void {
  const names = new Set(nested.map(({ name }) => name));
  const faults = Object.entries(columns ?? {}).flatMap(
    ([part, hint]: [string, string | null | readonly string[]]) =>
      [hint ?? []]
        .flat()
        .filter((column) => part !== 'positive' && names.has(column))
        .map((column) => fault('COLUMN_KIND', path, { column, part, found: 'it holds lists or objects' })),
  );
  if (faults.length > 0) throw new Failure(faults);
}

async function chosen(found: Found, hints: Hints): Promise<readonly [Reader, string]> {
  if (hints.format !== null) return await asked(hints.format, found);
  const readers = await readersFor(found.content);
  return byColumns(found, hints, readers) ?? (await recognised(found, readers));
}

/** Reads a file by its content, or as `hints.format` says. Throws a `Failure` with every fault that was found. */
export async function readSource(source: Source, hints: Hints): Promise<ReadFile> {
  const found: Found = {
    path: source.path,
    content: await look(source, hints.parser),
    limits: source.limits,
  };
  const [reader, because] = await chosen(found, hints);
  refuseRun(reader.format, hints, source.path);
  const passedOver = found.content.shape === 'table' ? found.content.passedOver : [];
  refuseNested(passedOver, hints, source.path);
  const read = await reader.read(found, hints);
  const reading = { ...read, passedOver: [...read.passedOver, ...passedOver] };
  if (reading.suites.length === 0) {
    throw failure('NO_MEASUREMENTS', source.path, { title: reader.title });
  }
  return { format: reader.format, because, reading };
}
