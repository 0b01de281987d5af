export const id = 4233;
export const ids = [4233,8743];
export const modules = {

/***/ 28743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sealOf: () => (/* binding */ sealOf)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79769);

/** A secret that is shorter could be tried out by who has the encrypted file. */
const LEAST = 16;
/** `null` where no key is configured. Fails with `CONFIG_VARIABLE_EMPTY` or `CONFIG_KEY_WEAK`. */
function sealOf(world, { privacy }) {
    if (privacy.encryptionKey === null)
        return null;
    const { name, where } = privacy.encryptionKey;
    const secret = world.variable(name);
    if (secret === null)
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('CONFIG_VARIABLE_EMPTY', where, { name });
    if (secret.length < LEAST)
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('CONFIG_KEY_WEAK', where, { name, least: LEAST });
    return world.codec.seal(secret);
}


/***/ }),

/***/ 33122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ trustedLines)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79769);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38140);
/** The lines of a history file, and whether they can be trusted. */


const ONE_IN = 20;
/**
 * Every line of the text (`null`: there is no file). Damaged lines are told apart, not thrown, as long as they are few
 * and old. Fails with `HISTORY_NEWER` where any line has a later schema, with `HISTORY_BASE_DAMAGED` where the last
 * line is damaged (lines are only ever added at the end, so that one is the newest), and with `HISTORY_DAMAGED` where
 * more than one line in twenty is.
 */
function trustedLines(text, where) {
    const records = [];
    const damaged = [];
    let last = 0;
    for (const [index, content] of (text ?? '').split('\n').entries()) {
        if (content.trim() === '')
            continue;
        last = index + 1;
        const decoded = (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeLine */ .Hj)(content);
        if (decoded.kind === 'newer')
            throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('HISTORY_NEWER', `${where}:${last}`, { schema: decoded.schema });
        if (decoded.kind === 'record')
            records.push({ line: last, record: decoded.record });
        else
            damaged.push({ line: last, why: decoded.why });
    }
    const lines = { records, damaged, count: records.length + damaged.length };
    refuseDamage(lines, last, where);
    return lines;
}
function refuseDamage(lines, last, where) {
    const newest = lines.damaged.find((damage) => damage.line === last);
    if (newest !== undefined)
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('HISTORY_BASE_DAMAGED', `${where}:${last}`, { why: newest.why });
    if (lines.damaged.length * ONE_IN > lines.count) {
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('HISTORY_DAMAGED', where, { lines: lines.count, damaged: lines.damaged });
    }
}


/***/ }),

/***/ 38140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ sameContent),
/* harmony export */   Hj: () => (/* binding */ decodeLine),
/* harmony export */   Ym: () => (/* binding */ encodeRecord)
/* harmony export */ });
/* harmony import */ var _sealed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67225);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69932);


