export const id = 3657;
export const ids = [3657];
export const modules = {

/***/ 93657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/js/model/identity.js
var identity = __webpack_require__(41052);
// EXTERNAL MODULE: ./build/js/stats/benjamini-hochberg.js
var benjamini_hochberg = __webpack_require__(16414);
;// CONCATENATED MODULE: ./build/js/judge/family.js

/** The part of alpha that is for whole measurements, where there are narrowed ones too. */
const WHOLE_SHARE = 0.8;
/** The adjusted p values of one part, as [index, value]. */
function correctedPart(members, share) {
    const whole = (0,benjamini_hochberg/* benjaminiHochberg */.U)(members.map(({ p }) => p));
    const without = (0,benjamini_hochberg/* benjaminiHochberg */.U)(members.map(({ p, covered }) => (covered ? 1 : p)));
    return members.map(({ index, covered }, position) => {
        const adjusted = (covered ? whole : without)[position] ?? 1;
        return [index, Math.min(1, adjusted / share)];
    });
}
/** Corrects all p values together; those that are covered leave the others alone. */
function correctedTogether(tests) {
    const adjusted = tests.map(() => null);
    const factors = tests.map(() => 1);
    const sizes = { fail: 0, warn: 0 };
    for (const severity of ['fail', 'warn']) {
        const partOf = (narrowed) => tests.flatMap(({ p, covered, ...test }, index) => p === null || test.severity !== severity || test.narrowed !== narrowed ? [] : [{ index, p, covered }]);
        const [whole, narrowed] = [partOf(false), partOf(true)];
        sizes[severity] = whole.length + narrowed.length;
        const both = whole.length > 0 && narrowed.length > 0;
        const parts = [
            { members: whole, share: both ? WHOLE_SHARE : 1 },
            { members: narrowed, share: both ? 1 - WHOLE_SHARE : 1 },
        ];
        for (const { members, share } of parts) {
            for (const [index, p] of correctedPart(members, share))
                adjusted[index] = p;
            for (const { index } of members)
                factors[index] = members.length / share;
        }
    }
    return { adjusted, family: sizes, factors };
}

// EXTERNAL MODULE: ./build/js/judge/hearing.js + 6 modules
var judge_hearing = __webpack_require__(86408);
// EXTERNAL MODULE: ./build/js/judge/glob.js
var judge_glob = __webpack_require__(17290);
// EXTERNAL MODULE: ./build/js/judge/limits.js
var limits = __webpack_require__(68720);
// EXTERNAL MODULE: ./build/js/judge/orientation.js
var orientation = __webpack_require__(80048);
// EXTERNAL MODULE: ./build/js/judge/reported.js
var reported = __webpack_require__(72455);
// EXTERNAL MODULE: ./build/js/judge/rules.js
var rules = __webpack_require__(30793);
// EXTERNAL MODULE: ./build/js/judge/severity.js
var severity = __webpack_require__(70503);
;// CONCATENATED MODULE: ./build/js/judge/missing.js







function missing(trial, base, required) {
    const terms = (0,rules/* termsFor */.$_)(trial.rules, base);
    const id = (0,identity/* measurementId */.I)(base);
    return {
        id,
        suite: base.suite,
        metric: base.metric,
        labels: base.labels,
        direction: (0,orientation/* orientationOf */.MX)(base, terms)?.direction ?? null,
        unit: base.unit,
        outcome: 'missing',
        severity: required ? 'fail' : (0,severity/* severityOfMissing */.F)(base, terms),
        head: null,
        base: trial.base.has(id) ? (0,reported/* reportedValue */.F3)(base) : null,
        change: null,
        againstAnchor: null,
        limits: (0,reported/* limitsOf */.Af)(terms),
        minimumDetectableChange: null,
        reasons: [{ kind: 'absent', required }],
        trend: trial.series.get(id) ?? [],
    };
}
/** A measurement of which nothing but the place is known: one that is required by name. */
function unseen(place) {
    const nothing = { value: null, invalid: null, n: null, standardError: null, interval: null };
    return { ...place, ...nothing, direction: null, unit: null };
}
/** A suite that this run evaluated, or any suite where the run was to evaluate all. */
function expected(trial, suite) {
    return !trial.partial || trial.head.some((measurement) => measurement.suite === suite);
}
function wasJudged(trial, base) {
    const terms = (0,rules/* termsFor */.$_)(trial.rules, base);
    return (0,orientation/* orientationOf */.MX)(base, terms) !== null || (0,limits/* hasLimits */.pr)(terms);
}
function missingVerdicts(trial) {
    const present = new Set(trial.head.map(identity/* measurementId */.I));
    const absent = [...trial.base.values()].filter((base) => !present.has((0,identity/* measurementId */.I)(base)));
    const isRequired = (place) => trial.required.some((glob) => (0,judge_glob/* matchesId */.X)(glob, place));
    const gone = absent.filter((base) => expected(trial, base.suite) && (isRequired(base) || wasJudged(trial, base)));
    const known = [...trial.head, ...gone];
    const unmet = trial.required
        .filter((glob) => !known.some((place) => (0,judge_glob/* matchesId */.X)(glob, place)))
        .map((glob) => (0,identity/* placeOf */.$)(glob) ?? { suite: glob, metric: '*', labels: {} })
        .filter((place) => expected(trial, place.suite));
    return [
        ...gone.map((base) => missing(trial, base, isRequired(base))),
        ...unmet.map((place) => missing(trial, unseen(place), true)),
    ];
}

// EXTERNAL MODULE: ./build/js/judge/noise.js
var noise = __webpack_require__(62872);
// EXTERNAL MODULE: ./build/js/judge/reach.js
var reach = __webpack_require__(45313);
// EXTERNAL MODULE: ./build/js/judge/trade-offs.js
var trade_offs = __webpack_require__(41539);
// EXTERNAL MODULE: ./build/js/judge/outcome.js
var judge_outcome = __webpack_require__(55366);
;// CONCATENATED MODULE: ./build/js/judge/anchored.js

/** From the best to the worst of what can be said of a comparison. */
const GRAVITY = ['improved', 'passed', 'new', 'inconclusive', 'suspected', 'regressed'];
/** The worse of two decisions, with the reasons of both, the graver ones first. */
function graver(decided, more) {
    if (more === null || !GRAVITY.includes(decided.outcome))
        return decided;
    const worse = GRAVITY.indexOf(more.outcome) > GRAVITY.indexOf(decided.outcome);
    if (worse)
        return { outcome: more.outcome, reasons: [...more.reasons, ...decided.reasons] };
    return { outcome: decided.outcome, reasons: [...decided.reasons, ...more.reasons] };
}
/** Large and sure, or, where no noise is known, beyond what fails without knowing it. */
function outcomeOf({ anchored, pAdjusted }, scale, decision) {
    const { loss } = anchored;
    if (pAdjusted === null)
        return (0,judge_outcome/* exceeds */.Or)(loss, scale.limit) ? 'regressed' : 'passed';
    if (!(loss > 0 && (0,judge_outcome/* reaches */.O6)(loss, scale.margin)))
        return 'passed';
    if (pAdjusted <= decision.alpha)
        return 'regressed';
    return pAdjusted <= decision.alphaWarn ? 'suspected' : 'passed';
}
/** `null` where head stands no lower than the anchor, as far as can be told. */
function decideAgainstAnchor(found, scale, decision) {
    const outcome = outcomeOf(found, scale, decision);
    if (outcome === 'passed')
        return null;
    const { anchored, pAdjusted } = found;
    const { name, value, loss, ownLoss, mainLoss, mainP } = anchored;
    const mainIsBelow = mainP !== null && mainP <= decision.alpha && (0,judge_outcome/* reaches */.O6)(mainLoss, scale.margin);
    // A change that makes nothing worse is not the one that crosses the line.
    if (mainIsBelow || !(ownLoss > 0)) {
        const reason = { kind: 'main-below-anchor', anchor: name, value, loss };
        return { outcome: 'suspected', reasons: [reason] };
    }
    const reason = {
        kind: 'below-anchor',
        anchor: name,
        value,
        loss,
        margin: pAdjusted === null ? scale.limit : scale.margin,
        pAdjusted,
        probability: anchored.probability,
    };
    return { outcome, reasons: [reason] };
}

// EXTERNAL MODULE: ./build/js/judge/paired.js + 1 modules
var judge_paired = __webpack_require__(23764);
;// CONCATENATED MODULE: ./build/js/judge/price.js
const COST = /(?:^|[_/.(])(?:cost|price)(?:[_/.)]|$)/i;
const EACH = /(?:^|[_/.(])(?:per|mean|avg|average)(?:[_/.(]|$)/i;
/** Shares and quantiles of costs are no sum that anybody pays. */
const NO_SUM = /(?:^|[_/.(])(?:p\d+|median|max|min|std|rate)(?:[_/.(]|$)/i;
function costOf(measurement, examples) {
    const { metric, value, unit, labels } = measurement;
    const plain = Object.keys(labels).length === 0 && COST.test(metric) && !NO_SUM.test(metric);
    const n = examples ?? measurement.n ?? Number.NaN;
    if (!plain || value === null)
        return null;
    const run = EACH.test(metric) ? value * n : value;
    return run > 0 && Number.isFinite(run) ? { run, example: run / n, unit } : null;
}
/** The price of so many more examples and runs of this measurement's suite; `null` where its cost is not known. */
function priceOf(head, { suite, n }, more) {
    const own = head.filter((measurement) => measurement.suite === suite);
    const [cost] = own.flatMap((measurement) => costOf(measurement, n) ?? []);
    if (cost === undefined)
        return null;
    const examples = more.examples === null ? null : more.examples * cost.example;
    const runs = more.runs === null ? null : more.runs * cost.run;
    const told = [examples, runs].map((sum) => (sum !== null && Number.isFinite(sum) ? sum : null));
    const [forExamples = null, forRuns = null] = told;
    if (forExamples === null && forRuns === null)
        return null;
    return { unit: cost.unit, examples: forExamples, runs: forRuns };
}

;// CONCATENATED MODULE: ./build/js/judge/settling.js


const NOTHING = { examples: null, runs: null, repeats: null };
const POWER = 0.8;
/** What the weights of a decaying mean fall by; see stats/decaying-mean.ts. */
const DECAY = 0.9;
/** Nobody waits for more runs than this, or repeats one more often. */
const MOST_RUNS = 100;
const MOST_REPEATS = 20;
function pairsIn(paired) {
    if (paired.kind === 'clustered')
        return paired.clusters;
    if (paired.kind === 'binary')
        return paired.bothRight + paired.lost + paired.won + paired.bothWrong;
    return paired.n;
}
/** More examples than these `n`, so that a standard error shrinks to this share of itself. */
function moreExamples(n, share) {
    const examples = n === null ? Number.NaN : Math.ceil(n / share ** 2 - n);
    return Number.isSafeInteger(examples) && examples > 0 ? { ...NOTHING, examples } : NOTHING;
}
function effectiveCount(runs) {
    const left = DECAY ** runs;
    return ((1 + DECAY) / (1 - DECAY)) * ((1 - left) / (1 + left));
}
/** The first whole number, from `from` to `most`, at which a reach that only falls is down to this share; `null` for none. */
function firstReaching(reach, share, from, most) {
    const enough = (count) => reach(count) <= share;
    if (!enough(most))
        return null;
    let [low, high] = [from, most];
    while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (enough(middle))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
/** More runs tell more of the level and of the scale of the noise; its shape is taken as it is known now. */
function moreRuns({ series, head }, recalled, { share, alpha }) {
    const { past, shares, recordRuns } = recalled;
    const { level } = past;
    const own = series.length - level.segmentStart;
    const { runs: headRuns = 1 } = head;
    const reach = (runs) => {
        const longer = { ...level, degreesOfFreedom: level.degreesOfFreedom + runs };
        const prediction = (0,noise/* nextRun */.B6)({ ...past, level: longer }, shares);
        const multiplier = Math.sqrt(recordRuns / headRuns + 1 / effectiveCount(own + runs));
        if (prediction === null)
            return Number.NaN;
        return prediction.quantile(POWER, multiplier) - prediction.quantile(alpha, multiplier);
    };
    const now = reach(0);
    const m = level.effectiveCount;
    const pooled = (repeats) => Math.sqrt((recordRuns / repeats + 1 / m) / (recordRuns / headRuns + 1 / m));
    return {
        examples: null,
        runs: firstReaching((runs) => reach(runs) / now, share, 1, MOST_RUNS),
        repeats: firstReaching(pooled, share, 2, MOST_REPEATS),
    };
}
function byHistory(hearing, reason, alpha) {
    const { head, base, compared } = hearing;
    const recalled = compared?.recalled ?? null;
    if (recalled === null || head.value === null)
        return NOTHING;
    const { ruler } = recalled.past;
    const at = Math.abs(base?.value ?? head.value);
    const share = ruler.lossAt(reason.limit, at) / ruler.lossAt(reason.minimumDetectableChange, at);
    return Number.isFinite(share) ? moreRuns(hearing, recalled, { share, alpha }) : NOTHING;
}
function settling(trial, hearing, { reason, alpha }) {
    const evidence = hearing.compared?.comparison.evidence;
    const share = reason.limit / reason.minimumDetectableChange;
    if (evidence === 'history')
        return byHistory(hearing, reason, alpha);
    if (evidence === 'standard-error')
        return moreExamples(hearing.head.n, share);
    const paired = trial.paired.get(hearing.id);
    return paired === undefined ? NOTHING : moreExamples(pairsIn(paired), share);
}
/** The reason with what would settle it; other reasons as they are. */
function withSettling(trial, hearing, { reason, alpha }) {
    if (reason.kind !== 'underpowered')
        return reason;
    const found = settling(trial, hearing, { reason, alpha });
    return { ...reason, ...found, price: priceOf(trial.head, hearing.head, found) };
}
/** Runs of the two-stage rule's second stage. */
const MORE_RUNS = 2;
/**
 * What a warning by the history comes to with two more runs of head: from which mean loss on it fails. That loss counts
 * at least the margin, and its p value has the level that suffices whatever the other tests of the report say.
 */
function secondStage({ compared, head }, { reason, alpha }) {
    if (reason.kind !== 'warning-level-loss' || compared === null || compared.recalled === null)
        return [];
    const pooled = (head.runs ?? 1) + MORE_RUNS;
    const loss = Math.max(compared.scale.margin, compared.recalled.critical(alpha, pooled));
    return [{ kind: 'two-stage', runs: MORE_RUNS, pooled, loss }];
}

;// CONCATENATED MODULE: ./build/js/judge/verdict.js







/** Base as it is shown: where head was held against the level of a history, that level. */
function shownBase(trial, { base, compared }) {
    if (base === null)
        return null;
    const level = compared?.comparison.level ?? null;
    if (!trial.baseIsRecord || level === null)
        return (0,reported/* reportedValue */.F3)(base);
    return { value: level, n: base.n, standardError: null, interval: null };
}
function changeOf(hearing, base, pAdjusted) {
    const head = hearing.head.value;
    if (hearing.compared === null || head === null || base === null)
        return null;
    const { comparison } = hearing.compared;
    const relative = (head - base) / Math.abs(base);
    return {
        absolute: head - base,
        // Of a base of 0, or so near it that the ratio overflows, there is no share.
        relative: Number.isFinite(relative) ? relative : null,
        interval: comparison.interval,
        p: comparison.p,
        pAdjusted,
        method: comparison.method,
        evidence: comparison.evidence,
        lost: comparison.lost,
        won: comparison.won,
    };
}
function anchorChange({ head, anchored }, pAdjusted) {
    if (anchored === null || head.value === null)
        return null;
    const { value, p, interval } = anchored;
    const relative = (head.value - value) / Math.abs(value);
    return {
        absolute: head.value - value,
        relative: Number.isFinite(relative) ? relative : null,
        interval,
        p,
        pAdjusted,
        method: p === null ? 'point' : 'prediction-t',
        evidence: p === null ? 'single-base' : 'history',
        lost: null,
        won: null,
    };
}
/** What the comparison says, before limits. */
function decideByComparison(trial, hearing, corrected) {
    if (hearing.compared === null)
        return null;
    const { comparison, pairedP, scale, posterior } = hearing.compared;
    const { p } = comparison;
    const pAdjusted = corrected.base;
    if (p === null || pAdjusted === null)
        return (0,judge_outcome/* decideByPoint */.Qm)(comparison, scale, Math.max(hearing.series.length, 1));
    const tested = { comparison, p, pAdjusted };
    const decided = posterior === null
        ? (0,judge_outcome/* decideByTest */.kR)(tested, scale, trial.decision)
        : (0,judge_outcome/* decideByPosterior */.jN)(tested, { scale, decision: trial.decision }, posterior);
    const reasons = decided.reasons
        .map((reason) => withSettling(trial, hearing, { reason, alpha: corrected.alpha }))
        .flatMap((reason) => [reason, ...secondStage(hearing, { reason, alpha: corrected.sure })]);
    const low = comparison.baseAlreadyLow;
    const told = low === null ? [] : [{ kind: 'base-already-low', p: low }];
    const differs = pairedP !== null && pairedP <= trial.decision.alpha && comparison.loss >= scale.margin;
    if (differs && decided.outcome !== 'regressed') {
        const noise = { kind: 'run-noise', p, records: hearing.series.length };
        return { outcome: 'suspected', reasons: [noise, ...reasons] };
    }
    return { outcome: decided.outcome, reasons: [...reasons, ...told] };
}
/** Why head is not held against base. */
function whyAlone(trial, hearing) {
    if (hearing.orientation === null)
        return { kind: 'direction-unknown' };
    if (hearing.base !== null)
        return { kind: 'base-not-finite', found: hearing.base.invalid ?? 'nothing' };
    return { kind: trial.base.size === 0 ? 'no-base' : 'not-in-base' };
}
/** What there is to say where head can't be held against base. */
function decideAlone(trial, hearing) {
    const { head, base, terms } = hearing;
    const refused = trial.refused.get(head.suite);
    if (base !== null && refused !== undefined)
        return { outcome: 'incomparable', reasons: [refused] };
    const units = hearing.orientation === null ? null : (0,judge_hearing/* differingUnits */.E6)(head, base);
    if (units !== null)
        return { outcome: 'incomparable', reasons: [{ kind: 'unit-differs', ...units }] };
    const why = whyAlone(trial, hearing);
    const { value, n, standardError } = head;
    if (!(0,limits/* hasLimits */.pr)(terms) || value === null)
        return { outcome: 'new', reasons: [why] };
    const risks = (0,limits/* riskyLimits */.Vg)({ value, n, standardError }, terms);
    if (risks.length > 0)
        return { outcome: 'suspected', reasons: [...risks, why] };
    return { outcome: 'passed', reasons: [{ kind: 'within-limits' }, why] };
}
/** What the anchor adds to what base says: never anything better. */
function decideByAnchor(trial, hearing, pAdjusted) {
    const { anchored, compared } = hearing;
    if (anchored === null || compared === null)
        return null;
    return decideAgainstAnchor({ anchored, pAdjusted }, compared.scale, trial.decision);
}
function decide(trial, hearing, corrected) {
    const { head, terms } = hearing;
    if (head.value === null || !Number.isFinite(head.value)) {
        return {
            outcome: 'invalid',
            reasons: [{ kind: 'not-finite', found: head.invalid ?? String(head.value) }],
        };
    }
    const compared = decideByComparison(trial, hearing, corrected);
    const broken = (0,limits/* brokenLimits */.Mh)(head.value, terms);
    if (broken.length > 0)
        return { outcome: 'violated', reasons: [...broken, ...(compared?.reasons ?? [])] };
    const decided = compared ?? decideAlone(trial, hearing);
    return graver(decided, decideByAnchor(trial, hearing, corrected.anchor));
}
/** Evidence that there was, and that could not be used. */
function passedOver(trial, { id, leftOut, compared }) {
    const reasons = leftOut === 0 ? [] : [{ kind: 'history-unit', leftOut }];
    const paired = trial.paired.get(id);
    const short = compared === null || paired === undefined ? null : (0,judge_paired/* tooFew */.dI)(paired);
    return short === null ? reasons : [...reasons, { kind: 'too-few-pairs', ...short }];
}
function verdictOf(trial, hearing, corrected) {
    const { head, compared } = hearing;
    const { outcome, reasons } = decide(trial, hearing, corrected);
    const base = shownBase(trial, hearing);
    return {
        id: hearing.id,
        suite: head.suite,
        metric: head.metric,
        labels: head.labels,
        direction: hearing.orientation?.direction ?? null,
        unit: head.unit,
        outcome,
        severity: hearing.severity,
        head: (0,reported/* reportedValue */.F3)(head),
        base,
        change: changeOf(hearing, base?.value ?? null, corrected.base),
        againstAnchor: anchorChange(hearing, corrected.anchor),
        limits: (0,reported/* limitsOf */.Af)(hearing.terms),
        minimumDetectableChange: compared?.comparison.minimumDetectableChange ?? null,
        reasons: [...reasons, ...passedOver(trial, hearing)],
        trend: hearing.series,
    };
}

// EXTERNAL MODULE: ./build/js/judge/waivers.js
var waivers = __webpack_require__(85915);
;// CONCATENATED MODULE: ./build/js/judge/judge.js










function unjudged(measurement) {
    return {
        id: (0,identity/* measurementId */.I)(measurement),
        value: measurement.value,
        because: 'it is not known which way is better',
    };
}
/** Judges a trial. Same trial, same judgement: there is no clock, no chance and no order of input in it. */
function judge(trial) {
    const opened = [];
    const passedBy = [];
    for (const measurement of trial.head) {
        const found = (0,judge_hearing/* openHearing */.n)(trial, measurement, (0,rules/* termsFor */.$_)(trial.rules, measurement));
        if (found === null)
            passedBy.push(unjudged(measurement));
        else
            opened.push(found);
    }
    const shares = (0,noise/* sharedShapes */.Qy)(opened.map(({ past }) => past));
    const hearings = opened.map((one) => (0,judge_hearing/* hear */.dc)(trial, one, shares));
    const waivings = hearings.map((hearing) => (0,waivers/* waivingFor */.zB)(trial, hearing));
    const wholes = new Set(hearings.filter(isWhole).map(({ head }) => head.suite));
    const testOf = (hearing, p, index) => ({
        p: p ?? null,
        severity: hearing.severity,
        // Where everything in a suite has labels, they narrow nothing.
        narrowed: !isWhole(hearing) && wholes.has(hearing.head.suite),
        covered: isCovered(waivings[index]),
    });
    const { adjusted, family, factors } = correctedTogether([
        ...hearings.map((hearing, index) => testOf(hearing, decidingP(hearing), index)),
        ...hearings.map((hearing, index) => testOf(hearing, anchorP(hearing), index)),
    ]);
    const verdicts = hearings.map((hearing, index) => {
        const { alpha } = trial.decision;
        return verdictOf(trial, (0,reach/* withReach */.o)(hearing, alpha, family), {
            base: adjusted[index] ?? null,
            anchor: adjusted[index + hearings.length] ?? null,
            alpha: (0,reach/* alphaAmong */.t)(alpha, family[hearing.severity]),
            sure: alpha / (factors[index] ?? 1),
        });
    });
    const gains = hearings.map(({ compared }) => compared?.comparison.pBetter ?? null);
    const weighed = [
        ...verdicts.map((verdict, index) => ({ verdict, pBetter: gains[index] ?? null })),
        ...missingVerdicts(trial).map((verdict) => ({ verdict, pBetter: null })),
    ];
    const traded = (0,trade_offs/* tradedOff */.eS)(trial, weighed);
    const all = traded.verdicts
        .map((verdict, index) => (0,waivers/* tempered */.Ld)(verdict, waivings[index] ?? (0,waivers/* waivingForMissing */.hF)(trial, verdict)))
        .map((verdict) => (0,waivers/* acceptedVerdict */.J0)(verdict, trial.accepted));
    const { tradeOffs } = traded;
    const covered = hearings.filter((_, index) => isCovered(waivings[index])).map(({ id }) => id);
    return { verdicts: all.sort(byId), unjudged: passedBy.sort(byId), family, covered, tradeOffs };
}
/** What is corrected: p, or in the Bayesian style how probable it is that head is not worse by more than the margin. */
function decidingP({ compared }) {
    if (compared === null)
        return null;
    return compared.posterior === null ? compared.comparison.p : 1 - compared.posterior.probability;
}
/** The same against the anchor. */
function anchorP({ anchored }) {
    if (anchored === null)
        return null;
    return anchored.probability === null ? anchored.p : 1 - anchored.probability;
}
function isCovered(waiving) {
    return (waiving?.covering ?? null) !== null;
}
function isWhole({ head }) {
    return Object.keys(head.labels).length === 0;
}
function byId(a, b) {
    return a.id < b.id ? -1 : 1;
}


/***/ }),

/***/ 55366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   Or: () => (/* binding */ exceeds),
/* harmony export */   Qm: () => (/* binding */ decideByPoint),
/* harmony export */   jN: () => (/* binding */ decideByPosterior),
/* harmony export */   kR: () => (/* binding */ decideByTest)
/* harmony export */ });
/** Losses are differences of decimal fractions: 0.90 − 0.88 must not count as more than 0.02. */
const ROUNDING = 1e-12;
function exceeds(size, bound) {
    return size - bound > ROUNDING * Math.max(1, Math.abs(bound));
}
/** Whether a size is at least the bound, but for rounding; never where either is not a number. */
function reaches(size, bound) {
    return bound - size <= ROUNDING * Math.max(1, Math.abs(size));
}
function decided(outcome, reason) {
    return { outcome, reasons: [reason] };
}
/** What one comparison without any measure of noise can say. `records` is how many base values there are. */
function decideByPoint(comparison, scale, records) {
    const { loss } = comparison;
    if (scale.tolerated) {
        const tolerance = scale.margin;
        return exceeds(loss, tolerance)
            ? decided('regressed', { kind: 'beyond-tolerance', loss, tolerance })
            : decided('passed', { kind: 'within-tolerance', loss, tolerance });
    }
    const { limit } = scale;
    if (exceeds(loss, limit))
        return decided('regressed', { kind: 'beyond-practical-limit', loss, limit });
    if (exceeds(loss, scale.warning))
        return decided('suspected', { kind: 'possible-loss', loss, limit });
    if (exceeds(-loss, limit))
        return decided('improved', { kind: 'practical-gain', gain: -loss, limit });
    return decided('inconclusive', { kind: 'no-noise-estimate', records, needed: 5 });
}
/** What a comparison with a measure of noise says. */
function decideByTest(tested, scale, decision) {
    const { comparison, p, pAdjusted } = tested;
    const { margin } = scale;
    const large = comparison.loss > 0 && reaches(comparison.loss, margin);
    const sure = pAdjusted <= decision.alpha;
    if (large && sure)
        return decided('regressed', { kind: 'significant-loss', p, pAdjusted, margin });
    if (large && pAdjusted <= decision.alphaWarn) {
        return decided('suspected', { kind: 'warning-level-loss', p, pAdjusted, margin });
    }
    if (comparison.loss > 0 && sure)
        return decided('passed', { kind: 'within-margin', p, margin });
    const better = comparison.pBetter;
    const gained = better !== null && better <= decision.alpha && reaches(-comparison.loss, margin);
    if (gained && comparison.loss < 0)
        return decided('improved', { kind: 'significant-gain', p: better, margin });
    const reach = comparison.minimumDetectableChange;
    if (reach !== null && exceeds(reach, scale.limit)) {
        return decided('inconclusive', {
            kind: 'underpowered',
            minimumDetectableChange: reach,
            limit: scale.limit,
            examples: null,
            runs: null,
            repeats: null,
            price: null,
        });
    }
    return decided('passed', { kind: 'no-loss', p });
}
/** The same by the posterior probability of a loss beyond the margin; `pAdjusted` is what is left to 1 after correction. */
function decideByPosterior(tested, { scale, decision }, posterior) {
    const { comparison, pAdjusted } = tested;
    const reason = {
        kind: 'posterior',
        ...posterior,
        adjusted: 1 - pAdjusted,
        needed: 1 - decision.alpha,
        margin: scale.margin,
    };
    const worse = comparison.loss > 0;
    if (worse && pAdjusted <= decision.alpha)
        return decided('regressed', reason);
    if (worse && pAdjusted <= decision.alphaWarn)
        return decided('suspected', reason);
    // No p value turns anything red here; gains and what is too little data to tell stay what they are.
    const other = decideByTest({ ...tested, pAdjusted: 1 }, scale, decision);
    return { outcome: other.outcome, reasons: [...other.reasons, reason] };
}


/***/ }),

