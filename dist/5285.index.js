export const id = 5285;
export const ids = [5285];
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

/***/ 77058:
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

/***/ 15285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  folderReaders: () => (/* binding */ folderReaders)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 37 modules
var catalogue = __webpack_require__(58711);
// EXTERNAL MODULE: ./build/js/read/folder.js
var read_folder = __webpack_require__(44743);
// EXTERNAL MODULE: ./build/js/read/json.js
var json = __webpack_require__(64721);
// EXTERNAL MODULE: ./build/js/read/limits.js
var limits = __webpack_require__(82267);
// EXTERNAL MODULE: ./build/js/read/log-rows.js
var log_rows = __webpack_require__(5707);
// EXTERNAL MODULE: ./build/js/read/look.js + 9 modules
var look = __webpack_require__(34554);
// EXTERNAL MODULE: ./build/js/read/named-values.js
var named_values = __webpack_require__(24469);
// EXTERNAL MODULE: ./build/js/read/parse-json.js + 2 modules
var parse_json = __webpack_require__(61327);
// EXTERNAL MODULE: ./build/js/read/splits.js
var splits = __webpack_require__(67006);
// EXTERNAL MODULE: ./build/js/read/whole.js
var whole = __webpack_require__(42604);
;// CONCATENATED MODULE: ./build/js/read/dvclive.js
/**
 * A folder of DVCLive: `metrics.json` (the latest of each metric, nested by `/`, and `step`) beside `plots/metrics/`, which
 * has one `NAME.tsv` a metric with all of its steps. metrics.json is what counts: after the last step Ultralytics logs
 * the validation of best.pt there, which no plot has (0.602 and not 0.577 for the precision of one real run). Without
 * it the last row of each plot is taken. `val/` is a split, `metrics/` (of Ultralytics) says nothing, `lr/` and
 * `model/` are settings, and train does not gate. Pictures, plots of other kinds and params.yaml are no metrics.
 */










