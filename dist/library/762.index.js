export const id = 762;
export const ids = [762];
export const modules = {

/***/ 1121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ Cells),
  Y: () => (/* binding */ MOST_LABELS)
});

// EXTERNAL MODULE: ./build/js/table/coded.js
var coded = __webpack_require__(4602);
// EXTERNAL MODULE: ./build/js/table/codes.js
var codes = __webpack_require__(8707);
;// CONCATENATED MODULE: ./build/js/table/decimal.js
/**
 * Decimal numbers from their bytes, rounded as `Number(text)` rounds them, without a text.
 *
 * The digits make two whole numbers below 10⁹, together N < 10¹⁸, held exactly as the sum of two doubles. Up to 2⁵³ one
 * division by 10ᵉ (e ≤ 22, exact) rounds once, so it is right. Beyond, the quotient q = N/10ᵉ gets its remainder as a
 * second double, and counts only where q rounds alike with more and with less than the error it can have.
 *
 * Source: W. D. Clinger, How to read floating point numbers accurately (1990); T. J. Dekker, A floating-point technique
 * for extending the available precision (1971).
 * Example: `-0.5` has the digits 5 and e = 1: −(5/10).
 */
const POWERS = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
const LARGEST_POWER = POWERS.length - 1;
/** A whole number below this is a double, and so is the number after it. */
const EXACT = 2 ** 53;
const PART = 9;
const MOST_DIGITS = 2 * PART;
/** Splits a double into two halves of 26 bits. */
const SPLITTER = 2 ** 27 + 1;
/** Bounds the error of the remainder, relative to it, eight times over. */
const DOUBT = 2 ** -50;
const ZERO = 48;
const POINT = 46;
const PLUS = 43;
const MINUS = 45;
const LETTER_E = 101;
const TO_LOWER = 32;
const LONGEST_EXPONENT = 4;
/** Not proven: what stands there may still be a number. */
const UNSURE = Number.NaN;
/** (sum + rest)/power, or NaN where two doubles are equally near as far as can be told. */
function quotient(sum, rest, power) {
    const near = sum / power;
    const split = near * SPLITTER;
    const nearHigh = split - (split - near);
    const nearLow = near - nearHigh;
    const powerSplit = power * SPLITTER;
    const powerHigh = powerSplit - (powerSplit - power);
    const powerLow = power - powerHigh;
    const product = near * power;
    const lost = nearHigh * powerHigh - product + nearHigh * powerLow + nearLow * powerHigh + nearLow * powerLow;
    const remainder = (sum - product - lost + rest) / power;
    const doubt = Math.abs(remainder) * DOUBT;
    const value = near + (remainder + doubt);
    return value === near + (remainder - doubt) ? value : UNSURE;
}
/** The number of these digits, shifted by so many places. */
function shifted(digits, exponent) {
    const { high, low, count } = digits;
    const upper = count > PART ? high * (POWERS[count - PART] ?? UNSURE) : high;
    const sum = upper + low;
    if (exponent === 0)
        return sum;
    const rest = low - (sum - upper);
    const exact = sum <= EXACT && rest === 0;
    if (exponent > 0)
        return exact && exponent <= LARGEST_POWER ? sum * (POWERS[exponent] ?? UNSURE) : UNSURE;
    if (-exponent > LARGEST_POWER)
        return UNSURE;
    const power = POWERS[-exponent] ?? UNSURE;
    return exact ? sum / power : quotient(sum, rest, power);
}
/** The exponent that the bytes from the `e` on write, or NaN where they write none or one too long to be of use. */
function exponentIn(bytes, from, to) {
    if (((bytes[from] ?? 0) | TO_LOWER) !== LETTER_E)
        return UNSURE;
    let at = from + 1;
    const sign = at < to ? bytes[at] : ZERO;
    if (sign === PLUS || sign === MINUS)
        at++;
    if (at === to || to - at > LONGEST_EXPONENT)
        return UNSURE;
    let exponent = 0;
    for (; at < to; at++) {
        const digit = (bytes[at] ?? 0) - ZERO;
        const ok = digit >= 0 && digit <= 9;
        if (!ok)
            return UNSURE;
        exponent = exponent * 10 + digit;
    }
    return sign === MINUS ? -exponent : exponent;
}
const digits = { high: 0, low: 0, count: 0 };
/**
 * The number that stands in `bytes[from … to)`: finite and the very double that `Number` makes of it, or NaN where that
 * is not proven, be it that it has more than 18 digits or that it is no number at all. At least one byte.
 */