/***/ 72455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ limitsOf),
/* harmony export */   F3: () => (/* binding */ reportedValue),
/* harmony export */   qm: () => (/* binding */ asWritten)
/* harmony export */ });
function finite(value) {
    return value !== null && Number.isFinite(value) ? value : null;
}
/** Numbers only: JSON has no other, and a report shows none. */
function reportedValue(measurement) {
    const { value, n, standardError, interval } = measurement;
    const whole = interval?.every(Number.isFinite) === true;
    return {
        value: finite(value),
        n: finite(n),
        standardError: standardError !== null && standardError >= 0 ? finite(standardError) : null,
        interval: whole ? interval : null,
    };
}
function limitsOf(terms) {
    return {
        min: terms.min,
        max: terms.max,
        target: terms.target,
        maxDrop: terms.maxDrop === null ? null : asWritten(terms.maxDrop),
        maxRise: terms.maxRise === null ? null : asWritten(terms.maxRise),
    };
}
/** A number as a number, a percentage as its text. */
function asWritten(tolerance) {
    return tolerance.kind === 'absolute' ? tolerance.value : tolerance.text;
}


/***/ }),

/***/ 41539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ tradeOffNotices),
/* harmony export */   eS: () => (/* binding */ tradedOff),
/* harmony export */   xq: () => (/* binding */ requirementFaults)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58711);
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41052);
/* harmony import */ var _orientation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80048);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55366);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30793);
/* harmony import */ var _scale_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27308);
/**
 * Requirements over several metrics: a gain that is wanted and losses that are allowed for it. Every clause must hold, for
 * every measurement that it names.
 *
 *   a gain (`drops 20%`)       holds where the change is that large, and p of no change at all is at most alpha
 *   a bound (`drops < 0.5%`)   breaks where the change is beyond it, and p after correction is at most alpha
 *   a value (`is >= 0.9`)      holds where it does
 *
 * Where no p exists the size alone decides. Gains need no correction: all clauses must hold, and such a test of a union is of
 * its level when each part is (R. L. Berger, Technometrics 24 (1982) 295–300).
 *
 * Example: latency 100 → 75 ms with p = 0.0001 holds `latency drops 20%`; with p = 0.2 it is not known.
 */






