export const id = 8476;
export const ids = [8476,8784];
export const modules = {

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

/***/ 92564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspect: () => (/* binding */ inspect),
  inspectOne: () => (/* binding */ inspectOne)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 37 modules
var catalogue = __webpack_require__(58711);
// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(73597);
// EXTERNAL MODULE: ./build/js/failure/translator.js
var translator = __webpack_require__(85329);
// EXTERNAL MODULE: ./build/js/gate/assemble.js + 2 modules
var assemble = __webpack_require__(6828);
// EXTERNAL MODULE: ./build/js/gate/measure.js + 1 modules
var measure = __webpack_require__(8166);
// EXTERNAL MODULE: ./build/js/gate/report.js + 1 modules
var report = __webpack_require__(36403);
// EXTERNAL MODULE: ./build/js/model/identity.js
var identity = __webpack_require__(41052);
// EXTERNAL MODULE: ./build/js/read/readables.js + 1 modules
var readables = __webpack_require__(31508);
// EXTERNAL MODULE: ./build/js/render/columns.js
var columns = __webpack_require__(80428);
// EXTERNAL MODULE: ./build/js/render/english.js + 4 modules
var english = __webpack_require__(96523);
// EXTERNAL MODULE: ./build/js/render/escape.js
var render_escape = __webpack_require__(55220);
// EXTERNAL MODULE: ./build/js/render/number.js
var number = __webpack_require__(40678);
;// CONCATENATED MODULE: ./build/js/render/inspection.js




const LONGEST_NAME = 60;
function measurementText(one, words) {
    const parts = [
        one.value === null ? words.notFinite : (0,number/* valueText */.Ru)(one.value, one.unit),
        ...(one.n === null ? [] : [`n ${one.n}`]),
        ...(one.standardError === null ? [] : [words.standardError(Number(one.standardError.toPrecision(3)))]),
        words.directions[one.direction ?? 'unknown'],
    ];
    return parts.join(words.comma);
}
function fileText(file, { printed, text: { colon } }) {
    const words = printed.inspection;
    const lines = [
        `${(0,render_escape/* plainText */.wh)(file.path)}${colon}${file.format ?? words.notReadable}`,
        `  ${words.because((0,render_escape/* plainText */.wh)(file.because))}`,
    ];
    if (file.examples !== null) {
        const { n, columns } = file.examples;
        lines.push(`  ${words.examples(n, columns.map(render_escape/* plainText */.wh))}`);
    }
    if (file.measurements.length > 0) {
        const widest = Math.max(...file.measurements.map((one) => (0,columns/* displayWidth */.F1)(one.id)));
        const named = (id) => (0,columns/* padEnd */.f)((0,render_escape/* plainText */.wh)(id), Math.min(LONGEST_NAME, widest));
        lines.push(`  ${words.measurements(file.measurements.length)}`);
        lines.push(...file.measurements.map((one) => `    ${named(one.id)}  ${measurementText(one, words)}`));
    }
    for (const { where, what, fix } of file.notices) {
        const place = where === null || where === file.path ? '' : `${where} `;
        lines.push(`  ${(0,render_escape/* plainText */.wh)(`${place}${what}`)}`);
        if (fix !== null)
            lines.push(`    ${printed.fix}${(0,render_escape/* plainText */.wh)(fix)}`);
    }
    return lines.join('\n');
}
/** One block a file. */
function renderInspection(files, language = english/* ENGLISH */.V) {
    return files.map((file) => fileText(file, language)).join('\n\n');
}

// EXTERNAL MODULE: ./build/js/render/spoken.js
var spoken = __webpack_require__(9017);
// EXTERNAL MODULE: ./build/js/commands/ending.js
var ending = __webpack_require__(73062);
;// CONCATENATED MODULE: ./build/js/commands/inspect.js











/** The suite as a gate would measure it; examples that can't be measured leave what the file itself says. */
async function measuresOf(suite) {
    try {
        return await (0,measure/* measureSuite */.bt)(suite, measure/* NOTHING_WANTED */.EV);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
        const { measurements } = await (0,measure/* measureSuite */.bt)({ ...suite, examples: null }, measure/* NOTHING_WANTED */.EV);
        return { measurements, notices: error.faults };
    }
}
function examplesOf(reading) {
    const tables = reading.suites.flatMap((suite) => (suite.examples === null ? [] : [suite.examples.table]));
    const [first] = tables;
    if (first === undefined)
        return null;
    const ids = first.ids === null ? [] : [first.ids.name];
    return {
        n: tables.reduce((sum, table) => sum + table.rows, 0),
        columns: [...ids, ...first.columns.keys(), ...first.dropped],
    };
}
function notNumbers({ measurements }) {
    return measurements.flatMap((one) => one.invalid === null ? [] : [(0,catalogue/* fault */.DG)('NOT_A_NUMBER', (0,identity/* measurementId */.I)(one), { found: one.invalid })]);
}
function passedOver(reading) {
    return reading.passedOver.map(({ name, because }) => (0,catalogue/* fault */.DG)('PASSED_OVER', name, { because }));
}
/** What would be read of one file, and why. */
async function inspectOne(readable, translate) {
    try {
        const { format, because, reading } = await readable.read();
        const parts = reading.suites.map((suite) => ({
            name: suite.name ?? readable.stem,
            path: readable.path,
            format,
            suite,
            repeats: false,
            earlier: 0,
        }));
        const measures = await Promise.all((0,assemble/* assemble */.fT)(parts).suites.map(measuresOf));
        const faults = [
            ...reading.notices,
            ...measures.flatMap((one) => [...one.notices, ...notNumbers(one)]),
            ...passedOver(reading),
        ];
        return {
            path: readable.path,
            format,
            because,
            measurements: measures.flatMap(({ measurements }) => measurements.map((one) => ({
                id: (0,identity/* measurementId */.I)(one),
                value: one.value,
                n: one.n,
                standardError: one.standardError,
                direction: one.direction,
                unit: one.unit,
            }))),
            examples: examplesOf(reading),
            notices: faults.map((one) => (0,report.noticeOf)(translate(one))),
        };
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR))
            throw error;
        return unreadable(readable.path, error.faults.map(translate));
    }
}
function unreadable(path, faults) {
    const because = 'it could not be read';
    return { path, format: null, because, measurements: [], examples: null, notices: faults.map(report.noticeOf) };
}
async function inspect(world, files, options) {
    const translate = await (0,translator/* translator */.N)(options.locale);
    const { sources, faults } = await world.files.find(files);
    const inspected = faults.map((one) => unreadable(one.where ?? '', [translate(one)]));
    const found = await (0,readables/* readables */.M)(sources, { format: null, columns: null, parser: options.parser });
    for (const readable of found)
        inspected.push(await inspectOne(readable, translate));
    const readable = inspected.every((one) => one.format !== null);
    const status = readable ? ending/* DONE */.DH : ending/* NOT_JUDGED */.Gv;
    if (options.format === 'json') {
        return {
            status,
            output: `${JSON.stringify({ schema: 'holdline/inspect@1', files: inspected }, null, 2)}\n`,
        };
    }
    const told = await (0,translator/* detailTranslator */.c)(options.locale);
    const shown = inspected.map((one) => ({ ...one, because: told(one.because) }));
    return { status, output: `${renderInspection(shown, await (0,spoken/* spoken */.v)(options.locale)).trimEnd()}\n` };
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

/***/ 90528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MC: () => (/* binding */ recordRunsById),
/* harmony export */   Tr: () => (/* binding */ recordsById),
/* harmony export */   UT: () => (/* binding */ basesBySuite),
/* harmony export */   Uh: () => (/* binding */ seriesById),
/* harmony export */   lh: () => (/* binding */ boundariesById)
/* harmony export */ });
/* unused harmony export baseOf */
/** The newest `window` of the values, still oldest first. */
function newest(values, window) {
    return window >= 1 ? values.slice(-window) : [];
}
function isNumber(value) {
    return Number.isFinite(value);
}
/** The finite values of every measurement, oldest first; of an id that stands twice in a record the first counts. */
function readingsOf(history) {
    const all = new Map();
    for (const [index, { measurements }] of history.records.entries()) {
        for (const { id, value, runs = 1 } of measurements) {
            if (!isNumber(value))
                continue;
            const known = all.get(id);
            if (known === undefined)
                all.set(id, { values: [value], runs: [runs], records: [index] });
            else if (known.records.at(-1) !== index) {
                known.values.push(value);
                known.runs.push(runs);
                known.records.push(index);
            }
        }
    }
    return all;
}
/** A history is read by several, and looked through once. */
const lookedThrough = new WeakMap();
function readingsById(history) {
    const found = lookedThrough.get(history) ?? readingsOf(history);
    lookedThrough.set(history, found);
    return found;
}
/**
 * The finite values of every measurement, oldest first, at most the newest `window` of each; the length is the count
 * of records that hold a value.
 */
