export const id = 3642;
export const ids = [3642,9401];
export const modules = {

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

/***/ 84275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ configured)
/* harmony export */ });
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64447);
/* harmony import */ var _config_option_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33600);
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58711);
/** Reads the configuration that was named, or the usual one where it is there. */



/** Fails where a configuration was named and is not there, and with every fault of one that is. */
async function configured(world, named) {
    const path = named ?? _config_option_js__WEBPACK_IMPORTED_MODULE_2__/* .USUAL_CONFIG */ .kV;
    const text = await world.files.readText(path);
    if (text === null && named !== null)
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('CONFIG_MISSING', named, {});
    if (text === null)
        return { config: _config_config_js__WEBPACK_IMPORTED_MODULE_0__.DEFAULTS, source: null };
    const { decodeConfig } = await Promise.all(/* import() */[__webpack_require__.e(5974), __webpack_require__.e(1052)]).then(__webpack_require__.bind(__webpack_require__, 65974));
    const config = await decodeConfig(path, text);
    return { config, source: { path, sha256: world.sha256(text) } };
}


/***/ }),

/***/ 83642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demo: () => (/* binding */ demo)
/* harmony export */ });
/* harmony import */ var _failure_translator_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85329);
/* harmony import */ var _gate_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96953);
/* harmony import */ var _gate_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30469);
/* harmony import */ var _history_local_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56738);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99401);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84275);
/* harmony import */ var _ending_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73062);







const EXPLANATION = `
This is Holdline on example data: a classifier of hand-written digits, evaluated on the same examples
before and after a change that hurt it, and the history of its base branch. Try it on files of your own:

  holdline check head.csv --base base.csv
  holdline check --help
`;
const EXPLANATION_IN_CHINESE = `
以上是 Holdline 在示例数据上的结果：一个手写数字分类器，在使其变差的改动前后，对相同的样本各评估一次，
并附有其基线分支的历史。请用您自己的文件试试：

  holdline check head.csv --base base.csv
  holdline check --help
`;
const EXPLANATIONS = {
    en: EXPLANATION,
    'zh-CN': EXPLANATION_IN_CHINESE,
};
/** `world` must be one whose folder is Holdline's own. */
async function demo(world, options, screen) {
    const { config, source } = await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_4__/* .configured */ .t)(world, 'demo/holdline.yml');
    const { report } = await (0,_gate_gate_js__WEBPACK_IMPORTED_MODULE_0__.runGate)(world, {
        mode: 'gate',
        artifacts: ['demo/head/digits.csv'],
        sources: [],
        base: ['demo/base/digits.csv'],
        history: (0,_history_local_js__WEBPACK_IMPORTED_MODULE_2__.localHistory)(world, 'demo'),
        line: async () => [],
        anchorLine: async () => null,
        acceptance: async () => _gate_request_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_ACCEPTED */ .s,
        suite: null,
        partial: false,
        failOn: 'regression',
        onError: 'fail',
        config,
        configSource: source,
        seed: options.seed ?? config.decision.seed,
        head: { sha: null, ref: null, run: null, event: null, workflow: null },
        version: world.version,
        translate: await (0,_failure_translator_js__WEBPACK_IMPORTED_MODULE_6__/* .translator */ .N)(options.locale),
    });
    const ending = options.format === 'text' ? EXPLANATIONS[options.locale] : '';
    // The demo shows a failing gate and did its work; only a demo that could not judge failed.
    const status = report.result === 'error' ? _ending_js__WEBPACK_IMPORTED_MODULE_5__/* .NOT_JUDGED */ .Gv : _ending_js__WEBPACK_IMPORTED_MODULE_5__/* .DONE */ .DH;
    return { status, output: `${await (0,_check_js__WEBPACK_IMPORTED_MODULE_3__.shown)(report, options, screen)}${ending}` };
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

/***/ 64447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DEFAULTS: () => (/* binding */ DEFAULTS)
/* harmony export */ });
/** The configuration as the gate uses it, with every default filled in. */
/** What applies where there is no configuration, or it does not say. */
const DEFAULTS = {
    suites: [],
    rules: [],
    requirements: [],
    required: [],
    anchor: null,
    comparable: [],
    waivers: [],
    decision: { alpha: 0.01, alphaWarn: 0.05, style: 'frequentist', correction: 'bh', seed: 1 },
    pairing: { minPaired: 0.95 },
    respond: { labels: {}, dispatch: null, dryRun: false },
    exports: [],
    notify: [],
    history: { place: null, keep: 500, window: 100, outcomes: 5 },
    limits: {},
    health: {
        maxAge: null,
        workflows: [],
        issue: null,
        anomalies: ['level', 'change-point', 'drift'],
        sources: [],
    },
    privacy: {
        encryptionKey: null,
        minGroup: 20,
        showExamples: false,
        redact: ['email', 'phone', 'key'],
        noiseEpsilon: null,
    },
};


