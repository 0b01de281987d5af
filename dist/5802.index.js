export const id = 5802;
export const ids = [5802];
export const modules = {

/***/ 55802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  end: () => (/* binding */ end)
});

// EXTERNAL MODULE: ./build/js/commands/ending.js
var ending = __webpack_require__(73062);
// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 36 modules
var catalogue = __webpack_require__(79769);
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
function deliveriesFold(deliveries) {
    if (deliveries.length === 0)
        return null;
    const failed = deliveries.filter(({ ok }) => !ok).length;
    const title = failed === 0 ? 'Where this report went' : `Where this report went (${failed} failed)`;
    return (0,folds/* fold */.AU)(title, deliveries.map(item).join('\n'));
}

// EXTERNAL MODULE: ./build/js/render/fit.js
var fit = __webpack_require__(52648);
;// CONCATENATED MODULE: ./build/js/render/summary.js



const OPEN_ROWS = 50;
/** The report for the job summary, at most 900 KiB of UTF-8. */
function renderSummary(report, links) {
    const place = { links, elsewhere: 'the report in JSON' };
    const went = deliveriesFold(report.deliveries);
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
async function end({ world, runner }, report) {
    const path = `${runner.temp.replaceAll('\\', '/')}/holdline-${world.randomId()}/report.json`;
    await attempt(runner, async () => {
        await world.files.writeText(path, `${JSON.stringify(report, null, 2)}\n`);
        runner.output('report', path);
    });
    await attempt(runner, async () => runner.summary(renderSummary(report, { run: null, baseCommit: null })));
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
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79769);
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

/***/ 63727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ renderBody)
/* harmony export */ });
/* harmony import */ var _data_folds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68474);
/* harmony import */ var _driver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90085);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55220);
/* harmony import */ var _folds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15671);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54011);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70623);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1426);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6275);
/* harmony import */ var _why_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20889);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(66741);










