export const id = 697;
export const ids = [697];
export const modules = {

/***/ 2700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ForgeError)
/* harmony export */ });
/**
 * What a call to GitHub failed with: the fault to tell, the HTTP status where there was an answer, and GitHub's own
 * words where it refused.
 */
class ForgeError extends Error {
    fault;
    status;
    words;
    constructor(fault, status, words = null) {
        super(fault.what);
        this.name = 'ForgeError';
        this.fault = fault;
        this.status = status;
        this.words = words;
    }
}


/***/ }),

/***/ 8138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RR: () => (/* binding */ anchorLineOn),
/* harmony export */   fH: () => (/* binding */ anchorLineIn)
/* harmony export */ });
/* unused harmony export newestTag */
/* harmony import */ var _failure_forge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2700);
/* harmony import */ var _judge_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7290);
/** Leads from a configured anchor to commits: through GitHub, or through git's own files. */


/** `v1.10.0` is newer than `v1.9.0`, and `v1.0.0` than `v1.0.0-rc.1`. */
function byVersion(a, b) {
    if (a.startsWith(`${b}-`))
        return -1;
    if (b.startsWith(`${a}-`))
        return 1;
    return a.localeCompare(b, 'en', { numeric: true });
}
/** The newest by version of the tags that the glob matches; `null` where none does. */
function newestTag(tags, glob) {
    const matching = [...tags].filter((tag) => (0,_judge_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesText */ .F)(glob, tag));
    return matching.sort(byVersion).at(-1) ?? null;
}
async function nameOn(forge, anchor) {
    switch (anchor.kind) {
        case 'last-release':
            return await forge.latestRelease();
        case 'tag':
            return newestTag(await forge.tags(), anchor.glob);
        case 'commit':
            return anchor.sha;
        case 'best':
            return null;
    }
}
/** The anchor's commit and its ancestors by GitHub; `null` where there is no such tag, release or commit. */
async function anchorLineOn(forge, anchor) {
    const name = await nameOn(forge, anchor);
    if (name === null)
        return null;
    try {
        const commits = await forge.commits(name);
        return { name, line: commits.map((commit) => commit.sha) };
    }
    catch (error) {
        const gone = error instanceof _failure_forge_js__WEBPACK_IMPORTED_MODULE_0__/* .ForgeError */ .Q && (error.status === 404 || error.status === 422);
        if (gone)
            return null;
        throw error;
    }
}
/**
 * The anchor's commit by git's own files, where its ancestors are not looked for. There are no releases in git: the
 * last one is taken to be the newest tag.
 */
async function anchorLineIn(world, anchor) {
    if (anchor.kind === 'commit')
        return { name: anchor.sha, line: [anchor.sha] };
    if (anchor.kind === 'best')
        return null;
    const tags = await world.gitTags();
    const name = newestTag(tags.keys(), anchor.kind === 'tag' ? anchor.glob : '*');
    const sha = name === null ? undefined : tags.get(name);
    return name === null || sha === undefined ? null : { name, line: [sha] };
}


/***/ }),

/***/ 9565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 31 modules
var catalogue = __webpack_require__(8649);
// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(3597);
// EXTERNAL MODULE: ./build/js/judge/judge.js + 7 modules
var judge = __webpack_require__(9957);
// EXTERNAL MODULE: ./build/js/judge/rules.js
var rules = __webpack_require__(793);
// EXTERNAL MODULE: ./build/js/judge/waivers.js
var waivers = __webpack_require__(5915);
// EXTERNAL MODULE: ./build/js/gate/assemble.js + 2 modules
var assemble = __webpack_require__(6828);
// EXTERNAL MODULE: ./build/js/history/comparable.js
var comparable = __webpack_require__(4221);
;// CONCATENATED MODULE: ./build/js/gate/comparable.js
/** Whether head and base may be compared at all: the fingerprints that the configuration names must agree. */


