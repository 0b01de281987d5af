export const id = 267;
export const ids = [267];
export const modules = {

/***/ 2700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ForgeError)
/* harmony export */ });
/**
 * What a call to GitHub failed with: the fault to tell, the HTTP status where there was an answer, and GitHub's own
 * words where it refused.
 */
class ForgeError extends Error {
    fault;
    status;
    words;
    constructor(fault, status, words = null) {
        super(fault.what);
        this.name = 'ForgeError';
        this.fault = fault;
        this.status = status;
        this.words = words;
    }
}


/***/ }),

/***/ 8138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RR: () => (/* binding */ anchorLineOn),
/* harmony export */   fH: () => (/* binding */ anchorLineIn)
/* harmony export */ });
/* unused harmony export newestTag */
/* harmony import */ var _failure_forge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2700);
/* harmony import */ var _judge_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7290);
/** Leads from a configured anchor to commits: through GitHub, or through git's own files. */


/** `v1.10.0` is newer than `v1.9.0`, and `v1.0.0` than `v1.0.0-rc.1`. */
function byVersion(a, b) {
    if (a.startsWith(`${b}-`))
        return -1;
    if (b.startsWith(`${a}-`))
        return 1;
    return a.localeCompare(b, 'en', { numeric: true });
}
/** The newest by version of the tags that the glob matches; `null` where none does. */
function newestTag(tags, glob) {
    const matching = [...tags].filter((tag) => (0,_judge_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesText */ .F)(glob, tag));
    return matching.sort(byVersion).at(-1) ?? null;
}
async function nameOn(forge, anchor) {
    switch (anchor.kind) {
        case 'last-release':
            return await forge.latestRelease();
        case 'tag':
            return newestTag(await forge.tags(), anchor.glob);
        case 'commit':
            return anchor.sha;
        case 'best':
            return null;
    }
}
/** The anchor's commit and its ancestors by GitHub; `null` where there is no such tag, release or commit. */
async function anchorLineOn(forge, anchor) {
    const name = await nameOn(forge, anchor);
    if (name === null)
        return null;
    try {
        const commits = await forge.commits(name);
        return { name, line: commits.map((commit) => commit.sha) };
    }
    catch (error) {
        const gone = error instanceof _failure_forge_js__WEBPACK_IMPORTED_MODULE_0__/* .ForgeError */ .Q && (error.status === 404 || error.status === 422);
        if (gone)
            return null;
        throw error;
    }
}
/**
 * The anchor's commit by git's own files, where its ancestors are not looked for. There are no releases in git: the
 * last one is taken to be the newest tag.
 */
async function anchorLineIn(world, anchor) {
    if (anchor.kind === 'commit')
        return { name: anchor.sha, line: [anchor.sha] };
    if (anchor.kind === 'best')
        return null;
    const tags = await world.gitTags();
    const name = newestTag(tags.keys(), anchor.kind === 'tag' ? anchor.glob : '*');
    const sha = name === null ? undefined : tags.get(name);
    return name === null || sha === undefined ? null : { name, line: [sha] };
}


/***/ }),

/***/ 9423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 27 modules
var catalogue = __webpack_require__(8432);
// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(3597);
// EXTERNAL MODULE: ./build/js/model/identity.js
var identity = __webpack_require__(1052);
;// CONCATENATED MODULE: ./build/js/stats/benjamini-hochberg.js
/**
 * p values adjusted so that a bound on them bounds the false discovery rate.
 *
 *   q_(i) = min over j >= i of min(1, M p_(j) / j),   p_(1) <= … <= p_(M)
 *
 * Source: Y. Benjamini, Y. Hochberg, Controlling the false discovery rate, Journal of the Royal Statistical Society B
 * 57 (1995) 289–300.
 *
 * Example: 0.01, 0.04, 0.03 become 0.03, 0.04, 0.04.
 */
/** The adjusted values, in the order of the input. */
function benjaminiHochberg(pValues) {
    const count = pValues.length;
    const descending = [...pValues.entries()].sort(([, a], [, b]) => b - a);
    const adjusted = new Array(count);
    let smallest = 1;
    for (const [step, [index, p]] of descending.entries()) {
        smallest = Math.min(smallest, (p * count) / (count - step));
        adjusted[index] = smallest;
    }
    return adjusted;
}

;// CONCATENATED MODULE: ./build/js/judge/family.js

/** The part of alpha that is for whole measurements, where there are narrowed ones too. */
const WHOLE_SHARE = 0.8;
/** The adjusted p values of one part, as [index, value]. */
function correctedPart(members, share) {
    const whole = benjaminiHochberg(members.map(({ p }) => p));
    const without = benjaminiHochberg(members.map(({ p, covered }) => (covered ? 1 : p)));
    return members.map(({ index, covered }, position) => {
        const adjusted = (covered ? whole : without)[position] ?? 1;
        return [index, Math.min(1, adjusted / share)];
    });
}
/** Corrects all p values together; those that are covered leave the others alone. */
function correctedTogether(tests) {
    const adjusted = tests.map(() => null);
    const factors = tests.map(() => 1);
    const sizes = { fail: 0, warn: 0 };
    for (const severity of ['fail', 'warn']) {
        const partOf = (narrowed) => tests.flatMap(({ p, covered, ...test }, index) => p === null || test.severity !== severity || test.narrowed !== narrowed ? [] : [{ index, p, covered }]);
        const [whole, narrowed] = [partOf(false), partOf(true)];
        sizes[severity] = whole.length + narrowed.length;
        const both = whole.length > 0 && narrowed.length > 0;
        const parts = [
            { members: whole, share: both ? WHOLE_SHARE : 1 },
            { members: narrowed, share: both ? 1 - WHOLE_SHARE : 1 },
        ];
        for (const { members, share } of parts) {
            for (const [index, p] of correctedPart(members, share))
                adjusted[index] = p;
            for (const { index } of members)
                factors[index] = members.length / share;
        }
    }
    return { adjusted, family: sizes, factors };
}

;// CONCATENATED MODULE: ./build/js/stats/decaying-mean.js
/**
 * A mean that forgets: the newest value weighs 1, each older one 0.9 of the next.
 *
 *   reference = Σ w x / Σ w,   effective count = (Σ w)² / Σ w²,   w = 0.9^age
 *
 * Source: S. W. Roberts, Control chart tests based on geometric moving averages, Technometrics 1 (1959) 239–250;
 * the effective count is L. Kish's, Survey Sampling (1965).
 *
 * Example: 1, 2: (0.9 · 1 + 2) / 1.9 = 1.5263158, effective count 3.61 / 1.81 = 1.9944751.
 */
const DECAY = 0.9;
/** The mean of every beginning of the values, oldest first: at index i that of the first i + 1. */
function decayingMeans(values) {
    // Taken about the first value, so that a constant series has exactly that value as its mean.
    const origin = values[0] ?? Number.NaN;
    const references = [];
    const effectiveCounts = [];
    let total = 0;
    let weights = 0;
    let squares = 0;
    for (const value of values) {
        total = total * DECAY + (value - origin);
        weights = weights * DECAY + 1;
        squares = squares * DECAY * DECAY + 1;
        references.push(origin + total / weights);
        effectiveCounts.push((weights * weights) / squares);
    }
    return { references, effectiveCounts };
}
/** The mean of at least one value, oldest first. */
function decayingMean(values) {
    const { references, effectiveCounts } = decayingMeans(values);
    return {
        reference: references.at(-1) ?? Number.NaN,
        effectiveCount: effectiveCounts.at(-1) ?? Number.NaN,
    };
}

// EXTERNAL MODULE: ./build/js/stats/median.js
var median = __webpack_require__(1326);
;// CONCATENATED MODULE: ./build/js/stats/noise.js
/**
 * Run-to-run noise from successive differences, which a step or a slow drift hardly touches.
 *
 *   fewer than 8 values:  mean|Δ| / 1.12838
 *   else:                 1.4826 · median|Δ| / √2, or the former where that is 0
 *   both times 1 + 1/n
 *
 * Source: the moving range of D. C. Montgomery, Introduction to Statistical Quality Control (d₂ = 1.12838
 * for pairs); the median of absolute differences as in D. L. Donoho, I. M. Johnstone, Biometrika 81 (1994) 425–455.
 *
 * Example: 0.80, 0.82, 0.79: |Δ| = 0.02, 0.03, so (0.025 / 1.12838) · 4/3 = 0.0295408.
 */

/** Mean range of two values of a standard normal distribution. */
const MEAN_RANGE_OF_TWO = 1.12838;
/** Turns a median absolute deviation into a standard deviation of a normal distribution. */
const NORMAL_MAD = 1.4826;
const ENOUGH_FOR_MEDIAN = 8;
/** The noise of one value, for at least two values, oldest first; 0 only where all are equal. */
function successiveNoise(values) {
    const steps = values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? value)));
    const meanStep = steps.reduce((sum, step) => sum + step, 0) / steps.length;
    const byMean = meanStep / MEAN_RANGE_OF_TWO;
    const byMedian = (NORMAL_MAD * (0,median/* median */.J)(steps)) / Math.SQRT2;
    const noise = values.length < ENOUGH_FOR_MEDIAN || byMedian === 0 ? byMean : byMedian;
    return noise * (1 + 1 / values.length);
}

;// CONCATENATED MODULE: ./build/js/stats/residuals.js
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


const ENOUGH_TO_TRIM = 12;
const FAR = 5;
const residuals_NORMAL_MAD = 1.4826;
/** Every value's scaled distance from what those before it foretold, from the second on. */
function distances(segment) {
    const { references, effectiveCounts } = decayingMeans(segment);
    const distances = [];
    for (let i = 1; i < segment.length; i++) {
        const difference = (segment[i] ?? Number.NaN) - (references[i - 1] ?? Number.NaN);
        distances.push(difference / Math.sqrt(1 + 1 / (effectiveCounts[i - 1] ?? Number.NaN)));
    }
    return distances;
}
/** The last value's scaled distance from what the ones before it foretold; `null` where none are before it. */
function predictionResidual(values) {
    return distances(values).at(-1) ?? null;
}
/** The residuals in all segments, oldest first. */
function predictionResiduals({ values, starts, excluded }) {
    const without = new Set(excluded);
    return starts.flatMap((start, s) => distances(values.slice(start, starts[s + 1])).filter((_, i) => !without.has(start + i + 1)));
}
/** The scale of residuals after so many choices; 0 with 0 degrees of freedom where there are none. */
function residualScale(residuals, chosen) {
    const bound = FAR * residuals_NORMAL_MAD * (0,median/* median */.J)(residuals.map(Math.abs));
    // Where most residuals are 0 the bound is too, and would leave out every sign of noise.
    const trims = residuals.length >= ENOUGH_TO_TRIM && bound > 0;
    const kept = trims ? residuals.filter((r) => Math.abs(r) <= bound) : residuals;
    if (kept.length === 0)
        return { scale: 0, degreesOfFreedom: 0 };
    const degreesOfFreedom = Math.max(1, kept.length - chosen);
    const squares = kept.reduce((sum, r) => sum + r * r, 0);
    return { scale: Math.sqrt(squares / degreesOfFreedom), degreesOfFreedom };
}

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

;// CONCATENATED MODULE: ./build/js/stats/incomplete-beta.js
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
    return ((a * b) / (a + b)) * binomialDensity({ a, b, x, y: complement });
}
/** I_x(a, b) from x and 1 − x, for a, b > 0; exact to about 1e-13 relative wherever it is below one half. */
function incomplete_beta_regularizedBetaOf({ x, complement, a, b }) {
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
    return incomplete_beta_regularizedBetaOf({ x, complement: 1 - x, a, b });
}

