export const id = 2713;
export const ids = [2713];
export const modules = {

/***/ 61662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ filling),
/* harmony export */   Uq: () => (/* binding */ filledText),
/* harmony export */   nh: () => (/* binding */ filledCredentials)
/* harmony export */ });
const VARIABLE = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;
function filling(variable) {
    const missing = new Set();
    const fill = (name) => {
        const value = variable(name);
        if (value === null)
            missing.add(name);
        return value ?? '';
    };
    return { fill, missing: () => [...missing] };
}
function filledText({ text }, fill) {
    return text.replace(VARIABLE, (_, name) => fill(name));
}
function filledCredentials(credentials, fill) {
    if (credentials === null)
        return null;
    const { kind } = credentials;
    if (kind === 'bearer')
        return { kind, token: fill(credentials.token.name) };
    if (kind === 'api-key')
        return { kind, key: fill(credentials.key.name) };
    const username = filledText(credentials.username, fill);
    return { kind, username, password: fill(credentials.password.name) };
}


/***/ }),

/***/ 65732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   hd: () => (/* binding */ serverSecrets),
/* harmony export */   it: () => (/* binding */ authorization)
/* harmony export */ });
/* harmony import */ var _request_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40977);
/** How a server is told who asks, as a header, and what of it may never be shown. */

function pairOf(username, password) {
    return Buffer.from(`${username}:${password}`, 'utf8').toString('base64');
}
/** The header, or none; `scheme` stands before a token or a key. */
function authorization(credentials, scheme) {
    if (credentials === null)
        return {};
    if (credentials.kind === 'basic') {
        return { authorization: `Basic ${pairOf(credentials.username, credentials.password)}` };
    }
    return {
        authorization: `${scheme} ${credentials.kind === 'bearer' ? credentials.token : credentials.key}`,
    };
}
function credentialSecrets(credentials) {
    if (credentials === null)
        return [];
    if (credentials.kind === 'bearer')
        return [credentials.token];
    if (credentials.kind === 'api-key')
        return [credentials.key];
    const { username, password } = credentials;
    return [pairOf(username, password), password, username];
}
/** What of a server may never be shown: who asks, and each long part of its address, as a key may stand there. */
function serverSecrets(server) {
    // Of a server the host may be shown, and a bare one is the whole address.
    const parts = (0,_request_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .addressSecrets */ .Y9)(server.url).filter((part) => part !== server.url);
    return [...credentialSecrets(server.credentials), ...parts];
}
/** An address below a server's, whether that ends with `/` or not. */
function below(url, path) {
    return `${url.replace(/\/+$/, '')}${path}`;
}


/***/ }),

/***/ 12713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ runHealth)
});

// UNUSED EXPORTS: reportOn

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 37 modules
var catalogue = __webpack_require__(58711);
// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(73597);
// EXTERNAL MODULE: ./build/js/gate/report.js + 1 modules
var gate_report = __webpack_require__(36403);
// EXTERNAL MODULE: ./build/js/gate/scope.js
var scope = __webpack_require__(39360);
// EXTERNAL MODULE: ./build/js/judge/judge.js + 6 modules
var judge = __webpack_require__(93657);
// EXTERNAL MODULE: ./build/js/judge/rules.js
var judge_rules = __webpack_require__(30793);
// EXTERNAL MODULE: ./build/js/judge/waivers.js
var waivers = __webpack_require__(85915);
// EXTERNAL MODULE: ./build/js/render/number.js
var number = __webpack_require__(40678);
;// CONCATENATED MODULE: ./build/js/stats/cusum.js
/**
 * The tabular control chart of cumulative sums.
 *
 *   C⁺_i = max(0, x_i − (target + K) + C⁺_{i−1}),   C⁻_i = max(0, (target − K) − x_i + C⁻_{i−1}),   both 0 at first
 *
 * Out of control where a sum exceeds H. How long it has been above 0 tells when the shift began.
 *
 * Source: E. S. Page, Continuous inspection schemes, Biometrika 41 (1954) 100–115; tabular as in D. C. Montgomery,
 * Introduction to Statistical Quality Control, equations 9.2 and 9.3.
 *
 * Example: target 99, K = 1: 102.0, 94.8, 98.3 give C⁺ 2, 0, 0 and C⁻ 0, 3.2, 2.9.
 */
const START = { sum: 0, since: 0, out: false };
function next(before, excess, decision) {
    const sum = Math.max(0, before.sum + excess);
    return { sum, since: sum > 0 ? before.since + 1 : 0, out: sum > decision };
}
/** One point a value. The sums go on after a signal; who acts on one starts anew with the values after it. */
function cusum(values, { target, allowance, decision }) {
    let upper = START;
    let lower = START;
    return values.map((value) => {
        upper = next(upper, value - target - allowance, decision);
        lower = next(lower, target - value - allowance, decision);
        return { upper, lower };
    });
}

;// CONCATENATED MODULE: ./build/js/stats/ewma-chart.js
/**
 * The control chart of an exponentially weighted moving average.
 *
 *   z_i = λ x_i + (1 − λ) z_{i−1},   z_0 = target,   limits target ± L σ √(λ/(2−λ) · (1 − (1−λ)^(2i)))
 *
 * Source: S. W. Roberts, Control chart tests based on geometric moving averages, Technometrics 1 (1959) 239–250; limits as
 * in D. C. Montgomery, Introduction to Statistical Quality Control, equations 9.25 and 9.26.
 *
 * Example: target 50, λ = 0.3: 52, 47 give 50.6 and 49.52.
 */
/** One point a value. With a sigma of 0 whatever is not the target is out. */
function ewmaChart(values, options) {
    const { target, sigma, weight, width } = options;
    let average = target;
    let forgotten = 1;
    return values.map((value) => {
        // Written as a step, so that the target stays exactly the target.
        average += weight * (value - average);
        forgotten *= (1 - weight) ** 2;
        const reach = width * sigma * Math.sqrt((weight / (2 - weight)) * (1 - forgotten));
        const inside = Math.abs(average - target) <= reach;
        return { average, low: target - reach, high: target + reach, out: !inside };
    });
}

// EXTERNAL MODULE: ./build/js/stats/level.js + 4 modules
var stats_level = __webpack_require__(78787);
// EXTERNAL MODULE: ./build/js/stats/mad.js
var mad = __webpack_require__(87472);
// EXTERNAL MODULE: ./build/js/stats/mann-kendall.js + 1 modules
var mann_kendall = __webpack_require__(52527);
// EXTERNAL MODULE: ./build/js/stats/median.js
var median = __webpack_require__(41326);
// EXTERNAL MODULE: ./build/js/stats/noise.js
var noise = __webpack_require__(98848);
// EXTERNAL MODULE: ./build/js/stats/prediction-test.js
var prediction_test = __webpack_require__(42058);
// EXTERNAL MODULE: ./build/js/stats/run-prediction.js
var run_prediction = __webpack_require__(99993);
// EXTERNAL MODULE: ./build/js/stats/theil-sen.js
var theil_sen = __webpack_require__(54663);
// EXTERNAL MODULE: ./build/js/stats/quantile.js
var quantile = __webpack_require__(52085);
;// CONCATENATED MODULE: ./build/js/stats/tukey-fences.js
/**
 * Tukey's fences about the middle half of the values.
 *
 *   low = Q1 − k (Q3 − Q1),   high = Q3 + k (Q3 − Q1),   quartiles of type 7
 *
 * Source: J. W. Tukey, Exploratory Data Analysis (1977), section 2D.
 *
 * Example: 1 … 9, 100 with k = 1.5: quartiles 3.25 and 7.75, fences −3.5 and 14.5.
 */

/** The fences; `null` where there are no values. Where the middle half is equal, both lie on it. */
function tukeyFences(values, k = 1.5) {
    if (values.length === 0)
        return null;
    const lowerQuartile = (0,quantile/* quantile */.YV)(values, 0.25);
    const upperQuartile = (0,quantile/* quantile */.YV)(values, 0.75);
    const range = upperQuartile - lowerQuartile;
    return {
        lowerQuartile,
        median: (0,quantile/* quantile */.YV)(values, 0.5),
        upperQuartile,
        range,
        low: lowerQuartile - k * range,
        high: upperQuartile + k * range,
    };
}

;// CONCATENATED MODULE: ./build/js/stats/energy-split.js
/**
 * Where a stretch of a series is best split in two, by the energy distance of what lies before and after.
 *
 *   Q(τ, κ) = 2/(m+n) · Σ |X_i − Y_j| − 2m/((m+n)(n−1)) · Σ |X_i − X_k| − 2n/((m+n)(m−1)) · Σ |Y_j − Y_k|
 *   X = x_start … x_{τ−1} (n values),   Y = x_τ … x_{κ−1} (m values);   sums over pairs i < k, 0 where there are none
 *
 * The split is the τ of the largest Q; κ varies so that a later change does not hide an earlier one.
 *
 * Source: D. S. Matteson, N. A. James, A nonparametric approach for multiple change point analysis of multivariate data,
 * Journal of the American Statistical Association 109 (2014) 334–345, with α = 1.
 *
 * Example: .3 2.4 1.5 −.9 −.5 99.7 98.3 99.1 149 149.7 149.5 149.1 148.8 150: Q = 761.2821429 at τ = 5, κ = 14.
 */
/** For each value the distances to all those of the stretch before it, summed. */
function distancesBefore(values, { start, end }) {
    const sums = new Float64Array(end);
    for (let j = start; j < end; j++) {
        let sum = 0;
        for (let i = start; i < j; i++)
            sum += Math.abs((values[i] ?? 0) - (values[j] ?? 0));
        sums[j] = sum;
    }
    return sums;
}
/** The best split, the first of equals; `null` with fewer than two values. */
function energySplit(values, stretch) {
    const { start, end } = stretch;
    const allBefore = distancesBefore(values, stretch);
    const toFirst = new Float64Array(end);
    let best = null;
    let withinFirst = 0;
    for (let tau = start + 1; tau < end; tau++) {
        const newest = values[tau - 1] ?? 0;
        for (let j = tau; j < end; j++)
            toFirst[j] = (toFirst[j] ?? 0) + Math.abs(newest - (values[j] ?? 0));
        withinFirst += allBefore[tau - 1] ?? 0;
        const n = tau - start;
        const first = n > 1 ? withinFirst / (n - 1) : 0;
        let between = 0;
        let withinSecond = 0;
        for (let kappa = tau + 1; kappa <= end; kappa++) {
            const reached = toFirst[kappa - 1] ?? 0;
            between += reached;
            withinSecond += (allBefore[kappa - 1] ?? 0) - reached;
            const m = kappa - tau;
            const second = m > 1 ? withinSecond / (m - 1) : 0;
            const energy = (2 / (m + n)) * (between - m * first - n * second);
            if (best === null || energy > best.energy)
                best = { index: tau, end: kappa, energy };
        }
    }
    return best;
}

;// CONCATENATED MODULE: ./build/js/stats/e-divisive.js
/**
 * The change points of a series, by splitting it again and again while the best split is significant.
 *
 *   p = count of permutations whose best split has at least the energy / (permutations + 1)
 *
 * A permutation shuffles the values inside each stretch between the change points found so far.
 *
 * Source: D. S. Matteson, N. A. James, Journal of the American Statistical Association 109 (2014) 334–345, section 3; the
 * count over permutations + 1 as apache/otava has it (its option --orig-edivisive).
 *
 * Example: .3 2.4 1.5 −.9 −.5 99.7 98.3 99.1 149 149.7 149.5 149.1 148.8 150 changes at 5 and 8 (100 permutations, seed 1,
 * alpha 0.05).
 */


/** The stretches between ascending indices, from the first value to the last. */
function stretchesBetween(indices, count) {
    return [0, ...indices]
        .map((start, i) => ({ start, end: indices[i] ?? count }))
        .filter(({ start, end }) => start < end);
}
/** The best split of all stretches, the first of equals; `null` where none has two values. */
function bestSplit(values, stretches) {
    let best = null;
    for (const stretch of stretches) {
        const split = energySplit(values, stretch);
        if (split !== null && (best === null || split.energy > best.energy))
            best = split;
    }
    return best;
}
/** Splits at the best index while its p is at most `alpha`; the change points ascend. */
function divide(values, test, alpha) {
    let points = [];
    for (;;) {
        const stretches = stretchesBetween(points.map((point) => point.index), values.length);
        const split = bestSplit(values, stretches);
        // An energy that overflows says nothing of where to split.
        if (split === null || !Number.isFinite(split.energy))
            return points;
        const p = test(split, stretches);
        if (!(p <= alpha))
            return points;
        const point = { index: split.index, energy: split.energy, p };
        points = [...points, point].sort((a, b) => a.index - b.index);
    }
}
function permuted(values, stretches, random) {
    return stretches.flatMap(({ start, end }) => shuffled(values.slice(start, end), random));
}
/** The change points, by `resamples` permutations for each; for values in the order of time. */
function eDivisive(values, options) {
    const random = randomOf(options.seed);
    const test = (split, stretches) => {
        let reached = 0;
        for (let i = 0; i < options.resamples; i++) {
            const chance = bestSplit(permuted(values, stretches, random), stretches);
            if (chance !== null && chance.energy >= split.energy)
                reached++;
        }
        return reached / (options.resamples + 1);
    };
    return divide(values, test, options.alpha);
}

// EXTERNAL MODULE: ./build/js/stats/student.js
var student = __webpack_require__(22057);
;// CONCATENATED MODULE: ./build/js/stats/windowed-divisive.js
/**
 * The change points of a series without random numbers: splits inside overlapping windows that a t test finds weakly
 * significant, and of these the ones that stay significant between their neighbours.
 *
 *   weak p:  10 p below 0.05, 2 p below 0.5, else p
 *   split:   windows [start, start + window); the next start is the last change point found, at least half a window on
 *   t:       equal variances, √(Σ (x − mean)² / n) of each side taken as its standard deviation; p = 1 for two values
 *   merge:   while the largest p is not below p, that point goes; then, while the smallest size is not above the least one,
 *            that goes. size = max |after / before − 1|, |before / after − 1| of the means. Where a point goes, only the two
 *            that follow its place are tested anew
 *
 * The divisor n and the neighbour before that keeps its p are apache/otava's, kept so that both find the same points.
 *
 * Source: M. Fleming et al., Hunter: using change point detection to hunt for performance regressions (ICPE 2023), as in
 * apache/otava 0.8.
 *
 * Example: .3 2.4 1.5 −.9 −.5 99.7 98.3 99.1 149 149.7 149.5 149.1 148.8 150 changes at 5 and 8 for p 0.01.
 */


function sideOf(values, { start, end }) {
    const part = values.slice(start, end);
    const origin = part[0] ?? 0;
    const mean = origin + part.reduce((sum, value) => sum + (value - origin), 0) / part.length;
    const variance = part.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / part.length;
    return { count: part.length, mean, variance };
}
function stepP(before, after) {
    const df = before.count + after.count - 2;
    const step = Math.abs(after.mean - before.mean);
    if (df === 0 || step === 0)
        return 1;
    const squares = (before.count - 1) * before.variance + (after.count - 1) * after.variance;
    return 2 * (0,student/* studentTail */.gq)(step / Math.sqrt((squares / df) * (1 / before.count + 1 / after.count)), df);
}
function change(from, to) {
    return from === 0 ? 0 : Math.abs(to / from - 1);
}
function tested(values, { start, end }, index) {
    const before = sideOf(values, { start, end: index });
    const after = sideOf(values, { start: index, end });
    const size = Math.max(change(before.mean, after.mean), change(after.mean, before.mean));
    return { index, p: stepP(before, after), size };
}
/** The point at a place of the ascending indices, tested between its neighbours. */
function testedAmong(values, indices, place) {
    const stretch = { start: indices[place - 1] ?? 0, end: indices[place + 1] ?? values.length };
    return tested(values, stretch, indices[place] ?? 0);
}
function weakAlpha(alpha) {
    if (alpha < 0.05)
        return 10 * alpha;
    return alpha < 0.5 ? 2 * alpha : alpha;
}
/** The change points of one window. */
function divideWindow(values, alpha) {
    const test = ({ index }, stretches) => {
        const stretch = stretches.find(({ start, end }) => start < index && index < end);
        return stretch === undefined ? 1 : tested(values, stretch, index).p;
    };
    return divide(values, test, alpha);
}
/** The indices of weak change points, ascending. */
function weakIndices(values, { window, alpha }) {
    const found = new Set();
    const step = Math.floor(window / 2);
    let start = 0;
    while (start < values.length) {
        const points = divideWindow(values.slice(start, start + window), weakAlpha(alpha));
        const indices = points.map((point) => point.index + start);
        for (const index of indices)
            found.add(index);
        start = Math.max(indices.at(-1) ?? 0, start + step);
    }
    return [...found].sort((a, b) => a - b);
}
function placeOf(points, better) {
    let place = 0;
    for (const [i, point] of points.entries()) {
        const best = points[place];
        if (best !== undefined && better(point, best))
            place = i;
    }
    return place;
}
/** The place of the point that goes next, or `null` where all may stay. */
function weakest(points, { alpha, leastSize }) {
    const largest = placeOf(points, (a, b) => a.p > b.p);
    if (!((points[largest]?.p ?? 0) < alpha))
        return largest;
    const smallest = placeOf(points, (a, b) => a.size < b.size);
    return (points[smallest]?.size ?? 0) > leastSize ? null : smallest;
}
/** The indices where new stretches start, ascending, with their p and size; for values in the order of time. */
function windowedDivisive(values, options) {
    const weak = weakIndices(values, options);
    let points = weak.map((_, place) => testedAmong(values, weak, place));
    while (points.length > 0) {
        const goes = weakest(points, options);
        if (goes === null)
            break;
        const left = points.filter((_, place) => place !== goes);
        const indices = left.map((point) => point.index);
        const anew = new Set([goes, goes + 1]);
        points = left.map((point, place) => (anew.has(place) ? testedAmong(values, indices, place) : point));
    }
    return points;
}

