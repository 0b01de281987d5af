/** The options of `sql`, which has many that no other command knows. */
import { DIALECTS, MOST_BINS } from './option.js';
import type { Reading } from './settle.js';

/** What `sql` is asked for; `null` and an empty list leave it to the configuration, then to the usual names. */
export interface QueryOptions {
  readonly dialect: (typeof DIALECTS)[number] | null;
  readonly table: string;
  readonly baseTable: string | null;
  readonly id: string | null;
  readonly truth: string | null;
  readonly prediction: string | null;
  readonly score: string | null;
  readonly weight: string | null;
  readonly positive: string | null;
  readonly groups: readonly string[];
  readonly bins: number;
}

export function queryOptions(read: Reading): QueryOptions {
  return {
    dialect: read.oneOf('dialect', DIALECTS),
    table: read.text('table') ?? '',
    baseTable: read.text('base-table'),
    id: read.text('id'),
    truth: read.text('truth'),
    prediction: read.text('prediction'),
    score: read.text('score'),
    weight: read.text('weight'),
    positive: read.text('positive'),
    groups: read.list('group'),
    bins: read.whole('bins', MOST_BINS) ?? 0,
  };
}