// EXTERNAL MODULE: ./build/js/stats/normal.js
var normal = __webpack_require__(1767);
;// CONCATENATED MODULE: ./build/js/stats/student.js
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
    return 0.5 * incomplete_beta_regularizedBetaOf(betaArguments(t, df));
}
/** P(T <= t) for df > 0, exact in the lower tail. */
function studentCdf(t, df) {
    return studentTail(-t, df);
}
/** The t > 0 with P(T > t) = p, for p in (0, ½). */
function upperQuantile(p, df) {
    let t = -(0,normal/* normalQuantile */.Z)(p);
    for (let i = 0; i < MOST_STEPS; i++) {
        const tail = studentTail(t, df);
        // d ln P / d ln t = −t · density / P, and the density is the beta factor over t.
        const slope = betaFactor(betaArguments(t, df)) / tail;
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

;// CONCATENATED MODULE: ./build/js/stats/segments.js

const FEWEST_VALUES = 4;
const PENALTY = 3;
const WEAK = 0.001;
/** Where the best last segment of every prefix starts; index n of the answer is for the first n values. */
function bestStarts(values, penalty, hard) {
    const cost = [0];
    const starts = [0];
    let first = 0;
    for (let end = 1; end <= values.length; end++) {
        // No segment reaches across a hard boundary.
        if (hard.has(end - 1))
            first = end - 1;
        let best = Number.POSITIVE_INFINITY;
        let bestStart = end - 1;
        let mean = 0;
        let squares = 0;
        for (let start = end - 1; start >= first; start--) {
            // Welford's recurrence: no difference of large sums, so a constant series costs exactly 0.
            const value = values[start] ?? 0;
            const step = value - mean;
            mean += step / (end - start);
            squares += step * (value - mean);
            const total = (cost[start] ?? 0) + squares + penalty;
            // On a tie the longer segment, for the fewest steps.
            if (total <= best) {
                best = total;
                bestStart = start;
            }
        }
        cost.push(best);
        starts.push(bestStart);
    }
    return starts;
}
function partition(values, noise, hard) {
    const penalty = PENALTY * Math.log(values.length) * noise * noise;
    const best = bestStarts(values, penalty, hard);
    const starts = [];
    for (let end = values.length; end > 0; end = best[end] ?? 0)
        starts.unshift(best[end] ?? 0);
    return starts;
}
function summarise(segment) {
    const mean = segment.reduce((sum, value) => sum + value, 0) / segment.length;
    const squares = segment.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
    return { count: segment.length, mean, squares };
}
/** The two-sided p of the step between two segments, given the variance within all of them. */
function stepP(before, after, within) {
    const step = Math.abs(after.mean - before.mean);
    if (step === 0 || within.df === 0)
        return 1;
    const standardError = Math.sqrt(within.variance * (1 / before.count + 1 / after.count));
    return 2 * studentTail(step / standardError, within.df);
}
/** Two neighbours as one, by the rule for pooled sums of squares. */
function merged(before, after) {
    const count = before.count + after.count;
    const step = after.mean - before.mean;
    return {
        count,
        mean: before.mean + (step * after.count) / count,
        squares: before.squares + after.squares + (step * step * before.count * after.count) / count,
    };
}
/** The position among the starts of the weakest step that may go, or `null` where all are strong or hard. */
function weakest(segments, starts, hard) {
    const df = segments.reduce((sum, { count }) => sum + count, 0) - segments.length;
    const variance = segments.reduce((sum, segment) => sum + segment.squares, 0) / df;
    let position = null;
    let largest = WEAK;
    for (const [i, start] of starts.entries()) {
        const before = segments[i - 1];
        const after = segments[i];
        if (before === undefined || after === undefined || hard.has(start))
            continue;
        const p = stepP(before, after, { variance, df });
        if (p > largest) {
            largest = p;
            position = i;
        }
    }
    return position;
}
/** The indices at which segments start, ascending, the first of them 0; for at least one value, oldest first. */
function segmentStarts(values, { noise, boundaries }) {
    const hard = new Set(boundaries);
    if (values.length < FEWEST_VALUES)
        return [0, ...hard];
    const starts = partition(values, noise, hard);
    const segments = starts.map((start, i) => summarise(values.slice(start, starts[i + 1])));
    for (let goes = weakest(segments, starts, hard); goes !== null; goes = weakest(segments, starts, hard)) {
        const [before, after] = segments.slice(goes - 1, goes + 1);
        if (before === undefined || after === undefined)
            break;
        segments.splice(goes - 1, 2, merged(before, after));
        starts.splice(goes, 1);
    }
    return starts;
}

;// CONCATENATED MODULE: ./build/js/stats/spikes.js
/**
 * Single values far from their neighbours on both sides: a run that went wrong, not a new level.
 *
 *   x_i is a spike where |x_i − median(x_{i−3} … x_{i+3})| > 5 · noise
 *
 * The window shrinks evenly near the ends and near hard boundaries. So it always has an odd count: the median of an even
 * one lies halfway of a step, and would turn the first value of a new level into a spike. The last two values are
 * never spikes, because nothing yet shows whether the series comes back.
 *
 * Source: the identifier of L. Davies, U. Gather, Journal of the American Statistical Association 88 (1993) 782–792,
 * over a moving window (R. K. Pearson, IEEE Transactions on Control Systems Technology 10 (2002) 55–63).
 *
 * Example: 0.85 0.852 0.848 0.851 0.60 0.849 0.85 0.853, noise 0.003: 0.60 is a spike and becomes 0.85.
 */

const spikes_FEWEST_VALUES = 5;
const HALF_WINDOW = 3;
const spikes_FAR = 5;
const NEVER_AT_END = 2;
function halfWindow(index, count, boundaries) {
    const start = boundaries.findLast((boundary) => boundary <= index) ?? 0;
    const end = boundaries.find((boundary) => boundary > index) ?? count;
    return Math.min(HALF_WINDOW, index - start, end - 1 - index);
}
/** Finds and replaces spikes among values that are oldest first. Fewer than five values have none. */
function withoutSpikes(values, { noise, boundaries }) {
    if (values.length < spikes_FEWEST_VALUES)
        return { values, spikes: [] };
    const spikes = [];
    const replaced = values.map((value, i) => {
        if (i >= values.length - NEVER_AT_END)
            return value;
        const half = halfWindow(i, values.length, boundaries);
        const window = values.slice(i - half, i + half + 1);
        // The median is one of the window: where no neighbour is far, it isn't either, and need not be found.
        if (window.every((neighbour) => Math.abs(value - neighbour) <= spikes_FAR * noise))
            return value;
        const middle = (0,median/* median */.J)(window);
        if (!(Math.abs(value - middle) > spikes_FAR * noise))
            return value;
        spikes.push(i);
        return middle;
    });
    return { values: replaced, spikes };
}

;// CONCATENATED MODULE: ./build/js/stats/level.js
/**
 * Where a series stands now, and how much one more run may differ from that.
 *
 *   level: the decaying mean of the last segment alone
 *   scale: one-step residuals inside all segments, a degree of freedom less for every step found and spike replaced
 *
 * That the level is of the last segment and the noise of all of them keeps power right after an accepted change.
 *
 * Source: the pieces are named in noise, spikes, segments, decaying-mean and residuals; noise pooled over segments as
 * in the lookback z score of conbench.
 *
 * Example: .85 .84 .86 .855 .845 .85 .842 .858: one segment, reference 0.8501801, effective count 7.5647473, scale
 * 0.0074730 with 7 degrees of freedom.
 */





const level_FEWEST_VALUES = 2;
/** A last segment below this is a step seen once or twice: it may be noise after all. */
const SETTLED = 3;
/** The level before an unsettled last segment. An accepted step is settled from its first run on. */
function previousLevel(values, starts, hard) {
    const last = starts.at(-1) ?? 0;
    const before = starts.at(-2);
    if (before === undefined || values.length - last >= SETTLED || hard.includes(last))
        return null;
    return decayingMean(values.slice(before, last));
}
/** The level of a series, oldest first; `null` with fewer than two values. */
function historyLevel(values, { boundaries, window }) {
    const offset = Math.max(0, values.length - window);
    const recent = values.slice(offset);
    const latest = recent.at(-1);
    if (latest === undefined || recent.length < level_FEWEST_VALUES)
        return null;
    const inside = new Set(boundaries.map((index) => index - offset));
    const hard = [...inside].filter((index) => index > 0 && index < recent.length).sort((a, b) => a - b);
    const surroundings = { noise: successiveNoise(recent), boundaries: hard };
    const { values: cleaned, spikes } = withoutSpikes(recent, surroundings);
    const starts = segmentStarts(cleaned, surroundings);
    const segmentStart = starts.at(-1) ?? 0;
    const segment = cleaned.slice(segmentStart);
    const residuals = predictionResiduals({ values: cleaned, starts, excluded: spikes });
    const chosen = starts.length - 1 - hard.length + spikes.length;
    return {
        ...decayingMean(segment),
        ...residualScale(residuals, chosen),
        residuals,
        chosen,
        count: recent.length,
        starts: starts.map((start) => start + offset),
        segmentStart: segmentStart + offset,
        excluded: spikes.map((index) => index + offset),
        latest,
        latestResidual: predictionResidual(segment),
        previous: previousLevel(cleaned, starts, hard),
    };
}

;// CONCATENATED MODULE: ./build/js/stats/shapes.js
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

const shapes_HALF_LOG_TWO_PI = 0.9189385332046728;
const EULER = 0.5772156649015329;
const GUMBEL_RATE = Math.PI / Math.sqrt(6);
/** Where a product of factors above 1 is turned into its logarithm, far below the largest double. */
const LARGE = 1e150;
const shapes_PRECISION = 1e-16;
const shapes_FAR = 0.05;
const shapes_normal = {
    deviation: 1,
    logLikelihood: (values, scale) => {
        let squares = 0;
        for (const value of values)
            squares += (value / scale) ** 2;
        return -values.length * (shapes_HALF_LOG_TWO_PI + Math.log(scale)) - squares / 2;
    },
    cdf: normal/* normalCdf */.v,
};
/** Σ ln (1 + x² / (ν s²)): factors are multiplied first, because a logarithm takes ten times as long. */
function logFactors(values, variance) {
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
/** ½ I_x(ν/2, ½) by its series, for small x = ν / (ν + u²). */
function studentFarTail(x, { nu, constant }) {
    const a = nu / 2;
    let power = 1;
    let sum = 1 / a;
    for (let j = 1; power > shapes_PRECISION; j++) {
        power *= ((j - 0.5) / j) * x;
        sum += power / (a + j);
    }
    // 1 / B(ν/2, ½) is the density's constant times √ν, and x^(ν/2) is written without a power for speed.
    return 0.5 * constant * Math.sqrt(nu * x) * (nu === 3 ? x : x * x) * sum;
}
/** P(T_ν <= u) near 0: for ν = 3 and ν = 5 a finite sum of elementary functions. */
function studentCentre(u, { nu }) {
    const scaled = u / Math.sqrt(nu);
    const q = 1 + scaled * scaled;
    const terms = nu === 3 ? 1 : 1 + 2 / (3 * q);
    return 0.5 + (Math.atan(scaled) + (scaled / q) * terms) / Math.PI;
}
function studentShape(form) {
    const { nu } = form;
    const logConstant = Math.log(form.constant);
    return {
        deviation: Math.sqrt(nu / (nu - 2)),
        logLikelihood: (values, scale) => values.length * (logConstant - Math.log(scale)) -
            ((nu + 1) / 2) * logFactors(values, nu * scale * scale),
        cdf: (u) => {
            const x = nu / (nu + u * u);
            // Farther out the sum near 0 would cancel; written so that NaN goes the way that gives NaN.
            if (!(x <= shapes_FAR))
                return studentCentre(u, form);
            const tail = studentFarTail(x, form);
            return u < 0 ? tail : 1 - tail;
        },
    };
}
const gumbel = {
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
const SHAPES = [
    shapes_normal,
    studentShape({ nu: 3, constant: 2 / (Math.PI * Math.sqrt(3)) }),
    studentShape({ nu: 5, constant: 8 / (3 * Math.PI * Math.sqrt(5)) }),
    gumbel,
];

;// CONCATENATED MODULE: ./build/js/stats/noise-shapes.js
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


const STEPS = 20;
const END_WEIGHTS = [3 / 8, 7 / 6, 23 / 24];
const noise_shapes_NORMAL_MAD = 1.4826;
/** Residuals that mostly repeat one value have a median of 0, and still a scale. */
const SMALLEST_CORE = 1 / 20;
/** Scales whose logarithms are farther out have squares that a double can't hold. */
const FARTHEST = 340;
/** A reported standard error counts as much as this many runs. */
const PRIOR_DEGREES = 4;
/** Scales that hold all but about 1e-5 of the weight, whichever shape is true, with even steps of their logarithms. */
function scalesFor(residuals, df, { floor, standardError }) {
    const squares = residuals.reduce((sum, r) => sum + r * r, 0);
    const spread = Math.sqrt(squares / residuals.length);
    const core = Math.max(noise_shapes_NORMAL_MAD * (0,median/* median */.J)(residuals.map(Math.abs)), SMALLEST_CORE * spread);
    const reported = PRIOR_DEGREES * (standardError ?? 0) ** 2;
    const pooled = Math.sqrt((df * spread * spread + reported) / (df + PRIOR_DEGREES));
    const widest = Math.max(spread, pooled);
    const low = Math.max(Math.log(Math.min(core, spread)) - 0.4 - 3 / Math.sqrt(df), Math.log(floor));
    const high = Math.log(widest) + 0.7 + 10 / df;
    const tellable = spread >= floor && low > -FARTHEST && high < FARTHEST;
    if (!tellable)
        return null;
    const step = (high - low) / STEPS;
    return Array.from({ length: STEPS + 1 }, (_, i) => Math.exp(low + i * step));
}
function endWeight(index) {
    return END_WEIGHTS[Math.min(index, STEPS - index)] ?? 1;
}
/** Logarithms as weights that sum to 1, and the logarithm of what they summed to. */
function normalised(logs) {
    const largest = Math.max(...logs);
    const parts = logs.map((log, i) => endWeight(i) * Math.exp(log - largest));
    const sum = parts.reduce((total, part) => total + part, 0);
    return { weights: parts.map((part) => part / sum), logSum: largest + Math.log(sum) };
}
/** ln of the prior that a standard error is, for a run's standard deviation. */
function logPrior(deviation, standardError) {
    if (standardError === null)
        return 0;
    return (-PRIOR_DEGREES / 2) * (2 * Math.log(deviation) + (standardError / deviation) ** 2);
}
/** What residuals say of shapes; `null` where there are none, where they are all 0 or below the floor, or near the
 * smallest or largest numbers there are. */
function shapeEvidence({ residuals, chosen }, options) {
    const df = Math.max(1, residuals.length - chosen);
    const share = df / residuals.length;
    const inflated = residuals.map((r) => r / Math.sqrt(share));
    const scales = residuals.length === 0 ? null : scalesFor(inflated, df, options);
    if (scales === null)
        return null;
    const logs = SHAPES.map((shape) => scales.map((scale) => share * shape.logLikelihood(inflated, scale)));
    const sums = logs.map((log) => normalised(log).logSum);
    const largest = Math.max(...sums);
    const posterior = SHAPES.map(({ deviation }, k) => scales.map((scale, g) => (logs[k]?.[g] ?? 0) + logPrior(deviation * scale, options.standardError)));
    return {
        likelihoods: sums.map((sum) => Math.exp(sum - largest)),
        scales,
        weights: posterior.map((log) => normalised(log).weights),
    };
}

;// CONCATENATED MODULE: ./build/js/judge/comparison.js
/** Head's runs, counted in values of the series: the noise of a mean is told by means of as many runs, not by runs. */
function runsInRecords({ head, recordRuns }) {
    return head.runs / recordRuns;
}

;// CONCATENATED MODULE: ./build/js/stats/shape-shares.js
const PRIOR = [0.88, 0.03, 0.03, 0.06];
/** The prior counts as much as this many histories. */
const STRENGTH = 0.5;
const MOST_ROUNDS = 500;
const shape_shares_SETTLED = 1e-8;
/** Ascending by the first number in which two rows differ. */
function byContent(a, b) {
    const at = a.findIndex((value, i) => value !== b[i]);
    return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
/** What the shares say of one history, after its likelihoods. */
function posteriorShares(shares, likelihoods) {
    const joint = shares.map((share, k) => share * (likelihoods[k] ?? 0));
    const sum = joint.reduce((total, part) => total + part, 0);
    return joint.map((part) => part / sum);
}
function nextShares(shares, rows) {
    const counts = PRIOR.map((share) => STRENGTH * share);
    for (const row of rows) {
        let sum = 0;
        for (let k = 0; k < counts.length; k++)
            sum += (shares[k] ?? 0) * (row[k] ?? 0);
        // Written out rather than by posteriorShares: this is the innermost loop of every judgement.
        for (let k = 0; k < counts.length; k++) {
            counts[k] = (counts[k] ?? 0) + ((shares[k] ?? 0) * (row[k] ?? 0)) / sum;
        }
    }
    return counts.map((count) => count / (STRENGTH + rows.length));
}
/** The shares of the shapes, in whatever order the histories come. */
function shapeShares(histories) {
    // Sums of doubles depend on their order: in the order of their content they do not depend on that of the histories.
    const rows = histories.map(({ likelihoods }) => likelihoods).sort(byContent);
    let shares = PRIOR;
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const next = nextShares(shares, rows);
        const moved = Math.max(...next.map((share, k) => Math.abs(share - (shares[k] ?? 0))));
        shares = next;
        if (moved < shape_shares_SETTLED)
            break;
    }
    return shares;
}

;// CONCATENATED MODULE: ./build/js/stats/run-prediction.js




const run_prediction_MOST_ROUNDS = 60;
const CLOSE = 1e-7;
/** Scales of less weight do not change a p value. */
const NOTHING = 1e-12;
/** A difference over its standard error; a standard error of 0 makes any difference infinite, and none is 0. */
function ratio(difference, standardError) {
    return difference === 0 ? 0 : difference / standardError;
}
function spreadOf(level, { floor, standardError }) {
    const scale = Math.max(level.scale, floor);
    if (standardError === null)
        return { scale, degreesOfFreedom: level.degreesOfFreedom };
    const degreesOfFreedom = level.degreesOfFreedom + PRIOR_DEGREES;
    const sum = level.degreesOfFreedom * scale ** 2 + PRIOR_DEGREES * standardError ** 2;
    return { scale: Math.sqrt(sum / degreesOfFreedom), degreesOfFreedom };
}
/** The shapes other than the normal one, averaged over scales, and how much the normal one weighs. */
function otherShapes({ evidence, shares }) {
    const { scales, weights, likelihoods } = evidence;
    const [normal = 0, ...posterior] = posteriorShares(shares, likelihoods);
    const parts = SHAPES.slice(1).map((shape, k) => {
        const own = weights[k + 1] ?? [];
        const share = posterior[k] ?? 0;
        const counts = (_, g) => (own[g] ?? 0) > NOTHING;
        const kept = own.filter(counts).map((weight) => share * weight);
        return { cdf: shape.cdf, weights: kept, scales: scales.filter(counts) };
    });
    const cdf = (difference, multiplier) => {
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
function logit(p) {
    return Math.log(p / (1 - p));
}
/** Where a rising function crosses 0, given a guess other than 0 on the crossing's side of it. */
function crossing(rising, guess) {
    let [a, b] = [guess, guess];
    let [atA, atB] = [rising(a), rising(a)];
    const outward = Math.sign(guess);
    for (let i = 0; i < run_prediction_MOST_ROUNDS && atA * atB > 0; i++) {
        // Farther out the function has the sign of the guess, nearer the other one.
        [a, atA] = [b, atB];
        b *= atB * outward < 0 ? 1.5 : 1 / 1.5;
        atB = rising(b);
    }
    for (let i = 0; i < run_prediction_MOST_ROUNDS && Math.abs(b - a) > CLOSE * Math.abs(b); i++) {
        const x = b - (atB * (b - a)) / (atB - atA);
        const atX = rising(x);
        if (atX === 0)
            return x;
        if (atX * atB < 0)
            [a, atA] = [b, atB];
        else
            atA /= 2;
        [b, atB] = [x, atX];
    }
    return b;
}
/** The prediction of one more run; without shapes, of normal noise alone. `null` where nothing tells the noise. */
function runPrediction(level, options, noise) {
    const { scale, degreesOfFreedom } = spreadOf(level, options);
    if (degreesOfFreedom === 0)
        return null;
    const normalCdf = (difference, multiplier) => studentCdf(ratio(difference, scale * multiplier), degreesOfFreedom);
    const normalQuantile = (p, multiplier) => studentQuantile(p, degreesOfFreedom) * scale * multiplier;
    if (noise === null || !(scale > 0)) {
        return { scale, degreesOfFreedom, cdf: normalCdf, quantile: normalQuantile };
    }
    const { normal, cdf: otherCdf } = otherShapes(noise);
    const cdf = (difference, multiplier) => normal * normalCdf(difference, multiplier) + otherCdf(difference, multiplier);
    const quantile = (p, multiplier) => crossing((d) => logit(cdf(d, multiplier)) - logit(p), normalQuantile(p, multiplier));
    return { scale, degreesOfFreedom, cdf, quantile };
}

;// CONCATENATED MODULE: ./build/js/stats/prediction-test.js

/** The newest base value is low where it lies this many standard deviations below those before it. */
const LOW = -1.6;
const POWER = 0.8;
/** Tests a head value against a level; higher is better, so the caller flips the signs of a metric that is better low. */
function predictionTest(level, head, prediction) {
    const { scale, degreesOfFreedom } = prediction;
    const multiplierOf = ({ effectiveCount }) => Math.sqrt(1 / head.runs + 1 / effectiveCount);
    const pAgainst = (to) => prediction.cdf(head.value - to.reference, multiplierOf(to));
    const multiplier = multiplierOf(level);
    const predictionError = scale * multiplier;
    const pAgainstLevel = pAgainst(level);
    const { previous, latestResidual } = level;
    const pAgainstPrevious = previous === null ? null : pAgainst(previous);
    const low = latestResidual !== null && ratio(latestResidual, scale) < LOW;
    const latest = low ? { reference: level.latest, effectiveCount: 1 } : null;
    const pAgainstLatest = latest === null ? null : pAgainst(latest);
    const quantile = (p) => prediction.quantile(p, multiplier);
    const standards = [level, previous, latest].filter((one) => one !== null);
    return {
        t: ratio(head.value - level.reference, predictionError),
        p: Math.max(pAgainstLevel, pAgainstPrevious ?? 0, pAgainstLatest ?? 0),
        pAgainstLevel,
        pAgainstPrevious,
        pAgainstLatest,
        degreesOfFreedom,
        predictionError,
        quantile,
        minimumDetectableChange: (alpha) => quantile(POWER) - quantile(alpha),
        critical: (alpha) => Math.min(...standards.map((to) => to.reference + prediction.quantile(alpha, multiplierOf(to)))),
    };
}

;// CONCATENATED MODULE: ./build/js/judge/orientation.js
/** The value on a scale of which higher is better. */
function oriented(orientation, value) {
    if (orientation.direction === 'higher')
        return value;
    if (orientation.direction === 'lower')
        return -value;
    return -Math.abs(value - orientation.target);
}
/** How much worse head is than base, in units of the value; negative where it is better. */
function loss(orientation, base, head) {
    return oriented(orientation, base) - oriented(orientation, head);
}
/** Which way is better by the terms, else by the measurement; `null` where neither says. */
function orientationOf(measurement, terms) {
    const direction = terms.direction ?? (terms.target === null ? measurement.direction : 'target');
    if (direction === null)
        return null;
    if (direction !== 'target')
        return { direction, target: 0 };
    return terms.target === null ? null : { direction, target: terms.target };
}

;// CONCATENATED MODULE: ./build/js/judge/ruler.js

const BOUNDED = ['fraction', 'percent', 'index'];
function rulerOf(given) {
    const { orientation, unit, series, head } = given;
    const bounded = unit !== null && BOUNDED.includes(unit);
    const positive = head.value > 0 && series.every((value) => value > 0);
    if (orientation.direction === 'lower' && !bounded && positive) {
        return {
            measure: (value) => -Math.log(value),
            valueAt: (mark) => Math.exp(-mark),
            lossAt: (loss, level) => Math.log1p(loss / level),
        };
    }
    return {
        measure: (value) => oriented(orientation, value),
        valueAt: (mark) => (orientation.direction === 'lower' ? -mark : mark),
        lossAt: (loss) => loss,
    };
}

;// CONCATENATED MODULE: ./build/js/judge/noise.js
/**
 * How much runs differ by themselves: each history read once, and what all histories of a trial together say of the
 * shape of noise. One metric's past is too short to show how heavy its tails are; that of all metrics is not.
 */





/** From here on a history is asked at all. */
const FEWEST_RECORDS = 3;
/** A constant history is no proof of no noise: a run's standard deviation is never taken below a third of the margin. */
const FLOOR = 1 / 3;
/** The history of a case, or `null` where it is too short to have a level. */
function pastOf(given) {
    if (given.series.length < FEWEST_RECORDS)
        return null;
    const ruler = rulerOf(given);
    const level = historyLevel(given.series.map(ruler.measure), {
        boundaries: given.boundaries,
        window: Number.POSITIVE_INFINITY,
    });
    if (level === null)
        return null;
    const size = Math.abs(ruler.valueAt(level.reference));
    // The head's standard error stands for a run's noise; on a scale of logarithms it is relative.
    const { standardError } = given.head;
    const options = {
        floor: Math.abs(ruler.lossAt(given.scale.margin, size)) * FLOOR,
        standardError: standardError === null ? null : Math.abs(ruler.lossAt(standardError, size)),
    };
    return { ruler, level, options, evidence: shapeEvidence(level, options) };
}
/** How common each shape of noise is among these histories; what can fail and what can only warn learn together. */
function sharedShapes(pasts) {
    return shapeShares(pasts.flatMap((past) => (past === null || past.evidence === null ? [] : [past.evidence])));
}
/** One more run of a past, with the shapes that its family has; `null` where nothing tells the noise. */
function nextRun({ level, options, evidence }, shares) {
    return runPrediction(level, options, evidence === null ? null : { evidence, shares });
}

;// CONCATENATED MODULE: ./build/js/judge/history.js



/** From here on the history alone decides. */
const RECORDS_FOR_NOISE = 5;
const LOWER = 0.025;
const UPPER = 0.975;
/** Two-sided 95 % of head − level, in units of the value. A target has no such interval: its sides are folded together. */
function intervalOf(given, { ruler, level }, test) {
    if (given.orientation.direction === 'target')
        return null;
    const mark = ruler.measure(given.head.value);
    const base = ruler.valueAt(level.reference);
    // What lies under head is head less its noise: the upper end of the noise gives the lower end of the interval.
    const ends = [UPPER, LOWER].map((p) => ruler.valueAt(mark - test.quantile(p)) - base);
    return ends.every(Number.isFinite) ? [Math.min(...ends), Math.max(...ends)] : null;
}
/** P that head is no better: the same test, read from the other side. */
function pBetter({ pAgainstLevel, pAgainstPrevious }) {
    return Math.max(1 - pAgainstLevel, pAgainstPrevious === null ? 0 : 1 - pAgainstPrevious);
}
/** How far below the level this is, in units of the value. */
function sizeOf(drop, { ruler, level }) {
    const size = Math.abs(ruler.valueAt(level.reference - drop) - ruler.valueAt(level.reference));
    // Logarithms that spread over hundreds lead back to infinity; the largest number is beyond any limit too.
    return Math.min(Number.MAX_VALUE, size);
}
/** The comparison with the past, given how common the shapes of noise are; `null` where nothing tells the noise. */
function compareHistory(given, past, shares) {
    const { ruler, level } = past;
    const prediction = nextRun(past, shares);
    if (prediction === null)
        return null;
    const head = ruler.measure(given.head.value);
    const test = predictionTest(level, { value: head, runs: runsInRecords(given) }, prediction);
    // Values near the largest numbers there are: their squares overflow, and no noise can be told.
    if (!Number.isFinite(test.predictionError))
        return null;
    const base = ruler.valueAt(level.reference);
    const target = given.orientation.direction === 'target';
    const reach = (alpha) => sizeOf(test.minimumDetectableChange(alpha), past);
    const critical = (alpha, runs) => {
        const pooled = { value: head, runs: runs / given.recordRuns };
        return sizeOf(level.reference - predictionTest(level, pooled, prediction).critical(alpha), past);
    };
    const comparison = {
        evidence: 'history',
        method: 'prediction-t',
        loss: target ? level.reference - head : signedLoss(given, base),
        p: test.p,
        pBetter: pBetter(test),
        interval: intervalOf(given, past, test),
        minimumDetectableChange: null,
        lost: null,
        won: null,
        level: target ? null : base,
        baseAlreadyLow: test.pAgainstLatest,
    };
    return { comparison, reach, critical };
}
function signedLoss(given, level) {
    return given.orientation.direction === 'higher' ? level - given.head.value : given.head.value - level;
}

;// CONCATENATED MODULE: ./build/js/judge/anchor.js









const TWO_SIDED = [0.975, 0.025];
/** Fewer runs are no level. */
const anchor_SETTLED = 3;
/**
 * The best level that the series ever had since its last accepted change: of its settled segments, between which there
 * are true steps, the one with the best median. A single lucky run is no level. `null` where nothing is settled, and
 * for a target, whose two sides are folded together.
 */
function bestLevel(given) {
    if (given.orientation.direction === 'target')
        return null;
    const ruler = rulerOf(given);
    const marks = given.series.map(ruler.measure);
    const { boundaries } = given;
    const level = historyLevel(marks, { boundaries, window: Number.POSITIVE_INFINITY });
    if (level === null)
        return null;
    const since = Math.max(0, ...boundaries);
    const segments = level.starts
        .map((start, index) => ({ start, values: marks.slice(start, level.starts[index + 1]) }))
        .filter(({ start, values }) => start >= since && values.length >= anchor_SETTLED);
    const levels = segments.map(({ values }) => ({ mark: (0,median/* median */.J)(values), runs: values.length }));
    const [best] = levels.sort((a, b) => b.mark - a.mark);
    return best === undefined ? null : { value: ruler.valueAt(best.mark), runs: best.runs };
}
/** The comparison with the anchor: by the noise of the history, else by size alone. */
function compareAnchor(given, anchor, shares) {
    const { orientation, head, base, series } = given;
    const sizes = (main) => ({
        value: anchor.value,
        loss: loss(orientation, anchor.value, head.value),
        ownLoss: loss(orientation, main, head.value),
        mainLoss: loss(orientation, anchor.value, main),
    });
    const unknown = { ...sizes(base.value), p: null, mainP: null, interval: null };
    const ruler = rulerOf({ ...given, series: [...series, anchor.value] });
    const level = historyLevel(series.map(ruler.measure), {
        boundaries: given.boundaries,
        window: Number.POSITIVE_INFINITY,
    });
    if (series.length < RECORDS_FOR_NOISE || level === null || level.degreesOfFreedom === 0)
        return unknown;
    const floor = Math.abs(ruler.lossAt(given.scale.margin, Math.abs(anchor.value))) * FLOOR;
    const options = { floor, standardError: null };
    const run = nextRun({ level, options, evidence: shapeEvidence(level, options) }, shares);
    const multiplier = Math.sqrt(1 / runsInRecords(given) + 1 / anchor.runs);
    if (run === null || !Number.isFinite(run.scale * multiplier))
        return unknown;
    const mark = ruler.measure(anchor.value);
    const standing = ruler.measure(head.value);
    const mainError = run.scale * Math.sqrt(1 / level.effectiveCount + 1 / anchor.runs);
    const mainIsAt = level.reference === mark;
    const mainP = mainIsAt ? 0.5 : studentCdf((level.reference - mark) / mainError, run.degreesOfFreedom);
    const ends = TWO_SIDED.map((p) => ruler.valueAt(standing - run.quantile(p, multiplier)) - anchor.value);
    const tellable = orientation.direction !== 'target' && ends.every(Number.isFinite);
    // A target's two sides are folded together, so that from its level no way leads back to a value.
    const main = orientation.direction === 'target' ? base.value : ruler.valueAt(level.reference);
    return {
        ...sizes(main),
        p: run.cdf(standing - mark, multiplier),
        mainP,
        interval: tellable ? [Math.min(...ends), Math.max(...ends)] : null,
    };
}

;// CONCATENATED MODULE: ./build/js/stats/binomial.js
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
function binomial_binomialPmf(k, n, p) {
    if (k < 0 || k > n)
        return 0;
    return binomialDensity({ a: k, b: n - k, x: p, y: 1 - p });
}
/** P(X >= k) for X ~ Bin(n, p), exact to about 1e-13 relative where it is small. */
function binomial_binomialTail(k, n, p) {
    if (k <= 0)
        return 1;
    if (k > n)
        return 0;
    return regularizedBeta(p, k, n - k + 1);
}
/** P(X <= k) for X ~ Bin(n, p), exact to about 1e-13 relative where it is small. */
function binomialCdf(k, n, p) {
    if (k < 0)
        return 0;
    if (k >= n)
        return 1;
    return regularizedBetaOf({ x: 1 - p, complement: p, a: n - k, b: k + 1 });
}

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
    return binomial_binomialTail(lost + 1, n, 0.5) + 0.5 * binomial_binomialPmf(lost, n, 0.5);
}

// EXTERNAL MODULE: ./build/js/stats/wilson.js
var wilson = __webpack_require__(4264);
;// CONCATENATED MODULE: ./build/js/stats/newcombe.js
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
    const [baseLow, baseHigh] = (0,wilson/* wilson */.r)(base.successes, base.n, terms.confidence);
    const [headLow, headHigh] = (0,wilson/* wilson */.r)(head.successes, head.n, terms.confidence);
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

// EXTERNAL MODULE: ./build/js/stats/skewness.js
var stats_skewness = __webpack_require__(3125);
;// CONCATENATED MODULE: ./build/js/judge/paired.js





/** Fewer differences than this have no usable standard error. */
const FEWEST_DIFFERENCES = 10;
/** Fewer clusters neither. */
const FEWEST_CLUSTERS = 5;
const paired_POWER = 0.8;
const CONFIDENCE = 0.95;
const paired_TWO_SIDED = 1 - (1 - CONFIDENCE) / 2;
function compareBinary(given, pairs) {
    const n = pairs.bothRight + pairs.lost + pairs.won + pairs.bothWrong;
    // Shares of nothing.
    if (!(n > 0))
        return null;
    const { difference, interval } = newcombePaired(pairs, CONFIDENCE);
    const higher = given.orientation.direction === 'higher';
    const worse = mcnemarOneSidedMidP(pairs.lost, pairs.won);
    const better = mcnemarOneSidedMidP(pairs.won, pairs.lost);
    const z = (0,normal/* normalQuantile */.Z)(1 - given.alpha) + (0,normal/* normalQuantile */.Z)(paired_POWER);
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
    return Math.max(studentTail(t, df), studentTail((0,stats_skewness/* withoutSkew */.x)(t, { skewness, n: df + 1 }), df));
}
function quantile(p, { degreesOfFreedom }) {
    return degreesOfFreedom === null ? (0,normal/* normalQuantile */.Z)(p) : studentQuantile(p, degreesOfFreedom);
}
function compareDifference(given, found) {
    const { difference, standardError, skewness } = found;
    const sign = given.orientation.direction === 'higher' ? -1 : 1;
    const worse = sign * difference;
    const mirrored = { ...found, skewness: -sign * skewness };
    const half = quantile(paired_TWO_SIDED, found) * standardError;
    const reach = quantile(1 - given.alpha, found) + quantile(paired_POWER, found);
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
/** How many pairs there are and how many it takes, where they are too few for a test of their own. */
function tooFew(pairs) {
    if (pairs.kind === 'binary')
        return null;
    const clusters = pairs.kind === 'clustered';
    const count = clusters ? pairs.clusters : pairs.n;
    const needed = clusters ? FEWEST_CLUSTERS : FEWEST_DIFFERENCES;
    return count < needed ? { pairs: count, needed, clusters } : null;
}
/** The paired comparison, or `null` where there are no pairs, too few, or none that speak of a target. */
function comparePaired(given) {
    const pairs = given.paired;
    if (pairs === null || given.orientation.direction === 'target')
        return null;
    if (pairs.kind === 'binary')
        return compareBinary(given, pairs);
    return pairs.kind === 'clustered' ? compareClusters(given, pairs) : compareDifferences(given, pairs);
}

;// CONCATENATED MODULE: ./build/js/judge/single.js

function compareSingle(given) {
    return {
        evidence: 'single-base',
        method: 'point',
        loss: loss(given.orientation, given.base.value, given.head.value),
        p: null,
        pBetter: null,
        interval: null,
        minimumDetectableChange: null,
        lost: null,
        won: null,
        level: null,
        baseAlreadyLow: null,
    };
}

;// CONCATENATED MODULE: ./build/js/stats/z-test.js
/**
 * The one-sided z test of a difference, and the standard error that two proportions share under no difference.
 *
 *   p  = 1 − Φ(d / se)
 *   se = √(p̄ (1 − p̄) (1/n_b + 1/n_h)),   p̄ = (n_b p_b + n_h p_h) / (n_b + n_h)
 *
 * Source: G. W. Snedecor, W. G. Cochran, Statistical Methods (1989), on the difference of two proportions.
 *
 * Example: 425 of 500 at base, 410 of 500 at head: se = 0.0234759, d = 0.03, z = 1.2779270, p = 0.1006376.
 */

/**
 * P of a difference this bad or worse where there is none. With a standard error of 0 the p is 0 for any loss and 1
 * otherwise: the caller decides whether a standard error of 0 is credible.
 */
function twoMeansZ({ difference, standardError }) {
    if (standardError === 0)
        return difference > 0 ? 0 : 1;
    return (0,normal/* normalCdf */.v)(-difference / standardError);
}
/** The pooled standard error of pHead − pBase; 0 where every trial of both came out alike. */
function twoProportionStandardError(pBase, nBase, pHead, nHead) {
    const pooled = (pBase * nBase + pHead * nHead) / (nBase + nHead);
    // Rounding may carry a mean of ones a hair above 1.
    return Math.sqrt(Math.max(0, pooled * (1 - pooled)) * (1 / nBase + 1 / nHead));
}

;// CONCATENATED MODULE: ./build/js/judge/unpaired.js
/**
 * Two aggregates with standard errors, and nothing that says which examples are the same: a z test of the difference.
 * Proportions pool their variance. Where the evaluation set is fixed this is careful to a fault: pairing is sharper.
 */




const unpaired_POWER = 0.8;
const unpaired_TWO_SIDED = 0.975;
/** How near a standard error must be to √(p(1−p)/n) to be a proportion's; tools divide by n or by n − 1. */
const NEAR = 0.01;
/** Whether the standard error is the one that a proportion of n examples has. */
function isProportion(side) {
    if (side.n === null || side.n < 2 || side.standardError === null)
        return false;
    const inRange = side.value >= 0 && side.value <= 1;
    if (!inRange)
        return false;
    const { n, standardError } = side;
    const spread = Math.sqrt(side.value * (1 - side.value));
    return [n, n - 1].some((divisor) => {
        const expected = spread / Math.sqrt(divisor);
        return Math.abs(standardError - expected) <= NEAR * expected;
    });
}
function unpaired_spreadOf(base, head) {
    const change = head.value - base.value;
    if (isProportion(base) && isProportion(head) && base.n !== null && head.n !== null) {
        const standardError = twoProportionStandardError(base.value, base.n, head.value, head.n);
        const { interval } = newcombeIndependent({ successes: base.value * base.n, n: base.n }, { successes: head.value * head.n, n: head.n });
        return { standardError, interval };
    }
    if (base.standardError === null || head.standardError === null)
        return null;
    const standardError = Math.hypot(base.standardError, head.standardError);
    const half = (0,normal/* normalQuantile */.Z)(unpaired_TWO_SIDED) * standardError;
    // One example, or a tool that rounds: a standard error of 0 is no claim of certainty.
    return standardError > 0 ? { standardError, interval: [change - half, change + half] } : null;
}
/** The comparison by standard errors, or `null` where a side has none. */
function compareUnpaired(given) {
    if (given.orientation.direction === 'target')
        return null;
    const spread = unpaired_spreadOf(given.base, given.head);
    if (spread === null)
        return null;
    const worse = loss(given.orientation, given.base.value, given.head.value);
    const z = (0,normal/* normalQuantile */.Z)(1 - given.alpha) + (0,normal/* normalQuantile */.Z)(unpaired_POWER);
    return {
        evidence: 'standard-error',
        method: 'z',
        loss: worse,
        p: twoMeansZ({ difference: worse, standardError: spread.standardError }),
        pBetter: twoMeansZ({ difference: -worse, standardError: spread.standardError }),
        interval: spread.interval,
        minimumDetectableChange: spread.standardError > 0 ? z * spread.standardError : null,
        lost: null,
        won: null,
        level: null,
        baseAlreadyLow: null,
    };
}

;// CONCATENATED MODULE: ./build/js/judge/compare.js




/** From this many records on, run-to-run noise is known well enough to be held against paired evidence. */
const RECORDS_TO_JOIN = 10;
function joined(paired, history) {
    const worse = Math.max(paired.p ?? 1, history.p ?? 1);
    const better = Math.max(paired.pBetter ?? 1, history.pBetter ?? 1);
    return { ...paired, evidence: 'paired+history', p: worse, pBetter: better };
}
function alone(comparison) {
    return { comparison, pairedP: null, recalled: null };
}
function compare(given, { past, shares }) {
    const records = given.series.length;
    const paired = comparePaired(given);
    const enough = records >= RECORDS_TO_JOIN || paired === null;
    const recalled = past === null || !enough ? null : compareHistory(given, past, shares);
    if (paired !== null) {
        if (recalled === null)
            return alone(paired);
        return { comparison: joined(paired, recalled.comparison), pairedP: paired.p, recalled: null };
    }
    const unpaired = records >= RECORDS_FOR_NOISE && recalled !== null ? null : compareUnpaired(given);
    if (unpaired !== null)
        return alone(unpaired);
    if (recalled === null || past === null)
        return alone(compareSingle(given));
    const { comparison, ...told } = recalled;
    return { comparison, pairedP: null, recalled: { ...told, past, shares, recordRuns: given.recordRuns } };
}

// EXTERNAL MODULE: ./build/js/judge/glob.js
var judge_glob = __webpack_require__(7290);
;// CONCATENATED MODULE: ./build/js/judge/limits.js



const ONE_SIDED = 0.99;
/** The reasons for which the value breaks its limits; none where it keeps them. */
function brokenLimits(value, terms) {
    const reasons = [];
    const aboveMin = terms.min === null || value >= terms.min;
    if (!aboveMin && terms.min !== null)
        reasons.push({ kind: 'below-min', value, min: terms.min });
    const belowMax = terms.max === null || value <= terms.max;
    if (!belowMax && terms.max !== null)
        reasons.push({ kind: 'above-max', value, max: terms.max });
    return reasons;
}
function hasLimits(terms) {
    return terms.min !== null || terms.max !== null;
}
function noiseBounds(side) {
    if (side.standardError === null)
        return null;
    if (isProportion(side) && side.n !== null) {
        return (0,wilson/* wilson */.r)(side.value * side.n, side.n, 1 - 2 * (1 - ONE_SIDED));
    }
    const half = (0,normal/* normalQuantile */.Z)(ONE_SIDED) * side.standardError;
    return [side.value - half, side.value + half];
}
/** The limits that the value keeps, but that its true value may well break. */
function riskyLimits(side, terms) {
    const bounds = noiseBounds(side);
    if (bounds === null)
        return [];
    const [low, high] = bounds;
    const reasons = [];
    if (terms.min !== null && low < terms.min)
        reasons.push({ kind: 'at-risk', bound: low, limit: terms.min });
    if (terms.max !== null && high > terms.max)
        reasons.push({ kind: 'at-risk', bound: high, limit: terms.max });
    return reasons;
}

;// CONCATENATED MODULE: ./build/js/stats/beta.js
/**
 * The beta distribution.
 *
 *   P(X <= x) = I_x(a, b)
 *
 * Source: Abramowitz & Stegun, Handbook of Mathematical Functions, 26.5.1. The quantile bisects the odds of x on a
 * logarithmic scale, on which neither end crowds, until two neighbours are left that doubles cannot tell apart.
 *
 * Example: a = 2, b = 3: P(X <= 0.5) = 11/16 = 0.6875, and 0.5 is the quantile of 0.6875.
 */

/** Odds of e^±700 are all but the ends of what a double holds. */
const WIDEST_LOGIT = 700;
const beta_MOST_STEPS = 80;
/** P(X <= x) for a, b > 0, exact in the lower tail. */
function betaCdf(x, { a, b }) {
    return incomplete_beta_regularizedBetaOf({ x, complement: 1 - x, a, b });
}
/** P(X > x) for a, b > 0, exact in the upper tail. */
function betaTail(x, { a, b }) {
    return incomplete_beta_regularizedBetaOf({ x: 1 - x, complement: x, a: b, b: a });
}
/** The x with P(X <= x) = p for p in [0, 1]; 0 at 0, 1 at 1, NaN outside; exact to about 1e-12 relative. */
function betaQuantile(p, { a, b }) {
    const inRange = p >= 0 && p <= 1;
    if (!inRange)
        return Number.NaN;
    if (p === 0 || p === 1)
        return p;
    let low = -WIDEST_LOGIT;
    let high = WIDEST_LOGIT;
    for (let step = 0; step < beta_MOST_STEPS; step++) {
        const middle = (low + high) / 2;
        const x = 1 / (1 + Math.exp(-middle));
        const below = incomplete_beta_regularizedBetaOf({ x, complement: 1 / (1 + Math.exp(middle)), a, b });
        if (below < p)
            low = middle;
        else
            high = middle;
    }
    return 1 / (1 + Math.exp(-(low + high) / 2));
}

;// CONCATENATED MODULE: ./build/js/judge/posterior.js





const SLICES = 100;
const JEFFREYS = 0.5;
function expected(shape, of) {
    let sum = 0;
    for (let slice = 0; slice < SLICES; slice++)
        sum += of(betaQuantile((slice + 0.5) / SLICES, shape));
    return sum / SLICES;
}
/** P(loss > margin) of so many answers that got worse and better, and stayed. */
function pairsWorseBeyond({ worse, better, same }, margin) {
    const bad = { a: worse + JEFFREYS, b: better + JEFFREYS };
    if (margin === 0)
        return betaTail(0.5, bad);
    return expected({ a: worse + better + JEFFREYS, b: same + JEFFREYS }, (q) => margin < q ? betaTail((1 + margin / q) / 2, bad) : 0);
}
function ofBinary(given, pairs) {
    const higher = given.orientation.direction === 'higher';
    const [worse, better] = higher ? [pairs.lost, pairs.won] : [pairs.won, pairs.lost];
    const same = pairs.bothRight + pairs.bothWrong;
    return {
        probability: pairsWorseBeyond({ worse, better, same }, given.scale.margin),
        prior: 'beta(1/2,1/2)',
    };
}
function shapeOf({ value, n }) {
    const trials = n ?? 0;
    return { a: value * trials + JEFFREYS, b: (1 - value) * trials + JEFFREYS };
}
/** P(one share is below another by more than the margin). */
function shareBelow(base, head, margin) {
    return expected(base, (value) => (value > margin ? betaCdf(value - margin, head) : 0));
}
function ofStandardErrors({ orientation, base, head, scale }) {
    if (isProportion(base) && isProportion(head)) {
        const [low, high] = orientation.direction === 'higher' ? [head, base] : [base, head];
        return { probability: shareBelow(shapeOf(high), shapeOf(low), scale.margin), prior: 'beta(1/2,1/2)' };
    }
    const error = Math.hypot(base.standardError ?? Number.NaN, head.standardError ?? Number.NaN);
    const excess = loss(orientation, base.value, head.value) - scale.margin;
    return error > 0 ? { probability: (0,normal/* normalCdf */.v)(excess / error), prior: 'flat' } : null;
}
function ofPairs(given) {
    const { paired, orientation, scale } = given;
    if (paired === null)
        return null;
    if (paired.kind === 'binary')
        return ofBinary(given, paired);
    const { difference, standardError } = paired;
    const excess = (orientation.direction === 'higher' ? -difference : difference) - scale.margin;
    if (standardError === 0)
        return { probability: excess > 0 ? 1 : 0, prior: 'flat' };
    const t = excess / standardError;
    const df = paired.kind === 'clustered' ? paired.clusters - 1 : paired.degreesOfFreedom;
    return { probability: df === null ? (0,normal/* normalCdf */.v)(t) : studentTail(-t, df), prior: 'flat' };
}
/**
 * The same case with a head that is better by the margin, and without its pairs. A flat prior makes its p value the
 * probability that head is not worse by more than the margin.
 */
function spared(given) {
    const { head, orientation, scale } = given;
    const value = head.value + (orientation.direction === 'higher' ? scale.margin : -scale.margin);
    return { ...given, paired: null, head: { ...head, value } };
}
/** The less probable of two, where both must hold. */
function both(one, other) {
    if (one === null || other === null)
        return null;
    return one.probability <= other.probability ? one : other;
}
/**
 * By the evidence that the comparison rests on; `null` where that is none, and for a target. `compare` gives the
 * comparison of a case by its history.
 */
function posteriorOf(given, { evidence }, compare) {
    if (given.orientation.direction === 'target')
        return null;
    const ofHistory = () => {
        const { p } = compare(spared(given));
        return p === null ? null : { probability: 1 - p, prior: 'flat' };
    };
    if (evidence === 'paired' || evidence === 'clustered')
        return ofPairs(given);
    if (evidence === 'paired+history')
        return both(ofPairs(given), ofHistory());
    if (evidence === 'history')
        return ofHistory();
    return evidence === 'standard-error' ? ofStandardErrors(given) : null;
}

;// CONCATENATED MODULE: ./build/js/judge/scale.js
const FRACTION = { margin: 0.005, limit: 0.05, warning: 0.01 };
const RELATIVE = { margin: 0.01, limit: 0.1, warning: 0.02 };
/** The tolerance in units of the value. */
function scale_sizeOf(tolerance, reference) {
    return tolerance.kind === 'absolute' ? tolerance.value : tolerance.fraction * Math.abs(reference);
}
/** The tolerance that speaks of this direction: a drop where higher is better, a rise where lower is; either for a target. */
function toleranceOf(terms, orientation) {
    if (orientation.direction === 'higher')
        return terms.maxDrop;
    if (orientation.direction === 'lower')
        return terms.maxRise;
    return terms.maxDrop ?? terms.maxRise;
}
function defaultScale(unit, reference) {
    if (unit === 'fraction' || unit === 'index')
        return FRACTION;
    const factor = unit === 'percent' ? 100 : Math.abs(reference);
    const sizes = unit === 'percent' ? FRACTION : RELATIVE;
    return { margin: sizes.margin * factor, limit: sizes.limit * factor, warning: sizes.warning * factor };
}
/** The scale of a measurement around its reference value. */
function scaleOf(unit, reference, tolerance) {
    const usual = defaultScale(unit, reference);
    if (tolerance === null)
        return { ...usual, tolerated: false };
    const margin = scale_sizeOf(tolerance, reference);
    return { margin, limit: Math.max(usual.limit, margin), warning: margin, tolerated: true };
}

;// CONCATENATED MODULE: ./build/js/judge/series.js
/** Twice the largest size that a value of the unit can have: what is a little above it was measured oddly. */
const LARGEST = { fraction: 2, index: 2, percent: 200 };
/** Below this in every value, what should be percents are shares. */
const PERCENTS = 1;
/** A value that can't be one of the unit: 93 where shares stand, 0.93 where percents do and no such value is seen now. */
function isOff(unit, value, now) {
    if (unit === null || !Object.hasOwn(LARGEST, unit))
        return false;
    const largest = LARGEST[unit] ?? Number.POSITIVE_INFINITY;
    const tooLarge = Math.abs(value) > largest;
    return tooLarge || (unit === 'percent' && now > 2 * PERCENTS && value > 0 && value <= PERCENTS);
}
/** Everything after the last value on another scale. A lone percent below 1 is no change of scale beside others. */
function seriesOf({ unit, value }, given) {
    const now = value ?? 0;
    const off = given.values.map((one) => isOff(unit, one, now));
    const last = off.lastIndexOf(true);
    if (last < 0)
        return { ...given, leftOut: 0 };
    const start = last + 1;
    return {
        values: given.values.slice(start),
        boundaries: given.boundaries.filter((index) => index > start).map((index) => index - start),
        leftOut: start,
    };
}

;// CONCATENATED MODULE: ./build/js/judge/severity.js
const RESOURCE_UNITS = /^(?:ns|us|µs|ms|s|min|h|bytes|[kKMGT]i?B|usd|tokens)$/;
/** Tools often leave the unit out: then the name says what it is. */
const RESOURCE_NAMES = /(?:^|[_/.])(?:latency|duration|runtime|time|cost|tokens?|memory|throughput|qps|rps)(?:[_/.(]|$)/i;
function isResource({ metric, unit }) {
    return RESOURCE_NAMES.test(metric) || (unit !== null && RESOURCE_UNITS.test(unit));
}
function bounded(terms) {
    return [terms.min, terms.max, terms.target, terms.maxDrop, terms.maxRise].some((term) => term !== null);
}
function severityOf(measurement, terms) {
    if (terms.severity !== null)
        return terms.severity;
    return isResource(measurement) && !bounded(terms) ? 'warn' : 'fail';
}
/** A slice or class that vanished warns; a whole metric that vanished, or a required one, fails. */
function severityOfMissing(measurement, terms) {
    if (terms.severity !== null)
        return terms.severity;
    return Object.keys(measurement.labels).length === 0 ? severityOf(measurement, terms) : 'warn';
}

;// CONCATENATED MODULE: ./build/js/judge/hearing.js











/** The value as a standing, where it is a finite number. */
function standingOf(measurement) {
    if (measurement.value === null || !Number.isFinite(measurement.value))
        return null;
    const { value, n, standardError, runs = 1 } = measurement;
    // What is no standard error is none.
    const usable = standardError !== null && standardError >= 0 && Number.isFinite(standardError);
    return { value, n, standardError: usable ? standardError : null, runs };
}
/** The case opened, or `null` for a measurement of unknown direction that no limit bounds and nothing requires. */
function openHearing(trial, head, terms) {
    const orientation = orientationOf(head, terms);
    const required = trial.required.some((glob) => (0,judge_glob/* matchesId */.X)(glob, head));
    if (orientation === null && !hasLimits(terms) && !required)
        return null;
    const id = (0,identity/* measurementId */.I)(head);
    const base = trial.base.get(id) ?? null;
    const told = { values: trial.series.get(id) ?? [], boundaries: trial.boundaries.get(id) ?? [] };
    const { values: series, boundaries, leftOut } = seriesOf(head, told);
    const severity = required ? 'fail' : severityOf(head, terms);
    const opened = { id, head, base, terms, severity, orientation, series, boundaries, leftOut };
    const standing = standingOf(head);
    const against = base === null ? null : standingOf(base);
    const refused = trial.refused.has(head.suite) || unitsDiffer(head, base);
    if (orientation === null || standing === null || against === null || refused) {
        return { ...opened, given: null, past: null };
    }
    const given = {
        orientation,
        unit: head.unit,
        head: standing,
        base: against,
        paired: trial.paired.get(id) ?? null,
        series,
        boundaries,
        recordRuns: trial.recordRuns?.get(id) ?? 1,
        scale: scaleOf(head.unit, against.value, toleranceOf(terms, orientation)),
        alpha: trial.decision.alpha,
    };
    return { ...opened, given, past: pastOf(given) };
}
/** The hearing, given how common each shape of noise is in this trial. */
function hear(trial, { given, past, ...opened }, shares) {
    if (given === null)
        return { ...opened, compared: null, anchored: null };
    const compared = compare(given, { past, shares });
    const byHistory = (other) => compare(other, { past: pastOf(other), shares }).comparison;
    const asked = trial.decision.style === 'bayesian';
    const posterior = asked ? posteriorOf(given, compared.comparison, byHistory) : null;
    const anchored = trial.anchor === null ? null : againstAnchor(trial, { ...opened, given }, shares);
    return { ...opened, compared: { ...compared, scale: given.scale, posterior }, anchored };
}
/** The Bayesian style asks how probable it is that head is worse than the anchor by more than the margin. */
function againstAnchor({ anchor, decision }, { id, given }, shares) {
    const value = anchor === null ? null : anchorValue(anchor, id, given);
    if (value === null)
        return null;
    const sparedP = decision.style === 'bayesian' ? compareAnchor(spared(given), value, shares).p : null;
    return { ...compareAnchor(given, value, shares), probability: sparedP === null ? null : 1 - sparedP };
}
function anchorValue({ values }, id, given) {
    return values === null ? bestLevel(given) : (values.get(id) ?? null);
}
/** A fraction against a percentage: the same name, another scale. */
function unitsDiffer(head, base) {
    return base !== null && base.unit !== null && head.unit !== null && base.unit !== head.unit;
}

;// CONCATENATED MODULE: ./build/js/judge/reported.js
function finite(value) {
    return value !== null && Number.isFinite(value) ? value : null;
}
/** Numbers only: JSON has no other, and a report shows none. */
function reportedValue(measurement) {
    const { value, n, standardError, interval } = measurement;
    const whole = interval?.every(Number.isFinite) === true;
    return {
        value: finite(value),
        n: finite(n),
        standardError: standardError !== null && standardError >= 0 ? finite(standardError) : null,
        interval: whole ? interval : null,
    };
}
function limitsOf(terms) {
    return {
        min: terms.min,
        max: terms.max,
        target: terms.target,
        maxDrop: terms.maxDrop === null ? null : asWritten(terms.maxDrop),
        maxRise: terms.maxRise === null ? null : asWritten(terms.maxRise),
    };
}
/** A number as a number, a percentage as its text. */
function asWritten(tolerance) {
    return tolerance.kind === 'absolute' ? tolerance.value : tolerance.text;
}

// EXTERNAL MODULE: ./build/js/failure/nearest.js
var nearest = __webpack_require__(3949);
;// CONCATENATED MODULE: ./build/js/judge/rules.js
/** Which terms apply to a measurement: of the rules that match it, the last that sets a key wins, key by key. */





const NO_TERMS = {
    min: null,
    max: null,
    target: null,
    maxDrop: null,
    maxRise: null,
    direction: null,
    severity: null,
};
function laid(terms, rule) {
    return {
        min: rule.min ?? terms.min,
        max: rule.max ?? terms.max,
        target: rule.target ?? terms.target,
        maxDrop: rule.maxDrop ?? terms.maxDrop,
        maxRise: rule.maxRise ?? terms.maxRise,
        direction: rule.direction ?? terms.direction,
        severity: rule.severity ?? terms.severity,
    };
}
/** The terms of the measurement in this place. */
function termsFor(rules, place) {
    return rules.filter((rule) => (0,judge_glob/* matchesId */.X)(rule.match, place)).reduce(laid, NO_TERMS);
}
/** Faults of rules that can have no effect on this trial. */
function ruleFaults(trial) {
    const places = [...trial.head, ...trial.base.values()];
    const known = knownPlaces(trial);
    return trial.rules.flatMap((rule) => {
        const matched = known.filter((place) => (0,judge_glob/* matchesId */.X)(rule.match, place));
        if (matched.length === 0 && !trial.partial) {
            const near = (0,nearest/* nearest */.p)(rule.match, known.map(identity/* measurementId */.I));
            return [(0,catalogue/* fault */.DG)('CONFIG_RULE_UNUSED', rule.where, { match: rule.match, nearest: near })];
        }
        const measured = places.filter((place) => (0,judge_glob/* matchesId */.X)(rule.match, place));
        return [...directionFaults(rule, measured, trial.rules)];
    });
}
/** Every place of head, base and history. */
function knownPlaces(trial) {
    return [...trial.head, ...trial.base.values(), ...seriesPlaces(trial)];
}
function seriesPlaces(trial) {
    return [...trial.series.keys()].map(identity/* placeOf */.$).filter((place) => place !== null);
}
/** A tolerance says "how much worse": it means nothing on measurements of which nobody knows what is worse. */
function directionFaults(rule, matched, rules) {
    const tolerates = rule.maxDrop !== null || rule.maxRise !== null;
    if (!tolerates || matched.length === 0)
        return [];
    const blind = matched.filter((place) => orientationOf(place, termsFor(rules, place)) === null);
    if (blind.length < matched.length)
        return [];
    return [
        (0,catalogue/* fault */.DG)('RULE_NEEDS_DIRECTION', rule.where, {
            match: rule.match,
            ids: blind.slice(0, 5).map(identity/* measurementId */.I),
        }),
    ];
}

;// CONCATENATED MODULE: ./build/js/judge/missing.js







function missing(trial, base, required) {
    const terms = termsFor(trial.rules, base);
    const id = (0,identity/* measurementId */.I)(base);
    return {
        id,
        suite: base.suite,
        metric: base.metric,
        labels: base.labels,
        direction: orientationOf(base, terms)?.direction ?? null,
        unit: base.unit,
        outcome: 'missing',
        severity: required ? 'fail' : severityOfMissing(base, terms),
        head: null,
        base: trial.base.has(id) ? reportedValue(base) : null,
        change: null,
        againstAnchor: null,
        limits: limitsOf(terms),
        minimumDetectableChange: null,
        reasons: [{ kind: 'absent', required }],
        trend: trial.series.get(id) ?? [],
    };
}
/** A measurement of which nothing but the place is known: one that is required by name. */
function unseen(place) {
    const nothing = { value: null, invalid: null, n: null, standardError: null, interval: null };
    return { ...place, ...nothing, direction: null, unit: null };
}
/** A suite that this run evaluated, or any suite where the run was to evaluate all. */
function missing_expected(trial, suite) {
    return !trial.partial || trial.head.some((measurement) => measurement.suite === suite);
}
function wasJudged(trial, base) {
    const terms = termsFor(trial.rules, base);
    return orientationOf(base, terms) !== null || hasLimits(terms);
}
function missingVerdicts(trial) {
    const present = new Set(trial.head.map(identity/* measurementId */.I));
    const absent = [...trial.base.values()].filter((base) => !present.has((0,identity/* measurementId */.I)(base)));
    const isRequired = (place) => trial.required.some((glob) => (0,judge_glob/* matchesId */.X)(glob, place));
    const gone = absent.filter((base) => missing_expected(trial, base.suite) && (isRequired(base) || wasJudged(trial, base)));
    const known = [...trial.head, ...gone];
    const unmet = trial.required
        .filter((glob) => !known.some((place) => (0,judge_glob/* matchesId */.X)(glob, place)))
        .map((glob) => (0,identity/* placeOf */.$)(glob) ?? { suite: glob, metric: '*', labels: {} })
        .filter((place) => missing_expected(trial, place.suite));
    return [
        ...gone.map((base) => missing(trial, base, isRequired(base))),
        ...unmet.map((place) => missing(trial, unseen(place), true)),
    ];
}

;// CONCATENATED MODULE: ./build/js/judge/reach.js
/** The level that is left to one test of so many. */
function alphaAmong(alpha, tests) {
    return alpha / Math.max(1, tests);
}
/** The hearing with the smallest loss that its history finds among all tests of its family. */
function withReach(hearing, alpha, family) {
    const { compared, severity } = hearing;
    if (compared === null || compared.recalled === null)
        return hearing;
    const minimumDetectableChange = compared.recalled.reach(alphaAmong(alpha, family[severity]));
    return {
        ...hearing,
        compared: { ...compared, comparison: { ...compared.comparison, minimumDetectableChange } },
    };
}

;// CONCATENATED MODULE: ./build/js/judge/outcome.js
/** Losses are differences of decimal fractions: 0.90 − 0.88 must not count as more than 0.02. */
const ROUNDING = 1e-12;
function exceeds(size, bound) {
    return size - bound > ROUNDING * Math.max(1, Math.abs(bound));
}
/** Whether a size is at least the bound, but for rounding; never where either is not a number. */
function reaches(size, bound) {
    return bound - size <= ROUNDING * Math.max(1, Math.abs(size));
}
function decided(outcome, reason) {
    return { outcome, reasons: [reason] };
}
/** What one comparison without any measure of noise can say. `records` is how many base values there are. */
function decideByPoint(comparison, scale, records) {
    const { loss } = comparison;
    if (scale.tolerated) {
        const tolerance = scale.margin;
        return exceeds(loss, tolerance)
            ? decided('regressed', { kind: 'beyond-tolerance', loss, tolerance })
            : decided('passed', { kind: 'within-tolerance', loss, tolerance });
    }
    const { limit } = scale;
    if (exceeds(loss, limit))
        return decided('regressed', { kind: 'beyond-practical-limit', loss, limit });
    if (exceeds(loss, scale.warning))
        return decided('suspected', { kind: 'possible-loss', loss, limit });
    if (exceeds(-loss, limit))
        return decided('improved', { kind: 'practical-gain', gain: -loss, limit });
    return decided('inconclusive', { kind: 'no-noise-estimate', records, needed: 5 });
}
/** What a comparison with a measure of noise says. */
function decideByTest(tested, scale, decision) {
    const { comparison, p, pAdjusted } = tested;
    const { margin } = scale;
    const large = comparison.loss > 0 && reaches(comparison.loss, margin);
    const sure = pAdjusted <= decision.alpha;
    if (large && sure)
        return decided('regressed', { kind: 'significant-loss', p, pAdjusted, margin });
    if (large && pAdjusted <= decision.alphaWarn) {
        return decided('suspected', { kind: 'warning-level-loss', p, pAdjusted, margin });
    }
    if (comparison.loss > 0 && sure)
        return decided('passed', { kind: 'within-margin', p, margin });
    const better = comparison.pBetter;
    const gained = better !== null && better <= decision.alpha && reaches(-comparison.loss, margin);
    if (gained && comparison.loss < 0)
        return decided('improved', { kind: 'significant-gain', p: better, margin });
    const reach = comparison.minimumDetectableChange;
    if (reach !== null && exceeds(reach, scale.limit)) {
        return decided('inconclusive', {
            kind: 'underpowered',
            minimumDetectableChange: reach,
            limit: scale.limit,
            examples: null,
            runs: null,
            repeats: null,
            price: null,
        });
    }
    return decided('passed', { kind: 'no-loss', p });
}
/** The same by the posterior probability of a loss beyond the margin; `pAdjusted` is what is left to 1 after correction. */
function decideByPosterior(tested, { scale, decision }, posterior) {
    const { comparison, pAdjusted } = tested;
    const reason = {
        kind: 'posterior',
        ...posterior,
        adjusted: 1 - pAdjusted,
        needed: 1 - decision.alpha,
        margin: scale.margin,
    };
    const worse = comparison.loss > 0;
    if (worse && pAdjusted <= decision.alpha)
        return decided('regressed', reason);
    if (worse && pAdjusted <= decision.alphaWarn)
        return decided('suspected', reason);
    // No p value turns anything red here; gains and what is too little data to tell stay what they are.
    const other = decideByTest({ ...tested, pAdjusted: 1 }, scale, decision);
    return { outcome: other.outcome, reasons: [...other.reasons, reason] };
}

;// CONCATENATED MODULE: ./build/js/judge/anchored.js

/** From the best to the worst of what can be said of a comparison. */
const GRAVITY = ['improved', 'passed', 'new', 'inconclusive', 'suspected', 'regressed'];
/** The worse of two decisions, with the reasons of both, the graver ones first. */
function graver(decided, more) {
    if (more === null || !GRAVITY.includes(decided.outcome))
        return decided;
    const worse = GRAVITY.indexOf(more.outcome) > GRAVITY.indexOf(decided.outcome);
    if (worse)
        return { outcome: more.outcome, reasons: [...more.reasons, ...decided.reasons] };
    return { outcome: decided.outcome, reasons: [...decided.reasons, ...more.reasons] };
}
/** Large and sure, or, where no noise is known, beyond what fails without knowing it. */
function outcomeOf({ anchored, pAdjusted }, scale, decision) {
    const { loss } = anchored;
    if (pAdjusted === null)
        return exceeds(loss, scale.limit) ? 'regressed' : 'passed';
    if (!(loss > 0 && reaches(loss, scale.margin)))
        return 'passed';
    if (pAdjusted <= decision.alpha)
        return 'regressed';
    return pAdjusted <= decision.alphaWarn ? 'suspected' : 'passed';
}
/** `null` where head stands no lower than the anchor, as far as can be told. */
function decideAgainstAnchor(found, scale, decision) {
    const outcome = outcomeOf(found, scale, decision);
    if (outcome === 'passed')
        return null;
    const { name, anchored, pAdjusted } = found;
    const { value, loss, ownLoss, mainLoss, mainP } = anchored;
    const mainIsBelow = mainP !== null && mainP <= decision.alpha && reaches(mainLoss, scale.margin);
    // A change that makes nothing worse is not the one that crosses the line.
    if (mainIsBelow || !(ownLoss > 0)) {
        const reason = { kind: 'main-below-anchor', anchor: name, value, loss };
        return { outcome: 'suspected', reasons: [reason] };
    }
    const reason = {
        kind: 'below-anchor',
        anchor: name,
        value,
        loss,
        margin: pAdjusted === null ? scale.limit : scale.margin,
        pAdjusted,
        probability: anchored.probability,
    };
    return { outcome, reasons: [reason] };
}

;// CONCATENATED MODULE: ./build/js/judge/price.js
const COST = /(?:^|[_/.(])(?:cost|price)(?:[_/.)]|$)/i;
const EACH = /(?:^|[_/.(])(?:per|mean|avg|average)(?:[_/.(]|$)/i;
/** Shares and quantiles of costs are no sum that anybody pays. */
const NO_SUM = /(?:^|[_/.(])(?:p\d+|median|max|min|std|rate)(?:[_/.(]|$)/i;
function costOf(measurement, examples) {
    const { metric, value, unit, labels } = measurement;
    const plain = Object.keys(labels).length === 0 && COST.test(metric) && !NO_SUM.test(metric);
    const n = examples ?? measurement.n ?? Number.NaN;
    if (!plain || value === null)
        return null;
    const run = EACH.test(metric) ? value * n : value;
    return run > 0 && Number.isFinite(run) ? { run, example: run / n, unit } : null;
}
/** The price of so many more examples and runs of this measurement's suite; `null` where its cost is not known. */
function priceOf(head, { suite, n }, more) {
    const own = head.filter((measurement) => measurement.suite === suite);
    const [cost] = own.flatMap((measurement) => costOf(measurement, n) ?? []);
    if (cost === undefined)
        return null;
    const examples = more.examples === null ? null : more.examples * cost.example;
    const runs = more.runs === null ? null : more.runs * cost.run;
    const told = [examples, runs].map((sum) => (sum !== null && Number.isFinite(sum) ? sum : null));
    const [forExamples = null, forRuns = null] = told;
    if (forExamples === null && forRuns === null)
        return null;
    return { unit: cost.unit, examples: forExamples, runs: forRuns };
}

;// CONCATENATED MODULE: ./build/js/judge/settling.js


const settling_NOTHING = { examples: null, runs: null, repeats: null };
const settling_POWER = 0.8;
/** What the weights of a decaying mean fall by; see stats/decaying-mean.ts. */
const settling_DECAY = 0.9;
/** Nobody waits for more runs than this, or repeats one more often. */
const MOST_RUNS = 100;
const MOST_REPEATS = 20;
function pairsIn(paired) {
    if (paired.kind === 'clustered')
        return paired.clusters;
    return paired.kind === 'differences'
        ? paired.n
        : paired.bothRight + paired.lost + paired.won + paired.bothWrong;
}
/** More examples than these `n`, so that a standard error shrinks to this share of itself. */
function moreExamples(n, share) {
    const examples = n === null ? Number.NaN : Math.ceil(n / share ** 2 - n);
    return Number.isSafeInteger(examples) && examples > 0 ? { ...settling_NOTHING, examples } : settling_NOTHING;
}
function effectiveCount(runs) {
    const left = settling_DECAY ** runs;
    return ((1 + settling_DECAY) / (1 - settling_DECAY)) * ((1 - left) / (1 + left));
}
/** The first whole number, from `from` to `most`, at which a reach that only falls is down to this share; `null` for none. */
function firstReaching(reach, share, from, most) {
    const enough = (count) => reach(count) <= share;
    if (!enough(most))
        return null;
    let [low, high] = [from, most];
    while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (enough(middle))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
/** More runs tell more of the level and of the scale of the noise; its shape is taken as it is known now. */
function moreRuns({ series, head }, recalled, { share, alpha }) {
    const { past, shares, recordRuns } = recalled;
    const { level } = past;
    const own = series.length - level.segmentStart;
    const { runs: headRuns = 1 } = head;
    const reach = (runs) => {
        const longer = { ...level, degreesOfFreedom: level.degreesOfFreedom + runs };
        const prediction = nextRun({ ...past, level: longer }, shares);
        const multiplier = Math.sqrt(recordRuns / headRuns + 1 / effectiveCount(own + runs));
        if (prediction === null)
            return Number.NaN;
        return prediction.quantile(settling_POWER, multiplier) - prediction.quantile(alpha, multiplier);
    };
    const now = reach(0);
    const m = level.effectiveCount;
    const pooled = (repeats) => Math.sqrt((recordRuns / repeats + 1 / m) / (recordRuns / headRuns + 1 / m));
    return {
        examples: null,
        runs: firstReaching((runs) => reach(runs) / now, share, 1, MOST_RUNS),
        repeats: firstReaching(pooled, share, 2, MOST_REPEATS),
    };
}
function byHistory(hearing, reason, alpha) {
    const { head, base, compared } = hearing;
    const recalled = compared?.recalled ?? null;
    if (recalled === null || head.value === null)
        return settling_NOTHING;
    const { ruler } = recalled.past;
    const at = Math.abs(base?.value ?? head.value);
    const share = ruler.lossAt(reason.limit, at) / ruler.lossAt(reason.minimumDetectableChange, at);
    return Number.isFinite(share) ? moreRuns(hearing, recalled, { share, alpha }) : settling_NOTHING;
}
function settling(trial, hearing, { reason, alpha }) {
    const evidence = hearing.compared?.comparison.evidence;
    const share = reason.limit / reason.minimumDetectableChange;
    if (evidence === 'history')
        return byHistory(hearing, reason, alpha);
    if (evidence === 'standard-error')
        return moreExamples(hearing.head.n, share);
    const paired = trial.paired.get(hearing.id);
    return paired === undefined ? settling_NOTHING : moreExamples(pairsIn(paired), share);
}
/** The reason with what would settle it; other reasons as they are. */
function withSettling(trial, hearing, { reason, alpha }) {
    if (reason.kind !== 'underpowered')
        return reason;
    const found = settling(trial, hearing, { reason, alpha });
    return { ...reason, ...found, price: priceOf(trial.head, hearing.head, found) };
}
/** Runs of the two-stage rule's second stage. */
const MORE_RUNS = 2;
/**
 * What a warning by the history comes to with two more runs of head: from which mean loss on it fails. That loss counts
 * at least the margin, and its p value has the level that suffices whatever the other tests of the report say.
 */
function secondStage({ compared, head }, { reason, alpha }) {
    if (reason.kind !== 'warning-level-loss' || compared === null || compared.recalled === null)
        return [];
    const pooled = (head.runs ?? 1) + MORE_RUNS;
    const loss = Math.max(compared.scale.margin, compared.recalled.critical(alpha, pooled));
    return [{ kind: 'two-stage', runs: MORE_RUNS, pooled, loss }];
}

;// CONCATENATED MODULE: ./build/js/judge/verdict.js







/** Base as it is shown: where head was held against the level of a history, that level. */
function shownBase(trial, { base, compared }) {
    if (base === null)
        return null;
    const level = compared?.comparison.level ?? null;
    if (!trial.baseIsRecord || level === null)
        return reportedValue(base);
    return { value: level, n: base.n, standardError: null, interval: null };
}
function changeOf(hearing, base, pAdjusted) {
    const head = hearing.head.value;
    if (hearing.compared === null || head === null || base === null)
        return null;
    const { comparison } = hearing.compared;
    const relative = (head - base) / Math.abs(base);
    return {
        absolute: head - base,
        // Of a base of 0, or so near it that the ratio overflows, there is no share.
        relative: Number.isFinite(relative) ? relative : null,
        interval: comparison.interval,
        p: comparison.p,
        pAdjusted,
        method: comparison.method,
        evidence: comparison.evidence,
        lost: comparison.lost,
        won: comparison.won,
    };
}
function anchorChange({ head, anchored }, pAdjusted) {
    if (anchored === null || head.value === null)
        return null;
    const { value, p, interval } = anchored;
    const relative = (head.value - value) / Math.abs(value);
    return {
        absolute: head.value - value,
        relative: Number.isFinite(relative) ? relative : null,
        interval,
        p,
        pAdjusted,
        method: p === null ? 'point' : 'prediction-t',
        evidence: p === null ? 'single-base' : 'history',
        lost: null,
        won: null,
    };
}
/** What the comparison says, before limits. */
function decideByComparison(trial, hearing, corrected) {
    if (hearing.compared === null)
        return null;
    const { comparison, pairedP, scale, posterior } = hearing.compared;
    const { p } = comparison;
    const pAdjusted = corrected.base;
    if (p === null || pAdjusted === null)
        return decideByPoint(comparison, scale, Math.max(hearing.series.length, 1));
    const tested = { comparison, p, pAdjusted };
    const decided = posterior === null
        ? decideByTest(tested, scale, trial.decision)
        : decideByPosterior(tested, { scale, decision: trial.decision }, posterior);
    const reasons = decided.reasons
        .map((reason) => withSettling(trial, hearing, { reason, alpha: corrected.alpha }))
        .flatMap((reason) => [reason, ...secondStage(hearing, { reason, alpha: corrected.sure })]);
    const low = comparison.baseAlreadyLow;
    const told = low === null ? [] : [{ kind: 'base-already-low', p: low }];
    const differs = pairedP !== null && pairedP <= trial.decision.alpha && comparison.loss >= scale.margin;
    if (differs && decided.outcome !== 'regressed') {
        const noise = { kind: 'run-noise', p, records: hearing.series.length };
        return { outcome: 'suspected', reasons: [noise, ...reasons] };
    }
    return { outcome: decided.outcome, reasons: [...reasons, ...told] };
}
/** Why head is not held against base. */
function whyAlone(trial, hearing) {
    if (hearing.orientation === null)
        return { kind: 'direction-unknown' };
    if (hearing.base !== null)
        return { kind: 'base-not-finite', found: hearing.base.invalid ?? 'nothing' };
    return { kind: trial.base.size === 0 ? 'no-base' : 'not-in-base' };
}
/** What there is to say where head can't be held against base. */
function decideAlone(trial, hearing) {
    const { head, base, terms } = hearing;
    const refused = trial.refused.get(head.suite);
    if (base !== null && refused !== undefined)
        return { outcome: 'incomparable', reasons: [refused] };
    if (base !== null && hearing.orientation !== null && unitsDiffer(head, base)) {
        const reason = { kind: 'unit-differs', base: base.unit ?? '', head: head.unit ?? '' };
        return { outcome: 'incomparable', reasons: [reason] };
    }
    const why = whyAlone(trial, hearing);
    if (!hasLimits(terms) || head.value === null)
        return { outcome: 'new', reasons: [why] };
    const standing = { value: head.value, n: head.n, standardError: head.standardError, runs: head.runs ?? 1 };
    const risks = riskyLimits(standing, terms);
    if (risks.length > 0)
        return { outcome: 'suspected', reasons: [...risks, why] };
    return { outcome: 'passed', reasons: [{ kind: 'within-limits' }, why] };
}
/** What the anchor adds to what base says: never anything better. */
function decideByAnchor(trial, hearing, pAdjusted) {
    const { anchored, compared } = hearing;
    if (anchored === null || compared === null)
        return null;
    return decideAgainstAnchor({ name: trial.anchor?.name ?? '', anchored, pAdjusted }, compared.scale, trial.decision);
}
function decide(trial, hearing, corrected) {
    const { head, terms } = hearing;
    if (head.value === null || !Number.isFinite(head.value)) {
        return {
            outcome: 'invalid',
            reasons: [{ kind: 'not-finite', found: head.invalid ?? String(head.value) }],
        };
    }
    const compared = decideByComparison(trial, hearing, corrected);
    const broken = brokenLimits(head.value, terms);
    if (broken.length > 0)
        return { outcome: 'violated', reasons: [...broken, ...(compared?.reasons ?? [])] };
    const decided = compared ?? decideAlone(trial, hearing);
    return graver(decided, decideByAnchor(trial, hearing, corrected.anchor));
}
/** Evidence that there was, and that could not be used. */
function passedOver(trial, { id, leftOut, compared }) {
    const reasons = leftOut === 0 ? [] : [{ kind: 'history-unit', leftOut }];
    const paired = trial.paired.get(id);
    const short = compared === null || paired === undefined ? null : tooFew(paired);
    return short === null ? reasons : [...reasons, { kind: 'too-few-pairs', ...short }];
}
function verdictOf(trial, hearing, corrected) {
    const { head, compared } = hearing;
    const { outcome, reasons } = decide(trial, hearing, corrected);
    const base = shownBase(trial, hearing);
    return {
        id: hearing.id,
        suite: head.suite,
        metric: head.metric,
        labels: head.labels,
        direction: hearing.orientation?.direction ?? null,
        unit: head.unit,
        outcome,
        severity: hearing.severity,
        head: reportedValue(head),
        base,
        change: changeOf(hearing, base?.value ?? null, corrected.base),
        againstAnchor: anchorChange(hearing, corrected.anchor),
        limits: limitsOf(hearing.terms),
        minimumDetectableChange: compared?.comparison.minimumDetectableChange ?? null,
        reasons: [...reasons, ...passedOver(trial, hearing)],
        trend: hearing.series,
    };
}

;// CONCATENATED MODULE: ./build/js/judge/waivers.js
/**
 * Waivers: a finding that its owner has accepted until a day does not fail the gate. What is not a finite number is
 * never waived, a ceiling that can't be shown to hold doesn't, and an expired waiver speaks of its own measurement only.
 */








const WAIVABLE = ['regressed', 'violated', 'suspected', 'missing'];
const DAY = 86_400_000;
/** From so many days before its end on, a waiver is warned about. */
const SOON = 7;
function lossOf({ compared, base, orientation }) {
    if (compared === null || orientation === null || base === null || base.value === null)
        return null;
    return { size: compared.comparison.loss, base: base.value, orientation };
}
/** Days until the last day of the waiver; negative from the day after it on. */
function daysLeft(waiver, today) {
    return Math.round((Date.parse(waiver.until) - Date.parse(today)) / DAY);
}
/** In force unless shown to be over: a day that is no date leaves nothing in force. */
function inForce(waiver, today) {
    return daysLeft(waiver, today) >= 0;
}
/** The ceiling in the direction of a loss. Where only the other one is set it binds too: a ceiling is never ignored. */
function ceilingOf(waiver, orientation) {
    const spoken = orientation === null ? null : toleranceOf(waiver, orientation);
    const tolerance = spoken ?? waiver.maxDrop ?? waiver.maxRise;
    if (tolerance === null)
        return null;
    return { key: tolerance === waiver.maxDrop ? 'max-drop' : 'max-rise', tolerance };
}
/** Why the waiver does not cover this loss; `null` where it does. */
function excess(waiver, loss) {
    const ceiling = ceilingOf(waiver, loss?.orientation ?? null);
    if (ceiling === null)
        return null;
    if (loss !== null && reaches(scale_sizeOf(ceiling.tolerance, loss.base), loss.size))
        return null;
    const { until, owner, reason } = waiver;
    return {
        kind: 'waiver-exceeded',
        until,
        owner,
        reason,
        key: ceiling.key,
        ceiling: asWritten(ceiling.tolerance),
        loss: loss?.size ?? null,
    };
}
function waivingOf(trial, place, loss) {
    const matching = trial.waivers.filter((waiver) => (0,judge_glob/* matchesId */.X)(waiver.match, place));
    const current = matching.filter((waiver) => inForce(waiver, trial.today));
    const covering = current.find((waiver) => excess(waiver, loss) === null) ?? null;
    const over = matching.filter((waiver) => !inForce(waiver, trial.today));
    const expired = over.map(({ until, owner, reason }) => ({ kind: 'waiver-expired', until, owner, reason }));
    return { covering, told: [...current.flatMap((waiver) => excess(waiver, loss) ?? []), ...expired] };
}
/** What the waivers say of a measurement that head has. */
function waivingFor(trial, hearing) {
    return waivingOf(trial, hearing.head, lossOf(hearing));
}
/** What they say of one that head lacks: of its loss nothing is known, so no ceiling can hold. */
function waivingForMissing(trial, place) {
    return waivingOf(trial, place, null);
}
function waivable(outcome) {
    return WAIVABLE.find((one) => one === outcome) ?? null;
}
/** The verdict after its waivers: waived, or told why not. */
function tempered(verdict, { covering, told }) {
    const was = waivable(verdict.outcome);
    if (was === null)
        return verdict;
    if (covering !== null) {
        const { until, owner, reason } = covering;
        const why = { kind: 'waived', until, owner, reason, was };
        return { ...verdict, outcome: 'waived', reasons: [why, ...verdict.reasons] };
    }
    // Reports tell the first reasons only: why it is bad, then why no waiver helps.
    const [first, ...rest] = verdict.reasons;
    return { ...verdict, reasons: first === undefined ? told : [first, ...told, ...rest] };
}
/** One notice for each waiver that is over, matches nothing, or ends within a week. */
function waiverNotices(trial) {
    if (trial.waivers.length === 0)
        return [];
    const required = trial.required.map(identity/* placeOf */.$).filter((place) => place !== null);
    const known = [...knownPlaces(trial), ...required];
    return trial.waivers.flatMap((waiver) => noticeFor(waiver, known, trial) ?? []);
}
/** The verdict of an intended change: limits hold on, and what is no number is never accepted. */
function acceptedVerdict(verdict, accepted) {
    const was = waivable(verdict.outcome);
    if (accepted === null || was === null || was === 'violated')
        return verdict;
    const why = { kind: 'accepted', ...accepted, was };
    return { ...verdict, outcome: 'waived', reasons: [why, ...verdict.reasons] };
}
function noticeFor(waiver, known, trial) {
    const { match, owner, until, where } = waiver;
    if (!inForce(waiver, trial.today))
        return (0,catalogue/* fault */.DG)('WAIVER_EXPIRED', where, { match, owner, until });
    if (!trial.partial && !known.some((place) => (0,judge_glob/* matchesId */.X)(match, place))) {
        const near = (0,nearest/* nearest */.p)(match, known.map(identity/* measurementId */.I));
        return (0,catalogue/* fault */.DG)('WAIVER_UNUSED', where, { match, owner, nearest: near });
    }
    const days = daysLeft(waiver, trial.today);
    return days > SOON ? null : (0,catalogue/* fault */.DG)('WAIVER_ENDS_SOON', where, { match, owner, until, days });
}

;// CONCATENATED MODULE: ./build/js/judge/judge.js









function unjudged(measurement) {
    return {
        id: (0,identity/* measurementId */.I)(measurement),
        value: measurement.value,
        because: 'it is not known which way is better',
    };
}
/** Judges a trial. Same trial, same judgement: there is no clock, no chance and no order of input in it. */
function judge(trial) {
    const opened = [];
    const passedBy = [];
    for (const measurement of trial.head) {
        const found = openHearing(trial, measurement, termsFor(trial.rules, measurement));
        if (found === null)
            passedBy.push(unjudged(measurement));
        else
            opened.push(found);
    }
    const shares = sharedShapes(opened.map(({ past }) => past));
    const hearings = opened.map((one) => hear(trial, one, shares));
    const waivings = hearings.map((hearing) => waivingFor(trial, hearing));
    const wholes = new Set(hearings.filter(isWhole).map(({ head }) => head.suite));
    const testOf = (hearing, p, index) => ({
        p: p ?? null,
        severity: hearing.severity,
        // Where everything in a suite has labels, they narrow nothing.
        narrowed: !isWhole(hearing) && wholes.has(hearing.head.suite),
        covered: (waivings[index]?.covering ?? null) !== null,
    });
    const { adjusted, family, factors } = correctedTogether([
        ...hearings.map((hearing, index) => testOf(hearing, decidingP(hearing), index)),
        ...hearings.map((hearing, index) => testOf(hearing, anchorP(hearing), index)),
    ]);
    const verdicts = hearings.map((hearing, index) => {
        const { alpha } = trial.decision;
        const verdict = verdictOf(trial, withReach(hearing, alpha, family), {
            base: adjusted[index] ?? null,
            anchor: adjusted[index + hearings.length] ?? null,
            alpha: alphaAmong(alpha, family[hearing.severity]),
            sure: alpha / (factors[index] ?? 1),
        });
        const waiving = waivings[index];
        return waiving === undefined ? verdict : tempered(verdict, waiving);
    });
    const missing = missingVerdicts(trial).map((one) => tempered(one, waivingForMissing(trial, one)));
    const all = [...verdicts, ...missing].map((verdict) => acceptedVerdict(verdict, trial.accepted));
    return { verdicts: all.sort(byId), unjudged: passedBy.sort(byId), family };
}
/** What is corrected: p, or in the Bayesian style how probable it is that head is not worse by more than the margin. */
function decidingP({ compared }) {
    if (compared === null)
        return null;
    return compared.posterior === null ? compared.comparison.p : 1 - compared.posterior.probability;
}
/** The same against the anchor. */
function anchorP({ anchored }) {
    if (anchored === null)
        return null;
    return anchored.probability === null ? anchored.p : 1 - anchored.probability;
}
function isWhole({ head }) {
    return Object.keys(head.labels).length === 0;
}
function byId(a, b) {
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

// EXTERNAL MODULE: ./build/js/gate/assemble.js + 2 modules
var assemble = __webpack_require__(6828);
;// CONCATENATED MODULE: ./build/js/history/comparable.js

function told(fingerprints, name) {
    return Object.hasOwn(fingerprints, name) ? (fingerprints[name] ?? null) : null;
}
/** The first of these names in which both differ, or that only one of them tells; `null` where they agree in all. */
function disagreement(base, head, names) {
    const found = names.map((name) => ({ name, base: told(base, name), head: told(head, name) }));
    return found.find((one) => one.base !== one.head) ?? null;
}
/** What a record tells of its suites; records from before there were fingerprints tell the data set only. */
function fingerprintsOf(record) {
    return new Map(record.head.suites.map(({ name, dataset, fingerprints }) => [
        name,
        fingerprints ?? (dataset === null ? {} : { dataset }),
    ]));
}
/**
 * The history without the measurements of suites that disagree with head in one of these names: what an earlier judge
 * gave is no noise of this one. Records themselves stay, with their accepted changes.
 */
function comparableHistory(history, head, names) {
    if (names.length === 0)
        return history;
    const records = history.records.map((record) => {
        const own = fingerprintsOf(record);
        const refused = [...head]
            .filter(([suite, fingerprints]) => disagreement(own.get(suite) ?? {}, fingerprints, names) !== null)
            .map(([suite]) => suite);
        if (refused.length === 0)
            return record;
        const measurements = record.measurements.filter(({ id }) => !refused.includes((0,identity/* placeOf */.$)(id)?.suite ?? ''));
        return { ...record, measurements };
    });
    return { ...history, records };
}

;// CONCATENATED MODULE: ./build/js/gate/comparable.js
/** Whether head and base may be compared at all: the fingerprints that the configuration names must agree. */


/** What an evaluation tells of its suites. */
function fingerprintsOfSuites({ suites }) {
    return new Map(suites.map(({ name, fingerprints }) => [name, fingerprints]));
}
/** What the records that were chosen tell, each of its suite. */
function fingerprintsOfBases(bases) {
    return new Map([...bases].map(([suite, { record }]) => [suite, fingerprintsOf(record).get(suite) ?? {}]));
}
/** Names that no suite of head tells: a condition that is never looked at must not seem to hold. */
function untold(head, names) {
    const told = new Set(head.suites.flatMap((suite) => Object.keys(suite.fingerprints)));
    return names
        .filter((name) => !told.has(name))
        .map((name) => (0,catalogue/* fault */.DG)('COMPARABLE_UNTOLD', null, { name, told: [...told].sort() }));
}
/** What differs without being named is told, and does no more. */
function differences(suite, base, names) {
    const own = base.get(suite.name) ?? {};
    const shared = Object.keys(suite.fingerprints).filter((name) => Object.hasOwn(own, name));
    return shared
        .filter((name) => !names.includes(name))
        .flatMap((name) => disagreement(own, suite.fingerprints, [name]) ?? [])
        .map(({ name, base: from, head: to }) => (0,catalogue/* fault */.DG)('FINGERPRINT_DIFFERS', suite.name, { name, from: from ?? '', to: to ?? '' }));
}
/** The suites whose comparison is refused, and what is to be told. */
function comparability(head, base, names) {
    const refused = new Map();
    const notices = [...untold(head, names)];
    for (const suite of head.suites) {
        const own = base.get(suite.name);
        if (own === undefined)
            continue;
        const differing = disagreement(own, suite.fingerprints, names);
        if (differing !== null)
            refused.set(suite.name, { kind: 'fingerprint-differs', ...differing });
        notices.push(...differences(suite, base, names));
    }
    return { refused, notices };
}

// EXTERNAL MODULE: ./build/js/metrics/drift.js + 2 modules
var drift = __webpack_require__(3253);
// EXTERNAL MODULE: ./build/js/metrics/names.js
var names = __webpack_require__(8164);
// EXTERNAL MODULE: ./build/js/metrics/subject.js
var metrics_subject = __webpack_require__(4020);
;// CONCATENATED MODULE: ./build/js/metrics/drifted.js



const asked = (wanted) => (wanted ?? [])
    .map(names/* parseMetricName */.$Y)
    .filter((named) => !('code' in named) && named.metric.kind === 'drift');
function drifted(named, n, found) {
    const [value, invalid] = typeof found === 'number' ? [found, null] : [null, found.invalid];
    const { direction, unit } = drift/* driftMetric */.s;
    const nothing = { labels: {}, standardError: null, interval: null };
    return { ...nothing, metric: (0,names/* measuredName */.YY)(named), value, invalid, n, direction, unit };
}
/** The drifts among the metrics that were asked for, in head's place. None where none was asked for. */
function driftMeasurements(wanted, { base, head }) {
    const names = asked(wanted);
    if (names.length === 0)
        return [];
    const sides = { base: (0,metrics_subject/* prepare */.iA)(base, null).subject, head: (0,metrics_subject/* prepare */.iA)(head, null).subject };
    return names.map((named) => drifted(named, sides.head.weights.n, (0,drift/* drift */.U)(named.column, sides)));
}
/** What will be measured as soon as there is a base: rules for it are no idle ones. */
function awaitedDrifts(wanted) {
    return asked(wanted).map((named) => drifted(named, null, { invalid: 'there is no base yet' }));
}

// EXTERNAL MODULE: ./build/js/gate/measure.js + 3 modules
var measure = __webpack_require__(2490);
;// CONCATENATED MODULE: ./build/js/gate/drifts.js



/** Drifts are of one comparison, so they are judged by limits and never recorded. */
function driftsOf(head, base, config) {
    const measurements = [];
    const awaited = [];
    const notices = [];
    for (const suite of head.suites) {
        const wanted = (0,measure/* wantedOf */.Lm)(config, suite);
        const before = base?.suites.find(({ name }) => name === suite.name)?.examples ?? null;
        const placed = (one) => ({ suite: suite.name, ...one });
        if (suite.examples !== null && before !== null) {
            const sides = { base: before, head: suite.examples };
            measurements.push(...driftMeasurements(wanted, sides).map(placed));
            continue;
        }
        const missed = awaitedDrifts(wanted).map(placed);
        awaited.push(...missed);
        if (missed.length > 0)
            notices.push((0,catalogue/* fault */.DG)('DRIFT_WITHOUT_BASE', suite.name, {}));
    }
    return { measurements, awaited, notices };
}

// EXTERNAL MODULE: ./build/js/gate/load.js
var load = __webpack_require__(8082);
// EXTERNAL MODULE: ./build/js/metrics/pairs.js
var pairs = __webpack_require__(4721);
// EXTERNAL MODULE: ./build/js/metrics/sum.js
var sum = __webpack_require__(535);
;// CONCATENATED MODULE: ./build/js/metrics/cluster-means.js



/** What is smaller beside the values themselves is their rounding. */
const cluster_means_ROUNDING = 1e-13;
/** Nothing leaves that is not finite, or rests on fewer than two clusters. */
function clusterEvidence(found, size) {
    const ok = found.clusters >= 2 && Number.isFinite(found.difference) && found.standardError >= 0;
    if (!ok || !Number.isFinite(found.standardError))
        return null;
    const settled = (value) => (Math.abs(value) <= cluster_means_ROUNDING * size ? 0 : value);
    const { difference, standardError } = found;
    return {
        kind: 'clustered',
        ...found,
        difference: settled(difference),
        standardError: settled(standardError),
    };
}
/** Adds each row's share of its side's mean to its cluster, with this sign. */
function addShares({ values, weights }, clusters, to) {
    const middle = (0,sum/* mean */.i2)(values, weights);
    const total = (0,sum/* totalWeight */.zN)(values.length, weights);
    for (let row = 0; row < values.length; row++) {
        const weight = weights === null ? 1 : (weights[row] ?? 0);
        const cluster = clusters[row] ?? 0;
        const share = (weight * ((values[row] ?? 0) - middle)) / total;
        to.shares[cluster] = (to.shares[cluster] ?? 0) + to.sign * share;
    }
}
/** The clustered t test of a mean over rows. */
function ofMeans({ base: ofBase, head: ofHead }, clusters) {
    const shares = new Float64Array(clusters.count);
    addShares(ofHead, clusters.headClusters, { shares, sign: 1 });
    addShares(ofBase, clusters.baseClusters, { shares, sign: -1 });
    const { count } = clusters;
    const squares = (0,sum/* sum */.cz)(shares.map((share) => share * share));
    const [before, after] = [(0,sum/* mean */.i2)(ofBase.values, ofBase.weights), (0,sum/* mean */.i2)(ofHead.values, ofHead.weights)];
    const found = {
        clusters: count,
        difference: after - before,
        standardError: Math.sqrt((count / (count - 1)) * squares),
        skewness: (0,stats_skewness/* skewness */.q)(shares, null),
        method: 'clustered-t',
    };
    return clusterEvidence(found, Math.max(Math.abs(before), Math.abs(after)));
}
/** The outcome of each cluster, `null` where one has several values, or one that is neither 0 nor 1. */
function outcomesByCluster(values, clusters, count) {
    if (values.length !== count || !values.every((value) => value === 0 || value === 1))
        return null;
    const found = new Float64Array(count).fill(Number.NaN);
    for (const [group, cluster] of clusters.entries())
        found[cluster] = values[group] ?? Number.NaN;
    return found.every(Number.isFinite) ? found : null;
}
/**
 * The same of a mean over groups of rows, which count once each, in the cluster of their first row. Where every cluster
 * is one group of outcomes on both sides, their four cells say it all.
 */
function ofGroups({ base, head }, clusters) {
    if ('invalid' in base || 'invalid' in head)
        return null;
    const clusterOf = ({ values, of }, ofRows) => {
        const found = new Int32Array(values.length);
        for (let row = of.length - 1; row >= 0; row--)
            found[of[row] ?? 0] = ofRows[row] ?? 0;
        return found;
    };
    const [before, after] = [clusterOf(base, clusters.baseClusters), clusterOf(head, clusters.headClusters)];
    const outcomes = outcomesByCluster(base.values, before, clusters.count);
    const others = outcomesByCluster(head.values, after, clusters.count);
    if (outcomes !== null && others !== null)
        return (0,pairs/* cellsOfOutcomes */._n)({ base: outcomes, head: others }, null);
    return ofMeans({ base: { values: base.values, weights: null }, head: { values: head.values, weights: null } }, {
        count: clusters.count,
        baseClusters: before,
        headClusters: after,
    });
}

// EXTERNAL MODULE: ./build/js/metrics/expand.js
var expand = __webpack_require__(7978);
// EXTERNAL MODULE: ./build/js/metrics/jackknife.js
var jackknife = __webpack_require__(8000);
// EXTERNAL MODULE: ./build/js/metrics/confusion.js
var confusion = __webpack_require__(9504);
// EXTERNAL MODULE: ./build/js/metrics/tally.js
var tally = __webpack_require__(5014);
;// CONCATENATED MODULE: ./build/js/metrics/pair-counts.js




function jointCells({ base, head }, weights) {
    const width = head.cells.truth.length;
    const numberOf = (0,confusion/* numbering */.uU)(base.cells.truth.length * width);
    const firsts = [];
    const seconds = [];
    const times = [];
    for (let pair = 0; pair < base.cells.cellOf.length; pair++) {
        const first = base.cells.cellOf[pair] ?? 0;
        const second = head.cells.cellOf[pair] ?? 0;
        const cell = numberOf(first * width + second);
        if (cell === times.length) {
            firsts.push(first);
            seconds.push(second);
            times.push(0);
        }
        times[cell] = (times[cell] ?? 0) + (weights === null ? 1 : (weights[pair] ?? 0));
    }
    return { base: Int32Array.from(firsts), head: Int32Array.from(seconds), times: Float64Array.from(times) };
}
/** What each group of pairs takes from either side: a joint cell one pair, weights that are no counts the pair's own. */
function deletions({ base, head }, weights) {
    if (!weights.counts) {
        return {
            base: { truth: base.truth, prediction: base.prediction, weight: weights.base },
            head: { truth: head.truth, prediction: head.prediction, weight: weights.head },
            times: (0,pairs/* bothTimes */.OK)(weights),
        };
    }
    const joint = jointCells({ base, head }, weights.base);
    const of = ({ cells }, groups) => ({
        truth: groups.map((cell) => cells.truth[cell] ?? 0),
        prediction: groups.map((cell) => cells.prediction[cell] ?? 0),
        weight: null,
    });
    return { base: of(base, joint.base), head: of(head, joint.head), times: joint.times };
}
/** The class that a measurement of these labels is of; `null` where the examples do not have it. */
function labelOf(subject, metric, labels) {
    const { task } = subject;
    if (task.kind !== 'binary' && task.kind !== 'multiclass')
        return null;
    const wanted = labels['class'];
    if (wanted !== undefined)
        return task.labels.includes(wanted) ? task.labels.indexOf(wanted) : null;
    return metric.perClass ? task.positive : 0;
}
/** Accuracy gives the four cells, anything else the jackknife. */
function pairCounts(metric, sides, labels) {
    const weights = (0,pairs/* pairWeights */.SV)(sides);
    const [base, head] = [(0,tally/* tallyOf */.s)(sides.base), (0,tally/* tallyOf */.s)(sides.head)];
    const [ofBase, ofHead] = [labelOf(sides.base, metric, labels), labelOf(sides.head, metric, labels)];
    if (weights === null || 'invalid' in base || 'invalid' in head || ofBase === null || ofHead === null)
        return null;
    if (metric.binary && weights.counts) {
        const right = ({ cells }) => new Float64Array(cells.cellOf).map((cell) => (cells.truth[cell] === cells.prediction[cell] ? 1 : 0));
        return (0,pairs/* cellsOfOutcomes */._n)({ base: right(base), head: right(head) }, weights.base);
    }
    const valueOfBase = (counts) => metric.value(counts, ofBase);
    const valueOfHead = (counts) => metric.value(counts, ofHead);
    const groups = deletions({ base, head }, weights);
    const without = {
        base: (0,jackknife/* withoutOne */.d)(base.counts, groups.base, valueOfBase),
        head: (0,jackknife/* withoutOne */.d)(head.counts, groups.head, valueOfHead),
    };
    const difference = valueOfHead(head.counts) - valueOfBase(base.counts);
    return (0,pairs/* jackknifed */.B_)(difference, without, { times: groups.times, n: weights.n });
}

// EXTERNAL MODULE: ./build/js/metrics/regression.js + 1 modules
var regression = __webpack_require__(2234);
// EXTERNAL MODULE: ./build/js/metrics/remembered.js
var remembered = __webpack_require__(4600);
// EXTERNAL MODULE: ./build/js/metrics/requests.js
var requests = __webpack_require__(8304);
;// CONCATENATED MODULE: ./build/js/metrics/sides.js



/** The rows of each side serve every metric of the suite, so they are picked once. */
const ofExamples = (0,remembered/* remembered */.H)((examples) => (0,remembered/* remembered */.H)((rows) => sides_isWhole(rows, examples.table.rows) ? (0,metrics_subject/* prepareWhole */.rk)(examples) : (0,metrics_subject/* prepare */.iA)(examples, rows)));
/** Whether these are all the rows of a table, in its order. */
function sides_isWhole(rows, count) {
    return rows.length === count && rows.every((row, index) => row === index);
}
function sameLabels(one, other) {
    const keys = Object.keys(one);
    return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}
/** The request that a measurement of this name and these labels came from. */
function requestOf(metric, labels, prepared) {
    const found = (0,requests/* requestsNamed */._u)(metric, prepared).filter((one) => !('code' in one));
    return found.find((one) => sameLabels(one.labels, labels) || one.metric.kind === 'count') ?? null;
}
/** Both sides in these rows, or `null` where another metric or another unit stands behind the same name. */
function matchedSides({ metric, labels }, examples, rows) {
    const base = ofExamples(examples.base)(rows.base);
    const head = ofExamples(examples.head)(rows.head);
    const ofBase = requestOf(metric, labels, base);
    const ofHead = requestOf(metric, labels, head);
    if (ofBase === null || ofHead === null)
        return null;
    if (ofBase.metric.id !== ofHead.metric.id || ofBase.unit !== ofHead.unit)
        return null;
    return { sides: { base: base.subject, head: head.subject }, requests: { base: ofBase, head: ofHead } };
}

// EXTERNAL MODULE: ./build/js/metrics/single.js
var single = __webpack_require__(5770);
// EXTERNAL MODULE: ./build/js/metrics/without-clusters.js
var without_clusters = __webpack_require__(3910);
;// CONCATENATED MODULE: ./build/js/metrics/clusters.js











/** Each leaves a computation over all rows, so that many clusters are left out in this many blocks of them. */
const MOST_BLOCKS = 200;
function ofCounts(values, { base, head }, clusters) {
    const { count } = clusters;
    const before = (0,without_clusters/* withoutClusters */.i)(base, { of: clusters.baseClusters, count }, values.base);
    const after = (0,without_clusters/* withoutClusters */.i)(head, { of: clusters.headClusters, count }, values.head);
    const changes = after.map((value, cluster) => value - (before[cluster] ?? Number.NaN));
    const [one, other] = [values.base(base.counts), values.head(head.counts)];
    const found = {
        clusters: count,
        difference: other - one,
        standardError: (0,jackknife/* jackknifeError */.D)(changes, null) ?? Number.NaN,
        skewness: -(0,stats_skewness/* skewness */.q)(changes, null),
        method: 'jackknife-t',
    };
    return clusterEvidence(found, Math.max(Math.abs(one), Math.abs(other)));
}
/** The value in all rows, and without each block of clusters. */
function leftOut(valueIn, subject, { of, blocks }) {
    const places = Int32Array.from({ length: subject.rows }, (_, row) => row);
    const without = Float64Array.from({ length: blocks }, (_, block) => valueIn((0,metrics_subject/* partOf */.BU)(subject, places.filter((row) => (of[row] ?? 0) % blocks !== block))));
    return [valueIn(subject), without];
}
function ofWhole(values, sides, clusters) {
    const blocks = Math.min(MOST_BLOCKS, clusters.count);
    const [one, before] = leftOut(values.base, sides.base, { of: clusters.baseClusters, blocks });
    const [other, after] = leftOut(values.head, sides.head, { of: clusters.headClusters, blocks });
    const changes = after.map((value, block) => value - (before[block] ?? Number.NaN));
    const found = {
        clusters: blocks,
        difference: other - one,
        standardError: (0,jackknife/* jackknifeError */.D)(changes, null) ?? Number.NaN,
        skewness: -(0,stats_skewness/* skewness */.q)(changes, null),
        method: 'jackknife-t',
    };
    return clusterEvidence(found, Math.max(Math.abs(one), Math.abs(other)));
}
/** A value that is a smooth function of all rows, `NaN` where it is not defined; `null` for every other metric. */
function wholeValue(request) {
    const { metric, argument } = request;
    if (metric.kind === 'sums') {
        return (subject) => {
            const pairs = (0,regression/* numberPairs */.r)(subject);
            return 'invalid' in pairs ? Number.NaN : metric.value(pairs);
        };
    }
    if (metric.id === 'robust_mean') {
        return (subject) => {
            const found = (0,single/* estimateOne */.X)(request, subject);
            return 'invalid' in found ? Number.NaN : found.value;
        };
    }
    if (metric.kind !== 'whole' || (metric.id !== 'roc_auc' && metric.without === undefined))
        return null;
    return (subject) => {
        const found = metric.value(subject, argument);
        return 'invalid' in found ? Number.NaN : found.value;
    };
}
function compareCounts(metric, { sides, measured }, clusters) {
    const [base, head] = [(0,tally/* tallyOf */.s)(sides.base), (0,tally/* tallyOf */.s)(sides.head)];
    const ofBase = labelOf(sides.base, metric, measured.labels);
    const ofHead = labelOf(sides.head, metric, measured.labels);
    if ('invalid' in base || 'invalid' in head || ofBase === null || ofHead === null)
        return null;
    if (metric.binary) {
        const right = ({ truth, prediction }) => Float64Array.from(truth, (label, row) => (label === prediction[row] ? 1 : 0));
        const ofSide = (tally, { weights }) => ({
            values: right(tally),
            weights: weights.values,
        });
        return ofMeans({ base: ofSide(base, sides.base), head: ofSide(head, sides.head) }, clusters);
    }
    const values = {
        base: (counts) => metric.value(counts, ofBase),
        head: (counts) => metric.value(counts, ofHead),
    };
    return ofCounts(values, { base, head }, clusters);
}
/**
 * The evidence for a measurement over clusters of rows, or `null` where there is none: no method for the metric, missing
 * cells, fewer than two clusters, another unit or another metric behind the same name.
 */
function clusteredEvidence(measured, { base, head, clusters }) {
    const rows = { base: clusters.baseRows, head: clusters.headRows };
    const matched = matchedSides(measured, { base, head }, rows);
    if (matched === null || clusters.count < 2)
        return null;
    const { sides, requests } = matched;
    if (sides.base.weights.invalid !== null || sides.head.weights.invalid !== null)
        return null;
    const { metric } = requests.head;
    if (metric.kind === 'count')
        return compareCounts(metric, { sides, measured }, clusters);
    if (metric.kind === 'mean') {
        const before = metric.values(sides.base, requests.base.argument);
        const after = metric.values(sides.head, requests.head.argument);
        if (!metric.paired || 'invalid' in before || 'invalid' in after)
            return null;
        const ofBase = { values: before, weights: sides.base.weights.values };
        return ofMeans({ base: ofBase, head: { values: after, weights: sides.head.weights.values } }, clusters);
    }
    if (metric.kind === 'grouped') {
        const of = (side) => metric.values(sides[side], requests[side].argument);
        return ofGroups({ base: of('base'), head: of('head') }, clusters);
    }
    const weighed = sides.base.weights.values !== null || sides.head.weights.values !== null;
    if (weighed && (0,expand/* ignoresWeights */.fP)(metric))
        return null;
    const [ofBase, ofHead] = [wholeValue(requests.base), wholeValue(requests.head)];
    return ofBase === null || ofHead === null ? null : ofWhole({ base: ofBase, head: ofHead }, sides, clusters);
}

// EXTERNAL MODULE: ./build/js/metrics/task.js
var metrics_task = __webpack_require__(5235);
;// CONCATENATED MODULE: ./build/js/metrics/label-sets.js
/** Whether head and base speak of the same classes: averages over classes are averages over other ones where they do not. */


function namesOf({ labels }, codes) {
    const seen = new Uint8Array(labels.length);
    for (const code of codes ?? [])
        if (code >= 0)
            seen[code] = 1;
    return new Set(labels.filter((_, code) => seen[code] === 1));
}
/** The labels that rows have, `null` where the examples are no labelled ones. */
function occurring(examples) {
    const { task } = (0,metrics_task/* decideTask */.a)(examples);
    if (task === null || (task.kind !== 'binary' && task.kind !== 'multiclass'))
        return null;
    const truth = namesOf(task, task.truth);
    return { truth, all: new Set([...truth, ...namesOf(task, task.prediction)]) };
}
const beyond = (names, known) => [...names].filter((name) => !known.has(name));
/** Notices: `LABEL_SETS_DIFFER` for the truth, `LABELS_UNKNOWN` for what is predicted on one side alone. */
function labelSetNotices(suite, sides) {
    const [base, head] = [occurring(sides.base), occurring(sides.head)];
    if (base === null || head === null)
        return [];
    const onlyHead = beyond(head.truth, base.truth);
    const onlyBase = beyond(base.truth, head.truth);
    const differ = onlyHead.length + onlyBase.length > 0;
    const notices = differ ? [(0,catalogue/* fault */.DG)('LABEL_SETS_DIFFER', suite, { onlyBase, onlyHead })] : [];
    const known = new Set([...base.all, ...head.truth]);
    const unknown = beyond(head.all, known);
    return unknown.length === 0 ? notices : [...notices, (0,catalogue/* fault */.DG)('LABELS_UNKNOWN', suite, { labels: unknown })];
}

;// CONCATENATED MODULE: ./build/js/stats/order.js
/**
 * The order that sorts numbers: row numbers, ascending by value.
 *
 *   three stable counting passes over the upper 32 bits of each double, then a finish where those are equal
 *
 * Sorting row numbers with a comparison function takes eight times as long for a million rows.
 *
 * Source: least-significant-digit radix sort, D. E. Knuth, The Art of Computer Programming 3, section 5.2.5; the bits
 * of a double sort like an unsigned number once the sign bit is flipped, and all bits where it is negative.
 *
 * Example: 0.5, −2, 0.1 has the order 1, 2, 0.
 */
const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
const SHIFTS = [0, DIGIT_BITS, 2 * DIGIT_BITS];
const SIGN = 0x80000000;
const SHORT_RUN = 32;
const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
/** The upper half of each double, such that a smaller key never belongs to a larger value. */
function upperHalves(values) {
    // Adding 0 turns −0 into 0, its equal.
    const words = new Uint32Array(values.map((value) => value + 0).buffer);
    const keys = new Uint32Array(values.length);
    for (let i = 0; i < keys.length; i++) {
        const word = words[2 * i + (LITTLE_ENDIAN ? 1 : 0)] ?? 0;
        keys[i] = word ^ ((word >> 31) | SIGN);
    }
    return keys;
}
function rowNumbers(count) {
    const rows = new Uint32Array(count);
    for (let row = 0; row < count; row++)
        rows[row] = row;
    return rows;
}
function countingPass(from, to, shift) {
    const places = new Uint32Array(DIGITS + 1);
    for (const key of from.keys) {
        const digit = (key >>> shift) & (DIGITS - 1);
        places[digit + 1] = (places[digit + 1] ?? 0) + 1;
    }
    for (let digit = 1; digit < DIGITS; digit++)
        places[digit] = (places[digit] ?? 0) + (places[digit - 1] ?? 0);
    for (let i = 0; i < from.keys.length; i++) {
        const key = from.keys[i] ?? 0;
        const digit = (key >>> shift) & (DIGITS - 1);
        const place = places[digit] ?? 0;
        places[digit] = place + 1;
        to.keys[place] = key;
        to.rows[place] = from.rows[i] ?? 0;
    }
}
/** Insertion sort of the rows from start to end by value: for the few whose upper halves are equal. */
function insert(rows, values, [start, end]) {
    for (let i = start + 1; i < end; i++) {
        const row = rows[i] ?? 0;
        const value = values[row] ?? 0;
        let place = i;
        while (place > start && (values[rows[place - 1] ?? 0] ?? 0) > value) {
            rows[place] = rows[place - 1] ?? 0;
            place--;
        }
        rows[place] = row;
    }
}
/** Sorts the rows of every run of equal keys by value. */
function finish({ keys, rows }, values) {
    const count = rows.length;
    for (let start = 0, end = 1; start < count; start = end, end++) {
        while (end < count && keys[end] === keys[start])
            end++;
        if (end - start <= SHORT_RUN)
            insert(rows, values, [start, end]);
        else
            rows.subarray(start, end).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
    }
}
/** Row numbers such that the values ascend; equal values keep their order. No NaN: that is the caller's duty. */
function ascendingOrder(values) {
    const count = values.length;
    let from = { keys: upperHalves(values), rows: rowNumbers(count) };
    let to = { keys: new Uint32Array(count), rows: new Uint32Array(count) };
    for (const shift of SHIFTS) {
        countingPass(from, to, shift);
        [from, to] = [to, from];
    }
    finish(from, values);
    return from.rows;
}

;// CONCATENATED MODULE: ./build/js/stats/delong.js
/**
 * The area under the ROC curve with its variance, and the covariance of two areas on the same examples.
 *
 *   AUC = mean of V_i over positives,   V_i = (midrank among all − midrank among positives) / negatives
 *   Var = s²(V over positives) / positives + s²(W over negatives) / negatives,   W_j likewise for negatives
 *
 * The covariance has covariances in the place of s².
 *
 * Source: E. R. DeLong, D. M. DeLong, D. L. Clarke-Pearson, Biometrics 44 (1988) 837–845; by midranks: X. Sun, W. Xu,
 * Fast implementation of DeLong's algorithm, IEEE Signal Processing Letters 21 (2014) 1389–1393.
 *
 * Example: five negatives .1 .4 .35 .8 .2 and five positives .9 .6 .7 .3 .95: AUC 0.80, variance 0.024.
 */

function mean(values) {
    let sum = 0;
    for (const value of values)
        sum += value;
    return sum / values.length;
}
/**
 * For each row how many of the other class have a lower score; equals count half. That is the midrank among all less
 * the midrank in the row's own class, and comes from one walk over the rows in the order of their scores.
 */
function beatenByRow(truth, scores) {
    const order = ascendingOrder(scores);
    const beaten = new Float64Array(scores.length);
    let positivesBelow = 0;
    for (let start = 0, end = 0; start < order.length; start = end) {
        const score = scores[order[start] ?? 0];
        let positives = 0;
        for (; end < order.length && scores[order[end] ?? 0] === score; end++) {
            if (truth[order[end] ?? 0] === 1)
                positives++;
        }
        const negatives = end - start - positives;
        const positivesBeaten = positivesBelow + positives / 2;
        const negativesBeaten = start - positivesBelow + negatives / 2;
        for (let i = start; i < end; i++) {
            const row = order[i] ?? 0;
            beaten[row] = truth[row] === 1 ? negativesBeaten : positivesBeaten;
        }
        positivesBelow += positives;
    }
    return beaten;
}
/** For each example the share of the other class that it is rightly ordered against; equals count half. */
function placements(truth, scores) {
    let count = 0;
    for (const label of truth)
        if (label === 1)
            count++;
    const positives = new Float64Array(count);
    const negatives = new Float64Array(scores.length - count);
    if (positives.length === 0 || negatives.length === 0)
        return null;
    const beaten = beatenByRow(truth, scores);
    let placed = 0;
    for (let row = 0; row < scores.length; row++) {
        const share = beaten[row] ?? 0;
        if (truth[row] === 1)
            positives[placed++] = share / negatives.length;
        else
            negatives[row - placed] = 1 - share / positives.length;
    }
    return { auc: mean(positives), positives, negatives };
}
function sampleCovariance(a, b) {
    const meanA = mean(a);
    const meanB = mean(b);
    let sum = 0;
    for (let i = 0; i < a.length; i++)
        sum += ((a[i] ?? 0) - meanA) * ((b[i] ?? 0) - meanB);
    return sum / (a.length - 1);
}
function covarianceOf(a, b) {
    const overPositives = sampleCovariance(a.positives, b.positives) / a.positives.length;
    return overPositives + sampleCovariance(a.negatives, b.negatives) / a.negatives.length;
}
function hasVariance({ positives, negatives }) {
    return positives.length > 1 && negatives.length > 1;
}
/**
 * The area and its variance. `truth` is 1 for a positive, anything else is a negative; a higher score speaks for a
 * positive. `null` where only one class is there. No NaN among the scores: that is the caller's duty.
 */
function aucWithVariance(truth, scores) {
    const placed = placements(truth, scores);
    if (placed === null)
        return null;
    return { auc: placed.auc, variance: hasVariance(placed) ? covarianceOf(placed, placed) : null };
}
/** Both areas on the same examples; `null` where a class has fewer than two, and so no variance. */
function delong({ truth, base, head }) {
    const ofBase = placements(truth, base);
    const ofHead = placements(truth, head);
    if (ofBase === null || ofHead === null || !hasVariance(ofBase))
        return null;
    return {
        baseAuc: ofBase.auc,
        headAuc: ofHead.auc,
        baseVariance: covarianceOf(ofBase, ofBase),
        headVariance: covarianceOf(ofHead, ofHead),
        covariance: covarianceOf(ofBase, ofHead),
    };
}

;// CONCATENATED MODULE: ./build/js/metrics/pair-means.js



function influence(values, weights) {
    const middle = (0,sum/* mean */.i2)(values, weights);
    const total = weights === null ? values.length : (0,sum/* sum */.cz)(weights);
    return values.map((value, row) => ((weights === null ? 1 : (weights[row] ?? 0)) * (value - middle)) / total);
}
function pairMeans({ base, head }, weights) {
    const ofBase = influence(base, weights.base);
    const ofHead = influence(head, weights.head);
    const often = weights.counts ? weights.base : null;
    // A pair of count w carries w equal shares.
    const shares = ofHead.map((u, pair) => {
        const times = often === null ? 1 : (often[pair] ?? 0);
        return times > 0 ? (u - (ofBase[pair] ?? 0)) / times : 0;
    });
    const squares = shares.map((share, pair) => (often === null ? 1 : (often[pair] ?? 0)) * share * share);
    const { n } = weights;
    return (0,pairs/* evidence */.MX)({
        n,
        difference: differenceOfMeans({ base, head }, weights),
        standardError: Math.sqrt((n / (n - 1)) * (0,sum/* sum */.cz)(squares)),
        degreesOfFreedom: n - 1,
        skewness: (0,stats_skewness/* skewness */.q)(shares, often),
        method: 'paired-t',
    });
}
/** With the same weights on both sides the mean of the differences is exact where a difference of means would round. */
function differenceOfMeans({ base, head }, weights) {
    if (weights.counts)
        return (0,sum/* mean */.i2)(head.map((value, pair) => value - (base[pair] ?? 0)), weights.base);
    return (0,sum/* mean */.i2)(head, weights.head) - (0,sum/* mean */.i2)(base, weights.base);
}
const isOutcome = (values) => values.every((value) => value === 0 || value === 1);
/** Values that are all 0 or 1 give the four cells, anything else differences. */
function pairValues({ base, head }, weights) {
    if (weights.counts && isOutcome(base) && isOutcome(head))
        return (0,pairs/* cellsOfOutcomes */._n)({ base, head }, weights.base);
    return pairMeans({ base, head }, weights);
}
/** The evidence of a mean, or `null` where it has none. */
function pairMean(metric, sides, requests) {
    const weights = (0,pairs/* pairWeights */.SV)(sides);
    if (weights === null || !metric.paired)
        return null;
    const base = metric.values(sides.base, requests.base.argument);
    const head = metric.values(sides.head, requests.head.argument);
    if ('invalid' in base || 'invalid' in head)
        return null;
    return pairValues({ base, head }, weights);
}

// EXTERNAL MODULE: ./build/js/metrics/slices.js
var metrics_slices = __webpack_require__(265);
;// CONCATENATED MODULE: ./build/js/metrics/pair-slices.js





const sameRows = (a, b) => a.length === b.length && a.every((row, place) => row === b[place]);
/** The groups where both sides have the same ones of the same pairs. */
function commonSlices(sides, requests) {
    const base = (0,metrics_slices/* slicesOf */.nu)(sides.base, requests.base.argument.column);
    const head = (0,metrics_slices/* slicesOf */.nu)(sides.head, requests.head.argument.column);
    if ('invalid' in base || 'invalid' in head || base.length !== head.length)
        return null;
    const ofBase = new Map(base.map(({ group, rows }) => [group, rows]));
    const same = head.every(({ group, rows }) => sameRows(rows, ofBase.get(group) ?? new Int32Array(0)));
    return same ? head : null;
}
/** Right and wrong as a difference of shares, whose error is that of the mean of −1, 0 and 1. */
function asDifference(found) {
    if (found.kind === 'differences')
        return found;
    if (found.kind !== 'binary')
        return null;
    const { won, lost } = found;
    const n = found.bothRight + found.bothWrong + won + lost;
    const difference = (won - lost) / n;
    const variance = ((won + lost) / n - difference ** 2) / (n - 1);
    const counts = Float64Array.of(lost, found.bothRight + found.bothWrong, won);
    return (0,pairs/* evidence */.MX)({
        n,
        difference,
        standardError: Math.sqrt(Math.max(0, variance)),
        degreesOfFreedom: n - 1,
        skewness: (0,stats_skewness/* skewness */.q)(Float64Array.of(-1, 0, 1), counts),
        method: 'paired-t',
    });
}
function pair_slices_combined(parts) {
    const total = (of) => parts.reduce((sum, part) => sum + of(part), 0);
    const squares = total(({ share, standardError }) => (share * standardError) ** 2);
    const spread = total(({ share, standardError, degreesOfFreedom }) => degreesOfFreedom === null ? 0 : (share * standardError) ** 4 / degreesOfFreedom);
    // The third cumulant of a sum is the sum of those of its parts.
    const cubes = total((part) => (part.share * part.standardError) ** 3 * (part.skewness / Math.sqrt(part.n)));
    const n = total((part) => part.n);
    const degreesOfFreedom = spread > 0 ? squares ** 2 / spread : n - parts.length;
    return (0,pairs/* evidence */.MX)({
        n,
        difference: total(({ share, difference }) => share * difference),
        standardError: Math.sqrt(squares),
        degreesOfFreedom,
        skewness: squares > 0 ? (cubes / squares ** 1.5) * Math.sqrt(degreesOfFreedom + 1) : 0,
        method: 'paired-t',
    });
}
function inGroup(sides, { rows }) {
    return { base: (0,metrics_subject/* partOf */.BU)(sides.base, rows), head: (0,metrics_subject/* partOf */.BU)(sides.head, rows) };
}
/** The evidence for `worst_group` or `robust_mean`, or `null` where there is none. */
function pairSlices(sides, requests, compare) {
    const [ofBase, ofHead] = [requests.base.slices, requests.head.slices];
    const slices = commonSlices(sides, requests);
    if (ofBase === null || ofHead === null || slices === null)
        return null;
    const inner = { base: ofBase.inner, head: ofHead.inner };
    if (requests.head.metric.id === 'worst_group') {
        const group = (0,metrics_slices/* worstGroup */.bE)(requests.head, sides.head, single/* estimateOne */.X);
        const slice = slices.find((one) => one.group === group);
        const same = (0,metrics_slices/* worstGroup */.bE)(requests.base, sides.base, single/* estimateOne */.X) === group;
        return same && slice !== undefined ? compare(inGroup(sides, slice), inner) : null;
    }
    const shares = (0,metrics_slices/* sharesOf */.AR)(slices.map(({ group }) => group), ofHead.shares);
    if ('invalid' in shares)
        return null;
    const parts = slices.flatMap((slice, group) => {
        const found = compare(inGroup(sides, slice), inner);
        const difference = found === null ? null : asDifference(found);
        return difference === null ? [] : [{ ...difference, share: shares[group] ?? 0 }];
    });
    return parts.length < slices.length ? null : pair_slices_combined(parts);
}

// EXTERNAL MODULE: ./build/js/metrics/scores.js
var scores = __webpack_require__(9901);
;// CONCATENATED MODULE: ./build/js/metrics/pair.js









function pairSums(metric, given) {
    const sides = (0,expand/* ignoresWeights */.fP)(metric) ? (0,expand/* expandedSides */.YD)(given) : given;
    if (sides === null)
        return null;
    const weights = (0,pairs/* pairWeights */.SV)(sides);
    const [base, head] = [(0,regression/* numberPairs */.r)(sides.base), (0,regression/* numberPairs */.r)(sides.head)];
    if (weights === null || 'invalid' in base || 'invalid' in head)
        return null;
    const { counts } = weights;
    const [ofBase, ofHead] = [
        { ...base, weights: weights.base, counts },
        { ...head, weights: weights.head, counts },
    ];
    const without = { base: metric.without(ofBase), head: metric.without(ofHead) };
    const each = counts ? weights.base : (0,pairs/* bothTimes */.OK)(weights);
    return (0,pairs/* jackknifed */.B_)(metric.value(ofHead) - metric.value(ofBase), without, { times: each, n: weights.n });
}
/** DeLong's method knows no weights but counts, and needs the same truth on both sides. */
function pairAreas(sides) {
    const laidOut = (0,expand/* expandedSides */.YD)(sides);
    if (laidOut === null)
        return null;
    const { base, head } = laidOut;
    const [one, other] = [(0,scores/* binaryScores */.jM)(base), (0,scores/* binaryScores */.jM)(head)];
    if ('invalid' in one || 'invalid' in other)
        return null;
    if (one.positives.some((positive, pair) => positive !== other.positives[pair]))
        return null;
    const found = delong({ truth: one.positives, base: one.scores, head: other.scores });
    if (found === null)
        return null;
    const variance = found.baseVariance + found.headVariance - 2 * found.covariance;
    return (0,pairs/* evidence */.MX)({
        n: base.rows,
        difference: found.headAuc - found.baseAuc,
        // Equal scores leave a variance of rounding alone, which may fall below 0.
        standardError: Math.sqrt(Math.max(0, variance)),
        degreesOfFreedom: null,
        skewness: 0,
        method: 'delong',
    });
}
/** The jackknife over rows, where the metric says what it is without each of them. */
function pairWhole(metric, given, requests) {
    const sides = (0,expand/* ignoresWeights */.fP)(metric) ? (0,expand/* expandedSides */.YD)(given) : given;
    if (sides === null)
        return null;
    const weights = (0,pairs/* pairWeights */.SV)(sides);
    if (weights === null || metric.without === undefined)
        return null;
    // Where the sides' counts differ, one pair is not one example of both.
    if (!weights.counts && sides.base.weights.counts && sides.head.weights.counts)
        return null;
    const before = metric.value(sides.base, requests.base.argument);
    const after = metric.value(sides.head, requests.head.argument);
    if ('invalid' in before || 'invalid' in after)
        return null;
    const without = {
        base: metric.without(sides.base, requests.base.argument),
        head: metric.without(sides.head, requests.head.argument),
    };
    const times = weights.counts ? weights.base : (0,pairs/* bothTimes */.OK)(weights);
    return (0,pairs/* jackknifed */.B_)(after.value - before.value, without, { times, n: weights.n });
}
/** Where each row is a group of its own, as a table with one row a task has it. */
function pairGroups(metric, given, requests) {
    const sides = (0,expand/* ignoresWeights */.fP)(metric) ? (0,expand/* expandedSides */.YD)(given) : given;
    if (sides === null)
        return null;
    const before = metric.values(sides.base, requests.base.argument);
    const after = metric.values(sides.head, requests.head.argument);
    const weights = (0,pairs/* pairWeights */.SV)(sides);
    if ('invalid' in before || 'invalid' in after || weights === null)
        return null;
    const single = before.values.length === sides.base.rows && after.values.length === sides.head.rows;
    return single ? pairValues({ base: before.values, head: after.values }, weights) : null;
}
function comparison(sides, requests, labels) {
    const { metric } = requests.head;
    switch (metric.kind) {
        case 'count':
            return pairCounts(metric, sides, labels);
        case 'mean':
            return pairMean(metric, sides, requests);
        case 'sums':
            return pairSums(metric, sides);
        case 'grouped':
            return pairGroups(metric, sides, requests);
        case 'sliced':
            return pairSlices(sides, requests, (parts, inner) => comparison(parts, inner, {}));
        case 'drift':
            return null;
        default:
            return metric.id === 'roc_auc' ? pairAreas(sides) : pairWhole(metric, sides, requests);
    }
}
/**
 * The paired evidence for a measurement over the examples in both tables, or `null` where there is none: no method for
 * the metric, missing cells, fewer than two pairs, another unit or another metric behind the same name.
 */
function pairedEvidence(measurement, { base, head, alignment }) {
    const { baseRows, headRows } = alignment;
    const matched = matchedSides(measurement, { base, head }, { base: baseRows, head: headRows });
    if (matched === null || alignment.pairs === 0)
        return null;
    return comparison(matched.sides, matched.requests, measurement.labels);
}

// EXTERNAL MODULE: ./build/js/table/align.js
var align = __webpack_require__(6051);
// EXTERNAL MODULE: ./build/js/table/rows-by-text.js
var rows_by_text = __webpack_require__(7790);
;// CONCATENATED MODULE: ./build/js/table/items.js

function numbered(column) {
    const rows = column.offsets.length - 1;
    const index = new rows_by_text/* RowsByText */.e(column, rows);
    const first = new Int32Array(rows);
    const again = new Set();
    let ids = 0;
    let row = rows_by_text/* NONE */.x;
    for (let at = 0; at < rows; at++) {
        const isNew = index.add(at);
        first[at] = isNew ? at : index.find(column, at);
        if (isNew)
            ids++;
        else {
            again.add(first[at] ?? rows_by_text/* NONE */.x);
            if (row === rows_by_text/* NONE */.x)
                row = at;
        }
    }
    return { index, first, ids, repeated: row === rows_by_text/* NONE */.x ? null : { ids: again.size, row } };
}
/** The rows whose item is known, and their items. */
function kept(first, itemOf) {
    const rows = new Int32Array(first.length);
    const items = new Int32Array(first.length);
    let count = 0;
    for (let row = 0; row < first.length; row++) {
        const item = itemOf[first[row] ?? rows_by_text/* NONE */.x] ?? rows_by_text/* NONE */.x;
        if (item === rows_by_text/* NONE */.x)
            continue;
        rows[count] = row;
        items[count++] = item;
    }
    return [rows.slice(0, count), items.slice(0, count)];
}
/** The items of two id columns, numbered in the order in which head has them. */
function itemsOf(base, head) {
    const [ofBase, ofHead] = [numbered(base), numbered(head)];
    const itemInBase = new Int32Array(ofBase.first.length).fill(rows_by_text/* NONE */.x);
    const itemInHead = new Int32Array(ofHead.first.length).fill(rows_by_text/* NONE */.x);
    let count = 0;
    for (const [row, first] of ofHead.first.entries()) {
        const partner = row === first ? ofBase.index.find(head, row) : rows_by_text/* NONE */.x;
        if (partner === rows_by_text/* NONE */.x)
            continue;
        itemInBase[partner] = count;
        itemInHead[row] = count++;
    }
    const [baseRows, baseClusters] = kept(ofBase.first, itemInBase);
    const [headRows, headClusters] = kept(ofHead.first, itemInHead);
    return {
        clusters: { count, baseRows, headRows, baseClusters, headClusters },
        onlyBase: ofBase.ids - count,
        onlyHead: ofHead.ids - count,
        repeated: { base: ofBase.repeated, head: ofHead.repeated },
    };
}
/** Every pair an item of its own. */
function itemsOfPairs({ pairs, baseRows, headRows }) {
    const each = new Int32Array(pairs);
    for (let pair = 0; pair < pairs; pair++)
        each[pair] = pair;
    return { count: pairs, baseRows, headRows, baseClusters: each, headClusters: each };
}
function cellText({ codes, labels, values }, row) {
    if (codes !== null)
        return labels[codes[row] ?? rows_by_text/* NONE */.x] ?? null;
    const value = values?.[row] ?? Number.NaN;
    return Number.isFinite(value) ? String(value) : null;
}
/**
 * The items brought together by a column of head, in which items of one cluster have the same cell. An item whose cell
 * is empty is a cluster of its own.
 */
function clusteredBy(column, items) {
    const clusterOf = new Int32Array(items.count).fill(rows_by_text/* NONE */.x);
    const known = new Map();
    let count = 0;
    for (const [place, item] of items.headClusters.entries()) {
        if (clusterOf[item] !== rows_by_text/* NONE */.x)
            continue;
        const text = cellText(column, items.headRows[place] ?? rows_by_text/* NONE */.x);
        const cluster = text === null ? undefined : known.get(text);
        clusterOf[item] = cluster ?? count;
        if (cluster !== undefined)
            continue;
        if (text !== null)
            known.set(text, count);
        count++;
    }
    const anew = (clusters) => clusters.map((item) => clusterOf[item] ?? rows_by_text/* NONE */.x);
    return {
        ...items,
        count,
        baseClusters: anew(items.baseClusters),
        headClusters: anew(items.headClusters),
    };
}

// EXTERNAL MODULE: ./build/js/table/text.js
var table_text = __webpack_require__(4690);
;// CONCATENATED MODULE: ./build/js/gate/weighed.js
/** Whole weights of every row, or `null`. */
function countsOf({ table, roles }) {
    const values = table.columns.get(roles.weight ?? '')?.values ?? null;
    const whole = values?.every((weight) => Number.isSafeInteger(weight) && weight >= 0) ?? false;
    return whole ? values : null;
}
const total = (counts) => counts.reduce((sum, count) => sum + count, 0);
/** Rows that pair count for as many examples as both sides say; where they do not agree, rows are counted. */
function matchesOf(base, head, alignment) {
    const [ofBase, ofHead] = [countsOf(base), countsOf(head)];
    if (ofBase === null || ofHead === null)
        return alignment;
    const { baseRows, headRows } = alignment;
    const paired = Float64Array.from(headRows, (row) => ofHead[row] ?? 0);
    if (!paired.every((count, pair) => count === ofBase[baseRows[pair] ?? -1]))
        return alignment;
    const pairs = total(paired);
    return { pairs, onlyBase: total(ofBase) - pairs, onlyHead: total(ofHead) - pairs };
}

;// CONCATENATED MODULE: ./build/js/gate/pairing.js
/** Finds the same examples in head and base, suite by suite, and boils each measurement's pairs down to its evidence. */










function pairing_both(head, base) {
    if (head.examples === null || base === undefined || base.examples === null)
        return null;
    return { suite: head.name, base: base.examples, head: head.examples };
}
const nothing = (notice) => ({ together: null, notices: [notice] });
/** What is held together, where it is enough of what either side has. */
function covering(suite, matches, { together, minPaired }) {
    const { pairs, onlyBase, onlyHead } = matches;
    const smaller = pairs + Math.min(onlyBase, onlyHead);
    const enough = pairs >= minPaired * smaller;
    if (!enough)
        return nothing((0,catalogue/* fault */.DG)('TOO_FEW_PAIRS', suite, { pairs, of: smaller, minPaired }));
    const left = onlyBase + onlyHead > 0;
    return { together, notices: left ? [(0,catalogue/* fault */.DG)('UNMATCHED', suite, { onlyBase, onlyHead, pairs })] : [] };
}
function repeats(suite, side, { ids, repeated }) {
    if (repeated === null)
        return [];
    const { row } = repeated;
    return [(0,catalogue/* fault */.DG)('ID_REPEATS', suite, { side, ids: repeated.ids, id: (0,table_text/* textAt */.$)(ids, row), row: row + 1 })];
}
/** The column of clusters, where head has one. */
function clusterColumn({ head }) {
    return head.table.columns.get(head.roles.cluster ?? '');
}
/** Pairs, or the clusters that head has them in; clusters of one example each are no clusters. */
function pairsOrClusters(pair, alignment) {
    const column = clusterColumn(pair);
    if (column === undefined)
        return { alignment };
    const clusters = clusteredBy(column, itemsOfPairs(alignment));
    return clusters.count === alignment.pairs ? { alignment } : { clusters };
}
/** Too few clusters do not tell how much clusters differ. */
function enoughClusters({ suite, head }, found) {
    const { together } = found;
    if (together === null || !('clusters' in together) || together.clusters.count >= FEWEST_CLUSTERS)
        return found;
    const by = head.roles.cluster ?? head.table.ids?.name ?? 'id';
    const clusters = together.clusters.count;
    return nothing((0,catalogue/* fault */.DG)('TOO_FEW_CLUSTERS', suite, { clusters, by, least: FEWEST_CLUSTERS }));
}
/** Pairs or clusters, or the notice that says why these examples are not compared one by one. */
function togetherOf(pair, minPaired) {
    const base = pair.base.table.ids;
    const head = pair.head.table.ids;
    if (base === null || head === null) {
        const side = base === null ? (head === null ? 'base and head have' : 'base has') : 'head has';
        return nothing((0,catalogue/* fault */.DG)('NO_IDS', pair.suite, { side }));
    }
    const result = (0,align/* align */.M)(base, head);
    if (result.kind === 'aligned') {
        const { alignment } = result;
        const together = pairsOrClusters(pair, alignment);
        const matches = matchesOf(pair.base, pair.head, alignment);
        return enoughClusters(pair, covering(pair.suite, matches, { together, minPaired }));
    }
    const { clusters: items, onlyBase, onlyHead, repeated } = itemsOf(base, head);
    const column = clusterColumn(pair);
    const together = { clusters: column === undefined ? items : clusteredBy(column, items) };
    const matches = { pairs: items.count, onlyBase, onlyHead };
    const found = enoughClusters(pair, covering(pair.suite, matches, { together, minPaired }));
    // The rows of a query are its documents, and no repeats of one example.
    const told = pair.head.roles.query !== null && pair.base.roles.query !== null
        ? []
        : [
            ...repeats(pair.suite, 'base', { ids: base, repeated: repeated.base }),
            ...repeats(pair.suite, 'head', { ids: head, repeated: repeated.head }),
        ];
    return { ...found, notices: [...told, ...found.notices] };
}
function evidenceOf(measurement, { base, head }, together) {
    return 'clusters' in together
        ? clusteredEvidence(measurement, { base, head, clusters: together.clusters })
        : pairedEvidence(measurement, { base, head, alignment: together.alignment });
}
/** Paired evidence of every measurement of head that has any, and a notice for each suite that could not pair. */
function pairUp(head, base, request) {
    const evidence = new Map();
    const notices = [];
    for (const suite of head.suites) {
        const pair = pairing_both(suite, base?.suites.find((other) => other.name === suite.name));
        if (pair === null)
            continue;
        notices.push(...labelSetNotices(suite.name, pair));
        const { together, notices: told } = togetherOf(pair, request.minPaired);
        notices.push(...told);
        if (together === null)
            continue;
        for (const measurement of request.measurements.filter((one) => one.suite === suite.name)) {
            const found = evidenceOf(measurement, pair, together);
            if (found !== null)
                evidence.set((0,identity/* measurementId */.I)(measurement), found);
        }
    }
    return { evidence, notices };
}

;// CONCATENATED MODULE: ./build/js/history/series.js
/** The newest `window` of the values, still oldest first. */
function newest(values, window) {
    return window >= 1 ? values.slice(-window) : [];
}
/**
 * The finite values of every measurement, oldest first, at most the newest `window` of each; the length is the count
 * of records that hold a value. One pass over the history, for those who need them all.
 */
function seriesById(history, window = Number.POSITIVE_INFINITY) {
    const all = new Map();
    for (const record of history.records) {
        for (const [id, value] of valuesOf(record)) {
            const values = all.get(id);
            if (values === undefined)
                all.set(id, [value]);
            else
                values.push(value);
        }
    }
    return new Map([...all].map(([id, values]) => [id, newest(values, window)]));
}
/**
 * How many runs the values of each series are means of, where any is a mean: the harmonic mean over the newest `window`,
 * since the variance of a mean of r runs is one rth of a run's, and these variances are what a series averages.
 */
function recordRunsById(history, window) {
    const shares = new Map();
    for (const { measurements } of history.records) {
        const seen = new Set();
        for (const { id, value, runs = 1 } of measurements) {
            if (value === null || !Number.isFinite(value) || seen.has(id))
                continue;
            seen.add(id);
            const found = shares.get(id);
            // A record that claims less than a run would make noise look larger than it is.
            const share = 1 / Math.max(1, runs);
            if (found === undefined)
                shares.set(id, [share]);
            else
                found.push(share);
        }
    }
    const means = [...shares].map(([id, all]) => {
        const recent = newest(all, window);
        return [id, recent.length / recent.reduce((sum, share) => sum + share, 0)];
    });
    return new Map(means.filter(([, runs]) => runs !== 1));
}
/**
 * Where levels start anew: for every measurement, indices into its series of the newest value at the time of each
 * acceptance that matches it. A change is accepted once it is on the base branch, so that value is the first of its kind.
 */
function boundariesById(history, window, matches) {
    const accepted = history.records.flatMap((record) => record.accepted);
    if (accepted.length === 0)
        return new Map();
    const times = new Map();
    for (const record of history.records) {
        for (const id of valuesOf(record).keys())
            times.set(id, [...(times.get(id) ?? []), Date.parse(record.at)]);
    }
    const found = new Map();
    for (const [id, all] of times) {
        const recent = newest(all, window);
        const starts = accepted
            .filter(({ match }) => matches(match, id))
            .map(({ at }) => recent.filter((time) => time <= Date.parse(at)).length - 1);
        if (starts.some((start) => start > 0))
            found.set(id, starts.filter((start) => start > 0));
    }
    return found;
}
/** The finite values of one record; of an id that stands there twice, the first. */
function valuesOf(record) {
    const values = new Map();
    for (const { id, value } of record.measurements) {
        if (value !== null && Number.isFinite(value) && !values.has(id))
            values.set(id, value);
    }
    return values;
}
function newestWhere(history, holds) {
    for (let index = history.records.length - 1; index >= 0; index -= 1) {
        const record = history.records[index];
        if (record !== undefined && record.measurements.length > 0 && holds(record))
            return record;
    }
    return null;
}
/**
 * The base: the newest record that holds one of these suites (`null`: any), or `null` where there is none. Suites
 * matter where matrix legs share a history: the newest record may be another leg's, with nothing to compare. A record
 * without measurements (an accepted change) is never the base.
 */
function baseOf(history, wanted) {
    const suites = wanted.suites === null ? null : new Set(wanted.suites);
    return newestWhere(history, (record) => suites === null || record.head.suites.some((suite) => suites.has(suite.name)));
}
/** For each of these suites the newest record that holds it: after partial runs they are not the same one. */
function basesBySuite(history, suites) {
    return new Map(suites.flatMap((suite) => {
        const record = baseOf(history, { suites: [suite] });
        return record === null ? [] : [[suite, record]];
    }));
}

;// CONCATENATED MODULE: ./build/js/history/base.js

/** `line`: the wanted commit first, then its ancestors; empty where it is not known. */
function chooseBases(history, suites, line) {
    const distances = new Map(line.map((sha, distance) => [sha, distance]));
    const distanceOf = (record) => (record.sha === null ? undefined : distances.get(record.sha));
    const nearestFirst = history.records
        .filter((record) => distanceOf(record) !== undefined)
        // Of several runs of one commit the newest counts: the sort is stable, and the newest stand first.
        .reverse()
        .sort((a, b) => (distanceOf(a) ?? 0) - (distanceOf(b) ?? 0));
    // The newest of a list is its last: the nearest record must stand there.
    const near = basesBySuite({ records: nearestFirst.reverse(), damaged: [] }, suites);
    const newest = basesBySuite(history, suites);
    const chosen = new Map();
    for (const [suite, record] of new Map([...newest, ...near])) {
        chosen.set(suite, { record, distance: distanceOf(record) ?? null });
    }
    return chosen;
}

// EXTERNAL MODULE: ./build/js/metrics/describe.js
var describe = __webpack_require__(7271);
// EXTERNAL MODULE: ./build/js/config/anchor.js
var config_anchor = __webpack_require__(5268);
;// CONCATENATED MODULE: ./build/js/gate/matches.js
/** Globs over ids as they stand in a history. */


/** Whether a glob matches the measurement of this id. */
function matchesGlob(glob, id) {
    const place = (0,identity/* placeOf */.$)(id);
    return place !== null && (0,judge_glob/* matchesId */.X)(glob, place);
}

// EXTERNAL MODULE: ./build/js/gate/suites.js
var gate_suites = __webpack_require__(9867);
;// CONCATENATED MODULE: ./build/js/gate/anchor.js
/** The record that the configured anchor leads to, and what it says of each measurement. */






const NONE = { anchored: null, side: null, notices: [] };
/** A change that was accepted after the anchor was recorded is no loss against it any more. */
function acceptedSince(history, record, id) {
    const since = Date.parse(record.at);
    const later = history.records.flatMap((one) => one.accepted).filter(({ at }) => Date.parse(at) >= since);
    return later.some(({ match }) => matchesGlob(match, id));
}
function anchor_valuesOf(history, records) {
    const values = new Map();
    for (const [suite, record] of records) {
        for (const { id, value } of record.measurements) {
            const counts = value !== null && (0,identity/* placeOf */.$)(id)?.suite === suite && !acceptedSince(history, record, id);
            if (counts)
                values.set(id, { value, runs: 1 });
        }
    }
    return values;
}
/** What to hold head against beside base. `line` is asked only where there is a history to look in. */
async function anchorOf(anchor, history, wanted) {
    if (anchor === null || history.records.length === 0)
        return NONE;
    if (anchor.kind === 'best')
        return { ...NONE, anchored: { name: 'best', values: null } };
    const found = await wanted.line();
    if (found === null) {
        const notice = (0,catalogue/* fault */.DG)('ANCHOR_UNKNOWN', null, { anchor: (0,config_anchor/* anchorText */.f)(anchor) });
        return { ...NONE, notices: [notice] };
    }
    const chosen = [...chooseBases(history, wanted.suites, found.line)];
    const near = chosen.filter(([, base]) => base.distance !== null);
    const records = new Map(near.map(([suite, { record }]) => [suite, record]));
    const [first] = records.values();
    if (first === undefined) {
        const notice = (0,catalogue/* fault */.DG)('ANCHOR_NO_RECORD', null, { anchor: found.name, commits: found.line.length });
        return { ...NONE, notices: [notice] };
    }
    const anchored = { name: found.name, values: anchor_valuesOf(history, records) };
    return { anchored, side: (0,gate_suites/* reportedHead */.wP)(first), notices: [] };
}

;// CONCATENATED MODULE: ./build/js/gate/recall.js
/** What head is held against: the base evaluation from files, or the newest record of the history, and its series. */













const MILLISECONDS_A_DAY = 86_400_000;
function recall_remembered(recorded) {
    const place = (0,identity/* placeOf */.$)(recorded.id);
    if (place === null)
        return null;
    const { value, n, standardError, runs } = recorded;
    const invalid = value === null ? 'no finite number in the record' : null;
    return (0,describe/* describeMeasurement */.I)({
        ...place,
        value,
        invalid,
        n,
        standardError,
        interval: null,
        direction: null,
        unit: null,
        ...(runs === undefined ? {} : { runs }),
    });
}
/** The suites that were ever recorded: those that head has lost must be found missing. */
function suitesOf(history) {
    const newest = history.records.at(-1);
    const names = (newest?.measurements ?? []).map((measurement) => (0,identity/* placeOf */.$)(measurement.id)?.suite ?? '');
    return [...new Set(names)].filter((name) => name !== '');
}
function recall_valuesOf(bases) {
    const values = new Map();
    for (const [suite, { record }] of bases) {
        for (const recorded of record.measurements) {
            const measurement = recall_remembered(recorded);
            if (measurement?.suite === suite)
                values.set(recorded.id, measurement);
        }
    }
    return values;
}
/** The suites with their per-example outcomes, where the history still keeps them. */
async function evaluationOf(store, bases) {
    const suites = [];
    for (const [name, { record }] of bases) {
        const examples = await store.outcomes(record, name);
        const about = record.head.suites.find((suite) => suite.name === name);
        if (examples === null || about === undefined)
            continue;
        suites.push({ ...about, fingerprints: {}, measurements: [], examples });
    }
    return { suites };
}
function sideOf({ record, distance }, now) {
    const age = (now.getTime() - Date.parse(record.at)) / MILLISECONDS_A_DAY;
    const ageDays = Number.isFinite(age) ? Math.max(0, age) : null;
    return { ...(0,gate_suites/* reportedHead */.wP)(record), source: 'history', ageDays, distance };
}
/** The base files that were named, as they are; `null` where none were. */
async function loadBase(world, request) {
    if (request.base.length === 0)
        return null;
    return await (0,load/* load */.H)(world, { globs: request.base, sources: [], parser: request.parser ?? 'auto' }, request.config);
}
function fromFiles(request, head, { evaluation, notices }) {
    const named = (0,assemble/* pairedByFile */.px)(head, (0,assemble/* prefixed */.gV)(evaluation, request.suite));
    const measured = (0,measure/* measure */.xP)(named, request.config);
    const suites = (0,gate_suites/* reportedSuites */.hH)(named);
    return {
        evaluation: named,
        measurements: new Map(measured.measurements.map((one) => [(0,identity/* measurementId */.I)(one), one])),
        series: new Map(),
        boundaries: new Map(),
        recordRuns: new Map(),
        side: {
            sha: null,
            ref: null,
            run: null,
            at: null,
            suites,
            source: 'files',
            ageDays: null,
            distance: null,
        },
        fingerprints: fingerprintsOfSuites(named),
        anchor: null,
        anchorSide: null,
        notices: [...notices, ...measured.notices],
    };
}
/** Clocks of runners differ a little; a day is more than that. */
function ofTheFuture({ records }, now) {
    const newest = records.at(-1);
    if (newest === undefined || !(Date.parse(newest.at) > now.getTime() + MILLISECONDS_A_DAY))
        return [];
    return [(0,catalogue/* fault */.DG)('HISTORY_FUTURE', null, { id: newest.id, at: newest.at })];
}
/** The commits that matter are asked of GitHub only where there is a record to choose. */
async function fromHistory(world, request, head) {
    const store = request.history;
    if (store === null)
        return recall_NOTHING;
    const history = await store.read();
    if (history.records.length === 0)
        return { ...recall_NOTHING, notices: history.notices };
    const suites = [...new Set([...head.suites.map((suite) => suite.name), ...suitesOf(history)])];
    const bases = chooseBases(history, suites, await request.line());
    const names = request.config.comparable;
    const told = comparableHistory(history, fingerprintsOfSuites(head), names);
    const anchor = await anchorOf(request.config.anchor, told, { suites, line: request.anchorLine });
    const newest = [...bases.values()].reduce((latest, base) => (latest === null || base.record.at > latest.record.at ? base : latest), null);
    const needed = request.base.length === 0;
    const { window } = request.config.history;
    return {
        evaluation: needed ? await evaluationOf(store, bases) : null,
        measurements: recall_valuesOf(bases),
        series: seriesById(told, window),
        boundaries: boundariesById(told, window, matchesGlob),
        recordRuns: recordRunsById(told, window),
        side: newest === null ? null : sideOf(newest, world.now()),
        fingerprints: fingerprintsOfBases(bases),
        anchor: anchor.anchored,
        anchorSide: anchor.side,
        notices: [...history.notices, ...anchor.notices, ...ofTheFuture(history, world.now())],
    };
}
const recall_NOTHING = {
    evaluation: null,
    measurements: new Map(),
    series: new Map(),
    boundaries: new Map(),
    recordRuns: new Map(),
    side: null,
    fingerprints: new Map(),
    anchor: null,
    anchorSide: null,
    notices: [],
};
/** Values and examples come from base files where there are any; noise and level always from the history. */
async function recall(world, request, found) {
    const remembered = await fromHistory(world, request, found.head);
    if (found.base === null)
        return remembered;
    const files = fromFiles(request, found.head, found.base);
    const { series, boundaries, recordRuns, anchor, anchorSide } = remembered;
    return {
        ...files,
        series,
        boundaries,
        recordRuns,
        anchor,
        anchorSide,
        notices: [...files.notices, ...remembered.notices],
    };
}

// EXTERNAL MODULE: ./build/js/gate/report.js + 1 modules
var report = __webpack_require__(6403);
// EXTERNAL MODULE: ./build/js/gate/request.js
var gate_request = __webpack_require__(469);
;// CONCATENATED MODULE: ./build/js/gate/together.js
/** Two readings side by side: when both fail, the faults of both are told in one run. */

function faultsOf(settled) {
    if (settled.status === 'fulfilled')
        return [];
    if (settled.reason instanceof failure/* Failure */.HR)
        return settled.reason.faults;
    throw settled.reason;
}
/** Both results. Fails with the faults of both, the first one's first; with any other error as it is. */
async function together(first, second) {
    const [one, other] = await Promise.allSettled([first, second]);
    if (one.status === 'fulfilled' && other.status === 'fulfilled')
        return [one.value, other.value];
    throw new failure/* Failure */.HR([...faultsOf(one), ...faultsOf(other)]);
}

;// CONCATENATED MODULE: ./build/js/gate/gate.js
/**
 * The story of a gate on one page: load, measure, recall, pair, judge, report.
 * What can't be read ends in a report whose result is `error`; a wrong call or configuration ends in a `Failure`.
 */















/** Runs the gate. Throws a `Failure` for faults of usage only. */
async function runGate(world, request) {
    try {
        return await judged(world, request);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR) || error.faults.some((one) => one.weight === 'usage'))
            throw error;
        const findings = {
            evaluation: null,
            base: null,
            anchor: null,
            judgement: null,
            notices: error.faults,
            now: world.now(),
        };
        return { report: (0,report/* reportOf */.E)(request, findings), measured: null };
    }
}
async function judged(world, request) {
    const { config } = request;
    const wanted = { globs: request.artifacts, sources: request.sources, parser: request.parser ?? 'auto' };
    const [loaded, baseFiles] = await together((0,load/* load */.H)(world, wanted, config), loadBase(world, request));
    const evaluation = (0,assemble/* prefixed */.gV)(loaded.evaluation, request.suite);
    const alone = (0,measure/* measure */.xP)(evaluation, config);
    const base = await recall(world, request, { head: evaluation, base: baseFiles });
    const drifts = driftsOf(evaluation, base.evaluation, config);
    const head = { ...alone, measurements: (0,measure/* inOrder */.al)([...alone.measurements, ...drifts.measurements]) };
    const { refused, notices: differing } = comparability(evaluation, base.fingerprints, config.comparable);
    const paired = pairUp(evaluation, base.evaluation, {
        measurements: head.measurements,
        minPaired: config.pairing.minPaired,
    });
    const trial = {
        head: head.measurements,
        base: base.measurements,
        baseIsRecord: base.side?.source === 'history',
        series: base.series,
        boundaries: base.boundaries,
        recordRuns: base.recordRuns,
        refused,
        anchor: base.anchor,
        paired: paired.evidence,
        rules: config.rules,
        required: config.required,
        waivers: config.waivers,
        accepted: null,
        today: world.now().toISOString().slice(0, 10),
        decision: config.decision,
        partial: request.partial,
    };
    refuseIdleRules({ ...trial, head: [...trial.head, ...drifts.awaited] });
    const asked = judge(trial);
    const { accepted, notices: unaccepted } = await acceptanceOf(request, asked);
    const judgement = accepted === null ? asked : judge({ ...trial, accepted });
    const notices = [...loaded.notices, ...head.notices, ...base.notices, ...paired.notices];
    notices.push(...drifts.notices, ...differing, ...unaccepted, ...waiverNotices(trial));
    if (judgement.verdicts.length === 0) {
        notices.push((0,catalogue/* fault */.DG)('NOTHING_JUDGED', null, { unjudged: judgement.unjudged.length }));
    }
    const { side, anchorSide } = base;
    const findings = { evaluation, base: side, anchor: anchorSide, judgement, notices, now: world.now() };
    return {
        report: (0,report/* reportOf */.E)(request, findings),
        measured: { evaluation, measurements: alone.measurements },
    };
}
/** Whether somebody has said that the losses found are intended: asked only where there are any. */
async function acceptanceOf(request, { verdicts }) {
    const losses = verdicts.some(({ outcome }) => outcome === 'regressed' || outcome === 'missing');
    return losses ? await request.acceptance() : gate_request/* NOT_ACCEPTED */.s;
}
/** A rule that can't bite is a hole in the gate: its author is told before anything is judged. */
function refuseIdleRules(trial) {
    const faults = ruleFaults(trial);
    if (faults.length > 0)
        throw new failure/* Failure */.HR(faults);
}


/***/ }),

/***/ 8082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ load)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8432);
/* harmony import */ var _failure_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3597);
/* harmony import */ var _read_readables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7422);
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6828);




const NO_HINTS = { format: null, columns: null };
/** The paths that a suite's own globs match; none is no fault where files were named otherwise. */
async function pathsOf(world, suite) {
    const { sources } = await world.files.find(suite.artifacts ?? []);
    return new Set(sources.map((source) => source.path));
}
/** Files that were named or handed over, matched to configured suites by glob, by name, or as the only one. */
async function assignNamed(world, sources, config) {
    const byGlob = await Promise.all(config.suites.map(async (suite) => ({ suite, paths: await pathsOf(world, suite) })));
    const only = config.suites.length === 1 ? (config.suites[0] ?? null) : null;
    return sources.map((source) => {
        const matched = byGlob.find(({ paths }) => paths.has(source.path))?.suite;
        const named = config.suites.find((suite) => suite.name === source.stem);
        return { source, suite: matched ?? named ?? only };
    });
}
/** Every file of every configured suite. */
async function gatherConfigured(world, config) {
    const assigned = [];
    const faults = [];
    for (const suite of config.suites) {
        const found = await world.files.find(suite.artifacts ?? []);
        assigned.push(...found.sources.map((source) => ({ source, suite })));
        faults.push(...found.faults);
    }
    return { assigned, faults };
}
async function gather(world, { globs, sources }, config) {
    if (globs.length + sources.length > 0) {
        const found = await world.files.find(globs);
        const assigned = await assignNamed(world, [...found.sources, ...sources], config);
        return { assigned, faults: found.faults };
    }
    if (config.suites.every((suite) => suite.artifacts === null))
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('NO_ARTIFACTS', null, {});
    return await gatherConfigured(world, config);
}
/** Files of one suite are looked at together, since a folder may be what they are; those of each attempt by themselves. */
function grouped(assigned) {
    const groups = [];
    for (const { suite, source } of assigned) {
        const { earlier = 0 } = source;
        const group = groups.find((one) => one.suite === suite && one.earlier === earlier);
        if (group === undefined)
            groups.push({ suite, earlier, sources: [source] });
        else
            group.sources.push(source);
    }
    return groups;
}
/** What is to be told where suites are of several attempts. */
function attemptNotices(suites) {
    const attempts = new Set(suites.map(({ earlier }) => earlier));
    return attempts.size > 1 ? [(0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('ATTEMPTS_POOLED', null, { attempts: attempts.size })] : [];
}
function underNames({ suite, earlier }, { path, stem }, { format, reading }) {
    const configured = suite?.name ?? null;
    const several = reading.suites.length > 1;
    return reading.suites.map((one) => ({
        name: configured === null || several ? (one.name ?? stem) : configured,
        path,
        format,
        suite: one,
        repeats: suite?.repeats ?? false,
        earlier,
    }));
}
/** The files with the limits of the configuration. */
function bounded(sources, { limits }) {
    return Object.keys(limits).length === 0 ? sources : sources.map((source) => ({ ...source, limits }));
}
async function readOne(group, readable) {
    const file = await readable.read();
    const { suites, notices } = file.reading;
    const empty = suites.every((one) => one.measurements.length === 0 && one.examples === null);
    const nothing = empty ? [(0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('NOTHING_IN_FILE', readable.path, { format: file.format })] : [];
    return { suites: underNames(group, readable, file), notices: [...notices, ...nothing] };
}
/**
 * The evaluation that these globs (or, where there are none, the configuration's) hold. Every file that is missing or
 * unreadable is told, not just the first.
 */
async function load(world, wanted, config) {
    const { assigned, faults: notFound } = await gather(world, wanted, config);
    const suites = [];
    const notices = [];
    const faults = [...notFound];
    for (const group of grouped(assigned)) {
        const { suite, sources } = group;
        const hints = { ...(suite ?? NO_HINTS), parser: wanted.parser ?? 'auto' };
        for (const readable of await (0,_read_readables_js__WEBPACK_IMPORTED_MODULE_2__/* .readables */ .M)(bounded(sources, config), hints)) {
            try {
                const read = await readOne(group, readable);
                suites.push(...read.suites);
                notices.push(...read.notices);
            }
            catch (error) {
                if (!(error instanceof _failure_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR))
                    throw error;
                // What an attempt broke off must not stay an error for all later ones: it has no number that could count.
                if (group.earlier === 0)
                    faults.push(...error.faults);
                else
                    notices.push((0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('ATTEMPT_UNREADABLE', readable.path, { why: error.faults[0]?.what ?? '' }));
            }
        }
    }
    if (faults.length > 0)
        throw new _failure_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(faults);
    return { evaluation: (0,_assemble_js__WEBPACK_IMPORTED_MODULE_3__/* .assemble */ .fT)(suites), notices: [...attemptNotices(suites), ...notices] };
}


/***/ }),

/***/ 6403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ noticeOf),
  E: () => (/* binding */ reportOf)
});

;// CONCATENATED MODULE: ./build/js/judge/result.js
const NONE = {
    passed: 0,
    improved: 0,
    regressed: 0,
    suspected: 0,
    violated: 0,
    inconclusive: 0,
    missing: 0,
    invalid: 0,
    incomparable: 0,
    waived: 0,
    new: 0,
};
const RED = ['regressed', 'violated', 'missing', 'invalid'];
/** Outcomes that fail under each `fail-on`. With `never` the result stays what it is; only the exit status does not follow. */
const FAILING = {
    regression: new Set(RED),
    suspected: new Set([...RED, 'suspected']),
    inconclusive: new Set([...RED, 'suspected', 'inconclusive']),
    never: new Set(RED),
};
/** How many verdicts have each outcome, whatever their severity. */
function countsOf(verdicts) {
    const counts = { ...NONE };
    for (const verdict of verdicts)
        counts[verdict.outcome]++;
    return counts;
}
/** The result by the contract's order: error, fail, neutral, pass. */
function resultOf(verdicts, failOn) {
    if (verdicts.length === 0)
        return 'error';
    if (verdicts.some((verdict) => verdict.outcome === 'incomparable'))
        return 'error';
    const failing = FAILING[failOn];
    if (verdicts.some((verdict) => verdict.severity === 'fail' && failing.has(verdict.outcome)))
        return 'fail';
    const held = verdicts.some((verdict) => verdict.outcome !== 'new');
    return held ? 'pass' : 'neutral';
}

// EXTERNAL MODULE: ./build/js/gate/suites.js
var gate_suites = __webpack_require__(9867);
;// CONCATENATED MODULE: ./build/js/gate/report.js


function noticeOf({ code, where, what, fix }) {
    return { code, where, what, fix };
}
function headSide(request, evaluation, at) {
    const suites = evaluation === null ? [] : (0,gate_suites/* reportedSuites */.hH)(evaluation);
    return { sha: request.head.sha, ref: request.head.ref, run: request.head.run, at, suites };
}
function policyOf(request, family) {
    const { decision, pairing } = request.config;
    return {
        failOn: request.failOn,
        onError: request.onError,
        config: request.configSource?.path ?? null,
        configSha256: request.configSource?.sha256 ?? null,
        alpha: decision.alpha,
        alphaWarn: decision.alphaWarn,
        style: decision.style,
        correction: 'bh',
        family,
        minPaired: pairing.minPaired,
        seed: request.seed,
    };
}
/** What keeps the gate from judging comes first: it is what the reader must mend. */
function byWeight(a, b) {
    return Number(a.weight === 'notice') - Number(b.weight === 'notice');
}
const NO_JUDGEMENT = { verdicts: [], unjudged: [], family: { fail: 0, warn: 0 } };
/** The report; without a judgement its result is `error`, and its notices say why. */
function reportOf(request, findings) {
    const judgement = findings.judgement ?? NO_JUDGEMENT;
    const createdAt = findings.now.toISOString();
    return {
        schema: 'holdline/report@1',
        result: resultOf(judgement.verdicts, request.failOn),
        createdAt,
        tool: { name: 'holdline', version: request.version },
        mode: request.mode,
        head: headSide(request, findings.evaluation, createdAt),
        base: findings.base,
        anchor: findings.anchor,
        counts: countsOf(judgement.verdicts),
        verdicts: judgement.verdicts,
        unjudged: judgement.unjudged,
        drivers: [],
        flips: [],
        policy: policyOf(request, judgement.family),
        notices: [...findings.notices].sort(byWeight).map(noticeOf),
        deliveries: [],
    };
}


/***/ }),

