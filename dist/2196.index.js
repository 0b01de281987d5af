export const id = 2196;
export const ids = [2196];
export const modules = {

/***/ 67819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ maskedCrc32c),
/* harmony export */   d: () => (/* binding */ crc32c)
/* harmony export */ });
/** CRC-32C, as TFRecords are sealed with it and as short fingerprints of texts use it. */
const CASTAGNOLI = 0x82f63b78;
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++)
        value = (value & 1) === 1 ? (value >>> 1) ^ CASTAGNOLI : value >>> 1;
    return value;
});
/**
 * CRC-32C as an unsigned number of 32 bits: the reflected polynomial 0x82F63B78, start and end inverted.
 * Source: RFC 3720, appendix B.4. Example: of the text `123456789` it is e3069283.
 */
function crc32c(bytes) {
    let crc = 0xffffffff;
    for (const byte of bytes)
        crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
    return (crc ^ 0xffffffff) >>> 0;
}
/** The checksum as TFRecords store it: turned by 15 bits, and a constant added. */
function maskedCrc32c(bytes) {
    const crc = crc32c(bytes);
    return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
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

/***/ 6828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fT: () => (/* binding */ assemble),
  px: () => (/* binding */ pairedByFile),
  gV: () => (/* binding */ prefixed)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 37 modules
var catalogue = __webpack_require__(58711);
// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(73597);
// EXTERNAL MODULE: ./build/js/model/identity.js
var identity = __webpack_require__(41052);
// EXTERNAL MODULE: ./build/js/table/align.js
var align = __webpack_require__(8432);
// EXTERNAL MODULE: ./build/js/table/cells.js + 2 modules
var cells = __webpack_require__(61121);
// EXTERNAL MODULE: ./build/js/table/coded.js
var coded = __webpack_require__(84602);
// EXTERNAL MODULE: ./build/js/table/codes.js
var table_codes = __webpack_require__(18707);
// EXTERNAL MODULE: ./build/js/table/numeral.js
var numeral = __webpack_require__(55071);
;// CONCATENATED MODULE: ./build/js/table/concat.js





/** A part without any number or text of its own says nothing of the column's kind: `nan`, empty, `nan`. */
function isSilent(column) {
    return column.codes !== null && !(0,coded/* isNumeric */.kf)(column) && column.labels.every(numeral/* standsForNoNumber */.b);
}
function joinedCodes(parts, rows) {
    const codes = (0,table_codes/* roomForCodes */.PR)(rows, cells/* MOST_LABELS */.Y);
    const byLabel = new Map();
    let at = 0;
    for (const { column, rows: count } of parts) {
        if (column.codes === null)
            return { codes: null, labels: [] };
        const anew = column.labels.map((label) => {
            const known = byLabel.get(label);
            if (known === undefined)
                byLabel.set(label, byLabel.size);
            return known ?? byLabel.size - 1;
        });
        if (byLabel.size > cells/* MOST_LABELS */.Y)
            return { codes: null, labels: [] };
        for (let row = 0; row < count; row++)
            codes[at + row] = anew[column.codes[row] ?? -1] ?? -1;
        at += count;
    }
    return { codes, labels: [...byLabel.keys()] };
}
function areNumbers(parts) {
    const known = parts.filter(({ column }) => !isSilent(column));
    return known.length > 0 && known.every(({ column }) => (0,coded/* isNumeric */.kf)(column));
}
function joinedValues(parts, rows) {
    const values = new Float64Array(rows).fill(Number.NaN);
    let at = 0;
    for (const { column, rows: count } of parts) {
        if (column.values !== null)
            values.set(column.values, at);
        at += count;
    }
    return values;
}
function joinedGaps(parts, numeric) {
    let at = 0;
    let missing = 0;
    let firstMissingRow = null;
    for (const { column, rows: count } of parts) {
        const allMissing = numeric && isSilent(column);
        missing += allMissing ? count : column.missing;
        const first = allMissing && count > 0 ? 0 : column.firstMissingRow;
        if (first !== null)
            firstMissingRow ??= at + first;
        at += count;
    }
    return { missing, firstMissingRow };
}
/** `null` where it is neither labels nor numbers any more. */
function joinedColumn(name, parts, rows) {
    const { codes, labels } = joinedCodes(parts, rows);
    const numeric = areNumbers(parts);
    if (codes === null && !numeric)
        return null;
    const gaps = joinedGaps(parts, numeric);
    if (codes === null)
        return { name, codes, labels, values: joinedValues(parts, rows), ...gaps };
    if (!numeric)
        return { name, codes, labels, values: null, ...gaps };
    // In a column of numbers `nan` is an empty cell and no class of its own.
    const silent = labels.map(numeral/* standsForNoNumber */.b);
    for (let row = 0; row < codes.length; row++)
        if (silent[codes[row] ?? -1] === true)
            codes[row] = -1;
    const numbers = Float64Array.from(labels, (label) => (0,numeral/* numberOf */.r)(label) ?? Number.NaN);
    return (0,coded/* codedColumn */.g0)({ name, codes, labels, numbers, ...gaps });
}
function joinedIds(tables, rows) {
    const columns = tables.flatMap((table) => table.ids ?? []);
    const [first] = columns;
    if (first === undefined || columns.length < tables.length)
        return null;
    const bytes = new Uint8Array(columns.reduce((sum, column) => sum + column.bytes.length, 0));
    const offsets = new Uint32Array(rows + 1);
    let [row, byte] = [0, 0];
    for (const column of columns) {
        bytes.set(column.bytes, byte);
        for (const offset of column.offsets)
            offsets[row++] = byte + offset;
        // The end of one part is the beginning of the next.
        row -= 1;
        byte += column.bytes.length;
    }
    return { name: first.name, bytes, offsets };
}
/** The tables as one, with the columns that all of them have. There must be at least one. */
function concatenated(tables) {
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    const names = new Set(tables.flatMap((table) => [...table.columns.keys(), ...table.dropped]));
    const columns = new Map();
    const dropped = [];
    for (const name of names) {
        const parts = tables.flatMap((table) => {
            const column = table.columns.get(name);
            return column === undefined ? [] : [{ column, rows: table.rows }];
        });
        const column = parts.length === tables.length ? joinedColumn(name, parts, rows) : null;
        if (column === null)
            dropped.push(name);
        else
            columns.set(name, column);
    }
    return { rows, columns, ids: joinedIds(tables, rows), dropped };
}
/** The row whose id stands in an earlier row already, counted from 0, or `null`. */
function repeatedRow({ ids }) {
    return ids === null ? null : (0,align/* firstRepeated */.H)(ids);
}

// EXTERNAL MODULE: ./build/js/table/text.js
var table_text = __webpack_require__(74690);
// EXTERNAL MODULE: ./build/js/gate/pooled.js
var pooled = __webpack_require__(77525);
// EXTERNAL MODULE: ./build/js/read/examples.js
var read_examples = __webpack_require__(17584);
;// CONCATENATED MODULE: ./build/js/gate/shards.js


/** What the files must agree in, in words that can be compared: the choice of columns, else what they play. */
function planOf({ examples, again }) {
    const { roles, scored, table } = examples;
    return JSON.stringify(again ?? [roles, scored, table.ids?.name ?? null]);
}
/** The shards as one table, in their order. They are of one plan, and there is at least one. */
function together(shards) {
    const [{ examples, again, path }] = shards;
    const table = concatenated(shards.map((shard) => shard.examples.table));
    return again == null ? { ...examples, table } : (0,read_examples/* decided */.rc)({ table, path, ...again });
}

;// CONCATENATED MODULE: ./build/js/gate/assemble.js
/** Files that speak of the same suite become one: aggregates of one file, examples of another. */







function withName(part) {
    return part.suite.measurements.map((measurement) => ({ suite: part.name, ...measurement }));
}
/** The same measurement from two files is a question that only the user can answer. */
function duplicates(parts) {
    const seen = new Map();
    const faults = [];
    for (const part of parts) {
        for (const measurement of withName(part)) {
            const id = (0,identity/* measurementId */.I)(measurement);
            const first = seen.get(id);
            if (first !== undefined)
                faults.push((0,catalogue/* fault */.DG)('MEASUREMENT_TWICE', part.path, { id, first }));
            else
                seen.set(id, part.path);
        }
    }
    return faults;
}
/** Files of one suite that disagree are both told: neither is the right one. */
function mergedFingerprints(told) {
    const texts = new Map();
    for (const [key, text] of told.flatMap((fingerprints) => Object.entries(fingerprints))) {
        texts.set(key, (texts.get(key) ?? new Set()).add(text));
    }
    return Object.fromEntries([...texts].map(([key, values]) => [key, [...values].sort().join(' + ')]));
}
function shardsOf(parts) {
    return parts.flatMap(({ path, examples, again }) => (examples === null ? [] : [{ path, examples, again }]));
}
/** Examples of several files are one table, as long as they are of one kind. */
function oneTable(name, shards) {
    const [first, ...others] = shards;
    if (first === undefined || others.length === 0)
        return first?.examples ?? null;
    const plan = planOf(first);
    const odd = others.find((shard) => planOf(shard) !== plan);
    if (odd !== undefined) {
        throw (0,catalogue/* failure */.V2)('EXAMPLES_TWICE', odd.path, { suite: name, first: first.path, id: null });
    }
    return together([first, ...others]);
}
/** Shards of one run: no example is there twice. */
function mergedExamples(name, shards) {
    const examples = oneTable(name, shards);
    const [first, ...others] = shards;
    const last = others.at(-1);
    if (examples === null || first === undefined || last === undefined)
        return examples;
    const { table } = examples;
    // A query has as many rows as it has items, in whichever shards.
    const repeated = examples.roles.query === null ? repeatedRow(table) : null;
    if (repeated !== null && table.ids !== null) {
        const id = (0,table_text/* textAt */.$6)(table.ids, repeated);
        throw (0,catalogue/* failure */.V2)('EXAMPLES_TWICE', last.path, { suite: name, first: first.path, id });
    }
    return examples;
}
/** Examples of several runs: the same ones again, each run's kept apart as well. */
function pooledExamples(name, shards) {
    const examples = oneTable(name, shards);
    if (examples === null || shards.length < 2)
        return examples;
    return { ...examples, runs: shards.flatMap(({ examples: one }) => one.runs ?? [one.table]) };
}
function merged(name, parts) {
    const runs = parts.some(({ repeats }) => repeats);
    const repeated = runs ? [] : duplicates(parts);
    const shards = shardsOf(parts.map(({ path, suite }) => ({ path, examples: suite.examples, again: suite.again ?? null })));
    if (repeated.length > 0)
        throw new failure/* Failure */.HR(repeated.slice(0, 1));
    return {
        name,
        model: parts.find((part) => part.suite.model !== null)?.suite.model ?? null,
        dataset: parts.find((part) => part.suite.dataset !== null)?.suite.dataset ?? null,
        fingerprints: mergedFingerprints(parts.map(({ suite }) => suite.fingerprints)),
        format: [...new Set(parts.map((part) => part.format))].join('+'),
        files: [...new Set(parts.map((part) => part.path))],
        measurements: runs ? (0,pooled/* pooled */.I)(parts.flatMap(withName)) : parts.flatMap(withName),
        examples: runs ? pooledExamples(name, shards) : mergedExamples(name, shards),
    };
}
/** Attempts of one job are its runs, each whole in itself. */
function acrossAttempts(name, parts) {
    const attempts = [...new Set(parts.map(({ earlier }) => earlier))].sort((a, b) => a - b);
    const suites = attempts.map((attempt) => merged(name, parts.filter(({ earlier }) => earlier === attempt)));
    const [latest, ...others] = suites;
    if (latest === undefined || others.length === 0)
        return merged(name, parts);
    // Its files were decided on together, by the choice that each of them made.
    const againIn = (attempt) => parts.find(({ earlier, suite }) => earlier === attempt && suite.examples !== null)?.suite.again ?? null;
    const shards = suites.map(({ files, examples }, i) => ({
        path: files[0] ?? name,
        examples,
        again: againIn(attempts[i] ?? 0),
    }));
    return {
        ...latest,
        fingerprints: mergedFingerprints(suites.map(({ fingerprints }) => fingerprints)),
        measurements: (0,pooled/* pooled */.I)(suites.flatMap(({ measurements }) => measurements)),
        examples: pooledExamples(name, shardsOf(shards)),
    };
}
/** One suite a name, in order of names. */
function assemble(parts) {
    const byName = new Map();
    for (const part of parts) {
        const group = byName.get(part.name);
        if (group === undefined)
            byName.set(part.name, [part]);
        else
            group.push(part);
    }
    const names = [...byName.keys()].sort();
    return { suites: names.map((name) => acrossAttempts(name, byName.get(name) ?? [])) };
}
function renamed(suite, name) {
    return {
        ...suite,
        name,
        measurements: suite.measurements.map((measurement) => ({ ...measurement, suite: name })),
    };
}
/** Puts a name before every suite's. */
function prefixed(evaluation, prefix) {
    if (prefix === null)
        return evaluation;
    return { suites: evaluation.suites.map((suite) => renamed(suite, `${prefix}:${suite.name}`)) };
}
/** One file against one file is a pair, whatever the two are called. */
function pairedByFile(head, base) {
    const [headSuite, ...moreHead] = head.suites;
    const [baseSuite, ...moreBase] = base.suites;
    if (headSuite === undefined || baseSuite === undefined || moreHead.length + moreBase.length > 0)
        return base;
    const single = headSuite.files.length === 1 && baseSuite.files.length === 1;
    return single ? { suites: [renamed(baseSuite, headSuite.name)] } : base;
}


/***/ }),

/***/ 8166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EV: () => (/* binding */ NOTHING_WANTED),
  al: () => (/* binding */ inOrder),
  xP: () => (/* binding */ measure),
  bt: () => (/* binding */ measureSuite),
  Lm: () => (/* binding */ wantedOf)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 37 modules
var catalogue = __webpack_require__(58711);
// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(73597);
// EXTERNAL MODULE: ./build/js/metrics/describe.js
var describe = __webpack_require__(57271);
// EXTERNAL MODULE: ./build/js/model/identity.js
var identity = __webpack_require__(41052);
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
var slicing = __webpack_require__(31805);
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
    const { measuredExamples, runsOf } = await Promise.all(/* import() */[__webpack_require__.e(2910), __webpack_require__.e(2841), __webpack_require__.e(8164), __webpack_require__.e(1109), __webpack_require__.e(6262)]).then(__webpack_require__.bind(__webpack_require__, 61295));
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

/***/ 77525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ pooled),
/* harmony export */   n: () => (/* binding */ independentRuns)
/* harmony export */ });
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41052);

function meanOf(values) {
    const origin = values[0]?.value ?? 0;
    const total = values.reduce((sum, { runs }) => sum + runs, 0);
    return origin + values.reduce((sum, { value, runs }) => sum + runs * (value - origin), 0) / total;
}
/** What all runs tell; `null` where one does not. */
function allOf(runs, what) {
    const known = runs.flatMap((run) => {
        const value = what(run);
        return value === null ? [] : [{ value, runs: run.runs ?? 1 }];
    });
    return known.length === runs.length ? known : null;
}
/**
 * As many independent runs as are as sure as the mean of these. Runs that agree to the last digit may be one that was
 * copied, taken from a cache or never random at all, so that they count as one, of all their weight:
 * (Σ w)² / Σ (w² / r) over the distinct values, w the runs with that value and r those of them that count.
 */
function independentRuns(values) {
    const byValue = new Map();
    for (const { value, runs } of values) {
        const found = byValue.get(value) ?? { weight: 0, runs: 0 };
        byValue.set(value, { weight: found.weight + runs, runs: Math.max(found.runs, runs) });
    }
    const groups = [...byValue.values()];
    const total = groups.reduce((sum, { weight }) => sum + weight, 0);
    return total ** 2 / groups.reduce((sum, { weight, runs }) => sum + weight ** 2 / runs, 0);
}
/**
 * One of several runs: their mean. The runs are of the same examples, so that n stays, and a standard error, which is of
 * those examples, does not shrink. A run that has no number leaves none.
 */
function together(runs, first) {
    if (runs.length === 1)
        return first;
    const { runs: _, ...alike } = first;
    const values = allOf(runs, ({ value }) => value);
    const squares = allOf(runs, ({ standardError }) => (standardError === null ? null : standardError ** 2));
    const sizes = new Set(runs.map(({ n }) => n));
    const count = values === null ? 1 : independentRuns(values);
    return {
        ...alike,
        value: values === null ? null : meanOf(values),
        invalid: runs.find(({ value }) => value === null)?.invalid ?? null,
        n: sizes.size === 1 ? first.n : null,
        standardError: squares === null || values === null ? null : Math.sqrt(meanOf(squares)),
        interval: null,
        ...(count === 1 ? {} : { runs: count }),
    };
}
/** One measurement an id, in the order in which the ids first stand. */
function pooled(measurements) {
    const byId = new Map();
    for (const measurement of measurements) {
        const id = (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .measurementId */ .I)(measurement);
        const runs = byId.get(id);
        if (runs === undefined)
            byId.set(id, [measurement]);
        else
            runs.push(measurement);
    }
    return [...byId.values()].flatMap((runs) => {
        const [first] = runs;
        return first === undefined ? [] : [together(runs, first)];
    });
}


/***/ }),

/***/ 31805:
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
/* harmony import */ var _explain_redaction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33927);
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58711);
/* harmony import */ var _metrics_grouping_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22803);
/* harmony import */ var _metrics_slice_sizes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90989);
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41052);





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

/***/ 22803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ groupingOf),
/* harmony export */   Q1: () => (/* binding */ sliceKey),
/* harmony export */   ql: () => (/* binding */ placesBySlice)
/* harmony export */ });
/* unused harmony export MOST_SLICES */
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24600);

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

/***/ 31165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ hasWholeLabels),
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   Z2: () => (/* binding */ canonicalLabel),
/* harmony export */   hl: () => (/* binding */ recoded),
/* harmony export */   rb: () => (/* binding */ uniteLabels)
/* harmony export */ });
/* harmony import */ var _table_coded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84602);
/* harmony import */ var _table_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18707);


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

/***/ 24600:
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

/***/ 90989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withheldSlices),
/* harmony export */   z: () => (/* binding */ sizedSlices)
/* harmony export */ });
/* harmony import */ var _table_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74690);
/* harmony import */ var _grouping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22803);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18037);



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

/***/ 18037:
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

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 37 modules
var catalogue = __webpack_require__(58711);
// EXTERNAL MODULE: ./build/js/table/cells.js + 2 modules
var cells = __webpack_require__(61121);
// EXTERNAL MODULE: ./build/js/table/coded.js
var coded = __webpack_require__(84602);
// EXTERNAL MODULE: ./build/js/table/codes.js
var table_codes = __webpack_require__(18707);
// EXTERNAL MODULE: ./build/js/metrics/remembered.js
var remembered = __webpack_require__(24600);
// EXTERNAL MODULE: ./build/js/metrics/sum.js
var sum = __webpack_require__(70535);
// EXTERNAL MODULE: ./build/js/metrics/labels.js
var metrics_labels = __webpack_require__(31165);
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

/***/ 70535:
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


/***/ }),

/***/ 20546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ magicOf),
/* harmony export */   e: () => (/* binding */ BINARY)
/* harmony export */ });
/* harmony import */ var _archive_crc32c_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67819);
/** Binary files that are known by their first bytes. */

const MAGIC = [
    ['PK\u0003\u0004', 'zip'],
    ['PAR1', 'parquet'],
    ['SQLite format 3\u0000', 'sqlite'],
];
/** What such a file is called in sentences. */
const BINARY = {
    parquet: 'a Parquet file',
    sqlite: 'an SQLite database',
    zip: 'a ZIP archive (an Inspect .eval log or a workbook, say)',
    tfrecord: 'a file of TFRecords (TensorBoard events, say)',
};
/** A TFRecord starts with its length in 8 bytes and the checksum of these 8: chance meets that once in 4 billion. */
function startsTfRecord(bytes) {
    if (bytes.length < 12)
        return false;
    const view = new DataView(bytes.buffer, bytes.byteOffset, 12);
    return view.getUint32(8, true) === (0,_archive_crc32c_js__WEBPACK_IMPORTED_MODULE_0__/* .maskedCrc32c */ .c)(bytes.subarray(0, 8));
}
/** What kind of binary file starts with these bytes, or `null`. */
function magicOf(bytes) {
    const start = String.fromCharCode(...bytes.subarray(0, 16));
    const known = MAGIC.find(([magic]) => start.startsWith(magic));
    return known?.[1] ?? (startsTfRecord(bytes) ? 'tfrecord' : null);
}


/***/ }),

/***/ 68556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Vx: () => (/* binding */ usualNames),
/* harmony export */   _l: () => (/* binding */ isUsualName),
/* harmony export */   g2: () => (/* binding */ classScoreColumns),
/* harmony export */   hp: () => (/* binding */ chooseColumns),
/* harmony export */   my: () => (/* binding */ rankedParts),
/* harmony export */   r$: () => (/* binding */ usualParts)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58711);
/* harmony import */ var _failure_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23949);
/** Which column of a table of examples plays which part: by the user's word, else by the usual names. */


