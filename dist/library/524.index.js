export const id = 524;
export const ids = [524];
export const modules = {

/***/ 8524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parquetTable: () => (/* binding */ parquetTable)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 39 modules
var catalogue = __webpack_require__(7545);
// EXTERNAL MODULE: ./build/js/read/csv.js
var csv = __webpack_require__(8771);
// EXTERNAL MODULE: ./build/js/read/limits.js
var read_limits = __webpack_require__(2267);
;// CONCATENATED MODULE: ./build/js/read/parquet-cells.js
/** Values of a Parquet file as the cells that a CSV file would have. */
/**
 * Numbers with all their digits, whole numbers of 64 bits too; dates as ISO 8601 in UTC; an empty cell for null.
 * What is no text, number, date or truth value is written as JSON.
 */
function cellOf(value) {
    if (value === null || value === undefined)
        return '';
    if (typeof value === 'string')
        return value.trim();
    if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean')
        return String(value);
    if (value instanceof Date)
        return Number.isNaN(value.getTime()) ? '' : value.toISOString();
    if (value instanceof Uint8Array)
        return Array.from(value, (byte) => byte.toString(16).padStart(2, '0')).join('');
    return (JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? String(inner) : inner)) ?? '');
}

;// CONCATENATED MODULE: ./build/js/read/byte-cursor.js
/** A place in bytes that moves on as they are read, and never leaves them. */
const LONGEST_VARINT = 10;
/** Bytes that are not what they are said to be. Whoever knows the file makes a `Failure` of it. */
class BytesTrouble extends Error {
}
class ByteCursor {
    #bytes;
    #at;
    constructor(bytes, at = 0) {
        this.#bytes = bytes;
        this.#at = at;
    }
    get at() {
        return this.#at;
    }
    get left() {
        return this.#bytes.length - this.#at;
    }
    /** These bytes, without a copy. Throws `BytesTrouble` where there are not as many. */
    take(count) {
        if (!(count >= 0 && count <= this.left)) {
            throw new BytesTrouble(`${count} bytes are to follow, and there are ${this.left}`);
        }
        this.#at += count;
        return this.#bytes.subarray(this.#at - count, this.#at);
    }
    byte() {
        return this.take(1)[0] ?? 0;
    }
    /** Unsigned, of this many bytes, the lowest first; exact up to six. */
    fixed(count) {
        return this.take(count).reduce((sum, byte, place) => sum + byte * 256 ** place, 0);
    }
    /** Unsigned LEB128, rounded beyond 2^53. */
    varint() {
        let value = 0;
        for (let place = 0; place < LONGEST_VARINT; place++) {
            const byte = this.byte();
            value += (byte & 0x7f) * 2 ** (7 * place);
            if (byte < 0x80)
                return value;
        }
        throw new BytesTrouble(`a number has more than ${LONGEST_VARINT} bytes`);
    }
}

;// CONCATENATED MODULE: ./build/js/read/parquet-decimal.js

/** Bytes. Longer ones are read in time that grows with the square of their length. */
const LONGEST_DECIMAL = 256;
/** The digits of as many bytes. */
const LARGEST_SCALE = 616;
/** `null` of what is no decimal. Throws `BytesTrouble`. */
function decimalScale({ name, converted_type, scale, logical_type }) {
    if (converted_type !== 'DECIMAL' && logical_type?.type !== 'DECIMAL')
        return null;
    const found = scale ?? (logical_type?.type === 'DECIMAL' ? logical_type.scale : 0);
    if (Number.isInteger(found) && found >= 0 && found <= LARGEST_SCALE)
        return found;
    throw new BytesTrouble(`the decimals of ${JSON.stringify(name)} have the scale ${found}`);
}
/** A decimal as the whole number or the bytes that it is kept as: the decoder would make a double of it, or a text. */
function keptRaw(element) {
    if (decimalScale(element) === null)
        return element;
    const { converted_type: _, logical_type: __, ...raw } = element;
    return raw.type === 'BYTE_ARRAY' ? { ...raw, type: 'FIXED_LEN_BYTE_ARRAY' } : raw;
}
function unscaled(value) {
    if (typeof value === 'bigint')
        return value;
    if (typeof value === 'number')
        return BigInt(value);
    if (!(value instanceof Uint8Array))
        return null;
    const hexadecimal = Array.from(value, (byte) => byte.toString(16).padStart(2, '0')).join('');
    return BigInt.asIntN(8 * value.length, BigInt(`0x0${hexadecimal}`));
}
/** The cell of a decimal that was kept raw; empty for null. */
function decimalCell(value, scale) {
    const whole = unscaled(value);
    if (whole === null)
        return '';
    if (scale === 0)
        return String(whole);
    const sign = whole < 0n ? '-' : '';
    const digits = String(whole < 0n ? -whole : whole).padStart(scale + 1, '0');
    const fraction = digits.slice(-scale).replace(/0+$/, '');
    return `${sign}${digits.slice(0, -scale)}${fraction === '' ? '' : `.${fraction}`}`;
}

// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(3597);
;// CONCATENATED MODULE: ./build/js/read/parquet-schema.js


const DEEPEST = 64;
/** The parser goes down into a schema by calling itself. Throws `BytesTrouble`. */
function checkDepth({ schema }) {
    const open = [];
    for (const { num_children: children = 0 } of schema) {
        if (open.length > DEEPEST)
            throw new BytesTrouble(`its schema is more than ${DEEPEST} deep`);
        if (children > 0)
            open.push(children);
        else
            closeLeaf(open);
    }
}
/** One child less is left of the innermost group; a group without any left is a child of the one around it. */
function closeLeaf(open) {
    for (let left = open.pop(); left !== undefined; left = open.pop()) {
        if (left > 1) {
            open.push(left - 1);
            return;
        }
    }
}
function nodeAt(schema, at) {
    const element = schema[at];
    if (element === undefined)
        throw new BytesTrouble('its schema is cut');
    const children = [];
    let end = at + 1;
    while (children.length < (element.num_children ?? 0)) {
        const child = nodeAt(schema, end);
        children.push(child);
        end = child.end;
    }
    return { element, children, end };
}
/** What is left of a node when lists and maps are taken out; empty where nothing is. */
function pruned(node, above, walk) {
    const { element, children } = node;
    const path = [...above.path, element.name];
    const level = above.level + (element.repetition_type === 'REQUIRED' ? 0 : 1);
    const only = children.length === 1 ? [node, ...children] : [node];
    const isList = only.some((one) => one.element.repetition_type === 'REPEATED');
    if (isList) {
        walk.passedOver.push({ name: path.join('.'), because: 'it holds lists or objects' });
        return [];
    }
    if (children.length === 0) {
        walk.flat.push({ name: path.join('.'), path, element, level });
        return [keptRaw(element)];
    }
    return group(element, children.map((child) => pruned(child, { path, level }, walk)));
}
function group(element, children) {
    const kept = children.filter((child) => child.length > 0);
    return kept.length === 0 ? [] : [{ ...element, num_children: kept.length }, ...kept.flat()];
}
function isOf(names, { meta_data: meta }) {
    return meta === undefined || names.has(meta.path_in_schema.join('.'));
}
/** Throws `BytesTrouble`. */
function columnsOf(metadata) {
    const walk = { flat: [], passedOver: [] };
    const { element, children } = nodeAt(metadata.schema, 0);
    const schema = group(element, children.map((child) => pruned(child, { path: [], level: 0 }, walk)));
    const names = new Set(walk.flat.map(({ name }) => name));
    const groups = metadata.row_groups.map((one) => ({
        ...one,
        columns: one.columns.filter((chunk) => isOf(names, chunk)),
    }));
    return { ...walk, metadata: { ...metadata, schema: [...schema], row_groups: groups } };
}

;// CONCATENATED MODULE: ./build/js/read/thrift.js
/**
 * A walk over Thrift's compact protocol before the parser of Parquet gets it: the parser believes every length, so that
 * a number of a million bytes or a list in a list in a list keeps it busy for ever. Nothing is kept of what is passed.
 * Source: thrift/doc/specs/thrift-compact-protocol.md.
 */

