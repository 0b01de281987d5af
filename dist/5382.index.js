export const id = 5382;
export const ids = [5382];
export const modules = {

/***/ 15050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cellsOf)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70623);
/* harmony import */ var _probability_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24336);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66741);



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
    if (side === null)
        return '–';
    return text ?? 'not a number';
}
function numbersOf(verdict) {
    const { base, head, unit } = verdict;
    const broken = brokenLimit(verdict);
    const known = [base?.value ?? null, head?.value ?? null, broken?.limit ?? null];
    const present = known.filter((value) => value !== null);
    const texts = broken === null ? (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .valueTexts */ .Ms)(present, unit) : (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesApart */ .vW)(present, unit);
    const [baseText, headText, limitText] = known.map((value, index) => value === null ? undefined : texts[known.slice(0, index).filter((other) => other !== null).length]);
    const sides = [sideText(base, baseText), sideText(head, headText)];
    return {
        values: base === null ? sides[1] : arrow(sides),
        limit: broken === null || limitText === undefined ? null : `limit ${broken.sign} ${limitText}`,
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
    const { values, limit } = numbersOf(verdict);
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

/***/ 24123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LB: () => (/* binding */ CONFUSION_LEGEND),
/* harmony export */   Oh: () => (/* binding */ confusionMarkdown),
/* harmony export */   gI: () => (/* binding */ confusionLines)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80428);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55220);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70623);
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
/** What the signs mean. */
const CONFUSION_LEGEND = 'Rows: the truth. Columns: the answer. Base → head, below it where 2 % of the row or more moved: ░ from 2, ▒ 5, ▓ 10, █ 20 %.';
function markdownCell({ base, head, isSame, moved, isEmpty, isRight }) {
    if (isEmpty)
        return '·';
    const counts = isSame ? head : `${base} → ${head}`;
    return `${isRight ? `**${counts}**` : counts}${moved === '' ? '' : `<br>${moved}`}`;
}
/** A table; right answers are bold. */
function confusionMarkdown(confusion) {
    const names = confusion.labels.map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7);
    const rows = cellsOf(confusion).map((cells, truth) => [names[truth] ?? '', ...cells.map(markdownCell)]);
    const table = (0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownTable */ .Qj)(['truth ╲ answer', ...names], [':--', ...names.map(() => '--:')], rows);
    return `${table}\n\n${CONFUSION_LEGEND}`;
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

/***/ 90085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ driverParts),
/* harmony export */   f: () => (/* binding */ percentText)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70623);
/* harmony import */ var _probability_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24336);


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

/***/ 46278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N0: () => (/* binding */ SAID_TITLE),
/* harmony export */   OS: () => (/* binding */ isOfData),
/* harmony export */   iT: () => (/* binding */ qualityTexts),
/* harmony export */   uo: () => (/* binding */ DATA_TITLE),
/* harmony export */   y8: () => (/* binding */ qualityMarkdowns)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55220);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70623);
/* harmony import */ var _probability_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24336);



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
const DATA_TITLE = 'Look at the data first';
const SAID_TITLE = 'What head says otherwise';
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

/***/ 1426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ shownRows),
/* harmony export */   KV: () => (/* binding */ verdictTable),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   WN: () => (/* binding */ countsText)
/* harmony export */ });
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15050);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55220);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70623);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85027);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66741);





function inScope(report, form) {
    const ordered = (0,_order_js__WEBPACK_IMPORTED_MODULE_4__/* .worstFirst */ .md)(report.verdicts);
    if (form.scope === 'all')
        return ordered;
    if (form.scope === 'notable')
        return ordered.filter(_order_js__WEBPACK_IMPORTED_MODULE_4__/* .isNotable */ ._r);
    return form.scope === 'none' ? [] : ordered.filter((verdict) => (0,_order_js__WEBPACK_IMPORTED_MODULE_4__/* .isFailing */ .DI)(verdict, report.policy));
}
/** Notable rows open, up to the form's number; the rest of what the form shows behind a fold. */
function shownRows(report, form) {
    const rows = inScope(report, form);
    const open = rows.filter(_order_js__WEBPACK_IMPORTED_MODULE_4__/* .isNotable */ ._r).slice(0, form.open);
    const folded = rows.filter((verdict) => !open.includes(verdict)).slice(0, form.folded);
    return { open, folded, hidden: report.verdicts.length - open.length - folded.length };
}
const COLUMNS = [
    { title: 'Verdict', line: ':--', cell: (_, { symbol, word }) => `${symbol} ${word}` },
    { title: 'Metric', line: ':--', cell: ({ id }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(id) },
    { title: 'Base → head', line: '--:', cell: (_, { values }) => values },
    { title: 'Change, 95 % interval', line: '--:', cell: (_, { change }) => change },
    { title: 'Evidence', line: ':--', cell: (_, { evidence }) => evidence },
];
/** A table from its title row, the line below it, and the rows. */
function markdownTable(titles, lines, rows) {
    return [titles, lines, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
/** The verdicts as a table; a column that would be empty is left out. */
function verdictTable(verdicts) {
    const rows = verdicts.map((verdict) => {
        const cells = (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .cellsOf */ .n)(verdict);
        return COLUMNS.map((column) => column.cell(verdict, cells));
    });
    const kept = COLUMNS.map((_, index) => index).filter((index) => rows.some((row) => row[index] !== ''));
    const pick = (cells) => kept.map((index) => cells[index] ?? '');
    const based = verdicts.some(({ base }) => base !== null);
    const titles = COLUMNS.map(({ title }) => (title === 'Base → head' && !based ? 'Value' : title));
    return markdownTable(pick(titles), pick(COLUMNS.map(({ line }) => line)), rows.map(pick));
}
/** `2 regressed, 1 suspected, 11 passed`, worst first. */
function countsText(verdicts) {
    const counts = new Map();
    for (const { outcome } of (0,_order_js__WEBPACK_IMPORTED_MODULE_4__/* .worstFirst */ .md)(verdicts)) {
        const { word } = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeWord */ .nG)(outcome);
        counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    return [...counts].map(([word, count]) => `${(0,_number_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeText */ .r0)(count)} ${word}`).join(', ');
}


/***/ }),

/***/ 6275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HY: () => (/* binding */ policySentences),
/* harmony export */   cK: () => (/* binding */ firstRun),
/* harmony export */   tk: () => (/* binding */ baseSentence)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70623);
/* harmony import */ var _probability_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24336);


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
    return `, ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(Math.floor(days), 'day')} old`;
}
/** How far the record's commit is from the one that was wanted. */
function distanceText(distance) {
    return distance === null || distance === 0
        ? ''
        : `, ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(distance, 'commit')} before the wanted one`;
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
        return (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(fail, 'test');
    return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(fail, 'test')} that can fail and ${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(warn, 'test')} that can warn`;
}
/** By which policy it was judged, one sentence a line. */
function boundsText({ style, alpha, alphaWarn }) {
    if (style === 'frequentist')
        return `A loss fails at p ≤ ${alpha} and warns at p ≤ ${alphaWarn}, both for the report as a whole.`;
    const [fails, warns] = [(0,_probability_js__WEBPACK_IMPORTED_MODULE_1__/* .shareText */ .Lu)(1 - alpha), (0,_probability_js__WEBPACK_IMPORTED_MODULE_1__/* .shareText */ .Lu)(1 - alphaWarn)];
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


/***/ })

};
