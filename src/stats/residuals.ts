/**
 * How far each value lay from what the values before it in its segment foretold, and the scale of that.
 *
 *   r_i = (x_i − reference of those before) / √(1 + 1 / their effective count)
 *   scale² = Σ r² / df,   df = max(1, count − chosen)
 *
 * With 12 residuals or more, those with |r| > 5 · 1.4826 · median|r| are left out first. `chosen` is how many steps were
 * found and how many spikes were replaced: each was chosen so as to make the residuals small, and so costs a degree of
 * freedom, as a fitted parameter does.
 *
 * Source: the scaled one-step prediction errors of R. L. Brown, J. Durbin, J. M. Evans, Journal of the Royal
 * Statistical Society B 37 (1975) 149–192, with the weights of a decaying mean.
 *
 * Example: 1, 2 in one segment: r = (2 − 1) / √2 = 0.7071068, the scale is the same, with 1 degree of freedom.
 */
import { decayingMeans } from './decaying-mean.js';
import { median } from './median.js';

const ENOUGH_TO_TRIM = 12;
const FAR = 5;
const NORMAL_MAD = 1.4826;

/** Every value's scaled distance from what those before it foretold, from the second on. */
function distances(segment: readonly number[]): number[] {
  const { references, effectiveCounts } = decayingMeans(segment);
  const distances: number[] = [];
  for (let i = 1; i < segment.length; i++) {
    const difference = (segment[i] ?? Number.NaN) - (references[i - 1] ?? Number.NaN);
    distances.push(difference / Math.sqrt(1 + 1 / (effectiveCounts[i - 1] ?? Number.NaN)));
  }
  return distances;
}

/** The last value's scaled distance from what the ones before it foretold; `null` where none are before it. */
export function predictionResidual(values: readonly number[]): number | null {
  return distances(values).at(-1) ?? null;
}

export interface Segmented {
  /** Oldest first, spikes replaced. */
  readonly values: readonly number[];
  readonly starts: readonly number[];
  /** Indices whose residual does not count. */
  readonly excluded: readonly number[];
}

/** The residuals in all segments, oldest first. */
export function predictionResiduals({ values, starts, excluded }: Segmented): number[] {
  const without = new Set(excluded);
  return starts.flatMap((start, s) =>
    distances(values.slice(start, starts[s + 1])).filter((_, i) => !without.has(start + i + 1)),
  );
}

export interface ResidualScale {
  readonly scale: number;
  readonly degreesOfFreedom: number;
}

/** The scale of residuals after so many choices; 0 with 0 degrees of freedom where there are none. */
export function residualScale(residuals: readonly number[], chosen: number): ResidualScale {
  const bound = FAR * NORMAL_MAD * median(residuals.map(Math.abs));
  // Where most residuals are 0 the bound is too, and would leave out every sign of noise.
  const trims = residuals.length >= ENOUGH_TO_TRIM && bound > 0;
  const kept = trims ? residuals.filter((r) => Math.abs(r) <= bound) : residuals;
  if (kept.length === 0) return { scale: 0, degreesOfFreedom: 0 };
  const degreesOfFreedom = Math.max(1, kept.length - chosen);
  const squares = kept.reduce((sum, r) => sum + r * r, 0);
  return { scale: Math.sqrt(squares / degreesOfFreedom), degreesOfFreedom };
}
