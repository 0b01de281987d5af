export const id = 6403;
export const ids = [6403,8784];
export const modules = {

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


/***/ })

};