/** What an evaluation tells of its suites. */
function fingerprintsOfSuites({ suites }) {
    return new Map(suites.map(({ name, fingerprints }) => [name, fingerprints]));
}
/** What the records that were chosen tell, each of its suite. */
function fingerprintsOfBases(bases) {
    return new Map([...bases].map(([suite, { record }]) => [suite, (0,comparable/* fingerprintsOf */.tm)(record).get(suite) ?? {}]));
}
/** Names that no suite of head tells: a condition that is never looked at must not seem to hold. */
function untold(head, names) {
    const told = new Set(head.suites.flatMap((suite) => Object.keys(suite.fingerprints)));
    return names
        .filter((name) => !told.has(name))
        .map((name) => (0,catalogue/* fault */.DG)('COMPARABLE_UNTOLD', null, { name, told: [...told].sort() }));
}
/** What differs without being named is told, and does no more. */
function differences(suite, base, names) {
    const own = base.get(suite.name) ?? {};
    const shared = Object.keys(suite.fingerprints).filter((name) => Object.hasOwn(own, name));
    return shared
        .filter((name) => !names.includes(name))
        .flatMap((name) => (0,comparable/* disagreement */.fn)(own, suite.fingerprints, [name]) ?? [])
        .map(({ name, base: from, head: to }) => (0,catalogue/* fault */.DG)('FINGERPRINT_DIFFERS', suite.name, { name, from: from ?? '', to: to ?? '' }));
}
/** The suites whose comparison is refused, and what is to be told. */
function comparability(head, base, names) {
    const refused = new Map();
    const notices = [...untold(head, names)];
    for (const suite of head.suites) {
        const own = base.get(suite.name);
        if (own === undefined)
            continue;
        const differing = (0,comparable/* disagreement */.fn)(own, suite.fingerprints, names);
        if (differing !== null)
            refused.set(suite.name, { kind: 'fingerprint-differs', ...differing });
        notices.push(...differences(suite, base, names));
    }
    return { refused, notices };
}

// EXTERNAL MODULE: ./build/js/metrics/drift.js + 2 modules
var drift = __webpack_require__(3253);
// EXTERNAL MODULE: ./build/js/metrics/names.js
var names = __webpack_require__(8164);
// EXTERNAL MODULE: ./build/js/metrics/subject.js
var subject = __webpack_require__(4020);
;// CONCATENATED MODULE: ./build/js/metrics/drifted.js



const asked = (wanted) => (wanted ?? [])
    .map(names/* parseMetricName */.$Y)
    .filter((named) => !('code' in named) && named.metric.kind === 'drift');
function drifted(named, n, found) {
    const [value, invalid] = typeof found === 'number' ? [found, null] : [null, found.invalid];
    const { direction, unit } = drift/* driftMetric */.s;
    const nothing = { labels: {}, standardError: null, interval: null };
    return { ...nothing, metric: (0,names/* measuredName */.YY)(named), value, invalid, n, direction, unit };
}
/** The drifts among the metrics that were asked for, in head's place. None where none was asked for. */
function driftMeasurements(wanted, { base, head }) {
    const names = asked(wanted);
    if (names.length === 0)
        return [];
    const sides = { base: (0,subject/* prepare */.iA)(base, null).subject, head: (0,subject/* prepare */.iA)(head, null).subject };
    return names.map((named) => drifted(named, sides.head.weights.n, (0,drift/* drift */.U)(named.column, sides)));
}
/** What will be measured as soon as there is a base: rules for it are no idle ones. */
function awaitedDrifts(wanted) {
    return asked(wanted).map((named) => drifted(named, null, { invalid: 'there is no base yet' }));
}

// EXTERNAL MODULE: ./build/js/gate/measure.js + 3 modules
var measure = __webpack_require__(2490);
;// CONCATENATED MODULE: ./build/js/gate/drifts.js



/** Drifts are of one comparison, so they are judged by limits and never recorded. */
function driftsOf(head, base, config) {
    const measurements = [];
    const awaited = [];
    const notices = [];
    for (const suite of head.suites) {
        const wanted = (0,measure/* wantedOf */.Lm)(config, suite);
        const before = base?.suites.find(({ name }) => name === suite.name)?.examples ?? null;
        const placed = (one) => ({ suite: suite.name, ...one });
        if (suite.examples !== null && before !== null) {
            const sides = { base: before, head: suite.examples };
            measurements.push(...driftMeasurements(wanted, sides).map(placed));
            continue;
        }
        const missed = awaitedDrifts(wanted).map(placed);
        awaited.push(...missed);
        if (missed.length > 0)
            notices.push((0,catalogue/* fault */.DG)('DRIFT_WITHOUT_BASE', suite.name, {}));
    }
    return { measurements, awaited, notices };
}

