export const id = 5723;
export const ids = [5723];
export const modules = {

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

/***/ 23764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r2: () => (/* binding */ FEWEST_CLUSTERS),
  dS: () => (/* binding */ comparePaired),
  OZ: () => (/* binding */ errorWithin),
  dI: () => (/* binding */ tooFew)
});

// EXTERNAL MODULE: ./build/js/stats/binomial.js
var binomial = __webpack_require__(66325);
;// CONCATENATED MODULE: ./build/js/stats/mcnemar.js
/**
 * McNemar's test of paired binary outcomes, on the discordant pairs alone.
 *
 *   exact, two-sided:    min(1, 2 P(X <= min(b, c))),              X ~ Bin(b + c, ½)
 *   mid-p, two-sided:    2 P(X <= min(b, c)) − P(X = min(b, c))
 *   mid-p, one-sided:    P(X > lost) + ½ P(X = lost),              X ~ Bin(lost + won, ½)
 *
 * Source: M. W. Fagerland, S. Lydersen, P. Laake, The McNemar test for binary matched-pairs data: mid-p and
 * asymptotic are better than exact conditional, BMC Medical Research Methodology 13 (2013) 91.
 *
 * Example: b = 1, c = 7: exact 18/256 = 0.0703125, mid-p 10/256 = 0.0390625; lost 7, won 1: one-sided 0.01953125.
 */

/** Two-sided exact p; 1 where nothing is discordant. Exact in the tail for b + c up to 10⁶ and more. */
function mcnemarExact(b, c) {
    return Math.min(1, 2 * binomialTail(Math.max(b, c), b + c, 0.5));
}
/** Two-sided mid-p; 1 where nothing is discordant. */
function mcnemarMidP(b, c) {
    const larger = Math.max(b, c);
    // Half of the observed outcome on each side: with b = c that is all of it, and the p is 1.
    if (b === c)
        return 1;
    return 2 * binomialTail(larger, b + c, 0.5) - binomialPmf(larger, b + c, 0.5);
}
/**
 * One-sided mid-p of a loss: small where many more were lost than won. Where nothing is discordant the formula would
 * give P(X > 0) + ½ P(X = 0) = ½; but two identical sides are no evidence at all, and so 1 is returned.
 */
function mcnemarOneSidedMidP(lost, won) {
    const n = lost + won;
    if (n === 0)
        return 1;
    return (0,binomial/* binomialTail */.Cv)(lost + 1, n, 0.5) + 0.5 * (0,binomial/* binomialPmf */.z6)(lost, n, 0.5);
}

// EXTERNAL MODULE: ./build/js/stats/newcombe.js
var newcombe = __webpack_require__(77446);
// EXTERNAL MODULE: ./build/js/stats/normal.js
var normal = __webpack_require__(51767);
// EXTERNAL MODULE: ./build/js/stats/skewness.js
var stats_skewness = __webpack_require__(93125);
// EXTERNAL MODULE: ./build/js/stats/student.js
var student = __webpack_require__(22057);
;// CONCATENATED MODULE: ./build/js/judge/paired.js





/** Fewer differences than this have no usable standard error. */
const FEWEST_DIFFERENCES = 10;
/** Fewer clusters neither. */
const FEWEST_CLUSTERS = 5;
const POWER = 0.8;
const CONFIDENCE = 0.95;
const TWO_SIDED = 1 - (1 - CONFIDENCE) / 2;
function compareBinary(given, pairs) {
    const n = pairs.bothRight + pairs.lost + pairs.won + pairs.bothWrong;
    // Shares of nothing.
    if (!(n > 0))
        return null;
    const { difference, interval } = (0,newcombe/* newcombePaired */.M)(pairs, CONFIDENCE);
    const higher = given.orientation.direction === 'higher';
    const worse = mcnemarOneSidedMidP(pairs.lost, pairs.won);
    const better = mcnemarOneSidedMidP(pairs.won, pairs.lost);
    const z = (0,normal/* normalQuantile */.Z)(1 - given.alpha) + (0,normal/* normalQuantile */.Z)(POWER);
    return {
        evidence: 'paired',
        method: 'mcnemar-midp',
        loss: higher ? -difference : difference,
        p: higher ? worse : better,
        pBetter: higher ? better : worse,
        interval,
        minimumDetectableChange: z * Math.sqrt((pairs.lost + pairs.won + 1) / n / n),
        // Counted by what is better, so that `lost` is what got worse also where a 1 is bad.
        lost: higher ? pairs.lost : pairs.won,
        won: higher ? pairs.won : pairs.lost,
        level: null,
        baseAlreadyLow: null,
    };
}
/**
 * P(T > t), by t and by t without the skew of the differences, the larger of both: a lean never makes evidence, it only
 * takes some away. A standard error of 0 is exact: every example moved by the same amount.
 */
