/** Rows of a table file, in bytes or as cells, into an example table. */
import type { ExampleTable, RawRows, TextColumn } from '../model/table.js';
import { TableBuilder } from '../table/build.js';
import type { Content } from './reader.js';

const SLASH = 47;
const COLON = 58;

export type TableContent = Extract<Content, { readonly shape: 'table' }>;

export interface KeptColumn {
  readonly name: string;
  readonly kind: 'id' | 'cells';
  /** Where it stands in the file. */
  readonly at: number;
  readonly text: (cell: string) => string;
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

/** All rows of a table file, of these columns; `likely`: ids that may well be those of this table, too. */
export async function filledTable(
  content: TableContent,
  kept: readonly KeptColumn[],
  likely: TextColumn | null,
): Promise<ExampleTable> {
  const rows = new ExampleRows(kept, likely);
  const batches = content.plain === undefined ? content.rows() : content.plain(rows);
  for await (const batch of batches) for (const row of batch) rows.add(row);
  return rows.builder.finish();
}
