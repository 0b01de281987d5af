/**
 * Whether two areas under the ROC curve on the same examples differ.
 *
 *   z = (head − base) / √(variance of both − 2 covariance)
 *
 * Source: E. R. DeLong, D. M. DeLong, D. L. Clarke-Pearson, Biometrics 44 (1988) 837–845.
 *
 * Example: areas 0.8 and 0.68, variances 0.024 and 0.0368, covariance 0.022: z = −0.9258201, two-sided p = 0.3545395.
 */
import type { DeLong } from './delong.js';
import { normalCdf, normalQuantile } from './normal.js';
import { NO_EVIDENCE, type Tails, tailsOf } from './tails.js';

export interface DeLongTest {
  /** Head's area less base's. */
  readonly difference: number;
  /** 0 where both order the examples alike: then any difference is certain, and none is no evidence. */
  readonly standardError: number;
  /** ±∞ where the standard error is 0 and the difference is not. */
  readonly z: number;
  /** `greater` is small where head's area is larger. */
  readonly p: Tails;
  /** Two-sided, of the difference. */
  readonly interval: readonly [number, number];
}

/** The test of two areas with their variances. */
export function delongTest(areas: DeLong, confidence = 0.95): DeLongTest {
  const difference = areas.headAuc - areas.baseAuc;
  // Rounding may take the variance of equal orders a hair below 0.
  const variance = Math.max(0, areas.baseVariance + areas.headVariance - 2 * areas.covariance);
  const standardError = Math.sqrt(variance);
  const half = -normalQuantile((1 - confidence) / 2) * standardError;
  const interval = [difference - half, difference + half] as const;
  if (difference === 0 && standardError === 0) {
    return { difference, standardError, z: 0, p: NO_EVIDENCE, interval };
  }
  const z = difference / standardError;
  return { difference, standardError, z, p: tailsOf(normalCdf(-z), normalCdf(z)), interval };
}
