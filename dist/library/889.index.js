export const id = 889;
export const ids = [889,469];
export const modules = {

/***/ 5268:
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

/***/ 2889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runGate: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 39 modules
var catalogue = __webpack_require__(7545);
// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure_failure = __webpack_require__(3597);
// EXTERNAL MODULE: ./build/js/judge/judge.js + 6 modules
var judge = __webpack_require__(3657);
// EXTERNAL MODULE: ./build/js/judge/rules.js
var judge_rules = __webpack_require__(793);
// EXTERNAL MODULE: ./build/js/judge/trade-offs.js
var trade_offs = __webpack_require__(1539);
// EXTERNAL MODULE: ./build/js/judge/waivers.js
var waivers = __webpack_require__(5915);
// EXTERNAL MODULE: ./build/js/judge/hearing.js + 6 modules
var hearing = __webpack_require__(6408);
// EXTERNAL MODULE: ./build/js/judge/history.js + 1 modules
var judge_history = __webpack_require__(5804);
// EXTERNAL MODULE: ./build/js/judge/noise.js
var noise = __webpack_require__(2872);
;// CONCATENATED MODULE: ./build/js/judge/prospect.js
/** What the newest turn of a history expects of the next run of each measurement, if nothing changes. */





/** Whether the measurement's values never moved is told by a noise of 0, whatever floor the judge lays under it. */
function prospectOf({ found, past }, shares) {
    const { given, terms, head, id, orientation } = found;
    const prediction = (0,noise/* nextRun */.B6)(past, shares);
    const compared = given === null ? null : (0,judge_history/* compareHistory */.w)(given, past, shares);
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
        const found = (0,hearing/* openHearing */.n)(trial, head, (0,judge_rules/* termsFor */.$_)(trial.rules, head));
        return found === null || found.past === null ? [] : [{ found, past: found.past }];
    });
    const shares = (0,noise/* sharedShapes */.Qy)(opened.map(({ past }) => past));
    const found = opened.flatMap((one) => prospectOf(one, shares) ?? []);
    return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}
/** Measurements of which it is not known which way is better. */
function undirected(trial) {
    return trial.head
        .filter((head) => openHearing(trial, head, termsFor(trial.rules, head)) === null)
        .map(measurementId);
}

// EXTERNAL MODULE: ./build/js/judge/reach.js
var reach = __webpack_require__(5313);
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
    const asked = prospectsOf(trial).flatMap((prospect) => askedOf(prospect, trial.rules));
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
// EXTERNAL MODULE: ./build/js/model/identity.js
var identity = __webpack_require__(1052);
;// CONCATENATED MODULE: ./build/js/history/comparable.js

function told(fingerprints, name) {
    return Object.hasOwn(fingerprints, name) ? (fingerprints[name] ?? null) : null;
}
/** The first of these names in which both differ, or that only one of them tells; `null` where they agree in all. */
function disagreement(base, head, names) {
    const found = names.map((name) => ({ name, base: told(base, name), head: told(head, name) }));
    return found.find((one) => one.base !== one.head) ?? null;
}
/** What a record tells of its suites; records from before there were fingerprints tell the data set only. */
function fingerprintsOf(record) {
    return new Map(record.head.suites.map(({ name, dataset, fingerprints }) => [
        name,
        fingerprints ?? (dataset === null ? {} : { dataset }),
    ]));
}
/**
 * The history without the measurements of suites that disagree with head in one of these names: what an earlier judge
 * gave is no noise of this one. Records themselves stay, with their accepted changes.
 */
function comparableHistory(history, head, names) {
    if (names.length === 0)
        return history;
    const records = history.records.map((record) => {
        const own = fingerprintsOf(record);
        const refused = [...head]
            .filter(([suite, fingerprints]) => disagreement(own.get(suite) ?? {}, fingerprints, names) !== null)
            .map(([suite]) => suite);
        if (refused.length === 0)
            return record;
        const measurements = record.measurements.filter(({ id }) => !refused.includes((0,identity/* placeOf */.$)(id)?.suite ?? ''));
        return { ...record, measurements };
    });
    return { ...history, records };
}

;// CONCATENATED MODULE: ./build/js/gate/comparable.js
/** Whether head and base may be compared at all: the fingerprints that the configuration names must agree. */


/** What an evaluation tells of its suites. */
function fingerprintsOfSuites({ suites }) {
    return new Map(suites.map(({ name, fingerprints }) => [name, fingerprints]));
}
/** What the records that were chosen tell, each of its suite. */
function fingerprintsOfBases(bases) {
    return new Map([...bases].map(([suite, { record }]) => [suite, fingerprintsOf(record).get(suite) ?? {}]));
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
        .flatMap((name) => disagreement(own, suite.fingerprints, [name]) ?? [])
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
        const differing = disagreement(own, suite.fingerprints, names);
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
        const wanted = (0,measure.wantedOf)(config, suite);
        if (wanted === null)
            continue;
        const { awaitedDrifts, driftMeasurements } = await Promise.all(/* import() */[__webpack_require__.e(841), __webpack_require__.e(164), __webpack_require__.e(262)]).then(__webpack_require__.bind(__webpack_require__, 3262));
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

// EXTERNAL MODULE: ./build/js/gate/load.js + 4 modules
var load = __webpack_require__(8583);
// EXTERNAL MODULE: ./build/js/metrics/grouping.js
var grouping = __webpack_require__(2803);
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

;// CONCATENATED MODULE: ./build/js/gate/seal.js

/** A secret that is shorter could be tried out by who has the encrypted file. */
const LEAST = 16;
/** `null` where no key is configured. Fails with `CONFIG_VARIABLE_EMPTY` or `CONFIG_KEY_WEAK`. */
function sealOf(world, { privacy }) {
    if (privacy.encryptionKey === null)
        return null;
    const { name, where } = privacy.encryptionKey;
    const secret = world.variable(name);
    if (secret === null)
        throw (0,catalogue/* failure */.V2)('CONFIG_VARIABLE_EMPTY', where, { name });
    if (secret.length < LEAST)
        throw (0,catalogue/* failure */.V2)('CONFIG_KEY_WEAK', where, { name, least: LEAST });
    return world.codec.seal(secret);
}

// EXTERNAL MODULE: ./build/js/gate/slicing.js
var slicing = __webpack_require__(1805);
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
    const seal = sealOf(world, config);
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

;// CONCATENATED MODULE: ./build/js/history/series.js
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

;// CONCATENATED MODULE: ./build/js/history/base.js

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
    const near = basesBySuite({ records: farthestFirst, damaged: [] }, suites);
    const newest = basesBySuite(history, suites);
    const chosen = new Map();
    for (const [suite, record] of new Map([...newest, ...near])) {
        chosen.set(suite, { record, distance: distances.get(record.sha) ?? null });
    }
    return chosen;
}