// EXTERNAL MODULE: ./build/js/gate/explain.js + 16 modules
var explain = __webpack_require__(5395);
// EXTERNAL MODULE: ./build/js/gate/load.js
var load = __webpack_require__(8082);
// EXTERNAL MODULE: ./build/js/gate/pairing.js + 11 modules
var pairing = __webpack_require__(6907);
// EXTERNAL MODULE: ./build/js/history/base.js
var base = __webpack_require__(3204);
// EXTERNAL MODULE: ./build/js/history/series.js
var series = __webpack_require__(528);
// EXTERNAL MODULE: ./build/js/model/identity.js
var identity = __webpack_require__(1052);
// EXTERNAL MODULE: ./build/js/config/anchor.js
var config_anchor = __webpack_require__(5268);
// EXTERNAL MODULE: ./build/js/gate/matches.js
var matches = __webpack_require__(3057);
// EXTERNAL MODULE: ./build/js/gate/suites.js
var gate_suites = __webpack_require__(9867);
;// CONCATENATED MODULE: ./build/js/gate/anchor.js
/** The record that the configured anchor leads to, and what it says of each measurement. */






const NONE = { anchored: null, side: null, notices: [] };
/** A change that was accepted after the anchor was recorded is no loss against it any more. */
function acceptedSince(history, record, id) {
    const since = Date.parse(record.at);
    const later = history.records.flatMap((one) => one.accepted).filter(({ at }) => Date.parse(at) >= since);
    return later.some(({ match }) => (0,matches/* matchesGlob */.k)(match, id));
}
function valuesOf(history, records) {
    const values = new Map();
    for (const [suite, record] of records) {
        for (const { id, value } of record.measurements) {
            const counts = value !== null && (0,identity/* placeOf */.$)(id)?.suite === suite && !acceptedSince(history, record, id);
            if (counts)
                values.set(id, { value, runs: 1 });
        }
    }
    return values;
}
/** What to hold head against beside base. `line` is asked only where there is a history to look in. */
async function anchorOf(anchor, history, wanted) {
    if (anchor === null || history.records.length === 0)
        return NONE;
    if (anchor.kind === 'best')
        return { ...NONE, anchored: { name: 'best', values: null } };
    const found = await wanted.line();
    if (found === null) {
        const notice = (0,catalogue/* fault */.DG)('ANCHOR_UNKNOWN', null, { anchor: (0,config_anchor/* anchorText */.f)(anchor) });
        return { ...NONE, notices: [notice] };
    }
    const chosen = [...(0,base/* chooseBases */.g)(history, wanted.suites, found.line)];
    const near = chosen.filter(([, base]) => base.distance !== null);
    const records = new Map(near.map(([suite, { record }]) => [suite, record]));
    const [first] = records.values();
    if (first === undefined) {
        const notice = (0,catalogue/* fault */.DG)('ANCHOR_NO_RECORD', null, { anchor: found.name, commits: found.line.length });
        return { ...NONE, notices: [notice] };
    }
    const anchored = { name: found.name, values: valuesOf(history, records) };
    return { anchored, side: (0,gate_suites/* reportedHead */.wP)(first), notices: [] };
}

// EXTERNAL MODULE: ./build/js/gate/remembered.js
var remembered = __webpack_require__(8792);
;// CONCATENATED MODULE: ./build/js/gate/recall.js
/** What head is held against: the base evaluation from files, or the newest record of the history, and its series. */