/** In order of preference; compared without case. */
const USUAL = {
    id: ['id', 'example_id', 'sample_id', 'doc_id', 'question_id', 'image', 'file', 'idx', 'index'],
    truth: ['y_true', 'label', 'target', 'truth', 'actual', 'true_label'],
    prediction: ['y_pred', 'pred', 'prediction', 'predicted', 'predicted_label'],
    score: ['y_score', 'score', 'prob', 'proba', 'y_prob'],
    weight: ['weight', 'count', 'sample_weight'],
};
const PARTS = ['id', 'truth', 'prediction', 'score', 'weight'];
const CLASS_SCORE = /^p_(.+)$/i;
/** The names by which a column is taken for this part, in order of preference. */
function usualNames(part) {
    return USUAL[part];
}
/** A list of documents with the relevance and the score of each. */
const QUERY = ['query_id', 'query', 'qid', 'q_id', 'topic_id'];
const RELEVANCE = ['relevance', 'rel', 'relevance_label', 'qrel', 'grade'];
/** Whether a column of this name may be taken for something else than a group, where nobody says what it is. */
function isUsualName(name) {
    const lower = name.toLowerCase();
    return PARTS.some((part) => usualNames(part).includes(lower)) || CLUSTERS.includes(lower);
}
/** Columns `p_CLASS`, as [class, column]; whether CLASS is one is known only when the labels are. */
function classScoreColumns(columns) {
    return columns.flatMap((column) => {
        const name = CLASS_SCORE.exec(column)?.[1];
        return name === undefined ? [] : [[name, column]];
    });
}
function usualColumn(part, columns) {
    for (const name of USUAL[part]) {
        const column = columns.find((candidate) => candidate.toLowerCase() === name);
        if (column !== undefined)
            return column;
    }
    // pandas writes the index of a frame as a first column without a name.
    return part === 'id' && columns[0] === '' ? '' : null;
}
/** The parts by the usual names alone. */
function usualParts(columns) {
    return {
        id: usualColumn('id', columns),
        truth: usualColumn('truth', columns),
        prediction: usualColumn('prediction', columns),
        score: usualColumn('score', columns),
        weight: usualColumn('weight', columns),
    };
}
const firstOf = (names, columns) => names.flatMap((name) => columns.find((column) => column.toLowerCase() === name) ?? [])[0];
/** The query and the relevance by usual names, where there is a score and no prediction beside them; else `null`. */
function rankedParts(columns) {
    const query = firstOf(QUERY, columns);
    const truth = firstOf(RELEVANCE, columns);
    const { prediction, score } = usualParts(columns);
    return query === undefined || truth === undefined || score === null || prediction !== null
        ? null
        : { query, truth };
}
/** What examples that depend on each other have in common, by usual names, best first. */
const CLUSTERS = ['cluster', 'group_id', 'conversation_id', 'item_id'];
function chosenCluster(columns, hint, id) {
    if (hint !== null)
        return { column: hint, configured: true };
    for (const name of CLUSTERS) {
        const column = columns.find((candidate) => candidate.toLowerCase() === name && candidate !== id);
        if (column !== undefined)
            return { column, configured: false };
    }
    return null;
}
/** Names as they are listed to the user, bounded. */
function listed(columns) {
    const named = columns.map((column) => (column === '' ? '(unnamed)' : column.slice(0, 60)));
    return named.length > 40 ? [...named.slice(0, 40), `and ${named.length - 40} more`] : named;
}
function absent(path, column, part, columns) {
    return (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('COLUMN_MISSING', path, {
        wanted: `"${column}"`,
        part,
        nearest: (0,_failure_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(column, columns),
        found: listed(columns),
    });
}
function unfulfilled(path, part, columns) {
    return (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('COLUMN_MISSING', path, {
        wanted: `for the ${part} (looked for ${USUAL[part].join(', ')})`,
        part,
        nearest: null,
        found: listed(columns),
    });
}
/** What is still missing for a table of predictions: truth needs a prediction or scores, and they need truth. */
function incomplete(parts, columns, path) {
    const guessed = parts.prediction !== null || parts.score !== null || classScoreColumns(columns).length > 1;
    if (parts.truth === null && guessed)
        return [unfulfilled(path, 'truth', columns)];
    if (parts.truth !== null && !guessed)
        return [unfulfilled(path, 'prediction', columns)];
    return [];
}
/** The parts by the hints, else by the usual names, with every fault of them. */
function chooseColumns(columns, hints, path) {
    const ranked = rankedParts(columns);
    const usual = { ...usualParts(columns), ...(ranked === null ? {} : { truth: ranked.truth }) };
    const faults = [];
    const chosen = (part) => {
        const hint = hints?.[part] ?? null;
        if (hint === null)
            return usual[part];
        if (!columns.includes(hint))
            faults.push(absent(path, hint, part, columns));
        return hint;
    };
    const [id = null, truth = null, prediction = null, score = null, weight = null] = PARTS.map(chosen);
    const query = hints?.query ?? (hints?.id == null ? (ranked?.query ?? null) : null);
    if (query !== null && !columns.includes(query))
        faults.push(absent(path, query, 'query', columns));
    const parts = { id: query ?? id, truth, prediction, score, weight };
    const groups = hints?.groups ?? null;
    const named = hints?.cluster ?? null;
    if (named !== null && !columns.includes(named))
        faults.push(absent(path, named, 'cluster', columns));
    const cluster = chosenCluster(columns, named, id);
    for (const group of groups ?? []) {
        if (!columns.includes(group))
            faults.push(absent(path, group, 'groups', columns));
    }
    if (faults.length === 0)
        faults.push(...incomplete(parts, columns, path));
    return { parts, cluster, query, groups, positive: hints?.positive ?? null, faults };
}


/***/ }),

/***/ 28771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xc: () => (/* binding */ csvRecords),
/* harmony export */   eb: () => (/* binding */ checkHeader),
/* harmony export */   gW: () => (/* binding */ csvPart),
/* harmony export */   "in": () => (/* binding */ withoutHeader)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58711);
/* harmony import */ var _failure_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73597);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82267);
/* harmony import */ var _utf8_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28928);




const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const QUOTE = 34;
function written(parser, chunk) {
    return new Promise((resolve, reject) => {
        parser.write(chunk, (error) => (error ? reject(error) : resolve()));
    });
}
function ended(parser) {
    return new Promise((resolve, reject) => {
        parser.once('end', resolve);
        parser.once('error', reject);
        parser.end();
    });
}
async function* parsed(chunks, parser) {
    let batch = [];
    parser.on('data', (row) => batch.push(row));
    // Errors are taken where bytes are written; without a listener they would end the process.
    parser.on('error', () => { });
    for await (const chunk of chunks) {
        await written(parser, chunk);
        if (batch.length === 0)
            continue;
        yield batch;
        batch = [];
    }
    await ended(parser);
    if (batch.length > 0)
        yield batch;
}
/** As `csvRecords`, with faults in the lines of the file. */
async function* csvPart({ source, delimiter, chunks, shift, }) {
    const { parse } = await __webpack_require__.e(/* import() */ 6070).then(__webpack_require__.bind(__webpack_require__, 56070));
    const parser = parse({
        bom: true,
        delimiter,
        trim: true,
        skip_empty_lines: true,
        max_record_size: (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limitsOf */ .A)(source)['row-bytes'],
    });
    try {
        yield* parsed(chunks, parser);
    }
    catch (error) {
        throw error instanceof _failure_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR ? error : await told(error, source, shift);
    }
    finally {
        parser.destroy();
    }
}
/**
 * All records, the header first. Cells come without blanks around them; blank lines are passed over.
 * Faults: `CSV_COLUMNS`, `CSV_QUOTE`, `CSV_LIMIT`, `ENCODING`.
 */
function csvRecords(source, delimiter) {
    return csvPart({ source, delimiter, chunks: (0,_utf8_js__WEBPACK_IMPORTED_MODULE_3__/* .utf8Chunks */ .O)(source), shift: 0 });
}
/** The same without the first record. */
async function* withoutHeader(batches) {
    let header = true;
    for await (const batch of batches) {
        const rows = header ? batch.slice(1) : batch;
        header = false;
        if (rows.length > 0)
            yield rows;
    }
}
async function told(error, source, shift) {
    const offset = Number(error['bytes'] ?? 0) + shift;
    if (error.code === 'CSV_MAX_RECORD_SIZE') {
        const where = `${source.path}:${await lineOf(source, offset)}`;
        const limit = (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limitsOf */ .A)(source)['row-bytes'];
        const found = `one row is longer than ${limit} bytes`;
        return (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('CSV_LIMIT', where, { found, key: 'row-bytes', limit });
    }
    if (error.code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH')
        return ragged(error, source, offset);
    const quote = await nextQuote(source, offset);
    const found = error.code === 'CSV_QUOTE_NOT_CLOSED'
        ? 'the one that opens on this line is never closed'
        : error.code === 'INVALID_OPENING_QUOTE'
            ? 'it stands in the middle of a cell on this line'
            : 'the cell that opens on this line goes on after its closing quote';
    return (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('CSV_QUOTE', `${source.path}:${await lineOf(source, quote)}`, { found });
}
async function ragged(error, source, end) {
    const record = error['record'];
    const cells = Array.isArray(record) ? record.map(String) : [];
    const breaks = cells.join('').split('\n').length - 1;
    const header = Number(/expect (\d+)/.exec(error.message)?.[1] ?? 0);
    const conflict = /^(<{7}|={7}|>{7})/.test(cells[0] ?? '');
    const cut = end >= source.size && cells.length < header;
    const why = conflict
        ? ': it is a merge conflict marker'
        : cut
            ? ' (it is the last row: the file looks cut)'
            : '';
    const line = Math.max(1, (await lineOf(source, end - 1)) - breaks);
    return (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('CSV_COLUMNS', `${source.path}:${line}`, { found: cells.length, header, why });
}
/** The line, from 1, on which the byte at this offset stands. */
async function lineOf(source, offset) {
    let before = 0;
    let feeds = 0;
    let returns = 0;
    for await (const chunk of source.open()) {
        const end = Math.min(chunk.length, offset - before);
        for (let i = 0; i < end; i++) {
            if (chunk[i] === LINE_FEED)
                feeds++;
            else if (chunk[i] === CARRIAGE_RETURN)
                returns++;
        }
        before += chunk.length;
        if (before >= offset)
            break;
    }
    return 1 + (feeds > 0 ? feeds : returns);
}
/** Every finished cell ends outside of quotes, so the first quote after it is the one that opens the bad cell. */
async function nextQuote(source, from) {
    let before = 0;
    for await (const chunk of source.open()) {
        const at = chunk.indexOf(QUOTE, Math.max(0, from - before));
        if (at >= 0)
            return before + at;
        before += chunk.length;
    }
    return before;
}
/** Throws every fault of a header row; only the first name may be empty. */
function checkHeader(header, source) {
    const { path } = source;
    const limit = (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limitsOf */ .A)(source).columns;
    if (header.length > limit) {
        const found = `there are ${header.length} columns`;
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('CSV_LIMIT', path, { found, key: 'columns', limit });
    }
    const seen = new Set();
    const faults = header.flatMap((name, index) => {
        const again = seen.has(name);
        seen.add(name);
        if (name === '') {
            return index === 0
                ? []
                : [(0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('CSV_HEADER', `${path}:1`, { found: `column ${index + 1} has no name` })];
        }
        return again ? [(0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('CSV_HEADER', `${path}:1`, { found: `"${name}" stands twice` })] : [];
    });
    if (faults.length > 0)
        throw new _failure_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(faults.slice(0, 20));
}


/***/ }),

/***/ 6896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ described)
/* harmony export */ });
/* harmony import */ var _binary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20546);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68556);
/* harmony import */ var _foreign_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38611);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64721);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13089);
/** What a file is made of, in words for someone whose file was not recognised. */





/** What a content is made of, in words. */
function described(content) {
    if (content.shape === 'bytes')
        return `it looks like ${_binary_js__WEBPACK_IMPORTED_MODULE_0__/* .BINARY */ .e[content.magic]}`;
    if (content.shape === 'archive')
        return `it looks like ${_binary_js__WEBPACK_IMPORTED_MODULE_0__/* .BINARY */ .e.zip}`;
    if (content.shape === 'xml')
        return `it looks like XML with the root element "${content.root.name}"`;
    if (content.shape === 'markdown') {
        return content.frontMatter === null
            ? 'a Markdown text without metadata at its top'
            : `a Markdown text whose metadata has the keys ${keysIn(content.frontMatter)}`;
    }
    if (content.shape === 'text')
        return 'its first line is neither JSON nor a header row with a delimiter';
    if (content.shape === 'table')
        return `a table with the columns ${(0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(content.header).join(', ')}`;
    const records = (0,_records_js__WEBPACK_IMPORTED_MODULE_3__/* .recordsIn */ .Q)(content);
    if (records !== null)
        return `JSON records with the keys ${(0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)((0,_records_js__WEBPACK_IMPORTED_MODULE_3__/* .keysOf */ .Y)(records.first)).join(', ')}`;
    return content.shape === 'json' ? describedValue(content.value, content.written.toUpperCase()) : 'records';
}
function describedValue(value, written) {
    const tool = (0,_foreign_js__WEBPACK_IMPORTED_MODULE_2__/* .foreign */ .V)(value);
    if (tool !== null)
        return `it looks like ${tool}, which this version does not read`;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value) && Object.keys(value).length === 0)
        return `an empty ${written} object`;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value)
        ? `a ${written} object with the keys ${keysIn(value)}`
        : `a ${written} document that is ${(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(value)}`;
}
function keysIn(value) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value) ? (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(Object.keys(value)).join(', ') : '';
}


/***/ }),

/***/ 15289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ latencyOfExample),
/* harmony export */   TJ: () => (/* binding */ descriptive),
/* harmony export */   k: () => (/* binding */ perExampleMetric)
/* harmony export */ });
/**
 * Numbers in a metrics file that describe the data or the run and say nothing of quality: they are told, never judged.
 * The same set as in the design notes on generic files, and learning rates.
 */
const DESCRIPTIVE = /^(n|num|count|counts|total|total_flos|support|samples|epochs?|steps?|iterations?|seed|version|timestamp|date|rank|lr|learning_rate|(num|n)_.+|.+_(count|samples|steps?|epochs?|seed|version|timestamp|time|runtime|support)|_.*)$/i;
/** What is under such a key says how the run was made, whatever it is called. */
const SETTINGS = /(^|\/)(configs?|config_general|params|parameters|hparams|hyper_?parameters|args|arguments|settings|options|environment|env|meta|metadata|dataset_info|machine_info|system_info|versions?)(\/|$)/i;
/** What MLflow and others tell of the labels they were given. */
const OF_THE_DATA = /^(?:sum|mean|std|min|max)_on_(?:target|label)s?$|^label_(?:mean|std|sum)$/i;
/** Where a judge draws the line between pass and fail. */
const THRESHOLD = /(?:^|[_.])threshold$/i;
/** How long the harness worked, and how fast: not how fast the model answers users. */
const HARNESS = /^(?:total_)?(?:evaluation|eval|train|training|wall_clock|wall)_(?:time|duration|runtime)(?:_\w+)?$|^(?:eval|train|test|predict)_(?:samples|steps)_per_second$|^total_time_in_seconds$|^(?:learning_rate|lr)[-_]\w+$|^.+_learning_rate$/i;
/** Why the last part of this name is no metric, or `null` where it may be one. */
function descriptive(name) {
    if (/(^|\/)(lr|learning_rate)(\/|$)/i.test(name))
        return 'a setting of training, not a quality';
    if (SETTINGS.test(name))
        return 'a setting or a description of the run, not a quality';
    const last = name.slice(name.lastIndexOf('/') + 1);
    if (last.startsWith('_'))
        return 'bookkeeping of the tool that wrote it (the name starts with "_")';
    if (OF_THE_DATA.test(last))
        return 'it describes the data, not a quality';
    if (THRESHOLD.test(last))
        return 'a threshold, not a quality';
    return DESCRIPTIVE.test(last) || HARNESS.test(last) ? 'a count, time or setting, not a quality' : null;
}
const PER_EXAMPLE = /^(acc(uracy)?(_norm)?|correct|is_correct|passed|success|exact_match|em|(token_|char_)?f1|precision|recall|bleu|rouge([-_]?[12l])?|meteor|chrf|ter|wer|cer|bertscore|similarity|(squared|absolute)_error|mae|mse|loss|nll|perplexity|reward|faithfulness|(answer_)?(relevancy|relevance|correctness|similarity)|groundedness|coherence|fluency|context_(precision|recall)|hallucination|toxicity)(_score)?$/i;
const LATENCY = /^(?:.+_)?latency(?:_(?:ns|us|ms|s))?$|^duration_(?:ns|us|ms|s)$/i;
/** Whether a column of this name says how long each example took. Narrower than what is measured once a table is one. */
function latencyOfExample(name) {
    return LATENCY.test(name);
}
/** Whether a field with this name and a number in each record is taken for a metric of the example. */
function perExampleMetric(name) {
    return PER_EXAMPLE.test(name);
}


/***/ }),

/***/ 17584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ droppedColumns),
/* harmony export */   Ee: () => (/* binding */ suiteOf),
/* harmony export */   FP: () => (/* binding */ idText),
/* harmony export */   am: () => (/* binding */ classText),
/* harmony export */   rc: () => (/* binding */ decided),
/* harmony export */   xL: () => (/* binding */ MOST_GROUPS)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58711);
/* harmony import */ var _failure_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73597);
/* harmony import */ var _table_cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61121);
/* harmony import */ var _table_coded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84602);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68556);
/* harmony import */ var _descriptive_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15289);
/** What a filled table of examples is good for: roles are checked against what the columns turned out to hold. */






/** More distinct labels than this are no groups that a person would look at. */
const MOST_GROUPS = 50;
const SMALLEST_MEAN_GROUP = 2;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$|^[+-]?(?:nan|inf|infinity|null|none|n\/a|na|<na>)$/i;
/** Whether a prediction was right is what is judged; as a group it would explain every change by itself. */
const VERDICT = /^(is_)?(correct|right|hit|match|error)$/i;
const WHOLE = /^[+-]?\d+\.0+$/;
const ABSOLUTE = /^(?:\/|[A-Za-z]:[\\/])/;
/** `1.0` is the class `1`: pandas writes whole numbers so as soon as one cell of the column is empty. */
function classText(cell) {
    return WHOLE.test(cell) ? cell.slice(0, cell.indexOf('.')) : cell;
}
/** An absolute path differs between machines, so its last two parts are the id. */
function idText(cell) {
    return ABSOLUTE.test(cell) ? cell.split(/[\\/]/).slice(-2).join('/') : cell;
}
function notNumbers(column) {
    const code = column.labels.findIndex((label) => !NUMBER.test(label));
    const label = column.labels[code];
    if (label === undefined)
        return 'it holds texts, and numbers are needed';
    const row = column.codes === null ? -1 : column.codes.indexOf(code);
    return `row ${row + 1} holds ${JSON.stringify(label.slice(0, 40))}, which is no number`;
}
function kindFaults(table, choice, path) {
    const faults = [];
    const check = (part, name, needs) => {
        if (name === null)
            return;
        const column = table.columns.get(name);
        const told = (found) => faults.push((0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('COLUMN_KIND', path, { column: name, part, found }));
        if (column === undefined && name === choice.parts.id)
            told('it is the id, which tells examples apart');
        else if (column === undefined && needs === 'numbers')
            told('it holds texts, and numbers are needed');
        else if (column === undefined)
            faults.push((0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('LABELS_TOO_MANY', path, { column: name, part, most: _table_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_LABELS */ .Y }));
        else if (needs === 'numbers' && !(0,_table_coded_js__WEBPACK_IMPORTED_MODULE_3__/* .isNumeric */ .kf)(column))
            told(notNumbers(column));
        else if (needs === 'labels' && column.codes === null)
            told(`it holds more than ${_table_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_LABELS */ .Y} different values`);
    };
    check('truth', choice.parts.truth, 'any');
    check('prediction', choice.parts.prediction, 'any');
    check('score', choice.parts.score, 'numbers');
    check('weight', choice.parts.weight, 'numbers');
    if (choice.cluster?.configured === true)
        check('cluster', choice.cluster.column, 'any');
    for (const group of choice.groups ?? [])
        check('groups', group, 'labels');
    return faults;
}
function classScores(table, choice) {
    const classes = new Set();
    for (const name of [choice.parts.truth, choice.parts.prediction]) {
        for (const label of (name === null ? undefined : table.columns.get(name))?.labels ?? [])
            classes.add(label);
    }
    const columns = (0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .classScoreColumns */ .g2)([...table.columns.keys()]).filter(([label, name]) => {
        const column = table.columns.get(name);
        return classes.has(label) && column !== undefined && (0,_table_coded_js__WEBPACK_IMPORTED_MODULE_3__/* .isNumeric */ .kf)(column);
    });
    return Object.fromEntries(columns);
}
/** Measured quantities (12.5 ms) are no groups, even where few distinct ones were seen. */
function measures(column) {
    return ((0,_table_coded_js__WEBPACK_IMPORTED_MODULE_3__/* .isNumeric */ .kf)(column) &&
        column.labels.some((label) => Number.isFinite(Number(label)) && !Number.isInteger(Number(label))));
}
function offeredGroups(table, taken) {
    return [...table.columns.values()]
        .filter((column) => {
        const labels = column.codes === null ? 0 : column.labels.length;
        return (!taken.has(column.name) &&
            !VERDICT.test(column.name) &&
            !measures(column) &&
            labels >= 2 &&
            labels <= MOST_GROUPS &&
            labels * SMALLEST_MEAN_GROUP <= table.rows);
    })
        .map((column) => column.name);
}
/** A usual name alone makes no clusters: `group_id` may just as well tell two groups of people apart. */
const FEWEST_CLUSTERS = 10;
function distinctCells(column) {
    return column.codes === null ? new Set(column.values).size : column.labels.length;
}
/** The column of clusters: as it was named, else one of a usual name with many values, each in several examples. */
function clusterColumn(table, { cluster }) {
    if (cluster === null || cluster.configured)
        return cluster?.column ?? null;
    const column = table.columns.get(cluster.column);
    if (column === undefined || column.missing > 0)
        return null;
    const count = distinctCells(column);
    return count >= FEWEST_CLUSTERS && count < table.rows ? column.name : null;
}
function scoredColumns(table, choice) {
    const computed = choice.parts.truth !== null;
    return [...table.columns.values()]
        .filter((column) => (0,_descriptive_js__WEBPACK_IMPORTED_MODULE_5__/* .perExampleMetric */ .k)(column.name) && (0,_table_coded_js__WEBPACK_IMPORTED_MODULE_3__/* .isNumeric */ .kf)(column))
        .filter((column) => !computed || !/^(is_)?correct$|^acc(uracy)?$/i.test(column.name))
        .map((column) => ({ metric: column.name, labels: {}, column: column.name }));
}
/** The examples without metrics of their own, as tables of predictions have them. Faults: `COLUMN_KIND`. */
function examplesOf({ table, choice, path }) {
    const faults = kindFaults(table, choice, path);
    if (faults.length > 0)
        throw new _failure_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(faults);
    const { truth, prediction, score, weight } = choice.parts;
    const scores = classScores(table, choice);
    const cluster = clusterColumn(table, choice);
    const taken = new Set([truth, prediction, score, weight, cluster, ...Object.values(scores)].filter((name) => name !== null));
    const roles = {
        truth,
        prediction,
        score,
        weight,
        classScores: scores,
        groups: choice.groups ?? offeredGroups(table, taken),
        positive: choice.positive,
        cluster,
        query: choice.query,
    };
    return { table, roles, scored: [] };
}
/** The same, with columns that are metrics of single examples by their names. */
function scoredExamplesOf(filled) {
    const examples = examplesOf(filled);
    const scored = scoredColumns(filled.table, filled.choice);
    const names = new Set(scored.map((column) => column.column));
    const groups = filled.choice.groups ?? examples.roles.groups.filter((name) => !names.has(name));
    return { ...examples, roles: { ...examples.roles, groups }, scored };
}
function droppedColumns(table) {
    return table.dropped.map((name) => ({
        name,
        because: 'free text: too many different values to be labels, and no numbers',
    }));
}
/** What a table is good for, by all of its rows. Faults: `COLUMN_KIND`. */
function decided(filled) {
    return filled.scores ? scoredExamplesOf(filled) : examplesOf(filled);
}
/** The suite of a table whose columns were chosen by their names. */
function suiteOf(filled) {
    const again = { choice: filled.choice, scores: filled.scores };
    const examples = decided(filled);
    return { name: null, model: null, dataset: null, fingerprints: {}, measurements: [], examples, again };
}


/***/ }),