const TEXT = { is: 'text' };
const NAME = { is: 'name' };
const TIME = { is: 'time' };
const SIZE = { is: 'size' };
const orNull = (shape) => ({ is: 'null-or', shape });
const listOf = (of) => ({ is: 'list', of });
const SUITE = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    name: NAME,
    model: orNull(TEXT),
    dataset: orNull(TEXT),
    format: TEXT,
    files: listOf(TEXT),
    fingerprints: { is: 'absent-or', shape: { is: 'map', of: TEXT } },
});
/** Every key of a record, in the order in which it is written. */
const RECORD = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    schema: NAME,
    id: NAME,
    sha: orNull(TEXT),
    ref: orNull(TEXT),
    event: orNull(TEXT),
    workflow: orNull(TEXT),
    at: TIME,
    result: orNull(TEXT),
    accepted: listOf((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ match: NAME, by: TEXT, at: TIME, reason: TEXT })),
    head: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ sha: orNull(TEXT), ref: orNull(TEXT), run: NAME, at: TIME, suites: listOf(SUITE) }),
    measurements: listOf((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
        id: NAME,
        value: orNull({ is: 'number' }),
        n: orNull(SIZE),
        standardError: orNull(SIZE),
        runs: { is: 'absent-or', shape: SIZE },
    })),
    limits: {
        is: 'absent-or',
        shape: {
            is: 'map',
            of: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
                min: { is: 'absent-or', shape: { is: 'number' } },
                max: { is: 'absent-or', shape: { is: 'number' } },
            }),
        },
    },
    maintenance: {
        is: 'absent-or',
        shape: listOf((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ what: NAME, at: TIME, detail: TEXT })),
    },
    told: {
        is: 'absent-or',
        shape: { is: 'map', of: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ fingerprint: NAME, occasions: listOf(NAME) }) },
    },
    outcomes: orNull({ is: 'map', of: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({ file: NAME, sha256: NAME, n: SIZE }) }),
});
const SCHEMA = 'holdline/record@1';
const ANY_VERSION = /^holdline\/record@([1-9]\d*)$/;
const CONFLICT_MARKER = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/;
/** What a decoder of UTF-8 leaves where the bytes were none. */
const REPLACEMENT = '\ufffd';
/** Of a value that fits `RECORD`: the schema is all that the shape leaves open. */
function isRecord(value) {
    return schemaOf(value) === SCHEMA;
}
function schemaOf(value) {
    return typeof value === 'object' && value !== null && 'schema' in value ? value.schema : null;
}
/** Damage that shows before the line is parsed, most telling first. */
function visibleDamage(line) {
    if (line.includes('\0'))
        return 'has NUL bytes in it';
    if (CONFLICT_MARKER.test(line))
        return `is a merge-conflict marker (${line.slice(0, 7)})`;
    if (line.includes(REPLACEMENT))
        return 'has bytes that are not UTF-8';
    return null;
}
function parsed(line) {
    try {
        return { value: JSON.parse(line) };
    }
    catch {
        return null;
    }
}
function notJson(line) {
    const starts = line.startsWith('{');
    const ends = line.endsWith('}');
    if (starts && !ends)
        return 'is cut off in the middle';
    if (ends && !starts)
        return 'lacks its beginning';
    return 'is not JSON';
}
/**
 * Reads one line, without its line break. Keys it does not know are left out and are no damage: a later version of the
 * same schema may add some.
 */
function decodeLine(text) {
    // `trim` takes away the carriage return of an editor on Windows, and its byte order mark.
    const line = text.trim();
    const seen = visibleDamage(line);
    if (seen !== null)
        return { kind: 'damaged', why: seen };
    const json = parsed(line);
    if (json === null)
        return { kind: 'damaged', why: notJson(line) };
    const schema = schemaOf(json.value);
    if (typeof schema === 'string' && schema !== SCHEMA && ANY_VERSION.test(schema)) {
        return { kind: 'newer', schema };
    }
    if (schema === _sealed_js__WEBPACK_IMPORTED_MODULE_0__/* .SEALED_SCHEMA */ .lg)
        return { kind: 'damaged', why: 'is encrypted, and does not open: it was altered' };
    const record = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .fitting */ ._Q)(json.value, RECORD);
    if (record === _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .MISFIT */ .pv) {
        return { kind: 'damaged', why: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .complaint */ .U4)(json.value, RECORD, '') ?? 'is no record' };
    }
    if (!isRecord(record))
        return { kind: 'damaged', why: `has a schema other than "${SCHEMA}"` };
    return { kind: 'record', record };
}
/**
 * One line without its line break, keys in a fixed order; a number that is not finite becomes `null`. A replacement
 * character in a name is written escaped, so that a bare one in the file can only be damage.
 *
 * Throws where the line could not be read back: that is a bug of the caller (a time that is not in UTC, an empty id),
 * and a line nobody can read must not get into a history that is never rewritten.
 */