function tail(difference, { standardError, degreesOfFreedom: df, skewness }) {
    if (standardError === 0)
        return difference > 0 ? 0 : 1;
    const t = difference / standardError;
    if (df === null)
        return (0,normal/* normalCdf */.v)(-t);
    return Math.max((0,student/* studentTail */.gq)(t, df), (0,student/* studentTail */.gq)((0,stats_skewness/* withoutSkew */.x)(t, { skewness, n: df + 1 }), df));
}
function quantile(p, { degreesOfFreedom }) {
    return degreesOfFreedom === null ? (0,normal/* normalQuantile */.Z)(p) : (0,student/* studentQuantile */.FI)(p, degreesOfFreedom);
}
function compareDifference(given, found) {
    const { difference, standardError, skewness } = found;
    const sign = given.orientation.direction === 'higher' ? -1 : 1;
    const worse = sign * difference;
    const mirrored = { ...found, skewness: -sign * skewness };
    const half = quantile(TWO_SIDED, found) * standardError;
    const reach = quantile(1 - given.alpha, found) + quantile(POWER, found);
    return {
        loss: worse,
        p: tail(worse, { ...found, skewness: sign * skewness }),
        pBetter: tail(-worse, mirrored),
        interval: [difference - half, difference + half],
        minimumDetectableChange: standardError === 0 ? null : reach * standardError,
        lost: null,
        won: null,
        level: null,
        baseAlreadyLow: null,
    };
}
function compareDifferences(given, pairs) {
    const enough = pairs.n >= FEWEST_DIFFERENCES && Number.isFinite(pairs.standardError);
    if (!enough)
        return null;
    return { evidence: 'paired', method: pairs.method, ...compareDifference(given, pairs) };
}
function compareClusters(given, pairs) {
    const enough = pairs.clusters >= FEWEST_CLUSTERS && Number.isFinite(pairs.standardError);
    if (!enough)
        return null;
    const found = compareDifference(given, { ...pairs, degreesOfFreedom: pairs.clusters - 1 });
    return { evidence: 'clustered', method: pairs.method, ...found };
}
/** One standard error that would give an interval of this width. */
function errorWithin([low, high]) {
    return (high - low) / (2 * (0,normal/* normalQuantile */.Z)(TWO_SIDED));
}
function compareQuantiles(given, pairs) {
    const { interval, rose, fell, difference } = pairs;
    if (interval === null || !(pairs.n >= FEWEST_DIFFERENCES))
        return null;
    const higher = given.orientation.direction === 'higher';
    const [worse, better] = higher ? [fell, rose] : [rose, fell];
    const reach = (0,normal/* normalQuantile */.Z)(1 - given.alpha) + (0,normal/* normalQuantile */.Z)(POWER);
    const error = errorWithin(interval);
    return {
        evidence: 'paired',
        method: 'exceedance-midp',
        loss: higher ? -difference : difference,
        p: mcnemarOneSidedMidP(worse, better),
        pBetter: mcnemarOneSidedMidP(better, worse),
        interval,
        minimumDetectableChange: error === 0 ? null : reach * error,
        lost: null,
        won: null,
        level: null,
        baseAlreadyLow: null,
    };
}
/** How many pairs there are and how many it takes, where they are too few for a test of their own. */
function tooFew(pairs) {
    if (pairs.kind === 'binary')
        return null;
    const clusters = pairs.kind === 'clustered';
    const count = clusters ? pairs.clusters : pairs.n;
    const fewest = pairs.kind === 'quantile' ? Math.max(pairs.fewest, FEWEST_DIFFERENCES) : FEWEST_DIFFERENCES;
    const needed = clusters ? FEWEST_CLUSTERS : fewest;
    return count < needed ? { pairs: count, needed, clusters } : null;
}
/** The paired comparison, or `null` where there are no pairs, too few, or none that speak of a target. */
function comparePaired(given) {
    const pairs = given.paired;
    if (pairs === null || given.orientation.direction === 'target')
        return null;
    if (pairs.kind === 'binary')
        return compareBinary(given, pairs);
    if (pairs.kind === 'quantile')
        return compareQuantiles(given, pairs);
    return pairs.kind === 'clustered' ? compareClusters(given, pairs) : compareDifferences(given, pairs);
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

/***/ 66325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ binomialTail),
/* harmony export */   HU: () => (/* binding */ binomialCdf),
/* harmony export */   z6: () => (/* binding */ binomialPmf)
/* harmony export */ });
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43767);
/* harmony import */ var _saddle_point_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30136);
/**
 * The binomial distribution.
 *
 *   P(X = k)  = n! / (k! (n−k)!) · p^k (1−p)^(n−k)
 *   P(X >= k) = I_p(k, n − k + 1),   P(X <= k) = I_{1−p}(n − k, k + 1)
 *
 * Source: C. Loader (2000) for the density, Abramowitz & Stegun 26.5.24 for the tail.
 *
 * Example: n = 8, p = ½: P(X = 7) = 0.03125, P(X >= 7) = 9/256 = 0.03515625.
 */


