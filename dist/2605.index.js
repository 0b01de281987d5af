export const id = 2605;
export const ids = [2605];
export const modules = {

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

/***/ 44221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fn: () => (/* binding */ disagreement),
/* harmony export */   rW: () => (/* binding */ comparableHistory),
/* harmony export */   tm: () => (/* binding */ fingerprintsOf)
/* harmony export */ });
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41052);

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
        const measurements = record.measurements.filter(({ id }) => !refused.includes((0,_model_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$)(id)?.suite ?? ''));
        return { ...record, measurements };
    });
    return { ...history, records };
}


/***/ }),

/***/ 63521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ runsInRecords)
/* harmony export */ });
/** Head's runs, counted in values of the series: the noise of a mean is told by means of as many runs, not by runs. */
function runsInRecords({ head, recordRuns }) {
    return head.runs / recordRuns;
}


/***/ }),

/***/ 86408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E6: () => (/* binding */ differingUnits),
  dc: () => (/* binding */ hear),
  n: () => (/* binding */ openHearing)
});

// EXTERNAL MODULE: ./build/js/model/identity.js
var identity = __webpack_require__(41052);
// EXTERNAL MODULE: ./build/js/stats/level.js + 4 modules
var stats_level = __webpack_require__(78787);
// EXTERNAL MODULE: ./build/js/stats/median.js
var median = __webpack_require__(41326);
// EXTERNAL MODULE: ./build/js/stats/noise-shapes.js
var noise_shapes = __webpack_require__(41475);
// EXTERNAL MODULE: ./build/js/stats/student.js
var student = __webpack_require__(22057);
// EXTERNAL MODULE: ./build/js/judge/comparison.js
var comparison = __webpack_require__(63521);
// EXTERNAL MODULE: ./build/js/judge/history.js
var judge_history = __webpack_require__(93690);
// EXTERNAL MODULE: ./build/js/judge/noise.js
var noise = __webpack_require__(62872);
// EXTERNAL MODULE: ./build/js/judge/orientation.js
var judge_orientation = __webpack_require__(80048);
// EXTERNAL MODULE: ./build/js/judge/ruler.js
var judge_ruler = __webpack_require__(83578);
;// CONCATENATED MODULE: ./build/js/judge/anchor.js









const TWO_SIDED = [0.975, 0.025];
/** Fewer runs are no level. */
const SETTLED = 3;
/**
 * The best level that the series ever had since its last accepted change: of its settled segments, between which there
 * are true steps, the one with the best median. A single lucky run is no level. `null` where nothing is settled, and
 * for a target, whose two sides are folded together.
 */
function bestLevel(given) {
    if (given.orientation.direction === 'target')
        return null;
    const ruler = (0,judge_ruler/* rulerOf */.G)(given);
    const marks = given.series.map(ruler.measure);
    const { boundaries } = given;
    const level = (0,stats_level/* historyLevel */.n)(marks, { boundaries, window: Number.POSITIVE_INFINITY });
    if (level === null)
        return null;
    const since = Math.max(0, ...boundaries);
    const segments = level.starts
        .map((start, index) => ({ start, values: marks.slice(start, level.starts[index + 1]) }))
        .filter(({ start, values }) => start >= since && values.length >= SETTLED);
    const levels = segments.map(({ values }) => ({ mark: (0,median/* median */.J)(values), runs: values.length }));
    const [best] = levels.sort((a, b) => b.mark - a.mark);
    return best === undefined ? null : { value: ruler.valueAt(best.mark), runs: best.runs };
}
/** The comparison with the anchor: by the noise of the history, else by size alone. */
function compareAnchor(given, anchor, shares) {
    const { orientation, head, base, series } = given;
    const sizes = (main) => ({
        value: anchor.value,
        loss: (0,judge_orientation/* loss */.Kh)(orientation, anchor.value, head.value),
        ownLoss: (0,judge_orientation/* loss */.Kh)(orientation, main, head.value),
        mainLoss: (0,judge_orientation/* loss */.Kh)(orientation, anchor.value, main),
    });
    const unknown = { ...sizes(base.value), p: null, mainP: null, interval: null };
    const ruler = (0,judge_ruler/* rulerOf */.G)({ ...given, series: [...series, anchor.value] });
    const level = (0,stats_level/* historyLevel */.n)(series.map(ruler.measure), {
        boundaries: given.boundaries,
        window: Number.POSITIVE_INFINITY,
    });
    if (series.length < judge_history/* RECORDS_FOR_NOISE */.K || level === null || level.degreesOfFreedom === 0)
        return unknown;
    const floor = Math.abs(ruler.lossAt(given.scale.margin, Math.abs(anchor.value))) * noise/* FLOOR */.jv;
    const options = { floor, standardError: null };
    const run = (0,noise/* nextRun */.B6)({ level, options, evidence: (0,noise_shapes/* shapeEvidence */.S)(level, options) }, shares);
    const multiplier = Math.sqrt(1 / (0,comparison/* runsInRecords */.Q)(given) + 1 / anchor.runs);
    if (run === null || !Number.isFinite(run.scale * multiplier))
        return unknown;
    const mark = ruler.measure(anchor.value);
    const standing = ruler.measure(head.value);
    const mainError = run.scale * Math.sqrt(1 / level.effectiveCount + 1 / anchor.runs);
    const mainIsAt = level.reference === mark;
    const mainP = mainIsAt ? 0.5 : (0,student/* studentCdf */.Rf)((level.reference - mark) / mainError, run.degreesOfFreedom);
    const ends = TWO_SIDED.map((p) => ruler.valueAt(standing - run.quantile(p, multiplier)) - anchor.value);
    const tellable = orientation.direction !== 'target' && ends.every(Number.isFinite);
    // A target's two sides are folded together, so that from its level no way leads back to a value.
    const main = orientation.direction === 'target' ? base.value : ruler.valueAt(level.reference);
    return {
        ...sizes(main),
        p: run.cdf(standing - mark, multiplier),
        mainP,
        interval: tellable ? [Math.min(...ends), Math.max(...ends)] : null,
    };
}

// EXTERNAL MODULE: ./build/js/judge/paired.js + 1 modules
var judge_paired = __webpack_require__(23764);
;// CONCATENATED MODULE: ./build/js/judge/single.js

function compareSingle(given) {
    return {
        evidence: 'single-base',
        method: 'point',
        loss: (0,judge_orientation/* loss */.Kh)(given.orientation, given.base.value, given.head.value),
        p: null,
        pBetter: null,
        interval: null,
        minimumDetectableChange: null,
        lost: null,
        won: null,
        level: null,
        baseAlreadyLow: null,
    };
}

// EXTERNAL MODULE: ./build/js/judge/unpaired.js + 1 modules
var judge_unpaired = __webpack_require__(38697);
;// CONCATENATED MODULE: ./build/js/judge/compare.js




/** From this many records on, run-to-run noise is known well enough to be held against paired evidence. */
const RECORDS_TO_JOIN = 10;
function joined(paired, history) {
    const worse = Math.max(paired.p ?? 1, history.p ?? 1);
    const better = Math.max(paired.pBetter ?? 1, history.pBetter ?? 1);
    return { ...paired, evidence: 'paired+history', p: worse, pBetter: better };
}
function alone(comparison) {
    return { comparison, pairedP: null, recalled: null };
}
function compare(given, { past, shares }) {
    const records = given.series.length;
    const paired = (0,judge_paired/* comparePaired */.dS)(given);
    const enough = records >= RECORDS_TO_JOIN || paired === null;
    const recalled = past === null || !enough ? null : (0,judge_history/* compareHistory */.w)(given, past, shares);
    if (paired !== null) {
        if (recalled === null)
            return alone(paired);
        return { comparison: joined(paired, recalled.comparison), pairedP: paired.p, recalled: null };
    }
    const unpaired = records >= judge_history/* RECORDS_FOR_NOISE */.K && recalled !== null ? null : (0,judge_unpaired/* compareUnpaired */.C)(given);
    if (unpaired !== null)
        return alone(unpaired);
    if (recalled === null || past === null)
        return alone(compareSingle(given));
    const { comparison, ...told } = recalled;
    return { comparison, pairedP: null, recalled: { ...told, past, shares, recordRuns: given.recordRuns } };
}

// EXTERNAL MODULE: ./build/js/judge/glob.js
var judge_glob = __webpack_require__(17290);
// EXTERNAL MODULE: ./build/js/judge/limits.js
var limits = __webpack_require__(68720);
// EXTERNAL MODULE: ./build/js/stats/incomplete-beta.js
var incomplete_beta = __webpack_require__(43767);
;// CONCATENATED MODULE: ./build/js/stats/beta.js
/**
 * The beta distribution.
 *
 *   P(X <= x) = I_x(a, b)
 *
 * Source: Abramowitz & Stegun, Handbook of Mathematical Functions, 26.5.1. The quantile bisects the odds of x on a
 * logarithmic scale, on which neither end crowds, until two neighbours are left that doubles cannot tell apart.
 *
 * Example: a = 2, b = 3: P(X <= 0.5) = 11/16 = 0.6875, and 0.5 is the quantile of 0.6875.
 */