/***/ 44743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   gN: () => (/* binding */ parentOf)
/* harmony export */ });
/** The path of the folder that a path is in: `a/b` → `a`, `a` → `.`. */
function parentOf(path) {
    const end = path.lastIndexOf('/');
    return end < 0 ? '.' : path.slice(0, Math.max(1, end));
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** The path below a root, or `null` where it is not below it. */
function below(root, path) {
    if (root === '.')
        return path;
    return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : null;
}


/***/ }),

/***/ 38611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ foreign)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64721);
/**
 * Files of other tools that hold many numbers and would be misread as plain metrics: sums that look like scores,
 * counts of trials, settings. To refuse them by name is worth more than to guess.
 */

function has(...keys) {
    return (file) => keys.every((key) => Object.hasOwn(file, key));
}
const FOREIGN = [
    ['a promptfoo result without its list of results', has('evalId')],
    ['the settings of an ai-rag-chat-evaluator run', has('testdata_path', 'target_url')],
    ['a HELM run specification', has('adapter_spec', 'scenario_spec')],
    ['a notebook', has('cells', 'nbformat')],
    ['a SARIF log', has('runs', '$schema')],
    ['a report or record of Holdline itself', (file) => /^holdline\//.test((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textMember */ .SA)(file, 'schema') ?? '')],
];
/** What other tool's file this is, or `null`. */
function foreign(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return null;
    return FOREIGN.find(([, sign]) => sign(value))?.[0] ?? null;
}


/***/ }),

/***/ 90849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readJsonText)
});

// EXTERNAL MODULE: ./build/js/read/json.js
var json = __webpack_require__(64721);
;// CONCATENATED MODULE: ./build/js/read/json-trouble.js
/** What stops the JSON parser, and the words for what it found instead of what belongs there. */
class Unexpected extends Error {
    offset;
    found;
    constructor(offset, found) {
        super(found);
        this.offset = offset;
        this.found = found;
    }
}
class TooDeep extends Error {
    offset;
    constructor(offset) {
        super('too deep');
        this.offset = offset;
    }
}
/** What stands at this place, for someone who expected what is `wanted`. */
function found(text, at, wanted) {
    const next = text.slice(at, at + 8);
    if (next === '')
        return `unexpected end of the text (${wanted})`;
    if (/^(<{7}|={7}|>{7})/.test(next))
        return 'a merge conflict marker';
    if (next.startsWith('//') || next.startsWith('/*') || next.startsWith('#')) {
        return 'a comment; JSON has none, and JSON5 is not supported';
    }
    if (next.startsWith("'"))
        return 'a single quote; JSON has double quotes only';
    if (wanted.startsWith('the document ends') && /^[{[]/.test(next)) {
        return 'a second document; if these are JSON Lines, put one document on each line and call the file .jsonl';
    }
    return `unexpected ${JSON.stringify([...next][0])} (${wanted})`;
}

// EXTERNAL MODULE: ./build/js/read/limits.js
var limits = __webpack_require__(82267);
;// CONCATENATED MODULE: ./build/js/read/json-text.js
/**
 * A small parser for the JSON that evaluation tools really write (RFC 8259, and Python's bare NaN, Infinity and
 * -Infinity where a value may stand). It tells where and what is wrong, finds keys that stand twice, and makes
 * objects without a prototype, so that no key of a file can reach anything of the program.
 */



const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what a JSON string may not hold
const NOT_PLAIN = /[\\\u0000-\u001f]/;
const WORDS = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
    ['NaN', new json/* NotANumber */.K('NaN')],
    ['Infinity', new json/* NotANumber */.K('Infinity')],
    ['-Infinity', new json/* NotANumber */.K('-Infinity')],
]);
class JsonText {
    duplicates = [];
    text;
    deepest;
    at = 0;
    constructor(text, deepest) {
        this.text = text;
        this.deepest = deepest;
    }
    document() {
        const value = this.value(0);
        this.space();
        if (this.at < this.text.length)
            throw this.unexpected('the document ends before it');
        return value;
    }
    value(depth) {
        this.space();
        const first = this.text[this.at];
        if (first === '{' || first === '[') {
            if (depth === this.deepest)
                throw new TooDeep(this.at);
            return first === '{' ? this.object(depth + 1) : this.list(depth + 1);
        }
        if (first === '"')
            return this.string();
        NUMBER.lastIndex = this.at;
        const number = NUMBER.exec(this.text);
        if (number !== null) {
            this.at = NUMBER.lastIndex;
            const value = Number(number[0]);
            return Number.isFinite(value) ? value : new json/* NotANumber */.K(number[0].slice(0, 40));
        }
        for (const [word, value] of WORDS) {
            if (this.text.startsWith(word, this.at)) {
                this.at += word.length;
                return value;
            }
        }
        throw this.unexpected('a value belongs here');
    }
    object(depth) {
        const object = Object.create(null);
        this.at++;
        if (this.closes('}'))
            return object;
        for (;;) {
            this.space();
            if (this.text[this.at] !== '"')
                throw this.unexpected('a key in double quotes belongs here');
            const offset = this.at;
            const key = this.string();
            if (key in object)
                this.duplicates.push({ key, offset });
            this.space();
            if (this.text[this.at] !== ':')
                throw this.unexpected('a ":" belongs here');
            this.at++;
            object[key] = this.value(depth);
            if (this.endsAfterItem('}'))
                return object;
        }
    }
    list(depth) {
        const list = [];
        this.at++;
        if (this.closes(']'))
            return list;
        for (;;) {
            list.push(this.value(depth));
            if (this.endsAfterItem(']'))
                return list;
        }
    }
    closes(bracket) {
        this.space();
        if (this.text[this.at] !== bracket)
            return false;
        this.at++;
        return true;
    }
    endsAfterItem(bracket) {
        if (this.closes(bracket))
            return true;
        if (this.text[this.at] !== ',')
            throw this.unexpected(`a "," or "${bracket}" belongs here`);
        const comma = this.at++;
        this.space();
        const next = this.text[this.at];
        if (next === '}' || next === ']')
            throw new Unexpected(comma, `a "," stands before "${next}"`);
        return false;
    }
    string() {
        const start = this.at;
        let end = start;
        do {
            end = this.text.indexOf('"', end + 1);
            if (end < 0)
                throw new Unexpected(start, 'unexpected end of the text, in the string that starts here');
        } while (this.escaped(end));
        this.at = end + 1;
        const inner = this.text.slice(start + 1, end);
        const odd = NOT_PLAIN.exec(inner);
        if (odd === null)
            return inner;
        try {
            return JSON.parse(this.text.slice(start, end + 1));
        }
        catch {
            throw this.badString(start, inner);
        }
    }
    badString(start, inner) {
        const control = [...inner].findIndex((char) => char < ' ');
        if (control < 0)
            return new Unexpected(start, 'a "\\" in the string that starts here escapes nothing');
        const what = /[\n\r]/.test(inner) ? 'a line break' : 'a control character';
        return new Unexpected(start, `${what} stands in the string that starts here`);
    }
    escaped(quote) {
        let at = quote - 1;
        while (this.text[at] === '\\')
            at--;
        return (quote - at) % 2 === 0;
    }
    space() {
        for (;;) {
            const code = this.text.charCodeAt(this.at);
            if (code !== 32 && code !== 10 && code !== 13 && code !== 9)
                return;
            this.at++;
        }
    }
    unexpected(wanted) {
        return new Unexpected(this.at, found(this.text, this.at, wanted));
    }
}
/** Parses one document; never throws. */
function readJsonText(text, deepest = limits/* LIMITS */.b['json-depth']) {
    const json = new JsonText(text, deepest);
    try {
        const value = json.document();
        return { kind: 'value', value, duplicates: json.duplicates };
    }
    catch (error) {
        if (error instanceof Unexpected)
            return { kind: 'syntax', offset: error.offset, found: error.found };
        if (error instanceof TooDeep)
            return { kind: 'depth', offset: error.offset };
        throw error;
    }
}


/***/ }),

/***/ 64721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   K: () => (/* binding */ NotANumber),
/* harmony export */   SA: () => (/* binding */ textMember),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/** JSON values as this room sees them, and how to look into them. */
/** What stands where a number should and is none: Python's bare NaN and Infinity, or a number out of range. */
class NotANumber {
    notANumber;
    constructor(text) {
        this.notANumber = text;
    }
}
function isObject(value) {
    return (typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof NotANumber));
}
/** The value of this key, never anything inherited (`constructor` is a name like any other). */
function member(object, key) {
    return isObject(object) && Object.hasOwn(object, key) ? object[key] : undefined;
}
function textMember(object, key) {
    const value = member(object, key);
    return typeof value === 'string' ? value : null;
}
/** A value as a text: structured ones as JSON, so that two different ones stay two; nothing is the empty text. */
function textOf(value) {
    if (value === undefined || value === null)
        return '';
    if (value instanceof NotANumber)
        return value.notANumber;
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
/** What a value is called in sentences. */
function kindOf(value) {
    if (value === undefined)
        return 'nothing';
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    if (value instanceof NotANumber)
        return value.notANumber;
    if (typeof value === 'object')
        return 'an object';
    if (typeof value === 'string')
        return `the text ${JSON.stringify(value.slice(0, 40))}`;
    return typeof value === 'boolean' ? String(value) : 'a number';
}


/***/ }),

/***/ 82267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ limitsOf),
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
const MEBIBYTE = 1024 * 1024;
const LIMITS = {
    'json-bytes': 256 * MEBIBYTE,
    'json-depth': 256,
    'line-bytes': 16 * MEBIBYTE,
    'yaml-bytes': 4 * MEBIBYTE,
    'yaml-depth': 64,
    'yaml-aliases': 0,
    'toml-bytes': 16 * MEBIBYTE,
    'toml-depth': 64,
    'xml-bytes': 64 * MEBIBYTE,
    'xml-depth': 64,
    'text-bytes': 64 * MEBIBYTE,
    'row-bytes': 16 * MEBIBYTE,
    columns: 10_000,
    'metric-rows': 100_000,
    'parquet-bytes': 256 * MEBIBYTE,
    'parquet-footer-bytes': 16 * MEBIBYTE,
    'parquet-page-bytes': 256 * MEBIBYTE,
    'parquet-group-bytes': 512 * MEBIBYTE,
    'parquet-group-rows': 16 * MEBIBYTE,
    'parquet-group-cells': 64 * MEBIBYTE,
    'archive-bytes': 512 * MEBIBYTE,
    'archive-entries': 500_000,
    'archive-unpacked-bytes': 512 * MEBIBYTE,
    'archive-ratio': 200,
    'event-bytes': 256 * MEBIBYTE,
};
/** The bounds that hold for this file. */
function limitsOf({ limits }) {
    return limits === undefined ? LIMITS : { ...LIMITS, ...limits };
}


/***/ }),

/***/ 34554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ look)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 37 modules
var catalogue = __webpack_require__(58711);
// EXTERNAL MODULE: ./build/js/read/csv.js
var csv = __webpack_require__(28771);
// EXTERNAL MODULE: ./build/js/read/limits.js
var limits = __webpack_require__(82267);
;// CONCATENATED MODULE: ./build/js/read/blanks.js
/** Blanks around a cell in its bytes, as `String.trim` knows them: ECMAScript's white space and line terminators. */
const CARRIAGE_RETURN = 13;
const SPACE = 32;
/** The lowest first byte of a character of several bytes, and the lowest of those that follow it. */
const LOWEST_START = 0xc2;
const LOWEST_TAIL = 0x80;
/** Those of several bytes, in UTF-8. */
const BLANKS = [
    [0xc2, 0xa0],
    [0xe1, 0x9a, 0x80],
    ...[0x80, 0x81, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0xa8, 0xa9, 0xaf].map((tail) => [
        0xe2,
        0x80,
        tail,
    ]),
    [0xe2, 0x81, 0x9f],
    [0xe3, 0x80, 0x80],
    [0xef, 0xbb, 0xbf],
];
const isBlankByte = (byte) => byte === SPACE || (byte >= 9 && byte <= CARRIAGE_RETURN);
/** How many bytes the blank takes that starts at `from`, or 0. */
function blankAt(bytes, from, to) {
    if (isBlankByte(bytes[from] ?? 0))
        return 1;
    const is = (blank) => blank.length <= to - from && blank.every((byte, i) => bytes[from + i] === byte);
    return BLANKS.find(is)?.length ?? 0;
}
/** How many bytes the blank takes that ends at `to`, or 0. */
function blankBefore(bytes, from, to) {
    if (isBlankByte(bytes[to - 1] ?? 0))
        return 1;
    const is = (blank) => {
        const start = to - blank.length;
        return start >= from && blank.every((byte, i) => bytes[start + i] === byte);
    };
    return BLANKS.find(is)?.length ?? 0;
}
/** Whether the first or last byte of these may be a blank, or part of one. */
function mayBeBlank(bytes, from, to) {
    if (from >= to)
        return false;
    const first = bytes[from] ?? 0;
    const last = bytes[to - 1] ?? 0;
    return first <= SPACE || last <= SPACE || first >= LOWEST_START || last >= LOWEST_TAIL;
}

;// CONCATENATED MODULE: ./build/js/read/plain-csv.js

const LINE_FEED = 10;
const plain_csv_CARRIAGE_RETURN = 13;
const QUOTE = 34;
/** All bytes that end a cell are not above this one. */
const COMMA = 44;
/** The record goes on after these bytes. */
const MORE = -1;
/** The record is for csv-parse to judge. */
const ODD = -2;
/** Far below the limit of a row, so that the limit is never met here. */
const LONGEST_RECORD = 1 << 20;
/** One after the other, without a copy where the first is empty. */
function joined(one, other) {
    if (one.length === 0)
        return other;
    const both = new Uint8Array(one.length + other.length);
    both.set(one);
    both.set(other, one.length);
    return both;
}
/** Rows are given on in so many at once: what is done for a column is then done for many of its cells in a row. */
const MOST_AT_ONCE = 2048;
class PlainRows {
    /** How many rows were found; all of them are given to the taker by the end of the scan. */
    rows = 0;
    /** Whether the last scan stopped because csv-parse has to go on, and not for want of bytes. */
    odd = false;
    width;
    lineEnd;
    taker;
    /** Of the rows that wait, and of the one that is being read. */
    bounds;
    waiting = 0;
    /** Where the record starts. */
    start = 0;
    /** Where its bounds start. */
    own = 0;
    /** Which cells of the record have quotes to be undoubled. */
    doubled;
    anyDoubled = false;
    constructor(width, lineEnd, taker) {
        this.width = width;
        this.lineEnd = lineEnd;
        this.taker = taker;
        this.bounds = new Int32Array(2 * width * MOST_AT_ONCE);
        this.doubled = new Uint8Array(width);
    }
    /** Takes all whole records of these bytes; returns where the first one starts that was not taken. */
    scan(bytes) {
        const last = bytes.lastIndexOf(LINE_FEED);
        let at = 0;
        while (at <= last) {
            const next = this.record(bytes, at, last);
            if (next < 0) {
                this.odd = next !== MORE;
                break;
            }
            at = next;
        }
        this.give(bytes);
        this.odd ||= bytes.length - at > LONGEST_RECORD;
        return at;
    }
    /** Takes what stands after the last line end of the file; returns how much of it. */
    end(rest) {
        if (rest.length === 0)
            return 0;
        const closed = new Uint8Array(rest.length + this.lineEnd.length);
        closed.set(rest);
        for (let i = 0; i < this.lineEnd.length; i++)
            closed[rest.length + i] = this.lineEnd.charCodeAt(i);
        const taken = this.scan(closed);
        // Nothing follows that could still prove it.
        this.odd = taken < closed.length;
        return Math.min(taken, rest.length);
    }
    /** The end of the record that starts at `from`, or why there is none. Byte `last` is a line feed. */
    record(bytes, from, last) {
        const { bounds, width, own } = this;
        this.anyDoubled = false;
        this.start = from;
        let at = from;
        for (let column = 0; column < width; column++) {
            const bound = own + 2 * column;
            const quoted = bytes[at] === QUOTE;
            if (quoted)
                at = this.quoted(bytes, column, { at, last });
            else {
                bounds[bound] = at;
                at = this.bare(bytes, at);
                bounds[bound + 1] = at;
                if (at > 0 && mayBeBlank(bytes, bounds[bound] ?? 0, at))
                    this.trim(bytes, bound);
            }
            if (at < 0)
                return at;
            if (bytes[at] === COMMA)
                at++;
            else
                return this.ended(bytes, at, { column, quoted });
        }
        return ODD;
    }
    /** The end of a record whose last cell ends at `at`, once its row waits to be given on. */
    ended(bytes, at, last) {
        const next = at + this.lineEnd.length;
        const ends = bytes[next - 1] === LINE_FEED && (next === at + 1 || bytes[at] === plain_csv_CARRIAGE_RETURN);
        if (!ends)
            return ODD;
        const { own } = this;
        const blank = last.column === 0 && !last.quoted && this.bounds[own] === this.bounds[own + 1];
        if (blank)
            return next;
        if (last.column + 1 !== this.width || next - this.start > LONGEST_RECORD)
            return ODD;
        this.rows++;
        if (this.anyDoubled)
            this.giveUndoubled(bytes);
        else {
            this.waiting++;
            this.own += 2 * this.width;
            if (this.waiting === MOST_AT_ONCE)
                this.give(bytes);
        }
        return next;
    }
    /** The rows that wait, all of these bytes. */
    give(bytes) {
        const { bounds, waiting: count, width } = this;
        this.waiting = 0;
        this.own = 0;
        if (count > 0)
            this.taker.take({ bytes, bounds, count, width });
    }
    /** The record by itself, after those before it. */
    giveUndoubled(bytes) {
        const { width, own } = this;
        const bounds = this.bounds.slice(own, own + 2 * width);
        this.give(bytes);
        this.taker.take({ bytes: this.undoubled(bytes, bounds), bounds, count: 1, width });
    }
    /** Where the cell ends that starts at `from` and has no quotes, or `ODD`. There is a line feed behind it. */
    bare(bytes, from) {
        let at = from;
        for (;;) {
            const byte = bytes[at] ?? LINE_FEED;
            if (byte <= COMMA) {
                if (byte === COMMA || byte === LINE_FEED)
                    return at;
                if (byte === QUOTE)
                    return ODD;
                if (byte === plain_csv_CARRIAGE_RETURN && this.lineEnd === '\r\n')
                    return at;
            }
            at++;
        }
    }
    /** What follows the closing quote of the cell that opens at `at`, or why there is none. */
    quoted(bytes, column, { at, last }) {
        this.doubled[column] = 0;
        let close = at + 1;
        for (;;) {
            while (close <= last && bytes[close] !== QUOTE)
                close++;
            if (close > last)
                return MORE;
            if (bytes[close + 1] !== QUOTE)
                break;
            this.doubled[column] = 1;
            this.anyDoubled = true;
            close += 2;
        }
        this.bounds[this.own + 2 * column] = at + 1;
        this.bounds[this.own + 2 * column + 1] = close;
        const next = bytes[close + 1];
        return next === COMMA || next === LINE_FEED || next === plain_csv_CARRIAGE_RETURN ? close + 1 : ODD;
    }
    trim(bytes, bound) {
        let from = this.bounds[bound] ?? 0;
        let to = this.bounds[bound + 1] ?? 0;
        for (let blank = 1; blank > 0 && from < to; from += blank)
            blank = blankAt(bytes, from, to);
        for (let blank = 1; blank > 0 && from < to; to -= blank)
            blank = blankBefore(bytes, from, to);
        this.bounds[bound] = from;
        this.bounds[bound + 1] = to;
    }
    /** The cells of the record one after the other, with every `""` as one quote; `bounds` are set to them. */
    undoubled(bytes, bounds) {
        const { doubled } = this;
        const cells = new Uint8Array((bounds[bounds.length - 1] ?? 0) - (bounds[0] ?? 0));
        let used = 0;
        for (let column = 0; column < doubled.length; column++) {
            const to = bounds[2 * column + 1] ?? 0;
            const start = used;
            for (let at = bounds[2 * column] ?? 0; at < to; at++) {
                cells[used++] = bytes[at] ?? 0;
                if (doubled[column] === 1 && bytes[at] === QUOTE)
                    at++;
            }
            bounds[2 * column] = start;
            bounds[2 * column + 1] = used;
        }
        return cells;
    }
}

// EXTERNAL MODULE: ./build/js/read/utf8.js
var utf8 = __webpack_require__(28928);
;// CONCATENATED MODULE: ./build/js/read/csv-scan.js
/**
 * Tables in the plain dialect of CSV, row by row in their bytes. The header is csv-parse's to read, and from the first
 * record on that is not proven, so is the rest of the file, with its faults in the lines of the whole file.
 */




