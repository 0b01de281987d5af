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
const FEWEST_IN_LEAF = 5;
const LEAF_SHARE = 0.01;

export interface GrownTree {
  readonly tree: TreeNode;
  readonly trust: Trust;
}

interface Problem {
  readonly features: readonly Feature[];
  readonly classes: Classes;
  readonly rows: Int32Array;
}

const smallestOf = (rows: number): number => Math.max(FEWEST_IN_LEAF, Math.ceil(LEAF_SHARE * rows));

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
function tallied({ features, classes, rows }: Problem, fold: number): Tally {
  const byName = new Map(features.map((feature) => [feature.name, feature]));
  const training = rows.filter((_, place) => place % FOLDS !== fold);
  const smallest = smallestOf(training.length);
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

/** The smallest depth whose score is within one standard error of the best, with its score. */
function bestDepth(problem: Problem): { readonly depth: number; readonly score: number } {
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
    return { depth: i + 1, score: balanced(added(folds.map(toldIn), count), seen), error };
  });
  const best = found.reduce((a, b) => (b.score > a.score ? b : a));
  return found.find(({ score }) => score >= best.score - best.error) ?? best;
}

function sampled(rows: number, random: Random): Int32Array {
  const all = shuffled(
    Array.from({ length: rows }, (_, row) => row),
    random,
  );
  return Int32Array.from(all.slice(0, MOST_ROWS));
}

/** The same problem with the labels of its rows shuffled. */
function withoutTruth({ features, classes, rows }: Problem, random: Random): Problem {
  const labels = shuffled(
    Array.from(rows, (row) => classes.of[row] ?? 0),
    random,
  );
  const of = classes.of.slice();
  rows.forEach((row, place) => {
    of[row] = labels[place] ?? 0;
  });
  return { features, rows, classes: { of, count: classes.count } };
}

/** The tree of all rows, of the depth that tells most about rows it has not seen. */
export function trustedTree(features: readonly Feature[], classes: Classes, seed: number): GrownTree {
  const random = randomOf(seed);
  const rows = sampled(classes.of.length, random);
  const problem = { features, classes, rows };
  const { depth, score } = bestDepth(problem);
  let asGood = 0;
  for (let i = 0; i < SHUFFLES; i++) if (bestDepth(withoutTruth(problem, random)).score >= score) asGood++;
  const all = Int32Array.from(classes.of, (_, row) => row);
  return {
    tree: grown(all, { features, classes, depth, smallest: smallestOf(all.length) }),
    trust: {
      depth,
      balancedAccuracy: score,
      chance: 1 / classes.count,
      p: (1 + asGood) / (1 + SHUFFLES),
      rows: rows.length,
    },
  };
}
