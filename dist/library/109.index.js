export const id = 109;
export const ids = [109];
export const modules = {

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


/***/ }),

/***/ 7978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ MOST_EXAMPLES),
/* harmony export */   YD: () => (/* binding */ expandedSides),
/* harmony export */   fP: () => (/* binding */ ignoresWeights),
/* harmony export */   sz: () => (/* binding */ expanded),
/* harmony export */   uO: () => (/* binding */ isCountable)
/* harmony export */ });
/* harmony import */ var _pairs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7102);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4600);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8037);



/** Each takes four bytes and more; beyond this a metric that knows no weights is refused. */
const MOST_EXAMPLES = 20_000_000;
/** Whether the rows are one example each, or can be laid out so. */
function isCountable({ weights }) {
    return (weights.values === null || (weights.counts && weights.invalid === null && weights.n <= MOST_EXAMPLES));
}
/** Whether the metric has no weighted form of its own. */
function ignoresWeights(metric) {
    return 'weighted' in metric && metric.weighted === 'never';
}
function laidOut(subject) {
    const { values, n } = subject.weights;
    if (values === null || !isCountable(subject))
        return subject;
    const rows = new Int32Array(n);
    let at = 0;
    for (const [row, times] of values.entries()) {
        rows.fill(row, at, at + times);
        at += times;
    }
    return { ...(0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .partOf */ .BU)(subject, rows), weights: { values: null, counts: true, n, invalid: null } };
}
/** One row an example; the subject itself where its weights are none or no counts. */
const expanded = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .H)(laidOut);
/** Pairs of the same counts, one row a pair; `null` where they are not. */
function expandedSides(sides) {
    if (sides.base.weights.values === null && sides.head.weights.values === null)
        return sides;
    const weights = (0,_pairs_js__WEBPACK_IMPORTED_MODULE_0__/* .pairWeights */ .SV)(sides);
    if (weights === null || !weights.counts || weights.n > MOST_EXAMPLES)
        return null;
    const withWeights = { values: weights.base, counts: true, n: weights.n, invalid: null };
    return {
        base: expanded({ ...sides.base, weights: withWeights }),
        head: expanded({ ...sides.head, weights: withWeights }),
    };
}


/***/ }),

/***/ 356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ hasRanking),
/* harmony export */   QR: () => (/* binding */ foundIn),
/* harmony export */   Qo: () => (/* binding */ NEEDS),
/* harmony export */   ct: () => (/* binding */ isFit)
/* harmony export */ });
/* harmony import */ var _table_coded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4602);
/* harmony import */ var _scores_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9901);


/** What a metric of each kind needs, in words that finish "needs …". */
const NEEDS = {
    labels: 'labels in truth and prediction',
    score: 'two classes, a known positive one, and a score',
    probabilities: 'a probability of the positive of two classes, or one of each class',
    'class-probabilities': 'a probability column for each class',
    numbers: 'numbers in truth and prediction',
    column: 'a column of numbers',
    outcomes: 'a column of passes and fails',
    texts: 'texts in truth and prediction',
    ranking: 'a query column, relevances as truth and a score',
    latency: 'a latency column',
    cells: 'a column',
    group: 'two classes, a known positive one, and a prediction',
    attempts: 'ids, one a task',
    slices: 'a column of groups',
    base: 'predictions',
};
/** What the examples have in its place. */
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
const hasNumbersIn = (column) => column != null && (0,_table_coded_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumeric */ .kf)(column);
function hasNumbers({ roles, table }) {
    return [roles.truth, roles.prediction].every((name) => hasNumbersIn(table.columns.get(name ?? '')));
}
const hasTexts = ({ roles, table }) => [roles.truth, roles.prediction].every((name) => table.columns.has(name ?? ''));
/** Documents of queries, each with its relevance and a score. */
function hasRanking({ roles, table }) {
    const numbers = [roles.truth, roles.score].every((name) => hasNumbersIn(table.columns.get(name ?? '')));
    return roles.query !== null && table.ids !== null && numbers;
}
/** Whether the examples have what the metric needs, as far as it names no column. */
function isFit(metric, subject) {
    const { task, examples } = subject;
    const labelled = task.kind === 'binary' || task.kind === 'multiclass';
    const classes = labelled && Object.keys(examples.roles.classScores).length > 0;
    const scored = hasNumbersIn((0,_scores_js__WEBPACK_IMPORTED_MODULE_1__/* .scoreColumn */ .TK)(subject));
    switch (metric.needs) {
        case 'labels':
            return labelled && task.prediction !== null;
        case 'score':
            return scored;
        case 'probabilities':
            return classes || scored;
        case 'class-probabilities':
            return classes;
        case 'numbers':
            return hasNumbers(examples);
        case 'texts':
            return hasTexts(examples);
        case 'ranking':
            return hasRanking(examples);
        case 'group':
            return task.kind === 'binary' && task.prediction !== null;
        default:
            return true;
    }
}


