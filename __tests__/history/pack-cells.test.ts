/** The cells of a pack, in exactly as many bytes as its header announces. */
import { describe, expect, test } from 'vitest';
import {
  cursorAt,
  planOfColumn,
  planOfIds,
  putColumn,
  putIds,
  takeColumn,
  takeIds,
} from '../../src/history/pack-cells.js';
import { bodyLength, type PackedColumn, type PackedIds } from '../../src/history/pack-header.js';
import type { Codes, Column, TextColumn } from '../../src/model/table.js';
import { ROLES } from './packs.js';

const NAN = Number.NaN;

function column(more: Partial<Column> & { readonly rows: number }): Column {
  const { rows: _, ...given } = more;
  return { name: 'c', codes: null, labels: [], values: null, missing: 0, firstMissingRow: null, ...given };
}

function sizeOf(rows: number, plan: PackedColumn | null, ids: PackedIds | null = null): number {
  return bodyLength({ rows, roles: ROLES, scored: [], ids, columns: plan === null ? [] : [plan] });
}

/** The column as it comes back, and how many bytes it took. */
function travelled(given: Column, rows: number): readonly [Column | string, number] {
  const plan = planOfColumn(given);
  const bytes = new Uint8Array(sizeOf(rows, plan) + 2);
  const into = cursorAt(bytes, 1);
  putColumn(into, plan, given);
  expect(into.at).toBe(bytes.length - 1);
  const from = cursorAt(bytes, 1);
  const found = takeColumn(from, plan, rows);
  expect(from.at).toBe(into.at);
  return [found, bytes.length - 2];
}

function codesOf(count: number): Codes {
  if (count <= 2 ** 7) return Int8Array.from({ length: count + 1 }, (_, row) => row - 1);
  const values = { length: count + 1 };
  return count <= 2 ** 15
    ? Int16Array.from(values, (_, row) => row - 1)
    : Int32Array.from(values, (_, row) => row - 1);
}

describe('a column of labels', () => {
  // Codes are stored one higher: 255 labels have codes from 0 to 255, and 65,535 have codes from 0 to 65,535.
  test.each([
    [1, 1],
    [127, 1],
    [128, 1],
    [129, 1],
    [255, 1],
    [256, 2],
    [32_768, 2],
    [32_769, 2],
    [65_535, 2],
    [65_536, 4],
  ])('of %i labels takes %i bytes a row, and keeps the width of its codes', (count, width) => {
    const labels = Array.from({ length: count }, (_, index) => `l${index}`);
    const given = column({ rows: count + 1, codes: codesOf(count), labels, missing: 1, firstMissingRow: 0 });
    expect(travelled(given, count + 1)).toEqual([given, width * (count + 1)]);
  });

  test.each<[string, readonly string[], readonly number[], readonly number[], boolean]>([
    ['are what they spell', ['1', '0.5', '-2e3'], [0, 1, 2, -1], [1, 0.5, -2000, NAN], true],
    ['are spelled in another way', ['1.0'], [0], [1], true],
    ['are 0 where it says −0', ['-0'], [0], [0], false],
    ['are something else', ['1'], [0], [2], false],
    ['are none where there is a label', ['1'], [0], [NAN], false],
    ['are there where there is no label', ['1'], [0, -1], [1, 7], false],
    ['are the first, which spells none', ['1', '2'], [-1, 0, 1], [NAN, 1, 2], true],
  ])('takes eight bytes more a row only where its numbers %s', (_, labels, codes, values, isSpelled) => {
    const rows = codes.length;
    const cells = { codes: Int8Array.from(codes), labels, values: Float64Array.from(values) };
    const gaps = values.filter(Number.isNaN).length;
    const first = values.findIndex(Number.isNaN);
    const given = column({ rows, ...cells, missing: gaps, firstMissingRow: first < 0 ? null : first });
    expect(travelled(given, rows)).toEqual([given, rows * (isSpelled ? 1 : 9)]);
  });

  test('does not bring an infinity back, whether it is spelled or not', () => {
    const cells = {
      labels: ['Infinity'],
      codes: Int8Array.of(0),
      values: Float64Array.of(Number.POSITIVE_INFINITY),
    };
    const [found, bytes] = travelled(column({ rows: 1, ...cells }), 1);
    expect(bytes).toBe(9);
    expect(found).toMatchObject({ values: Float64Array.of(NAN), missing: 1, firstMissingRow: 0 });
  });
});