// EXTERNAL MODULE: ./build/js/config/anchor.js
var config_anchor = __webpack_require__(5268);
// EXTERNAL MODULE: ./build/js/judge/glob.js
var judge_glob = __webpack_require__(7290);
;// CONCATENATED MODULE: ./build/js/gate/matches.js
/** Globs over ids as they stand in a history. */


/** Whether a glob matches the measurement of this id. */
function matchesGlob(glob, id) {
    const place = (0,identity/* placeOf */.$)(id);
    return place !== null && (0,judge_glob.matchesId)(glob, place);
}

;// CONCATENATED MODULE: ./build/js/gate/suites.js
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

;// CONCATENATED MODULE: ./build/js/gate/anchor.js
/** The record that the configured anchor leads to, and what it says of each measurement. */






const NONE = { anchored: null, side: null, notices: [] };
/** A change that was accepted after the anchor was recorded is no loss against it any more. */
function acceptedSince(history, record, id) {
    const since = Date.parse(record.at);
    const later = history.records.flatMap((one) => one.accepted).filter(({ at }) => Date.parse(at) >= since);
    return later.some(({ match }) => matchesGlob(match, id));
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
    const chosen = [...chooseBases(history, wanted.suites, found.line)];
    const near = chosen.filter(([, base]) => base.distance !== null);
    const records = new Map(near.map(([suite, { record }]) => [suite, record]));
    const [first] = records.values();
    if (first === undefined) {
        const notice = (0,catalogue/* fault */.DG)('ANCHOR_NO_RECORD', null, { anchor: found.name, commits: found.line.length });
        return { ...NONE, notices: [notice] };
    }
    const anchored = { name: found.name, values: valuesOf(history, records) };
    return { anchored, side: reportedHead(first), notices: [] };
}

;// CONCATENATED MODULE: ./build/js/history/sealed.js
/**
 * Histories whose records only those with the key can read, for public repositories with private numbers. Each line is
 * locked by itself, `{"schema":"holdline/sealed@1","key":NAME,"sealed":BASE64}`, and each pack as a whole; what is left
 * in the open is how many records there are, how long they are, and the names of suites in the paths of packs.
 *
 * Locking happens at the edge: everything else in this room works on plain lines, one for one the lines of the file.
 */

const sealed_SEALED_SCHEMA = 'holdline/sealed@1';
const PURPOSE = 'record';
const SEALED = /^\{"schema":"holdline\/sealed@1","key":"([0-9a-f]+)","sealed":"([^"]+)"\}$/;
function lineOpened(line, { codec, seal }, where) {
    const [, key, sealed] = SEALED.exec(line.trim()) ?? [];
    if (key === undefined || sealed === undefined)
        return line;
    if (seal === null)
        throw failure('HISTORY_SEALED', where, { key });
    if (seal.key !== key)
        throw failure('HISTORY_OTHER_KEY', where, { key, own: seal.key });
    const bytes = codec.fromBase64(sealed);
    const opened = bytes === null ? null : seal.open(bytes, PURPOSE);
    // What does not open with its own key was altered: the line stays as it is, and is counted as damaged.
    return opened === null ? line : new TextDecoder().decode(opened);
}
/**
 * The text with its sealed lines opened; plain ones stay: a history may have begun without a key. Fails with
 * `HISTORY_SEALED` where there is no key, and `HISTORY_OTHER_KEY` where it is another one.
 */
function openedText(text, lock, where) {
    if (text === null || !text.includes(sealed_SEALED_SCHEMA))
        return text;
    return text
        .split('\n')
        .map((line, index) => lineOpened(line, lock, `${where}:${index + 1}`))
        .join('\n');
}
/** Plain lines as they are to be written; blank ones, and where there is no key all, stay as they are. */
function sealedText(text, { codec, seal }) {
    if (seal === null)
        return text;
    const lock = (line) => {
        if (line.trim() === '')
            return line;
        const sealed = codec.base64(seal.lock(new TextEncoder().encode(line), PURPOSE));
        return JSON.stringify({ schema: sealed_SEALED_SCHEMA, key: seal.key, sealed });
    };
    return text.split('\n').map(lock).join('\n');
}
/** A pack as it is to be written to this path. */
function sealedPack(pack, { seal }, path) {
    return seal === null ? pack : seal.lock(pack, path);
}
/** A pack as it was before it was locked for this path; one that is plain, or does not open, is given as it is. */
function openedPack(bytes, { seal }, path) {
    return seal?.open(bytes, path) ?? bytes;
}

;// CONCATENATED MODULE: ./build/js/history/shape.js
/**
 * The shape of a JSON value, written once as data. The same table checks what is read, fixes the order of the keys
 * that are written, and leaves out keys it does not know, so that the three can never drift apart.
 */