const DELIMITER = ',';
const csv_scan_LINE_FEED = 10;
const csv_scan_CARRIAGE_RETURN = 13;
/** A header that is longer is read by csv-parse, as all that follows. */
const LONGEST_HEADER = 1 << 20;
/** The rows of the first bytes tell how many there may be in all. */
const MARGIN = 1.1;
const NONE = [];
async function* only(...chunks) {
    yield* chunks;
}
/** The first line with its end, or `null` where none ends within bounds. */
async function firstLine(source) {
    let start = new Uint8Array(0);
    for await (const chunk of source.open()) {
        const end = chunk.indexOf(csv_scan_LINE_FEED);
        start = joined(start, end < 0 ? chunk : chunk.slice(0, end + 1));
        if (start.length > LONGEST_HEADER)
            return null;
        if (end >= 0)
            return start;
    }
    return null;
}
/** The one record of these bytes, or `null` where csv-parse finds another number of them, or a fault. */
async function onlyRecord(source, bytes) {
    const records = [];
    try {
        const part = { source, delimiter: DELIMITER, chunks: only(bytes), shift: 0 };
        for await (const batch of (0,csv/* csvPart */.gW)(part))
            records.push(...batch);
    }
    catch {
        // Whoever reads the whole file tells what is wrong with it.
        return null;
    }
    return records.length === 1 ? (records[0] ?? null) : null;
}
async function openingOf(source) {
    const bytes = await firstLine(source);
    if (bytes === null)
        return null;
    const end = bytes.length - 1;
    const windows = bytes[end - 1] === csv_scan_CARRIAGE_RETURN;
    // A carriage return elsewhere may be what ends the lines of this file.
    const firstReturn = bytes.indexOf(csv_scan_CARRIAGE_RETURN);
    if (firstReturn >= 0 && !(windows && firstReturn === end - 1))
        return null;
    const header = await onlyRecord(source, bytes);
    return header === null ? null : { source, bytes, header, lineEnd: windows ? '\r\n' : '\n' };
}
/** What is wrong with the file further on is not to be said before what is wrong with the rest that was read. */
async function* pieces(chunks) {
    try {
        for await (const bytes of chunks)
            yield { bytes };
    }
    catch (error) {
        yield { error };
    }
}
async function* following(first, left) {
    yield* first;
    for await (const piece of left) {
        if ('error' in piece)
            throw piece.error;
        yield piece.bytes;
    }
}
/** The records from this place on by csv-parse, which is shown the header again. */
function handedOver({ source, bytes }, { before, rest }, left) {
    const chunks = following([bytes, rest].filter((chunk) => chunk.length > 0), left);
    const part = { source, delimiter: DELIMITER, chunks, shift: before - bytes.length };
    return (0,csv/* withoutHeader */["in"])((0,csv/* csvPart */.gW)(part));
}
/** Takes what can be taken of the rest and the next piece; only the row across the seam is copied. */
function scanned(plain, { before, rest }, chunk) {
    const end = rest.length === 0 ? -1 : chunk.indexOf(csv_scan_LINE_FEED);
    const seam = end < 0 ? null : joined(rest, chunk.subarray(0, end + 1));
    const across = seam === null ? 0 : plain.scan(seam);
    const left = seam === null ? joined(rest, chunk) : joined(seam.subarray(across), chunk.subarray(end + 1));
    if (plain.odd)
        return { before: before + across, rest: left };
    const taken = plain.scan(left);
    return { before: before + across + taken, rest: left.subarray(taken) };
}
/** The pieces of the file without its first bytes. */
async function* behind(count, all) {
    let left = count;
    for await (const piece of all) {
        if ('error' in piece)
            yield piece;
        else {
            const passed = Math.min(left, piece.bytes.length);
            left -= passed;
            if (passed < piece.bytes.length)
                yield { bytes: piece.bytes.subarray(passed) };
        }
    }
}
async function* rowsOf(opening, taker) {
    const { source, header, lineEnd } = opening;
    const plain = new PlainRows(header.length, lineEnd, taker);
    let place = { before: opening.bytes.length, rest: new Uint8Array(0) };
    let expected = false;
    const all = behind(opening.bytes.length, pieces((0,utf8/* utf8Turns */.v)(source)));
    for await (const piece of all) {
        if ('error' in piece) {
            yield* handedOver(opening, place, [piece]);
            return;
        }
        place = scanned(plain, place, piece.bytes);
        if (!expected && plain.rows > 0 && source.size > place.before) {
            taker.expect(Math.ceil((plain.rows * MARGIN * source.size) / place.before));
            expected = true;
        }
        if (plain.odd) {
            yield* handedOver(opening, place, all);
            return;
        }
        yield NONE;
    }
    const taken = plain.end(place.rest);
    const end = { before: place.before + taken, rest: place.rest.subarray(taken) };
    if (plain.odd)
        yield* handedOver(opening, end, []);
}
/** The table with its header, or `null` where all of it is for csv-parse. */
async function plainTable(source, delimiter) {
    // The limit of a row is csv-parse's to hold, where it is so low that a row may meet it.
    const here = delimiter === DELIMITER && (0,limits/* limitsOf */.A)(source)['row-bytes'] > LONGEST_RECORD;
    const opening = here ? await openingOf(source) : null;
    if (opening === null)
        return null;
    return { header: opening.header, rows: (taker) => rowsOf(opening, taker) };
}
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** The cells of a row as texts. */
function cellsOf({ bytes, bounds, width }, row) {
    return Array.from({ length: width }, (_, cell) => {
        const bound = 2 * (row * width + cell);
        return decoder.decode(bytes.subarray(bounds[bound], bounds[bound + 1]));
    });
}

// EXTERNAL MODULE: ./build/js/read/binary.js
var binary = __webpack_require__(20546);
// EXTERNAL MODULE: ./build/js/read/supported.js
var supported = __webpack_require__(43373);
// EXTERNAL MODULE: ./build/js/read/text-kind.js
var text_kind = __webpack_require__(91563);
// EXTERNAL MODULE: ./build/js/read/whole.js
var read_whole = __webpack_require__(42604);
;// CONCATENATED MODULE: ./build/js/read/head.js
/** The first bytes of a file, and what they give away before anything is parsed. */






const ENOUGH = 4096;
const head_LINE_FEED = 10;
const MAGIC = [
    ['\u001f\u008b', 'a gzip file'],
    ['\u0028\u00b5\u002f\u00fd', 'a Zstandard file'],
    ['\u0089HDF', 'an HDF5 file'],
    ['\u0093NUMPY', 'a NumPy array'],
    ['\u0089PNG', 'a PNG picture'],
    ['ARROW1', 'an Arrow file'],
    ['%PDF', 'a PDF document'],
    ['\u0080\u0004', 'a Python pickle'],
    ['\u0080\u0005', 'a Python pickle'],
    ['<!doctype html', 'HTML'],
    ['<html', 'HTML'],
];
const FATAL = new TextDecoder('utf-8', { fatal: true });
function head_joined(chunks) {
    const [only, ...others] = chunks;
    if (only !== undefined && others.length === 0)
        return only;
    const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
    let at = 0;
    for (const chunk of chunks) {
        all.set(chunk, at);
        at += chunk.length;
    }
    return all;
}
function blank(chunk) {
    return chunk.every((byte) => byte === 32 || (byte >= 9 && byte <= 13));
}
/**
 * The bytes from the start (without chunks that are all blank) up to the end of the first line and some more,
 * or all of a smaller file.
 */
async function firstBytes(source) {
    const chunks = [];
    let size = 0;
    let lineEnds = false;
    let goesOn = false;
    for await (const chunk of source.open()) {
        if (size === 0 && blank(chunk))
            continue;
        chunks.push(chunk);
        size += chunk.length;
        const end = lineEnds ? -1 : chunk.indexOf(head_LINE_FEED);
        lineEnds ||= end >= 0;
        goesOn ||= lineEnds && !blank(chunk.subarray(end + 1));
        if ((goesOn && size >= ENOUGH) || size > (0,limits/* limitsOf */.A)(source)['line-bytes'])
            break;
    }
    return head_joined(chunks);
}
/** With a bracket begins nothing but text, so that of thousands of files of JSON none is compared with all others. */
function beginsLikeJson(bytes) {
    const first = bytes[0];
    return first === 0x7b || first === 0x5b;
}
function refuseNul(bytes, path) {
    const nul = bytes.indexOf(0);
    if (nul >= 0)
        throw (0,catalogue/* failure */.V2)('ENCODING', path, { found: 'a NUL', offset: nul });
}
function refuseOtherThings(bytes, path) {
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
        throw (0,catalogue/* failure */.V2)('ENCODING', path, { found: 'a byte order mark of UTF-16', offset: 0 });
    }
    const start = String.fromCharCode(...bytes.subarray(0, 256));
    if (start.startsWith('PARE'))
        throw (0,catalogue/* failure */.V2)('PARQUET_ENCRYPTED', path, {});
    if ((0,text_kind/* named */.KT)(path, 'parquet', 'pq') && !start.startsWith('version https:')) {
        throw (0,catalogue/* failure */.V2)('PARQUET_MAGIC', path, { found: 'it does not start with "PAR1"' });
    }
    const lower = start.trimStart().toLowerCase();
    for (const [magic, what] of MAGIC) {
        if (start.startsWith(magic) || lower.startsWith(magic)) {
            throw (0,catalogue/* failure */.V2)('FORMAT_UNKNOWN', path, { found: `it looks like ${what}`, supported: supported/* SUPPORTED */.F });
        }
    }
    if (start.startsWith('version https://git-lfs.github.com/spec/')) {
        throw (0,catalogue/* failure */.V2)('FILE_LFS_POINTER', path, { keeper: 'Git LFS' });
    }
    if (/^(\.\.\/)*(\.git\/annex|\/annex)\/objects\//.test(start)) {
        throw (0,catalogue/* failure */.V2)('FILE_LFS_POINTER', path, { keeper: 'git-annex' });
    }
}
/** The bytes as a text; `null` where they are no UTF-8: then whoever reads them piece by piece tells the place. */
function decoded(bytes) {
    try {
        return FATAL.decode(bytes);
    }
    catch {
        return null;
    }
}
function remembered(source, bytes) {
    if (bytes.length !== source.size)
        return source;
    const { openInTurns: _, ...rest } = source;
    return {
        ...rest,
        open: async function* () {
            yield bytes;
        },
    };
}
/**
 * The start of a file, and the file itself.
 * Faults: `FILE_EMPTY`, `FILE_LFS_POINTER`, `ENCODING` for UTF-16, `FORMAT_UNKNOWN` for what is neither,
 * `PARQUET_ENCRYPTED`, `PARQUET_MAGIC`.
 */
async function headOf(source) {
    const bytes = await firstBytes(source);
    const again = remembered(source, bytes);
    const piecewise = (limit) => (0,read_whole/* wholeText */.r)(again, limit);
    const magic = (0,binary/* magicOf */.L)(bytes);
    if (magic !== null)
        return { start: { magic }, source: again, whole: piecewise };
    if (!beginsLikeJson(bytes) || (0,text_kind/* named */.KT)(source.path, 'parquet', 'pq'))
        refuseOtherThings(bytes, source.path);
    refuseNul(bytes, source.path);
    const all = bytes.length === source.size ? decoded(bytes) : null;
    const text = (all ?? new TextDecoder().decode(bytes)).trimStart();
    if (text === '')
        throw (0,catalogue/* failure */.V2)('FILE_EMPTY', source.path, {});
    const whole = async (limit) => all === null || source.size > (0,limits/* limitsOf */.A)(source)[limit] ? await piecewise(limit) : all;
    return { start: { text }, source: again, whole };
}

// EXTERNAL MODULE: ./build/js/read/json.js
var json = __webpack_require__(64721);
// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(73597);
// EXTERNAL MODULE: ./build/js/read/json-text.js + 1 modules
var json_text = __webpack_require__(90849);
// EXTERNAL MODULE: ./build/js/read/parse-json.js + 2 modules
var parse_json = __webpack_require__(61327);
;// CONCATENATED MODULE: ./build/js/read/json-lines.js
/** JSON Lines, record by record: memory is bounded by one chunk of the file and one line. */







const MOST_FAULTS_NAMED = 20;
class LineReader {
    faults = [];
    path;
    deepest;
    line = 0;
    seen = 0;
    constructor(path, deepest) {
        this.path = path;
        this.deepest = deepest;
    }
    /** Passes over a line of so many UTF-16 units whose record is known already. */
    skip(units) {
        this.line++;
        this.seen += units;
    }
    /** The record of the next line, or `null` for a blank or a bad one. `cut`: no line break follows. */
    next(raw, ending) {
        this.line++;
        this.seen += raw.length;
        const text = this.line === 1 && raw.startsWith('\ufeff') ? raw.slice(1) : raw;
        if (text.trim() === '')
            return null;
        const quick = this.seen > parse_json/* DUPLICATES_FOUND_UP_TO */.S2 ? (0,parse_json/* quickly */.ZL)(text, this.deepest) : null;
        const record = (0,json/* isObject */.Gv)(quick) ? quick : this.strictly(text, ending);
        return record === null ? null : { line: this.line, record };
    }
    strictly(text, ending) {
        const outcome = (0,json_text/* readJsonText */.g)(text, this.deepest);
        if (outcome.kind === 'value') {
            for (const { key, offset } of outcome.duplicates) {
                this.faults.push((0,catalogue/* fault */.DG)('JSON_DUPLICATE_KEY', this.at(offset), { key: key.slice(0, 80) }));
            }
            if ((0,json/* isObject */.Gv)(outcome.value))
                return outcome.value;
            this.faults.push((0,catalogue/* fault */.DG)('JSONL_LINE', this.at(0), { found: (0,json/* kindOf */.I)(outcome.value) }));
        }
        else if (outcome.kind === 'depth') {
            this.faults.push((0,catalogue/* fault */.DG)('JSON_DEPTH', this.at(outcome.offset), { limit: this.deepest }));
        }
        else {
            const cut = ending === 'cut' && outcome.found.startsWith('unexpected end');
            const found = cut ? `${outcome.found}; it is the last line, and the file looks cut` : outcome.found;
            this.faults.push((0,catalogue/* fault */.DG)('JSONL_LINE', this.at(outcome.offset), { found }));
        }
        return null;
    }
    at(offset) {
        return `${this.path}:${this.line}:${offset + 1}`;
    }
}
/**
 * All records in batches, one a chunk. After the first bad line nothing more is given, but the rest is read, so that
 * all bad lines (the first twenty) are told at once. Faults: `JSONL_LINE`, `JSON_DUPLICATE_KEY`, `LINE_TOO_LONG`, `ENCODING`.
 */
async function* jsonLines(source) {
    const { 'line-bytes': longest, 'json-depth': deepest } = (0,limits/* limitsOf */.A)(source);
    const reader = new LineReader(source.path, deepest);
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    let rest = '';
    let number = 0;
    for await (const chunk of (0,utf8/* utf8Chunks */.O)(source)) {
        const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
        rest = lines.pop() ?? '';
        const batch = [];
        for (const line of lines) {
            number++;
            if (line.length > longest)
                throw tooLong(`${source.path}:${number}`, longest);
            const record = reader.next(line, 'whole');
            if (record !== null)
                batch.push(record);
            if (reader.faults.length >= MOST_FAULTS_NAMED)
                throw new failure/* Failure */.HR(reader.faults);
        }
        if (rest.length > longest)
            throw tooLong(`${source.path}:${number + 1}`, longest);
        if (batch.length > 0 && reader.faults.length === 0)
            yield batch;
    }
    const last = reader.next(rest, 'cut');
    if (reader.faults.length > 0)
        throw new failure/* Failure */.HR(reader.faults);
    if (last !== null)
        yield [last];
}
function tooLong(where, limit) {
    return (0,catalogue/* failure */.V2)('LINE_TOO_LONG', where, { limit });
}

;// CONCATENATED MODULE: ./build/js/read/json-template.js
const json_template_LINE_FEED = 10;
const json_template_CARRIAGE_RETURN = 13;
const json_template_SPACE = 32;
const json_template_QUOTE = 34;
const PLUS = 43;
const MINUS = 45;
const POINT = 46;
const ZERO = 48;
const NINE = 57;
const BACKSLASH = 92;
const LETTER_E = 101;
const TO_LOWER = 32;
const WIDE = 0x80;
const MISFIT = -1;
/** Longer numbers may be out of range; exponents of more digits are. */
const LONGEST_NUMBER = 60;
const LONGEST_EXPONENT = 2;
/** Far below the limit of a line, so that the limit is never met here. */
const LONGEST_LINE = 1 << 20;
const encoder = new TextEncoder();
const WORDS = ['true', 'false', 'null'].map((word) => encoder.encode(word));
const isDigit = (byte) => byte !== undefined && byte >= ZERO && byte <= NINE;
/** Bits of all bytes of strings since the last reset: the highest one says that some are not ASCII. */
const seen = { bits: 0 };
/** The end of the string that opens at `from`, or −1 for one with escapes or control characters. */
function stringEnd(bytes, from) {
    let bits = 0;
    for (let at = from + 1;; at++) {
        const byte = bytes[at] ?? 0;
        if (byte === json_template_QUOTE) {
            seen.bits |= bits;
            return at + 1;
        }
        if (byte < json_template_SPACE || byte === BACKSLASH)
            return MISFIT;
        bits |= byte;
    }
}
function digitsEnd(bytes, from) {
    let at = from;
    while (isDigit(bytes[at]))
        at++;
    return at;
}
/** The end of the number that starts at `from`, or −1 for none, for a minus zero, and for what may be out of range. */
function numberEnd(bytes, from) {
    const first = bytes[from] === MINUS ? from + 1 : from;
    let at = digitsEnd(bytes, first);
    if (at === first || (bytes[first] === ZERO && at > first + 1))
        return MISFIT;
    if (bytes[at] === POINT) {
        const fraction = at + 1;
        at = digitsEnd(bytes, fraction);
        if (at === fraction)
            return MISFIT;
    }
    if (first > from && isZero(bytes, first, at))
        return MISFIT;
    if (((bytes[at] ?? 0) | TO_LOWER) === LETTER_E) {
        const sign = bytes[at + 1];
        const exponent = sign === PLUS || sign === MINUS ? at + 2 : at + 1;
        at = digitsEnd(bytes, exponent);
        if (at === exponent || at - exponent > LONGEST_EXPONENT)
            return MISFIT;
    }
    return at - from > LONGEST_NUMBER ? MISFIT : at;
}
function isZero(bytes, from, to) {
    for (let at = from; at < to; at++)
        if (bytes[at] !== ZERO && bytes[at] !== POINT)
            return false;
    return true;
}
function wordEnd(bytes, from) {
    const word = WORDS.find((letters) => letters.every((letter, i) => bytes[from + i] === letter));
    return word === undefined ? MISFIT : from + word.length;
}
/** The end of the scalar that starts at `from`, or −1. A line feed must follow somewhere. */
function valueEnd(bytes, from) {
    const byte = bytes[from] ?? 0;
    if (byte === json_template_QUOTE)
        return stringEnd(bytes, from);
    return byte === MINUS || isDigit(byte) ? numberEnd(bytes, from) : wordEnd(bytes, from);
}
/** How many UTF-16 units these bytes of UTF-8 make. */
function unitsIn(bytes, from, to) {
    let units = 0;
    for (let at = from; at < to; at++) {
        const byte = bytes[at] ?? 0;
        if (byte < WIDE || byte >= 0xc0)
            units += byte >= 0xf0 ? 2 : 1;
    }
    return units;
}
class JsonTemplate {
    keys;
    /** What the last line that fitted says: its values as they are written, strings with their quotes. */
    row;
    /** UTF-16 units of that line. */
    units = 0;
    /** What stands before each value, and behind the last. */
    between;
    bits;
    constructor(keys, between) {
        this.keys = keys;
        this.between = between;
        this.bits = between.some((piece) => piece.some((byte) => byte >= WIDE)) ? WIDE : 0;
        this.row = { bytes: new Uint8Array(0), bounds: new Int32Array(2 * keys.length) };
    }
    /** The start of the next line, where the one at `from` fits; else −1. A line feed must follow somewhere. */
    next(bytes, from) {
        const { bounds } = this.row;
        seen.bits = this.bits;
        let at = from;
        for (let value = 0; value < this.keys.length; value++) {
            at = this.behind(bytes, at, value);
            if (at < 0)
                return MISFIT;
            bounds[2 * value] = at;
            at = valueEnd(bytes, at);
            if (at < 0)
                return MISFIT;
            bounds[2 * value + 1] = at;
        }
        at = this.behind(bytes, at, this.keys.length);
        if (at >= 0 && bytes[at] === json_template_CARRIAGE_RETURN)
            at++;
        if (at < 0 || bytes[at] !== json_template_LINE_FEED || at - from > LONGEST_LINE)
            return MISFIT;
        this.row.bytes = bytes;
        this.units = seen.bits < WIDE ? at - from : unitsIn(bytes, from, at);
        return at + 1;
    }
    /** What follows the bytes before value number `value`, or −1 where others stand there. */
    behind(bytes, from, value) {
        const fixed = this.between[value];
        if (fixed === undefined)
            return MISFIT;
        for (let i = 0; i < fixed.length; i++)
            if (bytes[from + i] !== fixed[i])
                return MISFIT;
        return from + fixed.length;
    }
}
const BLANK = /^[ \t]*$/;
const json_template_decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** A piece of a line between two values: what closes the one before, and the key of the one after. */
const PIECE = /^[ \t]*([{,])[ \t]*"([^"\\]*)"[ \t]*:[ \t]*$/;
/**
 * The layout of a line without its line feed, or `null` where it is no object of plain scalars. The line must be JSON
 * without a key that stands twice.
 */
function templateOf(line) {
    const closed = new Uint8Array(line.length + 1);
    closed.set(line);
    closed[line.length] = json_template_LINE_FEED;
    const keys = [];
    const between = [];
    let at = 0;
    for (;;) {
        const colon = endOfKey(closed, at);
        if (colon < 0)
            break;
        const [, opening, key] = PIECE.exec(json_template_decoder.decode(closed.subarray(at, colon))) ?? [];
        if (key === undefined || opening !== (keys.length === 0 ? '{' : ','))
            return null;
        keys.push(key);
        between.push(closed.slice(at, colon));
        at = valueEnd(closed, colon);
        if (at < 0)
            return null;
    }
    const end = closed[line.length - 1] === json_template_CARRIAGE_RETURN ? line.length - 1 : line.length;
    const tail = json_template_decoder.decode(closed.subarray(at, end)).trimStart();
    if (keys.length === 0 || !tail.startsWith('}') || !BLANK.test(tail.slice(1)))
        return null;
    between.push(closed.slice(at, end));
    return new JsonTemplate(keys, between);
}
/** Where the value of the next key begins, or −1 where there is none. */
function endOfKey(bytes, from) {
    const open = bytes.indexOf(json_template_QUOTE, from);
    const close = open < 0 ? MISFIT : stringEnd(bytes, open);
    if (close < 0)
        return MISFIT;
    let at = close;
    while (bytes[at] === json_template_SPACE || bytes[at] === 9)
        at++;
    if (bytes[at] !== 58)
        return MISFIT;
    at++;
    while (bytes[at] === json_template_SPACE || bytes[at] === 9)
        at++;
    return at;
}

