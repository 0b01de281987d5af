export const id = 254;
export const ids = [254];
export const modules = {

/***/ 3927:
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

/***/ 5395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ explain),
  c: () => (/* binding */ explainVerdicts)
});

// EXTERNAL MODULE: ./build/js/explain/redaction.js
var redaction = __webpack_require__(3927);
// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 31 modules
var catalogue = __webpack_require__(8649);
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
function ofNumbers(name, values) {
    const cuts = cutsOf(values);
    const codes = new Uint8Array(values.length);
    for (let unit = 0; unit < values.length; unit++) {
        const value = values[unit] ?? Number.NaN;
        let code = Number.isNaN(value) ? 0 : 1;
        if (code === 1)
            for (const cut of cuts)
                if (value > cut)
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
function ofLabels(name, labelled) {
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
    const picked = new Int32Array(rows.length);
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
        return usable(ofNumbers(name, numbersIn(values, rows)), least, distinct);
    if (codes === null || counts === null)
        return 'too-many-values';
    const almost = labels.filter((label) => NEARLY_NUMBER.test(label.slice(0, 40))).length;
    // Plain numbers throughout are the names of classes.
    const plain = labels.every((label) => Number.isFinite(Number(label)));
    if (distinct > MOST_VALUES && almost > 0.9 * labels.length && !plain)
        return 'numbers-as-text';
    return usable(ofLabels(name, { codes, labels, counts }), least, distinct);
}

;// CONCATENATED MODULE: ./build/js/explain/attributes.js

/** Each two features are searched together, so their number is bounded. */
const MOST_FEATURES = 40;
/** A corrected label here and there does not make a column an outcome. */
const MOST_DIFFERING = 0.01;
function sameNumbers(base, head, { baseRows, headRows }) {
    let differing = 0;
    for (let unit = 0; unit < baseRows.length; unit++) {
        const [one, other] = [base[baseRows[unit] ?? -1], head[headRows[unit] ?? -1]];
        if (!Object.is(one, other) && one !== other)
            differing++;
    }
    return differing;
}
/** How many units have another cell in head than in base; all, where the cells can't be compared. */
function differing(base, head, units) {
    if (base.values !== null && head.values !== null)
        return sameNumbers(base.values, head.values, units);
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
/** The features of these units, and the columns that give none. */
function attributesOf({ base, head, outcomes, classes, declared }, units, least) {
    const columns = [...head.columns.values()].filter(({ name }) => !outcomes.has(name));
    const first = columns.filter(({ name }) => declared.has(name));
    const ordered = [...first, ...columns.filter(({ name }) => !declared.has(name))];
    const features = [];
    const skipped = [];
    let left = 0;
    for (const one of ordered) {
        const column = classes.has(one.name) && one.codes !== null ? { ...one, values: null } : one;
        if (features.length === MOST_FEATURES) {
            left++;
            continue;
        }
        const before = base.columns.get(column.name);
        const changed = before === undefined ? 0 : differing(before, column, units);
        const found = changed > MOST_DIFFERING * units.headRows.length ? 'differs' : featureOf(column, units.headRows, least);
        if (typeof found === 'string')
            skipped.push({ column: column.name, why: found });
        else
            features.push(found);
    }
    for (const name of base.columns.keys())
        if (!head.columns.has(name) && !outcomes.has(name))
            skipped.push({ column: name, why: 'only-in-base' });
    for (const name of head.dropped)
        if (declared.has(name))
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
/** Adds its amount to every cell that a unit is in. `cells` is of length `size`. */
function addUnits(lattice, cells, { units, amounts, count }) {
    const { matrix, singles, rows, strides } = lattice;
    const features = singles.length;
    for (let i = 0; i < count; i++) {
        const start = (units[i] ?? 0) * features;
        const end = start + features;
        const amount = amounts[i] ?? 0;
        for (let f = 0; f < features; f++) {
            const single = matrix[start + f] ?? 0;
            cells[single] = (cells[single] ?? 0) + amount;
            const row = (rows[f] ?? 0) + (single - (singles[f] ?? 0)) * (strides[f] ?? 0);
            for (let other = start + f + 1; other < end; other++) {
                const at = row + (matrix[other] ?? 0);
                cells[at] = (cells[at] ?? 0) + amount;
            }
        }
    }
}
/** How many of the units each cell has. */
function countUnits(lattice, units) {
    const cells = new Float64Array(lattice.size);
    const amounts = new Float64Array(units.length).fill(1);
    addUnits(lattice, cells, { units, amounts, count: units.length });
    return cells;
}
function sumOf({ start, stride, rows, columns }, cells) {
    let sum = 0;
    for (let row = 0, from = start; row < rows; row++, from += stride) {
        for (let at = from; at < from + columns; at++)
            sum += cells[at] ?? 0;
    }
    return sum;
}
function sized(slice, counts) {
    return { ...slice, size: sumOf({ ...slice, size: 0 }, counts) };
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

// EXTERNAL MODULE: ./build/js/stats/random.js
var stats_random = __webpack_require__(7391);
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
    const random = (0,stats_random/* randomOf */.Rn)(deal.seed);
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
        const sum = sumOf(slice, sums);
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
function others(round, top, members, all) {
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
    const also = others(round, top, members, all);
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

// EXTERNAL MODULE: ./build/js/table/text.js
var table_text = __webpack_require__(4690);
;// CONCATENATED MODULE: ./build/js/explain/order.js

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const ROOM = 2 ** 21;
function hashAt({ bytes, offsets }, row) {
    let hash = FNV_OFFSET;
    const end = offsets[row + 1] ?? 0;
    for (let i = offsets[row] ?? 0; i < end; i++)
        hash = Math.imul(hash ^ (bytes[i] ?? 0), FNV_PRIME);
    return hash >>> 0;
}
function byText(ids) {
    return (a, b) => ((0,table_text/* textAt */.$)(ids, a) < (0,table_text/* textAt */.$)(ids, b) ? -1 : 1);
}
/** Places in `rows`, in the order of the ids that stand in these rows. */
function orderById(ids, rows) {
    const hashes = new Float64Array(rows.length);
    for (let place = 0; place < rows.length; place++)
        hashes[place] = hashAt(ids, rows[place] ?? 0);
    if (rows.length >= ROOM) {
        return new Int32Array(rows.length)
            .map((_, place) => place)
            .sort((a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0) || byText(ids)(rows[a] ?? 0, rows[b] ?? 0));
    }
    // Hash and place in one number: numbers sort without a comparison function.
    const keys = hashes.map((hash, place) => hash * ROOM + place).sort();
    const order = new Int32Array(rows.length);
    for (let i = 0; i < keys.length; i++)
        order[i] = (keys[i] ?? 0) % ROOM;
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
/** Pairs of single rows. */
function unitsOfPairs({ baseRows, headRows }, headIds) {
    const order = orderById(headIds, headRows);
    const pick = (rows) => order.map((place) => rows[place] ?? -1);
    return { baseRows: pick(baseRows), headRows: pick(headRows), members: null };
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
        baseRows: order.map((item) => firstInBase[item] ?? -1),
        headRows: order.map((item) => firstInHead[item] ?? -1),
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
/** The value of each unit on both sides: of its row, or the mean of its rows. */
function valuesOfUnits({ baseRows, headRows, members }, base, head) {
    if (members !== null) {
        return {
            base: means(base, baseRows.length, members.base),
            head: means(head, headRows.length, members.head),
        };
    }
    const pick = (values, rows) => new Float64Array(rows.length).map((_, unit) => values[rows[unit] ?? -1] ?? 0);
    return { base: pick(base, baseRows), head: pick(head, headRows) };
}

// EXTERNAL MODULE: ./build/js/metrics/columns.js
var columns = __webpack_require__(8091);
// EXTERNAL MODULE: ./build/js/metrics/scores.js
var scores = __webpack_require__(9901);
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
function trueScoresOf(subject) {
    const found = (0,scores/* binaryScores */.jM)(subject);
    if ('invalid' in found)
        return null;
    return found.scores.map((score, row) => (found.positives[row] === 1 ? score : -score));
}
function valuesOf({ metric, argument }, subject) {
    if (subject.weights.values !== null || subject.rows === 0)
        return null;
    if (metric.kind === 'count' && metric.binary) {
        const labels = labelsOf(subject);
        if (labels === null)
            return null;
        const right = Float64Array.from(labels.truth, (label, row) => (label === labels.prediction[row] ? 1 : 0));
        return { values: right, labels, trueScores: trueScoresOf(subject) };
    }
    if (metric.kind !== 'mean')
        return null;
    const values = metric.values(subject, argument);
    return 'invalid' in values ? null : { values, labels: null, trueScores: null };
}
const isOutcome = ({ values }) => values.every((value) => value === 0 || value === 1);
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
    const notices = told.map((one) => (0,catalogue/* fault */.DG)('SLICE_COLUMN_SKIPPED', name, one));
    if (left > 0)
        notices.push((0,catalogue/* fault */.DG)('SLICE_COLUMNS_MANY', name, { searched: features.length, left }));
    if (features.length === 0) {
        const none = notSearched(name, 'there are no columns to search besides the outcomes');
        return { ...none, notices: [...notices, ...(request.all ? none.notices : [])] };
    }
    const values = valuesOfUnits(units, outcome.base.values, outcome.head.values);
    const changes = values.head.map((value, at) => value - (values.base[at] ?? 0));
    const oriented = outcome.direction === 'lower' ? changes.map((change) => -change) : changes;
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

;// CONCATENATED MODULE: ./build/js/explain/flips.js
/** Examples that turned: right in base and wrong in head, or the other way round; the worst first. */
const MOST_PAIRS = 20;
function pairsOf({ suite, from, to, truth }, turned) {
    const pairs = new Map();
    for (const unit of turned) {
        const [before, after] = [from(unit), to(unit)];
        const key = JSON.stringify([before, after, truth(unit) === before]);
        const times = (pairs.get(key)?.times ?? 0) + 1;
        pairs.set(key, { suite, from: before, to: after, lost: truth(unit) === before, times });
    }
    const sorted = [...pairs].sort(([a, one], [b, other]) => other.times - one.times || (a < b ? -1 : 1));
    return sorted.slice(0, MOST_PAIRS).map(([, pair]) => pair);
}
/**
 * The flips of a suite.
 * @param most how many are told.
 */
function flipsOf(outcomes, most) {
    const { suite, base, head, move, id, truth, from, to } = outcomes;
    const lost = [];
    const won = [];
    for (let unit = 0; unit < base.length; unit++) {
        if (base[unit] === 1 && head[unit] === 0)
            lost.push(unit);
        else if (base[unit] === 0 && head[unit] === 1)
            won.push(unit);
    }
    const size = (unit) => Math.abs(move?.[unit] ?? 0);
    // Ids decide among equals, in their own order, so that the order of rows does not show.
    const names = new Map([...lost, ...won].map((unit) => [unit, id(unit)]));
    const worst = (a, b) => size(b) - size(a) || ((names.get(a) ?? '') < (names.get(b) ?? '') ? -1 : 1);
    const turned = [...lost.sort(worst), ...won.sort(worst)];
    const flips = turned.slice(0, most).map((unit) => {
        return { suite, id: names.get(unit) ?? '', from: from(unit), to: to(unit), truth: truth(unit) };
    });
    return { flips, lost: lost.length, won: won.length, pairs: pairsOf(outcomes, turned) };
}

;// CONCATENATED MODULE: ./build/js/gate/explained-flips.js
/** The examples of a suite that turned, in texts that may be shown. */


/** More different answers than this are no classes but texts. */
const MOST_CLASSES = 100;
/** The words for what has no class that may be shown: it is known only whether it was right. */
function verdictText(values, rows) {
    return (unit) => (values[rows[unit] ?? -1] === 1 ? 'right' : 'wrong');
}
function labelText({ names }, codes, { rows, redact }) {
    return (unit) => redact(names[codes[rows[unit] ?? -1] ?? -1] ?? '');
}
/** By how much the score of the right answer moved. */
function moved(base, head, { baseRows, headRows }) {
    const [before, after] = [base.trueScores, head.trueScores];
    if (before === null || after === null)
        return null;
    return new Float64Array(headRows.length).map((_, unit) => (after[headRows[unit] ?? -1] ?? 0) - (before[baseRows[unit] ?? -1] ?? 0));
}
/** `null` where examples are not paired row by row, or their outcome is more than right or wrong. */
function flipsOfSuite(suite, { redact, showExamples, most }) {
    const { outcome, units, name } = suite;
    const ids = suite.head.table.ids;
    if (units === null || units.members !== null || ids === null || !outcome.binary)
        return null;
    // Of a loss or an error rate, 0 is right.
    if (outcome.direction === 'lower')
        return null;
    const { base, head } = outcome;
    const pick = (values, rows) => new Float64Array(rows.length).map((_, unit) => values[rows[unit] ?? -1] ?? 0);
    const { baseRows, headRows } = units;
    const classes = [base.labels, head.labels].every((labels) => labels !== null && (showExamples || labels.names.length <= MOST_CLASSES));
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
        base: pick(base.values, baseRows),
        head: pick(head.values, headRows),
        move: moved(base, head, units),
        id: (unit) => redact((0,table_text/* textAt */.$)(ids, headRows[unit] ?? 0)),
        ...texts,
    };
    return flipsOf(outcomes, most);
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
function totalOf(groups, side) {
    return groups.reduce((total, group) => ({ n: total.n + group[side].n, sum: total.sum + group[side].sum }), {
        n: 0,
        sum: 0,
    });
}
/** The split over groups; `null` where a side has nothing. Each group has items on at least one side. */
function splitByGroup(groups) {
    const all = { base: totalOf(groups, 'base'), head: totalOf(groups, 'head') };
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
        base: totalOf(small, 'base'),
        head: totalOf(small, 'head'),
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
function grouped(name, { base, head, outcome }) {
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
    const left = new Uint8Array(table.rows).fill(1);
    for (const row of taken)
        left[row] = 0;
    return values.reduce((all, value, row) => (left[row] === 1 ? { n: all.n + 1, sum: all.sum + value } : all), NOBODY);
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
        const groups = grouped(name, suite);
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

// EXTERNAL MODULE: ./build/js/model/identity.js
var identity = __webpack_require__(1052);
;// CONCATENATED MODULE: ./build/js/gate/explained-suite.js
/** What is known of one suite on both sides, example by example: the ground on which a change is explained. */



function everyRow({ table }) {
    return new Int32Array(table.rows).map((_, row) => row);
}
/** What got worse comes first, then what people look at first. */
function inOrder(suite, measurements, bad) {
    const own = measurements.filter((one) => one.suite === suite && one.direction !== 'target');
    const all = own.map((measurement) => ({ measurement, worse: bad.has((0,identity/* measurementId */.I)(measurement)) }));
    const rank = ({ measurement, worse }) => (worse ? 0 : 2) + (measurement.metric === 'accuracy' ? 0 : 1);
    return all.sort((a, b) => rank(a) - rank(b));
}
/** The first outcome of right and wrong that got worse, else another that did, else the first that there is. */
function headline(candidates, examples) {
    const rows = { base: everyRow(examples.base), head: everyRow(examples.head) };
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
        const found = headline(inOrder(suite.name, known.measurements, bad), examples);
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

;// CONCATENATED MODULE: ./build/js/gate/explain.js






const NOTHING = {
    drivers: [],
    even: [],
    flips: [],
    turned: [],
    mix: [],
    notices: [],
    suites: [],
};
const MOST_FLIPS = 500;
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
/**
 * The same for a gate, whose verdicts stand already: what goes wrong while they are explained is told, and changes nothing.
 */
function explainVerdicts(request) {
    try {
        return explain(request);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return { ...NOTHING, notices: [(0,catalogue/* fault */.DG)('NOT_EXPLAINED', null, { why })] };
    }
}
/** What can be said of the change of every suite. */
function explain(request) {
    const { privacy } = request.config;
    const redact = (0,redaction/* redaction */.G)(privacy.redact);
    const suites = explainedSuites(request.head, request.base, request);
    const parts = [];
    const flips = [];
    const turned = [];
    const mix = [];
    for (const suite of suites) {
        if (request.all || suite.worse) {
            parts.push(driversOf(suite, request));
            const found = mixOfSuite(suite, outcomesOf(suite), { redact, minGroup: privacy.minGroup });
            mix.push(...found);
            if (!request.all)
                parts.push({ ...NO_PART, notices: mixNotices(found) });
        }
        const most = MOST_FLIPS - flips.length;
        const found = flipsOfSuite(suite, { redact, showExamples: privacy.showExamples, most });
        if (found === null)
            continue;
        const { lost, won } = found;
        flips.push(...found.flips);
        turned.push(...found.pairs);
        if (found.flips.length < lost + won) {
            const notices = [(0,catalogue/* fault */.DG)('FLIPS_CUT', suite.name, { told: found.flips.length, lost, won })];
            parts.push({ ...NO_PART, notices });
        }
    }
    return {
        drivers: parts.flatMap(({ drivers }) => drivers),
        even: parts.flatMap(({ even }) => even),
        flips,
        turned,
        mix,
        notices: parts.flatMap(({ notices }) => notices),
        suites: suites.map(({ name }) => name),
    };
}


/***/ }),

/***/ 8082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ load)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8649);
/* harmony import */ var _failure_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3597);
/* harmony import */ var _read_readables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7422);
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6828);




const NO_HINTS = { format: null, columns: null };
/** The paths that a suite's own globs match; none is no fault where files were named otherwise. */
async function pathsOf(world, suite) {
    const { sources } = await world.files.find(suite.artifacts ?? []);
    return new Set(sources.map((source) => source.path));
}
/** Files that were named or handed over, matched to configured suites by glob, by name, or as the only one. */
async function assignNamed(world, sources, config) {
    const byGlob = await Promise.all(config.suites.map(async (suite) => ({ suite, paths: await pathsOf(world, suite) })));
    const only = config.suites.length === 1 ? (config.suites[0] ?? null) : null;
    return sources.map((source) => {
        const matched = byGlob.find(({ paths }) => paths.has(source.path))?.suite;
        const named = config.suites.find((suite) => suite.name === source.stem);
        return { source, suite: matched ?? named ?? only };
    });
}
/** Every file of every configured suite. */
async function gatherConfigured(world, config) {
    const assigned = [];
    const faults = [];
    for (const suite of config.suites) {
        const found = await world.files.find(suite.artifacts ?? []);
        assigned.push(...found.sources.map((source) => ({ source, suite })));
        faults.push(...found.faults);
    }
    return { assigned, faults };
}
async function gather(world, { globs, sources }, config) {
    if (globs.length + sources.length > 0) {
        const found = await world.files.find(globs);
        const assigned = await assignNamed(world, [...found.sources, ...sources], config);
        return { assigned, faults: found.faults };
    }
    if (config.suites.every((suite) => suite.artifacts === null))
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('NO_ARTIFACTS', null, {});
    return await gatherConfigured(world, config);
}
/** Files of one suite are looked at together, since a folder may be what they are; those of each attempt by themselves. */
function grouped(assigned) {
    const groups = [];
    for (const { suite, source } of assigned) {
        const { earlier = 0 } = source;
        const group = groups.find((one) => one.suite === suite && one.earlier === earlier);
        if (group === undefined)
            groups.push({ suite, earlier, sources: [source] });
        else
            group.sources.push(source);
    }
    return groups;
}
/** What is to be told where suites are of several attempts. */
function attemptNotices(suites) {
    const attempts = new Set(suites.map(({ earlier }) => earlier));
    return attempts.size > 1 ? [(0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('ATTEMPTS_POOLED', null, { attempts: attempts.size })] : [];
}
function underNames({ suite, earlier }, { path, stem }, { format, reading }) {
    const configured = suite?.name ?? null;
    const several = reading.suites.length > 1;
    return reading.suites.map((one) => ({
        name: configured === null || several ? (one.name ?? stem) : configured,
        path,
        format,
        suite: one,
        repeats: suite?.repeats ?? false,
        earlier,
    }));
}
/** The files with the limits of the configuration. */
function bounded(sources, { limits }) {
    return Object.keys(limits).length === 0 ? sources : sources.map((source) => ({ ...source, limits }));
}
async function readOne(group, readable) {
    const file = await readable.read();
    const { suites, notices } = file.reading;
    const empty = suites.every((one) => one.measurements.length === 0 && one.examples === null);
    const nothing = empty ? [(0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('NOTHING_IN_FILE', readable.path, { format: file.format })] : [];
    return { suites: underNames(group, readable, file), notices: [...notices, ...nothing] };
}
/**
 * The evaluation that these globs (or, where there are none, the configuration's) hold. Every file that is missing or
 * unreadable is told, not just the first.
 */
async function load(world, wanted, config) {
    const { assigned, faults: notFound } = await gather(world, wanted, config);
    const suites = [];
    const notices = [];
    const faults = [...notFound];
    for (const group of grouped(assigned)) {
        const { suite, sources } = group;
        const hints = { ...(suite ?? NO_HINTS), parser: wanted.parser ?? 'auto' };
        for (const readable of await (0,_read_readables_js__WEBPACK_IMPORTED_MODULE_2__/* .readables */ .M)(bounded(sources, config), hints)) {
            try {
                const read = await readOne(group, readable);
                suites.push(...read.suites);
                notices.push(...read.notices);
            }
            catch (error) {
                if (!(error instanceof _failure_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR))
                    throw error;
                // What an attempt broke off must not stay an error for all later ones: it has no number that could count.
                if (group.earlier === 0)
                    faults.push(...error.faults);
                else
                    notices.push((0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('ATTEMPT_UNREADABLE', readable.path, { why: error.faults[0]?.what ?? '' }));
            }
        }
    }
    if (faults.length > 0)
        throw new _failure_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(faults);
    return { evaluation: (0,_assemble_js__WEBPACK_IMPORTED_MODULE_3__/* .assemble */ .fT)(suites), notices: [...attemptNotices(suites), ...notices] };
}


/***/ }),

/***/ 6907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ pairUp)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 31 modules
var catalogue = __webpack_require__(8649);
// EXTERNAL MODULE: ./build/js/judge/paired.js + 1 modules
var paired = __webpack_require__(3764);
// EXTERNAL MODULE: ./build/js/stats/skewness.js
var skewness = __webpack_require__(3125);
// EXTERNAL MODULE: ./build/js/metrics/pairs.js
var pairs = __webpack_require__(4721);
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
// EXTERNAL MODULE: ./build/js/metrics/subject.js
var metrics_subject = __webpack_require__(4020);
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

// EXTERNAL MODULE: ./build/js/metrics/task.js
var metrics_task = __webpack_require__(5235);
;// CONCATENATED MODULE: ./build/js/metrics/label-sets.js
/** Whether head and base speak of the same classes: averages over classes are averages over other ones where they do not. */


function namesOf({ labels }, codes) {
    const seen = new Uint8Array(labels.length);
    for (const code of codes ?? [])
        if (code >= 0)
            seen[code] = 1;
    return new Set(labels.filter((_, code) => seen[code] === 1));
}
/** The labels that rows have, `null` where the examples are no labelled ones. */
function occurring(examples) {
    const { task } = (0,metrics_task/* decideTask */.a)(examples);
    if (task === null || (task.kind !== 'binary' && task.kind !== 'multiclass'))
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

;// CONCATENATED MODULE: ./build/js/metrics/pair-means.js



function influence(values, weights) {
    const middle = (0,sum/* mean */.i2)(values, weights);
    const total = weights === null ? values.length : (0,sum/* sum */.cz)(weights);
    const shares = new Float64Array(values.length);
    for (let row = 0; row < shares.length; row++) {
        shares[row] = ((weights === null ? 1 : (weights[row] ?? 0)) * ((values[row] ?? 0) - middle)) / total;
    }
    return shares;
}
function pairMeans({ base, head }, weights) {
    const ofBase = influence(base, weights.base);
    const ofHead = influence(head, weights.head);
    const often = weights.counts ? weights.base : null;
    // A pair of count w carries w equal shares.
    const shares = ofHead;
    for (let pair = 0; pair < shares.length; pair++) {
        const times = often === null ? 1 : (often[pair] ?? 0);
        shares[pair] = times > 0 ? ((ofHead[pair] ?? 0) - (ofBase[pair] ?? 0)) / times : 0;
    }
    const { n } = weights;
    return (0,pairs/* evidence */.MX)({
        n,
        difference: differenceOfMeans({ base, head }, weights),
        standardError: Math.sqrt((n / (n - 1)) * (0,sum/* squaresAbout */.MT)(shares, 0, often)),
        degreesOfFreedom: n - 1,
        skewness: (0,skewness/* skewness */.q)(shares, often),
        method: 'paired-t',
    });
}
/** With the same weights on both sides the mean of the differences is exact where a difference of means would round. */
function differenceOfMeans({ base, head }, weights) {
    if (!weights.counts)
        return (0,sum/* mean */.i2)(head, weights.head) - (0,sum/* mean */.i2)(base, weights.base);
    const differences = new Float64Array(head.length);
    for (let pair = 0; pair < head.length; pair++)
        differences[pair] = (head[pair] ?? 0) - (base[pair] ?? 0);
    return (0,sum/* mean */.i2)(differences, weights.base);
}
const isOutcome = (values) => values.every((value) => value === 0 || value === 1);
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
    return pairValues({ base, head }, weights);
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
const placed = (0,remembered/* remembered */.H)(({ positives, scores }) => (0,delong/* placements */.DD)(positives, scores, (0,steps/* orderOf */.mJ)(scores)));
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
    return (0,pairs/* jackknifed */.B_)(after.value - before.value, without, { times, n: weights.n });
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
;// CONCATENATED MODULE: ./build/js/gate/weighed.js
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
    return [(0,catalogue/* fault */.DG)('ID_REPEATS', suite, { side, ids: repeated.ids, id: (0,table_text/* textAt */.$)(ids, row), row: row + 1 })];
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
    const result = (0,align/* align */.M)(base, head);
    if (result.kind === 'aligned') {
        const { alignment } = result;
        const together = pairsOrClusters(pair, alignment);
        const matches = matchesOf(pair.base, pair.head, alignment);
        return enoughClusters(pair, covering(pair.suite, matches, { together, minPaired }));
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
        notices.push(...labelSetNotices(suite.name, pair));
        const { together, notices: told } = togetherOf(pair, request.minPaired);
        notices.push(...told);
        if (together === null)
            continue;
        held.set(suite.name, together);
        for (const measurement of request.measurements.filter((one) => one.suite === suite.name)) {
            const found = evidenceOf(measurement, pair, together);
            if (found !== null)
                evidence.set((0,identity/* measurementId */.I)(measurement), found);
        }
    }
    return { evidence, together: held, notices };
}


/***/ }),

/***/ 6403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ noticeOf),
  E: () => (/* binding */ reportOf)
});

