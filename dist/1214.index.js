export const id = 1214;
export const ids = [1214,9401,5352,1015];
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

/***/ 85352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report),
  reportIn: () => (/* binding */ reportIn)
});

// EXTERNAL MODULE: ./build/js/config/option.js
var config_option = __webpack_require__(33600);
// EXTERNAL MODULE: ./build/js/export/exporters.js
var exporters = __webpack_require__(41015);
// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 37 modules
var catalogue = __webpack_require__(58711);
;// CONCATENATED MODULE: ./build/js/schema/misfit.js
/**
 * Where a JSON value does not fit a schema: JSON Schema 2020-12 (https://json-schema.org/draft/2020-12), as far as the
 * schemas of this project go. Keys that a schema does not name are let be, so that a later report can be read.
 */
function typeOf(value) {
    if (value === null)
        return 'null';
    return Array.isArray(value) ? 'array' : typeof value;
}
function isOfType(value, type) {
    return type === 'integer' ? Number.isInteger(value) : typeOf(value) === type;
}
function fitsScalar(value, schema) {
    const { type, minimum, exclusiveMinimum, maximum, minLength, pattern } = schema;
    const types = type === undefined ? [] : [type].flat();
    if (types.length > 0 && !types.some((one) => isOfType(value, one)))
        return false;
    if (Object.hasOwn(schema, 'const') && value !== schema.const)
        return false;
    if (schema.enum !== undefined && !schema.enum.includes(value))
        return false;
    if (typeof value === 'string') {
        if (minLength !== undefined && value.length < minLength)
            return false;
        return pattern === undefined || new RegExp(pattern, 'u').test(value);
    }
    if (typeof value !== 'number')
        return true;
    if (minimum !== undefined && !(value >= minimum))
        return false;
    if (exclusiveMinimum !== undefined && !(value > exclusiveMinimum))
        return false;
    return maximum === undefined || value <= maximum;
}
function inner(spot, key) {
    const step = typeof key === 'number' ? `[${key}]` : spot.path === '' ? key : `.${key}`;
    return { ...spot, path: `${spot.path}${step}`, depth: spot.depth + 1 };
}
function inList(list, schema, spot) {
    const { prefixItems = [], items = true, minItems = 0, maxItems = Number.POSITIVE_INFINITY } = schema;
    const most = items === false ? Math.min(maxItems, prefixItems.length) : maxItems;
    if (list.length < minItems || list.length > most)
        return spot;
    for (const [index, value] of list.entries()) {
        const own = prefixItems[index] ?? items;
        const found = typeof own === 'boolean' ? null : misfitAt(value, own, inner(spot, index));
        if (found !== null)
            return found;
    }
    return null;
}
function inObject(value, schema, spot) {
    const { properties = {}, required = [], additionalProperties: others = true } = schema;
    const missing = required.find((key) => !Object.hasOwn(value, key));
    if (missing !== undefined)
        return inner(spot, missing);
    for (const [key, member] of Object.entries(value)) {
        const own = Object.hasOwn(properties, key) ? properties[key] : others;
        if (own === undefined || typeof own === 'boolean')
            continue;
        const found = misfitAt(member, own, inner(spot, key));
        if (found !== null)
            return found;
    }
    return null;
}
/** Of several forms the one that fits farthest in is what was meant. */
function inForms(value, forms, spot) {
    let farthest = spot;
    for (const form of forms) {
        const found = misfitAt(value, form, spot);
        if (found === null)
            return null;
        if (found.depth > farthest.depth)
            farthest = found;
    }
    return farthest;
}
function misfitAt(value, schema, spot) {
    if (schema.$ref !== undefined) {
        const name = schema.$ref.replace('#/$defs/', '');
        return misfitAt(value, spot.root.$defs?.[name] ?? {}, spot);
    }
    if (!fitsScalar(value, schema))
        return spot;
    const forms = schema.anyOf ?? schema.oneOf;
    const found = forms === undefined ? null : inForms(value, forms, spot);
    if (found !== null)
        return found;
    if (Array.isArray(value))
        return inList(value, schema, spot);
    return typeof value === 'object' && value !== null ? inObject(value, schema, spot) : null;
}
/** The first place at which the value does not fit, such as `verdicts[3].head`; `null` where it fits. */
function misfit(value, schema) {
    return misfitAt(value, schema, { root: schema, path: '', depth: 0 })?.path ?? null;
}

