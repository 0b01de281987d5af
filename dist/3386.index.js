export const id = 3386;
export const ids = [3386];
export const modules = {

/***/ 93386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  archive: () => (/* binding */ archive)
});

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
    const { Decompress } = await __webpack_require__.e(/* import() */ 720).then(__webpack_require__.bind(__webpack_require__, 90720));
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

// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(73597);
// EXTERNAL MODULE: ./build/js/read/limits.js
var limits = __webpack_require__(82267);
// EXTERNAL MODULE: ./build/js/read/text-kind.js
var text_kind = __webpack_require__(91563);
// EXTERNAL MODULE: ./build/js/read/whole.js
var whole = __webpack_require__(42604);
;// CONCATENATED MODULE: ./build/js/read/archive.js
/** ZIP archives that are a format by themselves: the names in one, and those of its files that a reader asks for. */







const ZSTANDARD = 93;
async function members(bytes, source, wanted) {
    const { path } = source;
    const most = (0,limits/* limitsOf */.A)(source);
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
    const bytes = await (0,whole/* wholeBytes */.f)(source, 'archive-bytes');
    const view = new DataView(bytes.buffer);
    try {
        const { entries } = (0,zip_directory/* readDirectory */.gZ)(view, source.path, (0,limits/* limitsOf */.A)(source)['archive-entries']);
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
