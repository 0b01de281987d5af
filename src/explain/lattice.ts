/**
 * All conditions and pairs of conditions at once. Units fall into joint cells of each two features, so that one pass
 * over units gives the size of every slice, and one over the units that changed gives its sum: a slice is a rectangle
 * of cells.
 */
import type { Feature, Literal } from './feature.js';

export interface Lattice {
  readonly features: readonly Feature[];
  /**
   * For each unit the cells of its codes alone, side by side: `units × features`. Feature f's cells begin at
   * `singles[f]`, so the code is the cell less that.
   */
  readonly matrix: Uint16Array;
  readonly singles: Int32Array;
  /**
   * Cells of f and a later g are at `rows[f] + code of f × strides[f] + cell of g alone`: all later features stand in
   * one row of cells, so that one addition finds a cell.
   */
  readonly rows: Int32Array;
  readonly strides: Int32Array;
  /** How many cells there are in all. */
  readonly size: number;
}

function matrixOf(features: readonly Feature[], singles: Int32Array, units: number): Uint16Array {
  const matrix = new Uint16Array(units * features.length);
  for (const [place, { codes }] of features.entries()) {
    const single = singles[place] ?? 0;
    for (let unit = 0, at = place; unit < units; unit++, at += features.length)
      matrix[at] = single + (codes[unit] ?? 0);
  }
  return matrix;
}

export function latticeOf(features: readonly Feature[], units: number): Lattice {
  const singles = new Int32Array(features.length);
  let size = 0;
  for (const [f, { width }] of features.entries()) {
    singles[f] = size;
    size += width;
  }
  const alone = size;
  const rows = new Int32Array(features.length);
  const strides = new Int32Array(features.length);
  for (const [f, { width }] of features.entries()) {
    const later = singles[f + 1] ?? alone;
    strides[f] = alone - later;
    rows[f] = size - later;
    size += width * (alone - later);
  }
  return { features, matrix: matrixOf(features, singles, units), singles, rows, strides, size };
}

/** How many cells one unit is counted in. */
export function cellsOfUnit({ features }: Lattice): number {
  return (features.length * (features.length + 1)) / 2;
}

/** So many units are taken together that their cells and those of a feature's row stay near the processor. */
const BLOCK = 256;

/** The cells of one feature, alone and with all later ones, of the first units of a block. */
function addFeature(lattice: Lattice, cells: Float64Array, { block, added, feature }: Block): void {
  const { singles, rows, strides } = lattice;
  const stride = strides[feature] ?? 0;
  const origin = (rows[feature] ?? 0) - (singles[feature] ?? 0) * stride;
  for (let i = 0, start = feature; i < added.length; i++, start += singles.length) {
    const end = (i + 1) * singles.length;
    const amount = added[i] ?? 0;
    const single = block[start] ?? 0;
    cells[single] = (cells[single] ?? 0) + amount;
    const row = origin + single * stride;
    for (let other = start + 1; other < end; other++) {
      const at = row + (block[other] ?? 0);
      cells[at] = (cells[at] ?? 0) + amount;
    }
  }
}

interface Block {
  /** The cells of each unit's codes alone, side by side. */
  readonly block: Uint16Array;
  /** One amount a unit. */
  readonly added: Float64Array;
  readonly feature: number;
}

/** Adds its amount to every cell that a unit is in, in the order of the units. `cells` is of length `size`. */
export function addUnits(lattice: Lattice, cells: Float64Array, { units, amounts, count }: Additions): void {
  const { matrix, singles } = lattice;
  const features = singles.length;
  const block = new Uint16Array(BLOCK * features);
  for (let begin = 0; begin < count; begin += BLOCK) {
    const added = amounts.subarray(begin, Math.min(begin + BLOCK, count));
    for (let i = 0, at = 0; i < added.length; i++) {
      const from = (units[begin + i] ?? 0) * features;
      for (let cell = from; cell < from + features; cell++) block[at++] = matrix[cell] ?? 0;
    }
    for (let feature = 0; feature < features; feature++)
      addFeature(lattice, cells, { block, added, feature });
  }
}

/** The first `count` of these units, each with its amount. */
export interface Additions {
  readonly units: Int32Array;
  readonly amounts: Float64Array;
  readonly count: number;
}

/** One condition, or two of different features. */
export interface Slice {
  readonly literals: readonly Literal[];
  /** Places of their features. */
  readonly features: readonly number[];
  readonly size: number;
  /** The first cell, rows of cells between neighbours, and how many of them are summed. */
  readonly start: number;
  readonly stride: number;
  readonly rows: number;
  readonly columns: number;
}

export function sumOf({ start, stride, rows, columns }: Slice, cells: Float64Array): number {
  let sum = 0;
  for (let row = 0, from = start; row < rows; row++, from += stride) {
    for (let at = from; at < from + columns; at++) sum += cells[at] ?? 0;
  }
  return sum;
}

function sized(slice: Omit<Slice, 'size'>, counts: Float64Array): Slice {
  return { ...slice, size: sumOf({ ...slice, size: 0 }, counts) };
}

/** Every slice of so many units that leaves as many outside; one condition first, in the order of the features. */
export function slicesOf(
  lattice: Lattice,
  counts: Float64Array,
  { least, units }: { readonly least: number; readonly units: number },
): readonly Slice[] {
  const { features, singles, rows, strides } = lattice;
  const alone: Slice[] = [];
  const together: Slice[] = [];
  const large = ({ size }: Slice): boolean => size >= least && units - size >= least;
  const halves = features.map(({ literals }, f) =>
    literals.map((literal) => {
      const start = (singles[f] ?? 0) + literal.from;
      const columns = literal.to - literal.from + 1;
      return sized({ literals: [literal], features: [f], start, stride: 0, rows: 1, columns }, counts);
    }),
  );
  for (const [f, first] of halves.entries()) {
    alone.push(...first.filter(large));
    for (let g = f + 1; g < features.length; g++) {
      const stride = strides[f] ?? 0;
      const offset = (rows[f] ?? 0) + (singles[g] ?? 0);
      // No pair is larger than its smaller half.
      const [left, right] = [first, halves[g] ?? []].map((some) => some.filter(({ size }) => size >= least));
      for (const one of left ?? []) {
        for (const other of right ?? []) {
          const [a] = one.literals;
          const [b] = other.literals;
          if (a === undefined || b === undefined) continue;
          const start = offset + a.from * stride + b.from;
          const shape = { start, stride, rows: a.to - a.from + 1, columns: b.to - b.from + 1 };
          const pair = sized({ literals: [a, b], features: [f, g], ...shape }, counts);
          if (large(pair)) together.push(pair);
        }
      }
    }
  }
  return [...alone, ...together];
}

/** Whether each of these units meets every condition of the slice: 1 or 0, in their order. */
export function memberships(lattice: Lattice, slice: Slice, units: Int32Array): Uint8Array {
  const { matrix, singles } = lattice;
  const inside = new Uint8Array(units.length).fill(1);
  for (const [place, { from, to }] of slice.literals.entries()) {
    const feature = slice.features[place] ?? 0;
    const single = singles[feature] ?? 0;
    for (let i = 0; i < units.length; i++) {
      const code = (matrix[(units[i] ?? 0) * singles.length + feature] ?? 0) - single;
      if (code < from || code > to) inside[i] = 0;
    }
  }
  return inside;
}
