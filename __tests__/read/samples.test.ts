import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Examples } from '../../src/model/evaluation.js';
import { readSource } from '../../src/read/read-source.js';
import { byName } from './measured.js';
import { pending } from './samples/pending.js';
import type { MeasuredRow, RefusedRow, Row } from './samples/row.js';
import { failureOf, NO_HINTS, readAll, SAMPLES, sourceOfFile, sourcesUnder } from './sources.js';

const there = existsSync(SAMPLES);
if (!there) console.log('skipped: the collection of real files is not beside the project');

const TABLES = join(import.meta.dirname, 'samples');

async function allRows(): Promise<readonly Row[]> {
  const names = readdirSync(TABLES).filter((name) => !['pending.ts', 'row.ts'].includes(name));
  const tables = await Promise.all(names.map((name) => import(join(TABLES, name))));
  return tables.flatMap(({ rows }: { rows: readonly Row[] }) => rows);
}

const ROWS = await allRows();
const MEASURED = ROWS.filter((row): row is MeasuredRow => 'format' in row);
const REFUSED = ROWS.filter((row): row is RefusedRow => 'refused' in row);

/** A file by itself; of a folder all files together. */
async function read(path: string) {
  const whole = join(SAMPLES, path);
  const sources = statSync(whole).isDirectory() ? sourcesUnder(whole, path) : [sourceOfFile(whole, path)];
  const [first, ...others] = await readAll(sources);
  if (first === undefined || others.length > 0)
    throw new Error(`${path} is read as ${others.length + 1} parts`);
  return first;
}

function total(examples: Examples, column: string): number {
  const values = examples.table.columns.get(column)?.values ?? new Float64Array();
  return values.reduce((sum, value) => sum + value, 0);
}

describe.skipIf(!there)('real files', () => {
  it.each(MEASURED)('$path', async ({ path, format, measurements, values, examples }) => {
    const file = await read(path);
    const found = byName(file);
    expect([file.format, found.size]).toEqual([format, measurements]);
    expect(values.map(([id]) => [id, found.get(id)])).toEqual(values);
    if (examples === undefined) return;
    const table = file.reading.suites.find((suite) => suite.examples !== null)?.examples;
    if (table === null || table === undefined) throw new Error('there are no examples');
    expect([table.table.rows, table.table.ids?.name ?? null]).toEqual([examples.rows, examples.ids]);
    expect(table.scored.map(({ column }) => column)).toEqual(examples.sums.map(([column]) => column));
    for (const [column, sum] of examples.sums) {
      // A column with a hole has no sum.
      if (Number.isNaN(sum)) expect(total(table, column)).toBeNaN();
      else expect(total(table, column)).toBeCloseTo(sum, 9);
    }
  });

  it.each(REFUSED)('$path is refused: $refused', async ({ path, refused }) => {
    expect((await failureOf(read(path))).faults[0]?.code).toBe(refused);
  });

  it('are each in a table, or wait for one', () => {
    const index = readFileSync(join(SAMPLES, 'INDEX.tsv'), 'utf8').trim().split('\n').slice(1);
    const paths = index.map((line) => line.split('\t')[0] ?? '');
    const under = (path: string, part: string) => path === part || path.startsWith(`${part}/`);
    const covered = (path: string) => ROWS.some((row) => under(path, row.path));
    const left = paths.filter((path) => !covered(path));
    expect(left.filter((path) => !pending.some((part) => under(path, part)))).toEqual([]);
    // A line of the list that nothing waits for any more has to go.
    expect(pending.filter((part) => !left.some((path) => under(path, part)))).toEqual([]);
  });
});

const LM = 'lm-eval/EleutherAI__lm-evaluation-harness';
const SK = 'generated/sklearn-1.9.1_pandas-3.0.6';

const PREDICTED = [
  'predictions.csv',
  'predictions_with_index.csv',
  'predictions.jsonl',
  'predictions_records.json',
  'predictions_columns.json',
  'predictions_snappy.parquet',
  'predictions_gzip.parquet',
  'predictions_none.parquet',
  'predictions_zstd.parquet',
];

describe.skipIf(!there)('real files of examples', () => {
  it('have no value where a metric is Infinity for a document, so that no mean hides it', async () => {
    const { reading } = await read(`${LM}/samples_polymer_tg_prediction_2025-06-30T19-40-09.461247.jsonl`);
    expect(reading.suites[0]?.examples?.table.columns.get('mae')?.missing).toBeGreaterThan(0);
  });

  it.each(PREDICTED)('%s has the same sixty predictions', async (file) => {
    const path = `${SK}/${file}`;
    const { reading } = await readSource(sourceOfFile(join(SAMPLES, path), path), NO_HINTS);
    const examples = reading.suites[0]?.examples;
    expect(examples?.table.rows).toBe(60);
    expect(examples?.roles).toMatchObject({ truth: 'y_true', prediction: 'y_pred', score: 'y_score' });
    expect(examples?.table.columns.get('y_score')?.values?.[0]).toBeCloseTo(0.8768648318770912, 9);
  });
});
