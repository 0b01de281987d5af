export const id = 6262;
export const ids = [6262];
export const modules = {

/***/ 61295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measuredExamples: () => (/* binding */ measuredExamples),
  runsOf: () => (/* binding */ runsOf)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 37 modules
var catalogue = __webpack_require__(58711);
// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(73597);
// EXTERNAL MODULE: ./build/js/metrics/scores.js
var metrics_scores = __webpack_require__(9901);
;// CONCATENATED MODULE: ./build/js/metrics/clipped.js
/**
 * Where a probability calls impossible what came true, the log loss is infinite. It is clipped, as scikit-learn clips it,
 * and a mean that rests on how it is clipped is told.
 */


/** The probability that each row gives its true class, or `null` where there are no usable probabilities. */
function trueProbability(subject) {
    if ((0,metrics_scores/* scoreColumn */.TK)(subject) !== null) {
        const found = (0,metrics_scores/* binaryProbabilities */.dr)(subject);
        if ('invalid' in found)
            return null;
        const { positives, scores } = found;
        return (row) => (positives[row] === 1 ? (scores[row] ?? 1) : 1 - (scores[row] ?? 0));
    }
    const found = (0,metrics_scores/* classScores */.Sg)(subject);
    if ('invalid' in found)
        return null;
    const { columns, truth } = found;
    return (row) => columns[truth[row] ?? 0]?.[row] ?? 1;
}
/** The notice `LOSS_CLIPPED`, where a row gives the probability 0 to what is true. */
function clippedNotice(subject) {
    const probability = trueProbability(subject);
    if (probability === null)
        return null;
    let first = -1;
    let rows = 0;
    for (let row = 0; row < subject.rows; row++) {
        if (probability(row) > 0)
            continue;
        if (first < 0)
            first = row;
        rows++;
    }
    if (rows === 0)
        return null;
    const column = (0,metrics_scores/* scoreColumn */.TK)(subject)?.name ?? 'p_CLASS';
    return (0,catalogue/* fault */.DG)('LOSS_CLIPPED', null, { column, rows, of: subject.rows, row: first + 1 });
}

// EXTERNAL MODULE: ./build/js/metrics/columns.js
var metrics_columns = __webpack_require__(38091);
// EXTERNAL MODULE: ./build/js/metrics/expand.js
var expand = __webpack_require__(27978);
// EXTERNAL MODULE: ./build/js/metrics/fitness.js
var fitness = __webpack_require__(30356);
// EXTERNAL MODULE: ./build/js/metrics/list.js + 12 modules
var list = __webpack_require__(51569);
// EXTERNAL MODULE: ./build/js/metrics/names.js
var names = __webpack_require__(78164);
// EXTERNAL MODULE: ./build/js/metrics/requests.js
var requests = __webpack_require__(98304);
;// CONCATENATED MODULE: ./build/js/metrics/defaults.js
/** What is measured where nothing was asked for. */








const BINARY = [
    'accuracy',
    'balanced_accuracy',
    'precision',
    'recall',
    'specificity',
    'f1',
    'matthews_corrcoef',
];
const AVERAGES = [
    'precision_macro',
    'recall_macro',
    'f1_macro',
    'precision_weighted',
    'recall_weighted',
    'f1_weighted',
];
const REGRESSION = [
    'mean_squared_error',
    'root_mean_squared_error',
    'mean_absolute_error',
    'median_absolute_error',
    'r2',
];
const RANKING = ['ndcg_at_10', 'recall_at_10', 'mrr'];
const PROBABILITIES = ['log_loss', 'brier_score', 'expected_calibration_error'];
/** A score that is no probability still ranks, so it keeps its curves; the rest is left out, and it is said. */
function ofScore(subject) {
    const column = (0,metrics_scores/* scoreColumn */.TK)(subject);
    if (column === null || column.values === null)
        return { names: [], notice: null };
    const curves = ['roc_auc', 'average_precision'];
    // An empty cell is no score outside the bounds: it makes the values invalid, and says so there.
    const row = column.values.findIndex((value) => value < 0 || value > 1);
    if (row < 0)
        return { names: [...curves, ...PROBABILITIES], notice: null };
    const details = { column: column.name, value: column.values[row] ?? Number.NaN, row: row + 1 };
    return { names: curves, notice: (0,catalogue/* fault */.DG)('SCORES_NOT_PROBABILITIES', null, details) };
}
function ofTask(subject) {
    const { task, examples } = subject;
    if ((0,fitness/* hasRanking */.L)(examples))
        return { names: RANKING, notice: null };
    if (task.kind === 'scored')
        return { names: [], notice: null };
    if (task.kind === 'regression')
        return { names: REGRESSION, notice: null };
    if (task.kind === 'binary') {
        const { names, notice } = ofScore(subject);
        return { names: [...(task.prediction === null ? [] : BINARY), ...names], notice };
    }
    const counted = task.prediction === null ? [] : ['accuracy', 'balanced_accuracy', ...AVERAGES];
    const classes = Object.keys(examples.roles.classScores).length > 0;
    return { names: [...counted, ...(classes ? ['log_loss', 'roc_auc_ovr'] : [])], notice: null };
}
/** One latency column goes without its name in the metric's; any further one is named. */
/** Counts are laid out, so a table that was grouped by its latencies has the same metrics as before. */
function ofLatency(subject) {
    const { examples } = subject;
    const own = (0,metrics_columns/* latencyColumn */.JP)(examples);
    const columns = (0,metrics_columns/* freeNumbers */.Zv)(examples).filter((name) => (0,metrics_columns/* isLatency */.Hh)(name));
    const metrics = (0,expand/* isCountable */.uO)(subject)
        ? ['latency_mean', 'latency_p50', 'latency_p95']
        : ['latency_weighted_mean'];
    return columns.flatMap((column) => metrics.flatMap((name) => {
        const metric = (0,list/* metricNamed */.SB)(name);
        return metric === null
            ? []
            : [(0,requests/* requestOfColumn */.nD)((0,names/* plainName */.MH)(metric, column === own ? null : column), column)];
    }));
}
/** The default set: the task's, the columns the reader scored, and latencies. */
function defaultRequests(prepared) {
    const { subject } = prepared;
    const { names, notice } = ofTask(subject);
    const scored = (0,requests/* scoredRequests */.NO)(subject.examples);
    const taken = new Set(scored.map(({ name }) => name));
    const computed = names
        .filter((name) => !taken.has(name))
        .flatMap((name) => (0,requests/* requestsNamed */._u)(name, prepared))
        .filter((request) => !('code' in request));
    return { requests: [...computed, ...scored, ...ofLatency(subject)], notice };
}

// EXTERNAL MODULE: ./build/js/metrics/estimate.js
var estimate = __webpack_require__(60308);
// EXTERNAL MODULE: ./build/js/metrics/single.js
var single = __webpack_require__(75770);
// EXTERNAL MODULE: ./build/js/metrics/subject.js + 1 modules
var subject = __webpack_require__(18037);
// EXTERNAL MODULE: ./build/js/metrics/tally.js
var tally = __webpack_require__(25014);
;// CONCATENATED MODULE: ./build/js/metrics/measure.js
/** Measures the examples of a suite: every metric that was asked for, or the default set of its task. */









/** The one door by which a number leaves: only a finite one does. */
function measurement(request, labels, n, found) {
    const { name: metric, direction, unit } = request;
    const nothing = { metric, labels, value: null, n, standardError: null, interval: null, direction, unit };
    if ('invalid' in found)
        return { ...nothing, invalid: found.invalid };
    if (!Number.isFinite(found.value))
        return { ...nothing, invalid: `it is not defined here (${whyNot(request)})` };
    const { value, standardError, interval } = found;
    return { ...nothing, value, standardError, interval, invalid: null };
}
function whyNot({ metric }) {
    if (metric.kind === 'sums')
        return metric.why;
    if (metric.id === 'cohen_kappa')
        return 'truth and prediction are one and the same class throughout';
    return 'the numbers are too large, or a class has no examples';
}
function occurring(tally, task) {
    const all = task.labels.map((_, label) => label);
    if ('invalid' in tally)
        return all;
    const { truths, predictions } = tally.counts;
    return all.filter((label) => (truths[label] ?? 0) + (predictions[label] ?? 0) > 0);
}
/** Of the positive class, or one measurement for every class that occurs. */
function measureCount(subject, request, metric) {
    const { task } = subject;
    const found = (0,single/* hindrance */.l)(subject) ?? (0,tally/* tallyOf */.s)(subject);
    const of = (label) => 'invalid' in found ? found : (0,estimate/* estimateCount */.iB)(metric, found, label);
    if ((task.kind !== 'binary' && task.kind !== 'multiclass') || !metric.perClass || task.positive !== null) {
        const label = task.kind === 'binary' ? (task.positive ?? 0) : 0;
        return [measurement(request, {}, subject.weights.n, of(label))];
    }
    return occurring(found, task).map((label) => measurement(request, { class: task.labels[label] ?? '' }, subject.weights.n, of(label)));
}
/** A request's measurements, of every class where it is one of classes. */
function measureOne(subject, request) {
    const { metric, labels } = request;
    if (metric.kind === 'drift')
        return [];
    if (metric.kind === 'count')
        return measureCount(subject, request, metric);
    const found = (0,single/* estimateOne */.X)(request, subject);
    const n = 'invalid' in found ? null : (found.n ?? null);
    return [measurement(request, labels, n ?? subject.weights.n, found)];
}
function wantedRequests(wanted, prepared) {
    const found = [...new Set(wanted)].flatMap((name) => (0,requests/* requestsNamed */._u)(name, prepared));
    const faults = new Set(found.filter((one) => 'code' in one));
    if (faults.size > 0)
        throw new failure/* Failure */.HR([...faults]);
    return { requests: found.filter((one) => !('code' in one)), notice: null };
}
/** Nothing asked for and nothing found is a fault; so is a truth that nothing can be held against. */
function foundRequests(prepared) {
    if (prepared.fault !== null)
        throw new failure/* Failure */.HR([prepared.fault]);
    const found = defaultRequests(prepared);
    if (found.requests.length > 0)
        return found;
    const columns = [...prepared.subject.examples.table.columns.keys()];
    throw new failure/* Failure */.HR([(0,catalogue/* fault */.DG)('NOTHING_TO_MEASURE', null, { columns })]);
}
/**
 * Measures the metrics that `wanted` names, or the default set for `null`. A metric that is not defined for these
 * examples has `value: null` and says why. Fails with every fault of weight `usage` or `reading` at once.
 */
function measureExamples(examples, wanted) {
    const prepared = (0,subject/* prepareWhole */.rk)(examples);
    const { requests, notice } = wanted === null ? foundRequests(prepared) : wantedRequests(wanted, prepared);
    const clipped = requests.some(({ metric }) => metric.id === 'log_loss')
        ? clippedNotice(prepared.subject)
        : null;
    const notices = [...prepared.notices, ...[notice, clipped].filter((one) => one !== null)];
    return { measurements: requests.flatMap((request) => measureOne(prepared.subject, request)), notices };
}

// EXTERNAL MODULE: ./build/js/model/identity.js
var identity = __webpack_require__(41052);
// EXTERNAL MODULE: ./build/js/metrics/grouping.js
var metrics_grouping = __webpack_require__(22803);
// EXTERNAL MODULE: ./build/js/metrics/slice-sizes.js
var slice_sizes = __webpack_require__(90989);
;// CONCATENATED MODULE: ./build/js/metrics/measure-slices.js
/**
 * Measures the declared slices of a suite. Each metric is taken in each slice as it is in all examples; rows are index
 * lists into one table, so that nothing is copied but the codes that a metric reads.
 *
 * Twenty slices of twelve metrics would be 240 tests, and what one of them may find would shrink accordingly. So a slice
 * has the metrics that the suite names, else its headline alone: accuracy, or the first mean.
 */








/** What brings groups together, or needs a base, has no value inside of a group. */
function isOfSlices({ metric }) {
    return metric.kind !== 'sliced' && metric.kind !== 'drift' && metric.needs !== 'group';
}
/** What a suite is first judged by: accuracy, else the first mean of which it is known which way is better. */
function headline(requests) {
    const judged = requests.filter(({ direction }) => direction !== null);
    const of = (kind) => judged.find(({ metric }) => metric.kind === kind);
    const accuracy = judged.find(({ metric }) => metric.id === 'accuracy');
    const found = accuracy ?? of('mean') ?? of('grouped') ?? judged[0];
    return found === undefined ? [] : [found];
}
function requestsOfSlices(prepared, wanted) {
    if (wanted === null)
        return headline(defaultRequests(prepared).requests);
    return [...new Set(wanted)]
        .flatMap((name) => (0,requests/* requestsNamed */._u)(name, prepared))
        .filter((one) => !('code' in one))
        .filter(isOfSlices);
}
function columnNotices(columns, { groups, of, left }) {
    const [column = '', second] = columns;
    if (second !== undefined)
        return [];
    const rows = of.length;
    return [
        ...(groups.length === 1 ? [(0,catalogue/* fault */.DG)('SLICE_COLUMN_CONSTANT', null, { column })] : []),
        ...(left > 0 ? [(0,catalogue/* fault */.DG)('SLICE_CELLS_EMPTY', null, { column, rows: left, of: rows })] : []),
    ];
}
/** A label of a metric's own (`class`) may not be written over by a column of that name. */
function labelled(measured, slice) {
    const taken = Object.keys(slice).some((column) => Object.hasOwn(measured.labels, column));
    return taken ? null : { ...measured, labels: { ...measured.labels, ...slice }, slice };
}
function undefinedNotice(suite, found) {
    const [first] = found;
    if (first === undefined)
        return [];
    const id = (0,identity/* measurementId */.I)({ suite, ...first });
    return [(0,catalogue/* fault */.DG)('SLICES_UNDEFINED', null, { values: found.length, id, because: first.invalid ?? '' })];
}
/**
 * The measurements of every slice that is large enough, each with its `slice`. What is not defined in a slice (an area
 * under a curve where only one class is) is left out and told: the metric of all examples guards against broken numbers.
 */
function measureSlices({ suite, examples }, wanted, plan) {
    const prepared = (0,subject/* prepareWhole */.rk)(examples);
    const requests = requestsOfSlices(prepared, wanted);
    const notices = [];
    const all = [];
    for (const columns of plan.sets) {
        const grouping = (0,metrics_grouping/* groupingOf */.N)(plan, examples, columns);
        if ('why' in grouping) {
            if (columns.length === 1 || grouping.column !== columns[0])
                notices.push((0,catalogue/* fault */.DG)('SLICE_COLUMN_UNUSED', null, grouping));
            continue;
        }
        notices.push(...columnNotices(columns, grouping));
        for (const { slice, rows, examples: n } of (0,slice_sizes/* sizedSlices */.z)(plan, examples, grouping)) {
            if (n < plan.least)
                continue;
            const part = (0,subject/* partOf */.BU)(prepared.subject, rows);
            const found = requests.flatMap((request) => measureOne(part, request));
            const named = found.map((one) => labelled(one, slice));
            all.push(...named.filter((one) => one !== null));
        }
    }
    const measurements = all.filter(({ value }) => value !== null);
    const lost = all.filter(({ value }) => value === null);
    return {
        measurements,
        notices: [...new Map(notices.map((one) => [one.what, one])).values(), ...undefinedNotice(suite, lost)],
    };
}

// EXTERNAL MODULE: ./build/js/gate/pooled.js
var pooled = __webpack_require__(77525);
;// CONCATENATED MODULE: ./build/js/gate/measured-examples.js
/** What the examples of a suite yield: loaded only where there are any. */




/** Of all examples, and of each declared slice of them. */
function measuredExamples(suite, examples, { metrics, slices }) {
    const whole = measureExamples(examples, metrics);
    if (slices === null)
        return whole;
    const narrowed = measureSlices({ suite, examples }, metrics, slices);
    return {
        measurements: [...whole.measurements, ...narrowed.measurements],
        notices: [...whole.notices, ...narrowed.notices],
    };
}
/**
 * How many runs a measurement of pooled examples is the mean of, by id, where they are several: each run is measured by
 * itself, since runs that agree in a metric to the last digit may differ in another.
 */
function runsOf({ name }, examples, wanted) {
    const values = new Map();
    for (const table of examples.runs ?? []) {
        for (const measurement of measuredExamples(name, { ...examples, table }, wanted).measurements) {
            const id = (0,identity/* measurementId */.I)({ suite: name, ...measurement });
            const { value } = measurement;
            if (value !== null)
                values.set(id, [...(values.get(id) ?? []), { value, runs: 1 }]);
        }
    }
    const counts = [...values].map(([id, found]) => [id, { runs: (0,pooled/* independentRuns */.n)(found) }]);
    return new Map(counts.filter(([, { runs }]) => runs !== 1));
}


/***/ }),

