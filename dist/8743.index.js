export const id = 8743;
export const ids = [8743];
export const modules = {

/***/ 28743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sealOf: () => (/* binding */ sealOf)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58711);

/** A secret that is shorter could be tried out by who has the encrypted file. */
const LEAST = 16;
/** `null` where no key is configured. Fails with `CONFIG_VARIABLE_EMPTY` or `CONFIG_KEY_WEAK`. */
function sealOf(world, { privacy }) {
    if (privacy.encryptionKey === null)
        return null;
    const { name, where } = privacy.encryptionKey;
    const secret = world.variable(name);
    if (secret === null)
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('CONFIG_VARIABLE_EMPTY', where, { name });
    if (secret.length < LEAST)
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('CONFIG_KEY_WEAK', where, { name, least: LEAST });
    return world.codec.seal(secret);
}


/***/ })

};
