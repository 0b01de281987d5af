export const id = 164;
export const ids = [164];
export const modules = {

/***/ 9504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y8: () => (/* binding */ cellWeights),
/* harmony export */   cZ: () => (/* binding */ indexCells),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   uU: () => (/* binding */ numbering)
/* harmony export */ });
/* harmony import */ var _table_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8707);

/** Up to this many possible keys an array is faster than a map, and still small. */
const DENSE = 1 << 20;
/** Numbers keys in order of their first occurrence. */
function numbering(keys) {
    let next = 0;
    if (keys <= DENSE) {
        const known = new Int32Array(keys).fill(-1);
        return (key) => {
            const at = known[key] ?? -1;
            if (at >= 0)
                return at;
            known[key] = next;
            next += 1;
            return next - 1;
        };
    }
    const known = new Map();
    return (key) => {
        const at = known.get(key);
        if (at !== undefined)
            return at;
        known.set(key, next);
        next += 1;
        return next - 1;
    };
}
/** The cells of complete truth and prediction codes. */
function indexCells(task, prediction) {
    const width = task.labels.length;
    const numberOf = numbering(width * width);
    const rows = prediction.length;
    const cellOf = (0,_table_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .roomForCodes */ .PR)(rows, Math.min(rows, width * width));
    const truths = [];
    const predictions = [];
    for (let row = 0; row < rows; row++) {
        const t = task.truth[row] ?? 0;
        const p = prediction[row] ?? 0;
        const cell = numberOf(t * width + p);
        if (cell === truths.length) {
            truths.push(t);
            predictions.push(p);
        }
        cellOf[row] = cell;
    }
    return { cellOf, truth: Int32Array.from(truths), prediction: Int32Array.from(predictions) };
}
/** The weight of each cell, summed in row order; without weights, how many rows it has. */
function cellWeights(index, weights) {
    const result = new Float64Array(index.truth.length);
    for (let row = 0; row < index.cellOf.length; row++) {
        const cell = index.cellOf[row] ?? 0;
        result[cell] = (result[cell] ?? 0) + (weights === null ? 1 : (weights[row] ?? 0));
    }
    return result;
}
/** Margins and diagonal of the matrix with these cell weights. */
function countsOf(labels, index, weights) {
    const hits = new Float64Array(labels);
    const truths = new Float64Array(labels);
    const predictions = new Float64Array(labels);
    let total = 0;
    for (let cell = 0; cell < weights.length; cell++) {
        const weight = weights[cell] ?? 0;
        const t = index.truth[cell] ?? 0;
        const p = index.prediction[cell] ?? 0;
        if (t === p)
            hits[t] = (hits[t] ?? 0) + weight;
        truths[t] = (truths[t] ?? 0) + weight;
        predictions[p] = (predictions[p] ?? 0) + weight;
        total += weight;
    }
    return { hits, truths, predictions, total };
}


/***/ }),

/***/ 8339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ drift),
/* harmony export */   s: () => (/* binding */ driftMetric)
/* harmony export */ });
/* harmony import */ var _stats_jensen_shannon_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2859);
/* harmony import */ var _stats_population_stability_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2313);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1165);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8037);
/**
 * How far head's predictions have moved from base's, whatever the truth.
 *
 *   prediction_drift       the divergence of Jensen and Shannon in bits, from 0 to 1
 *   prediction_drift(psi)  the population stability index; a share below 10⁻⁴ counts as 10⁻⁴
 *
 * Labels are compared by the shares in which each is predicted. Numbers, or scores where there is no prediction, by ten
 * bins between the deciles of base, a number on a border falling below it. Rows need no partner. Weights count.
 *
 * Source and formulas: stats/jensen-shannon.ts, stats/population-stability.ts; `scipy.spatial.distance.jensenshannon`.
 * Example: base a a b b, head a a a b: shares ½ ½ to ¾ ¼, drift 0.0488 bits, psi ¼·ln 1.5 + ¼·ln 2 = 0.2747.
 */




const driftMetric = {
    kind: 'drift',
    id: 'prediction_drift',
    title: 'Drift of the predictions from base’s',
    direction: 'lower',
    unit: null,
    needs: 'base',
};
const BINS = 10;
function predicted(subject) {
    const { roles, table } = subject.examples;
    return table.columns.get(roles.prediction ?? roles.score ?? '');
}
const weightOf = ({ weights }, row) => weights.values?.[row] ?? 1;
function shareByLabel(subject) {
    const column = predicted(subject);
    const codes = (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .codesOf */ .MZ)(subject, column);
    if ('invalid' in codes)
        return codes;
    const names = (column?.labels ?? []).map(_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalLabel */ .Z2);
    const weights = new Map();
    for (const [row, code] of codes.entries()) {
        const name = names[code] ?? '';
        weights.set(name, (weights.get(name) ?? 0) + weightOf(subject, row));
    }
    return weights;
}
function ofLabels({ base, head }) {
    const [before, after] = [shareByLabel(base), shareByLabel(head)];
    if ('invalid' in before)
        return { invalid: `in base ${before.invalid}` };
    if ('invalid' in after)
        return after;
    const names = [...new Set([...before.keys(), ...after.keys()])];
    const weights = (of) => names.map((name) => of.get(name) ?? 0);
    return { expected: weights(before), actual: weights(after) };
}
/** The inner borders of bins that hold equally many of these values. */
function bordersOf(values) {
    const sorted = values.slice().sort();
    const borders = Array.from({ length: BINS - 1 }, (_, i) => {
        const place = Math.ceil(((i + 1) / BINS) * sorted.length) - 1;
        return sorted[Math.max(0, place)] ?? Number.NaN;
    });
    return [...new Set(borders)];
}
function binned(subject, values, borders) {
    const bins = new Array(borders.length + 1).fill(0);
    for (const [row, value] of values.entries()) {
        const at = borders.findIndex((border) => value <= border);
        const bin = at < 0 ? borders.length : at;
        bins[bin] = (bins[bin] ?? 0) + weightOf(subject, row);
    }
    return bins;
}
function ofNumbers({ base, head }) {
    const [before, after] = [(0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersOf */ .cZ)(base, predicted(base)), (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .numbersOf */ .cZ)(head, predicted(head))];
    if ('invalid' in before)
        return { invalid: `in base ${before.invalid}` };
    if ('invalid' in after)
        return after;
    const borders = bordersOf(before);
    return { expected: binned(base, before, borders), actual: binned(head, after, borders) };
}
/** Labels are what the task takes for labels; all else that has numbers is compared by numbers. */
function histogramsOf(sides) {
    const labelled = ({ task }) => (task.kind === 'binary' || task.kind === 'multiclass') && task.prediction !== null;
    if (labelled(sides.base) && labelled(sides.head))
        return ofLabels(sides);
    return ofNumbers(sides);
}
/** How far head is from base; `variant` is what stood in brackets. */
function drift(variant, sides) {
    const hindered = sides.head.weights.invalid ?? sides.base.weights.invalid;
    if (hindered !== null)
        return { invalid: hindered };
    const histograms = histogramsOf(sides);
    if ('invalid' in histograms)
        return histograms;
    const found = variant === 'psi' ? (0,_stats_population_stability_js__WEBPACK_IMPORTED_MODULE_2__/* .populationStability */ .P)(histograms) : (0,_stats_jensen_shannon_js__WEBPACK_IMPORTED_MODULE_3__/* .jensenShannon */ .f)(histograms);
    return found ?? { invalid: 'one of base and head has no predictions' };
}


/***/ }),

/***/ 308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ estimateSums),
/* harmony export */   bw: () => (/* binding */ estimateGroups),
/* harmony export */   dz: () => (/* binding */ withNormalInterval),
/* harmony export */   iB: () => (/* binding */ estimateCount),
/* harmony export */   uV: () => (/* binding */ estimateMean)
/* harmony export */ });
/* unused harmony export errorOfMean */
/* harmony import */ var _stats_normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1767);
/* harmony import */ var _stats_wilson_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4264);
/* harmony import */ var _jackknife_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8000);
/* harmony import */ var _sum_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(535);
/**
 * One value with its standard error and two-sided 95 % interval.
 *
 * Errors: of a share √(p(1 − p)/n); of a mean s/√n, s with n − 1; of weights that are no counts, the linearised error
 * of a ratio, se² = n/(n − 1) · Σ w²(v − m)² / (Σw)² (W. Cochran, Sampling Techniques, 3rd ed., §6); of other functions
 * of the confusion matrix or of sums, the jackknife; of the area under the ROC curve, DeLong's. Else there is none.
 * Intervals: Wilson's for shares of whole examples, else value ± 1.96 standard errors.
 *
 * Example: values 1 2 3 6, mean 3, s² = 14/3, se = √(14/12) = 1.0801, interval 3 ± 2.117.
 */




const Z = (0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(0.975);
/** With the normal interval around it. */
function withNormalInterval({ value, standardError }) {
    if (standardError === null)
        return { value, standardError, interval: null };
    const reach = Z * standardError;
    return { value, standardError, interval: [value - reach, value + reach] };
}
function ofShare(successes, trials) {
    const value = trials === 0 ? 0 : successes / trials;
    const standardError = trials === 0 ? null : Math.sqrt((value * (1 - value)) / trials);
    return { value, standardError, interval: trials === 0 ? null : (0,_stats_wilson_js__WEBPACK_IMPORTED_MODULE_1__/* .wilson */ .r)(successes, trials) };
}
/** Standard error of Σwv/Σw. `null` for fewer than two examples. */
function errorOfMean(values, weights) {
    const { n } = weights;
    const enough = n >= 2;
    if (!enough)
        return null;
    const middle = (0,_sum_js__WEBPACK_IMPORTED_MODULE_2__/* .mean */ .i2)(values, weights.values);
    if (weights.counts)
        return Math.sqrt((0,_sum_js__WEBPACK_IMPORTED_MODULE_2__/* .squaresAbout */ .MT)(values, middle, weights.values) / (n - 1) / n);
    const each = weights.values ?? new Float64Array(0);
    const spread = (0,_sum_js__WEBPACK_IMPORTED_MODULE_2__/* .squaresAbout */ .MT)(values, middle, each.map((weight) => weight * weight));
    return Math.sqrt((n / (n - 1)) * spread) / (0,_sum_js__WEBPACK_IMPORTED_MODULE_2__/* .sum */ .cz)(each);
}
function estimateMean(metric, values, weights) {
    if (metric.share && weights.counts)
        return ofShare((0,_sum_js__WEBPACK_IMPORTED_MODULE_2__/* .weightedSum */ .rO)(values, weights.values), weights.n);
    const value = (0,_sum_js__WEBPACK_IMPORTED_MODULE_2__/* .mean */ .i2)(values, weights.values);
    return withNormalInterval({ value, standardError: errorOfMean(values, weights) });
}
/** The mean of one value a group; values of 0 and 1 are a share of the groups. */
function estimateGroups({ values }) {
    const n = values.length;
    const weights = { values: null, counts: true, n, invalid: null };
    const total = (0,_sum_js__WEBPACK_IMPORTED_MODULE_2__/* .sum */ .cz)(values);
    if (values.every((value) => value === 0 || value === 1))
        return { ...ofShare(total, n), n };
    const standardError = errorOfMean(values, weights);
    return { ...withNormalInterval({ value: total / n, standardError }), n };
}
function estimateSums(metric, pairs) {
    const times = pairs.weights === null || pairs.counts ? pairs.weights : presence(pairs.weights);
    return withNormalInterval({
        value: metric.value(pairs),
        standardError: (0,_jackknife_js__WEBPACK_IMPORTED_MODULE_3__/* .jackknifeError */ .D)(metric.without(pairs), times),
    });
}
/** 1 for each row that weighs anything: weights that are no counts make one example of a row. */
function presence(weights) {
    return weights.map((weight) => (weight > 0 ? 1 : 0));
}
function jackknifeOf(tally, value) {
    const { counts, cells, cellWeights, weights } = tally;
    if (weights.counts) {
        const deletions = { truth: cells.truth, prediction: cells.prediction, weight: null };
        return (0,_jackknife_js__WEBPACK_IMPORTED_MODULE_3__/* .jackknifeError */ .D)((0,_jackknife_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutOne */ .d)(counts, deletions, value), cellWeights);
    }
    const each = weights.values ?? new Float64Array(0);
    const deletions = { truth: tally.truth, prediction: tally.prediction, weight: each };
    return (0,_jackknife_js__WEBPACK_IMPORTED_MODULE_3__/* .jackknifeError */ .D)((0,_jackknife_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutOne */ .d)(counts, deletions, value), presence(each));
}
function estimateCount(metric, tally, label) {
    const value = metric.value(tally.counts, label);
    if (metric.share !== null && tally.weights.counts) {
        const [successes, trials] = metric.share(tally.counts, label);
        return { ...ofShare(successes, trials), value };
    }
    return withNormalInterval({
        value,
        standardError: jackknifeOf(tally, (counts) => metric.value(counts, label)),
    });
}


/***/ }),

/***/ 8000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ jackknifeError),
/* harmony export */   d: () => (/* binding */ withoutOne)
/* harmony export */ });
/* harmony import */ var _sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(535);

/** The metric without one example of each group. Length of the deletions. */
function withoutOne(counts, deletions, value) {
    const hits = counts.hits.slice();
    const truths = counts.truths.slice();
    const predictions = counts.predictions.slice();
    const rest = { hits, truths, predictions, total: counts.total };
    const result = new Float64Array(deletions.truth.length);
    for (let i = 0; i < result.length; i++) {
        const t = deletions.truth[i] ?? 0;
        const p = deletions.prediction[i] ?? 0;
        const weight = deletions.weight === null ? 1 : (deletions.weight[i] ?? 0);
        const [hit, truth, prediction] = [hits[t] ?? 0, truths[t] ?? 0, predictions[p] ?? 0];
        if (t === p)
            hits[t] = hit - weight;
        truths[t] = truth - weight;
        predictions[p] = prediction - weight;
        rest.total = counts.total - weight;
        result[i] = value(rest);
        // The old numbers are put back, not added to: with weights like 0.1 adding would not give them back.
        hits[t] = hit;
        truths[t] = truth;
        predictions[p] = prediction;
    }
    return result;
}
/**
 * The jackknife standard error of leave-one-out values, each standing for `times` examples (`null`: for one).
 * `null` for fewer than two examples or where some value is not defined.
 */
