export const id = 166;
export const ids = [166];
export const modules = {

/***/ 6308:
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

/***/ 8166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NOTHING_WANTED: () => (/* binding */ NOTHING_WANTED),
  inOrder: () => (/* binding */ inOrder),
  measure: () => (/* binding */ measure),
  measureSuite: () => (/* binding */ measureSuite),
  wantedOf: () => (/* binding */ wantedOf)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 39 modules
var catalogue = __webpack_require__(7545);
// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(3597);
// EXTERNAL MODULE: ./build/js/metrics/describe.js
var describe = __webpack_require__(7271);
// EXTERNAL MODULE: ./build/js/model/identity.js
var identity = __webpack_require__(1052);
;// CONCATENATED MODULE: ./build/js/gate/claims.js
/**
 * What a file says of the noise of its own values is believed only where it can be true. What can't is left out and
 * told: weaker evidence decides then, which is better than a sure verdict from a wrong figure.
 */


/** Between a 95 % interval and its standard error. */
const NORMAL = 1.96;
/** Intervals of other levels and other methods differ by less than this factor. */
const APART = 3;
/** Clustered standard errors are larger than those of single examples, but not by so much. */
const CLUSTERING = 10;
/** Why the standard error can't be one, or `null`. */
function doubtOfError({ value, n, unit, standardError, interval }) {
    if (standardError === null || value === null)
        return null;
    const possible = standardError >= 0 && Number.isFinite(standardError);
    if (!possible)
        return `a standard error of ${standardError}, which can't be one`;
    const between = unit === 'fraction' && value > 0 && value < 1;
    if (standardError === 0 && (between || n === 1))
        return 'a standard error of 0, which measures no noise';
    // No n values from 0 to 1 of this mean spread more than as many zeros and ones.
    const most = between && n !== null && n > 1 ? Math.sqrt((value * (1 - value)) / (n - 1)) : null;
    if (most !== null && standardError > CLUSTERING * most)
        return `a standard error of ${standardError}, and ${n} shares of this mean can't have one above ${most.toPrecision(3)}`;
    const half = interval === null ? null : (interval[1] - interval[0]) / 2 / NORMAL;
    const agree = half === null || (half <= APART * standardError && standardError <= APART * half);
    return agree ? null : `a standard error of ${standardError} that its own interval contradicts`;
}
function doubtOfInterval({ value, interval }) {
    if (interval === null || value === null)
        return null;
    const [low, high] = interval;
    const around = low <= value && value <= high;
    return around ? null : `an interval from ${low} to ${high}, in which its value of ${value} does not lie`;
}
/** The measurements without claims that can't be true, and a notice for each of those. */
function believed(measurements) {
    const notices = [];
    const kept = measurements.map((measurement) => {
        const ofInterval = doubtOfInterval(measurement);
        const sound = ofInterval === null ? measurement : { ...measurement, interval: null };
        const ofError = doubtOfError(sound);
        for (const doubt of [ofInterval, ofError])
            if (doubt !== null)
                notices.push((0,catalogue/* fault */.DG)('CLAIM_DOUBTED', null, { id: (0,identity/* measurementId */.I)(measurement), doubt }));
        // Of an interval and an error that disagree neither is known to be the right one.
        return ofError === null ? sound : { ...sound, standardError: null, interval: null };
    });
    return { measurements: kept, notices };
}

// EXTERNAL MODULE: ./build/js/gate/slicing.js
var slicing = __webpack_require__(1805);
;// CONCATENATED MODULE: ./build/js/gate/measure.js
/** Every measurement of an evaluation: those its files give, completed by what is known of their names, and those its examples yield. */






/** The metrics that the configuration asks of a suite. */
function wantedOf(config, suite) {
    return (0,slicing/* configuredSuite */.Vb)(config, suite.name)?.metrics ?? null;
}
const NOTHING_WANTED = { metrics: null, slices: null };
/** A suite's measurements; `wanted` says what to take of its examples. */
async function measureSuite(suite, wanted) {
    const { measurements: given, notices: doubts } = believed(suite.measurements.map(describe/* describeMeasurement */.I));
    const where = suite.files.join(', ');
    const doubted = doubts.map((notice) => ({ ...notice, where }));
    if (suite.examples === null)
        return { measurements: given, notices: doubted };
    const { measuredExamples, runsOf } = await Promise.all(/* import() */[__webpack_require__.e(841), __webpack_require__.e(164), __webpack_require__.e(109), __webpack_require__.e(712)]).then(__webpack_require__.bind(__webpack_require__, 1295));
    const { measurements, notices } = measuredExamples(suite.name, suite.examples, wanted);
    const runs = runsOf(suite, suite.examples, wanted);
    const known = new Set(given.map(identity/* measurementId */.I));
    const computed = measurements
        .map((measurement) => ({ suite: suite.name, ...measurement }))
        .map((measurement) => ({ ...measurement, ...runs.get((0,identity/* measurementId */.I)(measurement)) }))
        // The tool's own aggregate knows more (its standard error, its corpus rules) than a mean of its examples.
        .filter((measurement) => !known.has((0,identity/* measurementId */.I)(measurement)));
    const placed = notices.map((notice) => ({ ...notice, where }));
    return { measurements: [...given, ...computed], notices: [...doubted, ...placed] };
}
/** By id. */
function inOrder(measurements) {
    const keyed = measurements.map((one) => ({ id: (0,identity/* measurementId */.I)(one), one }));
    keyed.sort((a, b) => (a.id < b.id ? -1 : 1));
    return keyed.map(({ one }) => one);
}
/** Fails with the faults of all suites at once. */
async function measure(evaluation, config) {
    const measured = [];
    const faults = [];
    for (const suite of evaluation.suites) {
        try {
            measured.push(await measureSuite(suite, { metrics: wantedOf(config, suite), slices: (0,slicing/* planOf */.XC)(config, suite.name) }));
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.HR))
                throw error;
            faults.push(...error.faults.map((one) => (0,catalogue/* placed */.GS)(one, one.where ?? suite.files.join(', '))));
        }
    }
    if (faults.length > 0)
        throw new failure/* Failure */.HR(faults);
    const measurements = inOrder(measured.flatMap((part) => part.measurements));
    return { measurements, notices: measured.flatMap((part) => part.notices) };
}