;// CONCATENATED MODULE: ./build/js/health/detectors.js
/**
 * Ways to see in a series that its newest values are not like those before them. Each looks at marks, of which higher is
 * better, and gives an alarm only for a change to the worse that is larger than the margin.
 *
 * `p`: how surely it is no noise, for those that know; the others alarm by a fixed limit of their own, as their sources
 * state it. Noise is never taken below a third of the margin: a metric that never moved has some, too.
 *
 * Sources: stats/prediction-test, windowed-divisive, mann-kendall, ewma-chart, cusum, tukey-fences, mad; the limit 3.5 of
 * the modified z score: B. Iglewicz, D. Hoaglin, How to detect and handle outliers (1993); λ = 0.2 and L = 3, K = ½ and
 * H = 5: D. C. Montgomery, Introduction to Statistical Quality Control, chapter 9.
 */












/** A change that began further back than this is no news. */
const NEWEST = 10;
const FLOOR = 1 / 3;
function split(marks) {
    const last = marks.length - 1;
    return { earlier: marks.slice(0, last), newest: marks[last] ?? Number.NaN, last };
}
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
/** Sees the newest mark where it lies so many of these deviations below the centre of those before it. */
function below({ marks, margin }, limit, of) {
    const { earlier, newest, last } = split(marks);
    const { centre, deviation } = of(earlier);
    const drop = centre - newest;
    const isOut = drop > limit * Math.max(deviation, margin * FLOOR) && drop >= margin;
    return isOut ? { from: last, drop, p: null } : null;
}
function standardDeviation(values) {
    const centre = mean(values);
    return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1));
}
function atLevel({ marks, margin }) {
    const { earlier, newest, last } = split(marks);
    const level = (0,stats_level/* historyLevel */.n)(earlier, { boundaries: [], window: Number.POSITIVE_INFINITY });
    if (level === null)
        return null;
    const prediction = (0,run_prediction/* runPrediction */.d)(level, { floor: margin * FLOOR, standardError: null }, null);
    if (prediction === null)
        return null;
    const drop = level.reference - newest;
    const { p } = (0,prediction_test/* predictionTest */.k)(level, { value: newest, runs: 1 }, prediction);
    return drop >= margin ? { from: last, drop, p } : null;
}
/** What a chart holds the newest marks against: the level and the noise of those before them. */
function standard({ marks, margin }) {
    const earlier = marks.slice(0, Math.max(NEWEST, marks.length - NEWEST));
    const level = (0,stats_level/* historyLevel */.n)(earlier, { boundaries: [], window: Number.POSITIVE_INFINITY });
    const target = level?.reference ?? (0,median/* median */.J)(earlier);
    return { target, sigma: Math.max((0,noise/* successiveNoise */.S)(earlier), margin * FLOOR) };
}
function byEwma(given) {
    const { target, sigma } = standard(given);
    const recent = given.marks.slice(-NEWEST);
    const points = ewmaChart(recent, { target, sigma, weight: 0.2, width: 3 });
    const point = points.at(-1);
    if (point === undefined || !point.out || point.average >= target)
        return null;
    const since = points.findLastIndex(({ average }) => average >= target) + 1;
    const drop = target - mean(recent.slice(since));
    return drop >= given.margin ? { from: given.marks.length - recent.length + since, drop, p: null } : null;
}
function byCusum(given) {
    const { target, sigma } = standard(given);
    const recent = given.marks.slice(-NEWEST);
    const points = cusum(recent, { target, allowance: sigma / 2, decision: 5 * sigma });
    const side = points.at(-1)?.lower;
    if (side === undefined || !side.out)
        return null;
    const drop = target - mean(recent.slice(-side.since));
    return drop >= given.margin ? { from: given.marks.length - side.since, drop, p: null } : null;
}
function atChange({ marks, margin }) {
    const points = windowedDivisive(marks, { window: 50, alpha: 0.001, leastSize: 0 });
    const point = points.at(-1);
    if (point === undefined || point.index < marks.length - NEWEST)
        return null;
    const before = mean(marks.slice(points.at(-2)?.index ?? 0, point.index));
    const drop = before - mean(marks.slice(point.index));
    return drop >= margin ? { from: point.index, drop, p: null } : null;
}
/** A step is no drift: the newer half of the marks must fall by itself. */
const FALLS_STILL = 0.05;
function byTrend({ marks, days, margin }) {
    const test = (0,mann_kendall/* mannKendall */.Y)(marks);
    const newer = (0,mann_kendall/* mannKendall */.Y)(marks.slice(marks.length >> 1));
    const line = (0,theil_sen/* theilSen */.f)(days, marks);
    if (test === null || newer === null || line === null)
        return null;
    const goesOn = newer.p.less <= FALLS_STILL;
    if (!goesOn)
        return null;
    const drop = -line.slope * ((days.at(-1) ?? 0) - (days[0] ?? 0));
    return drop >= margin ? { from: 0, drop, p: test.p.less } : null;
}
const DETECTORS = {
    level: {
        title: 'the newest value is no further run of the level before it',
        fewest: 6,
        sees: atLevel,
    },
    'change-point': {
        title: 'the level stepped down within the newest ten values (E-divisive in windows, as Otava does it)',
        fewest: 10,
        sees: atChange,
    },
    drift: {
        title: 'a slow trend downwards (Mann–Kendall, with the slope of Theil and Sen)',
        fewest: 15,
        sees: byTrend,
    },
    'z-score': {
        title: 'the newest value lies 3 standard deviations below the mean of those before it',
        fewest: 10,
        sees: (given) => below(given, 3, (earlier) => ({ centre: mean(earlier), deviation: standardDeviation(earlier) })),
    },
    iqr: {
        title: 'the newest value lies 1.5 ranges of the middle half below that half',
        fewest: 10,
        sees: (given) => below(given, 1, (earlier) => {
            const fences = tukeyFences(earlier, 1.5);
            const centre = fences?.median ?? Number.NaN;
            return { centre, deviation: centre - (fences?.low ?? Number.NaN) };
        }),
    },
    mad: {
        title: 'the modified z score of the newest value is below −3.5',
        fewest: 10,
        sees: (given) => below(given, 3.5, (earlier) => ({
            centre: (0,median/* median */.J)(earlier),
            deviation: (0,mad/* medianAbsoluteDeviation */.h)(earlier) ?? 0,
        })),
    },
    ewma: {
        title: 'the weighted average of the newest ten values leaves its chart (λ = 0.2, L = 3)',
        fewest: 20,
        sees: byEwma,
    },
    cusum: {
        title: 'the sum of losses over the newest ten values leaves its chart (K = ½, H = 5 standard deviations)',
        fewest: 20,
        sees: byCusum,
    },
};

// EXTERNAL MODULE: ./build/js/model/identity.js
var identity = __webpack_require__(41052);
;// CONCATENATED MODULE: ./build/js/health/quantities.js
const FRESHNESS = 'health:freshness';
const WORKFLOWS = 'health:workflows';
const ANOMALIES = 'health:anomalies';
const most = (value) => ({ kind: 'max', value });
const least = (value) => ({ kind: 'min', value });
const rise = (value) => ({ kind: 'rise', value });
const record = { suite: FRESHNESS, direction: 'lower', severity: 'fail' };
const workflow = { suite: WORKFLOWS, direction: 'lower', severity: 'fail' };
const time = { ...workflow, unit: 'min', severity: 'warn', code: 'HEALTH_SLOWER' };
const QUANTITIES = {
    age: { ...record, title: 'Age of the newest record', unit: 'days', limit: most(7), code: 'HEALTH_AGE' },
    longest_gap: {
        ...record,
        title: 'Longest of the newest ten gaps between days with records',
        unit: 'days',
        limit: most(7),
        severity: 'warn',
        code: 'HEALTH_GAP',
    },
    records_without: {
        ...record,
        title: 'Newest records in a row that are without a suite',
        unit: null,
        limit: most(3),
        code: 'HEALTH_SUITE_STOPPED',
    },
    stopped_metrics: {
        ...record,
        title: 'Metrics of a suite that stopped coming',
        unit: null,
        limit: most(0),
        severity: 'warn',
        code: 'HEALTH_METRICS_STOPPED',
    },
    artifact_days_left: {
        ...record,
        title: 'Days until the artifact with the history ends',
        unit: 'days',
        direction: 'higher',
        limit: least(7),
        severity: 'warn',
        code: 'HEALTH_ARTIFACT_ENDS',
    },
    active: {
        ...workflow,
        title: 'Whether the workflow is enabled: 1 or 0',
        unit: null,
        direction: 'higher',
        limit: least(1),
        code: 'HEALTH_DISABLED',
    },
    success_rate: {
        ...workflow,
        title: 'Share of the newest 30 finished runs that succeeded',
        unit: 'fraction',
        direction: 'higher',
        limit: least(0.8),
        code: 'HEALTH_SUCCESS_RATE',
    },
    consecutive_failures: {
        ...workflow,
        title: 'Newest runs in a row that failed',
        unit: null,
        limit: most(2),
        code: 'HEALTH_FAILING',
    },
    flaky_rate: {
        ...workflow,
        title: 'Share of the newest 30 finished runs that succeeded only when run again',
        unit: 'fraction',
        limit: most(0.1),
        severity: 'warn',
        code: 'HEALTH_FLAKY',
    },
    cancelled_rate: {
        ...workflow,
        title: 'Share of the newest 30 finished runs that were cancelled',
        unit: 'fraction',
        limit: most(0.3),
        severity: 'warn',
        code: 'HEALTH_CANCELLED',
    },
    days_since_run: {
        ...workflow,
        title: 'Days since the newest run',
        unit: 'days',
        limit: most(14),
        code: 'HEALTH_DORMANT',
    },
    missed_runs: {
        ...workflow,
        title: 'Newest scheduled runs in a row that did not come',
        unit: null,
        limit: most(1),
        code: 'HEALTH_MISSED',
    },
    missed_rate: {
        ...workflow,
        title: 'Share of the newest 30 scheduled runs that did not come',
        unit: 'fraction',
        limit: most(0.2),
        severity: 'warn',
        code: 'HEALTH_MISSED_RATE',
    },
    duration_p50: { ...time, title: 'Median duration of successful runs', limit: rise(0.5) },
    duration_p95: { ...time, title: 'Duration that 95 % of successful runs keep', limit: rise(1) },
    queue_p50: { ...time, title: 'Median time from making a run to its start', limit: rise(1) },
    queue_p95: { ...time, title: 'Time to its start that 95 % of runs keep', limit: rise(2) },
    anomalies: {
        suite: ANOMALIES,
        title: 'Measurements of a suite in which a detector sees a change to the worse',
        unit: null,
        direction: 'lower',
        limit: most(0),
        severity: 'fail',
        code: 'HEALTH_ANOMALY',
    },
    days_to_limit: {
        suite: ANOMALIES,
        title: 'Days until a measurement that drifts will break its limit',
        unit: 'days',
        direction: 'higher',
        limit: least(14),
        severity: 'warn',
        code: 'HEALTH_FORECAST',
    },
};

;// CONCATENATED MODULE: ./build/js/health/measured.js
/** What a part of a health check hands to the judge: values, what they are held against, and limits. */





const NOTHING_MEASURED = {
    head: [],
    base: new Map(),
    series: new Map(),
    boundaries: new Map(),
    recordRuns: new Map(),
    rules: [],
    about: new Map(),
    notices: [],
};
function placed({ name, labels }) {
    return { suite: QUANTITIES[name].suite, metric: name, labels };
}
function termsOf({ name, limit, most, severity }) {
    const quantity = QUANTITIES[name];
    const value = limit ?? quantity.limit.value;
    const terms = { ...judge_rules/* NO_TERMS */.Io, severity: severity ?? quantity.severity };
    if (quantity.limit.kind === 'min')
        return { ...terms, min: value };
    if (quantity.limit.kind === 'max')
        return { ...terms, max: value };
    const maxRise = { kind: 'relative', fraction: value, text: `${value * 100}%` };
    return { ...terms, maxRise, max: most ?? null };
}
function measurementOf(reading, level) {
    const { unit, direction } = QUANTITIES[reading.name];
    return {
        ...placed(reading),
        value: level?.value ?? null,
        invalid: level === null ? (reading.invalid ?? 'nothing') : null,
        n: level?.n ?? null,
        standardError: level?.standardError ?? null,
        interval: null,
        direction,
        unit,
    };
}
function levelOf({ value, n, standardError }) {
    return value === null ? null : { value, n: n ?? 1, standardError: standardError ?? null };
}
/** Readings as the judge takes them. The id as a glob matches itself alone: none of these names holds a star. */
function measured(readings, notices = []) {
    const idOf = (reading) => (0,identity/* measurementId */.I)(placed(reading));
    const based = readings.flatMap((reading) => reading.earlier === undefined ? [] : [[idOf(reading), measurementOf(reading, reading.earlier)]]);
    return {
        ...NOTHING_MEASURED,
        head: readings.map((reading) => measurementOf(reading, levelOf(reading))),
        base: new Map(based),
        rules: readings.map((reading) => ({ match: idOf(reading), where: 'health', ...termsOf(reading) })),
        about: new Map(readings.map((reading) => [idOf(reading), reading.about ?? ''])),
        notices,
    };
}
/** All parts as one. Their ids have nothing in common. */
function joined(parts) {
    const maps = (of) => new Map(parts.flatMap((part) => [...of(part)]));
    return {
        head: parts.flatMap(({ head }) => head),
        base: maps(({ base }) => base),
        series: maps(({ series }) => series),
        boundaries: maps(({ boundaries }) => boundaries),
        recordRuns: maps(({ recordRuns }) => recordRuns),
        rules: parts.flatMap(({ rules }) => rules),
        about: maps(({ about }) => about),
        notices: parts.flatMap(({ notices }) => notices),
    };
}
function isQuantity(name) {
    return Object.hasOwn(QUANTITIES, name);
}
/** The limit as a number: one that is relative to the earlier value in units of the value. */
function limitOf({ min, max, maxRise }, { head, base }) {
    const value = head?.value ?? 0;
    if (min !== null && !(value >= min))
        return min;
    if (max !== null && !(value <= max))
        return max;
    const share = typeof maxRise === 'string' ? Number.parseFloat(maxRise) / 100 : Number.NaN;
    const risen = (base?.value ?? Number.NaN) * (1 + share);
    return Number.isFinite(risen) ? risen : (min ?? max);
}
const BAD = ['violated', 'regressed', 'suspected'];
/** What is wrong and how to mend it, for each verdict of the table that is bad. */
function findings(verdicts, about) {
    return verdicts.flatMap((verdict) => {
        const { id, metric, suite, labels, unit, head, limits, outcome } = verdict;
        const value = head?.value ?? null;
        const ours = isQuantity(metric) && QUANTITIES[metric].suite === suite;
        if (!ours || value === null || !BAD.includes(outcome))
            return [];
        const limit = limitOf(limits, verdict);
        const [found = '', allowed = ''] = (0,number/* valuesApart */.vW)(limit === null ? [value] : [value, limit], unit);
        const details = { found, limit: allowed, about: about.get(id) ?? '' };
        return [(0,catalogue/* fault */.DG)(QUANTITIES[metric].code, Object.values(labels)[0] ?? null, details)];
    });
}