const GRAVITY = ['held', 'unsure', 'untold', 'broken'];
/** Outcomes that say already that there is nothing to weigh. */
const WITHOUT = ['missing', 'invalid', 'incomparable'];
function gravest(states) {
    return states.reduce((a, b) => (GRAVITY.indexOf(b) > GRAVITY.indexOf(a) ? b : a), 'held');
}
function isBelow({ comparator }) {
    return comparator === '<' || comparator === '<=';
}
function standing(clause, value) {
    const bound = (0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOf */ .$d)(clause.amount, value);
    if (clause.comparator === '<')
        return value < bound;
    if (clause.comparator === '<=')
        return !(0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .exceeds */ .Or)(value, bound);
    return clause.comparator === '>' ? value > bound : (0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .reaches */ .O6)(value, bound);
}
/** p of a move this way; of a target neither way is better as such, so that only its size counts. */
function chanceOf({ verb }, { verdict, pBetter }) {
    const { direction, change } = verdict;
    if (direction === null || direction === 'target' || change === null)
        return null;
    const better = (verb === 'drops') === (direction === 'lower');
    return better ? pBetter : change.pAdjusted;
}
function moving(clause, weighed, alpha) {
    const { change, base, outcome } = weighed.verdict;
    const from = base?.value ?? null;
    if (change === null || from === null)
        return { clause, state: 'untold', moved: null, p: null };
    const moved = clause.verb === 'drops' ? -change.absolute : change.absolute;
    if (clause.amount.kind === 'relative' && from === 0)
        return { clause, state: 'untold', moved, p: null };
    const size = (0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOf */ .$d)(clause.amount, from);
    const p = chanceOf(clause, weighed);
    const sure = p === null || p <= alpha;
    const strict = clause.comparator === '<' || clause.comparator === '>=';
    const far = strict ? (0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .reaches */ .O6)(moved, size) : (0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .exceeds */ .Or)(moved, size);
    const found = (state) => ({ clause, state, moved, p });
    if (!isBelow(clause))
        return found(far ? (sure ? 'held' : 'unsure') : 'broken');
    if (far)
        return found(sure ? 'broken' : 'unsure');
    return found(outcome === 'inconclusive' ? 'unsure' : 'held');
}
function findingOf(clause, weighed, alpha) {
    const { head, outcome } = weighed.verdict;
    const value = head?.value ?? null;
    if (value === null || WITHOUT.includes(outcome))
        return { clause, state: 'untold', moved: null, p: null };
    if (clause.verb !== 'is')
        return moving(clause, weighed, alpha);
    return { clause, state: standing(clause, value) ? 'held' : 'broken', moved: null, p: null };
}
/** A clause that names nothing of this run is not known to hold, and never green in silence. */
function tradeOff(requirement, weighed, alpha) {
    const found = requirement.clauses.map((clause) => {
        const states = weighed
            .filter(({ verdict }) => (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .speaksOf */ .Tq)(clause, verdict))
            .map((one) => findingOf(clause, one, alpha).state);
        return { text: clause.text, states };
    });
    const clauses = found.map(({ text, states }) => {
        return { text, state: states.length === 0 ? 'untold' : gravest(states) };
    });
    const partly = found.some(({ states }) => states.length === 0);
    return { requirement, clauses, partly, state: gravest(clauses.map(({ state }) => state)) };
}
/** What the clauses make of an outcome: never anything better. */
function outcomeOf({ outcome }, { findings, alone }) {
    if (WITHOUT.includes(outcome))
        return outcome;
    if (findings.some(({ finding }) => finding.state === 'broken'))
        return 'violated';
    const open = findings.some(({ finding, whole }) => finding.state !== 'held' || whole.partly);
    const good = outcome === 'passed' || outcome === 'improved' || outcome === 'new';
    return open && good && !alone ? 'inconclusive' : outcome;
}
function reasonOf({ finding, whole }) {
    const { clause, state, moved, p } = finding;
    const { text } = whole.requirement;
    return { kind: 'trade-off', require: text, clause: clause.text, state, whole: whole.state, moved, p };
}
function weighedVerdict({ verdict }, weighing) {
    const { findings } = weighing;
    if (findings.length === 0)
        return verdict;
    const outcome = outcomeOf(verdict, weighing);
    const held = findings.filter(({ finding }) => finding.state === 'held').map(reasonOf);
    const other = findings.filter(({ finding }) => finding.state !== 'held').map(reasonOf);
    // What turned the outcome comes first: reports tell the first reasons only.
    const first = outcome === verdict.outcome ? [] : other;
    const last = outcome === verdict.outcome ? other : [];
    return { ...verdict, outcome, reasons: [...first, ...verdict.reasons, ...last, ...held] };
}
/** Verdicts after the requirements that speak of them, and what became of each requirement. */
function tradedOff(trial, weighed) {
    const { alpha } = trial.decision;
    const tradeOffs = (trial.requirements ?? []).map((requirement) => tradeOff(requirement, weighed, alpha));
    const verdicts = weighed.map((one) => {
        const findings = tradeOffs.flatMap((whole) => whole.requirement.clauses
            .filter((clause) => (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .speaksOf */ .Tq)(clause, one.verdict))
            .map((clause) => ({ finding: findingOf(clause, one, alpha), whole })));
        return weighedVerdict(one, { findings, alone: trial.base.size === 0 });
    });
    return { verdicts, tradeOffs };
}
/** Clauses that drop or rise say what is better, and mean nothing where nobody knows it. */
function requirementFaults(trial) {
    const places = [...trial.head, ...trial.base.values()];
    return (trial.requirements ?? []).flatMap(({ clauses, where }) => clauses.flatMap((clause) => {
        const matched = places.filter((place) => (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .speaksOf */ .Tq)(clause, place));
        const blind = matched.filter((place) => (0,_orientation_js__WEBPACK_IMPORTED_MODULE_4__/* .orientationOf */ .MX)(place, (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .termsFor */ .$_)(trial.rules, place)) === null);
        // A loss that is allowed is a tolerance, of which rules tell the same.
        if (clause.verb === 'is' || isBelow(clause) || blind.length === 0)
            return [];
        if (blind.length < matched.length)
            return [];
        const ids = [...new Set(blind.map(_model_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .measurementId */ .I))].slice(0, 5);
        return [(0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('RULE_NEEDS_DIRECTION', where, { match: clause.match, ids })];
    }));
}
/** One notice a requirement. */
function tradeOffNotices(tradeOffs) {
    return tradeOffs.map(({ requirement: { text, where }, state, clauses }) => {
        const of = (wanted) => clauses.filter((clause) => wanted.includes(clause.state)).map((clause) => clause.text);
        if (state === 'held')
            return (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('TRADE_OFF_MET', where, { require: text });
        if (state === 'broken')
            return (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('TRADE_OFF_BROKEN', where, { require: text, broken: of(['broken']) });
        return (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('TRADE_OFF_OPEN', where, { require: text, open: of(['unsure', 'untold']) });
    });
}


/***/ }),

/***/ 85915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ acceptedVerdict),
/* harmony export */   Ld: () => (/* binding */ tempered),
/* harmony export */   hF: () => (/* binding */ waivingForMissing),
/* harmony export */   qn: () => (/* binding */ waiverNotices),
/* harmony export */   zB: () => (/* binding */ waivingFor)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58711);
/* harmony import */ var _failure_nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23949);
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41052);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17290);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55366);
/* harmony import */ var _reported_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72455);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30793);
/* harmony import */ var _scale_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27308);
/**
 * Waivers: a finding that its owner has accepted until a day does not fail the gate. What is not a finite number is
 * never waived, a ceiling that can't be shown to hold doesn't, and an expired waiver speaks of its own measurement only.
 */








