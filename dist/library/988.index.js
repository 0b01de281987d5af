export const id = 988;
export const ids = [988];
export const modules = {

/***/ 2988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain),
  explainVerdicts: () => (/* binding */ explainVerdicts),
  explainedVerdicts: () => (/* binding */ explainedVerdicts),
  withFlakes: () => (/* binding */ withFlakes)
});

// EXTERNAL MODULE: ./build/js/explain/redaction.js
var redaction = __webpack_require__(6308);
// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 39 modules
var catalogue = __webpack_require__(7545);
// EXTERNAL MODULE: ./build/js/stats/scratch.js
var scratch = __webpack_require__(1328);
;// CONCATENATED MODULE: ./build/js/explain/confusion.js
const MOST_SHOWN = 12;
function sumBy(places, weight, count) {
    const sums = new Float64Array(count);
    for (let cell = 0; cell < places.length; cell++) {
        const place = places[cell] ?? 0;
        sums[place] = (sums[place] ?? 0) + (weight[cell] ?? 0);
    }
    return sums;
}
/** The classes that occur, the commonest first. */
function classesOf({ labels, base, head }) {
    const [inBase, inHead] = [base, head].map(({ truth, weight }) => sumBy(truth, weight, labels.length));
    const [ofBase, ofHead] = [base, head].map(({ prediction, weight }) => sumBy(prediction, weight, labels.length));
    return labels
        .map((_, place) => {
        const [before, after] = [inBase?.[place] ?? 0, inHead?.[place] ?? 0];
        const all = before + after + (ofBase?.[place] ?? 0) + (ofHead?.[place] ?? 0);
        return { place, base: before, head: after, all };
    })
        .filter(({ all }) => all > 0)
        .sort((a, b) => b.all - a.all || a.place - b.place);
}
function split(classes, least) {
    const tells = (count) => count > 0 && count < least;
    const isSmall = ({ base, head }) => tells(base) || tells(head);
    const large = classes.filter((one) => !isSmall(one));
    const whole = large.length === classes.length && classes.length <= MOST_SHOWN;
    if (whole)
        return { shown: large, rest: [] };
    const shown = large.slice(0, MOST_SHOWN - 1);
    const rest = classes.filter((one) => !shown.includes(one));
    const total = () => ({
        base: rest.reduce((sum, { base }) => sum + base, 0),
        head: rest.reduce((sum, { head }) => sum + head, 0),
    });
    while (isSmall(total()) && shown.length > 0)
        rest.push(...shown.splice(-1));
    return { shown, rest };
}
/** Rows by truth, columns by prediction; `placeOf` is the row and column of each label. */
function matrix(cells, placeOf, size) {
    const rows = Array.from({ length: size }, () => new Array(size).fill(0));
    for (let cell = 0; cell < cells.weight.length; cell++) {
        const row = rows[placeOf[cells.truth[cell] ?? 0] ?? 0];
        const column = placeOf[cells.prediction[cell] ?? 0] ?? 0;
        if (row !== undefined)
            row[column] = (row[column] ?? 0) + (cells.weight[cell] ?? 0);
    }
    return rows;
}
const same = (one, other) => one.every((row, i) => row.every((count, j) => count === other[i]?.[j]));
/** `null` where nothing changed, or where there are not two classes to tell apart. */
function confusionOf(sides) {
    const { shown, rest } = split(classesOf(sides), sides.least);
    if (shown.length + Math.min(1, rest.length) < 2)
        return null;
    // In the order of the labels, which people know.
    const places = shown.map(({ place }) => place).sort((a, b) => a - b);
    const placeOf = new Int32Array(sides.labels.length).fill(places.length);
    for (const [row, place] of places.entries())
        placeOf[place] = row;
    const size = places.length + Math.min(1, rest.length);
    const [base, head] = [matrix(sides.base, placeOf, size), matrix(sides.head, placeOf, size)];
    if (same(base, head))
        return null;
    const names = places.map((place) => sides.labels[place] ?? '');
    const labels = rest.length === 0 ? names : [...names, `${rest.length} others`];
    return { labels, others: rest.length, base, head };
}

// EXTERNAL MODULE: ./build/js/metrics/labels.js
var metrics_labels = __webpack_require__(1165);
// EXTERNAL MODULE: ./build/js/metrics/subject.js + 1 modules
var subject = __webpack_require__(8037);
// EXTERNAL MODULE: ./build/js/stats/log-gamma.js
var log_gamma = __webpack_require__(4236);
// EXTERNAL MODULE: ./build/js/stats/saddle-point.js
var saddle_point = __webpack_require__(136);
;// CONCATENATED MODULE: ./build/js/stats/incomplete-gamma.js
/**
 * The regularized incomplete gamma functions.
 *
 *   P(a, x) = 1/Γ(a) · ∫₀ˣ t^(a−1) e^(−t) dt = F · (1 + x/(a+1) + x²/((a+1)(a+2)) + …),   F = x^a e^(−x) / Γ(a+1)
 *   Q(a, x) = 1 − P(a, x) = a F · 1/(x+1−a − 1(1−a)/(x+3−a − 2(2−a)/(x+5−a − …)))
 *   F       = exp(−δ(a) − D(a, x)) / √(2πa),   D(a, x) = a ln(a/x) + x − a
 *
 * Source: Abramowitz & Stegun, Handbook of Mathematical Functions, 6.5.29 and 6.5.31; the factor as in C. Loader, Fast
 * and Accurate Computation of Binomial Probabilities (2000); the fraction by Lentz's method.
 *
 * Example: P(1, 2) = 1 − e⁻² = 0.8646647.
 */


const TINY = 1e-300;
const PRECISION = 1e-16;
/** Both expansions need in the order of √a terms: this is enough for arguments of 10⁹. */
const MOST_TERMS = 400_000;
/** x^a e^(−x) / Γ(a + 1). */
function gammaFactor(a, x) {
    return Math.exp(-(0,log_gamma/* stirlingError */.$)(a) - (0,saddle_point/* deviance */.M)(a, x)) / Math.sqrt(2 * Math.PI * a);
}
/** 1 + x/(a+1) + x²/((a+1)(a+2)) + …, for x < a + 1. */
function lowerSeries(a, x) {
    let term = 1;
    let sum = 1;
    for (let n = 1; n < MOST_TERMS; n++) {
        term *= x / (a + n);
        sum += term;
        if (term <= sum * PRECISION)
            break;
    }
    return sum;
}
/** The fraction x + 1 − a − …, for x >= a + 1. */
function upperFraction(a, x) {
    let fraction = x + 1 - a;
    let c = fraction;
    let d = 0;
    for (let n = 1; n < MOST_TERMS; n++) {
        const numerator = -n * (n - a);
        const denominator = x + 1 - a + 2 * n;
        const below = denominator + numerator * d;
        d = 1 / (Math.abs(below) < TINY ? TINY : below);
        const above = denominator + numerator / c;
        c = Math.abs(above) < TINY ? TINY : above;
        const factor = c * d;
        fraction *= factor;
        if (Math.abs(factor - 1) <= PRECISION)
            break;
    }
    return fraction;
}
/** P(a, x) for a > 0 and x >= 0; exact to about 1e-12 relative wherever it is the smaller of the two. */
function incomplete_gamma_regularizedGamma(a, x) {
    if (x <= 0)
        return 0;
    if (x === Number.POSITIVE_INFINITY)
        return 1;
    if (x < a + 1)
        return gammaFactor(a, x) * lowerSeries(a, x);
    return 1 - regularizedGammaTail(a, x);
}
/** Q(a, x) for a > 0 and x >= 0; exact to about 1e-12 relative where it is the smaller of the two and a >= 0.05. */
function regularizedGammaTail(a, x) {
    if (x <= 0)
        return 1;
    if (x === Number.POSITIVE_INFINITY)
        return 0;
    if (x < a + 1)
        return 1 - incomplete_gamma_regularizedGamma(a, x);
    return (a * gammaFactor(a, x)) / upperFraction(a, x);
}

;// CONCATENATED MODULE: ./build/js/stats/chi-square.js
/**
 * The chi-square distribution with real degrees of freedom.
 *
 *   P(X <= x) = P(df/2, x/2),   P(X > x) = Q(df/2, x/2)   with the regularized incomplete gamma functions
 *
 * Source: Abramowitz & Stegun, Handbook of Mathematical Functions, 26.4.19.
 *
 * Example: df = 1, x = 3.841459 gives P(X > x) = 0.05.
 */

/** P(X <= x) for df > 0, exact in the lower tail. */
function chiSquareCdf(x, df) {
    return regularizedGamma(df / 2, x / 2);
}
/** P(X > x) for df > 0, exact in the upper tail. */
function chiSquareTail(x, df) {
    return regularizedGammaTail(df / 2, x / 2);
}

;// CONCATENATED MODULE: ./build/js/stats/homogeneity.js
/**
 * Pearson's chi-square test that two samples of labels come from one distribution.
 *
 *   X² = Σ (O − E)² / E over both rows of the table,   E = row sum · column sum / total,   df = columns − 1
 *
 * A column whose smaller expected count is below 5 is put together with the other small ones, and these with the next
 * larger column until they are enough: the distribution of X² is not chi-square's otherwise.
 *
 * Source: K. Pearson, Philosophical Magazine 50 (1900) 157–175; the rule of 5: W. G. Cochran, Biometrics 10 (1954)
 * 417–451; `scipy.stats.chi2_contingency` without Yates' correction.
 *
 * Example: 30 20 50 against 20 35 45: X² = 6.3541, df = 2, p = 0.0417.
 */

const LEAST_EXPECTED = 5;
const sumOf = (weights) => weights.reduce((sum, weight) => sum + weight, 0);
/** Columns that are large enough, and the small ones as one. `least` is the smallest column that is. */
function pooled(columns, least) {
    const sorted = [...columns].sort((a, b) => b.before + b.after - (a.before + a.after));
    const kept = sorted.filter(({ before, after }) => before + after >= least);
    const small = sorted.slice(kept.length);
    if (small.length === 0)
        return kept;
    const total = () => ({
        before: sumOf(small.map(({ before }) => before)),
        after: sumOf(small.map(({ after }) => after)),
    });
    let rest = total();
    while (rest.before + rest.after < least && kept.length > 0) {
        small.push(...kept.splice(-1));
        rest = total();
    }
    return [...kept, rest];
}
/** The test of counts; `null` where a sample is empty, or where all falls into one column. */
function homogeneity({ expected, actual }) {
    const [before, after] = [sumOf(expected), sumOf(actual)];
    const [total, fewer] = [before + after, Math.min(before, after)];
    if (!(fewer > 0) || !Number.isFinite(total))
        return null;
    const count = Math.max(expected.length, actual.length);
    const all = Array.from({ length: count }, (_, i) => ({ before: expected[i] ?? 0, after: actual[i] ?? 0 }));
    const used = all.filter((column) => column.before + column.after > 0);
    const columns = pooled(used, (LEAST_EXPECTED * total) / fewer);
    if (columns.length < 2)
        return null;
    const statistic = columns.reduce((sum, column) => {
        const both = column.before + column.after;
        const [ofBefore, ofAfter] = [(both * before) / total, (both * after) / total];
        return sum + (column.before - ofBefore) ** 2 / ofBefore + (column.after - ofAfter) ** 2 / ofAfter;
    }, 0);
    const df = columns.length - 1;
    return { statistic, df, p: chiSquareTail(statistic, df) };
}

// EXTERNAL MODULE: ./build/js/stats/jensen-shannon.js
var jensen_shannon = __webpack_require__(2859);
// EXTERNAL MODULE: ./build/js/stats/normal.js
var normal = __webpack_require__(1767);
// EXTERNAL MODULE: ./build/js/stats/population-stability.js
var population_stability = __webpack_require__(2313);
;// CONCATENATED MODULE: ./build/js/stats/shannon.js
/**
 * The entropy of a distribution in bits, and its standard error.
 *
 *   H  = −Σ p log₂ p,   0 log 0 = 0
 *   se = √((Σ p log₂² p − H²) / n)
 *
 * Source: C. Shannon, Bell System Technical Journal 27 (1948) 379–423; the error: G. P. Basharin, On a statistical
 * estimate for the entropy of a sequence of independent random variables, Theory of Probability and Its Applications 4
 * (1959) 333–336; `scipy.stats.entropy` with base 2.
 *
 * Example: 2, 1, 1: 1.5 bits, se = 0.25.
 */

/** The entropy of weights that are no counts is that of `n` examples; `null` where there are none. */
function entropyOf(weights, n) {
    const shares = (0,population_stability/* sharesOf */.A)(weights, weights.length);
    if (shares === null || !(n > 0))
        return null;
    let [bits, squares] = [0, 0];
    for (const share of shares) {
        if (!(share > 0))
            continue;
        const own = -Math.log2(share);
        bits += share * own;
        squares += share * own * own;
    }
    return { bits, standardError: Math.sqrt(Math.max(0, squares - bits * bits) / n) };
}

// EXTERNAL MODULE: ./build/js/stats/benjamini-hochberg.js
var benjamini_hochberg = __webpack_require__(6414);
;// CONCATENATED MODULE: ./build/js/explain/candidate.js

/** What every candidate has unless it says otherwise. */
const PLAIN = {
    part: null,
    label: null,
    unit: null,
    test: null,
    statistic: null,
    p: null,
    psi: null,
    distance: null,
    bins: [],
};
const STABILITY_LIMITS = [0.1, 0.25];
/** What spoils every metric comes first; a column that nobody may look at comes last. */
const ORDER = [
    'missing',
    'rows',
    'relabelled',
    'duplicates',
    'absent',
    'not-numbers',
    'prediction',
    'entropy',
    'truth',
    'score',
    'calibration',
    'column',
];
/** Without what led to it, in the order in which people read it. */
function qualityOf(suite, { what, column, part, label, base, head, unit, examples, test, statistic, p, psi, distance, bins, }, { pAdjusted, severity }) {
    const about = { suite, what, column, part, label, base, head, unit, examples };
    return { ...about, test, statistic, p, pAdjusted, psi, distance, severity, bins };
}
function rank(a, b) {
    const high = ({ quality }) => (quality.severity === 'high' ? 0 : 1);
    const kind = ({ quality }) => ORDER.indexOf(quality.what);
    return high(a) - high(b) || kind(a) - kind(b) || b.weight - a.weight;
}
/** The candidates that are large, and that chance does not explain at this level after correction; the worst first. */
function notable(placed, alpha) {
    const tested = placed.filter(({ candidate }) => candidate.p !== null);
    const adjusted = (0,benjamini_hochberg/* benjaminiHochberg */.U)(tested.map(({ candidate }) => candidate.p ?? 1));
    const pOf = new Map(tested.map(({ candidate }, i) => [candidate, adjusted[i] ?? 1]));
    const found = placed.flatMap(({ suite, candidate }) => {
        const { effect, limits, fact } = candidate;
        const pAdjusted = pOf.get(candidate) ?? null;
        const beyondChance = fact || (pAdjusted !== null && pAdjusted <= alpha);
        if (!beyondChance || !(effect > 0 && effect >= limits[0]))
            return [];
        const severity = effect >= limits[1] ? 'high' : 'moderate';
        const quality = qualityOf(suite, candidate, { pAdjusted, severity });
        return [{ quality, weight: effect / limits[1] }];
    });
    return found.sort(rank).map(({ quality }) => quality);
}

;// CONCATENATED MODULE: ./build/js/explain/label-shift.js






/** More labels than this are not told apart one by one. */
const MOST_LABELS = 50;
const RARE_GROUPS = 10;
/** A change of so much of the entropy that there could be. Ours. */
const ENTROPY_LIMITS = [0.1, 0.25];
const totalOf = ({ weights }) => [...weights.values()].reduce((sum, weight) => sum + weight, 0);
/** In examples. */
function examplesOf(side) {
    const scale = side.n / totalOf(side);
    return (name) => (side.weights.get(name) ?? 0) * scale;
}
const label_shift_sumOf = (columns, of) => columns.reduce((total, one) => total + of(one), 0);
/**
 * Rare labels in the order of their texts, in groups of about one size: dates and numbered names that move on are seen as
 * such. Where the groups end is known of both sides together, so that it favours neither.
 */
function grouped(rare, share) {
    const sorted = [...rare].sort((a, b) => (a.name < b.name ? -1 : 1));
    const size = label_shift_sumOf(sorted, share) / RARE_GROUPS;
    const groups = Array.from({ length: RARE_GROUPS }, () => ({ name: '', before: 0, after: 0 }));
    let taken = 0;
    for (const one of sorted) {
        const group = groups[Math.min(RARE_GROUPS - 1, Math.floor(taken / size))];
        taken += share(one);
        if (group === undefined)
            continue;
        group.before += one.before;
        group.after += one.after;
    }
    return groups.filter(({ before, after }) => before + after > 0);
}
/** The commonest labels, and the rare ones in groups under no name. */
function columnsOf({ base, head }) {
    const [inBase, inHead] = [examplesOf(base), examplesOf(head)];
    const names = [...new Set([...base.weights.keys(), ...head.weights.keys()])];
    const all = names.map((name) => ({ name, before: inBase(name), after: inHead(name) }));
    if (all.length <= MOST_LABELS)
        return all;
    const share = ({ before, after }) => before / base.n + after / head.n;
    const sorted = all.sort((a, b) => share(b) - share(a));
    return [...sorted.slice(0, MOST_LABELS), ...grouped(sorted.slice(MOST_LABELS), share)];
}
/** The label whose share moved most, of those that tell of no single examples. */
function mostMoved(columns, { base, head, least }) {
    const tells = (count) => count > 0 && count < least;
    const moved = ({ before, after }) => Math.abs(after / head.n - before / base.n);
    return columns.reduce((most, one) => {
        if (one.name === '' || tells(one.before) || tells(one.after))
            return most;
        return most === null || moved(one) > moved(most) ? one : most;
    }, null);
}
/** How far the shares have moved; `null` where a side has no labels. */
function labelShift(sides) {
    const { what, column, base, head } = sides;
    if (!(totalOf(base) > 0 && totalOf(head) > 0))
        return null;
    const columns = columnsOf(sides);
    const histograms = {
        expected: columns.map(({ before }) => before),
        actual: columns.map(({ after }) => after),
    };
    const [psi, distance] = [(0,population_stability/* populationStability */.P)(histograms), (0,jensen_shannon/* jensenShannonDistance */.M)(histograms)];
    const tested = homogeneity(histograms);
    const most = mostMoved(columns, sides);
    return {
        ...PLAIN,
        what,
        column,
        part: what === 'truth' || what === 'prediction' || what === 'score' ? what : null,
        label: most?.name ?? null,
        base: most === null ? null : most.before / base.n,
        head: most === null ? null : most.after / head.n,
        unit: 'fraction',
        examples: { base: base.n, head: head.n },
        test: tested === null ? null : 'chi-square',
        statistic: tested?.statistic ?? null,
        p: tested?.p ?? null,
        psi,
        distance,
        effect: psi ?? 0,
        limits: STABILITY_LIMITS,
        fact: false,
    };
}
/** Whether the predictions are more or less varied; `null` where a side has none, or there is one class only. */
function entropyShift({ column, base, head }) {
    const classes = new Set([...base.weights.keys(), ...head.weights.keys()]).size;
    const [before, after] = [base, head].map(({ weights, n }) => entropyOf([...weights.values()], n));
    if (!before || !after || classes < 2)
        return null;
    const error = Math.hypot(before.standardError, after.standardError);
    const change = after.bits - before.bits;
    // Where both sides say the same thing always, or spread evenly, there is no error to divide by.
    const statistic = error > 0 ? change / error : null;
    return {
        ...PLAIN,
        what: 'entropy',
        column,
        part: 'prediction',
        base: before.bits,
        head: after.bits,
        unit: 'bits',
        examples: { base: base.n, head: head.n },
        test: statistic === null ? null : 'z',
        statistic,
        p: statistic === null ? null : Math.min(1, 2 * (0,normal/* normalCdf */.v)(-Math.abs(statistic))),
        effect: Math.abs(change) / Math.log2(classes),
        limits: ENTROPY_LIMITS,
        fact: false,
    };
}

