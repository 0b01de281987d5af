export const id = 2841;
export const ids = [2841];
export const modules = {

/***/ 40452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wc: () => (/* binding */ curve_area),
  XN: () => (/* binding */ curveMetrics),
  CM: () => (/* binding */ oneSided),
  _h: () => (/* binding */ precisionArea)
});

// EXTERNAL MODULE: ./build/js/stats/delong.js
var delong = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/js/stats/scratch.js
var scratch = __webpack_require__(31328);
// EXTERNAL MODULE: ./build/js/metrics/scores.js
var scores = __webpack_require__(9901);
// EXTERNAL MODULE: ./build/js/metrics/steps.js
var metrics_steps = __webpack_require__(52011);
;// CONCATENATED MODULE: ./build/js/metrics/curve-without.js
/**
 * Average precision, and the areas of one class against the rest, without one example of each row.
 *
 * Average precision is a sum over steps of score, from the highest down: gₖ·Tₖ/Nₖ / P, with gₖ positives in step k, Tₖ of
 * them down to it among Nₖ examples. Without an example of step j the steps above stay as they are, and those from j on
 * have one fewer among N, and with a positive one fewer among T and P:
 *   negative  Σ_{k above j} gₖTₖ/Nₖ + Σ_{k from j} gₖTₖ/(Nₖ − 1), over P
 *   positive  Σ_{k above j} gₖTₖ/Nₖ + (gⱼ − 1)(Tⱼ − 1)/(Nⱼ − 1) + Σ_{k below j} gₖ(Tₖ − 1)/(Nₖ − 1), over P − 1
 * An area is the mean of its positives' shares Vᵢ of negatives beaten, and so (P·A − Vᵢ)/(P − 1) without one of them; by
 * symmetry the same for negatives. All of it is exact, in one pass over steps and one over rows.
 *
 * Source: the definitions in curve.ts; areas by their placements: DeLong et al. (1988).
 * Example: truth 1 1 0 0, scores .9 .4 .6 .1, precision ½·1 + ½·⅔: without the third row 1, without the first ½.
 */