/** P(X = k) for X ~ Bin(n, p). */
function binomialPmf(k, n, p) {
    if (k < 0 || k > n)
        return 0;
    return (0,_saddle_point_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialDensity */ .i)({ a: k, b: n - k, x: p, y: 1 - p });
}
/** P(X >= k) for X ~ Bin(n, p), exact to about 1e-13 relative where it is small. */
function binomialTail(k, n, p) {
    if (k <= 0)
        return 1;
    if (k > n)
        return 0;
    return (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .regularizedBeta */ .RL)(p, k, n - k + 1);
}
/** P(X <= k) for X ~ Bin(n, p), exact to about 1e-13 relative where it is small. */
function binomialCdf(k, n, p) {
    if (k < 0)
        return 0;
    if (k >= n)
        return 1;
    return (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .regularizedBetaOf */ .s)({ x: 1 - p, complement: p, a: n - k, b: k + 1 });
}


/***/ }),

/***/ 43767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RL: () => (/* binding */ regularizedBeta),
/* harmony export */   aS: () => (/* binding */ betaFactor),
/* harmony export */   s: () => (/* binding */ regularizedBetaOf)
/* harmony export */ });
/* harmony import */ var _saddle_point_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30136);
/**
 * The regularized incomplete beta function.
 *
 *   I_x(a, b) = 1/B(a, b) · ∫₀ˣ t^(a−1) (1−t)^(b−1) dt
 *             = x^a (1−x)^b / B(a, b) / (β₀ + α₁/(β₁ + α₂/(β₂ + …))),   and I_x(a, b) = 1 − I_{1−x}(b, a)
 *   α_n = (a+n−1)(a+b+n−1) n (b−n) x² / (a+2n−1)²
 *   β_n = n + n(b−n)x / (a+2n−1) + (a+n)(a − (a+b)x + 1 + n(2−x)) / (a+2n+1)
 *
 * Source: A. R. DiDonato, A. H. Morris, Significant digit computation of the incomplete beta function ratios, ACM
 * TOMS 18 (1992) 360–373, equation 9; evaluated by Lentz's method as modified by Thompson and Barnett.
 *
 * Example: I_0.5(2, 3) = 11/16 = 0.6875.
 */

