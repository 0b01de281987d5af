/**
 * What is held together within one slice: the pairs, or clusters, of a suite that are in the slice on both sides.
 * Pairs are dealt to all slices of a column in one pass, and every metric of a slice gets the same lists of rows.
 */
import { FEWEST_CLUSTERS } from '../judge/paired.js';
import { type Grouping, groupingOf, placesBySlice, type SlicePlan, sliceKey } from '../metrics/grouping.js';
import type { Examples, Labels } from '../model/evaluation.js';
import type { Alignment, Clusters } from '../model/table.js';

export type Together = { readonly alignment: Alignment } | { readonly clusters: Clusters };

interface Both {
  readonly base: Examples;
  readonly head: Examples;
}

export interface Dealing {
  readonly plan: SlicePlan;
  readonly minPaired: number;
}

/** Both sides of one set of columns, numbered as head numbers them. */
interface Dealt {
  readonly numbers: ReadonlyMap<string, number>;
  readonly head: Grouping;
  /** Head's number of the slice of each base row; `null` where base does not have the columns: ids tell there. */
  readonly ofBase: Int32Array | null;
  /** Rows of base in each slice. */
  readonly baseSizes: Int32Array;
}

function dealt({ base, head }: Both, plan: SlicePlan, columns: readonly string[]): Dealt | null {
  const ofHead = groupingOf(plan, head, columns);
  if ('why' in ofHead) return null;
  const numbers = new Map(ofHead.groups.map((slice, number) => [sliceKey(slice), number] as const));
  const before = groupingOf(plan, base, columns);
  if ('why' in before) return { numbers, head: ofHead, ofBase: null, baseSizes: ofHead.sizes };
  const renumbered = before.groups.map((slice) => numbers.get(sliceKey(slice)) ?? -1);
  const baseSizes = new Int32Array(ofHead.groups.length);
  for (const [slice, number] of renumbered.entries())
    if (number >= 0) baseSizes[number] = before.sizes[slice] ?? 0;
  const ofBase = before.of.map((slice) => (slice < 0 ? -1 : (renumbered[slice] ?? -1)));
  return { numbers, head: ofHead, ofBase, baseSizes };
}

type Pick = (number: number) => Together | null;

const picked = (values: Int32Array, places: Int32Array): Int32Array =>
  places.map((place) => values[place] ?? -1);

function pickPairs({ head, ofBase, baseSizes }: Dealt, alignment: Alignment, minPaired: number): Pick {
  const { baseRows, headRows } = alignment;
  const of = headRows.map((row, pair) => {
    const slice = head.of[row] ?? -1;
    return ofBase === null || ofBase[baseRows[pair] ?? -1] === slice ? slice : -1;
  });
  const pairs = placesBySlice(of, head.groups.length);
  return (number) => {
    const own = pairs[number] ?? new Int32Array(0);
    const [inBase, inHead] = [baseSizes[number] ?? 0, head.sizes[number] ?? 0];
    const enough = own.length > 0 && own.length >= minPaired * Math.min(inBase, inHead);
    if (!enough) return null;
    return {
      alignment: {
        pairs: own.length,
        baseRows: picked(baseRows, own),
        headRows: picked(headRows, own),
        onlyBase: inBase - own.length,
        onlyHead: inHead - own.length,
      },
    };
  };
}

/** The places of rows whose cluster is on both sides, with clusters numbered anew; leaves the scratch as it was. */
function commonClusters(
  { baseClusters, headClusters }: Clusters,
  places: { readonly base: Int32Array; readonly head: Int32Array },
  scratch: Int32Array,
) {
  for (const place of places.base) scratch[baseClusters[place] ?? 0] = -2;
  let count = 0;
  const head = places.head.filter((place) => {
    const cluster = headClusters[place] ?? 0;
    if (scratch[cluster] === -2) scratch[cluster] = count++;
    return (scratch[cluster] ?? -1) >= 0;
  });
  const base = places.base.filter((place) => (scratch[baseClusters[place] ?? 0] ?? -1) >= 0);
  const numbered = (of: Int32Array, own: Int32Array): Int32Array =>
    own.map((place) => scratch[of[place] ?? 0] ?? 0);
  const found = {
    count,
    base,
    head,
    ofBase: numbered(baseClusters, base),
    ofHead: numbered(headClusters, head),
  };
  for (const place of places.base) scratch[baseClusters[place] ?? 0] = -1;
  return found;
}

function pickClusters(
  { head, ofBase, baseSizes }: Dealt,
  clusters: Clusters,
  minPaired: number,
): Pick | null {
  // Without the column in base it is not known which of its rows are in the slice.
  if (ofBase === null) return null;
  const { baseRows, headRows } = clusters;
  const { length } = head.groups;
  const inBase = placesBySlice(picked(ofBase, baseRows), length);
  const inHead = placesBySlice(picked(head.of, headRows), length);
  const scratch = new Int32Array(clusters.count).fill(-1);
  return (number) => {
    const none = new Int32Array(0);
    const own = { base: inBase[number] ?? none, head: inHead[number] ?? none };
    const found = commonClusters(clusters, own, scratch);
    const kept =
      found.head.length >= minPaired * (head.sizes[number] ?? 0) ||
      found.base.length >= minPaired * (baseSizes[number] ?? 0);
    const enough = found.count >= FEWEST_CLUSTERS && kept;
    if (!enough) return null;
    return {
      clusters: {
        count: found.count,
        baseRows: picked(baseRows, found.base),
        headRows: picked(headRows, found.head),
        baseClusters: found.ofBase,
        headClusters: found.ofHead,
      },
    };
  };
}

function pickOf(both: Both, together: Together, { plan, minPaired }: Dealing, columns: readonly string[]) {
  const found = dealt(both, plan, columns);
  if (found === null) return null;
  const pick =
    'clusters' in together
      ? pickClusters(found, together.clusters, minPaired)
      : pickPairs(found, together.alignment, minPaired);
  return pick === null ? null : { pick, numbers: found.numbers };
}

/**
 * What is held together in a slice, or `null` where too little is: less than `minPaired` of what the smaller side has in
 * it, or too few clusters. Such a slice is judged by standard errors and history.
 */
export function slicesTogether(
  both: Both,
  together: Together,
  dealing: Dealing,
): (slice: Labels) => Together | null {
  const sets = new Map<string, ReturnType<typeof pickOf>>();
  const known = new Map<string, Together | null>();
  return (slice) => {
    const columns = dealing.plan.sets.find(
      (set) =>
        set.length === Object.keys(slice).length && set.every((column) => Object.hasOwn(slice, column)),
    );
    if (columns === undefined) return null;
    const [set, key] = [JSON.stringify(columns), sliceKey(slice)];
    if (!sets.has(set)) sets.set(set, pickOf(both, together, dealing, columns));
    if (!known.has(key)) {
      const found = sets.get(set) ?? null;
      const number = found?.numbers.get(key);
      known.set(key, found === null || number === undefined ? null : found.pick(number));
    }
    return known.get(key) ?? null;
  };
}
