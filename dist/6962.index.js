export const id = 6962;
export const ids = [6962];
export const modules = {

/***/ 73170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ detectron2Training)
/* harmony export */ });
/* harmony import */ var _splits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67006);
/** What detectron2 calls its values, in metrics.json and in event files alike. */

/** Signals of the training step: losses, and what the heads did with the images of the batch. */
const TRAINING_NAME = /^(?:total_loss|loss_.+|fast_rcnn\/.+|mask_rcnn\/.+|keypoint_.+|rpn\/.+|roi_head\/.+|retinanet\/.+)$/;
const OF_THE_RUN = /^(?:eta_seconds|time|data_time|lr|iteration|rank_data_time)$/;
/** Why a value of detectron2 is told and not judged, or `null` where it may be an evaluation. */
function detectron2Training(name) {
    if (OF_THE_RUN.test(name))
        return 'a count, time or setting, not a quality';
    return TRAINING_NAME.test(name) ? _splits_js__WEBPACK_IMPORTED_MODULE_0__/* .TRAINING */ .t7 : null;
}


/***/ }),

/***/ 87551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ examplesJsonl),
/* harmony export */   y: () => (/* binding */ fed)
/* harmony export */ });
/* harmony import */ var _failure_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73597);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68556);
/* harmony import */ var _descriptive_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15289);
/* harmony import */ var _examples_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17584);
/* harmony import */ var _measurement_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52519);
/* harmony import */ var _nearest_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51481);
/* harmony import */ var _predictions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80241);
/* harmony import */ var _record_feed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48311);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13089);
/** Examples as JSON records: JSON Lines, a list of objects, or the columns that pandas' `to_json()` writes. */









const MOST_FAULTS_NAMED = 20;
async function* pushed(records, feed) {
    for await (const batch of records.all()) {
        for (const line of batch)
            feed.push(line);
        yield;
    }
}
/** All records into the feed. Throws a `Failure` with the first faults of rows. */
async function fed(records, feed) {
    for await (const _ of records.plain?.(feed) ?? pushed(records, feed)) {
        if (feed.faults.length >= MOST_FAULTS_NAMED)
            break;
    }
    if (feed.faults.length > 0)
        throw new _failure_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(feed.faults.slice(0, MOST_FAULTS_NAMED));
}
async function read({ content, path }, hints) {
    const records = (0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .recordsIn */ .Q)(content);
    if (records === null)
        throw new TypeError('examples are read from records only');
    const keys = (0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .keysOf */ .Y)(records.first);
    const choice = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseColumns */ .hp)(keys, hints.columns, path);
    if (choice.faults.length > 0)
        throw new _failure_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(choice.faults);
    const feed = new _record_feed_js__WEBPACK_IMPORTED_MODULE_5__/* .RecordFeed */ .s(path, keys, choice);
    await fed(records, feed);
    const table = feed.finish();
    const because = (names, why) => [...names].map((name) => ({ name, because: why }));
    return {
        suites: [(0,_examples_js__WEBPACK_IMPORTED_MODULE_2__/* .suiteOf */ .Ee)({ table, choice, path, scores: true })],
        passedOver: [
            ...because(feed.nested, 'it holds lists or objects'),
            ...because(feed.late, 'none of the first records has it'),
            ...(0,_examples_js__WEBPACK_IMPORTED_MODULE_2__/* .droppedColumns */ .E5)(table),
        ],
        notices: [],
    };
}
function scoredField(record) {
    const fields = Object.entries(record ?? {});
    const field = fields.find(([name, value]) => ((0,_descriptive_js__WEBPACK_IMPORTED_MODULE_7__/* .perExampleMetric */ .k)(name) && ((0,_measurement_js__WEBPACK_IMPORTED_MODULE_8__/* .isNumeric */ .kf)(value) || typeof value === 'boolean')) ||
        ((0,_descriptive_js__WEBPACK_IMPORTED_MODULE_7__/* .latencyOfExample */ .GH)(name) && (0,_measurement_js__WEBPACK_IMPORTED_MODULE_8__/* .isNumeric */ .kf)(value)));
    return field?.[0] ?? null;
}
function recognise({ content }) {
    const records = (0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .recordsIn */ .Q)(content);
    if (records === null)
        return null;
    const keys = (0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .keysOf */ .Y)(records.first);
    const because = (0,_predictions_js__WEBPACK_IMPORTED_MODULE_4__/* .predictionsBecause */ .d)(keys);
    if (because !== null)
        return because.replace('column', 'key');
    const { id } = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .usualParts */ .r$)(keys);
    const field = scoredField(records.first[0]);
    return id === null || field === null ? null : `its records have the id ${id} and the metric ${field}`;
}
const examplesJsonl = {
    format: 'examples-jsonl',
    title: 'examples in JSON Lines',
    needs: {
        of: ['records'],
        keys: _nearest_format_js__WEBPACK_IMPORTED_MODULE_3__/* .EXAMPLES_NEED */ .Nz,
    },
    recognise,
    refuse: ({ content }) => ((0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .recordsIn */ .Q)(content) === null ? 'this is no list of JSON records' : null),
    read,
};


/***/ }),

/***/ 66962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readers: () => (/* binding */ readers)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 37 modules
var catalogue = __webpack_require__(58711);
// EXTERNAL MODULE: ./build/js/read/json.js
var json = __webpack_require__(64721);
// EXTERNAL MODULE: ./build/js/read/measurement.js
var measurement = __webpack_require__(52519);
;// CONCATENATED MODULE: ./build/js/read/asv-values.js
/** One benchmark in a result of asv: a value for each combination of its parameters, with what is known of its precision. */


/** The point of the normal distribution that 99 % lie within, both sides taken together. */
const NORMAL_99 = 2.5758293035489004;
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function paramsOf(value) {
    return listOf(value).map(listOf);
}
function resultOf(value) {
    if (value === null || value === undefined)
        return null;
    return Array.isArray(value) ? value : [value];
}
/** Version 1: a number, or an object with `result`, `params` and `stats`. */
function ofVersion1(name, value) {
    const whole = (0,json/* isObject */.Gv)(value) ? value : { result: value };
    const stats = listOf((0,json/* member */.Dc)(whole, 'stats'));
    const bounds = stats.map((one) => listOf((0,json/* member */.Dc)(one, 'ci_99')));
    return {
        name,
        result: resultOf((0,json/* member */.Dc)(whole, 'result')),
        params: paramsOf((0,json/* member */.Dc)(whole, 'params')),
        low: bounds.map(([low = null]) => low),
        high: bounds.map(([, high = null]) => high),
        repeats: stats.map((one) => (0,json/* member */.Dc)(one, 'repeat') ?? null),
    };
}
/** Version 2: a list in the order of `result_columns`, cut where the rest is empty. */
function ofVersion2(name, row, columns) {
    const cell = (column) => {
        const index = columns.indexOf(column);
        return index < 0 ? undefined : row[index];
    };
    return {
        name,
        result: resultOf(cell('result')),
        params: paramsOf(cell('params')),
        low: listOf(cell('stats_ci_99_a')),
        high: listOf(cell('stats_ci_99_b')),
        repeats: listOf(cell('stats_repeat')),
    };
}
/** The kind of a benchmark is the start of its last name; `track_` counts whatever its author likes. */
function aboutKind(name) {
    const last = name.slice(name.lastIndexOf('.') + 1);
    if (/^time(?:raw)?_/i.test(last))
        return { unit: 's', direction: 'lower' };
    return /^(?:peak)?mem_/i.test(last) ? { unit: 'bytes', direction: 'lower' } : {};
}
/** Half of the 99 % interval of the median, as if it were normal; asv has wider ones for few repeats, so it errs wide. */
function standardErrorAt({ low, high }, index) {
    const [from, to] = [low[index], high[index]];
    const bounded = typeof from === 'number' && typeof to === 'number' && to >= from;
    return bounded ? (to - from) / 2 / NORMAL_99 : null;
}
/** asv writes choices as texts; what is no plain value is called by its place. */
function choiceText(choices, place) {
    const choice = choices[place];
    const plain = typeof choice === 'string' || typeof choice === 'number' || typeof choice === 'boolean';
    return plain ? String(choice) : `choice ${place + 1}`;
}
/** The labels of combination `index`. The names of parameters are in another file, so they are counted. */
function labelsAt(params, index) {
    const labels = {};
    let rest = index;
    for (let place = params.length - 1; place >= 0; place--) {
        const choices = params[place] ?? [];
        labels[`param${place + 1}`] = choiceText(choices, rest % choices.length);
        rest = Math.floor(rest / choices.length);
    }
    return labels;
}
/** `null` is a failure, which never passes; NaN is a benchmark that skipped itself. */
function addAsv(values, benchmark) {
    const { name, params, result } = benchmark;
    const combinations = params.reduce((product, choices) => product * choices.length, 1);
    const cells = result ?? Array.from({ length: combinations }, () => null);
    if (cells.length !== combinations)
        return false;
    for (const [index, value] of cells.entries()) {
        const labels = labelsAt(params, index);
        const n = (0,measurement/* countIn */.ry)(benchmark.repeats[index]);
        const about = { ...aboutKind(name), labels, n, standardError: standardErrorAt(benchmark, index) };
        if (value instanceof json/* NotANumber */.K && /nan/i.test(value.notANumber))
            values.pass(name, 'it was skipped');
        else
            values.add(name, value ?? new json/* NotANumber */.K('the benchmark failed'), about);
    }
    return true;
}

// EXTERNAL MODULE: ./build/js/read/fingerprints.js
var fingerprints = __webpack_require__(77058);
// EXTERNAL MODULE: ./build/js/read/metric-suites.js
var metric_suites = __webpack_require__(31161);
;// CONCATENATED MODULE: ./build/js/read/measured-values.js



class MeasuredValues {
    passedOver = [];
    values;
    constructor(path) {
        this.values = new metric_suites/* MetricSuites */.Q(path);
    }
    /** A number, or NaN and its like, which never pass; anything else is passed over. What is absent is nothing. */
    add(metric, value, about = {}) {
        if ((0,measurement/* isNumeric */.kf)(value))
            this.take((0,measurement/* measurement */.PG)({ ...about, metric, value }));
        else if (value !== undefined)
            this.pass(metric, `it is ${(0,json/* kindOf */.I)(value)}, not a number`);
    }
    take(read) {
        this.values.add('', read);
    }
    pass(name, because) {
        this.passedOver.push({ name, because });
    }
    /** The one suite of the file; no suite where nothing was measured. Faults: `ROW_TWICE`. */
    reading(about = {}, notices = []) {
        const suites = this.values.readings(null).map((suite) => ({ ...suite, ...about }));
        return { suites, passedOver: this.passedOver, notices };
    }
}
/** Of the mean of so many draws with this standard deviation; `null` where fewer than two tell nothing of spread. */
function standardErrorOfMean(deviation, draws) {
    const spread = typeof deviation === 'number' && Number.isFinite(deviation) && deviation >= 0;
    return spread && draws !== null && draws >= 2 ? deviation / Math.sqrt(draws) : null;
}
/** Mean and sample standard deviation, in one pass of Welford; both NaN of nothing, no deviation of a single value. */
function momentsOf(values) {
    let mean = 0;
    let squares = 0;
    for (const [index, value] of values.entries()) {
        const step = value - mean;
        mean += step / (index + 1);
        squares += step * (value - mean);
    }
    if (values.length === 0)
        return { mean: Number.NaN, deviation: Number.NaN };
    return { mean, deviation: values.length < 2 ? Number.NaN : Math.sqrt(squares / (values.length - 1)) };
}

;// CONCATENATED MODULE: ./build/js/read/asv.js
/**
 * Results of airspeed velocity (`results/MACHINE/COMMIT-ENVIRONMENT.json`), versions 1 and 2. Times are seconds, memory is
 * bytes, less is better; a `track_` benchmark may count anything, so its name decides, or the configuration. The value
 * is the median of the repeats. Parameters are labels param1, param2 …: their names, and the units of `track_`, are in
 * `benchmarks.json`, which has no results and is refused. Machine and Python are fingerprints, the machine's name is not.
 */





function isListed(value) {
    return ((0,json/* textMember */.SA)(value, 'code') !== null &&
        ['params', 'type', 'unit'].every((key) => (0,json/* member */.Dc)(value, key) !== undefined));
}
/** `benchmarks.json`: what there is to run, by name, and one number of a version. */
function isIndex(file) {
    const entries = Object.values(file).filter(json/* isObject */.Gv);
    return entries.length > 0 && entries.length >= Object.keys(file).length - 1 && entries.every(isListed);
}
function fileIn({ content }) {
    return content.shape === 'json' && (0,json/* isObject */.Gv)(content.value) ? content.value : null;
}
function recognise(found) {
    const file = fileIn(found);
    if (file === null)
        return null;
    const has = (0,json/* textMember */.SA)(file, 'commit_hash') !== null && (0,json/* isObject */.Gv)((0,json/* member */.Dc)(file, 'results'));
    if (has && (0,json/* isObject */.Gv)((0,json/* member */.Dc)(file, 'params')))
        return 'it has `results`, `params` and a `commit_hash`';
    return isIndex(file) ? 'it lists benchmarks with their `code` and `params`' : null;
}
function benchmarksIn(file) {
    const columns = (0,json/* member */.Dc)(file, 'result_columns');
    return Object.entries((0,json/* member */.Dc)(file, 'results') ?? {}).map(([name, value]) => Array.isArray(columns) && Array.isArray(value)
        ? ofVersion2(name, value, columns)
        : ofVersion1(name, value));
}
/** The file is called by its commit, which is another each time; what follows names the environment. */
function nameOf(file, path) {
    const environment = (0,json/* textMember */.SA)(file, 'env_name');
    return environment ?? /(?:^|\/)[\da-f]{8,40}-([^/]+)\.json$/.exec(path)?.[1] ?? null;
}
/** Faults: `ASV_INDEX`, `ASV_PARAMS`. */
async function read(found) {
    const { path } = found;
    const file = fileIn(found) ?? {};
    if (!(0,json/* isObject */.Gv)((0,json/* member */.Dc)(file, 'results')))
        throw (0,catalogue/* failure */.V2)('ASV_INDEX', path, {});
    const values = new MeasuredValues(path);
    for (const benchmark of benchmarksIn(file)) {
        if (!addAsv(values, benchmark))
            throw (0,catalogue/* failure */.V2)('ASV_PARAMS', path, { benchmark: benchmark.name.slice(0, 100) });
    }
    const params = (0,json/* member */.Dc)(file, 'params');
    const machine = [(0,json/* textMember */.SA)(params, 'arch'), (0,json/* textMember */.SA)(params, 'cpu')].filter((part) => part !== null);
    return values.reading({
        name: nameOf(file, path),
        fingerprints: (0,fingerprints/* fingerprintsOf */.t)({ machine: machine.join(', '), python: (0,json/* member */.Dc)(params, 'python') }),
    });
}
const asv = {
    format: 'asv',
    title: 'results of airspeed velocity',
    recognise,
    refuse: (found) => recognise(found) === null ? 'there are no `results`, `params` and `commit_hash` in it' : null,
    read,
};

// EXTERNAL MODULE: ./build/js/read/records.js
var read_records = __webpack_require__(13089);
// EXTERNAL MODULE: ./build/js/read/score-rows.js
var score_rows = __webpack_require__(9499);
;// CONCATENATED MODULE: ./build/js/read/azure-ai-eval.js




const OUTPUT = /^outputs\.([^.]+)\.(.+)$/;
const BESIDE = /_(threshold|result|reason|passed|status|properties|model|finish_reason|sample_input|sample_output|(prompt|completion|total)_tokens)$/;
/** Where rows of real data sets say what they ask, in order of preference. */
const IDS = ['inputs.id', 'inputs.question_id', 'inputs.query', 'inputs.question', 'inputs.conversation_id'];
function resultIn({ content }) {
    if (content.shape !== 'json')
        return null;
    const rows = (0,json/* member */.Dc)(content.value, 'rows');
    const metrics = (0,json/* member */.Dc)(content.value, 'metrics');
    if (!Array.isArray(rows) || !(0,json/* isObject */.Gv)(metrics))
        return null;
    const records = rows.filter(json/* isObject */.Gv);
    const keyed = (0,read_records/* keysOf */.Y)(records.slice(0, 20)).some((key) => /^(inputs|outputs)\./.test(key));
    const empty = rows.length === 0 && (0,json/* member */.Dc)(content.value, 'studio_url') !== undefined;
    return keyed || empty ? { rows: records, metrics } : null;
}
function azure_ai_eval_recognise(found) {
    return resultIn(found) === null
        ? null
        : 'it has rows with inputs and outputs of evaluators, and their metrics';
}
function named(evaluator, metric) {
    return { metric, labels: evaluator === metric ? {} : { evaluator } };
}
/** A second name of a value that stands there under its first: `gpt_relevance` and `relevance_score` of `relevance`. */
function isEcho(evaluator, metric, scores) {
    const first = metric.startsWith('gpt_') ? metric.slice(4) : metric.replace(/_score$/, '');
    return first !== metric && scores.has(`outputs.${evaluator}.${first}`);
}
/** Numbers and truth values of any row; a grader that failed leaves null or NaN in some. */
function scoreKeys(rows) {
    return new Set((0,read_records/* keysOf */.Y)(rows).filter((key) => {
        const parts = OUTPUT.exec(key);
        if (parts === null || BESIDE.test(parts[2] ?? ''))
            return false;
        const values = rows.map((row) => (0,json/* member */.Dc)(row, key)).filter((value) => value != null && value !== 'NaN');
        return values.length > 0 && values.every((value) => (0,measurement/* isNumeric */.kf)(value) || typeof value === 'boolean');
    }));
}
function scoreOf(value) {
    return typeof value === 'boolean' ? Number(value) : value;
}
function idKey(rows) {
    const plain = (value) => typeof value === 'string' || typeof value === 'number';
    return IDS.find((key) => rows.every((row) => plain((0,json/* member */.Dc)(row, key)))) ?? null;
}
/** Aggregates that no row has: rates of defects of whole runs. */
function aggregatesOf({ rows, metrics }, scores) {
    const measurements = [];
    const passedOver = [];
    for (const [name, value] of Object.entries(metrics)) {
        const [evaluator = '', ...rest] = name.split('.');
        const metric = rest.join('.');
        const because = scores.has(`outputs.${name}`)
            ? 'its mean is taken from the rows themselves'
            : /binary_aggregate$/.test(metric) || BESIDE.test(metric)
                ? 'it hangs on a threshold; the scores are judged'
                : (0,measurement/* isNumeric */.kf)(value)
                    ? null
                    : `it is ${(0,json/* kindOf */.I)(value)}, not a number`;
        if (because !== null)
            passedOver.push({ name, because });
        else if ((0,measurement/* isNumeric */.kf)(value)) {
            const direction = /defect_rate$/.test(metric) ? 'lower' : null;
            measurements.push((0,measurement/* measurement */.PG)({ ...named(evaluator, metric || name), value, n: rows.length, direction }));
        }
    }
    return { measurements, passedOver };
}
async function azure_ai_eval_read(found) {
    const result = resultIn(found) ?? { rows: [], metrics: {} };
    if (result.rows.length === 0)
        return { suites: [], passedOver: [], notices: [] };
    const all = scoreKeys(result.rows);
    const keys = [...all].flatMap((key) => {
        const [, evaluator = '', metric = ''] = OUTPUT.exec(key) ?? [];
        return isEcho(evaluator, metric, all) ? [] : [{ key, name: named(evaluator, metric) }];
    });
    const id = idKey(result.rows);
    const rows = new score_rows/* ScoreRows */.a(id ?? '');
    for (const row of result.rows) {
        const text = id === null ? null : (0,json/* textOf */.b6)((0,json/* member */.Dc)(row, id));
        rows.push(text, keys.map(({ key, name }) => ({ ...name, value: scoreOf((0,json/* member */.Dc)(row, key)) })));
    }
    const { measurements, passedOver } = aggregatesOf(result, all);
    const examples = rows.examples();
    const suite = { name: null, model: null, dataset: null, fingerprints: {}, measurements, examples };
    return { suites: [suite], passedOver, notices: rows.notices(found.path) };
}
const azureAiEval = {
    format: 'azure-ai-eval',
    title: 'a result of Azure AI evaluation',
    needs: {
        of: ['object'],
        keys: [['rows'], ['metrics'], ['studio_url']],
    },
    recognise: azure_ai_eval_recognise,
    refuse: (found) => azure_ai_eval_recognise(found) === null
        ? 'there are no rows with inputs and outputs of evaluators beside metrics'
        : null,
    read: azure_ai_eval_read,
};

;// CONCATENATED MODULE: ./build/js/read/bencher-bmf.js
/**
 * Bencher Metric Format: `{benchmark: {measure: {value, lower_value?, upper_value?}}}`. The lower and upper values are
 * whatever the writer put there (its own examples have a value outside of them), so they are no interval. Of Bencher's
 * own measures latency is in nanoseconds and throughput in operations a second; the file itself names no units.
 */



const KEYS = new Set(['value', 'lower_value', 'upper_value']);
const OWN = {
    latency: { unit: 'ns', direction: 'lower' },
    throughput: { unit: 'ops/s', direction: 'higher' },
    'build-time': { unit: 's', direction: 'lower' },
    'file-size': { unit: 'bytes', direction: 'lower' },
};
function isMetric(value) {
    const keys = (0,json/* isObject */.Gv)(value) ? Object.keys(value) : [];
    return (0,measurement/* isNumeric */.kf)((0,json/* member */.Dc)(value, 'value')) && keys.every((key) => KEYS.has(key));
}
function isBenchmark(value) {
    return (0,json/* isObject */.Gv)(value) && Object.keys(value).length > 0 && Object.values(value).every(isMetric);
}
function bencher_bmf_recognise({ content }) {
    if (content.shape !== 'json' || !(0,json/* isObject */.Gv)(content.value))
        return null;
    const benchmarks = Object.values(content.value);
    const fits = benchmarks.length > 0 && benchmarks.every(isBenchmark);
    return fits ? 'it has measures by benchmark, each with its `value`' : null;
}
async function bencher_bmf_read({ content, path }) {
    const values = new MeasuredValues(path);
    const file = content.shape === 'json' && (0,json/* isObject */.Gv)(content.value) ? content.value : {};
    for (const [benchmark, measures] of Object.entries(file)) {
        for (const measure of (0,json/* isObject */.Gv)(measures) ? Object.keys(measures) : []) {
            const about = Object.hasOwn(OWN, measure) ? OWN[measure] : {};
            values.add(measure, (0,json/* member */.Dc)((0,json/* member */.Dc)(measures, measure), 'value'), { ...about, labels: { benchmark } });
        }
    }
    return values.reading();
}
const bencherBmf = {
    format: 'bencher-bmf',
    title: 'Bencher Metric Format',
    recognise: bencher_bmf_recognise,
    refuse: (found) => bencher_bmf_recognise(found) === null ? 'it has no measures by benchmark with a `value` each' : null,
    read: bencher_bmf_read,
};

// EXTERNAL MODULE: ./build/js/table/build.js + 1 modules
var build = __webpack_require__(52568);
// EXTERNAL MODULE: ./build/js/read/roles.js
var roles = __webpack_require__(90638);
;// CONCATENATED MODULE: ./build/js/read/bigcode-attempts.js
/**
 * What running each generated solution gave, as it is logged beside results of the BigCode evaluation harness: records
 * of `task_id`, `attempt`, `model_output` and `result`, which is `passed`, or says what went wrong.
 * An example is one attempt at one task; the mean of its passes is pass@1.
 */





const bigcode_attempts_KEYS = ['task_id', 'model_output', 'result', 'attempt'];
const METRIC = 'pass@1';
function isAttempts(content) {
    const records = (0,read_records/* recordsIn */.Q)(content)?.first ?? [];
    return records.length > 0 && records.every((record) => bigcode_attempts_KEYS.every((key) => Object.hasOwn(record, key)));
}
/** The first attempt has the plain number of the task, so that most runs have plain ids. Fault: `ROW_SHAPE`. */
function idOf(record, where) {
    const task = (0,json/* member */.Dc)(record, 'task_id');
    if (typeof task !== 'string' && typeof task !== 'number') {
        throw (0,catalogue/* failure */.V2)('ROW_SHAPE', where, { key: 'task_id', found: `is ${(0,json/* kindOf */.I)(task)}, and no number or text` });
    }
    const attempt = (0,json/* member */.Dc)(record, 'attempt');
    return attempt === 0 || typeof attempt !== 'number' ? String(task) : `${task}#${attempt}`;
}
/** One row an attempt. An attempt whose `result` is no text has no value, and so passes nothing. */
async function bigcodeAttempts({ content, path }) {
    const builder = new build/* TableBuilder */.O([
        { name: 'task_id', kind: 'id' },
        { name: METRIC, kind: 'cells' },
    ]);
    for await (const batch of (0,read_records/* recordsIn */.Q)(content)?.all() ?? []) {
        for (const { record, line } of batch) {
            builder.text(0, idOf(record, `${path}:${line}`));
            const result = (0,json/* textMember */.SA)(record, 'result');
            if (result === null)
                builder.empty(1);
            else
                builder.number(1, result === 'passed' ? 1 : 0);
            builder.endRow();
        }
    }
    return {
        name: null,
        model: null,
        dataset: null,
        fingerprints: {},
        measurements: [],
        examples: {
            table: builder.finish(),
            roles: roles/* NO_ROLES */.w,
            scored: [{ metric: METRIC, labels: {}, column: METRIC }],
        },
    };
}

;// CONCATENATED MODULE: ./build/js/read/bigcode.js
/**
 * Results of the BigCode evaluation harness (`evaluation_results.json`): tasks with `pass@k` beside `config`, one suite
 * a task; and records of attempts, of which `result` says what running the code gave.
 *
 * Traps: n is not stored; `Easy_pass@1` is `pass@1` of a slice; beside these stand counts of how attempts ended;
 * `check_references` scores the reference solutions; forks leave `config` out; pass@k depends on how many samples were
 * drawn, and how hot. A `pass@1_stderr`, which NVIDIA's package of the harness writes, takes every attempt for one of
 * its own; it is the standard error only where each task was attempted once.
 */





