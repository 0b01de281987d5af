export const id = 139;
export const ids = [139];
export const modules = {

/***/ 7058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ fingerprintsOf)
/* harmony export */ });
const LONGEST = 200;
/** Texts, numbers and truth values of a file by name; what is absent, empty or structured is left out. */
function fingerprintsOf(values) {
    return Object.fromEntries(Object.entries(values).flatMap(([key, value]) => {
        const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
        const text = plain ? String(value).slice(0, LONGEST) : '';
        return text === '' ? [] : [[key, text]];
    }));
}


/***/ }),

/***/ 9076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ kerasCsvLogger)
/* harmony export */ });
/* harmony import */ var _descriptive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5289);
/* harmony import */ var _log_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5707);
/* harmony import */ var _metric_tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8649);
/* harmony import */ var _named_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4469);
/* harmony import */ var _splits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7006);
/**
 * The log of Keras's `CSVLogger`: `epoch,accuracy,loss,val_accuracy,val_loss`, columns in order of the alphabet, epochs
 * from 0. Known by columns `X` and `val_X` beside `epoch`. What has no `val_` was measured on the training data while
 * the epoch ran: it is told and not judged. `NA` is Keras's word for what was not measured in an epoch. The last epoch
 * counts, which need not be the model that ships: accuracies of 0.99, 0.32 and 1.0 in turn were seen in one real log.
 */





const VALIDATION = /^val_(.+)$/;
function pairs(header) {
    return header.filter((name) => header.includes(VALIDATION.exec(name)?.[1] ?? '')).length;
}
function recognise({ content }) {
    if (content.shape !== 'table' || content.header[0] !== 'epoch' || content.header.includes('step'))
        return null;
    return pairs(content.header) > 0
        ? 'it is a log by epoch with metrics and their twins that start with "val_"'
        : null;
}
async function read(found) {
    const { content } = found;
    const rows = await (0,_log_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .logRows */ .W)(found);
    const values = new _named_values_js__WEBPACK_IMPORTED_MODULE_2__/* .NamedValues */ .i();
    const header = content.shape === 'table' ? content.header : [];
    for (const [at, name] of header.entries()) {
        const because = (0,_descriptive_js__WEBPACK_IMPORTED_MODULE_4__/* .descriptive */ .TJ)(name) ?? (VALIDATION.test(name) ? null : _splits_js__WEBPACK_IMPORTED_MODULE_3__/* .TRAINING */ .t7);
        if (because === null)
            values.add(name, (0,_log_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .lastCell */ .P)(rows, at, ['', 'NA']), {});
        else
            values.passedOver.push({ name, because });
    }
    const { measurements, passedOver } = values;
    const suite = { name: null, model: null, dataset: null, fingerprints: {}, measurements, examples: null };
    return {
        suites: measurements.length === 0 ? [] : [suite],
        passedOver,
        notices: rows.length > 1 ? [(0,_metric_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .lastRowNotice */ .Nr)({ path: found.path, header, rows }, 'epoch')] : [],
    };
}
const kerasCsvLogger = {
    format: 'keras-csvlogger',
    title: "the log of Keras's CSVLogger",
    recognise,
    refuse: ({ content }) => content.shape === 'table' && content.header[0] === 'epoch'
        ? null
        : 'this is no table whose first column is "epoch"',
    read,
};


/***/ }),

/***/ 6167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ lighteval)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 39 modules
var catalogue = __webpack_require__(7545);
// EXTERNAL MODULE: ./build/js/read/fingerprints.js
var fingerprints = __webpack_require__(7058);
// EXTERNAL MODULE: ./build/js/read/json.js
var json = __webpack_require__(4721);
// EXTERNAL MODULE: ./build/js/table/build.js + 1 modules
var build = __webpack_require__(2568);
// EXTERNAL MODULE: ./build/js/read/folder.js
var folder = __webpack_require__(4743);
// EXTERNAL MODULE: ./build/js/read/roles.js
var roles = __webpack_require__(638);
;// CONCATENATED MODULE: ./build/js/read/lighteval-details.js



const FEWSHOT = /(?:\|\d+)+$/;
/** In the name of a file `|` may have become another character, since not every file system takes it. */
const FEWSHOT_IN_FILE = /_\d+$/;
const OF_METRIC = /^metrics?\.(?=.)/;
const IN_FILE = /^details_(.+)_\d{4}-\d\d-\d\dT[\d-]+(?:\.\d+)?\.parquet$/;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$|^(?:NaN|-?Infinity)$/;
const TRUTH = new Map([
    ['true', 1],
    ['false', 0],
]);
/** The name of a task without the numbers of few-shots at its end. */
function bare(task) {
    return task.replace(FEWSHOT, '');
}
/** Why this is a table of details, or `null`. */
function detailsBecause(content) {
    if (content.shape !== 'table')
        return null;
    const has = (name) => content.header.includes(name);
    if (!content.header.some((name) => OF_METRIC.test(name)))
        return null;
    if (has('doc.query') && has('doc.task_name'))
        return 'each row has a doc and its metric';
    const old = has('full_prompt') && has('example') && has('num_asked_few_shots');
    return old ? 'each row has an example, its full_prompt and its metrics' : null;
}
/** Some tasks give their examples no id; the question is the next best that two runs share. */
function columnsOf({ header, first }) {
    const at = header.indexOf('doc.id');
    const named = at >= 0 && first.every((row) => row[at] !== '');
    const idName = named ? 'doc.id' : header.includes('doc.query') ? 'doc.query' : 'example';
    const metrics = header.flatMap((name, index) => OF_METRIC.test(name) ? [{ name: name.replace(OF_METRIC, ''), at: index }] : []);
    return { id: header.indexOf(idName), idName, metrics };
}
function numberIn(cell) {
    return TRUTH.get(cell) ?? (NUMBER.test(cell) ? Number(cell) : null);
}
function taskOf({ header, first }, path) {
    const written = first[0]?.[header.indexOf('doc.task_name')] ?? '';
    if (written !== '')
        return bare(written);
    const task = IN_FILE.exec((0,folder/* nameOf */.Vb)(path))?.[1] ?? '';
    if (task === '')
        return null;
    return task.includes('|') ? bare(task) : task.replace(FEWSHOT_IN_FILE, '');
}
async function examplesIn(content) {
    const { id, idName, metrics } = columnsOf(content);
    const builder = new build/* TableBuilder */.O([
        { name: idName, kind: 'id' },
        ...metrics.map(({ name }) => ({ name, kind: 'cells' })),
    ]);
    for await (const batch of content.rows()) {
        for (const row of batch) {
            builder.text(0, row[id] ?? '');
            for (const [index, { at }] of metrics.entries()) {
                const value = numberIn(row[at] ?? '');
                if (value === null)
                    builder.empty(index + 1);
                else
                    builder.number(index + 1, value);
            }
            builder.endRow();
        }
    }
    const table = builder.finish();
    const scored = metrics
        .filter(({ name }) => (table.columns.get(name)?.missing ?? table.rows) < table.rows)
        .map(({ name }) => ({ metric: name, labels: {}, column: name }));
    return { table, roles: roles/* NO_ROLES */.w, scored };
}
async function readDetails({ content, path }) {
    if (content.shape !== 'table')
        throw new TypeError('details are read from tables only');
    const examples = await examplesIn(content);
    const scored = new Set(examples.scored.map(({ metric }) => metric));
    const passedOver = columnsOf(content)
        .metrics.filter(({ name }) => !scored.has(name))
        .map(({ name }) => ({ name, because: 'it has no number in any row' }));
    const name = taskOf(content, path);
    const suite = { name, model: null, dataset: null, fingerprints: {}, measurements: [] };
    return { suites: [{ ...suite, examples: scored.size === 0 ? null : examples }], passedOver, notices: [] };
}

// EXTERNAL MODULE: ./build/js/read/measurement.js
var measurement = __webpack_require__(2519);
;// CONCATENATED MODULE: ./build/js/read/lighteval.js
/**
 * Results of lighteval (`results/<model>/results_<time>.json`): one suite a task.
 *
 * A task is `suite|task:subset|few-shots|truncated`, then `suite|task|few-shots`, since 0.12 `task|few-shots`; the
 * numbers at its end are no part of the suite's name. Traps: `all` and `…:_average` are means of the other tasks and
 * would be judged twice; `effective_num_docs` is −1 where it is not known; `start_time` is no date; configuration,
 * versions and hashes of older files have the task without the few-shots as their key; the hash of nothing at all
 * (`ef46…`) stands where no prompt was logged.
 */





