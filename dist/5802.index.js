export const id = 5802;
export const ids = [5802];
export const modules = {

/***/ 55802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  end: () => (/* binding */ end)
});

// EXTERNAL MODULE: ./build/js/commands/check.js
var check = __webpack_require__(99401);
// EXTERNAL MODULE: ./build/js/commands/ending.js
var ending = __webpack_require__(73062);
// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 37 modules
var catalogue = __webpack_require__(58711);
// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(73597);
// EXTERNAL MODULE: ./build/js/render/body.js
var render_body = __webpack_require__(63727);
// EXTERNAL MODULE: ./build/js/render/escape.js
var render_escape = __webpack_require__(55220);
// EXTERNAL MODULE: ./build/js/render/folds.js
var folds = __webpack_require__(15671);
;// CONCATENATED MODULE: ./build/js/render/deliveries.js


function item({ channel, ok, detail }) {
    return `- ${ok ? '✓' : '✗'} ${(0,render_escape/* markdownText */.p7)(channel)}: ${(0,render_escape/* markdownProse */.h$)(detail)}`;
}
/** `null` where it was brought nowhere. */
function deliveriesFold(deliveries, { text }) {
    if (deliveries.length === 0)
        return null;
    const failed = deliveries.filter(({ ok }) => !ok).length;
    return (0,folds/* fold */.AU)(text.whereItWent(failed), deliveries.map(item).join('\n'));
}

// EXTERNAL MODULE: ./build/js/render/english.js + 1 modules
var english = __webpack_require__(21682);
// EXTERNAL MODULE: ./build/js/render/fit.js
var fit = __webpack_require__(52648);
;// CONCATENATED MODULE: ./build/js/render/summary.js




const OPEN_ROWS = 50;
/** The report for the job summary, at most 900 KiB of UTF-8. */
function renderSummary(report, links, language = english/* ENGLISH */.V) {
    const place = { links, elsewhere: language.text.jsonReport, language };
    const went = deliveriesFold(report.deliveries, language);
    return (0,fit/* longestThatFits */.w$)((0,fit/* ladder */.T1)(OPEN_ROWS), fit/* SUMMARY_BYTES */.R$, (form) => {
        const body = (0,render_body/* renderBody */.l)(report, form, place);
        return went === null ? body : `${body.trimEnd()}\n\n${went}\n`;
    });
}

// EXTERNAL MODULE: ./build/js/render/words.js + 4 modules
var words = __webpack_require__(66741);
;// CONCATENATED MODULE: ./build/js/action/end.js
/** Summary, files, outputs and annotations. Writing them can fail; the status comes from the report alone. */






/** Telling fails open: what could not be written is said, and no more. */
async function attempt(runner, write) {
    try {
        await write();
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        runner.notice((0,failure/* faultText */.Ij)((0,catalogue/* fault */.DG)('SUMMARY_FAILED', null, { reason })));
    }
}
function annotate(runner, report, passes) {
    if (passes)
        runner.log.info((0,words/* resultLine */.ow)(report));
    else
        runner.error((0,words/* resultLine */.ow)(report));
    for (const notice of report.notices) {
        const say = report.result === 'error' ? runner.error : runner.notice;
        say((0,failure/* faultText */.Ij)({ ...notice, weight: 'notice' }));
    }
}
async function end({ world, runner, language }, report) {
    const folder = `${runner.temp.replaceAll('\\', '/')}/holdline-${world.randomId()}`;
    const path = `${folder}/report.json`;
    await attempt(runner, async () => {
        await world.files.writeText(path, `${JSON.stringify(report, null, 2)}\n`);
        runner.output('report', path);
    });
    await attempt(runner, async () => await (0,check.keepPage)(world, report, folder));
    await attempt(runner, async () => runner.summary(renderSummary(report, { run: null, baseCommit: null }, language)));
    const { regressed, suspected, violated, inconclusive, improved } = report.counts;
    const counts = { regressed, suspected, violated, inconclusive, improved };
    for (const [name, count] of Object.entries(counts))
        runner.output(name, String(count));
    runner.output('result', report.result);
    runner.output('summary', (0,words/* resultLine */.ow)(report));
    runner.output('effective-policy', JSON.stringify(report.policy));
    const passes = (0,ending/* letsThrough */.AT)(report);
    annotate(runner, report, passes);
    return passes ? 0 : 1;
}