/***/ 469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ NOT_ACCEPTED)
/* harmony export */ });
const NOT_ACCEPTED = { accepted: null, notices: [] };


/***/ }),

/***/ 7290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ matchesText),
/* harmony export */   X: () => (/* binding */ matchesId)
/* harmony export */ });
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1052);

/** Whether the glob matches the measurement. Time is at most length of glob × length of id. */
function matchesId(glob, place) {
    const braced = bracedGlob(glob);
    if (braced === null)
        return matchesText(glob, (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .measurementId */ .I)(place));
    const bare = (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .measurementId */ .I)({ suite: place.suite, metric: place.metric, labels: {} });
    if (!matchesText(braced.head, bare))
        return false;
    const written = Object.entries(place.labels).map(([key, value]) => ({
        key: asId(key),
        value: asId(value),
    }));
    return braced.labels.every((wanted) => written.some((label) => matchesText(wanted.key, label.key) && matchesText(wanted.value, label.value)));
}
/** Whether the whole text matches, `*` any characters and `?` one. */
function matchesText(glob, text) {
    let g = 0;
    let t = 0;
    let star = -1;
    let resume = 0;
    while (t < text.length) {
        if (glob[g] === '*') {
            // Only the last star needs trying again: whatever an earlier one could take, the last can take too.
            star = g++;
            resume = t;
        }
        else if (glob[g] === '?') {
            g++;
            t += width(text, t);
        }
        else if (g < glob.length && glob[g] === text[t]) {
            g++;
            t++;
        }
        else if (star >= 0) {
            g = star + 1;
            resume += width(text, resume);
            t = resume;
        }
        else
            return false;
    }
    while (glob[g] === '*')
        g++;
    return g === glob.length;
}
/** A character outside the basic plane (an emoji, say) is two units of a JavaScript string, and one character. */
function width(text, at) {
    return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
/** A name as it stands in an id: quoted where it holds a character with a meaning of its own. */
function asId(name) {
    return (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .measurementId */ .I)({ suite: name, metric: 'm', labels: {} }).slice(0, -2);
}
/** The part before the braces and the labels in them; `null` where the glob has no list of labels at its end. */
function bracedGlob(glob) {
    const open = outsideQuotes(glob, '{', 0);
    if (open < 0 || !glob.endsWith('}'))
        return null;
    const inside = glob.slice(open + 1, -1);
    const labels = [];
    let start = 0;
    while (start <= inside.length) {
        const comma = outsideQuotes(inside, ',', start);
        const end = comma < 0 ? inside.length : comma;
        const pair = inside.slice(start, end);
        const equals = outsideQuotes(pair, '=', 0);
        if (equals < 1)
            return null;
        labels.push({ key: pair.slice(0, equals), value: pair.slice(equals + 1) });
        start = end + 1;
    }
    return { head: glob.slice(0, open), labels };
}
/** Where the character first stands outside of JSON strings, from `start` on; −1 where it does not. */
function outsideQuotes(text, wanted, start) {
    let quoted = false;
    for (let at = start; at < text.length; at++) {
        const found = text[at];
        if (quoted && found === '\\')
            at++;
        else if (found === '"')
            quoted = !quoted;
        else if (!quoted && found === wanted)
            return at;
    }
    return -1;
}


/***/ }),

