export const id = 1941;
export const ids = [1941];
export const modules = {

/***/ 58711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cz: () => (/* binding */ detailsOf),
  V2: () => (/* binding */ catalogue_failure),
  DG: () => (/* binding */ fault),
  GS: () => (/* binding */ placed),
  mm: () => (/* binding */ weightOf)
});

// UNUSED EXPORTS: catalogue

// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(73597);
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

// EXTERNAL MODULE: ./build/js/failure/refusal.js
var refusal = __webpack_require__(82163);
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
        fix: (d) => MEND[(0,refusal/* refusalOf */.O)(d.reason)],
        example: { target: 'elasticsearch', reason: 'answered 502' },
    }),
    EXPORT_FAILED_STRICT: (0,failure/* sentence */.em)({
        weight: 'reading',
        what: (d) => `the report was not exported to ${d.target}: ${d.reason}; strict makes this an error`,
        fix: (d) => MEND[(0,refusal/* refusalOf */.O)(d.reason)],
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

// EXTERNAL MODULE: ./build/js/failure/history.js
var failure_history = __webpack_require__(29327);
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
        fix: (d) => monitoring_MEND[(0,refusal/* refusalOf */.O)(d.reason)],
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
    ...failure_history/* historyFaults */.O,
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

/***/ 29327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ historyFaults)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73597);
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
    HISTORY_EXPIRED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)({
        weight: 'reading',
        what: (d) => `all ${d.count} artifacts of the base branch have expired (the newest is of ${d.newest})`,
        fix: () => 'run the workflow on the base branch again; keep the history on a branch to have it last: history: branch',
        example: { count: 3, newest: '2026-01-31T12:00:00Z' },
    }),
    HISTORY_HIDDEN: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)({
        weight: 'reading',
        what: (d) => `the newest ${d.asked} artifacts of this name on the base branch are of other workflows or of runs that can't be trusted, and older ones were not looked at`,
        fix: () => 'give the artifacts of other workflows another name, or keep the history on a branch: history: branch',
        example: { asked: 25 },
    }),
    HISTORY_FUTURE: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)({
        weight: 'notice',
        what: (d) => `the newest record, ${d.id}, is of ${d.at}, which is still to come: it stays the newest until then`,
        fix: () => 'set the clock of the machine that wrote it, and take that record out by hand',
        example: { id: '7.1', at: '2100-01-01T00:00:00Z' },
    }),
    HISTORY_SHRANK: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)({
        weight: 'notice',
        what: (d) => `while this run judged, ${d.gone} of the ${d.of} records of the history went away: somebody has rewritten the branch`,
        fix: () => 'if that was not intended, put the branch back (git reflog), and keep it from being forced',
        example: { gone: 28, of: 40 },
    }),
    HISTORY_NOT_IN_ARTIFACT: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)({
        weight: 'reading',
        what: (d) => `what run ${d.run} of the base branch uploaded under this name holds no history.jsonl`,
        fix: () => 'let the upload step take the folder that the output record-path names, and nothing else',
        example: { run: 7 },
    }),
    HISTORY_CROWDED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)({
        weight: 'reading',
        what: (d) => `other writers were faster ${d.attempts} times, so this record was not written`,
        fix: () => 'run the job again; nothing of the history is lost',
        example: { attempts: 12 },
    }),
    HISTORY_NO_TOKEN: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)({
        weight: 'usage',
        what: (d) => `a history of the kind "${d.store}" can't be read without a token`,
        fix: () => 'leave out the input github-token, or set history: path:DIR or none',
        example: { store: 'artifact' },
    }),
    HISTORY_SEALED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)({
        weight: 'reading',
        what: (d) => `the history is encrypted (with key ${d.key}), and there is no key to open it`,
        fix: () => 'set privacy.encryption-key in the configuration, and its variable under env:; for forks, which have no secrets, judge in workflow_run (docs/workflows.md)',
        example: { key: '5f3a9c01' },
    }),
    HISTORY_OTHER_KEY: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)({
        weight: 'reading',
        what: (d) => `this record is encrypted with key ${d.key}, and the key at hand is ${d.own}`,
        fix: () => 'give the key that wrote the history, or start another history with this one (history: branch:NAME)',
        example: { key: '5f3a9c01', own: '77be02d4' },
    }),
    HISTORY_NEWER: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)({
        weight: 'reading',
        what: (d) => `the history is written by a newer version of Holdline ("${d.schema}")`,
        fix: () => 'use that version of Holdline, or another history',
        example: { schema: 'holdline/record@2' },
    }),
    HISTORY_DAMAGED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)({
        weight: 'reading',
        what: (d) => `${d.damaged.length} of ${d.lines} lines of the history can't be read, and at most one in twenty may be damaged (${lineList(d.damaged)})`,
        fix: () => RESTORE,
        example: { lines: 12, damaged: exampleLines },
    }),
    HISTORY_BASE_DAMAGED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)({
        weight: 'reading',
        what: (d) => `the newest line of the history ${d.why}, so the base can't be trusted and nothing is compared or written`,
        fix: () => RESTORE,
        example: { why: 'is cut off in the middle' },
    }),
    HISTORY_CONFLICT: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)({
        weight: 'reading',
        what: (d) => `the history already holds a record "${d.id}" with other content, and a record is never overwritten`,
        fix: () => 'give this run an id of its own (--run ID)',
        example: { id: '1234.1' },
    }),
    HISTORY_LINE_LOST: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)({
        weight: 'reading',
        what: (d) => `the record "${d.id}" was written and is not there: another writer replaced the file, or this drive can't append in one piece`,
        fix: () => 'run it again with one writer at a time, or keep the history on a branch (history: branch)',
        example: { id: '1234.1' },
    }),
    HISTORY_OUTCOMES_DAMAGED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)({
        weight: 'reading',
        what: (d) => `the kept outcomes of single examples can't be read: ${d.why}`,
        fix: () => 'put the file back as it was, or delete it: that run is then compared without its single examples',
        example: { why: 'its SHA-256 is not the one in its record' },
    }),
    HISTORY_OUTCOMES_TOO_LARGE: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)({
        weight: 'notice',
        what: (d) => `the outcomes of ${d.rows} examples do not travel with the record (at most 2000000 examples and 64 MiB do), so later runs are compared with this one by its values alone`,
        fix: () => 'give base files to the comparison (--base), or record fewer columns or examples',
        example: { rows: 3_000_000 },
    }),
    HISTORY_LINES_DAMAGED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)({
        weight: 'notice',
        what: (d) => `${d.damaged.length} of ${d.lines} lines of the history can't be read and were left out (${lineList(d.damaged)})`,
        fix: () => RESTORE,
        example: { lines: 40, damaged: exampleLines },
    }),
    HISTORY_ID_TWICE: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)({
        weight: 'notice',
        what: (d) => `the record "${d.id}" stands here again with other content; the one in line ${d.first} was taken`,
        fix: () => 'delete the line that is wrong, and give each run an id of its own',
        example: { id: '1234.1', first: 3 },
    }),
};


