export const id = 764;
export const ids = [764];
export const modules = {

/***/ 3764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r2: () => (/* binding */ FEWEST_CLUSTERS),
  dS: () => (/* binding */ comparePaired),
  OZ: () => (/* binding */ errorWithin),
  dI: () => (/* binding */ tooFew)
});

// EXTERNAL MODULE: ./build/js/stats/binomial.js
var binomial = __webpack_require__(6325);
;// CONCATENATED MODULE: ./build/js/stats/mcnemar.js
/**
 * McNemar's test of paired binary outcomes, on the discordant pairs alone.
 *
 *   exact, two-sided:    min(1, 2 P(X <= min(b, c))),              X ~ Bin(b + c, ½)
 *   mid-p, two-sided:    2 P(X <= min(b, c)) − P(X = min(b, c))
 *   mid-p, one-sided:    P(X > lost) + ½ P(X = lost),              X ~ Bin(lost + won, ½)
 *
 * Source: M. W. Fagerland, S. Lydersen, P. Laake, The McNemar test for binary matched-pairs data: mid-p and
 * asymptotic are better than exact conditional, BMC Medical Research Methodology 13 (2013) 91.
 *
 * Example: b = 1, c = 7: exact 18/256 = 0.0703125, mid-p 10/256 = 0.0390625; lost 7, won 1: one-sided 0.01953125.
 */

/** Two-sided exact p; 1 where nothing is discordant. Exact in the tail for b + c up to 10⁶ and more. */
function mcnemarExact(b, c) {
    return Math.min(1, 2 * binomialTail(Math.max(b, c), b + c, 0.5));
}
/** Two-sided mid-p; 1 where nothing is discordant. */
function mcnemarMidP(b, c) {
    const larger = Math.max(b, c);
    // Half of the observed outcome on each side: with b = c that is all of it, and the p is 1.
    if (b === c)
        return 1;
    return 2 * binomialTail(larger, b + c, 0.5) - binomialPmf(larger, b + c, 0.5);
}
/**
 * One-sided mid-p of a loss: small where many more were lost than won. Where nothing is discordant the formula would
 * give P(X > 0) + ½ P(X = 0) = ½; but two identical sides are no evidence at all, and so 1 is returned.
 */
function mcnemarOneSidedMidP(lost, won) {
    const n = lost + won;
    if (n === 0)
        return 1;
    return (0,binomial/* binomialTail */.Cv)(lost + 1, n, 0.5) + 0.5 * (0,binomial/* binomialPmf */.z6)(lost, n, 0.5);
}

// EXTERNAL MODULE: ./build/js/stats/newcombe.js
var newcombe = __webpack_require__(7446);
// EXTERNAL MODULE: ./build/js/stats/normal.js
var normal = __webpack_require__(1767);
// EXTERNAL MODULE: ./build/js/stats/skewness.js
var stats_skewness = __webpack_require__(3125);
// EXTERNAL MODULE: ./build/js/stats/student.js
var student = __webpack_require__(2057);
;// CONCATENATED MODULE: ./build/js/judge/paired.js





/** Fewer differences than this have no usable standard error. */
const FEWEST_DIFFERENCES = 10;
/** Fewer clusters neither. */
const FEWEST_CLUSTERS = 5;
const POWER = 0.8;
const CONFIDENCE = 0.95;
const TWO_SIDED = 1 - (1 - CONFIDENCE) / 2;
function compareBinary(given, pairs) {
    const n = pairs.bothRight + pairs.lost + pairs.won + pairs.bothWrong;
    // Shares of nothing.
    if (!(n > 0))
        return null;
    const { difference, interval } = (0,newcombe/* newcombePaired */.M)(pairs, CONFIDENCE);
    const higher = given.orientation.direction === 'higher';
    const worse = mcnemarOneSidedMidP(pairs.lost, pairs.won);
    const better = mcnemarOneSidedMidP(pairs.won, pairs.lost);
    const z = (0,normal/* normalQuantile */.Z)(1 - given.alpha) + (0,normal/* normalQuantile */.Z)(POWER);
    return {
        evidence: 'paired',
        method: 'mcnemar-midp',
        loss: higher ? -difference : difference,
        p: higher ? worse : better,
        pBetter: higher ? better : worse,
        interval,
        minimumDetectableChange: z * Math.sqrt((pairs.lost + pairs.won + 1) / n / n),
        // Counted by what is better, so that `lost` is what got worse also where a 1 is bad.
        lost: higher ? pairs.lost : pairs.won,
        won: higher ? pairs.won : pairs.lost,
        level: null,
        baseAlreadyLow: null,
    };
}
/**
 * P(T > t), by t and by t without the skew of the differences, the larger of both: a lean never makes evidence, it only
 * takes some away. A standard error of 0 is exact: every example moved by the same amount.
 */
