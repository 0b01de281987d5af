export const id = 250;
export const ids = [250];
export const modules = {

/***/ 9250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tableReaders: () => (/* binding */ tableReaders)
/* harmony export */ });
/* harmony import */ var _keras_csvlogger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9076);
/* harmony import */ var _lighteval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6167);
/* harmony import */ var _lightning_csv_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3504);
/* harmony import */ var _metrics_csv_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6059);
/* harmony import */ var _opencompass_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4035);
/* harmony import */ var _predictions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9375);
/* harmony import */ var _promptfoo_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(109);
/* harmony import */ var _ragas_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8497);
/* harmony import */ var _ultralytics_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2459);
/** The readers that may know a table, in the order of `readers.ts`: most files are tables, and few readers want them. */









const tableReaders = [
    _promptfoo_js__WEBPACK_IMPORTED_MODULE_6__/* .promptfoo */ .h,
    _opencompass_js__WEBPACK_IMPORTED_MODULE_4__/* .opencompass */ .h,
    _lighteval_js__WEBPACK_IMPORTED_MODULE_1__/* .lighteval */ .T,
    _ragas_js__WEBPACK_IMPORTED_MODULE_7__/* .ragas */ .J,
    _ultralytics_js__WEBPACK_IMPORTED_MODULE_8__/* .ultralytics */ .N,
    _keras_csvlogger_js__WEBPACK_IMPORTED_MODULE_0__/* .kerasCsvLogger */ .j,
    _lightning_csv_js__WEBPACK_IMPORTED_MODULE_2__/* .lightningCsv */ .f,
    _predictions_js__WEBPACK_IMPORTED_MODULE_5__/* .predictions */ .t,
    _metrics_csv_js__WEBPACK_IMPORTED_MODULE_3__/* .metricsCsv */ .wI,
];


/***/ })

};
