/** Random tables read twice, by csv-parse alone and by their bytes, until the two say something else. */
import { inspect } from 'node:util';
import type { Source } from '../../src/model/source.js';
import { csvRecords, withoutHeader } from '../../src/read/csv.js';
import { plainTable } from '../../src/read/csv-scan.js';
import { predictions } from '../../src/read/predictions.js';
import type { Content } from '../../src/read/reader.js';
import { randomOf } from '../../src/stats/random.js';
import { madeTable, outcomeOf, sourceOf } from './csv-texts.js';

type Table = Extract<Content, { readonly shape: 'table' }>;

export interface Differences {
  readonly tables: number;
  /** How many had rows that were found in bytes, and how many were found so to the end. */
  readonly begun: number;
  readonly ended: number;
  /** How many can't be read. */
  readonly faulty: number;
  /** The first one that is read in two ways, as text, or `null`. */
  readonly first: string | null;
}

function outcome(content: Omit<Table, 'shape' | 'first' | 'passedOver'>): Promise<string> {
  const table: Table = { shape: 'table', first: [], passedOver: [], ...content };
  return outcomeOf(predictions.read({ path: 'a.csv', content: table }, { format: null, columns: null }));
}

/** By csv-parse alone. The header is read before the rows, as in the first look at a file. */
async function byCells(source: Source, header: readonly string[]): Promise<string> {
  return await outcome({ header, rows: () => withoutHeader(csvRecords(source, ',')) });
}

interface ByBytes {
  readonly outcome: string;
  readonly taken: number;
  readonly givenBack: number;
}

async function byBytes(source: Source): Promise<(ByBytes & { readonly header: readonly string[] }) | null> {
  const plain = await plainTable(source, ',');
  if (plain === null) return null;
  let [taken, givenBack] = [0, 0];
  const rows: Table['plain'] = async function* (taker) {
    const take: typeof taker.take = (row) => {
      taken++;
      taker.take(row);
    };
    for await (const batch of plain.rows({ ...taker, take })) {
      givenBack += batch.length;
      yield batch;
    }
  };
  const found = await outcome({
    header: plain.header,
    rows: () => plain.rows({ take: () => {}, expect: () => {} }),
    plain: rows,
  });
  return { header: plain.header, outcome: found, taken, givenBack };
}

export async function differences(tables: number, seed: number): Promise<Differences> {
  const random = randomOf(seed);
  let [begun, ended, faulty] = [0, 0, 0];
  for (let table = 0; table < tables; table++) {
    const made = madeTable(random);
    const fast = await byBytes(sourceOf(made));
    if (fast === null) continue;
    const slow = await byCells(sourceOf(made), fast.header);
    const fault = slow.startsWith('[');
    if (fault) faulty++;
    if (fast.taken > 0) begun++;
    if (fast.taken > 0 && fast.givenBack === 0 && !fault) ended++;
    if (slow === fast.outcome) continue;
    const text = new TextDecoder().decode(made.bytes);
    const shown = { table, text, cuts: made.cuts, slow, fast: fast.outcome };
    return { tables: table + 1, begun, ended, faulty, first: inspect(shown, { maxStringLength: null }) };
  }
  return { tables, begun, ended, faulty, first: null };
}