;// CONCATENATED MODULE: ./build/js/read/json-rows.js
/** JSON Lines for whoever needs values and no records: lines of the usual layout are never parsed. See json-template.ts. */






const json_rows_LINE_FEED = 10;
/** The first records, of which all keys are known. */
const LEARNT_FROM = 20;
const json_rows_decoder = new TextDecoder('utf-8', { ignoreBOM: true });
class LineFeeder {
    path;
    longest;
    taker;
    reader;
    template = null;
    number = 0;
    marked = 0;
    constructor(source, taker) {
        const { 'line-bytes': longest, 'json-depth': deepest } = (0,limits/* limitsOf */.A)(source);
        this.path = source.path;
        this.longest = longest;
        this.taker = taker;
        this.reader = new LineReader(source.path, deepest);
    }
    get faults() {
        return this.reader.faults;
    }
    /** Gives all whole lines of what was left and the next piece on; returns what is left now. */
    feed(rest, chunk) {
        this.marked = this.taker.mark();
        const end = rest.length === 0 ? -1 : chunk.indexOf(json_rows_LINE_FEED);
        if (end < 0)
            return this.lines(joined(rest, chunk));
        // Only the line across the seam is copied.
        this.lines(joined(rest, chunk.subarray(0, end + 1)));
        return this.lines(chunk.subarray(end + 1));
    }
    lines(bytes) {
        const last = bytes.lastIndexOf(json_rows_LINE_FEED);
        let at = 0;
        while (at <= last) {
            const next = this.template === null ? -1 : this.template.next(bytes, at);
            at = next < 0 ? this.parsed(bytes, at) : this.fitting(next);
            if (this.faults.length >= MOST_FAULTS_NAMED)
                throw new failure/* Failure */.HR(this.faults);
        }
        const rest = bytes.subarray(at);
        if (rest.length > this.longest && json_rows_decoder.decode(rest).length > this.longest)
            throw tooLong(`${this.path}:${this.number + 1}`, this.longest);
        return rest;
    }
    /** What stands after the last line feed. */
    end(rest) {
        const last = this.reader.next(json_rows_decoder.decode(rest), 'cut');
        if (this.faults.length > 0)
            throw new failure/* Failure */.HR(this.faults);
        if (last !== null)
            this.taker.add(last);
    }
    fitting(next) {
        const { template } = this;
        this.number++;
        this.reader.skip(template?.units ?? 0);
        if (template !== null && this.faults.length === 0)
            this.taker.take(template.row);
        return next;
    }
    parsed(bytes, from) {
        const end = bytes.indexOf(json_rows_LINE_FEED, from);
        const text = json_rows_decoder.decode(bytes.subarray(from, end));
        this.number++;
        if (text.length > this.longest)
            throw tooLong(`${this.path}:${this.number}`, this.longest);
        const before = this.faults.length;
        const line = this.reader.next(text, 'whole');
        // Of a piece with a bad line no record counts.
        if (before === 0 && this.faults.length > 0)
            this.taker.back(this.marked);
        if (line === null || this.faults.length > 0)
            return end + 1;
        this.taker.add(line);
        if (this.template === null && this.number <= LEARNT_FROM)
            this.learn(bytes.subarray(from, end));
        return end + 1;
    }
    learn(line) {
        const template = templateOf(line);
        if (template !== null && this.taker.begin(template.keys))
            this.template = template;
    }
}
/** All records in order, with a stop after each piece of the file. Faults: those of `jsonLines`. */
async function* jsonRows(source, taker) {
    const feeder = new LineFeeder(source, taker);
    let rest = new Uint8Array(0);
    for await (const chunk of (0,utf8/* utf8Chunks */.O)(source)) {
        rest = feeder.feed(rest, chunk);
        yield;
    }
    feeder.end(rest);
}

// EXTERNAL MODULE: ./build/js/read/promptfoo-csv.js
var promptfoo_csv = __webpack_require__(80060);
;// CONCATENATED MODULE: ./build/js/read/toml-text.js



function jsonOf(value) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : new json/* NotANumber */.K(String(value));
    if (typeof value === 'string' || typeof value === 'boolean')
        return value;
    if (typeof value === 'bigint')
        return Number(value);
    if (Array.isArray(value))
        return value.map(jsonOf);
    if (value instanceof Date)
        return value.toISOString();
    const object = Object.create(null);
    for (const [key, inner] of Object.entries(value))
        object[key] = jsonOf(inner);
    return object;
}
/** Fault: `TOML_SYNTAX`, with line and column; nesting and doubled keys are of it too. */
async function readToml(text, source) {
    const { parse, TomlError } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
    try {
        return jsonOf(parse(text.replace(/^\uFEFF/, ''), {
            integersAsBigInt: 'asNeeded',
            maxDepth: (0,limits/* limitsOf */.A)(source)['toml-depth'],
        }));
    }
    catch (error) {
        if (!(error instanceof TomlError))
            throw error;
        const found = (error.message.split('\n', 1)[0] ?? '').replace(/^Invalid TOML document: /, '');
        throw (0,catalogue/* failure */.V2)('TOML_SYNTAX', `${source.path}:${error.line}:${error.column}`, { found });
    }
}

;// CONCATENATED MODULE: ./build/js/read/xml-text.js
/** XML → a tree of elements. No document type, no entities but the five of XML and characters by number. */


const NAMED = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
/** One pass, so that `&amp;lt;` is the text `&lt;`. */
function xml_text_decoded(text) {
    return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|amp|quot|apos));/gi, (all, ten, hex, name) => {
        if (typeof name === 'string')
            return NAMED[name.toLowerCase()] ?? all;
        const code = typeof ten === 'string' ? Number(ten) : Number.parseInt(String(hex), 16);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
    });
}
function isNode(value) {
    return typeof value === 'object' && value !== null;
}
/** The parser's ordered form is a list of `{name: [children], ":@": {attribute: value}}` and `{"#text": text}`. */
function elementsOf(list) {
    const nodes = Array.isArray(list) ? list : [];
    return nodes.filter(isNode).flatMap((node) => {
        const name = Object.keys(node).find((key) => key !== ':@');
        return name === undefined || name.startsWith('#') ? [] : [elementOf(name, node)];
    });
}
function elementOf(name, node) {
    const attributes = Object.create(null);
    const given = isNode(node[':@']) ? node[':@'] : {};
    for (const [key, value] of Object.entries(given))
        attributes[key] = xml_text_decoded(String(value));
    const content = Array.isArray(node[name]) ? node[name] : [];
    const text = content
        .filter(isNode)
        .flatMap((child) => {
        if (Object.hasOwn(child, '#text'))
            return [xml_text_decoded(String(child['#text']))];
        // What stands in CDATA stands for itself.
        const raw = child['#cdata'];
        return Array.isArray(raw) && isNode(raw[0]) ? [String(raw[0]['#text'])] : [];
    })
        .join('');
    return { name, attributes, children: elementsOf(content), text };
}
/** Whether a document type is declared before the first element; in a CDATA section it is only text. */
function declaresType(text) {
    return /^(?:\s|<\?[^>]*\?>|<!--(?:(?!-->)[\s\S])*-->)*<!DOCTYPE/i.test(text.slice(0, 65_536));
}
/** The root element. Faults: `XML_DTD`, `XML_DEPTH`, `XML_SYNTAX`. */
async function readXml(text, source) {
    const { path } = source;
    const deepest = (0,limits/* limitsOf */.A)(source)['xml-depth'];
    const bare = text.replace(/^\uFEFF/, '');
    if (declaresType(bare))
        throw (0,catalogue/* failure */.V2)('XML_DTD', path, {});
    const { XMLParser, XMLValidator } = await __webpack_require__.e(/* import() */ 9131).then(__webpack_require__.bind(__webpack_require__, 99131));
    const sound = XMLValidator.validate(bare);
    if (sound !== true) {
        // The column is not always known, whatever the types say.
        const { line, col, msg: found } = sound.err;
        throw (0,catalogue/* failure */.V2)('XML_SYNTAX', Number.isFinite(col) ? `${path}:${line}:${col}` : `${path}:${line}`, {
            found,
        });
    }
    const parser = new XMLParser({
        preserveOrder: true,
        ignoreAttributes: false,
        attributeNamePrefix: '',
        ignoreDeclaration: true,
        ignorePiTags: true,
        cdataPropName: '#cdata',
        processEntities: false,
        parseTagValue: false,
        parseAttributeValue: false,
        // The parser counts from the root's children.
        maxNestedTags: deepest - 1,
    });
    try {
        const [root] = elementsOf(parser.parse(bare));
        if (root === undefined)
            throw (0,catalogue/* failure */.V2)('XML_SYNTAX', path, { found: 'there is no element in it' });
        return root;
    }
    catch (error) {
        if (!(error instanceof Error) || error.name === 'Failure')
            throw error;
        throw /nested/i.test(error.message)
            ? (0,catalogue/* failure */.V2)('XML_DEPTH', path, { limit: deepest })
            : (0,catalogue/* failure */.V2)('XML_SYNTAX', path, { found: error.message.split('\n', 1)[0] ?? '' });
    }
}

// EXTERNAL MODULE: ./build/js/read/yaml-text.js
var yaml_text = __webpack_require__(29682);
;// CONCATENATED MODULE: ./build/js/read/look.js
/** The first look at a file: what it is made of, read no further than is needed to tell. */















const FIRST = 20;
const DELIMITERS = [',', '\t', ';'];
/**
 * JSON Lines: the first line is a whole object and something follows. The name decides only where the content leaves
 * it open: a single line, or a first line that is no JSON.
 */
function areLines(head, path) {
    const named = /\.(jsonl|ndjson)$/i.test(path);
    const end = head.indexOf('\n');
    if (named || end < 0 || !head.startsWith('{'))
        return named;
    const first = head.slice(0, end);
    if (!first.trimEnd().endsWith('}'))
        return false;
    const outcome = (0,json_text/* readJsonText */.g)(first);
    return outcome.kind === 'value' && (0,json/* isObject */.Gv)(outcome.value) && head.slice(end).trim() !== '';
}
async function firstOf(batches) {
    const first = [];
    for await (const batch of batches) {
        first.push(...batch.slice(0, FIRST - first.length));
        if (first.length === FIRST)
            break;
    }
    return first;
}
async function lines(source) {
    const first = await firstOf(jsonLines(source));
    const records = first.map((line) => line.record);
    return {
        shape: 'jsonl',
        first: records,
        records: () => jsonLines(source),
        plain: (taker) => jsonRows(source, taker),
    };
}
/** The delimiter that the header row has most of, quoted parts left out; `null` where it has none. */
function delimiterOf(head) {
    const header = (head.split(/[\r\n]/, 1)[0] ?? '').replace(/"[^"]*"/g, '');
    let best = null;
    let most = 0;
    for (const delimiter of DELIMITERS) {
        const count = header.split(delimiter).length - 1;
        if (count > most) {
            best = delimiter;
            most = count;
        }
    }
    return best;
}
/** The first records of a table whose rows are found in its bytes. */
async function firstPlain(plain) {
    const first = [];
    const most = FIRST - 1;
    const take = (rows) => {
        const count = Math.min(rows.count, most - first.length);
        for (let row = 0; row < count; row++)
            first.push(cellsOf(rows, row));
    };
    for await (const batch of plain.rows({ take, expect: () => { } })) {
        first.push(...batch.slice(0, most - first.length));
        if (first.length === most)
            break;
    }
    return first;
}
async function table(source, delimiter, parser) {
    const plain = parser === 'csv-parse' ? null : await plainTable(source, delimiter);
    const [names = [], ...first] = plain === null
        ? await firstOf((0,csv/* csvRecords */.Xc)(source, delimiter))
        : [plain.header, ...(await firstPlain(plain))];
    const header = (0,promptfoo_csv/* promptfooHeader */.I9)(names) ?? names;
    (0,csv/* checkHeader */.eb)(header, source);
    if (first.length === 0)
        throw (0,catalogue/* failure */.V2)('NO_ROWS', source.path, { header });
    const rows = () => (0,csv/* withoutHeader */["in"])((0,csv/* csvRecords */.Xc)(source, delimiter));
    const content = { shape: 'table', header, first, rows, passedOver: [] };
    return plain === null ? content : { ...content, plain: plain.rows };
}
async function look_json({ source, whole }) {
    const value = (0,parse_json/* parseJson */.qF)(await whole('json-bytes'), source.path, (0,limits/* limitsOf */.A)(source)['json-depth']);
    return { shape: 'json', value, written: 'json' };
}
async function yaml({ source, whole }) {
    const value = await (0,yaml_text/* readYaml */.g)(await whole('yaml-bytes'), source);
    return { shape: 'json', value, written: 'yaml' };
}
async function toml({ source, whole }) {
    const value = await readToml(await whole('toml-bytes'), source);
    return { shape: 'json', value, written: 'toml' };
}
async function markdown({ source, whole }) {
    const text = (await whole('yaml-bytes')).replace(/^\uFEFF/, '');
    const block = text_kind/* FRONT_MATTER */.UN.exec(text);
    if (block === null)
        return { shape: 'markdown', frontMatter: null, text };
    // The line of dashes above stays as a blank line, so that line numbers are those of the file.
    const frontMatter = await (0,yaml_text/* readYaml */.g)(`\n${block[1] ?? ''}`, source);
    return { shape: 'markdown', frontMatter, text: text.slice(block[0].length) };
}
/** What a text that is neither JSON nor XML may be, from the surest to the least sure. */
async function otherText(seen, head, parser) {
    const { source, whole } = seen;
    const { path } = source;
    const delimiter = delimiterOf(head);
    if ((0,text_kind/* named */.KT)(path, 'csv', 'tsv'))
        return table(source, delimiter ?? ',', parser);
    if ((0,text_kind/* isMarkdown */.sl)(head, path))
        return markdown(seen);
    if ((0,text_kind/* isToml */.ZY)(head, path))
        return toml(seen);
    if ((0,text_kind/* isYaml */.uj)(head, path))
        return yaml(seen);
    if (delimiter !== null)
        return table(source, delimiter, parser);
    return { shape: 'text', head, whole: () => whole('text-bytes') };
}
/**
 * What the file is made of. Faults: `FILE_EMPTY`, `FILE_LFS_POINTER`, `FILE_TOO_LARGE`, `ENCODING`, `FORMAT_UNKNOWN`
 * for bytes that are known to be nothing of use, and those of JSON, JSON Lines, YAML, TOML, XML, CSV and Parquet.
 */
async function look(found, parser = 'auto') {
    const seen = await headOf(found);
    const { start, source } = seen;
    if ('magic' in start) {
        const { magic } = start;
        if (magic === 'zip')
            return await (await Promise.all(/* import() */[__webpack_require__.e(2227), __webpack_require__.e(3386)]).then(__webpack_require__.bind(__webpack_require__, 93386))).archive(source);
        if (magic === 'parquet')
            return await (await __webpack_require__.e(/* import() */ 8524).then(__webpack_require__.bind(__webpack_require__, 28524))).parquetTable(source);
        return { shape: 'bytes', magic, source };
    }
    const head = start.text;
    if (areLines(head, source.path))
        return lines(source);
    if (head.startsWith('[') && (0,text_kind/* isToml */.ZY)(head, source.path))
        return toml(seen);
    if (head.startsWith('{') || head.startsWith('['))
        return look_json(seen);
    if (/^<[A-Za-z_?!]/.test(head)) {
        return { shape: 'xml', root: await readXml(await seen.whole('xml-bytes'), source) };
    }
    return otherText(seen, head, parser);
}


/***/ }),

/***/ 52519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PG: () => (/* binding */ measurement),
/* harmony export */   kf: () => (/* binding */ isNumeric),
/* harmony export */   lo: () => (/* binding */ directionIn),
/* harmony export */   ry: () => (/* binding */ countIn),
/* harmony export */   zx: () => (/* binding */ standardErrorIn)
/* harmony export */ });
/* unused harmony export intervalIn */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64721);

function isNumeric(value) {
    return typeof value === 'number' || value instanceof _json_js__WEBPACK_IMPORTED_MODULE_0__/* .NotANumber */ .K;
}
function measurement(read) {
    const finite = typeof read.value === 'number' && Number.isFinite(read.value);
    return {
        metric: read.metric,
        labels: read.labels ?? {},
        value: typeof read.value === 'number' && finite ? read.value : null,
        invalid: finite ? null : invalidText(read.value),
        n: read.n ?? null,
        standardError: read.standardError ?? null,
        interval: read.interval ?? null,
        direction: read.direction ?? null,
        unit: read.unit ?? null,
    };
}
function invalidText(value) {
    return value instanceof _json_js__WEBPACK_IMPORTED_MODULE_0__/* .NotANumber */ .K ? value.notANumber : String(value);
}
/** A number of examples, or `null` for anything that can't be one. */
function countIn(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
/** A standard error, or `null` for anything that can't be one (`"N/A"`, NaN, a negative number). */
function standardErrorIn(value) {
    return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
}
/** `true` is "higher is better". */
function directionIn(value) {
    if (typeof value === 'boolean')
        return value ? 'higher' : 'lower';
    return value === 'higher' || value === 'lower' ? value : null;
}
/** Two-sided bounds, or `null` for anything that can't be: no numbers, or the upper below the lower. */
function intervalIn(low, high) {
    const numbers = typeof low === 'number' && typeof high === 'number';
    return numbers && Number.isFinite(low) && Number.isFinite(high) && low <= high ? [low, high] : null;
}


/***/ }),

/***/ 91199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LK: () => (/* binding */ jsonCell),
/* harmony export */   Or: () => (/* binding */ cellValue),
/* harmony export */   _R: () => (/* binding */ columnFor),
/* harmony export */   cQ: () => (/* binding */ isNumberColumn),
/* harmony export */   fN: () => (/* binding */ tellsRuns),
/* harmony export */   iO: () => (/* binding */ labelsByName)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64721);
/** Cells and column names of tables of metrics. */

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const NOT_FINITE = /^[+-]?(?:nan|inf|infinity|null|none|n\/a|na|<na>)$/i;
/** `93%`, `0,93`, `1_000`, `0x10`: meant as numbers, and not written as any. */
const MEANT_AS_NUMBER = /^[+-]?[.,]?\d[\d.,_' ]*%?$|^0x[\da-f]+$/i;
const PLAYS = {
    metric: ['metric', 'metric_name', 'measure', 'metrics', 'name'],
    value: ['value', 'metric_value', 'score', 'result'],
    n: ['n', 'count', 'support', 'n_samples', 'num_samples', 'samples', 'n_examples', 'num_examples'],
    standardError: ['stderr', 'standard_error', 'standarderror', 'std_error', 'std_err', 'se', 'sem'],
    direction: ['direction', 'higher_is_better'],
    unit: ['unit'],
    suite: ['suite', 'task', 'task_name', 'benchmark', 'dataset'],
    model: ['model', 'model_name'],
    order: ['epoch', 'step', 'global_step', 'iteration', 'iter', 'timestamp', 'time', 'date', 'datetime'],
};
/** Columns whose cells narrow a value, even where they look like numbers. */
const LABELS = /^(class|label|slice|group|subgroup|split|subset|fold|k|lang|language|category|method|system|algorithm|classifier|experiment|name|filter|provider|average|mode|setting)$/i;
/** Columns that tell one run from another: no two runs agree on them, so they can be no part of a name. */
const RUN = /^(run|run_?id|run_?name|experiment_?id|uuid|commit|sha|git_.*|url|path|user|host|notes?|comment)$/i;
/** The first column that plays this part by its name, or −1. */
function columnFor(play, header) {
    for (const name of PLAYS[play]) {
        const at = header.findIndex((column) => column.toLowerCase() === name);
        if (at >= 0)
            return at;
    }
    return -1;
}
function labelsByName(column) {
    return LABELS.test(column);
}
function tellsRuns(column) {
    return RUN.test(column);
}
/** The number in a cell, `NotANumber` for what was meant as one or says there is none, `null` for other text or nothing. */
function cellValue(cell) {
    if (NUMBER.test(cell)) {
        const value = Number(cell);
        return Number.isFinite(value) ? value : new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .NotANumber */ .K(cell.slice(0, 40));
    }
    if (NOT_FINITE.test(cell))
        return new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .NotANumber */ .K(cell);
    return MEANT_AS_NUMBER.test(cell) ? new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .NotANumber */ .K(JSON.stringify(cell.slice(0, 40))) : null;
}
/** As JSON would have it, for the checks that counts and standard errors go through. */
function jsonCell(cell) {
    if (cell === undefined || cell === '')
        return null;
    if (/^(true|false)$/i.test(cell))
        return cell.toLowerCase() === 'true';
    return cellValue(cell) ?? cell;
}
/** Whether a column holds numbers: at least one, and no other text. */
function isNumberColumn(rows, at) {
    let numbers = 0;
    for (const row of rows) {
        const cell = row[at] ?? '';
        if (cell === '')
            continue;
        if (cellValue(cell) === null)
            return false;
        numbers++;
    }
    return numbers > 0;
}


/***/ }),

/***/ 31161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ MetricSuites)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58711);
/* harmony import */ var _failure_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73597);
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41052);
/** Gathers values by suite, and refuses to have two of one name. */



const MOST_FAULTS_NAMED = 20;
class MetricSuites {
    bySuite = new Map();
    faults = [];
    path;
    constructor(path) {
        this.path = path;
    }
    /** Adds a value that must be the only one of its name. */
    add(suite, value) {
        const name = idOf(suite, value);
        if (this.of(suite).has(name) && this.faults.length < MOST_FAULTS_NAMED) {
            this.faults.push((0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('ROW_TWICE', this.path, { name }));
        }
        this.replace(suite, value);
    }
    /** Adds a value that takes the place of an earlier one, as a later step of a log does. */
    replace(suite, value) {
        this.of(suite).set(idOf(suite, value), value);
    }
    /** The suite without a name is the file's own. Faults: `ROW_TWICE`. */
    readings(model) {
        if (this.faults.length > 0)
            throw new _failure_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(this.faults);
        return [...this.bySuite].map(([name, values]) => ({
            name: name === '' ? null : name,
            model,
            dataset: null,
            fingerprints: {},
            measurements: [...values.values()],
            examples: null,
        }));
    }
    of(suite) {
        const known = this.bySuite.get(suite) ?? new Map();
        this.bySuite.set(suite, known);
        return known;
    }
}
function idOf(suite, { metric, labels }) {
    const id = (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .measurementId */ .I)({ suite, metric, labels });
    return suite === '' ? id.replace(/^""\//, '') : id;
}


/***/ }),