const WAIVABLE = ['regressed', 'violated', 'suspected', 'missing'];
const DAY = 86_400_000;
/** From so many days before its end on, a waiver is warned about. */
const SOON = 7;
function lossOf({ compared, base, orientation }) {
    if (compared === null || orientation === null || base === null || base.value === null)
        return null;
    return { size: compared.comparison.loss, base: base.value, orientation };
}
/** Days until the last day of the waiver; negative from the day after it on. */
function daysLeft(waiver, today) {
    return Math.round((Date.parse(waiver.until) - Date.parse(today)) / DAY);
}
/** In force unless shown to be over: a day that is no date leaves nothing in force. */
function inForce(waiver, today) {
    return daysLeft(waiver, today) >= 0;
}
/** The ceiling in the direction of a loss. Where only the other one is set it binds too: a ceiling is never ignored. */
function ceilingOf(waiver, orientation) {
    const spoken = orientation === null ? null : (0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .toleranceOf */ .Lz)(waiver, orientation);
    const tolerance = spoken ?? waiver.maxDrop ?? waiver.maxRise;
    if (tolerance === null)
        return null;
    return { key: tolerance === waiver.maxDrop ? 'max-drop' : 'max-rise', tolerance };
}
/** Why the waiver does not cover this loss; `null` where it does. */
function excess(waiver, loss) {
    const ceiling = ceilingOf(waiver, loss?.orientation ?? null);
    if (ceiling === null)
        return null;
    if (loss !== null && (0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .reaches */ .O6)((0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOf */ .$d)(ceiling.tolerance, loss.base), loss.size))
        return null;
    const { until, owner, reason } = waiver;
    return {
        kind: 'waiver-exceeded',
        until,
        owner,
        reason,
        key: ceiling.key,
        ceiling: (0,_reported_js__WEBPACK_IMPORTED_MODULE_4__/* .asWritten */ .qm)(ceiling.tolerance),
        loss: loss?.size ?? null,
    };
}
function waivingOf(trial, place, loss) {
    const matching = trial.waivers.filter((waiver) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .matchesId */ .X)(waiver.match, place));
    const current = matching.filter((waiver) => inForce(waiver, trial.today));
    const covering = current.find((waiver) => excess(waiver, loss) === null) ?? null;
    const over = matching.filter((waiver) => !inForce(waiver, trial.today));
    const expired = over.map(({ until, owner, reason }) => ({ kind: 'waiver-expired', until, owner, reason }));
    return { covering, told: [...current.flatMap((waiver) => excess(waiver, loss) ?? []), ...expired] };
}
/** What the waivers say of a measurement that head has. */
function waivingFor(trial, hearing) {
    return waivingOf(trial, hearing.head, lossOf(hearing));
}
/** What they say of one that head lacks: of its loss nothing is known, so no ceiling can hold. */
function waivingForMissing(trial, place) {
    return waivingOf(trial, place, null);
}
function waivable(outcome) {
    return WAIVABLE.find((one) => one === outcome) ?? null;
}
/** The verdict after its waivers: waived, or told why not. */
function tempered(verdict, { covering, told }) {
    const was = waivable(verdict.outcome);
    if (was === null)
        return verdict;
    if (covering !== null) {
        const { until, owner, reason } = covering;
        const why = { kind: 'waived', until, owner, reason, was };
        return { ...verdict, outcome: 'waived', reasons: [why, ...verdict.reasons] };
    }
    // Reports tell the first reasons only: why it is bad, then why no waiver helps.
    return { ...verdict, reasons: verdict.reasons.toSpliced(1, 0, ...told) };
}
/** One notice for each waiver that is over, matches nothing, or ends within a week. */
function waiverNotices(trial) {
    const required = trial.required.map(_model_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .placeOf */ .$).filter((place) => place !== null);
    const known = [...(0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .knownPlaces */ .M9)(trial), ...required];
    return trial.waivers.flatMap((waiver) => noticeFor(waiver, known, trial) ?? []);
}
/** The verdict of an intended change: limits hold on, and what is no number is never accepted. */
function acceptedVerdict(verdict, accepted) {
    const was = waivable(verdict.outcome);
    if (accepted === null || was === null || was === 'violated')
        return verdict;
    const why = { kind: 'accepted', ...accepted, was };
    return { ...verdict, outcome: 'waived', reasons: [why, ...verdict.reasons] };
}
function noticeFor(waiver, known, trial) {
    const { match, owner, until, where } = waiver;
    if (!inForce(waiver, trial.today))
        return (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('WAIVER_EXPIRED', where, { match, owner, until });
    if (!trial.partial && !known.some((place) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .matchesId */ .X)(match, place))) {
        const near = (0,_failure_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .nearest */ .p)(match, known.map(_model_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .measurementId */ .I));
        return (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('WAIVER_UNUSED', where, { match, owner, nearest: near });
    }
    const days = daysLeft(waiver, trial.today);
    return days > SOON ? null : (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('WAIVER_ENDS_SOON', where, { match, owner, until, days });
}


/***/ }),

/***/ 16414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ benjaminiHochberg)
/* harmony export */ });
/**
 * p values adjusted so that a bound on them bounds the false discovery rate.
 *
 *   q_(i) = min over j >= i of min(1, M p_(j) / j),   p_(1) <= … <= p_(M)
 *
 * Source: Y. Benjamini, Y. Hochberg, Controlling the false discovery rate, Journal of the Royal Statistical Society B
 * 57 (1995) 289–300.
 *
 * Example: 0.01, 0.04, 0.03 become 0.03, 0.04, 0.04.
 */
/** The adjusted values, in the order of the input. */
function benjaminiHochberg(pValues) {
    const count = pValues.length;
    const descending = [...pValues.entries()].sort(([, a], [, b]) => b - a);
    const adjusted = new Array(count);
    let smallest = 1;
    for (const [step, [index, p]] of descending.entries()) {
        smallest = Math.min(smallest, (p * count) / (count - step));
        adjusted[index] = smallest;
    }
    return adjusted;
}


/***/ })

};
