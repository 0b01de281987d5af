export const id = 977;
export const ids = [977];
export const modules = {

/***/ 9977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainFiles: () => (/* binding */ explainFiles)
});

// EXTERNAL MODULE: ./build/js/explain/redaction.js
var redaction = __webpack_require__(3927);
// EXTERNAL MODULE: ./build/js/failure/catalogue.js + 29 modules
var catalogue = __webpack_require__(5728);
// EXTERNAL MODULE: ./build/js/gate/assemble.js + 2 modules
var assemble = __webpack_require__(6828);
// EXTERNAL MODULE: ./build/js/gate/explain.js + 17 modules
var explain = __webpack_require__(5911);
// EXTERNAL MODULE: ./build/js/gate/load.js
var load = __webpack_require__(8082);
// EXTERNAL MODULE: ./build/js/gate/measure.js + 3 modules
var measure = __webpack_require__(2490);
// EXTERNAL MODULE: ./build/js/gate/pairing.js + 11 modules
var pairing = __webpack_require__(6907);
// EXTERNAL MODULE: ./build/js/gate/report.js + 1 modules
var report = __webpack_require__(6403);
// EXTERNAL MODULE: ./build/js/render/columns.js
var columns = __webpack_require__(428);
// EXTERNAL MODULE: ./build/js/render/driver.js
var render_driver = __webpack_require__(85);
// EXTERNAL MODULE: ./build/js/render/escape.js
var render_escape = __webpack_require__(5220);
// EXTERNAL MODULE: ./build/js/render/folds.js
var folds = __webpack_require__(5671);
// EXTERNAL MODULE: ./build/js/render/number.js + 1 modules
var number = __webpack_require__(623);
// EXTERNAL MODULE: ./build/js/render/probability.js
var probability = __webpack_require__(4336);
;// CONCATENATED MODULE: ./build/js/render/explanation.js






const ROWS = 20;
const NAME = 120;
function evenParts({ suite, metric, slices, p, seen, unit }) {
    return [
        { name: `${suite}/${metric}` },
        `: the change is spread evenly. Of ${(0,number/* countText */.lT)(slices, 'slice')} none stands out (${(0,probability/* pText */.C6)(p)} for the most); a tenth of the examples that lost ${(0,number/* sizeText */.lP)(seen, unit)} more than the rest would be found four times in five.`,
    ];
}
function driverSentence(driver) {
    const { before, condition, after } = (0,render_driver/* driverParts */.b)(driver);
    const also = driver.also.flatMap((one) => [', also', { name: one }]);
    return [{ name: driver.suite }, `: ${before}`, { name: condition }, after, ...also];
}
function mixParts({ suite, metric, by, change, items, mix, unit }) {
    const among = by === null ? ['by example'] : ['by', { name: by }];
    return [
        { name: `${suite}/${metric}` },
        `: ${(0,number/* changeText */.k0)(change, unit)}, of which ${(0,number/* changeText */.k0)(items, unit)} is examples that got better or worse and ${(0,number/* changeText */.k0)(mix, unit)} another mix of them,`,
        ...among,
    ];
}
function pairParts({ suite, from, to, lost, times }) {
    const kind = lost ? 'lost' : 'won';
    return [{ name: suite }, ': ', { name: from }, '→', { name: to }, `${(0,number/* countText */.lT)(times, 'time')}, ${kind}`];
}
function flipParts({ suite, id, truth, from, to }) {
    const kind = from === truth ? '✗' : '✓';
    return [kind, { name: suite }, { name: id }, ': ', { name: from }, '→', { name: to }];
}
function joined(parts, written) {
    return parts.map(written).join(' ').replace(/ +:/g, ':').replace(/ ,/g, ',').replace(/ +/g, ' ');
}
const plain = (parts) => (0,render_escape/* plainText */.wh)(joined(parts, (part) => (typeof part === 'string' ? part : (0,render_escape/* clip */.$Q)(part.name, NAME))));
function chapters({ drivers, even, turned, flips, mix }) {
    const where = [...drivers.map(driverSentence), ...even.map(evenParts)];
    return [
        { title: 'Where', lines: where, more: 0 },
        {
            title: 'What turned into what',
            lines: turned.slice(0, ROWS).map(pairParts),
            more: turned.length - ROWS,
        },
        { title: 'Examples that turned', lines: flips.slice(0, ROWS).map(flipParts), more: flips.length - ROWS },
        { title: 'Items and mix', lines: mix.map(mixParts), more: 0 },
    ];
}
/** For a terminal. */
function renderExplanation(explanation, { width }) {
    const indented = (text) => (0,columns/* wrap */.LV)(text, Math.max(40, width - 4))
        .map((line, index) => `${index === 0 ? '  ' : '    '}${line}`)
        .join('\n');
    const blocks = chapters(explanation)
        .filter(({ lines }) => lines.length > 0)
        .map(({ title, lines, more }) => {
        const rest = more > 0 ? [`  … and ${(0,number/* wholeText */.r0)(more)} more`] : [];
        return [title, ...lines.map((parts) => indented(plain(parts))), ...rest].join('\n');
    });
    const notices = explanation.notices.slice(0, ROWS).map(({ where, what, fix }) => {
        const place = where === null ? '' : `${where}: `;
        const mend = fix === null ? '' : `\n    ${(0,render_escape/* plainText */.wh)(`fix: ${fix}`)}`;
        return `${indented((0,render_escape/* plainText */.wh)(`${place}${what}`))}${mend}`;
    });
    const all = notices.length === 0 ? blocks : [...blocks, ['Notices', ...notices].join('\n')];
    return all.length === 0 ? 'Nothing changed.\n' : `${all.join('\n\n')}\n`;
}
function marked(parts) {
    return parts
        .map((part) => {
        if (typeof part !== 'string')
            return (0,render_escape/* markdownText */.p7)(part.name);
        // What glues a sentence to a name before it is no name itself.
        const glue = /^[:,] ?/.exec(part)?.[0] ?? '';
        return `${glue}${(0,render_escape/* markdownProse */.h$)(part.slice(glue.length))}`;
    })
        .join(' ')
        .replace(/ ([:,])/g, '$1');
}
/** In Markdown, for a comment or a wiki. */
function renderExplanationMarkdown(explanation) {
    const { drivers, even, flips, mix, notices } = explanation;
    const lines = [...drivers.map(driverSentence), ...even.map(evenParts), ...mix.map(mixParts)];
    const parts = [
        '### What drives the change',
        lines.length === 0 ? 'Nothing changed.' : lines.map((line) => `- ${marked(line)}`).join('\n'),
        (0,folds/* driversFold */.Xm)(drivers, ROWS),
        (0,folds/* flipsFold */.CK)(flips, ROWS),
        notices.length === 0 ? null : (0,folds/* fold */.AU)((0,number/* countText */.lT)(notices.length, 'notice'), (0,folds/* noticeList */.TF)(notices, ROWS)),
    ];
    return `${parts.filter((part) => part !== null).join('\n\n')}\n`;
}

