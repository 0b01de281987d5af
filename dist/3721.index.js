export const id = 3721;
export const ids = [3721,1052];
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

/***/ 53721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dashboard: () => (/* binding */ dashboard)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58711);
/* harmony import */ var _failure_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73597);
/* harmony import */ var _gate_matches_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73057);
/* harmony import */ var _gate_remembered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38792);
/* harmony import */ var _judge_orientation_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80048);
/* harmony import */ var _judge_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30793);
/* harmony import */ var _render_number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40678);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84275);
/* harmony import */ var _ending_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73062);
/* harmony import */ var _local_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76486);










const COMMAND = 'dashboard';
function knownOf({ rules }) {
    return {
        described: (recorded) => {
            const measurement = (0,_gate_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .H)(recorded);
            if (measurement === null)
                return null;
            const orientation = (0,_judge_orientation_js__WEBPACK_IMPORTED_MODULE_7__/* .orientationOf */ .MX)(measurement, (0,_judge_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .termsFor */ .$_)(rules, measurement));
            return { unit: measurement.unit, direction: orientation?.direction ?? measurement.direction };
        },
        matches: _gate_matches_js__WEBPACK_IMPORTED_MODULE_8__/* .matchesGlob */ .k,
    };
}
/** The flag's word, which must be right, else the runner's. Throws `DASHBOARD_REPOSITORY`. */
async function repositoryOf(world, named) {
    const { repositoryUrl } = await __webpack_require__.e(/* import() */ 792).then(__webpack_require__.bind(__webpack_require__, 60792));
    const server = world.variable('GITHUB_SERVER_URL');
    const url = repositoryUrl(named ?? world.variable('GITHUB_REPOSITORY'), server);
    if (url === null && named !== null)
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('DASHBOARD_REPOSITORY', '--repository', { found: named });
    return url;
}
async function dashboard(world, options) {
    const { config } = await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_5__/* .configured */ .t)(world, options.config);
    const history = await (0,_local_js__WEBPACK_IMPORTED_MODULE_9__/* .localStore */ .x)(world, options.history, config);
    if (history === null)
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('FLAG_NEEDED', '--history', { command: COMMAND, flag: '--history DIR' });
    if (options.out === null)
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('FLAG_NEEDED', '--out', { command: COMMAND, flag: '--out DIR' });
    const repository = await repositoryOf(world, options.repository);
    const { records, notices } = await history.read();
    for (const notice of notices)
        world.log.warn((0,_failure_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .faultText */ .Ij)(notice));
    const [{ dashboardOf }, { dashboardWords }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2910), __webpack_require__.e(9307)]).then(__webpack_require__.bind(__webpack_require__, 29307)),
        __webpack_require__.e(/* import() */ 7200).then(__webpack_require__.bind(__webpack_require__, 37200)),
    ]);
    const words = await dashboardWords(options.locale);
    const known = knownOf(config);
    const made = dashboardOf({ records, known, repository, at: world.now(), version: world.version, words });
    for (const [path, text] of made.files)
        await world.files.writeText(`${options.out}/${path}`, text);
    const { suites, metrics, changes } = made;
    const page = `${options.out}/index.html`;
    const counted = `${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_4__/* .countText */ .lT)(suites, 'suite')}, ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_4__/* .countText */ .lT)(metrics, 'metric')} and ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_4__/* .countText */ .lT)(records.length, 'record')}`;
    const text = `Wrote ${page}: ${counted}; ${(0,_render_number_js__WEBPACK_IMPORTED_MODULE_4__/* .countText */ .lT)(changes, 'change')} of level. Open it in a browser.\n`;
    if (options.format === 'text')
        return { status: _ending_js__WEBPACK_IMPORTED_MODULE_6__/* .DONE */ .DH, output: text };
    const printed = {
        schema: 'holdline/dashboard@1',
        out: options.out,
        files: [...made.files.keys()],
        suites,
        metrics,
        records: records.length,
        changes,
    };
    return { status: _ending_js__WEBPACK_IMPORTED_MODULE_6__/* .DONE */ .DH, output: `${JSON.stringify(printed, null, 2)}\n` };
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

