/**
 * A small classification tree: which conditions tell the rows of one class from the others.
 *
 *   impurity   g = 1 − Σ_c s_c²,   s_c = (n_c / N_c) / Σ_d (n_d / N_d),   N_c: rows of class c in all
 *   a split    takes the condition with the largest  W g − W₁ g₁ − W₂ g₂,   W = Σ_c n_c / N_c
 *
 * Classes weigh alike, however rare: a fault in one row of fifty is what is looked for. A leaf is of the class that is most
 * frequent in it, beside its share in all rows.
 *
 * Source: L. Breiman, J. Friedman, R. Olshen, C. Stone, Classification and Regression Trees (1984), with equal priors.
 *
 * Example: rows a a a a b b with x = 1 1 1 2 2 2: the split x <= 1.5 leaves 3 a | 1 a 2 b, impurities 0 and 0.32, and takes 0.6 of 1.
 */
import type { Condition } from '../model/fault-tree.js';
import type { Feature } from './tree-features.js';

export interface TreeNode {
  /** Rows of each class here. */
  readonly counts: readonly number[];
  /** The class that a row here is taken for. */
  readonly predicted: number;
  /** Where the condition holds and where not; `null` for a leaf. */
  readonly split: { readonly condition: Condition; readonly yes: TreeNode; readonly no: TreeNode } | null;
}

export interface Classes {
  /** Class of each row, from 0. */
  readonly of: Uint8Array;
  readonly count: number;
}

export interface Growth {
  readonly features: readonly Feature[];
  readonly classes: Classes;
  readonly depth: number;
  /** No leaf has fewer rows. */
  readonly smallest: number;
}

interface Split {
  readonly feature: Feature;
  /** Codes from 0 to this one hold, for an ordered feature; else this one alone. */
  readonly code: number;
  readonly gain: number;
}

const GAIN_OF_ROUNDING = 1e-12;

function countsIn(rows: Int32Array, { of, count }: Classes): Float64Array {
  const counts = new Float64Array(count);
  for (const row of rows) {
    const label = of[row] ?? 0;
    counts[label] = (counts[label] ?? 0) + 1;
  }
  return counts;
}

/** W·g of counts, given how many rows of each class there are in all. */
function impurity(counts: Float64Array, totals: Float64Array): number {
  let [weight, squares] = [0, 0];
  for (let label = 0; label < counts.length; label++) {
    const share = (counts[label] ?? 0) / (totals[label] || 1);
    weight += share;
    squares += share * share;
  }
  return weight === 0 ? 0 : weight - squares / weight;
}

/** Rows of each class by code: row `code` of width `count`. */
function tableOf(rows: Int32Array, { codes, levels }: Feature, { of, count }: Classes): Float64Array {
  const table = new Float64Array((levels + 1) * count);
  for (const row of rows) {
    const cell = (codes[row] ?? 0) * count + (of[row] ?? 0);
    table[cell] = (table[cell] ?? 0) + 1;
  }
  return table;
}

const sum = (counts: Float64Array): number => counts.reduce((total, one) => total + one, 0);

interface Here {
  readonly rows: Int32Array;
  readonly counts: Float64Array;
  readonly totals: Float64Array;
}

function bestOf(
  feature: Feature,
  { rows, counts, totals }: Here,
  { classes, smallest }: Growth,
): Split | null {
  const table = tableOf(rows, feature, classes);
  const whole = impurity(counts, totals);
  const yes = new Float64Array(classes.count);
  let best: Split | null = null;
  // The last code is of what is missing, which is no part of any order.
  for (let code = 0; code <= feature.levels; code++) {
    const alone = feature.edges === null || code === feature.levels;
    for (let label = 0; label < classes.count; label++) {
      const here = table[code * classes.count + label] ?? 0;
      yes[label] = alone ? here : (yes[label] ?? 0) + here;
    }
    const holding = sum(yes);
    if (holding < smallest || rows.length - holding < smallest) continue;
    const no = counts.map((count, label) => count - (yes[label] ?? 0));
    const gain = whole - impurity(yes, totals) - impurity(no, totals);
    if (gain > (best?.gain ?? GAIN_OF_ROUNDING)) best = { feature, code, gain };
  }
  return best;
}

function holdsAt({ feature, code }: Split, row: number): boolean {
  const found = feature.codes[row] ?? 0;
  return feature.edges === null || code === feature.levels ? found === code : found <= code;
}

function conditionOf({ feature, code }: Split): Condition {
  const column = feature.name;
  if (code === feature.levels) return { column, missing: true, holds: true };
  if (feature.edges === null) return { column, is: feature.labels[code] ?? '', holds: true };
  // Numbers are asked whether they are above an edge, so that what is missing is on the side that it was counted on.
  const orMissing = feature.codes.includes(feature.levels);
  return { column, above: feature.edges[code] ?? 0, orMissing, holds: false };
}

function predictedOf(counts: Float64Array, totals: Float64Array): number {
  let best = 0;
  const share = (label: number): number => (counts[label] ?? 0) / (totals[label] || 1);
  for (let label = 1; label < counts.length; label++) if (share(label) > share(best)) best = label;
  return best;
}

function nodeOf(
  rows: Int32Array,
  growth: Growth,
  { totals, depth }: { totals: Float64Array; depth: number },
): TreeNode {
  const counts = countsIn(rows, growth.classes);
  const leaf = { counts: [...counts], predicted: predictedOf(counts, totals), split: null };
  if (depth === 0 || rows.length < 2 * growth.smallest) return leaf;
  let best: Split | null = null;
  for (const feature of growth.features) {
    const found = bestOf(feature, { rows, counts, totals }, growth);
    if (found !== null && found.gain > (best?.gain ?? 0)) best = found;
  }
  if (best === null) return leaf;
  const split = best;
  const under = (wanted: boolean): TreeNode =>
    nodeOf(
      rows.filter((row) => holdsAt(split, row) === wanted),
      growth,
      { totals, depth: depth - 1 },
    );
  return { ...leaf, split: { condition: conditionOf(split), yes: under(true), no: under(false) } };
}

/** The tree of these rows. */
export function grown(rows: Int32Array, growth: Growth): TreeNode {
  return nodeOf(rows, growth, { totals: countsIn(rows, growth.classes), depth: growth.depth });
}

/** Whether a condition of a tree holds in a row. */
function meets(condition: Condition, feature: Feature, row: number): boolean {
  const code = feature.codes[row] ?? 0;
  const missing = code === feature.levels;
  if ('missing' in condition) return missing === condition.holds;
  if ('is' in condition) return (!missing && feature.labels[code] === condition.is) === condition.holds;
  const edge = feature.edges?.indexOf(condition.above) ?? -1;
  return (missing || code > edge) === condition.holds;
}

/** The class that a row is taken for at every node on its way, from the root to its leaf. */
export function predictions(
  tree: TreeNode,
  features: ReadonlyMap<string, Feature>,
  row: number,
): readonly number[] {
  const path = [tree.predicted];
  let node = tree;
  while (node.split !== null) {
    const { condition, yes, no } = node.split;
    const feature = features.get(condition.column);
    if (feature === undefined) break;
    node = meets(condition, feature, row) ? yes : no;
    path.push(node.predicted);
  }
  return path;
}
