export const id = 371;
export const ids = [371];
export const modules = {

/***/ 1371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  curvesOf: () => (/* binding */ curvesOf),
  sharesOf: () => (/* binding */ sharesOf)
});

// EXTERNAL MODULE: ./build/js/explain/redaction.js
var redaction = __webpack_require__(6308);
// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 39 modules
var catalogue = __webpack_require__(7545);
// EXTERNAL MODULE: ./build/js/metrics/columns.js
var columns = __webpack_require__(8091);
// EXTERNAL MODULE: ./build/js/metrics/known.js + 1 modules
var known = __webpack_require__(6568);
// EXTERNAL MODULE: ./build/js/metrics/latency.js
var latency = __webpack_require__(3474);
// EXTERNAL MODULE: ./build/js/stats/scratch.js
var scratch = __webpack_require__(1328);
// EXTERNAL MODULE: ./build/js/metrics/curve.js + 1 modules
var curve = __webpack_require__(8071);
// EXTERNAL MODULE: ./build/js/metrics/labels.js
var labels = __webpack_require__(1165);
// EXTERNAL MODULE: ./build/js/metrics/scores.js
var scores = __webpack_require__(9901);
// EXTERNAL MODULE: ./build/js/metrics/steps.js
var metrics_steps = __webpack_require__(2011);
// EXTERNAL MODULE: ./build/js/metrics/subject.js + 1 modules
var metrics_subject = __webpack_require__(8037);
;// CONCATENATED MODULE: ./build/js/gate/ranking-curves.js
/**
 * The ROC curve and the curve of precision and recall of a suite, thinned.
 *
 *   at each threshold t  FPR = FP(t) / N,  TPR = TP(t) / P,  precision = TP(t) / (TP(t) + FP(t))
 *
 * One point in about fifty of each rate is kept, and never two with fewer than `least` examples between them: a step of
 * a curve would tell of single ones. The areas are those of the whole curve.
 *
 * Source: scikit-learn 1.9 `roc_curve(drop_intermediate=False)`, `precision_recall_curve`; equal scores are one step.
 * Example: truth 1 1 0 0, scores .9 .4 .6 .1: (0, ½, 1), (½, ½, ½), (½, 1, ⅔), (1, 1, ½) after (0, 0, 1).
 */





