export const id = 6169;
export const ids = [6169];
export const modules = {

/***/ 36169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   auditLines: () => (/* binding */ auditLines)
/* harmony export */ });
/* harmony import */ var _render_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85027);
/* harmony import */ var _explained_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55547);


const SCHEMA = 'holdline/audit-log@1';
function hashesOf(inputs) {
    if (inputs === null || inputs === undefined)
        return [];
    const side = (name) => inputs[name].flatMap(({ path, sha256 }) => (sha256 === null ? [] : [{ side: name, path, sha256 }]));
    return [...side('head'), ...side('base')];
}
/** What every line of a run has, so that each can be read by itself. */
function common({ report, repository, runUrl }, actor) {
    return {
        schema: SCHEMA,
        at: report.createdAt,
        actor,
        repository,
        run: report.head?.run ?? null,
        runUrl,
        mode: report.mode,
        head: report.head?.sha ?? null,
        base: report.base?.sha ?? null,
        configSha256: report.policy.configSha256,
    };
}
function runPart({ result, counts, policy, inputs, notices, tool }) {
    const told = notices.map(({ code, where }) => ({ code, where }));
    return { what: 'run', result, counts, tool, policy, inputs: hashesOf(inputs), notices: told };
}
function verdictPart(verdict, { policy }) {
    const { id, outcome, severity, limits, head, base, change, reasons } = verdict;
    const rule = { severity, limits, failOn: policy.failOn, alpha: policy.alpha };
    const evidence = { head, base, change, reasons };
    const decides = (0,_render_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailing */ .DI)(verdict, policy);
    return { what: 'verdict', id, outcome, decides, rule, evidence, because: (0,_explained_js__WEBPACK_IMPORTED_MODULE_0__/* .explained */ .t)(verdict) };
}
/**
 * The lines of this run, the run's own first, each with its line break.
 * @param actor who set the run going; `null` where that is not known.
 */
function auditLines(exported, actor) {
    const { report } = exported;
    const shared = common(exported, actor);
    const decided = report.verdicts.filter(_render_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isNotable */ ._r).map((verdict) => verdictPart(verdict, report));
    return [runPart(report), ...decided].map((part) => `${JSON.stringify({ ...shared, ...part })}\n`).join('');
}


/***/ }),

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


/***/ })

};