/** Odds of e^±700 are all but the ends of what a double holds. */
const WIDEST_LOGIT = 700;
const MOST_STEPS = 80;
/** P(X <= x) for a, b > 0, exact in the lower tail. */
function betaCdf(x, { a, b }) {
    return (0,incomplete_beta/* regularizedBetaOf */.s)({ x, complement: 1 - x, a, b });
}
/** P(X > x) for a, b > 0, exact in the upper tail. */
function betaTail(x, { a, b }) {
    return (0,incomplete_beta/* regularizedBetaOf */.s)({ x: 1 - x, complement: x, a: b, b: a });
}
/** The x with P(X <= x) = p for p in [0, 1]; 0 at 0, 1 at 1, NaN outside; exact to about 1e-12 relative. */
function betaQuantile(p, { a, b }) {
    const inRange = p >= 0 && p <= 1;
    if (!inRange)
        return Number.NaN;
    if (p === 0 || p === 1)
        return p;
    let low = -WIDEST_LOGIT;
    let high = WIDEST_LOGIT;
    for (let step = 0; step < MOST_STEPS; step++) {
        const middle = (low + high) / 2;
        const x = 1 / (1 + Math.exp(-middle));
        const below = (0,incomplete_beta/* regularizedBetaOf */.s)({ x, complement: 1 / (1 + Math.exp(middle)), a, b });
        if (below < p)
            low = middle;
        else
            high = middle;
    }
    return 1 / (1 + Math.exp(-(low + high) / 2));
}

// EXTERNAL MODULE: ./build/js/stats/normal.js
var normal = __webpack_require__(51767);
;// CONCATENATED MODULE: ./build/js/judge/posterior.js






const SLICES = 100;
const JEFFREYS = 0.5;
function expected(shape, of) {
    let sum = 0;
    for (let slice = 0; slice < SLICES; slice++)
        sum += of(betaQuantile((slice + 0.5) / SLICES, shape));
    return sum / SLICES;
}
/** P(loss > margin) of so many answers that got worse and better, and stayed. */
function pairsWorseBeyond({ worse, better, same }, margin) {
    const bad = { a: worse + JEFFREYS, b: better + JEFFREYS };
    if (margin === 0)
        return betaTail(0.5, bad);
    return expected({ a: worse + better + JEFFREYS, b: same + JEFFREYS }, (q) => margin < q ? betaTail((1 + margin / q) / 2, bad) : 0);
}
function ofBinary(given, pairs) {
    const higher = given.orientation.direction === 'higher';
    const [worse, better] = higher ? [pairs.lost, pairs.won] : [pairs.won, pairs.lost];
    const same = pairs.bothRight + pairs.bothWrong;
    return {
        probability: pairsWorseBeyond({ worse, better, same }, given.scale.margin),
        prior: 'beta(1/2,1/2)',
    };
}
function shapeOf({ value, n }) {
    return { a: value * n + JEFFREYS, b: (1 - value) * n + JEFFREYS };
}
/** P(one share is below another by more than the margin). */
function shareBelow(base, head, margin) {
    return expected(base, (value) => (value > margin ? betaCdf(value - margin, head) : 0));
}
function ofStandardErrors({ orientation, base, head, scale }) {
    if ((0,judge_unpaired/* isProportion */.t)(base) && (0,judge_unpaired/* isProportion */.t)(head)) {
        const [low, high] = orientation.direction === 'higher' ? [head, base] : [base, head];
        return { probability: shareBelow(shapeOf(high), shapeOf(low), scale.margin), prior: 'beta(1/2,1/2)' };
    }
    const error = Math.hypot(base.standardError ?? Number.NaN, head.standardError ?? Number.NaN);
    const excess = (0,judge_orientation/* loss */.Kh)(orientation, base.value, head.value) - scale.margin;
    return error > 0 ? { probability: (0,normal/* normalCdf */.v)(excess / error), prior: 'flat' } : null;
}
/** `null` for a percentile of too few examples. */
function errorOf(paired) {
    if (paired.kind !== 'quantile')
        return paired.standardError;
    return paired.interval === null ? null : (0,judge_paired/* errorWithin */.OZ)(paired.interval);
}
function degreesOfFreedom(paired) {
    if (paired.kind === 'quantile')
        return null;
    return paired.kind === 'clustered' ? paired.clusters - 1 : paired.degreesOfFreedom;
}
function ofPairs(given) {
    const { paired, orientation, scale } = given;
    if (paired === null)
        return null;
    if (paired.kind === 'binary')
        return ofBinary(given, paired);
    const standardError = errorOf(paired);
    if (standardError === null)
        return null;
    const { difference } = paired;
    const excess = (orientation.direction === 'higher' ? -difference : difference) - scale.margin;
    if (standardError === 0)
        return { probability: excess > 0 ? 1 : 0, prior: 'flat' };
    const t = excess / standardError;
    const df = degreesOfFreedom(paired);
    return { probability: df === null ? (0,normal/* normalCdf */.v)(t) : (0,student/* studentTail */.gq)(-t, df), prior: 'flat' };
}
/**
 * The same case with a head that is better by the margin, and without its pairs. A flat prior makes its p value the
 * probability that head is not worse by more than the margin.
 */
function spared(given) {
    const { head, orientation, scale } = given;
    const value = head.value + (orientation.direction === 'higher' ? scale.margin : -scale.margin);
    return { ...given, paired: null, head: { ...head, value } };
}
/** The less probable of two, where both must hold. */
function both(one, other) {
    if (one === null || other === null)
        return null;
    return one.probability <= other.probability ? one : other;
}
/**
 * By the evidence that the comparison rests on; `null` where that is none, and for a target. `compare` gives the
 * comparison of a case by its history.
 */
function posteriorOf(given, { evidence }, compare) {
    if (given.orientation.direction === 'target')
        return null;
    const ofHistory = () => {
        const { p } = compare(spared(given));
        return p === null ? null : { probability: 1 - p, prior: 'flat' };
    };
    if (evidence === 'paired' || evidence === 'clustered')
        return ofPairs(given);
    if (evidence === 'paired+history')
        return both(ofPairs(given), ofHistory());
    if (evidence === 'history')
        return ofHistory();
    return evidence === 'standard-error' ? ofStandardErrors(given) : null;
}

// EXTERNAL MODULE: ./build/js/judge/scale.js
var scale = __webpack_require__(27308);
;// CONCATENATED MODULE: ./build/js/judge/series.js
/** Twice the largest size that a value of the unit can have: what is a little above it was measured oddly. */
const LARGEST = new Map([
    ['fraction', 2],
    ['index', 2],
    ['percent', 200],
]);
/** What should be a percentage and is no more than this may be a share, where the value now is above the other. */
const [SHARE, PERCENTS] = [1, 2];
/** A value that can't be one of the unit: 93 where shares stand, 0.93 where percents do and no such value is seen now. */
function isOff(unit, value, now) {
    const tooLarge = Math.abs(value) > (LARGEST.get(unit) ?? Number.POSITIVE_INFINITY);
    return tooLarge || (unit === 'percent' && now > PERCENTS && value > 0 && value <= SHARE);
}
/** Everything after the last value on another scale. A lone percent below 1 is no change of scale beside others. */
function seriesOf({ unit, value }, given) {
    const now = value ?? 0;
    const off = given.values.map((one) => isOff(unit, one, now));
    const start = off.lastIndexOf(true) + 1;
    return {
        values: given.values.slice(start),
        boundaries: given.boundaries.filter((index) => index > start).map((index) => index - start),
        leftOut: start,
    };
}

// EXTERNAL MODULE: ./build/js/judge/severity.js
var judge_severity = __webpack_require__(70503);
;// CONCATENATED MODULE: ./build/js/judge/hearing.js











