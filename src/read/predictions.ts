/**
 * Tables of examples (CSV, TSV), one a row: predictions with their truth, as pandas, scikit-learn users and annotators
 * write them, or the value of a metric for each example under the metric's name.
 */

import { Failure } from '../failure/failure.js';
import type { ExampleTable, RawRows, TextColumn } from '../model/table.js';
import { TableBuilder } from '../table/build.js';
import { chooseColumns, classScoreColumns, type Parts, rankedParts, usualParts } from './columns.js';
import { perExampleMetric } from './descriptive.js';
import { classText, droppedColumns, idText, suiteOf } from './examples.js';
import { EXAMPLES_NEED } from './nearest-format.js';
import type { Content, Found, Hints, PassedOver, Reader, Reading } from './reader.js';

const SLASH = 47;
const COLON = 58;

type TableContent = Extract<Content, { readonly shape: 'table' }>;

/** What makes a list of columns one of predictions, or `null`. A prediction alone is enough to ask for the truth. */
export function predictionsBecause(columns: readonly string[]): string | null {
  const ranked = rankedParts(columns);
  if (ranked !== null) return `it has the columns ${ranked.query}, ${ranked.truth} and a score`;
  const { truth, prediction, score } = usualParts(columns);
  if (prediction !== null) {
    return truth === null ? `it has a column ${prediction}` : `it has the columns ${truth} and ${prediction}`;
  }
  if (truth === null) return null;
  if (score !== null) return `it has the columns ${truth} and ${score}`;
  return classScoreColumns(columns).length > 1 ? `it has the column ${truth} and columns p_CLASS` : null;
}

/** An id of its own and a metric's name over numbers: a value for each example. */
function scoresBecause({ header, first }: TableContent): string | null {
  const { id } = usualParts(header);
  const at = header.findIndex(perExampleMetric);
  if (id === null || id === '' || at < 0) return null;
  const numbers = first.every((row) => Number.isFinite(Number(scoreText(row[at] ?? ''))));
  return numbers ? `each row has the id ${id} and the metric ${header[at]}` : null;
}

interface KeptColumn {
  readonly name: string;
  readonly kind: 'id' | 'cells';
  /** Where it stands in the file. */
  readonly at: number;
  readonly text: (cell: string) => string;
}

const asItStands = (cell: string) => cell;

/** Python writes whether an answer was right as `True` and `False`. */
function scoreText(cell: string): string {
  const lower = cell.toLowerCase();
  return lower === 'true' ? '1' : lower === 'false' ? '0' : cell;
}

function keptColumns(header: readonly string[], parts: Parts): readonly KeptColumn[] {
  return header.flatMap((name, at): readonly KeptColumn[] => {
    if (name === parts.id) return [{ name, kind: 'id', at, text: idText }];
    if (name === '') return [];
    const isClass = name === parts.truth || name === parts.prediction;
    const isScore = parts.truth === null && perExampleMetric(name);
    return [{ name, kind: 'cells', at, text: isClass ? classText : isScore ? scoreText : asItStands }];
  });
}

/** Whether any of these ids starts as an absolute path does, of which only a part is the id. */
function mayBePaths({ bytes, bounds, count, width }: RawRows, at: number): boolean {
  for (let row = 0; row < count; row++) {
    const from = bounds[2 * (row * width + at)] ?? 0;
    if (bytes[from] === SLASH || bytes[from + 1] === COLON) return true;
  }
  return false;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Puts rows into a table, in bytes or as cells. */
class ExampleRows {
  readonly builder: TableBuilder;
  private readonly kept: readonly KeptColumn[];

  constructor(kept: readonly KeptColumn[], likely: TextColumn | null) {
    this.kept = kept;
    const plan = kept.map(({ name, kind, text }) => ({ name, kind, spelling: text }));
    this.builder = new TableBuilder(plan, likely);
  }

  take = (rows: RawRows): void => {
    for (const [target, column] of this.kept.entries()) {
      if (column.kind === 'id' && mayBePaths(rows, column.at)) this.takeIds(target, rows, column);
      else this.builder.rawRows(target, rows, column.at);
    }
    this.builder.endRows(rows.count);
  };

  private takeIds(target: number, { bytes, bounds, count, width }: RawRows, column: KeptColumn): void {
    for (let row = 0; row < count; row++) {
      const cell = row * width + column.at;
      const text = decoder.decode(bytes.subarray(bounds[2 * cell], bounds[2 * cell + 1]));
      this.builder.text(target, column.text(text));
    }
  }

  expect = (rows: number): void => this.builder.reserve(rows);

  add(row: readonly string[]): void {
    for (let target = 0; target < this.kept.length; target++) {
      const column = this.kept[target];
      if (column !== undefined) this.builder.text(target, column.text(row[column.at] ?? ''));
    }
    this.builder.endRow();
  }
}

async function filledTable(
  content: TableContent,
  parts: Parts,
  likely: TextColumn | null,
): Promise<ExampleTable> {
  const rows = new ExampleRows(keptColumns(content.header, parts), likely);
  const batches = content.plain === undefined ? content.rows() : content.plain(rows);
  for await (const batch of batches) for (const row of batch) rows.add(row);
  return rows.builder.finish();
}

async function read(found: Found, hints: Hints): Promise<Reading> {
  const { content, path } = found;
  if (content.shape !== 'table') throw new TypeError('predictions are read from tables only');
  const choice = chooseColumns(content.header, hints.columns, path);
  if (choice.faults.length > 0) throw new Failure(choice.faults);
  const table = await filledTable(content, choice.parts, hints.likelyIds ?? null);
  const filled = { table, choice, path };
  const unnamed: readonly PassedOver[] =
    content.header[0] === '' && choice.parts.id !== ''
      ? [{ name: '(unnamed)', because: 'the index of the data frame; the ids are in another column' }]
      : [];
  return {
    suites: [suiteOf({ ...filled, scores: choice.parts.truth === null })],
    passedOver: [...unnamed, ...droppedColumns(table)],
    notices: [],
  };
}

export const predictions: Reader = {
  format: 'predictions',
  title: 'a table of examples: predictions, or one value each',
  needs: {
    of: ['table'],
    keys: EXAMPLES_NEED,
  },
  recognise: ({ content }) =>
    content.shape === 'table' ? (predictionsBecause(content.header) ?? scoresBecause(content)) : null,
  refuse: ({ content }) => (content.shape === 'table' ? null : 'this is no table with a header row'),
  read,
};
