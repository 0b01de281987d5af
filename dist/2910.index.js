export const id = 2910;
export const ids = [2910];
export const modules = {

/***/ 41326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ median)
/* harmony export */ });
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96728);
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

/***/ 51767:
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

/***/ 92723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  be: () => (/* binding */ ascendingOrder),
  OF: () => (/* binding */ orderOfKeys),
  ad: () => (/* binding */ ranked),
  GL: () => (/* binding */ upperHalf),
  zC: () => (/* binding */ upperHalvesOf)
});

// EXTERNAL MODULE: ./build/js/stats/scratch.js
var scratch = __webpack_require__(31328);
;// CONCATENATED MODULE: ./build/js/stats/radix.js
/**
 * Row numbers in the order of whole numbers: stable counting passes over their digits, from the lowest on.
 *
 * Source: least-significant-digit radix sort, D. E. Knuth, The Art of Computer Programming 3, section 5.2.5.
 * Example: keys 5, 1, 3 have the rows 1, 2, 0.
 */

/** Beyond this many bits a third pass is cheaper than more digits, which no longer fit the nearest cache. */
const TWO_PASS_BITS = 20;
/** How many keys have each digit, each digit's passes in one walk over the keys. */
function digitCounts(keys, passes, bits) {
    const [mask, count] = [(1 << bits) - 1, keys.length];
    const [one, two, three] = [0, 1, 2].map(() => new Uint32Array(mask + 1));
    if (one === undefined || two === undefined || three === undefined)
        return [];
    for (let i = 0; i < count; i++) {
        const key = keys[i] ?? 0;
        const [low, middle, high] = [key & mask, (key >>> bits) & mask, (key >>> (2 * bits)) & mask];
        one[low] = (one[low] ?? 0) + 1;
        two[middle] = (two[middle] ?? 0) + 1;
        if (passes > 2)
            three[high] = (three[high] ?? 0) + 1;
    }
    return [one, two, three].slice(0, passes);
}
/** Where the keys of each digit start, in the place of how many there are. */
function startsOf(counts) {
    let start = 0;
    for (let digit = 0; digit < counts.length; digit++) {
        const count = counts[digit] ?? 0;
        counts[digit] = start;
        start += count;
    }
    return counts;
}
/** `rows: null` stands for rows in their own order. */
function distribute(from, to, { places, shift }) {
    const [mask, count] = [places.length - 1, from.keys.length];
    const { keys, rows } = to;
    for (let i = 0; i < count; i++) {
        const key = from.keys[i] ?? 0;
        const digit = (key >>> shift) & mask;
        const place = places[digit] ?? 0;
        places[digit] = place + 1;
        keys[place] = key;
        rows[place] = from.rows === null ? i : (from.rows[i] ?? 0);
    }
}
/**
 * Row numbers such that the lowest `width` bits of the keys ascend, with the keys in that order. Takes the keys over, and
 * those that it returns are lent.
 */
function sortedKeys(keys, width) {
    const count = keys.length;
    const passes = width > TWO_PASS_BITS ? 3 : 2;
    const bits = Math.max(1, Math.ceil(width / passes));
    const digits = digitCounts(keys, passes, bits).map(startsOf);
    const [rows, between] = [new Uint32Array(count), (0,scratch/* lentWords */.Re)(count)];
    // What the last pass writes to is kept.
    let [to, next] = passes % 2 === 1 ? [rows, between] : [between, rows];
    let from = { keys, rows: null };
    let spare = (0,scratch/* lentWords */.Re)(count);
    for (const [pass, places] of digits.entries()) {
        const done = { keys: spare, rows: to };
        distribute(from, done, { places, shift: pass * bits });
        [spare, to, next] = [from.keys, next, to];
        from = done;
    }
    (0,scratch/* giveBack */.F5)(between);
    (0,scratch/* giveBack */.F5)(spare);
    return { keys: from.keys, rows };
}

;// CONCATENATED MODULE: ./build/js/stats/order.js
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


