export const id = 400;
export const ids = [400];
export const modules = {

/***/ 7400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pairUp: () => (/* binding */ pairUp)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 39 modules
var catalogue = __webpack_require__(7545);
// EXTERNAL MODULE: ./build/js/judge/paired.js + 1 modules
var paired = __webpack_require__(3764);
// EXTERNAL MODULE: ./build/js/stats/skewness.js
var skewness = __webpack_require__(3125);
// EXTERNAL MODULE: ./build/js/metrics/pairs.js
var pairs = __webpack_require__(7102);
// EXTERNAL MODULE: ./build/js/metrics/sum.js
var sum = __webpack_require__(535);
;// CONCATENATED MODULE: ./build/js/metrics/cluster-means.js



/** What is smaller beside the values themselves is their rounding. */
const ROUNDING = 1e-13;
/** Nothing leaves that is not finite, or rests on fewer than two clusters. */
function clusterEvidence(found, size) {
    const ok = found.clusters >= 2 && Number.isFinite(found.difference) && found.standardError >= 0;
    if (!ok || !Number.isFinite(found.standardError))
        return null;
    const settled = (value) => (Math.abs(value) <= ROUNDING * size ? 0 : value);
    const { difference, standardError } = found;
    return {
        kind: 'clustered',
        ...found,
        difference: settled(difference),
        standardError: settled(standardError),
    };
}
/** Adds each row's share of its side's mean to its cluster, with this sign. */
function addShares({ values, weights }, clusters, to) {
    const middle = (0,sum/* mean */.i2)(values, weights);
    const total = (0,sum/* totalWeight */.zN)(values.length, weights);
    for (let row = 0; row < values.length; row++) {
        const weight = weights === null ? 1 : (weights[row] ?? 0);
        const cluster = clusters[row] ?? 0;
        const share = (weight * ((values[row] ?? 0) - middle)) / total;
        to.shares[cluster] = (to.shares[cluster] ?? 0) + to.sign * share;
    }
}
/** The clustered t test of a mean over rows. */
function ofMeans({ base: ofBase, head: ofHead }, clusters) {
    const shares = new Float64Array(clusters.count);
    addShares(ofHead, clusters.headClusters, { shares, sign: 1 });
    addShares(ofBase, clusters.baseClusters, { shares, sign: -1 });
    const { count } = clusters;
    const squares = (0,sum/* sum */.cz)(shares.map((share) => share * share));
    const [before, after] = [(0,sum/* mean */.i2)(ofBase.values, ofBase.weights), (0,sum/* mean */.i2)(ofHead.values, ofHead.weights)];
    const found = {
        clusters: count,
        difference: after - before,
        standardError: Math.sqrt((count / (count - 1)) * squares),
        skewness: (0,skewness/* skewness */.q)(shares, null),
        method: 'clustered-t',
    };
    return clusterEvidence(found, Math.max(Math.abs(before), Math.abs(after)));
}
/** The outcome of each cluster, `null` where one has several values, or one that is neither 0 nor 1. */
function outcomesByCluster(values, clusters, count) {
    if (values.length !== count || !values.every((value) => value === 0 || value === 1))
        return null;
    const found = new Float64Array(count).fill(Number.NaN);
    for (const [group, cluster] of clusters.entries())
        found[cluster] = values[group] ?? Number.NaN;
    return found.every(Number.isFinite) ? found : null;
}
/**
 * The same of a mean over groups of rows, which count once each, in the cluster of their first row. Where every cluster
 * is one group of outcomes on both sides, their four cells say it all.
 */
function ofGroups({ base, head }, clusters) {
    if ('invalid' in base || 'invalid' in head)
        return null;
    const clusterOf = ({ values, of }, ofRows) => {
        const found = new Int32Array(values.length);
        for (let row = of.length - 1; row >= 0; row--)
            found[of[row] ?? 0] = ofRows[row] ?? 0;
        return found;
    };
    const [before, after] = [clusterOf(base, clusters.baseClusters), clusterOf(head, clusters.headClusters)];
    const outcomes = outcomesByCluster(base.values, before, clusters.count);
    const others = outcomesByCluster(head.values, after, clusters.count);
    if (outcomes !== null && others !== null)
        return (0,pairs/* cellsOfOutcomes */._n)({ base: outcomes, head: others }, null);
    return ofMeans({ base: { values: base.values, weights: null }, head: { values: head.values, weights: null } }, {
        count: clusters.count,
        baseClusters: before,
        headClusters: after,
    });
}

// EXTERNAL MODULE: ./build/js/metrics/expand.js
var expand = __webpack_require__(7978);
// EXTERNAL MODULE: ./build/js/metrics/jackknife.js
var jackknife = __webpack_require__(8000);
// EXTERNAL MODULE: ./build/js/metrics/confusion.js
var confusion = __webpack_require__(9504);
// EXTERNAL MODULE: ./build/js/metrics/remembered.js
var remembered = __webpack_require__(4600);
// EXTERNAL MODULE: ./build/js/metrics/tally.js
var tally = __webpack_require__(5014);
;// CONCATENATED MODULE: ./build/js/metrics/pair-counts.js





function jointCells({ base, head }, weights) {
    const width = head.cells.truth.length;
    const numberOf = (0,confusion/* numbering */.uU)(base.cells.truth.length * width);
    const firsts = [];
    const seconds = [];
    const times = [];
    for (let pair = 0; pair < base.cells.cellOf.length; pair++) {
        const first = base.cells.cellOf[pair] ?? 0;
        const second = head.cells.cellOf[pair] ?? 0;
        const cell = numberOf(first * width + second);
        if (cell === times.length) {
            firsts.push(first);
            seconds.push(second);
            times.push(0);
        }
        times[cell] = (times[cell] ?? 0) + (weights === null ? 1 : (weights[pair] ?? 0));
    }
    return { base: Int32Array.from(firsts), head: Int32Array.from(seconds), times: Float64Array.from(times) };
}
/** One pass over the pairs, shared by all metrics that count. Only where the weights of both sides are the same counts. */
const jointOf = (0,remembered/* remembered */.H)((base) => (0,remembered/* remembered */.H)((head) => jointCells({ base, head }, base.weights.values)));
/** The four cells of right and wrong, from the joint ones. */
function rightAndWrong(base, head) {
    const joint = jointOf(base)(head);
    const right = ({ cells }, groups) => Float64Array.from(groups, (cell) => (cells.truth[cell] === cells.prediction[cell] ? 1 : 0));
    return (0,pairs/* cellsOfOutcomes */._n)({ base: right(base, joint.base), head: right(head, joint.head) }, joint.times);
}
/** What each group of pairs takes from either side: a joint cell one pair, weights that are no counts the pair's own. */
function deletions({ base, head }, weights) {
    if (!weights.counts) {
        return {
            base: { truth: base.truth, prediction: base.prediction, weight: weights.base },
            head: { truth: head.truth, prediction: head.prediction, weight: weights.head },
            times: (0,pairs/* bothTimes */.OK)(weights),
        };
    }
    const joint = jointOf(base)(head);
    const of = ({ cells }, groups) => ({
        truth: groups.map((cell) => cells.truth[cell] ?? 0),
        prediction: groups.map((cell) => cells.prediction[cell] ?? 0),
        weight: null,
    });
    return { base: of(base, joint.base), head: of(head, joint.head), times: joint.times };
}
/** The class that a measurement of these labels is of; `null` where the examples do not have it. */
function labelOf(subject, metric, labels) {
    const { task } = subject;
    if (task.kind !== 'binary' && task.kind !== 'multiclass')
        return null;
    const wanted = labels['class'];
    if (wanted !== undefined)
        return task.labels.includes(wanted) ? task.labels.indexOf(wanted) : null;
    return metric.perClass ? task.positive : 0;
}
/** Accuracy gives the four cells, anything else the jackknife. */
function pairCounts(metric, sides, labels) {
    const weights = (0,pairs/* pairWeights */.SV)(sides);
    const [base, head] = [(0,tally/* tallyOf */.s)(sides.base), (0,tally/* tallyOf */.s)(sides.head)];
    const [ofBase, ofHead] = [labelOf(sides.base, metric, labels), labelOf(sides.head, metric, labels)];
    if (weights === null || 'invalid' in base || 'invalid' in head || ofBase === null || ofHead === null)
        return null;
    if (metric.binary && weights.counts)
        return rightAndWrong(base, head);
    const valueOfBase = (counts) => metric.value(counts, ofBase);
    const valueOfHead = (counts) => metric.value(counts, ofHead);
    const groups = deletions({ base, head }, weights);
    const without = {
        base: (0,jackknife/* withoutOne */.d)(base.counts, groups.base, valueOfBase),
        head: (0,jackknife/* withoutOne */.d)(head.counts, groups.head, valueOfHead),
    };
    const difference = valueOfHead(head.counts) - valueOfBase(base.counts);
    return (0,pairs/* jackknifed */.B_)(difference, without, { times: groups.times, n: weights.n });
}

// EXTERNAL MODULE: ./build/js/metrics/regression.js + 3 modules
var regression = __webpack_require__(3061);
// EXTERNAL MODULE: ./build/js/metrics/sides.js
var metrics_sides = __webpack_require__(2420);
// EXTERNAL MODULE: ./build/js/metrics/single.js
var single = __webpack_require__(5770);
// EXTERNAL MODULE: ./build/js/metrics/subject.js + 1 modules
var metrics_subject = __webpack_require__(8037);
// EXTERNAL MODULE: ./build/js/metrics/without-clusters.js
var without_clusters = __webpack_require__(3910);
;// CONCATENATED MODULE: ./build/js/metrics/clusters.js











/** Each leaves a computation over all rows, so that many clusters are left out in this many blocks of them. */
const MOST_BLOCKS = 200;
function ofCounts(values, { base, head }, clusters) {
    const { count } = clusters;
    const before = (0,without_clusters/* withoutClusters */.i)(base, { of: clusters.baseClusters, count }, values.base);
    const after = (0,without_clusters/* withoutClusters */.i)(head, { of: clusters.headClusters, count }, values.head);
    const changes = after.map((value, cluster) => value - (before[cluster] ?? Number.NaN));
    const [one, other] = [values.base(base.counts), values.head(head.counts)];
    const found = {
        clusters: count,
        difference: other - one,
        standardError: (0,jackknife/* jackknifeError */.D)(changes, null) ?? Number.NaN,
        skewness: -(0,skewness/* skewness */.q)(changes, null),
        method: 'jackknife-t',
    };
    return clusterEvidence(found, Math.max(Math.abs(one), Math.abs(other)));
}
/** The value in all rows, and without each block of clusters. */
function leftOut(valueIn, subject, { of, blocks }) {
    const places = Int32Array.from({ length: subject.rows }, (_, row) => row);
    const without = Float64Array.from({ length: blocks }, (_, block) => valueIn((0,metrics_subject/* partOf */.BU)(subject, places.filter((row) => (of[row] ?? 0) % blocks !== block))));
    return [valueIn(subject), without];
}
function ofWhole(values, sides, clusters) {
    const blocks = Math.min(MOST_BLOCKS, clusters.count);
    const [one, before] = leftOut(values.base, sides.base, { of: clusters.baseClusters, blocks });
    const [other, after] = leftOut(values.head, sides.head, { of: clusters.headClusters, blocks });
    const changes = after.map((value, block) => value - (before[block] ?? Number.NaN));
    const found = {
        clusters: blocks,
        difference: other - one,
        standardError: (0,jackknife/* jackknifeError */.D)(changes, null) ?? Number.NaN,
        skewness: -(0,skewness/* skewness */.q)(changes, null),
        method: 'jackknife-t',
    };
    return clusterEvidence(found, Math.max(Math.abs(one), Math.abs(other)));
}
/** A value that is a smooth function of all rows, `NaN` where it is not defined; `null` for every other metric. */
function wholeValue(request) {
    const { metric, argument } = request;
    if (metric.kind === 'sums') {
        return (subject) => {
            const pairs = (0,regression/* numberPairs */.r)(subject);
            return 'invalid' in pairs ? Number.NaN : metric.value(pairs);
        };
    }
    if (metric.id === 'robust_mean') {
        return (subject) => {
            const found = (0,single/* estimateOne */.X)(request, subject);
            return 'invalid' in found ? Number.NaN : found.value;
        };
    }
    if (metric.kind !== 'whole' || (metric.id !== 'roc_auc' && metric.without === undefined))
        return null;
    return (subject) => {
        const found = metric.value(subject, argument);
        return 'invalid' in found ? Number.NaN : found.value;
    };
}
function compareCounts(metric, { sides, measured }, clusters) {
    const [base, head] = [(0,tally/* tallyOf */.s)(sides.base), (0,tally/* tallyOf */.s)(sides.head)];
    const ofBase = labelOf(sides.base, metric, measured.labels);
    const ofHead = labelOf(sides.head, metric, measured.labels);
    if ('invalid' in base || 'invalid' in head || ofBase === null || ofHead === null)
        return null;
    if (metric.binary) {
        const right = ({ truth, prediction }) => Float64Array.from(truth, (label, row) => (label === prediction[row] ? 1 : 0));
        const ofSide = (tally, { weights }) => ({
            values: right(tally),
            weights: weights.values,
        });
        return ofMeans({ base: ofSide(base, sides.base), head: ofSide(head, sides.head) }, clusters);
    }
    const values = {
        base: (counts) => metric.value(counts, ofBase),
        head: (counts) => metric.value(counts, ofHead),
    };
    return ofCounts(values, { base, head }, clusters);
}
/**
 * The evidence for a measurement over clusters of rows, or `null` where there is none: no method for the metric, missing
 * cells, fewer than two clusters, another unit or another metric behind the same name.
 */
function clusteredEvidence(measured, { base, head, clusters }) {
    const rows = { base: clusters.baseRows, head: clusters.headRows };
    const matched = (0,metrics_sides/* matchedSides */.P)(measured, { base, head }, rows);
    if (matched === null || clusters.count < 2)
        return null;
    const { sides, requests } = matched;
    if (sides.base.weights.invalid !== null || sides.head.weights.invalid !== null)
        return null;
    const { metric } = requests.head;
    if (metric.kind === 'count')
        return compareCounts(metric, { sides, measured }, clusters);
    if (metric.kind === 'mean') {
        const before = metric.values(sides.base, requests.base.argument);
        const after = metric.values(sides.head, requests.head.argument);
        if (!metric.paired || 'invalid' in before || 'invalid' in after)
            return null;
        const ofBase = { values: before, weights: sides.base.weights.values };
        return ofMeans({ base: ofBase, head: { values: after, weights: sides.head.weights.values } }, clusters);
    }
    if (metric.kind === 'grouped') {
        const of = (side) => metric.values(sides[side], requests[side].argument);
        return ofGroups({ base: of('base'), head: of('head') }, clusters);
    }
    const weighed = sides.base.weights.values !== null || sides.head.weights.values !== null;
    if (weighed && (0,expand/* ignoresWeights */.fP)(metric))
        return null;
    const [ofBase, ofHead] = [wholeValue(requests.base), wholeValue(requests.head)];
    return ofBase === null || ofHead === null ? null : ofWhole({ base: ofBase, head: ofHead }, sides, clusters);
}

;// CONCATENATED MODULE: ./build/js/metrics/label-sets.js
/** Whether head and base speak of the same classes: averages over classes are averages over other ones where they do not. */


function namesOf({ labels }, codes) {
    const seen = new Uint8Array(labels.length);
    const count = codes?.length ?? 0;
    for (let row = 0; row < count; row++) {
        const code = codes?.[row] ?? -1;
        if (code >= 0)
            seen[code] = 1;
    }
    return new Set(labels.filter((_, code) => seen[code] === 1));
}
/** The labels that rows have, `null` where the examples are no labelled ones. */
function occurring(examples) {
    const { task } = (0,metrics_subject/* prepareWhole */.rk)(examples).subject;
    if (task.kind !== 'binary' && task.kind !== 'multiclass')
        return null;
    const truth = namesOf(task, task.truth);
    return { truth, all: new Set([...truth, ...namesOf(task, task.prediction)]) };
}
const beyond = (names, known) => [...names].filter((name) => !known.has(name));
/** Notices: `LABEL_SETS_DIFFER` for the truth, `LABELS_UNKNOWN` for what is predicted on one side alone. */
function labelSetNotices(suite, sides) {
    const [base, head] = [occurring(sides.base), occurring(sides.head)];
    if (base === null || head === null)
        return [];
    const onlyHead = beyond(head.truth, base.truth);
    const onlyBase = beyond(base.truth, head.truth);
    const differ = onlyHead.length + onlyBase.length > 0;
    const notices = differ ? [(0,catalogue/* fault */.DG)('LABEL_SETS_DIFFER', suite, { onlyBase, onlyHead })] : [];
    const known = new Set([...base.all, ...head.truth]);
    const unknown = beyond(head.all, known);
    return unknown.length === 0 ? notices : [...notices, (0,catalogue/* fault */.DG)('LABELS_UNKNOWN', suite, { labels: unknown })];
}

// EXTERNAL MODULE: ./build/js/stats/scratch.js
var scratch = __webpack_require__(1328);
;// CONCATENATED MODULE: ./build/js/metrics/pair-means.js




/** What a side's mean owes to each row. */
function influence(values, weights) {
    const middle = (0,sum/* mean */.i2)(values, weights);
    const total = weights === null ? values.length : (0,sum/* sum */.cz)(weights);
    return (row) => ((weights === null ? 1 : (weights[row] ?? 0)) * ((values[row] ?? 0) - middle)) / total;
}
/** What the difference owes to each pair: a pair of count w carries w equal shares. Written to `into`. */
function fillShares(into, { base, head }, weights) {
    const [ofBase, ofHead] = [influence(base, weights.base), influence(head, weights.head)];
    const often = weights.counts ? weights.base : null;
    const count = into.length;
    for (let pair = 0; pair < count; pair++) {
        const times = often === null ? 1 : (often[pair] ?? 0);
        into[pair] = times > 0 ? (ofHead(pair) - ofBase(pair)) / times : 0;
    }
}
function pairMeans(sides, weights) {
    const { n } = weights;
    const often = weights.counts ? weights.base : null;
    const shares = (0,scratch/* lentFloats */.FN)(sides.head.length);
    const difference = differenceOfMeans(sides, weights, shares);
    fillShares(shares, sides, weights);
    const found = (0,pairs/* evidence */.MX)({
        n,
        difference,
        standardError: Math.sqrt((n / (n - 1)) * (0,sum/* squaresAbout */.MT)(shares, 0, often)),
        degreesOfFreedom: n - 1,
        skewness: (0,skewness/* skewness */.q)(shares, often),
        method: 'paired-t',
    });
    (0,scratch/* giveBack */.F5)(shares);
    return found;
}
/**
 * With the same weights on both sides the mean of the differences is exact where a difference of means would round.
 * `room` is for the differences.
 */
function differenceOfMeans({ base, head }, weights, room) {
    if (!weights.counts)
        return (0,sum/* mean */.i2)(head, weights.head) - (0,sum/* mean */.i2)(base, weights.base);
    const count = room.length;
    for (let pair = 0; pair < count; pair++)
        room[pair] = (head[pair] ?? 0) - (base[pair] ?? 0);
    return (0,sum/* mean */.i2)(room, weights.base);
}
function isOutcome(values) {
    const count = values.length;
    for (let row = 0; row < count; row++)
        if (values[row] !== 0 && values[row] !== 1)
            return false;
    return true;
}
/** Values that are all 0 or 1 give the four cells, anything else differences. */
function pairValues({ base, head }, weights) {
    if (weights.counts && isOutcome(base) && isOutcome(head))
        return (0,pairs/* cellsOfOutcomes */._n)({ base, head }, weights.base);
    return pairMeans({ base, head }, weights);
}
/** The evidence of a mean, or `null` where it has none. */
function pairMean(metric, sides, requests) {
    const weights = (0,pairs/* pairWeights */.SV)(sides);
    if (weights === null || !metric.paired)
        return null;
    const base = metric.values(sides.base, requests.base.argument);
    const head = metric.values(sides.head, requests.head.argument);
    if ('invalid' in base || 'invalid' in head)
        return null;
    const found = pairValues({ base, head }, weights);
    (0,scratch/* giveBack */.F5)(base);
    (0,scratch/* giveBack */.F5)(head);
    return found;
}

// EXTERNAL MODULE: ./build/js/metrics/slices.js
var metrics_slices = __webpack_require__(265);
;// CONCATENATED MODULE: ./build/js/metrics/pair-slices.js





const sameRows = (a, b) => a.length === b.length && a.every((row, place) => row === b[place]);
/** The groups where both sides have the same ones of the same pairs. */
function commonSlices(sides, requests) {
    const base = (0,metrics_slices/* slicesOf */.nu)(sides.base, requests.base.argument.column);
    const head = (0,metrics_slices/* slicesOf */.nu)(sides.head, requests.head.argument.column);
    if ('invalid' in base || 'invalid' in head || base.length !== head.length)
        return null;
    const ofBase = new Map(base.map(({ group, rows }) => [group, rows]));
    const same = head.every(({ group, rows }) => sameRows(rows, ofBase.get(group) ?? new Int32Array(0)));
    return same ? head : null;
}
/** Right and wrong as a difference of shares, whose error is that of the mean of −1, 0 and 1. */
function asDifference(found) {
    if (found.kind === 'differences')
        return found;
    if (found.kind !== 'binary')
        return null;
    const { won, lost } = found;
    const n = found.bothRight + found.bothWrong + won + lost;
    const difference = (won - lost) / n;
    const variance = ((won + lost) / n - difference ** 2) / (n - 1);
    const counts = Float64Array.of(lost, found.bothRight + found.bothWrong, won);
    return (0,pairs/* evidence */.MX)({
        n,
        difference,
        standardError: Math.sqrt(Math.max(0, variance)),
        degreesOfFreedom: n - 1,
        skewness: (0,skewness/* skewness */.q)(Float64Array.of(-1, 0, 1), counts),
        method: 'paired-t',
    });
}
function combined(parts) {
    const total = (of) => parts.reduce((sum, part) => sum + of(part), 0);
    const squares = total(({ share, standardError }) => (share * standardError) ** 2);
    const spread = total(({ share, standardError, degreesOfFreedom }) => degreesOfFreedom === null ? 0 : (share * standardError) ** 4 / degreesOfFreedom);
    // The third cumulant of a sum is the sum of those of its parts.
    const cubes = total((part) => (part.share * part.standardError) ** 3 * (part.skewness / Math.sqrt(part.n)));
    const n = total((part) => part.n);
    const degreesOfFreedom = spread > 0 ? squares ** 2 / spread : n - parts.length;
    return (0,pairs/* evidence */.MX)({
        n,
        difference: total(({ share, difference }) => share * difference),
        standardError: Math.sqrt(squares),
        degreesOfFreedom,
        skewness: squares > 0 ? (cubes / squares ** 1.5) * Math.sqrt(degreesOfFreedom + 1) : 0,
        method: 'paired-t',
    });
}
function inGroup(sides, { rows }) {
    return { base: (0,metrics_subject/* partOf */.BU)(sides.base, rows), head: (0,metrics_subject/* partOf */.BU)(sides.head, rows) };
}
/** The evidence for `worst_group` or `robust_mean`, or `null` where there is none. */
function pairSlices(sides, requests, compare) {
    const [ofBase, ofHead] = [requests.base.slices, requests.head.slices];
    const slices = commonSlices(sides, requests);
    if (ofBase === null || ofHead === null || slices === null)
        return null;
    const inner = { base: ofBase.inner, head: ofHead.inner };
    if (requests.head.metric.id === 'worst_group') {
        const group = (0,metrics_slices/* worstGroup */.bE)(requests.head, sides.head, single/* estimateOne */.X);
        const slice = slices.find((one) => one.group === group);
        const same = (0,metrics_slices/* worstGroup */.bE)(requests.base, sides.base, single/* estimateOne */.X) === group;
        return same && slice !== undefined ? compare(inGroup(sides, slice), inner) : null;
    }
    const shares = (0,metrics_slices/* sharesOf */.AR)(slices.map(({ group }) => group), ofHead.shares);
    if ('invalid' in shares)
        return null;
    const parts = slices.flatMap((slice, group) => {
        const found = compare(inGroup(sides, slice), inner);
        const difference = found === null ? null : asDifference(found);
        return difference === null ? [] : [{ ...difference, share: shares[group] ?? 0 }];
    });
    return parts.length < slices.length ? null : combined(parts);
}

// EXTERNAL MODULE: ./build/js/stats/delong.js
var delong = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/js/stats/binomial.js
var binomial = __webpack_require__(6325);
// EXTERNAL MODULE: ./build/js/stats/quantile.js
var quantile = __webpack_require__(2085);
// EXTERNAL MODULE: ./build/js/stats/selection.js
var selection = __webpack_require__(6728);
;// CONCATENATED MODULE: ./build/js/stats/paired-quantiles.js
/**
 * Two quantiles of paired values: whether they differ, and by how much.
 *
 *   test:      c the quantile of both sides' values together; of the pairs that have c between them, how many rose above
 *              it and how many fell: McNemar's test of these counts
 *   interval:  d − √((h − l_h)² − 2φ(h − l_h)(u_b − b) + (u_b − b)²)  to  d + √((u_h − h)² − 2φ(u_h − h)(b − l_b) + (b − l_b)²)
 *
 * b and h are the quantiles (type 7), d = h − b, [l, u] the order statistics between which a side's quantile lies with
 * the stated confidence whatever the distribution, φ the correlation of being above the own side's quantile.
 * Where a pair is as likely to have come the other way round, c is what it is whichever way they came, and so each pair
 * that has c between its values rises with probability ½: the test is exact at every n, and needs no random numbers.
 *
 * Source: the exceedance test: A. M. Mood, Introduction to the Theory of Statistics (1950), 16.5, with the pairs of
 * Q. McNemar, Psychometrika 12 (1947) 153–157; order statistics: W. R. Thompson, Annals of Mathematical Statistics 7
 * (1936) 122–128; putting two intervals together: G. Y. Zou, A. Donner, Statistics in Medicine 27 (2008) 1693–1702, as
 * Newcombe's method 10 does with Wilson's.
 *
 * Example: base 1 … 20, head 2 … 21, medians: 10.5 and 11.5, c = 11, one pair rose and none fell; the 6th and the 15th
 * of 20 values hold the median, φ = 1, and the interval is 1 to 1.
 */



/** The first whole number from 0 to `end` at which this holds, where it holds from some number on; else `end`. */
function firstWhere(end, holds) {
    let [low, high] = [0, end];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (holds(middle))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
/** Places of the order statistics around the quantile, counted from 0; below 0 or n where there is none. */
function placesAround(n, { q, confidence }) {
    const tail = (1 - confidence) / 2;
    const below = firstWhere(n, (k) => (0,binomial/* binomialCdf */.HU)(k, n, q) > tail);
    const above = firstWhere(n + 1, (k) => (0,binomial/* binomialTail */.Cv)(k, n, q) <= tail);
    return [below - 1, above - 1];
}
/** How many values it takes for an interval of a quantile: the fewest n with qⁿ and (1 − q)ⁿ at most half of what is left. */
function fewestForQuantile({ q, confidence }) {
    return Math.ceil(Math.log((1 - confidence) / 2) / Math.log(Math.max(q, 1 - q)));
}
/** All of it by one selection. */
function around(values, q, [l, u]) {
    const last = values.length - 1;
    const { below, above, share } = (0,quantile/* placeOf */.$t)(q, values.length);
    const places = [below, above, Math.max(0, l), Math.min(last, u)];
    const [one = Number.NaN, next = Number.NaN, low = Number.NaN, high = Number.NaN] = (0,selection/* valuesAt */.I)(values, places);
    const at = (0,quantile/* between */.Tq)(one, next, share);
    return { at, low: Math.min(low, at), high: Math.max(high, at) };
}
/** The correlation of being above these values; 0 where all or none of a side are. */
function correlation({ base, head }, [ofBase, ofHead]) {
    let [baseAbove, headAbove, bothAbove] = [0, 0, 0];
    for (let pair = 0; pair < base.length; pair++) {
        const [one, other] = [(base[pair] ?? 0) > ofBase, (head[pair] ?? 0) > ofHead];
        if (one)
            baseAbove++;
        if (other)
            headAbove++;
        if (one && other)
            bothAbove++;
    }
    const [b, h] = [baseAbove / base.length, headAbove / base.length];
    const spread = Math.sqrt(b * (1 - b) * h * (1 - h));
    return spread > 0 ? (bothAbove / base.length - b * h) / spread : 0;
}
function intervalOf({ base, head }, phi) {
    // Rounding may take the square a hair below zero where φ is 1.
    const reach = (x, y) => Math.sqrt(Math.max(0, x * x - 2 * phi * x * y + y * y));
    const difference = head.at - base.at;
    return [
        difference - reach(head.at - head.low, base.high - base.at),
        difference + reach(head.high - head.at, base.at - base.low),
    ];
}
/** How many pairs have the common quantile between their values. */
function crossings({ base, head }, q) {
    const together = new Float64Array(2 * base.length);
    together.set(base);
    together.set(head, base.length);
    const common = (0,quantile/* quantile */.YV)(together, q);
    let [rose, fell] = [0, 0];
    for (let pair = 0; pair < base.length; pair++) {
        const [before, after] = [(base[pair] ?? 0) > common, (head[pair] ?? 0) > common];
        if (after && !before)
            rose++;
        if (before && !after)
            fell++;
    }
    return { rose, fell };
}
/** Where no pair differs, no quantile can. */
function areEqual({ base, head }) {
    for (let pair = 0; pair < base.length; pair++)
        if (base[pair] !== head[pair])
            return false;
    return true;
}
/** Both sides of each pair are finite, and there is at least one pair: that is the caller's duty. */
function pairedQuantiles(pairs, options) {
    const n = pairs.base.length;
    const places = placesAround(n, options);
    const base = around(pairs.base, options.q, places);
    const head = around(pairs.head, options.q, places);
    const difference = head.at - base.at;
    const found = { difference, ...crossings(pairs, options.q) };
    if (!(places[0] >= 0 && places[1] < n))
        return { ...found, interval: null };
    if (areEqual(pairs))
        return { ...found, interval: [0, 0] };
    return { ...found, interval: intervalOf({ base, head }, correlation(pairs, [base.at, head.at])) };
}

// EXTERNAL MODULE: ./build/js/metrics/scores.js
var scores = __webpack_require__(9901);
// EXTERNAL MODULE: ./build/js/metrics/steps.js
var steps = __webpack_require__(2011);
;// CONCATENATED MODULE: ./build/js/metrics/pair-whole.js






const CONFIDENCE = 0.95;
function placed({ positives, scores }) {
    return (0,delong/* placements */.DD)(positives, (0,steps/* orderOf */.mJ)(scores));
}
function sameTruth(one, other) {
    for (let pair = 0; pair < one.length; pair++)
        if (one[pair] !== other[pair])
            return false;
    return true;
}
/** DeLong's method knows no weights, and needs the same truth on both sides. */
function pairAreas({ base, head }) {
    if (base.weights.values !== null || head.weights.values !== null)
        return null;
    const [one, other] = [(0,scores/* binaryScores */.jM)(base), (0,scores/* binaryScores */.jM)(head)];
    if ('invalid' in one || 'invalid' in other || !sameTruth(one.positives, other.positives))
        return null;
    const [ofBase, ofHead] = [placed(one), placed(other)];
    const found = ofBase === null || ofHead === null ? null : (0,delong/* delongOf */.x4)(ofBase, ofHead);
    if (found === null)
        return null;
    const variance = found.baseVariance + found.headVariance - 2 * found.covariance;
    return (0,pairs/* evidence */.MX)({
        n: base.rows,
        difference: found.headAuc - found.baseAuc,
        // Equal scores leave a variance of rounding alone, which may fall below 0.
        standardError: Math.sqrt(Math.max(0, variance)),
        degreesOfFreedom: null,
        skewness: 0,
        method: 'delong',
    });
}
/** The jackknife over rows, where the metric says what it is without each of them. */
function pairWhole(metric, sides, requests) {
    const weights = (0,pairs/* pairWeights */.SV)(sides);
    if (weights === null || metric.without === undefined)
        return null;
    // Where the sides' counts differ, one pair is not one example of both.
    if (!weights.counts && sides.base.weights.counts && sides.head.weights.counts)
        return null;
    const before = metric.value(sides.base, requests.base.argument);
    const after = metric.value(sides.head, requests.head.argument);
    if ('invalid' in before || 'invalid' in after)
        return null;
    const without = {
        base: metric.without(sides.base, requests.base.argument),
        head: metric.without(sides.head, requests.head.argument),
    };
    const times = weights.counts ? weights.base : (0,pairs/* bothTimes */.OK)(weights);
    const found = (0,pairs/* jackknifed */.B_)(after.value - before.value, without, { times, n: weights.n });
    (0,scratch/* giveBack */.F5)(without.base);
    (0,scratch/* giveBack */.F5)(without.head);
    return found;
}
/** Percentiles, of rows that count once each. */
function pairQuantile(metric, sides, requests) {
    if (sides.base.weights.values !== null || sides.head.weights.values !== null)
        return null;
    const base = metric.quantile?.(sides.base, requests.base.argument);
    const head = metric.quantile?.(sides.head, requests.head.argument);
    if (base === undefined || head === undefined || 'invalid' in base || 'invalid' in head)
        return null;
    const options = { q: head.q, confidence: CONFIDENCE };
    const found = pairedQuantiles({ base: base.values, head: head.values }, options);
    return { kind: 'quantile', n: head.values.length, fewest: fewestForQuantile(options), ...found };
}

;// CONCATENATED MODULE: ./build/js/metrics/pair.js








function pairSums(metric, given) {
    const sides = (0,expand/* ignoresWeights */.fP)(metric) ? (0,expand/* expandedSides */.YD)(given) : given;
    if (sides === null)
        return null;
    const weights = (0,pairs/* pairWeights */.SV)(sides);
    const [base, head] = [(0,regression/* numberPairs */.r)(sides.base), (0,regression/* numberPairs */.r)(sides.head)];
    if (weights === null || 'invalid' in base || 'invalid' in head)
        return null;
    const { counts } = weights;
    const [ofBase, ofHead] = [
        { ...base, weights: weights.base, counts },
        { ...head, weights: weights.head, counts },
    ];
    const without = { base: metric.without(ofBase), head: metric.without(ofHead) };
    const each = counts ? weights.base : (0,pairs/* bothTimes */.OK)(weights);
    return (0,pairs/* jackknifed */.B_)(metric.value(ofHead) - metric.value(ofBase), without, { times: each, n: weights.n });
}
/** What knows no weights is compared over rows that stand for one example each. */
function pairRows(metric, given, requests) {
    const isArea = metric.id === 'roc_auc';
    const sides = isArea || (0,expand/* ignoresWeights */.fP)(metric) ? (0,expand/* expandedSides */.YD)(given) : given;
    if (sides === null)
        return null;
    if (isArea)
        return pairAreas(sides);
    return metric.quantile === undefined
        ? pairWhole(metric, sides, requests)
        : pairQuantile(metric, sides, requests);
}
/** Where each row is a group of its own, as a table with one row a task has it. */
function pairGroups(metric, given, requests) {
    const sides = (0,expand/* ignoresWeights */.fP)(metric) ? (0,expand/* expandedSides */.YD)(given) : given;
    if (sides === null)
        return null;
    const before = metric.values(sides.base, requests.base.argument);
    const after = metric.values(sides.head, requests.head.argument);
    const weights = (0,pairs/* pairWeights */.SV)(sides);
    if ('invalid' in before || 'invalid' in after || weights === null)
        return null;
    const single = before.values.length === sides.base.rows && after.values.length === sides.head.rows;
    return single ? pairValues({ base: before.values, head: after.values }, weights) : null;
}
function comparison(sides, requests, labels) {
    const { metric } = requests.head;
    switch (metric.kind) {
        case 'count':
            return pairCounts(metric, sides, labels);
        case 'mean':
            return pairMean(metric, sides, requests);
        case 'sums':
            return pairSums(metric, sides);
        case 'grouped':
            return pairGroups(metric, sides, requests);
        case 'sliced':
            return pairSlices(sides, requests, (parts, inner) => comparison(parts, inner, {}));
        case 'drift':
            return null;
        default:
            return pairRows(metric, sides, requests);
    }
}
/**
 * The paired evidence for a measurement over the examples in both tables, or `null` where there is none: no method for
 * the metric, missing cells, fewer than two pairs, another unit or another metric behind the same name.
 */
function pairedEvidence(measurement, { base, head, alignment }) {
    const { baseRows, headRows } = alignment;
    const matched = (0,metrics_sides/* matchedSides */.P)(measurement, { base, head }, { base: baseRows, head: headRows });
    if (matched === null || alignment.pairs === 0)
        return null;
    return comparison(matched.sides, matched.requests, measurement.labels);
}

// EXTERNAL MODULE: ./build/js/model/identity.js
var identity = __webpack_require__(1052);
// EXTERNAL MODULE: ./build/js/table/align.js
var align = __webpack_require__(8432);
// EXTERNAL MODULE: ./build/js/table/rows-by-text.js
var rows_by_text = __webpack_require__(7790);
;// CONCATENATED MODULE: ./build/js/table/items.js

function numbered(column) {
    const rows = column.offsets.length - 1;
    const index = new rows_by_text/* RowsByText */.e(column, rows);
    const first = new Int32Array(rows);
    const again = new Set();
    let ids = 0;
    let row = rows_by_text/* NONE */.x;
    for (let at = 0; at < rows; at++) {
        const isNew = index.add(at);
        first[at] = isNew ? at : index.find(column, at);
        if (isNew)
            ids++;
        else {
            again.add(first[at] ?? rows_by_text/* NONE */.x);
            if (row === rows_by_text/* NONE */.x)
                row = at;
        }
    }
    return { index, first, ids, repeated: row === rows_by_text/* NONE */.x ? null : { ids: again.size, row } };
}
/** The rows whose item is known, and their items. */
function kept(first, itemOf) {
    const rows = new Int32Array(first.length);
    const items = new Int32Array(first.length);
    let count = 0;
    for (let row = 0; row < first.length; row++) {
        const item = itemOf[first[row] ?? rows_by_text/* NONE */.x] ?? rows_by_text/* NONE */.x;
        if (item === rows_by_text/* NONE */.x)
            continue;
        rows[count] = row;
        items[count++] = item;
    }
    return [rows.slice(0, count), items.slice(0, count)];
}
/** The items of two id columns, numbered in the order in which head has them. */
function itemsOf(base, head) {
    const [ofBase, ofHead] = [numbered(base), numbered(head)];
    const itemInBase = new Int32Array(ofBase.first.length).fill(rows_by_text/* NONE */.x);
    const itemInHead = new Int32Array(ofHead.first.length).fill(rows_by_text/* NONE */.x);
    let count = 0;
    for (const [row, first] of ofHead.first.entries()) {
        const partner = row === first ? ofBase.index.find(head, row) : rows_by_text/* NONE */.x;
        if (partner === rows_by_text/* NONE */.x)
            continue;
        itemInBase[partner] = count;
        itemInHead[row] = count++;
    }
    const [baseRows, baseClusters] = kept(ofBase.first, itemInBase);
    const [headRows, headClusters] = kept(ofHead.first, itemInHead);
    return {
        clusters: { count, baseRows, headRows, baseClusters, headClusters },
        onlyBase: ofBase.ids - count,
        onlyHead: ofHead.ids - count,
        repeated: { base: ofBase.repeated, head: ofHead.repeated },
    };
}
/** Every pair an item of its own. */
function itemsOfPairs({ pairs, baseRows, headRows }) {
    const each = new Int32Array(pairs);
    for (let pair = 0; pair < pairs; pair++)
        each[pair] = pair;
    return { count: pairs, baseRows, headRows, baseClusters: each, headClusters: each };
}
function cellText({ codes, labels, values }, row) {
    if (codes !== null)
        return labels[codes[row] ?? rows_by_text/* NONE */.x] ?? null;
    const value = values?.[row] ?? Number.NaN;
    return Number.isFinite(value) ? String(value) : null;
}
/**
 * The items brought together by a column of head, in which items of one cluster have the same cell. An item whose cell
 * is empty is a cluster of its own.
 */
function clusteredBy(column, items) {
    const clusterOf = new Int32Array(items.count).fill(rows_by_text/* NONE */.x);
    const known = new Map();
    let count = 0;
    for (const [place, item] of items.headClusters.entries()) {
        if (clusterOf[item] !== rows_by_text/* NONE */.x)
            continue;
        const text = cellText(column, items.headRows[place] ?? rows_by_text/* NONE */.x);
        const cluster = text === null ? undefined : known.get(text);
        clusterOf[item] = cluster ?? count;
        if (cluster !== undefined)
            continue;
        if (text !== null)
            known.set(text, count);
        count++;
    }
    const anew = (clusters) => clusters.map((item) => clusterOf[item] ?? rows_by_text/* NONE */.x);
    return {
        ...items,
        count,
        baseClusters: anew(items.baseClusters),
        headClusters: anew(items.headClusters),
    };
}

// EXTERNAL MODULE: ./build/js/table/text.js
var table_text = __webpack_require__(4690);
;// CONCATENATED MODULE: ./build/js/gate/empty-ids.js
/** Examples without an id. An empty cell names nothing: two of them are not one example twice. */

/** The notice `ID_EMPTY`, or none where every example has an id. */
function emptyIdNotices({ suite, side }, { name, offsets }) {
    let first = -1;
    let count = 0;
    for (let row = 0; row + 1 < offsets.length; row++) {
        if (offsets[row] !== offsets[row + 1])
            continue;
        if (first < 0)
            first = row;
        count++;
    }
    return count === 0 ? [] : [(0,catalogue/* fault */.DG)('ID_EMPTY', suite, { side, column: name, count, row: first + 1 })];
}

// EXTERNAL MODULE: ./build/js/metrics/grouping.js
var grouping = __webpack_require__(2803);
;// CONCATENATED MODULE: ./build/js/gate/paired-slices.js
/**
 * What is held together within one slice: the pairs, or clusters, of a suite that are in the slice on both sides.
 * Pairs are dealt to all slices of a column in one pass, and every metric of a slice gets the same lists of rows.
 */


function dealt({ base, head }, plan, columns) {
    const ofHead = (0,grouping/* groupingOf */.N)(plan, head, columns);
    if ('why' in ofHead)
        return null;
    const numbers = new Map(ofHead.groups.map((slice, number) => [(0,grouping/* sliceKey */.Q1)(slice), number]));
    const before = (0,grouping/* groupingOf */.N)(plan, base, columns);
    if ('why' in before)
        return { numbers, head: ofHead, ofBase: null, baseSizes: ofHead.sizes };
    const renumbered = before.groups.map((slice) => numbers.get((0,grouping/* sliceKey */.Q1)(slice)) ?? -1);
    const baseSizes = new Int32Array(ofHead.groups.length);
    for (const [slice, number] of renumbered.entries())
        if (number >= 0)
            baseSizes[number] = before.sizes[slice] ?? 0;
    const ofBase = before.of.map((slice) => (slice < 0 ? -1 : (renumbered[slice] ?? -1)));
    return { numbers, head: ofHead, ofBase, baseSizes };
}
const picked = (values, places) => places.map((place) => values[place] ?? -1);
function pickPairs({ head, ofBase, baseSizes }, alignment, minPaired) {
    const { baseRows, headRows } = alignment;
    const of = headRows.map((row, pair) => {
        const slice = head.of[row] ?? -1;
        return ofBase === null || ofBase[baseRows[pair] ?? -1] === slice ? slice : -1;
    });
    const pairs = (0,grouping/* placesBySlice */.ql)(of, head.groups.length);
    return (number) => {
        const own = pairs[number] ?? new Int32Array(0);
        const [inBase, inHead] = [baseSizes[number] ?? 0, head.sizes[number] ?? 0];
        const enough = own.length > 0 && own.length >= minPaired * Math.min(inBase, inHead);
        if (!enough)
            return null;
        return {
            alignment: {
                pairs: own.length,
                baseRows: picked(baseRows, own),
                headRows: picked(headRows, own),
                onlyBase: inBase - own.length,
                onlyHead: inHead - own.length,
            },
        };
    };
}
/** The places of rows whose cluster is on both sides, with clusters numbered anew; leaves the scratch as it was. */
function commonClusters({ baseClusters, headClusters }, places, scratch) {
    for (const place of places.base)
        scratch[baseClusters[place] ?? 0] = -2;
    let count = 0;
    const head = places.head.filter((place) => {
        const cluster = headClusters[place] ?? 0;
        if (scratch[cluster] === -2)
            scratch[cluster] = count++;
        return (scratch[cluster] ?? -1) >= 0;
    });
    const base = places.base.filter((place) => (scratch[baseClusters[place] ?? 0] ?? -1) >= 0);
    const numbered = (of, own) => own.map((place) => scratch[of[place] ?? 0] ?? 0);
    const found = {
        count,
        base,
        head,
        ofBase: numbered(baseClusters, base),
        ofHead: numbered(headClusters, head),
    };
    for (const place of places.base)
        scratch[baseClusters[place] ?? 0] = -1;
    return found;
}
function pickClusters({ head, ofBase, baseSizes }, clusters, minPaired) {
    // Without the column in base it is not known which of its rows are in the slice.
    if (ofBase === null)
        return null;
    const { baseRows, headRows } = clusters;
    const { length } = head.groups;
    const inBase = (0,grouping/* placesBySlice */.ql)(picked(ofBase, baseRows), length);
    const inHead = (0,grouping/* placesBySlice */.ql)(picked(head.of, headRows), length);
    const scratch = new Int32Array(clusters.count).fill(-1);
    return (number) => {
        const none = new Int32Array(0);
        const own = { base: inBase[number] ?? none, head: inHead[number] ?? none };
        const found = commonClusters(clusters, own, scratch);
        const kept = found.head.length >= minPaired * (head.sizes[number] ?? 0) ||
            found.base.length >= minPaired * (baseSizes[number] ?? 0);
        const enough = found.count >= paired/* FEWEST_CLUSTERS */.r2 && kept;
        if (!enough)
            return null;
        return {
            clusters: {
                count: found.count,
                baseRows: picked(baseRows, found.base),
                headRows: picked(headRows, found.head),
                baseClusters: found.ofBase,
                headClusters: found.ofHead,
            },
        };
    };
}
function pickOf(both, together, { plan, minPaired }, columns) {
    const found = dealt(both, plan, columns);
    if (found === null)
        return null;
    const pick = 'clusters' in together
        ? pickClusters(found, together.clusters, minPaired)
        : pickPairs(found, together.alignment, minPaired);
    return pick === null ? null : { pick, numbers: found.numbers };
}
/**
 * What is held together in a slice, or `null` where too little is: less than `minPaired` of what the smaller side has in
 * it, or too few clusters. Such a slice is judged by standard errors and history.
 */
function slicesTogether(both, together, dealing) {
    const sets = new Map();
    const known = new Map();
    return (slice) => {
        const columns = dealing.plan.sets.find((set) => set.length === Object.keys(slice).length && set.every((column) => Object.hasOwn(slice, column)));
        if (columns === undefined)
            return null;
        const [set, key] = [JSON.stringify(columns), (0,grouping/* sliceKey */.Q1)(slice)];
        if (!sets.has(set))
            sets.set(set, pickOf(both, together, dealing, columns));
        if (!known.has(key)) {
            const found = sets.get(set) ?? null;
            const number = found?.numbers.get(key);
            known.set(key, found === null || number === undefined ? null : found.pick(number));
        }
        return known.get(key) ?? null;
    };
}

;// CONCATENATED MODULE: ./build/js/gate/weighed.js
/** How many examples are in both tables, where rows of the tables stand for several, and whether both weigh them alike. */


/** Whole weights of every row, or `null`. */
function countsOf({ table, roles }) {
    const values = table.columns.get(roles.weight ?? '')?.values ?? null;
    const whole = values?.every((weight) => Number.isSafeInteger(weight) && weight >= 0) ?? false;
    return whole ? values : null;
}
const total = (counts) => counts.reduce((sum, count) => sum + count, 0);
/** Rows that pair count for as many examples as both sides say; where they do not agree, rows are counted. */
function matchesOf(base, head, alignment) {
    const [ofBase, ofHead] = [countsOf(base), countsOf(head)];
    if (ofBase === null || ofHead === null)
        return alignment;
    const { baseRows, headRows } = alignment;
    const paired = Float64Array.from(headRows, (row) => ofHead[row] ?? 0);
    if (!paired.every((count, pair) => count === ofBase[baseRows[pair] ?? -1]))
        return alignment;
    const pairs = total(paired);
    return { pairs, onlyBase: total(ofBase) - pairs, onlyHead: total(ofHead) - pairs };
}
/** The notice `WEIGHTS_ONE_SIDED`; weights that are all 1 are none. */
function oneSidedWeights({ suite, base, head }) {
    const [ofBase, ofHead] = [base.roles.weight, head.roles.weight];
    const column = ofBase ?? ofHead;
    if (column === null || (ofBase !== null && ofHead !== null))
        return [];
    const [side, other] = ofBase === null ? ['head', 'base'] : ['base', 'head'];
    const { table } = side === 'head' ? head : base;
    const told = table.columns.get(column)?.values?.some((weight) => weight !== 1) ?? false;
    return told ? [(0,catalogue/* fault */.DG)('WEIGHTS_ONE_SIDED', suite, { side, column, other })] : [];
}
/** The notice `WEIGHTS_DIFFER`, where a pair has another weight in head than in base. */
function differingWeights({ suite, base, head }, alignment) {
    const ofBase = base.table.columns.get(base.roles.weight ?? '')?.values;
    const ofHead = head.table.columns.get(head.roles.weight ?? '')?.values;
    const ids = head.table.ids;
    if (ofBase == null || ofHead == null || ids === null)
        return [];
    const { pairs: of, baseRows, headRows } = alignment;
    const nothing = Number.NaN;
    // A weight that is missing makes the values invalid, which is told there.
    const differs = (pair) => Math.abs((ofBase[baseRows[pair] ?? -1] ?? nothing) - (ofHead[headRows[pair] ?? -1] ?? nothing)) > 0;
    let first = -1;
    let pairs = 0;
    for (let pair = 0; pair < of; pair++) {
        if (!differs(pair))
            continue;
        if (first < 0)
            first = pair;
        pairs++;
    }
    if (pairs === 0)
        return [];
    const [inBase, inHead] = [baseRows[first] ?? 0, headRows[first] ?? 0];
    const weights = { base: ofBase[inBase] ?? 0, head: ofHead[inHead] ?? 0 };
    return [(0,catalogue/* fault */.DG)('WEIGHTS_DIFFER', suite, { pairs, of, id: (0,table_text/* textAt */.$6)(ids, inHead), ...weights })];
}

;// CONCATENATED MODULE: ./build/js/gate/pairing.js
/** Finds the same examples in head and base, suite by suite, and boils each measurement's pairs down to its evidence. */












function both(head, base) {
    if (head.examples === null || base === undefined || base.examples === null)
        return null;
    return { suite: head.name, base: base.examples, head: head.examples };
}
const nothing = (notice) => ({ together: null, notices: [notice] });
/** What is held together, where it is enough of what either side has. */
function covering(suite, matches, { together, minPaired }) {
    const { pairs, onlyBase, onlyHead } = matches;
    const smaller = pairs + Math.min(onlyBase, onlyHead);
    const enough = pairs >= minPaired * smaller;
    if (!enough)
        return nothing((0,catalogue/* fault */.DG)('TOO_FEW_PAIRS', suite, { pairs, of: smaller, minPaired }));
    const left = onlyBase + onlyHead > 0;
    return { together, notices: left ? [(0,catalogue/* fault */.DG)('UNMATCHED', suite, { onlyBase, onlyHead, pairs })] : [] };
}
function repeats(suite, side, { ids, repeated }) {
    if (repeated === null)
        return [];
    const { row } = repeated;
    return [(0,catalogue/* fault */.DG)('ID_REPEATS', suite, { side, ids: repeated.ids, id: (0,table_text/* textAt */.$6)(ids, row), row: row + 1 })];
}
/** The column of clusters, where head has one. */
function clusterColumn({ head }) {
    return head.table.columns.get(head.roles.cluster ?? '');
}
/** Pairs, or the clusters that head has them in; clusters of one example each are no clusters. */
function pairsOrClusters(pair, alignment) {
    const column = clusterColumn(pair);
    if (column === undefined)
        return { alignment };
    const clusters = clusteredBy(column, itemsOfPairs(alignment));
    return clusters.count === alignment.pairs ? { alignment } : { clusters };
}
/** Too few clusters do not tell how much clusters differ. */
function enoughClusters({ suite, head }, found) {
    const { together } = found;
    if (together === null || !('clusters' in together) || together.clusters.count >= paired/* FEWEST_CLUSTERS */.r2)
        return found;
    const by = head.roles.cluster ?? head.table.ids?.name ?? 'id';
    const clusters = together.clusters.count;
    return nothing((0,catalogue/* fault */.DG)('TOO_FEW_CLUSTERS', suite, { clusters, by, least: paired/* FEWEST_CLUSTERS */.r2 }));
}
/** Pairs or clusters, or the notice that says why these examples are not compared one by one. */
function togetherOf(pair, minPaired) {
    const base = pair.base.table.ids;
    const head = pair.head.table.ids;
    if (base === null || head === null) {
        const side = base === null ? (head === null ? 'base and head have' : 'base has') : 'head has';
        return nothing((0,catalogue/* fault */.DG)('NO_IDS', pair.suite, { side }));
    }
    const nameless = [
        ...emptyIdNotices({ suite: pair.suite, side: 'base' }, base),
        ...emptyIdNotices({ suite: pair.suite, side: 'head' }, head),
    ];
    if (nameless.length > 0)
        return { together: null, notices: nameless };
    const result = (0,align/* align */.M)(base, head);
    if (result.kind === 'aligned') {
        const { alignment } = result;
        const together = pairsOrClusters(pair, alignment);
        const matches = matchesOf(pair.base, pair.head, alignment);
        const found = enoughClusters(pair, covering(pair.suite, matches, { together, minPaired }));
        return { ...found, notices: [...differingWeights(pair, alignment), ...found.notices] };
    }
    const { clusters: items, onlyBase, onlyHead, repeated } = itemsOf(base, head);
    const column = clusterColumn(pair);
    const together = { clusters: column === undefined ? items : clusteredBy(column, items) };
    const matches = { pairs: items.count, onlyBase, onlyHead };
    const found = enoughClusters(pair, covering(pair.suite, matches, { together, minPaired }));
    // The rows of a query are its documents, and no repeats of one example.
    const told = pair.head.roles.query !== null && pair.base.roles.query !== null
        ? []
        : [
            ...repeats(pair.suite, 'base', { ids: base, repeated: repeated.base }),
            ...repeats(pair.suite, 'head', { ids: head, repeated: repeated.head }),
        ];
    return { ...found, notices: [...told, ...found.notices] };
}
/** The measurement as it would be called if its slice were all examples. */
function asWhole({ suite, metric, labels, slice = {} }) {
    const own = Object.entries(labels).filter(([key]) => !Object.hasOwn(slice, key));
    return { suite, metric, labels: Object.fromEntries(own) };
}
function evidenceOf(measurement, { base, head }, together) {
    return 'clusters' in together
        ? clusteredEvidence(measurement, { base, head, clusters: together.clusters })
        : pairedEvidence(measurement, { base, head, alignment: together.alignment });
}
/** Paired evidence of every measurement of head that has any, and a notice for each suite that could not pair. */
function pairUp(head, base, request) {
    const evidence = new Map();
    const held = new Map();
    const notices = [];
    for (const suite of head.suites) {
        const pair = both(suite, base?.suites.find((other) => other.name === suite.name));
        if (pair === null)
            continue;
        notices.push(...labelSetNotices(suite.name, pair), ...oneSidedWeights(pair));
        const { together, notices: told } = togetherOf(pair, request.minPaired);
        notices.push(...told);
        if (together === null)
            continue;
        held.set(suite.name, together);
        const plan = request.planOf?.(suite.name) ?? null;
        const inSlice = plan === null ? null : slicesTogether(pair, together, { plan, minPaired: request.minPaired });
        for (const measurement of request.measurements.filter((one) => one.suite === suite.name)) {
            const { slice } = measurement;
            const own = slice === undefined ? together : (inSlice?.(slice) ?? null);
            const found = own === null ? null : evidenceOf(asWhole(measurement), pair, own);
            if (found !== null)
                evidence.set((0,identity/* measurementId */.I)(measurement), found);
        }
    }
    return { evidence, together: held, notices };
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