// EXTERNAL MODULE: ./build/js/stats/random.js
var stats_random = __webpack_require__(7391);
;// CONCATENATED MODULE: ./build/js/stats/isolation-forest.js
/**
 * How alone each of some rows is: random cuts part what is unlike the rest early.
 *
 *   s(x) = 2^(−E h(x) / c(ψ)),   c(n) = 2 (ln(n − 1) + γ) − 2 (n − 1) / n,   c(2) = 1,   c(n) = 0 below
 *   h: cuts until x is alone in a tree of ψ rows; a leaf of m rows at the greatest depth ⌈log₂ ψ⌉ adds c(m)
 *
 * A cut takes a column that differs within the node, each as likely, and a place between its ends, uniformly.
 *
 * Source: F. T. Liu, K. M. Ting, Z.-H. Zhou, Isolation forest, IEEE ICDM 2008; ψ = 256 and 100 trees as there.
 *
 * Example: of two rows each is parted by one cut from the other: s = 2^(−1 / 1) = 0.5 for both.
 */

const USUAL_FOREST = { trees: 100, sample: 256, seed: 20080 };
const EULER = 0.5772156649015329;
/** Mean number of cuts of a search that fails in a binary tree of so many rows. */
function averagePath(rows) {
    if (rows <= 1)
        return 0;
    return rows === 2 ? 1 : 2 * (Math.log(rows - 1) + EULER) - (2 * (rows - 1)) / rows;
}
function ends(rows, column) {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const row of rows) {
        low = Math.min(low, row[column] ?? 0);
        high = Math.max(high, row[column] ?? 0);
    }
    return [low, high];
}
function grown(rows, depth, random) {
    const leaf = { rows: rows.length };
    if (depth === 0 || rows.length <= 1)
        return leaf;
    const spread = (rows[0] ?? []).flatMap((_, column) => {
        const [low, high] = ends(rows, column);
        return high > low ? [{ column, low, high }] : [];
    });
    const chosen = spread.length === 0 ? undefined : spread[random.below(spread.length)];
    if (chosen === undefined)
        return leaf;
    const { column, low, high } = chosen;
    const at = low + (high - low) * (random.word() / 2 ** 32);
    const isLow = (row) => (row[column] ?? 0) <= at;
    const isHigh = (row) => !isLow(row);
    return {
        column,
        at,
        low: grown(rows.filter(isLow), depth - 1, random),
        high: grown(rows.filter(isHigh), depth - 1, random),
    };
}
function pathOf(tree, row) {
    let [node, cuts] = [tree, 0];
    while ('column' in node) {
        node = (row[node.column] ?? 0) <= node.at ? node.low : node.high;
        cuts += 1;
    }
    return cuts + averagePath(node.rows);
}
/** The score of each row among all, in (0, 1): near 1 for what is alone, ½ where nothing is; none for fewer than two rows. */
function isolationScores(rows, growing = USUAL_FOREST) {
    if (rows.length < 2)
        return [];
    const random = (0,stats_random/* randomOf */.Rn)(growing.seed);
    const size = Math.min(growing.sample, rows.length);
    const depth = Math.ceil(Math.log2(size));
    const order = rows.map((_, index) => index);
    const paths = rows.map(() => 0);
    for (let tree = 0; tree < growing.trees; tree++) {
        const drawn = (0,stats_random/* shuffled */.A4)(order, random).slice(0, size);
        const root = grown(drawn.map((index) => rows[index] ?? []), depth, random);
        for (const [index, row] of rows.entries())
            paths[index] = (paths[index] ?? 0) + pathOf(root, row);
    }
    return paths.map((path) => 2 ** (-path / growing.trees / averagePath(size)));
}

;// CONCATENATED MODULE: ./build/js/stats/one-class-svm.js
/**
 * The region in which most of some rows lie: a support vector machine of one class with a Gaussian kernel.
 *
 *   minimise ½ αᵀKα   over 0 ≤ αᵢ ≤ 1, Σ αᵢ = ν n,   Kᵢⱼ = exp(−γ |xᵢ − xⱼ|²)
 *   f(x) = Σ αᵢ K(xᵢ, x) − ρ, below 0 outside;   ρ = the gradient Kα where 0 < αᵢ < 1
 *
 * Solved two coefficients at a time (SMO), the pair that violates most first.
 *
 * Source: B. Schölkopf and others, Estimating the support of a high-dimensional distribution, Neural Computation 13
 * (2001); scaling, first α and choice of pairs: C.-C. Chang, C.-J. Lin, LIBSVM, ACM TIST 2 (2011), sections 2.4 and 4.
 *
 * Example: rows 0 and 1, ν = 1, γ = 1: α = (1, 1), gradient 1 + e⁻¹ at both, which is ρ: f is 0 at both.
 */
/** Of the gradients of a pair that could still be moved: what remains of a kernel that is at most 1. */
const TOLERANCE = 1e-9;
const MOST_STEPS = 100_000;
const LEAST_CURVATURE = 1e-12;
function kernel(one, other, gamma) {
    const square = one.reduce((sum, value, column) => sum + (value - (other[column] ?? 0)) ** 2, 0);
    return Math.exp(-gamma * square);
}
/** The first νn coefficients at their bound, the next with what is left. */
function firstAlphas(rows, nu) {
    const total = nu * rows;
    return Array.from({ length: rows }, (_, index) => Math.min(1, Math.max(0, total - index)));
}
/** Whose coefficient should grow most, and whose should shrink most. */
function pairOf(alphas, gradient) {
    let [up, down] = [-1, -1];
    for (const [index, slope] of gradient.entries()) {
        const alpha = alphas[index] ?? 0;
        if (alpha < 1 && (up < 0 || slope < (gradient[up] ?? 0)))
            up = index;
        if (alpha > 0 && (down < 0 || slope > (gradient[down] ?? 0)))
            down = index;
    }
    return [up, down];
}
/** Moves the alphas to the optimum, and the gradient with them. */
function settle(matrix, alphas, gradient) {
    for (let step = 0; step < MOST_STEPS; step++) {
        const [up, down] = pairOf(alphas, gradient);
        const violation = (gradient[down] ?? 0) - (gradient[up] ?? 0);
        const goesOn = up >= 0 && down >= 0 && violation > TOLERANCE;
        if (!goesOn)
            return;
        const [ofUp, ofDown] = [matrix[up] ?? [], matrix[down] ?? []];
        const curvature = Math.max(LEAST_CURVATURE, 2 - 2 * (ofUp[down] ?? 0));
        const [low, high] = [alphas[up] ?? 0, alphas[down] ?? 0];
        const moved = Math.min(violation / curvature, 1 - low, high);
        // Set, not summed: a coefficient that reaches a bound must lie on it.
        alphas[up] = moved === 1 - low ? 1 : low + moved;
        alphas[down] = moved === high ? 0 : high - moved;
        for (const index of gradient.keys()) {
            gradient[index] = (gradient[index] ?? 0) + moved * ((ofUp[index] ?? 0) - (ofDown[index] ?? 0));
        }
    }
}
/** The gradient of free coefficients; where none is free, the middle between those at their bounds. */
function offsetOf(alphas, gradient) {
    const at = (keeps) => gradient.filter((_, index) => keeps(alphas[index] ?? Number.NaN));
    const free = at((alpha) => alpha > 0 && alpha < 1);
    if (free.length > 0)
        return free.reduce((sum, slope) => sum + slope, 0) / free.length;
    // They sum to more than 0, so that some are full.
    const [full, empty] = [at((alpha) => alpha === 1), at((alpha) => alpha === 0)];
    const inside = Math.max(...full);
    return empty.length === 0 ? inside : (inside + Math.min(...empty)) / 2;
}
/** The region of these rows; `null` for none. */
function oneClass(rows, { nu, gamma }) {
    if (rows.length === 0)
        return null;
    const matrix = rows.map((one) => rows.map((other) => kernel(one, other, gamma)));
    const alphas = firstAlphas(rows.length, nu);
    const gradient = matrix.map((row) => row.reduce((sum, k, index) => sum + k * (alphas[index] ?? 0), 0));
    settle(matrix, alphas, gradient);
    const rho = offsetOf(alphas, gradient);
    const supports = rows.flatMap((row, index) => {
        const alpha = alphas[index] ?? 0;
        return alpha > 0 ? [{ row, alpha }] : [];
    });
    const decision = (row) => supports.reduce((sum, { row: support, alpha }) => sum + alpha * kernel(support, row, gamma), 0) - rho;
    return { decision, rho };
}

;// CONCATENATED MODULE: ./build/js/health/vectors.js



/** Fewer records say nothing. */
const FEWEST_ROWS = 20;
const FEWEST_COLUMNS = 2;
const vectors_FLOOR = 1 / 3;
const NU = 0.05;
/** By how much of the way from the edge to nowhere it lies outside: 0 on the edge, 1 where no other row is near. */
function outside(rows) {
    const gamma = 1 / Math.max(1, rows[0]?.length ?? 0);
    return rows.map((row, index) => {
        const region = oneClass(rows.toSpliced(index, 1), { nu: NU, gamma });
        return region === null || !(region.rho > 0) ? 0 : -region.decision(row) / region.rho;
    });
}
const VECTORS = {
    'isolation-forest': {
        title: 'the newest record is the most alone of all in an isolation forest, at a score above 0.6',
        scores: (rows) => isolationScores(rows),
        limit: 0.6,
    },
    'one-class-svm': {
        title: 'the newest record is the furthest outside of all by a one-class SVM (ν = 0.05), more than half way',
        scores: outside,
        limit: 0.5,
    },
};
/** Whether the last row is the furthest out, is beyond the limit, and lies below the level on the whole. */
function alarmed(rows, { scores, limit }) {
    const newest = rows.at(-1);
    if (newest === undefined || rows.length < FEWEST_ROWS || newest.length < FEWEST_COLUMNS)
        return false;
    const isLower = newest.reduce((sum, mark) => sum + mark, 0) < 0;
    if (!isLower)
        return false;
    const found = scores(rows);
    const last = found.at(-1) ?? Number.NaN;
    return last > limit && found.slice(0, -1).every((score) => last > score);
}
/** The marks of a line in units of its noise, about the level before the newest; `null` where it has none. */
function columnOf(line) {
    const marks = line.points.map(({ mark }) => mark);
    const level = (0,stats_level/* historyLevel */.n)(marks.slice(0, -1), { boundaries: [], window: Number.POSITIVE_INFINITY });
    if (level === null)
        return null;
    const noise = Math.max(level.scale, line.margin * vectors_FLOOR);
    if (!(noise > 0))
        return null;
    const { reference } = level;
    const drop = reference - (marks.at(-1) ?? Number.NaN);
    return { line, marks: marks.map((mark) => (mark - reference) / noise), drop };
}
/** The columns of a suite's records: the lines that have a value in each record of the longest. */
function columnsOf(lines) {
    const [longest] = lines.toSorted((a, b) => b.points.length - a.points.length);
    if (longest === undefined)
        return [];
    const ids = longest.points.map(({ record }) => record.id);
    const whole = lines.filter(({ points }) => points.length === ids.length && points.every(({ record }, row) => record.id === ids[row]));
    const columns = whole.flatMap((line) => columnOf(line) ?? []);
    return columns.length < FEWEST_COLUMNS ? [] : columns;
}
/** The columns that fell, where the way alarms: those of which the drop matters. */
function fallen(columns, way) {
    const rows = (columns[0]?.marks ?? []).map((_, row) => columns.map(({ marks }) => marks[row] ?? 0));
    const fell = columns.filter(({ drop, line }) => drop >= line.margin);
    return fell.length > 0 && alarmed(rows, way) ? fell : [];
}

;// CONCATENATED MODULE: ./build/js/health/anomalies.js





/** Chance that all detectors with a p value together alarm in one check of a history without any change, for each of them. */
const ALPHA = 0.001;
const NAMED = 3;
function isOfVectors(name) {
    return Object.hasOwn(VECTORS, name);
}
function fewestOf(name) {
    return isOfVectors(name) ? FEWEST_ROWS : DETECTORS[name].fewest;
}
/** What all lines together say is told of those that fell. */
function togetherOf(lines, name) {
    return fallen(columnsOf(lines), VECTORS[name]).map(({ line, drop }) => ({
        line,
        sighting: { from: line.points.length - 1, drop, p: null },
    }));
}
function sightingsOf(lines, name) {
    const { fewest, sees } = DETECTORS[name];
    const old = lines.filter(({ points }) => points.length >= fewest);
    return old.flatMap((line) => {
        const [marks, days] = [line.points.map(({ mark }) => mark), line.points.map(({ day }) => day)];
        const sighting = sees({ marks, days, margin: line.margin });
        const sure = sighting !== null && (sighting.p === null || sighting.p <= ALPHA / old.length);
        return sure ? [{ line, sighting }] : [];
    });
}
const commit = (sha) => sha?.slice(0, 7) ?? null;
/** Since when, and between which commits it came. */
function since({ points }, from) {
    const [before, first] = [points[from - 1]?.record, points[from]?.record];
    if (before === undefined || first === undefined)
        return `over ${points.length} records`;
    const [last, next] = [commit(before.sha), commit(first.sha)];
    const between = last === null || next === null || last === next ? '' : `, commits ${last}..${next}`;
    return `since record ${first.id} of ${first.at.slice(0, 10)}${between}`;
}
function told({ line, sighting }) {
    const { measurement, points, ruler } = line;
    // Of a trend, which began with the first record, the newest value stands for where it has come.
    const changed = points.slice(sighting.from === 0 ? -1 : sighting.from);
    const mark = changed.reduce((sum, point) => sum + point.mark, 0) / changed.length;
    const shown = (0,number/* valuesApart */.vW)([ruler.valueAt(mark + sighting.drop), ruler.valueAt(mark)], measurement.unit);
    return `${line.id.slice(line.id.indexOf('/') + 1)} ${shown.join(' → ')} ${since(line, sighting.from)}`;
}
function readingOf(suite, by, seen) {
    const sorted = seen.toSorted((a, b) => (a.line.id < b.line.id ? -1 : 1));
    const rest = seen.length - NAMED;
    const named = sorted.slice(0, NAMED).map(told);
    return {
        name: 'anomalies',
        labels: { suite, by },
        value: seen.length,
        severity: seen.some(({ line }) => line.severity === 'fail') || seen.length === 0 ? 'fail' : 'warn',
        about: `${by}: ${[...named, ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ')}`,
    };
}
/** `lines` of all suites. A suite of which no measurement has a past is told, and has no reading. */
function anomalies(lines, { health }) {
    const suites = [...new Set(lines.map(({ measurement }) => measurement.suite))].sort();
    const readings = [];
    const notices = [];
    for (const suite of suites) {
        const own = lines.filter(({ measurement }) => measurement.suite === suite);
        const longest = Math.max(...own.map(({ points }) => points.length));
        const able = health.anomalies.filter((name) => longest >= fewestOf(name));
        readings.push(...able.map((name) => readingOf(suite, name, isOfVectors(name) ? togetherOf(own, name) : sightingsOf(own, name))));
        const [first] = health.anomalies;
        // Of a single record another notice tells already.
        if (able.length === 0 && first !== undefined && longest > 1) {
            const needed = Math.min(...health.anomalies.map((name) => fewestOf(name)));
            notices.push((0,catalogue/* fault */.DG)('HEALTH_YOUNG', suite, { records: longest, needed }));
        }
    }
    return measured(readings, notices);
}

;// CONCATENATED MODULE: ./build/js/health/pace.js
/** How often something happens: gaps between the days on which it did. */

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** From so many gaps on there is a pace. */
const FEWEST_GAPS = 3;
/** Longer than nine of ten gaps are: weekends are usual, holidays are not. */
const LONG = 0.9;
/** Days between neighbours, oldest first; what happens within an hour happens together. Times in milliseconds, ascending. */
function gapsOf(times) {
    return times
        .slice(1)
        .map((time, index) => time - (times[index] ?? time))
        .filter((gap) => gap >= HOUR_MS)
        .map((gap) => gap / DAY_MS);
}
/** One time a day in UTC, the last: several a day would make nights and weekends look like holes. */
function lastOfDays(times) {
    return [...new Map(times.map((time) => [Math.floor(time / DAY_MS), time])).values()];
}
/** A gap that is long and still usual, in days; `null` where too few are known. */
function usualLongGap(times) {
    const gaps = gapsOf(lastOfDays(times));
    return gaps.length < FEWEST_GAPS ? null : (0,quantile/* quantile */.YV)(gaps, LONG);
}

;// CONCATENATED MODULE: ./build/js/health/forecast.js
/**
 * When a measurement that drifts will break its limit, if it goes on so.
 *
 *   line: the slope of Theil and Sen through marks over days, through their medians; it crosses the limit's mark in
 *   (mark of the line today − mark of the limit) / −slope days, and the slope's 95 % interval gives that of the days
 *
 * Only a trend that chance hardly explains is carried on: Mann and Kendall's p up to 0.001 over all lines.
 */





