export const id = 135;
export const ids = [135];
export const modules = {

/***/ 7707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fT: () => (/* binding */ assemble),
  px: () => (/* binding */ pairedByFile),
  gV: () => (/* binding */ prefixed)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 11 modules
var catalogue = __webpack_require__(1805);
// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(3597);
// EXTERNAL MODULE: ./build/js/model/identity.js
var identity = __webpack_require__(1052);
// EXTERNAL MODULE: ./build/js/table/align.js
var align = __webpack_require__(8432);
// EXTERNAL MODULE: ./build/js/table/cells.js
var cells = __webpack_require__(7040);
;// CONCATENATED MODULE: ./build/js/table/concat.js


/** A part without any number or text of its own says nothing of the column's kind: `nan`, empty, `nan`. */
function isSilent({ values, codes, labels }) {
    return values === null && codes !== null && labels.every(cells/* standsForNoNumber */.bD);
}
function joinedCodes(parts, rows) {
    const codes = new Int32Array(rows);
    const byLabel = new Map();
    let at = 0;
    for (const { column, rows: count } of parts) {
        if (column.codes === null)
            return { codes: null, labels: [] };
        const anew = column.labels.map((label) => {
            const known = byLabel.get(label);
            if (known === undefined)
                byLabel.set(label, byLabel.size);
            return known ?? byLabel.size - 1;
        });
        if (byLabel.size > cells/* MOST_LABELS */.YN)
            return { codes: null, labels: [] };
        for (let row = 0; row < count; row++)
            codes[at + row] = anew[column.codes[row] ?? -1] ?? -1;
        at += count;
    }
    return { codes, labels: [...byLabel.keys()] };
}
function joinedValues(parts, rows) {
    const known = parts.filter(({ column }) => !isSilent(column));
    if (known.length === 0 || known.some(({ column }) => column.values === null))
        return null;
    const values = new Float64Array(rows).fill(Number.NaN);
    let at = 0;
    for (const { column, rows: count } of parts) {
        if (column.values !== null)
            values.set(column.values, at);
        at += count;
    }
    return values;
}
/** `null` where it is neither labels nor numbers any more. */
function joinedColumn(name, parts, rows) {
    const { codes, labels } = joinedCodes(parts, rows);
    const values = joinedValues(parts, rows);
    if (codes === null && values === null)
        return null;
    if (codes !== null && values !== null) {
        // In a column of numbers `nan` is an empty cell and no class of its own.
        for (const [row, code] of codes.entries())
            if ((0,cells/* standsForNoNumber */.bD)(labels[code] ?? ''))
                codes[row] = -1;
    }
    let at = 0;
    let missing = 0;
    let firstMissingRow = null;
    for (const { column, rows: count } of parts) {
        const allMissing = values !== null && isSilent(column);
        missing += allMissing ? count : column.missing;
        const first = allMissing && count > 0 ? 0 : column.firstMissingRow;
        if (first !== null)
            firstMissingRow ??= at + first;
        at += count;
    }
    return { name, codes, labels, values, missing, firstMissingRow };
}
function joinedIds(tables, rows) {
    const columns = tables.flatMap((table) => table.ids ?? []);
    const [first] = columns;
    if (first === undefined || columns.length < tables.length)
        return null;
    const bytes = new Uint8Array(columns.reduce((sum, column) => sum + column.bytes.length, 0));
    const offsets = new Uint32Array(rows + 1);
    let [row, byte] = [0, 0];
    for (const column of columns) {
        bytes.set(column.bytes, byte);
        for (const offset of column.offsets)
            offsets[row++] = byte + offset;
        // The end of one part is the beginning of the next.
        row -= 1;
        byte += column.bytes.length;
    }
    return { name: first.name, bytes, offsets };
}
/** The tables as one, with the columns that all of them have. There must be at least one. */
function concatenated(tables) {
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    const names = new Set(tables.flatMap((table) => [...table.columns.keys(), ...table.dropped]));
    const columns = new Map();
    const dropped = [];
    for (const name of names) {
        const parts = tables.flatMap((table) => {
            const column = table.columns.get(name);
            return column === undefined ? [] : [{ column, rows: table.rows }];
        });
        const column = parts.length === tables.length ? joinedColumn(name, parts, rows) : null;
        if (column === null)
            dropped.push(name);
        else
            columns.set(name, column);
    }
    return { rows, columns, ids: joinedIds(tables, rows), dropped };
}
/** The row whose id stands in an earlier row already, counted from 0, or `null`. */
function repeatedRow({ ids }) {
    return ids === null ? null : (0,align/* firstRepeated */.H)(ids);
}

// EXTERNAL MODULE: ./build/js/table/text.js
var table_text = __webpack_require__(4690);
;// CONCATENATED MODULE: ./build/js/gate/assemble.js
/** Files that speak of the same suite become one: aggregates of one file, examples of another. */





function withName(part) {
    return part.suite.measurements.map((measurement) => ({ suite: part.name, ...measurement }));
}
/** The same measurement from two files is a question that only the user can answer. */
function duplicates(parts) {
    const seen = new Map();
    const faults = [];
    for (const part of parts) {
        for (const measurement of withName(part)) {
            const id = (0,identity/* measurementId */.I)(measurement);
            const first = seen.get(id);
            if (first !== undefined)
                faults.push((0,catalogue/* fault */.DG)('MEASUREMENT_TWICE', part.path, { id, first }));
            else
                seen.set(id, part.path);
        }
    }
    return faults;
}
/** Files of one suite that disagree are both told: neither is the right one. */
function mergedFingerprints(parts) {
    const texts = new Map();
    for (const [key, text] of parts.flatMap((part) => Object.entries(part.suite.fingerprints))) {
        texts.set(key, (texts.get(key) ?? new Set()).add(text));
    }
    return Object.fromEntries([...texts].map(([key, values]) => [key, [...values].sort().join(' + ')]));
}
/** Which column is what, in words that can be compared. */
function planOf({ roles, scored, table }) {
    return JSON.stringify([roles, scored, table.ids?.name ?? null]);
}
/** Examples of several files are shards of one table, as long as they are of one kind and no example is there twice. */
function mergedExamples(name, parts) {
    const shards = parts.flatMap(({ path, suite }) => suite.examples === null ? [] : [{ path, examples: suite.examples }]);
    const [first, ...others] = shards;
    if (first === undefined || others.length === 0)
        return first?.examples ?? null;
    const plan = planOf(first.examples);
    const odd = others.find(({ examples }) => planOf(examples) !== plan);
    if (odd !== undefined) {
        throw (0,catalogue/* failure */.V2)('EXAMPLES_TWICE', odd.path, { suite: name, first: first.path, id: null });
    }
    const table = concatenated(shards.map(({ examples }) => examples.table));
    const repeated = repeatedRow(table);
    if (repeated !== null && table.ids !== null) {
        const id = (0,table_text/* textAt */.$)(table.ids, repeated);
        const { path } = others.at(-1) ?? first;
        throw (0,catalogue/* failure */.V2)('EXAMPLES_TWICE', path, { suite: name, first: first.path, id });
    }
    return { ...first.examples, table };
}
function merged(name, parts) {
    const repeated = duplicates(parts);
    if (repeated.length > 0)
        throw new failure/* Failure */.HR(repeated.slice(0, 1));
    return {
        name,
        model: parts.find((part) => part.suite.model !== null)?.suite.model ?? null,
        dataset: parts.find((part) => part.suite.dataset !== null)?.suite.dataset ?? null,
        fingerprints: mergedFingerprints(parts),
        format: [...new Set(parts.map((part) => part.format))].join('+'),
        files: [...new Set(parts.map((part) => part.path))],
        measurements: parts.flatMap(withName),
        examples: mergedExamples(name, parts),
    };
}
/** One suite a name, in order of names. */
function assemble(parts) {
    const byName = new Map();
    for (const part of parts) {
        const group = byName.get(part.name);
        if (group === undefined)
            byName.set(part.name, [part]);
        else
            group.push(part);
    }
    const names = [...byName.keys()].sort();
    return { suites: names.map((name) => merged(name, byName.get(name) ?? [])) };
}
function renamed(suite, name) {
    return {
        ...suite,
        name,
        measurements: suite.measurements.map((measurement) => ({ ...measurement, suite: name })),
    };
}
/** Puts a name before every suite's. */
function prefixed(evaluation, prefix) {
    if (prefix === null)
        return evaluation;
    return { suites: evaluation.suites.map((suite) => renamed(suite, `${prefix}:${suite.name}`)) };
}
/** One file against one file is a pair, whatever the two are called. */
function pairedByFile(head, base) {
    const [headSuite, ...moreHead] = head.suites;
    const [baseSuite, ...moreBase] = base.suites;
    if (headSuite === undefined || baseSuite === undefined || moreHead.length + moreBase.length > 0)
        return base;
    const single = headSuite.files.length === 1 && baseSuite.files.length === 1;
    return single ? { suites: [renamed(baseSuite, headSuite.name)] } : base;
}


/***/ }),

/***/ 5399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ measure),
  b: () => (/* binding */ measureSuite)
});

// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(3597);
// EXTERNAL MODULE: ./build/js/metrics/describe.js
var describe = __webpack_require__(7271);
// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 11 modules
var catalogue = __webpack_require__(1805);
// EXTERNAL MODULE: ./build/js/metrics/columns.js
var metrics_columns = __webpack_require__(8091);
// EXTERNAL MODULE: ./build/js/metrics/list.js + 4 modules
var list = __webpack_require__(2801);
// EXTERNAL MODULE: ./build/js/metrics/requests.js + 1 modules
var requests = __webpack_require__(6513);
// EXTERNAL MODULE: ./build/js/metrics/scores.js
var scores = __webpack_require__(9901);
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
const PROBABILITIES = ['log_loss', 'brier_score', 'expected_calibration_error'];
/** A score that is no probability still ranks, so it keeps its curves; the rest is left out, and it is said. */
function ofScore(subject) {
    const column = (0,scores/* scoreColumn */.TK)(subject);
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
function ofLatency({ examples }) {
    const own = (0,metrics_columns/* latencyColumn */.JP)(examples);
    const columns = (0,metrics_columns/* freeNumbers */.Zv)(examples).filter((name) => (0,metrics_columns/* isLatency */.Hh)(name));
    const metrics = examples.roles.weight === null
        ? ['latency_mean', 'latency_p50', 'latency_p95']
        : ['latency_weighted_mean'];
    return columns.flatMap((column) => metrics.flatMap((name) => {
        const metric = (0,list/* metricNamed */.SB)(name);
        return metric === null
            ? []
            : [(0,requests/* requestOfColumn */.nD)({ metric, column: column === own ? null : column, limit: null }, column)];
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

// EXTERNAL MODULE: ./build/js/stats/normal.js
var normal = __webpack_require__(1767);
// EXTERNAL MODULE: ./build/js/stats/wilson.js
var wilson = __webpack_require__(4264);
// EXTERNAL MODULE: ./build/js/metrics/jackknife.js
var jackknife = __webpack_require__(8000);
// EXTERNAL MODULE: ./build/js/metrics/sum.js
var sum = __webpack_require__(535);
;// CONCATENATED MODULE: ./build/js/metrics/estimate.js
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




const Z = (0,normal/* normalQuantile */.Z)(0.975);
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
    return { value, standardError, interval: trials === 0 ? null : (0,wilson/* wilson */.r)(successes, trials) };
}
/** Standard error of Σwv/Σw. `null` for fewer than two examples. */
function errorOfMean(values, weights) {
    const { n } = weights;
    const enough = n >= 2;
    if (!enough)
        return null;
    const middle = (0,sum/* mean */.i2)(values, weights.values);
    const squares = values.map((value) => (value - middle) ** 2);
    if (weights.counts)
        return Math.sqrt((0,sum/* weightedSum */.rO)(squares, weights.values) / (n - 1) / n);
    const each = weights.values ?? new Float64Array(0);
    const spread = (0,sum/* weightedSum */.rO)(squares, each.map((weight) => weight * weight));
    return Math.sqrt((n / (n - 1)) * spread) / (0,sum/* sum */.cz)(each);
}
function estimateMean(metric, values, weights) {
    if (metric.share && weights.counts)
        return ofShare((0,sum/* weightedSum */.rO)(values, weights.values), weights.n);
    const value = (0,sum/* mean */.i2)(values, weights.values);
    return withNormalInterval({ value, standardError: errorOfMean(values, weights) });
}
function estimateSums(metric, pairs) {
    const times = pairs.weights === null || pairs.counts ? pairs.weights : presence(pairs.weights);
    return withNormalInterval({
        value: metric.value(pairs),
        standardError: (0,jackknife/* jackknifeError */.D)(metric.without(pairs), times),
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
        return (0,jackknife/* jackknifeError */.D)((0,jackknife/* withoutOne */.d)(counts, deletions, value), cellWeights);
    }
    const each = weights.values ?? new Float64Array(0);
    const deletions = { truth: tally.truth, prediction: tally.prediction, weight: each };
    return (0,jackknife/* jackknifeError */.D)((0,jackknife/* withoutOne */.d)(counts, deletions, value), presence(each));
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

// EXTERNAL MODULE: ./build/js/metrics/regression.js + 1 modules
var regression = __webpack_require__(2234);
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
    return { ...nothing, ...found, invalid: null };
}
function whyNot({ metric }) {
    if (metric.kind === 'sums')
        return metric.why;
    if (metric.id === 'cohen_kappa')
        return 'truth and prediction are one and the same class throughout';
    return 'the numbers are too large, or a class has no examples';
}
/** Why nothing can be measured at all, whatever the metric. */
function hindrance({ rows, weights }) {
    if (rows === 0)
        return { invalid: 'there are no examples' };
    return weights.invalid === null ? null : { invalid: weights.invalid };
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
    const found = hindrance(subject) ?? (0,tally/* tallyOf */.s)(subject);
    const of = (label) => 'invalid' in found ? found : estimateCount(metric, found, label);
    if ((task.kind !== 'binary' && task.kind !== 'multiclass') || !metric.perClass || task.positive !== null) {
        const label = task.kind === 'binary' ? (task.positive ?? 0) : 0;
        return [measurement(request, {}, subject.weights.n, of(label))];
    }
    return occurring(found, task).map((label) => measurement(request, { class: task.labels[label] ?? '' }, subject.weights.n, of(label)));
}
function estimateOther({ metric, argument }, subject) {
    const hindered = hindrance(subject);
    if (hindered !== null)
        return hindered;
    if (metric.kind === 'mean') {
        const values = metric.values(subject, argument);
        return 'invalid' in values ? values : estimateMean(metric, values, subject.weights);
    }
    if (metric.kind === 'sums') {
        const pairs = (0,regression/* numberPairs */.r)(subject);
        return 'invalid' in pairs ? pairs : estimateSums(metric, pairs);
    }
    if (metric.kind === 'count')
        return { invalid: 'there are no labels in truth and prediction' };
    const found = metric.value(subject, argument);
    return 'invalid' in found ? found : withNormalInterval(found);
}
function measureOne(subject, request) {
    const { metric, labels } = request;
    if (metric.kind === 'count')
        return measureCount(subject, request, metric);
    return [measurement(request, labels, subject.weights.n, estimateOther(request, subject))];
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
    const prepared = (0,subject/* prepare */.iA)(examples, null);
    const { requests, notice } = wanted === null ? foundRequests(prepared) : wantedRequests(wanted, prepared);
    const notices = notice === null ? prepared.notices : [...prepared.notices, notice];
    return { measurements: requests.flatMap((request) => measureOne(prepared.subject, request)), notices };
}

// EXTERNAL MODULE: ./build/js/model/identity.js
var identity = __webpack_require__(1052);
;// CONCATENATED MODULE: ./build/js/gate/measure.js




/** The metrics that the configuration asks of a suite; its name may carry the prefix of the `suite` input. */
function wantedOf(config, suite) {
    const named = config.suites.find((one) => one.name === suite.name || suite.name.endsWith(`:${one.name}`));
    const only = config.suites.length === 1 ? config.suites[0] : undefined;
    return (named ?? only)?.metrics ?? null;
}
/** A suite's measurements; `wanted` names the metrics to take of its examples, `null` for the usual ones. */
function measureSuite(suite, wanted) {
    const given = suite.measurements.map(describe/* describeMeasurement */.I);
    if (suite.examples === null)
        return { measurements: given, notices: [] };
    const { measurements, notices } = measureExamples(suite.examples, wanted);
    const known = new Set(given.map(identity/* measurementId */.I));
    const computed = measurements
        .map((measurement) => ({ suite: suite.name, ...measurement }))
        // The tool's own aggregate knows more (its standard error, its corpus rules) than a mean of its examples.
        .filter((measurement) => !known.has((0,identity/* measurementId */.I)(measurement)));
    const placed = notices.map((notice) => ({ ...notice, where: suite.files.join(', ') }));
    return { measurements: [...given, ...computed], notices: placed };
}
/** Fails with the faults of all suites at once. */
function measure(evaluation, config) {
    const measured = [];
    const faults = [];
    for (const suite of evaluation.suites) {
        try {
            measured.push(measureSuite(suite, wantedOf(config, suite)));
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.HR))
                throw error;
            faults.push(...error.faults.map((one) => ({ ...one, where: one.where ?? suite.files.join(', ') })));
        }
    }
    if (faults.length > 0)
        throw new failure/* Failure */.HR(faults);
    const keyed = measured.flatMap((part) => part.measurements.map((one) => ({ id: (0,identity/* measurementId */.I)(one), one })));
    keyed.sort((a, b) => (a.id < b.id ? -1 : 1));
    return { measurements: keyed.map(({ one }) => one), notices: measured.flatMap((part) => part.notices) };
}


/***/ }),

/***/ 9867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W2: () => (/* binding */ recordedSuites),
/* harmony export */   hH: () => (/* binding */ reportedSuites),
/* harmony export */   wP: () => (/* binding */ reportedHead)
/* harmony export */ });
function reportedSuite({ name, model, dataset, format, files }) {
    return { name, model, dataset, format, files };
}
function reportedSuites(evaluation) {
    return evaluation.suites.map(reportedSuite);
}
/** What a report says of a record's run. */
function reportedHead({ head }) {
    return { ...head, suites: head.suites.map(({ fingerprints: _, ...suite }) => suite) };
}
function recordedSuites(evaluation) {
    return evaluation.suites.map((suite) => {
        const reported = reportedSuite(suite);
        const { fingerprints } = suite;
        return Object.keys(fingerprints).length === 0 ? reported : { ...reported, fingerprints };
    });
}


/***/ }),

/***/ 8091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ isLatency),
/* harmony export */   JP: () => (/* binding */ latencyColumn),
/* harmony export */   Zv: () => (/* binding */ freeNumbers)
/* harmony export */ });
/* harmony import */ var _known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6568);

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
        ...Object.values(roles.classScores),
        ...scored.map(({ column }) => column),
    ]);
    return [...table.columns.values()]
        .filter((column) => column.values !== null && !taken.has(column.name))
        .map((column) => column.name);
}
/** `latency`, `latency_ms`, `first_token_latency_s`, `duration_ms`: a time beyond doubt, with its unit in the name. */
function isLatency(name) {
    const plain = name.toLowerCase();
    if (plain === 'latency')
        return true;
    return /^(?:.*_)?latency|^duration/.test(plain) && TIMES.has((0,_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOfName */ .x)(name) ?? '');
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


/***/ }),

/***/ 9504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y8: () => (/* binding */ cellWeights),
/* harmony export */   cZ: () => (/* binding */ indexCells),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   uU: () => (/* binding */ numbering)
/* harmony export */ });
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
    const cellOf = new Int32Array(rows);
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

/***/ 7271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeMeasurement)
/* harmony export */ });
/* harmony import */ var _known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6568);

/** A share above 1 is one in percent: COCO writes 32.4 where others write 0.324. */
function unitOf(unit, value) {
    const isPercent = unit === 'fraction' && value !== null && value > 1 && value <= 100;
    return isPercent ? 'percent' : unit;
}
/**
 * The measurement with direction and unit. What the file gave stays; what it left out (`null` or absent) is taken from
 * the table of known names; what is not known there stays `null`.
 */
function describeMeasurement(measurement) {
    const known = (0,_known_js__WEBPACK_IMPORTED_MODULE_0__/* .knownMetric */ .w)(measurement.metric);
    return {
        ...measurement,
        direction: measurement.direction ?? known?.direction ?? null,
        unit: measurement.unit ?? unitOf(known?.unit ?? null, measurement.value),
    };
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
    const squares = values.map((value) => (value - centre) ** 2);
    const error = Math.sqrt(((n - 1) / n) * (0,_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .weightedSum */ .rO)(squares, times));
    return n >= 2 && Number.isFinite(error) ? error : null;
}


/***/ }),

/***/ 6568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ knownMetric),
  x: () => (/* binding */ unitOfName)
});

;// CONCATENATED MODULE: ./build/js/metrics/named.js
/**
 * Names under which tools write their aggregates, and what is known of them: which way is better, and the unit.
 * Only names whose meaning does not depend on the writer are here. `score`, `reward`, `bias`, `similarity_diff` are not.
 *
 * Sources: scikit-learn 1.9 scorers; lm-evaluation-harness `higher_is_better`; Hugging Face evaluate and Trainer;
 * torchmetrics; COCOeval; ragas; fairlearn 0.13; sacrebleu.
 */
const words = (text) => text.trim().split(/\s+/);
/** Shares from 0 to 1, or the same from 0 to 100: which, the value tells. */
const higherFractions = words(`
  accuracy acc acc_norm acc_all acc_bytes balanced_accuracy balanced_acc binary_accuracy categorical_accuracy
  sparse_categorical_accuracy token_accuracy exact_match em exact quasi_exact_match prefix_exact_match quasi_prefix_exact_match
  prompt_level_strict_acc prompt_level_loose_acc inst_level_strict_acc inst_level_loose_acc
  precision recall sensitivity specificity tpr tnr ppv npv true_positive_rate true_negative_rate
  f1 f2 f0.5 f_measure fscore f_score fbeta token_f1 jaccard iou miou mean_iou dice
  roc_auc roc_auc_ovr roc_auc_ovo auroc auc pr_auc auprc average_precision mean_average_precision
  map map50 map75 map50_95 map_0.5 map_0.5:0.95 ap ap50 ap75 aps apm apl
  ndcg mrr hit_rate mean_reciprocal_rank
  pass_rate success_rate win_rate solve_rate resolved_rate
  bleu sacrebleu bleu_score chrf chrf++ chrf_score rouge1 rouge2 rougel rougelsum rouge_1 rouge_2 rouge_l rouge_lsum meteor
  bertscore_f1 bertscore_precision bertscore_recall bert_score_f1
  faithfulness answer_relevancy answer_correctness context_precision context_recall factual_correctness
  homogeneity_score completeness_score v_measure_score normalized_mutual_info_score disparate_impact_ratio
  demographic_parity_ratio equalized_odds_ratio
`);
/** Higher is better, 1 is best, and they are no shares: the unit is `index`. */
const higherIndices = words(`
  matthews_corrcoef mcc matthews_correlation cohen_kappa quadratic_kappa kappa r2 r2_score explained_variance
  pearson pearsonr pearson_corr spearman spearmanr spearman_corr kendalltau d2_absolute_error_score d2_pinball_score
  adjusted_rand_score adjusted_mutual_info_score silhouette_score ssim
`);
/** Lower is better, between 0 and 1, and no shares. */
const lowerIndices = words('brier_score brier_score_loss brier');
/** Higher is better, on a scale of their own. */
const higherScales = words(`
  calinski_harabasz_score psnr inception_score mean_rating groundedness coherence fluency relevance helpfulness
  loglikelihood log_likelihood
`);
/** Shares of something bad. */
const lowerFractions = words(`
  error_rate failure_rate deadline_miss_rate timeout_rate hallucination_rate false_positive_rate false_negative_rate fpr fnr
  missing_rate duplicate_rate http_req_failed eer equal_error_rate hamming_loss zero_one_loss
  expected_calibration_error maximum_calibration_error ece toxicity toxicity_ratio
  demographic_parity_difference equalized_odds_difference equal_opportunity_difference
`);
/** Lower is better, on a scale of their own. A word error rate can pass 1 and is no share. */
const lowerScales = words(`
  loss log_loss neg_log_likelihood nll cross_entropy hinge_loss huber_loss perplexity ppl word_perplexity byte_perplexity
  mse rmse mae mape smape msle rmsle medae mean_squared_error root_mean_squared_error mean_absolute_error
  median_absolute_error mean_absolute_percentage_error mean_squared_log_error root_mean_squared_log_error max_error
  ter wer cer mer fid lpips davies_bouldin_score memory_growth prediction_drift
`);
const lowerBits = words('bits_per_byte bits_per_character bits_per_token');
/** What takes time, in whatever unit the end of the name says. */
const times = words(`
  latency ttft tpot itl e2el time_to_first_token time_per_output_token inter_token_latency response_time inference_time
  prediction_time request_duration http_req_duration latency_weighted
`);
const memories = words(`
  memory peak_memory max_memory memory_usage gpu_memory peak_gpu_memory max_gpu_memory rss peak_rss max_rss vram peak_vram
`);
const costs = words('cost cost_per_example cost_per_request cost_per_query price');
const tokenCounts = words(`
  tokens token_usage input_tokens output_tokens prompt_tokens completion_tokens reasoning_tokens tokens_per_example
  tokens_per_request tokens_used
`);
const throughputs = words(`
  throughput request_throughput output_throughput total_token_throughput token_throughput requests_per_second
  tokens_per_second output_tokens_per_second queries_per_second request_goodput goodput qps rps
`);

;// CONCATENATED MODULE: ./build/js/metrics/known.js