;// CONCATENATED MODULE: ./build/js/stats/kolmogorov-smirnov.js
/**
 * The two-sample test of Kolmogorov and Smirnov: the largest distance of two empirical distributions.
 *
 *   D = max |F_b(x) − F_h(x)|
 *   exact:      p = share of the ways to merge both samples in which the distance reaches D; only between different values
 *               does it count. With u(i, j) that share for the first i and j: u = 1 where the distance is reached, else
 *               (i u(i−1, j) + j u(i, j−1)) / (i + j). Every term is positive, so small p keep their digits.
 *   asymptotic: p = 2 Σ (−1)^(k−1) exp(−2 k² y²),   y = x + 1/(6√m) + (x − 1)/(4m),   x = √m D,   m = n_b n_h / (n_b + n_h)
 *
 * Source: J. L. Hodges, The significance probability of the Smirnov two-sample test, Arkiv för Matematik 3 (1958)
 * 469–486, with equal values as in G. Schröer, D. Trenkler, Computational Statistics & Data Analysis 20 (1995) 185–202; the
 * correction of x: J. Vrbik, Small-sample corrections to Kolmogorov–Smirnov test statistic, Pioneer Journal of Theoretical
 * and Applied Statistics 15 (2018) 15–23.
 *
 * Example: 1 … 5 against 2.9, 3.9 … 7.9: D = 0.5, p = 0.3571429; against 3 … 8, which shares values, p = 0.2467532.
 */
/** About a tenth of a second of work. */
const MOST_EXACT = 4e6;
/** Either series is exact to double precision on its side of this. */
const SERIES_MEET = 1;
const TERMS = 8;
function walkOf(base, head) {
    const ends = new Uint8Array(base.length + head.length + 1);
    let distance = 0;
    for (let i = 0, j = 0; i < base.length || j < head.length;) {
        const value = Math.min(base[i] ?? Number.POSITIVE_INFINITY, head[j] ?? Number.POSITIVE_INFINITY);
        while (base[i] === value)
            i++;
        while (head[j] === value)
            j++;
        ends[i + j] = 1;
        distance = Math.max(distance, Math.abs(i * head.length - j * base.length));
    }
    return { distance, ends };
}
function exactP({ distance, ends }, m, n) {
    if (distance === 0)
        return 1;
    let before = new Float64Array(n + 1);
    for (let i = 0; i <= m; i++) {
        const row = new Float64Array(n + 1);
        for (let j = 0; j <= n; j++) {
            const reached = ends[i + j] === 1 && Math.abs(i * n - j * m) >= distance;
            const mixed = (i * (before[j] ?? 0) + j * (row[j - 1] ?? 0)) / Math.max(1, i + j);
            row[j] = reached ? 1 : mixed;
        }
        before = row;
    }
    return Math.min(1, before[n] ?? 0);
}
/** P(K > y) of Kolmogorov's limit, by the series that converges at once. */
function limitTail(y) {
    if (y <= 0)
        return 1;
    let sum = 0;
    if (y < SERIES_MEET) {
        for (let k = 1; k <= TERMS; k++)
            sum += Math.exp((-((2 * k - 1) ** 2) * Math.PI ** 2) / (8 * y * y));
        return 1 - (Math.sqrt(2 * Math.PI) / y) * sum;
    }
    for (let k = TERMS; k >= 1; k--)
        sum = Math.exp(-2 * (2 * k - 1) * y * y) * (1 - sum);
    return 2 * sum;
}
/** P of a distance this large; `m` is the product of both counts over their sum. */
function asymptoticP(statistic, m) {
    const x = Math.sqrt(m) * statistic;
    return limitTail(x + 1 / (6 * Math.sqrt(m)) + (x - 1) / (4 * m));
}
function sorted(values) {
    return Float64Array.from(values).sort();
}
/** The test by its asymptotic distribution, within a few per cent; `null` where a sample is empty. */
function kolmogorovSmirnovAsymptotic(base, head) {
    const product = base.length * head.length;
    if (product === 0)
        return null;
    const statistic = walkOf(sorted(base), sorted(head)).distance / product;
    const p = statistic === 0 ? 1 : asymptoticP(statistic, product / (base.length + head.length));
    return { statistic, method: 'asymptotic', p };
}
/** The test, exact where the product of the counts is at most four million; `null` where a sample is empty. */
function kolmogorovSmirnov(base, head) {
    const product = base.length * head.length;
    if (product === 0)
        return null;
    if (product > MOST_EXACT)
        return kolmogorovSmirnovAsymptotic(base, head);
    const walk = walkOf(sorted(base), sorted(head));
    return { statistic: walk.distance / product, method: 'exact', p: exactP(walk, base.length, head.length) };
}

;// CONCATENATED MODULE: ./build/js/stats/weighted-kolmogorov-smirnov.js
/**
 * The two-sample test of Kolmogorov and Smirnov where examples have weights.
 *
 *   D = max |F_b(x) − F_h(x)|,   F(x) the share of the weight at or below x
 *   p by the asymptotic distribution, with the counts that the samples are worth: Σw of counts, else Kish's (Σw)² / Σw²
 *
 * Source: stats/kolmogorov-smirnov.ts; weighted empirical distributions: J. F. Monahan, Numerical Methods of Statistics
 * (2011), 12.2; L. Kish, Survey Sampling (1965), 8.2.
 *
 * Example: 1, 2, 3 with weights 1, 1, 2 against 2, 3: D = 0.25, as of 1, 2, 3, 3 against 2, 3.
 */

/** How many examples a sample is worth. */
function sizeOf({ values, weights, counts }) {
    if (weights === null)
        return values.length;
    let [sum, squares] = [0, 0];
    for (const weight of weights) {
        sum += weight;
        squares += weight * weight;
    }
    if (counts)
        return sum;
    return squares > 0 ? (sum * sum) / squares : 0;
}
/** The sample with its values ascending. */
function inOrder({ values, weights, counts }) {
    if (weights === null)
        return { values: values.slice().sort(), weights, counts };
    const order = Int32Array.from(values, (_, i) => i).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
    const own = Float64Array.from(order, (at) => weights[at] ?? 0);
    return { values: Float64Array.from(order, (at) => values[at] ?? 0), weights: own, counts };
}
/** The weight up to each value. */
function sumsOf({ values, weights }) {
    let sum = 0;
    const sums = new Float64Array(values.length);
    for (let i = 0; i < sums.length; i++) {
        sum += weights === null ? 1 : (weights[i] ?? 0);
        sums[i] = sum;
    }
    return sums;
}
/** D of ascending samples. */
function distanceOf(base, head) {
    const [before, after] = [sumsOf(base), sumsOf(head)];
    const [ofBase, ofHead] = [before.at(-1) ?? 1, after.at(-1) ?? 1];
    let [i, j, most] = [0, 0, 0];
    while (i < before.length && j < after.length) {
        const value = Math.min(base.values[i] ?? 0, head.values[j] ?? 0);
        while (base.values[i] === value)
            i++;
        while (head.values[j] === value)
            j++;
        const [one, other] = [i > 0 ? (before[i - 1] ?? 0) : 0, j > 0 ? (after[j - 1] ?? 0) : 0];
        most = Math.max(most, Math.abs(one / ofBase - other / ofHead));
    }
    return most;
}
/** The test of samples in ascending order; `null` where one is empty or weighs nothing. */
function weightedKolmogorovSmirnov(base, head) {
    const [before, after] = [sizeOf(base), sizeOf(head)];
    const enough = before > 0 && after > 0 && Number.isFinite(before + after);
    if (!enough)
        return null;
    const statistic = Math.min(1, distanceOf(base, head));
    const p = statistic === 0 ? 1 : Math.min(1, asymptoticP(statistic, (before * after) / (before + after)));
    return { statistic, p };
}

;// CONCATENATED MODULE: ./build/js/explain/number-shift.js




