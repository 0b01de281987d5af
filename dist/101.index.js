export const id = 101;
export const ids = [101];
export const modules = {

/***/ 6308:
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

/***/ 6568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ knownMetric),
  x: () => (/* binding */ unitOfName)
});

// EXTERNAL MODULE: ./build/js/metrics/brackets.js
var brackets = __webpack_require__(6308);
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

/***/ 1326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ median)
/* harmony export */ });
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6728);
/**
 * The median: the middle value, or the mean of the two in the middle.
 *
 *   x_((n−1)/2) for odd n,   (x_(n/2−1) + x_(n/2)) / 2 for even n,   order statistics counted from 0
 *
 * Source: J. W. Tukey, Exploratory Data Analysis (1977), chapter 2.
 *
 * Example: 4, 1, 3, 2 has the median 2.5.
 */

/** The median; the input stays as it is. NaN where there are no values. */
function median(values) {
    const numbers = values instanceof Float64Array ? values : Float64Array.from(values);
    const half = numbers.length >> 1;
    const odd = numbers.length % 2 === 1;
    const [upper = Number.NaN, lower = Number.NaN] = (0,_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesAt */ .I)(numbers, odd ? [half] : [half, half - 1]);
    return odd ? upper : (lower + upper) / 2;
}


/***/ }),

/***/ 1767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ normalQuantile),
/* harmony export */   v: () => (/* binding */ normalCdf)
/* harmony export */ });
/**
 * The standard normal distribution.
 *
 *   Φ(z) = ½ erfc(−z/√2)
 *
 * Φ: rational Chebyshev approximations, W. J. Cody, Mathematics of Computation 23 (1969) 631–637, as arranged in
 * Algorithm 715, ACM TOMS 19 (1993) 22–32. Φ⁻¹: algorithm AS 241 (PPND16), M. J. Wichura, Applied Statistics 37
 * (1988) 477–484. Both keep a relative error near 1e-15 far into the lower tail.
 *
 * Example: Φ(1.96) = 0.9750021, Φ⁻¹(0.975) = 1.9599640.
 */