/***/ 2039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ renderBody)
});

// EXTERNAL MODULE: ./build/js/render/escape.js
var render_escape = __webpack_require__(5220);
// EXTERNAL MODULE: ./build/js/render/number.js + 1 modules
var number = __webpack_require__(623);
// EXTERNAL MODULE: ./build/js/render/rows.js
var render_rows = __webpack_require__(1426);
// EXTERNAL MODULE: ./build/js/render/standing.js
var standing = __webpack_require__(6275);
;// CONCATENATED MODULE: ./build/js/render/folds.js




/** A fold; the blank lines make GitHub read Markdown inside. `title` must be trusted text. */
function fold(title, body) {
    return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}
function more(total, shown) {
    return total > shown
        ? `\n\n… and ${(0,number/* countText */.lT)(total - shown, 'more row')}.`.replace('more rows', 'more')
        : '';
}
function noticeItem({ where, what, fix }) {
    const place = where === null ? '' : `${(0,render_escape/* markdownText */.p7)(where)}: `;
    const mend = fix === null ? '' : `<br>**Fix:** ${(0,render_escape/* markdownProse */.h$)(fix)}`;
    return `- ${place}${(0,render_escape/* markdownProse */.h$)(what)}${mend}`;
}
/** Notices with their fixes, as a list. */
function noticeList(notices, limit) {
    const items = notices.slice(0, limit).map(noticeItem).join('\n');
    return `${items}${more(notices.length, limit)}`;
}
function noticesFold(notices, limit) {
    return notices.length === 0 ? null : fold((0,number/* countText */.lT)(notices.length, 'notice'), noticeList(notices, limit));
}
function unjudgedRow({ id, value, because }) {
    return [(0,render_escape/* markdownText */.p7)(id), value === null ? '–' : (0,number/* valueText */.Ru)(value, null), (0,render_escape/* markdownProse */.h$)(because)];
}
/** Values that were read and not judged. */
function unjudgedFold(unjudged, limit) {
    if (unjudged.length === 0)
        return null;
    const rows = unjudged.slice(0, limit).map(unjudgedRow);
    const table = (0,render_rows/* markdownTable */.Qj)(['Value of', 'Value', 'Why it was not judged'], [':--', '--:', ':--'], rows);
    const title = `${(0,number/* countText */.lT)(unjudged.length, 'value')} read but not judged`;
    return fold(title, `${table}${more(unjudged.length, limit)}`);
}
function isLost({ from, truth }) {
    return from === truth;
}
function flipRow(flip) {
    const names = [flip.suite, flip.id, flip.truth, flip.from, flip.to].map(render_escape/* markdownText */.p7);
    return [isLost(flip) ? '✗ lost' : '✓ won', ...names];
}
/** Examples that were right and are wrong now, then the other way round. */
function flipsFold(flips, limit) {
    if (flips.length === 0)
        return null;
    const lost = flips.filter(isLost);
    const won = flips.filter((flip) => !isLost(flip));
    const rows = [...lost, ...won].slice(0, limit).map(flipRow);
    const titles = ['Flip', 'Suite', 'Example', 'Truth', 'Base said', 'Head says'];
    const title = `${(0,number/* countText */.lT)(flips.length, 'example')} flipped: ${lost.length} lost, ${won.length} won`;
    const table = (0,render_rows/* markdownTable */.Qj)(titles, titles.map(() => ':--'), rows);
    return fold(title, `${table}${more(flips.length, limit)}`);
}
function policyFold(report) {
    const items = (0,standing/* policySentences */.HY)(report.policy).map((sentence) => `- ${(0,render_escape/* markdownProse */.h$)(sentence)}`);
    return fold('How it was judged', items.join('\n'));
}
/** All the small print, each list at most `limit` rows long; nothing for a limit of 0. */
function smallPrint(report, limit) {
    if (limit === 0)
        return [];
    // In an error report the notices are the message: they stand in the open.
    const notices = report.result === 'error' ? null : noticesFold(report.notices, limit);
    const parts = [flipsFold(report.flips, Math.min(limit, 20)), unjudgedFold(report.unjudged, limit), notices];
    return [...parts.filter((part) => part !== null), policyFold(report)];
}

