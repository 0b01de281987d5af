/**
 * The exact interval of a proportion.
 *
 *   low  = the p with P(X >= successes) = α/2:  quantile α/2 of Beta(successes, n − successes + 1)
 *   high = the p with P(X <= successes) = α/2:  quantile 1 − α/2 of Beta(successes + 1, n − successes)
 *
 * Source: C. J. Clopper, E. S. Pearson, The use of confidence or fiducial limits illustrated in the case of the
 * binomial, Biometrika 26 (1934) 404–413.
 *
 * Example: 682 of 925 at 95 % gives 0.7076683 to 0.7654066.
 */
import { betaQuantile } from './beta.js';

/** The two-sided interval, within [0, 1], for whole counts. With n = 0 nothing is known: [0, 1]. */
export function clopperPearson(successes: number, n: number, confidence = 0.95): readonly [number, number] {
  const tail = (1 - confidence) / 2;
  const low = successes === 0 ? 0 : betaQuantile(tail, { a: successes, b: n - successes + 1 });
  const high = successes === n ? 1 : betaQuantile(1 - tail, { a: successes + 1, b: n - successes });
  return [low, high];
}