// EXTERNAL MODULE: ./build/js/commands/configuration.js
var configuration = __webpack_require__(4275);
// EXTERNAL MODULE: ./build/js/commands/ending.js
var ending = __webpack_require__(3062);
;// CONCATENATED MODULE: ./build/js/commands/explain.js











function shown(explanation, format, screen) {
    if (format === 'json')
        return `${JSON.stringify(explanation, null, 2)}\n`;
    if (format === 'markdown')
        return renderExplanationMarkdown(explanation);
    return renderExplanation(explanation, screen);
}
/** Fails where there is nothing to explain: no suite with an outcome for each example on both sides. */
async function explainFiles(world, options, screen) {
    const { config } = await (0,configuration/* configured */.t)(world, options.config);
    const head = await (0,load/* load */.H)(world, { globs: options.artifacts, sources: [] }, config);
    const base = await (0,load/* load */.H)(world, { globs: options.baseline, sources: [] }, config);
    const named = (0,assemble/* pairedByFile */.px)(head.evaluation, base.evaluation);
    const { measurements, notices } = (0,measure/* measure */.xP)(head.evaluation, config);
    const paired = (0,pairing/* pairUp */.O)(head.evaluation, named, { measurements, minPaired: config.pairing.minPaired });
    const explained = (0,explain/* explain */.W)({
        head: head.evaluation,
        base: named,
        measurements,
        together: paired.together,
        verdicts: [],
        config,
        seed: options.seed ?? config.decision.seed,
        all: true,
    });
    if (explained.suites.length === 0) {
        const suites = head.evaluation.suites.flatMap((suite) => (suite.examples === null ? [] : [suite.name]));
        throw (0,catalogue/* failure */.V2)('NOTHING_TO_EXPLAIN', null, { suites });
    }
    const redact = (0,redaction/* redaction */.G)(config.privacy.redact);
    const told = [...head.notices, ...base.notices, ...notices, ...paired.notices, ...explained.notices];
    const { drivers, even, flips, turned, mix } = explained;
    const explanation = {
        schema: 'holdline/explain@1',
        drivers,
        even,
        flips,
        turned,
        mix,
        tree: null,
        notices: told.map(report/* noticeOf */.Q).map((notice) => ({ ...notice, what: redact(notice.what) })),
    };
    return { status: ending/* DONE */.DH, output: shown(explanation, options.format, screen) };
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
