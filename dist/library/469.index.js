export const id = 469;
export const ids = [469];
export const modules = {

/***/ 469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NOT_ACCEPTED: () => (/* binding */ NOT_ACCEPTED)
/* harmony export */ });
const NOT_ACCEPTED = { accepted: null, notices: [] };


/***/ })

};
