/**
 * Two quantiles of paired values: whether they differ, and by how much.
 *
 *   test:      c the quantile of both sides' values together; of the pairs that have c between them, how many rose above
 *              it and how many fell: McNemar's test of these counts
 *   interval:  d − √((h − l_h)² − 2φ(h − l_h)(u_b − b) + (u_b − b)²)  to  d + √((u_h − h)² − 2φ(u_h − h)(b − l_b) + (b − l_b)²)
 *
 * b and h are the quantiles (type 7), d = h − b, [l, u] the order statistics between which a side's quantile lies with
 * the stated confidence whatever the distribution, φ the correlation of being above the own side's quantile.
 * Where a pair is as likely to have come the other way round, c is what it is whichever way they came, and so each pair
 * that has c between its values rises with probability ½: the test is exact at every n, and needs no random numbers.
 *
 * Source: the exceedance test: A. M. Mood, Introduction to the Theory of Statistics (1950), 16.5, with the pairs of
 * Q. McNemar, Psychometrika 12 (1947) 153–157; order statistics: W. R. Thompson, Annals of Mathematical Statistics 7
 * (1936) 122–128; putting two intervals together: G. Y. Zou, A. Donner, Statistics in Medicine 27 (2008) 1693–1702, as
 * Newcombe's method 10 does with Wilson's.
 *
 * Example: base 1 … 20, head 2 … 21, medians: 10.5 and 11.5, c = 11, one pair rose and none fell; the 6th and the 15th
 * of 20 values hold the median, φ = 1, and the interval is 1 to 1.
 */
import { binomialCdf, binomialTail } from './binomial.js';
import { between, placeOf, quantile } from './quantile.js';
import { valuesAt } from './selection.js';

export interface PairedValues {
  readonly base: Float64Array;
  readonly head: Float64Array;
}

export interface QuantileOptions {
  /** Between 0 and 1, both apart. */
  readonly q: number;
  readonly confidence: number;
}

export interface PairedQuantiles {
  /** head − base. */
  readonly difference: number;
  /** Pairs with base at the common quantile or below it and head above; and the other way round. */
  readonly rose: number;
  readonly fell: number;
  /** Two-sided; `null` where the values are too few to have the quantile between two of them with that confidence. */
  readonly interval: readonly [number, number] | null;
}

/** The first whole number from 0 to `end` at which this holds, where it holds from some number on; else `end`. */
function firstWhere(end: number, holds: (value: number) => boolean): number {
  let [low, high] = [0, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Places of the order statistics around the quantile, counted from 0; below 0 or n where there is none. */
function placesAround(n: number, { q, confidence }: QuantileOptions): readonly [number, number] {
  const tail = (1 - confidence) / 2;
  const below = firstWhere(n, (k) => binomialCdf(k, n, q) > tail);
  const above = firstWhere(n + 1, (k) => binomialTail(k, n, q) <= tail);
  return [below - 1, above - 1];
}

/** How many values it takes for an interval of a quantile: the fewest n with qⁿ and (1 − q)ⁿ at most half of what is left. */
export function fewestForQuantile({ q, confidence }: QuantileOptions): number {
  return Math.ceil(Math.log((1 - confidence) / 2) / Math.log(Math.max(q, 1 - q)));
}

/** A side's quantile, and the order statistics around it. */
interface Around {
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

/** All of it by one selection. */
function around(values: Float64Array, q: number, [l, u]: readonly [number, number]): Around {
  const last = values.length - 1;
  const { below, above, share } = placeOf(q, values.length);
  const places = [below, above, Math.max(0, l), Math.min(last, u)];
  const [one = Number.NaN, next = Number.NaN, low = Number.NaN, high = Number.NaN] = valuesAt(values, places);
  const at = between(one, next, share);
  return { at, low: Math.min(low, at), high: Math.max(high, at) };
}

/** The correlation of being above these values; 0 where all or none of a side are. */
function correlation({ base, head }: PairedValues, [ofBase, ofHead]: readonly [number, number]): number {
  let [baseAbove, headAbove, bothAbove] = [0, 0, 0];
  for (let pair = 0; pair < base.length; pair++) {
    const [one, other] = [(base[pair] ?? 0) > ofBase, (head[pair] ?? 0) > ofHead];
    if (one) baseAbove++;
    if (other) headAbove++;
    if (one && other) bothAbove++;
  }
  const [b, h] = [baseAbove / base.length, headAbove / base.length];
  const spread = Math.sqrt(b * (1 - b) * h * (1 - h));
  return spread > 0 ? (bothAbove / base.length - b * h) / spread : 0;
}

interface Sides {
  readonly base: Around;
  readonly head: Around;
}

function intervalOf({ base, head }: Sides, phi: number): readonly [number, number] {
  // Rounding may take the square a hair below zero where φ is 1.
  const reach = (x: number, y: number): number => Math.sqrt(Math.max(0, x * x - 2 * phi * x * y + y * y));
  const difference = head.at - base.at;
  return [
    difference - reach(head.at - head.low, base.high - base.at),
    difference + reach(head.high - head.at, base.at - base.low),
  ];
}

/** How many pairs have the common quantile between their values. */
function crossings(
  { base, head }: PairedValues,
  q: number,
): { readonly rose: number; readonly fell: number } {
  const together = new Float64Array(2 * base.length);
  together.set(base);
  together.set(head, base.length);
  const common = quantile(together, q);
  let [rose, fell] = [0, 0];
  for (let pair = 0; pair < base.length; pair++) {
    const [before, after] = [(base[pair] ?? 0) > common, (head[pair] ?? 0) > common];
    if (after && !before) rose++;
    if (before && !after) fell++;
  }
  return { rose, fell };
}

/** Where no pair differs, no quantile can. */
function areEqual({ base, head }: PairedValues): boolean {
  for (let pair = 0; pair < base.length; pair++) if (base[pair] !== head[pair]) return false;
  return true;
}

/** Both sides of each pair are finite, and there is at least one pair: that is the caller's duty. */
export function pairedQuantiles(pairs: PairedValues, options: QuantileOptions): PairedQuantiles {
  const n = pairs.base.length;
  const places = placesAround(n, options);
  const base = around(pairs.base, options.q, places);
  const head = around(pairs.head, options.q, places);
  const difference = head.at - base.at;
  const found = { difference, ...crossings(pairs, options.q) };
  if (!(places[0] >= 0 && places[1] < n)) return { ...found, interval: null };
  if (areEqual(pairs)) return { ...found, interval: [0, 0] };
  return { ...found, interval: intervalOf({ base, head }, correlation(pairs, [base.at, head.at])) };
}