/***/ }),

/***/ 99401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check),
/* harmony export */   keep: () => (/* binding */ keep),
/* harmony export */   keepPage: () => (/* binding */ keepPage),
/* harmony export */   shown: () => (/* binding */ shown)
/* harmony export */ });
/* harmony import */ var _failure_translator_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85329);
/* harmony import */ var _gate_anchor_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28138);
/* harmony import */ var _gate_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96953);
/* harmony import */ var _gate_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30469);
/* harmony import */ var _render_spoken_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9017);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84275);
/* harmony import */ var _ending_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73062);
/* harmony import */ var _exporting_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81243);
/* harmony import */ var _local_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76486);
/* harmony import */ var _notify_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(28192);










const NO_LINKS = { run: null, baseCommit: null };
function inJson(report) {
    return `${JSON.stringify(report, null, 2)}\n`;
}
async function inMarkdown(report, locale) {
    const { renderMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(6466), __webpack_require__.e(6114)]).then(__webpack_require__.bind(__webpack_require__, 26114));
    return `${renderMarkdown(report, NO_LINKS, await (0,_render_spoken_js__WEBPACK_IMPORTED_MODULE_3__/* .spoken */ .v)(locale)).trimEnd()}\n`;
}
async function inHtml(report) {
    const { renderHtml } = await Promise.all(/* import() */[__webpack_require__.e(5602), __webpack_require__.e(3012)]).then(__webpack_require__.bind(__webpack_require__, 83012));
    return renderHtml(report);
}
/** The report in the form that `--format` names. */
async function shown(report, { format, locale }, screen) {
    if (format === 'json')
        return inJson(report);
    if (format === 'markdown')
        return await inMarkdown(report, locale);
    if (format === 'html')
        return await inHtml(report);
    const { renderTerminal } = await __webpack_require__.e(/* import() */ 7443).then(__webpack_require__.bind(__webpack_require__, 47443));
    return `${renderTerminal(report, screen, await (0,_render_spoken_js__WEBPACK_IMPORTED_MODULE_3__/* .spoken */ .v)(locale)).trimEnd()}\n`;
}
/** Writes the report into a folder as a page. */
async function keepPage(world, report, folder) {
    await world.files.writeText(`${folder}/report.html`, await inHtml(report));
}
/** Writes the report into the folder of `--out`, in JSON and Markdown, and as a page. */
async function keep(world, report, { out, locale }) {
    if (out === null)
        return;
    await world.files.writeText(`${out}/report.json`, inJson(report));
    await world.files.writeText(`${out}/report.md`, await inMarkdown(report, locale));
    await keepPage(world, report, out);
}
async function check(world, options, screen) {
    const { config, source } = await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_4__/* .configured */ .t)(world, options.config);
    const gated = await (0,_gate_gate_js__WEBPACK_IMPORTED_MODULE_1__.runGate)(world, {
        mode: 'gate',
        artifacts: options.artifacts,
        sources: [],
        parser: options.parser,
        base: options.baseline,
        history: await (0,_local_js__WEBPACK_IMPORTED_MODULE_6__/* .localStore */ .x)(world, options.history, config),
        line: async () => [],
        anchorLine: async () => (config.anchor === null ? null : await (0,_gate_anchor_line_js__WEBPACK_IMPORTED_MODULE_0__/* .anchorLineIn */ .fH)(world, config.anchor)),
        acceptance: async () => _gate_request_js__WEBPACK_IMPORTED_MODULE_2__/* .NOT_ACCEPTED */ .s,
        suite: options.suite,
        partial: options.partial,
        failOn: options.failOn,
        onError: options.onError,
        config,
        configSource: source,
        seed: options.seed ?? config.decision.seed,
        head: { sha: options.sha, ref: null, run: options.run, event: null, workflow: null },
        version: world.version,
        translate: await (0,_failure_translator_js__WEBPACK_IMPORTED_MODULE_7__/* .translator */ .N)(options.locale),
    });
    const exported = await (0,_exporting_js__WEBPACK_IMPORTED_MODULE_8__/* .exportedLocally */ .I)(world, gated.report, { config, options });
    const report = await (0,_notify_js__WEBPACK_IMPORTED_MODULE_9__/* .told */ .E)(world, exported, { channels: config.notify, options });
    await keep(world, report, options);
    return { status: (0,_ending_js__WEBPACK_IMPORTED_MODULE_5__/* .statusOf */ .c2)(report), output: await shown(report, options, screen) };
}