/***/ }),

/***/ 82163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ refusalOf)
/* harmony export */ });
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


/***/ }),

/***/ 19846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   IM: () => (/* binding */ appendText),
/* harmony export */   TF: () => (/* binding */ remove),
/* harmony export */   df: () => (/* binding */ slashed),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58711);
/** One file on this machine's disk at a time: read whole, written whole or not at all, removed. */




function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}
function slashed(path) {
    return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}
/** The whole bytes, or `null` where there is no such file. */
async function readBytes(folder, path) {
    try {
        const { buffer, byteOffset, byteLength } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, path));
        return new Uint8Array(buffer, byteOffset, byteLength);
    }
    catch (error) {
        const code = codeOf(error);
        if (code === 'ENOENT')
            return null;
        if (code === 'EISDIR')
            throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)('FILE_IS_FOLDER', path, { path });
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)('FILE_UNREADABLE', path, { reason: code });
    }
}
/** The whole text in UTF-8, or `null` where there is no such file. */
async function readText(folder, path) {
    const bytes = await readBytes(folder, path);
    if (bytes === null)
        return null;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
    }
    catch (error) {
        const code = codeOf(error);
        const reason = code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'not UTF-8' : code;
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)('FILE_UNREADABLE', path, { reason });
    }
}
async function isFolder(path) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).then((found) => found.isDirectory(), () => false);
}
/**
 * Makes a folder and those above it that are missing. Node's own way to do so never ends where a folder that is there
 * takes none and calls that ENOENT, as those of /proc do.
 */
