export const id = 6114;
export const ids = [6114];
export const modules = {

/***/ 26114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pu: () => (/* binding */ keyText),
/* harmony export */   Ql: () => (/* binding */ commentMarker),
/* harmony export */   bW: () => (/* binding */ renderMarkdownIn),
/* harmony export */   renderMarkdown: () => (/* binding */ renderMarkdown),
/* harmony export */   wQ: () => (/* binding */ renderComment)
/* harmony export */ });
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63727);
/* harmony import */ var _english_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21682);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52648);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69748);
/* harmony import */ var _stamp_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4896);





const OPEN_ROWS = 10;
const KEY_LIMIT = 200;
/** A key that can stand in an HTML comment: what could end it, or break the line, is percent-encoded. */
function keyText(key) {
    const plain = key
        .toWellFormed()
        .replace(/[^\w.:/-]|-(?=-|$)/gu, (sign) => (sign === '-' ? '%2D' : encodeURIComponent(sign)));
    // Cut between encoded signs, never inside one.
    return plain.slice(0, KEY_LIMIT).replace(/%[0-9A-F]?$/i, '');
}
/** `<!-- holdline:KEY -->`. */
function commentMarker(key) {
    return `<!-- holdline:${keyText(key)} -->`;
}
/** The report as Markdown in so many bytes of UTF-8. */
function renderMarkdownIn(report, bytes, where) {
    const { links, language = _english_js__WEBPACK_IMPORTED_MODULE_1__/* .ENGLISH */ .V } = where;
    const place = { links, elsewhere: language.text.jobSummary, language };
    return (0,_fit_js__WEBPACK_IMPORTED_MODULE_2__/* .longestThatFits */ .w$)((0,_fit_js__WEBPACK_IMPORTED_MODULE_2__/* .ladder */ .T1)(OPEN_ROWS), bytes, (form) => (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .renderBody */ .l)(report, form, place));
}
/** The report as Markdown without a marker, as `--format markdown` prints it: never longer than a comment may be. */
function renderMarkdown(report, links, language = _english_js__WEBPACK_IMPORTED_MODULE_1__/* .ENGLISH */ .V) {
    return renderMarkdownIn(report, _fit_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMENT_BYTES */ .GJ - 300, { links, language });
}
/** The whole comment, at most 60,000 bytes of UTF-8, beginning with its marker. */
function renderComment(report, { marker, links, stamp, memory = {}, language = _english_js__WEBPACK_IMPORTED_MODULE_1__/* .ENGLISH */ .V }) {
    const lines = [commentMarker(marker), stamp === null ? '' : (0,_stamp_js__WEBPACK_IMPORTED_MODULE_3__/* .stampLine */ .i$)(stamp), (0,_memory_js__WEBPACK_IMPORTED_MODULE_4__/* .memoryLine */ .Uf)(memory)];
    const head = lines.filter((line) => line !== '').join('\n');
    const left = _fit_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMENT_BYTES */ .GJ - Math.max(300, Buffer.byteLength(head) + 1);
    return `${head}\n${renderMarkdownIn(report, left, { links, language })}`;
}


/***/ }),

/***/ 69748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QY: () => (/* binding */ withMemory),
/* harmony export */   Uf: () => (/* binding */ memoryLine),
/* harmony export */   b7: () => (/* binding */ memoryIn)
/* harmony export */ });
const LINE = /^<!-- holdline-told:([\w-]{0,8000}) -->$/m;
function isTold(value) {
    return (typeof value === 'object' &&
        value !== null &&
        'fingerprint' in value &&
        typeof value.fingerprint === 'string' &&
        'occasions' in value &&
        Array.isArray(value.occasions) &&
        value.occasions.every((one) => typeof one === 'string') &&
        (!('at' in value) || typeof value.at === 'string'));
}
/** Base64 of URLs holds nothing that could end an HTML comment; empty for no memory. */
function memoryLine(memory) {
    if (Object.keys(memory).length === 0)
        return '';
    return `<!-- holdline-told:${Buffer.from(JSON.stringify(memory), 'utf8').toString('base64url')} -->`;
}
function memoryIn(body) {
    const [, text] = LINE.exec(body) ?? [];
    if (text === undefined)
        return {};
    try {
        const value = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
        if (typeof value !== 'object' || value === null)
            return {};
        return Object.fromEntries(Object.entries(value).filter((entry) => isTold(entry[1])));
    }
    catch {
        return {};
    }
}
/** The text with another memory in the place of its own; as it is where it has no place for one. */
function withMemory(body, memory) {
    const line = memoryLine(memory);
    if (line === '')
        return body;
    if (LINE.test(body))
        return body.replace(LINE, line);
    // Behind the marker, by which the text is found again.
    return body.replace(/^(<!-- .* -->)$/m, `$1\n${line}`);
}


/***/ }),

/***/ 4896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U4: () => (/* binding */ isNewer),
/* harmony export */   i$: () => (/* binding */ stampLine),
/* harmony export */   rW: () => (/* binding */ stampIn)
/* harmony export */ });
/**
 * Which run wrote a comment, in a line that nobody sees: an old run that ends late must not overwrite a newer one.
 * Read back from our own comments only, and never for anything that decides.
 */
const STAMP = /^<!-- holdline-run:(\d{1,15})\.(\d{1,6}) -->$/m;
function stampLine({ run, attempt }) {
    return `<!-- holdline-run:${run}.${attempt} -->`;
}
/** The first stamp in a comment; `null` where there is none. */
function stampIn(body) {
    const [, run, attempt] = STAMP.exec(body) ?? [];
    return run === undefined || attempt === undefined ? null : { run: Number(run), attempt: Number(attempt) };
}
/** Whether the first was written by a later run, or a later attempt of the same one. */
function isNewer(one, other) {
    return one.run > other.run || (one.run === other.run && one.attempt > other.attempt);
}


/***/ })

};