function decimalIn(bytes, from, to) {
    let at = from;
    const sign = bytes[at];
    if (sign === MINUS || sign === PLUS)
        at++;
    let high = 0;
    let low = 0;
    let count = 0;
    let seen = 0;
    let point = -1;
    for (; at < to; at++) {
        const byte = bytes[at] ?? 0;
        const digit = byte - ZERO;
        if (digit >= 0 && digit <= 9) {
            seen++;
            if (count === 0 && digit === 0)
                continue;
            if (count < PART)
                high = high * 10 + digit;
            else
                low = low * 10 + digit;
            count++;
        }
        else if (byte === POINT && point < 0)
            point = seen;
        else
            break;
    }
    if (seen === 0 || count > MOST_DIGITS)
        return UNSURE;
    digits.high = high;
    digits.low = low;
    digits.count = count;
    const written = at === to ? 0 : exponentIn(bytes, at, to);
    const value = shifted(digits, written - (point < 0 ? 0 : seen - point));
    return sign === MINUS ? -value : value;
}

// EXTERNAL MODULE: ./build/js/table/growing.js
var growing = __webpack_require__(3520);
// EXTERNAL MODULE: ./build/js/table/numeral.js
var numeral = __webpack_require__(5071);
;// CONCATENATED MODULE: ./build/js/table/raw-labels.js
/**
 * The code of a label by its bytes as they stand in a file, so that a million cells of a few labels make no text each.
 * A hash only proposes: the bytes decide. Different bytes may have one code (`1` and `1.0`).
 */

/** Stands for no code. */
const UNKNOWN = -1;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** More spellings than this are not remembered; their cells are read as texts. */
const MOST_SPELLINGS = 40_000;
const BYTES = 256;
function hashOf(bytes, from, to) {
    let hash = FNV_OFFSET;
    for (let at = from; at < to; at++)
        hash = Math.imul(hash ^ (bytes[at] ?? 0), FNV_PRIME);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    return hash ^ (hash >>> 13);
}
class RawLabels {
    /** Codes of labels of a single byte. */
    single = new Int32Array(BYTES).fill(UNKNOWN);
    texts = new growing/* GrowingTexts */.Gz();
    codes = new growing/* GrowingInts */.ct();
    hashes = new growing/* GrowingInts */.ct();
    /** Entries by hash, open addressing with linear steps. */
    slots = new Int32Array(64).fill(UNKNOWN);
    /** The code of these bytes, or −1. At least one byte. */
    find(bytes, from, to) {
        if (to - from === 1)
            return this.single[bytes[from] ?? 0] ?? UNKNOWN;
        const { slots, hashes } = this;
        const hash = hashOf(bytes, from, to);
        const mask = slots.length - 1;
        for (let slot = hash & mask;; slot = (slot + 1) & mask) {
            const entry = slots[slot] ?? UNKNOWN;
            if (entry === UNKNOWN)
                return UNKNOWN;
            if (hashes.at(entry) !== hash || this.texts.lengthOf(entry) !== to - from)
                continue;
            if (this.texts.isAt(entry, bytes, from))
                return this.codes.at(entry);
        }
    }
    /** Remembers the code of bytes that have none yet. */
    add(bytes, code) {
        if (bytes.length === 1) {
            this.single[bytes[0] ?? 0] = code;
            return;
        }
        const entry = this.codes.length;
        if (entry === MOST_SPELLINGS)
            return;
        this.texts.pushBytes(bytes, 0, bytes.length);
        this.codes.push(code);
        this.hashes.push(hashOf(bytes, 0, bytes.length));
        if (this.codes.length * 2 > this.slots.length)
            this.rehash(this.slots.length * 2);
        else
            this.place(entry);
    }
    place(entry) {
        const mask = this.slots.length - 1;
        let slot = this.hashes.at(entry) & mask;
        while (this.slots[slot] !== UNKNOWN)
            slot = (slot + 1) & mask;
        this.slots[slot] = entry;
    }
    rehash(size) {
        this.slots = new Int32Array(size).fill(UNKNOWN);
        for (let entry = 0; entry < this.codes.length; entry++)
            this.place(entry);
    }
}