/** Down from the highest score: what stays as it is above each place, and what its own term becomes. */
function fillFromAbove(left, steps) {
    let [hits, all, above] = [0, 0, 0];
    const walk = metrics_steps/* StepWalk */.Mm.above(steps);
    while (walk.down()) {
        const gained = walk.positive;
        hits += gained;
        all += gained + walk.negative;
        const own = above + (gained > 1 ? ((gained - 1) * (hits - 1)) / (all - 1) : 0);
        for (let place = walk.start; place < walk.end; place++)
            left[place] = (0,metrics_steps/* isPositive */.ep)(steps, place) ? own : above;
        if (gained > 0)
            above += (gained * hits) / all;
    }
}
/** Up from the lowest score: what the terms below each place become. Sums of counts are exact in either direction. */
function addFromBelow(left, steps) {
    let hits = steps.positives;
    let all = steps.positives + steps.negatives;
    let [belowPositive, belowNegative] = [0, 0];
    const walk = metrics_steps/* StepWalk */.Mm.below(steps);
    while (walk.up()) {
        const gained = walk.positive;
        if (gained > 0 && all > 1)
            belowNegative += (gained * hits) / (all - 1);
        for (let place = walk.start; place < walk.end; place++) {
            const before = left[place] ?? 0;
            left[place] = (0,metrics_steps/* isPositive */.ep)(steps, place)
                ? (before + belowPositive) / (steps.positives - 1)
                : (before + belowNegative) / steps.positives;
        }
        if (gained > 0 && hits > 1)
            belowPositive += (gained * (hits - 1)) / (all - 1);
        hits -= gained;
        all -= gained + walk.negative;
    }
}
const undefinedIn = (subject) => new Float64Array(subject.rows).fill(Number.NaN);
/** Average precision without one example of each row; NaN where weights are no counts. */
function precisionWithout(subject) {
    const scored = (0,scores/* binaryScores */.jM)(subject);
    const steps = (0,metrics_steps/* binarySteps */.Pc)(subject);
    if ('invalid' in scored || 'invalid' in steps || !subject.weights.counts)
        return undefinedIn(subject);
    const { order } = (0,metrics_steps/* orderOf */.mJ)(scored.scores);
    const left = (0,scratch/* lentFloats */.FN)(order.length);
    fillFromAbove(left, steps);
    addFromBelow(left, steps);
    const byRow = (0,scratch/* lentFloats */.FN)(order.length);
    for (let place = 0; place < order.length; place++)
        byRow[order[place] ?? 0] = left[place] ?? 0;
    (0,scratch/* giveBack */.F5)(left);
    return byRow;
}
/** Adds the area without each row to the sums. */
function addAreas(sums, { positives, scores }) {
    const placed = (0,delong/* placements */.DD)(positives, (0,metrics_steps/* orderOf */.mJ)(scores));
    if (placed === null) {
        sums.fill(Number.NaN);
        return;
    }
    let area = 0;
    for (let row = 0; row < sums.length; row++)
        if (positives[row] === 1)
            area += (placed.shares[row] ?? 0) / placed.positives;
    for (let row = 0; row < sums.length; row++) {
        const count = positives[row] === 1 ? placed.positives : placed.negatives;
        sums[row] = (sums[row] ?? 0) + (count * area - (placed.shares[row] ?? 0)) / (count - 1);
    }
    (0,scratch/* giveBack */.F5)(placed.shares);
}
/** The mean area of one class against the rest without each row; NaN with weights. */
function areasWithout(subject) {
    const found = (0,scores/* classScores */.Sg)(subject);
    if ('invalid' in found || subject.weights.values !== null)
        return undefinedIn(subject);
    const sums = new Float64Array(subject.rows);
    for (const [label, scores] of found.columns.entries()) {
        const positives = new Uint8Array(found.truth.length);
        for (let row = 0; row < positives.length; row++)
            positives[row] = found.truth[row] === label ? 1 : 0;
        addAreas(sums, { positives, scores });
    }
    return sums.map((sum) => sum / found.columns.length);
}

// EXTERNAL MODULE: ./build/js/metrics/sum.js
var sum = __webpack_require__(70535);
;// CONCATENATED MODULE: ./build/js/metrics/curve.js
/**
 * Metrics of the order in which scores put the examples.
 *
 *   roc_auc            P(score of a positive > score of a negative) + ½·P(equal): Mann and Whitney's U / (P·N)
 *   average_precision  Σ_k (R_k − R_{k−1})·P_k over the distinct scores from the highest down
 *   roc_auc_ovr        mean over the classes of the area of that class against all others
 *
 * Equal scores are one step. With weights every count is a sum of weights, as scikit-learn has it.
 * Source: scikit-learn 1.9 `roc_auc_score`, `average_precision_score`; the standard error is DeLong's (see stats/delong.ts).
 * Example: truth 1 1 0 0, scores .9 .4 .6 .1: three of four pairs are in order, area ¾; precision ½·1 + ½·⅔ = ⅚.
 */




/** Why there is no curve; `null` where there is one. */
function oneSided(steps) {
    const both = steps.positives > 0 && steps.negatives > 0;
    if (both)
        return null;
    return {
        invalid: steps.positives > 0 ? 'every example is of the positive class' : 'no example is of the positive class',
    };
}
/** The area under the ROC curve. NaN for one class only. */
function curve_area(steps) {
    const won = new sum/* RunningSum */.V1();
    let below = 0;
    const walk = metrics_steps/* StepWalk */.Mm.below(steps);
    while (walk.up()) {
        won.add(walk.positive * (below + walk.negative / 2));
        below += walk.negative;
    }
    return won.value / (steps.positives * steps.negatives);
}
/** Average precision. NaN without positives. */
function precisionArea(steps) {
    const total = new sum/* RunningSum */.V1();
    let tp = 0;
    let fp = 0;
    const walk = metrics_steps/* StepWalk */.Mm.above(steps);
    while (walk.down()) {
        tp += walk.positive;
        fp += walk.negative;
        if (walk.positive > 0)
            total.add((walk.positive * tp) / (tp + fp));
    }
    return total.value / steps.positives;
}
/**
 * DeLong's variance of the area, from the steps and not from the rows: all positives of one score have the same share
 * of negatives below them. The same number as `aucWithVariance`, without looking every example up.
 * For counts a step of weight 3 is three examples; other weights have no such variance.
 */