/** How far two points are apart at least, as the sum of both rates: 2 / 0.0206 is 97 of them. */
const APART = 0.0206;
/** Curves of more classes than this are looked at by nobody. */
const MOST_CLASSES = 6;
/** With more there is a sort for each, of which hardly any would be shown. */
const MOST_COLUMNS = 100;
const DIGITS = 1e5;
const rounded = (value) => Math.round(value * DIGITS) / DIGITS;
/** The points from (0, 0, 1) to the last one that there is, of the distinct scores from the highest down. */
function curveOf(steps, { apart, least, counts }) {
    const { positives, negatives, marks } = steps;
    const all = counts ? positives + negatives : marks.length;
    const points = [[0, 0, 1]];
    let [positive, negative, rows, sum, told] = [0, 0, 0, 0, 0];
    const walk = metrics_steps/* StepWalk */.Mm.above(steps);
    while (walk.down()) {
        positive += walk.positive;
        negative += walk.negative;
        rows += walk.end - walk.start;
        const examples = counts ? positive + negative : rows;
        const rates = negative / negatives + positive / positives;
        const isEmpty = walk.positive + walk.negative === 0;
        const isSafe = examples - told >= least && all - examples >= Math.max(least, 1);
        if (isEmpty || rates - sum < apart || !isSafe)
            continue;
        points.push([negative / negatives, positive / positives, positive / (positive + negative)]);
        [sum, told] = [rates, examples];
    }
    return [...points, [1, 1, positives / (positives + negatives)]];
}
/** Where it is known how many of either kind there are, there must be enough of both. */
function sideOf(steps, { weights }, least) {
    if ((0,curve/* oneSided */.CM)(steps) !== null)
        return null;
    const { counts, n } = weights;
    const enough = counts ? Math.min(steps.positives, steps.negatives) >= least : n >= 2 * least;
    if (!enough)
        return null;
    return {
        n,
        area: rounded((0,curve/* area */.Wc)(steps)),
        averagePrecision: rounded((0,curve/* precisionArea */._h)(steps)),
        points: curveOf(steps, { apart: APART, least, counts }).map(([fpr, tpr, precision]) => [rounded(fpr), rounded(tpr), rounded(precision)]),
    };
}
const NONE = new Map();
function ofPositives(subject, least) {
    const steps = (0,metrics_steps/* binarySteps */.Pc)(subject);
    const { task } = subject;
    if ('invalid' in steps || task.kind !== 'binary' || task.positive === null)
        return NONE;
    const side = sideOf(steps, subject, least);
    return side === null ? NONE : new Map([[task.labels[task.positive] ?? '', side]]);
}
/** The commonest classes, each against all others. `wanted` are those that the other side shows. */
function ofClasses(subject, least, wanted) {
    const found = (0,scores/* classScores */.Sg)(subject);
    if ('invalid' in found || found.classes.length > MOST_COLUMNS)
        return NONE;
    const sizes = new Float64Array(found.classes.length);
    for (const place of found.truth)
        sizes[place] = (sizes[place] ?? 0) + 1;
    const common = found.classes
        .map((label, place) => ({ label, place, size: sizes[place] ?? 0 }))
        .sort((a, b) => b.size - a.size || a.place - b.place)
        .filter(({ label }, rank) => wanted?.includes(label) ?? rank < MOST_CLASSES)
        .sort((a, b) => a.place - b.place);
    const sides = common.flatMap(({ label, place }) => {
        const scores = found.columns[place] ?? new Float64Array(0);
        const positives = Uint8Array.from(found.truth, (truth) => Number(truth === place));
        const side = sideOf((0,metrics_steps/* stepsOf */.B_)({ positives, scores }, subject.weights.values), subject, least);
        return side === null ? [] : [[label, side]];
    });
    return new Map(sides);
}
/** The curves of every class that has scores; none where there are no labels, no scores, or too few of either kind. */
function rankingsOf(examples, least, wanted = null) {
    if (examples.table.rows === 0)
        return NONE;
    const { subject } = (0,metrics_subject/* prepareWhole */.rk)(examples);
    if (subject.weights.invalid !== null)
        return NONE;
    const isBinary = !('invalid' in (0,scores/* binaryScores */.jM)(subject));
    const isOfClasses = Object.keys(examples.roles.classScores).length > 0;
    if (isBinary)
        return ofPositives(subject, least);
    return isOfClasses ? ofClasses(subject, least, wanted?.map(labels/* canonicalLabel */.Z2) ?? null) : NONE;
}

;// CONCATENATED MODULE: ./build/js/gate/curves.js