/** The value as a standing, where it is a finite number. */
function standingOf(measurement) {
    if (measurement.value === null || !Number.isFinite(measurement.value))
        return null;
    const { value, n, standardError, runs = 1 } = measurement;
    // What is no standard error is none.
    const usable = standardError !== null && standardError >= 0 && Number.isFinite(standardError);
    return { value, n, standardError: usable ? standardError : null, runs };
}
/** The case opened, or `null` for a measurement of unknown direction that no limit bounds and nothing requires. */
function openHearing(trial, head, terms) {
    const orientation = (0,judge_orientation/* orientationOf */.MX)(head, terms);
    const required = trial.required.some((glob) => (0,judge_glob/* matchesId */.X)(glob, head));
    if (orientation === null && !(0,limits/* hasLimits */.pr)(terms) && !required)
        return null;
    const id = (0,identity/* measurementId */.I)(head);
    const base = trial.base.get(id) ?? null;
    const told = { values: trial.series.get(id) ?? [], boundaries: trial.boundaries.get(id) ?? [] };
    const { values: series, boundaries, leftOut } = seriesOf(head, told);
    const severity = required ? 'fail' : (0,judge_severity/* severityOf */.x)(head, terms);
    const opened = { id, head, base, terms, severity, orientation, series, boundaries, leftOut };
    const standing = standingOf(head);
    const against = base === null ? null : standingOf(base);
    const refused = trial.refused.has(head.suite) || differingUnits(head, base) !== null;
    if (orientation === null || standing === null || against === null || refused) {
        return { ...opened, given: null, past: null };
    }
    const given = {
        orientation,
        unit: head.unit,
        head: standing,
        base: against,
        paired: trial.paired.get(id) ?? null,
        series,
        boundaries,
        recordRuns: trial.recordRuns?.get(id) ?? 1,
        scale: (0,scale/* scaleOf */._K)(head.unit, against.value, (0,scale/* toleranceOf */.Lz)(terms, orientation)),
        alpha: trial.decision.alpha,
    };
    return { ...opened, given, past: (0,noise/* pastOf */.CM)(given) };
}
/** The hearing, given how common each shape of noise is in this trial. */
function hear(trial, { given, past, ...opened }, shares) {
    if (given === null)
        return { ...opened, compared: null, anchored: null };
    const compared = compare(given, { past, shares });
    const byHistory = (other) => compare(other, { past: (0,noise/* pastOf */.CM)(other), shares }).comparison;
    const asked = trial.decision.style === 'bayesian';
    const posterior = asked ? posteriorOf(given, compared.comparison, byHistory) : null;
    const anchored = againstAnchor(trial, { ...opened, given }, shares);
    return { ...opened, compared: { ...compared, scale: given.scale, posterior }, anchored };
}
/** The Bayesian style asks how probable it is that head is worse than the anchor by more than the margin. */
function againstAnchor({ anchor, decision }, { id, given }, shares) {
    if (anchor === null)
        return null;
    const { name, values } = anchor;
    const value = values === null ? bestLevel(given) : (values.get(id) ?? null);
    if (value === null)
        return null;
    const sparedP = decision.style === 'bayesian' ? compareAnchor(spared(given), value, shares).p : null;
    const probability = sparedP === null ? null : 1 - sparedP;
    return { ...compareAnchor(given, value, shares), name, probability };
}
/** A fraction against a percentage: the same name, another scale. `null` where the units are one, or not told. */
function differingUnits(head, base) {
    if (base === null || base.unit === null || head.unit === null || base.unit === head.unit)
        return null;
    return { base: base.unit, head: head.unit };
}


/***/ }),

/***/ 93690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ RECORDS_FOR_NOISE),
/* harmony export */   w: () => (/* binding */ compareHistory)
/* harmony export */ });
/* harmony import */ var _stats_prediction_test_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42058);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63521);
/* harmony import */ var _noise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62872);



/** From here on the history alone decides. */
const RECORDS_FOR_NOISE = 5;
const LOWER = 0.025;
const UPPER = 0.975;
/** Two-sided 95 % of head − level, in units of the value. A target has no such interval: its sides are folded together. */
function intervalOf(given, { ruler, level }, test) {
    if (given.orientation.direction === 'target')
        return null;
    const mark = ruler.measure(given.head.value);
    const base = ruler.valueAt(level.reference);
    // What lies under head is head less its noise: the upper end of the noise gives the lower end of the interval.
    const ends = [UPPER, LOWER].map((p) => ruler.valueAt(mark - test.quantile(p)) - base);
    return ends.every(Number.isFinite) ? [Math.min(...ends), Math.max(...ends)] : null;
}
/** P that head is no better: the same test, read from the other side. */
function pBetter({ pAgainstLevel, pAgainstPrevious }) {
    return Math.max(1 - pAgainstLevel, pAgainstPrevious === null ? 0 : 1 - pAgainstPrevious);
}
/** How far below the level this is, in units of the value. */
function sizeOf(drop, { ruler, level }) {
    const size = Math.abs(ruler.valueAt(level.reference - drop) - ruler.valueAt(level.reference));
    // Logarithms that spread over hundreds lead back to infinity; the largest number is beyond any limit too.
    return Math.min(Number.MAX_VALUE, size);
}
/** The comparison with the past, given how common the shapes of noise are; `null` where nothing tells the noise. */
function compareHistory(given, past, shares) {
    const { ruler, level } = past;
    const prediction = (0,_noise_js__WEBPACK_IMPORTED_MODULE_1__/* .nextRun */ .B6)(past, shares);
    if (prediction === null)
        return null;
    const head = ruler.measure(given.head.value);
    const test = (0,_stats_prediction_test_js__WEBPACK_IMPORTED_MODULE_0__/* .predictionTest */ .k)(level, { value: head, runs: (0,_comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .runsInRecords */ .Q)(given) }, prediction);
    // Values near the largest numbers there are: their squares overflow, and no noise can be told.
    if (!Number.isFinite(test.predictionError))
        return null;
    const base = ruler.valueAt(level.reference);
    const target = given.orientation.direction === 'target';
    const reach = (alpha) => sizeOf(test.minimumDetectableChange(alpha), past);
    const critical = (alpha, runs) => {
        const pooled = { value: head, runs: runs / given.recordRuns };
        return sizeOf(level.reference - (0,_stats_prediction_test_js__WEBPACK_IMPORTED_MODULE_0__/* .predictionTest */ .k)(level, pooled, prediction).critical(alpha), past);
    };
    const comparison = {
        evidence: 'history',
        method: 'prediction-t',
        loss: target ? level.reference - head : signedLoss(given, base),
        p: test.p,
        pBetter: pBetter(test),
        interval: intervalOf(given, past, test),
        minimumDetectableChange: null,
        lost: null,
        won: null,
        level: target ? null : base,
        baseAlreadyLow: test.pAgainstLatest,
    };
    return { comparison, reach, critical };
}
function signedLoss(given, level) {
    return given.orientation.direction === 'higher' ? level - given.head.value : given.head.value - level;
}


/***/ }),

/***/ 68720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mh: () => (/* binding */ brokenLimits),
/* harmony export */   Vg: () => (/* binding */ riskyLimits),
/* harmony export */   pr: () => (/* binding */ hasLimits)
/* harmony export */ });
/* harmony import */ var _stats_normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51767);
/* harmony import */ var _stats_wilson_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94264);
/* harmony import */ var _unpaired_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38697);



const ONE_SIDED = 0.99;
/** The reasons for which the value breaks its limits; none where it keeps them. */
function brokenLimits(value, { min, max }) {
    const reasons = [];
    if (min !== null && !(value >= min))
        reasons.push({ kind: 'below-min', value, min });
    if (max !== null && !(value <= max))
        reasons.push({ kind: 'above-max', value, max });
    return reasons;
}
function hasLimits(terms) {
    return terms.min !== null || terms.max !== null;
}
function noiseBounds(side) {
    if (side.standardError === null)
        return null;
    if ((0,_unpaired_js__WEBPACK_IMPORTED_MODULE_2__/* .isProportion */ .t)(side))
        return (0,_stats_wilson_js__WEBPACK_IMPORTED_MODULE_1__/* .wilson */ .r)(side.value * side.n, side.n, 1 - 2 * (1 - ONE_SIDED));
    const half = (0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(ONE_SIDED) * side.standardError;
    return [side.value - half, side.value + half];
}
/** The limits that the value keeps, but that its true value may well break. */
function riskyLimits(side, terms) {
    const bounds = noiseBounds(side);
    if (bounds === null)
        return [];
    const [low, high] = bounds;
    const reasons = [];
    if (terms.min !== null && low < terms.min)
        reasons.push({ kind: 'at-risk', bound: low, limit: terms.min });
    if (terms.max !== null && high > terms.max)
        reasons.push({ kind: 'at-risk', bound: high, limit: terms.max });
    return reasons;
}


/***/ }),

/***/ 62872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ nextRun),
/* harmony export */   CM: () => (/* binding */ pastOf),
/* harmony export */   Qy: () => (/* binding */ sharedShapes),
/* harmony export */   jv: () => (/* binding */ FLOOR)
/* harmony export */ });
/* unused harmony export FEWEST_RECORDS */
/* harmony import */ var _stats_level_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78787);
/* harmony import */ var _stats_noise_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41475);
/* harmony import */ var _stats_run_prediction_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99993);
/* harmony import */ var _stats_shape_shares_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50436);
/* harmony import */ var _ruler_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83578);
/**
 * How much runs differ by themselves: each history read once, and what all histories of a trial together say of the
 * shape of noise. One metric's past is too short to show how heavy its tails are; that of all metrics is not.
 */





