export const id = 9998;
export const ids = [9998];
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

/***/ 5399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ eventId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** What an exported thing is called, so that a second try says the same and doubles nothing. */

const LENGTH = 32;
/** Hexadecimal; the same for the same report of the same run, and for the same part of it. */
function eventId({ report, repository, runUrl }, part) {
    const whole = JSON.stringify([repository, runUrl, report.createdAt, report.mode, part]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(whole.toWellFormed()).digest('hex').slice(0, LENGTH);
}


/***/ }),

/***/ 79998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tensorBoardEvents: () => (/* binding */ tensorBoardEvents)
/* harmony export */ });
/* unused harmony export tfRecord */
/* harmony import */ var _archive_crc32c_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67819);
/* harmony import */ var _event_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5399);
/* harmony import */ var _varint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1347);
/**
 * An event file for TensorBoard: each value of head a scalar whose tag is the measurement's id. The step is the time of
 * the report in seconds, so that reports in one folder make a curve. `simple_value` has 32 bits: 0.9639 is 0.96389997.
 * Fields: Event {1 wall_time, 2 step, 3 file_version, 5 summary}; Summary {1 value}; Value {1 tag, 2 simple_value}.
 * Sources: tensorflow/core/util/event.proto, framework/summary.proto, lib/io/record_writer.h.
 */



const VERSION = 'brain.Event:2';
function whole(number, value) {
    return Uint8Array.from([number * 8, ...(0,_varint_js__WEBPACK_IMPORTED_MODULE_2__/* .varint */ .L)(value)]);
}
function delimited(number, bytes) {
    return Buffer.concat([Uint8Array.from([number * 8 + 2, ...(0,_varint_js__WEBPACK_IMPORTED_MODULE_2__/* .varint */ .L)(bytes.length)]), bytes]);
}
function text(number, value) {
    return delimited(number, Buffer.from(value, 'utf8'));
}
function double(number, value) {
    const bytes = Buffer.alloc(9);
    bytes.writeUInt8(number * 8 + 1, 0);
    bytes.writeDoubleLE(value, 1);
    return bytes;
}
function float(number, value) {
    const bytes = Buffer.alloc(5);
    bytes.writeUInt8(number * 8 + 5, 0);
    bytes.writeFloatLE(value, 1);
    return bytes;
}
/** Length, checksum of the length, bytes, checksum of the bytes. */
function tfRecord(bytes) {
    const framed = Buffer.alloc(bytes.length + 16);
    framed.writeBigUInt64LE(BigInt(bytes.length), 0);
    framed.writeUInt32LE((0,_archive_crc32c_js__WEBPACK_IMPORTED_MODULE_0__/* .maskedCrc32c */ .c)(framed.subarray(0, 8)), 8);
    framed.set(bytes, 12);
    framed.writeUInt32LE((0,_archive_crc32c_js__WEBPACK_IMPORTED_MODULE_0__/* .maskedCrc32c */ .c)(bytes), bytes.length + 12);
    return framed;
}
/** The one event file of a report; values that are no finite float of 32 bits are left out. */
function tensorBoardEvents(exported) {
    const { report } = exported;
    const milliseconds = Date.parse(report.createdAt);
    const time = Number.isFinite(milliseconds) ? milliseconds / 1000 : 0;
    const step = Math.max(0, Math.floor(time));
    const scalars = report.verdicts.flatMap(({ id, head }) => {
        const value = head?.value ?? null;
        if (value === null || !Number.isFinite(Math.fround(value)))
            return [];
        const summary = delimited(1, Buffer.concat([text(1, id), float(2, value)]));
        return [Buffer.concat([double(1, time), whole(2, step), delimited(5, summary)])];
    });
    const version = Buffer.concat([double(1, time), text(3, VERSION)]);
    const seconds = String(step).padStart(10, '0');
    return {
        name: `events.out.tfevents.${seconds}.holdline.${(0,_event_id_js__WEBPACK_IMPORTED_MODULE_1__/* .eventId */ .Q)(exported, 'tensorboard').slice(0, 8)}`,
        bytes: Buffer.concat([version, ...scalars].map(tfRecord)),
    };
}


/***/ }),

/***/ 1347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ varint)
/* harmony export */ });
/** A whole number in base 128, lowest digits first, as Protocol Buffers and Snappy write it: 300 → ac 02. */
function varint(whole) {
    const bytes = [];
    let rest = whole;
    while (rest >= 128) {
        bytes.push((rest % 128) + 128);
        rest = Math.floor(rest / 128);
    }
    return [...bytes, rest];
}


/***/ })

};