/***/ 73057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/* harmony import */ var _judge_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17290);
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41052);
/** Globs over ids as they stand in a history. */


/** Whether a glob matches the measurement of this id. */
function matchesGlob(glob, id) {
    const place = (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$)(id);
    return place !== null && (0,_judge_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesId */ .X)(glob, place);
}


/***/ }),

/***/ 38792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ valuesOfBases),
/* harmony export */   H: () => (/* binding */ remembered)
/* harmony export */ });
/* harmony import */ var _metrics_describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57271);
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41052);


/** `null` where the id is none. */
function remembered(recorded) {
    const place = (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(recorded.id);
    if (place === null)
        return null;
    const { value, n, standardError, runs } = recorded;
    const invalid = value === null ? 'no finite number in the record' : null;
    return (0,_metrics_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describeMeasurement */ .I)({
        ...place,
        value,
        invalid,
        n,
        standardError,
        interval: null,
        direction: null,
        unit: null,
        ...(runs === undefined ? {} : { runs }),
    });
}
/** The measurements of every suite, by id, from the record that was chosen for it. */
function valuesOfBases(bases) {
    const values = new Map();
    for (const [suite, { record }] of bases) {
        for (const recorded of record.measurements) {
            const measurement = remembered(recorded);
            if (measurement?.suite === suite)
                values.set(recorded.id, measurement);
        }
    }
    return values;
}


/***/ }),

/***/ 17290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ matchesText),
/* harmony export */   X: () => (/* binding */ matchesId)
/* harmony export */ });
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41052);

/** Whether the glob matches the measurement. Time is at most length of glob × length of id. */
function matchesId(glob, place) {
    const braced = bracedGlob(glob);
    if (braced === null)
        return matchesText(glob, (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .measurementId */ .I)(place));
    const bare = (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .measurementId */ .I)({ suite: place.suite, metric: place.metric, labels: {} });
    if (!matchesText(braced.head, bare))
        return false;
    const written = Object.entries(place.labels).map(([key, value]) => ({
        key: asId(key),
        value: asId(value),
    }));
    return braced.labels.every((wanted) => written.some((label) => matchesText(wanted.key, label.key) && matchesText(wanted.value, label.value)));
}
/** Whether the whole text matches, `*` any characters and `?` one. */
function matchesText(glob, text) {
    let g = 0;
    let t = 0;
    let star = -1;
    let resume = 0;
    while (t < text.length) {
        if (glob[g] === '*') {
            // Only the last star needs trying again: whatever an earlier one could take, the last can take too.
            star = g++;
            resume = t;
        }
        else if (glob[g] === '?') {
            g++;
            t += width(text, t);
        }
        else if (glob[g] === text[t]) {
            g++;
            t++;
        }
        else if (star >= 0) {
            g = star + 1;
            resume += width(text, resume);
            t = resume;
        }
        else
            return false;
    }
    while (glob[g] === '*')
        g++;
    return g === glob.length;
}
/** A character outside the basic plane (an emoji, say) is two units of a JavaScript string, and one character. */
function width(text, at) {
    return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
/** A name as it stands in an id: quoted where it holds a character with a meaning of its own. */
function asId(name) {
    return (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .measurementId */ .I)({ suite: name, metric: 'm', labels: {} }).slice(0, -2);
}
/** The part before the braces and the labels in them; `null` where the glob has no list of labels at its end. */
function bracedGlob(glob) {
    const open = outsideQuotes(glob, '{', 0);
    if (open < 0 || !glob.endsWith('}'))
        return null;
    const inside = glob.slice(open + 1, -1);
    const labels = [];
    let start = 0;
    while (start <= inside.length) {
        const comma = outsideQuotes(inside, ',', start);
        const end = comma < 0 ? inside.length : comma;
        const pair = inside.slice(start, end);
        const equals = outsideQuotes(pair, '=', 0);
        if (equals < 1)
            return null;
        labels.push({ key: pair.slice(0, equals), value: pair.slice(equals + 1) });
        start = end + 1;
    }
    return { head: glob.slice(0, open), labels };
}
/** Where the character first stands outside of JSON strings, from `start` on; −1 where it does not. */
function outsideQuotes(text, wanted, start) {
    let quoted = false;
    for (let at = start; at < text.length; at++) {
        const found = text[at];
        if (quoted && found === '\\')
            at++;
        else if (found === '"')
            quoted = !quoted;
        else if (!quoted && found === wanted)
            return at;
    }
    return -1;
}


/***/ }),