/** Parquet's own metadata is nine deep. */
const thrift_DEEPEST = 32;
const [STOP, TRUE, FALSE, BYTE, I16, I32, I64, DOUBLE, BINARY, LIST, STRUCT] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 12,
];
function passElement(cursor, type, depth) {
    if (type === TRUE || type === FALSE)
        return;
    if (type === BYTE)
        cursor.take(1);
    else if (type === I16 || type === I32 || type === I64)
        cursor.varint();
    else if (type === DOUBLE)
        cursor.take(8);
    else if (type === BINARY)
        cursor.take(cursor.varint());
    else if (type === LIST)
        passList(cursor, depth + 1);
    else if (type === STRUCT)
        passStruct(cursor, depth + 1);
    else
        throw new BytesTrouble(`a field is of the kind ${type}, which Parquet has not`);
}
function passList(cursor, depth) {
    const head = cursor.byte();
    const type = head % 16;
    const size = head >> 4 === 15 ? cursor.varint() : head >> 4;
    // Each element takes a byte at the least.
    if (size > cursor.left)
        throw new BytesTrouble(`a list of ${size} is to follow in ${cursor.left} bytes`);
    for (let index = 0; index < size; index++) {
        passElement(cursor, type === TRUE || type === FALSE ? BYTE : type, depth);
    }
}
/** Moves behind the struct that starts here. Throws `BytesTrouble`. */
function passStruct(cursor, depth = 0) {
    if (depth > thrift_DEEPEST)
        throw new BytesTrouble(`its metadata is nested more than ${thrift_DEEPEST} deep`);
    for (;;) {
        const head = cursor.byte();
        const type = head % 16;
        if (type === STOP)
            return;
        if (head >> 4 === 0)
            cursor.varint();
        passElement(cursor, type, depth);
    }
}

;// CONCATENATED MODULE: ./build/js/read/parquet-footer.js





/** Magic, length of the footer, magic. */
const LEAST_BYTES = 12;
const textAt = (bytes, from) => String.fromCharCode(...bytes.subarray(from, from + 4));
/** Trouble that the parser meets in bytes that are no Parquet, in the words of this program. */
function damaged(error, path) {
    if (error instanceof failure/* Failure */.HR)
        return error;
    const found = error instanceof Error ? error.message.split('\n', 1)[0]?.slice(0, 200) : '';
    return (0,catalogue/* failure */.V2)('PARQUET_DAMAGED', path, { found: found === '' ? 'it can not be parsed' : String(found) });
}
/** Faults: `PARQUET_TRUNCATED`, `PARQUET_ENCRYPTED`, `PARQUET_FOOTER`, `PARQUET_LIMIT`, `PARQUET_DAMAGED`. */
async function footerOf(bytes, path, limits) {
    const end = textAt(bytes, bytes.length - 4);
    if (bytes.length >= LEAST_BYTES && end === 'PARE')
        throw (0,catalogue/* failure */.V2)('PARQUET_ENCRYPTED', path, {});
    if (bytes.length < LEAST_BYTES || end !== 'PAR1')
        throw (0,catalogue/* failure */.V2)('PARQUET_TRUNCATED', path, {});
    const length = new DataView(bytes.buffer).getUint32(bytes.length - 8, true);
    if (length > bytes.length - LEAST_BYTES)
        throw (0,catalogue/* failure */.V2)('PARQUET_FOOTER', path, { length, bytes: bytes.length });
    const key = 'parquet-footer-bytes';
    if (length > limits[key]) {
        throw (0,catalogue/* failure */.V2)('PARQUET_LIMIT', path, {
            what: 'a footer of bytes',
            found: length,
            limit: limits[key],
            key,
        });
    }
    const { parquetMetadata } = await Promise.all(/* import() */[__webpack_require__.e(821), __webpack_require__.e(787)]).then(__webpack_require__.bind(__webpack_require__, 5787));
    try {
        const footer = bytes.subarray(bytes.length - length - 8);
        passStruct(new ByteCursor(footer));
        const metadata = parquetMetadata(footer, { geoparquet: false });
        checkDepth(metadata);
        return metadata;
    }
    catch (error) {
        throw damaged(error, path);
    }
}

