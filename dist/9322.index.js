export const id = 9322;
export const ids = [9322];
export const modules = {

/***/ 29322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   previewed: () => (/* binding */ previewed)
/* harmony export */ });
/* harmony import */ var _render_english_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34885);
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


/***/ })

};
