export const id = 947;
export const ids = [947,728];
export const modules = {

/***/ 728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check),
  keep: () => (/* binding */ keep),
  shown: () => (/* binding */ shown)
});

// EXTERNAL MODULE: ./build/js/gate/anchor-line.js
var anchor_line = __webpack_require__(8138);
// EXTERNAL MODULE: ./build/js/gate/gate.js + 6 modules
var gate = __webpack_require__(9565);
// EXTERNAL MODULE: ./build/js/gate/request.js
var request = __webpack_require__(469);
// EXTERNAL MODULE: ./build/js/render/comment.js
var comment = __webpack_require__(6114);
// EXTERNAL MODULE: ./build/js/render/cells.js
var cells = __webpack_require__(5050);
// EXTERNAL MODULE: ./build/js/render/columns.js
var render_columns = __webpack_require__(428);
// EXTERNAL MODULE: ./build/js/render/driver.js
var render_driver = __webpack_require__(85);
// EXTERNAL MODULE: ./build/js/render/escape.js
var render_escape = __webpack_require__(5220);
// EXTERNAL MODULE: ./build/js/render/number.js + 1 modules
var number = __webpack_require__(623);
// EXTERNAL MODULE: ./build/js/render/order.js
var order = __webpack_require__(5027);
// EXTERNAL MODULE: ./build/js/render/rows.js
var rows = __webpack_require__(1426);
// EXTERNAL MODULE: ./build/js/render/standing.js
var standing = __webpack_require__(6275);
// EXTERNAL MODULE: ./build/js/render/why.js
var why = __webpack_require__(889);
// EXTERNAL MODULE: ./build/js/render/words.js + 3 modules
var words = __webpack_require__(9091);
;// CONCATENATED MODULE: ./build/js/render/terminal.js










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
const NAME_LIMIT = 120;
const NARROWEST_NAME = 24;
const GAP = '  ';
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
    return (0,render_columns/* wrap */.LV)((0,render_escape/* plainText */.wh)(text), Math.max(40, options.width - 4))
        .map((line, index) => `${index === 0 ? '  ' : '    '}${line}`)
        .join('\n');
}
function rowOf(verdict) {
    const { symbol, word, values, change, evidence } = (0,cells/* cellsOf */.n)(verdict);
    const name = (0,render_escape/* plainText */.wh)((0,render_escape/* clip */.$Q)(verdict.id, NAME_LIMIT));
    return { verdict, cells: [`${symbol} ${word}`, name, values, change], evidence };
}
function widest(rows, cell) {
    return rows.reduce((width, row) => Math.max(width, (0,render_columns/* displayWidth */.F1)(cell(row))), 0);
}
/** Rows in columns. Names give way first; where that is not enough, the evidence goes to a line of its own. */
function table(rows, report, options) {
    const [verdictWidth, nameWidth, valuesWidth, changeWidth] = [0, 1, 2, 3].map((index) => widest(rows, ({ cells }) => cells[index] ?? ''));
    const evidenceWidth = widest(rows, ({ evidence }) => evidence);
    const fixedWidth = 2 + (verdictWidth ?? 0) + (valuesWidth ?? 0) + (changeWidth ?? 0) + 3 * GAP.length;
    const beside = options.width - fixedWidth - evidenceWidth - GAP.length >= Math.min(NARROWEST_NAME, nameWidth ?? 0);
    const taken = beside ? evidenceWidth + GAP.length : 0;
    const room = Math.max(NARROWEST_NAME, options.width - fixedWidth - taken);
    const names = Math.min(nameWidth ?? 0, room);
    return rows.flatMap(({ verdict, cells, evidence }) => {
        const colour = paintOf(verdict, report);
        const word = (0,render_columns/* padEnd */.f)(cells[0], verdictWidth ?? 0);
        const columns = [
            colour === null ? word : paint(word, colour, options),
            (0,render_columns/* padEnd */.f)((0,render_columns/* shorten */.ml)(cells[1], names), names),
            (0,render_columns/* padStart */.CF)(cells[2], valuesWidth ?? 0),
            (0,render_columns/* padStart */.CF)(cells[3], changeWidth ?? 0),
        ];
        const line = `  ${(beside ? [...columns, evidence] : columns).join(GAP)}`.trimEnd();
        return beside || evidence === '' ? [line] : [line, `      ${evidence}`];
    });
}
function section(title, lines) {
    return lines.length === 0 ? [] : ['', title, ...lines];
}
function noticeLines({ where, what, fix }, options) {
    const place = where === null ? '' : `${where}: `;
    const mend = fix === null ? [] : [`  ${indented(`fix: ${fix}`, options)}`];
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
        ...table(verdicts.map(rowOf), report, options),
    ]);
    return left.length === 0 ? lines : [...lines, `  … and ${left.length} more: ${(0,rows/* countsText */.WN)(left)}`];
}
function whyLines(report, options) {
    return (0,why/* whySharing */.$)((0,why/* toldWhy */.k)(report, (0,order/* worstFirst */.md)(report.verdicts).filter(order/* isNotable */._r)))
        .slice(0, LIST_ROWS)
        .map(({ ids, sentence }) => {
        const named = ids.slice(0, 3).map((id) => (0,render_escape/* clip */.$Q)(id, NAME_LIMIT));
        const more = ids.length > named.length ? ` and ${ids.length - named.length} more` : '';
        return indented(`${named.join(', ')}${more}: ${sentence}`, options);
    });
}
function whereLines({ drivers }, options) {
    return drivers.slice(0, LIST_ROWS).map((driver) => {
        const { before, condition, after } = (0,render_driver/* driverParts */.b)(driver);
        return indented(`${(0,render_escape/* clip */.$Q)(driver.suite, NAME_LIMIT)}: ${before} ${(0,render_escape/* clip */.$Q)(condition, NAME_LIMIT)} ${after}`, options);
    });
}
function unjudgedLines(report, options) {
    return report.unjudged.slice(0, LIST_ROWS).map(({ id, value, because }) => {
        const shown = value === null ? '' : ` = ${(0,number/* valueText */.Ru)(value, null)}`;
        return indented(`${(0,render_escape/* clip */.$Q)(id, NAME_LIMIT)}${shown}: ${because}`, options);
    });
}
/** The report in plain text. */
function renderTerminal(report, options) {
    const title = `${(0,words/* resultSymbol */.KI)(report.result)} ${(0,words/* resultLine */.ow)(report)}`;
    const notices = report.notices.slice(0, LIST_ROWS).flatMap((notice) => noticeLines(notice, options));
    const first = report.result === 'neutral' ? ['', ...(0,standing/* firstRun */.cK)(report).map((line) => indented(line, options))] : [];
    const isHealth = report.mode === 'health';
    const noticesTitle = report.result === 'error' ? 'What went wrong' : isHealth ? 'What was found' : 'Notices';
    const faults = section(noticesTitle, notices);
    const base = (0,standing/* baseSentence */.tk)(report);
    const policy = [...(base === null ? [] : [base]), ...(0,standing/* policySentences */.HY)(report.policy)];
    const lines = [
        paint(title, RESULT_PAINT[report.result], options),
        ...first,
        ...(report.result === 'error' ? faults : []),
        ...rowLines(report, options),
        ...(isHealth && report.result !== 'error' ? faults : []),
        ...section('Why', whyLines(report, options)),
        ...section('Where', whereLines(report, options)),
        ...section(`${(0,number/* countText */.lT)(report.unjudged.length, 'value')} read but not judged`, unjudgedLines(report, options)),
        ...(report.result === 'error' || isHealth ? [] : faults),
        ...section('How it was judged', policy.map((sentence) => paint(indented(sentence, options), 'dim', options))),
    ];
    return `${lines.join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/js/commands/configuration.js
var configuration = __webpack_require__(4275);
// EXTERNAL MODULE: ./build/js/commands/ending.js
var ending = __webpack_require__(3062);
// EXTERNAL MODULE: ./build/js/commands/local.js
var local = __webpack_require__(6486);
;// CONCATENATED MODULE: ./build/js/commands/check.js








const NO_LINKS = { run: null, baseCommit: null };
/** The report in the form that `--format` names. */
function shown(report, format, screen) {
    if (format === 'json')
        return `${JSON.stringify(report, null, 2)}\n`;
    if (format === 'markdown')
        return `${(0,comment/* renderMarkdown */.Gc)(report, NO_LINKS).trimEnd()}\n`;
    return `${renderTerminal(report, screen).trimEnd()}\n`;
}
/** Writes the report into a folder, in JSON and Markdown. */
async function keep(world, report, folder) {
    await world.files.writeText(`${folder}/report.json`, `${JSON.stringify(report, null, 2)}\n`);
    await world.files.writeText(`${folder}/report.md`, `${(0,comment/* renderMarkdown */.Gc)(report, NO_LINKS).trimEnd()}\n`);
}
async function check(world, options, screen) {
    const { config, source } = await (0,configuration/* configured */.t)(world, options.config);
    const { report } = await (0,gate/* runGate */.R)(world, {
        mode: 'gate',
        artifacts: options.artifacts,
        sources: [],
        parser: options.parser,
        base: options.baseline,
        history: (0,local/* localStore */.x)(world, options.history, config),
        line: async () => [],
        anchorLine: async () => (config.anchor === null ? null : await (0,anchor_line/* anchorLineIn */.fH)(world, config.anchor)),
        acceptance: async () => request/* NOT_ACCEPTED */.s,
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
    if (options.out !== null)
        await keep(world, report, options.out);
    return { status: (0,ending/* statusOf */.c2)(report), output: shown(report, options.format, screen) };
}


/***/ }),

/***/ 5947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   health: () => (/* binding */ health)
/* harmony export */ });
/* harmony import */ var _failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8649);
/* harmony import */ var _health_health_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8412);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(728);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4275);
/* harmony import */ var _ending_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3062);
/* harmony import */ var _local_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6486);






async function health(world, options, screen) {
    const { config, source } = await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_3__/* .configured */ .t)(world, options.config);
    const history = (0,_local_js__WEBPACK_IMPORTED_MODULE_5__/* .localStore */ .x)(world, options.history, config);
    if (history === null) {
        throw (0,_failure_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('FLAG_NEEDED', '--history', { command: 'health', flag: '--history DIR' });
    }
    const report = await (0,_health_health_js__WEBPACK_IMPORTED_MODULE_1__/* .runHealth */ .K)(world, {
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
    if (options.out !== null)
        await (0,_check_js__WEBPACK_IMPORTED_MODULE_2__.keep)(world, report, options.out);
    return { status: (0,_ending_js__WEBPACK_IMPORTED_MODULE_4__/* .statusOf */ .c2)(report), output: (0,_check_js__WEBPACK_IMPORTED_MODULE_2__.shown)(report, options.format, screen) };
}


/***/ }),

/***/ 6486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ localStore)
/* harmony export */ });
/* harmony import */ var _gate_seal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8743);
/* harmony import */ var _history_local_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6738);


function localStore(world, given, config) {
    const place = given ?? config.history.place;
    const { outcomes } = config.history;
    return place?.store === 'folder'
        ? (0,_history_local_js__WEBPACK_IMPORTED_MODULE_1__/* .localHistory */ .K)(world, place.folder, { outcomes, seal: (0,_gate_seal_js__WEBPACK_IMPORTED_MODULE_0__/* .sealOf */ .R)(world, config) })
        : null;
}


/***/ }),

/***/ 428:
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


/***/ })

};