function encodeRecord(record) {
    const line = JSON.stringify((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(record, RECORD)).replaceAll(REPLACEMENT, '\\ufffd');
    const back = decodeLine(line);
    if (back.kind === 'record')
        return line;
    const why = back.kind === 'damaged' ? back.why : `has schema ${back.schema}`;
    throw new Error(`a history record can't be written: it ${why}`);
}
/**
 * Whether two records tell the same. The times at which they were written do not count: who sends a record again
 * because the answer got lost sends it later, and is right.
 */
function sameContent(one, other) {
    const atOther = { ...one, at: other.at, head: { ...one.head, at: other.head.at } };
    return encodeRecord(atOther) === encodeRecord(other);
}


/***/ }),

/***/ 67225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EP: () => (/* binding */ sealedPack),
/* harmony export */   LW: () => (/* binding */ openedText),
/* harmony export */   c2: () => (/* binding */ sealedText),
/* harmony export */   lg: () => (/* binding */ SEALED_SCHEMA),
/* harmony export */   tG: () => (/* binding */ openedPack)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79769);
/**
 * Histories whose records only those with the key can read, for public repositories with private numbers. Each line is
 * locked by itself, `{"schema":"holdline/sealed@1","key":NAME,"sealed":BASE64}`, and each pack as a whole; what is left
 * in the open is how many records there are, how long they are, and the names of suites in the paths of packs.
 *
 * Locking happens at the edge: everything else in this room works on plain lines, one for one the lines of the file.
 */

const SEALED_SCHEMA = 'holdline/sealed@1';
const PURPOSE = 'record';
const SEALED = /^\{"schema":"holdline\/sealed@1","key":"([0-9a-f]+)","sealed":"([^"]+)"\}$/;
function lineOpened(line, { codec, seal }, where) {
    const [, key, sealed] = SEALED.exec(line.trim()) ?? [];
    if (key === undefined || sealed === undefined)
        return line;
    if (seal === null)
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('HISTORY_SEALED', where, { key });
    if (seal.key !== key)
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('HISTORY_OTHER_KEY', where, { key, own: seal.key });
    const bytes = codec.fromBase64(sealed);
    const opened = bytes === null ? null : seal.open(bytes, PURPOSE);
    // What does not open with its own key was altered: the line stays as it is, and is counted as damaged.
    return opened === null ? line : new TextDecoder().decode(opened);
}
/**
 * The text with its sealed lines opened; plain ones stay: a history may have begun without a key. Fails with
 * `HISTORY_SEALED` where there is no key, and `HISTORY_OTHER_KEY` where it is another one.
 */
function openedText(text, lock, where) {
    if (text === null || !text.includes(SEALED_SCHEMA))
        return text;
    return text
        .split('\n')
        .map((line, index) => lineOpened(line, lock, `${where}:${index + 1}`))
        .join('\n');
}
/** Plain lines as they are to be written; blank ones, and where there is no key all, stay as they are. */
function sealedText(text, { codec, seal }) {
    if (seal === null)
        return text;
    const lock = (line) => {
        if (line.trim() === '')
            return line;
        const sealed = codec.base64(seal.lock(new TextEncoder().encode(line), PURPOSE));
        return JSON.stringify({ schema: SEALED_SCHEMA, key: seal.key, sealed });
    };
    return text.split('\n').map(lock).join('\n');
}
/** A pack as it is to be written to this path. */
function sealedPack(pack, { seal }, path) {
    return seal === null ? pack : seal.lock(pack, path);
}
/** A pack as it was before it was locked for this path; one that is plain, or does not open, is given as it is. */
function openedPack(bytes, { seal }, path) {
    return seal?.open(bytes, path) ?? bytes;
}


/***/ }),

/***/ 19541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ HISTORY_FILE),
/* harmony export */   HL: () => (/* binding */ OUTCOMES_FOLDER),
/* harmony export */   IF: () => (/* binding */ withOutcomes),
/* harmony export */   M6: () => (/* binding */ isPackFile),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   Po: () => (/* binding */ packFiles),
/* harmony export */   RK: () => (/* binding */ outcomesOf),
/* harmony export */   Sq: () => (/* binding */ toPrune),
/* harmony export */   vD: () => (/* binding */ OUTCOMES_KEPT),
/* harmony export */   y2: () => (/* binding */ keptFiles)
/* harmony export */ });
/* unused harmony exports RECORDS_KEPT, packFile */
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33122);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22301);