/***/ }),

/***/ 7102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ jackknifed),
/* harmony export */   MX: () => (/* binding */ evidence),
/* harmony export */   OK: () => (/* binding */ bothTimes),
/* harmony export */   SV: () => (/* binding */ pairWeights),
/* harmony export */   _n: () => (/* binding */ cellsOfOutcomes)
/* harmony export */ });
/* harmony import */ var _stats_scratch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1328);
/* harmony import */ var _stats_skewness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3125);
/* harmony import */ var _jackknife_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8000);
/* harmony import */ var _sum_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(535);




function pairWeights({ base, head }) {
    if (base.weights.invalid !== null || head.weights.invalid !== null)
        return null;
    const [ofBase, ofHead] = [base.weights.values, head.weights.values];
    if (ofBase === null && ofHead === null)
        return { base: null, head: null, counts: true, n: base.rows };
    const ones = new Float64Array(base.rows).fill(1);
    const [one, other] = [ofBase ?? ones, ofHead ?? ones];
    const counts = base.weights.counts && head.weights.counts && one.every((weight, row) => weight === other[row]);
    return { base: one, head: other, counts, n: counts ? (0,_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(one) : base.rows };
}
/** Pairs that weigh something on either side count once. */
function bothTimes(weights) {
    const head = weights.head ?? new Float64Array(0);
    return (weights.base ?? head).map((weight, pair) => (weight > 0 || (head[pair] ?? 0) > 0 ? 1 : 0));
}
/** Nothing leaves that is not finite, or rests on fewer than two pairs. */
function evidence(found) {
    const ok = found.n >= 2 && Number.isFinite(found.difference) && found.standardError >= 0;
    return ok && Number.isFinite(found.standardError) ? { kind: 'differences', ...found } : null;
}
/** The four cells of outcomes that are 1 or 0. */
function cellsOfOutcomes({ base, head }, weights) {
    const cells = [0, 0, 0, 0];
    for (let pair = 0; pair < base.length; pair++) {
        const cell = (base[pair] === 1 ? 2 : 0) + (head[pair] === 1 ? 1 : 0);
        cells[cell] = (cells[cell] ?? 0) + (weights === null ? 1 : (weights[pair] ?? 0));
    }
    const [bothWrong = 0, won = 0, lost = 0, bothRight = 0] = cells;
    return { kind: 'binary', bothRight, lost, won, bothWrong };
}
/** The evidence of a change and of the changes without one pair each. */
function jackknifed(difference, without, pairs) {
    const count = without.head.length;
    const changes = (0,_stats_scratch_js__WEBPACK_IMPORTED_MODULE_0__/* .lentFloats */ .FN)(count);
    for (let pair = 0; pair < count; pair++)
        changes[pair] = (without.head[pair] ?? Number.NaN) - (without.base[pair] ?? Number.NaN);
    const standardError = (0,_jackknife_js__WEBPACK_IMPORTED_MODULE_2__/* .jackknifeError */ .D)(changes, pairs.times) ?? Number.NaN;
    const { n, times } = pairs;
    // What is left without a pair that pulls down is high: a pseudo-value leans the other way.
    const lean = -(0,_stats_skewness_js__WEBPACK_IMPORTED_MODULE_3__/* .skewness */ .q)(changes, times);
    const degreesOfFreedom = n - 1;
    (0,_stats_scratch_js__WEBPACK_IMPORTED_MODULE_0__/* .giveBack */ .F5)(changes);
    return evidence({ n, difference, standardError, degreesOfFreedom, skewness: lean, method: 'jackknife-t' });
}


/***/ }),

/***/ 8304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NO: () => (/* binding */ scoredRequests),
/* harmony export */   _u: () => (/* binding */ requestsNamed),
/* harmony export */   nD: () => (/* binding */ requestOfColumn)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7545);
/* harmony import */ var _failure_nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3949);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8091);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7978);
/* harmony import */ var _fitness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(356);
/* harmony import */ var _known_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6568);
/* harmony import */ var _latency_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3474);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8164);
/** What is to be measured: names of metrics bound to the columns of a table. */








