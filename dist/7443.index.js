export const id = 7443;
export const ids = [7443];
export const modules = {

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


/***/ }),

/***/ 24123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ confusionMarkdown),
/* harmony export */   g: () => (/* binding */ confusionLines)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80428);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55220);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40678);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1426);




const SHADES = [
    { from: 0.2, sign: '█' },
    { from: 0.1, sign: '▓' },
    { from: 0.05, sign: '▒' },
    { from: 0.02, sign: '░' },
];
function countOf(count) {
    return Number.isInteger(count) ? (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeText */ .r0)(count) : (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .valueText */ .Ru)(count, null);
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
    const size = totals.base === totals.head ? `${sign}${countOf(Math.abs(change))}` : (0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .changeText */ .k0)(part, 'fraction');
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
    const names = confusion.labels.map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7);
    const rows = cellsOf(confusion).map((cells, truth) => [names[truth] ?? '', ...cells.map(markdownCell)]);
    const table = (0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownTable */ .Qj)([text.corner, ...names], [':--', ...names.map(() => '--:')], rows);
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
    const nameWidth = Math.min(LONGEST_NAME, Math.max(...names.map(_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)));
    const widths = names.map((name, column) => {
        const inside = blocks.map((row) => row[column] ?? { upper: '', lower: '' });
        const cells = inside.map(({ upper, lower }) => Math.max((0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(upper), (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(lower)));
        return Math.max(...cells, Math.min((0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(name), SHORTEST_NAME));
    });
    const line = (name, cells) => {
        const columns = cells.map((cell, column) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .padStart */ .CF)(cell, widths[column] ?? 0));
        return `  ${[(0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .padEnd */ .f)((0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(name, nameWidth), nameWidth), ...columns].join(GAP)}`.trimEnd();
    };
    const titles = names.map((name, column) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(name, widths[column] ?? 0));
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
    const names = confusion.labels.map((label) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(label, LONGEST_NAME)));
    const cells = cellsOf(confusion);
    const wide = linesOf(names, cells.map((row) => row.map(wideBlock)));
    if (wide.every((line) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(line) <= width))
        return wide;
    return linesOf(names, cells.map((row) => row.map(narrowBlock)));
}


/***/ }),

/***/ 1426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ shownRows),
/* harmony export */   KV: () => (/* binding */ verdictTable),
/* harmony export */   Qj: () => (/* binding */ markdownTable)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55220);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85027);
/* harmony import */ var _sparkline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71544);



function inScope(report, form) {
    const ordered = (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .worstFirst */ .md)(report.verdicts);
    if (form.scope === 'all')
        return ordered;
    if (form.scope === 'notable')
        return ordered.filter(_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isNotable */ ._r);
    return form.scope === 'none' ? [] : ordered.filter((verdict) => (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailing */ .DI)(verdict, report.policy));
}
/** Notable rows open, up to the form's number; the rest of what the form shows behind a fold. */
function shownRows(report, form) {
    const rows = inScope(report, form);
    const open = rows.filter(_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isNotable */ ._r).slice(0, form.open);
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
    { line: ':--', cell: ({ id }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(id) },
    { line: '--:', cell: (_, { values }) => values },
    { line: '--:', cell: (verdict, { change }, text) => `${change}${wayText(verdict, text)}` },
    { line: ':--', cell: _sparkline_js__WEBPACK_IMPORTED_MODULE_2__/* .sparkline */ .K },
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


/***/ }),

/***/ 71544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sparkline),
/* harmony export */   v: () => (/* binding */ drawn)
/* harmony export */ });
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


/***/ }),

