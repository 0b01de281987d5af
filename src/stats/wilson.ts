/**
 * Wilson's score interval of a proportion.
 *
 *   (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n),   p = successes / n
 *
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference,
 * Journal of the American Statistical Association 22 (1927) 209–212.
 *
 * Example: 81 of 263 at 95 % gives 0.2552885 to 0.3662096.
 */
import { normalQuantile } from './normal.js';

/**
 * The two-sided interval, within [0, 1]. `successes` may be a weighted count and need not be whole.
 * With n = 0 nothing is known: [0, 1].
 */
export function wilson(successes: number, n: number, confidence = 0.95): readonly [number, number] {
  if (n === 0) return [0, 1];
  const z = -normalQuantile((1 - confidence) / 2);
  const square = z * z;
  const centre = successes + square / 2;
  const half = z * Math.sqrt((successes * (n - successes)) / n + square / 4);
  // The ends are exact where every trial came out alike; rounding would leave them a hair inside or outside.
  const low = successes === 0 ? 0 : (centre - half) / (n + square);
  const high = successes === n ? 1 : (centre + half) / (n + square);
  return [low, high];
}