const NO_ARGUMENT = { column: '', second: '', limit: Number.NaN };
/** The mean of a column that a reader has named. */
function scoredRequest({ metric, labels, column }) {
    const known = (0,_known_js__WEBPACK_IMPORTED_MODULE_4__/* .knownMetric */ .w)(metric);
    return {
        metric: _latency_js__WEBPACK_IMPORTED_MODULE_5__/* .columnMean */ .GL,
        name: metric,
        labels,
        direction: known?.direction ?? null,
        unit: known?.unit ?? null,
        argument: { ...NO_ARGUMENT, column },
        slices: null,
    };
}
const scoredRequests = ({ scored }) => scored.map(scoredRequest);
function columnFault(named, { examples }) {
    const columns = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsFor */ .ns)(named.metric, examples);
    const near = named.column === null ? null : (0,_failure_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .nearest */ .p)(named.column, columns);
    const kind = named.metric.needs === 'group' || named.metric.needs === 'slices' ? 'groups' : 'numbers';
    const needed = `"${(0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .measuredName */ .YY)(named)}"`;
    return (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('COLUMN_ABSENT', null, { needed, column: named.column, kind, columns, nearest: near });
}
/** The metric of this column, with the direction and unit that its name tells. */
function requestOfColumn(named, column, second = '') {
    const { metric } = named;
    const known = metric.id === 'mean' ? (0,_known_js__WEBPACK_IMPORTED_MODULE_4__/* .knownMetric */ .w)(column) : null;
    return {
        metric,
        name: (0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .measuredName */ .YY)(named),
        labels: {},
        direction: metric.direction ?? known?.direction ?? null,
        unit: metric.unit ?? known?.unit ?? (isRate(metric) ? null : (0,_known_js__WEBPACK_IMPORTED_MODULE_4__/* .unitOfName */ .x)(column)),
        argument: { column, second, limit: named.limit ?? Number.NaN },
        slices: null,
    };
}
/** What is divided by a time has not the unit of its column. */
const isRate = ({ id }) => id === 'throughput' || id === 'memory_growth';
function weightFault(metric, name, subject) {
    const { weight } = subject.examples.roles;
    if (metric.kind === 'count' || metric.kind === 'sliced' || metric.kind === 'drift')
        return null;
    if (metric.weighted === 'never' && weight !== null && !(0,_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .isCountable */ .uO)(subject)) {
        return (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('METRIC_UNWEIGHTED', null, { metric: name, weight, most: _expand_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_EXAMPLES */ .E9 });
    }
    if (metric.weighted !== 'always' || weight !== null)
        return null;
    return (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('METRIC_UNFIT', null, { metric: name, needs: 'a column of weights', found: 'none' });
}
/** The column and, of a growth, its time. */
function boundToColumn(named, subject) {
    const { examples } = subject;
    const column = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(named.metric, named.column, examples);
    if (column === null)
        return columnFault(named, subject);
    const second = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .secondOf */ .UB)(named.metric, named.second, examples);
    if (second === null)
        return columnFault({ ...named, column: named.second }, subject);
    return requestOfColumn(named, column, second);
}
/** A metric in each group: of the named column, or of the only one by which examples can be grouped. */
function boundToSlices(named, inner, prepared) {
    const { examples } = prepared.subject;
    const column = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(named.metric, named.column, examples);
    if (column === null)
        return columnFault(named, prepared.subject);
    const request = bound(inner, prepared);
    if ('code' in request)
        return request;
    const { direction, unit } = request;
    const slices = { inner: request, shares: named.shares };
    const argument = { ...NO_ARGUMENT, column };
    return { metric: named.metric, name: (0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .measuredName */ .YY)(named), labels: {}, direction, unit, argument, slices };
}
/** The named metric bound to this table, or what keeps it from being measured. */
function bound(named, prepared) {
    const { metric, inner } = named;
    const { subject, fault: undecided } = prepared;
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .measuredName */ .YY)(named);
    if (inner !== null)
        return boundToSlices(named, inner, prepared);
    const unweighted = weightFault(metric, name, subject);
    if (unweighted !== null)
        return unweighted;
    const fit = (0,_fitness_js__WEBPACK_IMPORTED_MODULE_3__/* .isFit */ .ct)(metric, subject);
    if (!fit && undecided !== null)
        return undecided;
    if (!fit) {
        const details = { metric: name, needs: _fitness_js__WEBPACK_IMPORTED_MODULE_3__/* .NEEDS */ .Qo[metric.needs], found: (0,_fitness_js__WEBPACK_IMPORTED_MODULE_3__/* .foundIn */ .QR)(subject) };
        return (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('METRIC_UNFIT', null, details);
    }
    if ((0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .takesColumn */ .Rk)(metric))
        return boundToColumn(named, subject);
    const { direction, unit } = metric;
    const argument = { ...NO_ARGUMENT, column: named.column ?? '' };
    return { metric, name, labels: {}, direction, unit, argument, slices: null };
}
/** What a name asks for: every column of that name that the reader scored, else the metric of that name. */
function requestsNamed(text, prepared) {
    const scored = scoredRequests(prepared.subject.examples).filter((request) => request.name === text.trim());
    if (scored.length > 0)
        return scored;
    const named = (0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .parseMetricName */ .$Y)(text);
    return ['code' in named ? named : bound(named, prepared)];
}


/***/ }),

