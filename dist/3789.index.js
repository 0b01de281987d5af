export const id = 3789;
export const ids = [3789,1052,9401];
export const modules = {

/***/ 99401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check),
/* harmony export */   keep: () => (/* binding */ keep),
/* harmony export */   shown: () => (/* binding */ shown)
/* harmony export */ });
/* harmony import */ var _gate_anchor_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28138);
/* harmony import */ var _gate_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96953);
/* harmony import */ var _gate_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30469);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84275);
/* harmony import */ var _ending_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73062);
/* harmony import */ var _exporting_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81243);
/* harmony import */ var _local_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76486);
/* harmony import */ var _notify_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28192);








const NO_LINKS = { run: null, baseCommit: null };
function inJson(report) {
    return `${JSON.stringify(report, null, 2)}\n`;
}
async function inMarkdown(report) {
    const { renderMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(6741), __webpack_require__.e(5382), __webpack_require__.e(6114)]).then(__webpack_require__.bind(__webpack_require__, 26114));
    return `${renderMarkdown(report, NO_LINKS).trimEnd()}\n`;
}
/** The report in the form that `--format` names. */
async function shown(report, format, screen) {
    if (format === 'json')
        return inJson(report);
    if (format === 'markdown')
        return await inMarkdown(report);
    const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(6741), __webpack_require__.e(5382), __webpack_require__.e(7443)]).then(__webpack_require__.bind(__webpack_require__, 47443));
    return `${renderTerminal(report, screen).trimEnd()}\n`;
}
/** Writes the report into a folder, in JSON and Markdown. */
async function keep(world, report, folder) {
    await world.files.writeText(`${folder}/report.json`, inJson(report));
    await world.files.writeText(`${folder}/report.md`, await inMarkdown(report));
}
async function check(world, options, screen) {
    const { config, source } = await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_3__/* .configured */ .t)(world, options.config);
    const gated = await (0,_gate_gate_js__WEBPACK_IMPORTED_MODULE_1__.runGate)(world, {
        mode: 'gate',
        artifacts: options.artifacts,
        sources: [],
        parser: options.parser,
        base: options.baseline,
        history: await (0,_local_js__WEBPACK_IMPORTED_MODULE_5__/* .localStore */ .x)(world, options.history, config),
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
    });
    const exported = await (0,_exporting_js__WEBPACK_IMPORTED_MODULE_6__/* .exportedLocally */ .I)(world, gated.report, { config, options });
    const report = await (0,_notify_js__WEBPACK_IMPORTED_MODULE_7__/* .told */ .E)(world, exported, { channels: config.notify, options });
    if (options.out !== null)
        await keep(world, report, options.out);
    return { status: (0,_ending_js__WEBPACK_IMPORTED_MODULE_4__/* .statusOf */ .c2)(report), output: await shown(report, options.format, screen) };
}


/***/ }),

/***/ 84275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ configured)
/* harmony export */ });
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64447);
/* harmony import */ var _config_option_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33600);
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79769);
/** Reads the configuration that was named, or the usual one where it is there. */



/** Fails where a configuration was named and is not there, and with every fault of one that is. */
async function configured(world, named) {
    const path = named ?? _config_option_js__WEBPACK_IMPORTED_MODULE_2__/* .USUAL_CONFIG */ .kV;
    const text = await world.files.readText(path);
    if (text === null && named !== null)
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('CONFIG_MISSING', named, {});
    if (text === null)
        return { config: _config_config_js__WEBPACK_IMPORTED_MODULE_0__.DEFAULTS, source: null };
    const { decodeConfig } = await Promise.all(/* import() */[__webpack_require__.e(8907), __webpack_require__.e(1052)]).then(__webpack_require__.bind(__webpack_require__, 38907));
    const config = await decodeConfig(path, text);
    return { config, source: { path, sha256: world.sha256(text) } };
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

/***/ 85947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   health: () => (/* binding */ health)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79769);
/* harmony import */ var _health_health_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72944);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99401);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84275);
/* harmony import */ var _ending_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73062);
/* harmony import */ var _exporting_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81243);
/* harmony import */ var _local_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76486);
/* harmony import */ var _notify_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28192);








