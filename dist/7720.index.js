export const id = 7720;
export const ids = [7720];
export const modules = {

/***/ 77720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCli: () => (/* binding */ runCli)
/* harmony export */ });
/* harmony import */ var _failure_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73597);
/* harmony import */ var _io_own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45599);
/** The command line: arguments → what is printed and the exit status. Only what a call needs is loaded for it. */


/** Runs the command line and gives its exit status. */
async function runCli(argv) {
    const [first = '--help', ...rest] = argv;
    if (first === '--version')
        return printed(`${(0,_io_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)().version}\n`);
    if (first === '--help' || first === '-h' || first === 'help') {
        const { helpIn } = await __webpack_require__.e(/* import() */ 2420).then(__webpack_require__.bind(__webpack_require__, 2420));
        const { localeIn } = await __webpack_require__.e(/* import() */ 5193).then(__webpack_require__.bind(__webpack_require__, 65193));
        return printed(await helpIn(localeIn(rest), null));
    }
    try {
        const { called } = await Promise.all(/* import() */[__webpack_require__.e(1941), __webpack_require__.e(9289), __webpack_require__.e(6549)]).then(__webpack_require__.bind(__webpack_require__, 86549));
        const { status, output } = await called(first, rest);
        printed(output);
        return status;
    }
    catch (error) {
        if (!(error instanceof _failure_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
            throw error;
        const { refused } = await Promise.all(/* import() */[__webpack_require__.e(1941), __webpack_require__.e(823)]).then(__webpack_require__.bind(__webpack_require__, 50823));
        return await refused(error, rest);
    }
}
function printed(output) {
    process.stdout.write(output);
    return 0;
}


/***/ }),

/***/ 73597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   Ij: () => (/* binding */ faultText),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   n8: () => (/* binding */ faultTextIn)
/* harmony export */ });
/**
 * The one error class. A fault is one thing that is wrong, in four parts a user can act on:
 * where, what was found, what is allowed, how to mend it. All faults of a step are thrown together.
 */
/** Types the catalogue entry by its example. */
function sentence(entry) {
    return entry;
}
class Failure extends Error {
    faults;
    constructor(faults) {
        super(faults.map(faultText).join('\n'));
        this.name = 'Failure';
        this.faults = faults;
    }
}
const LABELS = { en: { colon: ': ', fix: 'fix: ' }, 'zh-CN': { colon: '：', fix: '解决办法：' } };
/** What writes a fault for people in a language: one line, or a few where the sentence has a list. */
function faultTextIn(locale) {
    const labels = LABELS[locale];
    return ({ code, where, what, fix }) => {
        const place = where === null ? '' : ` ${where}`;
        const mend = fix === null ? '' : `\n  ${labels.fix}${fix}`;
        return `${code}${place}${labels.colon}${what}${mend}`;
    };
}
/** The same in English: `CODE where: what` and how to mend it. */
function faultText(fault) {
    return faultTextIn('en')(fault);
}


/***/ }),

/***/ 45599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/** Where Holdline itself lies, and which version it is: the nearest folder above whose package.json is its own. */


function packageIn(folder) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.json'), 'utf8'));
    }
    catch {
        return {};
    }
}
/** The sources lie deeper than the bundle, and the bundle has a package.json for Node beside it: hence the search. */
function own() {
    let folder = import.meta.dirname;
    while (folder !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        const { name, version } = packageIn(folder);
        if (name === 'holdline' && version !== undefined)
            return { folder: folder.replaceAll('\\', '/'), version };
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    }
    throw new Error(`no package.json of holdline above ${import.meta.dirname}`);
}


/***/ })

};