function tail(difference, { standardError, degreesOfFreedom: df, skewness }) {
    if (standardError === 0)
        return difference > 0 ? 0 : 1;
    const t = difference / standardError;
    if (df === null)
        return (0,normal/* normalCdf */.v)(-t);
    return Math.max((0,student/* studentTail */.gq)(t, df), (0,student/* studentTail */.gq)((0,stats_skewness/* withoutSkew */.x)(t, { skewness, n: df + 1 }), df));
}
function quantile(p, { degreesOfFreedom }) {
    return degreesOfFreedom === null ? (0,normal/* normalQuantile */.Z)(p) : (0,student/* studentQuantile */.FI)(p, degreesOfFreedom);
}
function compareDifference(given, found) {
    const { difference, standardError, skewness } = found;
    const sign = given.orientation.direction === 'higher' ? -1 : 1;
    const worse = sign * difference;
    const mirrored = { ...found, skewness: -sign * skewness };
    const half = quantile(TWO_SIDED, found) * standardError;
    const reach = quantile(1 - given.alpha, found) + quantile(POWER, found);
    return {
        loss: worse,
        p: tail(worse, { ...found, skewness: sign * skewness }),
        pBetter: tail(-worse, mirrored),
        interval: [difference - half, difference + half],
        minimumDetectableChange: standardError === 0 ? null : reach * standardError,
        lost: null,
        won: null,
        level: null,
        baseAlreadyLow: null,
    };
}
function compareDifferences(given, pairs) {
    const enough = pairs.n >= FEWEST_DIFFERENCES && Number.isFinite(pairs.standardError);
    if (!enough)
        return null;
    return { evidence: 'paired', method: pairs.method, ...compareDifference(given, pairs) };
}
function compareClusters(given, pairs) {
    const enough = pairs.clusters >= FEWEST_CLUSTERS && Number.isFinite(pairs.standardError);
    if (!enough)
        return null;
    const found = compareDifference(given, { ...pairs, degreesOfFreedom: pairs.clusters - 1 });
    return { evidence: 'clustered', method: pairs.method, ...found };
}
/** One standard error that would give an interval of this width. */
function errorWithin([low, high]) {
    return (high - low) / (2 * (0,normal/* normalQuantile */.Z)(TWO_SIDED));
}
function compareQuantiles(given, pairs) {
    const { interval, rose, fell, difference } = pairs;
    if (interval === null || !(pairs.n >= FEWEST_DIFFERENCES))
        return null;
    const higher = given.orientation.direction === 'higher';
    const [worse, better] = higher ? [fell, rose] : [rose, fell];
    const reach = (0,normal/* normalQuantile */.Z)(1 - given.alpha) + (0,normal/* normalQuantile */.Z)(POWER);
    const error = errorWithin(interval);
    return {
        evidence: 'paired',
        method: 'exceedance-midp',
        loss: higher ? -difference : difference,
        p: mcnemarOneSidedMidP(worse, better),
        pBetter: mcnemarOneSidedMidP(better, worse),
        interval,
        minimumDetectableChange: error === 0 ? null : reach * error,
        lost: null,
        won: null,
        level: null,
        baseAlreadyLow: null,
    };
}
/** How many pairs there are and how many it takes, where they are too few for a test of their own. */
function tooFew(pairs) {
    if (pairs.kind === 'binary')
        return null;
    const clusters = pairs.kind === 'clustered';
    const count = clusters ? pairs.clusters : pairs.n;
    const fewest = pairs.kind === 'quantile' ? Math.max(pairs.fewest, FEWEST_DIFFERENCES) : FEWEST_DIFFERENCES;
    const needed = clusters ? FEWEST_CLUSTERS : fewest;
    return count < needed ? { pairs: count, needed, clusters } : null;
}
/** The paired comparison, or `null` where there are no pairs, too few, or none that speak of a target. */
function comparePaired(given) {
    const pairs = given.paired;
    if (pairs === null || given.orientation.direction === 'target')
        return null;
    if (pairs.kind === 'binary')
        return compareBinary(given, pairs);
    if (pairs.kind === 'quantile')
        return compareQuantiles(given, pairs);
    return pairs.kind === 'clustered' ? compareClusters(given, pairs) : compareDifferences(given, pairs);
}