function jackknifeError(left, times) {
    const n = (0,_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .totalWeight */ .zN)(left.length, times);
    // A group that stands for no example may have no value either.
    const values = times === null ? left : left.map((value, group) => ((times[group] ?? 0) > 0 ? value : 0));
    const centre = (0,_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .weightedSum */ .rO)(values, times) / n;
    const error = Math.sqrt(((n - 1) / n) * (0,_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .squaresAbout */ .MT)(values, centre, times));
    return n >= 2 && Number.isFinite(error) ? error : null;
}


/***/ }),

/***/ 7966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SB: () => (/* binding */ metricNamed),
  qd: () => (/* binding */ metrics),
  qp: () => (/* binding */ patterns)
});

// EXTERNAL MODULE: ./build/js/metrics/outcomes.js
var metrics_outcomes = __webpack_require__(2743);
// EXTERNAL MODULE: ./build/js/metrics/rows-by-id.js
var rows_by_id = __webpack_require__(6463);
// EXTERNAL MODULE: ./build/js/metrics/subject.js + 1 modules
var metrics_subject = __webpack_require__(8037);
;// CONCATENATED MODULE: ./build/js/metrics/attempts.js



function chance(attempts, passed, k) {
    if (attempts - passed < k)
        return 1;
    let none = 1;
    for (let i = attempts - passed + 1; i <= attempts; i++)
        none *= 1 - k / i;
    return 1 - none;
}
function fromAttempts(subject, argument) {
    const outcomes = (0,metrics_outcomes/* passes */.WE)(subject, argument);
    if ('invalid' in outcomes)
        return outcomes;
    const groups = (0,rows_by_id/* rowsById */.k)(subject);
    if ('invalid' in groups)
        return groups;
    const attempts = new Float64Array(groups.count);
    const passed = new Float64Array(groups.count);
    for (let row = 0; row < outcomes.length; row++) {
        const task = groups.of[row] ?? 0;
        attempts[task] = (attempts[task] ?? 0) + 1;
        passed[task] = (passed[task] ?? 0) + (outcomes[row] ?? 0);
    }
    return { attempts, passed, of: groups.of };
}
function fromCounts(subject, { column, second }) {
    const { columns } = subject.examples.table;
    const passed = (0,metrics_subject/* numbersOf */.cZ)(subject, columns.get(column));
    if ('invalid' in passed)
        return passed;
    const attempts = (0,metrics_subject/* numbersOf */.cZ)(subject, columns.get(second));
    if ('invalid' in attempts)
        return attempts;
    const odd = passed.findIndex((count, row) => {
        const of = attempts[row] ?? Number.NaN;
        const ok = Number.isSafeInteger(count) && Number.isSafeInteger(of) && count >= 0 && count <= of;
        return !ok;
    });
    if (odd >= 0) {
        return { invalid: `row ${odd + 1} has ${passed[odd]} passes of ${attempts[odd]} attempts` };
    }
    return { attempts, passed, of: Int32Array.from(passed, (_, row) => row) };
}
function chances(k, subject, argument) {
    const found = argument.second === '' ? fromAttempts(subject, argument) : fromCounts(subject, argument);
    if ('invalid' in found)
        return found;
    const few = found.attempts.findIndex((count) => count < k);
    if (few >= 0) {
        return { invalid: `a task has ${found.attempts[few]} attempts, and pass_at_${k} needs at least ${k}` };
    }
    const values = found.attempts.map((count, task) => chance(count, found.passed[task] ?? 0, k));
    return { values, of: found.of };
}
/** `pass_at_K` for a whole K from 1. */
function passMetric(k) {
    return {
        kind: 'grouped',
        id: `pass_at_${k}`,
        title: `Chance that one of ${k} attempts passes`,
        direction: 'higher',
        unit: 'fraction',
        needs: 'attempts',
        weighted: 'never',
        values: (subject, argument) => chances(k, subject, argument),
    };
}

;// CONCATENATED MODULE: ./build/js/metrics/agreement.js
const at = (values, index) => values[index] ?? 0;
function dot(a, b) {
    let total = 0;
    for (let i = 0; i < a.length; i++)
        total += at(a, i) * at(b, i);
    return total;
}
function trace(c) {
    let hits = 0;
    for (let label = 0; label < c.hits.length; label++)
        hits += at(c.hits, label);
    return hits;
}
/** Mean recall over the classes that are true somewhere. */
function balancedAccuracy(c) {
    let total = 0;
    let classes = 0;
    for (let label = 0; label < c.truths.length; label++) {
        const truths = at(c.truths, label);
        if (truths === 0)
            continue;
        total += at(c.hits, label) / truths;
        classes += 1;
    }
    return total / classes;
}
/** Asked by class and not by a difference of sums: sums of weights like 0.1 leave a rest where 0 should be. */
function isConstant(margin) {
    let classes = 0;
    for (let label = 0; label < margin.length; label++)
        if (at(margin, label) > 0)
            classes += 1;
    return classes < 2;
}
/** 0 where truth or prediction is one class only, as scikit-learn has it. */
function matthews(c) {
    const some = c.total > 0;
    if (!some)
        return Number.NaN;
    if (isConstant(c.truths) || isConstant(c.predictions))
        return 0;
    const covariance = trace(c) * c.total - dot(c.truths, c.predictions);
    const spread = c.total ** 2 - dot(c.predictions, c.predictions);
    return covariance / Math.sqrt(spread * (c.total ** 2 - dot(c.truths, c.truths)));
}
/** Not defined where truth and prediction are one and the same class: chance alone would agree always. */
function kappa(c) {
    const onlyClass = isConstant(c.truths) && isConstant(c.predictions);
    if (onlyClass && trace(c) > 0)
        return Number.NaN;
    const chance = c.total - dot(c.truths, c.predictions) / c.total;
    return 1 - (c.total - trace(c)) / chance;
}

;// CONCATENATED MODULE: ./build/js/metrics/classification.js
/**
 * Metrics of right and wrong labels, all from one confusion matrix.
 *
 * Of a class c: tp = hits, fn = true − hits, fp = predicted − hits, tn = total − true − predicted + hits.
 *   precision tp/(tp+fp) · recall tp/(tp+fn) · specificity tn/(tn+fp) · Fβ (1+β²)tp / (β²(tp+fn) + tp+fp)
 * A share of nothing is 0, as scikit-learn has it (`zero_division=0`). `macro` is the plain mean over the classes that
 * occur in truth or prediction, `weighted` weighs by how often a class is true, `micro` adds the classes' counts first.
 *
 * Source: scikit-learn 1.9, user guide 3.4.4 and `precision_recall_fscore_support`.
 * Example: truth 1 1 0 0, prediction 1 0 0 0: precision 1, recall ½, F1 ⅔, specificity 1.
 */

const classification_at = (values, index) => values[index] ?? 0;
const ratio = (part, whole) => (whole === 0 ? 0 : part / whole);
const precisionShare = (c, label) => [classification_at(c.hits, label), classification_at(c.predictions, label)];
const recallShare = (c, label) => [classification_at(c.hits, label), classification_at(c.truths, label)];
const specificityShare = (c, label) => {
    const negatives = c.total - classification_at(c.truths, label);
    return [negatives - classification_at(c.predictions, label) + classification_at(c.hits, label), negatives];
};
const betaShare = (beta) => (c, label) => [
    (1 + beta * beta) * classification_at(c.hits, label),
    beta * beta * classification_at(c.truths, label) + classification_at(c.predictions, label),
];
const ofClass = (share) => (counts, label) => {
    const [part, whole] = share(counts, label);
    return ratio(part, whole);
};
/** A class that is neither true nor predicted anywhere is none of this table's classes. */
const occurs = (c, label) => classification_at(c.truths, label) > 0 || classification_at(c.predictions, label) > 0;
const macro = (share) => (c) => {
    let total = 0;
    let classes = 0;
    for (let label = 0; label < c.truths.length; label++) {
        if (!occurs(c, label))
            continue;
        const [part, whole] = share(c, label);
        total += ratio(part, whole);
        classes += 1;
    }
    return total / classes;
};
const micro = (share) => (c) => {
    let parts = 0;
    let wholes = 0;
    for (let label = 0; label < c.truths.length; label++) {
        if (!occurs(c, label))
            continue;
        const [part, whole] = share(c, label);
        parts += part;
        wholes += whole;
    }
    return c.total > 0 ? ratio(parts, wholes) : Number.NaN;
};
const weighted = (share) => (c) => {
    let total = 0;
    for (let label = 0; label < c.truths.length; label++) {
        const [part, whole] = share(c, label);
        total += classification_at(c.truths, label) * ratio(part, whole);
    }
    return total / c.total;
};
const SHAPE = { kind: 'count', needs: 'labels', perClass: false, share: null, binary: false };
const GOOD_SHARE = { direction: 'higher', unit: 'fraction' };
const accuracyShare = (c) => [trace(c), c.total];
const single = [
    {
        ...SHAPE,
        ...GOOD_SHARE,
        id: 'accuracy',
        title: 'Accuracy',
        value: (c) => trace(c) / c.total,
        share: accuracyShare,
        binary: true,
    },
    { ...SHAPE, ...GOOD_SHARE, id: 'balanced_accuracy', title: 'Balanced accuracy', value: balancedAccuracy },
    {
        ...SHAPE,
        id: 'matthews_corrcoef',
        title: 'Matthews correlation coefficient',
        direction: 'higher',
        unit: 'index',
        value: matthews,
    },
    { ...SHAPE, id: 'cohen_kappa', title: 'Cohen’s kappa', direction: 'higher', unit: 'index', value: kappa },
];
/** The metric of one class and its three averages. */
function family({ id, title, share, proportion }) {
    const average = (suffix, value) => ({
        ...SHAPE,
        ...GOOD_SHARE,
        id: `${id}_${suffix}`,
        title: `${title}, ${suffix} average`,
        value,
    });
    return [
        {
            ...SHAPE,
            ...GOOD_SHARE,
            id,
            title,
            perClass: true,
            value: (c, label) => (c.total > 0 ? ofClass(share)(c, label) : Number.NaN),
            share: proportion ? share : null,
        },
        average('macro', macro(share)),
        average('micro', micro(share)),
        average('weighted', weighted(share)),
    ];
}
/** `fbeta_B` and its averages, for any B above 0. */
function betaMetrics(beta) {
    return family({ id: `fbeta_${beta}`, title: `F${beta} score`, share: betaShare(beta), proportion: false });
}
const countMetrics = [
    ...single,
    ...family({ id: 'precision', title: 'Precision', share: precisionShare, proportion: true }),
    ...family({ id: 'recall', title: 'Recall', share: recallShare, proportion: true }),
    ...family({ id: 'specificity', title: 'Specificity', share: specificityShare, proportion: true }),
    ...family({ id: 'f1', title: 'F1 score', share: betaShare(1), proportion: false }),
];

// EXTERNAL MODULE: ./build/js/metrics/curve.js + 1 modules
var curve = __webpack_require__(8071);
// EXTERNAL MODULE: ./build/js/metrics/drift.js
var drift = __webpack_require__(8339);
;// CONCATENATED MODULE: ./build/js/metrics/entropy.js
function entropy({ predictions, total }) {
    let bits = 0;
    for (const weight of predictions) {
        // What taking a weight of 0.1 away leaves may be a hair below 0.
        if (weight > 0)
            bits -= (weight / total) * Math.log2(weight / total);
    }
    return total > 0 ? Math.max(0, bits) : Number.NaN;
}
const entropyMetric = {
    kind: 'count',
    id: 'prediction_entropy',
    title: 'Entropy of the predicted classes',
    direction: null,
    unit: 'bits',
    needs: 'labels',
    perClass: false,
    share: null,
    binary: false,
    value: entropy,
};

// EXTERNAL MODULE: ./build/js/stats/newcombe.js
var newcombe = __webpack_require__(7446);
// EXTERNAL MODULE: ./build/js/stats/wilson.js
var wilson = __webpack_require__(4264);
;// CONCATENATED MODULE: ./build/js/metrics/fairness-intervals.js
/**
 * Intervals of the largest difference, or the smallest ratio, of rates between groups.
 *
 *   confidence of each pair  c = 0.95^(1/m) for m pairs, so that all hold together at 95 % (Šidák)
 *   difference               from the largest lower end of all pairs (at least 0) to the largest upper end, pairs by Newcombe
 *   ratio                    from the smallest lower end to the smallest upper end (at most 1), pairs by MOVER
 *
 * The largest of several differences is not near normal where groups are alike: value ± 1.96 jackknife errors holds the
 * true one 95 times in 100 with two groups, and 70 times with five that are treated the same. These hold it there too,
 * and more often than 95 times where one pair stands out.
 *
 * Source: R. G. Newcombe, Statistics in Medicine 17 (1998) 873–890, method 10; A. Donner and G. Y. Zou, Statistical
 * Methods in Medical Research 21 (2012) 347–359, equation 9, with Wilson's limits; Z. Šidák, JASA 62 (1967) 626–633.
 * Example: 56 of 70 and 48 of 80 selected: difference 0.2 from 0.0524315 to 0.3338727, Newcombe's own example.
 */