// EXTERNAL MODULE: ./build/js/explain/redaction.js
var redaction = __webpack_require__(3927);
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

// EXTERNAL MODULE: ./build/js/gate/suites.js
var gate_suites = __webpack_require__(9867);
;// CONCATENATED MODULE: ./build/js/gate/report.js
/** Puts the judgement into the form that everything after it reads. */



function noticeOf({ code, where, what, fix }) {
    return { code, where, what, fix };
}
function headSide(request, evaluation, at) {
    const suites = evaluation === null ? [] : (0,gate_suites/* reportedSuites */.hH)(evaluation);
    return { sha: request.head.sha, ref: request.head.ref, run: request.head.run, at, suites };
}
function policyOf(request, family) {
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
const NO_JUDGEMENT = { verdicts: [], unjudged: [], family: { fail: 0, warn: 0 } };
/** The report; without a judgement its result is `error`, and its notices say why. */
function reportOf(request, findings) {
    const judgement = findings.judgement ?? NO_JUDGEMENT;
    const redact = (0,redaction/* redaction */.G)(request.config.privacy.redact);
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
        verdicts: judgement.verdicts,
        unjudged: judgement.unjudged,
        drivers: findings.explained?.drivers ?? [],
        flips: findings.explained?.flips ?? [],
        policy: policyOf(request, judgement.family),
        notices: [...findings.notices].sort(byWeight).map((one) => redacted(noticeOf(one), redact)),
        deliveries: [],
    };
}