/** `beyond@k` of Mercury is the share of other solutions that are slower. */
const AT_K = /^(?:(.+)_)?((?:pass|beyond)@\d+)$/;
const STANDARD_ERROR = /_stderr$/;
const OF_THE_HARNESS = ['allow_code_execution', 'max_length_generation'];
const TITLE = 'results of the BigCode evaluation harness';
function hasPassAtK(task) {
    return (0,json/* isObject */.Gv)(task) && Object.keys(task).some((key) => AT_K.test(key));
}
function tasksOf(file) {
    return Object.entries(file).filter(([key]) => key !== 'config');
}
function objectOf({ content }) {
    return content.shape === 'json' && (0,json/* isObject */.Gv)(content.value) ? content.value : null;
}
/** With the harness's own configuration a task may have any metric (`bleu`); without, all must have pass@k. */
function isResults(file) {
    const tasks = tasksOf(file).map(([, task]) => task);
    if (tasks.length === 0 || !tasks.every((task) => (0,json/* isObject */.Gv)(task) || task === null))
        return false;
    const config = (0,json/* member */.Dc)(file, 'config');
    const ofTheHarness = OF_THE_HARNESS.some((key) => (0,json/* member */.Dc)(config, key) !== undefined);
    return (0,json/* textMember */.SA)(config, 'model') !== null && ofTheHarness ? true : tasks.every(hasPassAtK);
}
function bigcode_recognise(found) {
    if (isAttempts(found.content))
        return 'its records have task_id, model_output, result and attempt';
    const file = objectOf(found);
    return file !== null && isResults(file) ? "it has pass@k by task, or the harness's configuration" : null;
}
function taskMeasurements({ task, values, once }, passedOver) {
    const pass = (key, because) => {
        passedOver.push({ name: `${task}/${key}`, because });
        return [];
    };
    return Object.entries(values).flatMap(([key, value]) => {
        if (STANDARD_ERROR.test(key) && Object.hasOwn(values, key.replace(STANDARD_ERROR, '')))
            return once ? [] : pass(key, 'it takes attempts at one task for independent of each other');
        if ((0,json/* isObject */.Gv)(value))
            return pass(key, 'it tells how attempts ended, which is no metric by itself');
        if (!(0,measurement/* isNumeric */.kf)(value))
            return pass(key, `it is ${(0,json/* kindOf */.I)(value)}, not a number`);
        const standardError = once ? (0,measurement/* standardErrorIn */.zx)((0,json/* member */.Dc)(values, `${key}_stderr`)) : null;
        const [, slice, metric] = AT_K.exec(key) ?? [];
        if (metric === undefined)
            return [(0,measurement/* measurement */.PG)({ metric: key, value, standardError })];
        const labels = slice === undefined ? {} : { slice };
        return [(0,measurement/* measurement */.PG)({ metric, labels, value, standardError, direction: 'higher', unit: 'fraction' })];
    });
}
async function readResults(file, path) {
    const config = (0,json/* member */.Dc)(file, 'config');
    if ((0,json/* member */.Dc)(config, 'check_references') === true)
        throw (0,catalogue/* failure */.V2)('BIGCODE_REFERENCES', path, {});
    const passedOver = [];
    const once = (0,json/* member */.Dc)(config, 'n_samples') === 1;
    const suites = tasksOf(file).map(([name, values]) => ({
        name,
        model: (0,json/* textMember */.SA)(config, 'model'),
        dataset: name,
        fingerprints: (0,fingerprints/* fingerprintsOf */.t)({
            dataset: name,
            limit: (0,json/* member */.Dc)(config, 'limit'),
            prompt: (0,json/* member */.Dc)(config, 'prompt'),
            n_samples: (0,json/* member */.Dc)(config, 'n_samples'),
            temperature: (0,json/* member */.Dc)(config, 'temperature'),
        }),
        measurements: taskMeasurements({ task: name, values: (0,json/* isObject */.Gv)(values) ? values : {}, once }, passedOver),
        examples: null,
    }));
    return { suites: suites.filter(({ measurements }) => measurements.length > 0), passedOver, notices: [] };
}
async function bigcode_read(found) {
    if (isAttempts(found.content))
        return { passedOver: [], notices: [], suites: [await bigcodeAttempts(found)] };
    return readResults(objectOf(found) ?? {}, found.path);
}
const bigcode = {
    format: 'bigcode',
    title: TITLE,
    recognise: bigcode_recognise,
    refuse: (found) => bigcode_recognise(found) === null ? 'there is no pass@k by task in it, and no record of attempts' : null,
    read: bigcode_read,
};

;// CONCATENATED MODULE: ./build/js/read/braintrust.js
/**
 * Summaries that `braintrust eval --jsonl` prints, one evaluation a line: `{projectName, experimentName, scores: {name:
 * {name, score, improvements, regressions}}, metrics: {name: {name, metric, unit}}}`. The Python tool writes names with
 * `_`, the JavaScript tool in camelCase, the Go tool with a capital letter first.
 *
 * Known by: the name of a project beside scores of that form, or the errors of an evaluator. Traps: `diff` is against a
 * baseline of Braintrust's own choice and is not read; experiments get a new name each run, so the suite is called by
 * its project; an evaluator that failed prints its errors in place of a summary, and is a failure here too.
 * Scores are from 0 to 1, and higher is better.
 */





const WORDS = [
    'project_name',
    'experiment_name',
    'eval_name',
    'evaluator_name',
    'scores',
    'score',
    'metrics',
    'metric',
    'errors',
    'unit',
];
function spellingsOf(words) {
    const camel = words.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
    return [words, camel, camel.charAt(0).toUpperCase() + camel.slice(1)];
}
/** Every JSON file is asked for these, so they are spelled once. */
const SPELLINGS = new Map(WORDS.map((words) => [words, spellingsOf(words)]));
/** `project_name`, `projectName` or `ProjectName`. */
function braintrust_named(record, words) {
    const key = SPELLINGS.get(words)?.find((spelling) => Object.hasOwn(record, spelling));
    return key === undefined ? undefined : record[key];
}
function textNamed(record, words) {
    const value = braintrust_named(record, words);
    return typeof value === 'string' && value.trim() !== '' ? value : null;
}
function isSummary(record) {
    if (textNamed(record, 'project_name') === null || textNamed(record, 'experiment_name') === null)
        return false;
    const scores = braintrust_named(record, 'scores');
    return ((0,json/* isObject */.Gv)(scores) &&
        Object.values(scores).every((one) => (0,json/* isObject */.Gv)(one) && braintrust_named(one, 'score') !== undefined));
}
function isFailed(record) {
    return failedName(record) !== null && Array.isArray(braintrust_named(record, 'errors'));
}
function failedName(record) {
    return textNamed(record, 'eval_name') ?? textNamed(record, 'evaluator_name');
}
/** The first records and all of them; one line alone is a document to a first look. */
function summariesIn(content) {
    if (content.shape === 'json' && (0,json/* isObject */.Gv)(content.value)) {
        const record = content.value;
        const lines = [{ line: 1, record }];
        return { first: [record], all: () => [lines] };
    }
    return (0,read_records/* recordsIn */.Q)(content);
}
function braintrust_recognise({ content }) {
    const first = summariesIn(content)?.first ?? [];
    const [one] = first;
    if (one === undefined || !(isSummary(one) || isFailed(one)))
        return null;
    return 'its records have the name of a project and scores by name';
}
const UNITS = { s: 's', ms: 'ms', $: 'usd', tok: 'tokens' };
/** The values of `scores` or `metrics`: each is an object with its number under `key`. */
function valuesOf(record, part, key) {
    const all = braintrust_named(record, part);
    const measurements = [];
    const passedOver = [];
    for (const [name, one] of Object.entries((0,json/* isObject */.Gv)(all) ? all : {})) {
        const value = (0,json/* isObject */.Gv)(one) ? braintrust_named(one, key) : undefined;
        const unit = (0,json/* isObject */.Gv)(one) ? (textNamed(one, 'unit') ?? '') : '';
        if (!(0,measurement/* isNumeric */.kf)(value))
            passedOver.push({ name, because: `it is ${(0,json/* kindOf */.I)(value)}, not a number` });
        else if (key === 'score')
            measurements.push((0,measurement/* measurement */.PG)({ metric: name, value, direction: 'higher', unit: 'fraction' }));
        else
            measurements.push((0,measurement/* measurement */.PG)({ metric: name, value, unit: (0,json/* member */.Dc)(UNITS, unit)?.toString() ?? null }));
    }
    return { measurements, passedOver };
}
async function braintrust_read({ content, path }) {
    const suites = new metric_suites/* MetricSuites */.Q(path);
    const passedOver = [];
    for await (const batch of summariesIn(content)?.all() ?? []) {
        for (const { line, record } of batch) {
            if (isFailed(record)) {
                const errors = braintrust_named(record, 'errors');
                const evaluator = failedName(record) ?? '';
                const count = Array.isArray(errors) ? errors.length : 0;
                throw (0,catalogue/* failure */.V2)('BRAINTRUST_FAILED', `${path}:${line}`, { evaluator, errors: count });
            }
            const project = textNamed(record, 'project_name') ?? '';
            for (const told of [valuesOf(record, 'scores', 'score'), valuesOf(record, 'metrics', 'metric')]) {
                for (const one of told.measurements)
                    suites.add(project, one);
                passedOver.push(...told.passedOver);
            }
        }
    }
    return { suites: suites.readings(null), passedOver, notices: [] };
}
const braintrust = {
    format: 'braintrust',
    title: 'summaries of Braintrust',
    needs: {
        of: ['records', 'object'],
        keys: [['project_name', 'projectName'], ['experiment_name', 'experimentName'], ['scores']],
    },
    recognise: braintrust_recognise,
    refuse: (found) => braintrust_recognise(found) === null ? 'there is no project with scores by name in its records' : null,
    read: braintrust_read,
};

;// CONCATENATED MODULE: ./build/js/read/detection.js
/**
 * Names of COCO's evaluation as detectron2 and others write them: `bbox/AP`, `segm/AP50`, `bbox/AP-person` (one class),
 * `DATASET/bbox/AP` where there are several data sets. These are percents (0 to 100). −1 and NaN mean that there is no
 * object of that size: no value, never a bad one.
 */

const TASK = '(?:bbox|segm|keypoints|keypoint|densepose(?:_[a-z]+)?)';
const SCORE = new RegExp(`^(?:(.+)/)?(${TASK})/(AP(?:50|75|s|m|l)?|AR\\S*)(?:-(.+))?$`);
/** Evaluators of detectron2 for other tasks, in percent too. */
const OTHER = /^(?:.+\/)?(?:sem_seg|panoptic_seg|box_proposals)\/.+$/;
function isDetectionScore(name) {
    return SCORE.test(name) || OTHER.test(name);
}
/** Adds a value that `isDetectionScore`; classes and data sets become labels. */
function addDetectionScore(values, name, value) {
    const [, dataset, task, score, category] = SCORE.exec(name) ?? [];
    const none = value === -1 || (value instanceof json/* NotANumber */.K && value.notANumber.toLowerCase() === 'nan');
    if (task === undefined || score === undefined) {
        values.add(name, value, { unit: 'percent', direction: 'higher' });
    }
    else if (none && (category !== undefined || score !== 'AP')) {
        values.passedOver.push({ name, because: 'there is no object of this kind or size in the data' });
    }
    else {
        const labels = {
            ...(dataset === undefined ? {} : { dataset }),
            ...(category === undefined ? {} : { class: category }),
        };
        const told = none ? new json/* NotANumber */.K('no object in the data') : value;
        values.add(`${task}/${score}`, told, { unit: 'percent', direction: 'higher', labels });
    }
}

// EXTERNAL MODULE: ./build/js/read/metric-cells.js
var metric_cells = __webpack_require__(91199);
// EXTERNAL MODULE: ./build/js/read/named-values.js
var named_values = __webpack_require__(24469);
;// CONCATENATED MODULE: ./build/js/read/coco-eval.js
/**
 * What COCO's evaluation (pycocotools) prints: twelve lines ` Average Precision  (AP) @[ IoU=0.50:0.95 | area=   all |
 * maxDets=100 ] = 0.324` for boxes and masks, ten for key points; fractions from 0 to 1. Or the same as JSON, as
 * detectron2 returns it: `{"bbox": {"AP": 32.4, "AP50": …}}`, percents. −1 means that there is no object of that size:
 * no value, never a bad one. Of several evaluations in one text (one an epoch) the last counts, and it is told.
 * Source: pycocotools/cocoeval.py, `summarize`.
 */






const LINE = /Average (?:Precision|Recall)\s+\((AP|AR)\)\s*@\[\s*IoU=([\d.]+)(?::([\d.]+))?\s*\|\s*area=\s*(all|small|medium|large)\s*\|\s*maxDets=\s*(\d+)\s*\]\s*=\s*(\S+)/;
const MAIN = ['AP', 'AP50', 'AP75'];
const coco_eval_TASK = /annotation type \*(\w+)\*/;
/** `{"bbox": {"AP", "AP50", "AP75"}}`, with nothing but numbers below. */
function scoresIn(value) {
    if (!(0,json/* isObject */.Gv)(value))
        return null;
    const tasks = Object.entries(value);
    const complete = tasks.every(([task, scores]) => !task.includes('/') && MAIN.every((key) => (0,json/* member */.Dc)(scores, key) !== undefined));
    if (!complete)
        return null;
    const pairs = tasks.flatMap(([task, scores]) => Object.entries(scores ?? {}).map(([key, one]) => [`${task}/${key}`, one]));
    const whole = pairs.length > 0 && pairs.every(([name, one]) => isDetectionScore(name) && (0,measurement/* isNumeric */.kf)(one));
    return whole ? pairs : null;
}
function coco_eval_recognise({ content }) {
    if (content.shape === 'json')
        return scoresIn(content.value) === null
            ? null
            : 'it has AP, AP50 and AP75 by task, as COCO evaluates them';
    return content.shape === 'text' && LINE.test(content.head)
        ? 'it has lines of average precision, as COCO evaluates it'
        : null;
}
function printed(line) {
    const [, kind, low, high, area, most, text = ''] = LINE.exec(line) ?? [];
    if (kind === undefined)
        return null;
    const name = `${kind}@${high === undefined ? low : `${low}:${high}`}`;
    const value = (0,metric_cells/* cellValue */.Or)(text) ?? new json/* NotANumber */.K(JSON.stringify(text.slice(0, 20)));
    const shown = `${name} (area ${area}, ${most} detections)`;
    const main = kind === 'AP' && area === 'all';
    if (value === -1 && !main)
        return { name: shown, measured: null };
    const labels = { area: area ?? 'all', ...(kind === 'AR' ? { detections: most ?? '' } : {}) };
    const told = value === -1 ? new json/* NotANumber */.K('no object in the data') : value;
    return {
        name: shown,
        measured: (0,measurement/* measurement */.PG)({ metric: name, labels, value: told, unit: 'fraction', direction: 'higher' }),
    };
}
/** An evaluation begins with the line that begins the first. */
function evaluationsIn(text) {
    const all = [];
    let task = null;
    for (const line of text.split('\n')) {
        task = coco_eval_TASK.exec(line)?.[1] ?? task;
        const one = printed(line);
        if (one === null)
            continue;
        const last = all.at(-1);
        if (last === undefined || one.name === all[0]?.lines[0]?.name)
            all.push({ task, lines: [one] });
        else
            last.lines.push(one);
    }
    return all;
}
function reading(measurements, passedOver) {
    const suite = { name: null, model: null, dataset: null, fingerprints: {}, measurements, examples: null };
    return { suites: measurements.length === 0 ? [] : [suite], passedOver, notices: [] };
}
async function coco_eval_read({ content, path }) {
    if (content.shape === 'json') {
        const values = new named_values/* NamedValues */.i();
        for (const [name, value] of scoresIn(content.value) ?? [])
            addDetectionScore(values, name, value);
        return reading(values.measurements, values.passedOver);
    }
    const all = evaluationsIn(content.shape === 'text' ? await content.whole() : '');
    const last = [...new Map(all.map((one) => [one.task, one])).values()];
    // A log that breaks off in the middle of an evaluation has no summary of it.
    const broken = last.find(({ lines }) => lines.length !== 12 && lines.length !== 10);
    if (broken !== undefined)
        throw (0,catalogue/* failure */.V2)('COCO_LINES', path, { lines: broken.lines.length });
    const because = 'there is no object of this size in the data';
    const whole = reading(last.flatMap(({ task, lines }) => lines.flatMap(({ measured }) => withTask(measured, task))), last.flatMap(({ lines }) => lines.flatMap(({ name, measured }) => (measured === null ? [{ name, because }] : []))));
    const earlier = all.length - last.length;
    return earlier > 0 ? { ...whole, notices: [(0,catalogue/* fault */.DG)('COCO_LAST', path, { earlier })] } : whole;
}
function withTask(measured, task) {
    if (measured === null)
        return [];
    return [task === null ? measured : { ...measured, labels: { ...measured.labels, task } }];
}
const cocoEval = {
    format: 'coco-eval',
    title: "COCO's evaluation of detections",
    recognise: coco_eval_recognise,
    refuse: (found) => coco_eval_recognise(found) === null && found.content.shape !== 'text'
        ? 'there are no lines of average precision and no AP, AP50 and AP75 by task in it'
        : null,
    read: coco_eval_read,
};

;// CONCATENATED MODULE: ./build/js/read/deepeval.js
/**
 * Test runs of DeepEval: `.deepeval/.latest_test_run.json` (`testRunData` around the run), `.latest_run_full.json` and
 * `test_run_*.json` (the run itself, as old versions wrote it too).
 *
 * Known by: `testCases` beside the scores of metrics or the counts of tests, or `testRunData`. Traps: `metricsScores`
 * mixes test cases with traces and leaves errors out, so means are taken from the cases; a metric that failed has no
 * score; names and uuids of cases are by position, so the id is the input; which way is better changed between versions
 * (toxicity was better when low, and is better when high since 4), so score, threshold and success tell it.
 * `testRunLink` alone is no result.
 */





const JUDGED_BY = /^(.+?)\s*\[([\w .-]+)\]$/;
function listIn(object, key) {
    const value = (0,json/* member */.Dc)(object, key);
    return Array.isArray(value) ? value.filter(json/* isObject */.Gv) : [];
}
function runIn({ content }) {
    if (content.shape !== 'json' || !(0,json/* isObject */.Gv)(content.value))
        return null;
    const inner = (0,json/* member */.Dc)(content.value, 'testRunData');
    const run = (0,json/* isObject */.Gv)(inner) ? inner : content.value;
    const cases = Array.isArray((0,json/* member */.Dc)(run, 'testCases'));
    const beside = ['metricsScores', 'metricScores', 'testPassed', 'conversationalTestCases'];
    return cases && beside.some((key) => (0,json/* member */.Dc)(run, key) !== undefined) ? run : null;
}
function isLink({ content }) {
    return content.shape === 'json' && (0,json/* textMember */.SA)(content.value, 'testRunLink') !== null;
}
function deepeval_recognise(found) {
    if (runIn(found) !== null)
        return 'it has the test cases of a run and their metrics';
    return isLink(found) ? 'it has the link of a test run' : null;
}
/** `Answer Relevancy` → `answer_relevancy`, `Correctness [GEval]` → `correctness` by GEval. */
function deepeval_named(text) {
    const parts = JUDGED_BY.exec(text);
    const metric = (parts?.[1] ?? text).trim().toLowerCase().replace(/\s+/g, '_');
    return { metric, labels: parts?.[2] === undefined ? {} : { by: parts[2] } };
}
/** Which way one case says is better: passed above its threshold is higher, passed below it is lower. */
function directionOf(metric) {
    const [score, threshold, success] = ['score', 'threshold', 'success'].map((key) => (0,json/* member */.Dc)(metric, key));
    if (typeof score !== 'number' || typeof threshold !== 'number' || typeof success !== 'boolean')
        return null;
    if (score === threshold)
        return null;
    return score > threshold === success ? 'higher' : 'lower';
}
class Directions {
    told = new Map();
    add(metric, direction) {
        if (direction !== null)
            this.told.set(metric, (this.told.get(metric) ?? new Set()).add(direction));
    }
    /** Those that all cases agree on. */
    agreed() {
        return new Map([...this.told].flatMap(([metric, [only, ...others]]) => only === undefined || others.length > 0 ? [] : [[metric, only]]));
    }
}
/** Metrics of the spans of traces: `{kind: {span: {metric: {scores, errors}}}}`. */
function spanMeasurements(run) {
    const kinds = (0,json/* member */.Dc)(run, 'traceMetricsScores');
    return Object.values((0,json/* isObject */.Gv)(kinds) ? kinds : {}).flatMap((spans) => Object.entries((0,json/* isObject */.Gv)(spans) ? spans : {}).flatMap(([span, metrics]) => Object.entries((0,json/* isObject */.Gv)(metrics) ? metrics : {}).flatMap(([name, one]) => spanMeasurement(span, name, one))));
}
function spanMeasurement(span, name, one) {
    const list = (0,json/* member */.Dc)(one, 'scores');
    const scores = Array.isArray(list) ? list.filter(measurement/* isNumeric */.kf) : [];
    const finite = scores.filter((score) => typeof score === 'number');
    const errors = (0,measurement/* countIn */.ry)((0,json/* member */.Dc)(one, 'errors')) ?? 0;
    const { metric, labels } = deepeval_named(name);
    const n = finite.length;
    if (n === 0 || n < scores.length || errors > 0)
        return [];
    const value = finite.reduce((sum, score) => sum + score, 0) / n;
    return [(0,measurement/* measurement */.PG)({ metric, labels: { ...labels, span }, value, n })];
}
function metricsOf(test) {
    const current = listIn(test, 'metricsData');
    return current.length > 0 ? current : listIn(test, 'metricsMetadata');
}
async function deepeval_read(found) {
    const run = runIn(found);
    if (run === null)
        throw (0,catalogue/* failure */.V2)('DEEPEVAL_LINK', found.path, {});
    const rows = new score_rows/* ScoreRows */.a('input');
    const directions = new Directions();
    const judges = new Set();
    for (const test of [...listIn(run, 'testCases'), ...listIn(run, 'conversationalTestCases')]) {
        const scores = metricsOf(test).map((one) => {
            const name = deepeval_named((0,json/* textMember */.SA)(one, 'name') ?? (0,json/* textMember */.SA)(one, 'metric') ?? 'metric');
            directions.add(name.metric, directionOf(one));
            judges.add((0,json/* textMember */.SA)(one, 'evaluationModel') ?? '');
            return { ...name, value: (0,json/* member */.Dc)(one, 'score') };
        });
        if (scores.length > 0)
            rows.push((0,json/* textMember */.SA)(test, 'input') ?? (0,json/* textMember */.SA)(test, 'scenario'), scores);
    }
    const examples = rows.examples();
    const measurements = [...rows.directed(directions.agreed()), ...spanMeasurements(run)];
    const judge = [...judges]
        .filter((model) => model !== '')
        .sort()
        .join(' + ');
    const suite = {
        name: null,
        model: null,
        dataset: (0,json/* textMember */.SA)(run, 'datasetAlias'),
        fingerprints: (0,fingerprints/* fingerprintsOf */.t)({ judge }),
        measurements,
        examples,
    };
    const nothing = examples === null && measurements.length === 0;
    return { suites: nothing ? [] : [suite], passedOver: PASSED_OVER, notices: rows.notices(found.path) };
}
const PASSED_OVER = [
    {
        name: 'success',
        because: 'whether a case passed follows from its scores and thresholds, and the scores are judged',
    },
    { name: 'metricsScores', because: 'means are taken from the test cases themselves' },
];
const deepeval = {
    format: 'deepeval',
    title: 'a test run of DeepEval',
    needs: {
        of: ['object'],
        keys: [['testCases'], ['metricsScores', 'metricScores', 'testPassed']],
    },
    recognise: deepeval_recognise,
    refuse: (found) => (deepeval_recognise(found) === null ? 'there are no test cases of DeepEval in it' : null),
    read: deepeval_read,
};

// EXTERNAL MODULE: ./build/js/read/detectron2-names.js
var detectron2_names = __webpack_require__(73170);
;// CONCATENATED MODULE: ./build/js/read/detectron2.js
/**
 * `metrics.json` of detectron2: JSON Lines in spite of its name, one line every 20 iterations, most of them of training
 * only; a line with `bbox/AP` and its like is an evaluation. A run that is started again goes on in the same file and
 * its iterations fall back: only what the last run evaluated counts, so that none stands in for one that broke off.
 */





function isRecord(record) {
    const keys = Object.keys(record);
    const trained = keys.includes('total_loss') || keys.some(isDetectionScore);
    return typeof (0,json/* member */.Dc)(record, 'iteration') === 'number' && trained;
}
function detectron2_recognise({ content }) {
    return content.shape === 'jsonl' && content.first.some(isRecord)
        ? 'its lines have iterations with the losses of training or the AP of an evaluation, as detectron2 writes them'
        : null;
}
/** The last value of each name in the last run. */
async function lastRun(batches) {
    const last = new Map();
    let before = Number.NEGATIVE_INFINITY;
    let runs = 1;
    for await (const batch of batches) {
        for (const { record } of batch) {
            const iteration = (0,json/* member */.Dc)(record, 'iteration');
            if (typeof iteration === 'number') {
                if (iteration < before) {
                    last.clear();
                    runs++;
                }
                before = iteration;
            }
            for (const [name, value] of Object.entries(record))
                last.set(name, value);
        }
    }
    return { last, runs };
}
async function detectron2_read({ content, path }) {
    if (content.shape !== 'jsonl')
        throw new TypeError('metrics of detectron2 are read from JSON Lines only');
    const { last, runs } = await lastRun(content.records());
    const values = new named_values/* NamedValues */.i();
    for (const [name, value] of last) {
        const because = (0,detectron2_names/* detectron2Training */.n)(name);
        if (because !== null)
            values.passedOver.push({ name, because });
        else if (isDetectionScore(name))
            addDetectionScore(values, name, value);
        else
            values.add(name, value);
    }
    const { measurements, passedOver } = values;
    const suite = { name: null, model: null, dataset: null, fingerprints: {}, measurements, examples: null };
    return {
        suites: measurements.length === 0 ? [] : [suite],
        passedOver,
        notices: runs === 1 ? [] : [(0,catalogue/* fault */.DG)('DETECTRON2_RUNS', path, { runs })],
    };
}
const detectron2 = {
    format: 'detectron2',
    title: 'metrics.json of detectron2',
    recognise: detectron2_recognise,
    refuse: ({ content }) => (content.shape === 'jsonl' ? null : 'this is no file of JSON Lines'),
    read: detectron2_read,
};

;// CONCATENATED MODULE: ./build/js/read/evalscope-metrics.js


