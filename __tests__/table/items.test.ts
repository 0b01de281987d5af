import { describe, expect, it } from 'vitest';
import { TableBuilder } from '../../src/table/build.js';
import { clusteredBy, itemsOf } from '../../src/table/items.js';

function tableOf(rows: readonly (readonly [id: string, group: string])[]) {
  const builder = new TableBuilder([
    { name: 'id', kind: 'id' },
    { name: 'talk', kind: 'cells' },
  ]);
  for (const [id, group] of rows) {
    builder.text(0, id);
    builder.text(1, group);
    builder.endRow();
  }
  const table = builder.finish();
  const column = table.columns.get('talk');
  if (table.ids === null || column === undefined) throw new Error('a column is gone');
  return { ids: table.ids, column };
}

const base = tableOf([
  ['b', 'x'],
  ['a', 'x'],
  ['b', 'x'],
  ['gone', 'y'],
]);
const head = tableOf([
  ['a', 'x'],
  ['new', 'y'],
  ['b', 'z'],
  ['a', 'x'],
  ['a', 'x'],
]);

describe('items of two tables', () => {
  const items = itemsOf(base.ids, head.ids);

  it('are the ids that both have, in the order of head, with all their rows', () => {
    expect(items.clusters).toEqual({
      count: 2,
      baseRows: Int32Array.of(0, 1, 2),
      baseClusters: Int32Array.of(1, 0, 1),
      headRows: Int32Array.of(0, 2, 3, 4),
      headClusters: Int32Array.of(0, 1, 0, 0),
    });
    expect([items.onlyBase, items.onlyHead]).toEqual([1, 1]);
  });

  it('tell how many ids repeat on each side, and where it begins', () => {
    expect(items.repeated).toEqual({ base: { ids: 1, row: 2 }, head: { ids: 1, row: 3 } });
    expect(itemsOf(base.ids, base.ids).repeated.head).toEqual({ ids: 1, row: 2 });
    const once = tableOf([['a', 'x']]).ids;
    expect(itemsOf(once, once).repeated).toEqual({ base: null, head: null });
  });
});

describe('a column of clusters', () => {
  const four = tableOf([
    ['a', 'x'],
    ['b', 'y'],
    ['c', 'x'],
    ['d', ''],
    ['e', ''],
  ]);
  const { clusters } = itemsOf(four.ids, four.ids);

  it('brings items of one cell together on both sides, and leaves empty cells alone', () => {
    const found = clusteredBy(four.column, clusters);
    expect(found.count).toBe(4);
    expect(found.headClusters).toEqual(Int32Array.of(0, 1, 0, 2, 3));
    expect(found.baseClusters).toEqual(found.headClusters);
  });

  it('may hold numbers too many to be labels', () => {
    const { codes: _, ...rest } = four.column;
    const numbers = { ...rest, codes: null, labels: [], values: Float64Array.of(7, 7, 8, 8, Number.NaN) };
    expect(clusteredBy(numbers, clusters)).toMatchObject({ count: 3 });
  });
});