/***/ }),

/***/ 2420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ matchedSides)
/* harmony export */ });
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4600);
/* harmony import */ var _requests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8304);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4020);



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


/***/ }),

/***/ 5050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cellsOf)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(623);
/* harmony import */ var _probability_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4336);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9091);



/** The limit that the value breaks, if any. */
function brokenLimit(verdict) {
    for (const reason of verdict.reasons) {
        if (reason.kind === 'below-min')
            return { sign: '≥', limit: reason.min };
        if (reason.kind === 'above-max')
            return { sign: '≤', limit: reason.max };
    }
    return null;
}
/** A side's value in words where there is no number: it was not measured, or no number was found. */
function sideText(side, text) {
    if (side === null)
        return '–';
    return text ?? 'not a number';
}
function numbersOf(verdict) {
    const { base, head, unit } = verdict;
    const broken = brokenLimit(verdict);
    const known = [base?.value ?? null, head?.value ?? null, broken?.limit ?? null];
    const present = known.filter((value) => value !== null);
    const texts = broken === null ? (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .valueTexts */ .Ms)(present, unit) : (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesApart */ .vW)(present, unit);
    const [baseText, headText, limitText] = known.map((value, index) => value === null ? undefined : texts[known.slice(0, index).filter((other) => other !== null).length]);
    const sides = [sideText(base, baseText), sideText(head, headText)];
    return {
        values: base === null ? sides[1] : arrow(sides),
        limit: broken === null || limitText === undefined ? null : `limit ${broken.sign} ${limitText}`,
    };
}
/** `212.4 → 243.1 ms`: a unit that both have is said once. */
function arrow([base, head]) {
    const unit = / \S+$/.exec(head)?.[0] ?? '';
    const short = unit !== '' && base.endsWith(unit) && /^−?\d/.test(head) ? base.slice(0, -unit.length) : base;
    return `${short} → ${head}`;
}
/** p is of a loss; an improvement tells the p of its gain instead. */
function chanceText(change, verdict) {
    const gain = verdict.reasons.find((reason) => reason.kind === 'significant-gain');
    if (gain !== undefined)
        return `, gain at ${(0,_probability_js__WEBPACK_IMPORTED_MODULE_1__/* .pText */ .C6)(gain.p)}`;
    return change.p === null ? '' : `, ${(0,_probability_js__WEBPACK_IMPORTED_MODULE_1__/* .pPairText */ .ox)(change.p, change.pAdjusted)}`;
}
function comparisonText(change, verdict) {
    const pairs = change.lost === null || change.won === null ? '' : `, ${change.lost} lost / ${change.won} won`;
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceWord */ .K4)(change.evidence)}${pairs}${chanceText(change, verdict)}`;
}
/** For verdicts that are no alarm: how small a loss would have been one. */
function reachText({ outcome, minimumDetectableChange, unit }) {
    const quiet = outcome === 'passed' || outcome === 'inconclusive';
    return quiet && minimumDetectableChange !== null
        ? `sees losses from ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeText */ .lP)(minimumDetectableChange, unit)}`
        : null;
}
/** The cells of a verdict's row. */
function cellsOf(verdict) {
    const { symbol, word } = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictWord */ .E0)(verdict);
    const { values, limit } = numbersOf(verdict);
    const { change, unit } = verdict;
    const parts = [limit, change === null ? null : comparisonText(change, verdict), reachText(verdict)];
    return {
        symbol,
        word,
        values,
        change: change === null ? '' : (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .changeSummary */ .lb)(change, unit),
        evidence: parts.filter((part) => part !== null).join('; '),
    };
}


/***/ }),

/***/ 85:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ driverParts),
/* harmony export */   f: () => (/* binding */ percentText)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(623);
/* harmony import */ var _probability_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4336);


function percentText(share) {
    const percent = 100 * share;
    return `${percent > 0 && percent < 1 ? '< 1' : Math.round(percent)} %`;
}
/** A driver is always worse than the rest, so the two tell which way is worse, and whether the whole got worse. */
function lost({ change, elsewhere, coverage }) {
    const whole = change * coverage + elsewhere * (1 - coverage);
    return whole * (change - elsewhere) > 0;
}
/** `82 % of the loss of accuracy is` … `(312 examples, −14 pp inside, −0.3 pp elsewhere; p = 0.003)`. */
function driverParts(driver) {
    const { share, examples, change, elsewhere, unit, metric, condition, p } = driver;
    const part = share !== null && lost(driver) ? `${percentText(share)} of the loss of "${metric}" is` : null;
    const sizes = `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .changeText */ .k0)(change, unit)} inside, ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .changeText */ .k0)(elsewhere, unit)} elsewhere`;
    const chance = p === null ? '' : `; ${(0,_probability_js__WEBPACK_IMPORTED_MODULE_1__/* .pText */ .C6)(p)}`;
    const before = part ?? `the change of "${metric}" hides a loss in`;
    return { before, condition, after: `(${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(examples, 'example')}, ${sizes}${chance})` };
}


/***/ }),

/***/ 5671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   CK: () => (/* binding */ flipsFold),
/* harmony export */   TF: () => (/* binding */ noticeList),
/* harmony export */   Xm: () => (/* binding */ driversFold),
/* harmony export */   fk: () => (/* binding */ smallPrint)
/* harmony export */ });
/* unused harmony export noticeItem */
/* harmony import */ var _driver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5220);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(623);
/* harmony import */ var _probability_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4336);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1426);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6275);






/** A fold; the blank lines make GitHub read Markdown inside. `title` must be trusted text. */
function fold(title, body) {
    return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}
function more(total, shown) {
    return total > shown
        ? `\n\n… and ${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(total - shown, 'more row')}.`.replace('more rows', 'more')
        : '';
}
function noticeItem({ where, what, fix }) {
    const place = where === null ? '' : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(where)}: `;
    const mend = fix === null ? '' : `<br>**Fix:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(fix)}`;
    return `- ${place}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(what)}${mend}`;
}
/** Notices with their fixes, as a list. */
function noticeList(notices, limit) {
    const items = notices.slice(0, limit).map(noticeItem).join('\n');
    return `${items}${more(notices.length, limit)}`;
}
function noticesFold(notices, limit) {
    return notices.length === 0 ? null : fold((0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(notices.length, 'notice'), noticeList(notices, limit));
}
function unjudgedRow({ id, value, because }) {
    return [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(id), value === null ? '–' : (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .valueText */ .Ru)(value, null), (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(because)];
}
/** Values that were read and not judged. */
function unjudgedFold(unjudged, limit) {
    if (unjudged.length === 0)
        return null;
    const rows = unjudged.slice(0, limit).map(unjudgedRow);
    const table = (0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownTable */ .Qj)(['Value of', 'Value', 'Why it was not judged'], [':--', '--:', ':--'], rows);
    const title = `${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(unjudged.length, 'value')} read but not judged`;
    return fold(title, `${table}${more(unjudged.length, limit)}`);
}
function isLost({ from, truth }) {
    return from === truth;
}
function flipRow(flip) {
    const names = [flip.suite, flip.id, flip.truth, flip.from, flip.to].map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7);
    return [isLost(flip) ? '✗ lost' : '✓ won', ...names];
}
/** A reader looks at some; the report has them all. */
const MOST_FLIPS = 10;
/** How many kinds of flips are named. */
const KINDS_NAMED = 5;
/** `cat → dog 31 times`, the commonest first; nothing where no kind comes twice. */
function kindsText(flips) {
    const times = new Map();
    for (const { from, to } of flips) {
        const kind = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(from)} → ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(to)}`;
        times.set(kind, (times.get(kind) ?? 0) + 1);
    }
    const often = [...times].filter(([, count]) => count > 1).sort(([, a], [, b]) => b - a);
    const named = often.slice(0, KINDS_NAMED).map(([kind, count]) => `${kind} ${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeText */ .r0)(count)} times`);
    return named.length === 0 ? null : `Most often: ${named.join(', ')}.`;
}
function driverRow(driver) {
    const { suite, condition, examples, share, change, elsewhere, unit, p, also } = driver;
    const others = also.map((one) => `<br>also ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(one)}`).join('');
    return [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(suite),
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(condition)}${others}`,
        (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeText */ .r0)(examples),
        share === null ? '–' : (0,_driver_js__WEBPACK_IMPORTED_MODULE_0__/* .percentText */ .f)(share),
        (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .changeText */ .k0)(change, unit),
        (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .changeText */ .k0)(elsewhere, unit),
        p === null ? '–' : (0,_probability_js__WEBPACK_IMPORTED_MODULE_3__/* .pText */ .C6)(p),
    ];
}
/** The slices that carry a change, with their numbers. */
function driversFold(drivers, limit) {
    if (drivers.length === 0)
        return null;
    const titles = ['Suite', 'Slice', 'Examples', 'Part of the change', 'Inside', 'Elsewhere', 'Chance'];
    const aligns = [':--', ':--', '--:', '--:', '--:', '--:', '--:'];
    const table = (0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownTable */ .Qj)(titles, aligns, drivers.slice(0, limit).map(driverRow));
    const title = `${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(drivers.length, 'slice')} ${drivers.length === 1 ? 'carries' : 'carry'} a change`;
    return fold(title, `${table}${more(drivers.length, limit)}`);
}
/** Examples that were right and are wrong now, then the other way round. */
function flipsFold(flips, limit) {
    if (flips.length === 0)
        return null;
    const lost = flips.filter(isLost);
    const won = flips.filter((flip) => !isLost(flip));
    const rows = [...lost, ...won].slice(0, limit).map(flipRow);
    const titles = ['Flip', 'Suite', 'Example', 'Truth', 'Base said', 'Head says'];
    const title = `${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(flips.length, 'example')} flipped: ${lost.length} lost, ${won.length} won`;
    const table = (0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownTable */ .Qj)(titles, titles.map(() => ':--'), rows);
    const kinds = kindsText(flips);
    return fold(title, `${kinds === null ? '' : `${kinds}\n\n`}${table}${more(flips.length, limit)}`);
}
function policyFold(report) {
    const items = (0,_standing_js__WEBPACK_IMPORTED_MODULE_5__/* .policySentences */ .HY)(report.policy).map((sentence) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(sentence)}`);
    return fold('How it was judged', items.join('\n'));
}
function single({ drivers }) {
    return drivers.length === 1 && drivers.every(({ also }) => also.length === 0);
}
/** All the small print, each list at most `limit` rows long; nothing for a limit of 0. */
function smallPrint(report, limit) {
    if (limit === 0)
        return [];
    // In an error report and of a health check the notices are the message: they stand in the open.
    const isOpen = report.result === 'error' || report.mode === 'health';
    const notices = isOpen ? null : noticesFold(report.notices, limit);
    const parts = [
        // All that is known of one without others alike stands in its sentence.
        single(report) ? null : driversFold(report.drivers, limit),
        flipsFold(report.flips, Math.min(limit, MOST_FLIPS)),
        unjudgedFold(report.unjudged, limit),
        notices,
    ];
    return [...parts.filter((part) => part !== null), policyFold(report)];
}


/***/ }),

/***/ 4011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ resultParts)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(623);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5027);
/* harmony import */ var _probability_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4336);



/** What a number of verdicts of an outcome did: `2 metrics regressed`, `1 broke a limit`. */
const DID = {
    passed: ['holds', 'hold'],
    improved: ['improved', 'improved'],
    regressed: ['regressed', 'regressed'],
    suspected: ['suspected', 'suspected'],
    violated: ['broke a limit', 'broke a limit'],
    inconclusive: ['inconclusive', 'inconclusive'],
    missing: ['is missing', 'are missing'],
    invalid: ['is not a number', 'are not numbers'],
    incomparable: ['is not comparable', 'are not comparable'],
    waived: ['waived', 'waived'],
    new: ['new', 'new'],
};
function did(count, outcome) {
    return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeText */ .r0)(count)} ${DID[outcome][count === 1 ? 0 : 1]}`;
}
function tally(verdicts) {
    const counts = new Map();
    for (const { outcome } of verdicts)
        counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    return counts;
}
function sizeOfWorst(worst) {
    const broken = worst.reasons.find((reason) => reason.kind === 'below-min' || reason.kind === 'above-max');
    if (worst.outcome === 'violated' && broken !== undefined) {
        const limit = broken.kind === 'below-min' ? broken.min : broken.max;
        const [is, allowed] = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesApart */ .vW)([broken.value, limit], worst.unit);
        return ` ${is} (limit ${allowed})`;
    }
    if (worst.change === null)
        return '';
    const { p, pAdjusted } = worst.change;
    const shownP = p === null ? '' : ` (${(0,_probability_js__WEBPACK_IMPORTED_MODULE_1__/* .adjustedText */ .Ux)(p, pAdjusted)})`;
    return ` ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .changeText */ .k0)(worst.change.absolute, worst.unit)}${shownP}`;
}
function failParts(report) {
    const failed = (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .worstFirst */ .md)(report.verdicts).filter((verdict) => (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .isFailing */ .DI)(verdict, report.policy));
    const [worst] = failed;
    if (worst === undefined)
        return { before: 'the gate failed', name: null, after: '' };
    const kinds = [...tally(failed)];
    const total = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(report.verdicts.length, 'metric');
    const list = kinds.map(([outcome, count]) => did(count, outcome)).join(', ');
    const what = kinds.length === 1 ? DID[worst.outcome][failed.length === 1 ? 0 : 1] : `failed (${list})`;
    const lead = failed.length === 1 ? ': ' : ', worst ';
    return {
        before: `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeText */ .r0)(failed.length)} of ${total} ${what}${lead}`,
        name: worst.id,
        after: sizeOfWorst(worst),
    };
}
function passParts(report) {
    const total = report.verdicts.length;
    const counts = tally((0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .worstFirst */ .md)(report.verdicts));
    const holding = (counts.get('passed') ?? 0) + (counts.get('improved') ?? 0);
    const others = [...counts]
        .filter(([outcome]) => outcome !== 'passed')
        .map(([outcome, count]) => did(count, outcome));
    const subject = holding === total ? (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(total, 'metric') : `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeText */ .r0)(holding)} of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(total, 'metric')}`;
    const list = others.length === 0 ? '' : `; ${others.join(', ')}`;
    return { before: `${subject} ${holding === 1 ? 'holds' : 'hold'}${list}`, name: null, after: '' };
}
function neutralParts(report) {
    const measured = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(report.verdicts.length, 'metric');
    return { before: `nothing to compare with yet; ${measured} measured, none judged`, name: null, after: '' };
}
function errorParts(report) {
    const apart = (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .worstFirst */ .md)(report.verdicts).filter(({ outcome }) => outcome === 'incomparable');
    const [incomparable] = apart;
    const [first] = report.notices;
    if (incomparable !== undefined) {
        const are = DID.incomparable[apart.length === 1 ? 0 : 1];
        const before = `not judged, ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(apart.length, 'metric')} ${are} with the base: `;
        return { before, name: incomparable.id, after: '' };
    }
    if (first === undefined)
        return { before: 'not judged', name: null, after: '' };
    if (first.where === null)
        return { before: `not judged: ${first.what}`, name: null, after: '' };
    return { before: 'not judged: ', name: first.where, after: `: ${first.what}` };
}
const PARTS = {
    fail: failParts,
    pass: passParts,
    neutral: neutralParts,
    error: errorParts,
};
/** The result in parts: `Holdline: fail — 2 of 14 metrics regressed, worst ` + name + ` −3.1 pp (p = 0.0002)`. */
function resultParts(report) {
    const { before, name, after } = PARTS[report.result](report);
    const tool = report.mode === 'health' ? 'Holdline health' : 'Holdline';
    return { before: `${tool}: ${report.result} — ${before}`, name, after };
}


/***/ }),

