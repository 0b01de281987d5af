export const id = 648;
export const ids = [648];
export const modules = {

/***/ 6486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ localStore)
/* harmony export */ });
/* harmony import */ var _gate_seal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8743);
/* harmony import */ var _history_local_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6738);


function localStore(world, given, config) {
    const place = given ?? config.history.place;
    const { outcomes } = config.history;
    return place?.store === 'folder'
        ? (0,_history_local_js__WEBPACK_IMPORTED_MODULE_1__/* .localHistory */ .K)(world, place.folder, { outcomes, seal: (0,_gate_seal_js__WEBPACK_IMPORTED_MODULE_0__/* .sealOf */ .R)(world, config) })
        : null;
}


/***/ }),

/***/ 8648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   record: () => (/* binding */ record)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5728);
/* harmony import */ var _failure_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3597);
/* harmony import */ var _gate_assemble_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6828);
/* harmony import */ var _gate_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8082);
/* harmony import */ var _gate_measure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2490);
/* harmony import */ var _gate_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1027);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4275);
/* harmony import */ var _ending_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3062);
/* harmony import */ var _local_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6486);









async function record(world, options) {
    const { config } = await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_6__/* .configured */ .t)(world, options.config);
    const store = (0,_local_js__WEBPACK_IMPORTED_MODULE_8__/* .localStore */ .x)(world, options.history, config);
    if (store === null) {
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('FLAG_NEEDED', '--history', { command: 'record', flag: '--history DIR' });
    }
    const loaded = await (0,_gate_load_js__WEBPACK_IMPORTED_MODULE_3__/* .load */ .H)(world, { globs: options.artifacts, sources: [], parser: options.parser }, config);
    const evaluation = (0,_gate_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .prefixed */ .gV)(loaded.evaluation, options.suite);
    const { measurements } = (0,_gate_measure_js__WEBPACK_IMPORTED_MODULE_4__/* .measure */ .xP)(evaluation, config);
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
    });
    const { packs, notices } = (0,_gate_record_js__WEBPACK_IMPORTED_MODULE_5__/* .packsOf */ .m)(evaluation, world.codec);
    for (const notice of notices)
        world.log.warn((0,_failure_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .faultText */ .Ij)(notice));
    const { became } = await store.append(entry, packs);
    const { size } = new Set(measurements.map((measurement) => measurement.suite));
    world.log.info(became === 'appended'
        ? `recorded ${measurements.length} measurements of ${size} ${size === 1 ? 'suite' : 'suites'} as ${id}`
        : `record ${id} was there already, with the same content`);
    const result = { schema: 'holdline/record-result@1', id, appended: became === 'appended' };
    return { status: _ending_js__WEBPACK_IMPORTED_MODULE_7__/* .DONE */ .DH, output: options.format === 'json' ? `${JSON.stringify(result, null, 2)}\n` : '' };
}


/***/ }),

/***/ 8082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ load)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5728);
/* harmony import */ var _failure_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3597);
/* harmony import */ var _read_readables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7422);
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6828);




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
    const { assigned, faults: notFound } = await gather(world, wanted, config);
    const suites = [];
    const notices = [];
    const faults = [...notFound];
    for (const group of grouped(assigned)) {
        const { suite, sources } = group;
        const hints = { ...(suite ?? NO_HINTS), parser: wanted.parser ?? 'auto' };
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
    return { evaluation: (0,_assemble_js__WEBPACK_IMPORTED_MODULE_3__/* .assemble */ .fT)(suites), notices: [...attemptNotices(suites), ...notices] };
}


/***/ }),

/***/ 1027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ packsOf),
/* harmony export */   z: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5728);
/* harmony import */ var _history_outcomes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2301);
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1052);
/* harmony import */ var _suites_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9867);
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


/***/ })

};