const CONFIDENCE = 0.95;
/** Pairs grow with the square of the groups; of more than these there is no interval. */
const MOST_GROUPS = 50;
const tooMany = (groups) => groups.length > MOST_GROUPS;
/** Every group against every other, both ways round. */
function ordered(groups) {
    return groups.flatMap((one, i) => groups.flatMap((other, j) => (i === j ? [] : [[one, other]])));
}
const most = (values) => values.reduce((a, b) => Math.max(a, b));
const least = (values) => values.reduce((a, b) => Math.min(a, b));
/** Of the largest difference within any of these families of rates, such as true and false positive rates. */
function differenceInterval(families) {
    if (families.some(tooMany))
        return null;
    const pairs = families.flatMap(ordered);
    const confidence = CONFIDENCE ** (2 / pairs.length);
    const ends = pairs.map(([one, other]) => (0,newcombe/* newcombeIndependent */.x)(one, other, confidence).interval);
    return [Math.max(0, most(ends.map(([low]) => low))), Math.min(1, most(ends.map(([, high]) => high)))];
}
/** one/other of two rates. Above, there is no end where the other may be 0. */
function ratioOf([one, other], confidence) {
    const [a, b] = [one.successes / one.n, other.successes / other.n];
    const [al, ah] = (0,wilson/* wilson */.r)(one.successes, one.n, confidence);
    const [bl, bh] = (0,wilson/* wilson */.r)(other.successes, other.n, confidence);
    const root = (x, y) => Math.sqrt(Math.max(0, (a * b) ** 2 - x * y * (2 * a - x) * (2 * b - y)));
    const low = (a * b - root(al, bh)) / (bh * (2 * b - bh));
    const high = (a * b + root(ah, bl)) / (bl * (2 * b - bl));
    return [low > 0 ? low : 0, high >= 0 ? high : Number.POSITIVE_INFINITY];
}
/** Of the smallest ratio of two rates. */
function ratioInterval(groups) {
    if (tooMany(groups))
        return null;
    const pairs = ordered(groups);
    const confidence = CONFIDENCE ** (2 / pairs.length);
    const ends = pairs.map((pair) => ratioOf(pair, confidence));
    return [least(ends.map(([low]) => low)), Math.min(1, least(ends.map(([, high]) => high)))];
}

// EXTERNAL MODULE: ./build/js/metrics/remembered.js
var remembered = __webpack_require__(4600);
// EXTERNAL MODULE: ./build/js/metrics/tally.js
var metrics_tally = __webpack_require__(5014);
;// CONCATENATED MODULE: ./build/js/metrics/group-cells.js



/** Cells a group. */
const SIZE = 4;
/** Counted once for all metrics of one column. */
const cellsByColumn = (0,remembered/* remembered */.H)((subject) => {
    const known = new Map();
    return (column) => {
        const found = known.get(column) ?? readCells(subject, column);
        known.set(column, found);
        return found;
    };
});
function readCells(subject, name) {
    const { task, examples, weights } = subject;
    if (task.kind !== 'binary')
        return { invalid: 'there is no known positive class' };
    const tally = (0,metrics_tally/* tallyOf */.s)(subject);
    if ('invalid' in tally)
        return tally;
    const column = examples.table.columns.get(name);
    const codes = (0,metrics_subject/* codesOf */.MZ)(subject, column);
    if ('invalid' in codes)
        return codes;
    const names = column?.labels ?? [];
    const cells = new Float64Array(SIZE * names.length);
    const of = new Int32Array(codes).map((group, row) => {
        const isTrue = tally.truth[row] === task.positive ? 2 : 0;
        const cell = SIZE * group + isTrue + (tally.prediction[row] === task.positive ? 1 : 0);
        cells[cell] = (cells[cell] ?? 0) + (weights.values === null ? 1 : (weights.values[row] ?? 0));
        return cell;
    });
    const present = names.filter((_, group) => cells.subarray(SIZE * group, SIZE * (group + 1)).some(Boolean));
    if (present.length < 2)
        return { invalid: `${name} has one group only, "${present[0]}"` };
    return { names, cells, of };
}
/** The value without one example of each cell. Length of the cells. */
function withoutEach({ cells }, of) {
    const rest = cells.slice();
    return cells.map((weight, cell) => {
        rest[cell] = weight - Math.min(weight, 1);
        const value = of(rest);
        rest[cell] = weight;
        return value;
    });
}
/** The value without one example of each row; weights that are no counts take all of a row's weight. */
function withoutRows(subject, found, of) {
    const { values, counts } = subject.weights;
    if (counts || values === null) {
        const each = withoutEach(found, of);
        return Float64Array.from(found.of, (cell) => each[cell] ?? Number.NaN);
    }
    const rest = found.cells.slice();
    return Float64Array.from(found.of, (cell, row) => {
        const weight = rest[cell] ?? 0;
        rest[cell] = weight - (values[row] ?? 0);
        const value = of(rest);
        rest[cell] = weight;
        return value;
    });
}

// EXTERNAL MODULE: ./build/js/metrics/jackknife.js
var jackknife = __webpack_require__(8000);
;// CONCATENATED MODULE: ./build/js/metrics/fairness.js
/**
 * How differently a prediction treats the groups of a column. Of a group: rate of selection = predicted positive/all,
 * true positive rate = hits/true positives, false positive rate = false alarms/true negatives.
 *
 *   demographic_parity_difference  largest − smallest rate of selection
 *   disparate_impact_ratio         smallest/largest rate of selection
 *   equal_opportunity_difference   largest − smallest true positive rate
 *   equalized_odds_difference      the larger of that and the same of the false positive rates
 *
 * Intervals: see fairness-intervals.ts. The standard error and the paired comparison are those of the delete-one jackknife over the cells of group, truth and
 * prediction. A rate over nothing is not defined here, where fairlearn has 0: a group without positives says nothing.
 *
 * Source: fairlearn 0.15, `fairlearn.metrics`, method `between_groups`, aggregated by the worst case.
 * Example: of 4 women 1 is selected and of 4 men 3: difference ½, ratio ⅓.
 */



const fairness_at = (group, cell) => group[cell] ?? 0;
const SELECTION = {
    part: (g) => fairness_at(g, 1) + fairness_at(g, 3),
    whole: (g) => fairness_at(g, 0) + fairness_at(g, 1) + fairness_at(g, 2) + fairness_at(g, 3),
    of: 'examples',
};
const TRUE_POSITIVES = {
    part: (g) => fairness_at(g, 3),
    whole: (g) => fairness_at(g, 2) + fairness_at(g, 3),
    of: 'examples of the positive class',
};
const FALSE_POSITIVES = {
    part: (g) => fairness_at(g, 1),
    whole: (g) => fairness_at(g, 0) + fairness_at(g, 1),
    of: 'examples of the negative class',
};
/** The smallest and largest rate over the groups that have any rows. NaN where one of them has no rate. */
function bounds(cells, { part, whole }) {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let start = 0; start < cells.length; start += SIZE) {
        const group = cells.subarray(start, start + SIZE);
        // What taking a weight of 0.1 away leaves may be a hair beside 0.
        const some = SELECTION.whole(group) > 1e-12;
        if (!some)
            continue;
        const rate = whole(group) > 1e-12 ? part(group) / whole(group) : Number.NaN;
        [low, high] = [Math.min(low, rate), Math.max(high, rate)];
    }
    return [low, high];
}
const difference = (rate) => (cells) => {
    const [low, high] = bounds(cells, rate);
    return high - low;
};
function fairness_ratio(cells) {
    const [low, high] = bounds(cells, SELECTION);
    return low / high;
}
const worstOdds = (cells) => Math.max(difference(TRUE_POSITIVES)(cells), difference(FALSE_POSITIVES)(cells));
/** The rate of each group that has any rows. */
function proportions(cells, { part, whole }) {
    const found = [];
    for (let start = 0; start < cells.length; start += SIZE) {
        const group = cells.subarray(start, start + SIZE);
        if (SELECTION.whole(group) > 0)
            found.push({ successes: part(group), n: whole(group) });
    }
    return found;
}
const differenceIn = (...rates) => (cells) => differenceInterval(rates.map((rate) => proportions(cells, rate)));
function undefinedRate({ names, cells }, rates) {
    for (const [group, name] of names.entries()) {
        const own = cells.subarray(SIZE * group, SIZE * (group + 1));
        if (SELECTION.whole(own) === 0)
            continue;
        const lacking = rates.find(({ whole }) => whole(own) === 0);
        if (lacking !== undefined)
            return { invalid: `the group "${name}" has no ${lacking.of}` };
    }
    return null;
}
function errorOf(subject, found, of) {
    const { values, counts } = subject.weights;
    if (counts)
        return (0,jackknife/* jackknifeError */.D)(withoutEach(found, of), found.cells);
    const presence = values?.map((weight) => (weight > 0 ? 1 : 0)) ?? null;
    return (0,jackknife/* jackknifeError */.D)(withoutRows(subject, found, of), presence);
}
function fairness({ id, title, rates, of, interval }) {
    const read = (subject, { column }) => {
        const found = cellsByColumn(subject)(column);
        return 'invalid' in found ? found : (undefinedRate(found, rates) ?? found);
    };
    return {
        kind: 'whole',
        id,
        title,
        direction: 'lower',
        unit: 'fraction',
        needs: 'group',
        weighted: 'as-given',
        value: (subject, argument) => {
            const found = read(subject, argument);
            if ('invalid' in found)
                return found;
            const value = of(found.cells);
            if (!Number.isFinite(value))
                return { invalid: 'no group has an example that is predicted positive' };
            const estimate = { value, standardError: errorOf(subject, found, of) };
            // Weights that are no counts tell of no number of examples.
            return subject.weights.counts ? { ...estimate, interval: interval(found.cells) } : estimate;
        },
        without: (subject, argument) => {
            const found = read(subject, argument);
            if ('invalid' in found)
                return new Float64Array(subject.rows).fill(Number.NaN);
            return withoutRows(subject, found, of);
        },
    };
}
const fairnessMetrics = [
    fairness({
        id: 'demographic_parity_difference',
        title: 'Difference of the rates of selection',
        rates: [],
        of: difference(SELECTION),
        interval: differenceIn(SELECTION),
    }),
    fairness({
        id: 'equalized_odds_difference',
        title: 'Difference of true or false positive rates, the larger',
        rates: [TRUE_POSITIVES, FALSE_POSITIVES],
        of: worstOdds,
        interval: differenceIn(TRUE_POSITIVES, FALSE_POSITIVES),
    }),
    fairness({
        id: 'equal_opportunity_difference',
        title: 'Difference of true positive rates',
        rates: [TRUE_POSITIVES],
        of: difference(TRUE_POSITIVES),
        interval: differenceIn(TRUE_POSITIVES),
    }),
    {
        ...fairness({
            id: 'disparate_impact_ratio',
            title: 'Ratio of the rates of selection',
            rates: [],
            of: fairness_ratio,
            interval: (cells) => ratioInterval(proportions(cells, SELECTION)),
        }),
        direction: 'higher',
    },
];

// EXTERNAL MODULE: ./build/js/stats/median.js
var median = __webpack_require__(1326);
// EXTERNAL MODULE: ./build/js/stats/normal.js
var normal = __webpack_require__(1767);
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
const tails_NO_EVIDENCE = Object.freeze({ greater: 1, less: 1, twoSided: 1 });
/** All three from both one-sided values; rounding may carry a sum of probabilities a hair above 1. */
function tails_tailsOf(greater, less) {
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
        p: tailsOf(normalCdf(-(score - 1) / error), normalCdf((score + 1) / error)),
    };
}

;// CONCATENATED MODULE: ./build/js/stats/theil-sen.js
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
    const variance = (n * (n - 1) * (2 * n + 5) - kendallTies(x) - kendallTies(y)) / 18;
    const reach = -(0,normal/* normalQuantile */.Z)((1 - confidence) / 2) * Math.sqrt(Math.max(0, variance));
    const low = Math.max(0, Math.round((count - reach) / 2) - 1);
    const high = Math.min(count - 1, Math.round((count + reach) / 2));
    const slope = (0,median/* median */.J)(slopes);
    return {
        slope,
        intercept: (0,median/* median */.J)(y) - slope * (0,median/* median */.J)(x),
        interval: [slopes[low] ?? slope, slopes[high] ?? slope],
    };
}

;// CONCATENATED MODULE: ./build/js/metrics/growth.js
/**
 * How fast a column grows over time: a leak, where it is memory.
 *
 *   memory_growth(memory,time)  median of (vⱼ − vᵢ)/(tⱼ − tᵢ) over all pairs of rows with tᵢ < tⱼ (Theil and Sen's slope)
 *
 * In units of the column by units of the time. The standard error is the width of Sen's 95 % interval over 2·1.96. All
 * pairs of n rows are n²/2 slopes, so of more than 2,000 rows the medians of 2,000 runs of rows next to each other in
 * time stand for them.
 *
 * Source: P. K. Sen (1968); `scipy.stats.theilslopes`. See stats/theil-sen.ts.
 * Example: memory 100 102 104 180 at 0 1 2 3 s: slopes 2 2 2 26.67 39 76, the median (2 + 26.67)/2 = 14.33 a second.
 */




