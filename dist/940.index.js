export const id = 940;
export const ids = [940];
export const modules = {

/***/ 8743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ sealOf)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5728);

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

/***/ 4809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ appendRecord)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5728);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3122);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8140);
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

/***/ 3122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ trustedLines)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5728);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8140);
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

/***/ 6738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ localHistory)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5728);
/* harmony import */ var _failure_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3597);
/* harmony import */ var _append_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4809);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3122);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2301);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(366);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8140);
/* harmony import */ var _sealed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7225);
/* harmony import */ var _shelf_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9541);
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

/***/ 2301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $y: () => (/* binding */ packExamples),
  YN: () => (/* binding */ rowsOfPack),
  gF: () => (/* binding */ unpackExamples),
  pW: () => (/* binding */ verifyPack)
});

// UNUSED EXPORTS: MOST_PACKED

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 29 modules
var catalogue = __webpack_require__(5728);
// EXTERNAL MODULE: ./build/js/history/shape.js
var shape = __webpack_require__(9932);
;// CONCATENATED MODULE: ./build/js/history/pack-header.js
/** The header of a pack: what its columns are and which parts they play. Everything else in a pack is cells. */


/** More rows than this are not packed, and a pack that claims more is damaged. */
const MOST_ROWS = 2_000_000;
const TEXT = { is: 'text' };
const SIZE = { is: 'size' };
const TEXT_OR_NULL = { is: 'null-or', shape: TEXT };
const TEXTS = { is: 'list', of: TEXT };
const object = (fields) => ({ is: 'fields', fields });
const HEADER = object({
    rows: SIZE,
    roles: object({
        truth: TEXT_OR_NULL,
        prediction: TEXT_OR_NULL,
        score: TEXT_OR_NULL,
        weight: TEXT_OR_NULL,
        classScores: { is: 'map', of: TEXT },
        groups: TEXTS,
        positive: TEXT_OR_NULL,
        cluster: { is: 'absent-or', shape: TEXT_OR_NULL },
        query: { is: 'absent-or', shape: TEXT_OR_NULL },
    }),
    scored: { is: 'list', of: object({ metric: TEXT, labels: { is: 'map', of: TEXT }, column: TEXT }) },
    ids: { is: 'null-or', shape: object({ name: TEXT, width: SIZE, bytes: SIZE }) },
    columns: { is: 'list', of: object({ name: TEXT, labels: TEXTS, width: SIZE, numbers: TEXT }) },
});
function isHeader(value) {
    return (0,shape/* complaint */.U4)(value, HEADER, '') === null;
}
/** The narrowest of one, two and four bytes that holds every whole number up to this one. */
function widthFor(most) {
    if (most <= 0xff)
        return 1;
    return most <= 0xffff ? 2 : 4;
}
/** The exact count of bytes that must follow the header. */
function bodyLength({ rows, ids, columns }) {
    const ofIds = ids === null ? 0 : rows * ids.width + ids.bytes;
    return columns.reduce((sum, { width, numbers }) => sum + rows * (width + (numbers === 'float64' ? 8 : 0)), ofIds);
}
function columnTrouble(column) {
    const { name, width, numbers, labels } = column;
    const shown = JSON.stringify(name);
    const known = numbers === 'none' || numbers === 'labels' || numbers === 'float64';
    if (!known)
        return `its column ${shown} has numbers of an unknown kind`;
    if (width === 0)
        return numbers === 'float64' ? null : `its column ${shown} has no cells`;
    return width === widthFor(labels.length) ? null : `its column ${shown} has codes of a wrong width`;
}
function trouble(header) {
    const { rows, ids, columns } = header;
    if (!Number.isSafeInteger(rows) || rows > MOST_ROWS)
        return `it claims ${rows} examples`;
    if (ids !== null && ![1, 2, 4].includes(ids.width))
        return 'its ids have lengths of a wrong width';
    if (ids !== null && !Number.isSafeInteger(ids.bytes))
        return `it claims ${ids.bytes} bytes of ids`;
    if (new Set(columns.map(({ name }) => name)).size < columns.length)
        return 'a column stands in it twice';
    return columns.map(columnTrouble).find((why) => why !== null) ?? null;
}
function parsed(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
}
/** The header in these bytes. Fails with `HISTORY_OUTCOMES_DAMAGED`; `where` is the pack's path for messages. */
function decodeHeader(bytes, where) {
    const value = parsed(bytes);
    if (value === undefined)
        throw (0,catalogue/* failure */.V2)('HISTORY_OUTCOMES_DAMAGED', where, { why: 'its header is not JSON' });
    if (!isHeader(value)) {
        const why = `its header ${(0,shape/* complaint */.U4)(value, HEADER, '') ?? 'is none'}`;
        throw (0,catalogue/* failure */.V2)('HISTORY_OUTCOMES_DAMAGED', where, { why });
    }
    const why = trouble(value);
    if (why !== null)
        throw (0,catalogue/* failure */.V2)('HISTORY_OUTCOMES_DAMAGED', where, { why });
    return value;
}