// EXTERNAL MODULE: ./build/js/render/headline.js
var headline = __webpack_require__(4011);
// EXTERNAL MODULE: ./build/js/render/why.js
var why = __webpack_require__(889);
// EXTERNAL MODULE: ./build/js/render/words.js + 3 modules
var words = __webpack_require__(9091);
;// CONCATENATED MODULE: ./build/js/render/body.js








const FAULTS_SHOWN = 5;
function heading(report) {
    const { before, name, after } = (0,headline/* resultParts */.E)(report);
    const shownName = name === null ? '' : (0,render_escape/* markdownText */.p7)(name);
    // The prose of a fault begins with `: `, which is glued to the name.
    const glue = after.startsWith(':') ? ':' : '';
    const parts = [(0,render_escape/* markdownProse */.h$)(before), `${shownName}${glue}`, (0,render_escape/* markdownProse */.h$)(after.slice(glue.length))];
    return `### ${(0,words/* resultSymbol */.KI)(report.result)} ${parts.filter((part) => part !== '').join(' ')}`;
}
/** At most one, and never inside a fold, where GitHub would not draw it. */
function body_alert(report) {
    if (report.result === 'error') {
        return '> [!CAUTION]\n> Not judged: this is neither a pass nor a regression. Mend the cause below and run it again.';
    }
    if (report.result === 'fail' && report.policy.failOn === 'never') {
        return '> [!NOTE]\n> Report only: `fail-on` is `never`, so this does not fail the check.';
    }
    return null;
}
function faults(report, form) {
    if (report.result !== 'error' || report.notices.length === 0)
        return null;
    return noticeList(report.notices, Math.max(1, Math.min(FAULTS_SHOWN, form.details)));
}
const NAMED_TOGETHER = 3;
function namesText(ids) {
    const named = ids.slice(0, NAMED_TOGETHER).map(render_escape/* markdownText */.p7).join(', ');
    return ids.length > NAMED_TOGETHER ? `${named} and ${ids.length - NAMED_TOGETHER} more` : named;
}
function body_why(open, form) {
    const lines = (0,why/* whySharing */.$)(open)
        .slice(0, form.reasons)
        .map(({ ids, sentence }) => `- ${namesText(ids)}: ${(0,render_escape/* markdownProse */.h$)(sentence)}`);
    return lines.length === 0 ? null : `**Why**\n\n${lines.join('\n')}`;
}
function rowsFold(report, folded) {
    if (folded.length === 0)
        return null;
    const rest = folded.length < report.verdicts.length ? 'more metric' : 'metric';
    return fold(`${(0,number/* countText */.lT)(folded.length, rest)}: ${(0,render_rows/* countsText */.WN)(folded)}`, (0,render_rows/* verdictTable */.KV)(folded));
}
function hiddenText(report, hidden, place) {
    if (hidden <= 0)
        return null;
    const where = (0,render_escape/* markdownLink */.iQ)(place.elsewhere, place.links.run);
    return `${(0,number/* countText */.lT)(report.verdicts.length, 'metric')}: ${(0,render_rows/* countsText */.WN)(report.verdicts)}. Shortened to fit: ${(0,number/* countText */.lT)(hidden, 'row')} ${hidden === 1 ? 'is' : 'are'} left out here; ${where} has more.`;
}
function footer(report, links) {
    const base = (0,standing/* baseSentence */.tk)(report);
    const tool = `Holdline ${(0,render_escape/* markdownProse */.h$)(report.tool.version)}`;
    const addresses = [
        links.baseCommit === null || report.base === null ? null : (0,render_escape/* markdownLink */.iQ)('base commit', links.baseCommit),
        links.run === null ? null : (0,render_escape/* markdownLink */.iQ)('run', links.run),
    ];
    const parts = [base === null ? null : (0,render_escape/* markdownProse */.h$)(base), ...addresses, tool].filter((part) => part !== null);
    return `<sub>${parts.join(' · ')}</sub>`;
}
/** The report in Markdown, in a form of the ladder. */
function renderBody(report, form, place) {
    const { open, folded, hidden } = (0,render_rows/* shownRows */.$6)(report, form);
    const parts = [
        heading(report),
        body_alert(report),
        faults(report, form),
        report.result === 'neutral' ? (0,standing/* firstRun */.cK)(report).map(render_escape/* markdownProse */.h$).join(' ') : null,
        open.length === 0 ? null : (0,render_rows/* verdictTable */.KV)(open),
        body_why(open, form),
        hiddenText(report, hidden, place),
        rowsFold(report, folded),
        ...smallPrint(report, form.details),
        footer(report, place.links),
    ];
    return `${parts.filter((part) => part !== null).join('\n\n')}\n`;
}