/** From here on a history is asked at all. */
const FEWEST_RECORDS = 3;
/** A constant history is no proof of no noise: a run's standard deviation is never taken below a third of the margin. */
const FLOOR = 1 / 3;
/** The history of a case, or `null` where it is too short to have a level. */
function pastOf(given) {
    if (given.series.length < FEWEST_RECORDS)
        return null;
    const ruler = (0,_ruler_js__WEBPACK_IMPORTED_MODULE_3__/* .rulerOf */ .G)(given);
    const level = (0,_stats_level_js__WEBPACK_IMPORTED_MODULE_0__/* .historyLevel */ .n)(given.series.map(ruler.measure), {
        boundaries: given.boundaries,
        window: Number.POSITIVE_INFINITY,
    });
    if (level === null)
        return null;
    const size = Math.abs(ruler.valueAt(level.reference));
    // The head's standard error stands for a run's noise; on a scale of logarithms it is relative.
    const { standardError } = given.head;
    const options = {
        floor: Math.abs(ruler.lossAt(given.scale.margin, size)) * FLOOR,
        standardError: standardError === null ? null : Math.abs(ruler.lossAt(standardError, size)),
    };
    return { ruler, level, options, evidence: (0,_stats_noise_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .shapeEvidence */ .S)(level, options) };
}
/** How common each shape of noise is among these histories; what can fail and what can only warn learn together. */
function sharedShapes(pasts) {
    return (0,_stats_shape_shares_js__WEBPACK_IMPORTED_MODULE_4__/* .shapeShares */ .u)(pasts.flatMap((past) => (past === null || past.evidence === null ? [] : [past.evidence])));
}
/** One more run of a past, with the shapes that its family has; `null` where nothing tells the noise. */
function nextRun({ level, options, evidence }, shares) {
    return (0,_stats_run_prediction_js__WEBPACK_IMPORTED_MODULE_2__/* .runPrediction */ .d)(level, options, evidence === null ? null : { evidence, shares });
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

/***/ 45313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ withReach),
/* harmony export */   t: () => (/* binding */ alphaAmong)
/* harmony export */ });
/** The level that is left to one test of so many. */
function alphaAmong(alpha, tests) {
    return alpha / Math.max(1, tests);
}
/** The hearing with the smallest loss that its history finds among all tests of its family. */
function withReach(hearing, alpha, family) {
    const { compared, severity } = hearing;
    if (compared === null || compared.recalled === null)
        return hearing;
    const minimumDetectableChange = compared.recalled.reach(alphaAmong(alpha, family[severity]));
    return {
        ...hearing,
        compared: { ...compared, comparison: { ...compared.comparison, minimumDetectableChange } },
    };
}


/***/ }),

/***/ 83578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ rulerOf)
/* harmony export */ });
/* harmony import */ var _orientation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80048);

const BOUNDED = ['fraction', 'percent', 'index'];
function rulerOf(given) {
    const { orientation, unit, series, head } = given;
    const bounded = unit !== null && BOUNDED.includes(unit);
    const positive = head.value > 0 && series.every((value) => value > 0);
    if (orientation.direction === 'lower' && !bounded && positive) {
        return {
            measure: (value) => -Math.log(value),
            valueAt: (mark) => Math.exp(-mark),
            lossAt: (loss, level) => Math.log1p(loss / level),
        };
    }
    return {
        measure: (value) => (0,_orientation_js__WEBPACK_IMPORTED_MODULE_0__/* .oriented */ .VW)(orientation, value),
        valueAt: (mark) => (orientation.direction === 'lower' ? -mark : mark),
        lossAt: (loss) => loss,
    };
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

/***/ 27308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   Lz: () => (/* binding */ toleranceOf),
/* harmony export */   _K: () => (/* binding */ scaleOf)
/* harmony export */ });
const FRACTION = { margin: 0.005, limit: 0.05, warning: 0.01 };
const RELATIVE = { margin: 0.01, limit: 0.1, warning: 0.02 };
/** The tolerance in units of the value. */
function sizeOf(tolerance, reference) {
    return tolerance.kind === 'absolute' ? tolerance.value : tolerance.fraction * Math.abs(reference);
}
/** The tolerance that speaks of this direction: a drop where higher is better, a rise where lower is; either for a target. */
function toleranceOf(terms, orientation) {
    if (orientation.direction === 'higher')
        return terms.maxDrop;
    if (orientation.direction === 'lower')
        return terms.maxRise;
    return terms.maxDrop ?? terms.maxRise;
}
function defaultScale(unit, reference) {
    if (unit === 'fraction' || unit === 'index')
        return FRACTION;
    const factor = unit === 'percent' ? 100 : Math.abs(reference);
    const sizes = unit === 'percent' ? FRACTION : RELATIVE;
    return { margin: sizes.margin * factor, limit: sizes.limit * factor, warning: sizes.warning * factor };
}
/** The scale of a measurement around its reference value. */
function scaleOf(unit, reference, tolerance) {
    const usual = defaultScale(unit, reference);
    if (tolerance === null)
        return { ...usual, tolerated: false };
    const margin = sizeOf(tolerance, reference);
    return { margin, limit: Math.max(usual.limit, margin), warning: margin, tolerated: true };
}


/***/ }),

/***/ 70503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ severityOfMissing),
/* harmony export */   x: () => (/* binding */ severityOf)
/* harmony export */ });
const RESOURCE_UNITS = /^(?:ns|us|µs|ms|s|min|h|bytes|[kKMGT]i?B|usd|tokens)$/;
/** Tools often leave the unit out: then the name says what it is. */
const RESOURCE_NAMES = /(?:^|[_/.])(?:latency|duration|runtime|time|cost|tokens?|memory|throughput|qps|rps)(?:[_/.(]|$)/i;
function isResource({ metric, unit }) {
    return RESOURCE_NAMES.test(metric) || (unit !== null && RESOURCE_UNITS.test(unit));
}
function bounded(terms) {
    return [terms.min, terms.max, terms.target, terms.maxDrop, terms.maxRise].some((term) => term !== null);
}
function severityOf(measurement, terms) {
    if (terms.severity !== null)
        return terms.severity;
    return isResource(measurement) && !bounded(terms) ? 'warn' : 'fail';
}
/** A slice or class that vanished warns; a whole metric that vanished, or a required one, fails. */
function severityOfMissing(measurement, terms) {
    if (terms.severity !== null)
        return terms.severity;
    return Object.keys(measurement.labels).length === 0 ? severityOf(measurement, terms) : 'warn';
}


/***/ }),

/***/ 38697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ compareUnpaired),
  t: () => (/* binding */ isProportion)
});

// EXTERNAL MODULE: ./build/js/stats/newcombe.js
var newcombe = __webpack_require__(77446);
// EXTERNAL MODULE: ./build/js/stats/normal.js
var normal = __webpack_require__(51767);
;// CONCATENATED MODULE: ./build/js/stats/z-test.js
/**
 * The one-sided z test of a difference, and the standard error that two proportions share under no difference.
 *
 *   p  = 1 − Φ(d / se)
 *   se = √(p̄ (1 − p̄) (1/n_b + 1/n_h)),   p̄ = (n_b p_b + n_h p_h) / (n_b + n_h)
 *
 * Source: G. W. Snedecor, W. G. Cochran, Statistical Methods (1989), on the difference of two proportions.
 *
 * Example: 425 of 500 at base, 410 of 500 at head: se = 0.0234759, d = 0.03, z = 1.2779270, p = 0.1006376.
 */

/**
 * P of a difference this bad or worse where there is none. With a standard error of 0 the p is 0 for any loss and 1
 * otherwise: the caller decides whether a standard error of 0 is credible.
 */
function twoMeansZ({ difference, standardError }) {
    if (standardError === 0)
        return difference > 0 ? 0 : 1;
    return (0,normal/* normalCdf */.v)(-difference / standardError);
}
/** The pooled standard error of pHead − pBase; 0 where every trial of both came out alike. */
function twoProportionStandardError(pBase, nBase, pHead, nHead) {
    const pooled = (pBase * nBase + pHead * nHead) / (nBase + nHead);
    // Rounding may carry a mean of ones a hair above 1.
    return Math.sqrt(Math.max(0, pooled * (1 - pooled)) * (1 / nBase + 1 / nHead));
}

// EXTERNAL MODULE: ./build/js/judge/orientation.js
var orientation = __webpack_require__(80048);
;// CONCATENATED MODULE: ./build/js/judge/unpaired.js
/**
 * Two aggregates with standard errors, and nothing that says which examples are the same: a z test of the difference.
 * Proportions pool their variance. Where the evaluation set is fixed this is careful to a fault: pairing is sharper.
 */




