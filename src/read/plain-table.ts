/** Any table with a row an incident, of CSV, Parquet or JSON records: every column as it is, and none with a part to play. */
import { failure } from '../failure/catalogue.js';
import type { Source } from '../model/source.js';
import type { ExampleTable } from '../model/table.js';
import type { Choice } from './columns.js';
import { described } from './described.js';
import { filledTable } from './example-rows.js';
import { fed } from './examples-jsonl.js';
import { look } from './look.js';
import type { PassedOver } from './reader.js';
import { RecordFeed } from './record-feed.js';
import { keysOf, type Records, recordsIn } from './records.js';

export interface PlainTable {
  readonly table: ExampleTable;
  /** Columns that no row of cells can have, and keys that no early record has. */
  readonly passedOver: readonly PassedOver[];
}

const NO_CHOICE: Choice = {
  parts: { id: null, truth: null, prediction: null, score: null, weight: null },
  cluster: null,
  query: null,
  groups: null,
  positive: null,
  faults: [],
};

const asItStands = (cell: string): string => cell;

async function tableOfRecords(records: Records, path: string): Promise<PlainTable> {
  const feed = new RecordFeed(path, keysOf(records.first), NO_CHOICE);
  await fed(records, feed);
  const table = feed.finish();
  const because = (names: Iterable<string>, why: string): readonly PassedOver[] =>
    [...names].map((name) => ({ name, because: why }));
  const passedOver = [
    ...because(feed.nested, 'it holds lists or objects'),
    ...because(feed.late, 'none of the first records has it'),
  ];
  return { table, passedOver };
}

/**
 * The file as a table.
 * @throws Failure `TABLE_WANTED` where it is none, and every fault of the format.
 */
export async function readPlainTable(source: Source): Promise<PlainTable> {
  const content = await look(source);
  if (content.shape === 'table') {
    const kept = content.header.flatMap((name, at) =>
      name === '' ? [] : [{ name, kind: 'cells' as const, at, text: asItStands }],
    );
    return { table: await filledTable(content, kept, null), passedOver: content.passedOver };
  }
  const records = recordsIn(content);
  if (records === null) throw failure('TABLE_WANTED', source.path, { found: described(content) });
  return tableOfRecords(records, source.path);
}