/***/ }),

/***/ 5050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cellsOf)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(623);
/* harmony import */ var _probability_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4336);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9091);



/** The limit that the value breaks, if any. */
function brokenLimit(verdict) {
    for (const reason of verdict.reasons) {
        if (reason.kind === 'below-min')
            return { sign: '≥', limit: reason.min };
        if (reason.kind === 'above-max')
            return { sign: '≤', limit: reason.max };
    }
    return null;
}
/** A side's value in words where there is no number: it was not measured, or no number was found. */
function sideText(side, text) {
    if (side === null)
        return '–';
    return text ?? 'not a number';
}
function numbersOf(verdict) {
    const { base, head, unit } = verdict;
    const broken = brokenLimit(verdict);
    const known = [base?.value ?? null, head?.value ?? null, broken?.limit ?? null];
    const present = known.filter((value) => value !== null);
    const texts = broken === null ? (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .valueTexts */ .Ms)(present, unit) : (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesApart */ .vW)(present, unit);
    const [baseText, headText, limitText] = known.map((value, index) => value === null ? undefined : texts[known.slice(0, index).filter((other) => other !== null).length]);
    const sides = [sideText(base, baseText), sideText(head, headText)];
    return {
        values: base === null ? sides[1] : arrow(sides),
        limit: broken === null || limitText === undefined ? null : `limit ${broken.sign} ${limitText}`,
    };
}
/** `212.4 → 243.1 ms`: a unit that both have is said once. */
function arrow([base, head]) {
    const unit = / \S+$/.exec(head)?.[0] ?? '';
    const short = unit !== '' && base.endsWith(unit) && /^−?\d/.test(head) ? base.slice(0, -unit.length) : base;
    return `${short} → ${head}`;
}
/** p is of a loss; an improvement tells the p of its gain instead. */
function chanceText(change, verdict) {
    const gain = verdict.reasons.find((reason) => reason.kind === 'significant-gain');
    if (gain !== undefined)
        return `, gain at ${(0,_probability_js__WEBPACK_IMPORTED_MODULE_1__/* .pText */ .C6)(gain.p)}`;
    return change.p === null ? '' : `, ${(0,_probability_js__WEBPACK_IMPORTED_MODULE_1__/* .pPairText */ .ox)(change.p, change.pAdjusted)}`;
}
function comparisonText(change, verdict) {
    const pairs = change.lost === null || change.won === null ? '' : `, ${change.lost} lost / ${change.won} won`;
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceWord */ .K4)(change.evidence)}${pairs}${chanceText(change, verdict)}`;
}
/** For verdicts that are no alarm: how small a loss would have been one. */
function reachText({ outcome, minimumDetectableChange, unit }) {
    const quiet = outcome === 'passed' || outcome === 'inconclusive';
    return quiet && minimumDetectableChange !== null
        ? `sees losses from ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeText */ .lP)(minimumDetectableChange, unit)}`
        : null;
}
/** The cells of a verdict's row. */
function cellsOf(verdict) {
    const { symbol, word } = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictWord */ .E0)(verdict);
    const { values, limit } = numbersOf(verdict);
    const { change, unit } = verdict;
    const parts = [limit, change === null ? null : comparisonText(change, verdict), reachText(verdict)];
    return {
        symbol,
        word,
        values,
        change: change === null ? '' : (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .changeSummary */ .lb)(change, unit),
        evidence: parts.filter((part) => part !== null).join('; '),
    };
}


/***/ }),

/***/ 6114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ renderMarkdown),
/* harmony export */   Pu: () => (/* binding */ keyText),
/* harmony export */   Ql: () => (/* binding */ commentMarker),
/* harmony export */   bW: () => (/* binding */ renderMarkdownIn),
/* harmony export */   wQ: () => (/* binding */ renderComment)
/* harmony export */ });
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2039);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2648);
/* harmony import */ var _stamp_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4896);



const OPEN_ROWS = 10;
const KEY_LIMIT = 200;
/** A key that can stand in an HTML comment: what could end it, or break the line, is percent-encoded. */
function keyText(key) {
    const plain = key
        .toWellFormed()
        .replace(/[^\w.:/-]|-(?=-|$)/gu, (sign) => (sign === '-' ? '%2D' : encodeURIComponent(sign)));
    // Cut between encoded signs, never inside one.
    return plain.slice(0, KEY_LIMIT).replace(/%[0-9A-F]?$/i, '');
}
/** `<!-- holdline:KEY -->`. */
function commentMarker(key) {
    return `<!-- holdline:${keyText(key)} -->`;
}
/** The report as Markdown in so many bytes of UTF-8. */
function renderMarkdownIn(report, links, bytes) {
    const place = { links, elsewhere: 'the job summary' };
    return (0,_fit_js__WEBPACK_IMPORTED_MODULE_1__/* .longestThatFits */ .w$)((0,_fit_js__WEBPACK_IMPORTED_MODULE_1__/* .ladder */ .T1)(OPEN_ROWS), bytes, (form) => (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .renderBody */ .l)(report, form, place));
}
/** The report as Markdown without a marker, as `--format markdown` prints it: never longer than a comment may be. */
function renderMarkdown(report, links) {
    return renderMarkdownIn(report, links, _fit_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMENT_BYTES */ .GJ - 300);
}
/** The whole comment, at most 60,000 bytes of UTF-8, beginning with its marker. */
function renderComment(report, { marker, links, stamp }) {
    const line = stamp === null ? '' : `${(0,_stamp_js__WEBPACK_IMPORTED_MODULE_2__/* .stampLine */ .i$)(stamp)}\n`;
    return `${commentMarker(marker)}\n${line}${renderMarkdown(report, links)}`;
}


/***/ }),

/***/ 2648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ COMMENT_BYTES),
/* harmony export */   R$: () => (/* binding */ SUMMARY_BYTES),
/* harmony export */   T1: () => (/* binding */ ladder),
/* harmony export */   w$: () => (/* binding */ longestThatFits)
/* harmony export */ });
/**
 * A ladder of shorter forms, so that a report never vanishes for its length. GitHub refuses a comment over 65,536
 * characters and drops a job summary over 1 MiB; it doesn't say which characters it counts. Bytes of UTF-8 are never
 * fewer than characters by any count, so the budget is held in bytes and holds for both.
 */
/** For a comment, with room to spare for a marker. */
const COMMENT_BYTES = 60_000;
/** For a job summary: other steps may write to it too. */
const SUMMARY_BYTES = 900 * 1024;
const WORST = [200, 100, 50, 0];
/** From the fullest form to the shortest, for so many open rows. */
function ladder(open) {
    const full = { scope: 'all', open, folded: Number.POSITIVE_INFINITY, reasons: open, details: 50 };
    const few = Math.min(open, 10);
    const short = { scope: 'notable', open: few, folded: 0, reasons: few, details: 5 };
    return [
        full,
        { ...full, scope: 'notable', details: 20 },
        { ...full, scope: 'failing', details: 10 },
        ...WORST.map((folded) => ({ ...short, folded })),
        { ...short, open: 3, reasons: 3, details: 0 },
        { scope: 'none', open: 0, folded: 0, reasons: 0, details: 0 },
    ];
}
function utf8Length(text) {
    return new TextEncoder().encode(text).length;
}
/** The longest form that fits into so many bytes of UTF-8; the last one where none does. */
function longestThatFits(forms, bytes, render) {
    let text = '';
    for (const form of forms) {
        text = render(form);
        if (utf8Length(text) <= bytes)
            return text;
    }
    return text;
}


/***/ }),

/***/ 4011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ resultParts)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(623);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5027);
/* harmony import */ var _probability_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4336);



/** What a number of verdicts of an outcome did: `2 metrics regressed`, `1 broke a limit`. */
const DID = {
    passed: ['holds', 'hold'],
    improved: ['improved', 'improved'],
    regressed: ['regressed', 'regressed'],
    suspected: ['suspected', 'suspected'],
    violated: ['broke a limit', 'broke a limit'],
    inconclusive: ['inconclusive', 'inconclusive'],
    missing: ['is missing', 'are missing'],
    invalid: ['is not a number', 'are not numbers'],
    incomparable: ['is not comparable', 'are not comparable'],
    waived: ['waived', 'waived'],
    new: ['new', 'new'],
};
function did(count, outcome) {
    return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeText */ .r0)(count)} ${DID[outcome][count === 1 ? 0 : 1]}`;
}
function tally(verdicts) {
    const counts = new Map();
    for (const { outcome } of verdicts)
        counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    return counts;
}
function sizeOfWorst(worst) {
    const broken = worst.reasons.find((reason) => reason.kind === 'below-min' || reason.kind === 'above-max');
    if (worst.outcome === 'violated' && broken !== undefined) {
        const limit = broken.kind === 'below-min' ? broken.min : broken.max;
        const [is, allowed] = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesApart */ .vW)([broken.value, limit], worst.unit);
        return ` ${is} (limit ${allowed})`;
    }
    if (worst.change === null)
        return '';
    const { p, pAdjusted } = worst.change;
    const shownP = p === null ? '' : ` (${(0,_probability_js__WEBPACK_IMPORTED_MODULE_1__/* .adjustedText */ .Ux)(p, pAdjusted)})`;
    return ` ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .changeText */ .k0)(worst.change.absolute, worst.unit)}${shownP}`;
}
function failParts(report) {
    const failed = (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .worstFirst */ .md)(report.verdicts).filter((verdict) => (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .isFailing */ .DI)(verdict, report.policy));
    const [worst] = failed;
    if (worst === undefined)
        return { before: 'the gate failed', name: null, after: '' };
    const kinds = [...tally(failed)];
    const total = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(report.verdicts.length, 'metric');
    const list = kinds.map(([outcome, count]) => did(count, outcome)).join(', ');
    const what = kinds.length === 1 ? DID[worst.outcome][failed.length === 1 ? 0 : 1] : `failed (${list})`;
    const lead = failed.length === 1 ? ': ' : ', worst ';
    return {
        before: `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeText */ .r0)(failed.length)} of ${total} ${what}${lead}`,
        name: worst.id,
        after: sizeOfWorst(worst),
    };
}
function passParts(report) {
    const total = report.verdicts.length;
    const counts = tally((0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .worstFirst */ .md)(report.verdicts));
    const holding = (counts.get('passed') ?? 0) + (counts.get('improved') ?? 0);
    const others = [...counts]
        .filter(([outcome]) => outcome !== 'passed')
        .map(([outcome, count]) => did(count, outcome));
    const subject = holding === total ? (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(total, 'metric') : `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeText */ .r0)(holding)} of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(total, 'metric')}`;
    const list = others.length === 0 ? '' : `; ${others.join(', ')}`;
    return { before: `${subject} ${holding === 1 ? 'holds' : 'hold'}${list}`, name: null, after: '' };
}
function neutralParts(report) {
    const measured = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(report.verdicts.length, 'metric');
    return { before: `nothing to compare with yet; ${measured} measured, none judged`, name: null, after: '' };
}
function errorParts(report) {
    const apart = (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .worstFirst */ .md)(report.verdicts).filter(({ outcome }) => outcome === 'incomparable');
    const [incomparable] = apart;
    const [first] = report.notices;
    if (incomparable !== undefined) {
        const are = DID.incomparable[apart.length === 1 ? 0 : 1];
        const before = `not judged, ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(apart.length, 'metric')} ${are} with the base: `;
        return { before, name: incomparable.id, after: '' };
    }
    if (first === undefined)
        return { before: 'not judged', name: null, after: '' };
    if (first.where === null)
        return { before: `not judged: ${first.what}`, name: null, after: '' };
    return { before: 'not judged: ', name: first.where, after: `: ${first.what}` };
}
const PARTS = {
    fail: failParts,
    pass: passParts,
    neutral: neutralParts,
    error: errorParts,
};
/** The result in parts: `Holdline: fail — 2 of 14 metrics regressed, worst ` + name + ` −3.1 pp (p = 0.0002)`. */
function resultParts(report) {
    const { before, name, after } = PARTS[report.result](report);
    const tool = report.mode === 'health' ? 'Holdline health' : 'Holdline';
    return { before: `${tool}: ${report.result} — ${before}`, name, after };
}


/***/ }),