;// CONCATENATED MODULE: ./build/js/read/parquet-runs.js
/**
 * Walks over what the decoder of Parquet unpacks by repeating: runs, and blocks of differences. It believes the numbers
 * that stand in them, so that a run of two thousand million values in five bytes would fill the memory.
 * Source: apache/parquet-format Encodings.md (RLE = 3, DELTA_BINARY_PACKED = 5). Example: `0a 01` is the value 1 five times.
 */

const WIDEST_RUN = 32;
const WIDEST_DELTA = 64;
/** Groups of eight values; those behind the last one only fill the group up. */
function packed(cursor, groups, { width, each }, left) {
    const values = Math.min(groups * 8, left);
    const bytes = cursor.take(groups * width);
    if (groups === 0 || (width === 0 && groups * 8 >= left + 8)) {
        throw new BytesTrouble(`it has ${groups * 8} values in a run, and ${left} are left`);
    }
    let bits = 0;
    let held = 0;
    let at = 0;
    for (let index = 0; index < values; index++) {
        for (; bits < width; bits += 8)
            held += (bytes[at++] ?? 0) * 2 ** bits;
        each(held % 2 ** width, 1);
        held = Math.floor(held / 2 ** width);
        bits -= width;
    }
    return values;
}
/** Runs of one value and runs of packed ones, in turn. Throws `BytesTrouble`. */
function passRuns(cursor, runs) {
    const { width, count, each } = runs;
    if (width > WIDEST_RUN)
        throw new BytesTrouble(`its values have ${width} bits, and at most ${WIDEST_RUN}`);
    let left = count;
    while (left > 0) {
        const header = cursor.varint();
        const length = Math.floor(header / 2);
        if (header % 2 === 1) {
            left -= packed(cursor, length, runs, left);
            continue;
        }
        if (length === 0 || length > left) {
            throw new BytesTrouble(`it has ${length} values in a run, and ${left} are left`);
        }
        each(cursor.fixed(Math.ceil(width / 8)), length);
        left -= length;
    }
}
/** Blocks of differences between so many whole numbers. Throws `BytesTrouble`. */
function passDeltas(cursor, count) {
    const [block, parts, total] = [cursor.varint(), cursor.varint(), cursor.varint()];
    cursor.varint();
    const size = block / parts;
    if (!(size >= 8 && size % 8 === 0 && total === count)) {
        throw new BytesTrouble(`it has blocks of ${block} values in ${parts} parts, for ${total} of ${count}`);
    }
    for (let left = count - 1; left > 0;) {
        cursor.varint();
        for (const width of cursor.take(parts)) {
            if (width > WIDEST_DELTA)
                throw new BytesTrouble(`a difference has ${width} bits, and at most ${WIDEST_DELTA}`);
            if (left <= 0)
                continue;
            const whole = (size * width) / 8;
            // Some writers leave out what would only fill up the last part.
            const needed = Math.ceil((Math.min(left, size) * width) / 8);
            cursor.take(Math.max(needed, Math.min(whole, cursor.left)));
            left -= size;
        }
    }
}

;// CONCATENATED MODULE: ./build/js/read/parquet-values.js