describe('a column of numbers', () => {
  test('has no codes, and counts its gaps', () => {
    const values = Float64Array.of(0, NAN, -1.5, NAN);
    const given = column({ rows: 4, values, missing: 2, firstMissingRow: 1 });
    expect(travelled(given, 4)).toEqual([given, 32]);
  });

  test('that is not finite where it says that it is a number is refused', () => {
    const plan: PackedColumn = { name: 'c"', labels: [], width: 0, numbers: 'float64' };
    const bytes = new Uint8Array(8);
    new DataView(bytes.buffer).setFloat64(0, Number.NEGATIVE_INFINITY, true);
    expect(takeColumn(cursorAt(bytes, 0), plan, 1)).toBe('its column "c\\"" has a number that is not finite');
  });

  test('that its labels do not spell is refused, and so is a code beyond them', () => {
    const plan: PackedColumn = { name: 'c', labels: ['no'], width: 1, numbers: 'labels' };
    const taken = (code: number, numbers = 'labels') =>
      takeColumn(cursorAt(Uint8Array.of(code), 0), { ...plan, numbers }, 1);
    expect(taken(1)).toBe('its column "c" has a number that is not finite');
    expect(taken(0)).toMatchObject({ values: Float64Array.of(NAN) });
    expect(taken(2)).toBe('its column "c" has a code without a label');
    expect(taken(1, 'none')).toMatchObject({ codes: Int8Array.of(0), values: null, missing: 0 });
  });
});

function idsOf(lengths: readonly number[], before = 0): TextColumn {
  const offsets = new Uint32Array(lengths.length + 1);
  offsets[0] = before;
  for (const [row, length] of lengths.entries()) offsets[row + 1] = (offsets[row] ?? 0) + length;
  const bytes = Uint8Array.from({ length: offsets.at(-1) ?? 0 }, (_, index) => index % 251);
  return { name: 'id', bytes, offsets };
}

describe('ids', () => {
  test.each([
    [[3, 0, 255], 1],
    [[256, 1], 2],
    [[65_535, 2], 2],
    [[1, 65_536], 4],
  ])('of %j bytes take a length of %i bytes each', (lengths, width) => {
    // Ids may be a part of a longer text, which begins before them.
    for (const before of [0, 5]) {
      const given = idsOf(lengths, before);
      const plan = planOfIds(given);
      const total = lengths.reduce((sum, length) => sum + length, 0);
      expect(plan).toEqual({ name: 'id', width, bytes: total });
      const bytes = new Uint8Array(sizeOf(lengths.length, null, plan) + 3);
      const into = cursorAt(bytes, 3);
      putIds(into, plan, given);
      expect(into.at).toBe(bytes.length);
      const found = takeIds(cursorAt(bytes, 3), plan, lengths.length);
      expect(found).toEqual({ ...idsOf(lengths), bytes: given.bytes.subarray(before) });
    }
  });

  test('that are not as long as they say are refused', () => {
    const taken = (...lengths: readonly number[]) =>
      takeIds(
        cursorAt(Uint8Array.of(...lengths, 1, 2, 3, 4), 0),
        { name: 'id', width: 1, bytes: 3 },
        lengths.length,
      );
    expect(taken(2, 1)).toMatchObject({ name: 'id', bytes: Uint8Array.of(1, 2, 3) });
    expect(taken(2, 2)).toBe('its ids are longer than it says');
    expect(taken(2, 2, 250)).toBe('its ids are longer than it says');
    expect(taken(1, 1)).toBe('its ids are shorter than it says');
  });
});