function areaVariance(steps, auc) {
    const ofPositives = new sum/* RunningSum */.V1();
    const ofNegatives = new sum/* RunningSum */.V1();
    let negativesBelow = 0;
    let positivesBelow = 0;
    const walk = metrics_steps/* StepWalk */.Mm.below(steps);
    while (walk.up()) {
        const { positive, negative } = walk;
        const won = (negativesBelow + negative / 2) / steps.negatives;
        const lost = 1 - (positivesBelow + positive / 2) / steps.positives;
        ofPositives.add(positive * (won - auc) ** 2);
        ofNegatives.add(negative * (lost - auc) ** 2);
        negativesBelow += negative;
        positivesBelow += positive;
    }
    const { positives, negatives } = steps;
    return ofPositives.value / (positives - 1) / positives + ofNegatives.value / (negatives - 1) / negatives;
}
function rocArea(subject) {
    const steps = (0,metrics_steps/* binarySteps */.Pc)(subject);
    if ('invalid' in steps)
        return steps;
    const bad = oneSided(steps);
    if (bad !== null)
        return bad;
    const enough = subject.weights.counts && steps.positives > 1 && steps.negatives > 1;
    const value = curve_area(steps);
    return { value, standardError: enough ? Math.sqrt(areaVariance(steps, value)) : null };
}
function averagePrecision(subject) {
    const steps = (0,metrics_steps/* binarySteps */.Pc)(subject);
    if ('invalid' in steps)
        return steps;
    if (steps.positives === 0)
        return { invalid: 'no example is of the positive class' };
    return { value: precisionArea(steps), standardError: null };
}
function areaOverRest(subject) {
    const found = (0,scores/* classScores */.Sg)(subject);
    if ('invalid' in found)
        return found;
    let total = 0;
    for (let label = 0; label < found.classes.length; label++) {
        const scores = found.columns[label] ?? new Float64Array(0);
        const positives = new Uint8Array(found.truth.length);
        for (let row = 0; row < positives.length; row++)
            positives[row] = found.truth[row] === label ? 1 : 0;
        const steps = (0,metrics_steps/* stepsOf */.B_)({ positives, scores }, subject.weights.values);
        if (oneSided(steps) !== null) {
            const which = steps.positives > 0 ? 'every' : 'no';
            return { invalid: `${which} example is of the class "${found.classes[label]}"` };
        }
        total += curve_area(steps);
    }
    return { value: total / found.classes.length, standardError: null };
}
const SHAPE = { kind: 'whole', direction: 'higher', unit: 'fraction', weighted: 'as-given' };
const curveMetrics = [
    { ...SHAPE, id: 'roc_auc', title: 'Area under the ROC curve', needs: 'score', value: rocArea },
    {
        ...SHAPE,
        id: 'average_precision',
        title: 'Average precision',
        needs: 'score',
        value: averagePrecision,
        without: precisionWithout,
    },
    {
        ...SHAPE,
        id: 'roc_auc_ovr',
        title: 'Area under the ROC curve, one class against the rest, macro average',
        needs: 'class-probabilities',
        value: areaOverRest,
        without: areasWithout,
    },
];


/***/ }),