/** How version 2 names what version 1 called otherwise. */
const RENAMED = { AverageAccuracy: 'accuracy', acc: 'accuracy' };
/** Aggregations that are the plain value, and so no part of a name. */
const PLAIN = new Set(['mean', 'identity']);
/** The name that all versions have in common. */
function metricName(name) {
    const bare = name.replace(/^mean_(?=.)/, '');
    return Object.hasOwn(RENAMED, bare) ? (RENAMED[bare] ?? bare) : bare;
}
/** Version 2 has the name, the aggregation and its dimensions (`k`, say) apart. */
function evalscope_metrics_nameOf(metric) {
    const identity = (0,json/* member */.Dc)(metric, 'identity');
    const name = (0,json/* textMember */.SA)(identity, 'name');
    if (name === null)
        return { metric: metricName((0,json/* textMember */.SA)(metric, 'name') ?? ''), labels: {} };
    const aggregation = (0,json/* textMember */.SA)(identity, 'aggregation');
    const dimensions = Object.entries((0,json/* member */.Dc)(identity, 'dimensions') ?? {});
    return {
        metric: name,
        labels: {
            ...(aggregation === null || PLAIN.has(aggregation) ? {} : { aggregation }),
            ...Object.fromEntries(dimensions.map(([key, value]) => [key, (0,json/* textOf */.b6)(value).slice(0, 80)])),
        },
    };
}
const DIRECTIONS = {
    higher_is_better: 'higher',
    lower_is_better: 'lower',
};
function evalscope_metrics_directionOf(metric) {
    const stated = (0,json/* textMember */.SA)((0,json/* member */.Dc)(metric, 'semantics'), 'direction') ?? '';
    return Object.hasOwn(DIRECTIONS, stated) ? (DIRECTIONS[stated] ?? null) : null;
}
/** `raw_unit` where there is one; a range from 0 to 1 or to 100 that is shown in percent is a share. */
function unitOf(metric) {
    const semantics = (0,json/* member */.Dc)(metric, 'semantics');
    const range = (0,json/* member */.Dc)(semantics, 'value_range');
    const raw = (0,json/* textMember */.SA)(semantics, 'raw_unit');
    if (raw !== null)
        return raw.slice(0, 20);
    if ((0,json/* textMember */.SA)(semantics, 'display_kind') !== 'percent' || (0,json/* member */.Dc)(range, 'min') !== 0)
        return null;
    if ((0,json/* member */.Dc)(range, 'max') === 1)
        return 'fraction';
    return (0,json/* member */.Dc)(range, 'max') === 100 ? 'percent' : null;
}
function evalscope_metrics_listIn(value, key) {
    const list = (0,json/* member */.Dc)(value, key);
    return Array.isArray(list) ? list : [];
}
function categoryName(category) {
    const name = (0,json/* member */.Dc)(category, 'name');
    return (Array.isArray(name) ? name : [name]).filter((part) => typeof part === 'string').join('/');
}
/** Subsets by category; aggregates of other subsets would count twice, and one alone is the whole. */
function subsetsOf(metric) {
    const categories = evalscope_metrics_listIn(metric, 'categories');
    const parts = categories.flatMap((category) => evalscope_metrics_listIn(category, 'subsets')
        .filter((subset) => (0,json/* member */.Dc)(subset, 'is_aggregate') !== true)
        .map((value) => ({
        labels: {
            ...(categories.length > 1 ? { category: categoryName(category) } : {}),
            subset: (0,json/* textMember */.SA)(value, 'name') ?? '',
        },
        value,
    })));
    return parts.length > 1 ? parts : [];
}
function reportMetrics(report) {
    const measurements = [];
    const passedOver = [];
    for (const metric of evalscope_metrics_listIn(report, 'metrics').filter(json/* isObject */.Gv)) {
        const name = evalscope_metrics_nameOf(metric);
        const semantics = (0,json/* member */.Dc)(metric, 'semantics');
        if ((0,json/* textMember */.SA)(semantics, 'kind') === 'diagnostic' || (0,json/* textMember */.SA)(semantics, 'direction') === 'none') {
            passedOver.push({ name: name.metric, because: 'EvalScope calls it a diagnosis, not a quality' });
            continue;
        }
        for (const { labels, value } of [{ labels: {}, value: metric }, ...subsetsOf(metric)]) {
            const [score, n] = [(0,json/* member */.Dc)(value, 'score'), (0,measurement/* countIn */.ry)((0,json/* member */.Dc)(value, 'num'))];
            const shown = [name.metric, ...Object.values(labels)].join('/');
            if (!(0,measurement/* isNumeric */.kf)(score))
                passedOver.push({ name: shown, because: `it is ${(0,json/* kindOf */.I)(score)}, not a number` });
            else if (n === 0)
                passedOver.push({ name: shown, because: 'it is made of no example' });
            else {
                const about = { n, direction: evalscope_metrics_directionOf(metric), unit: unitOf(metric) };
                measurements.push((0,measurement/* measurement */.PG)({ metric: name.metric, labels: { ...name.labels, ...labels }, value: score, ...about }));
            }
        }
    }
    return { measurements, passedOver };
}

;// CONCATENATED MODULE: ./build/js/read/evalscope-reviews.js
/** Reviews of EvalScope: one record a sample, with a value for each metric. The sample's number pairs two runs. */




/** Samples that were generated several times have a number for each time. */
function sampleOf(record) {
    const score = (0,json/* member */.Dc)(record, 'sample_score');
    const again = (0,json/* member */.Dc)(score, 'generation_index');
    const id = (0,json/* textOf */.b6)((0,json/* member */.Dc)(score, 'sample_id'));
    const values = Object.entries((0,json/* member */.Dc)((0,json/* member */.Dc)(score, 'score'), 'value') ?? {}).flatMap(([name, value]) => {
        const number = typeof value === 'boolean' ? Number(value) : value;
        return typeof number === 'number' ? [[metricName(name), number]] : [];
    });
    return { id: typeof again === 'number' && again > 0 ? `${id}#${again}` : id, values: new Map(values) };
}
async function reviewExamples(lines) {
    const samples = [];
    for await (const batch of lines)
        for (const { record } of batch)
            samples.push(sampleOf(record));
    const names = [...new Set(samples.flatMap(({ values }) => [...values.keys()]))];
    if (names.length === 0) {
        return {
            examples: null,
            passedOver: [{ name: 'sample_score', because: 'it has no number in any record' }],
        };
    }
    const builder = new build/* TableBuilder */.O([
        { name: 'sample_id', kind: 'id' },
        ...names.map((name) => ({ name, kind: 'cells' })),
    ]);
    for (const { id, values } of samples) {
        builder.text(0, id);
        for (const [index, name] of names.entries()) {
            const value = values.get(name);
            if (value === undefined)
                builder.empty(index + 1);
            else
                builder.number(index + 1, value);
        }
        builder.endRow();
    }
    const scored = names.map((name) => ({ metric: name, labels: {}, column: name }));
    return { examples: { table: builder.finish(), roles: roles/* NO_ROLES */.w, scored }, passedOver: [] };
}

;// CONCATENATED MODULE: ./build/js/read/evalscope.js
/**
 * Reports of EvalScope (`reports/MODEL/DATASET.json`), versions 1 and 2 (`schema_version: 2`), by themselves or several
 * in a `report_list`; and its reviews (`reviews/MODEL/DATASET_SUBSET.jsonl`), which hold the score of each sample. Known
 * by `dataset_name`, `model_name` and a list of metrics with `num`, `score` and `categories`.
 *
 * Traps: AverageAccuracy, mean_acc and accuracy/mean are one metric under three names; version 2 alone says direction
 * and scale, 0 to 1 or 0 to 100; subsets may be aggregates of others; a mean of no sample is 0. Scores are rounded to
 * four digits. Reviews stand in the order in which answers came.
 */






function evalscope_isMetric(value) {
    const named = (0,json/* textMember */.SA)(value, 'name') !== null || (0,json/* isObject */.Gv)((0,json/* member */.Dc)(value, 'identity'));
    return named && (0,json/* member */.Dc)(value, 'num') !== undefined && (0,json/* member */.Dc)(value, 'score') !== undefined;
}
function isReport(value) {
    const metrics = (0,json/* member */.Dc)(value, 'metrics');
    const named = (0,json/* textMember */.SA)(value, 'dataset_name') !== null && (0,json/* textMember */.SA)(value, 'model_name') !== null;
    return named && Array.isArray(metrics) && metrics.every(evalscope_isMetric);
}
function reportsIn(value) {
    const list = (0,json/* member */.Dc)(value, 'report_list') ?? [value];
    return Array.isArray(list) && list.every(isReport) ? list.filter(isReport) : [];
}
function isReview(record) {
    const sample = (0,json/* member */.Dc)(record, 'sample_score');
    return (0,json/* member */.Dc)(sample, 'sample_id') !== undefined && (0,json/* isObject */.Gv)((0,json/* member */.Dc)((0,json/* member */.Dc)(sample, 'score'), 'value'));
}
function evalscope_recognise({ content }) {
    if (content.shape === 'jsonl') {
        return isReview(content.first[0]) ? 'its records have a sample_score with sample_id and values' : null;
    }
    if (content.shape !== 'json' || reportsIn(content.value).length === 0)
        return null;
    return 'it has dataset_name, model_name and metrics with num and score';
}
/** Nothing succeeded, or not all: the execution summary tells since 1.14, before it only the counts of metrics do. */
function endOf(report, path) {
    const dataset = (0,json/* textMember */.SA)(report, 'dataset_name') ?? '';
    const metrics = (0,json/* member */.Dc)(report, 'metrics');
    const counts = (Array.isArray(metrics) ? metrics : []).map((metric) => (0,measurement/* countIn */.ry)((0,json/* member */.Dc)(metric, 'num')) ?? 0);
    if (counts.every((count) => count === 0)) {
        const found = counts.length === 0 ? 'it has no metric' : 'each metric is made of 0';
        throw (0,catalogue/* failure */.V2)('EVALSCOPE_NOTHING', path, { dataset, found });
    }
    const summary = (0,json/* member */.Dc)(report, 'execution_summary');
    const requested = (0,measurement/* countIn */.ry)((0,json/* member */.Dc)(summary, 'requested'));
    const succeeded = (0,measurement/* countIn */.ry)((0,json/* member */.Dc)(summary, 'succeeded'));
    if (requested === null || succeeded === null || succeeded >= requested)
        return [];
    if (succeeded === 0) {
        const found = `0 of ${requested} requests succeeded`;
        throw (0,catalogue/* failure */.V2)('EVALSCOPE_NOTHING', path, { dataset, found });
    }
    return [(0,catalogue/* fault */.DG)('EVALSCOPE_PARTLY', path, { dataset, succeeded, requested })];
}
function reportReading(report, path) {
    const notices = endOf(report, path);
    const dataset = (0,json/* textMember */.SA)(report, 'dataset_name');
    const { measurements, passedOver } = reportMetrics(report);
    const fast = (0,json/* isObject */.Gv)((0,json/* member */.Dc)(report, 'perf_metrics'));
    const because = 'how fast the endpoint answered, not how well';
    const judge = (0,json/* member */.Dc)(report, 'judge_summary');
    return {
        suite: {
            name: dataset,
            model: (0,json/* textMember */.SA)(report, 'model_name'),
            dataset,
            fingerprints: (0,fingerprints/* fingerprintsOf */.t)({
                dataset: dataset ?? undefined,
                judge: (0,json/* textMember */.SA)(judge, 'model') ?? (0,json/* textMember */.SA)(judge, 'judge_model') ?? undefined,
            }),
            measurements,
            examples: null,
        },
        passedOver: [...passedOver, ...(fast ? [{ name: 'perf_metrics', because }] : [])],
        notices,
    };
}
/** A file may hold the same data set for several models: then both are in the name. */
function evalscope_named({ suite }, all) {
    const alone = all.filter((one) => one.suite.name === suite.name).length === 1;
    return alone ? suite : { ...suite, name: `${suite.model}@${suite.name}` };
}
async function evalscope_read({ content, path }) {
    if (content.shape === 'jsonl') {
        const { examples, passedOver } = await reviewExamples(content.records());
        const about = { name: null, model: null, dataset: null, fingerprints: {}, measurements: [] };
        return { suites: examples === null ? [] : [{ ...about, examples }], passedOver, notices: [] };
    }
    const reports = content.shape === 'json' ? reportsIn(content.value) : [];
    const readings = reports.map((report) => reportReading(report, path));
    return {
        suites: readings.map((reading) => evalscope_named(reading, readings)).filter((one) => one.measurements.length > 0),
        passedOver: readings.flatMap((one) => one.passedOver),
        notices: readings.flatMap((one) => one.notices),
    };
}
const evalscope = {
    format: 'evalscope',
    title: 'reports and reviews of EvalScope',
    recognise: evalscope_recognise,
    refuse: (found) => evalscope_recognise(found) === null
        ? 'there is no `dataset_name`, `model_name` and `metrics` in it, and no records with `sample_score`'
        : null,
    read: evalscope_read,
};

// EXTERNAL MODULE: ./build/js/read/examples-jsonl.js
var examples_jsonl = __webpack_require__(87551);
;// CONCATENATED MODULE: ./build/js/read/gab-custom.js
/**
 * Custom benchmarks of github-action-benchmark: a list of `{name, unit, value, range?, extra?}`. Whether bigger or smaller
 * is better stands in the workflow (`customBiggerIsBetter`, `customSmallerIsBetter`), not in the file, so a value has
 * the direction that its name is known for, or that a rule of the configuration gives, or none. `range` is a text of no
 * stated meaning ("3", "± 3", "5%"), and so no standard error.
 */



const gab_custom_KEYS = new Set(['name', 'unit', 'value', 'range', 'extra']);
const gab_custom_UNITS = new Map([
    ['%', 'percent'],
    ['percent', 'percent'],
    ['seconds', 's'],
    ['sec', 's'],
    ['milliseconds', 'ms'],
    ['microseconds', 'us'],
    ['nanoseconds', 'ns'],
    ['megabytes', 'MB'],
]);
function isRow(row) {
    const named = (0,json/* textMember */.SA)(row, 'name') !== null && (0,json/* textMember */.SA)(row, 'unit') !== null;
    return named && (0,measurement/* isNumeric */.kf)((0,json/* member */.Dc)(row, 'value')) && Object.keys(row ?? {}).every((key) => gab_custom_KEYS.has(key));
}
function rowsIn({ content }) {
    const list = content.shape === 'json' ? content.value : null;
    const fits = Array.isArray(list) && list.length > 0 && list.every((row) => (0,json/* isObject */.Gv)(row) && isRow(row));
    return fits ? list.filter(json/* isObject */.Gv) : null;
}
function gab_custom_recognise(found) {
    return rowsIn(found) === null ? null : 'its rows have a `name`, a `unit` and a `value`';
}
async function gab_custom_read(found) {
    const values = new MeasuredValues(found.path);
    for (const row of rowsIn(found) ?? []) {
        const unit = (0,json/* textMember */.SA)(row, 'unit') ?? '';
        const known = gab_custom_UNITS.get(unit.toLowerCase()) ?? unit;
        values.add((0,json/* textMember */.SA)(row, 'name') ?? '', (0,json/* member */.Dc)(row, 'value'), { unit: known === '' ? null : known });
    }
    return values.reading();
}
const gabCustom = {
    format: 'gab-custom',
    title: 'custom results of github-action-benchmark',
    recognise: gab_custom_recognise,
    refuse: (found) => gab_custom_recognise(found) === null ? 'it is no list of rows with `name`, `unit` and `value`' : null,
    read: gab_custom_read,
};

;// CONCATENATED MODULE: ./build/js/read/google-benchmark.js
/**
 * Google Benchmark (`--benchmark_format=json`): one row a repetition, then rows that sum them up. Repetitions of a
 * benchmark become their mean with its standard error; where only the sums are there (`report_aggregates_only`), the
 * rows `mean` and `stddev` give the same. Rows have no `run_type` before 1.5: then the end of the name tells. `cv`, BigO
 * and RMS rows are no times. Numbers beside the tool's own keys are the author's counters; the two per second count up.
 */




const TIMES = ['real_time', 'cpu_time'];
const google_benchmark_UNITS = new Set(['ns', 'us', 'ms', 's']);
const RATES = new Set(['bytes_per_second', 'items_per_second']);
const AGGREGATE = /^(.+)_(mean|median|stddev|cv|BigO|RMS)$/;
const google_benchmark_OWN = new Set(`name run_name run_type family_index per_family_instance_index repetitions repetition_index threads iterations real_time
  cpu_time time_unit aggregate_name aggregate_unit label error_occurred error_message skipped skip_message allocs_per_iter
  max_bytes_used total_allocated_bytes net_heap_growth cpu_coefficient real_coefficient big_o rms`.split(/\s+/));
function google_benchmark_recognise({ content }) {
    if (content.shape !== 'json' || !(0,json/* isObject */.Gv)(content.value))
        return null;
    const file = content.value;
    const has = (0,json/* isObject */.Gv)((0,json/* member */.Dc)(file, 'context')) && Array.isArray((0,json/* member */.Dc)(file, 'benchmarks'));
    return has ? 'it has `context` and `benchmarks`' : null;
}
/** Which sum of repetitions a row is, or `null` for a repetition. */
function aggregateOf(row) {
    if ((0,json/* textMember */.SA)(row, 'run_type') !== null)
        return (0,json/* textMember */.SA)(row, 'aggregate_name');
    return AGGREGATE.exec((0,json/* textMember */.SA)(row, 'name') ?? '')?.[2] ?? null;
}
function benchmarkOf(row) {
    const name = (0,json/* textMember */.SA)(row, 'name') ?? '';
    const own = (0,json/* textMember */.SA)(row, 'run_name');
    return own ?? (aggregateOf(row) === null ? name : (AGGREGATE.exec(name)?.[1] ?? name));
}
function aboutKey(key, row) {
    const unit = (0,json/* textMember */.SA)(row, 'time_unit') ?? 'ns';
    if (key === 'real_time' || key === 'cpu_time')
        return { unit: google_benchmark_UNITS.has(unit) ? unit : null, direction: 'lower' };
    return RATES.has(key) ? { direction: 'higher' } : {};
}
/** The keys of a row that are measured: two times, and whatever counters its author added. */
function keysIn(row) {
    const counters = Object.keys(row).filter((key) => !google_benchmark_OWN.has(key) && (0,measurement/* isNumeric */.kf)(row[key]));
    return [...TIMES.filter((key) => (0,json/* member */.Dc)(row, key) !== undefined), ...counters];
}
function addRepetitions(values, benchmark, rows) {
    const [first = {}] = rows;
    for (const key of keysIn(first)) {
        const about = { ...aboutKey(key, first), labels: { benchmark }, n: rows.length };
        const numbers = rows.map((row) => (0,json/* member */.Dc)(row, key)).filter((value) => typeof value === 'number');
        const { mean, deviation } = momentsOf(numbers);
        if (numbers.length < rows.length)
            values.add(key, new json/* NotANumber */.K('a repetition is no number'), about);
        else
            values.add(key, mean, { ...about, standardError: standardErrorOfMean(deviation, rows.length) });
    }
}
function addAggregates(values, benchmark, rows) {
    const mean = rows.find((row) => aggregateOf(row) === 'mean') ?? {};
    const spread = rows.find((row) => aggregateOf(row) === 'stddev');
    // In rows before 1.5 the iterations of a sum are its number of repetitions.
    const n = (0,measurement/* countIn */.ry)((0,json/* member */.Dc)(mean, 'repetitions')) ?? (0,measurement/* countIn */.ry)((0,json/* member */.Dc)(mean, 'iterations'));
    for (const key of keysIn(mean)) {
        const standardError = standardErrorOfMean((0,json/* member */.Dc)(spread, key), n);
        values.add(key, (0,json/* member */.Dc)(mean, key), { ...aboutKey(key, mean), labels: { benchmark }, n, standardError });
    }
}
function addBenchmark(values, benchmark, rows) {
    const told = (key) => rows.some((row) => (0,json/* member */.Dc)(row, key) === true);
    if (told('error_occurred')) {
        const labels = { benchmark };
        for (const key of TIMES)
            values.add(key, new json/* NotANumber */.K('the benchmark ended in an error'), { labels });
    }
    else if (told('skipped'))
        values.pass(benchmark, 'it was skipped');
    else {
        const repetitions = rows.filter((row) => aggregateOf(row) === null);
        const times = repetitions.length > 0 || rows.some((row) => aggregateOf(row) === 'mean');
        if (repetitions.length > 0)
            addRepetitions(values, benchmark, repetitions);
        else if (times)
            addAggregates(values, benchmark, rows);
        else
            values.pass(benchmark, 'a fit of the growth of the time, or a spread without its mean');
    }
}
/** The name of the host is left out, and the clock, which a virtual machine measures anew each time. */
function google_benchmark_fingerprints(file) {
    const context = (0,json/* member */.Dc)(file, 'context');
    const cpus = (0,measurement/* countIn */.ry)((0,json/* member */.Dc)(context, 'num_cpus'));
    return (0,fingerprints/* fingerprintsOf */.t)({
        machine: cpus === null ? undefined : `${cpus} CPUs`,
        build: (0,json/* member */.Dc)(context, 'library_build_type'),
    });
}
async function google_benchmark_read({ content, path }) {
    const file = content.shape === 'json' && (0,json/* isObject */.Gv)(content.value) ? content.value : {};
    const list = (0,json/* member */.Dc)(file, 'benchmarks');
    const groups = new Map();
    for (const row of (Array.isArray(list) ? list : []).filter(json/* isObject */.Gv)) {
        const name = benchmarkOf(row);
        groups.set(name, [...(groups.get(name) ?? []), row]);
    }
    const values = new MeasuredValues(path);
    for (const [benchmark, rows] of groups)
        addBenchmark(values, benchmark, rows);
    return values.reading({ fingerprints: google_benchmark_fingerprints(file) });
}
const googleBenchmark = {
    format: 'google-benchmark',
    title: 'results of Google Benchmark',
    recognise: google_benchmark_recognise,
    refuse: (found) => (google_benchmark_recognise(found) === null ? 'there are no `context` and `benchmarks` in it' : null),
    read: google_benchmark_read,
};

;// CONCATENATED MODULE: ./build/js/read/hf-evaluate.js
/**
 * What `evaluate.save()` of Hugging Face's evaluate writes (`result-2026_01_31-12_00_00.json`): values by name, with the
 * time, the commit and the interpreter under keys that start with `_`. A value of its evaluator may be an object with
 * the score and what a bootstrap says of it. Traps: parameters that were saved along are told apart only where they
 * are texts or have the name of a setting; the interval's level is not written down, so it is not read.
 */




const WRITTEN = ['_timestamp', '_evaluate_version', '_python_version'];
const OF_THE_RUN = ['model', 'model_name', 'dataset', 'dataset_name'];
function hf_evaluate_objectOf({ content }) {
    return content.shape === 'json' && (0,json/* isObject */.Gv)(content.value) ? content.value : null;
}
function hf_evaluate_recognise(found) {
    const file = hf_evaluate_objectOf(found);
    const saved = file !== null && WRITTEN.every((key) => (0,json/* textMember */.SA)(file, key) !== null);
    return saved ? 'it has _timestamp, _evaluate_version and _python_version' : null;
}
async function hf_evaluate_read(found) {
    const file = hf_evaluate_objectOf(found) ?? {};
    const values = new named_values/* NamedValues */.i();
    for (const [name, value] of Object.entries(file)) {
        if (OF_THE_RUN.includes(name) && typeof value === 'string')
            continue;
        const score = (0,json/* member */.Dc)(value, 'score');
        const standardError = (0,measurement/* standardErrorIn */.zx)((0,json/* member */.Dc)(value, 'standard_error'));
        if (score === undefined)
            values.add(name, value);
        else
            values.add(name, score, { standardError });
    }
    const dataset = (0,json/* textMember */.SA)(file, 'dataset') ?? (0,json/* textMember */.SA)(file, 'dataset_name');
    const suite = {
        name: null,
        model: (0,json/* textMember */.SA)(file, 'model') ?? (0,json/* textMember */.SA)(file, 'model_name'),
        dataset,
        fingerprints: (0,fingerprints/* fingerprintsOf */.t)({ dataset }),
        measurements: values.measurements,
        examples: null,
    };
    const suites = values.measurements.length === 0 ? [] : [suite];
    return { suites, passedOver: values.passedOver, notices: [] };
}
const hfEvaluate = {
    format: 'hf-evaluate',
    title: "results that Hugging Face's evaluate saved",
    recognise: hf_evaluate_recognise,
    refuse: (found) => hf_evaluate_recognise(found) === null ? 'there are no _timestamp, _evaluate_version and _python_version in it' : null,
    read: hf_evaluate_read,
};

// EXTERNAL MODULE: ./build/js/read/descriptive.js
var descriptive = __webpack_require__(15289);
// EXTERNAL MODULE: ./build/js/read/splits.js
var splits = __webpack_require__(67006);
;// CONCATENATED MODULE: ./build/js/read/hf-trainer-values.js





const SPEEDS = 'runtime|samples_per_second|steps_per_second';
const TIMED = new RegExp(`^(eval|predict|test|train)_(?:(.+)_)?(?:${SPEEDS})$`);
const SPLIT = /^(eval|predict|test)_(.+)$/;
const OF_THE_TRAINER = new RegExp(`^(?:${SPEEDS}|model_preparation_time|jit_compilation_time)$`);
const NOT_QUALITY = 'a count, time or setting, not a quality';
/** How many of the object's keys only the Trainer writes: how long a split took, and how fast it went. */
function timedKeys(object) {
    return Object.keys(object).filter((key) => TIMED.test(key)).length;
}
/** Evaluation sets by name: where there are several, the Trainer puts the name of each behind the split. */
function namedSets(object) {
    const sets = Object.keys(object).flatMap((key) => {
        const [, split, set] = TIMED.exec(key) ?? [];
        return split === undefined || split === 'train' || set === undefined ? [] : [`${split}_${set}_`];
    });
    return [...new Set(sets)].sort((a, b) => b.length - a.length);
}
function placed(name, sets) {
    const [, split, rest] = SPLIT.exec(name) ?? [];
    if (split === undefined || rest === undefined)
        return null;
    const prefix = sets.find((set) => name.startsWith(set)) ?? null;
    if (prefix === null)
        return { metric: rest, labels: { split }, prefix: `${split}_` };
    const dataset = prefix.slice(split.length + 1, -1);
    return { metric: name.slice(prefix.length), labels: { split, dataset }, prefix };
}
/** Why a value of this place is told and not judged, or `null` where it is judged. */
function unjudged({ metric, labels }) {
    if (/^train(?:ing)?$/i.test(labels['dataset'] ?? ''))
        return splits/* TRAINING */.t7;
    return OF_THE_TRAINER.test(metric) ? NOT_QUALITY : (0,descriptive/* descriptive */.TJ)(metric);
}
/** All values of the object. `eval_samples` is the number of examples behind every `eval_` value. */
function trainerValues(object, labels = {}) {
    const values = new named_values/* NamedValues */.i();
    const sets = namedSets(object);
    for (const [name, value] of Object.entries(object)) {
        const place = placed(name, sets);
        const because = place === null ? null : unjudged(place);
        if (place === null)
            values.add(name, value, { labels });
        else if (because !== null)
            values.passedOver.push({ name, because });
        else if ((0,measurement/* isNumeric */.kf)(value)) {
            const n = (0,measurement/* countIn */.ry)((0,json/* member */.Dc)(object, `${place.prefix}samples`));
            const where = { ...place.labels, ...labels };
            values.measurements.push((0,measurement/* measurement */.PG)({ metric: place.metric, labels: where, value, n }));
        }
        else
            values.passedOver.push({ name, because: `it is ${(0,json/* kindOf */.I)(value)}, not a number` });
    }
    return values;
}

;// CONCATENATED MODULE: ./build/js/read/hf-trainer.js
/**
 * What Hugging Face's Trainer writes beside a model: `all_results.json`, `eval_results.json`, `predict_results.json`
 * (flat numbers by split) and `trainer_state.json` (a log of training and evaluations).
 *
 * Of a state the last evaluation is read; where the state names a best checkpoint, the evaluation at its step is read
 * too, with the label `checkpoint=best`, because only the training arguments tell which of the two models was kept.
 * Traps: `all_results.json` merges what ran and may hold training only; a state logs training, evaluations and a
 * summary in one list; several evaluation sets are logged as several entries of one step.
 */