// EXTERNAL MODULE: ./build/js/commands/check.js
var check = __webpack_require__(99401);
// EXTERNAL MODULE: ./build/js/commands/ending.js
var ending = __webpack_require__(73062);
;// CONCATENATED MODULE: ./build/js/commands/report.js
/** `holdline report`: shows a report.json again, in another form. */






const SCHEMA = 'schemas/report.schema.json';
/** Fails where this is no report, or not a whole one. */
function mustBeReport(world, path, value) {
    if (typeof value !== 'object' ||
        value === null ||
        !('schema' in value) ||
        value.schema !== 'holdline/report@1')
        throw (0,catalogue/* failure */.V2)('NOT_A_REPORT', path, {});
    const place = misfit(value, JSON.parse(world.ownText(SCHEMA)));
    if (place !== null)
        throw (0,catalogue/* failure */.V2)('REPORT_DAMAGED', path, { place });
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
/** The report in this file. Fails where there is none. */
async function reportIn(world, path) {
    const text = await world.files.readText(path);
    if (text === null)
        throw (0,catalogue/* failure */.V2)('FILE_MISSING', path, {});
    const value = parsed(text);
    mustBeReport(world, path, value);
    return value;
}
const FILE_TYPES = {
    'audit-log': 'audit-log',
    csv: 'csv',
    influx: 'influx-file',
    junit: 'junit',
    openmetrics: 'openmetrics',
    parquet: 'parquet',
    prometheus: 'prometheus-file',
    sarif: 'sarif',
    tensorboard: 'tensorboard',
};
/** The report as a file of this type, printed or written. What is no text can only be written. */
async function exported(world, value, wanted) {
    const content = await exporters.FILE_EXPORTERS[wanted.type]({ report: value, repository: null, runUrl: null }, null);
    const { out, format } = wanted;
    if (content.kind === 'text' || content.kind === 'lines') {
        if (out === null)
            return { status: ending/* DONE */.DH, output: content.text };
        await world.files.writeText(out, content.text);
    }
    else if (out === null)
        throw (0,catalogue/* failure */.V2)('EXPORT_NEEDS_FILE', '--format', { format });
    else
        await world.files.writeBytes(content.kind === 'bytes' ? out : `${out}/${content.name}`, content.bytes);
    return { status: ending/* DONE */.DH, output: '' };
}
async function report(world, path, call) {
    const value = await reportIn(world, path);
    const { format, out } = call.options;
    const type = FILE_TYPES[format];
    if (type !== undefined)
        return await exported(world, value, { type, format, out });
    const preview = config_option/* PREVIEWS */.ey.find((name) => name === format);
    const output = preview === undefined
        ? await (0,check.shown)(value, call.options, call.screen)
        : (await Promise.all(/* import() */[__webpack_require__.e(3380), __webpack_require__.e(2790)]).then(__webpack_require__.bind(__webpack_require__, 29322))).previewed(value, preview);
    if (out === null)
        return { status: ending/* DONE */.DH, output };
    await world.files.writeText(out, output);
    return { status: ending/* DONE */.DH, output: '' };
}


/***/ }),

/***/ 11214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 37 modules
var catalogue = __webpack_require__(58711);
;// CONCATENATED MODULE: ./build/js/gate/difference.js
/** Long enough for a number at full precision with its key, short enough for a line. */
const LONGEST = 200;
function shown(value) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}
function isSame(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}
/** Names of the parts of a verdict that differ. When the values of a trend were measured is told by the trend itself. */
function partsApart(a, b) {
    const names = new Set();
    for (const key of Object.keys({ ...a, ...b })) {
        if (key in a && isKey(key, a) && key !== 'trendAt' && !isSame(a[key], b[key]))
            names.add(key);
    }
    return [...names];
}
function isKey(key, verdict) {
    return key in verdict;
}
function verdictsApart(recorded, found) {
    const now = new Map(found.verdicts.map((verdict) => [verdict.id, verdict]));
    const before = new Map(recorded.verdicts.map((verdict) => [verdict.id, verdict]));
    const kind = 'verdict';
    const changed = recorded.verdicts.flatMap((verdict) => {
        const { id } = verdict;
        const other = now.get(id);
        if (other === undefined)
            return [{ kind, where: id, recorded: verdict.outcome, found: 'no verdict' }];
        return partsApart(verdict, other).map((part) => ({
            kind,
            where: `${id} ${part}`,
            recorded: shown(verdict[part]),
            found: shown(other[part]),
        }));
    });
    const added = found.verdicts.filter(({ id }) => !before.has(id));
    return [
        ...changed,
        ...added.map(({ id, outcome }) => ({ kind, where: id, recorded: 'no verdict', found: outcome })),
    ];
}
/** What differs, the result first; empty where the two say the same. Notices and deliveries are no verdict. */
function differences(recorded, found) {
    const whole = [
        ['result', recorded.result, found.result],
        ['counts', recorded.counts, found.counts],
    ];
    const apart = whole.filter(([, a, b]) => !isSame(a, b));
    return [
        ...apart.map(([kind, a, b]) => ({ kind, where: null, recorded: shown(a), found: shown(b) })),
        ...verdictsApart(recorded, found),
    ];
}