;// CONCATENATED MODULE: ./build/js/history/pack-cells.js

function cursorAt(bytes, at) {
    return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), at };
}
function putWhole(cursor, width, value) {
    if (width === 1)
        cursor.view.setUint8(cursor.at, value);
    else if (width === 2)
        cursor.view.setUint16(cursor.at, value, true);
    else
        cursor.view.setUint32(cursor.at, value, true);
    cursor.at += width;
}
function takeWhole(cursor, width) {
    const { view, at } = cursor;
    cursor.at += width;
    if (width === 1)
        return view.getUint8(at);
    return width === 2 ? view.getUint16(at, true) : view.getUint32(at, true);
}
/** Whether the numbers are, bit for bit, what the labels spell: then the codes alone say them. */
function spelled({ codes, labels, values }) {
    if (codes === null || values === null)
        return false;
    const meaning = labels.map(Number);
    return values.every((value, row) => {
        const code = codes[row] ?? -1;
        return code < 0 ? Number.isNaN(value) : Number.isFinite(value) && Object.is(value, meaning[code]);
    });
}
function numberCells(column) {
    if (column.values === null)
        return 'none';
    return spelled(column) ? 'labels' : 'float64';
}
function planOfColumn(column) {
    const coded = column.codes !== null;
    return {
        name: column.name,
        labels: coded ? column.labels : [],
        // Codes are stored one higher, because an empty cell (−1) needs a code too.
        width: coded ? widthFor(column.labels.length) : 0,
        numbers: numberCells(column),
    };
}
function planOfIds({ name, offsets }) {
    let longest = 0;
    for (let row = 1; row < offsets.length; row++) {
        longest = Math.max(longest, (offsets[row] ?? 0) - (offsets[row - 1] ?? 0));
    }
    return { name, width: widthFor(longest), bytes: (offsets.at(-1) ?? 0) - (offsets[0] ?? 0) };
}
function putIds(cursor, plan, { bytes, offsets }) {
    for (let row = 1; row < offsets.length; row++) {
        putWhole(cursor, plan.width, (offsets[row] ?? 0) - (offsets[row - 1] ?? 0));
    }
    cursor.bytes.set(bytes.subarray(offsets[0] ?? 0, offsets.at(-1) ?? 0), cursor.at);
    cursor.at += plan.bytes;
}
/** The ids, or why these bytes hold none. */
function takeIds(cursor, plan, rows) {
    const offsets = new Uint32Array(rows + 1);
    let end = 0;
    for (let row = 1; row <= rows; row++) {
        end += takeWhole(cursor, plan.width);
        if (end > plan.bytes)
            return 'its ids are longer than it says';
        offsets[row] = end;
    }
    if (end !== plan.bytes)
        return 'its ids are shorter than it says';
    const bytes = cursor.bytes.slice(cursor.at, cursor.at + plan.bytes);
    cursor.at += plan.bytes;
    return { name: plan.name, bytes, offsets };
}
function putColumn(cursor, plan, { codes, values }) {
    if (plan.width > 0)
        for (const code of codes ?? [])
            putWhole(cursor, plan.width, code + 1);
    if (plan.numbers !== 'float64')
        return;
    for (const value of values ?? []) {
        // What is no finite number must not come back as one, nor spoil the pack.
        cursor.view.setFloat64(cursor.at, Number.isFinite(value) ? value : Number.NaN, true);
        cursor.at += 8;
    }
}
function takeCodes(cursor, plan, rows) {
    const codes = new Int32Array(rows);
    for (let row = 0; row < rows; row++) {
        const code = takeWhole(cursor, plan.width);
        if (code > plan.labels.length)
            return null;
        codes[row] = code - 1;
    }
    return codes;
}
/** The numbers that the labels spell; `null` where one that is used spells none. */
function numbersSpelled(labels, codes) {
    const meaning = labels.map(Number);
    const values = new Float64Array(codes.length);
    for (const [row, code] of codes.entries()) {
        const value = code < 0 ? Number.NaN : (meaning[code] ?? Number.NaN);
        if (code >= 0 && !Number.isFinite(value))
            return null;
        values[row] = value;
    }
    return values;
}
function takeFloats(cursor, rows) {
    const values = new Float64Array(rows);
    for (let row = 0; row < rows; row++) {
        const value = cursor.view.getFloat64(cursor.at, true);
        if (!Number.isFinite(value) && !Number.isNaN(value))
            return null;
        values[row] = value;
        cursor.at += 8;
    }
    return values;
}
/** A column counts its gaps as the table's builder does: by its numbers where it has any, else by its codes. */
function gapsOf(codes, values) {
    const cells = values ?? codes ?? new Int32Array(0);
    let missing = 0;
    let first = null;
    for (let row = 0; row < cells.length; row++) {
        const cell = cells[row] ?? -1;
        if (values === null ? cell >= 0 : Number.isFinite(cell))
            continue;
        missing++;
        first ??= row;
    }
    return { missing, firstMissingRow: first };
}
/** The column, or why these bytes hold none. */
function takeColumn(cursor, plan, rows) {
    const shown = JSON.stringify(plan.name);
    const codes = plan.width === 0 ? null : takeCodes(cursor, plan, rows);
    if (plan.width > 0 && codes === null)
        return `its column ${shown} has a code without a label`;
    let values = null;
    if (plan.numbers !== 'none') {
        values =
            codes !== null && plan.numbers === 'labels'
                ? numbersSpelled(plan.labels, codes)
                : takeFloats(cursor, rows);
        if (values === null)
            return `its column ${shown} has a number that is not finite`;
    }
    return { name: plan.name, codes, labels: plan.labels, values, ...gapsOf(codes, values) };
}