/***/ 5027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ isFailing),
/* harmony export */   _r: () => (/* binding */ isNotable),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
/* unused harmony export failingOutcomes */
/** In the order in which they are shown among verdicts of the same weight. */
const FAILING = ['regressed', 'violated', 'missing', 'invalid', 'incomparable'];
const OTHER = ['suspected', 'inconclusive', 'waived', 'new', 'improved', 'passed'];
/** Outcomes with which a verdict of severity `fail` turns the gate red under this policy. */
function failingOutcomes(failOn) {
    if (failOn === 'inconclusive')
        return [...FAILING, 'suspected', 'inconclusive'];
    return failOn === 'suspected' ? [...FAILING, 'suspected'] : FAILING;
}
function isFailing(verdict, policy) {
    return verdict.severity === 'fail' && failingOutcomes(policy.failOn).includes(verdict.outcome);
}
/** Whether a reader should see the row without opening anything. */
function isNotable(verdict) {
    return !['passed', 'improved', 'new'].includes(verdict.outcome);
}
function rank(verdict) {
    const bad = FAILING.indexOf(verdict.outcome);
    if (bad >= 0)
        return bad + (verdict.severity === 'fail' ? 0 : FAILING.length);
    return 2 * FAILING.length + OTHER.indexOf(verdict.outcome);
}
/** How far a value is on the wrong side of its limit, as a share of the limit. */
function overshoot(verdict) {
    return verdict.reasons.reduce((largest, reason) => {
        if (reason.kind === 'below-min')
            return Math.max(largest, share(reason.min - reason.value, reason.min));
        if (reason.kind === 'above-max')
            return Math.max(largest, share(reason.value - reason.max, reason.max));
        return largest;
    }, 0);
}
function share(size, whole) {
    return whole === 0 ? Math.abs(size) : size / Math.abs(whole);
}
/** Size of the loss against the base, relative so that units don't matter; a gain is negative. */
function lossSize(verdict) {
    if (verdict.outcome === 'violated')
        return overshoot(verdict);
    const { change, direction, base } = verdict;
    if (change === null)
        return 0;
    const relative = change.relative ?? share(change.absolute, base?.value ?? 0);
    if (direction === 'higher')
        return -relative;
    return direction === 'lower' ? relative : Math.abs(relative);
}
/** The verdicts worst first; ties by size of loss, then by id. */
function worstFirst(verdicts) {
    return verdicts
        .map((verdict) => ({ verdict, rank: rank(verdict), loss: lossSize(verdict) }))
        .sort((a, b) => a.rank - b.rank ||
        b.loss - a.loss ||
        (a.verdict.id < b.verdict.id ? -1 : Number(a.verdict.id > b.verdict.id)))
        .map(({ verdict }) => verdict);
}