const SIZES = {
    BOOLEAN: 1 / 8,
    INT32: 4,
    INT64: 8,
    INT96: 12,
    FLOAT: 4,
    DOUBLE: 8,
};
function widthOf({ type, type_length: length = 0 }) {
    if (type === 'FIXED_LEN_BYTE_ARRAY') {
        if (!(length > 0))
            throw new BytesTrouble(`its values have ${length} bytes`);
        return length;
    }
    return SIZES[type ?? ''] ?? 0;
}
/** Values one after the other; gives the bytes of all. Throws `BytesTrouble`. */
function passPlain(cursor, count, element) {
    const decimal = decimalScale(element) !== null;
    const width = widthOf(element);
    if (decimal && width > LONGEST_DECIMAL)
        throw new BytesTrouble(`a decimal has ${width} bytes`);
    if (element.type !== 'BYTE_ARRAY')
        return cursor.take(Math.ceil(count * width)).length;
    let sum = 0;
    for (let index = 0; index < count; index++) {
        const length = cursor.fixed(4);
        if (decimal && length > LONGEST_DECIMAL)
            throw new BytesTrouble(`a decimal has ${length} bytes`);
        sum += cursor.take(length).length;
    }
    return sum;
}
function passCodes(cursor, { count, encoding, version }, column) {
    const isTruth = version === 2 ? encoding === 'RLE' : column.element.type === 'BOOLEAN';
    const isDictionary = encoding !== 'RLE';
    const { entries } = column;
    if (isDictionary && entries === null)
        throw new BytesTrouble('it is of a dictionary that is not there');
    const most = isDictionary && entries !== null ? entries : Number.POSITIVE_INFINITY;
    const each = (code) => {
        if (!(code < most))
            throw new BytesTrouble(`entry ${code} is asked for of a dictionary of ${most}`);
    };
    const width = isTruth ? 1 : cursor.byte();
    if (isTruth)
        cursor.take(4);
    if (width === 0 && version === 1)
        each(0);
    else
        passRuns(cursor, { width, count, each });
}
function lengthsAt(bytes, cursor, count, unpack) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const from = cursor.at;
    passDeltas(cursor, count);
    const lengths = new Int32Array(count);
    unpack({ view, offset: from }, count, lengths);
    return lengths;
}
/** Texts that repeat the start of the one before are longer than their bytes, without a bound. */
function passTexts(bytes, cursor, { count, encoding }, unpack) {
    const prefixes = encoding === 'DELTA_BYTE_ARRAY' ? lengthsAt(bytes, cursor, count, unpack) : null;
    const rests = lengthsAt(bytes, cursor, count, unpack);
    let before = 0;
    let sum = 0;
    for (const [index, rest] of rests.entries()) {
        const prefix = prefixes?.[index] ?? 0;
        if (!(prefix >= 0 && prefix <= before))
            throw new BytesTrouble('a text repeats more than there was before it');
        cursor.take(rest);
        before = prefix + rest;
        sum += before;
    }
    return sum;
}
/** The bytes that the values have once they are decoded, in round numbers. Throws `BytesTrouble`. */
function passValues(bytes, cursor, values, column) {
    const { count, encoding } = values;
    if (encoding === 'DELTA_BINARY_PACKED') {
        passDeltas(cursor, count);
        return bytes.length;
    }
    if (count === 0)
        return 0;
    if (encoding === 'PLAIN')
        return passPlain(cursor, count, column.element);
    if (encoding === 'BYTE_STREAM_SPLIT')
        return cursor.take(count * widthOf(column.element)).length;
    if (encoding === 'RLE' || encoding === 'PLAIN_DICTIONARY' || encoding === 'RLE_DICTIONARY') {
        passCodes(cursor, values, column);
        return bytes.length;
    }
    if (encoding === 'DELTA_LENGTH_BYTE_ARRAY' || encoding === 'DELTA_BYTE_ARRAY')
        return passTexts(bytes, cursor, values, column.unpack);
    throw new BytesTrouble(`it is encoded in a way that is not known: ${encoding}`);
}

;// CONCATENATED MODULE: ./build/js/read/parquet-page.js