/***/ }),

/***/ 2700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ForgeError)
/* harmony export */ });
/**
 * What a call to GitHub failed with: the fault to tell, the HTTP status where there was an answer, and GitHub's own
 * words where it refused.
 */
class ForgeError extends Error {
    fault;
    status;
    words;
    constructor(fault, status, words = null) {
        super(fault.what);
        this.name = 'ForgeError';
        this.fault = fault;
        this.status = status;
        this.words = words;
    }
}


/***/ }),

/***/ 91200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ asWritten)
/* harmony export */ });
const asWritten = (fault) => fault;


/***/ }),

/***/ 85329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ translator),
/* harmony export */   c: () => (/* binding */ detailTranslator)
/* harmony export */ });
/* harmony import */ var _translation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91200);
/** From a locale to what puts faults and details into its words. The words of other languages than English are loaded when asked for. */

async function translator(locale) {
    if (locale === 'en')
        return _translation_js__WEBPACK_IMPORTED_MODULE_0__/* .asWritten */ .q;
    const { inChinese } = await __webpack_require__.e(/* import() */ 4322).then(__webpack_require__.bind(__webpack_require__, 84322));
    return inChinese;
}
/** What stands in a sentence or beside it, such as how a file was recognised. */
async function detailTranslator(locale) {
    if (locale === 'en')
        return (text) => text;
    const { detail } = await __webpack_require__.e(/* import() */ 8330).then(__webpack_require__.bind(__webpack_require__, 88330));
    return detail;
}


/***/ }),

/***/ 28138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RR: () => (/* binding */ anchorLineOn),
/* harmony export */   fH: () => (/* binding */ anchorLineIn)
/* harmony export */ });
/* unused harmony export newestTag */
/* harmony import */ var _failure_forge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2700);
/* harmony import */ var _judge_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17290);
/** Leads from a configured anchor to commits: through GitHub, or through git's own files. */


/** `v1.10.0` is newer than `v1.9.0`, and `v1.0.0` than `v1.0.0-rc.1`. */
function byVersion(a, b) {
    if (a.startsWith(`${b}-`))
        return -1;
    if (b.startsWith(`${a}-`))
        return 1;
    return a.localeCompare(b, 'en', { numeric: true });
}
/** The newest by version of the tags that the glob matches; `null` where none does. */
function newestTag(tags, glob) {
    const matching = [...tags].filter((tag) => (0,_judge_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesText */ .F)(glob, tag));
    return matching.sort(byVersion).at(-1) ?? null;
}
async function nameOn(forge, anchor) {
    switch (anchor.kind) {
        case 'last-release':
            return await forge.latestRelease();
        case 'tag':
            return newestTag(await forge.tags(), anchor.glob);
        case 'commit':
            return anchor.sha;
        case 'best':
            return null;
    }
}
/** The anchor's commit and its ancestors by GitHub; `null` where there is no such tag, release or commit. */
async function anchorLineOn(forge, anchor) {
    const name = await nameOn(forge, anchor);
    if (name === null)
        return null;
    try {
        const commits = await forge.commits(name);
        return { name, line: commits.map((commit) => commit.sha) };
    }
    catch (error) {
        const gone = error instanceof _failure_forge_js__WEBPACK_IMPORTED_MODULE_0__/* .ForgeError */ .Q && (error.status === 404 || error.status === 422);
        if (gone)
            return null;
        throw error;
    }
}
/**
 * The anchor's commit by git's own files, where its ancestors are not looked for. There are no releases in git: the
 * last one is taken to be the newest tag.
 */
async function anchorLineIn(world, anchor) {
    if (anchor.kind === 'commit')
        return { name: anchor.sha, line: [anchor.sha] };
    if (anchor.kind === 'best')
        return null;
    const tags = await world.gitTags();
    const name = newestTag(tags.keys(), anchor.kind === 'tag' ? anchor.glob : '*');
    const sha = name === null ? undefined : tags.get(name);
    return name === null || sha === undefined ? null : { name, line: [sha] };
}


/***/ }),

/***/ 30469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ NOT_ACCEPTED)
/* harmony export */ });
const NOT_ACCEPTED = { accepted: null, notices: [] };


/***/ }),

/***/ 74809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ appendRecord)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58711);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33122);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38140);
/** Adding a record to a history: a pure merge by id that never touches what is there. */



