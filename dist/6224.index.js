export const id = 6224;
export const ids = [6224];
export const modules = {

/***/ 84275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ configured)
/* harmony export */ });
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64447);
/* harmony import */ var _config_option_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33600);
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58711);
/** Reads the configuration that was named, or the usual one where it is there. */



/** Fails where a configuration was named and is not there, and with every fault of one that is. */
async function configured(world, named) {
    const path = named ?? _config_option_js__WEBPACK_IMPORTED_MODULE_2__/* .USUAL_CONFIG */ .kV;
    const text = await world.files.readText(path);
    if (text === null && named !== null)
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('CONFIG_MISSING', named, {});
    if (text === null)
        return { config: _config_config_js__WEBPACK_IMPORTED_MODULE_0__.DEFAULTS, source: null };
    const { decodeConfig } = await Promise.all(/* import() */[__webpack_require__.e(5974), __webpack_require__.e(1052)]).then(__webpack_require__.bind(__webpack_require__, 65974));
    const config = await decodeConfig(path, text);
    return { config, source: { path, sha256: world.sha256(text) } };
}


/***/ }),

/***/ 73062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ letsThrough),
/* harmony export */   DH: () => (/* binding */ DONE),
/* harmony export */   Gv: () => (/* binding */ NOT_JUDGED),
/* harmony export */   Vi: () => (/* binding */ MISUSED),
/* harmony export */   Wk: () => (/* binding */ FAILED),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58711);
/* harmony import */ var _failure_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29327);
/** How a command ends: what it prints on standard output, and its exit status. */


const DONE = 0;
const FAILED = 1;
const MISUSED = 2;
const NOT_JUDGED = 3;
/**
 * Whether what kept the gate from judging is only that the history, which was there, can't be had.
 * Nothing else can be softened by `on-error: warn`: a gate that measured nothing must not be green.
 */
function onlyHistoryFailed(report) {
    const decisive = report.notices.filter((notice) => (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .weightOf */ .mm)(notice.code) !== 'notice');
    const history = decisive.filter((notice) => notice.code in _failure_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historyFaults */ .O);
    return report.verdicts.length === 0 && decisive.length > 0 && history.length === decisive.length;
}
/** Whether the result lets the job go on, by `fail-on` and `on-error`. */
function letsThrough(report) {
    if (report.result === 'error')
        return report.policy.onError === 'warn' && onlyHistoryFailed(report);
    return report.result !== 'fail' || report.policy.failOn === 'never';
}
/** The exit status of `check`. */
function statusOf(report) {
    if (letsThrough(report))
        return DONE;
    return report.result === 'error' ? NOT_JUDGED : FAILED;
}


/***/ }),

/***/ 76486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ localStore)
/* harmony export */ });
async function localStore(world, given, config) {
    const place = given ?? config.history.place;
    if (place?.store !== 'folder')
        return null;
    const [{ localHistory }, { sealOf }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2301), __webpack_require__.e(6738)]).then(__webpack_require__.bind(__webpack_require__, 56738)),
        __webpack_require__.e(/* import() */ 8743).then(__webpack_require__.bind(__webpack_require__, 28743)),
    ]);
    const { outcomes } = config.history;
    return localHistory(world, place.folder, { outcomes, seal: sealOf(world, config) });
}


/***/ }),

/***/ 8648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   record: () => (/* binding */ record)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58711);
/* harmony import */ var _failure_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73597);
/* harmony import */ var _failure_translator_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(85329);
/* harmony import */ var _gate_assemble_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6828);
/* harmony import */ var _gate_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28082);
/* harmony import */ var _gate_measure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8166);
/* harmony import */ var _gate_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11027);
/* harmony import */ var _render_spoken_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9017);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84275);
/* harmony import */ var _ending_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73062);
/* harmony import */ var _local_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76486);