const TITLE = 'results and details of lighteval';
const HASH_OF_NOTHING = 'ef46db3751d8e999';
const AVERAGE = /^all$|:_average(?:\||$)/;
function objectOf({ content }) {
    return content.shape === 'json' && (0,json/* isObject */.Gv)(content.value) ? content.value : null;
}
/** Two of the parts that only lighteval writes are enough, so that a damaged file is not read as plain numbers. */
function recognise(found) {
    if (found.content.shape === 'table')
        return detailsBecause(found.content);
    const file = objectOf(found) ?? undefined;
    const has = (key) => (0,json/* member */.Dc)(file, key) !== undefined;
    const parts = ['config_general', 'config_tasks', 'summary_general', 'summary_tasks'].filter(has);
    if (parts.length >= 2)
        return `it has ${parts.join(' and ')}`;
    return has('config_general') && has('results') ? 'it has config_general and results' : null;
}
/** What a part of the file says of a task, by its whole key or, in older files, by the one without few-shots. */
function ofTask(file, part, task) {
    return (0,json/* member */.Dc)((0,json/* member */.Dc)(file, part), task) ?? (0,json/* member */.Dc)((0,json/* member */.Dc)(file, part), bare(task));
}
function fewShots(task, config) {
    return /\|(\d+)(?:\|\d+)?$/.exec(task)?.[1] ?? (0,json/* member */.Dc)(config, 'num_fewshots');
}
/** A group of metrics has a list of names and a direction for each. */
function directionOf(config, metric) {
    const metrics = (0,json/* member */.Dc)(config, 'metrics') ?? (0,json/* member */.Dc)(config, 'metric');
    for (const entry of Array.isArray(metrics) ? metrics : []) {
        const name = (0,json/* member */.Dc)(entry, 'metric_name');
        const better = (0,json/* member */.Dc)(entry, 'higher_is_better');
        if (name === metric)
            return (0,measurement/* directionIn */.lo)(better);
        if (Array.isArray(name) && name.includes(metric))
            return (0,measurement/* directionIn */.lo)((0,json/* member */.Dc)(better, metric));
    }
    return null;
}
/** −1 is lighteval's word for "not known". */
function countOf(config, key) {
    return (0,measurement/* countIn */.ry)((0,json/* member */.Dc)(config, key));
}
function promptOf(file, task) {
    const hash = (0,json/* textMember */.SA)((0,json/* member */.Dc)(ofTask(file, 'summary_tasks', task), 'hashes'), 'hash_examples');
    return hash === HASH_OF_NOTHING ? null : hash;
}
function lighteval_fingerprints(file, task) {
    const config = ofTask(file, 'config_tasks', task);
    return (0,fingerprints/* fingerprintsOf */.t)({
        dataset: datasetOf(config),
        task_version: ofTask(file, 'versions', task) ?? (0,json/* member */.Dc)(config, 'version'),
        num_fewshot: fewShots(task, config),
        limit: (0,json/* member */.Dc)((0,json/* member */.Dc)(file, 'config_general'), 'max_samples'),
        prompt: promptOf(file, task),
    });
}
function datasetOf(config) {
    const parts = [(0,json/* textMember */.SA)(config, 'hf_repo'), (0,json/* textMember */.SA)(config, 'hf_subset')];
    return parts.filter((part) => part !== null).join(':');
}
function taskMeasurements(file, task, passedOver) {
    const config = ofTask(file, 'config_tasks', task);
    const values = (0,json/* member */.Dc)((0,json/* member */.Dc)(file, 'results'), task) ?? {};
    const n = countOf(config, 'effective_num_docs');
    return Object.entries(values).flatMap(([metric, value]) => {
        if (metric.endsWith('_stderr'))
            return [];
        if ((0,measurement/* isNumeric */.kf)(value) && n !== 0) {
            const standardError = (0,measurement/* standardErrorIn */.zx)((0,json/* member */.Dc)(values, `${metric}_stderr`));
            return [(0,measurement/* measurement */.PG)({ metric, value, n, standardError, direction: directionOf(config, metric) })];
        }
        const because = n === 0 ? 'not one example was evaluated' : `it is ${(0,json/* kindOf */.I)(value)}, not a number`;
        passedOver.push({ name: `${task}/${metric}`, because });
        return [];
    });
}
/** A run on a part of the examples, where both numbers are known. */
function limited(file, tasks, path) {
    const parts = tasks.flatMap((task) => {
        const config = ofTask(file, 'config_tasks', task);
        const used = countOf(config, 'effective_num_docs');
        const of = countOf(config, 'original_num_docs');
        return used !== null && of !== null && used < of ? [{ task: bare(task), used, of }] : [];
    });
    const [first] = parts;
    return first === undefined ? [] : [(0,catalogue/* fault */.DG)('RUN_LIMITED', path, { ...first, others: parts.length - 1 })];
}
async function read(found) {
    if (found.content.shape === 'table')
        return readDetails(found);
    const file = objectOf(found) ?? {};
    const results = (0,json/* member */.Dc)(file, 'results');
    if (!(0,json/* isObject */.Gv)(results) || !Object.values(results).every(json/* isObject */.Gv)) {
        throw (0,catalogue/* failure */.V2)('RESULTS_LAYOUT', found.path, { title: TITLE, found: 'results is no object of tasks' });
    }
    const model = (0,json/* textMember */.SA)((0,json/* member */.Dc)(file, 'config_general'), 'model_name');
    const tasks = Object.keys(results).filter((task) => !AVERAGE.test(task));
    const passedOver = Object.keys(results)
        .filter((task) => AVERAGE.test(task))
        .map((name) => ({ name, because: 'a mean of other tasks, which are judged themselves' }));
    const suites = tasks.map((task) => {
        // The same task with two numbers of few-shots keeps them in its name.
        const shared = tasks.filter((other) => bare(other) === bare(task)).length > 1;
        const dataset = datasetOf(ofTask(file, 'config_tasks', task));
        return {
            name: shared ? task : bare(task),
            model,
            dataset: dataset === '' ? null : dataset,
            fingerprints: lighteval_fingerprints(file, task),
            measurements: taskMeasurements(file, task, passedOver),
            examples: null,
        };
    });
    const measured = suites.filter(({ measurements }) => measurements.length > 0);
    return { suites: measured, passedOver, notices: limited(file, tasks, found.path) };
}
const lighteval = {
    format: 'lighteval',
    title: TITLE,
    recognise,
    refuse: (found) => recognise(found) === null
        ? 'there are neither config_general and results in it nor columns of details'
        : null,
    read,
};


/***/ }),

/***/ 3504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ lightningCsv)
/* harmony export */ });
/* harmony import */ var _descriptive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5289);
/* harmony import */ var _log_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5707);
/* harmony import */ var _metric_cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1199);
/* harmony import */ var _metric_tables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8649);
/* harmony import */ var _named_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4469);
/**
 * `metrics.csv` of Lightning's `CSVLogger`: columns in any order, `epoch` and `step` among them, and in each row only
 * what was logged at that step, so training, validation and test stand in rows of their own. Of each column the last
 * cell with a value counts. `X_step` is the value of one batch and `X_epoch` the mean; `X/dataloader_idx_N` tells the
 * data loader. Each run is a folder `version_N` of its own, which the user names.
 */