// EXTERNAL MODULE: ./build/js/gate/digests.js
var digests = __webpack_require__(38925);
// EXTERNAL MODULE: ./build/js/gate/gate.js + 8 modules
var gate = __webpack_require__(96953);
// EXTERNAL MODULE: ./build/js/gate/request.js
var request = __webpack_require__(30469);
;// CONCATENATED MODULE: ./build/js/gate/again.js




/** The names that suites had by the globs of then: a file that is named alone would be called otherwise. */
function withStems(files, recorded) {
    const stems = new Map(recorded.map(({ path, stem }) => [path, stem]));
    const find = async (globs) => {
        const { sources, faults } = await files.find(globs);
        return { faults, sources: sources.map((one) => ({ ...one, stem: stems.get(one.path) ?? one.stem })) };
    };
    return { ...files, find };
}
/** The records up to the one that was the newest, by their order in the history; `null` where it is not there. */
function until(records, newest) {
    if (newest === null)
        return [];
    const at = records.findIndex(({ id }) => id === newest);
    return at < 0 ? null : records.slice(0, at + 1);
}
function asItWas(store, newest) {
    const read = async () => {
        const history = await store.read();
        return { ...history, records: until(history.records, newest) ?? history.records };
    };
    return { ...store, read };
}
async function historyApart(store, recorded) {
    const told = (was, is) => [
        { kind: 'history', where: null, recorded: was, found: is },
    ];
    if (recorded === null)
        return [];
    const words = `${recorded.records} records, the newest ${recorded.newest ?? 'none'}`;
    if (store === null)
        return told(words, 'no history: name it with --history DIR');
    const { records } = await store.read();
    const there = until(records, recorded.newest);
    if (there === null)
        return told(words, `${records.length} records, and that one is not there`);
    return there.length === recorded.records ? [] : told(words, `${there.length} records up to that one`);
}
function filesApart(recorded, found) {
    const now = new Map(found.map(({ path, sha256 }) => [path, sha256]));
    return recorded.flatMap(({ path, sha256 }) => {
        const is = now.get(path);
        if (is === sha256)
            return [];
        const kind = is === undefined ? 'file-missing' : 'file-changed';
        return [{ kind, where: path, recorded: sha256 ?? 'its name', found: is ?? 'no such file' }];
    });
}
function policyApart({ report, configSource }, version) {
    const { configSha256, config } = report.policy;
    const was = configSha256 ?? 'no configuration';
    const is = configSource?.sha256 ?? 'no configuration';
    const versions = report.tool.version === version
        ? []
        : [{ kind: 'version', where: null, recorded: report.tool.version, found: version }];
    return was === is
        ? versions
        : [...versions, { kind: 'configuration', where: config, recorded: was, found: is }];
}
async function judgedAgain(world, { report, inputs, ...known }) {
    const { anchor, base, policy, head, mode } = report;
    const sha = base?.source === 'history' ? base.sha : null;
    const { report: found } = await (0,gate.runGate)({
        ...world,
        now: () => new Date(report.createdAt),
        files: withStems(world.files, [...inputs.head, ...inputs.base]),
    }, {
        mode: mode === 'record' ? 'record' : 'gate',
        artifacts: inputs.head.map(({ path }) => path),
        sources: [],
        base: inputs.base.map(({ path }) => path),
        history: known.history === null ? null : asItWas(known.history, inputs.history?.newest ?? null),
        line: async () => (sha === null ? [] : [sha]),
        anchorLine: async () => (anchor?.sha == null ? null : { name: anchor.sha, line: [anchor.sha] }),
        acceptance: async () => request/* NOT_ACCEPTED */.s,
        suite: inputs.suite,
        partial: inputs.partial,
        failOn: policy.failOn,
        onError: policy.onError,
        config: known.config,
        configSource: known.configSource,
        seed: policy.seed,
        head: {
            sha: head?.sha ?? null,
            ref: head?.ref ?? null,
            run: head?.run ?? null,
            event: null,
            workflow: null,
        },
        version: world.version,
    });
    return found;
}
/** Everything that is not as the report has it; empty where the report stands. */
async function apart(world, again) {
    const { inputs, report, history } = again;
    const recorded = [...inputs.head, ...inputs.base];
    const { sources } = await world.files.find(recorded.map(({ path }) => path));
    const wereRead = new Set(recorded.flatMap(({ path, sha256 }) => (sha256 === null ? [] : [path])));
    const read = await (0,digests/* digestsOf */.n)(sources.filter(({ path }) => wereRead.has(path)), world.codec);
    const named = sources
        .filter(({ path }) => !wereRead.has(path))
        .map(({ path, stem }) => ({ path, stem, sha256: null }));
    const files = filesApart(recorded, [...read, ...named]);
    const changed = [
        ...files,
        ...policyApart(again, world.version),
        ...(await historyApart(history, inputs.history)),
    ];
    // Without all of its files nothing could be judged, and every verdict would be told to be gone.
    if (files.some(({ kind }) => kind === 'file-missing'))
        return changed;
    return [...changed, ...differences(report, await judgedAgain(world, again))];
}

