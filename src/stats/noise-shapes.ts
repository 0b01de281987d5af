/**
 * What the residuals of one history say of the shape of its noise, and of its scale under each shape.
 *
 *   ln L_k(s) = (df/n) Σ ln (f_k(r_i/s) / s),   the n residuals r inflated by √(n/df), df = max(1, n − chosen)
 *   L_k       = ∫ L_k(s) d ln s,   s >= floor
 *   w_k(s)    = L_k(s) · (D s)⁻⁴ exp(−2 se² / (D s)²),   D the standard deviation at scale 1; without a reported
 *               standard error se the last two factors are absent
 *
 * That a step was found or a spike replaced makes the residuals too small, and there are fewer of them than it seems:
 * so they are inflated, and weigh less. The standard error is no run of this history: it helps with the scale, but
 * would make every noise smaller than it look heavy-tailed, and so has no say in the shape. Where runs differ by less
 * than the floor, the floor is caution enough, and rounding is all that their shape would show: that tells nothing.
 *
 * Source: the flat prior of ln s gives Student's (W. S. Gosset's) t for the normal shape, G. E. P. Box, G. C. Tiao,
 * Bayesian Inference in Statistical Analysis (1973); the standard error as four earlier runs, G. K. Smyth (2004). The
 * integrals are sums over even steps of ln s with Gregory's weights at the ends.
 *
 * Example: residuals −0.5, 0.3, 1.1, −0.9, 0.2, no floor: L_k over that of the normal shape 0.8093 (t₃), 0.8945 (t₅),
 * 0.6496 (Gumbel).
 */
import { median } from './median.js';
import { SHAPES } from './shapes.js';

const STEPS = 20;
const END_WEIGHTS = [3 / 8, 7 / 6, 23 / 24];
const NORMAL_MAD = 1.4826;
/** Residuals that mostly repeat one value have a median of 0, and still a scale. */
const SMALLEST_CORE = 1 / 20;
/** Scales whose logarithms are farther out have squares that a double can't hold. */
const FARTHEST = 340;
/** A reported standard error counts as much as this many runs. */
export const PRIOR_DEGREES = 4;

export interface Residuals {
  readonly residuals: readonly number[];
  /** Choices on the data, each of which cost a degree of freedom. */
  readonly chosen: number;
}

export interface NoiseOptions {
  /** The scale is never taken to be smaller: a constant history proves no absence of noise. */
  readonly floor: number;
  /** The standard error that the head's evaluation reports, or `null`. */
  readonly standardError: number | null;
}

/** By shape in the order of SHAPES. */
export interface ShapeEvidence {
  /** L_k over the largest of them. */
  readonly likelihoods: readonly number[];
  /** Scales, ascending. */
  readonly scales: readonly number[];
  /** How much each scale weighs under a shape; they sum to 1. */
  readonly weights: readonly (readonly number[])[];
}

/** Scales that hold all but about 1e-5 of the weight, whichever shape is true, with even steps of their logarithms. */
function scalesFor(residuals: readonly number[], df: number, { floor, standardError }: NoiseOptions) {
  const squares = residuals.reduce((sum, r) => sum + r * r, 0);
  const spread = Math.sqrt(squares / residuals.length);
  const core = Math.max(NORMAL_MAD * median(residuals.map(Math.abs)), SMALLEST_CORE * spread);
  const reported = PRIOR_DEGREES * (standardError ?? 0) ** 2;
  const pooled = Math.sqrt((df * spread * spread + reported) / (df + PRIOR_DEGREES));
  const widest = Math.max(spread, pooled);
  const low = Math.max(Math.log(Math.min(core, spread)) - 0.4 - 3 / Math.sqrt(df), Math.log(floor));
  const high = Math.log(widest) + 0.7 + 10 / df;
  const tellable = spread >= floor && low > -FARTHEST && high < FARTHEST;
  if (!tellable) return null;
  const step = (high - low) / STEPS;
  return Array.from({ length: STEPS + 1 }, (_, i) => Math.exp(low + i * step));
}

function endWeight(index: number): number {
  return END_WEIGHTS[Math.min(index, STEPS - index)] ?? 1;
}

/** Logarithms as weights that sum to 1, and the logarithm of what they summed to. */
function normalised(logs: readonly number[]) {
  const largest = Math.max(...logs);
  const parts = logs.map((log, i) => endWeight(i) * Math.exp(log - largest));
  const sum = parts.reduce((total, part) => total + part, 0);
  return { weights: parts.map((part) => part / sum), logSum: largest + Math.log(sum) };
}

/** ln of the prior that a standard error is, for a run's standard deviation. */
function logPrior(deviation: number, standardError: number | null): number {
  if (standardError === null) return 0;
  return (-PRIOR_DEGREES / 2) * (2 * Math.log(deviation) + (standardError / deviation) ** 2);
}

/** What residuals say of shapes; `null` where there are none, where they are all 0 or below the floor, or near the
 * smallest or largest numbers there are. */
export function shapeEvidence({ residuals, chosen }: Residuals, options: NoiseOptions): ShapeEvidence | null {
  const df = Math.max(1, residuals.length - chosen);
  const share = df / residuals.length;
  const inflated = residuals.map((r) => r / Math.sqrt(share));
  const scales = residuals.length === 0 ? null : scalesFor(inflated, df, options);
  if (scales === null) return null;
  const logs = SHAPES.map((shape) => scales.map((scale) => share * shape.logLikelihood(inflated, scale)));
  const sums = logs.map((log) => normalised(log).logSum);
  const largest = Math.max(...sums);
  const posterior = SHAPES.map(({ deviation }, k) =>
    scales.map((scale, g) => (logs[k]?.[g] ?? 0) + logPrior(deviation * scale, options.standardError)),
  );
  return {
    likelihoods: sums.map((sum) => Math.exp(sum - largest)),
    scales,
    weights: posterior.map((log) => normalised(log).weights),
  };
}