function unpacked(bytes, size, { codec, compressors }) {
    const page = codec === 'UNCOMPRESSED' ? bytes : compressors[codec]?.(bytes, size);
    if (page?.length !== size)
        throw new BytesTrouble(`it unpacks to ${page?.length} bytes in place of ${size}`);
    return page;
}
function checkRows(rows, most) {
    if (!(rows >= 0 && rows <= most))
        throw new BytesTrouble('it has more values than the row group has rows');
}
/** How many of the rows have a value: those of the highest level. */
function presentRows(cursor, rows, highest) {
    let present = 0;
    const each = (level, times) => {
        if (level > highest)
            throw new BytesTrouble(`a row has the level ${level} of ${highest}`);
        if (level === highest)
            present += times;
    };
    passRuns(cursor, { width: 32 - Math.clz32(highest), count: rows, each });
    return present;
}
function firstVersion({ header, bytes, most }, packing, column) {
    const about = header.data_page_header;
    if (about === undefined)
        throw new BytesTrouble('it says nothing of its values');
    const { num_values: rows, encoding } = about;
    checkRows(rows, most);
    const page = unpacked(bytes, header.uncompressed_page_size, packing);
    let at = 0;
    let count = rows;
    if (column.level > 0) {
        const cursor = new ByteCursor(page);
        const length = cursor.fixed(4);
        at = 4 + cursor.take(length).length;
        count = presentRows(new ByteCursor(page, 4), rows, column.level);
    }
    const values = { count, encoding, version: 1 };
    return { rows, bytes: passValues(page, new ByteCursor(page, at), values, column), entries: null };
}
function secondVersion({ header, bytes, most }, packing, column) {
    const about = header.data_page_header_v2;
    if (about === undefined)
        throw new BytesTrouble('it says nothing of its values');
    const { num_values: rows, num_nulls: nulls, encoding } = about;
    checkRows(rows, most);
    const { definition_levels_byte_length: defined, repetition_levels_byte_length: repeated } = about;
    if (!(defined >= 0 && repeated >= 0))
        throw new BytesTrouble('it has levels of no length');
    const cursor = new ByteCursor(bytes);
    cursor.take(repeated);
    const levels = new ByteCursor(cursor.take(defined));
    const optional = column.level > 0;
    const count = optional ? presentRows(levels, rows, column.level) : rows;
    if (count !== rows - nulls)
        throw new BytesTrouble(`it has ${nulls} rows without a value, and says otherwise`);
    const packed = bytes.subarray(cursor.at);
    const size = header.uncompressed_page_size - defined - repeated;
    const page = about.is_compressed === false ? packed : unpacked(packed, size, packing);
    const values = { count, encoding, version: 2 };
    return { rows, bytes: passValues(page, new ByteCursor(page), values, column), entries: null };
}
function dictionary({ header, bytes }, packing, { element }) {
    const entries = header.dictionary_page_header?.num_values ?? -1;
    const size = header.uncompressed_page_size;
    // Each entry takes a bit at the least.
    if (!(entries >= 0 && entries <= size * 8))
        throw new BytesTrouble('it has more entries than bits');
    const decoded = passPlain(new ByteCursor(unpacked(bytes, size, packing)), entries, element);
    return { rows: 0, bytes: decoded, entries };
}
/** Throws `BytesTrouble`. */
function passPage(page, packing, column) {
    const { type } = page.header;
    if (type === 'DICTIONARY_PAGE')
        return dictionary(page, packing, column);
    if (type === 'DATA_PAGE')
        return firstVersion(page, packing, column);
    if (type === 'DATA_PAGE_V2')
        return secondVersion(page, packing, column);
    throw new BytesTrouble(`it is of the kind ${type}`);
}

;// CONCATENATED MODULE: ./build/js/read/parquet-pages.js




