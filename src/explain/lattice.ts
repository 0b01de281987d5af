/**
 * All conditions and pairs of conditions at once. Units fall into joint cells of each two features, so that one pass
 * over units gives the size of every slice, and one over the units that changed gives its sum: a slice is a rectangle
 * of cells.
 */
import type { Feature, Literal } from './feature.js';

export interface Lattice {
  readonly features: readonly Feature[];
  /** Codes of a unit side by side: `units × features`. */
  readonly matrix: Uint8Array;
  readonly widths: Int32Array;
  /** Where the cells of feature f alone begin, and those of f and g at `f × features + g`. */
  readonly singles: Int32Array;
  readonly pairs: Int32Array;
  /** How many cells there are in all. */
  readonly size: number;
}

/** Codes of features side by side. */
function matrixOf(features: readonly Feature[], units: number): Uint8Array {
  const matrix = new Uint8Array(units * features.length);
  for (const [place, { codes }] of features.entries()) {
    for (let unit = 0, at = place; unit < units; unit++, at += features.length) matrix[at] = codes[unit] ?? 0;
  }
  return matrix;
}

export function latticeOf(features: readonly Feature[], units: number): Lattice {
  const count = features.length;
  const widths = Int32Array.from(features, ({ width }) => width);
  const singles = new Int32Array(count);
  const pairs = new Int32Array(count * count);
  let size = 0;
  for (let f = 0; f < count; f++) {
    singles[f] = size;
    size += widths[f] ?? 0;
    for (let g = f + 1; g < count; g++) {
      pairs[f * count + g] = size;
      size += (widths[f] ?? 0) * (widths[g] ?? 0);
    }
  }
  return { features, matrix: matrixOf(features, units), widths, singles, pairs, size };
}

/** How many cells one unit is counted in. */
export function cellsOfUnit({ features }: Lattice): number {
  return (features.length * (features.length + 1)) / 2;
}

/** Adds its amount to every cell that a unit is in. `cells` is of length `size`. */
export function addUnits(lattice: Lattice, cells: Float64Array, { units, amounts, count }: Additions): void {
  const { matrix, widths, singles, pairs } = lattice;
  const features = widths.length;
  for (let i = 0; i < count; i++) {
    const start = (units[i] ?? 0) * features;
    const amount = amounts[i] ?? 0;
    for (let f = 0; f < features; f++) {
      const code = matrix[start + f] ?? 0;
      const single = (singles[f] ?? 0) + code;
      cells[single] = (cells[single] ?? 0) + amount;
      for (let g = f + 1; g < features; g++) {
        const at = (pairs[f * features + g] ?? 0) + code * (widths[g] ?? 0) + (matrix[start + g] ?? 0);
        cells[at] = (cells[at] ?? 0) + amount;
      }
    }
  }
}

/** The first `count` of these units, each with its amount. */
export interface Additions {
  readonly units: Int32Array;
  readonly amounts: Float64Array;
  readonly count: number;
}

/** How many of the units each cell has. */
export function countUnits(lattice: Lattice, units: Int32Array): Float64Array {
  const cells = new Float64Array(lattice.size);
  const amounts = new Float64Array(units.length).fill(1);
  addUnits(lattice, cells, { units, amounts, count: units.length });
  return cells;
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
  const { features, singles, pairs, widths } = lattice;
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
      const offset = pairs[f * features.length + g] ?? 0;
      const stride = widths[g] ?? 0;
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
export function memberships({ widths, matrix }: Lattice, slice: Slice, units: Int32Array): Uint8Array {
  const inside = new Uint8Array(units.length).fill(1);
  for (const [place, { from, to }] of slice.literals.entries()) {
    const feature = slice.features[place] ?? 0;
    for (let i = 0; i < units.length; i++) {
      const code = matrix[(units[i] ?? 0) * widths.length + feature] ?? 0;
      if (code < from || code > to) inside[i] = 0;
    }
  }
  return inside;
}
