export const id = 442;
export const ids = [442];
export const modules = {

/***/ 1206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   di: () => (/* binding */ slice),
/* harmony export */   "do": () => (/* binding */ widened),
/* harmony export */   gZ: () => (/* binding */ readDirectory)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5728);
/* harmony import */ var _zip_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7454);
/**
 * The directory at the end of a ZIP archive, read without believing it.
 * Layout: PKWARE APPNOTE 6.3.10 (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT), 4.3.12 the directory,
 * 4.3.14 and 4.3.15 Zip64, 4.3.16 the end record, 4.5.3 the Zip64 extra field. Numbers are little-endian.
 * The directory must end where the end record begins, and the end record's comment where the file ends: so there is
 * one way to read an archive, and what was cut anywhere does not fit.
 */


const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const HEADER = 0x02014b50;
const END_LENGTH = 22;
const END_64_LENGTH = 56;
const LOCATOR_LENGTH = 20;
const HEADER_LENGTH = 46;
const FULL_16 = 0xffff;
const FULL_32 = 0xffffffff;
const ZIP64_FIELD = 0x0001;
/** The view's bytes of these positions. */
function slice(view, from, length) {
    return new Uint8Array(view.buffer, view.byteOffset + from, length);
}
/** A number of 64 bits; above 2^53 it is rounded, and then larger than any archive. */
function wide(view, at) {
    return Number(view.getBigUint64(at, true));
}
function endAt(view) {
    const lowest = Math.max(0, view.byteLength - END_LENGTH - FULL_16);
    for (let at = view.byteLength - END_LENGTH; at >= lowest; at--) {
        if (view.getUint32(at, true) !== END)
            continue;
        if (at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength)
            return at;
    }
    return null;
}
const SEVERAL = { found: 'several parts, of which this is one' };
function plainEnd(view, at, where) {
    const here = view.getUint16(at + 8, true);
    const count = view.getUint16(at + 10, true);
    if (view.getUint32(at + 4, true) !== 0 || here !== count)
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('ARCHIVE_METHOD', where, SEVERAL);
    return { count, size: view.getUint32(at + 12, true), start: view.getUint32(at + 16, true), limit: at };
}
/** The 64-bit end record, where a locator before the end record points to one. What the short record tells must agree. */
function wideEnd(view, short, where) {
    const locator = short.limit - LOCATOR_LENGTH;
    if (locator < END_64_LENGTH || view.getUint32(locator, true) !== LOCATOR_64)
        return short;
    const at = wide(view, locator + 8);
    const fits = at <= locator - END_64_LENGTH && view.getUint32(at, true) === END_64;
    if (!fits || at + 12 + wide(view, at + 4) !== locator)
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('ARCHIVE_DAMAGED', where, { found: 'its Zip64 end record is not where it should be' });
    const count = wide(view, at + 32);
    if (view.getUint32(at + 16, true) !== 0 ||
        view.getUint32(at + 20, true) !== 0 ||
        wide(view, at + 24) !== count)
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('ARCHIVE_METHOD', where, SEVERAL);
    const end = { count, size: wide(view, at + 40), start: wide(view, at + 48), limit: at };
    const agrees = (short.count === FULL_16 || short.count === count) &&
        (short.size === FULL_32 || short.size === end.size) &&
        (short.start === FULL_32 || short.start === end.start);
    if (!agrees)
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('ARCHIVE_DAMAGED', where, { found: 'its two end records do not agree' });
    return end;
}
function findEnd(view, where) {
    const at = endAt(view);
    if (at === null)
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('ARCHIVE_TRUNCATED', where, { found: 'the directory at its end is missing' });
    const end = wideEnd(view, plainEnd(view, at, where), where);
    const gap = end.limit - (end.start + end.size);
    if (gap !== 0) {
        const found = `${Math.abs(gap)} bytes are ${gap < 0 ? 'missing' : 'too many'} before its end`;
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('ARCHIVE_TRUNCATED', where, { found });
    }
    return end;
}
/** The numbers with those that are full taken from the Zip64 field, in its fixed order; `null` where it lacks one. */
function widened(view, extra, short) {
    if (short.size !== FULL_32 && short.packed !== FULL_32 && short.at !== FULL_32)
        return short;
    const end = extra.from + extra.length;
    let at = extra.from;
    while (at + 4 <= end && view.getUint16(at, true) !== ZIP64_FIELD)
        at += 4 + view.getUint16(at + 2, true);
    if (at + 4 > end)
        return null;
    const last = Math.min(end, at + 4 + view.getUint16(at + 2, true));
    at += 4;
    const next = (value) => {
        if (value !== FULL_32)
            return value;
        at += 8;
        return at <= last ? wide(view, at - 8) : Number.NaN;
    };
    const full = { size: next(short.size), packed: next(short.packed), at: next(short.at) };
    return Number.isFinite(full.size + full.packed + full.at) ? full : null;
}
function entryAt(view, at, limit) {
    if (at + HEADER_LENGTH > limit || view.getUint32(at, true) !== HEADER)
        return null;
    const nameLength = view.getUint16(at + 28, true);
    const extra = { from: at + HEADER_LENGTH + nameLength, length: view.getUint16(at + 30, true) };
    const next = extra.from + extra.length + view.getUint16(at + 32, true);
    if (next > limit || view.getUint16(at + 34, true) !== 0)
        return null;
    const short = {
        size: view.getUint32(at + 24, true),
        packed: view.getUint32(at + 20, true),
        at: view.getUint32(at + 42, true),
    };
    const full = widened(view, extra, short);
    if (full === null)
        return null;
    const flags = view.getUint16(at + 8, true);
    const rawName = slice(view, at + HEADER_LENGTH, nameLength);
    const entry = {
        ...full,
        name: (0,_zip_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(rawName, (flags & 0x800) !== 0),
        rawName,
        flags,
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        attributes: view.getUint32(at + 38, true),
    };
    return { entry, next };
}
/** The directory. Fails where it is cut, damaged, or has more entries than the limit. */
function readDirectory(view, where, limit) {
    const end = findEnd(view, where);
    if (end.count > limit)
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('ARCHIVE_ENTRIES', where, { entries: end.count, limit });
    const entries = [];
    let at = end.start;
    while (entries.length < end.count) {
        const read = entryAt(view, at, end.limit);
        if (read === null)
            throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('ARCHIVE_DAMAGED', where, {
                found: `entry ${entries.length + 1} of its directory is broken`,
            });
        entries.push(read.entry);
        at = read.next;
    }
    if (at !== end.limit)
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('ARCHIVE_DAMAGED', where, { found: `its directory holds more than ${end.count} entries` });
    return { entries, start: end.start };
}


/***/ }),

/***/ 7454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ shownName),
/* harmony export */   IY: () => (/* binding */ nameFault),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   yH: () => (/* binding */ twinKey)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5728);
/**
 * Names of ZIP entries: how they are decoded, and which are refused. Nothing is ever unpacked to a path of that name,
 * yet a name that tries to lead elsewhere is a reason to read nothing of the archive.
 */

const SHOWN = 120;
/** The upper half of code page 437, the charset of names without the UTF-8 flag (APPNOTE 6.3.10, appendix D). */
const CP437 = 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function fromUtf8(bytes) {
    try {
        return utf8.decode(bytes);
    }
    catch {
        return null;
    }
}
function fromCp437(bytes) {
    return Array.from(bytes, (byte) => byte < 0x80 ? String.fromCharCode(byte) : (CP437[byte - 0x80] ?? '')).join('');
}
/**
 * The name as text; `null` where it says that it is UTF-8 and is not. Without that flag it is UTF-8 all the same where
 * it can be, since Info-ZIP and others on Unix write names as the disk has them and set no flag; else code page 437.
 */
function nameOf(bytes, flagged) {
    const text = fromUtf8(bytes);
    return text === null && !flagged ? fromCp437(bytes) : text;
}
/** Controls, line separators, and what is invisible or turns the reading order; the two joiners are letters' own. */
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
/** The name as it may stand in a message: everything unseen written out, at most 120 characters. */
function shownName(name) {
    const all = new RegExp(UNSEEN.source, 'gu');
    const written = name.replace(all, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
    return written.length <= SHOWN ? written : `${written.slice(0, SHOWN).toWellFormed()}…`;
}
function astray(name) {
    if (name.includes('\\'))
        return 'has a backslash';
    if (name.startsWith('/'))
        return 'starts with "/"';
    if (/^[A-Za-z]:/.test(name))
        return 'starts with a drive';
    const parts = name.replace(/\/$/, '').split('/');
    const bad = parts.find((part) => part === '..' || part === '.' || part === '');
    if (bad === undefined)
        return null;
    return bad === '' ? 'has a part without a name' : `has "${bad}" as a part`;
}
/** What is wrong with a name, or `null`. */
function nameFault(name, where) {
    const leads = astray(name);
    if (leads !== null)
        return (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('ARCHIVE_PATH', where, { found: leads });
    const unseen = UNSEEN.exec(name)?.[0].codePointAt(0);
    if (unseen === undefined)
        return null;
    const code = `U+${unseen.toString(16).toUpperCase().padStart(4, '0')}`;
    return (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('ARCHIVE_NAME', where, { found: `the invisible character ${code}` });
}
/** Two names with the same key are the same file on some disk: by case, or by how an accent is composed. */
function twinKey(name) {
    return name.replace(/\/$/, '').toUpperCase().toLowerCase().normalize('NFC');
}


/***/ }),

/***/ 2227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LP: () => (/* binding */ ZIP_LIMITS),
  ue: () => (/* binding */ readZip),
  n3: () => (/* binding */ unpackArtifact)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 29 modules
var catalogue = __webpack_require__(5728);
// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(3597);
// EXTERNAL MODULE: ./build/js/archive/zip-directory.js
var zip_directory = __webpack_require__(1206);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
var external_node_zlib_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_zlib_, 2);
;// CONCATENATED MODULE: ./build/js/archive/crc32.js
/**
 * CRC-32 as ZIP and gzip use it: the reflected polynomial 0xEDB88320, start and end inverted.
 * Source: PKWARE APPNOTE 6.3.10, 4.4.7; ISO 3309. Example: of the text `123456789` it is cbf43926.
 * Node has it from 20.15 and 22.2 on; in the versions before, a table does the same more slowly.
 */

const POLYNOMIAL = 0xedb88320;
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++)
        value = (value & 1) === 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
    return value;
});
/** The checksum as an unsigned number of 32 bits, by table. */
function crc32ByTable(bytes) {
    let crc = 0xffffffff;
    for (const byte of bytes)
        crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
    return (crc ^ 0xffffffff) >>> 0;
}
/** The checksum as an unsigned number of 32 bits, by the fastest way that this Node has. */
const crc32 = "crc32" in external_node_zlib_namespaceObject ? (bytes) => external_node_zlib_.crc32(bytes) : crc32ByTable;

// EXTERNAL MODULE: ./build/js/archive/zip-name.js
var zip_name = __webpack_require__(7454);
;// CONCATENATED MODULE: ./build/js/archive/zip-entry.js
/** One entry of a ZIP archive: every reason not to trust it, then its bytes. APPNOTE 6.3.10, 4.3.7, 4.4.4, 4.4.5, 4.4.15. */





const HEADER = 0x04034b50;
const HEADER_LENGTH = 30;
const STORED = 0;
const DEFLATE = 8;
/** Bit 0: encrypted; 6: strongly; 13: with a masked directory. */
const ENCRYPTED = 0x2041;
const PATCH = 0x20;
/** Sizes and checksum follow the data, and the header need not know them. */
const DESCRIPTOR = 0x08;
const OTHER_METHODS = {
    9: 'deflate64',
    12: 'bzip2',
    14: 'LZMA',
    93: 'Zstandard',
    95: 'XZ',
};
const AES = 99;
const FOLDER_TYPE = 0x4;
const FILE_TYPE = 0x8;
/** The top four bits of a Unix mode, which the upper half of the attributes holds. */
const OTHER_TYPES = {
    1: 'a named pipe',
    2: 'a device',
    6: 'a device',
    10: 'a symbolic link',
    12: 'a socket',
};
/** What Windows calls a reparse point. */
const WINDOWS_LINK = 0x400;
function linkFault({ attributes, size }, name, where) {
    const type = attributes >>> 28;
    const folder = name.endsWith('/');
    if ((attributes & WINDOWS_LINK) !== 0)
        return (0,catalogue/* fault */.DG)('ARCHIVE_LINK', where, { found: 'a link of Windows' });
    if (type !== 0 && type !== (folder ? FOLDER_TYPE : FILE_TYPE)) {
        const found = OTHER_TYPES[type] ?? 'of a type that does not go with its name';
        return (0,catalogue/* fault */.DG)('ARCHIVE_LINK', where, { found });
    }
    return folder && size > 0 ? (0,catalogue/* fault */.DG)('ARCHIVE_LINK', where, { found: 'a folder that holds bytes' }) : null;
}
function methodFault({ flags, method }, { where, methods }) {
    if ((flags & ENCRYPTED) !== 0 || method === AES)
        return (0,catalogue/* fault */.DG)('ARCHIVE_ENCRYPTED', where, {});
    if ((flags & PATCH) !== 0)
        return (0,catalogue/* fault */.DG)('ARCHIVE_METHOD', where, { found: 'patched data' });
    if (method === STORED || method === DEFLATE || methods.has(method))
        return null;
    const known = OTHER_METHODS[method];
    const found = `method ${method}${known === undefined ? '' : ` (${known})`}`;
    return (0,catalogue/* fault */.DG)('ARCHIVE_METHOD', where, { found });
}
function sameBytes(a, b) {
    return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
/** Where the packed bytes begin, or what the entry's own header has against it. */
function startOf(entry, { view, where, limit }) {
    const { at } = entry;
    if (at + HEADER_LENGTH > limit || view.getUint32(at, true) !== HEADER)
        return (0,catalogue/* fault */.DG)('ARCHIVE_DAMAGED', where, { found: 'its header is not where the directory says' });
    const nameLength = view.getUint16(at + 26, true);
    const extra = { from: at + HEADER_LENGTH + nameLength, length: view.getUint16(at + 28, true) };
    const start = extra.from + extra.length;
    if (!(start + entry.packed <= limit))
        return (0,catalogue/* fault */.DG)('ARCHIVE_OVERLAP', where, {});
    const differs = (found) => (0,catalogue/* fault */.DG)('ARCHIVE_MISMATCH', where, { found });
    if (!sameBytes((0,zip_directory/* slice */.di)(view, at + HEADER_LENGTH, nameLength), entry.rawName))
        return differs('the name is not the same');
    const flags = view.getUint16(at + 6, true);
    // Other flags (how hard deflate tried, say) change nothing of what is read.
    if (((flags ^ entry.flags) & (ENCRYPTED | 0x800)) !== 0 || view.getUint16(at + 8, true) !== entry.method)
        return differs('the way of packing is not the same');
    if ((flags & DESCRIPTOR) !== 0)
        return start;
    const short = { size: view.getUint32(at + 22, true), packed: view.getUint32(at + 18, true), at: 0 };
    const own = (0,zip_directory/* widened */["do"])(view, extra, short);
    const agrees = own?.size === entry.size && own.packed === entry.packed && view.getUint32(at + 14, true) === entry.crc;
    return agrees ? start : differs('size or checksum is not the same');
}
/** The entry, found sound as far as its headers go, or the first thing that is wrong with it. */
function checked(entry, place) {
    const { name } = entry;
    const { where } = place;
    if (name === null)
        return (0,catalogue/* fault */.DG)('ARCHIVE_NAME', where, { found: 'bytes that are no UTF-8' });
    const early = (0,zip_name/* nameFault */.IY)(name, where) ?? linkFault(entry, name, where) ?? methodFault(entry, place);
    if (early !== null)
        return early;
    const start = startOf(entry, place);
    if (typeof start !== 'number')
        return start;
    if (entry.method === STORED && entry.packed !== entry.size)
        return (0,catalogue/* fault */.DG)('ARCHIVE_SIZE', where, { declared: entry.size, found: String(entry.packed) });
    return { name, where, entry, start };
}
const inflated = (packed, size) => {
    try {
        // One byte more than declared is enough to know that the declared size is a lie.
        return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: size + 1 });
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
        if (code === 'ERR_BUFFER_TOO_LARGE')
            return 'more';
        if (code.startsWith('Z_'))
            return 'damaged';
        throw error;
    }
};
function hexadecimal(crc) {
    return crc.toString(16).padStart(8, '0');
}
/** The entry's bytes, of the declared size and checksum or none at all. */
function unpacked(archive, { entry, start, where }, methods) {
    const packed = (0,zip_directory/* slice */.di)(archive, start, entry.packed);
    const unpack = methods.get(entry.method) ?? inflated;
    const raw = entry.method === STORED ? packed : unpack(packed, entry.size);
    if (raw === 'damaged')
        throw (0,catalogue/* failure */.V2)('ARCHIVE_DAMAGED', where, { found: "its content can't be unpacked" });
    if (raw === 'more' || raw.length !== entry.size)
        throw (0,catalogue/* failure */.V2)('ARCHIVE_SIZE', where, {
            declared: entry.size,
            found: raw === 'more' || raw.length > entry.size ? 'more' : String(raw.length),
        });
    const crc = crc32(raw);
    if (crc !== entry.crc)
        throw (0,catalogue/* failure */.V2)('ARCHIVE_CRC', where, { declared: hexadecimal(entry.crc), found: hexadecimal(crc) });
    return new Uint8Array(raw.buffer, raw.byteOffset, raw.byteLength);
}

;// CONCATENATED MODULE: ./build/js/archive/zip.js
/**
 * A small reader of ZIP archives (PKWARE APPNOTE 6.3.10) for bytes that anybody may have made: an artifact can come from
 * a fork's run. It reads stored and deflated entries, Zip64 too, by the directory at the end, and never writes a file.
 *
 * Why no library: none checks checksums, links, duplicate names, the two names of each entry, lying sizes and budgets
 * together. fflate and yauzl give wrong data of a damaged entry without an error, unzip-stream believes the local
 * headers and calls an empty download a success. The guards would be longer than the reader.
 *
 * Memory is bounded: the directory alone is read at first, an entry is unpacked when it is asked for. An entry never
 * gives more than it declares, so the sum of the declared sizes is what all calls together can give, and the budget
 * is held against that sum before the first byte is unpacked.
 */





const MEBIBYTE = 1 << 20;
/** How many entries' faults are told one by one. */
const TOLD = 20;
/** Before an entry, or before the end record of an archive without any. */
const MAGIC = ['PK\u0003\u0004', 'PK\u0005\u0006', 'PK\u0006\u0006'];
const ZIP_LIMITS = {
    entries: 10_000,
    total: 512 * MEBIBYTE,
    ratio: 200,
    ratioFrom: 16 * MEBIBYTE,
    methods: new Map(),
    wants: () => true,
};
function startText(bytes, length) {
    return String.fromCharCode(...bytes.subarray(0, length));
}
function isZip(bytes) {
    return MAGIC.includes(startText(bytes, 4));
}
function checkStart(bytes, where) {
    if (bytes.length === 0)
        throw (0,catalogue/* failure */.V2)('ARCHIVE_EMPTY', where, {});
    if (isZip(bytes))
        return;
    const text = startText(bytes, 24);
    const found = /^[\x20-\x7e\s]*$/.test(text)
        ? JSON.stringify(text)
        : `the bytes ${Buffer.from(bytes.subarray(0, 8)).toString('hex')}`;
    throw (0,catalogue/* failure */.V2)('ARCHIVE_MAGIC', where, { found });
}
/** Faults of the entries, the first few by name: an archive of ten thousand bad ones shall not fill the report. */
function told(faults, where) {
    const rest = faults.length - TOLD;
    return new failure/* Failure */.HR(rest > 0 ? [...faults.slice(0, TOLD), (0,catalogue/* fault */.DG)('ARCHIVE_MORE', where, { entries: rest })] : faults);
}
function place(where, entry, index) {
    return `${where}/${entry.name === null ? `entry ${index + 1}` : (0,zip_name/* shownName */.HD)(entry.name)}`;
}
function ratioFault(sizes, limits, where) {
    const { size, packed } = sizes;
    const fits = size <= limits.ratioFrom || size <= limits.ratio * packed;
    return fits ? null : (0,catalogue/* fault */.DG)('ARCHIVE_RATIO', where, { bytes: size, packed, limit: limits.ratio });
}
/** Every entry found sound; fails with what is wrong with each that is not. */
function sound(view, directory, { where, limits }) {
    const faults = [];
    const good = [];
    const seen = new Map();
    for (const [index, entry] of directory.entries.entries()) {
        if (entry.name !== null && !limits.wants(entry.name))
            continue;
        const shown = place(where, entry, index);
        const twin = entry.name === null ? undefined : seen.get((0,zip_name/* twinKey */.yH)(entry.name));
        const result = twin === undefined
            ? checked(entry, { view, where: shown, limit: directory.start, methods: limits.methods })
            : (0,catalogue/* fault */.DG)('ARCHIVE_DUPLICATE', shown, { other: JSON.stringify((0,zip_name/* shownName */.HD)(twin)) });
        if (entry.name !== null)
            seen.set((0,zip_name/* twinKey */.yH)(entry.name), entry.name);
        const wrong = 'code' in result ? result : ratioFault(entry, limits, shown);
        if (wrong !== null)
            faults.push(wrong);
        else if ('entry' in result)
            good.push(result);
    }
    if (faults.length > 0)
        throw told(faults, where);
    return good;
}
/** Fails where two entries share bytes: that is how a small archive declares the same bomb many times. */
function checkApart(entries) {
    const inOrder = [...entries].sort((a, b) => a.entry.at - b.entry.at);
    let end = 0;
    for (const { entry, start, where } of inOrder) {
        if (!(entry.at >= end))
            throw (0,catalogue/* failure */.V2)('ARCHIVE_OVERLAP', where, {});
        end = start + entry.packed;
    }
}
/**
 * The files of a ZIP archive in the order of its directory, folders left out.
 * Fails, with an `ARCHIVE_…` fault for everything that is wrong with names and headers, before anything is unpacked.
 */
function readZip(bytes, where, limits = ZIP_LIMITS) {
    checkStart(bytes, where);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const entries = sound(view, (0,zip_directory/* readDirectory */.gZ)(view, where, limits.entries), { where, limits });
    checkApart(entries);
    const files = entries.filter(({ name }) => !name.endsWith('/'));
    if (files.length === 0)
        throw (0,catalogue/* failure */.V2)('ARCHIVE_NO_ENTRIES', where, {});
    const total = files.reduce((sum, { entry }) => sum + entry.size, 0);
    if (!(total <= limits.total))
        throw (0,catalogue/* failure */.V2)('ARCHIVE_TOTAL', where, { bytes: total, limit: limits.total });
    const wrong = ratioFault({ size: total, packed: bytes.length }, limits, where);
    if (wrong !== null)
        throw new failure/* Failure */.HR([wrong]);
    return files.map((file) => ({
        name: file.name,
        size: file.entry.size,
        bytes: () => unpacked(view, file, limits.methods),
    }));
}
/**
 * The files of a workflow artifact. Where it begins like a ZIP archive it is read as one; otherwise it is the one file
 * of the artifact's name, as actions/upload-artifact v7 stores it with `archive: false`.
 */
function unpackArtifact(bytes, name, where) {
    if (bytes.length === 0 || isZip(bytes))
        return readZip(bytes, where);
    const wrong = (0,zip_name/* nameFault */.IY)(name, where);
    if (wrong !== null)
        throw new failure/* Failure */.HR([wrong]);
    return [{ name, size: bytes.length, bytes: () => bytes }];
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

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 29 modules
var catalogue = __webpack_require__(5728);
// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(3597);
// EXTERNAL MODULE: ./build/js/model/identity.js
var identity = __webpack_require__(1052);
// EXTERNAL MODULE: ./build/js/table/align.js
var align = __webpack_require__(8432);
// EXTERNAL MODULE: ./build/js/table/cells.js + 2 modules
var cells = __webpack_require__(1121);
// EXTERNAL MODULE: ./build/js/table/numeral.js
var numeral = __webpack_require__(5071);
;// CONCATENATED MODULE: ./build/js/table/concat.js



/** A part without any number or text of its own says nothing of the column's kind: `nan`, empty, `nan`. */
function isSilent({ values, codes, labels }) {
    return values === null && codes !== null && labels.every(numeral/* standsForNoNumber */.b);
}
function joinedCodes(parts, rows) {
    const codes = new Int32Array(rows);
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
function joinedValues(parts, rows) {
    const known = parts.filter(({ column }) => !isSilent(column));
    if (known.length === 0 || known.some(({ column }) => column.values === null))
        return null;
    const values = new Float64Array(rows).fill(Number.NaN);
    let at = 0;
    for (const { column, rows: count } of parts) {
        if (column.values !== null)
            values.set(column.values, at);
        at += count;
    }
    return values;
}
/** `null` where it is neither labels nor numbers any more. */
function joinedColumn(name, parts, rows) {
    const { codes, labels } = joinedCodes(parts, rows);
    const values = joinedValues(parts, rows);
    if (codes === null && values === null)
        return null;
    if (codes !== null && values !== null) {
        // In a column of numbers `nan` is an empty cell and no class of its own.
        for (const [row, code] of codes.entries())
            if ((0,numeral/* standsForNoNumber */.b)(labels[code] ?? ''))
                codes[row] = -1;
    }
    let at = 0;
    let missing = 0;
    let firstMissingRow = null;
    for (const { column, rows: count } of parts) {
        const allMissing = values !== null && isSilent(column);
        missing += allMissing ? count : column.missing;
        const first = allMissing && count > 0 ? 0 : column.firstMissingRow;
        if (first !== null)
            firstMissingRow ??= at + first;
        at += count;
    }
    return { name, codes, labels, values, missing, firstMissingRow };
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
var table_text = __webpack_require__(4690);
// EXTERNAL MODULE: ./build/js/gate/pooled.js
var pooled = __webpack_require__(7525);
// EXTERNAL MODULE: ./build/js/read/examples.js
var read_examples = __webpack_require__(7584);
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
        const id = (0,table_text/* textAt */.$)(table.ids, repeated);
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

/***/ 2490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  al: () => (/* binding */ inOrder),
  xP: () => (/* binding */ measure),
  bt: () => (/* binding */ measureSuite),
  Lm: () => (/* binding */ wantedOf)
});

// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(3597);
// EXTERNAL MODULE: ./build/js/metrics/describe.js
var describe = __webpack_require__(7271);
// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 29 modules
var catalogue = __webpack_require__(5728);
// EXTERNAL MODULE: ./build/js/metrics/columns.js
var metrics_columns = __webpack_require__(8091);
// EXTERNAL MODULE: ./build/js/metrics/expand.js
var expand = __webpack_require__(7978);
// EXTERNAL MODULE: ./build/js/metrics/fitness.js
var fitness = __webpack_require__(356);
// EXTERNAL MODULE: ./build/js/metrics/list.js + 18 modules
var list = __webpack_require__(9115);
// EXTERNAL MODULE: ./build/js/metrics/names.js
var names = __webpack_require__(8164);
// EXTERNAL MODULE: ./build/js/metrics/requests.js
var requests = __webpack_require__(8304);
// EXTERNAL MODULE: ./build/js/metrics/scores.js
var scores = __webpack_require__(9901);
;// CONCATENATED MODULE: ./build/js/metrics/defaults.js
/** What is measured where nothing was asked for. */








const BINARY = [
    'accuracy',
    'balanced_accuracy',
    'precision',
    'recall',
    'specificity',
    'f1',
    'matthews_corrcoef',
];
const AVERAGES = [
    'precision_macro',
    'recall_macro',
    'f1_macro',
    'precision_weighted',
    'recall_weighted',
    'f1_weighted',
];
const REGRESSION = [
    'mean_squared_error',
    'root_mean_squared_error',
    'mean_absolute_error',
    'median_absolute_error',
    'r2',
];
const RANKING = ['ndcg_at_10', 'recall_at_10', 'mrr'];
const PROBABILITIES = ['log_loss', 'brier_score', 'expected_calibration_error'];
/** A score that is no probability still ranks, so it keeps its curves; the rest is left out, and it is said. */
function ofScore(subject) {
    const column = (0,scores/* scoreColumn */.TK)(subject);
    if (column === null || column.values === null)
        return { names: [], notice: null };
    const curves = ['roc_auc', 'average_precision'];
    // An empty cell is no score outside the bounds: it makes the values invalid, and says so there.
    const row = column.values.findIndex((value) => value < 0 || value > 1);
    if (row < 0)
        return { names: [...curves, ...PROBABILITIES], notice: null };
    const details = { column: column.name, value: column.values[row] ?? Number.NaN, row: row + 1 };
    return { names: curves, notice: (0,catalogue/* fault */.DG)('SCORES_NOT_PROBABILITIES', null, details) };
}
function ofTask(subject) {
    const { task, examples } = subject;
    if ((0,fitness/* hasRanking */.L)(examples))
        return { names: RANKING, notice: null };
    if (task.kind === 'scored')
        return { names: [], notice: null };
    if (task.kind === 'regression')
        return { names: REGRESSION, notice: null };
    if (task.kind === 'binary') {
        const { names, notice } = ofScore(subject);
        return { names: [...(task.prediction === null ? [] : BINARY), ...names], notice };
    }
    const counted = task.prediction === null ? [] : ['accuracy', 'balanced_accuracy', ...AVERAGES];
    const classes = Object.keys(examples.roles.classScores).length > 0;
    return { names: [...counted, ...(classes ? ['log_loss', 'roc_auc_ovr'] : [])], notice: null };
}
/** One latency column goes without its name in the metric's; any further one is named. */
/** Counts are laid out, so a table that was grouped by its latencies has the same metrics as before. */
function ofLatency(subject) {
    const { examples } = subject;
    const own = (0,metrics_columns/* latencyColumn */.JP)(examples);
    const columns = (0,metrics_columns/* freeNumbers */.Zv)(examples).filter((name) => (0,metrics_columns/* isLatency */.Hh)(name));
    const metrics = (0,expand/* isCountable */.uO)(subject)
        ? ['latency_mean', 'latency_p50', 'latency_p95']
        : ['latency_weighted_mean'];
    return columns.flatMap((column) => metrics.flatMap((name) => {
        const metric = (0,list/* metricNamed */.SB)(name);
        return metric === null
            ? []
            : [(0,requests/* requestOfColumn */.nD)((0,names/* plainName */.MH)(metric, column === own ? null : column), column)];
    }));
}
/** The default set: the task's, the columns the reader scored, and latencies. */
function defaultRequests(prepared) {
    const { subject } = prepared;
    const { names, notice } = ofTask(subject);
    const scored = (0,requests/* scoredRequests */.NO)(subject.examples);
    const taken = new Set(scored.map(({ name }) => name));
    const computed = names
        .filter((name) => !taken.has(name))
        .flatMap((name) => (0,requests/* requestsNamed */._u)(name, prepared))
        .filter((request) => !('code' in request));
    return { requests: [...computed, ...scored, ...ofLatency(subject)], notice };
}

// EXTERNAL MODULE: ./build/js/metrics/estimate.js
var estimate = __webpack_require__(308);
// EXTERNAL MODULE: ./build/js/metrics/single.js
var single = __webpack_require__(5770);
// EXTERNAL MODULE: ./build/js/metrics/subject.js
var subject = __webpack_require__(4020);
// EXTERNAL MODULE: ./build/js/metrics/tally.js
var tally = __webpack_require__(5014);
;// CONCATENATED MODULE: ./build/js/metrics/measure.js
/** Measures the examples of a suite: every metric that was asked for, or the default set of its task. */








/** The one door by which a number leaves: only a finite one does. */
function measurement(request, labels, n, found) {
    const { name: metric, direction, unit } = request;
    const nothing = { metric, labels, value: null, n, standardError: null, interval: null, direction, unit };
    if ('invalid' in found)
        return { ...nothing, invalid: found.invalid };
    if (!Number.isFinite(found.value))
        return { ...nothing, invalid: `it is not defined here (${whyNot(request)})` };
    const { value, standardError, interval } = found;
    return { ...nothing, value, standardError, interval, invalid: null };
}
function whyNot({ metric }) {
    if (metric.kind === 'sums')
        return metric.why;
    if (metric.id === 'cohen_kappa')
        return 'truth and prediction are one and the same class throughout';
    return 'the numbers are too large, or a class has no examples';
}
function occurring(tally, task) {
    const all = task.labels.map((_, label) => label);
    if ('invalid' in tally)
        return all;
    const { truths, predictions } = tally.counts;
    return all.filter((label) => (truths[label] ?? 0) + (predictions[label] ?? 0) > 0);
}
/** Of the positive class, or one measurement for every class that occurs. */
function measureCount(subject, request, metric) {
    const { task } = subject;
    const found = (0,single/* hindrance */.l)(subject) ?? (0,tally/* tallyOf */.s)(subject);
    const of = (label) => 'invalid' in found ? found : (0,estimate/* estimateCount */.iB)(metric, found, label);
    if ((task.kind !== 'binary' && task.kind !== 'multiclass') || !metric.perClass || task.positive !== null) {
        const label = task.kind === 'binary' ? (task.positive ?? 0) : 0;
        return [measurement(request, {}, subject.weights.n, of(label))];
    }
    return occurring(found, task).map((label) => measurement(request, { class: task.labels[label] ?? '' }, subject.weights.n, of(label)));
}
function measureOne(subject, request) {
    const { metric, labels } = request;
    if (metric.kind === 'drift')
        return [];
    if (metric.kind === 'count')
        return measureCount(subject, request, metric);
    const found = (0,single/* estimateOne */.X)(request, subject);
    const n = 'invalid' in found ? null : (found.n ?? null);
    return [measurement(request, labels, n ?? subject.weights.n, found)];
}
function wantedRequests(wanted, prepared) {
    const found = [...new Set(wanted)].flatMap((name) => (0,requests/* requestsNamed */._u)(name, prepared));
    const faults = new Set(found.filter((one) => 'code' in one));
    if (faults.size > 0)
        throw new failure/* Failure */.HR([...faults]);
    return { requests: found.filter((one) => !('code' in one)), notice: null };
}
/** Nothing asked for and nothing found is a fault; so is a truth that nothing can be held against. */
function foundRequests(prepared) {
    if (prepared.fault !== null)
        throw new failure/* Failure */.HR([prepared.fault]);
    const found = defaultRequests(prepared);
    if (found.requests.length > 0)
        return found;
    const columns = [...prepared.subject.examples.table.columns.keys()];
    throw new failure/* Failure */.HR([(0,catalogue/* fault */.DG)('NOTHING_TO_MEASURE', null, { columns })]);
}
/**
 * Measures the metrics that `wanted` names, or the default set for `null`. A metric that is not defined for these
 * examples has `value: null` and says why. Fails with every fault of weight `usage` or `reading` at once.
 */
function measureExamples(examples, wanted) {
    const prepared = (0,subject/* prepareWhole */.rk)(examples);
    const { requests, notice } = wanted === null ? foundRequests(prepared) : wantedRequests(wanted, prepared);
    const notices = notice === null ? prepared.notices : [...prepared.notices, notice];
    return { measurements: requests.flatMap((request) => measureOne(prepared.subject, request)), notices };
}

// EXTERNAL MODULE: ./build/js/model/identity.js
var identity = __webpack_require__(1052);
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

// EXTERNAL MODULE: ./build/js/gate/pooled.js
var pooled = __webpack_require__(7525);
;// CONCATENATED MODULE: ./build/js/gate/measure.js






/** The metrics that the configuration asks of a suite; its name may carry the prefix of the `suite` input. */
function wantedOf(config, suite) {
    const named = config.suites.find((one) => one.name === suite.name || suite.name.endsWith(`:${one.name}`));
    const only = config.suites.length === 1 ? config.suites[0] : undefined;
    return (named ?? only)?.metrics ?? null;
}
/**
 * How many runs a measurement of pooled examples is the mean of, by id, where they are several: each run is measured by
 * itself, since runs that agree in a metric to the last digit may differ in another.
 */
function runsOf({ name }, examples, wanted) {
    const values = new Map();
    for (const table of examples.runs ?? []) {
        for (const measurement of measureExamples({ ...examples, table }, wanted).measurements) {
            const id = (0,identity/* measurementId */.I)({ suite: name, ...measurement });
            const { value } = measurement;
            if (value !== null)
                values.set(id, [...(values.get(id) ?? []), { value, runs: 1 }]);
        }
    }
    const counts = [...values].map(([id, found]) => [id, { runs: (0,pooled/* independentRuns */.n)(found) }]);
    return new Map(counts.filter(([, { runs }]) => runs !== 1));
}
/** A suite's measurements; `wanted` names the metrics to take of its examples, `null` for the usual ones. */
function measureSuite(suite, wanted) {
    const { measurements: given, notices: doubts } = believed(suite.measurements.map(describe/* describeMeasurement */.I));
    const where = suite.files.join(', ');
    const doubted = doubts.map((notice) => ({ ...notice, where }));
    if (suite.examples === null)
        return { measurements: given, notices: doubted };
    const { measurements, notices } = measureExamples(suite.examples, wanted);
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
function measure(evaluation, config) {
    const measured = [];
    const faults = [];
    for (const suite of evaluation.suites) {
        try {
            measured.push(measureSuite(suite, wantedOf(config, suite)));
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.HR))
                throw error;
            faults.push(...error.faults.map((one) => ({ ...one, where: one.where ?? suite.files.join(', ') })));
        }
    }
    if (faults.length > 0)
        throw new failure/* Failure */.HR(faults);
    const measurements = inOrder(measured.flatMap((part) => part.measurements));
    return { measurements, notices: measured.flatMap((part) => part.notices) };
}


/***/ }),

/***/ 7525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ pooled),
/* harmony export */   n: () => (/* binding */ independentRuns)
/* harmony export */ });
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1052);

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

/***/ 9867:
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

/***/ 6308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   tC: () => (/* binding */ shareOf),
/* harmony export */   z8: () => (/* binding */ atLastComma)
/* harmony export */ });
/** What stands in brackets behind a metric's name, taken apart. */
/** The parts between commas that stand in no brackets of their own, without the space around them. */
function partsOf(inside) {
    const parts = [];
    let depth = 0;
    let start = 0;
    for (let i = 0; i < inside.length; i++) {
        if (inside[i] === '(')
            depth += 1;
        else if (inside[i] === ')')
            depth -= 1;
        else if (inside[i] === ',' && depth === 0) {
            parts.push(inside.slice(start, i).trim());
            start = i + 1;
        }
    }
    return [...parts, inside.slice(start).trim()];
}
/** The two parts at the last comma; the first is `null` where there is none. A column's name may hold commas itself. */
function atLastComma(inside) {
    const comma = inside.lastIndexOf(',');
    return [comma < 0 ? null : inside.slice(0, comma).trim(), inside.slice(comma + 1).trim()];
}
/** `fr=0.25`: how much a group counts. `null` where it is none, or the number is not above 0. */
function shareOf(part) {
    const equals = part.lastIndexOf('=');
    const written = part.slice(equals + 1).trim();
    const share = written === '' ? Number.NaN : Number(written);
    const ok = equals > 0 && share > 0 && Number.isFinite(share);
    return ok ? [part.slice(0, equals).trim(), share] : null;
}


/***/ }),

/***/ 8091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ isLatency),
/* harmony export */   JP: () => (/* binding */ latencyColumn),
/* harmony export */   UB: () => (/* binding */ secondOf),
/* harmony export */   Zv: () => (/* binding */ freeNumbers),
/* harmony export */   ns: () => (/* binding */ columnsFor),
/* harmony export */   uV: () => (/* binding */ columnOf)
/* harmony export */ });
/* harmony import */ var _known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6568);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2743);


/** Names under which a latency column is found without being named, best first. */
const USUAL = [
    'latency',
    'latency_ms',
    'latency_s',
    'latency_us',
    'latency_ns',
    'duration_ms',
    'duration_s',
    'duration',
];
const TIMES = new Set(['ns', 'us', 'ms', 's']);
/** Columns of numbers that play no part already. */
function freeNumbers({ table, roles, scored }) {
    const taken = new Set([
        roles.truth,
        roles.prediction,
        roles.score,
        roles.weight,
        roles.cluster,
        ...Object.values(roles.classScores),
        ...scored.map(({ column }) => column),
    ]);
    return [...table.columns.values()]
        .filter((column) => column.values !== null && !taken.has(column.name))
        .map((column) => column.name);
}
/** `latency`, `latency_ms`, `first_token_latency_s`, `duration_ms`: a time beyond doubt, with its unit in the name. */
function isLatency(name) {
    const plain = name.toLowerCase();
    if (plain === 'latency')
        return true;
    return /^(?:.*_)?latency|^duration/.test(plain) && TIMES.has((0,_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOfName */ .x)(name) ?? '');
}
/** The latency column of a table where none was named: the usual names first, else the only one there is. */
function latencyColumn(examples) {
    const names = freeNumbers(examples);
    for (const usual of USUAL) {
        const found = names.find((name) => name.toLowerCase() === usual);
        if (found !== undefined)
            return found;
    }
    const clear = names.filter(isLatency);
    return clear.length === 1 ? (clear[0] ?? null) : null;
}
const SIZE = '(?:_(?:bytes|kb|mb|gb|kib|mib|gib))?';
const OF_MEMORY = new RegExp(`^(?:peak_|max_)?(?:gpu_)?(?:memory|rss|vram)(?:_usage)?${SIZE}$`);
/** Names under which the column of a metric is found without being named. */
const USUAL_OF = new Map([
    ['cost', /^(?:total_)?(?:cost|price)(?:_usd|_eur)?$/],
    ['tokens', /^(?:total_)?tokens(?:_used)?$|^token_usage$/],
    ['peak_memory', OF_MEMORY],
    ['memory_growth', OF_MEMORY],
    ['error_rate', /^(?:is_|has_)?(?:error|errored|failed|timeout|timed_out)$|^(?:success|status)$/],
]);
const OF_TIME = /^(?:time|timestamp|t|elapsed|seconds|step|iteration)(?:_(?:ns|us|ms|s|sec|seconds))?$|^elapsed_time/;
/** The columns that a metric of this kind can be of. */
function columnsFor({ needs }, examples) {
    const { table, roles } = examples;
    if (needs === 'slices' || needs === 'group') {
        const grouping = [...table.columns.values()].filter(({ name, codes }) => codes !== null && name !== roles.truth && name !== roles.prediction);
        return grouping.map(({ name }) => name);
    }
    if (needs === 'cells')
        return [...table.columns.keys()];
    if (needs !== 'outcomes')
        return freeNumbers(examples);
    return [...table.columns.values()].filter(_outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .isOutcomes */ .sL).map(({ name }) => name);
}
/** The only column of a usual name, `null` where there is none or more than one. */
function usualOf(names, usual) {
    const found = names.filter((name) => usual?.test(name.toLowerCase()) === true);
    return found.length === 1 ? (found[0] ?? null) : null;
}
function unnamed(metric, examples) {
    const { roles, table } = examples;
    if (metric.id === 'duplicate_rate')
        return table.ids === null ? null : '';
    if (metric.id === 'missing_rate')
        return roles.prediction;
    if (metric.needs === 'latency')
        return latencyColumn(examples);
    if (metric.needs === 'group' || metric.needs === 'slices') {
        return roles.groups.length === 1 ? (roles.groups[0] ?? null) : null;
    }
    return usualOf(columnsFor(metric, examples), USUAL_OF.get(metric.id));
}
/** The column a metric is of, or `null` where there is none that fits. */
function columnOf(metric, named, examples) {
    const name = named ?? unnamed(metric, examples);
    if (name === null || (name === '' && named === null))
        return name;
    const column = examples.table.columns.get(name);
    if (column === undefined)
        return null;
    const { needs } = metric;
    if (needs === 'cells')
        return name;
    if (needs === 'group' || needs === 'slices')
        return column.codes === null ? null : name;
    if (needs === 'outcomes')
        return (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .isOutcomes */ .sL)(column) ? name : null;
    return column.values !== null || (needs === 'attempts' && (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .isOutcomes */ .sL)(column)) ? name : null;
}
/** The second column, '' where the metric has none; `null` where it needs one and there is none. */
function secondOf(metric, named, examples) {
    if (named !== null)
        return (examples.table.columns.get(named)?.values ?? null) === null ? null : named;
    return metric.id === 'memory_growth' ? usualOf(freeNumbers(examples), OF_TIME) : '';
}


/***/ }),

/***/ 9504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y8: () => (/* binding */ cellWeights),
/* harmony export */   cZ: () => (/* binding */ indexCells),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   uU: () => (/* binding */ numbering)
/* harmony export */ });
/** Up to this many possible keys an array is faster than a map, and still small. */
const DENSE = 1 << 20;
/** Numbers keys in order of their first occurrence. */
function numbering(keys) {
    let next = 0;
    if (keys <= DENSE) {
        const known = new Int32Array(keys).fill(-1);
        return (key) => {
            const at = known[key] ?? -1;
            if (at >= 0)
                return at;
            known[key] = next;
            next += 1;
            return next - 1;
        };
    }
    const known = new Map();
    return (key) => {
        const at = known.get(key);
        if (at !== undefined)
            return at;
        known.set(key, next);
        next += 1;
        return next - 1;
    };
}
/** The cells of complete truth and prediction codes. */
function indexCells(task, prediction) {
    const width = task.labels.length;
    const numberOf = numbering(width * width);
    const rows = prediction.length;
    const cellOf = new Int32Array(rows);
    const truths = [];
    const predictions = [];
    for (let row = 0; row < rows; row++) {
        const t = task.truth[row] ?? 0;
        const p = prediction[row] ?? 0;
        const cell = numberOf(t * width + p);
        if (cell === truths.length) {
            truths.push(t);
            predictions.push(p);
        }
        cellOf[row] = cell;
    }
    return { cellOf, truth: Int32Array.from(truths), prediction: Int32Array.from(predictions) };
}
/** The weight of each cell, summed in row order; without weights, how many rows it has. */
function cellWeights(index, weights) {
    const result = new Float64Array(index.truth.length);
    for (let row = 0; row < index.cellOf.length; row++) {
        const cell = index.cellOf[row] ?? 0;
        result[cell] = (result[cell] ?? 0) + (weights === null ? 1 : (weights[row] ?? 0));
    }
    return result;
}
/** Margins and diagonal of the matrix with these cell weights. */
function countsOf(labels, index, weights) {
    const hits = new Float64Array(labels);
    const truths = new Float64Array(labels);
    const predictions = new Float64Array(labels);
    let total = 0;
    for (let cell = 0; cell < weights.length; cell++) {
        const weight = weights[cell] ?? 0;
        const t = index.truth[cell] ?? 0;
        const p = index.prediction[cell] ?? 0;
        if (t === p)
            hits[t] = (hits[t] ?? 0) + weight;
        truths[t] = (truths[t] ?? 0) + weight;
        predictions[p] = (predictions[p] ?? 0) + weight;
        total += weight;
    }
    return { hits, truths, predictions, total };
}


/***/ }),

/***/ 7271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeMeasurement)
/* harmony export */ });
/* harmony import */ var _known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6568);

/** A share above 1 is one in percent: COCO writes 32.4 where others write 0.324. */
function unitOf(unit, value) {
    const isPercent = unit === 'fraction' && value !== null && value > 1 && value <= 100;
    return isPercent ? 'percent' : unit;
}
/**
 * The measurement with direction and unit. What the file gave stays; what it left out (`null` or absent) is taken from
 * the table of known names; what is not known there stays `null`.
 */
function describeMeasurement(measurement) {
    const known = (0,_known_js__WEBPACK_IMPORTED_MODULE_0__/* .knownMetric */ .w)(measurement.metric);
    return {
        ...measurement,
        direction: measurement.direction ?? known?.direction ?? null,
        unit: measurement.unit ?? unitOf(known?.unit ?? null, measurement.value),
    };
}


/***/ }),

/***/ 3253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ drift),
  s: () => (/* binding */ driftMetric)
});

;// CONCATENATED MODULE: ./build/js/stats/population-stability.js
/**
 * The population stability index: how far the shares of bins moved.
 *
 *   Σ (a − e) ln(a / e),   a and e the actual and the expected share of a bin
 *
 * It is the symmetric divergence of Kullback and Leibler. A share below the floor counts as the floor, because an empty
 * bin would make the sum infinite.
 *
 * Source: H. Jeffreys, Proceedings of the Royal Society A 186 (1946) 453–461; as an index of stability with bins:
 * N. Siddiqi, Credit Risk Scorecards (2006), chapter 8.
 *
 * Example: .1 .2 .4 .2 .1 to .15 .25 .35 .15 .10: 0.0524911; four times .25 to .4 .3 .2 .1: 0.2282174.
 */
/** The shares of weights, over `count` places; `null` where they sum to 0 or overflow. */
function sharesOf(weights, count) {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const usable = total > 0 && Number.isFinite(total);
    if (!usable)
        return null;
    return Array.from({ length: count }, (_, i) => (weights[i] ?? 0) / total);
}
/** The index for a floor above 0; `null` where one of both is empty. */
function populationStability({ expected, actual }, floor = 1e-4) {
    const count = Math.max(expected.length, actual.length);
    const before = sharesOf(expected, count);
    const after = sharesOf(actual, count);
    if (before === null || after === null)
        return null;
    return before.reduce((sum, share, i) => {
        const e = Math.max(share, floor);
        const a = Math.max(after[i] ?? 0, floor);
        return sum + (a - e) * Math.log(a / e);
    }, 0);
}

;// CONCATENATED MODULE: ./build/js/stats/jensen-shannon.js
/**
 * The divergence of Jensen and Shannon in bits, and its square root, which is a distance.
 *
 *   ½ Σ p log₂(p / m) + ½ Σ q log₂(q / m),   m = (p + q) / 2,   0 log 0 = 0
 *
 * 0 for equal distributions, 1 for such as share no bin.
 *
 * Source: J. Lin, Divergence measures based on the Shannon entropy, IEEE Transactions on Information Theory 37 (1991)
 * 145–151; the distance: D. M. Endres, J. E. Schindelin, IEEE Transactions on Information Theory 49 (2003) 1858–1860.
 *
 * Example: ½, ½ against 1, 0: 0.3112781 bits, distance 0.5579230.
 */

function bits(share, middle) {
    return share > 0 ? share * Math.log2(share / middle) : 0;
}
/** The divergence, from 0 to 1; `null` where one of both is empty. */
function jensenShannon({ expected, actual }) {
    const count = Math.max(expected.length, actual.length);
    const before = sharesOf(expected, count);
    const after = sharesOf(actual, count);
    if (before === null || after === null)
        return null;
    const sum = before.reduce((total, p, i) => {
        const q = after[i] ?? 0;
        const middle = (p + q) / 2;
        return total + bits(p, middle) + bits(q, middle);
    }, 0);
    // Rounding may leave nearly equal distributions a hair below 0, and disjoint ones above 1.
    return Math.min(1, Math.max(0, sum / 2));
}
/** The distance, from 0 to 1; `null` where one of both is empty. */
function jensenShannonDistance(histograms) {
    const divergence = jensenShannon(histograms);
    return divergence === null ? null : Math.sqrt(divergence);
}

// EXTERNAL MODULE: ./build/js/metrics/labels.js
var labels = __webpack_require__(1165);
// EXTERNAL MODULE: ./build/js/metrics/subject.js
var metrics_subject = __webpack_require__(4020);
;// CONCATENATED MODULE: ./build/js/metrics/drift.js
/**
 * How far head's predictions have moved from base's, whatever the truth.
 *
 *   prediction_drift       the divergence of Jensen and Shannon in bits, from 0 to 1
 *   prediction_drift(psi)  the population stability index; a share below 10⁻⁴ counts as 10⁻⁴
 *
 * Labels are compared by the shares in which each is predicted. Numbers, or scores where there is no prediction, by ten
 * bins between the deciles of base, a number on a border falling below it. Rows need no partner. Weights count.
 *
 * Source and formulas: stats/jensen-shannon.ts, stats/population-stability.ts; `scipy.spatial.distance.jensenshannon`.
 * Example: base a a b b, head a a a b: shares ½ ½ to ¾ ¼, drift 0.0488 bits, psi ¼·ln 1.5 + ¼·ln 2 = 0.2747.
 */




const driftMetric = {
    kind: 'drift',
    id: 'prediction_drift',
    title: 'Drift of the predictions from base’s',
    direction: 'lower',
    unit: null,
    needs: 'base',
};
const BINS = 10;
function predicted(subject) {
    const { roles, table } = subject.examples;
    return table.columns.get(roles.prediction ?? roles.score ?? '');
}
const weightOf = ({ weights }, row) => weights.values?.[row] ?? 1;
function shareByLabel(subject) {
    const column = predicted(subject);
    const codes = (0,metrics_subject/* codesOf */.MZ)(subject, column);
    if ('invalid' in codes)
        return codes;
    const names = (column?.labels ?? []).map(labels/* canonicalLabel */.Z2);
    const weights = new Map();
    for (const [row, code] of codes.entries()) {
        const name = names[code] ?? '';
        weights.set(name, (weights.get(name) ?? 0) + weightOf(subject, row));
    }
    return weights;
}
function ofLabels({ base, head }) {
    const [before, after] = [shareByLabel(base), shareByLabel(head)];
    if ('invalid' in before)
        return { invalid: `in base ${before.invalid}` };
    if ('invalid' in after)
        return after;
    const names = [...new Set([...before.keys(), ...after.keys()])];
    const weights = (of) => names.map((name) => of.get(name) ?? 0);
    return { expected: weights(before), actual: weights(after) };
}
/** The inner borders of bins that hold equally many of these values. */
function bordersOf(values) {
    const sorted = values.slice().sort();
    const borders = Array.from({ length: BINS - 1 }, (_, i) => {
        const place = Math.ceil(((i + 1) / BINS) * sorted.length) - 1;
        return sorted[Math.max(0, place)] ?? Number.NaN;
    });
    return [...new Set(borders)];
}
function binned(subject, values, borders) {
    const bins = new Array(borders.length + 1).fill(0);
    for (const [row, value] of values.entries()) {
        const at = borders.findIndex((border) => value <= border);
        const bin = at < 0 ? borders.length : at;
        bins[bin] = (bins[bin] ?? 0) + weightOf(subject, row);
    }
    return bins;
}
function ofNumbers({ base, head }) {
    const [before, after] = [(0,metrics_subject/* numbersOf */.cZ)(base, predicted(base)), (0,metrics_subject/* numbersOf */.cZ)(head, predicted(head))];
    if ('invalid' in before)
        return { invalid: `in base ${before.invalid}` };
    if ('invalid' in after)
        return after;
    const borders = bordersOf(before);
    return { expected: binned(base, before, borders), actual: binned(head, after, borders) };
}
/** Labels are what the task takes for labels; all else that has numbers is compared by numbers. */
function histogramsOf(sides) {
    const labelled = ({ task }) => (task.kind === 'binary' || task.kind === 'multiclass') && task.prediction !== null;
    if (labelled(sides.base) && labelled(sides.head))
        return ofLabels(sides);
    return ofNumbers(sides);
}
/** How far head is from base; `variant` is what stood in brackets. */
function drift(variant, sides) {
    const hindered = sides.head.weights.invalid ?? sides.base.weights.invalid;
    if (hindered !== null)
        return { invalid: hindered };
    const histograms = histogramsOf(sides);
    if ('invalid' in histograms)
        return histograms;
    const found = variant === 'psi' ? populationStability(histograms) : jensenShannon(histograms);
    return found ?? { invalid: 'one of base and head has no predictions' };
}


/***/ }),

/***/ 308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ estimateSums),
/* harmony export */   bw: () => (/* binding */ estimateGroups),
/* harmony export */   dz: () => (/* binding */ withNormalInterval),
/* harmony export */   iB: () => (/* binding */ estimateCount),
/* harmony export */   uV: () => (/* binding */ estimateMean)
/* harmony export */ });
/* unused harmony export errorOfMean */
/* harmony import */ var _stats_normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1767);
/* harmony import */ var _stats_wilson_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4264);
/* harmony import */ var _jackknife_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8000);
/* harmony import */ var _sum_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(535);
/**
 * One value with its standard error and two-sided 95 % interval.
 *
 * Errors: of a share √(p(1 − p)/n); of a mean s/√n, s with n − 1; of weights that are no counts, the linearised error
 * of a ratio, se² = n/(n − 1) · Σ w²(v − m)² / (Σw)² (W. Cochran, Sampling Techniques, 3rd ed., §6); of other functions
 * of the confusion matrix or of sums, the jackknife; of the area under the ROC curve, DeLong's. Else there is none.
 * Intervals: Wilson's for shares of whole examples, else value ± 1.96 standard errors.
 *
 * Example: values 1 2 3 6, mean 3, s² = 14/3, se = √(14/12) = 1.0801, interval 3 ± 2.117.
 */




const Z = (0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(0.975);
/** With the normal interval around it. */
function withNormalInterval({ value, standardError }) {
    if (standardError === null)
        return { value, standardError, interval: null };
    const reach = Z * standardError;
    return { value, standardError, interval: [value - reach, value + reach] };
}
function ofShare(successes, trials) {
    const value = trials === 0 ? 0 : successes / trials;
    const standardError = trials === 0 ? null : Math.sqrt((value * (1 - value)) / trials);
    return { value, standardError, interval: trials === 0 ? null : (0,_stats_wilson_js__WEBPACK_IMPORTED_MODULE_1__/* .wilson */ .r)(successes, trials) };
}
/** Standard error of Σwv/Σw. `null` for fewer than two examples. */
function errorOfMean(values, weights) {
    const { n } = weights;
    const enough = n >= 2;
    if (!enough)
        return null;
    const middle = (0,_sum_js__WEBPACK_IMPORTED_MODULE_2__/* .mean */ .i2)(values, weights.values);
    if (weights.counts)
        return Math.sqrt((0,_sum_js__WEBPACK_IMPORTED_MODULE_2__/* .squaresAbout */ .MT)(values, middle, weights.values) / (n - 1) / n);
    const each = weights.values ?? new Float64Array(0);
    const spread = (0,_sum_js__WEBPACK_IMPORTED_MODULE_2__/* .squaresAbout */ .MT)(values, middle, each.map((weight) => weight * weight));
    return Math.sqrt((n / (n - 1)) * spread) / (0,_sum_js__WEBPACK_IMPORTED_MODULE_2__/* .sum */ .cz)(each);
}
function estimateMean(metric, values, weights) {
    if (metric.share && weights.counts)
        return ofShare((0,_sum_js__WEBPACK_IMPORTED_MODULE_2__/* .weightedSum */ .rO)(values, weights.values), weights.n);
    const value = (0,_sum_js__WEBPACK_IMPORTED_MODULE_2__/* .mean */ .i2)(values, weights.values);
    return withNormalInterval({ value, standardError: errorOfMean(values, weights) });
}
/** The mean of one value a group; values of 0 and 1 are a share of the groups. */
function estimateGroups({ values }) {
    const n = values.length;
    const weights = { values: null, counts: true, n, invalid: null };
    const total = (0,_sum_js__WEBPACK_IMPORTED_MODULE_2__/* .sum */ .cz)(values);
    if (values.every((value) => value === 0 || value === 1))
        return { ...ofShare(total, n), n };
    const standardError = errorOfMean(values, weights);
    return { ...withNormalInterval({ value: total / n, standardError }), n };
}
function estimateSums(metric, pairs) {
    const times = pairs.weights === null || pairs.counts ? pairs.weights : presence(pairs.weights);
    return withNormalInterval({
        value: metric.value(pairs),
        standardError: (0,_jackknife_js__WEBPACK_IMPORTED_MODULE_3__/* .jackknifeError */ .D)(metric.without(pairs), times),
    });
}
/** 1 for each row that weighs anything: weights that are no counts make one example of a row. */
function presence(weights) {
    return weights.map((weight) => (weight > 0 ? 1 : 0));
}
function jackknifeOf(tally, value) {
    const { counts, cells, cellWeights, weights } = tally;
    if (weights.counts) {
        const deletions = { truth: cells.truth, prediction: cells.prediction, weight: null };
        return (0,_jackknife_js__WEBPACK_IMPORTED_MODULE_3__/* .jackknifeError */ .D)((0,_jackknife_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutOne */ .d)(counts, deletions, value), cellWeights);
    }
    const each = weights.values ?? new Float64Array(0);
    const deletions = { truth: tally.truth, prediction: tally.prediction, weight: each };
    return (0,_jackknife_js__WEBPACK_IMPORTED_MODULE_3__/* .jackknifeError */ .D)((0,_jackknife_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutOne */ .d)(counts, deletions, value), presence(each));
}
function estimateCount(metric, tally, label) {
    const value = metric.value(tally.counts, label);
    if (metric.share !== null && tally.weights.counts) {
        const [successes, trials] = metric.share(tally.counts, label);
        return { ...ofShare(successes, trials), value };
    }
    return withNormalInterval({
        value,
        standardError: jackknifeOf(tally, (counts) => metric.value(counts, label)),
    });
}


/***/ }),

/***/ 7978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ MOST_EXAMPLES),
/* harmony export */   YD: () => (/* binding */ expandedSides),
/* harmony export */   fP: () => (/* binding */ ignoresWeights),
/* harmony export */   sz: () => (/* binding */ expanded),
/* harmony export */   uO: () => (/* binding */ isCountable)
/* harmony export */ });
/* harmony import */ var _pairs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4721);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4600);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4020);



/** Each takes four bytes and more; beyond this a metric that knows no weights is refused. */
const MOST_EXAMPLES = 20_000_000;
/** Whether the rows are one example each, or can be laid out so. */
function isCountable({ weights }) {
    return (weights.values === null || (weights.counts && weights.invalid === null && weights.n <= MOST_EXAMPLES));
}
/** Whether the metric has no weighted form of its own. */
function ignoresWeights(metric) {
    return 'weighted' in metric && metric.weighted === 'never';
}
function laidOut(subject) {
    const { values, n } = subject.weights;
    if (values === null || !isCountable(subject))
        return subject;
    const rows = new Int32Array(n);
    let at = 0;
    for (const [row, times] of values.entries()) {
        rows.fill(row, at, at + times);
        at += times;
    }
    return { ...(0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .partOf */ .BU)(subject, rows), weights: { values: null, counts: true, n, invalid: null } };
}
/** One row an example; the subject itself where its weights are none or no counts. */
const expanded = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_1__/* .remembered */ .H)(laidOut);
/** Pairs of the same counts, one row a pair; `null` where they are not. */
function expandedSides(sides) {
    if (sides.base.weights.values === null && sides.head.weights.values === null)
        return sides;
    const weights = (0,_pairs_js__WEBPACK_IMPORTED_MODULE_2__/* .pairWeights */ .SV)(sides);
    if (weights === null || !weights.counts || weights.n > MOST_EXAMPLES)
        return null;
    const withWeights = { values: weights.base, counts: true, n: weights.n, invalid: null };
    return {
        base: expanded({ ...sides.base, weights: withWeights }),
        head: expanded({ ...sides.head, weights: withWeights }),
    };
}


/***/ }),

/***/ 356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ hasRanking),
/* harmony export */   QR: () => (/* binding */ foundIn),
/* harmony export */   Qo: () => (/* binding */ NEEDS),
/* harmony export */   ct: () => (/* binding */ isFit)
/* harmony export */ });
/* harmony import */ var _scores_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9901);

/** What a metric of each kind needs, in words that finish "needs …". */
const NEEDS = {
    labels: 'labels in truth and prediction',
    score: 'two classes, a known positive one, and a score',
    probabilities: 'a probability of the positive of two classes, or one of each class',
    'class-probabilities': 'a probability column for each class',
    numbers: 'numbers in truth and prediction',
    column: 'a column of numbers',
    outcomes: 'a column of passes and fails',
    texts: 'texts in truth and prediction',
    ranking: 'a query column, relevances as truth and a score',
    latency: 'a latency column',
    cells: 'a column',
    group: 'two classes, a known positive one, and a prediction',
    attempts: 'ids, one a task',
    slices: 'a column of groups',
    base: 'predictions',
};
/** What the examples have in its place. */
function foundIn({ task }) {
    if (task.kind === 'scored')
        return 'no truth and prediction';
    if (task.kind === 'regression')
        return 'numbers that are no labels';
    const classes = `labels of ${task.labels.length} classes`;
    if (task.prediction === null)
        return `${classes} and no prediction`;
    return task.kind === 'multiclass' && task.labels.length === 2
        ? `${classes}, none known as positive`
        : classes;
}
function hasNumbers({ roles, table }) {
    return [roles.truth, roles.prediction].every((name) => (table.columns.get(name ?? '')?.values ?? null) !== null);
}
const hasTexts = ({ roles, table }) => [roles.truth, roles.prediction].every((name) => table.columns.has(name ?? ''));
/** Documents of queries, each with its relevance and a score. */
function hasRanking({ roles, table }) {
    const numbers = [roles.truth, roles.score].every((name) => (table.columns.get(name ?? '')?.values ?? null) !== null);
    return roles.query !== null && table.ids !== null && numbers;
}
/** Whether the examples have what the metric needs, as far as it names no column. */
function isFit(metric, subject) {
    const { task, examples } = subject;
    const labelled = task.kind === 'binary' || task.kind === 'multiclass';
    const classes = labelled && Object.keys(examples.roles.classScores).length > 0;
    const score = (0,_scores_js__WEBPACK_IMPORTED_MODULE_0__/* .scoreColumn */ .TK)(subject)?.values ?? null;
    switch (metric.needs) {
        case 'labels':
            return labelled && task.prediction !== null;
        case 'score':
            return score !== null;
        case 'probabilities':
            return classes || score !== null;
        case 'class-probabilities':
            return classes;
        case 'numbers':
            return hasNumbers(examples);
        case 'texts':
            return hasTexts(examples);
        case 'ranking':
            return hasRanking(examples);
        case 'group':
            return task.kind === 'binary' && task.prediction !== null;
        default:
            return true;
    }
}


/***/ }),

/***/ 8000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ jackknifeError),
/* harmony export */   d: () => (/* binding */ withoutOne)
/* harmony export */ });
/* harmony import */ var _sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(535);

/** The metric without one example of each group. Length of the deletions. */
function withoutOne(counts, deletions, value) {
    const hits = counts.hits.slice();
    const truths = counts.truths.slice();
    const predictions = counts.predictions.slice();
    const rest = { hits, truths, predictions, total: counts.total };
    const result = new Float64Array(deletions.truth.length);
    for (let i = 0; i < result.length; i++) {
        const t = deletions.truth[i] ?? 0;
        const p = deletions.prediction[i] ?? 0;
        const weight = deletions.weight === null ? 1 : (deletions.weight[i] ?? 0);
        const [hit, truth, prediction] = [hits[t] ?? 0, truths[t] ?? 0, predictions[p] ?? 0];
        if (t === p)
            hits[t] = hit - weight;
        truths[t] = truth - weight;
        predictions[p] = prediction - weight;
        rest.total = counts.total - weight;
        result[i] = value(rest);
        // The old numbers are put back, not added to: with weights like 0.1 adding would not give them back.
        hits[t] = hit;
        truths[t] = truth;
        predictions[p] = prediction;
    }
    return result;
}
/**
 * The jackknife standard error of leave-one-out values, each standing for `times` examples (`null`: for one).
 * `null` for fewer than two examples or where some value is not defined.
 */
function jackknifeError(left, times) {
    const n = (0,_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .totalWeight */ .zN)(left.length, times);
    // A group that stands for no example may have no value either.
    const values = times === null ? left : left.map((value, group) => ((times[group] ?? 0) > 0 ? value : 0));
    const centre = (0,_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .weightedSum */ .rO)(values, times) / n;
    const error = Math.sqrt(((n - 1) / n) * (0,_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .squaresAbout */ .MT)(values, centre, times));
    return n >= 2 && Number.isFinite(error) ? error : null;
}


/***/ }),

/***/ 6568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ knownMetric),
  x: () => (/* binding */ unitOfName)
});

// EXTERNAL MODULE: ./build/js/metrics/brackets.js
var brackets = __webpack_require__(6308);
;// CONCATENATED MODULE: ./build/js/metrics/named.js
/**
 * Names under which tools write their aggregates, and what is known of them: which way is better, and the unit.
 * Only names whose meaning does not depend on the writer are here. `score`, `reward`, `bias`, `similarity_diff` are not.
 *
 * Sources: scikit-learn 1.9 scorers; lm-evaluation-harness `higher_is_better`; Hugging Face evaluate and Trainer;
 * torchmetrics; COCOeval; ragas; fairlearn 0.13; sacrebleu.
 */
const words = (text) => text.trim().split(/\s+/);
/** Shares from 0 to 1, or the same from 0 to 100: which, the value tells. */
const higherFractions = words(`
  accuracy acc acc_norm acc_all acc_bytes balanced_accuracy balanced_acc binary_accuracy categorical_accuracy
  sparse_categorical_accuracy token_accuracy exact_match em exact quasi_exact_match prefix_exact_match quasi_prefix_exact_match
  prompt_level_strict_acc prompt_level_loose_acc inst_level_strict_acc inst_level_loose_acc
  precision recall sensitivity specificity tpr tnr ppv npv true_positive_rate true_negative_rate
  f1 f2 f0.5 f_measure fscore f_score fbeta token_f1 jaccard iou miou mean_iou dice
  roc_auc roc_auc_ovr roc_auc_ovo auroc auc pr_auc auprc average_precision mean_average_precision
  map map50 map75 map50_95 map_0.5 map_0.5:0.95 ap ap50 ap75 aps apm apl
  ndcg mrr hit_rate mean_reciprocal_rank
  pass_rate success_rate win_rate solve_rate resolved_rate
  bleu sacrebleu bleu_score chrf chrf++ chrf_score rouge1 rouge2 rougel rougelsum rouge_1 rouge_2 rouge_l rouge_lsum meteor
  bertscore_f1 bertscore_precision bertscore_recall bert_score_f1
  faithfulness answer_relevancy answer_correctness context_precision context_recall factual_correctness
  context_entity_recall context_utilization answer_similarity semantic_similarity non_llm_string_similarity string_present
  contextual_precision contextual_recall contextual_relevancy
  homogeneity_score completeness_score v_measure_score normalized_mutual_info_score disparate_impact_ratio
  demographic_parity_ratio equalized_odds_ratio
`);
/** Higher is better, 1 is best, and they are no shares: the unit is `index`. */
const higherIndices = words(`
  matthews_corrcoef mcc matthews_correlation cohen_kappa quadratic_kappa kappa r2 r2_score explained_variance
  pearson pearsonr pearson_corr spearman spearmanr spearman_corr kendalltau d2_absolute_error_score d2_pinball_score
  adjusted_rand_score adjusted_mutual_info_score silhouette_score ssim
`);
/** Lower is better, between 0 and 1, and no shares. */
const lowerIndices = words('brier_score brier_score_loss brier');
/** Higher is better, on a scale of their own. */
const higherScales = words(`
  gpt_groundedness gpt_relevance gpt_coherence gpt_fluency gpt_similarity
  calinski_harabasz_score psnr inception_score mean_rating groundedness coherence fluency relevance helpfulness
  loglikelihood log_likelihood
`);
/** Shares of something bad. */
const lowerFractions = words(`
  error_rate failure_rate deadline_miss_rate timeout_rate hallucination_rate false_positive_rate false_negative_rate fpr fnr
  missing_rate duplicate_rate http_req_failed eer equal_error_rate hamming_loss zero_one_loss
  noise_sensitivity expected_calibration_error maximum_calibration_error ece toxicity toxicity_ratio
  demographic_parity_difference equalized_odds_difference equal_opportunity_difference
`);
/** Lower is better, on a scale of their own. A word error rate can pass 1 and is no share. */
const lowerScales = words(`
  loss log_loss neg_log_likelihood nll cross_entropy hinge_loss huber_loss perplexity ppl word_perplexity byte_perplexity
  mse rmse mae mape smape msle rmsle medae mean_squared_error root_mean_squared_error mean_absolute_error
  median_absolute_error mean_absolute_percentage_error mean_squared_log_error root_mean_squared_log_error max_error
  ter wer cer mer fid lpips davies_bouldin_score memory_growth prediction_drift
`);
const lowerBits = words('bits_per_byte bits_per_character bits_per_token');
/** What takes time, in whatever unit the end of the name says. */
const times = words(`
  latency ttft tpot itl e2el time_to_first_token time_per_output_token inter_token_latency response_time inference_time
  prediction_time request_duration http_req_duration latency_weighted
`);
const memories = words(`
  memory peak_memory max_memory memory_usage gpu_memory peak_gpu_memory max_gpu_memory rss peak_rss max_rss vram peak_vram
`);
const costs = words('cost cost_per_example cost_per_request cost_per_query price');
const tokenCounts = words(`
  tokens token_usage input_tokens output_tokens prompt_tokens completion_tokens reasoning_tokens tokens_per_example
  tokens_per_request tokens_used
`);
const throughputs = words(`
  throughput request_throughput output_throughput total_token_throughput token_throughput requests_per_second
  tokens_per_second output_tokens_per_second queries_per_second request_goodput goodput qps rps
`);

;// CONCATENATED MODULE: ./build/js/metrics/known.js


const higher = (unit) => ({ direction: 'higher', unit });
const lower = (unit) => ({ direction: 'lower', unit });
const entries = (names, known) => names.map((name) => [name, known]);
const qualities = new Map([
    ...entries(higherFractions, higher('fraction')),
    ...entries(higherIndices, higher('index')),
    ...entries(higherScales, higher(null)),
    ...entries(lowerIndices, lower('index')),
    ...entries(lowerFractions, lower('fraction')),
    ...entries(lowerScales, lower(null)),
    ...entries(lowerBits, lower('bits')),
]);
const resources = new Map([
    ...entries(times, lower(null)),
    ...entries(memories, lower(null)),
    ...entries(costs, lower(null)),
    ...entries(tokenCounts, lower('tokens')),
    ...entries(throughputs, higher(null)),
]);
/** Ends of names that say a unit. */
const UNITS = {
    ns: 'ns',
    nanoseconds: 'ns',
    us: 'us',
    microseconds: 'us',
    ms: 'ms',
    msec: 'ms',
    millis: 'ms',
    milliseconds: 'ms',
    s: 's',
    sec: 's',
    secs: 's',
    seconds: 's',
    bytes: 'bytes',
    kb: 'kB',
    mb: 'MB',
    gb: 'GB',
    kib: 'KiB',
    mib: 'MiB',
    gib: 'GiB',
    usd: 'usd',
};
const RANKED = /^(?:pass|ndcg|map|mrr|recall|precision|hits?|hit_rate|success|accuracy|acc)_(?:at_)?k?\d+$/;
const TOP = /^(?:top_?\d+_?(?:accuracy|acc)|(?:accuracy|acc)_?top_?\d+|(?:accuracy|acc)_top_\d+)$/;
const BETA = /^fbeta_\d+(?:\.\d+)?$/;
const AVERAGE = /^(?:macro|micro|weighted|samples|binary)_|_(?:macro|micro|weighted|samples|binary|avg|average|mean)$/g;
const STATISTIC = /^(?:mean|avg|average|median|med|min|max|p\d{1,2}(?:\.\d+)?|total)_|_(?:mean|avg|average|median|med|min|max|p\d{1,2}(?:\.\d+)?|weighted_mean|total|sum)$/g;
const NO_METRIC = /(?:^|_)(?:stderr|std|stddev|sd|sem|var|variance|standard_error|std_error|std_err)$/;
const PREFIX = /^(?:epoch|eval|test|val|valid|validation|predict)_/;
const TRAINING = /^(?:train|training)(?:_|$)/;
/** `ROC-AUC`, `roc auc`, `Roc_Auc` → `roc_auc`; `recall@5` → `recall_at_5`; `rocAuc` stays for the second try. */
function flattened(name) {
    const plain = name
        .trim()
        .replace(/@/g, '_at_')
        .replace(/[\s-]+/g, '_')
        .replace(/_+/g, '_');
    return plain.toLowerCase().replace(/^_|_$/g, '');
}
/** A unit at the end of a name: `latency_p95_ms` → `ms`, `latencyMs` → `ms`. */
function unitOfName(name) {
    const spaced = name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').replace(/\(([a-z]+)\)$/i, '_$1');
    const end = /_([a-z]+)$/.exec(flattened(spaced))?.[1] ?? '';
    return Object.hasOwn(UNITS, end) ? (UNITS[end] ?? null) : null;
}
function quality(name) {
    const direct = qualities.get(name) ?? qualities.get(name.replace(/_score$/, ''));
    if (direct !== undefined)
        return direct;
    if (name.startsWith('neg_'))
        return qualities.get(name.slice(4))?.direction === 'lower' ? higher(null) : null;
    if (NO_METRIC.test(name))
        return null;
    if (RANKED.test(name) || TOP.test(name) || BETA.test(name))
        return higher('fraction');
    if (/_loss$|_error$/.test(name))
        return lower(null);
    const bare = name.replace(AVERAGE, '').replace(/_score$/, '');
    return bare === name ? null : (qualities.get(bare) ?? (BETA.test(bare) ? higher('fraction') : null));
}
/** Time, memory, money, tokens and throughput come with statistics and units around the word that matters. */
function resource(name) {
    const unit = unitOfName(name);
    const end = name.lastIndexOf('_');
    const core = unit === null ? name : name.slice(0, end);
    const bare = core.replace(STATISTIC, '').replace(STATISTIC, '');
    const found = resources.get(name) ?? resources.get(core) ?? resources.get(bare);
    if (found !== undefined)
        return { ...found, unit: found.unit ?? (found.direction === 'lower' ? unit : null) };
    return /_latency$/.test(bare) ? lower(unit) : null;
}
function percent(name) {
    const bare = name.replace(/_(?:pct|percent)$/, '');
    const known = bare === name ? null : quality(bare);
    return known?.unit === 'fraction' ? { ...known, unit: 'percent' } : null;
}
const lookUp = (name) => quality(name) ?? percent(name) ?? resource(name);
const spelled = (name) => {
    const split = flattened(name.replace(/([a-z0-9])([A-Z])/g, '$1_$2'));
    return [flattened(name), split];
};
/** The last part of a path, without a tool's prefix; `null` for what was measured in training. */
function evaluated(name) {
    const parts = name.split('/').filter((part) => part.trim() !== '');
    if (parts.some((part) => TRAINING.test(flattened(part))))
        return null;
    const plain = flattened(parts.at(-1) ?? '').replace(PREFIX, '');
    return TRAINING.test(plain) ? null : (parts.at(-1) ?? '');
}
/** `worst_group(accuracy)` and its like go the way of the metric inside. */
function wrapped(name) {
    const parts = /^([a-z0-9_.]+)\((.+)\)$/i.exec(name.trim());
    const [outer, inner] = [flattened(parts?.[1] ?? ''), parts?.[2] ?? ''];
    if (parts === null)
        return null;
    if (outer === 'worst_group' || outer === 'robust_mean')
        return knownMetric((0,brackets/* partsOf */.CI)(inner)[0] ?? '');
    if (outer === 'mean')
        return knownMetric(inner);
    const known = lookUp(outer.replace(PREFIX, ''));
    if (known === null)
        return null;
    const column = inner.split(',')[0] ?? inner;
    return { ...known, unit: known.unit ?? (known.direction === 'lower' ? unitOfName(column) : null) };
}
/** Thousands of files have the same few names. */
const asked = new Map();
const MOST_REMEMBERED = 1_000;
/** Direction and unit of a metric by its name, or `null` where the name is not known. Never a guess. */
function knownMetric(name) {
    const remembered = asked.get(name);
    if (remembered !== undefined)
        return remembered;
    const known = foundMetric(name);
    if (asked.size < MOST_REMEMBERED)
        asked.set(name, known);
    return known;
}
function foundMetric(name) {
    const inside = wrapped(name);
    if (inside !== null)
        return inside;
    const last = evaluated(name.replace(/,[^,/]*$/, ''));
    if (last === null)
        return null;
    // What stands in brackets at the end narrows a metric (`mAP50(B)`) or gives its unit (`latency (ms)`).
    const bare = last.replace(/\s*\(([^()]*)\)$/, (_, text) => Object.hasOwn(UNITS, text) ? `_${text}` : '');
    for (const spelling of spelled(bare)) {
        const known = lookUp(spelling) ?? lookUp(spelling.replace(PREFIX, ''));
        if (known !== null)
            return known;
    }
    return null;
}


/***/ }),

/***/ 1165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ hasWholeLabels),
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   Z2: () => (/* binding */ canonicalLabel),
/* harmony export */   hl: () => (/* binding */ recoded),
/* harmony export */   rb: () => (/* binding */ uniteLabels)
/* harmony export */ });
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
/** Codes of a column in the united set; −1 stays −1. */
function recoded(codes, map) {
    const result = new Int32Array(codes.length);
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
    if (column.values === null)
        return column.labels;
    return column.labels.map((label) => (Number.isFinite(Number(label)) ? label : ''));
}
/** Whether a column of numbers can still be labels: every distinct text is a whole number. */
function hasWholeLabels(column) {
    return labelsOf(column).every((label) => label === '' || Number.isInteger(Number(label)));
}


/***/ }),

/***/ 3474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ columnMean),
/* harmony export */   Mm: () => (/* binding */ percentileMetric),
/* harmony export */   qK: () => (/* binding */ columnMetrics)
/* harmony export */ });
/* harmony import */ var _stats_quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2085);
/* harmony import */ var _stats_selection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6728);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4600);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4020);
/**
 * Metrics of one named column: latencies, anything that has a mean.
 *
 *   latency_mean(col) Σv/n · latency_weighted_mean(col) Σwv/Σw, divided by the sum of the weights, once
 *   latency_pNN(col)  percentile by linear interpolation, as numpy's default (Hyndman and Fan's type 7)
 *   mean(col) Σwv/Σw · deadline_miss_rate(col,limit) share of values above the limit
 *
 * Source: numpy 2.4 `average`, `quantile`.
 * Example: latencies 10 20 40: mean 23.33, p50 20, p95 38, deadline_miss_rate at 20 ⅓.
 */




const columnOf = (subject, { column }) => subject.examples.table.columns.get(column);
const valuesOf = (subject, argument) => (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersOf */ .cZ)(subject, columnOf(subject, argument));
function misses(subject, argument) {
    const values = valuesOf(subject, argument);
    return 'invalid' in values ? values : values.map((value) => (value > argument.limit ? 1 : 0));
}
const MEAN = { kind: 'mean', paired: true, share: false, weighted: 'as-given', values: valuesOf };
const TIME = { direction: 'lower', unit: null, needs: 'latency' };
/** The mean of a column that a reader named as a measurement: its direction and unit are found by its name. */
const columnMean = {
    ...MEAN,
    id: 'mean',
    title: 'Mean',
    direction: null,
    unit: null,
    needs: 'column',
};
const columnMetrics = [
    { ...MEAN, ...TIME, id: 'latency_mean', title: 'Mean latency', weighted: 'never' },
    { ...MEAN, ...TIME, id: 'latency_weighted_mean', title: 'Weighted mean latency', weighted: 'always' },
    columnMean,
    {
        ...MEAN,
        ...TIME,
        id: 'deadline_miss_rate',
        title: 'Share of examples past the deadline',
        unit: 'fraction',
        share: true,
        values: misses,
    },
];
/** Several percentiles are asked of one column; a million numbers are counted once. */
const counted = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .H)((values) => (0,_stats_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .histogramOf */ .A)(values));
/** `latency_pNN` for NN between 0 and 100. */
function percentileMetric(percent) {
    return {
        ...TIME,
        kind: 'whole',
        id: `latency_p${percent}`,
        title: `Latency, ${percent}th percentile`,
        weighted: 'never',
        value: (subject, argument) => {
            const values = valuesOf(subject, argument);
            if ('invalid' in values)
                return values;
            return { value: (0,_stats_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .quantile */ .YV)(values, percent / 100, counted(values)), standardError: null };
        },
        quantile: (subject, argument) => {
            const values = valuesOf(subject, argument);
            return 'invalid' in values ? values : { values, q: percent / 100 };
        },
    };
}


/***/ }),

/***/ 9115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SB: () => (/* binding */ metricNamed),
  qd: () => (/* binding */ metrics),
  qp: () => (/* binding */ patterns)
});

// EXTERNAL MODULE: ./build/js/metrics/outcomes.js
var metrics_outcomes = __webpack_require__(2743);
// EXTERNAL MODULE: ./build/js/table/rows-by-text.js
var rows_by_text = __webpack_require__(7790);
// EXTERNAL MODULE: ./build/js/metrics/remembered.js
var remembered = __webpack_require__(4600);
// EXTERNAL MODULE: ./build/js/metrics/subject.js
var metrics_subject = __webpack_require__(4020);
;// CONCATENATED MODULE: ./build/js/metrics/rows-by-id.js



/** For each row of the table the first one that has its id. */
const firstRows = (0,remembered/* remembered */.H)((ids) => {
    const rows = ids.offsets.length - 1;
    const index = new rows_by_text/* RowsByText */.e(ids, rows);
    const first = new Int32Array(rows);
    for (let row = 0; row < rows; row++)
        first[row] = index.add(row) ? row : index.find(ids, row);
    return first;
});
const rowIn = (selection, place) => selection === null ? place : (selection[place] ?? 0);
function withoutId(ids, { rows, selection }) {
    let count = 0;
    let first = -1;
    for (let place = 0; place < rows; place++) {
        const row = rowIn(selection, place);
        if (ids.offsets[row] !== ids.offsets[row + 1])
            continue;
        count += 1;
        if (first < 0)
            first = place;
    }
    return count === 0 ? null : (0,metrics_subject/* emptyCells */.VT)(rows, ids.name, { count, first });
}
function grouped(subject) {
    const { ids } = subject.examples.table;
    if (ids === null)
        return { invalid: 'there is no id column' };
    const gap = withoutId(ids, subject);
    if (gap !== null)
        return gap;
    const first = firstRows(ids);
    const numberOf = new Int32Array(first.length).fill(-1);
    const of = new Int32Array(subject.rows);
    let count = 0;
    for (let place = 0; place < of.length; place++) {
        const own = first[rowIn(subject.selection, place)] ?? 0;
        if ((numberOf[own] ?? -1) < 0)
            numberOf[own] = count++;
        of[place] = numberOf[own] ?? 0;
    }
    return { of, count };
}
/** The subject's rows by id, or why they have none. */
const rowsById = (0,remembered/* remembered */.H)(grouped);
/** Whether a row repeats the id of an earlier one. Length `rows`; `null` without ids. */
function repeatedIds(subject) {
    const { ids } = subject.examples.table;
    if (ids === null)
        return null;
    const first = firstRows(ids);
    const seen = new Uint8Array(first.length);
    return Uint8Array.from({ length: subject.rows }, (_, place) => {
        const own = first[rowIn(subject.selection, place)] ?? 0;
        const again = seen[own] ?? 0;
        seen[own] = 1;
        return again;
    });
}

;// CONCATENATED MODULE: ./build/js/metrics/attempts.js



function chance(attempts, passed, k) {
    if (attempts - passed < k)
        return 1;
    let none = 1;
    for (let i = attempts - passed + 1; i <= attempts; i++)
        none *= 1 - k / i;
    return 1 - none;
}
function fromAttempts(subject, argument) {
    const outcomes = (0,metrics_outcomes/* passes */.WE)(subject, argument);
    if ('invalid' in outcomes)
        return outcomes;
    const groups = rowsById(subject);
    if ('invalid' in groups)
        return groups;
    const attempts = new Float64Array(groups.count);
    const passed = new Float64Array(groups.count);
    for (let row = 0; row < outcomes.length; row++) {
        const task = groups.of[row] ?? 0;
        attempts[task] = (attempts[task] ?? 0) + 1;
        passed[task] = (passed[task] ?? 0) + (outcomes[row] ?? 0);
    }
    return { attempts, passed, of: groups.of };
}
function fromCounts(subject, { column, second }) {
    const { columns } = subject.examples.table;
    const passed = (0,metrics_subject/* numbersOf */.cZ)(subject, columns.get(column));
    if ('invalid' in passed)
        return passed;
    const attempts = (0,metrics_subject/* numbersOf */.cZ)(subject, columns.get(second));
    if ('invalid' in attempts)
        return attempts;
    const odd = passed.findIndex((count, row) => {
        const of = attempts[row] ?? Number.NaN;
        const ok = Number.isSafeInteger(count) && Number.isSafeInteger(of) && count >= 0 && count <= of;
        return !ok;
    });
    if (odd >= 0) {
        return { invalid: `row ${odd + 1} has ${passed[odd]} passes of ${attempts[odd]} attempts` };
    }
    return { attempts, passed, of: Int32Array.from(passed, (_, row) => row) };
}
function chances(k, subject, argument) {
    const found = argument.second === '' ? fromAttempts(subject, argument) : fromCounts(subject, argument);
    if ('invalid' in found)
        return found;
    const few = found.attempts.findIndex((count) => count < k);
    if (few >= 0) {
        return { invalid: `a task has ${found.attempts[few]} attempts, and pass_at_${k} needs at least ${k}` };
    }
    const values = found.attempts.map((count, task) => chance(count, found.passed[task] ?? 0, k));
    return { values, of: found.of };
}
/** `pass_at_K` for a whole K from 1. */
function passMetric(k) {
    return {
        kind: 'grouped',
        id: `pass_at_${k}`,
        title: `Chance that one of ${k} attempts passes`,
        direction: 'higher',
        unit: 'fraction',
        needs: 'attempts',
        weighted: 'never',
        values: (subject, argument) => chances(k, subject, argument),
    };
}

;// CONCATENATED MODULE: ./build/js/metrics/agreement.js
const at = (values, index) => values[index] ?? 0;
function dot(a, b) {
    let total = 0;
    for (let i = 0; i < a.length; i++)
        total += at(a, i) * at(b, i);
    return total;
}
function trace(c) {
    let hits = 0;
    for (let label = 0; label < c.hits.length; label++)
        hits += at(c.hits, label);
    return hits;
}
/** Mean recall over the classes that are true somewhere. */
function balancedAccuracy(c) {
    let total = 0;
    let classes = 0;
    for (let label = 0; label < c.truths.length; label++) {
        const truths = at(c.truths, label);
        if (truths === 0)
            continue;
        total += at(c.hits, label) / truths;
        classes += 1;
    }
    return total / classes;
}
/** Asked by class and not by a difference of sums: sums of weights like 0.1 leave a rest where 0 should be. */
function isConstant(margin) {
    let classes = 0;
    for (let label = 0; label < margin.length; label++)
        if (at(margin, label) > 0)
            classes += 1;
    return classes < 2;
}
/** 0 where truth or prediction is one class only, as scikit-learn has it. */
function matthews(c) {
    const some = c.total > 0;
    if (!some)
        return Number.NaN;
    if (isConstant(c.truths) || isConstant(c.predictions))
        return 0;
    const covariance = trace(c) * c.total - dot(c.truths, c.predictions);
    const spread = c.total ** 2 - dot(c.predictions, c.predictions);
    return covariance / Math.sqrt(spread * (c.total ** 2 - dot(c.truths, c.truths)));
}
/** Not defined where truth and prediction are one and the same class: chance alone would agree always. */
function kappa(c) {
    const onlyClass = isConstant(c.truths) && isConstant(c.predictions);
    if (onlyClass && trace(c) > 0)
        return Number.NaN;
    const chance = c.total - dot(c.truths, c.predictions) / c.total;
    return 1 - (c.total - trace(c)) / chance;
}

;// CONCATENATED MODULE: ./build/js/metrics/classification.js
/**
 * Metrics of right and wrong labels, all from one confusion matrix.
 *
 * Of a class c: tp = hits, fn = true − hits, fp = predicted − hits, tn = total − true − predicted + hits.
 *   precision tp/(tp+fp) · recall tp/(tp+fn) · specificity tn/(tn+fp) · Fβ (1+β²)tp / (β²(tp+fn) + tp+fp)
 * A share of nothing is 0, as scikit-learn has it (`zero_division=0`). `macro` is the plain mean over the classes that
 * occur in truth or prediction, `weighted` weighs by how often a class is true, `micro` adds the classes' counts first.
 *
 * Source: scikit-learn 1.9, user guide 3.4.4 and `precision_recall_fscore_support`.
 * Example: truth 1 1 0 0, prediction 1 0 0 0: precision 1, recall ½, F1 ⅔, specificity 1.
 */

const classification_at = (values, index) => values[index] ?? 0;
const ratio = (part, whole) => (whole === 0 ? 0 : part / whole);
const precisionShare = (c, label) => [classification_at(c.hits, label), classification_at(c.predictions, label)];
const recallShare = (c, label) => [classification_at(c.hits, label), classification_at(c.truths, label)];
const specificityShare = (c, label) => {
    const negatives = c.total - classification_at(c.truths, label);
    return [negatives - classification_at(c.predictions, label) + classification_at(c.hits, label), negatives];
};
const betaShare = (beta) => (c, label) => [
    (1 + beta * beta) * classification_at(c.hits, label),
    beta * beta * classification_at(c.truths, label) + classification_at(c.predictions, label),
];
const ofClass = (share) => (counts, label) => {
    const [part, whole] = share(counts, label);
    return ratio(part, whole);
};
/** A class that is neither true nor predicted anywhere is none of this table's classes. */
const occurs = (c, label) => classification_at(c.truths, label) > 0 || classification_at(c.predictions, label) > 0;
const macro = (share) => (c) => {
    let total = 0;
    let classes = 0;
    for (let label = 0; label < c.truths.length; label++) {
        if (!occurs(c, label))
            continue;
        const [part, whole] = share(c, label);
        total += ratio(part, whole);
        classes += 1;
    }
    return total / classes;
};
const micro = (share) => (c) => {
    let parts = 0;
    let wholes = 0;
    for (let label = 0; label < c.truths.length; label++) {
        if (!occurs(c, label))
            continue;
        const [part, whole] = share(c, label);
        parts += part;
        wholes += whole;
    }
    return c.total > 0 ? ratio(parts, wholes) : Number.NaN;
};
const weighted = (share) => (c) => {
    let total = 0;
    for (let label = 0; label < c.truths.length; label++) {
        const [part, whole] = share(c, label);
        total += classification_at(c.truths, label) * ratio(part, whole);
    }
    return total / c.total;
};
const SHAPE = { kind: 'count', needs: 'labels', perClass: false, share: null, binary: false };
const GOOD_SHARE = { direction: 'higher', unit: 'fraction' };
const accuracyShare = (c) => [trace(c), c.total];
const single = [
    {
        ...SHAPE,
        ...GOOD_SHARE,
        id: 'accuracy',
        title: 'Accuracy',
        value: (c) => trace(c) / c.total,
        share: accuracyShare,
        binary: true,
    },
    { ...SHAPE, ...GOOD_SHARE, id: 'balanced_accuracy', title: 'Balanced accuracy', value: balancedAccuracy },
    {
        ...SHAPE,
        id: 'matthews_corrcoef',
        title: 'Matthews correlation coefficient',
        direction: 'higher',
        unit: 'index',
        value: matthews,
    },
    { ...SHAPE, id: 'cohen_kappa', title: 'Cohen’s kappa', direction: 'higher', unit: 'index', value: kappa },
];
/** The metric of one class and its three averages. */
function family({ id, title, share, proportion }) {
    const average = (suffix, value) => ({
        ...SHAPE,
        ...GOOD_SHARE,
        id: `${id}_${suffix}`,
        title: `${title}, ${suffix} average`,
        value,
    });
    return [
        {
            ...SHAPE,
            ...GOOD_SHARE,
            id,
            title,
            perClass: true,
            value: (c, label) => (c.total > 0 ? ofClass(share)(c, label) : Number.NaN),
            share: proportion ? share : null,
        },
        average('macro', macro(share)),
        average('micro', micro(share)),
        average('weighted', weighted(share)),
    ];
}
/** `fbeta_B` and its averages, for any B above 0. */
function betaMetrics(beta) {
    return family({ id: `fbeta_${beta}`, title: `F${beta} score`, share: betaShare(beta), proportion: false });
}
const countMetrics = [
    ...single,
    ...family({ id: 'precision', title: 'Precision', share: precisionShare, proportion: true }),
    ...family({ id: 'recall', title: 'Recall', share: recallShare, proportion: true }),
    ...family({ id: 'specificity', title: 'Specificity', share: specificityShare, proportion: true }),
    ...family({ id: 'f1', title: 'F1 score', share: betaShare(1), proportion: false }),
];

// EXTERNAL MODULE: ./build/js/stats/delong.js
var delong = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/js/stats/order.js
var stats_order = __webpack_require__(2986);
// EXTERNAL MODULE: ./build/js/metrics/scores.js
var metrics_scores = __webpack_require__(9901);
// EXTERNAL MODULE: ./build/js/metrics/steps.js
var metrics_steps = __webpack_require__(2011);
;// CONCATENATED MODULE: ./build/js/metrics/curve-without.js
/**
 * Average precision, and the areas of one class against the rest, without one example of each row.
 *
 * Average precision is a sum over steps of score, from the highest down: gₖ·Tₖ/Nₖ / P, with gₖ positives in step k, Tₖ of
 * them down to it among Nₖ examples. Without an example of step j the steps above stay as they are, and those from j on
 * have one fewer among N, and with a positive one fewer among T and P:
 *   negative  Σ_{k above j} gₖTₖ/Nₖ + Σ_{k from j} gₖTₖ/(Nₖ − 1), over P
 *   positive  Σ_{k above j} gₖTₖ/Nₖ + (gⱼ − 1)(Tⱼ − 1)/(Nⱼ − 1) + Σ_{k below j} gₖ(Tₖ − 1)/(Nₖ − 1), over P − 1
 * An area is the mean of its positives' shares Vᵢ of negatives beaten, and so (P·A − Vᵢ)/(P − 1) without one of them; by
 * symmetry the same for negatives. All of it is exact, in one pass over steps and one over rows.
 *
 * Source: the definitions in curve.ts; areas by their placements: DeLong et al. (1988).
 * Example: truth 1 1 0 0, scores .9 .4 .6 .1, precision ½·1 + ½·⅔: without the third row 1, without the first ½.
 */




function withoutStep({ positive, negative, positives }) {
    const count = positive.length;
    const found = { positive: new Float64Array(count), negative: new Float64Array(count) };
    const [ofPositive, ofNegative] = [new Float64Array(count), new Float64Array(count)];
    // Down from the highest score: what stays as it is above each step, and what its own term becomes.
    let [hits, all, above] = [0, 0, 0];
    for (let k = count - 1; k >= 0; k--) {
        const gained = positive[k] ?? 0;
        hits += gained;
        all += gained + (negative[k] ?? 0);
        found.positive[k] = above + (gained > 1 ? ((gained - 1) * (hits - 1)) / (all - 1) : 0);
        found.negative[k] = above;
        if (!(gained > 0))
            continue;
        above += (gained * hits) / all;
        ofPositive[k] = hits > 1 ? (gained * (hits - 1)) / (all - 1) : 0;
        ofNegative[k] = all > 1 ? (gained * hits) / (all - 1) : 0;
    }
    let [belowPositive, belowNegative] = [0, 0];
    for (let k = 0; k < count; k++) {
        belowNegative += ofNegative[k] ?? 0;
        found.positive[k] = ((found.positive[k] ?? 0) + belowPositive) / (positives - 1);
        found.negative[k] = ((found.negative[k] ?? 0) + belowNegative) / positives;
        belowPositive += ofPositive[k] ?? 0;
    }
    return found;
}
const undefinedIn = (subject) => new Float64Array(subject.rows).fill(Number.NaN);
/** Average precision without one example of each row; NaN where weights are no counts. */
function precisionWithout(subject) {
    const scored = (0,metrics_scores/* binaryScores */.jM)(subject);
    const steps = (0,metrics_steps/* binarySteps */.Pc)(subject);
    if ('invalid' in scored || 'invalid' in steps || !subject.weights.counts)
        return undefinedIn(subject);
    const { positives, scores } = scored;
    const { positive, negative } = withoutStep(steps);
    const order = (0,metrics_steps/* orderOf */.mJ)(scores);
    const sorted = (0,stats_order/* inOrder */.al)(scores, order, new Float64Array(order.length));
    const isPositive = (0,stats_order/* inOrder */.al)(positives, order, new Uint8Array(order.length));
    const result = new Float64Array(order.length);
    for (let i = 0, step = -1; i < order.length; i++) {
        if (i === 0 || sorted[i] !== sorted[i - 1])
            step++;
        result[order[i] ?? 0] = (isPositive[i] === 1 ? positive[step] : negative[step]) ?? Number.NaN;
    }
    return result;
}
/** Adds the area without each row to the sums. */
function addAreas(sums, { positives, scores }) {
    const placed = (0,delong/* placements */.DD)(positives, scores, (0,metrics_steps/* orderOf */.mJ)(scores));
    if (placed === null) {
        sums.fill(Number.NaN);
        return;
    }
    let area = 0;
    for (let row = 0; row < sums.length; row++)
        if (positives[row] === 1)
            area += (placed.shares[row] ?? 0) / placed.positives;
    for (let row = 0; row < sums.length; row++) {
        const count = positives[row] === 1 ? placed.positives : placed.negatives;
        sums[row] = (sums[row] ?? 0) + (count * area - (placed.shares[row] ?? 0)) / (count - 1);
    }
}
/** The mean area of one class against the rest without each row; NaN with weights. */
function areasWithout(subject) {
    const found = (0,metrics_scores/* classScores */.Sg)(subject);
    if ('invalid' in found || subject.weights.values !== null)
        return undefinedIn(subject);
    const sums = new Float64Array(subject.rows);
    for (const [label, scores] of found.columns.entries()) {
        const positives = new Uint8Array(found.truth.length);
        for (let row = 0; row < positives.length; row++)
            positives[row] = found.truth[row] === label ? 1 : 0;
        addAreas(sums, { positives, scores });
    }
    return sums.map((sum) => sum / found.columns.length);
}

// EXTERNAL MODULE: ./build/js/metrics/sum.js
var sum = __webpack_require__(535);
;// CONCATENATED MODULE: ./build/js/metrics/curve.js
/**
 * Metrics of the order in which scores put the examples.
 *
 *   roc_auc            P(score of a positive > score of a negative) + ½·P(equal): Mann and Whitney's U / (P·N)
 *   average_precision  Σ_k (R_k − R_{k−1})·P_k over the distinct scores from the highest down
 *   roc_auc_ovr        mean over the classes of the area of that class against all others
 *
 * Equal scores are one step. With weights every count is a sum of weights, as scikit-learn has it.
 * Source: scikit-learn 1.9 `roc_auc_score`, `average_precision_score`; the standard error is DeLong's (see stats/delong.ts).
 * Example: truth 1 1 0 0, scores .9 .4 .6 .1: three of four pairs are in order, area ¾; precision ½·1 + ½·⅔ = ⅚.
 */




function oneSided(steps) {
    const both = steps.positives > 0 && steps.negatives > 0;
    if (both)
        return null;
    return {
        invalid: steps.positives > 0 ? 'every example is of the positive class' : 'no example is of the positive class',
    };
}
/** The area under the ROC curve. NaN for one class only. */
function curve_area(steps) {
    const won = new sum/* RunningSum */.V1();
    let below = 0;
    for (let i = 0; i < steps.positive.length; i++) {
        const here = steps.negative[i] ?? 0;
        won.add((steps.positive[i] ?? 0) * (below + here / 2));
        below += here;
    }
    return won.value / (steps.positives * steps.negatives);
}
function precisionArea(steps) {
    const total = new sum/* RunningSum */.V1();
    let tp = 0;
    let fp = 0;
    for (let i = steps.positive.length - 1; i >= 0; i--) {
        const gained = steps.positive[i] ?? 0;
        tp += gained;
        fp += steps.negative[i] ?? 0;
        if (gained > 0)
            total.add((gained * tp) / (tp + fp));
    }
    return total.value / steps.positives;
}
/**
 * DeLong's variance of the area, from the steps and not from the rows: all positives of one score have the same share
 * of negatives below them. The same number as `aucWithVariance`, without looking every example up.
 * For counts a step of weight 3 is three examples; other weights have no such variance.
 */
function areaVariance(steps) {
    const auc = curve_area(steps);
    const ofPositives = new sum/* RunningSum */.V1();
    const ofNegatives = new sum/* RunningSum */.V1();
    let negativesBelow = 0;
    let positivesBelow = 0;
    for (let i = 0; i < steps.positive.length; i++) {
        const positive = steps.positive[i] ?? 0;
        const negative = steps.negative[i] ?? 0;
        const won = (negativesBelow + negative / 2) / steps.negatives;
        const lost = 1 - (positivesBelow + positive / 2) / steps.positives;
        ofPositives.add(positive * (won - auc) ** 2);
        ofNegatives.add(negative * (lost - auc) ** 2);
        negativesBelow += negative;
        positivesBelow += positive;
    }
    const { positives, negatives } = steps;
    return ofPositives.value / (positives - 1) / positives + ofNegatives.value / (negatives - 1) / negatives;
}
function rocArea(subject) {
    const steps = (0,metrics_steps/* binarySteps */.Pc)(subject);
    if ('invalid' in steps)
        return steps;
    const bad = oneSided(steps);
    if (bad !== null)
        return bad;
    const enough = subject.weights.counts && steps.positives > 1 && steps.negatives > 1;
    return { value: curve_area(steps), standardError: enough ? Math.sqrt(areaVariance(steps)) : null };
}
function averagePrecision(subject) {
    const steps = (0,metrics_steps/* binarySteps */.Pc)(subject);
    if ('invalid' in steps)
        return steps;
    if (steps.positives === 0)
        return { invalid: 'no example is of the positive class' };
    return { value: precisionArea(steps), standardError: null };
}
function areaOverRest(subject) {
    const found = (0,metrics_scores/* classScores */.Sg)(subject);
    if ('invalid' in found)
        return found;
    let total = 0;
    for (let label = 0; label < found.classes.length; label++) {
        const scores = found.columns[label] ?? new Float64Array(0);
        const positives = new Uint8Array(found.truth.length);
        for (let row = 0; row < positives.length; row++)
            positives[row] = found.truth[row] === label ? 1 : 0;
        const steps = (0,metrics_steps/* stepsOf */.B_)({ positives, scores }, subject.weights.values);
        if (oneSided(steps) !== null) {
            const which = steps.positives > 0 ? 'every' : 'no';
            return { invalid: `${which} example is of the class "${found.classes[label]}"` };
        }
        total += curve_area(steps);
    }
    return { value: total / found.classes.length, standardError: null };
}
const curve_SHAPE = { kind: 'whole', direction: 'higher', unit: 'fraction', weighted: 'as-given' };
const curveMetrics = [
    { ...curve_SHAPE, id: 'roc_auc', title: 'Area under the ROC curve', needs: 'score', value: rocArea },
    {
        ...curve_SHAPE,
        id: 'average_precision',
        title: 'Average precision',
        needs: 'score',
        value: averagePrecision,
        without: precisionWithout,
    },
    {
        ...curve_SHAPE,
        id: 'roc_auc_ovr',
        title: 'Area under the ROC curve, one class against the rest, macro average',
        needs: 'class-probabilities',
        value: areaOverRest,
        without: areasWithout,
    },
];

// EXTERNAL MODULE: ./build/js/metrics/drift.js + 2 modules
var drift = __webpack_require__(3253);
;// CONCATENATED MODULE: ./build/js/metrics/entropy.js
function entropy({ predictions, total }) {
    let bits = 0;
    for (const weight of predictions) {
        // What taking a weight of 0.1 away leaves may be a hair below 0.
        if (weight > 0)
            bits -= (weight / total) * Math.log2(weight / total);
    }
    return total > 0 ? Math.max(0, bits) : Number.NaN;
}
const entropyMetric = {
    kind: 'count',
    id: 'prediction_entropy',
    title: 'Entropy of the predicted classes',
    direction: null,
    unit: 'bits',
    needs: 'labels',
    perClass: false,
    share: null,
    binary: false,
    value: entropy,
};

// EXTERNAL MODULE: ./build/js/metrics/tally.js
var metrics_tally = __webpack_require__(5014);
;// CONCATENATED MODULE: ./build/js/metrics/group-cells.js



/** Cells a group. */
const SIZE = 4;
/** Counted once for all metrics of one column. */
const cellsByColumn = (0,remembered/* remembered */.H)((subject) => {
    const known = new Map();
    return (column) => {
        const found = known.get(column) ?? readCells(subject, column);
        known.set(column, found);
        return found;
    };
});
function readCells(subject, name) {
    const { task, examples, weights } = subject;
    if (task.kind !== 'binary')
        return { invalid: 'there is no known positive class' };
    const tally = (0,metrics_tally/* tallyOf */.s)(subject);
    if ('invalid' in tally)
        return tally;
    const column = examples.table.columns.get(name);
    const codes = (0,metrics_subject/* codesOf */.MZ)(subject, column);
    if ('invalid' in codes)
        return codes;
    const names = column?.labels ?? [];
    const cells = new Float64Array(SIZE * names.length);
    const of = codes.map((group, row) => {
        const isTrue = tally.truth[row] === task.positive ? 2 : 0;
        const cell = SIZE * group + isTrue + (tally.prediction[row] === task.positive ? 1 : 0);
        cells[cell] = (cells[cell] ?? 0) + (weights.values === null ? 1 : (weights.values[row] ?? 0));
        return cell;
    });
    const present = names.filter((_, group) => cells.subarray(SIZE * group, SIZE * (group + 1)).some(Boolean));
    if (present.length < 2)
        return { invalid: `${name} has one group only, "${present[0]}"` };
    return { names, cells, of };
}
/** The value without one example of each cell. Length of the cells. */
function withoutEach({ cells }, of) {
    const rest = cells.slice();
    return cells.map((weight, cell) => {
        rest[cell] = weight - Math.min(weight, 1);
        const value = of(rest);
        rest[cell] = weight;
        return value;
    });
}
/** The value without one example of each row; weights that are no counts take all of a row's weight. */
function withoutRows(subject, found, of) {
    const { values, counts } = subject.weights;
    if (counts || values === null) {
        const each = withoutEach(found, of);
        return Float64Array.from(found.of, (cell) => each[cell] ?? Number.NaN);
    }
    const rest = found.cells.slice();
    return Float64Array.from(found.of, (cell, row) => {
        const weight = rest[cell] ?? 0;
        rest[cell] = weight - (values[row] ?? 0);
        const value = of(rest);
        rest[cell] = weight;
        return value;
    });
}

// EXTERNAL MODULE: ./build/js/metrics/jackknife.js
var jackknife = __webpack_require__(8000);
;// CONCATENATED MODULE: ./build/js/metrics/fairness.js
/**
 * How differently a prediction treats the groups of a column. Of a group: rate of selection = predicted positive/all,
 * true positive rate = hits/true positives, false positive rate = false alarms/true negatives.
 *
 *   demographic_parity_difference  largest − smallest rate of selection
 *   disparate_impact_ratio         smallest/largest rate of selection
 *   equal_opportunity_difference   largest − smallest true positive rate
 *   equalized_odds_difference      the larger of that and the same of the false positive rates
 *
 * The standard error and the paired comparison are those of the delete-one jackknife over the cells of group, truth and
 * prediction. A rate over nothing is not defined here, where fairlearn has 0: a group without positives says nothing.
 *
 * Source: fairlearn 0.15, `fairlearn.metrics`, method `between_groups`, aggregated by the worst case.
 * Example: of 4 women 1 is selected and of 4 men 3: difference ½, ratio ⅓.
 */


const fairness_at = (group, cell) => group[cell] ?? 0;
const SELECTION = {
    part: (g) => fairness_at(g, 1) + fairness_at(g, 3),
    whole: (g) => fairness_at(g, 0) + fairness_at(g, 1) + fairness_at(g, 2) + fairness_at(g, 3),
    of: 'examples',
};
const TRUE_POSITIVES = {
    part: (g) => fairness_at(g, 3),
    whole: (g) => fairness_at(g, 2) + fairness_at(g, 3),
    of: 'examples of the positive class',
};
const FALSE_POSITIVES = {
    part: (g) => fairness_at(g, 1),
    whole: (g) => fairness_at(g, 0) + fairness_at(g, 1),
    of: 'examples of the negative class',
};
/** The smallest and largest rate over the groups that have any rows. NaN where one of them has no rate. */
function bounds(cells, { part, whole }) {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let start = 0; start < cells.length; start += SIZE) {
        const group = cells.subarray(start, start + SIZE);
        // What taking a weight of 0.1 away leaves may be a hair beside 0.
        const some = SELECTION.whole(group) > 1e-12;
        if (!some)
            continue;
        const rate = whole(group) > 1e-12 ? part(group) / whole(group) : Number.NaN;
        [low, high] = [Math.min(low, rate), Math.max(high, rate)];
    }
    return [low, high];
}
const difference = (rate) => (cells) => {
    const [low, high] = bounds(cells, rate);
    return high - low;
};
function fairness_ratio(cells) {
    const [low, high] = bounds(cells, SELECTION);
    return low / high;
}
const worstOdds = (cells) => Math.max(difference(TRUE_POSITIVES)(cells), difference(FALSE_POSITIVES)(cells));
function undefinedRate({ names, cells }, rates) {
    for (const [group, name] of names.entries()) {
        const own = cells.subarray(SIZE * group, SIZE * (group + 1));
        if (SELECTION.whole(own) === 0)
            continue;
        const lacking = rates.find(({ whole }) => whole(own) === 0);
        if (lacking !== undefined)
            return { invalid: `the group "${name}" has no ${lacking.of}` };
    }
    return null;
}
function errorOf(subject, found, of) {
    const { values, counts } = subject.weights;
    if (counts)
        return (0,jackknife/* jackknifeError */.D)(withoutEach(found, of), found.cells);
    const presence = values?.map((weight) => (weight > 0 ? 1 : 0)) ?? null;
    return (0,jackknife/* jackknifeError */.D)(withoutRows(subject, found, of), presence);
}
function fairness({ id, title, rates, of }) {
    const read = (subject, { column }) => {
        const found = cellsByColumn(subject)(column);
        return 'invalid' in found ? found : (undefinedRate(found, rates) ?? found);
    };
    return {
        kind: 'whole',
        id,
        title,
        direction: 'lower',
        unit: 'fraction',
        needs: 'group',
        weighted: 'as-given',
        value: (subject, argument) => {
            const found = read(subject, argument);
            if ('invalid' in found)
                return found;
            const value = of(found.cells);
            if (!Number.isFinite(value))
                return { invalid: 'no group has an example that is predicted positive' };
            return { value, standardError: errorOf(subject, found, of) };
        },
        without: (subject, argument) => {
            const found = read(subject, argument);
            if ('invalid' in found)
                return new Float64Array(subject.rows).fill(Number.NaN);
            return withoutRows(subject, found, of);
        },
    };
}
const fairnessMetrics = [
    fairness({
        id: 'demographic_parity_difference',
        title: 'Difference of the rates of selection',
        rates: [],
        of: difference(SELECTION),
    }),
    fairness({
        id: 'equalized_odds_difference',
        title: 'Difference of true or false positive rates, the larger',
        rates: [TRUE_POSITIVES, FALSE_POSITIVES],
        of: worstOdds,
    }),
    fairness({
        id: 'equal_opportunity_difference',
        title: 'Difference of true positive rates',
        rates: [TRUE_POSITIVES],
        of: difference(TRUE_POSITIVES),
    }),
    {
        ...fairness({
            id: 'disparate_impact_ratio',
            title: 'Ratio of the rates of selection',
            rates: [],
            of: fairness_ratio,
        }),
        direction: 'higher',
    },
];

// EXTERNAL MODULE: ./build/js/stats/median.js
var median = __webpack_require__(1326);
// EXTERNAL MODULE: ./build/js/stats/normal.js
var normal = __webpack_require__(1767);
;// CONCATENATED MODULE: ./build/js/stats/tails.js
/**
 * The p values of one test in each direction.
 *
 *   two-sided = min(1, 2 min(greater, less))
 *
 * Source: doubling the smaller tail, as in B. Rosner, Fundamentals of Biostatistics (2015), section 7.3.
 *
 * Example: greater 0.03, less 0.98: two-sided 0.06.
 */
/** Nothing differs at all, which is no evidence in any direction. */
const tails_NO_EVIDENCE = Object.freeze({ greater: 1, less: 1, twoSided: 1 });
/** All three from both one-sided values; rounding may carry a sum of probabilities a hair above 1. */
function tails_tailsOf(greater, less) {
    return {
        greater: Math.min(1, greater),
        less: Math.min(1, less),
        twoSided: Math.min(1, 2 * Math.min(greater, less)),
    };
}

;// CONCATENATED MODULE: ./build/js/stats/mann-kendall.js
/**
 * The test of Mann and Kendall: whether a series tends upwards or downwards.
 *
 *   S = Σ over i < j of sign(x_j − x_i),   variance = (n(n−1)(2n+5) − Σ t(t−1)(2t+5)) / 18 over groups of t equal values
 *   z = (S ∓ 1) / √variance
 *
 * Source: H. B. Mann, Nonparametric tests against trend, Econometrica 13 (1945) 245–259; M. G. Kendall, Rank Correlation
 * Methods (1975), with equal values and the correction of 1 for a distribution that is not continuous.
 *
 * Example: 1, 2, 4, 3, 5: S = 8, variance 50/3, z = 1.7146428, two-sided p = 0.0864107.
 */


/** Σ t(t−1)(2t+5) over groups of t equal values. */
function kendallTies(values) {
    const sizes = new Map();
    for (const value of values)
        sizes.set(value, (sizes.get(value) ?? 0) + 1);
    let ties = 0;
    for (const t of sizes.values())
        ties += t * (t - 1) * (2 * t + 5);
    return ties;
}
/** The test of values in the order of time; `null` with fewer than two. */
function mannKendall(values) {
    const n = values.length;
    if (n < 2)
        return null;
    let score = 0;
    for (const [i, value] of values.entries()) {
        for (let j = i + 1; j < n; j++)
            score += Math.sign((values[j] ?? value) - value);
    }
    const variance = (n * (n - 1) * (2 * n + 5) - kendallTies(values)) / 18;
    const tau = score / ((n * (n - 1)) / 2);
    if (variance === 0)
        return { score, variance, tau, p: NO_EVIDENCE };
    const error = Math.sqrt(variance);
    return {
        score,
        variance,
        tau,
        p: tailsOf(normalCdf(-(score - 1) / error), normalCdf((score + 1) / error)),
    };
}

;// CONCATENATED MODULE: ./build/js/stats/theil-sen.js
/**
 * The slope of Theil and Sen: the median slope between two points, which a few wild values do not move.
 *
 *   slope     = median of (y_j − y_i) / (x_j − x_i) over x_i < x_j
 *   interval: the N slopes in order, at (N − z σ) / 2 and (N + z σ) / 2, rounded; σ² = (n(n−1)(2n+5) − ties of x and of y) / 18
 *   intercept = median y − slope · median x,   ties = Σ t(t−1)(2t+5)
 *
 * Source: P. K. Sen, Estimates of the regression coefficient based on Kendall's tau, Journal of the American Statistical
 * Association 63 (1968) 1379–1389, equation 2.6; the intercept: W. J. Conover, Practical Nonparametric Statistics (1980).
 *
 * Example: (0, 1), (1, 2), (2, 10), (3, 4): slopes 1, 4.5, 1, 8, 1, −6, so 1.
 */



function slopesOf(x, y) {
    const slopes = [];
    for (const [i, from] of x.entries()) {
        for (const [j, to] of x.entries()) {
            if (from < to)
                slopes.push(((y[j] ?? 0) - (y[i] ?? 0)) / (to - from));
        }
    }
    return Float64Array.from(slopes).sort();
}
/** The line through `y` over as many `x`; `null` where no two x differ. */
function theilSen(x, y, confidence = 0.95) {
    const slopes = slopesOf(x, y);
    const count = slopes.length;
    if (count === 0)
        return null;
    const n = y.length;
    const variance = (n * (n - 1) * (2 * n + 5) - kendallTies(x) - kendallTies(y)) / 18;
    const reach = -(0,normal/* normalQuantile */.Z)((1 - confidence) / 2) * Math.sqrt(Math.max(0, variance));
    const low = Math.max(0, Math.round((count - reach) / 2) - 1);
    const high = Math.min(count - 1, Math.round((count + reach) / 2));
    const slope = (0,median/* median */.J)(slopes);
    return {
        slope,
        intercept: (0,median/* median */.J)(y) - slope * (0,median/* median */.J)(x),
        interval: [slopes[low] ?? slope, slopes[high] ?? slope],
    };
}

;// CONCATENATED MODULE: ./build/js/metrics/growth.js
/**
 * How fast a column grows over time: a leak, where it is memory.
 *
 *   memory_growth(memory,time)  median of (vⱼ − vᵢ)/(tⱼ − tᵢ) over all pairs of rows with tᵢ < tⱼ (Theil and Sen's slope)
 *
 * In units of the column by units of the time. The standard error is the width of Sen's 95 % interval over 2·1.96. All
 * pairs of n rows are n²/2 slopes, so of more than 2,000 rows the medians of 2,000 runs of rows next to each other in
 * time stand for them.
 *
 * Source: P. K. Sen (1968); `scipy.stats.theilslopes`. See stats/theil-sen.ts.
 * Example: memory 100 102 104 180 at 0 1 2 3 s: slopes 2 2 2 26.67 39 76, the median (2 + 26.67)/2 = 14.33 a second.
 */




const MOST_POINTS = 2000;
/** At most so many points, in the order of time. */
function thinned(times, values) {
    const rows = times.length;
    const order = Array.from({ length: rows }, (_, row) => row);
    if (rows <= MOST_POINTS)
        return { times: [...times], values: [...values] };
    order.sort((a, b) => (times[a] ?? 0) - (times[b] ?? 0));
    const runs = Array.from({ length: MOST_POINTS }, (_, run) => order.slice(Math.floor((run * rows) / MOST_POINTS), Math.floor(((run + 1) * rows) / MOST_POINTS)));
    const middles = (of) => runs.map((run) => (0,median/* median */.J)(run.map((row) => of[row] ?? Number.NaN)));
    return { times: middles(times), values: middles(values) };
}
function growth(subject, { column, second }) {
    const { columns } = subject.examples.table;
    const values = (0,metrics_subject/* numbersOf */.cZ)(subject, columns.get(column));
    if ('invalid' in values)
        return values;
    const times = (0,metrics_subject/* numbersOf */.cZ)(subject, columns.get(second));
    if ('invalid' in times)
        return times;
    const points = thinned(times, values);
    const line = theilSen(points.times, points.values);
    if (line === null)
        return { invalid: `all rows have the same ${second}` };
    const [low, high] = line.interval;
    return { value: line.slope, standardError: (high - low) / (2 * (0,normal/* normalQuantile */.Z)(0.975)) };
}
const growthMetric = {
    kind: 'whole',
    id: 'memory_growth',
    title: 'Growth of memory over time, Theil and Sen’s slope',
    direction: 'lower',
    unit: null,
    needs: 'column',
    weighted: 'never',
    value: growth,
};

// EXTERNAL MODULE: ./build/js/metrics/latency.js
var latency = __webpack_require__(3474);
// EXTERNAL MODULE: ./build/js/metrics/known.js + 1 modules
var known = __webpack_require__(6568);
;// CONCATENATED MODULE: ./build/js/metrics/operation.js
/**
 * What a run took, from one column, and how whole its table is.
 *
 *   throughput(latency)  Σw/Σ(w·seconds): examples a second, one after the other; seconds by the unit in the column's name
 *   peak_memory(col)  the largest value · cost(col), tokens(col)  Σwv/Σw, the mean of an example
 *   missing_rate(col)  share of cells that are empty or no finite number where the column has numbers; without a column,
 *                      of the predictions
 *   duplicate_rate(col)  share of rows whose cell stands in an earlier row; without a column, whose id does
 *
 * Source: numpy 2.4 `average`, `max`; pandas 3 `isna`, `duplicated`.
 * Example: latencies 100 ms and 300 ms: 2/0.4 = 5 examples a second. Ids a, b, a, a: duplicate rate ½.
 */





const columnOf = ({ examples }, { column }) => examples.table.columns.get(column);
const SECONDS = new Map([
    ['ns', 1e9],
    ['us', 1e6],
    ['ms', 1e3],
    ['s', 1],
]);
function durations(subject, argument) {
    const values = (0,metrics_subject/* numbersOf */.cZ)(subject, columnOf(subject, argument));
    if ('invalid' in values)
        return values;
    const each = SECONDS.get((0,known/* unitOfName */.x)(argument.column) ?? '');
    if (each === undefined)
        return { invalid: `the name of ${argument.column} tells no unit of time` };
    const below = values.findIndex((value) => value < 0);
    if (below >= 0)
        return { invalid: `${argument.column} is negative in row ${below + 1} (${values[below]})` };
    const weights = subject.weights.values;
    const taken = (0,sum/* weightedSum */.rO)(values, weights) > 0;
    if (!taken)
        return { invalid: `${argument.column} adds up to 0` };
    return { seconds: values.map((value) => value / each), weights };
}
function throughput(subject, argument) {
    const found = durations(subject, argument);
    if ('invalid' in found)
        return found;
    const { seconds, weights } = found;
    const value = (0,sum/* totalWeight */.zN)(seconds.length, weights) / (0,sum/* weightedSum */.rO)(seconds, weights);
    const { n, counts } = subject.weights;
    if (n < 2 || !counts)
        return { value, standardError: null };
    // By the delta method from the error of the mean time, whose inverse the value is.
    const squares = seconds.map((time) => (time * value - 1) ** 2);
    return { value, standardError: value * Math.sqrt((0,sum/* weightedSum */.rO)(squares, weights) / (n - 1) / n) };
}
function throughputWithout(subject, argument) {
    const found = durations(subject, argument);
    if ('invalid' in found)
        return new Float64Array(subject.rows).fill(Number.NaN);
    const { seconds, weights } = found;
    const [all, time] = [(0,sum/* totalWeight */.zN)(seconds.length, weights), (0,sum/* weightedSum */.rO)(seconds, weights)];
    return seconds.map((own, row) => {
        const weight = weights?.[row] ?? 1;
        const gone = subject.weights.counts ? Math.min(weight, 1) : weight;
        return (all - gone) / (time - gone * own);
    });
}
function peak(subject, argument) {
    const values = (0,metrics_subject/* numbersOf */.cZ)(subject, columnOf(subject, argument));
    if ('invalid' in values)
        return values;
    const value = values.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY);
    return { value, standardError: null };
}
function missing(subject, argument) {
    const column = columnOf(subject, argument);
    if (column === undefined)
        return { invalid: 'there is no such column' };
    if (column.values !== null) {
        return (0,metrics_subject/* numbersInRows */.ZV)(subject, column.values).map((value) => (Number.isFinite(value) ? 0 : 1));
    }
    const codes = (0,metrics_subject/* codesInRows */.NB)(subject, column.codes ?? new Int32Array(0));
    return Float64Array.from(codes, (code) => (code < 0 ? 1 : 0));
}
function duplicates(subject, argument) {
    if (argument.column === '') {
        const repeated = repeatedIds(subject);
        return repeated === null ? { invalid: 'there is no id column' } : Float64Array.from(repeated);
    }
    const column = columnOf(subject, argument);
    if (column === undefined)
        return { invalid: 'there is no such column' };
    const cells = column.codes === null
        ? (0,metrics_subject/* numbersInRows */.ZV)(subject, column.values ?? new Float64Array(0))
        : (0,metrics_subject/* codesInRows */.NB)(subject, column.codes);
    const seen = new Set();
    return Float64Array.from(cells, (cell) => {
        const again = seen.has(cell) ? 1 : 0;
        seen.add(cell);
        return again;
    });
}
const LOWER = { direction: 'lower', unit: null, needs: 'column' };
const RATE = { kind: 'mean', direction: 'lower', unit: 'fraction', needs: 'cells', share: true };
const operationMetrics = [
    {
        kind: 'whole',
        id: 'throughput',
        title: 'Examples a second, one after the other',
        direction: 'higher',
        unit: null,
        needs: 'latency',
        weighted: 'as-given',
        value: throughput,
        without: throughputWithout,
    },
    { ...LOWER, kind: 'whole', id: 'peak_memory', title: 'Peak memory', weighted: 'never', value: peak },
    { ...latency/* columnMean */.GL, ...LOWER, id: 'cost', title: 'Mean cost of an example' },
    { ...latency/* columnMean */.GL, ...LOWER, id: 'tokens', title: 'Mean tokens of an example', unit: 'tokens' },
    {
        ...RATE,
        id: 'missing_rate',
        title: 'Share of empty cells',
        weighted: 'as-given',
        paired: true,
        values: missing,
    },
    {
        ...RATE,
        id: 'duplicate_rate',
        title: 'Share of rows that repeat an earlier one',
        weighted: 'never',
        paired: false,
        values: duplicates,
    },
];

;// CONCATENATED MODULE: ./build/js/metrics/probability.js



const BINS = 15;
const minusLog = (p) => -Math.log(Math.min(Math.max(p, Number.EPSILON), 1 - Number.EPSILON));
/** Two classes by one score where there is one, else all classes by a probability each. */
function probabilities(subject) {
    return (0,metrics_scores/* scoreColumn */.TK)(subject) === null ? (0,metrics_scores/* classScores */.Sg)(subject) : (0,metrics_scores/* binaryProbabilities */.dr)(subject);
}
/** A loss of each row; a loop of its own is quicker than `map` for a million rows. */
function ofEach({ scores, positives }, loss) {
    const losses = new Float64Array(scores.length);
    for (let row = 0; row < losses.length; row++) {
        losses[row] = loss(scores[row] ?? Number.NaN, positives[row] ?? 0);
    }
    return losses;
}
function logLosses(subject) {
    const found = probabilities(subject);
    if ('invalid' in found)
        return found;
    if ('positives' in found)
        return ofEach(found, (p, positive) => minusLog(positive === 1 ? p : 1 - p));
    return new Float64Array(found.truth).map((label, row) => minusLog(found.columns[label]?.[row] ?? Number.NaN));
}
function brierScores(subject) {
    const found = probabilities(subject);
    if ('invalid' in found)
        return found;
    if ('positives' in found)
        return ofEach(found, (p, positive) => (p - positive) ** 2);
    const half = found.columns.length < 3 ? 0.5 : 1;
    return new Float64Array(found.truth).map((label, row) => {
        let squares = 0;
        for (let c = 0; c < found.columns.length; c++) {
            squares += ((found.columns[c]?.[row] ?? Number.NaN) - (c === label ? 1 : 0)) ** 2;
        }
        return half * squares;
    });
}
function topConfidence(found) {
    const rows = found.truth.length;
    const sure = new Float64Array(rows);
    const right = new Uint8Array(rows);
    for (let row = 0; row < rows; row++) {
        let best = 0;
        for (let c = 1; c < found.columns.length; c++) {
            if ((found.columns[c]?.[row] ?? 0) > (found.columns[best]?.[row] ?? 0))
                best = c;
        }
        sure[row] = found.columns[best]?.[row] ?? Number.NaN;
        right[row] = best === found.truth[row] ? 1 : 0;
    }
    return { sure, right };
}
const binOf = (p) => Math.max(0, Math.ceil(p * BINS) - 1);
function readGaps(subject) {
    const found = probabilities(subject);
    if ('invalid' in found)
        return found;
    const { sure, right } = 'positives' in found ? { sure: found.scores, right: found.positives } : topConfidence(found);
    const weights = subject.weights.values;
    const gaps = Array.from({ length: BINS }, () => new sum/* RunningSum */.V1());
    for (let row = 0; row < sure.length; row++) {
        const p = sure[row] ?? Number.NaN;
        const weight = weights === null ? 1 : (weights[row] ?? 0);
        gaps[binOf(p)]?.add(weight * ((right[row] ?? 0) - p));
    }
    return { sure, right, gaps: gaps.map(({ value }) => value) };
}
/** Shared by the error and by what it is without each row. */
const calibrationGaps = (0,remembered/* remembered */.H)(readGaps);
/** n_b · |mean outcome − mean confidence| is |Σ outcome − Σ confidence| over the bin. */
const total = (gaps) => gaps.reduce((sum, gap) => sum + Math.abs(gap), 0);
function calibrationError(subject) {
    const found = calibrationGaps(subject);
    if ('invalid' in found)
        return found;
    const weight = (0,sum/* totalWeight */.zN)(subject.rows, subject.weights.values);
    return { value: total(found.gaps) / weight, standardError: null };
}
/** The error without one example of each row; NaN where weights are no counts. */
function calibrationWithout(subject) {
    const found = calibrationGaps(subject);
    const { counts, n } = subject.weights;
    if ('invalid' in found || !counts)
        return new Float64Array(subject.rows).fill(Number.NaN);
    const all = total(found.gaps);
    return ofEach({ scores: found.sure, positives: found.right }, (p, right) => {
        const gap = found.gaps[binOf(p)] ?? 0;
        return (all - Math.abs(gap) + Math.abs(gap - (right - p))) / (n - 1);
    });
}
/** 1 where fewer than K classes stand before the true one. */
function topHits(subject, k) {
    const found = (0,metrics_scores/* classScores */.Sg)(subject);
    if ('invalid' in found)
        return found;
    return new Float64Array(found.truth).map((label, row) => {
        const own = found.columns[label]?.[row] ?? Number.NaN;
        let before = 0;
        for (let c = 0; c < found.columns.length; c++) {
            const other = found.columns[c]?.[row] ?? 0;
            if (other > own || (other === own && c > label))
                before += 1;
        }
        return before < k ? 1 : 0;
    });
}
const MEAN = { kind: 'mean', weighted: 'as-given', share: false, paired: true };
/** `top_K_accuracy` for a whole K from 1. */
function topMetric(k) {
    return {
        ...MEAN,
        id: `top_${k}_accuracy`,
        title: `Top-${k} accuracy`,
        direction: 'higher',
        unit: 'fraction',
        needs: 'class-probabilities',
        share: true,
        paired: false,
        values: (subject) => topHits(subject, k),
    };
}
const probabilityMetrics = [
    {
        ...MEAN,
        id: 'log_loss',
        title: 'Log loss',
        direction: 'lower',
        unit: null,
        needs: 'probabilities',
        values: logLosses,
    },
    {
        ...MEAN,
        id: 'brier_score',
        title: 'Brier score',
        direction: 'lower',
        unit: 'index',
        needs: 'probabilities',
        values: brierScores,
    },
    {
        kind: 'whole',
        id: 'expected_calibration_error',
        title: 'Expected calibration error',
        direction: 'lower',
        unit: 'fraction',
        needs: 'probabilities',
        weighted: 'as-given',
        value: calibrationError,
        without: calibrationWithout,
    },
];

// EXTERNAL MODULE: ./build/js/metrics/without-clusters.js
var without_clusters = __webpack_require__(3910);
;// CONCATENATED MODULE: ./build/js/metrics/ranked-list.js




/** Appends the ties of one query from place `tie` on, and says where the next ones go. */
function putTies(to, tie, rows, { relevance, scores }) {
    const order = rows
        .filter((row) => Number.isFinite(scores[row]))
        .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
    let [next, before] = [tie, 0];
    for (let place = 0; place < order.length; place++) {
        const row = order[place] ?? 0;
        const own = relevance[row] ?? 0;
        if (place === 0 || scores[row] !== scores[order[place - 1] ?? 0]) {
            to.before[next] = place;
            to.hitsBefore[next] = before;
            next += 1;
        }
        to.size[next - 1] = (to.size[next - 1] ?? 0) + 1;
        to.gain[next - 1] = (to.gain[next - 1] ?? 0) + own;
        if (own > 0) {
            to.hits[next - 1] = (to.hits[next - 1] ?? 0) + 1;
            before += 1;
        }
    }
    return next;
}
function relevantIn(ideal) {
    const none = ideal.findIndex((relevance) => relevance <= 0);
    return none < 0 ? ideal.length : none;
}
/** An empty score is a document that was not retrieved: it counts among the relevant ones and has no rank. */
function scoredRows(subject) {
    const { roles, table } = subject.examples;
    const column = table.columns.get(roles.score ?? '');
    if (column === undefined || column.values === null)
        return { invalid: 'there is no column of scores' };
    const relevance = (0,metrics_subject/* numbersOf */.cZ)(subject, table.columns.get(roles.truth ?? ''));
    if ('invalid' in relevance)
        return relevance;
    const below = relevance.findIndex((value) => value < 0);
    if (below >= 0)
        return { invalid: `the relevance in row ${below + 1} is negative (${relevance[below]})` };
    if (!relevance.some((value) => value > 0))
        return { invalid: 'no query has a relevant document' };
    return { relevance, scores: (0,metrics_subject/* numbersInRows */.ZV)(subject, column.values) };
}
function rankedLists(subject) {
    const groups = rowsById(subject);
    if ('invalid' in groups)
        return groups;
    const scored = scoredRows(subject);
    if ('invalid' in scored)
        return scored;
    const { of, count } = groups;
    const { rows, starts } = (0,without_clusters/* rowsByCluster */.X)(of, count);
    const whole = () => new Int32Array(rows.length);
    const ties = {
        before: whole(),
        size: whole(),
        hits: whole(),
        hitsBefore: whole(),
        gain: new Float64Array(rows.length),
    };
    const ideal = Float64Array.from(rows, (row) => scored.relevance[row] ?? 0);
    const relevant = new Int32Array(count);
    const tieStarts = new Int32Array(count + 1);
    for (let query = 0; query < count; query++) {
        const [start, end] = [starts[query] ?? 0, starts[query + 1] ?? 0];
        relevant[query] = relevantIn(ideal.subarray(start, end).sort().reverse());
        tieStarts[query + 1] = putTies(ties, tieStarts[query] ?? 0, rows.subarray(start, end), scored);
    }
    return { count, of, starts, ideal, relevant, ties: tieStarts, ...ties };
}
/** One pass over the rows, shared by all metrics of rankings. */
const listsOf = (0,remembered/* remembered */.H)(rankedLists);

;// CONCATENATED MODULE: ./build/js/metrics/ranking.js

const ranking_at = (values, place) => values[place] ?? 0;
const discount = (rank) => 1 / Math.log2(rank + 1);
/** How many of a tie's documents stand among the first K. */
const within = ({ before, size }, tie, k) => Math.min(ranking_at(size, tie), Math.max(0, k - ranking_at(before, tie)));
/** Σ over the ties of a query. */
function overTies({ ties }, query, of) {
    let total = 0;
    for (let tie = ranking_at(ties, query); tie < ranking_at(ties, query + 1); tie++)
        total += of(tie);
    return total;
}
function gainOf(lists, query, k) {
    const { starts, ideal, before, size, gain } = lists;
    const [start, end] = [ranking_at(starts, query), ranking_at(starts, query + 1)];
    let best = 0;
    for (let i = 0; i < Math.min(k, end - start); i++)
        best += ranking_at(ideal, start + i) * discount(i + 1);
    if (best === 0)
        return 0;
    const total = overTies(lists, query, (tie) => {
        let discounts = 0;
        for (let i = 1; i <= within(lists, tie, k); i++)
            discounts += discount(ranking_at(before, tie) + i);
        return (ranking_at(gain, tie) / ranking_at(size, tie)) * discounts;
    });
    return total / best;
}
function ranking_averagePrecision(lists, query, k) {
    const { relevant, before, size, hits, hitsBefore } = lists;
    if (relevant[query] === 0)
        return 0;
    const total = overTies(lists, query, (tie) => {
        const [all, found] = [ranking_at(size, tie), ranking_at(hits, tie)];
        // Given that the document at this place is relevant, as many of the others are, spread evenly.
        const others = all > 1 ? (found - 1) / (all - 1) : 0;
        let sum = 0;
        for (let i = 1; i <= within(lists, tie, k); i++) {
            sum += ((found / all) * (ranking_at(hitsBefore, tie) + 1 + (i - 1) * others)) / (ranking_at(before, tie) + i);
        }
        return sum;
    });
    return total / ranking_at(relevant, query);
}
function recall(lists, query, k) {
    const { relevant, size, hits } = lists;
    if (relevant[query] === 0)
        return 0;
    const found = overTies(lists, query, (tie) => (ranking_at(hits, tie) * within(lists, tie, k)) / ranking_at(size, tie));
    return found / ranking_at(relevant, query);
}
/** The first tie of a query that has a relevant document, or −1. */
function firstHit({ ties, hits }, query) {
    for (let tie = ranking_at(ties, query); tie < ranking_at(ties, query + 1); tie++)
        if (ranking_at(hits, tie) > 0)
            return tie;
    return -1;
}
function hit(lists, query, k) {
    const tie = firstHit(lists, query);
    if (tie < 0)
        return 0;
    const all = ranking_at(lists.size, tie);
    let missed = 1;
    for (let i = 0; i < within(lists, tie, k); i++) {
        missed *= Math.max(0, all - ranking_at(lists.hits, tie) - i) / (all - i);
    }
    return 1 - missed;
}
function reciprocalRank(lists, query) {
    const tie = firstHit(lists, query);
    if (tie < 0)
        return 0;
    const [all, found] = [ranking_at(lists.size, tie), ranking_at(lists.hits, tie)];
    let total = 0;
    let missed = 1;
    for (let i = 0; i <= all - found; i++) {
        const here = found / (all - i);
        total += (missed * here) / (ranking_at(lists.before, tie) + i + 1);
        missed *= 1 - here;
    }
    return total;
}
function ranking(id, title, value) {
    return {
        kind: 'grouped',
        id,
        title,
        direction: 'higher',
        unit: 'fraction',
        needs: 'ranking',
        weighted: 'never',
        values: (subject) => {
            const found = listsOf(subject);
            if ('invalid' in found)
                return found;
            return { values: new Float64Array(found.count).map((_, query) => value(found, query)), of: found.of };
        },
    };
}
const rankingMetrics = [
    ranking('mrr', 'Mean reciprocal rank', reciprocalRank),
];
const CUTS = new Map([
    ['ndcg', ['Normalized discounted cumulative gain', gainOf]],
    ['map', ['Mean average precision', ranking_averagePrecision]],
    ['recall', ['Recall', recall]],
    ['hit_rate', ['Share of queries with a relevant document', hit]],
]);
/** `ndcg_at_K`, `map_at_K`, `recall_at_K`, `hit_rate_at_K` for a whole K from 1; `null` for another name. */
function cutMetric(name, k) {
    const found = CUTS.get(name);
    if (found === undefined)
        return null;
    const [title, value] = found;
    return ranking(`${name}_at_${k}`, `${title} among the first ${k}`, (lists, query) => value(lists, query, k));
}

// EXTERNAL MODULE: ./build/js/metrics/regression.js + 3 modules
var regression = __webpack_require__(3061);
// EXTERNAL MODULE: ./build/js/metrics/slices.js
var slices = __webpack_require__(265);
// EXTERNAL MODULE: ./build/js/table/cells.js + 2 modules
var cells = __webpack_require__(1121);
// EXTERNAL MODULE: ./build/js/metrics/confusion.js
var confusion = __webpack_require__(9504);
;// CONCATENATED MODULE: ./build/js/metrics/text.js




const PUNCTUATION = /[!-/:-@[-`{-~]/g;
/** With the word boundaries of Python, for which letters of all scripts make words. */
const ARTICLES = /(?<![\p{L}\p{N}_])(?:a|an|the)(?![\p{L}\p{N}_])/gu;
function answerOf(text) {
    const bare = text.toLowerCase().replace(PUNCTUATION, '').replace(ARTICLES, ' ');
    const tokens = bare.split(/\s+/).filter((token) => token !== '');
    return { text: tokens.join(' '), tokens: tokens.toSorted() };
}
function spellings(label) {
    if (!label.startsWith('['))
        return [label];
    try {
        const parsed = JSON.parse(label);
        const texts = Array.isArray(parsed) ? parsed.filter((one) => typeof one === 'string') : [];
        return Array.isArray(parsed) && texts.length > 0 && texts.length === parsed.length ? texts : [label];
    }
    catch {
        return [label];
    }
}
/** Both lists ascend, so one walk finds what they share. */
function common(a, b) {
    let [i, j, shared] = [0, 0, 0];
    while (i < a.length && j < b.length) {
        const [one, other] = [a[i] ?? '', b[j] ?? ''];
        if (one === other)
            shared += 1;
        if (one <= other)
            i += 1;
        if (other <= one)
            j += 1;
    }
    return shared;
}
function overlap(answer, right) {
    const both = answer.tokens.length + right.tokens.length;
    if (answer.tokens.length === 0 || right.tokens.length === 0)
        return both === 0 ? 1 : 0;
    return (2 * common(answer.tokens, right.tokens)) / both;
}
function readAnswers(subject) {
    const { roles, table } = subject.examples;
    const inRole = (name) => table.columns.get(name ?? '');
    const [truth, prediction] = [inRole(roles.truth), inRole(roles.prediction)];
    const codes = (0,metrics_subject/* codesOf */.MZ)(subject, truth);
    if ('invalid' in codes)
        return codes;
    if (prediction === undefined || prediction.codes === null) {
        return {
            invalid: `${roles.prediction ?? 'the prediction'} has more than ${cells/* MOST_LABELS */.Y} different values`,
        };
    }
    return {
        truth: codes,
        prediction: (0,metrics_subject/* codesInRows */.NB)(subject, prediction.codes),
        right: (truth?.labels ?? []).map((label) => spellings(label).map(answerOf)),
        given: prediction.labels.map(answerOf),
    };
}
/** Every distinct text is brought into form once, and every pair of them scored once, however many rows have it. */
const answersOf = (0,remembered/* remembered */.H)(readAnswers);
const NOTHING = { text: '', tokens: [] };
const scored = (score) => (subject) => {
    const found = answersOf(subject);
    if ('invalid' in found)
        return found;
    const width = found.given.length + 1;
    const numberOf = (0,confusion/* numbering */.uU)(width * found.right.length);
    const scores = [];
    return Float64Array.from(found.truth, (label, row) => {
        const answer = found.prediction[row] ?? -1;
        const pair = numberOf(label * width + answer + 1);
        if (pair === scores.length) {
            const given = found.given[answer] ?? NOTHING;
            scores.push((found.right[label] ?? []).reduce((best, one) => Math.max(best, score(given, one)), 0));
        }
        return scores[pair] ?? Number.NaN;
    });
};
const text_SHAPE = {
    kind: 'mean',
    direction: 'higher',
    unit: 'fraction',
    needs: 'texts',
    weighted: 'as-given',
    paired: true,
};
const textMetrics = [
    {
        ...text_SHAPE,
        id: 'exact_match',
        title: 'Exact match, as SQuAD has it',
        share: true,
        values: scored((answer, right) => (answer.text === right.text ? 1 : 0)),
    },
    {
        ...text_SHAPE,
        id: 'token_f1',
        title: 'F1 score of tokens, as SQuAD has it',
        share: false,
        values: scored(overlap),
    },
];

;// CONCATENATED MODULE: ./build/js/metrics/list.js
/** All metrics that can be computed from examples. A new one is a row in its family's file, and nothing here. */















/** Those with a fixed name. */
const metrics = [
    ...countMetrics,
    ...curveMetrics,
    ...probabilityMetrics,
    ...regression/* regressionMetrics */.N,
    ...rankingMetrics,
    ...textMetrics,
    ...latency/* columnMetrics */.qK,
    ...metrics_outcomes/* outcomeMetrics */.QR,
    ...operationMetrics,
    growthMetric,
    entropyMetric,
    drift/* driftMetric */.s,
    ...fairnessMetrics,
    ...slices/* slicedMetrics */.SM,
];
const byName = new Map(metrics.map((metric) => [metric.id, metric]));
const list_CUTS = ['ndcg_at_K', 'map_at_K', 'recall_at_K', 'hit_rate_at_K', 'pass_at_K'];
/** Those with a number in the name, as the documentation writes them. */
const patterns = ['fbeta_B', 'fbeta_B_macro', 'top_K_accuracy', 'latency_pNN', ...list_CUTS];
const BETA = /^fbeta_(\d+(?:\.\d+)?)(?:_(macro|micro|weighted))?$/;
const TOP = /^top_([1-9]\d{0,5})_accuracy$/;
const CUT = /^([a-z_]+)_at_([1-9]\d{0,5})$/;
const PERCENTILE = /^latency_p(\d{1,2}(?:\.\d{1,6})?)$/;
function betaNamed(beta, average) {
    if (!(beta > 0))
        return null;
    const id = average === undefined ? `fbeta_${beta}` : `fbeta_${beta}_${average}`;
    return betaMetrics(beta).find((metric) => metric.id === id) ?? null;
}
const cutNamed = (name, k) => name === 'pass' ? passMetric(k) : cutMetric(name, k);
/** The metric of this name (`f1_macro`, `fbeta_1.5`, `latency_p95`), or `null`. */
function metricNamed(name) {
    const fixed = byName.get(name);
    if (fixed !== undefined)
        return fixed;
    const beta = BETA.exec(name);
    if (beta !== null)
        return betaNamed(Number(beta[1]), beta[2]);
    const top = TOP.exec(name);
    if (top !== null)
        return topMetric(Number(top[1]));
    const cut = CUT.exec(name);
    if (cut !== null)
        return cutNamed(cut[1] ?? '', Number(cut[2]));
    const percentile = PERCENTILE.exec(name);
    return percentile === null || Number(percentile[1]) === 0 ? null : (0,latency/* percentileMetric */.Mm)(Number(percentile[1]));
}


/***/ }),

/***/ 8164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ parseMetricName),
/* harmony export */   MH: () => (/* binding */ plainName),
/* harmony export */   Rk: () => (/* binding */ takesColumn),
/* harmony export */   YY: () => (/* binding */ measuredName)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5728);
/* harmony import */ var _failure_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3949);
/* harmony import */ var _brackets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6308);
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9115);
/**
 * Names of metrics as users write them: `f1_macro`, `latency_p95(latency_ms)`, `deadline_miss_rate(latency_ms,250)`,
 * `pass_at_1(passes,attempts)`, `robust_mean(log_loss,lang,en=3,fr=1)`.
 */




/** A metric of one column, or of none. */
function plainName(metric, column) {
    return { metric, column, second: null, limit: null, inner: null, shares: null };
}
/** Short names that people try first. They are not accepted, because a name in a report must be one name. */
const MEANT = {
    acc: 'accuracy',
    ap: 'average_precision',
    auc: 'roc_auc',
    auroc: 'roc_auc',
    brier: 'brier_score',
    brier_score_loss: 'brier_score',
    cross_entropy: 'log_loss',
    demographic_parity_ratio: 'disparate_impact_ratio',
    ece: 'expected_calibration_error',
    em: 'exact_match',
    f1_score: 'f1',
    kappa: 'cohen_kappa',
    mae: 'mean_absolute_error',
    mape: 'mean_absolute_percentage_error',
    mcc: 'matthews_corrcoef',
    mean_reciprocal_rank: 'mrr',
    mse: 'mean_squared_error',
    nll: 'log_loss',
    p50: 'latency_p50',
    p95: 'latency_p95',
    p99: 'latency_p99',
    pr_auc: 'average_precision',
    psi: 'prediction_drift(psi)',
    r2_score: 'r2',
    rmse: 'root_mean_squared_error',
    sensitivity: 'recall',
    tnr: 'specificity',
    tpr: 'recall',
};
function unknown(text, name) {
    const plain = name.toLowerCase().replace(/[\s-]+/g, '_');
    const meant = (0,_list_js__WEBPACK_IMPORTED_MODULE_1__/* .metricNamed */ .SB)(plain) === null ? (MEANT[plain] ?? null) : plain;
    const names = [..._list_js__WEBPACK_IMPORTED_MODULE_1__/* .metrics */ .qd.map((metric) => metric.id), ..._list_js__WEBPACK_IMPORTED_MODULE_1__/* .patterns */ .qp];
    return (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('METRIC_UNKNOWN', null, { metric: text, nearest: meant ?? (0,_failure_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(plain, names) });
}
const OF_COLUMNS = new Set([
    'column',
    'outcomes',
    'latency',
    'cells',
    'group',
    'attempts',
]);
/** Whether the metric is one of a column that its brackets name. */
const takesColumn = (metric) => OF_COLUMNS.has(metric.needs);
function malformed(text, wrong, right) {
    return (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('METRIC_MALFORMED', null, { metric: text, wrong, right });
}
/** `(column,limit)` or `(limit)`; a column name may hold commas itself, so the last one parts them. */
function withLimit(text, metric, inside) {
    const [column, written] = (0,_brackets_js__WEBPACK_IMPORTED_MODULE_3__/* .atLastComma */ .z8)(inside);
    const limit = written === '' ? Number.NaN : Number(written);
    const right = `${metric.id}(COLUMN,LIMIT), for example ${metric.id}(latency_ms,250)`;
    if (!Number.isFinite(limit))
        return malformed(text, 'the limit is no number', right);
    if (column === '')
        return malformed(text, 'the column has no name', right);
    return { ...plainName(metric, column), limit };
}
/** `(column)` or `(column,second)`. */
function withTwo(text, metric, inside) {
    const [first, last] = (0,_brackets_js__WEBPACK_IMPORTED_MODULE_3__/* .atLastComma */ .z8)(inside);
    const right = `${metric.id}(${metric.needs === 'attempts' ? 'PASSES,ATTEMPTS' : 'COLUMN,TIME'})`;
    if (first === '' || last === '')
        return malformed(text, 'the column has no name', right);
    return first === null ? plainName(metric, last) : { ...plainName(metric, first), second: last };
}
/** `(metric)`, `(metric,column)`, and of a mean `(metric,column,group=share,…)`. */
function withInner(text, metric, inside) {
    const [name = '', column = null, ...rest] = (0,_brackets_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .CI)(inside);
    const shares = rest.map(_brackets_js__WEBPACK_IMPORTED_MODULE_3__/* .shareOf */ .tC);
    const weighted = metric.id === 'robust_mean';
    const right = `${metric.id}(METRIC,COLUMN)${weighted ? `, or ${metric.id}(METRIC,COLUMN,GROUP=SHARE,…)` : ''}`;
    if (name === '')
        return malformed(text, 'it names no metric', right);
    if (column === '')
        return malformed(text, 'the column has no name', right);
    if (rest.length > 0 && !weighted)
        return malformed(text, 'it takes a metric and a column', right);
    if (shares.includes(null))
        return malformed(text, 'a share is no number above 0', right);
    const inner = parseMetricName(name);
    if ('code' in inner)
        return inner;
    if (inner.inner !== null || inner.metric.kind === 'drift')
        return malformed(text, `${inner.metric.id} can't be taken in each group`, right);
    const stated = new Map(shares.filter((share) => share !== null));
    if (stated.size < rest.length)
        return malformed(text, 'a group is named twice', right);
    return { ...plainName(metric, column), inner, shares: stated.size === 0 ? null : stated };
}
const VARIANTS = ['jensen_shannon', 'psi'];
function withVariant(text, metric, inside) {
    const variant = inside.trim();
    if (VARIANTS.includes(variant))
        return plainName(metric, variant);
    return malformed(text, `"${variant}" is no measure of drift`, `${metric.id} or ${metric.id}(psi)`);
}
const NAME = /^\s*([^()\s]+)\s*(?:\((.*)\))?\s*$/s;
/** Takes the name apart. A fault of weight `usage` where there is no such metric or its brackets are wrong. */
function parseMetricName(text) {
    const parts = NAME.exec(text);
    const name = parts?.[1] ?? text;
    const metric = (0,_list_js__WEBPACK_IMPORTED_MODULE_1__/* .metricNamed */ .SB)(name);
    if (parts === null || metric === null)
        return unknown(text, name);
    const inside = parts[2];
    if (metric.id === 'deadline_miss_rate')
        return withLimit(text, metric, inside ?? '');
    if (metric.kind === 'sliced')
        return withInner(text, metric, inside ?? '');
    if (inside === undefined)
        return plainName(metric, null);
    if (metric.kind === 'drift')
        return withVariant(text, metric, inside);
    if (!takesColumn(metric))
        return malformed(text, 'this metric takes no column', metric.id);
    if (metric.needs === 'attempts' || metric.id === 'memory_growth')
        return withTwo(text, metric, inside);
    const column = inside.trim();
    if (column === '')
        return malformed(text, 'the column has no name', `${metric.id}(COLUMN)`);
    return plainName(metric, column);
}
/** The name under which the measurement stands: the same however it was spaced. */
function measuredName({ metric, column, second, limit, inner, shares }) {
    const inside = [
        ...(inner === null ? [] : [measuredName(inner)]),
        ...(column === null ? [] : [column]),
        ...(second === null ? [] : [second]),
        ...(limit === null ? [] : [String(limit)]),
        ...[...(shares ?? [])].map(([group, share]) => `${group}=${share}`),
    ];
    return inside.length === 0 ? metric.id : `${metric.id}(${inside.join(',')})`;
}


/***/ }),

/***/ 2743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QR: () => (/* binding */ outcomeMetrics),
/* harmony export */   WE: () => (/* binding */ passes),
/* harmony export */   sL: () => (/* binding */ isOutcomes)
/* harmony export */ });
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1165);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4020);


const PASSES = new Set(['1', 'true', 'yes', 'pass', 'passed', 'success', 'ok']);
const FAILS = new Set(['0', 'false', 'no', 'fail', 'failed', 'failure', 'error']);
const NONE = new Set(['0', 'false', 'no', 'none', 'null', 'nan', 'ok', 'n/a']);
const OF_FAILURES = /^(?:is_|has_)?(?:errors?|errored|fail|failed|failures?|timeout|timed_out)$/i;
function outcomeOf(label) {
    const word = (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalLabel */ .Z2)(label).toLowerCase();
    if (PASSES.has(word))
        return 1;
    return FAILS.has(word) ? 0 : Number.NaN;
}
/** Whether the column's labels all say pass or fail; one that is named after failures may hold any labels. */
function isOutcomes({ name, codes, labels }) {
    if (codes === null)
        return false;
    return OF_FAILURES.test(name) || labels.every((label) => Number.isFinite(outcomeOf(label)));
}
/** Passed (1) or not (0). Length `rows`. */
function passes(subject, { column: name }) {
    const column = subject.examples.table.columns.get(name);
    const codes = (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .codesOf */ .MZ)(subject, column);
    if ('invalid' in codes)
        return codes;
    const meaning = (column?.labels ?? []).map(outcomeOf);
    const strange = meaning.findIndex((value) => !Number.isFinite(value));
    if (strange >= 0)
        return { invalid: `"${column?.labels[strange]}" in ${name} is neither pass nor fail` };
    return new Float64Array(codes).map((code) => meaning[code] ?? Number.NaN);
}
function failures(subject, argument) {
    const column = subject.examples.table.columns.get(argument.column);
    if (column === undefined || column.codes === null || !OF_FAILURES.test(argument.column)) {
        const found = passes(subject, argument);
        return 'invalid' in found ? found : found.map((pass) => 1 - pass);
    }
    const fine = column.labels.map((label) => NONE.has((0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalLabel */ .Z2)(label).toLowerCase()));
    return new Float64Array((0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .codesInRows */ .NB)(subject, column.codes)).map((code) => code < 0 || fine[code] === true ? 0 : 1);
}
const SHAPE = {
    kind: 'mean',
    weighted: 'as-given',
    share: true,
    paired: true,
    unit: 'fraction',
    needs: 'outcomes',
};
const outcomeMetrics = [
    { ...SHAPE, id: 'pass_rate', title: 'Pass rate', direction: 'higher', values: passes },
    { ...SHAPE, id: 'error_rate', title: 'Error rate', direction: 'lower', values: failures },
];


/***/ }),

/***/ 4721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ jackknifed),
/* harmony export */   MX: () => (/* binding */ evidence),
/* harmony export */   OK: () => (/* binding */ bothTimes),
/* harmony export */   SV: () => (/* binding */ pairWeights),
/* harmony export */   _n: () => (/* binding */ cellsOfOutcomes)
/* harmony export */ });
/* harmony import */ var _stats_skewness_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3125);
/* harmony import */ var _jackknife_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8000);
/* harmony import */ var _sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(535);



function pairWeights({ base, head }) {
    if (base.weights.invalid !== null || head.weights.invalid !== null)
        return null;
    const [ofBase, ofHead] = [base.weights.values, head.weights.values];
    if (ofBase === null && ofHead === null)
        return { base: null, head: null, counts: true, n: base.rows };
    const ones = new Float64Array(base.rows).fill(1);
    const [one, other] = [ofBase ?? ones, ofHead ?? ones];
    const counts = base.weights.counts && head.weights.counts && one.every((weight, row) => weight === other[row]);
    return { base: one, head: other, counts, n: counts ? (0,_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(one) : base.rows };
}
/** Pairs that weigh something on either side count once. */
function bothTimes(weights) {
    const head = weights.head ?? new Float64Array(0);
    return (weights.base ?? head).map((weight, pair) => (weight > 0 || (head[pair] ?? 0) > 0 ? 1 : 0));
}
/** Nothing leaves that is not finite, or rests on fewer than two pairs. */
function evidence(found) {
    const ok = found.n >= 2 && Number.isFinite(found.difference) && found.standardError >= 0;
    return ok && Number.isFinite(found.standardError) ? { kind: 'differences', ...found } : null;
}
/** The four cells of outcomes that are 1 or 0. */
function cellsOfOutcomes({ base, head }, weights) {
    const cells = [0, 0, 0, 0];
    for (let pair = 0; pair < base.length; pair++) {
        const cell = (base[pair] === 1 ? 2 : 0) + (head[pair] === 1 ? 1 : 0);
        cells[cell] = (cells[cell] ?? 0) + (weights === null ? 1 : (weights[pair] ?? 0));
    }
    const [bothWrong = 0, won = 0, lost = 0, bothRight = 0] = cells;
    return { kind: 'binary', bothRight, lost, won, bothWrong };
}
/** The evidence of a change and of the changes without one pair each. */
function jackknifed(difference, without, pairs) {
    const changes = new Float64Array(without.head.length);
    for (let pair = 0; pair < changes.length; pair++)
        changes[pair] = (without.head[pair] ?? Number.NaN) - (without.base[pair] ?? Number.NaN);
    const standardError = (0,_jackknife_js__WEBPACK_IMPORTED_MODULE_1__/* .jackknifeError */ .D)(changes, pairs.times) ?? Number.NaN;
    const { n, times } = pairs;
    // What is left without a pair that pulls down is high: a pseudo-value leans the other way.
    const lean = -(0,_stats_skewness_js__WEBPACK_IMPORTED_MODULE_2__/* .skewness */ .q)(changes, times);
    const degreesOfFreedom = n - 1;
    return evidence({ n, difference, standardError, degreesOfFreedom, skewness: lean, method: 'jackknife-t' });
}


/***/ }),

/***/ 3061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ numberPairs),
  N: () => (/* binding */ regressionMetrics)
});

// EXTERNAL MODULE: ./build/js/stats/median.js
var median = __webpack_require__(1326);
;// CONCATENATED MODULE: ./build/js/metrics/rank.js
/** Orders and ranks of numbers, by their distinct values: sorting plain numbers is fast, sorting row numbers is not. */
/** The distinct values, ascending. */
function distinctAscending(values) {
    const sorted = values.slice().sort();
    let kept = 0;
    for (let i = 0; i < sorted.length; i++) {
        const value = sorted[i] ?? 0;
        if (kept > 0 && value === sorted[kept - 1])
            continue;
        sorted[kept] = value;
        kept += 1;
    }
    return sorted.subarray(0, kept);
}
/** Where a value stands among distinct ascending ones that hold it. */
function placeOf(sorted, value) {
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((sorted[middle] ?? 0) < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** How the values are distributed; with `weights: null` every row weighs 1. */
function distribution(values, weights) {
    const distinct = distinctAscending(values);
    const mass = new Float64Array(distinct.length);
    for (let row = 0; row < values.length; row++) {
        const at = placeOf(distinct, values[row] ?? 0);
        mass[at] = (mass[at] ?? 0) + (weights === null ? 1 : (weights[row] ?? 0));
    }
    return { values: distinct, weights: mass };
}
/** Ranks from 1; equal values share the mean of their ranks. Example: 10, 30, 10 → 1.5, 3, 1.5. */
function ranks(values) {
    const { values: distinct, weights: often } = distribution(values, null);
    let before = 0;
    const rankAt = often.map((count) => {
        before += count;
        return before - (count - 1) / 2;
    });
    return values.map((value) => rankAt[placeOf(distinct, value)] ?? Number.NaN);
}

// EXTERNAL MODULE: ./build/js/metrics/remembered.js
var remembered = __webpack_require__(4600);
// EXTERNAL MODULE: ./build/js/stats/order.js
var stats_order = __webpack_require__(2986);
;// CONCATENATED MODULE: ./build/js/metrics/spearman.js
/**
 * Spearman's rank correlation, and how much each example moves it.
 *
 *   ρ = A/√(B·C),  A the covariance of the ranks of truth and prediction, B and C their variances
 *   one more example at (x, y) moves each rank as well as the mean over ranks, so that
 *   a = (F − ½)(G − ½) + E[s(X − x)(G − ½)] + E[s(Y − y)(F − ½)] − 3A,   s(z) = 1 above 0, ½ at 0, else 0
 *   b = (F − ½)² + 2 E[s(X − x)(F − ½)] − 3B, c likewise,   u = a/√(BC) − ρ/2·(b/B + c/C)
 *
 * with F, G the shares of examples below, equals counting half. Without an example ρ is ρ − u/n up to terms of the order
 * 1/n²: the infinitesimal jackknife.
 *
 * Source: L. Jaeckel, The infinitesimal jackknife, Bell Laboratories memorandum MM 72-1215-11 (1972); C. Croux, C. Dehon,
 * Influence functions of the Spearman and Kendall correlation measures, Statistical Methods and Applications 19 (2010).
 * Example: truth 1 2 3, prediction 1 2 3: ρ = 1, and no example moves it.
 */

/** Calls `visit` with the start and end of each run of equal values in the order. */
function runs(values, order, visit) {
    for (let start = 0, end = 0; start < order.length; start = end) {
        const value = values[order[start] ?? 0];
        while (end < order.length && values[order[end] ?? 0] === value)
            end++;
        visit(start, end);
    }
}
function standing(values) {
    const order = (0,stats_order/* ascendingOrder */.be)(values);
    const shares = new Float64Array(values.length);
    runs(values, order, (start, end) => {
        for (let i = start; i < end; i++)
            shares[order[i] ?? 0] = (start + end) / 2 / values.length - 0.5;
    });
    return { values, order, shares };
}
/** Of each row: the mean over all rows of the other shares, of rows above it whole and of its equals half. */
function meanAbove({ values, order }, shares) {
    const found = new Float64Array(values.length);
    let below = 0;
    runs(values, order, (start, end) => {
        let here = 0;
        for (let i = start; i < end; i++)
            here += shares[order[i] ?? 0] ?? 0;
        // All shares add up to 0.
        for (let i = start; i < end; i++)
            found[order[i] ?? 0] = (-below - here / 2) / values.length;
        below += here;
    });
    return found;
}
function meanProduct(a, b) {
    let total = 0;
    for (let row = 0; row < a.length; row++)
        total += (a[row] ?? 0) * (b[row] ?? 0);
    return total / a.length;
}
/** The correlation without one example of each row, to the first order. NaN for a constant column. */
function correlationWithout(truth, prediction) {
    const [x, y] = [standing(truth), standing(prediction)];
    const [a, b, c] = [
        meanProduct(x.shares, y.shares),
        meanProduct(x.shares, x.shares),
        meanProduct(y.shares, y.shares),
    ];
    const rho = a / Math.sqrt(b * c);
    const [yAbove, xAbove] = [meanAbove(x, y.shares), meanAbove(y, x.shares)];
    const [ownX, ownY] = [meanAbove(x, x.shares), meanAbove(y, y.shares)];
    const result = new Float64Array(truth.length);
    for (let row = 0; row < result.length; row++) {
        const [f, g] = [x.shares[row] ?? 0, y.shares[row] ?? 0];
        const ofA = f * g + (yAbove[row] ?? 0) + (xAbove[row] ?? 0) - 3 * a;
        const ofB = f * f + 2 * (ownX[row] ?? 0) - 3 * b;
        const ofC = g * g + 2 * (ownY[row] ?? 0) - 3 * c;
        result[row] = rho - (ofA / Math.sqrt(b * c) - (rho / 2) * (ofB / b + ofC / c)) / result.length;
    }
    return result;
}

// EXTERNAL MODULE: ./build/js/metrics/subject.js
var metrics_subject = __webpack_require__(4020);
// EXTERNAL MODULE: ./build/js/metrics/sum.js
var sum = __webpack_require__(535);
;// CONCATENATED MODULE: ./build/js/metrics/sums.js

/** How much goes when one example of a row is left out: all of its weight, or one of its count. */
function share(pairs, row) {
    if (pairs.weights === null)
        return 1;
    const weight = pairs.weights[row] ?? 0;
    return pairs.counts ? Math.min(weight, 1) : weight;
}
const rowsOf = (pairs) => pairs.truth.length;
const total = (pairs) => (0,sum/* totalWeight */.zN)(rowsOf(pairs), pairs.weights);
const at = (values, row) => values[row] ?? Number.NaN;
function centred(values, weights) {
    const middle = (0,sum/* mean */.i2)(values, weights);
    return values.map((value) => value - middle);
}
const product = (a, b) => a.map((value, row) => value * at(b, row));
function squaredErrors(pairs) {
    return pairs.truth.map((truth, row) => (at(pairs.prediction, row) - truth) ** 2);
}
/** What is left of a spread without a row; a rest of nothing but rounding is a constant column. */
const remaining = (spread, gone) => spread - gone > 1e-13 * spread ? spread - gone : Number.NaN;
const isConstant = (values) => values.every((value) => value === values[0]);
function leaveOut(pairs, value) {
    return pairs.truth.map((_, row) => value(row, share(pairs, row)));
}
const ROOT = {
    id: 'root_mean_squared_error',
    title: 'Root mean squared error',
    direction: 'lower',
    unit: null,
};
const meanSquaredRoot = {
    ...ROOT,
    kind: 'sums',
    needs: 'numbers',
    weighted: 'as-given',
    why: 'there are no examples',
    value: (pairs) => Math.sqrt((0,sum/* mean */.i2)(squaredErrors(pairs), pairs.weights)),
    without: (pairs) => {
        const squares = squaredErrors(pairs);
        const all = (0,sum/* weightedSum */.rO)(squares, pairs.weights);
        const weight = total(pairs);
        return leaveOut(pairs, (row, u) => Math.sqrt(Math.max(0, all - u * at(squares, row)) / (weight - u)));
    },
};
const r2 = {
    kind: 'sums',
    id: 'r2',
    title: 'R², coefficient of determination',
    direction: 'higher',
    unit: 'index',
    needs: 'numbers',
    weighted: 'as-given',
    why: 'the truth is the same in every example (or there are fewer than two)',
    value: (pairs) => {
        if (isConstant(pairs.truth))
            return Number.NaN;
        const x = centred(pairs.truth, pairs.weights);
        return 1 - (0,sum/* weightedSum */.rO)(squaredErrors(pairs), pairs.weights) / (0,sum/* weightedSum */.rO)(product(x, x), pairs.weights);
    },
    without: (pairs) => {
        const x = centred(pairs.truth, pairs.weights);
        const squares = squaredErrors(pairs);
        const errors = (0,sum/* weightedSum */.rO)(squares, pairs.weights);
        const spread = (0,sum/* weightedSum */.rO)(product(x, x), pairs.weights);
        const weight = total(pairs);
        return leaveOut(pairs, (row, u) => {
            const d = at(x, row);
            const rest = remaining(spread, u * d * d + (u * d) ** 2 / (weight - u));
            return 1 - (errors - u * at(squares, row)) / rest;
        });
    },
};
const pearson = {
    kind: 'sums',
    id: 'pearson',
    title: 'Pearson’s correlation',
    direction: 'higher',
    unit: 'index',
    needs: 'numbers',
    weighted: 'never',
    why: 'truth or prediction is the same in every example (or there are fewer than two)',
    value: (pairs) => {
        if (isConstant(pairs.truth) || isConstant(pairs.prediction))
            return Number.NaN;
        const x = centred(pairs.truth, null);
        const y = centred(pairs.prediction, null);
        const spread = Math.sqrt((0,sum/* weightedSum */.rO)(product(x, x), null)) * Math.sqrt((0,sum/* weightedSum */.rO)(product(y, y), null));
        // Rounding can carry a perfect correlation past 1.
        return Math.min(1, Math.max(-1, (0,sum/* weightedSum */.rO)(product(x, y), null) / spread));
    },
    without: (pairs) => {
        const x = centred(pairs.truth, null);
        const y = centred(pairs.prediction, null);
        const [xx, yy, xy] = [product(x, x), product(y, y), product(x, y)].map((p) => (0,sum/* weightedSum */.rO)(p, null));
        const shift = 1 + 1 / (rowsOf(pairs) - 1);
        return leaveOut(pairs, (row) => {
            const [a, b] = [at(x, row), at(y, row)];
            const rest = remaining(xx ?? 0, shift * a * a) * remaining(yy ?? 0, shift * b * b);
            return ((xy ?? 0) - shift * a * b) / Math.sqrt(rest);
        });
    },
};

;// CONCATENATED MODULE: ./build/js/metrics/regression.js
/**
 * Metrics of numbers against numbers, e = prediction − truth.
 *
 *   mean_squared_error Σwe²/Σw · root_mean_squared_error its root · mean_absolute_error Σw|e|/Σw
 *   mean_absolute_percentage_error Σw|e|/max(|truth|, ε)/Σw, ε = 2⁻⁵², a fraction and not a percentage
 *   huber_loss ½e² for |e| ≤ 1, else |e| − ½ (δ = 1), weighted mean
 *   median_absolute_error, weighted by the averaged inverted distribution function
 *   r2 1 − Σwe²/Σw(truth − mean)² · max_error max|e| · pearson, spearman (ranks, ties at their mean rank)
 *
 * r2 and the correlations are not defined for a constant column; scikit-learn puts 1 or 0 there, here it is no number.
 * Source: scikit-learn 1.9 user guide 3.4.6; `scipy.stats.pearsonr`, `spearmanr`; P. Huber (1964).
 * Example: truth 1 2 3, prediction 1 2 4: MSE ⅓, MAE ⅓, r2 1 − 1/2 = ½, max error 1, median 0.
 */







function readNumberPairs(subject) {
    const { examples, weights } = subject;
    const { roles, table } = examples;
    const truth = (0,metrics_subject/* numbersOf */.cZ)(subject, table.columns.get(roles.truth ?? ''));
    if ('invalid' in truth)
        return truth;
    const prediction = (0,metrics_subject/* numbersOf */.cZ)(subject, table.columns.get(roles.prediction ?? ''));
    if ('invalid' in prediction)
        return prediction;
    return { truth, prediction, weights: weights.values, counts: weights.counts };
}
/** Truth and prediction in the subject's rows, complete and finite. */
const numberPairs = (0,remembered/* remembered */.H)(readNumberPairs);
const losses = (loss) => (subject) => {
    const pairs = numberPairs(subject);
    if ('invalid' in pairs)
        return pairs;
    return pairs.truth.map((truth, row) => loss((pairs.prediction[row] ?? Number.NaN) - truth, truth));
};
const huber = (e) => (Math.abs(e) <= 1 ? (e * e) / 2 : Math.abs(e) - 0.5);
const percentage = (e, truth) => Math.abs(e) / Math.max(Math.abs(truth), Number.EPSILON);
/**
 * The value at which the weights, in order of size, reach half their sum, or half-way to the next one where they
 * meet it exactly. With equal weights that is the median.
 */
function regression_median(values, weights) {
    if (weights === null)
        return (0,median/* median */.J)(values);
    const found = distribution(values, weights);
    const half = (0,sum/* sum */.cz)(found.weights) / 2;
    let reached = 0;
    for (let i = 0; i < found.values.length; i++) {
        reached += found.weights[i] ?? 0;
        if (!(reached >= half))
            continue;
        const value = found.values[i] ?? Number.NaN;
        if (reached - half > Number.EPSILON)
            return value;
        const after = found.weights.findIndex((weight, at) => at > i && weight > 0);
        return after < 0 ? value : (value + (found.values[after] ?? value)) / 2;
    }
    return Number.NaN;
}
const ofErrors = (statistic) => (subject) => {
    const errors = losses(Math.abs)(subject);
    if ('invalid' in errors)
        return errors;
    return { value: statistic(errors, subject.weights.values), standardError: null };
};
const largest = (errors) => errors.length === 0 ? Number.NaN : errors.reduce((most, error) => Math.max(most, error), 0);
function spearman(subject) {
    const pairs = numberPairs(subject);
    if ('invalid' in pairs)
        return pairs;
    const value = pearson.value({ ...pairs, truth: ranks(pairs.truth), prediction: ranks(pairs.prediction) });
    return Number.isFinite(value) ? { value, standardError: null } : { invalid: pearson.why };
}
const LOWER = { direction: 'lower', unit: null, needs: 'numbers' };
const MEAN = { ...LOWER, kind: 'mean', weighted: 'as-given', share: false, paired: true };
const means = [
    { ...MEAN, id: 'mean_squared_error', title: 'Mean squared error', values: losses((e) => e * e) },
    { ...MEAN, id: 'mean_absolute_error', title: 'Mean absolute error', values: losses(Math.abs) },
    {
        ...MEAN,
        id: 'mean_absolute_percentage_error',
        title: 'Mean absolute percentage error',
        unit: 'fraction',
        values: losses(percentage),
    },
    { ...MEAN, id: 'huber_loss', title: 'Huber loss, δ = 1', values: losses(huber) },
];
const sums = [meanSquaredRoot, r2, pearson];
const wholes = [
    {
        ...LOWER,
        kind: 'whole',
        id: 'median_absolute_error',
        title: 'Median absolute error',
        weighted: 'as-given',
        value: ofErrors(regression_median),
        quantile: (subject) => {
            const values = losses(Math.abs)(subject);
            return 'invalid' in values ? values : { values, q: 0.5 };
        },
    },
    {
        ...LOWER,
        kind: 'whole',
        id: 'max_error',
        title: 'Largest error',
        weighted: 'never',
        value: ofErrors(largest),
    },
    {
        kind: 'whole',
        id: 'spearman',
        title: 'Spearman’s rank correlation',
        direction: 'higher',
        unit: 'index',
        needs: 'numbers',
        weighted: 'never',
        value: spearman,
        without: (subject) => {
            const pairs = numberPairs(subject);
            return 'invalid' in pairs ? new Float64Array(0) : correlationWithout(pairs.truth, pairs.prediction);
        },
    },
];
const regressionMetrics = [...means, ...sums, ...wholes];


/***/ }),

/***/ 4600:
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

/***/ 8304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NO: () => (/* binding */ scoredRequests),
/* harmony export */   _u: () => (/* binding */ requestsNamed),
/* harmony export */   nD: () => (/* binding */ requestOfColumn)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5728);
/* harmony import */ var _failure_nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3949);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8091);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7978);
/* harmony import */ var _fitness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(356);
/* harmony import */ var _known_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6568);
/* harmony import */ var _latency_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3474);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8164);
/** What is to be measured: names of metrics bound to the columns of a table. */








const NO_ARGUMENT = { column: '', second: '', limit: Number.NaN };
/** The mean of a column that a reader has named. */
function scoredRequest({ metric, labels, column }) {
    const known = (0,_known_js__WEBPACK_IMPORTED_MODULE_4__/* .knownMetric */ .w)(metric);
    return {
        metric: _latency_js__WEBPACK_IMPORTED_MODULE_5__/* .columnMean */ .GL,
        name: metric,
        labels,
        direction: known?.direction ?? null,
        unit: known?.unit ?? null,
        argument: { ...NO_ARGUMENT, column },
        slices: null,
    };
}
const scoredRequests = ({ scored }) => scored.map(scoredRequest);
function columnFault(named, { examples }) {
    const columns = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsFor */ .ns)(named.metric, examples);
    const near = named.column === null ? null : (0,_failure_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .nearest */ .p)(named.column, columns);
    const kind = named.metric.needs === 'group' || named.metric.needs === 'slices' ? 'groups' : 'numbers';
    const needed = `"${(0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .measuredName */ .YY)(named)}"`;
    return (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('COLUMN_ABSENT', null, { needed, column: named.column, kind, columns, nearest: near });
}
/** The metric of this column, with the direction and unit that its name tells. */
function requestOfColumn(named, column, second = '') {
    const { metric } = named;
    const known = metric.id === 'mean' ? (0,_known_js__WEBPACK_IMPORTED_MODULE_4__/* .knownMetric */ .w)(column) : null;
    return {
        metric,
        name: (0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .measuredName */ .YY)(named),
        labels: {},
        direction: metric.direction ?? known?.direction ?? null,
        unit: metric.unit ?? known?.unit ?? (isRate(metric) ? null : (0,_known_js__WEBPACK_IMPORTED_MODULE_4__/* .unitOfName */ .x)(column)),
        argument: { column, second, limit: named.limit ?? Number.NaN },
        slices: null,
    };
}
/** What is divided by a time has not the unit of its column. */
const isRate = ({ id }) => id === 'throughput' || id === 'memory_growth';
function weightFault(metric, name, subject) {
    const { weight } = subject.examples.roles;
    if (metric.kind === 'count' || metric.kind === 'sliced' || metric.kind === 'drift')
        return null;
    if (metric.weighted === 'never' && weight !== null && !(0,_expand_js__WEBPACK_IMPORTED_MODULE_2__/* .isCountable */ .uO)(subject)) {
        return (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('METRIC_UNWEIGHTED', null, { metric: name, weight, most: _expand_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_EXAMPLES */ .E9 });
    }
    if (metric.weighted !== 'always' || weight !== null)
        return null;
    return (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('METRIC_UNFIT', null, { metric: name, needs: 'a column of weights', found: 'none' });
}
/** The column and, of a growth, its time. */
function boundToColumn(named, subject) {
    const { examples } = subject;
    const column = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(named.metric, named.column, examples);
    if (column === null)
        return columnFault(named, subject);
    const second = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .secondOf */ .UB)(named.metric, named.second, examples);
    if (second === null)
        return columnFault({ ...named, column: named.second }, subject);
    return requestOfColumn(named, column, second);
}
/** A metric in each group: of the named column, or of the only one by which examples can be grouped. */
function boundToSlices(named, inner, prepared) {
    const { examples } = prepared.subject;
    const column = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(named.metric, named.column, examples);
    if (column === null)
        return columnFault(named, prepared.subject);
    const request = bound(inner, prepared);
    if ('code' in request)
        return request;
    const { direction, unit } = request;
    const slices = { inner: request, shares: named.shares };
    const argument = { ...NO_ARGUMENT, column };
    return { metric: named.metric, name: (0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .measuredName */ .YY)(named), labels: {}, direction, unit, argument, slices };
}
/** The named metric bound to this table, or what keeps it from being measured. */
function bound(named, prepared) {
    const { metric, inner } = named;
    const { subject, fault: undecided } = prepared;
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .measuredName */ .YY)(named);
    if (inner !== null)
        return boundToSlices(named, inner, prepared);
    const unweighted = weightFault(metric, name, subject);
    if (unweighted !== null)
        return unweighted;
    const fit = (0,_fitness_js__WEBPACK_IMPORTED_MODULE_3__/* .isFit */ .ct)(metric, subject);
    if (!fit && undecided !== null)
        return undecided;
    if (!fit) {
        const details = { metric: name, needs: _fitness_js__WEBPACK_IMPORTED_MODULE_3__/* .NEEDS */ .Qo[metric.needs], found: (0,_fitness_js__WEBPACK_IMPORTED_MODULE_3__/* .foundIn */ .QR)(subject) };
        return (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('METRIC_UNFIT', null, details);
    }
    if ((0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .takesColumn */ .Rk)(metric))
        return boundToColumn(named, subject);
    const { direction, unit } = metric;
    const argument = { ...NO_ARGUMENT, column: named.column ?? '' };
    return { metric, name, labels: {}, direction, unit, argument, slices: null };
}
/** What a name asks for: every column of that name that the reader scored, else the metric of that name. */
function requestsNamed(text, prepared) {
    const scored = scoredRequests(prepared.subject.examples).filter((request) => request.name === text.trim());
    if (scored.length > 0)
        return scored;
    const named = (0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .parseMetricName */ .$Y)(text);
    return ['code' in named ? named : bound(named, prepared)];
}


/***/ }),

/***/ 9901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sg: () => (/* binding */ classScores),
/* harmony export */   TK: () => (/* binding */ scoreColumn),
/* harmony export */   dr: () => (/* binding */ binaryProbabilities),
/* harmony export */   jM: () => (/* binding */ binaryScores)
/* harmony export */ });
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1165);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4600);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4020);



/** The column that says how positive an example is: the score, else the probability of the positive class. */
function scoreColumn(subject) {
    const { task, examples } = subject;
    if (task.kind !== 'binary' || task.positive === null)
        return null;
    const { roles, table } = examples;
    if (roles.score !== null)
        return table.columns.get(roles.score) ?? null;
    const positive = task.labels[task.positive];
    const name = Object.keys(roles.classScores).find((label) => (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalLabel */ .Z2)(label) === positive);
    return name === undefined ? null : (table.columns.get(roles.classScores[name] ?? '') ?? null);
}
const withoutPrediction = (task) => ({ ...task, prediction: null });
function readBinaryScores(subject) {
    const { task } = subject;
    const column = scoreColumn(subject);
    if (task.kind !== 'binary' || column === null)
        return { invalid: 'there is no score of a positive class' };
    const empty = (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .labelGap */ .Bp)(subject, withoutPrediction(task));
    if (empty !== null)
        return empty;
    const scores = (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .numbersOf */ .cZ)(subject, column);
    if ('invalid' in scores)
        return scores;
    const positives = new Uint8Array(task.truth.length);
    for (let row = 0; row < positives.length; row++)
        positives[row] = task.truth[row] === task.positive ? 1 : 0;
    return { positives, scores };
}
/** Truth and score of two classes, complete and finite. */
const binaryScores = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .H)(readBinaryScores);
/** The first row whose value is no probability, or −1. */
function firstImprobable(values) {
    for (let row = 0; row < values.length; row++) {
        const value = values[row] ?? Number.NaN;
        const ok = value >= 0 && value <= 1;
        if (!ok)
            return row;
    }
    return -1;
}
function outside(name, values) {
    const row = firstImprobable(values);
    if (row < 0)
        return null;
    return { invalid: `${name} holds ${values[row]} in row ${row + 1}, which is no probability from 0 to 1` };
}
function readBinaryProbabilities(subject) {
    const found = binaryScores(subject);
    if ('invalid' in found)
        return found;
    return outside(scoreColumn(subject)?.name ?? 'the score', found.scores) ?? found;
}
/** As `binaryScores`, and every score from 0 to 1. */
const binaryProbabilities = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .H)(readBinaryProbabilities);
/** Probabilities in files are rounded; beyond this they are no distribution over the classes. */
const SUM_TOLERANCE = 0.01;
function sumFault(columns, rows) {
    for (let row = 0; row < rows; row++) {
        let total = 0;
        for (const column of columns)
            total += column[row] ?? Number.NaN;
        const ok = Math.abs(total - 1) <= SUM_TOLERANCE;
        if (!ok)
            return { invalid: `the class probabilities of row ${row + 1} add up to ${total}, not to 1` };
    }
    return null;
}
function truthIn(task, classes) {
    const place = task.labels.map((label) => classes.indexOf(label));
    const truth = new Int32Array(task.truth.length);
    for (let row = 0; row < truth.length; row++) {
        const label = task.truth[row] ?? 0;
        const index = place[label] ?? -1;
        if (index < 0)
            return { invalid: `there is no probability column for the class "${task.labels[label]}"` };
        truth[row] = index;
    }
    return truth;
}
function readClassScores(subject) {
    const { task, examples } = subject;
    const { roles, table } = examples;
    if (task.kind !== 'multiclass' && task.kind !== 'binary')
        return { invalid: 'there are no labels' };
    const empty = (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .labelGap */ .Bp)(subject, withoutPrediction(task));
    if (empty !== null)
        return empty;
    const given = new Map(Object.entries(roles.classScores).map(([label, name]) => [(0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalLabel */ .Z2)(label), name]));
    const numeric = [...given.keys()].every((label) => label !== '' && Number.isFinite(Number(label)));
    const order = (a, b) => (numeric ? Number(a) - Number(b) : a < b ? -1 : 1);
    const classes = [...given.keys()].sort(order);
    const columns = [];
    for (const label of classes) {
        const name = given.get(label) ?? '';
        const values = (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .numbersOf */ .cZ)(subject, table.columns.get(name));
        if ('invalid' in values)
            return values;
        const bad = outside(name, values);
        if (bad !== null)
            return bad;
        columns.push(values);
    }
    const truth = truthIn(task, classes);
    if ('invalid' in truth)
        return truth;
    return sumFault(columns, subject.rows) ?? { classes, columns, truth };
}
/** Probabilities of all classes, complete, from 0 to 1, with sum 1 in each row up to rounding. */
const classScores = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .H)(readClassScores);


/***/ }),

/***/ 5770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ estimateOne),
/* harmony export */   l: () => (/* binding */ hindrance)
/* harmony export */ });
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(308);
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7978);
/* harmony import */ var _regression_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3061);
/* harmony import */ var _slices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(265);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5014);
/** One value of a request in a subject, with its error; of the positive class where the metric is one of classes. */





/** Why nothing can be measured at all, whatever the metric. */
function hindrance({ rows, weights }) {
    if (rows === 0)
        return { invalid: 'there are no examples' };
    return weights.invalid === null ? null : { invalid: weights.invalid };
}
function countOf(metric, subject) {
    const { task } = subject;
    if (metric.perClass && task.kind === 'multiclass') {
        return { invalid: `${metric.id} has one value a class; its averages (${metric.id}_macro) have one` };
    }
    const tally = (0,_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .tallyOf */ .s)(subject);
    if ('invalid' in tally)
        return tally;
    return (0,_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateCount */ .iB)(metric, tally, task.kind === 'binary' ? (task.positive ?? 0) : 0);
}
/** `value` may be NaN, where the metric is not defined. */
function estimateOne(request, given) {
    const { metric, argument } = request;
    const hindered = hindrance(given);
    if (hindered !== null)
        return hindered;
    const subject = (0,_expand_js__WEBPACK_IMPORTED_MODULE_1__/* .ignoresWeights */ .fP)(metric) ? (0,_expand_js__WEBPACK_IMPORTED_MODULE_1__/* .expanded */ .sz)(given) : given;
    if (metric.kind === 'mean') {
        const values = metric.values(subject, argument);
        return 'invalid' in values ? values : (0,_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateMean */ .uV)(metric, values, subject.weights);
    }
    if (metric.kind === 'sums') {
        const pairs = (0,_regression_js__WEBPACK_IMPORTED_MODULE_2__/* .numberPairs */ .r)(subject);
        return 'invalid' in pairs ? pairs : (0,_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateSums */ .J5)(metric, pairs);
    }
    if (metric.kind === 'grouped') {
        const groups = metric.values(subject, argument);
        return 'invalid' in groups ? groups : (0,_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateGroups */ .bw)(groups);
    }
    if (metric.kind === 'count')
        return countOf(metric, subject);
    if (metric.kind === 'sliced')
        return (0,_slices_js__WEBPACK_IMPORTED_MODULE_3__/* .estimateSlices */ .kx)(request, subject, estimateOne);
    if (metric.kind === 'drift')
        return { invalid: 'it needs a base to have moved from' };
    const found = metric.value(subject, argument);
    return 'invalid' in found ? found : (0,_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .withNormalInterval */ .dz)(found);
}


/***/ }),

/***/ 265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ sharesOf),
/* harmony export */   SM: () => (/* binding */ slicedMetrics),
/* harmony export */   bE: () => (/* binding */ worstGroup),
/* harmony export */   kx: () => (/* binding */ estimateSlices),
/* harmony export */   nu: () => (/* binding */ slicesOf)
/* harmony export */ });
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(308);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4020);
/* harmony import */ var _without_clusters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3910);
/**
 * Another metric in each group ω of a column, and those values L(ω) brought together.
 *
 *   worst_group(metric,column)   the worst L(ω): the smallest where higher is better, else the largest
 *   robust_mean(metric,column)   Σ ρ(ω)·L(ω)/Σ ρ(ω), every group alike, or with the weights that are stated:
 *                                `robust_mean(log_loss,lang,en=3,fr=1)`
 *
 * The worst value has the error of its own group. The mean's is √Σ(ρ·se)²/Σρ, for groups do not share examples. Where the
 * metric is not defined in one group, neither is what is made of all. Without a column it is the only one by which the
 * examples can be grouped.
 *
 * Source: fairlearn 0.15 `MetricFrame.group_min`, `group_max`; S. Sagawa et al., "Distributionally robust neural
 * networks", ICLR 2020, for the worst group.
 * Example: accuracy 0.9 in en and 0.6 in fr: worst group 0.6, robust mean 0.75, with en=3, fr=1 0.825.
 */



/** The rows of each group that has any, in the order of the column's labels. */
function slicesOf(subject, name) {
    const column = subject.examples.table.columns.get(name);
    const codes = (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .codesOf */ .MZ)(subject, column);
    if ('invalid' in codes)
        return codes;
    const labels = column?.labels ?? [];
    const { rows, starts } = (0,_without_clusters_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsByCluster */ .X)(codes, labels.length);
    return labels
        .map((group, code) => ({ group, rows: rows.slice(starts[code] ?? 0, starts[code + 1] ?? 0) }))
        .filter((slice) => slice.rows.length > 0);
}
/** The metric in each group, or why it is not defined in one of them. */
function eachGroup(request, subject, estimate) {
    const { slices, argument } = request;
    if (slices === null)
        return { invalid: 'it names no metric' };
    const found = slicesOf(subject, argument.column);
    if ('invalid' in found)
        return found;
    const estimates = [];
    for (const { group, rows } of found) {
        const one = estimate(slices.inner, (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .partOf */ .BU)(subject, rows));
        const where = `${argument.column}="${group}"`;
        if ('invalid' in one)
            return { invalid: `in ${where} ${one.invalid}` };
        if (!Number.isFinite(one.value))
            return { invalid: `in ${where} ${slices.inner.name} is not defined` };
        estimates.push({ ...one, group });
    }
    return estimates;
}
/** The group that is worst off; the first one where several are. */
function worst(estimates, request) {
    if (request.direction === null)
        return { invalid: 'it is not known which way is better' };
    const sign = request.direction === 'lower' ? -1 : 1;
    const [first, ...others] = estimates;
    if (first === undefined)
        return { invalid: 'there are no examples' };
    return others.reduce((low, one) => (sign * one.value < sign * low.value ? one : low), first);
}
/** How much each group counts, with sum 1, or which one is not stated or not there. */
function sharesOf(groups, shares) {
    if (shares === null)
        return groups.map(() => 1 / groups.length);
    const unstated = groups.find((group) => !shares.has(group));
    if (unstated !== undefined)
        return { invalid: `no share is stated for the group "${unstated}"` };
    const absent = [...shares.keys()].find((group) => !groups.includes(group));
    if (absent !== undefined)
        return { invalid: `no example is of the group "${absent}"` };
    const total = [...shares.values()].reduce((sum, share) => sum + share, 0);
    return groups.map((group) => (shares.get(group) ?? 0) / total);
}
function weighted(estimates, request) {
    const groups = estimates.map(({ group }) => group);
    const shares = sharesOf(groups, request.slices?.shares ?? null);
    if ('invalid' in shares)
        return shares;
    const of = (values) => values.reduce((sum, one) => sum + one, 0);
    const errors = estimates.flatMap(({ standardError }) => standardError ?? []);
    const squares = errors.map((error, group) => ((shares[group] ?? 0) * error) ** 2);
    return (0,_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .withNormalInterval */ .dz)({
        value: of(estimates.map(({ value }, group) => (shares[group] ?? 0) * value)),
        standardError: errors.length < estimates.length ? null : Math.sqrt(of(squares)),
    });
}
/** The groups' values as one. `estimate` is how one metric is estimated in a part of the rows. */
function estimateSlices(request, subject, estimate) {
    const estimates = eachGroup(request, subject, estimate);
    if ('invalid' in estimates)
        return estimates;
    if (request.metric.id === 'robust_mean')
        return weighted(estimates, request);
    const found = worst(estimates, request);
    if ('invalid' in found)
        return found;
    const { value, standardError, interval } = found;
    return { value, standardError, interval };
}
/** The name of the worst group, `null` where there is no value. */
function worstGroup(request, subject, estimate) {
    const estimates = eachGroup(request, subject, estimate);
    if ('invalid' in estimates)
        return null;
    const found = worst(estimates, request);
    return 'invalid' in found ? null : found.group;
}
const SHAPE = { kind: 'sliced', direction: null, unit: null, needs: 'slices' };
const slicedMetrics = [
    { ...SHAPE, id: 'worst_group', title: 'Another metric in its worst group' },
    { ...SHAPE, id: 'robust_mean', title: 'Mean of another metric over groups' },
];


/***/ }),

/***/ 2011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   Pc: () => (/* binding */ binarySteps),
/* harmony export */   mJ: () => (/* binding */ orderOf)
/* harmony export */ });
/* harmony import */ var _stats_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2986);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4600);
/* harmony import */ var _scores_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9901);
/* harmony import */ var _sum_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(535);
/**
 * Scores as steps: how much of either class lies at each distinct score. One order of the rows serves the area, average
 * precision and DeLong.
 */




/** The rows by ascending score. */
const orderOf = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .H)((scores) => (0,_stats_order_js__WEBPACK_IMPORTED_MODULE_0__/* .ascendingOrder */ .be)(scores));
/** With `weights: null` each row weighs 1. */
function stepsOf({ positives, scores }, weights) {
    const order = orderOf(scores);
    const count = order.length;
    const sorted = (0,_stats_order_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)(scores, order, new Float64Array(count));
    const isPositive = (0,_stats_order_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)(positives, order, new Uint8Array(count));
    const each = weights === null ? null : (0,_stats_order_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)(weights, order, new Float64Array(count));
    const positive = new Float64Array(count);
    const negative = new Float64Array(count);
    let steps = 0;
    for (let start = 0, end = 0; start < count; start = end, steps++) {
        const score = sorted[start];
        let [ofPositive, ofNegative] = [0, 0];
        for (; end < count && sorted[end] === score; end++) {
            const weight = each === null ? 1 : (each[end] ?? 0);
            if (isPositive[end] === 1)
                ofPositive += weight;
            else
                ofNegative += weight;
        }
        positive[steps] = ofPositive;
        negative[steps] = ofNegative;
    }
    const found = { positive: positive.subarray(0, steps), negative: negative.subarray(0, steps) };
    return { ...found, positives: (0,_sum_js__WEBPACK_IMPORTED_MODULE_3__/* .sum */ .cz)(found.positive), negatives: (0,_sum_js__WEBPACK_IMPORTED_MODULE_3__/* .sum */ .cz)(found.negative) };
}
function readSteps(subject) {
    const found = (0,_scores_js__WEBPACK_IMPORTED_MODULE_1__/* .binaryScores */ .jM)(subject);
    return 'invalid' in found ? found : stepsOf(found, subject.weights.values);
}
/** Shared by the area and the average precision. */
const binarySteps = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .H)(readSteps);


/***/ }),

/***/ 4020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   Bp: () => (/* binding */ labelGap),
/* harmony export */   MZ: () => (/* binding */ codesOf),
/* harmony export */   NB: () => (/* binding */ codesInRows),
/* harmony export */   VT: () => (/* binding */ emptyCells),
/* harmony export */   ZV: () => (/* binding */ numbersInRows),
/* harmony export */   cZ: () => (/* binding */ numbersOf),
/* harmony export */   iA: () => (/* binding */ prepare),
/* harmony export */   rk: () => (/* binding */ prepareWhole)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5728);
/* harmony import */ var _table_cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1121);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4600);
/* harmony import */ var _sum_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(535);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5235);
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
function pickCodes(codes, rows) {
    if (rows === null)
        return codes;
    const picked = new Int32Array(rows.length);
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
    const count = codes.reduce((sum, code) => (code < 0 ? sum + 1 : sum), 0);
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
const pickedOnce = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .H)((subject) => (0,_remembered_js__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .H)((column) => {
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
        return { invalid: `${column.name} has more than ${_table_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_LABELS */ .Y} different values` };
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
    if (column.values === null)
        return bad(`the weights (${column.name}) are not numbers`);
    const values = pickNumbers(column.values, selection);
    const empty = numberGap(column, values);
    if (empty !== null)
        return bad(empty.invalid);
    const below = values.findIndex((weight) => weight < 0);
    if (below >= 0)
        return bad(`the weight in row ${below + 1} is negative (${values[below]})`);
    const total = (0,_sum_js__WEBPACK_IMPORTED_MODULE_4__/* .sum */ .cz)(values);
    const enough = total > 0;
    if (!enough && rows > 0)
        return bad('all weights are 0');
    const counts = values.every((weight) => Number.isSafeInteger(weight));
    if (counts && !Number.isSafeInteger(total))
        return bad(`the weights add up to ${total}, more than can be counted exactly`);
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
    const picked = selection === null ? rows : pickCodes(selection, rows);
    const weights = weightsOf(examples, rows.length, picked);
    return { examples, rows: rows.length, selection: picked, task: selected(task, rows), weights };
}
/** Weights that say how much an example matters are told apart from counts by the first that is none. */
function weightNotices({ examples, weights }) {
    const { roles, table } = examples;
    const column = table.columns.get(roles.weight ?? '');
    if (weights.counts || weights.invalid !== null || column === undefined)
        return [];
    const row = (weights.values ?? []).findIndex((weight) => !Number.isSafeInteger(weight));
    const value = weights.values?.[row] ?? 0;
    return [(0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('WEIGHTS_NOT_COUNTS', null, { column: column.name, value, row: row + 1 })];
}
/** The subject of a whole table, which serves its metrics and its pairs alike. */
const prepareWhole = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .H)((examples) => prepare(examples, null));
/** The subject of these rows. Where the task can't be decided, single columns can still be measured. */
function prepare(examples, selection) {
    const decision = (0,_task_js__WEBPACK_IMPORTED_MODULE_2__/* .decideTask */ .a)(examples);
    const rows = selection?.length ?? examples.table.rows;
    const task = decision.task === null ? { kind: 'scored' } : selected(decision.task, selection);
    const subject = { examples, rows, selection, task, weights: weightsOf(examples, rows, selection) };
    return decision.task === null
        ? { subject, fault: decision.fault, notices: weightNotices(subject) }
        : { subject, fault: null, notices: [...decision.notices, ...weightNotices(subject)] };
}


/***/ }),

/***/ 535:
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

/***/ 5014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ tallyOf)
/* harmony export */ });
/* harmony import */ var _confusion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9504);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4600);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4020);
/** The confusion matrix of a subject. */



function tally(subject) {
    const { task, weights } = subject;
    if ((task.kind !== 'binary' && task.kind !== 'multiclass') || task.prediction === null) {
        return { invalid: 'there are no labels in truth and prediction' };
    }
    const gap = (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .labelGap */ .Bp)(subject, task);
    if (gap !== null)
        return gap;
    const cells = (0,_confusion_js__WEBPACK_IMPORTED_MODULE_1__/* .indexCells */ .cZ)(task, task.prediction);
    const each = (0,_confusion_js__WEBPACK_IMPORTED_MODULE_1__/* .cellWeights */ .Y8)(cells, weights.values);
    const counts = (0,_confusion_js__WEBPACK_IMPORTED_MODULE_1__/* .countsOf */ .mQ)(task.labels.length, cells, each);
    return { counts, truth: task.truth, prediction: task.prediction, cells, cellWeights: each, weights };
}
/** One pass over the rows, shared by all metrics that count; `invalid` where truth or prediction has gaps. */
const tallyOf = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .H)(tally);


/***/ }),

/***/ 5235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ decideTask)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5728);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1165);
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
    return undecided((0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('LABELS_UNREADABLE', null, names));
}
/** Whether both columns are labels: few distinct texts, and where they are numbers, whole ones and not too many. */
function areLabels(columns, distinct) {
    const numeric = columns.some((column) => column.values !== null);
    if (!numeric)
        return true;
    return (columns.every((column) => column.values === null || (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .hasWholeLabels */ .JA)(column)) &&
        distinct <= MOST_NUMERIC_LABELS);
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
        const wanted = inSpellingOf(labels, (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalLabel */ .Z2)(given));
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
    return (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('LABELS_DISJOINT', null, { truth: truth.labels, prediction: prediction.labels });
}
function decideLabels(examples, truth, prediction) {
    const united = (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .uniteLabels */ .rb)((0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsOf */ .PC)(truth), prediction === null ? [] : (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsOf */ .PC)(prediction));
    const given = examples.roles.positive;
    const known = united.labels.length === 0 ? { labels: [], positive: null } : withPositive(united.labels, given);
    if (known === null) {
        return undecided((0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('POSITIVE_ABSENT', null, { positive: given ?? '', labels: united.labels }));
    }
    const { labels } = known;
    const binary = labels.length <= 2 && known.positive !== null;
    const notices = [];
    if (labels.length === 2 && known.positive === null) {
        notices.push((0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('POSITIVE_UNKNOWN', null, { labels }));
    }
    const apart = disjoint(truth, prediction, [united.first, united.second]);
    if (apart !== null)
        notices.push(apart);
    const task = {
        kind: binary ? 'binary' : 'multiclass',
        labels,
        truth: (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .recoded */ .hl)(truth.codes ?? new Int32Array(0), united.first),
        prediction: prediction === null ? null : (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .recoded */ .hl)(prediction.codes ?? new Int32Array(0), united.second),
        positive: binary && known.positive !== null ? labels.indexOf(known.positive) : null,
    };
    return { task, notices };
}
function decideWithoutPrediction(examples, truth) {
    const { roles, table } = examples;
    const distinct = (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .uniteLabels */ .rb)((0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsOf */ .PC)(truth), []).labels.length;
    const scored = played(examples, roles.score) !== null && distinct <= 2;
    const probable = scored || Object.keys(roles.classScores).length > 0;
    if (probable && truth.codes !== null && areLabels([truth], distinct))
        return decideLabels(examples, truth, null);
    if (examples.scored.length > 0 || roles.query !== null)
        return SCORED;
    if (roles.prediction !== null)
        return unreadable(examples);
    const columns = [...table.columns.keys()];
    return undecided((0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('PREDICTION_ABSENT', null, { truth: truth.name, columns }));
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
    const distinct = (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .uniteLabels */ .rb)((0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsOf */ .PC)(truth), (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsOf */ .PC)(prediction)).labels.length;
    if (truth.codes !== null && prediction.codes !== null && areLabels([truth, prediction], distinct)) {
        return decideLabels(examples, truth, prediction);
    }
    if (truth.values !== null && prediction.values !== null) {
        return { task: { kind: 'regression' }, notices: [] };
    }
    return examples.scored.length > 0 ? SCORED : unreadable(examples);
}


/***/ }),

/***/ 3910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ rowsByCluster),
/* harmony export */   i: () => (/* binding */ withoutClusters)
/* harmony export */ });
/** The rows of each cluster, one cluster after the other; cluster g has those from `starts[g]` to `starts[g + 1]`. */
function rowsByCluster(of, count) {
    const starts = new Int32Array(count + 1);
    for (const cluster of of)
        starts[cluster + 1] = (starts[cluster + 1] ?? 0) + 1;
    for (let cluster = 0; cluster < count; cluster++)
        starts[cluster + 1] = (starts[cluster + 1] ?? 0) + (starts[cluster] ?? 0);
    const next = starts.slice();
    const rows = new Int32Array(of.length);
    for (const [row, cluster] of of.entries()) {
        const place = next[cluster] ?? 0;
        rows[place] = row;
        next[cluster] = place + 1;
    }
    return { rows, starts };
}
/** The value without each cluster; `of` has the cluster of each row. Length `count`. */
function withoutClusters({ counts, truth, prediction, weights }, { of, count }, value) {
    const { rows, starts } = rowsByCluster(of, count);
    const [hits, truths, predictions] = [
        counts.hits.slice(),
        counts.truths.slice(),
        counts.predictions.slice(),
    ];
    return Float64Array.from({ length: count }, (_, cluster) => {
        const own = rows.subarray(starts[cluster] ?? 0, starts[cluster + 1] ?? 0);
        let total = counts.total;
        for (const row of own) {
            const weight = weights.values === null ? 1 : (weights.values[row] ?? 0);
            const [t, p] = [truth[row] ?? 0, prediction[row] ?? 0];
            if (t === p)
                hits[t] = (hits[t] ?? 0) - weight;
            truths[t] = (truths[t] ?? 0) - weight;
            predictions[p] = (predictions[p] ?? 0) - weight;
            total -= weight;
        }
        const result = value({ hits, truths, predictions, total });
        // The old numbers are put back, not added to: with weights like 0.1 adding would not give them back.
        for (const row of own) {
            const [t, p] = [truth[row] ?? 0, prediction[row] ?? 0];
            hits[t] = counts.hits[t] ?? 0;
            truths[t] = counts.truths[t] ?? 0;
            predictions[p] = counts.predictions[p] ?? 0;
        }
        return result;
    });
}


/***/ }),

/***/ 8556:
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
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5728);
/* harmony import */ var _failure_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3949);
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

/***/ 5289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ descriptive),
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
/** Whether a field with this name and a number in each record is taken for a metric of the example. */
function perExampleMetric(name) {
    return PER_EXAMPLE.test(name);
}


/***/ }),

/***/ 7584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ droppedColumns),
/* harmony export */   Ee: () => (/* binding */ suiteOf),
/* harmony export */   FP: () => (/* binding */ idText),
/* harmony export */   am: () => (/* binding */ classText),
/* harmony export */   rc: () => (/* binding */ decided),
/* harmony export */   xL: () => (/* binding */ MOST_GROUPS)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5728);
/* harmony import */ var _failure_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3597);
/* harmony import */ var _table_cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1121);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8556);
/* harmony import */ var _descriptive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5289);
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
        if (column === undefined)
            told(`it holds more than ${_table_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_LABELS */ .Y} different texts, too many for labels, and no numbers`);
        else if (needs === 'numbers' && column.values === null)
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
    const columns = (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .classScoreColumns */ .g2)([...table.columns.keys()]).filter(([label, column]) => classes.has(label) && table.columns.get(column)?.values != null);
    return Object.fromEntries(columns);
}
/** Measured quantities (12.5 ms) are no groups, even where few distinct ones were seen. */
function measures(column) {
    return (column.values !== null &&
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
function distinctCells({ codes, labels, values }) {
    return codes === null ? new Set(values).size : labels.length;
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
        .filter((column) => column.values !== null && (0,_descriptive_js__WEBPACK_IMPORTED_MODULE_4__/* .perExampleMetric */ .k)(column.name))
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

/***/ 7422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ readables)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 29 modules
var catalogue = __webpack_require__(5728);
;// CONCATENATED MODULE: ./build/js/read/folder.js
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

// EXTERNAL MODULE: ./build/js/failure/nearest.js
var nearest = __webpack_require__(3949);
;// CONCATENATED MODULE: ./build/js/read/mlflow-choice.js
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
    throw (0,catalogue/* failure */.V2)('MLFLOW_RUN_MISSING', path, {
        run: wanted.slice(0, 80),
        nearest: (0,nearest/* nearest */.p)(wanted, all.flatMap(({ id, name }) => (name === '' ? [id] : [id, name]))),
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
        throw (0,catalogue/* failure */.V2)('MLFLOW_RUN', path, { experiment: name, runs: told });
    }
    const others = runs.length - 1;
    const told = { experiment: name, run: shownRun(run), others };
    return { run, notices: others === 0 ? [] : [(0,catalogue/* fault */.DG)('MLFLOW_RUNS', path, told)] };
}
/** A suite that names a run is of a store of MLflow, or its configuration is wrong. Fault: `MLFLOW_RUN_ELSEWHERE`. */
function refuseRun(format, { run = null }, path) {
    if (run === null || HAVE_RUNS.includes(format))
        return;
    throw (0,catalogue/* failure */.V2)('MLFLOW_RUN_ELSEWHERE', path, { run: run.slice(0, 80), format });
}

// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(3597);
;// CONCATENATED MODULE: ./build/js/read/json.js
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

;// CONCATENATED MODULE: ./build/js/read/measurement.js

function isNumeric(value) {
    return typeof value === 'number' || value instanceof NotANumber;
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
    return value instanceof NotANumber ? value.notANumber : String(value);
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

;// CONCATENATED MODULE: ./build/js/read/asv-values.js
/** One benchmark in a result of asv: a value for each combination of its parameters, with what is known of its precision. */


/** The point of the normal distribution that 99 % lie within, both sides taken together. */
const NORMAL_99 = 2.5758293035489004;
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function paramsOf(value) {
    return listOf(value).map(listOf);
}
function resultOf(value) {
    if (value === null || value === undefined)
        return null;
    return Array.isArray(value) ? value : [value];
}
/** Version 1: a number, or an object with `result`, `params` and `stats`. */
function ofVersion1(name, value) {
    const whole = isObject(value) ? value : { result: value };
    const stats = listOf(member(whole, 'stats'));
    const bounds = stats.map((one) => listOf(member(one, 'ci_99')));
    return {
        name,
        result: resultOf(member(whole, 'result')),
        params: paramsOf(member(whole, 'params')),
        low: bounds.map(([low = null]) => low),
        high: bounds.map(([, high = null]) => high),
        repeats: stats.map((one) => member(one, 'repeat') ?? null),
    };
}
/** Version 2: a list in the order of `result_columns`, cut where the rest is empty. */
function ofVersion2(name, row, columns) {
    const cell = (column) => {
        const index = columns.indexOf(column);
        return index < 0 ? undefined : row[index];
    };
    return {
        name,
        result: resultOf(cell('result')),
        params: paramsOf(cell('params')),
        low: listOf(cell('stats_ci_99_a')),
        high: listOf(cell('stats_ci_99_b')),
        repeats: listOf(cell('stats_repeat')),
    };
}
/** The kind of a benchmark is the start of its last name; `track_` counts whatever its author likes. */
function aboutKind(name) {
    const last = name.slice(name.lastIndexOf('.') + 1);
    if (/^time(?:raw)?_/i.test(last))
        return { unit: 's', direction: 'lower' };
    return /^(?:peak)?mem_/i.test(last) ? { unit: 'bytes', direction: 'lower' } : {};
}
/** Half of the 99 % interval of the median, as if it were normal; asv has wider ones for few repeats, so it errs wide. */
function standardErrorAt({ low, high }, index) {
    const [from, to] = [low[index], high[index]];
    const bounded = typeof from === 'number' && typeof to === 'number' && to >= from;
    return bounded ? (to - from) / 2 / NORMAL_99 : null;
}
/** asv writes choices as texts; what is no plain value is called by its place. */
function choiceText(choices, place) {
    const choice = choices[place];
    const plain = typeof choice === 'string' || typeof choice === 'number' || typeof choice === 'boolean';
    return plain ? String(choice) : `choice ${place + 1}`;
}
/** The labels of combination `index`. The names of parameters are in another file, so they are counted. */
function labelsAt(params, index) {
    const labels = {};
    let rest = index;
    for (let place = params.length - 1; place >= 0; place--) {
        const choices = params[place] ?? [];
        labels[`param${place + 1}`] = choiceText(choices, rest % choices.length);
        rest = Math.floor(rest / choices.length);
    }
    return labels;
}
/** `null` is a failure, which never passes; NaN is a benchmark that skipped itself. */
function addAsv(values, benchmark) {
    const { name, params, result } = benchmark;
    const combinations = params.reduce((product, choices) => product * choices.length, 1);
    const cells = result ?? Array.from({ length: combinations }, () => null);
    if (cells.length !== combinations)
        return false;
    for (const [index, value] of cells.entries()) {
        const labels = labelsAt(params, index);
        const n = countIn(benchmark.repeats[index]);
        const about = { ...aboutKind(name), labels, n, standardError: standardErrorAt(benchmark, index) };
        if (value instanceof NotANumber && /nan/i.test(value.notANumber))
            values.pass(name, 'it was skipped');
        else
            values.add(name, value ?? new NotANumber('the benchmark failed'), about);
    }
    return true;
}

;// CONCATENATED MODULE: ./build/js/read/fingerprints.js
const LONGEST = 200;
/** Texts, numbers and truth values of a file by name; what is absent, empty or structured is left out. */
function fingerprintsOf(values) {
    return Object.fromEntries(Object.entries(values).flatMap(([key, value]) => {
        const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
        const text = plain ? String(value).slice(0, LONGEST) : '';
        return text === '' ? [] : [[key, text]];
    }));
}

// EXTERNAL MODULE: ./build/js/model/identity.js
var identity = __webpack_require__(1052);
;// CONCATENATED MODULE: ./build/js/read/metric-suites.js
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
            this.faults.push((0,catalogue/* fault */.DG)('ROW_TWICE', this.path, { name }));
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
            throw new failure/* Failure */.HR(this.faults);
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
    const id = (0,identity/* measurementId */.I)({ suite, metric, labels });
    return suite === '' ? id.replace(/^""\//, '') : id;
}

;// CONCATENATED MODULE: ./build/js/read/measured-values.js



class MeasuredValues {
    passedOver = [];
    values;
    constructor(path) {
        this.values = new MetricSuites(path);
    }
    /** A number, or NaN and its like, which never pass; anything else is passed over. What is absent is nothing. */
    add(metric, value, about = {}) {
        if (isNumeric(value))
            this.take(measurement({ ...about, metric, value }));
        else if (value !== undefined)
            this.pass(metric, `it is ${kindOf(value)}, not a number`);
    }
    take(read) {
        this.values.add('', read);
    }
    pass(name, because) {
        this.passedOver.push({ name, because });
    }
    /** The one suite of the file; no suite where nothing was measured. Faults: `ROW_TWICE`. */
    reading(about = {}, notices = []) {
        const suites = this.values.readings(null).map((suite) => ({ ...suite, ...about }));
        return { suites, passedOver: this.passedOver, notices };
    }
}
/** Of the mean of so many draws with this standard deviation; `null` where fewer than two tell nothing of spread. */
function standardErrorOfMean(deviation, draws) {
    const spread = typeof deviation === 'number' && Number.isFinite(deviation) && deviation >= 0;
    return spread && draws !== null && draws >= 2 ? deviation / Math.sqrt(draws) : null;
}
/** Mean and sample standard deviation, in one pass of Welford; both NaN of nothing, no deviation of a single value. */
function momentsOf(values) {
    let mean = 0;
    let squares = 0;
    for (const [index, value] of values.entries()) {
        const step = value - mean;
        mean += step / (index + 1);
        squares += step * (value - mean);
    }
    if (values.length === 0)
        return { mean: Number.NaN, deviation: Number.NaN };
    return { mean, deviation: values.length < 2 ? Number.NaN : Math.sqrt(squares / (values.length - 1)) };
}

;// CONCATENATED MODULE: ./build/js/read/asv.js
/**
 * Results of airspeed velocity (`results/MACHINE/COMMIT-ENVIRONMENT.json`), versions 1 and 2. Times are seconds, memory is
 * bytes, less is better; a `track_` benchmark may count anything, so its name decides, or the configuration. The value
 * is the median of the repeats. Parameters are labels param1, param2 …: their names, and the units of `track_`, are in
 * `benchmarks.json`, which has no results and is refused. Machine and Python are fingerprints, the machine's name is not.
 */





function isListed(value) {
    return (textMember(value, 'code') !== null &&
        ['params', 'type', 'unit'].every((key) => member(value, key) !== undefined));
}
/** `benchmarks.json`: what there is to run, by name, and one number of a version. */
function isIndex(file) {
    const entries = Object.values(file).filter(isObject);
    return entries.length > 0 && entries.length >= Object.keys(file).length - 1 && entries.every(isListed);
}
function fileIn({ content }) {
    return content.shape === 'json' && isObject(content.value) ? content.value : null;
}
function recognise(found) {
    const file = fileIn(found);
    if (file === null)
        return null;
    const has = textMember(file, 'commit_hash') !== null && isObject(member(file, 'results'));
    if (has && isObject(member(file, 'params')))
        return 'it has `results`, `params` and a `commit_hash`';
    return isIndex(file) ? 'it lists benchmarks with their `code` and `params`' : null;
}
function benchmarksIn(file) {
    const columns = member(file, 'result_columns');
    return Object.entries(member(file, 'results') ?? {}).map(([name, value]) => Array.isArray(columns) && Array.isArray(value)
        ? ofVersion2(name, value, columns)
        : ofVersion1(name, value));
}
/** The file is called by its commit, which is another each time; what follows names the environment. */
function asv_nameOf(file, path) {
    const environment = textMember(file, 'env_name');
    return environment ?? /(?:^|\/)[\da-f]{8,40}-([^/]+)\.json$/.exec(path)?.[1] ?? null;
}
/** Faults: `ASV_INDEX`, `ASV_PARAMS`. */
async function read(found) {
    const { path } = found;
    const file = fileIn(found) ?? {};
    if (!isObject(member(file, 'results')))
        throw (0,catalogue/* failure */.V2)('ASV_INDEX', path, {});
    const values = new MeasuredValues(path);
    for (const benchmark of benchmarksIn(file)) {
        if (!addAsv(values, benchmark))
            throw (0,catalogue/* failure */.V2)('ASV_PARAMS', path, { benchmark: benchmark.name.slice(0, 100) });
    }
    const params = member(file, 'params');
    const machine = [textMember(params, 'arch'), textMember(params, 'cpu')].filter((part) => part !== null);
    return values.reading({
        name: asv_nameOf(file, path),
        fingerprints: fingerprintsOf({ machine: machine.join(', '), python: member(params, 'python') }),
    });
}
const asv = {
    format: 'asv',
    title: 'results of airspeed velocity',
    recognise,
    refuse: (found) => recognise(found) === null ? 'there are no `results`, `params` and `commit_hash` in it' : null,
    read,
};

;// CONCATENATED MODULE: ./build/js/read/records.js
/** The records of a file, whichever of the three ways of JSON they are written in. */

const FIRST = 20;
function recordsOfList(list) {
    if (list.length === 0 || !list.every(isObject))
        return null;
    const lines = list.filter(isObject).map((record, index) => ({ line: index + 1, record }));
    return { first: list.filter(isObject).slice(0, FIRST), all: () => [lines] };
}
/** `DataFrame.to_json()` by its default: `{column: {"0": value, "1": value}}`, each column with the same rows. */
function recordsOfColumns(value) {
    const columns = Object.entries(value);
    const first = columns[0]?.[1];
    if (!isObject(first))
        return null;
    const rows = Object.keys(first);
    const framed = rows.length > 0 &&
        rows.every((row) => /^\d+$/.test(row)) &&
        columns.every(([, cells]) => isObject(cells) &&
            Object.keys(cells).length === rows.length &&
            rows.every((row) => Object.hasOwn(cells, row)));
    if (!framed)
        return null;
    return recordsOfList(rows.map((row) => {
        const record = Object.create(null);
        for (const [column, cells] of columns)
            record[column] = isObject(cells) ? (cells[row] ?? null) : null;
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
    if (!isObject(value))
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
    if (!Array.isArray(value) && !isObject(value))
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

// EXTERNAL MODULE: ./build/js/table/cells.js + 2 modules
var cells = __webpack_require__(1121);
// EXTERNAL MODULE: ./build/js/table/growing.js
var growing = __webpack_require__(3520);
;// CONCATENATED MODULE: ./build/js/table/build.js


class TableBuilder {
    columns;
    idColumn;
    idName;
    ids = new growing/* GrowingTexts */.Gz();
    count = 0;
    constructor(plan) {
        this.columns = plan.map((column) => new cells/* Cells */.C(column.name, column.spelling));
        this.idColumn = plan.findIndex((column) => column.kind === 'id');
        this.idName = plan[this.idColumn]?.name ?? '';
    }
    get rows() {
        return this.count;
    }
    /** A cell as it stands in the file. `''` is empty. */
    text(column, cell) {
        if (column === this.idColumn)
            this.ids.push(cell);
        else
            this.columns[column]?.text(cell);
    }
    /** Cell `at` of a row of bytes. An id is taken as it stands. */
    raw(column, row, at) {
        const from = row.bounds[2 * at] ?? 0;
        const to = row.bounds[2 * at + 1] ?? 0;
        if (column === this.idColumn)
            this.ids.pushBytes(row.bytes, from, to);
        else
            this.columns[column]?.bytes(row.bytes, from, to);
    }
    /** Room for so many rows in all, so that no column has to be copied while it grows. */
    reserve(rows) {
        for (const [index, column] of this.columns.entries())
            if (index !== this.idColumn)
                column.reserve(rows);
        if (this.idColumn >= 0)
            this.ids.reserve(rows);
    }
    number(column, value) {
        if (column === this.idColumn)
            this.ids.push(String(value));
        else
            this.columns[column]?.number(value);
    }
    empty(column) {
        if (column === this.idColumn)
            this.ids.push('');
        else
            this.columns[column]?.empty();
    }
    /** To be called once every column of the row has its cell. */
    endRow() {
        this.count++;
    }
    finish() {
        const columns = new Map();
        const dropped = [];
        for (const [index, cells] of this.columns.entries()) {
            if (index === this.idColumn)
                continue;
            const column = cells.finish();
            if (column === null)
                dropped.push(cells.name);
            else
                columns.set(cells.name, column);
        }
        const ids = this.idColumn < 0 ? null : { name: this.idName, ...this.ids.finish() };
        return { rows: this.count, columns, ids, dropped };
    }
}

;// CONCATENATED MODULE: ./build/js/read/roles.js
/** No column has a part to play but those that are scored. */
const NO_ROLES = {
    truth: null,
    prediction: null,
    score: null,
    weight: null,
    cluster: null,
    query: null,
    classScores: {},
    groups: [],
    positive: null,
};

;// CONCATENATED MODULE: ./build/js/read/score-rows.js
/**
 * Scores that a judge or a metric gave to single samples, sample by sample: what ragas, DeepEval and Azure write.
 * Each metric becomes a column; a sample without a score of it keeps a hole, which no mean may hide.
 */





class ScoreRows {
    idName;
    ids = [];
    columns = new Map();
    /** `idName` is what the ids are called in the file. */
    constructor(idName) {
        this.idName = idName;
    }
    get rows() {
        return this.ids.length;
    }
    /** `id` is what the sample asks, as far as it is known: the same in every run. */
    push(id, scores) {
        const row = this.ids.push(id) - 1;
        for (const { metric, labels = {}, value } of scores) {
            const about = Object.entries(labels).map(([key, text]) => `,${key}=${text}`);
            const key = metric + about.join('');
            const column = this.columns.get(key) ?? { metric, labels, column: key, values: [] };
            this.columns.set(key, column);
            if (typeof value === 'number' && Number.isFinite(value))
                column.values[row] = value;
        }
    }
    /** `null` where no sample has a score at all. */
    examples() {
        const scored = [...this.columns.values()];
        if (scored.length === 0)
            return null;
        const ids = this.contentIds();
        const builder = new TableBuilder([
            ...(ids === null ? [] : [{ name: this.idName, kind: 'id' }]),
            ...scored.map(({ column }) => ({ name: column, kind: 'cells' })),
        ]);
        const first = ids === null ? 0 : 1;
        for (let row = 0; row < this.rows; row++) {
            if (ids !== null)
                builder.text(0, ids[row] ?? '');
            for (const [index, { values }] of scored.entries()) {
                builder.number(first + index, values[row] ?? Number.NaN);
            }
            builder.endRow();
        }
        const bare = scored.map(({ metric, labels, column }) => ({ metric, labels, column }));
        return { table: builder.finish(), roles: NO_ROLES, scored: bare };
    }
    /**
     * The means of metrics whose direction the file itself tells, by metric, with their standard errors (the sample's
     * standard deviation over √n). A metric with holes has no value.
     */
    directed(directions) {
        return [...this.columns.values()].flatMap(({ metric, labels, values }) => {
            const direction = directions.get(metric);
            const scores = values.filter((value) => value !== undefined);
            const n = scores.length;
            if (direction === undefined)
                return [];
            if (n < this.rows) {
                const value = new NotANumber(`${this.rows - n} of ${this.rows} samples without a score`);
                return [measurement({ metric, labels, value, n: this.rows, direction })];
            }
            const mean = scores.reduce((sum, score) => sum + score, 0) / n;
            const squares = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0);
            const standardError = n < 2 ? null : Math.sqrt(squares / (n - 1) / n);
            return [measurement({ metric, labels, value: mean, n, standardError, direction })];
        });
    }
    /** How many samples each metric left without a score, for people. */
    notices(path) {
        return [...this.columns.values()].flatMap(({ column, values }) => {
            const missing = this.rows - values.reduce((n) => n + 1, 0);
            return missing === 0 ? [] : [(0,catalogue/* fault */.DG)('SCORES_MISSING', path, { metric: column, missing, of: this.rows })];
        });
    }
    /** The same question asked twice is told apart by its turn; samples without a question have no ids. */
    contentIds() {
        const turns = new Map();
        const ids = [];
        for (const id of this.ids) {
            if (id === null || id.trim() === '')
                return null;
            const turn = (turns.get(id) ?? 0) + 1;
            turns.set(id, turn);
            ids.push(turn === 1 ? id : `${id} (${turn})`);
        }
        return ids;
    }
}

;// CONCATENATED MODULE: ./build/js/read/azure-ai-eval.js




const OUTPUT = /^outputs\.([^.]+)\.(.+)$/;
const BESIDE = /_(threshold|result|reason|passed|status|properties|model|finish_reason|sample_input|sample_output|(prompt|completion|total)_tokens)$/;
/** Where rows of real data sets say what they ask, in order of preference. */
const IDS = ['inputs.id', 'inputs.question_id', 'inputs.query', 'inputs.question', 'inputs.conversation_id'];
function resultIn({ content }) {
    if (content.shape !== 'json')
        return null;
    const rows = member(content.value, 'rows');
    const metrics = member(content.value, 'metrics');
    if (!Array.isArray(rows) || !isObject(metrics))
        return null;
    const records = rows.filter(isObject);
    const keyed = keysOf(records.slice(0, 20)).some((key) => /^(inputs|outputs)\./.test(key));
    const empty = rows.length === 0 && member(content.value, 'studio_url') !== undefined;
    return keyed || empty ? { rows: records, metrics } : null;
}
function azure_ai_eval_recognise(found) {
    return resultIn(found) === null
        ? null
        : 'it has rows with inputs and outputs of evaluators, and their metrics';
}
function named(evaluator, metric) {
    return { metric, labels: evaluator === metric ? {} : { evaluator } };
}
/** A second name of a value that stands there under its first: `gpt_relevance` and `relevance_score` of `relevance`. */
function isEcho(evaluator, metric, scores) {
    const first = metric.startsWith('gpt_') ? metric.slice(4) : metric.replace(/_score$/, '');
    return first !== metric && scores.has(`outputs.${evaluator}.${first}`);
}
/** Numbers and truth values of any row; a grader that failed leaves null or NaN in some. */
function scoreKeys(rows) {
    return new Set(keysOf(rows).filter((key) => {
        const parts = OUTPUT.exec(key);
        if (parts === null || BESIDE.test(parts[2] ?? ''))
            return false;
        const values = rows.map((row) => member(row, key)).filter((value) => value != null && value !== 'NaN');
        return values.length > 0 && values.every((value) => isNumeric(value) || typeof value === 'boolean');
    }));
}
function scoreOf(value) {
    return typeof value === 'boolean' ? Number(value) : value;
}
function idKey(rows) {
    const plain = (value) => typeof value === 'string' || typeof value === 'number';
    return IDS.find((key) => rows.every((row) => plain(member(row, key)))) ?? null;
}
/** Aggregates that no row has: rates of defects of whole runs. */
function aggregatesOf({ rows, metrics }, scores) {
    const measurements = [];
    const passedOver = [];
    for (const [name, value] of Object.entries(metrics)) {
        const [evaluator = '', ...rest] = name.split('.');
        const metric = rest.join('.');
        const because = scores.has(`outputs.${name}`)
            ? 'its mean is taken from the rows themselves'
            : /binary_aggregate$/.test(metric) || BESIDE.test(metric)
                ? 'it hangs on a threshold; the scores are judged'
                : isNumeric(value)
                    ? null
                    : `it is ${kindOf(value)}, not a number`;
        if (because !== null)
            passedOver.push({ name, because });
        else if (isNumeric(value)) {
            const direction = /defect_rate$/.test(metric) ? 'lower' : null;
            measurements.push(measurement({ ...named(evaluator, metric || name), value, n: rows.length, direction }));
        }
    }
    return { measurements, passedOver };
}
async function azure_ai_eval_read(found) {
    const result = resultIn(found) ?? { rows: [], metrics: {} };
    if (result.rows.length === 0)
        return { suites: [], passedOver: [], notices: [] };
    const all = scoreKeys(result.rows);
    const keys = [...all].flatMap((key) => {
        const [, evaluator = '', metric = ''] = OUTPUT.exec(key) ?? [];
        return isEcho(evaluator, metric, all) ? [] : [{ key, name: named(evaluator, metric) }];
    });
    const id = idKey(result.rows);
    const rows = new ScoreRows(id ?? '');
    for (const row of result.rows) {
        const text = id === null ? null : String(member(row, id));
        rows.push(text, keys.map(({ key, name }) => ({ ...name, value: scoreOf(member(row, key)) })));
    }
    const { measurements, passedOver } = aggregatesOf(result, all);
    const examples = rows.examples();
    const suite = { name: null, model: null, dataset: null, fingerprints: {}, measurements, examples };
    return { suites: [suite], passedOver, notices: rows.notices(found.path) };
}
const azureAiEval = {
    format: 'azure-ai-eval',
    title: 'a result of Azure AI evaluation',
    needs: {
        of: ['object'],
        keys: [['rows'], ['metrics'], ['studio_url']],
    },
    recognise: azure_ai_eval_recognise,
    refuse: (found) => azure_ai_eval_recognise(found) === null
        ? 'there are no rows with inputs and outputs of evaluators beside metrics'
        : null,
    read: azure_ai_eval_read,
};

;// CONCATENATED MODULE: ./build/js/read/bencher-bmf.js
/**
 * Bencher Metric Format: `{benchmark: {measure: {value, lower_value?, upper_value?}}}`. The lower and upper values are
 * whatever the writer put there (its own examples have a value outside of them), so they are no interval. Of Bencher's
 * own measures latency is in nanoseconds and throughput in operations a second; the file itself names no units.
 */



const KEYS = new Set(['value', 'lower_value', 'upper_value']);
const OWN = {
    latency: { unit: 'ns', direction: 'lower' },
    throughput: { unit: 'ops/s', direction: 'higher' },
    'build-time': { unit: 's', direction: 'lower' },
    'file-size': { unit: 'bytes', direction: 'lower' },
};
function isMetric(value) {
    const keys = isObject(value) ? Object.keys(value) : [];
    return isNumeric(member(value, 'value')) && keys.every((key) => KEYS.has(key));
}
function isBenchmark(value) {
    return isObject(value) && Object.keys(value).length > 0 && Object.values(value).every(isMetric);
}
function bencher_bmf_recognise({ content }) {
    if (content.shape !== 'json' || !isObject(content.value))
        return null;
    const benchmarks = Object.values(content.value);
    const fits = benchmarks.length > 0 && benchmarks.every(isBenchmark);
    return fits ? 'it has measures by benchmark, each with its `value`' : null;
}
async function bencher_bmf_read({ content, path }) {
    const values = new MeasuredValues(path);
    const file = content.shape === 'json' && isObject(content.value) ? content.value : {};
    for (const [benchmark, measures] of Object.entries(file)) {
        for (const measure of isObject(measures) ? Object.keys(measures) : []) {
            const about = Object.hasOwn(OWN, measure) ? OWN[measure] : {};
            values.add(measure, member(member(measures, measure), 'value'), { ...about, labels: { benchmark } });
        }
    }
    return values.reading();
}
const bencherBmf = {
    format: 'bencher-bmf',
    title: 'Bencher Metric Format',
    recognise: bencher_bmf_recognise,
    refuse: (found) => bencher_bmf_recognise(found) === null ? 'it has no measures by benchmark with a `value` each' : null,
    read: bencher_bmf_read,
};

;// CONCATENATED MODULE: ./build/js/read/bigcode-attempts.js
/**
 * What running each generated solution gave, as it is logged beside results of the BigCode evaluation harness: records
 * of `task_id`, `attempt`, `model_output` and `result`, which is `passed`, or says what went wrong.
 * An example is one attempt at one task; the mean of its passes is pass@1.
 */





const bigcode_attempts_KEYS = ['task_id', 'model_output', 'result', 'attempt'];
const METRIC = 'pass@1';
function isAttempts(content) {
    const records = recordsIn(content)?.first ?? [];
    return records.length > 0 && records.every((record) => bigcode_attempts_KEYS.every((key) => Object.hasOwn(record, key)));
}
/** The first attempt has the plain number of the task, so that most runs have plain ids. Fault: `ROW_SHAPE`. */
function bigcode_attempts_idOf(record, where) {
    const task = member(record, 'task_id');
    if (typeof task !== 'string' && typeof task !== 'number') {
        throw (0,catalogue/* failure */.V2)('ROW_SHAPE', where, { key: 'task_id', found: `is ${kindOf(task)}, and no number or text` });
    }
    const attempt = member(record, 'attempt');
    return attempt === 0 || typeof attempt !== 'number' ? String(task) : `${task}#${attempt}`;
}
/** One row an attempt. An attempt whose `result` is no text has no value, and so passes nothing. */
async function bigcodeAttempts({ content, path }) {
    const builder = new TableBuilder([
        { name: 'task_id', kind: 'id' },
        { name: METRIC, kind: 'cells' },
    ]);
    for await (const batch of recordsIn(content)?.all() ?? []) {
        for (const { record, line } of batch) {
            builder.text(0, bigcode_attempts_idOf(record, `${path}:${line}`));
            const result = textMember(record, 'result');
            if (result === null)
                builder.empty(1);
            else
                builder.number(1, result === 'passed' ? 1 : 0);
            builder.endRow();
        }
    }
    return {
        name: null,
        model: null,
        dataset: null,
        fingerprints: {},
        measurements: [],
        examples: {
            table: builder.finish(),
            roles: NO_ROLES,
            scored: [{ metric: METRIC, labels: {}, column: METRIC }],
        },
    };
}

;// CONCATENATED MODULE: ./build/js/read/bigcode.js
/**
 * Results of the BigCode evaluation harness (`evaluation_results.json`): tasks with `pass@k` beside `config`, one suite
 * a task; and records of attempts, of which `result` says what running the code gave.
 *
 * Traps: n is not stored; `Easy_pass@1` is `pass@1` of a slice; beside these stand counts of how attempts ended;
 * `check_references` scores the reference solutions; forks leave `config` out; pass@k depends on how many samples were
 * drawn, and how hot. A `pass@1_stderr`, which NVIDIA's package of the harness writes, takes every attempt for one of
 * its own; it is the standard error only where each task was attempted once.
 */





/** `beyond@k` of Mercury is the share of other solutions that are slower. */
const AT_K = /^(?:(.+)_)?((?:pass|beyond)@\d+)$/;
const STANDARD_ERROR = /_stderr$/;
const OF_THE_HARNESS = ['allow_code_execution', 'max_length_generation'];
const TITLE = 'results of the BigCode evaluation harness';
function hasPassAtK(task) {
    return isObject(task) && Object.keys(task).some((key) => AT_K.test(key));
}
function tasksOf(file) {
    return Object.entries(file).filter(([key]) => key !== 'config');
}
function objectOf({ content }) {
    return content.shape === 'json' && isObject(content.value) ? content.value : null;
}
/** With the harness's own configuration a task may have any metric (`bleu`); without, all must have pass@k. */
function isResults(file) {
    const tasks = tasksOf(file).map(([, task]) => task);
    if (tasks.length === 0 || !tasks.every((task) => isObject(task) || task === null))
        return false;
    const config = member(file, 'config');
    const ofTheHarness = OF_THE_HARNESS.some((key) => member(config, key) !== undefined);
    return textMember(config, 'model') !== null && ofTheHarness ? true : tasks.every(hasPassAtK);
}
function bigcode_recognise(found) {
    if (isAttempts(found.content))
        return 'its records have task_id, model_output, result and attempt';
    const file = objectOf(found);
    return file !== null && isResults(file) ? "it has pass@k by task, or the harness's configuration" : null;
}
function taskMeasurements({ task, values, once }, passedOver) {
    const pass = (key, because) => {
        passedOver.push({ name: `${task}/${key}`, because });
        return [];
    };
    return Object.entries(values).flatMap(([key, value]) => {
        if (STANDARD_ERROR.test(key) && Object.hasOwn(values, key.replace(STANDARD_ERROR, '')))
            return once ? [] : pass(key, 'it takes attempts at one task for independent of each other');
        if (isObject(value))
            return pass(key, 'it tells how attempts ended, which is no metric by itself');
        if (!isNumeric(value))
            return pass(key, `it is ${kindOf(value)}, not a number`);
        const standardError = once ? standardErrorIn(member(values, `${key}_stderr`)) : null;
        const [, slice, metric] = AT_K.exec(key) ?? [];
        if (metric === undefined)
            return [measurement({ metric: key, value, standardError })];
        const labels = slice === undefined ? {} : { slice };
        return [measurement({ metric, labels, value, standardError, direction: 'higher', unit: 'fraction' })];
    });
}
async function readResults(file, path) {
    const config = member(file, 'config');
    if (member(config, 'check_references') === true)
        throw (0,catalogue/* failure */.V2)('BIGCODE_REFERENCES', path, {});
    const passedOver = [];
    const once = member(config, 'n_samples') === 1;
    const suites = tasksOf(file).map(([name, values]) => ({
        name,
        model: textMember(config, 'model'),
        dataset: name,
        fingerprints: fingerprintsOf({
            dataset: name,
            limit: member(config, 'limit'),
            prompt: member(config, 'prompt'),
            n_samples: member(config, 'n_samples'),
            temperature: member(config, 'temperature'),
        }),
        measurements: taskMeasurements({ task: name, values: isObject(values) ? values : {}, once }, passedOver),
        examples: null,
    }));
    return { suites: suites.filter(({ measurements }) => measurements.length > 0), passedOver, notices: [] };
}
async function bigcode_read(found) {
    if (isAttempts(found.content))
        return { passedOver: [], notices: [], suites: [await bigcodeAttempts(found)] };
    return readResults(objectOf(found) ?? {}, found.path);
}
const bigcode = {
    format: 'bigcode',
    title: TITLE,
    recognise: bigcode_recognise,
    refuse: (found) => bigcode_recognise(found) === null ? 'there is no pass@k by task in it, and no record of attempts' : null,
    read: bigcode_read,
};

;// CONCATENATED MODULE: ./build/js/read/braintrust.js
/**
 * Summaries that `braintrust eval --jsonl` prints, one evaluation a line: `{projectName, experimentName, scores: {name:
 * {name, score, improvements, regressions}}, metrics: {name: {name, metric, unit}}}`. The Python tool writes names with
 * `_`, the JavaScript tool in camelCase, the Go tool with a capital letter first.
 *
 * Known by: the name of a project beside scores of that form, or the errors of an evaluator. Traps: `diff` is against a
 * baseline of Braintrust's own choice and is not read; experiments get a new name each run, so the suite is called by
 * its project; an evaluator that failed prints its errors in place of a summary, and is a failure here too.
 * Scores are from 0 to 1, and higher is better.
 */





const WORDS = [
    'project_name',
    'experiment_name',
    'eval_name',
    'evaluator_name',
    'scores',
    'score',
    'metrics',
    'metric',
    'errors',
    'unit',
];
function spellingsOf(words) {
    const camel = words.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
    return [words, camel, camel.charAt(0).toUpperCase() + camel.slice(1)];
}
/** Every JSON file is asked for these, so they are spelled once. */
const SPELLINGS = new Map(WORDS.map((words) => [words, spellingsOf(words)]));
/** `project_name`, `projectName` or `ProjectName`. */
function braintrust_named(record, words) {
    const key = SPELLINGS.get(words)?.find((spelling) => Object.hasOwn(record, spelling));
    return key === undefined ? undefined : record[key];
}
function textNamed(record, words) {
    const value = braintrust_named(record, words);
    return typeof value === 'string' && value.trim() !== '' ? value : null;
}
function isSummary(record) {
    if (textNamed(record, 'project_name') === null || textNamed(record, 'experiment_name') === null)
        return false;
    const scores = braintrust_named(record, 'scores');
    return (isObject(scores) &&
        Object.values(scores).every((one) => isObject(one) && braintrust_named(one, 'score') !== undefined));
}
function isFailed(record) {
    return failedName(record) !== null && Array.isArray(braintrust_named(record, 'errors'));
}
function failedName(record) {
    return textNamed(record, 'eval_name') ?? textNamed(record, 'evaluator_name');
}
/** The first records and all of them; one line alone is a document to a first look. */
function summariesIn(content) {
    if (content.shape === 'json' && isObject(content.value)) {
        const record = content.value;
        const lines = [{ line: 1, record }];
        return { first: [record], all: () => [lines] };
    }
    return recordsIn(content);
}
function braintrust_recognise({ content }) {
    const first = summariesIn(content)?.first ?? [];
    const [one] = first;
    if (one === undefined || !(isSummary(one) || isFailed(one)))
        return null;
    return 'its records have the name of a project and scores by name';
}
const UNITS = { s: 's', ms: 'ms', $: 'usd', tok: 'tokens' };
/** The values of `scores` or `metrics`: each is an object with its number under `key`. */
function valuesOf(record, part, key) {
    const all = braintrust_named(record, part);
    const measurements = [];
    const passedOver = [];
    for (const [name, one] of Object.entries(isObject(all) ? all : {})) {
        const value = isObject(one) ? braintrust_named(one, key) : undefined;
        const unit = isObject(one) ? (textNamed(one, 'unit') ?? '') : '';
        if (!isNumeric(value))
            passedOver.push({ name, because: `it is ${kindOf(value)}, not a number` });
        else if (key === 'score')
            measurements.push(measurement({ metric: name, value, direction: 'higher', unit: 'fraction' }));
        else
            measurements.push(measurement({ metric: name, value, unit: member(UNITS, unit)?.toString() ?? null }));
    }
    return { measurements, passedOver };
}
async function braintrust_read({ content, path }) {
    const suites = new MetricSuites(path);
    const passedOver = [];
    for await (const batch of summariesIn(content)?.all() ?? []) {
        for (const { line, record } of batch) {
            if (isFailed(record)) {
                const errors = braintrust_named(record, 'errors');
                const evaluator = failedName(record) ?? '';
                const count = Array.isArray(errors) ? errors.length : 0;
                throw (0,catalogue/* failure */.V2)('BRAINTRUST_FAILED', `${path}:${line}`, { evaluator, errors: count });
            }
            const project = textNamed(record, 'project_name') ?? '';
            for (const told of [valuesOf(record, 'scores', 'score'), valuesOf(record, 'metrics', 'metric')]) {
                for (const one of told.measurements)
                    suites.add(project, one);
                passedOver.push(...told.passedOver);
            }
        }
    }
    return { suites: suites.readings(null), passedOver, notices: [] };
}
const braintrust = {
    format: 'braintrust',
    title: 'summaries of Braintrust',
    needs: {
        of: ['records', 'object'],
        keys: [['project_name', 'projectName'], ['experiment_name', 'experimentName'], ['scores']],
    },
    recognise: braintrust_recognise,
    refuse: (found) => braintrust_recognise(found) === null ? 'there is no project with scores by name in its records' : null,
    read: braintrust_read,
};

;// CONCATENATED MODULE: ./build/js/read/detection.js
/**
 * Names of COCO's evaluation as detectron2 and others write them: `bbox/AP`, `segm/AP50`, `bbox/AP-person` (one class),
 * `DATASET/bbox/AP` where there are several data sets. These are percents (0 to 100). −1 and NaN mean that there is no
 * object of that size: no value, never a bad one.
 */

const TASK = '(?:bbox|segm|keypoints|keypoint|densepose(?:_[a-z]+)?)';
const SCORE = new RegExp(`^(?:(.+)/)?(${TASK})/(AP(?:50|75|s|m|l)?|AR\\S*)(?:-(.+))?$`);
/** Evaluators of detectron2 for other tasks, in percent too. */
const OTHER = /^(?:.+\/)?(?:sem_seg|panoptic_seg|box_proposals)\/.+$/;
function isDetectionScore(name) {
    return SCORE.test(name) || OTHER.test(name);
}
/** Adds a value that `isDetectionScore`; classes and data sets become labels. */
function addDetectionScore(values, name, value) {
    const [, dataset, task, score, category] = SCORE.exec(name) ?? [];
    const none = value === -1 || (value instanceof NotANumber && value.notANumber.toLowerCase() === 'nan');
    if (task === undefined || score === undefined) {
        values.add(name, value, { unit: 'percent', direction: 'higher' });
    }
    else if (none && (category !== undefined || score !== 'AP')) {
        values.passedOver.push({ name, because: 'there is no object of this kind or size in the data' });
    }
    else {
        const labels = {
            ...(dataset === undefined ? {} : { dataset }),
            ...(category === undefined ? {} : { class: category }),
        };
        const told = none ? new NotANumber('no object in the data') : value;
        values.add(`${task}/${score}`, told, { unit: 'percent', direction: 'higher', labels });
    }
}

;// CONCATENATED MODULE: ./build/js/read/metric-cells.js
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
        return Number.isFinite(value) ? value : new NotANumber(cell.slice(0, 40));
    }
    if (NOT_FINITE.test(cell))
        return new NotANumber(cell);
    return MEANT_AS_NUMBER.test(cell) ? new NotANumber(JSON.stringify(cell.slice(0, 40))) : null;
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

// EXTERNAL MODULE: ./build/js/read/descriptive.js
var descriptive = __webpack_require__(5289);
;// CONCATENATED MODULE: ./build/js/read/splits.js
/** Which part of the data a value was measured on, where its name says so. */
const SPLITS = {
    train: 'train',
    training: 'train',
    val: 'validation',
    valid: 'validation',
    validation: 'validation',
    dev: 'validation',
    test: 'test',
    testing: 'test',
    eval: 'eval',
    evaluation: 'eval',
};
const splits_WORDS = Object.keys(SPLITS).join('|');
const splits_FIRST = new RegExp(`^(${splits_WORDS})[/_.-](.+)$`, 'i');
const LAST = new RegExp(`^(.+)[/_.-](${splits_WORDS})$`, 'i');
/** `val/f1`, `val_f1` and `f1_val` → `f1` on `validation`; a name that is nothing but a split stays a name. */
function splitName(name) {
    const first = splits_FIRST.exec(name);
    const last = first === null ? LAST.exec(name) : null;
    const word = (first?.[1] ?? last?.[2] ?? '').toLowerCase();
    const split = Object.hasOwn(SPLITS, word) ? (SPLITS[word] ?? null) : null;
    return split === null ? { metric: name, split } : { metric: first?.[2] ?? last?.[1] ?? name, split };
}
/** The label that a split becomes. */
function splitLabels(split) {
    return split === null ? {} : { split };
}
/** Why a value of the training data is told and not judged. */
const TRAINING = 'it was measured on the training data, and train does not gate';

;// CONCATENATED MODULE: ./build/js/read/named-values.js




class NamedValues {
    measurements = [];
    passedOver = [];
    /**
     * `val/f1` becomes `f1{split=validation}`; values of the training data, counts, times and settings are passed over,
     * and so is what is no number. NaN and infinities become measurements without a value, which never pass.
     */
    add(name, value, about = {}) {
        const { metric, split } = splitName(name);
        const because = split === 'train' ? TRAINING : (0,descriptive/* descriptive */.T)(metric);
        if (because !== null)
            this.passedOver.push({ name, because });
        else if (!isNumeric(value))
            this.passedOver.push({ name, because: `it is ${kindOf(value)}, not a number` });
        else {
            const labels = { ...splitLabels(split), ...about.labels };
            this.measurements.push(measurement({ ...about, metric, labels, value }));
        }
    }
}

;// CONCATENATED MODULE: ./build/js/read/coco-eval.js
/**
 * What COCO's evaluation (pycocotools) prints: twelve lines ` Average Precision  (AP) @[ IoU=0.50:0.95 | area=   all |
 * maxDets=100 ] = 0.324` for boxes and masks, ten for key points; fractions from 0 to 1. Or the same as JSON, as
 * detectron2 returns it: `{"bbox": {"AP": 32.4, "AP50": …}}`, percents. −1 means that there is no object of that size:
 * no value, never a bad one. Of several evaluations in one text (one an epoch) the last counts, and it is told.
 * Source: pycocotools/cocoeval.py, `summarize`.
 */






const LINE = /Average (?:Precision|Recall)\s+\((AP|AR)\)\s*@\[\s*IoU=([\d.]+)(?::([\d.]+))?\s*\|\s*area=\s*(all|small|medium|large)\s*\|\s*maxDets=\s*(\d+)\s*\]\s*=\s*(\S+)/;
const MAIN = ['AP', 'AP50', 'AP75'];
const coco_eval_TASK = /annotation type \*(\w+)\*/;
/** `{"bbox": {"AP", "AP50", "AP75"}}`, with nothing but numbers below. */
function scoresIn(value) {
    if (!isObject(value))
        return null;
    const tasks = Object.entries(value);
    const complete = tasks.every(([task, scores]) => !task.includes('/') && MAIN.every((key) => member(scores, key) !== undefined));
    if (!complete)
        return null;
    const pairs = tasks.flatMap(([task, scores]) => Object.entries(scores ?? {}).map(([key, one]) => [`${task}/${key}`, one]));
    const whole = pairs.length > 0 && pairs.every(([name, one]) => isDetectionScore(name) && isNumeric(one));
    return whole ? pairs : null;
}
function coco_eval_recognise({ content }) {
    if (content.shape === 'json')
        return scoresIn(content.value) === null
            ? null
            : 'it has AP, AP50 and AP75 by task, as COCO evaluates them';
    return content.shape === 'text' && LINE.test(content.head)
        ? 'it has lines of average precision, as COCO evaluates it'
        : null;
}
function printed(line) {
    const [, kind, low, high, area, most, text = ''] = LINE.exec(line) ?? [];
    if (kind === undefined)
        return null;
    const name = `${kind}@${high === undefined ? low : `${low}:${high}`}`;
    const value = cellValue(text) ?? new NotANumber(JSON.stringify(text.slice(0, 20)));
    const shown = `${name} (area ${area}, ${most} detections)`;
    const main = kind === 'AP' && area === 'all';
    if (value === -1 && !main)
        return { name: shown, measured: null };
    const labels = { area: area ?? 'all', ...(kind === 'AR' ? { detections: most ?? '' } : {}) };
    const told = value === -1 ? new NotANumber('no object in the data') : value;
    return {
        name: shown,
        measured: measurement({ metric: name, labels, value: told, unit: 'fraction', direction: 'higher' }),
    };
}
/** An evaluation begins with the line that begins the first. */
function evaluationsIn(text) {
    const all = [];
    let task = null;
    for (const line of text.split('\n')) {
        task = coco_eval_TASK.exec(line)?.[1] ?? task;
        const one = printed(line);
        if (one === null)
            continue;
        const last = all.at(-1);
        if (last === undefined || one.name === all[0]?.lines[0]?.name)
            all.push({ task, lines: [one] });
        else
            last.lines.push(one);
    }
    return all;
}
function reading(measurements, passedOver) {
    const suite = { name: null, model: null, dataset: null, fingerprints: {}, measurements, examples: null };
    return { suites: measurements.length === 0 ? [] : [suite], passedOver, notices: [] };
}
async function coco_eval_read({ content, path }) {
    if (content.shape === 'json') {
        const values = new NamedValues();
        for (const [name, value] of scoresIn(content.value) ?? [])
            addDetectionScore(values, name, value);
        return reading(values.measurements, values.passedOver);
    }
    const all = evaluationsIn(content.shape === 'text' ? await content.whole() : '');
    const last = [...new Map(all.map((one) => [one.task, one])).values()];
    // A log that breaks off in the middle of an evaluation has no summary of it.
    const broken = last.find(({ lines }) => lines.length !== 12 && lines.length !== 10);
    if (broken !== undefined)
        throw (0,catalogue/* failure */.V2)('COCO_LINES', path, { lines: broken.lines.length });
    const because = 'there is no object of this size in the data';
    const whole = reading(last.flatMap(({ task, lines }) => lines.flatMap(({ measured }) => withTask(measured, task))), last.flatMap(({ lines }) => lines.flatMap(({ name, measured }) => (measured === null ? [{ name, because }] : []))));
    const earlier = all.length - last.length;
    return earlier > 0 ? { ...whole, notices: [(0,catalogue/* fault */.DG)('COCO_LAST', path, { earlier })] } : whole;
}
function withTask(measured, task) {
    if (measured === null)
        return [];
    return [task === null ? measured : { ...measured, labels: { ...measured.labels, task } }];
}
const cocoEval = {
    format: 'coco-eval',
    title: "COCO's evaluation of detections",
    recognise: coco_eval_recognise,
    refuse: (found) => coco_eval_recognise(found) === null && found.content.shape !== 'text'
        ? 'there are no lines of average precision and no AP, AP50 and AP75 by task in it'
        : null,
    read: coco_eval_read,
};

;// CONCATENATED MODULE: ./build/js/read/deepeval.js
/**
 * Test runs of DeepEval: `.deepeval/.latest_test_run.json` (`testRunData` around the run), `.latest_run_full.json` and
 * `test_run_*.json` (the run itself, as old versions wrote it too).
 *
 * Known by: `testCases` beside the scores of metrics or the counts of tests, or `testRunData`. Traps: `metricsScores`
 * mixes test cases with traces and leaves errors out, so means are taken from the cases; a metric that failed has no
 * score; names and uuids of cases are by position, so the id is the input; which way is better changed between versions
 * (toxicity was better when low, and is better when high since 4), so score, threshold and success tell it.
 * `testRunLink` alone is no result.
 */





const JUDGED_BY = /^(.+?)\s*\[([\w .-]+)\]$/;
function listIn(object, key) {
    const value = member(object, key);
    return Array.isArray(value) ? value.filter(isObject) : [];
}
function runIn({ content }) {
    if (content.shape !== 'json' || !isObject(content.value))
        return null;
    const inner = member(content.value, 'testRunData');
    const run = isObject(inner) ? inner : content.value;
    const cases = Array.isArray(member(run, 'testCases'));
    const beside = ['metricsScores', 'metricScores', 'testPassed', 'conversationalTestCases'];
    return cases && beside.some((key) => member(run, key) !== undefined) ? run : null;
}
function isLink({ content }) {
    return content.shape === 'json' && textMember(content.value, 'testRunLink') !== null;
}
function deepeval_recognise(found) {
    if (runIn(found) !== null)
        return 'it has the test cases of a run and their metrics';
    return isLink(found) ? 'it has the link of a test run' : null;
}
/** `Answer Relevancy` → `answer_relevancy`, `Correctness [GEval]` → `correctness` by GEval. */
function deepeval_named(text) {
    const parts = JUDGED_BY.exec(text);
    const metric = (parts?.[1] ?? text).trim().toLowerCase().replace(/\s+/g, '_');
    return { metric, labels: parts?.[2] === undefined ? {} : { by: parts[2] } };
}
/** Which way one case says is better: passed above its threshold is higher, passed below it is lower. */
function directionOf(metric) {
    const [score, threshold, success] = ['score', 'threshold', 'success'].map((key) => member(metric, key));
    if (typeof score !== 'number' || typeof threshold !== 'number' || typeof success !== 'boolean')
        return null;
    if (score === threshold)
        return null;
    return score > threshold === success ? 'higher' : 'lower';
}
class Directions {
    told = new Map();
    add(metric, direction) {
        if (direction !== null)
            this.told.set(metric, (this.told.get(metric) ?? new Set()).add(direction));
    }
    /** Those that all cases agree on. */
    agreed() {
        return new Map([...this.told].flatMap(([metric, [only, ...others]]) => only === undefined || others.length > 0 ? [] : [[metric, only]]));
    }
}
/** Metrics of the spans of traces: `{kind: {span: {metric: {scores, errors}}}}`. */
function spanMeasurements(run) {
    const kinds = member(run, 'traceMetricsScores');
    return Object.values(isObject(kinds) ? kinds : {}).flatMap((spans) => Object.entries(isObject(spans) ? spans : {}).flatMap(([span, metrics]) => Object.entries(isObject(metrics) ? metrics : {}).flatMap(([name, one]) => spanMeasurement(span, name, one))));
}
function spanMeasurement(span, name, one) {
    const list = member(one, 'scores');
    const scores = Array.isArray(list) ? list.filter(isNumeric) : [];
    const finite = scores.filter((score) => typeof score === 'number');
    const errors = countIn(member(one, 'errors')) ?? 0;
    const { metric, labels } = deepeval_named(name);
    const n = finite.length;
    if (n === 0 || n < scores.length || errors > 0)
        return [];
    const value = finite.reduce((sum, score) => sum + score, 0) / n;
    return [measurement({ metric, labels: { ...labels, span }, value, n })];
}
function metricsOf(test) {
    const current = listIn(test, 'metricsData');
    return current.length > 0 ? current : listIn(test, 'metricsMetadata');
}
async function deepeval_read(found) {
    const run = runIn(found);
    if (run === null)
        throw (0,catalogue/* failure */.V2)('DEEPEVAL_LINK', found.path, {});
    const rows = new ScoreRows('input');
    const directions = new Directions();
    const judges = new Set();
    for (const test of [...listIn(run, 'testCases'), ...listIn(run, 'conversationalTestCases')]) {
        const scores = metricsOf(test).map((one) => {
            const name = deepeval_named(textMember(one, 'name') ?? textMember(one, 'metric') ?? 'metric');
            directions.add(name.metric, directionOf(one));
            judges.add(textMember(one, 'evaluationModel') ?? '');
            return { ...name, value: member(one, 'score') };
        });
        if (scores.length > 0)
            rows.push(textMember(test, 'input') ?? textMember(test, 'scenario'), scores);
    }
    const examples = rows.examples();
    const measurements = [...rows.directed(directions.agreed()), ...spanMeasurements(run)];
    const judge = [...judges]
        .filter((model) => model !== '')
        .sort()
        .join(' + ');
    const suite = {
        name: null,
        model: null,
        dataset: textMember(run, 'datasetAlias'),
        fingerprints: fingerprintsOf({ judge }),
        measurements,
        examples,
    };
    const nothing = examples === null && measurements.length === 0;
    return { suites: nothing ? [] : [suite], passedOver: PASSED_OVER, notices: rows.notices(found.path) };
}
const PASSED_OVER = [
    {
        name: 'success',
        because: 'whether a case passed follows from its scores and thresholds, and the scores are judged',
    },
    { name: 'metricsScores', because: 'means are taken from the test cases themselves' },
];
const deepeval = {
    format: 'deepeval',
    title: 'a test run of DeepEval',
    needs: {
        of: ['object'],
        keys: [['testCases'], ['metricsScores', 'metricScores', 'testPassed']],
    },
    recognise: deepeval_recognise,
    refuse: (found) => (deepeval_recognise(found) === null ? 'there are no test cases of DeepEval in it' : null),
    read: deepeval_read,
};

;// CONCATENATED MODULE: ./build/js/read/binary.js
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
/** A TFRecord starts with its length in 8 bytes and the checksum of these 8: chance meets that once in 4 billion. */
function startsTfRecord(bytes) {
    if (bytes.length < 12)
        return false;
    const view = new DataView(bytes.buffer, bytes.byteOffset, 12);
    return view.getUint32(8, true) === maskedCrc32c(bytes.subarray(0, 8));
}
/** What kind of binary file starts with these bytes, or `null`. */
function magicOf(bytes) {
    const start = String.fromCharCode(...bytes.subarray(0, 16));
    const known = MAGIC.find(([magic]) => start.startsWith(magic));
    return known?.[1] ?? (startsTfRecord(bytes) ? 'tfrecord' : null);
}

// EXTERNAL MODULE: ./build/js/read/columns.js
var read_columns = __webpack_require__(8556);
;// CONCATENATED MODULE: ./build/js/read/foreign.js
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
    ['a report or record of Holdline itself', (file) => /^holdline\//.test(String(member(file, 'schema')))],
];
/** What other tool's file this is, or `null`. */
function foreign(value) {
    if (!isObject(value))
        return null;
    return FOREIGN.find(([, sign]) => sign(value))?.[0] ?? null;
}

;// CONCATENATED MODULE: ./build/js/read/described.js
/** What a file is made of, in words for someone whose file was not recognised. */





/** What a content is made of, in words. */
function described(content) {
    if (content.shape === 'bytes')
        return `it looks like ${BINARY[content.magic]}`;
    if (content.shape === 'archive')
        return `it looks like ${BINARY.zip}`;
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
        return `a table with the columns ${(0,read_columns/* listed */.KE)(content.header).join(', ')}`;
    const records = recordsIn(content);
    if (records !== null)
        return `JSON records with the keys ${(0,read_columns/* listed */.KE)(keysOf(records.first)).join(', ')}`;
    return content.shape === 'json' ? describedValue(content.value, content.written.toUpperCase()) : 'records';
}
function describedValue(value, written) {
    const tool = foreign(value);
    if (tool !== null)
        return `it looks like ${tool}, which this version does not read`;
    if (isObject(value) && Object.keys(value).length === 0)
        return `an empty ${written} object`;
    return isObject(value)
        ? `a ${written} object with the keys ${keysIn(value)}`
        : `a ${written} document that is ${kindOf(value)}`;
}
function keysIn(value) {
    return isObject(value) ? (0,read_columns/* listed */.KE)(Object.keys(value)).join(', ') : '';
}

;// CONCATENATED MODULE: ./build/js/read/detectron2-names.js
/** What detectron2 calls its values, in metrics.json and in event files alike. */

/** Signals of the training step: losses, and what the heads did with the images of the batch. */
const TRAINING_NAME = /^(?:total_loss|loss_.+|fast_rcnn\/.+|mask_rcnn\/.+|keypoint_.+|rpn\/.+|roi_head\/.+|retinanet\/.+)$/;
const OF_THE_RUN = /^(?:eta_seconds|time|data_time|lr|iteration|rank_data_time)$/;
/** Why a value of detectron2 is told and not judged, or `null` where it may be an evaluation. */
function detectron2Training(name) {
    if (OF_THE_RUN.test(name))
        return 'a count, time or setting, not a quality';
    return TRAINING_NAME.test(name) ? TRAINING : null;
}

;// CONCATENATED MODULE: ./build/js/read/detectron2.js
/**
 * `metrics.json` of detectron2: JSON Lines in spite of its name, one line every 20 iterations, most of them of training
 * only; a line with `bbox/AP` and its like is an evaluation. A run that is started again goes on in the same file and
 * its iterations fall back: only what the last run evaluated counts, so that none stands in for one that broke off.
 */





function isRecord(record) {
    const keys = Object.keys(record);
    const trained = keys.includes('total_loss') || keys.some(isDetectionScore);
    return typeof member(record, 'iteration') === 'number' && trained;
}
function detectron2_recognise({ content }) {
    return content.shape === 'jsonl' && content.first.some(isRecord)
        ? 'its lines have iterations with the losses of training or the AP of an evaluation, as detectron2 writes them'
        : null;
}
/** The last value of each name in the last run. */
async function lastRun(batches) {
    const last = new Map();
    let before = Number.NEGATIVE_INFINITY;
    let runs = 1;
    for await (const batch of batches) {
        for (const { record } of batch) {
            const iteration = member(record, 'iteration');
            if (typeof iteration === 'number') {
                if (iteration < before) {
                    last.clear();
                    runs++;
                }
                before = iteration;
            }
            for (const [name, value] of Object.entries(record))
                last.set(name, value);
        }
    }
    return { last, runs };
}
async function detectron2_read({ content, path }) {
    if (content.shape !== 'jsonl')
        throw new TypeError('metrics of detectron2 are read from JSON Lines only');
    const { last, runs } = await lastRun(content.records());
    const values = new NamedValues();
    for (const [name, value] of last) {
        const because = detectron2Training(name);
        if (because !== null)
            values.passedOver.push({ name, because });
        else if (isDetectionScore(name))
            addDetectionScore(values, name, value);
        else
            values.add(name, value);
    }
    const { measurements, passedOver } = values;
    const suite = { name: null, model: null, dataset: null, fingerprints: {}, measurements, examples: null };
    return {
        suites: measurements.length === 0 ? [] : [suite],
        passedOver,
        notices: runs === 1 ? [] : [(0,catalogue/* fault */.DG)('DETECTRON2_RUNS', path, { runs })],
    };
}
const detectron2 = {
    format: 'detectron2',
    title: 'metrics.json of detectron2',
    recognise: detectron2_recognise,
    refuse: ({ content }) => (content.shape === 'jsonl' ? null : 'this is no file of JSON Lines'),
    read: detectron2_read,
};

;// CONCATENATED MODULE: ./build/js/read/limits.js
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

;// CONCATENATED MODULE: ./build/js/read/metric-tables.js
/** The three layouts in which tables of metrics come. */






const MOST_LABEL_TEXT = 200;
/** The one model of all rows; where there are several, the model is a label. */
function onlyModel({ header, rows }) {
    const at = columnFor('model', header);
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
        const numbers = isNumberColumn(table.rows, at);
        if (tellsRuns(name))
            passedOver.push({ name, because: 'it tells runs apart, and so can be no part of a name' });
        else if (numbers && !labelsByName(name)) {
            passedOver.push({
                name,
                because: (0,descriptive/* descriptive */.T)(name) ?? 'a number that no column of this kind explains',
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
    return new Set(plays.map((play) => columnFor(play, header)).filter((at) => at >= 0));
}
/** `metric, value` and what else a row may say of its value: n, standard error, direction, unit, suite, labels. */
function readLong(table) {
    const { header, rows, path } = table;
    const at = (play) => columnFor(play, header);
    const model = onlyModel(table);
    const plays = ['metric', 'value', 'n', 'standardError', 'direction', 'unit', 'suite', 'order'];
    const plan = labelPlan(table, positions(header, model === null ? plays : [...plays, 'model']));
    const suites = new MetricSuites(path);
    const passedOver = [...plan.passedOver];
    const order = at('order');
    for (const row of rows) {
        const metric = row[at('metric')] ?? '';
        const cell = row[at('value')] ?? '';
        const value = cell === '' ? new NotANumber('an empty cell') : cellValue(cell);
        const because = (0,descriptive/* descriptive */.T)(metric) ?? (metric === '' ? 'it has no name' : null);
        if (value === null || because !== null) {
            passedOver.push({
                name: metric,
                because: because ?? `it is the text ${JSON.stringify(cell.slice(0, 40))}`,
            });
            continue;
        }
        const told = measurement({
            metric,
            labels: labelsOf(header, row, plan.columns),
            value,
            n: countIn(jsonCell(row[at('n')])),
            standardError: standardErrorIn(jsonCell(row[at('standardError')])),
            direction: directionIn(jsonCell(row[at('direction')])),
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
    return (0,catalogue/* fault */.DG)('LOG_LAST_ROW', path, { column, rows: rows.length });
}
/** One column a metric, one row a model, task or slice; a single row needs no name. */
function readWide(table) {
    const { header, rows, path } = table;
    const model = onlyModel(table);
    const special = positions(header, model === null ? ['suite', 'n'] : ['suite', 'n', 'model']);
    const isMetric = (name, at) => !special.has(at) && !labelsByName(name) && (0,descriptive/* descriptive */.T)(name) === null && isNumberColumn(rows, at);
    const metrics = header.flatMap((name, at) => (isMetric(name, at) ? [at] : []));
    const plan = labelPlan(table, new Set([...special, ...metrics]));
    const suites = new MetricSuites(path);
    for (const row of rows) {
        const n = countIn(jsonCell(row[columnFor('n', header)]));
        for (const at of metrics) {
            const cell = row[at] ?? '';
            suites.add(row[columnFor('suite', header)] ?? '', measurement({
                metric: header[at] ?? '',
                labels: labelsOf(header, row, plan.columns),
                value: cellValue(cell) ?? new NotANumber('an empty cell'),
                n,
            }));
        }
    }
    return { suites: suites.readings(model), passedOver: plan.passedOver, notices: [] };
}
/** The last cell of each column that is not empty: loggers write training and validation to rows of their own. */
function readLog(table) {
    const { header, rows, path } = table;
    const suites = new MetricSuites(path);
    const passedOver = [];
    for (const [at, name] of header.entries()) {
        const cell = rows.findLast((row) => (row[at] ?? '') !== '')?.[at] ?? '';
        const value = cellValue(cell);
        const because = name === '' ? 'its column has no name' : (0,descriptive/* descriptive */.T)(name);
        if (value !== null && because === null)
            suites.replace('', measurement({ metric: name, value }));
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

;// CONCATENATED MODULE: ./build/js/read/metrics-csv.js
/**
 * Tables of metrics: long (one row a metric), wide (one row a model or slice, one column a metric), and logs of
 * training (one row an epoch or step), of which the last value of each column counts.
 */






/** More rows than this are examples or a log of every batch, and no list of metrics. */
const MANY_ROWS = 20;
function isLong(header) {
    const metric = columnFor('metric', header);
    const value = columnFor('value', header);
    if (metric < 0 || value < 0)
        return false;
    return header[metric]?.toLowerCase() !== 'name' || /value$/i.test(header[value] ?? '');
}
/** Whether these are rows of metrics as much as examples: the same column would be the value and the score. */
function isContested(header) {
    const { truth, prediction, score } = (0,read_columns/* usualParts */.r$)(header);
    if (!isLong(header) || truth === null || prediction !== null || score === null)
        return false;
    return header.indexOf(score) === columnFor('value', header);
}
function isLog(header) {
    return header.some((name) => /^(epoch|step|global_step|iteration|iter)$/i.test(name));
}
function hasMetricColumn({ header, first }) {
    return header.some((name, at) => (0,descriptive/* descriptive */.T)(name) === null && isNumberColumn(first, at));
}
/** What names the rows of a wide table: words, under a heading that says so. */
function namesRows({ header, first }) {
    return header.some((name, at) => {
        const named = name === '' ||
            labelsByName(name) ||
            [columnFor('model', header), columnFor('suite', header)].includes(at);
        return named && first.some((row) => cellValue(row[at] ?? '') === null);
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
    const scores = (0,read_columns/* classScoreColumns */.g2)(header).length > 1;
    const few = first.length === 1 || (first.length < MANY_ROWS && namesRows(content));
    return few && !scores ? 'wide' : null;
}
const BECAUSE = {
    long: 'each row has the name of a metric and its value',
    log: 'it is a log by epoch or step',
    wide: 'it has one column a metric and few rows',
};
function metrics_csv_recognise({ content }) {
    const layout = content.shape === 'table' ? layoutOf(content) : null;
    return layout === null ? null : BECAUSE[layout];
}
/** Fault: `CSV_LIMIT`. */
async function allRows(content, found) {
    const key = 'metric-rows';
    const limit = limitsOf(found)[key];
    const rows = [];
    for await (const batch of content.rows()) {
        for (const row of batch)
            rows.push(row);
        if (rows.length > limit) {
            const many = `there are more than ${limit} rows, which is no list of metrics`;
            throw (0,catalogue/* failure */.V2)('CSV_LIMIT', found.path, { found: many, key, limit });
        }
    }
    return rows;
}
async function metrics_csv_read(found) {
    const { content, path } = found;
    if (content.shape !== 'table')
        throw new TypeError('metrics in CSV are read from tables only');
    const layout = layoutOf(content) ?? 'wide';
    const table = { path, header: content.header, rows: await allRows(content, found) };
    if (layout === 'long')
        return readLong(table);
    return layout === 'log' ? readLog(table) : readWide(table);
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
    recognise: metrics_csv_recognise,
    refuse: ({ content }) => (content.shape === 'table' ? null : 'this is no table with a header row'),
    read: metrics_csv_read,
};

;// CONCATENATED MODULE: ./build/js/read/log-rows.js
/** Logs of training as tables: all of their rows, and the last value of a column. */



/** Fault: `CSV_LIMIT`. */
async function logRows(found) {
    const { content } = found;
    if (content.shape !== 'table')
        throw new TypeError('logs of training are read from tables only');
    return allRows(content, found);
}
/** What the last cell that says something holds; `empty` are the texts that say nothing. */
function lastCell(rows, at, empty = ['']) {
    const cell = rows.findLast((row) => !empty.includes(row[at] ?? ''))?.[at];
    return cell === undefined ? new NotANumber('an empty column') : (cellValue(cell) ?? cell);
}

// EXTERNAL MODULE: ./build/js/archive/zip.js + 2 modules
var zip = __webpack_require__(2227);
// EXTERNAL MODULE: ./build/js/archive/zip-directory.js
var zip_directory = __webpack_require__(1206);
;// CONCATENATED MODULE: ./build/js/archive/zstd.js
const FRAME = 0xfd2fb528;
/** Sixteen magic numbers of frames that hold no content (3.1.2). */
const SKIPPABLE = 0x184d2a50;
const LARGEST_WINDOW = 8 * 1024 * 1024;
const MOST_BLOCKS = 65_536;
const RLE = 1;
const RESERVED = 3;
const DICTIONARY_BYTES = [0, 1, 2, 4];
/** What the frame's header says of its window, and where its first block begins (3.1.1.1). */
function headerAt(view, at) {
    const descriptor = view.getUint8(at + 4);
    const single = (descriptor & 0x20) !== 0;
    const sizeFlag = descriptor >> 6;
    const sizeBytes = sizeFlag === 0 ? Number(single) : 1 << sizeFlag;
    const sizeAt = at + 5 + Number(!single) + (DICTIONARY_BYTES[descriptor & 3] ?? 0);
    const blocks = sizeAt + sizeBytes;
    if (single) {
        let window = sizeFlag === 1 ? 256 : 0;
        for (let byte = 0; byte < sizeBytes; byte++)
            window += view.getUint8(sizeAt + byte) * 256 ** byte;
        return { window, blocks };
    }
    const byte = view.getUint8(at + 5);
    const base = 2 ** (10 + (byte >> 3));
    return { window: base + (base / 8) * (byte & 7), blocks };
}
/** Where the frame ends and how many blocks it has; `null` where it is none, or one that needs too much. */
function frameAt(view, at) {
    const magic = view.getUint32(at, true);
    if ((magic & ~15) === SKIPPABLE)
        return { end: at + 8 + view.getUint32(at + 4, true), blocks: 1 };
    const { window, blocks: start } = headerAt(view, at);
    if (magic !== FRAME || !(window <= LARGEST_WINDOW))
        return null;
    let end = start;
    for (let blocks = 1; blocks <= MOST_BLOCKS; blocks++) {
        const header = view.getUint16(end, true) + view.getUint8(end + 2) * 65_536;
        const type = (header >> 1) & 3;
        if (type === RESERVED)
            return null;
        end += 3 + (type === RLE ? 1 : header >> 3);
        const checksum = (view.getUint8(at + 4) & 4) === 0 ? 0 : 4;
        if ((header & 1) === 1)
            return { end: end + checksum, blocks };
    }
    return null;
}
/** Whether the bytes are whole frames, one after the other, that may be unpacked. */
function fits(packed) {
    const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
    let at = 0;
    let blocks = 0;
    try {
        while (at < packed.length) {
            const frame = frameAt(view, at);
            if (frame === null)
                return false;
            at = frame.end;
            blocks += frame.blocks;
            if (blocks > MOST_BLOCKS)
                return false;
        }
    }
    catch (error) {
        if (error instanceof RangeError)
            return false;
        throw error;
    }
    return at === packed.length;
}
class TooMuch extends Error {
}
/** The way to unpack Zstandard; the decoder is loaded by this call. */
async function zstandard() {
    const { Decompress } = await __webpack_require__.e(/* import() */ 339).then(__webpack_require__.bind(__webpack_require__, 8339));
    return (packed, size) => {
        if (!fits(packed))
            return 'damaged';
        const out = new Uint8Array(size);
        let at = 0;
        const decoder = new Decompress((chunk) => {
            if (chunk.length > size - at)
                throw new TooMuch();
            out.set(chunk, at);
            at += chunk.length;
        });
        try {
            decoder.push(packed, true);
        }
        catch (error) {
            // Damaged bytes end in errors of many kinds, all of them thrown by the decoder.
            return error instanceof TooMuch ? 'more' : 'damaged';
        }
        return out.subarray(0, at);
    };
}

;// CONCATENATED MODULE: ./build/js/read/text-kind.js
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
function text_kind_named(path, ...extensions) {
    return extensions.some((extension) => path.toLowerCase().endsWith(`.${extension}`));
}
/** `[1]` is a list of JSON, `[eval]` a section of TOML. */
function isToml(head, path) {
    if (text_kind_named(path, 'toml'))
        return true;
    const lines = tellingLines(head);
    const [first = '', second = ''] = lines;
    if (SECTION.test(first))
        return !/^\[\s*(?:[\d."'-]|true|false|null)/.test(first) && ASSIGNMENT.test(second);
    return lines.length > 0 && lines.every((line) => ASSIGNMENT.test(line) || SECTION.test(line));
}
/** Lines that are keys, or belong to a key above them. Anything else is no YAML unless the name says so. */
function isYaml(head, path) {
    if (text_kind_named(path, 'yaml', 'yml'))
        return true;
    const lines = tellingLines(head.replace(/^---\r?\n/, ''));
    const keys = lines.filter((line) => KEY.test(line));
    return (KEY.test(lines[0] ?? '') &&
        keys.length + lines.filter((line) => BELOW_KEY.test(line)).length === lines.length);
}
/** A YAML block between two lines of `---`, and text below: what cards of models begin with. */
const FRONT_MATTER = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;
function isMarkdown(head, path) {
    if (text_kind_named(path, 'md', 'markdown'))
        return true;
    const block = FRONT_MATTER.exec(head);
    return block !== null && !text_kind_named(path, 'yaml', 'yml') && head.slice(block[0].length).trim() !== '';
}

;// CONCATENATED MODULE: ./build/js/read/utf8.js
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
async function* utf8Chunks(source) {
    const check = new Utf8Check();
    for await (const chunk of source.open()) {
        const wrong = check.next(chunk);
        if (wrong !== null) {
            const found = wrong.byte === 0 ? 'a NUL' : `0x${wrong.byte.toString(16).padStart(2, '0')}`;
            throw (0,catalogue/* failure */.V2)('ENCODING', source.path, { found, offset: wrong.offset });
        }
        yield chunk;
    }
    const cut = check.end();
    if (cut !== null) {
        throw (0,catalogue/* failure */.V2)('ENCODING', source.path, { found: 'the file ends within a character', offset: cut });
    }
}

;// CONCATENATED MODULE: ./build/js/read/whole.js
/** Whole files, for what can't be read piece by piece, up to a limit. */



async function* bounded(source, chunks, key) {
    const limit = limitsOf(source)[key];
    const tooLarge = (bytes) => (0,catalogue/* failure */.V2)('FILE_TOO_LARGE', source.path, { bytes, limit, key });
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
    for await (const chunk of bounded(source, utf8Chunks(source), limit)) {
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

;// CONCATENATED MODULE: ./build/js/read/archive.js
/** ZIP archives that are a format by themselves: the names in one, and those of its files that a reader asks for. */







const ZSTANDARD = 93;
async function members(bytes, source, wanted) {
    const { path } = source;
    const most = limitsOf(source);
    const raised = source.limits === undefined ? {} : { limits: source.limits };
    const files = (0,zip/* readZip */.ue)(bytes, path, {
        ...zip/* ZIP_LIMITS */.LP,
        entries: most['archive-entries'],
        total: most['archive-unpacked-bytes'],
        ratio: most['archive-ratio'],
        methods: new Map([[ZSTANDARD, await zstandard()]]),
        wants: (name) => wanted.includes(name),
    });
    return new Map(files.map((file) => {
        const open = async function* () {
            yield file.bytes();
        };
        return [file.name, { ...raised, path: `${path}/${file.name}`, stem: file.name, size: file.size, open }];
    }));
}
/** What the archive holds. A damaged one that is called `.eval` is told as such; faults: `ARCHIVE_…`. */
async function archive(source) {
    const bytes = await wholeBytes(source, 'archive-bytes');
    const view = new DataView(bytes.buffer);
    try {
        const { entries } = (0,zip_directory/* readDirectory */.gZ)(view, source.path, limitsOf(source)['archive-entries']);
        const names = new Set(entries.flatMap(({ name }) => name ?? []));
        return { shape: 'archive', names, members: (wanted) => members(bytes, source, wanted) };
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR && !text_kind_named(source.path, 'eval'))
            return { shape: 'bytes', magic: 'zip', source };
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/js/read/csv.js




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
    const { parse } = await __webpack_require__.e(/* import() */ 70).then(__webpack_require__.bind(__webpack_require__, 6070));
    const parser = parse({
        bom: true,
        delimiter,
        trim: true,
        skip_empty_lines: true,
        max_record_size: limitsOf(source)['row-bytes'],
    });
    try {
        yield* parsed(chunks, parser);
    }
    catch (error) {
        throw error instanceof failure/* Failure */.HR ? error : await told(error, source, shift);
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
    return csvPart({ source, delimiter, chunks: utf8Chunks(source), shift: 0 });
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
        const limit = limitsOf(source)['row-bytes'];
        const found = `one row is longer than ${limit} bytes`;
        return (0,catalogue/* failure */.V2)('CSV_LIMIT', where, { found, key: 'row-bytes', limit });
    }
    if (error.code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH')
        return ragged(error, source, offset);
    const quote = await nextQuote(source, offset);
    const found = error.code === 'CSV_QUOTE_NOT_CLOSED'
        ? 'the one that opens on this line is never closed'
        : error.code === 'INVALID_OPENING_QUOTE'
            ? 'it stands in the middle of a cell on this line'
            : 'the cell that opens on this line goes on after its closing quote';
    return (0,catalogue/* failure */.V2)('CSV_QUOTE', `${source.path}:${await lineOf(source, quote)}`, { found });
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
    return (0,catalogue/* failure */.V2)('CSV_COLUMNS', `${source.path}:${line}`, { found: cells.length, header, why });
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
    const limit = limitsOf(source).columns;
    if (header.length > limit) {
        const found = `there are ${header.length} columns`;
        throw (0,catalogue/* failure */.V2)('CSV_LIMIT', path, { found, key: 'columns', limit });
    }
    const seen = new Set();
    const faults = header.flatMap((name, index) => {
        const again = seen.has(name);
        seen.add(name);
        if (name === '') {
            return index === 0
                ? []
                : [(0,catalogue/* fault */.DG)('CSV_HEADER', `${path}:1`, { found: `column ${index + 1} has no name` })];
        }
        return again ? [(0,catalogue/* fault */.DG)('CSV_HEADER', `${path}:1`, { found: `"${name}" stands twice` })] : [];
    });
    if (faults.length > 0)
        throw new failure/* Failure */.HR(faults.slice(0, 20));
}

;// CONCATENATED MODULE: ./build/js/read/blanks.js
/** Blanks around a cell in its bytes, as `String.trim` knows them: ECMAScript's white space and line terminators. */
const blanks_CARRIAGE_RETURN = 13;
const SPACE = 32;
/** The lowest first byte of a character of several bytes, and the lowest of those that follow it. */
const LOWEST_START = 0xc2;
const blanks_LOWEST_TAIL = 0x80;
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
const isBlankByte = (byte) => byte === SPACE || (byte >= 9 && byte <= blanks_CARRIAGE_RETURN);
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
    return first <= SPACE || last <= SPACE || first >= LOWEST_START || last >= blanks_LOWEST_TAIL;
}

;// CONCATENATED MODULE: ./build/js/read/plain-csv.js

const plain_csv_LINE_FEED = 10;
const plain_csv_CARRIAGE_RETURN = 13;
const plain_csv_QUOTE = 34;
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
class PlainRows {
    /** How many rows were taken. */
    rows = 0;
    /** Whether the last scan stopped because csv-parse has to go on, and not for want of bytes. */
    odd = false;
    columns;
    lineEnd;
    taker;
    bounds;
    /** Which cells of the record have quotes to be undoubled. */
    doubled;
    anyDoubled = false;
    row;
    constructor(columns, lineEnd, taker) {
        this.columns = columns;
        this.lineEnd = lineEnd;
        this.taker = taker;
        this.bounds = new Int32Array(2 * columns);
        this.doubled = new Uint8Array(columns);
        this.row = { bytes: new Uint8Array(0), bounds: this.bounds };
    }
    /** Takes all whole records of these bytes; returns where the first one starts that was not taken. */
    scan(bytes) {
        const last = bytes.lastIndexOf(plain_csv_LINE_FEED);
        let at = 0;
        while (at <= last) {
            const next = this.record(bytes, at, last);
            if (next < 0 || next - at > LONGEST_RECORD) {
                this.odd = next !== MORE;
                break;
            }
            at = next;
        }
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
        const { bounds, columns } = this;
        this.anyDoubled = false;
        let at = from;
        for (let column = 0; column < columns; column++) {
            const quoted = bytes[at] === plain_csv_QUOTE;
            if (quoted)
                at = this.quoted(bytes, column, { at, last });
            else {
                bounds[2 * column] = at;
                at = this.bare(bytes, at);
                bounds[2 * column + 1] = at;
                if (at > 0 && mayBeBlank(bytes, bounds[2 * column] ?? 0, at))
                    this.trim(bytes, column);
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
    /** The end of a record whose last cell ends at `at`, once its row is taken. */
    ended(bytes, at, last) {
        const next = at + this.lineEnd.length;
        const ends = bytes[next - 1] === plain_csv_LINE_FEED && (next === at + 1 || bytes[at] === plain_csv_CARRIAGE_RETURN);
        if (!ends)
            return ODD;
        const blank = last.column === 0 && !last.quoted && this.bounds[0] === this.bounds[1];
        if (blank)
            return next;
        if (last.column + 1 !== this.columns)
            return ODD;
        this.rows++;
        this.row.bytes = this.anyDoubled ? this.undoubled(bytes) : bytes;
        this.taker.take(this.row);
        return next;
    }
    /** Where the cell ends that starts at `from` and has no quotes, or `ODD`. There is a line feed behind it. */
    bare(bytes, from) {
        let at = from;
        for (;;) {
            const byte = bytes[at] ?? plain_csv_LINE_FEED;
            if (byte <= COMMA) {
                if (byte === COMMA || byte === plain_csv_LINE_FEED)
                    return at;
                if (byte === plain_csv_QUOTE)
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
            while (close <= last && bytes[close] !== plain_csv_QUOTE)
                close++;
            if (close > last)
                return MORE;
            if (bytes[close + 1] !== plain_csv_QUOTE)
                break;
            this.doubled[column] = 1;
            this.anyDoubled = true;
            close += 2;
        }
        this.bounds[2 * column] = at + 1;
        this.bounds[2 * column + 1] = close;
        const next = bytes[close + 1];
        return next === COMMA || next === plain_csv_LINE_FEED || next === plain_csv_CARRIAGE_RETURN ? close + 1 : ODD;
    }
    trim(bytes, column) {
        let from = this.bounds[2 * column] ?? 0;
        let to = this.bounds[2 * column + 1] ?? 0;
        for (let blank = 1; blank > 0 && from < to; from += blank)
            blank = blankAt(bytes, from, to);
        for (let blank = 1; blank > 0 && from < to; to -= blank)
            blank = blankBefore(bytes, from, to);
        this.bounds[2 * column] = from;
        this.bounds[2 * column + 1] = to;
    }
    /** The cells of the record one after the other, with every `""` as one quote. */
    undoubled(bytes) {
        const { bounds, doubled } = this;
        const cells = new Uint8Array((bounds[bounds.length - 1] ?? 0) - (bounds[0] ?? 0));
        let used = 0;
        for (let column = 0; column < doubled.length; column++) {
            const to = bounds[2 * column + 1] ?? 0;
            const start = used;
            for (let at = bounds[2 * column] ?? 0; at < to; at++) {
                cells[used++] = bytes[at] ?? 0;
                if (doubled[column] === 1 && bytes[at] === plain_csv_QUOTE)
                    at++;
            }
            bounds[2 * column] = start;
            bounds[2 * column + 1] = used;
        }
        return cells;
    }
}

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
        for await (const batch of csvPart(part))
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
    return withoutHeader(csvPart(part));
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
    const all = behind(opening.bytes.length, pieces(utf8Chunks(source)));
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
    const here = delimiter === DELIMITER && limitsOf(source)['row-bytes'] > LONGEST_RECORD;
    const opening = here ? await openingOf(source) : null;
    if (opening === null)
        return null;
    return { header: opening.header, rows: (taker) => rowsOf(opening, taker) };
}
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** The cells of a row as texts. */
function cellsOf({ bytes, bounds }) {
    return Array.from({ length: bounds.length / 2 }, (_, cell) => decoder.decode(bytes.subarray(bounds[2 * cell], bounds[2 * cell + 1])));
}

;// CONCATENATED MODULE: ./build/js/read/supported.js
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

;// CONCATENATED MODULE: ./build/js/read/head.js
/** The first bytes of a file, and what they give away before anything is parsed. */






const head_ENOUGH = 4096;
const head_LINE_FEED = 10;
const head_MAGIC = [
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
        if ((goesOn && size >= head_ENOUGH) || size > limitsOf(source)['line-bytes'])
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
    if (text_kind_named(path, 'parquet', 'pq') && !start.startsWith('version https:')) {
        throw (0,catalogue/* failure */.V2)('PARQUET_MAGIC', path, { found: 'it does not start with "PAR1"' });
    }
    const lower = start.trimStart().toLowerCase();
    for (const [magic, what] of head_MAGIC) {
        if (start.startsWith(magic) || lower.startsWith(magic)) {
            throw (0,catalogue/* failure */.V2)('FORMAT_UNKNOWN', path, { found: `it looks like ${what}`, supported: SUPPORTED });
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
    return {
        ...source,
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
    const piecewise = (limit) => wholeText(again, limit);
    const magic = magicOf(bytes);
    if (magic !== null)
        return { start: { magic }, source: again, whole: piecewise };
    if (!beginsLikeJson(bytes) || text_kind_named(source.path, 'parquet', 'pq'))
        refuseOtherThings(bytes, source.path);
    refuseNul(bytes, source.path);
    const all = bytes.length === source.size ? decoded(bytes) : null;
    const text = (all ?? new TextDecoder().decode(bytes)).trimStart();
    if (text === '')
        throw (0,catalogue/* failure */.V2)('FILE_EMPTY', source.path, {});
    const whole = async (limit) => all === null || source.size > limitsOf(source)[limit] ? await piecewise(limit) : all;
    return { start: { text }, source: again, whole };
}

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

;// CONCATENATED MODULE: ./build/js/read/json-text.js
/**
 * A small parser for the JSON that evaluation tools really write (RFC 8259, and Python's bare NaN, Infinity and
 * -Infinity where a value may stand). It tells where and what is wrong, finds keys that stand twice, and makes
 * objects without a prototype, so that no key of a file can reach anything of the program.
 */



const json_text_NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what a JSON string may not hold
const NOT_PLAIN = /[\\\u0000-\u001f]/;
const json_text_WORDS = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
    ['NaN', new NotANumber('NaN')],
    ['Infinity', new NotANumber('Infinity')],
    ['-Infinity', new NotANumber('-Infinity')],
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
        json_text_NUMBER.lastIndex = this.at;
        const number = json_text_NUMBER.exec(this.text);
        if (number !== null) {
            this.at = json_text_NUMBER.lastIndex;
            const value = Number(number[0]);
            return Number.isFinite(value) ? value : new NotANumber(number[0].slice(0, 40));
        }
        for (const [word, value] of json_text_WORDS) {
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
function readJsonText(text, deepest = LIMITS['json-depth']) {
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
function sound_json_keysIn(value, levels) {
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
            count += sound_json_keysIn(value, levels);
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
    const keys = sound_json_keysIn(value, deepest);
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
function strictly(text, path, deepest) {
    const outcome = readJsonText(text, deepest);
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
function parseJson(text, path, deepest = LIMITS['json-depth']) {
    const bare = text.startsWith('\ufeff') ? text.slice(1) : text;
    return bare.length > DUPLICATES_FOUND_UP_TO
        ? (quickly(bare) ?? strictly(bare, path, deepest))
        : (soundJson(bare, deepest) ?? strictly(bare, path, deepest));
}
/** By `JSON.parse`; `null` where it refuses (and for `null` itself, which costs a second look and no more). */
function quickly(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/js/read/json-lines.js
/** JSON Lines, record by record: memory is bounded by one chunk of the file and one line. */







const json_lines_MOST_FAULTS_NAMED = 20;
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
        const quick = this.seen > DUPLICATES_FOUND_UP_TO ? quickly(text) : null;
        const record = isObject(quick) ? quick : this.strictly(text, ending);
        return record === null ? null : { line: this.line, record };
    }
    strictly(text, ending) {
        const outcome = readJsonText(text, this.deepest);
        if (outcome.kind === 'value') {
            for (const { key, offset } of outcome.duplicates) {
                this.faults.push((0,catalogue/* fault */.DG)('JSON_DUPLICATE_KEY', this.at(offset), { key: key.slice(0, 80) }));
            }
            if (isObject(outcome.value))
                return outcome.value;
            this.faults.push((0,catalogue/* fault */.DG)('JSONL_LINE', this.at(0), { found: kindOf(outcome.value) }));
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
    const { 'line-bytes': longest, 'json-depth': deepest } = limitsOf(source);
    const reader = new LineReader(source.path, deepest);
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    let rest = '';
    let number = 0;
    for await (const chunk of utf8Chunks(source)) {
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
            if (reader.faults.length >= json_lines_MOST_FAULTS_NAMED)
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
const json_template_WORDS = ['true', 'false', 'null'].map((word) => encoder.encode(word));
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
    const word = json_template_WORDS.find((letters) => letters.every((letter, i) => bytes[from + i] === letter));
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
        const { 'line-bytes': longest, 'json-depth': deepest } = limitsOf(source);
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
            if (this.faults.length >= json_lines_MOST_FAULTS_NAMED)
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
    for await (const chunk of utf8Chunks(source)) {
        rest = feeder.feed(rest, chunk);
        yield;
    }
    feeder.end(rest);
}

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
        return [element];
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
const [STOP, TRUE, FALSE, BYTE, I16, I32, I64, DOUBLE, thrift_BINARY, LIST, STRUCT] = [
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
    else if (type === thrift_BINARY)
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


/** Longer ones are read in time that grows with the square of their length. */
const LONGEST_DECIMAL = 256;
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
    const decimal = element.converted_type === 'DECIMAL';
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
function parquet_pages_headerAt(at, { bytes }, { headerOf }) {
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
        const [header, start] = parquet_pages_headerAt(at, chunk, bounds);
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

;// CONCATENATED MODULE: ./build/js/read/parquet.js








const parquet_FIRST = 20;
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
function parquet_cellsOf(columns, tops) {
    const places = columns.map(({ path: [top = '', ...rest] }) => ({ at: tops.indexOf(top), rest }));
    return (row) => places.map(({ at, rest }) => cellOf(rest.length === 0 ? row[at] : valueAt(row[at], rest)));
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
    const cells = parquet_cellsOf([...columns.values()], tops);
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
        return rows.slice(0, parquet_FIRST);
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
    const limits = limitsOf(source);
    // The footer is at the end and points to everywhere, so the packed file is held in memory.
    const bytes = await wholeBytes(source, 'parquet-bytes');
    const { path } = source;
    const { flat, passedOver, metadata } = columnsIn(await footerOf(bytes, path, limits), path);
    const sorted = flat.toSorted((a, b) => Number(b.name === UNNAMED_INDEX) - Number(a.name === UNNAMED_INDEX));
    const header = sorted.map(({ name }) => (name === UNNAMED_INDEX ? '' : name));
    checkHeader(header, source);
    const columns = new Map(sorted.map((column) => [column.name, column]));
    const parquet = { path, bytes, metadata, limits, columns };
    const first = columns.size === 0 ? [] : await firstRows(parquet);
    if (first.length === 0)
        throw (0,catalogue/* failure */.V2)('NO_ROWS', path, { header });
    return { shape: 'table', header, first, rows: () => groupsOf(parquet), passedOver };
}

;// CONCATENATED MODULE: ./build/js/read/promptfoo-result.js
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
    if (!isObject(value))
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
    if (member(record, 'success') === true)
        return 'pass';
    const reason = member(record, 'failureReason');
    if (reason !== undefined)
        return reason === 2 ? 'error' : 'fail';
    const graded = isObject(member(record, 'gradingResult'));
    return !graded && textMember(record, 'error') !== null ? 'error' : 'fail';
}
/** Named scores are sums where several assertions share a name, so they are taken from the assertions themselves. */
function namedScores(record) {
    const sums = new Map();
    const parts = member(member(record, 'gradingResult'), 'componentResults');
    for (const part of Array.isArray(parts) ? parts : []) {
        const name = textMember(member(part, 'assertion'), 'metric');
        const score = member(part, 'score');
        if (name === null || typeof score !== 'number')
            continue;
        const known = sums.get(name) ?? { sum: 0, count: 0 };
        sums.set(name, { sum: known.sum + score, count: known.count + 1 });
    }
    if (sums.size > 0)
        return new Map([...sums].map(([name, { sum, count }]) => [name, sum / count]));
    const named = Object.entries(member(record, 'namedScores') ?? {});
    return new Map(named.filter((entry) => typeof entry[1] === 'number'));
}
function providerOf(record) {
    const provider = member(record, 'provider');
    if (typeof provider === 'string')
        return provider;
    const label = textMember(provider, 'label');
    return (label === '' ? null : label) ?? textMember(provider, 'id') ?? 'a provider';
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
        const score = member(record, 'score');
        if (!isObject(record) || typeof member(record, 'success') !== 'boolean' || typeof score !== 'number') {
            const found = isObject(record) ? `its score is ${kindOf(score)}` : `it is ${kindOf(record)}`;
            throw (0,catalogue/* failure */.V2)('PROMPTFOO_RESULT', this.path, { at, found });
        }
        const prompt = member(record, 'prompt');
        const [label, raw] = [
            textMember(prompt, 'label') ?? textMember(prompt, 'display'),
            textMember(prompt, 'raw'),
        ];
        const variables = member(record, 'vars');
        const order = member(record, 'testIdx');
        const outcome = outcomeOf(record);
        this.results.push({
            provider: providerOf(record),
            prompt: this.numberOf(label ?? raw ?? ''),
            promptName: promptName(label, raw),
            test: testText(textMember(member(record, 'testCase'), 'description'), isObject(variables) ? variables : {}),
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

;// CONCATENATED MODULE: ./build/js/read/promptfoo-csv.js
/**
 * Results of promptfoo as CSV: a row a test, a column a variable, and for every prompt and provider a block that begins
 * with a column called `[provider] prompt`. Today a block is Status, Score, Named Scores, `Metric: NAME` …, Grader
 * Reason, Comment; before, it was one column of cells like `[FAIL] (0.50, Accuracy: 0.00)`.
 */




const ASKED = /^\[(.*?)\] ([\s\S]*)$/;
/** The status and score at the start of an old cell. */
const GRADED = /^\[(PASS|FAIL|ERROR)\] \((-?\d+\.\d+)((?:, [^,:()]+: -?\d+\.\d+)*)\)/;
const promptfoo_csv_METRIC = 'Metric: ';
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
        blocks.push({ provider, prompt: number, promptName: promptName(prompt, null), at, columns });
    }
    return blocks;
}
function outcomeIn(word) {
    const outcome = word.toLowerCase();
    return outcome === 'pass' || outcome === 'fail' || outcome === 'error' ? outcome : null;
}
function numberIn(cell) {
    const value = cellValue(cell);
    return value instanceof NotANumber ? null : value;
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
        .filter((name) => name.startsWith(promptfoo_csv_METRIC))
        .flatMap((name) => {
        const value = numberIn(cell(name));
        return value === null || outcome === 'error' ? [] : [[name.slice(promptfoo_csv_METRIC.length), value]];
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
                    throw (0,catalogue/* failure */.V2)('PROMPTFOO_RESULT', path, { at: results.length + 1, found });
                }
                const { provider, prompt, promptName: name } = block;
                const test = testText(description, variables);
                results.push({ provider, prompt, promptName: name, test, order, ...graded });
            }
        }
    }
    return results;
}

;// CONCATENATED MODULE: ./build/js/read/toml-text.js



function jsonOf(value) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : new NotANumber(String(value));
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
    const { parse, TomlError } = await __webpack_require__.e(/* import() */ 292).then(__webpack_require__.bind(__webpack_require__, 3292));
    try {
        return jsonOf(parse(text.replace(/^\uFEFF/, ''), {
            integersAsBigInt: 'asNeeded',
            maxDepth: limitsOf(source)['toml-depth'],
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


const xml_text_NAMED = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
/** One pass, so that `&amp;lt;` is the text `&lt;`. */
function xml_text_decoded(text) {
    return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|amp|quot|apos));/gi, (all, ten, hex, name) => {
        if (typeof name === 'string')
            return xml_text_NAMED[name.toLowerCase()] ?? all;
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
    const deepest = limitsOf(source)['xml-depth'];
    const bare = text.replace(/^\uFEFF/, '');
    if (declaresType(bare))
        throw (0,catalogue/* failure */.V2)('XML_DTD', path, {});
    const { XMLParser, XMLValidator } = await __webpack_require__.e(/* import() */ 131).then(__webpack_require__.bind(__webpack_require__, 9131));
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

;// CONCATENATED MODULE: ./build/js/read/yaml-text.js



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
        this.#limits = limitsOf(source);
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
        throw (0,catalogue/* failure */.V2)('YAML_SYNTAX', this.at(first.pos[0]), { found });
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
            throw (0,catalogue/* failure */.V2)('YAML_TAG', this.at(offset), { tag: node.tag.slice(0, 80) });
        }
        if (isMap(node))
            return this.#object(node, depth, document);
        if (isSeq(node))
            return node.items.map((item) => this.value(item, depth + 1, document));
        return isScalar(node) ? scalar(node.value, node.source ?? '') : null;
    }
    tooDeep(offset) {
        return (0,catalogue/* failure */.V2)('YAML_DEPTH', this.at(offset), { limit: this.#limits['yaml-depth'] });
    }
    /** Each alias counts as often as it is followed, so that aliases of aliases come to their end. */
    #followed(alias, document) {
        this.#aliases++;
        const limit = this.#limits['yaml-aliases'];
        if (this.#aliases > limit) {
            const where = this.at(alias.range?.[0] ?? 0);
            throw (0,catalogue/* failure */.V2)('YAML_ALIAS', where, { alias: alias.source.slice(0, 80), limit });
        }
        return alias.resolve(document);
    }
    #object(map, depth, document) {
        const object = Object.create(null);
        for (const { key: node, value } of map.items) {
            const { isNode, isScalar } = this.#yaml;
            const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
            if (isNode(node) && !isScalar(node)) {
                throw (0,catalogue/* failure */.V2)('YAML_SYNTAX', this.at(offset), {
                    found: 'a list, mapping or alias stands where a key must be',
                });
            }
            const key = isScalar(node) ? node.source || String(node.value) : '';
            if (key in object)
                throw (0,catalogue/* failure */.V2)('YAML_KEY_TWICE', this.at(offset), { key: key.slice(0, 80) });
            object[key] = this.value(value, depth + 1, document);
        }
        return object;
    }
}
function scalar(value, source) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : new NotANumber(source.slice(0, 40));
    if (typeof value === 'string' || typeof value === 'boolean')
        return value;
    return value === null || value === undefined ? null : source;
}
/** Faults: `YAML_SYNTAX`, `YAML_ALIAS`, `YAML_TAG`, `YAML_DEPTH`, `YAML_KEY_TWICE`, `YAML_DOCUMENTS`. */
async function readYaml(text, source) {
    const yaml = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
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
        throw (0,catalogue/* failure */.V2)('YAML_DOCUMENTS', reader.at(second.range[0]), {});
    return reader.value(first.contents, 0, first);
}

;// CONCATENATED MODULE: ./build/js/read/look.js
/** The first look at a file: what it is made of, read no further than is needed to tell. */

















const look_FIRST = 20;
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
    const outcome = readJsonText(first);
    return outcome.kind === 'value' && isObject(outcome.value) && head.slice(end).trim() !== '';
}
async function firstOf(batches) {
    const first = [];
    for await (const batch of batches) {
        first.push(...batch.slice(0, look_FIRST - first.length));
        if (first.length === look_FIRST)
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
    const most = look_FIRST - 1;
    const take = (row) => {
        if (first.length < most)
            first.push(cellsOf(row));
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
        ? await firstOf(csvRecords(source, delimiter))
        : [plain.header, ...(await firstPlain(plain))];
    const header = promptfooHeader(names) ?? names;
    checkHeader(header, source);
    if (first.length === 0)
        throw (0,catalogue/* failure */.V2)('NO_ROWS', source.path, { header });
    const rows = () => withoutHeader(csvRecords(source, delimiter));
    const content = { shape: 'table', header, first, rows, passedOver: [] };
    return plain === null ? content : { ...content, plain: plain.rows };
}
async function json({ source, whole }) {
    const value = parseJson(await whole('json-bytes'), source.path, limitsOf(source)['json-depth']);
    return { shape: 'json', value, written: 'json' };
}
async function yaml({ source, whole }) {
    const value = await readYaml(await whole('yaml-bytes'), source);
    return { shape: 'json', value, written: 'yaml' };
}
async function toml({ source, whole }) {
    const value = await readToml(await whole('toml-bytes'), source);
    return { shape: 'json', value, written: 'toml' };
}
async function markdown({ source, whole }) {
    const text = (await whole('yaml-bytes')).replace(/^\uFEFF/, '');
    const block = FRONT_MATTER.exec(text);
    if (block === null)
        return { shape: 'markdown', frontMatter: null, text };
    // The line of dashes above stays as a blank line, so that line numbers are those of the file.
    const frontMatter = await readYaml(`\n${block[1] ?? ''}`, source);
    return { shape: 'markdown', frontMatter, text: text.slice(block[0].length) };
}
/** What a text that is neither JSON nor XML may be, from the surest to the least sure. */
async function otherText(seen, head, parser) {
    const { source, whole } = seen;
    const { path } = source;
    const delimiter = delimiterOf(head);
    if (text_kind_named(path, 'csv', 'tsv'))
        return table(source, delimiter ?? ',', parser);
    if (isMarkdown(head, path))
        return markdown(seen);
    if (isToml(head, path))
        return toml(seen);
    if (isYaml(head, path))
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
            return archive(source);
        return magic === 'parquet' ? parquetTable(source) : { shape: 'bytes', magic, source };
    }
    const head = start.text;
    if (areLines(head, source.path))
        return lines(source);
    if (head.startsWith('[') && isToml(head, source.path))
        return toml(seen);
    if (head.startsWith('{') || head.startsWith('['))
        return json(seen);
    if (/^<[A-Za-z_?!]/.test(head)) {
        return { shape: 'xml', root: await readXml(await seen.whole('xml-bytes'), source) };
    }
    return otherText(seen, head, parser);
}

;// CONCATENATED MODULE: ./build/js/read/dvclive.js
/**
 * A folder of DVCLive: `metrics.json` (the latest of each metric, nested by `/`, and `step`) beside `plots/metrics/`, which
 * has one `NAME.tsv` a metric with all of its steps. metrics.json is what counts: after the last step Ultralytics logs
 * the validation of best.pt there, which no plot has (0.602 and not 0.577 for the precision of one real run). Without
 * it the last row of each plot is taken. `val/` is a split, `metrics/` (of Ultralytics) says nothing, `lr/` and
 * `model/` are settings, and train does not gate. Pictures, plots of other kinds and params.yaml are no metrics.
 */










const PLOT = /^(?:(.*?)\/)?plots\/metrics\/.+\.tsv$/;
const dvclive_DEEPEST = 16;
function rootsIn(paths) {
    return new Set(paths.flatMap((path) => (PLOT.test(path) ? (PLOT.exec(path)?.[1] ?? '.') : [])));
}
/** What DVCLive writes below its folder; anything else there is someone else's. */
function belongs(inside) {
    return (inside !== null &&
        /^(?:metrics\.json|params\.yaml|report\.(?:md|html|ipynb)|(?:plots|artifacts)\/.+)$/.test(inside));
}
function claim(paths) {
    const left = new Set(paths);
    return [...rootsIn(paths)].map((root) => {
        const own = [...left].filter((path) => belongs(below(root, path)));
        for (const path of own)
            left.delete(path);
        return { root, paths: own };
    });
}
function plotsOf(folder) {
    return [...folder.files.keys()].filter((path) => PLOT.test(path));
}
/** The first plot has a column of steps and one that is called as the file. */
async function dvclive_recognise(folder) {
    const [first] = plotsOf(folder);
    const source = first === undefined ? undefined : folder.files.get(first);
    if (first === undefined || source === undefined)
        return null;
    const content = await look(source).catch(() => null);
    const steps = content?.shape === 'table' && content.header[0] === 'step' && content.header.length <= 3;
    return steps ? 'it has plots/metrics/ with a table of steps for each metric, as DVCLive writes them' : null;
}
function flatten(object, path) {
    return Object.entries(object).flatMap(([key, value]) => {
        const parts = [...path, key];
        if (isObject(value) && parts.length < dvclive_DEEPEST)
            return flatten(value, parts);
        return [[parts.join('/'), value]];
    });
}
async function latestOf(folder) {
    const summary = folder.files.get('metrics.json');
    if (summary !== undefined) {
        const value = parseJson(await wholeText(summary, 'json-bytes'), summary.path, limitsOf(summary)['json-depth']);
        return { values: isObject(value) ? flatten(value, []) : [], notices: [] };
    }
    const values = [];
    for (const path of plotsOf(folder)) {
        const source = folder.files.get(path);
        if (source === undefined)
            continue;
        const rows = await logRows({ path: source.path, content: await look(source), limits: source.limits });
        values.push([
            path.slice('plots/metrics/'.length, -'.tsv'.length),
            lastCell(rows, (rows[0]?.length ?? 1) - 1),
        ]);
    }
    const notices = [(0,catalogue/* fault */.DG)('DVCLIVE_SUMMARY', folder.root, {})];
    return { values, notices };
}
async function dvclive_read(folder) {
    const named = new NamedValues();
    const { values, notices } = await latestOf(folder);
    for (const [name, value] of values) {
        const plain = name.replace(/^metrics\//, '');
        if (/^(?:lr|model)\//.test(name))
            named.passedOver.push({ name, because: 'a setting or a description of the run, not a quality' });
        else if (splitName(plain).metric === 'step')
            named.passedOver.push({ name, because: 'a count, not a quality' });
        else
            named.add(plain, value);
    }
    const others = [...folder.files.keys()].filter((path) => path !== 'metrics.json' && !PLOT.test(path));
    const because = 'DVCLive writes it beside its metrics; it is read where a suite of its own names it';
    const { measurements } = named;
    const suite = { name: null, model: null, dataset: null, fingerprints: {}, measurements, examples: null };
    return {
        suites: measurements.length === 0 ? [] : [suite],
        passedOver: [...named.passedOver, ...others.map((name) => ({ name: nameOf(name), because }))],
        notices,
    };
}
const dvclive = {
    format: 'dvclive',
    title: 'a folder of DVCLive',
    claim,
    recognise: dvclive_recognise,
    read: dvclive_read,
};

;// CONCATENATED MODULE: ./build/js/read/evalscope-metrics.js


/** How version 2 names what version 1 called otherwise. */
const RENAMED = { AverageAccuracy: 'accuracy', acc: 'accuracy' };
/** Aggregations that are the plain value, and so no part of a name. */
const PLAIN = new Set(['mean', 'identity']);
/** The name that all versions have in common. */
function metricName(name) {
    const bare = name.replace(/^mean_(?=.)/, '');
    return Object.hasOwn(RENAMED, bare) ? (RENAMED[bare] ?? bare) : bare;
}
/** Version 2 has the name, the aggregation and its dimensions (`k`, say) apart. */
function evalscope_metrics_nameOf(metric) {
    const identity = member(metric, 'identity');
    const name = textMember(identity, 'name');
    if (name === null)
        return { metric: metricName(textMember(metric, 'name') ?? ''), labels: {} };
    const aggregation = textMember(identity, 'aggregation');
    const dimensions = Object.entries(member(identity, 'dimensions') ?? {});
    return {
        metric: name,
        labels: {
            ...(aggregation === null || PLAIN.has(aggregation) ? {} : { aggregation }),
            ...Object.fromEntries(dimensions.map(([key, value]) => [key, String(value).slice(0, 80)])),
        },
    };
}
const DIRECTIONS = {
    higher_is_better: 'higher',
    lower_is_better: 'lower',
};
function evalscope_metrics_directionOf(metric) {
    const stated = textMember(member(metric, 'semantics'), 'direction') ?? '';
    return Object.hasOwn(DIRECTIONS, stated) ? (DIRECTIONS[stated] ?? null) : null;
}
/** `raw_unit` where there is one; a range from 0 to 1 or to 100 that is shown in percent is a share. */
function unitOf(metric) {
    const semantics = member(metric, 'semantics');
    const range = member(semantics, 'value_range');
    const raw = textMember(semantics, 'raw_unit');
    if (raw !== null)
        return raw.slice(0, 20);
    if (textMember(semantics, 'display_kind') !== 'percent' || member(range, 'min') !== 0)
        return null;
    if (member(range, 'max') === 1)
        return 'fraction';
    return member(range, 'max') === 100 ? 'percent' : null;
}
function evalscope_metrics_listIn(value, key) {
    const list = member(value, key);
    return Array.isArray(list) ? list : [];
}
function categoryName(category) {
    const name = member(category, 'name');
    return (Array.isArray(name) ? name : [name]).filter((part) => typeof part === 'string').join('/');
}
/** Subsets by category; aggregates of other subsets would count twice, and one alone is the whole. */
function subsetsOf(metric) {
    const categories = evalscope_metrics_listIn(metric, 'categories');
    const parts = categories.flatMap((category) => evalscope_metrics_listIn(category, 'subsets')
        .filter((subset) => member(subset, 'is_aggregate') !== true)
        .map((value) => ({
        labels: {
            ...(categories.length > 1 ? { category: categoryName(category) } : {}),
            subset: textMember(value, 'name') ?? '',
        },
        value,
    })));
    return parts.length > 1 ? parts : [];
}
function reportMetrics(report) {
    const measurements = [];
    const passedOver = [];
    for (const metric of evalscope_metrics_listIn(report, 'metrics').filter(isObject)) {
        const name = evalscope_metrics_nameOf(metric);
        const semantics = member(metric, 'semantics');
        if (textMember(semantics, 'kind') === 'diagnostic' || textMember(semantics, 'direction') === 'none') {
            passedOver.push({ name: name.metric, because: 'EvalScope calls it a diagnosis, not a quality' });
            continue;
        }
        for (const { labels, value } of [{ labels: {}, value: metric }, ...subsetsOf(metric)]) {
            const [score, n] = [member(value, 'score'), countIn(member(value, 'num'))];
            const shown = [name.metric, ...Object.values(labels)].join('/');
            if (!isNumeric(score))
                passedOver.push({ name: shown, because: `it is ${kindOf(score)}, not a number` });
            else if (n === 0)
                passedOver.push({ name: shown, because: 'it is made of no example' });
            else {
                const about = { n, direction: evalscope_metrics_directionOf(metric), unit: unitOf(metric) };
                measurements.push(measurement({ metric: name.metric, labels: { ...name.labels, ...labels }, value: score, ...about }));
            }
        }
    }
    return { measurements, passedOver };
}

;// CONCATENATED MODULE: ./build/js/read/evalscope-reviews.js
/** Reviews of EvalScope: one record a sample, with a value for each metric. The sample's number pairs two runs. */




/** Samples that were generated several times have a number for each time. */
function sampleOf(record) {
    const score = member(record, 'sample_score');
    const again = member(score, 'generation_index');
    const id = String(member(score, 'sample_id') ?? '');
    const values = Object.entries(member(member(score, 'score'), 'value') ?? {}).flatMap(([name, value]) => {
        const number = typeof value === 'boolean' ? Number(value) : value;
        return typeof number === 'number' ? [[metricName(name), number]] : [];
    });
    return { id: typeof again === 'number' && again > 0 ? `${id}#${again}` : id, values: new Map(values) };
}
async function reviewExamples(lines) {
    const samples = [];
    for await (const batch of lines)
        for (const { record } of batch)
            samples.push(sampleOf(record));
    const names = [...new Set(samples.flatMap(({ values }) => [...values.keys()]))];
    if (names.length === 0) {
        return {
            examples: null,
            passedOver: [{ name: 'sample_score', because: 'it has no number in any record' }],
        };
    }
    const builder = new TableBuilder([
        { name: 'sample_id', kind: 'id' },
        ...names.map((name) => ({ name, kind: 'cells' })),
    ]);
    for (const { id, values } of samples) {
        builder.text(0, id);
        for (const [index, name] of names.entries()) {
            const value = values.get(name);
            if (value === undefined)
                builder.empty(index + 1);
            else
                builder.number(index + 1, value);
        }
        builder.endRow();
    }
    const scored = names.map((name) => ({ metric: name, labels: {}, column: name }));
    return { examples: { table: builder.finish(), roles: NO_ROLES, scored }, passedOver: [] };
}

;// CONCATENATED MODULE: ./build/js/read/evalscope.js
/**
 * Reports of EvalScope (`reports/MODEL/DATASET.json`), versions 1 and 2 (`schema_version: 2`), by themselves or several
 * in a `report_list`; and its reviews (`reviews/MODEL/DATASET_SUBSET.jsonl`), which hold the score of each sample. Known
 * by `dataset_name`, `model_name` and a list of metrics with `num`, `score` and `categories`.
 *
 * Traps: AverageAccuracy, mean_acc and accuracy/mean are one metric under three names; version 2 alone says direction
 * and scale, 0 to 1 or 0 to 100; subsets may be aggregates of others; a mean of no sample is 0. Scores are rounded to
 * four digits. Reviews stand in the order in which answers came.
 */






function evalscope_isMetric(value) {
    const named = textMember(value, 'name') !== null || isObject(member(value, 'identity'));
    return named && member(value, 'num') !== undefined && member(value, 'score') !== undefined;
}
function isReport(value) {
    const metrics = member(value, 'metrics');
    const named = textMember(value, 'dataset_name') !== null && textMember(value, 'model_name') !== null;
    return named && Array.isArray(metrics) && metrics.every(evalscope_isMetric);
}
function reportsIn(value) {
    const list = member(value, 'report_list') ?? [value];
    return Array.isArray(list) && list.every(isReport) ? list.filter(isReport) : [];
}
function isReview(record) {
    const sample = member(record, 'sample_score');
    return member(sample, 'sample_id') !== undefined && isObject(member(member(sample, 'score'), 'value'));
}
function evalscope_recognise({ content }) {
    if (content.shape === 'jsonl') {
        return isReview(content.first[0]) ? 'its records have a sample_score with sample_id and values' : null;
    }
    if (content.shape !== 'json' || reportsIn(content.value).length === 0)
        return null;
    return 'it has dataset_name, model_name and metrics with num and score';
}
/** Nothing succeeded, or not all: the execution summary tells since 1.14, before it only the counts of metrics do. */
function endOf(report, path) {
    const dataset = textMember(report, 'dataset_name') ?? '';
    const metrics = member(report, 'metrics');
    const counts = (Array.isArray(metrics) ? metrics : []).map((metric) => countIn(member(metric, 'num')) ?? 0);
    if (counts.every((count) => count === 0)) {
        const found = counts.length === 0 ? 'it has no metric' : 'each metric is made of 0';
        throw (0,catalogue/* failure */.V2)('EVALSCOPE_NOTHING', path, { dataset, found });
    }
    const summary = member(report, 'execution_summary');
    const requested = countIn(member(summary, 'requested'));
    const succeeded = countIn(member(summary, 'succeeded'));
    if (requested === null || succeeded === null || succeeded >= requested)
        return [];
    if (succeeded === 0) {
        const found = `0 of ${requested} requests succeeded`;
        throw (0,catalogue/* failure */.V2)('EVALSCOPE_NOTHING', path, { dataset, found });
    }
    return [(0,catalogue/* fault */.DG)('EVALSCOPE_PARTLY', path, { dataset, succeeded, requested })];
}
function reportReading(report, path) {
    const notices = endOf(report, path);
    const dataset = textMember(report, 'dataset_name');
    const { measurements, passedOver } = reportMetrics(report);
    const fast = isObject(member(report, 'perf_metrics'));
    const because = 'how fast the endpoint answered, not how well';
    const judge = member(report, 'judge_summary');
    return {
        suite: {
            name: dataset,
            model: textMember(report, 'model_name'),
            dataset,
            fingerprints: fingerprintsOf({
                dataset: dataset ?? undefined,
                judge: textMember(judge, 'model') ?? textMember(judge, 'judge_model') ?? undefined,
            }),
            measurements,
            examples: null,
        },
        passedOver: [...passedOver, ...(fast ? [{ name: 'perf_metrics', because }] : [])],
        notices,
    };
}
/** A file may hold the same data set for several models: then both are in the name. */
function evalscope_named({ suite }, all) {
    const alone = all.filter((one) => one.suite.name === suite.name).length === 1;
    return alone ? suite : { ...suite, name: `${suite.model}@${suite.name}` };
}
async function evalscope_read({ content, path }) {
    if (content.shape === 'jsonl') {
        const { examples, passedOver } = await reviewExamples(content.records());
        const about = { name: null, model: null, dataset: null, fingerprints: {}, measurements: [] };
        return { suites: examples === null ? [] : [{ ...about, examples }], passedOver, notices: [] };
    }
    const reports = content.shape === 'json' ? reportsIn(content.value) : [];
    const readings = reports.map((report) => reportReading(report, path));
    return {
        suites: readings.map((reading) => evalscope_named(reading, readings)).filter((one) => one.measurements.length > 0),
        passedOver: readings.flatMap((one) => one.passedOver),
        notices: readings.flatMap((one) => one.notices),
    };
}
const evalscope = {
    format: 'evalscope',
    title: 'reports and reviews of EvalScope',
    recognise: evalscope_recognise,
    refuse: (found) => evalscope_recognise(found) === null
        ? 'there is no `dataset_name`, `model_name` and `metrics` in it, and no records with `sample_score`'
        : null,
    read: evalscope_read,
};

// EXTERNAL MODULE: ./build/js/read/examples.js
var examples = __webpack_require__(7584);
;// CONCATENATED MODULE: ./build/js/read/nearest-format.js
/** What a file that no reader knows looks most like, and what it lacks to be it. */




/** The names that a content has at its top, and of what kind it is; `null` where it has none. */
function namesIn(content) {
    if (content.shape === 'table')
        return { of: 'table', names: folded(content.header) };
    const records = recordsIn(content);
    if (records !== null)
        return { of: 'records', names: folded(keysOf(records.first)) };
    if (content.shape !== 'json' || !isObject(content.value) || foreign(content.value) !== null)
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
    (0,read_columns/* usualNames */.Vx)('truth'),
    [...(0,read_columns/* usualNames */.Vx)('prediction'), ...(0,read_columns/* usualNames */.Vx)('score')],
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

;// CONCATENATED MODULE: ./build/js/read/predictions.js
/**
 * Tables of examples (CSV, TSV), one a row: predictions with their truth, as pandas, scikit-learn users and annotators
 * write them, or the value of a metric for each example under the metric's name.
 */







const SLASH = 47;
const COLON = 58;
/** What makes a list of columns one of predictions, or `null`. A prediction alone is enough to ask for the truth. */
function predictionsBecause(columns) {
    const ranked = (0,read_columns/* rankedParts */.my)(columns);
    if (ranked !== null)
        return `it has the columns ${ranked.query}, ${ranked.truth} and a score`;
    const { truth, prediction, score } = (0,read_columns/* usualParts */.r$)(columns);
    if (prediction !== null) {
        return truth === null ? `it has a column ${prediction}` : `it has the columns ${truth} and ${prediction}`;
    }
    if (truth === null)
        return null;
    if (score !== null)
        return `it has the columns ${truth} and ${score}`;
    return (0,read_columns/* classScoreColumns */.g2)(columns).length > 1 ? `it has the column ${truth} and columns p_CLASS` : null;
}
/** An id of its own and a metric's name over numbers: a value for each example. */
function scoresBecause({ header, first }) {
    const { id } = (0,read_columns/* usualParts */.r$)(header);
    const at = header.findIndex(descriptive/* perExampleMetric */.k);
    if (id === null || id === '' || at < 0)
        return null;
    const numbers = first.every((row) => Number.isFinite(Number(scoreText(row[at] ?? ''))));
    return numbers ? `each row has the id ${id} and the metric ${header[at]}` : null;
}
const asItStands = (cell) => cell;
/** Python writes whether an answer was right as `True` and `False`. */
function scoreText(cell) {
    const lower = cell.toLowerCase();
    return lower === 'true' ? '1' : lower === 'false' ? '0' : cell;
}
function keptColumns(header, parts) {
    return header.flatMap((name, at) => {
        if (name === parts.id)
            return [{ name, kind: 'id', at, text: examples/* idText */.FP }];
        if (name === '')
            return [];
        const isClass = name === parts.truth || name === parts.prediction;
        const isScore = parts.truth === null && (0,descriptive/* perExampleMetric */.k)(name);
        return [{ name, kind: 'cells', at, text: isClass ? examples/* classText */.am : isScore ? scoreText : asItStands }];
    });
}
/** Whether an id that starts so may be an absolute path, of which only a part is the id. */
function mayBePath({ bytes, bounds }, at) {
    const from = bounds[2 * at] ?? 0;
    return bytes[from] === SLASH || bytes[from + 1] === COLON;
}
/** Puts rows into a table, in bytes or as cells. */
class ExampleRows {
    builder;
    kept;
    constructor(kept) {
        this.kept = kept;
        this.builder = new TableBuilder(kept.map(({ name, kind, text }) => ({ name, kind, spelling: text })));
    }
    take = (row) => {
        const { kept, builder } = this;
        for (let target = 0; target < kept.length; target++) {
            const column = kept[target];
            if (column === undefined)
                continue;
            if (column.kind === 'id' && mayBePath(row, column.at)) {
                builder.text(target, column.text(cellsOf(row)[column.at] ?? ''));
            }
            else
                builder.raw(target, row, column.at);
        }
        builder.endRow();
    };
    expect = (rows) => this.builder.reserve(rows);
    add(row) {
        for (let target = 0; target < this.kept.length; target++) {
            const column = this.kept[target];
            if (column !== undefined)
                this.builder.text(target, column.text(row[column.at] ?? ''));
        }
        this.builder.endRow();
    }
}
async function filledTable(content, parts) {
    const rows = new ExampleRows(keptColumns(content.header, parts));
    const batches = content.plain === undefined ? content.rows() : content.plain(rows);
    for await (const batch of batches)
        for (const row of batch)
            rows.add(row);
    return rows.builder.finish();
}
async function predictions_read(found, hints) {
    const { content, path } = found;
    if (content.shape !== 'table')
        throw new TypeError('predictions are read from tables only');
    const choice = (0,read_columns/* chooseColumns */.hp)(content.header, hints.columns, path);
    if (choice.faults.length > 0)
        throw new failure/* Failure */.HR(choice.faults);
    const table = await filledTable(content, choice.parts);
    const filled = { table, choice, path };
    const unnamed = content.header[0] === '' && choice.parts.id !== ''
        ? [{ name: '(unnamed)', because: 'the index of the data frame; the ids are in another column' }]
        : [];
    return {
        suites: [(0,examples/* suiteOf */.Ee)({ ...filled, scores: choice.parts.truth === null })],
        passedOver: [...unnamed, ...(0,examples/* droppedColumns */.E5)(table)],
        notices: [],
    };
}
const predictions = {
    format: 'predictions',
    title: 'a table of examples: predictions, or one value each',
    needs: {
        of: ['table'],
        keys: EXAMPLES_NEED,
    },
    recognise: ({ content }) => content.shape === 'table' ? (predictionsBecause(content.header) ?? scoresBecause(content)) : null,
    refuse: ({ content }) => (content.shape === 'table' ? null : 'this is no table with a header row'),
    read: predictions_read,
};

;// CONCATENATED MODULE: ./build/js/read/record-feed.js
/** Puts JSON records into an example table: as objects, or by their values as they are written. */





const ABSENT = -1;
const record_feed_QUOTE = 34;
const record_feed_SLASH = 47;
const record_feed_ZERO = 48;
const record_feed_NINE = 57;
const record_feed_COLON = 58;
const LOWEST_VISIBLE = 33;
const HIGHEST_ASCII = 126;
/** Whole numbers of so many digits are written by JavaScript as they stand. */
const EXACT_DIGITS = 15;
const record_feed_decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** Neither empty nor with blanks around it nor, perhaps, an absolute path. */
function isPlainText(bytes, { from, to }) {
    const visible = (byte) => byte >= LOWEST_VISIBLE && byte <= HIGHEST_ASCII;
    const first = bytes[from] ?? 0;
    if (from >= to || !visible(first) || !visible(bytes[to - 1] ?? 0))
        return false;
    return first !== record_feed_SLASH && bytes[from + 1] !== record_feed_COLON;
}
function isPlainNumber(bytes, { from, to }) {
    for (let at = from; at < to; at++) {
        const byte = bytes[at] ?? 0;
        if (byte < record_feed_ZERO || byte > record_feed_NINE)
            return false;
    }
    return to - from <= EXACT_DIGITS;
}
function spelledText(value, part) {
    const bare = value.trim();
    if (part === 'id')
        return (0,examples/* idText */.FP)(bare);
    return part === 'truth' || part === 'prediction' ? (0,examples/* classText */.am)(bare) : bare;
}
/** As a class `true` is a label; as a metric of the example it is 1. */
function countsAsNumber(key, part) {
    return part === undefined && (0,descriptive/* perExampleMetric */.k)(key);
}
/** Feeds records into a table, parsed or not, and remembers what did not fit. */
class RecordFeed {
    faults = [];
    nested = new Set();
    late = new Set();
    path;
    keys;
    known;
    partByKey = new Map();
    builder;
    idColumn;
    /** Of each column in the rows that are taken. */
    places = new Int32Array(0);
    constructor(path, keys, choice) {
        this.path = path;
        this.keys = keys;
        this.known = new Set(keys);
        this.idColumn = choice.parts.id === null ? ABSENT : keys.indexOf(choice.parts.id);
        for (const part of ['id', 'truth', 'prediction', 'score', 'weight']) {
            const key = choice.parts[part];
            if (key !== null)
                this.partByKey.set(key, part);
        }
        const kind = (name) => (name === choice.parts.id ? 'id' : 'cells');
        this.builder = new TableBuilder(keys.map((name) => ({ name, kind: kind(name), spelling: (raw) => this.spelled(name, raw) })));
    }
    /** Every part must be there, so that no row of these keys has a fault. */
    begin = (keys) => {
        this.places = Int32Array.from(this.keys, (key) => keys.indexOf(key));
        const parts = [...this.partByKey].filter(([, part]) => part !== 'weight');
        return parts.every(([key]) => keys.includes(key));
    };
    take = (row) => {
        for (let column = 0; column < this.places.length; column++) {
            const at = this.places[column] ?? ABSENT;
            if (at === ABSENT)
                this.builder.empty(column);
            else if (column !== this.idColumn)
                this.builder.raw(column, row, at);
            else
                this.rawId(row, at);
        }
        this.builder.endRow();
    };
    add = (line) => this.push(line);
    mark = () => this.faults.length;
    back = (mark) => {
        this.faults.length = mark;
    };
    push({ line, record }) {
        for (const [column, key] of this.keys.entries()) {
            const value = Object.hasOwn(record, key) ? record[key] : undefined;
            const part = this.partByKey.get(key);
            if (part !== undefined && part !== 'weight')
                this.checkPart(key, value, line);
            this.cell(column, value, part);
        }
        for (const key of Object.keys(record))
            if (!this.known.has(key) && this.late.size < 100)
                this.late.add(key);
        this.builder.endRow();
    }
    finish() {
        const table = this.builder.finish();
        const columns = new Map([...table.columns].filter(([name]) => !this.nested.has(name)));
        return { ...table, columns, dropped: table.dropped.filter((name) => !this.nested.has(name)) };
    }
    /** Most ids are what stands between the quotes, or a whole number. */
    rawId({ bytes, bounds }, at) {
        const from = bounds[2 * at] ?? 0;
        const to = bounds[2 * at + 1] ?? 0;
        const inner = bytes[from] === record_feed_QUOTE ? { from: from + 1, to: to - 1 } : { from, to };
        if (inner.from > from ? isPlainText(bytes, inner) : isPlainNumber(bytes, inner)) {
            bounds[2 * at] = inner.from;
            bounds[2 * at + 1] = inner.to;
            this.builder.raw(this.idColumn, { bytes, bounds }, at);
        }
        else
            this.cell(this.idColumn, JSON.parse(record_feed_decoder.decode(bytes.subarray(from, to))), 'id');
    }
    /** The text that a scalar is as a cell; none is empty. */
    spelled(key, raw) {
        const value = JSON.parse(raw);
        const part = this.partByKey.get(key);
        if (typeof value === 'string')
            return spelledText(value, part);
        if (typeof value === 'boolean' && countsAsNumber(key, part))
            return value ? '1' : '0';
        return value === null ? '' : String(value);
    }
    checkPart(key, value, line) {
        const structured = typeof value === 'object' && value !== null && !(value instanceof NotANumber);
        if (value !== undefined && !structured)
            return;
        const found = structured ? `holds ${kindOf(value)}` : 'is not there, and the records before have it';
        this.faults.push((0,catalogue/* fault */.DG)('ROW_SHAPE', `${this.path}:${line}`, { key, found }));
    }
    cell(column, value, part) {
        if (value === undefined || value === null)
            this.builder.empty(column);
        else if (typeof value === 'number')
            this.builder.number(column, value);
        else if (typeof value === 'string')
            this.text(column, value, part);
        else if (value instanceof NotANumber)
            this.builder.text(column, value.notANumber);
        else if (typeof value === 'boolean')
            this.truthValue(column, value, part);
        else {
            this.nested.add(this.keys[column] ?? '');
            this.builder.empty(column);
        }
    }
    text(column, value, part) {
        this.builder.text(column, spelledText(value, part));
    }
    truthValue(column, value, part) {
        if (countsAsNumber(this.keys[column] ?? '', part))
            this.builder.number(column, value ? 1 : 0);
        else
            this.builder.text(column, String(value));
    }
}

;// CONCATENATED MODULE: ./build/js/read/examples-jsonl.js
/** Examples as JSON records: JSON Lines, a list of objects, or the columns that pandas' `to_json()` writes. */









const examples_jsonl_MOST_FAULTS_NAMED = 20;
async function* pushed(records, feed) {
    for await (const batch of records.all()) {
        for (const line of batch)
            feed.push(line);
        yield;
    }
}
async function fed(records, feed) {
    for await (const _ of records.plain?.(feed) ?? pushed(records, feed)) {
        if (feed.faults.length >= examples_jsonl_MOST_FAULTS_NAMED)
            break;
    }
    if (feed.faults.length > 0)
        throw new failure/* Failure */.HR(feed.faults.slice(0, examples_jsonl_MOST_FAULTS_NAMED));
}
async function examples_jsonl_read({ content, path }, hints) {
    const records = recordsIn(content);
    if (records === null)
        throw new TypeError('examples are read from records only');
    const keys = keysOf(records.first);
    const choice = (0,read_columns/* chooseColumns */.hp)(keys, hints.columns, path);
    if (choice.faults.length > 0)
        throw new failure/* Failure */.HR(choice.faults);
    const feed = new RecordFeed(path, keys, choice);
    await fed(records, feed);
    const table = feed.finish();
    const because = (names, why) => [...names].map((name) => ({ name, because: why }));
    return {
        suites: [(0,examples/* suiteOf */.Ee)({ table, choice, path, scores: true })],
        passedOver: [
            ...because(feed.nested, 'it holds lists or objects'),
            ...because(feed.late, 'none of the first records has it'),
            ...(0,examples/* droppedColumns */.E5)(table),
        ],
        notices: [],
    };
}
function scoredField(record) {
    const fields = Object.entries(record ?? {});
    const field = fields.find(([name, value]) => (0,descriptive/* perExampleMetric */.k)(name) && (isNumeric(value) || typeof value === 'boolean'));
    return field?.[0] ?? null;
}
function examples_jsonl_recognise({ content }) {
    const records = recordsIn(content);
    if (records === null)
        return null;
    const keys = keysOf(records.first);
    const because = predictionsBecause(keys);
    if (because !== null)
        return because.replace('column', 'key');
    const { id } = (0,read_columns/* usualParts */.r$)(keys);
    const field = scoredField(records.first[0]);
    return id === null || field === null ? null : `its records have the id ${id} and the metric ${field}`;
}
const examplesJsonl = {
    format: 'examples-jsonl',
    title: 'examples in JSON Lines',
    needs: {
        of: ['records'],
        keys: EXAMPLES_NEED,
    },
    recognise: examples_jsonl_recognise,
    refuse: ({ content }) => (recordsIn(content) === null ? 'this is no list of JSON records' : null),
    read: examples_jsonl_read,
};

;// CONCATENATED MODULE: ./build/js/read/gab-custom.js
/**
 * Custom benchmarks of github-action-benchmark: a list of `{name, unit, value, range?, extra?}`. Whether bigger or smaller
 * is better stands in the workflow (`customBiggerIsBetter`, `customSmallerIsBetter`), not in the file, so a value has
 * the direction that its name is known for, or that a rule of the configuration gives, or none. `range` is a text of no
 * stated meaning ("3", "± 3", "5%"), and so no standard error.
 */



const gab_custom_KEYS = new Set(['name', 'unit', 'value', 'range', 'extra']);
const gab_custom_UNITS = new Map([
    ['%', 'percent'],
    ['percent', 'percent'],
    ['seconds', 's'],
    ['sec', 's'],
    ['milliseconds', 'ms'],
    ['microseconds', 'us'],
    ['nanoseconds', 'ns'],
    ['megabytes', 'MB'],
]);
function isRow(row) {
    const named = textMember(row, 'name') !== null && textMember(row, 'unit') !== null;
    return named && isNumeric(member(row, 'value')) && Object.keys(row ?? {}).every((key) => gab_custom_KEYS.has(key));
}
function rowsIn({ content }) {
    const list = content.shape === 'json' ? content.value : null;
    const fits = Array.isArray(list) && list.length > 0 && list.every((row) => isObject(row) && isRow(row));
    return fits ? list.filter(isObject) : null;
}
function gab_custom_recognise(found) {
    return rowsIn(found) === null ? null : 'its rows have a `name`, a `unit` and a `value`';
}
async function gab_custom_read(found) {
    const values = new MeasuredValues(found.path);
    for (const row of rowsIn(found) ?? []) {
        const unit = textMember(row, 'unit') ?? '';
        const known = gab_custom_UNITS.get(unit.toLowerCase()) ?? unit;
        values.add(textMember(row, 'name') ?? '', member(row, 'value'), { unit: known === '' ? null : known });
    }
    return values.reading();
}
const gabCustom = {
    format: 'gab-custom',
    title: 'custom results of github-action-benchmark',
    recognise: gab_custom_recognise,
    refuse: (found) => gab_custom_recognise(found) === null ? 'it is no list of rows with `name`, `unit` and `value`' : null,
    read: gab_custom_read,
};

;// CONCATENATED MODULE: ./build/js/read/google-benchmark.js
/**
 * Google Benchmark (`--benchmark_format=json`): one row a repetition, then rows that sum them up. Repetitions of a
 * benchmark become their mean with its standard error; where only the sums are there (`report_aggregates_only`), the
 * rows `mean` and `stddev` give the same. Rows have no `run_type` before 1.5: then the end of the name tells. `cv`, BigO
 * and RMS rows are no times. Numbers beside the tool's own keys are the author's counters; the two per second count up.
 */




const TIMES = ['real_time', 'cpu_time'];
const google_benchmark_UNITS = new Set(['ns', 'us', 'ms', 's']);
const RATES = new Set(['bytes_per_second', 'items_per_second']);
const AGGREGATE = /^(.+)_(mean|median|stddev|cv|BigO|RMS)$/;
const google_benchmark_OWN = new Set(`name run_name run_type family_index per_family_instance_index repetitions repetition_index threads iterations real_time
  cpu_time time_unit aggregate_name aggregate_unit label error_occurred error_message skipped skip_message allocs_per_iter
  max_bytes_used total_allocated_bytes net_heap_growth cpu_coefficient real_coefficient big_o rms`.split(/\s+/));
function google_benchmark_recognise({ content }) {
    if (content.shape !== 'json' || !isObject(content.value))
        return null;
    const file = content.value;
    const has = isObject(member(file, 'context')) && Array.isArray(member(file, 'benchmarks'));
    return has ? 'it has `context` and `benchmarks`' : null;
}
/** Which sum of repetitions a row is, or `null` for a repetition. */
function aggregateOf(row) {
    if (textMember(row, 'run_type') !== null)
        return textMember(row, 'aggregate_name');
    return AGGREGATE.exec(textMember(row, 'name') ?? '')?.[2] ?? null;
}
function benchmarkOf(row) {
    const name = textMember(row, 'name') ?? '';
    const own = textMember(row, 'run_name');
    return own ?? (aggregateOf(row) === null ? name : (AGGREGATE.exec(name)?.[1] ?? name));
}
function aboutKey(key, row) {
    const unit = textMember(row, 'time_unit') ?? 'ns';
    if (key === 'real_time' || key === 'cpu_time')
        return { unit: google_benchmark_UNITS.has(unit) ? unit : null, direction: 'lower' };
    return RATES.has(key) ? { direction: 'higher' } : {};
}
/** The keys of a row that are measured: two times, and whatever counters its author added. */
function google_benchmark_keysIn(row) {
    const counters = Object.keys(row).filter((key) => !google_benchmark_OWN.has(key) && isNumeric(row[key]));
    return [...TIMES.filter((key) => member(row, key) !== undefined), ...counters];
}
function addRepetitions(values, benchmark, rows) {
    const [first = {}] = rows;
    for (const key of google_benchmark_keysIn(first)) {
        const about = { ...aboutKey(key, first), labels: { benchmark }, n: rows.length };
        const numbers = rows.map((row) => member(row, key)).filter((value) => typeof value === 'number');
        const { mean, deviation } = momentsOf(numbers);
        if (numbers.length < rows.length)
            values.add(key, new NotANumber('a repetition is no number'), about);
        else
            values.add(key, mean, { ...about, standardError: standardErrorOfMean(deviation, rows.length) });
    }
}
function addAggregates(values, benchmark, rows) {
    const mean = rows.find((row) => aggregateOf(row) === 'mean') ?? {};
    const spread = rows.find((row) => aggregateOf(row) === 'stddev');
    // In rows before 1.5 the iterations of a sum are its number of repetitions.
    const n = countIn(member(mean, 'repetitions')) ?? countIn(member(mean, 'iterations'));
    for (const key of google_benchmark_keysIn(mean)) {
        const standardError = standardErrorOfMean(member(spread, key), n);
        values.add(key, member(mean, key), { ...aboutKey(key, mean), labels: { benchmark }, n, standardError });
    }
}
function addBenchmark(values, benchmark, rows) {
    const told = (key) => rows.some((row) => member(row, key) === true);
    if (told('error_occurred')) {
        const labels = { benchmark };
        for (const key of TIMES)
            values.add(key, new NotANumber('the benchmark ended in an error'), { labels });
    }
    else if (told('skipped'))
        values.pass(benchmark, 'it was skipped');
    else {
        const repetitions = rows.filter((row) => aggregateOf(row) === null);
        const times = repetitions.length > 0 || rows.some((row) => aggregateOf(row) === 'mean');
        if (repetitions.length > 0)
            addRepetitions(values, benchmark, repetitions);
        else if (times)
            addAggregates(values, benchmark, rows);
        else
            values.pass(benchmark, 'a fit of the growth of the time, or a spread without its mean');
    }
}
/** The name of the host is left out, and the clock, which a virtual machine measures anew each time. */
function fingerprints(file) {
    const context = member(file, 'context');
    const cpus = countIn(member(context, 'num_cpus'));
    return fingerprintsOf({
        machine: cpus === null ? undefined : `${cpus} CPUs`,
        build: member(context, 'library_build_type'),
    });
}
async function google_benchmark_read({ content, path }) {
    const file = content.shape === 'json' && isObject(content.value) ? content.value : {};
    const list = member(file, 'benchmarks');
    const groups = new Map();
    for (const row of (Array.isArray(list) ? list : []).filter(isObject)) {
        const name = benchmarkOf(row);
        groups.set(name, [...(groups.get(name) ?? []), row]);
    }
    const values = new MeasuredValues(path);
    for (const [benchmark, rows] of groups)
        addBenchmark(values, benchmark, rows);
    return values.reading({ fingerprints: fingerprints(file) });
}
const googleBenchmark = {
    format: 'google-benchmark',
    title: 'results of Google Benchmark',
    recognise: google_benchmark_recognise,
    refuse: (found) => (google_benchmark_recognise(found) === null ? 'there are no `context` and `benchmarks` in it' : null),
    read: google_benchmark_read,
};

;// CONCATENATED MODULE: ./build/js/read/helm-stats.js


const helm_stats_OF_THE_RUN = /^(?:num_.*|.*_runtime|training_(?:co2|energy)_cost|batch_size|finish_reason_.*|prompt_truncated|max_prob|.*_tokens?_cost|predicted_index)$/;
/** How likely the model holds its own answer: a quality only where likelihood is what was asked for. */
const LIKELIHOOD = /^(?:logprob(?:_per_byte)?|perplexity|bits_per_byte)$/;
const helm_stats_SPLITS = { valid: 'validation', test: 'test', train: 'train' };
function isStat(value) {
    return textMember(member(value, 'name'), 'name') !== null && member(value, 'count') !== undefined;
}
function splitOf(stat) {
    const split = textMember(member(stat, 'name'), 'split');
    return split !== null && Object.hasOwn(helm_stats_SPLITS, split) ? (helm_stats_SPLITS[split] ?? null) : split;
}
function statName(stat) {
    return textMember(member(stat, 'name'), 'name') ?? '';
}
function perturbationOf(stat) {
    const perturbation = member(member(stat, 'name'), 'perturbation');
    return isObject(perturbation) ? perturbation : null;
}
function isPerturbed(stat) {
    return perturbationOf(stat) !== null;
}
/** `test` where there is one, as HELM reports it. */
function judgedSplit(stats) {
    const splits = new Set(stats.map(splitOf));
    for (const split of ['test', 'validation'])
        if (splits.has(split))
            return split;
    return [...splits].find((split) => split !== null && split !== 'train') ?? null;
}
function helm_stats_labelsOf(stat) {
    const split = splitOf(stat);
    const perturbation = perturbationOf(stat);
    const name = textMember(perturbation, 'name');
    const on = textMember(perturbation, 'computed_on');
    const part = textMember(member(stat, 'name'), 'sub_split');
    return {
        ...(split === null ? {} : { split }),
        ...(part === null ? {} : { sub_split: part }),
        ...(name === null ? {} : { perturbation: name }),
        ...(on === null ? {} : { computed_on: on }),
    };
}
/** Why a statistic is told and not judged, or `null`. */
function whyNot(stat, { split, likelihood, perturbed }) {
    const name = statName(stat);
    if (helm_stats_OF_THE_RUN.test(name))
        return 'it describes the run, not a quality';
    if (LIKELIHOOD.test(name) && !likelihood)
        return 'the likelihood of the answer itself, not a quality';
    if (splitOf(stat) !== split)
        return `HELM judges the split "${split ?? ''}", and this is of another`;
    if (isPerturbed(stat) && !perturbed)
        return 'nothing was perturbed in this run, so it repeats the plain value';
    return null;
}
function runStats(stats, spec) {
    const split = judgedSplit(stats);
    const augmented = member(member(spec, 'data_augmenter_spec'), 'perturbation_specs');
    const about = {
        split,
        likelihood: textMember(member(spec, 'adapter_spec'), 'method') === 'language_modeling',
        perturbed: Array.isArray(augmented) && augmented.length > 0,
    };
    const size = stats.find((stat) => statName(stat) === 'num_instances' && splitOf(stat) === split && !isPerturbed(stat));
    const count = member(size, 'mean');
    const n = typeof count === 'number' && Number.isSafeInteger(count) && count > 0 ? count : null;
    const passedOver = new Map();
    const measurements = stats.flatMap((stat) => {
        const name = statName(stat);
        const value = member(stat, 'mean');
        const because = whyNot(stat, about) ?? (isNumeric(value) ? null : `its mean is ${kindOf(value)}, not a number`);
        if (because === null && isNumeric(value)) {
            return [measurement({ metric: name, labels: helm_stats_labelsOf(stat), value, n: isPerturbed(stat) ? null : n })];
        }
        if (!passedOver.has(name))
            passedOver.set(name, because ?? '');
        return [];
    });
    const judged = new Set(measurements.map(({ metric }) => metric));
    return {
        measurements,
        // What is judged in one form is not told in the others.
        passedOver: [...passedOver].flatMap(([name, because]) => (judged.has(name) ? [] : [{ name, because }])),
        split,
    };
}

;// CONCATENATED MODULE: ./build/js/read/helm-states.js
/**
 * What a model of HELM answered to each instance (`scenario_state.json`), judged as HELM judges an exact match: the
 * answer is one of the correct references, blanks around both left out. It stands in for per_instance_stats.json where
 * that was not kept. An answer to a question of choices is a letter, which `output_mapping` leads back to its text.
 * Source: helm/benchmark/metrics/basic_metrics.py and evaluate_reference_metrics.py, 0.5.16.
 */


const ARTICLES = /\b(?:a|an|the)\b/g;
const PUNCTUATION = /[!-/:-@[-`{-~]/g;
/** As HELM makes texts alike: lower case, no punctuation, no articles, single blanks. */
function alike(text) {
    return text
        .toLowerCase()
        .replace(PUNCTUATION, '')
        .replace(ARTICLES, ' ')
        .split(/\s+/)
        .filter(Boolean)
        .join(' ');
}
function answerOf(state) {
    const completions = member(member(state, 'result'), 'completions');
    const text = Array.isArray(completions) ? textMember(completions[0], 'text') : null;
    if (text === null)
        return null;
    const mapping = member(state, 'output_mapping');
    return isObject(mapping) ? (textMember(mapping, text.trim()) ?? text.trim()) : text.trim();
}
function correctOf(instance) {
    const references = member(instance, 'references');
    return (Array.isArray(references) ? references : []).flatMap((reference) => {
        const tags = member(reference, 'tags');
        const text = textMember(member(reference, 'output'), 'text');
        return text !== null && Array.isArray(tags) && tags.includes('correct') ? [text.trim()] : [];
    });
}
function helm_states_valuesOf(state) {
    const answer = answerOf(state);
    const correct = correctOf(member(state, 'instance') ?? null);
    if (answer === null || correct.length === 0)
        return new Map();
    // To HELM no answer is never right.
    const exact = answer !== '' && correct.includes(answer);
    const quasi = answer !== '' && correct.some((text) => text !== '' && alike(text) === alike(answer));
    return new Map([
        ['exact_match', Number(exact)],
        ['quasi_exact_match', Number(quasi)],
    ]);
}
/** By instance and trial; `null` where an instance was asked in several requests, one a reference. */
function rowsOfStates(file, split) {
    const states = member(file, 'request_states');
    if (!Array.isArray(states))
        return null;
    const rows = new Map();
    for (const state of states) {
        const instance = member(state, 'instance') ?? null;
        const id = textMember(instance, 'id');
        if (id === null || typeof member(state, 'reference_index') === 'number')
            return null;
        if (isObject(member(instance, 'perturbation')) || splitOf({ name: instance }) !== split)
            continue;
        const trial = member(state, 'train_trial_index');
        rows.set(typeof trial === 'number' && trial > 0 ? `${id}#${trial}` : id, helm_states_valuesOf(state));
    }
    return rows;
}

;// CONCATENATED MODULE: ./build/js/read/helm-instances.js
/**
 * The statistics of each instance in a run of HELM, or, where they were not kept, what is known from its answers. Ids are
 * HELM's own, the same for every run of a scenario.
 */





/** A column's mean and the metric that it is to be the mean of may differ by so much. */
const CLOSE = 1e-6;
/** By instance and trial, the values of the judged split; perturbed instances are other instances. */
function helm_instances_rowsOf(instances, split) {
    const rows = new Map();
    for (const instance of instances) {
        const id = textMember(instance, 'instance_id');
        const stats = member(instance, 'stats');
        if (id === null || !Array.isArray(stats))
            return null;
        if (isObject(member(instance, 'perturbation')))
            continue;
        const own = stats.filter((stat) => splitOf(stat) === split && !isPerturbed(stat));
        const values = own.flatMap((stat) => {
            const mean = member(stat, 'mean');
            return typeof mean === 'number' ? [[statName(stat), mean]] : [];
        });
        const trial = member(instance, 'train_trial_index');
        const key = typeof trial === 'number' && trial > 0 ? `${id}#${trial}` : id;
        // HELM may write an instance in several parts, one a metric.
        const merged = new Map([...(rows.get(key) ?? []), ...values]);
        if (merged.size > 0)
            rows.set(key, merged);
    }
    return rows;
}
/** Whether the metric is the mean of its column, and not of the whole corpus. */
function isMean(rows, { metric, value }) {
    const values = [...rows.values()].flatMap((row) => row.get(metric) ?? []);
    if (value === null || values.length === 0)
        return false;
    const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
    return Math.abs(mean - value) <= CLOSE * Math.max(1, Math.abs(value));
}
/** `null` where there are no instances, or no metric is the mean of theirs. */
function helmExamples({ instances, states }, { measurements, split }) {
    const rows = Array.isArray(instances) ? helm_instances_rowsOf(instances, split) : rowsOfStates(states, split);
    if (rows === null)
        return null;
    const plain = measurements.filter(({ labels }) => Object.keys(labels).every((key) => key === 'split'));
    const scored = plain.filter((one) => isMean(rows, one));
    if (scored.length === 0)
        return null;
    const builder = new TableBuilder([
        { name: 'instance_id', kind: 'id' },
        ...scored.map(({ metric }) => ({ name: metric, kind: 'cells' })),
    ]);
    for (const [id, values] of rows) {
        builder.text(0, id);
        for (const [index, { metric }] of scored.entries()) {
            const value = values.get(metric);
            if (value === undefined)
                builder.empty(index + 1);
            else
                builder.number(index + 1, value);
        }
        builder.endRow();
    }
    const columns = scored.map(({ metric, labels }) => ({ metric, labels, column: metric }));
    return { table: builder.finish(), roles: NO_ROLES, scored: columns };
}

;// CONCATENATED MODULE: ./build/js/read/helm.js
/**
 * Runs of HELM (`runs/SUITE/RUN/{run_spec,stats,per_instance_stats,…}.json`): a tree of runs, one suite a run. Known by a
 * run_spec.json with `adapter_spec` and `scenario_spec` beside a stats.json.
 *
 * The name of a run ends in its model; where one model was run the name goes without, so that another model's run can
 * be compared with it.
 */











/** Folders that hold both files by which a run is known, by the folder that they are in. */
function runsIn(paths) {
    const all = new Set(paths);
    const roots = new Map();
    for (const path of paths) {
        if (nameOf(path) !== 'run_spec.json')
            continue;
        const run = parentOf(path);
        if (!all.has(run === '.' ? 'stats.json' : `${run}/stats.json`))
            continue;
        const root = run === '.' ? '.' : parentOf(run);
        roots.set(root, [...(roots.get(root) ?? []), run]);
    }
    return roots;
}
function helm_claim(paths) {
    return [...runsIn(paths)].map(([root, runs]) => {
        const folders = new Set(runs);
        const own = paths.filter((path) => folders.has(parentOf(path)) && path.endsWith('.json'));
        return { root, paths: own };
    });
}
/** Paths of run folders below the root; empty for the root itself. */
function foldersOf(folder) {
    return [...folder.files.keys()]
        .filter((path) => nameOf(path) === 'run_spec.json')
        .map((path) => path.slice(0, -'run_spec.json'.length));
}
async function jsonAt(folder, path) {
    const source = folder.files.get(path);
    return source === undefined
        ? null
        : parseJson(await wholeText(source, 'json-bytes'), source.path, limitsOf(source)['json-depth']);
}
function isSpec(value) {
    return isObject(member(value, 'adapter_spec')) && isObject(member(value, 'scenario_spec'));
}
async function helm_recognise(folder) {
    for (const run of foldersOf(folder)) {
        const spec = await jsonAt(folder, `${run}run_spec.json`).catch((error) => {
            if (error instanceof failure/* Failure */.HR)
                return null;
            throw error;
        });
        if (isSpec(spec))
            return 'it has runs with their run_spec.json and stats.json, as HELM writes them';
    }
    return null;
}
/** The name without its model: `mmlu:subject=law,model=openai_gpt2` → `mmlu:subject=law`. */
function taskOf(name) {
    const [scenario = '', ...rest] = name.split(':');
    const parts = rest.join(':').split(',');
    const kept = parts.filter((part) => part !== '' && !/^model(?:_deployment)?=/.test(part));
    return kept.length === 0 ? scenario : `${scenario}:${kept.join(',')}`;
}
/** Everything of the adapter but the model: a change of it asks the questions in another way. */
function promptHash(adapter) {
    const parts = Object.entries(adapter ?? {}).filter(([key]) => key !== 'model' && key !== 'model_deployment');
    return crc32c(new TextEncoder().encode(JSON.stringify(parts.sort(([a], [b]) => (a < b ? -1 : 1)))))
        .toString(16)
        .padStart(8, '0');
}
function helm_fingerprints(spec) {
    const adapter = member(spec, 'adapter_spec');
    const scenario = member(spec, 'scenario_spec');
    const name = textMember(scenario, 'class_name');
    const args = member(scenario, 'args');
    return fingerprintsOf({
        dataset: name === null ? undefined : `${nameOf(name.replaceAll('.', '/'))} ${JSON.stringify(args ?? {})}`,
        prompt: promptHash(adapter),
        num_fewshot: member(adapter, 'max_train_instances'),
        limit: member(adapter, 'max_eval_instances'),
    });
}
async function runAt(folder, run) {
    const where = folder.files.get(`${run}stats.json`)?.path ?? folder.root;
    const spec = await jsonAt(folder, `${run}run_spec.json`);
    if (!isSpec(spec))
        throw (0,catalogue/* failure */.V2)('HELM_RUN', where, { found: 'its run_spec.json tells no adapter and scenario' });
    const stats = await jsonAt(folder, `${run}stats.json`);
    if (!Array.isArray(stats) || stats.length === 0 || !stats.every(isStat)) {
        throw (0,catalogue/* failure */.V2)('HELM_RUN', where, { found: 'its stats.json is no list of statistics' });
    }
    const { measurements, passedOver, split } = runStats(stats, spec);
    if (measurements.length === 0) {
        throw (0,catalogue/* failure */.V2)('HELM_RUN', where, { found: 'not one of its statistics is a metric with a value' });
    }
    const instances = await jsonAt(folder, `${run}per_instance_stats.json`);
    const states = instances === null ? await jsonAt(folder, `${run}scenario_state.json`) : null;
    const full = textMember(spec, 'name') ?? nameOf(run.replace(/\/$/, ''));
    const dataset = textMember(await jsonAt(folder, `${run}scenario.json`), 'name');
    return {
        full,
        suite: {
            name: taskOf(full),
            model: textMember(member(spec, 'adapter_spec'), 'model'),
            dataset,
            fingerprints: helm_fingerprints(spec),
            measurements,
            examples: helmExamples({ instances, states }, { measurements, split }),
        },
        passedOver,
    };
}
async function helm_read(folder) {
    const runs = [];
    const faults = [];
    for (const run of foldersOf(folder)) {
        try {
            runs.push(await runAt(folder, run));
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.HR))
                throw error;
            faults.push(...error.faults);
        }
    }
    if (faults.length > 0)
        throw new failure/* Failure */.HR(faults);
    const alone = (task) => runs.filter(({ suite }) => suite.name === task).length === 1;
    return {
        suites: runs.map(({ full, suite }) => (alone(suite.name) ? suite : { ...suite, name: full })),
        passedOver: runs.flatMap((run) => run.passedOver),
        notices: [],
    };
}
const helm = {
    format: 'helm',
    title: 'runs of HELM',
    claim: helm_claim,
    recognise: helm_recognise,
    read: helm_read,
};

;// CONCATENATED MODULE: ./build/js/read/hf-evaluate.js
/**
 * What `evaluate.save()` of Hugging Face's evaluate writes (`result-2026_01_31-12_00_00.json`): values by name, with the
 * time, the commit and the interpreter under keys that start with `_`. A value of its evaluator may be an object with
 * the score and what a bootstrap says of it. Traps: parameters that were saved along are told apart only where they
 * are texts or have the name of a setting; the interval's level is not written down, so it is not read.
 */




const WRITTEN = ['_timestamp', '_evaluate_version', '_python_version'];
const hf_evaluate_OF_THE_RUN = ['model', 'model_name', 'dataset', 'dataset_name'];
function hf_evaluate_objectOf({ content }) {
    return content.shape === 'json' && isObject(content.value) ? content.value : null;
}
function hf_evaluate_recognise(found) {
    const file = hf_evaluate_objectOf(found);
    const saved = file !== null && WRITTEN.every((key) => textMember(file, key) !== null);
    return saved ? 'it has _timestamp, _evaluate_version and _python_version' : null;
}
async function hf_evaluate_read(found) {
    const file = hf_evaluate_objectOf(found) ?? {};
    const values = new NamedValues();
    for (const [name, value] of Object.entries(file)) {
        if (hf_evaluate_OF_THE_RUN.includes(name) && typeof value === 'string')
            continue;
        const score = member(value, 'score');
        const standardError = standardErrorIn(member(value, 'standard_error'));
        if (score === undefined)
            values.add(name, value);
        else
            values.add(name, score, { standardError });
    }
    const dataset = textMember(file, 'dataset') ?? textMember(file, 'dataset_name');
    const suite = {
        name: null,
        model: textMember(file, 'model') ?? textMember(file, 'model_name'),
        dataset,
        fingerprints: fingerprintsOf({ dataset }),
        measurements: values.measurements,
        examples: null,
    };
    const suites = values.measurements.length === 0 ? [] : [suite];
    return { suites, passedOver: values.passedOver, notices: [] };
}
const hfEvaluate = {
    format: 'hf-evaluate',
    title: "results that Hugging Face's evaluate saved",
    recognise: hf_evaluate_recognise,
    refuse: (found) => hf_evaluate_recognise(found) === null ? 'there are no _timestamp, _evaluate_version and _python_version in it' : null,
    read: hf_evaluate_read,
};

;// CONCATENATED MODULE: ./build/js/read/hf-trainer-values.js





const SPEEDS = 'runtime|samples_per_second|steps_per_second';
const TIMED = new RegExp(`^(eval|predict|test|train)_(?:(.+)_)?(?:${SPEEDS})$`);
const SPLIT = /^(eval|predict|test)_(.+)$/;
const OF_THE_TRAINER = new RegExp(`^(?:${SPEEDS}|model_preparation_time|jit_compilation_time)$`);
const NOT_QUALITY = 'a count, time or setting, not a quality';
/** How many of the object's keys only the Trainer writes: how long a split took, and how fast it went. */
function timedKeys(object) {
    return Object.keys(object).filter((key) => TIMED.test(key)).length;
}
/** Evaluation sets by name: where there are several, the Trainer puts the name of each behind the split. */
function namedSets(object) {
    const sets = Object.keys(object).flatMap((key) => {
        const [, split, set] = TIMED.exec(key) ?? [];
        return split === undefined || split === 'train' || set === undefined ? [] : [`${split}_${set}_`];
    });
    return [...new Set(sets)].sort((a, b) => b.length - a.length);
}
function placed(name, sets) {
    const [, split, rest] = SPLIT.exec(name) ?? [];
    if (split === undefined || rest === undefined)
        return null;
    const prefix = sets.find((set) => name.startsWith(set)) ?? null;
    if (prefix === null)
        return { metric: rest, labels: { split }, prefix: `${split}_` };
    const dataset = prefix.slice(split.length + 1, -1);
    return { metric: name.slice(prefix.length), labels: { split, dataset }, prefix };
}
/** Why a value of this place is told and not judged, or `null` where it is judged. */
function unjudged({ metric, labels }) {
    if (/^train(?:ing)?$/i.test(labels['dataset'] ?? ''))
        return TRAINING;
    return OF_THE_TRAINER.test(metric) ? NOT_QUALITY : (0,descriptive/* descriptive */.T)(metric);
}
/** All values of the object. `eval_samples` is the number of examples behind every `eval_` value. */
function trainerValues(object, labels = {}) {
    const values = new NamedValues();
    const sets = namedSets(object);
    for (const [name, value] of Object.entries(object)) {
        const place = placed(name, sets);
        const because = place === null ? null : unjudged(place);
        if (place === null)
            values.add(name, value, { labels });
        else if (because !== null)
            values.passedOver.push({ name, because });
        else if (isNumeric(value)) {
            const n = countIn(member(object, `${place.prefix}samples`));
            const where = { ...place.labels, ...labels };
            values.measurements.push(measurement({ metric: place.metric, labels: where, value, n }));
        }
        else
            values.passedOver.push({ name, because: `it is ${kindOf(value)}, not a number` });
    }
    return values;
}

;// CONCATENATED MODULE: ./build/js/read/hf-trainer.js
/**
 * What Hugging Face's Trainer writes beside a model: `all_results.json`, `eval_results.json`, `predict_results.json`
 * (flat numbers by split) and `trainer_state.json` (a log of training and evaluations).
 *
 * Of a state the last evaluation is read; where the state names a best checkpoint, the evaluation at its step is read
 * too, with the label `checkpoint=best`, because only the training arguments tell which of the two models was kept.
 * Traps: `all_results.json` merges what ran and may hold training only; a state logs training, evaluations and a
 * summary in one list; several evaluation sets are logged as several entries of one step.
 */




/** Losses of several splits may stand in anyone's file; how long a split took only in the Trainer's. */
const FEWEST_TIMED = 2;
function isState(file) {
    return member(file, 'log_history') !== undefined && member(file, 'global_step') !== undefined;
}
function hf_trainer_objectOf({ content }) {
    return content.shape === 'json' && isObject(content.value) ? content.value : null;
}
function hf_trainer_recognise(found) {
    const file = hf_trainer_objectOf(found);
    if (file === null)
        return null;
    if (isState(file))
        return 'it has log_history and global_step';
    // Weights & Biases keeps the Trainer's numbers too, among its own.
    if (Object.hasOwn(file, '_timestamp') || Object.hasOwn(file, '_step'))
        return null;
    return timedKeys(file) >= FEWEST_TIMED
        ? 'it says how long and how fast the Trainer worked on a split'
        : null;
}
function isEvaluation(entry) {
    return Object.keys(entry).some((key) => key.startsWith('eval_'));
}
/** Everything that was evaluated at one step; what was logged later wins. */
function evaluatedAt(step, evaluations) {
    return Object.assign(Object.create(null), ...evaluations.filter((entry) => member(entry, 'step') === step));
}
/** The step of the best checkpoint: by itself in newer states, else the number in the name of its folder. */
function bestStep(state) {
    const stated = countIn(member(state, 'best_global_step'));
    const folder = textMember(state, 'best_model_checkpoint') ?? '';
    const named = /checkpoint-(\d{1,15})[\\/]?$/.exec(folder)?.[1];
    return stated ?? (named === undefined ? null : Number(named));
}
function stateValues(state, path) {
    const history = member(state, 'log_history');
    if (!Array.isArray(history) || !history.every(isObject)) {
        throw (0,catalogue/* failure */.V2)('TRAINER_LAYOUT', path, { found: 'log_history is no list of objects' });
    }
    const evaluations = history.filter(isEvaluation);
    const last = evaluations.at(-1);
    if (last === undefined)
        return [];
    const best = bestStep(state);
    const atBest = evaluations.some((entry) => member(entry, 'step') === best);
    return [
        trainerValues(evaluatedAt(member(last, 'step'), evaluations)),
        ...(best !== null && atBest
            ? [trainerValues(evaluatedAt(best, evaluations), { checkpoint: 'best' })]
            : []),
    ];
}
function stopped(state, path) {
    const step = countIn(member(state, 'global_step'));
    const of = countIn(member(state, 'max_steps'));
    return step !== null && of !== null && step < of ? [(0,catalogue/* fault */.DG)('TRAINER_STEPS', path, { step, of })] : [];
}
async function hf_trainer_read(found) {
    const file = hf_trainer_objectOf(found) ?? {};
    const values = isState(file) ? stateValues(file, found.path) : [trainerValues(file)];
    const measurements = values.flatMap((part) => part.measurements);
    if (measurements.length === 0)
        throw (0,catalogue/* failure */.V2)('TRAINER_NO_EVALUATION', found.path, {});
    return {
        suites: [{ name: null, model: null, dataset: null, fingerprints: {}, measurements, examples: null }],
        passedOver: values[0]?.passedOver ?? [],
        notices: stopped(file, found.path),
    };
}
const hfTrainer = {
    format: 'hf-trainer',
    title: "results of Hugging Face's Trainer",
    recognise: hf_trainer_recognise,
    refuse: (found) => hf_trainer_recognise(found) === null
        ? 'there is neither log_history with global_step in it, nor eval_runtime and its like'
        : null,
    read: hf_trainer_read,
};

;// CONCATENATED MODULE: ./build/js/read/inspect-scores.js


/** How far values lie apart, not how good they are. */
const SPREADS = new Set(['stderr', 'bootstrap_stderr', 'bootstrap_std', 'std', 'var']);
/** What Inspect's own standard errors are of: the mean of the scores, which `accuracy` is too. */
const MEANS = new Set(['accuracy', 'mean']);
const STANDARD_ERRORS = ['stderr', 'bootstrap_stderr', 'bootstrap_std'];
/** How many samples there were, each counted once for every epoch. */
function samplesOf(log) {
    const results = member(log, 'results');
    return {
        completed: countIn(member(results, 'completed_samples')),
        total: countIn(member(results, 'total_samples')),
    };
}
function inspect_scores_scoresIn(log) {
    const results = member(log, 'results');
    const list = member(results, 'scores') ?? member(results, 'scorers');
    if (Array.isArray(list))
        return list.filter(isObject);
    const metrics = member(results, 'metrics');
    const scorer = member(results, 'scorer');
    return isObject(metrics) && isObject(scorer) ? [{ ...scorer, metrics }] : [];
}
/** Which scorer a value is of, which of its values, and how epochs were made one. */
function scoreLabels(score) {
    const name = textMember(score, 'name');
    const scorer = textMember(score, 'scorer') ?? name;
    const reducer = textMember(score, 'reducer');
    return {
        ...(scorer === null ? {} : { scorer }),
        ...(name === null || name === scorer ? {} : { score: name }),
        ...(reducer === null ? {} : { reducer }),
    };
}
/** Samples, not samples and epochs. */
function countOf(score, log) {
    const scored = countIn(member(score, 'scored_samples'));
    const { completed, total } = samplesOf(log);
    const epochs = countIn(member(member(member(log, 'eval'), 'config'), 'epochs')) ?? 1;
    const n = (completed ?? total ?? Number.NaN) / Math.max(1, epochs);
    return scored ?? (Number.isInteger(n) ? n : null);
}
/** A metric that Inspect took of every group apart: `group_key` says by what, and `all` is of all of them. */
function groupOf(entry, name) {
    const params = member(entry, 'params');
    const key = textMember(params, 'group_key');
    if (key === null)
        return null;
    const metric = textMember(member(params, 'metric'), 'name') ?? textMember(entry, 'group') ?? 'grouped';
    const all = textMember(params, 'all_label') ?? 'all';
    return { metric, labels: name === all ? {} : { [key]: name } };
}
function inspect_scores_read(score, log, [name, entry]) {
    const value = member(entry, 'value');
    const labels = scoreLabels(score);
    const shown = `${Object.values(labels).join('/')}/${name}`;
    if (STANDARD_ERRORS.includes(name))
        return null;
    if (SPREADS.has(name))
        return { name: shown, because: 'it says how far the scores lie apart, not how good they are' };
    if (!isNumeric(value))
        return { name: shown, because: `it is ${kindOf(value)}, not a number` };
    const group = isObject(entry) ? groupOf(entry, name) : null;
    if (group !== null)
        return measurement({ metric: group.metric, labels: { ...labels, ...group.labels }, value });
    const metrics = member(score, 'metrics');
    const errors = STANDARD_ERRORS.map((key) => standardErrorIn(member(member(metrics, key), 'value')));
    const standardError = MEANS.has(name) ? (errors.find((error) => error !== null) ?? null) : null;
    return measurement({ metric: name, labels, value, n: countOf(score, log), standardError });
}
function inspectScores(log) {
    const found = inspect_scores_scoresIn(log).flatMap((score) => Object.entries(member(score, 'metrics') ?? {}).flatMap((entry) => inspect_scores_read(score, log, entry) ?? []));
    return {
        measurements: found.filter((one) => 'metric' in one),
        passedOver: found.filter((one) => 'because' in one),
    };
}
/** The models that graded, where scorers name theirs. */
function judgeOf(log) {
    const models = inspect_scores_scoresIn(log).flatMap((score) => textMember(member(score, 'params'), 'model') ?? []);
    return models.length === 0 ? null : [...new Set(models)].sort().join(' + ');
}

;// CONCATENATED MODULE: ./build/js/read/inspect-samples.js
/**
 * The scores of each sample in a log of Inspect, by the sample's id. `reductions` has one number a sample after its
 * epochs; where there are none and one epoch was run, the samples' own values are taken: C, I, P and N are 1, 0, ½, 0.
 */





const GRADES = { C: 1, I: 0, P: 0.5, N: 0 };
/** A column's mean and the metric that it is to be the mean of may differ by so much. */
const inspect_samples_CLOSE = 1e-6;
function numberOf(value) {
    if (typeof value === 'boolean')
        return Number(value);
    if (typeof value === 'string')
        return Object.hasOwn(GRADES, value) ? (GRADES[value] ?? null) : null;
    return typeof value === 'number' ? value : null;
}
/** A scorer may give several values by name. */
function part(value, name) {
    return isObject(value) ? member(value, name) : value;
}
function inspect_samples_idOf(sample, key) {
    const id = member(sample, key);
    return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
}
/** `null` where an id is missing or there twice, or a value is no number. */
function byId(samples, of) {
    const found = new Map();
    for (const sample of samples) {
        const [id, value] = of(sample);
        if (value === undefined)
            continue;
        const number = numberOf(value);
        if (id === null || found.has(id) || number === null)
            return null;
        found.set(id, number);
    }
    return found;
}
/** The values of one score by sample. */
function inspect_samples_valuesOf(log, score) {
    const name = textMember(score, 'name') ?? '';
    const scorer = textMember(score, 'scorer') ?? name;
    const reductions = member(log, 'reductions') ?? member(member(log, 'results'), 'sample_reductions');
    if (Array.isArray(reductions)) {
        const reducer = textMember(score, 'reducer');
        const own = reductions.find((one) => textMember(one, 'scorer') === scorer &&
            (reducer === null || textMember(one, 'reducer') === null || textMember(one, 'reducer') === reducer));
        const samples = member(own, 'samples');
        if (!Array.isArray(samples))
            return null;
        return byId(samples, (sample) => [inspect_samples_idOf(sample, 'sample_id'), part(member(sample, 'value'), name)]);
    }
    const samples = member(log, 'samples');
    const epochs = countIn(member(member(member(log, 'eval'), 'config'), 'epochs')) ?? 1;
    if (!Array.isArray(samples) || epochs > 1)
        return null;
    return byId(samples, (sample) => [
        inspect_samples_idOf(sample, 'id'),
        part(member(member(member(sample, 'scores'), scorer), 'value'), name),
    ]);
}
function meanOf(values) {
    let sum = 0;
    for (const value of values.values())
        sum += value;
    return sum / values.size;
}
/** Of every score the metrics that are the mean of its values: `accuracy` and `mean`, and only where they agree. */
function inspect_samples_columnsOf(log, measurements) {
    return inspect_scores_scoresIn(log).flatMap((score) => {
        const values = inspect_samples_valuesOf(log, score);
        if (values === null || values.size === 0)
            return [];
        const labels = scoreLabels(score);
        const key = JSON.stringify(labels);
        return measurements
            .filter((one) => JSON.stringify(one.labels) === key && ['accuracy', 'mean'].includes(one.metric))
            .filter(({ value }) => value !== null && Math.abs(value - meanOf(values)) <= inspect_samples_CLOSE * Math.max(1, Math.abs(value)))
            .map(({ metric }) => ({
            metric,
            labels,
            column: [...Object.values(labels), metric].join('/'),
            values,
        }));
    });
}
/** The samples as examples; `null` where the log has none whose mean is a metric of it. */
function inspectExamples(log, measurements) {
    const columns = inspect_samples_columnsOf(log, measurements);
    if (columns.length === 0) {
        const because = 'the log has no value a sample whose mean is one of its metrics';
        return { examples: null, passedOver: [{ name: 'samples', because }] };
    }
    const ids = new Set(columns.flatMap(({ values }) => [...values.keys()]));
    const builder = new TableBuilder([
        { name: 'sample_id', kind: 'id' },
        ...columns.map(({ column }) => ({ name: column, kind: 'cells' })),
    ]);
    for (const id of ids) {
        builder.text(0, id);
        for (const [index, { values }] of columns.entries()) {
            const value = values.get(id);
            if (value === undefined)
                builder.empty(index + 1);
            else
                builder.number(index + 1, value);
        }
        builder.endRow();
    }
    const scored = columns.map(({ metric, labels, column }) => ({ metric, labels, column }));
    return { examples: { table: builder.finish(), roles: NO_ROLES, scored }, passedOver: [] };
}

;// CONCATENATED MODULE: ./build/js/read/inspect-ai.js
/**
 * Logs of Inspect (UK AI Security Institute), as JSON and as `.eval`: a ZIP archive whose members are deflated, and
 * packed with Zstandard since 0.3.206. Known by `status`, `eval.task`, `eval.model` and `plan`, or by the members
 * header.json or _journal/start.json. One suite a task.
 *
 * Traps: a cancelled or failed run has values over the few samples that it came to; a run whose samples all failed
 * calls itself a success and has no results; a crashed one has no header.json; `total_samples` counts every epoch.
 */









const HEADER = 'header.json';
const START = '_journal/start.json';
function inspect_ai_isLog(value) {
    const run = member(value, 'eval');
    return (textMember(value, 'status') !== null &&
        textMember(run, 'task') !== null &&
        textMember(run, 'model') !== null &&
        isObject(member(value, 'plan')));
}
function inspect_ai_recognise({ content }) {
    if (content.shape === 'archive') {
        const named = content.names.has(HEADER) || content.names.has(START);
        return named ? 'it is an archive with the header or the journal of an Inspect log' : null;
    }
    if (content.shape !== 'json' || !inspect_ai_isLog(content.value))
        return null;
    return 'it has a status, a plan, and what was evaluated, as Inspect logs it';
}
/** The log of an archive, as its JSON would be without the samples; summaries stand in for these. */
async function logInArchive(content, path) {
    const files = await content.members([HEADER, START, 'reductions.json', 'summaries.json']);
    const value = async (name) => {
        const source = files.get(name);
        return source === undefined
            ? null
            : parseJson(await wholeText(source, 'json-bytes'), `${path}/${name}`, limitsOf(source)['json-depth']);
    };
    if (!files.has(HEADER)) {
        const start = await value(START);
        return { status: 'started', eval: member(start, 'eval') ?? null };
    }
    const header = await value(HEADER);
    if (!isObject(header) || !inspect_ai_isLog(header)) {
        throw (0,catalogue/* failure */.V2)('INSPECT_LOG', path, { found: 'its header.json does not say what was evaluated' });
    }
    const reductions = await value('reductions.json');
    const samples = reductions === null ? await value('summaries.json') : null;
    return { ...header, reductions: reductions ?? member(header, 'reductions') ?? null, samples };
}
/** Fails for a run that did not come to its end, or came there without a score. */
function checkEnd(log, path) {
    const task = textMember(member(log, 'eval'), 'task') ?? 'a task';
    const status = textMember(log, 'status') ?? 'unknown';
    const results = member(log, 'results');
    const { completed, total } = samplesOf(log);
    if (status !== 'success' || member(log, 'invalidated') === true) {
        const known = completed !== null && total !== null;
        const samples = known ? `, after ${completed} of ${total} samples` : '';
        const shown = status === 'success' ? 'invalidated' : status.slice(0, 40);
        throw (0,catalogue/* failure */.V2)('INSPECT_STATUS', path, { task, status: shown, samples });
    }
    const samples = member(log, 'samples');
    const failed = Array.isArray(samples) ? samples.filter((sample) => member(sample, 'error')).length : 0;
    if (!isObject(results) || (failed > 0 && completed === 0)) {
        const of = Array.isArray(samples) ? samples.length : 0;
        const found = failed > 0 ? `${failed} of ${of} samples ended in an error` : 'there are no results';
        throw (0,catalogue/* failure */.V2)('INSPECT_UNSCORED', path, { task, found });
    }
}
/** What a reader should know before believing the numbers: samples that are left out, or a limit. */
function notices(log, n, path) {
    const run = member(log, 'eval');
    const task = textMember(run, 'task') ?? '';
    const { completed, total } = samplesOf(log);
    const found = [];
    if (completed !== null && total !== null && completed < total) {
        found.push((0,catalogue/* fault */.DG)('INSPECT_PARTLY', path, { task, completed, total }));
    }
    const of = countIn(member(member(run, 'dataset'), 'samples'));
    const limit = member(member(run, 'config'), 'limit') ?? null;
    if (limit !== null && n !== null && of !== null && n < of) {
        found.push((0,catalogue/* fault */.DG)('RUN_LIMITED', path, { task, used: n, of, others: 0 }));
    }
    return found;
}
/** A list or an object as one text; nothing for what is empty. */
function asText(value) {
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.keys(value).length === 0 ? undefined : JSON.stringify(value);
}
async function inspect_ai_read({ content, path }) {
    const log = content.shape === 'archive'
        ? await logInArchive(content, path)
        : content.shape === 'json' && isObject(content.value)
            ? content.value
            : {};
    checkEnd(log, path);
    const run = member(log, 'eval');
    const config = member(run, 'config');
    const scores = inspectScores(log);
    const task = textMember(run, 'task') ?? '';
    if (scores.measurements.length === 0) {
        throw (0,catalogue/* failure */.V2)('INSPECT_UNSCORED', path, { task, found: 'no scorer gave a number' });
    }
    const { examples, passedOver } = inspectExamples(log, scores.measurements);
    const dataset = textMember(member(run, 'dataset'), 'name');
    return {
        suites: [
            {
                name: task,
                model: textMember(run, 'model'),
                dataset,
                fingerprints: fingerprintsOf({
                    dataset: dataset ?? undefined,
                    task_version: member(run, 'task_version'),
                    task_args: asText(member(run, 'task_args')),
                    limit: asText(member(config, 'limit')),
                    epochs: member(config, 'epochs'),
                    judge: judgeOf(log) ?? undefined,
                }),
                measurements: scores.measurements,
                examples,
            },
        ],
        passedOver: [...scores.passedOver, ...passedOver],
        notices: notices(log, scores.measurements[0]?.n ?? null, path),
    };
}
const inspectAi = {
    format: 'inspect-ai',
    title: 'a log of Inspect',
    recognise: inspect_ai_recognise,
    refuse: (found) => inspect_ai_recognise(found) === null
        ? 'there is no `status`, `eval` and `plan` in it, and no header.json as in an archive'
        : null,
    read: inspect_ai_read,
};

;// CONCATENATED MODULE: ./build/js/read/jmh.js
/**
 * JMH (`-rf json`): a list of benchmarks with `mode` and `primaryMetric`. The mode gives the direction: operations a time
 * count up (`thrpt`), times an operation down (`avgt`, `sample`, `ss`). `scoreError` is half of a 99.9 % interval by
 * Student's t; the standard error is taken from `rawData`, which has every iteration of every fork. Parameters are
 * labels. Of `secondaryMetrics` only the profiler's bytes an operation are read; the mode `sample` has its percentiles there.
 */



const MODES = {
    thrpt: ['throughput', 'higher'],
    avgt: ['average_time', 'lower'],
    sample: ['sample_time', 'lower'],
    ss: ['single_shot_time', 'lower'],
};
/** The point of the normal distribution that 99.9 % lie within, both sides taken together. */
const NORMAL_999 = 3.290526731491896;
/** From so many values on, Student's t is as good as normal (the standard error is off by less than 4 %). */
const MANY = 100;
function jmh_isBenchmark(row) {
    const primary = member(row, 'primaryMetric');
    return textMember(row, 'benchmark') !== null && member(primary, 'score') !== undefined;
}
function jmh_benchmarksIn({ content }) {
    const list = content.shape === 'json' ? content.value : null;
    return Array.isArray(list) && list.length > 0 && list.every(jmh_isBenchmark) ? list.filter(jmh_isBenchmark) : null;
}
function jmh_recognise(found) {
    return jmh_benchmarksIn(found) === null ? null : 'its rows have a `benchmark` and a `primaryMetric`';
}
function rawNumbers(metric) {
    const forks = member(metric, 'rawData');
    const all = (Array.isArray(forks) ? forks : []).flatMap((fork) => (Array.isArray(fork) ? fork : []));
    return all.filter((value) => typeof value === 'number');
}
/** How many single times the histogram of the mode `sample` has: lists of [time, count], one an iteration. */
function sampledIn(metric) {
    const forks = member(metric, 'rawDataHistogram');
    const pairs = (Array.isArray(forks) ? forks : []).flat(2);
    return pairs.reduce((sum, pair) => {
        const count = Array.isArray(pair) ? pair[1] : undefined;
        return typeof count === 'number' && count > 0 ? sum + count : sum;
    }, 0);
}
function precisionOf(metric) {
    const raw = rawNumbers(metric);
    if (raw.length > 0)
        return { n: raw.length, standardError: standardErrorOfMean(momentsOf(raw).deviation, raw.length) };
    const n = sampledIn(metric);
    const error = member(metric, 'scoreError');
    const usable = typeof error === 'number' && Number.isFinite(error) && error >= 0 && n >= MANY;
    return { n: n === 0 ? null : n, standardError: usable ? error / NORMAL_999 : null };
}
/** `us/op` is a time of microseconds; `ops/s` stays what it is. */
function jmh_unitOf(metric) {
    const unit = textMember(metric, 'scoreUnit');
    return unit === null ? null : unit.replace(/\/op$/, '');
}
/** A score that JMH could not compute stands there as the text "NaN". */
function jmh_scoreOf(metric) {
    const score = member(metric, 'score');
    return typeof score === 'string' ? new NotANumber(score.slice(0, 20)) : score;
}
function jmh_labelsOf(row) {
    const params = Object.entries(member(row, 'params') ?? {}).flatMap(([key, value]) => typeof value === 'string' ? [[key, value]] : []);
    return { ...Object.fromEntries(params), benchmark: textMember(row, 'benchmark') ?? '' };
}
function jmh_addBenchmark(values, row) {
    const mode = textMember(row, 'mode') ?? '';
    const labels = jmh_labelsOf(row);
    const primary = member(row, 'primaryMetric');
    const [metric, direction] = Object.hasOwn(MODES, mode) ? MODES[mode] : [mode, null];
    const about = { labels, direction, unit: jmh_unitOf(primary), ...precisionOf(primary) };
    values.add(metric === '' ? 'score' : metric, jmh_scoreOf(primary), about);
    for (const [name, secondary] of Object.entries(member(row, 'secondaryMetrics') ?? {})) {
        if (/gc\.alloc\.rate\.norm$/.test(name)) {
            const precision = precisionOf(secondary);
            values.add('bytes_per_operation', jmh_scoreOf(secondary), {
                labels,
                direction: 'lower',
                unit: 'bytes',
                ...precision,
            });
        }
        else if (/^p\d/.test(name))
            values.pass(name, 'a percentile of the times that were sampled');
        else
            values.pass(name, "a profiler's reading, not the benchmark's score");
    }
}
/** What all benchmarks of the file ran on; where they differ it is left out. */
function shared(rows, key) {
    const [first] = rows;
    const value = member(first, key);
    return rows.every((row) => member(row, key) === value) ? value : undefined;
}
async function jmh_read(found) {
    const rows = jmh_benchmarksIn(found) ?? [];
    const values = new MeasuredValues(found.path);
    for (const row of rows)
        jmh_addBenchmark(values, row);
    return values.reading({
        fingerprints: fingerprintsOf({
            jdk: shared(rows, 'jdkVersion'),
            vm: shared(rows, 'vmName'),
            jmh: shared(rows, 'jmhVersion'),
        }),
    });
}
const jmh = {
    format: 'jmh',
    title: 'results of JMH',
    recognise: jmh_recognise,
    refuse: (found) => jmh_recognise(found) === null ? 'it is no list of rows with `benchmark` and `primaryMetric`' : null,
    read: jmh_read,
};

;// CONCATENATED MODULE: ./build/js/read/test-outcomes.js
/**
 * What became of tests, from whichever report: one row a test that ran, paired between runs by its id. A test that was
 * skipped, or that failed as expected, says nothing of quality; how many those are is measured by itself, so that a
 * failing test can't vanish by being skipped.
 */





/** From the best to the worst. */
const ORDER = ['skipped', 'passed', 'failed', 'error'];
function total(a, b) {
    return a === null || b === null ? null : a + b;
}
/** A test that was run again, or that failed and then broke in its teardown, is one test: its worst outcome counts. */
function merged(outcomes) {
    const tests = new Map();
    const repeated = new Set();
    for (const one of outcomes) {
        const known = tests.get(one.id);
        if (known === undefined)
            tests.set(one.id, one);
        else {
            repeated.add(one.id);
            const worse = ORDER.indexOf(one.outcome) > ORDER.indexOf(known.outcome) ? one : known;
            tests.set(one.id, { ...worse, seconds: total(known.seconds, one.seconds) });
        }
    }
    return { tests: [...tests.values()], repeated: repeated.size };
}
function examplesOf(ran, timed) {
    const builder = new TableBuilder([
        { name: 'test', kind: 'id' },
        { name: 'passed', kind: 'cells' },
        { name: 'group', kind: 'cells' },
        ...(timed ? [{ name: 'duration_s', kind: 'cells' }] : []),
    ]);
    for (const { id, group, outcome, seconds } of ran) {
        builder.text(0, id);
        builder.number(1, outcome === 'passed' ? 1 : 0);
        builder.text(2, group);
        if (timed)
            builder.number(3, seconds ?? Number.NaN);
        builder.endRow();
    }
    const groups = new Set(ran.map(({ group }) => group)).size;
    const grouped = groups > 1 && groups <= examples/* MOST_GROUPS */.xL;
    return {
        table: builder.finish(),
        roles: { ...NO_ROLES, groups: grouped ? ['group'] : [] },
        scored: [{ metric: 'pass_rate', labels: {}, column: 'passed' }],
    };
}
/** Shares of something bad, of all tests that ran or that there are. */
function shareOf(metric, count, n) {
    return measurement({ metric, value: count / n, n, direction: 'lower', unit: 'fraction' });
}
/** The suite of a report of tests. Faults: `TESTS_NONE`; `TESTS_REPEATED` is told. */
function readingOfTests({ path, outcomes, measurements = [], passedOver = [] }) {
    const { tests, repeated } = merged(outcomes);
    const ran = tests.filter(({ outcome }) => outcome !== 'skipped');
    if (ran.length === 0)
        throw (0,catalogue/* failure */.V2)('TESTS_NONE', path, { skipped: tests.length });
    const timed = ran.every(({ seconds }) => seconds !== null);
    const errors = ran.filter(({ outcome }) => outcome === 'error').length;
    const skipped = tests.length - ran.length;
    const shares = [shareOf('error_rate', errors, ran.length), shareOf('skipped_rate', skipped, tests.length)];
    const notices = repeated === 0 ? [] : [(0,catalogue/* fault */.DG)('TESTS_REPEATED', path, { repeated })];
    const suite = {
        name: null,
        model: null,
        dataset: null,
        fingerprints: {},
        measurements: [...shares, ...measurements],
        examples: examplesOf(ran, timed),
    };
    const untimed = timed ? [] : [{ name: 'time', because: 'not every test that ran has one' }];
    return { suites: [suite], passedOver: [...passedOver, ...untimed], notices };
}

;// CONCATENATED MODULE: ./build/js/read/junit-xml.js
/**
 * JUnit XML: `testsuites` or `testsuite`, nested as deep as it likes. Test cases are counted here, as the counts in the
 * attributes are missing or wrong in the wild; only where they claim failures of which no test case is there, the file
 * is refused. A case may have several of `error`, `failure` and `skipped`: the worst counts. An expected failure
 * (pytest's xfail) is written as skipped. The id is `classname::name`. Of `properties` only numbers under the names of
 * metrics of single examples are read (`record_property("f1", 0.8)`), as the rest describes the run.
 */





const junit_xml_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
/** googletest and others say in an attribute what others say in an element. */
const STATED = {
    notrun: 'skipped',
    disabled: 'skipped',
    suppressed: 'skipped',
    skipped: 'skipped',
    failed: 'failed',
    failure: 'failed',
    error: 'error',
};
function junit_xml_recognise({ content }) {
    if (content.shape !== 'xml')
        return null;
    const { name } = content.root;
    return name === 'testsuites' || name === 'testsuite' ? `its root element is ${name}` : null;
}
function junit_xml_outcomeOf({ attributes, children }) {
    const has = (name) => children.some((child) => child.name === name);
    if (has('error'))
        return 'error';
    if (has('failure'))
        return 'failed';
    if (has('skipped'))
        return 'skipped';
    const words = [attributes['status'], attributes['result']].map((word) => (word ?? '').toLowerCase());
    const stated = words.flatMap((word) => (Object.hasOwn(STATED, word) ? [STATED[word]] : []));
    return stated.find((outcome) => outcome !== undefined) ?? 'passed';
}
/** Seconds or a count, `null` where there is none; Surefire writes thousands with commas. */
function amountOf(time) {
    const text = (time ?? '').trim();
    const plain = GROUPED.test(text) ? text.replaceAll(',', '') : text;
    const amount = junit_xml_NUMBER.test(plain) ? Number(plain) : Number.NaN;
    return amount >= 0 && Number.isFinite(amount) ? amount : null;
}
/** Numbers among the properties, by the names under which a metric is beyond doubt; the last of a name counts. */
class Properties {
    byId = new Map();
    gather(element, labels) {
        const properties = element.children.filter(({ name }) => name === 'properties');
        for (const { attributes, text } of properties.flatMap(({ children }) => children)) {
            const metric = attributes['name'] ?? '';
            const value = (attributes['value'] ?? text).trim();
            if (!(0,descriptive/* perExampleMetric */.k)(metric) || !junit_xml_NUMBER.test(value))
                continue;
            const read = measurement({ metric, labels, value: Number(value) });
            this.byId.set((0,identity/* measurementId */.I)({ suite: '', ...read }), read);
        }
    }
    get measurements() {
        return [...this.byId.values()];
    }
}
class Report {
    outcomes = [];
    properties = new Properties();
    /** The most failures and errors that any suite claims to have. */
    claimed = 0;
    walk(element, group) {
        const name = element.attributes['name'] ?? '';
        if (element.name === 'testcase')
            this.testCase(element, group);
        if (element.name !== 'testsuite' && element.name !== 'testsuites')
            return;
        const own = element.name === 'testsuite' ? name : group;
        const counts = ['failures', 'errors'].map((key) => amountOf(element.attributes[key]) ?? 0);
        this.claimed = Math.max(this.claimed, ...counts);
        this.properties.gather(element, own === '' ? {} : { group: own });
        for (const child of element.children)
            this.walk(child, own);
    }
    testCase(element, group) {
        const { classname = '', name = '', time } = element.attributes;
        const id = `${classname === '' ? group : classname}::${name}`;
        this.properties.gather(element, { test: id });
        this.outcomes.push({ id, group, outcome: junit_xml_outcomeOf(element), seconds: amountOf(time) });
    }
}
/** Faults: `TESTS_NONE`, `TESTS_HIDDEN`. */
async function junit_xml_read({ content, path }) {
    const report = new Report();
    if (content.shape === 'xml')
        report.walk(content.root, '');
    const { outcomes, claimed, properties } = report;
    const found = outcomes.some(({ outcome }) => outcome === 'failed' || outcome === 'error');
    if (claimed > 0 && !found)
        throw (0,catalogue/* failure */.V2)('TESTS_HIDDEN', path, { claimed });
    return readingOfTests({ path, outcomes, measurements: properties.measurements });
}
const junitXml = {
    format: 'junit-xml',
    title: 'a report of tests in JUnit XML',
    recognise: junit_xml_recognise,
    refuse: (found) => junit_xml_recognise(found) === null ? 'it is no XML with the root testsuites or testsuite' : null,
    read: junit_xml_read,
};

;// CONCATENATED MODULE: ./build/js/read/k6-metrics.js


const k6_metrics_TIMES = /^(?:http_req_(?!failed)\w+|iteration_duration|group_duration|ws_connecting|ws_session_duration|ws_ping|grpc_req_duration|browser_http_req_duration|browser_web_vital_(?!cls)\w+)$/;
/** The flat layout does not name types; the names of the values tell them apart. */
function typeOf(metric, values) {
    const stated = textMember(metric, 'type');
    if (stated === 'trend' || stated === 'rate' || stated === 'counter' || stated === 'gauge')
        return stated;
    const has = (key) => member(values, key) !== undefined;
    if (has('avg') || has('med') || Object.keys(values).some((key) => key.startsWith('p(')))
        return 'trend';
    if (has('passes') && has('fails'))
        return 'rate';
    if (has('count'))
        return 'counter';
    return has('value') ? 'gauge' : null;
}
/** `name{key:value,key:value}`; a value may hold colons. */
function nameAndTags(full) {
    const [, name = full, inside = ''] = /^([^{]+)\{(.*)\}$/.exec(full) ?? [];
    const tags = inside.split(',').flatMap((part) => {
        const colon = part.indexOf(':');
        return colon > 0 ? [[part.slice(0, colon).trim(), part.slice(colon + 1).trim()]] : [];
    });
    return [name, Object.fromEntries(tags)];
}
/** `{ok}` says whether it was met, a bare truth value whether it was crossed. */
function thresholdsOf(metric) {
    return Object.entries(member(metric, 'thresholds') ?? {}).flatMap(([expression, state]) => {
        const ok = member(state, 'ok');
        if (typeof ok === 'boolean')
            return [{ expression, met: ok }];
        return typeof state === 'boolean' ? [{ expression, met: !state }] : [];
    });
}
function metricOf(full, metric) {
    const [name, tags] = nameAndTags(full);
    const inner = member(metric, 'values');
    const values = isObject(inner) ? inner : metric;
    const contains = textMember(metric, 'contains');
    const isTime = contains === null ? k6_metrics_TIMES.test(name) : contains === 'time';
    return { name, tags, type: typeOf(metric, values), isTime, values, thresholds: thresholdsOf(metric) };
}
/** Every metric of the summary, in the order of the file. The new one tells a counter's rate by the length of the test. */
function k6Metrics(file) {
    const results = member(file, 'results');
    const listed = member(results, 'metrics');
    if (!Array.isArray(listed)) {
        return Object.entries(member(file, 'metrics') ?? {}).flatMap(([name, metric]) => isObject(metric) ? [metricOf(name, metric)] : []);
    }
    const checks = member(member(results, 'checks'), 'metrics');
    const succeeded = (Array.isArray(checks) ? checks : []).filter(isObject);
    const all = [...listed.filter(isObject), ...succeeded.filter((one) => one['name'] === 'checks_succeeded')];
    const seconds = member(member(file, 'config'), 'duration');
    return all.map((metric) => {
        const name = textMember(metric, 'name') ?? '';
        const read = metricOf(name === 'checks_succeeded' ? 'checks' : name, metric);
        const count = member(read.values, 'count');
        const rated = read.type === 'counter' && typeof count === 'number' && typeof seconds === 'number' && seconds > 0;
        return rated ? { ...read, values: { ...read.values, rate: count / seconds } } : read;
    });
}
/** Of how many a rate is the share, `null` where that is not told. */
function outOf({ values }) {
    const passes = countIn(member(values, 'passes'));
    const fails = countIn(member(values, 'fails'));
    return countIn(member(values, 'total')) ?? (passes === null || fails === null ? null : passes + fails);
}

;// CONCATENATED MODULE: ./build/js/read/k6.js
/**
 * Summaries of k6, in each of its layouts (k6-metrics.ts). Times are milliseconds and less is better. A rate is the share
 * of what was `true`: for http_req_failed the key `fails` counts the requests that did NOT fail, so only the rate is read.
 * Thresholds become measurements of 1 or 0, and those crossed are told. A load test of which no request succeeded is
 * refused: its latencies are those of errors. `setup_data` may hold secrets and is never looked at.
 */





/** What http_req_duration is made of, or what comes before it. */
const PART = /^http_req_(?:blocked|connecting|tls_handshaking|sending|waiting|receiving|looking_up)$/;
const LOAD = /^(?:vus|vus_max|iterations|data_sent|data_received)$/;
const PERCENTILE = /^p\((\d+(?:\.\d+)?)\)$/;
const MOST_TOLD = 10;
const k6_RATES = {
    http_req_failed: { direction: 'lower' },
    checks: { direction: 'higher' },
};
function k6_fileIn({ content }) {
    return content.shape === 'json' && isObject(content.value) ? content.value : {};
}
function k6_recognise(found) {
    const file = k6_fileIn(found);
    if (isObject(member(file, 'metrics')) && isObject(member(file, 'root_group')))
        return 'it has `metrics` and a `root_group`';
    const listed = Array.isArray(member(member(file, 'results'), 'metrics'));
    const own = member(member(file, 'metadata'), 'k6Version');
    return listed && own !== undefined ? 'it has `results.metrics` and the version of k6' : null;
}
/** `avg`, `med` and `p(95)` become ends of the name; the extremes are left out, which one request moves. */
function addTrend(values, { name, tags, isTime, values: given }) {
    const about = isTime ? { unit: 'ms', direction: 'lower' } : {};
    const n = countIn(member(given, 'count'));
    for (const [key, value] of Object.entries(given)) {
        const percent = PERCENTILE.exec(key)?.[1];
        if (key === 'avg' || key === 'med' || percent !== undefined)
            values.add(`${name}_${percent === undefined ? key : `p${percent}`}`, value, {
                ...about,
                labels: tags,
                n,
            });
    }
}
function addRate(values, metric) {
    const { name, tags, values: given } = metric;
    const n = outOf(metric);
    const about = Object.hasOwn(k6_RATES, name) ? k6_RATES[name] : {};
    const rate = member(given, 'rate') ?? member(given, 'value');
    if (n === 0)
        values.pass(name, 'nothing was counted');
    else
        values.add(name, rate, { ...about, labels: tags, n, unit: 'fraction' });
}
function addMetric(values, metric) {
    const { name, tags, type, values: given } = metric;
    if (PART.test(name))
        values.pass(name, 'a part of the duration of requests');
    else if (LOAD.test(name))
        values.pass(name, 'how much load there was, not how it was borne');
    else if (type === 'trend')
        addTrend(values, metric);
    else if (type === 'rate')
        addRate(values, metric);
    else if (name === 'http_reqs') {
        const about = { labels: tags, direction: 'higher', unit: 'requests/s' };
        values.add('http_reqs_per_second', member(given, 'rate'), about);
    }
    else if (name === 'dropped_iterations')
        values.add(name, member(given, 'count'), { labels: tags, direction: 'lower' });
    else if (type === 'gauge')
        values.add(name, member(given, 'value'), { labels: tags });
    else
        values.pass(name, 'a count, time or setting, not a quality');
}
/** Each threshold as 1 where it was met and 0 where it was crossed; the fault that tells those crossed. */
function addThresholds(values, metrics, path) {
    const crossed = [];
    for (const { name, tags, thresholds } of metrics) {
        for (const { expression, met } of thresholds) {
            const labels = { ...tags, metric: name, threshold: expression };
            values.add('threshold', met ? 1 : 0, { labels, direction: 'higher', unit: 'fraction' });
            if (!met)
                crossed.push(`${name} ${expression}`.slice(0, 80));
        }
    }
    const told = crossed.slice(0, MOST_TOLD);
    const others = crossed.length - told.length;
    return crossed.length === 0 ? [] : [(0,catalogue/* fault */.DG)('K6_THRESHOLDS', path, { crossed: told, others })];
}
/** Fault: `K6_NO_RESPONSE`. */
function refuseAllFailed(metrics, path) {
    const failed = metrics.find(({ name, tags }) => name === 'http_req_failed' && Object.keys(tags).length === 0);
    const rate = member(failed?.values, 'rate') ?? member(failed?.values, 'value');
    if (rate === 1)
        throw (0,catalogue/* failure */.V2)('K6_NO_RESPONSE', path, {});
}
async function k6_read(found) {
    const metrics = k6Metrics(k6_fileIn(found));
    refuseAllFailed(metrics, found.path);
    const values = new MeasuredValues(found.path);
    for (const metric of metrics)
        addMetric(values, metric);
    const notices = addThresholds(values, metrics, found.path);
    return values.reading({}, notices);
}
const k6 = {
    format: 'k6',
    title: 'a summary of k6',
    recognise: k6_recognise,
    refuse: (found) => k6_recognise(found) === null ? 'there are no `metrics` beside a `root_group` in it' : null,
    read: k6_read,
};

;// CONCATENATED MODULE: ./build/js/read/keras-csvlogger.js
/**
 * The log of Keras's `CSVLogger`: `epoch,accuracy,loss,val_accuracy,val_loss`, columns in order of the alphabet, epochs
 * from 0. Known by columns `X` and `val_X` beside `epoch`. What has no `val_` was measured on the training data while
 * the epoch ran: it is told and not judged. `NA` is Keras's word for what was not measured in an epoch. The last epoch
 * counts, which need not be the model that ships: accuracies of 0.99, 0.32 and 1.0 in turn were seen in one real log.
 */





const VALIDATION = /^val_(.+)$/;
function pairs(header) {
    return header.filter((name) => header.includes(VALIDATION.exec(name)?.[1] ?? '')).length;
}
function keras_csvlogger_recognise({ content }) {
    if (content.shape !== 'table' || content.header[0] !== 'epoch' || content.header.includes('step'))
        return null;
    return pairs(content.header) > 0
        ? 'it is a log by epoch with metrics and their twins that start with "val_"'
        : null;
}
async function keras_csvlogger_read(found) {
    const { content } = found;
    const rows = await logRows(found);
    const values = new NamedValues();
    const header = content.shape === 'table' ? content.header : [];
    for (const [at, name] of header.entries()) {
        const because = (0,descriptive/* descriptive */.T)(name) ?? (VALIDATION.test(name) ? null : TRAINING);
        if (because === null)
            values.add(name, lastCell(rows, at, ['', 'NA']), {});
        else
            values.passedOver.push({ name, because });
    }
    const { measurements, passedOver } = values;
    const suite = { name: null, model: null, dataset: null, fingerprints: {}, measurements, examples: null };
    return {
        suites: measurements.length === 0 ? [] : [suite],
        passedOver,
        notices: rows.length > 1 ? [lastRowNotice({ path: found.path, header, rows }, 'epoch')] : [],
    };
}
const kerasCsvLogger = {
    format: 'keras-csvlogger',
    title: "the log of Keras's CSVLogger",
    recognise: keras_csvlogger_recognise,
    refuse: ({ content }) => content.shape === 'table' && content.header[0] === 'epoch'
        ? null
        : 'this is no table whose first column is "epoch"',
    read: keras_csvlogger_read,
};

;// CONCATENATED MODULE: ./build/js/read/lighteval-details.js



const FEWSHOT = /(?:\|\d+)+$/;
/** In the name of a file `|` may have become another character, since not every file system takes it. */
const FEWSHOT_IN_FILE = /_\d+$/;
const OF_METRIC = /^metrics?\.(?=.)/;
const IN_FILE = /^details_(.+)_\d{4}-\d\d-\d\dT[\d-]+(?:\.\d+)?\.parquet$/;
const lighteval_details_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$|^(?:NaN|-?Infinity)$/;
const TRUTH = new Map([
    ['true', 1],
    ['false', 0],
]);
/** The name of a task without the numbers of few-shots at its end. */
function bare(task) {
    return task.replace(FEWSHOT, '');
}
/** Why this is a table of details, or `null`. */
function detailsBecause(content) {
    if (content.shape !== 'table')
        return null;
    const has = (name) => content.header.includes(name);
    if (!content.header.some((name) => OF_METRIC.test(name)))
        return null;
    if (has('doc.query') && has('doc.task_name'))
        return 'each row has a doc and its metric';
    const old = has('full_prompt') && has('example') && has('num_asked_few_shots');
    return old ? 'each row has an example, its full_prompt and its metrics' : null;
}
/** Some tasks give their examples no id; the question is the next best that two runs share. */
function lighteval_details_columnsOf({ header, first }) {
    const at = header.indexOf('doc.id');
    const named = at >= 0 && first.every((row) => row[at] !== '');
    const idName = named ? 'doc.id' : header.includes('doc.query') ? 'doc.query' : 'example';
    const metrics = header.flatMap((name, index) => OF_METRIC.test(name) ? [{ name: name.replace(OF_METRIC, ''), at: index }] : []);
    return { id: header.indexOf(idName), idName, metrics };
}
function lighteval_details_numberIn(cell) {
    return TRUTH.get(cell) ?? (lighteval_details_NUMBER.test(cell) ? Number(cell) : null);
}
function lighteval_details_taskOf({ header, first }, path) {
    const written = first[0]?.[header.indexOf('doc.task_name')] ?? '';
    if (written !== '')
        return bare(written);
    const task = IN_FILE.exec(nameOf(path))?.[1] ?? '';
    if (task === '')
        return null;
    return task.includes('|') ? bare(task) : task.replace(FEWSHOT_IN_FILE, '');
}
async function examplesIn(content) {
    const { id, idName, metrics } = lighteval_details_columnsOf(content);
    const builder = new TableBuilder([
        { name: idName, kind: 'id' },
        ...metrics.map(({ name }) => ({ name, kind: 'cells' })),
    ]);
    for await (const batch of content.rows()) {
        for (const row of batch) {
            builder.text(0, row[id] ?? '');
            for (const [index, { at }] of metrics.entries()) {
                const value = lighteval_details_numberIn(row[at] ?? '');
                if (value === null)
                    builder.empty(index + 1);
                else
                    builder.number(index + 1, value);
            }
            builder.endRow();
        }
    }
    const table = builder.finish();
    const scored = metrics
        .filter(({ name }) => (table.columns.get(name)?.missing ?? table.rows) < table.rows)
        .map(({ name }) => ({ metric: name, labels: {}, column: name }));
    return { table, roles: NO_ROLES, scored };
}
async function readDetails({ content, path }) {
    if (content.shape !== 'table')
        throw new TypeError('details are read from tables only');
    const examples = await examplesIn(content);
    const scored = new Set(examples.scored.map(({ metric }) => metric));
    const passedOver = lighteval_details_columnsOf(content)
        .metrics.filter(({ name }) => !scored.has(name))
        .map(({ name }) => ({ name, because: 'it has no number in any row' }));
    const name = lighteval_details_taskOf(content, path);
    const suite = { name, model: null, dataset: null, fingerprints: {}, measurements: [] };
    return { suites: [{ ...suite, examples: scored.size === 0 ? null : examples }], passedOver, notices: [] };
}

;// CONCATENATED MODULE: ./build/js/read/lighteval.js
/**
 * Results of lighteval (`results/<model>/results_<time>.json`): one suite a task.
 *
 * A task is `suite|task:subset|few-shots|truncated`, then `suite|task|few-shots`, since 0.12 `task|few-shots`; the
 * numbers at its end are no part of the suite's name. Traps: `all` and `…:_average` are means of the other tasks and
 * would be judged twice; `effective_num_docs` is −1 where it is not known; `start_time` is no date; configuration,
 * versions and hashes of older files have the task without the few-shots as their key; the hash of nothing at all
 * (`ef46…`) stands where no prompt was logged.
 */





const lighteval_TITLE = 'results and details of lighteval';
const HASH_OF_NOTHING = 'ef46db3751d8e999';
const AVERAGE = /^all$|:_average(?:\||$)/;
function lighteval_objectOf({ content }) {
    return content.shape === 'json' && isObject(content.value) ? content.value : null;
}
/** Two of the parts that only lighteval writes are enough, so that a damaged file is not read as plain numbers. */
function lighteval_recognise(found) {
    if (found.content.shape === 'table')
        return detailsBecause(found.content);
    const file = lighteval_objectOf(found) ?? undefined;
    const has = (key) => member(file, key) !== undefined;
    const parts = ['config_general', 'config_tasks', 'summary_general', 'summary_tasks'].filter(has);
    if (parts.length >= 2)
        return `it has ${parts.join(' and ')}`;
    return has('config_general') && has('results') ? 'it has config_general and results' : null;
}
/** What a part of the file says of a task, by its whole key or, in older files, by the one without few-shots. */
function ofTask(file, part, task) {
    return member(member(file, part), task) ?? member(member(file, part), bare(task));
}
function fewShots(task, config) {
    return /\|(\d+)(?:\|\d+)?$/.exec(task)?.[1] ?? member(config, 'num_fewshots');
}
/** A group of metrics has a list of names and a direction for each. */
function lighteval_directionOf(config, metric) {
    const metrics = member(config, 'metrics') ?? member(config, 'metric');
    for (const entry of Array.isArray(metrics) ? metrics : []) {
        const name = member(entry, 'metric_name');
        const better = member(entry, 'higher_is_better');
        if (name === metric)
            return directionIn(better);
        if (Array.isArray(name) && name.includes(metric))
            return directionIn(member(better, metric));
    }
    return null;
}
/** −1 is lighteval's word for "not known". */
function lighteval_countOf(config, key) {
    return countIn(member(config, key));
}
function promptOf(file, task) {
    const hash = textMember(member(ofTask(file, 'summary_tasks', task), 'hashes'), 'hash_examples');
    return hash === HASH_OF_NOTHING ? null : hash;
}
function lighteval_fingerprints(file, task) {
    const config = ofTask(file, 'config_tasks', task);
    return fingerprintsOf({
        dataset: datasetOf(config),
        task_version: ofTask(file, 'versions', task) ?? member(config, 'version'),
        num_fewshot: fewShots(task, config),
        limit: member(member(file, 'config_general'), 'max_samples'),
        prompt: promptOf(file, task),
    });
}
function datasetOf(config) {
    const parts = [textMember(config, 'hf_repo'), textMember(config, 'hf_subset')];
    return parts.filter((part) => part !== null).join(':');
}
function lighteval_taskMeasurements(file, task, passedOver) {
    const config = ofTask(file, 'config_tasks', task);
    const values = member(member(file, 'results'), task) ?? {};
    const n = lighteval_countOf(config, 'effective_num_docs');
    return Object.entries(values).flatMap(([metric, value]) => {
        if (metric.endsWith('_stderr'))
            return [];
        if (isNumeric(value) && n !== 0) {
            const standardError = standardErrorIn(member(values, `${metric}_stderr`));
            return [measurement({ metric, value, n, standardError, direction: lighteval_directionOf(config, metric) })];
        }
        const because = n === 0 ? 'not one example was evaluated' : `it is ${kindOf(value)}, not a number`;
        passedOver.push({ name: `${task}/${metric}`, because });
        return [];
    });
}
/** A run on a part of the examples, where both numbers are known. */
function limited(file, tasks, path) {
    const parts = tasks.flatMap((task) => {
        const config = ofTask(file, 'config_tasks', task);
        const used = lighteval_countOf(config, 'effective_num_docs');
        const of = lighteval_countOf(config, 'original_num_docs');
        return used !== null && of !== null && used < of ? [{ task: bare(task), used, of }] : [];
    });
    const [first] = parts;
    return first === undefined ? [] : [(0,catalogue/* fault */.DG)('RUN_LIMITED', path, { ...first, others: parts.length - 1 })];
}
async function lighteval_read(found) {
    if (found.content.shape === 'table')
        return readDetails(found);
    const file = lighteval_objectOf(found) ?? {};
    const results = member(file, 'results');
    if (!isObject(results) || !Object.values(results).every(isObject)) {
        throw (0,catalogue/* failure */.V2)('RESULTS_LAYOUT', found.path, { title: lighteval_TITLE, found: 'results is no object of tasks' });
    }
    const model = textMember(member(file, 'config_general'), 'model_name');
    const tasks = Object.keys(results).filter((task) => !AVERAGE.test(task));
    const passedOver = Object.keys(results)
        .filter((task) => AVERAGE.test(task))
        .map((name) => ({ name, because: 'a mean of other tasks, which are judged themselves' }));
    const suites = tasks.map((task) => {
        // The same task with two numbers of few-shots keeps them in its name.
        const shared = tasks.filter((other) => bare(other) === bare(task)).length > 1;
        const dataset = datasetOf(ofTask(file, 'config_tasks', task));
        return {
            name: shared ? task : bare(task),
            model,
            dataset: dataset === '' ? null : dataset,
            fingerprints: lighteval_fingerprints(file, task),
            measurements: lighteval_taskMeasurements(file, task, passedOver),
            examples: null,
        };
    });
    const measured = suites.filter(({ measurements }) => measurements.length > 0);
    return { suites: measured, passedOver, notices: limited(file, tasks, found.path) };
}
const lighteval = {
    format: 'lighteval',
    title: lighteval_TITLE,
    recognise: lighteval_recognise,
    refuse: (found) => lighteval_recognise(found) === null
        ? 'there are neither config_general and results in it nor columns of details'
        : null,
    read: lighteval_read,
};

;// CONCATENATED MODULE: ./build/js/read/lightning-csv.js
/**
 * `metrics.csv` of Lightning's `CSVLogger`: columns in any order, `epoch` and `step` among them, and in each row only
 * what was logged at that step, so training, validation and test stand in rows of their own. Of each column the last
 * cell with a value counts. `X_step` is the value of one batch and `X_epoch` the mean; `X/dataloader_idx_N` tells the
 * data loader. Each run is a folder `version_N` of its own, which the user names.
 */





const LOADER = /^(.+)\/dataloader_idx_(\d+)$/;
function lightning_csv_recognise({ content }) {
    if (content.shape !== 'table')
        return null;
    const { header, first } = content;
    const logged = ['epoch', 'step'].every((name) => header.includes(name) && isNumberColumn(first, header.indexOf(name)));
    const numbers = header.every((name, at) => name !== '' && (isNumberColumn(first, at) || first.every((row) => row[at] === '')));
    return logged && numbers && header.length > 2
        ? 'it is a log with the columns "epoch" and "step", and nothing but numbers beside them'
        : null;
}
/** `val_loss_epoch` is `val_loss`, where there is no such column already. */
function lightning_csv_metricOf(name, header) {
    const plain = name.replace(/_epoch$/, '');
    return header.includes(plain) ? name : plain;
}
function addColumn(values, column, header) {
    return (rows, at) => {
        const [, before = column, loader = null] = LOADER.exec(column) ?? [];
        if (/_step$/.test(before) && (0,descriptive/* descriptive */.T)(before.replace(/_step$/, '')) === null) {
            values.passedOver.push({
                name: column,
                because: 'it was measured on one batch (its name ends with "_step")',
            });
            return;
        }
        const labels = loader === null ? {} : { labels: { dataloader: loader } };
        values.add(lightning_csv_metricOf(before, header), lastCell(rows, at), labels);
    };
}
async function lightning_csv_read(found) {
    const { content } = found;
    const rows = await logRows(found);
    const header = content.shape === 'table' ? content.header : [];
    const values = new NamedValues();
    for (const [at, name] of header.entries())
        addColumn(values, name, header)(rows, at);
    const { measurements, passedOver } = values;
    const suite = { name: null, model: null, dataset: null, fingerprints: {}, measurements, examples: null };
    return {
        suites: measurements.length === 0 ? [] : [suite],
        passedOver,
        notices: rows.length > 1 ? [lastRowNotice({ path: found.path, header, rows }, 'epoch')] : [],
    };
}
const lightningCsv = {
    format: 'lightning-csv',
    title: "metrics.csv of Lightning's CSVLogger",
    recognise: lightning_csv_recognise,
    refuse: ({ content }) => content.shape === 'table' && content.header.includes('step')
        ? null
        : 'this is no table with a column "step"',
    read: lightning_csv_read,
};

;// CONCATENATED MODULE: ./build/js/read/lm-eval-results.js


const NOT_METRICS = new Set(['alias', 'name', 'sample_len', 'sample_count', 'samples', ' ']);
/** The filter stands behind the LAST comma, since a metric's name may hold one. */
function metricKey(key) {
    const comma = key.lastIndexOf(',');
    return comma < 0
        ? { metric: key, filter: 'none' }
        : { metric: key.slice(0, comma), filter: key.slice(comma + 1) };
}
/** `none` is the harness's word for "as the model answered"; any other filter makes another metric. */
function filterLabels(filter) {
    return filter === 'none' ? {} : { filter };
}
function standardErrorKey({ metric, filter }, values) {
    const key = `${metric}_stderr,${filter}`;
    return Object.hasOwn(values, key) ? key : `${metric}_stderr`;
}
/** Which way is better, keyed by the metric without its filter; before 0.4.3 only in the task's configuration. */
function lm_eval_results_directionOf(file, task, metric) {
    const stated = directionIn(member(member(member(file, 'higher_is_better'), task), metric));
    if (stated !== null)
        return stated;
    const list = member(member(member(file, 'configs'), task), 'metric_list');
    const entry = Array.isArray(list) ? list.find((item) => textMember(item, 'metric') === metric) : undefined;
    return directionIn(member(entry, 'higher_is_better'));
}
function lm_eval_results_countOf({ values, samples, file, task }, key) {
    const isGroup = isObject(member(member(file, 'groups'), task));
    return (countIn(member(samples, 'effective')) ??
        countIn(member(member(values, 'sample_count'), key)) ??
        (isGroup ? null : countIn(member(values, 'sample_len'))));
}
/** Every metric of the task, and what in its object is none. */
function lm_eval_results_taskMeasurements(of) {
    const measurements = [];
    const passedOver = [];
    for (const [key, value] of Object.entries(of.values)) {
        const parts = metricKey(key);
        if (NOT_METRICS.has(key) || parts.metric.endsWith('_stderr'))
            continue;
        if (!isNumeric(value)) {
            passedOver.push({ name: `${of.task}/${key}`, because: `it is ${kindOf(value)}, not a number` });
            continue;
        }
        measurements.push(measurement({
            metric: parts.metric,
            labels: filterLabels(parts.filter),
            value,
            n: lm_eval_results_countOf(of, key),
            standardError: standardErrorIn(member(of.values, standardErrorKey(parts, of.values))),
            direction: lm_eval_results_directionOf(of.file, of.task, parts.metric),
        }));
    }
    return { measurements, passedOver };
}

;// CONCATENATED MODULE: ./build/js/read/lm-eval-samples.js
/**
 * Logged samples of lm-evaluation-harness (`samples_<task>_<time>.jsonl`): one line a document and filter.
 * The values of one document are brought into one row; each metric and filter is a column of its own.
 */




const STANDARD = new Set('doc_id doc target arguments resps filtered_resps filter metrics doc_hash prompt_hash target_hash'.split(' '));
function lm_eval_samples_idOf(value) {
    return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}
/** The metrics of a line: named by itself since 0.4.5, before that every key that is not a standard one. */
function lm_eval_samples_metricsOf(record) {
    const stated = member(record, 'metrics');
    return Array.isArray(stated)
        ? stated.filter((name) => typeof name === 'string')
        : Object.keys(record).filter((key) => !STANDARD.has(key));
}
/** Gathers the lines of a task by document. */
class SampleTable {
    rowByDoc = new Map();
    docIds = [];
    hashes = [];
    columns = new Map();
    refused = new Map();
    push(record) {
        const doc = lm_eval_samples_idOf(member(record, 'doc_id')) ?? textMember(record, 'doc_hash') ?? `line ${this.docIds.length + 1}`;
        const row = this.rowOf(doc, record);
        for (const metric of lm_eval_samples_metricsOf(record))
            this.value(row, metric, record);
    }
    examples() {
        const passedOver = [...this.refused].map(([name, because]) => ({ name, because }));
        const scored = [...this.columns.values()].filter((column) => !this.refused.has(column.metric));
        if (scored.length === 0)
            return { examples: null, passedOver };
        return { examples: { table: this.table(scored), roles: NO_ROLES, scored: scored.map(lm_eval_samples_bare) }, passedOver };
    }
    rowOf(doc, record) {
        const known = this.rowByDoc.get(doc);
        if (known !== undefined)
            return known;
        const row = this.docIds.push(doc) - 1;
        this.hashes.push(textMember(record, 'doc_hash'));
        this.rowByDoc.set(doc, row);
        return row;
    }
    value(row, metric, record) {
        const value = member(record, metric);
        const number = typeof value === 'boolean' ? Number(value) : value;
        if (typeof number === 'number' || number instanceof NotANumber) {
            const column = this.freeColumn(row, metric, textMember(record, 'filter'));
            column.values[row] = number;
        }
        else {
            const why = Array.isArray(value)
                ? 'its values are lists for a metric of the whole corpus, and have no mean'
                : `a value of it is ${kindOf(value)}, not a number`;
            this.refused.set(metric, why);
        }
    }
    /** Old files do not name the filter: then the second line of a document is told from the first by its number. */
    freeColumn(row, metric, filter) {
        for (let line = 1;; line++) {
            const name = line === 1 ? (filter ?? 'none') : `${filter ?? ''}#${line}`;
            const key = name === 'none' ? metric : `${metric},${name}`;
            let column = this.columns.get(key);
            if (column === undefined) {
                column = { metric, labels: filterLabels(name), column: key, values: [] };
                this.columns.set(key, column);
            }
            if (column.values[row] === undefined)
                return column;
        }
    }
    /** The hash of the content pairs runs even where the order changed; where it is not one a document, the number does. */
    ids() {
        const hashes = this.hashes.filter((hash) => hash !== null);
        const unique = hashes.length === this.docIds.length && new Set(hashes).size === hashes.length;
        return unique ? hashes : this.docIds;
    }
    table(scored) {
        const ids = this.ids();
        const idName = ids === this.docIds ? 'doc_id' : 'doc_hash';
        const builder = new TableBuilder([
            { name: idName, kind: 'id' },
            ...scored.map(({ column }) => ({ name: column, kind: 'cells' })),
        ]);
        for (const [row, id] of ids.entries()) {
            builder.text(0, id);
            for (const [index, { values }] of scored.entries()) {
                const value = values[row];
                if (value === undefined)
                    builder.empty(index + 1);
                else
                    builder.number(index + 1, value instanceof NotANumber ? Number.NaN : value);
            }
            builder.endRow();
        }
        return builder.finish();
    }
}
function lm_eval_samples_bare({ metric, labels, column }) {
    return { metric, labels, column };
}
/** The examples of one task from its records in any order; `null` where no metric has a number a document. */
function examplesOfSamples(records) {
    const table = new SampleTable();
    for (const record of records)
        table.push(record);
    return table.examples();
}
/** The task is in the file's name only: `samples_<task>_2025-07-21T14-41-47.889425.jsonl`. */
function lm_eval_samples_taskOf(path) {
    return /(?:^|\/)samples_(.+)_\d{4}-\d\d-\d\dT[\d:.-]+\.jsonl$/.exec(path)?.[1] ?? null;
}
function lm_eval_samples_recognise({ content }) {
    if (content.shape !== 'jsonl')
        return null;
    const [first] = content.first;
    const logged = ['doc_id', 'doc', 'resps', 'filtered_resps'].every((key) => member(first, key) !== undefined);
    return logged ? 'its records have doc_id, doc, resps and filtered_resps' : null;
}
async function gather(lines) {
    const table = new SampleTable();
    for await (const batch of lines)
        for (const { record } of batch)
            table.push(record);
    return table.examples();
}
async function lm_eval_samples_read({ content, path }) {
    if (content.shape !== 'jsonl')
        throw new TypeError('samples are read from JSON Lines only');
    const { examples, passedOver } = await gather(content.records());
    const suite = {
        name: lm_eval_samples_taskOf(path),
        model: null,
        dataset: null,
        fingerprints: {},
        measurements: [],
        examples,
    };
    return { suites: [suite], passedOver, notices: [] };
}
const lmEvalSamples = {
    format: 'lm-eval-samples',
    title: 'logged samples of lm-evaluation-harness',
    needs: {
        of: ['records'],
        keys: [['doc_id'], ['doc'], ['resps'], ['filtered_resps']],
    },
    recognise: lm_eval_samples_recognise,
    refuse: (found) => lm_eval_samples_recognise(found) === null ? 'its records have no doc_id, doc, resps and filtered_resps' : null,
    read: lm_eval_samples_read,
};

;// CONCATENATED MODULE: ./build/js/read/lm-eval.js
/**
 * Results of lm-evaluation-harness (`results_*.json`): from the BigScience fork of 2022 over 0.3 to 0.4.13, and
 * what `json.dump(simple_evaluate(…))` writes. One suite a task; a group is a suite of its own and is read once.
 */






/** The fork wrote a list of rows, one a task and prompt. */
function isForkRow(row) {
    return textMember(row, 'task_name') !== null && textMember(row, 'prompt_name') !== null;
}
function lm_eval_recognise({ content }) {
    if (content.shape !== 'json' || !isObject(content.value))
        return null;
    const file = content.value;
    const results = member(file, 'results');
    if (member(file, 'config_general') !== undefined)
        return null;
    if (Array.isArray(results)) {
        const fork = results.length > 0 && results.every(isForkRow) && isObject(member(file, 'config'));
        return fork ? 'its results are rows of task_name and prompt_name' : null;
    }
    const configured = ['config', 'configs', 'tasks'].some((key) => isObject(member(file, key)));
    const tasks = isObject(results) && Object.values(results).every(isObject);
    if (!tasks || !configured || !isObject(member(file, 'versions')))
        return null;
    return 'it has results by task, with their versions and configuration';
}
/** `model_name`, else what `model_args` names (a text up to 0.4.9, an object later), else the kind of model. */
function modelOf(file) {
    const stated = textMember(file, 'model_name');
    if (stated !== null)
        return stated;
    const config = member(file, 'config') ?? member(file, 'params');
    const args = member(config, 'model_args');
    const named = typeof args === 'string'
        ? (/(?:^|,)(?:pretrained|model)=([^,]+)/.exec(args)?.[1] ?? null)
        : (textMember(args, 'pretrained') ?? textMember(args, 'model'));
    return named ?? textMember(config, 'model');
}
function lm_eval_datasetOf(file, task) {
    const config = member(member(file, 'configs') ?? member(file, 'tasks'), task);
    const path = textMember(config, 'dataset_path');
    const name = textMember(config, 'dataset_name');
    return path === null || name === null ? path : `${path}:${name}`;
}
/** `task_hashes` covers the documents with their prompts and targets; it is there since 0.4.3. */
function taskFingerprints(file, task) {
    const configured = member(member(file, 'configs'), task);
    return fingerprintsOf({
        dataset: lm_eval_datasetOf(file, task),
        task_version: member(member(file, 'versions'), task),
        num_fewshot: member(member(file, 'n-shot'), task) ??
            member(configured, 'num_fewshot') ??
            member(member(file, 'config'), 'num_fewshot'),
        limit: member(member(file, 'config'), 'limit'),
        prompt: member(member(file, 'task_hashes'), task),
    });
}
/** Tasks and groups by name, each once. The leaderboard's own dumps nest a group's tasks one level deeper. */
function lm_eval_tasksOf(file) {
    const sizes = member(file, 'n-samples') ?? member(file, 'n_samples');
    const tasks = new Map();
    const add = (task, values, samples) => {
        if (!tasks.has(task))
            tasks.set(task, { file, task, values, samples });
    };
    for (const part of ['results', 'groups']) {
        for (const [task, values] of Object.entries(member(file, part) ?? {})) {
            if (!isObject(values))
                continue;
            const size = member(sizes, task);
            const nested = Object.entries(values).filter((entry) => isObject(entry[1]) && entry[0] !== 'sample_count');
            if (nested.length < Object.keys(values).length || nested.length === 0)
                add(task, values, size);
            else
                for (const [inner, innerValues] of nested)
                    add(inner, innerValues, member(size, inner));
        }
    }
    return [...tasks.values()];
}
/** A run on a part of the examples is no match for one on all of them, and the file says so only here. */
function limitedRun(tasks, path) {
    const limited = tasks.flatMap(({ task, samples }) => {
        const used = countIn(member(samples, 'effective'));
        const of = countIn(member(samples, 'original'));
        return used !== null && of !== null && used < of ? [{ task, used, of }] : [];
    });
    const [first] = limited;
    return first === undefined ? [] : [(0,catalogue/* fault */.DG)('RUN_LIMITED', path, { ...first, others: limited.length - 1 })];
}
function forkSuites(rows, model) {
    const suites = new Map();
    for (const row of rows) {
        const name = textMember(row, 'task_name') ?? '';
        const labels = { prompt: textMember(row, 'prompt_name') ?? '' };
        const measurements = Object.entries(row).flatMap(([metric, value]) => {
            if (!isNumeric(value) || metric.endsWith('_stderr'))
                return [];
            const standardError = standardErrorIn(member(row, `${metric}_stderr`));
            return [measurement({ metric, labels, value, standardError })];
        });
        const before = suites.get(name);
        suites.set(name, {
            name,
            model,
            dataset: textMember(row, 'dataset_path'),
            fingerprints: fingerprintsOf({ dataset: member(row, 'dataset_path') }),
            measurements: [...(before?.measurements ?? []), ...measurements],
            examples: null,
        });
    }
    return [...suites.values()];
}
async function lm_eval_read({ content, path }) {
    const file = content.shape === 'json' && isObject(content.value) ? content.value : {};
    const model = modelOf(file);
    const results = member(file, 'results');
    if (Array.isArray(results)) {
        return { suites: forkSuites(results.filter(isForkRow), model), passedOver: [], notices: [] };
    }
    const tasks = lm_eval_tasksOf(file);
    const passedOver = [];
    const suites = [];
    for (const of of tasks) {
        const task = lm_eval_results_taskMeasurements(of);
        passedOver.push(...task.passedOver);
        const samples = member(member(file, 'samples'), of.task);
        const logged = Array.isArray(samples) ? examplesOfSamples(samples.filter(isObject)) : null;
        passedOver.push(...(logged?.passedOver ?? []));
        suites.push({
            name: of.task,
            model,
            dataset: lm_eval_datasetOf(file, of.task),
            fingerprints: taskFingerprints(file, of.task),
            measurements: task.measurements,
            examples: logged?.examples ?? null,
        });
    }
    return { suites: suites.filter(holdsAnything), passedOver, notices: limitedRun(tasks, path) };
}
function holdsAnything(suite) {
    return suite.measurements.length > 0 || suite.examples !== null;
}
const lmEval = {
    format: 'lm-eval',
    title: 'results of lm-evaluation-harness',
    needs: {
        of: ['object'],
        keys: [['results'], ['versions'], ['config', 'configs']],
    },
    recognise: lm_eval_recognise,
    refuse: (found) => lm_eval_recognise(found) === null ? 'there are no `results` by task beside `versions` and `config` in it' : null,
    read: lm_eval_read,
};

;// CONCATENATED MODULE: ./build/js/read/metrics-json.js
/**
 * Plain JSON of numbers, nested as you like: `{"accuracy": 0.93, "test": {"f1": 0.8}}` gives `accuracy` and `test/f1`.
 * A number may also be an object with a `value` and what is known of it:
 * `{"accuracy": {"value": 0.93, "n": 1000, "stderr": 0.008, "higher_is_better": true, "unit": "fraction"}}`.
 * The files that DVC calls metrics (JSON, YAML or TOML without a schema) are such files.
 */







const DEEPEST_METRIC = 16;
const MOST_VALUES = 10_000;
const SUITE_KEYS = ['suite', 'task', 'task_name', 'benchmark', 'dataset', 'dataset_name'];
const MODEL_KEYS = ['model', 'model_name'];
const BESIDE_VALUE = /^(value|n|count|support|n_samples|num_samples|stderr|standard_error|standardError|std_error|se|direction|higher_is_better|unit)$/;
const metrics_json_NONE = new Set();
function isFull({ measurements, passedOver, most }) {
    return measurements.length + passedOver.length >= most;
}
function metrics_json_firstOf(object, keys) {
    const key = keys.find((candidate) => Object.hasOwn(object, candidate));
    return key === undefined ? undefined : object[key];
}
/** An object that is one value with what is known of it. */
function valued(metric, object) {
    const value = member(object, 'value');
    if (!isNumeric(value) || !Object.keys(object).every((key) => BESIDE_VALUE.test(key)))
        return null;
    return measurement({
        metric,
        value,
        n: countIn(metrics_json_firstOf(object, ['n', 'count', 'support', 'n_samples', 'num_samples'])),
        standardError: standardErrorIn(metrics_json_firstOf(object, ['stderr', 'standard_error', 'standardError', 'std_error', 'se'])),
        direction: directionIn(metrics_json_firstOf(object, ['direction', 'higher_is_better'])),
        unit: textMember(object, 'unit'),
    });
}
function why(value) {
    if (typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))) {
        return `it is the text ${JSON.stringify(value.slice(0, 40))}; write the number without quotes to have it judged`;
    }
    return `it is ${kindOf(value)}, not a number`;
}
/** `{"train": …, "test": …}`, above the metrics or below: beside another split, what is called train does not gate. */
function trainingKeys(object) {
    const training = Object.keys(object).filter((key) => splitName(`${key}/x`).split === 'train');
    if (training.length === 0)
        return metrics_json_NONE;
    const others = Object.keys(object).some((key) => {
        const { split } = splitName(`${key}/x`);
        return split !== null && split !== 'train';
    });
    return others ? new Set(training) : metrics_json_NONE;
}
function metrics_json_flatten(object, prefix, into) {
    const training = trainingKeys(object);
    for (const [key, value] of Object.entries(object)) {
        if (isFull(into))
            return;
        const name = prefix + key;
        const because = training.has(key) ? TRAINING : (0,descriptive/* descriptive */.T)(name);
        if (isNumeric(value)) {
            if (because === null)
                into.measurements.push(measurement({ metric: name, value }));
            else
                into.passedOver.push({ name, because });
        }
        else if (isObject(value) && because === null) {
            const one = valued(name, value);
            if (one !== null)
                into.measurements.push(one);
            else if (name.split('/').length < DEEPEST_METRIC)
                metrics_json_flatten(value, `${name}/`, into);
            else
                into.passedOver.push({ name, because: 'it is nested too deep' });
        }
        else
            into.passedOver.push({ name, because: because ?? why(value) });
    }
}
/** What recognises a file has mostly seen all that is read of it. */
const metrics_json_known = new WeakMap();
function flattened(value) {
    if (!isObject(value))
        return { measurements: [], passedOver: [], most: MOST_VALUES };
    const seen = metrics_json_known.get(value);
    if (seen !== undefined)
        return seen;
    const into = { measurements: [], passedOver: [], most: MOST_VALUES };
    metrics_json_flatten(value, '', into);
    metrics_json_known.set(value, into);
    return into;
}
/** All of a file that is asked for by name, however many numbers it has. */
function flattenedWhole(file) {
    const seen = flattened(file);
    if (!isFull(seen))
        return seen;
    const into = { measurements: [], passedOver: [], most: Number.POSITIVE_INFINITY };
    metrics_json_flatten(file, '', into);
    return into;
}
/** Texts and counts alone are no metrics file, and thousands of numbers are data. */
function metrics_json_recognise({ content }) {
    if (content.shape !== 'json' || foreign(content.value) !== null || recordsIn(content) !== null)
        return null;
    const found = flattened(content.value);
    if (found.measurements.length === 0 || isFull(found))
        return null;
    return `it is ${content.written.toUpperCase()} with numbers by name`;
}
function namedBy(file, keys) {
    for (const key of keys) {
        const name = textMember(file, key);
        if (name !== null && name.trim() !== '')
            return name;
    }
    return null;
}
async function metrics_json_read({ content }) {
    const file = content.shape === 'json' && isObject(content.value) ? content.value : {};
    const { measurements, passedOver } = flattenedWhole(file);
    const telling = new Set([...SUITE_KEYS, ...MODEL_KEYS].filter((key) => textMember(file, key) !== null));
    const dataset = namedBy(file, ['dataset', 'dataset_name']);
    const suite = {
        name: namedBy(file, SUITE_KEYS),
        model: namedBy(file, MODEL_KEYS),
        dataset,
        fingerprints: fingerprintsOf({ dataset }),
        measurements,
        examples: null,
    };
    return {
        suites: measurements.length === 0 ? [] : [suite],
        passedOver: passedOver.filter(({ name }) => !telling.has(name)),
        notices: [],
    };
}
const metricsJson = {
    format: 'metrics-json',
    title: 'metrics in JSON, YAML or TOML',
    recognise: metrics_json_recognise,
    refuse: ({ content }) => content.shape === 'json' && isObject(content.value) ? null : 'this is no JSON object',
    read: metrics_json_read,
};

;// CONCATENATED MODULE: ./build/js/read/mlflow-run.js
/** One run of MLflow's file store: its meta.yaml, its parameters and the last value of each of its metrics. */








const mlflow_run_MOST_FAULTS_NAMED = 20;
const LINE_BREAK = /\r?\n/;
/** The mapping in a meta.yaml. Fault: `MLFLOW_META`, and those of YAML. */
async function metaOf(source) {
    const meta = await readYaml(await wholeText(source, 'yaml-bytes'), source);
    if (!isObject(meta))
        throw (0,catalogue/* failure */.V2)('MLFLOW_META', source.path, { found: 'it is no mapping' });
    return meta;
}
/** A parameter or tag is a file whose whole text is the value. */
async function textIn(folder, path) {
    const source = folder.files.get(path);
    return source === undefined ? null : (await wholeText(source, 'text-bytes')).trim();
}
function loggedOf(line) {
    const fields = line.trim().split(/\s+/);
    // Old stores have no step.
    const [time = '', text = '', step = '0'] = fields;
    if (fields.length < 2 || fields.length > 3)
        return `has ${fields.length} fields`;
    const value = cellValue(text);
    const whole = /^-?\d+$/;
    if (value === null || !whole.test(time) || !whole.test(step))
        return 'holds a field that is no number';
    return { value, step: Number(step), time: Number(time) };
}
/** NaN comes last among equals, as MLflow orders it first. */
function later(a, b) {
    if (a.step !== b.step)
        return a.step > b.step;
    if (a.time !== b.time)
        return a.time > b.time;
    if (a.value instanceof NotANumber || b.value instanceof NotANumber)
        return a.value instanceof NotANumber;
    return a.value > b.value;
}
/** The current value of a metric: the greatest by step, then time, then value; never just the last line. */
function currentIn(text, path) {
    const faults = [];
    let current = null;
    for (const [at, line] of text.split(LINE_BREAK).entries()) {
        if (line.trim() === '')
            continue;
        const logged = loggedOf(line);
        if (typeof logged === 'string')
            faults.push((0,catalogue/* fault */.DG)('MLFLOW_LINE', `${path}:${at + 1}`, { found: logged }));
        else if (current === null || later(logged, current))
            current = logged;
    }
    return { value: current, faults };
}
function measured(values) {
    const named = new NamedValues();
    const n = countIn(values.get('example_count')?.value);
    for (const [name, { value }] of values)
        named.add(name, value, { n });
    return named;
}
/** Metrics of the run in this folder, by their names below metrics/. Faults: `MLFLOW_LAYOUT`, `MLFLOW_LINE`. */
async function runMetrics(folder, run) {
    const start = `${run}/metrics/`;
    const values = new Map();
    const faults = [];
    for (const [path, source] of folder.files) {
        if (!path.startsWith(start))
            continue;
        const name = path.slice(start.length);
        if (name.split('/').some((part) => part === '..' || part === '.')) {
            const found = 'the name of a metric leads out of its folder';
            faults.push((0,catalogue/* fault */.DG)('MLFLOW_LAYOUT', source.path, { found }));
            continue;
        }
        const current = currentIn(await wholeText(source, 'text-bytes'), source.path);
        faults.push(...current.faults);
        if (current.value !== null)
            values.set(name, current.value);
    }
    if (faults.length > 0)
        throw new failure/* Failure */.HR(faults.slice(0, mlflow_run_MOST_FAULTS_NAMED));
    if (values.size === 0) {
        const found = 'there is no value in its folder metrics/';
        throw (0,catalogue/* failure */.V2)('MLFLOW_LAYOUT', `${folder.root}/${run}`, { found });
    }
    return measured(values);
}
/** What the run says of its model: a parameter, the name of one, or nothing. */
async function modelIn(folder, run) {
    for (const name of ['model', 'model_name']) {
        const text = await textIn(folder, `${run}/params/${name}`);
        if (text !== null && text !== '')
            return text.slice(0, 200);
    }
    return null;
}
const STATUS = new Map([
    ['1', 'running'],
    ['2', 'scheduled'],
    ['3', 'finished'],
    ['4', 'failed'],
    ['5', 'killed'],
]);
/** `3` in the store, `FINISHED` where someone exported it. */
function statusIn(meta) {
    const status = String(meta['status'] ?? 'unknown');
    return STATUS.get(status) ?? status.toLowerCase().slice(0, 20);
}
function isDeleted(meta) {
    return textMember(meta, 'lifecycle_stage') === 'deleted';
}

;// CONCATENATED MODULE: ./build/js/read/mlflow.js
/**
 * MLflow's file store (`mlruns/EXPERIMENT/RUN/{meta.yaml,metrics,params,tags}`): one suite an experiment, of which
 * the newest finished run is read, or the one that the configuration names. Addresses in meta.yaml (`artifact_uri`) are never opened.
 */







/** A run's folder is called by its id: 32 hexadecimal digits. */
const mlflow_RUN = /^(?:(.*?)\/)?([\da-f]{32})\/(?:meta\.yaml$|metrics\/|params\/|tags\/|artifacts\/|inputs\/|outputs\/)/;
/** The folders of experiments that hold runs, by the store they are in. */
function experimentsIn(paths) {
    const stores = new Map();
    for (const path of paths) {
        const match = mlflow_RUN.exec(path);
        if (match === null)
            continue;
        const experiment = match[1] ?? '.';
        const root = experiment === '.' ? '.' : parentOf(experiment);
        stores.set(root, (stores.get(root) ?? new Set()).add(experiment));
    }
    return stores;
}
/** Beside experiments with runs a store has some without, registered models and a bin. */
function mlflow_belongs(path, root, experiments) {
    const inside = below(root, path);
    if (inside === null)
        return false;
    if (experiments.has('.'))
        return mlflow_RUN.test(path);
    const [top = ''] = inside.split('/');
    const folder = root === '.' ? top : `${root}/${top}`;
    return experiments.has(folder) || /^(?:\d+\/meta\.yaml|models\/.*|\.trash\/.*)$/.test(inside);
}
function mlflow_claim(paths) {
    const left = new Set(paths);
    const claims = [];
    for (const [root, experiments] of experimentsIn(paths)) {
        const own = [...left].filter((path) => mlflow_belongs(path, root, experiments));
        for (const path of own)
            left.delete(path);
        if (own.length > 0)
            claims.push({ root, paths: own });
    }
    return claims;
}
/** Runs of an experiment: path below the root → its files are there, and its meta.yaml may be. */
function mlflow_runsIn(folder) {
    const runs = new Map();
    for (const path of folder.files.keys()) {
        const match = mlflow_RUN.exec(path);
        if (match === null || path.startsWith('.trash/'))
            continue;
        const experiment = match[1] ?? '.';
        const run = experiment === '.' ? (match[2] ?? '') : `${experiment}/${match[2]}`;
        runs.set(experiment, (runs.get(experiment) ?? new Set()).add(run));
    }
    return new Map([...runs].map(([experiment, set]) => [experiment, [...set].sort()]));
}
/** The first meta.yaml of a run tells; a store without any is known by the tags that MLflow sets. */
async function mlflow_recognise(folder) {
    const because = 'it has runs with their metrics, as MLflow stores them';
    for (const run of [...mlflow_runsIn(folder).values()].flat()) {
        const source = folder.files.get(`${run}/meta.yaml`);
        if (source === undefined)
            continue;
        const meta = await metaOf(source).catch((error) => {
            if (error instanceof failure/* Failure */.HR)
                return {};
            throw error;
        });
        const tells = ['run_id', 'run_uuid', 'artifact_uri'].some((key) => member(meta, key) !== undefined);
        if (tells)
            return because;
    }
    return [...folder.files.keys()].some((path) => /\/tags\/mlflow\./.test(path)) ? because : null;
}
/** Old stores have the name among the tags only. */
async function nameIn(folder, path, meta) {
    const name = textMember(meta, 'run_name') ?? '';
    return name === '' ? ((await textIn(folder, `${path}/tags/mlflow.runName`)) ?? '') : name;
}
async function mlflow_runAt(folder, path) {
    const source = folder.files.get(`${path}/meta.yaml`);
    if (source === undefined)
        throw (0,catalogue/* failure */.V2)('MLFLOW_META', `${folder.root}/${path}`, { found: 'there is none' });
    const meta = await metaOf(source);
    const end = member(meta, 'end_time');
    const parent = await textIn(folder, `${path}/tags/mlflow.parentRunId`);
    return {
        path,
        id: nameOf(path),
        name: await nameIn(folder, path, meta),
        status: statusIn(meta),
        end: typeof end === 'number' ? end : Number.NEGATIVE_INFINITY,
        isChild: parent !== null,
        isDeleted: isDeleted(meta),
    };
}
async function experimentAt(folder, at, paths) {
    const source = folder.files.get(at === '.' ? 'meta.yaml' : `${at}/meta.yaml`);
    const about = source === undefined ? {} : await metaOf(source);
    const title = textMember(about, 'name') ?? (at === '.' ? null : nameOf(at));
    const all = await Promise.all(paths.map((path) => mlflow_runAt(folder, path)));
    const gone = all.filter((run) => run.isDeleted || isDeleted(about));
    return {
        title,
        name: title ?? folder.root,
        runs: all.filter((run) => !gone.includes(run)),
        passedOver: gone.map((run) => ({ name: shownRun(run), because: 'this run of MLflow was deleted' })),
    };
}
async function experimentReading(folder, experiment) {
    const { run, notices } = chosenRun(experiment, folder.root);
    const { measurements, passedOver } = await runMetrics(folder, run.path);
    const dataset = await textIn(folder, `${run.path}/params/dataset`);
    return {
        suite: {
            name: experiment.title,
            model: await modelIn(folder, run.path),
            dataset,
            fingerprints: fingerprintsOf({ dataset }),
            measurements,
            examples: null,
        },
        passedOver,
        notices,
    };
}
/** One after the other; what is wrong with any of them is told together. */
async function settled(items, step) {
    const done = [];
    const faults = [];
    for (const item of items) {
        try {
            done.push(await step(item));
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.HR))
                throw error;
            faults.push(...error.faults);
        }
    }
    if (faults.length > 0)
        throw new failure/* Failure */.HR(faults);
    return done;
}
async function mlflow_read(folder, { run = null }) {
    const experiments = await settled(mlflow_runsIn(folder), ([at, runs]) => experimentAt(folder, at, runs));
    const wanted = wantedRuns(experiments, run, folder.root).filter(({ runs }) => runs.length > 0);
    const readings = await settled(wanted, (one) => experimentReading(folder, one));
    const artifacts = [...folder.files.keys()].some((path) => path.includes('/artifacts/'));
    const because = 'files of artifacts are read where a suite of their own names them';
    return {
        suites: readings.map(({ suite }) => suite),
        passedOver: [
            ...readings.flatMap((one) => one.passedOver),
            ...experiments.flatMap((one) => one.passedOver),
            ...(artifacts ? [{ name: 'artifacts', because }] : []),
        ],
        notices: readings.flatMap(({ notices }) => notices),
    };
}
const mlflow = {
    format: 'mlflow',
    title: 'a file store of MLflow',
    claim: mlflow_claim,
    recognise: mlflow_recognise,
    read: mlflow_read,
};

;// CONCATENATED MODULE: ./build/js/read/mlflow-database.js
/**
 * MLflow's store in SQLite (`mlflow.db`, what MLflow 3 keeps instead of `mlruns/`): one suite an experiment, read from its
 * newest finished run, or the one that the configuration names, as in the file store. Tables: experiments, runs, latest_metrics (the current value by step, time
 * and value, which MLflow keeps itself), params, tags. Only rows of the chosen runs are read. NaN is told by `is_nan`,
 * and infinities are stored as the greatest doubles. Every name must be a plain table: a view could run for ever.
 * Source: mlflow/store/tracking/dbmodels/models.py.
 */







const TABLES = ['experiments', 'runs', 'latest_metrics', 'params', 'tags'];
const MOST_METRICS = 10_000;
function mlflow_database_text(row, column) {
    return String(row?.[column] ?? '');
}
/** Fault: `MLFLOW_TABLES`. */
function checkTables(database, path) {
    const plain = database.rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'");
    const names = new Set(plain.map((row) => mlflow_database_text(row, 'name')));
    const missing = TABLES.filter((table) => !names.has(table));
    if (missing.length > 0)
        throw (0,catalogue/* failure */.V2)('MLFLOW_TABLES', path, { missing });
}
function storedValue(row) {
    if (row['is_nan'] === 1)
        return new NotANumber('nan');
    const value = row['value'] ?? null;
    const infinite = typeof value === 'number' && Math.abs(value) >= Number.MAX_VALUE;
    return infinite ? new NotANumber(value > 0 ? 'inf' : '-inf') : value;
}
/** Fault: `MLFLOW_VALUE`. */
function mlflow_database_metricsOf(database, run, path) {
    const sql = `SELECT key, value, is_nan FROM latest_metrics WHERE run_uuid = ? ORDER BY key LIMIT ${MOST_METRICS}`;
    const rows = database.rows(sql, run.id);
    if (rows.length === 0)
        throw (0,catalogue/* failure */.V2)('MLFLOW_VALUE', path, { run: shownRun(run) });
    const count = rows.find((row) => row['key'] === 'example_count');
    const n = count === undefined ? null : countIn(storedValue(count));
    const named = new NamedValues();
    for (const row of rows)
        named.add(mlflow_database_text(row, 'key'), storedValue(row), { n });
    return named;
}
function parameter(database, run, names) {
    for (const name of names) {
        const sql = 'SELECT value FROM params WHERE run_uuid = ? AND key = ?';
        const found = mlflow_database_text(database.rows(sql, run.id, name)[0], 'value');
        if (found !== '')
            return found.slice(0, 200);
    }
    return null;
}
function listed(row) {
    const end = row['end_time'];
    return {
        id: mlflow_database_text(row, 'run_uuid'),
        name: mlflow_database_text(row, 'name'),
        status: mlflow_database_text(row, 'status').toLowerCase().slice(0, 20),
        end: typeof end === 'number' ? end : Number.NEGATIVE_INFINITY,
        isChild: row['parent'] !== null,
    };
}
function experimentOf(database, about) {
    const sql = `SELECT run_uuid, name, status, lifecycle_stage, end_time,
    (SELECT value FROM tags WHERE tags.run_uuid = runs.run_uuid AND key = 'mlflow.parentRunId') AS parent
    FROM runs WHERE experiment_id = ? ORDER BY end_time DESC, run_uuid`;
    const all = database.rows(sql, about['experiment_id'] ?? null);
    const isDeleted = (row) => mlflow_database_text(row, 'lifecycle_stage') === 'deleted';
    const runs = all.filter((run) => !isDeleted(run) && !isDeleted(about));
    const passedOver = all
        .filter((run) => !runs.includes(run))
        .map((run) => ({ name: shownRun(listed(run)), because: 'this run of MLflow was deleted' }));
    return { name: mlflow_database_text(about, 'name'), runs: runs.map(listed), passedOver };
}
/** Faults: `MLFLOW_RUN`, `MLFLOW_VALUE`. */
function mlflow_database_experimentReading(database, experiment, path) {
    const { run, notices } = chosenRun(experiment, path);
    const { measurements, passedOver } = mlflow_database_metricsOf(database, run, path);
    const dataset = parameter(database, run, ['dataset']);
    const model = parameter(database, run, ['model', 'model_name']);
    return {
        suite: {
            name: experiment.name,
            model,
            dataset,
            fingerprints: fingerprintsOf({ dataset }),
            measurements,
            examples: null,
        },
        passedOver,
        notices,
    };
}
function readAll(database, { path, run }) {
    checkTables(database, path);
    const experiments = database
        .rows('SELECT experiment_id, name, lifecycle_stage FROM experiments')
        .map((about) => experimentOf(database, about));
    const readings = [];
    const faults = [];
    for (const experiment of wantedRuns(experiments, run, path)) {
        if (experiment.runs.length === 0)
            continue;
        try {
            readings.push(mlflow_database_experimentReading(database, experiment, path));
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.HR))
                throw error;
            faults.push(...error.faults);
        }
    }
    if (faults.length > 0)
        throw new failure/* Failure */.HR(faults.slice(0, 20));
    return {
        suites: readings.flatMap(({ suite }) => (suite.measurements.length === 0 ? [] : [suite])),
        passedOver: [...readings, ...experiments].flatMap((one) => one.passedOver),
        notices: readings.flatMap(({ notices }) => notices),
    };
}
/** Faults: `MLFLOW_DISK`, `SQLITE_NODE`, `SQLITE_UNREADABLE`, and those of MLflow's store. */
async function mlflow_database_read({ content, path }, { run = null }) {
    const open = content.shape === 'bytes' ? content.source.database : undefined;
    if (open === undefined)
        throw (0,catalogue/* failure */.V2)('MLFLOW_DISK', path, {});
    const database = await open();
    try {
        return readAll(database, { path, run });
    }
    finally {
        database.close();
    }
}
function isDatabase({ content }) {
    return content.shape === 'bytes' && content.magic === 'sqlite';
}
const mlflowDatabase = {
    format: 'mlflow-database',
    title: "MLflow's store in SQLite",
    recognise: (found) => isDatabase(found) ? 'it is a database of SQLite, and of these only the one of MLflow is read' : null,
    refuse: (found) => (isDatabase(found) ? null : 'this is no database of SQLite'),
    read: mlflow_database_read,
};

;// CONCATENATED MODULE: ./build/js/read/mlperf-loadgen.js
/**
 * The summary of MLPerf's load generator (`mlperf_log_summary.txt`): lines `key : value`. Which line is the headline is
 * the scenario's: samples a second (Offline, Server), a percentile of the latency (SingleStream, MultiStream); latencies
 * are nanoseconds. A result that is INVALID, a run with errors, and a run for accuracy, which has no result here, are
 * refused: none of their numbers may pass for a measurement. Scenario, mode and targets are fingerprints.
 */




const HEAD = /^\s*=+\s*\r?\n\s*MLPerf Results Summary\s*\r?\n/;
/** A run for accuracy leaves nothing but these two lines. */
const BARE = /^\s*No warnings encountered during test\.|^\s*\d+ warnings? encountered/i;
const mlperf_loadgen_LINE = /^\s*([^:\r\n]+?)\s*:\s*(.*?)\s*$/;
const mlperf_loadgen_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const RATE = /^(?:(completed|scheduled) )?(samples|tokens|queries) per second(?: \(inferred\))?$/i;
const QPS = /^QPS (w\/o?) loadgen overhead$/;
const SHARE = /^(\d+(?:\.\d+)?)(?:th)? percentile (?:(first token|time to output token) )?latency \(ns\)$/i;
const MEAN = /^Mean (?:(first token|time to output token) )?latency \(ns\)$/i;
function mlperf_loadgen_recognise({ content }) {
    if (content.shape !== 'text')
        return null;
    if (HEAD.test(content.head))
        return 'it begins with "MLPerf Results Summary"';
    return BARE.test(content.head) ? "it is what MLPerf's load generator ends with" : null;
}
/** Key → value, each key's first: what follows repeats none of the headline. */
function linesOf(text) {
    const lines = new Map();
    for (const line of text.split(/\r?\n/)) {
        const [, key, value] = mlperf_loadgen_LINE.exec(line) ?? [];
        if (key !== undefined && value !== undefined && !lines.has(key))
            lines.set(key, value);
    }
    return lines;
}
/** Faults: `MLPERF_RUN` for whatever is no valid and whole performance run. */
function refuseUnsound(text, lines, path) {
    const refused = (found) => (0,catalogue/* failure */.V2)('MLPERF_RUN', path, { found });
    const result = lines.get('Result is');
    if (!HEAD.test(text))
        throw refused('it is a run for accuracy, or ended before any result');
    if (result === undefined)
        throw refused('it has no line "Result is"');
    if (result !== 'VALID') {
        const unmet = [...lines].filter(([, value]) => value === 'NO').map(([key]) => key);
        throw refused(`the result is not VALID${unmet.length > 0 ? ` (not met: ${unmet.join(', ')})` : ''}`);
    }
    if (/^\s*[1-9]\d* errors? encountered/im.test(text))
        throw refused('errors were encountered');
    if (!/^\s*No errors encountered during test\./m.test(text))
        throw refused('its end is missing');
}
function tokenPart(part) {
    if (part === undefined)
        return 'latency';
    return part.toLowerCase() === 'first token' ? 'first_token_latency' : 'output_token_latency';
}
/** What a line measures, `null` where it is a setting, an extreme or a remark. */
function mlperf_loadgen_measured(key) {
    const rate = RATE.exec(key);
    if (rate !== null) {
        const [, which, what = ''] = rate;
        // How many were scheduled is the load that was asked for.
        if (which?.toLowerCase() === 'scheduled')
            return null;
        return [`${what.toLowerCase()}_per_second`, { direction: 'higher', unit: `${what.toLowerCase()}/s` }];
    }
    const overhead = QPS.exec(key)?.[1];
    if (overhead === 'w/o')
        return ['queries_per_second', { direction: 'higher', unit: 'queries/s' }];
    const share = SHARE.exec(key);
    if (share !== null) {
        return [`${tokenPart(share[2])}_p${Number(share[1])}`, { direction: 'lower', unit: 'ns' }];
    }
    const mean = MEAN.exec(key);
    return mean === null ? null : [`${tokenPart(mean[1])}_mean`, { direction: 'lower', unit: 'ns' }];
}
/** The headline repeats a percentile that the statistics below give to the same digit, so each is taken once. */
function addLines(values, lines) {
    const seen = new Set();
    for (const [key, text] of lines) {
        const [metric, about] = mlperf_loadgen_measured(key) ?? [null, {}];
        if (metric === null || seen.has(metric))
            continue;
        seen.add(metric);
        values.add(metric, mlperf_loadgen_NUMBER.test(text) ? Number(text) : new NotANumber(text.slice(0, 20)), about);
    }
    values.pass('min, max', 'the extremes of a run, which any outlier moves');
}
async function mlperf_loadgen_read({ content, path }) {
    const text = content.shape === 'text' ? await content.whole() : '';
    const lines = linesOf(text);
    refuseUnsound(text, lines, path);
    const values = new MeasuredValues(path);
    addLines(values, lines);
    return values.reading({
        fingerprints: fingerprintsOf({
            scenario: lines.get('Scenario'),
            mode: lines.get('Mode'),
            target_qps: lines.get('target_qps'),
            target_latency: lines.get('target_latency (ns)'),
            samples_per_query: lines.get('samples_per_query'),
            performance_sample_count: lines.get('performance_sample_count'),
        }),
    });
}
const mlperfLoadgen = {
    format: 'mlperf-loadgen',
    title: "a summary of MLPerf's load generator",
    recognise: mlperf_loadgen_recognise,
    refuse: (found) => (mlperf_loadgen_recognise(found) === null ? 'it does not begin with "MLPerf Results Summary"' : null),
    read: mlperf_loadgen_read,
};

;// CONCATENATED MODULE: ./build/js/read/model-index.js
/**
 * Results that a model card of the Hugging Face Hub states in the metadata at its top, under `model-index`.
 * One suite a data set; `config`, `split` and the task are labels, the revision is a fingerprint.
 *
 * Traps: the text below repeats the numbers, rounded to four places, and is not read; the scale (0–1 or 0–100) is up
 * to the writer; a value may be a text; a card may state one metric for several splits, averages or models.
 */








/** The list under `model-index`: of a card's metadata, or of the metadata alone in YAML or JSON. */
function indexOf(content) {
    if (content.shape === 'markdown')
        return member(content.frontMatter ?? undefined, 'model-index');
    return content.shape === 'json' ? member(content.value, 'model-index') : undefined;
}
function objectsIn(value) {
    return Array.isArray(value) && value.every(isObject) ? value : null;
}
/** Every result of every model. Fault: `MODEL_INDEX_LAYOUT`. */
function resultsOf(index, path) {
    const refuse = (found) => (0,catalogue/* failure */.V2)('MODEL_INDEX_LAYOUT', path, { found });
    const models = objectsIn(index);
    if (models === null)
        throw refuse('it is no list of models');
    return models.flatMap((model, at) => {
        const results = objectsIn(member(model, 'results'));
        if (results === null)
            throw refuse(`model ${at + 1} has no list of results`);
        return results.map((result, row) => {
            const dataset = member(result, 'dataset');
            const metrics = objectsIn(member(result, 'metrics'));
            if (!isObject(dataset))
                throw refuse(`result ${row + 1} of model ${at + 1} has no dataset`);
            if (metrics === null)
                throw refuse(`result ${row + 1} of model ${at + 1} has no list of metrics`);
            const task = textMember(member(result, 'task'), 'type');
            return { model: textMember(model, 'name'), dataset, task, metrics };
        });
    });
}
function model_index_labelsOf({ dataset, task }, model) {
    const config = textMember(dataset, 'config');
    const split = textMember(dataset, 'split');
    return {
        ...(model === null ? {} : { model }),
        ...(task === null ? {} : { task }),
        // The Hub's word for a data set that has one configuration only.
        ...(config === null || config === 'default' ? {} : { config }),
        ...(split === null ? {} : { split }),
    };
}
/** The type, `f1` say; where one result has several of one type (ROUGE-1, ROUGE-2 of `rouge`), their names. */
function model_index_metricOf(entry, beside) {
    const type = textMember(entry, 'type');
    const name = textMember(entry, 'name');
    const several = beside.filter((other) => textMember(other, 'type') === type).length > 1;
    return (several ? (name ?? type) : (type ?? name)) ?? '';
}
/** What the metric was asked for: `average: macro`. */
function argumentsOf(entry) {
    const args = member(entry, 'args');
    return isObject(args) ? fingerprintsOf(args) : {};
}
/** YAML may hold a number in quotes; `85.3%` and `0,85` are meant as numbers and never guessed. */
function valueIn(metric) {
    const value = member(metric, 'value');
    return typeof value === 'string' ? (cellValue(value.trim()) ?? value) : value;
}
class Card {
    passedOver = [];
    suites = new Map();
    known = new Map();
    twice = new Set();
    /** `several` models share a card only with a label that tells them apart. */
    add(result, several) {
        const { dataset, model } = result;
        const name = textMember(dataset, 'name') ?? textMember(dataset, 'type') ?? 'dataset';
        const labels = model_index_labelsOf(result, several ? model : null);
        const suite = this.suiteOf(name, several ? null : model, dataset);
        for (const entry of result.metrics) {
            const metric = model_index_metricOf(entry, result.metrics);
            const value = valueIn(entry);
            if (/^train/i.test(labels['split'] ?? ''))
                this.pass(`${name}/${metric}`, TRAINING);
            else if (metric === '')
                this.pass(name, 'a metric of it has neither type nor name');
            else if (!isNumeric(value))
                this.pass(`${name}/${metric}`, `it is ${kindOf(value)}, not a number`);
            else
                this.keep(suite, measurement({ metric, labels: { ...argumentsOf(entry), ...labels }, value }));
        }
    }
    /** Fault: `ROW_TWICE`, where the card gives two values for one thing. */
    reading(path) {
        if (this.twice.size > 0) {
            throw new failure/* Failure */.HR([...this.twice].map((name) => (0,catalogue/* fault */.DG)('ROW_TWICE', path, { name })));
        }
        const suites = [...this.suites.values()].filter(({ measurements }) => measurements.length > 0);
        return { suites, passedOver: this.passedOver, notices: [] };
    }
    pass(name, because) {
        this.passedOver.push({ name, because });
    }
    suiteOf(name, model, dataset) {
        const known = this.suites.get(name);
        if (known !== undefined)
            return known;
        const type = textMember(dataset, 'type');
        const suite = {
            name,
            model,
            dataset: type ?? name,
            fingerprints: fingerprintsOf({ dataset: type ?? name, revision: member(dataset, 'revision') }),
            measurements: [],
            examples: null,
        };
        this.suites.set(name, suite);
        return suite;
    }
    keep(suite, one) {
        const id = (0,identity/* measurementId */.I)({ suite: suite.name ?? '', ...one });
        const value = one.value ?? one.invalid;
        if (!this.known.has(id))
            suite.measurements.push(one);
        else if (this.known.get(id) !== value)
            this.twice.add(id);
        this.known.set(id, value);
    }
}
async function model_index_read({ content, path }) {
    const results = resultsOf(indexOf(content), path);
    const several = new Set(results.map(({ model }) => model)).size > 1;
    const card = new Card();
    for (const result of results)
        card.add(result, several);
    return card.reading(path);
}
function model_index_recognise({ content }) {
    return indexOf(content) === undefined ? null : 'its metadata has a model-index';
}
const modelIndex = {
    format: 'model-index',
    title: 'a model card with results',
    recognise: model_index_recognise,
    refuse: (found) => (model_index_recognise(found) === null ? 'there is no model-index in its metadata' : null),
    read: model_index_read,
};

;// CONCATENATED MODULE: ./build/js/read/mteb.js
/**
 * Results of MTEB, one file a task (`results/<model>/<revision>/<task>.json`): `scores` by split and by subset of the
 * data set. Splits and subsets are labels. The file says no n and no standard error.
 *
 * Traps: `nauc…` are an analysis of when the model should abstain, by the hundred; `main_score` repeats one of the
 * others under a name that every task has; the version changes with every release, and only its first number says that
 * scores are computed another way.
 */





const mteb_TITLE = 'results of MTEB';
const NOT_SCORES = new Set(['hf_subset', 'languages', 'mteb_version', 'scores_per_experiment']);
const ABSTENTION = /^naucs?_/;
function mteb_objectOf({ content }) {
    return content.shape === 'json' && isObject(content.value) ? content.value : null;
}
function mteb_recognise(found) {
    const file = mteb_objectOf(found) ?? undefined;
    const known = ['mteb_version', 'scores'].every((key) => member(file, key) !== undefined);
    return known ? 'it has mteb_version and scores' : null;
}
/** Fault: `RESULTS_LAYOUT`. */
function mteb_subsetsOf(scores, path) {
    const splits = isObject(scores) ? Object.entries(scores) : [];
    const whole = isObject(scores) && splits.every(([, list]) => Array.isArray(list) && list.every(isObject));
    if (!whole) {
        throw (0,catalogue/* failure */.V2)('RESULTS_LAYOUT', path, { title: mteb_TITLE, found: 'scores is no object of lists by split' });
    }
    return splits.flatMap(([split, list]) => (Array.isArray(list) ? list.filter(isObject) : []).map((subset) => ({ split, scores: subset })));
}
function subsetMeasurements({ split, scores }, passedOver) {
    const subset = textMember(scores, 'hf_subset') ?? 'default';
    const place = subset === 'default' ? split : `${split}/${subset}`;
    const labels = subset === 'default' ? { split } : { split, subset };
    const pass = (name, because) => {
        passedOver.push({ name: `${place}/${name}`, because });
        return [];
    };
    return Object.entries(scores).flatMap(([metric, value]) => {
        if (NOT_SCORES.has(metric))
            return [];
        if (/^train/i.test(split))
            return pass(metric, TRAINING);
        if (ABSTENTION.test(metric))
            return pass(metric, 'an analysis of when to abstain, not a score of the task');
        if (!isNumeric(value))
            return pass(metric, `it is ${kindOf(value)}, not a number`);
        // Every task of MTEB chooses a main score of which more is better.
        const direction = metric === 'main_score' ? 'higher' : null;
        return [measurement({ metric, labels, value, direction })];
    });
}
async function mteb_read(found) {
    const file = mteb_objectOf(found) ?? {};
    const passedOver = [];
    const measurements = mteb_subsetsOf(member(file, 'scores'), found.path).flatMap((subset) => subsetMeasurements(subset, passedOver));
    const name = textMember(file, 'task_name');
    const release = /^\d+/.exec(textMember(file, 'mteb_version') ?? '')?.[0];
    const suite = {
        name,
        model: null,
        dataset: name,
        fingerprints: fingerprintsOf({
            dataset: name ?? undefined,
            revision: member(file, 'dataset_revision'),
            task_version: release === undefined ? undefined : `mteb ${release}`,
        }),
        measurements,
        examples: null,
    };
    return { suites: measurements.length === 0 ? [] : [suite], passedOver, notices: [] };
}
const mteb = {
    format: 'mteb',
    title: mteb_TITLE,
    recognise: mteb_recognise,
    refuse: (found) => (mteb_recognise(found) === null ? 'there are no mteb_version and scores in it' : null),
    read: mteb_read,
};

;// CONCATENATED MODULE: ./build/js/read/openai-evals-examples.js
/**
 * The examples in a log of OpenAI's evals: `match` events say whether an answer was right, `metrics` events have values
 * by name. Only values that the final report has the mean of are kept, and only where that mean is theirs: then they
 * are what the report is made of, and the log is whole.
 */



/** Relative; the report's mean is a sum in another order. */
const SAME_MEAN = 1e-9;
function openai_evals_examples_numberIn(value) {
    if (typeof value === 'boolean')
        return Number(value);
    return value instanceof NotANumber ? Number.NaN : typeof value === 'number' ? value : null;
}
function agree(values, reported) {
    const known = values.filter((value) => value !== undefined);
    const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
    return (typeof reported === 'number' && Math.abs(mean - reported) <= SAME_MEAN * Math.max(1, Math.abs(reported)));
}
class EvalsExamples {
    /** How often an answer was matched. */
    matches = 0;
    rowById = new Map();
    seen = new Map();
    /** By column, then by row; holes where an example has no such value. */
    columns = new Map();
    get rows() {
        return this.rowById.size;
    }
    push(event) {
        const type = textMember(event, 'type') ?? '';
        const id = textMember(event, 'sample_id');
        const data = member(event, 'data');
        if (id === null || !isObject(data) || (type !== 'match' && type !== 'metrics'))
            return;
        const row = this.rowOf(id, type);
        if (type === 'match') {
            this.matches++;
            this.set(row, 'accuracy', member(data, 'correct'));
        }
        else
            for (const [name, value] of Object.entries(data))
                this.set(row, name, value);
    }
    agreeing(report) {
        const reported = [...this.columns].filter(([name]) => typeof member(report, name) === 'number');
        const kept = reported.filter(([name, values]) => agree(values, member(report, name)));
        const passedOver = reported
            .filter(([name]) => !kept.some(([other]) => other === name))
            .map(([name]) => ({
            name: `${name} of single examples`,
            because: 'their mean is not the one in the report',
        }));
        return { examples: kept.length === 0 ? null : this.examplesOf(kept), passedOver };
    }
    /** The second match of an example is a row of its own, since the report counts it too. */
    rowOf(id, type) {
        const times = (this.seen.get(`${type} ${id}`) ?? 0) + 1;
        this.seen.set(`${type} ${id}`, times);
        const name = times === 1 ? id : `${id}#${times}`;
        const row = this.rowById.get(name) ?? this.rowById.size;
        this.rowById.set(name, row);
        return row;
    }
    set(row, column, value) {
        const number = openai_evals_examples_numberIn(value);
        if (number === null)
            return;
        const values = this.columns.get(column) ?? [];
        values[row] ??= number;
        this.columns.set(column, values);
    }
    examplesOf(kept) {
        const builder = new TableBuilder([
            { name: 'sample_id', kind: 'id' },
            ...kept.map(([name]) => ({ name, kind: 'cells' })),
        ]);
        for (const [id, row] of this.rowById) {
            builder.text(0, id);
            for (const [index, [, values]] of kept.entries()) {
                const value = values[row];
                if (value === undefined)
                    builder.empty(index + 1);
                else
                    builder.number(index + 1, value);
            }
            builder.endRow();
        }
        const scored = kept.map(([name]) => ({ metric: name, labels: {}, column: name }));
        return { table: builder.finish(), roles: NO_ROLES, scored };
    }
}

;// CONCATENATED MODULE: ./build/js/read/openai-evals.js
/**
 * Logs of OpenAI's evals (`<run>_<model>_<eval>.jsonl`): a line with the `spec` of the run, one with its
 * `final_report`, and the events of its examples, in this order or with the report last.
 *
 * Traps: a run that broke off has a spec and events, and no report; examples that ended in an error are in no score;
 * `boostrap_std` (so written) is the standard error of the accuracy, since it is the deviation of means of halves drawn
 * without replacement; `counts/…` and `usage_…` are sums. An example may be matched several times.
 */






const openai_evals_TITLE = "logs of OpenAI's evals";
const SUM = /^(?:counts\/|usage_)/;
const SPREAD = /(?:^|_)(?:std|stderr|sem|se)(?:_|$)/;
function openai_evals_recognise({ content }) {
    if (content.shape !== 'jsonl')
        return null;
    const spec = member(content.first[0], 'spec');
    const known = ['completion_fns', 'eval_name', 'run_id'].every((key) => member(spec, key) !== undefined);
    return known ? 'its first line is the spec of a run, with completion_fns and eval_name' : null;
}
/** Faults: `RESULTS_LAYOUT`, and those of JSON Lines. */
async function logOf({ content, path }) {
    if (content.shape !== 'jsonl')
        throw new TypeError('logs are read from JSON Lines only');
    const examples = new EvalsExamples();
    let spec = null;
    let report = null;
    let events = 0;
    let errors = 0;
    for await (const batch of content.records()) {
        for (const { line, record } of batch) {
            const [ofRun, ofEnd] = [member(record, 'spec'), member(record, 'final_report')];
            if (ofRun !== undefined && (spec !== null || !isObject(ofRun))) {
                throw (0,catalogue/* failure */.V2)('RESULTS_LAYOUT', `${path}:${line}`, {
                    title: openai_evals_TITLE,
                    found: 'a second run starts here',
                });
            }
            if (isObject(ofRun))
                spec = ofRun;
            else if (isObject(ofEnd))
                report = ofEnd;
            else {
                events++;
                if (textMember(record, 'type') === 'error')
                    errors++;
                examples.push(record);
            }
        }
    }
    return { spec: spec ?? {}, report, examples, events, errors };
}
function reportValues(report, matches) {
    const values = new NamedValues();
    for (const [name, value] of Object.entries(report)) {
        if (SUM.test(name))
            values.passedOver.push({ name, because: 'a sum over the run, not a quality' });
        else if (SPREAD.test(name))
            values.passedOver.push({ name, because: 'how another value spreads' });
        else if (name !== 'accuracy')
            values.add(name, value);
        else {
            const spread = member(report, 'boostrap_std') ?? member(report, 'bootstrap_std');
            values.add(name, value, {
                n: matches === 0 ? null : matches,
                standardError: standardErrorIn(spread),
                direction: 'higher',
                unit: 'fraction',
            });
        }
    }
    return values;
}
/** The last of several completion functions judges what the others answer. */
function openai_evals_told(spec) {
    const functions = member(spec, 'completion_fns');
    const names = Array.isArray(functions) ? functions.filter((name) => typeof name === 'string') : [];
    const config = member(spec, 'run_config');
    const args = member(member(config, 'eval_spec'), 'args');
    const limit = member(config, 'max_samples');
    const several = names.length > 1;
    const judge = [
        several ? names.at(-1) : undefined,
        member(args, 'modelgraded_spec'),
    ];
    return {
        model: (several ? names.slice(0, -1) : names).join(',') || null,
        fingerprints: fingerprintsOf({
            dataset: member(args, 'samples_jsonl'),
            judge: judge.filter((part) => typeof part === 'string').join(' '),
            limit,
            // The seed chooses which examples a limited run takes.
            seed: countIn(limit) === null ? undefined : member(config, 'seed'),
        }),
    };
}
async function openai_evals_read(found) {
    const { spec, report, examples, events, errors } = await logOf(found);
    if (report === null)
        throw (0,catalogue/* failure */.V2)('RUN_UNFINISHED', found.path, { events });
    const values = reportValues(report, examples.matches);
    const scored = examples.agreeing(report);
    const suite = {
        name: textMember(spec, 'eval_name'),
        dataset: null,
        ...openai_evals_told(spec),
        measurements: values.measurements,
        examples: scored.examples,
    };
    return {
        suites: values.measurements.length === 0 ? [] : [suite],
        passedOver: [...values.passedOver, ...scored.passedOver],
        notices: errors === 0 ? [] : [(0,catalogue/* fault */.DG)('RUN_ERRORS', found.path, { errors, answers: examples.rows })],
    };
}
const openaiEvals = {
    format: 'openai-evals',
    title: openai_evals_TITLE,
    recognise: openai_evals_recognise,
    refuse: (found) => openai_evals_recognise(found) === null ? 'its first line is no spec with completion_fns, eval_name and run_id' : null,
    read: openai_evals_read,
};

;// CONCATENATED MODULE: ./build/js/read/opencompass.js
/**
 * Summaries of OpenCompass (`summary/summary_TIME.csv`): the columns dataset, version, metric and mode, then one for each
 * model. One suite a data set or group. Source: opencompass/summarizers/default.py.
 *
 * Traps: values are written with two digits, most of them from 0 to 100; `-` is a data set without a result; rows of
 * dashes are headings; `version` is a hash of the prompt; a newer one writes `82.00 (7/8)` where 7 of 8 were answered,
 * and has a column total_count. A spread (`standard_deviation`) is no quality, and where a group has one, its values of
 * every other metric are spreads too: OpenCompass writes `tiny-spread,-,accuracy,ppl,18.75` beside it.
 */





const FIXED = ['dataset', 'version', 'metric', 'mode'];
const opencompass_NONE = '-';
const opencompass_SPREAD = 'standard_deviation';
const COUNTED = /^(\S+) \((\d+)\/(\d+)\)$/;
const opencompass_SHARE = /^(?:accuracy|exact_match|(?:.+_)?pass@\d+)$/;
function opencompass_recognise({ content }) {
    const known = content.shape === 'table' && FIXED.every((name, at) => content.header[at] === name);
    return known && content.header.length > FIXED.length
        ? 'it has the columns dataset, version, metric and mode, and one for each model'
        : null;
}
function opencompass_cellOf(cell) {
    const [, value = '', answered = '', asked = ''] = COUNTED.exec(cell) ?? [];
    return value === ''
        ? { value: cellValue(cell), answered: null, asked: null }
        : { value: cellValue(value), answered: Number(answered), asked: Number(asked) };
}
/** Gathers the rows of a table by data set. */
class Summary {
    passedOver = [];
    notices = [];
    suites = new Map();
    models;
    countAt;
    path;
    spreads;
    constructor(header, path, spreads) {
        this.path = path;
        this.spreads = spreads;
        this.countAt = header.indexOf('total_count');
        this.models = header
            .map((name, at) => [name, at])
            .filter(([, at]) => at >= FIXED.length && at !== this.countAt);
    }
    get model() {
        const [first, ...others] = this.models;
        return others.length === 0 ? (first?.[0] ?? null) : null;
    }
    add(row) {
        const [dataset = '', version = '', metric = '', mode = ''] = row;
        if (metric === opencompass_NONE || metric === '') {
            const heading = /^-{2,}.*-{2,}$/.test(dataset);
            if (!heading)
                this.passedOver.push({ name: dataset, because: 'there is no result of it' });
            return;
        }
        if (this.spreads.has(dataset)) {
            this.passedOver.push({ name: `${dataset}/${metric}`, because: 'it is a spread, not a quality' });
            return;
        }
        const fingerprints = fingerprintsOf({
            dataset,
            task_version: version === opencompass_NONE ? undefined : version,
            mode: mode === opencompass_NONE ? undefined : mode,
        });
        const suite = this.suites.get(dataset) ?? { fingerprints, measurements: new Map() };
        this.suites.set(dataset, suite);
        for (const [model, at] of this.models)
            this.value(suite, { dataset, metric, model, row, at });
    }
    readings() {
        return [...this.suites]
            .filter(([, { measurements }]) => measurements.size > 0)
            .map(([name, { fingerprints, measurements }]) => ({
            name,
            model: this.model,
            dataset: name,
            fingerprints,
            measurements: [...measurements.values()],
            examples: null,
        }));
    }
    value(suite, of) {
        const { dataset, metric, model, row, at } = of;
        const cell = row[at] ?? '';
        const { value, answered, asked } = opencompass_cellOf(cell);
        if (value === null) {
            const because = cell === opencompass_NONE || cell === '' ? 'there is no result of it' : 'its cell holds no number';
            this.passedOver.push({ name: `${dataset}/${metric}/${model}`, because });
            return;
        }
        if (answered !== null && asked !== null && answered < asked) {
            this.notices.push((0,catalogue/* fault */.DG)('RUN_LIMITED', this.path, { task: dataset, used: answered, of: asked, others: 0 }));
        }
        const total = cellValue(row[this.countAt] ?? '');
        const count = answered ?? (typeof total === 'number' && Number.isSafeInteger(total) ? total : null);
        const labels = this.model === null ? { model } : {};
        const unit = opencompass_SHARE.test(metric) ? 'percent' : null;
        const found = measurement({ metric, labels, value, n: count, unit });
        // A summary may list a data set under several headings; the same value again says nothing new.
        const key = JSON.stringify([metric, labels, found.value]);
        suite.measurements.set(key, found);
    }
}
/** Groups whose values tell how far apart those of their data sets are. */
function spreadsIn(rows) {
    return new Set(rows.filter(([, , metric]) => metric === opencompass_SPREAD).map(([dataset = '']) => dataset));
}
async function opencompass_read(found) {
    const { content, path } = found;
    const rows = await logRows(found);
    const header = content.shape === 'table' ? content.header : [];
    const summary = new Summary(header, path, spreadsIn(rows));
    for (const row of rows)
        summary.add(row);
    return { suites: summary.readings(), passedOver: summary.passedOver, notices: summary.notices };
}
const opencompass = {
    format: 'opencompass',
    title: 'a summary of OpenCompass',
    recognise: opencompass_recognise,
    refuse: (found) => opencompass_recognise(found) === null ? 'it has no columns dataset, version, metric and mode at its start' : null,
    read: opencompass_read,
};

;// CONCATENATED MODULE: ./build/js/read/promptfoo-tally.js
/**
 * What the answers of an evaluation come to, for every provider and prompt apart: the overall rate of promptfoo changes
 * with every provider that is added. One provider or prompt alone gets no label, so that another model or another
 * wording can be compared with it.
 */




const LONGEST_ID = 160;
/** A short text that stands for a long one. */
function shortened(text) {
    if (text.length <= LONGEST_ID)
        return text;
    const hash = crc32c(new TextEncoder().encode(text)).toString(16).padStart(8, '0');
    return `${text.slice(0, LONGEST_ID)}… ${hash}`;
}
function promptfoo_tally_labelsOf(result, several) {
    return {
        ...(several.providers ? { provider: result.provider.slice(0, 100) } : {}),
        ...(several.prompts ? { prompt: result.promptName ?? String(result.prompt) } : {}),
    };
}
/** `pass_rate` and `score` of every answer, and its named scores; what ended in an error was not passed. */
function promptfoo_tally_valuesOf(result) {
    const passed = Number(result.outcome === 'pass');
    const own = [...result.named].filter(([name]) => name !== 'pass_rate' && name !== 'score');
    return [['pass_rate', passed], ['score', result.score], ...own];
}
function isNamed(metric) {
    return metric !== 'pass_rate' && metric !== 'score';
}
function promptfoo_tally_measured({ metric, labels, sum, count }) {
    const unit = metric === 'pass_rate' ? 'fraction' : null;
    // Scores of assertions, named or not, are better when they are higher: that is how promptfoo compares a threshold.
    return measurement({ metric, labels, value: sum / count, n: count, direction: 'higher', unit });
}
function tableOf(rows, columns) {
    const builder = new TableBuilder([
        { name: 'test', kind: 'id' },
        ...columns.map(({ column }) => ({ name: column, kind: 'cells' })),
    ]);
    for (const { id, values } of rows) {
        builder.text(0, id);
        for (const [index, { column }] of columns.entries()) {
            const value = values.get(column);
            if (value === undefined)
                builder.empty(index + 1);
            else
                builder.number(index + 1, value);
        }
        builder.endRow();
    }
    const scored = columns.map(({ metric, labels, column }) => ({ metric, labels, column }));
    return { table: builder.finish(), roles: NO_ROLES, scored };
}
/** Results of any order and at least one. */
function tallyOf(results) {
    const several = {
        providers: new Set(results.map(({ provider }) => provider)).size > 1,
        prompts: new Set(results.map(({ prompt }) => prompt)).size > 1,
    };
    const columns = new Map();
    const rows = new Map();
    const seen = new Map();
    for (const result of results.toSorted((a, b) => a.order - b.order)) {
        const labels = promptfoo_tally_labelsOf(result, several);
        const group = JSON.stringify([result.provider, result.prompt]);
        // A test that is repeated, or there twice, is told apart by how often it was met for this prompt and provider.
        const times = (seen.get(`${group} ${result.test}`) ?? 0) + 1;
        seen.set(`${group} ${result.test}`, times);
        const id = `${shortened(result.test)}${times === 1 ? '' : ` #${times}`}`;
        const row = rows.get(id) ?? { id, values: new Map() };
        rows.set(id, row);
        for (const [metric, value] of promptfoo_tally_valuesOf(result)) {
            const column = [...Object.values(labels), metric].join('/');
            const known = columns.get(column) ?? { metric, labels, column, sum: 0, count: 0 };
            known.sum += value;
            known.count++;
            columns.set(column, known);
            row.values.set(column, value);
        }
    }
    const all = [...columns.values()].toSorted((a, b) => Number(isNamed(a.metric)) - Number(isNamed(b.metric)));
    return { measurements: all.map(promptfoo_tally_measured), examples: tableOf(rows.values(), all) };
}

;// CONCATENATED MODULE: ./build/js/read/promptfoo.js
/**
 * Results of promptfoo: JSON of the versions 2 (to 0.93) and 3, the inner object that its Node API gives, JSON Lines, and
 * CSV of both kinds. Known by `results.stats.successes` beside a list `results.results`; by records with `success`,
 * `score`, `namedScores` and `prompt`; by the columns `[provider] prompt`.
 *
 * Traps: `metrics.score` and `namedScores` of a prompt are sums; `score` may be 0.5 where `success` is false; `error` is
 * filled in for plain failures too; a run of nothing but errors has no failure; results stand in the order in which they
 * were done, and their `id` is random; latency and cost are 0 for answers out of the cache, so they are not read.
 */







const RECORD = ['success', 'score', 'namedScores', 'prompt', 'provider'];
/** The object with `results`, `stats` and `version`: within `results` of a file, or a file by itself. */
function summaryIn(value) {
    return ([member(value, 'results'), value]
        .filter(isObject)
        .find((one) => Array.isArray(member(one, 'results')) &&
        typeof member(member(one, 'stats'), 'successes') === 'number') ?? null);
}
function promptfoo_recognise({ content }) {
    if (content.shape === 'json' && summaryIn(content.value) !== null) {
        return 'it has results with their stats of successes, as promptfoo writes them';
    }
    if (content.shape === 'jsonl') {
        const [first] = content.first;
        const all = first !== undefined && RECORD.every((key) => Object.hasOwn(first, key));
        return all ? 'its records have success, score, namedScores, prompt and provider' : null;
    }
    if (content.shape !== 'table' || blocksOf(content).length === 0)
        return null;
    return 'it has columns called by provider and prompt, with their status';
}
/** All results that the file counts must be in its list. Fault: `PROMPTFOO_COUNTS`. */
function checkCounts(summary, listed, path) {
    const stats = member(summary, 'stats');
    const parts = ['successes', 'failures', 'errors'].map((key) => countIn(member(stats, key)) ?? 0);
    const counted = parts.reduce((sum, part) => sum + part, 0);
    if (counted !== listed)
        throw (0,catalogue/* failure */.V2)('PROMPTFOO_COUNTS', path, { counted, listed });
}
async function resultsIn({ content, path }) {
    if (content.shape === 'table')
        return await resultsInTable(content, path);
    const records = new PromptfooRecords(path);
    if (content.shape === 'jsonl') {
        for await (const batch of content.records())
            for (const { record } of batch)
                records.add(record);
        return records.results;
    }
    const summary = content.shape === 'json' ? summaryIn(content.value) : null;
    const list = member(summary ?? {}, 'results');
    for (const record of Array.isArray(list) ? list : [])
        records.add(record);
    if (summary !== null)
        checkCounts(summary, records.results.length, path);
    return records.results;
}
/** Hashes of the prompts: version 2 has them in the head of its table. */
function promptfoo_promptHash(summary) {
    const inTable = member(member(member(summary ?? {}, 'table'), 'head'), 'prompts');
    const prompts = member(summary ?? {}, 'prompts') ?? inTable;
    const ids = Array.isArray(prompts) ? prompts.flatMap((one) => textMember(one, 'id') ?? []) : [];
    return ids.length === 0 ? undefined : [...new Set(ids)].map((id) => id.slice(0, 12)).join(' + ');
}
/** The model that grades, where the configuration names one for all tests. */
function judgeIn(config) {
    const provider = member(member(member(config, 'defaultTest'), 'options'), 'provider');
    return textMember(provider, 'id') ?? provider;
}
function about({ content }) {
    const file = content.shape === 'json' && isObject(content.value) ? content.value : {};
    const config = member(file, 'config');
    const options = member(file, 'runtimeOptions');
    const description = textMember(config, 'description');
    return {
        name: description === '' ? null : description,
        fingerprints: fingerprintsOf({
            prompt: promptfoo_promptHash(summaryIn(file)),
            judge: judgeIn(config),
            limit: member(options, 'filterFirstN') ?? member(options, 'filterSample'),
            filter: member(options, 'filterPattern'),
        }),
    };
}
async function promptfoo_read(found) {
    const results = await resultsIn(found);
    const errors = results.filter(({ outcome }) => outcome === 'error').length;
    if (results.length === 0)
        throw (0,catalogue/* failure */.V2)('PROMPTFOO_EMPTY', found.path, {});
    if (errors === results.length)
        throw (0,catalogue/* failure */.V2)('PROMPTFOO_ERRORS', found.path, { errors });
    const providers = [...new Set(results.map(({ provider }) => provider))];
    const { measurements, examples } = tallyOf(results);
    const told = (0,catalogue/* fault */.DG)('PROMPTFOO_SOME_ERRORS', found.path, { errors, results: results.length });
    return {
        suites: [
            {
                ...about(found),
                model: providers.length === 1 ? (providers[0] ?? null) : null,
                dataset: null,
                measurements,
                examples,
            },
        ],
        passedOver: [],
        notices: errors === 0 ? [] : [told],
    };
}
const promptfoo = {
    format: 'promptfoo',
    title: 'results of promptfoo',
    recognise: promptfoo_recognise,
    refuse: (found) => promptfoo_recognise(found) === null
        ? 'there are no results with stats, and no columns by provider and prompt'
        : null,
    read: promptfoo_read,
};

;// CONCATENATED MODULE: ./build/js/read/pytest-benchmark.js
/**
 * pytest-benchmark (`--benchmark-json`): `benchmarks[].stats` in seconds over so many rounds, whatever unit the terminal
 * shows. Mean and median are read; the mean's standard error is stddev/√rounds. A round is of `iterations` calls, and
 * `ops` says the mean again. Times of two machines are not compared, so the machine is a fingerprint; the name of the
 * machine (`machine_info.node`) is not read. Numbers in `extra_info` are the author's own metrics.
 */





const pytest_benchmark_SPREAD = 'it describes the spread or the number of rounds, not a quality';
function pytest_benchmark_recognise({ content }) {
    if (content.shape !== 'json' || !isObject(content.value))
        return null;
    const file = content.value;
    const has = isObject(member(file, 'machine_info')) && Array.isArray(member(file, 'benchmarks'));
    return has ? 'it has `machine_info` and `benchmarks`' : null;
}
/** Old versions have `brand`, new ones `brand_raw`; version 2 has no `cpu` at all. */
function pytest_benchmark_fingerprints(file) {
    const machine = member(file, 'machine_info');
    const cpu = member(machine, 'cpu');
    const brand = textMember(cpu, 'brand_raw') ?? textMember(cpu, 'brand') ?? textMember(machine, 'processor');
    const parts = [textMember(machine, 'system'), textMember(machine, 'machine'), brand];
    return fingerprintsOf({
        machine: parts.filter((part) => part !== null && part !== '').join(', '),
        python: member(machine, 'python_version'),
    });
}
function pytest_benchmark_addBenchmark(values, benchmark) {
    const name = textMember(benchmark, 'fullname') ?? textMember(benchmark, 'name') ?? '';
    const stats = member(benchmark, 'stats');
    const n = countIn(member(stats, 'rounds'));
    const standardError = standardErrorOfMean(member(stats, 'stddev'), n);
    const about = { labels: { benchmark: name }, n, unit: 's', direction: 'lower' };
    // Without a single round nothing was timed, and the zeros that stand there are no times.
    if (n === 0 || !isObject(stats)) {
        values.pass(name, 'it has no rounds');
        return;
    }
    values.add('mean', member(stats, 'mean'), { ...about, standardError });
    values.add('median', member(stats, 'median'), about);
    const own = new NamedValues();
    for (const [key, value] of Object.entries(member(benchmark, 'extra_info') ?? {})) {
        if (isNumeric(value))
            own.add(key, value, { labels: { benchmark: name } });
    }
    for (const one of own.measurements)
        values.take(one);
    values.passedOver.push(...own.passedOver);
}
async function pytest_benchmark_read({ content, path }) {
    const file = content.shape === 'json' && isObject(content.value) ? content.value : {};
    const list = member(file, 'benchmarks');
    const benchmarks = (Array.isArray(list) ? list : []).filter(isObject);
    const values = new MeasuredValues(path);
    for (const benchmark of benchmarks)
        pytest_benchmark_addBenchmark(values, benchmark);
    if (benchmarks.length > 0)
        values.pass('min, max, stddev, iqr, ops', pytest_benchmark_SPREAD);
    return values.reading({ fingerprints: pytest_benchmark_fingerprints(file) });
}
const pytestBenchmark = {
    format: 'pytest-benchmark',
    title: 'results of pytest-benchmark',
    recognise: pytest_benchmark_recognise,
    refuse: (found) => pytest_benchmark_recognise(found) === null ? 'there are no `machine_info` and `benchmarks` in it' : null,
    read: pytest_benchmark_read,
};

;// CONCATENATED MODULE: ./build/js/read/pytest-json-report.js
/**
 * pytest-json-report (`.report.json`): outcomes by `nodeid`, with the times of setup, call and teardown in seconds. An
 * expected failure (`xfailed`) says nothing, an unexpected pass counts as one, as in pytest. Counts that are 0 are left
 * out of `summary`. The plugin can leave the tests out: then the summary alone gives the rates. A file whose collection
 * failed counts as an error. Exit codes: 0 passed, 1 failures, 5 nothing collected; any other is a run that did not end.
 */




const OUTCOMES = {
    passed: 'passed',
    xpassed: 'passed',
    failed: 'failed',
    error: 'error',
    skipped: 'skipped',
    xfailed: 'skipped',
};
const ENDED = new Set([0, 1, 5]);
function pytest_json_report_fileIn({ content }) {
    return content.shape === 'json' && isObject(content.value) ? content.value : {};
}
function pytest_json_report_recognise(found) {
    const file = pytest_json_report_fileIn(found);
    const has = typeof member(file, 'exitcode') === 'number' && isObject(member(file, 'summary'));
    return has ? 'it has a `summary` and an `exitcode`' : null;
}
function list(value) {
    return Array.isArray(value) ? value.filter(isObject) : [];
}
/** All three stages: what a test needs before and after is part of what it takes. */
function secondsOf(test) {
    const stages = ['setup', 'call', 'teardown'].map((stage) => member(member(test, stage), 'duration'));
    const known = stages.filter((seconds) => typeof seconds === 'number' && seconds >= 0);
    return known.length === 0 ? null : known.reduce((sum, seconds) => sum + Number(seconds), 0);
}
/** An outcome of no known name is no pass. */
function pytest_json_report_outcomeOf(test) {
    const name = textMember(test, 'outcome') ?? '';
    return Object.hasOwn(OUTCOMES, name) ? (OUTCOMES[name] ?? 'error') : 'error';
}
function outcomesIn(file) {
    const tests = list(member(file, 'tests')).map((test) => {
        const id = textMember(test, 'nodeid') ?? '';
        return { id, group: id.split('::', 1)[0] ?? '', outcome: pytest_json_report_outcomeOf(test), seconds: secondsOf(test) };
    });
    const broken = list(member(file, 'collectors'))
        .filter((collector) => textMember(collector, 'outcome') === 'failed')
        .map((collector) => {
        const id = textMember(collector, 'nodeid') ?? '';
        return { id, group: id, outcome: 'error', seconds: 0 };
    });
    return [...tests, ...broken];
}
function ofSummary(file, path) {
    const counts = { passed: 0, failed: 0, error: 0, skipped: 0 };
    for (const [name, outcome] of Object.entries(OUTCOMES)) {
        counts[outcome] += countIn(member(member(file, 'summary'), name)) ?? 0;
    }
    const { passed, failed, error, skipped } = counts;
    const ran = passed + failed + error;
    if (ran === 0)
        throw (0,catalogue/* failure */.V2)('TESTS_NONE', path, { skipped });
    const measurements = [
        measurement({ metric: 'pass_rate', value: passed / ran, n: ran, direction: 'higher', unit: 'fraction' }),
        shareOf('error_rate', error, ran),
        shareOf('skipped_rate', skipped, ran + skipped),
    ];
    const suite = { name: null, model: null, dataset: null, fingerprints: {}, measurements, examples: null };
    return { suites: [suite], passedOver: [], notices: [] };
}
/** Faults: `PYTEST_EXIT`, `TESTS_NONE`. */
async function pytest_json_report_read(found) {
    const { path } = found;
    const file = pytest_json_report_fileIn(found);
    const exit = member(file, 'exitcode');
    if (typeof exit !== 'number' || !ENDED.has(exit))
        throw (0,catalogue/* failure */.V2)('PYTEST_EXIT', path, { exit: Number(exit) });
    const outcomes = outcomesIn(file);
    return outcomes.length === 0 && !Array.isArray(member(file, 'tests'))
        ? ofSummary(file, path)
        : readingOfTests({ path, outcomes });
}
const pytestJsonReport = {
    format: 'pytest-json-report',
    title: 'a report of pytest-json-report',
    recognise: pytest_json_report_recognise,
    refuse: (found) => (pytest_json_report_recognise(found) === null ? 'there are no `summary` and `exitcode` in it' : null),
    read: pytest_json_report_read,
};

;// CONCATENATED MODULE: ./build/js/read/rag-chat-eval.js
/**
 * Results of ai-rag-chat-evaluator, Azure's sample of such an evaluation: `eval_results.jsonl` (one answer a line) and
 * `summary.json` (`{gpt_groundedness: {pass_count, pass_rate, mean_rating}, latency: {mean, max, min}, …}`).
 *
 * Known by: ratings `gpt_…` beside question and answer, or such objects by name. Traps: −1 stands where an answer or a
 * grade failed; the summary is rounded to two places; `{total: 0, rate: 0}` may be 0 of 0 and is no value.
 * The id is the question.
 */




const RATING = /^gpt_/;
const FAILED = -1;
function hasNumbers(value, keys) {
    return keys.every((key) => isNumeric(member(value, key)));
}
function rag_chat_eval_summaryIn({ content }) {
    if (content.shape !== 'json' || !isObject(content.value))
        return null;
    const file = content.value;
    const rated = Object.keys(file).some((name) => RATING.test(name) && hasNumbers(file[name], ['pass_count', 'pass_rate', 'mean_rating']));
    return rated ? content.value : null;
}
function answersIn({ content }) {
    const records = recordsIn(content);
    if (records === null)
        return null;
    const keys = keysOf(records.first);
    const answered = ['question', 'answer'].every((key) => keys.includes(key));
    return answered && keys.some((key) => RATING.test(key)) ? records : null;
}
function rag_chat_eval_recognise(found) {
    if (answersIn(found) !== null)
        return 'its records have question, answer and ratings gpt_…';
    return rag_chat_eval_summaryIn(found) === null ? null : 'it has pass rates and mean ratings gpt_…';
}
const NAMELESS = { name: null, model: null, dataset: null, fingerprints: {} };
function summarised(name, value, passedOver) {
    const one = (part, about = {}) => {
        const number = member(value, part);
        const metric = about.metric ?? name;
        return isNumeric(number) ? [measurement({ metric, value: number, unit: about.unit ?? null })] : [];
    };
    if (hasNumbers(value, ['pass_rate', 'mean_rating'])) {
        passedOver.push({ name: `${name}/pass_count`, because: 'a count, time or setting, not a quality' });
        return [...one('mean_rating'), ...one('pass_rate', { metric: `${name}/pass_rate`, unit: 'fraction' })];
    }
    if (hasNumbers(value, ['mean', 'max', 'min']))
        return one('mean');
    if (!hasNumbers(value, ['total', 'rate'])) {
        passedOver.push({ name, because: 'it is none of the statistics that this tool writes' });
        return [];
    }
    const none = member(value, 'total') === 0;
    if (none)
        passedOver.push({ name, because: 'its total is 0: a rate of 0 of 0 says nothing' });
    return none ? [] : one('rate', { unit: 'fraction' });
}
function readSummary(summary) {
    const passedOver = [];
    const measurements = Object.entries(summary).flatMap(([name, value]) => summarised(name, value, passedOver));
    return { suites: [{ ...NAMELESS, measurements, examples: null }], passedOver, notices: [] };
}
async function rag_chat_eval_read(found) {
    const records = answersIn(found);
    if (records === null)
        return readSummary(rag_chat_eval_summaryIn(found) ?? {});
    const metrics = keysOf(records.first).filter((key) => {
        const values = records.first.map((record) => member(record, key)).filter((value) => value != null);
        return RATING.test(key) || (values.length > 0 && values.every(isNumeric));
    });
    const rows = new ScoreRows('question');
    for await (const batch of records.all()) {
        for (const { record } of batch) {
            const scores = metrics.map((metric) => {
                const value = member(record, metric);
                return { metric, value: value === FAILED ? null : value };
            });
            rows.push(textMember(record, 'question'), scores);
        }
    }
    const suite = { ...NAMELESS, measurements: [], examples: rows.examples() };
    return { suites: [suite], passedOver: [], notices: rows.notices(found.path) };
}
const ragChatEval = {
    format: 'rag-chat-eval',
    title: 'a result of ai-rag-chat-evaluator',
    needs: {
        of: ['records'],
        keys: [['question'], ['answer'], ['gpt_groundedness', 'gpt_relevance', 'gpt_coherence', 'gpt_fluency']],
    },
    recognise: rag_chat_eval_recognise,
    refuse: (found) => rag_chat_eval_recognise(found) === null ? 'there are no ratings gpt_… of answers to questions in it' : null,
    read: rag_chat_eval_read,
};

;// CONCATENATED MODULE: ./build/js/read/ragas.js






const CORE = /^(faithfulness|answer_(relevancy|correctness|similarity)|context_(precision|recall|relevancy|entity_recall|utilization))$/;
/** Metrics of ragas 0.2 and later, by the names they give themselves. */
const LATER = /^((non_)?llm_context_(precision|recall)(_with(out)?_reference)?|id_based_context_(precision|recall)|semantic_similarity|factual_correctness|noise_sensitivity|response_relevancy|nv_(accuracy|context_relevance|response_groundedness)|multi_modal_(faithfulness|relevance)|tool_call_(accuracy|f1)|agent_goal_accuracy(_with(out)?_reference)?|topic_adherence|summary_score|non_llm_string_similarity|string_present|exact_match|(bleu|rouge|chrf)_score)$/;
const MODE = /^(.+)\(mode=([\w.-]+)\)$/;
const BESIDE_QUESTION = /^(retrieved_contexts|contexts|response|answer|reference|ground_truths?|reference_contexts)$/;
const RECOMPUTED = 'means are taken from the samples themselves';
function ragas_nameOf(column) {
    const parts = MODE.exec(column);
    return { metric: parts?.[1] ?? column, labels: parts?.[2] === undefined ? {} : { mode: parts[2] } };
}
function isRagas(column) {
    const { metric } = ragas_nameOf(column);
    return CORE.test(metric) || LATER.test(metric);
}
/** The key that holds the question, or `null` where these are no samples of ragas. */
function questionKey(keys) {
    if (!keys.some(isRagas))
        return null;
    if (keys.includes('user_input'))
        return 'user_input';
    return keys.includes('question') && keys.some((key) => BESIDE_QUESTION.test(key)) ? 'question' : null;
}
/** Rows of a table as records. */
function recordsOfTable(content) {
    const { header } = content;
    const record = (row) => Object.fromEntries(header.map((name, at) => [name, jsonCell(row[at])]));
    async function* all() {
        for await (const batch of content.rows())
            yield batch.map((row) => ({ line: 0, record: record(row) }));
    }
    return { first: content.first.map(record), all };
}
/** `{"0": {"faithfulness": 1}}`: the scores of one sample under its position, as a result object prints itself. */
function unwrapped(record) {
    const [inner, ...others] = Object.values(record);
    return isObject(inner) && others.length === 0 && Object.keys(inner).some((key) => CORE.test(key))
        ? inner
        : null;
}
function ragas_samplesOf(records, beside) {
    if (records === null)
        return null;
    const keys = keysOf(records.first);
    const question = questionKey(keys);
    if (question !== null) {
        const because = `its records have ${question} and the metric ${keys.find(isRagas)}`;
        return { records, question, because, beside };
    }
    const inner = records.first.map(unwrapped);
    if (inner.some((one) => one === null))
        return null;
    async function* all() {
        for await (const batch of records?.all() ?? [])
            yield batch.map(({ line, record }) => ({ line, record: unwrapped(record) ?? {} }));
    }
    const first = inner.filter((one) => one !== null);
    const because = 'each record has the scores of ragas for one sample';
    return { records: { first, all }, question: null, because, beside };
}
function findSamples(content) {
    if (content.shape === 'table') {
        return questionKey(content.header) === null ? null : ragas_samplesOf(recordsOfTable(content), []);
    }
    const direct = ragas_samplesOf(recordsIn(content), []);
    if (direct !== null || content.shape !== 'json' || !isObject(content.value))
        return direct;
    for (const [key, value] of Object.entries(content.value)) {
        const inside = Array.isArray(value) ? recordsIn({ ...content, value }) : null;
        if (inside === null)
            continue;
        const beside = Object.keys(content.value).filter((other) => other !== key);
        const found = ragas_samplesOf(inside, beside);
        if (found?.question != null)
            return found;
    }
    return null;
}
/** One row of means: `[{"num_samples": 25, "faithfulness": 0.8}]`. */
function meansOf(content) {
    if (content.shape !== 'json' || !Array.isArray(content.value) || content.value.length !== 1)
        return null;
    const [row] = content.value;
    return isObject(row) && Object.keys(row).some((key) => CORE.test(key)) ? row : null;
}
function ragas_recognise({ content }) {
    const samples = findSamples(content);
    if (samples !== null)
        return samples.because;
    return meansOf(content) === null ? null : 'it is one row of means of ragas';
}
/** What the question says: a text, or the turns of a conversation. */
function questionText(value) {
    if (typeof value === 'string')
        return value;
    if (typeof value === 'number')
        return String(value);
    if (!Array.isArray(value))
        return null;
    const turns = value.map((turn) => member(turn, 'content'));
    return turns.map((turn) => (typeof turn === 'string' ? turn : '')).join('\n');
}
/** Metrics of ragas by name, and whatever else holds only numbers: aspects that users define. */
function metricColumns(first) {
    return keysOf(first).filter((key) => {
        if (isRagas(key))
            return true;
        const values = first.map((record) => member(record, key)).filter((value) => value != null);
        return (0,descriptive/* descriptive */.T)(key) === null && values.length > 0 && values.every(isNumeric);
    });
}
async function readSamples({ records, question, beside }, path) {
    const metrics = metricColumns(records.first);
    const rows = new ScoreRows(question ?? '');
    for await (const batch of records.all()) {
        for (const { record } of batch) {
            const id = question === null ? null : questionText(member(record, question));
            const scores = metrics.map((key) => ({ ...ragas_nameOf(key), value: member(record, key) }));
            rows.push(id, scores);
        }
    }
    const passedOver = beside.map((name) => ({ name, because: RECOMPUTED }));
    const examples = rows.examples();
    return { suites: [{ ...ragas_NAMELESS, examples }], passedOver, notices: rows.notices(path) };
}
const ragas_NAMELESS = { name: null, model: null, dataset: null, fingerprints: {}, measurements: [] };
function readMeans(row) {
    const n = countIn(member(row, 'num_samples'));
    const passedOver = [];
    const measurements = Object.entries(row).flatMap(([name, value]) => {
        if (isRagas(name) && isNumeric(value))
            return [measurement({ ...ragas_nameOf(name), value, n })];
        passedOver.push({ name, because: (0,descriptive/* descriptive */.T)(name) ?? `it is ${kindOf(value)}, and no metric of ragas` });
        return [];
    });
    return { suites: [{ ...ragas_NAMELESS, measurements, examples: null }], passedOver, notices: [] };
}
async function ragas_read({ content, path }) {
    const samples = findSamples(content);
    return samples === null ? readMeans(meansOf(content) ?? {}) : await readSamples(samples, path);
}
const ragas = {
    format: 'ragas',
    title: 'scores of ragas',
    needs: {
        of: ['records', 'table'],
        keys: [
            ['user_input', 'question'],
            ['faithfulness', 'answer_relevancy', 'context_precision', 'context_recall', 'answer_correctness'],
        ],
    },
    recognise: ragas_recognise,
    refuse: (found) => ragas_recognise(found) === null ? 'there is no question beside a metric of ragas in its records' : null,
    read: ragas_read,
};

;// CONCATENATED MODULE: ./build/js/read/simple-evals.js
/**
 * Results of OpenAI's simple-evals (`<eval>_<model>.json`): flat means, each with the standard deviation over the
 * examples beside it (`score` and `score:std`), the headline as `score`.
 *
 * Traps: the deviation is no standard error, and without n none can be made of it (HealthBench gives both n and a
 * bootstrapped error); the mean of a category or language of MMLU and MGSM is `score` of a slice; `chars` is how long
 * the answers were. Which eval and which model it was stands in the file's name only.
 */


const STATISTIC = /^.+:(?:std|min|max|n_samples|bootstrap_std)$/;
/** MMLU's categories and MGSM's languages: what stands under such a name is the mean score in it. */
const SLICES = new Set('stem humanities social_sciences other group_latin group_non_latin bn de en es fr ja ru sw te th zh'.split(' '));
const simple_evals_NOT_QUALITY = new Set(['chars']);
const simple_evals_DIRECTIONS = new Map([
    ['score', 'higher'],
    ['overall_score', 'higher'],
    ['is_correct', 'higher'],
    ['accuracy_given_attempted', 'higher'],
    ['is_incorrect', 'lower'],
]);
function simple_evals_objectOf({ content }) {
    return content.shape === 'json' && isObject(content.value) ? content.value : null;
}
/** Flat, with `score` and its deviation, and no deviation of a value that is not there. */
function simple_evals_recognise(found) {
    const file = simple_evals_objectOf(found);
    if (file === null || !Object.hasOwn(file, 'score') || !Object.hasOwn(file, 'score:std'))
        return null;
    const whole = Object.entries(file).every(([key, value]) => (isNumeric(value) || value === null) &&
        (!STATISTIC.test(key) || Object.hasOwn(file, key.slice(0, key.lastIndexOf(':')))));
    return whole ? 'it has score and score:std' : null;
}
function simple_evals_valueIn(file, name, value) {
    if (!isNumeric(value))
        return null;
    const n = countIn(member(file, `${name}:n_samples`));
    const standardError = standardErrorIn(member(file, `${name}:bootstrap_std`));
    const known = { value, n, standardError };
    return SLICES.has(name)
        ? measurement({ ...known, metric: 'score', labels: { slice: name }, direction: 'higher' })
        : measurement({ ...known, metric: name, direction: simple_evals_DIRECTIONS.get(name) ?? null });
}
async function simple_evals_read(found) {
    const file = simple_evals_objectOf(found) ?? {};
    const measurements = [];
    const passedOver = [];
    for (const [name, value] of Object.entries(file)) {
        if (STATISTIC.test(name))
            continue;
        const one = simple_evals_NOT_QUALITY.has(name) ? null : simple_evals_valueIn(file, name, value);
        const because = isNumeric(value)
            ? 'how long the answers are, not how good'
            : `it is ${kindOf(value)}, not a number`;
        if (one === null)
            passedOver.push({ name, because });
        else
            measurements.push(one);
    }
    const suite = { name: null, model: null, dataset: null, fingerprints: {}, measurements, examples: null };
    return { suites: measurements.length === 0 ? [] : [suite], passedOver, notices: [] };
}
const simpleEvals = {
    format: 'simple-evals',
    title: 'results of simple-evals',
    recognise: simple_evals_recognise,
    refuse: (found) => (simple_evals_recognise(found) === null ? 'there are no score and score:std in it' : null),
    read: simple_evals_read,
};

;// CONCATENATED MODULE: ./build/js/read/sklearn-report.js
/** scikit-learn's `classification_report(output_dict=True)`, dumped as JSON. */


const METRICS = [
    ['precision', 'precision'],
    ['recall', 'recall'],
    ['f1-score', 'f1'],
];
/** Averages by scikit-learn's names; a class may be called anything else, `accuracy` too. */
const AVERAGES = new Map([
    ['micro avg', 'micro'],
    ['macro avg', 'macro'],
    ['weighted avg', 'weighted'],
    ['samples avg', 'samples'],
]);
function sklearn_report_isRow(value) {
    return (isObject(value) &&
        METRICS.every(([key]) => isNumeric(member(value, key))) &&
        isNumeric(member(value, 'support')));
}
/** The three metrics of a class or an average. `support` is their number of examples and no metric. */
function rowMeasurements(name, row) {
    const average = AVERAGES.get(name);
    const n = countIn(member(row, 'support'));
    return METRICS.flatMap(([key, metric]) => {
        const value = member(row, key);
        if (!isNumeric(value))
            return [];
        return average === undefined
            ? [measurement({ metric, labels: { class: name }, value, n })]
            : [measurement({ metric: `${metric}_${average}`, value, n })];
    });
}
async function sklearn_report_read({ content }) {
    const report = content.shape === 'json' && isObject(content.value) ? content.value : {};
    const n = countIn(member(member(report, 'weighted avg') ?? member(report, 'macro avg'), 'support'));
    const measurements = [];
    const passedOver = [];
    for (const [name, value] of Object.entries(report)) {
        if (sklearn_report_isRow(value))
            measurements.push(...rowMeasurements(name, value));
        else if (name === 'accuracy' && isNumeric(value))
            measurements.push(measurement({ metric: name, value, n }));
        else
            passedOver.push({ name, because: `it is ${kindOf(value)}, and no row of the report` });
    }
    const suite = { name: null, model: null, dataset: null, fingerprints: {}, measurements, examples: null };
    return { suites: [suite], passedOver, notices: [] };
}
function sklearn_report_recognise({ content }) {
    if (content.shape !== 'json' || !isObject(content.value))
        return null;
    const averaged = sklearn_report_isRow(member(content.value, 'weighted avg')) || sklearn_report_isRow(member(content.value, 'macro avg'));
    return averaged ? 'it has precision, recall, f1-score and support by class, and their averages' : null;
}
const sklearnReport = {
    format: 'sklearn-report',
    title: "scikit-learn's classification report",
    needs: {
        of: ['object'],
        keys: [['macro avg'], ['weighted avg']],
    },
    recognise: sklearn_report_recognise,
    refuse: (found) => sklearn_report_recognise(found) === null
        ? 'there is no "macro avg" or "weighted avg" with precision, recall, f1-score and support in it'
        : null,
    read: sklearn_report_read,
};

;// CONCATENATED MODULE: ./build/js/read/protobuf.js
/**
 * The fields of a protobuf message by number. Only the wire format is read, by hand: of TensorBoard's messages ten
 * fields are wanted, and a schema compiler and its runtime would weigh more than these lines.
 * Source: protobuf.dev/programming-guides/encoding.
 */
/** A message that is not well formed. Whoever knows the file makes a `Failure` of it. */
class ProtobufTrouble extends Error {
}
const protobuf_LONGEST_VARINT = 10;
const NOTHING = new Uint8Array();
function varintAt(bytes, start) {
    let value = 0;
    for (let at = start; at < start + protobuf_LONGEST_VARINT; at++) {
        const byte = bytes[at];
        if (byte === undefined)
            throw new ProtobufTrouble('a number is cut');
        value += (byte & 0x7f) * 2 ** (7 * (at - start));
        if (byte < 0x80)
            return { value, end: at + 1 };
    }
    throw new ProtobufTrouble(`a number has more than ${protobuf_LONGEST_VARINT} bytes`);
}
/** How many bytes the content of a field has that starts here, and where. */
function extent(wire, bytes, at) {
    if (wire === 1)
        return [at, 8];
    if (wire === 5)
        return [at, 4];
    if (wire !== 2)
        throw new ProtobufTrouble(`a field is of the kind ${wire}, which there is not`);
    const { value, end } = varintAt(bytes, at);
    return [end, value];
}
/** Every field in order. Throws `ProtobufTrouble`. */
function* fieldsOf(bytes) {
    let at = 0;
    while (at < bytes.length) {
        const key = varintAt(bytes, at);
        const number = Math.floor(key.value / 8);
        const wire = key.value % 8;
        if (number === 0)
            throw new ProtobufTrouble('a field has the number 0');
        if (wire === 0) {
            const { value, end } = varintAt(bytes, key.end);
            yield { number, varint: value, bytes: NOTHING };
            at = end;
            continue;
        }
        const [start, length] = extent(wire, bytes, key.end);
        if (length > bytes.length - start)
            throw new ProtobufTrouble('a field is cut');
        yield { number, varint: null, bytes: bytes.subarray(start, start + length) };
        at = start + length;
    }
}
/** A varint as a signed number of 64 bits. */
function signed(varint) {
    return varint >= 2 ** 63 ? varint - 2 ** 64 : varint;
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
/** Floats of 32 or 64 bits, little-endian. Throws `ProtobufTrouble` where the bytes are no whole number of them. */
function floatsIn(bytes, size) {
    if (bytes.length % size !== 0)
        throw new ProtobufTrouble('a float is cut');
    const view = viewOf(bytes);
    return Array.from({ length: bytes.length / size }, (_, at) => size === 4 ? view.getFloat32(at * 4, true) : view.getFloat64(at * 8, true));
}
/** Whole numbers one after the other, as packed fields have them. */
function varintsIn(bytes) {
    const all = [];
    let at = 0;
    while (at < bytes.length) {
        const { value, end } = varintAt(bytes, at);
        all.push(signed(value));
        at = end;
    }
    return all;
}

;// CONCATENATED MODULE: ./build/js/read/tfrecords.js
/**
 * The records of a TFRecord file: length, checksum of the length, bytes, checksum of the bytes. Read by hand: the only
 * packages for Node that do it bring TensorFlow itself, and the whole of it is two numbers and a checksum.
 * Source: tensorflow/core/lib/io/record_writer.h.
 */



const tfrecords_HEADER = 12;
const FOOTER = 4;
/** Takes bytes off a stream, as many as are asked for or as many as are left. */
class Taker {
    chunks;
    rest = new Uint8Array();
    constructor(source) {
        this.chunks = source.open()[Symbol.asyncIterator]();
    }
    async take(wanted) {
        const parts = [];
        let size = 0;
        while (size < wanted) {
            if (this.rest.length === 0) {
                const next = await this.chunks.next();
                if (next.done === true)
                    break;
                this.rest = next.value;
            }
            const part = this.rest.subarray(0, wanted - size);
            this.rest = this.rest.subarray(part.length);
            parts.push(part);
            size += part.length;
        }
        return parts.length === 1 && parts[0] !== undefined ? parts[0] : tfrecords_joined(parts, size);
    }
    async close() {
        await this.chunks.return?.();
    }
}
function tfrecords_joined(parts, size) {
    const all = new Uint8Array(size);
    let at = 0;
    for (const part of parts) {
        all.set(part, at);
        at += part.length;
    }
    return all;
}
/** The first bytes, fewer where the file is shorter. */
async function startOf(source, wanted) {
    const taker = new Taker(source);
    const start = await taker.take(wanted);
    await taker.close();
    return start;
}
function tfrecords_viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
/** Bytes that a checksum follows must meet it. A writer that leaves it at zero is told by name. */
function checkSum(bytes, stored, place) {
    if (maskedCrc32c(bytes) === stored)
        return;
    const { path, record, what } = place;
    throw (0,catalogue/* failure */.V2)('TENSORBOARD_CRC', path, { record, what, empty: stored === 0 });
}
function lengthIn(header, source, record) {
    const { path } = source;
    const view = tfrecords_viewOf(header);
    const length = view.getUint32(0, true) + view.getUint32(4, true) * 2 ** 32;
    const summed = header.subarray(0, 8);
    if (record === 1 && view.getUint32(4, true) !== 0 && maskedCrc32c(summed) !== view.getUint32(8, true))
        throw (0,catalogue/* failure */.V2)('TENSORBOARD_MAGIC', path, {});
    checkSum(summed, view.getUint32(8, true), { path, record, what: 'length' });
    const limit = limitsOf(source)['event-bytes'];
    if (length > limit)
        throw (0,catalogue/* failure */.V2)('TENSORBOARD_LENGTH', path, { record, length, limit });
    return length;
}
/**
 * The records in order; where the last one is not whole, as a live or killed run leaves it, `cutAt` is its number.
 * Faults: `TENSORBOARD_MAGIC`, `TENSORBOARD_CRC`, `TENSORBOARD_LENGTH`.
 */
async function* tfRecords(source) {
    const taker = new Taker(source);
    try {
        for (let record = 1;; record++) {
            const header = await taker.take(tfrecords_HEADER);
            if (header.length === 0)
                return;
            const length = header.length < tfrecords_HEADER ? 0 : lengthIn(header, source, record);
            const body = await taker.take(length + FOOTER);
            if (header.length < tfrecords_HEADER || body.length < length + FOOTER) {
                yield { cutAt: record };
                return;
            }
            const bytes = body.subarray(0, length);
            const place = { path: source.path, record, what: 'content' };
            checkSum(bytes, tfrecords_viewOf(body).getUint32(length, true), place);
            yield { bytes };
        }
    }
    finally {
        await taker.close();
    }
}

;// CONCATENATED MODULE: ./build/js/read/tensorboard-events.js
/**
 * The scalars in one event file. Fields: Event {1 wall_time, 2 step, 5 summary}; Summary {1 value}; Value {1 tag,
 * 2 simple_value, 8 tensor, 9 metadata {1 plugin_data {1 plugin_name}}}; TensorProto {1 dtype, 4 tensor_content,
 * 5 float_val, 6 double_val, 7 int_val, 10 int64_val}. PyTorch writes simple_value, or float_val where asked for new
 * style; TensorFlow 2 writes tensor_content. Text and histograms come as tensors too: only tensors of one number count.
 * Source: tensorflow/core/util/event.proto, framework/summary.proto and tensor.proto.
 */



const UTF8 = new TextDecoder();
const MOST_TAGS = 10_000;
function inner(bytes, number) {
    let last = null;
    for (const field of fieldsOf(bytes))
        if (field.number === number && field.varint === null)
            last = field.bytes;
    return last;
}
/** What a tensor of these types holds; `null` for types that are no numbers. */
function numbersIn(dtype, field) {
    const { number, varint, bytes } = field;
    if (dtype === 1 && (number === 4 || number === 5))
        return floatsIn(bytes, 4);
    if (dtype === 2 && (number === 4 || number === 6))
        return floatsIn(bytes, 8);
    if ((dtype === 3 && number === 7) || (dtype === 9 && number === 10))
        return varint === null ? varintsIn(bytes) : [signed(varint)];
    return null;
}
const NUMERIC = new Set([1, 2, 3, 9]);
function tensorIn(bytes) {
    const fields = [...fieldsOf(bytes)];
    const dtype = fields.findLast(({ number }) => number === 1)?.varint ?? 0;
    return { dtype, numbers: fields.flatMap((field) => numbersIn(dtype, field) ?? []) };
}
function tensorboard_events_valueIn(bytes) {
    const plugin = inner(inner(inner(bytes, 9) ?? new Uint8Array(), 1) ?? new Uint8Array(), 1);
    const simple = inner(bytes, 2);
    const tensor = inner(bytes, 8);
    return {
        tag: UTF8.decode(inner(bytes, 1) ?? new Uint8Array()),
        plugin: plugin === null ? null : UTF8.decode(plugin),
        simple: simple === null ? null : (floatsIn(simple, 4)[0] ?? null),
        tensor: tensor === null ? null : tensorIn(tensor),
    };
}
class Scalars {
    last = new Map();
    others = new Map();
    start = Number.POSITIVE_INFINITY;
    fallsBack = false;
    cutAt = null;
    plugins = new Map();
    path;
    constructor(path) {
        this.path = path;
    }
    /** An event is a time, a step and a summary of values, or something else (a graph, a version). */
    event(bytes) {
        let time = 0;
        let step = 0;
        const summaries = [];
        for (const { number, varint, bytes: content } of fieldsOf(bytes)) {
            if (number === 1 && varint === null)
                time = floatsIn(content, 8)[0] ?? 0;
            if (number === 2 && varint !== null)
                step = signed(varint);
            if (number === 5 && varint === null)
                summaries.push(content);
        }
        this.start = Math.min(this.start, time);
        for (const summary of summaries) {
            for (const { number, bytes: content } of fieldsOf(summary)) {
                if (number === 1)
                    this.value(tensorboard_events_valueIn(content), step, time);
            }
        }
    }
    value({ tag, plugin, simple, tensor }, step, time) {
        // A writer may tell the plugin with the first value of a tag only.
        if (plugin !== null && plugin !== '')
            this.plugins.set(tag, plugin);
        const kind = this.plugins.get(tag) ?? null;
        const value = simple ?? this.numberIn(tag, kind, tensor);
        if (value === null) {
            if (this.others.size < MOST_TAGS)
                this.others.set(tag, kind ?? 'a picture, sound or histogram');
            return;
        }
        const before = this.last.get(tag);
        if (before !== undefined && before.step >= step)
            this.fallsBack = true;
        if (before === undefined || step > before.step || (step === before.step && time >= before.time))
            this.last.set(tag, { value, step, time });
    }
    numberIn(tag, plugin, tensor) {
        if (tensor === null || (plugin !== null && plugin !== 'scalars'))
            return null;
        const [value = null] = tensor.numbers;
        if (NUMERIC.has(tensor.dtype) && tensor.numbers.length === 1)
            return value;
        if (plugin === null)
            return null;
        const found = `the type ${tensor.dtype} with ${tensor.numbers.length} numbers`;
        throw (0,catalogue/* failure */.V2)('TENSORBOARD_DTYPE', this.path, { tag: tag.slice(0, 80), found });
    }
}
/** Faults: those of `tfRecords`, `TENSORBOARD_PROTO`, `TENSORBOARD_DTYPE`. */
async function eventFile(source) {
    const scalars = new Scalars(source.path);
    let record = 0;
    for await (const read of tfRecords(source)) {
        record++;
        if ('cutAt' in read) {
            scalars.cutAt = read.cutAt;
            break;
        }
        try {
            scalars.event(read.bytes);
        }
        catch (error) {
            if (!(error instanceof ProtobufTrouble))
                throw error;
            throw (0,catalogue/* failure */.V2)('TENSORBOARD_PROTO', source.path, { record, found: error.message });
        }
    }
    return scalars;
}

;// CONCATENATED MODULE: ./build/js/read/tensorboard.js
/**
 * Event files of TensorBoard (`*.tfevents.*`, also `.v2`), gathered below the folder that they have in common: it is
 * the log folder, and what lies between is the run. The split is in the folder's name (`train/`, `validation/` hold
 * the same tag), so it becomes a label. Several files in one folder are restarts, whose steps begin again: the newest
 * file that has a tag counts, and in it the last step. A live or killed run leaves its last record cut: what comes
 * before is read and told. TensorBoard knows neither n nor standard errors nor directions; values of `simple_value`
 * are floats of 32 bits (0.9639 is 0.96389997).
 */










const NAME = /\.tfevents\./;
/** Folders that `add_hparams` of PyTorch makes are called by the time, so no other run has them. */
const TIME = /^\d{9,}(?:\.\d+)?$/;
const tensorboard_MOST_FAULTS_NAMED = 20;
/** The deepest folder that holds them all. */
function common(folders) {
    const [first = [], ...others] = folders.map((folder) => (folder === '.' ? [] : folder.split('/')));
    const end = first.findIndex((part, at) => others.some((other) => other[at] !== part));
    const root = (end < 0 ? first : first.slice(0, end)).join('/');
    return root === '' && folders.some((folder) => folder.startsWith('/')) ? '/' : root || '.';
}
function tensorboard_claim(paths) {
    const own = paths.filter((path) => NAME.test(nameOf(path)));
    if (own.length === 0)
        return [];
    const folders = own.map(parentOf);
    // One run whose only folder is its split (`logs/validation`) keeps the split in its name.
    const root = common(folders);
    const isSplit = splitName(`${nameOf(root)}/x`).split !== null && folders.every((one) => one === root);
    return [{ root: isSplit ? parentOf(root) : root, paths: own }];
}
/** No record is longer than 4 GB: four zeros in its length tell damaged events from text that is called so. */
async function tensorboard_recognise(folder) {
    for (const source of folder.files.values()) {
        const start = await startOf(source, 12);
        const zeros = start.length === 12 && start.subarray(4, 8).every((byte) => byte === 0);
        if (zeros || magicOf(start) === 'tfrecord')
            return 'it has event files of TensorBoard';
    }
    return null;
}
async function eventFiles(folder) {
    const runs = new Map();
    const faults = [];
    for (const [path, source] of folder.files) {
        try {
            const events = await eventFile(source);
            runs.set(parentOf(path), [...(runs.get(parentOf(path)) ?? []), { path: source.path, events }]);
        }
        catch (error) {
            if (!(error instanceof failure/* Failure */.HR))
                throw error;
            faults.push(...error.faults);
        }
    }
    if (faults.length > 0)
        throw new failure/* Failure */.HR(faults.slice(0, tensorboard_MOST_FAULTS_NAMED));
    return runs;
}
/** Files in the order of their first events; of each tag the newest file's last value. */
function runOf(files, shown) {
    const ordered = files.toSorted((a, b) => a.events.start - b.events.start || (a.path < b.path ? -1 : 1));
    const last = new Map();
    const others = new Map();
    let again = files.some(({ events }) => events.fallsBack);
    for (const { events } of ordered) {
        for (const [tag, point] of events.last) {
            again ||= last.has(tag);
            last.set(tag, point);
        }
        for (const [tag, kind] of events.others)
            others.set(tag, kind);
    }
    const notices = files.flatMap(({ path, events: { cutAt } }) => cutAt === null ? [] : [(0,catalogue/* fault */.DG)('TENSORBOARD_CUT', path, { record: cutAt })]);
    if (again)
        notices.push((0,catalogue/* fault */.DG)('TENSORBOARD_RESTART', shown, { files: files.length }));
    return { last, others, notices };
}
/** The folder of a run as a prefix that tells the split, and the rest as a label. */
function placeOf(run) {
    const parts = run === '.' ? [] : run.split('/');
    const isSplit = splitName(`${parts.at(-1) ?? ''}/x`).split !== null;
    const rest = isSplit ? parts.slice(0, -1) : parts;
    return { prefix: isSplit ? `${parts.at(-1)}/` : '', label: rest.length === 0 ? null : rest.join('/') };
}
/** Why a scalar is told and not judged, whatever its name. */
function noMetric(tag, value, { run, last }) {
    if (tag === 'hp_metric' && value === -1)
        return 'Lightning writes -1 where no value was logged';
    if (TIME.test(nameOf(run)))
        return 'its folder is called by a time, which no other run has';
    return last.has('eta_seconds') && last.has('total_loss') ? detectron2Training(tag) : null;
}
function addValues(values, run, { last, others }) {
    const { prefix, label } = placeOf(run);
    const shown = run === '.' ? '' : `${run}/`;
    for (const [tag, { value }] of last) {
        const because = noMetric(tag, value, { run, last });
        if (because !== null) {
            values.passedOver.push({ name: `${shown}${tag}`, because });
            continue;
        }
        const finite = Number.isFinite(value) ? value : new NotANumber(String(value));
        values.add(`${prefix}${tag}`, finite, label === null ? {} : { labels: { run: label } });
    }
    for (const [tag, kind] of others) {
        values.passedOver.push({ name: `${shown}${tag}`, because: `it is no scalar: ${kind.slice(0, 40)}` });
    }
}
/** The one model of all event files is not told, and neither is their data. */
async function tensorboard_read(folder) {
    const values = new NamedValues();
    const notices = [];
    for (const [run, files] of await eventFiles(folder)) {
        const one = runOf(files, run === '.' ? folder.root : `${folder.root}/${run}`);
        notices.push(...one.notices);
        addValues(values, run, one);
    }
    const { measurements } = values;
    const passedOver = values.passedOver;
    const suite = { name: null, model: null, dataset: null, fingerprints: {}, measurements, examples: null };
    return { suites: measurements.length === 0 ? [] : [suite], passedOver, notices };
}
const tensorboard = {
    format: 'tensorboard',
    title: 'event files of TensorBoard',
    claim: tensorboard_claim,
    recognise: tensorboard_recognise,
    read: tensorboard_read,
};

;// CONCATENATED MODULE: ./build/js/read/ultralytics.js
/**
 * `results.csv` of Ultralytics (YOLOv5, v8, 11): `epoch`, `train/…`, `metrics/…`, `val/…` and learning rates (`x/lr0`,
 * `lr/pg0`), names and cells padded with blanks in older versions. Metrics were measured on the validation data, 0 to 1;
 * `(B)` is of boxes, `(M)` of masks, `(P)` of poses. What ships is best.pt and not the last epoch, so the row of the
 * best fitness is read: mAP50-95, added up over boxes, masks and poses, or the mean of top-1 and top-5; of equals the
 * later, as the tool saves it. Until 8.3.180 at least it was 0.1·mAP50 + 0.9·mAP50-95, since 8.3.200 at the latest it is
 * not; no file tells its version, so those without a column `time`, which 8.3 brought, are held to the older rule. A
 * folder that is used again goes on in the same file from its first epoch: only the last run counts. Zeros all over mean
 * that there were no labels to validate with, or that nothing was found.
 */





/** Part of the fitness that a column has, in files with a column `time` and in older ones. */
const WEIGHTS = [
    [/^metrics\/mAP(?:_0\.5|50)(?:\([A-Z]\))?$/, 0, 0.1],
    [/^metrics\/mAP(?:_0\.5:0\.95|50-95)(?:\([A-Z]\))?$/, 1, 0.9],
    [/^metrics\/accuracy_top[15]$/, 0.5, 0.5],
];
/** The weight of each column of the header. */
function weightsOf(header) {
    const newer = header.includes('time');
    return header.map((name) => {
        const [, since = 0, before = 0] = WEIGHTS.find(([column]) => column.test(name)) ?? [];
        return newer ? since : before;
    });
}
function ultralytics_recognise({ content }) {
    if (content.shape !== 'table' || !content.header.includes('epoch'))
        return null;
    const has = (start) => content.header.some((name) => name.startsWith(start));
    return has('metrics/') && (has('train/') || has('val/'))
        ? 'it has columns "epoch", "metrics/…" and "train/…" as Ultralytics writes them'
        : null;
}
function ultralytics_numberIn(cell) {
    const value = cellValue(cell ?? '');
    return typeof value === 'number' ? value : Number.NaN;
}
/** The rows of the last run: epochs that fall back begin another. */
function ultralytics_lastRun(rows, epoch) {
    const at = rows.findLastIndex((row, index) => {
        const before = ultralytics_numberIn(rows[index - 1]?.[epoch]);
        return ultralytics_numberIn(row[epoch]) <= before;
    });
    return at < 0 ? rows : rows.slice(at);
}
/** NaN where a part of it is no number: such an epoch is never the best. */
function fitnessOf(row, weights) {
    return weights.reduce((sum, weight, at) => (weight === 0 ? sum : sum + weight * ultralytics_numberIn(row[at])), 0);
}
/** The best row, the later of equals; the last where no fitness is told. Fault: `ULTRALYTICS_EMPTY`. */
function bestOf(rows, header, path) {
    const weights = weightsOf(header);
    if (!weights.some((weight) => weight > 0))
        return rows.at(-1) ?? [];
    let best = null;
    let most = 0;
    for (const row of rows) {
        const fitness = fitnessOf(row, weights);
        if (fitness > 0 && fitness >= most) {
            best = row;
            most = fitness;
        }
    }
    if (best === null)
        throw (0,catalogue/* failure */.V2)('ULTRALYTICS_EMPTY', path, { epochs: rows.length });
    return best;
}
function addCell(values, name, cell) {
    const value = cellValue(cell) ?? new NotANumber('an empty cell');
    const setting = name === 'time' || /^(?:x|lr)\//.test(name);
    if (setting)
        values.passedOver.push({ name, because: 'a time or a learning rate, not a quality' });
    else if (name.startsWith('metrics/'))
        values.add(`val/${name.slice('metrics/'.length)}`, value, { unit: 'fraction' });
    else
        values.add(name, value);
}
async function ultralytics_read(found) {
    const { content, path } = found;
    const all = await logRows(found);
    const header = content.shape === 'table' ? content.header : [];
    const epoch = header.indexOf('epoch');
    const rows = ultralytics_lastRun(all, epoch);
    const row = bestOf(rows, header, path);
    const values = new NamedValues();
    for (const [at, name] of header.entries())
        addCell(values, name, row[at] ?? '');
    const { measurements, passedOver } = values;
    const suite = { name: null, model: null, dataset: null, fingerprints: {}, measurements, examples: null };
    const told = { epoch: row[epoch] ?? '', epochs: rows.length, earlier: all.length - rows.length };
    return {
        suites: measurements.length === 0 ? [] : [suite],
        passedOver,
        notices: all.length > 1 ? [(0,catalogue/* fault */.DG)('ULTRALYTICS_EPOCH', path, told)] : [],
    };
}
const ultralytics = {
    format: 'ultralytics',
    title: 'results.csv of Ultralytics YOLO',
    recognise: ultralytics_recognise,
    refuse: (found) => ultralytics_recognise(found) === null ? 'there are no columns "epoch", "metrics/…" and "train/…" in it' : null,
    read: ultralytics_read,
};

;// CONCATENATED MODULE: ./build/js/read/vllm-bench.js
/**
 * vLLM's `bench serve` (`--save-result`). Scalars named `…_ms` are milliseconds; the arrays beside them are seconds and
 * are not read as times. The mean's standard error is std/√completed. Throughput counts up, times down. What was asked
 * of the server (rate, concurrency, number of prompts) are fingerprints: two loads are not compared. A request that got
 * no token counts as completed there, with a first token after 0 ms: it is told, and the success rate leaves it out.
 */





const vllm_bench_TIME = /^(mean|median|std|p\d+(?:\.\d+)?)_((?:ttft|tpot|itl|e2el|latency)_ms)$/;
/** The colon at the end of one key is vLLM's own slip. */
const THROUGHPUT = /^(?:\w+_throughput|request_goodput:?)$/;
const COUNT = /^(?:num_prompts|completed|failed|duration|total_\w+|max_\w+|best_of|burstiness)$/;
function vllm_bench_fileIn({ content }) {
    return content.shape === 'json' && isObject(content.value) ? content.value : {};
}
function vllm_bench_recognise(found) {
    const file = vllm_bench_fileIn(found);
    if (member(file, 'request_throughput') === undefined)
        return null;
    const served = member(file, 'completed') !== undefined && member(file, 'model_id') !== undefined;
    if (served)
        return 'it has `request_throughput`, `completed` and `model_id`';
    return member(file, 'input_lens') === undefined ? null : 'it has `request_throughput` and `input_lens`';
}
/** The usual name of the file ends in the time of the run, which no other run has. */
function vllm_bench_nameIn(path) {
    return /(?:^|\/)([^/]+)-\d{8}-\d{6}\.json$/.exec(path)?.[1] ?? null;
}
/** Faults: `VLLM_COUNTS`, `VLLM_NOTHING`. */
function requestsIn(file, path) {
    const completed = countIn(member(file, 'completed'));
    const asked = countIn(member(file, 'num_prompts')) ?? completed;
    if (completed === null || asked === null || completed > asked)
        throw (0,catalogue/* failure */.V2)('VLLM_COUNTS', path, {});
    const lengths = member(file, 'output_lens');
    const spoken = Array.isArray(lengths) && lengths.length > 0 ? lengths.filter((length) => length !== 0) : null;
    const answered = Math.min(completed, spoken?.length ?? completed);
    if (answered === 0)
        throw (0,catalogue/* failure */.V2)('VLLM_NOTHING', path, { asked });
    return { asked, completed, answered };
}
function addScalars(values, file, n) {
    for (const [key, value] of Object.entries(file)) {
        const [, statistic, time = ''] = vllm_bench_TIME.exec(key) ?? [];
        if (statistic === 'std')
            values.pass(key, 'it describes the spread, not a quality');
        else if (statistic !== undefined) {
            const deviation = statistic === 'mean' ? member(file, `std_${time}`) : undefined;
            const standardError = standardErrorOfMean(deviation, n);
            values.add(key, value, { n, standardError, unit: 'ms', direction: 'lower' });
        }
        else if (THROUGHPUT.test(key)) {
            // Without a goal for goodput the key is there and null.
            if (value !== null)
                values.add(key.replace(/:$/, ''), value, { n, direction: 'higher' });
        }
        else if (COUNT.test(key))
            values.pass(key, 'a count, time or setting, not a quality');
    }
}
async function vllm_bench_read(found) {
    const { path } = found;
    const file = vllm_bench_fileIn(found);
    const { asked, completed, answered } = requestsIn(file, path);
    const values = new MeasuredValues(path);
    values.add('success_rate', answered / asked, { n: asked, direction: 'higher', unit: 'fraction' });
    addScalars(values, file, completed);
    const notices = answered < completed ? [(0,catalogue/* fault */.DG)('VLLM_SILENT', path, { silent: completed - answered, completed })] : [];
    const about = {
        name: vllm_bench_nameIn(path),
        model: textMember(file, 'model_id'),
        fingerprints: fingerprintsOf({
            backend: member(file, 'backend'),
            request_rate: member(file, 'request_rate'),
            max_concurrency: member(file, 'max_concurrency'),
            num_prompts: asked,
        }),
    };
    return values.reading(about, notices);
}
const vllmBench = {
    format: 'vllm-bench',
    title: "results of vLLM's serving benchmark",
    recognise: vllm_bench_recognise,
    refuse: (found) => (vllm_bench_recognise(found) === null ? 'there is no `request_throughput` in it' : null),
    read: vllm_bench_read,
};

;// CONCATENATED MODULE: ./build/js/read/wandb.js
/**
 * `wandb-summary.json` of Weights & Biases: the last logged value of each metric (not the best), nested where it was
 * logged so, beside `_wandb`, `_runtime`, `_timestamp` and `_step`, which are its own. Objects with `_type` are pictures,
 * tables and histograms. A run that logged nothing has `_wandb` alone. Python's NaN is bare. COCO's AP keeps its percents.
 */



const wandb_OWN = ['_wandb', '_runtime', '_timestamp', '_step'];
const wandb_DEEPEST = 16;
function wandb_recognise({ content }) {
    if (content.shape !== 'json' || !isObject(content.value))
        return null;
    const file = content.value;
    const own = wandb_OWN.filter((key) => member(file, key) !== undefined);
    const alone = own.includes('_wandb') && isObject(member(file, '_wandb')) && member(file, 'wandb_version') === undefined;
    return alone || own.length > 2 ? `it has ${own.join(', ')}, as the summary of a run of W&B` : null;
}
function addAll(values, object, path) {
    for (const [key, value] of Object.entries(object)) {
        const parts = [...path, key];
        const name = parts.join('/');
        const type = member(value, '_type');
        if (path.length === 0 && key.startsWith('_'))
            values.passedOver.push({
                name,
                because: 'bookkeeping of the tool that wrote it (the name starts with "_")',
            });
        else if (type !== undefined)
            values.passedOver.push({ name, because: 'it is a picture, a table or a histogram, not a number' });
        else if (isDetectionScore(name) && !isObject(value))
            addDetectionScore(values, name, value);
        else if (isObject(value) && parts.length < wandb_DEEPEST)
            addAll(values, value, parts);
        else
            values.add(name, value);
    }
}
async function wandb_read({ content }) {
    const values = new NamedValues();
    if (content.shape === 'json' && isObject(content.value))
        addAll(values, content.value, []);
    const { measurements, passedOver } = values;
    const suite = { name: null, model: null, dataset: null, fingerprints: {}, measurements, examples: null };
    return { suites: measurements.length === 0 ? [] : [suite], passedOver, notices: [] };
}
const wandb = {
    format: 'wandb',
    title: 'the summary of a run of Weights & Biases',
    recognise: wandb_recognise,
    refuse: ({ content }) => content.shape === 'json' && isObject(content.value) ? null : 'this is no JSON object',
    read: wandb_read,
};

;// CONCATENATED MODULE: ./build/js/read/readers.js
/** Every format, in the order in which they are tried, and the one way in: from a file to what it holds. */






















































/** Formats of folders, which claim their files before any is read by itself. */
const folderReaders = [mlflow, helm, tensorboard, dvclive];
/** From the most particular to the most general: the first that knows the content reads it. */
const readers = [
    promptfoo,
    inspectAi,
    evalscope,
    opencompass,
    lmEval,
    lmEvalSamples,
    lighteval,
    bigcode,
    mteb,
    openaiEvals,
    simpleEvals,
    hfTrainer,
    modelIndex,
    hfEvaluate,
    braintrust,
    deepeval,
    azureAiEval,
    ragChatEval,
    ragas,
    sklearnReport,
    mlflowDatabase,
    wandb,
    cocoEval,
    detectron2,
    ultralytics,
    kerasCsvLogger,
    lightningCsv,
    junitXml,
    pytestJsonReport,
    pytestBenchmark,
    googleBenchmark,
    k6,
    vllmBench,
    mlperfLoadgen,
    asv,
    jmh,
    bencherBmf,
    gabCustom,
    predictions,
    examplesJsonl,
    metricsCsv,
    metricsJson,
];
function readers_named(format, content, path) {
    const asked = readers.find((reader) => reader.format === format);
    if (asked === undefined) {
        const ofFolder = folderReaders.find((reader) => reader.format === format);
        if (ofFolder !== undefined) {
            const because = `this file is no part of ${ofFolder.title}: ${described(content)}`;
            throw (0,catalogue/* failure */.V2)('FORMAT_MISMATCH', path, { format, because });
        }
        throw (0,catalogue/* failure */.V2)('FORMAT_NAME', path, {
            name: format,
            nearest: (0,nearest/* nearest */.p)(format, SUPPORTED),
            supported: SUPPORTED,
        });
    }
    // To the user both are predictions; which of the two it is the file knows.
    return asked === predictions && content.shape !== 'table' ? examplesJsonl : asked;
}
function asked(format, found) {
    const reader = readers_named(format, found.content, found.path);
    const refused = reader.refuse(found);
    if (refused !== null) {
        const because = `${refused}: ${described(found.content)}`;
        throw (0,catalogue/* failure */.V2)('FORMAT_MISMATCH', found.path, { format, because });
    }
    return [reader, 'the configuration says so'];
}
/** Named columns make a file one of examples, whatever its own names would make it. */
function byColumns(found, hints) {
    const columns = hints.columns;
    const parts = [columns?.truth, columns?.prediction, columns?.score, columns?.id];
    if (!parts.some((part) => typeof part === 'string'))
        return null;
    const reader = found.content.shape === 'table' ? predictions : examplesJsonl;
    return reader.refuse(found) === null ? [reader, 'the configuration names its columns'] : null;
}
/** A column called `score` is the value of a metric to one reader and a score of examples to the other. */
function refuseAmbiguous({ content, path }, reader, because) {
    if (reader !== predictions || content.shape !== 'table' || !isContested(content.header))
        return;
    const other = metricsCsv.recognise({ content, path });
    const candidates = [`${reader.format} (${because})`, `${metricsCsv.format} (${other})`];
    throw (0,catalogue/* failure */.V2)('FORMAT_AMBIGUOUS', path, { candidates });
}
function recognised(found) {
    for (const reader of readers) {
        const because = reader.recognise(found);
        if (because === null)
            continue;
        refuseAmbiguous(found, reader, because);
        return [reader, because];
    }
    const nearest = nearestText(found.content, readers);
    const what = { found: described(found.content), supported: SUPPORTED };
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
/** Reads a file by its content, or as `hints.format` says. Throws a `Failure` with every fault that was found. */
async function readSource(source, hints) {
    const found = {
        path: source.path,
        content: await look(source, hints.parser),
        limits: source.limits,
    };
    const [reader, because] = hints.format === null ? (byColumns(found, hints) ?? recognised(found)) : asked(hints.format, found);
    refuseRun(reader.format, hints, source.path);
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
    const files = sources.map((source) => [below(root, source.path) ?? source.path, source]);
    return { root, files: new Map(files.sort(([a], [b]) => (a < b ? -1 : 1))) };
}
async function readFolder(reader, folder, options) {
    refuseRun(reader.format, options.hints, folder.root);
    const reading = await reader.read(folder, options.hints);
    if (reading.suites.length === 0)
        throw (0,catalogue/* failure */.V2)('NO_MEASUREMENTS', folder.root, { title: reader.title });
    return { format: reader.format, because: options.because, reading };
}
/** The readers that may claim: the one that `format` names, none where it names a format of files. */
function claimants({ format }) {
    return format === null ? folderReaders : folderReaders.filter((reader) => reader.format === format);
}
/** In order of paths; a folder stands where its first file does. */
async function readables(sources, hints) {
    const left = new Map(sources.map((source) => [source.path, source]));
    const found = new Map();
    for (const reader of claimants(hints)) {
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
            const stem = root === '.' ? reader.format : nameOf(root);
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

/***/ 5565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ placements),
/* harmony export */   x4: () => (/* binding */ delongOf)
/* harmony export */ });
/* unused harmony exports aucWithVariance, delong */
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2986);
/**
 * The area under the ROC curve with its variance, and the covariance of two areas on the same examples.
 *
 *   AUC = mean of V_i over positives,   V_i = (midrank among all − midrank among positives) / negatives
 *   Var = s²(V over positives) / positives + s²(W over negatives) / negatives,   W_j likewise for negatives
 *
 * The covariance has covariances in the place of s².
 *
 * Source: E. R. DeLong, D. M. DeLong, D. L. Clarke-Pearson, Biometrics 44 (1988) 837–845; by midranks: X. Sun, W. Xu,
 * Fast implementation of DeLong's algorithm, IEEE Signal Processing Letters 21 (2014) 1389–1393.
 *
 * Example: five negatives .1 .4 .35 .8 .2 and five positives .9 .6 .7 .3 .95: AUC 0.80, variance 0.024.
 */

/**
 * For each row how many of the other class have a lower score; equals count half. That is the midrank among all less
 * the midrank in the row's own class, and comes from one walk over the rows in the order of their scores.
 */
function beatenByRow(truth, scores, order) {
    const count = order.length;
    const sorted = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)(scores, order, new Float64Array(count));
    const positive = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)(truth, order, new Uint8Array(count));
    const beaten = new Float64Array(count);
    let positivesBelow = 0;
    for (let start = 0, end = 0; start < count; start = end) {
        const score = sorted[start];
        let positives = 0;
        for (; end < count && sorted[end] === score; end++)
            if (positive[end] === 1)
                positives++;
        const negatives = end - start - positives;
        const positivesBeaten = positivesBelow + positives / 2;
        const negativesBeaten = start - positivesBelow + negatives / 2;
        for (let i = start; i < end; i++)
            beaten[order[i] ?? 0] = positive[i] === 1 ? negativesBeaten : positivesBeaten;
        positivesBelow += positives;
    }
    return beaten;
}
/**
 * Where each example stands; `null` where only one class is there. `order` has the rows by ascending score, where it is
 * known already. No NaN among the scores: that is the caller's duty.
 */
function placements(truth, scores, order = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .ascendingOrder */ .be)(scores)) {
    let positives = 0;
    for (let row = 0; row < truth.length; row++)
        if (truth[row] === 1)
            positives++;
    const negatives = scores.length - positives;
    if (positives === 0 || negatives === 0)
        return null;
    const shares = beatenByRow(truth, scores, order);
    let [ofPositives, ofNegatives] = [0, 0];
    for (let row = 0; row < shares.length; row++) {
        const beaten = shares[row] ?? 0;
        const share = truth[row] === 1 ? beaten / negatives : 1 - beaten / positives;
        if (truth[row] === 1)
            ofPositives += share;
        else
            ofNegatives += share;
        shares[row] = share;
    }
    const means = [ofPositives / positives, ofNegatives / negatives];
    return { truth, positives, negatives, shares, means };
}
/** Variances of two areas of the same examples, and their covariance, in one pass. */
function covariancesOf(a, b) {
    const { truth, positives, negatives } = a;
    const [positiveA, negativeA] = a.means;
    const [positiveB, negativeB] = b.means;
    let [pp, qq, pq] = [0, 0, 0];
    let [nn, mm, nm] = [0, 0, 0];
    for (let row = 0; row < truth.length; row++) {
        const [one, other] = [a.shares[row] ?? 0, b.shares[row] ?? 0];
        if (truth[row] === 1) {
            pp += (one - positiveA) * (one - positiveA);
            qq += (other - positiveB) * (other - positiveB);
            pq += (one - positiveA) * (other - positiveB);
        }
        else {
            nn += (one - negativeA) * (one - negativeA);
            mm += (other - negativeB) * (other - negativeB);
            nm += (one - negativeA) * (other - negativeB);
        }
    }
    const over = (p, n) => p / (positives - 1) / positives + n / (negatives - 1) / negatives;
    return { first: over(pp, nn), second: over(qq, mm), both: over(pq, nm) };
}
const hasVariance = ({ positives, negatives }) => positives > 1 && negatives > 1;
/**
 * The area and its variance. `truth` is 1 for a positive, anything else is a negative; a higher score speaks for a
 * positive. `null` where only one class is there. No NaN among the scores: that is the caller's duty.
 */
function aucWithVariance(truth, scores) {
    const placed = placements(truth, scores);
    if (placed === null)
        return null;
    return { auc: placed.means[0], variance: hasVariance(placed) ? covariancesOf(placed, placed).both : null };
}
/** Both areas of the same examples; `null` where a class has fewer than two, and so no variance. */
function delongOf(base, head) {
    if (!hasVariance(base))
        return null;
    const { first, second, both } = covariancesOf(base, head);
    return {
        baseAuc: base.means[0],
        headAuc: head.means[0],
        baseVariance: first,
        headVariance: second,
        covariance: both,
    };
}
/** Both areas on the same examples; `null` where a class has fewer than two, and so no variance. */
function delong({ truth, base, head }) {
    const ofBase = placements(truth, base);
    const ofHead = placements(truth, head);
    return ofBase === null || ofHead === null ? null : delongOf(ofBase, ofHead);
}


/***/ }),

/***/ 1326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ median)
/* harmony export */ });
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6728);
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

/***/ 1767:
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

/***/ 2986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ upperHalf),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   be: () => (/* binding */ ascendingOrder),
/* harmony export */   zC: () => (/* binding */ upperHalvesOf)
/* harmony export */ });
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
/** Beyond this many bits a third pass is cheaper than more digits, which no longer fit the nearest cache. */
const TWO_PASS_BITS = 20;
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
/** The upper half of each double, and 0 and −0, its equal, alike. */
function upperHalves(values) {
    const halves = upperHalvesOf(values);
    const keys = new Int32Array(values.length);
    for (let i = 0, at = 0; i < keys.length; i++, at += 2) {
        const word = halves[at] ?? 0;
        // −0 alone is negative and no less than 0.
        keys[i] = word === NEGATIVE_ZERO && values[i] === 0 ? 0 : upperHalf(word);
    }
    return keys;
}
/** The keys less the smallest one, in the same memory, and the number of bits that the largest then has. */
function lowered(keys) {
    let [least, most] = [0x7fffffff, -0x80000000];
    for (let i = 0; i < keys.length; i++) {
        const key = keys[i] ?? 0;
        if (key < least)
            least = key;
        if (key > most)
            most = key;
    }
    for (let i = 0; i < keys.length; i++)
        keys[i] = (keys[i] ?? 0) - least;
    return { keys: new Uint32Array(keys.buffer), width: 32 - Math.clz32(most - least) };
}
function rowNumbers(count) {
    const rows = new Uint32Array(count);
    for (let row = 0; row < count; row++)
        rows[row] = row;
    return rows;
}
function countingPass(from, to, { shift, bits }) {
    const [mask, count] = [(1 << bits) - 1, from.keys.length];
    const places = new Uint32Array((1 << bits) + 1);
    for (let i = 0; i < count; i++) {
        const digit = ((from.keys[i] ?? 0) >>> shift) & mask;
        places[digit + 1] = (places[digit + 1] ?? 0) + 1;
    }
    for (let digit = 1; digit <= mask; digit++)
        places[digit] = (places[digit] ?? 0) + (places[digit - 1] ?? 0);
    for (let i = 0; i < count; i++) {
        const key = from.keys[i] ?? 0;
        const digit = (key >>> shift) & mask;
        const place = places[digit] ?? 0;
        places[digit] = place + 1;
        to.keys[place] = key;
        to.rows[place] = from.rows[i] ?? 0;
    }
}
/** Insertion sort of the rows from start to end by value: for the few whose upper halves are equal. */
function insert(rows, values, [start, end]) {
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
/** Sorts the rows of every run of equal keys by value. */
function finish({ keys, rows }, values) {
    const count = rows.length;
    for (let start = 0, end = 1; start < count; start = end, end++) {
        while (end < count && keys[end] === keys[start])
            end++;
        if (end - start <= SHORT_RUN)
            insert(rows, values, [start, end]);
        else
            rows.subarray(start, end).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
    }
}
/** Row numbers such that the values ascend; equal values keep their order. No NaN: that is the caller's duty. */
function ascendingOrder(values) {
    const count = values.length;
    const { keys, width } = lowered(upperHalves(values));
    let from = { keys, rows: rowNumbers(count) };
    let to = { keys: new Uint32Array(count), rows: new Uint32Array(count) };
    const passes = width > TWO_PASS_BITS ? 3 : 2;
    const bits = Math.max(1, Math.ceil(width / passes));
    for (let pass = 0; pass < passes; pass++) {
        countingPass(from, to, { shift: pass * bits, bits });
        [from, to] = [to, from];
    }
    finish(from, values);
    return from.rows;
}
/**
 * The values in this order, written to `into`, so that walks over them read memory in sequence: for a million rows that
 * is most of the work.
 */
function inOrder(values, order, into) {
    for (let i = 0; i < order.length; i++)
        into[i] = values[order[i] ?? 0] ?? 0;
    return into;
}


/***/ }),

/***/ 2085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Tq: () => (/* binding */ between),
/* harmony export */   YV: () => (/* binding */ quantile)
/* harmony export */ });
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6728);
/**
 * The sample quantile that numpy, R and spreadsheets give by default (type 7): linear between order statistics.
 *
 *   h = q (n − 1),   x_(⌊h⌋) + (h − ⌊h⌋)(x_(⌊h⌋+1) − x_(⌊h⌋)),   order statistics counted from 0
 *
 * Source: R. J. Hyndman, Y. Fan, Sample quantiles in statistical packages, The American Statistician 50 (1996) 361–365.
 *
 * Example: the quartiles of 1 … 9, 100 are 3.25, 5.5 and 7.75.
 */

/** Where the quantile for q in [0, 1] lies among n values. */
function placeOf(q, n) {
    const place = q * (n - 1);
    const below = Math.floor(place);
    return { below, above: Math.min(below + 1, n - 1), share: place - below };
}
/** This share of the way from low to high, from whichever end is nearer, as numpy does, so that both give the same last bit. */
function between(low, high, share) {
    return share < 0.5 ? low + (high - low) * share : high - (high - low) * (1 - share);
}
/**
 * The quantile for q in [0, 1]; the input stays as it is. NaN where there are no values. `histogram` is that of the values,
 * where it is known already.
 */
function quantile(values, q, histogram) {
    const numbers = values instanceof Float64Array ? values : Float64Array.from(values);
    const { below, above, share } = placeOf(q, numbers.length);
    const [low = Number.NaN, high = Number.NaN] = (0,_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesAt */ .I)(numbers, [below, above], histogram);
    return between(low, high, share);
}


/***/ }),

/***/ 6728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ histogramOf),
/* harmony export */   I: () => (/* binding */ valuesAt)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2986);
/**
 * Single values by their place in the order, without sorting all of them.
 *
 *   one pass finds the range of the upper halves of the values' bits, one counts how many fall into each bucket of it,
 *   and one gathers the values of the buckets that hold a wanted place; only those are sorted
 *
 * Exact: what comes out is what sorting would give. Ten million latencies take a tenth of the time of a sort.
 *
 * Source: distribution counting and selection, D. E. Knuth, The Art of Computer Programming 3, sections 5.2.5 and 5.3.3;
 * the order of the bits: see order.ts.
 *
 * Example: of 5, 1, 9, 3 the values at places 0 and 2, counted from 0, are 1 and 5.
 */

/** Below this many values sorting is quicker. */
const FEW = 2048;
const BUCKET_BITS = 16;
function rangeOf(halves) {
    let [least, most] = [0x7fffffff, -0x80000000];
    for (let i = 0; i < halves.length; i += 2) {
        const key = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .upperHalf */ .GL)(halves[i] ?? 0);
        if (key < least)
            least = key;
        if (key > most)
            most = key;
    }
    return [least, most];
}
/** Serves every place of these values. */
function histogramOf(values) {
    const halves = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .upperHalvesOf */ .zC)(values);
    const [least, most] = rangeOf(halves);
    const shift = Math.max(0, 32 - Math.clz32(most - least) - BUCKET_BITS);
    const starts = new Uint32Array(((most - least) >>> shift) + 2);
    for (let i = 0; i < halves.length; i += 2) {
        const after = (((0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .upperHalf */ .GL)(halves[i] ?? 0) - least) >>> shift) + 1;
        starts[after] = (starts[after] ?? 0) + 1;
    }
    for (let bucket = 1; bucket < starts.length; bucket++)
        starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
    return { least, shift, starts };
}
/** The last bucket that starts at this place or before it. */
function bucketAt(starts, place) {
    let low = 0;
    let high = starts.length - 2;
    while (low < high) {
        const middle = (low + high + 1) >>> 1;
        if ((starts[middle] ?? 0) <= place)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/** The values of these buckets, each bucket sorted, all gathered in one pass. */
function gathered(values, { least, shift, starts }, buckets) {
    const halves = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .upperHalvesOf */ .zC)(values);
    const wanted = new Uint8Array(starts.length);
    for (const bucket of buckets)
        wanted[bucket] = 1;
    const found = new Map(buckets.map((bucket) => [bucket, []]));
    for (let i = 0, at = 0; i < values.length; i++, at += 2) {
        const bucket = ((0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .upperHalf */ .GL)(halves[at] ?? 0) - least) >>> shift;
        if (wanted[bucket] === 1)
            found.get(bucket)?.push(values[i] ?? 0);
    }
    return new Map([...found].map(([bucket, own]) => [bucket, Float64Array.from(own).sort()]));
}
/**
 * The values at these places of the ascending order, counted from 0 and each below the number of values. `histogram` is
 * that of the values, where it is known already. No NaN among the values: that is the caller's duty.
 */
function valuesAt(values, places, histogram) {
    if (values.length < FEW) {
        const sorted = values.slice().sort();
        return places.map((place) => sorted[place] ?? Number.NaN);
    }
    const known = histogram ?? histogramOf(values);
    const buckets = places.map((place) => bucketAt(known.starts, place));
    const sorted = gathered(values, known, buckets);
    return places.map((place, i) => {
        const bucket = buckets[i] ?? 0;
        return sorted.get(bucket)?.[place - (known.starts[bucket] ?? 0)] ?? Number.NaN;
    });
}


/***/ }),

/***/ 3125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ skewness),
/* harmony export */   x: () => (/* binding */ withoutSkew)
/* harmony export */ });
/**
 * The skewness of a sample, and what it does to Student's t.
 *
 *   g = m₃ / m₂^{3/2},   m_k = Σ w (x − x̄)^k / Σ w
 *   T′ = T + g T² / (3√n) + g² T³ / (27 n) + g / (6√n)
 *
 * Where the sample leans to one side, T leans to the other: with few large losses among many small gains a t test raises
 * false alarms. T′ has that lean taken out to the order 1/n, and grows with T everywhere, being a cube of it.
 *
 * Source: P. Hall, On the removal of skewness by transformation, Journal of the Royal Statistical Society B 54 (1992) 221–228.
 *
 * Example: 1 2 6: x̄ = 3, m₂ = 14/3, m₃ = 6, g = 0.5951700641; with T = 2 and n = 25: T′ = 2.1827492700.
 */
/** The moment coefficient of skewness; `times` says how often each value counts. 0 where nothing varies. */
function skewness(values, times) {
    const often = (i) => (times === null ? 1 : (times[i] ?? 0));
    // About the first value, so that equal values have exactly that value as their mean.
    const origin = values[0] ?? 0;
    let [total, first] = [0, 0];
    for (let i = 0; i < values.length; i++) {
        total += often(i);
        first += often(i) * ((values[i] ?? 0) - origin);
    }
    const centre = origin + first / total;
    let [squares, cubes] = [0, 0];
    for (let i = 0; i < values.length; i++) {
        const away = (values[i] ?? 0) - centre;
        squares += often(i) * away * away;
        cubes += often(i) * away * away * away;
    }
    const found = cubes / total / (squares / total) ** 1.5;
    return Number.isFinite(found) ? found : 0;
}
/** Hall's T′ for a mean of `n` values whose T this is and whose skewness that is. */
function withoutSkew(t, { skewness: g, n }) {
    const root = Math.sqrt(n);
    return t + (g * t * t) / (3 * root) + (g * g * t ** 3) / (27 * n) + g / (6 * root);
}


/***/ }),

/***/ 4264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ wilson)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1767);
/**
 * Wilson's score interval of a proportion.
 *
 *   (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n),   p = successes / n
 *
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference,
 * Journal of the American Statistical Association 22 (1927) 209–212.
 *
 * Example: 81 of 263 at 95 % gives 0.2552885 to 0.3662096.
 */

/**
 * The two-sided interval, within [0, 1]. `successes` may be a weighted count and need not be whole.
 * With n = 0 nothing is known: [0, 1].
 */
function wilson(successes, n, confidence = 0.95) {
    if (n === 0)
        return [0, 1];
    const z = -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)((1 - confidence) / 2);
    const square = z * z;
    const centre = successes + square / 2;
    const half = z * Math.sqrt((successes * (n - successes)) / n + square / 4);
    // The ends are exact where every trial came out alike; rounding would leave them a hair inside or outside.
    const low = successes === 0 ? 0 : (centre - half) / (n + square);
    const high = successes === n ? 1 : (centre + half) / (n + square);
    return [low, high];
}


/***/ }),

/***/ 8432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ firstRepeated),
/* harmony export */   M: () => (/* binding */ align)
/* harmony export */ });
/* harmony import */ var _rows_by_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7790);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4690);


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
    let row = 0;
    while (row < shorter && (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sameText */ .Q)(base, row, head, row))
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

/***/ 1121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ Cells),
  Y: () => (/* binding */ MOST_LABELS)
});

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
    labelNumbers = [];
    codes = new growing/* GrowingInts */.ct();
    values = new growing/* GrowingFloats */.$B();
    rows = 0;
    numbers = 0;
    empties = 0;
    firstEmpty = null;
    notFinite = 0;
    firstNotFinite = null;
    /** `spelling` is how a cell is written that comes as bytes. */
    constructor(name, spelling = asItStands) {
        this.name = name;
        this.spelling = spelling;
    }
    /** Room for so many rows in all. */
    reserve(rows) {
        this.codes?.reserve(rows);
        this.values?.reserve(rows);
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
            this.firstSeen(source.subarray(from, to));
            return;
        }
        this.codes.push(code);
        if (this.values !== null)
            this.pushNumber(this.labelNumbers[code] ?? null);
        this.rows++;
    }
    text(cell) {
        if (cell === '') {
            this.empty();
            return;
        }
        const known = this.codeByLabel.get(cell);
        const number = known === undefined ? (0,numeral/* numberOf */.r)(cell) : (this.labelNumbers[known] ?? null);
        this.pushCode(cell, known, number);
        this.pushNumber(number);
        this.rows++;
    }
    number(value) {
        if (this.codes !== null) {
            const label = String(value);
            this.pushCode(label, this.codeByLabel.get(label), value);
        }
        this.pushNumber(value);
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
        const numeric = this.values !== null && this.numbers > 0;
        const values = numeric && this.values !== null ? this.values.finish() : null;
        const codes = this.codes === null ? null : this.codes.finish();
        if (codes === null && values === null)
            return null;
        if (numeric && codes !== null && this.notFinite > 0)
            this.emptyWhereNotFinite(codes);
        return {
            name: this.name,
            codes,
            labels: codes === null ? [] : [...this.labels],
            values,
            missing: this.empties + (numeric ? this.notFinite : 0),
            firstMissingRow: earliest(this.firstEmpty, numeric ? this.firstNotFinite : null),
        };
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
        this.pushNumber(value);
        this.rows++;
    }
    pushCode(label, known, number) {
        if (this.codes === null)
            return;
        if (known !== undefined) {
            this.codes.push(known);
            return;
        }
        if (this.labels.length === MOST_LABELS) {
            this.codes = null;
            this.codeByLabel.clear();
            return;
        }
        const code = this.labels.length;
        this.codeByLabel.set(label, code);
        this.labels.push(label);
        this.labelNumbers.push(number);
        this.codes.push(code);
    }
    pushNumber(number) {
        if (this.values === null)
            return;
        if (number === null) {
            this.values = null;
            return;
        }
        if (Number.isFinite(number)) {
            this.numbers++;
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
            const number = this.labelNumbers[codes[row] ?? EMPTY];
            if (number !== undefined && number !== null && Number.isNaN(number))
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
        this.makeRoom(Math.ceil(mean * texts) - this.used);
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

/***/ 7790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ RowsByText),
/* harmony export */   x: () => (/* binding */ NONE)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4690);

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
            if (slots[2 * slot + TAG] === tag && (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sameText */ .Q)(this.column, known, column, row))
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

/***/ 4690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ textAt),
/* harmony export */   Q: () => (/* binding */ sameText)
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


/***/ })

};