const PLOT = /^(?:(.*?)\/)?plots\/metrics\/.+\.tsv$/;
const DEEPEST = 16;
function rootsIn(paths) {
    return new Set(paths.flatMap((path) => (PLOT.test(path) ? (PLOT.exec(path)?.[1] ?? '.') : [])));
}
/** What DVCLive writes below its folder; anything else there is someone else's. */
function belongs(inside) {
    return (inside !== null &&
        /^(?:metrics\.json|params\.yaml|report\.(?:md|html|ipynb)|(?:plots|artifacts)\/.+)$/.test(inside));
}
function claim(paths) {
    const left = new Set(paths);
    return [...rootsIn(paths)].map((root) => {
        const own = [...left].filter((path) => belongs((0,read_folder/* below */.Gz)(root, path)));
        for (const path of own)
            left.delete(path);
        return { root, paths: own };
    });
}
function plotsOf(folder) {
    return [...folder.files.keys()].filter((path) => PLOT.test(path));
}
/** The first plot has a column of steps and one that is called as the file. */
async function recognise(folder) {
    const [first] = plotsOf(folder);
    const source = first === undefined ? undefined : folder.files.get(first);
    if (first === undefined || source === undefined)
        return null;
    const content = await (0,look/* look */.O)(source).catch(() => null);
    const steps = content?.shape === 'table' && content.header[0] === 'step' && content.header.length <= 3;
    return steps ? 'it has plots/metrics/ with a table of steps for each metric, as DVCLive writes them' : null;
}
function flatten(object, path) {
    return Object.entries(object).flatMap(([key, value]) => {
        const parts = [...path, key];
        if ((0,json/* isObject */.Gv)(value) && parts.length < DEEPEST)
            return flatten(value, parts);
        return [[parts.join('/'), value]];
    });
}
async function latestOf(folder) {
    const summary = folder.files.get('metrics.json');
    if (summary !== undefined) {
        const value = (0,parse_json/* parseJson */.qF)(await (0,whole/* wholeText */.r)(summary, 'json-bytes'), summary.path, (0,limits/* limitsOf */.A)(summary)['json-depth']);
        return { values: (0,json/* isObject */.Gv)(value) ? flatten(value, []) : [], notices: [] };
    }
    const values = [];
    for (const path of plotsOf(folder)) {
        const source = folder.files.get(path);
        if (source === undefined)
            continue;
        const rows = await (0,log_rows/* logRows */.W)({ path: source.path, content: await (0,look/* look */.O)(source), limits: source.limits });
        values.push([
            path.slice('plots/metrics/'.length, -'.tsv'.length),
            (0,log_rows/* lastCell */.P)(rows, (rows[0]?.length ?? 1) - 1),
        ]);
    }
    const notices = [(0,catalogue/* fault */.DG)('DVCLIVE_SUMMARY', folder.root, {})];
    return { values, notices };
}
async function read(folder) {
    const named = new named_values/* NamedValues */.i();
    const { values, notices } = await latestOf(folder);
    for (const [name, value] of values) {
        const plain = name.replace(/^metrics\//, '');
        if (/^(?:lr|model)\//.test(name))
            named.passedOver.push({ name, because: 'a setting or a description of the run, not a quality' });
        else if ((0,splits/* splitName */.W0)(plain).metric === 'step')
            named.passedOver.push({ name, because: 'a count, not a quality' });
        else
            named.add(plain, value);
    }
    const others = [...folder.files.keys()].filter((path) => path !== 'metrics.json' && !PLOT.test(path));
    const because = 'DVCLive writes it beside its metrics; it is read where a suite of its own names it';
    const { measurements } = named;
    const suite = { name: null, model: null, dataset: null, fingerprints: {}, measurements, examples: null };
    return {
        suites: measurements.length === 0 ? [] : [suite],
        passedOver: [...named.passedOver, ...others.map((name) => ({ name: (0,read_folder/* nameOf */.Vb)(name), because }))],
        notices,
    };
}
const dvclive = {
    format: 'dvclive',
    title: 'a folder of DVCLive',
    claim,
    recognise,
    read,
};

// EXTERNAL MODULE: ./build/js/archive/crc32c.js
var crc32c = __webpack_require__(67819);
// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(73597);
// EXTERNAL MODULE: ./build/js/read/fingerprints.js
var fingerprints = __webpack_require__(77058);
// EXTERNAL MODULE: ./build/js/table/build.js + 1 modules
var build = __webpack_require__(52568);
// EXTERNAL MODULE: ./build/js/read/measurement.js
var measurement = __webpack_require__(52519);
;// CONCATENATED MODULE: ./build/js/read/helm-stats.js


const OF_THE_RUN = /^(?:num_.*|.*_runtime|training_(?:co2|energy)_cost|batch_size|finish_reason_.*|prompt_truncated|max_prob|.*_tokens?_cost|predicted_index)$/;
/** How likely the model holds its own answer: a quality only where likelihood is what was asked for. */
const LIKELIHOOD = /^(?:logprob(?:_per_byte)?|perplexity|bits_per_byte)$/;
const SPLITS = { valid: 'validation', test: 'test', train: 'train' };
function isStat(value) {
    return (0,json/* textMember */.SA)((0,json/* member */.Dc)(value, 'name'), 'name') !== null && (0,json/* member */.Dc)(value, 'count') !== undefined;
}
function splitOf(stat) {
    const split = (0,json/* textMember */.SA)((0,json/* member */.Dc)(stat, 'name'), 'split');
    return split !== null && Object.hasOwn(SPLITS, split) ? (SPLITS[split] ?? null) : split;
}
function statName(stat) {
    return (0,json/* textMember */.SA)((0,json/* member */.Dc)(stat, 'name'), 'name') ?? '';
}
function perturbationOf(stat) {
    const perturbation = (0,json/* member */.Dc)((0,json/* member */.Dc)(stat, 'name'), 'perturbation');
    return (0,json/* isObject */.Gv)(perturbation) ? perturbation : null;
}
function isPerturbed(stat) {
    return perturbationOf(stat) !== null;
}
/** `test` where there is one, as HELM reports it. */
function judgedSplit(stats) {
    const splits = new Set(stats.map(splitOf));
    for (const split of ['test', 'validation'])
        if (splits.has(split))
            return split;
    return [...splits].find((split) => split !== null && split !== 'train') ?? null;
}
function labelsOf(stat) {
    const split = splitOf(stat);
    const perturbation = perturbationOf(stat);
    const name = (0,json/* textMember */.SA)(perturbation, 'name');
    const on = (0,json/* textMember */.SA)(perturbation, 'computed_on');
    const part = (0,json/* textMember */.SA)((0,json/* member */.Dc)(stat, 'name'), 'sub_split');
    return {
        ...(split === null ? {} : { split }),
        ...(part === null ? {} : { sub_split: part }),
        ...(name === null ? {} : { perturbation: name }),
        ...(on === null ? {} : { computed_on: on }),
    };
}
/** Why a statistic is told and not judged, or `null`. */
function whyNot(stat, { split, likelihood, perturbed }) {
    const name = statName(stat);
    if (OF_THE_RUN.test(name))
        return 'it describes the run, not a quality';
    if (LIKELIHOOD.test(name) && !likelihood)
        return 'the likelihood of the answer itself, not a quality';
    if (splitOf(stat) !== split)
        return `HELM judges the split "${split ?? ''}", and this is of another`;
    if (isPerturbed(stat) && !perturbed)
        return 'nothing was perturbed in this run, so it repeats the plain value';
    return null;
}
function runStats(stats, spec) {
    const split = judgedSplit(stats);
    const augmented = (0,json/* member */.Dc)((0,json/* member */.Dc)(spec, 'data_augmenter_spec'), 'perturbation_specs');
    const about = {
        split,
        likelihood: (0,json/* textMember */.SA)((0,json/* member */.Dc)(spec, 'adapter_spec'), 'method') === 'language_modeling',
        perturbed: Array.isArray(augmented) && augmented.length > 0,
    };
    const size = stats.find((stat) => statName(stat) === 'num_instances' && splitOf(stat) === split && !isPerturbed(stat));
    const count = (0,json/* member */.Dc)(size, 'mean');
    const n = typeof count === 'number' && Number.isSafeInteger(count) && count > 0 ? count : null;
    const passedOver = new Map();
    const measurements = stats.flatMap((stat) => {
        const name = statName(stat);
        const value = (0,json/* member */.Dc)(stat, 'mean');
        const because = whyNot(stat, about) ?? ((0,measurement/* isNumeric */.kf)(value) ? null : `its mean is ${(0,json/* kindOf */.I)(value)}, not a number`);
        if (because === null && (0,measurement/* isNumeric */.kf)(value)) {
            return [(0,measurement/* measurement */.PG)({ metric: name, labels: labelsOf(stat), value, n: isPerturbed(stat) ? null : n })];
        }
        if (!passedOver.has(name))
            passedOver.set(name, because ?? '');
        return [];
    });
    const judged = new Set(measurements.map(({ metric }) => metric));
    return {
        measurements,
        // What is judged in one form is not told in the others.
        passedOver: [...passedOver].flatMap(([name, because]) => (judged.has(name) ? [] : [{ name, because }])),
        split,
    };
}

;// CONCATENATED MODULE: ./build/js/read/helm-states.js
/**
 * What a model of HELM answered to each instance (`scenario_state.json`), judged as HELM judges an exact match: the
 * answer is one of the correct references, blanks around both left out. It stands in for per_instance_stats.json where
 * that was not kept. An answer to a question of choices is a letter, which `output_mapping` leads back to its text.
 * Source: helm/benchmark/metrics/basic_metrics.py and evaluate_reference_metrics.py, 0.5.16.
 */


const ARTICLES = /\b(?:a|an|the)\b/g;
const PUNCTUATION = /[!-/:-@[-`{-~]/g;
/** As HELM makes texts alike: lower case, no punctuation, no articles, single blanks. */
function alike(text) {
    return text
        .toLowerCase()
        .replace(PUNCTUATION, '')
        .replace(ARTICLES, ' ')
        .split(/\s+/)
        .filter(Boolean)
        .join(' ');
}
function answerOf(state) {
    const completions = (0,json/* member */.Dc)((0,json/* member */.Dc)(state, 'result'), 'completions');
    const text = Array.isArray(completions) ? (0,json/* textMember */.SA)(completions[0], 'text') : null;
    if (text === null)
        return null;
    const mapping = (0,json/* member */.Dc)(state, 'output_mapping');
    return (0,json/* isObject */.Gv)(mapping) ? ((0,json/* textMember */.SA)(mapping, text.trim()) ?? text.trim()) : text.trim();
}
function correctOf(instance) {
    const references = (0,json/* member */.Dc)(instance, 'references');
    return (Array.isArray(references) ? references : []).flatMap((reference) => {
        const tags = (0,json/* member */.Dc)(reference, 'tags');
        const text = (0,json/* textMember */.SA)((0,json/* member */.Dc)(reference, 'output'), 'text');
        return text !== null && Array.isArray(tags) && tags.includes('correct') ? [text.trim()] : [];
    });
}
function valuesOf(state) {
    const answer = answerOf(state);
    const correct = correctOf((0,json/* member */.Dc)(state, 'instance') ?? null);
    if (answer === null || correct.length === 0)
        return new Map();
    // To HELM no answer is never right.
    const exact = answer !== '' && correct.includes(answer);
    const quasi = answer !== '' && correct.some((text) => text !== '' && alike(text) === alike(answer));
    return new Map([
        ['exact_match', Number(exact)],
        ['quasi_exact_match', Number(quasi)],
    ]);
}
/** By instance and trial; `null` where an instance was asked in several requests, one a reference. */
function rowsOfStates(file, split) {
    const states = (0,json/* member */.Dc)(file, 'request_states');
    if (!Array.isArray(states))
        return null;
    const rows = new Map();
    for (const state of states) {
        const instance = (0,json/* member */.Dc)(state, 'instance') ?? null;
        const id = (0,json/* textMember */.SA)(instance, 'id');
        if (id === null || typeof (0,json/* member */.Dc)(state, 'reference_index') === 'number')
            return null;
        if ((0,json/* isObject */.Gv)((0,json/* member */.Dc)(instance, 'perturbation')) || splitOf({ name: instance }) !== split)
            continue;
        const trial = (0,json/* member */.Dc)(state, 'train_trial_index');
        rows.set(typeof trial === 'number' && trial > 0 ? `${id}#${trial}` : id, valuesOf(state));
    }
    return rows;
}

// EXTERNAL MODULE: ./build/js/read/roles.js
var roles = __webpack_require__(90638);
;// CONCATENATED MODULE: ./build/js/read/helm-instances.js
/**
 * The statistics of each instance in a run of HELM, or, where they were not kept, what is known from its answers. Ids are
 * HELM's own, the same for every run of a scenario.
 */





/** A column's mean and the metric that it is to be the mean of may differ by so much. */
const CLOSE = 1e-6;
/** By instance and trial, the values of the judged split; perturbed instances are other instances. */
function rowsOf(instances, split) {
    const rows = new Map();
    for (const instance of instances) {
        const id = (0,json/* textMember */.SA)(instance, 'instance_id');
        const stats = (0,json/* member */.Dc)(instance, 'stats');
        if (id === null || !Array.isArray(stats))
            return null;
        if ((0,json/* isObject */.Gv)((0,json/* member */.Dc)(instance, 'perturbation')))
            continue;
        const own = stats.filter((stat) => splitOf(stat) === split && !isPerturbed(stat));
        const values = own.flatMap((stat) => {
            const mean = (0,json/* member */.Dc)(stat, 'mean');
            return typeof mean === 'number' ? [[statName(stat), mean]] : [];
        });
        const trial = (0,json/* member */.Dc)(instance, 'train_trial_index');
        const key = typeof trial === 'number' && trial > 0 ? `${id}#${trial}` : id;
        // HELM may write an instance in several parts, one a metric.
        const merged = new Map([...(rows.get(key) ?? []), ...values]);
        if (merged.size > 0)
            rows.set(key, merged);
    }
    return rows;
}
/** Whether the metric is the mean of its column, and not of the whole corpus. */
function isMean(rows, { metric, value }) {
    const values = [...rows.values()].flatMap((row) => row.get(metric) ?? []);
    if (value === null || values.length === 0)
        return false;
    const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
    return Math.abs(mean - value) <= CLOSE * Math.max(1, Math.abs(value));
}
/** `null` where there are no instances, or no metric is the mean of theirs. */
function helmExamples({ instances, states }, { measurements, split }) {
    const rows = Array.isArray(instances) ? rowsOf(instances, split) : rowsOfStates(states, split);
    if (rows === null)
        return null;
    const plain = measurements.filter(({ labels }) => Object.keys(labels).every((key) => key === 'split'));
    const scored = plain.filter((one) => isMean(rows, one));
    if (scored.length === 0)
        return null;
    const builder = new build/* TableBuilder */.O([
        { name: 'instance_id', kind: 'id' },
        ...scored.map(({ metric }) => ({ name: metric, kind: 'cells' })),
    ]);
    for (const [id, values] of rows) {
        builder.text(0, id);
        for (const [index, { metric }] of scored.entries()) {
            const value = values.get(metric);
            if (value === undefined)
                builder.empty(index + 1);
            else
                builder.number(index + 1, value);
        }
        builder.endRow();
    }
    const columns = scored.map(({ metric, labels }) => ({ metric, labels, column: metric }));
    return { table: builder.finish(), roles: roles/* NO_ROLES */.w, scored: columns };
}

;// CONCATENATED MODULE: ./build/js/read/helm.js
/**
 * Runs of HELM (`runs/SUITE/RUN/{run_spec,stats,per_instance_stats,…}.json`): a tree of runs, one suite a run. Known by a
 * run_spec.json with `adapter_spec` and `scenario_spec` beside a stats.json.
 *
 * The name of a run ends in its model; where one model was run the name goes without, so that another model's run can
 * be compared with it.
 */











/** Folders that hold both files by which a run is known, by the folder that they are in. */
function runsIn(paths) {
    const all = new Set(paths);
    const roots = new Map();
    for (const path of paths) {
        if ((0,read_folder/* nameOf */.Vb)(path) !== 'run_spec.json')
            continue;
        const run = (0,read_folder/* parentOf */.gN)(path);
        if (!all.has(run === '.' ? 'stats.json' : `${run}/stats.json`))
            continue;
        const root = run === '.' ? '.' : (0,read_folder/* parentOf */.gN)(run);
        roots.set(root, [...(roots.get(root) ?? []), run]);
    }
    return roots;
}
function helm_claim(paths) {
    return [...runsIn(paths)].map(([root, runs]) => {
        const folders = new Set(runs);
        const own = paths.filter((path) => folders.has((0,read_folder/* parentOf */.gN)(path)) && path.endsWith('.json'));
        return { root, paths: own };
    });
}
/** Paths of run folders below the root; empty for the root itself. */
function foldersOf(folder) {
    return [...folder.files.keys()]
        .filter((path) => (0,read_folder/* nameOf */.Vb)(path) === 'run_spec.json')
        .map((path) => path.slice(0, -'run_spec.json'.length));
}
async function jsonAt(folder, path) {
    const source = folder.files.get(path);
    return source === undefined
        ? null
        : (0,parse_json/* parseJson */.qF)(await (0,whole/* wholeText */.r)(source, 'json-bytes'), source.path, (0,limits/* limitsOf */.A)(source)['json-depth']);
}
function isSpec(value) {
    return (0,json/* isObject */.Gv)((0,json/* member */.Dc)(value, 'adapter_spec')) && (0,json/* isObject */.Gv)((0,json/* member */.Dc)(value, 'scenario_spec'));
}
async function helm_recognise(folder) {
    for (const run of foldersOf(folder)) {
        const spec = await jsonAt(folder, `${run}run_spec.json`).catch((error) => {
            if (error instanceof failure/* Failure */.HR)
                return null;
            throw error;
        });
        if (isSpec(spec))
            return 'it has runs with their run_spec.json and stats.json, as HELM writes them';
    }
    return null;
}
/** The name without its model: `mmlu:subject=law,model=openai_gpt2` → `mmlu:subject=law`. */
function taskOf(name) {
    const [scenario = '', ...rest] = name.split(':');
    const parts = rest.join(':').split(',');
    const kept = parts.filter((part) => part !== '' && !/^model(?:_deployment)?=/.test(part));
    return kept.length === 0 ? scenario : `${scenario}:${kept.join(',')}`;
}
/** Everything of the adapter but the model: a change of it asks the questions in another way. */
function promptHash(adapter) {
    const parts = Object.entries(adapter ?? {}).filter(([key]) => key !== 'model' && key !== 'model_deployment');
    return (0,crc32c/* crc32c */.d)(new TextEncoder().encode(JSON.stringify(parts.sort(([a], [b]) => (a < b ? -1 : 1)))))
        .toString(16)
        .padStart(8, '0');
}
function helm_fingerprints(spec) {
    const adapter = (0,json/* member */.Dc)(spec, 'adapter_spec');
    const scenario = (0,json/* member */.Dc)(spec, 'scenario_spec');
    const name = (0,json/* textMember */.SA)(scenario, 'class_name');
    const args = (0,json/* member */.Dc)(scenario, 'args');
    return (0,fingerprints/* fingerprintsOf */.t)({
        dataset: name === null ? undefined : `${(0,read_folder/* nameOf */.Vb)(name.replaceAll('.', '/'))} ${JSON.stringify(args ?? {})}`,
        prompt: promptHash(adapter),
        num_fewshot: (0,json/* member */.Dc)(adapter, 'max_train_instances'),
        limit: (0,json/* member */.Dc)(adapter, 'max_eval_instances'),
    });
}
async function runAt(folder, run) {
    const where = folder.files.get(`${run}stats.json`)?.path ?? folder.root;
    const spec = await jsonAt(folder, `${run}run_spec.json`);
    if (!isSpec(spec))
        throw (0,catalogue/* failure */.V2)('HELM_RUN', where, { found: 'its run_spec.json tells no adapter and scenario' });
    const stats = await jsonAt(folder, `${run}stats.json`);
    if (!Array.isArray(stats) || stats.length === 0 || !stats.every(isStat)) {
        throw (0,catalogue/* failure */.V2)('HELM_RUN', where, { found: 'its stats.json is no list of statistics' });
    }
    const { measurements, passedOver, split } = runStats(stats, spec);
    if (measurements.length === 0) {
        throw (0,catalogue/* failure */.V2)('HELM_RUN', where, { found: 'not one of its statistics is a metric with a value' });
    }
    const instances = await jsonAt(folder, `${run}per_instance_stats.json`);
    const states = instances === null ? await jsonAt(folder, `${run}scenario_state.json`) : null;
    const full = (0,json/* textMember */.SA)(spec, 'name') ?? (0,read_folder/* nameOf */.Vb)(run.replace(/\/$/, ''));
    const dataset = (0,json/* textMember */.SA)(await jsonAt(folder, `${run}scenario.json`), 'name');
    return {
        full,
        suite: {
            name: taskOf(full),
            model: (0,json/* textMember */.SA)((0,json/* member */.Dc)(spec, 'adapter_spec'), 'model'),
            dataset,
            fingerprints: helm_fingerprints(spec),
            measurements,
            examples: helmExamples({ instances, states }, { measurements, split }),
        },
        passedOver,
    };
}
async function helm_read(folder) {
    const runs = [];
    const faults = [];
    for (const run of foldersOf(folder)) {
        try {
            runs.push(await runAt(folder, run));
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.HR))
                throw error;
            faults.push(...error.faults);
        }
    }
    if (faults.length > 0)
        throw new failure/* Failure */.HR(faults);
    const alone = (task) => runs.filter(({ suite }) => suite.name === task).length === 1;
    return {
        suites: runs.map(({ full, suite }) => (alone(suite.name) ? suite : { ...suite, name: full })),
        passedOver: runs.flatMap((run) => run.passedOver),
        notices: [],
    };
}
const helm = {
    format: 'helm',
    title: 'runs of HELM',
    claim: helm_claim,
    recognise: helm_recognise,
    read: helm_read,
};

