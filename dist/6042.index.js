export const id = 6042;
export const ids = [6042];
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

/***/ 13580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ replayed),
/* harmony export */   u: () => (/* binding */ nothingToReplay)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58711);
/* harmony import */ var _failure_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73597);
/* harmony import */ var _failure_translator_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85329);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84275);
/* harmony import */ var _local_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76486);
/** What the commands share that replay a history: it is read, and its trouble is told. */





/** Fails where no history was named, and with whatever keeps it from being read. */
async function replayed(world, options, command) {
    const { config } = await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .configured */ .t)(world, options.config);
    const store = await (0,_local_js__WEBPACK_IMPORTED_MODULE_3__/* .localStore */ .x)(world, options.history, config);
    if (store === null)
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('FLAG_NEEDED', '--history', { command, flag: '--history DIR' });
    const { records, damaged, notices } = await store.read();
    const translate = await (0,_failure_translator_js__WEBPACK_IMPORTED_MODULE_4__/* .translator */ .N)(options.locale);
    for (const notice of notices)
        world.log.warn((0,_failure_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .faultTextIn */ .n8)(options.locale)(translate(notice)));
    return { history: { records, damaged }, config };
}
/** There is nothing to hold against anything. */
function nothingToReplay({ records }) {
    const held = records.filter(({ measurements }) => measurements.length > 0).length;
    return (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('REPLAY_NOTHING', null, { records: held });
}


/***/ }),

/***/ 71089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  suggestRules: () => (/* binding */ suggestRules)
});

// EXTERNAL MODULE: ./build/js/failure/translator.js
var translator = __webpack_require__(85329);
// EXTERNAL MODULE: ./build/js/render/spoken.js
var spoken = __webpack_require__(9017);
// EXTERNAL MODULE: ./build/js/render/english.js + 4 modules
var english = __webpack_require__(96523);
// EXTERNAL MODULE: ./build/js/render/escape.js
var render_escape = __webpack_require__(55220);
;// CONCATENATED MODULE: ./build/js/render/suggestion.js


