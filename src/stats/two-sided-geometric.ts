/**
 * Noise that keeps a published count from telling of one example: the two-sided geometric law, Laplace's on whole numbers.
 *
 *   P(k) = (1 − α)/(1 + α) · α^|k|,   α = e^(−ε),   standard deviation √(2α)/(1 − α)
 *
 * Of a count that one example can move by 1, adding it is ε-differentially private, and for counts no mechanism is
 * better whatever the reader knows or wants. It is drawn with whole numbers alone: noise that is computed in floating
 * point leaves traces in its last digits from which the count can be read.
 *
 * Source: A. Ghosh, T. Roughgarden, M. Sundararajan, Universally utility-maximizing privacy mechanisms, SIAM Journal on
 * Computing 41 (2012) 1673–1693; the draw: C. Canonne, G. Kamath, T. Steinke, The discrete Gaussian for differential
 * privacy, NeurIPS 2020, algorithms 1 and 2; on floating point: I. Mironov, CCS 2012.
 * Example: ε = ln 3, α = ⅓: no noise half of the time, +1 and −1 a sixth each, ±2 an eighteenth each.
 */
import type { Random } from './random.js';

/** ε is taken as a whole number of these. */
const PARTS = 1000;

/** True with probability e^(−part/whole), for 0 ≤ part ≤ whole: the series of e^(−x) as a game of coins. */
function survives(part: number, whole: number, { below }: Pick<Random, 'below'>): boolean {
  let round = 1;
  while (below(whole * round) < part) round++;
  return round % 2 === 1;
}

/** One draw. `epsilon` is from 0.001 to 10 and rounded to three decimals. */
export function twoSidedGeometric(epsilon: number, random: Pick<Random, 'below'>): number {
  const parts = Math.round(PARTS * epsilon);
  for (;;) {
    const rest = random.below(PARTS);
    if (!survives(rest, PARTS, random)) continue;
    let times = 0;
    while (survives(1, 1, random)) times++;
    const size = Math.floor((rest + PARTS * times) / parts);
    const negative = random.below(2) === 1;
    // Zero would come up twice, once with each sign.
    if (negative && size === 0) continue;
    return negative ? -size : size;
  }
}