// EXTERNAL MODULE: ./build/js/read/mlflow-choice.js
var mlflow_choice = __webpack_require__(31048);
// EXTERNAL MODULE: ./build/js/read/metric-cells.js
var metric_cells = __webpack_require__(91199);
// EXTERNAL MODULE: ./build/js/read/yaml-text.js
var yaml_text = __webpack_require__(29682);
;// CONCATENATED MODULE: ./build/js/read/mlflow-run.js
/** One run of MLflow's file store: its meta.yaml, its parameters and the last value of each of its metrics. */








const MOST_FAULTS_NAMED = 20;
const LINE_BREAK = /\r?\n/;
/** The mapping in a meta.yaml. Fault: `MLFLOW_META`, and those of YAML. */
async function metaOf(source) {
    const meta = await (0,yaml_text/* readYaml */.g)(await (0,whole/* wholeText */.r)(source, 'yaml-bytes'), source);
    if (!(0,json/* isObject */.Gv)(meta))
        throw (0,catalogue/* failure */.V2)('MLFLOW_META', source.path, { found: 'it is no mapping' });
    return meta;
}
/** A parameter or tag is a file whose whole text is the value. */
async function textIn(folder, path) {
    const source = folder.files.get(path);
    return source === undefined ? null : (await (0,whole/* wholeText */.r)(source, 'text-bytes')).trim();
}
function loggedOf(line) {
    const fields = line.trim().split(/\s+/);
    // Old stores have no step.
    const [time = '', text = '', step = '0'] = fields;
    if (fields.length < 2 || fields.length > 3)
        return `has ${fields.length} fields`;
    const value = (0,metric_cells/* cellValue */.Or)(text);
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
    if (a.value instanceof json/* NotANumber */.K || b.value instanceof json/* NotANumber */.K)
        return a.value instanceof json/* NotANumber */.K;
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
    const named = new named_values/* NamedValues */.i();
    const n = (0,measurement/* countIn */.ry)(values.get('example_count')?.value);
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
        const current = currentIn(await (0,whole/* wholeText */.r)(source, 'text-bytes'), source.path);
        faults.push(...current.faults);
        if (current.value !== null)
            values.set(name, current.value);
    }
    if (faults.length > 0)
        throw new failure/* Failure */.HR(faults.slice(0, MOST_FAULTS_NAMED));
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
    const status = (0,json/* textOf */.b6)(meta['status'] ?? 'unknown');
    return STATUS.get(status) ?? status.toLowerCase().slice(0, 20);
}
function isDeleted(meta) {
    return (0,json/* textMember */.SA)(meta, 'lifecycle_stage') === 'deleted';
}

