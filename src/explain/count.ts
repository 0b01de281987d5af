/**
 * How many units each cell of a lattice has. Of many units, features are packed together as long as their joint codes are
 * few: one addition then counts the cells of several pairs of features, which are read off the joint counts afterwards.
 * Counts are whole numbers, so it is the same in any order.
 */
import { addUnits, type Lattice } from './lattice.js';

/** Of fewer units, reading the counts off costs more than it saves. */
const FEWEST_PACKED = 50_000;
/** Joint codes of a pack: the counts of two packs stay near the processor. */
const MOST_CODES = 320;

interface Pack {
  /** Places of the features, ascending. */
  readonly features: number[];
  /** How many joint codes there are: the product of the widths. */
  width: number;
}

/** Each feature in the first pack that has room for it. */
function packsOf({ features }: Lattice): readonly Pack[] {
  const packs: Pack[] = [];
  for (const [place, { width }] of features.entries()) {
    const room = packs.find((pack) => pack.width * width <= MOST_CODES);
    if (room === undefined) packs.push({ features: [place], width });
    else {
      room.features.push(place);
      room.width *= width;
    }
  }
  return packs;
}

/** The joint code of each unit in a pack: the first feature's code counts most. */
function codesOf({ matrix, singles, features }: Lattice, pack: Pack, units: Int32Array): Uint16Array {
  const codes = new Uint16Array(units.length);
  for (const feature of pack.features) {
    const width = features[feature]?.width ?? 1;
    const single = singles[feature] ?? 0;
    for (let i = 0; i < units.length; i++) {
      const cell = matrix[(units[i] ?? 0) * singles.length + feature] ?? 0;
      codes[i] = (codes[i] ?? 0) * width + cell - single;
    }
  }
  return codes;
}

/** What the code of this feature is in every joint code of its pack. */
function codeIn({ features }: Lattice, pack: Pack, feature: number): Uint16Array {
  const after = pack.features.slice(pack.features.indexOf(feature) + 1);
  const step = after.reduce((product, place) => product * (features[place]?.width ?? 1), 1);
  const width = features[feature]?.width ?? 1;
  return new Uint16Array(pack.width).map((_, joint) => Math.floor(joint / step) % width);
}

/** Reads the cells of one feature and a later one off the joint counts of their packs; `width` is the second's. */
function readOff(cells: Float64Array, joint: Uint32Array, { row, column, width }: Reading): void {
  for (let first = 0, at = 0; first < row.length; first++) {
    const from = row[first] ?? 0;
    for (let second = 0; second < width; second++, at++) {
      const cell = from + (column[second] ?? 0);
      cells[cell] = (cells[cell] ?? 0) + (joint[at] ?? 0);
    }
  }
}

/** What a joint code of the first pack and one of the second add up to: the place of a cell. */
interface Reading {
  readonly row: Int32Array;
  readonly column: Int32Array;
  readonly width: number;
}

function readPair(
  cells: Float64Array,
  lattice: Lattice,
  { first, second, joint }: { readonly first: Pack; readonly second: Pack; readonly joint: Uint32Array },
): void {
  for (const one of first.features) {
    for (const other of second.features) {
      const [f, g] = [Math.min(one, other), Math.max(one, other)];
      const [origin, stride] = [lattice.rows[f] ?? 0, lattice.strides[f] ?? 0];
      const single = lattice.singles[g] ?? 0;
      const placed = (pack: Pack, feature: number): Int32Array =>
        Int32Array.from(codeIn(lattice, pack, feature), (code) =>
          feature === f ? origin + code * stride : single + code,
        );
      const reading = { row: placed(first, one), column: placed(second, other), width: second.width };
      readOff(cells, joint, reading);
    }
  }
}

/** The cells of a pack's features alone, and of each two of them. */
function readAlone(cells: Float64Array, lattice: Lattice, pack: Pack, counts: Uint32Array): void {
  const { singles, rows, strides } = lattice;
  const codes = pack.features.map((feature) => codeIn(lattice, pack, feature));
  for (const [i, f] of pack.features.entries()) {
    for (let joint = 0; joint < pack.width; joint++) {
      const code = codes[i]?.[joint] ?? 0;
      const count = counts[joint] ?? 0;
      const alone = (singles[f] ?? 0) + code;
      cells[alone] = (cells[alone] ?? 0) + count;
      for (let j = i + 1; j < pack.features.length; j++) {
        const other = (singles[pack.features[j] ?? 0] ?? 0) + (codes[j]?.[joint] ?? 0);
        const at = (rows[f] ?? 0) + code * (strides[f] ?? 0) + other;
        cells[at] = (cells[at] ?? 0) + count;
      }
    }
  }
}

function countPacked(lattice: Lattice, units: Int32Array): Float64Array {
  const cells = new Float64Array(lattice.size);
  const packs = packsOf(lattice).map((pack) => ({ pack, codes: codesOf(lattice, pack, units) }));
  for (const [place, { pack: first, codes }] of packs.entries()) {
    const counts = new Uint32Array(first.width);
    for (let i = 0; i < codes.length; i++) {
      const code = codes[i] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
    readAlone(cells, lattice, first, counts);
    for (const { pack: second, codes: others } of packs.slice(place + 1)) {
      const joint = new Uint32Array(first.width * second.width);
      for (let i = 0; i < codes.length; i++) {
        const at = (codes[i] ?? 0) * second.width + (others[i] ?? 0);
        joint[at] = (joint[at] ?? 0) + 1;
      }
      readPair(cells, lattice, { first, second, joint });
    }
  }
  return cells;
}

/** How many of the units each cell has. */
export function countUnits(lattice: Lattice, units: Int32Array): Float64Array {
  if (units.length >= FEWEST_PACKED) return countPacked(lattice, units);
  const cells = new Float64Array(lattice.size);
  const amounts = new Float64Array(units.length).fill(1);
  addUnits(lattice, cells, { units, amounts, count: units.length });
  return cells;
}