const CENTRE_NUMERATOR = [
    0.06568233791820745, 2.2352520354606837, 161.02823106855587, 1067.6894854603709, 18154.98125334356,
];
const CENTRE_DENOMINATOR = [1, 47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673];
const MIDDLE_NUMERATOR = [
    1.0765576773720192e-8, 0.39894151208813466, 8.883149794388377, 93.50665613217785, 597.2702763948002,
    2494.5375852903726, 6848.190450536283, 11602.65143764735, 9842.714838383978,
];
const MIDDLE_DENOMINATOR = [
    1, 22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761, 18615.571640885097,
    34900.95272114598, 38912.00328609327, 19685.429676859992,
];
const TAIL_NUMERATOR = [
    0.023073441764940174, 0.215898534057957, 0.12740116116024736, 0.022235277870649807, 0.0014216191932278934,
    2.9112874951168793e-5,
];
const TAIL_DENOMINATOR = [
    1, 1.284260096144911, 0.4682382124808651, 0.06598813786892856, 0.0037823963320275824, 7.297515550839662e-5,
];
const QUANTILE_CENTRE_NUMERATOR = [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
    1971.5909503065513, 133.14166789178438, 3.3871328727963665,
];
const QUANTILE_CENTRE_DENOMINATOR = [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
    687.1870074920579, 42.31333070160091, 1,
];
const QUANTILE_MIDDLE_NUMERATOR = [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
];
const QUANTILE_MIDDLE_DENOMINATOR = [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
];
const QUANTILE_TAIL_NUMERATOR = [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
    0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
];
const QUANTILE_TAIL_DENOMINATOR = [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133,
    0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
];
const CENTRE_BOUND = 0.67448975;
const MIDDLE_BOUND = Math.sqrt(32);
const INVERSE_ROOT_TWO_PI = 0.3989422804014327;
/** Below this Φ is smaller than the smallest double. */
const UNDERFLOW_BOUND = 38.6;
/** Horner's rule; the coefficient of the highest power comes first. */
function polynomial(coefficients, x) {
    let sum = 0;
    for (const coefficient of coefficients)
        sum = sum * x + coefficient;
    return sum;
}
/** exp(−x²/2) with x split at a sixteenth, so that the large part of the square is exact. */
function gaussian(x) {
    const coarse = Math.trunc(x * 16) / 16;
    return Math.exp(-0.5 * coarse * coarse) * Math.exp(-0.5 * (x - coarse) * (x + coarse));
}
/** P(Z > x) for x > 0.67. */
function upperTail(x) {
    if (x > UNDERFLOW_BOUND)
        return 0;
    if (x <= MIDDLE_BOUND) {
        return (gaussian(x) * polynomial(MIDDLE_NUMERATOR, x)) / polynomial(MIDDLE_DENOMINATOR, x);
    }
    const inverse = 1 / (x * x);
    const ratio = (inverse * polynomial(TAIL_NUMERATOR, inverse)) / polynomial(TAIL_DENOMINATOR, inverse);
    return (gaussian(x) * (INVERSE_ROOT_TWO_PI - ratio)) / x;
}
/** Φ(z) = P(Z <= z). The lower tail is exact to about 1e-15 relative; for P(Z > z) ask for Φ(−z). */
function normalCdf(z) {
    const size = Math.abs(z);
    if (size <= CENTRE_BOUND) {
        const square = z * z;
        return 0.5 + (z * polynomial(CENTRE_NUMERATOR, square)) / polynomial(CENTRE_DENOMINATOR, square);
    }
    return z < 0 ? upperTail(size) : 1 - upperTail(size);
}
function tailQuantile(p) {
    const r = Math.sqrt(-Math.log(p));
    if (r <= 5) {
        const x = r - 1.6;
        return polynomial(QUANTILE_MIDDLE_NUMERATOR, x) / polynomial(QUANTILE_MIDDLE_DENOMINATOR, x);
    }
    const x = r - 5;
    return polynomial(QUANTILE_TAIL_NUMERATOR, x) / polynomial(QUANTILE_TAIL_DENOMINATOR, x);
}
/** The z with Φ(z) = p, for p in [0, 1]; −∞ at 0, ∞ at 1, NaN outside. */
function normalQuantile(p) {
    const inRange = p >= 0 && p <= 1;
    if (!inRange)
        return Number.NaN;
    if (p === 0)
        return Number.NEGATIVE_INFINITY;
    if (p === 1)
        return Number.POSITIVE_INFINITY;
    const q = p - 0.5;
    if (Math.abs(q) <= 0.425) {
        const r = 0.180625 - q * q;
        return (q * polynomial(QUANTILE_CENTRE_NUMERATOR, r)) / polynomial(QUANTILE_CENTRE_DENOMINATOR, r);
    }
    return q < 0 ? -tailQuantile(p) : tailQuantile(1 - p);
}


/***/ }),

/***/ 2986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ upperHalf),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   be: () => (/* binding */ ascendingOrder),
/* harmony export */   zC: () => (/* binding */ upperHalvesOf)
/* harmony export */ });
/**
 * The order that sorts numbers: row numbers, ascending by value.
 *
 *   two or three stable counting passes over the upper 32 bits of each double, as many as their range takes, then a
 *   finish where those are equal
 *
 * Sorting row numbers with a comparison function takes eight times as long for a million rows.
 *
 * Source: least-significant-digit radix sort, D. E. Knuth, The Art of Computer Programming 3, section 5.2.5; the bits
 * of a double sort like an unsigned number once the sign bit is flipped, and all bits where it is negative.
 *
 * Example: 0.5, −2, 0.1 has the order 1, 2, 0.
 */
/** Beyond this many bits a third pass is cheaper than more digits, which no longer fit the nearest cache. */
const TWO_PASS_BITS = 20;
const NEGATIVE_ZERO = -0x80000000;
const SHORT_RUN = 32;
const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
/** The upper halves of doubles as they lie in memory: every second number, from the first on. */
function upperHalvesOf(values) {
    const words = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
    return LITTLE_ENDIAN ? words.subarray(1) : words;
}
/**
 * The upper half of a double such that a smaller one never belongs to a larger value; −0 is below 0. Signed, because
 * numbers of 32 bits with a sign are what engines calculate with.
 */