/** Losses of several splits may stand in anyone's file; how long a split took only in the Trainer's. */
const FEWEST_TIMED = 2;
function isState(file) {
    return (0,json/* member */.Dc)(file, 'log_history') !== undefined && (0,json/* member */.Dc)(file, 'global_step') !== undefined;
}
function hf_trainer_objectOf({ content }) {
    return content.shape === 'json' && (0,json/* isObject */.Gv)(content.value) ? content.value : null;
}
function hf_trainer_recognise(found) {
    const file = hf_trainer_objectOf(found);
    if (file === null)
        return null;
    if (isState(file))
        return 'it has log_history and global_step';
    // Weights & Biases keeps the Trainer's numbers too, among its own.
    if (Object.hasOwn(file, '_timestamp') || Object.hasOwn(file, '_step'))
        return null;
    return timedKeys(file) >= FEWEST_TIMED
        ? 'it says how long and how fast the Trainer worked on a split'
        : null;
}
function isEvaluation(entry) {
    return Object.keys(entry).some((key) => key.startsWith('eval_'));
}
/** Everything that was evaluated at one step; what was logged later wins. */
function evaluatedAt(step, evaluations) {
    return Object.assign(Object.create(null), ...evaluations.filter((entry) => (0,json/* member */.Dc)(entry, 'step') === step));
}
/** The step of the best checkpoint: by itself in newer states, else the number in the name of its folder. */
function bestStep(state) {
    const stated = (0,measurement/* countIn */.ry)((0,json/* member */.Dc)(state, 'best_global_step'));
    const folder = (0,json/* textMember */.SA)(state, 'best_model_checkpoint') ?? '';
    const named = /checkpoint-(\d{1,15})[\\/]?$/.exec(folder)?.[1];
    return stated ?? (named === undefined ? null : Number(named));
}
function stateValues(state, path) {
    const history = (0,json/* member */.Dc)(state, 'log_history');
    if (!Array.isArray(history) || !history.every(json/* isObject */.Gv)) {
        throw (0,catalogue/* failure */.V2)('TRAINER_LAYOUT', path, { found: 'log_history is no list of objects' });
    }
    const evaluations = history.filter(isEvaluation);
    const last = evaluations.at(-1);
    if (last === undefined)
        return [];
    const best = bestStep(state);
    const atBest = evaluations.some((entry) => (0,json/* member */.Dc)(entry, 'step') === best);
    return [
        trainerValues(evaluatedAt((0,json/* member */.Dc)(last, 'step'), evaluations)),
        ...(best !== null && atBest
            ? [trainerValues(evaluatedAt(best, evaluations), { checkpoint: 'best' })]
            : []),
    ];
}
function stopped(state, path) {
    const step = (0,measurement/* countIn */.ry)((0,json/* member */.Dc)(state, 'global_step'));
    const of = (0,measurement/* countIn */.ry)((0,json/* member */.Dc)(state, 'max_steps'));
    return step !== null && of !== null && step < of ? [(0,catalogue/* fault */.DG)('TRAINER_STEPS', path, { step, of })] : [];
}
async function hf_trainer_read(found) {
    const file = hf_trainer_objectOf(found) ?? {};
    const values = isState(file) ? stateValues(file, found.path) : [trainerValues(file)];
    const measurements = values.flatMap((part) => part.measurements);
    if (measurements.length === 0)
        throw (0,catalogue/* failure */.V2)('TRAINER_NO_EVALUATION', found.path, {});
    return {
        suites: [{ name: null, model: null, dataset: null, fingerprints: {}, measurements, examples: null }],
        passedOver: values[0]?.passedOver ?? [],
        notices: stopped(file, found.path),
    };
}
const hfTrainer = {
    format: 'hf-trainer',
    title: "results of Hugging Face's Trainer",
    recognise: hf_trainer_recognise,
    refuse: (found) => hf_trainer_recognise(found) === null
        ? 'there is neither log_history with global_step in it, nor eval_runtime and its like'
        : null,
    read: hf_trainer_read,
};

;// CONCATENATED MODULE: ./build/js/read/inspect-scores.js


/** How far values lie apart, not how good they are. */
const SPREADS = new Set(['stderr', 'bootstrap_stderr', 'bootstrap_std', 'std', 'var']);
/** What Inspect's own standard errors are of: the mean of the scores, which `accuracy` is too. */
const MEANS = new Set(['accuracy', 'mean']);
const STANDARD_ERRORS = ['stderr', 'bootstrap_stderr', 'bootstrap_std'];
/** How many samples there were, each counted once for every epoch. */
function samplesOf(log) {
    const results = (0,json/* member */.Dc)(log, 'results');
    return {
        completed: (0,measurement/* countIn */.ry)((0,json/* member */.Dc)(results, 'completed_samples')),
        total: (0,measurement/* countIn */.ry)((0,json/* member */.Dc)(results, 'total_samples')),
    };
}
function inspect_scores_scoresIn(log) {
    const results = (0,json/* member */.Dc)(log, 'results');
    const list = (0,json/* member */.Dc)(results, 'scores') ?? (0,json/* member */.Dc)(results, 'scorers');
    if (Array.isArray(list))
        return list.filter(json/* isObject */.Gv);
    const metrics = (0,json/* member */.Dc)(results, 'metrics');
    const scorer = (0,json/* member */.Dc)(results, 'scorer');
    return (0,json/* isObject */.Gv)(metrics) && (0,json/* isObject */.Gv)(scorer) ? [{ ...scorer, metrics }] : [];
}
/** Which scorer a value is of, which of its values, and how epochs were made one. */
function scoreLabels(score) {
    const name = (0,json/* textMember */.SA)(score, 'name');
    const scorer = (0,json/* textMember */.SA)(score, 'scorer') ?? name;
    const reducer = (0,json/* textMember */.SA)(score, 'reducer');
    return {
        ...(scorer === null ? {} : { scorer }),
        ...(name === null || name === scorer ? {} : { score: name }),
        ...(reducer === null ? {} : { reducer }),
    };
}
/** Samples, not samples and epochs. */
function countOf(score, log) {
    const scored = (0,measurement/* countIn */.ry)((0,json/* member */.Dc)(score, 'scored_samples'));
    const { completed, total } = samplesOf(log);
    const epochs = (0,measurement/* countIn */.ry)((0,json/* member */.Dc)((0,json/* member */.Dc)((0,json/* member */.Dc)(log, 'eval'), 'config'), 'epochs')) ?? 1;
    const n = (completed ?? total ?? Number.NaN) / Math.max(1, epochs);
    return scored ?? (Number.isInteger(n) ? n : null);
}
/** A metric that Inspect took of every group apart: `group_key` says by what, and `all` is of all of them. */
function groupOf(entry, name) {
    const params = (0,json/* member */.Dc)(entry, 'params');
    const key = (0,json/* textMember */.SA)(params, 'group_key');
    if (key === null)
        return null;
    const metric = (0,json/* textMember */.SA)((0,json/* member */.Dc)(params, 'metric'), 'name') ?? (0,json/* textMember */.SA)(entry, 'group') ?? 'grouped';
    const all = (0,json/* textMember */.SA)(params, 'all_label') ?? 'all';
    return { metric, labels: name === all ? {} : { [key]: name } };
}
function inspect_scores_read(score, log, [name, entry]) {
    const value = (0,json/* member */.Dc)(entry, 'value');
    const labels = scoreLabels(score);
    const shown = `${Object.values(labels).join('/')}/${name}`;
    if (STANDARD_ERRORS.includes(name))
        return null;
    if (SPREADS.has(name))
        return { name: shown, because: 'it says how far the scores lie apart, not how good they are' };
    if (!(0,measurement/* isNumeric */.kf)(value))
        return { name: shown, because: `it is ${(0,json/* kindOf */.I)(value)}, not a number` };
    const group = (0,json/* isObject */.Gv)(entry) ? groupOf(entry, name) : null;
    if (group !== null)
        return (0,measurement/* measurement */.PG)({ metric: group.metric, labels: { ...labels, ...group.labels }, value });
    const metrics = (0,json/* member */.Dc)(score, 'metrics');
    const errors = STANDARD_ERRORS.map((key) => (0,measurement/* standardErrorIn */.zx)((0,json/* member */.Dc)((0,json/* member */.Dc)(metrics, key), 'value')));
    const standardError = MEANS.has(name) ? (errors.find((error) => error !== null) ?? null) : null;
    return (0,measurement/* measurement */.PG)({ metric: name, labels, value, n: countOf(score, log), standardError });
}
function inspectScores(log) {
    const found = inspect_scores_scoresIn(log).flatMap((score) => Object.entries((0,json/* member */.Dc)(score, 'metrics') ?? {}).flatMap((entry) => inspect_scores_read(score, log, entry) ?? []));
    return {
        measurements: found.filter((one) => 'metric' in one),
        passedOver: found.filter((one) => 'because' in one),
    };
}
/** The models that graded, where scorers name theirs. */
function judgeOf(log) {
    const models = inspect_scores_scoresIn(log).flatMap((score) => (0,json/* textMember */.SA)((0,json/* member */.Dc)(score, 'params'), 'model') ?? []);
    return models.length === 0 ? null : [...new Set(models)].sort().join(' + ');
}

;// CONCATENATED MODULE: ./build/js/read/inspect-samples.js
/**
 * The scores of each sample in a log of Inspect, by the sample's id. `reductions` has one number a sample after its
 * epochs; where there are none and one epoch was run, the samples' own values are taken: C, I, P and N are 1, 0, ½, 0.
 */





const GRADES = { C: 1, I: 0, P: 0.5, N: 0 };
/** A column's mean and the metric that it is to be the mean of may differ by so much. */
const CLOSE = 1e-6;
function numberOf(value) {
    if (typeof value === 'boolean')
        return Number(value);
    if (typeof value === 'string')
        return Object.hasOwn(GRADES, value) ? (GRADES[value] ?? null) : null;
    return typeof value === 'number' ? value : null;
}
/** A scorer may give several values by name. */
function part(value, name) {
    return (0,json/* isObject */.Gv)(value) ? (0,json/* member */.Dc)(value, name) : value;
}
function inspect_samples_idOf(sample, key) {
    const id = (0,json/* member */.Dc)(sample, key);
    return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
}
/** `null` where an id is missing or there twice, or a value is no number. */
function byId(samples, of) {
    const found = new Map();
    for (const sample of samples) {
        const [id, value] = of(sample);
        if (value === undefined)
            continue;
        const number = numberOf(value);
        if (id === null || found.has(id) || number === null)
            return null;
        found.set(id, number);
    }
    return found;
}
/** The values of one score by sample. */
function inspect_samples_valuesOf(log, score) {
    const name = (0,json/* textMember */.SA)(score, 'name') ?? '';
    const scorer = (0,json/* textMember */.SA)(score, 'scorer') ?? name;
    const reductions = (0,json/* member */.Dc)(log, 'reductions') ?? (0,json/* member */.Dc)((0,json/* member */.Dc)(log, 'results'), 'sample_reductions');
    if (Array.isArray(reductions)) {
        const reducer = (0,json/* textMember */.SA)(score, 'reducer');
        const own = reductions.find((one) => (0,json/* textMember */.SA)(one, 'scorer') === scorer &&
            (reducer === null || (0,json/* textMember */.SA)(one, 'reducer') === null || (0,json/* textMember */.SA)(one, 'reducer') === reducer));
        const samples = (0,json/* member */.Dc)(own, 'samples');
        if (!Array.isArray(samples))
            return null;
        return byId(samples, (sample) => [inspect_samples_idOf(sample, 'sample_id'), part((0,json/* member */.Dc)(sample, 'value'), name)]);
    }
    const samples = (0,json/* member */.Dc)(log, 'samples');
    const epochs = (0,measurement/* countIn */.ry)((0,json/* member */.Dc)((0,json/* member */.Dc)((0,json/* member */.Dc)(log, 'eval'), 'config'), 'epochs')) ?? 1;
    if (!Array.isArray(samples) || epochs > 1)
        return null;
    return byId(samples, (sample) => [
        inspect_samples_idOf(sample, 'id'),
        part((0,json/* member */.Dc)((0,json/* member */.Dc)((0,json/* member */.Dc)(sample, 'scores'), scorer), 'value'), name),
    ]);
}
function meanOf(values) {
    let sum = 0;
    for (const value of values.values())
        sum += value;
    return sum / values.size;
}
/** Of every score the metrics that are the mean of its values: `accuracy` and `mean`, and only where they agree. */
function columnsOf(log, measurements) {
    return inspect_scores_scoresIn(log).flatMap((score) => {
        const values = inspect_samples_valuesOf(log, score);
        if (values === null || values.size === 0)
            return [];
        const labels = scoreLabels(score);
        const key = JSON.stringify(labels);
        return measurements
            .filter((one) => JSON.stringify(one.labels) === key && ['accuracy', 'mean'].includes(one.metric))
            .filter(({ value }) => value !== null && Math.abs(value - meanOf(values)) <= CLOSE * Math.max(1, Math.abs(value)))
            .map(({ metric }) => ({
            metric,
            labels,
            column: [...Object.values(labels), metric].join('/'),
            values,
        }));
    });
}
/** The samples as examples; `null` where the log has none whose mean is a metric of it. */
function inspectExamples(log, measurements) {
    const columns = columnsOf(log, measurements);
    if (columns.length === 0) {
        const because = 'the log has no value a sample whose mean is one of its metrics';
        return { examples: null, passedOver: [{ name: 'samples', because }] };
    }
    const ids = new Set(columns.flatMap(({ values }) => [...values.keys()]));
    const builder = new build/* TableBuilder */.O([
        { name: 'sample_id', kind: 'id' },
        ...columns.map(({ column }) => ({ name: column, kind: 'cells' })),
    ]);
    for (const id of ids) {
        builder.text(0, id);
        for (const [index, { values }] of columns.entries()) {
            const value = values.get(id);
            if (value === undefined)
                builder.empty(index + 1);
            else
                builder.number(index + 1, value);
        }
        builder.endRow();
    }
    const scored = columns.map(({ metric, labels, column }) => ({ metric, labels, column }));
    return { examples: { table: builder.finish(), roles: roles/* NO_ROLES */.w, scored }, passedOver: [] };
}

// EXTERNAL MODULE: ./build/js/read/limits.js
var limits = __webpack_require__(82267);
// EXTERNAL MODULE: ./build/js/read/parse-json.js + 2 modules
var parse_json = __webpack_require__(61327);
// EXTERNAL MODULE: ./build/js/read/whole.js
var whole = __webpack_require__(42604);
;// CONCATENATED MODULE: ./build/js/read/inspect-ai.js
/**
 * Logs of Inspect (UK AI Security Institute), as JSON and as `.eval`: a ZIP archive whose members are deflated, and
 * packed with Zstandard since 0.3.206. Known by `status`, `eval.task`, `eval.model` and `plan`, or by the members
 * header.json or _journal/start.json. One suite a task.
 *
 * Traps: a cancelled or failed run has values over the few samples that it came to; a run whose samples all failed
 * calls itself a success and has no results; a crashed one has no header.json; `total_samples` counts every epoch.
 */









const HEADER = 'header.json';
const START = '_journal/start.json';
function isLog(value) {
    const run = (0,json/* member */.Dc)(value, 'eval');
    return ((0,json/* textMember */.SA)(value, 'status') !== null &&
        (0,json/* textMember */.SA)(run, 'task') !== null &&
        (0,json/* textMember */.SA)(run, 'model') !== null &&
        (0,json/* isObject */.Gv)((0,json/* member */.Dc)(value, 'plan')));
}
function inspect_ai_recognise({ content }) {
    if (content.shape === 'archive') {
        const named = content.names.has(HEADER) || content.names.has(START);
        return named ? 'it is an archive with the header or the journal of an Inspect log' : null;
    }
    if (content.shape !== 'json' || !isLog(content.value))
        return null;
    return 'it has a status, a plan, and what was evaluated, as Inspect logs it';
}
/** The log of an archive, as its JSON would be without the samples; summaries stand in for these. */
async function logInArchive(content, path) {
    const files = await content.members([HEADER, START, 'reductions.json', 'summaries.json']);
    const value = async (name) => {
        const source = files.get(name);
        return source === undefined
            ? null
            : (0,parse_json/* parseJson */.qF)(await (0,whole/* wholeText */.r)(source, 'json-bytes'), `${path}/${name}`, (0,limits/* limitsOf */.A)(source)['json-depth']);
    };
    if (!files.has(HEADER)) {
        const start = await value(START);
        return { status: 'started', eval: (0,json/* member */.Dc)(start, 'eval') ?? null };
    }
    const header = await value(HEADER);
    if (!(0,json/* isObject */.Gv)(header) || !isLog(header)) {
        throw (0,catalogue/* failure */.V2)('INSPECT_LOG', path, { found: 'its header.json does not say what was evaluated' });
    }
    const reductions = await value('reductions.json');
    const samples = reductions === null ? await value('summaries.json') : null;
    return { ...header, reductions: reductions ?? (0,json/* member */.Dc)(header, 'reductions') ?? null, samples };
}
/** Fails for a run that did not come to its end, or came there without a score. */
function checkEnd(log, path) {
    const task = (0,json/* textMember */.SA)((0,json/* member */.Dc)(log, 'eval'), 'task') ?? 'a task';
    const status = (0,json/* textMember */.SA)(log, 'status') ?? 'unknown';
    const results = (0,json/* member */.Dc)(log, 'results');
    const { completed, total } = samplesOf(log);
    if (status !== 'success' || (0,json/* member */.Dc)(log, 'invalidated') === true) {
        const known = completed !== null && total !== null;
        const samples = known ? `, after ${completed} of ${total} samples` : '';
        const shown = status === 'success' ? 'invalidated' : status.slice(0, 40);
        throw (0,catalogue/* failure */.V2)('INSPECT_STATUS', path, { task, status: shown, samples });
    }
    const samples = (0,json/* member */.Dc)(log, 'samples');
    const failed = Array.isArray(samples) ? samples.filter((sample) => (0,json/* member */.Dc)(sample, 'error')).length : 0;
    if (!(0,json/* isObject */.Gv)(results) || (failed > 0 && completed === 0)) {
        const of = Array.isArray(samples) ? samples.length : 0;
        const found = failed > 0 ? `${failed} of ${of} samples ended in an error` : 'there are no results';
        throw (0,catalogue/* failure */.V2)('INSPECT_UNSCORED', path, { task, found });
    }
}
/** What a reader should know before believing the numbers: samples that are left out, or a limit. */
function notices(log, n, path) {
    const run = (0,json/* member */.Dc)(log, 'eval');
    const task = (0,json/* textMember */.SA)(run, 'task') ?? '';
    const { completed, total } = samplesOf(log);
    const found = [];
    if (completed !== null && total !== null && completed < total) {
        found.push((0,catalogue/* fault */.DG)('INSPECT_PARTLY', path, { task, completed, total }));
    }
    const of = (0,measurement/* countIn */.ry)((0,json/* member */.Dc)((0,json/* member */.Dc)(run, 'dataset'), 'samples'));
    const limit = (0,json/* member */.Dc)((0,json/* member */.Dc)(run, 'config'), 'limit') ?? null;
    if (limit !== null && n !== null && of !== null && n < of) {
        found.push((0,catalogue/* fault */.DG)('RUN_LIMITED', path, { task, used: n, of, others: 0 }));
    }
    return found;
}
/** A list or an object as one text; nothing for what is empty. */
function asText(value) {
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.keys(value).length === 0 ? undefined : JSON.stringify(value);
}
async function inspect_ai_read({ content, path }) {
    const log = content.shape === 'archive'
        ? await logInArchive(content, path)
        : content.shape === 'json' && (0,json/* isObject */.Gv)(content.value)
            ? content.value
            : {};
    checkEnd(log, path);
    const run = (0,json/* member */.Dc)(log, 'eval');
    const config = (0,json/* member */.Dc)(run, 'config');
    const scores = inspectScores(log);
    const task = (0,json/* textMember */.SA)(run, 'task') ?? '';
    if (scores.measurements.length === 0) {
        throw (0,catalogue/* failure */.V2)('INSPECT_UNSCORED', path, { task, found: 'no scorer gave a number' });
    }
    const { examples, passedOver } = inspectExamples(log, scores.measurements);
    const dataset = (0,json/* textMember */.SA)((0,json/* member */.Dc)(run, 'dataset'), 'name');
    return {
        suites: [
            {
                name: task,
                model: (0,json/* textMember */.SA)(run, 'model'),
                dataset,
                fingerprints: (0,fingerprints/* fingerprintsOf */.t)({
                    dataset: dataset ?? undefined,
                    task_version: (0,json/* member */.Dc)(run, 'task_version'),
                    task_args: asText((0,json/* member */.Dc)(run, 'task_args')),
                    limit: asText((0,json/* member */.Dc)(config, 'limit')),
                    epochs: (0,json/* member */.Dc)(config, 'epochs'),
                    judge: judgeOf(log) ?? undefined,
                }),
                measurements: scores.measurements,
                examples,
            },
        ],
        passedOver: [...scores.passedOver, ...passedOver],
        notices: notices(log, scores.measurements[0]?.n ?? null, path),
    };
}
const inspectAi = {
    format: 'inspect-ai',
    title: 'a log of Inspect',
    recognise: inspect_ai_recognise,
    refuse: (found) => inspect_ai_recognise(found) === null
        ? 'there is no `status`, `eval` and `plan` in it, and no header.json as in an archive'
        : null,
    read: inspect_ai_read,
};

;// CONCATENATED MODULE: ./build/js/read/jmh.js
/**
 * JMH (`-rf json`): a list of benchmarks with `mode` and `primaryMetric`. The mode gives the direction: operations a time
 * count up (`thrpt`), times an operation down (`avgt`, `sample`, `ss`). `scoreError` is half of a 99.9 % interval by
 * Student's t; the standard error is taken from `rawData`, which has every iteration of every fork. Parameters are
 * labels. Of `secondaryMetrics` only the profiler's bytes an operation are read; the mode `sample` has its percentiles there.
 */




const MODES = {
    thrpt: ['throughput', 'higher'],
    avgt: ['average_time', 'lower'],
    sample: ['sample_time', 'lower'],
    ss: ['single_shot_time', 'lower'],
};
/** The point of the normal distribution that 99.9 % lie within, both sides taken together. */
const NORMAL_999 = 3.290526731491896;
/** From so many values on, Student's t is as good as normal (the standard error is off by less than 4 %). */
const MANY = 100;
function jmh_isBenchmark(row) {
    const primary = (0,json/* member */.Dc)(row, 'primaryMetric');
    return (0,json/* textMember */.SA)(row, 'benchmark') !== null && (0,json/* member */.Dc)(primary, 'score') !== undefined;
}
function jmh_benchmarksIn({ content }) {
    const list = content.shape === 'json' ? content.value : null;
    return Array.isArray(list) && list.length > 0 && list.every(jmh_isBenchmark) ? list.filter(jmh_isBenchmark) : null;
}
function jmh_recognise(found) {
    return jmh_benchmarksIn(found) === null ? null : 'its rows have a `benchmark` and a `primaryMetric`';
}
function rawNumbers(metric) {
    const forks = (0,json/* member */.Dc)(metric, 'rawData');
    const all = (Array.isArray(forks) ? forks : []).flatMap((fork) => (Array.isArray(fork) ? fork : []));
    return all.filter((value) => typeof value === 'number');
}
/** How many single times the histogram of the mode `sample` has: lists of [time, count], one an iteration. */
function sampledIn(metric) {
    const forks = (0,json/* member */.Dc)(metric, 'rawDataHistogram');
    const pairs = (Array.isArray(forks) ? forks : []).flat(2);
    return pairs.reduce((sum, pair) => {
        const count = Array.isArray(pair) ? pair[1] : undefined;
        return sum + ((0,measurement/* countIn */.ry)(count) ?? 0);
    }, 0);
}
function precisionOf(metric) {
    const raw = rawNumbers(metric);
    if (raw.length > 0)
        return { n: raw.length, standardError: standardErrorOfMean(momentsOf(raw).deviation, raw.length) };
    const n = (0,measurement/* countIn */.ry)(sampledIn(metric)) ?? 0;
    const error = (0,json/* member */.Dc)(metric, 'scoreError');
    const usable = typeof error === 'number' && Number.isFinite(error) && error >= 0 && n >= MANY;
    return { n: n === 0 ? null : n, standardError: usable ? error / NORMAL_999 : null };
}
/** `us/op` is a time of microseconds; `ops/s` stays what it is. */
function jmh_unitOf(metric) {
    const unit = (0,json/* textMember */.SA)(metric, 'scoreUnit');
    return unit === null ? null : unit.replace(/\/op$/, '');
}
/** A score that JMH could not compute stands there as the text "NaN". */
function jmh_scoreOf(metric) {
    const score = (0,json/* member */.Dc)(metric, 'score');
    return typeof score === 'string' ? new json/* NotANumber */.K(score.slice(0, 20)) : score;
}
function labelsOf(row) {
    const params = Object.entries((0,json/* member */.Dc)(row, 'params') ?? {}).flatMap(([key, value]) => typeof value === 'string' ? [[key, value]] : []);
    return { ...Object.fromEntries(params), benchmark: (0,json/* textMember */.SA)(row, 'benchmark') ?? '' };
}
function jmh_addBenchmark(values, row) {
    const mode = (0,json/* textMember */.SA)(row, 'mode') ?? '';
    const labels = labelsOf(row);
    const primary = (0,json/* member */.Dc)(row, 'primaryMetric');
    const [metric, direction] = Object.hasOwn(MODES, mode) ? MODES[mode] : [mode, null];
    const about = { labels, direction, unit: jmh_unitOf(primary), ...precisionOf(primary) };
    values.add(metric === '' ? 'score' : metric, jmh_scoreOf(primary), about);
    for (const [name, secondary] of Object.entries((0,json/* member */.Dc)(row, 'secondaryMetrics') ?? {})) {
        if (/gc\.alloc\.rate\.norm$/.test(name)) {
            const precision = precisionOf(secondary);
            values.add('bytes_per_operation', jmh_scoreOf(secondary), {
                labels,
                direction: 'lower',
                unit: 'bytes',
                ...precision,
            });
        }
        else if (/^p\d/.test(name))
            values.pass(name, 'a percentile of the times that were sampled');
        else
            values.pass(name, "a profiler's reading, not the benchmark's score");
    }
}
/** What all benchmarks of the file ran on; where they differ it is left out. */
function shared(rows, key) {
    const [first] = rows;
    const value = (0,json/* member */.Dc)(first, key);
    return rows.every((row) => (0,json/* member */.Dc)(row, key) === value) ? value : undefined;
}
async function jmh_read(found) {
    const rows = jmh_benchmarksIn(found) ?? [];
    const values = new MeasuredValues(found.path);
    for (const row of rows)
        jmh_addBenchmark(values, row);
    return values.reading({
        fingerprints: (0,fingerprints/* fingerprintsOf */.t)({
            jdk: shared(rows, 'jdkVersion'),
            vm: shared(rows, 'vmName'),
            jmh: shared(rows, 'jmhVersion'),
        }),
    });
}
const jmh = {
    format: 'jmh',
    title: 'results of JMH',
    recognise: jmh_recognise,
    refuse: (found) => jmh_recognise(found) === null ? 'it is no list of rows with `benchmark` and `primaryMetric`' : null,
    read: jmh_read,
};