const KEYS = [
    ['min', 'min'],
    ['max', 'max'],
    ['max-drop', 'maxDrop'],
    ['max-rise', 'maxRise'],
];
/** A line break in a name must not end a comment. */
function comment(text, indent = '') {
    return `${indent}# ${(0,render_escape/* plainText */.wh)(text).replaceAll('\n', ' ')}`;
}
function ruleLines(rule, { text }) {
    const set = KEYS.flatMap(([key, field]) => (rule[field] === null ? [] : [`    ${key}: ${rule[field]}`]));
    if (set.length === 0)
        return [comment(`${rule.match}${text.colon}${rule.because}`, '  ')];
    // A text in JSON is one in YAML, too.
    return [comment(rule.because, '  '), `  - match: ${JSON.stringify(rule.match)}`, ...set];
}
function renderSuggestion({ falseAlarms, rules, notices }, language = english/* ENGLISH */.V) {
    const words = language.printed.suggestion;
    const { colon } = language.text;
    const told = notices.map(({ where, what }) => comment(where === null ? what : `${where}${colon}${what}`));
    const some = rules.some((rule) => KEYS.some(([, field]) => rule[field] !== null));
    const promise = comment(words.promise(Number((100 * falseAlarms).toPrecision(3))));
    const body = rules.flatMap((rule) => ruleLines(rule, language));
    const list = some ? [promise, 'rules:', ...body] : body;
    const lines = [...list, ...told];
    return `${(lines.length === 0 ? [comment(words.nothing)] : lines).join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 37 modules
var catalogue = __webpack_require__(58711);
// EXTERNAL MODULE: ./build/js/gate/report.js + 1 modules
var report = __webpack_require__(36403);
// EXTERNAL MODULE: ./build/js/judge/prospect.js
var prospect = __webpack_require__(11372);
// EXTERNAL MODULE: ./build/js/judge/reach.js
var reach = __webpack_require__(45313);
// EXTERNAL MODULE: ./build/js/replay/turn.js
var turn = __webpack_require__(98549);
;// CONCATENATED MODULE: ./build/js/replay/suggest.js





/** Fewer records say too little of the tails for a limit. */
const FEWEST_RECORDS = 10;
const BOUNDED = ['fraction', 'index'];
/** A number of few digits on the side that is further off. */
function roundedAway(value, step, up) {
    const digits = Math.min(15, Math.max(0, 1 - Math.floor(Math.log10(step))));
    const scale = 10 ** digits;
    return (up ? Math.ceil(value * scale) : Math.floor(value * scale)) / scale;
}
/** A limit that the metric can't reach anyway is none. */
function possible(limit, { measurement, direction }) {
    if (!Number.isFinite(limit))
        return false;
    if (measurement.unit === null || !BOUNDED.includes(measurement.unit))
        return true;
    return direction === 'higher' ? limit > 0 : limit < 1;
}
function ruleOf(prospect, chance, because) {
    const { id, direction, noise, margin, level, records, worstAt } = prospect;
    const up = direction === 'lower';
    const step = noise > 0 ? noise : Math.max(margin, Math.abs(level) * 1e-6);
    const rounded = roundedAway(worstAt(chance), step, up);
    const limit = possible(rounded, prospect) ? rounded : null;
    // The procedure's own margin is as good where a run moves less than that.
    const tolerance = noise > margin ? roundedAway(noise, noise, true) : null;
    return {
        match: id,
        min: up ? null : limit,
        max: up ? limit : null,
        maxDrop: up ? null : tolerance,
        maxRise: up ? tolerance : null,
        because: because({ records, level, noise, limit, once: Math.round(1 / chance), isUp: up }),
    };
}
function noticesOf(young, blind) {
    const told = young.map(({ id, records }) => (0,catalogue/* fault */.DG)('SUGGEST_YOUNG', id, { records, needed: FEWEST_RECORDS }));
    if (blind.length === 0)
        return told;
    return [...told, (0,catalogue/* fault */.DG)('AUDIT_NO_DIRECTION', null, { ids: blind, count: blind.length })];
}
/** `null` where there is no record. */
function suggest(history, config, { falseAlarms, because, translate }) {
    // Limits that are set already say nothing about those to set; directions do.
    const rules = config.rules.map((rule) => ({ ...rule, maxDrop: null, maxRise: null }));
    const next = (0,turn/* nextTrial */.io)(history, { ...config, rules });
    if (next === null)
        return null;
    const prospects = (0,prospect/* prospectsOf */.f)(next).filter(({ direction }) => direction !== 'target');
    const old = prospects.filter(({ records }) => records >= FEWEST_RECORDS);
    const young = prospects.filter(({ records }) => records < FEWEST_RECORDS);
    const chance = (0,reach/* alphaAmong */.t)(falseAlarms, old.length);
    return {
        schema: 'holdline/suggest@1',
        falseAlarms,
        rules: old.map((prospect) => ruleOf(prospect, chance, because)),
        notices: noticesOf(young, (0,prospect/* undirected */.w)(next)).map((one) => (0,report.noticeOf)(translate(one))),
    };
}

// EXTERNAL MODULE: ./build/js/commands/ending.js
var ending = __webpack_require__(73062);
// EXTERNAL MODULE: ./build/js/commands/replayed.js
var replayed = __webpack_require__(13580);
;// CONCATENATED MODULE: ./build/js/commands/suggest.js






async function suggestRules(world, options) {
    const { history, config } = await (0,replayed/* replayed */.l)(world, options, 'suggest');
    const language = await (0,spoken/* spoken */.v)(options.locale);
    const result = suggest(history, config, {
        falseAlarms: options.falseAlarms ?? config.decision.alpha,
        because: language.printed.suggestion.because,
        translate: await (0,translator/* translator */.N)(options.locale),
    });
    if (result === null)
        throw (0,replayed/* nothingToReplay */.u)(history);
    if (options.format === 'json')
        return { status: ending/* DONE */.DH, output: `${JSON.stringify(result, null, 2)}\n` };
    return { status: ending/* DONE */.DH, output: renderSuggestion(result, language) };
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

/***/ 33927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ redaction)
/* harmony export */ });
/* unused harmony export REDACTED_KINDS */
/**
 * Takes out of a text what must not be published: the one place through which every text of an example goes before it
 * reaches a report. What is taken out leaves its kind in brackets behind.
 *
 * Keys are known by what they begin with (GitHub, OpenAI, AWS, Google, Slack, Hugging Face, JSON web tokens): a long
 * hexadecimal number is more often the id of a document. A phone number has a `+`, or groups, or is a Chinese mobile one:
 * ten digits in a row are more often an id.
 */
/** Kinds that go by name; anything else in `privacy.redact` is a text, or a glob where it has `*` or `?`. */
const REDACTED_KINDS = ['email', 'phone', 'key'];
const PATTERNS = {
    email: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu,
    phone: /(?<![\w.+-])(?:\+\d(?:[ .\-()/]{0,2}\d){6,14}|\(\d{2,5}\)[ .-]?\d{3,4}[ .-]?\d{3,5}|\d{3}[ .-]\d{3}[ .-]\d{4}|1[3-9]\d[ -]?\d{4}[ -]?\d{4})(?![\w-])/g,
    key: /(?<![A-Za-z0-9])(?:(?:sk|pk|rk)[-_][A-Za-z0-9_-]{16,200}|gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_\w{20,255}|A[KS]IA[A-Z0-9]{16}|AIza[\w-]{30,60}|xox[abprs]-[A-Za-z0-9-]{10,200}|hf_[A-Za-z0-9]{20,100}|eyJ[\w-]{8,2000}\.[\w-]{8,4000}\.[\w-]{0,2000})/g,
};
/** More of one text is not looked at, and not shown either. */
const LONGEST = 10_000;
function isKind(word) {
    return REDACTED_KINDS.some((kind) => kind === word);
}
/** Whether the whole text is as the glob says: `*` any signs, `?` one. Linear but for a product of the two lengths. */
function isLike(text, glob) {
    let [at, sign, star, retry] = [0, 0, -1, 0];
    while (at < text.length) {
        if (glob[sign] === '*') {
            star = sign++;
            retry = at;
        }
        else if (sign < glob.length && (glob[sign] === '?' || glob[sign] === text[at])) {
            at++;
            sign++;
        }
        else if (star >= 0) {
            sign = star + 1;
            at = ++retry;
        }
        else
            return false;
    }
    while (glob[sign] === '*')
        sign++;
    return sign === glob.length;
}
/** A glob takes out the whole text, or each word that it fits. */
function withoutGlob(text, glob) {
    if (isLike(text, glob))
        return '[redacted]';
    return text.replace(/\S+/g, (word) => (isLike(word, glob) ? '[redacted]' : word));
}
/** What takes these kinds, texts and globs out of a text. */
function redaction(patterns) {
    const kinds = patterns.filter(isKind);
    const own = patterns.filter((pattern) => !isKind(pattern));
    return (text) => {
        let shown = text.slice(0, LONGEST);
        for (const pattern of own) {
            shown = /[*?]/.test(pattern) ? withoutGlob(shown, pattern) : shown.replaceAll(pattern, '[redacted]');
        }
        for (const kind of kinds)
            shown = shown.replace(PATTERNS[kind], `[${kind}]`);
        return shown;
    };
}


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

/***/ 8590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ pastOf),
/* harmony export */   NZ: () => (/* binding */ NO_PAST),
/* harmony export */   dR: () => (/* binding */ dated)
/* harmony export */ });
/* harmony import */ var _history_series_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90528);
/** When the values of a trend were measured, and which of the runs was a release. */

const NO_PAST = { runs: [], places: new Map() };
const TAG = 'refs/tags/';
/** A name that is the commit itself says nothing of a release. */
function releaseOf({ ref, sha }, anchor) {
    if (ref?.startsWith(TAG) === true)
        return ref.slice(TAG.length);
    const isAnchor = sha !== null && anchor.sha === sha;
    return isAnchor && !sha.startsWith(anchor.name) ? anchor.name : null;
}
function pastOf(history, window, anchor) {
    const runs = history.records.map((record) => ({ at: record.at, sha: record.sha, release: releaseOf(record, anchor) }));
    return { runs, places: (0,_history_series_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsById */ .Tr)(history, window) };
}
/** The verdicts with the runs of their trends, and no runs but those. A trend may lack the oldest values of its series. */
function dated(verdicts, { runs, places }) {
    const used = new Set();
    const placed = verdicts.map((verdict) => {
        const known = places.get(verdict.id) ?? [];
        const { length } = verdict.trend;
        if (length === 0 || known.length < length)
            return { verdict, at: null };
        const at = known.slice(-length);
        for (const place of at)
            used.add(place);
        return { verdict, at };
    });
    const kept = [...used].sort((a, b) => a - b);
    const place = new Map(kept.map((old, index) => [old, index]));
    return {
        runs: kept.flatMap((index) => runs[index] ?? []),
        verdicts: placed.map(({ verdict, at }) => at === null ? verdict : { ...verdict, trendAt: at.map((old) => place.get(old) ?? 0) }),
    };
}


/***/ }),

/***/ 36403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  noticeOf: () => (/* binding */ noticeOf),
  reportOf: () => (/* binding */ reportOf)
});

// EXTERNAL MODULE: ./build/js/explain/redaction.js
var redaction = __webpack_require__(33927);
// EXTERNAL MODULE: ./build/js/failure/translation.js
var translation = __webpack_require__(91200);
;// CONCATENATED MODULE: ./build/js/judge/result.js
const NONE = {
    passed: 0,
    improved: 0,
    regressed: 0,
    suspected: 0,
    violated: 0,
    inconclusive: 0,
    missing: 0,
    invalid: 0,
    incomparable: 0,
    waived: 0,
    new: 0,
};
const RED = ['regressed', 'violated', 'missing', 'invalid'];
/** Outcomes that fail under each `fail-on`. With `never` the result stays what it is; only the exit status does not follow. */
const FAILING = {
    regression: new Set(RED),
    suspected: new Set([...RED, 'suspected']),
    inconclusive: new Set([...RED, 'suspected', 'inconclusive']),
    never: new Set(RED),
};
/** How many verdicts have each outcome, whatever their severity. */
function countsOf(verdicts) {
    const counts = { ...NONE };
    for (const verdict of verdicts)
        counts[verdict.outcome]++;
    return counts;
}
/** The result by the contract's order: error, fail, neutral, pass. */
function resultOf(verdicts, failOn) {
    if (verdicts.length === 0)
        return 'error';
    if (verdicts.some((verdict) => verdict.outcome === 'incomparable'))
        return 'error';
    const failing = FAILING[failOn];
    if (verdicts.some((verdict) => verdict.severity === 'fail' && failing.has(verdict.outcome)))
        return 'fail';
    const held = verdicts.some((verdict) => verdict.outcome !== 'new');
    return held ? 'pass' : 'neutral';
}

// EXTERNAL MODULE: ./build/js/gate/past.js
var past = __webpack_require__(8590);
// EXTERNAL MODULE: ./build/js/gate/suites.js
var gate_suites = __webpack_require__(39867);
;// CONCATENATED MODULE: ./build/js/gate/report.js
/** Puts the judgement into the form that everything after it reads. */





function noticeOf({ code, where, what, fix }) {
    return { code, where, what, fix };
}
function headSide(request, evaluation, at) {
    const suites = evaluation === null ? [] : (0,gate_suites/* reportedSuites */.hH)(evaluation);
    return { sha: request.head.sha, ref: request.head.ref, run: request.head.run, at, suites };
}
function policyOf(request, { family, covered }) {
    const { decision, pairing } = request.config;
    return {
        failOn: request.failOn,
        onError: request.onError,
        config: request.configSource?.path ?? null,
        configSha256: request.configSource?.sha256 ?? null,
        alpha: decision.alpha,
        alphaWarn: decision.alphaWarn,
        style: decision.style,
        correction: 'bh',
        family,
        ...(covered.length === 0 ? {} : { covered }),
        minPaired: pairing.minPaired,
        seed: request.seed,
    };
}
/** Sentences quote cells and ids; where something stands, and how to mend it, is the user's own. */
function redacted(notice, redact) {
    return { ...notice, what: redact(notice.what) };
}
/** What keeps the gate from judging comes first: it is what the reader must mend. */
function byWeight(a, b) {
    return Number(a.weight === 'notice') - Number(b.weight === 'notice');
}
const NO_JUDGEMENT = {
    verdicts: [],
    unjudged: [],
    tradeOffs: [],
    covered: [],
    family: { fail: 0, warn: 0 },
};
/** The report; without a judgement its result is `error`, and its notices say why. */
function reportOf(request, findings) {
    const judgement = findings.judgement ?? NO_JUDGEMENT;
    const redact = (0,redaction/* redaction */.G)(request.config.privacy.redact);
    const { translate = translation/* asWritten */.q } = request;
    const { verdicts, runs } = (0,past/* dated */.dR)(judgement.verdicts, findings.past ?? past/* NO_PAST */.NZ);
    const createdAt = findings.now.toISOString();
    return {
        schema: 'holdline/report@1',
        result: resultOf(judgement.verdicts, request.failOn),
        createdAt,
        tool: { name: 'holdline', version: request.version },
        mode: request.mode,
        head: headSide(request, findings.evaluation, createdAt),
        base: findings.base,
        anchor: findings.anchor,
        counts: countsOf(judgement.verdicts),
        verdicts,
        unjudged: judgement.unjudged,
        drivers: findings.explained?.drivers ?? [],
        flips: findings.explained?.flips ?? [],
        quality: findings.explained?.quality ?? [],
        confusion: findings.explained?.confusion ?? [],
        ...(findings.curves === undefined ? {} : { curves: findings.curves }),
        ...(runs.length === 0 ? {} : { runs }),
        inputs: findings.inputs,
        policy: policyOf(request, judgement),
        notices: [...findings.notices].sort(byWeight).map((one) => redacted(noticeOf(translate(one)), redact)),
        deliveries: [],
    };
}


/***/ }),

/***/ 39867:
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

/***/ 53204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ chooseBases)
/* harmony export */ });
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90528);

/** `line`: the wanted commit first, then its ancestors; empty where it is not known. */
function chooseBases(history, suites, line) {
    const distances = new Map(line.map((sha, distance) => [sha, distance]));
    const onLine = history.records.flatMap((record) => {
        const distance = distances.get(record.sha);
        return distance === undefined ? [] : [{ record, distance }];
    });
    // The newest of a list is its last, so the nearest must stand there; of several runs of one commit the newest still
    // does, because the sort is stable.
    const farthestFirst = onLine.sort((a, b) => b.distance - a.distance).map(({ record }) => record);
    const near = (0,_series_js__WEBPACK_IMPORTED_MODULE_0__/* .basesBySuite */ .UT)({ records: farthestFirst, damaged: [] }, suites);
    const newest = (0,_series_js__WEBPACK_IMPORTED_MODULE_0__/* .basesBySuite */ .UT)(history, suites);
    const chosen = new Map();
    for (const [suite, record] of new Map([...newest, ...near])) {
        chosen.set(suite, { record, distance: distances.get(record.sha) ?? null });
    }
    return chosen;
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

/***/ 11372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ prospectsOf),
/* harmony export */   w: () => (/* binding */ undirected)
/* harmony export */ });
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41052);
/* harmony import */ var _hearing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86408);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93690);
/* harmony import */ var _noise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62872);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30793);
/** What the newest turn of a history expects of the next run of each measurement, if nothing changes. */





/** Whether the measurement's values never moved is told by a noise of 0, whatever floor the judge lays under it. */
function prospectOf({ found, past }, shares) {
    const { given, terms, head, id, orientation } = found;
    const prediction = (0,_noise_js__WEBPACK_IMPORTED_MODULE_2__/* .nextRun */ .B6)(past, shares);
    const compared = given === null ? null : (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .compareHistory */ .w)(given, past, shares);
    if (prediction === null || compared === null || given === null || orientation === null)
        return null;
    const { ruler, level } = past;
    const multiplier = Math.sqrt(1 + 1 / level.effectiveCount);
    const at = ruler.valueAt(level.reference);
    return {
        id,
        measurement: head,
        terms,
        direction: orientation.direction,
        records: given.series.length,
        level: at,
        noise: Math.abs(ruler.valueAt(level.reference - level.scale) - at),
        margin: given.scale.margin,
        chanceOfWorse: (value) => prediction.cdf(ruler.measure(value) - level.reference, multiplier),
        worstAt: (chance) => ruler.valueAt(level.reference + prediction.quantile(chance, multiplier)),
        reach: compared.reach,
    };
}
/** Of every measurement with a direction and enough of a past. */
function prospectsOf(trial) {
    const opened = trial.head.flatMap((head) => {
        const found = (0,_hearing_js__WEBPACK_IMPORTED_MODULE_0__/* .openHearing */ .n)(trial, head, (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .termsFor */ .$_)(trial.rules, head));
        return found === null || found.past === null ? [] : [{ found, past: found.past }];
    });
    const shares = (0,_noise_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedShapes */ .Qy)(opened.map(({ past }) => past));
    const found = opened.flatMap((one) => prospectOf(one, shares) ?? []);
    return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}
/** Measurements of which it is not known which way is better. */
function undirected(trial) {
    return trial.head
        .filter((head) => (0,_hearing_js__WEBPACK_IMPORTED_MODULE_0__/* .openHearing */ .n)(trial, head, (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .termsFor */ .$_)(trial.rules, head)) === null)
        .map(_model_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .measurementId */ .I);
}


/***/ }),

/***/ 98549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   io: () => (/* binding */ nextTrial),
/* harmony export */   oA: () => (/* binding */ turnsOf)
/* harmony export */ });
/* unused harmony exports suitesOf, turnAt */
/* harmony import */ var _gate_matches_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73057);
/* harmony import */ var _gate_remembered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38792);
/* harmony import */ var _history_base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53204);
/* harmony import */ var _history_comparable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44221);
/* harmony import */ var _history_series_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90528);
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41052);






/** The suites of which a record holds measurements. */
function suitesOf({ measurements }) {
    return [...new Set(measurements.flatMap(({ id }) => (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$)(id)?.suite ?? []))];
}
/** What a configuration forbids to compare was not compared on that day either. */
function refusedOf(record, bases, names) {
    const own = (0,_history_comparable_js__WEBPACK_IMPORTED_MODULE_4__/* .fingerprintsOf */ .tm)(record);
    const refused = new Map();
    for (const [suite, base] of bases) {
        const theirs = (0,_history_comparable_js__WEBPACK_IMPORTED_MODULE_4__/* .fingerprintsOf */ .tm)(base.record).get(suite) ?? {};
        const differing = (0,_history_comparable_js__WEBPACK_IMPORTED_MODULE_4__/* .disagreement */ .fn)(theirs, own.get(suite) ?? {}, names);
        if (differing !== null)
            refused.set(suite, { kind: 'fingerprint-differs', ...differing });
    }
    return refused;
}
function trialOf(before, record, config) {
    const bases = (0,_history_base_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseBases */ .g)(before, suitesOf(record), []);
    if (bases.size === 0)
        return null;
    const told = (0,_history_comparable_js__WEBPACK_IMPORTED_MODULE_4__/* .comparableHistory */ .rW)(before, (0,_history_comparable_js__WEBPACK_IMPORTED_MODULE_4__/* .fingerprintsOf */ .tm)(record), config.comparable);
    const { window } = config.history;
    return {
        head: record.measurements.flatMap((measurement) => (0,_gate_remembered_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .H)(measurement) ?? []),
        base: (0,_gate_remembered_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesOfBases */ .C)(bases),
        baseIsRecord: true,
        series: (0,_history_series_js__WEBPACK_IMPORTED_MODULE_2__/* .seriesById */ .Uh)(told, window),
        boundaries: (0,_history_series_js__WEBPACK_IMPORTED_MODULE_2__/* .boundariesById */ .lh)(told, window, _gate_matches_js__WEBPACK_IMPORTED_MODULE_5__/* .matchesGlob */ .k),
        recordRuns: (0,_history_series_js__WEBPACK_IMPORTED_MODULE_2__/* .recordRunsById */ .MC)(told, window),
        refused: refusedOf(record, bases, config.comparable),
        // Tags and commits are of the day; the best level is in the series themselves.
        anchor: config.anchor?.kind === 'best' ? { name: 'best', values: null } : null,
        paired: new Map(),
        rules: config.rules,
        required: config.required,
        waivers: [],
        accepted: null,
        today: record.at.slice(0, 10),
        decision: config.decision,
        partial: true,
    };
}
/** `null` where the record holds no measurements, or nothing came before it. */
function turnAt(history, index, config) {
    const record = history.records[index];
    if (record === undefined || record.measurements.length === 0)
        return null;
    const trial = trialOf({ records: history.records.slice(0, index), damaged: [] }, record, config);
    return trial === null ? null : { index, record, trial };
}
/** The run that is still to come, as like the newest record of each suite as can be; `null` where there is none. */
function nextTrial(history, config) {
    const suites = [...new Set(history.records.flatMap(suitesOf))];
    const newest = [...(0,_history_base_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseBases */ .g)(history, suites, []).entries()];
    const [first] = newest.map(([, { record }]) => record);
    if (first === undefined)
        return null;
    const measurements = newest.flatMap(([suite, { record }]) => record.measurements.filter(({ id }) => (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$)(id)?.suite === suite));
    const about = newest.flatMap(([suite, { record }]) => record.head.suites.filter(({ name }) => name === suite));
    return trialOf(history, { ...first, measurements, head: { ...first.head, suites: about } }, config);
}
/** All turns of a history, oldest first. */
function turnsOf(history, config) {
    return history.records.flatMap((_, index) => turnAt(history, index, config) ?? []);
}


/***/ })

};
