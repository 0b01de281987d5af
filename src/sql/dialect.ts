/**
 * How engines write names, texts and types. Names come from the call and the configuration, so each is quoted as the
 * engine's manual has it, and none can end its quotes.
 *
 * Source: the manuals on lexical structure of DuckDB, Spark, BigQuery, ClickHouse and PostgreSQL.
 * Example: the column `a"b` is `"a""b"` in PostgreSQL, and `a"b` between backticks in Spark.
 */
import type { Dialect } from '../model/query.js';

export interface Engine {
  readonly title: string;
  /** A column's name, quoted. */
  readonly name: (name: string) => string;
  /** A text, quoted. */
  readonly text: (text: string) => string;
  readonly asNumber: (expression: string) => string;
  readonly asText: (expression: string) => string;
  /** What a query must end in, and one with an outer join. */
  readonly ending: string;
  readonly joinEnding: string;
}

/** The quote itself is doubled, and nothing else means anything. */
const doubled =
  (quote: string) =>
  (text: string): string =>
    `${quote}${text.replaceAll(quote, quote + quote)}${quote}`;

/** A backslash begins an escape, so it is escaped itself. */
const escaped =
  (quote: string) =>
  (text: string): string =>
    `${quote}${text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`)}${quote}`;

const castTo =
  (type: string) =>
  (expression: string): string =>
    `CAST(${expression} AS ${type})`;

const plain = { ending: '', joinEnding: '' } as const;
const standard = { ...plain, name: doubled('"'), text: doubled("'") } as const;

// An absent cell would be written as \N, and read as a label of that name.
const EMPTY_CELLS = "format_csv_null_representation = ''";

const ENGINES: Readonly<Record<Dialect, Engine>> = {
  duckdb: { ...standard, title: 'DuckDB', asNumber: castTo('DOUBLE'), asText: castTo('VARCHAR') },
  spark: {
    ...plain,
    title: 'Apache Spark',
    name: doubled('`'),
    text: escaped("'"),
    asNumber: castTo('DOUBLE'),
    asText: castTo('STRING'),
  },
  bigquery: {
    ...plain,
    title: 'BigQuery',
    name: escaped('`'),
    text: escaped("'"),
    asNumber: castTo('FLOAT64'),
    asText: castTo('STRING'),
  },
  clickhouse: {
    title: 'ClickHouse',
    name: escaped('`'),
    text: escaped("'"),
    asNumber: castTo('Nullable(Float64)'),
    asText: castTo('Nullable(String)'),
    ending: `\nSETTINGS ${EMPTY_CELLS}`,
    // Without join_use_nulls the side that has no partner is filled with zeros and empty texts.
    joinEnding: `\nSETTINGS join_use_nulls = 1, ${EMPTY_CELLS}`,
  },
  postgres: {
    ...standard,
    title: 'PostgreSQL',
    asNumber: castTo('DOUBLE PRECISION'),
    asText: castTo('TEXT'),
  },
};

export function engineOf(dialect: Dialect): Engine {
  return ENGINES[dialect];
}

/** The table's name, its parts quoted one by one. */
export function tableName(engine: Engine, table: string): string {
  return table.split('.').map(engine.name).join('.');
}