async function record(world, options) {
    const { config } = await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_7__/* .configured */ .t)(world, options.config);
    const store = await (0,_local_js__WEBPACK_IMPORTED_MODULE_9__/* .localStore */ .x)(world, options.history, config);
    if (store === null) {
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('FLAG_NEEDED', '--history', { command: 'record', flag: '--history DIR' });
    }
    const loaded = await (0,_gate_load_js__WEBPACK_IMPORTED_MODULE_3__/* .load */ .H)(world, { globs: options.artifacts, sources: [], parser: options.parser }, config);
    const evaluation = (0,_gate_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .prefixed */ .gV)(loaded.evaluation, options.suite);
    const { measurements } = await (0,_gate_measure_js__WEBPACK_IMPORTED_MODULE_4__/* .measure */ .xP)(evaluation, config);
    if (measurements.length === 0)
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('NOTHING_JUDGED', null, { unjudged: 0 });
    const id = options.run ?? world.randomId();
    const sha = options.sha ?? (await world.gitHead());
    const entry = (0,_gate_record_js__WEBPACK_IMPORTED_MODULE_5__/* .recordOf */ .z)({
        id,
        at: world.now(),
        result: null,
        head: { sha, ref: null, run: id, event: null, workflow: null },
        evaluation,
        measurements,
        accepted: [],
        limits: new Map(),
        maintenance: [],
    });
    const { packs, notices } = (0,_gate_record_js__WEBPACK_IMPORTED_MODULE_5__/* .packsOf */ .m)(evaluation, world.codec);
    const translate = await (0,_failure_translator_js__WEBPACK_IMPORTED_MODULE_10__/* .translator */ .N)(options.locale);
    for (const notice of notices)
        world.log.warn((0,_failure_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .faultTextIn */ .n8)(options.locale)(translate(notice)));
    const { became } = await store.append(entry, packs);
    const words = (await (0,_render_spoken_js__WEBPACK_IMPORTED_MODULE_6__/* .spoken */ .v)(options.locale)).printed.record;
    const { size } = new Set(measurements.map((measurement) => measurement.suite));
    world.log.info(became === 'appended'
        ? words.recorded({ measurements: measurements.length, suites: size, id })
        : words.there(id));
    const result = { schema: 'holdline/record-result@1', id, appended: became === 'appended' };
    return { status: _ending_js__WEBPACK_IMPORTED_MODULE_8__/* .DONE */ .DH, output: options.format === 'json' ? `${JSON.stringify(result, null, 2)}\n` : '' };
}


/***/ }),

/***/ 64447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DEFAULTS: () => (/* binding */ DEFAULTS)
/* harmony export */ });
/** The configuration as the gate uses it, with every default filled in. */
/** What applies where there is no configuration, or it does not say. */
const DEFAULTS = {
    suites: [],
    rules: [],
    requirements: [],
    required: [],
    anchor: null,
    comparable: [],
    waivers: [],
    decision: { alpha: 0.01, alphaWarn: 0.05, style: 'frequentist', correction: 'bh', seed: 1 },
    pairing: { minPaired: 0.95 },
    respond: { labels: {}, dispatch: null, dryRun: false },
    exports: [],
    notify: [],
    history: { place: null, keep: 500, window: 100, outcomes: 5 },
    limits: {},
    health: {
        maxAge: null,
        workflows: [],
        issue: null,
        anomalies: ['level', 'change-point', 'drift'],
        sources: [],
    },
    privacy: {
        encryptionKey: null,
        minGroup: 20,
        showExamples: false,
        redact: ['email', 'phone', 'key'],
        noiseEpsilon: null,
    },
};


/***/ }),

/***/ 91200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ asWritten)
/* harmony export */ });
const asWritten = (fault) => fault;


/***/ }),

/***/ 85329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ translator),
/* harmony export */   c: () => (/* binding */ detailTranslator)
/* harmony export */ });
/* harmony import */ var _translation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91200);
/** From a locale to what puts faults and details into its words. The words of other languages than English are loaded when asked for. */

async function translator(locale) {
    if (locale === 'en')
        return _translation_js__WEBPACK_IMPORTED_MODULE_0__/* .asWritten */ .q;
    const { inChinese } = await __webpack_require__.e(/* import() */ 4322).then(__webpack_require__.bind(__webpack_require__, 84322));
    return inChinese;
}
/** What stands in a sentence or beside it, such as how a file was recognised. */
async function detailTranslator(locale) {
    if (locale === 'en')
        return (text) => text;
    const { detail } = await __webpack_require__.e(/* import() */ 8330).then(__webpack_require__.bind(__webpack_require__, 88330));
    return detail;
}


/***/ }),