const LOADER = /^(.+)\/dataloader_idx_(\d+)$/;
function recognise({ content }) {
    if (content.shape !== 'table')
        return null;
    const { header, first } = content;
    const logged = ['epoch', 'step'].every((name) => header.includes(name) && (0,_metric_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumberColumn */ .cQ)(first, header.indexOf(name)));
    const numbers = header.every((name, at) => name !== '' && ((0,_metric_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumberColumn */ .cQ)(first, at) || first.every((row) => row[at] === '')));
    return logged && numbers && header.length > 2
        ? 'it is a log with the columns "epoch" and "step", and nothing but numbers beside them'
        : null;
}
/** `val_loss_epoch` is `val_loss`, where there is no such column already. */
function metricOf(name, header) {
    const plain = name.replace(/_epoch$/, '');
    return header.includes(plain) ? name : plain;
}
function addColumn(values, column, header) {
    return (rows, at) => {
        const [, before = column, loader = null] = LOADER.exec(column) ?? [];
        if (/_step$/.test(before) && (0,_descriptive_js__WEBPACK_IMPORTED_MODULE_4__/* .descriptive */ .TJ)(before.replace(/_step$/, '')) === null) {
            values.passedOver.push({
                name: column,
                because: 'it was measured on one batch (its name ends with "_step")',
            });
            return;
        }
        const labels = loader === null ? {} : { labels: { dataloader: loader } };
        values.add(metricOf(before, header), (0,_log_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .lastCell */ .P)(rows, at), labels);
    };
}
async function read(found) {
    const { content } = found;
    const rows = await (0,_log_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .logRows */ .W)(found);
    const header = content.shape === 'table' ? content.header : [];
    const values = new _named_values_js__WEBPACK_IMPORTED_MODULE_3__/* .NamedValues */ .i();
    for (const [at, name] of header.entries())
        addColumn(values, name, header)(rows, at);
    const { measurements, passedOver } = values;
    const suite = { name: null, model: null, dataset: null, fingerprints: {}, measurements, examples: null };
    return {
        suites: measurements.length === 0 ? [] : [suite],
        passedOver,
        notices: rows.length > 1 ? [(0,_metric_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .lastRowNotice */ .Nr)({ path: found.path, header, rows }, 'epoch')] : [],
    };
}
const lightningCsv = {
    format: 'lightning-csv',
    title: "metrics.csv of Lightning's CSVLogger",
    recognise,
    refuse: ({ content }) => content.shape === 'table' && content.header.includes('step')
        ? null
        : 'this is no table with a column "step"',
    read,
};


/***/ }),

/***/ 5707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ lastCell),
/* harmony export */   W: () => (/* binding */ logRows)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4721);
/* harmony import */ var _metric_cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1199);
/* harmony import */ var _metrics_csv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6059);
/** Logs of training as tables: all of their rows, and the last value of a column. */



/** Fault: `CSV_LIMIT`. */
async function logRows(found) {
    const { content } = found;
    if (content.shape !== 'table')
        throw new TypeError('logs of training are read from tables only');
    return (0,_metrics_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .allRows */ .Pl)(content, found);
}
/** What the last cell that says something holds; `empty` are the texts that say nothing. */
function lastCell(rows, at, empty = ['']) {
    const cell = rows.findLast((row) => !empty.includes(row[at] ?? ''))?.[at];
    return cell === undefined ? new _json_js__WEBPACK_IMPORTED_MODULE_2__/* .NotANumber */ .K('an empty column') : ((0,_metric_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .cellValue */ .Or)(cell) ?? cell);
}


/***/ }),

/***/ 4469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ NamedValues)
/* harmony export */ });
/* harmony import */ var _descriptive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5289);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4721);
/* harmony import */ var _measurement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2519);
/* harmony import */ var _splits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7006);




class NamedValues {
    measurements = [];
    passedOver = [];
    /**
     * `val/f1` becomes `f1{split=validation}`; values of the training data, counts, times and settings are passed over,
     * and so is what is no number. NaN and infinities become measurements without a value, which never pass.
     */
    add(name, value, about = {}) {
        const { metric, split } = (0,_splits_js__WEBPACK_IMPORTED_MODULE_0__/* .splitName */ .W0)(name);
        const because = split === 'train' ? _splits_js__WEBPACK_IMPORTED_MODULE_0__/* .TRAINING */ .t7 : (0,_descriptive_js__WEBPACK_IMPORTED_MODULE_1__/* .descriptive */ .TJ)(metric);
        if (because !== null)
            this.passedOver.push({ name, because });
        else if (!(0,_measurement_js__WEBPACK_IMPORTED_MODULE_2__/* .isNumeric */ .kf)(value))
            this.passedOver.push({ name, because: `it is ${(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(value)}, not a number` });
        else {
            const labels = { ...(0,_splits_js__WEBPACK_IMPORTED_MODULE_0__/* .splitLabels */ .u_)(split), ...about.labels };
            this.measurements.push((0,_measurement_js__WEBPACK_IMPORTED_MODULE_2__/* .measurement */ .PG)({ ...about, metric, labels, value }));
        }
    }
}


/***/ }),

/***/ 4035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ opencompass)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7545);
/* harmony import */ var _fingerprints_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7058);
/* harmony import */ var _log_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5707);
/* harmony import */ var _measurement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2519);
/* harmony import */ var _metric_cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1199);
/**
 * Summaries of OpenCompass (`summary/summary_TIME.csv`): the columns dataset, version, metric and mode, then one for each
 * model. One suite a data set or group. Source: opencompass/summarizers/default.py.
 *
 * Traps: values are written with two digits, most of them from 0 to 100; `-` is a data set without a result; rows of
 * dashes are headings; `version` is a hash of the prompt; a newer one writes `82.00 (7/8)` where 7 of 8 were answered,
 * and has a column total_count. A spread (`standard_deviation`) is no quality, and where a group has one, its values of
 * every other metric are spreads too: OpenCompass writes `tiny-spread,-,accuracy,ppl,18.75` beside it.
 */





const FIXED = ['dataset', 'version', 'metric', 'mode'];
const NONE = '-';
const SPREAD = 'standard_deviation';
const COUNTED = /^(\S+) \((\d+)\/(\d+)\)$/;
const SHARE = /^(?:accuracy|exact_match|(?:.+_)?pass@\d+)$/;
function recognise({ content }) {
    const known = content.shape === 'table' && FIXED.every((name, at) => content.header[at] === name);
    return known && content.header.length > FIXED.length
        ? 'it has the columns dataset, version, metric and mode, and one for each model'
        : null;
}
function cellOf(cell) {
    const [, value = '', answered = '', asked = ''] = COUNTED.exec(cell) ?? [];
    return value === ''
        ? { value: (0,_metric_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .cellValue */ .Or)(cell), answered: null, asked: null }
        : { value: (0,_metric_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .cellValue */ .Or)(value), answered: Number(answered), asked: Number(asked) };
}
/** Gathers the rows of a table by data set. */
class Summary {
    passedOver = [];
    notices = [];
    suites = new Map();
    models;
    countAt;
    path;
    spreads;
    constructor(header, path, spreads) {
        this.path = path;
        this.spreads = spreads;
        this.countAt = header.indexOf('total_count');
        this.models = header
            .map((name, at) => [name, at])
            .filter(([, at]) => at >= FIXED.length && at !== this.countAt);
    }
    get model() {
        const [first, ...others] = this.models;
        return others.length === 0 ? (first?.[0] ?? null) : null;
    }
    add(row) {
        const [dataset = '', version = '', metric = '', mode = ''] = row;
        if (metric === NONE || metric === '') {
            const heading = /^-{2,}.*-{2,}$/.test(dataset);
            if (!heading)
                this.passedOver.push({ name: dataset, because: 'there is no result of it' });
            return;
        }
        if (this.spreads.has(dataset)) {
            this.passedOver.push({ name: `${dataset}/${metric}`, because: 'it is a spread, not a quality' });
            return;
        }
        const fingerprints = (0,_fingerprints_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprintsOf */ .t)({
            dataset,
            task_version: version === NONE ? undefined : version,
            mode: mode === NONE ? undefined : mode,
        });
        const suite = this.suites.get(dataset) ?? { fingerprints, measurements: new Map() };
        this.suites.set(dataset, suite);
        for (const [model, at] of this.models)
            this.value(suite, { dataset, metric, model, row, at });
    }
    readings() {
        return [...this.suites]
            .filter(([, { measurements }]) => measurements.size > 0)
            .map(([name, { fingerprints, measurements }]) => ({
            name,
            model: this.model,
            dataset: name,
            fingerprints,
            measurements: [...measurements.values()],
            examples: null,
        }));
    }
    value(suite, of) {
        const { dataset, metric, model, row, at } = of;
        const cell = row[at] ?? '';
        const { value, answered, asked } = cellOf(cell);
        if (value === null) {
            const because = cell === NONE || cell === '' ? 'there is no result of it' : 'its cell holds no number';
            this.passedOver.push({ name: `${dataset}/${metric}/${model}`, because });
            return;
        }
        if (answered !== null && asked !== null && answered < asked) {
            this.notices.push((0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('RUN_LIMITED', this.path, { task: dataset, used: answered, of: asked, others: 0 }));
        }
        const total = (0,_metric_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .cellValue */ .Or)(row[this.countAt] ?? '');
        const count = answered ?? (typeof total === 'number' && Number.isSafeInteger(total) ? total : null);
        const labels = this.model === null ? { model } : {};
        const unit = SHARE.test(metric) ? 'percent' : null;
        const found = (0,_measurement_js__WEBPACK_IMPORTED_MODULE_4__/* .measurement */ .PG)({ metric, labels, value, n: count, unit });
        // A summary may list a data set under several headings; the same value again says nothing new.
        const key = JSON.stringify([metric, labels, found.value]);
        suite.measurements.set(key, found);
    }
}
/** Groups whose values tell how far apart those of their data sets are. */
function spreadsIn(rows) {
    return new Set(rows.filter(([, , metric]) => metric === SPREAD).map(([dataset = '']) => dataset));
}
async function read(found) {
    const { content, path } = found;
    const rows = await (0,_log_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .logRows */ .W)(found);
    const header = content.shape === 'table' ? content.header : [];
    const summary = new Summary(header, path, spreadsIn(rows));
    for (const row of rows)
        summary.add(row);
    return { suites: summary.readings(), passedOver: summary.passedOver, notices: summary.notices };
}
const opencompass = {
    format: 'opencompass',
    title: 'a summary of OpenCompass',
    recognise,
    refuse: (found) => recognise(found) === null ? 'it has no columns dataset, version, metric and mode at its start' : null,
    read,
};


/***/ }),

