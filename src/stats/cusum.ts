/**
 * The tabular control chart of cumulative sums.
 *
 *   C⁺_i = max(0, x_i − (target + K) + C⁺_{i−1}),   C⁻_i = max(0, (target − K) − x_i + C⁻_{i−1}),   both 0 at first
 *
 * Out of control where a sum exceeds H. How long it has been above 0 tells when the shift began.
 *
 * Source: E. S. Page, Continuous inspection schemes, Biometrika 41 (1954) 100–115; tabular as in D. C. Montgomery,
 * Introduction to Statistical Quality Control, equations 9.2 and 9.3.
 *
 * Example: target 99, K = 1: 102.0, 94.8, 98.3 give C⁺ 2, 0, 0 and C⁻ 0, 3.2, 2.9.
 */

export interface CusumOptions {
  readonly target: number;
  /** K, in units of the values: half of the shift that matters; often half a standard deviation. */
  readonly allowance: number;
  /** H, in units of the values; often four or five standard deviations. */
  readonly decision: number;
}

export interface CusumSide {
  readonly sum: number;
  /** For how many values the sum has been above 0, this one counted. */
  readonly since: number;
  readonly out: boolean;
}

export interface CusumPoint {
  readonly upper: CusumSide;
  readonly lower: CusumSide;
}

const START: CusumSide = { sum: 0, since: 0, out: false };

function next(before: CusumSide, excess: number, decision: number): CusumSide {
  const sum = Math.max(0, before.sum + excess);
  return { sum, since: sum > 0 ? before.since + 1 : 0, out: sum > decision };
}

/** One point a value. The sums go on after a signal; who acts on one starts anew with the values after it. */
export function cusum(
  values: readonly number[],
  { target, allowance, decision }: CusumOptions,
): CusumPoint[] {
  let upper = START;
  let lower = START;
  return values.map((value) => {
    upper = next(upper, value - target - allowance, decision);
    lower = next(lower, target - value - allowance, decision);
    return { upper, lower };
  });
}
