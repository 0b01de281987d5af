/**
 * Intervals for a difference of two proportions, built from Wilson's interval of each.
 *
 *   independent:  d − √((h − l_h)² + (u_b − b)²)                          to  d + √((u_h − h)² + (b − l_b)²)
 *   paired:       d − √((h − l_h)² − 2φ(h − l_h)(u_b − b) + (u_b − b)²)   to  d + √((u_h − h)² − 2φ(u_h − h)(b − l_b) + (b − l_b)²)
 *
 * where h, b are the proportions of head and base, [l, u] their Wilson intervals, d = h − b, and φ the correlation of
 * the 2×2 table, drawn towards 0 by a continuity correction where it is positive.
 *
 * Source: R. G. Newcombe, Statistics in Medicine 17 (1998) 873–890, method 10 (independent), and 17 (1998) 2635–2650,
 * method 10 (paired).
 *
 * Example: 14 both right, 5 won, 0 lost, 22 both wrong: 0.1219512, from 0.0114832 to 0.2264927.
 */
import { wilson } from './wilson.js';

/** Right or wrong, both times, on the same examples; `lost` is base right and head wrong. */
export interface PairedCounts {
  readonly bothRight: number;
  readonly lost: number;
  readonly won: number;
  readonly bothWrong: number;
}

export interface Proportion {
  readonly successes: number;
  readonly n: number;
}

export interface DifferenceOfProportions {
  /** head − base. */
  readonly difference: number;
  readonly interval: readonly [number, number];
}

const NOTHING_KNOWN: DifferenceOfProportions = { difference: 0, interval: [-1, 1] };

function correlation({ bothRight, lost, won, bothWrong }: PairedCounts): number {
  const rows = (bothRight + lost) * (won + bothWrong);
  const columns = (bothRight + won) * (lost + bothWrong);
  if (rows === 0 || columns === 0) return 0;
  const n = bothRight + lost + won + bothWrong;
  const determinant = bothRight * bothWrong - lost * won;
  const corrected = determinant > 0 ? Math.max(determinant - n / 2, 0) : determinant;
  return corrected / (Math.sqrt(rows) * Math.sqrt(columns));
}

function combined(base: Proportion, head: Proportion, terms: { phi: number; confidence: number }) {
  const b = base.successes / base.n;
  const h = head.successes / head.n;
  const [baseLow, baseHigh] = wilson(base.successes, base.n, terms.confidence);
  const [headLow, headHigh] = wilson(head.successes, head.n, terms.confidence);
  // Rounding may take the square a hair below zero where φ is 1.
  const reach = (x: number, y: number) => Math.sqrt(Math.max(0, x * x - 2 * terms.phi * x * y + y * y));
  return [h - b - reach(h - headLow, baseHigh - b), h - b + reach(headHigh - h, b - baseLow)] as const;
}

/** head − base on the same examples, with its two-sided interval. With no examples nothing is known: [−1, 1]. */
export function newcombePaired(pairs: PairedCounts, confidence = 0.95): DifferenceOfProportions {
  const n = pairs.bothRight + pairs.lost + pairs.won + pairs.bothWrong;
  if (n === 0) return NOTHING_KNOWN;
  const base = { successes: pairs.bothRight + pairs.lost, n };
  const head = { successes: pairs.bothRight + pairs.won, n };
  const interval = combined(base, head, { phi: correlation(pairs), confidence });
  return { difference: (pairs.won - pairs.lost) / n, interval };
}

/** head − base of two independent samples, with its two-sided interval. With an empty sample nothing is known: [−1, 1]. */
export function newcombeIndependent(
  base: Proportion,
  head: Proportion,
  confidence = 0.95,
): DifferenceOfProportions {
  if (base.n === 0 || head.n === 0) return NOTHING_KNOWN;
  const difference = head.successes / head.n - base.successes / base.n;
  return { difference, interval: combined(base, head, { phi: 0, confidence }) };
}