/***/ 77446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ newcombePaired),
/* harmony export */   x: () => (/* binding */ newcombeIndependent)
/* harmony export */ });
/* harmony import */ var _wilson_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94264);
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

/***/ 93125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ skewness),
/* harmony export */   x: () => (/* binding */ withoutSkew)
/* harmony export */ });
/**
 * The skewness of a sample, and what it does to Student's t.
 *
 *   g = m₃ / m₂^{3/2},   m_k = Σ w (x − x̄)^k / Σ w
 *   T′ = T + g T² / (3√n) + g² T³ / (27 n) + g / (6√n)
 *
 * Where the sample leans to one side, T leans to the other: with few large losses among many small gains a t test raises
 * false alarms. T′ has that lean taken out to the order 1/n, and grows with T everywhere, being a cube of it.
 *
 * Source: P. Hall, On the removal of skewness by transformation, Journal of the Royal Statistical Society B 54 (1992) 221–228.
 *
 * Example: 1 2 6: x̄ = 3, m₂ = 14/3, m₃ = 6, g = 0.5951700641; with T = 2 and n = 25: T′ = 2.1827492700.
 */
/** The moment coefficient of skewness; `times` says how often each value counts. 0 where nothing varies. */
function skewness(values, times) {
    const often = (i) => (times === null ? 1 : (times[i] ?? 0));
    // About the first value, so that equal values have exactly that value as their mean.
    const origin = values[0] ?? 0;
    let [total, first] = [0, 0];
    for (let i = 0; i < values.length; i++) {
        total += often(i);
        first += often(i) * ((values[i] ?? 0) - origin);
    }
    const centre = origin + first / total;
    let [squares, cubes] = [0, 0];
    for (let i = 0; i < values.length; i++) {
        const away = (values[i] ?? 0) - centre;
        squares += often(i) * away * away;
        cubes += often(i) * away * away * away;
    }
    const found = cubes / total / (squares / total) ** 1.5;
    return Number.isFinite(found) ? found : 0;
}
/** Hall's T′ for a mean of `n` values whose T this is and whose skewness that is. */
function withoutSkew(t, { skewness: g, n }) {
    const root = Math.sqrt(n);
    return t + (g * t * t) / (3 * root) + (g * g * t ** 3) / (27 * n) + g / (6 * root);
}


/***/ }),

/***/ 94264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ wilson)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51767);
/**
 * Wilson's score interval of a proportion.
 *
 *   (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n),   p = successes / n
 *
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference,
 * Journal of the American Statistical Association 22 (1927) 209–212.
 *
 * Example: 81 of 263 at 95 % gives 0.2552885 to 0.3662096.
 */

/**
 * The two-sided interval, within [0, 1]. `successes` may be a weighted count and need not be whole.
 * With n = 0 nothing is known: [0, 1].
 */
function wilson(successes, n, confidence = 0.95) {
    if (n === 0)
        return [0, 1];
    const z = -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)((1 - confidence) / 2);
    const square = z * z;
    const centre = successes + square / 2;
    const half = z * Math.sqrt((successes * (n - successes)) / n + square / 4);
    // The ends are exact where every trial came out alike; rounding would leave them a hair inside or outside.
    const low = successes === 0 ? 0 : (centre - half) / (n + square);
    const high = successes === n ? 1 : (centre + half) / (n + square);
    return [low, high];
}


/***/ })

};