/***/ 73474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ columnMean),
/* harmony export */   Mm: () => (/* binding */ percentileMetric),
/* harmony export */   ib: () => (/* binding */ percentilesOf),
/* harmony export */   qK: () => (/* binding */ columnMetrics)
/* harmony export */ });
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52085);
/* harmony import */ var _stats_selection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96728);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24600);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18037);
/**
 * Metrics of one named column: latencies, anything that has a mean.
 *
 *   latency_mean(col) Σv/n · latency_weighted_mean(col) Σwv/Σw, divided by the sum of the weights, once
 *   latency_pNN(col)  percentile by linear interpolation, as numpy's default (Hyndman and Fan's type 7)
 *   mean(col) Σwv/Σw · deadline_miss_rate(col,limit) share of values above the limit
 *
 * Source: numpy 2.4 `average`, `quantile`.
 * Example: latencies 10 20 40: mean 23.33, p50 20, p95 38, deadline_miss_rate at 20 ⅓.
 */




const columnOf = (subject, { column }) => subject.examples.table.columns.get(column);
const valuesOf = (subject, argument) => (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersOf */ .cZ)(subject, columnOf(subject, argument));
function misses(subject, argument) {
    const values = valuesOf(subject, argument);
    return 'invalid' in values ? values : values.map((value) => (value > argument.limit ? 1 : 0));
}
const MEAN = { kind: 'mean', paired: true, share: false, weighted: 'as-given', values: valuesOf };
const TIME = { direction: 'lower', unit: null, needs: 'latency' };
/** The mean of a column that a reader named as a measurement: its direction and unit are found by its name. */
const columnMean = {
    ...MEAN,
    id: 'mean',
    title: 'Mean',
    direction: null,
    unit: null,
    needs: 'column',
};
const columnMetrics = [
    { ...MEAN, ...TIME, id: 'latency_mean', title: 'Mean latency', weighted: 'never' },
    { ...MEAN, ...TIME, id: 'latency_weighted_mean', title: 'Weighted mean latency', weighted: 'always' },
    columnMean,
    {
        ...MEAN,
        ...TIME,
        id: 'deadline_miss_rate',
        title: 'Share of examples past the deadline',
        unit: 'fraction',
        share: true,
        values: misses,
    },
];
/** Several percentiles are asked of one column; a million numbers are counted once. */
const counted = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .H)((values) => (0,_stats_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .histogramOf */ .A)(values));
/** Percentiles of numbers that are all finite, for shares from 0 to 1. */
function percentilesOf(values, shares) {
    const places = shares.map((share) => (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(share, values.length));
    const found = (0,_stats_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesAt */ .I)(values, places.flatMap(({ below, above }) => [below, above]), counted(values));
    return places.map(({ share }, at) => (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .between */ .Tq)(found[2 * at] ?? Number.NaN, found[2 * at + 1] ?? Number.NaN, share));
}
/** `latency_pNN` for NN between 0 and 100. */
function percentileMetric(percent) {
    return {
        ...TIME,
        kind: 'whole',
        id: `latency_p${percent}`,
        title: `Latency, ${percent}th percentile`,
        weighted: 'never',
        value: (subject, argument) => {
            const values = valuesOf(subject, argument);
            if ('invalid' in values)
                return values;
            return { value: (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .YV)(values, percent / 100, counted(values)), standardError: null };
        },
        quantile: (subject, argument) => {
            const values = valuesOf(subject, argument);
            return 'invalid' in values ? values : { values, q: percent / 100 };
        },
    };
}


/***/ }),

/***/ 62743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QR: () => (/* binding */ outcomeMetrics),
/* harmony export */   WE: () => (/* binding */ passes),
/* harmony export */   sL: () => (/* binding */ isOutcomes)
/* harmony export */ });
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31165);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18037);