;// CONCATENATED MODULE: ./build/js/table/cells.js






/** More distinct texts than this are not labels. */
const MOST_LABELS = 10_000;
const EMPTY = -1;
/** Keeps a U+FEFF within a text: it is a character there and no mark. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const asItStands = (cell) => cell;
class Cells {
    name;
    spelling;
    raw = new RawLabels();
    codeByLabel = new Map();
    labels = [];
    /** Of each label; NaN for a word that stands for no number. */
    numbers = [];
    codes = new codes/* GrowingCodes */.sj();
    /** Where there are too many labels, and all of them were numbers. */
    values = null;
    /** Whether every cell is a number or stands for none. */
    numeric = true;
    rows = 0;
    expected = 0;
    empties = 0;
    firstEmpty = null;
    finite = 0;
    notFinite = 0;
    firstNotFinite = null;
    /** `spelling` is how a cell is written that comes as bytes. */
    constructor(name, spelling = asItStands) {
        this.name = name;
        this.spelling = spelling;
    }
    /** Room for so many rows in all. */
    reserve(rows) {
        this.expected = rows;
        this.codes?.reserve(rows);
        this.values?.reserve(rows);
    }
    /** Cell `at` of each of these rows, as `bytes` takes it. */
    rawRows({ bytes, bounds, count, width }, at) {
        for (let row = 0, cell = 2 * at; row < count; row++, cell += 2 * width)
            this.bytes(bytes, bounds[cell] ?? 0, bounds[cell + 1] ?? 0);
    }
    /** A cell as it stands in the file, in UTF-8: what `text` makes of it once it is spelled. */
    bytes(source, from, to) {
        if (from === to) {
            this.empty();
            return;
        }
        if (this.codes === null) {
            this.numberIn(source, from, to);
            return;
        }
        const code = this.raw.find(source, from, to);
        if (code === UNKNOWN) {
            this.firstSeen(source.slice(from, to));
            return;
        }
        this.codes.push(code);
        this.rows++;
    }
    text(cell) {
        if (cell === '') {
            this.empty();
            return;
        }
        if (this.codes === null)
            this.pushNumber((0,numeral/* numberOf */.r)(cell));
        else if (!this.isKnown(cell))
            this.pushLabel(cell, (0,numeral/* numberOf */.r)(cell));
        this.rows++;
    }
    number(value) {
        if (this.codes === null)
            this.pushNumber(value);
        else if (!this.isKnown(String(value)))
            this.pushLabel(String(value), value);
        this.rows++;
    }
    empty() {
        this.codes?.push(EMPTY);
        this.values?.push(Number.NaN);
        this.firstEmpty ??= this.rows;
        this.empties++;
        this.rows++;
    }
    /** The finished column, or `null` where it is neither labels nor numbers. */
    finish() {
        if (this.codes !== null)
            return this.labelled(this.codes.finish());
        if (this.values === null || this.finite === 0)
            return null;
        return { name: this.name, codes: null, labels: [], values: this.values.finish(), ...this.gaps() };
    }
    labelled(codes) {
        const { name } = this;
        const labels = [...this.labels];
        const numeric = this.numeric && this.numbers.some(Number.isFinite);
        if (!numeric) {
            const gaps = { missing: this.empties, firstMissingRow: this.firstEmpty };
            return { name, codes, labels, values: null, ...gaps };
        }
        const numbers = Float64Array.from(this.numbers);
        if (!numbers.every(Number.isFinite))
            this.emptyWhereNotFinite(codes);
        return (0,coded/* codedColumn */.g0)({ name, codes, labels, numbers, ...this.gaps() });
    }
    gaps() {
        const firstMissingRow = earliest(this.firstEmpty, this.firstNotFinite);
        return { missing: this.empties + this.notFinite, firstMissingRow };
    }
    firstSeen(cell) {
        const text = this.spelling(decoder.decode(cell));
        this.text(text);
        const code = this.codeByLabel.get(text);
        if (code !== undefined)
            this.raw.add(cell, code);
    }
    /** No labels any more: numbers, or nothing at all. */
    numberIn(source, from, to) {
        if (this.values === null) {
            this.rows++;
            return;
        }
        const value = decimalIn(source, from, to);
        if (Number.isNaN(value)) {
            this.text(this.spelling(decoder.decode(source.subarray(from, to))));
            return;
        }
        this.finite++;
        this.values.push(value);
        this.rows++;
    }
    /** Whether the label has a code already, which is taken then. */
    isKnown(label) {
        const known = this.codeByLabel.get(label);
        if (known !== undefined)
            this.codes?.push(known);
        return known !== undefined;
    }
    pushLabel(label, value) {
        if (this.labels.length === MOST_LABELS) {
            this.giveUpLabels();
            this.pushNumber(value);
            return;
        }
        this.numeric &&= value !== null;
        this.codes?.push(this.labels.length);
        this.codeByLabel.set(label, this.labels.length);
        this.labels.push(label);
        this.numbers.push(value ?? Number.NaN);
    }
    /** The cells so far as numbers, where all of them are. */
    giveUpLabels() {
        const codes = this.codes?.finish() ?? new Int8Array(0);
        this.codes = null;
        this.codeByLabel.clear();
        if (!this.numeric)
            return;
        this.values = new growing/* GrowingFloats */.$B();
        this.values.reserve(this.expected);
        const rows = this.rows;
        for (this.rows = 0; this.rows < rows; this.rows++) {
            const code = codes[this.rows] ?? EMPTY;
            if (code === EMPTY)
                this.values.push(Number.NaN);
            else
                this.pushNumber(this.numbers[code] ?? Number.NaN);
        }
    }
    pushNumber(number) {
        if (this.values === null)
            return;
        if (number === null) {
            this.values = null;
            return;
        }
        if (Number.isFinite(number)) {
            this.finite++;
            this.values.push(number);
        }
        else {
            this.firstNotFinite ??= this.rows;
            this.notFinite++;
            this.values.push(Number.NaN);
        }
    }
    /** In a column of numbers, `nan` is an empty cell and no class of its own. */
    emptyWhereNotFinite(codes) {
        for (let row = 0; row < codes.length; row++) {
            const number = this.numbers[codes[row] ?? EMPTY];
            if (number === undefined || Number.isFinite(number))
                continue;
            this.firstNotFinite ??= row;
            this.notFinite++;
            if (Number.isNaN(number))
                codes[row] = EMPTY;
        }
    }
}
function earliest(a, b) {
    if (a === null)
        return b;
    return b === null ? a : Math.min(a, b);
}