/**
 * What to add to the text of a history (`null`: no file yet) so that it holds this record. Fails with
 * `HISTORY_CONFLICT` where another record has the id, and with the faults of `trustedLines` where the history can't be
 * trusted: then nothing may be written. `where` is the path for messages.
 */
function appendRecord(text, record, where = 'history.jsonl') {
    const lines = (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .trustedLines */ .D)(text, where);
    const sameId = lines.records.filter((line) => line.record.id === record.id);
    if (sameId.some((line) => (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .sameContent */ .Cm)(line.record, record)))
        return { kind: 'present' };
    const [other] = sameId;
    if (other !== undefined)
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('HISTORY_CONFLICT', `${where}:${other.line}`, { id: record.id });
    const finished = text === null || text === '' || text.endsWith('\n');
    return { kind: 'appended', line: `${finished ? '' : '\n'}${(0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeRecord */ .Ym)(record)}\n` };
}


/***/ }),

/***/ 56738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   localHistory: () => (/* binding */ localHistory)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58711);
/* harmony import */ var _failure_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73597);
/* harmony import */ var _append_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74809);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33122);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22301);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50366);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38140);
/* harmony import */ var _sealed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67225);
/* harmony import */ var _shelf_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19541);
/**
 * The history in a folder: `DIR/history.jsonl`, and packs in `DIR/outcomes/`.
 *
 * What several processes on one machine are promised: each line is added in one write at the end of the file, so that
 * none is lost or mixed with another, and whoever adds looks again whether it is there. Two that add the same record
 * at once may both write it; readers take it once. There is no lock: on a network drive that does not append in one
 * piece, the second look turns a lost line into an error.
 */









function inFolder(directory, path) {
    if (directory === '')
        return path;
    return /[/\\]$/.test(directory) ? `${directory}${path}` : `${directory}/${path}`;
}
/** What is in the file, its sealed lines opened. */
async function textOf({ files, path, lock }) {
    return (0,_sealed_js__WEBPACK_IMPORTED_MODULE_7__/* .openedText */ .LW)(await files.readText(path), lock, path);
}
/**
 * Only packs that some line names: one that no line names yet may belong to a record that another process is just
 * adding. A pack left behind by a process that died between the two stays; it is never read.
 */
async function prune({ files, directory, path, place }, text) {
    const { records } = (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .trustedLines */ .D)(text, path);
    const named = new Set(records.flatMap(({ record }) => Object.values(record.outcomes ?? {}).map(({ file }) => file)));
    const there = await files.list(inFolder(directory, _shelf_js__WEBPACK_IMPORTED_MODULE_8__/* .OUTCOMES_FOLDER */ .HL));
    const existing = there.map((name) => `${_shelf_js__WEBPACK_IMPORTED_MODULE_8__/* .OUTCOMES_FOLDER */ .HL}/${name}`).filter((file) => named.has(file));
    const kept = (0,_shelf_js__WEBPACK_IMPORTED_MODULE_8__/* .keptFiles */ .y2)((0,_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readHistory */ .L)(text, path).records, place);
    for (const file of (0,_shelf_js__WEBPACK_IMPORTED_MODULE_8__/* .toPrune */ .Sq)(existing, kept))
        await files.remove(inFolder(directory, file));
}
/** The record is in by now: a pack that can't be removed is no reason to say otherwise, and the next run tries again. */
async function pruneIfPossible(folder, text) {
    try {
        await prune(folder, text);
    }
    catch (error) {
        if (!(error instanceof _failure_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR))
            throw error;
    }
}
/** Packs first, then the line that names them, then away with what has grown too old. */
async function append(folder, record, packs) {
    const { files, codec, directory, path, place, lock } = folder;
    const full = (0,_shelf_js__WEBPACK_IMPORTED_MODULE_8__/* .withOutcomes */ .IF)(record, packs, codec);
    const before = await textOf(folder);
    const appended = (0,_append_js__WEBPACK_IMPORTED_MODULE_2__/* .appendRecord */ .E)(before, full, path);
    if (appended.kind === 'present')
        return { became: 'present', notices: [] };
    const kept = (0,_shelf_js__WEBPACK_IMPORTED_MODULE_8__/* .keptFiles */ .y2)((0,_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readHistory */ .L)(`${before ?? ''}${appended.line}`, path).records, place);
    for (const [file, bytes] of (0,_shelf_js__WEBPACK_IMPORTED_MODULE_8__/* .packFiles */ .Po)(full, packs)) {
        if (kept.has(file))
            await files.writeBytes(inFolder(directory, file), (0,_sealed_js__WEBPACK_IMPORTED_MODULE_7__/* .sealedPack */ .EP)(bytes, lock, file));
    }
    await files.appendText(path, (0,_sealed_js__WEBPACK_IMPORTED_MODULE_7__/* .sealedText */ .c2)(appended.line, lock));
    const after = await textOf(folder);
    const isThere = after?.includes((0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .encodeRecord */ .Ym)(full)) === true;
    if (!isThere)
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('HISTORY_LINE_LOST', path, { id: record.id });
    await pruneIfPossible(folder, after);
    return { became: 'appended', notices: [] };
}
async function outcomes({ files, codec, directory, path, lock }, record, suite) {
    const named = (0,_shelf_js__WEBPACK_IMPORTED_MODULE_8__/* .outcomesOf */ .RK)(record, suite);
    if (named === null)
        return null;
    if (!(0,_shelf_js__WEBPACK_IMPORTED_MODULE_8__/* .isPackFile */ .M6)(named.file)) {
        const why = 'the record names a file that is no place of theirs';
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('HISTORY_OUTCOMES_DAMAGED', path, { why });
    }
    const file = inFolder(directory, named.file);
    const stored = await files.readBytes(file);
    if (stored === null)
        return null;
    const bytes = (0,_sealed_js__WEBPACK_IMPORTED_MODULE_7__/* .openedPack */ .tG)(stored, lock, named.file);
    (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyPack */ .pW)(bytes, { ...named, file }, codec);
    return (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_4__/* .unpackExamples */ .gF)(bytes, codec, file);
}
/** The store in this folder, which need not be there yet. */
function localHistory({ files, codec }, directory, place = { outcomes: _shelf_js__WEBPACK_IMPORTED_MODULE_8__/* .OUTCOMES_KEPT */ .vD, seal: null }) {
    const path = inFolder(directory, _shelf_js__WEBPACK_IMPORTED_MODULE_8__/* .HISTORY_FILE */ .CX);
    const lock = { codec, seal: place.seal };
    const folder = { files, codec, directory, path, place, lock };
    return {
        read: async () => (0,_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readHistory */ .L)(await textOf(folder), path),
        outcomes: (record, suite) => outcomes(folder, record, suite),
        append: (record, packs) => append(folder, record, packs),
    };
}