/** An object with these keys. */
function object(fields) {
    return { is: 'fields', fields: Object.entries(fields) };
}
const ALLOWED = {
    text: 'a text',
    name: 'a text that is not empty',
    time: 'a time like 2026-01-31T12:00:00Z',
    number: 'a finite number',
    size: 'a finite number from 0 up',
};
const UTC = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/;
const SHOWN = 40;
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** 31 February is no time, although `Date` would roll it over into March: the day must come back as written. */
function isTime(text) {
    if (!UTC.test(text))
        return false;
    // What rolls over comes back with another day; what is no time at all comes back with NaN.
    return new Date(text).getUTCDate() === Number(text.slice(8, 10));
}
function fits(value, scalar) {
    switch (scalar) {
        case 'text':
            return typeof value === 'string';
        case 'name':
            return typeof value === 'string' && value !== '';
        case 'time':
            return typeof value === 'string' && isTime(value);
        case 'number':
            return typeof value === 'number' && Number.isFinite(value);
        case 'size':
            return typeof value === 'number' && Number.isFinite(value) && value >= 0;
    }
}
/** What stands there, short enough for one line: lists and objects by their kind only. */
function shown(value) {
    if (Array.isArray(value))
        return 'a list';
    if (isObject(value))
        return 'an object';
    const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
    return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
function mismatch(value, path, allowed) {
    return `has ${shown(value)} as ${path === '' ? 'its value' : path}, where ${allowed} must stand`;
}
function firstOf(items, look) {
    for (const [index, item] of items.entries()) {
        const why = look(item, index);
        if (why !== null)
            return why;
    }
    return null;
}
function missingOrWrong(object, fields, path) {
    return firstOf(fields, ([key, shape]) => {
        const place = path === '' ? key : `${path}.${key}`;
        if (Object.hasOwn(object, key))
            return shape_complaint(object[key], shape, place);
        return shape.is === 'absent-or' ? null : `lacks ${place}`;
    });
}
/** Stands for a value that does not fit; no JSON value is like it. */
const shape_MISFIT = Symbol('does not fit');
/**
 * The value with the keys of the shape alone, as `known` gives it, or `MISFIT` where `complaint` has something to say:
 * both in one pass, since every value of every line of a long history goes through here.
 */
function shape_fitting(value, shape) {
    switch (shape.is) {
        case 'null-or':
            return value === null ? null : shape_fitting(value, shape.shape);
        case 'absent-or':
            return shape_fitting(value, shape.shape);
        case 'list':
            return Array.isArray(value) ? fittingItems(value, shape.of) : shape_MISFIT;
        case 'map': {
            if (!isObject(value))
                return shape_MISFIT;
            const keys = Object.keys(value).sort();
            const values = keys.map((key) => value[key]);
            const items = fittingItems(values, shape.of);
            return Array.isArray(items) ? Object.fromEntries(keys.map((key, at) => [key, items[at]])) : shape_MISFIT;
        }
        case 'fields':
            return isObject(value) ? fittingFields(value, shape.fields) : shape_MISFIT;
        default:
            return fits(value, shape.is) ? value : shape_MISFIT;
    }
}
function fittingItems(items, of) {
    const taken = [];
    for (const item of items) {
        const one = shape_fitting(item, of);
        if (one === shape_MISFIT)
            return shape_MISFIT;
        taken.push(one);
    }
    return taken;
}
function fittingFields(value, fields) {
    const taken = {};
    for (const [key, shape] of fields) {
        if (!Object.hasOwn(value, key)) {
            if (shape.is === 'absent-or')
                continue;
            return shape_MISFIT;
        }
        const one = shape_fitting(value[key], shape);
        if (one === shape_MISFIT)
            return shape_MISFIT;
        taken[key] = one;
    }
    return taken;
}
/** The first thing about the value that does not fit the shape, as the rest of a sentence, or `null`. */
function shape_complaint(value, shape, path) {
    switch (shape.is) {
        case 'null-or':
            return value === null ? null : shape_complaint(value, shape.shape, path);
        case 'absent-or':
            return shape_complaint(value, shape.shape, path);
        case 'list':
            if (!Array.isArray(value))
                return mismatch(value, path, 'a list');
            return firstOf(value, (item, index) => shape_complaint(item, shape.of, `${path}[${index}]`));
        case 'map':
            if (!isObject(value))
                return mismatch(value, path, 'an object');
            return firstOf(Object.entries(value), ([key, item]) => shape_complaint(item, shape.of, `${path}[${shown(key)}]`));
        case 'fields':
            if (!isObject(value))
                return mismatch(value, path, 'an object');
            return missingOrWrong(value, shape.fields, path);
        default:
            return fits(value, shape.is) ? null : mismatch(value, path, ALLOWED[shape.is]);
    }
}
/**
 * A copy with the keys of the shape alone, in the shape's order; keys of a map are sorted. What does not fit is copied
 * as it is. `Object.fromEntries` defines keys, so that a suite called `__proto__` is a key like any other.
 */
function shape_known(value, shape) {
    switch (shape.is) {
        case 'null-or':
            return value === null ? null : shape_known(value, shape.shape);
        case 'absent-or':
            return shape_known(value, shape.shape);
        case 'list':
            return Array.isArray(value) ? value.map((item) => shape_known(item, shape.of)) : value;
        case 'map':
            if (!isObject(value))
                return value;
            return Object.fromEntries(Object.keys(value)
                .sort()
                .map((key) => [key, shape_known(value[key], shape.of)]));
        case 'fields':
            if (!isObject(value))
                return value;
            return Object.fromEntries(shape.fields
                .filter(([key, field]) => field.is !== 'absent-or' || Object.hasOwn(value, key))
                .map(([key, field]) => [key, shape_known(value[key], field)]));
        default:
            return value;
    }
}

;// CONCATENATED MODULE: ./build/js/history/record.js


const TEXT = { is: 'text' };
const NAME = { is: 'name' };
const TIME = { is: 'time' };
const SIZE = { is: 'size' };
const orNull = (shape) => ({ is: 'null-or', shape });
const listOf = (of) => ({ is: 'list', of });
const SUITE = object({
    name: NAME,
    model: orNull(TEXT),
    dataset: orNull(TEXT),
    format: TEXT,
    files: listOf(TEXT),
    fingerprints: { is: 'absent-or', shape: { is: 'map', of: TEXT } },
});
/** Every key of a record, in the order in which it is written. */
const RECORD = object({
    schema: NAME,
    id: NAME,
    sha: orNull(TEXT),
    ref: orNull(TEXT),
    event: orNull(TEXT),
    workflow: orNull(TEXT),
    at: TIME,
    result: orNull(TEXT),
    accepted: listOf(object({ match: NAME, by: TEXT, at: TIME, reason: TEXT })),
    head: object({ sha: orNull(TEXT), ref: orNull(TEXT), run: NAME, at: TIME, suites: listOf(SUITE) }),
    measurements: listOf(object({
        id: NAME,
        value: orNull({ is: 'number' }),
        n: orNull(SIZE),
        standardError: orNull(SIZE),
        runs: { is: 'absent-or', shape: SIZE },
    })),
    limits: {
        is: 'absent-or',
        shape: {
            is: 'map',
            of: object({
                min: { is: 'absent-or', shape: { is: 'number' } },
                max: { is: 'absent-or', shape: { is: 'number' } },
            }),
        },
    },
    maintenance: {
        is: 'absent-or',
        shape: listOf(object({ what: NAME, at: TIME, detail: TEXT })),
    },
    told: {
        is: 'absent-or',
        shape: { is: 'map', of: object({ fingerprint: NAME, occasions: listOf(NAME) }) },
    },
    outcomes: orNull({ is: 'map', of: object({ file: NAME, sha256: NAME, n: SIZE }) }),
});
const SCHEMA = 'holdline/record@1';
const ANY_VERSION = /^holdline\/record@([1-9]\d*)$/;
const CONFLICT_MARKER = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/;
/** What a decoder of UTF-8 leaves where the bytes were none. */
const REPLACEMENT = '\ufffd';
/** Of a value that fits `RECORD`: the schema is all that the shape leaves open. */
function isRecord(value) {
    return schemaOf(value) === SCHEMA;
}
function schemaOf(value) {
    return typeof value === 'object' && value !== null && 'schema' in value ? value.schema : null;
}
/** Damage that shows before the line is parsed, most telling first. */
function visibleDamage(line) {
    if (line.includes('\0'))
        return 'has NUL bytes in it';
    if (CONFLICT_MARKER.test(line))
        return `is a merge-conflict marker (${line.slice(0, 7)})`;
    if (line.includes(REPLACEMENT))
        return 'has bytes that are not UTF-8';
    return null;
}
function parsed(line) {
    try {
        return { value: JSON.parse(line) };
    }
    catch {
        return null;
    }
}
function notJson(line) {
    const starts = line.startsWith('{');
    const ends = line.endsWith('}');
    if (starts && !ends)
        return 'is cut off in the middle';
    if (ends && !starts)
        return 'lacks its beginning';
    return 'is not JSON';
}
/**
 * Reads one line, without its line break. Keys it does not know are left out and are no damage: a later version of the
 * same schema may add some.
 */
function record_decodeLine(text) {
    // `trim` takes away the carriage return of an editor on Windows, and its byte order mark.
    const line = text.trim();
    const seen = visibleDamage(line);
    if (seen !== null)
        return { kind: 'damaged', why: seen };
    const json = parsed(line);
    if (json === null)
        return { kind: 'damaged', why: notJson(line) };
    const schema = schemaOf(json.value);
    if (typeof schema === 'string' && schema !== SCHEMA && ANY_VERSION.test(schema)) {
        return { kind: 'newer', schema };
    }
    if (schema === SEALED_SCHEMA)
        return { kind: 'damaged', why: 'is encrypted, and does not open: it was altered' };
    const record = fitting(json.value, RECORD);
    if (record === MISFIT) {
        return { kind: 'damaged', why: complaint(json.value, RECORD, '') ?? 'is no record' };
    }
    if (!isRecord(record))
        return { kind: 'damaged', why: `has a schema other than "${SCHEMA}"` };
    return { kind: 'record', record };
}
/**
 * One line without its line break, keys in a fixed order; a number that is not finite becomes `null`. A replacement
 * character in a name is written escaped, so that a bare one in the file can only be damage.
 *
 * Throws where the line could not be read back: that is a bug of the caller (a time that is not in UTC, an empty id),
 * and a line nobody can read must not get into a history that is never rewritten.
 */
function encodeRecord(record) {
    const line = JSON.stringify(known(record, RECORD)).replaceAll(REPLACEMENT, '\\ufffd');
    const back = record_decodeLine(line);
    if (back.kind === 'record')
        return line;
    const why = back.kind === 'damaged' ? back.why : `has schema ${back.schema}`;
    throw new Error(`a history record can't be written: it ${why}`);
}
/**
 * Whether two records tell the same. The times at which they were written do not count: who sends a record again
 * because the answer got lost sends it later, and is right.
 */
function sameContent(one, other) {
    const atOther = { ...one, at: other.at, head: { ...one.head, at: other.head.at } };
    return encodeRecord(atOther) === encodeRecord(other);
}

;// CONCATENATED MODULE: ./build/js/history/lines.js
/** The lines of a history file, and whether they can be trusted. */


const ONE_IN = 20;
/**
 * Every line of the text (`null`: there is no file). Damaged lines are told apart, not thrown, as long as they are few
 * and old. Fails with `HISTORY_NEWER` where any line has a later schema, with `HISTORY_BASE_DAMAGED` where the last
 * line is damaged (lines are only ever added at the end, so that one is the newest), and with `HISTORY_DAMAGED` where
 * more than one line in twenty is.
 */
function lines_trustedLines(text, where) {
    const records = [];
    const damaged = [];
    let last = 0;
    for (const [index, content] of (text ?? '').split('\n').entries()) {
        if (content.trim() === '')
            continue;
        last = index + 1;
        const decoded = decodeLine(content);
        if (decoded.kind === 'newer')
            throw failure('HISTORY_NEWER', `${where}:${last}`, { schema: decoded.schema });
        if (decoded.kind === 'record')
            records.push({ line: last, record: decoded.record });
        else
            damaged.push({ line: last, why: decoded.why });
    }
    const lines = { records, damaged, count: records.length + damaged.length };
    refuseDamage(lines, last, where);
    return lines;
}
function refuseDamage(lines, last, where) {
    const newest = lines.damaged.find((damage) => damage.line === last);
    if (newest !== undefined)
        throw failure('HISTORY_BASE_DAMAGED', `${where}:${last}`, { why: newest.why });
    if (lines.damaged.length * ONE_IN > lines.count) {
        throw failure('HISTORY_DAMAGED', where, { lines: lines.count, damaged: lines.damaged });
    }
}

;// CONCATENATED MODULE: ./build/js/history/pack-header.js
/** The header of a pack: what its columns are and which parts they play. Everything else in a pack is cells. */


/** More rows than this are not packed, and a pack that claims more is damaged. */
const pack_header_MOST_ROWS = 2_000_000;
const pack_header_TEXT = { is: 'text' };
const pack_header_SIZE = { is: 'size' };
const TEXT_OR_NULL = { is: 'null-or', shape: pack_header_TEXT };
const TEXTS = { is: 'list', of: pack_header_TEXT };
const HEADER = object({
    rows: pack_header_SIZE,
    roles: object({
        truth: TEXT_OR_NULL,
        prediction: TEXT_OR_NULL,
        score: TEXT_OR_NULL,
        weight: TEXT_OR_NULL,
        classScores: { is: 'map', of: pack_header_TEXT },
        groups: TEXTS,
        positive: TEXT_OR_NULL,
        cluster: { is: 'absent-or', shape: TEXT_OR_NULL },
        query: { is: 'absent-or', shape: TEXT_OR_NULL },
    }),
    scored: { is: 'list', of: object({ metric: pack_header_TEXT, labels: { is: 'map', of: pack_header_TEXT }, column: pack_header_TEXT }) },
    ids: { is: 'null-or', shape: object({ name: pack_header_TEXT, width: pack_header_SIZE, bytes: pack_header_SIZE }) },
    columns: { is: 'list', of: object({ name: pack_header_TEXT, labels: TEXTS, width: pack_header_SIZE, numbers: pack_header_TEXT }) },
});
function isHeader(value) {
    return complaint(value, HEADER, '') === null;
}
/** The narrowest of one, two and four bytes that holds every whole number up to this one. */
function pack_header_widthFor(most) {
    if (most <= 0xff)
        return 1;
    return most <= 0xffff ? 2 : 4;
}
/** The exact count of bytes that must follow the header. */
function pack_header_bodyLength({ rows, ids, columns }) {
    const ofIds = ids === null ? 0 : rows * ids.width + ids.bytes;
    return columns.reduce((sum, { width, numbers }) => sum + rows * (width + (numbers === 'float64' ? 8 : 0)), ofIds);
}
function columnTrouble(column) {
    const { name, width, numbers, labels } = column;
    const shown = JSON.stringify(name);
    const known = numbers === 'none' || numbers === 'labels' || numbers === 'float64';
    if (!known)
        return `its column ${shown} has numbers of an unknown kind`;
    if (width === 0)
        return numbers === 'float64' ? null : `its column ${shown} has no cells`;
    return width === pack_header_widthFor(labels.length) ? null : `its column ${shown} has codes of a wrong width`;
}
function trouble(header) {
    const { rows, ids, columns } = header;
    if (!Number.isSafeInteger(rows) || rows > pack_header_MOST_ROWS)
        return `it claims ${rows} examples`;
    if (ids !== null && ![1, 2, 4].includes(ids.width))
        return 'its ids have lengths of a wrong width';
    if (ids !== null && !Number.isSafeInteger(ids.bytes))
        return `it claims ${ids.bytes} bytes of ids`;
    if (new Set(columns.map(({ name }) => name)).size < columns.length)
        return 'a column stands in it twice';
    return columns.map(columnTrouble).find((why) => why !== null) ?? null;
}
function pack_header_parsed(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
}
/** The header in these bytes. Fails with `HISTORY_OUTCOMES_DAMAGED`; `where` is the pack's path for messages. */
function pack_header_decodeHeader(bytes, where) {
    const value = pack_header_parsed(bytes);
    if (value === undefined)
        throw failure('HISTORY_OUTCOMES_DAMAGED', where, { why: 'its header is not JSON' });
    if (!isHeader(value)) {
        const why = `its header ${complaint(value, HEADER, '') ?? 'is none'}`;
        throw failure('HISTORY_OUTCOMES_DAMAGED', where, { why });
    }
    const why = trouble(value);
    if (why !== null)
        throw failure('HISTORY_OUTCOMES_DAMAGED', where, { why });
    return value;
}

;// CONCATENATED MODULE: ./build/js/history/pack-cells.js

function pack_cells_cursorAt(bytes, at) {
    return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), at };
}
function putWhole(cursor, width, value) {
    if (width === 1)
        cursor.view.setUint8(cursor.at, value);
    else if (width === 2)
        cursor.view.setUint16(cursor.at, value, true);
    else
        cursor.view.setUint32(cursor.at, value, true);
    cursor.at += width;
}
function takeWhole(cursor, width) {
    const { view, at } = cursor;
    cursor.at += width;
    if (width === 1)
        return view.getUint8(at);
    return width === 2 ? view.getUint16(at, true) : view.getUint32(at, true);
}
/** Whether the numbers are, bit for bit, what the labels spell: then the codes alone say them. */
function spelled({ codes, labels, values }) {
    if (codes === null || values === null)
        return false;
    const meaning = labels.map(Number);
    return values.every((value, row) => {
        const code = codes[row] ?? -1;
        return code < 0 ? Number.isNaN(value) : Number.isFinite(value) && Object.is(value, meaning[code]);
    });
}
function numberCells(column) {
    if (column.values === null)
        return 'none';
    return spelled(column) ? 'labels' : 'float64';
}
function pack_cells_planOfColumn(column) {
    const coded = column.codes !== null;
    return {
        name: column.name,
        labels: coded ? column.labels : [],
        // Codes are stored one higher, because an empty cell (−1) needs a code too.
        width: coded ? widthFor(column.labels.length) : 0,
        numbers: numberCells(column),
    };
}
function pack_cells_planOfIds({ name, offsets }) {
    let longest = 0;
    for (let row = 1; row < offsets.length; row++) {
        longest = Math.max(longest, (offsets[row] ?? 0) - (offsets[row - 1] ?? 0));
    }
    return { name, width: widthFor(longest), bytes: (offsets.at(-1) ?? 0) - (offsets[0] ?? 0) };
}
function pack_cells_putIds(cursor, plan, { bytes, offsets }) {
    for (let row = 1; row < offsets.length; row++) {
        putWhole(cursor, plan.width, (offsets[row] ?? 0) - (offsets[row - 1] ?? 0));
    }
    cursor.bytes.set(bytes.subarray(offsets[0] ?? 0, offsets.at(-1) ?? 0), cursor.at);
    cursor.at += plan.bytes;
}
/** The ids, or why these bytes hold none. */
function pack_cells_takeIds(cursor, plan, rows) {
    const offsets = new Uint32Array(rows + 1);
    let end = 0;
    for (let row = 1; row <= rows; row++) {
        end += takeWhole(cursor, plan.width);
        if (end > plan.bytes)
            return 'its ids are longer than it says';
        offsets[row] = end;
    }
    if (end !== plan.bytes)
        return 'its ids are shorter than it says';
    const bytes = cursor.bytes.slice(cursor.at, cursor.at + plan.bytes);
    cursor.at += plan.bytes;
    return { name: plan.name, bytes, offsets };
}
function pack_cells_putColumn(cursor, plan, { codes, values }) {
    if (plan.width > 0)
        for (const code of codes ?? [])
            putWhole(cursor, plan.width, code + 1);
    if (plan.numbers !== 'float64')
        return;
    for (const value of values ?? []) {
        // What is no finite number must not come back as one, nor spoil the pack.
        cursor.view.setFloat64(cursor.at, Number.isFinite(value) ? value : Number.NaN, true);
        cursor.at += 8;
    }
}
/** As wide as a table's builder makes them: codes from −1 on, below the number of labels. */
function roomFor(labels, rows) {
    if (labels <= 2 ** 7)
        return new Int8Array(rows);
    return labels <= 2 ** 15 ? new Int16Array(rows) : new Int32Array(rows);
}
function takeCodes(cursor, plan, rows) {
    const codes = roomFor(plan.labels.length, rows);
    for (let row = 0; row < rows; row++) {
        const code = takeWhole(cursor, plan.width);
        if (code > plan.labels.length)
            return null;
        codes[row] = code - 1;
    }
    return codes;
}
/** The numbers that the labels spell; `null` where one that is used spells none. */
function numbersSpelled(labels, codes) {
    const meaning = labels.map(Number);
    const values = new Float64Array(codes.length);
    for (const [row, code] of codes.entries()) {
        const value = code < 0 ? Number.NaN : (meaning[code] ?? Number.NaN);
        if (code >= 0 && !Number.isFinite(value))
            return null;
        values[row] = value;
    }
    return values;
}
function takeFloats(cursor, rows) {
    const values = new Float64Array(rows);
    for (let row = 0; row < rows; row++) {
        const value = cursor.view.getFloat64(cursor.at, true);
        if (!Number.isFinite(value) && !Number.isNaN(value))
            return null;
        values[row] = value;
        cursor.at += 8;
    }
    return values;
}
/** A column counts its gaps as the table's builder does: by its numbers where it has any, else by its codes. */
function gapsOf(codes, values) {
    const cells = values ?? codes ?? new Int32Array(0);
    let missing = 0;
    let first = null;
    for (let row = 0; row < cells.length; row++) {
        const cell = cells[row] ?? -1;
        if (values === null ? cell >= 0 : Number.isFinite(cell))
            continue;
        missing++;
        first ??= row;
    }
    return { missing, firstMissingRow: first };
}
/** The column, or why these bytes hold none. */
function pack_cells_takeColumn(cursor, plan, rows) {
    const shown = JSON.stringify(plan.name);
    const codes = plan.width === 0 ? null : takeCodes(cursor, plan, rows);
    if (plan.width > 0 && codes === null)
        return `its column ${shown} has a code without a label`;
    let values = null;
    if (plan.numbers !== 'none') {
        values =
            codes !== null && plan.numbers === 'labels'
                ? numbersSpelled(plan.labels, codes)
                : takeFloats(cursor, rows);
        if (values === null)
            return `its column ${shown} has a number that is not finite`;
    }
    return { name: plan.name, codes, labels: plan.labels, values, ...gapsOf(codes, values) };
}