const CODECS = new Set(['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'BROTLI', 'ZSTD', 'LZ4', 'LZ4_RAW']);
function limit({ path, limits }, what, [key, found]) {
    return (0,catalogue/* failure */.V2)('PARQUET_LIMIT', path, { what, found, limit: limits[key], key });
}
/** The bytes of one column of a row group. Faults: `PARQUET_ENCRYPTED`, `PARQUET_CODEC`, `PARQUET_DAMAGED`. */
function chunkOf({ meta_data: meta }, rows, bounds) {
    const { bytes, path } = bounds;
    if (meta === undefined)
        throw (0,catalogue/* failure */.V2)('PARQUET_ENCRYPTED', path, {});
    const name = meta.path_in_schema.join('.');
    const column = bounds.columns.get(name);
    if (column === undefined)
        return null;
    if (!CODECS.has(meta.codec)) {
        throw (0,catalogue/* failure */.V2)('PARQUET_CODEC', path, { column: name, codec: String(meta.codec ?? 'an unknown codec') });
    }
    if (meta.type !== column.element.type)
        throw new BytesTrouble(`the column ${JSON.stringify(name)} is of two types`);
    const start = Number(meta.dictionary_page_offset || meta.data_page_offset);
    const end = start + Number(meta.total_compressed_size);
    if (!(start >= 0 && end >= start && end <= bytes.length)) {
        throw new BytesTrouble(`the column ${JSON.stringify(name)} ends behind the end of the file`);
    }
    return { column, codec: meta.codec, bytes: bytes.subarray(start, end), rows };
}
function headerAt(at, { bytes }, { headerOf }) {
    const cursor = new ByteCursor(bytes, at);
    passStruct(cursor);
    const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length), offset: at };
    return [headerOf(reader), cursor.at];
}
/** The bytes that the pages of a column are decoded to. Throws `BytesTrouble` and `PARQUET_LIMIT`. */
function decodedSize(chunk, bounds) {
    const { column, codec, rows } = chunk;
    // Of a column in a struct the decoder reads all pages that there are, whatever the number of rows.
    const enough = column.path.length === 1 ? rows : Number.POSITIVE_INFINITY;
    let [at, seen, decoded] = [0, 0, 0];
    let entries = null;
    while (at < chunk.bytes.length - 1 && seen < enough) {
        const [header, start] = headerAt(at, chunk, bounds);
        const { uncompressed_page_size: size, compressed_page_size: packed } = header;
        if (!(size >= 0 && packed >= 0))
            throw new BytesTrouble('it has a size below zero');
        if (size > bounds.limits['parquet-page-bytes']) {
            throw limit(bounds, 'a page of bytes', ['parquet-page-bytes', size]);
        }
        const bytes = new ByteCursor(chunk.bytes, start).take(packed);
        const page = { header, bytes, most: rows - seen };
        const passed = passPage(page, { codec, compressors: bounds.compressors }, { element: column.element, level: column.level, entries, unpack: bounds.unpack });
        seen += passed.rows;
        entries = passed.entries ?? entries;
        decoded += Math.max(size, passed.bytes);
        if (decoded > bounds.limits['parquet-group-bytes'])
            break;
        at = start + packed;
    }
    if (seen < rows && decoded <= bounds.limits['parquet-group-bytes'])
        throw new BytesTrouble('it is missing');
    return decoded;
}
function namedTrouble(error, { column: { name } }) {
    if (!(error instanceof BytesTrouble))
        return error;
    return new BytesTrouble(`a page of the column ${JSON.stringify(name)} can't be used: ${error.message}`);
}
/** Faults: `PARQUET_LIMIT`, `PARQUET_CODEC`, `PARQUET_ENCRYPTED`; `BytesTrouble` for what is damaged. */
function holdToBounds(group, bounds) {
    const { columns, limits } = bounds;
    const rows = Number(group.num_rows);
    if (!(rows >= 0))
        throw new BytesTrouble(`a row group has ${rows} rows`);
    if (rows > limits['parquet-group-rows'])
        throw limit(bounds, 'a row group of rows', ['parquet-group-rows', rows]);
    const cells = rows * columns.size;
    if (cells > limits['parquet-group-cells'])
        throw limit(bounds, 'a row group of cells', ['parquet-group-cells', cells]);
    const chunks = group.columns.flatMap((chunk) => chunkOf(chunk, rows, bounds) ?? []);
    if (chunks.length !== columns.size ||
        new Set(chunks.map(({ column }) => column.name)).size !== columns.size) {
        throw new BytesTrouble('a row group has not each column once');
    }
    let decoded = 0;
    for (const chunk of chunks) {
        try {
            decoded += decodedSize(chunk, bounds);
        }
        catch (error) {
            throw namedTrouble(error, chunk);
        }
        if (decoded > limits['parquet-group-bytes'])
            throw limit(bounds, 'a row group of bytes', ['parquet-group-bytes', decoded]);
    }
}

// EXTERNAL MODULE: ./build/js/read/whole.js
var whole = __webpack_require__(2604);
;// CONCATENATED MODULE: ./build/js/read/parquet.js