/***/ 80048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kh: () => (/* binding */ loss),
/* harmony export */   MX: () => (/* binding */ orientationOf),
/* harmony export */   VW: () => (/* binding */ oriented)
/* harmony export */ });
/** The value on a scale of which higher is better. */
function oriented(orientation, value) {
    if (orientation.direction === 'higher')
        return value;
    if (orientation.direction === 'lower')
        return -value;
    return -Math.abs(value - orientation.target);
}
/** How much worse head is than base, in units of the value; negative where it is better. */
function loss(orientation, base, head) {
    return oriented(orientation, base) - oriented(orientation, head);
}
/** Which way is better by the terms, else by the measurement; `null` where neither says. */
function orientationOf(measurement, terms) {
    const direction = terms.direction ?? (terms.target === null ? measurement.direction : 'target');
    if (direction === null)
        return null;
    if (direction !== 'target')
        return { direction, target: 0 };
    return terms.target === null ? null : { direction, target: terms.target };
}


/***/ }),

/***/ 30793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ termsFor),
/* harmony export */   Io: () => (/* binding */ NO_TERMS),
/* harmony export */   M9: () => (/* binding */ knownPlaces),
/* harmony export */   Tq: () => (/* binding */ speaksOf),
/* harmony export */   i1: () => (/* binding */ ruleFaults)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58711);
/* harmony import */ var _failure_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23949);
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41052);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17290);
/* harmony import */ var _orientation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80048);
/** Which terms apply to a measurement: of the rules that match it, the last that sets a key wins, key by key. */





