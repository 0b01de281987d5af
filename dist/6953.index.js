export const id = 6953;
export const ids = [6953];
export const modules = {

/***/ 95268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ anchorText),
/* harmony export */   w: () => (/* binding */ decodeAnchor)
/* harmony export */ });
const COMMIT = /^[0-9a-f]{7,40}$/;
/** What a tag may be called, and the wildcards of a glob. */
const TAG = /^[^\s~^:\\]+$/;
/** The anchor that a text names, or `null` where it names none. */
function anchorOf(text) {
    if (text === 'best' || text === 'last-release')
        return { kind: text };
    if (COMMIT.test(text))
        return { kind: 'commit', sha: text };
    return TAG.test(text) ? { kind: 'tag', glob: text } : null;
}
/** The anchor as the configuration writes it. */
function anchorText(anchor) {
    if (anchor.kind === 'tag')
        return anchor.glob;
    return anchor.kind === 'commit' ? anchor.sha : anchor.kind;
}
function decodeAnchor(slot, values) {
    const text = values.text(slot);
    if (slot === undefined || text === null)
        return null;
    const anchor = anchorOf(text);
    return (anchor ?? values.refuse(slot, 'best, last-release, a commit or a glob over tags', 'anchor: last-release'));
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

/***/ 96953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runGate: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 37 modules
var catalogue = __webpack_require__(58711);
// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(73597);
// EXTERNAL MODULE: ./build/js/judge/judge.js + 6 modules
var judge = __webpack_require__(93657);
// EXTERNAL MODULE: ./build/js/judge/rules.js
var judge_rules = __webpack_require__(30793);
// EXTERNAL MODULE: ./build/js/judge/trade-offs.js
var trade_offs = __webpack_require__(41539);
// EXTERNAL MODULE: ./build/js/judge/waivers.js
var waivers = __webpack_require__(85915);
// EXTERNAL MODULE: ./build/js/judge/prospect.js
var prospect = __webpack_require__(11372);
// EXTERNAL MODULE: ./build/js/judge/reach.js
var reach = __webpack_require__(45313);
;// CONCATENATED MODULE: ./build/js/gate/adaptive.js
/**
 * Bounds that the history sets (`limit: history`): resolved to plain limits before head is judged, so that the judge and
 * everything after it see numbers, which stand in the report and in the record.
 */




/** Fewer records say too little of the tails for a bound. */
const FEWEST_RECORDS = 10;
/** What the last rule that matches a measurement and asks for such a bound asks. */
function askedOf(prospect, rules) {
    const rule = rules.findLast((one) => one.byHistory !== undefined && (0,judge_rules/* speaksOf */.Tq)(one, prospect.measurement));
    const isBounded = prospect.direction !== 'target';
    if (rule?.byHistory === undefined || !isBounded)
        return [];
    return [{ prospect, limit: rule.byHistory, where: rule.where }];
}
function limitOf({ prospect, limit }, alpha, among) {
    const bound = prospect.worstAt((0,reach/* alphaAmong */.t)(limit.rate ?? alpha, among));
    return prospect.direction === 'higher' ? { min: bound } : { max: bound };
}
function ruleOf({ prospect, where }, { min, max }) {
    const nothing = { target: null, maxDrop: null, maxRise: null, direction: null, severity: null };
    return { ...nothing, match: prospect.id, min: min ?? null, max: max ?? null, where };
}
/** The trial with the bounds that its rules ask of the history; as it is where none asks. */
function adapted(trial) {
    if (!trial.rules.some(({ byHistory }) => byHistory !== undefined)) {
        return { trial, limits: new Map(), notices: [] };
    }
    const asked = (0,prospect/* prospectsOf */.f)(trial).flatMap((prospect) => askedOf(prospect, trial.rules));
    const old = asked.filter(({ prospect }) => prospect.records >= FEWEST_RECORDS);
    const young = asked.filter(({ prospect }) => prospect.records < FEWEST_RECORDS);
    const limits = old.map((one) => [one, limitOf(one, trial.decision.alpha, old.length)]);
    const set = limits.map(([one, limit]) => ruleOf(one, limit));
    const rules = trial.rules.filter(({ byHistory }) => byHistory !== undefined);
    const idle = rules.filter((rule) => !asked.some(({ where }) => where === rule.where));
    return {
        trial: { ...trial, rules: [...trial.rules, ...set] },
        limits: new Map(limits.map(([{ prospect }, limit]) => [prospect.id, limit])),
        notices: [
            ...young.map(({ prospect: { id, records } }) => (0,catalogue/* fault */.DG)('LIMIT_YOUNG', id, { records, needed: FEWEST_RECORDS })),
            ...idle.map(({ match, where }) => (0,catalogue/* fault */.DG)('LIMIT_NO_HISTORY', where, { match })),
        ],
    };
}

// EXTERNAL MODULE: ./build/js/gate/assemble.js + 2 modules
var assemble = __webpack_require__(6828);
// EXTERNAL MODULE: ./build/js/history/comparable.js
var comparable = __webpack_require__(44221);
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

// EXTERNAL MODULE: ./build/js/gate/measure.js + 1 modules
var measure = __webpack_require__(8166);
;// CONCATENATED MODULE: ./build/js/gate/drifts.js


/** Drifts are of one comparison, so they are judged by limits and never recorded. */
async function driftsOf(head, base, config) {
    const measurements = [];
    const awaited = [];
    const notices = [];
    for (const suite of head.suites) {
        const wanted = (0,measure/* wantedOf */.Lm)(config, suite);
        if (wanted === null)
            continue;
        const { awaitedDrifts, driftMeasurements } = await Promise.all(/* import() */[__webpack_require__.e(2841), __webpack_require__.e(8164), __webpack_require__.e(3262)]).then(__webpack_require__.bind(__webpack_require__, 43262));
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

// EXTERNAL MODULE: ./build/js/gate/load.js
var load = __webpack_require__(28082);
// EXTERNAL MODULE: ./build/js/gate/noise.js + 1 modules
var gate_noise = __webpack_require__(73453);
// EXTERNAL MODULE: ./build/js/history/base.js
var base = __webpack_require__(53204);
// EXTERNAL MODULE: ./build/js/history/series.js
var series = __webpack_require__(90528);
// EXTERNAL MODULE: ./build/js/model/identity.js
var identity = __webpack_require__(41052);
// EXTERNAL MODULE: ./build/js/config/anchor.js
var config_anchor = __webpack_require__(95268);
// EXTERNAL MODULE: ./build/js/gate/matches.js
var matches = __webpack_require__(73057);
// EXTERNAL MODULE: ./build/js/gate/suites.js
var gate_suites = __webpack_require__(39867);
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

// EXTERNAL MODULE: ./build/js/history/shelf.js
var shelf = __webpack_require__(19541);
;// CONCATENATED MODULE: ./build/js/gate/earlier.js
/** The newest runs of the base branch with their per-example outcomes, read one by one and only when they are asked for. */

/** However many a history keeps: each is a file that may have to be fetched. */
const MOST_RUNS = 10;
function recollection(store, { records }, kept) {
    const most = Math.min(kept, MOST_RUNS);
    return async function* earlier(suite) {
        const found = most > 0 ? records.filter((record) => (0,shelf/* outcomesOf */.RK)(record, suite) !== null).slice(-most) : [];
        for (const record of found) {
            const examples = await store.outcomes(record, suite);
            if (examples !== null)
                yield { sha: record.sha, examples };
        }
    };
}

// EXTERNAL MODULE: ./build/js/gate/past.js
var past = __webpack_require__(8590);
// EXTERNAL MODULE: ./build/js/gate/remembered.js
var remembered = __webpack_require__(38792);
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
async function loadBase(world, request, head) {
    if (request.base.length === 0)
        return null;
    const likelyIds = await head.then(onlyIds, () => null);
    const wanted = { globs: request.base, sources: [], parser: request.parser ?? 'auto', likelyIds };
    return await (0,load/* load */.H)(world, wanted, request.config);
}
/** The ids of an evaluation of one suite, which its base is likely to have too. */
function onlyIds({ evaluation: { suites } }) {
    return suites.length === 1 ? (suites[0]?.examples?.table.ids ?? null) : null;
}
async function fromFiles(request, head, { evaluation, notices }) {
    const named = (0,assemble/* pairedByFile */.px)(head, (0,assemble/* prefixed */.gV)(evaluation, request.suite));
    const measured = await (0,measure/* measure */.xP)(named, request.config);
    const suites = (0,gate_suites/* reportedSuites */.hH)(named);
    return {
        ...NOTHING,
        evaluation: named,
        measurements: new Map(measured.measurements.map((one) => [(0,identity/* measurementId */.I)(one), one])),
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
    if (history.records.length === 0) {
        return { ...NOTHING, history: { records: 0, newest: null }, notices: history.notices };
    }
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
        past: (0,past/* pastOf */.CM)(told, window, { name: anchor.anchored?.name ?? '', sha: anchor.side?.sha ?? null }),
        side: newest === null ? null : sideOf(newest, world.now()),
        fingerprints: fingerprintsOfBases(bases),
        anchor: anchor.anchored,
        anchorSide: anchor.side,
        notices: [...history.notices, ...anchor.notices, ...ofTheFuture(history, world.now())],
        history: { records: history.records.length, newest: history.records.at(-1)?.id ?? null },
        recollect: recollection(store, history, request.config.history.outcomes),
    };
}
const NOTHING = {
    evaluation: null,
    measurements: new Map(),
    series: new Map(),
    boundaries: new Map(),
    recordRuns: new Map(),
    past: past/* NO_PAST */.NZ,
    side: null,
    fingerprints: new Map(),
    anchor: null,
    anchorSide: null,
    notices: [],
    recollect: null,
    history: null,
};
/** Values and examples come from base files where there are any; noise and level always from the history. */
async function recall(world, request, found) {
    const remembered = await fromHistory(world, request, found.head);
    if (found.base === null)
        return remembered;
    const files = await fromFiles(request, found.head, found.base);
    const { evaluation, measurements, side, fingerprints } = files;
    const notices = [...files.notices, ...remembered.notices];
    return { ...remembered, evaluation, measurements, side, fingerprints, notices };
}

// EXTERNAL MODULE: ./build/js/gate/report.js + 1 modules
var report = __webpack_require__(36403);
// EXTERNAL MODULE: ./build/js/gate/request.js
var gate_request = __webpack_require__(30469);
// EXTERNAL MODULE: ./build/js/table/text.js
var table_text = __webpack_require__(74690);
;// CONCATENATED MODULE: ./build/js/gate/same-ids.js

function withIdsOf(suite, ids) {
    const { examples } = suite;
    const own = examples?.table.ids ?? null;
    if (examples === null || own === null || ids === null || !(0,table_text/* areSameTexts */.tA)(own, ids))
        return suite;
    const { bytes, offsets } = ids;
    const table = { ...examples.table, ids: { name: own.name, bytes, offsets } };
    return { ...suite, examples: { ...examples, table } };
}
/** Base with the very ids of head, suite by suite, where they are the same: at a million rows 13 MB less. */
function sharingIds(base, head) {
    const byName = new Map(head.suites.map((suite) => [suite.name, suite.examples?.table.ids ?? null]));
    const only = head.suites.length === 1 && base.suites.length === 1 ? [...byName.values()][0] : null;
    return { suites: base.suites.map((suite) => withIdsOf(suite, only ?? byName.get(suite.name) ?? null)) };
}

// EXTERNAL MODULE: ./build/js/gate/scope.js
var scope = __webpack_require__(39360);
// EXTERNAL MODULE: ./build/js/gate/slicing.js
var slicing = __webpack_require__(31805);
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
            inputs: null,
            now: world.now(),
        };
        return { report: (0,report.reportOf)(request, findings), measured: null };
    }
}
const NOTHING_PAIRED = { evidence: new Map(), together: new Map(), notices: [] };
/** What compares examples one by one is loaded only where both sides have some. */
function haveExamples(evaluation) {
    return evaluation?.suites.some((suite) => suite.examples !== null) === true;
}
async function judged(world, request) {
    const config = (0,scope/* scopeOfGate */.J4)(request.config);
    const wanted = { globs: request.artifacts, sources: request.sources, parser: request.parser ?? 'auto' };
    const loading = (0,load/* load */.H)(world, wanted, config);
    const [loaded, baseFiles] = withSharedIds(await together(loading, loadBase(world, request, loading)));
    const evaluation = (0,assemble/* prefixed */.gV)(loaded.evaluation, request.suite);
    const alone = await (0,measure/* measure */.xP)(evaluation, config);
    const base = await recall(world, request, { head: evaluation, base: baseFiles });
    const drifts = await driftsOf(evaluation, base.evaluation, config);
    const small = (0,slicing/* smallSlices */.ll)(evaluation, base.evaluation, config);
    const large = alone.measurements.filter((one) => one.slice === undefined || !(0,slicing/* isSmall */.eq)(small, one));
    const head = { ...alone, measurements: (0,measure/* inOrder */.al)([...large, ...drifts.measurements]) };
    const { refused, notices: differing } = comparability(evaluation, base.fingerprints, config.comparable);
    const oneByOne = haveExamples(evaluation) && haveExamples(base.evaluation);
    const paired = oneByOne
        ? (await Promise.all(/* import() */[__webpack_require__.e(2841), __webpack_require__.e(8164), __webpack_require__.e(1109), __webpack_require__.e(7400), __webpack_require__.e(7658)]).then(__webpack_require__.bind(__webpack_require__, 67400))).pairUp(evaluation, base.evaluation, {
            measurements: head.measurements,
            minPaired: config.pairing.minPaired,
            planOf: (suite) => (0,slicing/* planOf */.XC)(config, suite),
        })
        : NOTHING_PAIRED;
    const trial = {
        head: head.measurements,
        base: (0,slicing/* withoutSmall */.US)(small, base.measurements),
        baseIsRecord: base.side?.source === 'history',
        series: (0,slicing/* withoutSmall */.US)(small, base.series),
        boundaries: base.boundaries,
        recordRuns: base.recordRuns,
        refused,
        anchor: base.anchor,
        paired: paired.evidence,
        rules: config.rules,
        requirements: config.requirements,
        required: config.required,
        waivers: config.waivers,
        accepted: null,
        today: world.now().toISOString().slice(0, 10),
        decision: config.decision,
        partial: request.partial,
    };
    refuseIdleRules({ ...trial, head: [...trial.head, ...drifts.awaited] }, (0,slicing/* smallPlaces */.aM)(small, alone.measurements));
    const { trial: bounded, limits, notices: unbounded } = adapted(trial);
    const asked = (0,judge/* judge */.S)(bounded);
    const { accepted, notices: unaccepted } = await acceptanceOf(request, asked);
    const judgement = accepted === null ? asked : (0,judge/* judge */.S)({ ...bounded, accepted });
    const noise = (0,gate_noise/* noiseOf */.YN)(world, config);
    const hiddenIn = (suite, examples) => noise === null ? examples : noise.count(['hidden', suite], examples);
    const notices = [...loaded.notices, ...head.notices, ...base.notices, ...paired.notices];
    const asking = {
        head: evaluation,
        base: base.evaluation,
        measurements: head.measurements,
        together: paired.together,
        verdicts: judgement.verdicts,
        config,
        seed: request.seed,
        all: false,
    };
    const explained = oneByOne
        ? await (await Promise.all(/* import() */[__webpack_require__.e(2841), __webpack_require__.e(8164), __webpack_require__.e(6785), __webpack_require__.e(8304)]).then(__webpack_require__.bind(__webpack_require__, 36785))).explainedVerdicts(asking, base.recollect)
        : null;
    const illustrated = haveExamples(evaluation) ? (await Promise.all(/* import() */[__webpack_require__.e(2841), __webpack_require__.e(1371)]).then(__webpack_require__.bind(__webpack_require__, 61371))).curvesOf(asking) : null;
    notices.push(...(illustrated?.notices ?? []), ...(0,slicing/* smallNotices */.LT)(small, hiddenIn), ...drifts.notices, ...differing, ...unbounded, ...unaccepted, ...(0,waivers/* waiverNotices */.qn)(trial), ...(explained?.notices ?? []), ...(0,trade_offs/* tradeOffNotices */.DC)(judgement.tradeOffs));
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
        ...(illustrated === null ? {} : { curves: illustrated.curves }),
        past: base.past,
        notices,
        inputs: {
            head: loaded.inputs,
            base: baseFiles?.inputs ?? [],
            history: base.history,
            suite: request.suite,
            partial: request.partial,
        },
        now: world.now(),
    };
    return {
        report: (0,gate_noise/* withNoise */.ts)((0,report.reportOf)(request, findings), config, noise),
        measured: { evaluation, limits, measurements: alone.measurements },
    };
}
function withSharedIds([head, base]) {
    if (base === null)
        return [head, base];
    return [head, { ...base, evaluation: sharingIds(base.evaluation, head.evaluation) }];
}
/** Whether somebody has said that the losses found are intended: asked only where there are any. */
async function acceptanceOf(request, { verdicts }) {
    const losses = verdicts.some(({ outcome }) => outcome === 'regressed' || outcome === 'missing');
    return losses ? await request.acceptance() : gate_request/* NOT_ACCEPTED */.s;
}
/** A rule that can't bite is a hole in the gate: its author is told before anything is judged. */
function refuseIdleRules(trial, unnamed) {
    const faults = [...(0,judge_rules/* ruleFaults */.i1)(trial, unnamed), ...(0,trade_offs/* requirementFaults */.xq)(trial)];
    if (faults.length > 0)
        throw new failure/* Failure */.HR(faults);
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

/***/ 73453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YN: () => (/* binding */ noiseOf),
  K8: () => (/* binding */ noisyDrivers),
  ts: () => (/* binding */ withNoise)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 37 modules
var catalogue = __webpack_require__(58711);
// EXTERNAL MODULE: ./build/js/metrics/grouping.js
var grouping = __webpack_require__(22803);
;// CONCATENATED MODULE: ./build/js/stats/two-sided-geometric.js
/** ε is taken as a whole number of these. */
const PARTS = 1000;
/** True with probability e^(−part/whole), for 0 ≤ part ≤ whole: the series of e^(−x) as a game of coins. */
function survives(part, whole, { below }) {
    let round = 1;
    while (below(whole * round) < part)
        round++;
    return round % 2 === 1;
}
/** One draw. `epsilon` is from 0.001 to 10 and rounded to three decimals. */
function twoSidedGeometric(epsilon, random) {
    const parts = Math.round(PARTS * epsilon);
    for (;;) {
        const rest = random.below(PARTS);
        if (!survives(rest, PARTS, random))
            continue;
        let times = 0;
        while (survives(1, 1, random))
            times++;
        const size = Math.floor((rest + PARTS * times) / parts);
        const negative = random.below(2) === 1;
        // Zero would come up twice, once with each sign.
        if (negative && size === 0)
            continue;
        return negative ? -size : size;
    }
}

// EXTERNAL MODULE: ./build/js/gate/seal.js
var gate_seal = __webpack_require__(28743);
// EXTERNAL MODULE: ./build/js/gate/slicing.js
var slicing = __webpack_require__(31805);
;// CONCATENATED MODULE: ./build/js/gate/noise.js





const DIGITS_A_WORD = 8;
const TWO_32 = 2 ** 32;
/** Uniform whole numbers made of a text, by SHA-256 in counter mode. */
function belowOf(world, text) {
    let [block, used, digits] = [0, 0, ''];
    const word = () => {
        if (used === digits.length) {
            digits = world.sha256(`${text}\n${block++}`);
            used = 0;
        }
        const found = Number.parseInt(digits.slice(used, used + DIGITS_A_WORD), 16);
        used += DIGITS_A_WORD;
        return found;
    };
    return (bound) => {
        const limit = TWO_32 - (TWO_32 % bound);
        let drawn = word();
        while (drawn >= limit)
            drawn = word();
        return drawn % bound;
    };
}
/** 128 bits and more that nobody without the key knows. */
function secretOf(world, config) {
    const seal = (0,gate_seal.sealOf)(world, config);
    const purpose = 'holdline/noise@1';
    if (seal === null)
        return `${world.randomId()}${world.randomId()}`;
    return world.codec.sha256(seal.lock(new TextEncoder().encode(purpose), purpose));
}
/** `null` where the configuration asks for none. */
function noiseOf(world, config) {
    const epsilon = config.privacy.noiseEpsilon;
    if (epsilon === null)
        return null;
    const secret = secretOf(world, config);
    return {
        epsilon,
        count: (name, count) => {
            const text = JSON.stringify([secret, ...name, count]);
            return Math.max(0, count + twoSidedGeometric(epsilon, { below: belowOf(world, text) }));
        },
    };
}
/** Drivers whose numbers of examples, and what follows from those alone, have noise. */
function noisyDrivers(drivers, noise) {
    if (noise === null)
        return drivers;
    return drivers.map((driver) => {
        const all = driver.examples / driver.coverage;
        const examples = noise.count(['driver', driver.suite, driver.condition], driver.examples);
        return { ...driver, examples, coverage: Math.min(1, examples / all) };
    });
}
/** The cells of the slice that a verdict is of, `null` where it is of all examples. */
function sliceOf({ suite, labels }, config) {
    const sets = (0,slicing/* planOf */.XC)(config, suite)?.sets ?? [];
    const columns = [...sets]
        .sort((a, b) => b.length - a.length)
        .find((set) => set.every((column) => Object.hasOwn(labels, column)));
    if (columns === undefined)
        return null;
    return Object.fromEntries(columns.map((column) => [column, labels[column] ?? '']));
}
/** An error and an interval are functions of n, from which it could be read back. */
function noisyValue(value, name, noise) {
    if (value === null)
        return null;
    const n = value.n === null ? null : noise.count([...name, 'n'], value.n);
    return { ...value, n, standardError: null, interval: null };
}
function noisyVerdict(verdict, slice, noise) {
    const name = ['slice', verdict.suite, (0,grouping/* sliceKey */.Q1)(slice)];
    const turned = (side) => {
        const count = verdict.change?.[side] ?? null;
        return count === null ? null : noise.count([...name, verdict.metric, side], count);
    };
    const { change } = verdict;
    return {
        ...verdict,
        head: noisyValue(verdict.head, [...name, 'head'], noise),
        base: noisyValue(verdict.base, [...name, 'base'], noise),
        change: change === null ? null : { ...change, lost: turned('lost'), won: turned('won') },
        reasons: verdict.reasons.map((reason) => reason.kind === 'too-few-pairs'
            ? { ...reason, pairs: noise.count([...name, 'pairs'], reason.pairs) }
            : reason),
    };
}
/** In how many of the counts of a suite one example can be: of each set both sides and each metric's turns, and a driver. */
function countsOfOne(report, config) {
    const suites = new Map();
    const count = (suite, what) => {
        suites.set(suite, (suites.get(suite) ?? new Set()).add(what));
    };
    for (const verdict of report.verdicts) {
        const slice = sliceOf(verdict, config);
        if (slice === null)
            continue;
        const set = JSON.stringify(Object.keys(slice).sort());
        if (verdict.head !== null)
            count(verdict.suite, `${set} head`);
        if (verdict.base !== null)
            count(verdict.suite, `${set} base`);
        if (verdict.change !== null && verdict.change.lost !== null)
            count(verdict.suite, `${set} ${verdict.metric}`);
    }
    for (const { suite } of report.drivers)
        count(suite, 'driver');
    for (const { code, where } of report.notices)
        if (code === 'SLICES_HIDDEN')
            count(where ?? '', 'hidden');
    return Math.max(0, ...[...suites.values()].map(({ size }) => size));
}
/** The report with noise in the counts of slices and drivers, and a notice of how much one example may tell by them. */
function withNoise(report, config, noise) {
    if (noise === null)
        return report;
    const counts = countsOfOne(report, config);
    if (counts === 0)
        return report;
    const { epsilon } = noise;
    const { code, where, what, fix } = (0,catalogue/* fault */.DG)('COUNTS_NOISY', null, { epsilon, counts });
    const notice = { code, where, what, fix };
    return {
        ...report,
        verdicts: report.verdicts.map((verdict) => {
            const slice = sliceOf(verdict, config);
            return slice === null ? verdict : noisyVerdict(verdict, slice, noise);
        }),
        drivers: noisyDrivers(report.drivers, noise),
        notices: [...report.notices, notice],
    };
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


/***/ })

};