const HISTORY_FILE = 'history.jsonl';
const OUTCOMES_FOLDER = 'outcomes';
/** Defaults of `history.outcomes` and `history.keep`. */
const OUTCOMES_KEPT = 5;
const RECORDS_KEPT = 500;
const LONGEST_NAME = 80;
const CUT_NAME = 60;
const DIGEST = 16;
/** Windows takes these for devices, whatever stands behind a dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;
const PACK_FILE = /^outcomes\/[a-z0-9_~%-][a-z0-9_.~%-]*\/[a-z0-9_~%-][a-z0-9_.~%-]*\.hlo$/;
const KEEPS_ITS_LETTER = /[a-z0-9_-]/;
const encoder = new TextEncoder();
const percent = (byte) => `%${byte.toString(16).padStart(2, '0')}`;
/**
 * A name as part of a path, different for different names. Upper case is encoded too, because some file systems take
 * `A` and `a` for one; dots stay inside only, so that no name is `..`. A long one is cut and gets a digest, behind a
 * `~` that no other name can have.
 */
function safeName(name, codec) {
    const bytes = encoder.encode(name);
    const last = bytes.length - 1;
    const encoded = [...bytes].map((byte, index) => {
        const letter = String.fromCharCode(byte);
        const keeps = KEEPS_ITS_LETTER.test(letter) || (letter === '.' && index > 0 && index < last);
        return keeps && !(index === 0 && DEVICE.test(name)) ? letter : percent(byte);
    });
    const text = encoded.join('');
    // Half a surrogate pair has no UTF-8 of its own; JSON spells it out.
    if (text.length <= LONGEST_NAME && name.isWellFormed())
        return text === '' ? '%' : text;
    return `${text.slice(0, CUT_NAME)}~${codec.sha256(encoder.encode(JSON.stringify(name))).slice(0, DIGEST)}`;
}
/** Where the pack of a record's suite lies, relative to the history. */
function packFile(id, suite, codec) {
    return `${OUTCOMES_FOLDER}/${safeName(id, codec)}/${safeName(suite, codec)}.hlo`;
}
/** Whether a path is one of the shelf's. A record is read from where others may write, and may name any file at all. */
function isPackFile(path) {
    return PACK_FILE.test(path);
}
/**
 * The record with the file, checksum and count of each pack. Fails with `HISTORY_OUTCOMES_DAMAGED` where a pack is
 * none, so that a record never names what can't be read.
 */
function withOutcomes(record, packs, codec) {
    if (packs.size === 0)
        return record;
    const named = [...packs].map(([suite, bytes]) => {
        const file = packFile(record.id, suite, codec);
        return [suite, { file, sha256: codec.sha256(bytes), n: (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOfPack */ .YN)(bytes, codec, file) }];
    });
    return { ...record, outcomes: Object.fromEntries([...Object.entries(record.outcomes ?? {}), ...named]) };
}
/** What the record says of a suite's outcomes, or `null`. A suite may be called `constructor`. */
function outcomesOf(record, suite) {
    const { outcomes } = record;
    return outcomes !== null && Object.hasOwn(outcomes, suite) ? (outcomes[suite] ?? null) : null;
}
/** The packs by the paths that the record names: the record is one of `withOutcomes`. */
function packFiles(record, packs) {
    const files = new Map();
    for (const [suite, bytes] of packs) {
        const file = outcomesOf(record, suite);
        if (file !== null)
            files.set(file.file, bytes);
    }
    return files;
}
/**
 * The files that stay: of every suite the packs of the newest records that have one. Counted by suite, because legs of
 * a matrix record side by side: of ten legs with a record each, the newest five would be half of one run.
 * `records` are oldest first, as a reading gives them.
 */