;// CONCATENATED MODULE: ./build/js/history/outcomes.js
/**
 * Per-example outcomes that travel with a record, so that a later head is paired with this run without its files.
 * A pack holds ids and the columns that a comparison needs; prompts, answers and other columns stay behind.
 *
 *   gzip( "HLO1" · length of the header, uint32 · header, JSON · ids: lengths, then bytes · columns: codes, then numbers )
 *
 * A pack comes from a place that others may write to. So it is believed only with the checksum its record names, its
 * length must be the one its header announces before anything is allocated, and whatever does not fit is damage.
 */



/** A pack that would be larger stays behind: it would be fetched by every later run. */
const MOST_PACKED = 64 * 1024 * 1024;
/** Before compression. What claims more than this is no pack of ours. */
const MOST_UNPACKED = 256 * 1024 * 1024;
const MAGIC = new Uint8Array([0x48, 0x4c, 0x4f, 0x31]);
const HEAD = MAGIC.length + 4;
/** A time by its name, wherever the unit stands: `latency`, `first_token_latency_ms`, `duration_s`. */
const LATENCY = /latency|^duration/i;
function damaged(where, why) {
    return (0,catalogue/* failure */.V2)('HISTORY_OUTCOMES_DAMAGED', where, { why });
}
/** The columns that a comparison needs, in the order of the table. */
function travelling({ table, roles, scored }) {
    const parts = new Set([
        roles.truth,
        roles.prediction,
        roles.score,
        roles.weight,
        roles.cluster,
        ...Object.values(roles.classScores),
        ...roles.groups,
        ...scored.map(({ column }) => column),
    ]);
    return [...table.columns.values()].filter(({ name, values }) => parts.has(name) || (values !== null && LATENCY.test(name)));
}
function packed(examples, columns) {
    const { rows, ids } = examples.table;
    const plan = {
        rows,
        roles: examples.roles,
        scored: examples.scored,
        ids: ids === null ? null : planOfIds(ids),
        columns: columns.map(planOfColumn),
    };
    const header = new TextEncoder().encode(JSON.stringify(plan));
    const length = HEAD + header.length + bodyLength(plan);
    if (length > MOST_UNPACKED)
        return null;
    const bytes = new Uint8Array(length);
    const cursor = cursorAt(bytes, HEAD + header.length);
    bytes.set(MAGIC);
    cursor.view.setUint32(MAGIC.length, header.length, true);
    bytes.set(header, HEAD);
    if (ids !== null && plan.ids !== null)
        putIds(cursor, plan.ids, ids);
    for (const [index, column] of columns.entries()) {
        const place = plan.columns[index];
        if (place !== undefined)
            putColumn(cursor, place, column);
    }
    return bytes;
}
/**
 * The examples as a pack; `null` where they are more than 2,000,000 or the pack would be larger than 64 MiB. Who gets
 * `null` says so with the notice `HISTORY_OUTCOMES_TOO_LARGE`. The same examples give the same bytes.
 */
