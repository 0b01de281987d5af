export const id = 6738;
export const ids = [6738];
export const modules = {

/***/ 74809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ appendRecord)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58711);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33122);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38140);
/** Adding a record to a history: a pure merge by id that never touches what is there. */



/**
 * What to add to the text of a history (`null`: no file yet) so that it holds this record. Fails with
 * `HISTORY_CONFLICT` where another record has the id, and with the faults of `trustedLines` where the history can't be
 * trusted: then nothing may be written. `where` is the path for messages.
 */
function appendRecord(text, record, where = 'history.jsonl') {
    const lines = (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .trustedLines */ .D)(text, where);
    const sameId = lines.records.filter((line) => line.record.id === record.id);
    if (sameId.some((line) => (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .sameContent */ .Cm)(line.record, record)))
        return { kind: 'present' };
    const [other] = sameId;
    if (other !== undefined)
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('HISTORY_CONFLICT', `${where}:${other.line}`, { id: record.id });
    const finished = text === null || text === '' || text.endsWith('\n');
    return { kind: 'appended', line: `${finished ? '' : '\n'}${(0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeRecord */ .Ym)(record)}\n` };
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

/***/ 56738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   localHistory: () => (/* binding */ localHistory)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58711);
/* harmony import */ var _failure_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73597);
/* harmony import */ var _append_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74809);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33122);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22301);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50366);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38140);
/* harmony import */ var _sealed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67225);
/* harmony import */ var _shelf_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19541);
/**
 * The history in a folder: `DIR/history.jsonl`, and packs in `DIR/outcomes/`.
 *
 * What several processes on one machine are promised: each line is added in one write at the end of the file, so that
 * none is lost or mixed with another, and whoever adds looks again whether it is there. Two that add the same record
 * at once may both write it; readers take it once. There is no lock: on a network drive that does not append in one
 * piece, the second look turns a lost line into an error.
 */









function inFolder(directory, path) {
    if (directory === '')
        return path;
    return /[/\\]$/.test(directory) ? `${directory}${path}` : `${directory}/${path}`;
}
/** What is in the file, its sealed lines opened. */
async function textOf({ files, path, lock }) {
    return (0,_sealed_js__WEBPACK_IMPORTED_MODULE_7__/* .openedText */ .LW)(await files.readText(path), lock, path);
}
/**
 * Only packs that some line names: one that no line names yet may belong to a record that another process is just
 * adding. A pack left behind by a process that died between the two stays; it is never read.
 */
async function prune({ files, directory, path, place }, text) {
    const { records } = (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .trustedLines */ .D)(text, path);
    const named = new Set(records.flatMap(({ record }) => Object.values(record.outcomes ?? {}).map(({ file }) => file)));
    const there = await files.list(inFolder(directory, _shelf_js__WEBPACK_IMPORTED_MODULE_8__/* .OUTCOMES_FOLDER */ .HL));
    const existing = there.map((name) => `${_shelf_js__WEBPACK_IMPORTED_MODULE_8__/* .OUTCOMES_FOLDER */ .HL}/${name}`).filter((file) => named.has(file));
    const kept = (0,_shelf_js__WEBPACK_IMPORTED_MODULE_8__/* .keptFiles */ .y2)((0,_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readHistory */ .L)(text, path).records, place);
    for (const file of (0,_shelf_js__WEBPACK_IMPORTED_MODULE_8__/* .toPrune */ .Sq)(existing, kept))
        await files.remove(inFolder(directory, file));
}
/** The record is in by now: a pack that can't be removed is no reason to say otherwise, and the next run tries again. */
async function pruneIfPossible(folder, text) {
    try {
        await prune(folder, text);
    }
    catch (error) {
        if (!(error instanceof _failure_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR))
            throw error;
    }
}
/** Packs first, then the line that names them, then away with what has grown too old. */
async function append(folder, record, packs) {
    const { files, codec, directory, path, place, lock } = folder;
    const full = (0,_shelf_js__WEBPACK_IMPORTED_MODULE_8__/* .withOutcomes */ .IF)(record, packs, codec);
    const before = await textOf(folder);
    const appended = (0,_append_js__WEBPACK_IMPORTED_MODULE_2__/* .appendRecord */ .E)(before, full, path);
    if (appended.kind === 'present')
        return { became: 'present', notices: [] };
    const kept = (0,_shelf_js__WEBPACK_IMPORTED_MODULE_8__/* .keptFiles */ .y2)((0,_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readHistory */ .L)(`${before ?? ''}${appended.line}`, path).records, place);
    for (const [file, bytes] of (0,_shelf_js__WEBPACK_IMPORTED_MODULE_8__/* .packFiles */ .Po)(full, packs)) {
        if (kept.has(file))
            await files.writeBytes(inFolder(directory, file), (0,_sealed_js__WEBPACK_IMPORTED_MODULE_7__/* .sealedPack */ .EP)(bytes, lock, file));
    }
    await files.appendText(path, (0,_sealed_js__WEBPACK_IMPORTED_MODULE_7__/* .sealedText */ .c2)(appended.line, lock));
    const after = await textOf(folder);
    const isThere = after?.includes((0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .encodeRecord */ .Ym)(full)) === true;
    if (!isThere)
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('HISTORY_LINE_LOST', path, { id: record.id });
    await pruneIfPossible(folder, after);
    return { became: 'appended', notices: [] };
}
async function outcomes({ files, codec, directory, path, lock }, record, suite) {
    const named = (0,_shelf_js__WEBPACK_IMPORTED_MODULE_8__/* .outcomesOf */ .RK)(record, suite);
    if (named === null)
        return null;
    if (!(0,_shelf_js__WEBPACK_IMPORTED_MODULE_8__/* .isPackFile */ .M6)(named.file)) {
        const why = 'the record names a file that is no place of theirs';
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('HISTORY_OUTCOMES_DAMAGED', path, { why });
    }
    const file = inFolder(directory, named.file);
    const stored = await files.readBytes(file);
    if (stored === null)
        return null;
    const bytes = (0,_sealed_js__WEBPACK_IMPORTED_MODULE_7__/* .openedPack */ .tG)(stored, lock, named.file);
    (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyPack */ .pW)(bytes, { ...named, file }, codec);
    return (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_4__/* .unpackExamples */ .gF)(bytes, codec, file);
}
/** The store in this folder, which need not be there yet. */
function localHistory({ files, codec }, directory, place = { outcomes: _shelf_js__WEBPACK_IMPORTED_MODULE_8__/* .OUTCOMES_KEPT */ .vD, seal: null }) {
    const path = inFolder(directory, _shelf_js__WEBPACK_IMPORTED_MODULE_8__/* .HISTORY_FILE */ .CX);
    const lock = { codec, seal: place.seal };
    const folder = { files, codec, directory, path, place, lock };
    return {
        read: async () => (0,_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readHistory */ .L)(await textOf(folder), path),
        outcomes: (record, suite) => outcomes(folder, record, suite),
        append: (record, packs) => append(folder, record, packs),
    };
}