const TINY = 1e-300;
const PRECISION = 1e-16;
/** The fraction needs in the order of √max(a, b) terms: this is enough for arguments of 10⁹. */
const MOST_TERMS = 200_000;
function awayFromZero(value) {
    return Math.abs(value) < TINY ? TINY : value;
}
function continuedFraction({ x, complement, a, b }) {
    // a − (a + b) x, written so that it does not cancel where x is near 0 or near 1.
    const offset = a * complement - b * x;
    let fraction = awayFromZero((a * (offset + 1)) / (a + 1));
    let c = fraction;
    let d = 0;
    for (let n = 1; n < MOST_TERMS; n++) {
        const place = a + 2 * n - 1;
        const numerator = ((a + n - 1) / place) * ((a + b + n - 1) / place) * (n * (b - n) * x * x);
        const rest = ((a + n) * (offset + 1 + n * (1 + complement))) / (place + 2);
        const denominator = n + (n * (b - n) * x) / place + rest;
        d = 1 / awayFromZero(denominator + numerator * d);
        c = awayFromZero(denominator + numerator / c);
        const factor = c * d;
        fraction *= factor;
        if (Math.abs(factor - 1) <= PRECISION)
            break;
    }
    return fraction;
}
/** x^a (1−x)^b / B(a, b): the factor before the integral's series, and x(1−x) times the beta density. */
function betaFactor({ x, complement, a, b }) {
    return ((a * b) / (a + b)) * (0,_saddle_point_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialDensity */ .i)({ a, b, x, y: complement });
}
/** I_x(a, b) from x and 1 − x, for a, b > 0; exact to about 1e-13 relative wherever it is below one half. */
function regularizedBetaOf({ x, complement, a, b }) {
    if (x <= 0)
        return 0;
    if (complement <= 0)
        return 1;
    const factor = betaFactor({ x, complement, a, b });
    if (x <= (a + 1) / (a + b + 2))
        return factor / continuedFraction({ x, complement, a, b });
    return 1 - factor / continuedFraction({ x: complement, complement: x, a: b, b: a });
}
/** I_x(a, b) for x in [0, 1] and a, b > 0. */
function regularizedBeta(x, a, b) {
    return regularizedBetaOf({ x, complement: 1 - x, a, b });
}


/***/ }),

/***/ 94236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ stirlingError)
/* harmony export */ });
/* unused harmony export logGamma */
/**
 * The logarithm of the gamma function, and the error of Stirling's formula, which large arguments need instead:
 * differences of logarithms near 10⁷ would lose ten digits.
 *
 *   ln Γ(x) = (x − ½) ln x − x + ½ ln 2π + 1/(12x) − 1/(360x³) + …
 *   δ(x)    = ln Γ(x + 1) − (x + ½) ln x + x − ½ ln 2π
 *
 * Source: Abramowitz & Stegun, Handbook of Mathematical Functions, 6.1.41 (series) and 6.1.15 (recurrence);
 * the use of δ: C. Loader, Fast and Accurate Computation of Binomial Probabilities (2000).
 *
 * Example: ln Γ(5) = ln 24 = 3.1780538; δ(1) = 1 − ½ ln 2π = 0.0810615.
 */
const HALF_LOG_TWO_PI = 0.9189385332046728;
/** From here on the series below is exact to double precision. */
const SERIES_FROM = 15;
/** δ(x) by its asymptotic series, for x >= 15. */
function stirlingSeries(x) {
    const s = 1 / (x * x);
    const rest = 1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - s * (691 / 360360 - s / 156)));
    return (1 / 12 - s * (1 / 360 - s * rest)) / x;
}
/** ln Γ(x) for x > 0. */
function logGamma(x) {
    let product = 1;
    let y = x;
    // Γ(x) = Γ(x + k) / (x (x + 1) … (x + k − 1)) carries small arguments to where the series holds.
    while (y < SERIES_FROM) {
        product *= y;
        y += 1;
    }
    return (y - 0.5) * Math.log(y) - y + HALF_LOG_TWO_PI + stirlingSeries(y) - Math.log(product);
}
/** δ(x) for x > 0: what Stirling's formula for ln Γ(x + 1) leaves out. */
function stirlingError(x) {
    if (x >= SERIES_FROM)
        return stirlingSeries(x);
    return logGamma(x + 1) - (x + 0.5) * Math.log(x) + x - HALF_LOG_TWO_PI;
}