const higher = (unit) => ({ direction: 'higher', unit });
const lower = (unit) => ({ direction: 'lower', unit });
const entries = (names, known) => names.map((name) => [name, known]);
const qualities = new Map([
    ...entries(higherFractions, higher('fraction')),
    ...entries(higherIndices, higher('index')),
    ...entries(higherScales, higher(null)),
    ...entries(lowerIndices, lower('index')),
    ...entries(lowerFractions, lower('fraction')),
    ...entries(lowerScales, lower(null)),
    ...entries(lowerBits, lower('bits')),
]);
const resources = new Map([
    ...entries(times, lower(null)),
    ...entries(memories, lower(null)),
    ...entries(costs, lower(null)),
    ...entries(tokenCounts, lower('tokens')),
    ...entries(throughputs, higher(null)),
]);
/** Ends of names that say a unit. */
const UNITS = {
    ns: 'ns',
    nanoseconds: 'ns',
    us: 'us',
    microseconds: 'us',
    ms: 'ms',
    msec: 'ms',
    millis: 'ms',
    milliseconds: 'ms',
    s: 's',
    sec: 's',
    secs: 's',
    seconds: 's',
    bytes: 'bytes',
    kb: 'kB',
    mb: 'MB',
    gb: 'GB',
    kib: 'KiB',
    mib: 'MiB',
    gib: 'GiB',
    usd: 'usd',
};
const RANKED = /^(?:pass|ndcg|map|mrr|recall|precision|hits?|hit_rate|success|accuracy|acc)_(?:at_)?k?\d+$/;
const TOP = /^(?:top_?\d+_?(?:accuracy|acc)|(?:accuracy|acc)_?top_?\d+|(?:accuracy|acc)_top_\d+)$/;
const BETA = /^fbeta_\d+(?:\.\d+)?$/;
const AVERAGE = /^(?:macro|micro|weighted|samples|binary)_|_(?:macro|micro|weighted|samples|binary|avg|average|mean)$/g;
const STATISTIC = /^(?:mean|avg|average|median|med|min|max|p\d{1,2}(?:\.\d+)?|total)_|_(?:mean|avg|average|median|med|min|max|p\d{1,2}(?:\.\d+)?|weighted_mean|total|sum)$/g;
const NO_METRIC = /(?:^|_)(?:stderr|std|stddev|sd|sem|var|variance|standard_error|std_error|std_err)$/;
const PREFIX = /^(?:eval|test|val|valid|validation|predict)_/;
const TRAINING = /^(?:train|training)(?:_|$)/;
/** `ROC-AUC`, `roc auc`, `Roc_Auc` → `roc_auc`; `recall@5` → `recall_at_5`; `rocAuc` stays for the second try. */
function flattened(name) {
    const plain = name
        .trim()
        .replace(/@/g, '_at_')
        .replace(/[\s-]+/g, '_')
        .replace(/_+/g, '_');
    return plain.toLowerCase().replace(/^_|_$/g, '');
}
/** A unit at the end of a name: `latency_p95_ms` → `ms`, `latencyMs` → `ms`. */
function unitOfName(name) {
    const spaced = name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').replace(/\(([a-z]+)\)$/i, '_$1');
    const end = /_([a-z]+)$/.exec(flattened(spaced))?.[1] ?? '';
    return Object.hasOwn(UNITS, end) ? (UNITS[end] ?? null) : null;
}
function quality(name) {
    const direct = qualities.get(name) ?? qualities.get(name.replace(/_score$/, ''));
    if (direct !== undefined)
        return direct;
    if (name.startsWith('neg_'))
        return qualities.get(name.slice(4))?.direction === 'lower' ? higher(null) : null;
    if (NO_METRIC.test(name))
        return null;
    if (RANKED.test(name) || TOP.test(name) || BETA.test(name))
        return higher('fraction');
    if (/_loss$|_error$/.test(name))
        return lower(null);
    const bare = name.replace(AVERAGE, '').replace(/_score$/, '');
    return bare === name ? null : (qualities.get(bare) ?? (BETA.test(bare) ? higher('fraction') : null));
}
/** Time, memory, money, tokens and throughput come with statistics and units around the word that matters. */
function resource(name) {
    const unit = unitOfName(name);
    const end = name.lastIndexOf('_');
    const core = unit === null ? name : name.slice(0, end);
    const bare = core.replace(STATISTIC, '').replace(STATISTIC, '');
    const found = resources.get(name) ?? resources.get(core) ?? resources.get(bare);
    if (found !== undefined)
        return { ...found, unit: found.unit ?? (found.direction === 'lower' ? unit : null) };
    return /_latency$/.test(bare) ? lower(unit) : null;
}
function percent(name) {
    const bare = name.replace(/_(?:pct|percent)$/, '');
    const known = bare === name ? null : quality(bare);
    return known?.unit === 'fraction' ? { ...known, unit: 'percent' } : null;
}
const lookUp = (name) => quality(name) ?? percent(name) ?? resource(name);
const spelled = (name) => {
    const split = flattened(name.replace(/([a-z0-9])([A-Z])/g, '$1_$2'));
    return [flattened(name), split];
};
/** The last part of a path, without a tool's prefix; `null` for what was measured in training. */
function evaluated(name) {
    const parts = name.split('/').filter((part) => part.trim() !== '');
    if (parts.some((part) => TRAINING.test(flattened(part))))
        return null;
    const plain = flattened(parts.at(-1) ?? '').replace(PREFIX, '');
    return TRAINING.test(plain) ? null : (parts.at(-1) ?? '');
}
/** `worst_group(accuracy)` and its like go the way of the metric inside. */
function wrapped(name) {
    const parts = /^([a-z0-9_.]+)\((.+)\)$/i.exec(name.trim());
    const [outer, inner] = [flattened(parts?.[1] ?? ''), parts?.[2] ?? ''];
    if (parts === null)
        return null;
    if (outer === 'worst_group' || outer === 'robust_mean' || outer === 'mean')
        return knownMetric(inner);
    const known = lookUp(outer.replace(PREFIX, ''));
    if (known === null)
        return null;
    const column = inner.split(',')[0] ?? inner;
    return { ...known, unit: known.unit ?? (known.direction === 'lower' ? unitOfName(column) : null) };
}
/** Direction and unit of a metric by its name, or `null` where the name is not known. Never a guess. */
function knownMetric(name) {
    const inside = wrapped(name);
    if (inside !== null)
        return inside;
    const last = evaluated(name.replace(/,[^,/]*$/, ''));
    if (last === null)
        return null;
    // What stands in brackets at the end narrows a metric (`mAP50(B)`) or gives its unit (`latency (ms)`).
    const bare = last.replace(/\s*\(([^()]*)\)$/, (_, text) => Object.hasOwn(UNITS, text) ? `_${text}` : '');
    for (const spelling of spelled(bare)) {
        const known = lookUp(spelling) ?? lookUp(spelling.replace(PREFIX, ''));
        if (known !== null)
            return known;
    }
    return null;
}


/***/ }),

/***/ 1165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ hasWholeLabels),
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   Z2: () => (/* binding */ canonicalLabel),
/* harmony export */   hl: () => (/* binding */ recoded),
/* harmony export */   rb: () => (/* binding */ uniteLabels)
/* harmony export */ });
// A leading zero ("007") marks a code, not a number. Past 15 digits two texts can be the same double.
const NUMBER = /^[+-]?(?:0|[1-9]\d*)(?:\.\d*)?(?:e[+-]?\d{1,3})?$/i;
const BOOLEAN = /^(?:true|false)$/i;
function isNumber(label) {
    return label.length <= 15 && NUMBER.test(label);
}
/** The one spelling of a label: numbers as JavaScript writes them, `true` and `false` in lower case, else as it is. */
function canonicalLabel(label) {
    // `+ 0` turns minus zero into zero.
    if (isNumber(label))
        return String(Number(label) + 0);
    if (BOOLEAN.test(label))
        return label.toLowerCase();
    return label;
}
function ascending(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
const sameSet = (labels, allowed) => labels.some((label) => label !== '') && labels.every((label) => label === '' || allowed.includes(label));
const ofBoolean = (label) => (label === 'true' ? '1' : label === 'false' ? '0' : '');
/** Where one column says 0 and 1 and the other false and true, both mean the same two classes. */
function spelledAlike(first, second) {
    const bits = ['0', '1'];
    const booleans = ['false', 'true'];
    if (sameSet(first, bits) && sameSet(second, booleans))
        return [first, second.map(ofBoolean)];
    if (sameSet(first, booleans) && sameSet(second, bits))
        return [first.map(ofBoolean), second];
    return [first, second];
}
/** Unites the labels of two columns, each by code; an empty text is no label. */
function uniteLabels(first, second) {
    const [one, two] = spelledAlike(first.map(canonicalLabel), second.map(canonicalLabel));
    const labels = [...new Set([...one, ...two])].filter((label) => label !== '');
    labels.sort(labels.every(isNumber) ? (a, b) => Number(a) - Number(b) : ascending);
    const place = new Map(labels.map((label, index) => [label, index]));
    const codes = (names) => Int32Array.from(names, (name) => place.get(name) ?? -1);
    return { labels, first: codes(one), second: codes(two) };
}
/** Codes of a column in the united set; −1 stays −1. */
function recoded(codes, map) {
    const result = new Int32Array(codes.length);
    for (let i = 0; i < codes.length; i++) {
        const code = codes[i] ?? -1;
        result[i] = code < 0 ? -1 : (map[code] ?? -1);
    }
    return result;
}
/**
 * The labels of a column by code. In a column of numbers the words for "no number" (`nan`, `None`) stand for empty
 * cells: no row has their code, and they are no class.
 */
function labelsOf(column) {
    if (column.values === null)
        return column.labels;
    return column.labels.map((label) => (Number.isFinite(Number(label)) ? label : ''));
}
/** Whether a column of numbers can still be labels: every distinct text is a whole number. */
function hasWholeLabels(column) {
    return labelsOf(column).every((label) => label === '' || Number.isInteger(Number(label)));
}


/***/ }),

/***/ 3474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ columnMean),
/* harmony export */   Mm: () => (/* binding */ percentileMetric),
/* harmony export */   qK: () => (/* binding */ columnMetrics),
/* harmony export */   sL: () => (/* binding */ isOutcomes)
/* harmony export */ });
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1165);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4600);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8037);
/**
 * Metrics of one named column: latencies, outcomes, anything that has a mean.
 *
 *   latency_mean(col) Σv/n · latency_weighted_mean(col) Σwv/Σw, divided by the sum of the weights, once
 *   latency_pNN(col)  percentile by linear interpolation, as numpy's default (Hyndman and Fan's type 7)
 *   mean(col) Σwv/Σw · pass_rate(col) share of passes · deadline_miss_rate(col,limit) share of values above the limit
 *
 * Source: numpy 2.4 `average`, `quantile`.
 * Example: latencies 10 20 40: mean 23.33, p50 20, p95 38, deadline_miss_rate at 20 ⅓.
 */



const columnOf = (subject, { column }) => subject.examples.table.columns.get(column);
const valuesOf = (subject, argument) => (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .numbersOf */ .cZ)(subject, columnOf(subject, argument));
const PASSES = new Set(['1', 'true', 'yes', 'pass', 'passed', 'success', 'ok']);
const FAILS = new Set(['0', 'false', 'no', 'fail', 'failed', 'failure', 'error']);
function outcomeOf(label) {
    const word = (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalLabel */ .Z2)(label).toLowerCase();
    if (PASSES.has(word))
        return 1;
    return FAILS.has(word) ? 0 : Number.NaN;
}
/** Whether the column's labels all say pass or fail in words that are known. */
function isOutcomes(column) {
    return column.codes !== null && column.labels.every((label) => Number.isFinite(outcomeOf(label)));
}
function outcomes(subject, argument) {
    const column = columnOf(subject, argument);
    const codes = (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .codesOf */ .MZ)(subject, column);
    if ('invalid' in codes)
        return codes;
    const meaning = (column?.labels ?? []).map(outcomeOf);
    const strange = meaning.findIndex((value) => !Number.isFinite(value));
    if (strange >= 0)
        return { invalid: `"${column?.labels[strange]}" in ${argument.column} is neither pass nor fail` };
    return new Float64Array(codes).map((code) => meaning[code] ?? Number.NaN);
}
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
        id: 'pass_rate',
        title: 'Pass rate',
        direction: 'higher',
        unit: 'fraction',
        needs: 'outcomes',
        share: true,
        values: outcomes,
    },
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
/** Several percentiles are asked of one column; a million numbers are sorted once. */
const sorted = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .H)((values) => values.slice().sort());
/** Type 7 as in stats/quantile.ts, which sorts by itself; that would be most of the work here. */
function quantileOfSorted(values, q) {
    const place = q * (values.length - 1);
    const below = Math.floor(place);
    const low = values[below] ?? Number.NaN;
    const high = values[below + 1] ?? low;
    const share = place - below;
    // From whichever end is nearer, as numpy does, so that both give the same last bit.
    return share < 0.5 ? low + (high - low) * share : high - (high - low) * (1 - share);
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
            return 'invalid' in values
                ? values
                : { value: quantileOfSorted(sorted(values), percent / 100), standardError: null };
        },
    };
}


/***/ }),

/***/ 2801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SB: () => (/* binding */ metricNamed),
  qd: () => (/* binding */ metrics),
  qp: () => (/* binding */ patterns)
});

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

// EXTERNAL MODULE: ./build/js/metrics/rank.js
var rank = __webpack_require__(9156);
// EXTERNAL MODULE: ./build/js/metrics/remembered.js
var remembered = __webpack_require__(4600);
// EXTERNAL MODULE: ./build/js/metrics/scores.js
var metrics_scores = __webpack_require__(9901);
// EXTERNAL MODULE: ./build/js/metrics/sum.js
var sum = __webpack_require__(535);
;// CONCATENATED MODULE: ./build/js/metrics/curve.js




/** Walks both sorted classes at once: a step is every score equal to the smallest one left. */
function merged(positives, negatives) {
    const positive = new Float64Array(positives.length + negatives.length);
    const negative = new Float64Array(positive.length);
    let [p, n, steps] = [0, 0, 0];
    while (p < positives.length || n < negatives.length) {
        const score = Math.min(positives[p] ?? Number.POSITIVE_INFINITY, negatives[n] ?? Number.POSITIVE_INFINITY);
        const [p0, n0] = [p, n];
        while (positives[p] === score)
            p += 1;
        while (negatives[n] === score)
            n += 1;
        positive[steps] = p - p0;
        negative[steps] = n - n0;
        steps += 1;
    }
    return {
        positive: positive.subarray(0, steps),
        negative: negative.subarray(0, steps),
        positives: positives.length,
        negatives: negatives.length,
    };
}
function unweightedSteps({ isPositive, scores }) {
    const split = new Float64Array(scores.length);
    let low = 0;
    let high = scores.length;
    for (let row = 0; row < scores.length; row++) {
        if (isPositive(row))
            split[low++] = scores[row] ?? 0;
        else
            split[--high] = scores[row] ?? 0;
    }
    return merged(split.subarray(0, low).sort(), split.subarray(high).sort());
}
function stepsOf({ isPositive, scores, weights }) {
    if (weights === null)
        return unweightedSteps({ isPositive, scores, weights });
    const distinct = (0,rank/* distinctAscending */.b3)(scores);
    const positive = new Float64Array(distinct.length);
    const negative = new Float64Array(distinct.length);
    for (let row = 0; row < scores.length; row++) {
        const at = (0,rank/* placeOf */.$t)(distinct, scores[row] ?? 0);
        const side = isPositive(row) ? positive : negative;
        side[at] = (side[at] ?? 0) + (weights[row] ?? 0);
    }
    return { positive, negative, positives: (0,sum/* sum */.cz)(positive), negatives: (0,sum/* sum */.cz)(negative) };
}
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
    for (let i = 0; i < steps.positive.length; i++) {
        const here = steps.negative[i] ?? 0;
        won.add((steps.positive[i] ?? 0) * (below + here / 2));
        below += here;
    }
    return won.value / (steps.positives * steps.negatives);
}
function precisionArea(steps) {
    const total = new sum/* RunningSum */.V1();
    let tp = 0;
    let fp = 0;
    for (let i = steps.positive.length - 1; i >= 0; i--) {
        const gained = steps.positive[i] ?? 0;
        tp += gained;
        fp += steps.negative[i] ?? 0;
        if (gained > 0)
            total.add((gained * tp) / (tp + fp));
    }
    return total.value / steps.positives;
}
function readSteps(subject) {
    const found = (0,metrics_scores/* binaryScores */.jM)(subject);
    if ('invalid' in found)
        return found;
    const { positives, scores } = found;
    return stepsOf({ isPositive: (row) => positives[row] === 1, scores, weights: subject.weights.values });
}
/** Shared by the area and the average precision. */
const binarySteps = (0,remembered/* remembered */.H)(readSteps);
/**
 * DeLong's variance of the area, from the steps and not from the rows: all positives of one score have the same share
 * of negatives below them. The same number as `aucWithVariance`, without looking every example up.
 * For counts a step of weight 3 is three examples; other weights have no such variance.
 */
function areaVariance(steps) {
    const auc = curve_area(steps);
    const ofPositives = new sum/* RunningSum */.V1();
    const ofNegatives = new sum/* RunningSum */.V1();
    let negativesBelow = 0;
    let positivesBelow = 0;
    for (let i = 0; i < steps.positive.length; i++) {
        const positive = steps.positive[i] ?? 0;
        const negative = steps.negative[i] ?? 0;
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
    const steps = binarySteps(subject);
    if ('invalid' in steps)
        return steps;
    const bad = oneSided(steps);
    if (bad !== null)
        return bad;
    const enough = subject.weights.counts && steps.positives > 1 && steps.negatives > 1;
    return { value: curve_area(steps), standardError: enough ? Math.sqrt(areaVariance(steps)) : null };
}
function averagePrecision(subject) {
    const steps = binarySteps(subject);
    if ('invalid' in steps)
        return steps;
    if (steps.positives === 0)
        return { invalid: 'no example is of the positive class' };
    return { value: precisionArea(steps), standardError: null };
}
function areaOverRest(subject) {
    const found = (0,metrics_scores/* classScores */.Sg)(subject);
    if ('invalid' in found)
        return found;
    let total = 0;
    for (let label = 0; label < found.classes.length; label++) {
        const scores = found.columns[label] ?? new Float64Array(0);
        const isPositive = (row) => found.truth[row] === label;
        const steps = stepsOf({ isPositive, scores, weights: subject.weights.values });
        if (oneSided(steps) !== null) {
            const which = steps.positives > 0 ? 'every' : 'no';
            return { invalid: `${which} example is of the class "${found.classes[label]}"` };
        }
        total += curve_area(steps);
    }
    return { value: total / found.classes.length, standardError: null };
}
const curve_SHAPE = { kind: 'whole', direction: 'higher', unit: 'fraction', weighted: 'as-given' };
const curveMetrics = [
    { ...curve_SHAPE, id: 'roc_auc', title: 'Area under the ROC curve', needs: 'score', value: rocArea },
    { ...curve_SHAPE, id: 'average_precision', title: 'Average precision', needs: 'score', value: averagePrecision },
    {
        ...curve_SHAPE,
        id: 'roc_auc_ovr',
        title: 'Area under the ROC curve, one class against the rest, macro average',
        needs: 'class-probabilities',
        value: areaOverRest,
    },
];

// EXTERNAL MODULE: ./build/js/metrics/latency.js
var latency = __webpack_require__(3474);
;// CONCATENATED MODULE: ./build/js/metrics/probability.js


const BINS = 15;
const minusLog = (p) => -Math.log(Math.min(Math.max(p, Number.EPSILON), 1 - Number.EPSILON));
/** Two classes by one score where there is one, else all classes by a probability each. */
function probabilities(subject) {
    return (0,metrics_scores/* scoreColumn */.TK)(subject) === null ? (0,metrics_scores/* classScores */.Sg)(subject) : (0,metrics_scores/* binaryProbabilities */.dr)(subject);
}
function logLosses(subject) {
    const found = probabilities(subject);
    if ('invalid' in found)
        return found;
    if ('positives' in found) {
        return found.scores.map((p, row) => minusLog(found.positives[row] === 1 ? p : 1 - p));
    }
    return new Float64Array(found.truth).map((label, row) => minusLog(found.columns[label]?.[row] ?? Number.NaN));
}
function brierScores(subject) {
    const found = probabilities(subject);
    if ('invalid' in found)
        return found;
    if ('positives' in found)
        return found.scores.map((p, row) => (p - (found.positives[row] ?? 0)) ** 2);
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
function calibrationError(subject) {
    const found = probabilities(subject);
    if ('invalid' in found)
        return found;
    const { sure, right } = 'positives' in found ? { sure: found.scores, right: found.positives } : topConfidence(found);
    const weights = subject.weights.values;
    const gaps = Array.from({ length: BINS }, () => new sum/* RunningSum */.V1());
    for (let row = 0; row < sure.length; row++) {
        const p = sure[row] ?? Number.NaN;
        const weight = weights === null ? 1 : (weights[row] ?? 0);
        gaps[Math.max(0, Math.ceil(p * BINS) - 1)]?.add(weight * ((right[row] ?? 0) - p));
    }
    // n_b · |mean outcome − mean confidence| is |Σ outcome − Σ confidence| over the bin.
    const total = gaps.reduce((sum, gap) => sum + Math.abs(gap.value), 0);
    return { value: total / (0,sum/* totalWeight */.zN)(subject.rows, weights), standardError: null };
}
/** 1 where fewer than K classes stand before the true one. */
function topHits(subject, k) {
    const found = (0,metrics_scores/* classScores */.Sg)(subject);
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
    },
];

// EXTERNAL MODULE: ./build/js/metrics/regression.js + 1 modules
var regression = __webpack_require__(2234);
;// CONCATENATED MODULE: ./build/js/metrics/list.js
/** All metrics that can be computed from examples. A new one is a row in its family's file, and nothing here. */





/** Those with a fixed name. */
const metrics = [
    ...countMetrics,
    ...curveMetrics,
    ...probabilityMetrics,
    ...regression/* regressionMetrics */.N,
    ...latency/* columnMetrics */.qK,
];
const byName = new Map(metrics.map((metric) => [metric.id, metric]));
/** Those with a number in the name, as the documentation writes them. */
const patterns = ['fbeta_B', 'fbeta_B_macro', 'top_K_accuracy', 'latency_pNN'];
const BETA = /^fbeta_(\d+(?:\.\d+)?)(?:_(macro|micro|weighted))?$/;
const TOP = /^top_([1-9]\d{0,5})_accuracy$/;
const PERCENTILE = /^latency_p(\d{1,2}(?:\.\d{1,6})?)$/;
function betaNamed(beta, average) {
    if (!(beta > 0))
        return null;
    const id = average === undefined ? `fbeta_${beta}` : `fbeta_${beta}_${average}`;
    return betaMetrics(beta).find((metric) => metric.id === id) ?? null;
}
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
        return topMetric(Number(top[1]));
    const percentile = PERCENTILE.exec(name);
    return percentile === null || Number(percentile[1]) === 0 ? null : (0,latency/* percentileMetric */.Mm)(Number(percentile[1]));
}


/***/ }),

/***/ 9156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   CS: () => (/* binding */ ranks),
/* harmony export */   Nx: () => (/* binding */ distribution),
/* harmony export */   b3: () => (/* binding */ distinctAscending)
/* harmony export */ });
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


/***/ }),

/***/ 2234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ numberPairs),
  N: () => (/* binding */ regressionMetrics)
});

// EXTERNAL MODULE: ./build/js/stats/median.js
var median = __webpack_require__(1326);
// EXTERNAL MODULE: ./build/js/metrics/rank.js
var rank = __webpack_require__(9156);
// EXTERNAL MODULE: ./build/js/metrics/remembered.js
var remembered = __webpack_require__(4600);
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
    const found = (0,rank/* distribution */.Nx)(values, weights);
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
    const value = pearson.value({ ...pairs, truth: (0,rank/* ranks */.CS)(pairs.truth), prediction: (0,rank/* ranks */.CS)(pairs.prediction) });
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
    },
];
const regressionMetrics = [...means, ...sums, ...wholes];


/***/ }),

/***/ 4600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ remembered)
/* harmony export */ });
/** Work that several metrics share is done once for each subject and forgotten with it. */
function remembered(make) {
    const known = new WeakMap();
    return (key) => {
        const found = known.get(key);
        if (found !== undefined)
            return found.value;
        const value = make(key);
        known.set(key, { value });
        return value;
    };
}


/***/ }),

/***/ 6513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nD: () => (/* binding */ requestOfColumn),
  _u: () => (/* binding */ requestsNamed),
  NO: () => (/* binding */ scoredRequests)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 11 modules
var catalogue = __webpack_require__(1805);
// EXTERNAL MODULE: ./build/js/failure/nearest.js
var nearest = __webpack_require__(3949);
// EXTERNAL MODULE: ./build/js/metrics/columns.js
var metrics_columns = __webpack_require__(8091);
// EXTERNAL MODULE: ./build/js/metrics/known.js + 1 modules
var metrics_known = __webpack_require__(6568);
// EXTERNAL MODULE: ./build/js/metrics/latency.js
var latency = __webpack_require__(3474);
// EXTERNAL MODULE: ./build/js/metrics/list.js + 4 modules
var list = __webpack_require__(2801);
;// CONCATENATED MODULE: ./build/js/metrics/names.js
/** Names of metrics as users write them: `f1_macro`, `latency_p95(latency_ms)`, `deadline_miss_rate(latency_ms,250)`. */



/** Short names that people try first. They are not accepted, because a name in a report must be one name. */
const MEANT = {
    acc: 'accuracy',
    ap: 'average_precision',
    auc: 'roc_auc',
    auroc: 'roc_auc',
    brier: 'brier_score',
    brier_score_loss: 'brier_score',
    cross_entropy: 'log_loss',
    ece: 'expected_calibration_error',
    f1_score: 'f1',
    kappa: 'cohen_kappa',
    mae: 'mean_absolute_error',
    mape: 'mean_absolute_percentage_error',
    mcc: 'matthews_corrcoef',
    mse: 'mean_squared_error',
    nll: 'log_loss',
    p50: 'latency_p50',
    p95: 'latency_p95',
    p99: 'latency_p99',
    pr_auc: 'average_precision',
    r2_score: 'r2',
    rmse: 'root_mean_squared_error',
    sensitivity: 'recall',
    tnr: 'specificity',
    tpr: 'recall',
};
function unknown(text, name) {
    const plain = name.toLowerCase().replace(/[\s-]+/g, '_');
    const meant = (0,list/* metricNamed */.SB)(plain) === null ? (MEANT[plain] ?? null) : plain;
    const names = [...list/* metrics */.qd.map((metric) => metric.id), ...list/* patterns */.qp];
    return (0,catalogue/* fault */.DG)('METRIC_UNKNOWN', null, { metric: text, nearest: meant ?? (0,nearest/* nearest */.p)(plain, names) });
}
const takesColumn = (metric) => metric.needs === 'column' || metric.needs === 'latency' || metric.needs === 'outcomes';
function malformed(text, wrong, right) {
    return (0,catalogue/* fault */.DG)('METRIC_MALFORMED', null, { metric: text, wrong, right });
}
/** `(column,limit)` or `(limit)`; a column name may hold commas itself, so the last one parts them. */
function withLimit(text, metric, inside) {
    const comma = inside.lastIndexOf(',');
    const written = inside.slice(comma + 1).trim();
    const limit = written === '' ? Number.NaN : Number(written);
    const right = `${metric.id}(COLUMN,LIMIT), for example ${metric.id}(latency_ms,250)`;
    if (!Number.isFinite(limit))
        return malformed(text, 'the limit is no number', right);
    const column = comma < 0 ? null : inside.slice(0, comma).trim();
    if (column === '')
        return malformed(text, 'the column has no name', right);
    return { metric, column, limit };
}
const NAME = /^\s*([^()\s]+)\s*(?:\((.*)\))?\s*$/s;
/** Takes the name apart. A fault of weight `usage` where there is no such metric or its brackets are wrong. */
function parseMetricName(text) {
    const parts = NAME.exec(text);
    const name = parts?.[1] ?? text;
    const metric = (0,list/* metricNamed */.SB)(name);
    if (parts === null || metric === null)
        return unknown(text, name);
    const inside = parts[2];
    if (metric.id === 'deadline_miss_rate')
        return withLimit(text, metric, inside ?? '');
    if (inside === undefined)
        return { metric, column: null, limit: null };
    if (!takesColumn(metric))
        return malformed(text, 'this metric takes no column', metric.id);
    const column = inside.trim();
    if (column === '')
        return malformed(text, 'the column has no name', `${metric.id}(COLUMN)`);
    return { metric, column, limit: null };
}
/** The name under which the measurement stands: the same however it was spaced. */
function measuredName({ metric, column, limit }) {
    const inside = [...(column === null ? [] : [column]), ...(limit === null ? [] : [String(limit)])];
    return inside.length === 0 ? metric.id : `${metric.id}(${inside.join(',')})`;
}

// EXTERNAL MODULE: ./build/js/metrics/scores.js
var scores = __webpack_require__(9901);
;// CONCATENATED MODULE: ./build/js/metrics/requests.js
/** What is to be measured: names of metrics bound to the columns of a table. */







const NO_ARGUMENT = { column: '', limit: Number.NaN };
/** The mean of a column that a reader has named. */
function scoredRequest({ metric, labels, column }) {
    const known = (0,metrics_known/* knownMetric */.w)(metric);
    return {
        metric: latency/* columnMean */.GL,
        name: metric,
        labels,
        direction: known?.direction ?? null,
        unit: known?.unit ?? null,
        argument: { column, limit: Number.NaN },
    };
}
const scoredRequests = ({ scored }) => scored.map(scoredRequest);
const NEEDS = {
    labels: 'labels in truth and prediction',
    score: 'two classes, a known positive one, and a score',
    probabilities: 'a probability of the positive of two classes, or one of each class',
    'class-probabilities': 'a probability column for each class',
    numbers: 'numbers in truth and prediction',
    column: 'a column of numbers',
    outcomes: 'a column of passes and fails',
    latency: 'a latency column',
};
function foundIn({ task }) {
    if (task.kind === 'scored')
        return 'no truth and prediction';
    if (task.kind === 'regression')
        return 'numbers that are no labels';
    const classes = `labels of ${task.labels.length} classes`;
    if (task.prediction === null)
        return `${classes} and no prediction`;
    return task.kind === 'multiclass' && task.labels.length === 2
        ? `${classes}, none known as positive`
        : classes;
}
function hasNumbers({ roles, table }) {
    return [roles.truth, roles.prediction].every((name) => (table.columns.get(name ?? '')?.values ?? null) !== null);
}
function isFit(metric, subject) {
    const { task, examples } = subject;
    const labelled = task.kind === 'binary' || task.kind === 'multiclass';
    const classes = labelled && Object.keys(examples.roles.classScores).length > 0;
    const score = (0,scores/* scoreColumn */.TK)(subject)?.values ?? null;
    switch (metric.needs) {
        case 'labels':
            return labelled && task.prediction !== null;
        case 'score':
            return score !== null;
        case 'probabilities':
            return classes || score !== null;
        case 'class-probabilities':
            return classes;
        case 'numbers':
            return hasNumbers(examples);
        default:
            return true;
    }
}
const isOfColumn = ({ needs }) => needs === 'column' || needs === 'latency' || needs === 'outcomes';
function columnFault(named, { examples }) {
    const columns = (0,metrics_columns/* freeNumbers */.Zv)(examples);
    const near = named.column === null ? null : (0,nearest/* nearest */.p)(named.column, columns);
    const needed = `"${measuredName(named)}"`;
    return (0,catalogue/* fault */.DG)('COLUMN_ABSENT', null, { needed, column: named.column, columns, nearest: near });
}
/** The column a metric is of, or `null` where there is none that fits. */
function columnOf({ metric, column }, examples) {
    if (column === null)
        return metric.needs === 'latency' ? (0,metrics_columns/* latencyColumn */.JP)(examples) : null;
    const found = examples.table.columns.get(column);
    if (found === undefined)
        return null;
    return (metric.needs === 'outcomes' ? (0,latency/* isOutcomes */.sL)(found) : found.values !== null) ? column : null;
}
/** The metric of this column, with the direction and unit that its name tells. */
function requestOfColumn(named, column) {
    const { metric } = named;
    const known = metric.id === 'mean' ? (0,metrics_known/* knownMetric */.w)(column) : null;
    return {
        metric,
        name: measuredName(named),
        labels: {},
        direction: metric.direction ?? known?.direction ?? null,
        unit: metric.unit ?? known?.unit ?? (0,metrics_known/* unitOfName */.x)(column),
        argument: { column, limit: named.limit ?? Number.NaN },
    };
}
function weightFault(metric, name, subject) {
    if (metric.kind === 'count')
        return null;
    const { weight } = subject.examples.roles;
    if (metric.weighted === 'never' && weight !== null) {
        return (0,catalogue/* fault */.DG)('METRIC_UNWEIGHTED', null, { metric: name, weight });
    }
    if (metric.weighted !== 'always' || weight !== null)
        return null;
    return (0,catalogue/* fault */.DG)('METRIC_UNFIT', null, { metric: name, needs: 'a column of weights', found: 'none' });
}
/** The named metric bound to this table, or what keeps it from being measured. */
function bound(named, { subject, fault: undecided }) {
    const { metric } = named;
    const name = measuredName(named);
    const unweighted = weightFault(metric, name, subject);
    if (unweighted !== null)
        return unweighted;
    if (isOfColumn(metric)) {
        const column = columnOf(named, subject.examples);
        return column === null ? columnFault(named, subject) : requestOfColumn(named, column);
    }
    const fit = isFit(metric, subject);
    if (!fit && undecided !== null)
        return undecided;
    if (!fit) {
        const details = { metric: name, needs: NEEDS[metric.needs], found: foundIn(subject) };
        return (0,catalogue/* fault */.DG)('METRIC_UNFIT', null, details);
    }
    const { direction, unit } = metric;
    return { metric, name, labels: {}, direction, unit, argument: NO_ARGUMENT };
}
/** What a name asks for: every column of that name that the reader scored, else the metric of that name. */
function requestsNamed(text, prepared) {
    const scored = scoredRequests(prepared.subject.examples).filter((request) => request.name === text.trim());
    if (scored.length > 0)
        return scored;
    const named = parseMetricName(text);
    return ['code' in named ? named : bound(named, prepared)];
}


