export const id = 6031;
export const ids = [6031,8743];
export const modules = {

/***/ 28743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sealOf: () => (/* binding */ sealOf)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58711);

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
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58711);
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
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58711);
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
 * Waiting between tries: longer each time, at random, so that writers that collided once do not collide again. Of those
 * that try at the same time one gets through, so with N writers the last waits for N tries one after the other; how long
 * one try takes tells how far apart they have to be. GitHub takes a second or two for it, and sixty-four legs of a matrix
 * that end together then need two to three minutes.
 */

const FIRST = 400;
const LONGEST = 32_000;
/** A try that took longer than this was held up by something else than the other writers. */
const LONGEST_TRY = 2_000;
const PATIENCE = 300_000;
const SETTLE = 2_000;
/** Waits before try `attempt + 1`; `false`, at once, when five minutes have been waited in all. */
function patience() {
    let waited = 0;
    /** When the try began that is over now; of the first one only the caller knows. */
    let began = null;
    return async (attempt) => {
        if (waited >= PATIENCE)
            return false;
        const took = began === null ? FIRST : Math.max(FIRST, performance.now() - began);
        const apart = Math.min(LONGEST_TRY, took);
        const wait = apart + Math.random() * Math.min(LONGEST, apart * 2 ** attempt);
        waited += wait;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait);
        began = performance.now();
        return true;
    };
}
/** Waits until what others were about to write when we wrote must be there; at random, so that they do not meet again. */
async function settle() {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(SETTLE * (1 + Math.random()));
}


/***/ })

};