;// CONCATENATED MODULE: ./build/js/read/mlflow.js
/**
 * MLflow's file store (`mlruns/EXPERIMENT/RUN/{meta.yaml,metrics,params,tags}`): one suite an experiment, of which
 * the newest finished run is read, or the one that the configuration names. Addresses in meta.yaml (`artifact_uri`) are never opened.
 */







/** A run's folder is called by its id: 32 hexadecimal digits. */
const RUN = /^(?:(.*?)\/)?([\da-f]{32})\/(?:meta\.yaml$|metrics\/|params\/|tags\/|artifacts\/|inputs\/|outputs\/)/;
/** The folders of experiments that hold runs, by the store they are in. */
function experimentsIn(paths) {
    const stores = new Map();
    for (const path of paths) {
        const match = RUN.exec(path);
        if (match === null)
            continue;
        const experiment = match[1] ?? '.';
        const root = experiment === '.' ? '.' : (0,read_folder/* parentOf */.gN)(experiment);
        stores.set(root, (stores.get(root) ?? new Set()).add(experiment));
    }
    return stores;
}
/** Beside experiments with runs a store has some without, registered models and a bin. */
function mlflow_belongs(path, root, experiments) {
    const inside = (0,read_folder/* below */.Gz)(root, path);
    if (inside === null)
        return false;
    if (experiments.has('.'))
        return RUN.test(path);
    const [top = ''] = inside.split('/');
    const folder = root === '.' ? top : `${root}/${top}`;
    return experiments.has(folder) || /^(?:\d+\/meta\.yaml|models\/.*|\.trash\/.*)$/.test(inside);
}
function mlflow_claim(paths) {
    const left = new Set(paths);
    const claims = [];
    for (const [root, experiments] of experimentsIn(paths)) {
        const own = [...left].filter((path) => mlflow_belongs(path, root, experiments));
        for (const path of own)
            left.delete(path);
        if (own.length > 0)
            claims.push({ root, paths: own });
    }
    return claims;
}
/** Runs of an experiment: path below the root → its files are there, and its meta.yaml may be. */
function mlflow_runsIn(folder) {
    const runs = new Map();
    for (const path of folder.files.keys()) {
        const match = RUN.exec(path);
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
    for (const run of [...mlflow_runsIn(folder).values()].flat()) {
        const source = folder.files.get(`${run}/meta.yaml`);
        if (source === undefined)
            continue;
        const meta = await metaOf(source).catch((error) => {
            if (error instanceof failure/* Failure */.HR)
                return {};
            throw error;
        });
        const tells = ['run_id', 'run_uuid', 'artifact_uri'].some((key) => (0,json/* member */.Dc)(meta, key) !== undefined);
        if (tells)
            return because;
    }
    return [...folder.files.keys()].some((path) => /\/tags\/mlflow\./.test(path)) ? because : null;
}
/** Old stores have the name among the tags only. */
async function nameIn(folder, path, meta) {
    const name = (0,json/* textMember */.SA)(meta, 'run_name') ?? '';
    return name === '' ? ((await textIn(folder, `${path}/tags/mlflow.runName`)) ?? '') : name;
}
async function mlflow_runAt(folder, path) {
    const source = folder.files.get(`${path}/meta.yaml`);
    if (source === undefined)
        throw (0,catalogue/* failure */.V2)('MLFLOW_META', `${folder.root}/${path}`, { found: 'there is none' });
    const meta = await metaOf(source);
    const end = (0,json/* member */.Dc)(meta, 'end_time');
    const parent = await textIn(folder, `${path}/tags/mlflow.parentRunId`);
    return {
        path,
        id: (0,read_folder/* nameOf */.Vb)(path),
        name: await nameIn(folder, path, meta),
        status: statusIn(meta),
        end: typeof end === 'number' ? end : Number.NEGATIVE_INFINITY,
        isChild: parent !== null,
        isDeleted: isDeleted(meta),
    };
}
async function experimentAt(folder, at, paths) {
    const source = folder.files.get(at === '.' ? 'meta.yaml' : `${at}/meta.yaml`);
    const about = source === undefined ? {} : await metaOf(source);
    const title = (0,json/* textMember */.SA)(about, 'name') ?? (at === '.' ? null : (0,read_folder/* nameOf */.Vb)(at));
    const all = await Promise.all(paths.map((path) => mlflow_runAt(folder, path)));
    const gone = all.filter((run) => run.isDeleted || isDeleted(about));
    return {
        title,
        name: title ?? folder.root,
        runs: all.filter((run) => !gone.includes(run)),
        passedOver: gone.map((run) => ({ name: (0,mlflow_choice/* shownRun */.Ff)(run), because: 'this run of MLflow was deleted' })),
    };
}
async function experimentReading(folder, experiment) {
    const { run, notices } = (0,mlflow_choice/* chosenRun */.wz)(experiment, folder.root);
    const { measurements, passedOver } = await runMetrics(folder, run.path);
    const dataset = await textIn(folder, `${run.path}/params/dataset`);
    return {
        suite: {
            name: experiment.title,
            model: await modelIn(folder, run.path),
            dataset,
            fingerprints: (0,fingerprints/* fingerprintsOf */.t)({ dataset }),
            measurements,
            examples: null,
        },
        passedOver,
        notices,
    };
}
/** One after the other; what is wrong with any of them is told together. */
async function settled(items, step) {
    const done = [];
    const faults = [];
    for (const item of items) {
        try {
            done.push(await step(item));
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.HR))
                throw error;
            faults.push(...error.faults);
        }
    }
    if (faults.length > 0)
        throw new failure/* Failure */.HR(faults);
    return done;
}
async function mlflow_read(folder, { run = null }) {
    const experiments = await settled(mlflow_runsIn(folder), ([at, runs]) => experimentAt(folder, at, runs));
    const wanted = (0,mlflow_choice/* wantedRuns */.s7)(experiments, run, folder.root).filter(({ runs }) => runs.length > 0);
    const readings = await settled(wanted, (one) => experimentReading(folder, one));
    const artifacts = [...folder.files.keys()].some((path) => path.includes('/artifacts/'));
    const because = 'files of artifacts are read where a suite of their own names them';
    return {
        suites: readings.map(({ suite }) => suite),
        passedOver: [
            ...readings.flatMap((one) => one.passedOver),
            ...experiments.flatMap((one) => one.passedOver),
            ...(artifacts ? [{ name: 'artifacts', because }] : []),
        ],
        notices: readings.flatMap(({ notices }) => notices),
    };
}
const mlflow = {
    format: 'mlflow',
    title: 'a file store of MLflow',
    claim: mlflow_claim,
    recognise: mlflow_recognise,
    read: mlflow_read,
};

