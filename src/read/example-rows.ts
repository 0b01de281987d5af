/** Rows of a table file, in bytes or as cells, into an example table. */
import type { ExampleTable, RawRow } from '../model/table.js';
import { TableBuilder } from '../table/build.js';
import { cellsOf } from './csv-scan.js';
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

/** Whether an id that starts so may be an absolute path, of which only a part is the id. */
function mayBePath({ bytes, bounds }: RawRow, at: number): boolean {
  const from = bounds[2 * at] ?? 0;
  return bytes[from] === SLASH || bytes[from + 1] === COLON;
}

class ExampleRows {
  readonly builder: TableBuilder;
  private readonly kept: readonly KeptColumn[];

  constructor(kept: readonly KeptColumn[]) {
    this.kept = kept;
    this.builder = new TableBuilder(kept.map(({ name, kind, text }) => ({ name, kind, spelling: text })));
  }

  take = (row: RawRow): void => {
    const { kept, builder } = this;
    for (let target = 0; target < kept.length; target++) {
      const column = kept[target];
      if (column === undefined) continue;
      if (column.kind === 'id' && mayBePath(row, column.at)) {
        builder.text(target, column.text(cellsOf(row)[column.at] ?? ''));
      } else builder.raw(target, row, column.at);
    }
    builder.endRow();
  };

  expect = (rows: number): void => this.builder.reserve(rows);

  add(row: readonly string[]): void {
    for (let target = 0; target < this.kept.length; target++) {
      const column = this.kept[target];
      if (column !== undefined) this.builder.text(target, column.text(row[column.at] ?? ''));
    }
    this.builder.endRow();
  }
}

/** All rows of a table file, of these columns. */
export async function filledTable(content: TableContent, kept: readonly KeptColumn[]): Promise<ExampleTable> {
  const rows = new ExampleRows(kept);
  const batches = content.plain === undefined ? content.rows() : content.plain(rows);
  for await (const batch of batches) for (const row of batch) rows.add(row);
  return rows.builder.finish();
}