;// CONCATENATED MODULE: ./build/js/history/outcomes.js
/**
 * Per-example outcomes that travel with a record, so that a later head is paired with this run without its files.
 * A pack holds ids and the columns that a comparison needs; prompts, answers and other columns stay behind.
 *
 *   gzip( "HLO1" · length of the header, uint32 · header, JSON · ids: lengths, then bytes · columns: codes, then numbers )
 *
 * A pack comes from a place that others may write to. So it is believed only with the checksum its record names, its
 * length must be the one its header announces before anything is allocated, and whatever does not fit is damage.
 */



/** A pack that would be larger stays behind: it would be fetched by every later run. */
const MOST_PACKED = (/* unused pure expression or super */ null && (64 * 1024 * 1024));
/** Before compression. What claims more than this is no pack of ours. */
const MOST_UNPACKED = (/* unused pure expression or super */ null && (256 * 1024 * 1024));
const MAGIC = new Uint8Array([0x48, 0x4c, 0x4f, 0x31]);
const HEAD = MAGIC.length + 4;
/** A time by its name, wherever the unit stands: `latency`, `first_token_latency_ms`, `duration_s`. */
const LATENCY = /latency|^duration/i;
function damaged(where, why) {
    return failure('HISTORY_OUTCOMES_DAMAGED', where, { why });
}
/** The columns that a comparison needs, in the order of the table. */
function travelling({ table, roles, scored }) {
    const parts = new Set([
        roles.truth,
        roles.prediction,
        roles.score,
        roles.weight,
        roles.cluster,
        ...Object.values(roles.classScores),
        ...roles.groups,
        ...scored.map(({ column }) => column),
    ]);
    return [...table.columns.values()].filter(({ name, values }) => parts.has(name) || (values !== null && LATENCY.test(name)));
}
function packed(examples, columns) {
    const { rows, ids } = examples.table;
    const plan = {
        rows,
        roles: examples.roles,
        scored: examples.scored,
        ids: ids === null ? null : planOfIds(ids),
        columns: columns.map(planOfColumn),
    };
    const header = new TextEncoder().encode(JSON.stringify(plan));
    const length = HEAD + header.length + bodyLength(plan);
    if (length > MOST_UNPACKED)
        return null;
    const bytes = new Uint8Array(length);
    const cursor = cursorAt(bytes, HEAD + header.length);
    bytes.set(MAGIC);
    cursor.view.setUint32(MAGIC.length, header.length, true);
    bytes.set(header, HEAD);
    if (ids !== null && plan.ids !== null)
        putIds(cursor, plan.ids, ids);
    for (const [index, column] of columns.entries()) {
        const place = plan.columns[index];
        if (place !== undefined)
            putColumn(cursor, place, column);
    }
    return bytes;
}
/**
 * The examples as a pack; `null` where they are more than 2,000,000 or the pack would be larger than 64 MiB. Who gets
 * `null` says so with the notice `HISTORY_OUTCOMES_TOO_LARGE`. The same examples give the same bytes.
 */