const KEY_BITS = 32;
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
/** The upper half of each double, and 0 and −0, its equal, alike. The array is lent. */
function upperHalves(values) {
    const halves = upperHalvesOf(values);
    const count = values.length;
    const keys = new Int32Array((0,scratch/* lentWords */.Re)(count).buffer, 0, count);
    for (let i = 0, at = 0; i < count; i++, at += 2) {
        const word = halves[at] ?? 0;
        // −0 alone is negative and no less than 0.
        keys[i] = word === NEGATIVE_ZERO && values[i] === 0 ? 0 : upperHalf(word);
    }
    return keys;
}
/** The keys less the smallest one, in the same memory, and the number of bits that the largest then has. */
function lowered(keys) {
    const count = keys.length;
    let [least, most] = [0x7fffffff, -0x80000000];
    for (let i = 0; i < count; i++) {
        const key = keys[i] ?? 0;
        if (key < least)
            least = key;
        if (key > most)
            most = key;
    }
    for (let i = 0; i < count; i++)
        keys[i] = (keys[i] ?? 0) - least;
    return { keys: new Uint32Array(keys.buffer, 0, count), width: 32 - Math.clz32(most - least) };
}
/** Insertion sort of the rows from start to end by value: for the few whose upper halves are equal. */
function insert(rows, values, { start, end }) {
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
function sortRun(rows, values, run) {
    if (run.end - run.start <= SHORT_RUN)
        insert(rows, values, run);
    else
        rows.subarray(run.start, run.end).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
}
/** Sorts the rows of every run of equal keys by value, and marks what is no first of its value with 0. */
function finish({ keys, rows }, values, first) {
    const count = rows.length;
    for (let start = 0; start < count;) {
        const key = keys[start];
        let end = start + 1;
        if (end === count || keys[end] !== key) {
            start = end;
            continue;
        }
        while (end < count && keys[end] === key)
            end++;
        sortRun(rows, values, { start, end });
        for (let i = start + 1; i < end; i++)
            if (values[rows[i] ?? 0] === values[rows[i - 1] ?? 0])
                first[i] = 0;
        start = end;
    }
}
/** The order of the values and where a new value begins in it; equal values keep their order. No NaN: as below. */
function ranked(values) {
    const { keys, width } = lowered(upperHalves(values));
    const sorted = sortedKeys(keys, width);
    const first = new Uint8Array(values.length).fill(1);
    finish(sorted, values, first);
    (0,scratch/* giveBack */.F5)(sorted.keys);
    return { order: sorted.rows, first };
}
/** Row numbers such that the values ascend; equal values keep their order. No NaN: that is the caller's duty. */
function ascendingOrder(values) {
    return ranked(values).order;
}
/** Row numbers such that whole numbers of 32 bits ascend; equal ones keep their order. */
function orderOfKeys(keys) {
    const own = (0,scratch/* lentWords */.Re)(keys.length);
    own.set(keys);
    const sorted = sortedKeys(own, KEY_BITS);
    (0,scratch/* giveBack */.F5)(sorted.keys);
    return sorted.rows;
}


/***/ }),

/***/ 31328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ giveBack),
/* harmony export */   FN: () => (/* binding */ lentFloats),
/* harmony export */   Ko: () => (/* binding */ letGo),
/* harmony export */   Re: () => (/* binding */ lentWords)
/* harmony export */ });
/**
 * Memory for arrays that live as long as one calculation, used again by the next one. A million numbers are eight
 * megabytes; a dozen such arrays that wait to be collected are more than all the examples they were made of.
 *
 * What is lent holds whatever was in it before. Who has lent it may give it back once nobody reads it any more; what is
 * not given back is collected as any other array.
 */
/** Below this many bytes memory is cheap. */
const LEAST = 1 << 18;
const MOST_IDLE = 4;
/** Memory of more than so many times what is asked for stays where it is. */
const MOST_WASTE = 4;
const BYTES = 8;
let idle = [];
const lent = new WeakSet();
function memory(bytes) {
    const found = idle.find(({ byteLength }) => byteLength >= bytes && byteLength <= MOST_WASTE * bytes);
    idle = idle.filter((one) => one !== found);
    const own = found ?? new ArrayBuffer(bytes);
    lent.add(own);
    return own;
}
/** So many doubles, of any value. */
function lentFloats(length) {
    if (BYTES * length < LEAST)
        return new Float64Array(length);
    return new Float64Array(memory(BYTES * length), 0, length);
}
/** So many whole numbers of 32 bits, of any value; their memory serves for as many doubles. */
function lentWords(length) {
    if (BYTES * length < LEAST)
        return new Uint32Array(length);
    return new Uint32Array(memory(BYTES * length), 0, length);
}
/** Gives the array's memory back, where it was lent; else does nothing. Nobody may read the array after that. */
function giveBack({ buffer }) {
    if (!lent.delete(buffer) || !(buffer instanceof ArrayBuffer))
        return;
    if (idle.length < MOST_IDLE)
        idle = [...idle, buffer];
}
/** Lets go of what was given back, where other work follows. */
function letGo() {
    idle = [];
}


/***/ }),

