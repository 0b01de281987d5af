/**
 * The p values of one test in each direction.
 *
 *   two-sided = min(1, 2 min(greater, less))
 *
 * Source: doubling the smaller tail, as in B. Rosner, Fundamentals of Biostatistics (2015), section 7.3.
 *
 * Example: greater 0.03, less 0.98: two-sided 0.06.
 */

export interface Tails {
  /** Small where the tested quantity is larger than no effect would have it. */
  readonly greater: number;
  /** Small where it is smaller. */
  readonly less: number;
  readonly twoSided: number;
}

/** Nothing differs at all, which is no evidence in any direction. */
export const NO_EVIDENCE: Tails = Object.freeze({ greater: 1, less: 1, twoSided: 1 });

/** All three from both one-sided values; rounding may carry a sum of probabilities a hair above 1. */
export function tailsOf(greater: number, less: number): Tails {
  return {
    greater: Math.min(1, greater),
    less: Math.min(1, less),
    twoSided: Math.min(1, 2 * Math.min(greater, less)),
  };
}