function packExamples(examples, codec) {
    if (examples.table.rows > MOST_ROWS)
        return null;
    const bytes = packed(examples, travelling(examples));
    if (bytes === null)
        return null;
    const pack = codec.gzip(bytes);
    return pack.length > MOST_PACKED ? null : pack;
}
function opened(pack, codec, where) {
    if (pack.length > MOST_PACKED)
        throw damaged(where, `it has ${pack.length} bytes, and at most ${MOST_PACKED} may be`);
    const bytes = codec.gunzip(pack, MOST_UNPACKED);
    if (bytes === null)
        throw damaged(where, 'it is no whole gzip file, or too large a one');
    if (bytes.length < HEAD || MAGIC.some((byte, index) => bytes[index] !== byte)) {
        throw damaged(where, 'it does not begin as such a file does');
    }
    const body = HEAD + cursorAt(bytes, 0).view.getUint32(MAGIC.length, true);
    if (body > bytes.length)
        throw damaged(where, 'it is cut off in its header');
    const header = decodeHeader(bytes.subarray(HEAD, body), where);
    const expected = body + bodyLength(header);
    if (expected !== bytes.length) {
        throw damaged(where, `it has ${bytes.length} bytes where its header announces ${expected}`);
    }
    return { bytes, header, body };
}
function whole(part, where) {
    if (typeof part === 'string')
        throw damaged(where, part);
    return part;
}
function tableOf({ bytes, header, body }, where) {
    const { rows } = header;
    const cursor = cursorAt(bytes, body);
    const ids = header.ids === null ? null : whole(takeIds(cursor, header.ids, rows), where);
    const columns = new Map();
    for (const plan of header.columns)
        columns.set(plan.name, whole(takeColumn(cursor, plan, rows), where));
    return { rows, columns, ids, dropped: [] };
}
/**
 * The examples in a pack, exactly as they were, without the columns that did not travel. Fails with
 * `HISTORY_OUTCOMES_DAMAGED` where the pack is not whole; `where` is its path for messages. To be called after
 * `verifyPack`: a number that was altered with its checksum is a number like any other here.
 */