const MOST_POINTS = 2000;
/** At most so many points, in the order of time. */
function thinned(times, values) {
    const rows = times.length;
    const order = Array.from({ length: rows }, (_, row) => row);
    if (rows <= MOST_POINTS)
        return { times: [...times], values: [...values] };
    order.sort((a, b) => (times[a] ?? 0) - (times[b] ?? 0));
    const runs = Array.from({ length: MOST_POINTS }, (_, run) => order.slice(Math.floor((run * rows) / MOST_POINTS), Math.floor(((run + 1) * rows) / MOST_POINTS)));
    const middles = (of) => runs.map((run) => (0,median/* median */.J)(run.map((row) => of[row] ?? Number.NaN)));
    return { times: middles(times), values: middles(values) };
}
function growth(subject, { column, second }) {
    const { columns } = subject.examples.table;
    const values = (0,metrics_subject/* numbersOf */.cZ)(subject, columns.get(column));
    if ('invalid' in values)
        return values;
    const times = (0,metrics_subject/* numbersOf */.cZ)(subject, columns.get(second));
    if ('invalid' in times)
        return times;
    const points = thinned(times, values);
    const line = theilSen(points.times, points.values);
    if (line === null)
        return { invalid: `all rows have the same ${second}` };
    const [low, high] = line.interval;
    return { value: line.slope, standardError: (high - low) / (2 * (0,normal/* normalQuantile */.Z)(0.975)) };
}
const growthMetric = {
    kind: 'whole',
    id: 'memory_growth',
    title: 'Growth of memory over time, Theil and Sen’s slope',
    direction: 'lower',
    unit: null,
    needs: 'column',
    weighted: 'never',
    value: growth,
};

// EXTERNAL MODULE: ./build/js/metrics/latency.js
var latency = __webpack_require__(3474);
// EXTERNAL MODULE: ./build/js/metrics/known.js + 1 modules
var known = __webpack_require__(6568);
// EXTERNAL MODULE: ./build/js/metrics/sum.js
var sum = __webpack_require__(535);
;// CONCATENATED MODULE: ./build/js/metrics/operation.js
/**
 * What a run took, from one column, and how whole its table is.
 *
 *   throughput(latency)  Σw/Σ(w·seconds): examples a second, one after the other; seconds by the unit in the column's name
 *   peak_memory(col)  the largest value · cost(col), tokens(col)  Σwv/Σw, the mean of an example
 *   missing_rate(col)  share of cells that are empty or no finite number where the column has numbers; without a column,
 *                      of the predictions
 *   duplicate_rate(col)  share of rows whose cell stands in an earlier row; without a column, whose id does
 *
 * Source: numpy 2.4 `average`, `max`; pandas 3 `isna`, `duplicated`.
 * Example: latencies 100 ms and 300 ms: 2/0.4 = 5 examples a second. Ids a, b, a, a: duplicate rate ½.
 */





const columnOf = ({ examples }, { column }) => examples.table.columns.get(column);
const SECONDS = new Map([
    ['ns', 1e9],
    ['us', 1e6],
    ['ms', 1e3],
    ['s', 1],
]);
function durations(subject, argument) {
    const values = (0,metrics_subject/* numbersOf */.cZ)(subject, columnOf(subject, argument));
    if ('invalid' in values)
        return values;
    const each = SECONDS.get((0,known/* unitOfName */.x)(argument.column) ?? '');
    if (each === undefined)
        return { invalid: `the name of ${argument.column} tells no unit of time` };
    const below = values.findIndex((value) => value < 0);
    if (below >= 0)
        return { invalid: `${argument.column} is negative in row ${below + 1} (${values[below]})` };
    const weights = subject.weights.values;
    const taken = (0,sum/* weightedSum */.rO)(values, weights) > 0;
    if (!taken)
        return { invalid: `${argument.column} adds up to 0` };
    return { seconds: values.map((value) => value / each), weights };
}
function throughput(subject, argument) {
    const found = durations(subject, argument);
    if ('invalid' in found)
        return found;
    const { seconds, weights } = found;
    const value = (0,sum/* totalWeight */.zN)(seconds.length, weights) / (0,sum/* weightedSum */.rO)(seconds, weights);
    const { n, counts } = subject.weights;
    if (n < 2 || !counts)
        return { value, standardError: null };
    // By the delta method from the error of the mean time, whose inverse the value is.
    const squares = seconds.map((time) => (time * value - 1) ** 2);
    return { value, standardError: value * Math.sqrt((0,sum/* weightedSum */.rO)(squares, weights) / (n - 1) / n) };
}
function throughputWithout(subject, argument) {
    const found = durations(subject, argument);
    if ('invalid' in found)
        return new Float64Array(subject.rows).fill(Number.NaN);
    const { seconds, weights } = found;
    const [all, time] = [(0,sum/* totalWeight */.zN)(seconds.length, weights), (0,sum/* weightedSum */.rO)(seconds, weights)];
    return seconds.map((own, row) => {
        const weight = weights?.[row] ?? 1;
        const gone = subject.weights.counts ? Math.min(weight, 1) : weight;
        return (all - gone) / (time - gone * own);
    });
}
function peak(subject, argument) {
    const values = (0,metrics_subject/* numbersOf */.cZ)(subject, columnOf(subject, argument));
    if ('invalid' in values)
        return values;
    const value = values.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY);
    return { value, standardError: null };
}
function missing(subject, argument) {
    const column = columnOf(subject, argument);
    if (column === undefined)
        return { invalid: 'there is no such column' };
    if (column.values !== null) {
        return (0,metrics_subject/* numbersInRows */.ZV)(subject, column.values).map((value) => (Number.isFinite(value) ? 0 : 1));
    }
    const codes = (0,metrics_subject/* codesInRows */.NB)(subject, column.codes ?? new Int32Array(0));
    return Float64Array.from(codes, (code) => (code < 0 ? 1 : 0));
}
function duplicates(subject, argument) {
    if (argument.column === '') {
        const repeated = (0,rows_by_id/* repeatedIds */.T)(subject);
        return repeated === null ? { invalid: 'there is no id column' } : Float64Array.from(repeated);
    }
    const column = columnOf(subject, argument);
    if (column === undefined)
        return { invalid: 'there is no such column' };
    const cells = column.codes === null
        ? (0,metrics_subject/* numbersInRows */.ZV)(subject, column.values ?? new Float64Array(0))
        : (0,metrics_subject/* codesInRows */.NB)(subject, column.codes);
    const seen = new Set();
    return Float64Array.from(cells, (cell) => {
        const again = seen.has(cell) ? 1 : 0;
        seen.add(cell);
        return again;
    });
}
const LOWER = { direction: 'lower', unit: null, needs: 'column' };
const RATE = { kind: 'mean', direction: 'lower', unit: 'fraction', needs: 'cells', share: true };
const operationMetrics = [
    {
        kind: 'whole',
        id: 'throughput',
        title: 'Examples a second, one after the other',
        direction: 'higher',
        unit: null,
        needs: 'latency',
        weighted: 'as-given',
        value: throughput,
        without: throughputWithout,
    },
    { ...LOWER, kind: 'whole', id: 'peak_memory', title: 'Peak memory', weighted: 'never', value: peak },
    { ...latency/* columnMean */.GL, ...LOWER, id: 'cost', title: 'Mean cost of an example' },
    { ...latency/* columnMean */.GL, ...LOWER, id: 'tokens', title: 'Mean tokens of an example', unit: 'tokens' },
    {
        ...RATE,
        id: 'missing_rate',
        title: 'Share of empty cells',
        weighted: 'as-given',
        paired: true,
        values: missing,
    },
    {
        ...RATE,
        id: 'duplicate_rate',
        title: 'Share of rows that repeat an earlier one',
        weighted: 'never',
        paired: false,
        values: duplicates,
    },
];

// EXTERNAL MODULE: ./build/js/metrics/probability.js
var probability = __webpack_require__(2971);
// EXTERNAL MODULE: ./build/js/metrics/without-clusters.js
var without_clusters = __webpack_require__(3910);
;// CONCATENATED MODULE: ./build/js/metrics/ranked-list.js




/** Appends the ties of one query from place `tie` on, and says where the next ones go. */
function putTies(to, tie, rows, { relevance, scores }) {
    const order = rows
        .filter((row) => Number.isFinite(scores[row]))
        .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
    let [next, before] = [tie, 0];
    for (let place = 0; place < order.length; place++) {
        const row = order[place] ?? 0;
        const own = relevance[row] ?? 0;
        if (place === 0 || scores[row] !== scores[order[place - 1] ?? 0]) {
            to.before[next] = place;
            to.hitsBefore[next] = before;
            next += 1;
        }
        to.size[next - 1] = (to.size[next - 1] ?? 0) + 1;
        to.gain[next - 1] = (to.gain[next - 1] ?? 0) + own;
        if (own > 0) {
            to.hits[next - 1] = (to.hits[next - 1] ?? 0) + 1;
            before += 1;
        }
    }
    return next;
}
function relevantIn(ideal) {
    const none = ideal.findIndex((relevance) => relevance <= 0);
    return none < 0 ? ideal.length : none;
}
/** An empty score is a document that was not retrieved: it counts among the relevant ones and has no rank. */
function scoredRows(subject) {
    const { roles, table } = subject.examples;
    const column = table.columns.get(roles.score ?? '');
    if (column === undefined || column.values === null)
        return { invalid: 'there is no column of scores' };
    const relevance = (0,metrics_subject/* numbersOf */.cZ)(subject, table.columns.get(roles.truth ?? ''));
    if ('invalid' in relevance)
        return relevance;
    const below = relevance.findIndex((value) => value < 0);
    if (below >= 0)
        return { invalid: `the relevance in row ${below + 1} is negative (${relevance[below]})` };
    if (!relevance.some((value) => value > 0))
        return { invalid: 'no query has a relevant document' };
    return { relevance, scores: (0,metrics_subject/* numbersInRows */.ZV)(subject, column.values) };
}
function rankedLists(subject) {
    const groups = (0,rows_by_id/* rowsById */.k)(subject);
    if ('invalid' in groups)
        return groups;
    const scored = scoredRows(subject);
    if ('invalid' in scored)
        return scored;
    const { of, count } = groups;
    const { rows, starts } = (0,without_clusters/* rowsByCluster */.X)(of, count);
    const whole = () => new Int32Array(rows.length);
    const ties = {
        before: whole(),
        size: whole(),
        hits: whole(),
        hitsBefore: whole(),
        gain: new Float64Array(rows.length),
    };
    const ideal = Float64Array.from(rows, (row) => scored.relevance[row] ?? 0);
    const relevant = new Int32Array(count);
    const tieStarts = new Int32Array(count + 1);
    for (let query = 0; query < count; query++) {
        const [start, end] = [starts[query] ?? 0, starts[query + 1] ?? 0];
        relevant[query] = relevantIn(ideal.subarray(start, end).sort().reverse());
        tieStarts[query + 1] = putTies(ties, tieStarts[query] ?? 0, rows.subarray(start, end), scored);
    }
    return { count, of, starts, ideal, relevant, ties: tieStarts, ...ties };
}
/** One pass over the rows, shared by all metrics of rankings. */
const listsOf = (0,remembered/* remembered */.H)(rankedLists);

;// CONCATENATED MODULE: ./build/js/metrics/ranking.js

const ranking_at = (values, place) => values[place] ?? 0;
const discount = (rank) => 1 / Math.log2(rank + 1);
/** How many of a tie's documents stand among the first K. */
const within = ({ before, size }, tie, k) => Math.min(ranking_at(size, tie), Math.max(0, k - ranking_at(before, tie)));
/** Σ over the ties of a query. */
function overTies({ ties }, query, of) {
    let total = 0;
    for (let tie = ranking_at(ties, query); tie < ranking_at(ties, query + 1); tie++)
        total += of(tie);
    return total;
}
function gainOf(lists, query, k) {
    const { starts, ideal, before, size, gain } = lists;
    const [start, end] = [ranking_at(starts, query), ranking_at(starts, query + 1)];
    let best = 0;
    for (let i = 0; i < Math.min(k, end - start); i++)
        best += ranking_at(ideal, start + i) * discount(i + 1);
    if (best === 0)
        return 0;
    const total = overTies(lists, query, (tie) => {
        let discounts = 0;
        for (let i = 1; i <= within(lists, tie, k); i++)
            discounts += discount(ranking_at(before, tie) + i);
        return (ranking_at(gain, tie) / ranking_at(size, tie)) * discounts;
    });
    return total / best;
}
function averagePrecision(lists, query, k) {
    const { relevant, before, size, hits, hitsBefore } = lists;
    if (relevant[query] === 0)
        return 0;
    const total = overTies(lists, query, (tie) => {
        const [all, found] = [ranking_at(size, tie), ranking_at(hits, tie)];
        // Given that the document at this place is relevant, as many of the others are, spread evenly.
        const others = all > 1 ? (found - 1) / (all - 1) : 0;
        let sum = 0;
        for (let i = 1; i <= within(lists, tie, k); i++) {
            sum += ((found / all) * (ranking_at(hitsBefore, tie) + 1 + (i - 1) * others)) / (ranking_at(before, tie) + i);
        }
        return sum;
    });
    return total / ranking_at(relevant, query);
}
function recall(lists, query, k) {
    const { relevant, size, hits } = lists;
    if (relevant[query] === 0)
        return 0;
    const found = overTies(lists, query, (tie) => (ranking_at(hits, tie) * within(lists, tie, k)) / ranking_at(size, tie));
    return found / ranking_at(relevant, query);
}
/** The first tie of a query that has a relevant document, or −1. */
function firstHit({ ties, hits }, query) {
    for (let tie = ranking_at(ties, query); tie < ranking_at(ties, query + 1); tie++)
        if (ranking_at(hits, tie) > 0)
            return tie;
    return -1;
}
function hit(lists, query, k) {
    const tie = firstHit(lists, query);
    if (tie < 0)
        return 0;
    const all = ranking_at(lists.size, tie);
    let missed = 1;
    for (let i = 0; i < within(lists, tie, k); i++) {
        missed *= Math.max(0, all - ranking_at(lists.hits, tie) - i) / (all - i);
    }
    return 1 - missed;
}
function reciprocalRank(lists, query) {
    const tie = firstHit(lists, query);
    if (tie < 0)
        return 0;
    const [all, found] = [ranking_at(lists.size, tie), ranking_at(lists.hits, tie)];
    let total = 0;
    let missed = 1;
    for (let i = 0; i <= all - found; i++) {
        const here = found / (all - i);
        total += (missed * here) / (ranking_at(lists.before, tie) + i + 1);
        missed *= 1 - here;
    }
    return total;
}
function ranking(id, title, value) {
    return {
        kind: 'grouped',
        id,
        title,
        direction: 'higher',
        unit: 'fraction',
        needs: 'ranking',
        weighted: 'never',
        values: (subject) => {
            const found = listsOf(subject);
            if ('invalid' in found)
                return found;
            return { values: new Float64Array(found.count).map((_, query) => value(found, query)), of: found.of };
        },
    };
}
const rankingMetrics = [
    ranking('mrr', 'Mean reciprocal rank', reciprocalRank),
];
const CUTS = new Map([
    ['ndcg', ['Normalized discounted cumulative gain', gainOf]],
    ['map', ['Mean average precision', averagePrecision]],
    ['recall', ['Recall', recall]],
    ['hit_rate', ['Share of queries with a relevant document', hit]],
]);
/** `ndcg_at_K`, `map_at_K`, `recall_at_K`, `hit_rate_at_K` for a whole K from 1; `null` for another name. */
function cutMetric(name, k) {
    const found = CUTS.get(name);
    if (found === undefined)
        return null;
    const [title, value] = found;
    return ranking(`${name}_at_${k}`, `${title} among the first ${k}`, (lists, query) => value(lists, query, k));
}

