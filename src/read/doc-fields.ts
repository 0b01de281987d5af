/**
 * What a benchmark's document says of itself beside the question (`subject`, `category`, `level`): short values become
 * columns, in which slices are searched. Whole questions, lists and objects do not.
 */
import type { TableBuilder } from '../table/build.js';
import { isObject, type JsonValue } from './json.js';

/** Longer texts tell documents apart, and no groups of them. */
const LONGEST = 64;
const MOST_FIELDS = 40;

type Cell = string | number;

function cellOf(value: JsonValue): Cell | undefined {
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.length <= LONGEST && !value.includes('\n') ? value : undefined;
}

export class DocFields {
  private readonly fields = new Map<string, Map<number, Cell>>();
  private readonly refused = new Set<string>();

  /** Takes the fields of the document of a row; one that is no short value anywhere is no column. */
  push(row: number, doc: JsonValue | undefined): void {
    if (doc === undefined || !isObject(doc)) return;
    for (const [name, value] of Object.entries(doc)) {
      if (this.refused.has(name) || value === null) continue;
      const cell = cellOf(value);
      const known = this.fields.get(name);
      if (cell === undefined || (known === undefined && this.fields.size >= MOST_FIELDS)) {
        this.fields.delete(name);
        this.refused.add(name);
        continue;
      }
      const cells = known ?? new Map<number, Cell>();
      this.fields.set(name, cells);
      cells.set(row, cell);
    }
  }

  /** The columns, apart from names that are taken. */
  columns(taken: ReadonlySet<string>): readonly DocColumn[] {
    return [...this.fields].map(([name, cells]) => ({ name: taken.has(name) ? `doc.${name}` : name, cells }));
  }
}

export interface DocColumn {
  readonly name: string;
  /** By row; none where the document lacks the field. */
  readonly cells: ReadonlyMap<number, Cell>;
}

/** Writes the cell of a row into column `at` of a table. */
export function writeCell(builder: TableBuilder, at: number, cell: Cell | undefined): void {
  if (cell === undefined) builder.empty(at);
  else if (typeof cell === 'number') builder.number(at, cell);
  else builder.text(at, cell);
}
