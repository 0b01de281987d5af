export const id = 6357;
export const ids = [6357];
export const modules = {

/***/ 55547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ explainedWhole),
/* harmony export */   t: () => (/* binding */ explained)
/* harmony export */ });
/* harmony import */ var _render_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55220);
/* harmony import */ var _render_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66741);


const LIMIT = 600;
/** All its reasons; empty where it has none. */
function explained(verdict) {
    const sentences = verdict.reasons.map((reason) => (0,_render_words_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonSentence */ .Ux)(reason, verdict));
    return (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(sentences.join(' ')), LIMIT);
}
/** `sentiment/accuracy: regressed. It fell by …`, never empty. */
function explainedWhole(verdict) {
    const head = `${(0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(verdict.id)}: ${(0,_render_words_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictWord */ .E0)(verdict).word}.`;
    return `${head} ${explained(verdict)}`.trim();
}


/***/ }),

/***/ 56357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   junitXml: () => (/* binding */ junitXml)
/* harmony export */ });
/* harmony import */ var _render_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85027);
/* harmony import */ var _explained_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55547);


const UNJUDGED = ['missing', 'invalid', 'incomparable'];
const OPEN = ['inconclusive', 'waived', 'new'];
/** Characters that XML 1.0 can't hold in any way. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    '\t': '&#9;',
    '\n': '&#10;',
    '\r': '&#13;',
};
function escaped(text) {
    const fit = text.toWellFormed().replace(FORBIDDEN, '\ufffd');
    return fit.replace(/[&<>"\t\n\r]/g, (sign) => ENTITIES[sign] ?? sign);
}
function tag(name, attributes, inner) {
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
    const open = `<${name}${written.join('')}`;
    return inner === '' ? `${open}/>` : `${open}>${inner}</${name}>`;
}
function stateOf(verdict, report) {
    const { outcome } = verdict;
    if ((0,_render_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailing */ .DI)(verdict, report.policy))
        return UNJUDGED.includes(outcome) ? 'error' : 'failure';
    return OPEN.includes(outcome) ? 'skipped' : 'passed';
}
function caseOf(verdict, report) {
    const { id, suite, outcome } = verdict;
    const name = id.startsWith(`${suite}/`) ? id.slice(suite.length + 1) : id;
    const state = stateOf(verdict, report);
    const message = state !== 'passed' || (0,_render_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isNotable */ ._r)(verdict) ? (0,_explained_js__WEBPACK_IMPORTED_MODULE_0__/* .explainedWhole */ .K)(verdict) : '';
    return { suite, name, state, type: outcome, message };
}
/** What kept the run from being judged stands where a verdict would. */
function unjudged({ result, notices }) {
    if (result !== 'error')
        return [];
    const told = notices.map(({ code, where, what }) => `${code} ${where ?? ''}: ${what}`);
    const message = told.join('\n') || 'the run could not be judged';
    return [{ suite: 'holdline', name: 'judged', state: 'error', type: 'error', message }];
}
function caseText({ suite, name, state, type, message }) {
    const inner = state === 'passed'
        ? message && tag('system-out', {}, escaped(message))
        : tag(state, { message, type }, '');
    return `    ${tag('testcase', { name, classname: suite, time: 0 }, inner)}\n`;
}
function countsOf(cases) {
    const count = (state) => cases.filter((one) => one.state === state).length;
    return { tests: cases.length, failures: count('failure'), errors: count('error') };
}
function suiteText(name, cases, timestamp) {
    const skipped = cases.filter(({ state }) => state === 'skipped').length;
    const attributes = { name, ...countsOf(cases), skipped, time: 0, timestamp };
    return `  ${tag('testsuite', attributes, `\n${cases.map(caseText).join('')}  `)}\n`;
}
/** The whole document. */
function junitXml({ report }) {
    const cases = [...unjudged(report), ...report.verdicts.map((verdict) => caseOf(verdict, report))];
    const bySuite = new Map();
    for (const one of cases)
        bySuite.set(one.suite, [...(bySuite.get(one.suite) ?? []), one]);
    const at = report.createdAt.replace(/(?:\.\d+)?Z$/, '');
    const suites = [...bySuite].map(([name, ofSuite]) => suiteText(name, ofSuite, at));
    const whole = tag('testsuites', { name: 'holdline', ...countsOf(cases) }, `\n${suites.join('')}`);
    return `<?xml version="1.0" encoding="UTF-8"?>\n${whole}\n`;
}


/***/ })

};