/***/ }),

/***/ 50366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ readHistory)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 37 modules
var catalogue = __webpack_require__(58711);
;// CONCATENATED MODULE: ./build/js/history/attempts.js
const ATTEMPT = /^([1-9]\d*)(?:\.(.+))?$/;
const GITHUB_RUN = /^(\d+)\.(.+)$/;
function attemptAfter(run, rest, sha) {
    const [whole, number, suite] = ATTEMPT.exec(rest) ?? [];
    if (whole === undefined)
        return null;
    return { work: JSON.stringify([run, suite ?? null, sha]), number: Number(number) };
}
/**
 * Reads an id `<run>.<attempt>` or `<run>.<attempt>.<suite>`. The record's own `head.run` says where the run ends.
 * Where it says nothing (an id given with --run), only runs that are plain numbers as GitHub's are count, and only
 * attempts at the same commit belong together: `--run 1.2` and `--run 1.3` of two releases are two runs.
 */
function attemptOf(record) {
    const prefix = `${record.head.run}.`;
    if (record.id.startsWith(prefix)) {
        const told = attemptAfter(record.head.run, record.id.slice(prefix.length), null);
        if (told !== null)
            return told;
    }
    const [, run, rest] = GITHUB_RUN.exec(record.id) ?? [];
    return run === undefined || rest === undefined ? null : attemptAfter(run, rest, record.sha ?? '');
}
/** The records without those of which there is a later attempt, in the same order. */
function latestAttempts(records) {
    const latest = new Map();
    for (const record of records) {
        const attempt = attemptOf(record);
        if (attempt === null)
            continue;
        latest.set(attempt.work, Math.max(attempt.number, latest.get(attempt.work) ?? 0));
    }
    return records.filter((record) => {
        const attempt = attemptOf(record);
        return attempt === null || latest.get(attempt.work) === attempt.number;
    });
}

// EXTERNAL MODULE: ./build/js/history/lines.js
var history_lines = __webpack_require__(33122);
// EXTERNAL MODULE: ./build/js/history/record.js
var record = __webpack_require__(38140);
;// CONCATENATED MODULE: ./build/js/history/read.js
/** From the text of `history.jsonl` to the history. */