// EXTERNAL MODULE: ./build/js/model/identity.js
var identity = __webpack_require__(41052);
// EXTERNAL MODULE: ./build/js/read/examples.js
var examples = __webpack_require__(17584);
;// CONCATENATED MODULE: ./build/js/read/test-outcomes.js
/**
 * What became of tests, from whichever report: one row a test that ran, paired between runs by its id. A test that was
 * skipped, or that failed as expected, says nothing of quality; how many those are is measured by itself, so that a
 * failing test can't vanish by being skipped.
 */





/** From the best to the worst. */
const ORDER = ['skipped', 'passed', 'failed', 'error'];
function total(a, b) {
    return a === null || b === null ? null : a + b;
}
/** A test that was run again, or that failed and then broke in its teardown, is one test: its worst outcome counts. */
function merged(outcomes) {
    const tests = new Map();
    const repeated = new Set();
    for (const one of outcomes) {
        const known = tests.get(one.id);
        if (known === undefined)
            tests.set(one.id, one);
        else {
            repeated.add(one.id);
            const worse = ORDER.indexOf(one.outcome) > ORDER.indexOf(known.outcome) ? one : known;
            tests.set(one.id, { ...worse, seconds: total(known.seconds, one.seconds) });
        }
    }
    return { tests: [...tests.values()], repeated: repeated.size };
}
function examplesOf(ran, timed) {
    const builder = new build/* TableBuilder */.O([
        { name: 'test', kind: 'id' },
        { name: 'passed', kind: 'cells' },
        { name: 'group', kind: 'cells' },
        ...(timed ? [{ name: 'duration_s', kind: 'cells' }] : []),
    ]);
    for (const { id, group, outcome, seconds } of ran) {
        builder.text(0, id);
        builder.number(1, outcome === 'passed' ? 1 : 0);
        builder.text(2, group);
        if (timed)
            builder.number(3, seconds ?? Number.NaN);
        builder.endRow();
    }
    const groups = new Set(ran.map(({ group }) => group)).size;
    const grouped = groups > 1 && groups <= examples/* MOST_GROUPS */.xL;
    return {
        table: builder.finish(),
        roles: { ...roles/* NO_ROLES */.w, groups: grouped ? ['group'] : [] },
        scored: [{ metric: 'pass_rate', labels: {}, column: 'passed' }],
    };
}
/** Shares of something bad, of all tests that ran or that there are. */
function shareOf(metric, count, n) {
    return (0,measurement/* measurement */.PG)({ metric, value: count / n, n, direction: 'lower', unit: 'fraction' });
}
/** The suite of a report of tests. Faults: `TESTS_NONE`; `TESTS_REPEATED` is told. */
function readingOfTests({ path, outcomes, measurements = [], passedOver = [] }) {
    const { tests, repeated } = merged(outcomes);
    const ran = tests.filter(({ outcome }) => outcome !== 'skipped');
    if (ran.length === 0)
        throw (0,catalogue/* failure */.V2)('TESTS_NONE', path, { skipped: tests.length });
    const timed = ran.every(({ seconds }) => seconds !== null);
    const errors = ran.filter(({ outcome }) => outcome === 'error').length;
    const skipped = tests.length - ran.length;
    const shares = [shareOf('error_rate', errors, ran.length), shareOf('skipped_rate', skipped, tests.length)];
    const notices = repeated === 0 ? [] : [(0,catalogue/* fault */.DG)('TESTS_REPEATED', path, { repeated })];
    const suite = {
        name: null,
        model: null,
        dataset: null,
        fingerprints: {},
        measurements: [...shares, ...measurements],
        examples: examplesOf(ran, timed),
    };
    const untimed = timed ? [] : [{ name: 'time', because: 'not every test that ran has one' }];
    return { suites: [suite], passedOver: [...passedOver, ...untimed], notices };
}

;// CONCATENATED MODULE: ./build/js/read/junit-xml.js
/**
 * JUnit XML: `testsuites` or `testsuite`, nested as deep as it likes. Test cases are counted here, as the counts in the
 * attributes are missing or wrong in the wild; only where they claim failures of which no test case is there, the file
 * is refused. A case may have several of `error`, `failure` and `skipped`: the worst counts. An expected failure
 * (pytest's xfail) is written as skipped. The id is `classname::name`. Of `properties` only numbers under the names of
 * metrics of single examples are read (`record_property("f1", 0.8)`), as the rest describes the run.
 */





const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
/** googletest and others say in an attribute what others say in an element. */
const STATED = {
    notrun: 'skipped',
    disabled: 'skipped',
    suppressed: 'skipped',
    skipped: 'skipped',
    failed: 'failed',
    failure: 'failed',
    error: 'error',
};
function junit_xml_recognise({ content }) {
    if (content.shape !== 'xml')
        return null;
    const { name } = content.root;
    return name === 'testsuites' || name === 'testsuite' ? `its root element is ${name}` : null;
}
function outcomeOf({ attributes, children }) {
    const has = (name) => children.some((child) => child.name === name);
    if (has('error'))
        return 'error';
    if (has('failure'))
        return 'failed';
    if (has('skipped'))
        return 'skipped';
    const words = [attributes['status'], attributes['result']].map((word) => (word ?? '').toLowerCase());
    const stated = words.flatMap((word) => (Object.hasOwn(STATED, word) ? [STATED[word]] : []));
    return stated.find((outcome) => outcome !== undefined) ?? 'passed';
}
/** Seconds or a count, `null` where there is none; Surefire writes thousands with commas. */
function amountOf(time) {
    const text = (time ?? '').trim();
    const plain = GROUPED.test(text) ? text.replaceAll(',', '') : text;
    const amount = NUMBER.test(plain) ? Number(plain) : Number.NaN;
    return amount >= 0 && Number.isFinite(amount) ? amount : null;
}
/** Numbers among the properties, by the names under which a metric is beyond doubt; the last of a name counts. */
class Properties {
    byId = new Map();
    gather(element, labels) {
        const properties = element.children.filter(({ name }) => name === 'properties');
        for (const { attributes, text } of properties.flatMap(({ children }) => children)) {
            const metric = attributes['name'] ?? '';
            const value = (attributes['value'] ?? text).trim();
            if (!(0,descriptive/* perExampleMetric */.k)(metric) || !NUMBER.test(value))
                continue;
            const read = (0,measurement/* measurement */.PG)({ metric, labels, value: Number(value) });
            this.byId.set((0,identity/* measurementId */.I)({ suite: '', ...read }), read);
        }
    }
    get measurements() {
        return [...this.byId.values()];
    }
}
class Report {
    outcomes = [];
    properties = new Properties();
    /** The most failures and errors that any suite claims to have. */
    claimed = 0;
    walk(element, group) {
        const name = element.attributes['name'] ?? '';
        if (element.name === 'testcase')
            this.testCase(element, group);
        if (element.name !== 'testsuite' && element.name !== 'testsuites')
            return;
        const own = element.name === 'testsuite' ? name : group;
        const counts = ['failures', 'errors'].map((key) => amountOf(element.attributes[key]) ?? 0);
        this.claimed = Math.max(this.claimed, ...counts);
        this.properties.gather(element, own === '' ? {} : { group: own });
        for (const child of element.children)
            this.walk(child, own);
    }
    testCase(element, group) {
        const { classname = '', name = '', time } = element.attributes;
        const id = `${classname === '' ? group : classname}::${name}`;
        this.properties.gather(element, { test: id });
        this.outcomes.push({ id, group, outcome: outcomeOf(element), seconds: amountOf(time) });
    }
}
/** Faults: `TESTS_NONE`, `TESTS_HIDDEN`. */
async function junit_xml_read({ content, path }) {
    const report = new Report();
    if (content.shape === 'xml')
        report.walk(content.root, '');
    const { outcomes, claimed, properties } = report;
    const found = outcomes.some(({ outcome }) => outcome === 'failed' || outcome === 'error');
    if (claimed > 0 && !found)
        throw (0,catalogue/* failure */.V2)('TESTS_HIDDEN', path, { claimed });
    return readingOfTests({ path, outcomes, measurements: properties.measurements });
}
const junitXml = {
    format: 'junit-xml',
    title: 'a report of tests in JUnit XML',
    recognise: junit_xml_recognise,
    refuse: (found) => junit_xml_recognise(found) === null ? 'it is no XML with the root testsuites or testsuite' : null,
    read: junit_xml_read,
};

;// CONCATENATED MODULE: ./build/js/read/k6-metrics.js


