export const id = 8646;
export const ids = [8646];
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

/***/ 80428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ padStart),
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   f: () => (/* binding */ padEnd),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/** Text in aligned columns of a terminal, where some characters are two columns wide and some none. */
const NONE = /^(?:\p{M}|\p{Cf}|\p{Emoji_Modifier})$/u;
/** East Asian wide and fullwidth blocks, and emoji that are drawn wide. https://www.unicode.org/reports/tr11/ */
const WIDE = /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}])$/u;
const SEGMENTS = new Intl.Segmenter('en', { granularity: 'grapheme' });
function graphemeWidth(grapheme) {
    const [first = ''] = grapheme;
    if (NONE.test(first))
        return 0;
    return WIDE.test(first) || grapheme.includes('\ufe0f') ? 2 : 1;
}
/** Columns that a text takes in a terminal. */
function displayWidth(text) {
    if (/^[ -~]*$/.test(text))
        return text.length;
    let width = 0;
    for (const { segment } of SEGMENTS.segment(text))
        width += graphemeWidth(segment);
    return width;
}
/** The text and blanks after it, up to so many columns. */
function padEnd(text, width) {
    return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
/** Blanks and the text after them, up to so many columns. */
function padStart(text, width) {
    return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}
/** The text cut in its middle to at most so many columns. */
function shorten(text, width) {
    if (displayWidth(text) <= width)
        return text;
    const graphemes = [...SEGMENTS.segment(text)].map(({ segment }) => segment);
    const tailRoom = Math.floor((width - 1) / 3);
    const head = takeWidth(graphemes, width - 1 - tailRoom);
    const tail = takeWidth(graphemes.toReversed(), tailRoom).toReversed();
    return `${head.join('')}…${tail.join('')}`;
}
function takeWidth(graphemes, width) {
    let used = 0;
    const end = graphemes.findIndex((grapheme) => {
        used += graphemeWidth(grapheme);
        return used > width;
    });
    return end < 0 ? graphemes : graphemes.slice(0, end);
}
/**
 * Where a line may end: at blanks, but not at those around a sign (`p = 0.01` stays together), between Chinese
 * characters, and behind a full-width mark; never before a mark that closes something.
 */
const BREAKS = /( (?![=<>≤≥] )(?<! [=<>≤≥] ))|(?<=\p{Script=Han})(?=[\p{Script=Han}（])|(?<=[，。；：、）？！])(?=[^ ，。；：、）？！])/u;
/** The text in lines of at most so many columns, broken where words end; a longer word stays whole. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    // Words, and between them what stood there: a blank, or nothing.
    const parts = text.split(BREAKS);
    for (let at = 0; at < parts.length; at += 2) {
        const word = parts[at] ?? '';
        const longer = line === '' ? word : `${line}${parts[at - 1] ?? ''}${word}`;
        if (line !== '' && displayWidth(longer) > width) {
            lines.push(line);
            line = word;
        }
        else {
            line = longer;
        }
    }
    return [...lines, line];
}


/***/ }),

/***/ 91456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ isAlarm),
/* harmony export */   j9: () => (/* binding */ aftermathOfTurn),
/* harmony export */   r6: () => (/* binding */ judgedTurn)
/* harmony export */ });
/* harmony import */ var _judge_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93657);
/* harmony import */ var _stats_median_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41326);


/** So many later values say what became of a change, and so many are enough. */
const LATER = 3;
const ENOUGH = 2;
const RED = ['regressed', 'violated', 'missing', 'invalid'];
/** Whether a verdict turns the gate red. */
function isAlarm({ outcome, severity }) {
    return severity === 'fail' && RED.includes(outcome);
}
/** The finite values of a measurement in the records behind this one, the next first. */
function valuesAfter(history, index, id) {
    return history.records
        .slice(index + 1)
        .flatMap(({ measurements }) => measurements.find((one) => one.id === id)?.value ?? [])
        .slice(0, LATER);
}
function aftermathOf(history, index, verdict) {
    const [head, base] = [verdict.head?.value ?? null, verdict.base?.value ?? null];
    if (verdict.outcome === 'missing' || verdict.outcome === 'invalid' || head === null)
        return 'fault';
    if (base === null)
        return 'real';
    const after = valuesAfter(history, index, verdict.id);
    if (after.length < ENOUGH)
        return 'open';
    const settled = (0,_stats_median_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .J)(after);
    return Math.abs(settled - base) < Math.abs(settled - head) ? 'false' : 'real';
}
function judgedTurn(history, turn) {
    const judgement = (0,_judge_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judge */ .S)(turn.trial);
    const alarms = judgement.verdicts
        .filter(isAlarm)
        .map((verdict) => ({ id: verdict.id, verdict, aftermath: aftermathOf(history, turn.index, verdict) }));
    return { turn, judgement, alarms };
}
/** What a red turn comes to: false only where every alarm of it was. */
function aftermathOfTurn({ alarms }) {
    if (alarms.length === 0)
        return null;
    const kinds = new Set(alarms.map(({ aftermath }) => aftermath));
    return ['real', 'fault', 'open', 'false'].find((kind) => kinds.has(kind)) ?? null;
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
