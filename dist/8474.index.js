export const id = 8474;
export const ids = [8474];
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

/***/ 68474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KJ: () => (/* binding */ dataChapter),
/* harmony export */   Pl: () => (/* binding */ saidChapter),
/* harmony export */   XT: () => (/* binding */ qualityFold),
/* harmony export */   xk: () => (/* binding */ confusionFolds)
/* harmony export */ });
/* harmony import */ var _confusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24123);
/* harmony import */ var _english_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96523);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55220);
/* harmony import */ var _folds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15671);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40678);
/* harmony import */ var _quality_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46278);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1426);







/** Lines before the metrics; a fold has the others. */
const OPEN = 3;
const listOf = (found, { qualityMarkdowns }) => qualityMarkdowns(found)
    .map((sentence) => `- ${sentence}`)
    .join('\n');
function chapter(title, open, language) {
    return open.length === 0 ? null : `**${title}**\n\n${listOf(open, language)}`;
}
/** What to know before any metric is believed, at most so many lines; `null` where the data is as it was. */
function dataChapter(found, limit, language = _english_js__WEBPACK_IMPORTED_MODULE_1__/* .ENGLISH */ .V) {
    const open = found.filter(_quality_js__WEBPACK_IMPORTED_MODULE_5__/* .isOfData */ .OS).slice(0, Math.min(OPEN, limit));
    return chapter(language.text.data, open, language);
}
/** What the model says otherwise, at most so many lines. */
function saidChapter(found, limit, language = _english_js__WEBPACK_IMPORTED_MODULE_1__/* .ENGLISH */ .V) {
    const said = found.filter((one) => !(0,_quality_js__WEBPACK_IMPORTED_MODULE_5__/* .isOfData */ .OS)(one)).slice(0, Math.min(OPEN, limit));
    return chapter(language.text.said, said, language);
}
const shareText = (share) => (share === null ? '–' : (0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .valueText */ .Ru)(share, 'fraction'));
function binRow({ from, to, base, head }, { text }) {
    return [
        text.range(from.toFixed(2), to.toFixed(2)),
        (0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeText */ .r0)(Math.round(base.n)),
        shareText(base.score),
        shareText(base.outcome),
        (0,_number_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeText */ .r0)(Math.round(head.n)),
        shareText(head.score),
        shareText(head.outcome),
    ];
}
/** How often scores came true, by bins. */
function reliability({ suite, bins }, language) {
    const titles = language.text.columns.calibration;
    const aligns = titles.map((_, column) => (column === 0 ? ':--' : '--:'));
    const rows = bins.map((bin) => binRow(bin, language));
    return `${language.text.calibrationOf((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(suite))}\n\n${(0,_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownTable */ .Qj)(titles, aligns, rows)}`;
}
/** All that is otherwise in the data, with the reliability curves. */
function qualityFold(found, limit, language = _english_js__WEBPACK_IMPORTED_MODULE_1__/* .ENGLISH */ .V) {
    const curves = found.slice(0, limit).filter(({ bins }) => bins.length > 0);
    if (found.length <= OPEN && curves.length === 0)
        return null;
    const left = found.length - limit;
    const more = left > 0 ? `\n\n${language.text.more(left)}` : '';
    const parts = [
        `${listOf(found.slice(0, limit), language)}${more}`,
        ...curves.map((one) => reliability(one, language)),
    ];
    return (0,_folds_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)(language.text.differs(found.length), parts.join('\n\n'));
}
/** How many matrices a report draws. */
const MOST_MATRICES = 5;
/** A fold for each suite's matrix. */
function confusionFolds(confusions, limit, language = _english_js__WEBPACK_IMPORTED_MODULE_1__/* .ENGLISH */ .V) {
    return confusions.slice(0, Math.min(MOST_MATRICES, limit)).map((confusion) => {
        const body = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(confusion.suite)}\n\n${(0,_confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .confusionMarkdown */ .O)(confusion, language)}`;
        return (0,_folds_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)(language.text.classes(confusion.labels.length), body);
    });
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
/* harmony import */ var _english_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96523);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55220);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40678);
/* harmony import */ var _probability_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24336);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1426);






/** A fold; the blank lines make GitHub read Markdown inside. `title` must be trusted text. */
function fold(title, body) {
    return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}
function more(total, { limit, language }) {
    return total > limit ? `\n\n${language.text.more(total - limit)}` : '';
}
function noticeItem({ where, what, fix }, { text }) {
    const place = where === null ? '' : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(where)}${text.colon}`;
    const mend = fix === null ? '' : `<br>**${text.fix}${text.colon.trim()}** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(fix)}`;
    return `- ${place}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(what)}${mend}`;
}
/** Notices with their fixes, as a list. */
function noticeList(notices, limit, language = _english_js__WEBPACK_IMPORTED_MODULE_1__/* .ENGLISH */ .V) {
    const items = notices.slice(0, limit).map((notice) => noticeItem(notice, language));
    return `${items.join('\n')}${more(notices.length, { limit, language })}`;
}
function noticesFold(notices, { limit, language }) {
    if (notices.length === 0)
        return null;
    return fold(language.text.noticeCount(notices.length), noticeList(notices, limit, language));
}
function unjudgedRow({ id, value, because }, { text }) {
    const why = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(text.because(because));
    return [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(id), value === null ? '–' : (0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .valueText */ .Ru)(value, null), why];
}
/** Values that were read and not judged. */
function unjudgedFold(unjudged, listing) {
    const { text } = listing.language;
    if (unjudged.length === 0)
        return null;
    const rows = unjudged.slice(0, listing.limit).map((one) => unjudgedRow(one, listing.language));
    const table = (0,_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownTable */ .Qj)(text.columns.unjudged, [':--', '--:', ':--'], rows);
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
    const names = [flip.suite, flip.id, flip.truth, flip.from, flip.to].map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7);
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
        const kind = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(from)} → ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(to)}`;
        times.set(kind, (times.get(kind) ?? 0) + 1);
    }
    const often = [...times].filter(([, count]) => count > 1).sort(([, a], [, b]) => b - a);
    const named = often.slice(0, KINDS_NAMED).map(([kind, count]) => text.times(kind, count));
    return named.length === 0 ? null : text.mostOften(named);
}
function driverRow(driver, { text }) {
    const { suite, condition, examples, share, change, elsewhere, unit, p, also } = driver;
    const others = also.map((one) => `<br>${text.also} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(one)}`).join('');
    return [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(suite),
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(condition)}${others}`,
        (0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeText */ .r0)(examples),
        share === null ? '–' : (0,_driver_js__WEBPACK_IMPORTED_MODULE_0__/* .percentText */ .fL)(share),
        (0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .changeText */ .k0)(change, unit),
        (0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .changeText */ .k0)(elsewhere, unit),
        p === null ? '–' : (0,_probability_js__WEBPACK_IMPORTED_MODULE_4__/* .pText */ .C6)(p),
    ];
}
/** The slices that carry a change, with their numbers. */
function driversFold(drivers, limit, language = _english_js__WEBPACK_IMPORTED_MODULE_1__/* .ENGLISH */ .V) {
    if (drivers.length === 0)
        return null;
    const { text } = language;
    const aligns = [':--', ':--', '--:', '--:', '--:', '--:', '--:'];
    const rows = drivers.slice(0, limit).map((driver) => driverRow(driver, language));
    const table = (0,_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownTable */ .Qj)(text.columns.drivers, aligns, rows);
    const body = `${table}${more(drivers.length, { limit, language })}`;
    return fold(text.driverCount(drivers.length), body);
}
/** Examples that were right and are wrong now, then the other way round; those that turn by themselves last. */
function flipsFold(flips, limit, language = _english_js__WEBPACK_IMPORTED_MODULE_1__/* .ENGLISH */ .V) {
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
    const table = (0,_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownTable */ .Qj)(titles, titles.map(() => ':--'), rows);
    const kinds = kindsText(flips, language);
    return fold(title, `${kinds === null ? '' : `${kinds}\n\n`}${table}${more(flips.length, { limit, language })}`);
}
function policyFold(report, { text, policySentences }) {
    const items = policySentences(report.policy).map((sentence) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownProse */ .h$)(sentence)}`);
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


/***/ })

};