// EXTERNAL MODULE: ./build/js/metrics/regression.js + 3 modules
var regression = __webpack_require__(3061);
// EXTERNAL MODULE: ./build/js/metrics/slices.js
var slices = __webpack_require__(265);
// EXTERNAL MODULE: ./build/js/table/cells.js + 2 modules
var cells = __webpack_require__(1121);
// EXTERNAL MODULE: ./build/js/metrics/confusion.js
var confusion = __webpack_require__(9504);
;// CONCATENATED MODULE: ./build/js/metrics/text.js




const PUNCTUATION = /[!-/:-@[-`{-~]/g;
/** With the word boundaries of Python, for which letters of all scripts make words. */
const ARTICLES = /(?<![\p{L}\p{N}_])(?:a|an|the)(?![\p{L}\p{N}_])/gu;
function answerOf(text) {
    const bare = text.toLowerCase().replace(PUNCTUATION, '').replace(ARTICLES, ' ');
    const tokens = bare.split(/\s+/).filter((token) => token !== '');
    return { text: tokens.join(' '), tokens: tokens.toSorted() };
}
function spellings(label) {
    if (!label.startsWith('['))
        return [label];
    try {
        const parsed = JSON.parse(label);
        const texts = Array.isArray(parsed) ? parsed.filter((one) => typeof one === 'string') : [];
        return Array.isArray(parsed) && texts.length > 0 && texts.length === parsed.length ? texts : [label];
    }
    catch {
        return [label];
    }
}
/** Both lists ascend, so one walk finds what they share. */
function common(a, b) {
    let [i, j, shared] = [0, 0, 0];
    while (i < a.length && j < b.length) {
        const [one, other] = [a[i] ?? '', b[j] ?? ''];
        if (one === other)
            shared += 1;
        if (one <= other)
            i += 1;
        if (other <= one)
            j += 1;
    }
    return shared;
}
function overlap(answer, right) {
    const both = answer.tokens.length + right.tokens.length;
    if (answer.tokens.length === 0 || right.tokens.length === 0)
        return both === 0 ? 1 : 0;
    return (2 * common(answer.tokens, right.tokens)) / both;
}
function readAnswers(subject) {
    const { roles, table } = subject.examples;
    const inRole = (name) => table.columns.get(name ?? '');
    const [truth, prediction] = [inRole(roles.truth), inRole(roles.prediction)];
    const codes = (0,metrics_subject/* codesOf */.MZ)(subject, truth);
    if ('invalid' in codes)
        return codes;
    if (prediction === undefined || prediction.codes === null) {
        return {
            invalid: `${roles.prediction ?? 'the prediction'} has more than ${cells/* MOST_LABELS */.Y} different values`,
        };
    }
    return {
        truth: codes,
        prediction: (0,metrics_subject/* codesInRows */.NB)(subject, prediction.codes),
        right: (truth?.labels ?? []).map((label) => spellings(label).map(answerOf)),
        given: prediction.labels.map(answerOf),
    };
}
/** Every distinct text is brought into form once, and every pair of them scored once, however many rows have it. */
const answersOf = (0,remembered/* remembered */.H)(readAnswers);
const NOTHING = { text: '', tokens: [] };
const scored = (score) => (subject) => {
    const found = answersOf(subject);
    if ('invalid' in found)
        return found;
    const width = found.given.length + 1;
    const numberOf = (0,confusion/* numbering */.uU)(width * found.right.length);
    const scores = [];
    return Float64Array.from(found.truth, (label, row) => {
        const answer = found.prediction[row] ?? -1;
        const pair = numberOf(label * width + answer + 1);
        if (pair === scores.length) {
            const given = found.given[answer] ?? NOTHING;
            scores.push((found.right[label] ?? []).reduce((best, one) => Math.max(best, score(given, one)), 0));
        }
        return scores[pair] ?? Number.NaN;
    });
};
const text_SHAPE = {
    kind: 'mean',
    direction: 'higher',
    unit: 'fraction',
    needs: 'texts',
    weighted: 'as-given',
    paired: true,
};
const textMetrics = [
    {
        ...text_SHAPE,
        id: 'exact_match',
        title: 'Exact match, as SQuAD has it',
        share: true,
        values: scored((answer, right) => (answer.text === right.text ? 1 : 0)),
    },
    {
        ...text_SHAPE,
        id: 'token_f1',
        title: 'F1 score of tokens, as SQuAD has it',
        share: false,
        values: scored(overlap),
    },
];

;// CONCATENATED MODULE: ./build/js/metrics/list.js
/** All metrics that can be computed from examples. A new one is a row in its family's file, and nothing here. */















/** Those with a fixed name. */
const metrics = [
    ...countMetrics,
    ...curve/* curveMetrics */.XN,
    ...probability/* probabilityMetrics */.xQ,
    ...regression/* regressionMetrics */.N,
    ...rankingMetrics,
    ...textMetrics,
    ...latency/* columnMetrics */.qK,
    ...metrics_outcomes/* outcomeMetrics */.QR,
    ...operationMetrics,
    growthMetric,
    entropyMetric,
    drift/* driftMetric */.s,
    ...fairnessMetrics,
    ...slices/* slicedMetrics */.SM,
];
const byName = new Map(metrics.map((metric) => [metric.id, metric]));
const list_CUTS = ['ndcg_at_K', 'map_at_K', 'recall_at_K', 'hit_rate_at_K', 'pass_at_K'];
/** Those with a number in the name, as the documentation writes them. */
const patterns = ['fbeta_B', 'fbeta_B_macro', 'top_K_accuracy', 'latency_pNN', ...list_CUTS];
const BETA = /^fbeta_(\d+(?:\.\d+)?)(?:_(macro|micro|weighted))?$/;
const TOP = /^top_([1-9]\d{0,5})_accuracy$/;
const CUT = /^([a-z_]+)_at_([1-9]\d{0,5})$/;
const PERCENTILE = /^latency_p(\d{1,2}(?:\.\d{1,6})?)$/;
function betaNamed(beta, average) {
    if (!(beta > 0))
        return null;
    const id = average === undefined ? `fbeta_${beta}` : `fbeta_${beta}_${average}`;
    return betaMetrics(beta).find((metric) => metric.id === id) ?? null;
}
const cutNamed = (name, k) => name === 'pass' ? passMetric(k) : cutMetric(name, k);
/** The metric of this name (`f1_macro`, `fbeta_1.5`, `latency_p95`), or `null`. */
function metricNamed(name) {
    const fixed = byName.get(name);
    if (fixed !== undefined)
        return fixed;
    const beta = BETA.exec(name);
    if (beta !== null)
        return betaNamed(Number(beta[1]), beta[2]);
    const top = TOP.exec(name);
    if (top !== null)
        return (0,probability/* topMetric */.kL)(Number(top[1]));
    const cut = CUT.exec(name);
    if (cut !== null)
        return cutNamed(cut[1] ?? '', Number(cut[2]));
    const percentile = PERCENTILE.exec(name);
    return percentile === null || Number(percentile[1]) === 0 ? null : (0,latency/* percentileMetric */.Mm)(Number(percentile[1]));
}


/***/ }),

/***/ 8164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ parseMetricName),
/* harmony export */   MH: () => (/* binding */ plainName),
/* harmony export */   Rk: () => (/* binding */ takesColumn),
/* harmony export */   YY: () => (/* binding */ measuredName)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7545);
/* harmony import */ var _failure_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3949);
/* harmony import */ var _brackets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3927);
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7966);
/**
 * Names of metrics as users write them: `f1_macro`, `latency_p95(latency_ms)`, `deadline_miss_rate(latency_ms,250)`,
 * `pass_at_1(passes,attempts)`, `robust_mean(log_loss,lang,en=3,fr=1)`.
 */




/** A metric of one column, or of none. */
function plainName(metric, column) {
    return { metric, column, second: null, limit: null, inner: null, shares: null };
}
/** Short names that people try first. They are not accepted, because a name in a report must be one name. */
const MEANT = {
    acc: 'accuracy',
    ap: 'average_precision',
    auc: 'roc_auc',
    auroc: 'roc_auc',
    brier: 'brier_score',
    brier_score_loss: 'brier_score',
    cross_entropy: 'log_loss',
    demographic_parity_ratio: 'disparate_impact_ratio',
    ece: 'expected_calibration_error',
    em: 'exact_match',
    f1_score: 'f1',
    kappa: 'cohen_kappa',
    mae: 'mean_absolute_error',
    mape: 'mean_absolute_percentage_error',
    mcc: 'matthews_corrcoef',
    mean_reciprocal_rank: 'mrr',
    mse: 'mean_squared_error',
    nll: 'log_loss',
    p50: 'latency_p50',
    p95: 'latency_p95',
    p99: 'latency_p99',
    pr_auc: 'average_precision',
    psi: 'prediction_drift(psi)',
    r2_score: 'r2',
    rmse: 'root_mean_squared_error',
    sensitivity: 'recall',
    tnr: 'specificity',
    tpr: 'recall',
};
function unknown(text, name) {
    const plain = name.toLowerCase().replace(/[\s-]+/g, '_');
    const meant = (0,_list_js__WEBPACK_IMPORTED_MODULE_1__/* .metricNamed */ .SB)(plain) === null ? (MEANT[plain] ?? null) : plain;
    const names = [..._list_js__WEBPACK_IMPORTED_MODULE_1__/* .metrics */ .qd.map((metric) => metric.id), ..._list_js__WEBPACK_IMPORTED_MODULE_1__/* .patterns */ .qp];
    return (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('METRIC_UNKNOWN', null, { metric: text, nearest: meant ?? (0,_failure_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(plain, names) });
}
const OF_COLUMNS = new Set([
    'column',
    'outcomes',
    'latency',
    'cells',
    'group',
    'attempts',
]);
/** Whether the metric is one of a column that its brackets name. */
const takesColumn = (metric) => OF_COLUMNS.has(metric.needs);
function malformed(text, wrong, right) {
    return (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('METRIC_MALFORMED', null, { metric: text, wrong, right });
}
/** `(column,limit)` or `(limit)`; a column name may hold commas itself, so the last one parts them. */
function withLimit(text, metric, inside) {
    const [column, written] = (0,_brackets_js__WEBPACK_IMPORTED_MODULE_3__/* .atLastComma */ .z8)(inside);
    const limit = written === '' ? Number.NaN : Number(written);
    const right = `${metric.id}(COLUMN,LIMIT), for example ${metric.id}(latency_ms,250)`;
    if (!Number.isFinite(limit))
        return malformed(text, 'the limit is no number', right);
    if (column === '')
        return malformed(text, 'the column has no name', right);
    return { ...plainName(metric, column), limit };
}
/** `(column)` or `(column,second)`. */
function withTwo(text, metric, inside) {
    const [first, last] = (0,_brackets_js__WEBPACK_IMPORTED_MODULE_3__/* .atLastComma */ .z8)(inside);
    const right = `${metric.id}(${metric.needs === 'attempts' ? 'PASSES,ATTEMPTS' : 'COLUMN,TIME'})`;
    if (first === '' || last === '')
        return malformed(text, 'the column has no name', right);
    return first === null ? plainName(metric, last) : { ...plainName(metric, first), second: last };
}
/** `(metric)`, `(metric,column)`, and of a mean `(metric,column,group=share,…)`. */
function withInner(text, metric, inside) {
    const [name = '', column = null, ...rest] = (0,_brackets_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .CI)(inside);
    const shares = rest.map(_brackets_js__WEBPACK_IMPORTED_MODULE_3__/* .shareOf */ .tC);
    const weighted = metric.id === 'robust_mean';
    const right = `${metric.id}(METRIC,COLUMN)${weighted ? `, or ${metric.id}(METRIC,COLUMN,GROUP=SHARE,…)` : ''}`;
    if (name === '')
        return malformed(text, 'it names no metric', right);
    if (column === '')
        return malformed(text, 'the column has no name', right);
    if (rest.length > 0 && !weighted)
        return malformed(text, 'it takes a metric and a column', right);
    if (shares.includes(null))
        return malformed(text, 'a share is no number above 0', right);
    const inner = parseMetricName(name);
    if ('code' in inner)
        return inner;
    if (inner.inner !== null || inner.metric.kind === 'drift')
        return malformed(text, `${inner.metric.id} can't be taken in each group`, right);
    const stated = new Map(shares.filter((share) => share !== null));
    if (stated.size < rest.length)
        return malformed(text, 'a group is named twice', right);
    return { ...plainName(metric, column), inner, shares: stated.size === 0 ? null : stated };
}
const VARIANTS = ['jensen_shannon', 'psi'];
function withVariant(text, metric, inside) {
    const variant = inside.trim();
    if (VARIANTS.includes(variant))
        return plainName(metric, variant);
    return malformed(text, `"${variant}" is no measure of drift`, `${metric.id} or ${metric.id}(psi)`);
}
const NAME = /^\s*([^()\s]+)\s*(?:\((.*)\))?\s*$/s;
/** Takes the name apart. A fault of weight `usage` where there is no such metric or its brackets are wrong. */
function parseMetricName(text) {
    const parts = NAME.exec(text);
    const name = parts?.[1] ?? text;
    const metric = (0,_list_js__WEBPACK_IMPORTED_MODULE_1__/* .metricNamed */ .SB)(name);
    if (parts === null || metric === null)
        return unknown(text, name);
    const inside = parts[2];
    if (metric.id === 'deadline_miss_rate')
        return withLimit(text, metric, inside ?? '');
    if (metric.kind === 'sliced')
        return withInner(text, metric, inside ?? '');
    if (inside === undefined)
        return plainName(metric, null);
    if (metric.kind === 'drift')
        return withVariant(text, metric, inside);
    if (!takesColumn(metric))
        return malformed(text, 'this metric takes no column', metric.id);
    if (metric.needs === 'attempts' || metric.id === 'memory_growth')
        return withTwo(text, metric, inside);
    const column = inside.trim();
    if (column === '')
        return malformed(text, 'the column has no name', `${metric.id}(COLUMN)`);
    return plainName(metric, column);
}
/** The name under which the measurement stands: the same however it was spaced. */
function measuredName({ metric, column, second, limit, inner, shares }) {
    const inside = [
        ...(inner === null ? [] : [measuredName(inner)]),
        ...(column === null ? [] : [column]),
        ...(second === null ? [] : [second]),
        ...(limit === null ? [] : [String(limit)]),
        ...[...(shares ?? [])].map(([group, share]) => `${group}=${share}`),
    ];
    return inside.length === 0 ? metric.id : `${metric.id}(${inside.join(',')})`;
}


/***/ }),