const NO_TERMS = {
    min: null,
    max: null,
    target: null,
    maxDrop: null,
    maxRise: null,
    direction: null,
    severity: null,
};
function laid(terms, rule) {
    return {
        min: rule.min ?? terms.min,
        max: rule.max ?? terms.max,
        target: rule.target ?? terms.target,
        maxDrop: rule.maxDrop ?? terms.maxDrop,
        maxRise: rule.maxRise ?? terms.maxRise,
        direction: rule.direction ?? terms.direction,
        severity: rule.severity ?? terms.severity,
    };
}
/** Whether a rule is about the measurement in this place. */
function speaksOf({ match, ofAnyColumn }, place) {
    return (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesId */ .X)(match, place) || (ofAnyColumn === true && (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesId */ .X)(`${match}(*)`, place));
}
/** The terms of the measurement in this place. */
function termsFor(rules, place) {
    return rules.filter((rule) => speaksOf(rule, place)).reduce(laid, NO_TERMS);
}
/** Faults of rules that can have no effect on this trial. Places that are `unnamed` can be matched, and are never told of. */
function ruleFaults(trial, unnamed = []) {
    const places = [...trial.head, ...trial.base.values()];
    const known = knownPlaces(trial);
    return trial.rules.flatMap((rule) => {
        const matched = known.filter((place) => speaksOf(rule, place));
        const isUnnamed = unnamed.some((place) => speaksOf(rule, place));
        if (matched.length === 0 && !isUnnamed && !trial.partial) {
            const near = (0,_failure_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(rule.match, known.map(_model_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .measurementId */ .I));
            return [(0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('CONFIG_RULE_UNUSED', rule.where, { match: rule.match, nearest: near })];
        }
        const measured = places.filter((place) => speaksOf(rule, place));
        return [...directionFaults(rule, measured, trial.rules), ...reachFaults(rule, measured)];
    });
}
/** Every place of head, base and history. */
function knownPlaces(trial) {
    return [...trial.head, ...trial.base.values(), ...seriesPlaces(trial)];
}
function seriesPlaces(trial) {
    return [...trial.series.keys()].map(_model_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$).filter((place) => place !== null);
}
/** What of a rule no share from 0 to 1 can reach: 5 is meant as points or percent there, and would hold nothing. */
function beyondShares({ min, max, maxDrop, maxRise }) {
    const limits = { min, max };
    const tolerances = { 'max-drop': maxDrop, 'max-rise': maxRise };
    return [
        ...Object.entries(limits).flatMap(([key, limit]) => limit !== null && limit > 1 ? `${key}: ${limit}` : []),
        ...Object.entries(tolerances).flatMap(([key, tolerance]) => tolerance?.kind === 'absolute' && tolerance.value >= 1 ? `${key}: ${tolerance.text}` : []),
    ];
}
/** Where all that a rule is about are shares. */
function reachFaults(rule, matched) {
    const [first] = matched;
    if (first === undefined || !matched.every(({ unit }) => unit === 'fraction'))
        return [];
    const id = (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .measurementId */ .I)(first);
    return beyondShares(rule).map((term) => (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('RULE_OUT_OF_REACH', rule.where, { match: rule.match, term, id }));
}
/** A tolerance says "how much worse": it means nothing on measurements of which nobody knows what is worse. */
function directionFaults(rule, matched, rules) {
    const tolerates = rule.maxDrop !== null || rule.maxRise !== null;
    if (!tolerates || matched.length === 0)
        return [];
    const blind = matched.filter((place) => (0,_orientation_js__WEBPACK_IMPORTED_MODULE_4__/* .orientationOf */ .MX)(place, termsFor(rules, place)) === null);
    if (blind.length < matched.length)
        return [];
    return [
        (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('RULE_NEEDS_DIRECTION', rule.where, {
            match: rule.match,
            ids: blind.slice(0, 5).map(_model_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .measurementId */ .I),
        }),
    ];
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


/***/ }),

/***/ 41052:
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

/***/ 40678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ intervalText),
/* harmony export */   Ms: () => (/* binding */ valueTexts),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   k0: () => (/* binding */ changeText),
/* harmony export */   lP: () => (/* binding */ sizeText),
/* harmony export */   lT: () => (/* binding */ countText),
/* harmony export */   lb: () => (/* binding */ changeSummary),
/* harmony export */   r0: () => (/* binding */ wholeText),
/* harmony export */   vW: () => (/* binding */ valuesApart),
/* harmony export */   y: () => (/* binding */ sizeTexts)
/* harmony export */ });
/* harmony import */ var _unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81141);