const MILLISECONDS_A_DAY = 86_400_000;
/** The suites that were ever recorded: those that head has lost must be found missing. */
function suitesOf(history) {
    const newest = history.records.at(-1);
    const names = (newest?.measurements ?? []).map((measurement) => (0,identity/* placeOf */.$)(measurement.id)?.suite ?? '');
    return [...new Set(names)].filter((name) => name !== '');
}
/** The suites with their per-example outcomes, where the history still keeps them. */
async function evaluationOf(store, bases) {
    const suites = [];
    for (const [name, { record }] of bases) {
        const examples = await store.outcomes(record, name);
        const about = record.head.suites.find((suite) => suite.name === name);
        if (examples === null || about === undefined)
            continue;
        suites.push({ ...about, fingerprints: {}, measurements: [], examples });
    }
    return { suites };
}
function sideOf({ record, distance }, now) {
    const age = (now.getTime() - Date.parse(record.at)) / MILLISECONDS_A_DAY;
    const ageDays = Number.isFinite(age) ? Math.max(0, age) : null;
    return { ...(0,gate_suites/* reportedHead */.wP)(record), source: 'history', ageDays, distance };
}
/** The base files that were named, as they are; `null` where none were. */
async function loadBase(world, request) {
    if (request.base.length === 0)
        return null;
    return await (0,load/* load */.H)(world, { globs: request.base, sources: [], parser: request.parser ?? 'auto' }, request.config);
}
function fromFiles(request, head, { evaluation, notices }) {
    const named = (0,assemble/* pairedByFile */.px)(head, (0,assemble/* prefixed */.gV)(evaluation, request.suite));
    const measured = (0,measure/* measure */.xP)(named, request.config);
    const suites = (0,gate_suites/* reportedSuites */.hH)(named);
    return {
        evaluation: named,
        measurements: new Map(measured.measurements.map((one) => [(0,identity/* measurementId */.I)(one), one])),
        series: new Map(),
        boundaries: new Map(),
        recordRuns: new Map(),
        side: {
            sha: null,
            ref: null,
            run: null,
            at: null,
            suites,
            source: 'files',
            ageDays: null,
            distance: null,
        },
        fingerprints: fingerprintsOfSuites(named),
        anchor: null,
        anchorSide: null,
        notices: [...notices, ...measured.notices],
    };
}
/** Clocks of runners differ a little; a day is more than that. */
function ofTheFuture({ records }, now) {
    const newest = records.at(-1);
    if (newest === undefined || !(Date.parse(newest.at) > now.getTime() + MILLISECONDS_A_DAY))
        return [];
    return [(0,catalogue/* fault */.DG)('HISTORY_FUTURE', null, { id: newest.id, at: newest.at })];
}
/** The commits that matter are asked of GitHub only where there is a record to choose. */
async function fromHistory(world, request, head) {
    const store = request.history;
    if (store === null)
        return NOTHING;
    const history = await store.read();
    if (history.records.length === 0)
        return { ...NOTHING, notices: history.notices };
    const suites = [...new Set([...head.suites.map((suite) => suite.name), ...suitesOf(history)])];
    const bases = (0,base/* chooseBases */.g)(history, suites, await request.line());
    const names = request.config.comparable;
    const told = (0,comparable/* comparableHistory */.rW)(history, fingerprintsOfSuites(head), names);
    const anchor = await anchorOf(request.config.anchor, told, { suites, line: request.anchorLine });
    const newest = [...bases.values()].reduce((latest, base) => (latest === null || base.record.at > latest.record.at ? base : latest), null);
    const needed = request.base.length === 0;
    const { window } = request.config.history;
    return {
        evaluation: needed ? await evaluationOf(store, bases) : null,
        measurements: (0,remembered/* valuesOfBases */.C)(bases),
        series: (0,series/* seriesById */.Uh)(told, window),
        boundaries: (0,series/* boundariesById */.lh)(told, window, matches/* matchesGlob */.k),
        recordRuns: (0,series/* recordRunsById */.MC)(told, window),
        side: newest === null ? null : sideOf(newest, world.now()),
        fingerprints: fingerprintsOfBases(bases),
        anchor: anchor.anchored,
        anchorSide: anchor.side,
        notices: [...history.notices, ...anchor.notices, ...ofTheFuture(history, world.now())],
    };
}
const NOTHING = {
    evaluation: null,
    measurements: new Map(),
    series: new Map(),
    boundaries: new Map(),
    recordRuns: new Map(),
    side: null,
    fingerprints: new Map(),
    anchor: null,
    anchorSide: null,
    notices: [],
};
/** Values and examples come from base files where there are any; noise and level always from the history. */
async function recall(world, request, found) {
    const remembered = await fromHistory(world, request, found.head);
    if (found.base === null)
        return remembered;
    const files = fromFiles(request, found.head, found.base);
    const { series, boundaries, recordRuns, anchor, anchorSide } = remembered;
    return {
        ...files,
        series,
        boundaries,
        recordRuns,
        anchor,
        anchorSide,
        notices: [...files.notices, ...remembered.notices],
    };
}

// EXTERNAL MODULE: ./build/js/gate/report.js + 1 modules
var report = __webpack_require__(6403);
// EXTERNAL MODULE: ./build/js/gate/request.js
var gate_request = __webpack_require__(469);
// EXTERNAL MODULE: ./build/js/gate/scope.js
var scope = __webpack_require__(9360);
;// CONCATENATED MODULE: ./build/js/gate/together.js
/** Two readings side by side: when both fail, the faults of both are told in one run. */