/***/ }),

/***/ 9901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sg: () => (/* binding */ classScores),
/* harmony export */   TK: () => (/* binding */ scoreColumn),
/* harmony export */   dr: () => (/* binding */ binaryProbabilities),
/* harmony export */   jM: () => (/* binding */ binaryScores)
/* harmony export */ });
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1165);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4600);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8037);



/** The column that says how positive an example is: the score, else the probability of the positive class. */
function scoreColumn(subject) {
    const { task, examples } = subject;
    if (task.kind !== 'binary' || task.positive === null)
        return null;
    const { roles, table } = examples;
    if (roles.score !== null)
        return table.columns.get(roles.score) ?? null;
    const positive = task.labels[task.positive];
    const name = Object.keys(roles.classScores).find((label) => (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalLabel */ .Z2)(label) === positive);
    return name === undefined ? null : (table.columns.get(roles.classScores[name] ?? '') ?? null);
}
const withoutPrediction = (task) => ({ ...task, prediction: null });
function readBinaryScores(subject) {
    const { task } = subject;
    const column = scoreColumn(subject);
    if (task.kind !== 'binary' || column === null)
        return { invalid: 'there is no score of a positive class' };
    const empty = (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .labelGap */ .Bp)(subject, withoutPrediction(task));
    if (empty !== null)
        return empty;
    const scores = (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .numbersOf */ .cZ)(subject, column);
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
    return values.findIndex((value) => {
        const ok = value >= 0 && value <= 1;
        return !ok;
    });
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
    const empty = (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .labelGap */ .Bp)(subject, withoutPrediction(task));
    if (empty !== null)
        return empty;
    const given = new Map(Object.entries(roles.classScores).map(([label, name]) => [(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalLabel */ .Z2)(label), name]));
    const numeric = [...given.keys()].every((label) => label !== '' && Number.isFinite(Number(label)));
    const order = (a, b) => (numeric ? Number(a) - Number(b) : a < b ? -1 : 1);
    const classes = [...given.keys()].sort(order);
    const columns = [];
    for (const label of classes) {
        const name = given.get(label) ?? '';
        const values = (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .numbersOf */ .cZ)(subject, table.columns.get(name));
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

/***/ 8037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MZ: () => (/* binding */ codesOf),
  Bp: () => (/* binding */ labelGap),
  cZ: () => (/* binding */ numbersOf),
  iA: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: ./build/js/metrics/remembered.js
var remembered = __webpack_require__(4600);
// EXTERNAL MODULE: ./build/js/metrics/sum.js
var sum = __webpack_require__(535);
// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 11 modules
var catalogue = __webpack_require__(1805);
// EXTERNAL MODULE: ./build/js/metrics/labels.js
var metrics_labels = __webpack_require__(1165);
;// CONCATENATED MODULE: ./build/js/metrics/task.js
/**
 * What kind of evaluation a table of examples is: labels of two values, labels of more, numbers, or scores that
 * are measured as they stand. Everything else in this room builds on that decision, so it is made once, here.
 */


const POSITIVES = ['1', 'true', 'yes', 'positive'];
const NEGATIVES = ['0', 'false', 'no', 'negative'];
const MOST_NUMERIC_LABELS = 100;
const undecided = (reason) => ({ task: null, fault: reason });
const SCORED = { task: { kind: 'scored' }, notices: [] };
/** The column that plays a part. A column of long texts was not kept, and plays none. */
function played(examples, name) {
    return name === null ? null : (examples.table.columns.get(name) ?? null);
}
function unreadable({ roles }) {
    const names = { truth: roles.truth ?? '', prediction: roles.prediction ?? roles.score ?? '' };
    return undecided((0,catalogue/* fault */.DG)('LABELS_UNREADABLE', null, names));
}
/** Whether both columns are labels: few distinct texts, and where they are numbers, whole ones and not too many. */
function areLabels(columns, distinct) {
    const numeric = columns.some((column) => column.values !== null);
    if (!numeric)
        return true;
    return (columns.every((column) => column.values === null || (0,metrics_labels/* hasWholeLabels */.JA)(column)) &&
        distinct <= MOST_NUMERIC_LABELS);
}
/** Where `true` and `1` were found to be one class, the user may name it either way. */
function inSpellingOf(labels, label) {
    if (labels.includes(label) || !labels.some((one) => one === '0' || one === '1'))
        return label;
    return label === 'true' ? '1' : label === 'false' ? '0' : label;
}
/**
 * The positive label, and the labels with it. A table in which only the negative class occurs ("0" and nothing
 * else) is still one of two classes: the positive one is added, so that recall and precision are measured.
 */
function withPositive(labels, given) {
    const lower = labels.map((label) => label.toLowerCase());
    const lone = lower.length === 1 ? NEGATIVES.indexOf(lower[0] ?? '') : -1;
    if (given !== null) {
        const wanted = inSpellingOf(labels, (0,metrics_labels/* canonicalLabel */.Z2)(given));
        if (labels.includes(wanted))
            return { labels, positive: wanted };
        const opposite = lone >= 0 && wanted.toLowerCase() === POSITIVES[lone];
        return opposite ? { labels: [...labels, wanted], positive: wanted } : null;
    }
    if (labels.length > 2)
        return { labels, positive: null };
    const known = POSITIVES.map((name) => lower.indexOf(name)).find((index) => index >= 0);
    if (known !== undefined)
        return { labels, positive: labels[known] ?? null };
    const added = POSITIVES[lone];
    return added === undefined ? { labels, positive: null } : { labels: [...labels, added], positive: added };
}
function disjoint(truth, prediction, codes) {
    if (prediction === null || truth.labels.length < 2 || prediction.labels.length < 2)
        return null;
    const known = new Set(codes[0]);
    if (codes[1].some((code) => known.has(code)))
        return null;
    return (0,catalogue/* fault */.DG)('LABELS_DISJOINT', null, { truth: truth.labels, prediction: prediction.labels });
}
function decideLabels(examples, truth, prediction) {
    const united = (0,metrics_labels/* uniteLabels */.rb)((0,metrics_labels/* labelsOf */.PC)(truth), prediction === null ? [] : (0,metrics_labels/* labelsOf */.PC)(prediction));
    const given = examples.roles.positive;
    const known = united.labels.length === 0 ? { labels: [], positive: null } : withPositive(united.labels, given);
    if (known === null) {
        return undecided((0,catalogue/* fault */.DG)('POSITIVE_ABSENT', null, { positive: given ?? '', labels: united.labels }));
    }
    const { labels } = known;
    const binary = labels.length <= 2 && known.positive !== null;
    const notices = [];
    if (labels.length === 2 && known.positive === null) {
        notices.push((0,catalogue/* fault */.DG)('POSITIVE_UNKNOWN', null, { labels }));
    }
    const apart = disjoint(truth, prediction, [united.first, united.second]);
    if (apart !== null)
        notices.push(apart);
    const task = {
        kind: binary ? 'binary' : 'multiclass',
        labels,
        truth: (0,metrics_labels/* recoded */.hl)(truth.codes ?? new Int32Array(0), united.first),
        prediction: prediction === null ? null : (0,metrics_labels/* recoded */.hl)(prediction.codes ?? new Int32Array(0), united.second),
        positive: binary && known.positive !== null ? labels.indexOf(known.positive) : null,
    };
    return { task, notices };
}
function decideWithoutPrediction(examples, truth) {
    const { roles, table } = examples;
    const distinct = (0,metrics_labels/* uniteLabels */.rb)((0,metrics_labels/* labelsOf */.PC)(truth), []).labels.length;
    const scored = played(examples, roles.score) !== null && distinct <= 2;
    const probable = scored || Object.keys(roles.classScores).length > 0;
    if (probable && truth.codes !== null && areLabels([truth], distinct))
        return decideLabels(examples, truth, null);
    if (examples.scored.length > 0)
        return SCORED;
    if (roles.prediction !== null)
        return unreadable(examples);
    const columns = [...table.columns.keys()];
    return undecided((0,catalogue/* fault */.DG)('PREDICTION_ABSENT', null, { truth: truth.name, columns }));
}
/**
 * Decides what the examples are. Labels: truth and prediction both have few distinct texts, and where they are
 * numbers, whole ones, at most 100. Otherwise numbers in both are a regression. Anything else is a fault.
 */
function decideTask(examples) {
    const { roles } = examples;
    const truth = played(examples, roles.truth);
    const prediction = played(examples, roles.prediction);
    if (truth === null) {
        return roles.truth === null || examples.scored.length > 0 ? SCORED : unreadable(examples);
    }
    if (prediction === null)
        return decideWithoutPrediction(examples, truth);
    const distinct = (0,metrics_labels/* uniteLabels */.rb)((0,metrics_labels/* labelsOf */.PC)(truth), (0,metrics_labels/* labelsOf */.PC)(prediction)).labels.length;
    if (truth.codes !== null && prediction.codes !== null && areLabels([truth, prediction], distinct)) {
        return decideLabels(examples, truth, prediction);
    }
    if (truth.values !== null && prediction.values !== null) {
        return { task: { kind: 'regression' }, notices: [] };
    }
    return examples.scored.length > 0 ? SCORED : unreadable(examples);
}

;// CONCATENATED MODULE: ./build/js/metrics/subject.js



function pickNumbers(values, rows) {
    if (rows === null)
        return values;
    const picked = new Float64Array(rows.length);
    for (let i = 0; i < rows.length; i++)
        picked[i] = values[rows[i] ?? -1] ?? Number.NaN;
    return picked;
}
function pickCodes(codes, rows) {
    return rows === null ? codes : rows.map((row) => codes[row] ?? -1);
}
/** Rows in the sentence are counted from 1, as people do. */
function emptyCells(rows, name, bad) {
    const cells = `cells ${bad.count === 1 ? 'is' : 'are'}`;
    return { invalid: `${bad.count} of ${rows} ${name} ${cells} empty, first in row ${bad.first + 1}` };
}
function codeGap(name, codes) {
    const first = codes.indexOf(-1);
    if (first < 0)
        return null;
    const count = codes.reduce((sum, code) => (code < 0 ? sum + 1 : sum), 0);
    return emptyCells(codes.length, name, { count, first });
}
function numberGap(name, values) {
    const first = values.findIndex((value) => !Number.isFinite(value));
    if (first < 0)
        return null;
    const count = values.reduce((sum, value) => (Number.isFinite(value) ? sum : sum + 1), 0);
    return emptyCells(values.length, name, { count, first });
}
const pickedOnce = (0,remembered/* remembered */.H)((subject) => (0,remembered/* remembered */.H)((column) => {
    if (column.values === null)
        return { invalid: `${column.name} is no column of numbers` };
    const values = pickNumbers(column.values, subject.selection);
    return numberGap(column.name, values) ?? values;
}));
/** The column as numbers in the subject's rows, or why it can't be taken: missing cells, no numbers. */
function numbersOf(subject, column) {
    return column === undefined ? { invalid: 'there is no such column' } : pickedOnce(subject)(column);
}
/** The column as codes of its labels in the subject's rows, or why it can't be taken. */
function codesOf(subject, column) {
    if (column === undefined)
        return { invalid: 'there is no such column' };
    if (column.codes === null)
        return { invalid: `${column.name} has too many different texts` };
    const codes = pickCodes(column.codes, subject.selection);
    return codeGap(column.name, codes) ?? codes;
}
/** Why truth or prediction can't be measured, or `null` where every cell is filled. */
function labelGap(subject, task) {
    const { truth, prediction } = task;
    const { roles } = subject.examples;
    const inTruth = codeGap(roles.truth ?? 'truth', truth);
    return inTruth ?? (prediction === null ? null : codeGap(roles.prediction ?? 'prediction', prediction));
}
/** Weights that can't be used make every value of the table invalid, instead of one that ignores them. */
function weightsOf(examples, rows, selection) {
    const name = examples.roles.weight;
    if (name === null)
        return { values: null, counts: true, n: rows, invalid: null };
    const column = examples.table.columns.get(name);
    const bad = (invalid) => ({ values: null, counts: false, n: rows, invalid });
    if (column === undefined)
        return bad(`the weights (${name}) are not numbers`);
    if (column.values === null)
        return bad(`the weights (${column.name}) are not numbers`);
    const values = pickNumbers(column.values, selection);
    const empty = numberGap(column.name, values);
    if (empty !== null)
        return bad(empty.invalid);
    const below = values.findIndex((weight) => weight < 0);
    if (below >= 0)
        return bad(`the weight in row ${below + 1} is negative (${values[below]})`);
    const total = (0,sum/* sum */.cz)(values);
    const enough = total > 0;
    if (!enough && rows > 0)
        return bad('all weights are 0');
    const counts = values.every((weight) => Number.isSafeInteger(weight));
    const positive = values.reduce((n, weight) => (weight > 0 ? n + 1 : n), 0);
    return { values, counts, n: counts ? total : positive, invalid: null };
}
function selected(task, selection) {
    if (selection === null || task.kind === 'regression' || task.kind === 'scored')
        return task;
    const prediction = task.prediction === null ? null : pickCodes(task.prediction, selection);
    return { ...task, truth: pickCodes(task.truth, selection), prediction };
}
/** The subject of these rows. Where the task can't be decided, single columns can still be measured. */
function prepare(examples, selection) {
    const decision = decideTask(examples);
    const rows = selection?.length ?? examples.table.rows;
    const task = decision.task === null ? { kind: 'scored' } : selected(decision.task, selection);
    const subject = { examples, rows, selection, task, weights: weightsOf(examples, rows, selection) };
    return decision.task === null
        ? { subject, fault: decision.fault, notices: [] }
        : { subject, fault: null, notices: decision.notices };
}


/***/ }),

/***/ 535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V1: () => (/* binding */ RunningSum),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   i2: () => (/* binding */ mean),
/* harmony export */   rO: () => (/* binding */ weightedSum),
/* harmony export */   zN: () => (/* binding */ totalWeight)
/* harmony export */ });
/**
 * Sums in row order with Neumaier's compensation, so that a million terms keep 15 digits.
 *
 * Source: A. Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", ZAMM 54 (1974).
 * Example: 1 + 1e100 + 1 − 1e100 is 2 here, and 0 with a plain loop.
 */
/** A running sum. State is the point: millions of additions without an array. */
class RunningSum {
    #sum = 0;
    #rest = 0;
    add(term) {
        const next = this.#sum + term;
        if (Math.abs(this.#sum) >= Math.abs(term))
            this.#rest += this.#sum - next + term;
        else
            this.#rest += term - next + this.#sum;
        this.#sum = next;
    }
    get value() {
        return this.#sum + this.#rest;
    }
}
/** Σ vᵢ. The same steps as `RunningSum`, with the two numbers held in registers: this runs over every row. */
function sum(values) {
    let total = 0;
    let rest = 0;
    for (let i = 0; i < values.length; i++) {
        const term = values[i] ?? 0;
        const next = total + term;
        rest += Math.abs(total) >= Math.abs(term) ? total - next + term : term - next + total;
        total = next;
    }
    return total + rest;
}
/** Σ wᵢ·vᵢ; with `weights: null` every weight is 1. */
function weightedSum(values, weights) {
    if (weights === null)
        return sum(values);
    let total = 0;
    let rest = 0;
    for (let i = 0; i < values.length; i++) {
        const term = (values[i] ?? 0) * (weights[i] ?? 0);
        const next = total + term;
        rest += Math.abs(total) >= Math.abs(term) ? total - next + term : term - next + total;
        total = next;
    }
    return total + rest;
}
/** Σ wᵢ, or how many there are where there are no weights. */
function totalWeight(rows, weights) {
    return weights === null ? rows : sum(weights);
}
/** Σ wᵢ·vᵢ / Σ wᵢ. NaN for no rows or weights of sum 0. */
function mean(values, weights) {
    return weightedSum(values, weights) / totalWeight(values.length, weights);
}


/***/ }),

/***/ 5014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ tallyOf)
/* harmony export */ });
/* harmony import */ var _confusion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9504);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4600);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8037);
/** The confusion matrix of a subject. */



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

/***/ 1052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   I: () => (/* binding */ measurementId)
/* harmony export */ });
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must be quoted
const NEEDS_QUOTES = /[/{},="\u0000-\u001f\u007f]/;
function quoted(name) {
    return name === '' || NEEDS_QUOTES.test(name) ? JSON.stringify(name) : name;
}
function labelText(labels) {
    const keys = Object.keys(labels).sort();
    if (keys.length === 0)
        return '';
    return `{${keys.map((key) => `${quoted(key)}=${quoted(labels[key] ?? '')}`).join(',')}}`;
}
/** The id of the measurement in this place, stable over runs, machines and the order of labels. */
function measurementId(place) {
    return `${quoted(place.suite)}/${quoted(place.metric)}${labelText(place.labels)}`;
}
/** The place an id names, or `null` where the text is no measurement id. */
function placeOf(id) {
    const suite = readName(id, 0, '/');
    if (suite === null || id[suite.end] !== '/')
        return null;
    const metric = readName(id, suite.end + 1, '{');
    if (metric === null)
        return null;
    const labels = {};
    let at = metric.end;
    while (at < id.length && id[at] !== '}') {
        const key = readName(id, at + 1, '=');
        if (key === null || id[key.end] !== '=')
            return null;
        const value = readName(id, key.end + 1, ',}');
        if (value === null || value.end >= id.length)
            return null;
        labels[key.name] = value.name;
        at = value.end;
    }
    const braced = at === id.length - 1 && metric.end < id.length;
    return braced || metric.end === id.length ? { suite: suite.name, metric: metric.name, labels } : null;
}
/** A plain name up to one of the ends, or a JSON string; `end` is the index behind it. */
function readName(id, start, ends) {
    if (id[start] === '"') {
        let end = start + 1;
        while (end < id.length && id[end] !== '"')
            end += id[end] === '\\' ? 2 : 1;
        if (end >= id.length)
            return null;
        try {
            return { name: String(JSON.parse(id.slice(start, end + 1))), end: end + 1 };
        }
        catch {
            return null;
        }
    }
    let end = start;
    while (end < id.length && !ends.includes(id[end] ?? ''))
        end++;
    return end === start ? null : { name: id.slice(start, end), end };
}


/***/ }),

/***/ 8485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ readables)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 11 modules
var catalogue = __webpack_require__(1805);
;// CONCATENATED MODULE: ./build/js/read/folder.js
/** The path of the folder that a path is in: `a/b` → `a`, `a` → `.`. */
function parentOf(path) {
    const end = path.lastIndexOf('/');
    return end < 0 ? '.' : path.slice(0, Math.max(1, end));
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** The path below a root, or `null` where it is not below it. */
function below(root, path) {
    if (root === '.')
        return path;
    return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : null;
}

// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(3597);
// EXTERNAL MODULE: ./build/js/failure/nearest.js
var nearest = __webpack_require__(3949);
;// CONCATENATED MODULE: ./build/js/read/binary.js
/** Binary files that are known by their first bytes. */
const MAGIC = [
    ['PK\u0003\u0004', 'zip'],
    ['PAR1', 'parquet'],
    ['SQLite format 3\u0000', 'sqlite'],
];
/** What such a file is called in sentences. */
const BINARY = {
    parquet: 'a Parquet file',
    sqlite: 'an SQLite database',
    zip: 'a ZIP archive (an Inspect .eval log or a workbook, say)',
    tfrecord: 'a file of TFRecords (TensorBoard events, say)',
};
const CASTAGNOLI = 0x82f63b78;
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++)
        value = (value & 1) === 1 ? (value >>> 1) ^ CASTAGNOLI : value >>> 1;
    return value;
});
/**
 * CRC-32C as an unsigned number of 32 bits: the reflected polynomial 0x82F63B78, start and end inverted.
 * Source: RFC 3720, appendix B.4. Example: of the text `123456789` it is e3069283.
 */
function crc32c(bytes) {
    let crc = 0xffffffff;
    for (const byte of bytes)
        crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
    return (crc ^ 0xffffffff) >>> 0;
}
/** The checksum as TFRecords store it: turned by 15 bits, and a constant added. */
function maskedCrc32c(bytes) {
    const crc = crc32c(bytes);
    return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}
/** A TFRecord starts with its length in 8 bytes and the checksum of these 8: chance meets that once in 4 billion. */
function startsTfRecord(bytes) {
    if (bytes.length < 12)
        return false;
    const view = new DataView(bytes.buffer, bytes.byteOffset, 12);
    return view.getUint32(8, true) === maskedCrc32c(bytes.subarray(0, 8));
}
/** What kind of binary file starts with these bytes, or `null`. */
function magicOf(bytes) {
    const start = String.fromCharCode(...bytes.subarray(0, 16));
    const known = MAGIC.find(([magic]) => start.startsWith(magic));
    return known?.[1] ?? (startsTfRecord(bytes) ? 'tfrecord' : null);
}

;// CONCATENATED MODULE: ./build/js/read/columns.js
/** Which column of a table of examples plays which part: by the user's word, else by the usual names. */


/** In order of preference; compared without case. */
const USUAL = {
    id: ['id', 'example_id', 'sample_id', 'doc_id', 'question_id', 'image', 'file', 'idx', 'index'],
    truth: ['y_true', 'label', 'target', 'truth', 'actual', 'true_label'],
    prediction: ['y_pred', 'pred', 'prediction', 'predicted', 'predicted_label'],
    score: ['y_score', 'score', 'prob', 'proba', 'y_prob'],
    weight: ['weight', 'count', 'sample_weight'],
};
const PARTS = ['id', 'truth', 'prediction', 'score', 'weight'];
const CLASS_SCORE = /^p_(.+)$/i;
/** Columns `p_CLASS`, as [class, column]; whether CLASS is one is known only when the labels are. */
function classScoreColumns(columns) {
    return columns.flatMap((column) => {
        const name = CLASS_SCORE.exec(column)?.[1];
        return name === undefined ? [] : [[name, column]];
    });
}
function usualColumn(part, columns) {
    for (const name of USUAL[part]) {
        const column = columns.find((candidate) => candidate.toLowerCase() === name);
        if (column !== undefined)
            return column;
    }
    // pandas writes the index of a frame as a first column without a name.
    return part === 'id' && columns[0] === '' ? '' : null;
}
/** The parts by the usual names alone. */
function usualParts(columns) {
    return {
        id: usualColumn('id', columns),
        truth: usualColumn('truth', columns),
        prediction: usualColumn('prediction', columns),
        score: usualColumn('score', columns),
        weight: usualColumn('weight', columns),
    };
}
/** Names as they are listed to the user, bounded. */
function listed(columns) {
    const named = columns.map((column) => (column === '' ? '(unnamed)' : column.slice(0, 60)));
    return named.length > 40 ? [...named.slice(0, 40), `and ${named.length - 40} more`] : named;
}
function absent(path, column, part, columns) {
    return (0,catalogue/* fault */.DG)('COLUMN_MISSING', path, {
        wanted: `"${column}"`,
        part,
        nearest: (0,nearest/* nearest */.p)(column, columns),
        found: listed(columns),
    });
}
function unfulfilled(path, part, columns) {
    return (0,catalogue/* fault */.DG)('COLUMN_MISSING', path, {
        wanted: `for the ${part} (looked for ${USUAL[part].join(', ')})`,
        part,
        nearest: null,
        found: listed(columns),
    });
}
/** What is still missing for a table of predictions: truth needs a prediction or scores, and they need truth. */
function incomplete(parts, columns, path) {
    const guessed = parts.prediction !== null || parts.score !== null || classScoreColumns(columns).length > 1;
    if (parts.truth === null && guessed)
        return [unfulfilled(path, 'truth', columns)];
    if (parts.truth !== null && !guessed)
        return [unfulfilled(path, 'prediction', columns)];
    return [];
}
/** The parts by the hints, else by the usual names, with every fault of them. */
function chooseColumns(columns, hints, path) {
    const usual = usualParts(columns);
    const faults = [];
    const chosen = (part) => {
        const hint = hints?.[part] ?? null;
        if (hint === null)
            return usual[part];
        if (!columns.includes(hint))
            faults.push(absent(path, hint, part, columns));
        return hint;
    };
    const [id = null, truth = null, prediction = null, score = null, weight = null] = PARTS.map(chosen);
    const parts = { id, truth, prediction, score, weight };
    const groups = hints?.groups ?? null;
    for (const group of groups ?? []) {
        if (!columns.includes(group))
            faults.push(absent(path, group, 'groups', columns));
    }
    if (faults.length === 0)
        faults.push(...incomplete(parts, columns, path));
    return { parts, groups, positive: hints?.positive ?? null, faults };
}

;// CONCATENATED MODULE: ./build/js/read/json.js
/** JSON values as this room sees them, and how to look into them. */
/** What stands where a number should and is none: Python's bare NaN and Infinity, or a number out of range. */
class NotANumber {
    notANumber;
    constructor(text) {
        this.notANumber = text;
    }
}
function isObject(value) {
    return (typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof NotANumber));
}
/** The value of this key, never anything inherited (`constructor` is a name like any other). */
function member(object, key) {
    return isObject(object) && Object.hasOwn(object, key) ? object[key] : undefined;
}
function textMember(object, key) {
    const value = member(object, key);
    return typeof value === 'string' ? value : null;
}
/** What a value is called in sentences. */
function kindOf(value) {
    if (value === undefined)
        return 'nothing';
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    if (value instanceof NotANumber)
        return value.notANumber;
    if (typeof value === 'object')
        return 'an object';
    if (typeof value === 'string')
        return `the text ${JSON.stringify(value.slice(0, 40))}`;
    return typeof value === 'boolean' ? String(value) : 'a number';
}

;// CONCATENATED MODULE: ./build/js/read/foreign.js
/**
 * Files of other tools that hold many numbers and would be misread as plain metrics: sums that look like scores,
 * counts of trials, settings. To refuse them by name is worth more than to guess.
 */

