/**
 * The divergence of Jensen and Shannon in bits, and its square root, which is a distance.
 *
 *   ½ Σ p log₂(p / m) + ½ Σ q log₂(q / m),   m = (p + q) / 2,   0 log 0 = 0
 *
 * 0 for equal distributions, 1 for such as share no bin.
 *
 * Source: J. Lin, Divergence measures based on the Shannon entropy, IEEE Transactions on Information Theory 37 (1991)
 * 145–151; the distance: D. M. Endres, J. E. Schindelin, IEEE Transactions on Information Theory 49 (2003) 1858–1860.
 *
 * Example: ½, ½ against 1, 0: 0.3112781 bits, distance 0.5579230.
 */
import { type Histograms, sharesOf } from './population-stability.js';

function bits(share: number, middle: number): number {
  return share > 0 ? share * Math.log2(share / middle) : 0;
}

/** The divergence, from 0 to 1; `null` where one of both is empty. */
export function jensenShannon({ expected, actual }: Histograms): number | null {
  const count = Math.max(expected.length, actual.length);
  const before = sharesOf(expected, count);
  const after = sharesOf(actual, count);
  if (before === null || after === null) return null;
  const sum = before.reduce((total, p, i) => {
    const q = after[i] ?? 0;
    const middle = (p + q) / 2;
    return total + bits(p, middle) + bits(q, middle);
  }, 0);
  // Rounding may leave nearly equal distributions a hair below 0, and disjoint ones above 1.
  return Math.min(1, Math.max(0, sum / 2));
}

/** The distance, from 0 to 1; `null` where one of both is empty. */
export function jensenShannonDistance(histograms: Histograms): number | null {
  const divergence = jensenShannon(histograms);
  return divergence === null ? null : Math.sqrt(divergence);
}