function faultsOf(settled) {
    if (settled.status === 'fulfilled')
        return [];
    if (settled.reason instanceof failure/* Failure */.HR)
        return settled.reason.faults;
    throw settled.reason;
}
/** Both results. Fails with the faults of both, the first one's first; with any other error as it is. */
async function together(first, second) {
    const [one, other] = await Promise.allSettled([first, second]);
    if (one.status === 'fulfilled' && other.status === 'fulfilled')
        return [one.value, other.value];
    throw new failure/* Failure */.HR([...faultsOf(one), ...faultsOf(other)]);
}

;// CONCATENATED MODULE: ./build/js/gate/gate.js
/**
 * The story of a gate on one page: load, measure, recall, pair, judge, explain, report.
 * What can't be read ends in a report whose result is `error`; a wrong call or configuration ends in a `Failure`.
 */

















/** Runs the gate. Throws a `Failure` for faults of usage only. */
async function runGate(world, request) {
    try {
        return await judged(world, request);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.HR) || error.faults.some((one) => one.weight === 'usage'))
            throw error;
        const findings = {
            evaluation: null,
            base: null,
            anchor: null,
            judgement: null,
            explained: null,
            notices: error.faults,
            now: world.now(),
        };
        return { report: (0,report/* reportOf */.E)(request, findings), measured: null };
    }
}
async function judged(world, request) {
    const config = (0,scope/* scopeOfGate */.J4)(request.config);
    const wanted = { globs: request.artifacts, sources: request.sources, parser: request.parser ?? 'auto' };
    const [loaded, baseFiles] = await together((0,load/* load */.H)(world, wanted, config), loadBase(world, request));
    const evaluation = (0,assemble/* prefixed */.gV)(loaded.evaluation, request.suite);
    const alone = (0,measure/* measure */.xP)(evaluation, config);
    const base = await recall(world, request, { head: evaluation, base: baseFiles });
    const drifts = driftsOf(evaluation, base.evaluation, config);
    const head = { ...alone, measurements: (0,measure/* inOrder */.al)([...alone.measurements, ...drifts.measurements]) };
    const { refused, notices: differing } = comparability(evaluation, base.fingerprints, config.comparable);
    const paired = (0,pairing/* pairUp */.O)(evaluation, base.evaluation, {
        measurements: head.measurements,
        minPaired: config.pairing.minPaired,
    });
    const trial = {
        head: head.measurements,
        base: base.measurements,
        baseIsRecord: base.side?.source === 'history',
        series: base.series,
        boundaries: base.boundaries,
        recordRuns: base.recordRuns,
        refused,
        anchor: base.anchor,
        paired: paired.evidence,
        rules: config.rules,
        required: config.required,
        waivers: config.waivers,
        accepted: null,
        today: world.now().toISOString().slice(0, 10),
        decision: config.decision,
        partial: request.partial,
    };
    refuseIdleRules({ ...trial, head: [...trial.head, ...drifts.awaited] });
    const asked = (0,judge/* judge */.S)(trial);
    const { accepted, notices: unaccepted } = await acceptanceOf(request, asked);
    const judgement = accepted === null ? asked : (0,judge/* judge */.S)({ ...trial, accepted });
    const notices = [...loaded.notices, ...head.notices, ...base.notices, ...paired.notices];
    const explained = (0,explain/* explainVerdicts */.c)({
        head: evaluation,
        base: base.evaluation,
        measurements: head.measurements,
        together: paired.together,
        verdicts: judgement.verdicts,
        config,
        seed: request.seed,
        all: false,
    });
    notices.push(...drifts.notices, ...differing, ...unaccepted, ...(0,waivers/* waiverNotices */.qn)(trial), ...explained.notices);
    if (judgement.verdicts.length === 0) {
        notices.push((0,catalogue/* fault */.DG)('NOTHING_JUDGED', null, { unjudged: judgement.unjudged.length }));
    }
    const { side, anchorSide } = base;
    const findings = {
        evaluation,
        base: side,
        anchor: anchorSide,
        judgement,
        explained,
        notices,
        now: world.now(),
    };
    return {
        report: (0,report/* reportOf */.E)(request, findings),
        measured: { evaluation, measurements: alone.measurements },
    };
}
/** Whether somebody has said that the losses found are intended: asked only where there are any. */
async function acceptanceOf(request, { verdicts }) {
    const losses = verdicts.some(({ outcome }) => outcome === 'regressed' || outcome === 'missing');
    return losses ? await request.acceptance() : gate_request/* NOT_ACCEPTED */.s;
}
/** A rule that can't bite is a hole in the gate: its author is told before anything is judged. */
function refuseIdleRules(trial) {
    const faults = (0,rules/* ruleFaults */.i1)(trial);
    if (faults.length > 0)
        throw new failure/* Failure */.HR(faults);
}


