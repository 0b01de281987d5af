export const id = 7658;
export const ids = [7658];
export const modules = {

/***/ 80039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ matchedSides)
/* harmony export */ });
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24600);
/* harmony import */ var _requests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98304);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18037);



function isEveryRow(rows, count) {
    if (rows.length !== count)
        return false;
    for (let i = 0; i < count; i++)
        if (rows[i] !== i)
            return false;
    return true;
}
/**
 * The rows of each side serve every metric of the suite, so they are picked once. All rows in their own order are the
 * very subject that was measured, with what is known of it already: its confusion matrix, its order of scores.
 */
const ofExamples = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .H)((examples) => (0,_remembered_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .H)((rows) => isEveryRow(rows, examples.table.rows) ? (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .prepareWhole */ .rk)(examples) : (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .prepare */ .iA)(examples, rows)));
function sameLabels(one, other) {
    const keys = Object.keys(one);
    return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}
/** The request that a measurement of this name and these labels came from. */
function requestOf(metric, labels, prepared) {
    const found = (0,_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .requestsNamed */ ._u)(metric, prepared).filter((one) => !('code' in one));
    return found.find((one) => sameLabels(one.labels, labels) || one.metric.kind === 'count') ?? null;
}
/** Both sides in these rows, or `null` where another metric or another unit stands behind the same name. */
function matchedSides({ metric, labels }, examples, rows) {
    const base = ofExamples(examples.base)(rows.base);
    const head = ofExamples(examples.head)(rows.head);
    const ofBase = requestOf(metric, labels, base);
    const ofHead = requestOf(metric, labels, head);
    if (ofBase === null || ofHead === null)
        return null;
    if (ofBase.metric.id !== ofHead.metric.id || ofBase.unit !== ofHead.unit)
        return null;
    return { sides: { base: base.subject, head: head.subject }, requests: { base: ofBase, head: ofHead } };
}


/***/ })

};