const POWER = 0.8;
const TWO_SIDED = 0.975;
/** How near a standard error must be to √(p(1−p)/n) to be a proportion's; tools divide by n or by n − 1. */
const NEAR = 0.01;
/** Whether the standard error is the one that a proportion of n examples has. */
function isProportion(side) {
    if (side.n === null || side.n < 2 || side.standardError === null)
        return false;
    const { n, standardError } = side;
    // Of a value that is no share this is no number, and nothing is near it.
    const spread = Math.sqrt(side.value * (1 - side.value));
    return [n, n - 1].some((divisor) => {
        const expected = spread / Math.sqrt(divisor);
        return Math.abs(standardError - expected) <= NEAR * expected;
    });
}
function spreadOf(base, head) {
    const change = head.value - base.value;
    if (isProportion(base) && isProportion(head)) {
        const standardError = twoProportionStandardError(base.value, base.n, head.value, head.n);
        const { interval } = (0,newcombe/* newcombeIndependent */.x)({ successes: base.value * base.n, n: base.n }, { successes: head.value * head.n, n: head.n });
        return { standardError, interval };
    }
    if (base.standardError === null || head.standardError === null)
        return null;
    const standardError = Math.hypot(base.standardError, head.standardError);
    const half = (0,normal/* normalQuantile */.Z)(TWO_SIDED) * standardError;
    // One example, or a tool that rounds: a standard error of 0 is no claim of certainty.
    return standardError > 0 ? { standardError, interval: [change - half, change + half] } : null;
}
/** The comparison by standard errors, or `null` where a side has none. */
function compareUnpaired(given) {
    if (given.orientation.direction === 'target')
        return null;
    const spread = spreadOf(given.base, given.head);
    if (spread === null)
        return null;
    const worse = (0,orientation/* loss */.Kh)(given.orientation, given.base.value, given.head.value);
    const z = (0,normal/* normalQuantile */.Z)(1 - given.alpha) + (0,normal/* normalQuantile */.Z)(POWER);
    return {
        evidence: 'standard-error',
        method: 'z',
        loss: worse,
        p: twoMeansZ({ difference: worse, standardError: spread.standardError }),
        pBetter: twoMeansZ({ difference: -worse, standardError: spread.standardError }),
        interval: spread.interval,
        minimumDetectableChange: spread.standardError > 0 ? z * spread.standardError : null,
        lost: null,
        won: null,
        level: null,
        baseAlreadyLow: null,
    };
}


/***/ }),

/***/ 78787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ historyLevel)
});

;// CONCATENATED MODULE: ./build/js/stats/decaying-mean.js
/**
 * A mean that forgets: the newest value weighs 1, each older one 0.9 of the next.
 *
 *   reference = Σ w x / Σ w,   effective count = (Σ w)² / Σ w²,   w = 0.9^age
 *
 * Source: S. W. Roberts, Control chart tests based on geometric moving averages, Technometrics 1 (1959) 239–250;
 * the effective count is L. Kish's, Survey Sampling (1965).
 *
 * Example: 1, 2: (0.9 · 1 + 2) / 1.9 = 1.5263158, effective count 3.61 / 1.81 = 1.9944751.
 */
const DECAY = 0.9;
/** The mean of every beginning of the values, oldest first: at index i that of the first i + 1. */
function decayingMeans(values) {
    // Taken about the first value, so that a constant series has exactly that value as its mean.
    const origin = values[0] ?? Number.NaN;
    const references = [];
    const effectiveCounts = [];
    let total = 0;
    let weights = 0;
    let squares = 0;
    for (const value of values) {
        total = total * DECAY + (value - origin);
        weights = weights * DECAY + 1;
        squares = squares * DECAY * DECAY + 1;
        references.push(origin + total / weights);
        effectiveCounts.push((weights * weights) / squares);
    }
    return { references, effectiveCounts };
}
/** The mean of at least one value, oldest first. */
function decayingMean(values) {
    const { references, effectiveCounts } = decayingMeans(values);
    return {
        reference: references.at(-1) ?? Number.NaN,
        effectiveCount: effectiveCounts.at(-1) ?? Number.NaN,
    };
}

// EXTERNAL MODULE: ./build/js/stats/noise.js
var noise = __webpack_require__(98848);
// EXTERNAL MODULE: ./build/js/stats/median.js
var median = __webpack_require__(41326);
;// CONCATENATED MODULE: ./build/js/stats/residuals.js
/**
 * How far each value lay from what the values before it in its segment foretold, and the scale of that.
 *
 *   r_i = (x_i − reference of those before) / √(1 + 1 / their effective count)
 *   scale² = Σ r² / df,   df = max(1, count − chosen)
 *
 * With 12 residuals or more, those with |r| > 5 · 1.4826 · median|r| are left out first. `chosen` is how many steps were
 * found and how many spikes were replaced: each was chosen so as to make the residuals small, and so costs a degree of
 * freedom, as a fitted parameter does.
 *
 * Source: the scaled one-step prediction errors of R. L. Brown, J. Durbin, J. M. Evans, Journal of the Royal
 * Statistical Society B 37 (1975) 149–192, with the weights of a decaying mean.
 *
 * Example: 1, 2 in one segment: r = (2 − 1) / √2 = 0.7071068, the scale is the same, with 1 degree of freedom.
 */


const ENOUGH_TO_TRIM = 12;
const FAR = 5;
const NORMAL_MAD = 1.4826;
/** Every value's scaled distance from what those before it foretold, from the second on. */
function distances(segment) {
    const { references, effectiveCounts } = decayingMeans(segment);
    const distances = [];
    for (let i = 1; i < segment.length; i++) {
        const difference = (segment[i] ?? Number.NaN) - (references[i - 1] ?? Number.NaN);
        distances.push(difference / Math.sqrt(1 + 1 / (effectiveCounts[i - 1] ?? Number.NaN)));
    }
    return distances;
}
/** The last value's scaled distance from what the ones before it foretold; `null` where none are before it. */
function predictionResidual(values) {
    return distances(values).at(-1) ?? null;
}
/** The residuals in all segments, oldest first. */
function predictionResiduals({ values, starts, excluded }) {
    const without = new Set(excluded);
    return starts.flatMap((start, s) => distances(values.slice(start, starts[s + 1])).filter((_, i) => !without.has(start + i + 1)));
}
/** The scale of residuals after so many choices; 0 with 0 degrees of freedom where there are none. */
function residualScale(residuals, chosen) {
    const bound = FAR * NORMAL_MAD * (0,median/* median */.J)(residuals.map(Math.abs));
    // Where most residuals are 0 the bound is too, and would leave out every sign of noise.
    const trims = residuals.length >= ENOUGH_TO_TRIM && bound > 0;
    const kept = trims ? residuals.filter((r) => Math.abs(r) <= bound) : residuals;
    if (kept.length === 0)
        return { scale: 0, degreesOfFreedom: 0 };
    const degreesOfFreedom = Math.max(1, kept.length - chosen);
    const squares = kept.reduce((sum, r) => sum + r * r, 0);
    return { scale: Math.sqrt(squares / degreesOfFreedom), degreesOfFreedom };
}

// EXTERNAL MODULE: ./build/js/stats/student.js
var student = __webpack_require__(22057);
;// CONCATENATED MODULE: ./build/js/stats/segments.js

const FEWEST_VALUES = 4;
const PENALTY = 3;
const WEAK = 0.001;
/** Where the best last segment of every prefix starts; index n of the answer is for the first n values. */
function bestStarts(values, penalty, hard) {
    const cost = [0];
    const starts = [0];
    let first = 0;
    for (let end = 1; end <= values.length; end++) {
        // No segment reaches across a hard boundary.
        if (hard.has(end - 1))
            first = end - 1;
        let best = Number.POSITIVE_INFINITY;
        let bestStart = end - 1;
        let mean = 0;
        let squares = 0;
        for (let start = end - 1; start >= first; start--) {
            // Welford's recurrence: no difference of large sums, so a constant series costs exactly 0.
            const value = values[start] ?? 0;
            const step = value - mean;
            mean += step / (end - start);
            squares += step * (value - mean);
            const total = (cost[start] ?? 0) + squares + penalty;
            // On a tie the longer segment, for the fewest steps.
            if (total <= best) {
                best = total;
                bestStart = start;
            }
        }
        cost.push(best);
        starts.push(bestStart);
    }
    return starts;
}
function partition(values, noise, hard) {
    const penalty = PENALTY * Math.log(values.length) * noise * noise;
    const best = bestStarts(values, penalty, hard);
    const starts = [];
    for (let end = values.length; end > 0; end = best[end] ?? 0)
        starts.unshift(best[end] ?? 0);
    return starts;
}
function summarise(segment) {
    const mean = segment.reduce((sum, value) => sum + value, 0) / segment.length;
    const squares = segment.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
    return { count: segment.length, mean, squares };
}
/** The two-sided p of the step between two segments, given the variance within all of them. */
function stepP(before, after, within) {
    const step = Math.abs(after.mean - before.mean);
    if (step === 0 || within.df === 0)
        return 1;
    const standardError = Math.sqrt(within.variance * (1 / before.count + 1 / after.count));
    return 2 * (0,student/* studentTail */.gq)(step / standardError, within.df);
}
/** Two neighbours as one, by the rule for pooled sums of squares. */
function merged(before, after) {
    const count = before.count + after.count;
    const step = after.mean - before.mean;
    return {
        count,
        mean: before.mean + (step * after.count) / count,
        squares: before.squares + after.squares + (step * step * before.count * after.count) / count,
    };
}
/** The position among the starts of the weakest step that may go, or `null` where all are strong or hard. */
function weakest(segments, starts, hard) {
    const df = segments.reduce((sum, { count }) => sum + count, 0) - segments.length;
    const variance = segments.reduce((sum, segment) => sum + segment.squares, 0) / df;
    let position = null;
    let largest = WEAK;
    for (const [i, start] of starts.entries()) {
        const before = segments[i - 1];
        const after = segments[i];
        if (before === undefined || after === undefined || hard.has(start))
            continue;
        const p = stepP(before, after, { variance, df });
        if (p > largest) {
            largest = p;
            position = i;
        }
    }
    return position;
}
/** The indices at which segments start, ascending, the first of them 0; for at least one value, oldest first. */
function segmentStarts(values, { noise, boundaries }) {
    const hard = new Set(boundaries);
    if (values.length < FEWEST_VALUES)
        return [0, ...hard];
    const starts = partition(values, noise, hard);
    const segments = starts.map((start, i) => summarise(values.slice(start, starts[i + 1])));
    for (let goes = weakest(segments, starts, hard); goes !== null; goes = weakest(segments, starts, hard)) {
        const [before, after] = segments.slice(goes - 1, goes + 1);
        if (before === undefined || after === undefined)
            break;
        segments.splice(goes - 1, 2, merged(before, after));
        starts.splice(goes, 1);
    }
    return starts;
}