const BINS = 10;
/** The value at a share of the sorted ones. */
function quantile(sorted, share) {
    return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
/** The next number below, or nearly so. */
const justBelow = (value) => value === 0 ? -Number.MIN_VALUE : value - Math.abs(value) * Number.EPSILON;
/** The inner borders of bins that hold equally many rows. */
function bordersOf(sorted) {
    const borders = Array.from({ length: BINS - 1 }, (_, i) => quantile(sorted, (i + 1) / BINS));
    // Where many rows have the least value, what lies below it is something else.
    const least = sorted[0] ?? 0;
    if (borders[0] === least)
        borders.unshift(justBelow(least));
    return Float64Array.from(new Set(borders));
}
const isConstant = ({ values }) => values[0] === values.at(-1);
/** How much of an ascending sample stands in each bin; a number on a border falls below it. */
function binned({ values, weights }, borders) {
    const bins = new Float64Array(borders.length + 1);
    let bin = 0;
    for (let i = 0; i < values.length; i++) {
        while (bin < borders.length && (values[i] ?? 0) > (borders[bin] ?? 0))
            bin++;
        bins[bin] = (bins[bin] ?? 0) + (weights === null ? 1 : (weights[i] ?? 0));
    }
    return [...bins];
}
/** The middle one, by weight. */
function median({ values, weights }) {
    if (weights === null)
        return quantile(values, 0.5);
    const half = weights.reduce((sum, weight) => sum + weight, 0) / 2;
    let sum = 0;
    const at = weights.findIndex((weight) => {
        sum += weight;
        return sum >= half;
    });
    return values[at] ?? 0;
}
function number_shift_same(one, other) {
    if (one.length !== other.length)
        return false;
    for (let i = 0; i < one.length; i++)
        if (one[i] !== other[i])
            return false;
    return true;
}
/** A clock or a counter: it only ever rises, and head begins where base has ended, or the other way round. */
function goesOn(base, head) {
    const rises = (values) => values.every((value, i) => i === 0 || value >= (values[i - 1] ?? 0));
    const after = (one, other) => (one[one.length - 1] ?? 0) < (other[0] ?? 0);
    return rises(base) && rises(head) && (after(base, head) || after(head, base));
}
/** How far the numbers have moved; `null` where a side has none, where nothing moved, and for clocks. */
function numberShift({ what, column, base, head, examples }) {
    if (!(sizeOf(base) > 0 && sizeOf(head) > 0))
        return null;
    const weighted = base.weights !== null || head.weights !== null;
    if (!weighted && number_shift_same(base.values, head.values))
        return null;
    if (what === 'column' && goesOn(base.values, head.values))
        return null;
    const [before, after] = [inOrder(base), inOrder(head)];
    // One number throughout on both sides is a setting of the run.
    if (what === 'column' && isConstant(before) && isConstant(after))
        return null;
    const tested = weightedKolmogorovSmirnov(before, after);
    const borders = bordersOf(before.values);
    const histograms = { expected: binned(before, borders), actual: binned(after, borders) };
    const psi = (0,population_stability/* populationStability */.P)(histograms);
    return {
        ...PLAIN,
        what,
        column,
        part: what === 'truth' || what === 'prediction' || what === 'score' ? what : null,
        base: median(before),
        head: median(after),
        examples,
        test: tested === null ? null : 'kolmogorov-smirnov',
        statistic: tested?.statistic ?? null,
        p: tested?.p ?? null,
        psi,
        distance: (0,jensen_shannon/* jensenShannonDistance */.M)(histograms),
        effect: psi ?? 0,
        limits: STABILITY_LIMITS,
        fact: false,
    };
}

;// CONCATENATED MODULE: ./build/js/stats/random.js
/**
 * Random numbers that a seed determines, the same on every machine.
 *
 *   xoshiro128**:  result = rotl(s₁ · 5, 7) · 9, then the linear step below on the state s₀ … s₃
 *   seeding:       the state is the first four upper halves of SplitMix64's output from the seed
 *
 * Source: D. Blackman, S. Vigna, Scrambled linear pseudorandom number generators, ACM TOMS 47 (2021) article 36 (state
 * and scrambler as in their xoshiro128starstar.c, version 1.1); G. L. Steele, D. Lea, C. H. Flood, Fast splittable
 * pseudorandom number generators, OOPSLA 2014; whole numbers below a bound by rejection: D. Lemire, ACM Transactions on
 * Modeling and Computer Simulation 29 (2019) article 3.
 *
 * Example: the state 1, 2, 3, 4 gives 11520, 0, 5927040, 70819200.
 */
const TWO_32 = 2 ** 32;
const MASK_64 = (1n << 64n) - 1n;
function rotated(word, by) {
    return (word << by) | (word >>> (32 - by));
}
/** Random numbers from a state that is not all 0. */
function randomOfState(state) {
    let [s0, s1, s2, s3] = state;
    const word = () => {
        const result = Math.imul(rotated(Math.imul(s1, 5), 7), 9) >>> 0;
        const shifted = s1 << 9;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= shifted;
        s3 = rotated(s3, 11);
        return result;
    };
    const below = (bound) => {
        // The last, incomplete stretch of `bound` words would favour small numbers.
        const limit = TWO_32 - (TWO_32 % bound);
        let drawn = word();
        while (drawn >= limit)
            drawn = word();
        return drawn % bound;
    };
    return { word, below };
}
/** Four words from a seed, not all 0. */
function stateOf(seed) {
    let counter = BigInt(seed) & MASK_64;
    const next = () => {
        counter = (counter + 0x9e3779b97f4a7c15n) & MASK_64;
        let mixed = counter;
        mixed = ((mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n) & MASK_64;
        mixed = ((mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn) & MASK_64;
        return Number((mixed ^ (mixed >> 31n)) >> 32n);
    };
    return [next(), next(), next(), next()];
}
/** Random numbers from a whole seed. */
function randomOf(seed) {
    return randomOfState(stateOf(seed));
}
/** The values in a random order, by the shuffle of Fisher and Yates from the end; the input stays as it is. */
function shuffled(values, random) {
    const mixed = [...values];
    for (let i = mixed.length - 1; i > 0; i--) {
        const j = random.below(i + 1);
        const value = mixed[i] ?? 0;
        mixed[i] = mixed[j] ?? 0;
        mixed[j] = value;
    }
    return mixed;
}

;// CONCATENATED MODULE: ./build/js/explain/sample.js
/**
 * Rows to look at where there are too many for all: one of each stretch of the table, at a random place in it, so that a
 * table in any order is seen evenly. Two tables of as many rows give the same places.
 */

/** A distance of 0.012 between two distributions is seen in so many rows of each. */
const MOST_SAMPLED = 50_000;
/** All rows where there are not too many. Ascending. */
function sampledRows(rows) {
    if (rows <= MOST_SAMPLED)
        return new Int32Array(rows).map((_, row) => row);
    const random = randomOf(rows);
    return new Int32Array(MOST_SAMPLED).map((_, stretch) => {
        const from = Math.floor((stretch * rows) / MOST_SAMPLED);
        const to = Math.floor(((stretch + 1) * rows) / MOST_SAMPLED);
        return from + random.below(to - from);
    });
}

// EXTERNAL MODULE: ./build/js/table/coded.js
var coded = __webpack_require__(4602);
// EXTERNAL MODULE: ./build/js/metrics/columns.js
var columns = __webpack_require__(8091);
// EXTERNAL MODULE: ./build/js/table/numeral.js
var numeral = __webpack_require__(5071);
;// CONCATENATED MODULE: ./build/js/gate/quality-columns.js




/** What a column of this play is to the metrics. */
function partOf(play) {
    return play === 'truth' || play === 'prediction' || play === 'score' ? play : null;
}
/** Each column is read once or twice, so their number is bounded. */
const MOST_COLUMNS = 200;
/** The parts that base has, and who plays them in head. */
function parts({ base, head }) {
    const plays = ['prediction', 'truth', 'score', 'weight'];
    const single = plays.flatMap((play) => {
        const name = base.roles[play];
        return name === null ? [] : [{ play, base: name, head: head.roles[play] }];
    });
    const ofHead = new Map(Object.entries(head.roles.classScores).map(([label, name]) => [(0,metrics_labels/* canonicalLabel */.Z2)(label), name]));
    const classes = Object.entries(base.roles.classScores).map(([label, name]) => {
        return { play: 'score', base: name, head: ofHead.get((0,metrics_labels/* canonicalLabel */.Z2)(label)) ?? null };
    });
    const scored = base.scored.map(({ column, metric }) => {
        const own = head.scored.find((one) => one.metric === metric && one.column === column);
        return { play: 'outcome', base: column, head: own?.column ?? null };
    });
    const once = new Map([...single, ...classes, ...scored].reverse().map((one) => [one.base, one]));
    return [...once.values()].reverse();
}
/** Names of an item are no property of it. */
function isName({ roles, table }, name) {
    return name === table.ids?.name || name === roles.query || name === roles.cluster;
}
function others({ base, head }, taken) {
    const names = [...base.table.columns.keys()].filter((name) => !taken.has(name) && !isName(base, name));
    const first = names.filter((name) => head.roles.groups.includes(name));
    const rest = names.filter((name) => !head.roles.groups.includes(name));
    return [...first, ...rest].map((name) => {
        const there = head.table.columns.has(name) || head.table.dropped.includes(name) || isName(head, name);
        return { play: (0,columns/* isLatency */.Hh)(name) ? 'outcome' : 'column', base: name, head: there ? name : null };
    });
}
/** Whole numbers of more values than this are amounts and no names. */
const MOST_NUMBER_LABELS = 20;
function areAmounts(column) {
    return (0,coded/* isNumeric */.kf)(column) && (column.codes === null || column.labels.length > MOST_NUMBER_LABELS);
}
/** Whether amounts of base are a text in head, or more than that was kept of. */
function becameText(base, head) {
    if (!areAmounts(base) || base.missing === (base.codes ?? base.values)?.length)
        return false;
    return head === undefined || (!(0,coded/* isNumeric */.kf)(head) && head.labels.length > 0);
}
/**
 * A column of texts without the words that tools write where there is nothing (`nan`, `null`): shards in which all else is
 * a number have them as empty cells already. What truth and prediction say is left alone: `None` may be a class.
 */
function withoutWords(column) {
    const { codes, labels } = column;
    if ((0,coded/* isNumeric */.kf)(column) || codes === null || !labels.some(numeral/* standsForNoNumber */.b))
        return column;
    const isWord = labels.map(numeral/* standsForNoNumber */.b);
    const kept = codes.map((code) => (isWord[code] === true ? -1 : code));
    let missing = 0;
    for (const code of kept)
        if (code < 0)
            missing += 1;
    return { ...column, codes: kept, missing };
}
/** What both sides have, what base alone has, and how many columns were left out. */
function columnPairs(both) {
    const playing = parts(both);
    const taken = new Set(playing.flatMap(({ base, head }) => (head === null ? [base] : [base, head])));
    const free = others(both, taken);
    const named = [...playing, ...free.slice(0, MOST_COLUMNS)];
    const pairs = [];
    const lost = [];
    for (const { play, base, head } of named) {
        const before = both.base.table.columns.get(base);
        const after = both.head.table.columns.get(head ?? '');
        if (head === null)
            lost.push({ what: 'absent', name: base, play });
        else if (before === undefined)
            continue;
        else if (becameText(before, after))
            lost.push({ what: 'not-numbers', name: base, play });
        else if (after !== undefined && play !== 'column')
            pairs.push({ play, name: head, base: before, head: after });
        else if (after !== undefined)
            pairs.push({ play, name: head, base: withoutWords(before), head: withoutWords(after) });
    }
    return { pairs, lost, left: Math.max(0, free.length - MOST_COLUMNS) };
}

;// CONCATENATED MODULE: ./build/js/gate/quality-shifts.js






/** More different values than this are no classes but texts. */
const MOST_CLASSES = 100;
const isLabelled = ({ task }) => (task.kind === 'binary' || task.kind === 'multiclass') && task.prediction !== null;
function areNumbers({ play, base, head }, { base: one, head: other }) {
    if (!(0,coded/* isNumeric */.kf)(base) || !(0,coded/* isNumeric */.kf)(head))
        return false;
    if (play === 'score')
        return true;
    if ((play === 'truth' || play === 'prediction') && isLabelled(one) && isLabelled(other))
        return false;
    return areAmounts(base) || areAmounts(head);
}
/** The weight of each code, and the sum of the squares. A code of −1 is an empty cell. */
function quality_shifts_sumsOf(codes, labels, each) {
    const sums = new Float64Array(labels);
    let squares = 0;
    if (each === null) {
        for (let row = 0; row < codes.length; row++) {
            const code = codes[row] ?? -1;
            if (code >= 0)
                sums[code] = (sums[code] ?? 0) + 1;
        }
        return { sums, squares };
    }
    for (let row = 0; row < codes.length; row++) {
        const code = codes[row] ?? -1;
        if (code < 0)
            continue;
        const weight = each[row] ?? 0;
        sums[code] = (sums[code] ?? 0) + weight;
        squares += weight * weight;
    }
    return { sums, squares };
}
/** The weight of each united label. */
function weightsOf(codes, { labels, map }, subject) {
    const { sums, squares } = quality_shifts_sumsOf(codes, map.length, subject.weights.values);
    const united = new Float64Array(labels.length);
    for (const [code, sum] of sums.entries()) {
        const at = map[code] ?? -1;
        if (at >= 0)
            united[at] = (united[at] ?? 0) + sum;
    }
    // In the order of the labels, whatever row has them first.
    const weights = new Map();
    for (const [at, sum] of united.entries())
        if (sum > 0)
            weights.set(labels[at] ?? '', sum);
    const total = sums.reduce((all, sum) => all + sum, 0);
    // Weights that are no counts are worth so many examples by Kish.
    return { weights, n: subject.weights.counts || squares === 0 ? total : (total * total) / squares };
}
/** Every row its own value: a name of the example, of which there is no distribution. */
const areNames = (weights) => weights.weights.size > weights.n / 2;
function ofLabels(pair, sides, shown) {
    const { play, name, base, head } = pair;
    if (base.codes === null || head.codes === null)
        return [];
    const { labels, first, second } = (0,metrics_labels/* uniteLabels */.rb)((0,metrics_labels/* labelsOf */.PC)(base), (0,metrics_labels/* labelsOf */.PC)(head));
    const before = weightsOf(base.codes, { labels, map: first }, sides.base);
    const after = weightsOf(head.codes, { labels, map: second }, sides.head);
    const constant = before.weights.size <= 1 && after.weights.size <= 1;
    if (play === 'column' && (constant || areNames(before) || areNames(after)))
        return [];
    const what = play === 'outcome' || play === 'weight' ? 'column' : play;
    const about = { what, column: name, base: before, head: after, least: shown.minGroup };
    const shift = labelShift(about);
    const most = Math.max(before.weights.size, after.weights.size);
    const mayShow = shown.showExamples || most <= MOST_CLASSES;
    const named = shift === null || mayShow ? shift : { ...shift, label: null, base: null, head: null };
    return [named, play === 'prediction' ? entropyShift(about) : null].filter((one) => one !== null);
}
/** The finite numbers in these rows with their weights. */
function sampled(values, rows, { weights }) {
    const each = weights.values;
    const picked = new Float64Array(rows.length);
    const own = each === null ? null : new Float64Array(rows.length);
    let count = 0;
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i] ?? 0;
        const value = values[row] ?? Number.NaN;
        if (!Number.isFinite(value))
            continue;
        picked[count] = value;
        if (own !== null)
            own[count] = each?.[row] ?? 0;
        count++;
    }
    return {
        values: picked.subarray(0, count),
        weights: own?.subarray(0, count) ?? null,
        counts: weights.counts,
    };
}
/** Examples with a number; cells of rows that stand for many are not told apart. */
function filled({ missing }, { rows, weights }) {
    return weights.values !== null && weights.counts ? weights.n : rows - missing;
}
function ofNumbers(pair, sides, rows) {
    const { play, name, base, head } = pair;
    if (base.values === null || head.values === null)
        return null;
    return numberShift({
        what: play === 'outcome' || play === 'weight' ? 'column' : play,
        column: name,
        base: sampled(base.values, rows.base, sides.base),
        head: sampled(head.values, rows.head, sides.head),
        examples: { base: filled(base, sides.base), head: filled(head, sides.head) },
    });
}
/** How the columns have shifted. What is measured as it stands is judged as a metric, and weights are no data. */
function shiftsOf(pairs, sides, shown) {
    const rows = { base: sampledRows(sides.base.rows), head: sampledRows(sides.head.rows) };
    return pairs.flatMap((pair) => {
        if (pair.play === 'outcome' || pair.play === 'weight')
            return [];
        if (!areNumbers(pair, sides))
            return ofLabels(pair, sides, shown);
        const found = ofNumbers(pair, sides, rows);
        return found === null ? [] : [found];
    });
}

;// CONCATENATED MODULE: ./build/js/gate/explained-confusion.js
/** How often each class was taken for which, in base and in head. */





/** Matrices of more suites than this are looked at by nobody. */
const MOST_SUITES = 20;
function taskOf({ task }) {
    return (task.kind === 'binary' || task.kind === 'multiclass') && task.prediction !== null ? task : null;
}
/** The cells of rows that have both labels; `map` is the place of each label of the task. */
function cellsOf({ truth, prediction }, map, { weights }) {
    const width = map.length;
    const sums = new Map();
    const dense = width <= MOST_CLASSES ? new Float64Array(width * width) : null;
    for (let row = 0; row < truth.length; row++) {
        const [is, said] = [truth[row] ?? -1, prediction?.[row] ?? -1];
        if (is < 0 || said < 0)
            continue;
        const key = is * width + said;
        const weight = weights.values === null ? 1 : (weights.values[row] ?? 0);
        if (dense === null)
            sums.set(key, (sums.get(key) ?? 0) + weight);
        else
            dense[key] = (dense[key] ?? 0) + weight;
    }
    for (const [key, weight] of (dense ?? []).entries())
        if (weight > 0)
            sums.set(key, weight);
    const keys = Int32Array.from(sums.keys());
    return {
        truth: keys.map((key) => map[Math.floor(key / width)] ?? 0),
        prediction: keys.map((key) => map[key % width] ?? 0),
        weight: Float64Array.from(sums.values()),
    };
}
/** The matrices of these suites where both sides have labels and a cell has changed. */
function confusionsOf({ head, base, config }, wanted) {
    const { privacy } = config;
    const redact = (0,redaction/* redaction */.G)(privacy.redact);
    const suites = head.suites.filter(({ name }) => wanted(name));
    const found = suites.flatMap((suite) => {
        const partner = base?.suites.find(({ name }) => name === suite.name)?.examples ?? null;
        if (suite.examples === null || partner === null)
            return [];
        const [before, after] = [(0,subject/* prepareWhole */.rk)(partner).subject, (0,subject/* prepareWhole */.rk)(suite.examples).subject];
        const [ofBase, ofHead] = [taskOf(before), taskOf(after)];
        if (ofBase === null || ofHead === null)
            return [];
        const { labels, first, second } = (0,metrics_labels/* uniteLabels */.rb)(ofBase.labels, ofHead.labels);
        // So many answers are texts.
        if (labels.length > MOST_CLASSES && !privacy.showExamples)
            return [];
        const cells = { base: cellsOf(ofBase, first, before), head: cellsOf(ofHead, second, after) };
        const matrices = confusionOf({ labels, ...cells, least: privacy.minGroup });
        if (matrices === null)
            return [];
        return [{ suite: suite.name, ...matrices, labels: matrices.labels.map(redact) }];
    });
    return found.slice(0, MOST_SUITES);
}

// EXTERNAL MODULE: ./build/js/table/codes.js
var table_codes = __webpack_require__(8707);
;// CONCATENATED MODULE: ./build/js/explain/feature.js

const MOST_VALUES = 50;
const FEW_NUMBERS = 5;
const MOST_SORTED = 100_000;
const CUTS = [0.2, 0.4, 0.6, 0.8];
/** `1,234`, `12 ms`, `$5`, `85%`: a number that something around it keeps from being one. */
const NEARLY_NUMBER = /^[^\p{L}\d]{0,3}[+-]?\d[\d.,_' ]*\s?\p{L}{0,4}%?$/u;
/** The fewest digits that still divide `low` from `high`, so that a condition can be read. */
function between(low, high) {
    for (let digits = 1; digits < 17; digits++) {
        const short = Number(low.toPrecision(digits));
        if (short >= low && short < high)
            return short;
    }
    return low;
}
function cutsOf(values) {
    const step = Math.max(1, Math.ceil(values.length / MOST_SORTED));
    const sample = new Float64Array(Math.ceil(values.length / step));
    let count = 0;
    for (let unit = 0; unit < values.length; unit += step) {
        const value = values[unit] ?? Number.NaN;
        if (Number.isFinite(value))
            sample[count++] = value;
    }
    const sorted = sample.subarray(0, count).sort();
    const cuts = CUTS.flatMap((share) => {
        let place = Math.max(0, Math.ceil(share * count) - 1);
        const low = sorted[place];
        while (place < count && sorted[place] === low)
            place++;
        const high = sorted[place];
        return low === undefined || high === undefined ? [] : [between(low, high)];
    });
    return [...new Set(cuts)];
}
const emptyLiteral = (column) => ({ column, relation: 'empty', value: '', from: 0, to: 0 });
function feature_ofNumbers(name, values) {
    const cuts = cutsOf(values);
    const limits = Float64Array.from(cuts);
    const codes = new Uint8Array(values.length);
    for (let unit = 0; unit < values.length; unit++) {
        const value = values[unit] ?? Number.NaN;
        let code = Number.isNaN(value) ? 0 : 1;
        for (let cut = 0; cut < limits.length; cut++)
            if (value > (limits[cut] ?? 0))
                code++;
        codes[unit] = code;
    }
    const literals = cuts.flatMap((cut, index) => [
        { column: name, relation: '≤', value: String(cut), from: 1, to: index + 1 },
        { column: name, relation: '>', value: String(cut), from: index + 2, to: cuts.length + 1 },
    ]);
    return { name, codes, width: cuts.length + 2, literals: [emptyLiteral(name), ...literals] };
}
function countsOf(codes, distinct) {
    const counts = new Float64Array(distinct);
    for (let unit = 0; unit < codes.length; unit++) {
        const code = codes[unit] ?? -1;
        if (code >= 0)
            counts[code] = (counts[code] ?? 0) + 1;
    }
    return counts;
}
function feature_ofLabels(name, labelled) {
    const { labels, counts } = labelled;
    const common = [...labels.keys()].filter((code) => (counts[code] ?? 0) > 0);
    common.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || ((labels[a] ?? '') < (labels[b] ?? '') ? -1 : 1));
    const kept = common.slice(0, MOST_VALUES);
    const other = kept.length + 1;
    const codeOf = new Uint8Array(labels.length).fill(other);
    for (const [place, code] of kept.entries())
        codeOf[code] = place + 1;
    const codes = new Uint8Array(labelled.codes.length);
    for (let unit = 0; unit < codes.length; unit++) {
        const code = labelled.codes[unit] ?? -1;
        codes[unit] = code < 0 ? 0 : (codeOf[code] ?? other);
    }
    const literals = kept.map((code, place) => {
        return { column: name, relation: '=', value: labels[code] ?? '', from: place + 1, to: place + 1 };
    });
    return { name, codes, width: other + 1, literals: [emptyLiteral(name), ...literals] };
}
/** How many units meet the condition. */
function supports({ codes, width, literals }) {
    const counts = countsOf(codes, width);
    return literals.map(({ from, to }) => counts.subarray(from, to + 1).reduce((sum, count) => sum + count, 0));
}
/** A feature whose conditions at least one slice of this size can be made of, or why there is none. */
function usable(feature, least, distinct) {
    const sizes = supports(feature);
    const rows = feature.codes.length;
    const some = sizes.some((size) => size >= least && rows - size >= least);
    if (some)
        return feature;
    const one = distinct <= 1 || sizes.length === 1 || sizes.some((size) => size > rows - least);
    return one ? 'constant' : 'too-many-values';
}
function numbersIn(values, rows) {
    const picked = new Float64Array(rows.length);
    for (let unit = 0; unit < rows.length; unit++)
        picked[unit] = values[rows[unit] ?? -1] ?? Number.NaN;
    return picked;
}
function codesIn(codes, rows) {
    const picked = (0,table_codes/* roomLike */.rd)(codes, rows.length);
    for (let unit = 0; unit < rows.length; unit++)
        picked[unit] = codes[rows[unit] ?? -1] ?? -1;
    return picked;
}
/**
 * The feature of a column in these rows, or why it is none.
 * @param least the smallest slice that counts, in units.
 */
function featureOf(column, rows, least) {
    const { name, labels, values } = column;
    const codes = column.codes === null ? null : codesIn(column.codes, rows);
    const counts = codes === null ? null : countsOf(codes, labels.length);
    const distinct = counts?.reduce((sum, count) => (count > 0 ? sum + 1 : sum), 0) ?? rows.length;
    if (values !== null && (counts === null || distinct > FEW_NUMBERS))
        return usable(feature_ofNumbers(name, numbersIn(values, rows)), least, distinct);
    if (codes === null || counts === null)
        return 'too-many-values';
    const almost = labels.filter((label) => NEARLY_NUMBER.test(label.slice(0, 40))).length;
    // Plain numbers throughout are the names of classes.
    const plain = labels.every((label) => Number.isFinite(Number(label)));
    if (distinct > MOST_VALUES && almost > 0.9 * labels.length && !plain)
        return 'numbers-as-text';
    return usable(feature_ofLabels(name, { codes, labels, counts }), least, distinct);
}

;// CONCATENATED MODULE: ./build/js/explain/attributes.js


/** Each two features are searched together, so their number is bounded. */
const MOST_FEATURES = 40;
/** A corrected label here and there does not make a column an outcome. */
const MOST_DIFFERING = 0.01;
function differingNumbers(base, head, { baseRows, headRows }) {
    let differing = 0;
    for (let unit = 0; unit < baseRows.length; unit++) {
        const [one, other] = [base[baseRows[unit] ?? -1], head[headRows[unit] ?? -1]];
        if (!Object.is(one, other) && one !== other)
            differing++;
    }
    return differing;
}
/** All, where labels of one side stand against numbers of the other. */
function differingLabels(base, head, units) {
    const [before, after] = [base.codes, head.codes];
    if (before === null || after === null)
        return units.baseRows.length;
    const places = new Map(head.labels.map((label, code) => [label, code]));
    const inHead = Int32Array.from(base.labels, (label) => places.get(label) ?? -2);
    let count = 0;
    for (let unit = 0; unit < units.baseRows.length; unit++) {
        const code = before[units.baseRows[unit] ?? -1] ?? -1;
        const expected = code < 0 ? -1 : (inHead[code] ?? -2);
        if (expected !== (after[units.headRows[unit] ?? -1] ?? -1))
            count++;
    }
    return count;
}
/** How many units have another cell in head than in base; all, where the cells can't be compared. */
function differing(base, head, units) {
    const numbers = (0,coded/* isNumeric */.kf)(base) && (0,coded/* isNumeric */.kf)(head);
    const [before, after] = numbers ? [base.values, head.values] : [null, null];
    return before === null || after === null
        ? differingLabels(base, head, units)
        : differingNumbers(before, after, units);
}
/** The column without its numbers. */
function asLabels({ name, codes, labels, missing, firstMissingRow }) {
    return { name, codes, labels, values: null, missing, firstMissingRow };
}
/** Why base does not say of a column that it was so before any model saw the examples; a declared one need not be there. */
function hindranceOf(column, { base, declared }, units) {
    const before = base.columns.get(column.name);
    if (before !== undefined)
        return differing(before, column, units) > MOST_DIFFERING * units.headRows.length ? 'differs' : null;
    if (declared.has(column.name))
        return null;
    return base.dropped.includes(column.name) ? 'differs' : 'only-in-head';
}
/** The features of these units, and the columns that give none. */
function attributesOf({ base, head, outcomes, classes, declared }, units, least) {
    const columns = [...head.columns.values()].filter(({ name }) => !outcomes.has(name));
    const first = columns.filter(({ name }) => declared.has(name));
    const ordered = [...first, ...columns.filter(({ name }) => !declared.has(name))];
    const features = [];
    const skipped = [];
    let left = 0;
    for (const one of ordered) {
        const column = classes.has(one.name) && one.codes !== null ? asLabels(one) : one;
        if (features.length === MOST_FEATURES) {
            left++;
            continue;
        }
        const found = hindranceOf(column, { base, declared }, units) ?? featureOf(column, units.headRows, least);
        if (typeof found === 'string')
            skipped.push({ column: column.name, why: found });
        else
            features.push(found);
    }
    for (const name of base.columns.keys())
        if (!head.columns.has(name) && !head.dropped.includes(name) && !outcomes.has(name))
            skipped.push({ column: name, why: 'only-in-base' });
    for (const name of head.dropped)
        if (!outcomes.has(name))
            skipped.push({ column: name, why: 'too-many-values' });
    return { features, skipped, left };
}

;// CONCATENATED MODULE: ./build/js/explain/driver.js
/** `lang=fr`, `length>200`, `region is empty`; a value that is more than a plain word stands in quotes. */
function literalText({ column, relation, value }, redact) {
    const named = (text) => (/^[\p{L}\p{N}_.+-]+$/u.test(text) ? text : JSON.stringify(text));
    const name = named(redact(column));
    if (relation === 'empty')
        return `${name} is empty`;
    if (relation === '=')
        return `${name}=${named(redact(value))}`;
    return `${name}${relation === '≤' ? '<=' : '>'}${value}`;
}
/** `lang=fr and length>200`. */
function conditionOf({ literals }, redact) {
    return literals.map((literal) => literalText(literal, redact)).join(' and ');
}
/** The driver that was found, held against all units. */
function driverOf({ slice, also, units, p }, told) {
    const { suite, metric, unit, changes, redact } = told;
    const n = changes.length;
    const total = changes.reduce((sum, change) => sum + change, 0);
    const inside = units.reduce((sum, at) => sum + (changes[at] ?? 0), 0);
    const [change, coverage] = [inside / units.length, units.length / n];
    // What rounding leaves of a sum of nothing is no change to have a part of.
    const moved = Math.abs(total) > 1e-9 * changes.reduce((sum, one) => sum + Math.abs(one), 0);
    return {
        suite,
        metric,
        unit,
        condition: conditionOf(slice, redact),
        also: also.map((one) => conditionOf(one, redact)),
        examples: units.length,
        coverage,
        share: moved ? inside / total : null,
        lift: moved ? change / (total / n) : null,
        change,
        elsewhere: units.length < n ? (total - inside) / (n - units.length) : 0,
        p,
    };
}

;// CONCATENATED MODULE: ./build/js/explain/lattice.js
function matrixOf(features, singles, units) {
    const matrix = new Uint16Array(units * features.length);
    for (const [place, { codes }] of features.entries()) {
        const single = singles[place] ?? 0;
        for (let unit = 0, at = place; unit < units; unit++, at += features.length)
            matrix[at] = single + (codes[unit] ?? 0);
    }
    return matrix;
}
function latticeOf(features, units) {
    const singles = new Int32Array(features.length);
    let size = 0;
    for (const [f, { width }] of features.entries()) {
        singles[f] = size;
        size += width;
    }
    const alone = size;
    const rows = new Int32Array(features.length);
    const strides = new Int32Array(features.length);
    for (const [f, { width }] of features.entries()) {
        const later = singles[f + 1] ?? alone;
        strides[f] = alone - later;
        rows[f] = size - later;
        size += width * (alone - later);
    }
    return { features, matrix: matrixOf(features, singles, units), singles, rows, strides, size };
}
/** How many cells one unit is counted in. */
function cellsOfUnit({ features }) {
    return (features.length * (features.length + 1)) / 2;
}
/** So many units are taken together that their cells and those of a feature's row stay near the processor. */
const BLOCK = 256;
/** The cells of one feature, alone and with all later ones, of the first units of a block. */
function addFeature(lattice, cells, { block, added, feature }) {
    const { singles, rows, strides } = lattice;
    const stride = strides[feature] ?? 0;
    const origin = (rows[feature] ?? 0) - (singles[feature] ?? 0) * stride;
    for (let i = 0, start = feature; i < added.length; i++, start += singles.length) {
        const end = (i + 1) * singles.length;
        const amount = added[i] ?? 0;
        const single = block[start] ?? 0;
        cells[single] = (cells[single] ?? 0) + amount;
        const row = origin + single * stride;
        for (let other = start + 1; other < end; other++) {
            const at = row + (block[other] ?? 0);
            cells[at] = (cells[at] ?? 0) + amount;
        }
    }
}
/** Adds its amount to every cell that a unit is in, in the order of the units. `cells` is of length `size`. */
function addUnits(lattice, cells, { units, amounts, count }) {
    const { matrix, singles } = lattice;
    const features = singles.length;
    const block = new Uint16Array(BLOCK * features);
    for (let begin = 0; begin < count; begin += BLOCK) {
        const added = amounts.subarray(begin, Math.min(begin + BLOCK, count));
        for (let i = 0, at = 0; i < added.length; i++) {
            const from = (units[begin + i] ?? 0) * features;
            for (let cell = from; cell < from + features; cell++)
                block[at++] = matrix[cell] ?? 0;
        }
        for (let feature = 0; feature < features; feature++)
            addFeature(lattice, cells, { block, added, feature });
    }
}
function lattice_sumOf({ start, stride, rows, columns }, cells) {
    let sum = 0;
    for (let row = 0, from = start; row < rows; row++, from += stride) {
        for (let at = from; at < from + columns; at++)
            sum += cells[at] ?? 0;
    }
    return sum;
}
function sized(slice, counts) {
    return { ...slice, size: lattice_sumOf({ ...slice, size: 0 }, counts) };
}
/** Every slice of so many units that leaves as many outside; one condition first, in the order of the features. */
function slicesOf(lattice, counts, { least, units }) {
    const { features, singles, rows, strides } = lattice;
    const alone = [];
    const together = [];
    const large = ({ size }) => size >= least && units - size >= least;
    const halves = features.map(({ literals }, f) => literals.map((literal) => {
        const start = (singles[f] ?? 0) + literal.from;
        const columns = literal.to - literal.from + 1;
        return sized({ literals: [literal], features: [f], start, stride: 0, rows: 1, columns }, counts);
    }));
    for (const [f, first] of halves.entries()) {
        alone.push(...first.filter(large));
        for (let g = f + 1; g < features.length; g++) {
            const stride = strides[f] ?? 0;
            const offset = (rows[f] ?? 0) + (singles[g] ?? 0);
            // No pair is larger than its smaller half.
            const [left, right] = [first, halves[g] ?? []].map((some) => some.filter(({ size }) => size >= least));
            for (const one of left ?? []) {
                for (const other of right ?? []) {
                    const [a] = one.literals;
                    const [b] = other.literals;
                    if (a === undefined || b === undefined)
                        continue;
                    const start = offset + a.from * stride + b.from;
                    const shape = { start, stride, rows: a.to - a.from + 1, columns: b.to - b.from + 1 };
                    const pair = sized({ literals: [a, b], features: [f, g], ...shape }, counts);
                    if (large(pair))
                        together.push(pair);
                }
            }
        }
    }
    return [...alone, ...together];
}
/** Whether each of these units meets every condition of the slice: 1 or 0, in their order. */
function memberships(lattice, slice, units) {
    const { matrix, singles } = lattice;
    const inside = new Uint8Array(units.length).fill(1);
    for (const [place, { from, to }] of slice.literals.entries()) {
        const feature = slice.features[place] ?? 0;
        const single = singles[feature] ?? 0;
        for (let i = 0; i < units.length; i++) {
            const code = (matrix[(units[i] ?? 0) * singles.length + feature] ?? 0) - single;
            if (code < from || code > to)
                inside[i] = 0;
        }
    }
    return inside;
}

;// CONCATENATED MODULE: ./build/js/explain/count.js
/**
 * How many units each cell of a lattice has. Of many units, features are packed together as long as their joint codes are
 * few: one addition then counts the cells of several pairs of features, which are read off the joint counts afterwards.
 * Counts are whole numbers, so it is the same in any order.
 */

/** Of fewer units, reading the counts off costs more than it saves. */
const FEWEST_PACKED = 50_000;
/** Joint codes of a pack: the counts of two packs stay near the processor. */
const MOST_CODES = 320;
/** Each feature in the first pack that has room for it. */
function packsOf({ features }) {
    const packs = [];
    for (const [place, { width }] of features.entries()) {
        const room = packs.find((pack) => pack.width * width <= MOST_CODES);
        if (room === undefined)
            packs.push({ features: [place], width });
        else {
            room.features.push(place);
            room.width *= width;
        }
    }
    return packs;
}
/** The joint code of each unit in a pack: the first feature's code counts most. */
function codesOf({ matrix, singles, features }, pack, units) {
    const codes = new Uint16Array(units.length);
    for (const feature of pack.features) {
        const width = features[feature]?.width ?? 1;
        const single = singles[feature] ?? 0;
        for (let i = 0; i < units.length; i++) {
            const cell = matrix[(units[i] ?? 0) * singles.length + feature] ?? 0;
            codes[i] = (codes[i] ?? 0) * width + cell - single;
        }
    }
    return codes;
}
/** What the code of this feature is in every joint code of its pack. */
function codeIn({ features }, pack, feature) {
    const after = pack.features.slice(pack.features.indexOf(feature) + 1);
    const step = after.reduce((product, place) => product * (features[place]?.width ?? 1), 1);
    const width = features[feature]?.width ?? 1;
    return new Uint16Array(pack.width).map((_, joint) => Math.floor(joint / step) % width);
}
/** Reads the cells of one feature and a later one off the joint counts of their packs; `width` is the second's. */
function readOff(cells, joint, { row, column, width }) {
    for (let first = 0, at = 0; first < row.length; first++) {
        const from = row[first] ?? 0;
        for (let second = 0; second < width; second++, at++) {
            const cell = from + (column[second] ?? 0);
            cells[cell] = (cells[cell] ?? 0) + (joint[at] ?? 0);
        }
    }
}
function readPair(cells, lattice, { first, second, joint }) {
    for (const one of first.features) {
        for (const other of second.features) {
            const [f, g] = [Math.min(one, other), Math.max(one, other)];
            const [origin, stride] = [lattice.rows[f] ?? 0, lattice.strides[f] ?? 0];
            const single = lattice.singles[g] ?? 0;
            const placed = (pack, feature) => Int32Array.from(codeIn(lattice, pack, feature), (code) => feature === f ? origin + code * stride : single + code);
            const reading = { row: placed(first, one), column: placed(second, other), width: second.width };
            readOff(cells, joint, reading);
        }
    }
}
/** The cells of a pack's features alone, and of each two of them. */
function readAlone(cells, lattice, pack, counts) {
    const { singles, rows, strides } = lattice;
    const codes = pack.features.map((feature) => codeIn(lattice, pack, feature));
    for (const [i, f] of pack.features.entries()) {
        for (let joint = 0; joint < pack.width; joint++) {
            const code = codes[i]?.[joint] ?? 0;
            const count = counts[joint] ?? 0;
            const alone = (singles[f] ?? 0) + code;
            cells[alone] = (cells[alone] ?? 0) + count;
            for (let j = i + 1; j < pack.features.length; j++) {
                const other = (singles[pack.features[j] ?? 0] ?? 0) + (codes[j]?.[joint] ?? 0);
                const at = (rows[f] ?? 0) + code * (strides[f] ?? 0) + other;
                cells[at] = (cells[at] ?? 0) + count;
            }
        }
    }
}
function countPacked(lattice, units) {
    const cells = new Float64Array(lattice.size);
    const packs = packsOf(lattice).map((pack) => ({ pack, codes: codesOf(lattice, pack, units) }));
    for (const [place, { pack: first, codes }] of packs.entries()) {
        const counts = new Uint32Array(first.width);
        for (let i = 0; i < codes.length; i++) {
            const code = codes[i] ?? 0;
            counts[code] = (counts[code] ?? 0) + 1;
        }
        readAlone(cells, lattice, first, counts);
        for (const { pack: second, codes: others } of packs.slice(place + 1)) {
            const joint = new Uint32Array(first.width * second.width);
            for (let i = 0; i < codes.length; i++) {
                const at = (codes[i] ?? 0) * second.width + (others[i] ?? 0);
                joint[at] = (joint[at] ?? 0) + 1;
            }
            readPair(cells, lattice, { first, second, joint });
        }
    }
    return cells;
}
/** How many of the units each cell has. */
function countUnits(lattice, units) {
    if (units.length >= FEWEST_PACKED)
        return countPacked(lattice, units);
    const cells = new Float64Array(lattice.size);
    const amounts = new Float64Array(units.length).fill(1);
    addUnits(lattice, cells, { units, amounts, count: units.length });
    return cells;
}

;// CONCATENATED MODULE: ./build/js/explain/null.js
/**
 * What the largest score of all slices looks like where the differences have nothing to do with the columns: they are
 * dealt out to other units at random, and every slice is scored anew (Westfall and Young's max-T). Slices that overlap
 * or depend on each other need no further correction.
 *
 *   z_S = (n_S·d̄ − Σ_S d) / √(n_S (1 − n_S/n) s²)     p = (1 + #{max z* ≥ z}) / (B + 1)
 *
 * Only units that changed are dealt. Where they are so many that it would take seconds, a random choice of them is, and
 * each deal is scored by its own mean and variance: the slices' correlations are those of the units, whatever their
 * number. Dealing stops as soon as p is surely above 0.05, since then nothing is reported.
 *
 * Source: P. H. Westfall, S. S. Young, Resampling-Based Multiple Testing (1993); decision procedure, §5; stopping
 * early: J. Besag, P. Clifford, Sequential Monte Carlo p-values, Biometrika 78 (1991) 301–304.
 */


const DEALS = 999;
/** So many deals as bad as the real one, and p is above 0.05. */
const ENOUGH = 50;
/** Additions to cells in all deals together. */
const BUDGET = 1.5e8;
const FEWEST_DEALT = 1_000;
/** Mean and standard deviation of `n` differences of which these are not 0. */
function momentsOf(values, n) {
    let sum = 0;
    let squares = 0;
    for (const value of values) {
        sum += value;
        squares += value * value;
    }
    const mean = sum / n;
    return { mean, deviation: Math.sqrt(Math.max(0, (squares - n * mean * mean) / (n - 1))) };
}
/** How much worse the slice is than the rest, in standard errors; 0 where nothing varies. */
function scoreOf(slice, sum, at) {
    const spread = Math.sqrt(slice.size * (1 - slice.size / at.n)) * at.deviation;
    return spread > 0 ? (slice.size * at.mean - sum) / spread : 0;
}
/** Puts a random choice of so many at the front, in random order. */
function choose(pool, count, random) {
    for (let i = 0; i < count; i++) {
        const j = i + random.below(pool.length - i);
        const drawn = pool[j] ?? 0;
        pool[j] = pool[i] ?? 0;
        pool[i] = drawn;
    }
}
/** How many of the units that changed are dealt. */
function dealt(lattice, changed) {
    return Math.min(changed, Math.max(FEWEST_DEALT, Math.floor(BUDGET / (DEALS * cellsOfUnit(lattice)))));
}
/** Slices as columns of numbers: a deal goes through all of them. */
class Slices {
    #shapes;
    #sizes;
    #roots;
    constructor(slices, n) {
        this.#shapes = Int32Array.from(slices.flatMap(({ start, stride, rows, columns }) => [start, stride, rows, columns]));
        this.#sizes = Float64Array.from(slices, ({ size }) => size);
        this.#roots = Float64Array.from(slices, ({ size }) => Math.sqrt(size * (1 - size / n)));
    }
    /** The largest score: `scoreOf` of every slice. */
    largest(cells, { mean, deviation }) {
        const [shapes, sizes, roots] = [this.#shapes, this.#sizes, this.#roots];
        let top = Number.NEGATIVE_INFINITY;
        for (let slice = 0, at = 0; slice < sizes.length; slice++, at += 4) {
            const columns = shapes[at + 3] ?? 0;
            let from = shapes[at] ?? 0;
            let sum = 0;
            for (let row = shapes[at + 2] ?? 0; row > 0; row--, from += shapes[at + 1] ?? 0)
                for (let cell = from; cell < from + columns; cell++)
                    sum += cells[cell] ?? 0;
            const score = ((sizes[slice] ?? 0) * mean - sum) / (roots[slice] ?? 1);
            if (score > top)
                top = score;
        }
        return deviation > 0 ? top / deviation : 0;
    }
}
/**
 * The largest score of each deal. Fewer than `DEALS` where so many were as large as `observed` that p is above 0.05.
 */
function maxima(lattice, slices, deal) {
    const random = randomOf(deal.seed);
    const n = deal.units.length;
    const compiled = new Slices(slices, n);
    const units = Int32Array.from(deal.units);
    const amounts = Float64Array.from(deal.values);
    const count = dealt(lattice, amounts.length);
    const all = count === amounts.length;
    const cells = new Float64Array(lattice.size);
    const found = [];
    let asLarge = 0;
    let moments = momentsOf(amounts, n);
    while (found.length < DEALS && asLarge < ENOUGH) {
        choose(units, count, random);
        if (!all) {
            choose(amounts, count, random);
            moments = momentsOf(amounts.subarray(0, count), n);
        }
        cells.fill(0);
        addUnits(lattice, cells, { units, amounts, count });
        const largest = compiled.largest(cells, moments);
        found.push(largest);
        // Sums in another order differ in their last bits: what is equal must count as equal.
        if (largest >= deal.observed - 1e-9)
            asLarge++;
    }
    return found;
}
/** The share of deals at least as large, the real one among them. */
function pOf(found, observed) {
    const asLarge = found.reduce((count, largest) => (largest >= observed - 1e-9 ? count + 1 : count), 0);
    return (1 + asLarge) / (found.length + 1);
}

;// CONCATENATED MODULE: ./build/js/explain/round.js
/** One round of the search: the scores of all slices over the units that are left, and which of them to tell. */


const BEYOND_PARENT = 2.33;
/** Slices of which at least this share is common are one driver under two names. */
const SAME = 0.9;
const MOST_COMPARED = 50;
const MOST_ALSO = 3;
/** Every slice with its score. */
function scored({ lattice, units, changed, values }, slices) {
    const sums = new Float64Array(lattice.size);
    addUnits(lattice, sums, { units: changed, amounts: values, count: changed.length });
    const at = { ...momentsOf(values, units.length), n: units.length };
    return slices.map((slice) => {
        const sum = lattice_sumOf(slice, sums);
        return { slice, sum, z: scoreOf(slice, sum, at) };
    });
}
/** The score of the pair among the units of one of its halves. */
function within({ lattice, changed, values }, pair, half) {
    const inside = memberships(lattice, half, changed);
    const inHalf = values.filter((_, i) => inside[i] === 1);
    return scoreOf(pair.slice, pair.sum, { ...momentsOf(inHalf, half.size), n: half.size });
}
/** The slice to tell: the best one, or the half of it that says as much. */
function told(round, best, all) {
    const halves = all.filter(({ slice }) => slice.literals.length === 1 && slice.literals.every((one) => best.slice.literals.includes(one)));
    if (best.slice.literals.length === 1)
        return best;
    const enough = halves.filter((half) => !(within(round, best, half.slice) >= BEYOND_PARENT));
    return (enough.reduce((top, half) => (top === null || half.z > top.z ? half : top), null) ?? best);
}
/** The units of a slice, ascending. */
function unitsIn({ lattice, units }, slice) {
    const inside = memberships(lattice, slice, units);
    return units.filter((_, i) => inside[i] === 1);
}
/** Slices that name nearly the same units in another way. */
function round_others(round, top, members, all) {
    const size = members.length;
    const alike = all.filter(({ slice, z }) => slice !== top.slice &&
        slice.literals.length <= top.slice.literals.length &&
        z >= SAME * top.z &&
        Math.min(slice.size, size) >= SAME * Math.max(slice.size, size));
    const nearest = [...alike].sort((a, b) => b.z - a.z).slice(0, MOST_COMPARED);
    const same = nearest.filter(({ slice }) => {
        const inside = memberships(round.lattice, slice, members);
        const common = inside.reduce((count, one) => count + one, 0);
        return common >= SAME * (slice.size + size - common);
    });
    return same.slice(0, MOST_ALSO).map(({ slice }) => slice);
}

;// CONCATENATED MODULE: ./build/js/explain/search.js
/**
 * Finds the slices that carry a loss: the one that is worst against the rest, if chance does not explain it; then its
 * examples are taken out, and the search begins anew, three times at most.
 *
 * A pair of conditions must be worse than each of its halves says already (z ≥ 2.33 inside the half, p about 0.01);
 * otherwise the half is reported.
 *
 * Source: decision procedure, §5, with its measured error rates; ours are in docs/explain.md.
 */




const MOST_DRIVERS = 3;
const SIGNIFICANT = 0.05;
/** Standard normal quantile of 80 %. */
const POWER = 0.8416;
const TENTH = 0.1;
/** The smallest slice that is looked at. */
function leastOf(units) {
    return Math.max(20, Math.ceil(units / 100));
}
function without(round, gone) {
    const { lattice, units, changed, values } = round;
    const left = new Uint8Array(lattice.matrix.length / Math.max(1, lattice.features.length)).fill(1);
    for (const unit of gone)
        left[unit] = 0;
    const fewer = countUnits(lattice, gone);
    return {
        lattice,
        counts: round.counts.map((count, cell) => count - (fewer[cell] ?? 0)),
        seed: round.seed + 1,
        units: units.filter((unit) => left[unit] === 1),
        changed: changed.filter((unit) => left[unit] === 1),
        values: values.filter((_, i) => left[changed[i] ?? 0] === 1),
    };
}
/** The smallest loss of a tenth that the search sees four times in five. */
function seenBy(round, largest) {
    const sorted = [...largest].sort((a, b) => a - b);
    const critical = sorted[Math.ceil((1 - SIGNIFICANT) * sorted.length) - 1] ?? 0;
    const n = round.units.length;
    return ((critical + POWER) * momentsOf(round.values, n).deviation) / Math.sqrt(n * TENTH * (1 - TENTH));
}
function searched(round) {
    const { lattice, counts, units } = round;
    const slices = slicesOf(lattice, counts, { least: leastOf(units.length), units: units.length });
    const all = scored(round, slices);
    const best = all.reduce((top, one) => (top === null || one.z > top.z + 1e-9 ? one : top), null);
    if (best === null || !(best.z > 0))
        return { found: null, rest: null, slices: slices.length };
    const largest = maxima(lattice, slices, { ...round, observed: best.z });
    const p = pOf(largest, best.z);
    if (!(largest.length === DEALS && p <= SIGNIFICANT)) {
        return { found: null, rest: { p, seen: seenBy(round, largest) }, slices: slices.length };
    }
    const parent = told(round, best, all);
    // A half that chance explains can't stand for a pair that it does not.
    const top = pOf(largest, parent.z) <= SIGNIFICANT ? parent : best;
    const members = unitsIn(round, top.slice);
    const also = round_others(round, top, members, all);
    const found = { slice: top.slice, also, units: members, z: top.z, p: pOf(largest, top.z) };
    return { found, rest: null, slices: slices.length };
}
/**
 * The drivers of a loss.
 * @param differences one a unit, so oriented that below 0 is worse; finite. The order of units decides which random
 * deals are made, so the caller puts them in an order that does not depend on the file's.
 */
function searchDrivers(features, differences, seed) {
    const n = differences.length;
    const lattice = latticeOf(features, n);
    const units = new Int32Array(n).map((_, unit) => unit);
    const counts = countUnits(lattice, units);
    const changed = units.filter((unit) => differences[unit] !== 0);
    const values = differences.filter((difference) => difference !== 0);
    let round = { lattice, counts, seed, units, changed, values };
    const found = [];
    let first = null;
    while (found.length < MOST_DRIVERS) {
        const ended = searched(round);
        first ??= ended.slices;
        if (ended.found === null)
            return { found, slices: first, rest: ended.rest };
        found.push(ended.found);
        round = without(round, ended.found.units);
    }
    return { found, slices: first ?? 0, rest: null };
}

// EXTERNAL MODULE: ./build/js/stats/order.js + 1 modules
var stats_order = __webpack_require__(2723);
// EXTERNAL MODULE: ./build/js/table/text.js
var table_text = __webpack_require__(4690);
;// CONCATENATED MODULE: ./build/js/explain/order.js


const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
function hashAt({ bytes, offsets }, row) {
    let hash = FNV_OFFSET;
    const end = offsets[row + 1] ?? 0;
    for (let i = offsets[row] ?? 0; i < end; i++)
        hash = Math.imul(hash ^ (bytes[i] ?? 0), FNV_PRIME);
    return hash >>> 0;
}
function byText(ids) {
    return (a, b) => ((0,table_text/* textAt */.$6)(ids, a) < (0,table_text/* textAt */.$6)(ids, b) ? -1 : 1);
}
/** Places in `rows`, in the order of the ids that stand in these rows. */
function orderById(ids, rows) {
    const hashes = new Uint32Array(rows.length);
    for (let place = 0; place < rows.length; place++)
        hashes[place] = hashAt(ids, rows[place] ?? 0);
    const order = (0,stats_order/* orderOfKeys */.OF)(hashes);
    for (let start = 0; start < order.length;) {
        let end = start + 1;
        while (end < order.length && hashes[order[end] ?? 0] === hashes[order[start] ?? 0])
            end++;
        if (end > start + 1)
            order.subarray(start, end).sort((a, b) => byText(ids)(rows[a] ?? 0, rows[b] ?? 0));
        start = end;
    }
    return order;
}

;// CONCATENATED MODULE: ./build/js/explain/units.js

/** Pairs of single rows as they stand: enough where nothing is drawn at random. */
function unitsAsTheyStand({ baseRows, headRows }) {
    return { baseRows, headRows, members: null };
}
function rowsAt(places, rows) {
    const picked = new Int32Array(places.length);
    for (let i = 0; i < picked.length; i++)
        picked[i] = rows[places[i] ?? 0] ?? -1;
    return picked;
}
/** Pairs of single rows. Where both sides have the same ones, so have the units. */
function unitsOfPairs({ baseRows, headRows }, headIds) {
    const order = orderById(headIds, headRows);
    const inHead = rowsAt(order, headRows);
    const inBase = baseRows === headRows ? inHead : rowsAt(order, baseRows);
    return { baseRows: inBase, headRows: inHead, members: null };
}
function firstRows(count, rows, clusters) {
    const first = new Int32Array(count).fill(-1);
    for (const [place, cluster] of clusters.entries())
        if (first[cluster] === -1)
            first[cluster] = rows[place] ?? -1;
    return first;
}
/** Examples that stand in several rows; what is told of one is told of its first row. */
function unitsOfItems(items, headIds) {
    const firstInBase = firstRows(items.count, items.baseRows, items.baseClusters);
    const firstInHead = firstRows(items.count, items.headRows, items.headClusters);
    const order = orderById(headIds, firstInHead);
    const unitOf = new Int32Array(items.count);
    for (const [unit, item] of order.entries())
        unitOf[item] = unit;
    const anew = (clusters) => clusters.map((item) => unitOf[item] ?? -1);
    return {
        baseRows: rowsAt(order, firstInBase),
        headRows: rowsAt(order, firstInHead),
        members: {
            base: { rows: items.baseRows, units: anew(items.baseClusters) },
            head: { rows: items.headRows, units: anew(items.headClusters) },
        },
    };
}
function means(values, count, { rows, units }) {
    const sums = new Float64Array(count);
    const times = new Float64Array(count);
    for (let place = 0; place < rows.length; place++) {
        const unit = units[place] ?? 0;
        sums[unit] = (sums[unit] ?? 0) + (values[rows[place] ?? -1] ?? 0);
        times[unit] = (times[unit] ?? 0) + 1;
    }
    return sums.map((sum, unit) => sum / (times[unit] ?? 1));
}
function isEveryRow(rows, count) {
    if (rows.length !== count)
        return false;
    for (let row = 0; row < count; row++)
        if (rows[row] !== row)
            return false;
    return true;
}
/** The values in these rows, kept as they were; the very ones where these are all rows in their order. */
function valuesIn(values, rows) {
    if (isEveryRow(rows, values.length))
        return values;
    const picked = values instanceof Uint8Array ? new Uint8Array(rows.length) : new Float64Array(rows.length);
    for (let i = 0; i < picked.length; i++)
        picked[i] = values[rows[i] ?? -1] ?? 0;
    return picked;
}
/** The value of each unit on both sides: of its row, or the mean of its rows. */
function valuesOfUnits({ baseRows, headRows, members }, base, head) {
    if (members !== null) {
        return {
            base: means(base, baseRows.length, members.base),
            head: means(head, headRows.length, members.head),
        };
    }
    return { base: valuesIn(base, baseRows), head: valuesIn(head, headRows) };
}

// EXTERNAL MODULE: ./build/js/metrics/scores.js
var metrics_scores = __webpack_require__(9901);
// EXTERNAL MODULE: ./build/js/metrics/sides.js
var metrics_sides = __webpack_require__(2420);
// EXTERNAL MODULE: ./build/js/metrics/tally.js
var metrics_tally = __webpack_require__(5014);
;// CONCATENATED MODULE: ./build/js/metrics/per-example.js




function labelsOf(subject) {
    const tally = (0,metrics_tally/* tallyOf */.s)(subject);
    if ('invalid' in tally || (subject.task.kind !== 'binary' && subject.task.kind !== 'multiclass'))
        return null;
    return { names: subject.task.labels, truth: tally.truth, prediction: tally.prediction };
}
function trueScoreOf(subject) {
    const found = (0,metrics_scores/* binaryScores */.jM)(subject);
    if ('invalid' in found)
        return null;
    const { scores, positives } = found;
    return (row) => (positives[row] === 1 ? (scores[row] ?? 0) : -(scores[row] ?? 0));
}
function rightIn({ truth, prediction }) {
    const right = new Uint8Array(truth.length);
    for (let row = 0; row < right.length; row++)
        right[row] = truth[row] === prediction[row] ? 1 : 0;
    return right;
}
function valuesOf({ metric, argument }, subject) {
    if (subject.weights.values !== null || subject.rows === 0)
        return null;
    if (metric.kind === 'count' && metric.binary) {
        const labels = labelsOf(subject);
        if (labels === null)
            return null;
        return { values: rightIn(labels), labels, trueScore: trueScoreOf(subject) };
    }
    if (metric.kind !== 'mean')
        return null;
    const values = metric.values(subject, argument);
    return 'invalid' in values ? null : { values, labels: null, trueScore: null };
}
function isOutcome({ values }) {
    for (let row = 0; row < values.length; row++)
        if (values[row] !== 0 && values[row] !== 1)
            return false;
    return true;
}
/**
 * The values of a measurement in these rows of both sides. `null` where it is no mean over examples, where rows have
 * weights, where cells are missing, or where another metric stands behind the same name.
 */
function perExample(measured, examples, rows) {
    const matched = (0,metrics_sides/* matchedSides */.P)(measured, examples, rows);
    if (matched === null)
        return null;
    const { sides, requests } = matched;
    const [base, head] = [valuesOf(requests.base, sides.base), valuesOf(requests.head, sides.head)];
    if (base === null || head === null)
        return null;
    const { direction, unit } = requests.head;
    return { base, head, direction, unit, binary: isOutcome(base) && isOutcome(head) };
}
/** Columns that a model's run has filled: what it said, how sure it was, how long it took. */
function outcomeColumns(examples) {
    const { roles, scored } = examples;
    const played = [roles.prediction, roles.score, roles.weight, roles.cluster];
    return [
        ...played.filter((name) => name !== null),
        ...Object.values(roles.classScores),
        ...scored.map(({ column }) => column),
        ...(0,columns/* freeNumbers */.Zv)(examples).filter(columns/* isLatency */.Hh),
    ];
}

;// CONCATENATED MODULE: ./build/js/gate/explained-drivers.js







/** Sentences of more columns than this are read by nobody. */
const MOST_SKIPPED = 30;
function declaredIn({ suites }) {
    return new Set(suites.flatMap(({ columns }) => columns?.groups ?? []));
}
const NO_PART = { drivers: [], even: [], notices: [] };
function notSearched(suite, because) {
    return { ...NO_PART, notices: [(0,catalogue/* fault */.DG)('SLICES_NOT_SEARCHED', suite, { because })] };
}
/** Columns that a model's run has filled, on either side. */
function outcomesOf({ base, head }) {
    return new Set([...outcomeColumns(base), ...outcomeColumns(head)]);
}
/** Drivers with too few examples, inside or outside, would tell of single ones. */
function shown(suite, drivers, least) {
    const large = drivers.filter(({ examples, coverage }) => examples >= least && examples / coverage - examples >= least);
    const few = drivers.length - large.length;
    const notices = few === 0 ? [] : [(0,catalogue/* fault */.DG)('DRIVERS_HIDDEN', suite, { drivers: few, least })];
    return { drivers: large, notices };
}
function differences(from, to) {
    const changes = new Float64Array(to.length);
    for (let unit = 0; unit < changes.length; unit++)
        changes[unit] = (to[unit] ?? 0) - (from[unit] ?? 0);
    return changes;
}
/** The slices that carry a suite's loss, or that none does. */
function driversOf(suite, request) {
    const { units, outcome, measurement, name, base, head } = suite;
    if (suite.clustered)
        return notSearched(name, 'examples of one cluster depend on each other');
    // Pairing has said why.
    if (units === null)
        return request.all ? notSearched(name, 'examples are not compared one by one') : NO_PART;
    const { metric } = measurement;
    const { unit } = outcome;
    const count = units.headRows.length;
    const declared = declaredIn(request.config);
    const { truth } = head.roles;
    const classes = new Set(outcome.head.labels === null || truth === null ? [] : [truth]);
    const outcomes = outcomesOf(suite);
    const tables = { base: base.table, head: head.table, outcomes, classes, declared };
    const { features, skipped, left } = attributesOf(tables, units, leastOf(count));
    const told = request.all ? skipped : skipped.filter(({ column }) => declared.has(column));
    const notices = told.slice(0, MOST_SKIPPED).map((one) => (0,catalogue/* fault */.DG)('SLICE_COLUMN_SKIPPED', name, one));
    if (told.length > MOST_SKIPPED)
        notices.push((0,catalogue/* fault */.DG)('SLICE_COLUMNS_SKIPPED', name, { columns: told.length - MOST_SKIPPED }));
    if (left > 0)
        notices.push((0,catalogue/* fault */.DG)('SLICE_COLUMNS_MANY', name, { searched: features.length, left }));
    if (features.length === 0) {
        const none = notSearched(name, 'there are no columns to search besides the outcomes');
        return { ...none, notices: [...notices, ...(request.all ? none.notices : [])] };
    }
    const values = valuesOfUnits(units, outcome.base.values, outcome.head.values);
    const changes = differences(values.base, values.head);
    const oriented = outcome.direction === 'lower' ? differences(values.head, values.base) : changes;
    const { found, slices, rest } = searchDrivers(features, oriented, request.seed);
    const redact = (0,redaction/* redaction */.G)(request.config.privacy.redact);
    const about = { suite: name, metric, unit, changes, redact };
    const { drivers, notices: few } = shown(name, found.map((one) => driverOf(one, about)), request.config.privacy.minGroup);
    notices.push(...few);
    if (found.length > 0 || rest === null)
        return { drivers, even: [], notices };
    const even = { suite: name, metric, unit, examples: count, slices, ...rest };
    if (!request.all)
        notices.push((0,catalogue/* fault */.DG)('LOSS_SPREAD_EVENLY', name, even));
    return { drivers, even: [even], notices };
}

;// CONCATENATED MODULE: ./build/js/explain/mix.js
const meanOf = ({ n, sum }) => sum / n;
/** The parts of one group, its mix counted from the level of all, so that a larger share of a good group is good. */
function partsOf({ group, base, head }, all) {
    const [before, after] = [base.n / all.base.n, head.n / all.head.n];
    const [from, to] = [base.n > 0 ? meanOf(base) : meanOf(head), head.n > 0 ? meanOf(head) : meanOf(base)];
    const level = (meanOf(all.base) + meanOf(all.head)) / 2;
    return {
        group,
        base: { n: base.n, mean: base.n > 0 ? meanOf(base) : null },
        head: { n: head.n, mean: head.n > 0 ? meanOf(head) : null },
        items: ((before + after) / 2) * (to - from),
        mix: (after - before) * ((from + to) / 2 - level),
    };
}
function mix_totalOf(groups, side) {
    return groups.reduce((total, group) => ({ n: total.n + group[side].n, sum: total.sum + group[side].sum }), {
        n: 0,
        sum: 0,
    });
}
/** The split over groups; `null` where a side has nothing. Each group has items on at least one side. */
function splitByGroup(groups) {
    const all = { base: mix_totalOf(groups, 'base'), head: mix_totalOf(groups, 'head') };
    if (all.base.n === 0 || all.head.n === 0)
        return null;
    const parts = groups.map((group) => partsOf(group, all));
    const items = parts.reduce((sum, part) => sum + part.items, 0);
    const change = meanOf(all.head) - meanOf(all.base);
    // The rest to the last digit: the parts sum to the change as it is written.
    return { change, items, mix: change - items, groups: parts };
}
/**
 * The split over single items: `pairs` are in both, `only` on one side alone.
 * `null` where a side has nothing.
 */
function splitByItem(pairs, only) {
    const both = pairs.base.length;
    const [before, after] = [both + only.base.n, both + only.head.n];
    if (before === 0 || after === 0)
        return null;
    let [base, head, moved] = [only.base.sum, only.head.sum, 0];
    for (let i = 0; i < both; i++) {
        const [from, to] = [pairs.base[i] ?? 0, pairs.head[i] ?? 0];
        base += from;
        head += to;
        moved += to - from;
    }
    const change = head / after - base / before;
    const items = ((1 / before + 1 / after) / 2) * moved;
    const same = only.base.n === 0 && only.head.n === 0;
    return same ? { change, items: change, mix: 0 } : { change, items, mix: change - items };
}
/** Groups of fewer items than `least` on both sides together are put into one, with the next smallest to hide among. */
function mix_hidden(groups, least) {
    const sizeOf = ({ base, head }) => Math.max(base.n, head.n);
    const isSmall = ({ base, head }) => (base.n > 0 && base.n < least) || (head.n > 0 && head.n < least);
    const sorted = [...groups].sort((a, b) => sizeOf(b) - sizeOf(a) || (a.group < b.group ? -1 : 1));
    const shown = sorted.filter((group) => !isSmall(group));
    const small = sorted.filter(isSmall);
    if (small.length === 0)
        return shown;
    const pooled = () => ({
        group: `${small.length} others`,
        base: mix_totalOf(small, 'base'),
        head: mix_totalOf(small, 'head'),
    });
    while (isSmall(pooled()) && shown.length > 0)
        small.push(...shown.splice(-1));
    return [...shown, pooled()];
}

;// CONCATENATED MODULE: ./build/js/gate/explained-mix.js
/** How much of a suite's change is another mix of examples. */


/** More groups than this say little about a mix. */
const MOST_GROUPS = 50;
function sums(column, values) {
    const found = new Map();
    for (let row = 0; row < values.length; row++) {
        const label = column.labels[column.codes?.[row] ?? -1] ?? '';
        const group = found.get(label) ?? { n: 0, sum: 0 };
        group.n++;
        group.sum += values[row] ?? 0;
        found.set(label, group);
    }
    return found;
}
const NOBODY = { n: 0, sum: 0 };
/** Both sides by the labels of a column, or `null` where it is no column of few labels on both. */
function explained_mix_grouped(name, { base, head, outcome }) {
    const [before, after] = [base.table.columns.get(name), head.table.columns.get(name)];
    const few = (column) => column !== undefined && column.codes !== null && column.labels.length <= MOST_GROUPS;
    if (!few(before) || !few(after) || after.labels.length < 2)
        return null;
    const [ofBase, ofHead] = [sums(before, outcome.base.values), sums(after, outcome.head.values)];
    const names = [...new Set([...ofBase.keys(), ...ofHead.keys()])].sort();
    return names.map((group) => ({
        group,
        base: ofBase.get(group) ?? NOBODY,
        head: ofHead.get(group) ?? NOBODY,
    }));
}
function candidates({ head }, outcomes) {
    const free = [...head.table.columns.keys()].filter((name) => !outcomes.has(name));
    const groups = free.filter((name) => head.roles.groups.includes(name));
    return [...groups, ...free.filter((name) => !groups.includes(name))].slice(0, MOST_GROUPS);
}
/** Rows of one side that no unit has. */
function onlyIn(values, taken, table) {
    if (taken.length === table.rows)
        return NOBODY;
    const left = new Uint8Array(table.rows).fill(1);
    for (let unit = 0; unit < taken.length; unit++)
        left[taken[unit] ?? 0] = 0;
    let [n, sum] = [0, 0];
    for (let row = 0; row < left.length; row++) {
        if (left[row] === 0)
            continue;
        n++;
        sum += values[row] ?? 0;
    }
    return { n, sum };
}
/** Where examples are paired, every one is a group; else every column of few labels, the largest shift first. */
function mixOfSuite(suite, outcomes, { redact, minGroup }) {
    const { units, outcome, base, head, measurement } = suite;
    const about = { suite: suite.name, metric: measurement.metric, unit: outcome.unit };
    if (units !== null && units.members === null) {
        const values = valuesOfUnits(units, outcome.base.values, outcome.head.values);
        const split = splitByItem(values, {
            base: onlyIn(outcome.base.values, units.baseRows, base.table),
            head: onlyIn(outcome.head.values, units.headRows, head.table),
        });
        return split === null ? [] : [{ ...about, by: null, ...split, groups: [] }];
    }
    const splits = candidates(suite, outcomes).flatMap((name) => {
        const groups = explained_mix_grouped(name, suite);
        const split = groups === null ? null : splitByGroup(groups);
        if (groups === null || split === null)
            return [];
        const shown = splitByGroup(mix_hidden(groups, minGroup))?.groups ?? [];
        const parts = shown.map((part) => ({ ...part, group: redact(part.group) }));
        parts.sort((a, b) => Math.abs(b.items + b.mix) - Math.abs(a.items + a.mix));
        const { change, items, mix } = split;
        return [{ ...about, by: redact(name), change, items, mix, groups: parts }];
    });
    return splits.sort((a, b) => Math.abs(b.mix) - Math.abs(a.mix)).slice(0, 5);
}

;// CONCATENATED MODULE: ./build/js/explain/calibration-shift.js


const CALIBRATION_BINS = 15;
/** Ours: a calibration error that grew or fell by 2 and 5 points. */
const LIMITS = [0.02, 0.05];
function calibration_shift_sumsOf({ sure, right, weights }) {
    const [weight, score, outcome, squares] = [0, 1, 2, 3].map(() => new Float64Array(CALIBRATION_BINS));
    const add = (sums, bin, amount) => {
        if (sums !== undefined)
            sums[bin] = (sums[bin] ?? 0) + amount;
    };
    let total = 0;
    for (let row = 0; row < sure.length; row++) {
        const p = sure[row] ?? 0;
        const came = right[row] ?? 0;
        const counts = weights === null ? 1 : (weights[row] ?? 0);
        const bin = Math.max(0, Math.ceil(p * CALIBRATION_BINS) - 1);
        add(weight, bin, counts);
        add(score, bin, counts * p);
        add(outcome, bin, counts * came);
        add(squares, bin, counts * (came - p) ** 2);
        total += counts;
    }
    const none = new Float64Array(CALIBRATION_BINS);
    return {
        weight: weight ?? none,
        score: score ?? none,
        outcome: outcome ?? none,
        squares: squares ?? none,
        total,
    };
}
/** Σ w/W · |mean outcome − mean score|. */
function errorOf({ score, outcome, total }) {
    return outcome.reduce((sum, came, bin) => sum + Math.abs(came - (score[bin] ?? 0)), 0) / total;
}
/** A bin of so few examples would tell of single ones. */
function sideOf({ weight, score, outcome }, bin, least) {
    const n = weight[bin] ?? 0;
    if (!(n >= least && n > 0))
        return { n, score: null, outcome: null };
    return { n, score: (score[bin] ?? 0) / n, outcome: (outcome[bin] ?? 0) / n };
}
/** The gap of a bin and its squared standard error. `scale` makes examples of weights. */
function gapOf({ weight, score, outcome, squares }, bin, scale) {
    const n = weight[bin] ?? 0;
    const gap = ((outcome[bin] ?? 0) - (score[bin] ?? 0)) / n;
    return { gap, square: Math.max(0, (squares[bin] ?? 0) / n - gap * gap) / (n * scale) };
}
/** What is known of the bins that both sides have enough of. */
function compared(base, head, { least, scales }) {
    let [statistic, df, most, mostMoved] = [0, 0, -1, 0];
    for (let bin = 0; bin < CALIBRATION_BINS; bin++) {
        const enough = (base.weight[bin] ?? 0) >= least && (head.weight[bin] ?? 0) >= least;
        if (!enough)
            continue;
        const [before, after] = [gapOf(base, bin, scales[0] ?? 1), gapOf(head, bin, scales[1] ?? 1)];
        const variance = before.square + after.square;
        const moved = after.gap - before.gap;
        if (!(variance > 0))
            continue;
        statistic += moved ** 2 / variance;
        df += 1;
        const weighs = Math.abs(moved) * ((base.weight[bin] ?? 0) + (head.weight[bin] ?? 0));
        if (weighs > mostMoved)
            [most, mostMoved] = [bin, weighs];
    }
    return { statistic, df, most };
}
const border = (bin) => bin / CALIBRATION_BINS;
const borderText = (bin) => border(bin).toFixed(2);
/**
 * How far the calibration has moved; `null` where no bin has enough examples on both sides.
 * @param least the fewest examples of a bin that is told, at least 20.
 */
function calibrationShift({ base, head }, column, least) {
    const [before, after] = [calibration_shift_sumsOf(base), calibration_shift_sumsOf(head)];
    const some = before.total > 0 && after.total > 0;
    if (!some)
        return null;
    const scales = [base.n / before.total, head.n / after.total];
    const { statistic, df, most } = compared(before, after, { least: Math.max(20, least), scales });
    if (df === 0 || most < 0)
        return null;
    const bins = Array.from({ length: CALIBRATION_BINS }, (_, bin) => {
        const [ofBase, ofHead] = [sideOf(before, bin, least), sideOf(after, bin, least)];
        return { from: border(bin), to: border(bin + 1), base: ofBase, head: ofHead };
    });
    const [was, is] = [errorOf(before), errorOf(after)];
    return {
        ...PLAIN,
        what: 'calibration',
        column,
        part: 'score',
        label: `${borderText(most)}–${borderText(most + 1)}`,
        base: was,
        head: is,
        unit: 'fraction',
        examples: { base: base.n, head: head.n },
        test: 'chi-square',
        statistic,
        p: chiSquareTail(statistic, df),
        bins: bins.filter(({ base: one, head: other }) => one.n > 0 || other.n > 0),
        effect: Math.abs(is - was),
        limits: LIMITS,
        fact: false,
    };
}

;// CONCATENATED MODULE: ./build/js/explain/cell-gaps.js
/**
 * What is missing on one side: examples, columns, cells, ids. Of the columns that metrics are made of (truth, prediction,
 * score) and of ids every such cell counts where the other side has none, and no test is asked: it is a fact about these
 * files and no estimate.
 */


/** Ours: shares of examples by which a side may differ. */
const FACT_LIMITS = [0, 0.01];
const SHARE_LIMITS = [0.01, 0.05];
const ROW_LIMITS = [0.01, 0.1];
const SAMPLE_LIMITS = [0.1, 0.5];
const shareOf = ({ count, n }) => (n > 0 ? count / n : 0);
function shares({ base, head }) {
    const tested = homogeneity({
        expected: [base.count, base.n - base.count],
        actual: [head.count, head.n - head.count],
    });
    const [before, after] = [shareOf(base), shareOf(head)];
    return {
        ...PLAIN,
        base: before,
        head: after,
        unit: 'fraction',
        examples: { base: base.n, head: head.n },
        test: tested === null ? null : 'chi-square',
        statistic: tested?.statistic ?? null,
        p: tested?.p ?? null,
        effect: Math.abs(after - before),
    };
}
/** One side is whole. */
const isFact = ({ base, head }) => base.count === 0 || head.count === 0;
/** Empty cells of a column that metrics are made of. */
function missingInRole(column, part, sides) {
    return { ...shares(sides), what: 'missing', column, part, limits: FACT_LIMITS, fact: isFact(sides) };
}
/** Empty cells of any other column; `null` where they are so few that they would tell of single examples. */
function missingInColumn(column, sides, least) {
    if (Math.max(sides.base.count, sides.head.count) < least)
        return null;
    return { ...shares(sides), what: 'missing', column, limits: SHARE_LIMITS, fact: false };
}
/** Rows whose id stands in an earlier row. */
function duplicated(column, sides) {
    return { ...shares(sides), what: 'duplicates', column, limits: FACT_LIMITS, fact: isFact(sides) };
}
/** Examples that both sides have, of which so many have another truth. */
function relabelled(column, { count, n }) {
    const share = shareOf({ count, n });
    return {
        ...PLAIN,
        what: 'relabelled',
        column,
        part: 'truth',
        base: 0,
        head: share,
        unit: 'fraction',
        examples: { base: n, head: n },
        effect: share,
        limits: FACT_LIMITS,
        fact: true,
    };
}
function fewer(base, head, limits) {
    if (!(head < base))
        return null;
    return {
        ...PLAIN,
        what: 'rows',
        column: null,
        base,
        head,
        unit: 'examples',
        examples: { base, head },
        effect: 1 - head / base,
        limits,
        fact: true,
    };
}
/** Fewer of the same examples than base has; `null` where they are not fewer. */
function fewerRows(base, head) {
    return fewer(base, head, ROW_LIMITS);
}
/** Fewer examples, where they are others: samples are of no fixed size. */
function smallerSample(base, head) {
    return fewer(base, head, SAMPLE_LIMITS);
}
/** A column that has gone, or whose numbers have become text. `high` where a metric is made of it. */
function lostColumn(what, column, about) {
    return {
        ...PLAIN,
        what,
        column,
        part: about.part,
        base: null,
        head: null,
        examples: about.examples,
        effect: 1,
        limits: about.plays ? [0, 1] : [0, 2],
        fact: true,
    };
}

// EXTERNAL MODULE: ./build/js/metrics/probability.js
var probability = __webpack_require__(2971);
// EXTERNAL MODULE: ./build/js/metrics/rows-by-id.js
var rows_by_id = __webpack_require__(6463);
;// CONCATENATED MODULE: ./build/js/gate/explained-quality.js














/** More than this is not read by anybody. */
const MOST_TOLD = 100;
/** Empty cells among all, in examples where weights are counts. */
function emptyIn(column, { weights, rows }) {
    const each = weights.values;
    if (each === null || !weights.counts || column.missing === 0) {
        return { count: column.missing, n: each !== null && weights.counts ? weights.n : rows };
    }
    const numbers = (0,coded/* numberIn */.Po)(column);
    let count = 0;
    for (let row = 0; row < rows; row++) {
        const empty = numbers === null ? column.codes?.[row] === -1 : !Number.isFinite(numbers(row));
        if (empty)
            count += each[row] ?? 0;
    }
    return { count, n: weights.n };
}
function missingOf(pair, sides, least) {
    const { play, name, base, head } = pair;
    if (base.missing === 0 && head.missing === 0)
        return null;
    // An empty score is a document that was not retrieved.
    if (play === 'score' && sides.head.examples.roles.query !== null)
        return null;
    const parts = { base: emptyIn(base, sides.base), head: emptyIn(head, sides.head) };
    if (play === 'column')
        return missingInColumn(name, parts, least);
    return missingInRole(name, partOf(play), parts);
}
/** Ids that stand twice. None where every one was paired, and none that repeat by design: queries, runs, clusters. */
function duplicatesOf(both, sides, together) {
    const { base, head } = both;
    const ids = head.table.ids;
    if (ids === null || base.table.ids === null)
        return null;
    if (together !== undefined && 'alignment' in together)
        return null;
    if (head.roles.query !== null || base.runs !== undefined || head.runs !== undefined)
        return null;
    const part = (subject) => {
        const repeated = (0,rows_by_id/* repeatedIds */.T)(subject) ?? new Uint8Array(0);
        return { count: repeated.reduce((sum, one) => sum + one, 0), n: subject.rows };
    };
    return duplicated(ids.name, { base: part(sides.base), head: part(sides.head) });
}
/** Whether a pair of rows has another truth. An empty cell is a missing one and no other. */
function differ({ base, head }) {
    const [from, to] = [(0,coded/* numberIn */.Po)(base), (0,coded/* numberIn */.Po)(head)];
    if (from !== null && to !== null) {
        return (baseRow, headRow) => {
            const [was, is] = [from(baseRow), to(headRow)];
            // Numbers may be written with fewer digits.
            return Math.abs(was - is) > 1e-6 * Math.max(Math.abs(was), Math.abs(is));
        };
    }
    const { first, second } = (0,metrics_labels/* uniteLabels */.rb)((0,metrics_labels/* labelsOf */.PC)(base), (0,metrics_labels/* labelsOf */.PC)(head));
    return (baseRow, headRow) => {
        const was = first[base.codes?.[baseRow] ?? -1] ?? -1;
        const is = second[head.codes?.[headRow] ?? -1] ?? -1;
        return was !== is && was >= 0 && is >= 0;
    };
}
/** Examples that are paired and have another truth. */
function relabelledOf(pairs, { baseRows, headRows }) {
    const truth = pairs.find(({ play }) => play === 'truth');
    if (truth === undefined)
        return null;
    const isOther = differ(truth);
    let count = 0;
    for (let pair = 0; pair < baseRows.length; pair++)
        if (isOther(baseRows[pair] ?? -1, headRows[pair] ?? -1))
            count++;
    return count === 0 ? null : relabelled(truth.name, { count, n: baseRows.length });
}
/** Runs of one evaluation hold each example once. */
const rowsOf = (examples, { weights }) => weights.n / (examples.runs?.length ?? 1);
function rowsLost(both, sides, together) {
    const [before, after] = [rowsOf(both.base, sides.base), rowsOf(both.head, sides.head)];
    if (both.head.roles.query !== null)
        return null;
    return together === undefined ? smallerSample(before, after) : fewerRows(before, after);
}
function reliabilityOf(subject) {
    if (subject.weights.invalid !== null)
        return null;
    const found = (0,probability/* confidences */.E2)(subject);
    if ('invalid' in found)
        return null;
    const { values: weights, counts } = subject.weights;
    return { ...found, weights, n: sizeOf({ values: found.sure, weights, counts }) };
}
function calibrationOf(sides, least) {
    const [before, after] = [reliabilityOf(sides.base), reliabilityOf(sides.head)];
    if (before === null || after === null)
        return null;
    return calibrationShift({ base: before, head: after }, (0,metrics_scores/* scoreColumn */.TK)(sides.head)?.name ?? null, least);
}
function candidatesOf(both, together, { privacy }) {
    const sides = { base: (0,subject/* prepareWhole */.rk)(both.base).subject, head: (0,subject/* prepareWhole */.rk)(both.head).subject };
    const examples = { base: sides.base.rows, head: sides.head.rows };
    const { pairs, lost, left } = columnPairs(both);
    const alignment = together !== undefined && 'alignment' in together ? together.alignment : null;
    const single = [
        rowsLost(both, sides, together),
        duplicatesOf(both, sides, together),
        alignment === null ? null : relabelledOf(pairs, alignment),
        ...lost.map(({ what, name, play }) => lostColumn(what, name, { part: partOf(play), plays: play !== 'column', examples })),
        ...pairs.map((pair) => missingOf(pair, sides, privacy.minGroup)),
        calibrationOf(sides, privacy.minGroup),
    ];
    const shifts = shiftsOf(pairs, sides, privacy);
    return { candidates: [...single.filter((one) => one !== null), ...shifts], looked: pairs.length, left };
}
/** What is notably otherwise in the data of every suite that both sides have, the worst first. */
function explained_quality_qualityOf({ head, base, together, config, all }) {
    const placed = [];
    const notices = [];
    for (const { name, examples } of head.suites) {
        const partner = base?.suites.find((one) => one.name === name)?.examples ?? null;
        if (examples === null || partner === null)
            continue;
        // Of no examples on a side nothing can be told, and the reader says that it is empty.
        if (examples.table.rows === 0 || partner.table.rows === 0)
            continue;
        const found = candidatesOf({ base: partner, head: examples }, together.get(name), config);
        placed.push(...found.candidates.map((candidate) => ({ suite: name, candidate })));
        const { looked, left } = found;
        if (all && left > 0)
            notices.push((0,catalogue/* fault */.DG)('DATA_COLUMNS_MANY', name, { looked, left }));
    }
    const redact = (0,redaction/* redaction */.G)(config.privacy.redact);
    const text = (one) => (one === null ? null : redact(one));
    const found = notable(placed, config.decision.alphaWarn);
    if (found.length > MOST_TOLD)
        notices.push((0,catalogue/* fault */.DG)('DATA_CUT', null, { told: MOST_TOLD, left: found.length - MOST_TOLD }));
    const quality = found
        .slice(0, MOST_TOLD)
        .map((one) => ({ ...one, column: text(one.column), label: text(one.label) }));
    return { quality, notices };
}

// EXTERNAL MODULE: ./build/js/model/identity.js
var identity = __webpack_require__(1052);
;// CONCATENATED MODULE: ./build/js/gate/explained-suite.js
/** What is known of one suite on both sides, example by example: the ground on which a change is explained. */



function everyRow({ table }) {
    const rows = new Int32Array(table.rows);
    for (let row = 0; row < rows.length; row++)
        rows[row] = row;
    return rows;
}
/** Tables in step are paired by all of their rows in order, and what is known of these rows is known here too. */
function everyRowOf({ base, head }, alignment) {
    const inStep = alignment !== null && alignment.baseRows === alignment.headRows;
    const inHead = inStep ? alignment.headRows : everyRow(head);
    return { base: head.table.rows === base.table.rows ? inHead : everyRow(base), head: inHead };
}
/** What got worse comes first, then what people look at first. */
function explained_suite_inOrder(suite, measurements, bad) {
    const own = measurements.filter((one) => one.suite === suite && one.direction !== 'target');
    // A slice that got worse is explained by where in all examples the loss is.
    const metrics = new Set(own.filter((one) => one.slice !== undefined && bad.has((0,identity/* measurementId */.I)(one))).map(({ metric }) => metric));
    const all = own
        .filter((one) => one.slice === undefined)
        .map((measurement) => ({
        measurement,
        worse: bad.has((0,identity/* measurementId */.I)(measurement)) || metrics.has(measurement.metric),
    }));
    const rank = ({ measurement, worse }) => (worse ? 0 : 2) + (measurement.metric === 'accuracy' ? 0 : 1);
    return all.sort((a, b) => rank(a) - rank(b));
}
/** The first outcome of right and wrong that got worse, else another that did, else the first that there is. */
function headline(candidates, examples, alignment) {
    const rows = everyRowOf(examples, alignment);
    let first = null;
    for (const candidate of candidates) {
        if (first?.candidate.worse === true && !candidate.worse)
            return first;
        const outcome = perExample(candidate.measurement, examples, rows);
        if (outcome === null || outcome.direction === null || outcome.direction === 'target')
            continue;
        if (outcome.binary)
            return { candidate, outcome };
        first ??= { candidate, outcome };
    }
    return first;
}
function unitsOf(suite, together) {
    const ids = suite.head.table.ids;
    if (together === undefined || ids === null)
        return null;
    if ('alignment' in together)
        return unitsOfPairs(together.alignment, ids);
    return suite.head.roles.cluster === null ? unitsOfItems(together.clusters, ids) : null;
}
/** Every suite of head that has an outcome for each example on both sides. */
function explainedSuites(head, base, known) {
    const lost = known.verdicts.filter(({ outcome }) => outcome === 'regressed' || outcome === 'suspected');
    const bad = new Set(lost.map(({ id }) => id));
    const worse = new Set(lost.map(({ suite }) => suite));
    return head.suites.flatMap((suite) => {
        const partner = base?.suites.find(({ name }) => name === suite.name);
        if (suite.examples === null || partner === undefined || partner.examples === null)
            return [];
        const examples = { base: partner.examples, head: suite.examples };
        const together = known.together.get(suite.name);
        const alignment = together !== undefined && 'alignment' in together ? together.alignment : null;
        const searched = known.all || worse.has(suite.name);
        // Of a suite that holds there is nothing to tell but its flips.
        if (!searched && alignment === null)
            return [];
        const found = headline(explained_suite_inOrder(suite.name, known.measurements, bad), examples, alignment);
        if (found === null)
            return [];
        const { candidate, outcome } = found;
        const clustered = together !== undefined && 'clusters' in together && suite.examples.roles.cluster !== null;
        const units = searched || alignment === null ? unitsOf(examples, together) : unitsAsTheyStand(alignment);
        const { measurement } = candidate;
        return [
            { name: suite.name, ...examples, measurement, outcome, worse: worse.has(suite.name), units, clustered },
        ];
    });
}

// EXTERNAL MODULE: ./build/js/table/rows-by-text.js
var rows_by_text = __webpack_require__(7790);
;// CONCATENATED MODULE: ./build/js/explain/flakes.js

const ABSENT = 255;
/** The outcome in a run of each of these rows of head: 0, 1, or 255 where the run does not have it. */
function outcomesIn({ ids, values }, index, rows) {
    const outcomes = new Uint8Array(rows).fill(ABSENT);
    for (let row = 0; row < values.length; row++) {
        const found = index.find(ids, row);
        if (found !== rows_by_text/* NONE */.x)
            outcomes[found] = values[row] === 1 ? 1 : 0;
    }
    return outcomes;
}
function flakyAt(row, runs) {
    const seen = runs.filter(({ outcomes }) => outcomes[row] !== ABSENT);
    let [turned, alike] = [0, 0];
    for (let i = 1; i < seen.length; i++) {
        const [before, after] = [seen[i - 1], seen[i]];
        if (before?.outcomes[row] === after?.outcomes[row])
            continue;
        turned++;
        if (before !== undefined && before.sha !== null && before.sha === after?.sha)
            alike++;
    }
    return turned >= 2 || alike > 0 ? { turned, of: seen.length - 1 } : null;
}
/**
 * Which of these rows of head are flaky.
 * @param runs oldest first; each is read once, and asked only of these rows.
 */
async function flakesOf(flipped, ids, runs) {
    const index = new rows_by_text/* RowsByText */.e(ids, flipped.length);
    for (const row of flipped)
        index.add(row);
    const seen = [];
    for await (const run of runs) {
        seen.push({ sha: run.sha, outcomes: outcomesIn(run, index, ids.offsets.length - 1) });
    }
    const flakes = new Map();
    for (const row of flipped) {
        const flaky = flakyAt(row, seen);
        if (flaky !== null)
            flakes.set(row, flaky);
    }
    return flakes;
}

// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(3597);
;// CONCATENATED MODULE: ./build/js/explain/flips.js
/** Examples that turned: right in base and wrong in head, or the other way round; the worst first. */
const MOST_PAIRS = 20;
function pairsOf({ suite, from, to, truth }, turned) {
    const found = new Map();
    for (const units of turned) {
        for (const unit of units) {
            const [before, after] = [from(unit), to(unit)];
            const known = found.get(before) ?? new Map();
            if (known.size === 0)
                found.set(before, known);
            const times = known.get(after) ?? [0, 0];
            times[truth(unit) === before ? 0 : 1]++;
            known.set(after, times);
        }
    }
    const pairs = [...found].flatMap(([before, known]) => [...known].flatMap(([after, [lost, other]]) => [
        { suite, from: before, to: after, lost: true, times: lost },
        { suite, from: before, to: after, lost: false, times: other },
    ]));
    const key = (pair) => JSON.stringify([pair.from, pair.to, pair.lost]);
    const sorted = pairs
        .filter(({ times }) => times > 0)
        .sort((a, b) => b.times - a.times || (key(a) < key(b) ? -1 : 1));
    return sorted.slice(0, MOST_PAIRS);
}
/** Units that were right on one side and are wrong on the other. */
function turnedFrom(right, wrong) {
    const units = right.length;
    const turned = new Int32Array(units);
    let count = 0;
    for (let unit = 0; unit < units; unit++)
        if (right[unit] === 1 && wrong[unit] === 0)
            turned[count++] = unit;
    return turned.slice(0, count);
}
/** Of so many units the first `most`, without an id in memory for each of the others. */
function firstOf(units, most, { move, id }) {
    const best = [];
    const nameOf = (one) => {
        one.name ??= id(one.unit);
        return one.name;
    };
    // Ids decide among equals, in their own order, so that the order of rows does not show.
    const isBefore = (a, b) => a.size === b.size ? nameOf(a) < nameOf(b) : a.size > b.size;
    for (let i = 0; i < units.length && most > 0; i++) {
        const unit = units[i] ?? 0;
        const own = { unit, size: Math.abs(move?.(unit) ?? 0), name: null };
        const last = best.length === most ? best.at(-1) : undefined;
        if (last !== undefined && !isBefore(own, last))
            continue;
        let [low, high] = [0, best.length];
        while (low < high) {
            const middle = (low + high) >>> 1;
            const other = best[middle];
            if (other !== undefined && isBefore(own, other))
                high = middle;
            else
                low = middle + 1;
        }
        best.splice(low, 0, own);
        if (best.length > most)
            best.pop();
    }
    return best;
}
/**
 * The flips of a suite.
 * @param most how many are told.
 */
function flipsOf(outcomes, most) {
    const { suite, base, head, id, truth, from, to } = outcomes;
    const flaky = outcomes.flaky ?? (() => null);
    const [lost, won] = [turnedFrom(base, head), turnedFrom(head, base)];
    const lasting = (units) => units.filter((unit) => flaky(unit) === null);
    const flickering = (units) => units.filter((unit) => flaky(unit) !== null);
    const kinds = [lasting(lost), lasting(won), flickering(lost), flickering(won)];
    const told = [];
    for (const units of kinds)
        told.push(...firstOf(units, most - told.length, outcomes));
    const flips = told.map(({ unit, name }) => {
        const shown = { from: from(unit), to: to(unit), truth: truth(unit), flaky: flaky(unit) };
        return { suite, id: name ?? id(unit), ...shown };
    });
    const flakes = flickering(lost).length + flickering(won).length;
    const pairs = pairsOf(outcomes, [lost, won]);
    return { flips, lost: lost.length, won: won.length, flaky: flakes, pairs };
}

;// CONCATENATED MODULE: ./build/js/gate/explained-flips.js
/** The examples of a suite that turned, in texts that may be shown. */



/** More different answers than this are no classes but texts. */
const explained_flips_MOST_CLASSES = 100;
/** The words for what has no class that may be shown: it is known only whether it was right. */
function verdictText(values, rows) {
    return (unit) => (values[rows[unit] ?? -1] === 1 ? 'right' : 'wrong');
}
function labelText({ names }, codes, { rows, redact }) {
    const known = new Map();
    return (unit) => {
        const code = codes[rows[unit] ?? -1] ?? -1;
        const text = known.get(code) ?? redact(names[code] ?? '');
        known.set(code, text);
        return text;
    };
}
/** By how much the score of the right answer moved. */
function moved(base, head, { baseRows, headRows }) {
    const [before, after] = [base.trueScore, head.trueScore];
    if (before === null || after === null)
        return null;
    return (unit) => after(headRows[unit] ?? -1) - before(baseRows[unit] ?? -1);
}
/** Whether examples are paired row by row, and their outcome is right or wrong: of a loss or an error rate, 0 is right. */
function hasFlips({ outcome, units, head }) {
    const paired = units !== null && units.members === null && head.table.ids !== null;
    return paired && outcome.binary && outcome.direction !== 'lower';
}
/** The rows of head whose outcome is another than in base. */
function flippedRows(suite) {
    const { outcome, units } = suite;
    if (units === null || !hasFlips(suite))
        return new Int32Array(0);
    const { base, head } = outcome;
    return units.headRows.filter((row, unit) => head.values[row] !== base.values[units.baseRows[unit] ?? -1]);
}
/** `null` where examples are not paired row by row, or their outcome is more than right or wrong. */
function flipsOfSuite(suite, { redact, showExamples, most, flakes }) {
    const { outcome, units, name } = suite;
    const ids = suite.head.table.ids;
    if (units === null || ids === null || !hasFlips(suite))
        return null;
    const { base, head } = outcome;
    const { baseRows, headRows } = units;
    const classes = [base.labels, head.labels].every((labels) => labels !== null && (showExamples || labels.names.length <= explained_flips_MOST_CLASSES));
    const [before, after] = [base.labels, head.labels];
    const texts = classes && before !== null && after !== null
        ? {
            truth: labelText(after, after.truth, { rows: headRows, redact }),
            from: labelText(before, before.prediction, { rows: baseRows, redact }),
            to: labelText(after, after.prediction, { rows: headRows, redact }),
        }
        : {
            truth: () => 'right',
            from: verdictText(base.values, baseRows),
            to: verdictText(head.values, headRows),
        };
    const outcomes = {
        suite: name,
        base: valuesIn(base.values, baseRows),
        head: valuesIn(head.values, headRows),
        move: moved(base, head, units),
        id: (unit) => redact((0,table_text/* textAt */.$6)(ids, headRows[unit] ?? 0)),
        ...texts,
        flaky: (unit) => flakes?.get(headRows[unit] ?? -1) ?? null,
    };
    return flipsOf(outcomes, most);
}

;// CONCATENATED MODULE: ./build/js/gate/flips.js







const MOST_FLIPS = 500;
function flipsOfSuites(suites, { privacy }, flakes) {
    const redact = (0,redaction/* redaction */.G)(privacy.redact);
    const flips = [];
    const turned = [];
    const notices = [];
    for (const suite of suites) {
        const most = MOST_FLIPS - flips.length;
        const { showExamples } = privacy;
        const found = flipsOfSuite(suite, { redact, showExamples, most, flakes: flakes.get(suite.name) ?? null });
        if (found === null)
            continue;
        const { lost, won, flaky } = found;
        flips.push(...found.flips);
        turned.push(...found.pairs);
        if (found.flips.length < lost + won)
            notices.push((0,catalogue/* fault */.DG)('FLIPS_CUT', suite.name, { told: found.flips.length, lost, won }));
        if (flaky > 0)
            notices.push((0,catalogue/* fault */.DG)('FLIPS_FLAKY', suite.name, { flips: lost + won, flaky }));
    }
    return { flips, turned, notices };
}
/** Runs without ids, or of which this outcome can't be told, say nothing. */
async function* flips_outcomesOf(suite, runs) {
    // The very same list of rows, so that what is known of head is known the next time.
    const rowsOfHead = everyRow(suite.head);
    for await (const { sha, examples } of runs) {
        const { ids } = examples.table;
        const sides = { base: examples, head: suite.head };
        const found = perExample(suite.measurement, sides, { base: everyRow(examples), head: rowsOfHead });
        if (ids !== null && found?.binary === true)
            yield { sha, ids, values: found.base.values };
    }
}
/** Which flips are flakes. The verdicts stand already: an earlier run that can't be read is told, and changes nothing. */
async function rememberedFlakes(suites, recollect) {
    const flakes = new Map();
    const notices = [];
    for (const suite of suites) {
        const flipped = flippedRows(suite);
        const { ids } = suite.head.table;
        if (flipped.length === 0 || ids === null)
            continue;
        try {
            flakes.set(suite.name, await flakesOf(flipped, ids, flips_outcomesOf(suite, recollect(suite.name))));
        }
        catch (error) {
            const why = error instanceof failure/* Failure */.HR ? (error.faults[0]?.what ?? '') : String(error);
            notices.push((0,catalogue/* fault */.DG)('FLAKES_UNREAD', suite.name, { why }));
        }
    }
    return { flakes, notices };
}

;// CONCATENATED MODULE: ./build/js/gate/explain.js









const NO_DATA = { quality: [], confusion: [], notices: [] };
const NOTHING = {
    drivers: [],
    even: [],
    flips: [],
    turned: [],
    mix: [],
    notices: [],
    suites: [],
};
/** Less of a change than this by another mix is not worth a notice. */
const NOTABLE_MIX = 0.25;
function mixNotices(mixes) {
    const [first] = mixes;
    if (first === undefined)
        return [];
    const { suite, metric, by, change, items, mix, unit } = first;
    if (!(mix !== 0 && Math.abs(mix) >= NOTABLE_MIX * Math.abs(change)))
        return [];
    return [(0,catalogue/* fault */.DG)('MIX_SHIFTED', suite, { metric, by: by ?? 'example', change, items, mix, unit })];
}
/** What goes wrong is told, and changes nothing. */
function failingOpen(part, request, nothing) {
    try {
        return part(request);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return { ...nothing, notices: [(0,catalogue/* fault */.DG)('NOT_EXPLAINED', null, { why })] };
    }
}
/** The same for a gate, whose verdicts stand already. */
function explainVerdicts(request) {
    const data = failingOpen(dataOf, request, NO_DATA);
    const changes = failingOpen(changesOf, request, NOTHING);
    // One mistake that both meet is told once.
    const more = changes.notices.filter(({ what }) => !data.notices.some((one) => one.what === what));
    return { ...changes, ...data, notices: [...data.notices, ...more] };
}
/** The same with what the base branch's own runs say of the examples that turned; read only where there are any. */
async function withFlakes(explained, recollect, config) {
    if (recollect === null || explained.flips.length === 0)
        return explained;
    const { flakes, notices } = await rememberedFlakes(explained.suites, recollect);
    const told = flipsOfSuites(explained.suites, config, flakes);
    const others = explained.notices.filter(({ code }) => code !== 'FLIPS_CUT');
    return { ...explained, ...told, notices: [...others, ...told.notices, ...notices] };
}
/** All that a gate tells besides its verdicts. */
async function explainedVerdicts(request, recollect) {
    return await withFlakes(explainVerdicts(request), recollect, request.config);
}
/** What can be said of the data and of the change of every suite. */
function explain(request) {
    const data = dataOf(request);
    const changes = changesOf(request);
    return { ...changes, ...data, notices: [...data.notices, ...changes.notices] };
}
const WORSE = ['regressed', 'suspected', 'violated'];
function dataOf(request) {
    const { quality, notices } = explained_quality_qualityOf(request);
    const worse = new Set(request.verdicts.flatMap(({ outcome, suite }) => (WORSE.includes(outcome) ? [suite] : [])));
    const confusion = confusionsOf(request, (suite) => request.all || worse.has(suite));
    return { quality, confusion, notices };
}
function changesOf(request) {
    const { privacy } = request.config;
    const redact = (0,redaction/* redaction */.G)(privacy.redact);
    const suites = explainedSuites(request.head, request.base, request);
    (0,scratch/* letGo */.Ko)();
    const parts = [];
    const mix = [];
    for (const suite of suites) {
        if (request.all || suite.worse) {
            parts.push(driversOf(suite, request));
            const found = mixOfSuite(suite, outcomesOf(suite), { redact, minGroup: privacy.minGroup });
            mix.push(...found);
            if (!request.all)
                parts.push({ ...NO_PART, notices: mixNotices(found) });
        }
    }
    const { flips, turned, notices } = flipsOfSuites(suites, request.config, new Map());
    return {
        drivers: parts.flatMap(({ drivers }) => drivers),
        even: parts.flatMap(({ even }) => even),
        flips,
        turned,
        mix,
        notices: [...parts.flatMap((part) => part.notices), ...notices],
        suites,
    };
}


/***/ }),