async function health(world, options, screen) {
    const { config, source } = await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_3__/* .configured */ .t)(world, options.config);
    const history = await (0,_local_js__WEBPACK_IMPORTED_MODULE_5__/* .localStore */ .x)(world, options.history, config);
    if (history === null) {
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('FLAG_NEEDED', '--history', { command: 'health', flag: '--history DIR' });
    }
    const judged = await (0,_health_health_js__WEBPACK_IMPORTED_MODULE_1__/* .runHealth */ .K)(world, {
        mode: 'health',
        history,
        forge: null,
        branch: '',
        defaultBranch: '',
        ownWorkflow: '',
        artifactName: null,
        failOn: options.failOn,
        onError: options.onError,
        config,
        configSource: source,
        seed: config.decision.seed,
        head: { sha: null, ref: null, run: null, event: null, workflow: null },
        version: world.version,
    });
    const exported = await (0,_exporting_js__WEBPACK_IMPORTED_MODULE_6__/* .exportedLocally */ .I)(world, judged, { config, options });
    const report = await (0,_notify_js__WEBPACK_IMPORTED_MODULE_7__/* .told */ .E)(world, exported, { channels: config.notify, options });
    if (options.out !== null)
        await (0,_check_js__WEBPACK_IMPORTED_MODULE_2__.keep)(world, report, options.out);
    return { status: (0,_ending_js__WEBPACK_IMPORTED_MODULE_4__/* .statusOf */ .c2)(report), output: await (0,_check_js__WEBPACK_IMPORTED_MODULE_2__.shown)(report, options.format, screen) };
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
    const { notified } = await Promise.all(/* import() */[__webpack_require__.e(6741), __webpack_require__.e(3380), __webpack_require__.e(2026)]).then(__webpack_require__.bind(__webpack_require__, 87995));
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
    health: { maxAge: null, workflows: [], issue: null, anomalies: ['level', 'change-point', 'drift'] },
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
        else if (g < glob.length && glob[g] === text[t]) {
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


/***/ }),

/***/ 41052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   I: () => (/* binding */ measurementId)
/* harmony export */ });
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must be quoted
const NEEDS_QUOTES = /[/{},="\u0000-\u001f\u007f]/;
function quoted(name) {
    return name === '' || NEEDS_QUOTES.test(name) ? JSON.stringify(name) : name;
}
function labelText(labels) {
    const keys = Object.keys(labels).sort();
    if (keys.length === 0)
        return '';
    return `{${keys.map((key) => `${quoted(key)}=${quoted(labels[key] ?? '')}`).join(',')}}`;
}
/** The id of the measurement in this place, stable over runs, machines and the order of labels. */
function measurementId(place) {
    return `${quoted(place.suite)}/${quoted(place.metric)}${labelText(place.labels)}`;
}
/** The place an id names, or `null` where the text is no measurement id. */
function placeOf(id) {
    const suite = readName(id, 0, '/');
    if (suite === null || id[suite.end] !== '/')
        return null;
    const metric = readName(id, suite.end + 1, '{');
    if (metric === null)
        return null;
    const labels = {};
    let at = metric.end;
    while (at < id.length && id[at] !== '}') {
        const key = readName(id, at + 1, '=');
        if (key === null || id[key.end] !== '=')
            return null;
        const value = readName(id, key.end + 1, ',}');
        if (value === null || value.end >= id.length)
            return null;
        labels[key.name] = value.name;
        at = value.end;
    }
    const braced = at === id.length - 1 && metric.end < id.length;
    return braced || metric.end === id.length ? { suite: suite.name, metric: metric.name, labels } : null;
}
/** A plain name up to one of the ends, or a JSON string; `end` is the index behind it. */
function readName(id, start, ends) {
    if (id[start] === '"') {
        let end = start + 1;
        while (end < id.length && id[end] !== '"')
            end += id[end] === '\\' ? 2 : 1;
        if (end >= id.length)
            return null;
        try {
            return { name: String(JSON.parse(id.slice(start, end + 1))), end: end + 1 };
        }
        catch {
            return null;
        }
    }
    let end = start;
    while (end < id.length && !ends.includes(id[end] ?? ''))
        end++;
    return end === start ? null : { name: id.slice(start, end), end };
}


/***/ }),

/***/ 70623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lb: () => (/* binding */ changeSummary),
  k0: () => (/* binding */ changeText),
  lT: () => (/* binding */ countText),
  lP: () => (/* binding */ sizeText),
  y: () => (/* binding */ sizeTexts),
  Ru: () => (/* binding */ valueText),
  Ms: () => (/* binding */ valueTexts),
  vW: () => (/* binding */ valuesApart),
  r0: () => (/* binding */ wholeText)
});

// UNUSED EXPORTS: intervalText