/***/ 9375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ predictions),
  d: () => (/* binding */ predictionsBecause)
});

// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(3597);
// EXTERNAL MODULE: ./build/js/read/columns.js
var read_columns = __webpack_require__(8556);
// EXTERNAL MODULE: ./build/js/read/descriptive.js
var descriptive = __webpack_require__(5289);
// EXTERNAL MODULE: ./build/js/table/build.js + 1 modules
var build = __webpack_require__(2568);
;// CONCATENATED MODULE: ./build/js/read/example-rows.js

const SLASH = 47;
const COLON = 58;
/** Whether any of these ids starts as an absolute path does, of which only a part is the id. */
function mayBePaths({ bytes, bounds, count, width }, at) {
    for (let row = 0; row < count; row++) {
        const from = bounds[2 * (row * width + at)] ?? 0;
        if (bytes[from] === SLASH || bytes[from + 1] === COLON)
            return true;
    }
    return false;
}
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** Puts rows into a table, in bytes or as cells. */
class ExampleRows {
    builder;
    kept;
    constructor(kept, likely) {
        this.kept = kept;
        const plan = kept.map(({ name, kind, text }) => ({ name, kind, spelling: text }));
        this.builder = new build/* TableBuilder */.O(plan, likely);
    }
    take = (rows) => {
        for (const [target, column] of this.kept.entries()) {
            if (column.kind === 'id' && mayBePaths(rows, column.at))
                this.takeIds(target, rows, column);
            else
                this.builder.rawRows(target, rows, column.at);
        }
        this.builder.endRows(rows.count);
    };
    takeIds(target, { bytes, bounds, count, width }, column) {
        for (let row = 0; row < count; row++) {
            const cell = row * width + column.at;
            const text = decoder.decode(bytes.subarray(bounds[2 * cell], bounds[2 * cell + 1]));
            this.builder.text(target, column.text(text));
        }
    }
    expect = (rows) => this.builder.reserve(rows);
    add(row) {
        for (let target = 0; target < this.kept.length; target++) {
            const column = this.kept[target];
            if (column !== undefined)
                this.builder.text(target, column.text(row[column.at] ?? ''));
        }
        this.builder.endRow();
    }
}
/** All rows of a table file, of these columns; `likely`: ids that may well be those of this table, too. */
async function filledTable(content, kept, likely) {
    const rows = new ExampleRows(kept, likely);
    const batches = content.plain === undefined ? content.rows() : content.plain(rows);
    for await (const batch of batches)
        for (const row of batch)
            rows.add(row);
    return rows.builder.finish();
}

// EXTERNAL MODULE: ./build/js/read/examples.js
var examples = __webpack_require__(7584);
// EXTERNAL MODULE: ./build/js/read/nearest-format.js
var nearest_format = __webpack_require__(1481);
;// CONCATENATED MODULE: ./build/js/read/predictions.js
/**
 * Tables of examples (CSV, TSV), one a row: predictions with their truth, as pandas, scikit-learn users and annotators
 * write them, or the value of a metric for each example under the metric's name, or how long each took.
 */






/** What makes a list of columns one of predictions, or `null`. A prediction alone is enough to ask for the truth. */
function predictionsBecause(columns) {
    const ranked = (0,read_columns/* rankedParts */.my)(columns);
    if (ranked !== null)
        return `it has the columns ${ranked.query}, ${ranked.truth} and a score`;
    const { truth, prediction, score } = (0,read_columns/* usualParts */.r$)(columns);
    if (prediction !== null) {
        return truth === null ? `it has a column ${prediction}` : `it has the columns ${truth} and ${prediction}`;
    }
    if (truth === null)
        return null;
    if (score !== null)
        return `it has the columns ${truth} and ${score}`;
    return (0,read_columns/* classScoreColumns */.g2)(columns).length > 1 ? `it has the column ${truth} and columns p_CLASS` : null;
}
/** An id of its own and the name of a metric or a latency over numbers: a value for each example. */
function scoresBecause({ header, first }) {
    const { id } = (0,read_columns/* usualParts */.r$)(header);
    const scored = header.findIndex(descriptive/* perExampleMetric */.k);
    const at = scored < 0 ? header.findIndex(descriptive/* latencyOfExample */.GH) : scored;
    if (id === null || id === '' || at < 0)
        return null;
    const numbers = first.every((row) => Number.isFinite(Number(scoreText(row[at] ?? ''))));
    return numbers
        ? `each row has the id ${id} and the ${scored < 0 ? 'latency' : 'metric'} ${header[at]}`
        : null;
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
            return [{ name, kind: 'id', at, text: examples/* idText */.FP }];
        if (name === '')
            return [];
        const isClass = name === parts.truth || name === parts.prediction;
        const isScore = parts.truth === null && (0,descriptive/* perExampleMetric */.k)(name);
        return [{ name, kind: 'cells', at, text: isClass ? examples/* classText */.am : isScore ? scoreText : asItStands }];
    });
}
async function read(found, hints) {
    const { content, path } = found;
    if (content.shape !== 'table')
        throw new TypeError('predictions are read from tables only');
    const choice = (0,read_columns/* chooseColumns */.hp)(content.header, hints.columns, path);
    if (choice.faults.length > 0)
        throw new failure/* Failure */.HR(choice.faults);
    const kept = keptColumns(content.header, choice.parts);
    const table = await filledTable(content, kept, hints.likelyIds ?? null);
    const filled = { table, choice, path };
    const unnamed = content.header[0] === '' && choice.parts.id !== ''
        ? [{ name: '(unnamed)', because: 'the index of the data frame; the ids are in another column' }]
        : [];
    return {
        suites: [(0,examples/* suiteOf */.Ee)({ ...filled, scores: choice.parts.truth === null })],
        passedOver: [...unnamed, ...(0,examples/* droppedColumns */.E5)(table)],
        notices: [],
    };
}
const predictions = {
    format: 'predictions',
    title: 'a table of examples: predictions, or one value each',
    needs: {
        of: ['table'],
        keys: nearest_format/* EXAMPLES_NEED */.Nz,
    },
    recognise: ({ content }) => content.shape === 'table' ? (predictionsBecause(content.header) ?? scoresBecause(content)) : null,
    refuse: ({ content }) => (content.shape === 'table' ? null : 'this is no table with a header row'),
    read,
};


/***/ }),