/***/ }),

/***/ 1805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LT: () => (/* binding */ smallNotices),
/* harmony export */   US: () => (/* binding */ withoutSmall),
/* harmony export */   Vb: () => (/* binding */ configuredSuite),
/* harmony export */   XC: () => (/* binding */ planOf),
/* harmony export */   aM: () => (/* binding */ smallPlaces),
/* harmony export */   eq: () => (/* binding */ isSmall),
/* harmony export */   ll: () => (/* binding */ smallSlices)
/* harmony export */ });
/* harmony import */ var _explain_redaction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6308);
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7545);
/* harmony import */ var _metrics_grouping_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2803);
/* harmony import */ var _metrics_slice_sizes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(989);
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1052);





/** What the configuration says of a suite; its name may carry the prefix of the `suite` input. */
function configuredSuite(config, suite) {
    const named = config.suites.find((one) => one.name === suite || suite.endsWith(`:${one.name}`));
    const only = config.suites.length === 1 ? config.suites[0] : undefined;
    return named ?? only ?? null;
}
const plans = new WeakMap();
/** The slices that are declared for a suite, `null` for none: columns that were only found are offered and not judged. */
function planOf(config, suite) {
    const configured = configuredSuite(config, suite);
    if (configured === null || configured.columns?.groups == null)
        return null;
    const known = plans.get(configured);
    if (known !== undefined)
        return known;
    const { groups, groupPairs } = configured.columns;
    const single = [...new Set(groups)].map((column) => [column]);
    const { minGroup, redact } = config.privacy;
    const plan = { sets: [...single, ...(groupPairs ?? [])], least: minGroup, redact: (0,_explain_redaction_js__WEBPACK_IMPORTED_MODULE_0__/* .redaction */ .G)(redact) };
    plans.set(configured, plan);
    return plan;
}
function withheldIn(suite, plan) {
    return suite === undefined || suite.examples === null
        ? { slices: [], examples: 0 }
        : (0,_metrics_slice_sizes_js__WEBPACK_IMPORTED_MODULE_3__/* .withheldSlices */ .r)(plan, suite.examples);
}
/** By suite of head, what is too small; suites in which everything is large enough are not there. */
function smallSlices(head, base, config) {
    const found = new Map();
    for (const suite of head.suites) {
        const plan = planOf(config, suite.name);
        if (plan === null)
            continue;
        const ofBase = withheldIn(base?.suites.find(({ name }) => name === suite.name), plan);
        const ofHead = withheldIn(suite, plan);
        const byKey = new Map([...ofBase.slices, ...ofHead.slices].map((slice) => [(0,_metrics_grouping_js__WEBPACK_IMPORTED_MODULE_2__/* .sliceKey */ .Q1)(slice), slice]));
        if (byKey.size === 0)
            continue;
        const examples = Math.max(ofBase.examples, ofHead.examples);
        found.set(suite.name, { plan, keys: new Set(byKey.keys()), slices: [...byKey.values()], examples });
    }
    return found;
}
/** Whether what stands in this place is of a slice that is too small. */
function isSmall(small, { suite, labels }) {
    const found = small.get(suite);
    if (found === undefined)
        return false;
    return found.plan.sets.some((columns) => {
        const cells = columns.map((column) => [column, labels[column]]);
        return cells.every(([, cell]) => cell !== undefined) && found.keys.has(keyOf(cells));
    });
}
function keyOf(cells) {
    return (0,_metrics_grouping_js__WEBPACK_IMPORTED_MODULE_2__/* .sliceKey */ .Q1)(Object.fromEntries(cells.map(([column, cell]) => [column, cell ?? ''])));
}
/** The entries of a map by id without those of slices that are too small. */
function withoutSmall(small, byId) {
    if (small.size === 0)
        return byId;
    const kept = [...byId].filter(([id]) => {
        const place = (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$)(id);
        return place === null || !isSmall(small, place);
    });
    return new Map(kept);
}
/** Where a rule may look for a slice that is too small: it is known, and never named. */
function smallPlaces(small, measurements) {
    return [...small].flatMap(([suite, { slices }]) => {
        const own = measurements.filter((one) => one.suite === suite);
        const metrics = [...new Set(own.map(({ metric }) => metric))];
        return metrics.flatMap((metric) => slices.map((labels) => ({ suite, metric, labels })));
    });
}
/** One notice a suite: how many slices, and how many examples in them. */
function smallNotices(small, countOf) {
    return [...small].map(([suite, { slices, examples, plan }]) => (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('SLICES_HIDDEN', suite, {
        slices: slices.length,
        examples: countOf(suite, examples),
        least: plan.least,
    }));
}


/***/ }),