/** Below this, and from the other on, a number is written with an exponent, whatever stands beside it. */
const TINY = 1e-9;
const HUGE = 1e15;
/** Decimals that show `digits` significant digits of the value; none for 0 and for what gets an exponent. */
function decimalsFor(value, digits) {
    return Math.abs(value) < TINY ? 0 : Math.max(0, digits - 1 - Math.floor(Math.log10(Math.abs(value))));
}
function fixed(value, decimals) {
    const size = Math.abs(value);
    const exponential = size >= HUGE || (size > 0 && size < TINY);
    const digits = exponential ? size.toExponential(3).replace('e+', 'e') : size.toFixed(decimals);
    const grouped = exponential
        ? digits
        : digits.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
    return value < 0 && /[1-9]/.test(digits) ? `−${grouped}` : grouped;
}
/** The fewest decimals, from `decimals` on, with which numbers that differ look different. */
function apart(values, decimals) {
    const distinct = [...new Set(values)];
    const looks = (places) => new Set(distinct.map((value) => fixed(value, places))).size;
    let places = decimals;
    while (places < 12 && looks(places) < distinct.length)
        places += 1;
    return places;
}
function valueDecimals(values, unit) {
    const share = unit === 'fraction' ? 4 : unit === 'percent' ? 2 : null;
    const usual = share ?? (values.every(Number.isInteger) ? 0 : decimalsFor((0,_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .magnitude */ .V)(values), 4));
    // Small numbers beside large ones keep two digits, and what is not all (1, 100 %) never looks like all.
    const needed = values.every(Number.isInteger) ? [] : values.map((value) => decimalsFor(value, 2));
    const all = unit === 'fraction' ? [1] : unit === 'percent' ? [100] : [];
    const near = values.filter((value) => all.some((whole) => Math.abs(value - whole) < 0.01));
    return Math.min(15, apart([...near, ...all], Math.max(usual, ...needed)));
}
/** Values that stand side by side, in one unit: `0.9312`, `93.12 %`, `212.4 ms`. Each finite. */
function valueTexts(values, unit) {
    const shown = (0,_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .scaled */ .v)(values, unit);
    const decimals = valueDecimals(shown.values, unit);
    return shown.values.map((value) => `${fixed(value, decimals)}${shown.suffix}`);
}
function valueText(value, unit) {
    return valueTexts([value], unit).join('');
}
/** The texts with so many decimals, or in full where numbers that differ would still look the same. */
function distinctTexts({ values, suffix }, decimals) {
    const texts = values.map((value) => fixed(value, decimals));
    const same = new Set(texts).size < new Set(values).size;
    return values.map((value, index) => `${same ? String(value).replace('-', '−') : texts[index]}${suffix}`);
}
/** As `valueTexts`, with digits enough that a value never looks equal to a limit it differs from. */
function valuesApart(values, unit) {
    const shown = (0,_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .scaled */ .v)(values, unit);
    const decimals = apart(shown.values, valueDecimals(shown.values, unit));
    return distinctTexts(shown, decimals);
}
/** Differences of fractions and percentages are percentage points. */
function scaledChange(values, unit) {
    if (unit === 'fraction')
        return { values: values.map((value) => value * 100), suffix: ' pp' };
    if (unit === 'percent')
        return { values, suffix: ' pp' };
    return (0,_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .scaled */ .v)(values, unit);
}
/** One decimal for points, three digits else; more where a number would look like 0. */
function changeDecimals(values, suffix) {
    const main = values[0] ?? 0;
    const usual = suffix === ' pp' ? Math.max(1, decimalsFor(main, Math.abs(main) < 1 ? 2 : 1)) : 0;
    const other = suffix === ' pp' || values.every(Number.isInteger) ? 0 : decimalsFor((0,_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .magnitude */ .V)(values), 3);
    const needed = values.slice(1).map((value) => Math.min(4, decimalsFor(value, 1)));
    return Math.min(15, Math.max(usual, other, ...needed));
}
function signed(value, decimals) {
    const text = fixed(value, decimals);
    return value > 0 ? `+${text}` : text;
}
/** Text of a number without zeros that say nothing after its first decimal: `0.5`, `2.0`, `0.004`. */
function trimmed(text) {
    return text.replace(/(\.\d+?)0+(?=$| )/, '$1');
}
/** A change with its sign: `−3.1 pp`, `+34 ms`. */
function changeText(absolute, unit) {
    const { values, suffix } = scaledChange([absolute], unit);
    const decimals = changeDecimals(values, suffix);
    return `${values.map((value) => trimmed(signed(value, decimals))).join('')}${suffix}`;
}
/** A two-sided interval of a change: `[−2.1, −0.4] pp`. */
function intervalText(interval, unit) {
    const { values, suffix } = scaledChange(interval, unit);
    const decimals = changeDecimals([0, ...values], suffix);
    return `[${values.map((value) => signed(value, decimals)).join(', ')}]${suffix}`;
}
/** `−1.2 [−2.1, −0.4] pp`; for values that are no shares with the relative change: `+34 ms (+15 %)`. */
function changeSummary(change, unit) {
    const { values, suffix } = scaledChange([change.absolute, ...(change.interval ?? [])], unit);
    const decimals = changeDecimals(values, suffix);
    const [main = '', ...bounds] = values.map((value) => signed(value, decimals));
    const size = bounds.length === 0 ? trimmed(main) : main;
    const range = bounds.length === 0 ? '' : ` [${bounds.join(', ')}]`;
    const relative = change.relative === null || suffix === ' pp' ? '' : ` (${relativeText(change.relative)})`;
    return `${size}${range}${suffix}${relative}`;
}
function relativeText(relative) {
    const percent = relative * 100;
    return `${signed(percent, Math.abs(percent) >= 10 ? 0 : Math.max(1, Math.min(4, decimalsFor(percent, 1))))} %`;
}
/** Sizes of losses, margins and tolerances without sign, apart where they differ: `3.1 pp`, `0.5 pp`. */
function sizeTexts(sizes, unit) {
    const shown = scaledChange(sizes.map(Math.abs), unit);
    const decimals = apart(shown.values, changeDecimals(shown.values, shown.suffix));
    return distinctTexts(shown, decimals).map((text) => trimmed(text));
}
function sizeText(size, unit) {
    return sizeTexts([size], unit).join('');
}
/** A whole number: `10,000`. */
function wholeText(count) {
    return fixed(count, 0);
}
/** `1 metric`, `1,234 metrics`. */
function countText(count, noun) {
    return `${wholeText(count)} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 81141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ magnitude),
/* harmony export */   v: () => (/* binding */ scaled)
/* harmony export */ });
/** Units of values: time and sizes move to the step that suits them, others stay as they were measured. */
const TIME = [
    { suffix: 'd', size: 86_400, from: 172_800 },
    { suffix: 'h', size: 3600, from: 7200 },
    { suffix: 'min', size: 60, from: 120 },
    { suffix: 's', size: 1, from: 1 },
    { suffix: 'ms', size: 1e-3, from: 1e-3 },
    { suffix: 'µs', size: 1e-6, from: 1e-6 },
    { suffix: 'ns', size: 1e-9, from: 0 },
];
const BYTES = [
    { suffix: 'TiB', size: 2 ** 40, from: 2 ** 40 },
    { suffix: 'GiB', size: 2 ** 30, from: 2 ** 30 },
    { suffix: 'MiB', size: 2 ** 20, from: 2 ** 20 },
    { suffix: 'KiB', size: 2 ** 10, from: 2 ** 10 },
    { suffix: 'B', size: 1, from: 0 },
];
/** Unit as measured → its family's steps and what one of it is in seconds or bytes. */
const FAMILIES = new Map([
    ...TIME.map((step) => [step.suffix, { steps: TIME, size: step.size }]),
    ['us', { steps: TIME, size: 1e-6 }],
    ['seconds', { steps: TIME, size: 1 }],
    ['days', { steps: TIME, size: 86_400 }],
    ['bytes', { steps: BYTES, size: 1 }],
    ['B', { steps: BYTES, size: 1 }],
]);
/** Units come from files: one that is more than a short plain word is not shown. */
function unitSuffix(unit) {
    const plain = unit !== null && /^[\p{L}%°][\p{L}\d%°²³/ ]{0,15}$/u.test(unit) && !/^[0-9a-f]{7,}$/i.test(unit);
    return plain ? ` ${unit}` : '';
}
function magnitude(values) {
    return values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
}
/** The values in the unit of their family that suits the largest of them. */
function scaled(values, unit) {
    const family = unit === null ? undefined : FAMILIES.get(unit);
    if (unit === null || unit === 'fraction' || unit === 'index')
        return { values, suffix: '' };
    if (unit === 'percent')
        return { values, suffix: ' %' };
    if (family === undefined)
        return { values, suffix: unitSuffix(unit) };
    const largest = magnitude(values) * family.size;
    const step = largest === 0 ? undefined : family.steps.find((candidate) => largest >= candidate.from);
    if (step === undefined)
        return { values, suffix: unitSuffix(unit) };
    return { values: values.map((value) => value * (family.size / step.size)), suffix: ` ${step.suffix}` };
}


/***/ })

};