const FEWEST = 15;
const forecast_ALPHA = 0.001;
/** Beyond this nobody plans. */
const FURTHEST = 365;
/** The limit that a value on its way to the worse meets. */
function forecast_limitOf({ terms, direction }) {
    if (direction === 'target')
        return null;
    return direction === 'higher' ? terms.min : terms.max;
}
function crossingOf(line, today) {
    const { points, ruler } = line;
    const limit = forecast_limitOf(line);
    if (limit === null || points.length < FEWEST)
        return null;
    const [days, marks] = [points.map(({ day }) => day), points.map(({ mark }) => mark)];
    const trend = (0,theil_sen/* theilSen */.f)(days, marks);
    const test = (0,mann_kendall/* mannKendall */.Y)(marks);
    if (trend === null || test === null || !(trend.slope < 0) || !(test.p.less <= forecast_ALPHA))
        return null;
    const room = trend.intercept + trend.slope * today - ruler.measure(limit);
    // What is beyond its limit already needs no forecast: the gate is red.
    const isWithin = room > 0;
    if (!isWithin)
        return null;
    const [steep, flat] = trend.interval;
    return {
        days: room / -trend.slope,
        earliest: room / -steep,
        latest: flat < 0 ? room / -flat : Number.POSITIVE_INFINITY,
    };
}
const dayText = (days) => (Number.isFinite(days) ? String(Math.round(days)) : 'never');
function forecast_readingOf(line, { days, earliest, latest }) {
    const { suite, metric, labels } = line.measurement;
    return {
        name: 'days_to_limit',
        labels: { ...labels, metric, suite },
        value: days,
        about: `${(0,identity/* measurementId */.I)(line.measurement)}, 95 %: ${dayText(earliest)} to ${dayText(latest)} days`,
    };
}
/** One reading for each measurement that heads for its limit. */
function forecast(lines, now) {
    const readings = lines.flatMap((line) => {
        const start = line.points[0];
        if (start === undefined)
            return [];
        const crossing = crossingOf(line, (now - Date.parse(start.record.at)) / DAY_MS);
        return crossing === null || crossing.days > FURTHEST ? [] : [forecast_readingOf(line, crossing)];
    });
    return measured(readings);
}

// EXTERNAL MODULE: ./build/js/gate/matches.js
var matches = __webpack_require__(73057);
;// CONCATENATED MODULE: ./build/js/health/accepted.js
/** Changes that somebody has said are intended. */

/** Whether all of these measurements were accepted at the time of this record or since. */
function isAccepted(ids, { at }, accepted) {
    const since = accepted.filter((one) => Date.parse(one.at) >= Date.parse(at));
    return ids.length > 0 && ids.every((id) => since.some(({ match }) => (0,matches/* matchesGlob */.k)(match, id)));
}

;// CONCATENATED MODULE: ./build/js/health/stopped.js