/***/ }),

/***/ 77446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ newcombePaired),
/* harmony export */   x: () => (/* binding */ newcombeIndependent)
/* harmony export */ });
/* harmony import */ var _wilson_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94264);
/**
 * Intervals for a difference of two proportions, built from Wilson's interval of each.
 *
 *   independent:  d − √((h − l_h)² + (u_b − b)²)                          to  d + √((u_h − h)² + (b − l_b)²)
 *   paired:       d − √((h − l_h)² − 2φ(h − l_h)(u_b − b) + (u_b − b)²)   to  d + √((u_h − h)² − 2φ(u_h − h)(b − l_b) + (b − l_b)²)
 *
 * where h, b are the proportions of head and base, [l, u] their Wilson intervals, d = h − b, and φ the correlation of
 * the 2×2 table, drawn towards 0 by a continuity correction where it is positive.
 *
 * Source: R. G. Newcombe, Statistics in Medicine 17 (1998) 873–890, method 10 (independent), and 17 (1998) 2635–2650,
 * method 10 (paired).
 *
 * Example: 14 both right, 5 won, 0 lost, 22 both wrong: 0.1219512, from 0.0114832 to 0.2264927.
 */

const NOTHING_KNOWN = { difference: 0, interval: [-1, 1] };
function correlation({ bothRight, lost, won, bothWrong }) {
    const rows = (bothRight + lost) * (won + bothWrong);
    const columns = (bothRight + won) * (lost + bothWrong);
    if (rows === 0 || columns === 0)
        return 0;
    const n = bothRight + lost + won + bothWrong;
    const determinant = bothRight * bothWrong - lost * won;
    const corrected = determinant > 0 ? Math.max(determinant - n / 2, 0) : determinant;
    return corrected / (Math.sqrt(rows) * Math.sqrt(columns));
}
function combined(base, head, terms) {
    const b = base.successes / base.n;
    const h = head.successes / head.n;
    const [baseLow, baseHigh] = (0,_wilson_js__WEBPACK_IMPORTED_MODULE_0__/* .wilson */ .r)(base.successes, base.n, terms.confidence);
    const [headLow, headHigh] = (0,_wilson_js__WEBPACK_IMPORTED_MODULE_0__/* .wilson */ .r)(head.successes, head.n, terms.confidence);
    // Rounding may take the square a hair below zero where φ is 1.
    const reach = (x, y) => Math.sqrt(Math.max(0, x * x - 2 * terms.phi * x * y + y * y));
    return [h - b - reach(h - headLow, baseHigh - b), h - b + reach(headHigh - h, b - baseLow)];
}
/** head − base on the same examples, with its two-sided interval. With no examples nothing is known: [−1, 1]. */
function newcombePaired(pairs, confidence = 0.95) {
    const n = pairs.bothRight + pairs.lost + pairs.won + pairs.bothWrong;
    if (n === 0)
        return NOTHING_KNOWN;
    const base = { successes: pairs.bothRight + pairs.lost, n };
    const head = { successes: pairs.bothRight + pairs.won, n };
    const interval = combined(base, head, { phi: correlation(pairs), confidence });
    return { difference: (pairs.won - pairs.lost) / n, interval };
}
/** head − base of two independent samples, with its two-sided interval. With an empty sample nothing is known: [−1, 1]. */
function newcombeIndependent(base, head, confidence = 0.95) {
    if (base.n === 0 || head.n === 0)
        return NOTHING_KNOWN;
    const difference = head.successes / head.n - base.successes / base.n;
    return { difference, interval: combined(base, head, { phi: 0, confidence }) };
}


/***/ }),