const k6_metrics_TIMES = /^(?:http_req_(?!failed)\w+|iteration_duration|group_duration|ws_connecting|ws_session_duration|ws_ping|grpc_req_duration|browser_http_req_duration|browser_web_vital_(?!cls)\w+)$/;
/** The flat layout does not name types; the names of the values tell them apart. */
function typeOf(metric, values) {
    const stated = (0,json/* textMember */.SA)(metric, 'type');
    if (stated === 'trend' || stated === 'rate' || stated === 'counter' || stated === 'gauge')
        return stated;
    const has = (key) => (0,json/* member */.Dc)(values, key) !== undefined;
    if (has('avg') || has('med') || Object.keys(values).some((key) => key.startsWith('p(')))
        return 'trend';
    if (has('passes') && has('fails'))
        return 'rate';
    if (has('count'))
        return 'counter';
    return has('value') ? 'gauge' : null;
}
/** `name{key:value,key:value}`; a value may hold colons. */
function nameAndTags(full) {
    const [, name = full, inside = ''] = /^([^{]+)\{(.*)\}$/.exec(full) ?? [];
    const tags = inside.split(',').flatMap((part) => {
        const colon = part.indexOf(':');
        return colon > 0 ? [[part.slice(0, colon).trim(), part.slice(colon + 1).trim()]] : [];
    });
    return [name, Object.fromEntries(tags)];
}
/** `{ok}` says whether it was met, a bare truth value whether it was crossed. */
function thresholdsOf(metric) {
    return Object.entries((0,json/* member */.Dc)(metric, 'thresholds') ?? {}).flatMap(([expression, state]) => {
        const ok = (0,json/* member */.Dc)(state, 'ok');
        if (typeof ok === 'boolean')
            return [{ expression, met: ok }];
        return typeof state === 'boolean' ? [{ expression, met: !state }] : [];
    });
}
function metricOf(full, metric) {
    const [name, tags] = nameAndTags(full);
    const inner = (0,json/* member */.Dc)(metric, 'values');
    const values = (0,json/* isObject */.Gv)(inner) ? inner : metric;
    const contains = (0,json/* textMember */.SA)(metric, 'contains');
    const isTime = contains === null ? k6_metrics_TIMES.test(name) : contains === 'time';
    return { name, tags, type: typeOf(metric, values), isTime, values, thresholds: thresholdsOf(metric) };
}
/** Every metric of the summary, in the order of the file. The new one tells a counter's rate by the length of the test. */
function k6Metrics(file) {
    const results = (0,json/* member */.Dc)(file, 'results');
    const listed = (0,json/* member */.Dc)(results, 'metrics');
    if (!Array.isArray(listed)) {
        return Object.entries((0,json/* member */.Dc)(file, 'metrics') ?? {}).flatMap(([name, metric]) => (0,json/* isObject */.Gv)(metric) ? [metricOf(name, metric)] : []);
    }
    const checks = (0,json/* member */.Dc)((0,json/* member */.Dc)(results, 'checks'), 'metrics');
    const succeeded = (Array.isArray(checks) ? checks : []).filter(json/* isObject */.Gv);
    const all = [...listed.filter(json/* isObject */.Gv), ...succeeded.filter((one) => one['name'] === 'checks_succeeded')];
    const seconds = (0,json/* member */.Dc)((0,json/* member */.Dc)(file, 'config'), 'duration');
    return all.map((metric) => {
        const name = (0,json/* textMember */.SA)(metric, 'name') ?? '';
        const read = metricOf(name === 'checks_succeeded' ? 'checks' : name, metric);
        const count = (0,json/* member */.Dc)(read.values, 'count');
        const rated = read.type === 'counter' && typeof count === 'number' && typeof seconds === 'number' && seconds > 0;
        return rated ? { ...read, values: { ...read.values, rate: count / seconds } } : read;
    });
}
/** Of how many a rate is the share, `null` where that is not told. */
function outOf({ values }) {
    const passes = (0,measurement/* countIn */.ry)((0,json/* member */.Dc)(values, 'passes'));
    const fails = (0,measurement/* countIn */.ry)((0,json/* member */.Dc)(values, 'fails'));
    return (0,measurement/* countIn */.ry)((0,json/* member */.Dc)(values, 'total')) ?? (passes === null || fails === null ? null : passes + fails);
}

;// CONCATENATED MODULE: ./build/js/read/k6.js
/**
 * Summaries of k6, in each of its layouts (k6-metrics.ts). Times are milliseconds and less is better. A rate is the share
 * of what was `true`: for http_req_failed the key `fails` counts the requests that did NOT fail, so only the rate is read.
 * Thresholds become measurements of 1 or 0, and those crossed are told. A load test of which no request succeeded is
 * refused: its latencies are those of errors. `setup_data` may hold secrets and is never looked at.
 */





/** What http_req_duration is made of, or what comes before it. */
const PART = /^http_req_(?:blocked|connecting|tls_handshaking|sending|waiting|receiving|looking_up)$/;
const LOAD = /^(?:vus|vus_max|iterations|data_sent|data_received)$/;
const PERCENTILE = /^p\((\d+(?:\.\d+)?)\)$/;
const MOST_TOLD = 10;
const k6_RATES = {
    http_req_failed: { direction: 'lower' },
    checks: { direction: 'higher' },
};
function k6_fileIn({ content }) {
    return content.shape === 'json' && (0,json/* isObject */.Gv)(content.value) ? content.value : {};
}
function k6_recognise(found) {
    const file = k6_fileIn(found);
    if ((0,json/* isObject */.Gv)((0,json/* member */.Dc)(file, 'metrics')) && (0,json/* isObject */.Gv)((0,json/* member */.Dc)(file, 'root_group')))
        return 'it has `metrics` and a `root_group`';
    const listed = Array.isArray((0,json/* member */.Dc)((0,json/* member */.Dc)(file, 'results'), 'metrics'));
    const own = (0,json/* member */.Dc)((0,json/* member */.Dc)(file, 'metadata'), 'k6Version');
    return listed && own !== undefined ? 'it has `results.metrics` and the version of k6' : null;
}
/** `avg`, `med` and `p(95)` become ends of the name; the extremes are left out, which one request moves. */
function addTrend(values, { name, tags, isTime, values: given }) {
    const about = isTime ? { unit: 'ms', direction: 'lower' } : {};
    const n = (0,measurement/* countIn */.ry)((0,json/* member */.Dc)(given, 'count'));
    for (const [key, value] of Object.entries(given)) {
        const percent = PERCENTILE.exec(key)?.[1];
        if (key === 'avg' || key === 'med' || percent !== undefined)
            values.add(`${name}_${percent === undefined ? key : `p${percent}`}`, value, {
                ...about,
                labels: tags,
                n,
            });
    }
}
function addRate(values, metric) {
    const { name, tags, values: given } = metric;
    const n = outOf(metric);
    const about = Object.hasOwn(k6_RATES, name) ? k6_RATES[name] : {};
    const rate = (0,json/* member */.Dc)(given, 'rate') ?? (0,json/* member */.Dc)(given, 'value');
    if (n === 0)
        values.pass(name, 'nothing was counted');
    else
        values.add(name, rate, { ...about, labels: tags, n, unit: 'fraction' });
}
function addMetric(values, metric) {
    const { name, tags, type, values: given } = metric;
    if (PART.test(name))
        values.pass(name, 'a part of the duration of requests');
    else if (LOAD.test(name))
        values.pass(name, 'how much load there was, not how it was borne');
    else if (type === 'trend')
        addTrend(values, metric);
    else if (type === 'rate')
        addRate(values, metric);
    else if (name === 'http_reqs') {
        const about = { labels: tags, direction: 'higher', unit: 'requests/s' };
        values.add('http_reqs_per_second', (0,json/* member */.Dc)(given, 'rate'), about);
    }
    else if (name === 'dropped_iterations')
        values.add(name, (0,json/* member */.Dc)(given, 'count'), { labels: tags, direction: 'lower' });
    else if (type === 'gauge')
        values.add(name, (0,json/* member */.Dc)(given, 'value'), { labels: tags });
    else
        values.pass(name, 'a count, time or setting, not a quality');
}
/** Each threshold as 1 where it was met and 0 where it was crossed; the fault that tells those crossed. */
function addThresholds(values, metrics, path) {
    const crossed = [];
    for (const { name, tags, thresholds } of metrics) {
        for (const { expression, met } of thresholds) {
            const labels = { ...tags, metric: name, threshold: expression };
            values.add('threshold', met ? 1 : 0, { labels, direction: 'higher', unit: 'fraction' });
            if (!met)
                crossed.push(`${name} ${expression}`.slice(0, 80));
        }
    }
    const told = crossed.slice(0, MOST_TOLD);
    const others = crossed.length - told.length;
    return crossed.length === 0 ? [] : [(0,catalogue/* fault */.DG)('K6_THRESHOLDS', path, { crossed: told, others })];
}
/** Fault: `K6_NO_RESPONSE`. */
function refuseAllFailed(metrics, path) {
    const failed = metrics.find(({ name, tags }) => name === 'http_req_failed' && Object.keys(tags).length === 0);
    const rate = (0,json/* member */.Dc)(failed?.values, 'rate') ?? (0,json/* member */.Dc)(failed?.values, 'value');
    if (rate === 1)
        throw (0,catalogue/* failure */.V2)('K6_NO_RESPONSE', path, {});
}
async function k6_read(found) {
    const metrics = k6Metrics(k6_fileIn(found));
    refuseAllFailed(metrics, found.path);
    const values = new MeasuredValues(found.path);
    for (const metric of metrics)
        addMetric(values, metric);
    const notices = addThresholds(values, metrics, found.path);
    return values.reading({}, notices);
}
const k6 = {
    format: 'k6',
    title: 'a summary of k6',
    recognise: k6_recognise,
    refuse: (found) => k6_recognise(found) === null ? 'there are no `metrics` beside a `root_group` in it' : null,
    read: k6_read,
};

// EXTERNAL MODULE: ./build/js/read/keras-csvlogger.js
var keras_csvlogger = __webpack_require__(69076);
// EXTERNAL MODULE: ./build/js/read/lighteval.js + 1 modules
var lighteval = __webpack_require__(86167);
// EXTERNAL MODULE: ./build/js/read/lightning-csv.js
var lightning_csv = __webpack_require__(93504);
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
function lm_eval_results_directionOf(file, task, metric) {
    const stated = (0,measurement/* directionIn */.lo)((0,json/* member */.Dc)((0,json/* member */.Dc)((0,json/* member */.Dc)(file, 'higher_is_better'), task), metric));
    if (stated !== null)
        return stated;
    const list = (0,json/* member */.Dc)((0,json/* member */.Dc)((0,json/* member */.Dc)(file, 'configs'), task), 'metric_list');
    const entry = Array.isArray(list) ? list.find((item) => (0,json/* textMember */.SA)(item, 'metric') === metric) : undefined;
    return (0,measurement/* directionIn */.lo)((0,json/* member */.Dc)(entry, 'higher_is_better'));
}
function lm_eval_results_countOf({ values, samples, file, task }, key) {
    const isGroup = (0,json/* isObject */.Gv)((0,json/* member */.Dc)((0,json/* member */.Dc)(file, 'groups'), task));
    return ((0,measurement/* countIn */.ry)((0,json/* member */.Dc)(samples, 'effective')) ??
        (0,measurement/* countIn */.ry)((0,json/* member */.Dc)((0,json/* member */.Dc)(values, 'sample_count'), key)) ??
        (isGroup ? null : (0,measurement/* countIn */.ry)((0,json/* member */.Dc)(values, 'sample_len'))));
}
/** Every metric of the task, and what in its object is none. */
function lm_eval_results_taskMeasurements(of) {
    const measurements = [];
    const passedOver = [];
    for (const [key, value] of Object.entries(of.values)) {
        const parts = metricKey(key);
        if (NOT_METRICS.has(key) || parts.metric.endsWith('_stderr'))
            continue;
        if (!(0,measurement/* isNumeric */.kf)(value)) {
            passedOver.push({ name: `${of.task}/${key}`, because: `it is ${(0,json/* kindOf */.I)(value)}, not a number` });
            continue;
        }
        measurements.push((0,measurement/* measurement */.PG)({
            metric: parts.metric,
            labels: filterLabels(parts.filter),
            value,
            n: lm_eval_results_countOf(of, key),
            standardError: (0,measurement/* standardErrorIn */.zx)((0,json/* member */.Dc)(of.values, standardErrorKey(parts, of.values))),
            direction: lm_eval_results_directionOf(of.file, of.task, parts.metric),
        }));
    }
    return { measurements, passedOver };
}

;// CONCATENATED MODULE: ./build/js/read/doc-fields.js

/** Longer texts tell documents apart, and no groups of them. */
const LONGEST = 64;
const MOST_FIELDS = 40;
function cellOf(value) {
    if (typeof value === 'boolean')
        return String(value);
    if (typeof value === 'number')
        return value;
    return typeof value === 'string' && value.length <= LONGEST && !value.includes('\n') ? value : undefined;
}
class DocFields {
    fields = new Map();
    refused = new Set();
    /** Takes the fields of the document of a row; one that is no short value anywhere is no column. */
    push(row, doc) {
        if (doc === undefined || !(0,json/* isObject */.Gv)(doc))
            return;
        for (const [name, value] of Object.entries(doc)) {
            if (this.refused.has(name) || value === null)
                continue;
            const cell = cellOf(value);
            const known = this.fields.get(name);
            if (cell === undefined || (known === undefined && this.fields.size >= MOST_FIELDS)) {
                this.fields.delete(name);
                this.refused.add(name);
                continue;
            }
            const cells = known ?? new Map();
            this.fields.set(name, cells);
            cells.set(row, cell);
        }
    }
    /** The columns, apart from names that are taken. */
    columns(taken) {
        return [...this.fields].map(([name, cells]) => ({ name: taken.has(name) ? `doc.${name}` : name, cells }));
    }
}
/** Writes the cell of a row into column `at` of a table. */
function writeCell(builder, at, cell) {
    if (cell === undefined)
        builder.empty(at);
    else if (typeof cell === 'number')
        builder.number(at, cell);
    else
        builder.text(at, cell);
}

;// CONCATENATED MODULE: ./build/js/read/lm-eval-samples.js
/**
 * Logged samples of lm-evaluation-harness (`samples_<task>_<time>.jsonl`): one line a document and filter.
 * The values of one document are brought into one row; each metric and filter is a column of its own, and so is what the
 * document says of itself in short values.
 */





const STANDARD = new Set('doc_id doc target arguments resps filtered_resps filter metrics doc_hash prompt_hash target_hash'.split(' '));
function lm_eval_samples_idOf(value) {
    return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}
/** The metrics of a line: named by itself since 0.4.5, before that every key that is not a standard one. */
function lm_eval_samples_metricsOf(record) {
    const stated = (0,json/* member */.Dc)(record, 'metrics');
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
    fields = new DocFields();
    push(record) {
        const doc = lm_eval_samples_idOf((0,json/* member */.Dc)(record, 'doc_id')) ?? (0,json/* textMember */.SA)(record, 'doc_hash') ?? `line ${this.docIds.length + 1}`;
        const row = this.rowOf(doc, record);
        for (const metric of lm_eval_samples_metricsOf(record))
            this.value(row, metric, record);
    }
    examples() {
        const passedOver = [...this.refused].map(([name, because]) => ({ name, because }));
        const scored = [...this.columns.values()].filter((column) => !this.refused.has(column.metric));
        if (scored.length === 0)
            return { examples: null, passedOver };
        return { examples: { table: this.table(scored), roles: roles/* NO_ROLES */.w, scored: scored.map(bare) }, passedOver };
    }
    rowOf(doc, record) {
        const known = this.rowByDoc.get(doc);
        if (known !== undefined)
            return known;
        const row = this.docIds.push(doc) - 1;
        this.hashes.push((0,json/* textMember */.SA)(record, 'doc_hash'));
        this.rowByDoc.set(doc, row);
        this.fields.push(row, (0,json/* member */.Dc)(record, 'doc'));
        return row;
    }
    value(row, metric, record) {
        const value = (0,json/* member */.Dc)(record, metric);
        const number = typeof value === 'boolean' ? Number(value) : value;
        if (typeof number === 'number' || number instanceof json/* NotANumber */.K) {
            const column = this.freeColumn(row, metric, (0,json/* textMember */.SA)(record, 'filter'));
            column.values[row] = number;
        }
        else {
            const why = Array.isArray(value)
                ? 'its values are lists for a metric of the whole corpus, and have no mean'
                : `a value of it is ${(0,json/* kindOf */.I)(value)}, not a number`;
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
        const fields = this.fields.columns(new Set([idName, ...scored.map(({ column }) => column)]));
        const names = [...scored.map(({ column }) => column), ...fields.map(({ name }) => name)];
        const builder = new build/* TableBuilder */.O([
            { name: idName, kind: 'id' },
            ...names.map((name) => ({ name, kind: 'cells' })),
        ]);
        for (const [row, id] of ids.entries()) {
            builder.text(0, id);
            for (const [index, { values }] of scored.entries()) {
                const value = values[row];
                if (value === undefined)
                    builder.empty(index + 1);
                else
                    builder.number(index + 1, value instanceof json/* NotANumber */.K ? Number.NaN : value);
            }
            for (const [index, { cells }] of fields.entries())
                writeCell(builder, 1 + scored.length + index, cells.get(row));
            builder.endRow();
        }
        return builder.finish();
    }
}
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
    const logged = ['doc_id', 'doc', 'resps', 'filtered_resps'].every((key) => (0,json/* member */.Dc)(first, key) !== undefined);
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
    needs: {
        of: ['records'],
        keys: [['doc_id'], ['doc'], ['resps'], ['filtered_resps']],
    },
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
    return (0,json/* textMember */.SA)(row, 'task_name') !== null && (0,json/* textMember */.SA)(row, 'prompt_name') !== null;
}
function lm_eval_recognise({ content }) {
    if (content.shape !== 'json' || !(0,json/* isObject */.Gv)(content.value))
        return null;
    const file = content.value;
    const results = (0,json/* member */.Dc)(file, 'results');
    if ((0,json/* member */.Dc)(file, 'config_general') !== undefined)
        return null;
    if (Array.isArray(results)) {
        const fork = results.length > 0 && results.every(isForkRow) && (0,json/* isObject */.Gv)((0,json/* member */.Dc)(file, 'config'));
        return fork ? 'its results are rows of task_name and prompt_name' : null;
    }
    const configured = ['config', 'configs', 'tasks'].some((key) => (0,json/* isObject */.Gv)((0,json/* member */.Dc)(file, key)));
    const tasks = (0,json/* isObject */.Gv)(results) && Object.values(results).every(json/* isObject */.Gv);
    if (!tasks || !configured || !(0,json/* isObject */.Gv)((0,json/* member */.Dc)(file, 'versions')))
        return null;
    return 'it has results by task, with their versions and configuration';
}
/** `model_name`, else what `model_args` names (a text up to 0.4.9, an object later), else the kind of model. */
function modelOf(file) {
    const stated = (0,json/* textMember */.SA)(file, 'model_name');
    if (stated !== null)
        return stated;
    const config = (0,json/* member */.Dc)(file, 'config') ?? (0,json/* member */.Dc)(file, 'params');
    const args = (0,json/* member */.Dc)(config, 'model_args');
    const named = typeof args === 'string'
        ? (/(?:^|,)(?:pretrained|model)=([^,]+)/.exec(args)?.[1] ?? null)
        : ((0,json/* textMember */.SA)(args, 'pretrained') ?? (0,json/* textMember */.SA)(args, 'model'));
    return named ?? (0,json/* textMember */.SA)(config, 'model');
}
function datasetOf(file, task) {
    const config = (0,json/* member */.Dc)((0,json/* member */.Dc)(file, 'configs') ?? (0,json/* member */.Dc)(file, 'tasks'), task);
    const path = (0,json/* textMember */.SA)(config, 'dataset_path');
    const name = (0,json/* textMember */.SA)(config, 'dataset_name');
    return path === null || name === null ? path : `${path}:${name}`;
}
/** `task_hashes` covers the documents with their prompts and targets; it is there since 0.4.3. */
function taskFingerprints(file, task) {
    const configured = (0,json/* member */.Dc)((0,json/* member */.Dc)(file, 'configs'), task);
    return (0,fingerprints/* fingerprintsOf */.t)({
        dataset: datasetOf(file, task),
        task_version: (0,json/* member */.Dc)((0,json/* member */.Dc)(file, 'versions'), task),
        num_fewshot: (0,json/* member */.Dc)((0,json/* member */.Dc)(file, 'n-shot'), task) ??
            (0,json/* member */.Dc)(configured, 'num_fewshot') ??
            (0,json/* member */.Dc)((0,json/* member */.Dc)(file, 'config'), 'num_fewshot'),
        limit: (0,json/* member */.Dc)((0,json/* member */.Dc)(file, 'config'), 'limit'),
        prompt: (0,json/* member */.Dc)((0,json/* member */.Dc)(file, 'task_hashes'), task),
    });
}
/** Tasks and groups by name, each once. The leaderboard's own dumps nest a group's tasks one level deeper. */
function lm_eval_tasksOf(file) {
    const sizes = (0,json/* member */.Dc)(file, 'n-samples') ?? (0,json/* member */.Dc)(file, 'n_samples');
    const tasks = new Map();
    const add = (task, values, samples) => {
        if (!tasks.has(task))
            tasks.set(task, { file, task, values, samples });
    };
    for (const part of ['results', 'groups']) {
        for (const [task, values] of Object.entries((0,json/* member */.Dc)(file, part) ?? {})) {
            if (!(0,json/* isObject */.Gv)(values))
                continue;
            const size = (0,json/* member */.Dc)(sizes, task);
            const nested = Object.entries(values).filter((entry) => (0,json/* isObject */.Gv)(entry[1]) && entry[0] !== 'sample_count');
            if (nested.length < Object.keys(values).length || nested.length === 0)
                add(task, values, size);
            else
                for (const [inner, innerValues] of nested)
                    add(inner, innerValues, (0,json/* member */.Dc)(size, inner));
        }
    }
    return [...tasks.values()];
}
/** A run on a part of the examples is no match for one on all of them, and the file says so only here. */
function limitedRun(tasks, path) {
    const limited = tasks.flatMap(({ task, samples }) => {
        const used = (0,measurement/* countIn */.ry)((0,json/* member */.Dc)(samples, 'effective'));
        const of = (0,measurement/* countIn */.ry)((0,json/* member */.Dc)(samples, 'original'));
        return used !== null && of !== null && used < of ? [{ task, used, of }] : [];
    });
    const [first] = limited;
    return first === undefined ? [] : [(0,catalogue/* fault */.DG)('RUN_LIMITED', path, { ...first, others: limited.length - 1 })];
}
function forkSuites(rows, model) {
    const suites = new Map();
    for (const row of rows) {
        const name = (0,json/* textMember */.SA)(row, 'task_name') ?? '';
        const labels = { prompt: (0,json/* textMember */.SA)(row, 'prompt_name') ?? '' };
        const measurements = Object.entries(row).flatMap(([metric, value]) => {
            if (!(0,measurement/* isNumeric */.kf)(value) || metric.endsWith('_stderr'))
                return [];
            const standardError = (0,measurement/* standardErrorIn */.zx)((0,json/* member */.Dc)(row, `${metric}_stderr`));
            return [(0,measurement/* measurement */.PG)({ metric, labels, value, standardError })];
        });
        const before = suites.get(name);
        suites.set(name, {
            name,
            model,
            dataset: (0,json/* textMember */.SA)(row, 'dataset_path'),
            fingerprints: (0,fingerprints/* fingerprintsOf */.t)({ dataset: (0,json/* member */.Dc)(row, 'dataset_path') }),
            measurements: [...(before?.measurements ?? []), ...measurements],
            examples: null,
        });
    }
    return [...suites.values()];
}
async function lm_eval_read({ content, path }) {
    const file = content.shape === 'json' && (0,json/* isObject */.Gv)(content.value) ? content.value : {};
    const model = modelOf(file);
    const results = (0,json/* member */.Dc)(file, 'results');
    if (Array.isArray(results)) {
        return { suites: forkSuites(results.filter(isForkRow), model), passedOver: [], notices: [] };
    }
    const tasks = lm_eval_tasksOf(file);
    const passedOver = [];
    const suites = [];
    for (const of of tasks) {
        const task = lm_eval_results_taskMeasurements(of);
        passedOver.push(...task.passedOver);
        const samples = (0,json/* member */.Dc)((0,json/* member */.Dc)(file, 'samples'), of.task);
        const logged = Array.isArray(samples) ? examplesOfSamples(samples.filter(json/* isObject */.Gv)) : null;
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
    needs: {
        of: ['object'],
        keys: [['results'], ['versions'], ['config', 'configs']],
    },
    recognise: lm_eval_recognise,
    refuse: (found) => lm_eval_recognise(found) === null ? 'there are no `results` by task beside `versions` and `config` in it' : null,
    read: lm_eval_read,
};

// EXTERNAL MODULE: ./build/js/read/metrics-csv.js
var metrics_csv = __webpack_require__(96059);
// EXTERNAL MODULE: ./build/js/read/foreign.js
var foreign = __webpack_require__(38611);
;// CONCATENATED MODULE: ./build/js/read/metrics-json.js
/**
 * Plain JSON of numbers, nested as you like: `{"accuracy": 0.93, "test": {"f1": 0.8}}` gives `accuracy` and `test/f1`.
 * A number may also be an object with a `value` and what is known of it:
 * `{"accuracy": {"value": 0.93, "n": 1000, "stderr": 0.008, "higher_is_better": true, "unit": "fraction"}}`.
 * The files that DVC calls metrics (JSON, YAML or TOML without a schema) are such files.
 */








const DEEPEST_METRIC = 16;
const MOST_VALUES = 10_000;
const SUITE_KEYS = ['suite', 'task', 'task_name', 'benchmark', 'dataset', 'dataset_name'];
const MODEL_KEYS = ['model', 'model_name'];
const BESIDE_VALUE = /^(value|n|count|support|n_samples|num_samples|stderr|standard_error|standardError|std_error|se|direction|higher_is_better|unit)$/;
/** Writers that know that JSON has no such numbers put them in quotes. */
const QUOTED = /^[+-]?(?:nan|inf(?:inity)?)$/i;
/** Numbers under such keys are names, dates or addresses as often as not. */
const NAMES_A_THING = /(?:^|[^a-z])(?:id|ids|name|version|release|revision|commit|sha|hash|tag|branch|run|job|build|date|time|year|model|suite|task|dataset|split|port|fold)$|[a-z]Id$/i;
const TEXTS_NAMED = 5;
const NONE = new Set();
function isFull({ measurements, passedOver, most }) {
    return measurements.length + passedOver.length >= most;
}
function firstOf(object, keys) {
    const key = keys.find((candidate) => Object.hasOwn(object, candidate));
    return key === undefined ? undefined : object[key];
}
/** An object that is one value with what is known of it. */
function valued(metric, object) {
    const value = (0,json/* member */.Dc)(object, 'value');
    if (!(0,measurement/* isNumeric */.kf)(value) || !Object.keys(object).every((key) => BESIDE_VALUE.test(key)))
        return null;
    return (0,measurement/* measurement */.PG)({
        metric,
        value,
        n: (0,measurement/* countIn */.ry)(firstOf(object, ['n', 'count', 'support', 'n_samples', 'num_samples'])),
        standardError: (0,measurement/* standardErrorIn */.zx)(firstOf(object, ['stderr', 'standard_error', 'standardError', 'std_error', 'se'])),
        direction: (0,measurement/* directionIn */.lo)(firstOf(object, ['direction', 'higher_is_better'])),
        unit: (0,json/* textMember */.SA)(object, 'unit'),
    });
}
/** Whether this is a finite number that was written as a text. */
function isTextOfNumber(value) {
    return typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
}
function why(value) {
    return isTextOfNumber(value)
        ? `it is the text ${JSON.stringify(value.slice(0, 40))}; write the number without quotes to have it judged`
        : `it is ${(0,json/* kindOf */.I)(value)}, not a number`;
}
/** A value that is no finite number, and says so in a text: it must not go by unseen. */
function quoted(name, value) {
    const names = SUITE_KEYS.includes(name) || MODEL_KEYS.includes(name);
    return !names && typeof value === 'string' && QUOTED.test(value) ? new json/* NotANumber */.K(value) : null;
}
/** `{"train": …, "test": …}`, above the metrics or below: beside another split, what is called train does not gate. */
function trainingKeys(object) {
    const training = Object.keys(object).filter((key) => (0,splits/* splitName */.W0)(`${key}/x`).split === 'train');
    if (training.length === 0)
        return NONE;
    const others = Object.keys(object).some((key) => {
        const { split } = (0,splits/* splitName */.W0)(`${key}/x`);
        return split !== null && split !== 'train';
    });
    return others ? new Set(training) : NONE;
}
function flatten(object, prefix, into) {
    const training = trainingKeys(object);
    for (const [key, found] of Object.entries(object)) {
        if (isFull(into))
            return;
        const name = prefix + key;
        const value = quoted(name, found) ?? found;
        const because = training.has(key) ? splits/* TRAINING */.t7 : (0,descriptive/* descriptive */.TJ)(name);
        if ((0,measurement/* isNumeric */.kf)(value)) {
            if (because === null)
                into.measurements.push((0,measurement/* measurement */.PG)({ metric: name, value }));
            else
                into.passedOver.push({ name, because });
        }
        else if ((0,json/* isObject */.Gv)(value) && because === null) {
            const one = valued(name, value);
            if (one !== null)
                into.measurements.push(one);
            else if (name.split('/').length < DEEPEST_METRIC)
                flatten(value, `${name}/`, into);
            else
                into.passedOver.push({ name, because: 'it is nested too deep' });
        }
        else {
            into.passedOver.push({ name, because: because ?? why(value) });
            if (because === null && isTextOfNumber(value) && !NAMES_A_THING.test(key))
                into.texts.push(name);
        }
    }
}
/** What recognises a file has mostly seen all that is read of it. */
const known = new WeakMap();
function flattened(value) {
    if (!(0,json/* isObject */.Gv)(value))
        return { measurements: [], passedOver: [], texts: [], most: MOST_VALUES };
    const seen = known.get(value);
    if (seen !== undefined)
        return seen;
    const into = { measurements: [], passedOver: [], texts: [], most: MOST_VALUES };
    flatten(value, '', into);
    known.set(value, into);
    return into;
}
/** All of a file that is asked for by name, however many numbers it has. */
function flattenedWhole(file) {
    const seen = flattened(file);
    if (!isFull(seen))
        return seen;
    const into = { measurements: [], passedOver: [], texts: [], most: Number.POSITIVE_INFINITY };
    flatten(file, '', into);
    return into;
}
/** Texts and counts alone are no metrics file, and thousands of numbers are data. */
function metrics_json_recognise({ content }) {
    if (content.shape !== 'json' || (0,foreign/* foreign */.V)(content.value) !== null || (0,read_records/* recordsIn */.Q)(content) !== null)
        return null;
    const found = flattened(content.value);
    if (found.measurements.length === 0 || isFull(found))
        return null;
    return `it is ${content.written.toUpperCase()} with numbers by name`;
}
function namedBy(file, keys) {
    for (const key of keys) {
        const name = (0,json/* textMember */.SA)(file, key);
        if (name !== null && name.trim() !== '')
            return name;
    }
    return null;
}
function told(texts) {
    return { names: texts.slice(0, TEXTS_NAMED), more: Math.max(0, texts.length - TEXTS_NAMED) };
}
async function metrics_json_read({ content, path }) {
    const file = content.shape === 'json' && (0,json/* isObject */.Gv)(content.value) ? content.value : {};
    const { measurements, passedOver, texts } = flattenedWhole(file);
    const telling = new Set([...SUITE_KEYS, ...MODEL_KEYS].filter((key) => (0,json/* textMember */.SA)(file, key) !== null));
    const dataset = namedBy(file, ['dataset', 'dataset_name']);
    const suite = {
        name: namedBy(file, SUITE_KEYS),
        model: namedBy(file, MODEL_KEYS),
        dataset,
        fingerprints: (0,fingerprints/* fingerprintsOf */.t)({ dataset }),
        measurements,
        examples: null,
    };
    return {
        suites: measurements.length === 0 ? [] : [suite],
        passedOver: passedOver.filter(({ name }) => !telling.has(name)),
        notices: texts.length === 0 ? [] : [(0,catalogue/* fault */.DG)('VALUE_IS_TEXT', path, told(texts))],
    };
}
const metricsJson = {
    format: 'metrics-json',
    title: 'metrics in JSON, YAML or TOML',
    recognise: metrics_json_recognise,
    refuse: ({ content }) => content.shape === 'json' && (0,json/* isObject */.Gv)(content.value) ? null : 'this is no JSON object',
    read: metrics_json_read,
};

// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(73597);
// EXTERNAL MODULE: ./build/js/read/mlflow-choice.js
var mlflow_choice = __webpack_require__(31048);
;// CONCATENATED MODULE: ./build/js/read/mlflow-database.js
/**
 * MLflow's store in SQLite (`mlflow.db`, what MLflow 3 keeps instead of `mlruns/`): one suite an experiment, read from its
 * newest finished run, or the one that the configuration names, as in the file store. Tables: experiments, runs, latest_metrics (the current value by step, time
 * and value, which MLflow keeps itself), params, tags. Only rows of the chosen runs are read. NaN is told by `is_nan`,
 * and infinities are stored as the greatest doubles. Every name must be a plain table: a view could run for ever.
 * Source: mlflow/store/tracking/dbmodels/models.py.
 */







const TABLES = ['experiments', 'runs', 'latest_metrics', 'params', 'tags'];
const MOST_METRICS = 10_000;
function mlflow_database_text(row, column) {
    return String(row?.[column] ?? '');
}
/** Fault: `MLFLOW_TABLES`. */
function checkTables(database, path) {
    const plain = database.rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'");
    const names = new Set(plain.map((row) => mlflow_database_text(row, 'name')));
    const missing = TABLES.filter((table) => !names.has(table));
    if (missing.length > 0)
        throw (0,catalogue/* failure */.V2)('MLFLOW_TABLES', path, { missing });
}
function storedValue(row) {
    if (row['is_nan'] === 1)
        return new json/* NotANumber */.K('nan');
    const value = row['value'] ?? null;
    const infinite = typeof value === 'number' && Math.abs(value) >= Number.MAX_VALUE;
    return infinite ? new json/* NotANumber */.K(value > 0 ? 'inf' : '-inf') : value;
}
/** Fault: `MLFLOW_VALUE`. */
function mlflow_database_metricsOf(database, run, path) {
    const sql = `SELECT key, value, is_nan FROM latest_metrics WHERE run_uuid = ? ORDER BY key LIMIT ${MOST_METRICS}`;
    const rows = database.rows(sql, run.id);
    if (rows.length === 0)
        throw (0,catalogue/* failure */.V2)('MLFLOW_VALUE', path, { run: (0,mlflow_choice/* shownRun */.Ff)(run) });
    const count = rows.find((row) => row['key'] === 'example_count');
    const n = count === undefined ? null : (0,measurement/* countIn */.ry)(storedValue(count));
    const named = new named_values/* NamedValues */.i();
    for (const row of rows)
        named.add(mlflow_database_text(row, 'key'), storedValue(row), { n });
    return named;
}
function parameter(database, run, names) {
    for (const name of names) {
        const sql = 'SELECT value FROM params WHERE run_uuid = ? AND key = ?';
        const found = mlflow_database_text(database.rows(sql, run.id, name)[0], 'value');
        if (found !== '')
            return found.slice(0, 200);
    }
    return null;
}
function listed(row) {
    const end = row['end_time'];
    return {
        id: mlflow_database_text(row, 'run_uuid'),
        name: mlflow_database_text(row, 'name'),
        status: mlflow_database_text(row, 'status').toLowerCase().slice(0, 20),
        end: typeof end === 'number' ? end : Number.NEGATIVE_INFINITY,
        isChild: row['parent'] !== null,
    };
}
function experimentOf(database, about) {
    const sql = `SELECT run_uuid, name, status, lifecycle_stage, end_time,
    (SELECT value FROM tags WHERE tags.run_uuid = runs.run_uuid AND key = 'mlflow.parentRunId') AS parent
    FROM runs WHERE experiment_id = ? ORDER BY end_time DESC, run_uuid`;
    const all = database.rows(sql, about['experiment_id'] ?? null);
    const isDeleted = (row) => mlflow_database_text(row, 'lifecycle_stage') === 'deleted';
    const runs = all.filter((run) => !isDeleted(run) && !isDeleted(about));
    const passedOver = all
        .filter((run) => !runs.includes(run))
        .map((run) => ({ name: (0,mlflow_choice/* shownRun */.Ff)(listed(run)), because: 'this run of MLflow was deleted' }));
    return { name: mlflow_database_text(about, 'name'), runs: runs.map(listed), passedOver };
}
/** Faults: `MLFLOW_RUN`, `MLFLOW_VALUE`. */
function experimentReading(database, experiment, path) {
    const { run, notices } = (0,mlflow_choice/* chosenRun */.wz)(experiment, path);
    const { measurements, passedOver } = mlflow_database_metricsOf(database, run, path);
    const dataset = parameter(database, run, ['dataset']);
    const model = parameter(database, run, ['model', 'model_name']);
    return {
        suite: {
            name: experiment.name,
            model,
            dataset,
            fingerprints: (0,fingerprints/* fingerprintsOf */.t)({ dataset }),
            measurements,
            examples: null,
        },
        passedOver,
        notices,
    };
}
function readAll(database, { path, run }) {
    checkTables(database, path);
    const experiments = database
        .rows('SELECT experiment_id, name, lifecycle_stage FROM experiments')
        .map((about) => experimentOf(database, about));
    const readings = [];
    const faults = [];
    for (const experiment of (0,mlflow_choice/* wantedRuns */.s7)(experiments, run, path)) {
        if (experiment.runs.length === 0)
            continue;
        try {
            readings.push(experimentReading(database, experiment, path));
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.HR))
                throw error;
            faults.push(...error.faults);
        }
    }
    if (faults.length > 0)
        throw new failure/* Failure */.HR(faults.slice(0, 20));
    return {
        suites: readings.flatMap(({ suite }) => (suite.measurements.length === 0 ? [] : [suite])),
        passedOver: [...readings, ...experiments].flatMap((one) => one.passedOver),
        notices: readings.flatMap(({ notices }) => notices),
    };
}
/** Faults: `MLFLOW_DISK`, `SQLITE_NODE`, `SQLITE_UNREADABLE`, and those of MLflow's store. */
async function mlflow_database_read({ content, path }, { run = null }) {
    const open = content.shape === 'bytes' ? content.source.database : undefined;
    if (open === undefined)
        throw (0,catalogue/* failure */.V2)('MLFLOW_DISK', path, {});
    const database = await open();
    try {
        return readAll(database, { path, run });
    }
    finally {
        database.close();
    }
}
function isDatabase({ content }) {
    return content.shape === 'bytes' && content.magic === 'sqlite';
}
const mlflowDatabase = {
    format: 'mlflow-database',
    title: "MLflow's store in SQLite",
    recognise: (found) => isDatabase(found) ? 'it is a database of SQLite, and of these only the one of MLflow is read' : null,
    refuse: (found) => (isDatabase(found) ? null : 'this is no database of SQLite'),
    read: mlflow_database_read,
};

;// CONCATENATED MODULE: ./build/js/read/mlperf-loadgen.js
/**
 * The summary of MLPerf's load generator (`mlperf_log_summary.txt`): lines `key : value`. Which line is the headline is
 * the scenario's: samples a second (Offline, Server), a percentile of the latency (SingleStream, MultiStream); latencies
 * are nanoseconds. A result that is INVALID, a run with errors, and a run for accuracy, which has no result here, are
 * refused: none of their numbers may pass for a measurement. Scenario, mode and targets are fingerprints.
 */




const HEAD = /^\s*=+\s*\r?\n\s*MLPerf Results Summary\s*\r?\n/;
/** A run for accuracy leaves nothing but these two lines. */
const BARE = /^\s*No warnings encountered during test\.|^\s*\d+ warnings? encountered/i;
const mlperf_loadgen_LINE = /^\s*([^:\r\n]+?)\s*:\s*(.*?)\s*$/;
const mlperf_loadgen_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const RATE = /^(?:(completed|scheduled) )?(samples|tokens|queries) per second(?: \(inferred\))?$/i;
const QPS = /^QPS (w\/o?) loadgen overhead$/;
const SHARE = /^(\d+(?:\.\d+)?)(?:th)? percentile (?:(first token|time to output token) )?latency \(ns\)$/i;
const MEAN = /^Mean (?:(first token|time to output token) )?latency \(ns\)$/i;
function mlperf_loadgen_recognise({ content }) {
    if (content.shape !== 'text')
        return null;
    if (HEAD.test(content.head))
        return 'it begins with "MLPerf Results Summary"';
    return BARE.test(content.head) ? "it is what MLPerf's load generator ends with" : null;
}
/** Key → value, each key's first: what follows repeats none of the headline. */
function linesOf(text) {
    const lines = new Map();
    for (const line of text.split(/\r?\n/)) {
        const [, key, value] = mlperf_loadgen_LINE.exec(line) ?? [];
        if (key !== undefined && value !== undefined && !lines.has(key))
            lines.set(key, value);
    }
    return lines;
}
/** Faults: `MLPERF_RUN` for whatever is no valid and whole performance run. */
function refuseUnsound(text, lines, path) {
    const refused = (found) => (0,catalogue/* failure */.V2)('MLPERF_RUN', path, { found });
    const result = lines.get('Result is');
    if (!HEAD.test(text))
        throw refused('it is a run for accuracy, or ended before any result');
    if (result === undefined)
        throw refused('it has no line "Result is"');
    if (result !== 'VALID') {
        const unmet = [...lines].filter(([, value]) => value === 'NO').map(([key]) => key);
        throw refused(`the result is not VALID${unmet.length > 0 ? ` (not met: ${unmet.join(', ')})` : ''}`);
    }
    if (/^\s*[1-9]\d* errors? encountered/im.test(text))
        throw refused('errors were encountered');
    if (!/^\s*No errors encountered during test\./m.test(text))
        throw refused('its end is missing');
}
function tokenPart(part) {
    if (part === undefined)
        return 'latency';
    return part.toLowerCase() === 'first token' ? 'first_token_latency' : 'output_token_latency';
}
/** What a line measures, `null` where it is a setting, an extreme or a remark. */
function measured(key) {
    const rate = RATE.exec(key);
    if (rate !== null) {
        const [, which, what = ''] = rate;
        // How many were scheduled is the load that was asked for.
        if (which?.toLowerCase() === 'scheduled')
            return null;
        return [`${what.toLowerCase()}_per_second`, { direction: 'higher', unit: `${what.toLowerCase()}/s` }];
    }
    const overhead = QPS.exec(key)?.[1];
    if (overhead === 'w/o')
        return ['queries_per_second', { direction: 'higher', unit: 'queries/s' }];
    const share = SHARE.exec(key);
    if (share !== null) {
        return [`${tokenPart(share[2])}_p${Number(share[1])}`, { direction: 'lower', unit: 'ns' }];
    }
    const mean = MEAN.exec(key);
    return mean === null ? null : [`${tokenPart(mean[1])}_mean`, { direction: 'lower', unit: 'ns' }];
}
/** The headline repeats a percentile that the statistics below give to the same digit, so each is taken once. */
function addLines(values, lines) {
    const seen = new Set();
    for (const [key, text] of lines) {
        const [metric, about] = measured(key) ?? [null, {}];
        if (metric === null || seen.has(metric))
            continue;
        seen.add(metric);
        values.add(metric, mlperf_loadgen_NUMBER.test(text) ? Number(text) : new json/* NotANumber */.K(text.slice(0, 20)), about);
    }
    values.pass('min, max', 'the extremes of a run, which any outlier moves');
}
async function mlperf_loadgen_read({ content, path }) {
    const text = content.shape === 'text' ? await content.whole() : '';
    const lines = linesOf(text);
    refuseUnsound(text, lines, path);
    const values = new MeasuredValues(path);
    addLines(values, lines);
    return values.reading({
        fingerprints: (0,fingerprints/* fingerprintsOf */.t)({
            scenario: lines.get('Scenario'),
            mode: lines.get('Mode'),
            target_qps: lines.get('target_qps'),
            target_latency: lines.get('target_latency (ns)'),
            samples_per_query: lines.get('samples_per_query'),
            performance_sample_count: lines.get('performance_sample_count'),
        }),
    });
}
const mlperfLoadgen = {
    format: 'mlperf-loadgen',
    title: "a summary of MLPerf's load generator",
    recognise: mlperf_loadgen_recognise,
    refuse: (found) => (mlperf_loadgen_recognise(found) === null ? 'it does not begin with "MLPerf Results Summary"' : null),
    read: mlperf_loadgen_read,
};

;// CONCATENATED MODULE: ./build/js/read/model-index.js
/**
 * Results that a model card of the Hugging Face Hub states in the metadata at its top, under `model-index`.
 * One suite a data set; `config`, `split` and the task are labels, the revision is a fingerprint.
 *
 * Traps: the text below repeats the numbers, rounded to four places, and is not read; the scale (0–1 or 0–100) is up
 * to the writer; a value may be a text; a card may state one metric for several splits, averages or models.
 */








