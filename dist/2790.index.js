export const id = 2790;
export const ids = [2790];
export const modules = {

/***/ 29322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   previewed: () => (/* binding */ previewed)
/* harmony export */ });
/* harmony import */ var _render_english_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96523);
/* harmony import */ var _channels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73161);
/* harmony import */ var _mail_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60311);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71521);
/* harmony import */ var _occasion_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27571);
/* harmony import */ var _short_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25438);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83718);







const PLACE = 'https://example.com/';
function channelOf(type) {
    if (type === 'webhook')
        return { type, url: PLACE, secret: null, source: PLACE };
    if (type === 'dingtalk' || type === 'feishu')
        return { type, url: PLACE, secret: null };
    return { type, url: PLACE };
}
/** Of `email` the text and the HTML with their headers, of `sms` the text, of any other the body of the request. */
function previewed(report, type) {
    const message = (0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(report, {
        occasions: (0,_occasion_js__WEBPACK_IMPORTED_MODULE_4__/* .occasions */ .D2)(report, 'warn', null),
        severity: 'warn',
        repository: null,
        link: null,
        wording: _wording_js__WEBPACK_IMPORTED_MODULE_6__/* .ENGLISH */ .V,
        language: _render_english_js__WEBPACK_IMPORTED_MODULE_0__/* .ENGLISH */ .V,
    });
    if (type === 'sms')
        return `${(0,_short_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shortText */ .o)(message)}\n`;
    if (type === 'email') {
        const { subject, text, html } = (0,_mail_js__WEBPACK_IMPORTED_MODULE_2__/* .mail */ .k)({ from: '', to: [] }, message);
        return `Subject: ${subject}\n\n${text}\n${html}`;
    }
    const moment = { now: Date.parse(report.createdAt), nonce: 'preview' };
    return (0,_channels_js__WEBPACK_IMPORTED_MODULE_1__/* .requestsOf */ .u)(channelOf(type), message, moment)
        .map(({ body }) => `${String(body)}\n`)
        .join('');
}


/***/ }),

/***/ 40977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ maskedRequest),
/* harmony export */   Y9: () => (/* binding */ addressSecrets),
/* harmony export */   pc: () => (/* binding */ redacted)
/* harmony export */ });
/* unused harmony exports secretForms, originOf */
const MASK = '***';
/** A shorter part of an address is a word such as `robot`, not a key. */
const KEY_LENGTH = 8;
/**
 * As they are, URL-encoded, in base64, in base64 of URLs, in hexadecimal and inside a JSON text, and with their line
 * breaks made blanks, as messages have them; longest first.
 */
function secretForms(secret) {
    if (secret === '')
        return [];
    const form = new URLSearchParams([['', secret]]).toString().slice(1);
    const bytes = Buffer.from(secret, 'utf8');
    const base64 = bytes.toString('base64');
    const hex = bytes.toString('hex');
    const forms = [
        secret,
        encodeURIComponent(secret.toWellFormed()),
        form,
        base64,
        base64.replace(/=+$/, ''),
        bytes.toString('base64url'),
        hex,
        hex.toUpperCase(),
        secret.replace(/\s+/g, ' ').trim(),
        JSON.stringify(secret).slice(1, -1),
    ];
    return [...new Set(forms)].filter((one) => one !== '').sort((a, b) => b.length - a.length);
}
/** As it was before it was put into an address; as it is where it was not. */
function decoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}
/** What an address keeps secret: a webhook's address is its own key. The whole, and each long part of path and query. */
function addressSecrets(url) {
    if (!URL.canParse(url))
        return [url];
    const { username, password, pathname, searchParams } = new URL(url);
    const encoded = [username, password, ...pathname.split('/')];
    const parts = [...encoded, ...encoded.map(decoded), ...searchParams.values()];
    return [...new Set([url, ...parts.filter((part) => part.length >= KEY_LENGTH)])];
}
/** The text with every form of every secret masked. */
function redacted(text, secrets) {
    return secrets
        .flatMap(secretForms)
        .sort((a, b) => b.length - a.length)
        .reduce((shown, form) => shown.replaceAll(form, MASK), text);
}
/** What of an address may be shown: scheme and host. */
function originOf(url) {
    return URL.canParse(url) ? new URL(url).origin : MASK;
}
/** A request as a dry run shows it: method, scheme and host, headers, body. */
function maskedRequest({ method, url, headers, body, secrets }) {
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
    const shown = typeof body === 'string' ? body : `${body.length} bytes of ${headers['content-type'] ?? 'data'}`;
    return redacted([`${method} ${originOf(url)}/${MASK}`, ...lines, '', shown].join('\n'), secrets);
}


/***/ })

};