async function makeFolder(path) {
    if (await isFolder(path))
        return;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path) !== path)
        await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path);
    }
    catch (error) {
        // Another may have made it meanwhile.
        if (!(await isFolder(path)))
            throw error;
    }
}
async function writeFlushed(path, flags, content) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags);
    try {
        await file.writeFile(content);
        await file.sync();
    }
    finally {
        await file.close();
    }
}
/** Files being written; a run that is cancelled meanwhile takes them away. */
const parts = new Set();
function removeParts() {
    for (const part of parts)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(part, { force: true });
}
/** Writes beside the target, flushes, then renames: a reader sees the old file or the new one, never half of it. */
async function replace(target, content) {
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), `.${process.pid}-${process.hrtime.bigint()}.part`);
    if (parts.size === 0)
        process.once('exit', removeParts);
    parts.add(beside);
    try {
        await writeFlushed(beside, 'wx', content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(beside, target);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(beside, { force: true });
        throw error;
    }
    finally {
        parts.delete(beside);
        if (parts.size === 0)
            process.off('exit', removeParts);
    }
}
/** The whole file or nothing; makes folders. */
async function writeWhole(folder, path, content) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, path);
    try {
        await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target));
        await replace(target, content);
    }
    catch (error) {
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)('FILE_UNWRITABLE', path, { reason: codeOf(error) });
    }
}
/**
 * A disk that is full takes a part of what is added. Where that part is all that came since `size`, it goes away again,
 * so that no reader meets half a line; what another process added stays, whatever becomes of ours.
 */
async function withdraw(file, size, bytes) {
    const { size: now } = await file.stat();
    const added = Buffer.alloc(Math.max(0, now - size));
    await file.read(added, 0, added.length, size);
    if (added.equals(bytes.subarray(0, added.length)))
        await file.truncate(size);
}
async function addFlushed(path, bytes) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'a+');
    try {
        const { size } = await file.stat();
        try {
            await file.writeFile(bytes);
            await file.sync();
        }
        catch (error) {
            await withdraw(file, size, bytes);
            throw error;
        }
    }
    finally {
        await file.close();
    }
}
/** Adds it whole or not at all; makes folders. */
async function appendText(folder, path, text) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, path);
    try {
        await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target));
        await addFlushed(target, Buffer.from(text));
    }
    catch (error) {
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)('FILE_UNWRITABLE', path, { reason: codeOf(error) });
    }
}
/** Removes one file; a link is removed and not what it points to. Where there is none, nothing is to be done. */
async function remove(folder, path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, path));
    }
    catch (error) {
        const reason = codeOf(error);
        if (reason !== 'ENOENT')
            throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)('FILE_UNWRITABLE', path, { reason });
    }
}
/** Names of the plain files below a folder, sorted; links are neither followed nor named. */
async function list(folder, path) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, path);
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(root, { recursive: true, withFileTypes: true });
        return found
            .filter((entry) => entry.isFile())
            .map((entry) => slashed((0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(entry.parentPath, entry.name))))
            .sort();
    }
    catch (error) {
        const reason = codeOf(error);
        if (reason === 'ENOENT')
            return [];
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)('FILE_UNREADABLE', path, { reason });
    }
}


/***/ }),

/***/ 11941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PT: () => (/* binding */ errorLog),
  hM: () => (/* binding */ realScreen),
  by: () => (/* binding */ realWorld)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/js/io/disk.js
var disk = __webpack_require__(19846);
;// CONCATENATED MODULE: ./build/js/io/seal.js
/**
 * Authenticated encryption with a key from the environment: AES-256-GCM (NIST SP 800-38D).
 *
 *   key material = scrypt(secret, N = 2¹⁵, r = 8, p = 1)          RFC 7914
 *   locked       = nonce (12 bytes) · tag (16 bytes) · ciphertext
 *   nonce        = HMAC-SHA-256(second key, purpose · 0 · bytes), first 12 bytes
 *
 * The nonce is made from the content, as in synthetic-IV modes (RFC 5297): the same record gives the same line whoever
 * writes it, so that writing it again changes nothing, and no two contents share a nonce but by a collision of 96 bits.
 * All that the locked bytes tell is their length, and whether two of them are equal.
 */