/***/ }),

/***/ 4336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ pText),
/* harmony export */   Lu: () => (/* binding */ shareText),
/* harmony export */   Ux: () => (/* binding */ adjustedText),
/* harmony export */   oG: () => (/* binding */ rarity),
/* harmony export */   ox: () => (/* binding */ pPairText)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(623);
/** p values as text. Never as "confidence": 1 − p is not the probability that a loss is real. */

/** Levels at which decisions are made by default: no other p may look like one of them. */
const LEVELS = [0.01, 0.05];
/** `= 0.003`, `< 0.0001`, `> 0.99`: what follows the letter p. */
function pRelation(p) {
    if (p < 0.0001)
        return '< 0.0001';
    if (p > 0.99)
        return '> 0.99';
    const shown = [2, 4, 8].map((digits) => Number(p.toPrecision(digits)));
    return `= ${shown.find((text) => text === p || !LEVELS.includes(text)) ?? p}`;
}
function pText(p) {
    return `p ${pRelation(p)}`;
}
/** The p that decides: `adjusted p = 0.0014`, or plainly `p = 0.0001` where correction changed nothing to be seen. */
function adjustedText(p, pAdjusted) {
    return pAdjusted === null || pText(pAdjusted) === pText(p) ? pText(p) : `adjusted ${pText(pAdjusted)}`;
}
/** `p = 0.0001`, and what correction for the family made of it where that looks different. */
function pPairText(p, pAdjusted) {
    const decides = adjustedText(p, pAdjusted);
    return decides === pText(p) ? decides : `${pText(p)}, ${decides}`;
}
/** How many harmless changes look this bad: `1 in 710`. N is rounded down, so that it never sounds worse than it is. */
function oneIn(p) {
    if (p < 0.0001)
        return 'fewer than 1 in 10,000';
    const count = Math.floor(1 / p + 1e-9);
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
    return `1 in ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeText */ .r0)(Math.floor(count / unit) * unit)}`;
}
/** `1 in 710 harmless changes looks this bad`, or `null` where p is no reason to say so. */
function rarity(p) {
    return p <= 0.05 ? `${oneIn(p)} harmless changes looks this bad` : null;
}
/** A probability in percent, never rounded to all or nothing: `97.9 %`, `> 99.9 %`. */
function shareText(probability) {
    if (probability > 0.999)
        return '> 99.9 %';
    return probability < 0.001 ? '< 0.1 %' : `${(100 * probability).toFixed(1)} %`;
}


