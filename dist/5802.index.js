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
// EXTERNAL MODULE: ./build/js/render/body.js + 1 modules
var render_body = __webpack_require__(83612);
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

// EXTERNAL MODULE: ./build/js/render/english.js + 4 modules
var english = __webpack_require__(96523);
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
    await attempt(runner, async () => await (0,check.keepPage)(world, report, { folder, locale: language.locale }));
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
    const { renderMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(8474), __webpack_require__.e(8339)]).then(__webpack_require__.bind(__webpack_require__, 68339));
    return `${renderMarkdown(report, NO_LINKS, await (0,_render_spoken_js__WEBPACK_IMPORTED_MODULE_3__/* .spoken */ .v)(locale)).trimEnd()}\n`;
}
async function inHtml(report, locale) {
    const [{ renderHtml }, { pageLanguage }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5602), __webpack_require__.e(8224)]).then(__webpack_require__.bind(__webpack_require__, 78224)),
        __webpack_require__.e(/* import() */ 2171).then(__webpack_require__.bind(__webpack_require__, 82171)),
    ]);
    return renderHtml(report, await pageLanguage(locale));
}
/** The report in the form that `--format` names. */
async function shown(report, { format, locale }, screen) {
    if (format === 'json')
        return inJson(report);
    if (format === 'markdown')
        return await inMarkdown(report, locale);
    if (format === 'html')
        return await inHtml(report, locale);
    const { renderTerminal } = await __webpack_require__.e(/* import() */ 7443).then(__webpack_require__.bind(__webpack_require__, 47443));
    return `${renderTerminal(report, screen, await (0,_render_spoken_js__WEBPACK_IMPORTED_MODULE_3__/* .spoken */ .v)(locale)).trimEnd()}\n`;
}
/** Writes the report into a folder as a page. */
async function keepPage(world, report, { folder, locale }) {
    await world.files.writeText(`${folder}/report.html`, await inHtml(report, locale));
}
/** Writes the report into the folder of `--out`, in JSON and Markdown, and as a page. */
async function keep(world, report, { out, locale }) {
    if (out === null)
        return;
    await world.files.writeText(`${out}/report.json`, inJson(report));
    await world.files.writeText(`${out}/report.md`, await inMarkdown(report, locale));
    await keepPage(world, report, { folder: out, locale });
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


/***/ }),

/***/ 83612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ renderBody)
});

// EXTERNAL MODULE: ./build/js/render/data-folds.js
var data_folds = __webpack_require__(68474);
// EXTERNAL MODULE: ./build/js/render/escape.js
var render_escape = __webpack_require__(55220);
// EXTERNAL MODULE: ./build/js/render/folds.js
var folds = __webpack_require__(15671);
// EXTERNAL MODULE: ./build/js/render/order.js
var order = __webpack_require__(85027);
// EXTERNAL MODULE: ./build/js/render/rows.js
var rows = __webpack_require__(1426);
// EXTERNAL MODULE: ./build/js/render/sparkline.js
var sparkline = __webpack_require__(71544);
;// CONCATENATED MODULE: ./build/js/render/trends.js



const MOST_CHARTS = 3;
const MOST_RUNS = 40;
const TITLE_LIMIT = 60;
const DIGITS = 6;
/** Letters, digits and signs that mean nothing to Mermaid inside of quotes. */
function titleText(id) {
    return id
        .toWellFormed()
        .replace(/[^\p{L}\p{N} _./=,-]/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, TITLE_LIMIT)
        .replace(/[\ud800-\udbff]$/, '');
}
function numberText(value) {
    return String(Number(value.toPrecision(DIGITS)));
}
/** The chart of a verdict; `null` where there is too little to draw or a number cannot be written. */
function trendDiagram(verdict) {
    const values = (0,sparkline/* drawn */.v)(verdict, MOST_RUNS);
    if (values.length === 0)
        return null;
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const edge = (high - low) * 0.1 || Math.abs(low) * 0.1 || 1;
    const numbers = values.map(numberText);
    const ends = [numberText(low - edge), numberText(high + edge)];
    if (![...numbers, ...ends].every((number) => /^-?\d+(?:\.\d+)?$/.test(number)))
        return null;
    const title = titleText(verdict.id);
    return [
        '```mermaid',
        'xychart-beta',
        // The grammar refuses an empty title.
        ...(title === '' ? [] : [`    title "${title}"`]),
        `    x-axis 1 --> ${values.length}`,
        `    y-axis ${ends.join(' --> ')}`,
        `    line [${numbers.join(', ')}]`,
        '```',
    ].join('\n');
}
/** At most three charts of what a reader should see, in the order given; `null` where none can be drawn. */
function trendsFold(ordered, { text }) {
    const charts = ordered.filter(order/* isNotable */._r).flatMap((verdict) => trendDiagram(verdict) ?? []);
    const shown = charts.slice(0, MOST_CHARTS);
    return shown.length === 0 ? null : (0,folds/* fold */.AU)(text.histories(shown.length), shown.join('\n\n'));
}

