export const id = 941;
export const ids = [941];
export const modules = {

/***/ 7941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  archive: () => (/* binding */ archive)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 39 modules
var catalogue = __webpack_require__(7545);
// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(3597);
;// CONCATENATED MODULE: ./build/js/archive/zip-name.js
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
function zip_name_nameFault(name, where) {
    const leads = astray(name);
    if (leads !== null)
        return (0,catalogue/* fault */.DG)('ARCHIVE_PATH', where, { found: leads });
    const unseen = UNSEEN.exec(name)?.[0].codePointAt(0);
    if (unseen === undefined)
        return null;
    const code = `U+${unseen.toString(16).toUpperCase().padStart(4, '0')}`;
    return (0,catalogue/* fault */.DG)('ARCHIVE_NAME', where, { found: `the invisible character ${code}` });
}
/** Two names with the same key are the same file on some disk: by case, or by how an accent is composed. */
function twinKey(name) {
    return name.replace(/\/$/, '').toUpperCase().toLowerCase().normalize('NFC');
}

;// CONCATENATED MODULE: ./build/js/archive/zip-directory.js
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
        throw (0,catalogue/* failure */.V2)('ARCHIVE_METHOD', where, SEVERAL);
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
        throw (0,catalogue/* failure */.V2)('ARCHIVE_DAMAGED', where, { found: 'its Zip64 end record is not where it should be' });
    const count = wide(view, at + 32);
    if (view.getUint32(at + 16, true) !== 0 ||
        view.getUint32(at + 20, true) !== 0 ||
        wide(view, at + 24) !== count)
        throw (0,catalogue/* failure */.V2)('ARCHIVE_METHOD', where, SEVERAL);
    const end = { count, size: wide(view, at + 40), start: wide(view, at + 48), limit: at };
    const agrees = (short.count === FULL_16 || short.count === count) &&
        (short.size === FULL_32 || short.size === end.size) &&
        (short.start === FULL_32 || short.start === end.start);
    if (!agrees)
        throw (0,catalogue/* failure */.V2)('ARCHIVE_DAMAGED', where, { found: 'its two end records do not agree' });
    return end;
}
function findEnd(view, where) {
    const at = endAt(view);
    if (at === null)
        throw (0,catalogue/* failure */.V2)('ARCHIVE_TRUNCATED', where, { found: 'the directory at its end is missing' });
    const end = wideEnd(view, plainEnd(view, at, where), where);
    const gap = end.limit - (end.start + end.size);
    if (gap !== 0) {
        const found = `${Math.abs(gap)} bytes are ${gap < 0 ? 'missing' : 'too many'} before its end`;
        throw (0,catalogue/* failure */.V2)('ARCHIVE_TRUNCATED', where, { found });
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
        name: nameOf(rawName, (flags & 0x800) !== 0),
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
        throw (0,catalogue/* failure */.V2)('ARCHIVE_ENTRIES', where, { entries: end.count, limit });
    const entries = [];
    let at = end.start;
    while (entries.length < end.count) {
        const read = entryAt(view, at, end.limit);
        if (read === null)
            throw (0,catalogue/* failure */.V2)('ARCHIVE_DAMAGED', where, {
                found: `entry ${entries.length + 1} of its directory is broken`,
            });
        entries.push(read.entry);
        at = read.next;
    }
    if (at !== end.limit)
        throw (0,catalogue/* failure */.V2)('ARCHIVE_DAMAGED', where, { found: `its directory holds more than ${end.count} entries` });
    return { entries, start: end.start };
}

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

;// CONCATENATED MODULE: ./build/js/archive/zip-entry.js
/** One entry of a ZIP archive: every reason not to trust it, then its bytes. APPNOTE 6.3.10, 4.3.7, 4.4.4, 4.4.5, 4.4.15. */





const zip_entry_HEADER = 0x04034b50;
const zip_entry_HEADER_LENGTH = 30;
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
    if (at + zip_entry_HEADER_LENGTH > limit || view.getUint32(at, true) !== zip_entry_HEADER)
        return (0,catalogue/* fault */.DG)('ARCHIVE_DAMAGED', where, { found: 'its header is not where the directory says' });
    const nameLength = view.getUint16(at + 26, true);
    const extra = { from: at + zip_entry_HEADER_LENGTH + nameLength, length: view.getUint16(at + 28, true) };
    const start = extra.from + extra.length;
    if (!(start + entry.packed <= limit))
        return (0,catalogue/* fault */.DG)('ARCHIVE_OVERLAP', where, {});
    const differs = (found) => (0,catalogue/* fault */.DG)('ARCHIVE_MISMATCH', where, { found });
    if (!sameBytes(slice(view, at + zip_entry_HEADER_LENGTH, nameLength), entry.rawName))
        return differs('the name is not the same');
    const flags = view.getUint16(at + 6, true);
    // Other flags (how hard deflate tried, say) change nothing of what is read.
    if (((flags ^ entry.flags) & (ENCRYPTED | 0x800)) !== 0 || view.getUint16(at + 8, true) !== entry.method)
        return differs('the way of packing is not the same');
    if ((flags & DESCRIPTOR) !== 0)
        return start;
    const short = { size: view.getUint32(at + 22, true), packed: view.getUint32(at + 18, true), at: 0 };
    const own = widened(view, extra, short);
    const agrees = own?.size === entry.size && own.packed === entry.packed && view.getUint32(at + 14, true) === entry.crc;
    return agrees ? start : differs('size or checksum is not the same');
}
/** The entry, found sound as far as its headers go, or the first thing that is wrong with it. */
function checked(entry, place) {
    const { name } = entry;
    const { where } = place;
    if (name === null)
        return (0,catalogue/* fault */.DG)('ARCHIVE_NAME', where, { found: 'bytes that are no UTF-8' });
    const early = zip_name_nameFault(name, where) ?? linkFault(entry, name, where) ?? methodFault(entry, place);
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
    const packed = slice(archive, start, entry.packed);
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
    return `${where}/${entry.name === null ? `entry ${index + 1}` : shownName(entry.name)}`;
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
        const twin = entry.name === null ? undefined : seen.get(twinKey(entry.name));
        const result = twin === undefined
            ? checked(entry, { view, where: shown, limit: directory.start, methods: limits.methods })
            : (0,catalogue/* fault */.DG)('ARCHIVE_DUPLICATE', shown, { other: JSON.stringify(shownName(twin)) });
        if (entry.name !== null)
            seen.set(twinKey(entry.name), entry.name);
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
    const entries = sound(view, readDirectory(view, where, limits.entries), { where, limits });
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
    const wrong = nameFault(name, where);
    if (wrong !== null)
        throw new Failure([wrong]);
    return [{ name, size: bytes.length, bytes: () => bytes }];
}

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
    const { Decompress } = await __webpack_require__.e(/* import() */ 339).then(__webpack_require__.bind(__webpack_require__, 720));
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