/***/ 2971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ confidences),
/* harmony export */   kL: () => (/* binding */ topMetric),
/* harmony export */   xQ: () => (/* binding */ probabilityMetrics)
/* harmony export */ });
/* harmony import */ var _stats_scratch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1328);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4600);
/* harmony import */ var _scores_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9901);
/* harmony import */ var _sum_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(535);
/**
 * Metrics of probabilities.
 *
 *   log_loss     mean of −ln p(true class), p clipped to [ε, 1 − ε], ε = 2⁻⁵² (scikit-learn 1.9 for doubles)
 *   brier_score  mean of Σ_c (p_c − [c is true])², halved for two classes, so that it is (p − y)²
 *   expected_calibration_error  Σ_b n_b/n · |mean outcome − mean confidence| over 15 bins ((b−1)/15, b/15], 0 in the
 *                first. Two classes: confidence is the probability of the positive class, outcome whether it is true.
 *                More classes: confidence is the largest probability, outcome whether that class is the true one.
 *   top_K_accuracy  share of examples whose true class is among the K most probable; a tie goes to the class that
 *                comes later in ascending order, as scikit-learn's stable sort has it.
 *
 * Probabilities are taken as they are, not scaled to sum 1, as scikit-learn ≥ 1.3 does.
 *
 * Source: scikit-learn 1.9 `log_loss`, `brier_score_loss`, `top_k_accuracy_score`; C. Guo et al., "On calibration of
 * modern neural networks" (2017).
 * Example: truth 1, 0 with p = 0.8, 0.4: log loss (0.2231 + 0.5108)/2 = 0.3670, Brier (0.04 + 0.16)/2 = 0.1.
 */




const BINS = 15;
const minusLog = (p) => -Math.log(Math.min(Math.max(p, Number.EPSILON), 1 - Number.EPSILON));
/** Two classes by one score where there is one, else all classes by a probability each. */
function probabilities(subject) {
    return (0,_scores_js__WEBPACK_IMPORTED_MODULE_1__/* .scoreColumn */ .TK)(subject) === null ? (0,_scores_js__WEBPACK_IMPORTED_MODULE_1__/* .classScores */ .Sg)(subject) : (0,_scores_js__WEBPACK_IMPORTED_MODULE_1__/* .binaryProbabilities */ .dr)(subject);
}
/** A loss of each row, lent; a loop of its own is quicker than `map` for a million rows. */
function ofEach({ scores, positives }, loss) {
    const count = scores.length;
    const losses = (0,_stats_scratch_js__WEBPACK_IMPORTED_MODULE_0__/* .lentFloats */ .FN)(count);
    for (let row = 0; row < count; row++) {
        losses[row] = loss(scores[row] ?? Number.NaN, positives[row] ?? 0);
    }
    return losses;
}
function logLosses(subject) {
    const found = probabilities(subject);
    if ('invalid' in found)
        return found;
    if ('positives' in found)
        return ofEach(found, (p, positive) => minusLog(positive === 1 ? p : 1 - p));
    return new Float64Array(found.truth).map((label, row) => minusLog(found.columns[label]?.[row] ?? Number.NaN));
}
function brierScores(subject) {
    const found = probabilities(subject);
    if ('invalid' in found)
        return found;
    if ('positives' in found)
        return ofEach(found, (p, positive) => (p - positive) ** 2);
    const half = found.columns.length < 3 ? 0.5 : 1;
    return new Float64Array(found.truth).map((label, row) => {
        let squares = 0;
        for (let c = 0; c < found.columns.length; c++) {
            squares += ((found.columns[c]?.[row] ?? Number.NaN) - (c === label ? 1 : 0)) ** 2;
        }
        return half * squares;
    });
}
function topConfidence(found) {
    const rows = found.truth.length;
    const sure = new Float64Array(rows);
    const right = new Uint8Array(rows);
    for (let row = 0; row < rows; row++) {
        let best = 0;
        for (let c = 1; c < found.columns.length; c++) {
            if ((found.columns[c]?.[row] ?? 0) > (found.columns[best]?.[row] ?? 0))
                best = c;
        }
        sure[row] = found.columns[best]?.[row] ?? Number.NaN;
        right[row] = best === found.truth[row] ? 1 : 0;
    }
    return { sure, right };
}
const binOf = (p) => Math.max(0, Math.ceil(p * BINS) - 1);
/** How sure the model was of the positive of two classes, or of the class it took for the likeliest of more. */
function confidences(subject) {
    const found = probabilities(subject);
    if ('invalid' in found)
        return found;
    return 'positives' in found ? { sure: found.scores, right: found.positives } : topConfidence(found);
}
function readGaps(subject) {
    const found = confidences(subject);
    if ('invalid' in found)
        return found;
    const { sure, right } = found;
    const weights = subject.weights.values;
    const gaps = Array.from({ length: BINS }, () => new _sum_js__WEBPACK_IMPORTED_MODULE_2__/* .RunningSum */ .V1());
    for (let row = 0; row < sure.length; row++) {
        const p = sure[row] ?? Number.NaN;
        const weight = weights === null ? 1 : (weights[row] ?? 0);
        gaps[binOf(p)]?.add(weight * ((right[row] ?? 0) - p));
    }
    return { sure, right, gaps: gaps.map(({ value }) => value) };
}
/** Shared by the error and by what it is without each row. */
const calibrationGaps = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .H)(readGaps);
/** n_b · |mean outcome − mean confidence| is |Σ outcome − Σ confidence| over the bin. */
const total = (gaps) => gaps.reduce((sum, gap) => sum + Math.abs(gap), 0);
function calibrationError(subject) {
    const found = calibrationGaps(subject);
    if ('invalid' in found)
        return found;
    const weight = (0,_sum_js__WEBPACK_IMPORTED_MODULE_2__/* .totalWeight */ .zN)(subject.rows, subject.weights.values);
    return { value: total(found.gaps) / weight, standardError: null };
}
/** The error without one example of each row; NaN where weights are no counts. */
function calibrationWithout(subject) {
    const found = calibrationGaps(subject);
    const { counts, n } = subject.weights;
    if ('invalid' in found || !counts)
        return new Float64Array(subject.rows).fill(Number.NaN);
    const all = total(found.gaps);
    return ofEach({ scores: found.sure, positives: found.right }, (p, right) => {
        const gap = found.gaps[binOf(p)] ?? 0;
        return (all - Math.abs(gap) + Math.abs(gap - (right - p))) / (n - 1);
    });
}
/** 1 where fewer than K classes stand before the true one. */
function topHits(subject, k) {
    const found = (0,_scores_js__WEBPACK_IMPORTED_MODULE_1__/* .classScores */ .Sg)(subject);
    if ('invalid' in found)
        return found;
    return new Float64Array(found.truth).map((label, row) => {
        const own = found.columns[label]?.[row] ?? Number.NaN;
        let before = 0;
        for (let c = 0; c < found.columns.length; c++) {
            const other = found.columns[c]?.[row] ?? 0;
            if (other > own || (other === own && c > label))
                before += 1;
        }
        return before < k ? 1 : 0;
    });
}
const MEAN = { kind: 'mean', weighted: 'as-given', share: false, paired: true };
/** `top_K_accuracy` for a whole K from 1. */
function topMetric(k) {
    return {
        ...MEAN,
        id: `top_${k}_accuracy`,
        title: `Top-${k} accuracy`,
        direction: 'higher',
        unit: 'fraction',
        needs: 'class-probabilities',
        share: true,
        paired: false,
        values: (subject) => topHits(subject, k),
    };
}
const probabilityMetrics = [
    {
        ...MEAN,
        id: 'log_loss',
        title: 'Log loss',
        direction: 'lower',
        unit: null,
        needs: 'probabilities',
        values: logLosses,
    },
    {
        ...MEAN,
        id: 'brier_score',
        title: 'Brier score',
        direction: 'lower',
        unit: 'index',
        needs: 'probabilities',
        values: brierScores,
    },
    {
        kind: 'whole',
        id: 'expected_calibration_error',
        title: 'Expected calibration error',
        direction: 'lower',
        unit: 'fraction',
        needs: 'probabilities',
        weighted: 'as-given',
        value: calibrationError,
        without: calibrationWithout,
    },
];


/***/ }),

/***/ 3061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ numberPairs),
  N: () => (/* binding */ regressionMetrics)
});