/***/ 5770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ estimateOne),
/* harmony export */   l: () => (/* binding */ hindrance)
/* harmony export */ });
/* harmony import */ var _stats_scratch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1328);
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(308);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7978);
/* harmony import */ var _regression_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3061);
/* harmony import */ var _slices_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(265);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5014);
/** One value of a request in a subject, with its error; of the positive class where the metric is one of classes. */






/** Why nothing can be measured at all, whatever the metric. */
function hindrance({ rows, weights }) {
    if (rows === 0)
        return { invalid: 'there are no examples' };
    return weights.invalid === null ? null : { invalid: weights.invalid };
}
function countOf(metric, subject) {
    const { task } = subject;
    if (metric.perClass && task.kind === 'multiclass') {
        return { invalid: `${metric.id} has one value a class; its averages (${metric.id}_macro) have one` };
    }
    const tally = (0,_tally_js__WEBPACK_IMPORTED_MODULE_5__/* .tallyOf */ .s)(subject);
    if ('invalid' in tally)
        return tally;
    return (0,_estimate_js__WEBPACK_IMPORTED_MODULE_1__/* .estimateCount */ .iB)(metric, tally, task.kind === 'binary' ? (task.positive ?? 0) : 0);
}
/** `value` may be NaN, where the metric is not defined. */
function estimateOne(request, given) {
    const { metric, argument } = request;
    const hindered = hindrance(given);
    if (hindered !== null)
        return hindered;
    const subject = (0,_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .ignoresWeights */ .fP)(metric) ? (0,_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .expanded */ .sz)(given) : given;
    if (metric.kind === 'mean') {
        const values = metric.values(subject, argument);
        if ('invalid' in values)
            return values;
        const found = (0,_estimate_js__WEBPACK_IMPORTED_MODULE_1__/* .estimateMean */ .uV)(metric, values, subject.weights);
        (0,_stats_scratch_js__WEBPACK_IMPORTED_MODULE_0__/* .giveBack */ .F5)(values);
        return found;
    }
    if (metric.kind === 'sums') {
        const pairs = (0,_regression_js__WEBPACK_IMPORTED_MODULE_3__/* .numberPairs */ .r)(subject);
        return 'invalid' in pairs ? pairs : (0,_estimate_js__WEBPACK_IMPORTED_MODULE_1__/* .estimateSums */ .J5)(metric, pairs);
    }
    if (metric.kind === 'grouped') {
        const groups = metric.values(subject, argument);
        return 'invalid' in groups ? groups : (0,_estimate_js__WEBPACK_IMPORTED_MODULE_1__/* .estimateGroups */ .bw)(groups);
    }
    if (metric.kind === 'count')
        return countOf(metric, subject);
    if (metric.kind === 'sliced')
        return (0,_slices_js__WEBPACK_IMPORTED_MODULE_4__/* .estimateSlices */ .kx)(request, subject, estimateOne);
    if (metric.kind === 'drift')
        return { invalid: 'it needs a base to have moved from' };
    const found = metric.value(subject, argument);
    if ('invalid' in found)
        return found;
    const { interval } = found;
    return interval === undefined ? (0,_estimate_js__WEBPACK_IMPORTED_MODULE_1__/* .withNormalInterval */ .dz)(found) : { ...found, interval };
}


/***/ })

};