/** The list under `model-index`: of a card's metadata, or of the metadata alone in YAML or JSON. */
function indexOf(content) {
    if (content.shape === 'markdown')
        return (0,json/* member */.Dc)(content.frontMatter ?? undefined, 'model-index');
    return content.shape === 'json' ? (0,json/* member */.Dc)(content.value, 'model-index') : undefined;
}
function objectsIn(value) {
    return Array.isArray(value) && value.every(json/* isObject */.Gv) ? value : null;
}
/** Every result of every model. Fault: `MODEL_INDEX_LAYOUT`. */
function resultsOf(index, path) {
    const refuse = (found) => (0,catalogue/* failure */.V2)('MODEL_INDEX_LAYOUT', path, { found });
    const models = objectsIn(index);
    if (models === null)
        throw refuse('it is no list of models');
    return models.flatMap((model, at) => {
        const results = objectsIn((0,json/* member */.Dc)(model, 'results'));
        if (results === null)
            throw refuse(`model ${at + 1} has no list of results`);
        return results.map((result, row) => {
            const dataset = (0,json/* member */.Dc)(result, 'dataset');
            const metrics = objectsIn((0,json/* member */.Dc)(result, 'metrics'));
            if (!(0,json/* isObject */.Gv)(dataset))
                throw refuse(`result ${row + 1} of model ${at + 1} has no dataset`);
            if (metrics === null)
                throw refuse(`result ${row + 1} of model ${at + 1} has no list of metrics`);
            const task = (0,json/* textMember */.SA)((0,json/* member */.Dc)(result, 'task'), 'type');
            return { model: (0,json/* textMember */.SA)(model, 'name'), dataset, task, metrics };
        });
    });
}
function model_index_labelsOf({ dataset, task }, model) {
    const config = (0,json/* textMember */.SA)(dataset, 'config');
    const split = (0,json/* textMember */.SA)(dataset, 'split');
    return {
        ...(model === null ? {} : { model }),
        ...(task === null ? {} : { task }),
        // The Hub's word for a data set that has one configuration only.
        ...(config === null || config === 'default' ? {} : { config }),
        ...(split === null ? {} : { split }),
    };
}
/** The type, `f1` say; where one result has several of one type (ROUGE-1, ROUGE-2 of `rouge`), their names. */
function model_index_metricOf(entry, beside) {
    const type = (0,json/* textMember */.SA)(entry, 'type');
    const name = (0,json/* textMember */.SA)(entry, 'name');
    const several = beside.filter((other) => (0,json/* textMember */.SA)(other, 'type') === type).length > 1;
    return (several ? (name ?? type) : (type ?? name)) ?? '';
}
/** What the metric was asked for: `average: macro`. */
function argumentsOf(entry) {
    const args = (0,json/* member */.Dc)(entry, 'args');
    return (0,json/* isObject */.Gv)(args) ? (0,fingerprints/* fingerprintsOf */.t)(args) : {};
}
/** YAML may hold a number in quotes; `85.3%` and `0,85` are meant as numbers and never guessed. */
function valueIn(metric) {
    const value = (0,json/* member */.Dc)(metric, 'value');
    return typeof value === 'string' ? ((0,metric_cells/* cellValue */.Or)(value.trim()) ?? value) : value;
}
class Card {
    passedOver = [];
    suites = new Map();
    known = new Map();
    twice = new Set();
    /** `several` models share a card only with a label that tells them apart. */
    add(result, several) {
        const { dataset, model } = result;
        const name = (0,json/* textMember */.SA)(dataset, 'name') ?? (0,json/* textMember */.SA)(dataset, 'type') ?? 'dataset';
        const labels = model_index_labelsOf(result, several ? model : null);
        const suite = this.suiteOf(name, several ? null : model, dataset);
        for (const entry of result.metrics) {
            const metric = model_index_metricOf(entry, result.metrics);
            const value = valueIn(entry);
            if (/^train/i.test(labels['split'] ?? ''))
                this.pass(`${name}/${metric}`, splits/* TRAINING */.t7);
            else if (metric === '')
                this.pass(name, 'a metric of it has neither type nor name');
            else if (!(0,measurement/* isNumeric */.kf)(value))
                this.pass(`${name}/${metric}`, `it is ${(0,json/* kindOf */.I)(value)}, not a number`);
            else
                this.keep(suite, (0,measurement/* measurement */.PG)({ metric, labels: { ...argumentsOf(entry), ...labels }, value }));
        }
    }
    /** Fault: `ROW_TWICE`, where the card gives two values for one thing. */
    reading(path) {
        if (this.twice.size > 0) {
            throw new failure/* Failure */.HR([...this.twice].map((name) => (0,catalogue/* fault */.DG)('ROW_TWICE', path, { name })));
        }
        const suites = [...this.suites.values()].filter(({ measurements }) => measurements.length > 0);
        return { suites, passedOver: this.passedOver, notices: [] };
    }
    pass(name, because) {
        this.passedOver.push({ name, because });
    }
    suiteOf(name, model, dataset) {
        const known = this.suites.get(name);
        if (known !== undefined)
            return known;
        const type = (0,json/* textMember */.SA)(dataset, 'type');
        const suite = {
            name,
            model,
            dataset: type ?? name,
            fingerprints: (0,fingerprints/* fingerprintsOf */.t)({ dataset: type ?? name, revision: (0,json/* member */.Dc)(dataset, 'revision') }),
            measurements: [],
            examples: null,
        };
        this.suites.set(name, suite);
        return suite;
    }
    keep(suite, one) {
        const id = (0,identity/* measurementId */.I)({ suite: suite.name ?? '', ...one });
        const value = one.value ?? one.invalid;
        if (!this.known.has(id))
            suite.measurements.push(one);
        else if (this.known.get(id) !== value)
            this.twice.add(id);
        this.known.set(id, value);
    }
}
async function model_index_read({ content, path }) {
    const results = resultsOf(indexOf(content), path);
    const several = new Set(results.map(({ model }) => model)).size > 1;
    const card = new Card();
    for (const result of results)
        card.add(result, several);
    return card.reading(path);
}
function model_index_recognise({ content }) {
    return indexOf(content) === undefined ? null : 'its metadata has a model-index';
}
const modelIndex = {
    format: 'model-index',
    title: 'a model card with results',
    recognise: model_index_recognise,
    refuse: (found) => (model_index_recognise(found) === null ? 'there is no model-index in its metadata' : null),
    read: model_index_read,
};

;// CONCATENATED MODULE: ./build/js/read/mteb.js
/**
 * Results of MTEB, one file a task (`results/<model>/<revision>/<task>.json`): `scores` by split and by subset of the
 * data set. Splits and subsets are labels. The file says no n and no standard error.
 *
 * Traps: `nauc…` are an analysis of when the model should abstain, by the hundred; `main_score` repeats one of the
 * others under a name that every task has; the version changes with every release, and only its first number says that
 * scores are computed another way.
 */





const mteb_TITLE = 'results of MTEB';
const NOT_SCORES = new Set(['hf_subset', 'languages', 'mteb_version', 'scores_per_experiment']);
const ABSTENTION = /^naucs?_/;
function mteb_objectOf({ content }) {
    return content.shape === 'json' && (0,json/* isObject */.Gv)(content.value) ? content.value : null;
}
function mteb_recognise(found) {
    const file = mteb_objectOf(found) ?? undefined;
    const known = ['mteb_version', 'scores'].every((key) => (0,json/* member */.Dc)(file, key) !== undefined);
    return known ? 'it has mteb_version and scores' : null;
}
/** Fault: `RESULTS_LAYOUT`. */
function mteb_subsetsOf(scores, path) {
    const splits = (0,json/* isObject */.Gv)(scores) ? Object.entries(scores) : [];
    const whole = (0,json/* isObject */.Gv)(scores) && splits.every(([, list]) => Array.isArray(list) && list.every(json/* isObject */.Gv));
    if (!whole) {
        throw (0,catalogue/* failure */.V2)('RESULTS_LAYOUT', path, { title: mteb_TITLE, found: 'scores is no object of lists by split' });
    }
    return splits.flatMap(([split, list]) => (Array.isArray(list) ? list.filter(json/* isObject */.Gv) : []).map((subset) => ({ split, scores: subset })));
}
function subsetMeasurements({ split, scores }, passedOver) {
    const subset = (0,json/* textMember */.SA)(scores, 'hf_subset') ?? 'default';
    const place = subset === 'default' ? split : `${split}/${subset}`;
    const labels = subset === 'default' ? { split } : { split, subset };
    const pass = (name, because) => {
        passedOver.push({ name: `${place}/${name}`, because });
        return [];
    };
    return Object.entries(scores).flatMap(([metric, value]) => {
        if (NOT_SCORES.has(metric))
            return [];
        if (/^train/i.test(split))
            return pass(metric, splits/* TRAINING */.t7);
        if (ABSTENTION.test(metric))
            return pass(metric, 'an analysis of when to abstain, not a score of the task');
        if (!(0,measurement/* isNumeric */.kf)(value))
            return pass(metric, `it is ${(0,json/* kindOf */.I)(value)}, not a number`);
        // Every task of MTEB chooses a main score of which more is better.
        const direction = metric === 'main_score' ? 'higher' : null;
        return [(0,measurement/* measurement */.PG)({ metric, labels, value, direction })];
    });
}
async function mteb_read(found) {
    const file = mteb_objectOf(found) ?? {};
    const passedOver = [];
    const measurements = mteb_subsetsOf((0,json/* member */.Dc)(file, 'scores'), found.path).flatMap((subset) => subsetMeasurements(subset, passedOver));
    const name = (0,json/* textMember */.SA)(file, 'task_name');
    const release = /^\d+/.exec((0,json/* textMember */.SA)(file, 'mteb_version') ?? '')?.[0];
    const suite = {
        name,
        model: null,
        dataset: name,
        fingerprints: (0,fingerprints/* fingerprintsOf */.t)({
            dataset: name ?? undefined,
            revision: (0,json/* member */.Dc)(file, 'dataset_revision'),
            task_version: release === undefined ? undefined : `mteb ${release}`,
        }),
        measurements,
        examples: null,
    };
    return { suites: measurements.length === 0 ? [] : [suite], passedOver, notices: [] };
}
const mteb = {
    format: 'mteb',
    title: mteb_TITLE,
    recognise: mteb_recognise,
    refuse: (found) => (mteb_recognise(found) === null ? 'there are no mteb_version and scores in it' : null),
    read: mteb_read,
};

;// CONCATENATED MODULE: ./build/js/read/openai-evals-examples.js
/**
 * The examples in a log of OpenAI's evals: `match` events say whether an answer was right, `metrics` events have values
 * by name. Only values that the final report has the mean of are kept, and only where that mean is theirs: then they
 * are what the report is made of, and the log is whole.
 */



/** Relative; the report's mean is a sum in another order. */
const SAME_MEAN = 1e-9;
function numberIn(value) {
    if (typeof value === 'boolean')
        return Number(value);
    return value instanceof json/* NotANumber */.K ? Number.NaN : typeof value === 'number' ? value : null;
}
function agree(values, reported) {
    const known = values.filter((value) => value !== undefined);
    const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
    return (typeof reported === 'number' && Math.abs(mean - reported) <= SAME_MEAN * Math.max(1, Math.abs(reported)));
}
class EvalsExamples {
    /** How often an answer was matched. */
    matches = 0;
    rowById = new Map();
    seen = new Map();
    /** By column, then by row; holes where an example has no such value. */
    columns = new Map();
    get rows() {
        return this.rowById.size;
    }
    push(event) {
        const type = (0,json/* textMember */.SA)(event, 'type') ?? '';
        const id = (0,json/* textMember */.SA)(event, 'sample_id');
        const data = (0,json/* member */.Dc)(event, 'data');
        if (id === null || !(0,json/* isObject */.Gv)(data) || (type !== 'match' && type !== 'metrics'))
            return;
        const row = this.rowOf(id, type);
        if (type === 'match') {
            this.matches++;
            this.set(row, 'accuracy', (0,json/* member */.Dc)(data, 'correct'));
        }
        else
            for (const [name, value] of Object.entries(data))
                this.set(row, name, value);
    }
    agreeing(report) {
        const reported = [...this.columns].filter(([name]) => typeof (0,json/* member */.Dc)(report, name) === 'number');
        const kept = reported.filter(([name, values]) => agree(values, (0,json/* member */.Dc)(report, name)));
        const passedOver = reported
            .filter(([name]) => !kept.some(([other]) => other === name))
            .map(([name]) => ({
            name: `${name} of single examples`,
            because: 'their mean is not the one in the report',
        }));
        return { examples: kept.length === 0 ? null : this.examplesOf(kept), passedOver };
    }
    /** The second match of an example is a row of its own, since the report counts it too. */
    rowOf(id, type) {
        const times = (this.seen.get(`${type} ${id}`) ?? 0) + 1;
        this.seen.set(`${type} ${id}`, times);
        const name = times === 1 ? id : `${id}#${times}`;
        const row = this.rowById.get(name) ?? this.rowById.size;
        this.rowById.set(name, row);
        return row;
    }
    set(row, column, value) {
        const number = numberIn(value);
        if (number === null)
            return;
        const values = this.columns.get(column) ?? [];
        values[row] ??= number;
        this.columns.set(column, values);
    }
    examplesOf(kept) {
        const builder = new build/* TableBuilder */.O([
            { name: 'sample_id', kind: 'id' },
            ...kept.map(([name]) => ({ name, kind: 'cells' })),
        ]);
        for (const [id, row] of this.rowById) {
            builder.text(0, id);
            for (const [index, [, values]] of kept.entries()) {
                const value = values[row];
                if (value === undefined)
                    builder.empty(index + 1);
                else
                    builder.number(index + 1, value);
            }
            builder.endRow();
        }
        const scored = kept.map(([name]) => ({ metric: name, labels: {}, column: name }));
        return { table: builder.finish(), roles: roles/* NO_ROLES */.w, scored };
    }
}

;// CONCATENATED MODULE: ./build/js/read/openai-evals.js
/**
 * Logs of OpenAI's evals (`<run>_<model>_<eval>.jsonl`): a line with the `spec` of the run, one with its
 * `final_report`, and the events of its examples, in this order or with the report last.
 *
 * Traps: a run that broke off has a spec and events, and no report; examples that ended in an error are in no score;
 * `boostrap_std` (so written) is the standard error of the accuracy, since it is the deviation of means of halves drawn
 * without replacement; `counts/…` and `usage_…` are sums. An example may be matched several times.
 */






const openai_evals_TITLE = "logs of OpenAI's evals";
const SUM = /^(?:counts\/|usage_)/;
const SPREAD = /(?:^|_)(?:std|stderr|sem|se)(?:_|$)/;
function openai_evals_recognise({ content }) {
    if (content.shape !== 'jsonl')
        return null;
    const spec = (0,json/* member */.Dc)(content.first[0], 'spec');
    const known = ['completion_fns', 'eval_name', 'run_id'].every((key) => (0,json/* member */.Dc)(spec, key) !== undefined);
    return known ? 'its first line is the spec of a run, with completion_fns and eval_name' : null;
}
/** Faults: `RESULTS_LAYOUT`, and those of JSON Lines. */
async function logOf({ content, path }) {
    if (content.shape !== 'jsonl')
        throw new TypeError('logs are read from JSON Lines only');
    const examples = new EvalsExamples();
    let spec = null;
    let report = null;
    let events = 0;
    let errors = 0;
    for await (const batch of content.records()) {
        for (const { line, record } of batch) {
            const [ofRun, ofEnd] = [(0,json/* member */.Dc)(record, 'spec'), (0,json/* member */.Dc)(record, 'final_report')];
            if (ofRun !== undefined && (spec !== null || !(0,json/* isObject */.Gv)(ofRun))) {
                throw (0,catalogue/* failure */.V2)('RESULTS_LAYOUT', `${path}:${line}`, {
                    title: openai_evals_TITLE,
                    found: 'a second run starts here',
                });
            }
            if ((0,json/* isObject */.Gv)(ofRun))
                spec = ofRun;
            else if ((0,json/* isObject */.Gv)(ofEnd))
                report = ofEnd;
            else {
                events++;
                if ((0,json/* textMember */.SA)(record, 'type') === 'error')
                    errors++;
                examples.push(record);
            }
        }
    }
    return { spec: spec ?? {}, report, examples, events, errors };
}
function reportValues(report, matches) {
    const values = new named_values/* NamedValues */.i();
    for (const [name, value] of Object.entries(report)) {
        if (SUM.test(name))
            values.passedOver.push({ name, because: 'a sum over the run, not a quality' });
        else if (SPREAD.test(name))
            values.passedOver.push({ name, because: 'how another value spreads' });
        else if (name !== 'accuracy')
            values.add(name, value);
        else {
            const spread = (0,json/* member */.Dc)(report, 'boostrap_std') ?? (0,json/* member */.Dc)(report, 'bootstrap_std');
            values.add(name, value, {
                n: matches === 0 ? null : matches,
                standardError: (0,measurement/* standardErrorIn */.zx)(spread),
                direction: 'higher',
                unit: 'fraction',
            });
        }
    }
    return values;
}
/** The last of several completion functions judges what the others answer. */
function openai_evals_told(spec) {
    const functions = (0,json/* member */.Dc)(spec, 'completion_fns');
    const names = Array.isArray(functions) ? functions.filter((name) => typeof name === 'string') : [];
    const config = (0,json/* member */.Dc)(spec, 'run_config');
    const args = (0,json/* member */.Dc)((0,json/* member */.Dc)(config, 'eval_spec'), 'args');
    const limit = (0,json/* member */.Dc)(config, 'max_samples');
    const several = names.length > 1;
    const judge = [
        several ? names.at(-1) : undefined,
        (0,json/* member */.Dc)(args, 'modelgraded_spec'),
    ];
    return {
        model: (several ? names.slice(0, -1) : names).join(',') || null,
        fingerprints: (0,fingerprints/* fingerprintsOf */.t)({
            dataset: (0,json/* member */.Dc)(args, 'samples_jsonl'),
            judge: judge.filter((part) => typeof part === 'string').join(' '),
            limit,
            // The seed chooses which examples a limited run takes.
            seed: (0,measurement/* countIn */.ry)(limit) === null ? undefined : (0,json/* member */.Dc)(config, 'seed'),
        }),
    };
}
async function openai_evals_read(found) {
    const { spec, report, examples, events, errors } = await logOf(found);
    if (report === null)
        throw (0,catalogue/* failure */.V2)('RUN_UNFINISHED', found.path, { events });
    const values = reportValues(report, examples.matches);
    const scored = examples.agreeing(report);
    const suite = {
        name: (0,json/* textMember */.SA)(spec, 'eval_name'),
        dataset: null,
        ...openai_evals_told(spec),
        measurements: values.measurements,
        examples: scored.examples,
    };
    return {
        suites: values.measurements.length === 0 ? [] : [suite],
        passedOver: [...values.passedOver, ...scored.passedOver],
        notices: errors === 0 ? [] : [(0,catalogue/* fault */.DG)('RUN_ERRORS', found.path, { errors, answers: examples.rows })],
    };
}
const openaiEvals = {
    format: 'openai-evals',
    title: openai_evals_TITLE,
    recognise: openai_evals_recognise,
    refuse: (found) => openai_evals_recognise(found) === null ? 'its first line is no spec with completion_fns, eval_name and run_id' : null,
    read: openai_evals_read,
};

// EXTERNAL MODULE: ./build/js/read/opencompass.js
var opencompass = __webpack_require__(54035);
// EXTERNAL MODULE: ./build/js/read/predictions.js
var predictions = __webpack_require__(80241);
// EXTERNAL MODULE: ./build/js/read/promptfoo.js + 1 modules
var promptfoo = __webpack_require__(60109);
;// CONCATENATED MODULE: ./build/js/read/pytest-benchmark.js
/**
 * pytest-benchmark (`--benchmark-json`): `benchmarks[].stats` in seconds over so many rounds, whatever unit the terminal
 * shows. Mean and median are read; the mean's standard error is stddev/√rounds. A round is of `iterations` calls, and
 * `ops` says the mean again. Times of two machines are not compared, so the machine is a fingerprint; the name of the
 * machine (`machine_info.node`) is not read. Numbers in `extra_info` are the author's own metrics.
 */





const pytest_benchmark_SPREAD = 'it describes the spread or the number of rounds, not a quality';
function pytest_benchmark_recognise({ content }) {
    if (content.shape !== 'json' || !(0,json/* isObject */.Gv)(content.value))
        return null;
    const file = content.value;
    const has = (0,json/* isObject */.Gv)((0,json/* member */.Dc)(file, 'machine_info')) && Array.isArray((0,json/* member */.Dc)(file, 'benchmarks'));
    return has ? 'it has `machine_info` and `benchmarks`' : null;
}
/** Old versions have `brand`, new ones `brand_raw`; version 2 has no `cpu` at all. */
function pytest_benchmark_fingerprints(file) {
    const machine = (0,json/* member */.Dc)(file, 'machine_info');
    const cpu = (0,json/* member */.Dc)(machine, 'cpu');
    const brand = (0,json/* textMember */.SA)(cpu, 'brand_raw') ?? (0,json/* textMember */.SA)(cpu, 'brand') ?? (0,json/* textMember */.SA)(machine, 'processor');
    const parts = [(0,json/* textMember */.SA)(machine, 'system'), (0,json/* textMember */.SA)(machine, 'machine'), brand];
    return (0,fingerprints/* fingerprintsOf */.t)({
        machine: parts.filter((part) => part !== null && part !== '').join(', '),
        python: (0,json/* member */.Dc)(machine, 'python_version'),
    });
}
function pytest_benchmark_addBenchmark(values, benchmark) {
    const name = (0,json/* textMember */.SA)(benchmark, 'fullname') ?? (0,json/* textMember */.SA)(benchmark, 'name') ?? '';
    const stats = (0,json/* member */.Dc)(benchmark, 'stats');
    const n = (0,measurement/* countIn */.ry)((0,json/* member */.Dc)(stats, 'rounds'));
    const standardError = standardErrorOfMean((0,json/* member */.Dc)(stats, 'stddev'), n);
    const about = { labels: { benchmark: name }, n, unit: 's', direction: 'lower' };
    // Without a single round nothing was timed, and the zeros that stand there are no times.
    if (n === 0 || !(0,json/* isObject */.Gv)(stats)) {
        values.pass(name, 'it has no rounds');
        return;
    }
    values.add('mean', (0,json/* member */.Dc)(stats, 'mean'), { ...about, standardError });
    values.add('median', (0,json/* member */.Dc)(stats, 'median'), about);
    const own = new named_values/* NamedValues */.i();
    for (const [key, value] of Object.entries((0,json/* member */.Dc)(benchmark, 'extra_info') ?? {})) {
        if ((0,measurement/* isNumeric */.kf)(value))
            own.add(key, value, { labels: { benchmark: name } });
    }
    for (const one of own.measurements)
        values.take(one);
    values.passedOver.push(...own.passedOver);
}
async function pytest_benchmark_read({ content, path }) {
    const file = content.shape === 'json' && (0,json/* isObject */.Gv)(content.value) ? content.value : {};
    const list = (0,json/* member */.Dc)(file, 'benchmarks');
    const benchmarks = (Array.isArray(list) ? list : []).filter(json/* isObject */.Gv);
    const values = new MeasuredValues(path);
    for (const benchmark of benchmarks)
        pytest_benchmark_addBenchmark(values, benchmark);
    if (benchmarks.length > 0)
        values.pass('min, max, stddev, iqr, ops', pytest_benchmark_SPREAD);
    return values.reading({ fingerprints: pytest_benchmark_fingerprints(file) });
}
const pytestBenchmark = {
    format: 'pytest-benchmark',
    title: 'results of pytest-benchmark',
    recognise: pytest_benchmark_recognise,
    refuse: (found) => pytest_benchmark_recognise(found) === null ? 'there are no `machine_info` and `benchmarks` in it' : null,
    read: pytest_benchmark_read,
};

;// CONCATENATED MODULE: ./build/js/read/pytest-json-report.js
/**
 * pytest-json-report (`.report.json`): outcomes by `nodeid`, with the times of setup, call and teardown in seconds. An
 * expected failure (`xfailed`) says nothing, an unexpected pass counts as one, as in pytest. Counts that are 0 are left
 * out of `summary`. The plugin can leave the tests out: then the summary alone gives the rates. A file whose collection
 * failed counts as an error. Exit codes: 0 passed, 1 failures, 5 nothing collected; any other is a run that did not end.
 */




const OUTCOMES = {
    passed: 'passed',
    xpassed: 'passed',
    failed: 'failed',
    error: 'error',
    skipped: 'skipped',
    xfailed: 'skipped',
};
const ENDED = new Set([0, 1, 5]);
function pytest_json_report_fileIn({ content }) {
    return content.shape === 'json' && (0,json/* isObject */.Gv)(content.value) ? content.value : {};
}
function pytest_json_report_recognise(found) {
    const file = pytest_json_report_fileIn(found);
    const has = typeof (0,json/* member */.Dc)(file, 'exitcode') === 'number' && (0,json/* isObject */.Gv)((0,json/* member */.Dc)(file, 'summary'));
    return has ? 'it has a `summary` and an `exitcode`' : null;
}
function list(value) {
    return Array.isArray(value) ? value.filter(json/* isObject */.Gv) : [];
}
/** All three stages: what a test needs before and after is part of what it takes. */
function secondsOf(test) {
    const stages = ['setup', 'call', 'teardown'].map((stage) => (0,json/* member */.Dc)((0,json/* member */.Dc)(test, stage), 'duration'));
    const known = stages.filter((seconds) => typeof seconds === 'number' && seconds >= 0);
    return known.length === 0 ? null : known.reduce((sum, seconds) => sum + Number(seconds), 0);
}
/** An outcome of no known name is no pass. */
function pytest_json_report_outcomeOf(test) {
    const name = (0,json/* textMember */.SA)(test, 'outcome') ?? '';
    return Object.hasOwn(OUTCOMES, name) ? (OUTCOMES[name] ?? 'error') : 'error';
}
function outcomesIn(file) {
    const tests = list((0,json/* member */.Dc)(file, 'tests')).map((test) => {
        const id = (0,json/* textMember */.SA)(test, 'nodeid') ?? '';
        return { id, group: id.split('::', 1)[0] ?? '', outcome: pytest_json_report_outcomeOf(test), seconds: secondsOf(test) };
    });
    const broken = list((0,json/* member */.Dc)(file, 'collectors'))
        .filter((collector) => (0,json/* textMember */.SA)(collector, 'outcome') === 'failed')
        .map((collector) => {
        const id = (0,json/* textMember */.SA)(collector, 'nodeid') ?? '';
        return { id, group: id, outcome: 'error', seconds: 0 };
    });
    return [...tests, ...broken];
}
function ofSummary(file, path) {
    const counts = { passed: 0, failed: 0, error: 0, skipped: 0 };
    for (const [name, outcome] of Object.entries(OUTCOMES)) {
        counts[outcome] += (0,measurement/* countIn */.ry)((0,json/* member */.Dc)((0,json/* member */.Dc)(file, 'summary'), name)) ?? 0;
    }
    const { passed, failed, error, skipped } = counts;
    const ran = passed + failed + error;
    if (ran === 0)
        throw (0,catalogue/* failure */.V2)('TESTS_NONE', path, { skipped });
    const measurements = [
        (0,measurement/* measurement */.PG)({ metric: 'pass_rate', value: passed / ran, n: ran, direction: 'higher', unit: 'fraction' }),
        shareOf('error_rate', error, ran),
        shareOf('skipped_rate', skipped, ran + skipped),
    ];
    const suite = { name: null, model: null, dataset: null, fingerprints: {}, measurements, examples: null };
    return { suites: [suite], passedOver: [], notices: [] };
}
/** Faults: `PYTEST_EXIT`, `TESTS_NONE`. */
async function pytest_json_report_read(found) {
    const { path } = found;
    const file = pytest_json_report_fileIn(found);
    const exit = (0,json/* member */.Dc)(file, 'exitcode');
    if (typeof exit !== 'number' || !ENDED.has(exit))
        throw (0,catalogue/* failure */.V2)('PYTEST_EXIT', path, { exit: Number(exit) });
    const outcomes = outcomesIn(file);
    return outcomes.length === 0 && !Array.isArray((0,json/* member */.Dc)(file, 'tests'))
        ? ofSummary(file, path)
        : readingOfTests({ path, outcomes });
}
const pytestJsonReport = {
    format: 'pytest-json-report',
    title: 'a report of pytest-json-report',
    recognise: pytest_json_report_recognise,
    refuse: (found) => (pytest_json_report_recognise(found) === null ? 'there are no `summary` and `exitcode` in it' : null),
    read: pytest_json_report_read,
};

