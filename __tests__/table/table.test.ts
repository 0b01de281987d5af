import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../src/table/align.js';
import { TableBuilder } from '../../src/table/build.js';
import { MOST_LABELS } from '../../src/table/cells.js';
import { sameText, textAt } from '../../src/table/text.js';

function columnOf(cells: readonly string[]) {
  const builder = new TableBuilder([{ name: 'c', kind: 'cells' }]);
  for (const cell of cells) {
    builder.text(0, cell);
    builder.endRow();
  }
  return builder.finish();
}

function idsOf(ids: readonly string[]) {
  const builder = new TableBuilder([{ name: 'id', kind: 'id' }]);
  for (const id of ids) {
    builder.text(0, id);
    builder.endRow();
  }
  const column = builder.finish().ids;
  if (column === null) throw new Error('the id column is gone');
  return column;
}

describe('a column', () => {
  it('keeps labels as codes and numbers as numbers, where it is both', () => {
    const column = columnOf(['1', '0', '1']).columns.get('c');
    expect(column?.labels).toEqual(['1', '0']);
    expect([...(column?.codes ?? [])]).toEqual([0, 1, 0]);
    expect([...(column?.values ?? [])]).toEqual([1, 0, 1]);
    expect(column?.missing).toBe(0);
  });

  it('counts empty and not finite cells of numbers as missing, and never as a class', () => {
    const column = columnOf(['0.5', 'nan', '', 'inf', '1e999']).columns.get('c');
    expect(column?.missing).toBe(4);
    expect(column?.firstMissingRow).toBe(1);
    expect([...(column?.codes ?? [])]).toEqual([0, -1, -1, -1, -1]);
    expect([...(column?.values ?? [])]).toEqual([0.5, NaN, NaN, NaN, NaN]);
  });

  it('takes "none" for a class where the others are words', () => {
    const column = columnOf(['none', 'cat', '']).columns.get('c');
    expect(column?.values).toBeNull();
    expect(column?.labels).toEqual(['none', 'cat']);
    expect(column?.missing).toBe(1);
  });

  it.each(['0x10', '1_000', '1,5', ' 1', '93%', '1e', '.', '+', '--1', '1.2.3'])(
    'does not take %j for a number',
    (cell) => {
      expect(columnOf(['1', cell]).columns.get('c')?.values).toBeNull();
    },
  );

  it('gives up labels when there are too many, and keeps the numbers', () => {
    const column = columnOf(Array.from({ length: MOST_LABELS + 5 }, (_, i) => `${i}.5`)).columns.get('c');
    expect(column?.codes).toBeNull();
    expect(column?.labels).toEqual([]);
    expect(column?.values?.[MOST_LABELS + 4]).toBe(MOST_LABELS + 4.5);
  });

  it('drops free text and says which', () => {
    const table = columnOf(Array.from({ length: MOST_LABELS + 1 }, (_, i) => `answer ${i}`));
    expect(table.columns.size).toBe(0);
    expect(table.dropped).toEqual(['c']);
  });
});

describe('an id column', () => {
  it('gives back every text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (ids) => {
        const column = idsOf(ids);
        expect(ids.map((_, row) => textAt(column, row))).toEqual(ids);
      }),
    );
  });

  it('compares bytes', () => {
    expect(sameText(idsOf(['a', 'bc']), 1, idsOf(['bc']), 0)).toBe(true);
    expect(sameText(idsOf(['a', 'bc']), 1, idsOf(['bd']), 0)).toBe(false);
    expect(sameText(idsOf(['a']), 0, idsOf(['ab']), 0)).toBe(false);
  });
});

describe('alignment', () => {
  it('finds the same pairs as a plain map would, whatever the order', () => {
    const ids = fc.uniqueArray(fc.string({ maxLength: 3 }), { maxLength: 40 });
    fc.assert(
      fc.property(ids, ids, (base, head) => {
        const result = align(idsOf(base), idsOf(head));
        if (result.kind !== 'aligned') throw new Error('no id stands twice');
        const pairs = [...result.alignment.headRows].map((row, i) => [
          base[result.alignment.baseRows[i] ?? -1],
          head[row],
        ]);
        expect(pairs).toEqual(head.filter((id) => base.includes(id)).map((id) => [id, id]));
        expect(result.alignment.onlyBase).toBe(base.filter((id) => !head.includes(id)).length);
        expect(result.alignment.onlyHead).toBe(head.filter((id) => !base.includes(id)).length);
      }),
    );
  });

  it('names the side and the row of an id that stands twice', () => {
    expect(align(idsOf(['a', 'b']), idsOf(['b', 'b']))).toEqual({ kind: 'duplicate', side: 'head', row: 1 });
    expect(align(idsOf(['a', 'a']), idsOf(['b']))).toEqual({ kind: 'duplicate', side: 'base', row: 1 });
  });
});