/***/ }),

/***/ 6325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ binomialTail),
/* harmony export */   HU: () => (/* binding */ binomialCdf),
/* harmony export */   z6: () => (/* binding */ binomialPmf)
/* harmony export */ });
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3767);
/* harmony import */ var _saddle_point_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1306);
/**
 * The binomial distribution.
 *
 *   P(X = k)  = n! / (k! (n−k)!) · p^k (1−p)^(n−k)
 *   P(X >= k) = I_p(k, n − k + 1),   P(X <= k) = I_{1−p}(n − k, k + 1)
 *
 * Source: C. Loader (2000) for the density, Abramowitz & Stegun 26.5.24 for the tail.
 *
 * Example: n = 8, p = ½: P(X = 7) = 0.03125, P(X >= 7) = 9/256 = 0.03515625.
 */


/** P(X = k) for X ~ Bin(n, p). */
function binomialPmf(k, n, p) {
    if (k < 0 || k > n)
        return 0;
    return (0,_saddle_point_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialDensity */ .i)({ a: k, b: n - k, x: p, y: 1 - p });
}
/** P(X >= k) for X ~ Bin(n, p), exact to about 1e-13 relative where it is small. */
function binomialTail(k, n, p) {
    if (k <= 0)
        return 1;
    if (k > n)
        return 0;
    return (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .regularizedBeta */ .RL)(p, k, n - k + 1);
}
/** P(X <= k) for X ~ Bin(n, p), exact to about 1e-13 relative where it is small. */
function binomialCdf(k, n, p) {
    if (k < 0)
        return 0;
    if (k >= n)
        return 1;
    return (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .regularizedBetaOf */ .s)({ x: 1 - p, complement: p, a: n - k, b: k + 1 });
}


/***/ }),

/***/ 3767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RL: () => (/* binding */ regularizedBeta),
/* harmony export */   aS: () => (/* binding */ betaFactor),
/* harmony export */   s: () => (/* binding */ regularizedBetaOf)
/* harmony export */ });
/* harmony import */ var _saddle_point_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1306);
/**
 * The regularized incomplete beta function.
 *
 *   I_x(a, b) = 1/B(a, b) · ∫₀ˣ t^(a−1) (1−t)^(b−1) dt
 *             = x^a (1−x)^b / B(a, b) / (β₀ + α₁/(β₁ + α₂/(β₂ + …))),   and I_x(a, b) = 1 − I_{1−x}(b, a)
 *   α_n = (a+n−1)(a+b+n−1) n (b−n) x² / (a+2n−1)²
 *   β_n = n + n(b−n)x / (a+2n−1) + (a+n)(a − (a+b)x + 1 + n(2−x)) / (a+2n+1)
 *
 * Source: A. R. DiDonato, A. H. Morris, Significant digit computation of the incomplete beta function ratios, ACM
 * TOMS 18 (1992) 360–373, equation 9; evaluated by Lentz's method as modified by Thompson and Barnett.
 *
 * Example: I_0.5(2, 3) = 11/16 = 0.6875.
 */