function has(...keys) {
    return (file) => keys.every((key) => Object.hasOwn(file, key));
}
const FOREIGN = [
    ['an Inspect log', has('eval', 'plan')],
    ['a promptfoo result', (file) => has('stats', 'results')(file) || has('evalId')(file)],
    ['a promptfoo result', (file) => isObject(member(member(file, 'results'), 'stats'))],
    ['a lighteval result', has('config_general', 'results')],
    ['a k6 summary', has('metrics', 'root_group')],
    ['a pytest-json-report', has('exitcode', 'summary')],
    ['a pytest-benchmark result', has('machine_info', 'benchmarks')],
    ['a Google Benchmark result', has('context', 'benchmarks')],
    ["a trainer_state of Hugging Face's Trainer", has('log_history', 'global_step')],
    [
        'a DeepEval test run',
        (file) => has('testRunData')(file) || has('testRunLink')(file) || has('testCases')(file),
    ],
    ['an EvalScope report', has('dataset_name', 'metrics', 'model_name')],
    ['an MTEB result', has('mteb_version', 'scores')],
    ['an Azure AI evaluation', has('rows', 'metrics')],
    ['a HELM run specification', has('adapter_spec', 'scenario_spec')],
    ['an asv result', has('env_name', 'results', 'commit_hash')],
    ['a vLLM benchmark', has('request_throughput', 'input_lens')],
    ['a notebook', has('cells', 'nbformat')],
    ['a SARIF log', has('runs', '$schema')],
    ['a report or record of Holdline itself', (file) => /^holdline\//.test(String(member(file, 'schema')))],
];
/** What other tool's file this is, or `null`. */
function foreign(value) {
    if (!isObject(value))
        return null;
    return FOREIGN.find(([, sign]) => sign(value))?.[0] ?? null;
}

;// CONCATENATED MODULE: ./build/js/read/records.js
/** The records of a file, whichever of the three ways of JSON they are written in. */

const FIRST = 20;
function recordsOfList(list) {
    if (list.length === 0 || !list.every(isObject))
        return null;
    const lines = list.filter(isObject).map((record, index) => ({ line: index + 1, record }));
    return { first: list.filter(isObject).slice(0, FIRST), all: () => [lines] };
}
/** `DataFrame.to_json()` by its default: `{column: {"0": value, "1": value}}`, each column with the same rows. */
function recordsOfColumns(value) {
    const columns = Object.entries(value);
    const rows = Object.keys(columns[0]?.[1] ?? {});
    const framed = rows.length > 0 &&
        rows.every((row) => /^\d+$/.test(row)) &&
        columns.every(([, cells]) => isObject(cells) &&
            Object.keys(cells).length === rows.length &&
            rows.every((row) => Object.hasOwn(cells, row)));
    if (!framed)
        return null;
    return recordsOfList(rows.map((row) => {
        const record = Object.create(null);
        for (const [column, cells] of columns)
            record[column] = isObject(cells) ? (cells[row] ?? null) : null;
        return record;
    }));
}
/** `{column: [value, value]}`, all of one length, as `DataFrame.to_dict("list")` gives it. */
function recordsOfLists(value) {
    const columns = Object.entries(value);
    const lists = columns.flatMap(([column, cells]) => Array.isArray(cells) ? [[column, cells]] : []);
    const rows = lists[0]?.[1].length ?? 0;
    const framed = lists.length > 1 && lists.length === columns.length && rows > 0;
    if (!framed || !lists.every(([, cells]) => cells.length === rows))
        return null;
    return recordsOfList(Array.from({ length: rows }, (_, row) => {
        const record = Object.create(null);
        for (const [column, cells] of lists)
            record[column] = cells[row] ?? null;
        return record;
    }));
}
/** `null` where the content is no list of records. */
function recordsIn(content) {
    if (content.shape === 'jsonl')
        return { first: content.first, all: content.records };
    if (content.shape !== 'json')
        return null;
    const { value } = content;
    if (Array.isArray(value))
        return recordsOfList(value);
    return isObject(value) ? (recordsOfColumns(value) ?? recordsOfLists(value)) : null;
}
/** Every key of these records, in order of first sight. */
function keysOf(records) {
    return [...new Set(records.flatMap((record) => Object.keys(record)))];
}

;// CONCATENATED MODULE: ./build/js/read/described.js
/** What a file is made of, in words for someone whose file was not recognised. */





/** What a content is made of, in words. */
function described(content) {
    if (content.shape === 'bytes')
        return `it looks like ${BINARY[content.magic]}`;
    if (content.shape === 'xml')
        return `it looks like XML with the root element "${content.root.name}"`;
    if (content.shape === 'markdown') {
        return content.frontMatter === null
            ? 'a Markdown text without metadata at its top'
            : `a Markdown text whose metadata has the keys ${keysIn(content.frontMatter)}`;
    }
    if (content.shape === 'text')
        return 'its first line is neither JSON nor a header row with a delimiter';
    if (content.shape === 'table')
        return `a table with the columns ${listed(content.header).join(', ')}`;
    const records = recordsIn(content);
    if (records !== null)
        return `JSON records with the keys ${listed(keysOf(records.first)).join(', ')}`;
    return content.shape === 'json' ? describedValue(content.value, content.written.toUpperCase()) : 'records';
}
function describedValue(value, written) {
    const tool = foreign(value);
    if (tool !== null)
        return `it looks like ${tool}, which this version does not read`;
    if (isObject(value) && Object.keys(value).length === 0)
        return `an empty ${written} object`;
    return isObject(value)
        ? `a ${written} object with the keys ${keysIn(value)}`
        : `a ${written} document that is ${kindOf(value)}`;
}
function keysIn(value) {
    return isObject(value) ? listed(Object.keys(value)).join(', ') : '';
}

// EXTERNAL MODULE: ./build/js/table/cells.js
var cells = __webpack_require__(7040);
// EXTERNAL MODULE: ./build/js/table/growing.js
var growing = __webpack_require__(3520);
;// CONCATENATED MODULE: ./build/js/table/build.js


class TableBuilder {
    columns;
    idColumn;
    idName;
    ids = new growing/* GrowingTexts */.Gz();
    count = 0;
    constructor(plan) {
        this.columns = plan.map((column) => new cells/* Cells */.Cp(column.name));
        this.idColumn = plan.findIndex((column) => column.kind === 'id');
        this.idName = plan[this.idColumn]?.name ?? '';
    }
    get rows() {
        return this.count;
    }
    /** A cell as it stands in the file. `''` is empty. */
    text(column, cell) {
        if (column === this.idColumn)
            this.ids.push(cell);
        else
            this.columns[column]?.text(cell);
    }
    number(column, value) {
        if (column === this.idColumn)
            this.ids.push(String(value));
        else
            this.columns[column]?.number(value);
    }
    empty(column) {
        if (column === this.idColumn)
            this.ids.push('');
        else
            this.columns[column]?.empty();
    }
    /** To be called once every column of the row has its cell. */
    endRow() {
        this.count++;
    }
    finish() {
        const columns = new Map();
        const dropped = [];
        for (const [index, cells] of this.columns.entries()) {
            if (index === this.idColumn)
                continue;
            const column = cells.finish();
            if (column === null)
                dropped.push(cells.name);
            else
                columns.set(cells.name, column);
        }
        const ids = this.idColumn < 0 ? null : { name: this.idName, ...this.ids.finish() };
        return { rows: this.count, columns, ids, dropped };
    }
}

;// CONCATENATED MODULE: ./build/js/read/descriptive.js
/**
 * Numbers in a metrics file that describe the data or the run and say nothing of quality: they are told, never judged.
 * The same set as in the design notes on generic files, and learning rates.
 */
const DESCRIPTIVE = /^(n|num|count|counts|total|total_flos|support|samples|epochs?|steps?|iterations?|seed|version|timestamp|date|rank|lr|learning_rate|(num|n)_.+|.+_(count|samples|steps?|epochs?|seed|version|timestamp|time|runtime|support)|_.*)$/i;
/** What is under such a key says how the run was made, whatever it is called. */
const SETTINGS = /(^|\/)(configs?|config_general|params|parameters|hparams|hyper_?parameters|args|arguments|settings|options|environment|env|meta|metadata|dataset_info|machine_info|system_info|versions?)(\/|$)/i;
/** What MLflow and others tell of the labels they were given. */
const OF_THE_DATA = /^(?:sum|mean|std|min|max)_on_(?:target|label)s?$|^label_(?:mean|std|sum)$/i;
/** Where a judge draws the line between pass and fail. */
const THRESHOLD = /(?:^|[_.])threshold$/i;
/** How long the harness worked, and how fast: not how fast the model answers users. */
const HARNESS = /^(?:total_)?(?:evaluation|eval|train|training|wall_clock|wall)_(?:time|duration|runtime)(?:_\w+)?$|^(?:eval|train|test|predict)_(?:samples|steps)_per_second$|^(?:learning_rate|lr)[-_]\w+$|^.+_learning_rate$/i;
/** Why the last part of this name is no metric, or `null` where it may be one. */
function descriptive(name) {
    if (/(^|\/)(lr|learning_rate)(\/|$)/i.test(name))
        return 'a setting of training, not a quality';
    if (SETTINGS.test(name))
        return 'a setting or a description of the run, not a quality';
    const last = name.slice(name.lastIndexOf('/') + 1);
    if (last.startsWith('_'))
        return 'bookkeeping of the tool that wrote it (the name starts with "_")';
    if (OF_THE_DATA.test(last))
        return 'it describes the data, not a quality';
    if (THRESHOLD.test(last))
        return 'a threshold, not a quality';
    return DESCRIPTIVE.test(last) || HARNESS.test(last) ? 'a count, time or setting, not a quality' : null;
}
const PER_EXAMPLE = /^(acc(uracy)?(_norm)?|correct|is_correct|passed|success|exact_match|em|(token_|char_)?f1|precision|recall|bleu|rouge([-_]?[12l])?|meteor|chrf|ter|wer|cer|bertscore|similarity|(squared|absolute)_error|mae|mse|loss|nll|perplexity|reward|faithfulness|(answer_)?(relevancy|relevance|correctness|similarity)|groundedness|coherence|fluency|context_(precision|recall)|hallucination|toxicity)(_score)?$/i;
/** Whether a field with this name and a number in each record is taken for a metric of the example. */
function perExampleMetric(name) {
    return PER_EXAMPLE.test(name);
}

;// CONCATENATED MODULE: ./build/js/read/examples.js
/** What a filled table of examples is good for: roles are checked against what the columns turned out to hold. */




/** More distinct labels than this are no groups that a person would look at. */
const MOST_GROUPS = 50;
const SMALLEST_MEAN_GROUP = 2;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$|^[+-]?(?:nan|inf|infinity|null|none|n\/a|na|<na>)$/i;
/** Whether a prediction was right is what is judged; as a group it would explain every change by itself. */
const VERDICT = /^(is_)?(correct|right|hit|match|error)$/i;
const WHOLE = /^[+-]?\d+\.0+$/;
const ABSOLUTE = /^(?:\/|[A-Za-z]:[\\/])/;
/** `1.0` is the class `1`: pandas writes whole numbers so as soon as one cell of the column is empty. */
function classText(cell) {
    return WHOLE.test(cell) ? cell.slice(0, cell.indexOf('.')) : cell;
}
/** An absolute path differs between machines, so its last two parts are the id. */
function idText(cell) {
    return ABSOLUTE.test(cell) ? cell.split(/[\\/]/).slice(-2).join('/') : cell;
}
function notNumbers(column) {
    const code = column.labels.findIndex((label) => !NUMBER.test(label));
    const label = column.labels[code];
    if (label === undefined)
        return 'it holds texts, and numbers are needed';
    const row = column.codes === null ? -1 : column.codes.indexOf(code);
    return `row ${row + 1} holds ${JSON.stringify(label.slice(0, 40))}, which is no number`;
}
function kindFaults(table, choice, path) {
    const faults = [];
    const check = (part, name, needs) => {
        if (name === null)
            return;
        const column = table.columns.get(name);
        const told = (found) => faults.push((0,catalogue/* fault */.DG)('COLUMN_KIND', path, { column: name, part, found }));
        if (column === undefined)
            told('it holds too many different texts to be labels, and no numbers');
        else if (needs === 'numbers' && column.values === null)
            told(notNumbers(column));
        else if (needs === 'labels' && column.codes === null)
            told('it holds too many different values');
    };
    check('truth', choice.parts.truth, 'any');
    check('prediction', choice.parts.prediction, 'any');
    check('score', choice.parts.score, 'numbers');
    check('weight', choice.parts.weight, 'numbers');
    for (const group of choice.groups ?? [])
        check('groups', group, 'labels');
    return faults;
}
function classScores(table, choice) {
    const classes = new Set();
    for (const name of [choice.parts.truth, choice.parts.prediction]) {
        for (const label of (name === null ? undefined : table.columns.get(name))?.labels ?? [])
            classes.add(label);
    }
    const columns = classScoreColumns([...table.columns.keys()]).filter(([label, column]) => classes.has(label) && table.columns.get(column)?.values != null);
    return Object.fromEntries(columns);
}
/** Measured quantities (12.5 ms) are no groups, even where few distinct ones were seen. */
function measures(column) {
    return (column.values !== null &&
        column.labels.some((label) => Number.isFinite(Number(label)) && !Number.isInteger(Number(label))));
}
function offeredGroups(table, taken) {
    return [...table.columns.values()]
        .filter((column) => {
        const labels = column.codes === null ? 0 : column.labels.length;
        return (!taken.has(column.name) &&
            !VERDICT.test(column.name) &&
            !measures(column) &&
            labels >= 2 &&
            labels <= MOST_GROUPS &&
            labels * SMALLEST_MEAN_GROUP <= table.rows);
    })
        .map((column) => column.name);
}
function scoredColumns(table, choice) {
    const computed = choice.parts.truth !== null;
    return [...table.columns.values()]
        .filter((column) => column.values !== null && perExampleMetric(column.name))
        .filter((column) => !computed || !/^(is_)?correct$|^acc(uracy)?$/i.test(column.name))
        .map((column) => ({ metric: column.name, labels: {}, column: column.name }));
}
/** The examples without metrics of their own, as tables of predictions have them. Faults: `COLUMN_KIND`. */
function examplesOf({ table, choice, path }) {
    const faults = kindFaults(table, choice, path);
    if (faults.length > 0)
        throw new failure/* Failure */.HR(faults);
    const { truth, prediction, score, weight } = choice.parts;
    const scores = classScores(table, choice);
    const taken = new Set([truth, prediction, score, weight, ...Object.values(scores)].filter((name) => name !== null));
    const roles = {
        truth,
        prediction,
        score,
        weight,
        classScores: scores,
        groups: choice.groups ?? offeredGroups(table, taken),
        positive: choice.positive,
    };
    return { table, roles, scored: [] };
}
/** The same, with columns that are metrics of single examples by their names. */
function scoredExamplesOf(filled) {
    const examples = examplesOf(filled);
    const scored = scoredColumns(filled.table, filled.choice);
    const names = new Set(scored.map((column) => column.column));
    const groups = filled.choice.groups ?? examples.roles.groups.filter((name) => !names.has(name));
    return { ...examples, roles: { ...examples.roles, groups }, scored };
}
function droppedColumns(table) {
    return table.dropped.map((name) => ({
        name,
        because: 'free text: too many different values to be labels, and no numbers',
    }));
}
function suiteOf(examples) {
    return { name: null, model: null, dataset: null, fingerprints: {}, measurements: [], examples };
}

;// CONCATENATED MODULE: ./build/js/read/measurement.js

function isNumeric(value) {
    return typeof value === 'number' || value instanceof NotANumber;
}
function measurement(read) {
    const finite = typeof read.value === 'number' && Number.isFinite(read.value);
    return {
        metric: read.metric,
        labels: read.labels ?? {},
        value: typeof read.value === 'number' && finite ? read.value : null,
        invalid: finite ? null : invalidText(read.value),
        n: read.n ?? null,
        standardError: read.standardError ?? null,
        interval: read.interval ?? null,
        direction: read.direction ?? null,
        unit: read.unit ?? null,
    };
}
function invalidText(value) {
    return value instanceof NotANumber ? value.notANumber : String(value);
}
/** A number of examples, or `null` for anything that can't be one. */
function countIn(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
/** A standard error, or `null` for anything that can't be one (`"N/A"`, NaN, a negative number). */
function standardErrorIn(value) {
    return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
}
/** `true` is "higher is better". */
function directionIn(value) {
    if (typeof value === 'boolean')
        return value ? 'higher' : 'lower';
    return value === 'higher' || value === 'lower' ? value : null;
}
/** Two-sided bounds, or `null` for anything that can't be: no numbers, or the upper below the lower. */
function intervalIn(low, high) {
    const numbers = typeof low === 'number' && typeof high === 'number';
    return numbers && Number.isFinite(low) && Number.isFinite(high) && low <= high ? [low, high] : null;
}

;// CONCATENATED MODULE: ./build/js/read/predictions.js
/**
 * Tables of examples (CSV, TSV), one a row: predictions with their truth, as pandas, scikit-learn users and annotators
 * write them, or the value of a metric for each example under the metric's name.
 */





/** What makes a list of columns one of predictions, or `null`. A prediction alone is enough to ask for the truth. */
function predictionsBecause(columns) {
    const { truth, prediction, score } = usualParts(columns);
    if (prediction !== null) {
        return truth === null ? `it has a column ${prediction}` : `it has the columns ${truth} and ${prediction}`;
    }
    if (truth === null)
        return null;
    if (score !== null)
        return `it has the columns ${truth} and ${score}`;
    return classScoreColumns(columns).length > 1 ? `it has the column ${truth} and columns p_CLASS` : null;
}
/** An id of its own and a metric's name over numbers: a value for each example. */
function scoresBecause({ header, first }) {
    const { id } = usualParts(header);
    const at = header.findIndex(perExampleMetric);
    if (id === null || id === '' || at < 0)
        return null;
    const numbers = first.every((row) => Number.isFinite(Number(scoreText(row[at] ?? ''))));
    return numbers ? `each row has the id ${id} and the metric ${header[at]}` : null;
}
const asItStands = (cell) => cell;
/** Python writes whether an answer was right as `True` and `False`. */
function scoreText(cell) {
    const lower = cell.toLowerCase();
    return lower === 'true' ? '1' : lower === 'false' ? '0' : cell;
}
function keptColumns(header, parts) {
    return header.flatMap((name, at) => {
        if (name === parts.id)
            return [{ name, kind: 'id', at, text: idText }];
        if (name === '')
            return [];
        const isClass = name === parts.truth || name === parts.prediction;
        const isScore = parts.truth === null && perExampleMetric(name);
        return [{ name, kind: 'cells', at, text: isClass ? classText : isScore ? scoreText : asItStands }];
    });
}
async function filledTable(content, parts) {
    const kept = keptColumns(content.header, parts);
    const builder = new TableBuilder(kept);
    for await (const batch of content.rows()) {
        for (const row of batch) {
            for (let target = 0; target < kept.length; target++) {
                const column = kept[target];
                if (column !== undefined)
                    builder.text(target, column.text(row[column.at] ?? ''));
            }
            builder.endRow();
        }
    }
    return builder.finish();
}
async function read(found, hints) {
    const { content, path } = found;
    if (content.shape !== 'table')
        throw new TypeError('predictions are read from tables only');
    const choice = chooseColumns(content.header, hints.columns, path);
    if (choice.faults.length > 0)
        throw new failure/* Failure */.HR(choice.faults);
    const table = await filledTable(content, choice.parts);
    const filled = { table, choice, path };
    const unnamed = content.header[0] === '' && choice.parts.id !== ''
        ? [{ name: '(unnamed)', because: 'the index of the data frame; the ids are in another column' }]
        : [];
    return {
        suites: [suiteOf(choice.parts.truth === null ? scoredExamplesOf(filled) : examplesOf(filled))],
        passedOver: [...unnamed, ...droppedColumns(table)],
        notices: [],
    };
}
const predictions = {
    format: 'predictions',
    title: 'a table of examples: predictions, or one value each',
    recognise: ({ content }) => content.shape === 'table' ? (predictionsBecause(content.header) ?? scoresBecause(content)) : null,
    refuse: ({ content }) => (content.shape === 'table' ? null : 'this is no table with a header row'),
    read,
};

;// CONCATENATED MODULE: ./build/js/read/examples-jsonl.js
/** Examples as JSON records: JSON Lines, a list of objects, or the columns that pandas' `to_json()` writes. */










const MOST_FAULTS_NAMED = 20;
/** Feeds records into a table and remembers what did not fit. */
class RecordFeed {
    faults = [];
    nested = new Set();
    late = new Set();
    path;
    keys;
    known;
    partByKey = new Map();
    builder;
    constructor(path, keys, choice) {
        this.path = path;
        this.keys = keys;
        this.known = new Set(keys);
        for (const part of ['id', 'truth', 'prediction', 'score', 'weight']) {
            const key = choice.parts[part];
            if (key !== null)
                this.partByKey.set(key, part);
        }
        const kind = (name) => (name === choice.parts.id ? 'id' : 'cells');
        this.builder = new TableBuilder(keys.map((name) => ({ name, kind: kind(name) })));
    }
    push({ line, record }) {
        for (const [column, key] of this.keys.entries()) {
            const value = Object.hasOwn(record, key) ? record[key] : undefined;
            const part = this.partByKey.get(key);
            if (part !== undefined && part !== 'weight')
                this.checkPart(key, value, line);
            this.cell(column, value, part);
        }
        for (const key of Object.keys(record))
            if (!this.known.has(key) && this.late.size < 100)
                this.late.add(key);
        this.builder.endRow();
    }
    finish() {
        const table = this.builder.finish();
        const columns = new Map([...table.columns].filter(([name]) => !this.nested.has(name)));
        return { ...table, columns, dropped: table.dropped.filter((name) => !this.nested.has(name)) };
    }
    checkPart(key, value, line) {
        const structured = typeof value === 'object' && value !== null && !(value instanceof NotANumber);
        if (value !== undefined && !structured)
            return;
        const found = structured ? `holds ${kindOf(value)}` : 'is not there, and the records before have it';
        this.faults.push((0,catalogue/* fault */.DG)('ROW_SHAPE', `${this.path}:${line}`, { key, found }));
    }
    cell(column, value, part) {
        if (value === undefined || value === null)
            this.builder.empty(column);
        else if (typeof value === 'number')
            this.builder.number(column, value);
        else if (typeof value === 'string')
            this.text(column, value, part);
        else if (value instanceof NotANumber)
            this.builder.text(column, value.notANumber);
        else if (typeof value === 'boolean')
            this.truthValue(column, value, part);
        else {
            this.nested.add(this.keys[column] ?? '');
            this.builder.empty(column);
        }
    }
    text(column, value, part) {
        const bare = value.trim();
        if (part === 'id')
            this.builder.text(column, idText(bare));
        else
            this.builder.text(column, part === 'truth' || part === 'prediction' ? classText(bare) : bare);
    }
    /** As a class `true` is a label; as a metric of the example it is 1. */
    truthValue(column, value, part) {
        if (part === undefined && perExampleMetric(this.keys[column] ?? ''))
            this.builder.number(column, value ? 1 : 0);
        else
            this.builder.text(column, String(value));
    }
}
async function fed(records, feed) {
    for await (const batch of records.all()) {
        for (const line of batch)
            feed.push(line);
        if (feed.faults.length >= MOST_FAULTS_NAMED)
            break;
    }
    if (feed.faults.length > 0)
        throw new failure/* Failure */.HR(feed.faults.slice(0, MOST_FAULTS_NAMED));
}
async function examples_jsonl_read({ content, path }, hints) {
    const records = recordsIn(content);
    if (records === null)
        throw new TypeError('examples are read from records only');
    const keys = keysOf(records.first);
    const choice = chooseColumns(keys, hints.columns, path);
    if (choice.faults.length > 0)
        throw new failure/* Failure */.HR(choice.faults);
    const feed = new RecordFeed(path, keys, choice);
    await fed(records, feed);
    const table = feed.finish();
    const because = (names, why) => [...names].map((name) => ({ name, because: why }));
    return {
        suites: [suiteOf(scoredExamplesOf({ table, choice, path }))],
        passedOver: [
            ...because(feed.nested, 'it holds lists or objects'),
            ...because(feed.late, 'none of the first records has it'),
            ...droppedColumns(table),
        ],
        notices: [],
    };
}
function scoredField(record) {
    const fields = Object.entries(record ?? {});
    const field = fields.find(([name, value]) => perExampleMetric(name) && (isNumeric(value) || typeof value === 'boolean'));
    return field?.[0] ?? null;
}
function recognise({ content }) {
    const records = recordsIn(content);
    if (records === null)
        return null;
    const keys = keysOf(records.first);
    const because = predictionsBecause(keys);
    if (because !== null)
        return because.replace('column', 'key');
    const { id } = usualParts(keys);
    const field = scoredField(records.first[0]);
    return id === null || field === null ? null : `its records have the id ${id} and the metric ${field}`;
}
const examplesJsonl = {
    format: 'examples-jsonl',
    title: 'examples in JSON Lines',
    recognise,
    refuse: ({ content }) => (recordsIn(content) === null ? 'this is no list of JSON records' : null),
    read: examples_jsonl_read,
};

;// CONCATENATED MODULE: ./build/js/read/fingerprints.js
const LONGEST = 200;
/** Texts, numbers and truth values of a file by name; what is absent, empty or structured is left out. */
function fingerprintsOf(values) {
    return Object.fromEntries(Object.entries(values).flatMap(([key, value]) => {
        const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
        const text = plain ? String(value).slice(0, LONGEST) : '';
        return text === '' ? [] : [[key, text]];
    }));
}

;// CONCATENATED MODULE: ./build/js/read/lm-eval-results.js


const NOT_METRICS = new Set(['alias', 'name', 'sample_len', 'sample_count', 'samples', ' ']);
/** The filter stands behind the LAST comma, since a metric's name may hold one. */
function metricKey(key) {
    const comma = key.lastIndexOf(',');
    return comma < 0
        ? { metric: key, filter: 'none' }
        : { metric: key.slice(0, comma), filter: key.slice(comma + 1) };
}
/** `none` is the harness's word for "as the model answered"; any other filter makes another metric. */
function filterLabels(filter) {
    return filter === 'none' ? {} : { filter };
}
function standardErrorKey({ metric, filter }, values) {
    const key = `${metric}_stderr,${filter}`;
    return Object.hasOwn(values, key) ? key : `${metric}_stderr`;
}
/** Which way is better, keyed by the metric without its filter; before 0.4.3 only in the task's configuration. */
function directionOf(file, task, metric) {
    const stated = directionIn(member(member(member(file, 'higher_is_better'), task), metric));
    if (stated !== null)
        return stated;
    const list = member(member(member(file, 'configs'), task), 'metric_list');
    const entry = Array.isArray(list) ? list.find((item) => textMember(item, 'metric') === metric) : undefined;
    return directionIn(member(entry, 'higher_is_better'));
}
function countOf({ values, samples, file, task }, key) {
    const isGroup = isObject(member(member(file, 'groups'), task));
    return (countIn(member(samples, 'effective')) ??
        countIn(member(member(values, 'sample_count'), key)) ??
        (isGroup ? null : countIn(member(values, 'sample_len'))));
}
/** Every metric of the task, and what in its object is none. */
function taskMeasurements(of) {
    const measurements = [];
    const passedOver = [];
    for (const [key, value] of Object.entries(of.values)) {
        const parts = metricKey(key);
        if (NOT_METRICS.has(key) || parts.metric.endsWith('_stderr'))
            continue;
        if (!isNumeric(value)) {
            passedOver.push({ name: `${of.task}/${key}`, because: `it is ${kindOf(value)}, not a number` });
            continue;
        }
        measurements.push(measurement({
            metric: parts.metric,
            labels: filterLabels(parts.filter),
            value,
            n: countOf(of, key),
            standardError: standardErrorIn(member(of.values, standardErrorKey(parts, of.values))),
            direction: directionOf(of.file, of.task, parts.metric),
        }));
    }
    return { measurements, passedOver };
}

;// CONCATENATED MODULE: ./build/js/read/lm-eval-samples.js



const STANDARD = new Set('doc_id doc target arguments resps filtered_resps filter metrics doc_hash prompt_hash target_hash'.split(' '));
function idOf(value) {
    return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}
/** The metrics of a line: named by itself since 0.4.5, before that every key that is not a standard one. */
function metricsOf(record) {
    const stated = member(record, 'metrics');
    return Array.isArray(stated)
        ? stated.filter((name) => typeof name === 'string')
        : Object.keys(record).filter((key) => !STANDARD.has(key));
}
/** Gathers the lines of a task by document. */
class SampleTable {
    rowByDoc = new Map();
    docIds = [];
    hashes = [];
    columns = new Map();
    refused = new Map();
    push(record) {
        const doc = idOf(member(record, 'doc_id')) ?? textMember(record, 'doc_hash') ?? `line ${this.docIds.length + 1}`;
        const row = this.rowOf(doc, record);
        for (const metric of metricsOf(record))
            this.value(row, metric, record);
    }
    examples() {
        const passedOver = [...this.refused].map(([name, because]) => ({ name, because }));
        const scored = [...this.columns.values()].filter((column) => !this.refused.has(column.metric));
        if (scored.length === 0)
            return { examples: null, passedOver };
        return { examples: { table: this.table(scored), roles: NO_ROLES, scored: scored.map(bare) }, passedOver };
    }
    rowOf(doc, record) {
        const known = this.rowByDoc.get(doc);
        if (known !== undefined)
            return known;
        const row = this.docIds.push(doc) - 1;
        this.hashes.push(textMember(record, 'doc_hash'));
        this.rowByDoc.set(doc, row);
        return row;
    }
    value(row, metric, record) {
        const value = member(record, metric);
        const number = typeof value === 'boolean' ? Number(value) : value;
        if (typeof number === 'number' || number instanceof NotANumber) {
            const column = this.freeColumn(row, metric, textMember(record, 'filter'));
            column.values[row] = number;
        }
        else {
            const why = Array.isArray(value)
                ? 'its values are lists for a metric of the whole corpus, and have no mean'
                : `a value of it is ${kindOf(value)}, not a number`;
            this.refused.set(metric, why);
        }
    }
    /** Old files do not name the filter: then the second line of a document is told from the first by its number. */
    freeColumn(row, metric, filter) {
        for (let line = 1;; line++) {
            const name = line === 1 ? (filter ?? 'none') : `${filter ?? ''}#${line}`;
            const key = name === 'none' ? metric : `${metric},${name}`;
            let column = this.columns.get(key);
            if (column === undefined) {
                column = { metric, labels: filterLabels(name), column: key, values: [] };
                this.columns.set(key, column);
            }
            if (column.values[row] === undefined)
                return column;
        }
    }
    /** The hash of the content pairs runs even where the order changed; where it is not one a document, the number does. */
    ids() {
        const hashes = this.hashes.filter((hash) => hash !== null);
        const unique = hashes.length === this.docIds.length && new Set(hashes).size === hashes.length;
        return unique ? hashes : this.docIds;
    }
    table(scored) {
        const ids = this.ids();
        const idName = ids === this.docIds ? 'doc_id' : 'doc_hash';
        const builder = new TableBuilder([
            { name: idName, kind: 'id' },
            ...scored.map(({ column }) => ({ name: column, kind: 'cells' })),
        ]);
        for (const [row, id] of ids.entries()) {
            builder.text(0, id);
            for (const [index, { values }] of scored.entries()) {
                const value = values[row];
                if (value === undefined)
                    builder.empty(index + 1);
                else
                    builder.number(index + 1, value instanceof NotANumber ? Number.NaN : value);
            }
            builder.endRow();
        }
        return builder.finish();
    }
}
const NO_ROLES = {
    truth: null,
    prediction: null,
    score: null,
    weight: null,
    classScores: {},
    groups: [],
    positive: null,
};
function bare({ metric, labels, column }) {
    return { metric, labels, column };
}
/** The examples of one task from its records in any order; `null` where no metric has a number a document. */
function examplesOfSamples(records) {
    const table = new SampleTable();
    for (const record of records)
        table.push(record);
    return table.examples();
}
/** The task is in the file's name only: `samples_<task>_2025-07-21T14-41-47.889425.jsonl`. */
function taskOf(path) {
    return /(?:^|\/)samples_(.+)_\d{4}-\d\d-\d\dT[\d:.-]+\.jsonl$/.exec(path)?.[1] ?? null;
}
function lm_eval_samples_recognise({ content }) {
    if (content.shape !== 'jsonl')
        return null;
    const [first] = content.first;
    const logged = ['doc_id', 'doc', 'resps', 'filtered_resps'].every((key) => member(first, key) !== undefined);
    return logged ? 'its records have doc_id, doc, resps and filtered_resps' : null;
}
async function gather(lines) {
    const table = new SampleTable();
    for await (const batch of lines)
        for (const { record } of batch)
            table.push(record);
    return table.examples();
}
async function lm_eval_samples_read({ content, path }) {
    if (content.shape !== 'jsonl')
        throw new TypeError('samples are read from JSON Lines only');
    const { examples, passedOver } = await gather(content.records());
    const suite = {
        name: taskOf(path),
        model: null,
        dataset: null,
        fingerprints: {},
        measurements: [],
        examples,
    };
    return { suites: [suite], passedOver, notices: [] };
}
const lmEvalSamples = {
    format: 'lm-eval-samples',
    title: 'logged samples of lm-evaluation-harness',
    recognise: lm_eval_samples_recognise,
    refuse: (found) => lm_eval_samples_recognise(found) === null ? 'its records have no doc_id, doc, resps and filtered_resps' : null,
    read: lm_eval_samples_read,
};

;// CONCATENATED MODULE: ./build/js/read/lm-eval.js
/**
 * Results of lm-evaluation-harness (`results_*.json`): from the BigScience fork of 2022 over 0.3 to 0.4.13, and
 * what `json.dump(simple_evaluate(…))` writes. One suite a task; a group is a suite of its own and is read once.
 */






/** The fork wrote a list of rows, one a task and prompt. */
function isForkRow(row) {
    return textMember(row, 'task_name') !== null && textMember(row, 'prompt_name') !== null;
}
function lm_eval_recognise({ content }) {
    if (content.shape !== 'json' || !isObject(content.value))
        return null;
    const file = content.value;
    const results = member(file, 'results');
    if (member(file, 'config_general') !== undefined)
        return null;
    if (Array.isArray(results)) {
        const fork = results.length > 0 && results.every(isForkRow) && isObject(member(file, 'config'));
        return fork ? 'its results are rows of task_name and prompt_name' : null;
    }
    const configured = ['config', 'configs', 'tasks'].some((key) => isObject(member(file, key)));
    const tasks = isObject(results) && Object.values(results).every(isObject);
    if (!tasks || !configured || !isObject(member(file, 'versions')))
        return null;
    return 'it has results by task, with their versions and configuration';
}
/** `model_name`, else what `model_args` names (a text up to 0.4.9, an object later), else the kind of model. */
function modelOf(file) {
    const stated = textMember(file, 'model_name');
    if (stated !== null)
        return stated;
    const config = member(file, 'config') ?? member(file, 'params');
    const args = member(config, 'model_args');
    const named = typeof args === 'string'
        ? (/(?:^|,)(?:pretrained|model)=([^,]+)/.exec(args)?.[1] ?? null)
        : (textMember(args, 'pretrained') ?? textMember(args, 'model'));
    return named ?? textMember(config, 'model');
}
function datasetOf(file, task) {
    const config = member(member(file, 'configs') ?? member(file, 'tasks'), task);
    const path = textMember(config, 'dataset_path');
    const name = textMember(config, 'dataset_name');
    return path === null || name === null ? path : `${path}:${name}`;
}
/** `task_hashes` covers the documents with their prompts and targets; it is there since 0.4.3. */
function taskFingerprints(file, task) {
    const configured = member(member(file, 'configs'), task);
    return fingerprintsOf({
        dataset: datasetOf(file, task),
        task_version: member(member(file, 'versions'), task),
        num_fewshot: member(member(file, 'n-shot'), task) ??
            member(configured, 'num_fewshot') ??
            member(member(file, 'config'), 'num_fewshot'),
        limit: member(member(file, 'config'), 'limit'),
        prompt: member(member(file, 'task_hashes'), task),
    });
}
/** Tasks and groups by name, each once. The leaderboard's own dumps nest a group's tasks one level deeper. */
function tasksOf(file) {
    const sizes = member(file, 'n-samples') ?? member(file, 'n_samples');
    const tasks = new Map();
    const add = (task, values, samples) => {
        if (!tasks.has(task))
            tasks.set(task, { file, task, values, samples });
    };
    for (const part of ['results', 'groups']) {
        for (const [task, values] of Object.entries(member(file, part) ?? {})) {
            if (!isObject(values))
                continue;
            const size = member(sizes, task);
            const nested = Object.entries(values).filter((entry) => isObject(entry[1]) && entry[0] !== 'sample_count');
            if (nested.length < Object.keys(values).length || nested.length === 0)
                add(task, values, size);
            else
                for (const [inner, innerValues] of nested)
                    add(inner, innerValues, member(size, inner));
        }
    }
    return [...tasks.values()];
}
/** A run on a part of the examples is no match for one on all of them, and the file says so only here. */
function limitedRun(tasks, path) {
    const limited = tasks.flatMap(({ task, samples }) => {
        const used = countIn(member(samples, 'effective'));
        const of = countIn(member(samples, 'original'));
        return used !== null && of !== null && used < of ? [{ task, used, of }] : [];
    });
    const [first] = limited;
    return first === undefined ? [] : [(0,catalogue/* fault */.DG)('RUN_LIMITED', path, { ...first, others: limited.length - 1 })];
}
function forkSuites(rows, model) {
    const suites = new Map();
    for (const row of rows) {
        const name = textMember(row, 'task_name') ?? '';
        const labels = { prompt: textMember(row, 'prompt_name') ?? '' };
        const measurements = Object.entries(row).flatMap(([metric, value]) => {
            if (!isNumeric(value) || metric.endsWith('_stderr'))
                return [];
            const standardError = standardErrorIn(member(row, `${metric}_stderr`));
            return [measurement({ metric, labels, value, standardError })];
        });
        const before = suites.get(name);
        suites.set(name, {
            name,
            model,
            dataset: textMember(row, 'dataset_path'),
            fingerprints: fingerprintsOf({ dataset: member(row, 'dataset_path') }),
            measurements: [...(before?.measurements ?? []), ...measurements],
            examples: null,
        });
    }
    return [...suites.values()];
}
async function lm_eval_read({ content, path }) {
    const file = content.shape === 'json' && isObject(content.value) ? content.value : {};
    const model = modelOf(file);
    const results = member(file, 'results');
    if (Array.isArray(results)) {
        return { suites: forkSuites(results.filter(isForkRow), model), passedOver: [], notices: [] };
    }
    const tasks = tasksOf(file);
    const passedOver = [];
    const suites = [];
    for (const of of tasks) {
        const task = taskMeasurements(of);
        passedOver.push(...task.passedOver);
        const samples = member(member(file, 'samples'), of.task);
        const logged = Array.isArray(samples) ? examplesOfSamples(samples.filter(isObject)) : null;
        passedOver.push(...(logged?.passedOver ?? []));
        suites.push({
            name: of.task,
            model,
            dataset: datasetOf(file, of.task),
            fingerprints: taskFingerprints(file, of.task),
            measurements: task.measurements,
            examples: logged?.examples ?? null,
        });
    }
    return { suites: suites.filter(holdsAnything), passedOver, notices: limitedRun(tasks, path) };
}
function holdsAnything(suite) {
    return suite.measurements.length > 0 || suite.examples !== null;
}
const lmEval = {
    format: 'lm-eval',
    title: 'results of lm-evaluation-harness',
    recognise: lm_eval_recognise,
    refuse: (found) => lm_eval_recognise(found) === null ? 'there are no `results` by task beside `versions` and `config` in it' : null,
    read: lm_eval_read,
};

;// CONCATENATED MODULE: ./build/js/read/utf8.js
/**
 * Holds a stream of bytes to UTF-8 without a NUL, by the ranges of RFC 3629 (table 3-7 of the Unicode Standard),
 * so that a bad file is told by the place of its first bad byte and never by odd characters in a report.
 */

const LOWEST_TAIL = 0x80;
const HIGHEST_TAIL = 0xbf;
class Utf8Check {
    /** Bytes before the current chunk. */
    before = 0;
    tails = 0;
    lowest = LOWEST_TAIL;
    highest = HIGHEST_TAIL;
    /** The offset of the first byte that is wrong, and the byte, or `null`. */
    next(chunk) {
        for (let i = 0; i < chunk.length; i++) {
            const byte = chunk[i] ?? 0;
            if (this.tails === 0 && byte < 0x80 && byte !== 0)
                continue;
            if (!this.takes(byte))
                return { offset: this.before + i, byte };
        }
        this.before += chunk.length;
        return null;
    }
    /** The end of the bytes where a character is cut there, or `null`. */
    end() {
        return this.tails > 0 ? this.before : null;
    }
    takes(byte) {
        if (this.tails > 0) {
            const ok = byte >= this.lowest && byte <= this.highest;
            this.tails--;
            this.lowest = LOWEST_TAIL;
            this.highest = HIGHEST_TAIL;
            return ok;
        }
        if (byte >= 0xc2 && byte <= 0xdf)
            this.tails = 1;
        else if (byte >= 0xe0 && byte <= 0xef)
            this.tails = 2;
        else if (byte >= 0xf0 && byte <= 0xf4)
            this.tails = 3;
        else
            return false;
        if (byte === 0xe0)
            this.lowest = 0xa0;
        else if (byte === 0xed)
            this.highest = 0x9f;
        else if (byte === 0xf0)
            this.lowest = 0x90;
        else if (byte === 0xf4)
            this.highest = 0x8f;
        return true;
    }
}
/** The bytes of the file as they come. Fault: `ENCODING`, with the offset of the first bad byte. */
async function* utf8Chunks(source) {
    const check = new Utf8Check();
    for await (const chunk of source.open()) {
        const wrong = check.next(chunk);
        if (wrong !== null) {
            const found = wrong.byte === 0 ? 'a NUL' : `0x${wrong.byte.toString(16).padStart(2, '0')}`;
            throw (0,catalogue/* failure */.V2)('ENCODING', source.path, { found, offset: wrong.offset });
        }
        yield chunk;
    }
    const cut = check.end();
    if (cut !== null) {
        throw (0,catalogue/* failure */.V2)('ENCODING', source.path, { found: 'the file ends within a character', offset: cut });
    }
}

;// CONCATENATED MODULE: ./build/js/read/csv.js



const LONGEST_ROW = 16 * 1024 * 1024;
const MOST_COLUMNS = 10_000;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const QUOTE = 34;
function written(parser, chunk) {
    return new Promise((resolve, reject) => {
        parser.write(chunk, (error) => (error ? reject(error) : resolve()));
    });
}
function ended(parser) {
    return new Promise((resolve, reject) => {
        parser.once('end', resolve);
        parser.once('error', reject);
        parser.end();
    });
}
async function* parsed(source, parser) {
    let batch = [];
    parser.on('data', (row) => batch.push(row));
    // Errors are taken where bytes are written; without a listener they would end the process.
    parser.on('error', () => { });
    for await (const chunk of utf8Chunks(source)) {
        await written(parser, chunk);
        if (batch.length === 0)
            continue;
        yield batch;
        batch = [];
    }
    await ended(parser);
    if (batch.length > 0)
        yield batch;
}
/**
 * All records, the header first. Cells come without blanks around them; blank lines are passed over.
 * Faults: `CSV_COLUMNS`, `CSV_QUOTE`, `CSV_LIMIT`, `ENCODING`.
 */
async function* csvRecords(source, delimiter) {
    const { parse } = await __webpack_require__.e(/* import() */ 70).then(__webpack_require__.bind(__webpack_require__, 6070));
    const parser = parse({
        bom: true,
        delimiter,
        trim: true,
        skip_empty_lines: true,
        max_record_size: LONGEST_ROW,
    });
    try {
        yield* parsed(source, parser);
    }
    catch (error) {
        throw error instanceof failure/* Failure */.HR ? error : await told(error, source);
    }
    finally {
        parser.destroy();
    }
}
async function told(error, source) {
    const offset = Number(error['bytes'] ?? 0);
    if (error.code === 'CSV_MAX_RECORD_SIZE') {
        const where = `${source.path}:${await lineOf(source, offset)}`;
        return (0,catalogue/* failure */.V2)('CSV_LIMIT', where, { found: `one row is longer than ${LONGEST_ROW} bytes` });
    }
    if (error.code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH')
        return ragged(error, source, offset);
    const quote = await nextQuote(source, offset);
    const found = error.code === 'CSV_QUOTE_NOT_CLOSED'
        ? 'the one that opens on this line is never closed'
        : error.code === 'INVALID_OPENING_QUOTE'
            ? 'it stands in the middle of a cell on this line'
            : 'the cell that opens on this line goes on after its closing quote';
    return (0,catalogue/* failure */.V2)('CSV_QUOTE', `${source.path}:${await lineOf(source, quote)}`, { found });
}
async function ragged(error, source, end) {
    const record = error['record'];
    const cells = Array.isArray(record) ? record.map(String) : [];
    const breaks = cells.join('').split('\n').length - 1;
    const header = Number(/expect (\d+)/.exec(error.message)?.[1] ?? 0);
    const conflict = /^(<{7}|={7}|>{7})/.test(cells[0] ?? '');
    const cut = end >= source.size && cells.length < header;
    const why = conflict
        ? ': it is a merge conflict marker'
        : cut
            ? ' (it is the last row: the file looks cut)'
            : '';
    const line = Math.max(1, (await lineOf(source, end - 1)) - breaks);
    return (0,catalogue/* failure */.V2)('CSV_COLUMNS', `${source.path}:${line}`, { found: cells.length, header, why });
}
/** The line, from 1, on which the byte at this offset stands. */
async function lineOf(source, offset) {
    let before = 0;
    let feeds = 0;
    let returns = 0;
    for await (const chunk of source.open()) {
        const end = Math.min(chunk.length, offset - before);
        for (let i = 0; i < end; i++) {
            if (chunk[i] === LINE_FEED)
                feeds++;
            else if (chunk[i] === CARRIAGE_RETURN)
                returns++;
        }
        before += chunk.length;
        if (before >= offset)
            break;
    }
    return 1 + (feeds > 0 ? feeds : returns);
}
/** Every finished cell ends outside of quotes, so the first quote after it is the one that opens the bad cell. */
async function nextQuote(source, from) {
    let before = 0;
    for await (const chunk of source.open()) {
        const at = chunk.indexOf(QUOTE, Math.max(0, from - before));
        if (at >= 0)
            return before + at;
        before += chunk.length;
    }
    return before;
}
/** Throws every fault of a header row; only the first name may be empty. */
function checkHeader(header, path) {
    if (header.length > MOST_COLUMNS) {
        throw (0,catalogue/* failure */.V2)('CSV_LIMIT', path, { found: `there are ${header.length} columns` });
    }
    const seen = new Set();
    const faults = header.flatMap((name, index) => {
        const again = seen.has(name);
        seen.add(name);
        if (name === '') {
            return index === 0
                ? []
                : [(0,catalogue/* fault */.DG)('CSV_HEADER', `${path}:1`, { found: `column ${index + 1} has no name` })];
        }
        return again ? [(0,catalogue/* fault */.DG)('CSV_HEADER', `${path}:1`, { found: `"${name}" stands twice` })] : [];
    });
    if (faults.length > 0)
        throw new failure/* Failure */.HR(faults.slice(0, 20));
}

;// CONCATENATED MODULE: ./build/js/read/supported.js
/** The formats by name, in the order in which they are tried: those of folders first. */
const SUPPORTED = [
    'mlflow',
    'lm-eval',
    'lm-eval-samples',
    'sklearn-report',
    'predictions',
    'examples-jsonl',
    'metrics-csv',
    'metrics-json',
];

;// CONCATENATED MODULE: ./build/js/read/text-kind.js
/** What a text is written in, judged by its first lines; the name of the file decides only what these leave open. */
const SECTION = /^\[\[?\s*[\w."'-]+(?:\s*\.\s*[\w."'-]+)*\s*\]\]?\s*(?:#.*)?$/;
const ASSIGNMENT = /^[\w."'-]+(?:\s*\.\s*[\w."'-]+)*\s*=\s*\S/;
const KEY = /^(?:[A-Za-z_][\w./@ -]*|"[^"]+"|'[^']+'):(?:\s.*)?$/;
const BELOW_KEY = /^(?:\s+\S|-\s|-$)/;
const ENOUGH = 5;
/** The first lines that say something, without comments. */
function tellingLines(head) {
    return head
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '' && !line.startsWith('#'))
        .slice(0, ENOUGH);
}
function named(path, ...extensions) {
    return extensions.some((extension) => path.toLowerCase().endsWith(`.${extension}`));
}
/** `[1]` is a list of JSON, `[eval]` a section of TOML. */
function isToml(head, path) {
    if (named(path, 'toml'))
        return true;
    const lines = tellingLines(head);
    const [first = '', second = ''] = lines;
    if (SECTION.test(first))
        return !/^\[\s*(?:[\d."'-]|true|false|null)/.test(first) && ASSIGNMENT.test(second);
    return lines.length > 0 && lines.every((line) => ASSIGNMENT.test(line) || SECTION.test(line));
}
/** Lines that are keys, or belong to a key above them. Anything else is no YAML unless the name says so. */
function isYaml(head, path) {
    if (named(path, 'yaml', 'yml'))
        return true;
    const lines = tellingLines(head.replace(/^---\r?\n/, ''));
    const keys = lines.filter((line) => KEY.test(line));
    return (KEY.test(lines[0] ?? '') &&
        keys.length + lines.filter((line) => BELOW_KEY.test(line)).length === lines.length);
}
/** A YAML block between two lines of `---`, and text below: what cards of models begin with. */
const FRONT_MATTER = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;
function isMarkdown(head, path) {
    if (named(path, 'md', 'markdown'))
        return true;
    const block = FRONT_MATTER.exec(head);
    return block !== null && !named(path, 'yaml', 'yml') && head.slice(block[0].length).trim() !== '';
}

;// CONCATENATED MODULE: ./build/js/read/head.js
/** The first bytes of a file, and what they give away before anything is parsed. */




/** One line may be this long, in bytes here and in characters when read. */
const LONGEST_LINE = 16 * 1024 * 1024;
const head_ENOUGH = 4096;
const head_LINE_FEED = 10;
const head_MAGIC = [
    ['\u001f\u008b', 'a gzip file'],
    ['\u0028\u00b5\u002f\u00fd', 'a Zstandard file'],
    ['\u0089HDF', 'an HDF5 file'],
    ['\u0093NUMPY', 'a NumPy array'],
    ['\u0089PNG', 'a PNG picture'],
    ['ARROW1', 'an Arrow file'],
    ['%PDF', 'a PDF document'],
    ['\u0080\u0004', 'a Python pickle'],
    ['\u0080\u0005', 'a Python pickle'],
    ['<!doctype html', 'HTML'],
    ['<html', 'HTML'],
];
function joined(chunks) {
    const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
    let at = 0;
    for (const chunk of chunks) {
        all.set(chunk, at);
        at += chunk.length;
    }
    return all;
}
function blank(chunk) {
    return chunk.every((byte) => byte === 32 || (byte >= 9 && byte <= 13));
}
/**
 * The bytes from the start (without chunks that are all blank) up to the end of the first line and some more,
 * or all of a smaller file.
 */
async function firstBytes(source) {
    const chunks = [];
    let size = 0;
    let lineEnds = false;
    let goesOn = false;
    for await (const chunk of source.open()) {
        if (size === 0 && blank(chunk))
            continue;
        chunks.push(chunk);
        size += chunk.length;
        const end = lineEnds ? -1 : chunk.indexOf(head_LINE_FEED);
        lineEnds ||= end >= 0;
        goesOn ||= lineEnds && !blank(chunk.subarray(end + 1));
        if ((goesOn && size >= head_ENOUGH) || size > LONGEST_LINE)
            break;
    }
    return joined(chunks);
}
function refuseOtherThings(bytes, path) {
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
        throw (0,catalogue/* failure */.V2)('ENCODING', path, { found: 'a byte order mark of UTF-16', offset: 0 });
    }
    const start = String.fromCharCode(...bytes.subarray(0, 256));
    if (start.startsWith('PARE'))
        throw (0,catalogue/* failure */.V2)('PARQUET_ENCRYPTED', path, {});
    if (named(path, 'parquet', 'pq') && !start.startsWith('version https:')) {
        throw (0,catalogue/* failure */.V2)('PARQUET_MAGIC', path, { found: 'it does not start with "PAR1"' });
    }
    const lower = start.trimStart().toLowerCase();
    for (const [magic, what] of head_MAGIC) {
        if (start.startsWith(magic) || lower.startsWith(magic)) {
            throw (0,catalogue/* failure */.V2)('FORMAT_UNKNOWN', path, { found: `it looks like ${what}`, supported: SUPPORTED });
        }
    }
    if (start.startsWith('version https://git-lfs.github.com/spec/')) {
        throw (0,catalogue/* failure */.V2)('FILE_LFS_POINTER', path, { keeper: 'Git LFS' });
    }
    if (/^(\.\.\/)*(\.git\/annex|\/annex)\/objects\//.test(start)) {
        throw (0,catalogue/* failure */.V2)('FILE_LFS_POINTER', path, { keeper: 'git-annex' });
    }
    const nul = bytes.indexOf(0);
    if (nul >= 0)
        throw (0,catalogue/* failure */.V2)('ENCODING', path, { found: 'a NUL', offset: nul });
}
/**
 * The start of the text, without a byte order mark and leading blanks, or what kind of binary file it is.
 * Faults: `FILE_EMPTY`, `FILE_LFS_POINTER`, `ENCODING` for UTF-16, `FORMAT_UNKNOWN` for what is neither,
 * `PARQUET_ENCRYPTED`, `PARQUET_MAGIC`.
 */
async function headOf(source) {
    const bytes = await firstBytes(source);
    const magic = magicOf(bytes);
    if (magic !== null)
        return { magic };
    refuseOtherThings(bytes, source.path);
    const text = new TextDecoder().decode(bytes).trimStart();
    if (text === '')
        throw (0,catalogue/* failure */.V2)('FILE_EMPTY', source.path, {});
    return { text };
}

;// CONCATENATED MODULE: ./build/js/read/json-trouble.js
/** What stops the JSON parser, and the words for what it found instead of what belongs there. */
class Unexpected extends Error {
    offset;
    found;
    constructor(offset, found) {
        super(found);
        this.offset = offset;
        this.found = found;
    }
}
class TooDeep extends Error {
    offset;
    constructor(offset) {
        super('too deep');
        this.offset = offset;
    }
}
/** What stands at this place, for someone who expected what is `wanted`. */
function found(text, at, wanted) {
    const next = text.slice(at, at + 8);
    if (next === '')
        return `unexpected end of the text (${wanted})`;
    if (/^(<{7}|={7}|>{7})/.test(next))
        return 'a merge conflict marker';
    if (next.startsWith('//') || next.startsWith('/*') || next.startsWith('#')) {
        return 'a comment; JSON has none, and JSON5 is not supported';
    }
    if (next.startsWith("'"))
        return 'a single quote; JSON has double quotes only';
    if (wanted.startsWith('the document ends') && /^[{[]/.test(next)) {
        return 'a second document; if these are JSON Lines, put one document on each line and call the file .jsonl';
    }
    return `unexpected ${JSON.stringify([...next][0])} (${wanted})`;
}

;// CONCATENATED MODULE: ./build/js/read/json-text.js
/**
 * A small parser for the JSON that evaluation tools really write (RFC 8259, and Python's bare NaN, Infinity and
 * -Infinity where a value may stand). It tells where and what is wrong, finds keys that stand twice, and makes
 * objects without a prototype, so that no key of a file can reach anything of the program.
 */


/** Objects and lists in one another. */
const DEEPEST = 256;
const json_text_NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what a JSON string may not hold
const NOT_PLAIN = /[\\\u0000-\u001f]/;
const WORDS = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
    ['NaN', new NotANumber('NaN')],
    ['Infinity', new NotANumber('Infinity')],
    ['-Infinity', new NotANumber('-Infinity')],
]);
class JsonText {
    duplicates = [];
    text;
    at = 0;
    constructor(text) {
        this.text = text;
    }
    document() {
        const value = this.value(0);
        this.space();
        if (this.at < this.text.length)
            throw this.unexpected('the document ends before it');
        return value;
    }
    value(depth) {
        this.space();
        const first = this.text[this.at];
        if (first === '{' || first === '[') {
            if (depth === DEEPEST)
                throw new TooDeep(this.at);
            return first === '{' ? this.object(depth + 1) : this.list(depth + 1);
        }
        if (first === '"')
            return this.string();
        json_text_NUMBER.lastIndex = this.at;
        const number = json_text_NUMBER.exec(this.text);
        if (number !== null) {
            this.at = json_text_NUMBER.lastIndex;
            const value = Number(number[0]);
            return Number.isFinite(value) ? value : new NotANumber(number[0].slice(0, 40));
        }
        for (const [word, value] of WORDS) {
            if (this.text.startsWith(word, this.at)) {
                this.at += word.length;
                return value;
            }
        }
        throw this.unexpected('a value belongs here');
    }
    object(depth) {
        const object = Object.create(null);
        this.at++;
        if (this.closes('}'))
            return object;
        for (;;) {
            this.space();
            if (this.text[this.at] !== '"')
                throw this.unexpected('a key in double quotes belongs here');
            const offset = this.at;
            const key = this.string();
            if (key in object)
                this.duplicates.push({ key, offset });
            this.space();
            if (this.text[this.at] !== ':')
                throw this.unexpected('a ":" belongs here');
            this.at++;
            object[key] = this.value(depth);
            if (this.endsAfterItem('}'))
                return object;
        }
    }
    list(depth) {
        const list = [];
        this.at++;
        if (this.closes(']'))
            return list;
        for (;;) {
            list.push(this.value(depth));
            if (this.endsAfterItem(']'))
                return list;
        }
    }
    closes(bracket) {
        this.space();
        if (this.text[this.at] !== bracket)
            return false;
        this.at++;
        return true;
    }
    endsAfterItem(bracket) {
        if (this.closes(bracket))
            return true;
        if (this.text[this.at] !== ',')
            throw this.unexpected(`a "," or "${bracket}" belongs here`);
        const comma = this.at++;
        this.space();
        const next = this.text[this.at];
        if (next === '}' || next === ']')
            throw new Unexpected(comma, `a "," stands before "${next}"`);
        return false;
    }
    string() {
        const start = this.at;
        let end = start;
        do {
            end = this.text.indexOf('"', end + 1);
            if (end < 0)
                throw new Unexpected(start, 'unexpected end of the text, in the string that starts here');
        } while (this.escaped(end));
        this.at = end + 1;
        const inner = this.text.slice(start + 1, end);
        const odd = NOT_PLAIN.exec(inner);
        if (odd === null)
            return inner;
        try {
            return JSON.parse(this.text.slice(start, end + 1));
        }
        catch {
            throw this.badString(start, inner);
        }
    }
    badString(start, inner) {
        const control = [...inner].findIndex((char) => char < ' ');
        if (control < 0)
            return new Unexpected(start, 'a "\\" in the string that starts here escapes nothing');
        const what = /[\n\r]/.test(inner) ? 'a line break' : 'a control character';
        return new Unexpected(start, `${what} stands in the string that starts here`);
    }
    escaped(quote) {
        let at = quote - 1;
        while (this.text[at] === '\\')
            at--;
        return (quote - at) % 2 === 0;
    }
    space() {
        for (;;) {
            const code = this.text.charCodeAt(this.at);
            if (code !== 32 && code !== 10 && code !== 13 && code !== 9)
                return;
            this.at++;
        }
    }
    unexpected(wanted) {
        return new Unexpected(this.at, found(this.text, this.at, wanted));
    }
}
/** Parses one document; never throws. */
function readJsonText(text) {
    const json = new JsonText(text);
    try {
        const value = json.document();
        return { kind: 'value', value, duplicates: json.duplicates };
    }
    catch (error) {
        if (error instanceof Unexpected)
            return { kind: 'syntax', offset: error.offset, found: error.found };
        if (error instanceof TooDeep)
            return { kind: 'depth', offset: error.offset };
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/js/read/parse-json.js
/** How a whole JSON document is parsed. */



/** Longer texts are given to `JSON.parse` first, which is several times faster but keeps the last of two equal keys. */
const DUPLICATES_FOUND_UP_TO = 16 * 1024 * 1024;
const MOST_DUPLICATES_NAMED = 20;
/** Line and column of an offset, both from 1; columns count UTF-16 units, as editors do. */
function position(text, offset) {
    let line = 1;
    let start = 0;
    for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
        line++;
        start = at + 1;
    }
    return `${line}:${offset - start + 1}`;
}
function strictly(text, path) {
    const outcome = readJsonText(text);
    if (outcome.kind === 'depth') {
        throw (0,catalogue/* failure */.V2)('JSON_DEPTH', `${path}:${position(text, outcome.offset)}`, { limit: DEEPEST });
    }
    if (outcome.kind === 'syntax') {
        throw (0,catalogue/* failure */.V2)('JSON_SYNTAX', `${path}:${position(text, outcome.offset)}`, { found: outcome.found });
    }
    if (outcome.duplicates.length > 0) {
        throw new failure/* Failure */.HR(outcome.duplicates
            .slice(0, MOST_DUPLICATES_NAMED)
            .map(({ key, offset }) => (0,catalogue/* fault */.DG)('JSON_DUPLICATE_KEY', `${path}:${position(text, offset)}`, { key: key.slice(0, 80) })));
    }
    return outcome.value;
}
/**
 * The value of a whole document, with Python's NaN and Infinity let by as `NotANumber`.
 * Faults: `JSON_SYNTAX`, `JSON_DEPTH`, and up to `DUPLICATES_FOUND_UP_TO` characters `JSON_DUPLICATE_KEY`.
 */
function parseJson(text, path) {
    const bare = text.startsWith('\ufeff') ? text.slice(1) : text;
    return bare.length > DUPLICATES_FOUND_UP_TO
        ? (quickly(bare) ?? strictly(bare, path))
        : strictly(bare, path);
}
/** By `JSON.parse`; `null` where it refuses (and for `null` itself, which costs a second look and no more). */
function quickly(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/js/read/json-lines.js
/** JSON Lines, record by record: memory is bounded by one chunk of the file and one line. */







const json_lines_MOST_FAULTS_NAMED = 20;
class LineReader {
    faults = [];
    path;
    line = 0;
    seen = 0;
    constructor(path) {
        this.path = path;
    }
    /** The record of the next line, or `null` for a blank or a bad one. `cut`: no line break follows. */
    next(raw, ending) {
        this.line++;
        this.seen += raw.length;
        const text = this.line === 1 && raw.startsWith('\ufeff') ? raw.slice(1) : raw;
        if (text.trim() === '')
            return null;
        const quick = this.seen > DUPLICATES_FOUND_UP_TO ? quickly(text) : null;
        const record = isObject(quick) ? quick : this.strictly(text, ending);
        return record === null ? null : { line: this.line, record };
    }
    strictly(text, ending) {
        const outcome = readJsonText(text);
        if (outcome.kind === 'value') {
            for (const { key, offset } of outcome.duplicates) {
                this.faults.push((0,catalogue/* fault */.DG)('JSON_DUPLICATE_KEY', this.at(offset), { key: key.slice(0, 80) }));
            }
            if (isObject(outcome.value))
                return outcome.value;
            this.faults.push((0,catalogue/* fault */.DG)('JSONL_LINE', this.at(0), { found: kindOf(outcome.value) }));
        }
        else if (outcome.kind === 'depth') {
            this.faults.push((0,catalogue/* fault */.DG)('JSON_DEPTH', this.at(outcome.offset), { limit: DEEPEST }));
        }
        else {
            const cut = ending === 'cut' && outcome.found.startsWith('unexpected end');
            const found = cut ? `${outcome.found}; it is the last line, and the file looks cut` : outcome.found;
            this.faults.push((0,catalogue/* fault */.DG)('JSONL_LINE', this.at(outcome.offset), { found }));
        }
        return null;
    }
    at(offset) {
        return `${this.path}:${this.line}:${offset + 1}`;
    }
}
/**
 * All records in batches, one a chunk. After the first bad line nothing more is given, but the rest is read, so that
 * all bad lines (the first twenty) are told at once. Faults: `JSONL_LINE`, `JSON_DUPLICATE_KEY`, `LINE_TOO_LONG`, `ENCODING`.
 */
async function* jsonLines(source) {
    const reader = new LineReader(source.path);
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    let rest = '';
    let number = 0;
    for await (const chunk of utf8Chunks(source)) {
        const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
        rest = lines.pop() ?? '';
        const batch = [];
        for (const line of lines) {
            number++;
            if (line.length > LONGEST_LINE)
                throw tooLong(source.path, number);
            const record = reader.next(line, 'whole');
            if (record !== null)
                batch.push(record);
            if (reader.faults.length >= json_lines_MOST_FAULTS_NAMED)
                throw new failure/* Failure */.HR(reader.faults);
        }
        if (rest.length > LONGEST_LINE)
            throw tooLong(source.path, number + 1);
        if (batch.length > 0 && reader.faults.length === 0)
            yield batch;
    }
    const last = reader.next(rest, 'cut');
    if (reader.faults.length > 0)
        throw new failure/* Failure */.HR(reader.faults);
    if (last !== null)
        yield [last];
}
function tooLong(path, line) {
    return (0,catalogue/* failure */.V2)('LINE_TOO_LONG', `${path}:${line}`, { limit: LONGEST_LINE });
}

;// CONCATENATED MODULE: ./build/js/read/parquet-cells.js
/** Values of a Parquet file as the cells that a CSV file would have. */
/**
 * Numbers with all their digits, whole numbers of 64 bits too; dates as ISO 8601 in UTC; an empty cell for null.
 * What is no text, number, date or truth value is written as JSON.
 */
function cellOf(value) {
    if (value === null || value === undefined)
        return '';
    if (typeof value === 'string')
        return value.trim();
    if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean')
        return String(value);
    if (value instanceof Date)
        return Number.isNaN(value.getTime()) ? '' : value.toISOString();
    if (value instanceof Uint8Array)
        return Array.from(value, (byte) => byte.toString(16).padStart(2, '0')).join('');
    return (JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? String(inner) : inner)) ?? '');
}

;// CONCATENATED MODULE: ./build/js/read/parquet-footer.js


const LONGEST_FOOTER = 16 * 1024 * 1024;
/** Magic, length of the footer, magic. */
const LEAST_BYTES = 12;
const textAt = (bytes, from) => String.fromCharCode(...bytes.subarray(from, from + 4));
/** Trouble that the parser meets in bytes that are no Parquet, in the words of this program. */
function damaged(error, path) {
    if (error instanceof failure/* Failure */.HR)
        return error;
    const found = error instanceof Error ? error.message.split('\n', 1)[0]?.slice(0, 200) : '';
    return (0,catalogue/* failure */.V2)('PARQUET_DAMAGED', path, { found: found === '' ? 'it can not be parsed' : String(found) });
}
/** Faults: `PARQUET_TRUNCATED`, `PARQUET_ENCRYPTED`, `PARQUET_FOOTER`, `PARQUET_LIMIT`, `PARQUET_DAMAGED`. */
async function footerOf(bytes, path) {
    const end = textAt(bytes, bytes.length - 4);
    if (bytes.length >= LEAST_BYTES && end === 'PARE')
        throw (0,catalogue/* failure */.V2)('PARQUET_ENCRYPTED', path, {});
    if (bytes.length < LEAST_BYTES || end !== 'PAR1')
        throw (0,catalogue/* failure */.V2)('PARQUET_TRUNCATED', path, {});
    const length = new DataView(bytes.buffer).getUint32(bytes.length - 8, true);
    if (length > bytes.length - LEAST_BYTES)
        throw (0,catalogue/* failure */.V2)('PARQUET_FOOTER', path, { length, bytes: bytes.length });
    if (length > LONGEST_FOOTER) {
        throw (0,catalogue/* failure */.V2)('PARQUET_LIMIT', path, { what: 'a footer of bytes', found: length, limit: LONGEST_FOOTER });
    }
    const { parquetMetadata } = await Promise.all(/* import() */[__webpack_require__.e(381), __webpack_require__.e(787)]).then(__webpack_require__.bind(__webpack_require__, 5787));
    try {
        return parquetMetadata(bytes.subarray(bytes.length - length - 8), { geoparquet: false });
    }
    catch (error) {
        throw damaged(error, path);
    }
}
function isFlat(element) {
    return (element.num_children ?? 0) === 0 && element.repetition_type !== 'REPEATED';
}
/** The schema is a list in which children follow their parent; the first is the root. */
function columnsOf({ schema }) {
    const names = [];
    const passedOver = [];
    let at = 1;
    while (at < schema.length) {
        const element = schema[at];
        if (element === undefined)
            break;
        if (isFlat(element))
            names.push(element.name);
        else
            passedOver.push({ name: element.name, because: 'it holds lists or objects' });
        let left = 1;
        while (left > 0 && at < schema.length) {
            left += (schema[at]?.num_children ?? 0) - 1;
            at++;
        }
    }
    return { names, passedOver };
}

;// CONCATENATED MODULE: ./build/js/read/parquet-pages.js

const LARGEST_PAGE = 256 * 1024 * 1024;
const LARGEST_GROUP = 512 * 1024 * 1024;
const MOST_ROWS = 16 * 1024 * 1024;
const MOST_CELLS = 64 * 1024 * 1024;
const CODECS = new Set(['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'BROTLI', 'ZSTD', 'LZ4', 'LZ4_RAW']);
function limit(path, what, [found, most]) {
    return (0,catalogue/* failure */.V2)('PARQUET_LIMIT', path, { what, found, limit: most });
}
/** The bytes that the pages of one column of a row group unpack to. */
function unpackedSize(chunk, rows, { bytes, path, headerOf }) {
    const meta = chunk.meta_data;
    if (meta === undefined)
        throw (0,catalogue/* failure */.V2)('PARQUET_ENCRYPTED', path, {});
    const column = meta.path_in_schema.join('.');
    const broken = (found) => (0,catalogue/* failure */.V2)('PARQUET_DAMAGED', path, { found: `a page of the column ${JSON.stringify(column)} ${found}` });
    if (!CODECS.has(meta.codec)) {
        throw (0,catalogue/* failure */.V2)('PARQUET_CODEC', path, { column, codec: String(meta.codec ?? 'an unknown codec') });
    }
    const start = Number(meta.dictionary_page_offset || meta.data_page_offset);
    const end = start + Number(meta.total_compressed_size);
    if (!(start >= 0 && end >= start && end <= bytes.length))
        throw broken('ends behind the end of the file');
    const reader = { view: new DataView(bytes.buffer, start, end - start), offset: 0 };
    let unpacked = 0;
    let seen = 0;
    while (reader.offset < reader.view.byteLength - 1 && seen < rows) {
        const header = headerOf(reader);
        const size = header.uncompressed_page_size;
        if (!(size >= 0 && header.compressed_page_size >= 0))
            throw broken('has a size below zero');
        if (size > LARGEST_PAGE)
            throw limit(path, 'a page of bytes', [size, LARGEST_PAGE]);
        const values = (header.data_page_header ?? header.data_page_header_v2)?.num_values ?? 0;
        const entries = header.dictionary_page_header?.num_values ?? 0;
        // Each entry of a dictionary takes a bit at the least.
        if (!(entries >= 0 && entries <= size * 8))
            throw broken('has more entries than bits');
        if (!(values >= 0 && seen + values <= rows))
            throw broken('has more values than the row group has rows');
        seen += values;
        unpacked += size;
        reader.offset += header.compressed_page_size;
    }
    if (seen < rows)
        throw broken('is missing');
    return unpacked;
}
/** Faults: `PARQUET_LIMIT`, `PARQUET_CODEC`, `PARQUET_ENCRYPTED`, `PARQUET_DAMAGED`. */
function holdToBounds(group, columns, bounds) {
    const rows = Number(group.num_rows);
    const { path } = bounds;
    if (!(rows <= MOST_ROWS))
        throw limit(path, 'a row group of rows', [rows, MOST_ROWS]);
    const cells = rows * columns.size;
    if (!(cells <= MOST_CELLS))
        throw limit(path, 'a row group of cells', [cells, MOST_CELLS]);
    let unpacked = 0;
    for (const chunk of group.columns) {
        const [name = ''] = chunk.meta_data?.path_in_schema ?? [];
        if (chunk.meta_data !== undefined && !columns.has(name))
            continue;
        unpacked += unpackedSize(chunk, rows, bounds);
        if (unpacked > LARGEST_GROUP)
            throw limit(path, 'a row group of bytes', [unpacked, LARGEST_GROUP]);
    }
}

;// CONCATENATED MODULE: ./build/js/read/whole.js
/** Whole files, for what can't be read piece by piece, up to a limit. */


async function* bounded(source, chunks, limit) {
    const tooLarge = (bytes) => (0,catalogue/* failure */.V2)('FILE_TOO_LARGE', source.path, { bytes, limit });
    if (source.size > limit)
        throw tooLarge(source.size);
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.length;
        if (size > limit)
            throw tooLarge(size);
        yield chunk;
    }
}
/** The text of the file. Faults: `FILE_TOO_LARGE` beyond so many bytes, `ENCODING`. */
async function wholeText(source, limit) {
    const decoder = new TextDecoder();
    const parts = [];
    for await (const chunk of bounded(source, utf8Chunks(source), limit)) {
        parts.push(decoder.decode(chunk, { stream: true }));
    }
    return parts.join('');
}
/** The bytes of the file, with a buffer of their own. Fault: `FILE_TOO_LARGE` beyond so many bytes. */
async function wholeBytes(source, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of bounded(source, source.open(), limit)) {
        chunks.push(chunk);
        size += chunk.length;
    }
    const all = new Uint8Array(size);
    let at = 0;
    for (const chunk of chunks) {
        all.set(chunk, at);
        at += chunk.length;
    }
    return all;
}

;// CONCATENATED MODULE: ./build/js/read/parquet.js






/** The footer is at the end and points to everywhere, so the packed file is held in memory. */
const LARGEST_PARQUET = 256 * 1024 * 1024;
const parquet_FIRST = 20;
/** What pandas calls an index that has no name of its own. */
const UNNAMED_INDEX = '__index_level_0__';
/** Each unpacks into as many bytes as the header of the page says, which is within bounds by then. */
async function decompressors() {
    const { compressors, decompressZstd } = await __webpack_require__.e(/* import() */ 138).then(__webpack_require__.bind(__webpack_require__, 138));
    return { ...compressors, ZSTD: (packed, size) => decompressZstd(packed, new Uint8Array(size)) };
}
async function* groupsOf({ path, bytes, metadata, columns }) {
    const [{ parquetRead }, { parquetHeader: headerOf }, compressors] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(381), __webpack_require__.e(787)]).then(__webpack_require__.bind(__webpack_require__, 5787)),
        __webpack_require__.e(/* import() */ 381).then(__webpack_require__.bind(__webpack_require__, 6381)),
        decompressors(),
    ]);
    const file = {
        byteLength: bytes.length,
        slice: (start, end) => bytes.buffer.slice(start, end),
    };
    const wanted = new Set(columns);
    let rowStart = 0;
    for (const group of metadata.row_groups) {
        const rowEnd = rowStart + Number(group.num_rows);
        const rows = [];
        try {
            holdToBounds(group, wanted, { bytes, path, headerOf });
            await parquetRead({
                file,
                metadata,
                columns: [...columns],
                rowStart,
                rowEnd,
                compressors,
                geoparquet: false,
                onComplete: (read) => {
                    for (const row of read)
                        rows.push(row.map(cellOf));
                },
            });
        }
        catch (error) {
            throw damaged(error, path);
        }
        if (rows.length > 0)
            yield rows;
        rowStart = rowEnd;
    }
}
async function firstRows(parquet) {
    for await (const rows of groupsOf(parquet))
        return rows.slice(0, parquet_FIRST);
    return [];
}
/** The table without columns of lists or objects. Faults: those of Parquet, `CSV_HEADER`, `NO_ROWS`. */
async function parquetTable(source) {
    const bytes = await wholeBytes(source, LARGEST_PARQUET);
    const { path } = source;
    const metadata = await footerOf(bytes, path);
    const { names, passedOver } = columnsOf(metadata);
    const columns = [...names].sort((a, b) => Number(b === UNNAMED_INDEX) - Number(a === UNNAMED_INDEX));
    const header = columns.map((name) => (name === UNNAMED_INDEX ? '' : name));
    checkHeader(header, path);
    const parquet = { path, bytes, metadata, columns };
    const first = columns.length === 0 ? [] : await firstRows(parquet);
    if (first.length === 0)
        throw (0,catalogue/* failure */.V2)('NO_ROWS', path, { header });
    return { shape: 'table', header, first, rows: () => groupsOf(parquet), passedOver };
}

;// CONCATENATED MODULE: ./build/js/read/toml-text.js


const LARGEST_TOML = 16 * 1024 * 1024;
const DEEPEST_TOML = 64;
function jsonOf(value) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : new NotANumber(String(value));
    if (typeof value === 'string' || typeof value === 'boolean')
        return value;
    if (typeof value === 'bigint')
        return Number(value);
    if (Array.isArray(value))
        return value.map(jsonOf);
    if (value instanceof Date)
        return value.toISOString();
    const object = Object.create(null);
    for (const [key, inner] of Object.entries(value))
        object[key] = jsonOf(inner);
    return object;
}
/** Fault: `TOML_SYNTAX`, with line and column; nesting and doubled keys are of it too. */
async function readToml(text, path) {
    const { parse, TomlError } = await __webpack_require__.e(/* import() */ 292).then(__webpack_require__.bind(__webpack_require__, 3292));
    try {
        return jsonOf(parse(text.replace(/^\uFEFF/, ''), { integersAsBigInt: 'asNeeded', maxDepth: DEEPEST_TOML }));
    }
    catch (error) {
        if (!(error instanceof TomlError))
            throw error;
        const found = (error.message.split('\n', 1)[0] ?? '').replace(/^Invalid TOML document: /, '');
        throw (0,catalogue/* failure */.V2)('TOML_SYNTAX', `${path}:${error.line}:${error.column}`, { found });
    }
}

;// CONCATENATED MODULE: ./build/js/read/xml-text.js
/** XML → a tree of elements. No document type, no entities but the five of XML and characters by number. */

const LARGEST_XML = 64 * 1024 * 1024;
const DEEPEST_XML = 64;
const NAMED = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
/** One pass, so that `&amp;lt;` is the text `&lt;`. */
function decoded(text) {
    return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|amp|quot|apos));/gi, (all, ten, hex, name) => {
        if (typeof name === 'string')
            return NAMED[name.toLowerCase()] ?? all;
        const code = typeof ten === 'string' ? Number(ten) : Number.parseInt(String(hex), 16);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
    });
}
function isNode(value) {
    return typeof value === 'object' && value !== null;
}
/** The parser's ordered form is a list of `{name: [children], ":@": {attribute: value}}` and `{"#text": text}`. */
function elementsOf(list) {
    const nodes = Array.isArray(list) ? list : [];
    return nodes.filter(isNode).flatMap((node) => {
        const name = Object.keys(node).find((key) => key !== ':@');
        return name === undefined || name.startsWith('#') ? [] : [elementOf(name, node)];
    });
}
function elementOf(name, node) {
    const attributes = Object.create(null);
    const given = isNode(node[':@']) ? node[':@'] : {};
    for (const [key, value] of Object.entries(given))
        attributes[key] = decoded(String(value));
    const content = Array.isArray(node[name]) ? node[name] : [];
    const text = content
        .filter(isNode)
        .flatMap((child) => {
        if (Object.hasOwn(child, '#text'))
            return [decoded(String(child['#text']))];
        // What stands in CDATA stands for itself.
        const raw = child['#cdata'];
        return Array.isArray(raw) && isNode(raw[0]) ? [String(raw[0]['#text'])] : [];
    })
        .join('');
    return { name, attributes, children: elementsOf(content), text };
}
/** Whether a document type is declared before the first element; in a CDATA section it is only text. */
function declaresType(text) {
    return /^(?:\s|<\?[^>]*\?>|<!--(?:(?!-->)[\s\S])*-->)*<!DOCTYPE/i.test(text.slice(0, 65_536));
}
/** The root element. Faults: `XML_DTD`, `XML_DEPTH`, `XML_SYNTAX`. */
async function readXml(text, path) {
    const bare = text.replace(/^\uFEFF/, '');
    if (declaresType(bare))
        throw (0,catalogue/* failure */.V2)('XML_DTD', path, {});
    const { XMLParser, XMLValidator } = await __webpack_require__.e(/* import() */ 131).then(__webpack_require__.bind(__webpack_require__, 9131));
    const sound = XMLValidator.validate(bare);
    if (sound !== true) {
        // The column is not always known, whatever the types say.
        const { line, col, msg: found } = sound.err;
        throw (0,catalogue/* failure */.V2)('XML_SYNTAX', Number.isFinite(col) ? `${path}:${line}:${col}` : `${path}:${line}`, {
            found,
        });
    }
    const parser = new XMLParser({
        preserveOrder: true,
        ignoreAttributes: false,
        attributeNamePrefix: '',
        ignoreDeclaration: true,
        ignorePiTags: true,
        cdataPropName: '#cdata',
        processEntities: false,
        parseTagValue: false,
        parseAttributeValue: false,
        maxNestedTags: DEEPEST_XML,
    });
    try {
        const [root] = elementsOf(parser.parse(bare));
        if (root === undefined)
            throw (0,catalogue/* failure */.V2)('XML_SYNTAX', path, { found: 'there is no element in it' });
        return root;
    }
    catch (error) {
        if (!(error instanceof Error) || error.name === 'Failure')
            throw error;
        throw /nested/i.test(error.message)
            ? (0,catalogue/* failure */.V2)('XML_DEPTH', path, { limit: DEEPEST_XML })
            : (0,catalogue/* failure */.V2)('XML_SYNTAX', path, { found: error.message.split('\n', 1)[0] ?? '' });
    }
}