const FAULTS_SHOWN = 5;
function heading(report) {
    const { before, name, after } = (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .resultParts */ .E)(report);
    const shownName = name === null ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(name);
    // The prose of a fault begins with `: `, which is glued to the name.
    const glue = after.startsWith(':') ? ':' : '';
    const parts = [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(before), `${shownName}${glue}`, (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(after.slice(glue.length))];
    return `### ${(0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .resultSymbol */ .KI)(report.result)} ${parts.filter((part) => part !== '').join(' ')}`;
}
/** At most one, and never inside a fold, where GitHub would not draw it. */
function alert(report) {
    if (report.result === 'error') {
        return '> [!CAUTION]\n> Not judged: this is neither a pass nor a regression. Mend the cause below and run it again.';
    }
    if (report.result === 'fail' && report.policy.failOn === 'never') {
        return '> [!NOTE]\n> Report only: `fail-on` is `never`, so this does not fail the check.';
    }
    return null;
}
function faults(report, form) {
    if (report.result !== 'error' || report.notices.length === 0)
        return null;
    return (0,_folds_js__WEBPACK_IMPORTED_MODULE_3__/* .noticeList */ .TF)(report.notices, Math.max(1, Math.min(FAULTS_SHOWN, form.details)));
}
/** What a health check found is its message: each limit that is broken, and how to mend what broke it. */
function found(report, form) {
    if (report.mode !== 'health' || report.result === 'error' || report.notices.length === 0)
        return null;
    return `**What was found**\n\n${(0,_folds_js__WEBPACK_IMPORTED_MODULE_3__/* .noticeList */ .TF)(report.notices, Math.max(1, form.details))}`;
}
const NAMED_TOGETHER = 3;
function namesText(ids) {
    const named = ids.slice(0, NAMED_TOGETHER).map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7).join(', ');
    return ids.length > NAMED_TOGETHER ? `${named} and ${ids.length - NAMED_TOGETHER} more` : named;
}
function why(open, form) {
    const lines = (0,_why_js__WEBPACK_IMPORTED_MODULE_8__/* .whySharing */ .$)(open)
        .slice(0, form.reasons)
        .map(({ ids, sentence }) => `- ${namesText(ids)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(sentence)}`);
    return lines.length === 0 ? null : `**Why**\n\n${lines.join('\n')}`;
}
/** The slices that carry a loss. */
function where({ drivers }, form) {
    const lines = drivers.slice(0, form.reasons).map((driver) => {
        const { before, condition, after } = (0,_driver_js__WEBPACK_IMPORTED_MODULE_1__/* .driverParts */ .b)(driver);
        return `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(driver.suite)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(before)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(condition)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(after)}`;
    });
    return lines.length === 0 ? null : `**Where**\n\n${lines.join('\n')}`;
}
function rowsFold(report, folded) {
    if (folded.length === 0)
        return null;
    const rest = folded.length < report.verdicts.length ? 'more metric' : 'metric';
    return (0,_folds_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)(`${(0,_number_js__WEBPACK_IMPORTED_MODULE_5__/* .countText */ .lT)(folded.length, rest)}: ${(0,_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .countsText */ .WN)(folded)}`, (0,_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .verdictTable */ .KV)(folded));
}
function hiddenText(report, hidden, place) {
    if (hidden <= 0)
        return null;
    const where = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownLink */ .iQ)(place.elsewhere, place.links.run);
    return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_5__/* .countText */ .lT)(report.verdicts.length, 'metric')}: ${(0,_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .countsText */ .WN)(report.verdicts)}. Shortened to fit: ${(0,_number_js__WEBPACK_IMPORTED_MODULE_5__/* .countText */ .lT)(hidden, 'row')} ${hidden === 1 ? 'is' : 'are'} left out here; ${where} has more.`;
}
function footer(report, links) {
    const base = (0,_standing_js__WEBPACK_IMPORTED_MODULE_7__/* .baseSentence */ .tk)(report);
    const tool = `Holdline ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(report.tool.version)}`;
    const addresses = [
        links.baseCommit === null || report.base === null ? null : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownLink */ .iQ)('base commit', links.baseCommit),
        links.run === null ? null : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownLink */ .iQ)('run', links.run),
    ];
    const parts = [base === null ? null : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(base), ...addresses, tool].filter((part) => part !== null);
    return `<sub>${parts.join(' · ')}</sub>`;
}
/** The report in Markdown, in a form of the ladder. */
function renderBody(report, form, place) {
    const { open, folded, hidden } = (0,_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .shownRows */ .$6)(report, form);
    const parts = [
        heading(report),
        alert(report),
        faults(report, form),
        report.result === 'neutral' ? (0,_standing_js__WEBPACK_IMPORTED_MODULE_7__/* .firstRun */ .cK)(report).map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$).join(' ') : null,
        (0,_data_folds_js__WEBPACK_IMPORTED_MODULE_0__/* .dataChapter */ .KJ)(report.quality ?? [], form.reasons),
        open.length === 0 ? null : (0,_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .verdictTable */ .KV)(open),
        found(report, form),
        why((0,_why_js__WEBPACK_IMPORTED_MODULE_8__/* .toldWhy */ .k)(report, open), form),
        where(report, form),
        (0,_data_folds_js__WEBPACK_IMPORTED_MODULE_0__/* .saidChapter */ .Pl)(report.quality ?? [], form.reasons),
        hiddenText(report, hidden, place),
        rowsFold(report, folded),
        form.details === 0 ? null : (0,_data_folds_js__WEBPACK_IMPORTED_MODULE_0__/* .qualityFold */ .XT)(report.quality ?? [], form.details),
        ...(0,_data_folds_js__WEBPACK_IMPORTED_MODULE_0__/* .confusionFolds */ .xk)(report.confusion ?? [], form.details),
        ...(0,_folds_js__WEBPACK_IMPORTED_MODULE_3__/* .smallPrint */ .fk)(report, form.details),
        footer(report, place.links),
    ];
    return `${parts.filter((part) => part !== null).join('\n\n')}\n`;
}


/***/ }),

/***/ 68474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KJ: () => (/* binding */ dataChapter),
/* harmony export */   Pl: () => (/* binding */ saidChapter),
/* harmony export */   XT: () => (/* binding */ qualityFold),
/* harmony export */   xk: () => (/* binding */ confusionFolds)
/* harmony export */ });
/* harmony import */ var _confusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24123);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55220);
/* harmony import */ var _folds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15671);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70623);
/* harmony import */ var _quality_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46278);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1426);






/** Lines before the metrics; a fold has the others. */
const OPEN = 3;
const listOf = (found) => (0,_quality_js__WEBPACK_IMPORTED_MODULE_4__/* .qualityMarkdowns */ .y8)(found)
    .map((sentence) => `- ${sentence}`)
    .join('\n');
function chapter(title, found, limit) {
    const open = found.slice(0, Math.min(OPEN, limit));
    return open.length === 0 ? null : `**${title}**\n\n${listOf(open)}`;
}
/** What to know before any metric is believed, at most so many lines; `null` where the data is as it was. */
function dataChapter(found, limit) {
    return chapter(_quality_js__WEBPACK_IMPORTED_MODULE_4__/* .DATA_TITLE */ .uo, found.filter(_quality_js__WEBPACK_IMPORTED_MODULE_4__/* .isOfData */ .OS), limit);
}
/** What the model says otherwise, at most so many lines. */
function saidChapter(found, limit) {
    const said = found.filter((one) => !(0,_quality_js__WEBPACK_IMPORTED_MODULE_4__/* .isOfData */ .OS)(one));
    return chapter(_quality_js__WEBPACK_IMPORTED_MODULE_4__/* .SAID_TITLE */ .N0, said, limit);
}
const shareText = (share) => (share === null ? '–' : (0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .valueText */ .Ru)(share, 'fraction'));
function binRow({ from, to, base, head }) {
    return [
        `${from.toFixed(2)} to ${to.toFixed(2)}`,
        (0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeText */ .r0)(Math.round(base.n)),
        shareText(base.score),
        shareText(base.outcome),
        (0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeText */ .r0)(Math.round(head.n)),
        shareText(head.score),
        shareText(head.outcome),
    ];
}
/** How often scores came true, by bins. */
function reliability({ suite, bins }) {
    const titles = ['Scores', 'Base n', 'Mean score', 'Came true', 'Head n', 'Mean score', 'Came true'];
    const aligns = titles.map((_, column) => (column === 0 ? ':--' : '--:'));
    return `Calibration of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(suite)}:\n\n${(0,_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownTable */ .Qj)(titles, aligns, bins.map(binRow))}`;
}
/** All that is otherwise in the data, with the reliability curves. */
function qualityFold(found, limit) {
    const curves = found.slice(0, limit).filter(({ bins }) => bins.length > 0);
    if (found.length <= OPEN && curves.length === 0)
        return null;
    const left = found.length - limit;
    const more = left > 0 ? `\n\n… and ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeText */ .r0)(left)} more.` : '';
    const parts = [`${listOf(found.slice(0, limit))}${more}`, ...curves.map(reliability)];
    const verb = found.length === 1 ? 'differs' : 'differ';
    return (0,_folds_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(`${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .countText */ .lT)(found.length, 'thing')} of the data ${verb} from base`, parts.join('\n\n'));
}
/** How many matrices a report draws. */
const MOST_MATRICES = 5;
/** A fold for each suite's matrix. */
function confusionFolds(confusions, limit) {
    return confusions.slice(0, Math.min(MOST_MATRICES, limit)).map((confusion) => {
        const body = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(confusion.suite)}\n\n${(0,_confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .confusionMarkdown */ .Oh)(confusion)}`;
        return (0,_folds_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(`What was taken for what, ${(0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeText */ .r0)(confusion.labels.length)} classes`, body);
    });
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

