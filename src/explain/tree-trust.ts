/**
 * How far a tree can be trusted: how well trees grown on part of the rows tell the classes of the others.
 *
 *   balanced accuracy   (1/K) Σ_c (rows of class c told / rows of class c); 1/K for a tree that knows nothing
 *   cross-validation    each fifth is told by the tree of the other four; the depth is the smallest within one standard
 *                       error of the best
 *   p                   (1 + shuffles that do as well) / (1 + shuffles): the same, depth chosen anew, with the labels shuffled
 *
 * Source: K. H. Brodersen et al., The balanced accuracy and its posterior distribution, ICPR 2010; the rule of one standard error,
 * Breiman et al. (1984), 3.4.3; permutation tests of classifiers, M. Ojala, G. C. Garriga, JMLR 11 (2010) 1833–1863.
 *
 * Example: two classes of 90 and 10 rows, of which 81 and 5 are told: (0.9 + 0.5) / 2 = 0.7.
 */
import type { Trust } from '../model/fault-tree.js';
import { type Random, randomOf, shuffled } from '../stats/random.js';
import { type Classes, grown, predictions, type TreeNode } from './tree.js';
import type { Feature } from './tree-features.js';

const FOLDS = 5;
const DEEPEST = 4;
const SHUFFLES = 99;
/** Trust is measured on at most so many rows, drawn at random: more would not change it, and take long. */
const MOST_ROWS = 2_000;
const LEAF_SHARE = 0.01;

export interface GrownTree {
  readonly tree: TreeNode;
  readonly trust: Trust;
}

/** What is to be told apart, in which rows. */
export interface Problem {
  readonly features: readonly Feature[];
  readonly classes: Classes;
  /** All rows that have a class. */
  readonly rows: Int32Array;
  /** No leaf has fewer rows than this, nor than a hundredth of them all. */
  readonly fewest: number;
}

const smallestOf = (rows: number, fewest: number): number => Math.max(fewest, Math.ceil(LEAF_SHARE * rows));

const sum = (counts: Float64Array): number => counts.reduce((total, one) => total + one, 0);

/** Share of each class that was told, averaged over the classes that are there. */
function balanced(told: Float64Array, seen: Float64Array): number {
  const shares = [...seen].flatMap((count, label) => (count > 0 ? [(told[label] ?? 0) / count] : []));
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** Rows of each class that trees of each depth told, and all of them: `told[depth − 1]`. */
interface Tally {
  readonly told: readonly Float64Array[];
  readonly seen: Float64Array;
}

/** What the tree of the other folds tells of this one. The tree of a smaller depth is the top of the deepest. */
function tallied({ features, classes, rows, fewest }: Problem, fold: number): Tally {
  const byName = new Map(features.map((feature) => [feature.name, feature]));
  const training = rows.filter((_, place) => place % FOLDS !== fold);
  const smallest = smallestOf(training.length, fewest);
  const tree = grown(training, { features, classes, depth: DEEPEST, smallest });
  const told = Array.from({ length: DEEPEST }, () => new Float64Array(classes.count));
  const seen = new Float64Array(classes.count);
  for (let place = fold; place < rows.length; place += FOLDS) {
    const row = rows[place] ?? 0;
    const label = classes.of[row] ?? 0;
    seen[label] = (seen[label] ?? 0) + 1;
    const path = predictions(tree, byName, row);
    told.forEach((counts, i) => {
      if ((path[i + 1] ?? path.at(-1)) === label) counts[label] = (counts[label] ?? 0) + 1;
    });
  }
  return { told, seen };
}

function added(all: readonly Float64Array[], count: number): Float64Array {
  return Float64Array.from({ length: count }, (_, i) => all.reduce((sum, one) => sum + (one[i] ?? 0), 0));
}

interface Depth {
  readonly depth: number;
  /** Balanced accuracy, and the plain one. */
  readonly score: number;
  readonly accuracy: number;
}

/** The smallest depth whose score is within one standard error of the best. */
function bestDepth(problem: Problem): Depth {
  const { count } = problem.classes;
  const folds = Array.from({ length: FOLDS }, (_, fold) => tallied(problem, fold));
  const seen = added(
    folds.map((fold) => fold.seen),
    count,
  );
  const found = Array.from({ length: DEEPEST }, (_, i) => {
    const toldIn = ({ told }: Tally): Float64Array => told[i] ?? new Float64Array(count);
    const scores = folds.map((fold) => balanced(toldIn(fold), fold.seen));
    const mean = scores.reduce((sum, score) => sum + score, 0) / FOLDS;
    const squares = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0);
    const error = Math.sqrt(squares / (FOLDS - 1) / FOLDS);
    const told = added(folds.map(toldIn), count);
    const accuracy = sum(told) / sum(seen);
    return { depth: i + 1, score: balanced(told, seen), accuracy, error };
  });
  const best = found.reduce((a, b) => (b.score > a.score ? b : a));
  return found.find(({ score }) => score >= best.score - best.error) ?? best;
}

function sampled(rows: Int32Array, random: Random): Int32Array {
  return Int32Array.from(shuffled([...rows], random).slice(0, MOST_ROWS));
}

/** The same problem with the labels of its rows shuffled. */
function withoutTruth({ features, classes, rows, fewest }: Problem, random: Random): Problem {
  const labels = shuffled(
    Array.from(rows, (row) => classes.of[row] ?? 0),
    random,
  );
  const of = classes.of.slice();
  rows.forEach((row, place) => {
    of[row] = labels[place] ?? 0;
  });
  return { features, rows, fewest, classes: { of, count: classes.count } };
}

/** The share of rows that the commonest class has. */
function majorityOf({ classes, rows }: Problem): number {
  const counts = new Float64Array(classes.count);
  for (const row of rows) counts[classes.of[row] ?? 0] = (counts[classes.of[row] ?? 0] ?? 0) + 1;
  return Math.max(...counts) / rows.length;
}

/** The tree of all these rows, of the depth that tells most about rows it has not seen. */
export function trustedTree(whole: Problem, seed: number): GrownTree {
  const { features, classes, fewest } = whole;
  const random = randomOf(seed);
  const problem = { ...whole, rows: sampled(whole.rows, random) };
  const { depth, score, accuracy } = bestDepth(problem);
  let asGood = 0;
  for (let i = 0; i < SHUFFLES; i++) if (bestDepth(withoutTruth(problem, random)).score >= score) asGood++;
  const smallest = smallestOf(whole.rows.length, fewest);
  return {
    tree: grown(whole.rows, { features, classes, depth, smallest }),
    trust: {
      depth,
      balancedAccuracy: score,
      chance: 1 / classes.count,
      accuracy,
      majority: majorityOf(problem),
      p: (1 + asGood) / (1 + SHUFFLES),
      rows: problem.rows.length,
    },
  };
}
