/**
 * The one-sided z test of a difference, and the standard error that two proportions share under no difference.
 *
 *   p  = 1 − Φ(d / se)
 *   se = √(p̄ (1 − p̄) (1/n_b + 1/n_h)),   p̄ = (n_b p_b + n_h p_h) / (n_b + n_h)
 *
 * Source: G. W. Snedecor, W. G. Cochran, Statistical Methods (1989), on the difference of two proportions.
 *
 * Example: 425 of 500 at base, 410 of 500 at head: se = 0.0234759, d = 0.03, z = 1.2779270, p = 0.1006376.
 */
import { normalCdf } from './normal.js';

export interface OrientedDifference {
  /** Positive is worse. */
  readonly difference: number;
  readonly standardError: number;
}

/**
 * P of a difference this bad or worse where there is none. With a standard error of 0 the p is 0 for any loss and 1
 * otherwise: the caller decides whether a standard error of 0 is credible.
 */
export function twoMeansZ({ difference, standardError }: OrientedDifference): number {
  if (standardError === 0) return difference > 0 ? 0 : 1;
  return normalCdf(-difference / standardError);
}

/** The pooled standard error of pHead − pBase; 0 where every trial of both came out alike. */
export function twoProportionStandardError(
  pBase: number,
  nBase: number,
  pHead: number,
  nHead: number,
): number {
  const pooled = (pBase * nBase + pHead * nHead) / (nBase + nHead);
  // Rounding may carry a mean of ones a hair above 1.
  return Math.sqrt(Math.max(0, pooled * (1 - pooled)) * (1 / nBase + 1 / nHead));
}
