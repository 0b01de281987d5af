/** What `holdline sql` is asked for. Types only. */

/** Engines whose dialect is written. */
export type Dialect = 'duckdb' | 'spark' | 'bigquery' | 'clickhouse' | 'postgres';

/** Which column of the table plays which part; `null` where none does. */
export interface QueryColumns {
  readonly id: string;
  readonly truth: string;
  readonly prediction: string | null;
  readonly score: string | null;
  /** How many examples a row stands for already. */
  readonly weight: string | null;
  /** The label that counts as positive; `null` for the usual ones. */
  readonly positive: string | null;
  /** Each once. */
  readonly groups: readonly string[];
}

/** The reduction of one table. */
export interface Reduction {
  readonly dialect: Dialect;
  /** Its parts are divided by dots: `schema.table`. */
  readonly table: string;
  readonly columns: QueryColumns;
  /** Bins of the score between 0 and 1; 0 keeps each score as it is. */
  readonly bins: number;
}