/***/ 15671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   CK: () => (/* binding */ flipsFold),
/* harmony export */   TF: () => (/* binding */ noticeList),
/* harmony export */   Xm: () => (/* binding */ driversFold),
/* harmony export */   fk: () => (/* binding */ smallPrint)
/* harmony export */ });
/* unused harmony export noticeItem */
/* harmony import */ var _driver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90085);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55220);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70623);
/* harmony import */ var _probability_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24336);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1426);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6275);






/** A fold; the blank lines make GitHub read Markdown inside. `title` must be trusted text. */
function fold(title, body) {
    return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}
function more(total, shown) {
    return total > shown
        ? `\n\n… and ${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(total - shown, 'more row')}.`.replace('more rows', 'more')
        : '';
}
function noticeItem({ where, what, fix }) {
    const place = where === null ? '' : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(where)}: `;
    const mend = fix === null ? '' : `<br>**Fix:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(fix)}`;
    return `- ${place}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(what)}${mend}`;
}
/** Notices with their fixes, as a list. */
function noticeList(notices, limit) {
    const items = notices.slice(0, limit).map(noticeItem).join('\n');
    return `${items}${more(notices.length, limit)}`;
}
function noticesFold(notices, limit) {
    return notices.length === 0 ? null : fold((0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(notices.length, 'notice'), noticeList(notices, limit));
}
function unjudgedRow({ id, value, because }) {
    return [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(id), value === null ? '–' : (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .valueText */ .Ru)(value, null), (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(because)];
}
/** Values that were read and not judged. */
function unjudgedFold(unjudged, limit) {
    if (unjudged.length === 0)
        return null;
    const rows = unjudged.slice(0, limit).map(unjudgedRow);
    const table = (0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownTable */ .Qj)(['Value of', 'Value', 'Why it was not judged'], [':--', '--:', ':--'], rows);
    const title = `${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(unjudged.length, 'value')} read but not judged`;
    return fold(title, `${table}${more(unjudged.length, limit)}`);
}
function isLost({ from, truth }) {
    return from === truth;
}
/** Reports of earlier versions do not tell it. */
function flakyOf(flip) {
    return flip.flaky ?? null;
}
function flipRow(flip) {
    const names = [flip.suite, flip.id, flip.truth, flip.from, flip.to].map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7);
    const flaky = flakyOf(flip);
    const memory = flaky === null ? '' : `, flaky: ${flaky.turned} of ${flaky.of} on the base branch`;
    return [`${isLost(flip) ? '✗ lost' : '✓ won'}${memory}`, ...names];
}
/** A reader looks at some; the report has them all. */
const MOST_FLIPS = 10;
/** How many kinds of flips are named. */
const KINDS_NAMED = 5;
/** `cat → dog 31 times`, the commonest first; nothing where no kind comes twice. */
function kindsText(flips) {
    const times = new Map();
    for (const { from, to } of flips) {
        const kind = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(from)} → ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(to)}`;
        times.set(kind, (times.get(kind) ?? 0) + 1);
    }
    const often = [...times].filter(([, count]) => count > 1).sort(([, a], [, b]) => b - a);
    const named = often.slice(0, KINDS_NAMED).map(([kind, count]) => `${kind} ${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeText */ .r0)(count)} times`);
    return named.length === 0 ? null : `Most often: ${named.join(', ')}.`;
}
function driverRow(driver) {
    const { suite, condition, examples, share, change, elsewhere, unit, p, also } = driver;
    const others = also.map((one) => `<br>also ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(one)}`).join('');
    return [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(suite),
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(condition)}${others}`,
        (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeText */ .r0)(examples),
        share === null ? '–' : (0,_driver_js__WEBPACK_IMPORTED_MODULE_0__/* .percentText */ .f)(share),
        (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .changeText */ .k0)(change, unit),
        (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .changeText */ .k0)(elsewhere, unit),
        p === null ? '–' : (0,_probability_js__WEBPACK_IMPORTED_MODULE_3__/* .pText */ .C6)(p),
    ];
}
/** The slices that carry a change, with their numbers. */
function driversFold(drivers, limit) {
    if (drivers.length === 0)
        return null;
    const titles = ['Suite', 'Slice', 'Examples', 'Part of the change', 'Inside', 'Elsewhere', 'Chance'];
    const aligns = [':--', ':--', '--:', '--:', '--:', '--:', '--:'];
    const table = (0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownTable */ .Qj)(titles, aligns, drivers.slice(0, limit).map(driverRow));
    const title = `${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(drivers.length, 'slice')} ${drivers.length === 1 ? 'carries' : 'carry'} a change`;
    return fold(title, `${table}${more(drivers.length, limit)}`);
}
/** Examples that were right and are wrong now, then the other way round; those that turn by themselves last. */
function flipsFold(flips, limit) {
    if (flips.length === 0)
        return null;
    const lost = flips.filter(isLost);
    const won = flips.filter((flip) => !isLost(flip));
    const both = [...lost, ...won];
    const flaky = both.filter((flip) => flakyOf(flip) !== null);
    const ordered = [...both.filter((flip) => flakyOf(flip) === null), ...flaky];
    const rows = ordered.slice(0, limit).map(flipRow);
    const memory = flaky.length === 0 ? '' : `, of which ${flaky.length} on the base branch too, by themselves`;
    const titles = ['Flip', 'Suite', 'Example', 'Truth', 'Base said', 'Head says'];
    const title = `${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(flips.length, 'example')} flipped: ${lost.length} lost, ${won.length} won${memory}`;
    const table = (0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownTable */ .Qj)(titles, titles.map(() => ':--'), rows);
    const kinds = kindsText(flips);
    return fold(title, `${kinds === null ? '' : `${kinds}\n\n`}${table}${more(flips.length, limit)}`);
}
function policyFold(report) {
    const items = (0,_standing_js__WEBPACK_IMPORTED_MODULE_5__/* .policySentences */ .HY)(report.policy).map((sentence) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownProse */ .h$)(sentence)}`);
    return fold('How it was judged', items.join('\n'));
}
function single({ drivers }) {
    return drivers.length === 1 && drivers.every(({ also }) => also.length === 0);
}
/** All the small print, each list at most `limit` rows long; nothing for a limit of 0. */
function smallPrint(report, limit) {
    if (limit === 0)
        return [];
    // In an error report and of a health check the notices are the message: they stand in the open.
    const isOpen = report.result === 'error' || report.mode === 'health';
    const notices = isOpen ? null : noticesFold(report.notices, limit);
    const parts = [
        // All that is known of one without others alike stands in its sentence.
        single(report) ? null : driversFold(report.drivers, limit),
        flipsFold(report.flips, Math.min(limit, MOST_FLIPS)),
        unjudgedFold(report.unjudged, limit),
        notices,
    ];
    return [...parts.filter((part) => part !== null), policyFold(report)];
}


/***/ }),

/***/ 20889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ whySharing),
/* harmony export */   k: () => (/* binding */ toldWhy)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66741);

const REASONS_TOLD = 2;
/** In a health check limits have sentences of their own, so that only comparisons are told here. */
function toldWhy({ mode }, verdicts) {
    return mode === 'health' ? verdicts.filter(({ change }) => change !== null) : verdicts;
}
/** One entry a sentence, in the order of the verdicts. Verdicts without a reason are left out. */
function whySharing(verdicts) {
    const idsBySentence = new Map();
    for (const verdict of verdicts) {
        const told = verdict.reasons.slice(0, REASONS_TOLD);
        const sentence = told.map((reason) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonSentence */ .Ux)(reason, verdict)).join(' ');
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