function unpackExamples(pack, codec, where) {
    const found = opened(pack, codec, where);
    const { roles, scored } = found.header;
    const { cluster = null, query = null } = roles;
    return { table: tableOf(found, where), roles: { ...roles, cluster, query }, scored };
}
/** How many examples a pack holds. Fails with `HISTORY_OUTCOMES_DAMAGED` where it is none. */
function outcomes_rowsOfPack(pack, codec, where) {
    return opened(pack, codec, where).header.rows;
}
/** Fails with `HISTORY_OUTCOMES_DAMAGED` where these are not the very bytes that the record names. */
function verifyPack(pack, file, codec) {
    if (codec.sha256(pack) !== file.sha256)
        throw damaged(file.file, 'its SHA-256 is not the one in its record');
}

;// CONCATENATED MODULE: ./build/js/history/shelf.js


const HISTORY_FILE = 'history.jsonl';
const OUTCOMES_FOLDER = 'outcomes';
/** Defaults of `history.outcomes` and `history.keep`. */
const OUTCOMES_KEPT = 5;
const RECORDS_KEPT = 500;
const LONGEST_NAME = 80;
const CUT_NAME = 60;
const DIGEST = 16;
/** Windows takes these for devices, whatever stands behind a dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;
const PACK_FILE = /^outcomes\/[a-z0-9_~%-][a-z0-9_.~%-]*\/[a-z0-9_~%-][a-z0-9_.~%-]*\.hlo$/;
const KEEPS_ITS_LETTER = /[a-z0-9_-]/;
const encoder = new TextEncoder();
const percent = (byte) => `%${byte.toString(16).padStart(2, '0')}`;
/**
 * A name as part of a path, different for different names. Upper case is encoded too, because some file systems take
 * `A` and `a` for one; dots stay inside only, so that no name is `..`. A long one is cut and gets a digest, behind a
 * `~` that no other name can have.
 */