/***/ 38925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ digested),
/* harmony export */   n: () => (/* binding */ digestsOf)
/* harmony export */ });
/* harmony import */ var _failure_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73597);
/** Files that are hashed while they are read, so that a report can name what it was made of at hardly any cost. */

async function* hashed(bytes, codec, whole) {
    const hash = codec.hashing();
    for await (const piece of bytes) {
        hash.update(piece);
        yield piece;
    }
    // Whoever stops before the end never comes here: half a file has no digest.
    whole(hash.hex());
}
function watched(source, codec, { began, whole }) {
    const through = (bytes) => () => {
        began();
        return hashed(bytes(), codec, whole);
    };
    const { open, openInTurns } = source;
    return {
        ...source,
        open: through(open),
        ...(openInTurns === undefined ? {} : { openInTurns: through(openInTurns) }),
    };
}
async function readThrough(source) {
    try {
        for await (const _ of (source.openInTurns ?? source.open)())
            ;
    }
    catch (error) {
        // A file that can't be read has been told of by its reader.
        if (!(error instanceof _failure_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
            throw error;
    }
}
function digested(sources, codec) {
    const found = new Map();
    const opened = new Set();
    const all = sources.map((source) => watched(source, codec, {
        began: () => opened.add(source.path),
        whole: (sha256) => found.set(source.path, sha256),
    }));
    return {
        sources: all,
        digests: async () => {
            for (const source of all)
                if (opened.has(source.path) && !found.has(source.path))
                    await readThrough(source);
            return sources.flatMap(({ path, stem }) => {
                if (!opened.has(path))
                    return [{ path, stem, sha256: null }];
                const sha256 = found.get(path);
                return sha256 === undefined ? [] : [{ path, stem, sha256 }];
            });
        },
    };
}
/** The digests of all of them, read through. */
async function digestsOf(sources, codec) {
    const { sources: all, digests } = digested(sources, codec);
    for (const source of all)
        await readThrough(source);
    return await digests();
}


/***/ }),

/***/ 28082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ load)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58711);
/* harmony import */ var _failure_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73597);
/* harmony import */ var _read_readables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31508);
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6828);
/* harmony import */ var _digests_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38925);