// EXTERNAL MODULE: ./build/js/stats/median.js
var median = __webpack_require__(1326);
;// CONCATENATED MODULE: ./build/js/metrics/rank.js
/** Orders and ranks of numbers, by their distinct values: sorting plain numbers is fast, sorting row numbers is not. */
/** The distinct values, ascending. */
function distinctAscending(values) {
    const sorted = values.slice().sort();
    let kept = 0;
    for (let i = 0; i < sorted.length; i++) {
        const value = sorted[i] ?? 0;
        if (kept > 0 && value === sorted[kept - 1])
            continue;
        sorted[kept] = value;
        kept += 1;
    }
    return sorted.subarray(0, kept);
}
/** Where a value stands among distinct ascending ones that hold it. */
function placeOf(sorted, value) {
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((sorted[middle] ?? 0) < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** How the values are distributed; with `weights: null` every row weighs 1. */
function distribution(values, weights) {
    const distinct = distinctAscending(values);
    const mass = new Float64Array(distinct.length);
    for (let row = 0; row < values.length; row++) {
        const at = placeOf(distinct, values[row] ?? 0);
        mass[at] = (mass[at] ?? 0) + (weights === null ? 1 : (weights[row] ?? 0));
    }
    return { values: distinct, weights: mass };
}
/** Ranks from 1; equal values share the mean of their ranks. Example: 10, 30, 10 → 1.5, 3, 1.5. */
function ranks(values) {
    const { values: distinct, weights: often } = distribution(values, null);
    let before = 0;
    const rankAt = often.map((count) => {
        before += count;
        return before - (count - 1) / 2;
    });
    return values.map((value) => rankAt[placeOf(distinct, value)] ?? Number.NaN);
}

// EXTERNAL MODULE: ./build/js/metrics/remembered.js
var remembered = __webpack_require__(4600);
// EXTERNAL MODULE: ./build/js/stats/order.js + 1 modules
var stats_order = __webpack_require__(2723);
;// CONCATENATED MODULE: ./build/js/metrics/spearman.js
/**
 * Spearman's rank correlation, and how much each example moves it.
 *
 *   ρ = A/√(B·C),  A the covariance of the ranks of truth and prediction, B and C their variances
 *   one more example at (x, y) moves each rank as well as the mean over ranks, so that
 *   a = (F − ½)(G − ½) + E[s(X − x)(G − ½)] + E[s(Y − y)(F − ½)] − 3A,   s(z) = 1 above 0, ½ at 0, else 0
 *   b = (F − ½)² + 2 E[s(X − x)(F − ½)] − 3B, c likewise,   u = a/√(BC) − ρ/2·(b/B + c/C)
 *
 * with F, G the shares of examples below, equals counting half. Without an example ρ is ρ − u/n up to terms of the order
 * 1/n²: the infinitesimal jackknife.
 *
 * Source: L. Jaeckel, The infinitesimal jackknife, Bell Laboratories memorandum MM 72-1215-11 (1972); C. Croux, C. Dehon,
 * Influence functions of the Spearman and Kendall correlation measures, Statistical Methods and Applications 19 (2010).
 * Example: truth 1 2 3, prediction 1 2 3: ρ = 1, and no example moves it.
 */

/** Calls `visit` with the start and end of each run of equal values in the order. */
function runs(values, order, visit) {
    for (let start = 0, end = 0; start < order.length; start = end) {
        const value = values[order[start] ?? 0];
        while (end < order.length && values[order[end] ?? 0] === value)
            end++;
        visit(start, end);
    }
}
function standing(values) {
    const order = (0,stats_order/* ascendingOrder */.be)(values);
    const shares = new Float64Array(values.length);
    runs(values, order, (start, end) => {
        for (let i = start; i < end; i++)
            shares[order[i] ?? 0] = (start + end) / 2 / values.length - 0.5;
    });
    return { values, order, shares };
}
/** Of each row: the mean over all rows of the other shares, of rows above it whole and of its equals half. */
function meanAbove({ values, order }, shares) {
    const found = new Float64Array(values.length);
    let below = 0;
    runs(values, order, (start, end) => {
        let here = 0;
        for (let i = start; i < end; i++)
            here += shares[order[i] ?? 0] ?? 0;
        // All shares add up to 0.
        for (let i = start; i < end; i++)
            found[order[i] ?? 0] = (-below - here / 2) / values.length;
        below += here;
    });
    return found;
}
function meanProduct(a, b) {
    let total = 0;
    for (let row = 0; row < a.length; row++)
        total += (a[row] ?? 0) * (b[row] ?? 0);
    return total / a.length;
}
/** The correlation without one example of each row, to the first order. NaN for a constant column. */
function correlationWithout(truth, prediction) {
    const [x, y] = [standing(truth), standing(prediction)];
    const [a, b, c] = [
        meanProduct(x.shares, y.shares),
        meanProduct(x.shares, x.shares),
        meanProduct(y.shares, y.shares),
    ];
    const rho = a / Math.sqrt(b * c);
    const [yAbove, xAbove] = [meanAbove(x, y.shares), meanAbove(y, x.shares)];
    const [ownX, ownY] = [meanAbove(x, x.shares), meanAbove(y, y.shares)];
    const result = new Float64Array(truth.length);
    for (let row = 0; row < result.length; row++) {
        const [f, g] = [x.shares[row] ?? 0, y.shares[row] ?? 0];
        const ofA = f * g + (yAbove[row] ?? 0) + (xAbove[row] ?? 0) - 3 * a;
        const ofB = f * f + 2 * (ownX[row] ?? 0) - 3 * b;
        const ofC = g * g + 2 * (ownY[row] ?? 0) - 3 * c;
        result[row] = rho - (ofA / Math.sqrt(b * c) - (rho / 2) * (ofB / b + ofC / c)) / result.length;
    }
    return result;
}

// EXTERNAL MODULE: ./build/js/metrics/subject.js + 1 modules
var metrics_subject = __webpack_require__(8037);
// EXTERNAL MODULE: ./build/js/metrics/sum.js
var sum = __webpack_require__(535);
;// CONCATENATED MODULE: ./build/js/metrics/sums.js

/** How much goes when one example of a row is left out: all of its weight, or one of its count. */
function share(pairs, row) {
    if (pairs.weights === null)
        return 1;
    const weight = pairs.weights[row] ?? 0;
    return pairs.counts ? Math.min(weight, 1) : weight;
}
const rowsOf = (pairs) => pairs.truth.length;
const total = (pairs) => (0,sum/* totalWeight */.zN)(rowsOf(pairs), pairs.weights);
const at = (values, row) => values[row] ?? Number.NaN;
function centred(values, weights) {
    const middle = (0,sum/* mean */.i2)(values, weights);
    return values.map((value) => value - middle);
}
const product = (a, b) => a.map((value, row) => value * at(b, row));
function squaredErrors(pairs) {
    return pairs.truth.map((truth, row) => (at(pairs.prediction, row) - truth) ** 2);
}
/** What is left of a spread without a row; a rest of nothing but rounding is a constant column. */
const remaining = (spread, gone) => spread - gone > 1e-13 * spread ? spread - gone : Number.NaN;
const isConstant = (values) => values.every((value) => value === values[0]);
function leaveOut(pairs, value) {
    return pairs.truth.map((_, row) => value(row, share(pairs, row)));
}
const ROOT = {
    id: 'root_mean_squared_error',
    title: 'Root mean squared error',
    direction: 'lower',
    unit: null,
};
const meanSquaredRoot = {
    ...ROOT,
    kind: 'sums',
    needs: 'numbers',
    weighted: 'as-given',
    why: 'there are no examples',
    value: (pairs) => Math.sqrt((0,sum/* mean */.i2)(squaredErrors(pairs), pairs.weights)),
    without: (pairs) => {
        const squares = squaredErrors(pairs);
        const all = (0,sum/* weightedSum */.rO)(squares, pairs.weights);
        const weight = total(pairs);
        return leaveOut(pairs, (row, u) => Math.sqrt(Math.max(0, all - u * at(squares, row)) / (weight - u)));
    },
};
const r2 = {
    kind: 'sums',
    id: 'r2',
    title: 'R², coefficient of determination',
    direction: 'higher',
    unit: 'index',
    needs: 'numbers',
    weighted: 'as-given',
    why: 'the truth is the same in every example (or there are fewer than two)',
    value: (pairs) => {
        if (isConstant(pairs.truth))
            return Number.NaN;
        const x = centred(pairs.truth, pairs.weights);
        return 1 - (0,sum/* weightedSum */.rO)(squaredErrors(pairs), pairs.weights) / (0,sum/* weightedSum */.rO)(product(x, x), pairs.weights);
    },
    without: (pairs) => {
        const x = centred(pairs.truth, pairs.weights);
        const squares = squaredErrors(pairs);
        const errors = (0,sum/* weightedSum */.rO)(squares, pairs.weights);
        const spread = (0,sum/* weightedSum */.rO)(product(x, x), pairs.weights);
        const weight = total(pairs);
        return leaveOut(pairs, (row, u) => {
            const d = at(x, row);
            const rest = remaining(spread, u * d * d + (u * d) ** 2 / (weight - u));
            return 1 - (errors - u * at(squares, row)) / rest;
        });
    },
};
const pearson = {
    kind: 'sums',
    id: 'pearson',
    title: 'Pearson’s correlation',
    direction: 'higher',
    unit: 'index',
    needs: 'numbers',
    weighted: 'never',
    why: 'truth or prediction is the same in every example (or there are fewer than two)',
    value: (pairs) => {
        if (isConstant(pairs.truth) || isConstant(pairs.prediction))
            return Number.NaN;
        const x = centred(pairs.truth, null);
        const y = centred(pairs.prediction, null);
        const spread = Math.sqrt((0,sum/* weightedSum */.rO)(product(x, x), null)) * Math.sqrt((0,sum/* weightedSum */.rO)(product(y, y), null));
        // Rounding can carry a perfect correlation past 1.
        return Math.min(1, Math.max(-1, (0,sum/* weightedSum */.rO)(product(x, y), null) / spread));
    },
    without: (pairs) => {
        const x = centred(pairs.truth, null);
        const y = centred(pairs.prediction, null);
        const [xx, yy, xy] = [product(x, x), product(y, y), product(x, y)].map((p) => (0,sum/* weightedSum */.rO)(p, null));
        const shift = 1 + 1 / (rowsOf(pairs) - 1);
        return leaveOut(pairs, (row) => {
            const [a, b] = [at(x, row), at(y, row)];
            const rest = remaining(xx ?? 0, shift * a * a) * remaining(yy ?? 0, shift * b * b);
            return ((xy ?? 0) - shift * a * b) / Math.sqrt(rest);
        });
    },
};

;// CONCATENATED MODULE: ./build/js/metrics/regression.js
/**
 * Metrics of numbers against numbers, e = prediction − truth.
 *
 *   mean_squared_error Σwe²/Σw · root_mean_squared_error its root · mean_absolute_error Σw|e|/Σw
 *   mean_absolute_percentage_error Σw|e|/max(|truth|, ε)/Σw, ε = 2⁻⁵², a fraction and not a percentage
 *   huber_loss ½e² for |e| ≤ 1, else |e| − ½ (δ = 1), weighted mean
 *   median_absolute_error, weighted by the averaged inverted distribution function
 *   r2 1 − Σwe²/Σw(truth − mean)² · max_error max|e| · pearson, spearman (ranks, ties at their mean rank)
 *
 * r2 and the correlations are not defined for a constant column; scikit-learn puts 1 or 0 there, here it is no number.
 * Source: scikit-learn 1.9 user guide 3.4.6; `scipy.stats.pearsonr`, `spearmanr`; P. Huber (1964).
 * Example: truth 1 2 3, prediction 1 2 4: MSE ⅓, MAE ⅓, r2 1 − 1/2 = ½, max error 1, median 0.
 */







function readNumberPairs(subject) {
    const { examples, weights } = subject;
    const { roles, table } = examples;
    const truth = (0,metrics_subject/* numbersOf */.cZ)(subject, table.columns.get(roles.truth ?? ''));
    if ('invalid' in truth)
        return truth;
    const prediction = (0,metrics_subject/* numbersOf */.cZ)(subject, table.columns.get(roles.prediction ?? ''));
    if ('invalid' in prediction)
        return prediction;
    return { truth, prediction, weights: weights.values, counts: weights.counts };
}
/** Truth and prediction in the subject's rows, complete and finite. */
const numberPairs = (0,remembered/* remembered */.H)(readNumberPairs);
const losses = (loss) => (subject) => {
    const pairs = numberPairs(subject);
    if ('invalid' in pairs)
        return pairs;
    return pairs.truth.map((truth, row) => loss((pairs.prediction[row] ?? Number.NaN) - truth, truth));
};
const huber = (e) => (Math.abs(e) <= 1 ? (e * e) / 2 : Math.abs(e) - 0.5);
const percentage = (e, truth) => Math.abs(e) / Math.max(Math.abs(truth), Number.EPSILON);
/**
 * The value at which the weights, in order of size, reach half their sum, or half-way to the next one where they
 * meet it exactly. With equal weights that is the median.
 */
function regression_median(values, weights) {
    if (weights === null)
        return (0,median/* median */.J)(values);
    const found = distribution(values, weights);
    const half = (0,sum/* sum */.cz)(found.weights) / 2;
    let reached = 0;
    for (let i = 0; i < found.values.length; i++) {
        reached += found.weights[i] ?? 0;
        if (!(reached >= half))
            continue;
        const value = found.values[i] ?? Number.NaN;
        if (reached - half > Number.EPSILON)
            return value;
        const after = found.weights.findIndex((weight, at) => at > i && weight > 0);
        return after < 0 ? value : (value + (found.values[after] ?? value)) / 2;
    }
    return Number.NaN;
}
const ofErrors = (statistic) => (subject) => {
    const errors = losses(Math.abs)(subject);
    if ('invalid' in errors)
        return errors;
    return { value: statistic(errors, subject.weights.values), standardError: null };
};
const largest = (errors) => errors.length === 0 ? Number.NaN : errors.reduce((most, error) => Math.max(most, error), 0);
function spearman(subject) {
    const pairs = numberPairs(subject);
    if ('invalid' in pairs)
        return pairs;
    const value = pearson.value({ ...pairs, truth: ranks(pairs.truth), prediction: ranks(pairs.prediction) });
    return Number.isFinite(value) ? { value, standardError: null } : { invalid: pearson.why };
}
const LOWER = { direction: 'lower', unit: null, needs: 'numbers' };
const MEAN = { ...LOWER, kind: 'mean', weighted: 'as-given', share: false, paired: true };
const means = [
    { ...MEAN, id: 'mean_squared_error', title: 'Mean squared error', values: losses((e) => e * e) },
    { ...MEAN, id: 'mean_absolute_error', title: 'Mean absolute error', values: losses(Math.abs) },
    {
        ...MEAN,
        id: 'mean_absolute_percentage_error',
        title: 'Mean absolute percentage error',
        unit: 'fraction',
        values: losses(percentage),
    },
    { ...MEAN, id: 'huber_loss', title: 'Huber loss, δ = 1', values: losses(huber) },
];
const sums = [meanSquaredRoot, r2, pearson];
const wholes = [
    {
        ...LOWER,
        kind: 'whole',
        id: 'median_absolute_error',
        title: 'Median absolute error',
        weighted: 'as-given',
        value: ofErrors(regression_median),
        quantile: (subject) => {
            const values = losses(Math.abs)(subject);
            return 'invalid' in values ? values : { values, q: 0.5 };
        },
    },
    {
        ...LOWER,
        kind: 'whole',
        id: 'max_error',
        title: 'Largest error',
        weighted: 'never',
        value: ofErrors(largest),
    },
    {
        kind: 'whole',
        id: 'spearman',
        title: 'Spearman’s rank correlation',
        direction: 'higher',
        unit: 'index',
        needs: 'numbers',
        weighted: 'never',
        value: spearman,
        without: (subject) => {
            const pairs = numberPairs(subject);
            return 'invalid' in pairs ? new Float64Array(0) : correlationWithout(pairs.truth, pairs.prediction);
        },
    },
];
const regressionMetrics = [...means, ...sums, ...wholes];


/***/ }),

/***/ 6463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ repeatedIds),
/* harmony export */   k: () => (/* binding */ rowsById)
/* harmony export */ });
/* harmony import */ var _table_rows_by_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7790);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4600);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8037);