const TINY = 1e-300;
const PRECISION = 1e-16;
/** The fraction needs in the order of √max(a, b) terms: this is enough for arguments of 10⁹. */
const MOST_TERMS = 200_000;
function awayFromZero(value) {
    return Math.abs(value) < TINY ? TINY : value;
}
function continuedFraction({ x, complement, a, b }) {
    // a − (a + b) x, written so that it does not cancel where x is near 0 or near 1.
    const offset = a * complement - b * x;
    let fraction = awayFromZero((a * (offset + 1)) / (a + 1));
    let c = fraction;
    let d = 0;
    for (let n = 1; n < MOST_TERMS; n++) {
        const place = a + 2 * n - 1;
        const numerator = ((a + n - 1) / place) * ((a + b + n - 1) / place) * (n * (b - n) * x * x);
        const rest = ((a + n) * (offset + 1 + n * (1 + complement))) / (place + 2);
        const denominator = n + (n * (b - n) * x) / place + rest;
        d = 1 / awayFromZero(denominator + numerator * d);
        c = awayFromZero(denominator + numerator / c);
        const factor = c * d;
        fraction *= factor;
        if (Math.abs(factor - 1) <= PRECISION)
            break;
    }
    return fraction;
}
/** x^a (1−x)^b / B(a, b): the factor before the integral's series, and x(1−x) times the beta density. */
function betaFactor({ x, complement, a, b }) {
    return ((a * b) / (a + b)) * (0,_saddle_point_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialDensity */ .i)({ a, b, x, y: complement });
}
/** I_x(a, b) from x and 1 − x, for a, b > 0; exact to about 1e-13 relative wherever it is below one half. */
function regularizedBetaOf({ x, complement, a, b }) {
    if (x <= 0)
        return 0;
    if (complement <= 0)
        return 1;
    const factor = betaFactor({ x, complement, a, b });
    if (x <= (a + 1) / (a + b + 2))
        return factor / continuedFraction({ x, complement, a, b });
    return 1 - factor / continuedFraction({ x: complement, complement: x, a: b, b: a });
}
/** I_x(a, b) for x in [0, 1] and a, b > 0. */
function regularizedBeta(x, a, b) {
    return regularizedBetaOf({ x, complement: 1 - x, a, b });
}


/***/ }),

/***/ 7446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ newcombePaired),
/* harmony export */   x: () => (/* binding */ newcombeIndependent)
/* harmony export */ });
/* harmony import */ var _wilson_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4264);
/**
 * Intervals for a difference of two proportions, built from Wilson's interval of each.
 *
 *   independent:  d − √((h − l_h)² + (u_b − b)²)                          to  d + √((u_h − h)² + (b − l_b)²)
 *   paired:       d − √((h − l_h)² − 2φ(h − l_h)(u_b − b) + (u_b − b)²)   to  d + √((u_h − h)² − 2φ(u_h − h)(b − l_b) + (b − l_b)²)
 *
 * where h, b are the proportions of head and base, [l, u] their Wilson intervals, d = h − b, and φ the correlation of
 * the 2×2 table, drawn towards 0 by a continuity correction where it is positive.
 *
 * Source: R. G. Newcombe, Statistics in Medicine 17 (1998) 873–890, method 10 (independent), and 17 (1998) 2635–2650,
 * method 10 (paired).
 *
 * Example: 14 both right, 5 won, 0 lost, 22 both wrong: 0.1219512, from 0.0114832 to 0.2264927.
 */

