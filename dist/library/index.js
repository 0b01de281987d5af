import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 3339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 1553:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 4447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ DEFAULTS)
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

/***/ 7545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V2: () => (/* binding */ catalogue_failure),
  DG: () => (/* binding */ fault),
  GS: () => (/* binding */ placed)
});

// UNUSED EXPORTS: catalogue, detailsOf, weightOf

// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __nccwpck_require__(3597);
;// CONCATENATED MODULE: ./build/js/failure/adaptive.js
/** What keeps the history from setting a limit. */

const adaptiveFaults = {
    LIMIT_YOUNG: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `${d.records} ${d.records === 1 ? 'record is' : 'records are'} too few for a limit that the history sets; from ${d.needed} on there is one, and until then the ordinary procedure decides alone`,
        fix: null,
        example: { records: 4, needed: 10 },
    }),
    LIMIT_NO_HISTORY: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `the rule for ${JSON.stringify(d.match)} asks the history for a limit, and of what it matches there is no history, or no side that is the worse one`,
        fix: () => 'record evaluations of the base branch, or write min or max; a metric with a target has no worse side',
        example: { match: '*/accuracy' },
    }),
};

;// CONCATENATED MODULE: ./build/js/failure/archive.js
/** What can be wrong with a downloaded archive. None of these can be softened: such bytes are not read at all. */

const AGAIN = 'run the job again; if it stays, upload the artifact anew with actions/upload-artifact';
const REPACK = 'look at what made this artifact, and upload the files with actions/upload-artifact';
const archiveFaults = {
    ARCHIVE_EMPTY: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: () => 'the download is empty: it has 0 bytes',
        fix: () => AGAIN,
        example: {},
    }),
    ARCHIVE_MAGIC: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `this is no ZIP archive: it starts with ${d.found}`,
        fix: () => 'run the job again; a page or a message in place of the archive comes from a proxy or an outage',
        example: { found: '"<html>"' },
    }),
    ARCHIVE_TRUNCATED: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the archive is not whole: ${d.found}`,
        fix: () => AGAIN,
        example: { found: 'the directory at its end is missing' },
    }),
    ARCHIVE_DAMAGED: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the archive is damaged: ${d.found}`,
        fix: () => AGAIN,
        example: { found: 'entry 3 of its directory has no signature' },
    }),
    ARCHIVE_NO_ENTRIES: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: () => 'there is not one file in the archive',
        fix: () => 'look whether the evaluation wrote its files before the step that uploads them',
        example: {},
    }),
    ARCHIVE_PATH: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the name of this entry leads out of the archive: it ${d.found}`,
        fix: () => `names are relative and use "/", without "..", ".", drive or backslash; this may be an attack: ${REPACK}`,
        example: { found: 'has ".." as a part' },
    }),
    ARCHIVE_NAME: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the name of this entry is no plain text: it holds ${d.found}`,
        fix: () => 'rename the file: letters, digits and signs that can be seen, in UTF-8',
        example: { found: 'the invisible character U+202E' },
    }),
    ARCHIVE_LINK: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `this entry is ${d.found}, and only plain files and folders are read`,
        fix: () => 'put the file itself into the artifact, not what points to it',
        example: { found: 'a symbolic link' },
    }),
    ARCHIVE_DUPLICATE: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `this name stands twice in the archive (the other is ${d.other}; case and composition of letters don't count)`,
        fix: () => "keep one of them, or give them different names: which of the two counts is anybody's guess",
        example: { other: '"Metrics.json"' },
    }),
    ARCHIVE_MISMATCH: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the archive tells two stories of this entry: ${d.found} in its header and in the directory`,
        fix: () => `no tool writes this by itself, and it may be an attack: ${REPACK}`,
        example: { found: 'the name is not the same' },
    }),
    ARCHIVE_ENCRYPTED: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: () => 'this entry is encrypted',
        fix: () => 'upload the files without a password',
        example: {},
    }),
    ARCHIVE_METHOD: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `this is packed with ${d.found}, and only stored and deflate are read`,
        fix: () => `write a plain ZIP archive in one piece; best: ${REPACK}`,
        example: { found: 'method 12 (bzip2)' },
    }),
    ARCHIVE_SIZE: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `this entry says that it has ${d.declared} bytes, and it has ${d.found}`,
        fix: () => `no tool writes this by itself, and it may be an attack: ${REPACK}`,
        example: { declared: 100, found: 'more' },
    }),
    ARCHIVE_RATIO: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `${d.packed} bytes unpack to ${d.bytes}, and at most ${d.limit} to 1 is read`,
        fix: () => 'this looks like an archive made to fill the memory; leave such files out, or upload them gzipped',
        example: { bytes: 67_108_864, packed: 65_536, limit: 200 },
    }),
    ARCHIVE_ENTRIES: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the archive has ${d.entries} entries, and at most ${d.limit} are read`,
        fix: () => 'upload only the evaluation files, or put the examples of many files into one',
        example: { entries: 70_000, limit: 10_000 },
    }),
    ARCHIVE_TOTAL: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the archive unpacks to ${d.bytes} bytes, and at most ${d.limit} are read`,
        fix: () => 'upload only the evaluation files, or several artifacts and read each in a run of its own',
        example: { bytes: 600_000_000, limit: 536_870_912 },
    }),
    ARCHIVE_OVERLAP: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: () => 'the bytes of this entry belong to another entry or to the directory too',
        fix: () => `no tool writes this by itself, and it may be an attack: ${REPACK}`,
        example: {},
    }),
    ARCHIVE_CRC: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the content is damaged: its checksum is ${d.found}, and the archive says ${d.declared}`,
        fix: () => AGAIN,
        example: { declared: '3610a686', found: '9bf1a3c0' },
    }),
    ARCHIVE_MORE: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `${d.entries} more ${d.entries === 1 ? 'entry is' : 'entries are'} refused`,
        fix: () => 'mend the ones that are named first: the rest is most often the same',
        example: { entries: 12 },
    }),
};

;// CONCATENATED MODULE: ./build/js/failure/attempts.js
/** Evaluations of earlier attempts at a job, which count beside the latest. */

const attemptFaults = {
    ATTEMPTS_POOLED: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `${d.attempts} attempts of this run left evaluations of this commit, and all of them count: what is judged is their mean`,
        fix: null,
        example: { attempts: 2 },
    }),
    ATTEMPT_UNREADABLE: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `a file of an earlier attempt can't be read and does not count: ${d.why}`,
        fix: null,
        example: { why: 'it is not JSON: it ends after 20 bytes' },
    }),
};

;// CONCATENATED MODULE: ./build/js/failure/limits.js
/** What a user does who wants more read than the usual limits let by. */
/** "raise the limit …", to what was found. */
function raised(key, found) {
    return `raise the limit, with \`limits: { ${key}: ${found} }\` in the configuration`;
}

;// CONCATENATED MODULE: ./build/js/failure/documents.js
/** What can be wrong with a document of YAML, TOML or XML. */


const documentFaults = {
    YAML_SYNTAX: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `this is not valid YAML: ${d.found}`,
        fix: () => 'write the file with a YAML library, or write JSON',
        example: { found: 'Tabs are not allowed as indentation' },
    }),
    YAML_ALIAS: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the alias ${JSON.stringify(d.alias)} stands for another part of the document${d.limit === 0 ? '' : `, and at most ${d.limit} are followed`}`,
        fix: (d) => `write the value itself: aliases can make a small file fill the memory; or ${raised('yaml-aliases', 2 * d.limit + 100)}`,
        example: { alias: 'defaults', limit: 0 },
    }),
    YAML_TAG: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the tag ${JSON.stringify(d.tag)} asks for an object of a program`,
        fix: () => 'write plain values: numbers, texts, lists and mappings',
        example: { tag: '!!python/object:numpy.float64' },
    }),
    YAML_DEPTH: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the YAML is nested deeper than ${d.limit} levels`,
        fix: (d) => `no evaluation file is nested like this: look at what wrote it, or ${raised('yaml-depth', 2 * d.limit)}`,
        example: { limit: 64 },
    }),
    YAML_KEY_TWICE: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the key ${JSON.stringify(d.key)} stands twice in the same mapping`,
        fix: () => "keep one of them: which of the two values counts is anybody's guess",
        example: { key: 'accuracy' },
    }),
    YAML_DOCUMENTS: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: () => 'a second YAML document starts here',
        fix: () => 'write one document a file',
        example: {},
    }),
    TOML_SYNTAX: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `this is not valid TOML: ${d.found}`,
        fix: () => 'write the file with a TOML library, or write JSON',
        example: { found: 'unexpected character' },
    }),
    XML_SYNTAX: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `this is not well-formed XML: ${d.found}`,
        fix: () => 'write the file with an XML library, and look whether the step that writes it was cut short',
        example: { found: "Expected closing tag 'testcase' instead of 'testsuite'." },
    }),
    XML_DTD: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: () => 'the XML declares a document type (<!DOCTYPE …>), which could name other files or grow without end',
        fix: () => 'leave the declaration out: reports of tests and evaluations need none',
        example: {},
    }),
    XML_DEPTH: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the XML is nested deeper than ${d.limit} levels`,
        fix: (d) => `no report of tests or evaluations is nested like this: look at what wrote it, or ${raised('xml-depth', 2 * d.limit)}`,
        example: { limit: 64 },
    }),
};

;// CONCATENATED MODULE: ./build/js/failure/dvc.js
/** What can be wrong with what DVC and DVCLive write. */

const dvcFaults = {
    DVCLIVE_SUMMARY: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: () => 'this folder of DVCLive has no metrics.json; the last row of each of its plots was taken',
        fix: () => 'take metrics.json too: `dvclive/**`',
        example: {},
    }),
};

;// CONCATENATED MODULE: ./build/js/failure/evalscope.js
/** What can be wrong with a report of EvalScope. */

const evalscopeFaults = {
    EVALSCOPE_NOTHING: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `this report of ${d.dataset} stands on no example: ${d.found}`,
        fix: () => 'look at the log of the run (`logs/eval_log.log`) for what went wrong with its requests',
        example: { dataset: 'gsm8k', found: '0 of 10 requests succeeded' },
    }),
    EVALSCOPE_PARTLY: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `only ${d.succeeded} of ${d.requested} requests of ${d.dataset} succeeded; the values leave the others out`,
        fix: () => 'look at the errors of the others, or run them again with `--use-cache`',
        example: { dataset: 'gsm8k', succeeded: 1300, requested: 1319 },
    }),
};

;// CONCATENATED MODULE: ./build/js/failure/explaining.js
/** What can be said of why a value changed, and what keeps it from being said. */

const SKIPPED = {
    constant: ['has nearly one value for all examples', 'nothing: there is no slice in it'],
    'too-many-values': [
        'has so many values that no slice is large enough (an id?)',
        'group its values into fewer, or leave it out of columns: { groups: … }',
    ],
    'numbers-as-text': [
        'holds numbers written as text (1,234 or 12 ms), of which there are no ranges',
        'write plain numbers: 1234',
    ],
    differs: [
        'differs between base and head, so it is an outcome and no property of the examples',
        'nothing, where it is one; else write the same values on both sides',
    ],
    'only-in-base': ['is only in base', 'write it into the files of head as well'],
    'only-in-head': [
        'is only in head, so nothing tells it from an outcome',
        'write it into the files of base as well, or name it in columns: { groups: … }',
    ],
};
/** A change as people write it: points for shares, else the number. */
function sizeText(value, unit) {
    const shown = unit === 'fraction' ? 100 * value : value;
    const text = String(Number(shown.toPrecision(3))).replace('-', '−');
    return unit === 'fraction' || unit === 'percent' ? `${text} pp` : text;
}
const plural = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
const explainingFaults = {
    NOT_EXPLAINED: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `why values changed could not be said, because of a mistake in Holdline; the verdicts are not touched by it: ${d.why}`,
        fix: () => 'please report it, with the files if they may be shown',
        example: { why: 'a slice has no examples' },
    }),
    DATA_COLUMNS_MANY: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `${plural(d.looked, 'column')} of the examples were held against base's for gaps and drift, ${d.left} more were not`,
        fix: () => 'name those that matter, which are looked at first: columns: { groups: … }',
        example: { looked: 200, left: 1200 },
    }),
    DATA_CUT: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `the report names the worst ${d.told} gaps and drifts of the data, and leaves ${d.left} out`,
        fix: null,
        example: { told: 100, left: 80 },
    }),
    DRIVERS_HIDDEN: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `${plural(d.drivers, 'driver')} of fewer than ${d.least} examples, or of all but so few, ${d.drivers === 1 ? 'is' : 'are'} not shown (privacy.min-group)`,
        fix: null,
        example: { drivers: 1, least: 50 },
    }),
    FLAKES_UNREAD: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `which of the examples that turned do so on the base branch by themselves is not known: ${d.why}`,
        fix: null,
        example: { why: 'its SHA-256 is not the one in its record' },
    }),
    FLIPS_FLAKY: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `of ${plural(d.flips, 'flip')}, ${d.flaky} ${d.flaky === 1 ? 'is of an example that also turns' : 'are of examples that also turn'} on the base branch by ${d.flaky === 1 ? 'itself' : 'themselves'}; they stand last, and verdicts count them like any other`,
        fix: null,
        example: { flips: 41, flaky: 9 },
    }),
    FLIPS_CUT: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `${d.lost + d.won} examples turned, ${d.lost} lost and ${d.won} won; the report names the worst ${d.told}`,
        fix: null,
        example: { told: 500, lost: 900, won: 300 },
    }),
    LOSS_SPREAD_EVENLY: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `the change of ${d.metric} is spread evenly: of ${plural(d.slices, 'slice')} none stands out (the most by p = ${Number(d.p.toPrecision(2))}); a tenth of the examples that lost ${sizeText(d.seen, d.unit)} more than the rest would be found four times in five`,
        fix: null,
        example: { metric: 'accuracy', slices: 1131, p: 0.41, seen: 0.093, unit: 'fraction' },
    }),
    MIX_SHIFTED: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `of the change of ${d.metric} by ${sizeText(d.change, d.unit)}, ${sizeText(d.mix, d.unit)} is another mix of examples (by ${d.by}) and ${sizeText(d.items, d.unit)} is examples that got better or worse`,
        fix: () => 'evaluate base and head on the same examples',
        example: { metric: 'accuracy', by: 'lang', change: -0.03, items: -0.01, mix: -0.02, unit: 'fraction' },
    }),
    NOTHING_TO_EXPLAIN: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => d.suites.length === 0
            ? 'head has no suite with examples that base has as well'
            : `no suite has an outcome for each example on both sides: ${d.suites.slice(0, 5).join(', ')}`,
        fix: () => 'give files with one row an example (id, label, prediction) on both sides, of suites with the same name',
        example: { suites: ['sentiment'] },
    }),
    SLICES_NOT_SEARCHED: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `no slices were searched: ${d.because}`,
        fix: null,
        example: { because: 'there are no columns to search besides the outcomes' },
    }),
    SLICE_COLUMNS_MANY: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `${plural(d.searched, 'column')} of the examples were searched for slices, ${d.left} more were not`,
        fix: () => 'name those that matter, which are searched first: columns: { groups: … }',
        example: { searched: 40, left: 1200 },
    }),
    SLICE_COLUMNS_SKIPPED: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `${plural(d.columns, 'more column')} could not be searched for slices, for reasons like those above`,
        fix: null,
        example: { columns: 4800 },
    }),
    SLICE_COLUMN_SKIPPED: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `column ${JSON.stringify(d.column)} was not searched for slices: it ${SKIPPED[d.why][0]}`,
        fix: (d) => SKIPPED[d.why][1],
        example: { column: 'session', why: 'too-many-values' },
    }),
};

;// CONCATENATED MODULE: ./build/js/failure/refusal.js
/** Why a server that was asked gave no answer of use, from what became of the request: each kind is mended in its own way. */
const KINDS = [
    ['variable', /environment has no variable/],
    ['private', /private/i],
    ['redirect', /redirect/],
    ['credentials', /answered 40[13]\b/],
    ['absent', /answered 404\b/],
    ['query', /answered 4(?:00|22)\b/],
    ['certificate', /certificate|self.signed/i],
    ['slow', /no whole answer within/],
];
/** The kind of a reason; `other` where none is known by its words. */
function refusalOf(reason) {
    return KINDS.find(([, words]) => words.test(reason))?.[0] ?? 'other';
}

;// CONCATENATED MODULE: ./build/js/failure/exporting.js
/** What can go wrong where a report is exported to. It changes no verdict, unless `strict` says that it is an error. */


const LOG = 'look at the log of the server; holdline check --export --dry-run shows what is sent';
/** How to mend it, by what the other side said. */
const MEND = {
    variable: 'set it under env: in the workflow; runs of Dependabot have no secrets of Actions',
    private: 'name a public address, or set allow-private-hosts: true for this target',
    redirect: 'write the address that the redirect leads to',
    credentials: 'check the credentials of this target and what they may do',
    absent: 'check the url of this target, without the part that its API adds',
    query: LOG,
    certificate: 'renew the certificate, or name the host that it is for',
    slow: 'look at the load of the server, or raise timeout for this target',
    other: LOG,
};
const exportingFaults = {
    EXPORT_FAILED: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `the report was not exported to ${d.target}: ${d.reason}; the verdict stands`,
        fix: (d) => MEND[refusalOf(d.reason)],
        example: { target: 'elasticsearch', reason: 'answered 502' },
    }),
    EXPORT_FAILED_STRICT: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the report was not exported to ${d.target}: ${d.reason}; strict makes this an error`,
        fix: (d) => MEND[refusalOf(d.reason)],
        example: { target: 'elasticsearch', reason: 'answered 502' },
    }),
    EXPORT_NO_SECRETS: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `the report was not exported to ${d.targets.join(', ')}: a pull request from a fork has no secrets, and ${d.names.join(', ')} ${d.names.length === 1 ? 'is' : 'are'} not set`,
        fix: null,
        example: { targets: ['influx'], names: ['INFLUX_TOKEN'] },
    }),
    EXPORT_NEEDS_FILE: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `${d.format} is no text that could be printed`,
        fix: (d) => `name the ${d.format === 'tensorboard' ? 'folder' : 'file'} to write: --out results.${d.format}`,
        example: { format: 'parquet' },
    }),
};

;// CONCATENATED MODULE: ./build/js/failure/fault-logs.js
/** What keeps a fault log from being explained by a tree. */

function meant(nearest) {
    return nearest === null ? '' : `; did you mean ${quoted(nearest)}?`;
}
const quoted = (name) => JSON.stringify(name.slice(0, 60));
const faultLogFaults = {
    FAULT_LABEL_ALONE: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `no column beside ${quoted(d.label)} can tell rows apart${d.passedOver.length === 0 ? '' : `: ${d.passedOver.slice(0, 5).map(quoted).join(', ')} hold one value, ids, free text or lists`}`,
        fix: () => 'add columns with few different values (host, version) or with numbers (temperature, load)',
        example: { label: 'fault', passedOver: ['incident'] },
    }),
    FAULT_LABEL_EMPTY: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `every cell of the column ${quoted(d.label)} is empty`,
        fix: () => 'write what happened into it, for at least ten rows of each of two kinds',
        example: { label: 'fault' },
    }),
    FAULT_LABEL_KIND: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the column ${quoted(d.label)} holds no labels, but lists, or more than 10,000 different values`,
        fix: () => 'name a column with at most 20 different values, or write its ranges as words: low, high',
        example: { label: 'temperature' },
    }),
    FAULT_LABEL_MISSING: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `there is no column ${quoted(d.label)}${meant(d.nearest)}`,
        fix: (d) => `--label takes one of its columns: ${d.found.join(', ')}`,
        example: {
            label: 'falt',
            nearest: 'fault',
            found: ['time', 'fault'],
        },
    }),
    FAULT_LABEL_ONE: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the column ${quoted(d.label)} is ${quoted(d.name)} in every row, so there is nothing to tell apart`,
        fix: () => 'add rows of what is normal: a log of faults alone does not say when there are none',
        example: { label: 'fault', name: 'timeout' },
    }),
    FAULT_LABELS_MANY: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the column ${quoted(d.label)} has ${d.classes} different values, and a tree tells ${d.most} apart at most`,
        fix: () => 'group them into fewer kinds, or write ranges of numbers as words: low, high',
        example: { label: 'message', classes: 900, most: 20 },
    }),
    FAULT_LABEL_TWIN: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `${d.columns.map(quoted).join(' and ')} ${d.columns.length === 1 ? 'tells' : 'tell'} ${quoted(d.label)}${d.name === null ? '' : ` ${quoted(d.name)}`} without any mistake: that is rarely a cause, and mostly the same thing under another name`,
        fix: () => 'leave out columns that are written after the fault, and run it again',
        example: { label: 'fault', name: null, columns: ['error_code'] },
    }),
    FAULT_ROWS_FEW: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `too few rows: a kind is learnt from ${d.fewest} of them, and the commonest of ${quoted(d.label)} are ${d.common.map(({ name, rows }) => `${quoted(name)} in ${rows}`).join(' and ')}`,
        fix: () => 'collect more rows, or group rare kinds into one',
        example: {
            label: 'fault',
            common: [
                { name: 'ok', rows: 40 },
                { name: 'hot', rows: 3 },
            ],
            fewest: 10,
        },
    }),
    FAULT_TABLES_MANY: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `a fault log is one table, and ${d.files.length} files were named: ${d.files.slice(0, 5).join(', ')}`,
        fix: () => 'name one, or write them into one file',
        example: { files: ['monday.csv', 'tuesday.csv'] },
    }),
    LABEL_WITH_BASE: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: () => 'a fault log (--label) is one table, and has no base',
        fix: () => 'leave --base out to explain a column of one table, or --label to compare two evaluations',
        example: {},
    }),
    TABLE_WANTED: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `this is no table with a row for each incident: ${d.found}`,
        fix: () => 'give CSV or TSV with a header row, JSON Lines, a JSON list of objects, or Parquet',
        example: { found: 'it looks like XML with the root element "log"' },
    }),
};

;// CONCATENATED MODULE: ./build/js/failure/formats.js
/** What can be wrong with the format that a file is in, or is said to be in. */

const formatFaults = {
    FORMAT_UNKNOWN: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `this is none of the ${d.supported.length} formats that are known here: ${d.found}${d.nearest === undefined ? '' : `. ${d.nearest}`}`,
        fix: () => 'docs/formats.md lists the formats of tools; of your own, write numbers by name in JSON, a table with `metric` and `value`, or examples, whose columns can be named (`columns: { truth: …, prediction: … }`); or leave the file out of `artifacts`',
        example: {
            found: 'a table with the columns a, b',
            supported: ['predictions', 'metrics-json'],
        },
    }),
    FORMAT_AMBIGUOUS: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `this can be read in ${d.candidates.length} ways, and nothing in it says which: as ${d.candidates.join(', or as ')}`,
        fix: () => 'say which one it is, with `format:` of its suite in the configuration',
        example: {
            candidates: [
                'predictions (it has the columns label and score)',
                'metrics-csv (each row has the name of a metric and its value)',
            ],
        },
    }),
    FORMAT_NAME: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `there is no format "${d.name}"${d.nearest === null ? '' : `; did you mean "${d.nearest}"?`}`,
        fix: (d) => `use one of: ${d.supported.join(', ')}; or leave \`format\` out, then it is found by itself`,
        example: {
            name: 'prediction',
            nearest: 'predictions',
            supported: ['predictions', 'metrics-json'],
        },
    }),
    FORMAT_MISMATCH: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `\`format: ${d.format}\` was asked for, but ${d.because}`,
        fix: () => 'correct `format`, or leave it out, then it is found by itself',
        example: { format: 'lm-eval', because: 'this is a table with the columns id, label' },
    }),
};

;// CONCATENATED MODULE: ./build/js/failure/github.js
/** What can go wrong between this program and GitHub. `doing` reads on after "while": `reading artifacts`. */

function effort({ tries, seconds }) {
    return tries === 1 ? '1 try' : `${tries} tries in ${seconds} s`;
}
const refusedExample = {
    doing: 'writing a tree',
    status: 422,
    words: 'Validation Failed',
    request: 'FA4E:1:2:3:4',
};
const limitedExample = { doing: 'listing artifacts', limit: '1000', reset: '2026-11-01T12:40:00Z' };
const downExample = { doing: 'listing artifacts', status: 502, found: null, tries: 5, seconds: 31 };
const LATER = 'run the job again later; https://www.githubstatus.com tells whether GitHub itself is in trouble';
const githubFaults = {
    GITHUB_UNAUTHORIZED: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `GitHub does not accept the token (401) while ${d.doing}`,
        fix: () => 'give a token that is still valid: the one of the workflow lives as long as its job, one of an app for an hour',
        example: { doing: 'listing artifacts' },
    }),
    GITHUB_FORBIDDEN: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the token may not do this (403: ${d.words}) while ${d.doing}; it needs the permission ${d.needs}`,
        fix: (d) => `add to the job: permissions: { ${d.needs} }, beside what stands there already; what such a block does not name is refused`,
        example: {
            doing: 'listing artifacts',
            words: 'Resource not accessible by integration',
            needs: 'actions: read',
        },
    }),
    GITHUB_NOT_FOUND: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `it is missing, or the token may not see it (GitHub answers 404 to both) while ${d.doing}`,
        fix: (d) => `check that it is there, and that the job has permissions: { ${d.needs} }`,
        example: { doing: 'reading a workflow run', needs: 'actions: read' },
    }),
    GITHUB_GONE: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `it has expired or was deleted (410) while ${d.doing}`,
        fix: () => 'run the workflow that makes it again, or keep such files longer: retention-days of the upload',
        example: { doing: 'downloading an artifact' },
    }),
    GITHUB_CONFLICT: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `GitHub can't do this as things stand (409: ${d.words}) while ${d.doing}`,
        fix: () => 'run the job again; a repository without any commit needs a first one',
        example: { doing: 'writing a commit', words: 'Git Repository is empty.' },
    }),
    GITHUB_INVALID: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `GitHub refuses the request (${d.status}: ${d.words}) while ${d.doing}${d.request === null ? '' : `; request ${d.request}`}`,
        fix: () => 'read what GitHub says about it; if your settings did not cause it, report it to Holdline with this line',
        example: refusedExample,
    }),
    GITHUB_SERVER_OLD: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `this GitHub Enterprise Server is version ${d.found}, and what is asked needs ${d.least} at least (${d.status}) while ${d.doing}`,
        fix: (d) => `update the server to ${d.least} or newer; until then keep the history in files (history: path:DIR), which asks nothing of it`,
        example: { doing: 'listing artifacts', status: 404, found: '3.9.2', least: '3.16' },
    }),
    GITHUB_RATE_LIMIT: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `GitHub's rate limit${d.limit === null ? '' : ` of ${d.limit} requests an hour`} is used up while ${d.doing}; ${d.reset === null ? 'it did not say until when' : `it is open again at ${d.reset}`}, later than this run waits`,
        fix: (d) => `run the job again${d.reset === null ? ' in some minutes' : ' after that time'}; one gate after a matrix asks less than one in each of its legs`,
        example: limitedExample,
    }),
    GITHUB_UNAVAILABLE: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `GitHub is unavailable (${d.status}${d.found === null ? '' : `, ${d.found}`}) while ${d.doing}; ${effort(d)}`,
        fix: () => LATER,
        example: downExample,
    }),
    GITHUB_UNREACHABLE: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `GitHub can't be reached (${d.reason}) while ${d.doing}; ${effort(d)}`,
        fix: (d) => d.certificate
            ? 'have Node trust the certificate of your proxy or GitHub server: NODE_EXTRA_CA_CERTS=/path/to/ca.pem in the runner’s environment'
            : 'check the runner’s network; behind a proxy set https_proxy and no_proxy in its environment',
        example: {
            doing: 'listing artifacts',
            reason: 'connect ECONNREFUSED',
            certificate: false,
            tries: 5,
            seconds: 31,
        },
    }),
    GITHUB_TOO_LARGE: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `it is larger than ${d.mebibytes} MiB while ${d.doing}`,
        fix: () => 'upload only the files that are judged',
        example: { doing: 'downloading an artifact', mebibytes: 512 },
    }),
    GITHUB_DIGEST: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the ${d.bytes} bytes that arrived have the digest ${d.found}, and GitHub lists ${d.expected}, after ${d.tries} downloads`,
        fix: () => 'run the job again; if it stays, something between the runner and the storage changes files, or the artifact is damaged',
        example: {
            expected: `sha256:${'a'.repeat(64)}`,
            found: `sha256:${'b'.repeat(64)}`,
            bytes: 1204,
            tries: 2,
        },
    }),
    GITHUB_BRANCH_REFUSED: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `GitHub does not let the branch "${d.branch}" be written (${d.status}: ${d.words}), although no other writer has moved it`,
        fix: (d) => `exempt "${d.branch}" from rulesets and protected branches that ask for pull requests, checks or signatures, and give the job permissions: { contents: write }`,
        example: { branch: 'holdline', status: 422, words: 'Repository rule violations found' },
    }),
};

;// CONCATENATED MODULE: ./build/js/failure/harnesses.js
/** What can be wrong with results of evaluation harnesses that have no subject of their own. */

const harnessFaults = {
    RESULTS_LAYOUT: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `these are no whole ${d.title}: ${d.found}`,
        fix: () => 'give the file as the tool wrote it, and look whether it was edited or cut',
        example: { title: 'results of MTEB', found: 'scores is no object of lists' },
    }),
    BIGCODE_REFERENCES: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: () => 'these are scores of the reference solutions, and not of a model (check_references was on)',
        fix: () => 'run the harness without --check_references',
        example: {},
    }),
    RUN_UNFINISHED: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the run did not end: there is no final report after its ${d.events} ${d.events === 1 ? 'event' : 'events'}`,
        fix: () => 'look at the log of the step that ran it, and give the log of a run that ended',
        example: { events: 12 },
    }),
    RUN_ERRORS: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `${d.errors} ${d.errors === 1 ? 'example' : 'examples'} ended in an error, and ${d.answers} were scored; the report is about these only`,
        fix: () => 'look why they failed: a score over what is left can hide it',
        example: { errors: 3, answers: 97 },
    }),
};

;// CONCATENATED MODULE: ./build/js/failure/health.js
/** What a health check can find, one sentence a quantity, and what can keep it from looking. */

function more({ about }) {
    return about === '' ? '' : ` (${about})`;
}
const RERUN = 'open the newest runs of this workflow and mend what they stopped at';
/** Of the history. */
const freshnessFaults = {
    HEALTH_AGE: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `the newest record is ${d.found} old, and ${d.limit} is the most that may be${more(d)}`,
        fix: () => 'see why the workflow that records does not come that far; health: { max-age: 14d } in the configuration allows more',
        example: { found: '9 d', limit: '7 d', about: 'run 71 of 2026-01-31' },
    }),
    HEALTH_GAP: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `for ${d.found} nothing was recorded, where ${d.limit} is the most that the pace of this history explains${more(d)}`,
        fix: () => 'look what happened then: what came to the base branch in that time was never recorded',
        example: { found: '21 d', limit: '12 d', about: 'from 2026-01-03 to 2026-01-24' },
    }),
    HEALTH_SUITE_STOPPED: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `the newest ${d.found} records are without this suite, where up to ${d.limit} in a row are usual${more(d)}`,
        fix: () => 'find out why it is evaluated no more; where that is intended: holdline accept "SUITE/*" --history DIR --reason TEXT',
        example: { found: '9', limit: '3', about: 'last in record 71.1 of 2026-01-31' },
    }),
    HEALTH_METRICS_STOPPED: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `metrics of this suite stopped coming: ${d.found}, and ${d.limit} may${more(d)}`,
        fix: () => 'find out why, or whether another name took their place; where that is intended: holdline accept ID --history DIR --reason TEXT',
        example: { found: '2', limit: '0', about: 'f1_macro, recall{class=1}' },
    }),
    HEALTH_ARTIFACT_ENDS: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `the artifact that holds the history ends in ${d.found}, and ${d.limit} should be left${more(d)}`,
        fix: () => 'run the workflow that records before that; retention-days of the upload step, or history: branch, keep it longer',
        example: { found: '2.0 d', limit: '7 d', about: 'holdline-history of 2026-01-31' },
    }),
};
/** Of a workflow. */
const workflowFaults = {
    HEALTH_DISABLED: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `this workflow does not run any more${more(d)}`,
        fix: () => 'enable it: gh workflow enable FILE, or in the tab Actions; GitHub disables schedules of public repositories after 60 days without activity',
        example: { found: '0', limit: '1', about: 'its state is disabled_inactivity' },
    }),
    HEALTH_SUCCESS_RATE: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `a share of ${d.found} of its runs succeeds, and ${d.limit} is demanded${more(d)}`,
        fix: () => RERUN,
        example: { found: '0.60', limit: '0.80', about: '12 of the newest 30 failed' },
    }),
    HEALTH_FAILING: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `its newest ${d.found} runs failed, and ${d.limit} in a row may${more(d)}`,
        fix: () => RERUN,
        example: { found: '5', limit: '2', about: 'since run 7 of 2026-01-31' },
    }),
    HEALTH_FLAKY: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `a share of ${d.found} of its runs turned green only when run again, and ${d.limit} may${more(d)}`,
        fix: () => 'compare the attempts of these runs: what fails once and then passes hides what fails for a reason',
        example: { found: '0.30', limit: '0.10', about: '9 of the newest 30' },
    }),
    HEALTH_CANCELLED: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `a share of ${d.found} of its runs was cancelled, and ${d.limit} may${more(d)}`,
        fix: () => 'see what cancels them: a concurrency group with cancel-in-progress, a time limit, or people; what is cancelled records nothing',
        example: { found: '0.50', limit: '0.30', about: '15 of the newest 30' },
    }),
    HEALTH_DORMANT: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `it has not run for ${d.found}, and ${d.limit} is the most that is usual${more(d)}`,
        fix: () => 'run it by hand, and see whether what is to start it still happens',
        example: { found: '40 d', limit: '14 d', about: 'last run 7 of 2026-01-31' },
    }),
    HEALTH_MISSED: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `the newest ${d.found} of its scheduled runs did not come, and ${d.limit} may${more(d)}`,
        fix: () => 'see that the workflow is enabled and on the default branch; minutes off the full hour are delayed and dropped less often',
        example: { found: '4', limit: '1', about: 'none since 2026-01-31T05:17:00Z' },
    }),
    HEALTH_MISSED_RATE: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `a share of ${d.found} of its scheduled runs did not come, and ${d.limit} may${more(d)}`,
        fix: () => 'move the schedule to a minute off the full hour, where GitHub drops fewer runs, or to a rarer one',
        example: { found: '0.40', limit: '0.20', about: '12 of 30' },
    }),
    HEALTH_SLOWER: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `its time is ${d.found}, where ${d.limit} is allowed${more(d)}`,
        fix: () => 'compare the steps of a new run with those of an old one; a larger data set or a colder cache is seen there',
        example: { found: '45 min', limit: '30 min', about: 'the newest 30 runs against the 30 before' },
    }),
};
/** Of the recorded measurements. */
const anomalyFaults = {
    HEALTH_ANOMALY: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `${d.found === '1' ? 'a measurement' : `${d.found} measurements`} of this suite changed to the worse${more(d)}`,
        fix: () => 'look at the commits in between, and at the data and models that they do not name; holdline accept says that a change was intended',
        example: {
            found: '1',
            limit: '0',
            about: 'accuracy 0.9120 → 0.8840 since record 71.1 of 2026-01-31, commits 1a2b3c4..5d6e7f8',
        },
    }),
    HEALTH_FORECAST: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `if its trend goes on, a limit is broken in ${d.found}${more(d)}`,
        fix: () => 'find out what drifts before it fails; the trend is in the history',
        example: { found: '9.0 d', limit: '14 d', about: 'sentiment/accuracy, 95 %: 6 to 21 days' },
    }),
};
/** What a health check could not look at. */
const lookingFaults = {
    HEALTH_NOTHING: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `there was nothing to look at: ${d.history}, and ${d.workflows}`,
        fix: () => 'let the check see one of them: a history (--history DIR, input history), or on GitHub a token with actions: read',
        example: { history: 'the history has no record', workflows: 'no workflow can be seen from here' },
    }),
    HEALTH_NOT_WATCHED: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `artifacts called ${JSON.stringify(d.artifact)} are there, and none is of a finished run of a workflow that this check watches, so none was believed`,
        fix: () => 'name the workflow that records in the configuration: health: { workflows: { evaluate.yml: } }, or keep the history on a branch: history: branch',
        example: { artifact: 'holdline-history' },
    }),
    HEALTH_NO_RECORDS: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: () => 'the history has no record yet, so only workflows were looked at',
        fix: () => 'let Holdline run on a push to the base branch, or record by hand: holdline record',
        example: {},
    }),
    HEALTH_NO_WORKFLOW: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: () => 'no workflow was watched: neither the one that recorded last nor the one that runs this check is among those that GitHub lists',
        fix: () => 'name those to watch in the configuration: health: { workflows: { evaluate.yml: } }',
        example: {},
    }),
    HEALTH_NO_GITHUB: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `the configuration names ${d.count === 1 ? 'a workflow' : `${d.count} workflows`} to watch, and from the command line none can be seen`,
        fix: () => 'run the check as an Action, on a schedule',
        example: { count: 2 },
    }),
    HEALTH_WORKFLOW_UNKNOWN: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `there is no workflow ${JSON.stringify(d.file)}${d.nearest === null ? '' : `; did you mean ${JSON.stringify(d.nearest)}?`}`,
        fix: (d) => d.there.length === 0
            ? 'commit it to the default branch: GitHub lists no workflow at all'
            : `write the name of a file that is on the default branch: ${d.there.join(', ')}`,
        example: {
            file: 'evalute.yml',
            nearest: 'evaluate.yml',
            there: ['evaluate.yml', 'gate.yml'],
        },
    }),
    HEALTH_WORKFLOW_UNREADABLE: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `when it is to run can't be read: ${d.why}`,
        fix: () => 'correct the file on the default branch; until then a missed run is not noticed',
        example: { why: 'it is no YAML' },
    }),
    HEALTH_CRON: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `${JSON.stringify(d.cron)} is no schedule of GitHub's: ${d.why}`,
        fix: () => 'write five fields, minute hour day month weekday, in UTC, such as "17 5 * * 1-5"',
        example: { cron: '17 5 * *', why: 'it has 4 fields' },
    }),
    HEALTH_ONE_RECORD: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: () => 'the history has one record: there is no pace and no noise to hold it against yet',
        fix: null,
        example: {},
    }),
    HEALTH_YOUNG: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `its measurements have ${d.records} ${d.records === 1 ? 'value' : 'values'} at most, and to see a change in them takes ${d.needed}`,
        fix: null,
        example: { records: 3, needed: 6 },
    }),
    HEALTH_ORDER: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `record ${d.later} comes after ${d.earlier} by its run's number, and before it by its time${d.count > 1 ? `; ${d.count} records are like that` : ''}`,
        fix: () => 'set the clocks of the machines that record, or leave out --at where a record is of now',
        example: { later: '72.1', earlier: '71.1', count: 3 },
    }),
    HEALTH_DUPLICATES: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `${d.count === 1 ? 'a record is' : `${d.count} records are`} there twice under different ids (${d.first} and ${d.second}); each was counted once`,
        fix: () => 'record each run once; take the doubles out of history.jsonl by hand',
        example: { count: 1, first: '71.1', second: 'nightly-71' },
    }),
};
const healthFaults = {
    ...freshnessFaults,
    ...workflowFaults,
    ...anomalyFaults,
    ...lookingFaults,
};

;// CONCATENATED MODULE: ./build/js/failure/helm.js
/** What can be wrong with a run of HELM. */

const helmFaults = {
    HELM_RUN: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `this run of HELM can't be used: ${d.found}`,
        fix: () => 'look whether `helm-run` came to its end, and take run_spec.json and stats.json of the run',
        example: { found: 'its stats.json holds no statistic' },
    }),
};

;// CONCATENATED MODULE: ./build/js/failure/history.js
/** What can be wrong with a history. */

const NAMED = 5;
/** `line 3 is not JSON; line 9 …`, the first few by name, the rest counted. */
function lineList(lines) {
    const named = lines.slice(0, NAMED).map((fault) => `line ${fault.line}: ${fault.why}`);
    const rest = lines.length - named.length;
    return rest > 0 ? `${named.join('; ')}; and ${rest} more` : named.join('; ');
}
const exampleLines = [{ line: 7, why: 'is cut off in the middle' }];
const RESTORE = 'put the damaged lines back from an earlier version of the file, or delete them by hand if those runs may be forgotten';
const historyFaults = {
    HISTORY_EXPIRED: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `all ${d.count} artifacts of the base branch have expired (the newest is of ${d.newest})`,
        fix: () => 'run the workflow on the base branch again; keep the history on a branch to have it last: history: branch',
        example: { count: 3, newest: '2026-01-31T12:00:00Z' },
    }),
    HISTORY_HIDDEN: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the newest ${d.asked} artifacts of this name on the base branch are of other workflows or of runs that can't be trusted, and older ones were not looked at`,
        fix: () => 'give the artifacts of other workflows another name, or keep the history on a branch: history: branch',
        example: { asked: 25 },
    }),
    HISTORY_FUTURE: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `the newest record, ${d.id}, is of ${d.at}, which is still to come: it stays the newest until then`,
        fix: () => 'set the clock of the machine that wrote it, and take that record out by hand',
        example: { id: '7.1', at: '2100-01-01T00:00:00Z' },
    }),
    HISTORY_SHRANK: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `while this run judged, ${d.gone} of the ${d.of} records of the history went away: somebody has rewritten the branch`,
        fix: () => 'if that was not intended, put the branch back (git reflog), and keep it from being forced',
        example: { gone: 28, of: 40 },
    }),
    HISTORY_NOT_IN_ARTIFACT: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `what run ${d.run} of the base branch uploaded under this name holds no history.jsonl`,
        fix: () => 'let the upload step take the folder that the output record-path names, and nothing else',
        example: { run: 7 },
    }),
    HISTORY_CROWDED: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `other writers were faster ${d.attempts} times, so this record was not written`,
        fix: () => 'run the job again; nothing of the history is lost',
        example: { attempts: 12 },
    }),
    HISTORY_NO_TOKEN: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `a history of the kind "${d.store}" can't be read without a token`,
        fix: () => 'leave out the input github-token, or set history: path:DIR or none',
        example: { store: 'artifact' },
    }),
    HISTORY_SEALED: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the history is encrypted (with key ${d.key}), and there is no key to open it`,
        fix: () => 'set privacy.encryption-key in the configuration, and its variable under env:; for forks, which have no secrets, judge in workflow_run (docs/workflows.md)',
        example: { key: '5f3a9c01' },
    }),
    HISTORY_OTHER_KEY: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `this record is encrypted with key ${d.key}, and the key at hand is ${d.own}`,
        fix: () => 'give the key that wrote the history, or start another history with this one (history: branch:NAME)',
        example: { key: '5f3a9c01', own: '77be02d4' },
    }),
    HISTORY_NEWER: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the history is written by a newer version of Holdline ("${d.schema}")`,
        fix: () => 'use that version of Holdline, or another history',
        example: { schema: 'holdline/record@2' },
    }),
    HISTORY_DAMAGED: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `${d.damaged.length} of ${d.lines} lines of the history can't be read, and at most one in twenty may be damaged (${lineList(d.damaged)})`,
        fix: () => RESTORE,
        example: { lines: 12, damaged: exampleLines },
    }),
    HISTORY_BASE_DAMAGED: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the newest line of the history ${d.why}, so the base can't be trusted and nothing is compared or written`,
        fix: () => RESTORE,
        example: { why: 'is cut off in the middle' },
    }),
    HISTORY_CONFLICT: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the history already holds a record "${d.id}" with other content, and a record is never overwritten`,
        fix: () => 'give this run an id of its own (--run ID)',
        example: { id: '1234.1' },
    }),
    HISTORY_LINE_LOST: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the record "${d.id}" was written and is not there: another writer replaced the file, or this drive can't append in one piece`,
        fix: () => 'run it again with one writer at a time, or keep the history on a branch (history: branch)',
        example: { id: '1234.1' },
    }),
    HISTORY_OUTCOMES_DAMAGED: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the kept outcomes of single examples can't be read: ${d.why}`,
        fix: () => 'put the file back as it was, or delete it: that run is then compared without its single examples',
        example: { why: 'its SHA-256 is not the one in its record' },
    }),
    HISTORY_OUTCOMES_TOO_LARGE: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `the outcomes of ${d.rows} examples do not travel with the record (at most 2000000 examples and 64 MiB do), so later runs are compared with this one by its values alone`,
        fix: () => 'give base files to the comparison (--base), or record fewer columns or examples',
        example: { rows: 3_000_000 },
    }),
    HISTORY_LINES_DAMAGED: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `${d.damaged.length} of ${d.lines} lines of the history can't be read and were left out (${lineList(d.damaged)})`,
        fix: () => RESTORE,
        example: { lines: 40, damaged: exampleLines },
    }),
    HISTORY_ID_TWICE: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `the record "${d.id}" stands here again with other content; the one in line ${d.first} was taken`,
        fix: () => 'delete the line that is wrong, and give each run an id of its own',
        example: { id: '1234.1', first: 3 },
    }),
};

;// CONCATENATED MODULE: ./build/js/failure/hugging-face.js
/** What can be wrong with files of Hugging Face's libraries. */

const huggingFaceFaults = {
    TRAINER_LAYOUT: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `this is no whole state of a Trainer: ${d.found}`,
        fix: () => 'take the trainer_state.json as `trainer.save_state()` wrote it',
        example: { found: 'log_history is no list' },
    }),
    TRAINER_NO_EVALUATION: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: () => 'the Trainer wrote this file in training, and there is no evaluation in it',
        fix: () => 'evaluate too (`trainer.evaluate()`, `--do_eval`) and give eval_results.json, or leave this file out of `artifacts`',
        example: {},
    }),
    TRAINER_STEPS: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `training stood at step ${d.step} of ${d.of} in this file`,
        fix: () => 'a checkpoint or a run that stopped early looks like this, and so does one that broke off: look which it was',
        example: { step: 500, of: 1000 },
    }),
    MODEL_INDEX_LAYOUT: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the model-index of this card can't be used: ${d.found}`,
        fix: () => 'model-index is a list of models, each with results, and each of these with a dataset and a list of metrics',
        example: { found: 'results[0] has no metrics' },
    }),
};

;// CONCATENATED MODULE: ./build/js/failure/inspect.js
/** What can be wrong with a log of Inspect. */

const inspectFaults = {
    INSPECT_STATUS: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `this run of ${d.task} did not end well: its status is "${d.status}"${d.samples}`,
        fix: () => 'run it again or resume it (`inspect eval-retry`), and leave the log of the failed run out',
        example: { task: 'popularity', status: 'cancelled', samples: ', after 3 of 100 samples' },
    }),
    INSPECT_UNSCORED: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `this run of ${d.task} has not one score: ${d.found}`,
        fix: () => 'look at the errors of its samples (`inspect view`), and that the task has a scorer',
        example: { task: 'popularity', found: '8 of 8 samples ended in an error' },
    }),
    INSPECT_LOG: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `this is no log of Inspect that can be used: ${d.found}`,
        fix: () => 'write it with a released Inspect, or turn it into JSON with `inspect log convert`',
        example: { found: 'its header.json is no object' },
    }),
    INSPECT_PARTLY: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `only ${d.completed} of ${d.total} samples of ${d.task} were completed; the values leave the others out`,
        fix: () => 'look at the errors of the others: a model that fails on the hard ones looks better than it is',
        example: { task: 'popularity', completed: 78, total: 80 },
    }),
};

;// CONCATENATED MODULE: ./build/js/failure/judges.js
/** What can be wrong with the scores that judges gave to samples: ragas, DeepEval, Braintrust, Azure. */

const judgesFaults = {
    SCORES_MISSING: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `${d.metric} has no score for ${d.missing} of ${d.of} samples, so it has no value: a mean of the others would hide them`,
        fix: () => 'a judge that failed leaves such holes: look at its log, and run the evaluation again',
        example: { metric: 'faithfulness', missing: 3, of: 25 },
    }),
    DEEPEVAL_LINK: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: () => 'this file of DeepEval holds only a link to a test run, and not its scores',
        fix: () => 'log out of Confident AI in the job (or unset CONFIDENT_API_KEY): then .deepeval/.latest_test_run.json has the whole run',
        example: {},
    }),
    BRAINTRUST_FAILED: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the evaluator ${JSON.stringify(d.evaluator)} of Braintrust failed (${d.errors} ${d.errors === 1 ? 'error' : 'errors'})`,
        fix: () => 'look at the log of the step that ran it, and run the evaluation again',
        example: { evaluator: 'support-bot', errors: 2 },
    }),
};

;// CONCATENATED MODULE: ./build/js/failure/judging.js
/** What can keep Holdline from a verdict, or from the strongest evidence for one. */

function inDays(days) {
    if (days < 1)
        return 'today';
    return days === 1 ? 'tomorrow' : `in ${days} days`;
}
const judgingFaults = {
    CONFIG_FROM_HEAD: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: () => 'the base commit has no such configuration, so that of the pull request was used',
        fix: null,
        example: {},
    }),
    CONFIG_REMOVED: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: () => 'this pull request removes the configuration; until it is merged, that of the base commit rules',
        fix: null,
        example: {},
    }),
    CONFIG_CHANGES: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `this pull request ${d.change}`,
        fix: null,
        example: { change: 'loosens "*/accuracy": max-drop 0.005 → 0.05, effective after merge' },
    }),
    CONFIG_BROKEN: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `this pull request would break the configuration: ${d.fault}`,
        fix: () => 'mend it before it is merged: from then on nothing would be judged',
        example: { fault: 'there is no key "mim" here; did you mean min?' },
    }),
    WAIVER_ENDS_SOON: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `the waiver of ${JSON.stringify(d.owner)} for ${JSON.stringify(d.match)} ends ${inDays(d.days)}, with ${d.until}`,
        fix: () => 'mend what it waives, or have its owner extend it on the base branch',
        example: { match: 'sentiment/f1{lang=fr}', owner: '@org/nlp', until: '2027-01-31', days: 3 },
    }),
    WAIVER_EXPIRED: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `the waiver of ${JSON.stringify(d.owner)} for ${JSON.stringify(d.match)} ended with ${d.until} and waives nothing any more`,
        fix: () => 'remove it, or have its owner extend it on the base branch',
        example: { match: 'sentiment/f1{lang=fr}', owner: '@org/nlp', until: '2027-01-31' },
    }),
    WAIVER_UNUSED: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `the waiver of ${JSON.stringify(d.owner)} for ${JSON.stringify(d.match)} matches no measurement of head, base or history${d.nearest === null ? '' : `; the nearest is ${JSON.stringify(d.nearest)}`}`,
        fix: () => 'correct the glob (holdline inspect FILE lists the ids), or remove the waiver',
        example: { match: '*/acuracy', owner: '@org/nlp', nearest: 'sentiment/accuracy' },
    }),
    ANCHOR_UNKNOWN: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `the anchor ${JSON.stringify(d.anchor)} leads to no commit, so nothing was held against it`,
        fix: () => 'check the tag, release or commit under anchor: in the configuration',
        example: { anchor: 'last-release' },
    }),
    ANCHOR_NO_RECORD: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `the history has no record of the anchor ${JSON.stringify(d.anchor)} ${d.commits > 1 ? `or the ${d.commits - 1} commits before it` : ''}`.trimEnd() +
            ', so nothing was held against it',
        fix: () => 'run the workflow at that commit on the base branch, or name a later anchor',
        example: { anchor: 'v1.2.0', commits: 100 },
    }),
    COMPARABLE_UNTOLD: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `${JSON.stringify(d.name)} stands under comparable:, and no file tells it (they tell ${d.told.join(', ') || 'nothing of that kind'})`,
        fix: () => 'correct the name, or have the evaluation write it',
        example: { name: 'judge', told: ['dataset', 'prompt'] },
    }),
    FINGERPRINT_DIFFERS: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `${d.name} was ${JSON.stringify(d.from)} in the base, and is ${JSON.stringify(d.to)} now`,
        fix: (d) => `if such values can't be compared, say so in the configuration: comparable: [${d.name}]`,
        example: { name: 'prompt', from: '5f3a9c', to: '77be02' },
    }),
    ACCEPT_AFTER_MERGE: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `the label ${JSON.stringify(d.label)} takes effect once this is merged: the base branch then accepts these losses, and its level starts anew`,
        fix: null,
        example: { label: 'holdline-accept' },
    }),
    ACCEPT_UNREADABLE: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `whether the merged pull request is labelled ${JSON.stringify(d.label)} could not be read: ${d.reason}`,
        fix: () => 'grant pull-requests: read to this workflow',
        example: { label: 'holdline-accept', reason: 'GitHub refuses' },
    }),
    ACCEPT_UNUSED: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `${JSON.stringify(d.match)} matches no measurement of the history${d.nearest === null ? '' : `; the nearest is ${d.nearest}`}`,
        fix: () => 'correct the glob: the whole id must match, suite/metric',
        example: { match: 's/acuracy', nearest: 's/accuracy' },
    }),
    NO_ARTIFACTS: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: () => 'no files to judge were named',
        fix: () => 'name them (input "artifacts", or arguments of "holdline check"), or give suites in the configuration',
        example: {},
    }),
    EVENT_UNREADABLE: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the payload of this ${d.event} event is missing, or does not say what a payload of this event says`,
        fix: () => 'run Holdline as a step of a workflow, where GitHub writes the payload; docs/workflows.md lists the events that are judged',
        example: { event: 'pull_request' },
    }),
    RECORD_UNTRUSTED: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `a run of ${d.event} that is not of the branch ${JSON.stringify(d.branch)} itself may not write its history`,
        fix: () => 'set mode: auto, which judges pull requests and records the base branch; base-branch names another branch',
        example: { event: 'pull_request', branch: 'main' },
    }),
    NOT_A_REPORT: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: () => 'this is no report of Holdline: "schema" is not "holdline/report@1"',
        fix: () => 'name a report.json that holdline check --out DIR or the Action wrote',
        example: {},
    }),
    REPORT_DAMAGED: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `this is no whole report of Holdline: "${d.place}" is not there, or is not what a report has there`,
        fix: () => 'take the file as it was written; schemas/report.schema.json says what a report has',
        example: { place: 'verdicts[3].head' },
    }),
    NOT_VERIFIABLE: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => d.mode === 'health'
            ? "a health check is made of what GitHub and the clock said, so it can't be made again"
            : 'this report does not name the files it was made of',
        fix: () => 'name the report of a gate that judged, written by this version or a later one',
        example: { mode: 'gate' },
    }),
    NOTHING_JUDGED: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => d.unjudged === 0
            ? 'nothing was measured, so there is nothing to judge'
            : `${d.unjudged === 1 ? 'one value was' : `${d.unjudged} values were`} read, and of none is it known which way is better`,
        fix: () => 'say it in a rule: rules: [{ match: "*/my_metric", direction: higher }], or set a limit: min, max',
        example: { unjudged: 2 },
    }),
    NOTHING_IN_FILE: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `was read as ${d.format}, and holds no measurement: it is no evidence`,
        fix: () => 'see what is in it with "holdline inspect FILE"; check that the run that wrote it finished',
        example: { format: 'metrics-json' },
    }),
    CLAIM_DOUBTED: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `${d.id} comes with ${d.doubt}: it is not used`,
        fix: () => 'have the evaluation write the standard error of the mean, over the examples that n counts',
        example: { id: 'sentiment/accuracy', doubt: 'a standard error of 0, which measures no noise' },
    }),
    MEASUREMENT_TWICE: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `gives ${d.id}, and so does ${d.first}`,
        fix: () => 'narrow the glob to the files of one run, set repeats: true where they are runs to be pooled, or give each file its own suite in the configuration',
        example: { id: 'sentiment/accuracy', first: 'results/old.json' },
    }),
    EXAMPLES_TWICE: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => d.id === null
            ? `holds examples of suite "${d.suite}" with other columns than those of ${d.first}`
            : `suite "${d.suite}" is read from several files, from ${d.first} on, and the example ${JSON.stringify(d.id)} stands in more than one row of them`,
        fix: () => 'files of one suite are taken for its shards: narrow the glob to those of one run, or give each file its own suite in the configuration',
        example: { suite: 'sentiment', first: 'results/a.csv', id: 'e7' },
    }),
    RULE_NEEDS_DIRECTION: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `the rule "${d.match}" speaks of a loss or a gain, and of ${d.ids.join(', ')} it is not known which way is better`,
        fix: () => 'add to the rule, or as a rule of its own: direction: higher, or direction: lower',
        example: { match: '*/my_metric', ids: ['suite/my_metric'] },
    }),
    RULE_OUT_OF_REACH: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `the rule "${d.match}" says ${d.term}, and ${d.id} is a share from 0 to 1`,
        fix: () => 'write 0.05 for five points; for a part of the base value max-drop and max-rise take 5%',
        example: { match: '*/accuracy', term: 'max-drop: 5', id: 'digits/accuracy' },
    }),
    TRADE_OFF_BROKEN: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `the requirement ${JSON.stringify(d.require)} is not met: ${d.broken.map((clause) => JSON.stringify(clause)).join(' and ')} ${d.broken.length === 1 ? 'does' : 'do'} not hold`,
        fix: null,
        example: {
            require: 'latency_p95 drops 20% and accuracy drops < 0.5%',
            broken: ['accuracy drops < 0.5%'],
        },
    }),
    TRADE_OFF_MET: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `the requirement ${JSON.stringify(d.require)} is met`,
        fix: null,
        example: { require: 'latency_p95 drops 20% and accuracy drops < 0.5%' },
    }),
    TRADE_OFF_OPEN: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `whether the requirement ${JSON.stringify(d.require)} is met can't be told: of ${d.open.map((clause) => JSON.stringify(clause)).join(' and ')} it is not known`,
        fix: () => 'give a base that has these metrics, and more examples or runs of both',
        example: {
            require: 'latency_p95 drops 20% and accuracy drops < 0.5%',
            open: ['latency_p95 drops 20%'],
        },
    }),
};

;// CONCATENATED MODULE: ./build/js/failure/measuring.js
/** What can be wrong with examples when they are measured. */

const quotedList = (names) => names.map((name) => `"${name}"`).join(', ');
const measuring_meant = (nearest) => (nearest === null ? '' : `; did you mean "${nearest}"?`);
/** Long lists are cut: the first dozen shows what kind of names they are. */
const shown = (names) => names.length <= 12 ? quotedList(names) : `${quotedList(names.slice(0, 12))} and ${names.length - 12} more`;
const measuringFaults = {
    POSITIVE_UNKNOWN: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `of the labels ${d.labels.map((label) => `"${label}"`).join(' and ')} none is known to be the positive one, so macro averages were taken`,
        fix: () => 'name it in the configuration: columns: { positive: "…" }',
        example: { labels: ['spam', 'ham'] },
    }),
    POSITIVE_ABSENT: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the positive label is set to "${d.positive}", and the examples have only ${shown(d.labels)}`,
        fix: () => 'set columns.positive to one of the labels, exactly as the file writes it',
        example: { positive: 'yes', labels: ['0', '1'] },
    }),
    LABELS_DISJOINT: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `no predicted label is ever a true one: the truth has ${shown(d.truth)}, the prediction ${shown(d.prediction)}`,
        fix: () => 'write both columns with the same names for the classes, or every prediction counts as wrong',
        example: { truth: ['0', '1'], prediction: ['neg', 'pos'] },
    }),
    LABEL_SETS_DIFFER: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `the truth of head and base has not the same labels: only head has ${shown(d.onlyHead) || 'none'}, only base has ${shown(d.onlyBase) || 'none'}`,
        fix: () => 'evaluate both on the same data; averages over classes are over other classes here',
        example: { onlyBase: ['bird'], onlyHead: [] },
    }),
    LABELS_UNKNOWN: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `head predicts ${shown(d.labels)}, which no truth has and base never predicts`,
        fix: () => 'check how labels are spelled; each of them is a class of its own, and one more in macro averages',
        example: { labels: ['Cat'] },
    }),
    SCORES_NOT_PROBABILITIES: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `"${d.column}" holds ${d.value} in row ${d.row}, which is no probability, so log_loss, brier_score and expected_calibration_error were left out`,
        fix: () => 'write probabilities from 0 to 1 to have them measured; roc_auc and average_precision need none',
        example: { column: 'score', value: -1.5, row: 3 },
    }),
    LOSS_CLIPPED: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `"${d.column}" calls what came true impossible in ${d.rows === 1 ? 'one' : d.rows} of ${d.of} rows, first in row ${d.row}: there log_loss is infinite, and is taken for 36.04, the loss of the probability 2⁻⁵², as scikit-learn does`,
        fix: () => 'write probabilities with all their digits, and look at these rows: a few of them decide the mean',
        example: { column: 'y_score', rows: 2, of: 1000, row: 17 },
    }),
    PREDICTION_ABSENT: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `there is a truth column ("${d.truth}") and no prediction or score to hold against it (columns: ${shown(d.columns)})`,
        fix: () => 'name the column: columns: { prediction: "…" } or columns: { score: "…" }',
        example: { truth: 'label', columns: ['id', 'label', 'out'] },
    }),
    LABELS_UNREADABLE: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `"${d.truth}" against "${d.prediction}" are neither labels (few distinct texts in both) nor numbers (in both)`,
        fix: () => 'check that these are the right columns: columns: { truth: "…", prediction: "…" }',
        example: { truth: 'answer', prediction: 'output' },
    }),
    NOTHING_TO_MEASURE: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => d.columns.length === 0
            ? 'the examples have no column that can be measured'
            : `none of the columns is known to be a truth, a prediction or a latency (columns: ${shown(d.columns)})`,
        fix: () => 'name them: columns: { truth: "…", prediction: "…" }, or ask for metrics: ["mean(COLUMN)"]',
        example: { columns: ['id', 'text'] },
    }),
    METRIC_UNKNOWN: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `there is no metric "${d.metric}" that can be computed from examples${measuring_meant(d.nearest)}`,
        fix: () => 'use one of the names of the list of metrics in the documentation',
        example: { metric: 'acuracy', nearest: 'accuracy' },
    }),
    METRIC_MALFORMED: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `"${d.metric}": ${d.wrong}`,
        fix: (d) => `write it as ${d.right}`,
        example: {
            metric: 'deadline_miss_rate(latency_ms)',
            wrong: 'it has no limit',
            right: 'deadline_miss_rate(COLUMN,LIMIT)',
        },
    }),
    METRIC_UNFIT: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `"${d.metric}" needs ${d.needs}, and these examples have ${d.found}`,
        fix: () => 'leave the metric out for this suite, or name the columns it needs under columns:',
        example: { metric: 'r2', needs: 'numbers in truth and prediction', found: 'labels' },
    }),
    WEIGHTS_NOT_COUNTS: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `"${d.column}" holds ${d.value} in row ${d.row}, which is no count, so every weight is taken for how much one example matters: n is the number of rows, and errors are those of weighted rows`,
        fix: () => 'nothing, where that is meant; else write whole counts, as GROUP BY does',
        example: { column: 'sample_weight', value: 0.5, row: 3 },
    }),
    METRIC_UNWEIGHTED: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `"${d.metric}" has no weighted form, and the weights ("${d.weight}") are no counts of at most ${d.most} examples`,
        fix: (d) => d.metric.startsWith('latency_mean')
            ? 'use latency_weighted_mean, or leave columns.weight out'
            : 'leave the metric out for this suite, or leave columns.weight out',
        example: { metric: 'max_error', weight: 'sample_weight', most: 20_000_000 },
    }),
    COLUMN_ABSENT: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => d.column === null
            ? `${d.needed} needs a column of ${d.kind}, and none was named (such columns: ${shown(d.columns) || 'none'})`
            : `${d.needed} needs "${d.column}" as a column of ${d.kind}, and there is none (such columns: ${shown(d.columns) || 'none'})${measuring_meant(d.nearest)}`,
        fix: (d) => d.kind === 'groups'
            ? 'name one of them, as in "worst_group(accuracy,lang)"'
            : 'name one of them, as in "latency_p95(latency_ms)"',
        example: {
            needed: '"latency_p95"',
            column: null,
            kind: 'numbers',
            columns: ['took_ms', 'score'],
            nearest: null,
        },
    }),
};

;// CONCATENATED MODULE: ./build/js/failure/mlflow.js
/** What can be wrong with a file store of MLflow. */

const mlflowFaults = {
    MLFLOW_LAYOUT: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `this run of MLflow is not whole: ${d.found}`,
        fix: () => 'take all of the store, metrics too: `mlruns/**`',
        example: { found: 'there is no file in its folder metrics/' },
    }),
    MLFLOW_META: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the meta.yaml of this run or experiment can't be used: ${d.found}`,
        fix: () => 'take all of the store, the files meta.yaml too: `mlruns/**`',
        example: { found: 'there is none' },
    }),
    MLFLOW_LINE: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `this line is no value of a metric: it ${d.found}`,
        fix: () => 'MLflow writes "time value step"; look whether the file was edited or cut',
        example: { found: 'has 5 fields' },
    }),
    MLFLOW_RUN: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `no run of the experiment ${JSON.stringify(d.experiment)} is finished: ${d.runs.join(', ')}`,
        fix: () => 'look why the runs did not finish, or leave the experiment out of `artifacts`',
        example: { experiment: 'sentiment', runs: ['91e0bc6a (failed)'] },
    }),
    MLFLOW_RUN_MISSING: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `there is no run ${JSON.stringify(d.run)} in this store${d.nearest === null ? '' : `; did you mean ${JSON.stringify(d.nearest)}?`}`,
        fix: (d) => d.runs.length === 0
            ? 'every run of this store was deleted; restore the one that `run:` of the suite names, or log it again'
            : `name one of these by its id or name in \`run:\` of the suite, or leave \`run\` out for the newest finished one: ${d.runs.join(', ')}${d.others === 0 ? '' : ` and ${d.others} more`}`,
        example: {
            run: 'nightly',
            nearest: 'nightly-1',
            runs: ['nightly-1 (91e0bc6a)', 'nightly-2 (6af0c3d1)'],
            others: 0,
        },
    }),
    MLFLOW_RUN_ELSEWHERE: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the suite names the run ${JSON.stringify(d.run)}, and only stores of MLflow have runs to choose from: this was read as ${d.format}`,
        fix: () => 'take `run` out of the suite, or give the files of MLflow a suite of their own',
        example: { run: 'nightly', format: 'predictions' },
    }),
    MLFLOW_RUNS: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `the experiment ${JSON.stringify(d.experiment)} has ${d.others} more ${d.others === 1 ? 'run' : 'runs'}; the newest finished one was read: ${d.run}`,
        fix: () => 'to read another run, name it with `run:` of its suite in the configuration',
        example: { experiment: 'sentiment', run: 'adaptable-zebra-753 (91e0bc6a)', others: 2 },
    }),
};

;// CONCATENATED MODULE: ./build/js/failure/monitoring.js
/** What can be wrong with an answer of a monitoring system that was asked for a value. */


const QUERY = 'mend the query; try it where the system has a page for that';
/** How to mend it, by what became of the request. */
const monitoring_MEND = {
    variable: 'set it under env: in the workflow; pull requests from forks have no secrets',
    private: 'name a public address, or set allow-private-hosts: true for this source',
    redirect: 'write the address that the redirect leads to',
    credentials: 'check the credentials of this source and what they may read',
    absent: 'check what is asked for, and the url of this source, without the part that its API adds',
    query: QUERY,
    certificate: 'renew the certificate, or name the host that it is for',
    slow: 'make the query cheaper, look at the load of the server, or raise timeout for this source',
    other: 'look whether the server runs and can be reached from here, and at its log',
};
const NO_NUMBER = 'a share of nothing is no number: look whether data still comes in, or leave such series out in the query (`… > 0`)';
const monitoringFaults = {
    MONITOR_ANSWER: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the answer can't be used: ${d.found}`,
        fix: () => 'look whether the address is that of the API itself, not of a page or a login in front of it',
        example: { found: 'it is no JSON object' },
    }),
    MONITOR_DOUBLE: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `two values of the answer have the same labels: ${d.id}`,
        fix: () => 'keep apart in the query what differs (`sum by (…)`), or ask for one metric a source',
        example: { id: 'health:monitoring/serving{model=a}' },
    }),
    MONITOR_EMPTY: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: () => 'the query found no value: nothing matches it at this time',
        fix: () => 'try the query where you wrote it; look whether names and labels still exist, and whether data still comes in',
        example: {},
    }),
    MONITOR_MANY: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the query found ${d.found} values, and at most ${d.limit} are read`,
        fix: () => 'add up in the query (`avg by (model) (…)`), or choose fewer series',
        example: { found: 25_000, limit: 1000 },
    }),
    MONITOR_NO_NUMBER: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the source gave nothing that is a finite number: ${d.found}`,
        fix: () => NO_NUMBER,
        example: { found: 'health:monitoring/serving is +Inf' },
    }),
    MONITOR_NOT_FINITE: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `some of what the source gave is no finite number: ${d.found}`,
        fix: () => NO_NUMBER,
        example: { found: 'health:monitoring/serving{model=a} is +Inf' },
    }),
    MONITOR_NO_SOURCE: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `"${d.id}" is required, and no source gives it${d.nearest === null ? '' : `; did you mean the source "${d.nearest}"?`}`,
        fix: () => 'name a source so under health.sources, or take it out of required',
        example: { id: 'health:monitoring/servnig', nearest: 'serving' },
    }),
    MONITOR_PARTIAL: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the answer has only a part of the data: ${d.found}`,
        fix: () => 'look to the health of the cluster, or make the search smaller; a part is not judged as if it were all',
        example: { found: '2 shards failed' },
    }),
    MONITOR_PATH: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `${JSON.stringify(d.path.slice(0, 100))} leads to no number in the answer: ${d.found}`,
        fix: () => 'give the path to the number, such as `aggregations.avg_score.value`',
        example: { path: 'aggregations.score', found: 'nothing is there' },
    }),
    MONITOR_RANGE: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the query gives a ${d.found}, and a value at one time is wanted`,
        fix: () => 'wrap a range in a function, such as `avg_over_time(accuracy[1h])`',
        example: { found: 'matrix' },
    }),
    MONITOR_REFUSED: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the query was refused: ${JSON.stringify(d.said)}`,
        fix: () => QUERY,
        example: { said: 'bad_data: parse error' },
    }),
    MONITOR_RUN: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the run is not finished: it is ${d.state}`,
        fix: () => 'name a finished run, or wait until this one has ended',
        example: { state: 'running' },
    }),
    MONITOR_UNLIMITED: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (_) => 'no rule bounds what this source gives: it is shown, and nothing about it is judged',
        fix: (d) => `add a rule, such as { match: "${d.id}*", min: 0.9 }`,
        example: { id: 'health:monitoring/serving' },
    }),
    MONITOR_UNREACHED: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the source gave no answer: ${d.reason}`,
        fix: (d) => monitoring_MEND[refusalOf(d.reason)],
        example: { reason: 'answered 502' },
    }),
    MONITOR_VARIABLE: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the source was not asked: the environment has no variable ${d.names.join(', ')}`,
        fix: () => monitoring_MEND.variable,
        example: { names: ['PROM_TOKEN'] },
    }),
    MONITOR_WARNING: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `the query was answered with a warning: ${JSON.stringify(d.said)}`,
        fix: () => 'look whether the data is whole',
        example: { said: 'a remote read failed' },
    }),
};

;// CONCATENATED MODULE: ./build/js/failure/pairing.js
/** What can keep examples from being compared one by one, or in pairs of single rows. */

const pairingFaults = {
    DRIFT_WITHOUT_BASE: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: () => 'prediction_drift is how far head has moved from base, and there are no examples of both, so it was not measured',
        fix: () => 'nothing, where this is the first run; else give base files or a history with outcomes',
        example: {},
    }),
    NO_IDS: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `${d.side} no id column, so examples are not compared one by one`,
        fix: () => 'write an id column (id, example_id, sample_id, doc_id), or name it: columns: { id: … }',
        example: { side: 'base has' },
    }),
    ID_EMPTY: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `in ${d.side} ${d.count === 1 ? 'one example has' : `${d.count} examples have`} nothing in "${d.column}" (the first is example ${d.row}): which example that is nobody knows, so examples are not compared one by one`,
        fix: () => 'give every example an id of its own, the same in every run',
        example: { side: 'head', column: 'id', count: 2, row: 18 },
    }),
    ID_REPEATS: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `in ${d.side} ${d.ids === 1 ? 'one id stands' : `${d.ids} ids stand`} more than once (${JSON.stringify(d.id)} again in example ${d.row}): the rows of one id are taken for repeats of one example and count as one`,
        fix: () => 'nothing, where they are repeats; else give every example an id of its own, the same in every run',
        example: { side: 'head', ids: 2, id: 'q17', row: 18 },
    }),
    TOO_FEW_CLUSTERS: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `the examples in both base and head come in ${d.clusters === 1 ? 'one cluster' : `${d.clusters} clusters`} by ${d.by}, fewer than the ${d.least} that tell how much clusters differ, so they are not compared one by one`,
        fix: () => 'evaluate more of them, or correct columns: { cluster: … }',
        example: { clusters: 3, by: 'conversation_id', least: 5 },
    }),
    TOO_FEW_PAIRS: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `only ${d.pairs} of ${d.of} examples are in both base and head, less than pairing.min-paired ${d.minPaired}, so they are not compared one by one`,
        fix: () => 'evaluate base and head on the same examples, or lower pairing: { min-paired: … }',
        example: { pairs: 80, of: 100, minPaired: 0.95 },
    }),
    UNMATCHED: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `${d.pairs} examples are in both; ${d.onlyBase} only in base and ${d.onlyHead} only in head are left out of the comparison`,
        fix: null,
        example: { onlyBase: 2, onlyHead: 0, pairs: 998 },
    }),
    WEIGHTS_DIFFER: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `${d.pairs} of ${d.of} examples weigh differently in base and head, the first is ${JSON.stringify(d.id)} (${d.base} and ${d.head}): pairs are no counts then, and what has no weighted comparison is held by weaker evidence`,
        fix: () => 'write the same weight for an example in every run: it says how much the example matters',
        example: { pairs: 3, of: 100, id: 'q17', base: 2, head: 3 },
    }),
    WEIGHTS_ONE_SIDED: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `only ${d.side} has weights ("${d.column}"), so every row of ${d.other} counts once, and both sides speak of different mixtures of examples`,
        fix: () => 'nothing, where the other side is written out row by row; else weigh both sides alike',
        example: { side: 'head', column: 'weight', other: 'base' },
    }),
};

;// CONCATENATED MODULE: ./build/js/failure/parquet.js
/** What can be wrong with a Parquet file. */


const parquet_AGAIN = 'look whether the step that writes it was cut short, and write the file again';
const SMALLER = 'write smaller row groups (`row_group_size` in pandas and pyarrow), or leave large columns out';
const parquetFaults = {
    PARQUET_MAGIC: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `this is no Parquet file, although its name says so: ${d.found}`,
        fix: () => parquet_AGAIN,
        example: { found: 'it does not start with "PAR1"' },
    }),
    PARQUET_TRUNCATED: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: () => 'the Parquet file is not whole: it does not end with "PAR1"',
        fix: () => parquet_AGAIN,
        example: {},
    }),
    PARQUET_FOOTER: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the Parquet file says that its footer has ${d.length} bytes, and the whole file has ${d.bytes}`,
        fix: () => parquet_AGAIN,
        example: { length: 70_000, bytes: 1_200 },
    }),
    PARQUET_LIMIT: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the Parquet file is out of bounds: ${d.what} of ${d.found}, and at most ${d.limit} is read`,
        fix: (d) => `${SMALLER}, or ${raised(d.key, d.found)}`,
        example: {
            what: 'a page of bytes',
            found: 2_147_483_647,
            limit: 268_435_456,
            key: 'parquet-page-bytes',
        },
    }),
    PARQUET_ENCRYPTED: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: () => 'the Parquet file is encrypted',
        fix: () => 'write it without encryption, or decrypt it before this step',
        example: {},
    }),
    PARQUET_CODEC: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the column ${JSON.stringify(d.column)} is compressed with ${d.codec}, which is not read`,
        fix: () => 'write it with SNAPPY, ZSTD, GZIP, BROTLI, LZ4 or without compression',
        example: { column: 'label', codec: 'LZO' },
    }),
    PARQUET_DAMAGED: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the Parquet file is damaged: ${d.found}`,
        fix: () => parquet_AGAIN,
        example: { found: 'a page of the column "label" ends behind the end of the file' },
    }),
};

;// CONCATENATED MODULE: ./build/js/failure/promptfoo.js
/** What can be wrong with a result of promptfoo. */

const promptfooFaults = {
    PROMPTFOO_EMPTY: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: () => 'there is not one result in this evaluation of promptfoo',
        fix: () => 'look whether a filter left no test, and write the results with `--output results.json`',
        example: {},
    }),
    PROMPTFOO_ERRORS: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `${d.errors === 1 ? 'the only result' : `all ${d.errors} results`} of this evaluation ended in an error: nothing was evaluated`,
        fix: () => 'look at the errors of the provider (key, rate limit, network) and run the evaluation again',
        example: { errors: 16 },
    }),
    PROMPTFOO_COUNTS: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `this evaluation counts ${d.counted} results, and ${d.listed} are in its list`,
        fix: () => 'write the file again with `promptfoo export eval` once the evaluation is done',
        example: { counted: 16, listed: 9 },
    }),
    PROMPTFOO_RESULT: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `result ${d.at} is none of promptfoo: ${d.found}`,
        fix: () => 'let promptfoo write the file (`--output`), and do not edit it',
        example: { at: 3, found: 'its score is nothing' },
    }),
    PROMPTFOO_SOME_ERRORS: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `${d.errors} of ${d.results} results ended in an error; they count as not passed`,
        fix: () => 'look at the errors of the provider: they say nothing of the quality of answers',
        example: { errors: 2, results: 40 },
    }),
};

;// CONCATENATED MODULE: ./build/js/failure/query.js
/** What can keep `holdline sql` from writing a query. */

const queryFaults = {
    QUERY_NAME: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `${JSON.stringify(d.found)} is no name that every engine takes: it is empty or holds a control character`,
        fix: () => 'rename it in a view, and name the view and its column here',
        example: { found: 'lang\n' },
    }),
    QUERY_GROUP: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `the group ${JSON.stringify(d.group)} has a name by which Holdline takes a column for something else`,
        fix: () => 'rename it in a view (doc_index, say), or leave it out',
        example: { group: 'index' },
    }),
    QUERY_WEIGHT_JOINED: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `the tables are joined by id, one row an example, and the weights (${JSON.stringify(d.weight)}) say that a row is several`,
        fix: () => 'leave the weight out, or leave --base-table out and reduce each table by itself',
        example: { weight: 'count' },
    }),
    QUERY_BINS_IDLE: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `there is no score to put into ${d.bins} bins`,
        fix: () => 'name it with --score COLUMN, or leave --bins out',
        example: { bins: 3840 },
    }),
    QUERY_SUITES: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `the configuration names columns for several suites (${d.suites.join(', ')}), and a query is of one table`,
        fix: () => 'name the columns: --truth COLUMN --prediction COLUMN, with --score and --group where there are any',
        example: { suites: ['sentiment', 'intent'] },
    }),
};

;// CONCATENATED MODULE: ./build/js/failure/reading.js
/** What can be wrong with a file that is read. */


const readingFaults = {
    FILE_MISSING: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: () => 'there is no such file',
        fix: () => 'check the path, and that the step that writes the file ran before this one',
        example: {},
    }),
    GLOB_EMPTY: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `no file${d.folder === null ? '' : ` below ${d.folder}`} matches this pattern`,
        fix: () => 'check the pattern, and that the evaluation ran and wrote its files here',
        example: { folder: '.' },
    }),
    FILE_EMPTY: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: () => 'the file is empty',
        fix: () => 'the evaluation wrote nothing: look at the log of the step that makes this file',
        example: {},
    }),
    FILE_IS_FOLDER: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: () => 'this is a folder, not a file',
        fix: (d) => `name the files in it, for example "${d.path}/**"`,
        example: { path: 'results' },
    }),
    FILE_UNREADABLE: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the file can't be read (${d.reason})`,
        fix: () => 'check its permissions and that it is a plain file',
        example: { reason: 'EACCES' },
    }),
    FILE_LFS_POINTER: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `this is a pointer of ${d.keeper} and not the file itself`,
        fix: () => 'fetch the content first: actions/checkout with `lfs: true` (or `git lfs pull`, `git annex get`)',
        example: { keeper: 'Git LFS' },
    }),
    FILE_TOO_LARGE: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the file has ${d.bytes} bytes, and one document is read only up to ${d.limit}`,
        fix: (d) => `write the examples as JSON Lines or CSV, which are read piece by piece and have no such limit; or ${raised(d.key, d.bytes)}`,
        example: { bytes: 600_000_000, limit: 268_435_456, key: 'json-bytes' },
    }),
    ENCODING: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the file is not text in UTF-8: ${d.found} at byte ${d.offset}`,
        fix: () => 'save it as UTF-8; spreadsheets call this "CSV UTF-8"',
        example: { found: 'a byte order mark of UTF-16', offset: 0 },
    }),
    JSON_SYNTAX: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `this is not valid JSON: ${d.found}`,
        fix: () => 'write the file with a JSON library, and look whether the step that writes it was cut short',
        example: { found: 'unexpected end of the text' },
    }),
    JSON_DUPLICATE_KEY: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the key ${JSON.stringify(d.key)} stands twice in the same object`,
        fix: () => "keep one of them: which of the two values counts is anybody's guess",
        example: { key: 'accuracy' },
    }),
    VALUE_IS_TEXT: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `${d.names.map((name) => JSON.stringify(name)).join(', ')}${d.more === 0 ? '' : ` and ${d.more} more`} in quotes: a number in quotes is a text and is not judged`,
        fix: () => 'write numbers without quotes; for what is no metric, there is nothing to do',
        example: { names: ['accuracy'], more: 0 },
    }),
    JSON_DEPTH: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the JSON is nested deeper than ${d.limit} levels`,
        fix: (d) => `no evaluation file is nested like this: look at what wrote it, or ${raised('json-depth', 2 * d.limit)}`,
        example: { limit: 256 },
    }),
    JSONL_LINE: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `this line is no JSON object: ${d.found}`,
        fix: () => 'JSON Lines hold one whole object a line; write the file again',
        example: { found: 'a merge conflict marker' },
    }),
    LINE_TOO_LONG: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `this line is longer than ${d.limit} characters`,
        fix: (d) => `JSON Lines hold one example a line; break the file into lines, leave large fields out, or ${raised('line-bytes', 2 * d.limit)}`,
        example: { limit: 16_777_216 },
    }),
    ROW_SHAPE: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the key ${JSON.stringify(d.key)} ${d.found}`,
        fix: () => 'give every record the same keys, with one text or number in each',
        example: { key: 'y_true', found: 'is not there, and the records before have it' },
    }),
    CSV_COLUMNS: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `this row has ${d.found} cells, and the header has ${d.header}${d.why}`,
        fix: () => 'quote cells that hold the delimiter, and look whether the file is whole',
        example: { found: 3, header: 4, why: ' (it is the last row: the file looks cut)' },
    }),
    CSV_QUOTE: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `a quote is out of place: ${d.found}`,
        fix: () => 'a quoted cell starts and ends with a quote, and a quote in it is written twice; let a CSV library write the file',
        example: { found: 'the one that opens on this line is never closed' },
    }),
    CSV_HEADER: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the header row is no list of names: ${d.found}`,
        fix: () => 'give every column a name of its own in the first row',
        example: { found: 'column 3 has no name' },
    }),
    CSV_LIMIT: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the table is out of bounds: ${d.found}`,
        fix: (d) => `an opening quote that is never closed is the usual cause; else leave large columns out, or ${raised(d.key, 2 * d.limit)}`,
        example: {
            found: 'one row is longer than 16777216 bytes',
            key: 'row-bytes',
            limit: 16_777_216,
        },
    }),
    NO_ROWS: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `there is a header (${d.header.join(', ')}) and not one row below it`,
        fix: () => 'the evaluation wrote no examples: look at the log of the step that makes this file',
        example: { header: ['id', 'y_true', 'y_pred'] },
    }),
    COLUMN_MISSING: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `there is no column ${d.wanted}${d.nearest === null ? '' : `; did you mean "${d.nearest}"?`} Found are: ${d.found.join(', ')}`,
        fix: (d) => `name it in the configuration: columns: { ${d.part}: "…" }`,
        example: {
            wanted: 'for the truth (looked for y_true, label)',
            part: 'truth',
            nearest: null,
            found: ['id', 'y_pred'],
        },
    }),
    COLUMN_KIND: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the column "${d.column}" can't be the ${d.part}: ${d.found}`,
        fix: (d) => `write it in plain form (0.93, no %, no thousands), or name another column: columns: { ${d.part}: "…" }`,
        example: { column: 'prob', part: 'score', found: 'row 3 holds "93%", which is no number' },
    }),
    LABELS_TOO_MANY: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the column "${d.column}" can't be the ${d.part}: it holds more than ${d.most} different texts, the most that are told apart as labels`,
        fix: (d) => `write the class there and not a text of its own for each example, or name another column: columns: { ${d.part}: "…" }`,
        example: { column: 'answer', part: 'truth', most: 10_000 },
    }),
    ROW_TWICE: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `${d.name} is given twice`,
        fix: () => 'keep one row a metric, or add a column that tells the rows apart (a model, a slice)',
        example: { name: 'accuracy{lang=fr}' },
    }),
    NO_MEASUREMENTS: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `this is read as ${d.title}, and there is not one value of a metric in it`,
        fix: () => 'look whether the evaluation ran to its end',
        example: { title: 'metrics in JSON' },
    }),
    LOG_LAST_ROW: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `this is a log of training (column "${d.column}", ${d.rows} rows); of each column the last value was taken`,
        fix: () => 'the last row need not be the model that ships: better write the final evaluation to a file of its own',
        example: { column: 'epoch', rows: 12 },
    }),
    RUN_LIMITED: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `${d.task} was evaluated on ${d.used} of its ${d.of} examples${d.others === 0 ? '' : `, and so were ${d.others} more tasks on a part of theirs`}`,
        fix: () => 'compare only with runs of the same limit',
        example: { task: 'gsm8k', used: 20, of: 1319, others: 0 },
    }),
};

;// CONCATENATED MODULE: ./build/js/failure/replaying.js
/** What replaying a history finds, and what keeps it from finding more. */

function runs(count) {
    return `${count} ${count === 1 ? 'run' : 'runs'}`;
}
function percent(share) {
    return `${Number((100 * share).toPrecision(2))} %`;
}
const number = (value) => String(Number(value.toPrecision(4)));
const replayingFaults = {
    REPLAY_NOTHING: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the history holds ${d.records === 0 ? 'no record' : 'one record with measurements'}, and to hold one against another takes two`,
        fix: () => 'record more evaluations (holdline record), or name the folder that history.jsonl lies in',
        example: { records: 0 },
    }),
    REPLAY_SHORT: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `the history holds ${runs(d.runs)} to judge, and fewer than ${d.needed} say little about noise`,
        fix: () => 'ask again when there are more records',
        example: { runs: 3, needed: 5 },
    }),
    REPLAY_NO_ANCHOR: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: () => 'the anchor is a tag, a release or a commit, and was not held against what came before it',
        fix: null,
        example: {},
    }),
    BACKTEST_NO_NOISE: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: () => 'no measurement has five values that differ, so there is no noise in which to plant a loss',
        fix: () => 'ask again when there are more records',
        example: {},
    }),
    SUGGEST_YOUNG: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `${d.records} ${d.records === 1 ? 'record is' : 'records are'} too few for a limit; from ${d.needed} on there is one`,
        fix: null,
        example: { records: 4, needed: 10 },
    }),
    AUDIT_ALWAYS_RED: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `${d.red} of the newest ${runs(d.runs)} would be red, most often for ${d.ids.join(', ')}: nobody reads a gate that always fails`,
        fix: () => 'mend what is broken, accept the change (holdline accept), or loosen the rule',
        example: { red: 9, runs: 10, ids: ['sentiment/accuracy'] },
    }),
    AUDIT_RULE_ALWAYS: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `the rule for ${JSON.stringify(d.match)} finds fault with ${d.red} of the newest ${runs(d.runs)}`,
        fix: () => 'set it to what the base branch can keep; holdline suggest proposes limits',
        example: { match: '*/latency_*', red: 9, runs: 10 },
    }),
    AUDIT_RULE_UNMATCHED: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `the rule for ${JSON.stringify(d.match)} matches nothing in the newest records${d.last === null ? '' : `, and did until ${d.last}`}${d.nearest === null ? '' : `; the nearest is ${JSON.stringify(d.nearest)}`}`,
        fix: () => 'correct the glob, or remove the rule',
        example: {
            match: '*/acuracy',
            nearest: 'sentiment/accuracy',
            last: null,
        },
    }),
    AUDIT_RULE_INCONCLUSIVE: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `the rule for ${JSON.stringify(d.match)} was inconclusive in all of the newest ${runs(d.runs)}: it decides nothing`,
        fix: () => 'evaluate more examples or several runs, pair by examples (--base), or set a limit',
        example: { match: 'summary/rouge', runs: 8 },
    }),
    AUDIT_LIMIT_FAR: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `${d.key}: ${number(d.limit)} of ${d.id} is ${Math.round(Math.abs(d.level - d.limit) / d.noise)} standard deviations from where it stands (${number(d.level)}): only a collapse reaches it`,
        fix: () => 'set it nearer (holdline suggest), or rely on the comparison with base alone',
        example: { id: 'sentiment/accuracy', key: 'min', limit: 0.2, level: 0.91, noise: 0.004 },
    }),
    AUDIT_LIMIT_IN_NOISE: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `${d.key}: ${number(d.limit)} of ${d.id} lies within noise of where it stands (${number(d.level)}): a run without any change breaks it with a chance of ${percent(d.chance)}`,
        fix: () => 'set it further off (holdline suggest), or improve the metric first',
        example: { id: 'sentiment/accuracy', key: 'min', limit: 0.905, level: 0.91, chance: 0.11 },
    }),
    AUDIT_TOLERANCE_FAR: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `${d.key}: ${d.tolerance} of ${d.id} allows a change of ${number(d.size)}, ${Math.round(d.size / d.noise)} standard deviations, from ${number(d.level)}: it holds nothing`,
        fix: () => 'a tolerance is in units of the metric, or a percentage of base: 0.02 or 2%',
        example: {
            id: 'sentiment/accuracy',
            key: 'max-drop',
            tolerance: '5',
            level: 0.91,
            size: 5,
            noise: 0.004,
        },
    }),
    AUDIT_METRIC_GONE: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `${d.id} was in ${d.records} records, the last of ${d.last}, and is in none since${d.renamed === null ? '' : `; ${d.renamed} came when it went`}`,
        fix: () => 'if it was renamed, the new name has no history yet: rename it in the old records, or let it gather its own',
        example: {
            id: 'sentiment/f1',
            records: 31,
            last: '2026-03-01T12:00:00.000Z',
            renamed: 'sentiment/f1_macro',
        },
    }),
    AUDIT_METRIC_CONSTANT: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `${d.id} is ${number(d.value)} in all of ${d.records} records: it can't tell one model from another`,
        fix: () => 'evaluate harder examples, or leave it out',
        example: { id: 'smoke/pass_rate', value: 1, records: 24 },
    }),
    AUDIT_NO_DIRECTION: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `of ${d.count} ${d.count === 1 ? 'measurement' : 'measurements'} it is not known which way is better, so ${d.count === 1 ? 'it is' : 'they are'} never judged: ${d.ids.join(', ')}${d.count > d.ids.length ? `, and ${d.count - d.ids.length} more` : ''}`,
        fix: () => 'give a direction: - { match: "suite/metric", direction: higher }',
        example: { ids: ['sentiment/perplexity_delta'], count: 1 },
    }),
    AUDIT_REQUIRED_GONE: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `${d.id} is required and not in the newest record of its suite${d.nearest === null ? '' : `; the nearest is ${JSON.stringify(d.nearest)}`}`,
        fix: () => 'measure it again, or take it out of required',
        example: { id: 'sentiment/acuracy', nearest: 'sentiment/accuracy' },
    }),
};

;// CONCATENATED MODULE: ./build/js/failure/slicing.js
/** What can be said of the slices that a configuration declares. */

const UNUSED = {
    absent: ['there is no such column', 'write it into the files, or leave it out of columns: { groups: … }'],
    'too-many-values': [
        'it has more than 1000 values, which tell examples apart and no groups of them (an id?)',
        'group its values into fewer, or leave it out of columns: { groups: … }',
    ],
};
const examplesText = (count) => `${count} example${count === 1 ? '' : 's'}`;
const slicingFaults = {
    COUNTS_NOISY: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `counts of examples in slices and drivers have random noise (two-sided geometric, epsilon ${d.epsilon} a count); one example is in at most ${d.counts} of them in a suite, so that together they keep epsilon ${Number((d.epsilon * d.counts).toPrecision(6))}; values and p values are exact`,
        fix: null,
        example: { epsilon: 1, counts: 4 },
    }),
    SLICES_HIDDEN: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `${d.slices === 1 ? 'one slice has' : `${d.slices} slices have`} fewer than ${d.least} examples in head or in base, ${examplesText(d.examples)} together, and ${d.slices === 1 ? 'is' : 'are'} neither judged nor shown nor recorded (privacy.min-group)`,
        fix: null,
        example: { slices: 3, examples: 31, least: 20 },
    }),
    SLICES_UNDEFINED: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `${d.values === 1 ? 'one value of a slice is' : `${d.values} values of slices are`} not defined and left out, first ${d.id}: ${d.because}`,
        fix: () => 'nothing, where such slices are to be expected; else name metrics that every slice has',
        example: { values: 2, id: 'sentiment/roc_auc{lang=fr}', because: 'all examples are of one class' },
    }),
    SLICE_CELLS_EMPTY: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `${d.rows} of ${d.of} rows have an empty cell in ${JSON.stringify(d.column)} and are in none of its slices`,
        fix: () => 'nothing, where they belong to no group; else write its name into them',
        example: { column: 'lang', rows: 12, of: 1000 },
    }),
    SLICE_COLUMN_CONSTANT: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `column ${JSON.stringify(d.column)} has one value throughout, so that its only slice is all examples that have one`,
        fix: () => 'nothing, where others are to come; else leave it out of columns: { groups: … }',
        example: { column: 'lang' },
    }),
    SLICE_COLUMN_UNUSED: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `column ${JSON.stringify(d.column)} gives no slices: ${UNUSED[d.why][0]}`,
        fix: (d) => UNUSED[d.why][1],
        example: { column: 'session_id', why: 'too-many-values' },
    }),
};

;// CONCATENATED MODULE: ./build/js/failure/sqlite.js
/** What can be wrong with a database of SQLite, and with the one that MLflow keeps its runs in. */

const sqliteFaults = {
    SQLITE_NODE: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `databases of SQLite are not read by Node ${d.version}`,
        fix: () => 'run it with Node 22.13 or later (the action does), or export the metrics to JSON or CSV',
        example: { version: '20.20.2' },
    }),
    SQLITE_UNREADABLE: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the database can't be read: ${d.reason}`,
        fix: () => 'look whether the file was copied while something wrote to it, and copy it again',
        example: { reason: 'database disk image is malformed' },
    }),
    MLFLOW_TABLES: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `this database is not MLflow's: it has no plain table ${d.missing.join(', ')}`,
        fix: () => 'of databases only the one that MLflow keeps its runs in is read; bring an old one up with `mlflow db upgrade`',
        example: { missing: ['latest_metrics'] },
    }),
    MLFLOW_DISK: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: () => 'a database is read from disk only, and this one is in an archive',
        fix: () => 'unpack the archive in a step before this one',
        example: {},
    }),
    MLFLOW_VALUE: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the run ${JSON.stringify(d.run)} has not one metric`,
        fix: () => 'look whether the run logs its metrics, or delete it in MLflow',
        example: { run: 'adaptable-zebra-753 (91e0bc6a)' },
    }),
};

;// CONCATENATED MODULE: ./build/js/failure/starting.js
/** What keeps `holdline init` from writing. */

const startingFaults = {
    INIT_EXISTS: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: () => 'the file is there already, and nothing was written',
        fix: () => 'take it away, write over it with --force, or look at what would be written with --dry-run',
        example: {},
    }),
    INIT_NO_FOLDER: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: () => 'there is no such folder',
        fix: () => 'name the folder of the repository, or none for this one',
        example: {},
    }),
};

;// CONCATENATED MODULE: ./build/js/failure/telling.js
/** What can go wrong around a run: downloads, files that are written, deliveries. A failed delivery changes no verdict. */

const tellingFaults = {
    ARTIFACT_MISSING: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `run ${d.run} has no workflow artifact "${d.wanted}"; it has ${d.found.length === 0 ? 'none' : d.found.join(', ')}`,
        fix: () => 'check the name, and that the job that uploads it ran and uploaded it',
        example: { wanted: 'results', run: 7, found: ['logs'] },
    }),
    PASSED_OVER: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `is passed over: ${d.because}`,
        fix: null,
        example: { because: 'a text, not a number' },
    }),
    NOT_A_NUMBER: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `is not a finite number: ${d.found}`,
        fix: null,
        example: { found: 'only one class in y_true' },
    }),
    FILE_UNWRITABLE: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the file can't be written (${d.reason})`,
        fix: (d) => d.reason === 'ENOSPC'
            ? 'free space on this disk'
            : 'check that the folder is there and may be written to',
        example: { reason: 'EACCES' },
    }),
    NOT_RECORDED: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `this run was not added to the history: ${d.reason}`,
        fix: null,
        example: { reason: 'no history is configured' },
    }),
    OUTPUT_FAILED: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `the output ${d.name} could not be written (${d.reason}); the verdict stands, and the status of the step tells it`,
        fix: () => 'free space on the disk of the runner; steps that read this output find it empty',
        example: { name: 'result', reason: 'ENOSPC' },
    }),
    PERMISSIONS_MISSING: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `the token lacks ${d.lacking.length} permissions: ${d.lacking.map(({ needs, doing }) => `${needs} (refused while ${doing})`).join(', ')}`,
        fix: (d) => `give the job this block, which holds all that these inputs ask for: permissions: { ${d.block} }`,
        example: {
            lacking: [
                { needs: 'contents: read', doing: 'reading a file' },
                { needs: 'checks: write', doing: 'publishing a check run' },
            ],
            block: 'actions: read, checks: write, contents: read, pull-requests: write',
        },
    }),
    SUMMARY_FAILED: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `the job summary could not be written (${d.reason}); the verdict stands`,
        fix: null,
        example: { reason: 'ENOSPC' },
    }),
    PULL_REQUEST_UNCLEAR: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `${d.count === 0 ? 'no open pull request has' : `${d.count} open pull requests have`} the head commit ${d.sha.slice(0, 7)}, so no comment was written`,
        fix: null,
        example: { count: 0, sha: '4f2a9c1d' },
    }),
    CHECK_FAILED: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `the check run could not be published: ${d.reason}; the verdict stands`,
        fix: () => 'add to the job: permissions: { checks: write }, or leave out the input check-run',
        example: { reason: 'the token may not do that' },
    }),
    RESPONSE_FAILED: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `${d.channel === 'labels' ? 'the labels of the pull request could not be set' : 'nothing could be started'}: ${d.reason}; the verdict stands`,
        fix: (d) => `add to the job: permissions: { ${d.needs} }, and check the names under respond`,
        example: { channel: 'labels', reason: 'the token may not do that', needs: 'pull-requests: write' },
    }),
    NOTIFY_FAILED: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `${d.channel} could not be told: ${d.reason}; ${d.strict ? 'it is strict, so that the run is an error' : 'the verdict stands'}`,
        fix: () => 'check its address, its key and its limits (docs/notify.md); the report is in the job summary',
        example: { channel: 'dingtalk', reason: 'answered 502', strict: false },
    }),
    NOTIFY_VARIABLE_EMPTY: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => d.fork
            ? 'a pull request from a fork has no secrets, so channels that need one are not told'
            : `${d.channel} is not told, because the variable ${d.variable} is not set`,
        fix: (d) => d.fork
            ? 'to tell them, judge in workflow_run (docs/workflows.md)'
            : `set ${d.variable} under env: in the workflow, from a secret`,
        example: { channel: 'dingtalk', variable: 'DINGTALK_URL', fork: false },
    }),
    ISSUE_DISABLED: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: () => 'issues are turned off in this repository, so no issue tells what is wrong; the verdict stands',
        fix: () => 'turn issues on in the settings of the repository, or set health.issue: false',
        example: {},
    }),
    ISSUE_FAILED: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `the issue could not be written (${d.reason}); the verdict stands`,
        fix: () => 'the next health check tries again; the report is in the job summary',
        example: { reason: 'GitHub answered 502' },
    }),
    ISSUE_FORBIDDEN: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: () => 'the token may not write issues, so the report is in the job summary only; the verdict stands',
        fix: () => 'add to the job: permissions: { issues: write }, or set health.issue: false',
        example: {},
    }),
    ISSUE_UNTRUSTED: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: () => 'no issue is written for a pull request or a run that one started; the verdict stands',
        fix: () => 'run the health check on a schedule',
        example: {},
    }),
    COMMENT_NO_TOKEN: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: () => 'no token was given, so no comment was written; the report is in the job summary',
        fix: () => 'leave out the input github-token, or set comment: never',
        example: {},
    }),
    COMMENT_FORBIDDEN: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: () => 'the token may not write comments on pull requests, so the report is in the job summary only',
        fix: () => 'add to the job: permissions: { contents: read, pull-requests: write }',
        example: {},
    }),
    COMMENT_FORBIDDEN_FORK: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: () => 'a pull request from a fork runs with a read-only token, so the report is in the job summary and not in a comment',
        fix: null,
        example: {},
    }),
    COMMENT_FAILED: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `the comment could not be written (${d.reason}); the verdict stands`,
        fix: () => 'run the job again to write it; the report is in the job summary',
        example: { reason: 'GitHub answered 502' },
    }),
};

;// CONCATENATED MODULE: ./build/js/failure/tensorboard.js
/** What can be wrong with event files of TensorBoard. */


const tensorboard_AGAIN = 'take the file again from the run that wrote it; it was changed or damaged on its way here';
const tensorboardFaults = {
    TENSORBOARD_MAGIC: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: () => 'this is no event file of TensorBoard, although its name says so: it does not start with a record',
        fix: () => 'look what wrote the file, or leave it out of `artifacts`',
        example: {},
    }),
    TENSORBOARD_CRC: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the checksum of the ${d.what} of record ${d.record} is ${d.empty ? 'not filled in (zero)' : 'wrong'}`,
        fix: (d) => (d.empty ? 'use a writer that fills in checksums, as TensorBoard and PyTorch do' : tensorboard_AGAIN),
        example: { record: 12, what: 'content', empty: false },
    }),
    TENSORBOARD_LENGTH: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `record ${d.record} says that it has ${d.length} bytes, and at most ${d.limit} are read`,
        fix: (d) => `write scalars to a log folder of their own, without pictures and models, or ${raised('event-bytes', 2 * d.limit)}`,
        example: { record: 1, length: 2 ** 63, limit: 268_435_456 },
    }),
    TENSORBOARD_PROTO: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `record ${d.record} is no event of TensorBoard: ${d.found}`,
        fix: () => 'look what wrote the file; only event files are read, no other TFRecords',
        example: { record: 2, found: 'a number has more than 10 bytes' },
    }),
    TENSORBOARD_DTYPE: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `${JSON.stringify(d.tag)} is said to be a scalar and is no single number: it has ${d.found}`,
        fix: () => 'write it as one float, double or whole number',
        example: { tag: 'accuracy', found: 'the type 7 with 0 numbers' },
    }),
    TENSORBOARD_CUT: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `record ${d.record} is cut, as a run that is alive or was killed leaves it; what comes before it was read`,
        fix: () => 'read the file when the run has ended, and close its writer (`writer.close()`)',
        example: { record: 40 },
    }),
    TENSORBOARD_RESTART: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => d.files === 1
            ? 'steps of this run were written more than once; the last step counts, and of equals the later'
            : `this run has ${d.files} event files with the same metrics (it was restarted); the last step of the newest counts`,
        fix: () => 'give each run a folder of its own',
        example: { files: 3 },
    }),
};

;// CONCATENATED MODULE: ./build/js/failure/testing.js
/** What can be wrong with reports of tests, benchmarks and load tests. */

const testingFaults = {
    TESTS_NONE: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => d.skipped === 0 ? 'no test was run' : `no test was run: all ${d.skipped} were skipped`,
        fix: () => 'look whether the tests were found and why they were skipped; a report without any is no pass',
        example: { skipped: 0 },
    }),
    TESTS_HIDDEN: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the report counts ${d.claimed} failures or errors, and none of its test cases shows one`,
        fix: () => 'look whether the report was cut or edited, or a test file broke before its tests',
        example: { claimed: 2 },
    }),
    TESTS_REPEATED: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => d.repeated === 1
            ? 'one test stands there more than once; its worst outcome counts'
            : `${d.repeated} tests stand there more than once; the worst outcome of each counts`,
        fix: () => 'give each test a name of its own; where tests are run again, report only the last run',
        example: { repeated: 2 },
    }),
    PYTEST_EXIT: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `pytest did not come to its end: its exit code was ${d.exit}`,
        fix: () => 'look into the log of pytest: it was interrupted, broke, or was called wrongly',
        example: { exit: 2 },
    }),
    K6_NO_RESPONSE: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: () => 'every request of this load test failed',
        fix: () => 'look whether the server was up; the times of failed requests measure nothing',
        example: {},
    }),
    K6_THRESHOLDS: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `the load test crossed its own thresholds: ${d.crossed.join(', ')}${d.others === 0 ? '' : ` and ${d.others} more`}`,
        fix: () => 'k6 itself calls this run failed',
        example: { crossed: ['http_req_duration p(95)<500'], others: 0 },
    }),
    VLLM_COUNTS: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: () => 'its counts of requests made and completed are missing or contradict each other',
        fix: () => 'look whether the file was edited; vLLM writes num_prompts and completed',
        example: {},
    }),
    VLLM_NOTHING: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `none of the ${d.asked} requests brought an answer`,
        fix: () => 'look into the log of the server and into `errors` in the file',
        example: { asked: 100 },
    }),
    VLLM_SILENT: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `${d.silent} of the ${d.completed} requests counted as completed brought no token, and make the mean times look shorter`,
        fix: () => 'hold on to medians and the success rate, or mend what ends these answers',
        example: { silent: 3, completed: 10 },
    }),
    MLPERF_RUN: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `this run of MLPerf has no valid result: ${d.found}`,
        fix: () => 'run again with the settings that the summary recommends, until the result is VALID',
        example: { found: 'the result is not VALID (not met: Min duration satisfied)' },
    }),
    ASV_INDEX: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: () => 'this is the list of benchmarks that asv keeps, and holds no results',
        fix: () => 'take the files in the folders of the machines: `results/*/*-*.json`',
        example: {},
    }),
    ASV_PARAMS: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the benchmark ${JSON.stringify(d.benchmark)} has not one value for each combination of its parameters`,
        fix: () => 'look whether the file was edited or cut, and run the benchmark again',
        example: { benchmark: 'suite.time_sum' },
    }),
};

;// CONCATENATED MODULE: ./build/js/failure/training.js
/** What can be wrong with the logs that tools for training write. */

const trainingFaults = {
    COCO_LINES: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the last evaluation in this text has ${d.lines} lines of average precision and recall; COCO prints 12, or 10 for key points`,
        fix: () => 'keep the whole output of `summarize()`, and look whether the evaluation ran to its end',
        example: { lines: 5 },
    }),
    COCO_LAST: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `${d.earlier} earlier evaluations in this text were left out (of other epochs, say); the last was read`,
        fix: () => 'write each evaluation to a file of its own',
        example: { earlier: 2 },
    }),
    DETECTRON2_RUNS: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => `${d.runs} runs follow one another in this file (their iterations fall back); only the last was read`,
        fix: () => 'give each run an `OUTPUT_DIR` of its own',
        example: { runs: 3 },
    }),
    ULTRALYTICS_EMPTY: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `every metric of validation is zero or missing in all ${d.epochs} epochs: nothing was validated, or nothing was found`,
        fix: () => 'look whether the validation data has labels, `val` is on and the training went on for long enough',
        example: { epochs: 50 },
    }),
    ULTRALYTICS_EPOCH: (0,failure/* sentence */.em)({
        weight: 'notice',
        what: (d) => {
            const earlier = d.earlier === 0 ? '' : `; ${d.earlier} rows of earlier runs before them were left out`;
            return `the values are of epoch ${d.epoch.slice(0, 20)}, the best of ${d.epochs} by fitness, as in best.pt${earlier}`;
        },
        fix: () => 'where another model ships, validate it (`yolo val`) and write its metrics to a file',
        example: { epoch: '47', epochs: 50, earlier: 0 },
    }),
};

;// CONCATENATED MODULE: ./build/js/failure/configuration.js
/** What can be wrong with the configuration file. */

const fileFaults = {
    CONFIG_MISSING: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: () => 'this configuration file was named, and there is no such file',
        fix: () => 'check the path, or leave the option out to judge without a configuration',
        example: {},
    }),
    CONFIG_EMPTY: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => d.key === null ? 'the configuration is empty' : `${d.key} is there and holds nothing`,
        fix: (d) => d.key === null ? 'write at least one key, or delete the file' : `fill ${d.key}, or remove it`,
        example: { key: 'rules' },
    }),
    CONFIG_SIZE: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `the configuration is larger than ${d.most} bytes`,
        fix: () => 'check that this is the right file; globs in match: can take the place of many rules',
        example: { most: 1_048_576 },
    }),
    CONFIG_SYNTAX: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `this is no valid YAML: ${d.problem}`,
        fix: () => 'look at this line and the one before it: indentation (spaces, never tabs), colons, brackets, quotes',
        example: { problem: 'Tabs are not allowed as indentation' },
    }),
    CONFIG_DEPTH: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `this is nested more than ${d.most} levels deep`,
        fix: () => 'the configuration needs four: check the brackets and the indentation',
        example: { most: 16 },
    }),
    CONFIG_DOCUMENTS: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: () => 'a second YAML document starts here, and a configuration is one',
        fix: () => 'remove the line with --- and what follows, or join both',
        example: {},
    }),
    CONFIG_ALIAS: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `*${d.alias} is a YAML alias, and aliases are not allowed in the configuration`,
        fix: () => 'write the value out here',
        example: { alias: 'columns' },
    }),
    CONFIG_MERGE: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: () => '<< is a merge key, and YAML 1.2 has none',
        fix: () => 'write the keys out here',
        example: {},
    }),
    CONFIG_TAG: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `the YAML tag ${d.tag} is not allowed in the configuration`,
        fix: () => 'remove the tag and write the plain value',
        example: { tag: '!!js/function' },
    }),
    CONFIG_MORE: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `${d.more} more faults in this file are not listed`,
        fix: () => 'mend those above first',
        example: { more: 12 },
    }),
};
const keyFaults = {
    CONFIG_KEY_UNKNOWN: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `there is no key ${JSON.stringify(d.key)} here${d.nearest === null ? '' : `; did you mean ${d.nearest}?`}`,
        fix: (d) => `the keys here are ${d.allowed.join(', ')}`,
        example: { key: 'mim', nearest: 'min', allowed: ['match', 'min'] },
    }),
    CONFIG_KEY_TWICE: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `${d.key} stands here again; it is already in line ${d.line}`,
        fix: () => 'remove one of them',
        example: { key: 'min', line: 3 },
    }),
    CONFIG_KEY_MISSING: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `${d.owner} has no ${d.key}`,
        fix: (d) => `add ${d.key} to it`,
        example: { owner: 'rules[0]', key: 'match' },
    }),
    CONFIG_REQUIRE: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `${d.key}: at character ${d.at} stands ${d.found}, where ${d.wanted} is wanted${d.nearest === null ? '' : `; did you mean ${d.nearest}?`}`,
        fix: () => 'write it as in: latency_p95 drops 20% and accuracy drops < 0.5%',
        example: {
            key: 'rules[0].require',
            at: 13,
            found: '"falls"',
            wanted: 'drops, rises or is',
            nearest: 'drops',
        },
    }),
    CONFIG_RULE_EMPTY: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `${d.rule} says which measurements it is about, and nothing about them`,
        fix: () => 'add min, max, target, max-drop, max-rise, direction or severity, or remove the rule',
        example: { rule: 'rules[0]' },
    }),
    CONFIG_RULE_UNUSED: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `the rule ${JSON.stringify(d.match)} matches no measurement of head, base or history${d.nearest === null ? '' : `; the nearest is ${d.nearest}`}`,
        fix: () => 'correct the glob (holdline inspect FILE lists the ids), or remove the rule',
        example: { match: '*/acuracy', nearest: 'sentiment/accuracy' },
    }),
};
const valueFaults = {
    CONFIG_TYPE: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `${d.key} is ${d.found}, and must be ${d.allowed}`,
        fix: (d) => `write ${d.write}`,
        example: { key: 'rules[0].min', found: 'the text "0.9x"', allowed: 'a number', write: 'min: 0.9' },
    }),
    CONFIG_CHOICE: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `${d.key} is ${d.found}, which is none of the words allowed here${d.nearest === null ? '' : `; did you mean ${d.nearest}?`}`,
        fix: (d) => `write one of ${d.choices.join(', ')}`,
        example: {
            key: 'rules[0].severity',
            found: 'the text "err"',
            nearest: null,
            choices: ['fail', 'warn'],
        },
    }),
    CONFIG_RANGE: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => d.problem,
        fix: (d) => d.write,
        example: { problem: 'rules[0].min is 0.9, above its max of 0.5', write: 'swap them, or correct one' },
    }),
    CONFIG_TWICE: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `${d.key} is ${JSON.stringify(d.value)}, which stands in line ${d.line} already`,
        fix: () => 'remove one of them, or give them different names',
        example: { key: 'suites[1].name', value: 'sentiment', line: 2 },
    }),
    CONFIG_PATTERN: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `${d.key} is the regular expression ${d.found}, and only globs are allowed`,
        fix: () => 'write a glob: * stands for any characters, ? for one, as in "*/accuracy"',
        example: { key: 'rules[0].match', found: '"/^acc.*$/"' },
    }),
    CONFIG_SECRET: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `${d.key} must name a variable of the environment, and holds something else`,
        fix: (d) => `keep the secret out of the file: write ${d.key.slice(d.key.lastIndexOf('.') + 1)}: "\${NAME}", and set NAME under env: in the workflow`,
        example: { key: 'privacy.encryption-key' },
    }),
    CONFIG_VARIABLE_EMPTY: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `the environment has no variable ${d.name}, or an empty one`,
        fix: (d) => `set it under env: in the workflow (${d.name}: \${{ secrets.${d.name} }}); runs of forks and Dependabot have no secrets`,
        example: { name: 'HOLDLINE_KEY' },
    }),
    CONFIG_KEY_WEAK: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `the variable ${d.name} has fewer than ${d.least} characters, too few for a key`,
        fix: () => 'make one with: openssl rand -base64 32',
        example: { name: 'HOLDLINE_KEY', least: 16 },
    }),
    CONFIG_PATH: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `${d.key} is ${d.found}, which leads out of the workspace`,
        fix: () => 'write a path relative to the workspace, such as results/*.csv',
        example: { key: 'suites[0].artifacts[0]', found: '"../results/*.csv"' },
    }),
    CONFIG_ID: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `${d.key} is ${d.found}, which is no measurement id`,
        fix: () => 'write one whole id, such as sentiment/accuracy or "sentiment/f1{class=spam}", without *; holdline inspect FILE lists them',
        example: { key: 'required[0]', found: '"accuracy"' },
    }),
    CONFIG_NAME_RESERVED: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `${d.key} is ${d.found}, a name that JavaScript keeps for itself`,
        fix: () => 'choose another name',
        example: { key: 'suites[0].name', found: '"__proto__"' },
    }),
};
const configurationFaults = { ...fileFaults, ...keyFaults, ...valueFaults };

;// CONCATENATED MODULE: ./build/js/failure/usage.js
/** What can be wrong with a call: flags and inputs. The configuration's faults are in `configuration.ts`. */


/** Names of a list as a sentence has them: `a, b or c`. */
function either(names) {
    const last = names.at(-1) ?? '';
    return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}
function usage_meant(nearest) {
    return nearest === null ? '' : `; did you mean ${nearest}?`;
}
const flagFaults = {
    FLAG_UNKNOWN: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `there is no flag ${d.flag}${usage_meant(d.nearest)}`,
        fix: (d) => `holdline ${d.command} --help lists them`,
        example: { flag: '--bse', nearest: '--base', command: 'check' },
    }),
    FLAG_VALUE_MISSING: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `${d.flag} stands without its value`,
        fix: (d) => `write ${d.flag} ${d.value}, or ${d.flag}=${d.value} where the value starts with a dash`,
        example: { flag: '--out', value: 'DIR' },
    }),
    FLAG_TWICE: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `the flag is given twice, as "${d.first}" and "${d.second}", and takes one value`,
        fix: () => 'leave one of them out',
        example: { first: 'text', second: 'json' },
    }),
    DASHBOARD_REPOSITORY: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `${JSON.stringify(d.found)} is no name of a repository on GitHub`,
        fix: () => 'write owner and name with a slash between them, such as --repository octo/models',
        example: { found: 'octo' },
    }),
    FLAG_NEEDED: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `holdline ${d.command} needs ${d.flag}`,
        fix: (d) => `add ${d.flag}`,
        example: { command: 'record', flag: '--history DIR' },
    }),
    COMMAND_UNKNOWN: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `there is no command ${JSON.stringify(d.command)}${usage_meant(d.nearest)}`,
        fix: (d) => `the commands of this version are ${d.commands.join(', ')}; holdline --help tells more`,
        example: {
            command: 'chek',
            nearest: 'check',
            commands: ['check', 'record'],
        },
    }),
    POSITIONAL_MISSING: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `holdline ${d.command} needs ${d.wanted}`,
        fix: (d) => `name it: holdline ${d.command} FILE`,
        example: { command: 'inspect', wanted: 'a file to look at' },
    }),
    POSITIONAL_UNEXPECTED: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => d.most === 0
            ? `holdline ${d.command} takes no files`
            : `holdline ${d.command} takes one file, and this is one more`,
        fix: (d) => (d.most === 0 ? 'leave it out' : `call holdline ${d.command} once for each file`),
        example: { command: 'report', most: 1 },
    }),
};
const optionFaults = {
    OPTION_CHOICE: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `${JSON.stringify(d.found)} is none of the values that are allowed here${usage_meant(d.nearest)}`,
        fix: (d) => `write ${either(d.choices)}`,
        example: {
            found: 'regresion',
            choices: ['regression', 'never'],
            nearest: null,
        },
    }),
    OPTION_BOOLEAN: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `${JSON.stringify(d.found)} is neither true nor false`,
        fix: () => 'write true or false',
        example: { found: 'yes' },
    }),
    OPTION_NUMBER: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `${JSON.stringify(d.found)} is no whole number from ${d.least} to ${d.most}`,
        fix: () => 'write a whole number, such as 1',
        example: { found: '1.5', least: 0, most: 9 },
    }),
    OPTION_SHARE: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `${JSON.stringify(d.found)} is no number between 0 and 1`,
        fix: () => 'write a share, such as 0.01 for one in a hundred',
        example: { found: '5%' },
    }),
    OPTION_TIME: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `${JSON.stringify(d.found)} is no ISO 8601 time with its zone`,
        fix: () => 'write a date, or a time with Z or an offset, such as 2026-01-31T12:00:00Z',
        example: { found: '31.01.2026' },
    }),
    OPTION_TOKEN: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: () => 'the token holds a blank, a line break or a letter that no token has, so it was sent nowhere and is not shown',
        fix: () => 'store the secret anew, without quotes, blanks and line breaks around it or in it',
        example: {},
    }),
    HISTORY_INPUT: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `${JSON.stringify(d.found)} names no history`,
        fix: () => 'write artifact, branch, branch:NAME, path:DIR with a folder, or none',
        example: { found: 'history' },
    }),
    HISTORY_FLAG: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: (d) => `a folder is wanted here, and ${JSON.stringify(d.found)} is written as the Action's input`,
        fix: () => 'write the folder alone, such as --history history (a folder of that very name as ./NAME), or leave the flag out',
        example: { found: 'path:history' },
    }),
    BASELINE_MIXED: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: () => '"history" stands beside globs, and the base is either the history or files',
        fix: () => 'leave "history" out (noise and level still come from the history), or the globs (a file of that name as ./history)',
        example: {},
    }),
    RECORD_NOWHERE: (0,failure/* sentence */.em)({
        weight: 'usage',
        what: () => 'the mode is record, and history is none: there is nothing to record to',
        fix: () => 'set the input history to artifact, branch or path:DIR',
        example: {},
    }),
};
const usageFaults = { ...flagFaults, ...optionFaults, ...configurationFaults };

;// CONCATENATED MODULE: ./build/js/failure/catalogue.js
/** Every sentence a user can meet when something is wrong, by code. Each room's faults are in a file of their own. */





































const catalogue = {
    ...usageFaults,
    ...readingFaults,
    ...formatFaults,
    ...documentFaults,
    ...parquetFaults,
    ...judgesFaults,
    ...mlflowFaults,
    ...huggingFaceFaults,
    ...harnessFaults,
    ...helmFaults,
    ...promptfooFaults,
    ...inspectFaults,
    ...evalscopeFaults,
    ...tensorboardFaults,
    ...dvcFaults,
    ...sqliteFaults,
    ...trainingFaults,
    ...testingFaults,
    ...archiveFaults,
    ...measuringFaults,
    ...historyFaults,
    ...healthFaults,
    ...judgingFaults,
    ...adaptiveFaults,
    ...attemptFaults,
    ...pairingFaults,
    ...queryFaults,
    ...slicingFaults,
    ...explainingFaults,
    ...replayingFaults,
    ...faultLogFaults,
    ...monitoringFaults,
    ...startingFaults,
    ...tellingFaults,
    ...exportingFaults,
    ...githubFaults,
};
const entries = catalogue;
/** What a fault of this code does; a code that is not of this catalogue is taken for the gravest. */
function weightOf(code) {
    return Object.hasOwn(catalogue, code) ? catalogue[code].weight : 'usage';
}
/** The fault of this kind in this place. */
function fault(code, where, details) {
    const entry = entries[code];
    const made = {
        code,
        weight: entry.weight,
        where,
        what: entry.what(details),
        fix: entry.fix === null ? null : entry.fix(details),
    };
    known.set(made, details);
    return made;
}
/** What each fault was made from, beside it and not in it, so that no detail gets into a report with it. */
const known = new WeakMap();
/** What a fault was made from; `undefined` of one that `fault` did not make, or of a copy. */
function detailsOf(made) {
    return known.get(made);
}
/** The same fault in another place. */
function placed(made, where) {
    const moved = { ...made, where };
    known.set(moved, known.get(made));
    return moved;
}
/** A failure of one fault, ready to throw. */
function catalogue_failure(code, where, details) {
    return new failure/* Failure */.HR([fault(code, where, details)]);
}


/***/ }),

/***/ 3597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   em: () => (/* binding */ sentence)
/* harmony export */ });
/* unused harmony exports faultTextIn, faultText */
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

/***/ 3949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export editDistance */
/**
 * "Did you mean …?": the name with the smallest Damerau–Levenshtein distance (insert, delete, replace one character,
 * swap two neighbours), in its restricted form, where no part is edited twice.
 * Source: F. J. Damerau, Communications of the ACM 7(3), 1964. Example: `mni` → `min` is 1, one swap.
 */
const LONGEST = 64;
/** The nearest of the names, or `null` where none is within a third of the length. The first of equals wins. */
function nearest(found, names) {
    if (found.length > LONGEST)
        return null;
    let best = null;
    let least = Math.ceil(found.length / 3) + 1;
    for (const name of names) {
        const distance = editDistance(found.toLowerCase(), name.toLowerCase());
        if (distance < least) {
            least = distance;
            best = name;
        }
    }
    return best;
}
/** How many single edits lead from one text to the other. */
function editDistance(a, b) {
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const replace = at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const swap = swapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY;
            next.push(Math.min(replace, swap, at(row, j) + 1, at(next, j - 1) + 1));
        }
        before = row;
        row = next;
    }
    return at(row, b.length);
}
function at(row, index) {
    return row[index] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 3521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ runsInRecords)
/* harmony export */ });
/** Head's runs, counted in values of the series: the noise of a mean is told by means of as many runs, not by runs. */
function runsInRecords({ head, recordRuns }) {
    return head.runs / recordRuns;
}


/***/ }),

/***/ 7290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   matchesId: () => (/* binding */ matchesId),
/* harmony export */   matchesText: () => (/* binding */ matchesText)
/* harmony export */ });
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1052);

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

/***/ 6408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  E6: () => (/* binding */ differingUnits),
  dc: () => (/* binding */ hear),
  n: () => (/* binding */ openHearing)
});

// EXTERNAL MODULE: ./build/js/model/identity.js
var identity = __nccwpck_require__(1052);
// EXTERNAL MODULE: ./build/js/stats/level.js + 5 modules
var stats_level = __nccwpck_require__(555);
// EXTERNAL MODULE: ./build/js/stats/median.js
var median = __nccwpck_require__(1326);
// EXTERNAL MODULE: ./build/js/stats/noise-shapes.js
var noise_shapes = __nccwpck_require__(1475);
// EXTERNAL MODULE: ./build/js/stats/student.js
var student = __nccwpck_require__(2057);
// EXTERNAL MODULE: ./build/js/judge/comparison.js
var comparison = __nccwpck_require__(3521);
// EXTERNAL MODULE: ./build/js/judge/history.js + 1 modules
var judge_history = __nccwpck_require__(5804);
// EXTERNAL MODULE: ./build/js/judge/noise.js
var noise = __nccwpck_require__(2872);
// EXTERNAL MODULE: ./build/js/judge/orientation.js
var judge_orientation = __nccwpck_require__(48);
// EXTERNAL MODULE: ./build/js/judge/ruler.js
var judge_ruler = __nccwpck_require__(3578);
;// CONCATENATED MODULE: ./build/js/judge/anchor.js









const TWO_SIDED = [0.975, 0.025];
/** Fewer runs are no level. */
const SETTLED = 3;
/**
 * The best level that the series ever had since its last accepted change: of its settled segments, between which there
 * are true steps, the one with the best median. A single lucky run is no level. `null` where nothing is settled, and
 * for a target, whose two sides are folded together.
 */
function bestLevel(given) {
    if (given.orientation.direction === 'target')
        return null;
    const ruler = (0,judge_ruler/* rulerOf */.G)(given);
    const marks = given.series.map(ruler.measure);
    const { boundaries } = given;
    const level = (0,stats_level/* historyLevel */.n)(marks, { boundaries, window: Number.POSITIVE_INFINITY });
    if (level === null)
        return null;
    const since = Math.max(0, ...boundaries);
    const segments = level.starts
        .map((start, index) => ({ start, values: marks.slice(start, level.starts[index + 1]) }))
        .filter(({ start, values }) => start >= since && values.length >= SETTLED);
    const levels = segments.map(({ values }) => ({ mark: (0,median/* median */.J)(values), runs: values.length }));
    const [best] = levels.sort((a, b) => b.mark - a.mark);
    return best === undefined ? null : { value: ruler.valueAt(best.mark), runs: best.runs };
}
/** The comparison with the anchor: by the noise of the history, else by size alone. */
function compareAnchor(given, anchor, shares) {
    const { orientation, head, base, series } = given;
    const sizes = (main) => ({
        value: anchor.value,
        loss: (0,judge_orientation/* loss */.Kh)(orientation, anchor.value, head.value),
        ownLoss: (0,judge_orientation/* loss */.Kh)(orientation, main, head.value),
        mainLoss: (0,judge_orientation/* loss */.Kh)(orientation, anchor.value, main),
    });
    const unknown = { ...sizes(base.value), p: null, mainP: null, interval: null };
    const ruler = (0,judge_ruler/* rulerOf */.G)({ ...given, series: [...series, anchor.value] });
    const level = (0,stats_level/* historyLevel */.n)(series.map(ruler.measure), {
        boundaries: given.boundaries,
        window: Number.POSITIVE_INFINITY,
    });
    if (series.length < judge_history/* RECORDS_FOR_NOISE */.K || level === null || level.degreesOfFreedom === 0)
        return unknown;
    const floor = Math.abs(ruler.lossAt(given.scale.margin, Math.abs(anchor.value))) * noise/* FLOOR */.jv;
    const options = { floor, standardError: null };
    const run = (0,noise/* nextRun */.B6)({ level, options, evidence: (0,noise_shapes/* shapeEvidence */.S)(level, options) }, shares);
    const multiplier = Math.sqrt(1 / (0,comparison/* runsInRecords */.Q)(given) + 1 / anchor.runs);
    if (run === null || !Number.isFinite(run.scale * multiplier))
        return unknown;
    const mark = ruler.measure(anchor.value);
    const standing = ruler.measure(head.value);
    const mainError = run.scale * Math.sqrt(1 / level.effectiveCount + 1 / anchor.runs);
    const mainIsAt = level.reference === mark;
    const mainP = mainIsAt ? 0.5 : (0,student/* studentCdf */.Rf)((level.reference - mark) / mainError, run.degreesOfFreedom);
    const ends = TWO_SIDED.map((p) => ruler.valueAt(standing - run.quantile(p, multiplier)) - anchor.value);
    const tellable = orientation.direction !== 'target' && ends.every(Number.isFinite);
    // A target's two sides are folded together, so that from its level no way leads back to a value.
    const main = orientation.direction === 'target' ? base.value : ruler.valueAt(level.reference);
    return {
        ...sizes(main),
        p: run.cdf(standing - mark, multiplier),
        mainP,
        interval: tellable ? [Math.min(...ends), Math.max(...ends)] : null,
    };
}

// EXTERNAL MODULE: ./build/js/judge/paired.js + 1 modules
var judge_paired = __nccwpck_require__(3764);
;// CONCATENATED MODULE: ./build/js/judge/single.js

function compareSingle(given) {
    return {
        evidence: 'single-base',
        method: 'point',
        loss: (0,judge_orientation/* loss */.Kh)(given.orientation, given.base.value, given.head.value),
        p: null,
        pBetter: null,
        interval: null,
        minimumDetectableChange: null,
        lost: null,
        won: null,
        level: null,
        baseAlreadyLow: null,
    };
}

// EXTERNAL MODULE: ./build/js/judge/unpaired.js + 1 modules
var judge_unpaired = __nccwpck_require__(8697);
;// CONCATENATED MODULE: ./build/js/judge/compare.js




/** From this many records on, run-to-run noise is known well enough to be held against paired evidence. */
const RECORDS_TO_JOIN = 10;
function joined(paired, history) {
    const worse = Math.max(paired.p ?? 1, history.p ?? 1);
    const better = Math.max(paired.pBetter ?? 1, history.pBetter ?? 1);
    return { ...paired, evidence: 'paired+history', p: worse, pBetter: better };
}
function alone(comparison) {
    return { comparison, pairedP: null, recalled: null };
}
function compare(given, { past, shares }) {
    const records = given.series.length;
    const paired = (0,judge_paired/* comparePaired */.dS)(given);
    const enough = records >= RECORDS_TO_JOIN || paired === null;
    const recalled = past === null || !enough ? null : (0,judge_history/* compareHistory */.w)(given, past, shares);
    if (paired !== null) {
        if (recalled === null)
            return alone(paired);
        return { comparison: joined(paired, recalled.comparison), pairedP: paired.p, recalled: null };
    }
    const unpaired = records >= judge_history/* RECORDS_FOR_NOISE */.K && recalled !== null ? null : (0,judge_unpaired/* compareUnpaired */.C)(given);
    if (unpaired !== null)
        return alone(unpaired);
    if (recalled === null || past === null)
        return alone(compareSingle(given));
    const { comparison, ...told } = recalled;
    return { comparison, pairedP: null, recalled: { ...told, past, shares, recordRuns: given.recordRuns } };
}

// EXTERNAL MODULE: ./build/js/judge/glob.js
var judge_glob = __nccwpck_require__(7290);
// EXTERNAL MODULE: ./build/js/judge/limits.js
var limits = __nccwpck_require__(8720);
// EXTERNAL MODULE: ./build/js/stats/incomplete-beta.js
var incomplete_beta = __nccwpck_require__(3767);
;// CONCATENATED MODULE: ./build/js/stats/beta.js
/**
 * The beta distribution.
 *
 *   P(X <= x) = I_x(a, b)
 *
 * Source: Abramowitz & Stegun, Handbook of Mathematical Functions, 26.5.1. The quantile bisects the odds of x on a
 * logarithmic scale, on which neither end crowds, until two neighbours are left that doubles cannot tell apart.
 *
 * Example: a = 2, b = 3: P(X <= 0.5) = 11/16 = 0.6875, and 0.5 is the quantile of 0.6875.
 */

/** Odds of e^±700 are all but the ends of what a double holds. */
const WIDEST_LOGIT = 700;
const MOST_STEPS = 80;
/** P(X <= x) for a, b > 0, exact in the lower tail. */
function betaCdf(x, { a, b }) {
    return (0,incomplete_beta/* regularizedBetaOf */.s)({ x, complement: 1 - x, a, b });
}
/** P(X > x) for a, b > 0, exact in the upper tail. */
function betaTail(x, { a, b }) {
    return (0,incomplete_beta/* regularizedBetaOf */.s)({ x: 1 - x, complement: x, a: b, b: a });
}
/** The x with P(X <= x) = p for p in [0, 1]; 0 at 0, 1 at 1, NaN outside; exact to about 1e-12 relative. */
function betaQuantile(p, { a, b }) {
    const inRange = p >= 0 && p <= 1;
    if (!inRange)
        return Number.NaN;
    if (p === 0 || p === 1)
        return p;
    let low = -WIDEST_LOGIT;
    let high = WIDEST_LOGIT;
    for (let step = 0; step < MOST_STEPS; step++) {
        const middle = (low + high) / 2;
        const x = 1 / (1 + Math.exp(-middle));
        const below = (0,incomplete_beta/* regularizedBetaOf */.s)({ x, complement: 1 / (1 + Math.exp(middle)), a, b });
        if (below < p)
            low = middle;
        else
            high = middle;
    }
    return 1 / (1 + Math.exp(-(low + high) / 2));
}

// EXTERNAL MODULE: ./build/js/stats/normal.js
var normal = __nccwpck_require__(1767);
;// CONCATENATED MODULE: ./build/js/judge/posterior.js






const SLICES = 100;
const JEFFREYS = 0.5;
function expected(shape, of) {
    let sum = 0;
    for (let slice = 0; slice < SLICES; slice++)
        sum += of(betaQuantile((slice + 0.5) / SLICES, shape));
    return sum / SLICES;
}
/** P(loss > margin) of so many answers that got worse and better, and stayed. */
function pairsWorseBeyond({ worse, better, same }, margin) {
    const bad = { a: worse + JEFFREYS, b: better + JEFFREYS };
    if (margin === 0)
        return betaTail(0.5, bad);
    return expected({ a: worse + better + JEFFREYS, b: same + JEFFREYS }, (q) => margin < q ? betaTail((1 + margin / q) / 2, bad) : 0);
}
function ofBinary(given, pairs) {
    const higher = given.orientation.direction === 'higher';
    const [worse, better] = higher ? [pairs.lost, pairs.won] : [pairs.won, pairs.lost];
    const same = pairs.bothRight + pairs.bothWrong;
    return {
        probability: pairsWorseBeyond({ worse, better, same }, given.scale.margin),
        prior: 'beta(1/2,1/2)',
    };
}
function shapeOf({ value, n }) {
    return { a: value * n + JEFFREYS, b: (1 - value) * n + JEFFREYS };
}
/** P(one share is below another by more than the margin). */
function shareBelow(base, head, margin) {
    return expected(base, (value) => (value > margin ? betaCdf(value - margin, head) : 0));
}
function ofStandardErrors({ orientation, base, head, scale }) {
    if ((0,judge_unpaired/* isProportion */.t)(base) && (0,judge_unpaired/* isProportion */.t)(head)) {
        const [low, high] = orientation.direction === 'higher' ? [head, base] : [base, head];
        return { probability: shareBelow(shapeOf(high), shapeOf(low), scale.margin), prior: 'beta(1/2,1/2)' };
    }
    const error = Math.hypot(base.standardError ?? Number.NaN, head.standardError ?? Number.NaN);
    const excess = (0,judge_orientation/* loss */.Kh)(orientation, base.value, head.value) - scale.margin;
    return error > 0 ? { probability: (0,normal/* normalCdf */.v)(excess / error), prior: 'flat' } : null;
}
/** `null` for a percentile of too few examples. */
function errorOf(paired) {
    if (paired.kind !== 'quantile')
        return paired.standardError;
    return paired.interval === null ? null : (0,judge_paired/* errorWithin */.OZ)(paired.interval);
}
function degreesOfFreedom(paired) {
    if (paired.kind === 'quantile')
        return null;
    return paired.kind === 'clustered' ? paired.clusters - 1 : paired.degreesOfFreedom;
}
function ofPairs(given) {
    const { paired, orientation, scale } = given;
    if (paired === null)
        return null;
    if (paired.kind === 'binary')
        return ofBinary(given, paired);
    const standardError = errorOf(paired);
    if (standardError === null)
        return null;
    const { difference } = paired;
    const excess = (orientation.direction === 'higher' ? -difference : difference) - scale.margin;
    if (standardError === 0)
        return { probability: excess > 0 ? 1 : 0, prior: 'flat' };
    const t = excess / standardError;
    const df = degreesOfFreedom(paired);
    return { probability: df === null ? (0,normal/* normalCdf */.v)(t) : (0,student/* studentTail */.gq)(-t, df), prior: 'flat' };
}
/**
 * The same case with a head that is better by the margin, and without its pairs. A flat prior makes its p value the
 * probability that head is not worse by more than the margin.
 */
function spared(given) {
    const { head, orientation, scale } = given;
    const value = head.value + (orientation.direction === 'higher' ? scale.margin : -scale.margin);
    return { ...given, paired: null, head: { ...head, value } };
}
/** The less probable of two, where both must hold. */
function both(one, other) {
    if (one === null || other === null)
        return null;
    return one.probability <= other.probability ? one : other;
}
/**
 * By the evidence that the comparison rests on; `null` where that is none, and for a target. `compare` gives the
 * comparison of a case by its history.
 */
function posteriorOf(given, { evidence }, compare) {
    if (given.orientation.direction === 'target')
        return null;
    const ofHistory = () => {
        const { p } = compare(spared(given));
        return p === null ? null : { probability: 1 - p, prior: 'flat' };
    };
    if (evidence === 'paired' || evidence === 'clustered')
        return ofPairs(given);
    if (evidence === 'paired+history')
        return both(ofPairs(given), ofHistory());
    if (evidence === 'history')
        return ofHistory();
    return evidence === 'standard-error' ? ofStandardErrors(given) : null;
}

// EXTERNAL MODULE: ./build/js/judge/scale.js
var scale = __nccwpck_require__(7308);
;// CONCATENATED MODULE: ./build/js/judge/series.js
/** Twice the largest size that a value of the unit can have: what is a little above it was measured oddly. */
const LARGEST = new Map([
    ['fraction', 2],
    ['index', 2],
    ['percent', 200],
]);
/** What should be a percentage and is no more than this may be a share, where the value now is above the other. */
const [SHARE, PERCENTS] = [1, 2];
/** A value that can't be one of the unit: 93 where shares stand, 0.93 where percents do and no such value is seen now. */
function isOff(unit, value, now) {
    const tooLarge = Math.abs(value) > (LARGEST.get(unit) ?? Number.POSITIVE_INFINITY);
    return tooLarge || (unit === 'percent' && now > PERCENTS && value > 0 && value <= SHARE);
}
/** Everything after the last value on another scale. A lone percent below 1 is no change of scale beside others. */
function seriesOf({ unit, value }, given) {
    const now = value ?? 0;
    const off = given.values.map((one) => isOff(unit, one, now));
    const start = off.lastIndexOf(true) + 1;
    return {
        values: given.values.slice(start),
        boundaries: given.boundaries.filter((index) => index > start).map((index) => index - start),
        leftOut: start,
    };
}

// EXTERNAL MODULE: ./build/js/judge/severity.js
var judge_severity = __nccwpck_require__(503);
;// CONCATENATED MODULE: ./build/js/judge/hearing.js











/** The value as a standing, where it is a finite number. */
function standingOf(measurement) {
    if (measurement.value === null || !Number.isFinite(measurement.value))
        return null;
    const { value, n, standardError, runs = 1 } = measurement;
    // What is no standard error is none.
    const usable = standardError !== null && standardError >= 0 && Number.isFinite(standardError);
    return { value, n, standardError: usable ? standardError : null, runs };
}
/** The case opened, or `null` for a measurement of unknown direction that no limit bounds and nothing requires. */
function openHearing(trial, head, terms) {
    const orientation = (0,judge_orientation/* orientationOf */.MX)(head, terms);
    const required = trial.required.some((glob) => (0,judge_glob.matchesId)(glob, head));
    if (orientation === null && !(0,limits/* hasLimits */.pr)(terms) && !required)
        return null;
    const id = (0,identity/* measurementId */.I)(head);
    const base = trial.base.get(id) ?? null;
    const told = { values: trial.series.get(id) ?? [], boundaries: trial.boundaries.get(id) ?? [] };
    const { values: series, boundaries, leftOut } = seriesOf(head, told);
    const severity = required ? 'fail' : (0,judge_severity/* severityOf */.x)(head, terms);
    const opened = { id, head, base, terms, severity, orientation, series, boundaries, leftOut };
    const standing = standingOf(head);
    const against = base === null ? null : standingOf(base);
    const refused = trial.refused.has(head.suite) || differingUnits(head, base) !== null;
    if (orientation === null || standing === null || against === null || refused) {
        return { ...opened, given: null, past: null };
    }
    const given = {
        orientation,
        unit: head.unit,
        head: standing,
        base: against,
        paired: trial.paired.get(id) ?? null,
        series,
        boundaries,
        recordRuns: trial.recordRuns?.get(id) ?? 1,
        scale: (0,scale/* scaleOf */._K)(head.unit, against.value, (0,scale/* toleranceOf */.Lz)(terms, orientation)),
        alpha: trial.decision.alpha,
    };
    return { ...opened, given, past: (0,noise/* pastOf */.CM)(given) };
}
/** The hearing, given how common each shape of noise is in this trial. */
function hear(trial, { given, past, ...opened }, shares) {
    if (given === null)
        return { ...opened, compared: null, anchored: null };
    const compared = compare(given, { past, shares });
    const byHistory = (other) => compare(other, { past: (0,noise/* pastOf */.CM)(other), shares }).comparison;
    const asked = trial.decision.style === 'bayesian';
    const posterior = asked ? posteriorOf(given, compared.comparison, byHistory) : null;
    const anchored = againstAnchor(trial, { ...opened, given }, shares);
    return { ...opened, compared: { ...compared, scale: given.scale, posterior }, anchored };
}
/** The Bayesian style asks how probable it is that head is worse than the anchor by more than the margin. */
function againstAnchor({ anchor, decision }, { id, given }, shares) {
    if (anchor === null)
        return null;
    const { name, values } = anchor;
    const value = values === null ? bestLevel(given) : (values.get(id) ?? null);
    if (value === null)
        return null;
    const sparedP = decision.style === 'bayesian' ? compareAnchor(spared(given), value, shares).p : null;
    const probability = sparedP === null ? null : 1 - sparedP;
    return { ...compareAnchor(given, value, shares), name, probability };
}
/** A fraction against a percentage: the same name, another scale. `null` where the units are one, or not told. */
function differingUnits(head, base) {
    if (base === null || base.unit === null || head.unit === null || base.unit === head.unit)
        return null;
    return { base: base.unit, head: head.unit };
}


/***/ }),

/***/ 5804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ RECORDS_FOR_NOISE),
  w: () => (/* binding */ compareHistory)
});

// EXTERNAL MODULE: ./build/js/stats/run-prediction.js
var run_prediction = __nccwpck_require__(9993);
;// CONCATENATED MODULE: ./build/js/stats/prediction-test.js

/** The newest base value is low where it lies this many standard deviations below those before it. */
const LOW = -1.6;
const POWER = 0.8;
/** Tests a head value against a level; higher is better, so the caller flips the signs of a metric that is better low. */
function predictionTest(level, head, prediction) {
    const { scale, degreesOfFreedom } = prediction;
    const multiplierOf = ({ effectiveCount }) => Math.sqrt(1 / head.runs + 1 / effectiveCount);
    const pAgainst = (to) => prediction.cdf(head.value - to.reference, multiplierOf(to));
    const multiplier = multiplierOf(level);
    const predictionError = scale * multiplier;
    const pAgainstLevel = pAgainst(level);
    const { previous, latestResidual } = level;
    const pAgainstPrevious = previous === null ? null : pAgainst(previous);
    const low = latestResidual !== null && (0,run_prediction/* ratio */.C)(latestResidual, scale) < LOW;
    const latest = low ? { reference: level.latest, effectiveCount: 1 } : null;
    const pAgainstLatest = latest === null ? null : pAgainst(latest);
    const quantile = (p) => prediction.quantile(p, multiplier);
    const standards = [level, previous, latest].filter((one) => one !== null);
    return {
        t: (0,run_prediction/* ratio */.C)(head.value - level.reference, predictionError),
        p: Math.max(pAgainstLevel, pAgainstPrevious ?? 0, pAgainstLatest ?? 0),
        pAgainstLevel,
        pAgainstPrevious,
        pAgainstLatest,
        degreesOfFreedom,
        predictionError,
        quantile,
        minimumDetectableChange: (alpha) => quantile(POWER) - quantile(alpha),
        critical: (alpha) => Math.min(...standards.map((to) => to.reference + prediction.quantile(alpha, multiplierOf(to)))),
    };
}

// EXTERNAL MODULE: ./build/js/judge/comparison.js
var judge_comparison = __nccwpck_require__(3521);
// EXTERNAL MODULE: ./build/js/judge/noise.js
var noise = __nccwpck_require__(2872);
;// CONCATENATED MODULE: ./build/js/judge/history.js



/** From here on the history alone decides. */
const RECORDS_FOR_NOISE = 5;
const LOWER = 0.025;
const UPPER = 0.975;
/** Two-sided 95 % of head − level, in units of the value. A target has no such interval: its sides are folded together. */
function intervalOf(given, { ruler, level }, test) {
    if (given.orientation.direction === 'target')
        return null;
    const mark = ruler.measure(given.head.value);
    const base = ruler.valueAt(level.reference);
    // What lies under head is head less its noise: the upper end of the noise gives the lower end of the interval.
    const ends = [UPPER, LOWER].map((p) => ruler.valueAt(mark - test.quantile(p)) - base);
    return ends.every(Number.isFinite) ? [Math.min(...ends), Math.max(...ends)] : null;
}
/** P that head is no better: the same test, read from the other side. */
function pBetter({ pAgainstLevel, pAgainstPrevious }) {
    return Math.max(1 - pAgainstLevel, pAgainstPrevious === null ? 0 : 1 - pAgainstPrevious);
}
/** How far below the level this is, in units of the value. */
function sizeOf(drop, { ruler, level }) {
    const size = Math.abs(ruler.valueAt(level.reference - drop) - ruler.valueAt(level.reference));
    // Logarithms that spread over hundreds lead back to infinity; the largest number is beyond any limit too.
    return Math.min(Number.MAX_VALUE, size);
}
/** The comparison with the past, given how common the shapes of noise are; `null` where nothing tells the noise. */
function compareHistory(given, past, shares) {
    const { ruler, level } = past;
    const prediction = (0,noise/* nextRun */.B6)(past, shares);
    if (prediction === null)
        return null;
    const head = ruler.measure(given.head.value);
    const test = predictionTest(level, { value: head, runs: (0,judge_comparison/* runsInRecords */.Q)(given) }, prediction);
    // Values near the largest numbers there are: their squares overflow, and no noise can be told.
    if (!Number.isFinite(test.predictionError))
        return null;
    const base = ruler.valueAt(level.reference);
    const target = given.orientation.direction === 'target';
    const reach = (alpha) => sizeOf(test.minimumDetectableChange(alpha), past);
    const critical = (alpha, runs) => {
        const pooled = { value: head, runs: runs / given.recordRuns };
        return sizeOf(level.reference - predictionTest(level, pooled, prediction).critical(alpha), past);
    };
    const comparison = {
        evidence: 'history',
        method: 'prediction-t',
        loss: target ? level.reference - head : signedLoss(given, base),
        p: test.p,
        pBetter: pBetter(test),
        interval: intervalOf(given, past, test),
        minimumDetectableChange: null,
        lost: null,
        won: null,
        level: target ? null : base,
        baseAlreadyLow: test.pAgainstLatest,
    };
    return { comparison, reach, critical };
}
function signedLoss(given, level) {
    return given.orientation.direction === 'higher' ? level - given.head.value : given.head.value - level;
}


/***/ }),

/***/ 3657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/js/model/identity.js
var identity = __nccwpck_require__(1052);
// EXTERNAL MODULE: ./build/js/stats/benjamini-hochberg.js
var benjamini_hochberg = __nccwpck_require__(6414);
;// CONCATENATED MODULE: ./build/js/judge/family.js

/** The part of alpha that is for whole measurements, where there are narrowed ones too. */
const WHOLE_SHARE = 0.8;
/** The adjusted p values of one part, as [index, value]. */
function correctedPart(members, share) {
    const whole = (0,benjamini_hochberg/* benjaminiHochberg */.U)(members.map(({ p }) => p));
    const without = (0,benjamini_hochberg/* benjaminiHochberg */.U)(members.map(({ p, covered }) => (covered ? 1 : p)));
    return members.map(({ index, covered }, position) => {
        const adjusted = (covered ? whole : without)[position] ?? 1;
        return [index, Math.min(1, adjusted / share)];
    });
}
/** Corrects all p values together; those that are covered leave the others alone. */
function correctedTogether(tests) {
    const adjusted = tests.map(() => null);
    const factors = tests.map(() => 1);
    const sizes = { fail: 0, warn: 0 };
    for (const severity of ['fail', 'warn']) {
        const partOf = (narrowed) => tests.flatMap(({ p, covered, ...test }, index) => p === null || test.severity !== severity || test.narrowed !== narrowed ? [] : [{ index, p, covered }]);
        const [whole, narrowed] = [partOf(false), partOf(true)];
        sizes[severity] = whole.length + narrowed.length;
        const both = whole.length > 0 && narrowed.length > 0;
        const parts = [
            { members: whole, share: both ? WHOLE_SHARE : 1 },
            { members: narrowed, share: both ? 1 - WHOLE_SHARE : 1 },
        ];
        for (const { members, share } of parts) {
            for (const [index, p] of correctedPart(members, share))
                adjusted[index] = p;
            for (const { index } of members)
                factors[index] = members.length / share;
        }
    }
    return { adjusted, family: sizes, factors };
}

// EXTERNAL MODULE: ./build/js/judge/hearing.js + 6 modules
var judge_hearing = __nccwpck_require__(6408);
// EXTERNAL MODULE: ./build/js/judge/glob.js
var judge_glob = __nccwpck_require__(7290);
// EXTERNAL MODULE: ./build/js/judge/limits.js
var limits = __nccwpck_require__(8720);
// EXTERNAL MODULE: ./build/js/judge/orientation.js
var orientation = __nccwpck_require__(48);
// EXTERNAL MODULE: ./build/js/judge/reported.js
var reported = __nccwpck_require__(2455);
// EXTERNAL MODULE: ./build/js/judge/rules.js
var rules = __nccwpck_require__(793);
// EXTERNAL MODULE: ./build/js/judge/severity.js
var severity = __nccwpck_require__(503);
;// CONCATENATED MODULE: ./build/js/judge/missing.js







function missing(trial, base, required) {
    const terms = (0,rules/* termsFor */.$_)(trial.rules, base);
    const id = (0,identity/* measurementId */.I)(base);
    return {
        id,
        suite: base.suite,
        metric: base.metric,
        labels: base.labels,
        direction: (0,orientation/* orientationOf */.MX)(base, terms)?.direction ?? null,
        unit: base.unit,
        outcome: 'missing',
        severity: required ? 'fail' : (0,severity/* severityOfMissing */.F)(base, terms),
        head: null,
        base: trial.base.has(id) ? (0,reported/* reportedValue */.F3)(base) : null,
        change: null,
        againstAnchor: null,
        limits: (0,reported/* limitsOf */.Af)(terms),
        minimumDetectableChange: null,
        reasons: [{ kind: 'absent', required }],
        trend: trial.series.get(id) ?? [],
    };
}
/** A measurement of which nothing but the place is known: one that is required by name. */
function unseen(place) {
    const nothing = { value: null, invalid: null, n: null, standardError: null, interval: null };
    return { ...place, ...nothing, direction: null, unit: null };
}
/** A suite that this run evaluated, or any suite where the run was to evaluate all. */
function expected(trial, suite) {
    return !trial.partial || trial.head.some((measurement) => measurement.suite === suite);
}
function wasJudged(trial, base) {
    const terms = (0,rules/* termsFor */.$_)(trial.rules, base);
    return (0,orientation/* orientationOf */.MX)(base, terms) !== null || (0,limits/* hasLimits */.pr)(terms);
}
function missingVerdicts(trial) {
    const present = new Set(trial.head.map(identity/* measurementId */.I));
    const absent = [...trial.base.values()].filter((base) => !present.has((0,identity/* measurementId */.I)(base)));
    const isRequired = (place) => trial.required.some((glob) => (0,judge_glob.matchesId)(glob, place));
    const gone = absent.filter((base) => expected(trial, base.suite) && (isRequired(base) || wasJudged(trial, base)));
    const known = [...trial.head, ...gone];
    const unmet = trial.required
        .filter((glob) => !known.some((place) => (0,judge_glob.matchesId)(glob, place)))
        .map((glob) => (0,identity/* placeOf */.$)(glob) ?? { suite: glob, metric: '*', labels: {} })
        .filter((place) => expected(trial, place.suite));
    return [
        ...gone.map((base) => missing(trial, base, isRequired(base))),
        ...unmet.map((place) => missing(trial, unseen(place), true)),
    ];
}

// EXTERNAL MODULE: ./build/js/judge/noise.js
var noise = __nccwpck_require__(2872);
// EXTERNAL MODULE: ./build/js/judge/reach.js
var reach = __nccwpck_require__(5313);
// EXTERNAL MODULE: ./build/js/judge/trade-offs.js
var trade_offs = __nccwpck_require__(1539);
// EXTERNAL MODULE: ./build/js/judge/outcome.js
var judge_outcome = __nccwpck_require__(5366);
;// CONCATENATED MODULE: ./build/js/judge/anchored.js

/** From the best to the worst of what can be said of a comparison. */
const GRAVITY = ['improved', 'passed', 'new', 'inconclusive', 'suspected', 'regressed'];
/** The worse of two decisions, with the reasons of both, the graver ones first. */
function graver(decided, more) {
    if (more === null || !GRAVITY.includes(decided.outcome))
        return decided;
    const worse = GRAVITY.indexOf(more.outcome) > GRAVITY.indexOf(decided.outcome);
    if (worse)
        return { outcome: more.outcome, reasons: [...more.reasons, ...decided.reasons] };
    return { outcome: decided.outcome, reasons: [...decided.reasons, ...more.reasons] };
}
/** Large and sure, or, where no noise is known, beyond what fails without knowing it. */
function outcomeOf({ anchored, pAdjusted }, scale, decision) {
    const { loss } = anchored;
    if (pAdjusted === null)
        return (0,judge_outcome/* exceeds */.Or)(loss, scale.limit) ? 'regressed' : 'passed';
    if (!(loss > 0 && (0,judge_outcome/* reaches */.O6)(loss, scale.margin)))
        return 'passed';
    if (pAdjusted <= decision.alpha)
        return 'regressed';
    return pAdjusted <= decision.alphaWarn ? 'suspected' : 'passed';
}
/** `null` where head stands no lower than the anchor, as far as can be told. */
function decideAgainstAnchor(found, scale, decision) {
    const outcome = outcomeOf(found, scale, decision);
    if (outcome === 'passed')
        return null;
    const { anchored, pAdjusted } = found;
    const { name, value, loss, ownLoss, mainLoss, mainP } = anchored;
    const mainIsBelow = mainP !== null && mainP <= decision.alpha && (0,judge_outcome/* reaches */.O6)(mainLoss, scale.margin);
    // A change that makes nothing worse is not the one that crosses the line.
    if (mainIsBelow || !(ownLoss > 0)) {
        const reason = { kind: 'main-below-anchor', anchor: name, value, loss };
        return { outcome: 'suspected', reasons: [reason] };
    }
    const reason = {
        kind: 'below-anchor',
        anchor: name,
        value,
        loss,
        margin: pAdjusted === null ? scale.limit : scale.margin,
        pAdjusted,
        probability: anchored.probability,
    };
    return { outcome, reasons: [reason] };
}

// EXTERNAL MODULE: ./build/js/judge/paired.js + 1 modules
var judge_paired = __nccwpck_require__(3764);
;// CONCATENATED MODULE: ./build/js/judge/price.js
const COST = /(?:^|[_/.(])(?:cost|price)(?:[_/.)]|$)/i;
const EACH = /(?:^|[_/.(])(?:per|mean|avg|average)(?:[_/.(]|$)/i;
/** Shares and quantiles of costs are no sum that anybody pays. */
const NO_SUM = /(?:^|[_/.(])(?:p\d+|median|max|min|std|rate)(?:[_/.(]|$)/i;
function costOf(measurement, examples) {
    const { metric, value, unit, labels } = measurement;
    const plain = Object.keys(labels).length === 0 && COST.test(metric) && !NO_SUM.test(metric);
    const n = examples ?? measurement.n ?? Number.NaN;
    if (!plain || value === null)
        return null;
    const run = EACH.test(metric) ? value * n : value;
    return run > 0 && Number.isFinite(run) ? { run, example: run / n, unit } : null;
}
/** The price of so many more examples and runs of this measurement's suite; `null` where its cost is not known. */
function priceOf(head, { suite, n }, more) {
    const own = head.filter((measurement) => measurement.suite === suite);
    const [cost] = own.flatMap((measurement) => costOf(measurement, n) ?? []);
    if (cost === undefined)
        return null;
    const examples = more.examples === null ? null : more.examples * cost.example;
    const runs = more.runs === null ? null : more.runs * cost.run;
    const told = [examples, runs].map((sum) => (sum !== null && Number.isFinite(sum) ? sum : null));
    const [forExamples = null, forRuns = null] = told;
    if (forExamples === null && forRuns === null)
        return null;
    return { unit: cost.unit, examples: forExamples, runs: forRuns };
}

;// CONCATENATED MODULE: ./build/js/judge/settling.js


const NOTHING = { examples: null, runs: null, repeats: null };
const POWER = 0.8;
/** What the weights of a decaying mean fall by; see stats/decaying-mean.ts. */
const DECAY = 0.9;
/** Nobody waits for more runs than this, or repeats one more often. */
const MOST_RUNS = 100;
const MOST_REPEATS = 20;
function pairsIn(paired) {
    if (paired.kind === 'clustered')
        return paired.clusters;
    if (paired.kind === 'binary')
        return paired.bothRight + paired.lost + paired.won + paired.bothWrong;
    return paired.n;
}
/** More examples than these `n`, so that a standard error shrinks to this share of itself. */
function moreExamples(n, share) {
    const examples = n === null ? Number.NaN : Math.ceil(n / share ** 2 - n);
    return Number.isSafeInteger(examples) && examples > 0 ? { ...NOTHING, examples } : NOTHING;
}
function effectiveCount(runs) {
    const left = DECAY ** runs;
    return ((1 + DECAY) / (1 - DECAY)) * ((1 - left) / (1 + left));
}
/** The first whole number, from `from` to `most`, at which a reach that only falls is down to this share; `null` for none. */
function firstReaching(reach, share, from, most) {
    const enough = (count) => reach(count) <= share;
    if (!enough(most))
        return null;
    let [low, high] = [from, most];
    while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (enough(middle))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
/** More runs tell more of the level and of the scale of the noise; its shape is taken as it is known now. */
function moreRuns({ series, head }, recalled, { share, alpha }) {
    const { past, shares, recordRuns } = recalled;
    const { level } = past;
    const own = series.length - level.segmentStart;
    const { runs: headRuns = 1 } = head;
    const reach = (runs) => {
        const longer = { ...level, degreesOfFreedom: level.degreesOfFreedom + runs };
        const prediction = (0,noise/* nextRun */.B6)({ ...past, level: longer }, shares);
        const multiplier = Math.sqrt(recordRuns / headRuns + 1 / effectiveCount(own + runs));
        if (prediction === null)
            return Number.NaN;
        return prediction.quantile(POWER, multiplier) - prediction.quantile(alpha, multiplier);
    };
    const now = reach(0);
    const m = level.effectiveCount;
    const pooled = (repeats) => Math.sqrt((recordRuns / repeats + 1 / m) / (recordRuns / headRuns + 1 / m));
    return {
        examples: null,
        runs: firstReaching((runs) => reach(runs) / now, share, 1, MOST_RUNS),
        repeats: firstReaching(pooled, share, 2, MOST_REPEATS),
    };
}
function byHistory(hearing, reason, alpha) {
    const { head, base, compared } = hearing;
    const recalled = compared?.recalled ?? null;
    if (recalled === null || head.value === null)
        return NOTHING;
    const { ruler } = recalled.past;
    const at = Math.abs(base?.value ?? head.value);
    const share = ruler.lossAt(reason.limit, at) / ruler.lossAt(reason.minimumDetectableChange, at);
    return Number.isFinite(share) ? moreRuns(hearing, recalled, { share, alpha }) : NOTHING;
}
function settling(trial, hearing, { reason, alpha }) {
    const evidence = hearing.compared?.comparison.evidence;
    const share = reason.limit / reason.minimumDetectableChange;
    if (evidence === 'history')
        return byHistory(hearing, reason, alpha);
    if (evidence === 'standard-error')
        return moreExamples(hearing.head.n, share);
    const paired = trial.paired.get(hearing.id);
    return paired === undefined ? NOTHING : moreExamples(pairsIn(paired), share);
}
/** The reason with what would settle it; other reasons as they are. */
function withSettling(trial, hearing, { reason, alpha }) {
    if (reason.kind !== 'underpowered')
        return reason;
    const found = settling(trial, hearing, { reason, alpha });
    return { ...reason, ...found, price: priceOf(trial.head, hearing.head, found) };
}
/** Runs of the two-stage rule's second stage. */
const MORE_RUNS = 2;
/**
 * What a warning by the history comes to with two more runs of head: from which mean loss on it fails. That loss counts
 * at least the margin, and its p value has the level that suffices whatever the other tests of the report say.
 */
function secondStage({ compared, head }, { reason, alpha }) {
    if (reason.kind !== 'warning-level-loss' || compared === null || compared.recalled === null)
        return [];
    const pooled = (head.runs ?? 1) + MORE_RUNS;
    const loss = Math.max(compared.scale.margin, compared.recalled.critical(alpha, pooled));
    return [{ kind: 'two-stage', runs: MORE_RUNS, pooled, loss }];
}

;// CONCATENATED MODULE: ./build/js/judge/verdict.js







/** Base as it is shown: where head was held against the level of a history, that level. */
function shownBase(trial, { base, compared }) {
    if (base === null)
        return null;
    const level = compared?.comparison.level ?? null;
    if (!trial.baseIsRecord || level === null)
        return (0,reported/* reportedValue */.F3)(base);
    return { value: level, n: base.n, standardError: null, interval: null };
}
function changeOf(hearing, base, pAdjusted) {
    const head = hearing.head.value;
    if (hearing.compared === null || head === null || base === null)
        return null;
    const { comparison } = hearing.compared;
    const relative = (head - base) / Math.abs(base);
    return {
        absolute: head - base,
        // Of a base of 0, or so near it that the ratio overflows, there is no share.
        relative: Number.isFinite(relative) ? relative : null,
        interval: comparison.interval,
        p: comparison.p,
        pAdjusted,
        method: comparison.method,
        evidence: comparison.evidence,
        lost: comparison.lost,
        won: comparison.won,
    };
}
function anchorChange({ head, anchored }, pAdjusted) {
    if (anchored === null || head.value === null)
        return null;
    const { value, p, interval } = anchored;
    const relative = (head.value - value) / Math.abs(value);
    return {
        absolute: head.value - value,
        relative: Number.isFinite(relative) ? relative : null,
        interval,
        p,
        pAdjusted,
        method: p === null ? 'point' : 'prediction-t',
        evidence: p === null ? 'single-base' : 'history',
        lost: null,
        won: null,
    };
}
/** What the comparison says, before limits. */
function decideByComparison(trial, hearing, corrected) {
    if (hearing.compared === null)
        return null;
    const { comparison, pairedP, scale, posterior } = hearing.compared;
    const { p } = comparison;
    const pAdjusted = corrected.base;
    if (p === null || pAdjusted === null)
        return (0,judge_outcome/* decideByPoint */.Qm)(comparison, scale, Math.max(hearing.series.length, 1));
    const tested = { comparison, p, pAdjusted };
    const decided = posterior === null
        ? (0,judge_outcome/* decideByTest */.kR)(tested, scale, trial.decision)
        : (0,judge_outcome/* decideByPosterior */.jN)(tested, { scale, decision: trial.decision }, posterior);
    const reasons = decided.reasons
        .map((reason) => withSettling(trial, hearing, { reason, alpha: corrected.alpha }))
        .flatMap((reason) => [reason, ...secondStage(hearing, { reason, alpha: corrected.sure })]);
    const low = comparison.baseAlreadyLow;
    const told = low === null ? [] : [{ kind: 'base-already-low', p: low }];
    const differs = pairedP !== null && pairedP <= trial.decision.alpha && comparison.loss >= scale.margin;
    if (differs && decided.outcome !== 'regressed') {
        const noise = { kind: 'run-noise', p, records: hearing.series.length };
        return { outcome: 'suspected', reasons: [noise, ...reasons] };
    }
    return { outcome: decided.outcome, reasons: [...reasons, ...told] };
}
/** Why head is not held against base. */
function whyAlone(trial, hearing) {
    if (hearing.orientation === null)
        return { kind: 'direction-unknown' };
    if (hearing.base !== null)
        return { kind: 'base-not-finite', found: hearing.base.invalid ?? 'nothing' };
    return { kind: trial.base.size === 0 ? 'no-base' : 'not-in-base' };
}
/** What there is to say where head can't be held against base. */
function decideAlone(trial, hearing) {
    const { head, base, terms } = hearing;
    const refused = trial.refused.get(head.suite);
    if (base !== null && refused !== undefined)
        return { outcome: 'incomparable', reasons: [refused] };
    const units = hearing.orientation === null ? null : (0,judge_hearing/* differingUnits */.E6)(head, base);
    if (units !== null)
        return { outcome: 'incomparable', reasons: [{ kind: 'unit-differs', ...units }] };
    const why = whyAlone(trial, hearing);
    const { value, n, standardError } = head;
    if (!(0,limits/* hasLimits */.pr)(terms) || value === null)
        return { outcome: 'new', reasons: [why] };
    const risks = (0,limits/* riskyLimits */.Vg)({ value, n, standardError }, terms);
    if (risks.length > 0)
        return { outcome: 'suspected', reasons: [...risks, why] };
    return { outcome: 'passed', reasons: [{ kind: 'within-limits' }, why] };
}
/** What the anchor adds to what base says: never anything better. */
function decideByAnchor(trial, hearing, pAdjusted) {
    const { anchored, compared } = hearing;
    if (anchored === null || compared === null)
        return null;
    return decideAgainstAnchor({ anchored, pAdjusted }, compared.scale, trial.decision);
}
function decide(trial, hearing, corrected) {
    const { head, terms } = hearing;
    if (head.value === null || !Number.isFinite(head.value)) {
        return {
            outcome: 'invalid',
            reasons: [{ kind: 'not-finite', found: head.invalid ?? String(head.value) }],
        };
    }
    const compared = decideByComparison(trial, hearing, corrected);
    const broken = (0,limits/* brokenLimits */.Mh)(head.value, terms);
    if (broken.length > 0)
        return { outcome: 'violated', reasons: [...broken, ...(compared?.reasons ?? [])] };
    const decided = compared ?? decideAlone(trial, hearing);
    return graver(decided, decideByAnchor(trial, hearing, corrected.anchor));
}
/** Evidence that there was, and that could not be used. */
function passedOver(trial, { id, leftOut, compared }) {
    const reasons = leftOut === 0 ? [] : [{ kind: 'history-unit', leftOut }];
    const paired = trial.paired.get(id);
    const short = compared === null || paired === undefined ? null : (0,judge_paired/* tooFew */.dI)(paired);
    return short === null ? reasons : [...reasons, { kind: 'too-few-pairs', ...short }];
}
function verdictOf(trial, hearing, corrected) {
    const { head, compared } = hearing;
    const { outcome, reasons } = decide(trial, hearing, corrected);
    const base = shownBase(trial, hearing);
    return {
        id: hearing.id,
        suite: head.suite,
        metric: head.metric,
        labels: head.labels,
        direction: hearing.orientation?.direction ?? null,
        unit: head.unit,
        outcome,
        severity: hearing.severity,
        head: (0,reported/* reportedValue */.F3)(head),
        base,
        change: changeOf(hearing, base?.value ?? null, corrected.base),
        againstAnchor: anchorChange(hearing, corrected.anchor),
        limits: (0,reported/* limitsOf */.Af)(hearing.terms),
        minimumDetectableChange: compared?.comparison.minimumDetectableChange ?? null,
        reasons: [...reasons, ...passedOver(trial, hearing)],
        trend: hearing.series,
    };
}

// EXTERNAL MODULE: ./build/js/judge/waivers.js
var waivers = __nccwpck_require__(5915);
;// CONCATENATED MODULE: ./build/js/judge/judge.js










function unjudged(measurement) {
    return {
        id: (0,identity/* measurementId */.I)(measurement),
        value: measurement.value,
        because: 'it is not known which way is better',
    };
}
/** Judges a trial. Same trial, same judgement: there is no clock, no chance and no order of input in it. */
function judge(trial) {
    const opened = [];
    const passedBy = [];
    for (const measurement of trial.head) {
        const found = (0,judge_hearing/* openHearing */.n)(trial, measurement, (0,rules/* termsFor */.$_)(trial.rules, measurement));
        if (found === null)
            passedBy.push(unjudged(measurement));
        else
            opened.push(found);
    }
    const shares = (0,noise/* sharedShapes */.Qy)(opened.map(({ past }) => past));
    const hearings = opened.map((one) => (0,judge_hearing/* hear */.dc)(trial, one, shares));
    const waivings = hearings.map((hearing) => (0,waivers/* waivingFor */.zB)(trial, hearing));
    const wholes = new Set(hearings.filter(isWhole).map(({ head }) => head.suite));
    const testOf = (hearing, p, index) => ({
        p: p ?? null,
        severity: hearing.severity,
        // Where everything in a suite has labels, they narrow nothing.
        narrowed: !isWhole(hearing) && wholes.has(hearing.head.suite),
        covered: isCovered(waivings[index]),
    });
    const { adjusted, family, factors } = correctedTogether([
        ...hearings.map((hearing, index) => testOf(hearing, decidingP(hearing), index)),
        ...hearings.map((hearing, index) => testOf(hearing, anchorP(hearing), index)),
    ]);
    const verdicts = hearings.map((hearing, index) => {
        const { alpha } = trial.decision;
        return verdictOf(trial, (0,reach/* withReach */.o)(hearing, alpha, family), {
            base: adjusted[index] ?? null,
            anchor: adjusted[index + hearings.length] ?? null,
            alpha: (0,reach/* alphaAmong */.t)(alpha, family[hearing.severity]),
            sure: alpha / (factors[index] ?? 1),
        });
    });
    const gains = hearings.map(({ compared }) => compared?.comparison.pBetter ?? null);
    const weighed = [
        ...verdicts.map((verdict, index) => ({ verdict, pBetter: gains[index] ?? null })),
        ...missingVerdicts(trial).map((verdict) => ({ verdict, pBetter: null })),
    ];
    const traded = (0,trade_offs/* tradedOff */.eS)(trial, weighed);
    const all = traded.verdicts
        .map((verdict, index) => (0,waivers/* tempered */.Ld)(verdict, waivings[index] ?? (0,waivers/* waivingForMissing */.hF)(trial, verdict)))
        .map((verdict) => (0,waivers/* acceptedVerdict */.J0)(verdict, trial.accepted));
    const { tradeOffs } = traded;
    const covered = hearings.filter((_, index) => isCovered(waivings[index])).map(({ id }) => id);
    return { verdicts: all.sort(byId), unjudged: passedBy.sort(byId), family, covered, tradeOffs };
}
/** What is corrected: p, or in the Bayesian style how probable it is that head is not worse by more than the margin. */
function decidingP({ compared }) {
    if (compared === null)
        return null;
    return compared.posterior === null ? compared.comparison.p : 1 - compared.posterior.probability;
}
/** The same against the anchor. */
function anchorP({ anchored }) {
    if (anchored === null)
        return null;
    return anchored.probability === null ? anchored.p : 1 - anchored.probability;
}
function isCovered(waiving) {
    return (waiving?.covering ?? null) !== null;
}
function isWhole({ head }) {
    return Object.keys(head.labels).length === 0;
}
function byId(a, b) {
    return a.id < b.id ? -1 : 1;
}


/***/ }),

/***/ 8720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mh: () => (/* binding */ brokenLimits),
/* harmony export */   Vg: () => (/* binding */ riskyLimits),
/* harmony export */   pr: () => (/* binding */ hasLimits)
/* harmony export */ });
/* harmony import */ var _stats_normal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1767);
/* harmony import */ var _stats_wilson_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4264);
/* harmony import */ var _unpaired_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8697);



const ONE_SIDED = 0.99;
/** The reasons for which the value breaks its limits; none where it keeps them. */
function brokenLimits(value, { min, max }) {
    const reasons = [];
    if (min !== null && !(value >= min))
        reasons.push({ kind: 'below-min', value, min });
    if (max !== null && !(value <= max))
        reasons.push({ kind: 'above-max', value, max });
    return reasons;
}
function hasLimits(terms) {
    return terms.min !== null || terms.max !== null;
}
function noiseBounds(side) {
    if (side.standardError === null)
        return null;
    if ((0,_unpaired_js__WEBPACK_IMPORTED_MODULE_2__/* .isProportion */ .t)(side))
        return (0,_stats_wilson_js__WEBPACK_IMPORTED_MODULE_1__/* .wilson */ .r)(side.value * side.n, side.n, 1 - 2 * (1 - ONE_SIDED));
    const half = (0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(ONE_SIDED) * side.standardError;
    return [side.value - half, side.value + half];
}
/** The limits that the value keeps, but that its true value may well break. */
function riskyLimits(side, terms) {
    const bounds = noiseBounds(side);
    if (bounds === null)
        return [];
    const [low, high] = bounds;
    const reasons = [];
    if (terms.min !== null && low < terms.min)
        reasons.push({ kind: 'at-risk', bound: low, limit: terms.min });
    if (terms.max !== null && high > terms.max)
        reasons.push({ kind: 'at-risk', bound: high, limit: terms.max });
    return reasons;
}


/***/ }),

/***/ 2872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ nextRun),
/* harmony export */   CM: () => (/* binding */ pastOf),
/* harmony export */   Qy: () => (/* binding */ sharedShapes),
/* harmony export */   jv: () => (/* binding */ FLOOR)
/* harmony export */ });
/* unused harmony export FEWEST_RECORDS */
/* harmony import */ var _stats_level_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(555);
/* harmony import */ var _stats_noise_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1475);
/* harmony import */ var _stats_run_prediction_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9993);
/* harmony import */ var _stats_shape_shares_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(436);
/* harmony import */ var _ruler_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3578);
/**
 * How much runs differ by themselves: each history read once, and what all histories of a trial together say of the
 * shape of noise. One metric's past is too short to show how heavy its tails are; that of all metrics is not.
 */





/** From here on a history is asked at all. */
const FEWEST_RECORDS = 3;
/** A constant history is no proof of no noise: a run's standard deviation is never taken below a third of the margin. */
const FLOOR = 1 / 3;
/** The history of a case, or `null` where it is too short to have a level. */
function pastOf(given) {
    if (given.series.length < FEWEST_RECORDS)
        return null;
    const ruler = (0,_ruler_js__WEBPACK_IMPORTED_MODULE_3__/* .rulerOf */ .G)(given);
    const level = (0,_stats_level_js__WEBPACK_IMPORTED_MODULE_0__/* .historyLevel */ .n)(given.series.map(ruler.measure), {
        boundaries: given.boundaries,
        window: Number.POSITIVE_INFINITY,
    });
    if (level === null)
        return null;
    const size = Math.abs(ruler.valueAt(level.reference));
    // The head's standard error stands for a run's noise; on a scale of logarithms it is relative.
    const { standardError } = given.head;
    const options = {
        floor: Math.abs(ruler.lossAt(given.scale.margin, size)) * FLOOR,
        standardError: standardError === null ? null : Math.abs(ruler.lossAt(standardError, size)),
    };
    return { ruler, level, options, evidence: (0,_stats_noise_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .shapeEvidence */ .S)(level, options) };
}
/** How common each shape of noise is among these histories; what can fail and what can only warn learn together. */
function sharedShapes(pasts) {
    return (0,_stats_shape_shares_js__WEBPACK_IMPORTED_MODULE_4__/* .shapeShares */ .u)(pasts.flatMap((past) => (past === null || past.evidence === null ? [] : [past.evidence])));
}
/** One more run of a past, with the shapes that its family has; `null` where nothing tells the noise. */
function nextRun({ level, options, evidence }, shares) {
    return (0,_stats_run_prediction_js__WEBPACK_IMPORTED_MODULE_2__/* .runPrediction */ .d)(level, options, evidence === null ? null : { evidence, shares });
}


/***/ }),

/***/ 48:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kh: () => (/* binding */ loss),
/* harmony export */   MX: () => (/* binding */ orientationOf),
/* harmony export */   VW: () => (/* binding */ oriented)
/* harmony export */ });
/** The value on a scale of which higher is better. */
function oriented(orientation, value) {
    if (orientation.direction === 'higher')
        return value;
    if (orientation.direction === 'lower')
        return -value;
    return -Math.abs(value - orientation.target);
}
/** How much worse head is than base, in units of the value; negative where it is better. */
function loss(orientation, base, head) {
    return oriented(orientation, base) - oriented(orientation, head);
}
/** Which way is better by the terms, else by the measurement; `null` where neither says. */
function orientationOf(measurement, terms) {
    const direction = terms.direction ?? (terms.target === null ? measurement.direction : 'target');
    if (direction === null)
        return null;
    if (direction !== 'target')
        return { direction, target: 0 };
    return terms.target === null ? null : { direction, target: terms.target };
}


/***/ }),

/***/ 5366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   Or: () => (/* binding */ exceeds),
/* harmony export */   Qm: () => (/* binding */ decideByPoint),
/* harmony export */   jN: () => (/* binding */ decideByPosterior),
/* harmony export */   kR: () => (/* binding */ decideByTest)
/* harmony export */ });
/** Losses are differences of decimal fractions: 0.90 − 0.88 must not count as more than 0.02. */
const ROUNDING = 1e-12;
function exceeds(size, bound) {
    return size - bound > ROUNDING * Math.max(1, Math.abs(bound));
}
/** Whether a size is at least the bound, but for rounding; never where either is not a number. */
function reaches(size, bound) {
    return bound - size <= ROUNDING * Math.max(1, Math.abs(size));
}
function decided(outcome, reason) {
    return { outcome, reasons: [reason] };
}
/** What one comparison without any measure of noise can say. `records` is how many base values there are. */
function decideByPoint(comparison, scale, records) {
    const { loss } = comparison;
    if (scale.tolerated) {
        const tolerance = scale.margin;
        return exceeds(loss, tolerance)
            ? decided('regressed', { kind: 'beyond-tolerance', loss, tolerance })
            : decided('passed', { kind: 'within-tolerance', loss, tolerance });
    }
    const { limit } = scale;
    if (exceeds(loss, limit))
        return decided('regressed', { kind: 'beyond-practical-limit', loss, limit });
    if (exceeds(loss, scale.warning))
        return decided('suspected', { kind: 'possible-loss', loss, limit });
    if (exceeds(-loss, limit))
        return decided('improved', { kind: 'practical-gain', gain: -loss, limit });
    return decided('inconclusive', { kind: 'no-noise-estimate', records, needed: 5 });
}
/** What a comparison with a measure of noise says. */
function decideByTest(tested, scale, decision) {
    const { comparison, p, pAdjusted } = tested;
    const { margin } = scale;
    const large = comparison.loss > 0 && reaches(comparison.loss, margin);
    const sure = pAdjusted <= decision.alpha;
    if (large && sure)
        return decided('regressed', { kind: 'significant-loss', p, pAdjusted, margin });
    if (large && pAdjusted <= decision.alphaWarn) {
        return decided('suspected', { kind: 'warning-level-loss', p, pAdjusted, margin });
    }
    if (comparison.loss > 0 && sure)
        return decided('passed', { kind: 'within-margin', p, margin });
    const better = comparison.pBetter;
    const gained = better !== null && better <= decision.alpha && reaches(-comparison.loss, margin);
    if (gained && comparison.loss < 0)
        return decided('improved', { kind: 'significant-gain', p: better, margin });
    const reach = comparison.minimumDetectableChange;
    if (reach !== null && exceeds(reach, scale.limit)) {
        return decided('inconclusive', {
            kind: 'underpowered',
            minimumDetectableChange: reach,
            limit: scale.limit,
            examples: null,
            runs: null,
            repeats: null,
            price: null,
        });
    }
    return decided('passed', { kind: 'no-loss', p });
}
/** The same by the posterior probability of a loss beyond the margin; `pAdjusted` is what is left to 1 after correction. */
function decideByPosterior(tested, { scale, decision }, posterior) {
    const { comparison, pAdjusted } = tested;
    const reason = {
        kind: 'posterior',
        ...posterior,
        adjusted: 1 - pAdjusted,
        needed: 1 - decision.alpha,
        margin: scale.margin,
    };
    const worse = comparison.loss > 0;
    if (worse && pAdjusted <= decision.alpha)
        return decided('regressed', reason);
    if (worse && pAdjusted <= decision.alphaWarn)
        return decided('suspected', reason);
    // No p value turns anything red here; gains and what is too little data to tell stay what they are.
    const other = decideByTest({ ...tested, pAdjusted: 1 }, scale, decision);
    return { outcome: other.outcome, reasons: [...other.reasons, reason] };
}


/***/ }),

/***/ 3764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  r2: () => (/* binding */ FEWEST_CLUSTERS),
  dS: () => (/* binding */ comparePaired),
  OZ: () => (/* binding */ errorWithin),
  dI: () => (/* binding */ tooFew)
});

// EXTERNAL MODULE: ./build/js/stats/binomial.js
var binomial = __nccwpck_require__(6325);
;// CONCATENATED MODULE: ./build/js/stats/mcnemar.js
/**
 * McNemar's test of paired binary outcomes, on the discordant pairs alone.
 *
 *   exact, two-sided:    min(1, 2 P(X <= min(b, c))),              X ~ Bin(b + c, ½)
 *   mid-p, two-sided:    2 P(X <= min(b, c)) − P(X = min(b, c))
 *   mid-p, one-sided:    P(X > lost) + ½ P(X = lost),              X ~ Bin(lost + won, ½)
 *
 * Source: M. W. Fagerland, S. Lydersen, P. Laake, The McNemar test for binary matched-pairs data: mid-p and
 * asymptotic are better than exact conditional, BMC Medical Research Methodology 13 (2013) 91.
 *
 * Example: b = 1, c = 7: exact 18/256 = 0.0703125, mid-p 10/256 = 0.0390625; lost 7, won 1: one-sided 0.01953125.
 */

/** Two-sided exact p; 1 where nothing is discordant. Exact in the tail for b + c up to 10⁶ and more. */
function mcnemarExact(b, c) {
    return Math.min(1, 2 * binomialTail(Math.max(b, c), b + c, 0.5));
}
/** Two-sided mid-p; 1 where nothing is discordant. */
function mcnemarMidP(b, c) {
    const larger = Math.max(b, c);
    // Half of the observed outcome on each side: with b = c that is all of it, and the p is 1.
    if (b === c)
        return 1;
    return 2 * binomialTail(larger, b + c, 0.5) - binomialPmf(larger, b + c, 0.5);
}
/**
 * One-sided mid-p of a loss: small where many more were lost than won. Where nothing is discordant the formula would
 * give P(X > 0) + ½ P(X = 0) = ½; but two identical sides are no evidence at all, and so 1 is returned.
 */
function mcnemarOneSidedMidP(lost, won) {
    const n = lost + won;
    if (n === 0)
        return 1;
    return (0,binomial/* binomialTail */.Cv)(lost + 1, n, 0.5) + 0.5 * (0,binomial/* binomialPmf */.z6)(lost, n, 0.5);
}

// EXTERNAL MODULE: ./build/js/stats/newcombe.js
var newcombe = __nccwpck_require__(7446);
// EXTERNAL MODULE: ./build/js/stats/normal.js
var normal = __nccwpck_require__(1767);
// EXTERNAL MODULE: ./build/js/stats/skewness.js
var stats_skewness = __nccwpck_require__(3125);
// EXTERNAL MODULE: ./build/js/stats/student.js
var student = __nccwpck_require__(2057);
;// CONCATENATED MODULE: ./build/js/judge/paired.js





/** Fewer differences than this have no usable standard error. */
const FEWEST_DIFFERENCES = 10;
/** Fewer clusters neither. */
const FEWEST_CLUSTERS = 5;
const POWER = 0.8;
const CONFIDENCE = 0.95;
const TWO_SIDED = 1 - (1 - CONFIDENCE) / 2;
function compareBinary(given, pairs) {
    const n = pairs.bothRight + pairs.lost + pairs.won + pairs.bothWrong;
    // Shares of nothing.
    if (!(n > 0))
        return null;
    const { difference, interval } = (0,newcombe/* newcombePaired */.M)(pairs, CONFIDENCE);
    const higher = given.orientation.direction === 'higher';
    const worse = mcnemarOneSidedMidP(pairs.lost, pairs.won);
    const better = mcnemarOneSidedMidP(pairs.won, pairs.lost);
    const z = (0,normal/* normalQuantile */.Z)(1 - given.alpha) + (0,normal/* normalQuantile */.Z)(POWER);
    return {
        evidence: 'paired',
        method: 'mcnemar-midp',
        loss: higher ? -difference : difference,
        p: higher ? worse : better,
        pBetter: higher ? better : worse,
        interval,
        minimumDetectableChange: z * Math.sqrt((pairs.lost + pairs.won + 1) / n / n),
        // Counted by what is better, so that `lost` is what got worse also where a 1 is bad.
        lost: higher ? pairs.lost : pairs.won,
        won: higher ? pairs.won : pairs.lost,
        level: null,
        baseAlreadyLow: null,
    };
}
/**
 * P(T > t), by t and by t without the skew of the differences, the larger of both: a lean never makes evidence, it only
 * takes some away. A standard error of 0 is exact: every example moved by the same amount.
 */
function tail(difference, { standardError, degreesOfFreedom: df, skewness }) {
    if (standardError === 0)
        return difference > 0 ? 0 : 1;
    const t = difference / standardError;
    if (df === null)
        return (0,normal/* normalCdf */.v)(-t);
    return Math.max((0,student/* studentTail */.gq)(t, df), (0,student/* studentTail */.gq)((0,stats_skewness/* withoutSkew */.x)(t, { skewness, n: df + 1 }), df));
}
function quantile(p, { degreesOfFreedom }) {
    return degreesOfFreedom === null ? (0,normal/* normalQuantile */.Z)(p) : (0,student/* studentQuantile */.FI)(p, degreesOfFreedom);
}
function compareDifference(given, found) {
    const { difference, standardError, skewness } = found;
    const sign = given.orientation.direction === 'higher' ? -1 : 1;
    const worse = sign * difference;
    const mirrored = { ...found, skewness: -sign * skewness };
    const half = quantile(TWO_SIDED, found) * standardError;
    const reach = quantile(1 - given.alpha, found) + quantile(POWER, found);
    return {
        loss: worse,
        p: tail(worse, { ...found, skewness: sign * skewness }),
        pBetter: tail(-worse, mirrored),
        interval: [difference - half, difference + half],
        minimumDetectableChange: standardError === 0 ? null : reach * standardError,
        lost: null,
        won: null,
        level: null,
        baseAlreadyLow: null,
    };
}
function compareDifferences(given, pairs) {
    const enough = pairs.n >= FEWEST_DIFFERENCES && Number.isFinite(pairs.standardError);
    if (!enough)
        return null;
    return { evidence: 'paired', method: pairs.method, ...compareDifference(given, pairs) };
}
function compareClusters(given, pairs) {
    const enough = pairs.clusters >= FEWEST_CLUSTERS && Number.isFinite(pairs.standardError);
    if (!enough)
        return null;
    const found = compareDifference(given, { ...pairs, degreesOfFreedom: pairs.clusters - 1 });
    return { evidence: 'clustered', method: pairs.method, ...found };
}
/** One standard error that would give an interval of this width. */
function errorWithin([low, high]) {
    return (high - low) / (2 * (0,normal/* normalQuantile */.Z)(TWO_SIDED));
}
function compareQuantiles(given, pairs) {
    const { interval, rose, fell, difference } = pairs;
    if (interval === null || !(pairs.n >= FEWEST_DIFFERENCES))
        return null;
    const higher = given.orientation.direction === 'higher';
    const [worse, better] = higher ? [fell, rose] : [rose, fell];
    const reach = (0,normal/* normalQuantile */.Z)(1 - given.alpha) + (0,normal/* normalQuantile */.Z)(POWER);
    const error = errorWithin(interval);
    return {
        evidence: 'paired',
        method: 'exceedance-midp',
        loss: higher ? -difference : difference,
        p: mcnemarOneSidedMidP(worse, better),
        pBetter: mcnemarOneSidedMidP(better, worse),
        interval,
        minimumDetectableChange: error === 0 ? null : reach * error,
        lost: null,
        won: null,
        level: null,
        baseAlreadyLow: null,
    };
}
/** How many pairs there are and how many it takes, where they are too few for a test of their own. */
function tooFew(pairs) {
    if (pairs.kind === 'binary')
        return null;
    const clusters = pairs.kind === 'clustered';
    const count = clusters ? pairs.clusters : pairs.n;
    const fewest = pairs.kind === 'quantile' ? Math.max(pairs.fewest, FEWEST_DIFFERENCES) : FEWEST_DIFFERENCES;
    const needed = clusters ? FEWEST_CLUSTERS : fewest;
    return count < needed ? { pairs: count, needed, clusters } : null;
}
/** The paired comparison, or `null` where there are no pairs, too few, or none that speak of a target. */
function comparePaired(given) {
    const pairs = given.paired;
    if (pairs === null || given.orientation.direction === 'target')
        return null;
    if (pairs.kind === 'binary')
        return compareBinary(given, pairs);
    if (pairs.kind === 'quantile')
        return compareQuantiles(given, pairs);
    return pairs.kind === 'clustered' ? compareClusters(given, pairs) : compareDifferences(given, pairs);
}


/***/ }),

/***/ 5313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ withReach),
/* harmony export */   t: () => (/* binding */ alphaAmong)
/* harmony export */ });
/** The level that is left to one test of so many. */
function alphaAmong(alpha, tests) {
    return alpha / Math.max(1, tests);
}
/** The hearing with the smallest loss that its history finds among all tests of its family. */
function withReach(hearing, alpha, family) {
    const { compared, severity } = hearing;
    if (compared === null || compared.recalled === null)
        return hearing;
    const minimumDetectableChange = compared.recalled.reach(alphaAmong(alpha, family[severity]));
    return {
        ...hearing,
        compared: { ...compared, comparison: { ...compared.comparison, minimumDetectableChange } },
    };
}


/***/ }),

/***/ 2455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ limitsOf),
/* harmony export */   F3: () => (/* binding */ reportedValue),
/* harmony export */   qm: () => (/* binding */ asWritten)
/* harmony export */ });
function finite(value) {
    return value !== null && Number.isFinite(value) ? value : null;
}
/** Numbers only: JSON has no other, and a report shows none. */
function reportedValue(measurement) {
    const { value, n, standardError, interval } = measurement;
    const whole = interval?.every(Number.isFinite) === true;
    return {
        value: finite(value),
        n: finite(n),
        standardError: standardError !== null && standardError >= 0 ? finite(standardError) : null,
        interval: whole ? interval : null,
    };
}
function limitsOf(terms) {
    return {
        min: terms.min,
        max: terms.max,
        target: terms.target,
        maxDrop: terms.maxDrop === null ? null : asWritten(terms.maxDrop),
        maxRise: terms.maxRise === null ? null : asWritten(terms.maxRise),
    };
}
/** A number as a number, a percentage as its text. */
function asWritten(tolerance) {
    return tolerance.kind === 'absolute' ? tolerance.value : tolerance.text;
}


/***/ }),

/***/ 3578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ rulerOf)
/* harmony export */ });
/* harmony import */ var _orientation_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48);

const BOUNDED = ['fraction', 'percent', 'index'];
function rulerOf(given) {
    const { orientation, unit, series, head } = given;
    const bounded = unit !== null && BOUNDED.includes(unit);
    const positive = head.value > 0 && series.every((value) => value > 0);
    if (orientation.direction === 'lower' && !bounded && positive) {
        return {
            measure: (value) => -Math.log(value),
            valueAt: (mark) => Math.exp(-mark),
            lossAt: (loss, level) => Math.log1p(loss / level),
        };
    }
    return {
        measure: (value) => (0,_orientation_js__WEBPACK_IMPORTED_MODULE_0__/* .oriented */ .VW)(orientation, value),
        valueAt: (mark) => (orientation.direction === 'lower' ? -mark : mark),
        lossAt: (loss) => loss,
    };
}


/***/ }),

/***/ 793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ termsFor),
/* harmony export */   M9: () => (/* binding */ knownPlaces),
/* harmony export */   Tq: () => (/* binding */ speaksOf),
/* harmony export */   i1: () => (/* binding */ ruleFaults)
/* harmony export */ });
/* unused harmony export NO_TERMS */
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7545);
/* harmony import */ var _failure_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3949);
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1052);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7290);
/* harmony import */ var _orientation_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(48);
/** Which terms apply to a measurement: of the rules that match it, the last that sets a key wins, key by key. */





const NO_TERMS = {
    min: null,
    max: null,
    target: null,
    maxDrop: null,
    maxRise: null,
    direction: null,
    severity: null,
};
function laid(terms, rule) {
    return {
        min: rule.min ?? terms.min,
        max: rule.max ?? terms.max,
        target: rule.target ?? terms.target,
        maxDrop: rule.maxDrop ?? terms.maxDrop,
        maxRise: rule.maxRise ?? terms.maxRise,
        direction: rule.direction ?? terms.direction,
        severity: rule.severity ?? terms.severity,
    };
}
/** Whether a rule is about the measurement in this place. */
function speaksOf({ match, ofAnyColumn }, place) {
    return (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__.matchesId)(match, place) || (ofAnyColumn === true && (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__.matchesId)(`${match}(*)`, place));
}
/** The terms of the measurement in this place. */
function termsFor(rules, place) {
    return rules.filter((rule) => speaksOf(rule, place)).reduce(laid, NO_TERMS);
}
/** Faults of rules that can have no effect on this trial. Places that are `unnamed` can be matched, and are never told of. */
function ruleFaults(trial, unnamed = []) {
    const places = [...trial.head, ...trial.base.values()];
    const known = knownPlaces(trial);
    return trial.rules.flatMap((rule) => {
        const matched = known.filter((place) => speaksOf(rule, place));
        const isUnnamed = unnamed.some((place) => speaksOf(rule, place));
        if (matched.length === 0 && !isUnnamed && !trial.partial) {
            const near = (0,_failure_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(rule.match, known.map(_model_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .measurementId */ .I));
            return [(0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('CONFIG_RULE_UNUSED', rule.where, { match: rule.match, nearest: near })];
        }
        const measured = places.filter((place) => speaksOf(rule, place));
        return [...directionFaults(rule, measured, trial.rules), ...reachFaults(rule, measured)];
    });
}
/** Every place of head, base and history. */
function knownPlaces(trial) {
    return [...trial.head, ...trial.base.values(), ...seriesPlaces(trial)];
}
function seriesPlaces(trial) {
    return [...trial.series.keys()].map(_model_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$).filter((place) => place !== null);
}
/** What of a rule no share from 0 to 1 can reach: 5 is meant as points or percent there, and would hold nothing. */
function beyondShares({ min, max, maxDrop, maxRise }) {
    const limits = { min, max };
    const tolerances = { 'max-drop': maxDrop, 'max-rise': maxRise };
    return [
        ...Object.entries(limits).flatMap(([key, limit]) => limit !== null && limit > 1 ? `${key}: ${limit}` : []),
        ...Object.entries(tolerances).flatMap(([key, tolerance]) => tolerance?.kind === 'absolute' && tolerance.value >= 1 ? `${key}: ${tolerance.text}` : []),
    ];
}
/** Where all that a rule is about are shares. */
function reachFaults(rule, matched) {
    const [first] = matched;
    if (first === undefined || !matched.every(({ unit }) => unit === 'fraction'))
        return [];
    const id = (0,_model_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .measurementId */ .I)(first);
    return beyondShares(rule).map((term) => (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('RULE_OUT_OF_REACH', rule.where, { match: rule.match, term, id }));
}
/** A tolerance says "how much worse": it means nothing on measurements of which nobody knows what is worse. */
function directionFaults(rule, matched, rules) {
    const tolerates = rule.maxDrop !== null || rule.maxRise !== null;
    if (!tolerates || matched.length === 0)
        return [];
    const blind = matched.filter((place) => (0,_orientation_js__WEBPACK_IMPORTED_MODULE_4__/* .orientationOf */ .MX)(place, termsFor(rules, place)) === null);
    if (blind.length < matched.length)
        return [];
    return [
        (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('RULE_NEEDS_DIRECTION', rule.where, {
            match: rule.match,
            ids: blind.slice(0, 5).map(_model_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .measurementId */ .I),
        }),
    ];
}


/***/ }),

/***/ 7308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   Lz: () => (/* binding */ toleranceOf),
/* harmony export */   _K: () => (/* binding */ scaleOf)
/* harmony export */ });
const FRACTION = { margin: 0.005, limit: 0.05, warning: 0.01 };
const RELATIVE = { margin: 0.01, limit: 0.1, warning: 0.02 };
/** The tolerance in units of the value. */
function sizeOf(tolerance, reference) {
    return tolerance.kind === 'absolute' ? tolerance.value : tolerance.fraction * Math.abs(reference);
}
/** The tolerance that speaks of this direction: a drop where higher is better, a rise where lower is; either for a target. */
function toleranceOf(terms, orientation) {
    if (orientation.direction === 'higher')
        return terms.maxDrop;
    if (orientation.direction === 'lower')
        return terms.maxRise;
    return terms.maxDrop ?? terms.maxRise;
}
function defaultScale(unit, reference) {
    if (unit === 'fraction' || unit === 'index')
        return FRACTION;
    const factor = unit === 'percent' ? 100 : Math.abs(reference);
    const sizes = unit === 'percent' ? FRACTION : RELATIVE;
    return { margin: sizes.margin * factor, limit: sizes.limit * factor, warning: sizes.warning * factor };
}
/** The scale of a measurement around its reference value. */
function scaleOf(unit, reference, tolerance) {
    const usual = defaultScale(unit, reference);
    if (tolerance === null)
        return { ...usual, tolerated: false };
    const margin = sizeOf(tolerance, reference);
    return { margin, limit: Math.max(usual.limit, margin), warning: margin, tolerated: true };
}


/***/ }),

/***/ 503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ severityOfMissing),
/* harmony export */   x: () => (/* binding */ severityOf)
/* harmony export */ });
const RESOURCE_UNITS = /^(?:ns|us|µs|ms|s|min|h|bytes|[kKMGT]i?B|usd|tokens)$/;
/** Tools often leave the unit out: then the name says what it is. */
const RESOURCE_NAMES = /(?:^|[_/.])(?:latency|duration|runtime|time|cost|tokens?|memory|throughput|qps|rps)(?:[_/.(]|$)/i;
function isResource({ metric, unit }) {
    return RESOURCE_NAMES.test(metric) || (unit !== null && RESOURCE_UNITS.test(unit));
}
function bounded(terms) {
    return [terms.min, terms.max, terms.target, terms.maxDrop, terms.maxRise].some((term) => term !== null);
}
function severityOf(measurement, terms) {
    if (terms.severity !== null)
        return terms.severity;
    return isResource(measurement) && !bounded(terms) ? 'warn' : 'fail';
}
/** A slice or class that vanished warns; a whole metric that vanished, or a required one, fails. */
function severityOfMissing(measurement, terms) {
    if (terms.severity !== null)
        return terms.severity;
    return Object.keys(measurement.labels).length === 0 ? severityOf(measurement, terms) : 'warn';
}


/***/ }),

/***/ 1539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ tradeOffNotices),
/* harmony export */   eS: () => (/* binding */ tradedOff),
/* harmony export */   xq: () => (/* binding */ requirementFaults)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7545);
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1052);
/* harmony import */ var _orientation_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(48);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5366);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(793);
/* harmony import */ var _scale_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7308);
/**
 * Requirements over several metrics: a gain that is wanted and losses that are allowed for it. Every clause must hold, for
 * every measurement that it names.
 *
 *   a gain (`drops 20%`)       holds where the change is that large, and p of no change at all is at most alpha
 *   a bound (`drops < 0.5%`)   breaks where the change is beyond it, and p after correction is at most alpha
 *   a value (`is >= 0.9`)      holds where it does
 *
 * Where no p exists the size alone decides. Gains need no correction: all clauses must hold, and such a test of a union is of
 * its level when each part is (R. L. Berger, Technometrics 24 (1982) 295–300).
 *
 * Example: latency 100 → 75 ms with p = 0.0001 holds `latency drops 20%`; with p = 0.2 it is not known.
 */






const GRAVITY = ['held', 'unsure', 'untold', 'broken'];
/** Outcomes that say already that there is nothing to weigh. */
const WITHOUT = ['missing', 'invalid', 'incomparable'];
function gravest(states) {
    return states.reduce((a, b) => (GRAVITY.indexOf(b) > GRAVITY.indexOf(a) ? b : a), 'held');
}
function isBelow({ comparator }) {
    return comparator === '<' || comparator === '<=';
}
function standing(clause, value) {
    const bound = (0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOf */ .$d)(clause.amount, value);
    if (clause.comparator === '<')
        return value < bound;
    if (clause.comparator === '<=')
        return !(0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .exceeds */ .Or)(value, bound);
    return clause.comparator === '>' ? value > bound : (0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .reaches */ .O6)(value, bound);
}
/** p of a move this way; of a target neither way is better as such, so that only its size counts. */
function chanceOf({ verb }, { verdict, pBetter }) {
    const { direction, change } = verdict;
    if (direction === null || direction === 'target' || change === null)
        return null;
    const better = (verb === 'drops') === (direction === 'lower');
    return better ? pBetter : change.pAdjusted;
}
function moving(clause, weighed, alpha) {
    const { change, base, outcome } = weighed.verdict;
    const from = base?.value ?? null;
    if (change === null || from === null)
        return { clause, state: 'untold', moved: null, p: null };
    const moved = clause.verb === 'drops' ? -change.absolute : change.absolute;
    if (clause.amount.kind === 'relative' && from === 0)
        return { clause, state: 'untold', moved, p: null };
    const size = (0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOf */ .$d)(clause.amount, from);
    const p = chanceOf(clause, weighed);
    const sure = p === null || p <= alpha;
    const strict = clause.comparator === '<' || clause.comparator === '>=';
    const far = strict ? (0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .reaches */ .O6)(moved, size) : (0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .exceeds */ .Or)(moved, size);
    const found = (state) => ({ clause, state, moved, p });
    if (!isBelow(clause))
        return found(far ? (sure ? 'held' : 'unsure') : 'broken');
    if (far)
        return found(sure ? 'broken' : 'unsure');
    return found(outcome === 'inconclusive' ? 'unsure' : 'held');
}
function findingOf(clause, weighed, alpha) {
    const { head, outcome } = weighed.verdict;
    const value = head?.value ?? null;
    if (value === null || WITHOUT.includes(outcome))
        return { clause, state: 'untold', moved: null, p: null };
    if (clause.verb !== 'is')
        return moving(clause, weighed, alpha);
    return { clause, state: standing(clause, value) ? 'held' : 'broken', moved: null, p: null };
}
/** A clause that names nothing of this run is not known to hold, and never green in silence. */
function tradeOff(requirement, weighed, alpha) {
    const found = requirement.clauses.map((clause) => {
        const states = weighed
            .filter(({ verdict }) => (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .speaksOf */ .Tq)(clause, verdict))
            .map((one) => findingOf(clause, one, alpha).state);
        return { text: clause.text, states };
    });
    const clauses = found.map(({ text, states }) => {
        return { text, state: states.length === 0 ? 'untold' : gravest(states) };
    });
    const partly = found.some(({ states }) => states.length === 0);
    return { requirement, clauses, partly, state: gravest(clauses.map(({ state }) => state)) };
}
/** What the clauses make of an outcome: never anything better. */
function outcomeOf({ outcome }, { findings, alone }) {
    if (WITHOUT.includes(outcome))
        return outcome;
    if (findings.some(({ finding }) => finding.state === 'broken'))
        return 'violated';
    const open = findings.some(({ finding, whole }) => finding.state !== 'held' || whole.partly);
    const good = outcome === 'passed' || outcome === 'improved' || outcome === 'new';
    return open && good && !alone ? 'inconclusive' : outcome;
}
function reasonOf({ finding, whole }) {
    const { clause, state, moved, p } = finding;
    const { text } = whole.requirement;
    return { kind: 'trade-off', require: text, clause: clause.text, state, whole: whole.state, moved, p };
}
function weighedVerdict({ verdict }, weighing) {
    const { findings } = weighing;
    if (findings.length === 0)
        return verdict;
    const outcome = outcomeOf(verdict, weighing);
    const held = findings.filter(({ finding }) => finding.state === 'held').map(reasonOf);
    const other = findings.filter(({ finding }) => finding.state !== 'held').map(reasonOf);
    // What turned the outcome comes first: reports tell the first reasons only.
    const first = outcome === verdict.outcome ? [] : other;
    const last = outcome === verdict.outcome ? other : [];
    return { ...verdict, outcome, reasons: [...first, ...verdict.reasons, ...last, ...held] };
}
/** Verdicts after the requirements that speak of them, and what became of each requirement. */
function tradedOff(trial, weighed) {
    const { alpha } = trial.decision;
    const tradeOffs = (trial.requirements ?? []).map((requirement) => tradeOff(requirement, weighed, alpha));
    const verdicts = weighed.map((one) => {
        const findings = tradeOffs.flatMap((whole) => whole.requirement.clauses
            .filter((clause) => (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .speaksOf */ .Tq)(clause, one.verdict))
            .map((clause) => ({ finding: findingOf(clause, one, alpha), whole })));
        return weighedVerdict(one, { findings, alone: trial.base.size === 0 });
    });
    return { verdicts, tradeOffs };
}
/** Clauses that drop or rise say what is better, and mean nothing where nobody knows it. */
function requirementFaults(trial) {
    const places = [...trial.head, ...trial.base.values()];
    return (trial.requirements ?? []).flatMap(({ clauses, where }) => clauses.flatMap((clause) => {
        const matched = places.filter((place) => (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .speaksOf */ .Tq)(clause, place));
        const blind = matched.filter((place) => (0,_orientation_js__WEBPACK_IMPORTED_MODULE_4__/* .orientationOf */ .MX)(place, (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .termsFor */ .$_)(trial.rules, place)) === null);
        // A loss that is allowed is a tolerance, of which rules tell the same.
        if (clause.verb === 'is' || isBelow(clause) || blind.length === 0)
            return [];
        if (blind.length < matched.length)
            return [];
        const ids = [...new Set(blind.map(_model_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .measurementId */ .I))].slice(0, 5);
        return [(0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('RULE_NEEDS_DIRECTION', where, { match: clause.match, ids })];
    }));
}
/** One notice a requirement. */
function tradeOffNotices(tradeOffs) {
    return tradeOffs.map(({ requirement: { text, where }, state, clauses }) => {
        const of = (wanted) => clauses.filter((clause) => wanted.includes(clause.state)).map((clause) => clause.text);
        if (state === 'held')
            return (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('TRADE_OFF_MET', where, { require: text });
        if (state === 'broken')
            return (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('TRADE_OFF_BROKEN', where, { require: text, broken: of(['broken']) });
        return (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('TRADE_OFF_OPEN', where, { require: text, open: of(['unsure', 'untold']) });
    });
}


/***/ }),

/***/ 8697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ compareUnpaired),
  t: () => (/* binding */ isProportion)
});

// EXTERNAL MODULE: ./build/js/stats/newcombe.js
var newcombe = __nccwpck_require__(7446);
// EXTERNAL MODULE: ./build/js/stats/normal.js
var normal = __nccwpck_require__(1767);
;// CONCATENATED MODULE: ./build/js/stats/z-test.js
/**
 * The one-sided z test of a difference, and the standard error that two proportions share under no difference.
 *
 *   p  = 1 − Φ(d / se)
 *   se = √(p̄ (1 − p̄) (1/n_b + 1/n_h)),   p̄ = (n_b p_b + n_h p_h) / (n_b + n_h)
 *
 * Source: G. W. Snedecor, W. G. Cochran, Statistical Methods (1989), on the difference of two proportions.
 *
 * Example: 425 of 500 at base, 410 of 500 at head: se = 0.0234759, d = 0.03, z = 1.2779270, p = 0.1006376.
 */

/**
 * P of a difference this bad or worse where there is none. With a standard error of 0 the p is 0 for any loss and 1
 * otherwise: the caller decides whether a standard error of 0 is credible.
 */
function twoMeansZ({ difference, standardError }) {
    if (standardError === 0)
        return difference > 0 ? 0 : 1;
    return (0,normal/* normalCdf */.v)(-difference / standardError);
}
/** The pooled standard error of pHead − pBase; 0 where every trial of both came out alike. */
function twoProportionStandardError(pBase, nBase, pHead, nHead) {
    const pooled = (pBase * nBase + pHead * nHead) / (nBase + nHead);
    // Rounding may carry a mean of ones a hair above 1.
    return Math.sqrt(Math.max(0, pooled * (1 - pooled)) * (1 / nBase + 1 / nHead));
}

// EXTERNAL MODULE: ./build/js/judge/orientation.js
var orientation = __nccwpck_require__(48);
;// CONCATENATED MODULE: ./build/js/judge/unpaired.js
/**
 * Two aggregates with standard errors, and nothing that says which examples are the same: a z test of the difference.
 * Proportions pool their variance. Where the evaluation set is fixed this is careful to a fault: pairing is sharper.
 */




const POWER = 0.8;
const TWO_SIDED = 0.975;
/** How near a standard error must be to √(p(1−p)/n) to be a proportion's; tools divide by n or by n − 1. */
const NEAR = 0.01;
/** Whether the standard error is the one that a proportion of n examples has. */
function isProportion(side) {
    if (side.n === null || side.n < 2 || side.standardError === null)
        return false;
    const { n, standardError } = side;
    // Of a value that is no share this is no number, and nothing is near it.
    const spread = Math.sqrt(side.value * (1 - side.value));
    return [n, n - 1].some((divisor) => {
        const expected = spread / Math.sqrt(divisor);
        return Math.abs(standardError - expected) <= NEAR * expected;
    });
}
function spreadOf(base, head) {
    const change = head.value - base.value;
    if (isProportion(base) && isProportion(head)) {
        const standardError = twoProportionStandardError(base.value, base.n, head.value, head.n);
        const { interval } = (0,newcombe/* newcombeIndependent */.x)({ successes: base.value * base.n, n: base.n }, { successes: head.value * head.n, n: head.n });
        return { standardError, interval };
    }
    if (base.standardError === null || head.standardError === null)
        return null;
    const standardError = Math.hypot(base.standardError, head.standardError);
    const half = (0,normal/* normalQuantile */.Z)(TWO_SIDED) * standardError;
    // One example, or a tool that rounds: a standard error of 0 is no claim of certainty.
    return standardError > 0 ? { standardError, interval: [change - half, change + half] } : null;
}
/** The comparison by standard errors, or `null` where a side has none. */
function compareUnpaired(given) {
    if (given.orientation.direction === 'target')
        return null;
    const spread = spreadOf(given.base, given.head);
    if (spread === null)
        return null;
    const worse = (0,orientation/* loss */.Kh)(given.orientation, given.base.value, given.head.value);
    const z = (0,normal/* normalQuantile */.Z)(1 - given.alpha) + (0,normal/* normalQuantile */.Z)(POWER);
    return {
        evidence: 'standard-error',
        method: 'z',
        loss: worse,
        p: twoMeansZ({ difference: worse, standardError: spread.standardError }),
        pBetter: twoMeansZ({ difference: -worse, standardError: spread.standardError }),
        interval: spread.interval,
        minimumDetectableChange: spread.standardError > 0 ? z * spread.standardError : null,
        lost: null,
        won: null,
        level: null,
        baseAlreadyLow: null,
    };
}


/***/ }),

/***/ 5915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ acceptedVerdict),
/* harmony export */   Ld: () => (/* binding */ tempered),
/* harmony export */   hF: () => (/* binding */ waivingForMissing),
/* harmony export */   qn: () => (/* binding */ waiverNotices),
/* harmony export */   zB: () => (/* binding */ waivingFor)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7545);
/* harmony import */ var _failure_nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(3949);
/* harmony import */ var _model_identity_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1052);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7290);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5366);
/* harmony import */ var _reported_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2455);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(793);
/* harmony import */ var _scale_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7308);
/**
 * Waivers: a finding that its owner has accepted until a day does not fail the gate. What is not a finite number is
 * never waived, a ceiling that can't be shown to hold doesn't, and an expired waiver speaks of its own measurement only.
 */








const WAIVABLE = ['regressed', 'violated', 'suspected', 'missing'];
const DAY = 86_400_000;
/** From so many days before its end on, a waiver is warned about. */
const SOON = 7;
function lossOf({ compared, base, orientation }) {
    if (compared === null || orientation === null || base === null || base.value === null)
        return null;
    return { size: compared.comparison.loss, base: base.value, orientation };
}
/** Days until the last day of the waiver; negative from the day after it on. */
function daysLeft(waiver, today) {
    return Math.round((Date.parse(waiver.until) - Date.parse(today)) / DAY);
}
/** In force unless shown to be over: a day that is no date leaves nothing in force. */
function inForce(waiver, today) {
    return daysLeft(waiver, today) >= 0;
}
/** The ceiling in the direction of a loss. Where only the other one is set it binds too: a ceiling is never ignored. */
function ceilingOf(waiver, orientation) {
    const spoken = orientation === null ? null : (0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .toleranceOf */ .Lz)(waiver, orientation);
    const tolerance = spoken ?? waiver.maxDrop ?? waiver.maxRise;
    if (tolerance === null)
        return null;
    return { key: tolerance === waiver.maxDrop ? 'max-drop' : 'max-rise', tolerance };
}
/** Why the waiver does not cover this loss; `null` where it does. */
function excess(waiver, loss) {
    const ceiling = ceilingOf(waiver, loss?.orientation ?? null);
    if (ceiling === null)
        return null;
    if (loss !== null && (0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .reaches */ .O6)((0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOf */ .$d)(ceiling.tolerance, loss.base), loss.size))
        return null;
    const { until, owner, reason } = waiver;
    return {
        kind: 'waiver-exceeded',
        until,
        owner,
        reason,
        key: ceiling.key,
        ceiling: (0,_reported_js__WEBPACK_IMPORTED_MODULE_4__/* .asWritten */ .qm)(ceiling.tolerance),
        loss: loss?.size ?? null,
    };
}
function waivingOf(trial, place, loss) {
    const matching = trial.waivers.filter((waiver) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_5__.matchesId)(waiver.match, place));
    const current = matching.filter((waiver) => inForce(waiver, trial.today));
    const covering = current.find((waiver) => excess(waiver, loss) === null) ?? null;
    const over = matching.filter((waiver) => !inForce(waiver, trial.today));
    const expired = over.map(({ until, owner, reason }) => ({ kind: 'waiver-expired', until, owner, reason }));
    return { covering, told: [...current.flatMap((waiver) => excess(waiver, loss) ?? []), ...expired] };
}
/** What the waivers say of a measurement that head has. */
function waivingFor(trial, hearing) {
    return waivingOf(trial, hearing.head, lossOf(hearing));
}
/** What they say of one that head lacks: of its loss nothing is known, so no ceiling can hold. */
function waivingForMissing(trial, place) {
    return waivingOf(trial, place, null);
}
function waivable(outcome) {
    return WAIVABLE.find((one) => one === outcome) ?? null;
}
/** The verdict after its waivers: waived, or told why not. */
function tempered(verdict, { covering, told }) {
    const was = waivable(verdict.outcome);
    if (was === null)
        return verdict;
    if (covering !== null) {
        const { until, owner, reason } = covering;
        const why = { kind: 'waived', until, owner, reason, was };
        return { ...verdict, outcome: 'waived', reasons: [why, ...verdict.reasons] };
    }
    // Reports tell the first reasons only: why it is bad, then why no waiver helps.
    return { ...verdict, reasons: verdict.reasons.toSpliced(1, 0, ...told) };
}
/** One notice for each waiver that is over, matches nothing, or ends within a week. */
function waiverNotices(trial) {
    const required = trial.required.map(_model_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .placeOf */ .$).filter((place) => place !== null);
    const known = [...(0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .knownPlaces */ .M9)(trial), ...required];
    return trial.waivers.flatMap((waiver) => noticeFor(waiver, known, trial) ?? []);
}
/** The verdict of an intended change: limits hold on, and what is no number is never accepted. */
function acceptedVerdict(verdict, accepted) {
    const was = waivable(verdict.outcome);
    if (accepted === null || was === null || was === 'violated')
        return verdict;
    const why = { kind: 'accepted', ...accepted, was };
    return { ...verdict, outcome: 'waived', reasons: [why, ...verdict.reasons] };
}
function noticeFor(waiver, known, trial) {
    const { match, owner, until, where } = waiver;
    if (!inForce(waiver, trial.today))
        return (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('WAIVER_EXPIRED', where, { match, owner, until });
    if (!trial.partial && !known.some((place) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_5__.matchesId)(match, place))) {
        const near = (0,_failure_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .nearest */ .p)(match, known.map(_model_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .measurementId */ .I));
        return (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('WAIVER_UNUSED', where, { match, owner, nearest: near });
    }
    const days = daysLeft(waiver, trial.today);
    return days > SOON ? null : (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('WAIVER_ENDS_SOON', where, { match, owner, until, days });
}


/***/ }),

/***/ 1052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 5050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ numbersOf),
/* harmony export */   n: () => (/* binding */ cellsOf)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(623);
/* harmony import */ var _probability_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4336);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6741);



/** The limit that the value breaks, if any. */
function brokenLimit(verdict) {
    for (const reason of verdict.reasons) {
        if (reason.kind === 'below-min')
            return { sign: '≥', limit: reason.min };
        if (reason.kind === 'above-max')
            return { sign: '≤', limit: reason.max };
    }
    return null;
}
/** A side's value in words where there is no number: it was not measured, or no number was found. */
function sideText(side, text) {
    return side === null ? '–' : text;
}
const WORDS = { limit: 'limit', notNumber: 'not a number' };
/** Both values side by side, and the limit that is broken. */
function numbersOf(verdict, words) {
    const { base, head, unit } = verdict;
    const broken = brokenLimit(verdict);
    const known = [base?.value ?? null, head?.value ?? null, broken?.limit ?? null];
    const present = known.filter((value) => value !== null);
    const texts = broken === null ? (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .valueTexts */ .Ms)(present, unit) : (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesApart */ .vW)(present, unit);
    const [baseText, headText, limitText] = known.map((value, index) => value === null ? undefined : texts[known.slice(0, index).filter((other) => other !== null).length]);
    const sides = [
        sideText(base, baseText ?? words.notNumber),
        sideText(head, headText ?? words.notNumber),
    ];
    return {
        values: base === null ? sides[1] : arrow(sides),
        limit: broken === null || limitText === undefined ? null : `${words.limit} ${broken.sign} ${limitText}`,
    };
}
/** `212.4 → 243.1 ms`: a unit that both have is said once. */
function arrow([base, head]) {
    const unit = / \S+$/.exec(head)?.[0] ?? '';
    const short = unit !== '' && base.endsWith(unit) && /^−?\d/.test(head) ? base.slice(0, -unit.length) : base;
    return `${short} → ${head}`;
}
/** p is of a loss; an improvement tells the p of its gain instead. */
function chanceText(change, verdict) {
    const gain = verdict.reasons.find((reason) => reason.kind === 'significant-gain');
    if (gain !== undefined)
        return `, gain at ${(0,_probability_js__WEBPACK_IMPORTED_MODULE_1__/* .pText */ .C6)(gain.p)}`;
    return change.p === null ? '' : `, ${(0,_probability_js__WEBPACK_IMPORTED_MODULE_1__/* .pPairText */ .ox)(change.p, change.pAdjusted)}`;
}
function comparisonText(change, verdict) {
    const pairs = change.lost === null || change.won === null ? '' : `, ${change.lost} lost / ${change.won} won`;
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceWord */ .K4)(change.evidence)}${pairs}${chanceText(change, verdict)}`;
}
/** For verdicts that are no alarm: how small a loss would have been one. */
function reachText({ outcome, minimumDetectableChange, unit }) {
    const quiet = outcome === 'passed' || outcome === 'inconclusive';
    return quiet && minimumDetectableChange !== null
        ? `sees losses from ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeText */ .lP)(minimumDetectableChange, unit)}`
        : null;
}
/** The cells of a verdict's row. */
function cellsOf(verdict) {
    const { symbol, word } = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictWord */ .E0)(verdict);
    const { values, limit } = numbersOf(verdict, WORDS);
    const { change, unit } = verdict;
    const parts = [limit, change === null ? null : comparisonText(change, verdict), reachText(verdict)];
    return {
        symbol,
        word,
        values,
        change: change === null ? '' : (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .changeSummary */ .lb)(change, unit),
        evidence: parts.filter((part) => part !== null).join('; '),
    };
}


/***/ }),

/***/ 85:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DU: () => (/* binding */ lost),
/* harmony export */   be: () => (/* binding */ driverParts),
/* harmony export */   fL: () => (/* binding */ percentText)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(623);
/* harmony import */ var _probability_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4336);


function percentText(share) {
    const percent = 100 * share;
    return `${percent > 0 && percent < 1 ? '< 1' : Math.round(percent)} %`;
}
/** A driver is always worse than the rest, so the two tell which way is worse, and whether the whole got worse. */
function lost({ change, elsewhere, coverage }) {
    const whole = change * coverage + elsewhere * (1 - coverage);
    return whole * (change - elsewhere) > 0;
}
/** `82 % of the loss of accuracy is` … `(312 examples, −14 pp inside, −0.3 pp elsewhere; p = 0.003)`. */
function driverParts(driver) {
    const { share, examples, change, elsewhere, unit, metric, condition, p } = driver;
    const part = share !== null && lost(driver) ? `${percentText(share)} of the loss of "${metric}" is` : null;
    const sizes = `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .changeText */ .k0)(change, unit)} inside, ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .changeText */ .k0)(elsewhere, unit)} elsewhere`;
    const chance = p === null ? '' : `; ${(0,_probability_js__WEBPACK_IMPORTED_MODULE_1__/* .pText */ .C6)(p)}`;
    const before = part ?? `the change of "${metric}" hides a loss in`;
    return { before, condition, after: `(${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(examples, 'example')}, ${sizes}${chance})` };
}


/***/ }),

/***/ 5220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   h$: () => (/* binding */ markdownProse),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * The one place where text from outside (metric names, paths, branch names, cell contents) is made fit to be shown.
 *
 * In Markdown every such text stands in a code span: there GitHub reads no mention, reference, link, image,
 * HTML or math, and the span can't be left because its fence is longer than any run of backticks inside.
 * Rules: https://github.github.com/gfm/#code-spans and https://github.github.com/gfm/#tables-extension-
 */
const NAME_LIMIT = 120;
const SENTENCE_LIMIT = 600;
const CONTROL = /\p{Cc}/gu;
/** Joiners inside words of scripts that need them and inside emoji; variation selectors after emoji. They stay. */
const JOINED = /(?<=[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])(?<!\p{ASCII})(?:\u200c|\u200d)(?!\p{ASCII})(?=[\p{L}\p{M}\p{Extended_Pictographic}])|(?<=\p{Extended_Pictographic})\ufe0f/u;
/** Everything else that a reader can't see but a renderer or a terminal acts on: bidi controls, fillers, tags … */
const INVISIBLE = /\p{Cf}|\p{Default_Ignorable_Code_Point}|\p{Zl}|\p{Zp}/u;
const JOINED_OR_INVISIBLE = new RegExp(`(${JOINED.source})|${INVISIBLE.source}`, 'gu');
/** More marks than any script stacks on one letter: they would climb over the neighbouring lines. */
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;
function controlPicture(control) {
    const code = control.charCodeAt(0);
    if (code < 0x20)
        return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
}
/** The text with everything invisible made visible, in one line. Printable text stays as it is. */
function visible(text) {
    return text
        .toWellFormed()
        .replace(CONTROL, controlPicture)
        .replace(JOINED_OR_INVISIBLE, (_, joined) => joined ?? '\ufffd')
        .replace(STACKED_MARKS, '$1\ufffd');
}
/** The text cut in its middle to at most `limit` characters, so that both ends can still be told apart. */
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    const tail = Math.floor((limit - 1) / 3);
    // Half of a surrogate pair may be left on either side of the cut.
    const start = text.slice(0, limit - 1 - tail).replace(/[\ud800-\udbff]$/, '');
    const end = text.slice(text.length - tail).replace(/^[\udc00-\udfff]/, '');
    return `${start}…${end}`;
}
function codeSpan(shown) {
    const runs = shown.match(/`+/g) ?? [];
    const fence = '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run.length), 0) + 1);
    const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** An untrusted name as a GFM code span for any place in Markdown, table cells too. At most 120 characters of it. */
function markdownText(text) {
    const shown = visible(clip(text, NAME_LIMIT))
        // A table is cut at `|` before code spans are looked for, so no fence helps against it.
        .replaceAll('|', '∣')
        // Harmless in a code span; but whoever looks for our marker in the raw text shall find ours alone.
        .replaceAll('<!--', '‹!--')
        .replaceAll('-->', '--›');
    // Blanks at the ends would not be seen, and of nothing there is no code span.
    return codeSpan(shown === '' || shown.trim() !== shown ? `"${shown}"` : shown);
}
/** A snippet of configuration with the key before it, a quoted text, or a word. */
const PIECE = /(?:[\w-]+: )?\[?\{.*\}\]?|[([]*"[^"]*"[).,;:]*|\S+/g;
const WORD = /^\(?\p{L}[\p{L}\p{M}]*(?:['’–-]\p{L}[\p{L}\p{M}]*)*[).,;:!?…]*$/u;
const NUMBER = /^[([]?[+−±]?\d[\d,.]*(?:e[+−-]?\d+)?[%)\],.;:]*$/u;
const SIGN = /^[=<>≤≥→–—/%±·×]$/u;
/** GitHub links what looks like a commit. */
const COMMIT_WORD = /^\(?[0-9a-f]{7,}\P{L}*$/iu;
function isBare(piece) {
    if (visible(piece) !== piece || /\p{M}{3}/u.test(piece))
        return false;
    return WORD.test(piece) ? !COMMIT_WORD.test(piece) : NUMBER.test(piece) && !/\d{7}/.test(piece);
}
/** Chinese puts its marks between words without a blank: what stands between them is taken piece by piece. */
const FULL_WIDTH = /([，。；：、（）！？]+)/;
function pieceText(piece, index) {
    if (!piece.startsWith('"') && FULL_WIDTH.test(piece)) {
        return piece
            .split(FULL_WIDTH)
            .map((part, at) => (part === '' || at % 2 === 1 ? part : pieceText(part, index + at)))
            .join('');
    }
    const bare = isBare(piece);
    // What starts a line could start a list.
    if (index === 0)
        return bare && !/^\d+[.)]$/.test(piece) ? piece : markdownText(piece);
    if (bare || SIGN.test(piece))
        return piece;
    const open = /^\(?/.exec(piece)?.[0] ?? '';
    const close = /(?<=.)[).,;:!?]*$/.exec(piece)?.[0] ?? '';
    const inner = piece.slice(open.length, piece.length - close.length);
    // `f(x)` keeps its brackets: they are cut off only where they belong to the sentence.
    if (inner === '' || inner.includes('('))
        return markdownText(piece);
    const quoted = /^"([^"]+)"$/.exec(inner)?.[1];
    if (quoted !== undefined)
        return `${open}${markdownText(quoted)}${close}`;
    return `${open}${markdownText(inner)}${close}`;
}
/**
 * A sentence that may hold untrusted names, for any place in Markdown: plain words and numbers stay as they are,
 * every other piece (paths, snippets, quoted text, anything with a sign of its own meaning) becomes a code span.
 */
function markdownProse(text) {
    const pieces = clip(text, SENTENCE_LIMIT).replace(/\s+/g, ' ').match(PIECE) ?? [];
    return pieces
        .map(pieceText)
        .join(' ')
        .replace(/(?<=[`"]) (?=[，。；：、）！？])/g, '');
}
/** `[label](url)` for a label of our own words, or the label alone where the address is not plain http(s). */
function markdownLink(label, url) {
    return url !== null && /^https?:\/\/[\w.:-]+(?:\/[\w.~%+@:=&?#/-]*)?$/.test(url)
        ? `[${label}](${url})`
        : label;
}
/**
 * Untrusted text for a terminal or a log, in one line: no control characters, no escape sequences, and nothing
 * that the GitHub runner takes for a command (`::` at the start even after blanks, `##[` anywhere).
 */
function plainText(text) {
    return visible(text)
        .replaceAll('##[', '# #[')
        .replace(/^(\s*):(?=:)/, '$1: ');
}


/***/ }),

/***/ 4011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ resultParts)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(623);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5027);
/* harmony import */ var _probability_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4336);



/** What a number of verdicts of an outcome did: `2 metrics regressed`, `1 broke a limit`. */
const DID = {
    passed: ['holds', 'hold'],
    improved: ['improved', 'improved'],
    regressed: ['regressed', 'regressed'],
    suspected: ['suspected', 'suspected'],
    violated: ['broke a limit', 'broke a limit'],
    inconclusive: ['inconclusive', 'inconclusive'],
    missing: ['is missing', 'are missing'],
    invalid: ['is not a number', 'are not numbers'],
    incomparable: ['is not comparable', 'are not comparable'],
    waived: ['waived', 'waived'],
    new: ['new', 'new'],
};
function did(count, outcome) {
    return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeText */ .r0)(count)} ${DID[outcome][count === 1 ? 0 : 1]}`;
}
function tally(verdicts) {
    const counts = new Map();
    for (const { outcome } of verdicts)
        counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    return counts;
}
function sizeOfWorst(worst) {
    const broken = worst.reasons.find((reason) => reason.kind === 'below-min' || reason.kind === 'above-max');
    if (worst.outcome === 'violated' && broken !== undefined) {
        const limit = broken.kind === 'below-min' ? broken.min : broken.max;
        const [is, allowed] = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesApart */ .vW)([broken.value, limit], worst.unit);
        return ` ${is} (limit ${allowed})`;
    }
    if (worst.change === null)
        return '';
    const { p, pAdjusted } = worst.change;
    // p of a change is of a loss, and says nothing of a gain that is too small.
    const gained = worst.reasons[0]?.kind === 'trade-off' && p !== null && p > 0.5;
    const shownP = p === null || gained ? '' : ` (${(0,_probability_js__WEBPACK_IMPORTED_MODULE_1__/* .adjustedText */ .Ux)(p, pAdjusted)})`;
    return ` ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .changeText */ .k0)(worst.change.absolute, worst.unit)}${shownP}`;
}
function failParts(report) {
    const failed = (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .worstFirst */ .md)(report.verdicts).filter((verdict) => (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .isFailing */ .DI)(verdict, report.policy));
    const [worst] = failed;
    if (worst === undefined)
        return { before: 'the gate failed', name: null, after: '' };
    const kinds = [...tally(failed)];
    const total = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(report.verdicts.length, 'metric');
    const list = kinds.map(([outcome, count]) => did(count, outcome)).join(', ');
    const what = kinds.length === 1 ? DID[worst.outcome][failed.length === 1 ? 0 : 1] : `failed (${list})`;
    const lead = failed.length === 1 ? ': ' : ', worst ';
    return {
        before: `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeText */ .r0)(failed.length)} of ${total} ${what}${lead}`,
        name: worst.id,
        after: sizeOfWorst(worst),
    };
}
function passParts(report) {
    const total = report.verdicts.length;
    const counts = tally((0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .worstFirst */ .md)(report.verdicts));
    const holding = (counts.get('passed') ?? 0) + (counts.get('improved') ?? 0);
    const others = [...counts]
        .filter(([outcome]) => outcome !== 'passed')
        .map(([outcome, count]) => did(count, outcome));
    const subject = holding === total ? (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(total, 'metric') : `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeText */ .r0)(holding)} of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(total, 'metric')}`;
    const list = others.length === 0 ? '' : `; ${others.join(', ')}`;
    return { before: `${subject} ${holding === 1 ? 'holds' : 'hold'}${list}`, name: null, after: '' };
}
function neutralParts(report) {
    const measured = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(report.verdicts.length, 'metric');
    return { before: `nothing to compare with yet; ${measured} measured, none judged`, name: null, after: '' };
}
function errorParts(report) {
    const apart = (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .worstFirst */ .md)(report.verdicts).filter(({ outcome }) => outcome === 'incomparable');
    const [incomparable] = apart;
    const [first] = report.notices;
    if (incomparable !== undefined) {
        const are = DID.incomparable[apart.length === 1 ? 0 : 1];
        const before = `not judged, ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(apart.length, 'metric')} ${are} with the base: `;
        return { before, name: incomparable.id, after: '' };
    }
    if (first === undefined)
        return { before: 'not judged', name: null, after: '' };
    if (first.where === null)
        return { before: `not judged: ${first.what}`, name: null, after: '' };
    return { before: 'not judged: ', name: first.where, after: `: ${first.what}` };
}
const PARTS = {
    fail: failParts,
    pass: passParts,
    neutral: neutralParts,
    error: errorParts,
};
/** The result in parts: `Holdline: fail — 2 of 14 metrics regressed, worst ` + name + ` −3.1 pp (p = 0.0002)`. */
function resultParts(report) {
    const { before, name, after } = PARTS[report.result](report);
    const tool = report.mode === 'health' ? 'Holdline health' : 'Holdline';
    return { before: `${tool}: ${report.result} — ${before}`, name, after };
}


/***/ }),

/***/ 623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  lb: () => (/* binding */ changeSummary),
  k0: () => (/* binding */ changeText),
  lT: () => (/* binding */ countText),
  Bt: () => (/* binding */ intervalText),
  lP: () => (/* binding */ sizeText),
  y: () => (/* binding */ sizeTexts),
  Ru: () => (/* binding */ valueText),
  Ms: () => (/* binding */ valueTexts),
  vW: () => (/* binding */ valuesApart),
  r0: () => (/* binding */ wholeText)
});

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


/***/ }),

/***/ 5027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ isFailing),
/* harmony export */   _r: () => (/* binding */ isNotable),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
/* unused harmony export failingOutcomes */
/** In the order in which they are shown among verdicts of the same weight. */
const FAILING = ['regressed', 'violated', 'missing', 'invalid', 'incomparable'];
const OTHER = ['suspected', 'inconclusive', 'waived', 'new', 'improved', 'passed'];
/** Outcomes with which a verdict of severity `fail` turns the gate red under this policy. */
function failingOutcomes(failOn) {
    if (failOn === 'inconclusive')
        return [...FAILING, 'suspected', 'inconclusive'];
    return failOn === 'suspected' ? [...FAILING, 'suspected'] : FAILING;
}
function isFailing(verdict, policy) {
    return verdict.severity === 'fail' && failingOutcomes(policy.failOn).includes(verdict.outcome);
}
/** Whether a reader should see the row without opening anything. */
function isNotable(verdict) {
    return !['passed', 'improved', 'new'].includes(verdict.outcome);
}
function rank(verdict) {
    const bad = FAILING.indexOf(verdict.outcome);
    if (bad >= 0)
        return bad + (verdict.severity === 'fail' ? 0 : FAILING.length);
    return 2 * FAILING.length + OTHER.indexOf(verdict.outcome);
}
/** How far a value is on the wrong side of its limit, as a share of the limit. */
function overshoot(verdict) {
    return verdict.reasons.reduce((largest, reason) => {
        if (reason.kind === 'below-min')
            return Math.max(largest, share(reason.min - reason.value, reason.min));
        if (reason.kind === 'above-max')
            return Math.max(largest, share(reason.value - reason.max, reason.max));
        return largest;
    }, 0);
}
function share(size, whole) {
    return whole === 0 ? Math.abs(size) : size / Math.abs(whole);
}
/** Size of the loss against the base, relative so that units don't matter; a gain is negative. */
function lossSize(verdict) {
    if (verdict.outcome === 'violated')
        return overshoot(verdict);
    const { change, direction, base } = verdict;
    if (change === null)
        return 0;
    const relative = change.relative ?? share(change.absolute, base?.value ?? 0);
    if (direction === 'higher')
        return -relative;
    return direction === 'lower' ? relative : Math.abs(relative);
}
/** The verdicts worst first; ties by size of loss, then by id. */
function worstFirst(verdicts) {
    return verdicts
        .map((verdict) => ({ verdict, rank: rank(verdict), loss: lossSize(verdict) }))
        .sort((a, b) => a.rank - b.rank ||
        b.loss - a.loss ||
        (a.verdict.id < b.verdict.id ? -1 : Number(a.verdict.id > b.verdict.id)))
        .map(({ verdict }) => verdict);
}


/***/ }),

/***/ 4336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ pText),
/* harmony export */   Lu: () => (/* binding */ shareText),
/* harmony export */   Ux: () => (/* binding */ adjustedText),
/* harmony export */   oG: () => (/* binding */ rarity),
/* harmony export */   ox: () => (/* binding */ pPairText)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(623);
/** p values as text. Never as "confidence": 1 − p is not the probability that a loss is real. */

/** Levels at which decisions are made by default: no other p may look like one of them. */
const LEVELS = [0.01, 0.05];
/** `= 0.003`, `< 0.0001`, `> 0.99`: what follows the letter p. */
function pRelation(p) {
    if (p < 0.0001)
        return '< 0.0001';
    if (p > 0.99)
        return '> 0.99';
    const shown = [2, 4, 8].map((digits) => Number(p.toPrecision(digits)));
    return `= ${shown.find((text) => text === p || !LEVELS.includes(text)) ?? p}`;
}
function pText(p) {
    return `p ${pRelation(p)}`;
}
/** The p that decides: `adjusted p = 0.0014`, or plainly `p = 0.0001` where correction changed nothing to be seen. */
function adjustedText(p, pAdjusted) {
    return pAdjusted === null || pText(pAdjusted) === pText(p) ? pText(p) : `adjusted ${pText(pAdjusted)}`;
}
/** `p = 0.0001`, and what correction for the family made of it where that looks different. */
function pPairText(p, pAdjusted) {
    const decides = adjustedText(p, pAdjusted);
    return decides === pText(p) ? decides : `${pText(p)}, ${decides}`;
}
/** How many harmless changes look this bad: `1 in 710`. N is rounded down, so that it never sounds worse than it is. */
function oneIn(p) {
    if (p < 0.0001)
        return 'fewer than 1 in 10,000';
    const count = Math.floor(1 / p + 1e-9);
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
    return `1 in ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeText */ .r0)(Math.floor(count / unit) * unit)}`;
}
/** `1 in 710 harmless changes looks this bad`, or `null` where p is no reason to say so. */
function rarity(p) {
    return p <= 0.05 ? `${oneIn(p)} harmless changes looks this bad` : null;
}
/** A probability in percent, never rounded to all or nothing: `97.9 %`, `> 99.9 %`. */
function shareText(probability) {
    if (probability > 0.999)
        return '> 99.9 %';
    return probability < 0.001 ? '< 0.1 %' : `${(100 * probability).toFixed(1)} %`;
}


/***/ }),

/***/ 6278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ written),
/* harmony export */   OS: () => (/* binding */ isOfData),
/* harmony export */   V2: () => (/* binding */ pair),
/* harmony export */   W3: () => (/* binding */ isSuspect),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   iT: () => (/* binding */ qualityTexts),
/* harmony export */   y8: () => (/* binding */ qualityMarkdowns)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5220);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(623);
/* harmony import */ var _probability_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4336);



const nameOf = (text) => ({ name: text ?? '' });
/** `12.10 % → 31.00 %`; absent is 0. */
function pair(values, unit) {
    const scale = unit === 'percent' ? 100 : 1;
    return (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .valueTexts */ .Ms)(values.map((value) => scale * (value ?? 0)), unit).join(' → ');
}
/** How many of the examples a share is. */
function counted({ base, head, examples }) {
    return {
        before: Math.round((base ?? 0) * examples.base),
        after: Math.round((head ?? 0) * examples.head),
    };
}
/** `312 of 2,000 … in head (base: 0)`, and the other way round where base is the worse one. */
function gap(quality, what) {
    const { examples } = quality;
    const { before, after } = counted(quality);
    const worse = (quality.head ?? 0) >= (quality.base ?? 0);
    const [count, all, side] = worse ? [after, examples.head, 'head'] : [before, examples.base, 'base'];
    const [less, others, other] = worse ? [before, examples.base, 'base'] : [after, examples.head, 'head'];
    const rest = less === 0 || others === all ? (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeText */ .r0)(less) : `${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeText */ .r0)(less)} of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeText */ .r0)(others)}`;
    return [`${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeText */ .r0)(count)} of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeText */ .r0)(all)}`, ...what, `in ${side} (${other}: ${rest})`];
}
/** `: "spam" 12.1 % → 31.0 %`, or nothing where no label may be shown. */
function moved({ label, base, head }) {
    if (base === null || head === null)
        return [];
    if (label !== null)
        return [':', { label }, pair([base, head], 'percent')];
    return [`: median ${pair([base, head], null)}`];
}
const DISTRIBUTIONS = {
    truth: 'the true labels are distributed otherwise',
    prediction: 'head predicts otherwise than base',
    score: 'scores are distributed otherwise',
};
function distribution(quality) {
    const { what, column, label } = quality;
    const numbers = label === null && quality.test === 'kolmogorov-smirnov';
    const words = what === 'truth' && numbers ? 'true values are distributed otherwise' : DISTRIBUTIONS[what];
    const subject = words === undefined ? [nameOf(column), 'is distributed otherwise'] : [words];
    const ofScore = what === 'score' ? ['in', nameOf(column)] : [];
    return [...subject, ...ofScore, ...moved(quality)];
}
function calibration({ base, head, label, bins }) {
    const better = (head ?? 0) < (base ?? 0);
    const bin = bins.find(({ from, to }) => label === `${from.toFixed(2)}–${to.toFixed(2)}`);
    const shown = bin === undefined || bin.base.outcome === null || bin.head.outcome === null
        ? ''
        : `: ${pair([bin.base.outcome, bin.head.outcome], 'percent')} of them came true`;
    return [
        `scores come true ${better ? 'more' : 'less'} as they say: calibration error ${pair([base, head], 'fraction')}, most for scores from ${label ?? '0 to 1'}${shown}`,
    ];
}
/** What is empty, in words. */
function cellsOf({ part, column }) {
    if (part === null)
        return ['cells of', nameOf(column)];
    return [{ truth: 'true labels', prediction: 'predictions', score: 'scores' }[part]];
}
/** How strong it is, in brackets. */
function strength({ psi, p, pAdjusted, what, test, statistic }) {
    const parts = [
        psi === null ? null : `PSI ${psi.toFixed(2)}`,
        test === 'kolmogorov-smirnov' && statistic !== null ? `D = ${statistic.toFixed(2)}` : null,
        p === null ? null : (0,_probability_js__WEBPACK_IMPORTED_MODULE_2__/* .pText */ .C6)(pAdjusted ?? p),
    ].filter((part) => part !== null);
    const silent = what === 'missing' || what === 'duplicates' || parts.length === 0;
    return silent ? '' : `(${parts.join(', ')})`;
}
function pieces(quality) {
    const { what, column, base, head, examples } = quality;
    switch (what) {
        case 'rows':
            return [
                `${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(Math.round(head ?? 0), 'example')} in head, ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeText */ .r0)(Math.round(base ?? 0))} in base`,
            ];
        case 'absent':
            return ['column', nameOf(column), 'of base is not in head'];
        case 'not-numbers':
            return ['column', nameOf(column), 'holds numbers in base and text in head'];
        case 'relabelled':
            return [
                `${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeText */ .r0)(counted(quality).after)} of ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(examples.head, 'example')} have another truth in head than in base`,
            ];
        case 'missing':
            return gap(quality, [...cellsOf(quality), 'are empty']);
        case 'duplicates':
            return gap(quality, ['rows repeat an earlier', nameOf(column)]);
        case 'entropy': {
            const less = (head ?? 0) < (base ?? 0);
            return [`the predictions are ${less ? 'less' : 'more'} varied: ${pair([base, head], null)} bits`];
        }
        case 'calibration':
            return calibration(quality);
        default:
            return distribution(quality);
    }
}
/** What the model has said; everything else is what it was asked, and comes before any metric. */
const SAID = ['prediction', 'entropy', 'score', 'calibration'];
const isOfData = ({ what }) => !SAID.includes(what);
/** What makes every metric of the suite suspect, whatever it says. */
const SPOILING = ['rows', 'absent', 'relabelled', 'missing', 'duplicates'];
/** Whether a reader should look here before anything else. */
function isSuspect({ severity, what, part }) {
    return severity === 'high' && SPOILING.includes(what) && (part !== null || what !== 'missing');
}
/** The sentence of it; what comes first in a list may be pointed at. */
function sentenceOf(quality, place) {
    const pointed = place === 0 && isSuspect(quality) ? ': look here first' : '';
    return [{ name: quality.suite }, ':', ...pieces(quality), strength(quality), pointed];
}
/** A piece that begins with a colon belongs to what stands before it. */
function written(pieces, { name, label, prose }) {
    return pieces.reduce((text, piece) => {
        const blank = text === '' ? '' : ' ';
        if (typeof piece === 'object') {
            return `${text}${blank}${'name' in piece ? name(piece.name) : label(piece.label)}`;
        }
        const glue = piece.startsWith(':') ? ':' : '';
        const words = piece.slice(glue.length).trim();
        return `${text}${glue}${words === '' ? '' : `${blank}${prose(words)}`}`;
    }, '');
}
const NAME = 120;
/** The sentences as plain text, each in one line; not yet fit for a terminal. */
function qualityTexts(found) {
    const writing = {
        name: (name) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(name, NAME),
        label: (label) => `"${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(label, NAME)}"`,
        prose: (words) => words,
    };
    return found.map((quality, place) => written(sentenceOf(quality, place), writing));
}
function qualityMarkdowns(found) {
    const writing = { name: _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7, label: _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7, prose: _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownProse */ .h$ };
    return found.map((quality, place) => written(sentenceOf(quality, place), writing));
}


/***/ }),

/***/ 6741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K4: () => (/* binding */ evidenceWord),
  nG: () => (/* binding */ outcomeWord),
  Ux: () => (/* binding */ reasonSentence),
  ow: () => (/* binding */ resultLine),
  KI: () => (/* binding */ resultSymbol),
  E0: () => (/* binding */ verdictWord)
});

// EXTERNAL MODULE: ./build/js/render/escape.js
var render_escape = __nccwpck_require__(5220);
// EXTERNAL MODULE: ./build/js/render/headline.js
var headline = __nccwpck_require__(4011);
// EXTERNAL MODULE: ./build/js/render/number.js + 1 modules
var number = __nccwpck_require__(623);
// EXTERNAL MODULE: ./build/js/render/probability.js
var render_probability = __nccwpck_require__(4336);
;// CONCATENATED MODULE: ./build/js/render/settling.js

/** Two digits are as many as an estimate has. */
function about(count) {
    const step = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
    return (0,number/* wholeText */.r0)(Math.ceil(count / step) * step);
}
function priceText(sum, { unit }) {
    const dollars = unit?.toLowerCase() === 'usd';
    const text = dollars ? `$${sum < 100 ? sum.toFixed(2) : (0,number/* wholeText */.r0)(Math.round(sum))}` : (0,number/* valueText */.Ru)(sum, unit);
    return ` (≈ ${text} at this run's cost)`;
}
function priced(text, price, part) {
    const sum = price?.[part] ?? null;
    return price === null || sum === null ? text : `${text}${priceText(sum, price)}`;
}
/** One sentence; says so where no amount of the same data helps. */
function settlingText({ examples, runs, repeats, price }, { change }) {
    const noun = change?.evidence === 'clustered' ? 'clusters of examples' : 'examples';
    const ways = [
        ...(examples === null ? [] : [priced(`about ${about(examples)} more ${noun}`, price, 'examples')]),
        ...(runs === null ? [] : [priced(`${(0,number/* countText */.lT)(runs, 'more run')} on the base branch`, price, 'runs')]),
        ...(repeats === null ? [] : [`the mean of ${(0,number/* wholeText */.r0)(repeats)} runs of this change`]),
    ];
    if (ways.length === 0) {
        return change?.evidence === 'history'
            ? 'Runs of the base branch differ too much for more of them to settle it; comparing the same examples, by id, may.'
            : 'More examples or more runs settle it.';
    }
    const text = ways.join(' or ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)} would settle it.`;
}

;// CONCATENATED MODULE: ./build/js/render/trade-off-sentence.js


const STATE = {
    held: 'Holds',
    broken: 'Does not hold',
    unsure: "Can't be told from noise",
    untold: 'Nothing to tell it by',
};
const WHOLE = {
    held: 'is met',
    broken: 'is not met',
    unsure: 'is not known to be met',
    untold: 'is not known to be met',
};
/** `it dropped by 12.3 ms, 9.8 % of base`. */
function movedText(verdict) {
    const { base, change, unit } = verdict;
    if (change === null)
        return null;
    const { absolute } = change;
    if (absolute === 0)
        return 'it did not move';
    const share = Math.abs(absolute / (base?.value ?? 0));
    const part = Number.isFinite(share) ? `, ${(100 * share).toPrecision(2)} % of base` : '';
    return `it ${absolute < 0 ? 'dropped' : 'rose'} by ${(0,number/* sizeText */.lP)(absolute, unit)}${part}`;
}
const tradeOffs = {
    'trade-off': ({ require, clause, state, whole, moved, p }, verdict) => {
        const far = moved === null ? null : movedText(verdict);
        const chance = p === null ? '' : ` (${(0,render_probability/* pText */.C6)(p)})`;
        const of = require === clause ? '' : ` The requirement "${require}" ${WHOLE[whole]}.`;
        return `${STATE[state]}: "${clause}"${far === null ? '' : `; ${far}`}${chance}.${of}`;
    },
};

;// CONCATENATED MODULE: ./build/js/render/waiver-sentences.js

const WAS = {
    regressed: 'regressed',
    violated: 'a broken limit',
    suspected: 'suspected',
    missing: 'missing',
};
const waivers = {
    accepted: ({ pullRequest, by, was }) => `Accepted: pull request ${pullRequest} of "${by}" is labelled as an intended change. Without the label it would be ${WAS[was]}.`,
    waived: ({ until, owner, reason, was }) => `Waived by "${owner}" until ${until}: "${reason}". Without the waiver it would be ${WAS[was]}.`,
    'waiver-exceeded': ({ owner, until, key, ceiling, loss }, { unit }) => {
        const [most, is] = typeof ceiling === 'number' ? (0,number/* sizeTexts */.y)([ceiling, loss ?? ceiling], unit) : [];
        const covered = most ?? `"${ceiling}" of the base`;
        const found = loss === null ? "how large this one is can't be told" : `this one is ${is ?? (0,number/* sizeText */.lP)(loss, unit)}`;
        return `The waiver of "${owner}" until ${until} covers a loss of at most ${covered} (${key}), and ${found}.`;
    },
    'waiver-expired': ({ owner, until }) => `The waiver of "${owner}" ended with ${until}.`,
};

;// CONCATENATED MODULE: ./build/js/render/sentences.js





/** `1 in 710 harmless changes looks this bad (p = 0.0001, adjusted p = 0.0014)`. */
function chance(p, pAdjusted) {
    const told = (0,render_probability/* rarity */.oG)(pAdjusted);
    const figures = (0,render_probability/* pPairText */.ox)(p, pAdjusted);
    return told === null ? figures : `${told} (${figures})`;
}
/** How the value moved, in words that hold for its direction; the level of a history may differ from its last value. */
function worse({ change, direction, unit }) {
    if (direction === 'target')
        return 'Farther from its target';
    const size = change === null ? 0 : direction === 'lower' ? change.absolute : -change.absolute;
    return size > 0 ? `Worse by ${(0,number/* sizeText */.lP)(size, unit)}` : 'Worse than the level of the base branch';
}
/** The tolerance that speaks of this direction, as the user wrote it. */
function tolerance({ direction, limits, }) {
    const { maxDrop, maxRise } = limits;
    const rise = direction === 'lower' || (direction === 'target' && maxDrop === null);
    const set = rise ? maxRise : maxDrop;
    if (set === null)
        return null;
    return { key: rise ? 'max-rise' : 'max-drop', written: typeof set === 'string' ? set : null };
}
/** `the margin of 0.5 pp`, or the user's own: `the 1.9 pp of max-drop "2%"`. */
function marginText(verdict, size) {
    const rule = tolerance(verdict);
    if (rule === null)
        return `the margin of ${size}`;
    return `the ${size} of ${rule.key}${rule.written === null ? '' : ` "${rule.written}"`}`;
}
/** `Worse by 3.1 pp, more than the margin of 0.5 pp`. */
function beyond(verdict, margin) {
    return `${worse(verdict)}, more than ${marginText(verdict, (0,number/* sizeText */.lP)(margin, verdict.unit))}`;
}
const limits = {
    'below-min': ({ value, min }, { unit }) => {
        const [is, least] = (0,number/* valuesApart */.vW)([value, min], unit);
        return `${is} is below the minimum of ${least}, by ${(0,number/* sizeText */.lP)(min - value, unit)}.`;
    },
    'above-max': ({ value, max }, { unit }) => {
        const [is, most] = (0,number/* valuesApart */.vW)([value, max], unit);
        return `${is} is above the maximum of ${most}, by ${(0,number/* sizeText */.lP)(value - max, unit)}.`;
    },
    'at-risk': ({ bound, limit }, { unit }) => {
        const [worst, allowed] = (0,number/* valuesApart */.vW)([bound, limit], unit);
        return `The limit of ${allowed} holds, but not safely: with this much data the true value may be ${worst}.`;
    },
    'within-limits': () => 'Within its limits.',
};
const losses = {
    'significant-loss': ({ p, pAdjusted, margin }, verdict) => `${beyond(verdict, margin)} and more than chance explains: ${chance(p, pAdjusted)}.`,
    'warning-level-loss': ({ p, pAdjusted, margin }, verdict) => `${beyond(verdict, margin)}; enough evidence to warn, not to fail: ${chance(p, pAdjusted)}.`,
    'two-stage': ({ runs, pooled, loss }, { unit }) => {
        const before = pooled - runs === 1 ? 'this one' : 'those there are';
        return `${(0,number/* countText */.lT)(runs, 'more run')} of this commit, pooled with ${before}, would settle it: a mean loss of ${(0,number/* sizeText */.lP)(loss, unit)} or more fails.`;
    },
    'within-margin': ({ p, margin }, verdict) => `${worse(verdict)}, more than chance explains (${(0,render_probability/* pText */.C6)(p)}), but within ${marginText(verdict, (0,number/* sizeText */.lP)(margin, verdict.unit))}.`,
    'beyond-tolerance': (reason, verdict) => {
        const [is, allowed] = (0,number/* sizeTexts */.y)([reason.loss, reason.tolerance], verdict.unit);
        return `Worse by ${is}, more than ${marginText(verdict, allowed ?? '')}.`;
    },
    'within-tolerance': (reason, verdict) => {
        const [is, allowed] = (0,number/* sizeTexts */.y)([reason.loss, reason.tolerance], verdict.unit);
        const how = reason.loss > 0 ? `Worse by ${is}, within` : 'Not worse than the base; a loss may be up to';
        return `${how} ${marginText(verdict, allowed ?? '')}.`;
    },
    'beyond-practical-limit': ({ loss, limit }, { unit }) => {
        const [size, allowed] = (0,number/* sizeTexts */.y)([loss, limit], unit);
        return `Worse by ${size}. There is no measure of noise yet, so only a loss beyond ${allowed} fails, and this one is.`;
    },
    'possible-loss': ({ loss, limit }, { unit }) => {
        const [size, bound] = (0,number/* sizeTexts */.y)([loss, limit], unit);
        return `Worse by ${size}, which may be noise: there is no measure of that yet. A loss beyond ${bound} would fail.`;
    },
};
const evidence = {
    'significant-gain': ({ p, margin }, { unit, change }) => {
        const size = change === null ? '' : ` by ${(0,number/* sizeText */.lP)(change.absolute, unit)}`;
        return `Better${size}, more than the margin of ${(0,number/* sizeText */.lP)(margin, unit)} and more than chance explains (${(0,render_probability/* pText */.C6)(p)}).`;
    },
    'practical-gain': ({ gain, limit }, { unit }) => {
        const [size, bound] = (0,number/* sizeTexts */.y)([gain, limit], unit);
        return `Better by ${size}, beyond the ${bound} that count without a measure of noise.`;
    },
    'no-loss': ({ p }) => `No loss beyond chance (${(0,render_probability/* pText */.C6)(p)}).`,
    underpowered: (reason, verdict) => {
        const [seen, matters] = (0,number/* sizeTexts */.y)([reason.minimumDetectableChange, reason.limit], verdict.unit);
        return `Too little data to tell: only a loss of ${seen} or more would be seen, and ${matters} matters. ${settlingText(reason, verdict)}`;
    },
    'no-noise-estimate': ({ records, needed }) => `How much this metric varies from run to run is not known yet: ${(0,number/* countText */.lT)(records, 'record')} of the ${needed} it takes.`,
    'run-noise': ({ p, records }) => `These outputs are worse, but the base branch itself varies this much between runs (${(0,render_probability/* pText */.C6)(p)} over ${(0,number/* countText */.lT)(records, 'record')}).`,
    'run-noise-unmeasured': ({ records }) => `How much the base branch varies between runs is not measured yet (${(0,number/* countText */.lT)(records, 'record')}).`,
    'base-already-low': ({ p }) => `The newest base run was low already, and against it this is no loss beyond chance (${(0,render_probability/* pText */.C6)(p)}).`,
    'too-few-pairs': ({ pairs, needed, clusters }) => `${(0,number/* countText */.lT)(pairs, clusters ? 'cluster' : 'example')} in both base and head ${pairs === 1 ? 'is' : 'are'} too few to compare them one by one: it takes ${needed}.`,
    posterior: ({ probability, prior, adjusted, needed, margin }, verdict) => {
        const size = marginText(verdict, (0,number/* sizeText */.lP)(margin, verdict.unit));
        return `${(0,render_probability/* shareText */.Lu)(probability)} probable that it is worse by more than ${size} (${prior} prior); ${(0,render_probability/* shareText */.Lu)(adjusted)} after correction, and ${(0,render_probability/* shareText */.Lu)(needed)} fails.`;
    },
    'history-unit': ({ leftOut }) => `${(0,number/* countText */.lT)(leftOut, 'older record')} of the history ${leftOut === 1 ? 'is' : 'are'} left out: up to there it is on another scale, such as percents beside shares.`,
    'below-anchor': ({ anchor, value, loss, margin, pAdjusted, probability }, { unit }) => {
        const [is, allowed] = (0,number/* sizeTexts */.y)([loss, margin], unit);
        const chance = pAdjusted === null ? '' : ` and more than chance explains (${(0,render_probability/* pText */.C6)(pAdjusted)})`;
        const how = probability === null ? chance : ` (${(0,render_probability/* shareText */.Lu)(probability)} probable)`;
        return `Against the anchor "${anchor}" (${(0,number/* valueText */.Ru)(value, unit)}) worse by ${is}, more than ${allowed}${how}: losses too small to see have added up.`;
    },
    'main-below-anchor': ({ anchor, value, loss }, { unit }) => `Below the anchor "${anchor}" (${(0,number/* valueText */.Ru)(value, unit)}) by ${(0,number/* sizeText */.lP)(loss, unit)}, where the base branch stands already: not this change's doing.`,
};
const absences = {
    'not-finite': ({ found }) => `Not a finite number: found "${found}".`,
    absent: ({ required }) => required ? 'Required, but not measured this time.' : 'The base has it, and this evaluation does not.',
    'not-in-base': () => 'New: the base does not have it.',
    'no-base': () => 'Nothing to compare with yet.',
    'base-not-finite': ({ found }) => `Can't be compared: the base has no finite number here, found "${found}".`,
    'direction-unknown': () => 'It is not known which way is better, so only its limits were judged.',
    'unit-differs': ({ base, head }) => `Can't be compared: the base is measured in "${base}", this evaluation in "${head}".`,
    'fingerprint-differs': ({ name, base, head }) => `Can't be compared: "${name}" must agree, and the base ${fingerprintText(base)} where this evaluation ${fingerprintText(head)}.`,
};
function fingerprintText(value) {
    return value === null ? 'does not tell it' : `has "${value}"`;
}
const sentences = { ...limits, ...losses, ...evidence, ...absences, ...tradeOffs, ...waivers };
function say(kind, reason, verdict) {
    return sentences[kind](reason, verdict);
}
/** The sentence of a reason of this verdict, plain text in one line; what was found in a file is quoted in it. */
function sentenceOf(reason, verdict) {
    return say(reason.kind, reason, verdict);
}

;// CONCATENATED MODULE: ./build/js/render/words.js



const OUTCOMES = {
    passed: { symbol: '✓', word: 'passed' },
    improved: { symbol: '▲', word: 'improved' },
    regressed: { symbol: '✗', word: 'regressed' },
    suspected: { symbol: '⚠', word: 'suspected' },
    violated: { symbol: '✗', word: 'limit broken' },
    inconclusive: { symbol: '?', word: 'inconclusive' },
    missing: { symbol: '✗', word: 'missing' },
    invalid: { symbol: '✗', word: 'not a number' },
    incomparable: { symbol: '≠', word: 'not comparable' },
    waived: { symbol: '○', word: 'waived' },
    new: { symbol: '+', word: 'new' },
};
/** Symbol and word of an outcome. */
function outcomeWord(outcome) {
    return OUTCOMES[outcome];
}
/** As `outcomeWord`, with the sign of a warning where the verdict only warns: `⚠ regressed (warns)`. */
function verdictWord(verdict) {
    const { symbol, word } = OUTCOMES[verdict.outcome];
    return symbol === '✗' && verdict.severity === 'warn'
        ? { symbol: '⚠', word: `${word} (warns)` }
        : { symbol, word };
}
const EVIDENCE = {
    paired: 'paired',
    clustered: 'paired by group',
    'standard-error': 'standard errors',
    history: 'history',
    'paired+history': 'paired and history',
    'single-base': 'one base run',
    limit: 'limit',
};
function evidenceWord(evidence) {
    return EVIDENCE[evidence];
}
function resultSymbol(result) {
    return { pass: '✓', fail: '✗', error: '⊘', neutral: '○' }[result];
}
/** One plain sentence that says why. May quote what was found in a file: escape it for where it goes. */
function reasonSentence(reason, verdict) {
    return sentenceOf(reason, verdict);
}
const LINE_LIMIT = 200;
const LINE_NAME_LIMIT = 80;
/** The result in one line of plain text, at most 200 characters, safe for logs and outputs. */
function resultLine(report) {
    const { before, name, after } = (0,headline/* resultParts */.E)(report);
    const line = (0,render_escape/* plainText */.wh)(`${before}${(0,render_escape/* clip */.$Q)(name ?? '', LINE_NAME_LIMIT)}${after}`);
    return line.length <= LINE_LIMIT
        ? line
        : `${line
            .slice(0, LINE_LIMIT - 1)
            .toWellFormed()
            .replace(/\ufffd$/, '')}…`;
}


/***/ }),

/***/ 6414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ benjaminiHochberg)
/* harmony export */ });
/**
 * p values adjusted so that a bound on them bounds the false discovery rate.
 *
 *   q_(i) = min over j >= i of min(1, M p_(j) / j),   p_(1) <= … <= p_(M)
 *
 * Source: Y. Benjamini, Y. Hochberg, Controlling the false discovery rate, Journal of the Royal Statistical Society B
 * 57 (1995) 289–300.
 *
 * Example: 0.01, 0.04, 0.03 become 0.03, 0.04, 0.04.
 */
/** The adjusted values, in the order of the input. */
function benjaminiHochberg(pValues) {
    const count = pValues.length;
    const descending = [...pValues.entries()].sort(([, a], [, b]) => b - a);
    const adjusted = new Array(count);
    let smallest = 1;
    for (const [step, [index, p]] of descending.entries()) {
        smallest = Math.min(smallest, (p * count) / (count - step));
        adjusted[index] = smallest;
    }
    return adjusted;
}


/***/ }),

/***/ 6325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ binomialTail),
/* harmony export */   HU: () => (/* binding */ binomialCdf),
/* harmony export */   z6: () => (/* binding */ binomialPmf)
/* harmony export */ });
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3767);
/* harmony import */ var _saddle_point_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(136);
/**
 * The binomial distribution.
 *
 *   P(X = k)  = n! / (k! (n−k)!) · p^k (1−p)^(n−k)
 *   P(X >= k) = I_p(k, n − k + 1),   P(X <= k) = I_{1−p}(n − k, k + 1)
 *
 * Source: C. Loader (2000) for the density, Abramowitz & Stegun 26.5.24 for the tail.
 *
 * Example: n = 8, p = ½: P(X = 7) = 0.03125, P(X >= 7) = 9/256 = 0.03515625.
 */


/** P(X = k) for X ~ Bin(n, p). */
function binomialPmf(k, n, p) {
    if (k < 0 || k > n)
        return 0;
    return (0,_saddle_point_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialDensity */ .i)({ a: k, b: n - k, x: p, y: 1 - p });
}
/** P(X >= k) for X ~ Bin(n, p), exact to about 1e-13 relative where it is small. */
function binomialTail(k, n, p) {
    if (k <= 0)
        return 1;
    if (k > n)
        return 0;
    return (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .regularizedBeta */ .RL)(p, k, n - k + 1);
}
/** P(X <= k) for X ~ Bin(n, p), exact to about 1e-13 relative where it is small. */
function binomialCdf(k, n, p) {
    if (k < 0)
        return 0;
    if (k >= n)
        return 1;
    return (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .regularizedBetaOf */ .s)({ x: 1 - p, complement: p, a: n - k, b: k + 1 });
}


/***/ }),

/***/ 3767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RL: () => (/* binding */ regularizedBeta),
/* harmony export */   aS: () => (/* binding */ betaFactor),
/* harmony export */   s: () => (/* binding */ regularizedBetaOf)
/* harmony export */ });
/* harmony import */ var _saddle_point_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(136);
/**
 * The regularized incomplete beta function.
 *
 *   I_x(a, b) = 1/B(a, b) · ∫₀ˣ t^(a−1) (1−t)^(b−1) dt
 *             = x^a (1−x)^b / B(a, b) / (β₀ + α₁/(β₁ + α₂/(β₂ + …))),   and I_x(a, b) = 1 − I_{1−x}(b, a)
 *   α_n = (a+n−1)(a+b+n−1) n (b−n) x² / (a+2n−1)²
 *   β_n = n + n(b−n)x / (a+2n−1) + (a+n)(a − (a+b)x + 1 + n(2−x)) / (a+2n+1)
 *
 * Source: A. R. DiDonato, A. H. Morris, Significant digit computation of the incomplete beta function ratios, ACM
 * TOMS 18 (1992) 360–373, equation 9; evaluated by Lentz's method as modified by Thompson and Barnett.
 *
 * Example: I_0.5(2, 3) = 11/16 = 0.6875.
 */

const TINY = 1e-300;
const PRECISION = 1e-16;
/** The fraction needs in the order of √max(a, b) terms: this is enough for arguments of 10⁹. */
const MOST_TERMS = 200_000;
function awayFromZero(value) {
    return Math.abs(value) < TINY ? TINY : value;
}
function continuedFraction({ x, complement, a, b }) {
    // a − (a + b) x, written so that it does not cancel where x is near 0 or near 1.
    const offset = a * complement - b * x;
    let fraction = awayFromZero((a * (offset + 1)) / (a + 1));
    let c = fraction;
    let d = 0;
    for (let n = 1; n < MOST_TERMS; n++) {
        const place = a + 2 * n - 1;
        const numerator = ((a + n - 1) / place) * ((a + b + n - 1) / place) * (n * (b - n) * x * x);
        const rest = ((a + n) * (offset + 1 + n * (1 + complement))) / (place + 2);
        const denominator = n + (n * (b - n) * x) / place + rest;
        d = 1 / awayFromZero(denominator + numerator * d);
        c = awayFromZero(denominator + numerator / c);
        const factor = c * d;
        fraction *= factor;
        if (Math.abs(factor - 1) <= PRECISION)
            break;
    }
    return fraction;
}
/** x^a (1−x)^b / B(a, b): the factor before the integral's series, and x(1−x) times the beta density. */
function betaFactor({ x, complement, a, b }) {
    return ((a * b) / (a + b)) * (0,_saddle_point_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialDensity */ .i)({ a, b, x, y: complement });
}
/** I_x(a, b) from x and 1 − x, for a, b > 0; exact to about 1e-13 relative wherever it is below one half. */
function regularizedBetaOf({ x, complement, a, b }) {
    if (x <= 0)
        return 0;
    if (complement <= 0)
        return 1;
    const factor = betaFactor({ x, complement, a, b });
    if (x <= (a + 1) / (a + b + 2))
        return factor / continuedFraction({ x, complement, a, b });
    return 1 - factor / continuedFraction({ x: complement, complement: x, a: b, b: a });
}
/** I_x(a, b) for x in [0, 1] and a, b > 0. */
function regularizedBeta(x, a, b) {
    return regularizedBetaOf({ x, complement: 1 - x, a, b });
}


/***/ }),

/***/ 555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ historyLevel)
});

;// CONCATENATED MODULE: ./build/js/stats/decaying-mean.js
/**
 * A mean that forgets: the newest value weighs 1, each older one 0.9 of the next.
 *
 *   reference = Σ w x / Σ w,   effective count = (Σ w)² / Σ w²,   w = 0.9^age
 *
 * Source: S. W. Roberts, Control chart tests based on geometric moving averages, Technometrics 1 (1959) 239–250;
 * the effective count is L. Kish's, Survey Sampling (1965).
 *
 * Example: 1, 2: (0.9 · 1 + 2) / 1.9 = 1.5263158, effective count 3.61 / 1.81 = 1.9944751.
 */
const DECAY = 0.9;
/** The mean of every beginning of the values, oldest first: at index i that of the first i + 1. */
function decayingMeans(values) {
    // Taken about the first value, so that a constant series has exactly that value as its mean.
    const origin = values[0] ?? Number.NaN;
    const references = [];
    const effectiveCounts = [];
    let total = 0;
    let weights = 0;
    let squares = 0;
    for (const value of values) {
        total = total * DECAY + (value - origin);
        weights = weights * DECAY + 1;
        squares = squares * DECAY * DECAY + 1;
        references.push(origin + total / weights);
        effectiveCounts.push((weights * weights) / squares);
    }
    return { references, effectiveCounts };
}
/** The mean of at least one value, oldest first. */
function decayingMean(values) {
    const { references, effectiveCounts } = decayingMeans(values);
    return {
        reference: references.at(-1) ?? Number.NaN,
        effectiveCount: effectiveCounts.at(-1) ?? Number.NaN,
    };
}

// EXTERNAL MODULE: ./build/js/stats/median.js
var median = __nccwpck_require__(1326);
;// CONCATENATED MODULE: ./build/js/stats/noise.js
/**
 * Run-to-run noise from successive differences, which a step or a slow drift hardly touches.
 *
 *   fewer than 8 values:  mean|Δ| / 1.12838
 *   else:                 1.4826 · median|Δ| / √2, or the former where that is 0
 *   both times 1 + 1/n
 *
 * Source: the moving range of D. C. Montgomery, Introduction to Statistical Quality Control (d₂ = 1.12838
 * for pairs); the median of absolute differences as in D. L. Donoho, I. M. Johnstone, Biometrika 81 (1994) 425–455.
 *
 * Example: 0.80, 0.82, 0.79: |Δ| = 0.02, 0.03, so (0.025 / 1.12838) · 4/3 = 0.0295408.
 */

/** Mean range of two values of a standard normal distribution. */
const MEAN_RANGE_OF_TWO = 1.12838;
/** Turns a median absolute deviation into a standard deviation of a normal distribution. */
const NORMAL_MAD = 1.4826;
const ENOUGH_FOR_MEDIAN = 8;
/** The noise of one value, for at least two values, oldest first; 0 only where all are equal. */
function successiveNoise(values) {
    const steps = values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? value)));
    const meanStep = steps.reduce((sum, step) => sum + step, 0) / steps.length;
    const byMean = meanStep / MEAN_RANGE_OF_TWO;
    const byMedian = (NORMAL_MAD * (0,median/* median */.J)(steps)) / Math.SQRT2;
    const noise = values.length < ENOUGH_FOR_MEDIAN || byMedian === 0 ? byMean : byMedian;
    return noise * (1 + 1 / values.length);
}

;// CONCATENATED MODULE: ./build/js/stats/residuals.js
/**
 * How far each value lay from what the values before it in its segment foretold, and the scale of that.
 *
 *   r_i = (x_i − reference of those before) / √(1 + 1 / their effective count)
 *   scale² = Σ r² / df,   df = max(1, count − chosen)
 *
 * With 12 residuals or more, those with |r| > 5 · 1.4826 · median|r| are left out first. `chosen` is how many steps were
 * found and how many spikes were replaced: each was chosen so as to make the residuals small, and so costs a degree of
 * freedom, as a fitted parameter does.
 *
 * Source: the scaled one-step prediction errors of R. L. Brown, J. Durbin, J. M. Evans, Journal of the Royal
 * Statistical Society B 37 (1975) 149–192, with the weights of a decaying mean.
 *
 * Example: 1, 2 in one segment: r = (2 − 1) / √2 = 0.7071068, the scale is the same, with 1 degree of freedom.
 */


const ENOUGH_TO_TRIM = 12;
const FAR = 5;
const residuals_NORMAL_MAD = 1.4826;
/** Every value's scaled distance from what those before it foretold, from the second on. */
function distances(segment) {
    const { references, effectiveCounts } = decayingMeans(segment);
    const distances = [];
    for (let i = 1; i < segment.length; i++) {
        const difference = (segment[i] ?? Number.NaN) - (references[i - 1] ?? Number.NaN);
        distances.push(difference / Math.sqrt(1 + 1 / (effectiveCounts[i - 1] ?? Number.NaN)));
    }
    return distances;
}
/** The last value's scaled distance from what the ones before it foretold; `null` where none are before it. */
function predictionResidual(values) {
    return distances(values).at(-1) ?? null;
}
/** The residuals in all segments, oldest first. */
function predictionResiduals({ values, starts, excluded }) {
    const without = new Set(excluded);
    return starts.flatMap((start, s) => distances(values.slice(start, starts[s + 1])).filter((_, i) => !without.has(start + i + 1)));
}
/** The scale of residuals after so many choices; 0 with 0 degrees of freedom where there are none. */
function residualScale(residuals, chosen) {
    const bound = FAR * residuals_NORMAL_MAD * (0,median/* median */.J)(residuals.map(Math.abs));
    // Where most residuals are 0 the bound is too, and would leave out every sign of noise.
    const trims = residuals.length >= ENOUGH_TO_TRIM && bound > 0;
    const kept = trims ? residuals.filter((r) => Math.abs(r) <= bound) : residuals;
    if (kept.length === 0)
        return { scale: 0, degreesOfFreedom: 0 };
    const degreesOfFreedom = Math.max(1, kept.length - chosen);
    const squares = kept.reduce((sum, r) => sum + r * r, 0);
    return { scale: Math.sqrt(squares / degreesOfFreedom), degreesOfFreedom };
}

// EXTERNAL MODULE: ./build/js/stats/student.js
var student = __nccwpck_require__(2057);
;// CONCATENATED MODULE: ./build/js/stats/segments.js

const FEWEST_VALUES = 4;
const PENALTY = 3;
const WEAK = 0.001;
/** Where the best last segment of every prefix starts; index n of the answer is for the first n values. */
function bestStarts(values, penalty, hard) {
    const cost = [0];
    const starts = [0];
    let first = 0;
    for (let end = 1; end <= values.length; end++) {
        // No segment reaches across a hard boundary.
        if (hard.has(end - 1))
            first = end - 1;
        let best = Number.POSITIVE_INFINITY;
        let bestStart = end - 1;
        let mean = 0;
        let squares = 0;
        for (let start = end - 1; start >= first; start--) {
            // Welford's recurrence: no difference of large sums, so a constant series costs exactly 0.
            const value = values[start] ?? 0;
            const step = value - mean;
            mean += step / (end - start);
            squares += step * (value - mean);
            const total = (cost[start] ?? 0) + squares + penalty;
            // On a tie the longer segment, for the fewest steps.
            if (total <= best) {
                best = total;
                bestStart = start;
            }
        }
        cost.push(best);
        starts.push(bestStart);
    }
    return starts;
}
function partition(values, noise, hard) {
    const penalty = PENALTY * Math.log(values.length) * noise * noise;
    const best = bestStarts(values, penalty, hard);
    const starts = [];
    for (let end = values.length; end > 0; end = best[end] ?? 0)
        starts.unshift(best[end] ?? 0);
    return starts;
}
function summarise(segment) {
    const mean = segment.reduce((sum, value) => sum + value, 0) / segment.length;
    const squares = segment.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
    return { count: segment.length, mean, squares };
}
/** The two-sided p of the step between two segments, given the variance within all of them. */
function stepP(before, after, within) {
    const step = Math.abs(after.mean - before.mean);
    if (step === 0 || within.df === 0)
        return 1;
    const standardError = Math.sqrt(within.variance * (1 / before.count + 1 / after.count));
    return 2 * (0,student/* studentTail */.gq)(step / standardError, within.df);
}
/** Two neighbours as one, by the rule for pooled sums of squares. */
function merged(before, after) {
    const count = before.count + after.count;
    const step = after.mean - before.mean;
    return {
        count,
        mean: before.mean + (step * after.count) / count,
        squares: before.squares + after.squares + (step * step * before.count * after.count) / count,
    };
}
/** The position among the starts of the weakest step that may go, or `null` where all are strong or hard. */
function weakest(segments, starts, hard) {
    const df = segments.reduce((sum, { count }) => sum + count, 0) - segments.length;
    const variance = segments.reduce((sum, segment) => sum + segment.squares, 0) / df;
    let position = null;
    let largest = WEAK;
    for (const [i, start] of starts.entries()) {
        const before = segments[i - 1];
        const after = segments[i];
        if (before === undefined || after === undefined || hard.has(start))
            continue;
        const p = stepP(before, after, { variance, df });
        if (p > largest) {
            largest = p;
            position = i;
        }
    }
    return position;
}
/** The indices at which segments start, ascending, the first of them 0; for at least one value, oldest first. */
function segmentStarts(values, { noise, boundaries }) {
    const hard = new Set(boundaries);
    if (values.length < FEWEST_VALUES)
        return [0, ...hard];
    const starts = partition(values, noise, hard);
    const segments = starts.map((start, i) => summarise(values.slice(start, starts[i + 1])));
    for (let goes = weakest(segments, starts, hard); goes !== null; goes = weakest(segments, starts, hard)) {
        const [before, after] = segments.slice(goes - 1, goes + 1);
        if (before === undefined || after === undefined)
            break;
        segments.splice(goes - 1, 2, merged(before, after));
        starts.splice(goes, 1);
    }
    return starts;
}

;// CONCATENATED MODULE: ./build/js/stats/spikes.js
/**
 * Single values far from their neighbours on both sides: a run that went wrong, not a new level.
 *
 *   x_i is a spike where |x_i − median(x_{i−3} … x_{i+3})| > 5 · noise
 *
 * The window shrinks evenly near the ends and near hard boundaries. So it always has an odd count: the median of an even
 * one lies halfway of a step, and would turn the first value of a new level into a spike. The last two values are
 * never spikes, because nothing yet shows whether the series comes back.
 *
 * Source: the identifier of L. Davies, U. Gather, Journal of the American Statistical Association 88 (1993) 782–792,
 * over a moving window (R. K. Pearson, IEEE Transactions on Control Systems Technology 10 (2002) 55–63).
 *
 * Example: 0.85 0.852 0.848 0.851 0.60 0.849 0.85 0.853, noise 0.003: 0.60 is a spike and becomes 0.85.
 */

const spikes_FEWEST_VALUES = 5;
const HALF_WINDOW = 3;
const spikes_FAR = 5;
const NEVER_AT_END = 2;
function halfWindow(index, count, boundaries) {
    const start = boundaries.findLast((boundary) => boundary <= index) ?? 0;
    const end = boundaries.find((boundary) => boundary > index) ?? count;
    return Math.min(HALF_WINDOW, index - start, end - 1 - index);
}
/** Finds and replaces spikes among values that are oldest first. Fewer than five values have none. */
function withoutSpikes(values, { noise, boundaries }) {
    if (values.length < spikes_FEWEST_VALUES)
        return { values, spikes: [] };
    const spikes = [];
    const replaced = values.map((value, i) => {
        if (i >= values.length - NEVER_AT_END)
            return value;
        const half = halfWindow(i, values.length, boundaries);
        const window = values.slice(i - half, i + half + 1);
        // The median is one of the window: where no neighbour is far, it isn't either, and need not be found.
        if (window.every((neighbour) => Math.abs(value - neighbour) <= spikes_FAR * noise))
            return value;
        const middle = (0,median/* median */.J)(window);
        if (!(Math.abs(value - middle) > spikes_FAR * noise))
            return value;
        spikes.push(i);
        return middle;
    });
    return { values: replaced, spikes };
}

;// CONCATENATED MODULE: ./build/js/stats/level.js
/**
 * Where a series stands now, and how much one more run may differ from that.
 *
 *   level: the decaying mean of the last segment alone
 *   scale: one-step residuals inside all segments, a degree of freedom less for every step found and spike replaced
 *
 * That the level is of the last segment and the noise of all of them keeps power right after an accepted change.
 *
 * Source: the pieces are named in noise, spikes, segments, decaying-mean and residuals; noise pooled over segments as
 * in the lookback z score of conbench.
 *
 * Example: .85 .84 .86 .855 .845 .85 .842 .858: one segment, reference 0.8501801, effective count 7.5647473, scale
 * 0.0074730 with 7 degrees of freedom.
 */





const level_FEWEST_VALUES = 2;
/** A last segment below this is a step seen once or twice: it may be noise after all. */
const SETTLED = 3;
/** The level before an unsettled last segment. An accepted step is settled from its first run on. */
function previousLevel(values, starts, hard) {
    const last = starts.at(-1) ?? 0;
    const before = starts.at(-2);
    if (before === undefined || values.length - last >= SETTLED || hard.includes(last))
        return null;
    return decayingMean(values.slice(before, last));
}
/** The level of a series, oldest first; `null` with fewer than two values. */
function historyLevel(values, { boundaries, window }) {
    const offset = Math.max(0, values.length - window);
    const recent = values.slice(offset);
    const latest = recent.at(-1);
    if (latest === undefined || recent.length < level_FEWEST_VALUES)
        return null;
    const inside = new Set(boundaries.map((index) => index - offset));
    const hard = [...inside].filter((index) => index > 0 && index < recent.length).sort((a, b) => a - b);
    const surroundings = { noise: successiveNoise(recent), boundaries: hard };
    const { values: cleaned, spikes } = withoutSpikes(recent, surroundings);
    const starts = segmentStarts(cleaned, surroundings);
    const segmentStart = starts.at(-1) ?? 0;
    const segment = cleaned.slice(segmentStart);
    const residuals = predictionResiduals({ values: cleaned, starts, excluded: spikes });
    const chosen = starts.length - 1 - hard.length + spikes.length;
    return {
        ...decayingMean(segment),
        ...residualScale(residuals, chosen),
        residuals,
        chosen,
        count: recent.length,
        starts: starts.map((start) => start + offset),
        segmentStart: segmentStart + offset,
        excluded: spikes.map((index) => index + offset),
        latest,
        latestResidual: predictionResidual(segment),
        previous: previousLevel(cleaned, starts, hard),
    };
}


/***/ }),

/***/ 4236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ stirlingError)
/* harmony export */ });
/* unused harmony export logGamma */
/**
 * The logarithm of the gamma function, and the error of Stirling's formula, which large arguments need instead:
 * differences of logarithms near 10⁷ would lose ten digits.
 *
 *   ln Γ(x) = (x − ½) ln x − x + ½ ln 2π + 1/(12x) − 1/(360x³) + …
 *   δ(x)    = ln Γ(x + 1) − (x + ½) ln x + x − ½ ln 2π
 *
 * Source: Abramowitz & Stegun, Handbook of Mathematical Functions, 6.1.41 (series) and 6.1.15 (recurrence);
 * the use of δ: C. Loader, Fast and Accurate Computation of Binomial Probabilities (2000).
 *
 * Example: ln Γ(5) = ln 24 = 3.1780538; δ(1) = 1 − ½ ln 2π = 0.0810615.
 */
const HALF_LOG_TWO_PI = 0.9189385332046728;
/** From here on the series below is exact to double precision. */
const SERIES_FROM = 15;
/** δ(x) by its asymptotic series, for x >= 15. */
function stirlingSeries(x) {
    const s = 1 / (x * x);
    const rest = 1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - s * (691 / 360360 - s / 156)));
    return (1 / 12 - s * (1 / 360 - s * rest)) / x;
}
/** ln Γ(x) for x > 0. */
function logGamma(x) {
    let product = 1;
    let y = x;
    // Γ(x) = Γ(x + k) / (x (x + 1) … (x + k − 1)) carries small arguments to where the series holds.
    while (y < SERIES_FROM) {
        product *= y;
        y += 1;
    }
    return (y - 0.5) * Math.log(y) - y + HALF_LOG_TWO_PI + stirlingSeries(y) - Math.log(product);
}
/** δ(x) for x > 0: what Stirling's formula for ln Γ(x + 1) leaves out. */
function stirlingError(x) {
    if (x >= SERIES_FROM)
        return stirlingSeries(x);
    return logGamma(x + 1) - (x + 0.5) * Math.log(x) + x - HALF_LOG_TWO_PI;
}


/***/ }),

/***/ 1326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ median)
/* harmony export */ });
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6728);
/**
 * The median: the middle value, or the mean of the two in the middle.
 *
 *   x_((n−1)/2) for odd n,   (x_(n/2−1) + x_(n/2)) / 2 for even n,   order statistics counted from 0
 *
 * Source: J. W. Tukey, Exploratory Data Analysis (1977), chapter 2.
 *
 * Example: 4, 1, 3, 2 has the median 2.5.
 */

/** The median; the input stays as it is. NaN where there are no values. */
function median(values) {
    const numbers = values instanceof Float64Array ? values : Float64Array.from(values);
    const half = numbers.length >> 1;
    const odd = numbers.length % 2 === 1;
    const [upper = Number.NaN, lower = Number.NaN] = (0,_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesAt */ .I)(numbers, odd ? [half] : [half, half - 1]);
    return odd ? upper : (lower + upper) / 2;
}


/***/ }),

/***/ 7446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ newcombePaired),
/* harmony export */   x: () => (/* binding */ newcombeIndependent)
/* harmony export */ });
/* harmony import */ var _wilson_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4264);
/**
 * Intervals for a difference of two proportions, built from Wilson's interval of each.
 *
 *   independent:  d − √((h − l_h)² + (u_b − b)²)                          to  d + √((u_h − h)² + (b − l_b)²)
 *   paired:       d − √((h − l_h)² − 2φ(h − l_h)(u_b − b) + (u_b − b)²)   to  d + √((u_h − h)² − 2φ(u_h − h)(b − l_b) + (b − l_b)²)
 *
 * where h, b are the proportions of head and base, [l, u] their Wilson intervals, d = h − b, and φ the correlation of
 * the 2×2 table, drawn towards 0 by a continuity correction where it is positive.
 *
 * Source: R. G. Newcombe, Statistics in Medicine 17 (1998) 873–890, method 10 (independent), and 17 (1998) 2635–2650,
 * method 10 (paired).
 *
 * Example: 14 both right, 5 won, 0 lost, 22 both wrong: 0.1219512, from 0.0114832 to 0.2264927.
 */

const NOTHING_KNOWN = { difference: 0, interval: [-1, 1] };
function correlation({ bothRight, lost, won, bothWrong }) {
    const rows = (bothRight + lost) * (won + bothWrong);
    const columns = (bothRight + won) * (lost + bothWrong);
    if (rows === 0 || columns === 0)
        return 0;
    const n = bothRight + lost + won + bothWrong;
    const determinant = bothRight * bothWrong - lost * won;
    const corrected = determinant > 0 ? Math.max(determinant - n / 2, 0) : determinant;
    return corrected / (Math.sqrt(rows) * Math.sqrt(columns));
}
function combined(base, head, terms) {
    const b = base.successes / base.n;
    const h = head.successes / head.n;
    const [baseLow, baseHigh] = (0,_wilson_js__WEBPACK_IMPORTED_MODULE_0__/* .wilson */ .r)(base.successes, base.n, terms.confidence);
    const [headLow, headHigh] = (0,_wilson_js__WEBPACK_IMPORTED_MODULE_0__/* .wilson */ .r)(head.successes, head.n, terms.confidence);
    // Rounding may take the square a hair below zero where φ is 1.
    const reach = (x, y) => Math.sqrt(Math.max(0, x * x - 2 * terms.phi * x * y + y * y));
    return [h - b - reach(h - headLow, baseHigh - b), h - b + reach(headHigh - h, b - baseLow)];
}
/** head − base on the same examples, with its two-sided interval. With no examples nothing is known: [−1, 1]. */
function newcombePaired(pairs, confidence = 0.95) {
    const n = pairs.bothRight + pairs.lost + pairs.won + pairs.bothWrong;
    if (n === 0)
        return NOTHING_KNOWN;
    const base = { successes: pairs.bothRight + pairs.lost, n };
    const head = { successes: pairs.bothRight + pairs.won, n };
    const interval = combined(base, head, { phi: correlation(pairs), confidence });
    return { difference: (pairs.won - pairs.lost) / n, interval };
}
/** head − base of two independent samples, with its two-sided interval. With an empty sample nothing is known: [−1, 1]. */
function newcombeIndependent(base, head, confidence = 0.95) {
    if (base.n === 0 || head.n === 0)
        return NOTHING_KNOWN;
    const difference = head.successes / head.n - base.successes / base.n;
    return { difference, interval: combined(base, head, { phi: 0, confidence }) };
}


/***/ }),

/***/ 1475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shapeEvidence),
/* harmony export */   z: () => (/* binding */ PRIOR_DEGREES)
/* harmony export */ });
/* harmony import */ var _median_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1326);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7378);
/**
 * What the residuals of one history say of the shape of its noise, and of its scale under each shape.
 *
 *   ln L_k(s) = (df/n) Σ ln (f_k(r_i/s) / s),   the n residuals r inflated by √(n/df), df = max(1, n − chosen)
 *   L_k       = ∫ L_k(s) d ln s,   s >= floor
 *   w_k(s)    = L_k(s) · (D s)⁻⁴ exp(−2 se² / (D s)²),   D the standard deviation at scale 1; without a reported
 *               standard error se the last two factors are absent
 *
 * That a step was found or a spike replaced makes the residuals too small, and there are fewer of them than it seems:
 * so they are inflated, and weigh less. The standard error is no run of this history: it helps with the scale, but
 * would make every noise smaller than it look heavy-tailed, and so has no say in the shape. Where runs differ by less
 * than the floor, the floor is caution enough, and rounding is all that their shape would show: that tells nothing.
 *
 * Source: the flat prior of ln s gives Student's (W. S. Gosset's) t for the normal shape, G. E. P. Box, G. C. Tiao,
 * Bayesian Inference in Statistical Analysis (1973); the standard error as four earlier runs, G. K. Smyth (2004). The
 * integrals are sums over even steps of ln s with Gregory's weights at the ends.
 *
 * Example: residuals −0.5, 0.3, 1.1, −0.9, 0.2, no floor: L_k over that of the normal shape 0.8093 (t₃), 0.8945 (t₅),
 * 0.6496 (Gumbel).
 */


const STEPS = 20;
const END_WEIGHTS = [3 / 8, 7 / 6, 23 / 24];
const NORMAL_MAD = 1.4826;
/** Residuals that mostly repeat one value have a median of 0, and still a scale. */
const SMALLEST_CORE = 1 / 20;
/** Scales whose logarithms are farther out have squares that a double can't hold. */
const FARTHEST = 340;
/** A reported standard error counts as much as this many runs. */
const PRIOR_DEGREES = 4;
/** Scales that hold all but about 1e-5 of the weight, whichever shape is true, with even steps of their logarithms. */
function scalesFor(residuals, df, { floor, standardError }) {
    const squares = residuals.reduce((sum, r) => sum + r * r, 0);
    const spread = Math.sqrt(squares / residuals.length);
    const core = Math.max(NORMAL_MAD * (0,_median_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .J)(residuals.map(Math.abs)), SMALLEST_CORE * spread);
    const reported = PRIOR_DEGREES * (standardError ?? 0) ** 2;
    const pooled = Math.sqrt((df * spread * spread + reported) / (df + PRIOR_DEGREES));
    const widest = Math.max(spread, pooled);
    const low = Math.max(Math.log(Math.min(core, spread)) - 0.4 - 3 / Math.sqrt(df), Math.log(floor));
    const high = Math.log(widest) + 0.7 + 10 / df;
    const tellable = spread >= floor && low > -FARTHEST && high < FARTHEST;
    if (!tellable)
        return null;
    const step = (high - low) / STEPS;
    return Array.from({ length: STEPS + 1 }, (_, i) => Math.exp(low + i * step));
}
function endWeight(index) {
    return END_WEIGHTS[Math.min(index, STEPS - index)] ?? 1;
}
/** Logarithms as weights that sum to 1, and the logarithm of what they summed to. */
function normalised(logs) {
    const largest = Math.max(...logs);
    const parts = logs.map((log, i) => endWeight(i) * Math.exp(log - largest));
    const sum = parts.reduce((total, part) => total + part, 0);
    return { weights: parts.map((part) => part / sum), logSum: largest + Math.log(sum) };
}
/** ln of the prior that a standard error is, for a run's standard deviation. */
function logPrior(deviation, standardError) {
    if (standardError === null)
        return 0;
    return (-PRIOR_DEGREES / 2) * (2 * Math.log(deviation) + (standardError / deviation) ** 2);
}
/** What residuals say of shapes; `null` where there are none, where they are all 0 or below the floor, or near the
 * smallest or largest numbers there are. */
function shapeEvidence({ residuals, chosen }, options) {
    const df = Math.max(1, residuals.length - chosen);
    const share = df / residuals.length;
    const inflated = residuals.map((r) => r / Math.sqrt(share));
    const scales = residuals.length === 0 ? null : scalesFor(inflated, df, options);
    if (scales === null)
        return null;
    const logs = _shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .SHAPES */ .H.map((shape) => scales.map((scale) => share * shape.logLikelihood(inflated, scale)));
    const sums = logs.map((log) => normalised(log).logSum);
    const largest = Math.max(...sums);
    const posterior = _shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .SHAPES */ .H.map(({ deviation }, k) => scales.map((scale, g) => (logs[k]?.[g] ?? 0) + logPrior(deviation * scale, options.standardError)));
    return {
        likelihoods: sums.map((sum) => Math.exp(sum - largest)),
        scales,
        weights: posterior.map((log) => normalised(log).weights),
    };
}


/***/ }),

/***/ 1767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ normalQuantile),
/* harmony export */   v: () => (/* binding */ normalCdf)
/* harmony export */ });
/**
 * The standard normal distribution.
 *
 *   Φ(z) = ½ erfc(−z/√2)
 *
 * Φ: rational Chebyshev approximations, W. J. Cody, Mathematics of Computation 23 (1969) 631–637, as arranged in
 * Algorithm 715, ACM TOMS 19 (1993) 22–32. Φ⁻¹: algorithm AS 241 (PPND16), M. J. Wichura, Applied Statistics 37
 * (1988) 477–484. Both keep a relative error near 1e-15 far into the lower tail.
 *
 * Example: Φ(1.96) = 0.9750021, Φ⁻¹(0.975) = 1.9599640.
 */
const CENTRE_NUMERATOR = [
    0.06568233791820745, 2.2352520354606837, 161.02823106855587, 1067.6894854603709, 18154.98125334356,
];
const CENTRE_DENOMINATOR = [1, 47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673];
const MIDDLE_NUMERATOR = [
    1.0765576773720192e-8, 0.39894151208813466, 8.883149794388377, 93.50665613217785, 597.2702763948002,
    2494.5375852903726, 6848.190450536283, 11602.65143764735, 9842.714838383978,
];
const MIDDLE_DENOMINATOR = [
    1, 22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761, 18615.571640885097,
    34900.95272114598, 38912.00328609327, 19685.429676859992,
];
const TAIL_NUMERATOR = [
    0.023073441764940174, 0.215898534057957, 0.12740116116024736, 0.022235277870649807, 0.0014216191932278934,
    2.9112874951168793e-5,
];
const TAIL_DENOMINATOR = [
    1, 1.284260096144911, 0.4682382124808651, 0.06598813786892856, 0.0037823963320275824, 7.297515550839662e-5,
];
const QUANTILE_CENTRE_NUMERATOR = [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
    1971.5909503065513, 133.14166789178438, 3.3871328727963665,
];
const QUANTILE_CENTRE_DENOMINATOR = [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
    687.1870074920579, 42.31333070160091, 1,
];
const QUANTILE_MIDDLE_NUMERATOR = [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
];
const QUANTILE_MIDDLE_DENOMINATOR = [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
];
const QUANTILE_TAIL_NUMERATOR = [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
    0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
];
const QUANTILE_TAIL_DENOMINATOR = [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133,
    0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
];
const CENTRE_BOUND = 0.67448975;
const MIDDLE_BOUND = Math.sqrt(32);
const INVERSE_ROOT_TWO_PI = 0.3989422804014327;
/** Below this Φ is smaller than the smallest double. */
const UNDERFLOW_BOUND = 38.6;
/** Horner's rule; the coefficient of the highest power comes first. */
function polynomial(coefficients, x) {
    let sum = 0;
    for (const coefficient of coefficients)
        sum = sum * x + coefficient;
    return sum;
}
/** exp(−x²/2) with x split at a sixteenth, so that the large part of the square is exact. */
function gaussian(x) {
    const coarse = Math.trunc(x * 16) / 16;
    return Math.exp(-0.5 * coarse * coarse) * Math.exp(-0.5 * (x - coarse) * (x + coarse));
}
/** P(Z > x) for x > 0.67. */
function upperTail(x) {
    if (x > UNDERFLOW_BOUND)
        return 0;
    if (x <= MIDDLE_BOUND) {
        return (gaussian(x) * polynomial(MIDDLE_NUMERATOR, x)) / polynomial(MIDDLE_DENOMINATOR, x);
    }
    const inverse = 1 / (x * x);
    const ratio = (inverse * polynomial(TAIL_NUMERATOR, inverse)) / polynomial(TAIL_DENOMINATOR, inverse);
    return (gaussian(x) * (INVERSE_ROOT_TWO_PI - ratio)) / x;
}
/** Φ(z) = P(Z <= z). The lower tail is exact to about 1e-15 relative; for P(Z > z) ask for Φ(−z). */
function normalCdf(z) {
    const size = Math.abs(z);
    if (size <= CENTRE_BOUND) {
        const square = z * z;
        return 0.5 + (z * polynomial(CENTRE_NUMERATOR, square)) / polynomial(CENTRE_DENOMINATOR, square);
    }
    return z < 0 ? upperTail(size) : 1 - upperTail(size);
}
function tailQuantile(p) {
    const r = Math.sqrt(-Math.log(p));
    if (r <= 5) {
        const x = r - 1.6;
        return polynomial(QUANTILE_MIDDLE_NUMERATOR, x) / polynomial(QUANTILE_MIDDLE_DENOMINATOR, x);
    }
    const x = r - 5;
    return polynomial(QUANTILE_TAIL_NUMERATOR, x) / polynomial(QUANTILE_TAIL_DENOMINATOR, x);
}
/** The z with Φ(z) = p, for p in [0, 1]; −∞ at 0, ∞ at 1, NaN outside. */
function normalQuantile(p) {
    const inRange = p >= 0 && p <= 1;
    if (!inRange)
        return Number.NaN;
    if (p === 0)
        return Number.NEGATIVE_INFINITY;
    if (p === 1)
        return Number.POSITIVE_INFINITY;
    const q = p - 0.5;
    if (Math.abs(q) <= 0.425) {
        const r = 0.180625 - q * q;
        return (q * polynomial(QUANTILE_CENTRE_NUMERATOR, r)) / polynomial(QUANTILE_CENTRE_DENOMINATOR, r);
    }
    return q < 0 ? -tailQuantile(p) : tailQuantile(1 - p);
}


/***/ }),

/***/ 2723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  be: () => (/* binding */ ascendingOrder),
  OF: () => (/* binding */ orderOfKeys),
  ad: () => (/* binding */ ranked),
  GL: () => (/* binding */ upperHalf),
  zC: () => (/* binding */ upperHalvesOf)
});

// EXTERNAL MODULE: ./build/js/stats/scratch.js
var scratch = __nccwpck_require__(1328);
;// CONCATENATED MODULE: ./build/js/stats/radix.js
/**
 * Row numbers in the order of whole numbers: stable counting passes over their digits, from the lowest on.
 *
 * Source: least-significant-digit radix sort, D. E. Knuth, The Art of Computer Programming 3, section 5.2.5.
 * Example: keys 5, 1, 3 have the rows 1, 2, 0.
 */

/** Beyond this many bits a third pass is cheaper than more digits, which no longer fit the nearest cache. */
const TWO_PASS_BITS = 20;
/** How many keys have each digit, each digit's passes in one walk over the keys. */
function digitCounts(keys, passes, bits) {
    const [mask, count] = [(1 << bits) - 1, keys.length];
    const [one, two, three] = [0, 1, 2].map(() => new Uint32Array(mask + 1));
    if (one === undefined || two === undefined || three === undefined)
        return [];
    for (let i = 0; i < count; i++) {
        const key = keys[i] ?? 0;
        const [low, middle, high] = [key & mask, (key >>> bits) & mask, (key >>> (2 * bits)) & mask];
        one[low] = (one[low] ?? 0) + 1;
        two[middle] = (two[middle] ?? 0) + 1;
        if (passes > 2)
            three[high] = (three[high] ?? 0) + 1;
    }
    return [one, two, three].slice(0, passes);
}
/** Where the keys of each digit start, in the place of how many there are. */
function startsOf(counts) {
    let start = 0;
    for (let digit = 0; digit < counts.length; digit++) {
        const count = counts[digit] ?? 0;
        counts[digit] = start;
        start += count;
    }
    return counts;
}
/** `rows: null` stands for rows in their own order. */
function distribute(from, to, { places, shift }) {
    const [mask, count] = [places.length - 1, from.keys.length];
    const { keys, rows } = to;
    for (let i = 0; i < count; i++) {
        const key = from.keys[i] ?? 0;
        const digit = (key >>> shift) & mask;
        const place = places[digit] ?? 0;
        places[digit] = place + 1;
        keys[place] = key;
        rows[place] = from.rows === null ? i : (from.rows[i] ?? 0);
    }
}
/**
 * Row numbers such that the lowest `width` bits of the keys ascend, with the keys in that order. Takes the keys over, and
 * those that it returns are lent.
 */
function sortedKeys(keys, width) {
    const count = keys.length;
    const passes = width > TWO_PASS_BITS ? 3 : 2;
    const bits = Math.max(1, Math.ceil(width / passes));
    const digits = digitCounts(keys, passes, bits).map(startsOf);
    const [rows, between] = [new Uint32Array(count), (0,scratch/* lentWords */.Re)(count)];
    // What the last pass writes to is kept.
    let [to, next] = passes % 2 === 1 ? [rows, between] : [between, rows];
    let from = { keys, rows: null };
    let spare = (0,scratch/* lentWords */.Re)(count);
    for (const [pass, places] of digits.entries()) {
        const done = { keys: spare, rows: to };
        distribute(from, done, { places, shift: pass * bits });
        [spare, to, next] = [from.keys, next, to];
        from = done;
    }
    (0,scratch/* giveBack */.F5)(between);
    (0,scratch/* giveBack */.F5)(spare);
    return { keys: from.keys, rows };
}

;// CONCATENATED MODULE: ./build/js/stats/order.js
/**
 * The order that sorts numbers: row numbers, ascending by value.
 *
 *   two or three stable counting passes over the upper 32 bits of each double, as many as their range takes, then a
 *   finish where those are equal
 *
 * Sorting row numbers with a comparison function takes eight times as long for a million rows.
 *
 * Source: least-significant-digit radix sort, D. E. Knuth, The Art of Computer Programming 3, section 5.2.5; the bits
 * of a double sort like an unsigned number once the sign bit is flipped, and all bits where it is negative.
 *
 * Example: 0.5, −2, 0.1 has the order 1, 2, 0.
 */


const KEY_BITS = 32;
const NEGATIVE_ZERO = -0x80000000;
const SHORT_RUN = 32;
const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
/** The upper halves of doubles as they lie in memory: every second number, from the first on. */
function upperHalvesOf(values) {
    const words = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
    return LITTLE_ENDIAN ? words.subarray(1) : words;
}
/**
 * The upper half of a double such that a smaller one never belongs to a larger value; −0 is below 0. Signed, because
 * numbers of 32 bits with a sign are what engines calculate with.
 */
function upperHalf(word) {
    return word ^ ((word >> 31) & 0x7fffffff);
}
/** The upper half of each double, and 0 and −0, its equal, alike. The array is lent. */
function upperHalves(values) {
    const halves = upperHalvesOf(values);
    const count = values.length;
    const keys = new Int32Array((0,scratch/* lentWords */.Re)(count).buffer, 0, count);
    for (let i = 0, at = 0; i < count; i++, at += 2) {
        const word = halves[at] ?? 0;
        // −0 alone is negative and no less than 0.
        keys[i] = word === NEGATIVE_ZERO && values[i] === 0 ? 0 : upperHalf(word);
    }
    return keys;
}
/** The keys less the smallest one, in the same memory, and the number of bits that the largest then has. */
function lowered(keys) {
    const count = keys.length;
    let [least, most] = [0x7fffffff, -0x80000000];
    for (let i = 0; i < count; i++) {
        const key = keys[i] ?? 0;
        if (key < least)
            least = key;
        if (key > most)
            most = key;
    }
    for (let i = 0; i < count; i++)
        keys[i] = (keys[i] ?? 0) - least;
    return { keys: new Uint32Array(keys.buffer, 0, count), width: 32 - Math.clz32(most - least) };
}
/** Insertion sort of the rows from start to end by value: for the few whose upper halves are equal. */
function insert(rows, values, { start, end }) {
    for (let i = start + 1; i < end; i++) {
        const row = rows[i] ?? 0;
        const value = values[row] ?? 0;
        let place = i;
        while (place > start && (values[rows[place - 1] ?? 0] ?? 0) > value) {
            rows[place] = rows[place - 1] ?? 0;
            place--;
        }
        rows[place] = row;
    }
}
function sortRun(rows, values, run) {
    if (run.end - run.start <= SHORT_RUN)
        insert(rows, values, run);
    else
        rows.subarray(run.start, run.end).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
}
/** Sorts the rows of every run of equal keys by value, and marks what is no first of its value with 0. */
function finish({ keys, rows }, values, first) {
    const count = rows.length;
    for (let start = 0; start < count;) {
        const key = keys[start];
        let end = start + 1;
        if (end === count || keys[end] !== key) {
            start = end;
            continue;
        }
        while (end < count && keys[end] === key)
            end++;
        sortRun(rows, values, { start, end });
        for (let i = start + 1; i < end; i++)
            if (values[rows[i] ?? 0] === values[rows[i - 1] ?? 0])
                first[i] = 0;
        start = end;
    }
}
/** The order of the values and where a new value begins in it; equal values keep their order. No NaN: as below. */
function ranked(values) {
    const { keys, width } = lowered(upperHalves(values));
    const sorted = sortedKeys(keys, width);
    const first = new Uint8Array(values.length).fill(1);
    finish(sorted, values, first);
    (0,scratch/* giveBack */.F5)(sorted.keys);
    return { order: sorted.rows, first };
}
/** Row numbers such that the values ascend; equal values keep their order. No NaN: that is the caller's duty. */
function ascendingOrder(values) {
    return ranked(values).order;
}
/** Row numbers such that whole numbers of 32 bits ascend; equal ones keep their order. */
function orderOfKeys(keys) {
    const own = (0,scratch/* lentWords */.Re)(keys.length);
    own.set(keys);
    const sorted = sortedKeys(own, KEY_BITS);
    (0,scratch/* giveBack */.F5)(sorted.keys);
    return sorted.rows;
}


/***/ }),

/***/ 9993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ ratio),
/* harmony export */   d: () => (/* binding */ runPrediction)
/* harmony export */ });
/* harmony import */ var _noise_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1475);
/* harmony import */ var _shape_shares_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(436);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7378);
/* harmony import */ var _student_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2057);




const MOST_ROUNDS = 60;
const CLOSE = 1e-7;
/** Scales of less weight do not change a p value. */
const NOTHING = 1e-12;
/** A difference over its standard error; a standard error of 0 makes any difference infinite, and none is 0. */
function ratio(difference, standardError) {
    return difference === 0 ? 0 : difference / standardError;
}
function spreadOf(level, { floor, standardError }) {
    const scale = Math.max(level.scale, floor);
    if (standardError === null)
        return { scale, degreesOfFreedom: level.degreesOfFreedom };
    const degreesOfFreedom = level.degreesOfFreedom + _noise_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .PRIOR_DEGREES */ .z;
    const sum = level.degreesOfFreedom * scale ** 2 + _noise_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .PRIOR_DEGREES */ .z * standardError ** 2;
    return { scale: Math.sqrt(sum / degreesOfFreedom), degreesOfFreedom };
}
/** The shapes other than the normal one, averaged over scales, and how much the normal one weighs. */
function otherShapes({ evidence, shares }) {
    const { scales, weights, likelihoods } = evidence;
    const [normal = 0, ...posterior] = (0,_shape_shares_js__WEBPACK_IMPORTED_MODULE_3__/* .posteriorShares */ .a)(shares, likelihoods);
    const parts = _shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .SHAPES */ .H.slice(1).map((shape, k) => {
        const own = weights[k + 1] ?? [];
        const share = posterior[k] ?? 0;
        const counts = (_, g) => (own[g] ?? 0) > NOTHING;
        const kept = own.filter(counts).map((weight) => share * weight);
        return { cdf: shape.cdf, weights: kept, scales: scales.filter(counts) };
    });
    const cdf = (difference, multiplier) => {
        const standard = difference / multiplier;
        let p = 0;
        for (const part of parts) {
            for (let g = 0; g < part.scales.length; g++) {
                p += (part.weights[g] ?? 0) * part.cdf(standard / (part.scales[g] ?? 0));
            }
        }
        return p;
    };
    return { normal, cdf };
}
function logit(p) {
    return Math.log(p / (1 - p));
}
/** Where a rising function crosses 0, given a guess and a first step from it; exact to 1e-7 of the larger of the two. */
function crossing(rising, guess, width) {
    let [a, atA] = [guess, rising(guess)];
    let [b, atB] = [a, atA];
    const towards = atA < 0 ? 1 : -1;
    for (let step = width; atB * towards < 0 && Number.isFinite(b); step *= 2) {
        [a, atA] = [b, atB];
        b += towards * step;
        atB = rising(b);
    }
    for (let i = 0; i < MOST_ROUNDS && Math.abs(b - a) > CLOSE * Math.max(width, Math.abs(b)); i++) {
        // Far out P is 0 or 1 to a double, and its logit infinite: no straight line leads from there.
        const straight = Number.isFinite(atB - atA);
        const x = straight ? b - (atB * (b - a)) / (atB - atA) : (a + b) / 2;
        const atX = rising(x);
        if (atX === 0)
            return x;
        if (atX * atB < 0)
            [a, atA] = [b, atB];
        else
            atA /= 2;
        [b, atB] = [x, atX];
    }
    return b;
}
/** The prediction of one more run; without shapes, of normal noise alone. `null` where nothing tells the noise. */
function runPrediction(level, options, noise) {
    const { scale, degreesOfFreedom } = spreadOf(level, options);
    if (degreesOfFreedom === 0)
        return null;
    const normalCdf = (difference, multiplier) => (0,_student_js__WEBPACK_IMPORTED_MODULE_2__/* .studentCdf */ .Rf)(ratio(difference, scale * multiplier), degreesOfFreedom);
    const normalQuantile = (p, multiplier) => (0,_student_js__WEBPACK_IMPORTED_MODULE_2__/* .studentQuantile */ .FI)(p, degreesOfFreedom) * scale * multiplier;
    if (noise === null || !(scale > 0)) {
        return { scale, degreesOfFreedom, cdf: normalCdf, quantile: normalQuantile };
    }
    const { normal, cdf: otherCdf } = otherShapes(noise);
    const cdf = (difference, multiplier) => normal * normalCdf(difference, multiplier) + otherCdf(difference, multiplier);
    const quantile = (p, multiplier) => crossing((d) => logit(cdf(d, multiplier)) - logit(p), normalQuantile(p, multiplier), scale * multiplier);
    return { scale, degreesOfFreedom, cdf, quantile };
}


/***/ }),

/***/ 136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ deviance),
/* harmony export */   i: () => (/* binding */ binomialDensity)
/* harmony export */ });
/* harmony import */ var _log_gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4236);
/**
 * The binomial density for real counts, without the overflow or the lost digits of factorials.
 *
 *   Γ(a+b+1) / (Γ(a+1) Γ(b+1)) · x^a y^b
 *     = √(n / (2π a b)) · exp(δ(n) − δ(a) − δ(b) − D(a, nx) − D(b, ny)),   n = a + b, y = 1 − x
 *   D(a, m) = a ln(a/m) + m − a
 *
 * Source: C. Loader, Fast and Accurate Computation of Binomial Probabilities (2000).
 *
 * Example: a = 1, b = 7, x = y = ½ gives 8/256 = 0.03125.
 */

/** The deviance D(a, m); by its series near a = m, where the closed form cancels. */
function deviance(a, m) {
    if (Math.abs(a - m) >= 0.1 * (a + m))
        return a * Math.log(a / m) + m - a;
    const v = (a - m) / (a + m);
    let sum = (a - m) * v;
    let power = 2 * a * v;
    for (let k = 1; k < 1000; k++) {
        power *= v * v;
        const next = sum + power / (2 * k + 1);
        if (next === sum)
            break;
        sum = next;
    }
    return sum;
}
/** The density above for a, b >= 0 and x, y in [0, 1]. */
function binomialDensity({ a, b, x, y }) {
    if (x === 0)
        return a === 0 ? 1 : 0;
    if (y === 0)
        return b === 0 ? 1 : 0;
    // ln x is exact enough unless x is near 1, and then 1 − x is what is known exactly.
    if (a === 0)
        return Math.exp(b * (y < 0.5 ? Math.log(y) : Math.log1p(-x)));
    if (b === 0)
        return Math.exp(a * (x < 0.5 ? Math.log(x) : Math.log1p(-y)));
    const n = a + b;
    const correction = (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$)(n) - (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$)(a) - (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$)(b);
    const exponent = correction - deviance(a, n * x) - deviance(b, n * y);
    return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * a * b));
}


/***/ }),

/***/ 1328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ giveBack),
/* harmony export */   FN: () => (/* binding */ lentFloats),
/* harmony export */   Ko: () => (/* binding */ letGo),
/* harmony export */   Re: () => (/* binding */ lentWords)
/* harmony export */ });
/**
 * Memory for arrays that live as long as one calculation, used again by the next one. A million numbers are eight
 * megabytes; a dozen such arrays that wait to be collected are more than all the examples they were made of.
 *
 * What is lent holds whatever was in it before. Who has lent it may give it back once nobody reads it any more; what is
 * not given back is collected as any other array.
 */
/** Below this many bytes memory is cheap. */
const LEAST = 1 << 18;
const MOST_IDLE = 4;
/** Memory of more than so many times what is asked for stays where it is. */
const MOST_WASTE = 4;
const BYTES = 8;
let idle = [];
const lent = new WeakSet();
function memory(bytes) {
    const found = idle.find(({ byteLength }) => byteLength >= bytes && byteLength <= MOST_WASTE * bytes);
    idle = idle.filter((one) => one !== found);
    const own = found ?? new ArrayBuffer(bytes);
    lent.add(own);
    return own;
}
/** So many doubles, of any value. */
function lentFloats(length) {
    if (BYTES * length < LEAST)
        return new Float64Array(length);
    return new Float64Array(memory(BYTES * length), 0, length);
}
/** So many whole numbers of 32 bits, of any value; their memory serves for as many doubles. */
function lentWords(length) {
    if (BYTES * length < LEAST)
        return new Uint32Array(length);
    return new Uint32Array(memory(BYTES * length), 0, length);
}
/** Gives the array's memory back, where it was lent; else does nothing. Nobody may read the array after that. */
function giveBack({ buffer }) {
    if (!lent.delete(buffer) || !(buffer instanceof ArrayBuffer))
        return;
    if (idle.length < MOST_IDLE)
        idle = [...idle, buffer];
}
/** Lets go of what was given back, where other work follows. */
function letGo() {
    idle = [];
}


/***/ }),

/***/ 6728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ histogramOf),
/* harmony export */   I: () => (/* binding */ valuesAt)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2723);
/**
 * Single values by their place in the order, without sorting all of them.
 *
 *   one pass counts how many values share the upper 16 bits, one gathers those of the buckets that hold a wanted place;
 *   what is still many is told apart by the next 16 bits in the same way, and only the rest is sorted
 *
 * Exact: what comes out is what sorting would give. Ten million latencies take a twentieth of the time of a sort.
 *
 * Source: distribution counting and selection, D. E. Knuth, The Art of Computer Programming 3, sections 5.2.5 and 5.3.3;
 * the order of the bits: see order.ts.
 *
 * Example: of 5, 1, 9, 3 the values at places 0 and 2, counted from 0, are 1 and 5.
 */

/** Below this many values sorting is quicker. */
const FEW = 16_384;
const BUCKETS = 1 << 16;
/** The sign among them: of signed numbers the negative ones come first. */
const FIRST_DIGIT = { shift: 16, flip: BUCKETS / 2 };
const SECOND_DIGIT = { shift: 0, flip: 0 };
function bucketOf(word, shift, flip) {
    return (((0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .upperHalf */ .GL)(word) >>> shift) ^ flip) & (BUCKETS - 1);
}
function countedBy(values, digit) {
    const halves = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .upperHalvesOf */ .zC)(values);
    const { shift, flip } = digit;
    const starts = new Uint32Array(BUCKETS + 1);
    const count = values.length;
    for (let i = 0; i < count; i++) {
        const after = bucketOf(halves[2 * i] ?? 0, shift, flip) + 1;
        starts[after] = (starts[after] ?? 0) + 1;
    }
    let before = 0;
    for (let bucket = 0; bucket <= BUCKETS; bucket++) {
        before += starts[bucket] ?? 0;
        starts[bucket] = before;
    }
    return starts;
}
/** Serves every place of these values. */
function histogramOf(values) {
    return countedBy(values, FIRST_DIGIT);
}
/** The last bucket that starts at this place or before it. */
function bucketAt(starts, place) {
    let low = 0;
    let high = BUCKETS - 1;
    while (low < high) {
        const middle = (low + high + 1) >>> 1;
        if ((starts[middle] ?? 0) <= place)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/** The values of each of these buckets, all gathered in one pass. */
function gathered(values, { starts, digit }, buckets) {
    const halves = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .upperHalvesOf */ .zC)(values);
    const { shift, flip } = digit;
    const sizes = buckets.map((bucket) => (starts[bucket + 1] ?? 0) - (starts[bucket] ?? 0));
    const room = new Float64Array(sizes.reduce((sum, size) => sum + size, 0));
    // Of each bucket its number among those wanted, from 1 on, and where its next value goes.
    const numbers = new Uint16Array(BUCKETS);
    const next = new Uint32Array(buckets.length + 1);
    let start = 0;
    for (const [index, bucket] of buckets.entries()) {
        numbers[bucket] = index + 1;
        next[index + 1] = start;
        start += sizes[index] ?? 0;
    }
    const count = values.length;
    for (let i = 0; i < count; i++) {
        const number = numbers[bucketOf(halves[2 * i] ?? 0, shift, flip)] ?? 0;
        if (number === 0)
            continue;
        const at = next[number] ?? 0;
        next[number] = at + 1;
        room[at] = values[i] ?? 0;
    }
    return sizes.map((size, index) => room.subarray((next[index + 1] ?? 0) - size, next[index + 1]));
}
/** The values at these places, by this digit and the ones after it. */
function selected(values, places, counted) {
    const { starts, digit } = counted;
    const bucketOfPlace = places.map((place) => bucketAt(starts, place));
    const buckets = [...new Set(bucketOfPlace)];
    const found = new Map();
    for (const [index, own] of gathered(values, counted, buckets).entries()) {
        const start = starts[buckets[index] ?? 0] ?? 0;
        const here = places.filter((_, i) => bucketOfPlace[i] === buckets[index]);
        const inside = here.map((place) => place - start);
        const next = digit === FIRST_DIGIT && own.length >= FEW;
        const some = next
            ? selected(own, inside, { starts: countedBy(own, SECOND_DIGIT), digit: SECOND_DIGIT })
            : atPlaces(own.sort(), inside);
        for (const [i, place] of here.entries())
            found.set(place, some[i] ?? Number.NaN);
    }
    return places.map((place) => found.get(place) ?? Number.NaN);
}
function atPlaces(sorted, places) {
    return places.map((place) => sorted[place] ?? Number.NaN);
}
/**
 * The values at these places of the ascending order, counted from 0 and each below the number of values. `histogram` is
 * that of the values, where it is known already. No NaN among the values: that is the caller's duty.
 */
function valuesAt(values, places, histogram) {
    if (values.length < FEW)
        return atPlaces(values.slice().sort(), places);
    return selected(values, places, { starts: histogram ?? histogramOf(values), digit: FIRST_DIGIT });
}


/***/ }),

/***/ 436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ posteriorShares),
/* harmony export */   u: () => (/* binding */ shapeShares)
/* harmony export */ });
const PRIOR = [0.88, 0.03, 0.03, 0.06];
/** The prior counts as much as this many histories. */
const STRENGTH = 0.5;
const MOST_ROUNDS = 500;
const SETTLED = 1e-8;
/** Ascending by the first number in which two rows differ. */
function byContent(a, b) {
    const at = a.findIndex((value, i) => value !== b[i]);
    return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
/** What the shares say of one history, after its likelihoods. */
function posteriorShares(shares, likelihoods) {
    const joint = shares.map((share, k) => share * (likelihoods[k] ?? 0));
    const sum = joint.reduce((total, part) => total + part, 0);
    return joint.map((part) => part / sum);
}
function nextShares(shares, rows) {
    const counts = PRIOR.map((share) => STRENGTH * share);
    for (const row of rows) {
        let sum = 0;
        for (let k = 0; k < counts.length; k++)
            sum += (shares[k] ?? 0) * (row[k] ?? 0);
        // Written out rather than by posteriorShares: this is the innermost loop of every judgement.
        for (let k = 0; k < counts.length; k++) {
            counts[k] = (counts[k] ?? 0) + ((shares[k] ?? 0) * (row[k] ?? 0)) / sum;
        }
    }
    return counts.map((count) => count / (STRENGTH + rows.length));
}
/** The shares of the shapes, in whatever order the histories come. */
function shapeShares(histories) {
    // Sums of doubles depend on their order: in the order of their content they do not depend on that of the histories.
    const rows = histories.map(({ likelihoods }) => likelihoods).sort(byContent);
    let shares = PRIOR;
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const next = nextShares(shares, rows);
        const moved = Math.max(...next.map((share, k) => Math.abs(share - (shares[k] ?? 0))));
        shares = next;
        if (moved < SETTLED)
            break;
    }
    return shares;
}


/***/ }),

/***/ 7378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ SHAPES)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1767);
/**
 * The standard forms that noise is taken to have, each at scale s: density f(x/s)/s, distribution F(x/s).
 *
 *   normal   f(u) = e^(−u²/2) / √(2π)
 *   t_ν      f(u) = c_ν (1 + u²/ν)^(−(ν+1)/2),   ν = 5 and ν = 3: heavy tails on both sides
 *   Gumbel   f(u) = G e^(z − e^z),   F(u) = 1 − exp(−e^z),   z = G u − γ,   G = π/√6: mean 0, variance 1, a long tail on
 *            the left, as where most runs go well and some badly
 *
 * Source: Student's t by the finite sums of Abramowitz & Stegun, Handbook of Mathematical Functions, 26.7.4, in the tail
 * by the series of 26.5.4; the law of the smallest value, E. J. Gumbel, Statistics of Extremes (1958).
 *
 * Example: F(−4) is 3.167e-5 for the normal, 0.0051617 for t₅, 0.0140042 for t₃, 0.0033157 for Gumbel's.
 */

const HALF_LOG_TWO_PI = 0.9189385332046728;
const EULER = 0.5772156649015329;
const GUMBEL_RATE = Math.PI / Math.sqrt(6);
/** Where a product of factors above 1 is turned into its logarithm, far below the largest double. */
const LARGE = 1e150;
const PRECISION = 1e-16;
const FAR = 0.05;
const normal = {
    deviation: 1,
    logLikelihood: (values, scale) => {
        let squares = 0;
        for (const value of values)
            squares += (value / scale) ** 2;
        return -values.length * (HALF_LOG_TWO_PI + Math.log(scale)) - squares / 2;
    },
    cdf: _normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .v,
};
/** Σ ln (1 + x² / (ν s²)): factors are multiplied first, because a logarithm takes ten times as long. */
function logFactors(values, variance) {
    let sum = 0;
    let product = 1;
    for (const value of values) {
        const factor = 1 + (value * value) / variance;
        if (product * factor > LARGE) {
            sum += Math.log(product);
            product = 1;
        }
        product *= factor;
    }
    return sum + Math.log(product);
}
/** ½ I_x(ν/2, ½) by its series, for small x = ν / (ν + u²). */
function studentFarTail(x, { nu, constant }) {
    const a = nu / 2;
    let power = 1;
    let sum = 1 / a;
    for (let j = 1; power > PRECISION; j++) {
        power *= ((j - 0.5) / j) * x;
        sum += power / (a + j);
    }
    // 1 / B(ν/2, ½) is the density's constant times √ν, and x^(ν/2) is written without a power for speed.
    return 0.5 * constant * Math.sqrt(nu * x) * (nu === 3 ? x : x * x) * sum;
}
/** P(T_ν <= u) near 0: for ν = 3 and ν = 5 a finite sum of elementary functions. */
function studentCentre(u, { nu }) {
    const scaled = u / Math.sqrt(nu);
    const q = 1 + scaled * scaled;
    const terms = nu === 3 ? 1 : 1 + 2 / (3 * q);
    return 0.5 + (Math.atan(scaled) + (scaled / q) * terms) / Math.PI;
}
function studentShape(form) {
    const { nu } = form;
    const logConstant = Math.log(form.constant);
    return {
        deviation: Math.sqrt(nu / (nu - 2)),
        logLikelihood: (values, scale) => values.length * (logConstant - Math.log(scale)) -
            ((nu + 1) / 2) * logFactors(values, nu * scale * scale),
        cdf: (u) => {
            const x = nu / (nu + u * u);
            // Farther out the sum near 0 would cancel; written so that NaN goes the way that gives NaN.
            if (!(x <= FAR))
                return studentCentre(u, form);
            const tail = studentFarTail(x, form);
            return u < 0 ? tail : 1 - tail;
        },
    };
}
const gumbel = {
    deviation: 1,
    logLikelihood: (values, scale) => {
        let sum = 0;
        for (const value of values) {
            const z = (GUMBEL_RATE * value) / scale - EULER;
            sum += z - Math.exp(z);
        }
        return values.length * Math.log(GUMBEL_RATE / scale) + sum;
    },
    cdf: (u) => -Math.expm1(-Math.exp(GUMBEL_RATE * u - EULER)),
};
/** All shapes, the normal one first. */
const SHAPES = [
    normal,
    studentShape({ nu: 3, constant: 2 / (Math.PI * Math.sqrt(3)) }),
    studentShape({ nu: 5, constant: 8 / (3 * Math.PI * Math.sqrt(5)) }),
    gumbel,
];


/***/ }),

/***/ 3125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ skewness),
/* harmony export */   x: () => (/* binding */ withoutSkew)
/* harmony export */ });
/**
 * The skewness of a sample, and what it does to Student's t.
 *
 *   g = m₃ / m₂^{3/2},   m_k = Σ w (x − x̄)^k / Σ w
 *   T′ = T + g T² / (3√n) + g² T³ / (27 n) + g / (6√n)
 *
 * Where the sample leans to one side, T leans to the other: with few large losses among many small gains a t test raises
 * false alarms. T′ has that lean taken out to the order 1/n, and grows with T everywhere, being a cube of it.
 *
 * Source: P. Hall, On the removal of skewness by transformation, Journal of the Royal Statistical Society B 54 (1992) 221–228.
 *
 * Example: 1 2 6: x̄ = 3, m₂ = 14/3, m₃ = 6, g = 0.5951700641; with T = 2 and n = 25: T′ = 2.1827492700.
 */
/** The moment coefficient of skewness; `times` says how often each value counts. 0 where nothing varies. */
function skewness(values, times) {
    const often = (i) => (times === null ? 1 : (times[i] ?? 0));
    // About the first value, so that equal values have exactly that value as their mean.
    const origin = values[0] ?? 0;
    let [total, first] = [0, 0];
    for (let i = 0; i < values.length; i++) {
        total += often(i);
        first += often(i) * ((values[i] ?? 0) - origin);
    }
    const centre = origin + first / total;
    let [squares, cubes] = [0, 0];
    for (let i = 0; i < values.length; i++) {
        const away = (values[i] ?? 0) - centre;
        squares += often(i) * away * away;
        cubes += often(i) * away * away * away;
    }
    const found = cubes / total / (squares / total) ** 1.5;
    return Number.isFinite(found) ? found : 0;
}
/** Hall's T′ for a mean of `n` values whose T this is and whose skewness that is. */
function withoutSkew(t, { skewness: g, n }) {
    const root = Math.sqrt(n);
    return t + (g * t * t) / (3 * root) + (g * g * t ** 3) / (27 * n) + g / (6 * root);
}


/***/ }),

/***/ 2057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ studentQuantile),
/* harmony export */   Rf: () => (/* binding */ studentCdf),
/* harmony export */   gq: () => (/* binding */ studentTail)
/* harmony export */ });
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3767);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1767);
/**
 * Student's t distribution with real degrees of freedom.
 *
 *   P(T > t) = ½ I_x(df/2, ½),   x = df / (df + t²),   t >= 0
 *
 * Source: Abramowitz & Stegun, Handbook of Mathematical Functions, 26.7.1 with 26.5.27. The quantile is Newton's
 * method on ln P against ln t, where P is concave: from the first step on it closes in from one side.
 *
 * Example: df = 9, t = 2.821438 gives P(T > t) = 0.01.
 */


const MOST_STEPS = 100;
/** Newton's error squares at every step, so the step after one of this size is below double precision. */
const LAST_STEP = 1e-9;
function betaArguments(t, df) {
    const square = t * t;
    // Written so that neither side cancels, and neither becomes NaN where t² overflows.
    return { x: 1 / (1 + square / df), complement: 1 / (1 + df / square), a: df / 2, b: 0.5 };
}
/** P(T > t) for df > 0, exact to about 1e-13 relative in the upper tail. */
function studentTail(t, df) {
    if (t < 0)
        return 1 - studentTail(-t, df);
    return 0.5 * (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .regularizedBetaOf */ .s)(betaArguments(t, df));
}
/** P(T <= t) for df > 0, exact in the lower tail. */
function studentCdf(t, df) {
    return studentTail(-t, df);
}
/** The t > 0 with P(T > t) = p, for p in (0, ½). */
function upperQuantile(p, df) {
    let t = -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(p);
    for (let i = 0; i < MOST_STEPS; i++) {
        const tail = studentTail(t, df);
        // d ln P / d ln t = −t · density / P, and the density is the beta factor over t.
        const slope = (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .betaFactor */ .aS)(betaArguments(t, df)) / tail;
        const step = Math.log(tail / p) / slope;
        t *= Math.exp(step);
        if (Math.abs(step) < LAST_STEP)
            break;
    }
    return t;
}
/** The t with P(T <= t) = p, for p in [0, 1] and df > 0; −∞ at 0, ∞ at 1, NaN outside and where |t| is past 10¹⁵⁰. */
function studentQuantile(p, df) {
    const inRange = p >= 0 && p <= 1;
    if (!inRange)
        return Number.NaN;
    if (p === 0)
        return Number.NEGATIVE_INFINITY;
    if (p === 1)
        return Number.POSITIVE_INFINITY;
    if (p === 0.5)
        return 0;
    return p < 0.5 ? -upperQuantile(p, df) : upperQuantile(1 - p, df);
}


/***/ }),

/***/ 4264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ wilson)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1767);
/**
 * Wilson's score interval of a proportion.
 *
 *   (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n),   p = successes / n
 *
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference,
 * Journal of the American Statistical Association 22 (1927) 209–212.
 *
 * Example: 81 of 263 at 95 % gives 0.2552885 to 0.3662096.
 */

/**
 * The two-sided interval, within [0, 1]. `successes` may be a weighted count and need not be whole.
 * With n = 0 nothing is known: [0, 1].
 */
function wilson(successes, n, confidence = 0.95) {
    if (n === 0)
        return [0, 1];
    const z = -(0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)((1 - confidence) / 2);
    const square = z * z;
    const centre = successes + square / 2;
    const half = z * Math.sqrt((successes * (n - successes)) / n + square / 4);
    // The ends are exact where every trial came out alike; rounding would leave them a hair inside or outside.
    const low = successes === 0 ? 0 : (centre - half) / (n + square);
    const high = successes === n ? 1 : (centre + half) / (n + square);
    return [low, high];
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  HR: () => (/* reexport */ failure/* Failure */.HR),
  Gj: () => (/* binding */ gate),
  S4: () => (/* reexport */ judge/* judge */.S),
  BH: () => (/* reexport */ spoken),
  xP: () => (/* binding */ measure),
  i2: () => (/* reexport */ pageLanguage),
  Xg: () => (/* binding */ readConfig),
  Lu: () => (/* binding */ readEvaluation),
  K2: () => (/* reexport */ renderHtml),
  Gc: () => (/* reexport */ renderMarkdown),
  bF: () => (/* reexport */ renderTerminal)
});

// EXTERNAL MODULE: ./build/js/config/config.js
var config_config = __nccwpck_require__(4447);
;// CONCATENATED MODULE: ./build/js/library/memory.js
/** The file as a source, which may be read any number of times. */
function sourceOf({ path, content }) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const name = path.split('/').at(-1) ?? path;
    return {
        path,
        stem: name.replace(/(?<=.)\.[^.]*$/, ''),
        size: bytes.length,
        open: async function* () {
            yield bytes;
        },
    };
}

// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __nccwpck_require__(3597);
// EXTERNAL MODULE: ./build/js/judge/judge.js + 6 modules
var judge = __nccwpck_require__(3657);
;// CONCATENATED MODULE: ./build/js/render/columns.js
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

// EXTERNAL MODULE: ./build/js/render/escape.js
var render_escape = __nccwpck_require__(5220);
// EXTERNAL MODULE: ./build/js/render/number.js + 1 modules
var number = __nccwpck_require__(623);
// EXTERNAL MODULE: ./build/js/render/order.js
var order = __nccwpck_require__(5027);
;// CONCATENATED MODULE: ./build/js/render/sparkline.js
const BLOCKS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const LEVEL = '▄';
/** More would make the table wider than a comment is. */
const MOST = 12;
/** Of fewer runs a row of blocks shows nothing. */
const LEAST = 3;
/** The latest values of the history, oldest first; none where they are too few to draw. */
function drawn({ trend, head }, most) {
    const values = trend.filter(Number.isFinite).slice(-most);
    const now = head?.value ?? null;
    return values.length < LEAST || now === null || !Number.isFinite(now) ? [] : [...values, now];
}
/** At most 12 runs, a mark, and head; empty where there is no history of three runs. */
function sparkline(verdict) {
    const values = drawn(verdict, MOST);
    const low = Math.min(...values);
    const span = Math.max(...values) - low;
    const blocks = values.map((value) => 
    // Written so that a span that overflows is drawn level too.
    span > 0 && span < Number.POSITIVE_INFINITY
        ? (BLOCKS[Math.round(((value - low) / span) * (BLOCKS.length - 1))] ?? LEVEL)
        : LEVEL);
    return blocks.length === 0 ? '' : `${blocks.slice(0, -1).join('')}▸${blocks.at(-1) ?? ''}`;
}

;// CONCATENATED MODULE: ./build/js/render/rows.js



function inScope(report, form) {
    const ordered = (0,order/* worstFirst */.md)(report.verdicts);
    if (form.scope === 'all')
        return ordered;
    if (form.scope === 'notable')
        return ordered.filter(order/* isNotable */._r);
    return form.scope === 'none' ? [] : ordered.filter((verdict) => (0,order/* isFailing */.DI)(verdict, report.policy));
}
/** Notable rows open, up to the form's number; the rest of what the form shows behind a fold. */
function shownRows(report, form) {
    const rows = inScope(report, form);
    const open = rows.filter(order/* isNotable */._r).slice(0, form.open);
    const folded = rows.filter((verdict) => !open.includes(verdict)).slice(0, form.folded);
    return { open, folded, hidden: report.verdicts.length - open.length - folded.length };
}
/** Which way the change goes, in a sign and a word, where its interval leaves no doubt. */
function wayText({ change, direction, outcome }, { worse, better }) {
    // An interval alone is not corrected for the others: beside an open verdict the word would say too much.
    if (!['regressed', 'suspected', 'violated', 'improved'].includes(outcome))
        return '';
    const [low, high] = change?.interval ?? [0, 0];
    if (direction !== 'higher' && direction !== 'lower')
        return '';
    if (low > 0)
        return `<br>${direction === 'higher' ? better : worse}`;
    return high < 0 ? `<br>${direction === 'higher' ? worse : better}` : '';
}
const COLUMNS = [
    { line: ':--', cell: (_, { symbol, word }) => `${symbol} ${word}` },
    { line: ':--', cell: ({ id }) => (0,render_escape/* markdownText */.p7)(id) },
    { line: '--:', cell: (_, { values }) => values },
    { line: '--:', cell: (verdict, { change }, text) => `${change}${wayText(verdict, text)}` },
    { line: ':--', cell: sparkline },
    { line: ':--', cell: (_, { evidence }) => evidence },
];
/** A table from its title row, the line below it, and the rows. */
function markdownTable(titles, lines, rows) {
    return [titles, lines, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
/** The verdicts as a table; a column that would be empty is left out. */
function verdictTable(verdicts, { text, cellsOf }) {
    const rows = verdicts.map((verdict) => {
        const cells = cellsOf(verdict);
        return COLUMNS.map((column) => column.cell(verdict, cells, text));
    });
    const kept = COLUMNS.map((_, index) => index).filter((index) => rows.some((row) => row[index] !== ''));
    const pick = (cells) => kept.map((index) => cells[index] ?? '');
    const based = verdicts.some(({ base }) => base !== null);
    const [word, metric, values, change, evidence] = text.columns.verdicts;
    const titles = [word, metric, based ? values : text.value, change, text.trend, evidence];
    return markdownTable(pick(titles), pick(COLUMNS.map(({ line }) => line)), rows.map(pick));
}

;// CONCATENATED MODULE: ./build/js/render/confusion.js




const SHADES = [
    { from: 0.2, sign: '█' },
    { from: 0.1, sign: '▓' },
    { from: 0.05, sign: '▒' },
    { from: 0.02, sign: '░' },
];
function countOf(count) {
    return Number.isInteger(count) ? (0,number/* wholeText */.r0)(count) : (0,number/* valueText */.Ru)(count, null);
}
/** The darker, the larger the part of the row. */
function shadeOf(part) {
    return SHADES.find(({ from }) => Math.abs(part) >= from - 1e-12)?.sign ?? '';
}
const sum = (counts) => counts.reduce((all, count) => all + count, 0);
/** `▓ −48`; of rows with more examples on one side `▓ −12.0 pp` of the row; nothing of less than 2 %. */
function movedText(before, after, totals) {
    if (!(totals.base > 0 && totals.head > 0))
        return '';
    const part = after / totals.head - before / totals.base;
    const shade = shadeOf(part);
    if (shade === '')
        return '';
    const change = after - before;
    const sign = change > 0 ? '+' : '−';
    const size = totals.base === totals.head ? `${sign}${countOf(Math.abs(change))}` : (0,number/* changeText */.k0)(part, 'fraction');
    return `${shade} ${size}`;
}
function cellsOf({ base, head }) {
    return base.map((row, truth) => {
        const totals = { base: sum(row), head: sum(head[truth] ?? []) };
        return row.map((before, said) => {
            const after = head[truth]?.[said] ?? 0;
            return {
                base: countOf(before),
                head: countOf(after),
                isSame: after === before,
                moved: movedText(before, after, totals),
                isEmpty: before === 0 && after === 0,
                isRight: truth === said,
            };
        });
    });
}
function markdownCell({ base, head, isSame, moved, isEmpty, isRight }) {
    if (isEmpty)
        return '·';
    const counts = isSame ? head : `${base} → ${head}`;
    return `${isRight ? `**${counts}**` : counts}${moved === '' ? '' : `<br>${moved}`}`;
}
/** A table; right answers are bold. */
function confusionMarkdown(confusion, { text }) {
    const names = confusion.labels.map(render_escape/* markdownText */.p7);
    const rows = cellsOf(confusion).map((cells, truth) => [names[truth] ?? '', ...cells.map(markdownCell)]);
    const table = markdownTable([text.corner, ...names], [':--', ...names.map(() => '--:')], rows);
    return `${table}\n\n${text.legend}`;
}
const GAP = '  ';
const LONGEST_NAME = 24;
const SHORTEST_NAME = 9;
/** Counts of both sides above the change. */
function wideBlock({ base, head, isSame, moved, isEmpty }) {
    if (isEmpty)
        return { upper: '·', lower: '' };
    return { upper: isSame ? head : `${base}→${head}`, lower: moved };
}
/** The count of head above the change, for many classes. */
function narrowBlock({ head, moved, isEmpty }) {
    return isEmpty ? { upper: '·', lower: '' } : { upper: head, lower: moved.replace(' ', '') };
}
function linesOf(names, blocks) {
    const nameWidth = Math.min(LONGEST_NAME, Math.max(...names.map(displayWidth)));
    const widths = names.map((name, column) => {
        const inside = blocks.map((row) => row[column] ?? { upper: '', lower: '' });
        const cells = inside.map(({ upper, lower }) => Math.max(displayWidth(upper), displayWidth(lower)));
        return Math.max(...cells, Math.min(displayWidth(name), SHORTEST_NAME));
    });
    const line = (name, cells) => {
        const columns = cells.map((cell, column) => padStart(cell, widths[column] ?? 0));
        return `  ${[padEnd(shorten(name, nameWidth), nameWidth), ...columns].join(GAP)}`.trimEnd();
    };
    const titles = names.map((name, column) => shorten(name, widths[column] ?? 0));
    const rows = blocks.flatMap((row, truth) => {
        const upper = line(names[truth] ?? '', row.map((cell) => cell.upper));
        const moved = row.some(({ lower }) => lower !== '');
        const lower = line('', row.map((cell) => cell.lower));
        return moved ? [upper, lower] : [upper];
    });
    return [line('', titles), ...rows];
}
/** Lines for a terminal of this width; many classes are shown more briefly. */
function confusionLines(confusion, width) {
    const names = confusion.labels.map((label) => (0,render_escape/* plainText */.wh)((0,render_escape/* clip */.$Q)(label, LONGEST_NAME)));
    const cells = cellsOf(confusion);
    const wide = linesOf(names, cells.map((row) => row.map(wideBlock)));
    if (wide.every((line) => displayWidth(line) <= width))
        return wide;
    return linesOf(names, cells.map((row) => row.map(narrowBlock)));
}

// EXTERNAL MODULE: ./build/js/render/cells.js
var cells = __nccwpck_require__(5050);
// EXTERNAL MODULE: ./build/js/render/driver.js
var render_driver = __nccwpck_require__(85);
;// CONCATENATED MODULE: ./build/js/render/english-explained.js
/** What `holdline explain` says besides the report's own words, in English. */

const EXPLANATION = {
    heading: 'What drives the change',
    where: 'Where',
    turned: 'What turned into what',
    flips: 'Examples that turned',
    mix: 'Items and mix',
    also: ', also',
    nothing: 'Nothing changed.',
    times: (count, lost) => `${(0,number/* countText */.lT)(count, 'time')}, ${lost ? 'lost' : 'won'}`,
    even: ({ slices, chance, seen }) => [
        `: the change is spread evenly. Of ${(0,number/* countText */.lT)(slices, 'slice')} none stands out (${chance} for the most); a tenth of the examples that lost ${seen} more than the rest would be found four times in five.`,
    ],
    split: ({ change, items, mix, by }) => [
        `: ${change}, of which ${items} is examples that got better or worse and ${mix} another mix of them,`,
        ...(by === null ? ['by example'] : ['by', { name: by }]),
    ],
    more: (more) => `… and ${(0,number/* wholeText */.r0)(more)} more`,
};
const FAULT_TREE = {
    because: {
        'too-many-labels': 'too many different texts, as an id has',
        constant: 'the same in every row',
        neither: 'neither few texts nor numbers',
        'too-many-columns': 'only the first 100 usable columns are searched',
    },
    missing: (column, { holds }) => `${column} is ${holds ? '' : 'not '}missing`,
    orMissing: ' or missing',
    head: (rows, label, classes) => `${(0,number/* countText */.lT)(rows, 'row')} by ${label}: ${classes.join(', ')}.`,
    unlabelled: (rows) => `${(0,number/* countText */.lT)(rows, 'row')} without a label ${rows === 1 ? 'is' : 'are'} left out.`,
    rare: (rows, kinds, more) => `${(0,number/* countText */.lT)(rows, 'row')} of kinds too rare to be learnt left out: ${kinds.join(', ')}${more === 0 ? '' : `, and ${more} more kinds`}.`,
    leaf: ({ kind, count, rows, share, lift, conditions }) => `${kind}: ${(0,number/* wholeText */.r0)(count)} of ${(0,number/* countText */.lT)(rows, 'row')} (${share}, ${lift} × its share in all) ${conditions.length === 0 ? 'everywhere' : `where ${conditions.join(' and ')}`}`,
    plainly: ({ accuracy, majority, commonest }) => `Of all rows alike it tells ${accuracy} right, and ${majority} is what always saying ${commonest} would.`,
    trust: ({ told, chance, rows, p, isTrusted }) => {
        const found = `of rows it had not seen it tells ${told} right, averaged over classes, where ${chance} is chance (five-fold, on ${(0,number/* countText */.lT)(rows, 'row')})`;
        return isTrusted
            ? `Trust: ${found}; shuffled labels do as well in ${p} of trials at most.`
            : `Do not trust this tree: ${found}, and shuffled labels do as well in ${p} of trials. The columns do not tell the classes apart.`;
    },
    passed: (because, columns, more) => `Passed over (${because}): ${columns.join(', ')}${more === 0 ? '' : ` and ${more} more`}.`,
    where: 'Where each kind comes',
    heading: (label) => `Where each ${label} comes`,
    notLooked: 'Not looked at',
    diagram: 'The same as a Mermaid diagram',
    yes: 'yes',
    no: 'no',
};

;// CONCATENATED MODULE: ./build/js/render/english-printed.js
/** What commands print besides reports, and what the tracking issue says, in English. */


const AUDIT = {
    looked: ({ rules, measurements, runs }) => `looked at ${(0,number/* countText */.lT)(rules, 'rule')}, ${(0,number/* countText */.lT)(measurements, 'measurement')} and ${(0,number/* countText */.lT)(runs, 'run')}`,
    nothing: (looked) => `Nothing to find fault with: ${looked}.`,
    found: (count, looked) => `${(0,number/* countText */.lT)(count, 'finding')}; ${looked}`,
};
const BACKTEST = {
    head: ({ runs, from, to }) => `${(0,number/* countText */.lT)(runs, 'run')} replayed, ${from} to ${to}, by the history alone: examples of old runs are not kept, and with them a gate sees more.`,
    falseAlarms: ({ runs, of, rate, low, high, perMonth }) => `False alarms: ${runs} of ${(0,number/* countText */.lT)(of, 'run')}, ${rate} (95 %: ${low} to ${high})${perMonth === null ? '' : `, ${perMonth} a month`}.`,
    redBesides: ({ real, fault, open }) => {
        const others = [
            real > 0 ? `${real} for a change that stayed` : '',
            fault > 0 ? `${fault} for something missing or no number` : '',
            open > 0 ? `${open} too new to tell` : '',
        ].filter((text) => text !== '');
        return others.length === 0 ? null : `Red besides: ${others.join(', ')}.`;
    },
    planted: (each) => `Losses planted into one measurement, ${each} of each size:`,
    detectionColumns: ['size', 'seen at once', '95 %', 'merges until seen'],
    sigma: (sigma) => `${sigma} sd`,
    range: (low, high) => `${low} to ${high}`,
    mostNever: 'most never',
    smallestSeen: (sigmas) => `The smallest loss seen at once four times in five: ${sigmas} standard deviations of a run.`,
    unseen: (sigmas) => `Not even ${sigmas} standard deviations are seen at once four times in five.`,
    ruleColumns: ['rule', 'measurements', 'alarms', 'false'],
    usualProcedure: 'the default procedure',
    measurementColumns: ['measurement', 'stands at', 'one sd', 'seen from', 'false alarms'],
    ofAlarms: (wrong, all) => `${wrong} of ${all}`,
    more: (rest) => `and ${rest} more (--format json)`,
    noticed: (what, fix) => `${what}; ${fix}`,
    progress: ({ kind, done, of }) => kind === 'replayed' ? `${done} of ${of} runs replayed` : `losses of ${done} of ${of} sizes planted`,
};
const INSPECTION = {
    directions: {
        higher: 'higher is better',
        lower: 'lower is better',
        target: 'nearest to a target is best',
        unknown: 'direction unknown: shown, not judged',
    },
    notFinite: 'not a finite number',
    comma: ', ',
    standardError: (size) => `standard error ${size}`,
    notReadable: 'not readable',
    because: (because) => `because ${because}`,
    examples: (n, columns) => `${(0,number/* countText */.lT)(n, 'example')}, columns ${columns.join(', ')}`,
    measurements: (count) => (0,number/* countText */.lT)(count, 'measurement'),
};
const shown = (value) => String(Number(value.toPrecision(4)));
const SUGGESTION = {
    because: ({ records, level, noise, limit, once, isUp }) => {
        const moves = noise > 0 ? `a run moves it by ${shown(noise)}` : 'it never moved';
        const odds = `1 of ${(0,number/* countText */.lT)(once, 'run')} without a change goes ${isUp ? 'above' : 'below'}`;
        const bounds = limit === null ? 'no limit within its range is that rare' : odds;
        return `${records} records around ${shown(level)}; ${moves}; ${bounds}`;
    },
    promise: (percent) => `Together these limits are broken by ${percent} % of runs without any change.`,
    nothing: 'no measurement has a direction and a past',
};
const VERIFICATION = {
    kinds: {
        'file-missing': 'the file is not there',
        'file-changed': 'the file has other bytes now',
        configuration: 'the configuration has other bytes now',
        history: 'the history is not as it was',
        version: 'another version of Holdline judged',
        result: 'the result is another',
        counts: 'the counts are others',
        verdict: 'the verdict is another',
    },
    recorded: 'reported: ',
    found: 'found:    ',
    verified: ({ verdicts, files, result }) => `Verified: ${(0,number/* countText */.lT)(verdicts, 'verdict')} of ${(0,number/* countText */.lT)(files, 'file')} came out the same again, and the result is ${result}.`,
    differs: ({ differences, verdicts, files, result }) => `Not the same: ${(0,number/* countText */.lT)(differences, 'difference')} in ${(0,number/* countText */.lT)(verdicts, 'verdict')} of ${(0,number/* countText */.lT)(files, 'file')}, whose result was ${result}`,
    more: (left) => `and ${(0,number/* countText */.lT)(left, 'more difference')} (--format json has them all)`,
};
const ISSUE = {
    title: (subject) => (subject === '' ? 'Holdline: health check' : `Holdline: health check of ${subject}`),
    titled: (title, result) => `${title} (${result})`,
    recovered: 'All that was wrong has recovered.',
    wrong: (result) => `The health check ended with **${result}**. What is wrong:`,
    said: 'What was found:',
    run: 'The run that wrote this',
    kept: 'This text is kept up to date; the issue is closed when everything has recovered.',
    fresh: 'New:',
    gone: 'Recovered:',
    changed: 'What is wrong has changed.',
    duplicate: (of) => `A duplicate of #${of}.`,
    reminder: (since) => `A reminder: this has not recovered since ${since ?? 'long ago'}.`,
};
const INIT = {
    none: 'Found no results of an evaluation here.',
    found: (files, suites) => `Found ${(0,number/* countText */.lT)(files, 'file')} in ${(0,number/* countText */.lT)(suites.length, 'suite')}: ${suites.join(', ')}.`,
    wrote: (path) => `Wrote ${path}.`,
    next: 'Next:',
    evaluate: (workflow) => `Put what evaluates your model in place of "make evaluate" in ${workflow}.`,
    name: (config) => `Name the files that it writes under suites in ${config}; holdline inspect FILE tells what can be read in one.`,
    look: (config, glob) => `Look at the suites in ${config}, and at their metrics with holdline inspect ${glob}.`,
    commit: 'Commit both files. The first run on main records the level that pull requests are held against.',
};
const RECORD = {
    recorded: ({ measurements, suites, id }) => `recorded ${measurements} measurements of ${(0,number/* countText */.lT)(suites, 'suite')} as ${id}`,
    there: (id) => `record ${id} was there already, with the same content`,
    accepted: (globs) => `accepted ${globs.join(', ')}: the level starts anew with the newest record`,
};
const PRINTED = {
    fix: 'fix: ',
    audit: AUDIT,
    backtest: BACKTEST,
    inspection: INSPECTION,
    suggestion: SUGGESTION,
    verification: VERIFICATION,
    explanation: EXPLANATION,
    faultTree: FAULT_TREE,
    issue: ISSUE,
    init: INIT,
    record: RECORD,
};

// EXTERNAL MODULE: ./build/js/render/headline.js
var headline = __nccwpck_require__(4011);
// EXTERNAL MODULE: ./build/js/render/words.js + 4 modules
var render_words = __nccwpck_require__(6741);
;// CONCATENATED MODULE: ./build/js/render/outcome-counts.js



/** `2 regressed, 1 suspected, 11 passed`, worst first. */
function countsText(verdicts) {
    const counts = new Map();
    for (const { outcome } of (0,order/* worstFirst */.md)(verdicts)) {
        const { word } = (0,render_words/* outcomeWord */.nG)(outcome);
        counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    return [...counts].map(([word, count]) => `${(0,number/* wholeText */.r0)(count)} ${word}`).join(', ');
}

// EXTERNAL MODULE: ./build/js/render/quality.js
var render_quality = __nccwpck_require__(6278);
// EXTERNAL MODULE: ./build/js/render/probability.js
var probability = __nccwpck_require__(4336);
;// CONCATENATED MODULE: ./build/js/render/standing.js


const FILES_NAMED = 3;
function shortSha(sha) {
    return sha.slice(0, 7);
}
function branchOf(ref) {
    return ref.replace(/^refs\/(?:heads|tags)\//, '');
}
function ageText(days) {
    if (days === null || !(days >= 0))
        return '';
    if (days < 1)
        return ', less than a day old';
    return `, ${(0,number/* countText */.lT)(Math.floor(days), 'day')} old`;
}
/** How far the record's commit is from the one that was wanted. */
function distanceText(distance) {
    return distance === null || distance === 0
        ? ''
        : `, ${(0,number/* countText */.lT)(distance, 'commit')} before the wanted one`;
}
/** `commit "4f2a9c1" on "main"`, as much of it as is known. */
function commitText({ sha, ref, run }) {
    const branch = ref === null ? '' : ` on "${branchOf(ref)}"`;
    if (sha !== null)
        return `commit "${shortSha(sha)}"${branch}`;
    if (run !== null)
        return `run "${run}"${branch}`;
    return ref === null ? null : `the newest run${branch}`;
}
function filesText(base) {
    const files = [...new Set(base.suites.flatMap((suite) => suite.files))];
    const named = files.slice(0, FILES_NAMED).map((file) => `"${file}"`);
    const more = files.length - named.length;
    return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
/** What head was held against: files or history, which commit, how old; `null` where nothing was judged without a base. */
function baseSentence({ base, result, mode }) {
    if (base === null) {
        const judged = mode !== 'health' && (result === 'pass' || result === 'fail');
        return judged ? 'Judged by its limits alone: there is no base yet.' : null;
    }
    const commit = commitText(base);
    if (base.source === 'history') {
        const place = `${commit ?? 'the base branch'}${distanceText(base.distance)}`;
        return `Held against ${place}, from the history${ageText(base.ageDays)}.`;
    }
    const files = filesText(base);
    const named = files === '' ? 'the base files' : `base files ${files}`;
    return `Held against ${named}${commit === null ? '' : ` of ${commit}`}${ageText(base.ageDays)}.`;
}
/** What it means that nothing could be compared, and what to do next. */
function firstRun({ mode }) {
    const meaning = 'This is not a pass: nothing was held against a base, because there is none yet.';
    if (mode === 'record')
        return [meaning, 'This is the first record; the next change is held against it.'];
    return [
        meaning,
        'To have one, let Holdline run on a push to the base branch (on the command line: holdline record), or name base files with "baseline" or "--base".',
    ];
}
function familyText({ fail, warn }) {
    if (warn === 0)
        return (0,number/* countText */.lT)(fail, 'test');
    return `${(0,number/* countText */.lT)(fail, 'test')} that can fail and ${(0,number/* countText */.lT)(warn, 'test')} that can warn`;
}
/** By which policy it was judged, one sentence a line. */
function boundsText({ style, alpha, alphaWarn }) {
    if (style === 'frequentist')
        return `A loss fails at p ≤ ${alpha} and warns at p ≤ ${alphaWarn}, both for the report as a whole.`;
    const [fails, warns] = [(0,probability/* shareText */.Lu)(1 - alpha), (0,probability/* shareText */.Lu)(1 - alphaWarn)];
    return `A loss beyond the margin fails where it is ${fails} probable and warns where it is ${warns} probable, both for the report as a whole.`;
}
function policySentences(policy) {
    const corrected = policy.family.fail + policy.family.warn > 0;
    const config = policy.config === null
        ? 'No configuration: all defaults.'
        : `Configuration: "${policy.config}"${policy.configSha256 === null ? '' : ` (digest "${policy.configSha256.slice(0, 12)}")`}.`;
    return [
        boundsText(policy),
        corrected
            ? `Corrected together (Benjamini–Hochberg): ${familyText(policy.family)}.`
            : 'No p values, so nothing was corrected for their number.',
        `Examples count as paired when at least ${Number((policy.minPaired * 100).toFixed(2))} % are in both.`,
        `Settings: fail-on "${policy.failOn}", on-error "${policy.onError}", seed ${policy.seed}.`,
        config,
    ];
}

;// CONCATENATED MODULE: ./build/js/render/english.js
/** Reports in English, the language that applies where none is asked for. */









const TEXT = {
    colon: ': ',
    result: { pass: 'pass', fail: 'fail', error: 'error', neutral: 'neutral' },
    notJudged: 'Not judged: this is neither a pass nor a regression. Mend the cause below and run it again.',
    reportOnly: 'Report only: `fail-on` is `never`, so this does not fail the check.',
    found: 'What was found',
    wrong: 'What went wrong',
    notices: 'Notices',
    why: 'Why',
    where: 'Where',
    fix: 'Fix',
    also: 'also',
    jobSummary: 'the job summary',
    jsonReport: 'the report in JSON',
    baseCommit: 'base commit',
    run: 'run',
    howJudged: 'How it was judged',
    lost: 'lost',
    won: 'won',
    data: 'Look at the data first',
    said: 'What head says otherwise',
    confusion: 'What was taken for what',
    value: 'Value',
    corner: 'truth ╲ answer',
    legend: 'Rows: the truth. Columns: the answer. Base → head, below it where 2 % of the row or more moved: ░ from 2, ▒ 5, ▓ 10, █ 20 %.',
    columns: {
        verdicts: ['Verdict', 'Metric', 'Base → head', 'Change, 95 % interval', 'Evidence'],
        unjudged: ['Value of', 'Value', 'Why it was not judged'],
        drivers: ['Suite', 'Slice', 'Examples', 'Part of the change', 'Inside', 'Elsewhere', 'Chance'],
        flips: ['Flip', 'Suite', 'Example', 'Truth', 'Base said', 'Head says'],
        calibration: ['Scores', 'Base n', 'Mean score', 'Came true', 'Head n', 'Mean score', 'Came true'],
    },
    others: (more) => ` and ${more} more`,
    more: (more) => `… and ${(0,number/* wholeText */.r0)(more)} more.`,
    metrics: (count) => (0,number/* countText */.lT)(count, 'metric'),
    moreMetrics: (count) => (0,number/* countText */.lT)(count, 'more metric'),
    shortened: ({ metrics, counts, hidden, where }) => `${(0,number/* countText */.lT)(metrics, 'metric')}: ${counts}. Shortened to fit: ${(0,number/* countText */.lT)(hidden, 'row')} ${hidden === 1 ? 'is' : 'are'} left out here; ${where} has more.`,
    noticeCount: (count) => (0,number/* countText */.lT)(count, 'notice'),
    unjudged: (count) => `${(0,number/* countText */.lT)(count, 'value')} read but not judged`,
    because: (because) => because,
    flaky: (turned, of) => `, flaky: ${turned} of ${of} on the base branch`,
    times: (kind, count) => `${kind} ${(0,number/* wholeText */.r0)(count)} times`,
    mostOften: (kinds) => `Most often: ${kinds.join(', ')}.`,
    driverCount: (count) => `${(0,number/* countText */.lT)(count, 'slice')} ${count === 1 ? 'carries' : 'carry'} a change`,
    flipped: ({ lost, won, flaky }) => `${(0,number/* countText */.lT)(lost + won, 'example')} flipped: ${lost} lost, ${won} won${flaky === 0 ? '' : `, of which ${flaky} on the base branch too, by themselves`}`,
    classes: (count) => `What was taken for what, ${(0,number/* wholeText */.r0)(count)} classes`,
    calibrationOf: (name) => `Calibration of ${name}:`,
    range: (from, to) => `${from} to ${to}`,
    differs: (count) => `${(0,number/* countText */.lT)(count, 'thing')} of the data ${count === 1 ? 'differs' : 'differ'} from base`,
    inReport: (more) => `… and ${more} more in report.json`,
    whereItWent: (failed) => failed === 0 ? 'Where this report went' : `Where this report went (${failed} failed)`,
    moreRows: (more, counts) => `… and ${more} more: ${counts}`,
    trend: 'History ▸ head',
    histories: (count) => `History of ${(0,number/* countText */.lT)(count, 'metric')}, head last`,
    worse: '▼ worse',
    better: '▲ better',
    page: 'artifacts, with report.html where it is uploaded',
    since: (told) => `Since the last push: ${told.length === 0 ? 'nothing changed' : told.join(', ')}.`,
    sinceCounted: (before, now) => `Since the last push: ${(0,number/* wholeText */.r0)(before)} not well before, ${(0,number/* wholeText */.r0)(now)} now.`,
    sinceWords: {
        recovered: (count) => `${(0,number/* wholeText */.r0)(count)} recovered`,
        fresh: (count) => `${(0,number/* wholeText */.r0)(count)} new`,
        other: (count) => `${(0,number/* wholeText */.r0)(count)} judged otherwise`,
    },
};
const english_ENGLISH = {
    locale: 'en',
    text: TEXT,
    cellsOf: cells/* cellsOf */.n,
    reasonSentence: render_words/* reasonSentence */.Ux,
    resultParts: headline/* resultParts */.E,
    resultLine: render_words/* resultLine */.ow,
    countsText: countsText,
    driverParts: render_driver/* driverParts */.be,
    baseSentence: baseSentence,
    firstRun: firstRun,
    policySentences: policySentences,
    qualityTexts: render_quality/* qualityTexts */.iT,
    qualityMarkdowns: render_quality/* qualityMarkdowns */.y8,
    printed: PRINTED,
};

;// CONCATENATED MODULE: ./build/js/render/folds.js






/** A fold; the blank lines make GitHub read Markdown inside. `title` must be trusted text. */
function fold(title, body) {
    return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}
function more(total, { limit, language }) {
    return total > limit ? `\n\n${language.text.more(total - limit)}` : '';
}
function noticeItem({ where, what, fix }, { text }) {
    const place = where === null ? '' : `${(0,render_escape/* markdownText */.p7)(where)}${text.colon}`;
    const mend = fix === null ? '' : `<br>**${text.fix}${text.colon.trim()}** ${(0,render_escape/* markdownProse */.h$)(fix)}`;
    return `- ${place}${(0,render_escape/* markdownProse */.h$)(what)}${mend}`;
}
/** Notices with their fixes, as a list. */
function noticeList(notices, limit, language = english_ENGLISH) {
    const items = notices.slice(0, limit).map((notice) => noticeItem(notice, language));
    return `${items.join('\n')}${more(notices.length, { limit, language })}`;
}
function noticesFold(notices, { limit, language }) {
    if (notices.length === 0)
        return null;
    return fold(language.text.noticeCount(notices.length), noticeList(notices, limit, language));
}
function unjudgedRow({ id, value, because }, { text }) {
    const why = (0,render_escape/* markdownProse */.h$)(text.because(because));
    return [(0,render_escape/* markdownText */.p7)(id), value === null ? '–' : (0,number/* valueText */.Ru)(value, null), why];
}
/** Values that were read and not judged. */
function unjudgedFold(unjudged, listing) {
    const { text } = listing.language;
    if (unjudged.length === 0)
        return null;
    const rows = unjudged.slice(0, listing.limit).map((one) => unjudgedRow(one, listing.language));
    const table = markdownTable(text.columns.unjudged, [':--', '--:', ':--'], rows);
    return fold(text.unjudged(unjudged.length), `${table}${more(unjudged.length, listing)}`);
}
function isLost({ from, truth }) {
    return from === truth;
}
/** Reports of earlier versions do not tell it. */
function flakyOf(flip) {
    return flip.flaky ?? null;
}
function flipRow(flip, { text }) {
    const names = [flip.suite, flip.id, flip.truth, flip.from, flip.to].map(render_escape/* markdownText */.p7);
    const flaky = flakyOf(flip);
    const memory = flaky === null ? '' : text.flaky(flaky.turned, flaky.of);
    return [`${isLost(flip) ? `✗ ${text.lost}` : `✓ ${text.won}`}${memory}`, ...names];
}
/** A reader looks at some; the report has them all. */
const MOST_FLIPS = 10;
/** How many kinds of flips are named. */
const KINDS_NAMED = 5;
/** `cat → dog 31 times`, the commonest first; nothing where no kind comes twice. */
function kindsText(flips, { text }) {
    const times = new Map();
    for (const { from, to } of flips) {
        const kind = `${(0,render_escape/* markdownText */.p7)(from)} → ${(0,render_escape/* markdownText */.p7)(to)}`;
        times.set(kind, (times.get(kind) ?? 0) + 1);
    }
    const often = [...times].filter(([, count]) => count > 1).sort(([, a], [, b]) => b - a);
    const named = often.slice(0, KINDS_NAMED).map(([kind, count]) => text.times(kind, count));
    return named.length === 0 ? null : text.mostOften(named);
}
function driverRow(driver, { text }) {
    const { suite, condition, examples, share, change, elsewhere, unit, p, also } = driver;
    const others = also.map((one) => `<br>${text.also} ${(0,render_escape/* markdownText */.p7)(one)}`).join('');
    return [
        (0,render_escape/* markdownText */.p7)(suite),
        `${(0,render_escape/* markdownText */.p7)(condition)}${others}`,
        (0,number/* wholeText */.r0)(examples),
        share === null ? '–' : (0,render_driver/* percentText */.fL)(share),
        (0,number/* changeText */.k0)(change, unit),
        (0,number/* changeText */.k0)(elsewhere, unit),
        p === null ? '–' : (0,probability/* pText */.C6)(p),
    ];
}
/** The slices that carry a change, with their numbers. */
function driversFold(drivers, limit, language = english_ENGLISH) {
    if (drivers.length === 0)
        return null;
    const { text } = language;
    const aligns = [':--', ':--', '--:', '--:', '--:', '--:', '--:'];
    const rows = drivers.slice(0, limit).map((driver) => driverRow(driver, language));
    const table = markdownTable(text.columns.drivers, aligns, rows);
    const body = `${table}${more(drivers.length, { limit, language })}`;
    return fold(text.driverCount(drivers.length), body);
}
/** Examples that were right and are wrong now, then the other way round; those that turn by themselves last. */
function flipsFold(flips, limit, language = english_ENGLISH) {
    if (flips.length === 0)
        return null;
    const lost = flips.filter(isLost);
    const won = flips.filter((flip) => !isLost(flip));
    const both = [...lost, ...won];
    const flaky = both.filter((flip) => flakyOf(flip) !== null);
    const ordered = [...both.filter((flip) => flakyOf(flip) === null), ...flaky];
    const rows = ordered.slice(0, limit).map((flip) => flipRow(flip, language));
    const { text } = language;
    const titles = text.columns.flips;
    const title = text.flipped({ lost: lost.length, won: won.length, flaky: flaky.length });
    const table = markdownTable(titles, titles.map(() => ':--'), rows);
    const kinds = kindsText(flips, language);
    return fold(title, `${kinds === null ? '' : `${kinds}\n\n`}${table}${more(flips.length, { limit, language })}`);
}
function policyFold(report, { text, policySentences }) {
    const items = policySentences(report.policy).map((sentence) => `- ${(0,render_escape/* markdownProse */.h$)(sentence)}`);
    return fold(text.howJudged, items.join('\n'));
}
function single({ drivers }) {
    return drivers.length === 1 && drivers.every(({ also }) => also.length === 0);
}
/** All the small print, each list at most `limit` rows long; nothing for a limit of 0. */
function smallPrint(report, limit, language) {
    if (limit === 0)
        return [];
    // In an error report and of a health check the notices are the message: they stand in the open.
    const isOpen = report.result === 'error' || report.mode === 'health';
    const notices = isOpen ? null : noticesFold(report.notices, { limit, language });
    const parts = [
        // All that is known of one without others alike stands in its sentence.
        single(report) ? null : driversFold(report.drivers, limit, language),
        flipsFold(report.flips, Math.min(limit, MOST_FLIPS), language),
        unjudgedFold(report.unjudged, { limit, language }),
        notices,
    ];
    return [...parts.filter((part) => part !== null), policyFold(report, language)];
}

;// CONCATENATED MODULE: ./build/js/render/data-folds.js







/** Lines before the metrics; a fold has the others. */
const OPEN = 3;
const listOf = (found, { qualityMarkdowns }) => qualityMarkdowns(found)
    .map((sentence) => `- ${sentence}`)
    .join('\n');
function chapter(title, open, language) {
    return open.length === 0 ? null : `**${title}**\n\n${listOf(open, language)}`;
}
/** What to know before any metric is believed, at most so many lines; `null` where the data is as it was. */
function dataChapter(found, limit, language = english_ENGLISH) {
    const open = found.filter(render_quality/* isOfData */.OS).slice(0, Math.min(OPEN, limit));
    return chapter(language.text.data, open, language);
}
/** What the model says otherwise, at most so many lines. */
function saidChapter(found, limit, language = english_ENGLISH) {
    const said = found.filter((one) => !(0,render_quality/* isOfData */.OS)(one)).slice(0, Math.min(OPEN, limit));
    return chapter(language.text.said, said, language);
}
const shareText = (share) => (share === null ? '–' : (0,number/* valueText */.Ru)(share, 'fraction'));
function binRow({ from, to, base, head }, { text }) {
    return [
        text.range(from.toFixed(2), to.toFixed(2)),
        (0,number/* wholeText */.r0)(Math.round(base.n)),
        shareText(base.score),
        shareText(base.outcome),
        (0,number/* wholeText */.r0)(Math.round(head.n)),
        shareText(head.score),
        shareText(head.outcome),
    ];
}
/** How often scores came true, by bins. */
function reliability({ suite, bins }, language) {
    const titles = language.text.columns.calibration;
    const aligns = titles.map((_, column) => (column === 0 ? ':--' : '--:'));
    const rows = bins.map((bin) => binRow(bin, language));
    return `${language.text.calibrationOf((0,render_escape/* markdownText */.p7)(suite))}\n\n${markdownTable(titles, aligns, rows)}`;
}
/** All that is otherwise in the data, with the reliability curves. */
function qualityFold(found, limit, language = english_ENGLISH) {
    const curves = found.slice(0, limit).filter(({ bins }) => bins.length > 0);
    if (found.length <= OPEN && curves.length === 0)
        return null;
    const left = found.length - limit;
    const more = left > 0 ? `\n\n${language.text.more(left)}` : '';
    const parts = [
        `${listOf(found.slice(0, limit), language)}${more}`,
        ...curves.map((one) => reliability(one, language)),
    ];
    return fold(language.text.differs(found.length), parts.join('\n\n'));
}
/** How many matrices a report draws. */
const MOST_MATRICES = 5;
/** A fold for each suite's matrix. */
function confusionFolds(confusions, limit, language = english_ENGLISH) {
    return confusions.slice(0, Math.min(MOST_MATRICES, limit)).map((confusion) => {
        const body = `${(0,render_escape/* markdownText */.p7)(confusion.suite)}\n\n${confusionMarkdown(confusion, language)}`;
        return fold(language.text.classes(confusion.labels.length), body);
    });
}

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
    const values = drawn(verdict, MOST_RUNS);
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
    return shown.length === 0 ? null : fold(text.histories(shown.length), shown.join('\n\n'));
}

;// CONCATENATED MODULE: ./build/js/render/why.js
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

;// CONCATENATED MODULE: ./build/js/render/body.js








const FAULTS_SHOWN = 5;
function heading(report, { resultParts }) {
    const { before, name, after } = resultParts(report);
    const shownName = name === null ? '' : (0,render_escape/* markdownText */.p7)(name);
    // The prose of a fault begins with `: `, which is glued to the name.
    const glue = /^[:：]/.exec(after)?.[0] ?? '';
    const parts = [(0,render_escape/* markdownProse */.h$)(before), `${shownName}${glue}`, (0,render_escape/* markdownProse */.h$)(after.slice(glue.length))];
    return `### ${(0,render_words/* resultSymbol */.KI)(report.result)} ${parts.filter((part) => part !== '').join(' ')}`;
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
    return noticeList(report.notices, Math.max(1, Math.min(FAULTS_SHOWN, form.details)), language);
}
/** What a health check found is its message: each limit that is broken, and how to mend what broke it. */
function found(report, form, language) {
    if (report.mode !== 'health' || report.result === 'error' || report.notices.length === 0)
        return null;
    return `**${language.text.found}**\n\n${noticeList(report.notices, Math.max(1, form.details), language)}`;
}
const NAMED_TOGETHER = 3;
function namesText(ids, { text }) {
    const named = ids.slice(0, NAMED_TOGETHER).map(render_escape/* markdownText */.p7).join(', ');
    return ids.length > NAMED_TOGETHER ? `${named}${text.others(ids.length - NAMED_TOGETHER)}` : named;
}
function why(open, form, language) {
    const { text } = language;
    const lines = whySharing(open, language)
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
    return fold(`${count}${text.colon}${countsText(folded)}`, verdictTable(folded, language));
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
    const line = `<b>${(0,render_words/* resultSymbol */.KI)(report.result)} ${language.resultParts(report).before}</b>`;
    return joined([fold(line, chapters), since]);
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
    const { open, folded, hidden } = shownRows(report, form);
    return joined([
        faults(report, form, language),
        report.result === 'neutral' ? language.firstRun(report).map(render_escape/* markdownProse */.h$).join(' ') : null,
        dataChapter(report.quality ?? [], form.reasons, language),
        open.length === 0 ? null : verdictTable(open, language),
        found(report, form, language),
        why(toldWhy(report, open), form, language),
        where(report, form, language),
        saidChapter(report.quality ?? [], form.reasons, language),
        hiddenText(report, hidden, place),
        rowsFold(report, folded, language),
        form.scope === 'all' ? trendsFold((0,order/* worstFirst */.md)(report.verdicts), language) : null,
        form.details === 0 ? null : qualityFold(report.quality ?? [], form.details, language),
        ...confusionFolds(report.confusion ?? [], form.details, language),
        ...smallPrint(report, form.details, language),
        footer(report, place),
    ]);
}

;// CONCATENATED MODULE: ./build/js/render/fit.js
/**
 * A ladder of shorter forms, so that a report never vanishes for its length. GitHub refuses a comment over 65,536
 * characters and drops a job summary over 1 MiB; it doesn't say which characters it counts. Bytes of UTF-8 are never
 * fewer than characters by any count, so the budget is held in bytes and holds for both.
 */
/** For a comment, with room to spare for a marker. */
const fit_COMMENT_BYTES = 60_000;
/** For a job summary: other steps may write to it too. */
const SUMMARY_BYTES = (/* unused pure expression or super */ null && (900 * 1024));
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

;// CONCATENATED MODULE: ./build/js/render/since.js


const since_MOST = 40;
const LONGEST = 120;
/** Of the encoded names together. */
const MOST_BYTES = 4_000;
const NAMED = 3;
const LINE = /^<!-- holdline-state:([0-9a-f]{0,64}) (\d{1,7}) (\S{0,4000}) -->$/m;
function keptName({ id }) {
    return encodeURIComponent(id.slice(0, LONGEST).toWellFormed()).replaceAll('-', '%2D');
}
/** How a report stands; `null` for one that judges nothing, which says nothing of what is well. */
function since_standingOf(report) {
    if (report.result === 'error' || report.result === 'neutral')
        return null;
    const unwell = (0,order/* worstFirst */.md)(report.verdicts).filter(order/* isNotable */._r);
    const listed = new Map();
    let bytes = 0;
    for (const verdict of unwell.slice(0, since_MOST)) {
        const name = keptName(verdict);
        bytes += name.length + verdict.outcome.length + 2;
        if (bytes > MOST_BYTES)
            break;
        listed.set(name, verdict.outcome);
    }
    const sha = report.head?.sha ?? '';
    return { sha: /^[0-9a-f]{1,64}$/.test(sha) ? sha : '', total: unwell.length, listed };
}
function since_standingLine({ sha, total, listed }) {
    const entries = [...listed].map(([name, outcome]) => `${name}=${outcome}`);
    return `<!-- holdline-state:${sha} ${total} ${entries.join(',')} -->`;
}
/** What a comment says stood; `null` where it says nothing or somebody has changed that line. */
function since_standingIn(body) {
    const [, sha, count, entries] = LINE.exec(body) ?? [];
    if (sha === undefined || count === undefined || entries === undefined)
        return null;
    const pairs = entries === '' ? [] : entries.split(',');
    const isOurs = pairs.every((pair) => /^[\w.!~*'()%]+=[a-z]+$/.test(pair));
    const listed = new Map(pairs.map((pair) => [pair.replace(/=.*/, ''), pair.replace(/.*=/, '')]));
    const total = Number(count);
    if (!isOurs || listed.size !== pairs.length || listed.size > since_MOST || listed.size > total)
        return null;
    return { sha, total, listed };
}
function withNames(verdicts, word, { text }) {
    const names = verdicts.slice(0, NAMED).map(({ id }) => (0,render_escape/* markdownText */.p7)(id));
    const more = verdicts.length > NAMED ? text.others(verdicts.length - NAMED) : '';
    return `${word} (${names.join(', ')}${more})`;
}
/** One line of Markdown; `null` where there is nothing to tell, as for another run on the same commit. */
function sinceText(before, report, language) {
    const now = since_standingOf(report);
    if (before === null || now === null || before.total + now.total === 0)
        return null;
    if (before.sha === now.sha && now.sha !== '')
        return null;
    const { text } = language;
    // Where names are left out, one that is not listed may stand on either side.
    if (before.total !== before.listed.size || now.total !== now.listed.size) {
        return text.sinceCounted(before.total, now.total);
    }
    const listedBefore = (verdict) => before.listed.get(keptName(verdict));
    const known = (0,order/* worstFirst */.md)(report.verdicts);
    const fresh = known.filter((verdict) => (0,order/* isNotable */._r)(verdict) && listedBefore(verdict) === undefined);
    const recovered = known.filter((verdict) => !(0,order/* isNotable */._r)(verdict) && listedBefore(verdict) !== undefined);
    const other = known.filter((verdict) => (0,order/* isNotable */._r)(verdict) && (listedBefore(verdict) ?? verdict.outcome) !== verdict.outcome);
    const groups = [
        { verdicts: recovered, word: text.sinceWords.recovered },
        { verdicts: fresh, word: text.sinceWords.fresh },
        { verdicts: other, word: text.sinceWords.other },
    ].filter(({ verdicts }) => verdicts.length > 0);
    const told = groups.map(({ verdicts, word }) => withNames(verdicts, word(verdicts.length), language));
    return text.since(told);
}

;// CONCATENATED MODULE: ./build/js/render/comment.js






const OPEN_ROWS = 10;
const KEY_LIMIT = 200;
/** A key that can stand in an HTML comment: what could end it, or break the line, is percent-encoded. */
function keyText(key) {
    const plain = key
        .toWellFormed()
        .replace(/[^\w.:/-]|-(?=-|$)/gu, (sign) => (sign === '-' ? '%2D' : encodeURIComponent(sign)));
    // Cut between encoded signs, never inside one.
    return plain.slice(0, KEY_LIMIT).replace(/%[0-9A-F]?$/i, '');
}
/** `<!-- holdline:KEY -->`. */
function commentMarker(key) {
    return `<!-- holdline:${keyText(key)} -->`;
}
/** The report as Markdown in so many bytes of UTF-8. */
function renderMarkdownIn(report, bytes, where) {
    const { links, language = english_ENGLISH, before = null } = where;
    const since = before === null ? null : sinceText(since_standingIn(before), report, language);
    const place = { links, elsewhere: language.text.jobSummary, language, since, isBrief: true };
    return longestThatFits(ladder(OPEN_ROWS), bytes, (form) => renderBody(report, form, place));
}
/** The report as Markdown without a marker, as `--format markdown` prints it: never longer than a comment may be. */
function renderMarkdown(report, links, language = english_ENGLISH) {
    return renderMarkdownIn(report, fit_COMMENT_BYTES - 300, { links, language });
}
/** How the report stands, for the next push; one that judges nothing hands on what stood before. */
function keptLine(report, before) {
    const standing = standingOf(report) ?? (before === null ? null : standingIn(before));
    return standing === null ? '' : standingLine(standing);
}
/** The whole comment, at most 60,000 bytes of UTF-8 unless told otherwise, beginning with its marker. */
function renderComment(report, { marker, links, stamp, memory = {}, language = ENGLISH, before = null, bytes = COMMENT_BYTES, }) {
    // Only a run of a workflow is followed by another that could read how it stood.
    const stood = stamp === null ? [] : [stampLine(stamp), keptLine(report, before)];
    const lines = [commentMarker(marker), ...stood, memoryLine(memory)];
    const head = lines.filter((line) => line !== '').join('\n');
    const left = bytes - Math.max(300, Buffer.byteLength(head) + 1);
    return `${head}\n${renderMarkdownIn(report, left, { links, language, before })}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/js/render/html/client.js
/**
 * What the page does by itself: theme, search and sorting, and the window on a table of many rows. The functions are
 * put into the page as they stand here, so they may use nothing but each other and the browser. Text from the report
 * is only ever set as text.
 */
function client_element(id) {
    return document.getElementById(id);
}
/** The sentence with these numbers in it, their thousands apart. */
function filled(sentence, all, shown) {
    return sentence.replace('{all}', all.toLocaleString('en')).replace('{shown}', shown.toLocaleString('en'));
}
function startTheme({ light, dark }) {
    const button = client_element('theme');
    if (button === null)
        return;
    const root = document.documentElement;
    const isDark = () => root.dataset['theme'] === undefined
        ? matchMedia('(prefers-color-scheme: dark)').matches
        : root.dataset['theme'] === 'dark';
    const tell = () => {
        button.textContent = isDark() ? light : dark;
    };
    button.hidden = false;
    button.addEventListener('click', () => {
        root.dataset['theme'] = isDark() ? 'light' : 'dark';
        tell();
    });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', tell);
    tell();
}
/** Marks the title that was pressed, and returns whether its column now ascends. */
function turned(head, heads) {
    const ascends = head.getAttribute('aria-sort') !== 'ascending';
    for (const other of heads)
        if (other.hasAttribute('aria-sort'))
            other.setAttribute('aria-sort', 'none');
    head.setAttribute('aria-sort', ascends ? 'ascending' : 'descending');
    return ascends;
}
function keyOrder(one, other) {
    if (one === '' || other === '')
        return one === other ? 0 : one === '' ? 1 : -1;
    const difference = Number(one) - Number(other);
    if (difference < 0 || difference > 0 || difference === 0)
        return difference;
    return one < other ? -1 : Number(one > other);
}
function startMetrics({ found }) {
    const [table, search, count] = [
        client_element('metrics-table'),
        client_element('metric-search'),
        client_element('metric-count'),
    ];
    const body = table?.querySelector('tbody');
    if (table === null || body == null || search === null || count === null)
        return;
    const rows = [...body.rows];
    const heads = [...table.querySelectorAll('thead th')];
    for (const [column, head] of heads.entries()) {
        head.querySelector('button')?.addEventListener('click', () => {
            const ascends = turned(head, heads);
            const keyOf = (row) => row.cells[column]?.dataset['key'] ?? '';
            const order = (one, other) => {
                const [a, b] = [keyOf(one), keyOf(other)];
                const isOpen = a === '' || b === '';
                return ascends || isOpen ? keyOrder(a, b) : keyOrder(b, a);
            };
            body.append(...rows.sort(order));
        });
    }
    search.addEventListener('input', () => {
        const wanted = search.value.trim().toLowerCase();
        for (const row of rows)
            row.hidden = !row.textContent.toLowerCase().includes(wanted);
        const shown = rows.filter((row) => !row.hidden).length;
        count.textContent = wanted === '' ? '' : filled(found, rows.length, shown);
    });
}
function flipCells(row, { texts, titles }) {
    const line = document.createElement('tr');
    for (const place of row) {
        const cell = document.createElement('td');
        cell.textContent = texts[place] ?? '';
        const title = titles[String(place)];
        if (title !== undefined)
            cell.title = title;
        line.append(cell);
    }
    return line;
}
/** An empty row as high as the rows that are left out above or below. */
function gapRow(height) {
    const line = document.createElement('tr');
    line.setAttribute('aria-hidden', 'true');
    line.className = 'gap';
    line.style.height = `${height}px`;
    return line;
}
/** The order of the rows by one column: texts are ranked once, then rows are compared by rank. */
function flipOrder(shown, { texts, rows }, column) {
    const ranked = texts.map((_, place) => place).sort((a, b) => keyOrder(texts[a] ?? '', texts[b] ?? ''));
    const rank = new Int32Array(texts.length);
    ranked.forEach((place, at) => {
        rank[place] = at;
    });
    const rankOf = (row) => rank[rows[row]?.[column] ?? 0] ?? 0;
    return [...shown].sort((a, b) => rankOf(a) - rankOf(b) || a - b);
}
function startFlips({ examples, found }) {
    const [source, port, table] = [client_element('flip-data'), client_element('flip-window'), client_element('flip-table')];
    const [search, count] = [client_element('flip-search'), client_element('flip-count')];
    const body = table?.querySelector('tbody');
    if (source === null || port === null || table === null || body == null)
        return;
    if (search === null || count === null)
        return;
    const data = JSON.parse(source.textContent);
    const lowered = data.texts.map((one) => one.toLowerCase());
    const height = 33;
    let order = data.rows.map((_, at) => at);
    let shown = order;
    let [first, last] = [-1, -1];
    const draw = () => {
        const from = Math.max(0, Math.floor(port.scrollTop / height) - 10);
        const to = Math.min(shown.length, from + Math.ceil(port.clientHeight / height) + 20);
        if (from === first && to === last)
            return;
        [first, last] = [from, to];
        const lines = shown.slice(from, to).map((at, index) => {
            const line = flipCells(data.rows[at] ?? [], data);
            line.setAttribute('aria-rowindex', String(from + index + 2));
            return line;
        });
        body.replaceChildren(gapRow(from * height), ...lines, gapRow((shown.length - to) * height));
    };
    const narrow = () => {
        const wanted = search.value.trim().toLowerCase();
        const holds = lowered.map((one) => one.includes(wanted));
        shown =
            wanted === '' ? order : order.filter((at) => data.rows[at]?.some((place) => holds[place] === true));
        count.textContent = filled(wanted === '' ? examples : found, data.rows.length, shown.length);
        [first, last] = [-1, -1];
        port.scrollTop = 0;
        draw();
    };
    const heads = [...table.querySelectorAll('thead th')];
    for (const [column, head] of heads.entries()) {
        head.querySelector('button')?.addEventListener('click', () => {
            order = flipOrder(order, data, column);
            if (!turned(head, heads))
                order.reverse();
            narrow();
        });
    }
    document.body.classList.add('lively');
    port.addEventListener('scroll', draw, { passive: true });
    addEventListener('resize', draw);
    search.addEventListener('input', narrow);
    draw();
}
/** The script of the page, as text. */
function clientScript(words) {
    const helpers = [client_element, filled, turned, keyOrder, flipCells, gapRow, flipOrder];
    const starts = [startTheme, startMetrics, startFlips];
    const calls = starts.map(({ name }) => `${name}(words);`).join('\n');
    return `(() => {\n'use strict';\nconst words = ${JSON.stringify(words)};\n${[...helpers, ...starts].map(String).join('\n')}\n${calls}\n})();`;
}

;// CONCATENATED MODULE: ./build/js/render/html/markup.js
/**
 * The one place where text becomes HTML or SVG. A template of `html` escapes every text that is put into it, for element
 * content and for attributes in double quotes; only what another `html` made is taken as it is. So a name from a file
 * can't become markup, and there is no second way to forget. Addresses never come from a report.
 */

const NAME_LIMIT = 120;
const markup_TITLE_LIMIT = 1_000;
/** A text that is put into a template without saying how long it may be. */
const TEXT_LIMIT = 4_000;
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;',
};
function escaped(text) {
    return (0,render_escape/* visible */.RK)((0,render_escape/* clip */.$Q)(text, TEXT_LIMIT)).replace(/[&<>"'`]/g, (sign) => ENTITIES[sign] ?? '');
}
function isMarkup(piece) {
    return 'markup' in piece;
}
function textOf(piece) {
    if (piece === null)
        return '';
    if (typeof piece === 'number')
        return Number.isFinite(piece) ? String(Math.round(piece * 100) / 100) : '0';
    if (typeof piece === 'string')
        return escaped(piece);
    return isMarkup(piece) ? piece.markup : piece.map(textOf).join('');
}
/** Markup of our own with texts put in; numbers are for drawing, and keep two decimals. */
function html(strings, ...pieces) {
    const markup = strings.map((own, index) => `${own}${textOf(pieces[index] ?? null)}`).join('');
    return { markup };
}
/** Our own constants: the style, the script. */
function trusted(markup) {
    return { markup };
}
/** Sentences in which a comparison, and a number with its unit, stay in one line: "p = 0.01" and "1.8 pp" are one thing. */
function unbroken(words) {
    return words
        .replace(/ ([=<>≤≥]) (?=[−\d])/gu, '\u00a0$1\u00a0')
        .replace(/(\d) (?=(?:pp|ms|s|%)(?![\p{L}\d]))/gu, '$1\u00a0');
}
/** Words of our own, in which what stands in backticks is code. */
function coded(words) {
    const pieces = words.split('`').map((piece, at) => (at % 2 === 0 ? piece : html `<code>${piece}</code>`));
    return html `${pieces}`;
}
/** An untrusted name; one that is long is clipped, with more of it to be seen on pointing. */
function markup_name(text, limit = NAME_LIMIT) {
    const shown = (0,render_escape/* clip */.$Q)(text, limit);
    // Of nothing, and of blanks alone, there would be nothing to see.
    const seen = shown.trim() === '' ? `"${shown}"` : shown;
    return shown === text
        ? html `<span class="name">${seen}</span>`
        : html `<span class="name" title="${(0,render_escape/* clip */.$Q)(text, markup_TITLE_LIMIT)}">${seen}</span>`;
}
/** A text as it is shown in a cell that the page's script fills in: the same rules, and no markup. */
function shownText(text, limit) {
    return (0,render_escape/* visible */.RK)((0,render_escape/* clip */.$Q)(text, limit));
}
/** Data for the page's script. Nothing in it can end the element that it stands in. */
function dataBlock(id, value) {
    const json = JSON.stringify(value)
        .replaceAll('<', '\\u003c')
        .replaceAll('>', '\\u003e')
        .replaceAll('&', '\\u0026');
    return trusted(`<script type="application/json" id="${id}">${json}</script>`);
}

;// CONCATENATED MODULE: ./node_modules/d3-array/dist/d3-array.mjs
// https://d3js.org/d3-array/ v3.2.5 Copyright 2010-2026 Mike Bostock
function d3_array_ascending(a, b) {
  return a == null || b == null ? NaN : a < b ? -1 : a > b ? 1 : a >= b ? 0 : NaN;
}

function descending(a, b) {
  return a == null || b == null ? NaN
    : b < a ? -1
    : b > a ? 1
    : b >= a ? 0
    : NaN;
}

function bisector(f) {
  let compare1, compare2, delta;

  // If an accessor is specified, promote it to a comparator. In this case we
  // can test whether the search value is (self-) comparable. We can’t do this
  // for a comparator (except for specific, known comparators) because we can’t
  // tell if the comparator is symmetric, and an asymmetric comparator can’t be
  // used to test whether a single value is comparable.
  if (f.length !== 2) {
    compare1 = d3_array_ascending;
    compare2 = (d, x) => d3_array_ascending(f(d), x);
    delta = (d, x) => f(d) - x;
  } else {
    compare1 = f === d3_array_ascending || f === descending ? f : zero;
    compare2 = f;
    delta = f;
  }

  function left(a, x, lo = 0, hi = a.length) {
    if (lo < hi) {
      if (compare1(x, x) !== 0) return hi;
      do {
        const mid = (lo + hi) >>> 1;
        if (compare2(a[mid], x) < 0) lo = mid + 1;
        else hi = mid;
      } while (lo < hi);
    }
    return lo;
  }

  function right(a, x, lo = 0, hi = a.length) {
    if (lo < hi) {
      if (compare1(x, x) !== 0) return hi;
      do {
        const mid = (lo + hi) >>> 1;
        if (compare2(a[mid], x) <= 0) lo = mid + 1;
        else hi = mid;
      } while (lo < hi);
    }
    return lo;
  }

  function center(a, x, lo = 0, hi = a.length) {
    const i = left(a, x, lo, hi - 1);
    return i > lo && delta(a[i - 1], x) > -delta(a[i], x) ? i - 1 : i;
  }

  return {left, center, right};
}

function zero() {
  return 0;
}

function d3_array_number(x) {
  return x === null ? NaN : +x;
}

function* numbers(values, valueof) {
  if (valueof === undefined) {
    for (let value of values) {
      if (value != null && (value = +value) >= value) {
        yield value;
      }
    }
  } else {
    let index = -1;
    for (let value of values) {
      if ((value = valueof(value, ++index, values)) != null && (value = +value) >= value) {
        yield value;
      }
    }
  }
}

const ascendingBisect = bisector(d3_array_ascending);
const bisectRight = ascendingBisect.right;
const bisectLeft = ascendingBisect.left;
const bisectCenter = bisector(d3_array_number).center;

function d3_array_blur(values, r) {
  if (!((r = +r) >= 0)) throw new RangeError("invalid r");
  let length = values.length;
  if (!((length = Math.floor(length)) >= 0)) throw new RangeError("invalid length");
  if (!length || !r) return values;
  const blur = blurf(r);
  const temp = values.slice();
  blur(values, temp, 0, length, 1);
  blur(temp, values, 0, length, 1);
  blur(values, temp, 0, length, 1);
  return values;
}

const blur2 = Blur2(blurf);

const blurImage = Blur2(blurfImage);

function Blur2(blur) {
  return function(data, rx, ry = rx) {
    if (!((rx = +rx) >= 0)) throw new RangeError("invalid rx");
    if (!((ry = +ry) >= 0)) throw new RangeError("invalid ry");
    let {data: values, width, height} = data;
    if (!((width = Math.floor(width)) >= 0)) throw new RangeError("invalid width");
    if (!((height = Math.floor(height !== undefined ? height : values.length / width)) >= 0)) throw new RangeError("invalid height");
    if (!width || !height || (!rx && !ry)) return data;
    const blurx = rx && blur(rx);
    const blury = ry && blur(ry);
    const temp = values.slice();
    if (blurx && blury) {
      blurh(blurx, temp, values, width, height);
      blurh(blurx, values, temp, width, height);
      blurh(blurx, temp, values, width, height);
      blurv(blury, values, temp, width, height);
      blurv(blury, temp, values, width, height);
      blurv(blury, values, temp, width, height);
    } else if (blurx) {
      blurh(blurx, values, temp, width, height);
      blurh(blurx, temp, values, width, height);
      blurh(blurx, values, temp, width, height);
    } else if (blury) {
      blurv(blury, values, temp, width, height);
      blurv(blury, temp, values, width, height);
      blurv(blury, values, temp, width, height);
    }
    return data;
  };
}

function blurh(blur, T, S, w, h) {
  for (let y = 0, n = w * h; y < n;) {
    blur(T, S, y, y += w, 1);
  }
}

function blurv(blur, T, S, w, h) {
  for (let x = 0, n = w * h; x < w; ++x) {
    blur(T, S, x, x + n, w);
  }
}

function blurfImage(radius) {
  const blur = blurf(radius);
  return (T, S, start, stop, step) => {
    start <<= 2, stop <<= 2, step <<= 2;
    blur(T, S, start + 0, stop + 0, step);
    blur(T, S, start + 1, stop + 1, step);
    blur(T, S, start + 2, stop + 2, step);
    blur(T, S, start + 3, stop + 3, step);
  };
}

// Given a target array T, a source array S, sets each value T[i] to the average
// of {S[i - r], …, S[i], …, S[i + r]}, where r = ⌊radius⌋, start <= i < stop,
// for each i, i + step, i + 2 * step, etc., and where S[j] is clamped between
// S[start] (inclusive) and S[stop] (exclusive). If the given radius is not an
// integer, S[i - r - 1] and S[i + r + 1] are added to the sum, each weighted
// according to r - ⌊radius⌋.
function blurf(radius) {
  const radius0 = Math.floor(radius);
  if (radius0 === radius) return bluri(radius);
  const t = radius - radius0;
  const w = 2 * radius + 1;
  return (T, S, start, stop, step) => { // stop must be aligned!
    if (!((stop -= step) >= start)) return; // inclusive stop
    let sum = radius0 * S[start];
    const s0 = step * radius0;
    const s1 = s0 + step;
    for (let i = start, j = start + s0; i < j; i += step) {
      sum += S[Math.min(stop, i)];
    }
    for (let i = start, j = stop; i <= j; i += step) {
      sum += S[Math.min(stop, i + s0)];
      T[i] = (sum + t * (S[Math.max(start, i - s1)] + S[Math.min(stop, i + s1)])) / w;
      sum -= S[Math.max(start, i - s0)];
    }
  };
}

// Like blurf, but optimized for integer radius.
function bluri(radius) {
  const w = 2 * radius + 1;
  return (T, S, start, stop, step) => { // stop must be aligned!
    if (!((stop -= step) >= start)) return; // inclusive stop
    let sum = radius * S[start];
    const s = step * radius;
    for (let i = start, j = start + s; i < j; i += step) {
      sum += S[Math.min(stop, i)];
    }
    for (let i = start, j = stop; i <= j; i += step) {
      sum += S[Math.min(stop, i + s)];
      T[i] = sum / w;
      sum -= S[Math.max(start, i - s)];
    }
  };
}

function count(values, valueof) {
  let count = 0;
  if (valueof === undefined) {
    for (let value of values) {
      if (value != null && (value = +value) >= value) {
        ++count;
      }
    }
  } else {
    let index = -1;
    for (let value of values) {
      if ((value = valueof(value, ++index, values)) != null && (value = +value) >= value) {
        ++count;
      }
    }
  }
  return count;
}

function length$1(array) {
  return array.length | 0;
}

function empty(length) {
  return !(length > 0);
}

function arrayify(values) {
  return typeof values !== "object" || "length" in values ? values : Array.from(values);
}

function reducer(reduce) {
  return values => reduce(...values);
}

function cross(...values) {
  const reduce = typeof values[values.length - 1] === "function" && reducer(values.pop());
  values = values.map(arrayify);
  const lengths = values.map(length$1);
  const j = values.length - 1;
  const index = new Array(j + 1).fill(0);
  const product = [];
  if (j < 0 || lengths.some(empty)) return product;
  while (true) {
    product.push(index.map((j, i) => values[i][j]));
    let i = j;
    while (++index[i] === lengths[i]) {
      if (i === 0) return reduce ? product.map(reduce) : product;
      index[i--] = 0;
    }
  }
}

function cumsum(values, valueof) {
  var sum = 0, index = 0;
  return Float64Array.from(values, valueof === undefined
    ? v => (sum += +v || 0)
    : v => (sum += +valueof(v, index++, values) || 0));
}

function variance(values, valueof) {
  let count = 0;
  let delta;
  let mean = 0;
  let sum = 0;
  if (valueof === undefined) {
    for (let value of values) {
      if (value != null && (value = +value) >= value) {
        delta = value - mean;
        mean += delta / ++count;
        sum += delta * (value - mean);
      }
    }
  } else {
    let index = -1;
    for (let value of values) {
      if ((value = valueof(value, ++index, values)) != null && (value = +value) >= value) {
        delta = value - mean;
        mean += delta / ++count;
        sum += delta * (value - mean);
      }
    }
  }
  if (count > 1) return sum / (count - 1);
}

function deviation(values, valueof) {
  const v = variance(values, valueof);
  return v ? Math.sqrt(v) : v;
}

function extent(values, valueof) {
  let min;
  let max;
  if (valueof === undefined) {
    for (const value of values) {
      if (value != null) {
        if (min === undefined) {
          if (value >= value) min = max = value;
        } else {
          if (min > value) min = value;
          if (max < value) max = value;
        }
      }
    }
  } else {
    let index = -1;
    for (let value of values) {
      if ((value = valueof(value, ++index, values)) != null) {
        if (min === undefined) {
          if (value >= value) min = max = value;
        } else {
          if (min > value) min = value;
          if (max < value) max = value;
        }
      }
    }
  }
  return [min, max];
}

// https://github.com/python/cpython/blob/a74eea238f5baba15797e2e8b570d153bc8690a7/Modules/mathmodule.c#L1423
class Adder {
  constructor() {
    this._partials = new Float64Array(32);
    this._n = 0;
  }
  add(x) {
    const p = this._partials;
    let i = 0;
    for (let j = 0; j < this._n && j < 32; j++) {
      const y = p[j],
        hi = x + y,
        lo = Math.abs(x) < Math.abs(y) ? x - (hi - y) : y - (hi - x);
      if (lo) p[i++] = lo;
      x = hi;
    }
    p[i] = x;
    this._n = i + 1;
    return this;
  }
  valueOf() {
    const p = this._partials;
    let n = this._n, x, y, lo, hi = 0;
    if (n > 0) {
      hi = p[--n];
      while (n > 0) {
        x = hi;
        y = p[--n];
        hi = x + y;
        lo = y - (hi - x);
        if (lo) break;
      }
      if (n > 0 && ((lo < 0 && p[n - 1] < 0) || (lo > 0 && p[n - 1] > 0))) {
        y = lo * 2;
        x = hi + y;
        if (y == x - hi) hi = x;
      }
    }
    return hi;
  }
}

function fsum(values, valueof) {
  const adder = new Adder();
  if (valueof === undefined) {
    for (let value of values) {
      if (value = +value) {
        adder.add(value);
      }
    }
  } else {
    let index = -1;
    for (let value of values) {
      if (value = +valueof(value, ++index, values)) {
        adder.add(value);
      }
    }
  }
  return +adder;
}

function fcumsum(values, valueof) {
  const adder = new Adder();
  let index = -1;
  return Float64Array.from(values, valueof === undefined
      ? v => adder.add(+v || 0)
      : v => adder.add(+valueof(v, ++index, values) || 0)
  );
}

class d3_array_InternMap extends Map {
  constructor(entries, key = keyof) {
    super();
    Object.defineProperties(this, {_intern: {value: new Map()}, _key: {value: key}});
    if (entries != null) for (const [key, value] of entries) this.set(key, value);
  }
  get(key) {
    return super.get(intern_get(this, key));
  }
  has(key) {
    return super.has(intern_get(this, key));
  }
  set(key, value) {
    return super.set(intern_set(this, key), value);
  }
  delete(key) {
    return super.delete(intern_delete(this, key));
  }
}

class InternSet extends Set {
  constructor(values, key = keyof) {
    super();
    Object.defineProperties(this, {_intern: {value: new Map()}, _key: {value: key}});
    if (values != null) for (const value of values) this.add(value);
  }
  has(value) {
    return super.has(intern_get(this, value));
  }
  add(value) {
    return super.add(intern_set(this, value));
  }
  delete(value) {
    return super.delete(intern_delete(this, value));
  }
}

function intern_get({_intern, _key}, value) {
  const key = _key(value);
  return _intern.has(key) ? _intern.get(key) : value;
}

function intern_set({_intern, _key}, value) {
  const key = _key(value);
  if (_intern.has(key)) return _intern.get(key);
  _intern.set(key, value);
  return value;
}

function intern_delete({_intern, _key}, value) {
  const key = _key(value);
  if (_intern.has(key)) {
    value = _intern.get(key);
    _intern.delete(key);
  }
  return value;
}

function keyof(value) {
  return value !== null && typeof value === "object" ? value.valueOf() : value;
}

function identity(x) {
  return x;
}

function group(values, ...keys) {
  return nest(values, identity, identity, keys);
}

function groups(values, ...keys) {
  return nest(values, Array.from, identity, keys);
}

function flatten$1(groups, keys) {
  for (let i = 1, n = keys.length; i < n; ++i) {
    groups = groups.flatMap(g => g.pop().map(([key, value]) => [...g, key, value]));
  }
  return groups;
}

function flatGroup(values, ...keys) {
  return flatten$1(groups(values, ...keys), keys);
}

function flatRollup(values, reduce, ...keys) {
  return flatten$1(rollups(values, reduce, ...keys), keys);
}

function rollup(values, reduce, ...keys) {
  return nest(values, identity, reduce, keys);
}

function rollups(values, reduce, ...keys) {
  return nest(values, Array.from, reduce, keys);
}

function index(values, ...keys) {
  return nest(values, identity, unique, keys);
}

function indexes(values, ...keys) {
  return nest(values, Array.from, unique, keys);
}

function unique(values) {
  if (values.length !== 1) throw new Error("duplicate key");
  return values[0];
}

function nest(values, map, reduce, keys) {
  return (function regroup(values, i) {
    if (i >= keys.length) return reduce(values);
    const groups = new d3_array_InternMap();
    const keyof = keys[i++];
    let index = -1;
    for (const value of values) {
      const key = keyof(value, ++index, values);
      const group = groups.get(key);
      if (group) group.push(value);
      else groups.set(key, [value]);
    }
    for (const [key, values] of groups) {
      groups.set(key, regroup(values, i));
    }
    return map(groups);
  })(values, 0);
}

function permute(source, keys) {
  return Array.from(keys, key => source[key]);
}

function sort(values, ...F) {
  if (typeof values[Symbol.iterator] !== "function") throw new TypeError("values is not iterable");
  values = Array.from(values);
  let [f] = F;
  if ((f && f.length !== 2) || F.length > 1) {
    const index = Uint32Array.from(values, (d, i) => i);
    if (F.length > 1) {
      F = F.map(f => values.map(f));
      index.sort((i, j) => {
        for (const f of F) {
          const c = ascendingDefined(f[i], f[j]);
          if (c) return c;
        }
      });
    } else {
      f = values.map(f);
      index.sort((i, j) => ascendingDefined(f[i], f[j]));
    }
    return permute(values, index);
  }
  return values.sort(compareDefined(f));
}

function compareDefined(compare = d3_array_ascending) {
  if (compare === d3_array_ascending) return ascendingDefined;
  if (typeof compare !== "function") throw new TypeError("compare is not a function");
  return (a, b) => {
    const x = compare(a, b);
    if (x || x === 0) return x;
    return (compare(b, b) === 0) - (compare(a, a) === 0);
  };
}

function ascendingDefined(a, b) {
  return (a == null || !(a >= a)) - (b == null || !(b >= b)) || (a < b ? -1 : a > b ? 1 : 0);
}

function groupSort(values, reduce, key) {
  return (reduce.length !== 2
    ? sort(rollup(values, reduce, key), (([ak, av], [bk, bv]) => d3_array_ascending(av, bv) || d3_array_ascending(ak, bk)))
    : sort(group(values, key), (([ak, av], [bk, bv]) => reduce(av, bv) || d3_array_ascending(ak, bk))))
    .map(([key]) => key);
}

var array = Array.prototype;

var slice = array.slice;

function constant(x) {
  return () => x;
}

const e10 = Math.sqrt(50),
    e5 = Math.sqrt(10),
    e2 = Math.sqrt(2);

function tickSpec(start, stop, count) {
  const step = (stop - start) / Math.max(0, count),
      power = Math.floor(Math.log10(step)),
      error = step / Math.pow(10, power),
      factor = error >= e10 ? 10 : error >= e5 ? 5 : error >= e2 ? 2 : 1;
  let i1, i2, inc;
  if (power < 0) {
    inc = Math.pow(10, -power) / factor;
    i1 = Math.round(start * inc);
    i2 = Math.round(stop * inc);
    if (i1 / inc < start) ++i1;
    if (i2 / inc > stop) --i2;
    inc = -inc;
  } else {
    inc = Math.pow(10, power) * factor;
    i1 = Math.round(start / inc);
    i2 = Math.round(stop / inc);
    if (i1 * inc < start) ++i1;
    if (i2 * inc > stop) --i2;
  }
  if (i2 < i1 && 0.5 <= count && count < 2) return tickSpec(start, stop, count * 2);
  return [i1, i2, inc];
}

function ticks(start, stop, count) {
  stop = +stop, start = +start, count = +count;
  if (!(count > 0)) return [];
  if (start === stop) return [start];
  const reverse = stop < start, [i1, i2, inc] = reverse ? tickSpec(stop, start, count) : tickSpec(start, stop, count);
  if (!(i2 >= i1)) return [];
  const n = i2 - i1 + 1, ticks = new Array(n);
  if (reverse) {
    if (inc < 0) for (let i = 0; i < n; ++i) ticks[i] = (i2 - i) / -inc;
    else for (let i = 0; i < n; ++i) ticks[i] = (i2 - i) * inc;
  } else {
    if (inc < 0) for (let i = 0; i < n; ++i) ticks[i] = (i1 + i) / -inc;
    else for (let i = 0; i < n; ++i) ticks[i] = (i1 + i) * inc;
  }
  return ticks;
}

function tickIncrement(start, stop, count) {
  stop = +stop, start = +start, count = +count;
  return tickSpec(start, stop, count)[2];
}

function tickStep(start, stop, count) {
  stop = +stop, start = +start, count = +count;
  const reverse = stop < start, inc = reverse ? tickIncrement(stop, start, count) : tickIncrement(start, stop, count);
  return (reverse ? -1 : 1) * (inc < 0 ? 1 / -inc : inc);
}

function nice(start, stop, count) {
  let prestep;
  while (true) {
    const step = tickIncrement(start, stop, count);
    if (step === prestep || step === 0 || !isFinite(step)) {
      return [start, stop];
    } else if (step > 0) {
      const i = Math.ceil(start / step);
      const j = Math.floor(stop / step);
      start = (i - (i * step > start)) * step;
      stop = (j + (j * step < stop)) * step;
    } else if (step < 0) {
      const s = -step;
      const i = Math.ceil(start * s);
      const j = Math.floor(stop * s);
      start = (i - (i / s > start)) / s;
      stop = (j + (j / s < stop)) / s;
    }
    prestep = step;
  }
}

function thresholdSturges(values) {
  return Math.max(1, Math.ceil(Math.log(count(values)) / Math.LN2) + 1);
}

function bin() {
  var value = identity,
      domain = extent,
      threshold = thresholdSturges;

  function histogram(data) {
    if (!Array.isArray(data)) data = Array.from(data);

    var i,
        n = data.length,
        x,
        step,
        values = new Array(n);

    for (i = 0; i < n; ++i) {
      values[i] = value(data[i], i, data);
    }

    var xz = domain(values),
        x0 = xz[0],
        x1 = xz[1],
        tz = threshold(values, x0, x1);

    // Convert number of thresholds into uniform thresholds, and nice the
    // default domain accordingly.
    if (!Array.isArray(tz)) {
      const max = x1, tn = +tz;
      if (domain === extent) [x0, x1] = nice(x0, x1, tn);
      tz = ticks(x0, x1, tn);

      // If the domain is aligned with the first tick (which it will by
      // default), then we can use quantization rather than bisection to bin
      // values, which is substantially faster.
      if (tz[0] <= x0) step = tickIncrement(x0, x1, tn);

      // If the last threshold is coincident with the domain’s upper bound, the
      // last bin will be zero-width. If the default domain is used, and this
      // last threshold is coincident with the maximum input value, we can
      // extend the niced upper bound by one tick to ensure uniform bin widths;
      // otherwise, we simply remove the last threshold. Note that we don’t
      // coerce values or the domain to numbers, and thus must be careful to
      // compare order (>=) rather than strict equality (===)!
      if (tz[tz.length - 1] >= x1) {
        if (max >= x1 && domain === extent) {
          const step = tickIncrement(x0, x1, tn);
          if (isFinite(step)) {
            if (step > 0) {
              x1 = (Math.floor(x1 / step) + 1) * step;
            } else if (step < 0) {
              x1 = (Math.ceil(x1 * -step) + 1) / -step;
            }
          }
        } else {
          tz.pop();
        }
      }
    }

    // Remove any thresholds outside the domain.
    // Be careful not to mutate an array owned by the user!
    var m = tz.length, a = 0, b = m;
    while (tz[a] <= x0) ++a;
    while (tz[b - 1] > x1) --b;
    if (a || b < m) tz = tz.slice(a, b), m = b - a;

    var bins = new Array(m + 1),
        bin;

    // Initialize bins.
    for (i = 0; i <= m; ++i) {
      bin = bins[i] = [];
      bin.x0 = i > 0 ? tz[i - 1] : x0;
      bin.x1 = i < m ? tz[i] : x1;
    }

    // Assign data to bins by value, ignoring any outside the domain.
    if (isFinite(step)) {
      if (step > 0) {
        for (i = 0; i < n; ++i) {
          if ((x = values[i]) != null && x0 <= x && x <= x1) {
            bins[Math.min(m, Math.floor((x - x0) / step))].push(data[i]);
          }
        }
      } else if (step < 0) {
        for (i = 0; i < n; ++i) {
          if ((x = values[i]) != null && x0 <= x && x <= x1) {
            const j = Math.floor((x0 - x) * step);
            bins[Math.min(m, j + (tz[j] <= x))].push(data[i]); // handle off-by-one due to rounding
          }
        }
      }
    } else {
      for (i = 0; i < n; ++i) {
        if ((x = values[i]) != null && x0 <= x && x <= x1) {
          bins[bisectRight(tz, x, 0, m)].push(data[i]);
        }
      }
    }

    return bins;
  }

  histogram.value = function(_) {
    return arguments.length ? (value = typeof _ === "function" ? _ : constant(_), histogram) : value;
  };

  histogram.domain = function(_) {
    return arguments.length ? (domain = typeof _ === "function" ? _ : constant([_[0], _[1]]), histogram) : domain;
  };

  histogram.thresholds = function(_) {
    return arguments.length ? (threshold = typeof _ === "function" ? _ : constant(Array.isArray(_) ? slice.call(_) : _), histogram) : threshold;
  };

  return histogram;
}

function max(values, valueof) {
  let max;
  if (valueof === undefined) {
    for (const value of values) {
      if (value != null
          && (max < value || (max === undefined && value >= value))) {
        max = value;
      }
    }
  } else {
    let index = -1;
    for (let value of values) {
      if ((value = valueof(value, ++index, values)) != null
          && (max < value || (max === undefined && value >= value))) {
        max = value;
      }
    }
  }
  return max;
}

function maxIndex(values, valueof) {
  let max;
  let maxIndex = -1;
  let index = -1;
  if (valueof === undefined) {
    for (const value of values) {
      ++index;
      if (value != null
          && (max < value || (max === undefined && value >= value))) {
        max = value, maxIndex = index;
      }
    }
  } else {
    for (let value of values) {
      if ((value = valueof(value, ++index, values)) != null
          && (max < value || (max === undefined && value >= value))) {
        max = value, maxIndex = index;
      }
    }
  }
  return maxIndex;
}

function min(values, valueof) {
  let min;
  if (valueof === undefined) {
    for (const value of values) {
      if (value != null
          && (min > value || (min === undefined && value >= value))) {
        min = value;
      }
    }
  } else {
    let index = -1;
    for (let value of values) {
      if ((value = valueof(value, ++index, values)) != null
          && (min > value || (min === undefined && value >= value))) {
        min = value;
      }
    }
  }
  return min;
}

function minIndex(values, valueof) {
  let min;
  let minIndex = -1;
  let index = -1;
  if (valueof === undefined) {
    for (const value of values) {
      ++index;
      if (value != null
          && (min > value || (min === undefined && value >= value))) {
        min = value, minIndex = index;
      }
    }
  } else {
    for (let value of values) {
      if ((value = valueof(value, ++index, values)) != null
          && (min > value || (min === undefined && value >= value))) {
        min = value, minIndex = index;
      }
    }
  }
  return minIndex;
}

// Based on https://github.com/mourner/quickselect
// ISC license, Copyright 2018 Vladimir Agafonkin.
function quickselect(array, k, left = 0, right = Infinity, compare) {
  k = Math.floor(k);
  left = Math.floor(Math.max(0, left));
  right = Math.floor(Math.min(array.length - 1, right));

  if (!(left <= k && k <= right)) return array;

  compare = compare === undefined ? ascendingDefined : compareDefined(compare);

  while (right > left) {
    if (right - left > 600) {
      const n = right - left + 1;
      const m = k - left + 1;
      const z = Math.log(n);
      const s = 0.5 * Math.exp(2 * z / 3);
      const sd = 0.5 * Math.sqrt(z * s * (n - s) / n) * (m - n / 2 < 0 ? -1 : 1);
      const newLeft = Math.max(left, Math.floor(k - m * s / n + sd));
      const newRight = Math.min(right, Math.floor(k + (n - m) * s / n + sd));
      quickselect(array, k, newLeft, newRight, compare);
    }

    const t = array[k];
    let i = left;
    let j = right;

    swap(array, left, k);
    if (compare(array[right], t) > 0) swap(array, left, right);

    while (i < j) {
      swap(array, i, j), ++i, --j;
      while (compare(array[i], t) < 0) ++i;
      while (compare(array[j], t) > 0) --j;
    }

    if (compare(array[left], t) === 0) swap(array, left, j);
    else ++j, swap(array, j, right);

    if (j <= k) left = j + 1;
    if (k <= j) right = j - 1;
  }

  return array;
}

function swap(array, i, j) {
  const t = array[i];
  array[i] = array[j];
  array[j] = t;
}

function greatest(values, compare = d3_array_ascending) {
  let max;
  let defined = false;
  if (compare.length === 1) {
    let maxValue;
    for (const element of values) {
      const value = compare(element);
      if (defined
          ? d3_array_ascending(value, maxValue) > 0
          : d3_array_ascending(value, value) === 0) {
        max = element;
        maxValue = value;
        defined = true;
      }
    }
  } else {
    for (const value of values) {
      if (defined
          ? compare(value, max) > 0
          : compare(value, value) === 0) {
        max = value;
        defined = true;
      }
    }
  }
  return max;
}

function quantile(values, p, valueof) {
  values = Float64Array.from(numbers(values, valueof));
  if (!(n = values.length) || isNaN(p = +p)) return;
  if (p <= 0 || n < 2) return min(values);
  if (p >= 1) return max(values);
  var n,
      i = (n - 1) * p,
      i0 = Math.floor(i),
      value0 = max(quickselect(values, i0).subarray(0, i0 + 1)),
      value1 = min(values.subarray(i0 + 1));
  return value0 + (value1 - value0) * (i - i0);
}

function d3_array_quantileSorted(values, p, valueof = d3_array_number) {
  if (!(n = values.length) || isNaN(p = +p)) return;
  if (p <= 0 || n < 2) return +valueof(values[0], 0, values);
  if (p >= 1) return +valueof(values[n - 1], n - 1, values);
  var n,
      i = (n - 1) * p,
      i0 = Math.floor(i),
      value0 = +valueof(values[i0], i0, values),
      value1 = +valueof(values[i0 + 1], i0 + 1, values);
  return value0 + (value1 - value0) * (i - i0);
}

function quantileIndex(values, p, valueof = d3_array_number) {
  if (isNaN(p = +p)) return;
  numbers = Float64Array.from(values, (_, i) => d3_array_number(valueof(values[i], i, values)));
  if (p <= 0) return minIndex(numbers);
  if (p >= 1) return maxIndex(numbers);
  var numbers,
      index = Uint32Array.from(values, (_, i) => i),
      j = numbers.length - 1,
      i = Math.floor(j * p);
  quickselect(index, i, 0, j, (i, j) => ascendingDefined(numbers[i], numbers[j]));
  i = greatest(index.subarray(0, i + 1), (i) => numbers[i]);
  return i >= 0 ? i : -1;
}

function thresholdFreedmanDiaconis(values, min, max) {
  const c = count(values), d = quantile(values, 0.75) - quantile(values, 0.25);
  return c && d ? Math.ceil((max - min) / (2 * d * Math.pow(c, -1 / 3))) : 1;
}

function thresholdScott(values, min, max) {
  const c = count(values), d = deviation(values);
  return c && d ? Math.ceil((max - min) * Math.cbrt(c) / (3.49 * d)) : 1;
}

function mean(values, valueof) {
  let count = 0;
  let sum = 0;
  if (valueof === undefined) {
    for (let value of values) {
      if (value != null && (value = +value) >= value) {
        ++count, sum += value;
      }
    }
  } else {
    let index = -1;
    for (let value of values) {
      if ((value = valueof(value, ++index, values)) != null && (value = +value) >= value) {
        ++count, sum += value;
      }
    }
  }
  if (count) return sum / count;
}

function median(values, valueof) {
  return quantile(values, 0.5, valueof);
}

function medianIndex(values, valueof) {
  return quantileIndex(values, 0.5, valueof);
}

function* flatten(arrays) {
  for (const array of arrays) {
    yield* array;
  }
}

function merge(arrays) {
  return Array.from(flatten(arrays));
}

function mode(values, valueof) {
  const counts = new d3_array_InternMap();
  if (valueof === undefined) {
    for (let value of values) {
      if (value != null && value >= value) {
        counts.set(value, (counts.get(value) || 0) + 1);
      }
    }
  } else {
    let index = -1;
    for (let value of values) {
      if ((value = valueof(value, ++index, values)) != null && value >= value) {
        counts.set(value, (counts.get(value) || 0) + 1);
      }
    }
  }
  let modeValue;
  let modeCount = 0;
  for (const [value, count] of counts) {
    if (count > modeCount) {
      modeCount = count;
      modeValue = value;
    }
  }
  return modeValue;
}

function pairs(values, pairof = pair) {
  const pairs = [];
  let previous;
  let first = false;
  for (const value of values) {
    if (first) pairs.push(pairof(previous, value));
    previous = value;
    first = true;
  }
  return pairs;
}

function pair(a, b) {
  return [a, b];
}

function d3_array_range(start, stop, step) {
  start = +start, stop = +stop, step = (n = arguments.length) < 2 ? (stop = start, start = 0, 1) : n < 3 ? 1 : +step;

  var i = -1,
      n = Math.max(0, Math.ceil((stop - start) / step)) | 0,
      range = new Array(n);

  while (++i < n) {
    range[i] = start + i * step;
  }

  return range;
}

function rank(values, valueof = d3_array_ascending) {
  if (typeof values[Symbol.iterator] !== "function") throw new TypeError("values is not iterable");
  let V = Array.from(values);
  const R = new Float64Array(V.length);
  if (valueof.length !== 2) V = V.map(valueof), valueof = d3_array_ascending;
  const compareIndex = (i, j) => valueof(V[i], V[j]);
  let k, r;
  values = Uint32Array.from(V, (_, i) => i);
  // Risky chaining due to Safari 14 https://github.com/d3/d3-array/issues/123
  values.sort(valueof === d3_array_ascending ? (i, j) => ascendingDefined(V[i], V[j]) : compareDefined(compareIndex));
  values.forEach((j, i) => {
      const c = compareIndex(j, k === undefined ? j : k);
      if (c >= 0) {
        if (k === undefined || c > 0) k = j, r = i;
        R[j] = r;
      } else {
        R[j] = NaN;
      }
    });
  return R;
}

function least(values, compare = d3_array_ascending) {
  let min;
  let defined = false;
  if (compare.length === 1) {
    let minValue;
    for (const element of values) {
      const value = compare(element);
      if (defined
          ? d3_array_ascending(value, minValue) < 0
          : d3_array_ascending(value, value) === 0) {
        min = element;
        minValue = value;
        defined = true;
      }
    }
  } else {
    for (const value of values) {
      if (defined
          ? compare(value, min) < 0
          : compare(value, value) === 0) {
        min = value;
        defined = true;
      }
    }
  }
  return min;
}

function leastIndex(values, compare = d3_array_ascending) {
  if (compare.length === 1) return minIndex(values, compare);
  let minValue;
  let min = -1;
  let index = -1;
  for (const value of values) {
    ++index;
    if (min < 0
        ? compare(value, value) === 0
        : compare(value, minValue) < 0) {
      minValue = value;
      min = index;
    }
  }
  return min;
}

function greatestIndex(values, compare = d3_array_ascending) {
  if (compare.length === 1) return maxIndex(values, compare);
  let maxValue;
  let max = -1;
  let index = -1;
  for (const value of values) {
    ++index;
    if (max < 0
        ? compare(value, value) === 0
        : compare(value, maxValue) > 0) {
      maxValue = value;
      max = index;
    }
  }
  return max;
}

function scan(values, compare) {
  const index = leastIndex(values, compare);
  return index < 0 ? undefined : index;
}

var shuffle = shuffler(Math.random);

function shuffler(random) {
  return function shuffle(array, i0 = 0, i1 = array.length) {
    let m = i1 - (i0 = +i0);
    while (m) {
      const i = random() * m-- | 0, t = array[m + i0];
      array[m + i0] = array[i + i0];
      array[i + i0] = t;
    }
    return array;
  };
}

function d3_array_sum(values, valueof) {
  let sum = 0;
  if (valueof === undefined) {
    for (let value of values) {
      if (value = +value) {
        sum += value;
      }
    }
  } else {
    let index = -1;
    for (let value of values) {
      if (value = +valueof(value, ++index, values)) {
        sum += value;
      }
    }
  }
  return sum;
}

function transpose(matrix) {
  if (!(n = matrix.length)) return [];
  for (var i = -1, m = min(matrix, d3_array_length), transpose = new Array(m); ++i < m;) {
    for (var j = -1, n, row = transpose[i] = new Array(n); ++j < n;) {
      row[j] = matrix[j][i];
    }
  }
  return transpose;
}

function d3_array_length(d) {
  return d.length;
}

function zip() {
  return transpose(arguments);
}

function every(values, test) {
  if (typeof test !== "function") throw new TypeError("test is not a function");
  let index = -1;
  for (const value of values) {
    if (!test(value, ++index, values)) {
      return false;
    }
  }
  return true;
}

function some(values, test) {
  if (typeof test !== "function") throw new TypeError("test is not a function");
  let index = -1;
  for (const value of values) {
    if (test(value, ++index, values)) {
      return true;
    }
  }
  return false;
}

function filter(values, test) {
  if (typeof test !== "function") throw new TypeError("test is not a function");
  const array = [];
  let index = -1;
  for (const value of values) {
    if (test(value, ++index, values)) {
      array.push(value);
    }
  }
  return array;
}

function map(values, mapper) {
  if (typeof values[Symbol.iterator] !== "function") throw new TypeError("values is not iterable");
  if (typeof mapper !== "function") throw new TypeError("mapper is not a function");
  return Array.from(values, (value, index) => mapper(value, index, values));
}

function reduce(values, reducer, value) {
  if (typeof reducer !== "function") throw new TypeError("reducer is not a function");
  const iterator = values[Symbol.iterator]();
  let done, next, index = -1;
  if (arguments.length < 3) {
    ({done, value} = iterator.next());
    if (done) return;
    ++index;
  }
  while (({done, value: next} = iterator.next()), !done) {
    value = reducer(value, next, ++index, values);
  }
  return value;
}

function reverse(values) {
  if (typeof values[Symbol.iterator] !== "function") throw new TypeError("values is not iterable");
  return Array.from(values).reverse();
}

function difference(values, ...others) {
  values = new InternSet(values);
  for (const other of others) {
    for (const value of other) {
      values.delete(value);
    }
  }
  return values;
}

function disjoint(values, other) {
  const iterator = other[Symbol.iterator](), set = new InternSet();
  for (const v of values) {
    if (set.has(v)) return false;
    let value, done;
    while (({value, done} = iterator.next())) {
      if (done) break;
      if (Object.is(v, value)) return false;
      set.add(value);
    }
  }
  return true;
}

function intersection(values, ...others) {
  values = new InternSet(values);
  others = others.map(set);
  out: for (const value of values) {
    for (const other of others) {
      if (!other.has(value)) {
        values.delete(value);
        continue out;
      }
    }
  }
  return values;
}

function set(values) {
  return values instanceof InternSet ? values : new InternSet(values);
}

function superset(values, other) {
  const iterator = values[Symbol.iterator](), set = new Set();
  for (const o of other) {
    const io = intern(o);
    if (set.has(io)) continue;
    let value, done;
    while (({value, done} = iterator.next())) {
      if (done) return false;
      const ivalue = intern(value);
      set.add(ivalue);
      if (Object.is(io, ivalue)) break;
    }
  }
  return true;
}

function intern(value) {
  return value !== null && typeof value === "object" ? value.valueOf() : value;
}

function subset(values, other) {
  return superset(other, values);
}

function union(...others) {
  const set = new InternSet();
  for (const other of others) {
    for (const o of other) {
      set.add(o);
    }
  }
  return set;
}



;// CONCATENATED MODULE: ./node_modules/d3-color/dist/d3-color.mjs
// https://d3js.org/d3-color/ v3.1.1 Copyright 2010-2026 Mike Bostock
function d3_color_define(constructor, factory, prototype) {
  constructor.prototype = factory.prototype = prototype;
  prototype.constructor = constructor;
}

function extend(parent, definition) {
  var prototype = Object.create(parent.prototype);
  for (var key in definition) prototype[key] = definition[key];
  return prototype;
}

function Color() {}

var darker = 0.7;
var brighter = 1 / darker;

var reI = "\\s*([+-]?\\d+)\\s*",
    reN = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",
    reP = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",
    reHex = /^#([0-9a-f]{3,8})$/,
    reRgbInteger = new RegExp(`^rgb\\(${reI},${reI},${reI}\\)$`),
    reRgbPercent = new RegExp(`^rgb\\(${reP},${reP},${reP}\\)$`),
    reRgbaInteger = new RegExp(`^rgba\\(${reI},${reI},${reI},${reN}\\)$`),
    reRgbaPercent = new RegExp(`^rgba\\(${reP},${reP},${reP},${reN}\\)$`),
    reHslPercent = new RegExp(`^hsl\\(${reN},${reP},${reP}\\)$`),
    reHslaPercent = new RegExp(`^hsla\\(${reN},${reP},${reP},${reN}\\)$`);

var named = {
  aliceblue: 0xf0f8ff,
  antiquewhite: 0xfaebd7,
  aqua: 0x00ffff,
  aquamarine: 0x7fffd4,
  azure: 0xf0ffff,
  beige: 0xf5f5dc,
  bisque: 0xffe4c4,
  black: 0x000000,
  blanchedalmond: 0xffebcd,
  blue: 0x0000ff,
  blueviolet: 0x8a2be2,
  brown: 0xa52a2a,
  burlywood: 0xdeb887,
  cadetblue: 0x5f9ea0,
  chartreuse: 0x7fff00,
  chocolate: 0xd2691e,
  coral: 0xff7f50,
  cornflowerblue: 0x6495ed,
  cornsilk: 0xfff8dc,
  crimson: 0xdc143c,
  cyan: 0x00ffff,
  darkblue: 0x00008b,
  darkcyan: 0x008b8b,
  darkgoldenrod: 0xb8860b,
  darkgray: 0xa9a9a9,
  darkgreen: 0x006400,
  darkgrey: 0xa9a9a9,
  darkkhaki: 0xbdb76b,
  darkmagenta: 0x8b008b,
  darkolivegreen: 0x556b2f,
  darkorange: 0xff8c00,
  darkorchid: 0x9932cc,
  darkred: 0x8b0000,
  darksalmon: 0xe9967a,
  darkseagreen: 0x8fbc8f,
  darkslateblue: 0x483d8b,
  darkslategray: 0x2f4f4f,
  darkslategrey: 0x2f4f4f,
  darkturquoise: 0x00ced1,
  darkviolet: 0x9400d3,
  deeppink: 0xff1493,
  deepskyblue: 0x00bfff,
  dimgray: 0x696969,
  dimgrey: 0x696969,
  dodgerblue: 0x1e90ff,
  firebrick: 0xb22222,
  floralwhite: 0xfffaf0,
  forestgreen: 0x228b22,
  fuchsia: 0xff00ff,
  gainsboro: 0xdcdcdc,
  ghostwhite: 0xf8f8ff,
  gold: 0xffd700,
  goldenrod: 0xdaa520,
  gray: 0x808080,
  green: 0x008000,
  greenyellow: 0xadff2f,
  grey: 0x808080,
  honeydew: 0xf0fff0,
  hotpink: 0xff69b4,
  indianred: 0xcd5c5c,
  indigo: 0x4b0082,
  ivory: 0xfffff0,
  khaki: 0xf0e68c,
  lavender: 0xe6e6fa,
  lavenderblush: 0xfff0f5,
  lawngreen: 0x7cfc00,
  lemonchiffon: 0xfffacd,
  lightblue: 0xadd8e6,
  lightcoral: 0xf08080,
  lightcyan: 0xe0ffff,
  lightgoldenrodyellow: 0xfafad2,
  lightgray: 0xd3d3d3,
  lightgreen: 0x90ee90,
  lightgrey: 0xd3d3d3,
  lightpink: 0xffb6c1,
  lightsalmon: 0xffa07a,
  lightseagreen: 0x20b2aa,
  lightskyblue: 0x87cefa,
  lightslategray: 0x778899,
  lightslategrey: 0x778899,
  lightsteelblue: 0xb0c4de,
  lightyellow: 0xffffe0,
  lime: 0x00ff00,
  limegreen: 0x32cd32,
  linen: 0xfaf0e6,
  magenta: 0xff00ff,
  maroon: 0x800000,
  mediumaquamarine: 0x66cdaa,
  mediumblue: 0x0000cd,
  mediumorchid: 0xba55d3,
  mediumpurple: 0x9370db,
  mediumseagreen: 0x3cb371,
  mediumslateblue: 0x7b68ee,
  mediumspringgreen: 0x00fa9a,
  mediumturquoise: 0x48d1cc,
  mediumvioletred: 0xc71585,
  midnightblue: 0x191970,
  mintcream: 0xf5fffa,
  mistyrose: 0xffe4e1,
  moccasin: 0xffe4b5,
  navajowhite: 0xffdead,
  navy: 0x000080,
  oldlace: 0xfdf5e6,
  olive: 0x808000,
  olivedrab: 0x6b8e23,
  orange: 0xffa500,
  orangered: 0xff4500,
  orchid: 0xda70d6,
  palegoldenrod: 0xeee8aa,
  palegreen: 0x98fb98,
  paleturquoise: 0xafeeee,
  palevioletred: 0xdb7093,
  papayawhip: 0xffefd5,
  peachpuff: 0xffdab9,
  peru: 0xcd853f,
  pink: 0xffc0cb,
  plum: 0xdda0dd,
  powderblue: 0xb0e0e6,
  purple: 0x800080,
  rebeccapurple: 0x663399,
  red: 0xff0000,
  rosybrown: 0xbc8f8f,
  royalblue: 0x4169e1,
  saddlebrown: 0x8b4513,
  salmon: 0xfa8072,
  sandybrown: 0xf4a460,
  seagreen: 0x2e8b57,
  seashell: 0xfff5ee,
  sienna: 0xa0522d,
  silver: 0xc0c0c0,
  skyblue: 0x87ceeb,
  slateblue: 0x6a5acd,
  slategray: 0x708090,
  slategrey: 0x708090,
  snow: 0xfffafa,
  springgreen: 0x00ff7f,
  steelblue: 0x4682b4,
  tan: 0xd2b48c,
  teal: 0x008080,
  thistle: 0xd8bfd8,
  tomato: 0xff6347,
  turquoise: 0x40e0d0,
  violet: 0xee82ee,
  wheat: 0xf5deb3,
  white: 0xffffff,
  whitesmoke: 0xf5f5f5,
  yellow: 0xffff00,
  yellowgreen: 0x9acd32
};

d3_color_define(Color, color, {
  copy(channels) {
    return Object.assign(new this.constructor, this, channels);
  },
  displayable() {
    return this.rgb().displayable();
  },
  hex: color_formatHex, // Deprecated! Use color.formatHex.
  formatHex: color_formatHex,
  formatHex8: color_formatHex8,
  formatHsl: color_formatHsl,
  formatRgb: color_formatRgb,
  toString: color_formatRgb
});

function color_formatHex() {
  return this.rgb().formatHex();
}

function color_formatHex8() {
  return this.rgb().formatHex8();
}

function color_formatHsl() {
  return hslConvert(this).formatHsl();
}

function color_formatRgb() {
  return this.rgb().formatRgb();
}

function color(format) {
  var m, l;
  format = (format + "").trim().toLowerCase();
  return (m = reHex.exec(format)) ? (l = m[1].length, m = parseInt(m[1], 16), l === 6 ? rgbn(m) // #ff0000
      : l === 3 ? new Rgb((m >> 8 & 0xf) | (m >> 4 & 0xf0), (m >> 4 & 0xf) | (m & 0xf0), ((m & 0xf) << 4) | (m & 0xf), 1) // #f00
      : l === 8 ? rgba(m >> 24 & 0xff, m >> 16 & 0xff, m >> 8 & 0xff, (m & 0xff) / 0xff) // #ff000000
      : l === 4 ? rgba((m >> 12 & 0xf) | (m >> 8 & 0xf0), (m >> 8 & 0xf) | (m >> 4 & 0xf0), (m >> 4 & 0xf) | (m & 0xf0), (((m & 0xf) << 4) | (m & 0xf)) / 0xff) // #f000
      : null) // invalid hex
      : (m = reRgbInteger.exec(format)) ? new Rgb(m[1], m[2], m[3], 1) // rgb(255, 0, 0)
      : (m = reRgbPercent.exec(format)) ? new Rgb(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, 1) // rgb(100%, 0%, 0%)
      : (m = reRgbaInteger.exec(format)) ? rgba(m[1], m[2], m[3], m[4]) // rgba(255, 0, 0, 1)
      : (m = reRgbaPercent.exec(format)) ? rgba(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, m[4]) // rgb(100%, 0%, 0%, 1)
      : (m = reHslPercent.exec(format)) ? hsla(m[1], m[2] / 100, m[3] / 100, 1) // hsl(120, 50%, 50%)
      : (m = reHslaPercent.exec(format)) ? hsla(m[1], m[2] / 100, m[3] / 100, m[4]) // hsla(120, 50%, 50%, 1)
      : named.hasOwnProperty(format) ? rgbn(named[format]) // eslint-disable-line no-prototype-builtins
      : format === "transparent" ? new Rgb(NaN, NaN, NaN, 0)
      : null;
}

function rgbn(n) {
  return new Rgb(n >> 16 & 0xff, n >> 8 & 0xff, n & 0xff, 1);
}

function rgba(r, g, b, a) {
  if (a <= 0) r = g = b = NaN;
  return new Rgb(r, g, b, a);
}

function rgbConvert(o) {
  if (!(o instanceof Color)) o = color(o);
  if (!o) return new Rgb;
  o = o.rgb();
  return new Rgb(o.r, o.g, o.b, o.opacity);
}

function d3_color_rgb(r, g, b, opacity) {
  return arguments.length === 1 ? rgbConvert(r) : new Rgb(r, g, b, opacity == null ? 1 : opacity);
}

function Rgb(r, g, b, opacity) {
  this.r = +r;
  this.g = +g;
  this.b = +b;
  this.opacity = +opacity;
}

d3_color_define(Rgb, d3_color_rgb, extend(Color, {
  brighter(k) {
    k = k == null ? brighter : Math.pow(brighter, k);
    return new Rgb(this.r * k, this.g * k, this.b * k, this.opacity);
  },
  darker(k) {
    k = k == null ? darker : Math.pow(darker, k);
    return new Rgb(this.r * k, this.g * k, this.b * k, this.opacity);
  },
  rgb() {
    return this;
  },
  clamp() {
    return new Rgb(clampi(this.r), clampi(this.g), clampi(this.b), clampa(this.opacity));
  },
  displayable() {
    return (-0.5 <= this.r && this.r < 255.5)
        && (-0.5 <= this.g && this.g < 255.5)
        && (-0.5 <= this.b && this.b < 255.5)
        && (0 <= this.opacity && this.opacity <= 1);
  },
  hex: rgb_formatHex, // Deprecated! Use color.formatHex.
  formatHex: rgb_formatHex,
  formatHex8: rgb_formatHex8,
  formatRgb: rgb_formatRgb,
  toString: rgb_formatRgb
}));

function rgb_formatHex() {
  return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}`;
}

function rgb_formatHex8() {
  return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}${hex((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
}

function rgb_formatRgb() {
  const a = clampa(this.opacity);
  return `${a === 1 ? "rgb(" : "rgba("}${clampi(this.r)}, ${clampi(this.g)}, ${clampi(this.b)}${a === 1 ? ")" : `, ${a})`}`;
}

function clampa(opacity) {
  return isNaN(opacity) ? 1 : Math.max(0, Math.min(1, opacity));
}

function clampi(value) {
  return Math.max(0, Math.min(255, Math.round(value) || 0));
}

function hex(value) {
  value = clampi(value);
  return (value < 16 ? "0" : "") + value.toString(16);
}

function hsla(h, s, l, a) {
  if (a <= 0) h = s = l = NaN;
  else if (l <= 0 || l >= 1) h = s = NaN;
  else if (s <= 0) h = NaN;
  return new Hsl(h, s, l, a);
}

function hslConvert(o) {
  if (o instanceof Hsl) return new Hsl(o.h, o.s, o.l, o.opacity);
  if (!(o instanceof Color)) o = color(o);
  if (!o) return new Hsl;
  if (o instanceof Hsl) return o;
  o = o.rgb();
  var r = o.r / 255,
      g = o.g / 255,
      b = o.b / 255,
      min = Math.min(r, g, b),
      max = Math.max(r, g, b),
      h = NaN,
      s = max - min,
      l = (max + min) / 2;
  if (s) {
    if (r === max) h = (g - b) / s + (g < b) * 6;
    else if (g === max) h = (b - r) / s + 2;
    else h = (r - g) / s + 4;
    s /= l < 0.5 ? max + min : 2 - max - min;
    h *= 60;
  } else {
    s = l > 0 && l < 1 ? 0 : h;
  }
  return new Hsl(h, s, l, o.opacity);
}

function hsl(h, s, l, opacity) {
  return arguments.length === 1 ? hslConvert(h) : new Hsl(h, s, l, opacity == null ? 1 : opacity);
}

function Hsl(h, s, l, opacity) {
  this.h = +h;
  this.s = +s;
  this.l = +l;
  this.opacity = +opacity;
}

d3_color_define(Hsl, hsl, extend(Color, {
  brighter(k) {
    k = k == null ? brighter : Math.pow(brighter, k);
    return new Hsl(this.h, this.s, this.l * k, this.opacity);
  },
  darker(k) {
    k = k == null ? darker : Math.pow(darker, k);
    return new Hsl(this.h, this.s, this.l * k, this.opacity);
  },
  rgb() {
    var h = this.h % 360 + (this.h < 0) * 360,
        s = isNaN(h) || isNaN(this.s) ? 0 : this.s,
        l = this.l,
        m2 = l + (l < 0.5 ? l : 1 - l) * s,
        m1 = 2 * l - m2;
    return new Rgb(
      hsl2rgb(h >= 240 ? h - 240 : h + 120, m1, m2),
      hsl2rgb(h, m1, m2),
      hsl2rgb(h < 120 ? h + 240 : h - 120, m1, m2),
      this.opacity
    );
  },
  clamp() {
    return new Hsl(clamph(this.h), clampt(this.s), clampt(this.l), clampa(this.opacity));
  },
  displayable() {
    return (0 <= this.s && this.s <= 1 || isNaN(this.s))
        && (0 <= this.l && this.l <= 1)
        && (0 <= this.opacity && this.opacity <= 1);
  },
  formatHsl() {
    const a = clampa(this.opacity);
    return `${a === 1 ? "hsl(" : "hsla("}${clamph(this.h)}, ${clampt(this.s) * 100}%, ${clampt(this.l) * 100}%${a === 1 ? ")" : `, ${a})`}`;
  }
}));

function clamph(value) {
  value = (value || 0) % 360;
  return value < 0 ? value + 360 : value;
}

function clampt(value) {
  return Math.max(0, Math.min(1, value || 0));
}

/* From FvD 13.37, CSS Color Module Level 3 */
function hsl2rgb(h, m1, m2) {
  return (h < 60 ? m1 + (m2 - m1) * h / 60
      : h < 180 ? m2
      : h < 240 ? m1 + (m2 - m1) * (240 - h) / 60
      : m1) * 255;
}

const radians = Math.PI / 180;
const degrees = 180 / Math.PI;

// https://observablehq.com/@mbostock/lab-and-rgb
const K = 18,
    Xn = 0.96422,
    Yn = 1,
    Zn = 0.82521,
    t0 = 4 / 29,
    t1 = 6 / 29,
    t2 = 3 * t1 * t1,
    t3 = t1 * t1 * t1;

function labConvert(o) {
  if (o instanceof Lab) return new Lab(o.l, o.a, o.b, o.opacity);
  if (o instanceof Hcl) return hcl2lab(o);
  if (!(o instanceof Rgb)) o = rgbConvert(o);
  var r = rgb2lrgb(o.r),
      g = rgb2lrgb(o.g),
      b = rgb2lrgb(o.b),
      y = xyz2lab((0.2225045 * r + 0.7168786 * g + 0.0606169 * b) / Yn), x, z;
  if (r === g && g === b) x = z = y; else {
    x = xyz2lab((0.4360747 * r + 0.3850649 * g + 0.1430804 * b) / Xn);
    z = xyz2lab((0.0139322 * r + 0.0971045 * g + 0.7141733 * b) / Zn);
  }
  return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z), o.opacity);
}

function gray(l, opacity) {
  return new Lab(l, 0, 0, opacity == null ? 1 : opacity);
}

function lab(l, a, b, opacity) {
  return arguments.length === 1 ? labConvert(l) : new Lab(l, a, b, opacity == null ? 1 : opacity);
}

function Lab(l, a, b, opacity) {
  this.l = +l;
  this.a = +a;
  this.b = +b;
  this.opacity = +opacity;
}

d3_color_define(Lab, lab, extend(Color, {
  brighter(k) {
    return new Lab(this.l + K * (k == null ? 1 : k), this.a, this.b, this.opacity);
  },
  darker(k) {
    return new Lab(this.l - K * (k == null ? 1 : k), this.a, this.b, this.opacity);
  },
  rgb() {
    var y = (this.l + 16) / 116,
        x = isNaN(this.a) ? y : y + this.a / 500,
        z = isNaN(this.b) ? y : y - this.b / 200;
    x = Xn * lab2xyz(x);
    y = Yn * lab2xyz(y);
    z = Zn * lab2xyz(z);
    return new Rgb(
      lrgb2rgb( 3.1338561 * x - 1.6168667 * y - 0.4906146 * z),
      lrgb2rgb(-0.9787684 * x + 1.9161415 * y + 0.0334540 * z),
      lrgb2rgb( 0.0719453 * x - 0.2289914 * y + 1.4052427 * z),
      this.opacity
    );
  }
}));

function xyz2lab(t) {
  return t > t3 ? Math.pow(t, 1 / 3) : t / t2 + t0;
}

function lab2xyz(t) {
  return t > t1 ? t * t * t : t2 * (t - t0);
}

function lrgb2rgb(x) {
  return 255 * (x <= 0.0031308 ? 12.92 * x : 1.055 * Math.pow(x, 1 / 2.4) - 0.055);
}

function rgb2lrgb(x) {
  return (x /= 255) <= 0.04045 ? x / 12.92 : Math.pow((x + 0.055) / 1.055, 2.4);
}

function hclConvert(o) {
  if (o instanceof Hcl) return new Hcl(o.h, o.c, o.l, o.opacity);
  if (!(o instanceof Lab)) o = labConvert(o);
  if (o.a === 0 && o.b === 0) return new Hcl(NaN, 0 < o.l && o.l < 100 ? 0 : NaN, o.l, o.opacity);
  var h = Math.atan2(o.b, o.a) * degrees;
  return new Hcl(h < 0 ? h + 360 : h, Math.sqrt(o.a * o.a + o.b * o.b), o.l, o.opacity);
}

function lch(l, c, h, opacity) {
  return arguments.length === 1 ? hclConvert(l) : new Hcl(h, c, l, opacity == null ? 1 : opacity);
}

function hcl(h, c, l, opacity) {
  return arguments.length === 1 ? hclConvert(h) : new Hcl(h, c, l, opacity == null ? 1 : opacity);
}

function Hcl(h, c, l, opacity) {
  this.h = +h;
  this.c = +c;
  this.l = +l;
  this.opacity = +opacity;
}

function hcl2lab(o) {
  if (isNaN(o.h)) return new Lab(o.l, 0, 0, o.opacity);
  var h = o.h * radians;
  return new Lab(o.l, Math.cos(h) * o.c, Math.sin(h) * o.c, o.opacity);
}

d3_color_define(Hcl, hcl, extend(Color, {
  brighter(k) {
    return new Hcl(this.h, this.c, this.l + K * (k == null ? 1 : k), this.opacity);
  },
  darker(k) {
    return new Hcl(this.h, this.c, this.l - K * (k == null ? 1 : k), this.opacity);
  },
  rgb() {
    return hcl2lab(this).rgb();
  }
}));

var A = -0.14861,
    B = 1.78277,
    C = -0.29227,
    D = -0.90649,
    E = 1.97294,
    ED = E * D,
    EB = E * B,
    BC_DA = B * C - D * A;

function cubehelixConvert(o) {
  if (o instanceof Cubehelix) return new Cubehelix(o.h, o.s, o.l, o.opacity);
  if (!(o instanceof Rgb)) o = rgbConvert(o);
  var r = o.r / 255,
      g = o.g / 255,
      b = o.b / 255,
      l = (BC_DA * b + ED * r - EB * g) / (BC_DA + ED - EB),
      bl = b - l,
      k = (E * (g - l) - C * bl) / D,
      s = Math.sqrt(k * k + bl * bl) / (E * l * (1 - l)), // NaN if l=0 or l=1
      h = s ? Math.atan2(k, bl) * degrees - 120 : NaN;
  return new Cubehelix(h < 0 ? h + 360 : h, s, l, o.opacity);
}

function d3_color_cubehelix(h, s, l, opacity) {
  return arguments.length === 1 ? cubehelixConvert(h) : new Cubehelix(h, s, l, opacity == null ? 1 : opacity);
}

function Cubehelix(h, s, l, opacity) {
  this.h = +h;
  this.s = +s;
  this.l = +l;
  this.opacity = +opacity;
}

d3_color_define(Cubehelix, d3_color_cubehelix, extend(Color, {
  brighter(k) {
    k = k == null ? brighter : Math.pow(brighter, k);
    return new Cubehelix(this.h, this.s, this.l * k, this.opacity);
  },
  darker(k) {
    k = k == null ? darker : Math.pow(darker, k);
    return new Cubehelix(this.h, this.s, this.l * k, this.opacity);
  },
  rgb() {
    var h = isNaN(this.h) ? 0 : (this.h + 120) * radians,
        l = +this.l,
        a = isNaN(this.s) ? 0 : this.s * l * (1 - l),
        cosh = Math.cos(h),
        sinh = Math.sin(h);
    return new Rgb(
      255 * (l + a * (A * cosh + B * sinh)),
      255 * (l + a * (C * cosh + D * sinh)),
      255 * (l + a * (E * cosh)),
      this.opacity
    );
  }
}));



;// CONCATENATED MODULE: ./node_modules/d3-interpolate/dist/d3-interpolate.mjs
// https://d3js.org/d3-interpolate/ v3.0.2 Copyright 2010-2026 Mike Bostock


function basis(t1, v0, v1, v2, v3) {
  var t2 = t1 * t1, t3 = t2 * t1;
  return ((1 - 3 * t1 + 3 * t2 - t3) * v0
      + (4 - 6 * t2 + 3 * t3) * v1
      + (1 + 3 * t1 + 3 * t2 - 3 * t3) * v2
      + t3 * v3) / 6;
}

function basis$1(values) {
  var n = values.length - 1;
  return function(t) {
    var i = t <= 0 ? (t = 0) : t >= 1 ? (t = 1, n - 1) : Math.floor(t * n),
        v1 = values[i],
        v2 = values[i + 1],
        v0 = i > 0 ? values[i - 1] : 2 * v1 - v2,
        v3 = i < n - 1 ? values[i + 2] : 2 * v2 - v1;
    return basis((t - i / n) * n, v0, v1, v2, v3);
  };
}

function basisClosed(values) {
  var n = values.length;
  return function(t) {
    var i = Math.floor(((t %= 1) < 0 ? ++t : t) * n),
        v0 = values[(i + n - 1) % n],
        v1 = values[i % n],
        v2 = values[(i + 1) % n],
        v3 = values[(i + 2) % n];
    return basis((t - i / n) * n, v0, v1, v2, v3);
  };
}

var d3_interpolate_constant = x => () => x;

function linear(a, d) {
  return function(t) {
    return a + t * d;
  };
}

function exponential(a, b, y) {
  return a = Math.pow(a, y), b = Math.pow(b, y) - a, y = 1 / y, function(t) {
    return Math.pow(a + t * b, y);
  };
}

function hue$1(a, b) {
  var d = b - a;
  return d ? linear(a, d > 180 || d < -180 ? d - 360 * Math.round(d / 360) : d) : d3_interpolate_constant(isNaN(a) ? b : a);
}

function gamma(y) {
  return (y = +y) === 1 ? nogamma : function(a, b) {
    return b - a ? exponential(a, b, y) : d3_interpolate_constant(isNaN(a) ? b : a);
  };
}

function nogamma(a, b) {
  var d = b - a;
  return d ? linear(a, d) : d3_interpolate_constant(isNaN(a) ? b : a);
}

var rgb = (function rgbGamma(y) {
  var color = gamma(y);

  function rgb(start, end) {
    var r = color((start = d3_color_rgb(start)).r, (end = d3_color_rgb(end)).r),
        g = color(start.g, end.g),
        b = color(start.b, end.b),
        opacity = nogamma(start.opacity, end.opacity);
    return function(t) {
      start.r = r(t);
      start.g = g(t);
      start.b = b(t);
      start.opacity = opacity(t);
      return start + "";
    };
  }

  rgb.gamma = rgbGamma;

  return rgb;
})(1);

function rgbSpline(spline) {
  return function(colors) {
    var n = colors.length,
        r = new Array(n),
        g = new Array(n),
        b = new Array(n),
        i, color;
    for (i = 0; i < n; ++i) {
      color = d3_color_rgb(colors[i]);
      r[i] = color.r || 0;
      g[i] = color.g || 0;
      b[i] = color.b || 0;
    }
    r = spline(r);
    g = spline(g);
    b = spline(b);
    color.opacity = 1;
    return function(t) {
      color.r = r(t);
      color.g = g(t);
      color.b = b(t);
      return color + "";
    };
  };
}

var rgbBasis = rgbSpline(basis$1);
var rgbBasisClosed = rgbSpline(basisClosed);

function numberArray(a, b) {
  if (!b) b = [];
  var n = a ? Math.min(b.length, a.length) : 0,
      c = b.slice(),
      i;
  return function(t) {
    for (i = 0; i < n; ++i) c[i] = a[i] * (1 - t) + b[i] * t;
    return c;
  };
}

function isNumberArray(x) {
  return ArrayBuffer.isView(x) && !(x instanceof DataView);
}

function d3_interpolate_array(a, b) {
  return (isNumberArray(b) ? numberArray : genericArray)(a, b);
}

function genericArray(a, b) {
  var nb = b ? b.length : 0,
      na = a ? Math.min(nb, a.length) : 0,
      x = new Array(na),
      c = new Array(nb),
      i;

  for (i = 0; i < na; ++i) x[i] = value(a[i], b[i]);
  for (; i < nb; ++i) c[i] = b[i];

  return function(t) {
    for (i = 0; i < na; ++i) c[i] = x[i](t);
    return c;
  };
}

function date(a, b) {
  var d = new Date;
  return a = +a, b = +b, function(t) {
    return d.setTime(a * (1 - t) + b * t), d;
  };
}

function d3_interpolate_number(a, b) {
  return a = +a, b = +b, function(t) {
    return a * (1 - t) + b * t;
  };
}

function object(a, b) {
  var i = {},
      c = {},
      k;

  if (a === null || typeof a !== "object") a = {};
  if (b === null || typeof b !== "object") b = {};

  for (k in b) {
    if (k in a) {
      i[k] = value(a[k], b[k]);
    } else {
      c[k] = b[k];
    }
  }

  return function(t) {
    for (k in i) c[k] = i[k](t);
    return c;
  };
}

var reA = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,
    reB = new RegExp(reA.source, "g");

function d3_interpolate_zero(b) {
  return function() {
    return b;
  };
}

function one(b) {
  return function(t) {
    return b(t) + "";
  };
}

function string(a, b) {
  var bi = reA.lastIndex = reB.lastIndex = 0, // scan index for next number in b
      am, // current match in a
      bm, // current match in b
      bs, // string preceding current number in b, if any
      i = -1, // index in s
      s = [], // string constants and placeholders
      q = []; // number interpolators

  // Coerce inputs to strings.
  a = a + "", b = b + "";

  // Interpolate pairs of numbers in a & b.
  while ((am = reA.exec(a))
      && (bm = reB.exec(b))) {
    if ((bs = bm.index) > bi) { // a string precedes the next number in b
      bs = b.slice(bi, bs);
      if (s[i]) s[i] += bs; // coalesce with previous string
      else s[++i] = bs;
    }
    if ((am = am[0]) === (bm = bm[0])) { // numbers in a & b match
      if (s[i]) s[i] += bm; // coalesce with previous string
      else s[++i] = bm;
    } else { // interpolate non-matching numbers
      s[++i] = null;
      q.push({i: i, x: d3_interpolate_number(am, bm)});
    }
    bi = reB.lastIndex;
  }

  // Add remains of b.
  if (bi < b.length) {
    bs = b.slice(bi);
    if (s[i]) s[i] += bs; // coalesce with previous string
    else s[++i] = bs;
  }

  // Special optimization for only a single match.
  // Otherwise, interpolate each of the numbers and rejoin the string.
  return s.length < 2 ? (q[0]
      ? one(q[0].x)
      : d3_interpolate_zero(b))
      : (b = q.length, function(t) {
          for (var i = 0, o; i < b; ++i) s[(o = q[i]).i] = o.x(t);
          return s.join("");
        });
}

function value(a, b) {
  var t = typeof b, c;
  return b == null || t === "boolean" ? d3_interpolate_constant(b)
      : (t === "number" ? d3_interpolate_number
      : t === "string" ? ((c = color(b)) ? (b = c, rgb) : string)
      : b instanceof color ? rgb
      : b instanceof Date ? date
      : isNumberArray(b) ? numberArray
      : Array.isArray(b) ? genericArray
      : typeof b.valueOf !== "function" && typeof b.toString !== "function" || isNaN(b) ? object
      : d3_interpolate_number)(a, b);
}

function discrete(range) {
  var n = range.length;
  return function(t) {
    return range[Math.max(0, Math.min(n - 1, Math.floor(t * n)))];
  };
}

function hue(a, b) {
  var i = hue$1(+a, +b);
  return function(t) {
    var x = i(t);
    return x - 360 * Math.floor(x / 360);
  };
}

function round(a, b) {
  return a = +a, b = +b, function(t) {
    return Math.round(a * (1 - t) + b * t);
  };
}

var d3_interpolate_degrees = 180 / Math.PI;

var d3_interpolate_identity = {
  translateX: 0,
  translateY: 0,
  rotate: 0,
  skewX: 0,
  scaleX: 1,
  scaleY: 1
};

function decompose(a, b, c, d, e, f) {
  var scaleX, scaleY, skewX;
  if (scaleX = Math.sqrt(a * a + b * b)) a /= scaleX, b /= scaleX;
  if (skewX = a * c + b * d) c -= a * skewX, d -= b * skewX;
  if (scaleY = Math.sqrt(c * c + d * d)) c /= scaleY, d /= scaleY, skewX /= scaleY;
  if (a * d < b * c) a = -a, b = -b, skewX = -skewX, scaleX = -scaleX;
  return {
    translateX: e,
    translateY: f,
    rotate: Math.atan2(b, a) * d3_interpolate_degrees,
    skewX: Math.atan(skewX) * d3_interpolate_degrees,
    scaleX: scaleX,
    scaleY: scaleY
  };
}

var svgNode;

/* eslint-disable no-undef */
function parseCss(value) {
  const m = new (typeof DOMMatrix === "function" ? DOMMatrix : WebKitCSSMatrix)(value + "");
  return m.isIdentity ? d3_interpolate_identity : decompose(m.a, m.b, m.c, m.d, m.e, m.f);
}

function parseSvg(value) {
  if (value == null) return d3_interpolate_identity;
  if (!svgNode) svgNode = document.createElementNS("http://www.w3.org/2000/svg", "g");
  svgNode.setAttribute("transform", value);
  if (!(value = svgNode.transform.baseVal.consolidate())) return d3_interpolate_identity;
  value = value.matrix;
  return decompose(value.a, value.b, value.c, value.d, value.e, value.f);
}

function interpolateTransform(parse, pxComma, pxParen, degParen) {

  function pop(s) {
    return s.length ? s.pop() + " " : "";
  }

  function translate(xa, ya, xb, yb, s, q) {
    if (xa !== xb || ya !== yb) {
      var i = s.push("translate(", null, pxComma, null, pxParen);
      q.push({i: i - 4, x: d3_interpolate_number(xa, xb)}, {i: i - 2, x: d3_interpolate_number(ya, yb)});
    } else if (xb || yb) {
      s.push("translate(" + xb + pxComma + yb + pxParen);
    }
  }

  function rotate(a, b, s, q) {
    if (a !== b) {
      if (a - b > 180) b += 360; else if (b - a > 180) a += 360; // shortest path
      q.push({i: s.push(pop(s) + "rotate(", null, degParen) - 2, x: d3_interpolate_number(a, b)});
    } else if (b) {
      s.push(pop(s) + "rotate(" + b + degParen);
    }
  }

  function skewX(a, b, s, q) {
    if (a !== b) {
      q.push({i: s.push(pop(s) + "skewX(", null, degParen) - 2, x: d3_interpolate_number(a, b)});
    } else if (b) {
      s.push(pop(s) + "skewX(" + b + degParen);
    }
  }

  function scale(xa, ya, xb, yb, s, q) {
    if (xa !== xb || ya !== yb) {
      var i = s.push(pop(s) + "scale(", null, ",", null, ")");
      q.push({i: i - 4, x: d3_interpolate_number(xa, xb)}, {i: i - 2, x: d3_interpolate_number(ya, yb)});
    } else if (xb !== 1 || yb !== 1) {
      s.push(pop(s) + "scale(" + xb + "," + yb + ")");
    }
  }

  return function(a, b) {
    var s = [], // string constants and placeholders
        q = []; // number interpolators
    a = parse(a), b = parse(b);
    translate(a.translateX, a.translateY, b.translateX, b.translateY, s, q);
    rotate(a.rotate, b.rotate, s, q);
    skewX(a.skewX, b.skewX, s, q);
    scale(a.scaleX, a.scaleY, b.scaleX, b.scaleY, s, q);
    a = b = null; // gc
    return function(t) {
      var i = -1, n = q.length, o;
      while (++i < n) s[(o = q[i]).i] = o.x(t);
      return s.join("");
    };
  };
}

var interpolateTransformCss = interpolateTransform(parseCss, "px, ", "px)", "deg)");
var interpolateTransformSvg = interpolateTransform(parseSvg, ", ", ")", ")");

var epsilon2 = 1e-12;

function cosh(x) {
  return ((x = Math.exp(x)) + 1 / x) / 2;
}

function sinh(x) {
  return ((x = Math.exp(x)) - 1 / x) / 2;
}

function tanh(x) {
  return ((x = Math.exp(2 * x)) - 1) / (x + 1);
}

var zoom = (function zoomRho(rho, rho2, rho4) {

  // p0 = [ux0, uy0, w0]
  // p1 = [ux1, uy1, w1]
  function zoom(p0, p1) {
    var ux0 = p0[0], uy0 = p0[1], w0 = p0[2],
        ux1 = p1[0], uy1 = p1[1], w1 = p1[2],
        dx = ux1 - ux0,
        dy = uy1 - uy0,
        d2 = dx * dx + dy * dy,
        i,
        S;

    // Special case for u0 ≅ u1.
    if (d2 < epsilon2) {
      S = Math.log(w1 / w0) / rho;
      i = function(t) {
        return [
          ux0 + t * dx,
          uy0 + t * dy,
          w0 * Math.exp(rho * t * S)
        ];
      };
    }

    // General case.
    else {
      var d1 = Math.sqrt(d2),
          b0 = (w1 * w1 - w0 * w0 + rho4 * d2) / (2 * w0 * rho2 * d1),
          b1 = (w1 * w1 - w0 * w0 - rho4 * d2) / (2 * w1 * rho2 * d1),
          r0 = Math.log(Math.sqrt(b0 * b0 + 1) - b0),
          r1 = Math.log(Math.sqrt(b1 * b1 + 1) - b1);
      S = (r1 - r0) / rho;
      i = function(t) {
        var s = t * S,
            coshr0 = cosh(r0),
            u = w0 / (rho2 * d1) * (coshr0 * tanh(rho * s + r0) - sinh(r0));
        return [
          ux0 + u * dx,
          uy0 + u * dy,
          w0 * coshr0 / cosh(rho * s + r0)
        ];
      };
    }

    i.duration = Math.abs(S) * 1000 * rho / Math.SQRT2;

    return i;
  }

  zoom.rho = function(_) {
    var _1 = Math.max(1e-3, +_), _2 = _1 * _1, _4 = _2 * _2;
    return zoomRho(_1, _2, _4);
  };

  return zoom;
})(Math.SQRT2, 2, 4);

function d3_interpolate_hsl(hue) {
  return function(start, end) {
    var h = hue((start = hsl(start)).h, (end = hsl(end)).h),
        s = nogamma(start.s, end.s),
        l = nogamma(start.l, end.l),
        opacity = nogamma(start.opacity, end.opacity);
    return function(t) {
      start.h = h(t);
      start.s = s(t);
      start.l = l(t);
      start.opacity = opacity(t);
      return start + "";
    };
  }
}

var hsl_default = d3_interpolate_hsl(hue$1);
var hslLong = d3_interpolate_hsl(nogamma);

function d3_interpolate_lab(start, end) {
  var l = nogamma((start = lab$1(start)).l, (end = lab$1(end)).l),
      a = nogamma(start.a, end.a),
      b = nogamma(start.b, end.b),
      opacity = nogamma(start.opacity, end.opacity);
  return function(t) {
    start.l = l(t);
    start.a = a(t);
    start.b = b(t);
    start.opacity = opacity(t);
    return start + "";
  };
}

function d3_interpolate_hcl(hue) {
  return function(start, end) {
    var h = hue((start = hcl(start)).h, (end = hcl(end)).h),
        c = nogamma(start.c, end.c),
        l = nogamma(start.l, end.l),
        opacity = nogamma(start.opacity, end.opacity);
    return function(t) {
      start.h = h(t);
      start.c = c(t);
      start.l = l(t);
      start.opacity = opacity(t);
      return start + "";
    };
  }
}

var hcl_default = d3_interpolate_hcl(hue$1);
var hclLong = d3_interpolate_hcl(nogamma);

function cubehelix(hue) {
  return (function cubehelixGamma(y) {
    y = +y;

    function cubehelix(start, end) {
      var h = hue((start = d3_color_cubehelix(start)).h, (end = d3_color_cubehelix(end)).h),
          s = nogamma(start.s, end.s),
          l = nogamma(start.l, end.l),
          opacity = nogamma(start.opacity, end.opacity);
      return function(t) {
        start.h = h(t);
        start.s = s(t);
        start.l = l(Math.pow(t, y));
        start.opacity = opacity(t);
        return start + "";
      };
    }

    cubehelix.gamma = cubehelixGamma;

    return cubehelix;
  })(1);
}

var cubehelix_default = cubehelix(hue$1);
var cubehelixLong = cubehelix(nogamma);

function d3_interpolate_piecewise(interpolate, values) {
  if (values === undefined) values = interpolate, interpolate = value;
  var i = 0, n = values.length - 1, v = values[0], I = new Array(n < 0 ? 0 : n);
  while (i < n) I[i] = interpolate(v, v = values[++i]);
  return function(t) {
    var i = Math.max(0, Math.min(n - 1, Math.floor(t *= n)));
    return I[i](t - i);
  };
}

function quantize(interpolator, n) {
  var samples = new Array(n);
  for (var i = 0; i < n; ++i) samples[i] = interpolator(i / (n - 1));
  return samples;
}



;// CONCATENATED MODULE: ./node_modules/d3-format/dist/d3-format.mjs
// https://d3js.org/d3-format/ v3.1.3 Copyright 2010-2026 Mike Bostock
function formatDecimal(x) {
  return Math.abs(x = Math.round(x)) >= 1e21
      ? x.toLocaleString("en").replace(/,/g, "")
      : x.toString(10);
}

// Computes the decimal coefficient and exponent of the specified number x with
// significant digits p, where x is positive and p is in [1, 21] or undefined.
// For example, formatDecimalParts(1.23) returns ["123", 0].
function formatDecimalParts(x, p) {
  if (!isFinite(x) || x === 0) return null; // NaN, ±Infinity, ±0
  var i = (x = p ? x.toExponential(p - 1) : x.toExponential()).indexOf("e"), coefficient = x.slice(0, i);

  // The string returned by toExponential either has the form \d\.\d+e[-+]\d+
  // (e.g., 1.2e+3) or the form \de[-+]\d+ (e.g., 1e+3).
  return [
    coefficient.length > 1 ? coefficient[0] + coefficient.slice(2) : coefficient,
    +x.slice(i + 1)
  ];
}

function exponent(x) {
  return x = formatDecimalParts(Math.abs(x)), x ? x[1] : NaN;
}

function formatGroup(grouping, thousands) {
  return function(value, width) {
    var i = value.length,
        t = [],
        j = 0,
        g = grouping[0],
        length = 0;

    while (i > 0 && g > 0) {
      if (length + g + 1 > width) g = Math.max(1, width - length);
      t.push(value.substring(i -= g, i + g));
      if ((length += g + 1) > width) break;
      g = grouping[j = (j + 1) % grouping.length];
    }

    return t.reverse().join(thousands);
  };
}

function formatNumerals(numerals) {
  return function(value) {
    return value.replace(/[0-9]/g, function(i) {
      return numerals[+i];
    });
  };
}

// [[fill]align][sign][symbol][0][width][,][.precision][~][type]
var re = /^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;

function formatSpecifier(specifier) {
  if (!(match = re.exec(specifier))) throw new Error("invalid format: " + specifier);
  var match;
  return new FormatSpecifier({
    fill: match[1],
    align: match[2],
    sign: match[3],
    symbol: match[4],
    zero: match[5],
    width: match[6],
    comma: match[7],
    precision: match[8] && match[8].slice(1),
    trim: match[9],
    type: match[10]
  });
}

formatSpecifier.prototype = FormatSpecifier.prototype; // instanceof

function FormatSpecifier(specifier) {
  this.fill = specifier.fill === undefined ? " " : specifier.fill + "";
  this.align = specifier.align === undefined ? ">" : specifier.align + "";
  this.sign = specifier.sign === undefined ? "-" : specifier.sign + "";
  this.symbol = specifier.symbol === undefined ? "" : specifier.symbol + "";
  this.zero = !!specifier.zero;
  this.width = specifier.width === undefined ? undefined : +specifier.width;
  this.comma = !!specifier.comma;
  this.precision = specifier.precision === undefined ? undefined : +specifier.precision;
  this.trim = !!specifier.trim;
  this.type = specifier.type === undefined ? "" : specifier.type + "";
}

FormatSpecifier.prototype.toString = function() {
  return this.fill
      + this.align
      + this.sign
      + this.symbol
      + (this.zero ? "0" : "")
      + (this.width === undefined ? "" : Math.max(1, this.width | 0))
      + (this.comma ? "," : "")
      + (this.precision === undefined ? "" : "." + Math.max(0, this.precision | 0))
      + (this.trim ? "~" : "")
      + this.type;
};

// Trims insignificant zeros, e.g., replaces 1.2000k with 1.2k.
function formatTrim(s) {
  out: for (var n = s.length, i = 1, i0 = -1, i1; i < n; ++i) {
    switch (s[i]) {
      case ".": i0 = i1 = i; break;
      case "0": if (i0 === 0) i0 = i; i1 = i; break;
      default: if (!+s[i]) break out; if (i0 > 0) i0 = 0; break;
    }
  }
  return i0 > 0 ? s.slice(0, i0) + s.slice(i1 + 1) : s;
}

var prefixExponent;

function formatPrefixAuto(x, p) {
  var d = formatDecimalParts(x, p);
  if (!d) return prefixExponent = undefined, x.toPrecision(p);
  var coefficient = d[0],
      exponent = d[1],
      i = exponent - (prefixExponent = Math.max(-8, Math.min(8, Math.floor(exponent / 3))) * 3) + 1,
      n = coefficient.length;
  return i === n ? coefficient
      : i > n ? coefficient + new Array(i - n + 1).join("0")
      : i > 0 ? coefficient.slice(0, i) + "." + coefficient.slice(i)
      : "0." + new Array(1 - i).join("0") + formatDecimalParts(x, Math.max(0, p + i - 1))[0]; // less than 1y!
}

function formatRounded(x, p) {
  var d = formatDecimalParts(x, p);
  if (!d) return x + "";
  var coefficient = d[0],
      exponent = d[1];
  return exponent < 0 ? "0." + new Array(-exponent).join("0") + coefficient
      : coefficient.length > exponent + 1 ? coefficient.slice(0, exponent + 1) + "." + coefficient.slice(exponent + 1)
      : coefficient + new Array(exponent - coefficient.length + 2).join("0");
}

var formatTypes = {
  "%": (x, p) => (x * 100).toFixed(p),
  "b": (x) => Math.round(x).toString(2),
  "c": (x) => x + "",
  "d": formatDecimal,
  "e": (x, p) => x.toExponential(p),
  "f": (x, p) => x.toFixed(p),
  "g": (x, p) => x.toPrecision(p),
  "o": (x) => Math.round(x).toString(8),
  "p": (x, p) => formatRounded(x * 100, p),
  "r": formatRounded,
  "s": formatPrefixAuto,
  "X": (x) => Math.round(x).toString(16).toUpperCase(),
  "x": (x) => Math.round(x).toString(16)
};

function d3_format_identity(x) {
  return x;
}

var d3_format_map = Array.prototype.map,
    prefixes = ["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];

function formatLocale(locale) {
  var group = locale.grouping === undefined || locale.thousands === undefined ? d3_format_identity : formatGroup(d3_format_map.call(locale.grouping, Number), locale.thousands + ""),
      currencyPrefix = locale.currency === undefined ? "" : locale.currency[0] + "",
      currencySuffix = locale.currency === undefined ? "" : locale.currency[1] + "",
      decimal = locale.decimal === undefined ? "." : locale.decimal + "",
      numerals = locale.numerals === undefined ? d3_format_identity : formatNumerals(d3_format_map.call(locale.numerals, String)),
      percent = locale.percent === undefined ? "%" : locale.percent + "",
      minus = locale.minus === undefined ? "−" : locale.minus + "",
      nan = locale.nan === undefined ? "NaN" : locale.nan + "";

  function newFormat(specifier, options) {
    specifier = formatSpecifier(specifier);

    var fill = specifier.fill,
        align = specifier.align,
        sign = specifier.sign,
        symbol = specifier.symbol,
        zero = specifier.zero,
        width = specifier.width,
        comma = specifier.comma,
        precision = specifier.precision,
        trim = specifier.trim,
        type = specifier.type;

    // The "n" type is an alias for ",g".
    if (type === "n") comma = true, type = "g";

    // The "" type, and any invalid type, is an alias for ".12~g".
    else if (!formatTypes[type]) precision === undefined && (precision = 12), trim = true, type = "g";

    // If zero fill is specified, padding goes after sign and before digits.
    if (zero || (fill === "0" && align === "=")) zero = true, fill = "0", align = "=";

    // Compute the prefix and suffix.
    // For SI-prefix, the suffix is lazily computed.
    var prefix = (options && options.prefix !== undefined ? options.prefix : "") + (symbol === "$" ? currencyPrefix : symbol === "#" && /[boxX]/.test(type) ? "0" + type.toLowerCase() : ""),
        suffix = (symbol === "$" ? currencySuffix : /[%p]/.test(type) ? percent : "") + (options && options.suffix !== undefined ? options.suffix : "");

    // What format function should we use?
    // Is this an integer type?
    // Can this type generate exponential notation?
    var formatType = formatTypes[type],
        maybeSuffix = /[defgprs%]/.test(type);

    // Set the default precision if not specified,
    // or clamp the specified precision to the supported range.
    // For significant precision, it must be in [1, 21].
    // For fixed precision, it must be in [0, 20].
    precision = precision === undefined ? 6
        : /[gprs]/.test(type) ? Math.max(1, Math.min(21, precision))
        : Math.max(0, Math.min(20, precision));

    function format(value) {
      var valuePrefix = prefix,
          valueSuffix = suffix,
          i, n, c;

      if (type === "c") {
        valueSuffix = formatType(value) + valueSuffix;
        value = "";
      } else {
        value = +value;

        // Determine the sign. -0 is not less than 0, but 1 / -0 is!
        var valueNegative = value < 0 || 1 / value < 0;

        // Perform the initial formatting.
        value = isNaN(value) ? nan : formatType(Math.abs(value), precision);

        // Trim insignificant zeros.
        if (trim) value = formatTrim(value);

        // If a negative value rounds to zero after formatting, and no explicit positive sign is requested, hide the sign.
        if (valueNegative && +value === 0 && sign !== "+") valueNegative = false;

        // Compute the prefix and suffix.
        valuePrefix = (valueNegative ? (sign === "(" ? sign : minus) : sign === "-" || sign === "(" ? "" : sign) + valuePrefix;
        valueSuffix = (type === "s" && !isNaN(value) && prefixExponent !== undefined ? prefixes[8 + prefixExponent / 3] : "") + valueSuffix + (valueNegative && sign === "(" ? ")" : "");

        // Break the formatted value into the integer “value” part that can be
        // grouped, and fractional or exponential “suffix” part that is not.
        if (maybeSuffix) {
          i = -1, n = value.length;
          while (++i < n) {
            if (c = value.charCodeAt(i), 48 > c || c > 57) {
              valueSuffix = (c === 46 ? decimal + value.slice(i + 1) : value.slice(i)) + valueSuffix;
              value = value.slice(0, i);
              break;
            }
          }
        }
      }

      // If the fill character is not "0", grouping is applied before padding.
      if (comma && !zero) value = group(value, Infinity);

      // Compute the padding.
      var length = valuePrefix.length + value.length + valueSuffix.length,
          padding = length < width ? new Array(width - length + 1).join(fill) : "";

      // If the fill character is "0", grouping is applied after padding.
      if (comma && zero) value = group(padding + value, padding.length ? width - valueSuffix.length : Infinity), padding = "";

      // Reconstruct the final output based on the desired alignment.
      switch (align) {
        case "<": value = valuePrefix + value + valueSuffix + padding; break;
        case "=": value = valuePrefix + padding + value + valueSuffix; break;
        case "^": value = padding.slice(0, length = padding.length >> 1) + valuePrefix + value + valueSuffix + padding.slice(length); break;
        default: value = padding + valuePrefix + value + valueSuffix; break;
      }

      return numerals(value);
    }

    format.toString = function() {
      return specifier + "";
    };

    return format;
  }

  function formatPrefix(specifier, value) {
    var e = Math.max(-8, Math.min(8, Math.floor(exponent(value) / 3))) * 3,
        k = Math.pow(10, -e),
        f = newFormat((specifier = formatSpecifier(specifier), specifier.type = "f", specifier), {suffix: prefixes[8 + e / 3]});
    return function(value) {
      return f(k * value);
    };
  }

  return {
    format: newFormat,
    formatPrefix: formatPrefix
  };
}

var locale;
var format;
var formatPrefix;

defaultLocale({
  thousands: ",",
  grouping: [3],
  currency: ["$", ""]
});

function defaultLocale(definition) {
  locale = formatLocale(definition);
  format = locale.format;
  formatPrefix = locale.formatPrefix;
  return locale;
}

function precisionFixed(step) {
  return Math.max(0, -exponent(Math.abs(step)));
}

function precisionPrefix(step, value) {
  return Math.max(0, Math.max(-8, Math.min(8, Math.floor(exponent(value) / 3))) * 3 - exponent(Math.abs(step)));
}

function precisionRound(step, max) {
  step = Math.abs(step), max = Math.abs(max) - step;
  return Math.max(0, exponent(max) - exponent(step)) + 1;
}



;// CONCATENATED MODULE: ./node_modules/d3-scale/dist/d3-scale.mjs
// https://d3js.org/d3-scale/ v4.0.3 Copyright 2010-2026 Mike Bostock






function initRange(domain, range) {
  switch (arguments.length) {
    case 0: break;
    case 1: this.range(domain); break;
    default: this.range(range).domain(domain); break;
  }
  return this;
}

function initInterpolator(domain, interpolator) {
  switch (arguments.length) {
    case 0: break;
    case 1: {
      if (typeof domain === "function") this.interpolator(domain);
      else this.range(domain);
      break;
    }
    default: {
      this.domain(domain);
      if (typeof interpolator === "function") this.interpolator(interpolator);
      else this.range(interpolator);
      break;
    }
  }
  return this;
}

const implicit = Symbol("implicit");

function ordinal() {
  var index = new InternMap(),
      domain = [],
      range = [],
      unknown = implicit;

  function scale(d) {
    let i = index.get(d);
    if (i === undefined) {
      if (unknown !== implicit) return unknown;
      index.set(d, i = domain.push(d) - 1);
    }
    return range[i % range.length];
  }

  scale.domain = function(_) {
    if (!arguments.length) return domain.slice();
    domain = [], index = new InternMap();
    for (const value of _) {
      if (index.has(value)) continue;
      index.set(value, domain.push(value) - 1);
    }
    return scale;
  };

  scale.range = function(_) {
    return arguments.length ? (range = Array.from(_), scale) : range.slice();
  };

  scale.unknown = function(_) {
    return arguments.length ? (unknown = _, scale) : unknown;
  };

  scale.copy = function() {
    return ordinal(domain, range).unknown(unknown);
  };

  initRange.apply(scale, arguments);

  return scale;
}

function band() {
  var scale = ordinal().unknown(undefined),
      domain = scale.domain,
      ordinalRange = scale.range,
      r0 = 0,
      r1 = 1,
      step,
      bandwidth,
      round = false,
      paddingInner = 0,
      paddingOuter = 0,
      align = 0.5;

  delete scale.unknown;

  function rescale() {
    var n = domain().length,
        reverse = r1 < r0,
        start = reverse ? r1 : r0,
        stop = reverse ? r0 : r1;
    step = (stop - start) / Math.max(1, n - paddingInner + paddingOuter * 2);
    if (round) step = Math.floor(step);
    start += (stop - start - step * (n - paddingInner)) * align;
    bandwidth = step * (1 - paddingInner);
    if (round) start = Math.round(start), bandwidth = Math.round(bandwidth);
    var values = range(n).map(function(i) { return start + step * i; });
    return ordinalRange(reverse ? values.reverse() : values);
  }

  scale.domain = function(_) {
    return arguments.length ? (domain(_), rescale()) : domain();
  };

  scale.range = function(_) {
    return arguments.length ? ([r0, r1] = _, r0 = +r0, r1 = +r1, rescale()) : [r0, r1];
  };

  scale.rangeRound = function(_) {
    return [r0, r1] = _, r0 = +r0, r1 = +r1, round = true, rescale();
  };

  scale.bandwidth = function() {
    return bandwidth;
  };

  scale.step = function() {
    return step;
  };

  scale.round = function(_) {
    return arguments.length ? (round = !!_, rescale()) : round;
  };

  scale.padding = function(_) {
    return arguments.length ? (paddingInner = Math.min(1, paddingOuter = +_), rescale()) : paddingInner;
  };

  scale.paddingInner = function(_) {
    return arguments.length ? (paddingInner = Math.min(1, _), rescale()) : paddingInner;
  };

  scale.paddingOuter = function(_) {
    return arguments.length ? (paddingOuter = +_, rescale()) : paddingOuter;
  };

  scale.align = function(_) {
    return arguments.length ? (align = Math.max(0, Math.min(1, _)), rescale()) : align;
  };

  scale.copy = function() {
    return band(domain(), [r0, r1])
        .round(round)
        .paddingInner(paddingInner)
        .paddingOuter(paddingOuter)
        .align(align);
  };

  return initRange.apply(rescale(), arguments);
}

function pointish(scale) {
  var copy = scale.copy;

  scale.padding = scale.paddingOuter;
  delete scale.paddingInner;
  delete scale.paddingOuter;

  scale.copy = function() {
    return pointish(copy());
  };

  return scale;
}

function point() {
  return pointish(band.apply(null, arguments).paddingInner(1));
}

function constants(x) {
  return function() {
    return x;
  };
}

function number$1(x) {
  return +x;
}

var unit = [0, 1];

function identity$1(x) {
  return x;
}

function normalize(a, b) {
  return (b -= (a = +a))
      ? function(x) { return (x - a) / b; }
      : constants(isNaN(b) ? NaN : 0.5);
}

function clamper(a, b) {
  var t;
  if (a > b) t = a, a = b, b = t;
  return function(x) { return Math.max(a, Math.min(b, x)); };
}

// normalize(a, b)(x) takes a domain value x in [a,b] and returns the corresponding parameter t in [0,1].
// interpolate(a, b)(t) takes a parameter t in [0,1] and returns the corresponding range value x in [a,b].
function bimap(domain, range, interpolate) {
  var d0 = domain[0], d1 = domain[1], r0 = range[0], r1 = range[1];
  if (d1 < d0) d0 = normalize(d1, d0), r0 = interpolate(r1, r0);
  else d0 = normalize(d0, d1), r0 = interpolate(r0, r1);
  return function(x) { return r0(d0(x)); };
}

function polymap(domain, range, interpolate) {
  var j = Math.min(domain.length, range.length) - 1,
      d = new Array(j),
      r = new Array(j),
      i = -1;

  // Reverse descending domains.
  if (domain[j] < domain[0]) {
    domain = domain.slice().reverse();
    range = range.slice().reverse();
  }

  while (++i < j) {
    d[i] = normalize(domain[i], domain[i + 1]);
    r[i] = interpolate(range[i], range[i + 1]);
  }

  return function(x) {
    var i = bisectRight(domain, x, 1, j) - 1;
    return r[i](d[i](x));
  };
}

function copy$1(source, target) {
  return target
      .domain(source.domain())
      .range(source.range())
      .interpolate(source.interpolate())
      .clamp(source.clamp())
      .unknown(source.unknown());
}

function transformer$2() {
  var domain = unit,
      range = unit,
      interpolate$1 = value,
      transform,
      untransform,
      unknown,
      clamp = identity$1,
      piecewise,
      output,
      input;

  function rescale() {
    var n = Math.min(domain.length, range.length);
    if (clamp !== identity$1) clamp = clamper(domain[0], domain[n - 1]);
    piecewise = n > 2 ? polymap : bimap;
    output = input = null;
    return scale;
  }

  function scale(x) {
    return x == null || isNaN(x = +x) ? unknown : (output || (output = piecewise(domain.map(transform), range, interpolate$1)))(transform(clamp(x)));
  }

  scale.invert = function(y) {
    return clamp(untransform((input || (input = piecewise(range, domain.map(transform), d3_interpolate_number)))(y)));
  };

  scale.domain = function(_) {
    return arguments.length ? (domain = Array.from(_, number$1), rescale()) : domain.slice();
  };

  scale.range = function(_) {
    return arguments.length ? (range = Array.from(_), rescale()) : range.slice();
  };

  scale.rangeRound = function(_) {
    return range = Array.from(_), interpolate$1 = round, rescale();
  };

  scale.clamp = function(_) {
    return arguments.length ? (clamp = _ ? true : identity$1, rescale()) : clamp !== identity$1;
  };

  scale.interpolate = function(_) {
    return arguments.length ? (interpolate$1 = _, rescale()) : interpolate$1;
  };

  scale.unknown = function(_) {
    return arguments.length ? (unknown = _, scale) : unknown;
  };

  return function(t, u) {
    transform = t, untransform = u;
    return rescale();
  };
}

function continuous() {
  return transformer$2()(identity$1, identity$1);
}

function tickFormat(start, stop, count, specifier) {
  var step = tickStep(start, stop, count),
      precision;
  specifier = formatSpecifier(specifier == null ? ",f" : specifier);
  switch (specifier.type) {
    case "s": {
      var value = Math.max(Math.abs(start), Math.abs(stop));
      if (specifier.precision == null && !isNaN(precision = precisionPrefix(step, value))) specifier.precision = precision;
      return formatPrefix(specifier, value);
    }
    case "":
    case "e":
    case "g":
    case "p":
    case "r": {
      if (specifier.precision == null && !isNaN(precision = precisionRound(step, Math.max(Math.abs(start), Math.abs(stop))))) specifier.precision = precision - (specifier.type === "e");
      break;
    }
    case "f":
    case "%": {
      if (specifier.precision == null && !isNaN(precision = precisionFixed(step))) specifier.precision = precision - (specifier.type === "%") * 2;
      break;
    }
  }
  return format(specifier);
}

function linearish(scale) {
  var domain = scale.domain;

  scale.ticks = function(count) {
    var d = domain();
    return ticks(d[0], d[d.length - 1], count == null ? 10 : count);
  };

  scale.tickFormat = function(count, specifier) {
    var d = domain();
    return tickFormat(d[0], d[d.length - 1], count == null ? 10 : count, specifier);
  };

  scale.nice = function(count) {
    if (count == null) count = 10;

    var d = domain();
    var i0 = 0;
    var i1 = d.length - 1;
    var start = d[i0];
    var stop = d[i1];
    var prestep;
    var step;
    var maxIter = 10;

    if (stop < start) {
      step = start, start = stop, stop = step;
      step = i0, i0 = i1, i1 = step;
    }
    
    while (maxIter-- > 0) {
      step = tickIncrement(start, stop, count);
      if (step === prestep) {
        d[i0] = start;
        d[i1] = stop;
        return domain(d);
      } else if (step > 0) {
        start = Math.floor(start / step) * step;
        stop = Math.ceil(stop / step) * step;
      } else if (step < 0) {
        start = Math.ceil(start * step) / step;
        stop = Math.floor(stop * step) / step;
      } else {
        break;
      }
      prestep = step;
    }

    return scale;
  };

  return scale;
}

function d3_scale_linear() {
  var scale = continuous();

  scale.copy = function() {
    return copy$1(scale, d3_scale_linear());
  };

  initRange.apply(scale, arguments);

  return linearish(scale);
}

function d3_scale_identity(domain) {
  var unknown;

  function scale(x) {
    return x == null || isNaN(x = +x) ? unknown : x;
  }

  scale.invert = scale;

  scale.domain = scale.range = function(_) {
    return arguments.length ? (domain = Array.from(_, number$1), scale) : domain.slice();
  };

  scale.unknown = function(_) {
    return arguments.length ? (unknown = _, scale) : unknown;
  };

  scale.copy = function() {
    return d3_scale_identity(domain).unknown(unknown);
  };

  domain = arguments.length ? Array.from(domain, number$1) : [0, 1];

  return linearish(scale);
}

function d3_scale_nice(domain, interval) {
  domain = domain.slice();

  var i0 = 0,
      i1 = domain.length - 1,
      x0 = domain[i0],
      x1 = domain[i1],
      t;

  if (x1 < x0) {
    t = i0, i0 = i1, i1 = t;
    t = x0, x0 = x1, x1 = t;
  }

  domain[i0] = interval.floor(x0);
  domain[i1] = interval.ceil(x1);
  return domain;
}

function transformLog(x) {
  return Math.log(x);
}

function transformExp(x) {
  return Math.exp(x);
}

function transformLogn(x) {
  return -Math.log(-x);
}

function transformExpn(x) {
  return -Math.exp(-x);
}

function pow10(x) {
  return isFinite(x) ? +("1e" + x) : x < 0 ? 0 : x;
}

function powp(base) {
  return base === 10 ? pow10
      : base === Math.E ? Math.exp
      : x => Math.pow(base, x);
}

function logp(base) {
  return base === Math.E ? Math.log
      : base === 10 && Math.log10
      || base === 2 && Math.log2
      || (base = Math.log(base), x => Math.log(x) / base);
}

function reflect(f) {
  return (x, k) => -f(-x, k);
}

function loggish(transform) {
  const scale = transform(transformLog, transformExp);
  const domain = scale.domain;
  let base = 10;
  let logs;
  let pows;

  function rescale() {
    logs = logp(base), pows = powp(base);
    if (domain()[0] < 0) {
      logs = reflect(logs), pows = reflect(pows);
      transform(transformLogn, transformExpn);
    } else {
      transform(transformLog, transformExp);
    }
    return scale;
  }

  scale.base = function(_) {
    return arguments.length ? (base = +_, rescale()) : base;
  };

  scale.domain = function(_) {
    return arguments.length ? (domain(_), rescale()) : domain();
  };

  scale.ticks = count => {
    const d = domain();
    let u = d[0];
    let v = d[d.length - 1];
    const r = v < u;

    if (r) ([u, v] = [v, u]);

    let i = logs(u);
    let j = logs(v);
    let k;
    let t;
    const n = count == null ? 10 : +count;
    let z = [];

    if (!(base % 1) && j - i < n) {
      i = Math.floor(i), j = Math.ceil(j);
      if (u > 0) for (; i <= j; ++i) {
        for (k = 1; k < base; ++k) {
          t = i < 0 ? k / pows(-i) : k * pows(i);
          if (t < u) continue;
          if (t > v) break;
          z.push(t);
        }
      } else for (; i <= j; ++i) {
        for (k = base - 1; k >= 1; --k) {
          t = i > 0 ? k / pows(-i) : k * pows(i);
          if (t < u) continue;
          if (t > v) break;
          z.push(t);
        }
      }
      if (z.length * 2 < n) z = ticks(u, v, n);
    } else {
      z = ticks(i, j, Math.min(j - i, n)).map(pows);
    }
    return r ? z.reverse() : z;
  };

  scale.tickFormat = (count, specifier) => {
    if (count == null) count = 10;
    if (specifier == null) specifier = base === 10 ? "s" : ",";
    if (typeof specifier !== "function") {
      if (!(base % 1) && (specifier = formatSpecifier(specifier)).precision == null) specifier.trim = true;
      specifier = format(specifier);
    }
    if (count === Infinity) return specifier;
    const k = Math.max(1, base * count / scale.ticks().length); // TODO fast estimate?
    return d => {
      let i = d / pows(Math.round(logs(d)));
      if (i * base < base - 0.5) i *= base;
      return i <= k ? specifier(d) : "";
    };
  };

  scale.nice = () => {
    return domain(d3_scale_nice(domain(), {
      floor: x => pows(Math.floor(logs(x))),
      ceil: x => pows(Math.ceil(logs(x)))
    }));
  };

  return scale;
}

function log() {
  const scale = loggish(transformer$2()).domain([1, 10]);
  scale.copy = () => copy$1(scale, log()).base(scale.base());
  initRange.apply(scale, arguments);
  return scale;
}

function transformSymlog(c) {
  return function(x) {
    return Math.sign(x) * Math.log1p(Math.abs(x / c));
  };
}

function transformSymexp(c) {
  return function(x) {
    return Math.sign(x) * Math.expm1(Math.abs(x)) * c;
  };
}

function symlogish(transform) {
  var c = 1, scale = transform(transformSymlog(c), transformSymexp(c));

  scale.constant = function(_) {
    return arguments.length ? transform(transformSymlog(c = +_), transformSymexp(c)) : c;
  };

  return linearish(scale);
}

function symlog() {
  var scale = symlogish(transformer$2());

  scale.copy = function() {
    return copy$1(scale, symlog()).constant(scale.constant());
  };

  return initRange.apply(scale, arguments);
}

function transformPow(exponent) {
  return function(x) {
    return x < 0 ? -Math.pow(-x, exponent) : Math.pow(x, exponent);
  };
}

function transformSqrt(x) {
  return x < 0 ? -Math.sqrt(-x) : Math.sqrt(x);
}

function transformSquare(x) {
  return x < 0 ? -x * x : x * x;
}

function powish(transform) {
  var scale = transform(identity$1, identity$1),
      exponent = 1;

  function rescale() {
    return exponent === 1 ? transform(identity$1, identity$1)
        : exponent === 0.5 ? transform(transformSqrt, transformSquare)
        : transform(transformPow(exponent), transformPow(1 / exponent));
  }

  scale.exponent = function(_) {
    return arguments.length ? (exponent = +_, rescale()) : exponent;
  };

  return linearish(scale);
}

function pow() {
  var scale = powish(transformer$2());

  scale.copy = function() {
    return copy$1(scale, pow()).exponent(scale.exponent());
  };

  initRange.apply(scale, arguments);

  return scale;
}

function sqrt() {
  return pow.apply(null, arguments).exponent(0.5);
}

function square(x) {
  return Math.sign(x) * x * x;
}

function unsquare(x) {
  return Math.sign(x) * Math.sqrt(Math.abs(x));
}

function radial() {
  var squared = continuous(),
      range = [0, 1],
      round = false,
      unknown;

  function scale(x) {
    var y = unsquare(squared(x));
    return isNaN(y) ? unknown : round ? Math.round(y) : y;
  }

  scale.invert = function(y) {
    return squared.invert(square(y));
  };

  scale.domain = function(_) {
    return arguments.length ? (squared.domain(_), scale) : squared.domain();
  };

  scale.range = function(_) {
    return arguments.length ? (squared.range((range = Array.from(_, number$1)).map(square)), scale) : range.slice();
  };

  scale.rangeRound = function(_) {
    return scale.range(_).round(true);
  };

  scale.round = function(_) {
    return arguments.length ? (round = !!_, scale) : round;
  };

  scale.clamp = function(_) {
    return arguments.length ? (squared.clamp(_), scale) : squared.clamp();
  };

  scale.unknown = function(_) {
    return arguments.length ? (unknown = _, scale) : unknown;
  };

  scale.copy = function() {
    return radial(squared.domain(), range)
        .round(round)
        .clamp(squared.clamp())
        .unknown(unknown);
  };

  initRange.apply(scale, arguments);

  return linearish(scale);
}

function d3_scale_quantile() {
  var domain = [],
      range = [],
      thresholds = [],
      unknown;

  function rescale() {
    var i = 0, n = Math.max(1, range.length);
    thresholds = new Array(n - 1);
    while (++i < n) thresholds[i - 1] = quantileSorted(domain, i / n);
    return scale;
  }

  function scale(x) {
    return x == null || isNaN(x = +x) ? unknown : range[bisect(thresholds, x)];
  }

  scale.invertExtent = function(y) {
    var i = range.indexOf(y);
    return i < 0 ? [NaN, NaN] : [
      i > 0 ? thresholds[i - 1] : domain[0],
      i < thresholds.length ? thresholds[i] : domain[domain.length - 1]
    ];
  };

  scale.domain = function(_) {
    if (!arguments.length) return domain.slice();
    domain = [];
    for (let d of _) if (d != null && !isNaN(d = +d)) domain.push(d);
    domain.sort(ascending);
    return rescale();
  };

  scale.range = function(_) {
    return arguments.length ? (range = Array.from(_), rescale()) : range.slice();
  };

  scale.unknown = function(_) {
    return arguments.length ? (unknown = _, scale) : unknown;
  };

  scale.quantiles = function() {
    return thresholds.slice();
  };

  scale.copy = function() {
    return d3_scale_quantile()
        .domain(domain)
        .range(range)
        .unknown(unknown);
  };

  return initRange.apply(scale, arguments);
}

function d3_scale_quantize() {
  var x0 = 0,
      x1 = 1,
      n = 1,
      domain = [0.5],
      range = [0, 1],
      unknown;

  function scale(x) {
    return x != null && x <= x ? range[bisect(domain, x, 0, n)] : unknown;
  }

  function rescale() {
    var i = -1;
    domain = new Array(n);
    while (++i < n) domain[i] = ((i + 1) * x1 - (i - n) * x0) / (n + 1);
    return scale;
  }

  scale.domain = function(_) {
    return arguments.length ? ([x0, x1] = _, x0 = +x0, x1 = +x1, rescale()) : [x0, x1];
  };

  scale.range = function(_) {
    return arguments.length ? (n = (range = Array.from(_)).length - 1, rescale()) : range.slice();
  };

  scale.invertExtent = function(y) {
    var i = range.indexOf(y);
    return i < 0 ? [NaN, NaN]
        : i < 1 ? [x0, domain[0]]
        : i >= n ? [domain[n - 1], x1]
        : [domain[i - 1], domain[i]];
  };

  scale.unknown = function(_) {
    return arguments.length ? (unknown = _, scale) : scale;
  };

  scale.thresholds = function() {
    return domain.slice();
  };

  scale.copy = function() {
    return d3_scale_quantize()
        .domain([x0, x1])
        .range(range)
        .unknown(unknown);
  };

  return initRange.apply(linearish(scale), arguments);
}

function threshold() {
  var domain = [0.5],
      range = [0, 1],
      unknown,
      n = 1;

  function scale(x) {
    return x != null && x <= x ? range[bisect(domain, x, 0, n)] : unknown;
  }

  scale.domain = function(_) {
    return arguments.length ? (domain = Array.from(_), n = Math.min(domain.length, range.length - 1), scale) : domain.slice();
  };

  scale.range = function(_) {
    return arguments.length ? (range = Array.from(_), n = Math.min(domain.length, range.length - 1), scale) : range.slice();
  };

  scale.invertExtent = function(y) {
    var i = range.indexOf(y);
    return [domain[i - 1], domain[i]];
  };

  scale.unknown = function(_) {
    return arguments.length ? (unknown = _, scale) : unknown;
  };

  scale.copy = function() {
    return threshold()
        .domain(domain)
        .range(range)
        .unknown(unknown);
  };

  return initRange.apply(scale, arguments);
}

function d3_scale_date(t) {
  return new Date(t);
}

function d3_scale_number(t) {
  return t instanceof Date ? +t : Math.round(t);
}

function calendar(ticks, tickInterval, year, month, week, day, hour, minute, second, format) {
  var scale = continuous(),
      invert = scale.invert,
      domain = scale.domain;

  var formatMillisecond = format(".%L"),
      formatSecond = format(":%S"),
      formatMinute = format("%I:%M"),
      formatHour = format("%I %p"),
      formatDay = format("%a %d"),
      formatWeek = format("%b %d"),
      formatMonth = format("%B"),
      formatYear = format("%Y");

  function tickFormat(date) {
    return (second(date) < date ? formatMillisecond
        : minute(date) < date ? formatSecond
        : hour(date) < date ? formatMinute
        : day(date) < date ? formatHour
        : month(date) < date ? (week(date) < date ? formatDay : formatWeek)
        : year(date) < date ? formatMonth
        : formatYear)(date);
  }

  scale.invert = function(y) {
    return new Date(Math.round(invert(y)));
  };

  scale.domain = function(_) {
    return arguments.length ? domain(Array.from(_, d3_scale_number)) : domain().map(d3_scale_date);
  };

  scale.ticks = function(interval) {
    var d = domain();
    return ticks(d[0], d[d.length - 1], interval == null ? 10 : interval);
  };

  scale.tickFormat = function(count, specifier) {
    return specifier == null ? tickFormat : format(specifier);
  };

  scale.nice = function(interval) {
    var d = domain();
    if (!interval || typeof interval.range !== "function") interval = tickInterval(d[0], d[d.length - 1], interval == null ? 10 : interval);
    return interval ? domain(d3_scale_nice(d, interval)) : scale;
  };

  scale.copy = function() {
    return copy$1(scale, calendar(ticks, tickInterval, year, month, week, day, hour, minute, second, format));
  };

  return scale;
}

function time() {
  return initRange.apply(calendar(timeTicks, timeTickInterval, timeYear, timeMonth, timeWeek, timeDay, timeHour, timeMinute, timeSecond, timeFormat).domain([new Date(2000, 0, 1), new Date(2000, 0, 2)]), arguments);
}

function utcTime() {
  return initRange.apply(calendar(utcTicks, utcTickInterval, utcYear, utcMonth, utcWeek, utcDay, utcHour, utcMinute, utcSecond, utcFormat).domain([Date.UTC(2000, 0, 1), Date.UTC(2000, 0, 2)]), arguments);
}

function transformer$1() {
  var x0 = 0,
      x1 = 1,
      t0,
      t1,
      k10,
      transform,
      interpolator = identity$1,
      clamp = false,
      unknown;

  function scale(x) {
    return x == null || isNaN(x = +x) ? unknown : interpolator(k10 === 0 ? 0.5 : (x = (transform(x) - t0) * k10, clamp ? Math.max(0, Math.min(1, x)) : x));
  }

  scale.domain = function(_) {
    return arguments.length ? ([x0, x1] = _, t0 = transform(x0 = +x0), t1 = transform(x1 = +x1), k10 = t0 === t1 ? 0 : 1 / (t1 - t0), scale) : [x0, x1];
  };

  scale.clamp = function(_) {
    return arguments.length ? (clamp = !!_, scale) : clamp;
  };

  scale.interpolator = function(_) {
    return arguments.length ? (interpolator = _, scale) : interpolator;
  };

  function range(interpolate) {
    return function(_) {
      var r0, r1;
      return arguments.length ? ([r0, r1] = _, interpolator = interpolate(r0, r1), scale) : [interpolator(0), interpolator(1)];
    };
  }

  scale.range = range(interpolate);

  scale.rangeRound = range(interpolateRound);

  scale.unknown = function(_) {
    return arguments.length ? (unknown = _, scale) : unknown;
  };

  return function(t) {
    transform = t, t0 = t(x0), t1 = t(x1), k10 = t0 === t1 ? 0 : 1 / (t1 - t0);
    return scale;
  };
}

function copy(source, target) {
  return target
      .domain(source.domain())
      .interpolator(source.interpolator())
      .clamp(source.clamp())
      .unknown(source.unknown());
}

function sequential() {
  var scale = linearish(transformer$1()(identity$1));

  scale.copy = function() {
    return copy(scale, sequential());
  };

  return initInterpolator.apply(scale, arguments);
}

function sequentialLog() {
  var scale = loggish(transformer$1()).domain([1, 10]);

  scale.copy = function() {
    return copy(scale, sequentialLog()).base(scale.base());
  };

  return initInterpolator.apply(scale, arguments);
}

function sequentialSymlog() {
  var scale = symlogish(transformer$1());

  scale.copy = function() {
    return copy(scale, sequentialSymlog()).constant(scale.constant());
  };

  return initInterpolator.apply(scale, arguments);
}

function sequentialPow() {
  var scale = powish(transformer$1());

  scale.copy = function() {
    return copy(scale, sequentialPow()).exponent(scale.exponent());
  };

  return initInterpolator.apply(scale, arguments);
}

function sequentialSqrt() {
  return sequentialPow.apply(null, arguments).exponent(0.5);
}

function sequentialQuantile() {
  var domain = [],
      interpolator = identity$1;

  function scale(x) {
    if (x != null && !isNaN(x = +x)) return interpolator((bisect(domain, x, 1) - 1) / (domain.length - 1));
  }

  scale.domain = function(_) {
    if (!arguments.length) return domain.slice();
    domain = [];
    for (let d of _) if (d != null && !isNaN(d = +d)) domain.push(d);
    domain.sort(ascending);
    return scale;
  };

  scale.interpolator = function(_) {
    return arguments.length ? (interpolator = _, scale) : interpolator;
  };

  scale.range = function() {
    return domain.map((d, i) => interpolator(i / (domain.length - 1)));
  };

  scale.quantiles = function(n) {
    return Array.from({length: n + 1}, (_, i) => quantile$1(domain, i / n));
  };

  scale.copy = function() {
    return sequentialQuantile(interpolator).domain(domain);
  };

  return initInterpolator.apply(scale, arguments);
}

function transformer() {
  var x0 = 0,
      x1 = 0.5,
      x2 = 1,
      s = 1,
      t0,
      t1,
      t2,
      k10,
      k21,
      interpolator = identity$1,
      transform,
      clamp = false,
      unknown;

  function scale(x) {
    return x == null || isNaN(x = +x) ? unknown : (x = 0.5 + ((x = +transform(x)) - t1) * (s * x < s * t1 ? k10 : k21), interpolator(clamp ? Math.max(0, Math.min(1, x)) : x));
  }

  scale.domain = function(_) {
    return arguments.length ? ([x0, x1, x2] = _, t0 = transform(x0 = +x0), t1 = transform(x1 = +x1), t2 = transform(x2 = +x2), k10 = t0 === t1 ? 0 : 0.5 / (t1 - t0), k21 = t1 === t2 ? 0 : 0.5 / (t2 - t1), s = t1 < t0 ? -1 : 1, scale) : [x0, x1, x2];
  };

  scale.clamp = function(_) {
    return arguments.length ? (clamp = !!_, scale) : clamp;
  };

  scale.interpolator = function(_) {
    return arguments.length ? (interpolator = _, scale) : interpolator;
  };

  function range(interpolate) {
    return function(_) {
      var r0, r1, r2;
      return arguments.length ? ([r0, r1, r2] = _, interpolator = piecewise(interpolate, [r0, r1, r2]), scale) : [interpolator(0), interpolator(0.5), interpolator(1)];
    };
  }

  scale.range = range(interpolate);

  scale.rangeRound = range(interpolateRound);

  scale.unknown = function(_) {
    return arguments.length ? (unknown = _, scale) : unknown;
  };

  return function(t) {
    transform = t, t0 = t(x0), t1 = t(x1), t2 = t(x2), k10 = t0 === t1 ? 0 : 0.5 / (t1 - t0), k21 = t1 === t2 ? 0 : 0.5 / (t2 - t1), s = t1 < t0 ? -1 : 1;
    return scale;
  };
}

function diverging() {
  var scale = linearish(transformer()(identity$1));

  scale.copy = function() {
    return copy(scale, diverging());
  };

  return initInterpolator.apply(scale, arguments);
}

function divergingLog() {
  var scale = loggish(transformer()).domain([0.1, 1, 10]);

  scale.copy = function() {
    return copy(scale, divergingLog()).base(scale.base());
  };

  return initInterpolator.apply(scale, arguments);
}

function divergingSymlog() {
  var scale = symlogish(transformer());

  scale.copy = function() {
    return copy(scale, divergingSymlog()).constant(scale.constant());
  };

  return initInterpolator.apply(scale, arguments);
}

function divergingPow() {
  var scale = powish(transformer());

  scale.copy = function() {
    return copy(scale, divergingPow()).exponent(scale.exponent());
  };

  return initInterpolator.apply(scale, arguments);
}

function divergingSqrt() {
  return divergingPow.apply(null, arguments).exponent(0.5);
}



;// CONCATENATED MODULE: ./build/js/render/chart/path.js
/** Lines of a picture: straight from point to point, two digits behind the point. */
const digits = (value) => Math.round(value * 100) / 100;
/** Data of an SVG path through the points; empty for none. */
function pathThrough(points) {
    return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${digits(x)},${digits(y)}`).join('');
}
/** The least and the largest of what is finite; 0 and 1 where nothing is. */
function spanOf(values) {
    const finite = values.filter(Number.isFinite);
    if (finite.length === 0)
        return [0, 1];
    return [
        finite.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY),
        finite.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY),
    ];
}

;// CONCATENATED MODULE: ./build/js/render/chart/square.js
/** The frame of pictures in which both ways go from 0 to 1: grid, ticks, titles of the axes, and lines for base and head. */



const SIZE = 260;
const EDGE = 34;
const TICKS = [0, 0.25, 0.5, 0.75, 1];
const x = d3_scale_linear()
    .domain([0, 1])
    .range([EDGE, SIZE - 8]);
const y = d3_scale_linear()
    .domain([0, 1])
    .range([SIZE - EDGE, 8]);
/** The line of a side: they differ in colour and in dashes. */
function sideLine(points, side) {
    return html `<path class="c-curve s-${side}" d="${pathThrough(points.map(([a, b]) => [x(a), y(b)]))}"/>`;
}
/** The whole picture around what is drawn in it. */
function squareChart({ title, description, across, up }, inside) {
    const grid = TICKS.map((tick) => html `<path class="c-grid" d="M${x(tick)} ${y(0)}V${y(1)}M${x(0)} ${y(tick)}H${x(1)}"/><text class="c-tick" x="${x(tick)}" y="${y(0) + 13}" text-anchor="middle">${String(tick)}</text><text class="c-tick" x="${x(0) - 5}" y="${y(tick) + 4}" text-anchor="end">${String(tick)}</text>`);
    const titles = across === ''
        ? null
        : html `<text class="c-tick" x="${x(0.5)}" y="${SIZE - 7}" text-anchor="middle">${across}</text><text class="c-tick" transform="translate(9 ${y(0.5)}) rotate(-90)" text-anchor="middle">${up}</text>`;
    return html `<svg class="chart square" role="img" viewBox="0 0 ${SIZE} ${SIZE}" width="${SIZE}" height="${SIZE}"><title>${title}</title><desc>${description}</desc>${grid}${titles}${inside}</svg>`;
}

;// CONCATENATED MODULE: ./build/js/render/chart/ranking.js


function bothLines({ base, head }, pointOf) {
    const before = base === null ? null : sideLine(base.points.map(pointOf), 'base');
    return html `${before}${sideLine(head.points.map(pointOf), 'head')}`;
}
/** The diagonal is that of scores that tell nothing. */
function rocChart(ranking, words) {
    const idle = html `<path class="c-idle" d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}"/>`;
    const lines = bothLines(ranking, ([falsePositives, truePositives]) => [falsePositives, truePositives]);
    return squareChart(words, html `${idle}${lines}`);
}
/** Of scores that tell nothing precision is the share of positives, which the last point has. */
function precisionRecallChart(ranking, words) {
    const share = ranking.head.points.at(-1)?.[2] ?? 0;
    const idle = html `<path class="c-idle" d="M${x(0)} ${y(share)}H${x(1)}"/>`;
    const lines = bothLines(ranking, ([, recall, precision]) => [recall, precision]);
    return squareChart(words, html `${idle}${lines}`);
}

;// CONCATENATED MODULE: ./build/js/render/chart/timing.js
/** How latencies are distributed: which share of the examples took no longer than so long, base and head. */




const WIDTH = 360;
const HEIGHT = 220;
const LEFT = 40;
const RIGHT = 12;
const BOTTOM = 24;
const TOP = 8;
const SHARES = [0, 0.25, 0.5, 0.75, 1];
/** Latencies further apart than this share a picture by their logarithms only. */
const timing_WIDE = 50;
const timing_TICKS = 4;
const timing_y = d3_scale_linear()
    .domain([0, 1])
    .range([HEIGHT - BOTTOM, TOP]);
function acrossOf(sides) {
    const [low, high] = spanOf(sides.flatMap(({ quantiles }) => quantiles.map(([, value]) => value)));
    const range = [LEFT, WIDTH - RIGHT];
    const isWide = low > 0 && high / low > timing_WIDE;
    const domain = low === high ? [low - 1, high + 1] : [low, high];
    return isWide ? log().domain(domain).range(range) : d3_scale_linear().domain(domain).range(range);
}
/** Of a logarithmic scale there may be many: some of them, evenly. */
function few(ticks) {
    const every = Math.ceil(ticks.length / (timing_TICKS + 1));
    return ticks.filter((_, at) => at % every === 0);
}
/** The picture as an SVG element. */
function timingChart({ base, head, unit }, words) {
    const sides = base === null ? [head] : [base, head];
    const x = acrossOf(sides);
    const line = ({ quantiles }, side) => {
        const points = quantiles.map(([share, value]) => [x(value), timing_y(share)]);
        return html `<path class="c-curve s-${side}" d="${pathThrough(points)}"/>`;
    };
    const shares = SHARES.map((share) => html `<path class="c-grid" d="M${LEFT} ${timing_y(share)}H${WIDTH - RIGHT}"/><text class="c-tick" x="${LEFT - 5}" y="${timing_y(share) + 3.5}" text-anchor="end">${100 * share} %</text>`);
    const ticks = few(x.ticks(timing_TICKS));
    const texts = (0,number/* valueTexts */.Ms)(ticks, unit);
    const times = ticks.map((tick, at) => html `<path class="c-grid" d="M${x(tick)} ${timing_y(0)}V${timing_y(1)}"/><text class="c-tick" x="${x(tick)}" y="${HEIGHT - 8}" text-anchor="middle">${texts[at] ?? ''}</text>`);
    const lines = html `${base === null ? null : line(base, 'base')}${line(head, 'head')}`;
    return html `<svg class="chart timing" role="img" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}"><title>${words.title}</title><desc>${words.description}</desc>${shares}${times}${lines}</svg>`;
}

;// CONCATENATED MODULE: ./build/js/render/html/curves.js





const NAME = 60;
const PERCENTS = [50, 95, 99];
/** Which line is whose, by colour and by its dashes; of head alone where there is no base. */
function sideKey(words, base) {
    const key = (side) => html `<span class="key s-${side}"><svg width="22" height="8" aria-hidden="true"><path class="c-curve s-${side}" d="M1 4H21"/></svg> ${words[side]}</span>`;
    return html `${base === null ? null : key('base')} ${key('head')}`;
}
function fromTo(base, head) {
    return (0,number/* valuesApart */.vW)(base === null ? [head] : [base, head], 'fraction').join(' → ');
}
function rankingFigures(ranking, words) {
    const { suite, label, base, head } = ranking;
    const under = (title, figures) => html `<figcaption><b>${title}</b> ${markup_name(suite, NAME)}, ${words.classOf} ${markup_name(label, NAME)}<span class="small">${figures}</span><span class="small">${sideKey(words, base)}</span></figcaption>`;
    const titled = (title) => `${title}: ${(0,render_escape/* clip */.$Q)(suite, NAME)}, ${(0,render_escape/* clip */.$Q)(label, NAME)}`;
    const roc = rocChart(ranking, {
        title: titled(words.roc),
        description: words.rocMeans,
        across: words.falsePositives,
        up: words.truePositives,
    });
    const precise = precisionRecallChart(ranking, {
        title: titled(words.precisionRecall),
        description: words.precisionRecallMeans,
        across: words.recall,
        up: words.precision,
    });
    const average = fromTo(base?.averagePrecision ?? null, head.averagePrecision);
    return [
        html `<figure>${roc}${under(words.roc, words.area(fromTo(base?.area ?? null, head.area)))}</figure>`,
        html `<figure>${precise}${under(words.precisionRecall, words.averagePrecision(average))}</figure>`,
    ];
}
/** The value at this share, between the two that are told; `null` beyond them. */
function valueAt({ quantiles }, share) {
    const after = quantiles.findIndex(([reached]) => reached >= share - 1e-9);
    const [to, from] = [quantiles[after], quantiles[after - 1]];
    if (to === undefined)
        return null;
    if (Math.abs(to[0] - share) < 1e-9)
        return to[1];
    if (from === undefined)
        return null;
    return from[1] + ((share - from[0]) / (to[0] - from[0])) * (to[1] - from[1]);
}
function percentileLines({ base, head, unit }, words) {
    return PERCENTS.flatMap((percent) => {
        const after = valueAt(head, percent / 100);
        const before = base === null ? null : valueAt(base, percent / 100);
        if (after === null)
            return [];
        const texts = (0,number/* valueTexts */.Ms)(before === null ? [after] : [before, after], unit);
        return [words.percentiles(percent, texts.join(' → '))];
    });
}
function timingFigure(timing, words) {
    const { suite, column } = timing;
    const title = `${words.latency}: ${(0,render_escape/* clip */.$Q)(suite, NAME)}, ${(0,render_escape/* clip */.$Q)(column, NAME)}`;
    const chart = timingChart(timing, { title, description: words.latencyMeans });
    const percentiles = percentileLines(timing, words).join(' · ');
    return html `<figure>${chart}<figcaption><b>${words.latency}</b> ${markup_name(suite, NAME)}, ${markup_name(column, NAME)}<span class="small">${percentiles}</span><span class="small">${sideKey(words, timing.base)}</span></figcaption></figure>`;
}
/** The figures; `null` where the report has none. */
function curveFigures({ report: { curves }, language }) {
    const { page } = language;
    const figures = [
        ...(curves?.rankings ?? []).flatMap((ranking) => rankingFigures(ranking, page)),
        ...(curves?.timings ?? []).map((timing) => timingFigure(timing, page)),
    ];
    return figures.length === 0 ? null : html `<div class="figures">${figures}</div>`;
}

;// CONCATENATED MODULE: ./build/js/render/html/english.js



const word = (outcome) => (0,render_words/* outcomeWord */.nG)(outcome).word;
const WORDS = {
    day: (at) => at.slice(0, 10),
    minute: (at) => `${at.slice(0, 16).replace('T', ' ')} UTC`,
    outcomes: {
        passed: word('passed'),
        improved: word('improved'),
        regressed: word('regressed'),
        suspected: word('suspected'),
        violated: word('violated'),
        inconclusive: word('inconclusive'),
        missing: word('missing'),
        invalid: word('invalid'),
        incomparable: word('incomparable'),
        waived: word('waived'),
        new: word('new'),
    },
    modes: { gate: 'gate', record: 'record', health: 'health' },
    sections: {
        verdict: ['Why', null],
        metrics: ['Metrics', null],
        drivers: ['Where', 'Slices of the examples that carry a change.'],
        slices: [
            'Slices',
            'Blue is better, orange is worse, the deeper the larger beside the other slices of that metric.',
        ],
        history: [
            'History',
            'Oldest first; the dot is head. Grey: where the newest level has been by chance. Dashed: a change of level. A flag: a release.',
        ],
        curves: [
            'Curves',
            'Solid: head. Dashed: base. Between two points there are at least as many examples as `privacy.min-group` says.',
        ],
        confusion: ['What was taken for what', null],
        data: ['Data', 'What is otherwise in the data of head than in base. It changes no verdict.'],
        flips: ['Examples that turned', null],
        unjudged: ['Not judged', null],
        notices: ['Notices', null],
        policy: ['How it was judged', null],
        deliveries: ['Deliveries', null],
        provenance: ['Provenance', null],
    },
    script: {
        light: 'Light theme',
        dark: 'Dark theme',
        examples: '{all} examples',
        found: '{shown} of {all}',
    },
    columns: {
        metrics: {
            verdict: 'Verdict',
            metric: 'Metric',
            base: 'Base',
            head: 'Head',
            change: 'Change',
            interval: 'Interval and limit',
            history: 'History',
        },
        flips: ['Turned', 'Suite', 'Example', 'Truth', 'Base', 'Head', 'Flaky'],
        unjudged: ['Value of', 'Value', 'Why it was not judged'],
        deliveries: ['Channel', 'Came of it', 'Detail'],
        sides: ['Side', 'Commit and ref', 'Run', 'At', 'Files, model and dataset'],
    },
    skip: 'Skip to the verdict',
    navigation: 'Sections',
    complete: 'This file is complete: it loads nothing and sends nothing.',
    byOutcome: 'Metrics by outcome',
    calm: 'Every metric holds. Nothing needs a look.',
    nothing: 'There is nothing to show yet: no metric was judged.',
    noticesTell: 'The notices below tell what went wrong, and how to mend it.',
    noFile: 'No evaluation was read.',
    advice: 'Name the files of an evaluation: `holdline check head.csv --base base.csv`. `holdline inspect head.csv` tells what can be read in a file, and `holdline demo` shows the whole gate on example data.',
    searchMetrics: 'Search metrics',
    tableOfMetrics: 'Table of metrics',
    metricsCaption: 'Every metric, the worst first. Titles of columns sort.',
    noMetric: 'No metric was judged.',
    noHistory: 'no history',
    notNumber: 'not a number',
    changeOf: (id, change) => `Change of ${id}: ${change}`,
    noInterval: 'no interval',
    interval: (range) => `95 % interval ${range}`,
    noLimit: 'no limit',
    limit: (limit) => `limit ${limit}`,
    shaded: 'The shaded side is worse than allowed.',
    legend: [
        'change, with its 95 % interval',
        'no change',
        'limit',
        'worse than allowed',
        'where the newest level has been by chance: median ± 3 scaled median absolute deviations',
    ],
    historyOf: (id) => `History of ${id}`,
    trend: ({ count, first, last, head, band }) => `${(0,number/* wholeText */.r0)(count)} values from ${first} to ${last}.${head === null ? '' : ` Head: ${head}.`}${band === null ? '' : ` The band, ${band}, is the median ± 3 scaled median absolute deviations of the newest level.`}`,
    runs: (count, low, high) => `${(0,number/* countText */.lT)(count, 'run')}, ${low} to ${high}`,
    changedAt: (places) => `Level changed at ${places.join(', ')}.`,
    runNumber: (number) => `run ${number}`,
    releases: (names) => `${names.length === 1 ? 'Release' : 'Releases'}: ${names.join(', ')}.`,
    morePictures: (more) => `… and ${(0,number/* wholeText */.r0)(more)} more; the table of metrics has them all.`,
    sameExamples: 'Nearly the same examples:',
    share: 'Its part of the whole loss beside its part of the examples',
    shareMeans: 'Filled: its part of the loss. The line: its part of the examples.',
    takenIn: (suite) => `What was taken for what in ${suite}`,
    confusionCaption: ': rows are the truth, columns the answer, base → head. Shaded from 2, 5, 10 and 20 % of the row.',
    calibration: (suite) => `Calibration of ${suite}`,
    calibrationMeans: 'Across: the mean score of a bin. Up: how often it came true. On the dotted line scores are right.',
    base: 'base',
    head: 'head',
    high: 'high',
    moderate: 'moderate',
    slicesOf: (suite) => `Slices of ${suite}`,
    slicesCaption: ': the change of each, the worst first',
    slice: 'Slice',
    moreSlices: (more) => `… and ${(0,number/* wholeText */.r0)(more)} more slices; the table of metrics has them all.`,
    roc: 'ROC curve',
    rocMeans: 'Across: the share of negatives that is taken for positive. Up: the share of positives that is. On the dotted line scores tell nothing.',
    precisionRecall: 'Precision and recall',
    precisionRecallMeans: 'Across: the share of positives that is found. Up: how much of what is found is right. The dotted line is the share of positives.',
    falsePositives: 'false positive rate',
    truePositives: 'true positive rate',
    recall: 'recall',
    precision: 'precision',
    area: (values) => `area ${values}`,
    averagePrecision: (values) => `average precision ${values}`,
    latency: 'Latency',
    latencyMeans: 'Across: the latency. Up: the share of the examples that took no longer.',
    percentiles: (percent, values) => `p${percent} ${values}`,
    classOf: 'positive:',
    lost: 'lost',
    won: 'won',
    otherAnswer: 'another wrong answer',
    flaky: (turned, of) => `${turned} of ${of}`,
    searchFlips: 'Search examples',
    examples: (count) => (0,number/* countText */.lT)(count, 'example'),
    tableOfFlips: 'Table of examples that turned',
    flipsCaption: 'Examples whose answer turned from right to wrong, or the other way round. Titles of columns sort.',
    moreFlips: (more) => `… and ${(0,number/* wholeText */.r0)(more)} more, which the search and the scroll bar show where scripts run.`,
    unjudgedCaption: 'Values that were read and not judged',
    deliveriesCaption: 'Where the report was sent',
    delivered: 'delivered',
    undelivered: 'failed',
    sidesCaption: 'What was held against what',
    anchor: 'Anchor',
    madeBy: ({ tool, at, schema }) => `Made by ${tool} at ${at}, from ${schema}.`,
};
const ENGLISH_PAGE = { ...english_ENGLISH, page: WORDS };

;// CONCATENATED MODULE: ./build/js/render/chart/calibration.js


function pointsOf(sides) {
    return sides.flatMap(({ score, outcome }) => score === null || outcome === null ? [] : [[score, outcome]]);
}
/** Squares for base, discs for head. */
function marks(points, side) {
    return points.map(([score, outcome]) => side === 'base'
        ? html `<rect class="c-mark s-base" x="${x(score) - 3}" y="${y(outcome) - 3}" width="6" height="6"/>`
        : html `<circle class="c-mark s-head" cx="${x(score)}" cy="${y(outcome)}" r="3.5"/>`);
}
/** Both curves as an SVG element. */
function calibrationChart(bins, words) {
    const base = pointsOf(bins.map((bin) => bin.base));
    const head = pointsOf(bins.map((bin) => bin.head));
    const ideal = html `<path class="c-idle" d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}"/>`;
    const inside = html `${ideal}${sideLine(base, 'base')}${marks(base, 'base')}${sideLine(head, 'head')}${marks(head, 'head')}`;
    return squareChart(words, inside);
}

;// CONCATENATED MODULE: ./build/js/render/html/parts.js
/** The pieces that the page is put together from. */

function sectionMarkup({ id, title, lead, body }) {
    const intro = lead === null ? null : html `<p class="lead">${coded(lead)}</p>`;
    return html `<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${intro}${body}</section>`;
}
const parts_text = (title) => ({ title, isNumber: false });
const parts_number = (title) => ({ title, isNumber: true });
/** A plain table in a region that scrolls by itself where the page is narrow. */
function tableMarkup(caption, columns, rows) {
    const className = (at) => (columns[at]?.isNumber === true ? 'num' : '');
    const heads = columns.map(({ title }, at) => html `<th scope="col" role="columnheader" class="${className(at)}">${title}</th>`);
    // Where it is narrow a row is shown as a list of its cells, so that the roles of a table must be told.
    const lines = rows.map((cells) => {
        const shown = cells.map((cell, at) => html `<td role="cell" class="${className(at)}" data-label="${columns[at]?.title ?? ''}"><div>${cell}</div></td>`);
        return html `<tr role="row">${shown}</tr>`;
    });
    return html `<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table class="plain stack" role="table"><caption>${caption}</caption><thead role="rowgroup"><tr role="row">${heads}</tr></thead><tbody role="rowgroup">${lines}</tbody></table></div>`;
}
function listMarkup(items) {
    return html `<ul class="list">${items.map((item) => html `<li>${item}</li>`)}</ul>`;
}
/** A fold that opens on a click and in print. */
function parts_fold(title, body) {
    return html `<details><summary>${title}</summary>${body}</details>`;
}

;// CONCATENATED MODULE: ./build/js/render/html/findings.js






const findings_WIDTH = 200;
function driverItem(driver, { driverParts, page }) {
    const { before, condition, after } = driverParts(driver);
    const share = Math.max(0, Math.min(1, driver.share ?? 0));
    const also = driver.also.length === 0
        ? null
        : html `<span class="small">${page.sameExamples} ${driver.also.map((one) => html `${markup_name(one)} `)}</span>`;
    const bar = driver.share === null
        ? null
        : html `<svg class="chart bar" role="img" viewBox="0 0 ${findings_WIDTH} 12" width="${findings_WIDTH}" height="12"><title>${page.share}</title><desc>${page.shareMeans}</desc><rect class="c-rest" width="${findings_WIDTH}" height="12" rx="3"/><rect class="c-share" width="${share * findings_WIDTH}" height="12" rx="3"/><path class="c-limit" d="M${driver.coverage * findings_WIDTH} 0V12"/></svg>`;
    return html `<span class="small">${markup_name(driver.suite, 60)}</span><span class="finding">${before} <code>${markup_name(condition)}</code> ${after}</span>${bar}${also}`;
}
/** Slices that carry a change; `null` where there is none. */
function driverList({ report: { drivers }, language }) {
    return drivers.length === 0 ? null : listMarkup(drivers.map((driver) => driverItem(driver, language)));
}
const findings_sum = (counts) => counts.reduce((all, count) => all + count, 0);
/** Parts of a row that moved, from which on a cell is shaded, each a shade deeper. */
const findings_SHADES = [0.02, 0.05, 0.1, 0.2];
function confusionCell(before, after, { isRight, part }) {
    if (before === 0 && after === 0)
        return html `<td class="heat even num"><span class="none">·</span></td>`;
    const depth = findings_SHADES.filter((from) => Math.abs(part) >= from - 1e-12).length;
    // More right answers are better, more wrong ones worse.
    const better = part > 0 === isRight;
    const shade = depth === 0 ? 'even' : `${better ? 'better' : 'worse'}-${depth}`;
    const change = after - before;
    const moved = change === 0
        ? null
        : html `<span class="moved">${change > 0 ? '▴ +' : '▾ −'}${(0,number/* valueText */.Ru)(Math.abs(change), null)}</span>`;
    const counts = before === after ? (0,number/* valueText */.Ru)(after, null) : `${(0,number/* valueText */.Ru)(before, null)} → ${(0,number/* valueText */.Ru)(after, null)}`;
    return html `<td class="heat num ${shade}${isRight ? ' right' : ''}">${counts}${moved}</td>`;
}
function matrix({ suite, labels, base, head }, { page, text }) {
    const rows = labels.map((label, truth) => {
        const [before, after] = [base[truth] ?? [], head[truth] ?? []];
        const totals = [findings_sum(before), findings_sum(after)];
        const cells = labels.map((_, said) => {
            const [was, is] = [before[said] ?? 0, after[said] ?? 0];
            const part = totals[0] > 0 && totals[1] > 0 ? is / totals[1] - was / totals[0] : 0;
            return confusionCell(was, is, { isRight: truth === said, part });
        });
        return html `<tr><th scope="row">${markup_name(label, 24)}</th>${cells}</tr>`;
    });
    const heads = labels.map((label) => html `<th scope="col" class="num">${markup_name(label, 24)}</th>`);
    return html `<div class="scroll" tabindex="0" role="region" aria-label="${page.takenIn(suite)}"><table class="plain map"><caption>${markup_name(suite, 60)}${page.confusionCaption}</caption><thead><tr><td class="corner">${text.corner}</td>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`;
}
/** The change of the confusion matrices; `null` where there is none. */
function confusionMaps({ report: { confusion = [] }, language }) {
    return confusion.length === 0 ? null : html `${confusion.map((one) => matrix(one, language))}`;
}
function figure({ suite, bins }, words) {
    const title = words.calibration((0,render_escape/* clip */.$Q)(suite, 60));
    const chart = calibrationChart(bins, {
        title: `${title}: ${words.base} → ${words.head}`,
        description: words.calibrationMeans,
        across: '',
        up: '',
    });
    return html `<figure>${chart}<figcaption>${title} <span class="small">${words.calibrationMeans}</span><span class="small">${sideKey(words, bins)}</span></figcaption></figure>`;
}
/** What is otherwise in the data, with curves of calibration; `null` where there is nothing. */
function qualityList({ report: { quality = [] }, language }) {
    if (quality.length === 0)
        return null;
    const { page } = language;
    const curves = quality.filter(({ bins }) => bins.length > 1).map((one) => figure(one, page));
    const items = language.qualityTexts(quality).map((told, at) => {
        const high = quality[at]?.severity === 'high';
        return html `<span class="badge b-${high ? 'bad' : 'warn'}">${high ? `✗ ${page.high}` : `⚠ ${page.moderate}`}</span> ${told}`;
    });
    return html `${listMarkup(items)}${curves.length === 0 ? null : html `<div class="figures">${curves}</div>`}`;
}

;// CONCATENATED MODULE: ./build/js/render/html/flips.js

const CELL_LIMIT = 120;
/** What of a long text is to be had on pointing. */
const flips_TITLE_LIMIT = 1_000;
const IN_PLAIN = 30;
function wayOf({ from, to, truth }, { lost, won, otherAnswer }) {
    if (from === truth)
        return `✗ ${lost}`;
    return to === truth ? `✓ ${won}` : `≠ ${otherAnswer}`;
}
/** Reports of earlier versions do not tell of flaky examples. */
function flakyText({ flaky = null }, words) {
    return flaky === null ? '' : words.flaky(flaky.turned, flaky.of);
}
function flipData(flips, words) {
    const places = new Map();
    const texts = [];
    const titles = {};
    const placeOf = (text) => {
        const there = places.get(text);
        if (there !== undefined)
            return there;
        const place = texts.length;
        places.set(text, place);
        texts.push(shownText(text, CELL_LIMIT));
        if (text.length > CELL_LIMIT)
            titles[place] = shownText(text, flips_TITLE_LIMIT);
        return place;
    };
    const rows = flips.map((flip) => [wayOf(flip, words), flip.suite, flip.id, flip.truth, flip.from, flip.to, flakyText(flip, words)].map(placeOf));
    return { texts, titles, rows };
}
function plainRow({ texts }, row) {
    return html `<tr role="row">${row.map((place) => html `<td>${texts[place] ?? ''}</td>`)}</tr>`;
}
/** The table that the page's script takes over; `null` where nothing turned. */
function flipsTable({ report: { flips }, language: { page } }) {
    if (flips.length === 0)
        return null;
    const data = flipData(flips, page);
    const heads = page.columns.flips.map((title) => html `<th scope="col" aria-sort="none"><button type="button" class="sort">${title}</button></th>`);
    const plain = data.rows.slice(0, IN_PLAIN).map((row) => plainRow(data, row));
    const left = flips.length - plain.length;
    const more = left > 0 ? html `<p class="plain-more">${page.moreFlips(left)}</p>` : null;
    return html `<p class="tools"><label for="flip-search">${page.searchFlips}</label> <input id="flip-search" type="search" autocomplete="off" spellcheck="false"><span class="count" id="flip-count" role="status">${page.examples(flips.length)}</span></p><div class="scroll flips" id="flip-window" tabindex="0" role="region" aria-label="${page.tableOfFlips}"><table class="plain" id="flip-table" aria-rowcount="${String(flips.length + 1)}"><caption>${page.flipsCaption}</caption><thead><tr aria-rowindex="1">${heads}</tr></thead><tbody>${plain}</tbody></table></div>${more}${dataBlock('flip-data', data)}`;
}

;// CONCATENATED MODULE: ./build/js/render/chart/trend.js
/**
 * The values of the history, oldest first, with head behind them. The band is where values of the newest level have been
 * by chance. A step is a place where the level of the history changed. All of it is as the caller found it.
 */




const SPARKLINE = { width: 128, height: 34 };
const PICTURE = { width: 360, height: 150 };
const NARROW = { left: 7, right: 7, top: 7, bottom: 7 };
/** For names of releases above, days below, values at the left. */
const trend_WIDE = { left: 62, right: 10, top: 20, bottom: 22 };
const trend_NAME_LIMIT = 14;
/** Room that a name takes, in units of the picture, for each letter. */
const LETTER = 6;
function scalesOf({ values, head, band }, { width, height }, edges) {
    const span = spanOf([
        ...values,
        ...(head === null ? [] : [head]),
        ...(band === null ? [] : [band.low, band.high]),
    ]);
    const [low, high] = span;
    const x = d3_scale_linear()
        .domain([0, Math.max(1, values.length - (head === null ? 1 : 0))])
        .range([edges.left, width - edges.right]);
    const y = d3_scale_linear()
        .domain(low === high ? [low - 1, high + 1] : [low, high])
        .range([height - edges.bottom, edges.top]);
    return { x, y, span };
}
function trend_linesOf({ values, head, band, steps, tone }, { x, y }) {
    const [left = 0, right = 0] = x.range();
    const [bottom = 0, top = 0] = y.range();
    const from = band === null || band.since === 0 ? left - 5 : x(band.since - 0.5);
    const path = pathThrough(values.map((value, index) => [x(index), y(value)]));
    const shade = band === null
        ? null
        : html `<rect class="c-band" x="${from}" y="${y(band.high)}" width="${right + 5 - from}" height="${Math.max(1, y(band.low) - y(band.high))}"/>`;
    const marks = steps.map((at) => html `<path class="c-step" d="M${x(at - 0.5)} ${top - 5}V${bottom + 5}"/>`);
    const last = values.at(-1);
    const link = head === null || last === undefined
        ? null
        : html `<path class="c-link t-${tone}" d="M${x(values.length - 1)} ${y(last)}L${x(values.length)} ${y(head)}"/>`;
    const dot = head === null
        ? null
        : html `<circle class="c-dot t-${tone}" cx="${x(values.length)}" cy="${y(head)}" r="4"/>`;
    return html `${shade}${marks}<path class="c-line" d="${path}"/>${link}${dot}`;
}
/** A flag for each release; its name where it does not run into the one before. */
function flagsOf({ releases }, { x, y }) {
    const [bottom = 0] = y.range();
    const [, right = 0] = x.range();
    let free = 0;
    const flags = releases.map(({ at, name }) => {
        const place = x(at);
        const shown = (0,render_escape/* clip */.$Q)(name, trend_NAME_LIMIT);
        const room = LETTER * shown.length;
        const start = Math.min(place + 8, right - room);
        const label = start < free ? null : html `<text class="c-tick" x="${start}" y="11">${shown}</text>`;
        if (label !== null)
            free = start + room + 6;
        return html `<path class="c-release" d="M${place} ${bottom}V4"/><path class="c-flag" d="M${place} 3l6 3.5-6 3.5Z"/>${label}`;
    });
    return html `${flags}`;
}
function axesOf({ days, valueText }, { x, y, span: [low, high] }) {
    const [left = 0] = x.range();
    const [bottom = 0, top = 0] = y.range();
    const tick = (value) => html `<path class="c-grid" d="M${left - 5} ${y(value)}H${x.range()[1] ?? 0}"/><text class="c-tick" x="${left - 9}" y="${y(value) + 3.5}" text-anchor="end">${valueText(value)}</text>`;
    const ticks = low === high ? tick(low) : html `${tick(low)}${tick(high)}`;
    const [first, last] = [days[0] ?? null, days.at(-1) ?? null];
    const below = bottom + (bottom > top ? 17 : 0);
    const from = first === null ? null : html `<text class="c-tick" x="${left - 5}" y="${below}">${first}</text>`;
    const to = last === null || last === first
        ? null
        : html `<text class="c-tick" x="${x(days.length - 1) + 5}" y="${below}" text-anchor="end">${last}</text>`;
    return html `${ticks}${from}${to}`;
}
function svg({ title, description }, { width, height }, inside) {
    return html `<svg class="chart trend" role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><title>${title}</title><desc>${description}</desc>${inside}</svg>`;
}
/** The lines alone, small enough for a cell of a table. */
function trendChart(chart, size) {
    return svg(chart, size, trend_linesOf(chart, scalesOf(chart, size, NARROW)));
}
/** The same with the values that it spans, its days, and the releases. */
function trendPicture(chart, size) {
    const scales = scalesOf(chart, size, trend_WIDE);
    return svg(chart, size, html `${axesOf(chart, scales)}${trend_linesOf(chart, scales)}${flagsOf(chart, scales)}`);
}

;// CONCATENATED MODULE: ./build/js/render/chart/interval.js
/**
 * A change as a dot with its 95 % interval as a whisker, beside the line of no change and the limit. The side that is
 * worse is shaded, so that which way is bad needs no words. Each row has its own scale, which holds zero and the limit.
 */



const interval_WIDTH = 180;
const interval_HEIGHT = 34;
const interval_EDGE = 8;
const MIDDLE = interval_HEIGHT / 2;
/** The chart as an SVG element. */
function intervalChart(chart) {
    const { absolute, interval, limit, worse, tone } = chart;
    const ends = [0, absolute, ...(interval ?? []), ...(limit === null ? [] : [limit])].filter(Number.isFinite);
    const [low, high] = spanOf(ends);
    // Where nothing moved at all, zero stands in the middle.
    const domain = low === high ? [low - 1, high + 1] : [low, high];
    const x = d3_scale_linear()
        .domain(domain)
        .range([interval_EDGE, interval_WIDTH - interval_EDGE]);
    const from = limit ?? 0;
    const shade = worse === null
        ? null
        : worse === 'left'
            ? html `<rect class="c-worse" x="0" y="3" width="${Math.max(0, x(from))}" height="${interval_HEIGHT - 6}"/>`
            : html `<rect class="c-worse" x="${x(from)}" y="3" width="${Math.max(0, interval_WIDTH - x(from))}" height="${interval_HEIGHT - 6}"/>`;
    const whisker = interval === null
        ? null
        : html `<path class="c-whisker t-${tone}" d="M${x(interval[0])} ${MIDDLE}H${x(interval[1])}M${x(interval[0])} ${MIDDLE - 5}v10M${x(interval[1])} ${MIDDLE - 5}v10"/>`;
    const bound = limit === null ? null : html `<path class="c-limit" d="M${x(limit)} 2V${interval_HEIGHT - 2}"/>`;
    return html `<svg class="chart interval" role="img" viewBox="0 0 ${interval_WIDTH} ${interval_HEIGHT}" width="${interval_WIDTH}" height="${interval_HEIGHT}"><title>${chart.title}</title><desc>${chart.description}</desc>${shade}<path class="c-zero" d="M${x(0)} 2V${interval_HEIGHT - 2}"/>${bound}${whisker}<circle class="c-dot t-${tone}" cx="${x(absolute)}" cy="${MIDDLE}" r="4.5"/></svg>`;
}

;// CONCATENATED MODULE: ./build/js/render/html/tone.js

function toneOf(verdict, report) {
    if ((0,order/* isFailing */.DI)(verdict, report.policy))
        return 'bad';
    if ((0,order/* isNotable */._r)(verdict))
        return 'warn';
    return verdict.outcome === 'improved' ? 'good' : 'calm';
}

// EXTERNAL MODULE: ./build/js/stats/level.js + 5 modules
var level = __nccwpck_require__(555);
;// CONCATENATED MODULE: ./build/js/stats/lasting-starts.js
/**
 * Where levels start that lasted. The starts of `level` are also those of a step that was seen once or twice, which is
 * right for a judge and wrong for a picture: a run that stands alone is no level. Such values are left out, and the
 * rest is looked at again.
 *
 * Example: 1 0.97 1 1 1 1 1 1 starts one level; with four times 0.97 in place of one, three.
 */

/** A level of fewer values than this is not settled. */
const SETTLED = 3;
/** So often stretches too short to be levels are left out; each time may lay open others. */
const MOST_ROUNDS = 4;
/** Indices at which levels start, ascending, without the first; of accepted ones only those that are found as well. */
function lastingStarts(values, { boundaries, window }) {
    let kept = values.map((_, place) => place);
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const hard = boundaries.map((boundary) => kept.findIndex((place) => place >= boundary));
        const left = kept.map((place) => values[place] ?? Number.NaN);
        const starts = (0,level/* historyLevel */.n)(left, { boundaries: hard, window })?.starts ?? [];
        const stretches = starts.map((from, at) => ({ from, to: starts[at + 1] ?? kept.length }));
        const short = stretches.filter(({ from, to }) => to - from < SETTLED && !hard.includes(from));
        if (short.length === 0)
            return starts.slice(1).flatMap((start) => kept[start] ?? []);
        kept = kept.filter((_, place) => !short.some(({ from, to }) => place >= from && place < to));
    }
    return [];
}

// EXTERNAL MODULE: ./build/js/stats/median.js
var stats_median = __nccwpck_require__(1326);
;// CONCATENATED MODULE: ./build/js/stats/mad.js
/**
 * The median absolute deviation, on the scale of a standard deviation.
 *
 *   1.4826 · median |x − median x|
 *
 * Source: F. R. Hampel, The influence curve and its role in robust estimation, Journal of the American Statistical
 * Association 69 (1974) 383–393.
 *
 * Example: 1, 2, 3, 4, 100: median 3, deviations 2, 1, 0, 1, 97, so 1.4826.
 */

/** 1 / Φ⁻¹(¾), rounded as in R: what makes it the standard deviation of a normal distribution. */
const NORMAL_MAD = 1.4826;
/** The deviation; 0 where more than half of the values are equal, `null` where there are none. */
function medianAbsoluteDeviation(values) {
    if (values.length === 0)
        return null;
    const middle = (0,stats_median/* median */.J)(values);
    return NORMAL_MAD * (0,stats_median/* median */.J)(values.map((value) => Math.abs(value - middle)));
}

;// CONCATENATED MODULE: ./build/js/render/html/trend.js





const FEWEST_FOR_BAND = 6;
/** More than any report has. */
const WINDOW = 1_000;
/** Where values have been by chance: median ± 3 scaled deviations; `null` of fewer than six values. */
function bandOf(values) {
    if (values.length < FEWEST_FOR_BAND)
        return null;
    const spread = medianAbsoluteDeviation(values);
    if (spread === null)
        return null;
    const [middle, reach] = [(0,stats_median/* median */.J)(values), 3 * spread];
    return [middle - reach, middle + reach];
}
/** The runs of the values of a trend; none where the report does not tell of each of them. */
function runsOf({ trend, trendAt = [] }, runs) {
    const known = trendAt.flatMap((place) => runs[place] ?? []);
    return known.length === trend.length ? known : [];
}
function releasesOf(runs) {
    return runs.flatMap(({ release }, at) => (release === null ? [] : [{ at, name: release }]));
}
/** The history of a verdict as a chart; `null` where there are fewer than two values. */
function trendOf(verdict, { report, language }) {
    const { trend, head, unit, id } = verdict;
    const { page } = language;
    const [first] = trend;
    const last = trend.at(-1);
    if (trend.length < 2 || first === undefined || last === undefined)
        return null;
    const steps = lastingStarts(trend, { boundaries: [], window: WINDOW });
    const since = steps.at(-1) ?? 0;
    const band = bandOf(trend.slice(since));
    const now = head?.value ?? null;
    const runs = runsOf(verdict, report.runs ?? []);
    return {
        values: trend,
        head: now,
        band: band === null ? null : { low: band[0], high: band[1], since },
        steps,
        releases: releasesOf(runs),
        days: runs.map(({ at }) => page.day(at)),
        tone: toneOf(verdict, report),
        title: page.historyOf(id),
        description: page.trend({
            count: trend.length,
            first: (0,number/* valueText */.Ru)(first, unit),
            last: (0,number/* valueText */.Ru)(last, unit),
            head: now === null ? null : (0,number/* valueText */.Ru)(now, unit),
            band: band === null ? null : language.text.range(...trend_pair((0,number/* valueTexts */.Ms)(band, unit))),
        }),
        valueText: (value) => (0,number/* valueText */.Ru)(value, unit),
    };
}
function trend_pair([low = '', high = '']) {
    return [low, high];
}

;// CONCATENATED MODULE: ./build/js/render/html/metrics.js
/** Every metric: base, head, change with its interval as a picture, the history, and what it rests on. */








/** How much worse it may be, in units of the value, as the reasons tell it or else the limits. */
function allowance({ reasons, limits, base }) {
    for (const reason of reasons) {
        if ('margin' in reason)
            return reason.margin;
        if ('tolerance' in reason)
            return reason.tolerance;
        if (reason.kind === 'underpowered' || reason.kind === 'possible-loss')
            return reason.limit;
        if (reason.kind === 'beyond-practical-limit')
            return reason.limit;
    }
    const written = limits.maxDrop ?? limits.maxRise;
    if (typeof written === 'number')
        return written;
    const share = Number(/^([\d.]+) ?%$/.exec(written ?? '')?.[1] ?? 'none') / 100;
    const whole = base?.value ?? null;
    return whole !== null && share >= 0 ? share * Math.abs(whole) : null;
}
/** The side on which a change is worse: of a target that depends on the value. */
const WORSE_SIDE = { higher: 'left', lower: 'right', target: null };
/** head − base at which the limit lies. */
function limitOf(verdict) {
    const size = allowance(verdict);
    if (size === null)
        return null;
    const side = WORSE_SIDE[verdict.direction ?? 'target'];
    return side === null ? null : side === 'left' ? -size : size;
}
function intervalPicture(verdict, tone, words) {
    const { change, unit, direction } = verdict;
    if (change === null)
        return null;
    const limit = limitOf(verdict);
    const range = change.interval === null ? words.noInterval : words.interval((0,number/* intervalText */.Bt)(change.interval, unit));
    const bound = limit === null ? words.noLimit : words.limit((0,number/* changeText */.k0)(limit, unit));
    return intervalChart({
        absolute: change.absolute,
        interval: change.interval,
        limit,
        worse: WORSE_SIDE[direction ?? 'target'],
        tone,
        title: words.changeOf(verdict.id, (0,number/* changeText */.k0)(change.absolute, unit)),
        description: `${range}; ${bound}. ${words.shaded}`,
    });
}
function sideCell(side, unit, words) {
    if (side === null)
        return html `<span class="none">–</span>`;
    if (side.value === null)
        return html `${words.notNumber}`;
    const size = side.n === null ? null : html `<span class="small">n = ${(0,number/* wholeText */.r0)(side.n)}</span>`;
    return html `${(0,number/* valueText */.Ru)(side.value, unit)}${size}`;
}
/** A symbol, a word and a colour: never a colour alone. */
function badge(verdict, { report, language }) {
    const { symbol, word } = language.cellsOf(verdict);
    return html `<span class="badge b-${toneOf(verdict, report)}"><span aria-hidden="true">${symbol}</span> ${word}</span>`;
}
function changeCell({ change, unit }) {
    if (change === null)
        return html `<span class="none">–</span>`;
    const range = change.interval === null ? null : html `<span class="small">${(0,number/* intervalText */.Bt)(change.interval, unit)}</span>`;
    return html `<b>${(0,number/* changeText */.k0)(change.absolute, unit)}</b>${range}`;
}
function nameCell(verdict, { locale, text, cellsOf, reasonSentence }) {
    const sentences = verdict.reasons.map((reason) => reasonSentence(reason, verdict));
    const said = sentences.join(locale === 'zh-CN' ? '' : ' ');
    const because = said === '' ? null : parts_fold(text.why, html `<span class="why">${unbroken(said)}</span>`);
    const evidence = unbroken(cellsOf(verdict).evidence);
    return html `${markup_name(verdict.id)}<span class="small">${evidence}</span>${because}`;
}
function cellsIn(verdict, told, place) {
    const { page } = told.language;
    const tone = toneOf(verdict, told.report);
    const { unit, base, head, change } = verdict;
    const trend = trendOf(verdict, told);
    const picture = trend === null ? html `<span class="none">${page.noHistory}</span>` : trendChart(trend, SPARKLINE);
    return [
        { column: 'verdict', className: 'first', key: place, body: badge(verdict, told) },
        { column: 'metric', className: 'id', key: verdict.id, body: nameCell(verdict, told.language) },
        { column: 'base', className: 'num', key: base?.value ?? '', body: sideCell(base, unit, page) },
        { column: 'head', className: 'num', key: head?.value ?? '', body: sideCell(head, unit, page) },
        { column: 'change', className: 'num', key: change?.absolute ?? '', body: changeCell(verdict) },
        {
            column: 'interval',
            className: 'pic',
            key: '',
            body: intervalPicture(verdict, tone, page) ?? html `<span class="none">–</span>`,
        },
        { column: 'history', className: 'pic', key: '', body: picture },
    ];
}
const SORTABLE = ['verdict', 'metric', 'base', 'head', 'change'];
function headCell({ column, className }, words) {
    const label = words.columns.metrics[column];
    if (!SORTABLE.includes(column))
        return html `<th scope="col" role="columnheader" class="${className}">${label}</th>`;
    const order = column === 'verdict' ? 'ascending' : 'none';
    return html `<th scope="col" role="columnheader" class="${className}" aria-sort="${order}"><button type="button" class="sort">${label}</button></th>`;
}
function row(verdict, told, place) {
    const labels = told.language.page.columns.metrics;
    const cells = cellsIn(verdict, told, place).map(({ column, className, key, body }) => html `<td role="cell" class="${className} c-${column}" data-label="${labels[column]}" data-key="${String(key)}"><div>${body}</div></td>`);
    return html `<tr role="row" class="r-${toneOf(verdict, told.report)}">${cells}</tr>`;
}
function legend([change, noChange, limit, worse, band]) {
    return html `<ul class="legend"><li><span class="k k-dot"></span>${change}</li><li><span class="k k-zero"></span>${noChange}</li><li><span class="k k-limit"></span>${limit}</li><li><span class="k k-worse"></span>${worse}</li><li><span class="k k-band"></span>${band}</li></ul>`;
}
/** The table of all verdicts, the worst first; `null` where there are none. */
function metricsTable(told) {
    const { page } = told.language;
    const ordered = (0,order/* worstFirst */.md)(told.report.verdicts);
    const [first] = ordered;
    if (first === undefined)
        return null;
    const heads = cellsIn(first, told, 0).map((cell) => headCell(cell, page));
    const rows = ordered.map((verdict, place) => row(verdict, told, place));
    return html `<p class="tools"><label for="metric-search">${page.searchMetrics}</label> <input id="metric-search" type="search" autocomplete="off" spellcheck="false"><span class="count" id="metric-count" role="status"></span></p><div class="scroll" tabindex="0" role="region" aria-label="${page.tableOfMetrics}"><table id="metrics-table" class="metrics" role="table"><caption>${page.metricsCaption}</caption><thead role="rowgroup"><tr role="row">${heads}</tr></thead><tbody role="rowgroup">${rows}</tbody></table></div>${legend(page.legend)}`;
}

;// CONCATENATED MODULE: ./build/js/render/html/history.js






const MOST_PICTURES = 60;
const MOST_NAMED = 6;
const history_NAME_LIMIT = 40;
/** The newest releases by name and day. */
function releaseNames({ releases, days }) {
    return releases.slice(-MOST_NAMED).map(({ at, name }) => `${(0,render_escape/* clip */.$Q)(name, history_NAME_LIMIT)} (${days[at] ?? ''})`);
}
function underPicture(trend, words) {
    const [low, high] = [Math.min(...trend.values), Math.max(...trend.values)];
    const lines = [words.runs(trend.values.length, trend.valueText(low), trend.valueText(high))];
    const steps = trend.steps.map((at) => trend.days[at] ?? words.runNumber(at + 1));
    if (steps.length > 0)
        lines.push(words.changedAt(steps));
    const releases = releaseNames(trend);
    if (releases.length > 0)
        lines.push(words.releases(releases));
    return html `${lines.map((line) => html `<span class="small">${line}</span>`)}`;
}
function picture(verdict, told) {
    const trend = trendOf(verdict, told);
    if (trend === null)
        return null;
    const under = underPicture(trend, told.language.page);
    return html `<figure>${trendPicture(trend, PICTURE)}<figcaption>${badge(verdict, told)} ${markup_name(verdict.id, 80)}${under}</figcaption></figure>`;
}
/** The pictures, the worst metric first; `null` where no metric has a history of two runs. */
function historyPictures(told) {
    const pictures = (0,order/* worstFirst */.md)(told.report.verdicts).flatMap((verdict) => picture(verdict, told) ?? []);
    if (pictures.length === 0)
        return null;
    const left = pictures.length - MOST_PICTURES;
    const more = left > 0 ? html `<p>${told.language.page.morePictures(left)}</p>` : null;
    return html `<div class="figures">${pictures.slice(0, MOST_PICTURES)}</div>${more}`;
}

;// CONCATENATED MODULE: ./build/js/render/html/record.js



function record_noticeItem({ code, where, what, fix }, { text: words }) {
    const place = where === null ? null : html `<code>${markup_name(where)}</code> `;
    const mend = fix === null ? null : html `<span class="fix"><b>${words.fix}${words.colon}</b>${fix}</span>`;
    return html `<span class="finding">${place}${what}</span>${mend}<span class="small">${code}</span>`;
}
function record_noticeList({ report: { notices }, language }) {
    return notices.length === 0 ? null : listMarkup(notices.map((notice) => record_noticeItem(notice, language)));
}
function unjudgedTable({ report: { unjudged }, language }) {
    if (unjudged.length === 0)
        return null;
    const { page, text: words } = language;
    const rows = unjudged.map(({ id, value, because }) => [
        markup_name(id),
        value === null ? '–' : (0,number/* valueText */.Ru)(value, null),
        words.because(because),
    ]);
    const [of, value, why] = page.columns.unjudged;
    return tableMarkup(page.unjudgedCaption, [parts_text(of), parts_number(value), parts_text(why)], rows);
}
function policyList({ report, language }) {
    const base = language.baseSentence(report);
    return listMarkup([...(base === null ? [] : [base]), ...language.policySentences(report.policy)]);
}
function deliveryTable({ report: { deliveries }, language: { page } }) {
    if (deliveries.length === 0)
        return null;
    const rows = deliveries.map(({ channel, ok, detail }) => [
        markup_name(channel),
        ok ? `✓ ${page.delivered}` : `✗ ${page.undelivered}`,
        detail,
    ]);
    return tableMarkup(page.deliveriesCaption, page.columns.deliveries.map(parts_text), rows);
}
function sideRow(what, side, { page, text: words }) {
    if (side === null)
        return [html `${what}`, html `–`, html `–`, html `–`, html `–`];
    const models = side.suites.flatMap(({ model, dataset }) => [model, dataset].filter((one) => one !== null));
    const files = side.suites.flatMap((suite) => suite.files);
    const known = (one) => (one === null ? html `–` : markup_name(one));
    const some = (all) => {
        const [first, ...others] = [...new Set(all)];
        const more = others.length === 0 ? '' : words.others(others.length);
        return first === undefined ? html `–` : html `${markup_name(first)}${more}`;
    };
    const commit = html `${known(side.sha)} <span class="small">${known(side.ref)}</span>`;
    return [
        html `${what}`,
        commit,
        known(side.run),
        side.at === null ? html `–` : markup_name(page.minute(side.at)),
        html `${some(files)} <span class="small">${some(models)}</span>`,
    ];
}
/** Commits, runs, files, and the tool that judged. */
function provenance({ report, language }) {
    const { head, base, anchor, tool, createdAt, schema } = report;
    const { page } = language;
    const { head: ofHead, base: ofBase } = page.columns.metrics;
    const sides = [
        sideRow(ofHead, head, language),
        sideRow(ofBase, base, language),
        ...(anchor === null ? [] : [sideRow(page.anchor, anchor, language)]),
    ];
    const made = page.madeBy({
        tool: `${tool.name} ${tool.version}`,
        at: page.minute(createdAt),
        schema,
    });
    return html `${tableMarkup(page.sidesCaption, page.columns.sides.map(parts_text), sides)}<p>${made}</p>`;
}

;// CONCATENATED MODULE: ./build/js/render/html/slices.js


/** Shades on either side of no change. */
const DEEPEST = 4;
const MOST_ROWS = 400;
function labelText({ labels }) {
    return Object.entries(labels)
        .map(([key, value]) => `${key}=${value}`)
        .sort()
        .join(', ');
}
/** head − base, above 0 where it is better; `null` where that can't be told. */
function gainOf({ change, direction }) {
    if (change === null || direction === null || direction === 'target')
        return null;
    return direction === 'higher' ? change.absolute : -change.absolute;
}
/** `worse-3`, `better-1`: by its part of the largest change of the metric. */
function slices_shadeOf(gain, largest) {
    if (gain === null || !(largest > 0) || gain === 0)
        return 'even';
    const depth = Math.max(1, Math.ceil((Math.abs(gain) / largest) * DEEPEST));
    return `${gain < 0 ? 'worse' : 'better'}-${depth}`;
}
const place = (slice, metric) => JSON.stringify([slice, metric]);
function gridOf(suite, verdicts) {
    const at = new Map();
    const largest = new Map();
    const worst = new Map();
    for (const verdict of verdicts) {
        const slice = labelText(verdict);
        at.set(place(slice, verdict.metric), verdict);
        const gain = gainOf(verdict) ?? 0;
        largest.set(verdict.metric, Math.max(largest.get(verdict.metric) ?? 0, Math.abs(gain)));
        worst.set(slice, Math.min(worst.get(slice) ?? 0, gain));
    }
    const slices = [...worst].sort(([, one], [, other]) => one - other).map(([slice]) => slice);
    return { suite, metrics: [...largest.keys()], slices, at, largest };
}
function cell(verdict, largest, { cellsOf }) {
    if (verdict === undefined)
        return html `<td class="heat even"><span class="none">·</span></td>`;
    const { symbol, word } = cellsOf(verdict);
    const { change, unit, head } = verdict;
    const moved = change === null ? '–' : (0,number/* changeText */.k0)(change.absolute, unit);
    const value = head?.value == null ? '' : (0,number/* valueText */.Ru)(head.value, unit);
    return html `<td class="heat ${slices_shadeOf(gainOf(verdict), largest)}"><span class="moved"><span aria-hidden="true">${symbol}</span><span class="unseen">${word}</span> ${moved}</span><span class="small">${value}</span></td>`;
}
function gridMarkup({ suite, metrics, slices, at, largest }, language) {
    const { page } = language;
    const heads = metrics.map((metric) => html `<th scope="col" class="num">${markup_name(metric, 40)}</th>`);
    const rows = slices.slice(0, MOST_ROWS).map((slice) => {
        const cells = metrics.map((metric) => cell(at.get(place(slice, metric)), largest.get(metric) ?? 0, language));
        return html `<tr><th scope="row">${markup_name(slice, 60)}</th>${cells}</tr>`;
    });
    const left = slices.length - rows.length;
    const more = left > 0 ? html `<p>${page.moreSlices(left)}</p>` : null;
    return html `<div class="scroll" tabindex="0" role="region" aria-label="${page.slicesOf(suite)}"><table class="plain map"><caption>${markup_name(suite, 60)}${page.slicesCaption}</caption><thead><tr><th scope="col">${page.slice}</th>${heads}</tr></thead><tbody>${rows}</tbody></table></div>${more}`;
}
/** The heat maps of the suites whose verdicts have labels; `null` where none has. */
function sliceMaps({ report: { verdicts }, language }) {
    const bySuite = new Map();
    for (const verdict of verdicts) {
        if (Object.keys(verdict.labels).length === 0)
            continue;
        const there = bySuite.get(verdict.suite);
        if (there === undefined)
            bySuite.set(verdict.suite, [verdict]);
        else
            there.push(verdict);
    }
    if (bySuite.size === 0)
        return null;
    return html `${[...bySuite].map(([suite, of]) => gridMarkup(gridOf(suite, of), language))}`;
}

;// CONCATENATED MODULE: ./build/js/render/html/style.js
/** How the page looks. Colours are apart for every kind of sight, and each stands beside a symbol or a word. */
const STYLE = `
:root{color-scheme:light dark;--paper:light-dark(#f7f7f5,#14161a);--card:light-dark(#fff,#1c1f25);--ink:light-dark(#1c2024,#e8eaed);--soft:light-dark(#5b626b,#a6adb7);--line:light-dark(#e2e3e0,#333840);--accent:light-dark(#1f4e9c,#8ab4ff);--bad:light-dark(#a83a00,#ff9d66);--bad-paper:light-dark(#fdeee5,#3a2317);--warn:light-dark(#7a5600,#f0c350);--warn-paper:light-dark(#fbf3dc,#332a12);--good:light-dark(#1650b0,#8dbdff);--good-paper:light-dark(#e6effc,#182a47);--calm-paper:light-dark(#eeefec,#2a2e35);--band:light-dark(#e3e6ea,#31363e)}
[data-theme=light]{color-scheme:light}[data-theme=dark]{color-scheme:dark}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:1rem}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:4px}
main:focus{outline:none}
.skip{position:absolute;left:-999px;top:0;background:var(--card);color:var(--accent);padding:.6rem 1rem;z-index:9}.skip:focus{left:.5rem;top:.5rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.top{background:var(--card);border-bottom:1px solid var(--line);border-top:6px solid var(--soft);padding:1rem max(1rem,calc((100vw - 96rem)/2)) 1.4rem}
.result-fail,.result-error{border-top-color:var(--bad)}.result-pass{border-top-color:var(--good)}.result-neutral{border-top-color:var(--warn)}
.bar{display:flex;justify-content:space-between;align-items:center;min-height:2.2rem}
.brand{font-weight:650;letter-spacing:.02em;color:var(--soft)}
h1{margin:.5rem 0 .3rem;font-size:clamp(1.25rem,1rem + 1.3vw,1.9rem);line-height:1.25;font-weight:600;display:flex;flex-wrap:wrap;gap:.3rem .8rem;align-items:baseline}
.headline{flex:1 1 16rem;text-wrap:balance}
.stamp{font-size:.72em;text-transform:uppercase;letter-spacing:.06em;font-weight:700;padding:.15em .65em;border-radius:999px;background:var(--calm-paper)}
.result-fail .stamp,.result-error .stamp{color:var(--bad);background:var(--bad-paper)}.result-pass .stamp{color:var(--good);background:var(--good-paper)}.result-neutral .stamp{color:var(--warn);background:var(--warn-paper)}
.meta,.small,.lead,.count,figcaption,caption{color:var(--soft);font-size:.86rem}
.meta{margin:0}.small{display:block;line-height:1.4}.lead{margin:-.3rem 0 .9rem}
.page{max-width:98rem;margin:0 auto;padding:1.2rem 1rem 3rem;display:grid;grid-template-columns:minmax(0,1fr);gap:1.2rem}
nav ol{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.2rem .3rem}
nav a{display:block;padding:.3rem .7rem;border-radius:6px;color:var(--soft);text-decoration:none;font-size:.9rem}nav a:hover{background:var(--calm-paper);color:var(--ink)}
@media (min-width:88rem){.page{grid-template-columns:11.5rem minmax(0,1fr)}nav ol{position:sticky;top:1.2rem;flex-direction:column}}
main{container-type:inline-size;display:grid;grid-template-columns:minmax(0,1fr);gap:1.2rem}
section{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:1.1rem 1.25rem 1.3rem;min-width:0}
h2{margin:0 0 .7rem;font-size:1.16rem;font-weight:650}
p{margin:.4rem 0}code,.name{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:.9em}
.tiles{display:flex;flex-wrap:wrap;gap:.6rem;list-style:none;padding:0;margin:0 0 1rem}
.tile{background:var(--calm-paper);border-radius:9px;padding:.5rem .9rem;min-width:6.5rem}.tile b{display:block;font-size:1.5rem;line-height:1.2;font-variant-numeric:tabular-nums}.tile span{font-size:.86rem}
.o-regressed,.o-violated,.o-missing,.o-invalid,.o-incomparable{background:var(--bad-paper);color:var(--bad)}.o-suspected,.o-inconclusive,.o-waived{background:var(--warn-paper);color:var(--warn)}.o-improved{background:var(--good-paper);color:var(--good)}
.list{margin:0;padding:0;list-style:none}.list>li{padding:.55rem 0;border-top:1px solid var(--line)}.list>li:first-child{border-top:0;padding-top:0}.list>li:last-child{padding-bottom:0}
.fix{display:block}
.badge{display:inline-block;white-space:nowrap;font-size:.84rem;font-weight:600;border-radius:999px;padding:.08rem .6rem;background:var(--calm-paper)}
.b-bad{color:var(--bad);background:var(--bad-paper)}.b-warn{color:var(--warn);background:var(--warn-paper)}.b-good{color:var(--good);background:var(--good-paper)}
.tools{display:flex;flex-wrap:wrap;gap:.5rem .7rem;align-items:center;margin:0 0 .8rem}
label{font-size:.9rem;color:var(--soft)}
input,button{font:inherit;color:inherit;background:var(--card);border:1px solid var(--soft);border-radius:7px;padding:.3rem .7rem;min-height:2.1rem}
input{flex:0 1 18rem;min-width:0}button{cursor:pointer}#theme{font-size:.86rem}
.scroll{overflow-x:auto;border-radius:6px}
table{border-collapse:collapse;width:100%;font-size:.92rem}caption{text-align:left;padding:0 0 .5rem}
th,td{padding:.45rem .7rem;text-align:left;vertical-align:top;border-top:1px solid var(--line)}
thead th,thead td{border-top:0;border-bottom:1px solid var(--soft);color:var(--soft);font-weight:600;font-size:.84rem;white-space:nowrap;vertical-align:bottom}
.corner{font-weight:400}
.num{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.none{color:var(--soft)}.why{display:block}.pic{white-space:nowrap}
.metrics td{padding-inline:.55rem}.id{min-width:16rem}.interval{min-width:150px}.trend{min-width:104px}.metrics details{margin:0}summary{cursor:pointer;color:var(--accent);font-size:.84rem;width:max-content}.why{font-size:.88rem;max-width:26rem}
.sort{all:unset;cursor:pointer;white-space:nowrap;padding:.2rem 0}.sort:focus-visible{outline:3px solid var(--accent);outline-offset:2px}.sort::after{content:" ↕";opacity:.55}[aria-sort=ascending] .sort::after{content:" ↑";opacity:1}[aria-sort=descending] .sort::after{content:" ↓";opacity:1}
.map{width:auto;min-width:min(100%,26rem)}.map th[scope=row]{white-space:nowrap;font-weight:400}.heat{min-width:5.2rem;border:2px solid var(--card);border-radius:6px;vertical-align:middle;text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.heat .moved{display:block}.heat .small{color:inherit}.right{font-weight:650}
.even{background:var(--calm-paper)}
.worse-1{background:light-dark(#fdeee5,#33251d)}.worse-2{background:light-dark(#fbdcc8,#4d2e1c)}.worse-3{background:light-dark(#f7c19f,#6b3818)}.worse-4{background:light-dark(#f0a070,#8a4312)}
.better-1{background:light-dark(#e8f0fc,#1d2738)}.better-2{background:light-dark(#cfe0f9,#1e3356)}.better-3{background:light-dark(#adc9f4,#1f4378)}.better-4{background:light-dark(#86b0ee,#1f559c)}
.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,21rem),1fr));gap:1.4rem 1.2rem}.list+.figures{margin-top:1rem}figure{margin:0;min-width:0}figcaption .small{margin-top:.15rem}
.chart{display:block;max-width:100%;height:auto;overflow:visible}.bar.chart{margin:.35rem 0}
.c-worse{fill:var(--bad-paper)}.c-zero{stroke:var(--soft);stroke-width:1}.c-limit{stroke:var(--ink);stroke-width:1.5;stroke-dasharray:3 2.5}.c-whisker{fill:none;stroke-width:2;stroke:currentColor}.c-dot{fill:currentColor;stroke:var(--card);stroke-width:1.5}
.t-bad{color:var(--bad)}.t-warn{color:var(--warn)}.t-good{color:var(--good)}.t-calm{color:var(--soft)}
.c-band,.c-rest{fill:var(--band)}.c-line{fill:none;stroke:var(--soft);stroke-width:1.6;stroke-linejoin:round}.c-link{fill:none;stroke:currentColor;stroke-width:1.6}.c-step{stroke:var(--accent);stroke-dasharray:4 3}.c-share{fill:var(--bad)}
.c-release{stroke:var(--good);stroke-width:1;fill:none}.c-flag{fill:var(--good)}.c-idle{stroke:var(--soft);stroke-width:1;stroke-dasharray:1 3;fill:none}.key{white-space:nowrap;margin-right:.7rem}.key svg{vertical-align:.1em}
.c-grid{stroke:var(--line);fill:none}.c-tick{fill:var(--soft);font-size:10px}.c-curve{fill:none;stroke:currentColor;stroke-width:2}.c-mark{fill:currentColor}.s-base{color:var(--soft)}.c-curve.s-base{stroke-dasharray:5 3}.s-head{color:var(--accent)}
.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;list-style:none;padding:0;margin:.9rem 0 0;font-size:.84rem;color:var(--soft)}.k{display:inline-block;vertical-align:-.12em;margin-right:.4rem;width:1rem;height:.85rem}.k-dot{border-radius:50%;width:.7rem;height:.7rem;background:var(--soft)}.k-zero{border-left:2px solid var(--soft);width:.3rem}.k-limit{border-left:2px dashed var(--ink);width:.3rem}.k-worse{background:var(--bad-paper);border:1px solid var(--bad)}.k-band{background:var(--band)}
.lively .flips{height:min(32rem,70vh);overflow:auto;border:1px solid var(--line)}.lively .flips thead th{position:sticky;top:0;background:var(--card)}.lively .plain-more{display:none}
.lively .flips td{height:33px;padding-block:0;white-space:nowrap;vertical-align:middle;max-width:22rem;overflow:hidden;text-overflow:ellipsis}.lively .flips .gap{border:0}.lively .flips caption{padding:.5rem .7rem}
footer{max-width:98rem;margin:0 auto;padding:0 1rem 2rem;color:var(--soft);font-size:.86rem}
@container (max-width:66rem){.metrics thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}.metrics,.metrics tbody,.metrics td,.metrics caption{display:block}.metrics tr{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1.05fr) auto;gap:.1rem 1.2rem;border-top:1px solid var(--line);padding:.8rem 0}.metrics tr[hidden]{display:none}.metrics td{border:0;padding:.12rem 0;text-align:left;white-space:normal;min-width:0;display:flex;gap:.5rem}.metrics td::before{content:attr(data-label);flex:none;width:3.8rem;color:var(--soft);font-size:.82rem;line-height:1.8}.metrics td>div{min-width:0}.metrics td.num .small{display:inline-block;margin-left:.5rem;white-space:nowrap}.metrics .first,.metrics .id,.metrics .pic{display:block}.metrics .first::before,.metrics .id::before{display:none}.metrics .pic::before{display:block;width:auto}.metrics .id{grid-row:2/5;grid-column:1}.metrics .c-base{grid-area:1/2}.metrics .c-head{grid-area:2/2}.metrics .c-change{grid-area:3/2}.metrics .c-interval{grid-area:1/3/3}.metrics .c-history{grid-area:3/3/5}}
@container (max-width:40rem){.metrics tr{grid-template-columns:minmax(0,1fr) auto}.metrics .id{grid-area:2/1/3/3}.metrics .c-base,.metrics .c-head,.metrics .c-change{grid-row:auto;grid-column:1/3}.metrics .c-interval,.metrics .c-history{grid-area:auto}}
@container (max-width:40rem){.map{font-size:.8rem;min-width:0}.map th,.map td{padding:.3rem .2rem}.map thead th{font-size:.76rem;white-space:normal}.map th[scope=row]{white-space:normal}.heat{min-width:0;white-space:normal}.stack thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}.stack,.stack tbody,.stack caption{display:block}.stack tr{display:block;padding:.4rem 0;border-top:1px solid var(--line)}.stack td{display:flex;gap:.6rem;border:0;padding:.1rem 0;text-align:left;white-space:normal}.stack td::before{content:attr(data-label);flex:none;width:6.4rem;color:var(--soft);font-size:.82rem;line-height:1.8}.stack td>div{min-width:0}}
@media (max-width:44rem){nav ol{gap:0}nav a{padding:.2rem .5rem;font-size:.84rem}section{padding:.9rem .9rem 1.1rem;border-radius:10px}}
@media print{:root{color-scheme:light}body{background:#fff;font-size:11px}nav,.tools,#theme,.skip{display:none}section{break-inside:auto;border:0;padding:.5rem 0}tr,figure,li{break-inside:avoid}.scroll{overflow:visible}.lively .flips{height:auto;overflow:visible}}
`;

;// CONCATENATED MODULE: ./build/js/render/html/words.js
/** Anchors of the page's sections. */
const SECTIONS = [
    'verdict',
    'metrics',
    'drivers',
    'slices',
    'history',
    'curves',
    'confusion',
    'data',
    'flips',
    'unjudged',
    'notices',
    'policy',
    'deliveries',
    'provenance',
];

;// CONCATENATED MODULE: ./build/js/render/html/page.js
/**
 * The report as one HTML file: no address in it leads anywhere, nothing is loaded, and a browser is told to allow one
 * style and one script by their digests and nothing else. It reads without scripts; they add search, sorting and a theme.
 */

















const REASONS_NAMED = 3;
const WHYS = 40;
function whyList({ report, language }) {
    const whys = whySharing(toldWhy(report, (0,order/* worstFirst */.md)(report.verdicts).filter(order/* isNotable */._r)), language);
    if (whys.length === 0)
        return null;
    const items = whys.slice(0, WHYS).map(({ ids, sentence }) => {
        const named = ids.slice(0, REASONS_NAMED).map((id, at) => html `${at === 0 ? '' : ', '}${markup_name(id, 80)}`);
        const more = ids.length > REASONS_NAMED ? language.text.others(ids.length - REASONS_NAMED) : '';
        return html `<b>${named}${more}</b> <span class="finding">${unbroken(sentence)}</span>`;
    });
    return listMarkup(items);
}
function tiles({ report: { verdicts, counts }, language: { page } }) {
    if (verdicts.length === 0)
        return null;
    const outcomes = (0,order/* worstFirst */.md)(verdicts).map(({ outcome }) => outcome);
    const shown = [...new Set(outcomes)].map((outcome) => {
        const { symbol } = (0,render_words/* outcomeWord */.nG)(outcome);
        return html `<li class="tile o-${outcome}"><b>${String(counts[outcome])}</b><span><span aria-hidden="true">${symbol}</span> ${page.outcomes[outcome]}</span></li>`;
    });
    return html `<ul class="tiles" aria-label="${page.byOutcome}">${shown}</ul>`;
}
/** What to do where there is nothing to show. */
function emptyAdvice({ report, language }) {
    if (report.result === 'neutral')
        return listMarkup(language.firstRun(report));
    if (report.verdicts.length > 0)
        return null;
    const { nothing, noticesTell, noFile, advice } = language.page;
    const told = report.notices.length > 0 ? noticesTell : noFile;
    return html `<p>${nothing} ${told}</p><p>${coded(advice)}</p>`;
}
function verdictBody(told) {
    const { report, language } = told;
    const why = whyList(told);
    const faults = report.result === 'error' ? record_noticeList(told) : null;
    const calm = why === null && report.result === 'pass' ? html `<p>${language.page.calm}</p>` : null;
    return html `${tiles(told)}${emptyAdvice(told)}${faults}${why}${calm}`;
}
/** What stands in each section; `null` where there is nothing to say. */
const BODIES = {
    verdict: verdictBody,
    metrics: metricsTable,
    drivers: driverList,
    slices: sliceMaps,
    history: historyPictures,
    curves: curveFigures,
    confusion: confusionMaps,
    data: qualityList,
    flips: flipsTable,
    unjudged: unjudgedTable,
    notices: (told) => (told.report.result === 'error' ? null : record_noticeList(told)),
    policy: policyList,
    deliveries: deliveryTable,
    provenance: provenance,
};
/** In the order in which they are read. */
function sectionsOf(told) {
    const { page } = told.language;
    return SECTIONS.flatMap((id) => {
        const body = BODIES[id](told);
        if (body === null)
            return [];
        const [title, lead] = page.sections[id];
        return [
            {
                section: sectionMarkup({ id, title, lead, body }),
                link: html `<li><a href="#${id}">${title}</a></li>`,
            },
        ];
    });
}
function digest(text) {
    return `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
}
function policyOf(style, script) {
    return `default-src 'none'; script-src ${digest(script)}; style-src ${digest(style)}; img-src data:; base-uri 'none'; form-action 'none'`;
}
function page_top({ report, language }) {
    const { page, text } = language;
    const { before, name: worst, after } = language.resultParts(report);
    // What stands before the dash, the tool and its result, is told beside it.
    const lead = before.slice(before.indexOf(' — ') + 3);
    const named = worst === null ? null : markup_name(worst, 100);
    const words = [
        page.minute(report.createdAt),
        page.modes[report.mode],
        text.metrics(report.verdicts.length),
    ];
    return html `<header class="top result-${report.result}"><div class="bar"><span class="brand">Holdline</span><button type="button" id="theme" hidden>${page.script.dark}</button></div><h1><span class="stamp"><span aria-hidden="true">${(0,render_words/* resultSymbol */.KI)(report.result)}</span> ${text.result[report.result]}</span><span class="headline">${lead}${named}${after}</span></h1><p class="meta">${words.join(' · ')}</p></header>`;
}
/** The whole file, in English where no other language is given. */
function renderHtml(report, language = ENGLISH_PAGE) {
    const told = { report, language };
    const { page } = language;
    const script = clientScript(page.script);
    const sections = sectionsOf(told);
    const file = html `<!doctype html>
<html lang="${language.locale}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policyOf(STYLE, script))}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark">
<title>${language.resultLine(report)}</title><link rel="icon" href="data:,"><style>${trusted(STYLE)}</style></head>
<body><a class="skip" href="#main">${page.skip}</a>
${page_top(told)}
<div class="page"><nav aria-label="${page.navigation}"><ol>${sections.map(({ link }) => link)}</ol></nav><main id="main" tabindex="-1">${sections.map(({ section }) => section)}</main></div>
<footer><p>${report.tool.name} ${report.tool.version} · ${page.complete}</p></footer>
<script>${trusted(script)}</script></body></html>
`;
    return file.markup;
}

;// CONCATENATED MODULE: ./build/js/render/html/spoken.js

async function pageLanguage(locale) {
    if (locale === 'en')
        return ENGLISH_PAGE;
    const { CHINESE_PAGE } = await __nccwpck_require__.e(/* import() */ 910).then(__nccwpck_require__.bind(__nccwpck_require__, 5910));
    return CHINESE_PAGE;
}

;// CONCATENATED MODULE: ./build/js/render/spoken.js

async function spoken(locale) {
    if (locale === 'en')
        return english_ENGLISH;
    const { CHINESE } = await __nccwpck_require__.e(/* import() */ 885).then(__nccwpck_require__.bind(__nccwpck_require__, 9885));
    return CHINESE;
}

;// CONCATENATED MODULE: ./build/js/render/terminal.js
/** The report for a terminal: the same content in the same order, in aligned columns, colour only when asked for. */










const CODES = { red: 31, yellow: 33, green: 32, dim: 2 };
const RESULT_PAINT = {
    pass: 'green',
    fail: 'red',
    error: 'red',
    neutral: 'yellow',
};
const QUIET_ROWS = 40;
const NOTABLE_ROWS = 200;
const LIST_ROWS = 10;
const terminal_MOST_MATRICES = 3;
const terminal_NAME_LIMIT = 120;
const NARROWEST_NAME = 24;
/** Columns of a terminal that has room for the histories. */
const PICTURES_FROM = 100;
const terminal_GAP = '  ';
function paint(text, colour, options) {
    return options.colour ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text;
}
function paintOf(verdict, report) {
    if ((0,order/* isFailing */.DI)(verdict, report.policy))
        return 'red';
    if ((0,order/* isNotable */._r)(verdict))
        return 'yellow';
    return verdict.outcome === 'improved' ? 'green' : null;
}
function indented(text, options) {
    return (wrap((0,render_escape/* plainText */.wh)(text), Math.max(40, options.width - 4))
        // A line may be cut just before what the runner takes for a command.
        .map(render_escape/* plainText */.wh)
        .map((line, index) => `${index === 0 ? '  ' : '    '}${line}`)
        .join('\n'));
}
function rowOf(verdict, { width, language: { cellsOf } }) {
    const { symbol, word, values, change, evidence: told } = cellsOf(verdict);
    const drawn = width < PICTURES_FROM ? '' : sparkline(verdict);
    const evidence = [told, drawn].filter((part) => part !== '').join(terminal_GAP);
    const name = (0,render_escape/* plainText */.wh)((0,render_escape/* clip */.$Q)(verdict.id, terminal_NAME_LIMIT));
    return { verdict, cells: [`${symbol} ${word}`, name, values, change], evidence };
}
function widest(rows, cell) {
    return rows.reduce((width, row) => Math.max(width, displayWidth(cell(row))), 0);
}
/** So many columns, or more where names that differ would look the same. */
function widthOfNames(rows, width) {
    const names = new Set(rows.map(({ cells }) => cells[1]));
    const shown = new Set([...names].map((name) => shorten(name, width)));
    return shown.size === names.size ? width : widest(rows, ({ cells }) => cells[1]);
}
/** Rows in columns. Names give way first; where that is not enough, the evidence goes to a line of its own. */
function table(rows, report, options) {
    const [verdictWidth, nameWidth, valuesWidth, changeWidth] = [0, 1, 2, 3].map((index) => widest(rows, ({ cells }) => cells[index] ?? ''));
    const evidenceWidth = widest(rows, ({ evidence }) => evidence);
    const fixedWidth = 2 + (verdictWidth ?? 0) + (valuesWidth ?? 0) + (changeWidth ?? 0) + 3 * terminal_GAP.length;
    const beside = options.width - fixedWidth - evidenceWidth - terminal_GAP.length >= Math.min(NARROWEST_NAME, nameWidth ?? 0);
    const taken = beside ? evidenceWidth + terminal_GAP.length : 0;
    const room = Math.max(NARROWEST_NAME, options.width - fixedWidth - taken);
    const names = widthOfNames(rows, Math.min(nameWidth ?? 0, room));
    return rows.flatMap(({ verdict, cells, evidence }) => {
        const colour = paintOf(verdict, report);
        const word = padEnd(cells[0], verdictWidth ?? 0);
        const columns = [
            colour === null ? word : paint(word, colour, options),
            padEnd(shorten(cells[1], names), names),
            padStart(cells[2], valuesWidth ?? 0),
            padStart(cells[3], changeWidth ?? 0),
        ];
        const line = `  ${(beside ? [...columns, evidence] : columns).join(terminal_GAP)}`.trimEnd();
        return beside || evidence === '' ? [line] : [line, `      ${evidence}`];
    });
}
function section(title, lines) {
    return lines.length === 0 ? [] : ['', title, ...lines];
}
function noticeLines({ where, what, fix }, options) {
    const { text, locale } = options.language;
    const place = where === null ? '' : `${where}${text.colon}`;
    const label = locale === 'en' ? 'fix: ' : `${text.fix}${text.colon}`;
    const mend = fix === null ? [] : [`  ${indented(`${label}${fix}`, options)}`];
    return [indented(`${place}${what}`, options), ...mend];
}
/** Of a health check most rows have no change, and room for their long names: they stand apart from those that do. */
function tablesOf(shown, { mode }) {
    const [bare, compared] = [shown.filter(isBare), shown.filter((verdict) => !isBare(verdict))];
    return (mode === 'health' ? [bare, compared] : [shown]).filter((verdicts) => verdicts.length > 0);
}
function isBare({ change }) {
    return change === null;
}
function rowLines(report, options) {
    const ordered = (0,order/* worstFirst */.md)(report.verdicts);
    const notable = ordered.filter(order/* isNotable */._r);
    const quiet = ordered.filter((verdict) => !(0,order/* isNotable */._r)(verdict));
    const shown = [...notable.slice(0, NOTABLE_ROWS), ...quiet.slice(0, QUIET_ROWS)];
    const left = ordered.filter((verdict) => !shown.includes(verdict));
    const lines = tablesOf(shown, report).flatMap((verdicts) => [
        '',
        ...table(verdicts.map((verdict) => rowOf(verdict, options)), report, options),
    ]);
    return left.length === 0
        ? lines
        : [...lines, `  ${options.language.text.moreRows(left.length, options.language.countsText(left))}`];
}
function whyLines(report, options) {
    const { text } = options.language;
    return whySharing(toldWhy(report, (0,order/* worstFirst */.md)(report.verdicts).filter(order/* isNotable */._r)), options.language)
        .slice(0, LIST_ROWS)
        .map(({ ids, sentence }) => {
        const named = ids.slice(0, 3).map((id) => (0,render_escape/* clip */.$Q)(id, terminal_NAME_LIMIT));
        const more = ids.length > named.length ? text.others(ids.length - named.length) : '';
        return indented(`${named.join(', ')}${more}${text.colon}${sentence}`, options);
    });
}
function whereLines({ drivers }, options) {
    const { text, driverParts } = options.language;
    return drivers.slice(0, LIST_ROWS).map((driver) => {
        const { before, condition, after } = driverParts(driver);
        return indented(`${(0,render_escape/* clip */.$Q)(driver.suite, terminal_NAME_LIMIT)}${text.colon}${before} ${(0,render_escape/* clip */.$Q)(condition, terminal_NAME_LIMIT)} ${after}`, options);
    });
}
function qualityLines(found, options) {
    const { text, qualityTexts } = options.language;
    const left = found.length - LIST_ROWS;
    const lines = qualityTexts(found.slice(0, LIST_ROWS)).map((one) => indented(one, options));
    return left > 0 ? [...lines, `  ${text.inReport(left)}`] : lines;
}
function confusionSections({ confusion = [] }, options) {
    const { text } = options.language;
    return confusion.slice(0, terminal_MOST_MATRICES).flatMap((one) => {
        const title = `${text.confusion}${text.colon}${(0,render_escape/* plainText */.wh)((0,render_escape/* clip */.$Q)(one.suite, terminal_NAME_LIMIT))}`;
        return section(title, [...confusionLines(one, options.width), indented(text.legend, options)]);
    });
}
function unjudgedLines(report, options) {
    const { text } = options.language;
    return report.unjudged.slice(0, LIST_ROWS).map(({ id, value, because }) => {
        const shown = value === null ? '' : ` = ${(0,number/* valueText */.Ru)(value, null)}`;
        return indented(`${(0,render_escape/* clip */.$Q)(id, terminal_NAME_LIMIT)}${shown}${text.colon}${text.because(because)}`, options);
    });
}
/** The report in plain text. */
function renderTerminal(report, screen, language = english_ENGLISH) {
    const options = { colour: screen.colour, width: screen.width, language };
    const { text } = language;
    const title = `${(0,render_words/* resultSymbol */.KI)(report.result)} ${language.resultLine(report)}`;
    const { quality = [] } = report;
    const said = quality.filter((one) => !(0,render_quality/* isOfData */.OS)(one));
    const notices = report.notices.slice(0, LIST_ROWS).flatMap((notice) => noticeLines(notice, options));
    const first = report.result === 'neutral'
        ? ['', ...language.firstRun(report).map((line) => indented(line, options))]
        : [];
    const isHealth = report.mode === 'health';
    const noticesTitle = report.result === 'error' ? text.wrong : isHealth ? text.found : text.notices;
    const faults = section(noticesTitle, notices);
    const base = language.baseSentence(report);
    const policy = [...(base === null ? [] : [base]), ...language.policySentences(report.policy)];
    const lines = [
        paint(title, RESULT_PAINT[report.result], options),
        ...first,
        ...(report.result === 'error' ? faults : []),
        ...section(text.data, qualityLines(quality.filter(render_quality/* isOfData */.OS), options)),
        ...rowLines(report, options),
        ...(isHealth && report.result !== 'error' ? faults : []),
        ...section(text.why, whyLines(report, options)),
        ...section(text.where, whereLines(report, options)),
        ...section(text.said, qualityLines(said, options)),
        ...confusionSections(report, options),
        ...section(text.unjudged(report.unjudged.length), unjudgedLines(report, options)),
        ...(report.result === 'error' || isHealth ? [] : faults),
        ...section(text.howJudged, policy.map((sentence) => paint(indented(sentence, options), 'dim', options))),
    ];
    return `${lines.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./build/js/library.js
/** Holdline as a library: evaluations in memory are read, measured, judged and shown. Nothing happens at import. */









/** A word for the base files, which no path of a file can be: it holds a NUL. */
const BASE = '\0base';
const SILENT = { info: () => undefined, warn: () => undefined };
/** The world of a gate that finds its files in memory. Globs of a configuration match paths of `head` and `base`. */
async function worldOf({ head, base = [], now }) {
    const [{ realWorld }, { matchesText }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 719).then(__nccwpck_require__.bind(__nccwpck_require__, 4719)),
        Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 7290)),
    ]);
    const real = realWorld({ folder: '.', log: SILENT, at: now?.toISOString() ?? null });
    const find = async (globs) => {
        const files = globs.includes(BASE)
            ? base
            : [...head, ...base].filter(({ path }) => globs.some((glob) => matchesText(glob, path)));
        return { sources: files.map(sourceOf), faults: [] };
    };
    return { ...real, files: { ...real.files, find } };
}
/** The configuration in a text of YAML, complete with defaults. Throws a `Failure` with every fault in it. */
async function readConfig(yaml, file = 'holdline.yml') {
    const { decodeConfig } = await __nccwpck_require__.e(/* import() */ 390).then(__nccwpck_require__.bind(__nccwpck_require__, 7390));
    return await decodeConfig(file, yaml);
}
/** What files hold, in any format that Holdline knows. Throws a `Failure` with the faults of all files. */
async function readEvaluation(files, config = config_config/* DEFAULTS */.z) {
    const [world, { load }] = await Promise.all([worldOf({ head: files }), Promise.all(/* import() */[__nccwpck_require__.e(762), __nccwpck_require__.e(583)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8583))]);
    return await load(world, { globs: [], sources: files.map(sourceOf) }, config);
}
/** Every measurement of an evaluation, sorted by id: those its files give, and those its examples yield. */
async function measure(evaluation, config = config_config/* DEFAULTS */.z) {
    return await (await Promise.all(/* import() */[__nccwpck_require__.e(762), __nccwpck_require__.e(166)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8166))).measure(evaluation, config);
}
/**
 * The whole gate: head against base, by the rules of the configuration. Files that can't be read end in a report whose
 * result is `error`; rules that can't bite end in a `Failure`, as on the command line.
 */
async function gate(options) {
    const { head, base = [], config = config_config/* DEFAULTS */.z, failOn = 'regression' } = options;
    const [world, { runGate }, { NOT_ACCEPTED }] = await Promise.all([
        worldOf(options),
        Promise.all(/* import() */[__nccwpck_require__.e(762), __nccwpck_require__.e(583), __nccwpck_require__.e(166), __nccwpck_require__.e(889)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2889)),
        __nccwpck_require__.e(/* import() */ 469).then(__nccwpck_require__.bind(__nccwpck_require__, 469)),
    ]);
    const { report } = await runGate(world, {
        mode: 'gate',
        artifacts: [],
        sources: head.map(sourceOf),
        base: base.length === 0 ? [] : [BASE],
        history: null,
        line: async () => [],
        anchorLine: async () => null,
        acceptance: async () => NOT_ACCEPTED,
        suite: null,
        partial: false,
        failOn,
        onError: 'fail',
        config,
        configSource: null,
        seed: config.decision.seed,
        head: { sha: null, ref: null, run: null, event: null, workflow: null },
        version: world.version,
    });
    return report;
}

var __webpack_exports__Failure = __webpack_exports__.HR;
var __webpack_exports__gate = __webpack_exports__.Gj;
var __webpack_exports__judge = __webpack_exports__.S4;
var __webpack_exports__language = __webpack_exports__.BH;
var __webpack_exports__measure = __webpack_exports__.xP;
var __webpack_exports__pageLanguage = __webpack_exports__.i2;
var __webpack_exports__readConfig = __webpack_exports__.Xg;
var __webpack_exports__readEvaluation = __webpack_exports__.Lu;
var __webpack_exports__renderHtml = __webpack_exports__.K2;
var __webpack_exports__renderMarkdown = __webpack_exports__.Gc;
var __webpack_exports__renderTerminal = __webpack_exports__.bF;
export { __webpack_exports__Failure as Failure, __webpack_exports__gate as gate, __webpack_exports__judge as judge, __webpack_exports__language as language, __webpack_exports__measure as measure, __webpack_exports__pageLanguage as pageLanguage, __webpack_exports__readConfig as readConfig, __webpack_exports__readEvaluation as readEvaluation, __webpack_exports__renderHtml as renderHtml, __webpack_exports__renderMarkdown as renderMarkdown, __webpack_exports__renderTerminal as renderTerminal };