/***/ 3927:
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

/***/ 7271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeMeasurement)
/* harmony export */ });
/* harmony import */ var _known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6568);

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

/***/ 2803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ groupingOf),
/* harmony export */   Q1: () => (/* binding */ sliceKey),
/* harmony export */   ql: () => (/* binding */ placesBySlice)
/* harmony export */ });
/* unused harmony export MOST_SLICES */
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4600);

/** Judging more would leave no power to any, and a column with more is an id. */
const MOST_SLICES = 1000;
/** Names a slice whatever the order of its columns. */
function sliceKey(slice) {
    const columns = Object.keys(slice).sort();
    return JSON.stringify(columns.map((column) => [column, slice[column]]));
}
/** Slices renumbered without those that have no rows. `codes` is taken over. */
function occurring(codes, names) {
    const counts = new Int32Array(names.length);
    for (const code of codes)
        if (code >= 0)
            counts[code] = (counts[code] ?? 0) + 1;
    const place = new Int32Array(names.length).fill(-1);
    const groups = names.filter((_, code) => (counts[code] ?? 0) > 0);
    let next = 0;
    for (let code = 0; code < place.length; code++)
        if ((counts[code] ?? 0) > 0)
            place[code] = next++;
    let left = 0;
    for (let row = 0; row < codes.length; row++) {
        const code = codes[row] ?? -1;
        if (code < 0)
            left++;
        else
            codes[row] = place[code] ?? -1;
    }
    return { groups, of: codes, sizes: counts.filter((count) => count > 0), left };
}
function byColumn({ name, codes, labels }, redact) {
    if (codes === null)
        return { column: name, why: 'too-many-values' };
    const shown = labels.map(redact);
    const texts = [...new Set(shown)].sort();
    const places = new Map(texts.map((text, place) => [text, place]));
    const place = Int32Array.from(shown, (text) => places.get(text) ?? -1);
    // Codes of a column may be narrow, and those of pairs are more than of either.
    const own = Int32Array.from(codes, (code) => (code < 0 ? -1 : (place[code] ?? -1)));
    const found = occurring(own, texts.map((text) => ({ [name]: text })));
    return found.groups.length > MOST_SLICES ? { column: name, why: 'too-many-values' } : found;
}
function combined(one, other) {
    const width = other.groups.length;
    const codes = one.of.map((code, row) => {
        const second = other.of[row] ?? -1;
        return code < 0 || second < 0 ? -1 : code * width + second;
    });
    const names = one.groups.flatMap((first) => other.groups.map((second) => ({ ...first, ...second })));
    return occurring(codes, names);
}
/** The slices of one set of columns, made once for each table. */
const groupingsOf = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .H)(({ redact }) => (0,_remembered_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .H)(({ table }) => {
    const known = new Map();
    const make = (columns) => {
        const [first = '', second] = columns;
        if (second !== undefined) {
            const [one, other] = [groupingOf([first]), groupingOf([second])];
            if ('why' in one)
                return one;
            if ('why' in other)
                return other;
            const both = combined(one, other);
            return both.groups.length > MOST_SLICES
                ? { column: columns.join(' × '), why: 'too-many-values' }
                : both;
        }
        const column = table.columns.get(first);
        if (column !== undefined)
            return byColumn(column, redact);
        return { column: first, why: table.dropped.includes(first) ? 'too-many-values' : 'absent' };
    };
    const groupingOf = (columns) => {
        const key = JSON.stringify(columns);
        const found = known.get(key) ?? make(columns);
        known.set(key, found);
        return found;
    };
    return groupingOf;
}));
/** The slices of these columns in this table, or the column that makes none. */
function groupingOf(plan, examples, columns) {
    return groupingsOf(plan)(examples)(columns);
}
/** Places of each slice, ascending, as views of one buffer; places in no slice are in none. */
function placesBySlice(of, count) {
    const starts = new Int32Array(count + 1);
    for (const slice of of)
        if (slice >= 0)
            starts[slice + 1] = (starts[slice + 1] ?? 0) + 1;
    for (let slice = 0; slice < count; slice++)
        starts[slice + 1] = (starts[slice + 1] ?? 0) + (starts[slice] ?? 0);
    const next = starts.slice();
    const places = new Int32Array(starts[count] ?? 0);
    for (let place = 0; place < of.length; place++) {
        const slice = of[place] ?? -1;
        if (slice < 0)
            continue;
        const at = next[slice] ?? 0;
        places[at] = place;
        next[slice] = at + 1;
    }
    return Array.from({ length: count }, (_, slice) => places.subarray(starts[slice] ?? 0, starts[slice + 1] ?? 0));
}


