/**
 * Files of one suite as one table. What a column is good for depends on all of its cells (how many labels, which classes,
 * whether rows come in clusters), so it is decided over all shards together and not by each for itself: the suite is the
 * same however its rows were dealt out.
 */
import type { Examples } from '../model/evaluation.js';
import { decided } from '../read/examples.js';
import type { SuiteReading } from '../read/reader.js';
import { concatenated } from '../table/concat.js';

export interface Shard {
  readonly path: string;
  readonly examples: Examples;
  /** How its columns were chosen; `null` where the tool itself says what each is. */
  readonly again: SuiteReading['again'] | null;
}

/** What the files must agree in, in words that can be compared: the choice of columns, else what they play. */
export function planOf({ examples, again }: Shard): string {
  const { roles, scored, table } = examples;
  return JSON.stringify(again ?? [roles, scored, table.ids?.name ?? null]);
}

/** The shards as one table, in their order. They are of one plan, and there is at least one. */
export function together(shards: readonly [Shard, ...Shard[]]): Examples {
  const [{ examples, again, path }] = shards;
  const table = concatenated(shards.map((shard) => shard.examples.table));
  return again == null ? { ...examples, table } : decided({ table, path, ...again });
}