;// CONCATENATED MODULE: ./build/js/read/yaml-text.js


/** Files of results are small; the parser keeps every token in memory. */
const LARGEST_YAML = 4 * 1024 * 1024;
const DEEPEST_YAML = 64;
class YamlReader {
    #yaml;
    #lines;
    #path;
    constructor(yaml, lines, path) {
        this.#yaml = yaml;
        this.#lines = lines;
        this.#path = path;
    }
    at(offset) {
        const { line, col } = this.#lines.linePos(offset);
        return `${this.#path}:${Math.max(1, line)}:${Math.max(1, col)}`;
    }
    /** The parser's first error is told alone: the later ones come from losing the thread. */
    sound(document) {
        const [first] = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0]);
        if (first === undefined)
            return;
        if (document.errors.some((error) => error.code === 'RESOURCE_EXHAUSTION'))
            throw this.tooDeep(0);
        const found = first.message.split('\n', 1)[0] ?? '';
        throw (0,catalogue/* failure */.V2)('YAML_SYNTAX', this.at(first.pos[0]), { found });
    }
    value(node, depth) {
        const { isAlias, isMap, isNode, isScalar, isSeq } = this.#yaml;
        if (!isNode(node))
            return null;
        const offset = node.range?.[0] ?? 0;
        if (isAlias(node))
            throw (0,catalogue/* failure */.V2)('YAML_ALIAS', this.at(offset), { alias: node.source.slice(0, 80) });
        const core = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;
        if (node.tag !== undefined && !core.test(node.tag)) {
            throw (0,catalogue/* failure */.V2)('YAML_TAG', this.at(offset), { tag: node.tag.slice(0, 80) });
        }
        if (depth > DEEPEST_YAML)
            throw this.tooDeep(offset);
        if (isMap(node))
            return this.#object(node, depth);
        if (isSeq(node))
            return node.items.map((item) => this.value(item, depth + 1));
        return isScalar(node) ? scalar(node.value, node.source ?? '') : null;
    }
    tooDeep(offset) {
        return (0,catalogue/* failure */.V2)('YAML_DEPTH', this.at(offset), { limit: DEEPEST_YAML });
    }
    #object(map, depth) {
        const object = Object.create(null);
        for (const { key: node, value } of map.items) {
            const { isNode, isScalar } = this.#yaml;
            const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
            if (isNode(node) && !isScalar(node)) {
                throw (0,catalogue/* failure */.V2)('YAML_SYNTAX', this.at(offset), {
                    found: 'a list, mapping or alias stands where a key must be',
                });
            }
            const key = isScalar(node) ? node.source || String(node.value) : '';
            if (key in object)
                throw (0,catalogue/* failure */.V2)('YAML_KEY_TWICE', this.at(offset), { key: key.slice(0, 80) });
            object[key] = this.value(value, depth + 1);
        }
        return object;
    }
}
function scalar(value, source) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : new NotANumber(source.slice(0, 40));
    if (typeof value === 'string' || typeof value === 'boolean')
        return value;
    return value === null || value === undefined ? null : source;
}
/** Faults: `YAML_SYNTAX`, `YAML_ALIAS`, `YAML_TAG`, `YAML_DEPTH`, `YAML_KEY_TWICE`, `YAML_DOCUMENTS`. */
async function readYaml(text, path) {
    const yaml = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const lines = new yaml.LineCounter();
    const documents = yaml.parseAllDocuments(text.replace(/^\uFEFF/, ''), {
        lineCounter: lines,
        schema: 'core',
        merge: false,
        resolveKnownTags: false,
        prettyErrors: false,
        // The parser compares every key with every other; the reader looks for doubles itself.
        uniqueKeys: false,
        logLevel: 'silent',
    });
    const reader = new YamlReader(yaml, lines, path);
    const [first, second] = 'empty' in documents ? [] : documents;
    if (first === undefined)
        return null;
    reader.sound(first);
    if (second !== undefined)
        throw (0,catalogue/* failure */.V2)('YAML_DOCUMENTS', reader.at(second.range[0]), {});
    return reader.value(first.contents, 0);
}