;// CONCATENATED MODULE: ./build/js/read/rag-chat-eval.js
/**
 * Results of ai-rag-chat-evaluator, Azure's sample of such an evaluation: `eval_results.jsonl` (one answer a line) and
 * `summary.json` (`{gpt_groundedness: {pass_count, pass_rate, mean_rating}, latency: {mean, max, min}, …}`).
 *
 * Known by: ratings `gpt_…` beside question and answer, or such objects by name. Traps: −1 stands where an answer or a
 * grade failed; the summary is rounded to two places; `{total: 0, rate: 0}` may be 0 of 0 and is no value.
 * The id is the question.
 */




const RATING = /^gpt_/;
const FAILED = -1;
function hasNumbers(value, keys) {
    return keys.every((key) => (0,measurement/* isNumeric */.kf)((0,json/* member */.Dc)(value, key)));
}
function summaryIn({ content }) {
    if (content.shape !== 'json' || !(0,json/* isObject */.Gv)(content.value))
        return null;
    const file = content.value;
    const rated = Object.keys(file).some((name) => RATING.test(name) && hasNumbers(file[name], ['pass_count', 'pass_rate', 'mean_rating']));
    return rated ? content.value : null;
}
function answersIn({ content }) {
    const records = (0,read_records/* recordsIn */.Q)(content);
    if (records === null)
        return null;
    const keys = (0,read_records/* keysOf */.Y)(records.first);
    const answered = ['question', 'answer'].every((key) => keys.includes(key));
    return answered && keys.some((key) => RATING.test(key)) ? records : null;
}
function rag_chat_eval_recognise(found) {
    if (answersIn(found) !== null)
        return 'its records have question, answer and ratings gpt_…';
    return summaryIn(found) === null ? null : 'it has pass rates and mean ratings gpt_…';
}
const NAMELESS = { name: null, model: null, dataset: null, fingerprints: {} };
function summarised(name, value, passedOver) {
    const one = (part, about = {}) => {
        const number = (0,json/* member */.Dc)(value, part);
        const metric = about.metric ?? name;
        return (0,measurement/* isNumeric */.kf)(number) ? [(0,measurement/* measurement */.PG)({ metric, value: number, unit: about.unit ?? null })] : [];
    };
    if (hasNumbers(value, ['pass_rate', 'mean_rating'])) {
        passedOver.push({ name: `${name}/pass_count`, because: 'a count, time or setting, not a quality' });
        return [...one('mean_rating'), ...one('pass_rate', { metric: `${name}/pass_rate`, unit: 'fraction' })];
    }
    if (hasNumbers(value, ['mean', 'max', 'min']))
        return one('mean');
    if (!hasNumbers(value, ['total', 'rate'])) {
        passedOver.push({ name, because: 'it is none of the statistics that this tool writes' });
        return [];
    }
    const none = (0,json/* member */.Dc)(value, 'total') === 0;
    if (none)
        passedOver.push({ name, because: 'its total is 0: a rate of 0 of 0 says nothing' });
    return none ? [] : one('rate', { unit: 'fraction' });
}
function readSummary(summary) {
    const passedOver = [];
    const measurements = Object.entries(summary).flatMap(([name, value]) => summarised(name, value, passedOver));
    return { suites: [{ ...NAMELESS, measurements, examples: null }], passedOver, notices: [] };
}
async function rag_chat_eval_read(found) {
    const records = answersIn(found);
    if (records === null)
        return readSummary(summaryIn(found) ?? {});
    const metrics = (0,read_records/* keysOf */.Y)(records.first).filter((key) => {
        const values = records.first.map((record) => (0,json/* member */.Dc)(record, key)).filter((value) => value != null);
        return RATING.test(key) || (values.length > 0 && values.every(measurement/* isNumeric */.kf));
    });
    const rows = new score_rows/* ScoreRows */.a('question');
    for await (const batch of records.all()) {
        for (const { record } of batch) {
            const scores = metrics.map((metric) => {
                const value = (0,json/* member */.Dc)(record, metric);
                return { metric, value: value === FAILED ? null : value };
            });
            rows.push((0,json/* textMember */.SA)(record, 'question'), scores);
        }
    }
    const suite = { ...NAMELESS, measurements: [], examples: rows.examples() };
    return { suites: [suite], passedOver: [], notices: rows.notices(found.path) };
}
const ragChatEval = {
    format: 'rag-chat-eval',
    title: 'a result of ai-rag-chat-evaluator',
    needs: {
        of: ['records'],
        keys: [['question'], ['answer'], ['gpt_groundedness', 'gpt_relevance', 'gpt_coherence', 'gpt_fluency']],
    },
    recognise: rag_chat_eval_recognise,
    refuse: (found) => rag_chat_eval_recognise(found) === null ? 'there are no ratings gpt_… of answers to questions in it' : null,
    read: rag_chat_eval_read,
};

// EXTERNAL MODULE: ./build/js/read/ragas.js
var ragas = __webpack_require__(68497);
;// CONCATENATED MODULE: ./build/js/read/simple-evals.js
/**
 * Results of OpenAI's simple-evals (`<eval>_<model>.json`): flat means, each with the standard deviation over the
 * examples beside it (`score` and `score:std`), the headline as `score`.
 *
 * Traps: the deviation is no standard error, and without n none can be made of it (HealthBench gives both n and a
 * bootstrapped error); the mean of a category or language of MMLU and MGSM is `score` of a slice; `chars` is how long
 * the answers were. Which eval and which model it was stands in the file's name only.
 */


const STATISTIC = /^.+:(?:std|min|max|n_samples|bootstrap_std)$/;
/** MMLU's categories and MGSM's languages: what stands under such a name is the mean score in it. */
const SLICES = new Set('stem humanities social_sciences other group_latin group_non_latin bn de en es fr ja ru sw te th zh'.split(' '));
const simple_evals_NOT_QUALITY = new Set(['chars']);
const simple_evals_DIRECTIONS = new Map([
    ['score', 'higher'],
    ['overall_score', 'higher'],
    ['is_correct', 'higher'],
    ['accuracy_given_attempted', 'higher'],
    ['is_incorrect', 'lower'],
]);
function simple_evals_objectOf({ content }) {
    return content.shape === 'json' && (0,json/* isObject */.Gv)(content.value) ? content.value : null;
}
/** Flat, with `score` and its deviation, and no deviation of a value that is not there. */
function simple_evals_recognise(found) {
    const file = simple_evals_objectOf(found);
    if (file === null || !Object.hasOwn(file, 'score') || !Object.hasOwn(file, 'score:std'))
        return null;
    const whole = Object.entries(file).every(([key, value]) => ((0,measurement/* isNumeric */.kf)(value) || value === null) &&
        (!STATISTIC.test(key) || Object.hasOwn(file, key.slice(0, key.lastIndexOf(':')))));
    return whole ? 'it has score and score:std' : null;
}
function simple_evals_valueIn(file, name, value) {
    if (!(0,measurement/* isNumeric */.kf)(value))
        return null;
    const n = (0,measurement/* countIn */.ry)((0,json/* member */.Dc)(file, `${name}:n_samples`));
    const standardError = (0,measurement/* standardErrorIn */.zx)((0,json/* member */.Dc)(file, `${name}:bootstrap_std`));
    const known = { value, n, standardError };
    return SLICES.has(name)
        ? (0,measurement/* measurement */.PG)({ ...known, metric: 'score', labels: { slice: name }, direction: 'higher' })
        : (0,measurement/* measurement */.PG)({ ...known, metric: name, direction: simple_evals_DIRECTIONS.get(name) ?? null });
}
async function simple_evals_read(found) {
    const file = simple_evals_objectOf(found) ?? {};
    const measurements = [];
    const passedOver = [];
    for (const [name, value] of Object.entries(file)) {
        if (STATISTIC.test(name))
            continue;
        const one = simple_evals_NOT_QUALITY.has(name) ? null : simple_evals_valueIn(file, name, value);
        const because = (0,measurement/* isNumeric */.kf)(value)
            ? 'how long the answers are, not how good'
            : `it is ${(0,json/* kindOf */.I)(value)}, not a number`;
        if (one === null)
            passedOver.push({ name, because });
        else
            measurements.push(one);
    }
    const suite = { name: null, model: null, dataset: null, fingerprints: {}, measurements, examples: null };
    return { suites: measurements.length === 0 ? [] : [suite], passedOver, notices: [] };
}
const simpleEvals = {
    format: 'simple-evals',
    title: 'results of simple-evals',
    recognise: simple_evals_recognise,
    refuse: (found) => (simple_evals_recognise(found) === null ? 'there are no score and score:std in it' : null),
    read: simple_evals_read,
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
function sklearn_report_isRow(value) {
    return ((0,json/* isObject */.Gv)(value) &&
        METRICS.every(([key]) => (0,measurement/* isNumeric */.kf)((0,json/* member */.Dc)(value, key))) &&
        (0,measurement/* isNumeric */.kf)((0,json/* member */.Dc)(value, 'support')));
}
/** The three metrics of a class or an average. `support` is their number of examples and no metric. */
function rowMeasurements(name, row) {
    const average = AVERAGES.get(name);
    const n = (0,measurement/* countIn */.ry)((0,json/* member */.Dc)(row, 'support'));
    return METRICS.flatMap(([key, metric]) => {
        const value = (0,json/* member */.Dc)(row, key);
        if (!(0,measurement/* isNumeric */.kf)(value))
            return [];
        return average === undefined
            ? [(0,measurement/* measurement */.PG)({ metric, labels: { class: name }, value, n })]
            : [(0,measurement/* measurement */.PG)({ metric: `${metric}_${average}`, value, n })];
    });
}
async function sklearn_report_read({ content }) {
    const report = content.shape === 'json' && (0,json/* isObject */.Gv)(content.value) ? content.value : {};
    const n = (0,measurement/* countIn */.ry)((0,json/* member */.Dc)((0,json/* member */.Dc)(report, 'weighted avg') ?? (0,json/* member */.Dc)(report, 'macro avg'), 'support'));
    const measurements = [];
    const passedOver = [];
    for (const [name, value] of Object.entries(report)) {
        if (sklearn_report_isRow(value))
            measurements.push(...rowMeasurements(name, value));
        else if (name === 'accuracy' && (0,measurement/* isNumeric */.kf)(value))
            measurements.push((0,measurement/* measurement */.PG)({ metric: name, value, n }));
        else
            passedOver.push({ name, because: `it is ${(0,json/* kindOf */.I)(value)}, and no row of the report` });
    }
    const suite = { name: null, model: null, dataset: null, fingerprints: {}, measurements, examples: null };
    return { suites: [suite], passedOver, notices: [] };
}
function sklearn_report_recognise({ content }) {
    if (content.shape !== 'json' || !(0,json/* isObject */.Gv)(content.value))
        return null;
    const averaged = sklearn_report_isRow((0,json/* member */.Dc)(content.value, 'weighted avg')) || sklearn_report_isRow((0,json/* member */.Dc)(content.value, 'macro avg'));
    return averaged ? 'it has precision, recall, f1-score and support by class, and their averages' : null;
}
const sklearnReport = {
    format: 'sklearn-report',
    title: "scikit-learn's classification report",
    needs: {
        of: ['object'],
        keys: [['macro avg'], ['weighted avg']],
    },
    recognise: sklearn_report_recognise,
    refuse: (found) => sklearn_report_recognise(found) === null
        ? 'there is no "macro avg" or "weighted avg" with precision, recall, f1-score and support in it'
        : null,
    read: sklearn_report_read,
};

// EXTERNAL MODULE: ./build/js/read/ultralytics.js
var ultralytics = __webpack_require__(22459);
;// CONCATENATED MODULE: ./build/js/read/vllm-bench.js
/**
 * vLLM's `bench serve` (`--save-result`). Scalars named `…_ms` are milliseconds; the arrays beside them are seconds and
 * are not read as times. The mean's standard error is std/√completed. Throughput counts up, times down. What was asked
 * of the server (rate, concurrency, number of prompts) are fingerprints: two loads are not compared. A request that got
 * no token counts as completed there, with a first token after 0 ms: it is told, and the success rate leaves it out.
 */





const TIME = /^(mean|median|std|p\d+(?:\.\d+)?)_((?:ttft|tpot|itl|e2el|latency)_ms)$/;
/** The colon at the end of one key is vLLM's own slip. */
const THROUGHPUT = /^(?:\w+_throughput|request_goodput:?)$/;
const COUNT = /^(?:num_prompts|completed|failed|duration|total_\w+|max_\w+|best_of|burstiness)$/;
function vllm_bench_fileIn({ content }) {
    return content.shape === 'json' && (0,json/* isObject */.Gv)(content.value) ? content.value : {};
}
function vllm_bench_recognise(found) {
    const file = vllm_bench_fileIn(found);
    if ((0,json/* member */.Dc)(file, 'request_throughput') === undefined)
        return null;
    const served = (0,json/* member */.Dc)(file, 'completed') !== undefined && (0,json/* member */.Dc)(file, 'model_id') !== undefined;
    if (served)
        return 'it has `request_throughput`, `completed` and `model_id`';
    return (0,json/* member */.Dc)(file, 'input_lens') === undefined ? null : 'it has `request_throughput` and `input_lens`';
}
/** The usual name of the file ends in the time of the run, which no other run has. */
function nameIn(path) {
    return /(?:^|\/)([^/]+)-\d{8}-\d{6}\.json$/.exec(path)?.[1] ?? null;
}
/** Faults: `VLLM_COUNTS`, `VLLM_NOTHING`. */
function requestsIn(file, path) {
    const completed = (0,measurement/* countIn */.ry)((0,json/* member */.Dc)(file, 'completed'));
    const asked = (0,measurement/* countIn */.ry)((0,json/* member */.Dc)(file, 'num_prompts')) ?? completed;
    if (completed === null || asked === null || completed > asked)
        throw (0,catalogue/* failure */.V2)('VLLM_COUNTS', path, {});
    const lengths = (0,json/* member */.Dc)(file, 'output_lens');
    const spoken = Array.isArray(lengths) && lengths.length > 0 ? lengths.filter((length) => length !== 0) : null;
    const answered = Math.min(completed, spoken?.length ?? completed);
    if (answered === 0)
        throw (0,catalogue/* failure */.V2)('VLLM_NOTHING', path, { asked });
    return { asked, completed, answered };
}
function addScalars(values, file, n) {
    for (const [key, value] of Object.entries(file)) {
        const [, statistic, time = ''] = TIME.exec(key) ?? [];
        if (statistic === 'std')
            values.pass(key, 'it describes the spread, not a quality');
        else if (statistic !== undefined) {
            const deviation = statistic === 'mean' ? (0,json/* member */.Dc)(file, `std_${time}`) : undefined;
            const standardError = standardErrorOfMean(deviation, n);
            values.add(key, value, { n, standardError, unit: 'ms', direction: 'lower' });
        }
        else if (THROUGHPUT.test(key)) {
            // Without a goal for goodput the key is there and null.
            if (value !== null)
                values.add(key.replace(/:$/, ''), value, { n, direction: 'higher' });
        }
        else if (COUNT.test(key))
            values.pass(key, 'a count, time or setting, not a quality');
    }
}
async function vllm_bench_read(found) {
    const { path } = found;
    const file = vllm_bench_fileIn(found);
    const { asked, completed, answered } = requestsIn(file, path);
    const values = new MeasuredValues(path);
    values.add('success_rate', answered / asked, { n: asked, direction: 'higher', unit: 'fraction' });
    addScalars(values, file, completed);
    const notices = answered < completed ? [(0,catalogue/* fault */.DG)('VLLM_SILENT', path, { silent: completed - answered, completed })] : [];
    const about = {
        name: nameIn(path),
        model: (0,json/* textMember */.SA)(file, 'model_id'),
        fingerprints: (0,fingerprints/* fingerprintsOf */.t)({
            backend: (0,json/* member */.Dc)(file, 'backend'),
            request_rate: (0,json/* member */.Dc)(file, 'request_rate'),
            max_concurrency: (0,json/* member */.Dc)(file, 'max_concurrency'),
            num_prompts: asked,
        }),
    };
    return values.reading(about, notices);
}
const vllmBench = {
    format: 'vllm-bench',
    title: "results of vLLM's serving benchmark",
    recognise: vllm_bench_recognise,
    refuse: (found) => (vllm_bench_recognise(found) === null ? 'there is no `request_throughput` in it' : null),
    read: vllm_bench_read,
};

;// CONCATENATED MODULE: ./build/js/read/wandb.js
/**
 * `wandb-summary.json` of Weights & Biases: the last logged value of each metric (not the best), nested where it was
 * logged so, beside `_wandb`, `_runtime`, `_timestamp` and `_step`, which are its own. Objects with `_type` are pictures,
 * tables and histograms. A run that logged nothing has `_wandb` alone. Python's NaN is bare. COCO's AP keeps its percents.
 */



const wandb_OWN = ['_wandb', '_runtime', '_timestamp', '_step'];
const DEEPEST = 16;
function wandb_recognise({ content }) {
    if (content.shape !== 'json' || !(0,json/* isObject */.Gv)(content.value))
        return null;
    const file = content.value;
    const own = wandb_OWN.filter((key) => (0,json/* member */.Dc)(file, key) !== undefined);
    const alone = own.includes('_wandb') && (0,json/* isObject */.Gv)((0,json/* member */.Dc)(file, '_wandb')) && (0,json/* member */.Dc)(file, 'wandb_version') === undefined;
    return alone || own.length > 2 ? `it has ${own.join(', ')}, as the summary of a run of W&B` : null;
}
function addAll(values, object, path) {
    for (const [key, value] of Object.entries(object)) {
        const parts = [...path, key];
        const name = parts.join('/');
        const type = (0,json/* member */.Dc)(value, '_type');
        if (path.length === 0 && key.startsWith('_'))
            values.passedOver.push({
                name,
                because: 'bookkeeping of the tool that wrote it (the name starts with "_")',
            });
        else if (type !== undefined)
            values.passedOver.push({ name, because: 'it is a picture, a table or a histogram, not a number' });
        else if (isDetectionScore(name) && !(0,json/* isObject */.Gv)(value))
            addDetectionScore(values, name, value);
        else if ((0,json/* isObject */.Gv)(value) && parts.length < DEEPEST)
            addAll(values, value, parts);
        else
            values.add(name, value);
    }
}
async function wandb_read({ content }) {
    const values = new named_values/* NamedValues */.i();
    if (content.shape === 'json' && (0,json/* isObject */.Gv)(content.value))
        addAll(values, content.value, []);
    const { measurements, passedOver } = values;
    const suite = { name: null, model: null, dataset: null, fingerprints: {}, measurements, examples: null };
    return { suites: measurements.length === 0 ? [] : [suite], passedOver, notices: [] };
}
const wandb = {
    format: 'wandb',
    title: 'the summary of a run of Weights & Biases',
    recognise: wandb_recognise,
    refuse: ({ content }) => content.shape === 'json' && (0,json/* isObject */.Gv)(content.value) ? null : 'this is no JSON object',
    read: wandb_read,
};

;// CONCATENATED MODULE: ./build/js/read/readers.js
/** Every format of files, in the order in which they are tried. What reads a file loads as much of it as the file may need: `read-source.ts`. */










































/** From the most particular to the most general: the first that knows the content reads it. */
const readers = [
    promptfoo/* promptfoo */.h,
    inspectAi,
    evalscope,
    opencompass/* opencompass */.h,
    lmEval,
    lmEvalSamples,
    lighteval/* lighteval */.T,
    bigcode,
    mteb,
    openaiEvals,
    simpleEvals,
    hfTrainer,
    modelIndex,
    hfEvaluate,
    braintrust,
    deepeval,
    azureAiEval,
    ragChatEval,
    ragas/* ragas */.J,
    sklearnReport,
    mlflowDatabase,
    wandb,
    cocoEval,
    detectron2,
    ultralytics/* ultralytics */.N,
    keras_csvlogger/* kerasCsvLogger */.j,
    lightning_csv/* lightningCsv */.f,
    junitXml,
    pytestJsonReport,
    pytestBenchmark,
    googleBenchmark,
    k6,
    vllmBench,
    mlperfLoadgen,
    asv,
    jmh,
    bencherBmf,
    gabCustom,
    predictions/* predictions */.t,
    examples_jsonl/* examplesJsonl */.K,
    metrics_csv/* metricsCsv */.wI,
    metricsJson,
];


/***/ }),

/***/ 48311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ RecordFeed)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58711);
/* harmony import */ var _table_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52568);
/* harmony import */ var _descriptive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15289);
/* harmony import */ var _examples_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17584);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64721);
/** Puts JSON records into an example table: as objects, or by their values as they are written. */





const ABSENT = -1;
const QUOTE = 34;
const SLASH = 47;
const ZERO = 48;
const NINE = 57;
const COLON = 58;
const LOWEST_VISIBLE = 33;
const HIGHEST_ASCII = 126;
/** Whole numbers of so many digits are written by JavaScript as they stand. */
const EXACT_DIGITS = 15;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** Neither empty nor with blanks around it nor, perhaps, an absolute path. */
function isPlainText(bytes, { from, to }) {
    const visible = (byte) => byte >= LOWEST_VISIBLE && byte <= HIGHEST_ASCII;
    const first = bytes[from] ?? 0;
    if (from >= to || !visible(first) || !visible(bytes[to - 1] ?? 0))
        return false;
    return first !== SLASH && bytes[from + 1] !== COLON;
}
function isPlainNumber(bytes, { from, to }) {
    for (let at = from; at < to; at++) {
        const byte = bytes[at] ?? 0;
        if (byte < ZERO || byte > NINE)
            return false;
    }
    return to - from <= EXACT_DIGITS;
}
function spelledText(value, part) {
    const bare = value.trim();
    if (part === 'id')
        return (0,_examples_js__WEBPACK_IMPORTED_MODULE_2__/* .idText */ .FP)(bare);
    return part === 'truth' || part === 'prediction' ? (0,_examples_js__WEBPACK_IMPORTED_MODULE_2__/* .classText */ .am)(bare) : bare;
}
/** As a class `true` is a label; as a metric of the example it is 1. */
function countsAsNumber(key, part) {
    return part === undefined && (0,_descriptive_js__WEBPACK_IMPORTED_MODULE_3__/* .perExampleMetric */ .k)(key);
}
/** Feeds records into a table, parsed or not, and remembers what did not fit. */
class RecordFeed {
    faults = [];
    nested = new Set();
    late = new Set();
    path;
    keys;
    known;
    partByKey = new Map();
    builder;
    idColumn;
    /** Of each column in the rows that are taken. */
    places = new Int32Array(0);
    constructor(path, keys, choice) {
        this.path = path;
        this.keys = keys;
        this.known = new Set(keys);
        this.idColumn = choice.parts.id === null ? ABSENT : keys.indexOf(choice.parts.id);
        for (const part of ['id', 'truth', 'prediction', 'score', 'weight']) {
            const key = choice.parts[part];
            if (key !== null)
                this.partByKey.set(key, part);
        }
        const kind = (name) => (name === choice.parts.id ? 'id' : 'cells');
        this.builder = new _table_build_js__WEBPACK_IMPORTED_MODULE_1__/* .TableBuilder */ .O(keys.map((name) => ({ name, kind: kind(name), spelling: (raw) => this.spelled(name, raw) })));
    }
    /** Every part must be there, so that no row of these keys has a fault. */
    begin = (keys) => {
        this.places = Int32Array.from(this.keys, (key) => keys.indexOf(key));
        const parts = [...this.partByKey].filter(([, part]) => part !== 'weight');
        return parts.every(([key]) => keys.includes(key));
    };
    take = (row) => {
        for (let column = 0; column < this.places.length; column++) {
            const at = this.places[column] ?? ABSENT;
            if (at === ABSENT)
                this.builder.empty(column);
            else if (column !== this.idColumn)
                this.builder.raw(column, row, at);
            else
                this.rawId(row, at);
        }
        this.builder.endRow();
    };
    add = (line) => this.push(line);
    mark = () => this.faults.length;
    back = (mark) => {
        this.faults.length = mark;
    };
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
    /** Most ids are what stands between the quotes, or a whole number. */
    rawId({ bytes, bounds }, at) {
        const from = bounds[2 * at] ?? 0;
        const to = bounds[2 * at + 1] ?? 0;
        const inner = bytes[from] === QUOTE ? { from: from + 1, to: to - 1 } : { from, to };
        if (inner.from > from ? isPlainText(bytes, inner) : isPlainNumber(bytes, inner)) {
            bounds[2 * at] = inner.from;
            bounds[2 * at + 1] = inner.to;
            this.builder.raw(this.idColumn, { bytes, bounds }, at);
        }
        else
            this.cell(this.idColumn, JSON.parse(decoder.decode(bytes.subarray(from, to))), 'id');
    }
    /** The text that a scalar is as a cell; none is empty. */
    spelled(key, raw) {
        const value = JSON.parse(raw);
        const part = this.partByKey.get(key);
        if (typeof value === 'string')
            return spelledText(value, part);
        if (typeof value === 'boolean' && countsAsNumber(key, part))
            return value ? '1' : '0';
        return value === null ? '' : String(value);
    }
    checkPart(key, value, line) {
        const structured = typeof value === 'object' && value !== null && !(value instanceof _json_js__WEBPACK_IMPORTED_MODULE_4__/* .NotANumber */ .K);
        if (value !== undefined && !structured)
            return;
        const found = structured ? `holds ${(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(value)}` : 'is not there, and the records before have it';
        this.faults.push((0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('ROW_SHAPE', `${this.path}:${line}`, { key, found }));
    }
    cell(column, value, part) {
        if (value === undefined || value === null)
            this.builder.empty(column);
        else if (typeof value === 'number')
            this.builder.number(column, value);
        else if (typeof value === 'string')
            this.text(column, value, part);
        else if (value instanceof _json_js__WEBPACK_IMPORTED_MODULE_4__/* .NotANumber */ .K)
            this.builder.text(column, value.notANumber);
        else if (typeof value === 'boolean')
            this.truthValue(column, value, part);
        else {
            this.nested.add(this.keys[column] ?? '');
            this.builder.empty(column);
        }
    }
    text(column, value, part) {
        this.builder.text(column, spelledText(value, part));
    }
    truthValue(column, value, part) {
        if (countsAsNumber(this.keys[column] ?? '', part))
            this.builder.number(column, value ? 1 : 0);
        else
            this.builder.text(column, String(value));
    }
}


/***/ })

};