/***/ 8091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ isLatency),
/* harmony export */   JP: () => (/* binding */ latencyColumn),
/* harmony export */   UB: () => (/* binding */ secondOf),
/* harmony export */   Zv: () => (/* binding */ freeNumbers),
/* harmony export */   ns: () => (/* binding */ columnsFor),
/* harmony export */   uV: () => (/* binding */ columnOf)
/* harmony export */ });
/* harmony import */ var _table_coded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4602);
/* harmony import */ var _known_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6568);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2743);



/** Names under which a latency column is found without being named, best first. */
const USUAL = [
    'latency',
    'latency_ms',
    'latency_s',
    'latency_us',
    'latency_ns',
    'duration_ms',
    'duration_s',
    'duration',
];
const TIMES = new Set(['ns', 'us', 'ms', 's']);
/** Columns of numbers that play no part already. */
function freeNumbers({ table, roles, scored }) {
    const taken = new Set([
        roles.truth,
        roles.prediction,
        roles.score,
        roles.weight,
        roles.cluster,
        ...Object.values(roles.classScores),
        ...scored.map(({ column }) => column),
    ]);
    return [...table.columns.values()]
        .filter((column) => !taken.has(column.name) && (0,_table_coded_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumeric */ .kf)(column))
        .map((column) => column.name);
}
/** `latency`, `latency_ms`, `first_token_latency_s`, `duration_ms`: a time beyond doubt, with its unit in the name. */
function isLatency(name) {
    const plain = name.toLowerCase();
    if (plain === 'latency')
        return true;
    return /^(?:.*_)?latency|^duration/.test(plain) && TIMES.has((0,_known_js__WEBPACK_IMPORTED_MODULE_1__/* .unitOfName */ .x)(name) ?? '');
}
/** The latency column of a table where none was named: the usual names first, else the only one there is. */
function latencyColumn(examples) {
    const names = freeNumbers(examples);
    for (const usual of USUAL) {
        const found = names.find((name) => name.toLowerCase() === usual);
        if (found !== undefined)
            return found;
    }
    const clear = names.filter(isLatency);
    return clear.length === 1 ? (clear[0] ?? null) : null;
}
const SIZE = '(?:_(?:bytes|kb|mb|gb|kib|mib|gib))?';
const OF_MEMORY = new RegExp(`^(?:peak_|max_)?(?:gpu_)?(?:memory|rss|vram)(?:_usage)?${SIZE}$`);
/** Names under which the column of a metric is found without being named. */
const USUAL_OF = new Map([
    ['cost', /^(?:total_)?(?:cost|price)(?:_usd|_eur)?$/],
    ['tokens', /^(?:total_)?tokens(?:_used)?$|^token_usage$/],
    ['peak_memory', OF_MEMORY],
    ['memory_growth', OF_MEMORY],
    ['error_rate', /^(?:is_|has_)?(?:error|errored|failed|timeout|timed_out)$|^(?:success|status)$/],
]);
const OF_TIME = /^(?:time|timestamp|t|elapsed|seconds|step|iteration)(?:_(?:ns|us|ms|s|sec|seconds))?$|^elapsed_time/;
/** The columns that a metric of this kind can be of. */
function columnsFor({ needs }, examples) {
    const { table, roles } = examples;
    if (needs === 'slices' || needs === 'group') {
        const grouping = [...table.columns.values()].filter(({ name, codes }) => codes !== null && name !== roles.truth && name !== roles.prediction);
        return grouping.map(({ name }) => name);
    }
    if (needs === 'cells')
        return [...table.columns.keys()];
    if (needs !== 'outcomes')
        return freeNumbers(examples);
    return [...table.columns.values()].filter(_outcomes_js__WEBPACK_IMPORTED_MODULE_2__/* .isOutcomes */ .sL).map(({ name }) => name);
}
/** The only column of a usual name, `null` where there is none or more than one. */
function usualOf(names, usual) {
    const found = names.filter((name) => usual?.test(name.toLowerCase()) === true);
    return found.length === 1 ? (found[0] ?? null) : null;
}
function unnamed(metric, examples) {
    const { roles, table } = examples;
    if (metric.id === 'duplicate_rate')
        return table.ids === null ? null : '';
    if (metric.id === 'missing_rate')
        return roles.prediction;
    if (metric.needs === 'latency')
        return latencyColumn(examples);
    if (metric.needs === 'group' || metric.needs === 'slices') {
        return roles.groups.length === 1 ? (roles.groups[0] ?? null) : null;
    }
    return usualOf(columnsFor(metric, examples), USUAL_OF.get(metric.id));
}
/** The column a metric is of, or `null` where there is none that fits. */
function columnOf(metric, named, examples) {
    const name = named ?? unnamed(metric, examples);
    if (name === null || (name === '' && named === null))
        return name;
    const column = examples.table.columns.get(name);
    if (column === undefined)
        return null;
    const { needs } = metric;
    if (needs === 'cells')
        return name;
    if (needs === 'group' || needs === 'slices')
        return column.codes === null ? null : name;
    if (needs === 'outcomes')
        return (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_2__/* .isOutcomes */ .sL)(column) ? name : null;
    return (0,_table_coded_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumeric */ .kf)(column) || (needs === 'attempts' && (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_2__/* .isOutcomes */ .sL)(column)) ? name : null;
}
/** The second column, '' where the metric has none; `null` where it needs one and there is none. */
function secondOf(metric, named, examples) {
    if (named !== null)
        return (examples.table.columns.get(named)?.values ?? null) === null ? null : named;
    return metric.id === 'memory_growth' ? usualOf(freeNumbers(examples), OF_TIME) : '';
}