const NO_HINTS = { format: null, columns: null };
/** The paths that a suite's own globs match; none is no fault where files were named otherwise. */
async function pathsOf(world, suite) {
    const { sources } = await world.files.find(suite.artifacts ?? []);
    return new Set(sources.map((source) => source.path));
}
/** Files that were named or handed over, matched to configured suites by glob, by name, or as the only one. */
async function assignNamed(world, sources, config) {
    const byGlob = await Promise.all(config.suites.map(async (suite) => ({ suite, paths: await pathsOf(world, suite) })));
    const only = config.suites.length === 1 ? (config.suites[0] ?? null) : null;
    return sources.map((source) => {
        const matched = byGlob.find(({ paths }) => paths.has(source.path))?.suite;
        const named = config.suites.find((suite) => suite.name === source.stem);
        return { source, suite: matched ?? named ?? only };
    });
}
/** Every file of every configured suite. */
async function gatherConfigured(world, config) {
    const assigned = [];
    const faults = [];
    for (const suite of config.suites) {
        const found = await world.files.find(suite.artifacts ?? []);
        assigned.push(...found.sources.map((source) => ({ source, suite })));
        faults.push(...found.faults);
    }
    return { assigned, faults };
}
async function gather(world, { globs, sources }, config) {
    if (globs.length + sources.length > 0) {
        const found = await world.files.find(globs);
        const assigned = await assignNamed(world, [...found.sources, ...sources], config);
        return { assigned, faults: found.faults };
    }
    if (config.suites.every((suite) => suite.artifacts === null))
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('NO_ARTIFACTS', null, {});
    return await gatherConfigured(world, config);
}
/** Files of one suite are looked at together, since a folder may be what they are; those of each attempt by themselves. */
function grouped(assigned) {
    const groups = [];
    for (const { suite, source } of assigned) {
        const { earlier = 0 } = source;
        const group = groups.find((one) => one.suite === suite && one.earlier === earlier);
        if (group === undefined)
            groups.push({ suite, earlier, sources: [source] });
        else
            group.sources.push(source);
    }
    return groups;
}
/** What is to be told where suites are of several attempts. */
function attemptNotices(suites) {
    const attempts = new Set(suites.map(({ earlier }) => earlier));
    return attempts.size > 1 ? [(0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('ATTEMPTS_POOLED', null, { attempts: attempts.size })] : [];
}
function underNames({ suite, earlier }, { path, stem }, { format, reading }) {
    const configured = suite?.name ?? null;
    const several = reading.suites.length > 1;
    return reading.suites.map((one) => ({
        name: configured === null || several ? (one.name ?? stem) : configured,
        path,
        format,
        suite: one,
        repeats: suite?.repeats ?? false,
        earlier,
    }));
}
/** The files with the limits of the configuration. */
function bounded(sources, { limits }) {
    return Object.keys(limits).length === 0 ? sources : sources.map((source) => ({ ...source, limits }));
}
async function readOne(group, readable) {
    const file = await readable.read();
    const { suites, notices } = file.reading;
    const empty = suites.every((one) => one.measurements.length === 0 && one.examples === null);
    const nothing = empty ? [(0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('NOTHING_IN_FILE', readable.path, { format: file.format })] : [];
    return { suites: underNames(group, readable, file), notices: [...notices, ...nothing] };
}
/**
 * The evaluation that these globs (or, where there are none, the configuration's) hold. Every file that is missing or
 * unreadable is told, not just the first.
 */
async function load(world, wanted, config) {
    const gathered = await gather(world, wanted, config);
    const { sources: hashed, digests } = (0,_digests_js__WEBPACK_IMPORTED_MODULE_4__/* .digested */ .i)(gathered.assigned.map(({ source }) => source), world.codec);
    const assigned = gathered.assigned.map((one, index) => ({ ...one, source: hashed[index] ?? one.source }));
    const suites = [];
    const notices = [];
    const faults = [...gathered.faults];
    for (const group of grouped(assigned)) {
        const { suite, sources } = group;
        const { parser = 'auto', likelyIds = null } = wanted;
        const hints = { ...(suite ?? NO_HINTS), parser, likelyIds };
        for (const readable of await (0,_read_readables_js__WEBPACK_IMPORTED_MODULE_2__/* .readables */ .M)(bounded(sources, config), hints)) {
            try {
                const read = await readOne(group, readable);
                suites.push(...read.suites);
                notices.push(...read.notices);
            }
            catch (error) {
                if (!(error instanceof _failure_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR))
                    throw error;
                // What an attempt broke off must not stay an error for all later ones: it has no number that could count.
                if (group.earlier === 0)
                    faults.push(...error.faults);
                else
                    notices.push((0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('ATTEMPT_UNREADABLE', readable.path, { why: error.faults[0]?.what ?? '' }));
            }
        }
    }
    if (faults.length > 0)
        throw new _failure_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(faults);
    return {
        evaluation: (0,_assemble_js__WEBPACK_IMPORTED_MODULE_3__/* .assemble */ .fT)(suites),
        notices: [...attemptNotices(suites), ...notices],
        inputs: await digests(),
    };
}


/***/ }),

/***/ 11027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ packsOf),
/* harmony export */   z: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58711);
/* harmony import */ var _history_outcomes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22301);
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41052);
/* harmony import */ var _suites_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39867);
/** One run's measurements as a record for the history. */




function recordOf(what) {
    const at = what.at.toISOString();
    const { sha, ref, event, workflow } = what.head;
    const suites = (0,_suites_js__WEBPACK_IMPORTED_MODULE_2__/* .recordedSuites */ .W2)(what.evaluation);
    return {
        schema: 'holdline/record@1',
        id: what.id,
        sha,
        ref,
        event,
        workflow,
        at,
        result: what.result,
        accepted: what.accepted,
        head: { sha, ref, run: what.head.run ?? what.id, at, suites },
        measurements: what.measurements.map((measurement) => ({
            id: (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .measurementId */ .I)(measurement),
            value: measurement.value,
            n: measurement.n,
            standardError: measurement.standardError,
            ...(measurement.runs === undefined ? {} : { runs: measurement.runs }),
        })),
        ...(what.limits.size === 0 ? {} : { limits: Object.fromEntries(what.limits) }),
        ...(what.maintenance.length === 0 ? {} : { maintenance: what.maintenance }),
        ...(what.told === undefined || Object.keys(what.told).length === 0 ? {} : { told: what.told }),
        outcomes: null,
    };
}
/** Per-example outcomes by suite, packed to travel with the record. What is too large stays behind, and is told. */
function packsOf(evaluation, codec) {
    const packs = new Map();
    const notices = [];
    for (const { name, examples } of evaluation.suites) {
        if (examples === null)
            continue;
        const packed = (0,_history_outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .packExamples */ .$y)(examples, codec);
        if (packed === null)
            notices.push((0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('HISTORY_OUTCOMES_TOO_LARGE', name, { rows: examples.table.rows }));
        else
            packs.set(name, packed);
    }
    return { packs, notices };
}


/***/ }),