/***/ }),

/***/ 6568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ knownMetric),
  x: () => (/* binding */ unitOfName)
});

// EXTERNAL MODULE: ./build/js/metrics/brackets.js
var brackets = __webpack_require__(3927);
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

/***/ 1165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ hasWholeLabels),
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   Z2: () => (/* binding */ canonicalLabel),
/* harmony export */   hl: () => (/* binding */ recoded),
/* harmony export */   rb: () => (/* binding */ uniteLabels)
/* harmony export */ });
/* harmony import */ var _table_coded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4602);
/* harmony import */ var _table_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8707);


// A leading zero ("007") marks a code, not a number. Past 15 digits two texts can be the same double.
const NUMBER = /^[+-]?(?:0|[1-9]\d*)(?:\.\d*)?(?:e[+-]?\d{1,3})?$/i;
const BOOLEAN = /^(?:true|false)$/i;
function isNumber(label) {
    return label.length <= 15 && NUMBER.test(label);
}
/** The one spelling of a label: numbers as JavaScript writes them, `true` and `false` in lower case, else as it is. */
function canonicalLabel(label) {
    // `+ 0` turns minus zero into zero.
    if (isNumber(label))
        return String(Number(label) + 0);
    if (BOOLEAN.test(label))
        return label.toLowerCase();
    return label;
}
function ascending(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
const sameSet = (labels, allowed) => labels.some((label) => label !== '') && labels.every((label) => label === '' || allowed.includes(label));
const ofBoolean = (label) => (label === 'true' ? '1' : label === 'false' ? '0' : '');
/** Where one column says 0 and 1 and the other false and true, both mean the same two classes. */
function spelledAlike(first, second) {
    const bits = ['0', '1'];
    const booleans = ['false', 'true'];
    if (sameSet(first, bits) && sameSet(second, booleans))
        return [first, second.map(ofBoolean)];
    if (sameSet(first, booleans) && sameSet(second, bits))
        return [first.map(ofBoolean), second];
    return [first, second];
}
/** Unites the labels of two columns, each by code; an empty text is no label. */
function uniteLabels(first, second) {
    const [one, two] = spelledAlike(first.map(canonicalLabel), second.map(canonicalLabel));
    const labels = [...new Set([...one, ...two])].filter((label) => label !== '');
    labels.sort(labels.every(isNumber) ? (a, b) => Number(a) - Number(b) : ascending);
    const place = new Map(labels.map((label, index) => [label, index]));
    const codes = (names) => Int32Array.from(names, (name) => place.get(name) ?? -1);
    return { labels, first: codes(one), second: codes(two) };
}
/** Codes of a column in the united set; −1 stays −1. The very codes where no label has another place there. */
function recoded(codes, map) {
    if (map.every((place, code) => place === code))
        return codes;
    const most = map.reduce((largest, place) => Math.max(largest, place), 0);
    const result = (0,_table_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .roomForCodes */ .PR)(codes.length, most + 1);
    for (let i = 0; i < codes.length; i++) {
        const code = codes[i] ?? -1;
        result[i] = code < 0 ? -1 : (map[code] ?? -1);
    }
    return result;
}
/**
 * The labels of a column by code. In a column of numbers the words for "no number" (`nan`, `None`) stand for empty
 * cells: no row has their code, and they are no class.
 */
function labelsOf(column) {
    if (!(0,_table_coded_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumeric */ .kf)(column))
        return column.labels;
    return column.labels.map((label) => (Number.isFinite(Number(label)) ? label : ''));
}
/** Whether a column of numbers can still be labels: every distinct text is a whole number. */
function hasWholeLabels(column) {
    return labelsOf(column).every((label) => label === '' || Number.isInteger(Number(label)));
}


/***/ }),

/***/ 4600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ remembered)
/* harmony export */ });
/** Work that several metrics share is done once for each subject and forgotten with it. */
function remembered(make) {
    const known = new WeakMap();
    return (key) => {
        const found = known.get(key);
        if (found !== undefined)
            return found.value;
        const value = make(key);
        known.set(key, { value });
        return value;
    };
}


/***/ }),

/***/ 989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withheldSlices),
/* harmony export */   z: () => (/* binding */ sizedSlices)
/* harmony export */ });
/* harmony import */ var _table_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4690);
/* harmony import */ var _grouping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2803);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8037);