/** For each row of the table the first one that has its id. */
const firstRows = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .H)((ids) => {
    const rows = ids.offsets.length - 1;
    const index = new _table_rows_by_text_js__WEBPACK_IMPORTED_MODULE_0__/* .RowsByText */ .e(ids, rows);
    const first = new Int32Array(rows);
    for (let row = 0; row < rows; row++)
        first[row] = index.add(row) ? row : index.find(ids, row);
    return first;
});
const rowIn = (selection, place) => selection === null ? place : (selection[place] ?? 0);
function withoutId(ids, { rows, selection }) {
    let count = 0;
    let first = -1;
    for (let place = 0; place < rows; place++) {
        const row = rowIn(selection, place);
        if (ids.offsets[row] !== ids.offsets[row + 1])
            continue;
        count += 1;
        if (first < 0)
            first = place;
    }
    return count === 0 ? null : (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyCells */ .VT)(rows, ids.name, { count, first });
}
function grouped(subject) {
    const { ids } = subject.examples.table;
    if (ids === null)
        return { invalid: 'there is no id column' };
    const gap = withoutId(ids, subject);
    if (gap !== null)
        return gap;
    const first = firstRows(ids);
    const numberOf = new Int32Array(first.length).fill(-1);
    const of = new Int32Array(subject.rows);
    let count = 0;
    for (let place = 0; place < of.length; place++) {
        const own = first[rowIn(subject.selection, place)] ?? 0;
        if ((numberOf[own] ?? -1) < 0)
            numberOf[own] = count++;
        of[place] = numberOf[own] ?? 0;
    }
    return { of, count };
}
/** The subject's rows by id, or why they have none. */
const rowsById = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .H)(grouped);
/** Whether a row repeats the id of an earlier one. Length `rows`; `null` without ids. */
function repeatedIds(subject) {
    const { ids } = subject.examples.table;
    if (ids === null)
        return null;
    const first = firstRows(ids);
    const seen = new Uint8Array(first.length);
    return Uint8Array.from({ length: subject.rows }, (_, place) => {
        const own = first[rowIn(subject.selection, place)] ?? 0;
        const again = seen[own] ?? 0;
        seen[own] = 1;
        return again;
    });
}


/***/ }),

/***/ 265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ sharesOf),
/* harmony export */   SM: () => (/* binding */ slicedMetrics),
/* harmony export */   bE: () => (/* binding */ worstGroup),
/* harmony export */   kx: () => (/* binding */ estimateSlices),
/* harmony export */   nu: () => (/* binding */ slicesOf)
/* harmony export */ });
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(308);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8037);
/* harmony import */ var _without_clusters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3910);
/**
 * Another metric in each group ω of a column, and those values L(ω) brought together.
 *
 *   worst_group(metric,column)   the worst L(ω): the smallest where higher is better, else the largest
 *   robust_mean(metric,column)   Σ ρ(ω)·L(ω)/Σ ρ(ω), every group alike, or with the weights that are stated:
 *                                `robust_mean(log_loss,lang,en=3,fr=1)`
 *
 * The worst value has the error of its own group. The mean's is √Σ(ρ·se)²/Σρ, for groups do not share examples. Where the
 * metric is not defined in one group, neither is what is made of all. Without a column it is the only one by which the
 * examples can be grouped.
 *
 * Source: fairlearn 0.15 `MetricFrame.group_min`, `group_max`; S. Sagawa et al., "Distributionally robust neural
 * networks", ICLR 2020, for the worst group.
 * Example: accuracy 0.9 in en and 0.6 in fr: worst group 0.6, robust mean 0.75, with en=3, fr=1 0.825.
 */



/** The rows of each group that has any, in the order of the column's labels. */
function slicesOf(subject, name) {
    const column = subject.examples.table.columns.get(name);
    const codes = (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .codesOf */ .MZ)(subject, column);
    if ('invalid' in codes)
        return codes;
    const labels = column?.labels ?? [];
    const { rows, starts } = (0,_without_clusters_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsByCluster */ .X)(codes, labels.length);
    return labels
        .map((group, code) => ({ group, rows: rows.slice(starts[code] ?? 0, starts[code + 1] ?? 0) }))
        .filter((slice) => slice.rows.length > 0);
}
/** The metric in each group, or why it is not defined in one of them. */
function eachGroup(request, subject, estimate) {
    const { slices, argument } = request;
    if (slices === null)
        return { invalid: 'it names no metric' };
    const found = slicesOf(subject, argument.column);
    if ('invalid' in found)
        return found;
    const estimates = [];
    for (const { group, rows } of found) {
        const one = estimate(slices.inner, (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .partOf */ .BU)(subject, rows));
        const where = `${argument.column}="${group}"`;
        if ('invalid' in one)
            return { invalid: `in ${where} ${one.invalid}` };
        if (!Number.isFinite(one.value))
            return { invalid: `in ${where} ${slices.inner.name} is not defined` };
        estimates.push({ ...one, group });
    }
    return estimates;
}
/** The group that is worst off; the first one where several are. */
function worst(estimates, request) {
    if (request.direction === null)
        return { invalid: 'it is not known which way is better' };
    const sign = request.direction === 'lower' ? -1 : 1;
    const [first, ...others] = estimates;
    if (first === undefined)
        return { invalid: 'there are no examples' };
    return others.reduce((low, one) => (sign * one.value < sign * low.value ? one : low), first);
}
/** How much each group counts, with sum 1, or which one is not stated or not there. */
function sharesOf(groups, shares) {
    if (shares === null)
        return groups.map(() => 1 / groups.length);
    const unstated = groups.find((group) => !shares.has(group));
    if (unstated !== undefined)
        return { invalid: `no share is stated for the group "${unstated}"` };
    const absent = [...shares.keys()].find((group) => !groups.includes(group));
    if (absent !== undefined)
        return { invalid: `no example is of the group "${absent}"` };
    const total = [...shares.values()].reduce((sum, share) => sum + share, 0);
    return groups.map((group) => (shares.get(group) ?? 0) / total);
}
function weighted(estimates, request) {
    const groups = estimates.map(({ group }) => group);
    const shares = sharesOf(groups, request.slices?.shares ?? null);
    if ('invalid' in shares)
        return shares;
    const of = (values) => values.reduce((sum, one) => sum + one, 0);
    const errors = estimates.flatMap(({ standardError }) => standardError ?? []);
    const squares = errors.map((error, group) => ((shares[group] ?? 0) * error) ** 2);
    return (0,_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .withNormalInterval */ .dz)({
        value: of(estimates.map(({ value }, group) => (shares[group] ?? 0) * value)),
        standardError: errors.length < estimates.length ? null : Math.sqrt(of(squares)),
    });
}
/** The groups' values as one. `estimate` is how one metric is estimated in a part of the rows. */
function estimateSlices(request, subject, estimate) {
    const estimates = eachGroup(request, subject, estimate);
    if ('invalid' in estimates)
        return estimates;
    if (request.metric.id === 'robust_mean')
        return weighted(estimates, request);
    const found = worst(estimates, request);
    if ('invalid' in found)
        return found;
    const { value, standardError, interval } = found;
    return { value, standardError, interval };
}
/** The name of the worst group, `null` where there is no value. */
function worstGroup(request, subject, estimate) {
    const estimates = eachGroup(request, subject, estimate);
    if ('invalid' in estimates)
        return null;
    const found = worst(estimates, request);
    return 'invalid' in found ? null : found.group;
}
const SHAPE = { kind: 'sliced', direction: null, unit: null, needs: 'slices' };
const slicedMetrics = [
    { ...SHAPE, id: 'worst_group', title: 'Another metric in its worst group' },
    { ...SHAPE, id: 'robust_mean', title: 'Mean of another metric over groups' },
];


/***/ }),

/***/ 5014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ tallyOf)
/* harmony export */ });
/* harmony import */ var _confusion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9504);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4600);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8037);



function tally(subject) {
    const { task, weights } = subject;
    if ((task.kind !== 'binary' && task.kind !== 'multiclass') || task.prediction === null) {
        return { invalid: 'there are no labels in truth and prediction' };
    }
    const gap = (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .labelGap */ .Bp)(subject, task);
    if (gap !== null)
        return gap;
    const cells = (0,_confusion_js__WEBPACK_IMPORTED_MODULE_1__/* .indexCells */ .cZ)(task, task.prediction);
    const each = (0,_confusion_js__WEBPACK_IMPORTED_MODULE_1__/* .cellWeights */ .Y8)(cells, weights.values);
    const counts = (0,_confusion_js__WEBPACK_IMPORTED_MODULE_1__/* .countsOf */ .mQ)(task.labels.length, cells, each);
    return { counts, truth: task.truth, prediction: task.prediction, cells, cellWeights: each, weights };
}
/** One pass over the rows, shared by all metrics that count; `invalid` where truth or prediction has gaps. */
const tallyOf = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .H)(tally);


/***/ }),

/***/ 3910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ rowsByCluster),
/* harmony export */   i: () => (/* binding */ withoutClusters)
/* harmony export */ });
/** The rows of each cluster, one cluster after the other; cluster g has those from `starts[g]` to `starts[g + 1]`. */
function rowsByCluster(of, count) {
    const starts = new Int32Array(count + 1);
    for (const cluster of of)
        starts[cluster + 1] = (starts[cluster + 1] ?? 0) + 1;
    for (let cluster = 0; cluster < count; cluster++)
        starts[cluster + 1] = (starts[cluster + 1] ?? 0) + (starts[cluster] ?? 0);
    const next = starts.slice();
    const rows = new Int32Array(of.length);
    for (const [row, cluster] of of.entries()) {
        const place = next[cluster] ?? 0;
        rows[place] = row;
        next[cluster] = place + 1;
    }
    return { rows, starts };
}
/** The value without each cluster; `of` has the cluster of each row. Length `count`. */
function withoutClusters({ counts, truth, prediction, weights }, { of, count }, value) {
    const { rows, starts } = rowsByCluster(of, count);
    const [hits, truths, predictions] = [
        counts.hits.slice(),
        counts.truths.slice(),
        counts.predictions.slice(),
    ];
    return Float64Array.from({ length: count }, (_, cluster) => {
        const own = rows.subarray(starts[cluster] ?? 0, starts[cluster + 1] ?? 0);
        let total = counts.total;
        for (const row of own) {
            const weight = weights.values === null ? 1 : (weights.values[row] ?? 0);
            const [t, p] = [truth[row] ?? 0, prediction[row] ?? 0];
            if (t === p)
                hits[t] = (hits[t] ?? 0) - weight;
            truths[t] = (truths[t] ?? 0) - weight;
            predictions[p] = (predictions[p] ?? 0) - weight;
            total -= weight;
        }
        const result = value({ hits, truths, predictions, total });
        // The old numbers are put back, not added to: with weights like 0.1 adding would not give them back.
        for (const row of own) {
            const [t, p] = [truth[row] ?? 0, prediction[row] ?? 0];
            hits[t] = counts.hits[t] ?? 0;
            truths[t] = counts.truths[t] ?? 0;
            predictions[p] = counts.predictions[p] ?? 0;
        }
        return result;
    });
}


/***/ }),

/***/ 2859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ jensenShannonDistance),
/* harmony export */   f: () => (/* binding */ jensenShannon)
/* harmony export */ });
/* harmony import */ var _population_stability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2313);
/**
 * The divergence of Jensen and Shannon in bits, and its square root, which is a distance.
 *
 *   ½ Σ p log₂(p / m) + ½ Σ q log₂(q / m),   m = (p + q) / 2,   0 log 0 = 0
 *
 * 0 for equal distributions, 1 for such as share no bin.
 *
 * Source: J. Lin, Divergence measures based on the Shannon entropy, IEEE Transactions on Information Theory 37 (1991)
 * 145–151; the distance: D. M. Endres, J. E. Schindelin, IEEE Transactions on Information Theory 49 (2003) 1858–1860.
 *
 * Example: ½, ½ against 1, 0: 0.3112781 bits, distance 0.5579230.
 */

function bits(share, middle) {
    return share > 0 ? share * Math.log2(share / middle) : 0;
}
/** The divergence, from 0 to 1; `null` where one of both is empty. */
function jensenShannon({ expected, actual }) {
    const count = Math.max(expected.length, actual.length);
    const before = (0,_population_stability_js__WEBPACK_IMPORTED_MODULE_0__/* .sharesOf */ .A)(expected, count);
    const after = (0,_population_stability_js__WEBPACK_IMPORTED_MODULE_0__/* .sharesOf */ .A)(actual, count);
    if (before === null || after === null)
        return null;
    const sum = before.reduce((total, p, i) => {
        const q = after[i] ?? 0;
        const middle = (p + q) / 2;
        return total + bits(p, middle) + bits(q, middle);
    }, 0);
    // Rounding may leave nearly equal distributions a hair below 0, and disjoint ones above 1.
    return Math.min(1, Math.max(0, sum / 2));
}
/** The distance, from 0 to 1; `null` where one of both is empty. */
function jensenShannonDistance(histograms) {
    const divergence = jensenShannon(histograms);
    return divergence === null ? null : Math.sqrt(divergence);
}


/***/ }),

/***/ 2313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ sharesOf),
/* harmony export */   P: () => (/* binding */ populationStability)
/* harmony export */ });
/**
 * The population stability index: how far the shares of bins moved.
 *
 *   Σ (a − e) ln(a / e),   a and e the actual and the expected share of a bin
 *
 * It is the symmetric divergence of Kullback and Leibler. A share below the floor counts as the floor, because an empty
 * bin would make the sum infinite.
 *
 * Source: H. Jeffreys, Proceedings of the Royal Society A 186 (1946) 453–461; as an index of stability with bins:
 * N. Siddiqi, Credit Risk Scorecards (2006), chapter 8.
 *
 * Example: .1 .2 .4 .2 .1 to .15 .25 .35 .15 .10: 0.0524911; four times .25 to .4 .3 .2 .1: 0.2282174.
 */
/** The shares of weights, over `count` places; `null` where they sum to 0 or overflow. */
function sharesOf(weights, count) {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const usable = total > 0 && Number.isFinite(total);
    if (!usable)
        return null;
    return Array.from({ length: count }, (_, i) => (weights[i] ?? 0) / total);
}
/** The index for a floor above 0; `null` where one of both is empty. */
function populationStability({ expected, actual }, floor = 1e-4) {
    const count = Math.max(expected.length, actual.length);
    const before = sharesOf(expected, count);
    const after = sharesOf(actual, count);
    if (before === null || after === null)
        return null;
    return before.reduce((sum, share, i) => {
        const e = Math.max(share, floor);
        const a = Math.max(after[i] ?? 0, floor);
        return sum + (a - e) * Math.log(a / e);
    }, 0);
}


/***/ })

};
