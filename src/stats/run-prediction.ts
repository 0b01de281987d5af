/**
 * The distribution of one more run about the level of a history, given what shapes its noise may have.
 *
 *   P(d, c) = post_normal · P(T_df <= d / (s c)) + Σ over other shapes post_k Σ_s w_k(s) F_k(d / (s c))
 *   s² = max(scale, floor)²;  with a reported standard error:  s² ← (df s² + 4 se²) / (df + 4),  df ← df + 4
 *
 * c carries how sure the level is: √(1 + 1/m) for a level of m effective runs. A quantile is found on the logits of P,
 * which are nearly straight, by the Illinois rule between two bounds.
 *
 * Source: a prediction interval, G. J. Hahn, W. Q. Meeker, Statistical Intervals (1991); averaging over models, J. A.
 * Hoeting et al., Statistical Science 14 (1999) 382–417; the Illinois rule, M. Dowell, P. Jarratt, BIT 11 (1971)
 * 168–174.
 *
 * Example: with nothing but the normal shape, df = 7, s = 0.0074730, c = √(1 + 1/7.5647473): P(−0.0301801) = 0.0033773.
 */
import type { Level } from './level.js';
import { type NoiseOptions, PRIOR_DEGREES, type ShapeEvidence } from './noise-shapes.js';
import { posteriorShares, type Shares } from './shape-shares.js';
import { SHAPES } from './shapes.js';
import { studentCdf, studentQuantile } from './student.js';

const MOST_ROUNDS = 60;
const CLOSE = 1e-7;
/** Scales of less weight do not change a p value. */
const NOTHING = 1e-12;

/** The shapes that noise may have: what one history says of them, and what all together do. */
export interface Noise {
  readonly evidence: ShapeEvidence;
  readonly shares: Shares;
}

export interface RunPrediction {
  readonly scale: number;
  readonly degreesOfFreedom: number;
  /** P(difference <= d), where a difference of one run has the scale times this multiplier. */
  readonly cdf: (difference: number, multiplier: number) => number;
  /** The d with P(d, multiplier) = p, for p in (0, 1). */
  readonly quantile: (p: number, multiplier: number) => number;
}

/** A difference over its standard error; a standard error of 0 makes any difference infinite, and none is 0. */
export function ratio(difference: number, standardError: number): number {
  return difference === 0 ? 0 : difference / standardError;
}

function spreadOf(level: Level, { floor, standardError }: NoiseOptions) {
  const scale = Math.max(level.scale, floor);
  if (standardError === null) return { scale, degreesOfFreedom: level.degreesOfFreedom };
  const degreesOfFreedom = level.degreesOfFreedom + PRIOR_DEGREES;
  const sum = level.degreesOfFreedom * scale ** 2 + PRIOR_DEGREES * standardError ** 2;
  return { scale: Math.sqrt(sum / degreesOfFreedom), degreesOfFreedom };
}

type Distribution = RunPrediction['cdf'];

/** The shapes other than the normal one, averaged over scales, and how much the normal one weighs. */
function otherShapes({ evidence, shares }: Noise): { normal: number; cdf: Distribution } {
  const { scales, weights, likelihoods } = evidence;
  const [normal = 0, ...posterior] = posteriorShares(shares, likelihoods);
  const parts = SHAPES.slice(1).map((shape, k) => {
    const own = weights[k + 1] ?? [];
    const share = posterior[k] ?? 0;
    const counts = (_: number, g: number) => (own[g] ?? 0) > NOTHING;
    const kept = own.filter(counts).map((weight) => share * weight);
    return { cdf: shape.cdf, weights: kept, scales: scales.filter(counts) };
  });
  const cdf: Distribution = (difference, multiplier) => {
    const standard = difference / multiplier;
    let p = 0;
    for (const part of parts) {
      for (let g = 0; g < part.scales.length; g++) {
        p += (part.weights[g] ?? 0) * part.cdf(standard / (part.scales[g] ?? 0));
      }
    }
    return p;
  };
  return { normal, cdf };
}

function logit(p: number): number {
  return Math.log(p / (1 - p));
}

/** Where a rising function crosses 0, given a guess and a first step from it; exact to 1e-7 of the larger of the two. */
function crossing(rising: (x: number) => number, guess: number, width: number): number {
  let [a, atA] = [guess, rising(guess)];
  let [b, atB] = [a, atA];
  const towards = atA < 0 ? 1 : -1;
  for (let step = width; atB * towards < 0 && Number.isFinite(b); step *= 2) {
    [a, atA] = [b, atB];
    b += towards * step;
    atB = rising(b);
  }
  for (let i = 0; i < MOST_ROUNDS && Math.abs(b - a) > CLOSE * Math.max(width, Math.abs(b)); i++) {
    // Far out P is 0 or 1 to a double, and its logit infinite: no straight line leads from there.
    const straight = Number.isFinite(atB - atA);
    const x = straight ? b - (atB * (b - a)) / (atB - atA) : (a + b) / 2;
    const atX = rising(x);
    if (atX === 0) return x;
    if (atX * atB < 0) [a, atA] = [b, atB];
    else atA /= 2;
    [b, atB] = [x, atX];
  }
  return b;
}

/** The prediction of one more run; without shapes, of normal noise alone. `null` where nothing tells the noise. */
export function runPrediction(
  level: Level,
  options: NoiseOptions,
  noise: Noise | null,
): RunPrediction | null {
  const { scale, degreesOfFreedom } = spreadOf(level, options);
  if (degreesOfFreedom === 0) return null;
  const normalCdf: Distribution = (difference, multiplier) =>
    studentCdf(ratio(difference, scale * multiplier), degreesOfFreedom);
  const normalQuantile = (p: number, multiplier: number) =>
    studentQuantile(p, degreesOfFreedom) * scale * multiplier;
  if (noise === null || !(scale > 0)) {
    return { scale, degreesOfFreedom, cdf: normalCdf, quantile: normalQuantile };
  }
  const { normal, cdf: otherCdf } = otherShapes(noise);
  const cdf: Distribution = (difference, multiplier) =>
    normal * normalCdf(difference, multiplier) + otherCdf(difference, multiplier);
  const quantile = (p: number, multiplier: number) =>
    crossing((d) => logit(cdf(d, multiplier)) - logit(p), normalQuantile(p, multiplier), scale * multiplier);
  return { scale, degreesOfFreedom, cdf, quantile };
}