// EXTERNAL MODULE: ./build/js/render/spoken.js
var spoken = __webpack_require__(9017);
// EXTERNAL MODULE: ./build/js/render/columns.js
var columns = __webpack_require__(80428);
// EXTERNAL MODULE: ./build/js/render/english.js + 4 modules
var english = __webpack_require__(96523);
// EXTERNAL MODULE: ./build/js/render/escape.js
var render_escape = __webpack_require__(55220);
;// CONCATENATED MODULE: ./build/js/render/verification.js



const MOST = 50;
function linesOf({ kind, where, recorded, found }, { width }, { text, printed: { verification: words } }) {
    const place = where === null ? '' : `${(0,render_escape/* plainText */.wh)(where)}${text.colon}`;
    const rows = [`${words.recorded}${(0,render_escape/* plainText */.wh)(recorded)}`, `${words.found}${(0,render_escape/* plainText */.wh)(found)}`];
    const indented = rows.flatMap((row) => (0,columns/* wrap */.LV)(row, Math.max(40, width - 2)).map((line) => `  ${(0,render_escape/* plainText */.wh)(line)}`));
    return [`${place}${words.kinds[kind]}`, ...indented];
}
const isResult = (word, { text }) => Object.hasOwn(text.result, word);
function renderVerification(verification, room, language = english/* ENGLISH */.V) {
    const { verified, differences, files, verdicts } = verification;
    const words = language.printed.verification;
    const result = isResult(verification.result, language)
        ? language.text.result[verification.result]
        : verification.result;
    if (verified)
        return words.verified({ verdicts, files, result });
    const left = differences.length - MOST;
    return [
        words.differs({ differences: differences.length, verdicts, files, result }),
        '',
        ...differences.slice(0, MOST).flatMap((one) => linesOf(one, room, language)),
        ...(left > 0 ? [words.more(left)] : []),
    ].join('\n');
}

// EXTERNAL MODULE: ./build/js/commands/configuration.js
var configuration = __webpack_require__(84275);
// EXTERNAL MODULE: ./build/js/commands/ending.js
var ending = __webpack_require__(73062);
// EXTERNAL MODULE: ./build/js/commands/local.js
var local = __webpack_require__(76486);
// EXTERNAL MODULE: ./build/js/commands/report.js + 1 modules
var commands_report = __webpack_require__(85352);
;// CONCATENATED MODULE: ./build/js/commands/verify.js