/** Of each kind; more are looked at by nobody. */
const MOST_CURVES = 24;
const curves_MOST_COLUMNS = 4;
const STEPS = 60;
/** What people ask of latencies, beyond the even steps. */
const TAIL = [0.99, 0.995, 0.999];
const curves_DIGITS = 6;
/** The columns of `latency_p95(COLUMN)` and its like, and those whose name says that they are latencies. */
function latencyColumns({ head, metrics }) {
    const named = metrics.flatMap((metric) => /^latency_\w+\((.+)\)$/.exec(metric)?.[1] ?? []);
    const numbers = (0,columns/* freeNumbers */.Zv)(head);
    const wanted = [...named.filter((name) => numbers.includes(name)), ...numbers.filter(columns/* isLatency */.Hh)];
    return [...new Set(wanted)].slice(0, curves_MOST_COLUMNS);
}
/** Shares between which, and outside of which, there are at least so many examples. */
function sharesOf(n, least) {
    const steps = Math.min(STEPS, Math.floor(n / Math.max(1, least)));
    const even = Array.from({ length: Math.max(0, steps - 1) }, (_, at) => (at + 1) / steps);
    const last = even.at(-1) ?? 1;
    const tail = TAIL.filter((share, at) => {
        const before = at === 0 ? last : (TAIL[at - 1] ?? last);
        return share > last && n * (1 - share) >= least && n * (share - before) >= least;
    });
    return [...even, ...tail];
}
function timedSide(examples, name, least) {
    const values = examples?.table.columns.get(name)?.values ?? null;
    if (values === null)
        return null;
    const finite = values.every(Number.isFinite) ? values : values.filter(Number.isFinite);
    const shares = sharesOf(finite.length, least);
    if (shares.length < 3)
        return null;
    const found = (0,latency/* percentilesOf */.ib)(finite, shares);
    const quantiles = shares.map((share, at) => [Number(share.toFixed(4)), Number((found[at] ?? 0).toPrecision(curves_DIGITS))]);
    return { n: finite.length, quantiles };
}
function timingsOf(pair, { least, redact }) {
    const { suite, head, base } = pair;
    return latencyColumns(pair).flatMap((column) => {
        const side = timedSide(head, column, least);
        if (side === null)
            return [];
        const before = timedSide(base, column, least);
        const unit = (0,known/* unitOfName */.x)(column);
        return [{ suite: suite.name, column: redact(column), unit, base: before, head: side }];
    });
}
function rankingsIn({ suite, head, base }, { least, redact }) {
    const after = rankingsOf(head, least);
    if (after.size === 0)
        return [];
    const before = base === null ? null : rankingsOf(base, least, [...after.keys()]);
    return [...after].map(([label, side]) => ({
        suite: suite.name,
        label: redact(label),
        base: before?.get(label) ?? null,
        head: side,
    }));
}
function pairsOf({ head, base, measurements }) {
    return head.suites.flatMap((suite) => {
        const partner = base?.suites.find(({ name }) => name === suite.name)?.examples ?? null;
        const metrics = measurements.filter((one) => one.suite === suite.name).map(({ metric }) => metric);
        return suite.examples === null ? [] : [{ suite, head: suite.examples, base: partner, metrics }];
    });
}
/** The curves of every suite of head that has examples. What goes wrong is told, and changes nothing. */
function curvesOf(request) {
    const { privacy } = request.config;
    const manner = { least: privacy.minGroup, redact: (0,redaction/* redaction */.G)(privacy.redact) };
    try {
        const pairs = pairsOf(request);
        const rankings = pairs.flatMap((pair) => rankingsIn(pair, manner)).slice(0, MOST_CURVES);
        const timings = pairs.flatMap((pair) => timingsOf(pair, manner)).slice(0, MOST_CURVES);
        return { curves: { rankings, timings }, notices: [] };
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        const notices = [(0,catalogue/* fault */.DG)('NOT_EXPLAINED', null, { why })];
        return { curves: { rankings: [], timings: [] }, notices };
    }
    finally {
        (0,scratch/* letGo */.Ko)();
    }
}


/***/ }),

/***/ 8091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ isLatency),
/* harmony export */   JP: () => (/* binding */ latencyColumn),
/* harmony export */   UB: () => (/* binding */ secondOf),
/* harmony export */   Zv: () => (/* binding */ freeNumbers),
/* harmony export */   ns: () => (/* binding */ columnsFor),
/* harmony export */   uV: () => (/* binding */ columnOf)
/* harmony export */ });
/* harmony import */ var _table_coded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4602);
/* harmony import */ var _known_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6568);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2743);