function packExamples(examples, codec) {
    if (examples.table.rows > MOST_ROWS)
        return null;
    const bytes = packed(examples, travelling(examples));
    if (bytes === null)
        return null;
    const pack = codec.gzip(bytes);
    return pack.length > MOST_PACKED ? null : pack;
}
function opened(pack, codec, where) {
    if (pack.length > MOST_PACKED)
        throw damaged(where, `it has ${pack.length} bytes, and at most ${MOST_PACKED} may be`);
    const bytes = codec.gunzip(pack, MOST_UNPACKED);
    if (bytes === null)
        throw damaged(where, 'it is no whole gzip file, or too large a one');
    if (bytes.length < HEAD || MAGIC.some((byte, index) => bytes[index] !== byte)) {
        throw damaged(where, 'it does not begin as such a file does');
    }
    const body = HEAD + cursorAt(bytes, 0).view.getUint32(MAGIC.length, true);
    if (body > bytes.length)
        throw damaged(where, 'it is cut off in its header');
    const header = decodeHeader(bytes.subarray(HEAD, body), where);
    const expected = body + bodyLength(header);
    if (expected !== bytes.length) {
        throw damaged(where, `it has ${bytes.length} bytes where its header announces ${expected}`);
    }
    return { bytes, header, body };
}
function whole(part, where) {
    if (typeof part === 'string')
        throw damaged(where, part);
    return part;
}
function tableOf({ bytes, header, body }, where) {
    const { rows } = header;
    const cursor = cursorAt(bytes, body);
    const ids = header.ids === null ? null : whole(takeIds(cursor, header.ids, rows), where);
    const columns = new Map();
    for (const plan of header.columns)
        columns.set(plan.name, whole(takeColumn(cursor, plan, rows), where));
    return { rows, columns, ids, dropped: [] };
}
/**
 * The examples in a pack, exactly as they were, without the columns that did not travel. Fails with
 * `HISTORY_OUTCOMES_DAMAGED` where the pack is not whole; `where` is its path for messages. To be called after
 * `verifyPack`: a number that was altered with its checksum is a number like any other here.
 */
function unpackExamples(pack, codec, where) {
    const found = opened(pack, codec, where);
    const { roles, scored } = found.header;
    const { cluster = null, query = null } = roles;
    return { table: tableOf(found, where), roles: { ...roles, cluster, query }, scored };
}
/** How many examples a pack holds. Fails with `HISTORY_OUTCOMES_DAMAGED` where it is none. */
function rowsOfPack(pack, codec, where) {
    return opened(pack, codec, where).header.rows;
}
/** Fails with `HISTORY_OUTCOMES_DAMAGED` where these are not the very bytes that the record names. */
function verifyPack(pack, file, codec) {
    if (codec.sha256(pack) !== file.sha256)
        throw damaged(file.file, 'its SHA-256 is not the one in its record');
}


/***/ }),

