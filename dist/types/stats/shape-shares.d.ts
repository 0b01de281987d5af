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
/** What the shares say of one history, after its likelihoods. */
export declare function posteriorShares(shares: Shares, likelihoods: readonly number[]): Shares;
/** The shares of the shapes, in whatever order the histories come. */
export declare function shapeShares(histories: readonly ShapeEvidence[]): Shares;
