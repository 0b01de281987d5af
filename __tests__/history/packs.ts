/** Examples to pack: one table with every part, and any table at all for property tests. */
import fc from 'fast-check';
import type { Examples, Roles } from '../../src/model/evaluation.js';
import { TableBuilder } from '../../src/table/build.js';

export type Cell = string | number;
export type Rows = readonly Readonly<Record<string, Cell>>[];

const COLUMNS = [
  'id',
  'truth',
  'guess',
  'score',
  'p_no',
  'p_yes',
  'acc',
  'first_token_latency_ms',
  'region',
  'shop',
  'answer',
];

export const ROLES: Roles = {
  truth: 'truth',
  prediction: 'guess',
  score: 'score',
  weight: null,
  classScores: { no: 'p_no', yes: 'p_yes' },
  groups: ['region'],
  positive: 'yes',
  cluster: null,
  query: null,
};

/** Through the builder that readers use; a cell that is not there is empty. */
export function examplesOfRows(rows: Rows, roles: Roles = ROLES): Examples {
  const builder = new TableBuilder(
    COLUMNS.map((name) => ({ name, kind: name === 'id' ? 'id' : ('cells' as const) })),
  );
  for (const row of rows) {
    for (const [index, name] of COLUMNS.entries()) {
      const cell = row[name] ?? '';
      if (typeof cell === 'number') builder.number(index, cell);
      else builder.text(index, cell);
    }
    builder.endRow();
  }
  const scored = [{ metric: 'acc', labels: { set: 'all' }, column: 'acc' }];
  return { table: builder.finish(), roles, scored };
}

/** What a pack keeps of it: all but the column that is no group, the one of free text, and a latency of no numbers. */
export function travelled(examples: Examples): Examples {
  const stays = new Set(['shop', 'answer']);
  if (examples.table.columns.get('first_token_latency_ms')?.values === null)
    stays.add('first_token_latency_ms');
  const columns = [...examples.table.columns].filter(([name]) => !stays.has(name));
  return { ...examples, table: { ...examples.table, columns: new Map(columns), dropped: [] } };
}

export const small = examplesOfRows(
  Array.from({ length: 24 }, (_, row) => ({
    id: row === 3 ? 'größe-😀' : `q${row}`,
    truth: row % 3 === 0 ? 'no' : 'yes',
    guess: row === 7 ? '' : row % 4 === 0 ? 'no' : 'yes',
    score: Math.sin(row) ** 2,
    p_no: 1 - Math.sin(row) ** 2,
    p_yes: Math.sin(row) ** 2,
    acc: row % 2,
    first_token_latency_ms: `${row * 1.5}`,
    region: row % 2 === 0 ? 'north' : 'south',
    shop: `shop ${row}`,
    answer: `a private answer ${row}`,
  })),
);

const label = fc.constantFrom('yes', 'no', 'yes', 'no', '');
const number = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom('0.5', '1', '1.0', '+.25', '-0', 'nan', '', 'inf', '1e-320'),
);
const probability = fc.double({ min: 0, max: 1, noNaN: true });

export const anyRows: fc.Arbitrary<Rows> = fc
  .array(
    fc.record({
      truth: label,
      guess: label,
      score: probability,
      p_no: probability,
      p_yes: number,
      acc: fc.oneof(fc.constantFrom<Cell>('0', '1', 'True'), number),
      first_token_latency_ms: number,
      region: fc.string({ unit: 'binary' }),
      shop: fc.string(),
      answer: fc.string(),
    }),
    { maxLength: 40 },
  )
  .map((rows) => rows.map((row, index) => ({ ...row, id: `${index % 3 === 0 ? '😀' : 'r'}${index * 7}` })));

/** Rows without a gap, so that every metric has evidence. The id decides the truth, as it is the same example. */
export const wholeRows: fc.Arbitrary<Rows> = fc
  .array(
    fc.record({
      guess: fc.constantFrom('yes', 'no'),
      score: probability,
      p_no: probability,
      p_yes: probability,
      acc: fc.constantFrom<Cell>('0', '1', 0.5),
      first_token_latency_ms: fc.double({ min: 0, max: 1e4, noNaN: true }),
    }),
    { minLength: 4, maxLength: 40 },
  )
  .map((rows) =>
    rows.map((row, index) => {
      const number = (index * 7) % 41;
      return { ...row, id: `r${number}`, truth: number % 2 === 0 ? 'yes' : 'no' };
    }),
  );
