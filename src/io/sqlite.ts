/** Databases of SQLite by Node's own module, which Node 20 does not have: they are opened to be read only. */
import process from 'node:process';
import { failure } from '../failure/catalogue.js';
import type { Cell, Database } from '../model/source.js';

/** What is used of `node:sqlite`; the types of Node 20 do not know it. */
interface Sqlite {
  readonly DatabaseSync: new (
    path: string,
    options: { readonly readOnly: boolean },
  ) => {
    readonly exec: (sql: string) => void;
    readonly prepare: (sql: string) => { readonly all: (...values: readonly Cell[]) => readonly unknown[] };
    readonly close: () => void;
  };
}

function isSqlite(found: object | undefined): found is Sqlite {
  return found !== undefined && 'DatabaseSync' in found;
}

/** Its messages are of the engine and never have contents of the file in them, apart from names in the query. */
function attempt<T>(work: () => T, shown: string): T {
  try {
    return work();
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 120) : 'for a reason that is not told';
    throw failure('SQLITE_UNREADABLE', shown, { reason });
  }
}

function cellOf(value: unknown): Cell {
  return typeof value === 'number' || typeof value === 'string' ? value : null;
}

function recordOf(row: unknown): Readonly<Record<string, Cell>> {
  const cells = typeof row === 'object' && row !== null ? Object.entries(row) : [];
  return Object.fromEntries(cells.map(([name, value]) => [name, cellOf(value)]));
}

/** Faults: `SQLITE_NODE`, `SQLITE_UNREADABLE`. */
export async function openDatabase(absolute: string, shown: string): Promise<Database> {
  // Asked for by name and not imported, so that a Node without it can say so. Before 20.16 there is no such question.
  const sqlite = process.getBuiltinModule?.('node:sqlite');
  if (!isSqlite(sqlite)) throw failure('SQLITE_NODE', shown, { version: process.versions.node });
  const database = attempt(() => new sqlite.DatabaseSync(absolute, { readOnly: true }), shown);
  // What the file brings along (functions in views and defaults) is not to be trusted.
  attempt(() => database.exec('PRAGMA trusted_schema = OFF'), shown);
  return {
    rows: (sql, ...values) =>
      attempt(
        () =>
          database
            .prepare(sql)
            .all(...values)
            .map(recordOf),
        shown,
      ),
    close: () => database.close(),
  };
}