;// CONCATENATED MODULE: ./build/js/stats/spikes.js
/**
 * Single values far from their neighbours on both sides: a run that went wrong, not a new level.
 *
 *   x_i is a spike where |x_i − median(x_{i−3} … x_{i+3})| > 5 · noise
 *
 * The window shrinks evenly near the ends and near hard boundaries. So it always has an odd count: the median of an even
 * one lies halfway of a step, and would turn the first value of a new level into a spike. The last two values are
 * never spikes, because nothing yet shows whether the series comes back.
 *
 * Source: the identifier of L. Davies, U. Gather, Journal of the American Statistical Association 88 (1993) 782–792,
 * over a moving window (R. K. Pearson, IEEE Transactions on Control Systems Technology 10 (2002) 55–63).
 *
 * Example: 0.85 0.852 0.848 0.851 0.60 0.849 0.85 0.853, noise 0.003: 0.60 is a spike and becomes 0.85.
 */

const spikes_FEWEST_VALUES = 5;
const HALF_WINDOW = 3;
const spikes_FAR = 5;
const NEVER_AT_END = 2;
function halfWindow(index, count, boundaries) {
    const start = boundaries.findLast((boundary) => boundary <= index) ?? 0;
    const end = boundaries.find((boundary) => boundary > index) ?? count;
    return Math.min(HALF_WINDOW, index - start, end - 1 - index);
}
/** Finds and replaces spikes among values that are oldest first. Fewer than five values have none. */
function withoutSpikes(values, { noise, boundaries }) {
    if (values.length < spikes_FEWEST_VALUES)
        return { values, spikes: [] };
    const spikes = [];
    const replaced = values.map((value, i) => {
        if (i >= values.length - NEVER_AT_END)
            return value;
        const half = halfWindow(i, values.length, boundaries);
        const window = values.slice(i - half, i + half + 1);
        // The median is one of the window: where no neighbour is far, it isn't either, and need not be found.
        if (window.every((neighbour) => Math.abs(value - neighbour) <= spikes_FAR * noise))
            return value;
        const middle = (0,median/* median */.J)(window);
        if (!(Math.abs(value - middle) > spikes_FAR * noise))
            return value;
        spikes.push(i);
        return middle;
    });
    return { values: replaced, spikes };
}

;// CONCATENATED MODULE: ./build/js/stats/level.js
/**
 * Where a series stands now, and how much one more run may differ from that.
 *
 *   level: the decaying mean of the last segment alone
 *   scale: one-step residuals inside all segments, a degree of freedom less for every step found and spike replaced
 *
 * That the level is of the last segment and the noise of all of them keeps power right after an accepted change.
 *
 * Source: the pieces are named in noise, spikes, segments, decaying-mean and residuals; noise pooled over segments as
 * in the lookback z score of conbench.
 *
 * Example: .85 .84 .86 .855 .845 .85 .842 .858: one segment, reference 0.8501801, effective count 7.5647473, scale
 * 0.0074730 with 7 degrees of freedom.
 */





const level_FEWEST_VALUES = 2;
/** A last segment below this is a step seen once or twice: it may be noise after all. */
const SETTLED = 3;
/** The level before an unsettled last segment. An accepted step is settled from its first run on. */
function previousLevel(values, starts, hard) {
    const last = starts.at(-1) ?? 0;
    const before = starts.at(-2);
    if (before === undefined || values.length - last >= SETTLED || hard.includes(last))
        return null;
    return decayingMean(values.slice(before, last));
}
/** The level of a series, oldest first; `null` with fewer than two values. */
function historyLevel(values, { boundaries, window }) {
    const offset = Math.max(0, values.length - window);
    const recent = values.slice(offset);
    const latest = recent.at(-1);
    if (latest === undefined || recent.length < level_FEWEST_VALUES)
        return null;
    const inside = new Set(boundaries.map((index) => index - offset));
    const hard = [...inside].filter((index) => index > 0 && index < recent.length).sort((a, b) => a - b);
    const surroundings = { noise: (0,noise/* successiveNoise */.S)(recent), boundaries: hard };
    const { values: cleaned, spikes } = withoutSpikes(recent, surroundings);
    const starts = segmentStarts(cleaned, surroundings);
    const segmentStart = starts.at(-1) ?? 0;
    const segment = cleaned.slice(segmentStart);
    const residuals = predictionResiduals({ values: cleaned, starts, excluded: spikes });
    const chosen = starts.length - 1 - hard.length + spikes.length;
    return {
        ...decayingMean(segment),
        ...residualScale(residuals, chosen),
        residuals,
        chosen,
        count: recent.length,
        starts: starts.map((start) => start + offset),
        segmentStart: segmentStart + offset,
        excluded: spikes.map((index) => index + offset),
        latest,
        latestResidual: predictionResidual(segment),
        previous: previousLevel(cleaned, starts, hard),
    };
}


/***/ }),

/***/ 41475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shapeEvidence),
/* harmony export */   z: () => (/* binding */ PRIOR_DEGREES)
/* harmony export */ });
/* harmony import */ var _median_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41326);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77378);
/**
 * What the residuals of one history say of the shape of its noise, and of its scale under each shape.
 *
 *   ln L_k(s) = (df/n) Σ ln (f_k(r_i/s) / s),   the n residuals r inflated by √(n/df), df = max(1, n − chosen)
 *   L_k       = ∫ L_k(s) d ln s,   s >= floor
 *   w_k(s)    = L_k(s) · (D s)⁻⁴ exp(−2 se² / (D s)²),   D the standard deviation at scale 1; without a reported
 *               standard error se the last two factors are absent
 *
 * That a step was found or a spike replaced makes the residuals too small, and there are fewer of them than it seems:
 * so they are inflated, and weigh less. The standard error is no run of this history: it helps with the scale, but
 * would make every noise smaller than it look heavy-tailed, and so has no say in the shape. Where runs differ by less
 * than the floor, the floor is caution enough, and rounding is all that their shape would show: that tells nothing.
 *
 * Source: the flat prior of ln s gives Student's (W. S. Gosset's) t for the normal shape, G. E. P. Box, G. C. Tiao,
 * Bayesian Inference in Statistical Analysis (1973); the standard error as four earlier runs, G. K. Smyth (2004). The
 * integrals are sums over even steps of ln s with Gregory's weights at the ends.
 *
 * Example: residuals −0.5, 0.3, 1.1, −0.9, 0.2, no floor: L_k over that of the normal shape 0.8093 (t₃), 0.8945 (t₅),
 * 0.6496 (Gumbel).
 */