// EXTERNAL MODULE: ./build/js/render/why.js
var why = __webpack_require__(20889);
// EXTERNAL MODULE: ./build/js/render/words.js + 4 modules
var words = __webpack_require__(66741);
;// CONCATENATED MODULE: ./build/js/render/body.js








const FAULTS_SHOWN = 5;
function heading(report, { resultParts }) {
    const { before, name, after } = resultParts(report);
    const shownName = name === null ? '' : (0,render_escape/* markdownText */.p7)(name);
    // The prose of a fault begins with `: `, which is glued to the name.
    const glue = /^[:：]/.exec(after)?.[0] ?? '';
    const parts = [(0,render_escape/* markdownProse */.h$)(before), `${shownName}${glue}`, (0,render_escape/* markdownProse */.h$)(after.slice(glue.length))];
    return `### ${(0,words/* resultSymbol */.KI)(report.result)} ${parts.filter((part) => part !== '').join(' ')}`;
}
/** At most one, and never inside a fold, where GitHub would not draw it. */
function body_alert(report, { text }) {
    if (report.result === 'error') {
        return `> [!CAUTION]\n> ${text.notJudged}`;
    }
    if (report.result === 'fail' && report.policy.failOn === 'never') {
        return `> [!NOTE]\n> ${text.reportOnly}`;
    }
    return null;
}
function faults(report, form, language) {
    if (report.result !== 'error' || report.notices.length === 0)
        return null;
    return (0,folds/* noticeList */.TF)(report.notices, Math.max(1, Math.min(FAULTS_SHOWN, form.details)), language);
}
/** What a health check found is its message: each limit that is broken, and how to mend what broke it. */
function found(report, form, language) {
    if (report.mode !== 'health' || report.result === 'error' || report.notices.length === 0)
        return null;
    return `**${language.text.found}**\n\n${(0,folds/* noticeList */.TF)(report.notices, Math.max(1, form.details), language)}`;
}
const NAMED_TOGETHER = 3;
function namesText(ids, { text }) {
    const named = ids.slice(0, NAMED_TOGETHER).map(render_escape/* markdownText */.p7).join(', ');
    return ids.length > NAMED_TOGETHER ? `${named}${text.others(ids.length - NAMED_TOGETHER)}` : named;
}
function body_why(open, form, language) {
    const { text } = language;
    const lines = (0,why/* whySharing */.$)(open, language)
        .slice(0, form.reasons)
        .map(({ ids, sentence }) => `- ${namesText(ids, language)}${text.colon}${(0,render_escape/* markdownProse */.h$)(sentence)}`);
    return lines.length === 0 ? null : `**${text.why}**\n\n${lines.join('\n')}`;
}
/** The slices that carry a loss. */
function where({ drivers }, form, { text, driverParts }) {
    const lines = drivers.slice(0, form.reasons).map((driver) => {
        const { before, condition, after } = driverParts(driver);
        return `- ${(0,render_escape/* markdownText */.p7)(driver.suite)}${text.colon}${(0,render_escape/* markdownProse */.h$)(before)} ${(0,render_escape/* markdownText */.p7)(condition)} ${(0,render_escape/* markdownProse */.h$)(after)}`;
    });
    return lines.length === 0 ? null : `**${text.where}**\n\n${lines.join('\n')}`;
}
function rowsFold(report, folded, language) {
    const { text, countsText } = language;
    if (folded.length === 0)
        return null;
    const isRest = folded.length < report.verdicts.length;
    const count = isRest ? text.moreMetrics(folded.length) : text.metrics(folded.length);
    return (0,folds/* fold */.AU)(`${count}${text.colon}${countsText(folded)}`, (0,rows/* verdictTable */.KV)(folded, language));
}
function hiddenText(report, hidden, place) {
    if (hidden <= 0)
        return null;
    const where = (0,render_escape/* markdownLink */.iQ)(place.elsewhere, place.links.run);
    const { text, countsText } = place.language;
    const metrics = report.verdicts.length;
    return text.shortened({ metrics, counts: countsText(report.verdicts), hidden, where });
}
function footer(report, { links, language: { text, baseSentence } }) {
    const base = baseSentence(report);
    const tool = `Holdline ${(0,render_escape/* markdownProse */.h$)(report.tool.version)}`;
    const addresses = [
        links.baseCommit === null || report.base === null
            ? null
            : (0,render_escape/* markdownLink */.iQ)(text.baseCommit, links.baseCommit),
        links.run === null ? null : (0,render_escape/* markdownLink */.iQ)(text.run, links.run),
        (links.page ?? null) === null ? null : (0,render_escape/* markdownLink */.iQ)(text.page, links.page ?? null),
    ];
    const parts = [base === null ? null : (0,render_escape/* markdownProse */.h$)(base), ...addresses, tool].filter((part) => part !== null);
    return `<sub>${parts.join(' · ')}</sub>`;
}
/** Nothing to look into and nothing to know: no notice, no verdict a reader should see, no shift of the data. */
function isAllWell(report) {
    const { result, mode, verdicts, notices, quality = [] } = report;
    const quiet = notices.length === 0 && quality.length === 0 && !verdicts.some(order/* isNotable */._r);
    return result === 'pass' && mode !== 'health' && quiet;
}
/** One line, in our own words alone, that opens to all that the report would have shown. */
function brief(report, chapters, { since = null, language }) {
    const line = `<b>${(0,words/* resultSymbol */.KI)(report.result)} ${language.resultParts(report).before}</b>`;
    return joined([(0,folds/* fold */.AU)(line, chapters), since]);
}
function joined(parts) {
    return parts.filter((part) => part !== null).join('\n\n');
}
/** The report in Markdown, in a form of the ladder. */
function renderBody(report, form, place) {
    const { language } = place;
    const chapters = chaptersOf(report, form, place);
    if (place.isBrief === true && isAllWell(report))
        return `${brief(report, chapters, place)}\n`;
    const top = [heading(report, language), body_alert(report, language), place.since ?? null];
    return `${joined([...top, chapters])}\n`;
}
/** What follows the verdict line. */
function chaptersOf(report, form, place) {
    const { language } = place;
    const { open, folded, hidden } = (0,rows/* shownRows */.$6)(report, form);
    return joined([
        faults(report, form, language),
        report.result === 'neutral' ? language.firstRun(report).map(render_escape/* markdownProse */.h$).join(' ') : null,
        (0,data_folds/* dataChapter */.KJ)(report.quality ?? [], form.reasons, language),
        open.length === 0 ? null : (0,rows/* verdictTable */.KV)(open, language),
        found(report, form, language),
        body_why((0,why/* toldWhy */.k)(report, open), form, language),
        where(report, form, language),
        (0,data_folds/* saidChapter */.Pl)(report.quality ?? [], form.reasons, language),
        hiddenText(report, hidden, place),
        rowsFold(report, folded, language),
        form.scope === 'all' ? trendsFold((0,order/* worstFirst */.md)(report.verdicts), language) : null,
        form.details === 0 ? null : (0,data_folds/* qualityFold */.XT)(report.quality ?? [], form.details, language),
        ...(0,data_folds/* confusionFolds */.xk)(report.confusion ?? [], form.details, language),
        ...(0,folds/* smallPrint */.fk)(report, form.details, language),
        footer(report, place),
    ]);
}