/***/ 109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ promptfoo)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 39 modules
var catalogue = __webpack_require__(7545);
// EXTERNAL MODULE: ./build/js/read/fingerprints.js
var fingerprints = __webpack_require__(7058);
// EXTERNAL MODULE: ./build/js/read/json.js
var json = __webpack_require__(4721);
// EXTERNAL MODULE: ./build/js/read/measurement.js
var measurement = __webpack_require__(2519);
// EXTERNAL MODULE: ./build/js/read/promptfoo-csv.js
var promptfoo_csv = __webpack_require__(60);
// EXTERNAL MODULE: ./build/js/read/promptfoo-result.js
var promptfoo_result = __webpack_require__(4315);
// EXTERNAL MODULE: ./build/js/archive/crc32c.js
var crc32c = __webpack_require__(7819);
// EXTERNAL MODULE: ./build/js/table/build.js + 1 modules
var build = __webpack_require__(2568);
// EXTERNAL MODULE: ./build/js/read/roles.js
var roles = __webpack_require__(638);
;// CONCATENATED MODULE: ./build/js/read/promptfoo-tally.js
/**
 * What the answers of an evaluation come to, for every provider and prompt apart: the overall rate of promptfoo changes
 * with every provider that is added. One provider or prompt alone gets no label, so that another model or another
 * wording can be compared with it.
 */




const LONGEST_ID = 160;
/** A short text that stands for a long one. */
function shortened(text) {
    if (text.length <= LONGEST_ID)
        return text;
    const hash = (0,crc32c/* crc32c */.d)(new TextEncoder().encode(text)).toString(16).padStart(8, '0');
    return `${text.slice(0, LONGEST_ID)}… ${hash}`;
}
function labelsOf(result, several) {
    return {
        ...(several.providers ? { provider: result.provider.slice(0, 100) } : {}),
        ...(several.prompts ? { prompt: result.promptName ?? String(result.prompt) } : {}),
    };
}
/** `pass_rate` and `score` of every answer, and its named scores; what ended in an error was not passed. */
function valuesOf(result) {
    const passed = Number(result.outcome === 'pass');
    const own = [...result.named].filter(([name]) => name !== 'pass_rate' && name !== 'score');
    return [['pass_rate', passed], ['score', result.score], ...own];
}
function isNamed(metric) {
    return metric !== 'pass_rate' && metric !== 'score';
}
function measured({ metric, labels, sum, count }) {
    const unit = metric === 'pass_rate' ? 'fraction' : null;
    // Scores of assertions, named or not, are better when they are higher: that is how promptfoo compares a threshold.
    return (0,measurement/* measurement */.PG)({ metric, labels, value: sum / count, n: count, direction: 'higher', unit });
}
function tableOf(rows, columns) {
    const builder = new build/* TableBuilder */.O([
        { name: 'test', kind: 'id' },
        ...columns.map(({ column }) => ({ name: column, kind: 'cells' })),
    ]);
    for (const { id, values } of rows) {
        builder.text(0, id);
        for (const [index, { column }] of columns.entries()) {
            const value = values.get(column);
            if (value === undefined)
                builder.empty(index + 1);
            else
                builder.number(index + 1, value);
        }
        builder.endRow();
    }
    const scored = columns.map(({ metric, labels, column }) => ({ metric, labels, column }));
    return { table: builder.finish(), roles: roles/* NO_ROLES */.w, scored };
}
/** Results of any order and at least one. */
function tallyOf(results) {
    const several = {
        providers: new Set(results.map(({ provider }) => provider)).size > 1,
        prompts: new Set(results.map(({ prompt }) => prompt)).size > 1,
    };
    const columns = new Map();
    const rows = new Map();
    const seen = new Map();
    for (const result of results.toSorted((a, b) => a.order - b.order)) {
        const labels = labelsOf(result, several);
        const group = JSON.stringify([result.provider, result.prompt]);
        // A test that is repeated, or there twice, is told apart by how often it was met for this prompt and provider.
        const times = (seen.get(`${group} ${result.test}`) ?? 0) + 1;
        seen.set(`${group} ${result.test}`, times);
        const id = `${shortened(result.test)}${times === 1 ? '' : ` #${times}`}`;
        const row = rows.get(id) ?? { id, values: new Map() };
        rows.set(id, row);
        for (const [metric, value] of valuesOf(result)) {
            const column = [...Object.values(labels), metric].join('/');
            const known = columns.get(column) ?? { metric, labels, column, sum: 0, count: 0 };
            known.sum += value;
            known.count++;
            columns.set(column, known);
            row.values.set(column, value);
        }
    }
    const all = [...columns.values()].toSorted((a, b) => Number(isNamed(a.metric)) - Number(isNamed(b.metric)));
    return { measurements: all.map(measured), examples: tableOf(rows.values(), all) };
}

;// CONCATENATED MODULE: ./build/js/read/promptfoo.js
/**
 * Results of promptfoo: JSON of the versions 2 (to 0.93) and 3, the inner object that its Node API gives, JSON Lines, and
 * CSV of both kinds. Known by `results.stats.successes` beside a list `results.results`; by records with `success`,
 * `score`, `namedScores` and `prompt`; by the columns `[provider] prompt`.
 *
 * Traps: `metrics.score` and `namedScores` of a prompt are sums; `score` may be 0.5 where `success` is false; `error` is
 * filled in for plain failures too; a run of nothing but errors has no failure; results stand in the order in which they
 * were done, and their `id` is random; latency and cost are 0 for answers out of the cache, so they are not read.
 */







const RECORD = ['success', 'score', 'namedScores', 'prompt', 'provider'];
/** The object with `results`, `stats` and `version`: within `results` of a file, or a file by itself. */
function summaryIn(value) {
    return ([(0,json/* member */.Dc)(value, 'results'), value]
        .filter(json/* isObject */.Gv)
        .find((one) => Array.isArray((0,json/* member */.Dc)(one, 'results')) &&
        typeof (0,json/* member */.Dc)((0,json/* member */.Dc)(one, 'stats'), 'successes') === 'number') ?? null);
}
function recognise({ content }) {
    if (content.shape === 'json' && summaryIn(content.value) !== null) {
        return 'it has results with their stats of successes, as promptfoo writes them';
    }
    if (content.shape === 'jsonl') {
        const [first] = content.first;
        const all = first !== undefined && RECORD.every((key) => Object.hasOwn(first, key));
        return all ? 'its records have success, score, namedScores, prompt and provider' : null;
    }
    if (content.shape !== 'table' || (0,promptfoo_csv/* blocksOf */.SH)(content).length === 0)
        return null;
    return 'it has columns called by provider and prompt, with their status';
}
/** All results that the file counts must be in its list. Fault: `PROMPTFOO_COUNTS`. */
function checkCounts(summary, listed, path) {
    const stats = (0,json/* member */.Dc)(summary, 'stats');
    const parts = ['successes', 'failures', 'errors'].map((key) => (0,measurement/* countIn */.ry)((0,json/* member */.Dc)(stats, key)) ?? 0);
    const counted = parts.reduce((sum, part) => sum + part, 0);
    if (counted !== listed)
        throw (0,catalogue/* failure */.V2)('PROMPTFOO_COUNTS', path, { counted, listed });
}
async function resultsIn({ content, path }) {
    if (content.shape === 'table')
        return await (0,promptfoo_csv/* resultsInTable */.Mi)(content, path);
    const records = new promptfoo_result/* PromptfooRecords */.hi(path);
    if (content.shape === 'jsonl') {
        for await (const batch of content.records())
            for (const { record } of batch)
                records.add(record);
        return records.results;
    }
    const summary = content.shape === 'json' ? summaryIn(content.value) : null;
    const list = (0,json/* member */.Dc)(summary ?? {}, 'results');
    for (const record of Array.isArray(list) ? list : [])
        records.add(record);
    if (summary !== null)
        checkCounts(summary, records.results.length, path);
    return records.results;
}
/** Hashes of the prompts: version 2 has them in the head of its table. */
function promptHash(summary) {
    const inTable = (0,json/* member */.Dc)((0,json/* member */.Dc)((0,json/* member */.Dc)(summary ?? {}, 'table'), 'head'), 'prompts');
    const prompts = (0,json/* member */.Dc)(summary ?? {}, 'prompts') ?? inTable;
    const ids = Array.isArray(prompts) ? prompts.flatMap((one) => (0,json/* textMember */.SA)(one, 'id') ?? []) : [];
    return ids.length === 0 ? undefined : [...new Set(ids)].map((id) => id.slice(0, 12)).join(' + ');
}
/** The model that grades, where the configuration names one for all tests. */
function judgeIn(config) {
    const provider = (0,json/* member */.Dc)((0,json/* member */.Dc)((0,json/* member */.Dc)(config, 'defaultTest'), 'options'), 'provider');
    return (0,json/* textMember */.SA)(provider, 'id') ?? provider;
}
function about({ content }) {
    const file = content.shape === 'json' && (0,json/* isObject */.Gv)(content.value) ? content.value : {};
    const config = (0,json/* member */.Dc)(file, 'config');
    const options = (0,json/* member */.Dc)(file, 'runtimeOptions');
    const description = (0,json/* textMember */.SA)(config, 'description');
    return {
        name: description === '' ? null : description,
        fingerprints: (0,fingerprints/* fingerprintsOf */.t)({
            prompt: promptHash(summaryIn(file)),
            judge: judgeIn(config),
            limit: (0,json/* member */.Dc)(options, 'filterFirstN') ?? (0,json/* member */.Dc)(options, 'filterSample'),
            filter: (0,json/* member */.Dc)(options, 'filterPattern'),
        }),
    };
}
async function read(found) {
    const results = await resultsIn(found);
    const errors = results.filter(({ outcome }) => outcome === 'error').length;
    if (results.length === 0)
        throw (0,catalogue/* failure */.V2)('PROMPTFOO_EMPTY', found.path, {});
    if (errors === results.length)
        throw (0,catalogue/* failure */.V2)('PROMPTFOO_ERRORS', found.path, { errors });
    const providers = [...new Set(results.map(({ provider }) => provider))];
    const { measurements, examples } = tallyOf(results);
    const told = (0,catalogue/* fault */.DG)('PROMPTFOO_SOME_ERRORS', found.path, { errors, results: results.length });
    return {
        suites: [
            {
                ...about(found),
                model: providers.length === 1 ? (providers[0] ?? null) : null,
                dataset: null,
                measurements,
                examples,
            },
        ],
        passedOver: [],
        notices: errors === 0 ? [] : [told],
    };
}
const promptfoo = {
    format: 'promptfoo',
    title: 'results of promptfoo',
    recognise,
    refuse: (found) => recognise(found) === null
        ? 'there are no results with stats, and no columns by provider and prompt'
        : null,
    read,
};