;// CONCATENATED MODULE: ./build/js/read/look.js
/** The first look at a file: what it is made of, read no further than is needed to tell. */













/** One JSON document must fit in memory as text; more is for JSON Lines and CSV, which are streamed. */
const LARGEST_JSON = 256 * 1024 * 1024;
const LARGEST_TEXT = 64 * 1024 * 1024;
const look_FIRST = 20;
const DELIMITERS = [',', '\t', ';'];
/**
 * JSON Lines: the first line is a whole object and something follows. The name decides only where the content leaves
 * it open: a single line, or a first line that is no JSON.
 */
function areLines(head, path) {
    const named = /\.(jsonl|ndjson)$/i.test(path);
    const end = head.indexOf('\n');
    if (named || end < 0 || !head.startsWith('{'))
        return named;
    const outcome = readJsonText(head.slice(0, end));
    return outcome.kind === 'value' && isObject(outcome.value) && head.slice(end).trim() !== '';
}
async function firstOf(batches) {
    const first = [];
    for await (const batch of batches) {
        first.push(...batch.slice(0, look_FIRST - first.length));
        if (first.length === look_FIRST)
            break;
    }
    return first;
}
async function lines(source) {
    const first = await firstOf(jsonLines(source));
    const records = first.map((line) => line.record);
    return { shape: 'jsonl', first: records, records: () => jsonLines(source) };
}
/** The delimiter that the header row has most of, quoted parts left out; `null` where it has none. */
function delimiterOf(head) {
    const header = (head.split(/[\r\n]/, 1)[0] ?? '').replace(/"[^"]*"/g, '');
    let best = null;
    let most = 0;
    for (const delimiter of DELIMITERS) {
        const count = header.split(delimiter).length - 1;
        if (count > most) {
            best = delimiter;
            most = count;
        }
    }
    return best;
}
async function* withoutHeader(batches) {
    let header = true;
    for await (const batch of batches) {
        const rows = header ? batch.slice(1) : batch;
        header = false;
        if (rows.length > 0)
            yield rows;
    }
}
async function table(source, delimiter) {
    const [header = [], ...first] = await firstOf(csvRecords(source, delimiter));
    checkHeader(header, source.path);
    if (first.length === 0)
        throw (0,catalogue/* failure */.V2)('NO_ROWS', source.path, { header });
    return {
        shape: 'table',
        header,
        first,
        rows: () => withoutHeader(csvRecords(source, delimiter)),
        passedOver: [],
    };
}
async function json(source) {
    const value = parseJson(await wholeText(source, LARGEST_JSON), source.path);
    return { shape: 'json', value, written: 'json' };
}
async function yaml(source) {
    const value = await readYaml(await wholeText(source, LARGEST_YAML), source.path);
    return { shape: 'json', value, written: 'yaml' };
}
async function toml(source) {
    const value = await readToml(await wholeText(source, LARGEST_TOML), source.path);
    return { shape: 'json', value, written: 'toml' };
}
async function markdown(source) {
    const text = (await wholeText(source, LARGEST_YAML)).replace(/^\uFEFF/, '');
    const block = FRONT_MATTER.exec(text);
    if (block === null)
        return { shape: 'markdown', frontMatter: null, text };
    // The line of dashes above stays as a blank line, so that line numbers are those of the file.
    const frontMatter = await readYaml(`\n${block[1] ?? ''}`, source.path);
    return { shape: 'markdown', frontMatter, text: text.slice(block[0].length) };
}
/** What a text that is neither JSON nor XML may be, from the surest to the least sure. */
async function otherText(source, head) {
    const { path } = source;
    const delimiter = delimiterOf(head);
    if (named(path, 'csv', 'tsv'))
        return table(source, delimiter ?? ',');
    if (isMarkdown(head, path))
        return markdown(source);
    if (isToml(head, path))
        return toml(source);
    if (isYaml(head, path))
        return yaml(source);
    if (delimiter !== null)
        return table(source, delimiter);
    return { shape: 'text', head, whole: () => wholeText(source, LARGEST_TEXT) };
}
/**
 * What the file is made of. Faults: `FILE_EMPTY`, `FILE_LFS_POINTER`, `FILE_TOO_LARGE`, `ENCODING`, `FORMAT_UNKNOWN`
 * for bytes that are known to be nothing of use, and those of JSON, JSON Lines, YAML, TOML, XML, CSV and Parquet.
 */