/***/ }),

/***/ 4602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   g0: () => (/* binding */ codedColumn),
/* harmony export */   kf: () => (/* binding */ isNumeric)
/* harmony export */ });
/** Columns whose numbers nobody has laid out. */
const unasked = new WeakMap();
function numberAt({ codes, numbers }, row) {
    const number = numbers[codes[row] ?? -1] ?? Number.NaN;
    return Number.isFinite(number) ? number : Number.NaN;
}
function laidOut(coded) {
    const values = new Float64Array(coded.codes.length);
    for (let row = 0; row < values.length; row++)
        values[row] = numberAt(coded, row);
    return values;
}
/** The column, its `values` made when they are first read. */
function codedColumn(coded) {
    const { name, codes, labels, missing, firstMissingRow } = coded;
    let made = null;
    const column = {
        name,
        codes,
        labels,
        get values() {
            unasked.delete(column);
            made ??= laidOut(coded);
            return made;
        },
        missing,
        firstMissingRow,
    };
    unasked.set(column, coded);
    return column;
}
/** Whether the column has numbers: what `values !== null` says, without making them. */
function isNumeric(column) {
    return unasked.has(column) || column.values !== null;
}
/** The number in a row, without laying all of them out; `null` where the column has none. */
function numberIn(column) {
    const coded = unasked.get(column);
    if (coded !== undefined)
        return (row) => numberAt(coded, row);
    const { values } = column;
    return values === null ? null : (row) => values[row] ?? Number.NaN;
}


/***/ }),