/***/ }),

/***/ 469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ NOT_ACCEPTED)
/* harmony export */ });
const NOT_ACCEPTED = { accepted: null, notices: [] };


/***/ }),

/***/ 9360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ isOfHealth),
/* harmony export */   CS: () => (/* binding */ scopeOfHealth),
/* harmony export */   J4: () => (/* binding */ scopeOfGate)
/* harmony export */ });
const HEALTH = 'health:';
/** Whether a glob or id is about measurements of a health check and no others. */
function isOfHealth(match) {
    return match.startsWith(HEALTH);
}
/** What a gate has to do with. */
function scopeOfGate(config) {
    return {
        ...config,
        rules: config.rules.filter(({ match }) => !isOfHealth(match)),
        required: config.required.filter((id) => !isOfHealth(id)),
        waivers: config.waivers.filter(({ match }) => !isOfHealth(match)),
    };
}
/** What a health check has to do with: rules of evaluations match what it takes out of records. */
function scopeOfHealth(config) {
    return {
        ...config,
        required: config.required.filter(isOfHealth),
        waivers: config.waivers.filter(({ match }) => isOfHealth(match)),
    };
}


/***/ }),

/***/ 3727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ renderBody)
/* harmony export */ });
/* harmony import */ var _driver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5220);
/* harmony import */ var _folds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5671);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4011);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(623);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1426);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6275);
/* harmony import */ var _why_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(889);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9091);