/** What was there fewer times was never usual. */
const FEWEST_SEEN = 3;
/** So many records in a row may be without it, and twice as many as ever were before. */
const USUAL_ABSENCE = 3;
const TIMES_LONGEST = 2;
const stopped_NAMED = 5;
/** Where it is in a row of records; `null` where it was never usual. */
function presenceIn(kept, isThere) {
    const places = kept.flatMap((one, index) => (isThere(one) ? [index] : []));
    const last = places.at(-1);
    const record = last === undefined ? undefined : kept[last]?.record;
    if (last === undefined || record === undefined || places.length < FEWEST_SEEN)
        return null;
    const absences = places.slice(1).map((place, index) => place - (places[index] ?? place) - 1);
    const allowed = Math.max(USUAL_ABSENCE, TIMES_LONGEST * Math.max(0, ...absences));
    return { absent: kept.length - 1 - last, allowed, last: record };
}
function heldBy(record, suiteOf) {
    const held = new Map();
    for (const { id, value } of record.measurements) {
        const suite = suiteOf(id);
        if (suite === null)
            continue;
        const ids = held.get(suite) ?? new Set();
        held.set(suite, value === null ? ids : ids.add(id));
    }
    return held;
}
/** The same few ids stand in every record: each is read once. */
function reader() {
    const known = new Map();
    return (id) => {
        const suite = known.get(id) ?? (0,identity/* placeOf */.$)(id)?.suite ?? null;
        known.set(id, suite);
        return suite;
    };
}
function shortened(names) {
    const more = names.length - stopped_NAMED;
    return `${names.slice(0, stopped_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
/** The ids of a suite that its newest records are without. */
function stoppedIds(kept, suite, accepted) {
    const newest = kept.at(-1)?.held.get(suite);
    const all = new Set(kept.flatMap(({ held }) => [...(held.get(suite) ?? [])]));
    return [...all]
        .filter((id) => newest?.has(id) !== true)
        .filter((id) => {
        const presence = presenceIn(kept, ({ held }) => held.get(suite)?.has(id) === true);
        const isGone = presence !== null && presence.absent >= presence.allowed;
        return isGone && !isAccepted([id], presence.last, accepted);
    })
        .sort();
}
function readingsOf(kept, suite, accepted) {
    const presence = presenceIn(kept, ({ held }) => held.has(suite));
    if (presence === null)
        return [];
    const { absent, allowed, last } = presence;
    const ids = last.measurements.map(({ id }) => id).filter((id) => (0,identity/* placeOf */.$)(id)?.suite === suite);
    if (isAccepted(ids, last, accepted))
        return [];
    const holding = kept.filter(({ held }) => held.has(suite));
    const gone = stoppedIds(holding, suite, accepted);
    const labels = { suite };
    const about = `last in record ${last.id} of ${last.at}`;
    return [
        { name: 'records_without', labels, value: absent, limit: allowed, about },
        { name: 'stopped_metrics', labels, value: gone.length, about: shortened(gone) },
    ];
}
/**
 * What stopped coming among the newest `window` runs: of each suite how many records lack it, and how many of its
 * metrics are gone. `all` has the accepted changes too.
 */
function stoppedIn(runs, all, window) {
    const accepted = all.flatMap((record) => record.accepted);
    const suiteOf = reader();
    const kept = runs.slice(-window).map((record) => ({ record, held: heldBy(record, suiteOf) }));
    const suites = [...new Set(kept.flatMap(({ held }) => [...held.keys()]))].sort();
    return suites.flatMap((suite) => readingsOf(kept, suite, accepted));
}

;// CONCATENATED MODULE: ./build/js/health/freshness.js




const USUAL_AGE = 7;
/** Times the usual long gap: so much later a record may come before it is missed. */
const LATE = 3;
const HOLE = 4;
const NEWEST_GAPS = 10;
/** Clocks of runners differ a little; a day is more than that. */
const SKEW_MS = DAY_MS;
const SECONDS_A_DAY = 86_400;
function timeOf(record) {
    return Date.parse(record.at);
}
function freshness_dayText(ms) {
    return new Date(ms).toISOString().slice(0, 10);
}
/** Records of runs: an accepted change has no measurements. */
function measuredRecords(records) {
    return records.filter(({ measurements }) => measurements.length > 0);
}
function ageOf(records, now, allowed) {
    const past = records.filter((record) => timeOf(record) <= now + SKEW_MS);
    const newest = past.at(-1);
    if (newest === undefined) {
        return [{ name: 'age', labels: {}, value: null, invalid: 'every record is of a time still to come' }];
    }
    const pace = usualLongGap(past.map(timeOf));
    const limit = allowed ?? Math.max(USUAL_AGE, LATE * (pace ?? 0));
    const value = Math.max(0, now - timeOf(newest)) / DAY_MS;
    return [{ name: 'age', labels: {}, value, limit, about: `record ${newest.id} of ${newest.at}` }];
}
function holeIn(records, allowed) {
    const times = lastOfDays(records.map(timeOf));
    const pace = usualLongGap(times);
    const recent = times.slice(-NEWEST_GAPS - 1);
    const gaps = gapsOf(recent);
    if (pace === null || gaps.length < NEWEST_GAPS)
        return [];
    const value = Math.max(...gaps);
    const end = gaps.indexOf(value) + 1;
    const about = `from ${freshness_dayText(recent[end - 1] ?? 0)} to ${freshness_dayText(recent[end] ?? 0)}`;
    const limit = Math.max(allowed ?? USUAL_AGE, HOLE * pace);
    return [{ name: 'longest_gap', labels: {}, value, limit, about }];
}
/** A short retention is the user's choice, so half of it may be left too. */
function artifactLeft(artifact, now) {
    if (artifact === null || artifact.expiresAt === null)
        return [];
    const [made, ends] = [Date.parse(artifact.createdAt), Date.parse(artifact.expiresAt)];
    if (!Number.isFinite(ends - made))
        return [];
    return [
        {
            name: 'artifact_days_left',
            labels: {},
            value: Math.max(0, ends - now) / DAY_MS,
            limit: Math.min(7, (ends - made) / DAY_MS / 2),
            about: `${artifact.name} of ${artifact.createdAt}`,
        },
    ];
}
/** GitHub numbers its runs in the order in which they are made: a clock that is off shows. */
function orderNotices(records) {
    const numbered = records.filter(({ head }) => /^\d{6,}$/.test(head.run));
    const odd = numbered.flatMap((record, index) => {
        const before = numbered[index - 1];
        const apart = before === undefined ? 0 : timeOf(record) - timeOf(before);
        const backwards = before !== undefined && Number(before.head.run) > Number(record.head.run);
        return backwards && apart > SKEW_MS ? [{ later: before.id, earlier: record.id }] : [];
    });
    const [first] = odd;
    return first === undefined ? [] : [(0,catalogue/* fault */.DG)('HEALTH_ORDER', null, { ...first, count: odd.length })];
}
/** What two records of one run have in common before their values are looked at. */
function momentOf({ sha, at }) {
    return JSON.stringify([sha, Date.parse(at)]);
}
/**
 * Each run once: the same commit, time and values under two ids are one run, recorded twice. Accepted changes, which
 * have no values, stay.
 */
function distinctRecords(records) {
    const moments = new Map();
    for (const record of records)
        moments.set(momentOf(record), (moments.get(momentOf(record)) ?? 0) + 1);
    const seen = new Map();
    const doubles = [];
    const kept = records.filter((record) => {
        const { id, measurements } = record;
        const moment = momentOf(record);
        // The values of a long history are many: they are written out only where they decide.
        if (measurements.length === 0 || moments.get(moment) === 1)
            return true;
        const key = `${moment}${JSON.stringify(measurements)}`;
        const first = seen.get(key);
        if (first === undefined)
            seen.set(key, id);
        else
            doubles.push({ first, second: id });
        return first === undefined;
    });
    const [one] = doubles;
    const notices = one === undefined ? [] : [(0,catalogue/* fault */.DG)('HEALTH_DUPLICATES', null, { ...one, count: doubles.length })];
    return { records: kept, notices };
}
function skewNotices(records, now) {
    const newest = records.at(-1);
    const early = newest !== undefined && timeOf(newest) > now + SKEW_MS;
    return early ? [(0,catalogue/* fault */.DG)('HISTORY_FUTURE', null, { id: newest.id, at: newest.at })] : [];
}
/** How fresh the history is. Without any record there is nothing to measure. */
function freshness({ records, artifact }, now, config) {
    const { records: distinct, notices: doubles } = distinctRecords(records);
    const runs = measuredRecords(distinct);
    if (runs.length === 0)
        return measured([]);
    const { maxAge } = config.health;
    const allowed = maxAge === null ? null : maxAge.seconds / SECONDS_A_DAY;
    const readings = [
        ...ageOf(runs, now, allowed),
        ...holeIn(runs, allowed),
        ...stoppedIn(runs, records, config.history.window),
        ...artifactLeft(artifact, now),
    ];
    const single = runs.length === 1 ? [(0,catalogue/* fault */.DG)('HEALTH_ONE_RECORD', null, {})] : [];
    return measured(readings, [...single, ...skewNotices(runs, now), ...orderNotices(runs), ...doubles]);
}

// EXTERNAL MODULE: ./build/js/gate/remembered.js
var remembered = __webpack_require__(38792);
// EXTERNAL MODULE: ./build/js/history/comparable.js
var comparable = __webpack_require__(44221);
// EXTERNAL MODULE: ./build/js/history/series.js
var history_series = __webpack_require__(90528);
// EXTERNAL MODULE: ./build/js/judge/history.js
var judge_history = __webpack_require__(93690);
;// CONCATENATED MODULE: ./build/js/health/recorded.js








/** The records of each suite, narrowed to its measurements that the question is about, oldest first. */
function shelvesOf(records, { wanted }) {
    // The same few ids stand in every record: each is read once.
    const suites = new Map();
    const suiteOf = (id) => {
        const known = suites.get(id);
        if (known !== undefined)
            return known;
        const place = (0,identity/* placeOf */.$)(id);
        const suite = place !== null && wanted(place.metric) ? place.suite : null;
        suites.set(id, suite);
        return suite;
    };
    const shelves = new Map();
    for (const record of records) {
        const own = new Map();
        for (const measurement of record.measurements) {
            const suite = suiteOf(measurement.id);
            if (suite !== null)
                own.set(suite, [...(own.get(suite) ?? []), measurement]);
        }
        for (const [suite, measurements] of own) {
            const shelf = shelves.get(suite) ?? [];
            shelf.push({ ...record, measurements });
            shelves.set(suite, shelf);
        }
    }
    return shelves;
}
/** Whether it is known how much a value varies by itself: without that a check would warn of what is only noise. */
function isKnown(head, base, series) {
    if (base === undefined)
        return false;
    const bothTold = head.standardError !== null && base.standardError !== null;
    return bothTold || series.length >= judge_history/* RECORDS_FOR_NOISE */.K;
}
function measurementsOf(record) {
    return (record?.measurements ?? []).map(remembered/* remembered */.H).filter((one) => one !== null);
}
/** The question asked of one suite. */
function askedFor({ suite, newest, earlier, accepting }, prefix, config) {
    const records = [...accepting, ...earlier];
    const told = (0,comparable/* comparableHistory */.rW)({ records, damaged: [] }, (0,comparable/* fingerprintsOf */.tm)(newest), config.comparable);
    const before = told.records.findLast(({ measurements }) => measurements.length > 0);
    const base = new Map(measurementsOf(before).map((one) => [(0,identity/* measurementId */.I)(one), one]));
    const { window } = config.history;
    const series = (0,history_series/* seriesById */.Uh)(told, window);
    const accepted = [...records, newest].flatMap((record) => record.accepted);
    const asked = measurementsOf(newest).filter((one) => {
        const id = (0,identity/* measurementId */.I)(one);
        return isKnown(one, base.get(id), series.get(id) ?? []) && !isAccepted([id], newest, accepted);
    });
    const renamed = (one) => ({ ...one, suite: `${prefix}:${suite}` });
    const names = new Map(asked.map((one) => [(0,identity/* measurementId */.I)(one), (0,identity/* measurementId */.I)(renamed(one))]));
    const ours = (all) => new Map([...all].flatMap(([id, value]) => (names.has(id) ? [[names.get(id) ?? id, value]] : [])));
    return {
        ...NOTHING_MEASURED,
        head: asked.map(renamed),
        base: ours(new Map([...base].map(([id, one]) => [id, renamed(one)]))),
        series: ours(series),
        boundaries: ours((0,history_series/* boundariesById */.lh)(told, window, matches/* matchesGlob */.k)),
        recordRuns: ours((0,history_series/* recordRunsById */.MC)(told, window)),
    };
}
/** The question asked of every suite among the newest records; records are distinct and oldest first. */
function heldAgainstHistory(records, question, config) {
    const recent = new Set(records.slice(-config.history.window).map(({ id }) => id));
    const accepting = records.filter(({ measurements }) => measurements.length === 0);
    const parts = [...shelvesOf(records, question)].flatMap(([suite, shelf]) => {
        const newest = shelf.at(-1);
        if (newest === undefined || !recent.has(newest.id))
            return [];
        const earlier = shelf.slice(0, -1).filter((record) => question.counts(record, newest));
        return [askedFor({ suite, newest, earlier, accepting }, question.prefix, config)];
    });
    return joined(parts);
}

;// CONCATENATED MODULE: ./build/js/health/resources.js

const RESOURCES = 'health:resources';
/** Whole words of names: how often it failed, what it used, what it cost. */
const NAMES = /(?:^|[_/.])(?:(?:error|abort|abortion|timeout|deadline_miss)_rate|memory|memory_growth|utili[sz]ation|costs?|tokens?|security_events?)(?:[_/.(]|$)/i;
/** Known by no file, and better the fewer they are. */
const FEWER_IS_BETTER = /(?:^|[_/.])(?:(?:abort|abortion|timeout)_rate|security_events?)(?:[_/.(]|$)/i;
function isResource(metric) {
    return NAMES.test(metric);
}
function directed(measurement) {
    const isKnown = measurement.direction !== null || !FEWER_IS_BETTER.test(measurement.metric);
    return isKnown ? measurement : { ...measurement, direction: 'lower' };
}
function resources(records, config) {
    const question = { prefix: RESOURCES, wanted: isResource, counts: () => true };
    const asked = heldAgainstHistory(records, question, config);
    return { ...asked, head: asked.head.map(directed) };
}

;// CONCATENATED MODULE: ./build/js/health/hosted-drift.js


const HOSTED = 'health:hosted';
function hostedDrift(records, config) {
    const question = {
        prefix: HOSTED,
        wanted: (metric) => !isResource(metric),
        counts: (earlier, newest) => newest.sha !== null && earlier.sha === newest.sha,
    };
    return heldAgainstHistory(records, question, config);
}

// EXTERNAL MODULE: ./build/js/judge/orientation.js
var judge_orientation = __webpack_require__(80048);
// EXTERNAL MODULE: ./build/js/judge/ruler.js
var judge_ruler = __webpack_require__(83578);
// EXTERNAL MODULE: ./build/js/judge/scale.js
var judge_scale = __webpack_require__(27308);
// EXTERNAL MODULE: ./build/js/judge/severity.js
var severity = __webpack_require__(70503);
;// CONCATENATED MODULE: ./build/js/health/line.js











/** The past of what `newest` measures; one pass over the history, however many measurements there are. */
function pastOf({ records }, newest, window) {
    const shelves = new Map();
    for (const { id } of newest.measurements)
        shelves.set(id, { told: [], last: null });
    for (const record of records.toReversed()) {
        for (const { id, value } of record.measurements) {
            const shelf = shelves.get(id);
            if (shelf === undefined || shelf.last === record)
                continue;
            shelf.last = record;
            if (value === null || !Number.isFinite(value) || shelf.told.length >= window)
                continue;
            shelf.told.push({ record, value });
        }
    }
    const told = new Map([...shelves].map(([id, shelf]) => [id, shelf.told.toReversed()]));
    return { accepted: records.flatMap((record) => record.accepted), told };
}
/** When a change of this measurement was last accepted: what is older is another level. */
function acceptedAt({ accepted }, id) {
    const times = accepted.filter(({ match }) => (0,matches/* matchesGlob */.k)(match, id)).map(({ at }) => Date.parse(at));
    return Math.max(Number.NEGATIVE_INFINITY, ...times);
}
/** The newest value at the time of an acceptance is the first of the new level. */
function toldOf(past, id) {
    const all = past.told.get(id) ?? [];
    const since = acceptedAt(past, id);
    const before = all.filter(({ record }) => Date.parse(record.at) <= since).length;
    return all.slice(Math.max(0, before - 1));
}
function lineOf(past, newest, config) {
    const id = (0,identity/* measurementId */.I)(newest);
    const terms = (0,judge_rules/* termsFor */.$_)(config.rules, newest);
    const orientation = (0,judge_orientation/* orientationOf */.MX)(newest, terms);
    const told = toldOf(past, id);
    const [first] = told;
    const last = told.at(-1);
    if (orientation === null || first === undefined || last === undefined)
        return null;
    const head = { value: last.value, n: null, standardError: null, runs: 1 };
    const ruler = (0,judge_ruler/* rulerOf */.G)({ orientation, unit: newest.unit, series: told.map(({ value }) => value), head });
    const scale = (0,judge_scale/* scaleOf */._K)(newest.unit, last.value, (0,judge_scale/* toleranceOf */.Lz)(terms, orientation));
    const start = Date.parse(first.record.at);
    return {
        id,
        measurement: newest,
        terms,
        severity: (0,severity/* severityOf */.x)(newest, terms),
        points: told.map(({ record, value }) => ({
            record,
            day: (Date.parse(record.at) - start) / DAY_MS,
            value,
            mark: ruler.measure(value),
        })),
        margin: Math.abs(ruler.lossAt(scale.margin, Math.abs(last.value))),
        direction: orientation.direction,
        ruler,
    };
}
/** The suites of which these records hold measurements. */
function suitesIn(records) {
    const ids = new Set(records.flatMap(({ measurements }) => measurements.map(({ id }) => id)));
    return [...new Set([...ids].flatMap((id) => (0,identity/* placeOf */.$)(id)?.suite ?? []))];
}
/** A line for every measurement with a direction in the newest record of each suite. */
function linesOf(records, config) {
    const suites = suitesIn(records.slice(-config.history.window));
    // Most suites have the same newest record.
    const pasts = new Map();
    const pastBefore = (newest) => {
        const known = pasts.get(newest);
        if (known !== undefined)
            return known;
        const told = (0,comparable/* comparableHistory */.rW)({ records, damaged: [] }, (0,comparable/* fingerprintsOf */.tm)(newest), config.comparable);
        const past = pastOf(told, newest, config.history.window);
        pasts.set(newest, past);
        return past;
    };
    return [...(0,history_series/* basesBySuite */.UT)({ records, damaged: [] }, suites)].flatMap(([suite, newest]) => {
        const past = pastBefore(newest);
        return newest.measurements.flatMap((recorded) => {
            const measurement = (0,remembered/* remembered */.H)(recorded);
            const ours = measurement !== null && measurement.suite === suite && measurement.value !== null;
            return ours ? (lineOf(past, measurement, config) ?? []) : [];
        });
    });
}

// EXTERNAL MODULE: ./build/js/failure/forge.js
var failure_forge = __webpack_require__(2700);
// EXTERNAL MODULE: ./build/js/failure/nearest.js
var nearest = __webpack_require__(23949);
;// CONCATENATED MODULE: ./build/js/health/schedule.js
/** From a workflow's file to when it should have run, and from its runs to when it did not. */

const schedule_HOUR_MS = 3_600_000;
/** GitHub starts scheduled runs late when many want to start; later than this, or than the next one, it is missed. */
const GRACE_MS = 3 * schedule_HOUR_MS;
/** Of schedules that come more often than hourly GitHub drops many by design: one run an hour is asked of them. */
const LEAST_APART_MS = schedule_HOUR_MS;
const MOST_SLOTS = 3_000;
/** Rarer than this, a second missed run in a row is no accident. */
const RARE_MS = 20 * schedule_HOUR_MS;
const MISSED_OFTEN = 3;
/** A share of fewer says nothing, and one of more is slow to show what has begun to fail. */
const FEWEST_SLOTS = 5;
const schedule_NEWEST = 30;
/** Numbers, stars, lists, ranges and steps, and the names of months and weekdays; other programs know more. */
const FIELD = /^(?:[\d*,/-]|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|SUN|MON|TUE|WED|THU|FRI|SAT)+$/i;
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Why a text is no cron of GitHub's; `null` where it is one. */
function troubleWith(cron) {
    const fields = cron.trim().split(/\s+/);
    if (fields.length !== 5)
        return `it has ${fields.length} ${fields.length === 1 ? 'field' : 'fields'}`;
    const odd = fields.find((field) => !FIELD.test(field));
    return odd === undefined ? null : `${JSON.stringify(odd)} is no list of numbers, names, ranges or steps`;
}
function scheduleOf(entry) {
    const cron = isObject(entry) ? entry['cron'] : undefined;
    const timezone = isObject(entry) ? entry['timezone'] : undefined;
    if (typeof cron !== 'string')
        return null;
    return { cron, timezone: typeof timezone === 'string' ? timezone : 'Etc/UTC' };
}
/** Whether the library takes it, with GitHub's own bounds looked at before. */
async function faultOf({ cron, timezone }, where) {
    const plain = troubleWith(cron);
    if (plain !== null)
        return [(0,catalogue/* fault */.DG)('HEALTH_CRON', where, { cron, why: plain })];
    const { Cron } = await __webpack_require__.e(/* import() */ 5814).then(__webpack_require__.bind(__webpack_require__, 55814));
    try {
        new Cron(cron, { paused: true, timezone, mode: '5-part' }).nextRun();
        return [];
    }
    catch (error) {
        const words = error instanceof Error ? error.message : String(error);
        return [(0,catalogue/* fault */.DG)('HEALTH_CRON', where, { cron, why: words.replace(/^\w+: /, '') })];
    }
}
/** What stands under `on: schedule:` of a workflow's file; nothing where it has no schedule. */
async function schedulesIn(text, where) {
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const unreadable = (why) => ({
        schedules: [],
        notices: [(0,catalogue/* fault */.DG)('HEALTH_WORKFLOW_UNREADABLE', where, { why })],
    });
    let root;
    try {
        root = parse(text, { schema: 'core', maxAliasCount: 100, logLevel: 'error' });
    }
    catch {
        return unreadable('it is no YAML');
    }
    const on = isObject(root) ? root['on'] : undefined;
    if (on === undefined)
        return unreadable('it has no "on"');
    const entries = isObject(on) ? (on['schedule'] ?? []) : [];
    if (!Array.isArray(entries))
        return unreadable('"schedule" is no list');
    const found = entries.map(scheduleOf);
    const schedules = found.filter((one) => one !== null);
    if (schedules.length < found.length)
        return unreadable('an entry of "schedule" has no "cron"');
    const notices = (await Promise.all(schedules.map((one) => faultOf(one, where)))).flat();
    return notices.length > 0 ? { schedules: [], notices } : { schedules, notices: [] };
}
/** When one schedule should have started a run, in milliseconds, ascending. */
async function startsOf({ cron, timezone }, from, to) {
    const { Cron } = await __webpack_require__.e(/* import() */ 5814).then(__webpack_require__.bind(__webpack_require__, 55814));
    const job = new Cron(cron, { paused: true, timezone, mode: '5-part' });
    const starts = [];
    let next = job.nextRun(new Date(from - 1))?.getTime() ?? Number.POSITIVE_INFINITY;
    while (next <= to && starts.length < MOST_SLOTS) {
        starts.push(next);
        const after = new Date(Math.max(next, next + LEAST_APART_MS - 1000));
        next = job.nextRun(after)?.getTime() ?? Number.POSITIVE_INFINITY;
    }
    return starts;
}
/** Starts of all schedules together, at least an hour apart. */
async function expectedStarts(schedules, from, to) {
    const all = (await Promise.all(schedules.map((one) => startsOf(one, from, to)))).flat();
    return all
        .sort((a, b) => a - b)
        .reduce((kept, start) => {
        if (start - (kept.at(-1) ?? Number.NEGATIVE_INFINITY) >= LEAST_APART_MS)
            kept.push(start);
        return kept;
    }, []);
}
/**
 * Which of the starts were met. A run is of the newest start before it, or, where that is met already, of an older one
 * that it can still be late for. What may yet come is left out.
 */
function metStarts(starts, runs, now) {
    const met = new Set();
    const graceOf = (index) => Math.max(GRACE_MS, Math.min(24 * schedule_HOUR_MS, (starts[index + 1] ?? now) - (starts[index] ?? now)));
    for (const run of runs) {
        const candidates = starts
            .map((start, index) => ({ start, index }))
            .filter(({ start, index }) => start <= run && run - start <= graceOf(index) && !met.has(index));
        const newest = candidates.at(-1);
        if (newest !== undefined)
            met.add(newest.index);
    }
    return starts
        .map((start, index) => ({ start, met: met.has(index), due: now - start >= GRACE_MS }))
        .filter((one) => one.met || one.due)
        .map(({ start, met: was }) => ({ start, met: was }));
}
function medianGap(starts) {
    const gaps = starts.slice(1).map((start, index) => start - (starts[index] ?? start));
    return gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? RARE_MS;
}
/** Scheduled runs that did not come, between two times in milliseconds. */
async function missedReadings({ schedules, runs }, labels, { since, now }) {
    const starts = await expectedStarts(schedules, since, now);
    const scheduled = runs.filter(({ event }) => event === 'schedule');
    const slots = metStarts(starts, scheduled.map(({ createdAt }) => Date.parse(createdAt)), now);
    if (slots.length === 0)
        return [];
    const row = slots.length - 1 - slots.findLastIndex(({ met }) => met);
    const first = slots[slots.length - row];
    const about = first === undefined ? '' : `none since ${new Date(first.start).toISOString().replace(/\.\d+Z$/, 'Z')}`;
    const limit = medianGap(starts) >= RARE_MS ? 1 : MISSED_OFTEN;
    const inARow = { name: 'missed_runs', labels, value: row, limit, about };
    if (slots.length < FEWEST_SLOTS)
        return [inARow];
    const newest = slots.slice(-schedule_NEWEST);
    const missed = newest.filter(({ met }) => !met).length;
    const counted = `${missed} of the newest ${newest.length}`;
    const value = missed / newest.length;
    return [inARow, { name: 'missed_rate', labels, value, n: newest.length, about: counted }];
}

;// CONCATENATED MODULE: ./build/js/stats/quantile-error.js
/**
 * The standard error of a sample quantile, without any assumption on the distribution: how far the quantile moves over
 * one standard error of the share of values below it.
 *
 *   δ = √(q (1 − q) / n),   SE = (Q(min(1, q + δ)) − Q(max(0, q − δ))) / 2,   Q the sample quantile of type 7
 *
 * Source: R. S. Woodruff, Confidence intervals for medians and other position measures, JASA 47 (1952) 635–646,
 * inverted at one standard error. Above q + δ = 1 the sample has nothing to say, and the error is too small.
 *
 * Example: the median of 1 … 100 has δ = 0.05 and SE = (55.45 − 45.55) / 2 = 4.95; by simulation it is 5.0.
 */

/** In units of the values; NaN where there are none. */
function quantileError(values, q) {
    const delta = Math.sqrt((q * (1 - q)) / values.length);
    const high = (0,quantile/* quantile */.YV)(values, Math.min(1, q + delta));
    const low = (0,quantile/* quantile */.YV)(values, Math.max(0, q - delta));
    return (high - low) / 2;
}

;// CONCATENATED MODULE: ./build/js/health/runs.js



/** How many of the newest finished runs a share is of, and each half of a trend. */
const runs_NEWEST = 30;
/** A share of fewer says nothing. */
const FEWEST_RUNS = 5;
/** Quantiles of fewer have no standard error: of the median and of the 95th percentile. */
const FEWEST_TIMES = { 0.5: 5, 0.95: 20 };
const USUAL_REST = 14;
const runs_LATE = 3;
const MINUTE_MS = 60_000;
const FAILED = ['failure', 'timed_out', 'startup_failure'];
const GREEN = 'success';
function shareOf(runs, holds) {
    const count = runs.filter(holds).length;
    return { value: count / runs.length, n: runs.length, count };
}
function isFailed({ conclusion }) {
    return conclusion !== null && FAILED.includes(conclusion);
}
function isGreen({ conclusion }) {
    return conclusion === GREEN;
}
/** Shares of the runs that came to an end of their own. */
function shares(finished, { labels, limits }) {
    const judged = finished.filter((run) => isGreen(run) || isFailed(run)).slice(-runs_NEWEST);
    const ended = finished.slice(-runs_NEWEST);
    const readings = [];
    if (judged.length >= FEWEST_RUNS) {
        const { value, n, count } = shareOf(judged, isGreen);
        const about = `${n - count} of the newest ${n} failed`;
        const limit = limits?.minSuccessRate ?? null;
        readings.push({
            name: 'success_rate',
            labels,
            value,
            n,
            about,
            ...(limit === null ? {} : { limit }),
        });
        const again = shareOf(judged, (run) => isGreen(run) && run.attempt > 1);
        const flaky = `${again.count} of the newest ${again.n}`;
        readings.push({ name: 'flaky_rate', labels, value: again.value, n: again.n, about: flaky });
    }
    if (ended.length >= FEWEST_RUNS) {
        const { value, n, count } = shareOf(ended, ({ conclusion }) => conclusion === 'cancelled');
        readings.push({ name: 'cancelled_rate', labels, value, n, about: `${count} of the newest ${n}` });
    }
    return readings;
}
function failuresInARow(finished, labels) {
    const judged = finished.filter((run) => isGreen(run) || isFailed(run));
    if (judged.length === 0)
        return [];
    const lastGreen = judged.findLastIndex(isGreen);
    const row = judged.slice(lastGreen + 1);
    const [first] = row;
    const about = first === undefined ? '' : `since run ${first.id} of ${first.createdAt}`;
    return [{ name: 'consecutive_failures', labels, value: row.length, about }];
}
/** Quantiles that can be told apart from noise; minutes. */
function runs_levelOf(times, q) {
    if (times.length < FEWEST_TIMES[q])
        return null;
    return { value: (0,quantile/* quantile */.YV)(times, q), n: times.length, standardError: quantileError(times, q) };
}
/** A quantile of the newest half of the times, held against the half before. */
function trend(times, { name, q, labels, }) {
    const half = Math.min(runs_NEWEST, Math.floor(times.length / 2));
    const [before, now] = [times.slice(-2 * half, -half), times.slice(-half)];
    const [earlier, later] = [runs_levelOf(before, q), runs_levelOf(half === 0 ? [] : now, q)];
    if (later === null || earlier === null)
        return [];
    const about = `the newest ${now.length} runs against the ${before.length} before them`;
    return [{ name, labels, ...later, earlier, about }];
}
function minutes(from, to) {
    return (Date.parse(to) - Date.parse(from)) / MINUTE_MS;
}
function times(finished, { labels, limits }) {
    const lasted = finished
        .filter(isGreen)
        .map(({ startedAt, updatedAt }) => minutes(startedAt, updatedAt))
        .filter((time) => time >= 0);
    // A run that was run again starts long after it was made: that is no queue.
    const waited = finished
        .filter(({ attempt }) => attempt === 1)
        .map(({ createdAt, startedAt }) => minutes(createdAt, startedAt))
        .filter((time) => time >= 0);
    const most = limits?.maxDuration ?? null;
    const bounded = most === null ? {} : { most: most.seconds / 60, severity: 'fail' };
    return [
        ...trend(lasted, { name: 'duration_p50', q: 0.5, labels }),
        ...longest(lasted, labels, bounded),
        ...trend(waited, { name: 'queue_p50', q: 0.5, labels }),
        ...trend(waited, { name: 'queue_p95', q: 0.95, labels }),
    ];
}
/** Where the configuration bounds durations, a bound counts before there is a trend. */
function longest(lasted, labels, bounded) {
    const held = trend(lasted, { name: 'duration_p95', q: 0.95, labels });
    if (held.length > 0 || bounded.most === undefined || lasted.length === 0) {
        return held.map((reading) => ({ ...reading, ...bounded }));
    }
    const newest = lasted.slice(-runs_NEWEST);
    const value = (0,quantile/* quantile */.YV)(newest, 0.95);
    const about = `the newest ${newest.length} runs`;
    return [{ name: 'duration_p95', labels, value, n: newest.length, about, ...bounded }];
}
/** Days without any run; since the workflow was made, or since as far back as was looked, where there was none. */
function rest(runs, watched, span) {
    const newest = runs.at(-1);
    const from = newest === undefined ? span.since : Date.parse(newest.createdAt);
    const pace = usualLongGap(runs.map(({ createdAt }) => Date.parse(createdAt)));
    const about = newest === undefined ? 'no run was found' : `last run ${newest.id} of ${newest.createdAt}`;
    return {
        name: 'days_since_run',
        labels: watched.labels,
        value: Math.max(0, span.now - from) / DAY_MS,
        limit: Math.max(USUAL_REST, runs_LATE * (pace ?? 0)),
        about,
    };
}
/** What the runs of one workflow tell, oldest run first. `since`: from when on runs would have been seen. */
function runReadings(runs, watched, span) {
    const finished = runs.filter(({ conclusion }) => conclusion !== null);
    return [
        rest(runs, watched, span),
        ...failuresInARow(finished, watched.labels),
        ...shares(finished, watched),
        ...times(finished, watched),
    ];
}

;// CONCATENATED MODULE: ./build/js/health/workflows.js




/** How far back runs are looked at. */
const LOOK_BACK_MS = 90 * DAY_MS;
/** `evaluate.yml`. */
function fileOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
async function missedIn(watched, labels, span) {
    const { schedules, runs, changedAt, workflow } = watched;
    if (schedules === null) {
        const invalid = 'when it is to run could not be read';
        return [{ name: 'missed_runs', labels, value: null, invalid }];
    }
    if (schedules.length === 0 || workflow.state !== 'active')
        return [];
    const since = Math.max(span.since, changedAt ?? Number.NEGATIVE_INFINITY);
    return await missedReadings({ schedules, runs }, labels, { since, now: span.now });
}
async function workflows_readingsOf(watched, now) {
    const { workflow, runs, whole, limits } = watched;
    const labels = { workflow: fileOf(workflow.path) };
    const oldest = Date.parse(runs[0]?.createdAt ?? '');
    const made = Date.parse(workflow.createdAt);
    const start = whole || !Number.isFinite(oldest) ? now - LOOK_BACK_MS : oldest;
    const span = { since: Number.isFinite(made) ? Math.max(start, made) : start, now };
    const isActive = workflow.state === 'active';
    const active = {
        name: 'active',
        labels,
        value: isActive ? 1 : 0,
        about: `its state is ${workflow.state}`,
    };
    return [active, ...runReadings(runs, { labels, limits }, span), ...(await missedIn(watched, labels, span))];
}
/** Measurements of all workflows that are watched, at this time in milliseconds. */
async function workflowMeasurements(all, now) {
    const readings = await Promise.all(all.map((watched) => workflows_readingsOf(watched, now)));
    return measured(readings.flat(), all.flatMap(({ notices }) => notices));
}

;// CONCATENATED MODULE: ./build/js/health/look.js






const DAY_CHARS = 10;
/** Trouble with one source must not hide what the others show. Faults of usage end the check. */
async function orTold(otherwise, seeing) {
    try {
        return await seeing();
    }
    catch (error) {
        if (error instanceof failure_forge/* ForgeError */.Q)
            return { value: otherwise, notices: [error.fault] };
        const isUsage = error instanceof failure/* Failure */.HR && error.faults.some(({ weight }) => weight === 'usage');
        if (error instanceof failure/* Failure */.HR && !isUsage)
            return { value: otherwise, notices: error.faults };
        throw error;
    }
}
async function recordsOf({ history }) {
    if (history === null)
        return { value: null, notices: [] };
    const { records, notices } = await history.read();
    return { value: records, notices };
}
/** The newest artifact of the branch that is still there: what the next run would read the history from. */
async function artifactOf(request) {
    const { forge, artifactName, branch } = request;
    if (forge === null || artifactName === null)
        return { value: null, notices: [] };
    const { items } = await forge.artifacts(artifactName);
    const ours = items.filter((one) => one.ownBranch && one.branch === branch && !one.expired);
    return { value: ours[0] ?? null, notices: [] };
}
/** Those that the configuration names; else the one that recorded last, else the one that runs this check. */
function chosen(all, { config, ownWorkflow }, records) {
    const { workflows } = config.health;
    if (workflows.length === 0) {
        const recorder = records?.findLast(({ measurements }) => measurements.length > 0)?.workflow ?? null;
        const found = all.find(({ name }) => recorder !== null && name === recorder) ??
            all.find(({ path }) => path === ownWorkflow);
        return { value: found === undefined ? [] : [{ workflow: found, limits: null }], notices: [] };
    }
    const files = all.map(({ path }) => fileOf(path));
    const named = workflows.flatMap((limits) => {
        const workflow = all.find(({ path }) => fileOf(path) === limits.file);
        return workflow === undefined ? [] : [{ workflow, limits }];
    });
    const unknown = workflows.filter(({ file }) => !files.includes(file));
    const notices = unknown.map(({ file, where }) => (0,catalogue/* fault */.DG)('HEALTH_WORKFLOW_UNKNOWN', where, {
        file,
        nearest: (0,nearest/* nearest */.p)(file, files),
        there: files.slice(0, 10),
    }));
    return { value: named, notices };
}
/** Without commits that can be asked for, the schedule is taken to be as old as the look back. */
async function changeOf(forge, path, branch) {
    try {
        const changed = await forge.lastChange(path, branch);
        return changed === null ? null : Date.parse(changed);
    }
    catch (error) {
        if (error instanceof failure_forge/* ForgeError */.Q)
            return null;
        throw error;
    }
}
async function look_scheduleOf(forge, { path, state }, branch) {
    const bytes = state === 'deleted' ? null : await forge.readFile(path, branch);
    // Of a file that is gone from the default branch nothing is started any more: its state says so.
    if (bytes === null)
        return { schedules: [], changedAt: null, notices: [] };
    const { schedules, notices } = await schedulesIn(new TextDecoder().decode(bytes), path);
    if (notices.length > 0)
        return { schedules: null, changedAt: null, notices };
    const changedAt = schedules.length === 0 ? null : await changeOf(forge, path, branch);
    return { schedules, changedAt, notices };
}
async function watch({ workflow, limits }, forge, { request, now }) {
    const since = new Date(now - LOOK_BACK_MS).toISOString().slice(0, DAY_CHARS);
    const { runs, whole } = await forge.workflowRuns({ path: workflow.path, branch: request.branch, since });
    return { workflow, limits, runs, whole, ...(await look_scheduleOf(forge, workflow, request.defaultBranch)) };
}
async function workflowsOf(request, { records, now }) {
    const { forge, config } = request;
    const count = config.health.workflows.length;
    if (forge === null) {
        return { value: [], notices: count === 0 ? [] : [(0,catalogue/* fault */.DG)('HEALTH_NO_GITHUB', null, { count })] };
    }
    const { value: named, notices } = chosen(await forge.workflows(), request, records);
    const watched = [];
    const told = [...notices];
    // One after the other: GitHub asks for no more than one call at a time.
    for (const one of named) {
        const seen = await orTold(null, async () => ({
            value: await watch(one, forge, { request, now }),
            notices: [],
        }));
        if (seen.value !== null)
            watched.push(seen.value);
        told.push(...seen.notices);
    }
    return { value: watched, notices: told };
}
/** Several sources that GitHub refuses for one reason tell it once. */
function reasonOf({ code, where, what, fix }) {
    return JSON.stringify(code.startsWith('GITHUB_') ? [code, fix] : [code, where, what]);
}
async function look(request, now) {
    const records = await orTold(null, () => recordsOf(request));
    const artifact = await orTold(null, () => artifactOf(request));
    const watched = await orTold([], () => workflowsOf(request, { records: records.value, now }));
    const notices = [...records.notices, ...artifact.notices, ...watched.notices];
    const distinct = [...new Map(notices.map((one) => [reasonOf(one), one])).values()];
    return { records: records.value, artifact: artifact.value, watched: watched.value, notices: distinct };
}

// EXTERNAL MODULE: ./build/js/judge/limits.js
var limits = __webpack_require__(68720);
// EXTERNAL MODULE: ./build/js/config/filling.js
var filling = __webpack_require__(61662);
// EXTERNAL MODULE: ./build/js/export/authorization.js
var authorization = __webpack_require__(65732);
// EXTERNAL MODULE: ./build/js/request/answer.js
var request_answer = __webpack_require__(660);
;// CONCATENATED MODULE: ./build/js/monitor/asked.js
/** More is a query that forgot to add up. */
const MOST_VALUES = 1000;

;// CONCATENATED MODULE: ./build/js/monitor/answers.js
/** How every answer of monitoring is looked into. */



function answers_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The member of this name, never anything inherited. */
function member(value, name) {
    return answers_isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
const SHOWN = 40;
const NOT_FINITE = /^[+-]?(?:nan|inf|infinity)$/i;
const NUMERAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
/** A number, or the text of one; `null` for what is no number at all. NaN and infinities are told, never taken. */
function valueIn(found) {
    if (typeof found === 'string' && NOT_FINITE.test(found))
        return { value: null, invalid: found };
    const number = typeof found === 'string' && NUMERAL.test(found) ? Number(found) : found;
    if (typeof number !== 'number')
        return null;
    return Number.isFinite(number)
        ? { value: number, invalid: null }
        : { value: null, invalid: String(found).slice(0, SHOWN) };
}
function labelsIn(found) {
    if (!answers_isObject(found))
        return {};
    return Object.fromEntries(Object.entries(found).map(([name, value]) => [name, String(value)]));
}
function refused(problem) {
    return { ok: false, fault: problem };
}
/** Faults: `MONITOR_EMPTY`, `MONITOR_MANY`. */
function reading(values, notices, where) {
    if (values.length === 0)
        return refused((0,catalogue/* fault */.DG)('MONITOR_EMPTY', where, {}));
    if (values.length > MOST_VALUES) {
        return refused((0,catalogue/* fault */.DG)('MONITOR_MANY', where, { found: values.length, limit: MOST_VALUES }));
    }
    return { ok: true, values, notices };
}
/** Fault: `MONITOR_ANSWER`. */
function unexpected(where, found) {
    return refused((0,catalogue/* fault */.DG)('MONITOR_ANSWER', where, { found: (0,request_answer/* refusal */.x5)(found, []) }));
}
/** Parses before it reads: what is no object of JSON is told. */
function readingJson(where, read) {
    return (body) => {
        const answer = (0,request_answer/* jsonAnswer */.tQ)(body);
        return answer === null ? unexpected(where, 'it is no JSON object') : read(answer);
    };
}
/** A question whose status can be believed. */
function question(source, parts) {
    const { credentials } = source;
    const secrets = credentials?.secrets ?? [];
    return {
        method: parts.method,
        url: `${source.url.replace(/\/+$/, '')}${parts.path}`,
        headers: {
            accept: 'application/json',
            ...(parts.type === null ? {} : { 'content-type': parts.type }),
            ...(credentials === null ? {} : { authorization: credentials.header }),
        },
        body: parts.body,
        secrets,
        ok: (status, body) => ((0,request_answer/* isTaken */.Ck)(status) ? null : (0,request_answer/* statusRefusal */.bF)(status, body, secrets)),
    };
}

;// CONCATENATED MODULE: ./build/js/monitor/elasticsearch.js
/**
 * A value out of an aggregation of Elasticsearch or OpenSearch. The search is the reader's own; `path` leads to the number:
 * `aggregations.avg_score.value`, or through the buckets of a list, each of which becomes a label:
 * `aggregations.by_model.buckets.avg_score.value`.
 */


/** Where a path leads from here. A name may hold dots itself (`values.95.0`): the longest that is there counts. */
function follow(from, parts, so) {
    if (Array.isArray(from))
        return from.flatMap((bucket) => inBucket(bucket, parts, so));
    if (parts.length === 0)
        return [{ labels: so.labels, value: from }];
    for (let taken = parts.length; taken > 0; taken--) {
        const name = parts.slice(0, taken).join('.');
        const next = member(from, name);
        const last = name === 'buckets' ? so.last : name;
        if (next !== undefined)
            return follow(next, parts.slice(taken), { labels: so.labels, last });
    }
    return [];
}
/** Keys of several fields (composite) are a label each. */
function inBucket(bucket, parts, { labels, last }) {
    const key = member(bucket, 'key_as_string') ?? member(bucket, 'key');
    const own = answers_isObject(key)
        ? Object.fromEntries(Object.entries(key).map(([name, value]) => [name, String(value)]))
        : { [last]: String(key ?? '') };
    return follow(bucket, parts, { labels: { ...labels, ...own }, last });
}
/** Answers of which a part is missing are no measurement. */
function incomplete(answer) {
    if (answer['error'] !== undefined)
        return null;
    if (answer['timed_out'] === true)
        return 'the search timed out';
    const failed = member(answer['_shards'], 'failed');
    return typeof failed === 'number' && failed > 0 ? `${failed} shards failed` : null;
}
function read(answer, path, where) {
    const error = answer['error'];
    if (error !== undefined) {
        const said = `${String(member(error, 'type') ?? 'error')}: ${String(member(error, 'reason') ?? error)}`;
        return refused((0,catalogue/* fault */.DG)('MONITOR_REFUSED', where, { said: said.slice(0, 200) }));
    }
    const missing = incomplete(answer);
    if (missing !== null)
        return refused((0,catalogue/* fault */.DG)('MONITOR_PARTIAL', where, { found: missing }));
    const found = follow(answer, path.split('.'), { labels: {}, last: 'key' });
    // The average of nothing is null: there is no value, which is not the same as a wrong path.
    const values = found
        .filter(({ value }) => value !== null)
        .map(({ labels, value }) => ({ labels, read: valueIn(value) }));
    if (found.length === 0 && !endsInBuckets(answer, path))
        return refused((0,catalogue/* fault */.DG)('MONITOR_PATH', where, { path, found: 'nothing is there' }));
    const asked = [];
    for (const { labels, read: one } of values) {
        if (one === null)
            return refused((0,catalogue/* fault */.DG)('MONITOR_PATH', where, { path, found: 'what is there is no number' }));
        asked.push({ name: null, labels, ...one });
    }
    return reading(asked, [], where);
}
/** Whether the path goes through a list that is there and empty. */
function endsInBuckets(answer, path) {
    const parts = path.split('.');
    const end = parts.indexOf('buckets');
    if (end < 0)
        return false;
    let at = answer;
    for (const part of parts.slice(0, end + 1))
        at = member(at, part);
    return Array.isArray(at) && at.length === 0;
}
/** Faults: `MONITOR_ANSWER`, `MONITOR_EMPTY`, `MONITOR_MANY`, `MONITOR_PARTIAL`, `MONITOR_PATH`, `MONITOR_REFUSED`. */
function aggregation(source, { index, body, path }) {
    return {
        request: question(source, {
            method: 'POST',
            path: `/${encodeURIComponent(index.toWellFormed())}/_search?size=0`,
            type: 'application/json',
            body,
        }),
        read: readingJson(source.where, (answer) => read(answer, path, source.where)),
    };
}

;// CONCATENATED MODULE: ./build/js/monitor/mlflow-run.js
/** The metrics of a run on an MLflow tracking server (https://mlflow.org/docs/latest/rest-api.html#get-run). */


function metricOf(metric) {
    const name = member(metric, 'key');
    const value = valueIn(member(metric, 'value'));
    return typeof name === 'string' && value !== null ? { name, labels: {}, ...value } : null;
}
function mlflow_run_read(answer, where) {
    if (answer['error_code'] !== undefined) {
        const said = `${String(answer['error_code'])}: ${String(answer['message'] ?? '')}`;
        return refused((0,catalogue/* fault */.DG)('MONITOR_REFUSED', where, { said: said.slice(0, 200) }));
    }
    const info = member(answer['run'], 'info');
    const status = member(info, 'status');
    if (typeof status !== 'string')
        return unexpected(where, 'it has no run');
    if (member(info, 'lifecycle_stage') === 'deleted' || status !== 'FINISHED') {
        const state = member(info, 'lifecycle_stage') === 'deleted' ? 'deleted' : status.toLowerCase().slice(0, 20);
        return refused((0,catalogue/* fault */.DG)('MONITOR_RUN', where, { state }));
    }
    const metrics = member(member(answer['run'], 'data'), 'metrics') ?? [];
    if (!Array.isArray(metrics))
        return unexpected(where, 'its metrics are no list');
    const values = metrics.map(metricOf).filter((value) => value !== null);
    if (values.length < metrics.length)
        return unexpected(where, 'a metric has no name or no number');
    // What Holdline wrote there itself is no measurement.
    return reading(values.filter(({ name }) => !name?.startsWith('holdline/')), [], where);
}
/** Faults: `MONITOR_ANSWER`, `MONITOR_EMPTY`, `MONITOR_MANY`, `MONITOR_REFUSED`, `MONITOR_RUN`. */
function mlflowRun(source, run) {
    const query = new URLSearchParams({ run_id: run });
    return {
        request: question(source, {
            method: 'GET',
            path: `/api/2.0/mlflow/runs/get?${query}`,
            type: null,
            body: '',
        }),
        read: readingJson(source.where, (answer) => mlflow_run_read(answer, source.where)),
    };
}

;// CONCATENATED MODULE: ./build/js/monitor/promql.js
/**
 * An instant query to Prometheus or what speaks like it (https://prometheus.io/docs/prometheus/latest/querying/api/):
 * a scalar is one value, a vector one for each series. Sent as a form, since queries can be longer than addresses.
 */


/** `[seconds, "value"]`. */
function promql_pairOf(found) {
    return Array.isArray(found) && found.length === 2 && typeof found[1] === 'string'
        ? valueIn(found[1])
        : null;
}
function seriesOf(found) {
    const pair = promql_pairOf(member(found, 'value'));
    if (pair === null)
        return null;
    const { __name__: name = null, ...labels } = labelsIn(member(found, 'metric'));
    return { name, labels, ...pair };
}
function texts(found) {
    return Array.isArray(found) ? found.filter((one) => typeof one === 'string') : [];
}
function valuesIn(data, where) {
    const type = member(data, 'resultType');
    const result = member(data, 'result');
    if (type === 'scalar') {
        const pair = promql_pairOf(result);
        return pair === null
            ? unexpected(where, 'its scalar has no value')
            : [{ name: null, labels: {}, ...pair }];
    }
    if (type === 'matrix' || type === 'string')
        return refused((0,catalogue/* fault */.DG)('MONITOR_RANGE', where, { found: type }));
    if (type !== 'vector' || !Array.isArray(result))
        return unexpected(where, 'it has no vector and no scalar');
    const values = result.map(seriesOf).filter((value) => value !== null);
    return values.length === result.length ? values : unexpected(where, 'a series of its vector has no value');
}
/** Faults: `MONITOR_ANSWER`, `MONITOR_EMPTY`, `MONITOR_MANY`, `MONITOR_RANGE`, `MONITOR_REFUSED`; notice `MONITOR_WARNING`. */
function promQuery(source, { query, now }) {
    const { where } = source;
    const form = new URLSearchParams({ query, time: String(now / 1000) });
    return {
        request: question(source, {
            method: 'POST',
            path: '/api/v1/query',
            type: 'application/x-www-form-urlencoded',
            body: form.toString(),
        }),
        read: readingJson(where, (answer) => {
            if (answer['status'] !== 'success') {
                const said = `${String(answer['errorType'] ?? 'no status')}: ${String(answer['error'] ?? '')}`;
                return refused((0,catalogue/* fault */.DG)('MONITOR_REFUSED', where, { said: said.slice(0, 200) }));
            }
            const values = valuesIn(answer['data'], where);
            if ('ok' in values)
                return values;
            const notices = texts(answer['warnings']).map((said) => (0,catalogue/* fault */.DG)('MONITOR_WARNING', where, { said: said.slice(0, 200) }));
            return reading(values, notices, where);
        }),
    };
}

// EXTERNAL MODULE: ./build/js/request/secrets.js
var request_secrets = __webpack_require__(40977);
;// CONCATENATED MODULE: ./build/js/health/sources.js
/** Asks monitoring systems for values, all at once. What became of each is returned, never thrown, and tells no secret. */








const MONITORING = 'health:monitoring';
/** A shorter secret may be part of a word or a number of the answer, and is masked in sentences alone. */
const SECRET_LENGTH = 8;
const LONGEST_ID = 1000;
/** `health:monitoring/serving`: what sentences call a source, too. */
function sourceId({ name }) {
    return (0,identity/* measurementId */.I)({ suite: MONITORING, metric: name, labels: {} });
}
/** Metrics of a run are told apart by their name, series and buckets by their labels. */
function placeIn({ name, type }, value) {
    const own = type === 'mlflow' && value.name !== null ? { metric: value.name } : {};
    return { suite: MONITORING, metric: name, labels: { ...value.labels, ...own } };
}
function askedOf(source, to, more) {
    switch (source.type) {
        case 'prometheus':
            return promQuery(to, { query: source.query, now: more.now });
        case 'elasticsearch':
            return aggregation(to, source);
        case 'mlflow':
            return mlflowRun(to, more.run);
    }
}
/** The request with the variables of the environment in it, and all that no message may show. */
function questionOf(source, { fill }, now) {
    const url = (0,filling/* filledText */.Uq)(source.url, fill);
    const run = source.type === 'mlflow' ? (0,filling/* filledText */.Uq)(source.run, fill) : '';
    const filled = (0,filling/* filledCredentials */.nh)(source.credentials, fill);
    const scheme = source.type === 'elasticsearch' && filled?.kind === 'api-key' ? 'ApiKey' : 'Bearer';
    const { authorization: header } = (0,authorization/* authorization */.it)(filled, scheme);
    const ofUrl = source.url.variables.map(({ name }) => fill(name));
    const address = ofUrl.length === 0 ? [] : (0,authorization/* serverSecrets */.hd)({ url, credentials: null });
    const secrets = [...(0,authorization/* serverSecrets */.hd)({ url: '', credentials: filled }), ...address, ...ofUrl].filter((secret) => secret !== '');
    const credentials = header === undefined ? null : { header, secrets };
    return { asked: askedOf(source, { url, credentials, where: sourceId(source) }, { run, now }), secrets };
}
/** Two measurements of one id would be one, and an id is shown whole. */
function distinct(source, reading) {
    if (!reading.ok)
        return reading;
    const ids = reading.values.map((value) => (0,identity/* measurementId */.I)(placeIn(source, value)));
    const where = sourceId(source);
    const double = ids.find((id, index) => ids.indexOf(id) !== index);
    if (ids.some((id) => id.length > LONGEST_ID)) {
        const found = `the labels of a value have more than ${LONGEST_ID} characters`;
        return { ok: false, fault: (0,catalogue/* fault */.DG)('MONITOR_ANSWER', where, { found }) };
    }
    return double === undefined
        ? reading
        : { ok: false, fault: (0,catalogue/* fault */.DG)('MONITOR_DOUBLE', where, { id: double }) };
}
/** What a reader can't cope with, such as a list ten thousand deep, is no answer. */
function sources_readingOf(source, { asked: { read }, secrets }, body) {
    const long = secrets.filter((secret) => secret.length >= SECRET_LENGTH);
    try {
        return distinct(source, read((0,request_secrets/* redacted */.pc)(body, long)));
    }
    catch {
        return {
            ok: false,
            fault: (0,catalogue/* fault */.DG)('MONITOR_ANSWER', sourceId(source), { found: 'it is not as it should be' }),
        };
    }
}
async function answerOf(world, source, now) {
    const where = sourceId(source);
    const variables = (0,filling/* filling */.I1)(world.variable);
    const question = questionOf(source, variables, now);
    const names = variables.missing();
    if (names.length > 0)
        return { ok: false, fault: (0,catalogue/* fault */.DG)('MONITOR_VARIABLE', where, { names }) };
    const { asked: one, secrets } = question;
    const terms = { allowPrivateHosts: source.allowPrivateHosts, timeoutMs: 1000 * source.timeout.seconds };
    const sent = await world.send({ ...one.request, secrets }, terms);
    if (!sent.ok) {
        const reason = (0,request_secrets/* redacted */.pc)(sent.reason, secrets);
        return { ok: false, fault: (0,catalogue/* fault */.DG)('MONITOR_UNREACHED', where, { reason }) };
    }
    const reading = sources_readingOf(source, question, sent.body);
    if (reading.ok)
        return reading;
    return { ok: false, fault: { ...reading.fault, what: (0,request_secrets/* redacted */.pc)(reading.fault.what, secrets) } };
}
/** What each source answered, in their order. `now` in milliseconds. */
async function asked(world, sources, now) {
    return await Promise.all(sources.map(async (source) => ({ source, reading: await answerOf(world, source, now) })));
}

;// CONCATENATED MODULE: ./build/js/health/monitoring.js







const monitoring_NAMED = 3;
const monitoring_SHOWN = 300;
function isOfMonitoring(match) {
    return match.startsWith(`${MONITORING}/`);
}
function measurementIn(place, { unit, direction }, { value, invalid }) {
    return { ...place, value, invalid, n: null, standardError: null, interval: null, unit, direction };
}
/** A source that failed is a measurement that is none, so that a report never looks as if nobody had asked. */
function monitoring_measurementsOf({ source, reading }) {
    if (reading.ok)
        return reading.values.map((value) => measurementIn(placeIn(source, value), source, value));
    const place = { suite: MONITORING, metric: source.name, labels: {} };
    return [measurementIn(place, source, { value: null, invalid: 'no answer that could be used' })];
}
/** What a rule bounds by its whole id, and no answer has. */
function absentOf(answers, head, { rules }) {
    const there = new Set(head.map(identity/* measurementId */.I));
    const places = rules
        .filter(({ match }) => isOfMonitoring(match) && !match.includes('*'))
        .map(({ match }) => (0,identity/* placeOf */.$)(match))
        .filter((place) => place !== null);
    const absent = new Map(places.map((place) => [(0,identity/* measurementId */.I)(place), place]));
    return [...absent].flatMap(([id, place]) => {
        const source = answers.find((one) => one.source.name === place.metric)?.source;
        const isThere = source === undefined || there.has(id) || !(0,limits/* hasLimits */.pr)((0,judge_rules/* termsFor */.$_)(rules, place));
        return isThere ? [] : [measurementIn(place, source, { value: null, invalid: 'not in the answer' })];
    });
}
/** A source that answers, and of which no value is held to anything. */
function unlimited({ source, reading }, { rules, required }) {
    if (!reading.ok)
        return [];
    const places = reading.values.map((value) => placeIn(source, value));
    const isHeld = places.some((place) => (0,limits/* hasLimits */.pr)((0,judge_rules/* termsFor */.$_)(rules, place)) || required.includes((0,identity/* measurementId */.I)(place)));
    const where = sourceId(source);
    return isHeld ? [] : [(0,catalogue/* fault */.DG)('MONITOR_UNLIMITED', where, { id: where })];
}
/** NaN and infinities are told of every source, because what has no limit is not judged. */
function numberless({ source, reading }) {
    if (!reading.ok)
        return [];
    const told = reading.values
        .filter(({ value }) => value === null)
        .map((value) => `${(0,identity/* measurementId */.I)(placeIn(source, value))} is ${value.invalid ?? 'nothing'}`);
    if (told.length === 0)
        return [];
    const more = told.length - monitoring_NAMED;
    const found = `${told.slice(0, monitoring_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`.slice(0, monitoring_SHOWN);
    const code = told.length === reading.values.length ? 'MONITOR_NO_NUMBER' : 'MONITOR_NOT_FINITE';
    return [(0,catalogue/* fault */.DG)(code, sourceId(source), { found })];
}
function monitored(answers, config) {
    const head = answers.flatMap(monitoring_measurementsOf);
    const told = answers.flatMap(({ reading }) => (reading.ok ? reading.notices : [reading.fault]));
    return {
        ...NOTHING_MEASURED,
        head: [...head, ...absentOf(answers, head, config)],
        notices: [...told, ...answers.flatMap(numberless), ...answers.flatMap((one) => unlimited(one, config))],
    };
}
/** What is required of a source that nobody named would be missed by nobody on the command line. */
function requiredFaults({ required, health }) {
    const names = health.sources.map(({ name }) => name);
    return required.filter(isOfMonitoring).flatMap((id) => {
        const name = (0,identity/* placeOf */.$)(id)?.metric ?? id;
        return names.includes(name)
            ? []
            : [(0,catalogue/* fault */.DG)('MONITOR_NO_SOURCE', id, { id, nearest: (0,nearest/* nearest */.p)(name, names) })];
    });
}

;// CONCATENATED MODULE: ./build/js/health/possible.js

function unmeasured(metric, { suite, unit, direction }, labels) {
    return {
        suite,
        metric,
        labels,
        value: null,
        invalid: 'not measured yet',
        n: null,
        standardError: null,
        interval: null,
        direction,
        unit,
    };
}
/** Every quantity of the table, bare and with every label that is there or that the configuration names. */
function possibleReadings(head, { config }) {
    const named = config.health.workflows.map(({ file }) => ({ suite: WORKFLOWS, labels: { workflow: file } }));
    return Object.entries(QUANTITIES).flatMap(([metric, quantity]) => {
        const places = [...head, ...named].filter(({ suite }) => suite === quantity.suite);
        return [{}, ...places.map(({ labels }) => labels)].map((labels) => unmeasured(metric, quantity, labels));
    });
}

;// CONCATENATED MODULE: ./build/js/health/health.js
/**
 * The story of a health check on one page: look, measure, judge, report. It is the gate's own road with other
 * measurements: of the history, of workflow runs, and of the newest records against older ones.
 */




















/** Runs the check. Throws a `Failure` for faults of usage only. */
async function runHealth(world, request) {
    const now = world.now();
    const [looked, answers] = await Promise.all([
        look(request, now.getTime()),
        asked(world, request.config.health.sources, now.getTime()),
    ]);
    return await reportOn({ ...looked, answers }, request, now);
}
/** The same of what was looked at already: nothing here has an effect. */
async function reportOn(looked, request, now) {
    const measured = await measure(looked, request, now.getTime());
    const trial = trialOf(measured, request, now);
    refuseIdleRules(trial, looked, request);
    const judgement = (0,judge/* judge */.S)(trial);
    const notices = [
        ...looked.notices,
        ...nothingSeen(measured, looked, request),
        ...findings(judgement.verdicts, measured.about),
        ...measured.notices,
        ...(0,waivers/* waiverNotices */.qn)(trial),
    ];
    const evaluation = evaluationOf(measured.head);
    const found = {
        evaluation,
        base: null,
        anchor: null,
        judgement,
        explained: null,
        inputs: null,
        notices,
        now,
    };
    const report = (0,gate_report.reportOf)(request, found);
    // What could not be looked at is not well: a part that is green must not pass for the whole.
    return notices.some(isDecisive) ? { ...report, result: 'error' } : report;
}
function isDecisive({ weight }) {
    return weight !== 'notice';
}
async function measure({ records, artifact, watched, answers }, request, now) {
    const config = (0,scope/* scopeOfHealth */.CS)(request.config);
    const distinct = distinctRecords(records ?? []).records;
    const lines = linesOf(records ?? [], config);
    return joined([
        freshness({ records: records ?? [], artifact }, now, config),
        await workflowMeasurements(watched, now),
        resources(distinct, config),
        hostedDrift(distinct, config),
        anomalies(lines, config),
        forecast(lines, now),
        monitored(answers, config),
    ]);
}
function trialOf(measured, request, now) {
    const config = (0,scope/* scopeOfHealth */.CS)(request.config);
    return {
        head: measured.head,
        base: measured.base,
        baseIsRecord: true,
        series: measured.series,
        boundaries: measured.boundaries,
        recordRuns: measured.recordRuns,
        refused: new Map(),
        anchor: null,
        paired: new Map(),
        rules: [...measured.rules, ...config.rules],
        required: config.required,
        waivers: config.waivers,
        accepted: null,
        today: now.toISOString().slice(0, 10),
        decision: config.decision,
        // What can't be seen from here, such as workflows from the command line, is not missing.
        partial: request.forge === null,
    };
}
/** Suites that come with records: what they will hold is not known before. */
const OF_RECORDS = [`${RESOURCES}:`, `${HOSTED}:`];
/** A rule for health that can never bite is a hole, as it is in a gate. Rules of evaluations may match nothing here. */
function refuseIdleRules(trial, { answers }, request) {
    const unseen = request.forge === null ? [...OF_RECORDS, `${WORKFLOWS}/`] : OF_RECORDS;
    const isUnanswered = answers.some(({ reading }) => !reading.ok);
    const rules = trial.rules.filter(({ match }) => (0,scope/* isOfHealth */.Aq)(match) &&
        !unseen.some((start) => match.startsWith(start)) &&
        // Which series a source that failed would have given is not known.
        !(isUnanswered && isOfMonitoring(match)));
    const head = [...trial.head, ...possibleReadings(trial.head, request)];
    const faults = [
        ...(0,judge_rules/* ruleFaults */.i1)({ ...trial, rules, head, partial: false }),
        ...requiredFaults(request.config),
    ];
    if (faults.length > 0)
        throw new failure/* Failure */.HR(faults);
}
/** A check that saw nothing must say so, and one that saw a part, which. */
function nothingSeen({ head }, { records, artifact, watched, notices }, { history, forge }) {
    const isEmpty = history !== null && records !== null && records.length === 0;
    if (isEmpty && artifact !== null)
        return [(0,catalogue/* fault */.DG)('HEALTH_NOT_WATCHED', null, { artifact: artifact.name })];
    if (notices.some(isDecisive))
        return [];
    if (head.length > 0) {
        const isUnwatched = forge !== null && watched.length === 0;
        return [
            ...(isEmpty ? [(0,catalogue/* fault */.DG)('HEALTH_NO_RECORDS', null, {})] : []),
            ...(isUnwatched ? [(0,catalogue/* fault */.DG)('HEALTH_NO_WORKFLOW', null, {})] : []),
        ];
    }
    const ofHistory = history === null ? 'no history was named' : 'the history has no record';
    const ofWorkflows = forge === null ? 'no workflow can be seen from here' : 'no workflow was found to watch';
    return [(0,catalogue/* fault */.DG)('HEALTH_NOTHING', null, { history: ofHistory, workflows: ofWorkflows })];
}
function evaluationOf(head) {
    const names = [...new Set(head.map(({ suite }) => suite))].sort();
    return {
        suites: names.map((name) => ({
            name,
            model: null,
            dataset: null,
            fingerprints: {},
            format: 'health',
            files: [],
            measurements: head.filter(({ suite }) => suite === name),
            examples: null,
        })),
    };
}


/***/ }),

/***/ 660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ isTaken),
/* harmony export */   RV: () => (/* binding */ okByCode),
/* harmony export */   _0: () => (/* binding */ okByStatus),
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   bF: () => (/* binding */ statusRefusal),
/* harmony export */   tQ: () => (/* binding */ jsonAnswer),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _render_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55220);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40977);
/** What a receiver answered, read without believing it: in a few words, in one line, without secrets. */


const LIMIT = 200;
/** A reason for people, of text from the other side. */
function refusal(text, secrets) {
    return (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)((0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .redacted */ .pc)(text, secrets)), LIMIT);
}
/** Whether the status alone says that it was taken. */
function isTaken(status) {
    return status >= 200 && status < 300;
}
/** `answered 502` with what it said, where it said something. */
function statusRefusal(status, body, secrets) {
    const said = body.trim();
    return refusal(said === '' ? `answered ${status}` : `answered ${status}: ${said}`, secrets);
}
/** What stands where a word should be, whatever it is. An object may have a `toString` that is none. */
function wordOf(found) {
    if (found === undefined || found === null)
        return '';
    return typeof found === 'object' ? JSON.stringify(found) : String(found);
}
/** The answer as an object of JSON, `null` where it is none. */
function jsonAnswer(body) {
    try {
        const value = JSON.parse(body);
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? Object.fromEntries(Object.entries(value))
            : null;
    }
    catch {
        return null;
    }
}
/** `ok` of a receiver that answers 200 to everything and tells by a code in JSON what it thinks of it. */
function okByCode(place, secrets) {
    return (status, body) => {
        if (!isTaken(status))
            return statusRefusal(status, body, secrets);
        const answer = jsonAnswer(body);
        const name = place.codes.find((code) => answer !== null && Object.hasOwn(answer, code));
        if (answer === null || name === undefined) {
            return refusal(`answered ${status} without ${place.codes[0] ?? 'a code'}: ${body.trim()}`, secrets);
        }
        if (answer[name] === place.taken)
            return null;
        return refusal(`${name} ${wordOf(answer[name])}: ${wordOf(answer[place.message])}`, secrets);
    };
}
/** `ok` of a receiver whose status can be believed. */
function okByStatus(secrets) {
    return (status, body) => (isTaken(status) ? null : statusRefusal(status, body, secrets));
}


/***/ }),

/***/ 87472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ medianAbsoluteDeviation)
/* harmony export */ });
/* harmony import */ var _median_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41326);
/**
 * The median absolute deviation, on the scale of a standard deviation.
 *
 *   1.4826 · median |x − median x|
 *
 * Source: F. R. Hampel, The influence curve and its role in robust estimation, Journal of the American Statistical
 * Association 69 (1974) 383–393.
 *
 * Example: 1, 2, 3, 4, 100: median 3, deviations 2, 1, 0, 1, 97, so 1.4826.
 */

/** 1 / Φ⁻¹(¾), rounded as in R: what makes it the standard deviation of a normal distribution. */
const NORMAL_MAD = 1.4826;
/** The deviation; 0 where more than half of the values are equal, `null` where there are none. */
function medianAbsoluteDeviation(values) {
    if (values.length === 0)
        return null;
    const middle = (0,_median_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .J)(values);
    return NORMAL_MAD * (0,_median_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .J)(values.map((value) => Math.abs(value - middle)));
}


/***/ }),

/***/ 52527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ kendallTies),
  Y: () => (/* binding */ mannKendall)
});

// EXTERNAL MODULE: ./build/js/stats/normal.js
var normal = __webpack_require__(51767);
;// CONCATENATED MODULE: ./build/js/stats/tails.js
/**
 * The p values of one test in each direction.
 *
 *   two-sided = min(1, 2 min(greater, less))
 *
 * Source: doubling the smaller tail, as in B. Rosner, Fundamentals of Biostatistics (2015), section 7.3.
 *
 * Example: greater 0.03, less 0.98: two-sided 0.06.
 */
/** Nothing differs at all, which is no evidence in any direction. */
const NO_EVIDENCE = Object.freeze({ greater: 1, less: 1, twoSided: 1 });
/** All three from both one-sided values; rounding may carry a sum of probabilities a hair above 1. */
function tailsOf(greater, less) {
    return {
        greater: Math.min(1, greater),
        less: Math.min(1, less),
        twoSided: Math.min(1, 2 * Math.min(greater, less)),
    };
}

;// CONCATENATED MODULE: ./build/js/stats/mann-kendall.js
/**
 * The test of Mann and Kendall: whether a series tends upwards or downwards.
 *
 *   S = Σ over i < j of sign(x_j − x_i),   variance = (n(n−1)(2n+5) − Σ t(t−1)(2t+5)) / 18 over groups of t equal values
 *   z = (S ∓ 1) / √variance
 *
 * Source: H. B. Mann, Nonparametric tests against trend, Econometrica 13 (1945) 245–259; M. G. Kendall, Rank Correlation
 * Methods (1975), with equal values and the correction of 1 for a distribution that is not continuous.
 *
 * Example: 1, 2, 4, 3, 5: S = 8, variance 50/3, z = 1.7146428, two-sided p = 0.0864107.
 */


/** Σ t(t−1)(2t+5) over groups of t equal values. */
function kendallTies(values) {
    const sizes = new Map();
    for (const value of values)
        sizes.set(value, (sizes.get(value) ?? 0) + 1);
    let ties = 0;
    for (const t of sizes.values())
        ties += t * (t - 1) * (2 * t + 5);
    return ties;
}
/** The test of values in the order of time; `null` with fewer than two. */
function mannKendall(values) {
    const n = values.length;
    if (n < 2)
        return null;
    let score = 0;
    for (const [i, value] of values.entries()) {
        for (let j = i + 1; j < n; j++)
            score += Math.sign((values[j] ?? value) - value);
    }
    const variance = (n * (n - 1) * (2 * n + 5) - kendallTies(values)) / 18;
    const tau = score / ((n * (n - 1)) / 2);
    if (variance === 0)
        return { score, variance, tau, p: NO_EVIDENCE };
    const error = Math.sqrt(variance);
    return {
        score,
        variance,
        tau,
        p: tailsOf((0,normal/* normalCdf */.v)(-(score - 1) / error), (0,normal/* normalCdf */.v)((score + 1) / error)),
    };
}


/***/ }),

/***/ 52085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Tq: () => (/* binding */ between),
/* harmony export */   YV: () => (/* binding */ quantile)
/* harmony export */ });
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96728);
/**
 * The sample quantile that numpy, R and spreadsheets give by default (type 7): linear between order statistics.
 *
 *   h = q (n − 1),   x_(⌊h⌋) + (h − ⌊h⌋)(x_(⌊h⌋+1) − x_(⌊h⌋)),   order statistics counted from 0
 *
 * Source: R. J. Hyndman, Y. Fan, Sample quantiles in statistical packages, The American Statistician 50 (1996) 361–365.
 *
 * Example: the quartiles of 1 … 9, 100 are 3.25, 5.5 and 7.75.
 */

/** Where the quantile for q in [0, 1] lies among n values. */
function placeOf(q, n) {
    const place = q * (n - 1);
    const below = Math.floor(place);
    return { below, above: Math.min(below + 1, n - 1), share: place - below };
}
/** This share of the way from low to high, from whichever end is nearer, as numpy does, so that both give the same last bit. */
function between(low, high, share) {
    return share < 0.5 ? low + (high - low) * share : high - (high - low) * (1 - share);
}
/**
 * The quantile for q in [0, 1]; the input stays as it is. NaN where there are no values. `histogram` is that of the values,
 * where it is known already.
 */
function quantile(values, q, histogram) {
    const numbers = values instanceof Float64Array ? values : Float64Array.from(values);
    const { below, above, share } = placeOf(q, numbers.length);
    const [low = Number.NaN, high = Number.NaN] = (0,_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesAt */ .I)(numbers, [below, above], histogram);
    return between(low, high, share);
}


/***/ }),

/***/ 7391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ shuffled),
/* harmony export */   Rn: () => (/* binding */ randomOf)
/* harmony export */ });
/* unused harmony export randomOfState */
/**
 * Random numbers that a seed determines, the same on every machine.
 *
 *   xoshiro128**:  result = rotl(s₁ · 5, 7) · 9, then the linear step below on the state s₀ … s₃
 *   seeding:       the state is the first four upper halves of SplitMix64's output from the seed
 *
 * Source: D. Blackman, S. Vigna, Scrambled linear pseudorandom number generators, ACM TOMS 47 (2021) article 36 (state
 * and scrambler as in their xoshiro128starstar.c, version 1.1); G. L. Steele, D. Lea, C. H. Flood, Fast splittable
 * pseudorandom number generators, OOPSLA 2014; whole numbers below a bound by rejection: D. Lemire, ACM Transactions on
 * Modeling and Computer Simulation 29 (2019) article 3.
 *
 * Example: the state 1, 2, 3, 4 gives 11520, 0, 5927040, 70819200.
 */
const TWO_32 = 2 ** 32;
const MASK_64 = (1n << 64n) - 1n;
function rotated(word, by) {
    return (word << by) | (word >>> (32 - by));
}
/** Random numbers from a state that is not all 0. */
function randomOfState(state) {
    let [s0, s1, s2, s3] = state;
    const word = () => {
        const result = Math.imul(rotated(Math.imul(s1, 5), 7), 9) >>> 0;
        const shifted = s1 << 9;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= shifted;
        s3 = rotated(s3, 11);
        return result;
    };
    const below = (bound) => {
        // The last, incomplete stretch of `bound` words would favour small numbers.
        const limit = TWO_32 - (TWO_32 % bound);
        let drawn = word();
        while (drawn >= limit)
            drawn = word();
        return drawn % bound;
    };
    return { word, below };
}
/** Four words from a seed, not all 0. */
function stateOf(seed) {
    let counter = BigInt(seed) & MASK_64;
    const next = () => {
        counter = (counter + 0x9e3779b97f4a7c15n) & MASK_64;
        let mixed = counter;
        mixed = ((mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n) & MASK_64;
        mixed = ((mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn) & MASK_64;
        return Number((mixed ^ (mixed >> 31n)) >> 32n);
    };
    return [next(), next(), next(), next()];
}
/** Random numbers from a whole seed. */
function randomOf(seed) {
    return randomOfState(stateOf(seed));
}
/** The values in a random order, by the shuffle of Fisher and Yates from the end; the input stays as it is. */
function shuffled(values, random) {
    const mixed = [...values];
    for (let i = mixed.length - 1; i > 0; i--) {
        const j = random.below(i + 1);
        const value = mixed[i] ?? 0;
        mixed[i] = mixed[j] ?? 0;
        mixed[j] = value;
    }
    return mixed;
}


/***/ }),

/***/ 54663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ theilSen)
/* harmony export */ });
/* harmony import */ var _mann_kendall_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52527);
/* harmony import */ var _median_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41326);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51767);
/**
 * The slope of Theil and Sen: the median slope between two points, which a few wild values do not move.
 *
 *   slope     = median of (y_j − y_i) / (x_j − x_i) over x_i < x_j
 *   interval: the N slopes in order, at (N − z σ) / 2 and (N + z σ) / 2, rounded; σ² = (n(n−1)(2n+5) − ties of x and of y) / 18
 *   intercept = median y − slope · median x,   ties = Σ t(t−1)(2t+5)
 *
 * Source: P. K. Sen, Estimates of the regression coefficient based on Kendall's tau, Journal of the American Statistical
 * Association 63 (1968) 1379–1389, equation 2.6; the intercept: W. J. Conover, Practical Nonparametric Statistics (1980).
 *
 * Example: (0, 1), (1, 2), (2, 10), (3, 4): slopes 1, 4.5, 1, 8, 1, −6, so 1.
 */



function slopesOf(x, y) {
    const slopes = [];
    for (const [i, from] of x.entries()) {
        for (const [j, to] of x.entries()) {
            if (from < to)
                slopes.push(((y[j] ?? 0) - (y[i] ?? 0)) / (to - from));
        }
    }
    return Float64Array.from(slopes).sort();
}
/** The line through `y` over as many `x`; `null` where no two x differ. */
function theilSen(x, y, confidence = 0.95) {
    const slopes = slopesOf(x, y);
    const count = slopes.length;
    if (count === 0)
        return null;
    const n = y.length;
    const variance = (n * (n - 1) * (2 * n + 5) - (0,_mann_kendall_js__WEBPACK_IMPORTED_MODULE_0__/* .kendallTies */ .p)(x) - (0,_mann_kendall_js__WEBPACK_IMPORTED_MODULE_0__/* .kendallTies */ .p)(y)) / 18;
    const reach = -(0,_normal_js__WEBPACK_IMPORTED_MODULE_2__/* .normalQuantile */ .Z)((1 - confidence) / 2) * Math.sqrt(Math.max(0, variance));
    const low = Math.max(0, Math.round((count - reach) / 2) - 1);
    const high = Math.min(count - 1, Math.round((count + reach) / 2));
    const slope = (0,_median_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .J)(slopes);
    return {
        slope,
        intercept: (0,_median_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .J)(y) - slope * (0,_median_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .J)(x),
        interval: [slopes[low] ?? slope, slopes[high] ?? slope],
    };
}


/***/ })

};