/** A report that was made without a configuration is made again without one, whatever lies there by now. */
async function configuredAgain(world, named, recorded) {
    if (named !== null || recorded !== null)
        return await (0,configuration/* configured */.t)(world, named ?? recorded);
    const { DEFAULTS } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 64447));
    return { config: DEFAULTS, source: null };
}
async function verify(world, path, { options, screen }) {
    const report = await (0,commands_report.reportIn)(world, path);
    const { inputs = null, mode, policy } = report;
    if (inputs === null || mode === 'health')
        throw (0,catalogue/* failure */.V2)('NOT_VERIFIABLE', path, { mode });
    const { config, source } = await configuredAgain(world, options.config, policy.config);
    const history = await (0,local/* localStore */.x)(world, options.history, config);
    const found = await apart(world, { report, inputs, config, configSource: source, history });
    const verification = {
        schema: 'holdline/verify@1',
        verified: found.length === 0,
        result: report.result,
        verdicts: report.verdicts.length,
        files: inputs.head.length + inputs.base.length,
        differences: found,
    };
    const status = verification.verified ? ending/* DONE */.DH : ending/* FAILED */.Wk;
    if (options.format === 'json')
        return { status, output: `${JSON.stringify(verification, null, 2)}\n` };
    return { status, output: `${renderVerification(verification, screen, await (0,spoken/* spoken */.v)(options.locale))}\n` };
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

/***/ 41015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FILE_EXPORTERS: () => (/* binding */ FILE_EXPORTERS),
/* harmony export */   exportToServer: () => (/* binding */ exportToServer),
/* harmony export */   firstRequests: () => (/* binding */ firstRequests)
/* harmony export */ });
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66150);

const whole = (text) => ({ kind: 'text', text });
const FILE_EXPORTERS = {
    'audit-log': async (exported, actor) => {
        const { auditLines } = await __webpack_require__.e(/* import() */ 6169).then(__webpack_require__.bind(__webpack_require__, 36169));
        return { kind: 'lines', text: auditLines(exported, actor) };
    },
    'influx-file': async (exported) => whole((await __webpack_require__.e(/* import() */ 3761).then(__webpack_require__.bind(__webpack_require__, 33761))).influxLines(exported)),
    'prometheus-file': async (exported) => whole((await __webpack_require__.e(/* import() */ 2021).then(__webpack_require__.bind(__webpack_require__, 32021))).prometheusText(exported)),
    csv: async (exported) => whole((await __webpack_require__.e(/* import() */ 7704).then(__webpack_require__.bind(__webpack_require__, 57704))).tidyCsv(exported)),
    junit: async (exported) => whole((await __webpack_require__.e(/* import() */ 6357).then(__webpack_require__.bind(__webpack_require__, 56357))).junitXml(exported)),
    openmetrics: async (exported) => whole((await __webpack_require__.e(/* import() */ 2021).then(__webpack_require__.bind(__webpack_require__, 32021))).openMetricsText(exported)),
    parquet: async (exported) => ({
        kind: 'bytes',
        bytes: await (await __webpack_require__.e(/* import() */ 8513).then(__webpack_require__.bind(__webpack_require__, 48513))).parquetFile(exported),
    }),
    sarif: async (exported) => whole((await __webpack_require__.e(/* import() */ 9796).then(__webpack_require__.bind(__webpack_require__, 19796))).sarifLog(exported)),
    tensorboard: async (exported) => {
        const { tensorBoardEvents } = await __webpack_require__.e(/* import() */ 9998).then(__webpack_require__.bind(__webpack_require__, 79998));
        return { kind: 'in-folder', ...tensorBoardEvents(exported) };
    },
};
/** One step after the other, each with what hangs on its answer before the next, until one is not taken. */
async function inTurn(steps, talk) {
    const left = [...steps];
    let last = { ok: true, body: '' };
    for (let step = left.shift(); step !== undefined; step = left.shift()) {
        last = await talk(step.request);
        if (!last.ok)
            return last;
        left.unshift(...step.next(last.body));
    }
    return last;
}
async function stepsOf(exported, target) {
    switch (target.type) {
        case 'elasticsearch':
            return (await __webpack_require__.e(/* import() */ 9927).then(__webpack_require__.bind(__webpack_require__, 9927))).elasticsearch(target, exported).map(_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .lastly */ .C);
        case 'grafana-annotations':
            return (await __webpack_require__.e(/* import() */ 4077).then(__webpack_require__.bind(__webpack_require__, 84077))).grafanaAnnotations(target, exported).map(_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .lastly */ .C);
        case 'influx':
            return (await __webpack_require__.e(/* import() */ 3761).then(__webpack_require__.bind(__webpack_require__, 33761))).influx(target, exported).map(_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .lastly */ .C);
        case 'mlflow':
            return (await __webpack_require__.e(/* import() */ 838).then(__webpack_require__.bind(__webpack_require__, 20838))).mlflow(target, exported);
        case 'otlp':
            return (await __webpack_require__.e(/* import() */ 8243).then(__webpack_require__.bind(__webpack_require__, 28243))).otlp(target, exported).map(_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .lastly */ .C);
        case 'prometheus-pushgateway':
            return (await __webpack_require__.e(/* import() */ 7783).then(__webpack_require__.bind(__webpack_require__, 47783))).pushgateway(target, exported).map(_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .lastly */ .C);
        case 'prometheus-remote-write':
            return (await __webpack_require__.e(/* import() */ 9943).then(__webpack_require__.bind(__webpack_require__, 89943))).remoteWrite(target, exported).map(_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .lastly */ .C);
    }
}
/** Talks to the server until all is told, or until it does not take something. */
async function exportToServer(exported, target, talk) {
    return await inTurn(await stepsOf(exported, target), talk);
}
/** The requests that hang on no answer: all that can be shown before the first is sent. */
async function firstRequests(exported, target) {
    return (await stepsOf(exported, target)).map(({ request }) => request);
}