const NONCE = 12;
const TAG = 16;
/** Public, and the same for every user: the secret is to be random, and keys are told apart by it alone. */
const SALT = 'holdline/sealed@1';
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
const NAME_DIGITS = 8;
function sealOf(secret) {
    const material = (0,external_node_crypto_.scryptSync)(secret.normalize('NFC'), SALT, 64, COST);
    const [key, nonceKey] = [material.subarray(0, 32), material.subarray(32)];
    const purposeBytes = (purpose) => new TextEncoder().encode(purpose);
    return {
        key: (0,external_node_crypto_.createHmac)('sha256', nonceKey).update('name of the key').digest('hex').slice(0, NAME_DIGITS),
        lock: (bytes, purpose) => {
            const mac = (0,external_node_crypto_.createHmac)('sha256', nonceKey).update(purpose).update(new Uint8Array(1)).update(bytes);
            const nonce = mac.digest().subarray(0, NONCE);
            const cipher = (0,external_node_crypto_.createCipheriv)('aes-256-gcm', key, nonce).setAAD(purposeBytes(purpose));
            const body = [cipher.update(bytes), cipher.final()];
            return new Uint8Array(Buffer.concat([nonce, cipher.getAuthTag(), ...body]));
        },
        open: (bytes, purpose) => {
            if (bytes.length < NONCE + TAG)
                return null;
            const decipher = (0,external_node_crypto_.createDecipheriv)('aes-256-gcm', key, bytes.subarray(0, NONCE), { authTagLength: TAG })
                .setAAD(purposeBytes(purpose))
                .setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
            try {
                const body = [decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()];
                return new Uint8Array(Buffer.concat(body));
            }
            catch {
                // `final` throws for nothing but a tag that does not fit.
                return null;
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/js/io/codec.js
/**
 * Packing and hashing by Node's own zlib and crypto. The same bytes always give the same gzip file with one version of
 * zlib: no time is written (zlib leaves MTIME 0), and the system's mark is set to "unknown" on every system.
 * Format: RFC 1952 (https://www.rfc-editor.org/rfc/rfc1952), section 2.3.
 */




const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
const OS_AT = 9;
const OS_UNKNOWN = 255;
/** The same bytes without what `Buffer` adds to them. */
function plain(bytes) {
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function gzip(bytes) {
    const packed = plain((0,external_node_zlib_.gzipSync)(bytes, { level: 6 }));
    packed[OS_AT] = OS_UNKNOWN;
    return packed;
}
/** The length in the last four bytes. Where it is another, something was put behind or several files into one. */
function statedLength(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(bytes.length - 4, true);
}
function gunzip(bytes, limit) {
    try {
        // zlib takes no limit below one byte.
        const unpacked = plain((0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: Math.max(1, limit) }));
        const whole = unpacked.length <= limit && statedLength(bytes) === unpacked.length % 2 ** 32;
        return whole ? unpacked : null;
    }
    catch (error) {
        const code = (0,disk/* codeOf */.$N)(error);
        // Anything else is no property of the bytes, and must be heard of.
        if (code.startsWith('Z_') || code === 'ERR_BUFFER_TOO_LARGE')
            return null;
        throw error;
    }
}
const nodeCodec = {
    gzip,
    gunzip,
    sha256: (bytes) => (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'),
    hashing: () => {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest('hex') };
    },
    base64: (bytes) => Buffer.from(bytes).toString('base64'),
    fromBase64: (text) => BASE64.test(text) && text.length % 4 === 0 ? plain(Buffer.from(text, 'base64')) : null,
    seal: sealOf,
};

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 37 modules
var catalogue = __webpack_require__(58711);
// EXTERNAL MODULE: ./build/js/failure/failure.js
var failure = __webpack_require__(73597);
;// CONCATENATED MODULE: ./build/js/io/paths.js
/** The fixed part of a glob, and a path without that part and without its extension. Paths have `/`. */

const DYNAMIC = /[*?[\]{}()!+@]/;
/** The folders of a glob before the first that holds a wildcard: `results/*.csv` → `results`. */
function fixedPart(pattern) {
    const parts = pattern.split('/');
    const first = parts.findIndex((part) => DYNAMIC.test(part));
    const fixed = (first < 0 ? parts.slice(0, -1) : parts.slice(0, first)).join('/');
    if (fixed !== '')
        return fixed;
    return pattern.startsWith('/') ? '/' : '.';
}
/** Parts that lead elsewhere: `a//b`, `a/./b`, `a/../b`. */
const WINDING = /\/\.{0,2}(?:\/|$)/;
/** The path below the folder; of plain paths it is what follows, which thousands of files are told by. */
function below(folder, path) {
    const plain = path.startsWith(`${folder}/`) && !WINDING.test(path.slice(1));
    return plain ? path.slice(folder.length + 1) : external_node_path_.posix.relative(folder, path);
}
/** `results/fr/test.csv` below `results` → `fr/test`. */
function stemOf(path, fixed) {
    const relative = below(fixed, path);
    const inside = relative.startsWith('..') ? external_node_path_.posix.basename(path) : relative;
    const extension = external_node_path_.posix.extname(inside);
    return extension === '' ? inside : inside.slice(0, -extension.length);
}

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
;// CONCATENATED MODULE: ./build/js/io/sqlite.js
/** Databases of SQLite by Node's own module, which Node 20 does not have: they are opened to be read only. */


function isSqlite(found) {
    return found !== undefined && 'DatabaseSync' in found;
}
/** Its messages are of the engine and never have contents of the file in them, apart from names in the query. */
function attempt(work, shown) {
    try {
        return work();
    }
    catch (error) {
        const reason = error instanceof Error ? error.message.slice(0, 120) : 'for a reason that is not told';
        throw (0,catalogue/* failure */.V2)('SQLITE_UNREADABLE', shown, { reason });
    }
}
function cellOf(value) {
    return typeof value === 'number' || typeof value === 'string' ? value : null;
}
function recordOf(row) {
    const cells = typeof row === 'object' && row !== null ? Object.entries(row) : [];
    return Object.fromEntries(cells.map(([name, value]) => [name, cellOf(value)]));
}
/** Faults: `SQLITE_NODE`, `SQLITE_UNREADABLE`. */
async function openDatabase(absolute, shown) {
    // Asked for by name and not imported, so that a Node without it can say so. Before 20.16 there is no such question.
    const sqlite = external_node_process_.getBuiltinModule?.('node:sqlite');
    if (!isSqlite(sqlite))
        throw (0,catalogue/* failure */.V2)('SQLITE_NODE', shown, { version: external_node_process_.versions.node });
    const database = attempt(() => new sqlite.DatabaseSync(absolute, { readOnly: true }), shown);
    // What the file brings along (functions in views and defaults) is not to be trusted.
    attempt(() => database.exec('PRAGMA trusted_schema = OFF'), shown);
    return {
        rows: (sql, ...values) => attempt(() => database
            .prepare(sql)
            .all(...values)
            .map(recordOf), shown),
        close: () => database.close(),
    };
}

;// CONCATENATED MODULE: ./build/js/io/files.js
/** Files of this machine: found by glob, streamed in, written whole or not at all. */








const CHUNK = 1 << 20;
const SMALL = 1 << 18;
function trouble(error, shown) {
    if (error instanceof failure/* Failure */.HR)
        return error;
    const code = (0,disk/* codeOf */.$N)(error);
    return code === 'ENOENT'
        ? (0,catalogue/* failure */.V2)('FILE_MISSING', shown, {})
        : (0,catalogue/* failure */.V2)('FILE_UNREADABLE', shown, { reason: code });
}
/** Not waiting for a writer, should a pipe stand there by now. Windows knows no such thing. */
const READ_NOW = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/** In one piece and at once: of thousands of small files the way to another thread and back is most of the time. */
function small(absolute, shown) {
    let file = null;
    try {
        file = (0,external_node_fs_.openSync)(absolute, READ_NOW);
        return (0,external_node_fs_.readFileSync)(file);
    }
    catch (error) {
        throw trouble(error, shown);
    }
    finally {
        if (file !== null)
            (0,external_node_fs_.closeSync)(file);
    }
}
/** `size` is what the file had when it was found. */
async function* chunksOf(absolute, shown, size) {
    if (size <= SMALL) {
        yield small(absolute, shown);
        return;
    }
    const stream = (0,external_node_fs_.createReadStream)(absolute, { highWaterMark: CHUNK });
    try {
        for await (const chunk of stream)
            yield chunk;
    }
    catch (error) {
        throw trouble(error, shown);
    }
    finally {
        stream.destroy();
    }
}
/** The same in two buffers by turns. */
async function* turnsOf(absolute, shown, size) {
    if (size <= SMALL) {
        yield small(absolute, shown);
        return;
    }
    let file = null;
    try {
        file = await (0,promises_.open)(absolute, READ_NOW);
        let [next, spare] = [Buffer.allocUnsafeSlow(CHUNK), Buffer.allocUnsafeSlow(CHUNK)];
        for (;;) {
            const { bytesRead } = await file.read(next, 0, CHUNK);
            if (bytesRead === 0)
                return;
            yield next.subarray(0, bytesRead);
            [next, spare] = [spare, next];
        }
    }
    catch (error) {
        throw trouble(error, shown);
    }
    finally {
        await file?.close();
    }
}
/** What stands at a literal path: a source, a fault, or `null` for nothing. At once, as `small` is. */
function sourceAt(folder, path, fixed) {
    const absolute = (0,external_node_path_.resolve)(folder, path);
    try {
        const found = (0,external_node_fs_.statSync)(absolute);
        if (found.isDirectory())
            return (0,catalogue/* fault */.DG)('FILE_IS_FOLDER', path, { path: path.replace(/\/+$/, '') });
        if (!found.isFile())
            return (0,catalogue/* fault */.DG)('FILE_UNREADABLE', path, { reason: 'it is no plain file' });
        const shown = (0,disk/* slashed */.df)(path);
        return {
            path: shown,
            stem: stemOf(shown, fixed),
            size: found.size,
            database: () => openDatabase(absolute, shown),
            open: () => chunksOf(absolute, shown, found.size),
            openInTurns: () => turnsOf(absolute, shown, found.size),
        };
    }
    catch (error) {
        const code = (0,disk/* codeOf */.$N)(error);
        return code === 'ENOENT' || code === 'ENOTDIR' ? null : (0,catalogue/* fault */.DG)('FILE_UNREADABLE', path, { reason: code });
    }
}
async function globbed(folder, pattern) {
    const { glob } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const base = (0,external_node_path_.isAbsolute)(pattern) ? fixedPart(pattern) : '.';
    const paths = await glob((0,external_node_path_.isAbsolute)(pattern) ? external_node_path_.posix.relative(base, pattern) : pattern, {
        cwd: (0,external_node_path_.resolve)(folder, base),
        expandDirectories: false,
        followSymbolicLinks: false,
        dot: true,
    });
    if (paths.length === 0)
        return [(0,catalogue/* fault */.DG)('GLOB_EMPTY', pattern, { folder: (0,external_node_path_.isAbsolute)(pattern) ? null : folder })];
    const fixed = fixedPart(pattern);
    const shown = paths.map((path) => (base === '.' ? (0,disk/* slashed */.df)(path) : external_node_path_.posix.join(base, (0,disk/* slashed */.df)(path))));
    const sources = shown.map((path) => sourceAt(folder, path, fixed));
    return sources.filter((source) => source !== null);
}
async function foundBy(folder, pattern, common) {
    const literal = sourceAt(folder, pattern, common);
    if (literal !== null)
        return [literal];
    const { isDynamicPattern } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
    return isDynamicPattern(pattern) ? globbed(folder, pattern) : [(0,catalogue/* fault */.DG)('FILE_MISSING', pattern, {})];
}
async function find(folder, patterns) {
    const common = commonFolder(patterns);
    const found = (await Promise.all(patterns.map((pattern) => foundBy(folder, pattern, common)))).flat();
    const faults = found.filter((item) => 'code' in item);
    const sources = found.filter((item) => 'stem' in item);
    const byPath = new Map(sources.map((source) => [source.path, source]));
    return { sources: [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), faults };
}
/** Files named one by one (a shell expanded the glob) share the folder that a glob's fixed part would be. */
function commonFolder(patterns) {
    const folders = patterns.map((pattern) => external_node_path_.posix.dirname((0,disk/* slashed */.df)(pattern)).split('/'));
    const [first = [], ...others] = folders;
    let length = first.length;
    for (const other of others) {
        let same = 0;
        while (same < length && other[same] === first[same])
            same++;
        length = same;
    }
    return first.slice(0, length).join('/') || '.';
}
/** The files below and beside this folder; relative paths are relative to it. */
function localFiles(folder) {
    return {
        find: (patterns) => find(folder, patterns),
        readText: (path) => (0,disk/* readText */.yR)(folder, path),
        writeText: (path, text) => (0,disk/* writeWhole */.f8)(folder, path, text),
        readBytes: (path) => (0,disk/* readBytes */.io)(folder, path),
        writeBytes: (path, bytes) => (0,disk/* writeWhole */.f8)(folder, path, bytes),
        remove: (path) => (0,disk/* remove */.TF)(folder, path),
        list: (path) => (0,disk/* list */.p_)(folder, path),
        appendText: (path, text) => (0,disk/* appendText */.IM)(folder, path, text),
    };
}

;// CONCATENATED MODULE: ./build/js/io/git.js
/** Commits and tags, read from git's own files: starting git would be another program to trust. */



async function textOf(path) {
    try {
        return (await (0,promises_.readFile)(path, 'utf8')).trim();
    }
    catch {
        return null;
    }
}
const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** In a work tree of its own, `.git` is a file that names the folder. */
async function gitFolder(folder) {
    const pointer = await textOf((0,external_node_path_.join)(folder, '.git'));
    return pointer?.startsWith('gitdir: ') === true ? pointer.slice('gitdir: '.length) : (0,external_node_path_.join)(folder, '.git');
}
async function packed(git, ref) {
    const lines = (await textOf((0,external_node_path_.join)(git, 'packed-refs')))?.split('\n') ?? [];
    return lines.find((line) => line.endsWith(` ${ref}`))?.split(' ')[0] ?? null;
}
/** HEAD's commit in this folder's repository, or `null` where there is none. */
async function gitHead(folder) {
    const git = await gitFolder(folder);
    const head = await textOf((0,external_node_path_.join)(git, 'HEAD'));
    if (head === null)
        return null;
    const ref = head.startsWith('ref: ') ? head.slice('ref: '.length) : null;
    const sha = ref === null ? head : ((await textOf((0,external_node_path_.join)(git, ref))) ?? (await packed(git, ref)));
    return sha !== null && SHA.test(sha) ? sha : null;
}
const TAGS = 'refs/tags/';
/** Tags in the one file that git packs references into; the line after an annotated one has the commit it is of. */
async function packedTags(git) {
    const tags = new Map();
    let last = '';
    for (const line of (await textOf((0,external_node_path_.join)(git, 'packed-refs')))?.split('\n') ?? []) {
        const [sha = '', ref = ''] = line.split(' ');
        if (line.startsWith('^'))
            tags.set(last, line.slice(1).trim());
        else if (ref.startsWith(TAGS))
            tags.set(ref.slice(TAGS.length), sha);
        last = ref.startsWith(TAGS) ? ref.slice(TAGS.length) : '';
    }
    tags.delete('');
    return tags;
}
/** The commit that an annotated tag is of; a plain one, and one that is packed away, is its own. */
async function peeled(git, sha) {
    try {
        const object = (0,external_node_zlib_.inflateSync)(await (0,promises_.readFile)((0,external_node_path_.join)(git, 'objects', sha.slice(0, 2), sha.slice(2)))).toString();
        return /^tag \d+\0object ([0-9a-f]+)\n/.exec(object)?.[1] ?? sha;
    }
    catch {
        return sha;
    }
}
/** The commits of all tags of this folder's repository by name; empty where there is none. */
async function gitTags(folder) {
    const git = await gitFolder(folder);
    const tags = new Map(await packedTags(git));
    const names = await (0,promises_.readdir)((0,external_node_path_.join)(git, TAGS), { recursive: true }).catch(() => []);
    for (const name of names) {
        const sha = await textOf((0,external_node_path_.join)(git, TAGS, name));
        if (sha !== null && SHA.test(sha))
            tags.set(name.replaceAll('\\', '/'), await peeled(git, sha));
    }
    return tags;
}

// EXTERNAL MODULE: ./build/js/io/own.js
var own = __webpack_require__(45599);
;// CONCATENATED MODULE: ./build/js/io/progress.js
const FIRST = 1_000;
const IN_PLACE = 200;
const IN_LOG = 5_000;
const MEBIBYTE = 1 << 20;
const SECOND = 1_000;
const MINUTE = 60;
/** Files with a row a line. */
const OF_ROWS = /\.(?:csv|tsv|jsonl|ndjson)$/i;
const LINE_FEED = 10;
/** Rows are counted in so many bytes of each chunk, and told for all of it. */
const SAMPLE = 1 << 14;
function rowsIn(chunk) {
    const sample = chunk.subarray(0, SAMPLE);
    const lines = sample.reduce((count, byte) => (byte === LINE_FEED ? count + 1 : count), 0);
    return sample.length === 0 ? 0 : (lines * chunk.length) / sample.length;
}
/** To two digits: more would pretend to a count. */
function roughly(rows) {
    return Number(rows.toPrecision(2)).toLocaleString('en-US');
}
function timeLeft(milliseconds) {
    const seconds = Math.ceil(milliseconds / SECOND);
    return seconds < 2 * MINUTE ? `${seconds} s` : `${Math.ceil(seconds / MINUTE)} min`;
}
function read({ bySource }) {
    const all = { bytes: 0, rows: 0 };
    for (const { bytes, rows } of bySource.values()) {
        all.bytes += bytes;
        all.rows += rows;
    }
    return all;
}
function sentence(tally, passed) {
    const { bytes, rows } = read(tally);
    const { known } = tally;
    const share = known === 0 ? 0 : Math.min(100, Math.floor((100 * bytes) / known));
    const done = `reading ${Math.round(bytes / MEBIBYTE)} of ${Math.round(known / MEBIBYTE)} MiB (${share} %)`;
    const counted = rows > 0 ? `, about ${roughly(rows)} rows` : '';
    const left = bytes > 0 && bytes < known ? `, ${timeLeft((passed * (known - bytes)) / bytes)} left` : '';
    return `${done}${counted}${left}`;
}
function speak(meter, tally) {
    const now = meter.clock();
    if (now - tally.started < FIRST || now - tally.spoken < (meter.terminal ? IN_PLACE : IN_LOG))
        return;
    tally.spoken = now;
    const text = sentence(tally, now - tally.started);
    meter.write(meter.terminal ? `\r${text}\u001b[K` : `${text}\n`);
}
/** A file may be opened more than once, for a first look and for good: what the look read is not counted again. */
async function* counted(source, chunks, { meter, tally }) {
    const amount = { bytes: 0, rows: 0 };
    tally.bySource.set(source, amount);
    for await (const chunk of chunks) {
        amount.bytes += chunk.length;
        if (OF_ROWS.test(source.path))
            amount.rows += rowsIn(chunk);
        speak(meter, tally);
        yield chunk;
    }
    if (meter.terminal && tally.spoken > 0 && read(tally).bytes >= tally.known)
        meter.write('\r\u001b[K');
}
/** The same files, whose reading is counted and spoken of. */
function withProgress(files, meter) {
    const tally = { started: meter.clock(), known: 0, spoken: 0, bySource: new Map() };
    return {
        ...files,
        find: async (globs) => {
            const { sources, faults } = await files.find(globs);
            const watched = sources.map((source) => {
                tally.known += source.size;
                const { openInTurns } = source;
                const told = { ...source, open: () => counted(source, source.open(), { meter, tally }) };
                if (openInTurns === undefined)
                    return told;
                return { ...told, openInTurns: () => counted(source, openInTurns(), { meter, tally }) };
            });
            return { sources: watched, faults };
        },
    };
}

;// CONCATENATED MODULE: ./build/js/io/world.js
/** The real world: this machine's files, clock and streams. */









/** Lines on standard error, which never carries results. */
const errorLog = {
    info: (text) => void process.stderr.write(`${text}\n`),
    warn: (text) => void process.stderr.write(`${text}\n`),
};
function realWorld({ folder, log, at }) {
    const meter = {
        terminal: process.stderr.isTTY === true,
        write: (text) => void process.stderr.write(text),
        clock: () => performance.now(),
    };
    return {
        files: withProgress(localFiles(folder), meter),
        log,
        now: () => (at === null ? new Date() : new Date(at)),
        randomId: external_node_crypto_.randomUUID,
        variable: (name) => process.env[name] || null,
        user: () => (0,external_node_os_.userInfo)().username,
        sha256: (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex'),
        codec: nodeCodec,
        gitHead: () => gitHead(folder),
        gitTags: () => gitTags(folder),
        send: async (request, terms) => await (await __webpack_require__.e(/* import() */ 1089).then(__webpack_require__.bind(__webpack_require__, 21089))).send(request, terms),
        sendMail: async (mail, terms) => await (await __webpack_require__.e(/* import() */ 7300).then(__webpack_require__.bind(__webpack_require__, 77300))).sendMail(mail, terms),
        version: (0,own/* own */.Z)().version,
        ownText: (path) => (0,external_node_fs_.readFileSync)((0,external_node_path_.join)((0,own/* own */.Z)().folder, path), 'utf8'),
    };
}
/** Colour only on a terminal whose user did not refuse it (https://no-color.org). */
function realScreen() {
    const colour = process.stdout.isTTY === true && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb';
    return { colour, width: process.stdout.columns ?? 100 };
}


/***/ })

};
