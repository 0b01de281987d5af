/**
 * Which slice each row of a table is in, by one column or by a pair of them.
 *
 * A slice is named by its cell after redaction, so that no e-mail address becomes the name of a measurement; cells that
 * look alike then are one slice. A row with an empty cell is in none: it belongs to no group that could be treated
 * better or worse. A column of more than MOST_SLICES values tells examples apart, and no groups of them.
 */
import type { Examples, Labels } from '../model/evaluation.js';
import type { Column } from '../model/table.js';
import { remembered } from './remembered.js';

/** Judging more would leave no power to any, and a column with more is an id. */
export const MOST_SLICES = 1000;

/** What the configuration declares of a suite's slices. */
export interface SlicePlan {
  /** One column or two. */
  readonly sets: readonly (readonly string[])[];
  /** The fewest examples that a slice may have. */
  readonly least: number;
  readonly redact: (text: string) => string;
}

export interface Grouping {
  /** The cells that make each slice, by column; only slices that occur. */
  readonly groups: readonly Labels[];
  /** The slice of each row, −1 for none. */
  readonly of: Int32Array;
  /** Rows of each slice. */
  readonly sizes: Int32Array;
  /** Rows in none. */
  readonly left: number;
}

/** Why a column makes no slices. */
export interface Unsliceable {
  readonly column: string;
  readonly why: 'absent' | 'too-many-values';
}

/** Names a slice whatever the order of its columns. */
export function sliceKey(slice: Labels): string {
  const columns = Object.keys(slice).sort();
  return JSON.stringify(columns.map((column) => [column, slice[column]]));
}

/** Slices renumbered without those that have no rows. `codes` is taken over. */
function occurring(codes: Int32Array, names: readonly Labels[]): Grouping {
  const counts = new Int32Array(names.length);
  for (const code of codes) if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
  const place = new Int32Array(names.length).fill(-1);
  const groups = names.filter((_, code) => (counts[code] ?? 0) > 0);
  let next = 0;
  for (let code = 0; code < place.length; code++) if ((counts[code] ?? 0) > 0) place[code] = next++;
  let left = 0;
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? -1;
    if (code < 0) left++;
    else codes[row] = place[code] ?? -1;
  }
  return { groups, of: codes, sizes: counts.filter((count) => count > 0), left };
}

function byColumn({ name, codes, labels }: Column, redact: SlicePlan['redact']): Grouping | Unsliceable {
  if (codes === null) return { column: name, why: 'too-many-values' };
  const shown = labels.map(redact);
  const texts = [...new Set(shown)].sort();
  const places = new Map(texts.map((text, place) => [text, place] as const));
  const place = Int32Array.from(shown, (text) => places.get(text) ?? -1);
  // Codes of a column may be narrow, and those of pairs are more than of either.
  const own = Int32Array.from(codes, (code) => (code < 0 ? -1 : (place[code] ?? -1)));
  const found = occurring(
    own,
    texts.map((text) => ({ [name]: text })),
  );
  return found.groups.length > MOST_SLICES ? { column: name, why: 'too-many-values' } : found;
}

function combined(one: Grouping, other: Grouping): Grouping {
  const width = other.groups.length;
  const codes = one.of.map((code, row) => {
    const second = other.of[row] ?? -1;
    return code < 0 || second < 0 ? -1 : code * width + second;
  });
  const names = one.groups.flatMap((first) => other.groups.map((second) => ({ ...first, ...second })));
  return occurring(codes, names);
}

/** The slices of one set of columns, made once for each table. */
const groupingsOf = remembered(({ redact }: SlicePlan) =>
  remembered(({ table }: Examples) => {
    const known = new Map<string, Grouping | Unsliceable>();
    const make = (columns: readonly string[]): Grouping | Unsliceable => {
      const [first = '', second] = columns;
      if (second !== undefined) {
        const [one, other] = [groupingOf([first]), groupingOf([second])];
        if ('why' in one) return one;
        if ('why' in other) return other;
        const both = combined(one, other);
        return both.groups.length > MOST_SLICES
          ? { column: columns.join(' × '), why: 'too-many-values' }
          : both;
      }
      const column = table.columns.get(first);
      if (column !== undefined) return byColumn(column, redact);
      return { column: first, why: table.dropped.includes(first) ? 'too-many-values' : 'absent' };
    };
    const groupingOf = (columns: readonly string[]): Grouping | Unsliceable => {
      const key = JSON.stringify(columns);
      const found = known.get(key) ?? make(columns);
      known.set(key, found);
      return found;
    };
    return groupingOf;
  }),
);

/** The slices of these columns in this table, or the column that makes none. */
export function groupingOf(
  plan: SlicePlan,
  examples: Examples,
  columns: readonly string[],
): Grouping | Unsliceable {
  return groupingsOf(plan)(examples)(columns);
}

/** Places of each slice, ascending, as views of one buffer; places in no slice are in none. */
export function placesBySlice(of: Int32Array, count: number): readonly Int32Array[] {
  const starts = new Int32Array(count + 1);
  for (const slice of of) if (slice >= 0) starts[slice + 1] = (starts[slice + 1] ?? 0) + 1;
  for (let slice = 0; slice < count; slice++)
    starts[slice + 1] = (starts[slice + 1] ?? 0) + (starts[slice] ?? 0);
  const next = starts.slice();
  const places = new Int32Array(starts[count] ?? 0);
  for (let place = 0; place < of.length; place++) {
    const slice = of[place] ?? -1;
    if (slice < 0) continue;
    const at = next[slice] ?? 0;
    places[at] = place;
    next[slice] = at + 1;
  }
  return Array.from({ length: count }, (_, slice) =>
    places.subarray(starts[slice] ?? 0, starts[slice + 1] ?? 0),
  );
}