/***/ 58649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ei: () => (/* binding */ readWide),
/* harmony export */   Fx: () => (/* binding */ readLong),
/* harmony export */   Nr: () => (/* binding */ lastRowNotice),
/* harmony export */   x6: () => (/* binding */ readLog)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58711);
/* harmony import */ var _descriptive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15289);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64721);
/* harmony import */ var _measurement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52519);
/* harmony import */ var _metric_cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91199);
/* harmony import */ var _metric_suites_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31161);
/** The three layouts in which tables of metrics come. */






const MOST_LABEL_TEXT = 200;
/** The one model of all rows; where there are several, the model is a label. */
function onlyModel({ header, rows }) {
    const at = (0,_metric_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .columnFor */ ._R)('model', header);
    const models = new Set(at < 0 ? [] : rows.map((row) => row[at] ?? ''));
    const [model = ''] = models;
    return models.size === 1 && model !== '' ? model : null;
}
/** Columns of words become labels; what tells runs apart does not, since no two runs would ever compare. */
function labelPlan(table, taken) {
    const columns = [];
    const passedOver = [];
    for (const [at, name] of table.header.entries()) {
        if (taken.has(at))
            continue;
        const numbers = (0,_metric_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumberColumn */ .cQ)(table.rows, at);
        if ((0,_metric_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .tellsRuns */ .fN)(name))
            passedOver.push({ name, because: 'it tells runs apart, and so can be no part of a name' });
        else if (numbers && !(0,_metric_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsByName */ .iO)(name)) {
            passedOver.push({
                name,
                because: (0,_descriptive_js__WEBPACK_IMPORTED_MODULE_3__/* .descriptive */ .TJ)(name) ?? 'a number that no column of this kind explains',
            });
        }
        else
            columns.push(at);
    }
    return { columns, passedOver };
}
function labelsOf(header, row, columns) {
    return Object.fromEntries(columns
        .filter((at) => (row[at] ?? '') !== '')
        .map((at) => [header[at] || 'row', (row[at] ?? '').slice(0, MOST_LABEL_TEXT)]));
}
function positions(header, plays) {
    return new Set(plays.map((play) => (0,_metric_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .columnFor */ ._R)(play, header)).filter((at) => at >= 0));
}
/** `metric, value` and what else a row may say of its value: n, standard error, direction, unit, suite, labels. */
function readLong(table) {
    const { header, rows, path } = table;
    const at = (play) => (0,_metric_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .columnFor */ ._R)(play, header);
    const model = onlyModel(table);
    const plays = ['metric', 'value', 'n', 'standardError', 'direction', 'unit', 'suite', 'order'];
    const plan = labelPlan(table, positions(header, model === null ? plays : [...plays, 'model']));
    const suites = new _metric_suites_js__WEBPACK_IMPORTED_MODULE_2__/* .MetricSuites */ .Q(path);
    const passedOver = [...plan.passedOver];
    const order = at('order');
    for (const row of rows) {
        const metric = row[at('metric')] ?? '';
        const cell = row[at('value')] ?? '';
        const value = cell === '' ? new _json_js__WEBPACK_IMPORTED_MODULE_4__/* .NotANumber */ .K('an empty cell') : (0,_metric_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .cellValue */ .Or)(cell);
        const because = (0,_descriptive_js__WEBPACK_IMPORTED_MODULE_3__/* .descriptive */ .TJ)(metric) ?? (metric === '' ? 'it has no name' : null);
        if (value === null || because !== null) {
            passedOver.push({
                name: metric,
                because: because ?? `it is the text ${JSON.stringify(cell.slice(0, 40))}`,
            });
            continue;
        }
        const told = (0,_measurement_js__WEBPACK_IMPORTED_MODULE_5__/* .measurement */ .PG)({
            metric,
            labels: labelsOf(header, row, plan.columns),
            value,
            n: (0,_measurement_js__WEBPACK_IMPORTED_MODULE_5__/* .countIn */ .ry)((0,_metric_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonCell */ .LK)(row[at('n')])),
            standardError: (0,_measurement_js__WEBPACK_IMPORTED_MODULE_5__/* .standardErrorIn */ .zx)((0,_metric_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonCell */ .LK)(row[at('standardError')])),
            direction: (0,_measurement_js__WEBPACK_IMPORTED_MODULE_5__/* .directionIn */ .lo)((0,_metric_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonCell */ .LK)(row[at('direction')])),
            unit: row[at('unit')] || null,
        });
        const suite = row[at('suite')] ?? '';
        if (order < 0)
            suites.add(suite, told);
        else
            suites.replace(suite, told);
    }
    const notices = order < 0 ? [] : [lastRowNotice(table, header[order] ?? '')];
    return { suites: suites.readings(model), passedOver, notices };
}
function lastRowNotice({ path, rows }, column) {
    return (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('LOG_LAST_ROW', path, { column, rows: rows.length });
}
/** One column a metric, one row a model, task or slice; a single row needs no name. */
function readWide(table) {
    const { header, rows, path } = table;
    const model = onlyModel(table);
    const special = positions(header, model === null ? ['suite', 'n'] : ['suite', 'n', 'model']);
    const isMetric = (name, at) => !special.has(at) && !(0,_metric_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsByName */ .iO)(name) && (0,_descriptive_js__WEBPACK_IMPORTED_MODULE_3__/* .descriptive */ .TJ)(name) === null && (0,_metric_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumberColumn */ .cQ)(rows, at);
    const metrics = header.flatMap((name, at) => (isMetric(name, at) ? [at] : []));
    const plan = labelPlan(table, new Set([...special, ...metrics]));
    const suites = new _metric_suites_js__WEBPACK_IMPORTED_MODULE_2__/* .MetricSuites */ .Q(path);
    for (const row of rows) {
        const n = (0,_measurement_js__WEBPACK_IMPORTED_MODULE_5__/* .countIn */ .ry)((0,_metric_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonCell */ .LK)(row[(0,_metric_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .columnFor */ ._R)('n', header)]));
        for (const at of metrics) {
            const cell = row[at] ?? '';
            suites.add(row[(0,_metric_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .columnFor */ ._R)('suite', header)] ?? '', (0,_measurement_js__WEBPACK_IMPORTED_MODULE_5__/* .measurement */ .PG)({
                metric: header[at] ?? '',
                labels: labelsOf(header, row, plan.columns),
                value: (0,_metric_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .cellValue */ .Or)(cell) ?? new _json_js__WEBPACK_IMPORTED_MODULE_4__/* .NotANumber */ .K('an empty cell'),
                n,
            }));
        }
    }
    return { suites: suites.readings(model), passedOver: plan.passedOver, notices: [] };
}
/** The last cell of each column that is not empty: loggers write training and validation to rows of their own. */
function readLog(table) {
    const { header, rows, path } = table;
    const suites = new _metric_suites_js__WEBPACK_IMPORTED_MODULE_2__/* .MetricSuites */ .Q(path);
    const passedOver = [];
    for (const [at, name] of header.entries()) {
        const cell = rows.findLast((row) => (row[at] ?? '') !== '')?.[at] ?? '';
        const value = (0,_metric_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .cellValue */ .Or)(cell);
        const because = name === '' ? 'its column has no name' : (0,_descriptive_js__WEBPACK_IMPORTED_MODULE_3__/* .descriptive */ .TJ)(name);
        if (value !== null && because === null)
            suites.replace('', (0,_measurement_js__WEBPACK_IMPORTED_MODULE_5__/* .measurement */ .PG)({ metric: name, value }));
        else
            passedOver.push({
                name,
                because: because ?? (cell === '' ? 'its column is empty' : 'its last cell is text'),
            });
    }
    const column = header.find((name) => /^(epoch|step|global_step|iteration|iter)$/i.test(name)) ?? '';
    const notices = rows.length > 1 ? [lastRowNotice(table, column)] : [];
    return { suites: suites.readings(null), passedOver, notices };
}


/***/ }),

/***/ 96059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ allRows),
/* harmony export */   sS: () => (/* binding */ isContested),
/* harmony export */   wI: () => (/* binding */ metricsCsv)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58711);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68556);
/* harmony import */ var _descriptive_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15289);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82267);
/* harmony import */ var _metric_cells_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91199);
/* harmony import */ var _metric_tables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58649);
/**
 * Tables of metrics: long (one row a metric), wide (one row a model or slice, one column a metric), and logs of
 * training (one row an epoch or step), of which the last value of each column counts.
 */






/** More rows than this are examples or a log of every batch, and no list of metrics. */
const MANY_ROWS = 20;
function isLong(header) {
    const metric = (0,_metric_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .columnFor */ ._R)('metric', header);
    const value = (0,_metric_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .columnFor */ ._R)('value', header);
    if (metric < 0 || value < 0)
        return false;
    return header[metric]?.toLowerCase() !== 'name' || /value$/i.test(header[value] ?? '');
}
/** Whether these are rows of metrics as much as examples: the same column would be the value and the score. */
function isContested(header) {
    const { truth, prediction, score } = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .usualParts */ .r$)(header);
    if (!isLong(header) || truth === null || prediction !== null || score === null)
        return false;
    return header.indexOf(score) === (0,_metric_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .columnFor */ ._R)('value', header);
}
function isLog(header) {
    return header.some((name) => /^(epoch|step|global_step|iteration|iter)$/i.test(name));
}
function hasMetricColumn({ header, first }) {
    return header.some((name, at) => (0,_descriptive_js__WEBPACK_IMPORTED_MODULE_5__/* .descriptive */ .TJ)(name) === null && (0,_metric_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .isNumberColumn */ .cQ)(first, at));
}
/** What names the rows of a wide table: words, under a heading that says so. */
function namesRows({ header, first }) {
    return header.some((name, at) => {
        const named = name === '' ||
            (0,_metric_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .labelsByName */ .iO)(name) ||
            [(0,_metric_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .columnFor */ ._R)('model', header), (0,_metric_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .columnFor */ ._R)('suite', header)].includes(at);
        return named && first.some((row) => (0,_metric_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .cellValue */ .Or)(row[at] ?? '') === null);
    });
}
function layoutOf(content) {
    const { header, first } = content;
    if (isLong(header))
        return 'long';
    if (!hasMetricColumn(content))
        return null;
    if (isLog(header))
        return 'log';
    const scores = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .classScoreColumns */ .g2)(header).length > 1;
    const few = first.length === 1 || (first.length < MANY_ROWS && namesRows(content));
    return few && !scores ? 'wide' : null;
}
const BECAUSE = {
    long: 'each row has the name of a metric and its value',
    log: 'it is a log by epoch or step',
    wide: 'it has one column a metric and few rows',
};
function recognise({ content }) {
    const layout = content.shape === 'table' ? layoutOf(content) : null;
    return layout === null ? null : BECAUSE[layout];
}
/** Fault: `CSV_LIMIT`. */
async function allRows(content, found) {
    const key = 'metric-rows';
    const limit = (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limitsOf */ .A)(found)[key];
    const rows = [];
    for await (const batch of content.rows()) {
        for (const row of batch)
            rows.push(row);
        if (rows.length > limit) {
            const many = `there are more than ${limit} rows, which is no list of metrics`;
            throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('CSV_LIMIT', found.path, { found: many, key, limit });
        }
    }
    return rows;
}
async function read(found) {
    const { content, path } = found;
    if (content.shape !== 'table')
        throw new TypeError('metrics in CSV are read from tables only');
    const layout = layoutOf(content) ?? 'wide';
    const table = { path, header: content.header, rows: await allRows(content, found) };
    if (layout === 'long')
        return (0,_metric_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .readLong */ .Fx)(table);
    return layout === 'log' ? (0,_metric_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .readLog */ .x6)(table) : (0,_metric_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .readWide */ .Ei)(table);
}
const metricsCsv = {
    format: 'metrics-csv',
    title: 'a table of metrics',
    needs: {
        of: ['table'],
        keys: [
            ['metric', 'metric_name', 'measure'],
            ['value', 'metric_value', 'score', 'result'],
        ],
    },
    recognise,
    refuse: ({ content }) => (content.shape === 'table' ? null : 'this is no table with a header row'),
    read,
};


/***/ }),

/***/ 31048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ff: () => (/* binding */ shownRun),
/* harmony export */   qL: () => (/* binding */ refuseRun),
/* harmony export */   s7: () => (/* binding */ wantedRuns),
/* harmony export */   wz: () => (/* binding */ chosenRun)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58711);
/* harmony import */ var _failure_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23949);
/**
 * Which run of a store of MLflow is read: the one that the configuration names by its id or its name, else the newest
 * finished one of each experiment. A parent ends after its children and speaks for them, so a child is read only where
 * there is nothing else, or where it is named.
 */


const MOST_NAMED = 20;
/** Stores of many runs, of which the configuration may name one. */
const HAVE_RUNS = ['mlflow', 'mlflow-database'];
function shownRun({ id, name }) {
    return name === '' ? id.slice(0, 40) : `${name.slice(0, 80)} (${id.slice(0, 40)})`;
}
/** An id says one run; a name is free to be given to many. */
function matching(runs, wanted) {
    const byId = runs.filter(({ id }) => id === wanted);
    return byId.length > 0 ? byId : runs.filter(({ name }) => name === wanted);
}
/** The experiments with the runs that are asked for; all of them where none is. Fault: `MLFLOW_RUN_MISSING`. */
function wantedRuns(experiments, wanted, path) {
    if (wanted === null)
        return experiments;
    const narrowed = experiments.map((one) => ({ ...one, runs: matching(one.runs, wanted) }));
    const found = narrowed.filter(({ runs }) => runs.length > 0);
    if (found.length > 0)
        return found;
    const all = experiments.flatMap(({ runs }) => runs).toSorted((a, b) => b.end - a.end);
    throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('MLFLOW_RUN_MISSING', path, {
        run: wanted.slice(0, 80),
        nearest: (0,_failure_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(wanted, all.flatMap(({ id, name }) => (name === '' ? [id] : [id, name]))),
        runs: all.slice(0, MOST_NAMED).map(shownRun),
        others: Math.max(0, all.length - MOST_NAMED),
    });
}
/** The run to read among these of one experiment, at least one. Fault: `MLFLOW_RUN`; notice: `MLFLOW_RUNS`. */
function chosenRun({ name, runs }, path) {
    const finished = runs.filter(({ status }) => status === 'finished');
    const own = finished.filter(({ isChild }) => !isChild);
    const [run] = (own.length > 0 ? own : finished).toSorted((a, b) => b.end - a.end);
    if (run === undefined) {
        const told = runs.slice(0, MOST_NAMED).map((one) => `${shownRun(one)} is ${one.status}`);
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('MLFLOW_RUN', path, { experiment: name, runs: told });
    }
    const others = runs.length - 1;
    const told = { experiment: name, run: shownRun(run), others };
    return { run, notices: others === 0 ? [] : [(0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('MLFLOW_RUNS', path, told)] };
}
/** A suite that names a run is of a store of MLflow, or its configuration is wrong. Fault: `MLFLOW_RUN_ELSEWHERE`. */
function refuseRun(format, { run = null }, path) {
    if (run === null || HAVE_RUNS.includes(format))
        return;
    throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('MLFLOW_RUN_ELSEWHERE', path, { run: run.slice(0, 80), format });
}


/***/ }),

/***/ 51481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nz: () => (/* binding */ EXAMPLES_NEED),
/* harmony export */   m7: () => (/* binding */ nearestText)
/* harmony export */ });
/* unused harmony export nearestFormats */
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68556);
/* harmony import */ var _foreign_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38611);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64721);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13089);
/** What a file that no reader knows looks most like, and what it lacks to be it. */




/** The names that a content has at its top, and of what kind it is; `null` where it has none. */
function namesIn(content) {
    if (content.shape === 'table')
        return { of: 'table', names: folded(content.header) };
    const records = (0,_records_js__WEBPACK_IMPORTED_MODULE_2__/* .recordsIn */ .Q)(content);
    if (records !== null)
        return { of: 'records', names: folded((0,_records_js__WEBPACK_IMPORTED_MODULE_2__/* .keysOf */ .Y)(records.first)) };
    if (content.shape !== 'json' || !(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(content.value) || (0,_foreign_js__WEBPACK_IMPORTED_MODULE_1__/* .foreign */ .V)(content.value) !== null)
        return null;
    return { of: 'object', names: folded(Object.keys(content.value)) };
}
function folded(names) {
    return new Set(names.map((name) => name.toLowerCase()));
}
/** One need is met by any of its spellings. */
function isMet(need, names) {
    return need.some((spelling) => names.has(spelling.toLowerCase()));
}
/**
 * The formats that at least half of whose needs are met, and no other has more of them met; in order of readers.
 * More than three are no answer.
 */
function nearestFormats(content, readers) {
    const found = namesIn(content);
    if (found === null)
        return [];
    const near = readers.flatMap(({ format, needs }) => {
        if (needs === undefined || !needs.of.includes(found.of))
            return [];
        const missing = needs.keys.filter((need) => !isMet(need, found.names));
        const share = 1 - missing.length / needs.keys.length;
        return share < 0.5 ? [] : [{ format, share, missing: missing.flatMap(([first]) => first ?? []) }];
    });
    const best = Math.max(...near.map(({ share }) => share));
    const nearest = near.filter(({ share }) => share === best);
    return nearest.length > 3 ? [] : nearest.map(({ format, missing }) => ({ format, missing }));
}
/** What examples need: a truth, and something that was said of it. */
const EXAMPLES_NEED = [
    (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .usualNames */ .Vx)('truth'),
    [...(0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .usualNames */ .Vx)('prediction'), ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .usualNames */ .Vx)('score')],
];
function lacking({ format, missing }) {
    return missing.length === 0
        ? `${format}, but what stands under its keys has another form`
        : `${format}, but has no ${missing.join(', ')}`;
}
/** "most like lm-eval-samples, but has no resps", or `undefined` where nothing is near. */
function nearestText(content, readers) {
    const near = nearestFormats(content, readers);
    return near.length === 0 ? undefined : `It looks most like ${near.map(lacking).join('; or like ')}`;
}


/***/ }),

/***/ 61327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S2: () => (/* binding */ DUPLICATES_FOUND_UP_TO),
  qF: () => (/* binding */ parseJson),
  ZL: () => (/* binding */ quickly)
});

// UNUSED EXPORTS: position

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 37 modules
var catalogue = __webpack_require__(58711);
// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(73597);
;// CONCATENATED MODULE: ./build/js/read/json-depth.js
/**
 * Whether a text of JSON nests deeper than allowed, seen before anything is parsed: `JSON.parse` takes some 70 bytes of
 * memory a level, so that a file of nothing but opening brackets would fill it.
 */
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Both brackets that open, and both that close, differ in this bit alone: `[` and `{`, `]` and `}`. */
const CURLY = 0x20;
const OPENS = 0x7b;
const CLOSES = 0x7d;
/** The quote that ends the string which begins at this one, or the end of the text. */
function endOfString(text, start) {
    for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
        let before = at - 1;
        while (text.charCodeAt(before) === BACKSLASH)
            before--;
        if ((at - before) % 2 === 1)
            return at;
    }
    return text.length;
}
/** Brackets in strings are not counted; a text that is no JSON has the depth that its brackets say. */
function nestsDeeper(text, levels) {
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        if (unit === QUOTE)
            at = endOfString(text, at);
        else if ((unit | CURLY) === OPENS)
            depth++;
        else if ((unit | CURLY) === CLOSES)
            depth--;
        if (depth > levels)
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./build/js/read/json-text.js + 1 modules
var json_text = __webpack_require__(90849);
// EXTERNAL MODULE: ./build/js/read/limits.js
var limits = __webpack_require__(82267);
;// CONCATENATED MODULE: ./build/js/read/sound-json.js
/** A colon within a string that is written as its number. */
const ESCAPED_COLON = /\\u003a/i;
function colonsIn(text) {
    let count = 0;
    for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1))
        count++;
    return count;
}
/** How many keys all objects of a value have; NaN where it has more levels than these or a number is out of range. */
function keysIn(value, levels) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? 0 : Number.NaN;
    if (typeof value !== 'object' || value === null)
        return 0;
    if (levels === 0)
        return Number.NaN;
    if (Array.isArray(value))
        return keysInAll(value, levels - 1);
    // No key of a file can reach anything of the program.
    Object.setPrototypeOf(value, null);
    const values = Object.values(value);
    return values.length + keysInAll(values, levels - 1);
}
function keysInAll(values, levels) {
    let count = 0;
    for (const value of values)
        if (typeof value !== 'string')
            count += keysIn(value, levels);
    return count;
}
/** The colons within the strings of a value, its keys among them. */
function colonsWithin(value) {
    if (typeof value === 'string')
        return colonsIn(value);
    if (typeof value !== 'object' || value === null)
        return 0;
    let count = 0;
    if (!Array.isArray(value))
        for (const key of Object.keys(value))
            count += colonsIn(key);
    for (const one of Object.values(value))
        count += colonsWithin(one);
    return count;
}
/** The value of the document, or `undefined` where our own parser has to look: it may have faults, or NaN. */
function soundJson(text, deepest) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const colons = colonsIn(text);
    const keys = keysIn(value, deepest);
    if (keys === colons)
        return value;
    if (!(keys < colons) || ESCAPED_COLON.test(text))
        return undefined;
    return keys + colonsWithin(value) === colons ? value : undefined;
}

;// CONCATENATED MODULE: ./build/js/read/parse-json.js
/** How a whole JSON document is parsed. */






