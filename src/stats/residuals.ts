/**
 * How far each value lay from what the values before it in its segment foretold, and the scale of that.
 *
 *   r_i = (x_i − reference of those before) / √(1 + 1 / their effective count)
 *   scale² = mean r²,   degrees of freedom = count
 *
 * With 12 residuals or more, those with |r| > 5 · 1.4826 · median|r| are left out first.
 *
 * Source: the scaled one-step prediction errors of R. L. Brown, J. Durbin, J. M. Evans, Journal of the Royal
 * Statistical Society B 37 (1975) 149–192, with the weights of a decaying mean.
 *
 * Example: 1, 2 in one segment: r = (2 − 1) / √2 = 0.7071068, the scale is the same, with 1 degree of freedom.
 */
import { decayingMean } from './decaying-mean.js';
import { median } from './median.js';

const ENOUGH_TO_TRIM = 12;
const FAR = 5;
const NORMAL_MAD = 1.4826;

/** The last value's scaled distance from what the ones before it foretold; `null` where none are before it. */
export function predictionResidual(values: readonly number[]): number | null {
  const last = values.at(-1);
  if (last === undefined || values.length < 2) return null;
  const { reference, effectiveCount } = decayingMean(values.slice(0, -1));
  return (last - reference) / Math.sqrt(1 + 1 / effectiveCount);
}

export interface Segmented {
  /** Oldest first, spikes replaced. */
  readonly values: readonly number[];
  readonly starts: readonly number[];
  /** Indices whose residual does not count. */
  readonly excluded: readonly number[];
}

function residuals({ values, starts, excluded }: Segmented): number[] {
  const without = new Set(excluded);
  return starts.flatMap((start, s) => {
    const segment = values.slice(start, starts[s + 1]);
    return segment.flatMap((_, i) => {
      const residual = predictionResidual(segment.slice(0, i + 1));
      return residual === null || without.has(start + i) ? [] : [residual];
    });
  });
}

export interface ResidualScale {
  readonly scale: number;
  readonly degreesOfFreedom: number;
}

/** The scale of the residuals in all segments together; 0 with 0 degrees of freedom where there are none. */
export function residualScale(series: Segmented): ResidualScale {
  const all = residuals(series);
  const bound = FAR * NORMAL_MAD * median(all.map(Math.abs));
  // Where most residuals are 0 the bound is too, and would leave out every sign of noise.
  const kept = all.length >= ENOUGH_TO_TRIM && bound > 0 ? all.filter((r) => Math.abs(r) <= bound) : all;
  const degreesOfFreedom = kept.length;
  if (degreesOfFreedom === 0) return { scale: 0, degreesOfFreedom };
  const squares = kept.reduce((sum, r) => sum + r * r, 0);
  return { scale: Math.sqrt(squares / degreesOfFreedom), degreesOfFreedom };
}