/***/ 8707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PR: () => (/* binding */ roomForCodes),
/* harmony export */   rd: () => (/* binding */ roomLike),
/* harmony export */   sj: () => (/* binding */ GrowingCodes)
/* harmony export */ });
/** Codes from −1 on that fit a byte, and two. */
const MOST_OF_A_BYTE = 128;
const MOST_OF_TWO = 32_768;
/** Room for the codes of this many rows and labels, all 0. */
function roomForCodes(rows, labels) {
    if (labels <= MOST_OF_A_BYTE)
        return new Int8Array(rows);
    return labels <= MOST_OF_TWO ? new Int16Array(rows) : new Int32Array(rows);
}
/** Room for so many codes, as wide as these. */
function roomLike(codes, rows) {
    if (codes instanceof Int8Array)
        return new Int8Array(rows);
    return codes instanceof Int16Array ? new Int16Array(rows) : new Int32Array(rows);
}
/** Grows by doubling, and to a greater width once a code needs it. */
class GrowingCodes {
    items = new Int8Array(1024);
    most = MOST_OF_A_BYTE;
    count = 0;
    get length() {
        return this.count;
    }
    /** −1 or a code below 2¹⁵. */
    push(code) {
        if (code >= this.most)
            this.widen();
        if (this.count === this.items.length)
            this.reserve(this.count * 2);
        this.items[this.count++] = code;
    }
    /** Room for so many in all. */
    reserve(room) {
        if (room > this.items.length)
            this.become(roomForCodes(room, this.most));
    }
    finish() {
        return this.items.subarray(0, this.count);
    }
    widen() {
        this.most = MOST_OF_TWO;
        this.become(roomForCodes(this.items.length, this.most));
    }
    become(larger) {
        larger.set(this.items.subarray(0, this.count));
        this.items = larger;
    }
}


/***/ }),

/***/ 3520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ GrowingFloats),
/* harmony export */   Gz: () => (/* binding */ GrowingTexts),
/* harmony export */   ct: () => (/* binding */ GrowingInts)
/* harmony export */ });
/**
 * Typed arrays that grow by doubling, so that a stream of unknown length costs one copy a doubling. Room that was
 * reserved and not used costs no memory: the system gives pages when they are written to.
 */
class GrowingInts {
    items = new Int32Array(1024);
    count = 0;
    get length() {
        return this.count;
    }
    at(index) {
        return this.items[index] ?? 0;
    }
    push(value) {
        if (this.count === this.items.length)
            this.reserve(this.count * 2);
        this.items[this.count++] = value;
    }
    /** Room for so many in all. */
    reserve(room) {
        if (room <= this.items.length)
            return;
        const larger = new Int32Array(room);
        larger.set(this.items.subarray(0, this.count));
        this.items = larger;
    }
    finish() {
        return this.items.subarray(0, this.count);
    }
}
class GrowingFloats {
    items = new Float64Array(1024);
    count = 0;
    push(value) {
        if (this.count === this.items.length)
            this.reserve(this.count * 2);
        this.items[this.count++] = value;
    }
    /** Room for so many in all. */
    reserve(room) {
        if (room <= this.items.length)
            return;
        const larger = new Float64Array(room);
        larger.set(this.items.subarray(0, this.count));
        this.items = larger;
    }
    finish() {
        return this.items.subarray(0, this.count);
    }
}
const encoder = new TextEncoder();
const LONGEST_UTF8_OF_A_UNIT = 3;
/** Fewer bytes than this are copied faster one by one. */
const SHORT = 32;
/** Texts end to end in UTF-8 with their offsets: a million ids cost their bytes, not a million objects. */
class GrowingTexts {
    bytes = new Uint8Array(16_384);
    used = 0;
    /** Where each text starts, and where the last one ends. */
    offsets = new GrowingInts();
    constructor() {
        this.offsets.push(0);
    }
    push(text) {
        this.makeRoom(text.length * LONGEST_UTF8_OF_A_UNIT);
        if (!this.pushAscii(text)) {
            this.used += encoder.encodeInto(text, this.bytes.subarray(this.used)).written;
        }
        this.offsets.push(this.used);
    }
    /** A text that is UTF-8 already. */
    pushBytes(source, from, to) {
        const length = to - from;
        this.makeRoom(length);
        const { bytes, used } = this;
        if (length > SHORT)
            bytes.set(source.subarray(from, to), used);
        else
            for (let i = 0; i < length; i++)
                bytes[used + i] = source[from + i] ?? 0;
        this.used = used + length;
        this.offsets.push(this.used);
    }
    lengthOf(index) {
        return this.offsets.at(index + 1) - this.offsets.at(index);
    }
    /** Whether the bytes of text `index` stand in `source` from here on. */
    isAt(index, source, from) {
        const length = this.lengthOf(index);
        const start = this.offsets.at(index);
        for (let i = 0; i < length; i++)
            if (this.bytes[start + i] !== source[from + i])
                return false;
        return true;
    }
    /** Room for so many texts in all, each as long as those that are there. */
    reserve(texts) {
        const mean = this.used / Math.max(1, this.offsets.length - 1);
        // The first ids of many are often the shortest.
        this.makeRoom(Math.ceil(2 * mean * texts) - this.used);
        this.offsets.reserve(texts + 1);
    }
    makeRoom(room) {
        if (this.used + room <= this.bytes.length)
            return;
        const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.used + room));
        larger.set(this.bytes.subarray(0, this.used));
        this.bytes = larger;
    }
    /** Nearly every id is ASCII, and copying its characters is cheaper than a call of the encoder. */
    pushAscii(text) {
        const { bytes, used } = this;
        for (let i = 0; i < text.length; i++) {
            const unit = text.charCodeAt(i);
            if (unit > 127)
                return false;
            bytes[used + i] = unit;
        }
        this.used = used + text.length;
        return true;
    }
    /** Offsets have one entry more than there are texts. */
    finish() {
        const { buffer, byteOffset, length } = this.offsets.finish();
        const offsets = new Uint32Array(buffer, byteOffset, length);
        return { bytes: this.bytes.subarray(0, this.used), offsets };
    }
}