/***/ 47443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderTerminal: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80428);
/* harmony import */ var _confusion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24123);
/* harmony import */ var _english_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96523);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55220);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40678);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85027);
/* harmony import */ var _quality_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46278);
/* harmony import */ var _sparkline_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(71544);
/* harmony import */ var _why_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(20889);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66741);
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
/** Columns of a terminal that has room for the histories. */
const PICTURES_FROM = 100;
const GAP = '  ';
function paint(text, colour, options) {
    return options.colour ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text;
}
function paintOf(verdict, report) {
    if ((0,_order_js__WEBPACK_IMPORTED_MODULE_7__/* .isFailing */ .DI)(verdict, report.policy))
        return 'red';
    if ((0,_order_js__WEBPACK_IMPORTED_MODULE_7__/* .isNotable */ ._r)(verdict))
        return 'yellow';
    return verdict.outcome === 'improved' ? 'green' : null;
}
function indented(text, options) {
    return ((0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(text), Math.max(40, options.width - 4))
        // A line may be cut just before what the runner takes for a command.
        .map(_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)
        .map((line, index) => `${index === 0 ? '  ' : '    '}${line}`)
        .join('\n'));
}
function rowOf(verdict, { width, language: { cellsOf } }) {
    const { symbol, word, values, change, evidence: told } = cellsOf(verdict);
    const drawn = width < PICTURES_FROM ? '' : (0,_sparkline_js__WEBPACK_IMPORTED_MODULE_8__/* .sparkline */ .K)(verdict);
    const evidence = [told, drawn].filter((part) => part !== '').join(GAP);
    const name = (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(verdict.id, NAME_LIMIT));
    return { verdict, cells: [`${symbol} ${word}`, name, values, change], evidence };
}
function widest(rows, cell) {
    return rows.reduce((width, row) => Math.max(width, (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(cell(row))), 0);
}
/** So many columns, or more where names that differ would look the same. */
function widthOfNames(rows, width) {
    const names = new Set(rows.map(({ cells }) => cells[1]));
    const shown = new Set([...names].map((name) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(name, width)));
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
        const word = (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .padEnd */ .f)(cells[0], verdictWidth ?? 0);
        const columns = [
            colour === null ? word : paint(word, colour, options),
            (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .padEnd */ .f)((0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(cells[1], names), names),
            (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .padStart */ .CF)(cells[2], valuesWidth ?? 0),
            (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .padStart */ .CF)(cells[3], changeWidth ?? 0),
        ];
        const line = `  ${(beside ? [...columns, evidence] : columns).join(GAP)}`.trimEnd();
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
    const ordered = (0,_order_js__WEBPACK_IMPORTED_MODULE_7__/* .worstFirst */ .md)(report.verdicts);
    const notable = ordered.filter(_order_js__WEBPACK_IMPORTED_MODULE_7__/* .isNotable */ ._r);
    const quiet = ordered.filter((verdict) => !(0,_order_js__WEBPACK_IMPORTED_MODULE_7__/* .isNotable */ ._r)(verdict));
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
    return (0,_why_js__WEBPACK_IMPORTED_MODULE_9__/* .whySharing */ .$)((0,_why_js__WEBPACK_IMPORTED_MODULE_9__/* .toldWhy */ .k)(report, (0,_order_js__WEBPACK_IMPORTED_MODULE_7__/* .worstFirst */ .md)(report.verdicts).filter(_order_js__WEBPACK_IMPORTED_MODULE_7__/* .isNotable */ ._r)), options.language)
        .slice(0, LIST_ROWS)
        .map(({ ids, sentence }) => {
        const named = ids.slice(0, 3).map((id) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(id, NAME_LIMIT));
        const more = ids.length > named.length ? text.others(ids.length - named.length) : '';
        return indented(`${named.join(', ')}${more}${text.colon}${sentence}`, options);
    });
}
function whereLines({ drivers }, options) {
    const { text, driverParts } = options.language;
    return drivers.slice(0, LIST_ROWS).map((driver) => {
        const { before, condition, after } = driverParts(driver);
        return indented(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(driver.suite, NAME_LIMIT)}${text.colon}${before} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(condition, NAME_LIMIT)} ${after}`, options);
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
    return confusion.slice(0, MOST_MATRICES).flatMap((one) => {
        const title = `${text.confusion}${text.colon}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(one.suite, NAME_LIMIT))}`;
        return section(title, [...(0,_confusion_js__WEBPACK_IMPORTED_MODULE_1__/* .confusionLines */ .g)(one, options.width), indented(text.legend, options)]);
    });
}
function unjudgedLines(report, options) {
    const { text } = options.language;
    return report.unjudged.slice(0, LIST_ROWS).map(({ id, value, because }) => {
        const shown = value === null ? '' : ` = ${(0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .valueText */ .Ru)(value, null)}`;
        return indented(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(id, NAME_LIMIT)}${shown}${text.colon}${text.because(because)}`, options);
    });
}
/** The report in plain text. */
function renderTerminal(report, screen, language = _english_js__WEBPACK_IMPORTED_MODULE_2__/* .ENGLISH */ .V) {
    const options = { colour: screen.colour, width: screen.width, language };
    const { text } = language;
    const title = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .resultSymbol */ .KI)(report.result)} ${language.resultLine(report)}`;
    const { quality = [] } = report;
    const said = quality.filter((one) => !(0,_quality_js__WEBPACK_IMPORTED_MODULE_5__/* .isOfData */ .OS)(one));
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
        ...section(text.data, qualityLines(quality.filter(_quality_js__WEBPACK_IMPORTED_MODULE_5__/* .isOfData */ .OS), options)),
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