async function look(source) {
    const start = await headOf(source);
    if ('magic' in start) {
        const { magic } = start;
        return magic === 'parquet' ? parquetTable(source) : { shape: 'bytes', magic, source };
    }
    const head = start.text;
    if (areLines(head, source.path))
        return lines(source);
    if (head.startsWith('[') && isToml(head, source.path))
        return toml(source);
    if (head.startsWith('{') || head.startsWith('['))
        return json(source);
    if (/^<[A-Za-z_?!]/.test(head)) {
        return { shape: 'xml', root: await readXml(await wholeText(source, LARGEST_XML), source.path) };
    }
    return otherText(source, head);
}

;// CONCATENATED MODULE: ./build/js/read/metric-cells.js
/** Cells and column names of tables of metrics. */

const metric_cells_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const NOT_FINITE = /^[+-]?(?:nan|inf|infinity|null|none|n\/a|na|<na>)$/i;
/** `93%`, `0,93`, `1_000`, `0x10`: meant as numbers, and not written as any. */
const MEANT_AS_NUMBER = /^[+-]?[.,]?\d[\d.,_' ]*%?$|^0x[\da-f]+$/i;
const PLAYS = {
    metric: ['metric', 'metric_name', 'measure', 'metrics', 'name'],
    value: ['value', 'metric_value', 'score', 'result'],
    n: ['n', 'count', 'support', 'n_samples', 'num_samples', 'samples', 'n_examples', 'num_examples'],
    standardError: ['stderr', 'standard_error', 'standarderror', 'std_error', 'std_err', 'se', 'sem'],
    direction: ['direction', 'higher_is_better'],
    unit: ['unit'],
    suite: ['suite', 'task', 'task_name', 'benchmark', 'dataset'],
    model: ['model', 'model_name'],
    order: ['epoch', 'step', 'global_step', 'iteration', 'iter', 'timestamp', 'time', 'date', 'datetime'],
};
/** Columns whose cells narrow a value, even where they look like numbers. */
const LABELS = /^(class|label|slice|group|subgroup|split|subset|fold|k|lang|language|category|method|system|algorithm|classifier|experiment|name|filter|provider|average|mode|setting)$/i;
/** Columns that tell one run from another: no two runs agree on them, so they can be no part of a name. */
const RUN = /^(run|run_?id|run_?name|experiment_?id|uuid|commit|sha|git_.*|url|path|user|host|notes?|comment)$/i;
/** The first column that plays this part by its name, or −1. */
function columnFor(play, header) {
    for (const name of PLAYS[play]) {
        const at = header.findIndex((column) => column.toLowerCase() === name);
        if (at >= 0)
            return at;
    }
    return -1;
}
function labelsByName(column) {
    return LABELS.test(column);
}
function tellsRuns(column) {
    return RUN.test(column);
}
/** The number in a cell, `NotANumber` for what was meant as one or says there is none, `null` for other text or nothing. */
function cellValue(cell) {
    if (metric_cells_NUMBER.test(cell)) {
        const value = Number(cell);
        return Number.isFinite(value) ? value : new NotANumber(cell.slice(0, 40));
    }
    if (NOT_FINITE.test(cell))
        return new NotANumber(cell);
    return MEANT_AS_NUMBER.test(cell) ? new NotANumber(JSON.stringify(cell.slice(0, 40))) : null;
}
/** As JSON would have it, for the checks that counts and standard errors go through. */
function jsonCell(cell) {
    if (cell === undefined || cell === '')
        return null;
    if (/^(true|false)$/i.test(cell))
        return cell.toLowerCase() === 'true';
    return cellValue(cell) ?? cell;
}
/** Whether a column holds numbers: at least one, and no other text. */
function isNumberColumn(rows, at) {
    let numbers = 0;
    for (const row of rows) {
        const cell = row[at] ?? '';
        if (cell === '')
            continue;
        if (cellValue(cell) === null)
            return false;
        numbers++;
    }
    return numbers > 0;
}

// EXTERNAL MODULE: ./build/js/model/identity.js
var identity = __webpack_require__(1052);
;// CONCATENATED MODULE: ./build/js/read/metric-suites.js
/** Gathers values by suite, and refuses to have two of one name. */



const metric_suites_MOST_FAULTS_NAMED = 20;
class MetricSuites {
    bySuite = new Map();
    faults = [];
    path;
    constructor(path) {
        this.path = path;
    }
    /** Adds a value that must be the only one of its name. */
    add(suite, value) {
        const name = metric_suites_idOf(suite, value);
        if (this.of(suite).has(name) && this.faults.length < metric_suites_MOST_FAULTS_NAMED) {
            this.faults.push((0,catalogue/* fault */.DG)('ROW_TWICE', this.path, { name }));
        }
        this.replace(suite, value);
    }
    /** Adds a value that takes the place of an earlier one, as a later step of a log does. */
    replace(suite, value) {
        this.of(suite).set(metric_suites_idOf(suite, value), value);
    }
    /** The suite without a name is the file's own. Faults: `ROW_TWICE`. */
    readings(model) {
        if (this.faults.length > 0)
            throw new failure/* Failure */.HR(this.faults);
        return [...this.bySuite].map(([name, values]) => ({
            name: name === '' ? null : name,
            model,
            dataset: null,
            fingerprints: {},
            measurements: [...values.values()],
            examples: null,
        }));
    }
    of(suite) {
        const known = this.bySuite.get(suite) ?? new Map();
        this.bySuite.set(suite, known);
        return known;
    }
}
function metric_suites_idOf(suite, { metric, labels }) {
    const id = (0,identity/* measurementId */.I)({ suite, metric, labels });
    return suite === '' ? id.replace(/^""\//, '') : id;
}

;// CONCATENATED MODULE: ./build/js/read/metric-tables.js
/** The three layouts in which tables of metrics come. */






const MOST_LABEL_TEXT = 200;
/** The one model of all rows; where there are several, the model is a label. */
function onlyModel({ header, rows }) {
    const at = columnFor('model', header);
    const models = new Set(at < 0 ? [] : rows.map((row) => row[at] ?? ''));
    const [model = ''] = models;
    return models.size === 1 && model !== '' ? model : null;
}
/** Columns of words become labels; what tells runs apart does not, since no two runs would ever compare. */
function labelPlan(table, taken) {
    const columns = [];
    const passedOver = [];
    for (const [at, name] of table.header.entries()) {
        if (taken.has(at))
            continue;
        const numbers = isNumberColumn(table.rows, at);
        if (tellsRuns(name))
            passedOver.push({ name, because: 'it tells runs apart, and so can be no part of a name' });
        else if (numbers && !labelsByName(name)) {
            passedOver.push({
                name,
                because: descriptive(name) ?? 'a number that no column of this kind explains',
            });
        }
        else
            columns.push(at);
    }
    return { columns, passedOver };
}
function labelsOf(header, row, columns) {
    return Object.fromEntries(columns
        .filter((at) => (row[at] ?? '') !== '')
        .map((at) => [header[at] || 'row', (row[at] ?? '').slice(0, MOST_LABEL_TEXT)]));
}
function positions(header, plays) {
    return new Set(plays.map((play) => columnFor(play, header)).filter((at) => at >= 0));
}
/** `metric, value` and what else a row may say of its value: n, standard error, direction, unit, suite, labels. */
function readLong(table) {
    const { header, rows, path } = table;
    const at = (play) => columnFor(play, header);
    const model = onlyModel(table);
    const plays = ['metric', 'value', 'n', 'standardError', 'direction', 'unit', 'suite', 'order'];
    const plan = labelPlan(table, positions(header, model === null ? plays : [...plays, 'model']));
    const suites = new MetricSuites(path);
    const passedOver = [...plan.passedOver];
    const order = at('order');
    for (const row of rows) {
        const metric = row[at('metric')] ?? '';
        const cell = row[at('value')] ?? '';
        const value = cell === '' ? new NotANumber('an empty cell') : cellValue(cell);
        const because = descriptive(metric) ?? (metric === '' ? 'it has no name' : null);
        if (value === null || because !== null) {
            passedOver.push({
                name: metric,
                because: because ?? `it is the text ${JSON.stringify(cell.slice(0, 40))}`,
            });
            continue;
        }
        const told = measurement({
            metric,
            labels: labelsOf(header, row, plan.columns),
            value,
            n: countIn(jsonCell(row[at('n')])),
            standardError: standardErrorIn(jsonCell(row[at('standardError')])),
            direction: directionIn(jsonCell(row[at('direction')])),
            unit: row[at('unit')] || null,
        });
        const suite = row[at('suite')] ?? '';
        if (order < 0)
            suites.add(suite, told);
        else
            suites.replace(suite, told);
    }
    const notices = order < 0 ? [] : [lastRowNotice(table, header[order] ?? '')];
    return { suites: suites.readings(model), passedOver, notices };
}
function lastRowNotice({ path, rows }, column) {
    return (0,catalogue/* fault */.DG)('LOG_LAST_ROW', path, { column, rows: rows.length });
}
/** One column a metric, one row a model, task or slice; a single row needs no name. */
function readWide(table) {
    const { header, rows, path } = table;
    const model = onlyModel(table);
    const special = positions(header, model === null ? ['suite', 'n'] : ['suite', 'n', 'model']);
    const isMetric = (name, at) => !special.has(at) && !labelsByName(name) && descriptive(name) === null && isNumberColumn(rows, at);
    const metrics = header.flatMap((name, at) => (isMetric(name, at) ? [at] : []));
    const plan = labelPlan(table, new Set([...special, ...metrics]));
    const suites = new MetricSuites(path);
    for (const row of rows) {
        const n = countIn(jsonCell(row[columnFor('n', header)]));
        for (const at of metrics) {
            const cell = row[at] ?? '';
            suites.add(row[columnFor('suite', header)] ?? '', measurement({
                metric: header[at] ?? '',
                labels: labelsOf(header, row, plan.columns),
                value: cellValue(cell) ?? new NotANumber('an empty cell'),
                n,
            }));
        }
    }
    return { suites: suites.readings(model), passedOver: plan.passedOver, notices: [] };
}
/** The last cell of each column that is not empty: loggers write training and validation to rows of their own. */
function readLog(table) {
    const { header, rows, path } = table;
    const suites = new MetricSuites(path);
    const passedOver = [];
    for (const [at, name] of header.entries()) {
        const cell = rows.findLast((row) => (row[at] ?? '') !== '')?.[at] ?? '';
        const value = cellValue(cell);
        const because = name === '' ? 'its column has no name' : descriptive(name);
        if (value !== null && because === null)
            suites.replace('', measurement({ metric: name, value }));
        else
            passedOver.push({
                name,
                because: because ?? (cell === '' ? 'its column is empty' : 'its last cell is text'),
            });
    }
    const column = header.find((name) => /^(epoch|step|global_step|iteration|iter)$/i.test(name)) ?? '';
    const notices = rows.length > 1 ? [lastRowNotice(table, column)] : [];
    return { suites: suites.readings(null), passedOver, notices };
}

;// CONCATENATED MODULE: ./build/js/read/metrics-csv.js
/**
 * Tables of metrics: long (one row a metric), wide (one row a model or slice, one column a metric), and logs of
 * training (one row an epoch or step), of which the last value of each column counts.
 */





/** More rows than this are examples or a log of every batch, and no list of metrics. */
const MOST_METRIC_ROWS = 100_000;
const MANY_ROWS = 20;
function isLong(header) {
    const metric = columnFor('metric', header);
    const value = columnFor('value', header);
    if (metric < 0 || value < 0)
        return false;
    return header[metric]?.toLowerCase() !== 'name' || /value$/i.test(header[value] ?? '');
}
function isLog(header) {
    return header.some((name) => /^(epoch|step|global_step|iteration|iter)$/i.test(name));
}
function hasMetricColumn({ header, first }) {
    return header.some((name, at) => descriptive(name) === null && isNumberColumn(first, at));
}
/** What names the rows of a wide table: words, under a heading that says so. */
function namesRows({ header, first }) {
    return header.some((name, at) => {
        const named = name === '' ||
            labelsByName(name) ||
            [columnFor('model', header), columnFor('suite', header)].includes(at);
        return named && first.some((row) => cellValue(row[at] ?? '') === null);
    });
}
function layoutOf(content) {
    const { header, first } = content;
    if (isLong(header))
        return 'long';
    if (!hasMetricColumn(content))
        return null;
    if (isLog(header))
        return 'log';
    const scores = classScoreColumns(header).length > 1;
    const few = first.length === 1 || (first.length < MANY_ROWS && namesRows(content));
    return few && !scores ? 'wide' : null;
}
const BECAUSE = {
    long: 'each row has the name of a metric and its value',
    log: 'it is a log by epoch or step',
    wide: 'it has one column a metric and few rows',
};
function metrics_csv_recognise({ content }) {
    const layout = content.shape === 'table' ? layoutOf(content) : null;
    return layout === null ? null : BECAUSE[layout];
}
async function allRows(content, path) {
    const rows = [];
    for await (const batch of content.rows()) {
        for (const row of batch)
            rows.push(row);
        if (rows.length > MOST_METRIC_ROWS) {
            const found = `there are more than ${MOST_METRIC_ROWS} rows, which is no list of metrics`;
            throw (0,catalogue/* failure */.V2)('CSV_LIMIT', path, { found });
        }
    }
    return rows;
}
async function metrics_csv_read({ content, path }) {
    if (content.shape !== 'table')
        throw new TypeError('metrics in CSV are read from tables only');
    const layout = layoutOf(content) ?? 'wide';
    const table = { path, header: content.header, rows: await allRows(content, path) };
    if (layout === 'long')
        return readLong(table);
    return layout === 'log' ? readLog(table) : readWide(table);
}
const metricsCsv = {
    format: 'metrics-csv',
    title: 'a table of metrics',
    recognise: metrics_csv_recognise,
    refuse: ({ content }) => (content.shape === 'table' ? null : 'this is no table with a header row'),
    read: metrics_csv_read,
};

;// CONCATENATED MODULE: ./build/js/read/metrics-json.js
/**
 * Plain JSON of numbers, nested as you like: `{"accuracy": 0.93, "test": {"f1": 0.8}}` gives `accuracy` and `test/f1`.
 * A number may also be an object with a `value` and what is known of it:
 * `{"accuracy": {"value": 0.93, "n": 1000, "stderr": 0.008, "higher_is_better": true, "unit": "fraction"}}`.
 */






const DEEPEST_METRIC = 16;
const MOST_VALUES = 10_000;
const SUITE_KEYS = ['suite', 'task', 'task_name', 'benchmark', 'dataset', 'dataset_name'];
const MODEL_KEYS = ['model', 'model_name'];
const BESIDE_VALUE = /^(value|n|count|support|n_samples|num_samples|stderr|standard_error|standardError|std_error|se|direction|higher_is_better|unit)$/;
function metrics_json_firstOf(object, keys) {
    const key = keys.find((candidate) => Object.hasOwn(object, candidate));
    return key === undefined ? undefined : object[key];
}
/** An object that is one value with what is known of it. */
function valued(metric, object) {
    const value = member(object, 'value');
    if (!isNumeric(value) || !Object.keys(object).every((key) => BESIDE_VALUE.test(key)))
        return null;
    return measurement({
        metric,
        value,
        n: countIn(metrics_json_firstOf(object, ['n', 'count', 'support', 'n_samples', 'num_samples'])),
        standardError: standardErrorIn(metrics_json_firstOf(object, ['stderr', 'standard_error', 'standardError', 'std_error', 'se'])),
        direction: directionIn(metrics_json_firstOf(object, ['direction', 'higher_is_better'])),
        unit: textMember(object, 'unit'),
    });
}
function why(value) {
    if (typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))) {
        return `it is the text ${JSON.stringify(value.slice(0, 40))}; write the number without quotes to have it judged`;
    }
    return `it is ${kindOf(value)}, not a number`;
}
function flatten(object, prefix, into) {
    for (const [key, value] of Object.entries(object)) {
        if (into.measurements.length + into.passedOver.length >= MOST_VALUES)
            return;
        const name = prefix + key;
        const because = descriptive(name);
        if (isNumeric(value)) {
            if (because === null)
                into.measurements.push(measurement({ metric: name, value }));
            else
                into.passedOver.push({ name, because });
        }
        else if (isObject(value) && because === null) {
            const one = valued(name, value);
            if (one !== null)
                into.measurements.push(one);
            else if (name.split('/').length < DEEPEST_METRIC)
                flatten(value, `${name}/`, into);
            else
                into.passedOver.push({ name, because: 'it is nested too deep' });
        }
        else
            into.passedOver.push({ name, because: because ?? why(value) });
    }
}
function flattened(value) {
    const into = { measurements: [], passedOver: [] };
    if (isObject(value))
        flatten(value, '', into);
    return into;
}
/** Texts and counts alone are no metrics file, and thousands of numbers are data. */
function metrics_json_recognise({ content }) {
    if (content.shape !== 'json' || foreign(content.value) !== null || recordsIn(content) !== null)
        return null;
    const { measurements, passedOver } = flattened(content.value);
    if (measurements.length === 0 || measurements.length + passedOver.length >= MOST_VALUES)
        return null;
    return `it is ${content.written.toUpperCase()} with numbers by name`;
}
function namedBy(file, keys) {
    for (const key of keys) {
        const name = textMember(file, key);
        if (name !== null && name.trim() !== '')
            return name;
    }
    return null;
}
async function metrics_json_read({ content }) {
    const file = content.shape === 'json' && isObject(content.value) ? content.value : {};
    const { measurements, passedOver } = flattened(file);
    const telling = new Set([...SUITE_KEYS, ...MODEL_KEYS].filter((key) => textMember(file, key) !== null));
    const dataset = namedBy(file, ['dataset', 'dataset_name']);
    const suite = {
        name: namedBy(file, SUITE_KEYS),
        model: namedBy(file, MODEL_KEYS),
        dataset,
        fingerprints: fingerprintsOf({ dataset }),
        measurements,
        examples: null,
    };
    return {
        suites: measurements.length === 0 ? [] : [suite],
        passedOver: passedOver.filter(({ name }) => !telling.has(name)),
        notices: [],
    };
}
const metricsJson = {
    format: 'metrics-json',
    title: 'metrics in JSON, YAML or TOML',
    recognise: metrics_json_recognise,
    refuse: ({ content }) => content.shape === 'json' && isObject(content.value) ? null : 'this is no JSON object',
    read: metrics_json_read,
};

;// CONCATENATED MODULE: ./build/js/read/splits.js
/** Which part of the data a value was measured on, where its name says so. */
const SPLITS = {
    train: 'train',
    training: 'train',
    val: 'validation',
    valid: 'validation',
    validation: 'validation',
    dev: 'validation',
    test: 'test',
    testing: 'test',
    eval: 'eval',
    evaluation: 'eval',
};
const splits_WORDS = Object.keys(SPLITS).join('|');
const splits_FIRST = new RegExp(`^(${splits_WORDS})[/_.-](.+)$`, 'i');
const LAST = new RegExp(`^(.+)[/_.-](${splits_WORDS})$`, 'i');
/** `val/f1`, `val_f1` and `f1_val` → `f1` on `validation`; a name that is nothing but a split stays a name. */
function splitName(name) {
    const first = splits_FIRST.exec(name);
    const last = first === null ? LAST.exec(name) : null;
    const word = (first?.[1] ?? last?.[2] ?? '').toLowerCase();
    const split = Object.hasOwn(SPLITS, word) ? (SPLITS[word] ?? null) : null;
    return split === null ? { metric: name, split } : { metric: first?.[2] ?? last?.[1] ?? name, split };
}
/** The label that a split becomes. */
function splitLabels(split) {
    return split === null ? {} : { split };
}
/** Why a value of the training data is told and not judged. */
const TRAINING = 'it was measured on the training data, and train does not gate';

;// CONCATENATED MODULE: ./build/js/read/named-values.js




class NamedValues {
    measurements = [];
    passedOver = [];
    /**
     * `val/f1` becomes `f1{split=validation}`; values of the training data, counts, times and settings are passed over,
     * and so is what is no number. NaN and infinities become measurements without a value, which never pass.
     */
    add(name, value, about = {}) {
        const { metric, split } = splitName(name);
        const because = split === 'train' ? TRAINING : descriptive(metric);
        if (because !== null)
            this.passedOver.push({ name, because });
        else if (!isNumeric(value))
            this.passedOver.push({ name, because: `it is ${kindOf(value)}, not a number` });
        else {
            const labels = { ...splitLabels(split), ...about.labels };
            this.measurements.push(measurement({ ...about, metric, labels, value }));
        }
    }
}

;// CONCATENATED MODULE: ./build/js/read/mlflow-run.js
/** One run of MLflow's file store: its meta.yaml, its parameters and the last value of each of its metrics. */








const LARGEST_FILE = 16 * 1024 * 1024;
const mlflow_run_MOST_FAULTS_NAMED = 20;
const LINE_BREAK = /\r?\n/;
/** The mapping in a meta.yaml. Fault: `MLFLOW_META`, and those of YAML. */
async function metaOf(source) {
    const meta = await readYaml(await wholeText(source, LARGEST_FILE), source.path);
    if (!isObject(meta))
        throw (0,catalogue/* failure */.V2)('MLFLOW_META', source.path, { found: 'it is no mapping' });
    return meta;
}
/** A parameter or tag is a file whose whole text is the value. */
async function textIn(folder, path) {
    const source = folder.files.get(path);
    return source === undefined ? null : (await wholeText(source, LARGEST_FILE)).trim();
}
function loggedOf(line) {
    const fields = line.trim().split(/\s+/);
    // Old stores have no step.
    const [time = '', text = '', step = '0'] = fields;
    if (fields.length < 2 || fields.length > 3)
        return `has ${fields.length} fields`;
    const value = cellValue(text);
    const whole = /^-?\d+$/;
    if (value === null || !whole.test(time) || !whole.test(step))
        return 'holds a field that is no number';
    return { value, step: Number(step), time: Number(time) };
}
/** NaN comes last among equals, as MLflow orders it first. */
function later(a, b) {
    if (a.step !== b.step)
        return a.step > b.step;
    if (a.time !== b.time)
        return a.time > b.time;
    if (a.value instanceof NotANumber || b.value instanceof NotANumber)
        return a.value instanceof NotANumber;
    return a.value > b.value;
}
/** The current value of a metric: the greatest by step, then time, then value; never just the last line. */
function currentIn(text, path) {
    const faults = [];
    let current = null;
    for (const [at, line] of text.split(LINE_BREAK).entries()) {
        if (line.trim() === '')
            continue;
        const logged = loggedOf(line);
        if (typeof logged === 'string')
            faults.push((0,catalogue/* fault */.DG)('MLFLOW_LINE', `${path}:${at + 1}`, { found: logged }));
        else if (current === null || later(logged, current))
            current = logged;
    }
    return { value: current, faults };
}
function measured(values) {
    const named = new NamedValues();
    const n = countIn(values.get('example_count')?.value);
    for (const [name, { value }] of values)
        named.add(name, value, { n });
    return named;
}
/** Metrics of the run in this folder, by their names below metrics/. Faults: `MLFLOW_LAYOUT`, `MLFLOW_LINE`. */
async function runMetrics(folder, run) {
    const start = `${run}/metrics/`;
    const values = new Map();
    const faults = [];
    for (const [path, source] of folder.files) {
        if (!path.startsWith(start))
            continue;
        const name = path.slice(start.length);
        if (name.split('/').some((part) => part === '..' || part === '.')) {
            const found = 'the name of a metric leads out of its folder';
            faults.push((0,catalogue/* fault */.DG)('MLFLOW_LAYOUT', source.path, { found }));
            continue;
        }
        const current = currentIn(await wholeText(source, LARGEST_FILE), source.path);
        faults.push(...current.faults);
        if (current.value !== null)
            values.set(name, current.value);
    }
    if (faults.length > 0)
        throw new failure/* Failure */.HR(faults.slice(0, mlflow_run_MOST_FAULTS_NAMED));
    if (values.size === 0) {
        const found = 'there is no value in its folder metrics/';
        throw (0,catalogue/* failure */.V2)('MLFLOW_LAYOUT', `${folder.root}/${run}`, { found });
    }
    return measured(values);
}
/** What the run says of its model: a parameter, the name of one, or nothing. */
async function modelIn(folder, run) {
    for (const name of ['model', 'model_name']) {
        const text = await textIn(folder, `${run}/params/${name}`);
        if (text !== null && text !== '')
            return text.slice(0, 200);
    }
    return null;
}
const STATUS = new Map([
    ['1', 'running'],
    ['2', 'scheduled'],
    ['3', 'finished'],
    ['4', 'failed'],
    ['5', 'killed'],
]);
/** `3` in the store, `FINISHED` where someone exported it. */
function statusIn(meta) {
    const status = String(meta['status'] ?? 'unknown');
    return STATUS.get(status) ?? status.toLowerCase().slice(0, 20);
}
function isDeleted(meta) {
    return textMember(meta, 'lifecycle_stage') === 'deleted';
}

;// CONCATENATED MODULE: ./build/js/read/mlflow.js
/**
 * MLflow's file store (`mlruns/EXPERIMENT/RUN/{meta.yaml,metrics,params,tags}`): one suite an experiment, of which the
 * newest finished run is read. Addresses in meta.yaml (`artifact_uri`) are never opened.
 */