const PASSES = new Set(['1', 'true', 'yes', 'pass', 'passed', 'success', 'ok']);
const FAILS = new Set(['0', 'false', 'no', 'fail', 'failed', 'failure', 'error']);
const NONE = new Set(['0', 'false', 'no', 'none', 'null', 'nan', 'ok', 'n/a']);
const OF_FAILURES = /^(?:is_|has_)?(?:errors?|errored|fail|failed|failures?|timeout|timed_out)$/i;
function outcomeOf(label) {
    const word = (0,_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalLabel */ .Z2)(label).toLowerCase();
    if (PASSES.has(word))
        return 1;
    return FAILS.has(word) ? 0 : Number.NaN;
}
/** Whether the column's labels all say pass or fail; one that is named after failures may hold any labels. */
function isOutcomes({ name, codes, labels }) {
    if (codes === null)
        return false;
    return OF_FAILURES.test(name) || labels.every((label) => Number.isFinite(outcomeOf(label)));
}
/** Passed (1) or not (0). Length `rows`. */
function passes(subject, { column: name }) {
    const column = subject.examples.table.columns.get(name);
    const codes = (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .codesOf */ .MZ)(subject, column);
    if ('invalid' in codes)
        return codes;
    const meaning = (column?.labels ?? []).map(outcomeOf);
    const strange = meaning.findIndex((value) => !Number.isFinite(value));
    if (strange >= 0)
        return { invalid: `"${column?.labels[strange]}" in ${name} is neither pass nor fail` };
    return new Float64Array(codes).map((code) => meaning[code] ?? Number.NaN);
}
function failures(subject, argument) {
    const column = subject.examples.table.columns.get(argument.column);
    if (column === undefined || column.codes === null || !OF_FAILURES.test(argument.column)) {
        const found = passes(subject, argument);
        return 'invalid' in found ? found : found.map((pass) => 1 - pass);
    }
    const fine = column.labels.map((label) => NONE.has((0,_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalLabel */ .Z2)(label).toLowerCase()));
    return new Float64Array((0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .codesInRows */ .NB)(subject, column.codes)).map((code) => code < 0 || fine[code] === true ? 0 : 1);
}
const SHAPE = {
    kind: 'mean',
    weighted: 'as-given',
    share: true,
    paired: true,
    unit: 'fraction',
    needs: 'outcomes',
};
const outcomeMetrics = [
    { ...SHAPE, id: 'pass_rate', title: 'Pass rate', direction: 'higher', values: passes },
    { ...SHAPE, id: 'error_rate', title: 'Error rate', direction: 'lower', values: failures },
];


/***/ }),

/***/ 9901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sg: () => (/* binding */ classScores),
/* harmony export */   TK: () => (/* binding */ scoreColumn),
/* harmony export */   dr: () => (/* binding */ binaryProbabilities),
/* harmony export */   jM: () => (/* binding */ binaryScores)
/* harmony export */ });
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31165);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24600);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18037);



