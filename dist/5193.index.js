export const id = 5193;
export const ids = [5193];
export const modules = {

/***/ 65193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   localeIn: () => (/* binding */ localeIn)
/* harmony export */ });
function localeIn(argv) {
    const asked = argv.some((arg, at) => arg === '--locale=zh-CN' || (arg === 'zh-CN' && argv[at - 1] === '--locale'));
    return asked ? 'zh-CN' : 'en';
}


/***/ })

};