/***/ 623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lb: () => (/* binding */ changeSummary),
  k0: () => (/* binding */ changeText),
  lT: () => (/* binding */ countText),
  lP: () => (/* binding */ sizeText),
  y: () => (/* binding */ sizeTexts),
  Ru: () => (/* binding */ valueText),
  Ms: () => (/* binding */ valueTexts),
  vW: () => (/* binding */ valuesApart),
  r0: () => (/* binding */ wholeText)
});

// UNUSED EXPORTS: intervalText

;// CONCATENATED MODULE: ./build/js/render/unit.js
/** Units of values: time and sizes move to the step that suits them, others stay as they were measured. */
const TIME = [
    { suffix: 'd', size: 86_400, from: 172_800 },
    { suffix: 'h', size: 3600, from: 7200 },
    { suffix: 'min', size: 60, from: 120 },
    { suffix: 's', size: 1, from: 1 },
    { suffix: 'ms', size: 1e-3, from: 1e-3 },
    { suffix: 'µs', size: 1e-6, from: 1e-6 },
    { suffix: 'ns', size: 1e-9, from: 0 },
];
const BYTES = [
    { suffix: 'TiB', size: 2 ** 40, from: 2 ** 40 },
    { suffix: 'GiB', size: 2 ** 30, from: 2 ** 30 },
    { suffix: 'MiB', size: 2 ** 20, from: 2 ** 20 },
    { suffix: 'KiB', size: 2 ** 10, from: 2 ** 10 },
    { suffix: 'B', size: 1, from: 0 },
];
/** Unit as measured → its family's steps and what one of it is in seconds or bytes. */
const FAMILIES = new Map([
    ...TIME.map((step) => [step.suffix, { steps: TIME, size: step.size }]),
    ['us', { steps: TIME, size: 1e-6 }],
    ['seconds', { steps: TIME, size: 1 }],
    ['days', { steps: TIME, size: 86_400 }],
    ['bytes', { steps: BYTES, size: 1 }],
    ['B', { steps: BYTES, size: 1 }],
]);
/** Units come from files: one that is more than a short plain word is not shown. */
function unitSuffix(unit) {
    const plain = unit !== null && /^[\p{L}%°][\p{L}\d%°²³/ ]{0,15}$/u.test(unit) && !/^[0-9a-f]{7,}$/i.test(unit);
    return plain ? ` ${unit}` : '';
}
function magnitude(values) {
    return values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
}
/** The values in the unit of their family that suits the largest of them. */
function scaled(values, unit) {
    const family = unit === null ? undefined : FAMILIES.get(unit);
    if (unit === null || unit === 'fraction' || unit === 'index')
        return { values, suffix: '' };
    if (unit === 'percent')
        return { values, suffix: ' %' };
    if (family === undefined)
        return { values, suffix: unitSuffix(unit) };
    const largest = magnitude(values) * family.size;
    const step = largest === 0 ? undefined : family.steps.find((candidate) => largest >= candidate.from);
    if (step === undefined)
        return { values, suffix: unitSuffix(unit) };
    return { values: values.map((value) => value * (family.size / step.size)), suffix: ` ${step.suffix}` };
}

;// CONCATENATED MODULE: ./build/js/render/number.js