/** Counting ends as soon as there are enough, so that a large slice costs no more than a small one. */
function examplesIn({ examples, weights }, rows, enough) {
    const { ids } = examples.table;
    const seen = new Set();
    let count = 0;
    for (const row of rows) {
        if (count >= enough)
            return enough;
        const weight = weights.values?.[row] ?? 1;
        if (ids !== null) {
            const id = (0,_table_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(ids, row);
            if (seen.has(id))
                continue;
            seen.add(id);
        }
        count += weights.counts ? weight : weight > 0 ? 1 : 0;
    }
    return Math.min(count, enough);
}
const sized = new WeakMap();
/** Every slice of a grouping, which is of this plan and this table, with its size. */
function sizedSlices(plan, examples, grouping) {
    const found = sized.get(grouping) ?? sizesOf(plan, examples, grouping);
    sized.set(grouping, found);
    return found;
}
function sizesOf(plan, examples, grouping) {
    const { subject } = (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .prepareWhole */ .rk)(examples);
    const rows = (0,_grouping_js__WEBPACK_IMPORTED_MODULE_1__/* .placesBySlice */ .ql)(grouping.of, grouping.groups.length);
    return grouping.groups.map((slice, index) => {
        const own = rows[index] ?? new Int32Array(0);
        return { slice, rows: own, examples: examplesIn(subject, own, plan.least) };
    });
}
/** The slices of a table that are too small, over all sets of the plan, and how many examples are in any of them. */
function withheldSlices(plan, examples) {
    const small = plan.sets.flatMap((columns) => {
        const grouping = (0,_grouping_js__WEBPACK_IMPORTED_MODULE_1__/* .groupingOf */ .N)(plan, examples, columns);
        if ('why' in grouping)
            return [];
        return sizedSlices(plan, examples, grouping).filter((one) => one.examples < plan.least);
    });
    // A row may be in a slice of each set.
    const rows = Int32Array.from(new Set(small.flatMap((one) => [...one.rows])));
    const { subject } = (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .prepareWhole */ .rk)(examples);
    return {
        slices: small.map(({ slice }) => slice),
        examples: examplesIn(subject, rows, Number.POSITIVE_INFINITY),
    };
}


/***/ }),

/***/ 8037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NB: () => (/* binding */ codesInRows),
  MZ: () => (/* binding */ codesOf),
  VT: () => (/* binding */ emptyCells),
  Bp: () => (/* binding */ labelGap),
  ZV: () => (/* binding */ numbersInRows),
  cZ: () => (/* binding */ numbersOf),
  BU: () => (/* binding */ partOf),
  iA: () => (/* binding */ prepare),
  rk: () => (/* binding */ prepareWhole)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 39 modules
var catalogue = __webpack_require__(7545);
// EXTERNAL MODULE: ./build/js/table/cells.js + 2 modules
var cells = __webpack_require__(1121);
// EXTERNAL MODULE: ./build/js/table/coded.js
var coded = __webpack_require__(4602);
// EXTERNAL MODULE: ./build/js/table/codes.js
var table_codes = __webpack_require__(8707);
// EXTERNAL MODULE: ./build/js/metrics/remembered.js
var remembered = __webpack_require__(4600);
// EXTERNAL MODULE: ./build/js/metrics/sum.js
var sum = __webpack_require__(535);
// EXTERNAL MODULE: ./build/js/metrics/labels.js
var metrics_labels = __webpack_require__(1165);
;// CONCATENATED MODULE: ./build/js/metrics/task.js
/**
 * What kind of evaluation a table of examples is: labels of two values, labels of more, numbers, or scores that
 * are measured as they stand. Everything else in this room builds on that decision, so it is made once, here.
 */



const POSITIVES = ['1', 'true', 'yes', 'positive'];
const NEGATIVES = ['0', 'false', 'no', 'negative'];
const MOST_NUMERIC_LABELS = 100;
const undecided = (reason) => ({ task: null, fault: reason });
const SCORED = { task: { kind: 'scored' }, notices: [] };
/** The column that plays a part. A column of long texts was not kept, and plays none. */
function played(examples, name) {
    return name === null ? null : (examples.table.columns.get(name) ?? null);
}
function unreadable({ roles }) {
    const names = { truth: roles.truth ?? '', prediction: roles.prediction ?? roles.score ?? '' };
    return undecided((0,catalogue/* fault */.DG)('LABELS_UNREADABLE', null, names));
}
/** Whether both columns are labels: few distinct texts, and where they are numbers, whole ones and not too many. */
function areLabels(columns, distinct) {
    const numeric = columns.some(coded/* isNumeric */.kf);
    if (!numeric)
        return true;
    return (columns.every((column) => !(0,coded/* isNumeric */.kf)(column) || (0,metrics_labels/* hasWholeLabels */.JA)(column)) && distinct <= MOST_NUMERIC_LABELS);
}
/** Where `true` and `1` were found to be one class, the user may name it either way. */
function inSpellingOf(labels, label) {
    if (labels.includes(label) || !labels.some((one) => one === '0' || one === '1'))
        return label;
    return label === 'true' ? '1' : label === 'false' ? '0' : label;
}
/**
 * The positive label, and the labels with it. A table in which only the negative class occurs ("0" and nothing
 * else) is still one of two classes: the positive one is added, so that recall and precision are measured.
 */