/***/ }),

/***/ 7978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ MOST_EXAMPLES),
/* harmony export */   YD: () => (/* binding */ expandedSides),
/* harmony export */   fP: () => (/* binding */ ignoresWeights),
/* harmony export */   sz: () => (/* binding */ expanded),
/* harmony export */   uO: () => (/* binding */ isCountable)
/* harmony export */ });
/* harmony import */ var _pairs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7102);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4600);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8037);



/** Each takes four bytes and more; beyond this a metric that knows no weights is refused. */
const MOST_EXAMPLES = 20_000_000;
/** Whether the rows are one example each, or can be laid out so. */
function isCountable({ weights }) {
    return (weights.values === null || (weights.counts && weights.invalid === null && weights.n <= MOST_EXAMPLES));
}
/** Whether the metric has no weighted form of its own. */
function ignoresWeights(metric) {
    return 'weighted' in metric && metric.weighted === 'never';
}
function laidOut(subject) {
    const { values, n } = subject.weights;
    if (values === null || !isCountable(subject))
        return subject;
    const rows = new Int32Array(n);
    let at = 0;
    for (const [row, times] of values.entries()) {
        rows.fill(row, at, at + times);
        at += times;
    }
    return { ...(0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .partOf */ .BU)(subject, rows), weights: { values: null, counts: true, n, invalid: null } };
}
/** One row an example; the subject itself where its weights are none or no counts. */
const expanded = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .H)(laidOut);
/** Pairs of the same counts, one row a pair; `null` where they are not. */
function expandedSides(sides) {
    if (sides.base.weights.values === null && sides.head.weights.values === null)
        return sides;
    const weights = (0,_pairs_js__WEBPACK_IMPORTED_MODULE_0__/* .pairWeights */ .SV)(sides);
    if (weights === null || !weights.counts || weights.n > MOST_EXAMPLES)
        return null;
    const withWeights = { values: weights.base, counts: true, n: weights.n, invalid: null };
    return {
        base: expanded({ ...sides.base, weights: withWeights }),
        head: expanded({ ...sides.head, weights: withWeights }),
    };
}