/***/ 30136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ deviance),
/* harmony export */   i: () => (/* binding */ binomialDensity)
/* harmony export */ });
/* harmony import */ var _log_gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94236);
/**
 * The binomial density for real counts, without the overflow or the lost digits of factorials.
 *
 *   Γ(a+b+1) / (Γ(a+1) Γ(b+1)) · x^a y^b
 *     = √(n / (2π a b)) · exp(δ(n) − δ(a) − δ(b) − D(a, nx) − D(b, ny)),   n = a + b, y = 1 − x
 *   D(a, m) = a ln(a/m) + m − a
 *
 * Source: C. Loader, Fast and Accurate Computation of Binomial Probabilities (2000).
 *
 * Example: a = 1, b = 7, x = y = ½ gives 8/256 = 0.03125.
 */

/** The deviance D(a, m); by its series near a = m, where the closed form cancels. */
function deviance(a, m) {
    if (Math.abs(a - m) >= 0.1 * (a + m))
        return a * Math.log(a / m) + m - a;
    const v = (a - m) / (a + m);
    let sum = (a - m) * v;
    let power = 2 * a * v;
    for (let k = 1; k < 1000; k++) {
        power *= v * v;
        const next = sum + power / (2 * k + 1);
        if (next === sum)
            break;
        sum = next;
    }
    return sum;
}
/** The density above for a, b >= 0 and x, y in [0, 1]. */
function binomialDensity({ a, b, x, y }) {
    if (x === 0)
        return a === 0 ? 1 : 0;
    if (y === 0)
        return b === 0 ? 1 : 0;
    // ln x is exact enough unless x is near 1, and then 1 − x is what is known exactly.
    if (a === 0)
        return Math.exp(b * (y < 0.5 ? Math.log(y) : Math.log1p(-x)));
    if (b === 0)
        return Math.exp(a * (x < 0.5 ? Math.log(x) : Math.log1p(-y)));
    const n = a + b;
    const correction = (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$)(n) - (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$)(a) - (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$)(b);
    const exponent = correction - deviance(a, n * x) - deviance(b, n * y);
    return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * a * b));
}


/***/ }),

/***/ 93125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ skewness),
/* harmony export */   x: () => (/* binding */ withoutSkew)
/* harmony export */ });
/**
 * The skewness of a sample, and what it does to Student's t.
 *
 *   g = m₃ / m₂^{3/2},   m_k = Σ w (x − x̄)^k / Σ w
 *   T′ = T + g T² / (3√n) + g² T³ / (27 n) + g / (6√n)
 *
 * Where the sample leans to one side, T leans to the other: with few large losses among many small gains a t test raises
 * false alarms. T′ has that lean taken out to the order 1/n, and grows with T everywhere, being a cube of it.
 *
 * Source: P. Hall, On the removal of skewness by transformation, Journal of the Royal Statistical Society B 54 (1992) 221–228.
 *
 * Example: 1 2 6: x̄ = 3, m₂ = 14/3, m₃ = 6, g = 0.5951700641; with T = 2 and n = 25: T′ = 2.1827492700.
 */
/** The moment coefficient of skewness; `times` says how often each value counts. 0 where nothing varies. */
function skewness(values, times) {
    const often = (i) => (times === null ? 1 : (times[i] ?? 0));
    // About the first value, so that equal values have exactly that value as their mean.
    const origin = values[0] ?? 0;
    let [total, first] = [0, 0];
    for (let i = 0; i < values.length; i++) {
        total += often(i);
        first += often(i) * ((values[i] ?? 0) - origin);
    }
    const centre = origin + first / total;
    let [squares, cubes] = [0, 0];
    for (let i = 0; i < values.length; i++) {
        const away = (values[i] ?? 0) - centre;
        squares += often(i) * away * away;
        cubes += often(i) * away * away * away;
    }
    const found = cubes / total / (squares / total) ** 1.5;
    return Number.isFinite(found) ? found : 0;
}
/** Hall's T′ for a mean of `n` values whose T this is and whose skewness that is. */
function withoutSkew(t, { skewness: g, n }) {
    const root = Math.sqrt(n);
    return t + (g * t * t) / (3 * root) + (g * g * t ** 3) / (27 * n) + g / (6 * root);
}