/***/ }),

/***/ 8497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ ragas)
/* harmony export */ });
/* harmony import */ var _descriptive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5289);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4721);
/* harmony import */ var _measurement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2519);
/* harmony import */ var _metric_cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1199);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3089);
/* harmony import */ var _score_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1880);






const CORE = /^(faithfulness|answer_(relevancy|correctness|similarity)|context_(precision|recall|relevancy|entity_recall|utilization))$/;
/** Metrics of ragas 0.2 and later, by the names they give themselves. */
const LATER = /^((non_)?llm_context_(precision|recall)(_with(out)?_reference)?|id_based_context_(precision|recall)|semantic_similarity|factual_correctness|noise_sensitivity|response_relevancy|nv_(accuracy|context_relevance|response_groundedness)|multi_modal_(faithfulness|relevance)|tool_call_(accuracy|f1)|agent_goal_accuracy(_with(out)?_reference)?|topic_adherence|summary_score|non_llm_string_similarity|string_present|exact_match|(bleu|rouge|chrf)_score)$/;
const MODE = /^(.+)\(mode=([\w.-]+)\)$/;
const BESIDE_QUESTION = /^(retrieved_contexts|contexts|response|answer|reference|ground_truths?|reference_contexts)$/;
const RECOMPUTED = 'means are taken from the samples themselves';
function nameOf(column) {
    const parts = MODE.exec(column);
    return { metric: parts?.[1] ?? column, labels: parts?.[2] === undefined ? {} : { mode: parts[2] } };
}
function isRagas(column) {
    const { metric } = nameOf(column);
    return CORE.test(metric) || LATER.test(metric);
}
/** The key that holds the question, or `null` where these are no samples of ragas. */
function questionKey(keys) {
    if (!keys.some(isRagas))
        return null;
    if (keys.includes('user_input'))
        return 'user_input';
    return keys.includes('question') && keys.some((key) => BESIDE_QUESTION.test(key)) ? 'question' : null;
}
/** Rows of a table as records. */
function recordsOfTable(content) {
    const { header } = content;
    const record = (row) => Object.fromEntries(header.map((name, at) => [name, (0,_metric_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonCell */ .LK)(row[at])]));
    async function* all() {
        for await (const batch of content.rows())
            yield batch.map((row) => ({ line: 0, record: record(row) }));
    }
    return { first: content.first.map(record), all };
}
/** `{"0": {"faithfulness": 1}}`: the scores of one sample under its position, as a result object prints itself. */
function unwrapped(record) {
    const [inner, ...others] = Object.values(record);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(inner) && others.length === 0 && Object.keys(inner).some((key) => CORE.test(key))
        ? inner
        : null;
}
function samplesOf(records, beside) {
    if (records === null)
        return null;
    const keys = (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .keysOf */ .Y)(records.first);
    const question = questionKey(keys);
    if (question !== null) {
        const because = `its records have ${question} and the metric ${keys.find(isRagas)}`;
        return { records, question, because, beside };
    }
    const inner = records.first.map(unwrapped);
    if (inner.some((one) => one === null))
        return null;
    async function* all() {
        for await (const batch of records?.all() ?? [])
            yield batch.map(({ line, record }) => ({ line, record: unwrapped(record) ?? {} }));
    }
    const first = inner.filter((one) => one !== null);
    const because = 'each record has the scores of ragas for one sample';
    return { records: { first, all }, question: null, because, beside };
}
function findSamples(content) {
    if (content.shape === 'table') {
        return questionKey(content.header) === null ? null : samplesOf(recordsOfTable(content), []);
    }
    const direct = samplesOf((0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsIn */ .Q)(content), []);
    if (direct !== null || content.shape !== 'json' || !(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(content.value))
        return direct;
    for (const [key, value] of Object.entries(content.value)) {
        const inside = Array.isArray(value) ? (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsIn */ .Q)({ ...content, value }) : null;
        if (inside === null)
            continue;
        const beside = Object.keys(content.value).filter((other) => other !== key);
        const found = samplesOf(inside, beside);
        if (found?.question != null)
            return found;
    }
    return null;
}
/** One row of means: `[{"num_samples": 25, "faithfulness": 0.8}]`. */
function meansOf(content) {
    if (content.shape !== 'json' || !Array.isArray(content.value) || content.value.length !== 1)
        return null;
    const [row] = content.value;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(row) && Object.keys(row).some((key) => CORE.test(key)) ? row : null;
}
function recognise({ content }) {
    const samples = findSamples(content);
    if (samples !== null)
        return samples.because;
    return meansOf(content) === null ? null : 'it is one row of means of ragas';
}
/** What the question says: a text, or the turns of a conversation. */
function questionText(value) {
    if (typeof value === 'string')
        return value;
    if (typeof value === 'number')
        return String(value);
    if (!Array.isArray(value))
        return null;
    const turns = value.map((turn) => (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(turn, 'content'));
    return turns.map((turn) => (typeof turn === 'string' ? turn : '')).join('\n');
}
/** Metrics of ragas by name, and whatever else holds only numbers: aspects that users define. */
function metricColumns(first) {
    return (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .keysOf */ .Y)(first).filter((key) => {
        if (isRagas(key))
            return true;
        const values = first.map((record) => (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(record, key)).filter((value) => value != null);
        return (0,_descriptive_js__WEBPACK_IMPORTED_MODULE_4__/* .descriptive */ .TJ)(key) === null && values.length > 0 && values.every(_measurement_js__WEBPACK_IMPORTED_MODULE_5__/* .isNumeric */ .kf);
    });
}
async function readSamples({ records, question, beside }, path) {
    const metrics = metricColumns(records.first);
    const rows = new _score_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .ScoreRows */ .a(question ?? '');
    for await (const batch of records.all()) {
        for (const { record } of batch) {
            const id = question === null ? null : questionText((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(record, question));
            const scores = metrics.map((key) => ({ ...nameOf(key), value: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(record, key) }));
            rows.push(id, scores);
        }
    }
    const passedOver = beside.map((name) => ({ name, because: RECOMPUTED }));
    const examples = rows.examples();
    return { suites: [{ ...NAMELESS, examples }], passedOver, notices: rows.notices(path) };
}
const NAMELESS = { name: null, model: null, dataset: null, fingerprints: {}, measurements: [] };
function readMeans(row) {
    const n = (0,_measurement_js__WEBPACK_IMPORTED_MODULE_5__/* .countIn */ .ry)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(row, 'num_samples'));
    const passedOver = [];
    const measurements = Object.entries(row).flatMap(([name, value]) => {
        if (isRagas(name) && (0,_measurement_js__WEBPACK_IMPORTED_MODULE_5__/* .isNumeric */ .kf)(value))
            return [(0,_measurement_js__WEBPACK_IMPORTED_MODULE_5__/* .measurement */ .PG)({ ...nameOf(name), value, n })];
        passedOver.push({ name, because: (0,_descriptive_js__WEBPACK_IMPORTED_MODULE_4__/* .descriptive */ .TJ)(name) ?? `it is ${(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(value)}, and no metric of ragas` });
        return [];
    });
    return { suites: [{ ...NAMELESS, measurements, examples: null }], passedOver, notices: [] };
}
async function read({ content, path }) {
    const samples = findSamples(content);
    return samples === null ? readMeans(meansOf(content) ?? {}) : await readSamples(samples, path);
}
const ragas = {
    format: 'ragas',
    title: 'scores of ragas',
    needs: {
        of: ['records', 'table'],
        keys: [
            ['user_input', 'question'],
            ['faithfulness', 'answer_relevancy', 'context_precision', 'context_recall', 'answer_correctness'],
        ],
    },
    recognise,
    refuse: (found) => recognise(found) === null ? 'there is no question beside a metric of ragas in its records' : null,
    read,
};


/***/ }),

/***/ 638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ NO_ROLES)
/* harmony export */ });
/** No column has a part to play but those that are scored. */
const NO_ROLES = {
    truth: null,
    prediction: null,
    score: null,
    weight: null,
    cluster: null,
    query: null,
    classScores: {},
    groups: [],
    positive: null,
};


