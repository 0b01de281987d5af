/**
 * How alone each of some rows is: random cuts part what is unlike the rest early.
 *
 *   s(x) = 2^(−E h(x) / c(ψ)),   c(n) = 2 (ln(n − 1) + γ) − 2 (n − 1) / n,   c(2) = 1,   c(n) = 0 below
 *   h: cuts until x is alone in a tree of ψ rows; a leaf of m rows at the greatest depth ⌈log₂ ψ⌉ adds c(m)
 *
 * A cut takes a column that differs within the node, each as likely, and a place between its ends, uniformly.
 *
 * Source: F. T. Liu, K. M. Ting, Z.-H. Zhou, Isolation forest, IEEE ICDM 2008; ψ = 256 and 100 trees as there.
 *
 * Example: of two rows each is parted by one cut from the other: s = 2^(−1 / 1) = 0.5 for both.
 */
import { type Random, randomOf, shuffled } from './random.js';

export interface Growing {
  readonly trees: number;
  /** Rows a tree, at most. */
  readonly sample: number;
  /** Whole. */
  readonly seed: number;
}

export const USUAL_FOREST: Growing = { trees: 100, sample: 256, seed: 20080 };

type Row = readonly number[];

type Node =
  | { readonly rows: number }
  | { readonly column: number; readonly at: number; readonly low: Node; readonly high: Node };

const EULER = 0.5772156649015329;

/** Mean number of cuts of a search that fails in a binary tree of so many rows. */
export function averagePath(rows: number): number {
  if (rows <= 1) return 0;
  return rows === 2 ? 1 : 2 * (Math.log(rows - 1) + EULER) - (2 * (rows - 1)) / rows;
}

function ends(rows: readonly Row[], column: number): readonly [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const row of rows) {
    low = Math.min(low, row[column] ?? 0);
    high = Math.max(high, row[column] ?? 0);
  }
  return [low, high];
}

function grown(rows: readonly Row[], depth: number, random: Random): Node {
  const leaf = { rows: rows.length };
  if (depth === 0 || rows.length <= 1) return leaf;
  const spread = (rows[0] ?? []).flatMap((_, column) => {
    const [low, high] = ends(rows, column);
    return high > low ? [{ column, low, high }] : [];
  });
  const chosen = spread.length === 0 ? undefined : spread[random.below(spread.length)];
  if (chosen === undefined) return leaf;
  const { column, low, high } = chosen;
  const at = low + (high - low) * (random.word() / 2 ** 32);
  const isLow = (row: Row): boolean => (row[column] ?? 0) <= at;
  const isHigh = (row: Row): boolean => !isLow(row);
  return {
    column,
    at,
    low: grown(rows.filter(isLow), depth - 1, random),
    high: grown(rows.filter(isHigh), depth - 1, random),
  };
}

function pathOf(tree: Node, row: Row): number {
  let [node, cuts] = [tree, 0];
  while ('column' in node) {
    node = (row[node.column] ?? 0) <= node.at ? node.low : node.high;
    cuts += 1;
  }
  return cuts + averagePath(node.rows);
}

/** The score of each row among all, in (0, 1): near 1 for what is alone, ½ where nothing is; none for fewer than two rows. */
export function isolationScores(rows: readonly Row[], growing: Growing = USUAL_FOREST): readonly number[] {
  if (rows.length < 2) return [];
  const random = randomOf(growing.seed);
  const size = Math.min(growing.sample, rows.length);
  const depth = Math.ceil(Math.log2(size));
  const order = rows.map((_, index) => index);
  const paths = rows.map(() => 0);
  for (let tree = 0; tree < growing.trees; tree++) {
    const drawn = shuffled(order, random).slice(0, size);
    const root = grown(
      drawn.map((index) => rows[index] ?? []),
      depth,
      random,
    );
    for (const [index, row] of rows.entries()) paths[index] = (paths[index] ?? 0) + pathOf(root, row);
  }
  return paths.map((path) => 2 ** (-path / growing.trees / averagePath(size)));
}
