/** Shards of a table are the table: in any split, cell for cell. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExampleTable } from '../../src/model/table.js';
import { TableBuilder } from '../../src/table/build.js';
import { MOST_LABELS } from '../../src/table/cells.js';
import { concatenated, repeatedRow } from '../../src/table/concat.js';

type Row = readonly [id: string, number: string, label: string];

function tableOf(rows: readonly Row[]): ExampleTable {
  const builder = new TableBuilder([
    { name: 'id', kind: 'id' },
    { name: 'score', kind: 'cells' },
    { name: 'label', kind: 'cells' },
  ]);
  for (const row of rows) {
    for (const [column, cell] of row.entries()) builder.text(column, cell);
    builder.endRow();
  }
  return builder.finish();
}

const row: fc.Arbitrary<Row> = fc.tuple(
  fc.string(),
  fc.oneof(
    fc.constantFrom('', 'nan', 'inf'),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  ),
  fc.constantFrom('', 'cat', 'dog', 'Katze', '猫'),
);

describe('shards of a table', () => {
  it('together are what the whole table is', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), fc.nat(), fc.nat(), (rows, a, b) => {
        const [from, to] = [a % (rows.length + 1), b % (rows.length + 1)].sort((x, y) => x - y);
        const shards = [rows.slice(0, from), rows.slice(from, to), rows.slice(to)];
        const filled = shards.filter((shard) => shard.length > 0).map(tableOf);
        const whole = tableOf(rows);
        const joined = concatenated(filled);
        expect(joined.rows).toBe(whole.rows);
        expect(joined.ids).toEqual(whole.ids);
        for (const [name, column] of whole.columns) {
          const other = joined.columns.get(name);
          expect(other?.values).toEqual(column.values);
          expect([other?.missing, other?.firstMissingRow]).toEqual([column.missing, column.firstMissingRow]);
          const texts = (one: typeof other) =>
            [...(one?.codes ?? [])].map((code) => one?.labels[code] ?? null);
          expect(texts(other)).toEqual(texts(column));
        }
      }),
    );
  });

  it('are no labels any more where there are too many, and no numbers where one part has a text', () => {
    const many = (prefix: string) =>
      tableOf(
        Array.from({ length: MOST_LABELS - 1 }, (_, i): Row => [`${prefix}${i}`, '1', `${prefix}${i}`]),
      );
    expect(concatenated([many('a'), many('b')]).dropped).toEqual(['label']);
    const mixed = concatenated([tableOf([['a', '1', 'x']]), tableOf([['b', 'one', 'x']])]);
    expect(mixed.columns.get('score')).toMatchObject({ values: null, labels: ['1', 'one'] });
  });

  it('name the first row whose id was there', () => {
    const [one, other] = [
      tableOf([
        ['a', '1', 'x'],
        ['b', '1', 'x'],
      ]),
      tableOf([
        ['c', '1', 'x'],
        ['a', '1', 'x'],
      ]),
    ];
    expect(repeatedRow(concatenated([one, other]))).toBe(3);
    expect(repeatedRow(one)).toBeNull();
  });

  it('have no ids where one of them has none', () => {
    const builder = new TableBuilder([{ name: 'score', kind: 'cells' }]);
    builder.text(0, '1');
    builder.endRow();
    const joined = concatenated([tableOf([['a', '1', 'x']]), builder.finish()]);
    expect([joined.ids, joined.rows, [...joined.columns.keys()], joined.dropped]).toEqual([
      null,
      2,
      ['score'],
      ['label'],
    ]);
  });
});