/** By `at` as an instant, then by `id`, of which there are no two alike. */
function byTime(one, other) {
    const apart = Date.parse(one.at) - Date.parse(other.at);
    if (apart !== 0)
        return apart;
    return one.id < other.id ? -1 : 1;
}
/** One record an id, the first in the file; a later one that tells something else is named. */
function mergedById(lines, where) {
    const first = new Map();
    const notices = [];
    for (const line of lines) {
        const { id } = line.record;
        const earlier = first.get(id);
        if (earlier === undefined)
            first.set(id, line);
        else if (!(0,record/* sameContent */.Cm)(earlier.record, line.record)) {
            notices.push((0,catalogue/* fault */.DG)('HISTORY_ID_TWICE', `${where}:${line.line}`, { id, first: earlier.line }));
        }
    }
    return { records: [...first.values()].map((line) => line.record), notices };
}
function damageNotices(lines, where) {
    if (lines.damaged.length === 0)
        return [];
    return [(0,catalogue/* fault */.DG)('HISTORY_LINES_DAMAGED', where, { lines: lines.count, damaged: lines.damaged })];
}
/**
 * The history in this text, oldest first; `null` (no such file) and an empty text are the empty history. A few old
 * damaged lines are left out and listed; the faults of `trustedLines` are thrown. `where` is the path for messages.
 */
function readHistory(text, where) {
    const lines = (0,history_lines/* trustedLines */.D)(text, where);
    const merged = mergedById(lines.records, where);
    return {
        records: latestAttempts([...merged.records].sort(byTime)),
        damaged: lines.damaged,
        notices: [...damageNotices(lines, where), ...merged.notices],
    };
}


/***/ }),

/***/ 17290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ matchesText),
/* harmony export */   X: () => (/* binding */ matchesId)
/* harmony export */ });
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41052);

/** Whether the glob matches the measurement. Time is at most length of glob × length of id. */
function matchesId(glob, place) {
    const braced = bracedGlob(glob);
    if (braced === null)
        return matchesText(glob, (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .measurementId */ .I)(place));
    const bare = (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .measurementId */ .I)({ suite: place.suite, metric: place.metric, labels: {} });
    if (!matchesText(braced.head, bare))
        return false;
    const written = Object.entries(place.labels).map(([key, value]) => ({
        key: asId(key),
        value: asId(value),
    }));
    return braced.labels.every((wanted) => written.some((label) => matchesText(wanted.key, label.key) && matchesText(wanted.value, label.value)));
}
/** Whether the whole text matches, `*` any characters and `?` one. */
function matchesText(glob, text) {
    let g = 0;
    let t = 0;
    let star = -1;
    let resume = 0;
    while (t < text.length) {
        if (glob[g] === '*') {
            // Only the last star needs trying again: whatever an earlier one could take, the last can take too.
            star = g++;
            resume = t;
        }
        else if (glob[g] === '?') {
            g++;
            t += width(text, t);
        }
        else if (glob[g] === text[t]) {
            g++;
            t++;
        }
        else if (star >= 0) {
            g = star + 1;
            resume += width(text, resume);
            t = resume;
        }
        else
            return false;
    }
    while (glob[g] === '*')
        g++;
    return g === glob.length;
}
/** A character outside the basic plane (an emoji, say) is two units of a JavaScript string, and one character. */
function width(text, at) {
    return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
/** A name as it stands in an id: quoted where it holds a character with a meaning of its own. */
function asId(name) {
    return (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .measurementId */ .I)({ suite: name, metric: 'm', labels: {} }).slice(0, -2);
}
/** The part before the braces and the labels in them; `null` where the glob has no list of labels at its end. */
function bracedGlob(glob) {
    const open = outsideQuotes(glob, '{', 0);
    if (open < 0 || !glob.endsWith('}'))
        return null;
    const inside = glob.slice(open + 1, -1);
    const labels = [];
    let start = 0;
    while (start <= inside.length) {
        const comma = outsideQuotes(inside, ',', start);
        const end = comma < 0 ? inside.length : comma;
        const pair = inside.slice(start, end);
        const equals = outsideQuotes(pair, '=', 0);
        if (equals < 1)
            return null;
        labels.push({ key: pair.slice(0, equals), value: pair.slice(equals + 1) });
        start = end + 1;
    }
    return { head: glob.slice(0, open), labels };
}
/** Where the character first stands outside of JSON strings, from `start` on; −1 where it does not. */
function outsideQuotes(text, wanted, start) {
    let quoted = false;
    for (let at = start; at < text.length; at++) {
        const found = text[at];
        if (quoted && found === '\\')
            at++;
        else if (found === '"')
            quoted = !quoted;
        else if (!quoted && found === wanted)
            return at;
    }
    return -1;
}


/***/ })

};
