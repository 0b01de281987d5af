/**
 * The bootstrap interval corrected for bias and for a spread that changes with the estimate.
 *
 *   z₀ = Φ⁻¹(share of replicates below the estimate, equals counting half)
 *   a  = Σ (m − e_i)³ / (6 (Σ (m − e_i)²)^1.5),   e_i the estimate without row i, m the mean of those
 *   interval: quantiles Φ(z₀ + (z₀ + z) / (1 − a (z₀ + z))) of the replicates, z = Φ⁻¹(α/2) and Φ⁻¹(1 − α/2)
 *
 * Source: B. Efron, Better bootstrap confidence intervals, Journal of the American Statistical Association 82 (1987)
 * 171–185; the acceleration by leaving out rows: B. Efron, R. Tibshirani, An Introduction to the Bootstrap (1993), 14.3.
 *
 * Example: with half of the replicates below the estimate and e_i that lie evenly about their mean, z₀ = a = 0, and the
 * interval is the one between the quantiles.
 */
import { definedReplicates, type RowStatistic, rowReplicates } from './bootstrap.js';
import { normalCdf, normalQuantile } from './normal.js';
import { quantile } from './quantile.js';
import type { Resampling } from './random.js';

export interface BcaOptions extends Resampling {
  readonly confidence: number;
}

export interface BcaInterval {
  /** The statistic of all rows. */
  readonly estimate: number;
  readonly interval: readonly [number, number];
  /** z₀. */
  readonly bias: number;
  /** a; 0 where no row makes a difference. */
  readonly acceleration: number;
}

/** Φ⁻¹ of the share of replicates below the estimate; infinite where all lie on one side. */
function biasOf(replicates: Float64Array, estimate: number): number {
  let below = 0;
  for (const value of replicates) below += value < estimate ? 1 : value === estimate ? 0.5 : 0;
  return normalQuantile(below / replicates.length);
}

function accelerationOf(count: number, statistic: RowStatistic): number {
  const rows = Uint32Array.from({ length: count }, (_, i) => i);
  const left = Float64Array.from(rows, (row) => statistic(rows.filter((other) => other !== row)));
  const mean = left.reduce((sum, value) => sum + value, 0) / count;
  const squares = left.reduce((sum, value) => sum + (mean - value) ** 2, 0);
  const cubes = left.reduce((sum, value) => sum + (mean - value) ** 3, 0);
  return squares === 0 ? 0 : cubes / (6 * squares ** 1.5);
}

/**
 * The interval for `count` rows. `null` below two rows, where too few replicates are finite, where the estimate or one
 * without a row is not, and where all replicates lie on one side of the estimate: then the correction is not defined.
 */
export function bca(count: number, statistic: RowStatistic, options: BcaOptions): BcaInterval | null {
  if (count < 2) return null;
  const estimate = statistic(Uint32Array.from({ length: count }, (_, i) => i));
  const replicates = definedReplicates(rowReplicates(count, statistic, options));
  if (replicates === null || !Number.isFinite(estimate)) return null;
  const bias = biasOf(replicates, estimate);
  const acceleration = accelerationOf(count, statistic);
  const end = (p: number) => {
    const reach = bias + normalQuantile(p);
    const stretch = 1 - acceleration * reach;
    return stretch > 0 ? quantile(replicates, normalCdf(bias + reach / stretch)) : Number.NaN;
  };
  const tail = (1 - options.confidence) / 2;
  const [low, high] = [end(tail), end(1 - tail)];
  const defined = Number.isFinite(bias) && low <= high;
  return defined ? { estimate, interval: [low, high], bias, acceleration } : null;
}