function safeName(name, codec) {
    const bytes = encoder.encode(name);
    const last = bytes.length - 1;
    const encoded = [...bytes].map((byte, index) => {
        const letter = String.fromCharCode(byte);
        const keeps = KEEPS_ITS_LETTER.test(letter) || (letter === '.' && index > 0 && index < last);
        return keeps && !(index === 0 && DEVICE.test(name)) ? letter : percent(byte);
    });
    const text = encoded.join('');
    // Half a surrogate pair has no UTF-8 of its own; JSON spells it out.
    if (text.length <= LONGEST_NAME && name.isWellFormed())
        return text === '' ? '%' : text;
    return `${text.slice(0, CUT_NAME)}~${codec.sha256(encoder.encode(JSON.stringify(name))).slice(0, DIGEST)}`;
}
/** Where the pack of a record's suite lies, relative to the history. */
function packFile(id, suite, codec) {
    return `${OUTCOMES_FOLDER}/${safeName(id, codec)}/${safeName(suite, codec)}.hlo`;
}
/** Whether a path is one of the shelf's. A record is read from where others may write, and may name any file at all. */
function isPackFile(path) {
    return PACK_FILE.test(path);
}
/**
 * The record with the file, checksum and count of each pack. Fails with `HISTORY_OUTCOMES_DAMAGED` where a pack is
 * none, so that a record never names what can't be read.
 */
function withOutcomes(record, packs, codec) {
    if (packs.size === 0)
        return record;
    const named = [...packs].map(([suite, bytes]) => {
        const file = packFile(record.id, suite, codec);
        return [suite, { file, sha256: codec.sha256(bytes), n: rowsOfPack(bytes, codec, file) }];
    });
    return { ...record, outcomes: Object.fromEntries([...Object.entries(record.outcomes ?? {}), ...named]) };
}
/** What the record says of a suite's outcomes, or `null`. A suite may be called `constructor`. */
function outcomesOf(record, suite) {
    const { outcomes } = record;
    return outcomes !== null && Object.hasOwn(outcomes, suite) ? (outcomes[suite] ?? null) : null;
}
/** The packs by the paths that the record names: the record is one of `withOutcomes`. */
function packFiles(record, packs) {
    const files = new Map();
    for (const [suite, bytes] of packs) {
        const file = outcomesOf(record, suite);
        if (file !== null)
            files.set(file.file, bytes);
    }
    return files;
}
/**
 * The files that stay: of every suite the packs of the newest records that have one. Counted by suite, because legs of
 * a matrix record side by side: of ten legs with a record each, the newest five would be half of one run.
 * `records` are oldest first, as a reading gives them.
 */
function keptFiles(records, keep = { outcomes: OUTCOMES_KEPT }) {
    const kept = new Set();
    const bySuite = new Map();
    for (const record of [...records].reverse()) {
        for (const [suite, { file }] of Object.entries(record.outcomes ?? {})) {
            const count = bySuite.get(suite) ?? 0;
            if (!isPackFile(file) || !(count < keep.outcomes))
                continue;
            bySuite.set(suite, count + 1);
            kept.add(file);
        }
    }
    return kept;
}
/** The packs among these paths that no longer stay. Whatever else lies there is not the shelf's and is let be. */
function toPrune(existing, kept) {
    return existing.filter((path) => isPackFile(path) && !kept.has(path));
}
const MOST_DAMAGED = 20;
/**
 * A history cut to its newest records, for stores that carry the whole of it along. Newest is by time; the last line
 * stays in any case: it is the record that was just added. Damaged lines stay where they are, and so many records with
 * them that the history does not come to be refused for the share of its damage. Lines stay byte for byte.
 * Fails with the faults of `trustedLines`.
 */
function bounded(text, keep = RECORDS_KEPT) {
    const { records, damaged } = trustedLines(text, HISTORY_FILE);
    const staying = Math.max(keep, damaged.length * (MOST_DAMAGED - 1));
    if (records.length <= staying)
        return text;
    const last = records.at(-1)?.line;
    const going = new Set([...records]
        .sort((a, b) => Date.parse(a.record.at) - Date.parse(b.record.at) || a.line - b.line)
        .slice(0, records.length - staying)
        .map(({ line }) => line)
        .filter((line) => line !== last));
    return text
        .split('\n')
        .filter((_, index) => !going.has(index + 1))
        .join('\n');
}

;// CONCATENATED MODULE: ./build/js/gate/earlier.js
/** The newest runs of the base branch with their per-example outcomes, read one by one and only when they are asked for. */

/** However many a history keeps: each is a file that may have to be fetched. */
const MOST_RUNS = 10;
function recollection(store, { records }, kept) {
    const most = Math.min(kept, MOST_RUNS);
    return async function* earlier(suite) {
        const found = most > 0 ? records.filter((record) => outcomesOf(record, suite) !== null).slice(-most) : [];
        for (const record of found) {
            const examples = await store.outcomes(record, suite);
            if (examples !== null)
                yield { sha: record.sha, examples };
        }
    };
}

;// CONCATENATED MODULE: ./build/js/gate/past.js
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
    return { runs, places: recordsById(history, window) };
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

// EXTERNAL MODULE: ./build/js/metrics/describe.js
var describe = __webpack_require__(7271);
;// CONCATENATED MODULE: ./build/js/gate/remembered.js