/***/ }),

/***/ 5071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ standsForNoNumber),
/* harmony export */   r: () => (/* binding */ numberOf)
/* harmony export */ });
/** Which texts are numbers. */
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
/** How tools write "no finite number": they keep a column a column of numbers. */
const NOT_FINITE = /^[+-]?(?:nan|inf|infinity|null|none|n\/a|na|<na>)$/i;
/** Whether the text is a word that tools write where there is no finite number. */
function standsForNoNumber(text) {
    return NOT_FINITE.test(text);
}
/** What the text is as a number: finite, NaN for a word that stands for none, or `null` for other text. */
function numberOf(text) {
    if (NUMBER.test(text)) {
        const value = Number(text);
        return Number.isFinite(value) ? value : Number.NaN;
    }
    return NOT_FINITE.test(text) ? Number.NaN : null;
}


/***/ }),

/***/ 4690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   QV: () => (/* binding */ sameText),
/* harmony export */   tA: () => (/* binding */ areSameTexts)
/* harmony export */ });
const decoder = new TextDecoder();
/** The text of this row; `''` for a row that is not there. */
function textAt(column, row) {
    return decoder.decode(column.bytes.subarray(column.offsets[row] ?? 0, column.offsets[row + 1] ?? 0));
}
/** Whether the text of row `a` of one column is, byte for byte, that of row `b` of another. */
function sameText(left, a, right, b) {
    const from = left.offsets[a] ?? 0;
    const length = (left.offsets[a + 1] ?? from) - from;
    const other = right.offsets[b] ?? 0;
    if ((right.offsets[b + 1] ?? other) - other !== length)
        return false;
    for (let i = 0; i < length; i++)
        if (left.bytes[from + i] !== right.bytes[other + i])
            return false;
    return true;
}
/** Whether both columns have the same texts in the same rows. */
function areSameTexts(left, right) {
    const [count, length] = [left.offsets.length, left.bytes.length];
    if (right.offsets.length !== count || right.bytes.length !== length)
        return false;
    if (left.offsets === right.offsets && left.bytes === right.bytes)
        return true;
    for (let row = 0; row < count; row++)
        if (left.offsets[row] !== right.offsets[row])
            return false;
    for (let at = 0; at < length; at++)
        if (left.bytes[at] !== right.bytes[at])
            return false;
    return true;
}


/***/ })

};