/***/ }),

/***/ 356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ hasRanking),
/* harmony export */   QR: () => (/* binding */ foundIn),
/* harmony export */   Qo: () => (/* binding */ NEEDS),
/* harmony export */   ct: () => (/* binding */ isFit)
/* harmony export */ });
/* harmony import */ var _table_coded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4602);
/* harmony import */ var _scores_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9901);


/** What a metric of each kind needs, in words that finish "needs …". */
const NEEDS = {
    labels: 'labels in truth and prediction',
    score: 'two classes, a known positive one, and a score',
    probabilities: 'a probability of the positive of two classes, or one of each class',
    'class-probabilities': 'a probability column for each class',
    numbers: 'numbers in truth and prediction',
    column: 'a column of numbers',
    outcomes: 'a column of passes and fails',
    texts: 'texts in truth and prediction',
    ranking: 'a query column, relevances as truth and a score',
    latency: 'a latency column',
    cells: 'a column',
    group: 'two classes, a known positive one, and a prediction',
    attempts: 'ids, one a task',
    slices: 'a column of groups',
    base: 'predictions',
};
/** What the examples have in its place. */
function foundIn({ task }) {
    if (task.kind === 'scored')
        return 'no truth and prediction';
    if (task.kind === 'regression')
        return 'numbers that are no labels';
    const classes = `labels of ${task.labels.length} classes`;
    if (task.prediction === null)
        return `${classes} and no prediction`;
    return task.kind === 'multiclass' && task.labels.length === 2
        ? `${classes}, none known as positive`
        : classes;
}
const hasNumbersIn = (column) => column != null && (0,_table_coded_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumeric */ .kf)(column);
function hasNumbers({ roles, table }) {
    return [roles.truth, roles.prediction].every((name) => hasNumbersIn(table.columns.get(name ?? '')));
}
const hasTexts = ({ roles, table }) => [roles.truth, roles.prediction].every((name) => table.columns.has(name ?? ''));
/** Documents of queries, each with its relevance and a score. */
function hasRanking({ roles, table }) {
    const numbers = [roles.truth, roles.score].every((name) => hasNumbersIn(table.columns.get(name ?? '')));
    return roles.query !== null && table.ids !== null && numbers;
}
/** Whether the examples have what the metric needs, as far as it names no column. */
function isFit(metric, subject) {
    const { task, examples } = subject;
    const labelled = task.kind === 'binary' || task.kind === 'multiclass';
    const classes = labelled && Object.keys(examples.roles.classScores).length > 0;
    const scored = hasNumbersIn((0,_scores_js__WEBPACK_IMPORTED_MODULE_1__/* .scoreColumn */ .TK)(subject));
    switch (metric.needs) {
        case 'labels':
            return labelled && task.prediction !== null;
        case 'score':
            return scored;
        case 'probabilities':
            return classes || scored;
        case 'class-probabilities':
            return classes;
        case 'numbers':
            return hasNumbers(examples);
        case 'texts':
            return hasTexts(examples);
        case 'ranking':
            return hasRanking(examples);
        case 'group':
            return task.kind === 'binary' && task.prediction !== null;
        default:
            return true;
    }
}