/** The column that says how positive an example is: the score, else the probability of the positive class. */
function scoreColumn(subject) {
    const { task, examples } = subject;
    if (task.kind !== 'binary' || task.positive === null)
        return null;
    const { roles, table } = examples;
    if (roles.score !== null)
        return table.columns.get(roles.score) ?? null;
    const positive = task.labels[task.positive];
    const name = Object.keys(roles.classScores).find((label) => (0,_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalLabel */ .Z2)(label) === positive);
    return name === undefined ? null : (table.columns.get(roles.classScores[name] ?? '') ?? null);
}
const withoutPrediction = (task) => ({ ...task, prediction: null });
function readBinaryScores(subject) {
    const { task } = subject;
    const column = scoreColumn(subject);
    if (task.kind !== 'binary' || column === null)
        return { invalid: 'there is no score of a positive class' };
    const empty = (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .labelGap */ .Bp)(subject, withoutPrediction(task));
    if (empty !== null)
        return empty;
    const scores = (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersOf */ .cZ)(subject, column);
    if ('invalid' in scores)
        return scores;
    const positives = new Uint8Array(task.truth.length);
    for (let row = 0; row < positives.length; row++)
        positives[row] = task.truth[row] === task.positive ? 1 : 0;
    return { positives, scores };
}
/** Truth and score of two classes, complete and finite. */
const binaryScores = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .H)(readBinaryScores);
/** The first row whose value is no probability, or −1. */
function firstImprobable(values) {
    for (let row = 0; row < values.length; row++) {
        const value = values[row] ?? Number.NaN;
        const ok = value >= 0 && value <= 1;
        if (!ok)
            return row;
    }
    return -1;
}
function outside(name, values) {
    const row = firstImprobable(values);
    if (row < 0)
        return null;
    return { invalid: `${name} holds ${values[row]} in row ${row + 1}, which is no probability from 0 to 1` };
}
function readBinaryProbabilities(subject) {
    const found = binaryScores(subject);
    if ('invalid' in found)
        return found;
    return outside(scoreColumn(subject)?.name ?? 'the score', found.scores) ?? found;
}
/** As `binaryScores`, and every score from 0 to 1. */
const binaryProbabilities = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .H)(readBinaryProbabilities);
/** Probabilities in files are rounded; beyond this they are no distribution over the classes. */
const SUM_TOLERANCE = 0.01;
function sumFault(columns, rows) {
    for (let row = 0; row < rows; row++) {
        let total = 0;
        for (const column of columns)
            total += column[row] ?? Number.NaN;
        const ok = Math.abs(total - 1) <= SUM_TOLERANCE;
        if (!ok)
            return { invalid: `the class probabilities of row ${row + 1} add up to ${total}, not to 1` };
    }
    return null;
}
function truthIn(task, classes) {
    const place = task.labels.map((label) => classes.indexOf(label));
    const truth = new Int32Array(task.truth.length);
    for (let row = 0; row < truth.length; row++) {
        const label = task.truth[row] ?? 0;
        const index = place[label] ?? -1;
        if (index < 0)
            return { invalid: `there is no probability column for the class "${task.labels[label]}"` };
        truth[row] = index;
    }
    return truth;
}
function readClassScores(subject) {
    const { task, examples } = subject;
    const { roles, table } = examples;
    if (task.kind !== 'multiclass' && task.kind !== 'binary')
        return { invalid: 'there are no labels' };
    const empty = (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .labelGap */ .Bp)(subject, withoutPrediction(task));
    if (empty !== null)
        return empty;
    const given = new Map(Object.entries(roles.classScores).map(([label, name]) => [(0,_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalLabel */ .Z2)(label), name]));
    const numeric = [...given.keys()].every((label) => label !== '' && Number.isFinite(Number(label)));
    const order = (a, b) => (numeric ? Number(a) - Number(b) : a < b ? -1 : 1);
    const classes = [...given.keys()].sort(order);
    const columns = [];
    for (const label of classes) {
        const name = given.get(label) ?? '';
        const values = (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersOf */ .cZ)(subject, table.columns.get(name));
        if ('invalid' in values)
            return values;
        const bad = outside(name, values);
        if (bad !== null)
            return bad;
        columns.push(values);
    }
    const truth = truthIn(task, classes);
    if ('invalid' in truth)
        return truth;
    return sumFault(columns, subject.rows) ?? { classes, columns, truth };
}
/** Probabilities of all classes, complete, from 0 to 1, with sum 1 in each row up to rounding. */
const classScores = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .H)(readClassScores);


/***/ }),

/***/ 52011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   Mm: () => (/* binding */ StepWalk),
/* harmony export */   Pc: () => (/* binding */ binarySteps),
/* harmony export */   ep: () => (/* binding */ isPositive),
/* harmony export */   mJ: () => (/* binding */ orderOf)
/* harmony export */ });
/* harmony import */ var _stats_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92723);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24600);
/* harmony import */ var _scores_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9901);
/* harmony import */ var _sum_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70535);
/**
 * Scores as steps: how much of either class lies at each distinct score. One order of the rows serves the area, average
 * precision and DeLong; the steps are walked over in it, and never laid out.
 */




