/**
 * The standard forms that noise is taken to have, each at scale s: density f(x/s)/s, distribution F(x/s).
 *
 *   normal   f(u) = e^(−u²/2) / √(2π)
 *   t_ν      f(u) = c_ν (1 + u²/ν)^(−(ν+1)/2),   ν = 5 and ν = 3: heavy tails on both sides
 *   Gumbel   f(u) = G e^(z − e^z),   F(u) = 1 − exp(−e^z),   z = G u − γ,   G = π/√6: mean 0, variance 1, a long tail on
 *            the left, as where most runs go well and some badly
 *
 * Source: Student's t by the finite sums of Abramowitz & Stegun, Handbook of Mathematical Functions, 26.7.4, in the tail
 * by the series of 26.5.4; the law of the smallest value, E. J. Gumbel, Statistics of Extremes (1958).
 *
 * Example: F(−4) is 3.167e-5 for the normal, 0.0051617 for t₅, 0.0140042 for t₃, 0.0033157 for Gumbel's.
 */
import { normalCdf } from './normal.js';

const HALF_LOG_TWO_PI = 0.9189385332046728;
const EULER = 0.5772156649015329;
const GUMBEL_RATE = Math.PI / Math.sqrt(6);
/** Where a product of factors above 1 is turned into its logarithm, far below the largest double. */
const LARGE = 1e150;
const PRECISION = 1e-16;
const FAR = 0.05;

export interface Shape {
  /** Standard deviation at scale 1. */
  readonly deviation: number;
  /** Σ ln (f(x/s)/s), for s > 0. */
  readonly logLikelihood: (values: readonly number[], scale: number) => number;
  /** F, exact to about 1e-12 relative in the lower tail. */
  readonly cdf: (u: number) => number;
}

const normal: Shape = {
  deviation: 1,
  logLikelihood: (values, scale) => {
    let squares = 0;
    for (const value of values) squares += (value / scale) ** 2;
    return -values.length * (HALF_LOG_TWO_PI + Math.log(scale)) - squares / 2;
  },
  cdf: normalCdf,
};

/** Σ ln (1 + x² / (ν s²)): factors are multiplied first, because a logarithm takes ten times as long. */
function logFactors(values: readonly number[], variance: number): number {
  let sum = 0;
  let product = 1;
  for (const value of values) {
    const factor = 1 + (value * value) / variance;
    if (product * factor > LARGE) {
      sum += Math.log(product);
      product = 1;
    }
    product *= factor;
  }
  return sum + Math.log(product);
}

interface StudentForm {
  readonly nu: 3 | 5;
  /** Of the density. */
  readonly constant: number;
}

/** ½ I_x(ν/2, ½) by its series, for small x = ν / (ν + u²). */
function studentFarTail(x: number, { nu, constant }: StudentForm): number {
  const a = nu / 2;
  let power = 1;
  let sum = 1 / a;
  for (let j = 1; power > PRECISION; j++) {
    power *= ((j - 0.5) / j) * x;
    sum += power / (a + j);
  }
  // 1 / B(ν/2, ½) is the density's constant times √ν, and x^(ν/2) is written without a power for speed.
  return 0.5 * constant * Math.sqrt(nu * x) * (nu === 3 ? x : x * x) * sum;
}

/** P(T_ν <= u) near 0: for ν = 3 and ν = 5 a finite sum of elementary functions. */
function studentCentre(u: number, { nu }: StudentForm): number {
  const scaled = u / Math.sqrt(nu);
  const q = 1 + scaled * scaled;
  const terms = nu === 3 ? 1 : 1 + 2 / (3 * q);
  return 0.5 + (Math.atan(scaled) + (scaled / q) * terms) / Math.PI;
}

function studentShape(form: StudentForm): Shape {
  const { nu } = form;
  const logConstant = Math.log(form.constant);
  return {
    deviation: Math.sqrt(nu / (nu - 2)),
    logLikelihood: (values, scale) =>
      values.length * (logConstant - Math.log(scale)) -
      ((nu + 1) / 2) * logFactors(values, nu * scale * scale),
    cdf: (u) => {
      const x = nu / (nu + u * u);
      // Farther out the sum near 0 would cancel; written so that NaN goes the way that gives NaN.
      if (!(x <= FAR)) return studentCentre(u, form);
      const tail = studentFarTail(x, form);
      return u < 0 ? tail : 1 - tail;
    },
  };
}

const gumbel: Shape = {
  deviation: 1,
  logLikelihood: (values, scale) => {
    let sum = 0;
    for (const value of values) {
      const z = (GUMBEL_RATE * value) / scale - EULER;
      sum += z - Math.exp(z);
    }
    return values.length * Math.log(GUMBEL_RATE / scale) + sum;
  },
  cdf: (u) => -Math.expm1(-Math.exp(GUMBEL_RATE * u - EULER)),
};

/** All shapes, the normal one first. */
export const SHAPES: readonly Shape[] = [
  normal,
  studentShape({ nu: 3, constant: 2 / (Math.PI * Math.sqrt(3)) }),
  studentShape({ nu: 5, constant: 8 / (3 * Math.PI * Math.sqrt(5)) }),
  gumbel,
];