/***/ }),

/***/ 7102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ jackknifed),
/* harmony export */   MX: () => (/* binding */ evidence),
/* harmony export */   OK: () => (/* binding */ bothTimes),
/* harmony export */   SV: () => (/* binding */ pairWeights),
/* harmony export */   _n: () => (/* binding */ cellsOfOutcomes)
/* harmony export */ });
/* harmony import */ var _stats_scratch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1328);
/* harmony import */ var _stats_skewness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3125);
/* harmony import */ var _jackknife_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8000);
/* harmony import */ var _sum_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(535);




function pairWeights({ base, head }) {
    if (base.weights.invalid !== null || head.weights.invalid !== null)
        return null;
    const [ofBase, ofHead] = [base.weights.values, head.weights.values];
    if (ofBase === null && ofHead === null)
        return { base: null, head: null, counts: true, n: base.rows };
    const ones = new Float64Array(base.rows).fill(1);
    const [one, other] = [ofBase ?? ones, ofHead ?? ones];
    const counts = base.weights.counts && head.weights.counts && one.every((weight, row) => weight === other[row]);
    return { base: one, head: other, counts, n: counts ? (0,_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(one) : base.rows };
}
/** Pairs that weigh something on either side count once. */
function bothTimes(weights) {
    const head = weights.head ?? new Float64Array(0);
    return (weights.base ?? head).map((weight, pair) => (weight > 0 || (head[pair] ?? 0) > 0 ? 1 : 0));
}
/** Nothing leaves that is not finite, or rests on fewer than two pairs. */
function evidence(found) {
    const ok = found.n >= 2 && Number.isFinite(found.difference) && found.standardError >= 0;
    return ok && Number.isFinite(found.standardError) ? { kind: 'differences', ...found } : null;
}
/** The four cells of outcomes that are 1 or 0. */
function cellsOfOutcomes({ base, head }, weights) {
    const cells = [0, 0, 0, 0];
    for (let pair = 0; pair < base.length; pair++) {
        const cell = (base[pair] === 1 ? 2 : 0) + (head[pair] === 1 ? 1 : 0);
        cells[cell] = (cells[cell] ?? 0) + (weights === null ? 1 : (weights[pair] ?? 0));
    }
    const [bothWrong = 0, won = 0, lost = 0, bothRight = 0] = cells;
    return { kind: 'binary', bothRight, lost, won, bothWrong };
}
/** The evidence of a change and of the changes without one pair each. */
function jackknifed(difference, without, pairs) {
    const count = without.head.length;
    const changes = (0,_stats_scratch_js__WEBPACK_IMPORTED_MODULE_0__/* .lentFloats */ .FN)(count);
    for (let pair = 0; pair < count; pair++)
        changes[pair] = (without.head[pair] ?? Number.NaN) - (without.base[pair] ?? Number.NaN);
    const standardError = (0,_jackknife_js__WEBPACK_IMPORTED_MODULE_2__/* .jackknifeError */ .D)(changes, pairs.times) ?? Number.NaN;
    const { n, times } = pairs;
    // What is left without a pair that pulls down is high: a pseudo-value leans the other way.
    const lean = -(0,_stats_skewness_js__WEBPACK_IMPORTED_MODULE_3__/* .skewness */ .q)(changes, times);
    const degreesOfFreedom = n - 1;
    (0,_stats_scratch_js__WEBPACK_IMPORTED_MODULE_0__/* .giveBack */ .F5)(changes);
    return evidence({ n, difference, standardError, degreesOfFreedom, skewness: lean, method: 'jackknife-t' });
}


/***/ }),