const STEPS = 20;
const END_WEIGHTS = [3 / 8, 7 / 6, 23 / 24];
const NORMAL_MAD = 1.4826;
/** Residuals that mostly repeat one value have a median of 0, and still a scale. */
const SMALLEST_CORE = 1 / 20;
/** Scales whose logarithms are farther out have squares that a double can't hold. */
const FARTHEST = 340;
/** A reported standard error counts as much as this many runs. */
const PRIOR_DEGREES = 4;
/** Scales that hold all but about 1e-5 of the weight, whichever shape is true, with even steps of their logarithms. */
function scalesFor(residuals, df, { floor, standardError }) {
    const squares = residuals.reduce((sum, r) => sum + r * r, 0);
    const spread = Math.sqrt(squares / residuals.length);
    const core = Math.max(NORMAL_MAD * (0,_median_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .J)(residuals.map(Math.abs)), SMALLEST_CORE * spread);
    const reported = PRIOR_DEGREES * (standardError ?? 0) ** 2;
    const pooled = Math.sqrt((df * spread * spread + reported) / (df + PRIOR_DEGREES));
    const widest = Math.max(spread, pooled);
    const low = Math.max(Math.log(Math.min(core, spread)) - 0.4 - 3 / Math.sqrt(df), Math.log(floor));
    const high = Math.log(widest) + 0.7 + 10 / df;
    const tellable = spread >= floor && low > -FARTHEST && high < FARTHEST;
    if (!tellable)
        return null;
    const step = (high - low) / STEPS;
    return Array.from({ length: STEPS + 1 }, (_, i) => Math.exp(low + i * step));
}
function endWeight(index) {
    return END_WEIGHTS[Math.min(index, STEPS - index)] ?? 1;
}
/** Logarithms as weights that sum to 1, and the logarithm of what they summed to. */
function normalised(logs) {
    const largest = Math.max(...logs);
    const parts = logs.map((log, i) => endWeight(i) * Math.exp(log - largest));
    const sum = parts.reduce((total, part) => total + part, 0);
    return { weights: parts.map((part) => part / sum), logSum: largest + Math.log(sum) };
}
/** ln of the prior that a standard error is, for a run's standard deviation. */
function logPrior(deviation, standardError) {
    if (standardError === null)
        return 0;
    return (-PRIOR_DEGREES / 2) * (2 * Math.log(deviation) + (standardError / deviation) ** 2);
}
/** What residuals say of shapes; `null` where there are none, where they are all 0 or below the floor, or near the
 * smallest or largest numbers there are. */
function shapeEvidence({ residuals, chosen }, options) {
    const df = Math.max(1, residuals.length - chosen);
    const share = df / residuals.length;
    const inflated = residuals.map((r) => r / Math.sqrt(share));
    const scales = residuals.length === 0 ? null : scalesFor(inflated, df, options);
    if (scales === null)
        return null;
    const logs = _shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .SHAPES */ .H.map((shape) => scales.map((scale) => share * shape.logLikelihood(inflated, scale)));
    const sums = logs.map((log) => normalised(log).logSum);
    const largest = Math.max(...sums);
    const posterior = _shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .SHAPES */ .H.map(({ deviation }, k) => scales.map((scale, g) => (logs[k]?.[g] ?? 0) + logPrior(deviation * scale, options.standardError)));
    return {
        likelihoods: sums.map((sum) => Math.exp(sum - largest)),
        scales,
        weights: posterior.map((log) => normalised(log).weights),
    };
}


/***/ }),

/***/ 98848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ successiveNoise)
/* harmony export */ });
/* harmony import */ var _median_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41326);
/**
 * Run-to-run noise from successive differences, which a step or a slow drift hardly touches.
 *
 *   fewer than 8 values:  mean|Δ| / 1.12838
 *   else:                 1.4826 · median|Δ| / √2, or the former where that is 0
 *   both times 1 + 1/n
 *
 * Source: the moving range of D. C. Montgomery, Introduction to Statistical Quality Control (d₂ = 1.12838
 * for pairs); the median of absolute differences as in D. L. Donoho, I. M. Johnstone, Biometrika 81 (1994) 425–455.
 *
 * Example: 0.80, 0.82, 0.79: |Δ| = 0.02, 0.03, so (0.025 / 1.12838) · 4/3 = 0.0295408.
 */

/** Mean range of two values of a standard normal distribution. */
const MEAN_RANGE_OF_TWO = 1.12838;
/** Turns a median absolute deviation into a standard deviation of a normal distribution. */
const NORMAL_MAD = 1.4826;
const ENOUGH_FOR_MEDIAN = 8;
/** The noise of one value, for at least two values, oldest first; 0 only where all are equal. */
function successiveNoise(values) {
    const steps = values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? value)));
    const meanStep = steps.reduce((sum, step) => sum + step, 0) / steps.length;
    const byMean = meanStep / MEAN_RANGE_OF_TWO;
    const byMedian = (NORMAL_MAD * (0,_median_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .J)(steps)) / Math.SQRT2;
    const noise = values.length < ENOUGH_FOR_MEDIAN || byMedian === 0 ? byMean : byMedian;
    return noise * (1 + 1 / values.length);
}


/***/ }),

/***/ 42058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ predictionTest)
/* harmony export */ });
/* harmony import */ var _run_prediction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99993);

/** The newest base value is low where it lies this many standard deviations below those before it. */
const LOW = -1.6;
const POWER = 0.8;
/** Tests a head value against a level; higher is better, so the caller flips the signs of a metric that is better low. */
function predictionTest(level, head, prediction) {
    const { scale, degreesOfFreedom } = prediction;
    const multiplierOf = ({ effectiveCount }) => Math.sqrt(1 / head.runs + 1 / effectiveCount);
    const pAgainst = (to) => prediction.cdf(head.value - to.reference, multiplierOf(to));
    const multiplier = multiplierOf(level);
    const predictionError = scale * multiplier;
    const pAgainstLevel = pAgainst(level);
    const { previous, latestResidual } = level;
    const pAgainstPrevious = previous === null ? null : pAgainst(previous);
    const low = latestResidual !== null && (0,_run_prediction_js__WEBPACK_IMPORTED_MODULE_0__/* .ratio */ .C)(latestResidual, scale) < LOW;
    const latest = low ? { reference: level.latest, effectiveCount: 1 } : null;
    const pAgainstLatest = latest === null ? null : pAgainst(latest);
    const quantile = (p) => prediction.quantile(p, multiplier);
    const standards = [level, previous, latest].filter((one) => one !== null);
    return {
        t: (0,_run_prediction_js__WEBPACK_IMPORTED_MODULE_0__/* .ratio */ .C)(head.value - level.reference, predictionError),
        p: Math.max(pAgainstLevel, pAgainstPrevious ?? 0, pAgainstLatest ?? 0),
        pAgainstLevel,
        pAgainstPrevious,
        pAgainstLatest,
        degreesOfFreedom,
        predictionError,
        quantile,
        minimumDetectableChange: (alpha) => quantile(POWER) - quantile(alpha),
        critical: (alpha) => Math.min(...standards.map((to) => to.reference + prediction.quantile(alpha, multiplierOf(to)))),
    };
}


/***/ }),

/***/ 99993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ ratio),
/* harmony export */   d: () => (/* binding */ runPrediction)
/* harmony export */ });
/* harmony import */ var _noise_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41475);
/* harmony import */ var _shape_shares_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50436);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77378);
/* harmony import */ var _student_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22057);