/***/ 56308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   tC: () => (/* binding */ shareOf),
/* harmony export */   z8: () => (/* binding */ atLastComma)
/* harmony export */ });
/** What stands in brackets behind a metric's name, taken apart. */
/** The parts between commas that stand in no brackets of their own, without the space around them. */
function partsOf(inside) {
    const parts = [];
    let depth = 0;
    let start = 0;
    for (let i = 0; i < inside.length; i++) {
        if (inside[i] === '(')
            depth += 1;
        else if (inside[i] === ')')
            depth -= 1;
        else if (inside[i] === ',' && depth === 0) {
            parts.push(inside.slice(start, i).trim());
            start = i + 1;
        }
    }
    return [...parts, inside.slice(start).trim()];
}
/** The two parts at the last comma; the first is `null` where there is none. A column's name may hold commas itself. */
function atLastComma(inside) {
    const comma = inside.lastIndexOf(',');
    return [comma < 0 ? null : inside.slice(0, comma).trim(), inside.slice(comma + 1).trim()];
}
/** `fr=0.25`: how much a group counts. `null` where it is none, or the number is not above 0. */
function shareOf(part) {
    const equals = part.lastIndexOf('=');
    const written = part.slice(equals + 1).trim();
    const share = written === '' ? Number.NaN : Number(written);
    const ok = equals > 0 && share > 0 && Number.isFinite(share);
    return ok ? [part.slice(0, equals).trim(), share] : null;
}


/***/ }),

/***/ 57271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeMeasurement)
/* harmony export */ });
/* harmony import */ var _known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86568);

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

/***/ 86568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ knownMetric),
  x: () => (/* binding */ unitOfName)
});

// EXTERNAL MODULE: ./build/js/metrics/brackets.js
var brackets = __webpack_require__(56308);
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
  context_entity_recall context_utilization answer_similarity semantic_similarity non_llm_string_similarity string_present
  contextual_precision contextual_recall contextual_relevancy
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
  gpt_groundedness gpt_relevance gpt_coherence gpt_fluency gpt_similarity
  calinski_harabasz_score psnr inception_score mean_rating groundedness coherence fluency relevance helpfulness
  loglikelihood log_likelihood
`);
/** Shares of something bad. */
const lowerFractions = words(`
  error_rate failure_rate deadline_miss_rate timeout_rate hallucination_rate false_positive_rate false_negative_rate fpr fnr
  missing_rate duplicate_rate http_req_failed eer equal_error_rate hamming_loss zero_one_loss
  noise_sensitivity expected_calibration_error maximum_calibration_error ece toxicity toxicity_ratio
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
const PREFIX = /^(?:epoch|eval|test|val|valid|validation|predict)_/;
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
    if (outer === 'worst_group' || outer === 'robust_mean')
        return knownMetric((0,brackets/* partsOf */.CI)(inner)[0] ?? '');
    if (outer === 'mean')
        return knownMetric(inner);
    const known = lookUp(outer.replace(PREFIX, ''));
    if (known === null)
        return null;
    const column = inner.split(',')[0] ?? inner;
    return { ...known, unit: known.unit ?? (known.direction === 'lower' ? unitOfName(column) : null) };
}
/** Thousands of files have the same few names. */
const asked = new Map();
const MOST_REMEMBERED = 1_000;
/** Direction and unit of a metric by its name, or `null` where the name is not known. Never a guess. */
function knownMetric(name) {
    const remembered = asked.get(name);
    if (remembered !== undefined)
        return remembered;
    const known = foundMetric(name);
    if (asked.size < MOST_REMEMBERED)
        asked.set(name, known);
    return known;
}
function foundMetric(name) {
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


/***/ })

};