function keptFiles(records, keep = { outcomes: OUTCOMES_KEPT }) {
    const kept = new Set();
    const bySuite = new Map();
    for (const record of [...records].reverse()) {
        for (const [suite, { file }] of Object.entries(record.outcomes ?? {})) {
            const count = bySuite.get(suite) ?? 0;
            if (!isPackFile(file) || !(count < keep.outcomes))
                continue;
            bySuite.set(suite, count + 1);
            kept.add(file);
        }
    }
    return kept;
}
/** The packs among these paths that no longer stay. Whatever else lies there is not the shelf's and is let be. */
function toPrune(existing, kept) {
    return existing.filter((path) => isPackFile(path) && !kept.has(path));
}
const MOST_DAMAGED = 20;
/**
 * A history cut to its newest records, for stores that carry the whole of it along. Newest is by time; the last line
 * stays in any case: it is the record that was just added. Damaged lines stay where they are, and so many records with
 * them that the history does not come to be refused for the share of its damage. Lines stay byte for byte.
 * Fails with the faults of `trustedLines`.
 */
function bounded(text, keep = RECORDS_KEPT) {
    const { records, damaged } = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedLines */ .D)(text, HISTORY_FILE);
    const staying = Math.max(keep, damaged.length * (MOST_DAMAGED - 1));
    if (records.length <= staying)
        return text;
    const last = records.at(-1)?.line;
    const going = new Set([...records]
        .sort((a, b) => Date.parse(a.record.at) - Date.parse(b.record.at) || a.line - b.line)
        .slice(0, records.length - staying)
        .map(({ line }) => line)
        .filter((line) => line !== last));
    return text
        .split('\n')
        .filter((_, index) => !going.has(index + 1))
        .join('\n');
}


/***/ }),

/***/ 12765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle),
/* harmony export */   _: () => (/* binding */ patience)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/**
 * Waiting between tries: longer each time, at random, so that writers that collided once do not collide again. One try
 * takes GitHub a second or two, and thirty writers need that many tries one after the other: hence the long waits.
 */

const FIRST = 400;
const LONGEST = 8_000;
const PATIENCE = 60_000;
const SETTLE = 2_000;
/** Waits before try `attempt + 1`; `false`, at once, when a minute has been waited in all. */
function patience() {
    let waited = 0;
    return async (attempt) => {
        if (waited >= PATIENCE)
            return false;
        const wait = FIRST + Math.random() * Math.min(LONGEST, FIRST * 2 ** attempt);
        waited += wait;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait);
        return true;
    };
}
/** Waits until what others were about to write when we wrote must be there; at random, so that they do not meet again. */
async function settle() {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(SETTLE * (1 + Math.random()));
}


/***/ }),

/***/ 70623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lb: () => (/* binding */ changeSummary),
  k0: () => (/* binding */ changeText),
  lT: () => (/* binding */ countText),
  lP: () => (/* binding */ sizeText),
  y: () => (/* binding */ sizeTexts),
  Ru: () => (/* binding */ valueText),
  Ms: () => (/* binding */ valueTexts),
  vW: () => (/* binding */ valuesApart),
  r0: () => (/* binding */ wholeText)
});

// UNUSED EXPORTS: intervalText