const FAULTS_SHOWN = 5;
function heading(report) {
    const { before, name, after } = (0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .resultParts */ .E)(report);
    const shownName = name === null ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(name);
    // The prose of a fault begins with `: `, which is glued to the name.
    const glue = after.startsWith(':') ? ':' : '';
    const parts = [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(before), `${shownName}${glue}`, (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(after.slice(glue.length))];
    return `### ${(0,_words_js__WEBPACK_IMPORTED_MODULE_8__/* .resultSymbol */ .KI)(report.result)} ${parts.filter((part) => part !== '').join(' ')}`;
}
/** At most one, and never inside a fold, where GitHub would not draw it. */
function alert(report) {
    if (report.result === 'error') {
        return '> [!CAUTION]\n> Not judged: this is neither a pass nor a regression. Mend the cause below and run it again.';
    }
    if (report.result === 'fail' && report.policy.failOn === 'never') {
        return '> [!NOTE]\n> Report only: `fail-on` is `never`, so this does not fail the check.';
    }
    return null;
}
function faults(report, form) {
    if (report.result !== 'error' || report.notices.length === 0)
        return null;
    return (0,_folds_js__WEBPACK_IMPORTED_MODULE_2__/* .noticeList */ .TF)(report.notices, Math.max(1, Math.min(FAULTS_SHOWN, form.details)));
}
/** What a health check found is its message: each limit that is broken, and how to mend what broke it. */
function found(report, form) {
    if (report.mode !== 'health' || report.result === 'error' || report.notices.length === 0)
        return null;
    return `**What was found**\n\n${(0,_folds_js__WEBPACK_IMPORTED_MODULE_2__/* .noticeList */ .TF)(report.notices, Math.max(1, form.details))}`;
}
const NAMED_TOGETHER = 3;
function namesText(ids) {
    const named = ids.slice(0, NAMED_TOGETHER).map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7).join(', ');
    return ids.length > NAMED_TOGETHER ? `${named} and ${ids.length - NAMED_TOGETHER} more` : named;
}
function why(open, form) {
    const lines = (0,_why_js__WEBPACK_IMPORTED_MODULE_7__/* .whySharing */ .$)(open)
        .slice(0, form.reasons)
        .map(({ ids, sentence }) => `- ${namesText(ids)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(sentence)}`);
    return lines.length === 0 ? null : `**Why**\n\n${lines.join('\n')}`;
}
/** The slices that carry a loss. */
function where({ drivers }, form) {
    const lines = drivers.slice(0, form.reasons).map((driver) => {
        const { before, condition, after } = (0,_driver_js__WEBPACK_IMPORTED_MODULE_0__/* .driverParts */ .b)(driver);
        return `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(driver.suite)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(before)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(condition)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(after)}`;
    });
    return lines.length === 0 ? null : `**Where**\n\n${lines.join('\n')}`;
}
function rowsFold(report, folded) {
    if (folded.length === 0)
        return null;
    const rest = folded.length < report.verdicts.length ? 'more metric' : 'metric';
    return (0,_folds_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(`${(0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .countText */ .lT)(folded.length, rest)}: ${(0,_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .countsText */ .WN)(folded)}`, (0,_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictTable */ .KV)(folded));
}
function hiddenText(report, hidden, place) {
    if (hidden <= 0)
        return null;
    const where = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)(place.elsewhere, place.links.run);
    return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .countText */ .lT)(report.verdicts.length, 'metric')}: ${(0,_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .countsText */ .WN)(report.verdicts)}. Shortened to fit: ${(0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .countText */ .lT)(hidden, 'row')} ${hidden === 1 ? 'is' : 'are'} left out here; ${where} has more.`;
}
function footer(report, links) {
    const base = (0,_standing_js__WEBPACK_IMPORTED_MODULE_6__/* .baseSentence */ .tk)(report);
    const tool = `Holdline ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(report.tool.version)}`;
    const addresses = [
        links.baseCommit === null || report.base === null ? null : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)('base commit', links.baseCommit),
        links.run === null ? null : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)('run', links.run),
    ];
    const parts = [base === null ? null : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(base), ...addresses, tool].filter((part) => part !== null);
    return `<sub>${parts.join(' · ')}</sub>`;
}
/** The report in Markdown, in a form of the ladder. */
function renderBody(report, form, place) {
    const { open, folded, hidden } = (0,_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .shownRows */ .$6)(report, form);
    const parts = [
        heading(report),
        alert(report),
        faults(report, form),
        report.result === 'neutral' ? (0,_standing_js__WEBPACK_IMPORTED_MODULE_6__/* .firstRun */ .cK)(report).map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$).join(' ') : null,
        open.length === 0 ? null : (0,_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictTable */ .KV)(open),
        found(report, form),
        why((0,_why_js__WEBPACK_IMPORTED_MODULE_7__/* .toldWhy */ .k)(report, open), form),
        where(report, form),
        hiddenText(report, hidden, place),
        rowsFold(report, folded),
        ...(0,_folds_js__WEBPACK_IMPORTED_MODULE_2__/* .smallPrint */ .fk)(report, form.details),
        footer(report, place.links),
    ];
    return `${parts.filter((part) => part !== null).join('\n\n')}\n`;
}


/***/ }),

/***/ 6114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ renderMarkdown),
/* harmony export */   Pu: () => (/* binding */ keyText),
/* harmony export */   Ql: () => (/* binding */ commentMarker),
/* harmony export */   bW: () => (/* binding */ renderMarkdownIn),
/* harmony export */   wQ: () => (/* binding */ renderComment)
/* harmony export */ });
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3727);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2648);
/* harmony import */ var _stamp_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4896);



const OPEN_ROWS = 10;
const KEY_LIMIT = 200;
/** A key that can stand in an HTML comment: what could end it, or break the line, is percent-encoded. */
function keyText(key) {
    const plain = key
        .toWellFormed()
        .replace(/[^\w.:/-]|-(?=-|$)/gu, (sign) => (sign === '-' ? '%2D' : encodeURIComponent(sign)));
    // Cut between encoded signs, never inside one.
    return plain.slice(0, KEY_LIMIT).replace(/%[0-9A-F]?$/i, '');
}
/** `<!-- holdline:KEY -->`. */
function commentMarker(key) {
    return `<!-- holdline:${keyText(key)} -->`;
}
/** The report as Markdown in so many bytes of UTF-8. */
function renderMarkdownIn(report, links, bytes) {
    const place = { links, elsewhere: 'the job summary' };
    return (0,_fit_js__WEBPACK_IMPORTED_MODULE_1__/* .longestThatFits */ .w$)((0,_fit_js__WEBPACK_IMPORTED_MODULE_1__/* .ladder */ .T1)(OPEN_ROWS), bytes, (form) => (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .renderBody */ .l)(report, form, place));
}
/** The report as Markdown without a marker, as `--format markdown` prints it: never longer than a comment may be. */
function renderMarkdown(report, links) {
    return renderMarkdownIn(report, links, _fit_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMENT_BYTES */ .GJ - 300);
}
/** The whole comment, at most 60,000 bytes of UTF-8, beginning with its marker. */
function renderComment(report, { marker, links, stamp }) {
    const line = stamp === null ? '' : `${(0,_stamp_js__WEBPACK_IMPORTED_MODULE_2__/* .stampLine */ .i$)(stamp)}\n`;
    return `${commentMarker(marker)}\n${line}${renderMarkdown(report, links)}`;
}


/***/ }),

/***/ 2648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ COMMENT_BYTES),
/* harmony export */   R$: () => (/* binding */ SUMMARY_BYTES),
/* harmony export */   T1: () => (/* binding */ ladder),
/* harmony export */   w$: () => (/* binding */ longestThatFits)
/* harmony export */ });
/**
 * A ladder of shorter forms, so that a report never vanishes for its length. GitHub refuses a comment over 65,536
 * characters and drops a job summary over 1 MiB; it doesn't say which characters it counts. Bytes of UTF-8 are never
 * fewer than characters by any count, so the budget is held in bytes and holds for both.
 */
/** For a comment, with room to spare for a marker. */
const COMMENT_BYTES = 60_000;
/** For a job summary: other steps may write to it too. */
const SUMMARY_BYTES = 900 * 1024;
const WORST = [200, 100, 50, 0];
/** From the fullest form to the shortest, for so many open rows. */
function ladder(open) {
    const full = { scope: 'all', open, folded: Number.POSITIVE_INFINITY, reasons: open, details: 50 };
    const few = Math.min(open, 10);
    const short = { scope: 'notable', open: few, folded: 0, reasons: few, details: 5 };
    return [
        full,
        { ...full, scope: 'notable', details: 20 },
        { ...full, scope: 'failing', details: 10 },
        ...WORST.map((folded) => ({ ...short, folded })),
        { ...short, open: 3, reasons: 3, details: 0 },
        { scope: 'none', open: 0, folded: 0, reasons: 0, details: 0 },
    ];
}
function utf8Length(text) {
    return new TextEncoder().encode(text).length;
}
/** The longest form that fits into so many bytes of UTF-8; the last one where none does. */
function longestThatFits(forms, bytes, render) {
    let text = '';
    for (const form of forms) {
        text = render(form);
        if (utf8Length(text) <= bytes)
            return text;
    }
    return text;
}


/***/ }),

/***/ 4896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U4: () => (/* binding */ isNewer),
/* harmony export */   i$: () => (/* binding */ stampLine),
/* harmony export */   rW: () => (/* binding */ stampIn)
/* harmony export */ });
/**
 * Which run wrote a comment, in a line that nobody sees: an old run that ends late must not overwrite a newer one.
 * Read back from our own comments only, and never for anything that decides.
 */
const STAMP = /^<!-- holdline-run:(\d{1,15})\.(\d{1,6}) -->$/m;
function stampLine({ run, attempt }) {
    return `<!-- holdline-run:${run}.${attempt} -->`;
}
/** The first stamp in a comment; `null` where there is none. */
function stampIn(body) {
    const [, run, attempt] = STAMP.exec(body) ?? [];
    return run === undefined || attempt === undefined ? null : { run: Number(run), attempt: Number(attempt) };
}
/** Whether the first was written by a later run, or a later attempt of the same one. */
function isNewer(one, other) {
    return one.run > other.run || (one.run === other.run && one.attempt > other.attempt);
}


/***/ }),

/***/ 889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ whySharing),
/* harmony export */   k: () => (/* binding */ toldWhy)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9091);

const REASONS_TOLD = 2;
/** In a health check limits have sentences of their own, so that only comparisons are told here. */
function toldWhy({ mode }, verdicts) {
    return mode === 'health' ? verdicts.filter(({ change }) => change !== null) : verdicts;
}
/** One entry a sentence, in the order of the verdicts. Verdicts without a reason are left out. */
function whySharing(verdicts) {
    const idsBySentence = new Map();
    for (const verdict of verdicts) {
        const told = verdict.reasons.slice(0, REASONS_TOLD);
        const sentence = told.map((reason) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonSentence */ .Ux)(reason, verdict)).join(' ');
        const ids = idsBySentence.get(sentence);
        if (ids !== undefined)
            ids.push(verdict.id);
        else if (sentence !== '')
            idsBySentence.set(sentence, [verdict.id]);
    }
    return [...idsBySentence].map(([sentence, ids]) => ({ ids, sentence }));
}


/***/ })

};