/***/ }),

/***/ 1880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ScoreRows)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7545);
/* harmony import */ var _table_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2568);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4721);
/* harmony import */ var _measurement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2519);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(638);
/**
 * Scores that a judge or a metric gave to single samples, sample by sample: what ragas, DeepEval and Azure write.
 * Each metric becomes a column; a sample without a score of it keeps a hole, which no mean may hide.
 */





class ScoreRows {
    idName;
    ids = [];
    columns = new Map();
    /** `idName` is what the ids are called in the file. */
    constructor(idName) {
        this.idName = idName;
    }
    get rows() {
        return this.ids.length;
    }
    /** `id` is what the sample asks, as far as it is known: the same in every run. */
    push(id, scores) {
        const row = this.ids.push(id) - 1;
        for (const { metric, labels = {}, value } of scores) {
            const about = Object.entries(labels).map(([key, text]) => `,${key}=${text}`);
            const key = metric + about.join('');
            const column = this.columns.get(key) ?? { metric, labels, column: key, values: [] };
            this.columns.set(key, column);
            if (typeof value === 'number' && Number.isFinite(value))
                column.values[row] = value;
        }
    }
    /** `null` where no sample has a score at all. */
    examples() {
        const scored = [...this.columns.values()];
        if (scored.length === 0)
            return null;
        const ids = this.contentIds();
        const builder = new _table_build_js__WEBPACK_IMPORTED_MODULE_1__/* .TableBuilder */ .O([
            ...(ids === null ? [] : [{ name: this.idName, kind: 'id' }]),
            ...scored.map(({ column }) => ({ name: column, kind: 'cells' })),
        ]);
        const first = ids === null ? 0 : 1;
        for (let row = 0; row < this.rows; row++) {
            if (ids !== null)
                builder.text(0, ids[row] ?? '');
            for (const [index, { values }] of scored.entries()) {
                builder.number(first + index, values[row] ?? Number.NaN);
            }
            builder.endRow();
        }
        const bare = scored.map(({ metric, labels, column }) => ({ metric, labels, column }));
        return { table: builder.finish(), roles: _roles_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_ROLES */ .w, scored: bare };
    }
    /**
     * The means of metrics whose direction the file itself tells, by metric, with their standard errors (the sample's
     * standard deviation over √n). A metric with holes has no value.
     */
    directed(directions) {
        return [...this.columns.values()].flatMap(({ metric, labels, values }) => {
            const direction = directions.get(metric);
            const scores = values.filter((value) => value !== undefined);
            const n = scores.length;
            if (direction === undefined)
                return [];
            if (n < this.rows) {
                const value = new _json_js__WEBPACK_IMPORTED_MODULE_3__/* .NotANumber */ .K(`${this.rows - n} of ${this.rows} samples without a score`);
                return [(0,_measurement_js__WEBPACK_IMPORTED_MODULE_4__/* .measurement */ .PG)({ metric, labels, value, n: this.rows, direction })];
            }
            const mean = scores.reduce((sum, score) => sum + score, 0) / n;
            const squares = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0);
            const standardError = n < 2 ? null : Math.sqrt(squares / (n - 1) / n);
            return [(0,_measurement_js__WEBPACK_IMPORTED_MODULE_4__/* .measurement */ .PG)({ metric, labels, value: mean, n, standardError, direction })];
        });
    }
    /** How many samples each metric left without a score, for people. */
    notices(path) {
        return [...this.columns.values()].flatMap(({ column, values }) => {
            const missing = this.rows - values.reduce((n) => n + 1, 0);
            return missing === 0 ? [] : [(0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('SCORES_MISSING', path, { metric: column, missing, of: this.rows })];
        });
    }
    /** The same question asked twice is told apart by its turn; samples without a question have no ids. */
    contentIds() {
        const turns = new Map();
        const ids = [];
        for (const id of this.ids) {
            if (id === null || id.trim() === '')
                return null;
            const turn = (turns.get(id) ?? 0) + 1;
            turns.set(id, turn);
            ids.push(turn === 1 ? id : `${id} (${turn})`);
        }
        return ids;
    }
}


/***/ }),

/***/ 7006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W0: () => (/* binding */ splitName),
/* harmony export */   t7: () => (/* binding */ TRAINING),
/* harmony export */   u_: () => (/* binding */ splitLabels)
/* harmony export */ });
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
const WORDS = Object.keys(SPLITS).join('|');
const FIRST = new RegExp(`^(${WORDS})[/_.-](.+)$`, 'i');
const LAST = new RegExp(`^(.+)[/_.-](${WORDS})$`, 'i');
/** `val/f1`, `val_f1` and `f1_val` → `f1` on `validation`; a name that is nothing but a split stays a name. */
function splitName(name) {
    const first = FIRST.exec(name);
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


/***/ }),

/***/ 2459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ ultralytics)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7545);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4721);
/* harmony import */ var _log_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5707);
/* harmony import */ var _metric_cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1199);
/* harmony import */ var _named_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4469);
/**
 * `results.csv` of Ultralytics (YOLOv5, v8, 11): `epoch`, `train/…`, `metrics/…`, `val/…` and learning rates (`x/lr0`,
 * `lr/pg0`), names and cells padded with blanks in older versions. Metrics were measured on the validation data, 0 to 1;
 * `(B)` is of boxes, `(M)` of masks, `(P)` of poses. What ships is best.pt and not the last epoch, so the row of the
 * best fitness is read: mAP50-95, added up over boxes, masks and poses, or the mean of top-1 and top-5; of equals the
 * later, as the tool saves it. Until 8.3.180 at least it was 0.1·mAP50 + 0.9·mAP50-95, since 8.3.200 at the latest it is
 * not; no file tells its version, so those without a column `time`, which 8.3 brought, are held to the older rule. A
 * folder that is used again goes on in the same file from its first epoch: only the last run counts. Zeros all over mean
 * that there were no labels to validate with, or that nothing was found.
 */