// EXTERNAL MODULE: ./build/js/read/binary.js
var binary = __webpack_require__(20546);
// EXTERNAL MODULE: ./build/js/read/detectron2-names.js
var detectron2_names = __webpack_require__(73170);
;// CONCATENATED MODULE: ./build/js/read/protobuf.js
/**
 * The fields of a protobuf message by number. Only the wire format is read, by hand: of TensorBoard's messages ten
 * fields are wanted, and a schema compiler and its runtime would weigh more than these lines.
 * Source: protobuf.dev/programming-guides/encoding.
 */
/** A message that is not well formed. Whoever knows the file makes a `Failure` of it. */
class ProtobufTrouble extends Error {
}
const LONGEST_VARINT = 10;
const NOTHING = new Uint8Array();
function varintAt(bytes, start) {
    let value = 0;
    for (let at = start; at < start + LONGEST_VARINT; at++) {
        const byte = bytes[at];
        if (byte === undefined)
            throw new ProtobufTrouble('a number is cut');
        value += (byte & 0x7f) * 2 ** (7 * (at - start));
        if (byte < 0x80)
            return { value, end: at + 1 };
    }
    throw new ProtobufTrouble(`a number has more than ${LONGEST_VARINT} bytes`);
}
/** How many bytes the content of a field has that starts here, and where. */
function extent(wire, bytes, at) {
    if (wire === 1)
        return [at, 8];
    if (wire === 5)
        return [at, 4];
    if (wire !== 2)
        throw new ProtobufTrouble(`a field is of the kind ${wire}, which there is not`);
    const { value, end } = varintAt(bytes, at);
    return [end, value];
}
/** Every field in order. Throws `ProtobufTrouble`. */
function* fieldsOf(bytes) {
    let at = 0;
    while (at < bytes.length) {
        const key = varintAt(bytes, at);
        const number = Math.floor(key.value / 8);
        const wire = key.value % 8;
        if (number === 0)
            throw new ProtobufTrouble('a field has the number 0');
        if (wire === 0) {
            const { value, end } = varintAt(bytes, key.end);
            yield { number, varint: value, bytes: NOTHING };
            at = end;
            continue;
        }
        const [start, length] = extent(wire, bytes, key.end);
        if (length > bytes.length - start)
            throw new ProtobufTrouble('a field is cut');
        yield { number, varint: null, bytes: bytes.subarray(start, start + length) };
        at = start + length;
    }
}
/** A varint as a signed number of 64 bits. */
function signed(varint) {
    return varint >= 2 ** 63 ? varint - 2 ** 64 : varint;
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
/** Floats of 32 or 64 bits, little-endian. Throws `ProtobufTrouble` where the bytes are no whole number of them. */
function floatsIn(bytes, size) {
    if (bytes.length % size !== 0)
        throw new ProtobufTrouble('a float is cut');
    const view = viewOf(bytes);
    return Array.from({ length: bytes.length / size }, (_, at) => size === 4 ? view.getFloat32(at * 4, true) : view.getFloat64(at * 8, true));
}
/** Whole numbers one after the other, as packed fields have them. */
function varintsIn(bytes) {
    const all = [];
    let at = 0;
    while (at < bytes.length) {
        const { value, end } = varintAt(bytes, at);
        all.push(signed(value));
        at = end;
    }
    return all;
}

;// CONCATENATED MODULE: ./build/js/read/tfrecords.js
/**
 * The records of a TFRecord file: length, checksum of the length, bytes, checksum of the bytes. Read by hand: the only
 * packages for Node that do it bring TensorFlow itself, and the whole of it is two numbers and a checksum.
 * Source: tensorflow/core/lib/io/record_writer.h.
 */



const HEADER = 12;
const FOOTER = 4;
/** Takes bytes off a stream, as many as are asked for or as many as are left. */
class Taker {
    chunks;
    rest = new Uint8Array();
    constructor(source) {
        this.chunks = source.open()[Symbol.asyncIterator]();
    }
    async take(wanted) {
        const parts = [];
        let size = 0;
        while (size < wanted) {
            if (this.rest.length === 0) {
                const next = await this.chunks.next();
                if (next.done === true)
                    break;
                this.rest = next.value;
            }
            const part = this.rest.subarray(0, wanted - size);
            this.rest = this.rest.subarray(part.length);
            parts.push(part);
            size += part.length;
        }
        return parts.length === 1 && parts[0] !== undefined ? parts[0] : joined(parts, size);
    }
    async close() {
        await this.chunks.return?.();
    }
}
function joined(parts, size) {
    const all = new Uint8Array(size);
    let at = 0;
    for (const part of parts) {
        all.set(part, at);
        at += part.length;
    }
    return all;
}
/** The first bytes, fewer where the file is shorter. */
async function startOf(source, wanted) {
    const taker = new Taker(source);
    const start = await taker.take(wanted);
    await taker.close();
    return start;
}
function tfrecords_viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
/** Bytes that a checksum follows must meet it. A writer that leaves it at zero is told by name. */
function checkSum(bytes, stored, place) {
    if ((0,crc32c/* maskedCrc32c */.c)(bytes) === stored)
        return;
    const { path, record, what } = place;
    throw (0,catalogue/* failure */.V2)('TENSORBOARD_CRC', path, { record, what, empty: stored === 0 });
}
function lengthIn(header, source, record) {
    const { path } = source;
    const view = tfrecords_viewOf(header);
    const length = view.getUint32(0, true) + view.getUint32(4, true) * 2 ** 32;
    const summed = header.subarray(0, 8);
    if (record === 1 && view.getUint32(4, true) !== 0 && (0,crc32c/* maskedCrc32c */.c)(summed) !== view.getUint32(8, true))
        throw (0,catalogue/* failure */.V2)('TENSORBOARD_MAGIC', path, {});
    checkSum(summed, view.getUint32(8, true), { path, record, what: 'length' });
    const limit = (0,limits/* limitsOf */.A)(source)['event-bytes'];
    if (length > limit)
        throw (0,catalogue/* failure */.V2)('TENSORBOARD_LENGTH', path, { record, length, limit });
    return length;
}
/**
 * The records in order; where the last one is not whole, as a live or killed run leaves it, `cutAt` is its number.
 * Faults: `TENSORBOARD_MAGIC`, `TENSORBOARD_CRC`, `TENSORBOARD_LENGTH`.
 */
async function* tfRecords(source) {
    const taker = new Taker(source);
    try {
        for (let record = 1;; record++) {
            const header = await taker.take(HEADER);
            if (header.length === 0)
                return;
            const length = header.length < HEADER ? 0 : lengthIn(header, source, record);
            const body = await taker.take(length + FOOTER);
            if (header.length < HEADER || body.length < length + FOOTER) {
                yield { cutAt: record };
                return;
            }
            const bytes = body.subarray(0, length);
            const place = { path: source.path, record, what: 'content' };
            checkSum(bytes, tfrecords_viewOf(body).getUint32(length, true), place);
            yield { bytes };
        }
    }
    finally {
        await taker.close();
    }
}

;// CONCATENATED MODULE: ./build/js/read/tensorboard-events.js
/**
 * The scalars in one event file. Fields: Event {1 wall_time, 2 step, 5 summary}; Summary {1 value}; Value {1 tag,
 * 2 simple_value, 8 tensor, 9 metadata {1 plugin_data {1 plugin_name}}}; TensorProto {1 dtype, 4 tensor_content,
 * 5 float_val, 6 double_val, 7 int_val, 10 int64_val}. PyTorch writes simple_value, or float_val where asked for new
 * style; TensorFlow 2 writes tensor_content. Text and histograms come as tensors too: only tensors of one number count.
 * Source: tensorflow/core/util/event.proto, framework/summary.proto and tensor.proto.
 */



const UTF8 = new TextDecoder();
const MOST_TAGS = 10_000;
function inner(bytes, number) {
    let last = null;
    for (const field of fieldsOf(bytes))
        if (field.number === number && field.varint === null)
            last = field.bytes;
    return last;
}
/** What a tensor of these types holds; `null` for types that are no numbers. */
function numbersIn(dtype, field) {
    const { number, varint, bytes } = field;
    if (dtype === 1 && (number === 4 || number === 5))
        return floatsIn(bytes, 4);
    if (dtype === 2 && (number === 4 || number === 6))
        return floatsIn(bytes, 8);
    if ((dtype === 3 && number === 7) || (dtype === 9 && number === 10))
        return varint === null ? varintsIn(bytes) : [signed(varint)];
    return null;
}
const NUMERIC = new Set([1, 2, 3, 9]);
function tensorIn(bytes) {
    const fields = [...fieldsOf(bytes)];
    const dtype = fields.findLast(({ number }) => number === 1)?.varint ?? 0;
    return { dtype, numbers: fields.flatMap((field) => numbersIn(dtype, field) ?? []) };
}
function valueIn(bytes) {
    const plugin = inner(inner(inner(bytes, 9) ?? new Uint8Array(), 1) ?? new Uint8Array(), 1);
    const simple = inner(bytes, 2);
    const tensor = inner(bytes, 8);
    return {
        tag: UTF8.decode(inner(bytes, 1) ?? new Uint8Array()),
        plugin: plugin === null ? null : UTF8.decode(plugin),
        simple: simple === null ? null : (floatsIn(simple, 4)[0] ?? null),
        tensor: tensor === null ? null : tensorIn(tensor),
    };
}
class Scalars {
    last = new Map();
    others = new Map();
    start = Number.POSITIVE_INFINITY;
    fallsBack = false;
    cutAt = null;
    plugins = new Map();
    path;
    constructor(path) {
        this.path = path;
    }
    /** An event is a time, a step and a summary of values, or something else (a graph, a version). */
    event(bytes) {
        let time = 0;
        let step = 0;
        const summaries = [];
        for (const { number, varint, bytes: content } of fieldsOf(bytes)) {
            if (number === 1 && varint === null)
                time = floatsIn(content, 8)[0] ?? 0;
            if (number === 2 && varint !== null)
                step = signed(varint);
            if (number === 5 && varint === null)
                summaries.push(content);
        }
        this.start = Math.min(this.start, time);
        for (const summary of summaries) {
            for (const { number, bytes: content } of fieldsOf(summary)) {
                if (number === 1)
                    this.value(valueIn(content), step, time);
            }
        }
    }
    value({ tag, plugin, simple, tensor }, step, time) {
        // A writer may tell the plugin with the first value of a tag only.
        if (plugin !== null && plugin !== '')
            this.plugins.set(tag, plugin);
        const kind = this.plugins.get(tag) ?? null;
        const value = simple ?? this.numberIn(tag, kind, tensor);
        if (value === null) {
            if (this.others.size < MOST_TAGS)
                this.others.set(tag, kind ?? 'a picture, sound or histogram');
            return;
        }
        const before = this.last.get(tag);
        if (before !== undefined && before.step >= step)
            this.fallsBack = true;
        if (before === undefined || step > before.step || (step === before.step && time >= before.time))
            this.last.set(tag, { value, step, time });
    }
    numberIn(tag, plugin, tensor) {
        if (tensor === null || (plugin !== null && plugin !== 'scalars'))
            return null;
        const [value = null] = tensor.numbers;
        if (NUMERIC.has(tensor.dtype) && tensor.numbers.length === 1)
            return value;
        if (plugin === null)
            return null;
        const found = `the type ${tensor.dtype} with ${tensor.numbers.length} numbers`;
        throw (0,catalogue/* failure */.V2)('TENSORBOARD_DTYPE', this.path, { tag: tag.slice(0, 80), found });
    }
}
/** Faults: those of `tfRecords`, `TENSORBOARD_PROTO`, `TENSORBOARD_DTYPE`. */
async function eventFile(source) {
    const scalars = new Scalars(source.path);
    let record = 0;
    for await (const read of tfRecords(source)) {
        record++;
        if ('cutAt' in read) {
            scalars.cutAt = read.cutAt;
            break;
        }
        try {
            scalars.event(read.bytes);
        }
        catch (error) {
            if (!(error instanceof ProtobufTrouble))
                throw error;
            throw (0,catalogue/* failure */.V2)('TENSORBOARD_PROTO', source.path, { record, found: error.message });
        }
    }
    return scalars;
}

;// CONCATENATED MODULE: ./build/js/read/tensorboard.js
/**
 * Event files of TensorBoard (`*.tfevents.*`, also `.v2`), gathered below the folder that they have in common: it is
 * the log folder, and what lies between is the run. The split is in the folder's name (`train/`, `validation/` hold
 * the same tag), so it becomes a label. Several files in one folder are restarts, whose steps begin again: the newest
 * file that has a tag counts, and in it the last step. A live or killed run leaves its last record cut: what comes
 * before is read and told. TensorBoard knows neither n nor standard errors nor directions; values of `simple_value`
 * are floats of 32 bits (0.9639 is 0.96389997).
 */










const NAME = /\.tfevents\./;
/** Folders that `add_hparams` of PyTorch makes are called by the time, so no other run has them. */
const TIME = /^\d{9,}(?:\.\d+)?$/;
const tensorboard_MOST_FAULTS_NAMED = 20;
/** The deepest folder that holds them all. */
function common(folders) {
    const [first = [], ...others] = folders.map((folder) => (folder === '.' ? [] : folder.split('/')));
    const end = first.findIndex((part, at) => others.some((other) => other[at] !== part));
    const root = (end < 0 ? first : first.slice(0, end)).join('/');
    return root === '' && folders.some((folder) => folder.startsWith('/')) ? '/' : root || '.';
}
function tensorboard_claim(paths) {
    const own = paths.filter((path) => NAME.test((0,read_folder/* nameOf */.Vb)(path)));
    if (own.length === 0)
        return [];
    const folders = own.map(read_folder/* parentOf */.gN);
    // One run whose only folder is its split (`logs/validation`) keeps the split in its name.
    const root = common(folders);
    const isSplit = (0,splits/* splitName */.W0)(`${(0,read_folder/* nameOf */.Vb)(root)}/x`).split !== null && folders.every((one) => one === root);
    return [{ root: isSplit ? (0,read_folder/* parentOf */.gN)(root) : root, paths: own }];
}
/** No record is longer than 4 GB: four zeros in its length tell damaged events from text that is called so. */
async function tensorboard_recognise(folder) {
    for (const source of folder.files.values()) {
        const start = await startOf(source, 12);
        const zeros = start.length === 12 && start.subarray(4, 8).every((byte) => byte === 0);
        if (zeros || (0,binary/* magicOf */.L)(start) === 'tfrecord')
            return 'it has event files of TensorBoard';
    }
    return null;
}
async function eventFiles(folder) {
    const runs = new Map();
    const faults = [];
    for (const [path, source] of folder.files) {
        try {
            const events = await eventFile(source);
            runs.set((0,read_folder/* parentOf */.gN)(path), [...(runs.get((0,read_folder/* parentOf */.gN)(path)) ?? []), { path: source.path, events }]);
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.HR))
                throw error;
            faults.push(...error.faults);
        }
    }
    if (faults.length > 0)
        throw new failure/* Failure */.HR(faults.slice(0, tensorboard_MOST_FAULTS_NAMED));
    return runs;
}
/** Files in the order of their first events; of each tag the newest file's last value. */
function runOf(files, shown) {
    const ordered = files.toSorted((a, b) => a.events.start - b.events.start || (a.path < b.path ? -1 : 1));
    const last = new Map();
    const others = new Map();
    let again = files.some(({ events }) => events.fallsBack);
    for (const { events } of ordered) {
        for (const [tag, point] of events.last) {
            again ||= last.has(tag);
            last.set(tag, point);
        }
        for (const [tag, kind] of events.others)
            others.set(tag, kind);
    }
    const notices = files.flatMap(({ path, events: { cutAt } }) => cutAt === null ? [] : [(0,catalogue/* fault */.DG)('TENSORBOARD_CUT', path, { record: cutAt })]);
    if (again)
        notices.push((0,catalogue/* fault */.DG)('TENSORBOARD_RESTART', shown, { files: files.length }));
    return { last, others, notices };
}
/** The folder of a run as a prefix that tells the split, and the rest as a label. */
function placeOf(run) {
    const parts = run === '.' ? [] : run.split('/');
    const isSplit = (0,splits/* splitName */.W0)(`${parts.at(-1) ?? ''}/x`).split !== null;
    const rest = isSplit ? parts.slice(0, -1) : parts;
    return { prefix: isSplit ? `${parts.at(-1)}/` : '', label: rest.length === 0 ? null : rest.join('/') };
}
/** Why a scalar is told and not judged, whatever its name. */
function noMetric(tag, value, { run, last }) {
    if (tag === 'hp_metric' && value === -1)
        return 'Lightning writes -1 where no value was logged';
    if (TIME.test((0,read_folder/* nameOf */.Vb)(run)))
        return 'its folder is called by a time, which no other run has';
    return last.has('eta_seconds') && last.has('total_loss') ? (0,detectron2_names/* detectron2Training */.n)(tag) : null;
}
function addValues(values, run, { last, others }) {
    const { prefix, label } = placeOf(run);
    const shown = run === '.' ? '' : `${run}/`;
    for (const [tag, { value }] of last) {
        const because = noMetric(tag, value, { run, last });
        if (because !== null) {
            values.passedOver.push({ name: `${shown}${tag}`, because });
            continue;
        }
        const finite = Number.isFinite(value) ? value : new json/* NotANumber */.K(String(value));
        values.add(`${prefix}${tag}`, finite, label === null ? {} : { labels: { run: label } });
    }
    for (const [tag, kind] of others) {
        values.passedOver.push({ name: `${shown}${tag}`, because: `it is no scalar: ${kind.slice(0, 40)}` });
    }
}
/** The one model of all event files is not told, and neither is their data. */
async function tensorboard_read(folder) {
    const values = new named_values/* NamedValues */.i();
    const notices = [];
    for (const [run, files] of await eventFiles(folder)) {
        const one = runOf(files, run === '.' ? folder.root : `${folder.root}/${run}`);
        notices.push(...one.notices);
        addValues(values, run, one);
    }
    const { measurements } = values;
    const passedOver = values.passedOver;
    const suite = { name: null, model: null, dataset: null, fingerprints: {}, measurements, examples: null };
    return { suites: measurements.length === 0 ? [] : [suite], passedOver, notices };
}
const tensorboard = {
    format: 'tensorboard',
    title: 'event files of TensorBoard',
    claim: tensorboard_claim,
    recognise: tensorboard_recognise,
    read: tensorboard_read,
};

;// CONCATENATED MODULE: ./build/js/read/folder-readers.js
/** Formats of folders, which claim their files before any is read by itself, in the order in which they are tried. */




const folderReaders = [mlflow, helm, tensorboard, dvclive];


/***/ }),

/***/ 5707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ lastCell),
/* harmony export */   W: () => (/* binding */ logRows)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64721);
/* harmony import */ var _metric_cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91199);
/* harmony import */ var _metrics_csv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96059);
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

/***/ 24469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ NamedValues)
/* harmony export */ });
/* harmony import */ var _descriptive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15289);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64721);
/* harmony import */ var _measurement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52519);
/* harmony import */ var _splits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67006);




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

/***/ 90638:
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

/***/ 67006:
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

/***/ 52568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ TableBuilder)
});

// EXTERNAL MODULE: ./build/js/table/cells.js + 2 modules
var cells = __webpack_require__(61121);
// EXTERNAL MODULE: ./build/js/table/growing.js
var growing = __webpack_require__(53520);
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