/** Below this, and from the other on, a number is written with an exponent, whatever stands beside it. */
const TINY = 1e-9;
const HUGE = 1e15;
/** Decimals that show `digits` significant digits of the value; none for 0 and for what gets an exponent. */
function decimalsFor(value, digits) {
    return Math.abs(value) < TINY ? 0 : Math.max(0, digits - 1 - Math.floor(Math.log10(Math.abs(value))));
}
function fixed(value, decimals) {
    const size = Math.abs(value);
    const exponential = size >= HUGE || (size > 0 && size < TINY);
    const digits = exponential ? size.toExponential(3).replace('e+', 'e') : size.toFixed(decimals);
    const grouped = exponential
        ? digits
        : digits.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
    return value < 0 && /[1-9]/.test(digits) ? `−${grouped}` : grouped;
}
/** The fewest decimals, from `decimals` on, with which numbers that differ look different. */
function apart(values, decimals) {
    const distinct = [...new Set(values)];
    const looks = (places) => new Set(distinct.map((value) => fixed(value, places))).size;
    let places = decimals;
    while (places < 12 && looks(places) < distinct.length)
        places += 1;
    return places;
}
function valueDecimals(values, unit) {
    const share = unit === 'fraction' ? 4 : unit === 'percent' ? 2 : null;
    const usual = share ?? (values.every(Number.isInteger) ? 0 : decimalsFor(magnitude(values), 4));
    // Small numbers beside large ones keep two digits, and what is not all (1, 100 %) never looks like all.
    const needed = values.every(Number.isInteger) ? [] : values.map((value) => decimalsFor(value, 2));
    const all = unit === 'fraction' ? [1] : unit === 'percent' ? [100] : [];
    const near = values.filter((value) => all.some((whole) => Math.abs(value - whole) < 0.01));
    return Math.min(15, apart([...near, ...all], Math.max(usual, ...needed)));
}
/** Values that stand side by side, in one unit: `0.9312`, `93.12 %`, `212.4 ms`. Each finite. */
function valueTexts(values, unit) {
    const shown = scaled(values, unit);
    const decimals = valueDecimals(shown.values, unit);
    return shown.values.map((value) => `${fixed(value, decimals)}${shown.suffix}`);
}
function valueText(value, unit) {
    return valueTexts([value], unit).join('');
}
/** The texts with so many decimals, or in full where numbers that differ would still look the same. */
function distinctTexts({ values, suffix }, decimals) {
    const texts = values.map((value) => fixed(value, decimals));
    const same = new Set(texts).size < new Set(values).size;
    return values.map((value, index) => `${same ? String(value).replace('-', '−') : texts[index]}${suffix}`);
}
/** As `valueTexts`, with digits enough that a value never looks equal to a limit it differs from. */
function valuesApart(values, unit) {
    const shown = scaled(values, unit);
    const decimals = apart(shown.values, valueDecimals(shown.values, unit));
    return distinctTexts(shown, decimals);
}
/** Differences of fractions and percentages are percentage points. */
function scaledChange(values, unit) {
    if (unit === 'fraction')
        return { values: values.map((value) => value * 100), suffix: ' pp' };
    if (unit === 'percent')
        return { values, suffix: ' pp' };
    return scaled(values, unit);
}
/** One decimal for points, three digits else; more where a number would look like 0. */
function changeDecimals(values, suffix) {
    const main = values[0] ?? 0;
    const usual = suffix === ' pp' ? Math.max(1, decimalsFor(main, Math.abs(main) < 1 ? 2 : 1)) : 0;
    const other = suffix === ' pp' || values.every(Number.isInteger) ? 0 : decimalsFor(magnitude(values), 3);
    const needed = values.slice(1).map((value) => Math.min(4, decimalsFor(value, 1)));
    return Math.min(15, Math.max(usual, other, ...needed));
}
function signed(value, decimals) {
    const text = fixed(value, decimals);
    return value > 0 ? `+${text}` : text;
}
/** Text of a number without zeros that say nothing after its first decimal: `0.5`, `2.0`, `0.004`. */
function trimmed(text) {
    return text.replace(/(\.\d+?)0+(?=$| )/, '$1');
}
/** A change with its sign: `−3.1 pp`, `+34 ms`. */
function changeText(absolute, unit) {
    const { values, suffix } = scaledChange([absolute], unit);
    const decimals = changeDecimals(values, suffix);
    return `${values.map((value) => trimmed(signed(value, decimals))).join('')}${suffix}`;
}
/** A two-sided interval of a change: `[−2.1, −0.4] pp`. */
function intervalText(interval, unit) {
    const { values, suffix } = scaledChange(interval, unit);
    const decimals = changeDecimals([0, ...values], suffix);
    return `[${values.map((value) => signed(value, decimals)).join(', ')}]${suffix}`;
}
/** `−1.2 [−2.1, −0.4] pp`; for values that are no shares with the relative change: `+34 ms (+15 %)`. */
function changeSummary(change, unit) {
    const { values, suffix } = scaledChange([change.absolute, ...(change.interval ?? [])], unit);
    const decimals = changeDecimals(values, suffix);
    const [main = '', ...bounds] = values.map((value) => signed(value, decimals));
    const size = bounds.length === 0 ? trimmed(main) : main;
    const range = bounds.length === 0 ? '' : ` [${bounds.join(', ')}]`;
    const relative = change.relative === null || suffix === ' pp' ? '' : ` (${relativeText(change.relative)})`;
    return `${size}${range}${suffix}${relative}`;
}
function relativeText(relative) {
    const percent = relative * 100;
    return `${signed(percent, Math.abs(percent) >= 10 ? 0 : Math.max(1, Math.min(4, decimalsFor(percent, 1))))} %`;
}
/** Sizes of losses, margins and tolerances without sign, apart where they differ: `3.1 pp`, `0.5 pp`. */
function sizeTexts(sizes, unit) {
    const shown = scaledChange(sizes.map(Math.abs), unit);
    const decimals = apart(shown.values, changeDecimals(shown.values, shown.suffix));
    return distinctTexts(shown, decimals).map((text) => trimmed(text));
}
function sizeText(size, unit) {
    return sizeTexts([size], unit).join('');
}
/** A whole number: `10,000`. */
function wholeText(count) {
    return fixed(count, 0);
}
/** `1 metric`, `1,234 metrics`. */
function countText(count, noun) {
    return `${wholeText(count)} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 5027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ isFailing),
/* harmony export */   _r: () => (/* binding */ isNotable),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
/* unused harmony export failingOutcomes */
/** In the order in which they are shown among verdicts of the same weight. */
const FAILING = ['regressed', 'violated', 'missing', 'invalid', 'incomparable'];
const OTHER = ['suspected', 'inconclusive', 'waived', 'new', 'improved', 'passed'];
/** Outcomes with which a verdict of severity `fail` turns the gate red under this policy. */
function failingOutcomes(failOn) {
    if (failOn === 'inconclusive')
        return [...FAILING, 'suspected', 'inconclusive'];
    return failOn === 'suspected' ? [...FAILING, 'suspected'] : FAILING;
}
function isFailing(verdict, policy) {
    return verdict.severity === 'fail' && failingOutcomes(policy.failOn).includes(verdict.outcome);
}
/** Whether a reader should see the row without opening anything. */
function isNotable(verdict) {
    return !['passed', 'improved', 'new'].includes(verdict.outcome);
}
function rank(verdict) {
    const bad = FAILING.indexOf(verdict.outcome);
    if (bad >= 0)
        return bad + (verdict.severity === 'fail' ? 0 : FAILING.length);
    return 2 * FAILING.length + OTHER.indexOf(verdict.outcome);
}
/** How far a value is on the wrong side of its limit, as a share of the limit. */
function overshoot(verdict) {
    return verdict.reasons.reduce((largest, reason) => {
        if (reason.kind === 'below-min')
            return Math.max(largest, share(reason.min - reason.value, reason.min));
        if (reason.kind === 'above-max')
            return Math.max(largest, share(reason.value - reason.max, reason.max));
        return largest;
    }, 0);
}
function share(size, whole) {
    return whole === 0 ? Math.abs(size) : size / Math.abs(whole);
}
/** Size of the loss against the base, relative so that units don't matter; a gain is negative. */
function lossSize(verdict) {
    if (verdict.outcome === 'violated')
        return overshoot(verdict);
    const { change, direction, base } = verdict;
    if (change === null)
        return 0;
    const relative = change.relative ?? share(change.absolute, base?.value ?? 0);
    if (direction === 'higher')
        return -relative;
    return direction === 'lower' ? relative : Math.abs(relative);
}
/** The verdicts worst first; ties by size of loss, then by id. */
function worstFirst(verdicts) {
    return verdicts
        .map((verdict) => ({ verdict, rank: rank(verdict), loss: lossSize(verdict) }))
        .sort((a, b) => a.rank - b.rank ||
        b.loss - a.loss ||
        (a.verdict.id < b.verdict.id ? -1 : Number(a.verdict.id > b.verdict.id)))
        .map(({ verdict }) => verdict);
}


/***/ }),

/***/ 4336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ pText),
/* harmony export */   Lu: () => (/* binding */ shareText),
/* harmony export */   Ux: () => (/* binding */ adjustedText),
/* harmony export */   oG: () => (/* binding */ rarity),
/* harmony export */   ox: () => (/* binding */ pPairText)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(623);
/** p values as text. Never as "confidence": 1 − p is not the probability that a loss is real. */

/** Levels at which decisions are made by default: no other p may look like one of them. */
const LEVELS = [0.01, 0.05];
/** `= 0.003`, `< 0.0001`, `> 0.99`: what follows the letter p. */
function pRelation(p) {
    if (p < 0.0001)
        return '< 0.0001';
    if (p > 0.99)
        return '> 0.99';
    const shown = [2, 4, 8].map((digits) => Number(p.toPrecision(digits)));
    return `= ${shown.find((text) => text === p || !LEVELS.includes(text)) ?? p}`;
}
function pText(p) {
    return `p ${pRelation(p)}`;
}
/** The p that decides: `adjusted p = 0.0014`, or plainly `p = 0.0001` where correction changed nothing to be seen. */
function adjustedText(p, pAdjusted) {
    return pAdjusted === null || pText(pAdjusted) === pText(p) ? pText(p) : `adjusted ${pText(pAdjusted)}`;
}
/** `p = 0.0001`, and what correction for the family made of it where that looks different. */
function pPairText(p, pAdjusted) {
    const decides = adjustedText(p, pAdjusted);
    return decides === pText(p) ? decides : `${pText(p)}, ${decides}`;
}
/** How many harmless changes look this bad: `1 in 710`. N is rounded down, so that it never sounds worse than it is. */
function oneIn(p) {
    if (p < 0.0001)
        return 'fewer than 1 in 10,000';
    const count = Math.floor(1 / p + 1e-9);
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
    return `1 in ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeText */ .r0)(Math.floor(count / unit) * unit)}`;
}
/** `1 in 710 harmless changes looks this bad`, or `null` where p is no reason to say so. */
function rarity(p) {
    return p <= 0.05 ? `${oneIn(p)} harmless changes looks this bad` : null;
}
/** A probability in percent, never rounded to all or nothing: `97.9 %`, `> 99.9 %`. */
function shareText(probability) {
    if (probability > 0.999)
        return '> 99.9 %';
    return probability < 0.001 ? '< 0.1 %' : `${(100 * probability).toFixed(1)} %`;
}


/***/ }),

/***/ 1426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ shownRows),
/* harmony export */   KV: () => (/* binding */ verdictTable),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   WN: () => (/* binding */ countsText)
/* harmony export */ });
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5050);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5220);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(623);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5027);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9091);





function inScope(report, form) {
    const ordered = (0,_order_js__WEBPACK_IMPORTED_MODULE_4__/* .worstFirst */ .md)(report.verdicts);
    if (form.scope === 'all')
        return ordered;
    if (form.scope === 'notable')
        return ordered.filter(_order_js__WEBPACK_IMPORTED_MODULE_4__/* .isNotable */ ._r);
    return form.scope === 'none' ? [] : ordered.filter((verdict) => (0,_order_js__WEBPACK_IMPORTED_MODULE_4__/* .isFailing */ .DI)(verdict, report.policy));
}
/** Notable rows open, up to the form's number; the rest of what the form shows behind a fold. */
function shownRows(report, form) {
    const rows = inScope(report, form);
    const open = rows.filter(_order_js__WEBPACK_IMPORTED_MODULE_4__/* .isNotable */ ._r).slice(0, form.open);
    const folded = rows.filter((verdict) => !open.includes(verdict)).slice(0, form.folded);
    return { open, folded, hidden: report.verdicts.length - open.length - folded.length };
}
const COLUMNS = [
    { title: 'Verdict', line: ':--', cell: (_, { symbol, word }) => `${symbol} ${word}` },
    { title: 'Metric', line: ':--', cell: ({ id }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(id) },
    { title: 'Base → head', line: '--:', cell: (_, { values }) => values },
    { title: 'Change, 95 % interval', line: '--:', cell: (_, { change }) => change },
    { title: 'Evidence', line: ':--', cell: (_, { evidence }) => evidence },
];
/** A table from its title row, the line below it, and the rows. */
function markdownTable(titles, lines, rows) {
    return [titles, lines, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
/** The verdicts as a table; a column that would be empty is left out. */
function verdictTable(verdicts) {
    const rows = verdicts.map((verdict) => {
        const cells = (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .cellsOf */ .n)(verdict);
        return COLUMNS.map((column) => column.cell(verdict, cells));
    });
    const kept = COLUMNS.map((_, index) => index).filter((index) => rows.some((row) => row[index] !== ''));
    const pick = (cells) => kept.map((index) => cells[index] ?? '');
    const based = verdicts.some(({ base }) => base !== null);
    const titles = COLUMNS.map(({ title }) => (title === 'Base → head' && !based ? 'Value' : title));
    return markdownTable(pick(titles), pick(COLUMNS.map(({ line }) => line)), rows.map(pick));
}
/** `2 regressed, 1 suspected, 11 passed`, worst first. */
function countsText(verdicts) {
    const counts = new Map();
    for (const { outcome } of (0,_order_js__WEBPACK_IMPORTED_MODULE_4__/* .worstFirst */ .md)(verdicts)) {
        const { word } = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeWord */ .nG)(outcome);
        counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    return [...counts].map(([word, count]) => `${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeText */ .r0)(count)} ${word}`).join(', ');
}


/***/ }),

/***/ 4896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U4: () => (/* binding */ isNewer),
/* harmony export */   i$: () => (/* binding */ stampLine),
/* harmony export */   rW: () => (/* binding */ stampIn)
/* harmony export */ });
/**
 * Which run wrote a comment, in a line that nobody sees: an old run that ends late must not overwrite a newer one.
 * Read back from our own comments only, and never for anything that decides.
 */
const STAMP = /^<!-- holdline-run:(\d{1,15})\.(\d{1,6}) -->$/m;
function stampLine({ run, attempt }) {
    return `<!-- holdline-run:${run}.${attempt} -->`;
}
/** The first stamp in a comment; `null` where there is none. */
function stampIn(body) {
    const [, run, attempt] = STAMP.exec(body) ?? [];
    return run === undefined || attempt === undefined ? null : { run: Number(run), attempt: Number(attempt) };
}
/** Whether the first was written by a later run, or a later attempt of the same one. */
function isNewer(one, other) {
    return one.run > other.run || (one.run === other.run && one.attempt > other.attempt);
}


/***/ }),

/***/ 6275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HY: () => (/* binding */ policySentences),
/* harmony export */   cK: () => (/* binding */ firstRun),
/* harmony export */   tk: () => (/* binding */ baseSentence)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(623);
/* harmony import */ var _probability_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4336);


const FILES_NAMED = 3;
function shortSha(sha) {
    return sha.slice(0, 7);
}
function branchOf(ref) {
    return ref.replace(/^refs\/(?:heads|tags)\//, '');
}
function ageText(days) {
    if (days === null || !(days >= 0))
        return '';
    if (days < 1)
        return ', less than a day old';
    return `, ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(Math.floor(days), 'day')} old`;
}
/** How far the record's commit is from the one that was wanted. */
function distanceText(distance) {
    return distance === null || distance === 0
        ? ''
        : `, ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(distance, 'commit')} before the wanted one`;
}
/** `commit "4f2a9c1" on "main"`, as much of it as is known. */
function commitText({ sha, ref, run }) {
    const branch = ref === null ? '' : ` on "${branchOf(ref)}"`;
    if (sha !== null)
        return `commit "${shortSha(sha)}"${branch}`;
    if (run !== null)
        return `run "${run}"${branch}`;
    return ref === null ? null : `the newest run${branch}`;
}
function filesText(base) {
    const files = [...new Set(base.suites.flatMap((suite) => suite.files))];
    const named = files.slice(0, FILES_NAMED).map((file) => `"${file}"`);
    const more = files.length - named.length;
    return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
/** What head was held against: files or history, which commit, how old; `null` where nothing was judged without a base. */
function baseSentence({ base, result, mode }) {
    if (base === null) {
        const judged = mode !== 'health' && (result === 'pass' || result === 'fail');
        return judged ? 'Judged by its limits alone: there is no base yet.' : null;
    }
    const commit = commitText(base);
    if (base.source === 'history') {
        const place = `${commit ?? 'the base branch'}${distanceText(base.distance)}`;
        return `Held against ${place}, from the history${ageText(base.ageDays)}.`;
    }
    const files = filesText(base);
    const named = files === '' ? 'the base files' : `base files ${files}`;
    return `Held against ${named}${commit === null ? '' : ` of ${commit}`}${ageText(base.ageDays)}.`;
}
/** What it means that nothing could be compared, and what to do next. */
function firstRun({ mode }) {
    const meaning = 'This is not a pass: nothing was held against a base, because there is none yet.';
    if (mode === 'record')
        return [meaning, 'This is the first record; the next change is held against it.'];
    return [
        meaning,
        'To have one, let Holdline run on a push to the base branch (on the command line: holdline record), or name base files with "baseline" or "--base".',
    ];
}
function familyText({ fail, warn }) {
    if (warn === 0)
        return (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(fail, 'test');
    return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(fail, 'test')} that can fail and ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(warn, 'test')} that can warn`;
}
/** By which policy it was judged, one sentence a line. */
function boundsText({ style, alpha, alphaWarn }) {
    if (style === 'frequentist')
        return `A loss fails at p ≤ ${alpha} and warns at p ≤ ${alphaWarn}, both for the report as a whole.`;
    const [fails, warns] = [(0,_probability_js__WEBPACK_IMPORTED_MODULE_1__/* .shareText */ .Lu)(1 - alpha), (0,_probability_js__WEBPACK_IMPORTED_MODULE_1__/* .shareText */ .Lu)(1 - alphaWarn)];
    return `A loss beyond the margin fails where it is ${fails} probable and warns where it is ${warns} probable, both for the report as a whole.`;
}
function policySentences(policy) {
    const corrected = policy.family.fail + policy.family.warn > 0;
    const config = policy.config === null
        ? 'No configuration: all defaults.'
        : `Configuration: "${policy.config}"${policy.configSha256 === null ? '' : ` (digest "${policy.configSha256.slice(0, 12)}")`}.`;
    return [
        boundsText(policy),
        corrected
            ? `Corrected together (Benjamini–Hochberg): ${familyText(policy.family)}.`
            : 'No p values, so nothing was corrected for their number.',
        `Examples count as paired when at least ${Number((policy.minPaired * 100).toFixed(2))} % are in both.`,
        `Settings: fail-on "${policy.failOn}", on-error "${policy.onError}", seed ${policy.seed}.`,
        config,
    ];
}


/***/ }),

/***/ 889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ whySharing)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9091);

const REASONS_TOLD = 2;
/** One entry a sentence, in the order of the verdicts. Verdicts without a reason are left out. */
function whySharing(verdicts) {
    const idsBySentence = new Map();
    for (const verdict of verdicts) {
        const told = verdict.reasons.slice(0, REASONS_TOLD);
        const sentence = told.map((reason) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonSentence */ .Ux)(reason, verdict)).join(' ');
        const ids = idsBySentence.get(sentence);
        if (ids !== undefined)
            ids.push(verdict.id);
        else if (sentence !== '')
            idsBySentence.set(sentence, [verdict.id]);
    }
    return [...idsBySentence].map(([sentence, ids]) => ({ ids, sentence }));
}


/***/ }),

/***/ 9091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K4: () => (/* binding */ evidenceWord),
  nG: () => (/* binding */ outcomeWord),
  Ux: () => (/* binding */ reasonSentence),
  ow: () => (/* binding */ resultLine),
  KI: () => (/* binding */ resultSymbol),
  E0: () => (/* binding */ verdictWord)
});

// EXTERNAL MODULE: ./build/js/render/escape.js
var render_escape = __webpack_require__(5220);
// EXTERNAL MODULE: ./build/js/render/headline.js
var headline = __webpack_require__(4011);
// EXTERNAL MODULE: ./build/js/render/number.js + 1 modules
var number = __webpack_require__(623);
// EXTERNAL MODULE: ./build/js/render/probability.js
var render_probability = __webpack_require__(4336);
;// CONCATENATED MODULE: ./build/js/render/settling.js

/** Two digits are as many as an estimate has. */
function about(count) {
    const step = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
    return (0,number/* wholeText */.r0)(Math.ceil(count / step) * step);
}
function priceText(sum, { unit }) {
    const dollars = unit?.toLowerCase() === 'usd';
    const text = dollars ? `$${sum < 100 ? sum.toFixed(2) : (0,number/* wholeText */.r0)(Math.round(sum))}` : (0,number/* valueText */.Ru)(sum, unit);
    return ` (≈ ${text} at this run's cost)`;
}
function priced(text, price, part) {
    const sum = price?.[part] ?? null;
    return price === null || sum === null ? text : `${text}${priceText(sum, price)}`;
}
/** One sentence; says so where no amount of the same data helps. */
function settlingText({ examples, runs, repeats, price }, { change }) {
    const noun = change?.evidence === 'clustered' ? 'clusters of examples' : 'examples';
    const ways = [
        ...(examples === null ? [] : [priced(`about ${about(examples)} more ${noun}`, price, 'examples')]),
        ...(runs === null ? [] : [priced(`${(0,number/* countText */.lT)(runs, 'more run')} on the base branch`, price, 'runs')]),
        ...(repeats === null ? [] : [`the mean of ${(0,number/* wholeText */.r0)(repeats)} runs of this change`]),
    ];
    if (ways.length === 0) {
        return change?.evidence === 'history'
            ? 'Runs of the base branch differ too much for more of them to settle it; comparing the same examples, by id, may.'
            : 'More examples or more runs settle it.';
    }
    const text = ways.join(' or ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)} would settle it.`;
}

;// CONCATENATED MODULE: ./build/js/render/waiver-sentences.js

const WAS = {
    regressed: 'regressed',
    violated: 'a broken limit',
    suspected: 'suspected',
    missing: 'missing',
};
const waivers = {
    accepted: ({ pullRequest, by, was }) => `Accepted: pull request ${pullRequest} of "${by}" is labelled as an intended change. Without the label it would be ${WAS[was]}.`,
    waived: ({ until, owner, reason, was }) => `Waived by "${owner}" until ${until}: "${reason}". Without the waiver it would be ${WAS[was]}.`,
    'waiver-exceeded': ({ owner, until, key, ceiling, loss }, { unit }) => {
        const [most, is] = typeof ceiling === 'number' ? (0,number/* sizeTexts */.y)([ceiling, loss ?? ceiling], unit) : [];
        const covered = most ?? `"${ceiling}" of the base`;
        const found = loss === null ? "how large this one is can't be told" : `this one is ${is ?? (0,number/* sizeText */.lP)(loss, unit)}`;
        return `The waiver of "${owner}" until ${until} covers a loss of at most ${covered} (${key}), and ${found}.`;
    },
    'waiver-expired': ({ owner, until }) => `The waiver of "${owner}" ended with ${until}.`,
};

;// CONCATENATED MODULE: ./build/js/render/sentences.js




/** `1 in 710 harmless changes looks this bad (p = 0.0001, adjusted p = 0.0014)`. */
function chance(p, pAdjusted) {
    const told = (0,render_probability/* rarity */.oG)(pAdjusted);
    const figures = (0,render_probability/* pPairText */.ox)(p, pAdjusted);
    return told === null ? figures : `${told} (${figures})`;
}
/** How the value moved, in words that hold for its direction; the level of a history may differ from its last value. */
function worse({ change, direction, unit }) {
    if (direction === 'target')
        return 'Farther from its target';
    const size = change === null ? 0 : direction === 'lower' ? change.absolute : -change.absolute;
    return size > 0 ? `Worse by ${(0,number/* sizeText */.lP)(size, unit)}` : 'Worse than the level of the base branch';
}
/** The tolerance that speaks of this direction, as the user wrote it. */
function tolerance({ direction, limits, }) {
    const { maxDrop, maxRise } = limits;
    const rise = direction === 'lower' || (direction === 'target' && maxDrop === null);
    const set = rise ? maxRise : maxDrop;
    if (set === null)
        return null;
    return { key: rise ? 'max-rise' : 'max-drop', written: typeof set === 'string' ? set : null };
}
/** `the margin of 0.5 pp`, or the user's own: `the 1.9 pp of max-drop "2%"`. */
function marginText(verdict, size) {
    const rule = tolerance(verdict);
    if (rule === null)
        return `the margin of ${size}`;
    return `the ${size} of ${rule.key}${rule.written === null ? '' : ` "${rule.written}"`}`;
}
/** `Worse by 3.1 pp, more than the margin of 0.5 pp`. */
function beyond(verdict, margin) {
    return `${worse(verdict)}, more than ${marginText(verdict, (0,number/* sizeText */.lP)(margin, verdict.unit))}`;
}
const limits = {
    'below-min': ({ value, min }, { unit }) => {
        const [is, least] = (0,number/* valuesApart */.vW)([value, min], unit);
        return `${is} is below the minimum of ${least}, by ${(0,number/* sizeText */.lP)(min - value, unit)}.`;
    },
    'above-max': ({ value, max }, { unit }) => {
        const [is, most] = (0,number/* valuesApart */.vW)([value, max], unit);
        return `${is} is above the maximum of ${most}, by ${(0,number/* sizeText */.lP)(value - max, unit)}.`;
    },
    'at-risk': ({ bound, limit }, { unit }) => {
        const [worst, allowed] = (0,number/* valuesApart */.vW)([bound, limit], unit);
        return `The limit of ${allowed} holds, but not safely: with this much data the true value may be ${worst}.`;
    },
    'within-limits': () => 'Within its limits.',
};
const losses = {
    'significant-loss': ({ p, pAdjusted, margin }, verdict) => `${beyond(verdict, margin)} and more than chance explains: ${chance(p, pAdjusted)}.`,
    'warning-level-loss': ({ p, pAdjusted, margin }, verdict) => `${beyond(verdict, margin)}; enough evidence to warn, not to fail: ${chance(p, pAdjusted)}.`,
    'two-stage': ({ runs, pooled, loss }, { unit }) => {
        const before = pooled - runs === 1 ? 'this one' : 'those there are';
        return `${(0,number/* countText */.lT)(runs, 'more run')} of this commit, pooled with ${before}, would settle it: a mean loss of ${(0,number/* sizeText */.lP)(loss, unit)} or more fails.`;
    },
    'within-margin': ({ p, margin }, verdict) => `${worse(verdict)}, more than chance explains (${(0,render_probability/* pText */.C6)(p)}), but within ${marginText(verdict, (0,number/* sizeText */.lP)(margin, verdict.unit))}.`,
    'beyond-tolerance': (reason, verdict) => {
        const [is, allowed] = (0,number/* sizeTexts */.y)([reason.loss, reason.tolerance], verdict.unit);
        return `Worse by ${is}, more than ${marginText(verdict, allowed ?? '')}.`;
    },
    'within-tolerance': (reason, verdict) => {
        const [is, allowed] = (0,number/* sizeTexts */.y)([reason.loss, reason.tolerance], verdict.unit);
        const how = reason.loss > 0 ? `Worse by ${is}, within` : 'Not worse than the base; a loss may be up to';
        return `${how} ${marginText(verdict, allowed ?? '')}.`;
    },
    'beyond-practical-limit': ({ loss, limit }, { unit }) => {
        const [size, allowed] = (0,number/* sizeTexts */.y)([loss, limit], unit);
        return `Worse by ${size}. There is no measure of noise yet, so only a loss beyond ${allowed} fails, and this one is.`;
    },
    'possible-loss': ({ loss, limit }, { unit }) => {
        const [size, bound] = (0,number/* sizeTexts */.y)([loss, limit], unit);
        return `Worse by ${size}, which may be noise: there is no measure of that yet. A loss beyond ${bound} would fail.`;
    },
};
const evidence = {
    'significant-gain': ({ p, margin }, { unit, change }) => {
        const size = change === null ? '' : ` by ${(0,number/* sizeText */.lP)(change.absolute, unit)}`;
        return `Better${size}, more than the margin of ${(0,number/* sizeText */.lP)(margin, unit)} and more than chance explains (${(0,render_probability/* pText */.C6)(p)}).`;
    },
    'practical-gain': ({ gain, limit }, { unit }) => {
        const [size, bound] = (0,number/* sizeTexts */.y)([gain, limit], unit);
        return `Better by ${size}, beyond the ${bound} that count without a measure of noise.`;
    },
    'no-loss': ({ p }) => `No loss beyond chance (${(0,render_probability/* pText */.C6)(p)}).`,
    underpowered: (reason, verdict) => {
        const [seen, matters] = (0,number/* sizeTexts */.y)([reason.minimumDetectableChange, reason.limit], verdict.unit);
        return `Too little data to tell: only a loss of ${seen} or more would be seen, and ${matters} matters. ${settlingText(reason, verdict)}`;
    },
    'no-noise-estimate': ({ records, needed }) => `How much this metric varies from run to run is not known yet: ${(0,number/* countText */.lT)(records, 'record')} of the ${needed} it takes.`,
    'run-noise': ({ p, records }) => `These outputs are worse, but the base branch itself varies this much between runs (${(0,render_probability/* pText */.C6)(p)} over ${(0,number/* countText */.lT)(records, 'record')}).`,
    'run-noise-unmeasured': ({ records }) => `How much the base branch varies between runs is not measured yet (${(0,number/* countText */.lT)(records, 'record')}).`,
    'base-already-low': ({ p }) => `The newest base run was low already, and against it this is no loss beyond chance (${(0,render_probability/* pText */.C6)(p)}).`,
    'too-few-pairs': ({ pairs, needed, clusters }) => `${(0,number/* countText */.lT)(pairs, clusters ? 'cluster' : 'example')} in both base and head ${pairs === 1 ? 'is' : 'are'} too few to compare them one by one: it takes ${needed}.`,
    posterior: ({ probability, prior, adjusted, needed, margin }, verdict) => {
        const size = marginText(verdict, (0,number/* sizeText */.lP)(margin, verdict.unit));
        return `${(0,render_probability/* shareText */.Lu)(probability)} probable that it is worse by more than ${size} (${prior} prior); ${(0,render_probability/* shareText */.Lu)(adjusted)} after correction, and ${(0,render_probability/* shareText */.Lu)(needed)} fails.`;
    },
    'history-unit': ({ leftOut }) => `${(0,number/* countText */.lT)(leftOut, 'older record')} of the history ${leftOut === 1 ? 'is' : 'are'} left out: up to there it is on another scale, such as percents beside shares.`,
    'below-anchor': ({ anchor, value, loss, margin, pAdjusted, probability }, { unit }) => {
        const [is, allowed] = (0,number/* sizeTexts */.y)([loss, margin], unit);
        const chance = pAdjusted === null ? '' : ` and more than chance explains (${(0,render_probability/* pText */.C6)(pAdjusted)})`;
        const how = probability === null ? chance : ` (${(0,render_probability/* shareText */.Lu)(probability)} probable)`;
        return `Against the anchor "${anchor}" (${(0,number/* valueText */.Ru)(value, unit)}) worse by ${is}, more than ${allowed}${how}: losses too small to see have added up.`;
    },
    'main-below-anchor': ({ anchor, value, loss }, { unit }) => `Below the anchor "${anchor}" (${(0,number/* valueText */.Ru)(value, unit)}) by ${(0,number/* sizeText */.lP)(loss, unit)}, where the base branch stands already: not this change's doing.`,
};
const absences = {
    'not-finite': ({ found }) => `Not a finite number: found "${found}".`,
    absent: ({ required }) => required ? 'Required, but not measured this time.' : 'The base has it, and this evaluation does not.',
    'not-in-base': () => 'New: the base does not have it.',
    'no-base': () => 'Nothing to compare with yet.',
    'base-not-finite': ({ found }) => `Can't be compared: the base has no finite number here, found "${found}".`,
    'direction-unknown': () => 'It is not known which way is better, so only its limits were judged.',
    'unit-differs': ({ base, head }) => `Can't be compared: the base is measured in "${base}", this evaluation in "${head}".`,
    'fingerprint-differs': ({ name, base, head }) => `Can't be compared: "${name}" must agree, and the base ${fingerprintText(base)} where this evaluation ${fingerprintText(head)}.`,
};
function fingerprintText(value) {
    return value === null ? 'does not tell it' : `has "${value}"`;
}
const sentences = { ...limits, ...losses, ...evidence, ...absences, ...waivers };
function say(kind, reason, verdict) {
    return sentences[kind](reason, verdict);
}
/** The sentence of a reason of this verdict, plain text in one line; what was found in a file is quoted in it. */
function sentenceOf(reason, verdict) {
    return say(reason.kind, reason, verdict);
}

;// CONCATENATED MODULE: ./build/js/render/words.js



const OUTCOMES = {
    passed: { symbol: '✓', word: 'passed' },
    improved: { symbol: '▲', word: 'improved' },
    regressed: { symbol: '✗', word: 'regressed' },
    suspected: { symbol: '⚠', word: 'suspected' },
    violated: { symbol: '✗', word: 'limit broken' },
    inconclusive: { symbol: '?', word: 'inconclusive' },
    missing: { symbol: '✗', word: 'missing' },
    invalid: { symbol: '✗', word: 'not a number' },
    incomparable: { symbol: '≠', word: 'not comparable' },
    waived: { symbol: '○', word: 'waived' },
    new: { symbol: '+', word: 'new' },
};
/** Symbol and word of an outcome. */
function outcomeWord(outcome) {
    return OUTCOMES[outcome];
}
/** As `outcomeWord`, with the sign of a warning where the verdict only warns: `⚠ regressed (warns)`. */
function verdictWord(verdict) {
    const { symbol, word } = OUTCOMES[verdict.outcome];
    return symbol === '✗' && verdict.severity === 'warn'
        ? { symbol: '⚠', word: `${word} (warns)` }
        : { symbol, word };
}
const EVIDENCE = {
    paired: 'paired',
    clustered: 'paired by group',
    'standard-error': 'standard errors',
    history: 'history',
    'paired+history': 'paired and history',
    'single-base': 'one base run',
    limit: 'limit',
};
function evidenceWord(evidence) {
    return EVIDENCE[evidence];
}
function resultSymbol(result) {
    return { pass: '✓', fail: '✗', error: '⊘', neutral: '○' }[result];
}
/** One plain sentence that says why. May quote what was found in a file: escape it for where it goes. */
function reasonSentence(reason, verdict) {
    return sentenceOf(reason, verdict);
}
const LINE_LIMIT = 200;
const LINE_NAME_LIMIT = 80;
/** The result in one line of plain text, at most 200 characters, safe for logs and outputs. */
function resultLine(report) {
    const { before, name, after } = (0,headline/* resultParts */.E)(report);
    const line = (0,render_escape/* plainText */.wh)(`${before}${(0,render_escape/* clip */.$Q)(name ?? '', LINE_NAME_LIMIT)}${after}`);
    return line.length <= LINE_LIMIT
        ? line
        : `${line
            .slice(0, LINE_LIMIT - 1)
            .toWellFormed()
            .replace(/\ufffd$/, '')}…`;
}


/***/ })

};