function withPositive(labels, given) {
    const lower = labels.map((label) => label.toLowerCase());
    const lone = lower.length === 1 ? NEGATIVES.indexOf(lower[0] ?? '') : -1;
    if (given !== null) {
        const wanted = inSpellingOf(labels, (0,metrics_labels/* canonicalLabel */.Z2)(given));
        if (labels.includes(wanted))
            return { labels, positive: wanted };
        const opposite = lone >= 0 && wanted.toLowerCase() === POSITIVES[lone];
        return opposite ? { labels: [...labels, wanted], positive: wanted } : null;
    }
    if (labels.length > 2)
        return { labels, positive: null };
    const known = POSITIVES.map((name) => lower.indexOf(name)).find((index) => index >= 0);
    if (known !== undefined)
        return { labels, positive: labels[known] ?? null };
    const added = POSITIVES[lone];
    return added === undefined ? { labels, positive: null } : { labels: [...labels, added], positive: added };
}
function disjoint(truth, prediction, codes) {
    if (prediction === null || truth.labels.length < 2 || prediction.labels.length < 2)
        return null;
    const known = new Set(codes[0]);
    if (codes[1].some((code) => known.has(code)))
        return null;
    return (0,catalogue/* fault */.DG)('LABELS_DISJOINT', null, { truth: truth.labels, prediction: prediction.labels });
}
function decideLabels(examples, truth, prediction) {
    const united = (0,metrics_labels/* uniteLabels */.rb)((0,metrics_labels/* labelsOf */.PC)(truth), prediction === null ? [] : (0,metrics_labels/* labelsOf */.PC)(prediction));
    const given = examples.roles.positive;
    const known = united.labels.length === 0 ? { labels: [], positive: null } : withPositive(united.labels, given);
    if (known === null) {
        return undecided((0,catalogue/* fault */.DG)('POSITIVE_ABSENT', null, { positive: given ?? '', labels: united.labels }));
    }
    const { labels } = known;
    const binary = labels.length <= 2 && known.positive !== null;
    const notices = [];
    if (labels.length === 2 && known.positive === null) {
        notices.push((0,catalogue/* fault */.DG)('POSITIVE_UNKNOWN', null, { labels }));
    }
    const apart = disjoint(truth, prediction, [united.first, united.second]);
    if (apart !== null)
        notices.push(apart);
    const task = {
        kind: binary ? 'binary' : 'multiclass',
        labels,
        truth: (0,metrics_labels/* recoded */.hl)(truth.codes ?? new Int8Array(0), united.first),
        prediction: prediction === null ? null : (0,metrics_labels/* recoded */.hl)(prediction.codes ?? new Int8Array(0), united.second),
        positive: binary && known.positive !== null ? labels.indexOf(known.positive) : null,
    };
    return { task, notices };
}
function decideWithoutPrediction(examples, truth) {
    const { roles, table } = examples;
    const distinct = (0,metrics_labels/* uniteLabels */.rb)((0,metrics_labels/* labelsOf */.PC)(truth), []).labels.length;
    const scored = played(examples, roles.score) !== null && distinct <= 2;
    const probable = scored || Object.keys(roles.classScores).length > 0;
    if (probable && truth.codes !== null && areLabels([truth], distinct))
        return decideLabels(examples, truth, null);
    if (examples.scored.length > 0 || roles.query !== null)
        return SCORED;
    if (roles.prediction !== null)
        return unreadable(examples);
    const columns = [...table.columns.keys()];
    return undecided((0,catalogue/* fault */.DG)('PREDICTION_ABSENT', null, { truth: truth.name, columns }));
}
/**
 * Decides what the examples are. Labels: truth and prediction both have few distinct texts, and where they are
 * numbers, whole ones, at most 100. Otherwise numbers in both are a regression. Anything else is a fault.
 */
function decideTask(examples) {
    const { roles } = examples;
    const truth = played(examples, roles.truth);
    const prediction = played(examples, roles.prediction);
    if (truth === null) {
        return roles.truth === null || examples.scored.length > 0 ? SCORED : unreadable(examples);
    }
    if (prediction === null)
        return decideWithoutPrediction(examples, truth);
    const distinct = (0,metrics_labels/* uniteLabels */.rb)((0,metrics_labels/* labelsOf */.PC)(truth), (0,metrics_labels/* labelsOf */.PC)(prediction)).labels.length;
    if (truth.codes !== null && prediction.codes !== null && areLabels([truth, prediction], distinct)) {
        return decideLabels(examples, truth, prediction);
    }
    if ((0,coded/* isNumeric */.kf)(truth) && (0,coded/* isNumeric */.kf)(prediction)) {
        return { task: { kind: 'regression' }, notices: [] };
    }
    return examples.scored.length > 0 ? SCORED : unreadable(examples);
}

;// CONCATENATED MODULE: ./build/js/metrics/subject.js
/**
 * Examples made ready for measuring: task and weights decided once, all rows or a selection of them.
 * The same subject serves a whole table and the paired rows of two tables.
 */