/***/ 366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ readHistory)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 29 modules
var catalogue = __webpack_require__(5728);
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
var history_lines = __webpack_require__(3122);
// EXTERNAL MODULE: ./build/js/history/record.js
var record = __webpack_require__(8140);
;// CONCATENATED MODULE: ./build/js/history/read.js
/** From the text of `history.jsonl` to the history. */




/** By `at` as an instant, then by `id`. */
function byTime(one, other) {
    const apart = Date.parse(one.at) - Date.parse(other.at);
    if (apart !== 0)
        return apart;
    if (one.id === other.id)
        return 0;
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

/***/ 8140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ sameContent),
/* harmony export */   Hj: () => (/* binding */ decodeLine),
/* harmony export */   Ym: () => (/* binding */ encodeRecord)
/* harmony export */ });
/* harmony import */ var _sealed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9932);


const TEXT = { is: 'text' };
const NAME = { is: 'name' };
const TIME = { is: 'time' };
const SIZE = { is: 'size' };
const orNull = (shape) => ({ is: 'null-or', shape });
const listOf = (of) => ({ is: 'list', of });
const object = (fields) => ({ is: 'fields', fields });
const SUITE = object({
    name: NAME,
    model: orNull(TEXT),
    dataset: orNull(TEXT),
    format: TEXT,
    files: listOf(TEXT),
    fingerprints: { is: 'absent-or', shape: { is: 'map', of: TEXT } },
});
/** Every key of a record, in the order in which it is written. */
const RECORD = object({
    schema: NAME,
    id: NAME,
    sha: orNull(TEXT),
    ref: orNull(TEXT),
    event: orNull(TEXT),
    workflow: orNull(TEXT),
    at: TIME,
    result: orNull(TEXT),
    accepted: listOf(object({ match: NAME, by: TEXT, at: TIME, reason: TEXT })),
    head: object({ sha: orNull(TEXT), ref: orNull(TEXT), run: NAME, at: TIME, suites: listOf(SUITE) }),
    measurements: listOf(object({
        id: NAME,
        value: orNull({ is: 'number' }),
        n: orNull(SIZE),
        standardError: orNull(SIZE),
        runs: { is: 'absent-or', shape: SIZE },
    })),
    outcomes: orNull({ is: 'map', of: object({ file: NAME, sha256: NAME, n: SIZE }) }),
});
const SCHEMA = 'holdline/record@1';
const ANY_VERSION = /^holdline\/record@([1-9]\d*)$/;
const CONFLICT_MARKER = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/;
/** What a decoder of UTF-8 leaves where the bytes were none. */
const REPLACEMENT = '\ufffd';
function isRecord(value) {
    return schemaOf(value) === SCHEMA && (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .complaint */ .U4)(value, RECORD, '') === null;
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
    if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isOf */ .yW)(json.value, RECORD)) {
        return { kind: 'damaged', why: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .complaint */ .U4)(json.value, RECORD, '') ?? 'is no record' };
    }
    const record = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(json.value, RECORD);
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

/***/ 7225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EP: () => (/* binding */ sealedPack),
/* harmony export */   LW: () => (/* binding */ openedText),
/* harmony export */   c2: () => (/* binding */ sealedText),
/* harmony export */   lg: () => (/* binding */ SEALED_SCHEMA),
/* harmony export */   tG: () => (/* binding */ openedPack)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5728);
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

/***/ 9932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U4: () => (/* binding */ complaint),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   yW: () => (/* binding */ isOf)
/* harmony export */ });
/**
 * The shape of a JSON value, written once as data. The same table checks what is read, fixes the order of the keys
 * that are written, and leaves out keys it does not know, so that the three can never drift apart.
 */
