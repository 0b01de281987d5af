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

/** What is below this share of a sum does not change it. */
const NOTHING = Number.EPSILON * 1e-3;

/** P(X = k) + P(X = k + 1) + …, by the ratio of neighbours: the terms fall where k is above the mean, to 0 beyond the support. */
function sumUpwards(k: number, urn: Urn): number {
  const { marked, unmarked, draws } = urn;
  let term = hypergeometricPmf(k, urn);
  let sum = 0;
  for (let i = k; term > sum * NOTHING; i++) {
    sum += term;
    term *= ((marked - i) / (i + 1)) * ((draws - i) / (unmarked - draws + i + 1));
  }
  return sum;
}

const meanOf = ({ marked, unmarked, draws }: Urn): number => (draws * marked) / (marked + unmarked);

/** P(X >= k), exact to about 1e-13 relative where it is small. */
export function hypergeometricTail(k: number, urn: Urn): number {
  return k > meanOf(urn) ? sumUpwards(k, urn) : 1 - hypergeometricCdf(k - 1, urn);
}

/** P(X <= k), exact to about 1e-13 relative where it is small. */
export function hypergeometricCdf(k: number, urn: Urn): number {
  if (k >= meanOf(urn)) return 1 - sumUpwards(k + 1, urn);
  // Few marked drawn are many unmarked drawn.
  return sumUpwards(urn.draws - k, { marked: urn.unmarked, unmarked: urn.marked, draws: urn.draws });
}
