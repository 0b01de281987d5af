export const id = 3962;
export const ids = [3962];
export const modules = {

/***/ 63962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyChangeSentence: () => (/* binding */ policyChangeSentence)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55220);

/** Long enough for globs and values; what a pull request writes must not push the end of the sentence away. */
const LONGEST = 80;
/** `"sentiment/f1"`, `the waiver of "sentiment/f1"`, `suite "sentiment"`, `"settings"`. */
function subject({ what, match }) {
    if (match === null)
        return what === 'rule' ? 'the rules' : '"settings"';
    const name = `"${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(match, LONGEST)}"`;
    if (what === 'waiver')
        return `the waiver of ${name}`;
    return what === 'suite' ? `suite ${name}` : name;
}
function valueText(value) {
    return value === null ? 'none' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(value, LONGEST);
}
/** `max-drop 0.005 → 0.05`, `decision.alpha 0.05 → 0.01`; what comes or goes as a whole is told without a key. */
function moveText({ what, match, key, from, to }) {
    const move = `${valueText(from)} → ${valueText(to)}`;
    if (key === what)
        return match === null ? `${key} ${move}` : move;
    return match === null && what !== 'rule' ? `${what}.${key} ${move}` : `${key} ${move}`;
}
/**
 * Plain text that follows "this pull request": `loosens "accuracy": max-drop 0.005 → 0.05, effective after merge`.
 * Globs and values are the pull request's own: escape the sentence for where it goes.
 */
function policyChangeSentence(change) {
    return `${change.effect} ${subject(change)}: ${moveText(change)}, effective after merge`;
}


/***/ })

};