const NOTHING_KNOWN = { difference: 0, interval: [-1, 1] };
function correlation({ bothRight, lost, won, bothWrong }) {
    const rows = (bothRight + lost) * (won + bothWrong);
    const columns = (bothRight + won) * (lost + bothWrong);
    if (rows === 0 || columns === 0)
        return 0;
    const n = bothRight + lost + won + bothWrong;
    const determinant = bothRight * bothWrong - lost * won;
    const corrected = determinant > 0 ? Math.max(determinant - n / 2, 0) : determinant;
    return corrected / (Math.sqrt(rows) * Math.sqrt(columns));
}
function combined(base, head, terms) {
    const b = base.successes / base.n;
    const h = head.successes / head.n;
    const [baseLow, baseHigh] = (0,_wilson_js__WEBPACK_IMPORTED_MODULE_0__/* .wilson */ .r)(base.successes, base.n, terms.confidence);
    const [headLow, headHigh] = (0,_wilson_js__WEBPACK_IMPORTED_MODULE_0__/* .wilson */ .r)(head.successes, head.n, terms.confidence);
    // Rounding may take the square a hair below zero where φ is 1.
    const reach = (x, y) => Math.sqrt(Math.max(0, x * x - 2 * terms.phi * x * y + y * y));
    return [h - b - reach(h - headLow, baseHigh - b), h - b + reach(headHigh - h, b - baseLow)];
}
/** head − base on the same examples, with its two-sided interval. With no examples nothing is known: [−1, 1]. */
function newcombePaired(pairs, confidence = 0.95) {
    const n = pairs.bothRight + pairs.lost + pairs.won + pairs.bothWrong;
    if (n === 0)
        return NOTHING_KNOWN;
    const base = { successes: pairs.bothRight + pairs.lost, n };
    const head = { successes: pairs.bothRight + pairs.won, n };
    const interval = combined(base, head, { phi: correlation(pairs), confidence });
    return { difference: (pairs.won - pairs.lost) / n, interval };
}
/** head − base of two independent samples, with its two-sided interval. With an empty sample nothing is known: [−1, 1]. */
function newcombeIndependent(base, head, confidence = 0.95) {
    if (base.n === 0 || head.n === 0)
        return NOTHING_KNOWN;
    const difference = head.successes / head.n - base.successes / base.n;
    return { difference, interval: combined(base, head, { phi: 0, confidence }) };
}


/***/ }),

/***/ 1306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ binomialDensity)
});

// UNUSED EXPORTS: deviance

;// CONCATENATED MODULE: ./build/js/stats/log-gamma.js
/**
 * The logarithm of the gamma function, and the error of Stirling's formula, which large arguments need instead:
 * differences of logarithms near 10⁷ would lose ten digits.
 *
 *   ln Γ(x) = (x − ½) ln x − x + ½ ln 2π + 1/(12x) − 1/(360x³) + …
 *   δ(x)    = ln Γ(x + 1) − (x + ½) ln x + x − ½ ln 2π
 *
 * Source: Abramowitz & Stegun, Handbook of Mathematical Functions, 6.1.41 (series) and 6.1.15 (recurrence);
 * the use of δ: C. Loader, Fast and Accurate Computation of Binomial Probabilities (2000).
 *
 * Example: ln Γ(5) = ln 24 = 3.1780538; δ(1) = 1 − ½ ln 2π = 0.0810615.
 */
const HALF_LOG_TWO_PI = 0.9189385332046728;
/** From here on the series below is exact to double precision. */
const SERIES_FROM = 15;
/** δ(x) by its asymptotic series, for x >= 15. */
function stirlingSeries(x) {
    const s = 1 / (x * x);
    const rest = 1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - s * (691 / 360360 - s / 156)));
    return (1 / 12 - s * (1 / 360 - s * rest)) / x;
}
/** ln Γ(x) for x > 0. */
function logGamma(x) {
    let product = 1;
    let y = x;
    // Γ(x) = Γ(x + k) / (x (x + 1) … (x + k − 1)) carries small arguments to where the series holds.
    while (y < SERIES_FROM) {
        product *= y;
        y += 1;
    }
    return (y - 0.5) * Math.log(y) - y + HALF_LOG_TWO_PI + stirlingSeries(y) - Math.log(product);
}
/** δ(x) for x > 0: what Stirling's formula for ln Γ(x + 1) leaves out. */
function stirlingError(x) {
    if (x >= SERIES_FROM)
        return stirlingSeries(x);
    return logGamma(x + 1) - (x + 0.5) * Math.log(x) + x - HALF_LOG_TWO_PI;
}

;// CONCATENATED MODULE: ./build/js/stats/saddle-point.js
/**
 * The binomial density for real counts, without the overflow or the lost digits of factorials.
 *
 *   Γ(a+b+1) / (Γ(a+1) Γ(b+1)) · x^a y^b
 *     = √(n / (2π a b)) · exp(δ(n) − δ(a) − δ(b) − D(a, nx) − D(b, ny)),   n = a + b, y = 1 − x
 *   D(a, m) = a ln(a/m) + m − a
 *
 * Source: C. Loader, Fast and Accurate Computation of Binomial Probabilities (2000).
 *
 * Example: a = 1, b = 7, x = y = ½ gives 8/256 = 0.03125.
 */