/***/ 8304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NO: () => (/* binding */ scoredRequests),
/* harmony export */   _u: () => (/* binding */ requestsNamed),
/* harmony export */   nD: () => (/* binding */ requestOfColumn)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7545);
/* harmony import */ var _failure_nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3949);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8091);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7978);
/* harmony import */ var _fitness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(356);
/* harmony import */ var _known_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6568);
/* harmony import */ var _latency_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3474);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8164);
/** What is to be measured: names of metrics bound to the columns of a table. */








const NO_ARGUMENT = { column: '', second: '', limit: Number.NaN };
/** The mean of a column that a reader has named. */
function scoredRequest({ metric, labels, column }) {
    const known = (0,_known_js__WEBPACK_IMPORTED_MODULE_4__/* .knownMetric */ .w)(metric);
    return {
        metric: _latency_js__WEBPACK_IMPORTED_MODULE_5__/* .columnMean */ .GL,
        name: metric,
        labels,
        direction: known?.direction ?? null,
        unit: known?.unit ?? null,
        argument: { ...NO_ARGUMENT, column },
        slices: null,
    };
}
const scoredRequests = ({ scored }) => scored.map(scoredRequest);
function columnFault(named, { examples }) {
    const columns = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsFor */ .ns)(named.metric, examples);
    const near = named.column === null ? null : (0,_failure_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .nearest */ .p)(named.column, columns);
    const kind = named.metric.needs === 'group' || named.metric.needs === 'slices' ? 'groups' : 'numbers';
    const needed = `"${(0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .measuredName */ .YY)(named)}"`;
    return (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('COLUMN_ABSENT', null, { needed, column: named.column, kind, columns, nearest: near });
}
/** The metric of this column, with the direction and unit that its name tells. */
function requestOfColumn(named, column, second = '') {
    const { metric } = named;
    const known = metric.id === 'mean' ? (0,_known_js__WEBPACK_IMPORTED_MODULE_4__/* .knownMetric */ .w)(column) : null;
    return {
        metric,
        name: (0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .measuredName */ .YY)(named),
        labels: {},
        direction: metric.direction ?? known?.direction ?? null,
        unit: metric.unit ?? known?.unit ?? (isRate(metric) ? null : (0,_known_js__WEBPACK_IMPORTED_MODULE_4__/* .unitOfName */ .x)(column)),
        argument: { column, second, limit: named.limit ?? Number.NaN },
        slices: null,
    };
}
/** What is divided by a time has not the unit of its column. */
const isRate = ({ id }) => id === 'throughput' || id === 'memory_growth';
function weightFault(metric, name, subject) {
    const { weight } = subject.examples.roles;
    if (metric.kind === 'count' || metric.kind === 'sliced' || metric.kind === 'drift')
        return null;
    if (metric.weighted === 'never' && weight !== null && !(0,_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .isCountable */ .uO)(subject)) {
        return (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('METRIC_UNWEIGHTED', null, { metric: name, weight, most: _expand_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_EXAMPLES */ .E9 });
    }
    if (metric.weighted !== 'always' || weight !== null)
        return null;
    return (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('METRIC_UNFIT', null, { metric: name, needs: 'a column of weights', found: 'none' });
}
/** The column and, of a growth, its time. */
function boundToColumn(named, subject) {
    const { examples } = subject;
    const column = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(named.metric, named.column, examples);
    if (column === null)
        return columnFault(named, subject);
    const second = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .secondOf */ .UB)(named.metric, named.second, examples);
    if (second === null)
        return columnFault({ ...named, column: named.second }, subject);
    return requestOfColumn(named, column, second);
}
/** A metric in each group: of the named column, or of the only one by which examples can be grouped. */
function boundToSlices(named, inner, prepared) {
    const { examples } = prepared.subject;
    const column = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(named.metric, named.column, examples);
    if (column === null)
        return columnFault(named, prepared.subject);
    const request = bound(inner, prepared);
    if ('code' in request)
        return request;
    const { direction, unit } = request;
    const slices = { inner: request, shares: named.shares };
    const argument = { ...NO_ARGUMENT, column };
    return { metric: named.metric, name: (0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .measuredName */ .YY)(named), labels: {}, direction, unit, argument, slices };
}
/** The named metric bound to this table, or what keeps it from being measured. */
function bound(named, prepared) {
    const { metric, inner } = named;
    const { subject, fault: undecided } = prepared;
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .measuredName */ .YY)(named);
    if (inner !== null)
        return boundToSlices(named, inner, prepared);
    const unweighted = weightFault(metric, name, subject);
    if (unweighted !== null)
        return unweighted;
    const fit = (0,_fitness_js__WEBPACK_IMPORTED_MODULE_3__/* .isFit */ .ct)(metric, subject);
    if (!fit && undecided !== null)
        return undecided;
    if (!fit) {
        const details = { metric: name, needs: _fitness_js__WEBPACK_IMPORTED_MODULE_3__/* .NEEDS */ .Qo[metric.needs], found: (0,_fitness_js__WEBPACK_IMPORTED_MODULE_3__/* .foundIn */ .QR)(subject) };
        return (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('METRIC_UNFIT', null, details);
    }
    if ((0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .takesColumn */ .Rk)(metric))
        return boundToColumn(named, subject);
    const { direction, unit } = metric;
    const argument = { ...NO_ARGUMENT, column: named.column ?? '' };
    return { metric, name, labels: {}, direction, unit, argument, slices: null };
}
/** What a name asks for: every column of that name that the reader scored, else the metric of that name. */
function requestsNamed(text, prepared) {
    const scored = scoredRequests(prepared.subject.examples).filter((request) => request.name === text.trim());
    if (scored.length > 0)
        return scored;
    const named = (0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .parseMetricName */ .$Y)(text);
    return ['code' in named ? named : bound(named, prepared)];
}


/***/ }),

/***/ 2420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ matchedSides)
/* harmony export */ });
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4600);
/* harmony import */ var _requests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8304);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8037);



function isEveryRow(rows, count) {
    if (rows.length !== count)
        return false;
    for (let i = 0; i < count; i++)
        if (rows[i] !== i)
            return false;
    return true;
}
/**
 * The rows of each side serve every metric of the suite, so they are picked once. All rows in their own order are the
 * very subject that was measured, with what is known of it already: its confusion matrix, its order of scores.
 */
const ofExamples = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .H)((examples) => (0,_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .H)((rows) => isEveryRow(rows, examples.table.rows) ? (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .prepareWhole */ .rk)(examples) : (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .prepare */ .iA)(examples, rows)));
function sameLabels(one, other) {
    const keys = Object.keys(one);
    return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}
/** The request that a measurement of this name and these labels came from. */
function requestOf(metric, labels, prepared) {
    const found = (0,_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .requestsNamed */ ._u)(metric, prepared).filter((one) => !('code' in one));
    return found.find((one) => sameLabels(one.labels, labels) || one.metric.kind === 'count') ?? null;
}
/** Both sides in these rows, or `null` where another metric or another unit stands behind the same name. */
function matchedSides({ metric, labels }, examples, rows) {
    const base = ofExamples(examples.base)(rows.base);
    const head = ofExamples(examples.head)(rows.head);
    const ofBase = requestOf(metric, labels, base);
    const ofHead = requestOf(metric, labels, head);
    if (ofBase === null || ofHead === null)
        return null;
    if (ofBase.metric.id !== ofHead.metric.id || ofBase.unit !== ofHead.unit)
        return null;
    return { sides: { base: base.subject, head: head.subject }, requests: { base: ofBase, head: ofHead } };
}


/***/ })

};