/***/ }),

/***/ 22057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ studentQuantile),
/* harmony export */   Rf: () => (/* binding */ studentCdf),
/* harmony export */   gq: () => (/* binding */ studentTail)
/* harmony export */ });
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43767);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51767);
/**
 * Student's t distribution with real degrees of freedom.
 *
 *   P(T > t) = ½ I_x(df/2, ½),   x = df / (df + t²),   t >= 0
 *
 * Source: Abramowitz & Stegun, Handbook of Mathematical Functions, 26.7.1 with 26.5.27. The quantile is Newton's
 * method on ln P against ln t, where P is concave: from the first step on it closes in from one side.
 *
 * Example: df = 9, t = 2.821438 gives P(T > t) = 0.01.
 */


const MOST_STEPS = 100;
/** Newton's error squares at every step, so the step after one of this size is below double precision. */
const LAST_STEP = 1e-9;
function betaArguments(t, df) {
    const square = t * t;
    // Written so that neither side cancels, and neither becomes NaN where t² overflows.
    return { x: 1 / (1 + square / df), complement: 1 / (1 + df / square), a: df / 2, b: 0.5 };
}
/** P(T > t) for df > 0, exact to about 1e-13 relative in the upper tail. */
function studentTail(t, df) {
    if (t < 0)
        return 1 - studentTail(-t, df);
    return 0.5 * (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .regularizedBetaOf */ .s)(betaArguments(t, df));
}
/** P(T <= t) for df > 0, exact in the lower tail. */
function studentCdf(t, df) {
    return studentTail(-t, df);
}
/** The t > 0 with P(T > t) = p, for p in (0, ½). */
function upperQuantile(p, df) {
    let t = -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(p);
    for (let i = 0; i < MOST_STEPS; i++) {
        const tail = studentTail(t, df);
        // d ln P / d ln t = −t · density / P, and the density is the beta factor over t.
        const slope = (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .betaFactor */ .aS)(betaArguments(t, df)) / tail;
        const step = Math.log(tail / p) / slope;
        t *= Math.exp(step);
        if (Math.abs(step) < LAST_STEP)
            break;
    }
    return t;
}
/** The t with P(T <= t) = p, for p in [0, 1] and df > 0; −∞ at 0, ∞ at 1, NaN outside and where |t| is past 10¹⁵⁰. */
function studentQuantile(p, df) {
    const inRange = p >= 0 && p <= 1;
    if (!inRange)
        return Number.NaN;
    if (p === 0)
        return Number.NEGATIVE_INFINITY;
    if (p === 1)
        return Number.POSITIVE_INFINITY;
    if (p === 0.5)
        return 0;
    return p < 0.5 ? -upperQuantile(p, df) : upperQuantile(1 - p, df);
}


/***/ }),

/***/ 94264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ wilson)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51767);
/**
 * Wilson's score interval of a proportion.
 *
 *   (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n),   p = successes / n
 *
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference,
 * Journal of the American Statistical Association 22 (1927) 209–212.
 *
 * Example: 81 of 263 at 95 % gives 0.2552885 to 0.3662096.
 */

/**
 * The two-sided interval, within [0, 1]. `successes` may be a weighted count and need not be whole.
 * With n = 0 nothing is known: [0, 1].
 */
function wilson(successes, n, confidence = 0.95) {
    if (n === 0)
        return [0, 1];
    const z = -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)((1 - confidence) / 2);
    const square = z * z;
    const centre = successes + square / 2;
    const half = z * Math.sqrt((successes * (n - successes)) / n + square / 4);
    // The ends are exact where every trial came out alike; rounding would leave them a hair inside or outside.
    const low = successes === 0 ? 0 : (centre - half) / (n + square);
    const high = successes === n ? 1 : (centre + half) / (n + square);
    return [low, high];
}


/***/ })

};