/***/ 96728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ histogramOf),
/* harmony export */   I: () => (/* binding */ valuesAt)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92723);
/**
 * Single values by their place in the order, without sorting all of them.
 *
 *   one pass counts how many values share the upper 16 bits, one gathers those of the buckets that hold a wanted place;
 *   what is still many is told apart by the next 16 bits in the same way, and only the rest is sorted
 *
 * Exact: what comes out is what sorting would give. Ten million latencies take a twentieth of the time of a sort.
 *
 * Source: distribution counting and selection, D. E. Knuth, The Art of Computer Programming 3, sections 5.2.5 and 5.3.3;
 * the order of the bits: see order.ts.
 *
 * Example: of 5, 1, 9, 3 the values at places 0 and 2, counted from 0, are 1 and 5.
 */

/** Below this many values sorting is quicker. */
const FEW = 16_384;
const BUCKETS = 1 << 16;
/** The sign among them: of signed numbers the negative ones come first. */
const FIRST_DIGIT = { shift: 16, flip: BUCKETS / 2 };
const SECOND_DIGIT = { shift: 0, flip: 0 };
function bucketOf(word, shift, flip) {
    return (((0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .upperHalf */ .GL)(word) >>> shift) ^ flip) & (BUCKETS - 1);
}
function countedBy(values, digit) {
    const halves = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .upperHalvesOf */ .zC)(values);
    const { shift, flip } = digit;
    const starts = new Uint32Array(BUCKETS + 1);
    const count = values.length;
    for (let i = 0; i < count; i++) {
        const after = bucketOf(halves[2 * i] ?? 0, shift, flip) + 1;
        starts[after] = (starts[after] ?? 0) + 1;
    }
    let before = 0;
    for (let bucket = 0; bucket <= BUCKETS; bucket++) {
        before += starts[bucket] ?? 0;
        starts[bucket] = before;
    }
    return starts;
}
/** Serves every place of these values. */
function histogramOf(values) {
    return countedBy(values, FIRST_DIGIT);
}
/** The last bucket that starts at this place or before it. */
function bucketAt(starts, place) {
    let low = 0;
    let high = BUCKETS - 1;
    while (low < high) {
        const middle = (low + high + 1) >>> 1;
        if ((starts[middle] ?? 0) <= place)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/** The values of each of these buckets, all gathered in one pass. */
function gathered(values, { starts, digit }, buckets) {
    const halves = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .upperHalvesOf */ .zC)(values);
    const { shift, flip } = digit;
    const sizes = buckets.map((bucket) => (starts[bucket + 1] ?? 0) - (starts[bucket] ?? 0));
    const room = new Float64Array(sizes.reduce((sum, size) => sum + size, 0));
    // Of each bucket its number among those wanted, from 1 on, and where its next value goes.
    const numbers = new Uint16Array(BUCKETS);
    const next = new Uint32Array(buckets.length + 1);
    let start = 0;
    for (const [index, bucket] of buckets.entries()) {
        numbers[bucket] = index + 1;
        next[index + 1] = start;
        start += sizes[index] ?? 0;
    }
    const count = values.length;
    for (let i = 0; i < count; i++) {
        const number = numbers[bucketOf(halves[2 * i] ?? 0, shift, flip)] ?? 0;
        if (number === 0)
            continue;
        const at = next[number] ?? 0;
        next[number] = at + 1;
        room[at] = values[i] ?? 0;
    }
    return sizes.map((size, index) => room.subarray((next[index + 1] ?? 0) - size, next[index + 1]));
}
/** The values at these places, by this digit and the ones after it. */
function selected(values, places, counted) {
    const { starts, digit } = counted;
    const bucketOfPlace = places.map((place) => bucketAt(starts, place));
    const buckets = [...new Set(bucketOfPlace)];
    const found = new Map();
    for (const [index, own] of gathered(values, counted, buckets).entries()) {
        const start = starts[buckets[index] ?? 0] ?? 0;
        const here = places.filter((_, i) => bucketOfPlace[i] === buckets[index]);
        const inside = here.map((place) => place - start);
        const next = digit === FIRST_DIGIT && own.length >= FEW;
        const some = next
            ? selected(own, inside, { starts: countedBy(own, SECOND_DIGIT), digit: SECOND_DIGIT })
            : atPlaces(own.sort(), inside);
        for (const [i, place] of here.entries())
            found.set(place, some[i] ?? Number.NaN);
    }
    return places.map((place) => found.get(place) ?? Number.NaN);
}
function atPlaces(sorted, places) {
    return places.map((place) => sorted[place] ?? Number.NaN);
}
/**
 * The values at these places of the ascending order, counted from 0 and each below the number of values. `histogram` is
 * that of the values, where it is known already. No NaN among the values: that is the caller's duty.
 */
function valuesAt(values, places, histogram) {
    if (values.length < FEW)
        return atPlaces(values.slice().sort(), places);
    return selected(values, places, { starts: histogram ?? histogramOf(values), digit: FIRST_DIGIT });
}


/***/ })

};