// EXTERNAL MODULE: ./build/js/read/limits.js
var limits = __webpack_require__(2267);
// EXTERNAL MODULE: ./build/js/read/text-kind.js
var text_kind = __webpack_require__(1563);
// EXTERNAL MODULE: ./build/js/read/whole.js
var whole = __webpack_require__(2604);
;// CONCATENATED MODULE: ./build/js/read/archive.js
/** ZIP archives that are a format by themselves: the names in one, and those of its files that a reader asks for. */







const ZSTANDARD = 93;
async function members(bytes, source, wanted) {
    const { path } = source;
    const most = (0,limits/* limitsOf */.A)(source);
    const raised = source.limits === undefined ? {} : { limits: source.limits };
    const files = readZip(bytes, path, {
        ...ZIP_LIMITS,
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
    const bytes = await (0,whole/* wholeBytes */.f)(source, 'archive-bytes');
    const view = new DataView(bytes.buffer);
    try {
        const { entries } = readDirectory(view, source.path, (0,limits/* limitsOf */.A)(source)['archive-entries']);
        const names = new Set(entries.flatMap(({ name }) => name ?? []));
        return { shape: 'archive', names, members: (wanted) => members(bytes, source, wanted) };
    }
    catch (error) {
        if (error instanceof failure/* Failure */.HR && !(0,text_kind/* named */.KT)(source.path, 'eval'))
            return { shape: 'bytes', magic: 'zip', source };
        throw error;
    }
}


/***/ })

};