/** Names under which a latency column is found without being named, best first. */
const USUAL = [
    'latency',
    'latency_ms',
    'latency_s',
    'latency_us',
    'latency_ns',
    'duration_ms',
    'duration_s',
    'duration',
];
const TIMES = new Set(['ns', 'us', 'ms', 's']);
/** Columns of numbers that play no part already. */
function freeNumbers({ table, roles, scored }) {
    const taken = new Set([
        roles.truth,
        roles.prediction,
        roles.score,
        roles.weight,
        roles.cluster,
        ...Object.values(roles.classScores),
        ...scored.map(({ column }) => column),
    ]);
    return [...table.columns.values()]
        .filter((column) => !taken.has(column.name) && (0,_table_coded_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumeric */ .kf)(column))
        .map((column) => column.name);
}
/** `latency`, `latency_ms`, `first_token_latency_s`, `duration_ms`: a time beyond doubt, with its unit in the name. */
function isLatency(name) {
    const plain = name.toLowerCase();
    if (plain === 'latency')
        return true;
    return /^(?:.*_)?latency|^duration/.test(plain) && TIMES.has((0,_known_js__WEBPACK_IMPORTED_MODULE_1__/* .unitOfName */ .x)(name) ?? '');
}
/** The latency column of a table where none was named: the usual names first, else the only one there is. */
function latencyColumn(examples) {
    const names = freeNumbers(examples);
    for (const usual of USUAL) {
        const found = names.find((name) => name.toLowerCase() === usual);
        if (found !== undefined)
            return found;
    }
    const clear = names.filter(isLatency);
    return clear.length === 1 ? (clear[0] ?? null) : null;
}
const SIZE = '(?:_(?:bytes|kb|mb|gb|kib|mib|gib))?';
const OF_MEMORY = new RegExp(`^(?:peak_|max_)?(?:gpu_)?(?:memory|rss|vram)(?:_usage)?${SIZE}$`);
/** Names under which the column of a metric is found without being named. */
const USUAL_OF = new Map([
    ['cost', /^(?:total_)?(?:cost|price)(?:_usd|_eur)?$/],
    ['tokens', /^(?:total_)?tokens(?:_used)?$|^token_usage$/],
    ['peak_memory', OF_MEMORY],
    ['memory_growth', OF_MEMORY],
    ['error_rate', /^(?:is_|has_)?(?:error|errored|failed|timeout|timed_out)$|^(?:success|status)$/],
]);
const OF_TIME = /^(?:time|timestamp|t|elapsed|seconds|step|iteration)(?:_(?:ns|us|ms|s|sec|seconds))?$|^elapsed_time/;
/** The columns that a metric of this kind can be of. */
function columnsFor({ needs }, examples) {
    const { table, roles } = examples;
    if (needs === 'slices' || needs === 'group') {
        const grouping = [...table.columns.values()].filter(({ name, codes }) => codes !== null && name !== roles.truth && name !== roles.prediction);
        return grouping.map(({ name }) => name);
    }
    if (needs === 'cells')
        return [...table.columns.keys()];
    if (needs !== 'outcomes')
        return freeNumbers(examples);
    return [...table.columns.values()].filter(_outcomes_js__WEBPACK_IMPORTED_MODULE_2__/* .isOutcomes */ .sL).map(({ name }) => name);
}
/** The only column of a usual name, `null` where there is none or more than one. */
function usualOf(names, usual) {
    const found = names.filter((name) => usual?.test(name.toLowerCase()) === true);
    return found.length === 1 ? (found[0] ?? null) : null;
}
function unnamed(metric, examples) {
    const { roles, table } = examples;
    if (metric.id === 'duplicate_rate')
        return table.ids === null ? null : '';
    if (metric.id === 'missing_rate')
        return roles.prediction;
    if (metric.needs === 'latency')
        return latencyColumn(examples);
    if (metric.needs === 'group' || metric.needs === 'slices') {
        return roles.groups.length === 1 ? (roles.groups[0] ?? null) : null;
    }
    return usualOf(columnsFor(metric, examples), USUAL_OF.get(metric.id));
}
/** The column a metric is of, or `null` where there is none that fits. */
function columnOf(metric, named, examples) {
    const name = named ?? unnamed(metric, examples);
    if (name === null || (name === '' && named === null))
        return name;
    const column = examples.table.columns.get(name);
    if (column === undefined)
        return null;
    const { needs } = metric;
    if (needs === 'cells')
        return name;
    if (needs === 'group' || needs === 'slices')
        return column.codes === null ? null : name;
    if (needs === 'outcomes')
        return (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_2__/* .isOutcomes */ .sL)(column) ? name : null;
    return (0,_table_coded_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumeric */ .kf)(column) || (needs === 'attempts' && (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_2__/* .isOutcomes */ .sL)(column)) ? name : null;
}
/** The second column, '' where the metric has none; `null` where it needs one and there is none. */
function secondOf(metric, named, examples) {
    if (named !== null)
        return (examples.table.columns.get(named)?.values ?? null) === null ? null : named;
    return metric.id === 'memory_growth' ? usualOf(freeNumbers(examples), OF_TIME) : '';
}


/***/ })

};