/** Longer texts are given to `JSON.parse` first, which is several times faster but keeps the last of two equal keys. */
const DUPLICATES_FOUND_UP_TO = 16 * 1024 * 1024;
const MOST_DUPLICATES_NAMED = 20;
/** Line and column of an offset, both from 1; columns count UTF-16 units, as editors do. */
function position(text, offset) {
    let line = 1;
    let start = 0;
    for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
        line++;
        start = at + 1;
    }
    return `${line}:${offset - start + 1}`;
}
/** Texts up to this length can't fill the memory, however deep they nest. */
const DEPTH_HARMLESS_UP_TO = 1024 * 1024;
/** Whether `JSON.parse` should not try. */
function isTooDeep(text, deepest) {
    return text.length > DEPTH_HARMLESS_UP_TO && nestsDeeper(text, deepest);
}
function strictly(text, path, deepest) {
    const outcome = (0,json_text/* readJsonText */.g)(text, deepest);
    if (outcome.kind === 'depth') {
        throw (0,catalogue/* failure */.V2)('JSON_DEPTH', `${path}:${position(text, outcome.offset)}`, { limit: deepest });
    }
    if (outcome.kind === 'syntax') {
        throw (0,catalogue/* failure */.V2)('JSON_SYNTAX', `${path}:${position(text, outcome.offset)}`, { found: outcome.found });
    }
    if (outcome.duplicates.length > 0) {
        throw new failure/* Failure */.HR(outcome.duplicates
            .slice(0, MOST_DUPLICATES_NAMED)
            .map(({ key, offset }) => (0,catalogue/* fault */.DG)('JSON_DUPLICATE_KEY', `${path}:${position(text, offset)}`, { key: key.slice(0, 80) })));
    }
    return outcome.value;
}
/**
 * The value of a whole document, with Python's NaN and Infinity let by as `NotANumber`.
 * Faults: `JSON_SYNTAX`, `JSON_DEPTH`, and up to `DUPLICATES_FOUND_UP_TO` characters `JSON_DUPLICATE_KEY`.
 */
function parseJson(text, path, deepest = limits/* LIMITS */.b['json-depth']) {
    const bare = text.startsWith('\ufeff') ? text.slice(1) : text;
    if (bare.length > DUPLICATES_FOUND_UP_TO)
        return quickly(bare, deepest) ?? strictly(bare, path, deepest);
    return (isTooDeep(bare, deepest) ? undefined : soundJson(bare, deepest)) ?? strictly(bare, path, deepest);
}
/** By `JSON.parse`; `null` where it refuses (and for `null` itself, which costs a second look and no more). */
function quickly(text, deepest) {
    if (isTooDeep(text, deepest))
        return null;
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 80060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ promptfooHeader),
/* harmony export */   Mi: () => (/* binding */ resultsInTable),
/* harmony export */   SH: () => (/* binding */ blocksOf)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58711);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64721);
/* harmony import */ var _metric_cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91199);
/* harmony import */ var _promptfoo_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94315);
/**
 * Results of promptfoo as CSV: a row a test, a column a variable, and for every prompt and provider a block that begins
 * with a column called `[provider] prompt`. Today a block is Status, Score, Named Scores, `Metric: NAME` …, Grader
 * Reason, Comment; before, it was one column of cells like `[FAIL] (0.50, Accuracy: 0.00)`.
 */




const ASKED = /^\[(.*?)\] ([\s\S]*)$/;
/** The status and score at the start of an old cell. */
const GRADED = /^\[(PASS|FAIL|ERROR)\] \((-?\d+\.\d+)((?:, [^,:()]+: -?\d+\.\d+)*)\)/;
const METRIC = 'Metric: ';
const NAMED = /^\d+\/(.*)$/s;
/**
 * The names of blocks repeat: here each gets the number of its block, `2/Status`. `null` where it is no such header.
 */
function promptfooHeader(header) {
    const starts = header.filter((name, at) => ASKED.test(name) && header[at + 1] === 'Status');
    if (starts.length === 0)
        return null;
    let block = 0;
    return header.map((name, at) => {
        if (ASKED.test(name) && header[at + 1] === 'Status')
            block++;
        return block === 0 ? name : `${block}/${name}`;
    });
}
function plainName(name) {
    return NAMED.exec(name)?.[1] ?? name;
}
/** The blocks of the header; none where it is no table of promptfoo. */
function blocksOf({ header, first }) {
    const isNew = header.some((name) => NAMED.test(name) && ASKED.test(plainName(name)));
    const prompts = new Map();
    const blocks = [];
    for (const [at, name] of header.entries()) {
        const asked = ASKED.exec(isNew ? (NAMED.exec(name)?.[1] ?? '') : name);
        const graded = isNew ? plainName(header[at + 1] ?? '') === 'Status' : GRADED.test(first[0]?.[at] ?? '');
        if (asked === null || !graded)
            continue;
        const [, provider = '', prompt = ''] = asked;
        const number = prompts.get(prompt) ?? prompts.size + 1;
        prompts.set(prompt, number);
        const end = header.findIndex((next, index) => index > at && next.split('/', 1)[0] !== name.split('/', 1)[0]);
        const columns = new Map();
        if (isNew)
            for (let column = at + 1; column < (end < 0 ? header.length : end); column++)
                columns.set(plainName(header[column] ?? ''), column);
        blocks.push({ provider, prompt: number, promptName: (0,_promptfoo_result_js__WEBPACK_IMPORTED_MODULE_2__/* .promptName */ .mM)(prompt, null), at, columns });
    }
    return blocks;
}
function outcomeIn(word) {
    const outcome = word.toLowerCase();
    return outcome === 'pass' || outcome === 'fail' || outcome === 'error' ? outcome : null;
}
function numberIn(cell) {
    const value = (0,_metric_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .cellValue */ .Or)(cell);
    return value instanceof _json_js__WEBPACK_IMPORTED_MODULE_3__/* .NotANumber */ .K ? null : value;
}
function gradedIn(row, { at, columns }) {
    if (columns.size === 0) {
        const [, word = '', score = '', rest = ''] = GRADED.exec(row[at] ?? '') ?? [];
        const outcome = outcomeIn(word);
        const pairs = rest.split(', ').filter((part) => part !== '');
        const named = pairs
            .map((pair) => pair.split(': '))
            .map(([name = '', value = '']) => [name, Number(value)]);
        return outcome === null ? null : { outcome, score: Number(score), named: new Map(named) };
    }
    const cell = (name) => row[columns.get(name) ?? -1] ?? '';
    const outcome = outcomeIn(cell('Status'));
    const score = numberIn(cell('Score'));
    if (outcome === null || score === null)
        return null;
    const named = [...columns.keys()]
        .filter((name) => name.startsWith(METRIC))
        .flatMap((name) => {
        const value = numberIn(cell(name));
        return value === null || outcome === 'error' ? [] : [[name.slice(METRIC.length), value]];
    });
    return { outcome, score, named: new Map(named) };
}
/** Every answer of the table. Fault: `PROMPTFOO_RESULT`. */
async function resultsInTable(content, path) {
    const blocks = blocksOf(content);
    const ownAt = blocks[0]?.at ?? 0;
    const results = [];
    let order = 0;
    for await (const batch of content.rows()) {
        for (const row of batch) {
            order++;
            const own = content.header.slice(0, ownAt).map((name, at) => [name, row[at] ?? '']);
            const variables = Object.fromEntries(own.filter(([name]) => name !== 'Description'));
            const description = own.find(([name]) => name === 'Description')?.[1] ?? null;
            for (const block of blocks) {
                const graded = gradedIn(row, block);
                if (graded === null) {
                    const found = 'its status or score is missing';
                    throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('PROMPTFOO_RESULT', path, { at: results.length + 1, found });
                }
                const { provider, prompt, promptName: name } = block;
                const test = (0,_promptfoo_result_js__WEBPACK_IMPORTED_MODULE_2__/* .testText */ .e5)(description, variables);
                results.push({ provider, prompt, promptName: name, test, order, ...graded });
            }
        }
    }
    return results;
}


/***/ }),

/***/ 94315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e5: () => (/* binding */ testText),
/* harmony export */   hi: () => (/* binding */ PromptfooRecords),
/* harmony export */   mM: () => (/* binding */ promptName)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58711);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64721);
/** One answer that promptfoo judged, whichever way it is written, and how it is told in JSON. */


const LONGEST_NAME = 60;
/** A prompt without a label is called by its text, which is no name: it changes with the prompt. */
function promptName(label, raw) {
    const plain = label !== null && label !== raw && label.length <= LONGEST_NAME && !/\{\{|\n/.test(label);
    return plain ? label : null;
}
/** Keys in order, so that the same variables give the same text. */
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return value;
    return Object.fromEntries(Object.keys(value)
        .sort()
        .map((key) => [key, sorted(value[key])]));
}
/** The content of a test as one text. */
function testText(description, variables) {
    return `${description ?? ''} ${JSON.stringify(sorted(variables))}`.trim();
}
/**
 * 0 is passed, 1 an assertion that failed, 2 an error. Before there was such a field, a result that was not graded
 * is one of an error; the text `error` stands with plain failures too.
 */
function outcomeOf(record) {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(record, 'success') === true)
        return 'pass';
    const reason = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(record, 'failureReason');
    if (reason !== undefined)
        return reason === 2 ? 'error' : 'fail';
    const graded = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(record, 'gradingResult'));
    return !graded && (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textMember */ .SA)(record, 'error') !== null ? 'error' : 'fail';
}
/** Named scores are sums where several assertions share a name, so they are taken from the assertions themselves. */
function namedScores(record) {
    const sums = new Map();
    const parts = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(record, 'gradingResult'), 'componentResults');
    for (const part of Array.isArray(parts) ? parts : []) {
        const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textMember */ .SA)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(part, 'assertion'), 'metric');
        const score = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(part, 'score');
        if (name === null || typeof score !== 'number')
            continue;
        const known = sums.get(name) ?? { sum: 0, count: 0 };
        sums.set(name, { sum: known.sum + score, count: known.count + 1 });
    }
    if (sums.size > 0)
        return new Map([...sums].map(([name, { sum, count }]) => [name, sum / count]));
    const named = Object.entries((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(record, 'namedScores') ?? {});
    return new Map(named.filter((entry) => typeof entry[1] === 'number'));
}
function providerOf(record) {
    const provider = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(record, 'provider');
    if (typeof provider === 'string')
        return provider;
    const label = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textMember */ .SA)(provider, 'label');
    return (label === '' ? null : label) ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textMember */ .SA)(provider, 'id') ?? 'a provider';
}
/** Prompts are numbered where the file does it, else in order of first sight. Fault: `PROMPTFOO_RESULT`. */
class PromptfooRecords {
    results = [];
    path;
    prompts = new Map();
    constructor(path) {
        this.path = path;
    }
    add(record) {
        const at = this.results.length + 1;
        const score = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(record, 'score');
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(record) || typeof (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(record, 'success') !== 'boolean' || typeof score !== 'number') {
            const found = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(record) ? `its score is ${(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(score)}` : `it is ${(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(record)}`;
            throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('PROMPTFOO_RESULT', this.path, { at, found });
        }
        const prompt = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(record, 'prompt');
        const [label, raw] = [
            (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textMember */ .SA)(prompt, 'label') ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textMember */ .SA)(prompt, 'display'),
            (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textMember */ .SA)(prompt, 'raw'),
        ];
        const variables = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(record, 'vars');
        const order = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(record, 'testIdx');
        const outcome = outcomeOf(record);
        this.results.push({
            provider: providerOf(record),
            prompt: this.numberOf(label ?? raw ?? ''),
            promptName: promptName(label, raw),
            test: testText((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textMember */ .SA)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(record, 'testCase'), 'description'), (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(variables) ? variables : {}),
            order: typeof order === 'number' ? order : at,
            outcome,
            score,
            named: outcome === 'error' ? new Map() : namedScores(record),
        });
    }
    /** `promptIdx` numbers pairs of prompt and provider, so prompts are told apart by their label. */
    numberOf(label) {
        const known = this.prompts.get(label) ?? this.prompts.size + 1;
        this.prompts.set(label, known);
        return known;
    }
}


/***/ }),

/***/ 31508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ readables)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 37 modules
var catalogue = __webpack_require__(58711);
// EXTERNAL MODULE: ./build/js/read/folder.js
var read_folder = __webpack_require__(44743);
// EXTERNAL MODULE: ./build/js/read/mlflow-choice.js
var mlflow_choice = __webpack_require__(31048);
// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(73597);
// EXTERNAL MODULE: ./build/js/failure/nearest.js
var nearest = __webpack_require__(23949);
// EXTERNAL MODULE: ./build/js/read/described.js
var described = __webpack_require__(6896);
// EXTERNAL MODULE: ./build/js/read/look.js + 9 modules
var look = __webpack_require__(34554);
// EXTERNAL MODULE: ./build/js/read/metrics-csv.js
var metrics_csv = __webpack_require__(96059);
// EXTERNAL MODULE: ./build/js/read/nearest-format.js
var nearest_format = __webpack_require__(51481);
// EXTERNAL MODULE: ./build/js/read/supported.js
var supported = __webpack_require__(43373);
;// CONCATENATED MODULE: ./build/js/read/read-source.js
/** The one way in: from a file to what it holds, by the first reader that knows its content. */









/** The readers that may know such content, in order of sniffing: those of nested values are not loaded for a table. */
async function readersFor({ shape }) {
    if (shape === 'table')
        return (await Promise.all(/* import() */[__webpack_require__.e(4885), __webpack_require__.e(9250)]).then(__webpack_require__.bind(__webpack_require__, 49250))).tableReaders;
    return (await Promise.all(/* import() */[__webpack_require__.e(4885), __webpack_require__.e(6962)]).then(__webpack_require__.bind(__webpack_require__, 66962))).readers;
}
/** The sentence on a format that reads no content of this shape, or that there is not. */
async function misnamed(format, { content, path }) {
    const { folderReaders } = await __webpack_require__.e(/* import() */ 5285).then(__webpack_require__.bind(__webpack_require__, 15285));
    const ofFolder = folderReaders.find((reader) => reader.format === format);
    if (ofFolder !== undefined) {
        const because = `this file is no part of ${ofFolder.title}: ${(0,described/* described */.W)(content)}`;
        return (0,catalogue/* failure */.V2)('FORMAT_MISMATCH', path, { format, because });
    }
    const what = { name: format, nearest: (0,nearest/* nearest */.p)(format, supported/* SUPPORTED */.F), supported: supported/* SUPPORTED */.F };
    return (0,catalogue/* failure */.V2)('FORMAT_NAME', path, what);
}
async function asked(format, found) {
    // To the user both are predictions; which of the two it is the file knows.
    const examples = format === 'predictions' && found.content.shape !== 'table';
    const { readers } = await Promise.all(/* import() */[__webpack_require__.e(4885), __webpack_require__.e(6962)]).then(__webpack_require__.bind(__webpack_require__, 66962));
    const reader = readers.find((one) => one.format === (examples ? 'examples-jsonl' : format));
    if (reader === undefined)
        throw await misnamed(format, found);
    const refused = reader.refuse(found);
    if (refused !== null) {
        const because = `${refused}: ${(0,described/* described */.W)(found.content)}`;
        throw (0,catalogue/* failure */.V2)('FORMAT_MISMATCH', found.path, { format, because });
    }
    return [reader, 'the configuration says so'];
}
/** Named columns make a file one of examples, whatever its own names would make it. */
function byColumns(found, hints, readers) {
    const columns = hints.columns;
    const parts = [columns?.truth, columns?.prediction, columns?.score, columns?.id];
    if (!parts.some((part) => typeof part === 'string'))
        return null;
    const examples = found.content.shape === 'table' ? 'predictions' : 'examples-jsonl';
    const reader = readers.find(({ format }) => format === examples);
    return reader?.refuse(found) === null ? [reader, 'the configuration names its columns'] : null;
}
/** A column called `score` is the value of a metric to one reader and a score of examples to the other. */
function refuseAmbiguous({ content, path }, reader, because) {
    if (reader.format !== 'predictions' || content.shape !== 'table' || !(0,metrics_csv/* isContested */.sS)(content.header))
        return;
    const other = metrics_csv/* metricsCsv */.wI.recognise({ content, path });
    const candidates = [`${reader.format} (${because})`, `${metrics_csv/* metricsCsv */.wI.format} (${other})`];
    throw (0,catalogue/* failure */.V2)('FORMAT_AMBIGUOUS', path, { candidates });
}
async function recognised(found, likely) {
    for (const reader of likely) {
        const because = reader.recognise(found);
        if (because === null)
            continue;
        refuseAmbiguous(found, reader, because);
        return [reader, because];
    }
    const { readers } = await Promise.all(/* import() */[__webpack_require__.e(4885), __webpack_require__.e(6962)]).then(__webpack_require__.bind(__webpack_require__, 66962));
    const nearest = (0,nearest_format/* nearestText */.m7)(found.content, readers);
    const what = { found: (0,described/* described */.W)(found.content), supported: supported/* SUPPORTED */.F };
    throw (0,catalogue/* failure */.V2)('FORMAT_UNKNOWN', found.path, nearest === undefined ? what : { ...what, nearest });
}
/** A column that the configuration names and that holds lists is there, but plays no part. Fault: `COLUMN_KIND`. */
function refuseNested(nested, { columns }, path) {
    const names = new Set(nested.map(({ name }) => name));
    const faults = Object.entries(columns ?? {}).flatMap(([part, hint]) => [hint ?? []]
        .flat()
        .filter((column) => part !== 'positive' && names.has(column))
        .map((column) => (0,catalogue/* fault */.DG)('COLUMN_KIND', path, { column, part, found: 'it holds lists or objects' })));
    if (faults.length > 0)
        throw new failure/* Failure */.HR(faults);
}
async function chosen(found, hints) {
    if (hints.format !== null)
        return await asked(hints.format, found);
    const readers = await readersFor(found.content);
    return byColumns(found, hints, readers) ?? (await recognised(found, readers));
}
/** Reads a file by its content, or as `hints.format` says. Throws a `Failure` with every fault that was found. */
async function readSource(source, hints) {
    const found = {
        path: source.path,
        content: await (0,look/* look */.O)(source, hints.parser),
        limits: source.limits,
    };
    const [reader, because] = await chosen(found, hints);
    (0,mlflow_choice/* refuseRun */.qL)(reader.format, hints, source.path);
    const passedOver = found.content.shape === 'table' ? found.content.passedOver : [];
    refuseNested(passedOver, hints, source.path);
    const read = await reader.read(found, hints);
    const reading = { ...read, passedOver: [...read.passedOver, ...passedOver] };
    if (reading.suites.length === 0) {
        throw (0,catalogue/* failure */.V2)('NO_MEASUREMENTS', source.path, { title: reader.title });
    }
    return { format: reader.format, because, reading };
}

;// CONCATENATED MODULE: ./build/js/read/readables.js
/** What a list of files is to be read as: folders of a known format first, and what is left file by file. */




function folderOf(root, sources) {
    const files = sources.map((source) => [(0,read_folder/* below */.Gz)(root, source.path) ?? source.path, source]);
    return { root, files: new Map(files.sort(([a], [b]) => (a < b ? -1 : 1))) };
}
async function readFolder(reader, folder, options) {
    (0,mlflow_choice/* refuseRun */.qL)(reader.format, options.hints, folder.root);
    const reading = await reader.read(folder, options.hints);
    if (reading.suites.length === 0)
        throw (0,catalogue/* failure */.V2)('NO_MEASUREMENTS', folder.root, { title: reader.title });
    return { format: reader.format, because: options.because, reading };
}
/** No reader claims a folder in which no path is like these: then none is loaded. */
const IN_A_FOLDER = /[\da-f]{32}\/|run_spec\.json$|\.tfevents\.|plots\/metrics\//;
/** The readers that may claim: the one that `format` names, none where it names a format of files. */
async function claimants(sources, { format }) {
    if (!sources.some(({ path }) => IN_A_FOLDER.test(path)))
        return [];
    const { folderReaders } = await __webpack_require__.e(/* import() */ 5285).then(__webpack_require__.bind(__webpack_require__, 15285));
    return format === null ? folderReaders : folderReaders.filter((reader) => reader.format === format);
}
/** In order of paths; a folder stands where its first file does. */
async function readables(sources, hints) {
    const left = new Map(sources.map((source) => [source.path, source]));
    const found = new Map();
    for (const reader of await claimants(sources, hints)) {
        for (const { root, paths } of reader.claim([...left.keys()])) {
            const claimed = paths.flatMap((path) => left.get(path) ?? []);
            const [first] = claimed;
            if (first === undefined)
                continue;
            const folder = folderOf(root, claimed);
            const because = await reader.recognise(folder);
            if (because === null)
                continue;
            for (const { path } of claimed)
                left.delete(path);
            const stem = root === '.' ? reader.format : (0,read_folder/* nameOf */.Vb)(root);
            const read = () => readFolder(reader, folder, { hints, because });
            found.set(first.path, { path: root, stem, read });
        }
    }
    for (const source of left.values()) {
        const { path, stem } = source;
        found.set(path, { path, stem, read: () => readSource(source, hints) });
    }
    return sources.flatMap(({ path }) => found.get(path) ?? []);
}


/***/ }),

/***/ 13089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ recordsIn),
/* harmony export */   Y: () => (/* binding */ keysOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64721);
/** The records of a file, whichever of the three ways of JSON they are written in. */

const FIRST = 20;
function recordsOfList(list) {
    if (list.length === 0 || !list.every(_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv))
        return null;
    const lines = list.filter(_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv).map((record, index) => ({ line: index + 1, record }));
    return { first: list.filter(_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv).slice(0, FIRST), all: () => [lines] };
}
/** `DataFrame.to_json()` by its default: `{column: {"0": value, "1": value}}`, each column with the same rows. */
function recordsOfColumns(value) {
    const columns = Object.entries(value);
    const first = columns[0]?.[1];
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(first))
        return null;
    const rows = Object.keys(first);
    const framed = rows.length > 0 &&
        rows.every((row) => /^\d+$/.test(row)) &&
        columns.every(([, cells]) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(cells) &&
            Object.keys(cells).length === rows.length &&
            rows.every((row) => Object.hasOwn(cells, row)));
    if (!framed)
        return null;
    return recordsOfList(rows.map((row) => {
        const record = Object.create(null);
        for (const [column, cells] of columns)
            record[column] = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(cells) ? (cells[row] ?? null) : null;
        return record;
    }));
}
/** `{column: [value, value]}`, all of one length, as `DataFrame.to_dict("list")` gives it. */
function recordsOfLists(value) {
    const columns = Object.entries(value);
    if (!Array.isArray(columns[0]?.[1]))
        return null;
    const lists = columns.flatMap(([column, cells]) => Array.isArray(cells) ? [[column, cells]] : []);
    const rows = lists[0]?.[1].length ?? 0;
    const framed = lists.length > 1 && lists.length === columns.length && rows > 0;
    if (!framed || !lists.every(([, cells]) => cells.length === rows))
        return null;
    return recordsOfList(Array.from({ length: rows }, (_, row) => {
        const record = Object.create(null);
        for (const [column, cells] of lists)
            record[column] = cells[row] ?? null;
        return record;
    }));
}
/** Half a dozen readers ask for the records of the same value before one of them reads it. */
const known = new WeakMap();
function recordsOfValue(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return recordsOfList(value);
    return recordsOfColumns(value) ?? recordsOfLists(value);
}
/** `null` where the content is no list of records. */
function recordsIn(content) {
    if (content.shape === 'jsonl') {
        const records = { first: content.first, all: content.records };
        return content.plain === undefined ? records : { ...records, plain: content.plain };
    }
    if (content.shape !== 'json')
        return null;
    const { value } = content;
    if (!Array.isArray(value) && !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return null;
    const asked = known.get(value);
    if (asked !== undefined)
        return asked;
    const records = recordsOfValue(value);
    if (records !== null)
        known.set(value, records);
    return records;
}
/** Every key of these records, in order of first sight. */
function keysOf(records) {
    return [...new Set(records.flatMap((record) => Object.keys(record)))];
}


/***/ }),

