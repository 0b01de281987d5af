/**
 * The standard normal distribution.
 *
 *   Φ(z) = ½ erfc(−z/√2)
 *
 * Φ: rational Chebyshev approximations, W. J. Cody, Mathematics of Computation 23 (1969) 631–637, as arranged in
 * Algorithm 715, ACM TOMS 19 (1993) 22–32. Φ⁻¹: algorithm AS 241 (PPND16), M. J. Wichura, Applied Statistics 37
 * (1988) 477–484. Both keep a relative error near 1e-15 far into the lower tail.
 *
 * Example: Φ(1.96) = 0.9750021, Φ⁻¹(0.975) = 1.9599640.
 */

const CENTRE_NUMERATOR = [
  0.06568233791820745, 2.2352520354606837, 161.02823106855587, 1067.6894854603709, 18154.98125334356,
];
const CENTRE_DENOMINATOR = [1, 47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673];
const MIDDLE_NUMERATOR = [
  1.0765576773720192e-8, 0.39894151208813466, 8.883149794388377, 93.50665613217785, 597.2702763948002,
  2494.5375852903726, 6848.190450536283, 11602.65143764735, 9842.714838383978,
];
const MIDDLE_DENOMINATOR = [
  1, 22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761, 18615.571640885097,
  34900.95272114598, 38912.00328609327, 19685.429676859992,
];
const TAIL_NUMERATOR = [
  0.023073441764940174, 0.215898534057957, 0.12740116116024736, 0.022235277870649807, 0.0014216191932278934,
  2.9112874951168793e-5,
];
const TAIL_DENOMINATOR = [
  1, 1.284260096144911, 0.4682382124808651, 0.06598813786892856, 0.0037823963320275824, 7.297515550839662e-5,
];

const QUANTILE_CENTRE_NUMERATOR = [
  2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
  1971.5909503065513, 133.14166789178438, 3.3871328727963665,
];
const QUANTILE_CENTRE_DENOMINATOR = [
  5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
  687.1870074920579, 42.31333070160091, 1,
];
const QUANTILE_MIDDLE_NUMERATOR = [
  0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
  5.769497221460691, 4.630337846156546, 1.4234371107496835,
];
const QUANTILE_MIDDLE_DENOMINATOR = [
  1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
  1.6763848301838038, 2.053191626637759, 1,
];
const QUANTILE_TAIL_NUMERATOR = [
  2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
  0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
];
const QUANTILE_TAIL_DENOMINATOR = [
  2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133,
  0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
];

const CENTRE_BOUND = 0.67448975;
const MIDDLE_BOUND = Math.sqrt(32);
const INVERSE_ROOT_TWO_PI = 0.3989422804014327;
/** Below this Φ is smaller than the smallest double. */
const UNDERFLOW_BOUND = 38.6;

/** Horner's rule; the coefficient of the highest power comes first. */
function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (const coefficient of coefficients) sum = sum * x + coefficient;
  return sum;
}

/** exp(−x²/2) with x split at a sixteenth, so that the large part of the square is exact. */
function gaussian(x: number): number {
  const coarse = Math.trunc(x * 16) / 16;
  return Math.exp(-0.5 * coarse * coarse) * Math.exp(-0.5 * (x - coarse) * (x + coarse));
}

/** P(Z > x) for x > 0.67. */
function upperTail(x: number): number {
  if (x > UNDERFLOW_BOUND) return 0;
  if (x <= MIDDLE_BOUND) {
    return (gaussian(x) * polynomial(MIDDLE_NUMERATOR, x)) / polynomial(MIDDLE_DENOMINATOR, x);
  }
  const inverse = 1 / (x * x);
  const ratio = (inverse * polynomial(TAIL_NUMERATOR, inverse)) / polynomial(TAIL_DENOMINATOR, inverse);
  return (gaussian(x) * (INVERSE_ROOT_TWO_PI - ratio)) / x;
}

/** Φ(z) = P(Z <= z). The lower tail is exact to about 1e-15 relative; for P(Z > z) ask for Φ(−z). */
export function normalCdf(z: number): number {
  const size = Math.abs(z);
  if (size <= CENTRE_BOUND) {
    const square = z * z;
    return 0.5 + (z * polynomial(CENTRE_NUMERATOR, square)) / polynomial(CENTRE_DENOMINATOR, square);
  }
  return z < 0 ? upperTail(size) : 1 - upperTail(size);
}

function tailQuantile(p: number): number {
  const r = Math.sqrt(-Math.log(p));
  if (r <= 5) {
    const x = r - 1.6;
    return polynomial(QUANTILE_MIDDLE_NUMERATOR, x) / polynomial(QUANTILE_MIDDLE_DENOMINATOR, x);
  }
  const x = r - 5;
  return polynomial(QUANTILE_TAIL_NUMERATOR, x) / polynomial(QUANTILE_TAIL_DENOMINATOR, x);
}

/** The z with Φ(z) = p, for p in [0, 1]; −∞ at 0, ∞ at 1, NaN outside. */
export function normalQuantile(p: number): number {
  const inRange = p >= 0 && p <= 1;
  if (!inRange) return Number.NaN;
  if (p === 0) return Number.NEGATIVE_INFINITY;
  if (p === 1) return Number.POSITIVE_INFINITY;
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(QUANTILE_CENTRE_NUMERATOR, r)) / polynomial(QUANTILE_CENTRE_DENOMINATOR, r);
  }
  return q < 0 ? -tailQuantile(p) : tailQuantile(1 - p);
}