const POSITIVE = 1;
const FIRST = 2;
/** Whether the row at this place in the order is a positive. */
function isPositive({ marks }, place) {
    return ((marks[place] ?? 0) & POSITIVE) === POSITIVE;
}
/** Walks from step to step, either way. State is the point: a million steps without an array. */
class StepWalk {
    /** Of the step that the walk stands on. */
    positive = 0;
    negative = 0;
    /** Its places in the order of rows. */
    start;
    end;
    steps;
    constructor(steps, place) {
        this.steps = steps;
        this.start = place;
        this.end = place;
    }
    /** Below the lowest score. */
    static below(steps) {
        return new StepWalk(steps, 0);
    }
    /** Above the highest one. */
    static above(steps) {
        return new StepWalk(steps, steps.marks.length);
    }
    /** To the next higher score; `false` where there is none. */
    up() {
        const { marks } = this.steps;
        this.start = this.end;
        if (this.start === marks.length)
            return false;
        let end = this.start + 1;
        while (end < marks.length && ((marks[end] ?? 0) & FIRST) === 0)
            end++;
        this.end = end;
        this.weigh();
        return true;
    }
    /** To the next lower score; `false` where there is none. */
    down() {
        const { marks } = this.steps;
        this.end = this.start;
        if (this.end === 0)
            return false;
        let start = this.end - 1;
        while (start > 0 && ((marks[start] ?? 0) & FIRST) === 0)
            start--;
        this.start = start;
        this.weigh();
        return true;
    }
    weigh() {
        const { marks, weights } = this.steps;
        let [positive, negative] = [0, 0];
        for (let place = this.start; place < this.end; place++) {
            const weight = weights === null ? 1 : (weights[place] ?? 0);
            if (((marks[place] ?? 0) & POSITIVE) === POSITIVE)
                positive += weight;
            else
                negative += weight;
        }
        this.positive = positive;
        this.negative = negative;
    }
}
/** The rows by ascending score. */
const orderOf = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .H)((scores) => (0,_stats_order_js__WEBPACK_IMPORTED_MODULE_0__/* .ranked */ .ad)(scores));
function marksOf(positives, { order, first }) {
    const marks = new Uint8Array(order.length);
    for (let place = 0; place < marks.length; place++)
        marks[place] = (positives[order[place] ?? 0] ?? 0) | ((first[place] ?? 0) << 1);
    return marks;
}
function weightsIn(weights, order) {
    const sorted = new Float64Array(order.length);
    for (let place = 0; place < sorted.length; place++)
        sorted[place] = weights[order[place] ?? 0] ?? 0;
    return sorted;
}
/** With `weights: null` each row weighs 1. */
function stepsOf({ positives, scores }, weights) {
    const found = orderOf(scores);
    const marks = marksOf(positives, found);
    const sorted = weights === null ? null : weightsIn(weights, found.order);
    const [ofPositives, ofNegatives] = [new _sum_js__WEBPACK_IMPORTED_MODULE_3__/* .RunningSum */ .V1(), new _sum_js__WEBPACK_IMPORTED_MODULE_3__/* .RunningSum */ .V1()];
    const walk = StepWalk.below({ marks, weights: sorted, positives: 0, negatives: 0 });
    while (walk.up()) {
        ofPositives.add(walk.positive);
        ofNegatives.add(walk.negative);
    }
    return { marks, weights: sorted, positives: ofPositives.value, negatives: ofNegatives.value };
}
function readSteps(subject) {
    const found = (0,_scores_js__WEBPACK_IMPORTED_MODULE_1__/* .binaryScores */ .jM)(subject);
    return 'invalid' in found ? found : stepsOf(found, subject.weights.values);
}
/** Shared by the area and the average precision. */
const binarySteps = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .H)(readSteps);


/***/ }),

/***/ 5565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ placements),
/* harmony export */   x4: () => (/* binding */ delongOf)
/* harmony export */ });
/* unused harmony exports aucWithVariance, delong */
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92723);
/* harmony import */ var _scratch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31328);
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


/**
 * For each row how many of the other class have a lower score; equals count half. That is the midrank among all less
 * the midrank in the row's own class, and comes from one walk over the rows in the order of their scores.
 */
