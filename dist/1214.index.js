export const id = 1214;
export const ids = [1214];
export const modules = {

/***/ 11214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 36 modules
var catalogue = __webpack_require__(79769);
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
/** Names of the parts of a verdict that differ. */
function partsApart(a, b) {
    const names = new Set();
    for (const key of Object.keys({ ...a, ...b })) {
        if (key in a && isKey(key, a) && !isSame(a[key], b[key]))
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
        return [{ kind, where: path, recorded: sha256, found: is ?? 'no such file' }];
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
    const files = filesApart(recorded, await (0,digests/* digested */.i)(sources, world.codec).digests());
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

// EXTERNAL MODULE: ./build/js/render/columns.js
var columns = __webpack_require__(80428);
// EXTERNAL MODULE: ./build/js/render/escape.js
var render_escape = __webpack_require__(55220);
// EXTERNAL MODULE: ./build/js/render/number.js + 1 modules
var number = __webpack_require__(70623);
;// CONCATENATED MODULE: ./build/js/render/verification.js



const MOST = 50;
const WORDS = {
    'file-missing': 'the file is not there',
    'file-changed': 'the file has other bytes now',
    configuration: 'the configuration has other bytes now',
    history: 'the history is not as it was',
    version: 'another version of Holdline judged',
    result: 'the result is another',
    counts: 'the counts are others',
    verdict: 'the verdict is another',
};
function linesOf({ kind, where, recorded, found }, width) {
    const place = where === null ? '' : `${(0,render_escape/* plainText */.wh)(where)}: `;
    const rows = [`reported: ${(0,render_escape/* plainText */.wh)(recorded)}`, `found:    ${(0,render_escape/* plainText */.wh)(found)}`];
    const indented = rows.flatMap((row) => (0,columns/* wrap */.LV)(row, Math.max(40, width - 2)).map((line) => `  ${line}`));
    return [`${place}${WORDS[kind]}`, ...indented];
}
function renderVerification(verification, { width }) {
    const { verified, differences, files, verdicts, result } = verification;
    const made = `${(0,number/* countText */.lT)(verdicts, 'verdict')} of ${(0,number/* countText */.lT)(files, 'file')}`;
    if (verified)
        return `Verified: ${made} came out the same again, and the result is ${result}.`;
    const left = differences.length - MOST;
    return [
        `Not the same: ${(0,number/* countText */.lT)(differences.length, 'difference')} in ${made}, whose result was ${result}`,
        '',
        ...differences.slice(0, MOST).flatMap((one) => linesOf(one, width)),
        ...(left > 0 ? [`and ${(0,number/* countText */.lT)(left, 'more difference')} (--format json has them all)`] : []),
    ].join('\n');
}

// EXTERNAL MODULE: ./build/js/commands/configuration.js
var configuration = __webpack_require__(84275);
// EXTERNAL MODULE: ./build/js/commands/ending.js
var ending = __webpack_require__(73062);
// EXTERNAL MODULE: ./build/js/commands/local.js
var local = __webpack_require__(76486);
// EXTERNAL MODULE: ./build/js/commands/report.js
var commands_report = __webpack_require__(28363);
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
    return { status, output: `${renderVerification(verification, screen)}\n` };
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
/** Blanks, but not those around a sign: `p = 0.01` stays together. */
const UNBROKEN = / (?![=<>≤≥] )(?<! [=<>≤≥] )/;
/** The text in lines of at most so many columns, broken at blanks; a longer word stays whole. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(UNBROKEN)) {
        const longer = line === '' ? word : `${line} ${word}`;
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


/***/ }),

/***/ 55220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
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
function pieceText(piece, index) {
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
    return pieces.map(pieceText).join(' ');
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