;// CONCATENATED MODULE: ./build/js/render/unit.js
/** Units of values: time and sizes move to the step that suits them, others stay as they were measured. */
const TIME = [
    { suffix: 'd', size: 86_400, from: 172_800 },
    { suffix: 'h', size: 3600, from: 7200 },
    { suffix: 'min', size: 60, from: 120 },
    { suffix: 's', size: 1, from: 1 },
    { suffix: 'ms', size: 1e-3, from: 1e-3 },
    { suffix: 'µs', size: 1e-6, from: 1e-6 },
    { suffix: 'ns', size: 1e-9, from: 0 },
];
const BYTES = [
    { suffix: 'TiB', size: 2 ** 40, from: 2 ** 40 },
    { suffix: 'GiB', size: 2 ** 30, from: 2 ** 30 },
    { suffix: 'MiB', size: 2 ** 20, from: 2 ** 20 },
    { suffix: 'KiB', size: 2 ** 10, from: 2 ** 10 },
    { suffix: 'B', size: 1, from: 0 },
];
/** Unit as measured → its family's steps and what one of it is in seconds or bytes. */
const FAMILIES = new Map([
    ...TIME.map((step) => [step.suffix, { steps: TIME, size: step.size }]),
    ['us', { steps: TIME, size: 1e-6 }],
    ['seconds', { steps: TIME, size: 1 }],
    ['days', { steps: TIME, size: 86_400 }],
    ['bytes', { steps: BYTES, size: 1 }],
    ['B', { steps: BYTES, size: 1 }],
]);
/** Units come from files: one that is more than a short plain word is not shown. */
function unitSuffix(unit) {
    const plain = unit !== null && /^[\p{L}%°][\p{L}\d%°²³/ ]{0,15}$/u.test(unit) && !/^[0-9a-f]{7,}$/i.test(unit);
    return plain ? ` ${unit}` : '';
}
function magnitude(values) {
    return values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
}
/** The values in the unit of their family that suits the largest of them. */
function scaled(values, unit) {
    const family = unit === null ? undefined : FAMILIES.get(unit);
    if (unit === null || unit === 'fraction' || unit === 'index')
        return { values, suffix: '' };
    if (unit === 'percent')
        return { values, suffix: ' %' };
    if (family === undefined)
        return { values, suffix: unitSuffix(unit) };
    const largest = magnitude(values) * family.size;
    const step = largest === 0 ? undefined : family.steps.find((candidate) => largest >= candidate.from);
    if (step === undefined)
        return { values, suffix: unitSuffix(unit) };
    return { values: values.map((value) => value * (family.size / step.size)), suffix: ` ${step.suffix}` };
}

;// CONCATENATED MODULE: ./build/js/render/number.js