function beatenByRow(truth, { order, first }) {
    const count = order.length;
    const beaten = (0,_scratch_js__WEBPACK_IMPORTED_MODULE_1__/* .lentFloats */ .FN)(count);
    let positivesBelow = 0;
    for (let start = 0; start < count;) {
        let positives = 0;
        let end = start;
        do
            if (truth[order[end++] ?? 0] === 1)
                positives++;
        while (end < count && first[end] === 0);
        const negatives = end - start - positives;
        const positivesBeaten = positivesBelow + positives / 2;
        const negativesBeaten = start - positivesBelow + negatives / 2;
        for (let i = start; i < end; i++) {
            const row = order[i] ?? 0;
            beaten[row] = truth[row] === 1 ? negativesBeaten : positivesBeaten;
        }
        positivesBelow += positives;
        start = end;
    }
    return beaten;
}
/** Where each example stands by the order of its score; `null` where only one class is there. The shares are lent. */
function placements(truth, scores) {
    let positives = 0;
    for (let row = 0; row < truth.length; row++)
        if (truth[row] === 1)
            positives++;
    const negatives = truth.length - positives;
    if (positives === 0 || negatives === 0)
        return null;
    const shares = beatenByRow(truth, scores);
    let [ofPositives, ofNegatives] = [0, 0];
    for (let row = 0; row < shares.length; row++) {
        const beaten = shares[row] ?? 0;
        const share = truth[row] === 1 ? beaten / negatives : 1 - beaten / positives;
        if (truth[row] === 1)
            ofPositives += share;
        else
            ofNegatives += share;
        shares[row] = share;
    }
    const means = [ofPositives / positives, ofNegatives / negatives];
    return { truth, positives, negatives, shares, means };
}
/** Variances of two areas of the same examples, and their covariance, in one pass. */
function covariancesOf(a, b) {
    const { truth, positives, negatives } = a;
    const [positiveA, negativeA] = a.means;
    const [positiveB, negativeB] = b.means;
    let [pp, qq, pq] = [0, 0, 0];
    let [nn, mm, nm] = [0, 0, 0];
    for (let row = 0; row < truth.length; row++) {
        const [one, other] = [a.shares[row] ?? 0, b.shares[row] ?? 0];
        if (truth[row] === 1) {
            pp += (one - positiveA) * (one - positiveA);
            qq += (other - positiveB) * (other - positiveB);
            pq += (one - positiveA) * (other - positiveB);
        }
        else {
            nn += (one - negativeA) * (one - negativeA);
            mm += (other - negativeB) * (other - negativeB);
            nm += (one - negativeA) * (other - negativeB);
        }
    }
    const over = (p, n) => p / (positives - 1) / positives + n / (negatives - 1) / negatives;
    return { first: over(pp, nn), second: over(qq, mm), both: over(pq, nm) };
}
const hasVariance = ({ positives, negatives }) => positives > 1 && negatives > 1;
/**
 * The area and its variance. `truth` is 1 for a positive, anything else is a negative; a higher score speaks for a
 * positive. `null` where only one class is there. No NaN among the scores: that is the caller's duty.
 */
function aucWithVariance(truth, scores) {
    const placed = placements(truth, ranked(scores));
    if (placed === null)
        return null;
    const variance = hasVariance(placed) ? covariancesOf(placed, placed).both : null;
    giveBack(placed.shares);
    return { auc: placed.means[0], variance };
}
/** Both areas of the same examples; `null` where a class has fewer than two, and so no variance. Gives the shares back. */
function delongOf(base, head) {
    if (!hasVariance(base))
        return null;
    const { first, second, both } = covariancesOf(base, head);
    (0,_scratch_js__WEBPACK_IMPORTED_MODULE_1__/* .giveBack */ .F5)(base.shares);
    (0,_scratch_js__WEBPACK_IMPORTED_MODULE_1__/* .giveBack */ .F5)(head.shares);
    return {
        baseAuc: base.means[0],
        headAuc: head.means[0],
        baseVariance: first,
        headVariance: second,
        covariance: both,
    };
}
/** Both areas on the same examples; `null` where a class has fewer than two, and so no variance. */
function delong({ truth, base, head }) {
    const ofBase = placements(truth, ranked(base));
    const ofHead = placements(truth, ranked(head));
    return ofBase === null || ofHead === null ? null : delongOf(ofBase, ofHead);
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


/***/ })

};