function upperHalf(word) {
    return word ^ ((word >> 31) & 0x7fffffff);
}
/** The upper half of each double, and 0 and −0, its equal, alike. */
function upperHalves(values) {
    const halves = upperHalvesOf(values);
    const keys = new Int32Array(values.length);
    for (let i = 0, at = 0; i < keys.length; i++, at += 2) {
        const word = halves[at] ?? 0;
        // −0 alone is negative and no less than 0.
        keys[i] = word === NEGATIVE_ZERO && values[i] === 0 ? 0 : upperHalf(word);
    }
    return keys;
}
/** The keys less the smallest one, in the same memory, and the number of bits that the largest then has. */
function lowered(keys) {
    let [least, most] = [0x7fffffff, -0x80000000];
    for (let i = 0; i < keys.length; i++) {
        const key = keys[i] ?? 0;
        if (key < least)
            least = key;
        if (key > most)
            most = key;
    }
    for (let i = 0; i < keys.length; i++)
        keys[i] = (keys[i] ?? 0) - least;
    return { keys: new Uint32Array(keys.buffer), width: 32 - Math.clz32(most - least) };
}
function rowNumbers(count) {
    const rows = new Uint32Array(count);
    for (let row = 0; row < count; row++)
        rows[row] = row;
    return rows;
}
function countingPass(from, to, { shift, bits }) {
    const [mask, count] = [(1 << bits) - 1, from.keys.length];
    const places = new Uint32Array((1 << bits) + 1);
    for (let i = 0; i < count; i++) {
        const digit = ((from.keys[i] ?? 0) >>> shift) & mask;
        places[digit + 1] = (places[digit + 1] ?? 0) + 1;
    }
    for (let digit = 1; digit <= mask; digit++)
        places[digit] = (places[digit] ?? 0) + (places[digit - 1] ?? 0);
    for (let i = 0; i < count; i++) {
        const key = from.keys[i] ?? 0;
        const digit = (key >>> shift) & mask;
        const place = places[digit] ?? 0;
        places[digit] = place + 1;
        to.keys[place] = key;
        to.rows[place] = from.rows[i] ?? 0;
    }
}
/** Insertion sort of the rows from start to end by value: for the few whose upper halves are equal. */
function insert(rows, values, [start, end]) {
    for (let i = start + 1; i < end; i++) {
        const row = rows[i] ?? 0;
        const value = values[row] ?? 0;
        let place = i;
        while (place > start && (values[rows[place - 1] ?? 0] ?? 0) > value) {
            rows[place] = rows[place - 1] ?? 0;
            place--;
        }
        rows[place] = row;
    }
}
/** Sorts the rows of every run of equal keys by value. */
function finish({ keys, rows }, values) {
    const count = rows.length;
    for (let start = 0, end = 1; start < count; start = end, end++) {
        while (end < count && keys[end] === keys[start])
            end++;
        if (end - start <= SHORT_RUN)
            insert(rows, values, [start, end]);
        else
            rows.subarray(start, end).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
    }
}
/** Row numbers such that the values ascend; equal values keep their order. No NaN: that is the caller's duty. */
function ascendingOrder(values) {
    const count = values.length;
    const { keys, width } = lowered(upperHalves(values));
    let from = { keys, rows: rowNumbers(count) };
    let to = { keys: new Uint32Array(count), rows: new Uint32Array(count) };
    const passes = width > TWO_PASS_BITS ? 3 : 2;
    const bits = Math.max(1, Math.ceil(width / passes));
    for (let pass = 0; pass < passes; pass++) {
        countingPass(from, to, { shift: pass * bits, bits });
        [from, to] = [to, from];
    }
    finish(from, values);
    return from.rows;
}
/**
 * The values in this order, written to `into`, so that walks over them read memory in sequence: for a million rows that
 * is most of the work.
 */
