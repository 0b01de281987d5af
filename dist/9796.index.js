export const id = 9796;
export const ids = [9796];
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

/***/ 19796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarifLog: () => (/* binding */ sarifLog)
/* harmony export */ });
/* harmony import */ var _render_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55220);
/* harmony import */ var _render_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85027);
/* harmony import */ var _explained_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55547);



const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const RULES = {
    regressed: 'The metric is worse than before, by more than noise explains.',
    violated: 'The metric is beyond its limit.',
    missing: 'A measurement that is required is not there.',
    invalid: 'The value is no finite number.',
    incomparable: 'Head and base can not be compared.',
    suspected: 'The metric is worse than before, and more than the warning level allows.',
    inconclusive: 'Noise could hide a loss that matters.',
    waived: 'The loss is accepted for a while by a waiver.',
};
const KINDS = Object.keys(RULES);
function levelOf(verdict, report) {
    if ((0,_render_order_js__WEBPACK_IMPORTED_MODULE_2__/* .isFailing */ .DI)(verdict, report.policy))
        return 'error';
    return verdict.outcome === 'inconclusive' || verdict.outcome === 'waived' ? 'note' : 'warning';
}
/** A path relative to the repository as a reference; `null` for any other. */
function reference(path) {
    if (path === null || /^(?:[/\\~]|[A-Za-z]:)/.test(path) || path.split(/[/\\]/).includes('..'))
        return null;
    return path
        .toWellFormed()
        .split('/')
        .filter((part) => part !== '' && part !== '.')
        .map(encodeURIComponent)
        .join('/');
}
/** The file that the value is from, or else the configuration that judges it. */
function uriOf({ suite }, { head, policy }) {
    const files = head?.suites.find(({ name }) => name === suite)?.files ?? [];
    return reference(files[0] ?? null) ?? reference(policy.config);
}
function locationOf(verdict, report) {
    const uri = uriOf(verdict, report);
    const logical = { fullyQualifiedName: (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(verdict.id), name: (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(verdict.metric) };
    const physical = uri === null || uri === ''
        ? {}
        : { physicalLocation: { artifactLocation: { uri }, region: { startLine: 1 } } };
    return { ...physical, logicalLocations: [logical] };
}
function resultOf(verdict, report) {
    const { outcome, id, head, base, change } = verdict;
    const waived = outcome === 'waived' ? { suppressions: [{ kind: 'external', status: 'accepted' }] } : {};
    return {
        ruleId: outcome,
        ruleIndex: KINDS.indexOf(outcome),
        level: levelOf(verdict, report),
        message: { text: (0,_explained_js__WEBPACK_IMPORTED_MODULE_1__/* .explainedWhole */ .K)(verdict) },
        locations: [locationOf(verdict, report)],
        // The same measurement stays the same alert, however its value moves.
        partialFingerprints: { 'holdlineMeasurement/v1': `${outcome} ${id}`.toWellFormed() },
        ...waived,
        properties: { head: head?.value ?? null, base: base?.value ?? null, change: change?.absolute ?? null },
    };
}
function rules() {
    return Object.entries(RULES).map(([id, text]) => ({
        id,
        name: id,
        shortDescription: { text },
        defaultConfiguration: { level: 'warning' },
    }));
}
function invocationOf({ result, notices, createdAt }) {
    const level = result === 'error' ? 'error' : 'note';
    const told = notices.map(({ code, where, what }) => ({
        descriptor: { id: code },
        level,
        message: { text: (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(where === null ? what : `${where}: ${what}`) },
    }));
    return { executionSuccessful: result !== 'error', endTimeUtc: createdAt, toolExecutionNotifications: told };
}
function provenanceOf({ report, repository, runUrl }) {
    const revisionId = report.head?.sha ?? null;
    if (repository === null || runUrl === null || !URL.canParse(runUrl))
        return {};
    const repositoryUri = `${new URL(runUrl).origin}/${repository}`;
    return { versionControlProvenance: [{ repositoryUri, ...(revisionId === null ? {} : { revisionId }) }] };
}
/** The whole log, as JSON with its last line break. */
function sarifLog(exported) {
    const { report } = exported;
    const seen = (0,_render_order_js__WEBPACK_IMPORTED_MODULE_2__/* .worstFirst */ .md)(report.verdicts).filter((verdict) => (0,_render_order_js__WEBPACK_IMPORTED_MODULE_2__/* .isNotable */ ._r)(verdict) && KINDS.includes(verdict.outcome));
    const run = {
        tool: {
            driver: {
                name: 'Holdline',
                version: report.tool.version,
                rules: rules(),
                notifications: [...new Set(report.notices.map(({ code }) => code))].map((id) => ({ id })),
            },
        },
        automationDetails: { id: `holdline/${report.mode}/` },
        columnKind: 'utf16CodeUnits',
        invocations: [invocationOf(report)],
        ...provenanceOf(exported),
        results: seen.map((verdict) => resultOf(verdict, report)),
    };
    return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}


/***/ })

};