const MOST_ROUNDS = 60;
const CLOSE = 1e-7;
/** Scales of less weight do not change a p value. */
const NOTHING = 1e-12;
/** A difference over its standard error; a standard error of 0 makes any difference infinite, and none is 0. */
function ratio(difference, standardError) {
    return difference === 0 ? 0 : difference / standardError;
}
function spreadOf(level, { floor, standardError }) {
    const scale = Math.max(level.scale, floor);
    if (standardError === null)
        return { scale, degreesOfFreedom: level.degreesOfFreedom };
    const degreesOfFreedom = level.degreesOfFreedom + _noise_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .PRIOR_DEGREES */ .z;
    const sum = level.degreesOfFreedom * scale ** 2 + _noise_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .PRIOR_DEGREES */ .z * standardError ** 2;
    return { scale: Math.sqrt(sum / degreesOfFreedom), degreesOfFreedom };
}
/** The shapes other than the normal one, averaged over scales, and how much the normal one weighs. */
function otherShapes({ evidence, shares }) {
    const { scales, weights, likelihoods } = evidence;
    const [normal = 0, ...posterior] = (0,_shape_shares_js__WEBPACK_IMPORTED_MODULE_3__/* .posteriorShares */ .a)(shares, likelihoods);
    const parts = _shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .SHAPES */ .H.slice(1).map((shape, k) => {
        const own = weights[k + 1] ?? [];
        const share = posterior[k] ?? 0;
        const counts = (_, g) => (own[g] ?? 0) > NOTHING;
        const kept = own.filter(counts).map((weight) => share * weight);
        return { cdf: shape.cdf, weights: kept, scales: scales.filter(counts) };
    });
    const cdf = (difference, multiplier) => {
        const standard = difference / multiplier;
        let p = 0;
        for (const part of parts) {
            for (let g = 0; g < part.scales.length; g++) {
                p += (part.weights[g] ?? 0) * part.cdf(standard / (part.scales[g] ?? 0));
            }
        }
        return p;
    };
    return { normal, cdf };
}
function logit(p) {
    return Math.log(p / (1 - p));
}
/** Where a rising function crosses 0, given a guess and a first step from it; exact to 1e-7 of the larger of the two. */
function crossing(rising, guess, width) {
    let [a, atA] = [guess, rising(guess)];
    let [b, atB] = [a, atA];
    const towards = atA < 0 ? 1 : -1;
    for (let step = width; atB * towards < 0 && Number.isFinite(b); step *= 2) {
        [a, atA] = [b, atB];
        b += towards * step;
        atB = rising(b);
    }
    for (let i = 0; i < MOST_ROUNDS && Math.abs(b - a) > CLOSE * Math.max(width, Math.abs(b)); i++) {
        // Far out P is 0 or 1 to a double, and its logit infinite: no straight line leads from there.
        const straight = Number.isFinite(atB - atA);
        const x = straight ? b - (atB * (b - a)) / (atB - atA) : (a + b) / 2;
        const atX = rising(x);
        if (atX === 0)
            return x;
        if (atX * atB < 0)
            [a, atA] = [b, atB];
        else
            atA /= 2;
        [b, atB] = [x, atX];
    }
    return b;
}
/** The prediction of one more run; without shapes, of normal noise alone. `null` where nothing tells the noise. */
function runPrediction(level, options, noise) {
    const { scale, degreesOfFreedom } = spreadOf(level, options);
    if (degreesOfFreedom === 0)
        return null;
    const normalCdf = (difference, multiplier) => (0,_student_js__WEBPACK_IMPORTED_MODULE_2__/* .studentCdf */ .Rf)(ratio(difference, scale * multiplier), degreesOfFreedom);
    const normalQuantile = (p, multiplier) => (0,_student_js__WEBPACK_IMPORTED_MODULE_2__/* .studentQuantile */ .FI)(p, degreesOfFreedom) * scale * multiplier;
    if (noise === null || !(scale > 0)) {
        return { scale, degreesOfFreedom, cdf: normalCdf, quantile: normalQuantile };
    }
    const { normal, cdf: otherCdf } = otherShapes(noise);
    const cdf = (difference, multiplier) => normal * normalCdf(difference, multiplier) + otherCdf(difference, multiplier);
    const quantile = (p, multiplier) => crossing((d) => logit(cdf(d, multiplier)) - logit(p), normalQuantile(p, multiplier), scale * multiplier);
    return { scale, degreesOfFreedom, cdf, quantile };
}


/***/ }),

/***/ 50436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ posteriorShares),
/* harmony export */   u: () => (/* binding */ shapeShares)
/* harmony export */ });
const PRIOR = [0.88, 0.03, 0.03, 0.06];
/** The prior counts as much as this many histories. */
const STRENGTH = 0.5;
const MOST_ROUNDS = 500;
const SETTLED = 1e-8;
/** Ascending by the first number in which two rows differ. */
function byContent(a, b) {
    const at = a.findIndex((value, i) => value !== b[i]);
    return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
/** What the shares say of one history, after its likelihoods. */
function posteriorShares(shares, likelihoods) {
    const joint = shares.map((share, k) => share * (likelihoods[k] ?? 0));
    const sum = joint.reduce((total, part) => total + part, 0);
    return joint.map((part) => part / sum);
}
function nextShares(shares, rows) {
    const counts = PRIOR.map((share) => STRENGTH * share);
    for (const row of rows) {
        let sum = 0;
        for (let k = 0; k < counts.length; k++)
            sum += (shares[k] ?? 0) * (row[k] ?? 0);
        // Written out rather than by posteriorShares: this is the innermost loop of every judgement.
        for (let k = 0; k < counts.length; k++) {
            counts[k] = (counts[k] ?? 0) + ((shares[k] ?? 0) * (row[k] ?? 0)) / sum;
        }
    }
    return counts.map((count) => count / (STRENGTH + rows.length));
}
/** The shares of the shapes, in whatever order the histories come. */
function shapeShares(histories) {
    // Sums of doubles depend on their order: in the order of their content they do not depend on that of the histories.
    const rows = histories.map(({ likelihoods }) => likelihoods).sort(byContent);
    let shares = PRIOR;
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const next = nextShares(shares, rows);
        const moved = Math.max(...next.map((share, k) => Math.abs(share - (shares[k] ?? 0))));
        shares = next;
        if (moved < SETTLED)
            break;
    }
    return shares;
}


/***/ }),

/***/ 77378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ SHAPES)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51767);
/**
 * The standard forms that noise is taken to have, each at scale s: density f(x/s)/s, distribution F(x/s).
 *
 *   normal   f(u) = e^(−u²/2) / √(2π)
 *   t_ν      f(u) = c_ν (1 + u²/ν)^(−(ν+1)/2),   ν = 5 and ν = 3: heavy tails on both sides
 *   Gumbel   f(u) = G e^(z − e^z),   F(u) = 1 − exp(−e^z),   z = G u − γ,   G = π/√6: mean 0, variance 1, a long tail on
 *            the left, as where most runs go well and some badly
 *
 * Source: Student's t by the finite sums of Abramowitz & Stegun, Handbook of Mathematical Functions, 26.7.4, in the tail
 * by the series of 26.5.4; the law of the smallest value, E. J. Gumbel, Statistics of Extremes (1958).
 *
 * Example: F(−4) is 3.167e-5 for the normal, 0.0051617 for t₅, 0.0140042 for t₃, 0.0033157 for Gumbel's.
 */

const HALF_LOG_TWO_PI = 0.9189385332046728;
const EULER = 0.5772156649015329;
const GUMBEL_RATE = Math.PI / Math.sqrt(6);
/** Where a product of factors above 1 is turned into its logarithm, far below the largest double. */
const LARGE = 1e150;
const PRECISION = 1e-16;
const FAR = 0.05;
const normal = {
    deviation: 1,
    logLikelihood: (values, scale) => {
        let squares = 0;
        for (const value of values)
            squares += (value / scale) ** 2;
        return -values.length * (HALF_LOG_TWO_PI + Math.log(scale)) - squares / 2;
    },
    cdf: _normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .v,
};
/** Σ ln (1 + x² / (ν s²)): factors are multiplied first, because a logarithm takes ten times as long. */
function logFactors(values, variance) {
    let sum = 0;
    let product = 1;
    for (const value of values) {
        const factor = 1 + (value * value) / variance;
        if (product * factor > LARGE) {
            sum += Math.log(product);
            product = 1;
        }
        product *= factor;
    }
    return sum + Math.log(product);
}
/** ½ I_x(ν/2, ½) by its series, for small x = ν / (ν + u²). */
function studentFarTail(x, { nu, constant }) {
    const a = nu / 2;
    let power = 1;
    let sum = 1 / a;
    for (let j = 1; power > PRECISION; j++) {
        power *= ((j - 0.5) / j) * x;
        sum += power / (a + j);
    }
    // 1 / B(ν/2, ½) is the density's constant times √ν, and x^(ν/2) is written without a power for speed.
    return 0.5 * constant * Math.sqrt(nu * x) * (nu === 3 ? x : x * x) * sum;
}
/** P(T_ν <= u) near 0: for ν = 3 and ν = 5 a finite sum of elementary functions. */
function studentCentre(u, { nu }) {
    const scaled = u / Math.sqrt(nu);
    const q = 1 + scaled * scaled;
    const terms = nu === 3 ? 1 : 1 + 2 / (3 * q);
    return 0.5 + (Math.atan(scaled) + (scaled / q) * terms) / Math.PI;
}
function studentShape(form) {
    const { nu } = form;
    const logConstant = Math.log(form.constant);
    return {
        deviation: Math.sqrt(nu / (nu - 2)),
        logLikelihood: (values, scale) => values.length * (logConstant - Math.log(scale)) -
            ((nu + 1) / 2) * logFactors(values, nu * scale * scale),
        cdf: (u) => {
            const x = nu / (nu + u * u);
            // Farther out the sum near 0 would cancel; written so that NaN goes the way that gives NaN.
            if (!(x <= FAR))
                return studentCentre(u, form);
            const tail = studentFarTail(x, form);
            return u < 0 ? tail : 1 - tail;
        },
    };
}
const gumbel = {
    deviation: 1,
    logLikelihood: (values, scale) => {
        let sum = 0;
        for (const value of values) {
            const z = (GUMBEL_RATE * value) / scale - EULER;
            sum += z - Math.exp(z);
        }
        return values.length * Math.log(GUMBEL_RATE / scale) + sum;
    },
    cdf: (u) => -Math.expm1(-Math.exp(GUMBEL_RATE * u - EULER)),
};
/** All shapes, the normal one first. */
const SHAPES = [
    normal,
    studentShape({ nu: 3, constant: 2 / (Math.PI * Math.sqrt(3)) }),
    studentShape({ nu: 5, constant: 8 / (3 * Math.PI * Math.sqrt(5)) }),
    gumbel,
];


/***/ })

};