;// CONCATENATED MODULE: ./build/js/render/unit.js
/** Units of values: time and sizes move to the step that suits them, others stay as they were measured. */
const TIME = [
    { suffix: 'd', size: 86_400, from: 172_800 },
    { suffix: 'h', size: 3600, from: 7200 },
    { suffix: 'min', size: 60, from: 120 },
    { suffix: 's', size: 1, from: 1 },
    { suffix: 'ms', size: 1e-3, from: 1e-3 },
    { suffix: 'µs', size: 1e-6, from: 1e-6 },
    { suffix: 'ns', size: 1e-9, from: 0 },
];
const BYTES = [
    { suffix: 'TiB', size: 2 ** 40, from: 2 ** 40 },
    { suffix: 'GiB', size: 2 ** 30, from: 2 ** 30 },
    { suffix: 'MiB', size: 2 ** 20, from: 2 ** 20 },
    { suffix: 'KiB', size: 2 ** 10, from: 2 ** 10 },
    { suffix: 'B', size: 1, from: 0 },
];
/** Unit as measured → its family's steps and what one of it is in seconds or bytes. */
const FAMILIES = new Map([
    ...TIME.map((step) => [step.suffix, { steps: TIME, size: step.size }]),
    ['us', { steps: TIME, size: 1e-6 }],
    ['seconds', { steps: TIME, size: 1 }],
    ['days', { steps: TIME, size: 86_400 }],
    ['bytes', { steps: BYTES, size: 1 }],
    ['B', { steps: BYTES, size: 1 }],
]);
/** Units come from files: one that is more than a short plain word is not shown. */
function unitSuffix(unit) {
    const plain = unit !== null && /^[\p{L}%°][\p{L}\d%°²³/ ]{0,15}$/u.test(unit) && !/^[0-9a-f]{7,}$/i.test(unit);
    return plain ? ` ${unit}` : '';
}
function magnitude(values) {
    return values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
}
/** The values in the unit of their family that suits the largest of them. */
function scaled(values, unit) {
    const family = unit === null ? undefined : FAMILIES.get(unit);
    if (unit === null || unit === 'fraction' || unit === 'index')
        return { values, suffix: '' };
    if (unit === 'percent')
        return { values, suffix: ' %' };
    if (family === undefined)
        return { values, suffix: unitSuffix(unit) };
    const largest = magnitude(values) * family.size;
    const step = largest === 0 ? undefined : family.steps.find((candidate) => largest >= candidate.from);
    if (step === undefined)
        return { values, suffix: unitSuffix(unit) };
    return { values: values.map((value) => value * (family.size / step.size)), suffix: ` ${step.suffix}` };
}

;// CONCATENATED MODULE: ./build/js/render/number.js