function seriesById(history, window = Number.POSITIVE_INFINITY) {
    return new Map([...readingsById(history)].map(([id, { values }]) => [id, newest(values, window)]));
}
/** For each value of `seriesById` the index of its record. */
function recordsById(history, window) {
    return new Map([...readingsById(history)].map(([id, { records }]) => [id, newest(records, window)]));
}
/**
 * How many runs the values of each series are means of, where any is a mean: the harmonic mean over the newest `window`,
 * since the variance of a mean of r runs is one rth of a run's, and these variances are what a series averages.
 */
function recordRunsById(history, window) {
    const means = [...readingsById(history)].map(([id, { runs }]) => {
        const recent = newest(runs, window);
        // A record that claims less than a run would make noise look larger than it is.
        return [id, recent.length / recent.reduce((sum, one) => sum + 1 / Math.max(1, one), 0)];
    });
    return new Map(means.filter(([, runs]) => runs > 1));
}
/**
 * Where levels start anew: for every measurement, indices into its series of the newest value at the time of each
 * acceptance that matches it. A change is accepted once it is on the base branch, so that value is the first of its kind.
 */
function boundariesById(history, window, matches) {
    const accepted = history.records.flatMap((record) => record.accepted);
    if (accepted.length === 0)
        return new Map();
    const times = history.records.map(({ at }) => Date.parse(at));
    const all = [...recordsById(history, window)].map(([id, records]) => {
        const starts = accepted
            .filter(({ match }) => matches(match, id))
            .map(({ at }) => records.filter((index) => (times[index] ?? 0) <= Date.parse(at)).length - 1);
        return [id, starts.filter((start) => start > 0)];
    });
    return new Map(all.filter(([, starts]) => starts.length > 0));
}
function newestWhere(history, holds) {
    for (let index = history.records.length - 1; index >= 0; index -= 1) {
        const record = history.records[index];
        if (record !== undefined && record.measurements.length > 0 && holds(record))
            return record;
    }
    return null;
}
/**
 * The base: the newest record that holds one of these suites (`null`: any), or `null` where there is none. Suites
 * matter where matrix legs share a history: the newest record may be another leg's, with nothing to compare. A record
 * without measurements (an accepted change) is never the base.
 */
function baseOf(history, wanted) {
    const suites = wanted.suites === null ? null : new Set(wanted.suites);
    return newestWhere(history, (record) => suites === null || record.head.suites.some((suite) => suites.has(suite.name)));
}
/** For each of these suites the newest record that holds it: after partial runs they are not the same one. */
function basesBySuite(history, suites) {
    return new Map(suites.flatMap((suite) => {
        const record = baseOf(history, { suites: [suite] });
        return record === null ? [] : [[suite, record]];
    }));
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


/***/ })

};
