export const id = 1089;
export const ids = [1089];
export const modules = {

/***/ 71089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  suggestRules: () => (/* binding */ suggestRules)
});

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
function ruleLines(rule) {
    const set = KEYS.flatMap(([key, field]) => (rule[field] === null ? [] : [`    ${key}: ${rule[field]}`]));
    if (set.length === 0)
        return [comment(`${rule.match}: ${rule.because}`, '  ')];
    // A text in JSON is one in YAML, too.
    return [comment(rule.because, '  '), `  - match: ${JSON.stringify(rule.match)}`, ...set];
}
function renderSuggestion({ falseAlarms, rules, notices }) {
    const told = notices.map(({ where, what }) => comment(where === null ? what : `${where}: ${what}`));
    const some = rules.some((rule) => KEYS.some(([, field]) => rule[field] !== null));
    const promise = comment(`Together these limits are broken by ${Number((100 * falseAlarms).toPrecision(3))} % of runs without any change.`);
    const body = rules.flatMap(ruleLines);
    const list = some ? [promise, 'rules:', ...body] : body;
    const lines = [...list, ...told];
    return `${(lines.length === 0 ? ['# no measurement has a direction and a past'] : lines).join('\n')}\n`;
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
const shown = (value) => String(Number(value.toPrecision(4)));
function because({ records, level, noise }, limit, chance) {
    const stands = `${records} records around ${shown(level)}`;
    const moves = noise > 0 ? `a run moves it by ${shown(noise)}` : 'it never moved';
    const odds = `1 of ${Math.round(1 / chance).toLocaleString('en-US')} runs without a change goes below`;
    const bounds = limit === null ? 'no limit within its range is that rare' : odds;
    return `${stands}; ${moves}; ${bounds}`;
}
function ruleOf(prospect, chance) {
    const { id, direction, noise, margin, level, worstAt } = prospect;
    const up = direction === 'lower';
    const step = noise > 0 ? noise : Math.max(margin, Math.abs(level) * 1e-6);
    const rounded = roundedAway(worstAt(chance), step, up);
    const limit = possible(rounded, prospect) ? rounded : null;
    // The procedure's own margin is as good where a run moves less than that.
    const tolerance = noise > margin ? roundedAway(noise, noise, true) : null;
    const why = because(prospect, limit, chance);
    return {
        match: id,
        min: up ? null : limit,
        max: up ? limit : null,
        maxDrop: up ? null : tolerance,
        maxRise: up ? tolerance : null,
        because: up ? why.replace('goes below', 'goes above') : why,
    };
}
function noticesOf(young, blind) {
    const told = young.map(({ id, records }) => (0,catalogue/* fault */.DG)('SUGGEST_YOUNG', id, { records, needed: FEWEST_RECORDS }));
    if (blind.length === 0)
        return told;
    return [...told, (0,catalogue/* fault */.DG)('AUDIT_NO_DIRECTION', null, { ids: blind, count: blind.length })];
}
/** `falseAlarms`: in (0, 1), over all limits. `null` where there is no record. */
function suggest(history, config, falseAlarms) {
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
        rules: old.map((prospect) => ruleOf(prospect, chance)),
        notices: noticesOf(young, (0,prospect/* undirected */.w)(next)).map(report.noticeOf),
    };
}

// EXTERNAL MODULE: ./build/js/commands/ending.js
var ending = __webpack_require__(73062);
// EXTERNAL MODULE: ./build/js/commands/replayed.js
var replayed = __webpack_require__(13580);
;// CONCATENATED MODULE: ./build/js/commands/suggest.js




async function suggestRules(world, options) {
    const { history, config } = await (0,replayed/* replayed */.l)(world, options, 'suggest');
    const result = suggest(history, config, options.falseAlarms ?? config.decision.alpha);
    if (result === null)
        throw (0,replayed/* nothingToReplay */.u)(history);
    if (options.format === 'json')
        return { status: ending/* DONE */.DH, output: `${JSON.stringify(result, null, 2)}\n` };
    return { status: ending/* DONE */.DH, output: renderSuggestion(result) };
}


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


/***/ })

};