/***/ }),

/***/ 52648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ COMMENT_BYTES),
/* harmony export */   R$: () => (/* binding */ SUMMARY_BYTES),
/* harmony export */   T1: () => (/* binding */ ladder),
/* harmony export */   w$: () => (/* binding */ longestThatFits)
/* harmony export */ });
/**
 * A ladder of shorter forms, so that a report never vanishes for its length. GitHub refuses a comment over 65,536
 * characters and drops a job summary over 1 MiB; it doesn't say which characters it counts. Bytes of UTF-8 are never
 * fewer than characters by any count, so the budget is held in bytes and holds for both.
 */
/** For a comment, with room to spare for a marker. */
const COMMENT_BYTES = 60_000;
/** For a job summary: other steps may write to it too. */
const SUMMARY_BYTES = 900 * 1024;
const WORST = [200, 100, 50, 0];
/** From the fullest form to the shortest, for so many open rows. */
function ladder(open) {
    const full = { scope: 'all', open, folded: Number.POSITIVE_INFINITY, reasons: open, details: 50 };
    const few = Math.min(open, 10);
    const short = { scope: 'notable', open: few, folded: 0, reasons: few, details: 5 };
    return [
        full,
        { ...full, scope: 'notable', details: 20 },
        { ...full, scope: 'failing', details: 10 },
        ...WORST.map((folded) => ({ ...short, folded })),
        { ...short, open: 3, reasons: 3, details: 0 },
        { scope: 'none', open: 0, folded: 0, reasons: 0, details: 0 },
    ];
}
function utf8Length(text) {
    return new TextEncoder().encode(text).length;
}
/** The longest form that fits into so many bytes of UTF-8; the last one where none does. */
function longestThatFits(forms, bytes, render) {
    let text = '';
    for (const form of forms) {
        text = render(form);
        if (utf8Length(text) <= bytes)
            return text;
    }
    return text;
}


/***/ }),

/***/ 20889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ whySharing),
/* harmony export */   k: () => (/* binding */ toldWhy)
/* harmony export */ });
const REASONS_TOLD = 2;
/** In a health check limits have sentences of their own, so that only comparisons are told here. */
function toldWhy({ mode }, verdicts) {
    return mode === 'health' ? verdicts.filter(({ change }) => change !== null) : verdicts;
}
/** One entry a sentence, in the order of the verdicts. Verdicts without a reason are left out. */
function whySharing(verdicts, { locale, reasonSentence }) {
    const idsBySentence = new Map();
    for (const verdict of verdicts) {
        const told = verdict.reasons.slice(0, REASONS_TOLD);
        const sentence = told
            .map((reason) => reasonSentence(reason, verdict))
            .join(locale === 'zh-CN' ? '' : ' ');
        const ids = idsBySentence.get(sentence);
        if (ids !== undefined)
            ids.push(verdict.id);
        else if (sentence !== '')
            idsBySentence.set(sentence, [verdict.id]);
    }
    return [...idsBySentence].map(([sentence, ids]) => ({ ids, sentence }));
}


/***/ })

};