/***/ 43373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ SUPPORTED)
/* harmony export */ });
/** The formats by name, in the order in which they are tried: those of folders first. */
const SUPPORTED = [
    'mlflow',
    'helm',
    'tensorboard',
    'dvclive',
    'promptfoo',
    'inspect-ai',
    'evalscope',
    'opencompass',
    'lm-eval',
    'lm-eval-samples',
    'lighteval',
    'bigcode',
    'mteb',
    'openai-evals',
    'simple-evals',
    'hf-trainer',
    'model-index',
    'hf-evaluate',
    'braintrust',
    'deepeval',
    'azure-ai-eval',
    'rag-chat-eval',
    'ragas',
    'sklearn-report',
    'mlflow-database',
    'wandb',
    'coco-eval',
    'detectron2',
    'ultralytics',
    'keras-csvlogger',
    'lightning-csv',
    'junit-xml',
    'pytest-json-report',
    'pytest-benchmark',
    'google-benchmark',
    'k6',
    'vllm-bench',
    'mlperf-loadgen',
    'asv',
    'jmh',
    'bencher-bmf',
    'gab-custom',
    'predictions',
    'examples-jsonl',
    'metrics-csv',
    'metrics-json',
];


/***/ }),

/***/ 91563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   UN: () => (/* binding */ FRONT_MATTER),
/* harmony export */   ZY: () => (/* binding */ isToml),
/* harmony export */   sl: () => (/* binding */ isMarkdown),
/* harmony export */   uj: () => (/* binding */ isYaml)
/* harmony export */ });
/** What a text is written in, judged by its first lines; the name of the file decides only what these leave open. */
const SECTION = /^\[\[?\s*[\w."'-]+(?:\s*\.\s*[\w."'-]+)*\s*\]\]?\s*(?:#.*)?$/;
const ASSIGNMENT = /^[\w."'-]+(?:\s*\.\s*[\w."'-]+)*\s*=\s*\S/;
const KEY = /^(?:[A-Za-z_][\w./@ -]*|"[^"]+"|'[^']+'):(?:\s.*)?$/;
const BELOW_KEY = /^(?:\s+\S|-\s|-$)/;
const ENOUGH = 5;
/** The first lines that say something, without comments. */
function tellingLines(head) {
    return head
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '' && !line.startsWith('#'))
        .slice(0, ENOUGH);
}
function named(path, ...extensions) {
    return extensions.some((extension) => path.toLowerCase().endsWith(`.${extension}`));
}
/** `[1]` is a list of JSON, `[eval]` a section of TOML. */
function isToml(head, path) {
    if (named(path, 'toml'))
        return true;
    const lines = tellingLines(head);
    const [first = '', second = ''] = lines;
    if (SECTION.test(first))
        return !/^\[\s*(?:[\d."'-]|true|false|null)/.test(first) && ASSIGNMENT.test(second);
    return lines.length > 0 && lines.every((line) => ASSIGNMENT.test(line) || SECTION.test(line));
}
/** Lines that are keys, or belong to a key above them. Anything else is no YAML unless the name says so. */
function isYaml(head, path) {
    if (named(path, 'yaml', 'yml'))
        return true;
    const lines = tellingLines(head.replace(/^---\r?\n/, ''));
    const keys = lines.filter((line) => KEY.test(line));
    return (KEY.test(lines[0] ?? '') &&
        keys.length + lines.filter((line) => BELOW_KEY.test(line)).length === lines.length);
}
/** A YAML block between two lines of `---`, and text below: what cards of models begin with. */
const FRONT_MATTER = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;
function isMarkdown(head, path) {
    if (named(path, 'md', 'markdown'))
        return true;
    const block = FRONT_MATTER.exec(head);
    return block !== null && !named(path, 'yaml', 'yml') && head.slice(block[0].length).trim() !== '';
}


/***/ }),

/***/ 28928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ utf8Chunks),
/* harmony export */   v: () => (/* binding */ utf8Turns)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58711);
/**
 * Holds a stream of bytes to UTF-8 without a NUL, by the ranges of RFC 3629 (table 3-7 of the Unicode Standard),
 * so that a bad file is told by the place of its first bad byte and never by odd characters in a report.
 */

const LOWEST_TAIL = 0x80;
const HIGHEST_TAIL = 0xbf;
const WORD = 4;
/** Passes over bytes from 1 to 127, four at a time. */
class PlainWords {
    words;
    /** Bytes before the first whole word. */
    lead;
    constructor({ buffer, byteOffset, length }) {
        this.lead = (WORD - (byteOffset % WORD)) % WORD;
        const count = Math.max(0, Math.floor((length - this.lead) / WORD));
        this.words = new Uint32Array(buffer, count === 0 ? 0 : byteOffset + this.lead, count);
    }
    /** Where the words end that start at byte `from` and have such bytes alone; `from` itself where none starts there. */
    end(from) {
        const offset = from - this.lead;
        if (offset < 0 || offset % WORD !== 0)
            return from;
        const { words } = this;
        let at = offset / WORD;
        for (; at < words.length; at++) {
            const word = words[at] ?? 0;
            // The high bit of a byte is set here by the byte itself, or by the borrow that a zero takes.
            if ((((word - 0x01010101) | word) & 0x80808080) !== 0)
                break;
        }
        return at * WORD + this.lead;
    }
}
class Utf8Check {
    /** Bytes before the current chunk. */
    before = 0;
    tails = 0;
    lowest = LOWEST_TAIL;
    highest = HIGHEST_TAIL;
    /** The offset of the first byte that is wrong, and the byte, or `null`. */
    next(chunk) {
        const plain = new PlainWords(chunk);
        for (let i = 0; i < chunk.length; i++) {
            if (this.tails === 0)
                i = plain.end(i);
            if (i >= chunk.length)
                break;
            const byte = chunk[i] ?? 0;
            if (this.tails === 0 && byte < 0x80 && byte !== 0)
                continue;
            if (!this.takes(byte))
                return { offset: this.before + i, byte };
        }
        this.before += chunk.length;
        return null;
    }
    /** The end of the bytes where a character is cut there, or `null`. */
    end() {
        return this.tails > 0 ? this.before : null;
    }
    takes(byte) {
        if (this.tails > 0) {
            const ok = byte >= this.lowest && byte <= this.highest;
            this.tails--;
            this.lowest = LOWEST_TAIL;
            this.highest = HIGHEST_TAIL;
            return ok;
        }
        if (byte >= 0xc2 && byte <= 0xdf)
            this.tails = 1;
        else if (byte >= 0xe0 && byte <= 0xef)
            this.tails = 2;
        else if (byte >= 0xf0 && byte <= 0xf4)
            this.tails = 3;
        else
            return false;
        if (byte === 0xe0)
            this.lowest = 0xa0;
        else if (byte === 0xed)
            this.highest = 0x9f;
        else if (byte === 0xf0)
            this.lowest = 0x90;
        else if (byte === 0xf4)
            this.highest = 0x8f;
        return true;
    }
}
/** The bytes of the file as they come. Fault: `ENCODING`, with the offset of the first bad byte. */
function utf8Chunks(source) {
    return checked(source, source.open());
}
/** The same, each piece good until the one after the next is asked for. */
function utf8Turns(source) {
    return checked(source, source.openInTurns?.() ?? source.open());
}
async function* checked(source, chunks) {
    const check = new Utf8Check();
    for await (const chunk of chunks) {
        const wrong = check.next(chunk);
        if (wrong !== null) {
            const found = wrong.byte === 0 ? 'a NUL' : `0x${wrong.byte.toString(16).padStart(2, '0')}`;
            throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('ENCODING', source.path, { found, offset: wrong.offset });
        }
        yield chunk;
    }
    const cut = check.end();
    if (cut !== null) {
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('ENCODING', source.path, { found: 'the file ends within a character', offset: cut });
    }
}


/***/ }),

/***/ 42604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ wholeBytes),
/* harmony export */   r: () => (/* binding */ wholeText)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58711);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82267);
/* harmony import */ var _utf8_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28928);
/** Whole files, for what can't be read piece by piece, up to a limit. */



async function* bounded(source, chunks, key) {
    const limit = (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limitsOf */ .A)(source)[key];
    const tooLarge = (bytes) => (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('FILE_TOO_LARGE', source.path, { bytes, limit, key });
    if (source.size > limit)
        throw tooLarge(source.size);
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.length;
        if (size > limit)
            throw tooLarge(size);
        yield chunk;
    }
}
/** The text of the file. Faults: `FILE_TOO_LARGE` beyond the limit of this name, `ENCODING`. */
async function wholeText(source, limit) {
    const decoder = new TextDecoder();
    const parts = [];
    for await (const chunk of bounded(source, (0,_utf8_js__WEBPACK_IMPORTED_MODULE_2__/* .utf8Chunks */ .O)(source), limit)) {
        parts.push(decoder.decode(chunk, { stream: true }));
    }
    return parts.join('');
}
/** The bytes of the file, with a buffer of their own. Fault: `FILE_TOO_LARGE` beyond the limit of this name. */
async function wholeBytes(source, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of bounded(source, source.open(), limit)) {
        chunks.push(chunk);
        size += chunk.length;
    }
    const all = new Uint8Array(size);
    let at = 0;
    for (const chunk of chunks) {
        all.set(chunk, at);
        at += chunk.length;
    }
    return all;
}


/***/ }),

/***/ 29682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58711);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64721);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82267);



class YamlReader {
    #yaml;
    #lines;
    #source;
    #limits;
    #aliases = 0;
    constructor(yaml, lines, source) {
        this.#yaml = yaml;
        this.#lines = lines;
        this.#source = source;
        this.#limits = (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limitsOf */ .A)(source);
    }
    at(offset) {
        const { line, col } = this.#lines.linePos(offset);
        return `${this.#source.path}:${Math.max(1, line)}:${Math.max(1, col)}`;
    }
    /** The parser's first error is told alone: the later ones come from losing the thread. */
    sound(document) {
        const [first] = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0]);
        if (first === undefined)
            return;
        if (document.errors.some((error) => error.code === 'RESOURCE_EXHAUSTION'))
            throw this.tooDeep(0);
        const found = first.message.split('\n', 1)[0] ?? '';
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('YAML_SYNTAX', this.at(first.pos[0]), { found });
    }
    value(node, depth, document) {
        const { isAlias, isMap, isNode, isScalar, isSeq } = this.#yaml;
        if (!isNode(node))
            return null;
        const offset = node.range?.[0] ?? 0;
        if (depth > this.#limits['yaml-depth'])
            throw this.tooDeep(offset);
        if (isAlias(node))
            return this.value(this.#followed(node, document), depth + 1, document);
        const core = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;
        if (node.tag !== undefined && !core.test(node.tag)) {
            throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('YAML_TAG', this.at(offset), { tag: node.tag.slice(0, 80) });
        }
        if (isMap(node))
            return this.#object(node, depth, document);
        if (isSeq(node))
            return node.items.map((item) => this.value(item, depth + 1, document));
        return isScalar(node) ? scalar(node.value, node.source ?? '') : null;
    }
    tooDeep(offset) {
        return (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('YAML_DEPTH', this.at(offset), { limit: this.#limits['yaml-depth'] });
    }
    /** Each alias counts as often as it is followed, so that aliases of aliases come to their end. */
    #followed(alias, document) {
        this.#aliases++;
        const limit = this.#limits['yaml-aliases'];
        if (this.#aliases > limit) {
            const where = this.at(alias.range?.[0] ?? 0);
            throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('YAML_ALIAS', where, { alias: alias.source.slice(0, 80), limit });
        }
        return alias.resolve(document);
    }
    #object(map, depth, document) {
        const object = Object.create(null);
        for (const { key: node, value } of map.items) {
            const { isNode, isScalar } = this.#yaml;
            const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
            if (isNode(node) && !isScalar(node)) {
                throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('YAML_SYNTAX', this.at(offset), {
                    found: 'a list, mapping or alias stands where a key must be',
                });
            }
            const key = isScalar(node) ? node.source || String(node.value) : '';
            if (key in object)
                throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('YAML_KEY_TWICE', this.at(offset), { key: key.slice(0, 80) });
            object[key] = this.value(value, depth + 1, document);
        }
        return object;
    }
}
function scalar(value, source) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : new _json_js__WEBPACK_IMPORTED_MODULE_2__/* .NotANumber */ .K(source.slice(0, 40));
    if (typeof value === 'string' || typeof value === 'boolean')
        return value;
    return value === null || value === undefined ? null : source;
}
/** Faults: `YAML_SYNTAX`, `YAML_ALIAS`, `YAML_TAG`, `YAML_DEPTH`, `YAML_KEY_TWICE`, `YAML_DOCUMENTS`. */
async function readYaml(text, source) {
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lines = new yaml.LineCounter();
    const documents = yaml.parseAllDocuments(text.replace(/^\uFEFF/, ''), {
        lineCounter: lines,
        schema: 'core',
        merge: false,
        resolveKnownTags: false,
        prettyErrors: false,
        // The parser compares every key with every other; the reader looks for doubles itself.
        uniqueKeys: false,
        logLevel: 'silent',
    });
    const reader = new YamlReader(yaml, lines, source);
    const [first, second] = 'empty' in documents ? [] : documents;
    if (first === undefined)
        return null;
    reader.sound(first);
    if (second !== undefined)
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('YAML_DOCUMENTS', reader.at(second.range[0]), {});
    return reader.value(first.contents, 0, first);
}


/***/ }),

/***/ 8432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ firstRepeated),
/* harmony export */   M: () => (/* binding */ align)
/* harmony export */ });
/* harmony import */ var _rows_by_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37790);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74690);


const rowsOf = (column) => column.offsets.length - 1;
/** All of a column's rows by text, or the first row whose text stood there before. */
function indexed(column) {
    const rows = rowsOf(column);
    const index = new _rows_by_text_js__WEBPACK_IMPORTED_MODULE_0__/* .RowsByText */ .e(column, rows);
    for (let row = 0; row < rows; row++)
        if (!index.add(row))
            return row;
    return index;
}
/** Whether each text is longer than the one before it, or as long and greater by its bytes: then none stands twice. */
function ascends(column) {
    const { bytes, offsets } = column;
    for (let row = 1; row < offsets.length - 1; row++) {
        const [before, from, to] = [offsets[row - 1] ?? 0, offsets[row] ?? 0, offsets[row + 1] ?? 0];
        const longer = to - from - (from - before);
        if (longer > 0)
            continue;
        if (longer < 0)
            return false;
        let at = 0;
        while (from + at < to && bytes[from + at] === bytes[before + at])
            at++;
        const greater = from + at < to && (bytes[from + at] ?? 0) > (bytes[before + at] ?? 0);
        if (!greater)
            return false;
    }
    return true;
}
/** The first row whose text stood in an earlier row, or `null` where every text is there once. */
function firstRepeated(column) {
    if (ascends(column))
        return null;
    const index = indexed(column);
    return typeof index === 'number' ? index : null;
}
/** How many rows from the first on are the same in both. */
function rowsInStep(base, head) {
    const shorter = Math.min(rowsOf(base), rowsOf(head));
    if (base.bytes === head.bytes && base.offsets === head.offsets)
        return shorter;
    let row = 0;
    while (row < shorter && (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sameText */ .QV)(base, row, head, row))
        row++;
    return row;
}
/** Both tables have the same rows. */
function inStep(rows) {
    const each = new Int32Array(rows);
    for (let row = 0; row < rows; row++)
        each[row] = row;
    return { pairs: rows, baseRows: each, headRows: each, onlyBase: 0, onlyHead: 0 };
}
/** Pairs in the order of head's rows; the first `same` rows of both are the same. */
function joined(base, same, { baseRows: baseCount, head }) {
    const headCount = rowsOf(head);
    const partners = new Int32Array(headCount);
    const taken = new Uint8Array(baseCount);
    const strangers = [];
    let [pairs, repeated] = [0, _rows_by_text_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x];
    for (let row = 0; row < headCount; row++) {
        const partner = row < same ? row : base.find(head, row);
        partners[row] = partner;
        if (partner === _rows_by_text_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x)
            strangers.push(row);
        else if (taken[partner] === 1) {
            repeated = row;
            break;
        }
        else {
            taken[partner] = 1;
            pairs++;
        }
    }
    const again = firstAgain(head, strangers);
    if (again !== _rows_by_text_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x && (repeated === _rows_by_text_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x || again < repeated))
        repeated = again;
    return { repeated, alignment: paired(partners, pairs, baseCount) };
}
/** The first of these rows whose text is that of one before it, or −1. */
function firstAgain(column, rows) {
    const index = new _rows_by_text_js__WEBPACK_IMPORTED_MODULE_0__/* .RowsByText */ .e(column, rows.length);
    return rows.find((row) => !index.add(row)) ?? _rows_by_text_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x;
}
function paired(partners, pairs, baseCount) {
    const baseRows = new Int32Array(pairs);
    const headRows = new Int32Array(pairs);
    let pair = 0;
    for (let row = 0; row < partners.length && pair < pairs; row++) {
        const partner = partners[row] ?? _rows_by_text_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x;
        if (partner === _rows_by_text_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x)
            continue;
        baseRows[pair] = partner;
        headRows[pair++] = row;
    }
    return { pairs, baseRows, headRows, onlyBase: baseCount - pairs, onlyHead: partners.length - pairs };
}
/** Pairs two id columns, in the order of head's rows. */
function align(base, head) {
    const baseRows = rowsOf(base);
    const same = rowsInStep(base, head);
    const allSame = same === baseRows && same === rowsOf(head);
    if (allSame && ascends(base))
        return { kind: 'aligned', alignment: inStep(same) };
    const index = indexed(base);
    if (typeof index === 'number')
        return { kind: 'duplicate', side: 'base', row: index };
    if (allSame)
        return { kind: 'aligned', alignment: inStep(same) };
    const { alignment, repeated } = joined(index, same, { baseRows, head });
    return repeated === _rows_by_text_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x
        ? { kind: 'aligned', alignment }
        : { kind: 'duplicate', side: 'head', row: repeated };
}


/***/ }),

/***/ 61121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ Cells),
  Y: () => (/* binding */ MOST_LABELS)
});

// EXTERNAL MODULE: ./build/js/table/coded.js
var coded = __webpack_require__(84602);
// EXTERNAL MODULE: ./build/js/table/codes.js
var codes = __webpack_require__(18707);
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
var growing = __webpack_require__(53520);
// EXTERNAL MODULE: ./build/js/table/numeral.js
var numeral = __webpack_require__(55071);
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

/***/ 84602:
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

/***/ 18707:
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

/***/ 53520:
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

/***/ 55071:
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

/***/ 37790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ RowsByText),
/* harmony export */   x: () => (/* binding */ NONE)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74690);

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** Another odd multiplier and start make the second half of the hash. */
const OTHER_OFFSET = 0x9747b28c;
const OTHER_PRIME = 0x5bd1e995;
/** Stands for no row. */
const NONE = -1;
/** A slot is a row and the half of the hash that does not say where it is. */
const ROW = 0;
const TAG = 1;
/** The two halves of the hash of the last text that was looked at. */
const hash = { place: 0, tag: 0 };
/** FNV-1a over the bytes of one text (Fowler, Noll, Vo), twice, with final mixes so that low bits are usable. */
function hashAt(column, row) {
    const { bytes, offsets } = column;
    const end = offsets[row + 1] ?? 0;
    let place = FNV_OFFSET;
    let tag = OTHER_OFFSET;
    for (let i = offsets[row] ?? 0; i < end; i++) {
        const byte = bytes[i] ?? 0;
        place = Math.imul(place ^ byte, FNV_PRIME);
        tag = Math.imul(tag ^ byte, OTHER_PRIME);
    }
    place = Math.imul(place ^ (place >>> 16), 0x85ebca6b);
    hash.place = (place ^ (place >>> 13)) >>> 0;
    hash.tag = tag ^ (tag >>> 15);
}
/** Open addressing with linear steps. */
class RowsByText {
    slots;
    mask;
    column;
    constructor(column, rows) {
        let size = 16;
        while (size < rows * 1.5)
            size *= 2;
        this.slots = new Int32Array(2 * size).fill(NONE);
        this.mask = size - 1;
        this.column = column;
    }
    /** Where the slot of this text starts: that of its row where it is known, else the free one where it would go. */
    slotOf(column, row) {
        hashAt(column, row);
        const { slots, mask } = this;
        const { place, tag } = hash;
        for (let slot = place & mask;; slot = (slot + 1) & mask) {
            const known = slots[2 * slot + ROW] ?? NONE;
            if (known === NONE)
                return 2 * slot;
            if (slots[2 * slot + TAG] === tag && (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sameText */ .QV)(this.column, known, column, row))
                return 2 * slot;
        }
    }
    /** Adds a row of the own column; `false` where its text is there already. */
    add(row) {
        const slot = this.slotOf(this.column, row);
        if (this.slots[slot + ROW] !== NONE)
            return false;
        this.slots[slot + ROW] = row;
        this.slots[slot + TAG] = hash.tag;
        return true;
    }
    /** The row whose text is that of another column's row, or −1. */
    find(column, row) {
        return this.slots[this.slotOf(column, row) + ROW] ?? NONE;
    }
}


/***/ }),

/***/ 74690:
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