const ALLOWED = {
    text: 'a text',
    name: 'a text that is not empty',
    time: 'a time like 2026-01-31T12:00:00Z',
    number: 'a finite number',
    size: 'a finite number from 0 up',
};
const UTC = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/;
const SHOWN = 40;
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** 31 February is no time, although `Date` would roll it over into March: the seconds must come back as written. */
function isTime(text) {
    if (!UTC.test(text))
        return false;
    const instant = new Date(text);
    return !Number.isNaN(instant.getTime()) && instant.toISOString().slice(0, 19) === text.slice(0, 19);
}
function fits(value, scalar) {
    switch (scalar) {
        case 'text':
            return typeof value === 'string';
        case 'name':
            return typeof value === 'string' && value !== '';
        case 'time':
            return typeof value === 'string' && isTime(value);
        case 'number':
            return typeof value === 'number' && Number.isFinite(value);
        case 'size':
            return typeof value === 'number' && Number.isFinite(value) && value >= 0;
    }
}
/** What stands there, short enough for one line: lists and objects by their kind only. */
function shown(value) {
    if (Array.isArray(value))
        return 'a list';
    if (isObject(value))
        return 'an object';
    const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
    return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
function mismatch(value, path, allowed) {
    return `has ${shown(value)} as ${path === '' ? 'its value' : path}, where ${allowed} must stand`;
}
function firstOf(items, look) {
    for (const [index, item] of items.entries()) {
        const why = look(item, index);
        if (why !== null)
            return why;
    }
    return null;
}
function missingOrWrong(object, fields, path) {
    return firstOf(Object.entries(fields), ([key, shape]) => {
        const place = path === '' ? key : `${path}.${key}`;
        if (Object.hasOwn(object, key))
            return complaint(object[key], shape, place);
        return shape.is === 'absent-or' ? null : `lacks ${place}`;
    });
}
/** Whether the value is of the shape: the quick question, asked of every line of a long history. */
function isOf(value, shape) {
    switch (shape.is) {
        case 'null-or':
            return value === null || isOf(value, shape.shape);
        case 'absent-or':
            return isOf(value, shape.shape);
        case 'list':
            return Array.isArray(value) && value.every((item) => isOf(item, shape.of));
        case 'map':
            return isObject(value) && Object.keys(value).every((key) => isOf(value[key], shape.of));
        case 'fields':
            if (!isObject(value))
                return false;
            for (const key in shape.fields) {
                const field = shape.fields[key];
                if (field === undefined)
                    return false;
                const fitting = Object.hasOwn(value, key) ? isOf(value[key], field) : field.is === 'absent-or';
                if (!fitting)
                    return false;
            }
            return true;
        default:
            return fits(value, shape.is);
    }
}
/** The first thing about the value that does not fit the shape, as the rest of a sentence, or `null`. */
function complaint(value, shape, path) {
    switch (shape.is) {
        case 'null-or':
            return value === null ? null : complaint(value, shape.shape, path);
        case 'absent-or':
            return complaint(value, shape.shape, path);
        case 'list':
            if (!Array.isArray(value))
                return mismatch(value, path, 'a list');
            return firstOf(value, (item, index) => complaint(item, shape.of, `${path}[${index}]`));
        case 'map':
            if (!isObject(value))
                return mismatch(value, path, 'an object');
            return firstOf(Object.entries(value), ([key, item]) => complaint(item, shape.of, `${path}[${shown(key)}]`));
        case 'fields':
            if (!isObject(value))
                return mismatch(value, path, 'an object');
            return missingOrWrong(value, shape.fields, path);
        default:
            return fits(value, shape.is) ? null : mismatch(value, path, ALLOWED[shape.is]);
    }
}
/**
 * A copy with the keys of the shape alone, in the shape's order; keys of a map are sorted. What does not fit is copied
 * as it is. `Object.fromEntries` defines keys, so that a suite called `__proto__` is a key like any other.
 */
function known(value, shape) {
    switch (shape.is) {
        case 'null-or':
            return value === null ? null : known(value, shape.shape);
        case 'absent-or':
            return known(value, shape.shape);
        case 'list':
            return Array.isArray(value) ? value.map((item) => known(item, shape.of)) : value;
        case 'map':
            if (!isObject(value))
                return value;
            return Object.fromEntries(Object.keys(value)
                .sort()
                .map((key) => [key, known(value[key], shape.of)]));
        case 'fields':
            if (!isObject(value))
                return value;
            return Object.fromEntries(Object.entries(shape.fields)
                .filter(([key, field]) => field.is !== 'absent-or' || Object.hasOwn(value, key))
                .map(([key, field]) => [key, known(value[key], field)]));
        default:
            return value;
    }
}


/***/ }),

/***/ 9541:
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
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3122);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2301);


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