/** The deviance D(a, m); by its series near a = m, where the closed form cancels. */
function deviance(a, m) {
    if (Math.abs(a - m) >= 0.1 * (a + m))
        return a * Math.log(a / m) + m - a;
    const v = (a - m) / (a + m);
    let sum = (a - m) * v;
    let power = 2 * a * v;
    for (let k = 1; k < 1000; k++) {
        power *= v * v;
        const next = sum + power / (2 * k + 1);
        if (next === sum)
            break;
        sum = next;
    }
    return sum;
}
/** The density above for a, b >= 0 and x, y in [0, 1]. */
function binomialDensity({ a, b, x, y }) {
    if (x === 0)
        return a === 0 ? 1 : 0;
    if (y === 0)
        return b === 0 ? 1 : 0;
    // ln x is exact enough unless x is near 1, and then 1 − x is what is known exactly.
    if (a === 0)
        return Math.exp(b * (y < 0.5 ? Math.log(y) : Math.log1p(-x)));
    if (b === 0)
        return Math.exp(a * (x < 0.5 ? Math.log(x) : Math.log1p(-y)));
    const n = a + b;
    const correction = stirlingError(n) - stirlingError(a) - stirlingError(b);
    const exponent = correction - deviance(a, n * x) - deviance(b, n * y);
    return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * a * b));
}


/***/ }),

/***/ 2057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ studentQuantile),
/* harmony export */   Rf: () => (/* binding */ studentCdf),
/* harmony export */   gq: () => (/* binding */ studentTail)
/* harmony export */ });
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3767);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1767);
/**
 * Student's t distribution with real degrees of freedom.
 *
 *   P(T > t) = ½ I_x(df/2, ½),   x = df / (df + t²),   t >= 0
 *
 * Source: Abramowitz & Stegun, Handbook of Mathematical Functions, 26.7.1 with 26.5.27. The quantile is Newton's
 * method on ln P against ln t, where P is concave: from the first step on it closes in from one side.
 *
 * Example: df = 9, t = 2.821438 gives P(T > t) = 0.01.
 */


const MOST_STEPS = 100;
/** Newton's error squares at every step, so the step after one of this size is below double precision. */
const LAST_STEP = 1e-9;
function betaArguments(t, df) {
    const square = t * t;
    // Written so that neither side cancels, and neither becomes NaN where t² overflows.
    return { x: 1 / (1 + square / df), complement: 1 / (1 + df / square), a: df / 2, b: 0.5 };
}
/** P(T > t) for df > 0, exact to about 1e-13 relative in the upper tail. */
function studentTail(t, df) {
    if (t < 0)
        return 1 - studentTail(-t, df);
    return 0.5 * (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .regularizedBetaOf */ .s)(betaArguments(t, df));
}
/** P(T <= t) for df > 0, exact in the lower tail. */
function studentCdf(t, df) {
    return studentTail(-t, df);
}
/** The t > 0 with P(T > t) = p, for p in (0, ½). */
function upperQuantile(p, df) {
    let t = -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(p);
    for (let i = 0; i < MOST_STEPS; i++) {
        const tail = studentTail(t, df);
        // d ln P / d ln t = −t · density / P, and the density is the beta factor over t.
        const slope = (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .betaFactor */ .aS)(betaArguments(t, df)) / tail;
        const step = Math.log(tail / p) / slope;
        t *= Math.exp(step);
        if (Math.abs(step) < LAST_STEP)
            break;
    }
    return t;
}
/** The t with P(T <= t) = p, for p in [0, 1] and df > 0; −∞ at 0, ∞ at 1, NaN outside and where |t| is past 10¹⁵⁰. */
function studentQuantile(p, df) {
    const inRange = p >= 0 && p <= 1;
    if (!inRange)
        return Number.NaN;
    if (p === 0)
        return Number.NEGATIVE_INFINITY;
    if (p === 1)
        return Number.POSITIVE_INFINITY;
    if (p === 0.5)
        return 0;
    return p < 0.5 ? -upperQuantile(p, df) : upperQuantile(1 - p, df);
}


/***/ })

};
