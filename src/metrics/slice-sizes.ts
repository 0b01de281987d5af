/**
 * Which slices are large enough to be shown. What counts are examples: the repeats and runs of one id are one, and a row
 * of weight 3 is three, where weights are counts. Smaller slices are withheld: counted, and never named.
 */
import type { Examples, Labels } from '../model/evaluation.js';
import { textAt } from '../table/text.js';
import { type Grouping, groupingOf, placesBySlice, type SlicePlan } from './grouping.js';
import { prepareWhole, type Subject } from './subject.js';

export interface SizedSlice {
  readonly slice: Labels;
  /** Rows of the table, ascending. */
  readonly rows: Int32Array;
  /** Examples, counted up to the plan's `least` and no further. */
  readonly examples: number;
}

/** Counting ends as soon as there are enough, so that a large slice costs no more than a small one. */
function examplesIn({ examples, weights }: Subject, rows: Int32Array, enough: number): number {
  const { ids } = examples.table;
  const seen = new Set<string>();
  let count = 0;
  for (const row of rows) {
    if (count >= enough) return enough;
    const weight = weights.values?.[row] ?? 1;
    if (ids !== null) {
      const id = textAt(ids, row);
      if (seen.has(id)) continue;
      seen.add(id);
    }
    count += weights.counts ? weight : weight > 0 ? 1 : 0;
  }
  return Math.min(count, enough);
}

const sized = new WeakMap<Grouping, readonly SizedSlice[]>();

/** Every slice of a grouping, which is of this plan and this table, with its size. */
export function sizedSlices(plan: SlicePlan, examples: Examples, grouping: Grouping): readonly SizedSlice[] {
  const found = sized.get(grouping) ?? sizesOf(plan, examples, grouping);
  sized.set(grouping, found);
  return found;
}

function sizesOf(plan: SlicePlan, examples: Examples, grouping: Grouping): readonly SizedSlice[] {
  const { subject } = prepareWhole(examples);
  const rows = placesBySlice(grouping.of, grouping.groups.length);
  return grouping.groups.map((slice, index) => {
    const own = rows[index] ?? new Int32Array(0);
    return { slice, rows: own, examples: examplesIn(subject, own, plan.least) };
  });
}

/** The slices of a table that are too small, over all sets of the plan, and how many examples are in any of them. */
export function withheldSlices(
  plan: SlicePlan,
  examples: Examples,
): { readonly slices: readonly Labels[]; readonly examples: number } {
  const small = plan.sets.flatMap((columns) => {
    const grouping = groupingOf(plan, examples, columns);
    if ('why' in grouping) return [];
    return sizedSlices(plan, examples, grouping).filter((one) => one.examples < plan.least);
  });
  // A row may be in a slice of each set.
  const rows = Int32Array.from(new Set(small.flatMap((one) => [...one.rows])));
  const { subject } = prepareWhole(examples);
  return {
    slices: small.map(({ slice }) => slice),
    examples: examplesIn(subject, rows, Number.POSITIVE_INFINITY),
  };
}