function pickNumbers(values, rows) {
    if (rows === null)
        return values;
    const picked = new Float64Array(rows.length);
    for (let i = 0; i < rows.length; i++)
        picked[i] = values[rows[i] ?? -1] ?? Number.NaN;
    return picked;
}
function pickRows(selection, rows) {
    if (selection === null)
        return rows;
    const picked = new Int32Array(rows.length);
    for (let i = 0; i < rows.length; i++)
        picked[i] = selection[rows[i] ?? -1] ?? -1;
    return picked;
}
function pickCodes(codes, rows) {
    if (rows === null)
        return codes;
    const picked = (0,table_codes/* roomLike */.rd)(codes, rows.length);
    for (let i = 0; i < rows.length; i++)
        picked[i] = codes[rows[i] ?? -1] ?? -1;
    return picked;
}
/** Rows in the sentence are counted from 1, as people do. */
function emptyCells(rows, name, bad) {
    const cells = `cells ${bad.count === 1 ? 'is' : 'are'}`;
    return { invalid: `${bad.count} of ${rows} ${name} ${cells} empty, first in row ${bad.first + 1}` };
}
function codeGap(name, codes) {
    const first = codes.indexOf(-1);
    if (first < 0)
        return null;
    let count = 0;
    for (let row = first; row < codes.length; row++)
        if ((codes[row] ?? 0) < 0)
            count++;
    return emptyCells(codes.length, name, { count, first });
}
const INFINITE = /^[+-]?inf(?:inity)?$/i;
/** Where the file says `inf` there is no empty cell, so that is said too. */
function numberGap(column, values) {
    let first = 0;
    while (first < values.length && Number.isFinite(values[first]))
        first++;
    if (first === values.length)
        return null;
    const count = values.reduce((sum, value) => (Number.isFinite(value) ? sum : sum + 1), 0);
    const found = emptyCells(values.length, column.name, { count, first });
    const infinite = column.labels.find((label) => INFINITE.test(label));
    return infinite === undefined
        ? found
        : { invalid: found.invalid.replace(' empty,', ` infinite ("${infinite}") or empty,`) };
}
const pickedOnce = (0,remembered/* remembered */.H)((subject) => (0,remembered/* remembered */.H)((column) => {
    if (column.values === null)
        return { invalid: `${column.name} is no column of numbers` };
    const values = pickNumbers(column.values, subject.selection);
    return numberGap(column, values) ?? values;
}));
/** The column as numbers in the subject's rows, or why it can't be taken: missing cells, no numbers. */
function numbersOf(subject, column) {
    return column === undefined ? { invalid: 'there is no such column' } : pickedOnce(subject)(column);
}
/** Numbers in the subject's rows, NaN where a cell is empty or not finite. */
function numbersInRows({ selection }, values) {
    return pickNumbers(values, selection);
}
/** Codes in the subject's rows, −1 where a cell is empty. */
function codesInRows({ selection }, codes) {
    return pickCodes(codes, selection);
}
/** The column as codes of its labels in the subject's rows, or why it can't be taken. */
function codesOf(subject, column) {
    if (column === undefined)
        return { invalid: 'there is no such column' };
    if (column.codes === null)
        return { invalid: `${column.name} has more than ${cells/* MOST_LABELS */.Y} different values` };
    const codes = pickCodes(column.codes, subject.selection);
    return codeGap(column.name, codes) ?? codes;
}
/** Why truth or prediction can't be measured, or `null` where every cell is filled. */
function labelGap(subject, task) {
    const { truth, prediction } = task;
    const { roles } = subject.examples;
    const inTruth = codeGap(roles.truth ?? 'truth', truth);
    return inTruth ?? (prediction === null ? null : codeGap(roles.prediction ?? 'prediction', prediction));
}
/** Weights that can't be used make every value of the table invalid, instead of one that ignores them. */
function weightsOf(examples, rows, selection) {
    const name = examples.roles.weight;
    if (name === null)
        return { values: null, counts: true, n: rows, invalid: null };
    const column = examples.table.columns.get(name);
    const bad = (invalid) => ({ values: null, counts: false, n: rows, invalid });
    if (column === undefined)
        return bad(`the weights (${name}) are not numbers`);
    if (!(0,coded/* isNumeric */.kf)(column) || column.values === null)
        return bad(`the weights (${column.name}) are not numbers`);
    const values = pickNumbers(column.values, selection);
    const empty = numberGap(column, values);
    if (empty !== null)
        return bad(empty.invalid);
    const below = values.findIndex((weight) => weight < 0);
    if (below >= 0)
        return bad(`the weight in row ${below + 1} is negative (${values[below]})`);
    const total = (0,sum/* sum */.cz)(values);
    const counts = values.every((weight) => Number.isInteger(weight));
    // Past 2⁵³ every double is whole, so that a huge weight among counts is one more count, and an inexact one.
    const exact = total <= Number.MAX_SAFE_INTEGER;
    if (counts && !exact)
        return bad(`the weights add up to more than ${Number.MAX_SAFE_INTEGER}, the most that is counted exactly`);
    if (!Number.isFinite(total))
        return bad('the weights add up to more than a number can hold');
    const enough = total > 0;
    if (!enough && rows > 0)
        return bad('all weights are 0');
    const positive = values.reduce((n, weight) => (weight > 0 ? n + 1 : n), 0);
    return { values, counts, n: counts ? total : positive, invalid: null };
}
function selected(task, selection) {
    if (selection === null || task.kind === 'regression' || task.kind === 'scored')
        return task;
    const prediction = task.prediction === null ? null : pickCodes(task.prediction, selection);
    return { ...task, truth: pickCodes(task.truth, selection), prediction };
}
/** The same subject in some of its rows, which are counted from 0 among its own. */
function partOf(subject, rows) {
    const { examples, selection, task } = subject;
    const picked = pickRows(selection, rows);
    const weights = weightsOf(examples, rows.length, picked);
    return { examples, rows: rows.length, selection: picked, task: selected(task, rows), weights };
}
/** Weights that say how much an example matters are told apart from counts by the first that is none. */
function weightNotices({ examples, weights }) {
    const { roles, table } = examples;
    const column = table.columns.get(roles.weight ?? '');
    if (weights.counts || weights.invalid !== null || column === undefined)
        return [];
    const row = (weights.values ?? []).findIndex((weight) => !Number.isInteger(weight));
    const value = weights.values?.[row] ?? 0;
    return [(0,catalogue/* fault */.DG)('WEIGHTS_NOT_COUNTS', null, { column: column.name, value, row: row + 1 })];
}
/** The subject of a whole table, which serves its metrics and its pairs alike. */
const prepareWhole = (0,remembered/* remembered */.H)((examples) => prepare(examples, null));
/** The task depends on all rows, so it is decided once for all selections of them. */
const taskOf = (0,remembered/* remembered */.H)(decideTask);
/** The subject of these rows. Where the task can't be decided, single columns can still be measured. */
function prepare(examples, selection) {
    const decision = taskOf(examples);
    const rows = selection?.length ?? examples.table.rows;
    const task = decision.task === null ? { kind: 'scored' } : selected(decision.task, selection);
    const subject = { examples, rows, selection, task, weights: weightsOf(examples, rows, selection) };
    return decision.task === null
        ? { subject, fault: decision.fault, notices: weightNotices(subject) }
        : { subject, fault: null, notices: [...decision.notices, ...weightNotices(subject)] };
}