/***/ }),

/***/ 66150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ lastly)
/* harmony export */ });
/** A step on whose answer nothing hangs. */
function lastly(request) {
    return { request, next: () => [] };
}


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


/***/ }),

/***/ 80428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ padStart),
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   f: () => (/* binding */ padEnd),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/** Text in aligned columns of a terminal, where some characters are two columns wide and some none. */
const NONE = /^(?:\p{M}|\p{Cf}|\p{Emoji_Modifier})$/u;
/** East Asian wide and fullwidth blocks, and emoji that are drawn wide. https://www.unicode.org/reports/tr11/ */
const WIDE = /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}])$/u;
const SEGMENTS = new Intl.Segmenter('en', { granularity: 'grapheme' });
function graphemeWidth(grapheme) {
    const [first = ''] = grapheme;
    if (NONE.test(first))
        return 0;
    return WIDE.test(first) || grapheme.includes('\ufe0f') ? 2 : 1;
}
/** Columns that a text takes in a terminal. */
function displayWidth(text) {
    if (/^[ -~]*$/.test(text))
        return text.length;
    let width = 0;
    for (const { segment } of SEGMENTS.segment(text))
        width += graphemeWidth(segment);
    return width;
}
/** The text and blanks after it, up to so many columns. */
function padEnd(text, width) {
    return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
/** Blanks and the text after them, up to so many columns. */
function padStart(text, width) {
    return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}
/** The text cut in its middle to at most so many columns. */
function shorten(text, width) {
    if (displayWidth(text) <= width)
        return text;
    const graphemes = [...SEGMENTS.segment(text)].map(({ segment }) => segment);
    const tailRoom = Math.floor((width - 1) / 3);
    const head = takeWidth(graphemes, width - 1 - tailRoom);
    const tail = takeWidth(graphemes.toReversed(), tailRoom).toReversed();
    return `${head.join('')}…${tail.join('')}`;
}
function takeWidth(graphemes, width) {
    let used = 0;
    const end = graphemes.findIndex((grapheme) => {
        used += graphemeWidth(grapheme);
        return used > width;
    });
    return end < 0 ? graphemes : graphemes.slice(0, end);
}
/**
 * Where a line may end: at blanks, but not at those around a sign (`p = 0.01` stays together), between Chinese
 * characters, and behind a full-width mark; never before a mark that closes something.
 */
const BREAKS = /( (?![=<>≤≥] )(?<! [=<>≤≥] ))|(?<=\p{Script=Han})(?=[\p{Script=Han}（])|(?<=[，。；：、）？！])(?=[^ ，。；：、）？！])/u;
/** The text in lines of at most so many columns, broken where words end; a longer word stays whole. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    // Words, and between them what stood there: a blank, or nothing.
    const parts = text.split(BREAKS);
    for (let at = 0; at < parts.length; at += 2) {
        const word = parts[at] ?? '';
        const longer = line === '' ? word : `${line}${parts[at - 1] ?? ''}${word}`;
        if (line !== '' && displayWidth(longer) > width) {
            lines.push(line);
            line = word;
        }
        else {
            line = longer;
        }
    }
    return [...lines, line];
}


/***/ })

};
