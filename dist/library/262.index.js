export const id = 262;
export const ids = [262];
export const modules = {

/***/ 3262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   awaitedDrifts: () => (/* binding */ awaitedDrifts),
/* harmony export */   driftMeasurements: () => (/* binding */ driftMeasurements)
/* harmony export */ });
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8339);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8164);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8037);



const asked = (wanted) => (wanted ?? [])
    .map(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMetricName */ .$Y)
    .filter((named) => !('code' in named) && named.metric.kind === 'drift');
function drifted(named, n, found) {
    const [value, invalid] = typeof found === 'number' ? [found, null] : [null, found.invalid];
    const { direction, unit } = _drift_js__WEBPACK_IMPORTED_MODULE_0__/* .driftMetric */ .s;
    const nothing = { labels: {}, standardError: null, interval: null };
    return { ...nothing, metric: (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .measuredName */ .YY)(named), value, invalid, n, direction, unit };
}
/** The drifts among the metrics that were asked for, in head's place. None where none was asked for. */
function driftMeasurements(wanted, { base, head }) {
    const names = asked(wanted);
    if (names.length === 0)
        return [];
    const sides = { base: (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .prepare */ .iA)(base, null).subject, head: (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .prepare */ .iA)(head, null).subject };
    return names.map((named) => drifted(named, sides.head.weights.n, (0,_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .drift */ .U)(named.column, sides)));
}
/** What will be measured as soon as there is a base: rules for it are no idle ones. */
function awaitedDrifts(wanted) {
    return asked(wanted).map((named) => drifted(named, null, { invalid: 'there is no base yet' }));
}


/***/ })

};
