export const id = 2301;
export const ids = [2301];
export const modules = {

/***/ 22301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $y: () => (/* binding */ packExamples),
  YN: () => (/* binding */ rowsOfPack),
  gF: () => (/* binding */ unpackExamples),
  pW: () => (/* binding */ verifyPack)
});

// UNUSED EXPORTS: MOST_PACKED

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 37 modules
var catalogue = __webpack_require__(58711);
// EXTERNAL MODULE: ./build/js/history/shape.js
var shape = __webpack_require__(69932);
;// CONCATENATED MODULE: ./build/js/history/pack-header.js
/** The header of a pack: what its columns are and which parts they play. Everything else in a pack is cells. */


/** More rows than this are not packed, and a pack that claims more is damaged. */
const MOST_ROWS = 2_000_000;
const TEXT = { is: 'text' };
const SIZE = { is: 'size' };
const TEXT_OR_NULL = { is: 'null-or', shape: TEXT };
const TEXTS = { is: 'list', of: TEXT };
const HEADER = (0,shape/* object */.Ik)({
    rows: SIZE,
    roles: (0,shape/* object */.Ik)({
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
    scored: { is: 'list', of: (0,shape/* object */.Ik)({ metric: TEXT, labels: { is: 'map', of: TEXT }, column: TEXT }) },
    ids: { is: 'null-or', shape: (0,shape/* object */.Ik)({ name: TEXT, width: SIZE, bytes: SIZE }) },
    columns: { is: 'list', of: (0,shape/* object */.Ik)({ name: TEXT, labels: TEXTS, width: SIZE, numbers: TEXT }) },
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
/** As wide as a table's builder makes them: codes from −1 on, below the number of labels. */
function roomFor(labels, rows) {
    if (labels <= 2 ** 7)
        return new Int8Array(rows);
    return labels <= 2 ** 15 ? new Int16Array(rows) : new Int32Array(rows);
}
function takeCodes(cursor, plan, rows) {
    const codes = roomFor(plan.labels.length, rows);
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

/***/ 69932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   U4: () => (/* binding */ complaint),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   pv: () => (/* binding */ MISFIT)
/* harmony export */ });
/**
 * The shape of a JSON value, written once as data. The same table checks what is read, fixes the order of the keys
 * that are written, and leaves out keys it does not know, so that the three can never drift apart.
 */
/** An object with these keys. */
function object(fields) {
    return { is: 'fields', fields: Object.entries(fields) };
}
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
/** 31 February is no time, although `Date` would roll it over into March: the day must come back as written. */
function isTime(text) {
    if (!UTC.test(text))
        return false;
    // What rolls over comes back with another day; what is no time at all comes back with NaN.
    return new Date(text).getUTCDate() === Number(text.slice(8, 10));
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
    return firstOf(fields, ([key, shape]) => {
        const place = path === '' ? key : `${path}.${key}`;
        if (Object.hasOwn(object, key))
            return complaint(object[key], shape, place);
        return shape.is === 'absent-or' ? null : `lacks ${place}`;
    });
}
/** Stands for a value that does not fit; no JSON value is like it. */
const MISFIT = Symbol('does not fit');
/**
 * The value with the keys of the shape alone, as `known` gives it, or `MISFIT` where `complaint` has something to say:
 * both in one pass, since every value of every line of a long history goes through here.
 */
function fitting(value, shape) {
    switch (shape.is) {
        case 'null-or':
            return value === null ? null : fitting(value, shape.shape);
        case 'absent-or':
            return fitting(value, shape.shape);
        case 'list':
            return Array.isArray(value) ? fittingItems(value, shape.of) : MISFIT;
        case 'map': {
            if (!isObject(value))
                return MISFIT;
            const keys = Object.keys(value).sort();
            const values = keys.map((key) => value[key]);
            const items = fittingItems(values, shape.of);
            return Array.isArray(items) ? Object.fromEntries(keys.map((key, at) => [key, items[at]])) : MISFIT;
        }
        case 'fields':
            return isObject(value) ? fittingFields(value, shape.fields) : MISFIT;
        default:
            return fits(value, shape.is) ? value : MISFIT;
    }
}
function fittingItems(items, of) {
    const taken = [];
    for (const item of items) {
        const one = fitting(item, of);
        if (one === MISFIT)
            return MISFIT;
        taken.push(one);
    }
    return taken;
}
function fittingFields(value, fields) {
    const taken = {};
    for (const [key, shape] of fields) {
        if (!Object.hasOwn(value, key)) {
            if (shape.is === 'absent-or')
                continue;
            return MISFIT;
        }
        const one = fitting(value[key], shape);
        if (one === MISFIT)
            return MISFIT;
        taken[key] = one;
    }
    return taken;
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
            return Object.fromEntries(shape.fields
                .filter(([key, field]) => field.is !== 'absent-or' || Object.hasOwn(value, key))
                .map(([key, field]) => [key, known(value[key], field)]));
        default:
            return value;
    }
}


/***/ })

};