/***/ }),

/***/ 535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ squaresAbout),
/* harmony export */   V1: () => (/* binding */ RunningSum),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   i2: () => (/* binding */ mean),
/* harmony export */   rO: () => (/* binding */ weightedSum),
/* harmony export */   zN: () => (/* binding */ totalWeight)
/* harmony export */ });
/**
 * Sums in row order with Neumaier's compensation, so that a million terms keep 15 digits.
 *
 * Source: A. Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", ZAMM 54 (1974).
 * Example: 1 + 1e100 + 1 − 1e100 is 2 here, and 0 with a plain loop.
 */
/** A running sum. State is the point: millions of additions without an array. */
class RunningSum {
    #sum = 0;
    #rest = 0;
    add(term) {
        const next = this.#sum + term;
        if (Math.abs(this.#sum) >= Math.abs(term))
            this.#rest += this.#sum - next + term;
        else
            this.#rest += term - next + this.#sum;
        this.#sum = next;
    }
    get value() {
        return this.#sum + this.#rest;
    }
}
/** Σ vᵢ. The same steps as `RunningSum`, with the two numbers held in registers: this runs over every row. */
function sum(values) {
    let total = 0;
    let rest = 0;
    for (let i = 0; i < values.length; i++) {
        const term = values[i] ?? 0;
        const next = total + term;
        rest += Math.abs(total) >= Math.abs(term) ? total - next + term : term - next + total;
        total = next;
    }
    return total + rest;
}
/** Σ wᵢ·vᵢ; with `weights: null` every weight is 1. */
function weightedSum(values, weights) {
    if (weights === null)
        return sum(values);
    let total = 0;
    let rest = 0;
    for (let i = 0; i < values.length; i++) {
        const term = (values[i] ?? 0) * (weights[i] ?? 0);
        const next = total + term;
        rest += Math.abs(total) >= Math.abs(term) ? total - next + term : term - next + total;
        total = next;
    }
    return total + rest;
}
/** Σ wᵢ, or how many there are where there are no weights. */
function totalWeight(rows, weights) {
    return weights === null ? rows : sum(weights);
}
/** Σ wᵢ·vᵢ / Σ wᵢ. NaN for no rows or weights of sum 0. */
function mean(values, weights) {
    return weightedSum(values, weights) / totalWeight(values.length, weights);
}
/** Σ wᵢ·(vᵢ − c)², with `weights: null` every weight 1: the same steps once more, without an array of squares. */
function squaresAbout(values, centre, weights) {
    let total = 0;
    let rest = 0;
    for (let i = 0; i < values.length; i++) {
        const away = (values[i] ?? 0) - centre;
        const term = away * away * (weights === null ? 1 : (weights[i] ?? 0));
        const next = total + term;
        rest += Math.abs(total) >= Math.abs(term) ? total - next + term : term - next + total;
        total = next;
    }
    return total + rest;
}


/***/ })

};