/***/ }),

/***/ 73062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ letsThrough),
/* harmony export */   DH: () => (/* binding */ DONE),
/* harmony export */   Gv: () => (/* binding */ NOT_JUDGED),
/* harmony export */   Vi: () => (/* binding */ MISUSED),
/* harmony export */   Wk: () => (/* binding */ FAILED),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58711);
/* harmony import */ var _failure_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29327);
/** How a command ends: what it prints on standard output, and its exit status. */


const DONE = 0;
const FAILED = 1;
const MISUSED = 2;
const NOT_JUDGED = 3;
/**
 * Whether what kept the gate from judging is only that the history, which was there, can't be had.
 * Nothing else can be softened by `on-error: warn`: a gate that measured nothing must not be green.
 */
function onlyHistoryFailed(report) {
    const decisive = report.notices.filter((notice) => (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .weightOf */ .mm)(notice.code) !== 'notice');
    const history = decisive.filter((notice) => notice.code in _failure_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historyFaults */ .O);
    return report.verdicts.length === 0 && decisive.length > 0 && history.length === decisive.length;
}
/** Whether the result lets the job go on, by `fail-on` and `on-error`. */
function letsThrough(report) {
    if (report.result === 'error')
        return report.policy.onError === 'warn' && onlyHistoryFailed(report);
    return report.result !== 'fail' || report.policy.failOn === 'never';
}
/** The exit status of `check`. */
function statusOf(report) {
    if (letsThrough(report))
        return DONE;
    return report.result === 'error' ? NOT_JUDGED : FAILED;
}


/***/ }),

/***/ 81243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ exportedLocally)
/* harmony export */ });
/** The report with what became of its exports. */
async function exportedLocally(world, report, asked) {
    const { exports } = asked.config;
    if (exports.length === 0)
        return report;
    const { exportReport } = await __webpack_require__.e(/* import() */ 5994).then(__webpack_require__.bind(__webpack_require__, 55994));
    const { dryRun, export: everything } = asked.options;
    return await exportReport(world, report, {
        exports,
        repository: null,
        runUrl: null,
        actor: world.user(),
        fromFork: false,
        how: dryRun ? 'shown' : everything ? 'everything' : 'files',
        // Who asks for it on the command line means it.
        usual: () => true,
    });
}


/***/ }),

/***/ 76486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ localStore)
/* harmony export */ });
async function localStore(world, given, config) {
    const place = given ?? config.history.place;
    if (place?.store !== 'folder')
        return null;
    const [{ localHistory }, { sealOf }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2301), __webpack_require__.e(6738)]).then(__webpack_require__.bind(__webpack_require__, 56738)),
        __webpack_require__.e(/* import() */ 8743).then(__webpack_require__.bind(__webpack_require__, 28743)),
    ]);
    const { outcomes } = config.history;
    return localHistory(world, place.folder, { outcomes, seal: sealOf(world, config) });
}


/***/ }),

/***/ 28192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ told)
/* harmony export */ });
async function told(world, report, { channels, options }) {
    const { notify, dryRun } = options;
    if ((!notify && !dryRun) || channels.length === 0)
        return report;
    const { notified } = await Promise.all(/* import() */[__webpack_require__.e(3380), __webpack_require__.e(7995)]).then(__webpack_require__.bind(__webpack_require__, 87995));
    const order = { channels, repository: null, runUrl: null, told: {}, fromFork: false };
    return (await notified(world, report, { ...order, dryRun })).report;
}


/***/ })

};
