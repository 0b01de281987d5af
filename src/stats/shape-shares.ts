/**
 * How common each shape of noise is among the histories that are judged together.
 *
 *   maximise  Σ over histories ln Σ_k π_k L_k  +  Σ_k a_k ln π_k,   Σ π_k = 1,   a = ½ · (0.88, 0.03, 0.03, 0.06)
 *   by repeating  π_k ∝ a_k + Σ over histories π_k L_k / Σ_j π_j L_j
 *
 * One history shows little of its tails; fifty show whether heavy ones are about. Where they are not, a normal history
 * pays nearly nothing for the caution; for a history alone, the prior speaks. The sum to be maximised is concave, so
 * there is one answer, and no start to choose.
 *
 * Source: empirical Bayes, B. Efron, Large-Scale Inference (2010); expectation–maximisation, A. P. Dempster,
 * N. M. Laird, D. B. Rubin, Journal of the Royal Statistical Society B 39 (1977) 1–38; mixtures with known parts,
 * B. G. Lindsay, Mixture Models (1995).
 *
 * Example: one history with L = (1, 1, 1, 1) leaves the prior's shares as they are.
 */
import type { ShapeEvidence } from './noise-shapes.js';

/** By shape in the order of SHAPES; they sum to 1. */
export type Shares = readonly number[];

const PRIOR: Shares = [0.88, 0.03, 0.03, 0.06];
/** The prior counts as much as this many histories. */
const STRENGTH = 0.5;
const MOST_ROUNDS = 500;
const SETTLED = 1e-8;

/** Ascending by the first number in which two rows differ. */
function byContent(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** What the shares say of one history, after its likelihoods. */
export function posteriorShares(shares: Shares, likelihoods: readonly number[]): Shares {
  const joint = shares.map((share, k) => share * (likelihoods[k] ?? 0));
  const sum = joint.reduce((total, part) => total + part, 0);
  return joint.map((part) => part / sum);
}

function nextShares(shares: Shares, rows: readonly (readonly number[])[]): Shares {
  const counts = PRIOR.map((share) => STRENGTH * share);
  for (const row of rows) {
    let sum = 0;
    for (let k = 0; k < counts.length; k++) sum += (shares[k] ?? 0) * (row[k] ?? 0);
    // Written out rather than by posteriorShares: this is the innermost loop of every judgement.
    for (let k = 0; k < counts.length; k++) {
      counts[k] = (counts[k] ?? 0) + ((shares[k] ?? 0) * (row[k] ?? 0)) / sum;
    }
  }
  return counts.map((count) => count / (STRENGTH + rows.length));
}

/** The shares of the shapes, in whatever order the histories come. */
export function shapeShares(histories: readonly ShapeEvidence[]): Shares {
  // Sums of doubles depend on their order: in the order of their content they do not depend on that of the histories.
  const rows = histories.map(({ likelihoods }) => likelihoods).sort(byContent);
  let shares = PRIOR;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = nextShares(shares, rows);
    const moved = Math.max(...next.map((share, k) => Math.abs(share - (shares[k] ?? 0))));
    shares = next;
    if (moved < SETTLED) break;
  }
  return shares;
}