/** Below this, and from the other on, a number is written with an exponent, whatever stands beside it. */
const TINY = 1e-9;
const HUGE = 1e15;
/** Decimals that show `digits` significant digits of the value; none for 0 and for what gets an exponent. */
function decimalsFor(value, digits) {
    return Math.abs(value) < TINY ? 0 : Math.max(0, digits - 1 - Math.floor(Math.log10(Math.abs(value))));
}
function fixed(value, decimals) {
    const size = Math.abs(value);
    const exponential = size >= HUGE || (size > 0 && size < TINY);
    const digits = exponential ? size.toExponential(3).replace('e+', 'e') : size.toFixed(decimals);
    const grouped = exponential
        ? digits
        : digits.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
    return value < 0 && /[1-9]/.test(digits) ? `−${grouped}` : grouped;
}
/** The fewest decimals, from `decimals` on, with which numbers that differ look different. */
function apart(values, decimals) {
    const distinct = [...new Set(values)];
    const looks = (places) => new Set(distinct.map((value) => fixed(value, places))).size;
    let places = decimals;
    while (places < 12 && looks(places) < distinct.length)
        places += 1;
    return places;
}
function valueDecimals(values, unit) {
    const share = unit === 'fraction' ? 4 : unit === 'percent' ? 2 : null;
    const usual = share ?? (values.every(Number.isInteger) ? 0 : decimalsFor(magnitude(values), 4));
    // Small numbers beside large ones keep two digits, and what is not all (1, 100 %) never looks like all.
    const needed = values.every(Number.isInteger) ? [] : values.map((value) => decimalsFor(value, 2));
    const all = unit === 'fraction' ? [1] : unit === 'percent' ? [100] : [];
    const near = values.filter((value) => all.some((whole) => Math.abs(value - whole) < 0.01));
    return Math.min(15, apart([...near, ...all], Math.max(usual, ...needed)));
}
/** Values that stand side by side, in one unit: `0.9312`, `93.12 %`, `212.4 ms`. Each finite. */
function valueTexts(values, unit) {
    const shown = scaled(values, unit);
    const decimals = valueDecimals(shown.values, unit);
    return shown.values.map((value) => `${fixed(value, decimals)}${shown.suffix}`);
}
function valueText(value, unit) {
    return valueTexts([value], unit).join('');
}
/** The texts with so many decimals, or in full where numbers that differ would still look the same. */
function distinctTexts({ values, suffix }, decimals) {
    const texts = values.map((value) => fixed(value, decimals));
    const same = new Set(texts).size < new Set(values).size;
    return values.map((value, index) => `${same ? String(value).replace('-', '−') : texts[index]}${suffix}`);
}
/** As `valueTexts`, with digits enough that a value never looks equal to a limit it differs from. */
function valuesApart(values, unit) {
    const shown = scaled(values, unit);
    const decimals = apart(shown.values, valueDecimals(shown.values, unit));
    return distinctTexts(shown, decimals);
}
/** Differences of fractions and percentages are percentage points. */
function scaledChange(values, unit) {
    if (unit === 'fraction')
        return { values: values.map((value) => value * 100), suffix: ' pp' };
    if (unit === 'percent')
        return { values, suffix: ' pp' };
    return scaled(values, unit);
}
/** One decimal for points, three digits else; more where a number would look like 0. */
function changeDecimals(values, suffix) {
    const main = values[0] ?? 0;
    const usual = suffix === ' pp' ? Math.max(1, decimalsFor(main, Math.abs(main) < 1 ? 2 : 1)) : 0;
    const other = suffix === ' pp' || values.every(Number.isInteger) ? 0 : decimalsFor(magnitude(values), 3);
    const needed = values.slice(1).map((value) => Math.min(4, decimalsFor(value, 1)));
    return Math.min(15, Math.max(usual, other, ...needed));
}
function signed(value, decimals) {
    const text = fixed(value, decimals);
    return value > 0 ? `+${text}` : text;
}
/** Text of a number without zeros that say nothing after its first decimal: `0.5`, `2.0`, `0.004`. */
function trimmed(text) {
    return text.replace(/(\.\d+?)0+(?=$| )/, '$1');
}
/** A change with its sign: `−3.1 pp`, `+34 ms`. */
function changeText(absolute, unit) {
    const { values, suffix } = scaledChange([absolute], unit);
    const decimals = changeDecimals(values, suffix);
    return `${values.map((value) => trimmed(signed(value, decimals))).join('')}${suffix}`;
}
/** A two-sided interval of a change: `[−2.1, −0.4] pp`. */
function intervalText(interval, unit) {
    const { values, suffix } = scaledChange(interval, unit);
    const decimals = changeDecimals([0, ...values], suffix);
    return `[${values.map((value) => signed(value, decimals)).join(', ')}]${suffix}`;
}
/** `−1.2 [−2.1, −0.4] pp`; for values that are no shares with the relative change: `+34 ms (+15 %)`. */
function changeSummary(change, unit) {
    const { values, suffix } = scaledChange([change.absolute, ...(change.interval ?? [])], unit);
    const decimals = changeDecimals(values, suffix);
    const [main = '', ...bounds] = values.map((value) => signed(value, decimals));
    const size = bounds.length === 0 ? trimmed(main) : main;
    const range = bounds.length === 0 ? '' : ` [${bounds.join(', ')}]`;
    const relative = change.relative === null || suffix === ' pp' ? '' : ` (${relativeText(change.relative)})`;
    return `${size}${range}${suffix}${relative}`;
}
function relativeText(relative) {
    const percent = relative * 100;
    return `${signed(percent, Math.abs(percent) >= 10 ? 0 : Math.max(1, Math.min(4, decimalsFor(percent, 1))))} %`;
}
/** Sizes of losses, margins and tolerances without sign, apart where they differ: `3.1 pp`, `0.5 pp`. */
function sizeTexts(sizes, unit) {
    const shown = scaledChange(sizes.map(Math.abs), unit);
    const decimals = apart(shown.values, changeDecimals(shown.values, shown.suffix));
    return distinctTexts(shown, decimals).map((text) => trimmed(text));
}
function sizeText(size, unit) {
    return sizeTexts([size], unit).join('');
}
/** A whole number: `10,000`. */
function wholeText(count) {
    return fixed(count, 0);
}
/** `1 metric`, `1,234 metrics`. */
function countText(count, noun) {
    return `${wholeText(count)} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ })

};
