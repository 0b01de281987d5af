export const id = 7443;
export const ids = [7443];
export const modules = {

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

/***/ 47443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderTerminal: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15050);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80428);
/* harmony import */ var _confusion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24123);
/* harmony import */ var _driver_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90085);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55220);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70623);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(85027);
/* harmony import */ var _quality_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46278);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1426);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6275);
/* harmony import */ var _why_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(20889);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(66741);
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
const MOST_MATRICES = 3;
const NAME_LIMIT = 120;
const NARROWEST_NAME = 24;
const GAP = '  ';
function paint(text, colour, options) {
    return options.colour ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text;
}
function paintOf(verdict, report) {
    if ((0,_order_js__WEBPACK_IMPORTED_MODULE_11__/* .isFailing */ .DI)(verdict, report.policy))
        return 'red';
    if ((0,_order_js__WEBPACK_IMPORTED_MODULE_11__/* .isNotable */ ._r)(verdict))
        return 'yellow';
    return verdict.outcome === 'improved' ? 'green' : null;
}
function indented(text, options) {
    return (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(text), Math.max(40, options.width - 4))
        .map((line, index) => `${index === 0 ? '  ' : '    '}${line}`)
        .join('\n');
}
function rowOf(verdict) {
    const { symbol, word, values, change, evidence } = (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .cellsOf */ .n)(verdict);
    const name = (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)((0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(verdict.id, NAME_LIMIT));
    return { verdict, cells: [`${symbol} ${word}`, name, values, change], evidence };
}
function widest(rows, cell) {
    return rows.reduce((width, row) => Math.max(width, (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(cell(row))), 0);
}
/** So many columns, or more where names that differ would look the same. */
function widthOfNames(rows, width) {
    const names = new Set(rows.map(({ cells }) => cells[1]));
    const shown = new Set([...names].map((name) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(name, width)));
    return shown.size === names.size ? width : widest(rows, ({ cells }) => cells[1]);
}
/** Rows in columns. Names give way first; where that is not enough, the evidence goes to a line of its own. */
function table(rows, report, options) {
    const [verdictWidth, nameWidth, valuesWidth, changeWidth] = [0, 1, 2, 3].map((index) => widest(rows, ({ cells }) => cells[index] ?? ''));
    const evidenceWidth = widest(rows, ({ evidence }) => evidence);
    const fixedWidth = 2 + (verdictWidth ?? 0) + (valuesWidth ?? 0) + (changeWidth ?? 0) + 3 * GAP.length;
    const beside = options.width - fixedWidth - evidenceWidth - GAP.length >= Math.min(NARROWEST_NAME, nameWidth ?? 0);
    const taken = beside ? evidenceWidth + GAP.length : 0;
    const room = Math.max(NARROWEST_NAME, options.width - fixedWidth - taken);
    const names = widthOfNames(rows, Math.min(nameWidth ?? 0, room));
    return rows.flatMap(({ verdict, cells, evidence }) => {
        const colour = paintOf(verdict, report);
        const word = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .padEnd */ .f)(cells[0], verdictWidth ?? 0);
        const columns = [
            colour === null ? word : paint(word, colour, options),
            (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .padEnd */ .f)((0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(cells[1], names), names),
            (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .padStart */ .CF)(cells[2], valuesWidth ?? 0),
            (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .padStart */ .CF)(cells[3], changeWidth ?? 0),
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
    const ordered = (0,_order_js__WEBPACK_IMPORTED_MODULE_11__/* .worstFirst */ .md)(report.verdicts);
    const notable = ordered.filter(_order_js__WEBPACK_IMPORTED_MODULE_11__/* .isNotable */ ._r);
    const quiet = ordered.filter((verdict) => !(0,_order_js__WEBPACK_IMPORTED_MODULE_11__/* .isNotable */ ._r)(verdict));
    const shown = [...notable.slice(0, NOTABLE_ROWS), ...quiet.slice(0, QUIET_ROWS)];
    const left = ordered.filter((verdict) => !shown.includes(verdict));
    const lines = tablesOf(shown, report).flatMap((verdicts) => [
        '',
        ...table(verdicts.map(rowOf), report, options),
    ]);
    return left.length === 0 ? lines : [...lines, `  … and ${left.length} more: ${(0,_rows_js__WEBPACK_IMPORTED_MODULE_7__/* .countsText */ .WN)(left)}`];
}
function whyLines(report, options) {
    return (0,_why_js__WEBPACK_IMPORTED_MODULE_9__/* .whySharing */ .$)((0,_why_js__WEBPACK_IMPORTED_MODULE_9__/* .toldWhy */ .k)(report, (0,_order_js__WEBPACK_IMPORTED_MODULE_11__/* .worstFirst */ .md)(report.verdicts).filter(_order_js__WEBPACK_IMPORTED_MODULE_11__/* .isNotable */ ._r)))
        .slice(0, LIST_ROWS)
        .map(({ ids, sentence }) => {
        const named = ids.slice(0, 3).map((id) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(id, NAME_LIMIT));
        const more = ids.length > named.length ? ` and ${ids.length - named.length} more` : '';
        return indented(`${named.join(', ')}${more}: ${sentence}`, options);
    });
}
function whereLines({ drivers }, options) {
    return drivers.slice(0, LIST_ROWS).map((driver) => {
        const { before, condition, after } = (0,_driver_js__WEBPACK_IMPORTED_MODULE_3__/* .driverParts */ .b)(driver);
        return indented(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(driver.suite, NAME_LIMIT)}: ${before} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(condition, NAME_LIMIT)} ${after}`, options);
    });
}
function qualityLines(found, options) {
    const left = found.length - LIST_ROWS;
    const lines = (0,_quality_js__WEBPACK_IMPORTED_MODULE_6__/* .qualityTexts */ .iT)(found.slice(0, LIST_ROWS)).map((text) => indented(text, options));
    return left > 0 ? [...lines, `  … and ${left} more in report.json`] : lines;
}
function confusionSections({ confusion = [] }, options) {
    return confusion.slice(0, MOST_MATRICES).flatMap((one) => {
        const title = `What was taken for what: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)((0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(one.suite, NAME_LIMIT))}`;
        return section(title, [...(0,_confusion_js__WEBPACK_IMPORTED_MODULE_2__/* .confusionLines */ .gI)(one, options.width), indented(_confusion_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFUSION_LEGEND */ .LB, options)]);
    });
}
function unjudgedLines(report, options) {
    return report.unjudged.slice(0, LIST_ROWS).map(({ id, value, because }) => {
        const shown = value === null ? '' : ` = ${(0,_number_js__WEBPACK_IMPORTED_MODULE_5__/* .valueText */ .Ru)(value, null)}`;
        return indented(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(id, NAME_LIMIT)}${shown}: ${because}`, options);
    });
}
/** The report in plain text. */
function renderTerminal(report, options) {
    const title = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_10__/* .resultSymbol */ .KI)(report.result)} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_10__/* .resultLine */ .ow)(report)}`;
    const { quality = [] } = report;
    const said = quality.filter((one) => !(0,_quality_js__WEBPACK_IMPORTED_MODULE_6__/* .isOfData */ .OS)(one));
    const notices = report.notices.slice(0, LIST_ROWS).flatMap((notice) => noticeLines(notice, options));
    const first = report.result === 'neutral' ? ['', ...(0,_standing_js__WEBPACK_IMPORTED_MODULE_8__/* .firstRun */ .cK)(report).map((line) => indented(line, options))] : [];
    const isHealth = report.mode === 'health';
    const noticesTitle = report.result === 'error' ? 'What went wrong' : isHealth ? 'What was found' : 'Notices';
    const faults = section(noticesTitle, notices);
    const base = (0,_standing_js__WEBPACK_IMPORTED_MODULE_8__/* .baseSentence */ .tk)(report);
    const policy = [...(base === null ? [] : [base]), ...(0,_standing_js__WEBPACK_IMPORTED_MODULE_8__/* .policySentences */ .HY)(report.policy)];
    const lines = [
        paint(title, RESULT_PAINT[report.result], options),
        ...first,
        ...(report.result === 'error' ? faults : []),
        ...section(_quality_js__WEBPACK_IMPORTED_MODULE_6__/* .DATA_TITLE */ .uo, qualityLines(quality.filter(_quality_js__WEBPACK_IMPORTED_MODULE_6__/* .isOfData */ .OS), options)),
        ...rowLines(report, options),
        ...(isHealth && report.result !== 'error' ? faults : []),
        ...section('Why', whyLines(report, options)),
        ...section('Where', whereLines(report, options)),
        ...section(_quality_js__WEBPACK_IMPORTED_MODULE_6__/* .SAID_TITLE */ .N0, qualityLines(said, options)),
        ...confusionSections(report, options),
        ...section(`${(0,_number_js__WEBPACK_IMPORTED_MODULE_5__/* .countText */ .lT)(report.unjudged.length, 'value')} read but not judged`, unjudgedLines(report, options)),
        ...(report.result === 'error' || isHealth ? [] : faults),
        ...section('How it was judged', policy.map((sentence) => paint(indented(sentence, options), 'dim', options))),
    ];
    return `${lines.join('\n')}\n`;
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