/** Below this, and from the other on, a number is written with an exponent, whatever stands beside it. */
const TINY = 1e-9;
const HUGE = 1e15;
/** Decimals that show `digits` significant digits of the value; none for 0 and for what gets an exponent. */
function decimalsFor(value, digits) {
    return Math.abs(value) < TINY ? 0 : Math.max(0, digits - 1 - Math.floor(Math.log10(Math.abs(value))));
}
function fixed(value, decimals) {
    const size = Math.abs(value);
    const exponential = size >= HUGE || (size > 0 && size < TINY);
    const digits = exponential ? size.toExponential(3).replace('e+', 'e') : size.toFixed(decimals);
    const grouped = exponential
        ? digits
        : digits.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
    return value < 0 && /[1-9]/.test(digits) ? `−${grouped}` : grouped;
}
/** The fewest decimals, from `decimals` on, with which numbers that differ look different. */
function apart(values, decimals) {
    const distinct = [...new Set(values)];
    const looks = (places) => new Set(distinct.map((value) => fixed(value, places))).size;
    let places = decimals;
    while (places < 12 && looks(places) < distinct.length)
        places += 1;
    return places;
}
function valueDecimals(values, unit) {
    const share = unit === 'fraction' ? 4 : unit === 'percent' ? 2 : null;
    const usual = share ?? (values.every(Number.isInteger) ? 0 : decimalsFor(magnitude(values), 4));
    // Small numbers beside large ones keep two digits, and what is not all (1, 100 %) never looks like all.
    const needed = values.every(Number.isInteger) ? [] : values.map((value) => decimalsFor(value, 2));
    const all = unit === 'fraction' ? [1] : unit === 'percent' ? [100] : [];
    const near = values.filter((value) => all.some((whole) => Math.abs(value - whole) < 0.01));
    return Math.min(15, apart([...near, ...all], Math.max(usual, ...needed)));
}
/** Values that stand side by side, in one unit: `0.9312`, `93.12 %`, `212.4 ms`. Each finite. */
function valueTexts(values, unit) {
    const shown = scaled(values, unit);
    const decimals = valueDecimals(shown.values, unit);
    return shown.values.map((value) => `${fixed(value, decimals)}${shown.suffix}`);
}
function valueText(value, unit) {
    return valueTexts([value], unit).join('');
}
/** The texts with so many decimals, or in full where numbers that differ would still look the same. */
function distinctTexts({ values, suffix }, decimals) {
    const texts = values.map((value) => fixed(value, decimals));
    const same = new Set(texts).size < new Set(values).size;
    return values.map((value, index) => `${same ? String(value).replace('-', '−') : texts[index]}${suffix}`);
}
/** As `valueTexts`, with digits enough that a value never looks equal to a limit it differs from. */
function valuesApart(values, unit) {
    const shown = scaled(values, unit);
    const decimals = apart(shown.values, valueDecimals(shown.values, unit));
    return distinctTexts(shown, decimals);
}
/** Differences of fractions and percentages are percentage points. */
function scaledChange(values, unit) {
    if (unit === 'fraction')
        return { values: values.map((value) => value * 100), suffix: ' pp' };
    if (unit === 'percent')
        return { values, suffix: ' pp' };
    return scaled(values, unit);
}
/** One decimal for points, three digits else; more where a number would look like 0. */
function changeDecimals(values, suffix) {
    const main = values[0] ?? 0;
    const usual = suffix === ' pp' ? Math.max(1, decimalsFor(main, Math.abs(main) < 1 ? 2 : 1)) : 0;
    const other = suffix === ' pp' || values.every(Number.isInteger) ? 0 : decimalsFor(magnitude(values), 3);
    const needed = values.slice(1).map((value) => Math.min(4, decimalsFor(value, 1)));
    return Math.min(15, Math.max(usual, other, ...needed));
}
function signed(value, decimals) {
    const text = fixed(value, decimals);
    return value > 0 ? `+${text}` : text;
}
/** Text of a number without zeros that say nothing after its first decimal: `0.5`, `2.0`, `0.004`. */
function trimmed(text) {
    return text.replace(/(\.\d+?)0+(?=$| )/, '$1');
}
/** A change with its sign: `−3.1 pp`, `+34 ms`. */
function changeText(absolute, unit) {
    const { values, suffix } = scaledChange([absolute], unit);
    const decimals = changeDecimals(values, suffix);
    return `${values.map((value) => trimmed(signed(value, decimals))).join('')}${suffix}`;
}
/** A two-sided interval of a change: `[−2.1, −0.4] pp`. */
function intervalText(interval, unit) {
    const { values, suffix } = scaledChange(interval, unit);
    const decimals = changeDecimals([0, ...values], suffix);
    return `[${values.map((value) => signed(value, decimals)).join(', ')}]${suffix}`;
}
/** `−1.2 [−2.1, −0.4] pp`; for values that are no shares with the relative change: `+34 ms (+15 %)`. */
function changeSummary(change, unit) {
    const { values, suffix } = scaledChange([change.absolute, ...(change.interval ?? [])], unit);
    const decimals = changeDecimals(values, suffix);
    const [main = '', ...bounds] = values.map((value) => signed(value, decimals));
    const size = bounds.length === 0 ? trimmed(main) : main;
    const range = bounds.length === 0 ? '' : ` [${bounds.join(', ')}]`;
    const relative = change.relative === null || suffix === ' pp' ? '' : ` (${relativeText(change.relative)})`;
    return `${size}${range}${suffix}${relative}`;
}
function relativeText(relative) {
    const percent = relative * 100;
    return `${signed(percent, Math.abs(percent) >= 10 ? 0 : Math.max(1, Math.min(4, decimalsFor(percent, 1))))} %`;
}
/** Sizes of losses, margins and tolerances without sign, apart where they differ: `3.1 pp`, `0.5 pp`. */
function sizeTexts(sizes, unit) {
    const shown = scaledChange(sizes.map(Math.abs), unit);
    const decimals = apart(shown.values, changeDecimals(shown.values, shown.suffix));
    return distinctTexts(shown, decimals).map((text) => trimmed(text));
}
function sizeText(size, unit) {
    return sizeTexts([size], unit).join('');
}
/** A whole number: `10,000`. */
function wholeText(count) {
    return fixed(count, 0);
}
/** `1 metric`, `1,234 metrics`. */
function countText(count, noun) {
    return `${wholeText(count)} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ })

};
