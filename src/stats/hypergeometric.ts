/**
 * The hypergeometric distribution: how many of `draws` are marked, drawn without return from a population.
 *
 *   P(X = k) = C(marked, k) C(unmarked, draws − k) / C(population, draws)
 *
 * Source: as a ratio of three binomial densities with p = draws / population, C. Loader, Fast and Accurate Computation
 * of Binomial Probabilities (2000). Tails are summed from their largest term on.
 *
 * Example: 5 marked and 5 unmarked, 4 draws: P(X = 3) = 10 · 5 / 210 = 0.2380952, P(X >= 3) = 55/210 = 0.2619048.
 */
import { binomialDensity } from './saddle-point.js';

export interface Urn {
  readonly marked: number;
  readonly unmarked: number;
  /** At most marked + unmarked. */
  readonly draws: number;
}

/** The least and the most that can be drawn. */
function support({ marked, unmarked, draws }: Urn): readonly [number, number] {
  return [Math.max(0, draws - unmarked), Math.min(draws, marked)];
}

/** P(X = k). */
export function hypergeometricPmf(k: number, urn: Urn): number {
  const [least, most] = support(urn);
  if (k < least || k > most) return 0;
  const { marked, unmarked, draws } = urn;
  const population = marked + unmarked;
  if (population === 0) return 1;
  const x = draws / population;
  const y = (population - draws) / population;
  const drawn = binomialDensity({ a: k, b: marked - k, x, y });
  const rest = binomialDensity({ a: draws - k, b: unmarked - draws + k, x, y });
  return (drawn * rest) / binomialDensity({ a: draws, b: population - draws, x, y });
}

/** P(X = k) + P(X = k + 1) + …, by the ratio of neighbours: the terms fall where k is above the mean. */
function sumUpwards(k: number, urn: Urn): number {
  const { marked, unmarked, draws } = urn;
  const most = support(urn)[1];
  let term = hypergeometricPmf(k, urn);
  let sum = 0;
  for (let i = k; i <= most && term > sum * Number.EPSILON * 1e-3; i++) {
    sum += term;
    term *= ((marked - i) / (i + 1)) * ((draws - i) / (unmarked - draws + i + 1));
  }
  return sum;
}

/** P(X >= k), exact to about 1e-13 relative where it is small. */
export function hypergeometricTail(k: number, urn: Urn): number {
  const [least, most] = support(urn);
  if (k <= least) return 1;
  if (k > most) return 0;
  const mean = (urn.draws * urn.marked) / (urn.marked + urn.unmarked);
  if (k > mean) return sumUpwards(k, urn);
  return 1 - hypergeometricCdf(k - 1, urn);
}

/** P(X <= k), exact to about 1e-13 relative where it is small. */
export function hypergeometricCdf(k: number, urn: Urn): number {
  const [least, most] = support(urn);
  if (k < least) return 0;
  if (k >= most) return 1;
  const mean = (urn.draws * urn.marked) / (urn.marked + urn.unmarked);
  if (k >= mean) return 1 - sumUpwards(k + 1, urn);
  // Few marked drawn are many unmarked drawn.
  return sumUpwards(urn.draws - k, { marked: urn.unmarked, unmarked: urn.marked, draws: urn.draws });
}