function inOrder(values, order, into) {
    for (let i = 0; i < order.length; i++)
        into[i] = values[order[i] ?? 0] ?? 0;
    return into;
}


/***/ }),

/***/ 6728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ histogramOf),
/* harmony export */   I: () => (/* binding */ valuesAt)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2986);
/**
 * Single values by their place in the order, without sorting all of them.
 *
 *   one pass finds the range of the upper halves of the values' bits, one counts how many fall into each bucket of it,
 *   and one gathers the values of the buckets that hold a wanted place; only those are sorted
 *
 * Exact: what comes out is what sorting would give. Ten million latencies take a tenth of the time of a sort.
 *
 * Source: distribution counting and selection, D. E. Knuth, The Art of Computer Programming 3, sections 5.2.5 and 5.3.3;
 * the order of the bits: see order.ts.
 *
 * Example: of 5, 1, 9, 3 the values at places 0 and 2, counted from 0, are 1 and 5.
 */

/** Below this many values sorting is quicker. */
const FEW = 2048;
const BUCKET_BITS = 16;
function rangeOf(halves) {
    let [least, most] = [0x7fffffff, -0x80000000];
    for (let i = 0; i < halves.length; i += 2) {
        const key = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .upperHalf */ .GL)(halves[i] ?? 0);
        if (key < least)
            least = key;
        if (key > most)
            most = key;
    }
    return [least, most];
}
/** Serves every place of these values. */
function histogramOf(values) {
    const halves = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .upperHalvesOf */ .zC)(values);
    const [least, most] = rangeOf(halves);
    const shift = Math.max(0, 32 - Math.clz32(most - least) - BUCKET_BITS);
    const starts = new Uint32Array(((most - least) >>> shift) + 2);
    for (let i = 0; i < halves.length; i += 2) {
        const after = (((0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .upperHalf */ .GL)(halves[i] ?? 0) - least) >>> shift) + 1;
        starts[after] = (starts[after] ?? 0) + 1;
    }
    for (let bucket = 1; bucket < starts.length; bucket++)
        starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
    return { least, shift, starts };
}
/** The last bucket that starts at this place or before it. */
function bucketAt(starts, place) {
    let low = 0;
    let high = starts.length - 2;
    while (low < high) {
        const middle = (low + high + 1) >>> 1;
        if ((starts[middle] ?? 0) <= place)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/** The values of these buckets, each bucket sorted, all gathered in one pass. */
function gathered(values, { least, shift, starts }, buckets) {
    const halves = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .upperHalvesOf */ .zC)(values);
    const wanted = new Uint8Array(starts.length);
    for (const bucket of buckets)
        wanted[bucket] = 1;
    const found = new Map(buckets.map((bucket) => [bucket, []]));
    for (let i = 0, at = 0; i < values.length; i++, at += 2) {
        const bucket = ((0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .upperHalf */ .GL)(halves[at] ?? 0) - least) >>> shift;
        if (wanted[bucket] === 1)
            found.get(bucket)?.push(values[i] ?? 0);
    }
    return new Map([...found].map(([bucket, own]) => [bucket, Float64Array.from(own).sort()]));
}
/**
 * The values at these places of the ascending order, counted from 0 and each below the number of values. `histogram` is
 * that of the values, where it is known already. No NaN among the values: that is the caller's duty.
 */
function valuesAt(values, places, histogram) {
    if (values.length < FEW) {
        const sorted = values.slice().sort();
        return places.map((place) => sorted[place] ?? Number.NaN);
    }
    const known = histogram ?? histogramOf(values);
    const buckets = places.map((place) => bucketAt(known.starts, place));
    const sorted = gathered(values, known, buckets);
    return places.map((place, i) => {
        const bucket = buckets[i] ?? 0;
        return sorted.get(bucket)?.[place - (known.starts[bucket] ?? 0)] ?? Number.NaN;
    });
}


/***/ }),

/***/ 3125:
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

/***/ 4264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ wilson)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1767);
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