/***/ }),

/***/ 50366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ readHistory)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 37 modules
var catalogue = __webpack_require__(58711);
;// CONCATENATED MODULE: ./build/js/history/attempts.js
const ATTEMPT = /^([1-9]\d*)(?:\.(.+))?$/;
const GITHUB_RUN = /^(\d+)\.(.+)$/;
function attemptAfter(run, rest, sha) {
    const [whole, number, suite] = ATTEMPT.exec(rest) ?? [];
    if (whole === undefined)
        return null;
    return { work: JSON.stringify([run, suite ?? null, sha]), number: Number(number) };
}
/**
 * Reads an id `<run>.<attempt>` or `<run>.<attempt>.<suite>`. The record's own `head.run` says where the run ends.
 * Where it says nothing (an id given with --run), only runs that are plain numbers as GitHub's are count, and only
 * attempts at the same commit belong together: `--run 1.2` and `--run 1.3` of two releases are two runs.
 */
function attemptOf(record) {
    const prefix = `${record.head.run}.`;
    if (record.id.startsWith(prefix)) {
        const told = attemptAfter(record.head.run, record.id.slice(prefix.length), null);
        if (told !== null)
            return told;
    }
    const [, run, rest] = GITHUB_RUN.exec(record.id) ?? [];
    return run === undefined || rest === undefined ? null : attemptAfter(run, rest, record.sha ?? '');
}
/** The records without those of which there is a later attempt, in the same order. */
function latestAttempts(records) {
    const latest = new Map();
    for (const record of records) {
        const attempt = attemptOf(record);
        if (attempt === null)
            continue;
        latest.set(attempt.work, Math.max(attempt.number, latest.get(attempt.work) ?? 0));
    }
    return records.filter((record) => {
        const attempt = attemptOf(record);
        return attempt === null || latest.get(attempt.work) === attempt.number;
    });
}

// EXTERNAL MODULE: ./build/js/history/lines.js
var history_lines = __webpack_require__(33122);
// EXTERNAL MODULE: ./build/js/history/record.js
var record = __webpack_require__(38140);
;// CONCATENATED MODULE: ./build/js/history/read.js
/** From the text of `history.jsonl` to the history. */




/** By `at` as an instant, then by `id`, of which there are no two alike. */
function byTime(one, other) {
    const apart = Date.parse(one.at) - Date.parse(other.at);
    if (apart !== 0)
        return apart;
    return one.id < other.id ? -1 : 1;
}
/** One record an id, the first in the file; a later one that tells something else is named. */
function mergedById(lines, where) {
    const first = new Map();
    const notices = [];
    for (const line of lines) {
        const { id } = line.record;
        const earlier = first.get(id);
        if (earlier === undefined)
            first.set(id, line);
        else if (!(0,record/* sameContent */.Cm)(earlier.record, line.record)) {
            notices.push((0,catalogue/* fault */.DG)('HISTORY_ID_TWICE', `${where}:${line.line}`, { id, first: earlier.line }));
        }
    }
    return { records: [...first.values()].map((line) => line.record), notices };
}
function damageNotices(lines, where) {
    if (lines.damaged.length === 0)
        return [];
    return [(0,catalogue/* fault */.DG)('HISTORY_LINES_DAMAGED', where, { lines: lines.count, damaged: lines.damaged })];
}
/**
 * The history in this text, oldest first; `null` (no such file) and an empty text are the empty history. A few old
 * damaged lines are left out and listed; the faults of `trustedLines` are thrown. `where` is the path for messages.
 */
function readHistory(text, where) {
    const lines = (0,history_lines/* trustedLines */.D)(text, where);
    const merged = mergedById(lines.records, where);
    return {
        records: latestAttempts([...merged.records].sort(byTime)),
        damaged: lines.damaged,
        notices: [...damageNotices(lines, where), ...merged.notices],
    };
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


/***/ })

};
