/** Fills an example table row by row from a stream. */
import type { Column, ExampleTable, RawRow, RawRows, TextColumn } from '../model/table.js';
import { Cells, type Spelling } from './cells.js';
import { LikelyTexts } from './likely.js';

export interface ColumnPlan {
  readonly name: string;
  /** The `id` column is kept as text, whatever it looks like; at most one. */
  readonly kind: 'id' | 'cells';
  /** How its cells are written, where they are given as bytes and are no ids. */
  readonly spelling?: Spelling;
}

export class TableBuilder {
  private readonly columns: readonly Cells[];
  private readonly idColumn: number;
  private readonly idName: string;
  private readonly ids: LikelyTexts;
  private count = 0;

  /** `likely` are the ids of another table that may have the same ones in the same order. */
  constructor(plan: readonly ColumnPlan[], likely: TextColumn | null = null) {
    this.ids = new LikelyTexts(likely);
    this.columns = plan.map((column) => new Cells(column.name, column.spelling));
    this.idColumn = plan.findIndex((column) => column.kind === 'id');
    this.idName = plan[this.idColumn]?.name ?? '';
  }

  get rows(): number {
    return this.count;
  }

  /** A cell as it stands in the file. `''` is empty. */
  text(column: number, cell: string): void {
    if (column === this.idColumn) this.ids.push(cell);
    else this.columns[column]?.text(cell);
  }

  /** Cell `at` of a row of bytes. An id is taken as it stands. */
  raw(column: number, row: RawRow, at: number): void {
    const from = row.bounds[2 * at] ?? 0;
    const to = row.bounds[2 * at + 1] ?? 0;
    if (column === this.idColumn) this.ids.pushBytes(row.bytes, from, to);
    else this.columns[column]?.bytes(row.bytes, from, to);
  }

  /** Cell `at` of each of these rows of bytes, as `raw` takes it. */
  rawRows(column: number, rows: RawRows, at: number): void {
    if (column === this.idColumn) this.ids.pushRows(rows, at);
    else this.columns[column]?.rawRows(rows, at);
  }

  /** Room for so many rows in all, so that no column has to be copied while it grows. */
  reserve(rows: number): void {
    for (const [index, column] of this.columns.entries()) if (index !== this.idColumn) column.reserve(rows);
    if (this.idColumn >= 0) this.ids.reserve(rows);
  }

  number(column: number, value: number): void {
    if (column === this.idColumn) this.ids.push(String(value));
    else this.columns[column]?.number(value);
  }

  empty(column: number): void {
    if (column === this.idColumn) this.ids.push('');
    else this.columns[column]?.empty();
  }

  /** To be called once every column of the row has its cell. */
  endRow(): void {
    this.count++;
  }

  /** The same for rows that were given column by column. */
  endRows(count: number): void {
    this.count += count;
  }

  finish(): ExampleTable {
    const columns = new Map<string, Column>();
    const dropped: string[] = [];
    for (const [index, cells] of this.columns.entries()) {
      if (index === this.idColumn) continue;
      const column = cells.finish();
      if (column === null) dropped.push(cells.name);
      else columns.set(cells.name, column);
    }
    const ids: TextColumn | null = this.idColumn < 0 ? null : { name: this.idName, ...this.ids.finish() };
    return { rows: this.count, columns, ids, dropped };
  }
}
