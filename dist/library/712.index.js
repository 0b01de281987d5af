export const id = 712;
export const ids = [712];
export const modules = {

/***/ 1295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measuredExamples: () => (/* binding */ measuredExamples),
  runsOf: () => (/* binding */ runsOf)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 39 modules
var catalogue = __webpack_require__(7545);
// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(3597);
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
var metrics_columns = __webpack_require__(8091);
// EXTERNAL MODULE: ./build/js/metrics/expand.js
var expand = __webpack_require__(7978);
// EXTERNAL MODULE: ./build/js/metrics/fitness.js
var fitness = __webpack_require__(356);
// EXTERNAL MODULE: ./build/js/metrics/list.js + 15 modules
var list = __webpack_require__(7966);
// EXTERNAL MODULE: ./build/js/metrics/names.js
var names = __webpack_require__(8164);
// EXTERNAL MODULE: ./build/js/metrics/requests.js
var requests = __webpack_require__(8304);
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
var estimate = __webpack_require__(308);
// EXTERNAL MODULE: ./build/js/metrics/single.js
var single = __webpack_require__(5770);
// EXTERNAL MODULE: ./build/js/metrics/subject.js + 1 modules
var subject = __webpack_require__(8037);
// EXTERNAL MODULE: ./build/js/metrics/tally.js
var tally = __webpack_require__(5014);
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
var identity = __webpack_require__(1052);
// EXTERNAL MODULE: ./build/js/metrics/grouping.js
var metrics_grouping = __webpack_require__(2803);
// EXTERNAL MODULE: ./build/js/metrics/slice-sizes.js
var slice_sizes = __webpack_require__(989);
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
var pooled = __webpack_require__(7525);
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

/***/ 7525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ pooled),
/* harmony export */   n: () => (/* binding */ independentRuns)
/* harmony export */ });
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1052);

function meanOf(values) {
    const origin = values[0]?.value ?? 0;
    const total = values.reduce((sum, { runs }) => sum + runs, 0);
    return origin + values.reduce((sum, { value, runs }) => sum + runs * (value - origin), 0) / total;
}
/** What all runs tell; `null` where one does not. */
function allOf(runs, what) {
    const known = runs.flatMap((run) => {
        const value = what(run);
        return value === null ? [] : [{ value, runs: run.runs ?? 1 }];
    });
    return known.length === runs.length ? known : null;
}
/**
 * As many independent runs as are as sure as the mean of these. Runs that agree to the last digit may be one that was
 * copied, taken from a cache or never random at all, so that they count as one, of all their weight:
 * (Σ w)² / Σ (w² / r) over the distinct values, w the runs with that value and r those of them that count.
 */
function independentRuns(values) {
    const byValue = new Map();
    for (const { value, runs } of values) {
        const found = byValue.get(value) ?? { weight: 0, runs: 0 };
        byValue.set(value, { weight: found.weight + runs, runs: Math.max(found.runs, runs) });
    }
    const groups = [...byValue.values()];
    const total = groups.reduce((sum, { weight }) => sum + weight, 0);
    return total ** 2 / groups.reduce((sum, { weight, runs }) => sum + weight ** 2 / runs, 0);
}
/**
 * One of several runs: their mean. The runs are of the same examples, so that n stays, and a standard error, which is of
 * those examples, does not shrink. A run that has no number leaves none.
 */
function together(runs, first) {
    if (runs.length === 1)
        return first;
    const { runs: _, ...alike } = first;
    const values = allOf(runs, ({ value }) => value);
    const squares = allOf(runs, ({ standardError }) => (standardError === null ? null : standardError ** 2));
    const sizes = new Set(runs.map(({ n }) => n));
    const count = values === null ? 1 : independentRuns(values);
    return {
        ...alike,
        value: values === null ? null : meanOf(values),
        invalid: runs.find(({ value }) => value === null)?.invalid ?? null,
        n: sizes.size === 1 ? first.n : null,
        standardError: squares === null || values === null ? null : Math.sqrt(meanOf(squares)),
        interval: null,
        ...(count === 1 ? {} : { runs: count }),
    };
}
/** One measurement an id, in the order in which the ids first stand. */
function pooled(measurements) {
    const byId = new Map();
    for (const measurement of measurements) {
        const id = (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .measurementId */ .I)(measurement);
        const runs = byId.get(id);
        if (runs === undefined)
            byId.set(id, [measurement]);
        else
            runs.push(measurement);
    }
    return [...byId.values()].flatMap((runs) => {
        const [first] = runs;
        return first === undefined ? [] : [together(runs, first)];
    });
}


/***/ }),

/***/ 7790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ RowsByText),
/* harmony export */   x: () => (/* binding */ NONE)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4690);

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** Another odd multiplier and start make the second half of the hash. */
const OTHER_OFFSET = 0x9747b28c;
const OTHER_PRIME = 0x5bd1e995;
/** Stands for no row. */
const NONE = -1;
/** A slot is a row and the half of the hash that does not say where it is. */
const ROW = 0;
const TAG = 1;
/** The two halves of the hash of the last text that was looked at. */
const hash = { place: 0, tag: 0 };
/** FNV-1a over the bytes of one text (Fowler, Noll, Vo), twice, with final mixes so that low bits are usable. */
function hashAt(column, row) {
    const { bytes, offsets } = column;
    const end = offsets[row + 1] ?? 0;
    let place = FNV_OFFSET;
    let tag = OTHER_OFFSET;
    for (let i = offsets[row] ?? 0; i < end; i++) {
        const byte = bytes[i] ?? 0;
        place = Math.imul(place ^ byte, FNV_PRIME);
        tag = Math.imul(tag ^ byte, OTHER_PRIME);
    }
    place = Math.imul(place ^ (place >>> 16), 0x85ebca6b);
    hash.place = (place ^ (place >>> 13)) >>> 0;
    hash.tag = tag ^ (tag >>> 15);
}
/** Open addressing with linear steps. */
class RowsByText {
    slots;
    mask;
    column;
    constructor(column, rows) {
        let size = 16;
        while (size < rows * 1.5)
            size *= 2;
        this.slots = new Int32Array(2 * size).fill(NONE);
        this.mask = size - 1;
        this.column = column;
    }
    /** Where the slot of this text starts: that of its row where it is known, else the free one where it would go. */
    slotOf(column, row) {
        hashAt(column, row);
        const { slots, mask } = this;
        const { place, tag } = hash;
        for (let slot = place & mask;; slot = (slot + 1) & mask) {
            const known = slots[2 * slot + ROW] ?? NONE;
            if (known === NONE)
                return 2 * slot;
            if (slots[2 * slot + TAG] === tag && (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sameText */ .QV)(this.column, known, column, row))
                return 2 * slot;
        }
    }
    /** Adds a row of the own column; `false` where its text is there already. */
    add(row) {
        const slot = this.slotOf(this.column, row);
        if (this.slots[slot + ROW] !== NONE)
            return false;
        this.slots[slot + ROW] = row;
        this.slots[slot + TAG] = hash.tag;
        return true;
    }
    /** The row whose text is that of another column's row, or −1. */
    find(column, row) {
        return this.slots[this.slotOf(column, row) + ROW] ?? NONE;
    }
}


/***/ })

};