/** A run's folder is called by its id: 32 hexadecimal digits. */
const mlflow_RUN = /^(?:(.*?)\/)?([\da-f]{32})\/(?:meta\.yaml$|metrics\/|params\/|tags\/|artifacts\/|inputs\/|outputs\/)/;
/** The folders of experiments that hold runs, by the store they are in. */
function experimentsIn(paths) {
    const stores = new Map();
    for (const path of paths) {
        const match = mlflow_RUN.exec(path);
        if (match === null)
            continue;
        const experiment = match[1] ?? '.';
        const root = experiment === '.' ? '.' : parentOf(experiment);
        stores.set(root, (stores.get(root) ?? new Set()).add(experiment));
    }
    return stores;
}
/** Beside experiments with runs a store has some without, registered models and a bin. */
function belongs(path, root, experiments) {
    const inside = below(root, path);
    if (inside === null)
        return false;
    if (experiments.has('.'))
        return mlflow_RUN.test(path);
    const [top = ''] = inside.split('/');
    const folder = root === '.' ? top : `${root}/${top}`;
    return experiments.has(folder) || /^(?:\d+\/meta\.yaml|models\/.*|\.trash\/.*)$/.test(inside);
}
function claim(paths) {
    const left = new Set(paths);
    const claims = [];
    for (const [root, experiments] of experimentsIn(paths)) {
        const own = [...left].filter((path) => belongs(path, root, experiments));
        for (const path of own)
            left.delete(path);
        if (own.length > 0)
            claims.push({ root, paths: own });
    }
    return claims;
}
/** Runs of an experiment: path below the root → its files are there, and its meta.yaml may be. */
function runsIn(folder) {
    const runs = new Map();
    for (const path of folder.files.keys()) {
        const match = mlflow_RUN.exec(path);
        if (match === null || path.startsWith('.trash/'))
            continue;
        const experiment = match[1] ?? '.';
        const run = experiment === '.' ? (match[2] ?? '') : `${experiment}/${match[2]}`;
        runs.set(experiment, (runs.get(experiment) ?? new Set()).add(run));
    }
    return new Map([...runs].map(([experiment, set]) => [experiment, [...set].sort()]));
}
/** The first meta.yaml of a run tells; a store without any is known by the tags that MLflow sets. */
async function mlflow_recognise(folder) {
    const because = 'it has runs with their metrics, as MLflow stores them';
    for (const run of [...runsIn(folder).values()].flat()) {
        const source = folder.files.get(`${run}/meta.yaml`);
        if (source === undefined)
            continue;
        const meta = await metaOf(source).catch((error) => {
            if (error instanceof failure/* Failure */.HR)
                return {};
            throw error;
        });
        const tells = ['run_id', 'run_uuid', 'artifact_uri'].some((key) => member(meta, key) !== undefined);
        if (tells)
            return because;
    }
    return [...folder.files.keys()].some((path) => /\/tags\/mlflow\./.test(path)) ? because : null;
}
async function runAt(folder, path) {
    const source = folder.files.get(`${path}/meta.yaml`);
    if (source === undefined)
        throw (0,catalogue/* failure */.V2)('MLFLOW_META', `${folder.root}/${path}`, { found: 'there is none' });
    const meta = await metaOf(source);
    const end = member(meta, 'end_time');
    const parent = await textIn(folder, `${path}/tags/mlflow.parentRunId`);
    return {
        path,
        meta,
        end: typeof end === 'number' ? end : Number.NEGATIVE_INFINITY,
        isChild: parent !== null,
    };
}
function shownRun({ path, meta }) {
    const id = nameOf(path);
    const name = textMember(meta, 'run_name') ?? '';
    return name === '' ? id : `${name.slice(0, 80)} (${id})`;
}
/** A parent ends after its children and speaks for them, so a child is read only where there is nothing else. */
function newest(runs) {
    const finished = runs.filter((run) => statusIn(run.meta) === 'finished');
    const own = finished.filter((run) => !run.isChild);
    const [first = null] = (own.length > 0 ? own : finished).toSorted((a, b) => b.end - a.end);
    return first;
}
async function experiment(folder, at, paths) {
    const source = folder.files.get(at === '.' ? 'meta.yaml' : `${at}/meta.yaml`);
    const about = source === undefined ? {} : await metaOf(source);
    const name = textMember(about, 'name') ?? (at === '.' ? null : nameOf(at));
    const all = await Promise.all(paths.map((path) => runAt(folder, path)));
    const gone = all.filter((run) => isDeleted(run.meta) || isDeleted(about));
    const runs = all.filter((run) => !gone.includes(run));
    const deleted = gone.map((run) => ({ name: shownRun(run), because: 'this run of MLflow was deleted' }));
    if (runs.length === 0)
        return { suite: null, passedOver: deleted, notices: [] };
    const run = newest(runs);
    const shown = name ?? folder.root;
    if (run === null) {
        const unfinished = runs.map((one) => `${shownRun(one)} is ${statusIn(one.meta)}`).slice(0, 20);
        throw (0,catalogue/* failure */.V2)('MLFLOW_RUN', folder.root, { experiment: shown, runs: unfinished });
    }
    const { measurements, passedOver } = await runMetrics(folder, run.path);
    const dataset = await textIn(folder, `${run.path}/params/dataset`);
    const others = runs.length - 1;
    const told = { experiment: shown, run: shownRun(run), others };
    return {
        suite: {
            name,
            model: await modelIn(folder, run.path),
            dataset,
            fingerprints: fingerprintsOf({ dataset }),
            measurements,
            examples: null,
        },
        passedOver: [...passedOver, ...deleted],
        notices: others === 0 ? [] : [(0,catalogue/* fault */.DG)('MLFLOW_RUNS', folder.root, told)],
    };
}
async function mlflow_read(folder) {
    const readings = [];
    const faults = [];
    for (const [at, runs] of runsIn(folder)) {
        try {
            readings.push(await experiment(folder, at, runs));
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.HR))
                throw error;
            faults.push(...error.faults);
        }
    }
    if (faults.length > 0)
        throw new failure/* Failure */.HR(faults);
    const artifacts = [...folder.files.keys()].some((path) => path.includes('/artifacts/'));
    const because = 'files of artifacts are read where a suite of their own names them';
    return {
        suites: readings.flatMap(({ suite }) => suite ?? []),
        passedOver: [
            ...readings.flatMap((one) => one.passedOver),
            ...(artifacts ? [{ name: 'artifacts', because }] : []),
        ],
        notices: readings.flatMap(({ notices }) => notices),
    };
}
const mlflow = {
    format: 'mlflow',
    title: 'a file store of MLflow',
    claim,
    recognise: mlflow_recognise,
    read: mlflow_read,
};

;// CONCATENATED MODULE: ./build/js/read/sklearn-report.js
/** scikit-learn's `classification_report(output_dict=True)`, dumped as JSON. */


const METRICS = [
    ['precision', 'precision'],
    ['recall', 'recall'],
    ['f1-score', 'f1'],
];
/** Averages by scikit-learn's names; a class may be called anything else, `accuracy` too. */
const AVERAGES = new Map([
    ['micro avg', 'micro'],
    ['macro avg', 'macro'],
    ['weighted avg', 'weighted'],
    ['samples avg', 'samples'],
]);
function isRow(value) {
    return (isObject(value) &&
        METRICS.every(([key]) => isNumeric(member(value, key))) &&
        isNumeric(member(value, 'support')));
}
/** The three metrics of a class or an average. `support` is their number of examples and no metric. */
function rowMeasurements(name, row) {
    const average = AVERAGES.get(name);
    const n = countIn(member(row, 'support'));
    return METRICS.flatMap(([key, metric]) => {
        const value = member(row, key);
        if (!isNumeric(value))
            return [];
        return average === undefined
            ? [measurement({ metric, labels: { class: name }, value, n })]
            : [measurement({ metric: `${metric}_${average}`, value, n })];
    });
}
async function sklearn_report_read({ content }) {
    const report = content.shape === 'json' && isObject(content.value) ? content.value : {};
    const n = countIn(member(member(report, 'weighted avg') ?? member(report, 'macro avg'), 'support'));
    const measurements = [];
    const passedOver = [];
    for (const [name, value] of Object.entries(report)) {
        if (isRow(value))
            measurements.push(...rowMeasurements(name, value));
        else if (name === 'accuracy' && isNumeric(value))
            measurements.push(measurement({ metric: name, value, n }));
        else
            passedOver.push({ name, because: `it is ${kindOf(value)}, and no row of the report` });
    }
    const suite = { name: null, model: null, dataset: null, fingerprints: {}, measurements, examples: null };
    return { suites: [suite], passedOver, notices: [] };
}
function sklearn_report_recognise({ content }) {
    if (content.shape !== 'json' || !isObject(content.value))
        return null;
    const averaged = isRow(member(content.value, 'weighted avg')) || isRow(member(content.value, 'macro avg'));
    return averaged ? 'it has precision, recall, f1-score and support by class, and their averages' : null;
}
const sklearnReport = {
    format: 'sklearn-report',
    title: "scikit-learn's classification report",
    recognise: sklearn_report_recognise,
    refuse: (found) => sklearn_report_recognise(found) === null
        ? 'there is no "macro avg" or "weighted avg" with precision, recall, f1-score and support in it'
        : null,
    read: sklearn_report_read,
};

;// CONCATENATED MODULE: ./build/js/read/readers.js
/** Every format, in the order in which they are tried, and the one way in: from a file to what it holds. */














/** Formats of folders, which claim their files before any is read by itself. */
const folderReaders = [mlflow];
/** From the most particular to the most general: the first that knows the content reads it. */
const readers = [
    lmEval,
    lmEvalSamples,
    sklearnReport,
    predictions,
    examplesJsonl,
    metricsCsv,
    metricsJson,
];
function readers_named(format, content, path) {
    const asked = readers.find((reader) => reader.format === format);
    if (asked === undefined) {
        const ofFolder = folderReaders.find((reader) => reader.format === format);
        if (ofFolder !== undefined) {
            const because = `this file is no part of ${ofFolder.title}: ${described(content)}`;
            throw (0,catalogue/* failure */.V2)('FORMAT_MISMATCH', path, { format, because });
        }
        throw (0,catalogue/* failure */.V2)('FORMAT_NAME', path, {
            name: format,
            nearest: (0,nearest/* nearest */.p)(format, SUPPORTED),
            supported: SUPPORTED,
        });
    }
    // To the user both are predictions; which of the two it is the file knows.
    return asked === predictions && content.shape !== 'table' ? examplesJsonl : asked;
}
function asked(format, found) {
    const reader = readers_named(format, found.content, found.path);
    const refused = reader.refuse(found);
    if (refused !== null) {
        const because = `${refused}: ${described(found.content)}`;
        throw (0,catalogue/* failure */.V2)('FORMAT_MISMATCH', found.path, { format, because });
    }
    return [reader, 'the configuration says so'];
}
/** Named columns make a file one of examples, whatever its own names would make it. */
function byColumns(found, hints) {
    const columns = hints.columns;
    const parts = [columns?.truth, columns?.prediction, columns?.score, columns?.id];
    if (!parts.some((part) => typeof part === 'string'))
        return null;
    const reader = found.content.shape === 'table' ? predictions : examplesJsonl;
    return reader.refuse(found) === null ? [reader, 'the configuration names its columns'] : null;
}
function recognised(found) {
    for (const reader of readers) {
        const because = reader.recognise(found);
        if (because !== null)
            return [reader, because];
    }
    throw (0,catalogue/* failure */.V2)('FORMAT_UNKNOWN', found.path, {
        found: described(found.content),
        supported: SUPPORTED,
    });
}
/** A column that the configuration names and that holds lists is there, but plays no part. Fault: `COLUMN_KIND`. */
function refuseNested(nested, { columns }, path) {
    const names = new Set(nested.map(({ name }) => name));
    const faults = Object.entries(columns ?? {}).flatMap(([part, hint]) => [hint ?? []]
        .flat()
        .filter((column) => part !== 'positive' && names.has(column))
        .map((column) => (0,catalogue/* fault */.DG)('COLUMN_KIND', path, { column, part, found: 'it holds lists or objects' })));
    if (faults.length > 0)
        throw new failure/* Failure */.HR(faults);
}
/** Reads a file by its content, or as `hints.format` says. Throws a `Failure` with every fault that was found. */
async function readSource(source, hints) {
    const found = { path: source.path, content: await look(source) };
    const [reader, because] = hints.format === null ? (byColumns(found, hints) ?? recognised(found)) : asked(hints.format, found);
    const passedOver = found.content.shape === 'table' ? found.content.passedOver : [];
    refuseNested(passedOver, hints, source.path);
    const read = await reader.read(found, hints);
    const reading = { ...read, passedOver: [...read.passedOver, ...passedOver] };
    if (reading.suites.length === 0) {
        throw (0,catalogue/* failure */.V2)('NO_MEASUREMENTS', source.path, { title: reader.title });
    }
    return { format: reader.format, because, reading };
}

;// CONCATENATED MODULE: ./build/js/read/readables.js
/** What a list of files is to be read as: folders of a known format first, and what is left file by file. */



function folderOf(root, sources) {
    const files = sources.map((source) => [below(root, source.path) ?? source.path, source]);
    return { root, files: new Map(files.sort(([a], [b]) => (a < b ? -1 : 1))) };
}
async function readFolder(reader, folder, options) {
    const reading = await reader.read(folder, options.hints);
    if (reading.suites.length === 0)
        throw (0,catalogue/* failure */.V2)('NO_MEASUREMENTS', folder.root, { title: reader.title });
    return { format: reader.format, because: options.because, reading };
}
/** The readers that may claim: the one that `format` names, none where it names a format of files. */
function claimants({ format }) {
    return format === null ? folderReaders : folderReaders.filter((reader) => reader.format === format);
}
/** In order of paths; a folder stands where its first file does. */
async function readables(sources, hints) {
    const left = new Map(sources.map((source) => [source.path, source]));
    const found = new Map();
    for (const reader of claimants(hints)) {
        for (const { root, paths } of reader.claim([...left.keys()])) {
            const claimed = paths.flatMap((path) => left.get(path) ?? []);
            const [first] = claimed;
            if (first === undefined)
                continue;
            const folder = folderOf(root, claimed);
            const because = await reader.recognise(folder);
            if (because === null)
                continue;
            for (const { path } of claimed)
                left.delete(path);
            const stem = root === '.' ? reader.format : nameOf(root);
            const read = () => readFolder(reader, folder, { hints, because });
            found.set(first.path, { path: root, stem, read });
        }
    }
    for (const source of left.values()) {
        const { path, stem } = source;
        found.set(path, { path, stem, read: () => readSource(source, hints) });
    }
    return sources.flatMap(({ path }) => found.get(path) ?? []);
}


/***/ }),

/***/ 1326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ median)
/* harmony export */ });
/**
 * The median: the middle value, or the mean of the two in the middle.
 *
 *   x_((n−1)/2) for odd n,   (x_(n/2−1) + x_(n/2)) / 2 for even n,   order statistics counted from 0
 *
 * Source: J. W. Tukey, Exploratory Data Analysis (1977), chapter 2.
 *
 * Example: 4, 1, 3, 2 has the median 2.5.
 */
/** The median; the input stays as it is. NaN where there are no values. */
function median(values) {
    const sorted = Float64Array.from(values).sort();
    const upper = sorted[sorted.length >> 1] ?? Number.NaN;
    if (sorted.length % 2 === 1)
        return upper;
    return ((sorted[(sorted.length >> 1) - 1] ?? Number.NaN) + upper) / 2;
}


/***/ }),

/***/ 1767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ normalQuantile),
/* harmony export */   v: () => (/* binding */ normalCdf)
/* harmony export */ });
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
function polynomial(coefficients, x) {
    let sum = 0;
    for (const coefficient of coefficients)
        sum = sum * x + coefficient;
    return sum;
}
/** exp(−x²/2) with x split at a sixteenth, so that the large part of the square is exact. */
function gaussian(x) {
    const coarse = Math.trunc(x * 16) / 16;
    return Math.exp(-0.5 * coarse * coarse) * Math.exp(-0.5 * (x - coarse) * (x + coarse));
}
/** P(Z > x) for x > 0.67. */
function upperTail(x) {
    if (x > UNDERFLOW_BOUND)
        return 0;
    if (x <= MIDDLE_BOUND) {
        return (gaussian(x) * polynomial(MIDDLE_NUMERATOR, x)) / polynomial(MIDDLE_DENOMINATOR, x);
    }
    const inverse = 1 / (x * x);
    const ratio = (inverse * polynomial(TAIL_NUMERATOR, inverse)) / polynomial(TAIL_DENOMINATOR, inverse);
    return (gaussian(x) * (INVERSE_ROOT_TWO_PI - ratio)) / x;
}
/** Φ(z) = P(Z <= z). The lower tail is exact to about 1e-15 relative; for P(Z > z) ask for Φ(−z). */
function normalCdf(z) {
    const size = Math.abs(z);
    if (size <= CENTRE_BOUND) {
        const square = z * z;
        return 0.5 + (z * polynomial(CENTRE_NUMERATOR, square)) / polynomial(CENTRE_DENOMINATOR, square);
    }
    return z < 0 ? upperTail(size) : 1 - upperTail(size);
}
function tailQuantile(p) {
    const r = Math.sqrt(-Math.log(p));
    if (r <= 5) {
        const x = r - 1.6;
        return polynomial(QUANTILE_MIDDLE_NUMERATOR, x) / polynomial(QUANTILE_MIDDLE_DENOMINATOR, x);
    }
    const x = r - 5;
    return polynomial(QUANTILE_TAIL_NUMERATOR, x) / polynomial(QUANTILE_TAIL_DENOMINATOR, x);
}
/** The z with Φ(z) = p, for p in [0, 1]; −∞ at 0, ∞ at 1, NaN outside. */
function normalQuantile(p) {
    const inRange = p >= 0 && p <= 1;
    if (!inRange)
        return Number.NaN;
    if (p === 0)
        return Number.NEGATIVE_INFINITY;
    if (p === 1)
        return Number.POSITIVE_INFINITY;
    const q = p - 0.5;
    if (Math.abs(q) <= 0.425) {
        const r = 0.180625 - q * q;
        return (q * polynomial(QUANTILE_CENTRE_NUMERATOR, r)) / polynomial(QUANTILE_CENTRE_DENOMINATOR, r);
    }
    return q < 0 ? -tailQuantile(p) : tailQuantile(1 - p);
}


/***/ }),

/***/ 4264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ wilson)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1767);
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


/***/ }),

/***/ 8432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ firstRepeated),
/* harmony export */   M: () => (/* binding */ align)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4690);

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const NONE = -1;
/** FNV-1a over the bytes of one text (Fowler, Noll, Vo), with a final mix so that low bits are usable. */
function hashAt(column, row) {
    let hash = FNV_OFFSET;
    const end = column.offsets[row + 1] ?? 0;
    for (let i = column.offsets[row] ?? 0; i < end; i++) {
        hash = Math.imul(hash ^ (column.bytes[i] ?? 0), FNV_PRIME);
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    return (hash ^ (hash >>> 13)) >>> 0;
}
/** Open addressing with linear steps; slots hold rows of the column. */
class RowsByText {
    slots;
    mask;
    column;
    constructor(column, rows) {
        let size = 16;
        while (size < rows * 2)
            size *= 2;
        this.slots = new Int32Array(size).fill(NONE);
        this.mask = size - 1;
        this.column = column;
    }
    /** The slot of this text: of its row where it is known, else the free one where it would go. */
    slotOf(column, row) {
        let slot = hashAt(column, row) & this.mask;
        for (;;) {
            const known = this.slots[slot] ?? NONE;
            if (known === NONE || (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sameText */ .Q)(this.column, known, column, row))
                return slot;
            slot = (slot + 1) & this.mask;
        }
    }
    /** Adds a row of the own column; `false` where its text is there already. */
    add(row) {
        const slot = this.slotOf(this.column, row);
        if (this.slots[slot] !== NONE)
            return false;
        this.slots[slot] = row;
        return true;
    }
    /** The row whose text is that of another column's row, or −1. */
    find(column, row) {
        return this.slots[this.slotOf(column, row)] ?? NONE;
    }
}
/** All of a column's rows by text, or the first row whose text stood there before. */
function indexed(column, rows) {
    const index = new RowsByText(column, rows);
    for (let row = 0; row < rows; row++)
        if (!index.add(row))
            return row;
    return index;
}
/** The first row whose text stood in an earlier row, or `null` where every text is there once. */
function firstRepeated(column) {
    const index = indexed(column, column.offsets.length - 1);
    return typeof index === 'number' ? index : null;
}
/** Pairs in the order of head's rows; the first `inStep` rows of both are the same. */
function joined(base, rows, head) {
    const { baseCount, headCount, inStep } = rows;
    const most = Math.min(baseCount, headCount);
    const baseRows = new Int32Array(most);
    const headRows = new Int32Array(most);
    let pairs = 0;
    for (let row = 0; row < headCount; row++) {
        const partner = row < inStep ? row : base.find(head, row);
        if (partner === NONE)
            continue;
        baseRows[pairs] = partner;
        headRows[pairs++] = row;
    }
    return {
        pairs,
        baseRows: baseRows.subarray(0, pairs),
        headRows: headRows.subarray(0, pairs),
        onlyBase: baseCount - pairs,
        onlyHead: headCount - pairs,
    };
}
/** Pairs two id columns, in the order of head's rows. */
function align(base, head) {
    const baseCount = base.offsets.length - 1;
    const headCount = head.offsets.length - 1;
    const index = indexed(base, baseCount);
    if (typeof index === 'number')
        return { kind: 'duplicate', side: 'base', row: index };
    let inStep = 0;
    const shorter = Math.min(baseCount, headCount);
    while (inStep < shorter && (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sameText */ .Q)(base, inStep, head, inStep))
        inStep++;
    // Where head is base's own sequence of ids, base has already shown that none stands twice.
    const repeated = inStep === headCount ? NONE : indexed(head, headCount);
    if (typeof repeated === 'number' && repeated !== NONE)
        return { kind: 'duplicate', side: 'head', row: repeated };
    return { kind: 'aligned', alignment: joined(index, { baseCount, headCount, inStep }, head) };
}


/***/ }),

/***/ 7040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ Cells),
/* harmony export */   YN: () => (/* binding */ MOST_LABELS),
/* harmony export */   bD: () => (/* binding */ standsForNoNumber)
/* harmony export */ });
/* harmony import */ var _growing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3520);

/** More distinct texts than this are not labels. */
const MOST_LABELS = 10_000;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
/** How tools write "no finite number": they keep a column a column of numbers. */
const NOT_FINITE = /^[+-]?(?:nan|inf|infinity|null|none|n\/a|na|<na>)$/i;
const EMPTY = -1;
/** Whether the text is a word that tools write where there is no finite number. */
function standsForNoNumber(text) {
    return NOT_FINITE.test(text);
}
/** What the text is as a number: finite, NaN for a word that stands for none, or `null` for other text. */
function numberOf(text) {
    if (NUMBER.test(text)) {
        const value = Number(text);
        return Number.isFinite(value) ? value : Number.NaN;
    }
    return NOT_FINITE.test(text) ? Number.NaN : null;
}
class Cells {
    name;
    codeByLabel = new Map();
    labels = [];
    labelNumbers = [];
    codes = new _growing_js__WEBPACK_IMPORTED_MODULE_0__/* .GrowingInts */ .ct();
    values = new _growing_js__WEBPACK_IMPORTED_MODULE_0__/* .GrowingFloats */ .$B();
    rows = 0;
    numbers = 0;
    empties = 0;
    firstEmpty = null;
    notFinite = 0;
    firstNotFinite = null;
    constructor(name) {
        this.name = name;
    }
    text(cell) {
        if (cell === '') {
            this.empty();
            return;
        }
        const known = this.codeByLabel.get(cell);
        const number = known === undefined ? numberOf(cell) : (this.labelNumbers[known] ?? null);
        this.pushCode(cell, known, number);
        this.pushNumber(number);
        this.rows++;
    }
    number(value) {
        if (this.codes !== null) {
            const label = String(value);
            this.pushCode(label, this.codeByLabel.get(label), value);
        }
        this.pushNumber(value);
        this.rows++;
    }
    empty() {
        this.codes?.push(EMPTY);
        this.values?.push(Number.NaN);
        this.firstEmpty ??= this.rows;
        this.empties++;
        this.rows++;
    }
    /** The finished column, or `null` where it is neither labels nor numbers. */
    finish() {
        const numeric = this.values !== null && this.numbers > 0;
        const values = numeric && this.values !== null ? this.values.finish() : null;
        const codes = this.codes === null ? null : this.codes.finish();
        if (codes === null && values === null)
            return null;
        if (numeric && codes !== null && this.notFinite > 0)
            this.emptyWhereNotFinite(codes);
        return {
            name: this.name,
            codes,
            labels: codes === null ? [] : [...this.labels],
            values,
            missing: this.empties + (numeric ? this.notFinite : 0),
            firstMissingRow: earliest(this.firstEmpty, numeric ? this.firstNotFinite : null),
        };
    }
    pushCode(label, known, number) {
        if (this.codes === null)
            return;
        if (known !== undefined) {
            this.codes.push(known);
            return;
        }
        if (this.labels.length === MOST_LABELS) {
            this.codes = null;
            this.codeByLabel.clear();
            return;
        }
        const code = this.labels.length;
        this.codeByLabel.set(label, code);
        this.labels.push(label);
        this.labelNumbers.push(number);
        this.codes.push(code);
    }
    pushNumber(number) {
        if (this.values === null)
            return;
        if (number === null) {
            this.values = null;
            return;
        }
        if (Number.isFinite(number)) {
            this.numbers++;
            this.values.push(number);
        }
        else {
            this.firstNotFinite ??= this.rows;
            this.notFinite++;
            this.values.push(Number.NaN);
        }
    }
    /** In a column of numbers, `nan` is an empty cell and no class of its own. */
    emptyWhereNotFinite(codes) {
        for (let row = 0; row < codes.length; row++) {
            const number = this.labelNumbers[codes[row] ?? EMPTY];
            if (number !== undefined && number !== null && Number.isNaN(number))
                codes[row] = EMPTY;
        }
    }
}
function earliest(a, b) {
    if (a === null)
        return b;
    return b === null ? a : Math.min(a, b);
}


/***/ }),

/***/ 3520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ GrowingFloats),
/* harmony export */   Gz: () => (/* binding */ GrowingTexts),
/* harmony export */   ct: () => (/* binding */ GrowingInts)
/* harmony export */ });
/** Typed arrays that grow by doubling, so that a stream of unknown length costs one copy a doubling. */
class GrowingInts {
    items = new Int32Array(1024);
    count = 0;
    push(value) {
        if (this.count === this.items.length) {
            const larger = new Int32Array(this.count * 2);
            larger.set(this.items);
            this.items = larger;
        }
        this.items[this.count++] = value;
    }
    finish() {
        return this.items.slice(0, this.count);
    }
}
class GrowingFloats {
    items = new Float64Array(1024);
    count = 0;
    push(value) {
        if (this.count === this.items.length) {
            const larger = new Float64Array(this.count * 2);
            larger.set(this.items);
            this.items = larger;
        }
        this.items[this.count++] = value;
    }
    finish() {
        return this.items.slice(0, this.count);
    }
}
const encoder = new TextEncoder();
const LONGEST_UTF8_OF_A_UNIT = 3;
/** Texts end to end in UTF-8 with their offsets: a million ids cost their bytes, not a million objects. */
class GrowingTexts {
    bytes = new Uint8Array(16_384);
    used = 0;
    ends = new GrowingInts();
    push(text) {
        const room = text.length * LONGEST_UTF8_OF_A_UNIT;
        if (this.used + room > this.bytes.length) {
            const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.used + room));
            larger.set(this.bytes.subarray(0, this.used));
            this.bytes = larger;
        }
        if (!this.pushAscii(text)) {
            this.used += encoder.encodeInto(text, this.bytes.subarray(this.used)).written;
        }
        this.ends.push(this.used);
    }
    /** Nearly every id is ASCII, and copying its characters is cheaper than a call of the encoder. */
    pushAscii(text) {
        const { bytes, used } = this;
        for (let i = 0; i < text.length; i++) {
            const unit = text.charCodeAt(i);
            if (unit > 127)
                return false;
            bytes[used + i] = unit;
        }
        this.used = used + text.length;
        return true;
    }
    /** Offsets have one entry more than there are texts. */
    finish() {
        const ends = this.ends.finish();
        const offsets = new Uint32Array(ends.length + 1);
        offsets.set(ends, 1);
        return { bytes: this.bytes.slice(0, this.used), offsets };
    }
}


/***/ }),

/***/ 4690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ textAt),
/* harmony export */   Q: () => (/* binding */ sameText)
/* harmony export */ });
const decoder = new TextDecoder();
/** The text of this row; `''` for a row that is not there. */
function textAt(column, row) {
    return decoder.decode(column.bytes.subarray(column.offsets[row] ?? 0, column.offsets[row + 1] ?? 0));
}
/** Whether the text of row `a` of one column is, byte for byte, that of row `b` of another. */
function sameText(left, a, right, b) {
    const from = left.offsets[a] ?? 0;
    const length = (left.offsets[a + 1] ?? from) - from;
    const other = right.offsets[b] ?? 0;
    if ((right.offsets[b + 1] ?? other) - other !== length)
        return false;
    for (let i = 0; i < length; i++)
        if (left.bytes[from + i] !== right.bytes[other + i])
            return false;
    return true;
}


/***/ })

};