/** `null` where the id is none. */
function remembered(recorded) {
    const place = (0,identity/* placeOf */.$)(recorded.id);
    if (place === null)
        return null;
    const { value, n, standardError, runs } = recorded;
    const invalid = value === null ? 'no finite number in the record' : null;
    return (0,describe/* describeMeasurement */.I)({
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
    return { ...reportedHead(record), source: 'history', ageDays, distance };
}
/** The base files that were named, as they are; `null` where none were. */
async function loadBase(world, request, head) {
    if (request.base.length === 0)
        return null;
    const likelyIds = await head.then(onlyIds, () => null);
    const wanted = { globs: request.base, sources: [], parser: request.parser ?? 'auto', likelyIds };
    return await (0,load.load)(world, wanted, request.config);
}
/** The ids of an evaluation of one suite, which its base is likely to have too. */
function onlyIds({ evaluation: { suites } }) {
    return suites.length === 1 ? (suites[0]?.examples?.table.ids ?? null) : null;
}
async function fromFiles(request, head, { evaluation, notices }) {
    const named = (0,assemble/* pairedByFile */.px)(head, (0,assemble/* prefixed */.gV)(evaluation, request.suite));
    const measured = await (0,measure.measure)(named, request.config);
    const suites = reportedSuites(named);
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
    const bases = chooseBases(history, suites, await request.line());
    const names = request.config.comparable;
    const told = comparableHistory(history, fingerprintsOfSuites(head), names);
    const anchor = await anchorOf(request.config.anchor, told, { suites, line: request.anchorLine });
    const newest = [...bases.values()].reduce((latest, base) => (latest === null || base.record.at > latest.record.at ? base : latest), null);
    const needed = request.base.length === 0;
    const { window } = request.config.history;
    return {
        evaluation: needed ? await evaluationOf(store, bases) : null,
        measurements: valuesOfBases(bases),
        series: seriesById(told, window),
        boundaries: boundariesById(told, window, matchesGlob),
        recordRuns: recordRunsById(told, window),
        past: pastOf(told, window, { name: anchor.anchored?.name ?? '', sha: anchor.side?.sha ?? null }),
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
    past: NO_PAST,
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

// EXTERNAL MODULE: ./build/js/explain/redaction.js
var redaction = __webpack_require__(6308);
;// CONCATENATED MODULE: ./build/js/failure/translation.js
const asWritten = (fault) => fault;

;// CONCATENATED MODULE: ./build/js/judge/result.js
const result_NONE = {
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
    const counts = { ...result_NONE };
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

;// CONCATENATED MODULE: ./build/js/gate/report.js
/** Puts the judgement into the form that everything after it reads. */





function noticeOf({ code, where, what, fix }) {
    return { code, where, what, fix };
}
function headSide(request, evaluation, at) {
    const suites = evaluation === null ? [] : reportedSuites(evaluation);
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
    const { translate = asWritten } = request;
    const { verdicts, runs } = dated(judgement.verdicts, findings.past ?? NO_PAST);
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

// EXTERNAL MODULE: ./build/js/gate/request.js
var gate_request = __webpack_require__(469);
// EXTERNAL MODULE: ./build/js/table/text.js
var table_text = __webpack_require__(4690);
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

;// CONCATENATED MODULE: ./build/js/gate/scope.js
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

;// CONCATENATED MODULE: ./build/js/gate/together.js
/** Two readings side by side: when both fail, the faults of both are told in one run. */

function faultsOf(settled) {
    if (settled.status === 'fulfilled')
        return [];
    if (settled.reason instanceof failure_failure/* Failure */.HR)
        return settled.reason.faults;
    throw settled.reason;
}
/** Both results. Fails with the faults of both, the first one's first; with any other error as it is. */
async function together(first, second) {
    const [one, other] = await Promise.allSettled([first, second]);
    if (one.status === 'fulfilled' && other.status === 'fulfilled')
        return [one.value, other.value];
    throw new failure_failure/* Failure */.HR([...faultsOf(one), ...faultsOf(other)]);
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
        if (!(error instanceof failure_failure/* Failure */.HR) || error.faults.some((one) => one.weight === 'usage'))
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
        return { report: reportOf(request, findings), measured: null };
    }
}
const NOTHING_PAIRED = { evidence: new Map(), together: new Map(), notices: [] };
/** What compares examples one by one is loaded only where both sides have some. */
function haveExamples(evaluation) {
    return evaluation?.suites.some((suite) => suite.examples !== null) === true;
}
async function judged(world, request) {
    const config = scopeOfGate(request.config);
    const wanted = { globs: request.artifacts, sources: request.sources, parser: request.parser ?? 'auto' };
    const loading = (0,load.load)(world, wanted, config);
    const [loaded, baseFiles] = withSharedIds(await together(loading, loadBase(world, request, loading)));
    const evaluation = (0,assemble/* prefixed */.gV)(loaded.evaluation, request.suite);
    const alone = await (0,measure.measure)(evaluation, config);
    const base = await recall(world, request, { head: evaluation, base: baseFiles });
    const drifts = await driftsOf(evaluation, base.evaluation, config);
    const small = (0,slicing/* smallSlices */.ll)(evaluation, base.evaluation, config);
    const large = alone.measurements.filter((one) => one.slice === undefined || !(0,slicing/* isSmall */.eq)(small, one));
    const head = { ...alone, measurements: (0,measure.inOrder)([...large, ...drifts.measurements]) };
    const { refused, notices: differing } = comparability(evaluation, base.fingerprints, config.comparable);
    const oneByOne = haveExamples(evaluation) && haveExamples(base.evaluation);
    const paired = oneByOne
        ? (await Promise.all(/* import() */[__webpack_require__.e(841), __webpack_require__.e(164), __webpack_require__.e(109), __webpack_require__.e(400)]).then(__webpack_require__.bind(__webpack_require__, 7400))).pairUp(evaluation, base.evaluation, {
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
    const noise = noiseOf(world, config);
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
        ? await (await Promise.all(/* import() */[__webpack_require__.e(841), __webpack_require__.e(164), __webpack_require__.e(988)]).then(__webpack_require__.bind(__webpack_require__, 2988))).explainedVerdicts(asking, base.recollect)
        : null;
    const illustrated = haveExamples(evaluation) ? (await Promise.all(/* import() */[__webpack_require__.e(841), __webpack_require__.e(371)]).then(__webpack_require__.bind(__webpack_require__, 1371))).curvesOf(asking) : null;
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
        report: withNoise(reportOf(request, findings), config, noise),
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
    return losses ? await request.acceptance() : gate_request.NOT_ACCEPTED;
}
/** A rule that can't bite is a hole in the gate: its author is told before anything is judged. */
function refuseIdleRules(trial, unnamed) {
    const faults = [...(0,judge_rules/* ruleFaults */.i1)(trial, unnamed), ...(0,trade_offs/* requirementFaults */.xq)(trial)];
    if (faults.length > 0)
        throw new failure_failure/* Failure */.HR(faults);
}


/***/ }),

/***/ 469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NOT_ACCEPTED: () => (/* binding */ NOT_ACCEPTED)
/* harmony export */ });
const NOT_ACCEPTED = { accepted: null, notices: [] };


/***/ })

};