/** Part of the fitness that a column has, in files with a column `time` and in older ones. */
const WEIGHTS = [
    [/^metrics\/mAP(?:_0\.5|50)(?:\([A-Z]\))?$/, 0, 0.1],
    [/^metrics\/mAP(?:_0\.5:0\.95|50-95)(?:\([A-Z]\))?$/, 1, 0.9],
    [/^metrics\/accuracy_top[15]$/, 0.5, 0.5],
];
/** The weight of each column of the header. */
function weightsOf(header) {
    const newer = header.includes('time');
    return header.map((name) => {
        const [, since = 0, before = 0] = WEIGHTS.find(([column]) => column.test(name)) ?? [];
        return newer ? since : before;
    });
}
function recognise({ content }) {
    if (content.shape !== 'table' || !content.header.includes('epoch'))
        return null;
    const has = (start) => content.header.some((name) => name.startsWith(start));
    return has('metrics/') && (has('train/') || has('val/'))
        ? 'it has columns "epoch", "metrics/…" and "train/…" as Ultralytics writes them'
        : null;
}
function numberIn(cell) {
    const value = (0,_metric_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .cellValue */ .Or)(cell ?? '');
    return typeof value === 'number' ? value : Number.NaN;
}
/** The rows of the last run: epochs that fall back begin another. */
function lastRun(rows, epoch) {
    const at = rows.findLastIndex((row, index) => {
        const before = numberIn(rows[index - 1]?.[epoch]);
        return numberIn(row[epoch]) <= before;
    });
    return at < 0 ? rows : rows.slice(at);
}
/** NaN where a part of it is no number: such an epoch is never the best. */
function fitnessOf(row, weights) {
    return weights.reduce((sum, weight, at) => (weight === 0 ? sum : sum + weight * numberIn(row[at])), 0);
}
/** The best row, the later of equals; the last where no fitness is told. Fault: `ULTRALYTICS_EMPTY`. */
function bestOf(rows, header, path) {
    const weights = weightsOf(header);
    if (!weights.some((weight) => weight > 0))
        return rows.at(-1) ?? [];
    let best = null;
    let most = 0;
    for (const row of rows) {
        const fitness = fitnessOf(row, weights);
        if (fitness > 0 && fitness >= most) {
            best = row;
            most = fitness;
        }
    }
    if (best === null)
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('ULTRALYTICS_EMPTY', path, { epochs: rows.length });
    return best;
}
function addCell(values, name, cell) {
    const value = (0,_metric_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .cellValue */ .Or)(cell) ?? new _json_js__WEBPACK_IMPORTED_MODULE_4__/* .NotANumber */ .K('an empty cell');
    const setting = name === 'time' || /^(?:x|lr)\//.test(name);
    if (setting)
        values.passedOver.push({ name, because: 'a time or a learning rate, not a quality' });
    else if (name.startsWith('metrics/'))
        values.add(`val/${name.slice('metrics/'.length)}`, value, { unit: 'fraction' });
    else
        values.add(name, value);
}
async function read(found) {
    const { content, path } = found;
    const all = await (0,_log_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .logRows */ .W)(found);
    const header = content.shape === 'table' ? content.header : [];
    const epoch = header.indexOf('epoch');
    const rows = lastRun(all, epoch);
    const row = bestOf(rows, header, path);
    const values = new _named_values_js__WEBPACK_IMPORTED_MODULE_3__/* .NamedValues */ .i();
    for (const [at, name] of header.entries())
        addCell(values, name, row[at] ?? '');
    const { measurements, passedOver } = values;
    const suite = { name: null, model: null, dataset: null, fingerprints: {}, measurements, examples: null };
    const told = { epoch: row[epoch] ?? '', epochs: rows.length, earlier: all.length - rows.length };
    return {
        suites: measurements.length === 0 ? [] : [suite],
        passedOver,
        notices: all.length > 1 ? [(0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('ULTRALYTICS_EPOCH', path, told)] : [],
    };
}
const ultralytics = {
    format: 'ultralytics',
    title: 'results.csv of Ultralytics YOLO',
    recognise,
    refuse: (found) => recognise(found) === null ? 'there are no columns "epoch", "metrics/…" and "train/…" in it' : null,
    read,
};


/***/ }),

/***/ 2568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ TableBuilder)
});

// EXTERNAL MODULE: ./build/js/table/cells.js + 2 modules
var cells = __webpack_require__(1121);
// EXTERNAL MODULE: ./build/js/table/growing.js
var growing = __webpack_require__(3520);
;// CONCATENATED MODULE: ./build/js/table/likely.js

class LikelyTexts {
    likely;
    /** How many texts were the likely ones. */
    same = 0;
    own = new growing/* GrowingTexts */.Gz();
    expected = 0;
    constructor(likely) {
        this.likely = likely;
    }
    push(text) {
        this.giveUp();
        this.own.push(text);
    }
    /** A text that is UTF-8 already. */
    pushBytes(source, from, to) {
        if (this.isNext(source, from, to))
            this.same++;
        else {
            this.giveUp();
            this.own.pushBytes(source, from, to);
        }
    }
    /** Texts that are UTF-8 already: cell `at` of each of these rows. */
    pushRows(rows, at) {
        const { bytes, bounds, count, width } = rows;
        for (let row = 0, cell = 2 * at; row < count; row++, cell += 2 * width)
            this.pushBytes(bytes, bounds[cell] ?? 0, bounds[cell + 1] ?? 0);
    }
    /** Room for so many texts in all. */
    reserve(texts) {
        this.expected = texts;
        if (this.likely === null)
            this.own.reserve(texts);
    }
    /** Offsets have one entry more than there are texts. */
    finish() {
        if (this.likely === null)
            return this.own.finish();
        const { bytes, offsets } = this.likely;
        if (this.same === offsets.length - 1)
            return { bytes, offsets };
        return { bytes: bytes.subarray(0, offsets[this.same]), offsets: offsets.subarray(0, this.same + 1) };
    }
    isNext(source, from, to) {
        if (this.likely === null)
            return false;
        const { bytes, offsets } = this.likely;
        const start = offsets[this.same] ?? 0;
        const end = offsets[this.same + 1] ?? -1;
        if (end - start !== to - from)
            return false;
        for (let i = start, at = from; i < end; i++, at++)
            if (bytes[i] !== source[at])
                return false;
        return true;
    }
    giveUp() {
        if (this.likely === null)
            return;
        const { bytes, offsets } = this.likely;
        this.likely = null;
        for (let text = 0; text < this.same; text++)
            this.own.pushBytes(bytes, offsets[text] ?? 0, offsets[text + 1] ?? 0);
        if (this.expected > 0)
            this.own.reserve(this.expected);
    }
}

;// CONCATENATED MODULE: ./build/js/table/build.js


class TableBuilder {
    columns;
    idColumn;
    idName;
    ids;
    count = 0;
    /** `likely` are the ids of another table that may have the same ones in the same order. */
    constructor(plan, likely = null) {
        this.ids = new LikelyTexts(likely);
        this.columns = plan.map((column) => new cells/* Cells */.C(column.name, column.spelling));
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
    /** Cell `at` of a row of bytes. An id is taken as it stands. */
    raw(column, row, at) {
        const from = row.bounds[2 * at] ?? 0;
        const to = row.bounds[2 * at + 1] ?? 0;
        if (column === this.idColumn)
            this.ids.pushBytes(row.bytes, from, to);
        else
            this.columns[column]?.bytes(row.bytes, from, to);
    }
    /** Cell `at` of each of these rows of bytes, as `raw` takes it. */
    rawRows(column, rows, at) {
        if (column === this.idColumn)
            this.ids.pushRows(rows, at);
        else
            this.columns[column]?.rawRows(rows, at);
    }
    /** Room for so many rows in all, so that no column has to be copied while it grows. */
    reserve(rows) {
        for (const [index, column] of this.columns.entries())
            if (index !== this.idColumn)
                column.reserve(rows);
        if (this.idColumn >= 0)
            this.ids.reserve(rows);
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
    /** The same for rows that were given column by column. */
    endRows(count) {
        this.count += count;
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


/***/ })

};
