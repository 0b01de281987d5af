/**
 * A column of the examples as a few codes, and the conditions on it that can be part of a slice.
 *
 * A column of numbers is cut at its 20, 40, 60 and 80 % quantiles (of at most 100,000 of its values): every cut gives
 * `≤` and `>`. Any other column, and one of at most five different numbers, gives `=` for its 50 commonest values.
 * Empty cells are a condition of their own, because missing data is the first suspect.
 */
import type { Codes, Column } from '../model/table.js';
import { roomLike } from '../table/codes.js';

export interface Literal {
  readonly column: string;
  readonly relation: '=' | '≤' | '>' | 'empty';
  /** As the cell has it, or the number of the cut; `''` for empty cells. */
  readonly value: string;
  /** Codes that meet the condition, both ends included. */
  readonly from: number;
  readonly to: number;
}

export interface Feature {
  readonly name: string;
  /** One a unit, below `width`; 0 is an empty cell. */
  readonly codes: Uint8Array;
  readonly width: number;
  readonly literals: readonly Literal[];
}

/** Why a column can't be searched. */
export type Hindrance = 'constant' | 'too-many-values' | 'numbers-as-text';

export const MOST_VALUES = 50;
const FEW_NUMBERS = 5;
const MOST_SORTED = 100_000;
const CUTS = [0.2, 0.4, 0.6, 0.8];
/** `1,234`, `12 ms`, `$5`, `85%`: a number that something around it keeps from being one. */
const NEARLY_NUMBER = /^[^\p{L}\d]{0,3}[+-]?\d[\d.,_' ]*\s?\p{L}{0,4}%?$/u;

/** The fewest digits that still divide `low` from `high`, so that a condition can be read. */
function between(low: number, high: number): number {
  for (let digits = 1; digits < 17; digits++) {
    const short = Number(low.toPrecision(digits));
    if (short >= low && short < high) return short;
  }
  return low;
}

function cutsOf(values: Float64Array): readonly number[] {
  const step = Math.max(1, Math.ceil(values.length / MOST_SORTED));
  const sample = new Float64Array(Math.ceil(values.length / step));
  let count = 0;
  for (let unit = 0; unit < values.length; unit += step) {
    const value = values[unit] ?? Number.NaN;
    if (Number.isFinite(value)) sample[count++] = value;
  }
  const sorted = sample.subarray(0, count).sort();
  const cuts = CUTS.flatMap((share) => {
    let place = Math.max(0, Math.ceil(share * count) - 1);
    const low = sorted[place];
    while (place < count && sorted[place] === low) place++;
    const high = sorted[place];
    return low === undefined || high === undefined ? [] : [between(low, high)];
  });
  return [...new Set(cuts)];
}

const emptyLiteral = (column: string): Literal => ({ column, relation: 'empty', value: '', from: 0, to: 0 });

function ofNumbers(name: string, values: Float64Array): Feature {
  const cuts = cutsOf(values);
  const limits = Float64Array.from(cuts);
  const codes = new Uint8Array(values.length);
  for (let unit = 0; unit < values.length; unit++) {
    const value = values[unit] ?? Number.NaN;
    let code = Number.isNaN(value) ? 0 : 1;
    for (let cut = 0; cut < limits.length; cut++) if (value > (limits[cut] ?? 0)) code++;
    codes[unit] = code;
  }
  const literals = cuts.flatMap((cut, index): readonly Literal[] => [
    { column: name, relation: '≤', value: String(cut), from: 1, to: index + 1 },
    { column: name, relation: '>', value: String(cut), from: index + 2, to: cuts.length + 1 },
  ]);
  return { name, codes, width: cuts.length + 2, literals: [emptyLiteral(name), ...literals] };
}

interface Labelled {
  /** Code of each unit's label, −1 where the cell is empty. */
  readonly codes: Codes;
  readonly labels: readonly string[];
  /** How many units have each label. */
  readonly counts: Float64Array;
}

function countsOf(codes: Codes | Uint8Array, distinct: number): Float64Array {
  const counts = new Float64Array(distinct);
  for (let unit = 0; unit < codes.length; unit++) {
    const code = codes[unit] ?? -1;
    if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

function ofLabels(name: string, labelled: Labelled): Feature {
  const { labels, counts } = labelled;
  const common = [...labels.keys()].filter((code) => (counts[code] ?? 0) > 0);
  common.sort(
    (a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || ((labels[a] ?? '') < (labels[b] ?? '') ? -1 : 1),
  );
  const kept = common.slice(0, MOST_VALUES);
  const other = kept.length + 1;
  const codeOf = new Uint8Array(labels.length).fill(other);
  for (const [place, code] of kept.entries()) codeOf[code] = place + 1;
  const codes = new Uint8Array(labelled.codes.length);
  for (let unit = 0; unit < codes.length; unit++) {
    const code = labelled.codes[unit] ?? -1;
    codes[unit] = code < 0 ? 0 : (codeOf[code] ?? other);
  }
  const literals = kept.map((code, place): Literal => {
    return { column: name, relation: '=', value: labels[code] ?? '', from: place + 1, to: place + 1 };
  });
  return { name, codes, width: other + 1, literals: [emptyLiteral(name), ...literals] };
}

/** How many units meet the condition. */
function supports({ codes, width, literals }: Feature): readonly number[] {
  const counts = countsOf(codes, width);
  return literals.map(({ from, to }) => counts.subarray(from, to + 1).reduce((sum, count) => sum + count, 0));
}

/** A feature whose conditions at least one slice of this size can be made of, or why there is none. */
function usable(feature: Feature, least: number, distinct: number): Feature | Hindrance {
  const sizes = supports(feature);
  const rows = feature.codes.length;
  const some = sizes.some((size) => size >= least && rows - size >= least);
  if (some) return feature;
  const one = distinct <= 1 || sizes.length === 1 || sizes.some((size) => size > rows - least);
  return one ? 'constant' : 'too-many-values';
}

function numbersIn(values: Float64Array, rows: Int32Array): Float64Array {
  const picked = new Float64Array(rows.length);
  for (let unit = 0; unit < rows.length; unit++) picked[unit] = values[rows[unit] ?? -1] ?? Number.NaN;
  return picked;
}

function codesIn(codes: Codes, rows: Int32Array): Codes {
  const picked = roomLike(codes, rows.length);
  for (let unit = 0; unit < rows.length; unit++) picked[unit] = codes[rows[unit] ?? -1] ?? -1;
  return picked;
}

/**
 * The feature of a column in these rows, or why it is none.
 * @param least the smallest slice that counts, in units.
 */
export function featureOf(column: Column, rows: Int32Array, least: number): Feature | Hindrance {
  const { name, labels, values } = column;
  const codes = column.codes === null ? null : codesIn(column.codes, rows);
  const counts = codes === null ? null : countsOf(codes, labels.length);
  const distinct = counts?.reduce((sum, count) => (count > 0 ? sum + 1 : sum), 0) ?? rows.length;
  if (values !== null && (counts === null || distinct > FEW_NUMBERS))
    return usable(ofNumbers(name, numbersIn(values, rows)), least, distinct);
  if (codes === null || counts === null) return 'too-many-values';
  const almost = labels.filter((label) => NEARLY_NUMBER.test(label.slice(0, 40))).length;
  // Plain numbers throughout are the names of classes.
  const plain = labels.every((label) => Number.isFinite(Number(label)));
  if (distinct > MOST_VALUES && almost > 0.9 * labels.length && !plain) return 'numbers-as-text';
  return usable(ofLabels(name, { codes, labels, counts }), least, distinct);
}