const FIRST = 20;
/** What pandas calls an index that has no name of its own. */
const UNNAMED_INDEX = '__index_level_0__';
/** Each unpacks into as many bytes as the header of the page says, which is within bounds by then. */
async function decompressors() {
    const { compressors, decompressZstd } = await Promise.all(/* import() */[__webpack_require__.e(339), __webpack_require__.e(31)]).then(__webpack_require__.bind(__webpack_require__, 1031));
    return { ...compressors, ZSTD: (packed, size) => decompressZstd(packed, new Uint8Array(size)) };
}
function valueAt(value, path) {
    return path.reduce((inner, key) => {
        const known = typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key);
        return known ? Reflect.get(inner, key) : undefined;
    }, value);
}
/** From the values of a row at the top of the schema to the cells of all columns. */
function cellsOf(columns, tops) {
    const places = columns.map(({ path: [top = '', ...rest], element }) => {
        const scale = decimalScale(element);
        const write = scale === null ? cellOf : (value) => decimalCell(value, scale);
        return { at: tops.indexOf(top), rest, write };
    });
    return (row) => places.map(({ at, rest, write }) => write(rest.length === 0 ? row[at] : valueAt(row[at], rest)));
}
async function* groupsOf(parquet) {
    const { path, bytes, metadata, columns } = parquet;
    const [{ parquetRead }, { parquetHeader: headerOf }, { deltaBinaryUnpack: unpack }, compressors] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(821), __webpack_require__.e(787)]).then(__webpack_require__.bind(__webpack_require__, 5787)),
        __webpack_require__.e(/* import() */ 821).then(__webpack_require__.bind(__webpack_require__, 4821)),
        __webpack_require__.e(/* import() */ 499).then(__webpack_require__.bind(__webpack_require__, 8499)),
        decompressors(),
    ]);
    const file = {
        byteLength: bytes.length,
        slice: (start, end) => bytes.buffer.slice(start, end),
    };
    const tops = [...new Set([...columns.values()].map(({ path: [top = ''] }) => top))];
    const cells = cellsOf([...columns.values()], tops);
    let rowStart = 0;
    for (const group of metadata.row_groups) {
        const rowEnd = rowStart + Number(group.num_rows);
        const rows = [];
        try {
            holdToBounds(group, { ...parquet, compressors, headerOf, unpack });
            await parquetRead({
                file,
                metadata,
                columns: tops,
                rowStart,
                rowEnd,
                compressors,
                geoparquet: false,
                onComplete: (read) => {
                    for (const row of read)
                        rows.push(cells(row));
                },
            });
        }
        catch (error) {
            throw damaged(error, path);
        }
        if (rows.length > 0)
            yield rows;
        rowStart = rowEnd;
    }
}
async function firstRows(parquet) {
    for await (const rows of groupsOf(parquet))
        return rows.slice(0, FIRST);
    return [];
}
function columnsIn(metadata, path) {
    try {
        return columnsOf(metadata);
    }
    catch (error) {
        throw damaged(error, path);
    }
}
/** The table without columns of lists or objects. Faults: those of Parquet, `CSV_HEADER`, `NO_ROWS`. */
async function parquetTable(source) {
    const limits = (0,read_limits/* limitsOf */.A)(source);
    // The footer is at the end and points to everywhere, so the packed file is held in memory.
    const bytes = await (0,whole/* wholeBytes */.f)(source, 'parquet-bytes');
    const { path } = source;
    const { flat, passedOver, metadata } = columnsIn(await footerOf(bytes, path, limits), path);
    const sorted = flat.toSorted((a, b) => Number(b.name === UNNAMED_INDEX) - Number(a.name === UNNAMED_INDEX));
    const header = sorted.map(({ name }) => (name === UNNAMED_INDEX ? '' : name));
    (0,csv/* checkHeader */.eb)(header, source);
    const columns = new Map(sorted.map((column) => [column.name, column]));
    const parquet = { path, bytes, metadata, limits, columns };
    const first = columns.size === 0 ? [] : await firstRows(parquet);
    if (first.length === 0)
        throw (0,catalogue/* failure */.V2)('NO_ROWS', path, { header });
    return { shape: 'table', header, first, rows: () => groupsOf(parquet), passedOver };
}


/***/ })

};