/***/ }),

/***/ 1426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ shownRows),
/* harmony export */   KV: () => (/* binding */ verdictTable),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   WN: () => (/* binding */ countsText)
/* harmony export */ });
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5050);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5220);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(623);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5027);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9091);





function inScope(report, form) {
    const ordered = (0,_order_js__WEBPACK_IMPORTED_MODULE_4__/* .worstFirst */ .md)(report.verdicts);
    if (form.scope === 'all')
        return ordered;
    if (form.scope === 'notable')
        return ordered.filter(_order_js__WEBPACK_IMPORTED_MODULE_4__/* .isNotable */ ._r);
    return form.scope === 'none' ? [] : ordered.filter((verdict) => (0,_order_js__WEBPACK_IMPORTED_MODULE_4__/* .isFailing */ .DI)(verdict, report.policy));
}
/** Notable rows open, up to the form's number; the rest of what the form shows behind a fold. */
function shownRows(report, form) {
    const rows = inScope(report, form);
    const open = rows.filter(_order_js__WEBPACK_IMPORTED_MODULE_4__/* .isNotable */ ._r).slice(0, form.open);
    const folded = rows.filter((verdict) => !open.includes(verdict)).slice(0, form.folded);
    return { open, folded, hidden: report.verdicts.length - open.length - folded.length };
}
const COLUMNS = [
    { title: 'Verdict', line: ':--', cell: (_, { symbol, word }) => `${symbol} ${word}` },
    { title: 'Metric', line: ':--', cell: ({ id }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(id) },
    { title: 'Base → head', line: '--:', cell: (_, { values }) => values },
    { title: 'Change, 95 % interval', line: '--:', cell: (_, { change }) => change },
    { title: 'Evidence', line: ':--', cell: (_, { evidence }) => evidence },
];
/** A table from its title row, the line below it, and the rows. */
function markdownTable(titles, lines, rows) {
    return [titles, lines, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
/** The verdicts as a table; a column that would be empty is left out. */
function verdictTable(verdicts) {
    const rows = verdicts.map((verdict) => {
        const cells = (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .cellsOf */ .n)(verdict);
        return COLUMNS.map((column) => column.cell(verdict, cells));
    });
    const kept = COLUMNS.map((_, index) => index).filter((index) => rows.some((row) => row[index] !== ''));
    const pick = (cells) => kept.map((index) => cells[index] ?? '');
    const based = verdicts.some(({ base }) => base !== null);
    const titles = COLUMNS.map(({ title }) => (title === 'Base → head' && !based ? 'Value' : title));
    return markdownTable(pick(titles), pick(COLUMNS.map(({ line }) => line)), rows.map(pick));
}
/** `2 regressed, 1 suspected, 11 passed`, worst first. */
function countsText(verdicts) {
    const counts = new Map();
    for (const { outcome } of (0,_order_js__WEBPACK_IMPORTED_MODULE_4__/* .worstFirst */ .md)(verdicts)) {
        const { word } = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeWord */ .nG)(outcome);
        counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    return [...counts].map(([word, count]) => `${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeText */ .r0)(count)} ${word}`).join(', ');
}


/***/ }),

/***/ 6275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HY: () => (/* binding */ policySentences),
/* harmony export */   cK: () => (/* binding */ firstRun),
/* harmony export */   tk: () => (/* binding */ baseSentence)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(623);
/* harmony import */ var _probability_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4336);


const FILES_NAMED = 3;
function shortSha(sha) {
    return sha.slice(0, 7);
}
function branchOf(ref) {
    return ref.replace(/^refs\/(?:heads|tags)\//, '');
}
function ageText(days) {
    if (days === null || !(days >= 0))
        return '';
    if (days < 1)
        return ', less than a day old';
    return `, ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(Math.floor(days), 'day')} old`;
}
/** How far the record's commit is from the one that was wanted. */
function distanceText(distance) {
    return distance === null || distance === 0
        ? ''
        : `, ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(distance, 'commit')} before the wanted one`;
}
/** `commit "4f2a9c1" on "main"`, as much of it as is known. */
function commitText({ sha, ref, run }) {
    const branch = ref === null ? '' : ` on "${branchOf(ref)}"`;
    if (sha !== null)
        return `commit "${shortSha(sha)}"${branch}`;
    if (run !== null)
        return `run "${run}"${branch}`;
    return ref === null ? null : `the newest run${branch}`;
}
function filesText(base) {
    const files = [...new Set(base.suites.flatMap((suite) => suite.files))];
    const named = files.slice(0, FILES_NAMED).map((file) => `"${file}"`);
    const more = files.length - named.length;
    return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
/** What head was held against: files or history, which commit, how old; `null` where nothing was judged without a base. */
function baseSentence({ base, result, mode }) {
    if (base === null) {
        const judged = mode !== 'health' && (result === 'pass' || result === 'fail');
        return judged ? 'Judged by its limits alone: there is no base yet.' : null;
    }
    const commit = commitText(base);
    if (base.source === 'history') {
        const place = `${commit ?? 'the base branch'}${distanceText(base.distance)}`;
        return `Held against ${place}, from the history${ageText(base.ageDays)}.`;
    }
    const files = filesText(base);
    const named = files === '' ? 'the base files' : `base files ${files}`;
    return `Held against ${named}${commit === null ? '' : ` of ${commit}`}${ageText(base.ageDays)}.`;
}
/** What it means that nothing could be compared, and what to do next. */
function firstRun({ mode }) {
    const meaning = 'This is not a pass: nothing was held against a base, because there is none yet.';
    if (mode === 'record')
        return [meaning, 'This is the first record; the next change is held against it.'];
    return [
        meaning,
        'To have one, let Holdline run on a push to the base branch (on the command line: holdline record), or name base files with "baseline" or "--base".',
    ];
}
function familyText({ fail, warn }) {
    if (warn === 0)
        return (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(fail, 'test');
    return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(fail, 'test')} that can fail and ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(warn, 'test')} that can warn`;
}
/** By which policy it was judged, one sentence a line. */
function boundsText({ style, alpha, alphaWarn }) {
    if (style === 'frequentist')
        return `A loss fails at p ≤ ${alpha} and warns at p ≤ ${alphaWarn}, both for the report as a whole.`;
    const [fails, warns] = [(0,_probability_js__WEBPACK_IMPORTED_MODULE_1__/* .shareText */ .Lu)(1 - alpha), (0,_probability_js__WEBPACK_IMPORTED_MODULE_1__/* .shareText */ .Lu)(1 - alphaWarn)];
    return `A loss beyond the margin fails where it is ${fails} probable and warns where it is ${warns} probable, both for the report as a whole.`;
}
function policySentences(policy) {
    const corrected = policy.family.fail + policy.family.warn > 0;
    const config = policy.config === null
        ? 'No configuration: all defaults.'
        : `Configuration: "${policy.config}"${policy.configSha256 === null ? '' : ` (digest "${policy.configSha256.slice(0, 12)}")`}.`;
    return [
        boundsText(policy),
        corrected
            ? `Corrected together (Benjamini–Hochberg): ${familyText(policy.family)}.`
            : 'No p values, so nothing was corrected for their number.',
        `Examples count as paired when at least ${Number((policy.minPaired * 100).toFixed(2))} % are in both.`,
        `Settings: fail-on "${policy.failOn}", on-error "${policy.onError}", seed ${policy.seed}.`,
        config,
    ];
}


/***/ }),

/***/ 9091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K4: () => (/* binding */ evidenceWord),
  nG: () => (/* binding */ outcomeWord),
  Ux: () => (/* binding */ reasonSentence),
  ow: () => (/* binding */ resultLine),
  KI: () => (/* binding */ resultSymbol),
  E0: () => (/* binding */ verdictWord)
});

// EXTERNAL MODULE: ./build/js/render/escape.js
var render_escape = __webpack_require__(5220);
// EXTERNAL MODULE: ./build/js/render/headline.js
var headline = __webpack_require__(4011);
// EXTERNAL MODULE: ./build/js/render/number.js + 1 modules
var number = __webpack_require__(623);
// EXTERNAL MODULE: ./build/js/render/probability.js
var render_probability = __webpack_require__(4336);
;// CONCATENATED MODULE: ./build/js/render/settling.js

/** Two digits are as many as an estimate has. */
function about(count) {
    const step = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
    return (0,number/* wholeText */.r0)(Math.ceil(count / step) * step);
}
function priceText(sum, { unit }) {
    const dollars = unit?.toLowerCase() === 'usd';
    const text = dollars ? `$${sum < 100 ? sum.toFixed(2) : (0,number/* wholeText */.r0)(Math.round(sum))}` : (0,number/* valueText */.Ru)(sum, unit);
    return ` (≈ ${text} at this run's cost)`;
}
function priced(text, price, part) {
    const sum = price?.[part] ?? null;
    return price === null || sum === null ? text : `${text}${priceText(sum, price)}`;
}
/** One sentence; says so where no amount of the same data helps. */
function settlingText({ examples, runs, repeats, price }, { change }) {
    const noun = change?.evidence === 'clustered' ? 'clusters of examples' : 'examples';
    const ways = [
        ...(examples === null ? [] : [priced(`about ${about(examples)} more ${noun}`, price, 'examples')]),
        ...(runs === null ? [] : [priced(`${(0,number/* countText */.lT)(runs, 'more run')} on the base branch`, price, 'runs')]),
        ...(repeats === null ? [] : [`the mean of ${(0,number/* wholeText */.r0)(repeats)} runs of this change`]),
    ];
    if (ways.length === 0) {
        return change?.evidence === 'history'
            ? 'Runs of the base branch differ too much for more of them to settle it; comparing the same examples, by id, may.'
            : 'More examples or more runs settle it.';
    }
    const text = ways.join(' or ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)} would settle it.`;
}

;// CONCATENATED MODULE: ./build/js/render/waiver-sentences.js

const WAS = {
    regressed: 'regressed',
    violated: 'a broken limit',
    suspected: 'suspected',
    missing: 'missing',
};
const waivers = {
    accepted: ({ pullRequest, by, was }) => `Accepted: pull request ${pullRequest} of "${by}" is labelled as an intended change. Without the label it would be ${WAS[was]}.`,
    waived: ({ until, owner, reason, was }) => `Waived by "${owner}" until ${until}: "${reason}". Without the waiver it would be ${WAS[was]}.`,
    'waiver-exceeded': ({ owner, until, key, ceiling, loss }, { unit }) => {
        const [most, is] = typeof ceiling === 'number' ? (0,number/* sizeTexts */.y)([ceiling, loss ?? ceiling], unit) : [];
        const covered = most ?? `"${ceiling}" of the base`;
        const found = loss === null ? "how large this one is can't be told" : `this one is ${is ?? (0,number/* sizeText */.lP)(loss, unit)}`;
        return `The waiver of "${owner}" until ${until} covers a loss of at most ${covered} (${key}), and ${found}.`;
    },
    'waiver-expired': ({ owner, until }) => `The waiver of "${owner}" ended with ${until}.`,
};

;// CONCATENATED MODULE: ./build/js/render/sentences.js




/** `1 in 710 harmless changes looks this bad (p = 0.0001, adjusted p = 0.0014)`. */
function chance(p, pAdjusted) {
    const told = (0,render_probability/* rarity */.oG)(pAdjusted);
    const figures = (0,render_probability/* pPairText */.ox)(p, pAdjusted);
    return told === null ? figures : `${told} (${figures})`;
}
/** How the value moved, in words that hold for its direction; the level of a history may differ from its last value. */
function worse({ change, direction, unit }) {
    if (direction === 'target')
        return 'Farther from its target';
    const size = change === null ? 0 : direction === 'lower' ? change.absolute : -change.absolute;
    return size > 0 ? `Worse by ${(0,number/* sizeText */.lP)(size, unit)}` : 'Worse than the level of the base branch';
}
/** The tolerance that speaks of this direction, as the user wrote it. */
function tolerance({ direction, limits, }) {
    const { maxDrop, maxRise } = limits;
    const rise = direction === 'lower' || (direction === 'target' && maxDrop === null);
    const set = rise ? maxRise : maxDrop;
    if (set === null)
        return null;
    return { key: rise ? 'max-rise' : 'max-drop', written: typeof set === 'string' ? set : null };
}
/** `the margin of 0.5 pp`, or the user's own: `the 1.9 pp of max-drop "2%"`. */
function marginText(verdict, size) {
    const rule = tolerance(verdict);
    if (rule === null)
        return `the margin of ${size}`;
    return `the ${size} of ${rule.key}${rule.written === null ? '' : ` "${rule.written}"`}`;
}
/** `Worse by 3.1 pp, more than the margin of 0.5 pp`. */
function beyond(verdict, margin) {
    return `${worse(verdict)}, more than ${marginText(verdict, (0,number/* sizeText */.lP)(margin, verdict.unit))}`;
}
const limits = {
    'below-min': ({ value, min }, { unit }) => {
        const [is, least] = (0,number/* valuesApart */.vW)([value, min], unit);
        return `${is} is below the minimum of ${least}, by ${(0,number/* sizeText */.lP)(min - value, unit)}.`;
    },
    'above-max': ({ value, max }, { unit }) => {
        const [is, most] = (0,number/* valuesApart */.vW)([value, max], unit);
        return `${is} is above the maximum of ${most}, by ${(0,number/* sizeText */.lP)(value - max, unit)}.`;
    },
    'at-risk': ({ bound, limit }, { unit }) => {
        const [worst, allowed] = (0,number/* valuesApart */.vW)([bound, limit], unit);
        return `The limit of ${allowed} holds, but not safely: with this much data the true value may be ${worst}.`;
    },
    'within-limits': () => 'Within its limits.',
};
const losses = {
    'significant-loss': ({ p, pAdjusted, margin }, verdict) => `${beyond(verdict, margin)} and more than chance explains: ${chance(p, pAdjusted)}.`,
    'warning-level-loss': ({ p, pAdjusted, margin }, verdict) => `${beyond(verdict, margin)}; enough evidence to warn, not to fail: ${chance(p, pAdjusted)}.`,
    'two-stage': ({ runs, pooled, loss }, { unit }) => {
        const before = pooled - runs === 1 ? 'this one' : 'those there are';
        return `${(0,number/* countText */.lT)(runs, 'more run')} of this commit, pooled with ${before}, would settle it: a mean loss of ${(0,number/* sizeText */.lP)(loss, unit)} or more fails.`;
    },
    'within-margin': ({ p, margin }, verdict) => `${worse(verdict)}, more than chance explains (${(0,render_probability/* pText */.C6)(p)}), but within ${marginText(verdict, (0,number/* sizeText */.lP)(margin, verdict.unit))}.`,
    'beyond-tolerance': (reason, verdict) => {
        const [is, allowed] = (0,number/* sizeTexts */.y)([reason.loss, reason.tolerance], verdict.unit);
        return `Worse by ${is}, more than ${marginText(verdict, allowed ?? '')}.`;
    },
    'within-tolerance': (reason, verdict) => {
        const [is, allowed] = (0,number/* sizeTexts */.y)([reason.loss, reason.tolerance], verdict.unit);
        const how = reason.loss > 0 ? `Worse by ${is}, within` : 'Not worse than the base; a loss may be up to';
        return `${how} ${marginText(verdict, allowed ?? '')}.`;
    },
    'beyond-practical-limit': ({ loss, limit }, { unit }) => {
        const [size, allowed] = (0,number/* sizeTexts */.y)([loss, limit], unit);
        return `Worse by ${size}. There is no measure of noise yet, so only a loss beyond ${allowed} fails, and this one is.`;
    },
    'possible-loss': ({ loss, limit }, { unit }) => {
        const [size, bound] = (0,number/* sizeTexts */.y)([loss, limit], unit);
        return `Worse by ${size}, which may be noise: there is no measure of that yet. A loss beyond ${bound} would fail.`;
    },
};
const evidence = {
    'significant-gain': ({ p, margin }, { unit, change }) => {
        const size = change === null ? '' : ` by ${(0,number/* sizeText */.lP)(change.absolute, unit)}`;
        return `Better${size}, more than the margin of ${(0,number/* sizeText */.lP)(margin, unit)} and more than chance explains (${(0,render_probability/* pText */.C6)(p)}).`;
    },
    'practical-gain': ({ gain, limit }, { unit }) => {
        const [size, bound] = (0,number/* sizeTexts */.y)([gain, limit], unit);
        return `Better by ${size}, beyond the ${bound} that count without a measure of noise.`;
    },
    'no-loss': ({ p }) => `No loss beyond chance (${(0,render_probability/* pText */.C6)(p)}).`,
    underpowered: (reason, verdict) => {
        const [seen, matters] = (0,number/* sizeTexts */.y)([reason.minimumDetectableChange, reason.limit], verdict.unit);
        return `Too little data to tell: only a loss of ${seen} or more would be seen, and ${matters} matters. ${settlingText(reason, verdict)}`;
    },
    'no-noise-estimate': ({ records, needed }) => `How much this metric varies from run to run is not known yet: ${(0,number/* countText */.lT)(records, 'record')} of the ${needed} it takes.`,
    'run-noise': ({ p, records }) => `These outputs are worse, but the base branch itself varies this much between runs (${(0,render_probability/* pText */.C6)(p)} over ${(0,number/* countText */.lT)(records, 'record')}).`,
    'run-noise-unmeasured': ({ records }) => `How much the base branch varies between runs is not measured yet (${(0,number/* countText */.lT)(records, 'record')}).`,
    'base-already-low': ({ p }) => `The newest base run was low already, and against it this is no loss beyond chance (${(0,render_probability/* pText */.C6)(p)}).`,
    'too-few-pairs': ({ pairs, needed, clusters }) => `${(0,number/* countText */.lT)(pairs, clusters ? 'cluster' : 'example')} in both base and head ${pairs === 1 ? 'is' : 'are'} too few to compare them one by one: it takes ${needed}.`,
    posterior: ({ probability, prior, adjusted, needed, margin }, verdict) => {
        const size = marginText(verdict, (0,number/* sizeText */.lP)(margin, verdict.unit));
        return `${(0,render_probability/* shareText */.Lu)(probability)} probable that it is worse by more than ${size} (${prior} prior); ${(0,render_probability/* shareText */.Lu)(adjusted)} after correction, and ${(0,render_probability/* shareText */.Lu)(needed)} fails.`;
    },
    'history-unit': ({ leftOut }) => `${(0,number/* countText */.lT)(leftOut, 'older record')} of the history ${leftOut === 1 ? 'is' : 'are'} left out: up to there it is on another scale, such as percents beside shares.`,
    'below-anchor': ({ anchor, value, loss, margin, pAdjusted, probability }, { unit }) => {
        const [is, allowed] = (0,number/* sizeTexts */.y)([loss, margin], unit);
        const chance = pAdjusted === null ? '' : ` and more than chance explains (${(0,render_probability/* pText */.C6)(pAdjusted)})`;
        const how = probability === null ? chance : ` (${(0,render_probability/* shareText */.Lu)(probability)} probable)`;
        return `Against the anchor "${anchor}" (${(0,number/* valueText */.Ru)(value, unit)}) worse by ${is}, more than ${allowed}${how}: losses too small to see have added up.`;
    },
    'main-below-anchor': ({ anchor, value, loss }, { unit }) => `Below the anchor "${anchor}" (${(0,number/* valueText */.Ru)(value, unit)}) by ${(0,number/* sizeText */.lP)(loss, unit)}, where the base branch stands already: not this change's doing.`,
};
const absences = {
    'not-finite': ({ found }) => `Not a finite number: found "${found}".`,
    absent: ({ required }) => required ? 'Required, but not measured this time.' : 'The base has it, and this evaluation does not.',
    'not-in-base': () => 'New: the base does not have it.',
    'no-base': () => 'Nothing to compare with yet.',
    'base-not-finite': ({ found }) => `Can't be compared: the base has no finite number here, found "${found}".`,
    'direction-unknown': () => 'It is not known which way is better, so only its limits were judged.',
    'unit-differs': ({ base, head }) => `Can't be compared: the base is measured in "${base}", this evaluation in "${head}".`,
    'fingerprint-differs': ({ name, base, head }) => `Can't be compared: "${name}" must agree, and the base ${fingerprintText(base)} where this evaluation ${fingerprintText(head)}.`,
};
function fingerprintText(value) {
    return value === null ? 'does not tell it' : `has "${value}"`;
}
const sentences = { ...limits, ...losses, ...evidence, ...absences, ...waivers };
function say(kind, reason, verdict) {
    return sentences[kind](reason, verdict);
}
/** The sentence of a reason of this verdict, plain text in one line; what was found in a file is quoted in it. */
function sentenceOf(reason, verdict) {
    return say(reason.kind, reason, verdict);
}

;// CONCATENATED MODULE: ./build/js/render/words.js



const OUTCOMES = {
    passed: { symbol: '✓', word: 'passed' },
    improved: { symbol: '▲', word: 'improved' },
    regressed: { symbol: '✗', word: 'regressed' },
    suspected: { symbol: '⚠', word: 'suspected' },
    violated: { symbol: '✗', word: 'limit broken' },
    inconclusive: { symbol: '?', word: 'inconclusive' },
    missing: { symbol: '✗', word: 'missing' },
    invalid: { symbol: '✗', word: 'not a number' },
    incomparable: { symbol: '≠', word: 'not comparable' },
    waived: { symbol: '○', word: 'waived' },
    new: { symbol: '+', word: 'new' },
};
/** Symbol and word of an outcome. */
function outcomeWord(outcome) {
    return OUTCOMES[outcome];
}
/** As `outcomeWord`, with the sign of a warning where the verdict only warns: `⚠ regressed (warns)`. */
function verdictWord(verdict) {
    const { symbol, word } = OUTCOMES[verdict.outcome];
    return symbol === '✗' && verdict.severity === 'warn'
        ? { symbol: '⚠', word: `${word} (warns)` }
        : { symbol, word };
}
const EVIDENCE = {
    paired: 'paired',
    clustered: 'paired by group',
    'standard-error': 'standard errors',
    history: 'history',
    'paired+history': 'paired and history',
    'single-base': 'one base run',
    limit: 'limit',
};
function evidenceWord(evidence) {
    return EVIDENCE[evidence];
}
function resultSymbol(result) {
    return { pass: '✓', fail: '✗', error: '⊘', neutral: '○' }[result];
}
/** One plain sentence that says why. May quote what was found in a file: escape it for where it goes. */
function reasonSentence(reason, verdict) {
    return sentenceOf(reason, verdict);
}
const LINE_LIMIT = 200;
const LINE_NAME_LIMIT = 80;
/** The result in one line of plain text, at most 200 characters, safe for logs and outputs. */
function resultLine(report) {
    const { before, name, after } = (0,headline/* resultParts */.E)(report);
    const line = (0,render_escape/* plainText */.wh)(`${before}${(0,render_escape/* clip */.$Q)(name ?? '', LINE_NAME_LIMIT)}${after}`);
    return line.length <= LINE_LIMIT
        ? line
        : `${line
            .slice(0, LINE_LIMIT - 1)
            .toWellFormed()
            .replace(/\ufffd$/, '')}…`;
}


/***/ }),

/***/ 7391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ shuffled),
/* harmony export */   Rn: () => (/* binding */ randomOf)
/* harmony export */ });
/* unused harmony export randomOfState */
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


/***/ })

};
