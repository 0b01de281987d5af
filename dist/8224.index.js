export const id = 8224;
export const ids = [8224];
export const modules = {

/***/ 81549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ ENGLISH_PAGE)
/* harmony export */ });
/* harmony import */ var _english_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96523);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40678);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66741);



const word = (outcome) => (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeWord */ .nG)(outcome).word;
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
    trend: ({ count, first, last, head, band }) => `${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeText */ .r0)(count)} values from ${first} to ${last}.${head === null ? '' : ` Head: ${head}.`}${band === null ? '' : ` The band, ${band}, is the median ± 3 scaled median absolute deviations of the newest level.`}`,
    runs: (count, low, high) => `${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(count, 'run')}, ${low} to ${high}`,
    changedAt: (places) => `Level changed at ${places.join(', ')}.`,
    runNumber: (number) => `run ${number}`,
    releases: (names) => `${names.length === 1 ? 'Release' : 'Releases'}: ${names.join(', ')}.`,
    morePictures: (more) => `… and ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeText */ .r0)(more)} more; the table of metrics has them all.`,
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
    moreSlices: (more) => `… and ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeText */ .r0)(more)} more slices; the table of metrics has them all.`,
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
    examples: (count) => (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(count, 'example'),
    tableOfFlips: 'Table of examples that turned',
    flipsCaption: 'Examples whose answer turned from right to wrong, or the other way round. Titles of columns sort.',
    moreFlips: (more) => `… and ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeText */ .r0)(more)} more, which the search and the scroll bar show where scripts run.`,
    unjudgedCaption: 'Values that were read and not judged',
    deliveriesCaption: 'Where the report was sent',
    delivered: 'delivered',
    undelivered: 'failed',
    sidesCaption: 'What was held against what',
    anchor: 'Anchor',
    madeBy: ({ tool, at, schema }) => `Made by ${tool} at ${at}, from ${schema}.`,
};
const ENGLISH_PAGE = { ..._english_js__WEBPACK_IMPORTED_MODULE_0__/* .ENGLISH */ .V, page: WORDS };


/***/ }),

/***/ 11321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   IZ: () => (/* binding */ trusted),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   f$: () => (/* binding */ shownText),
/* harmony export */   g4: () => (/* binding */ dataBlock),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   yC: () => (/* binding */ coded)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55220);
/**
 * The one place where text becomes HTML or SVG. A template of `html` escapes every text that is put into it, for element
 * content and for attributes in double quotes; only what another `html` made is taken as it is. So a name from a file
 * can't become markup, and there is no second way to forget. Addresses never come from a report.
 */

const NAME_LIMIT = 120;
const TITLE_LIMIT = 1_000;
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
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, TEXT_LIMIT)).replace(/[&<>"'`]/g, (sign) => ENTITIES[sign] ?? '');
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
function name(text, limit = NAME_LIMIT) {
    const shown = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, limit);
    // Of nothing, and of blanks alone, there would be nothing to see.
    const seen = shown.trim() === '' ? `"${shown}"` : shown;
    return shown === text
        ? html `<span class="name">${seen}</span>`
        : html `<span class="name" title="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, TITLE_LIMIT)}">${seen}</span>`;
}
/** A text as it is shown in a cell that the page's script fills in: the same rules, and no markup. */
function shownText(text, limit) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, limit));
}
/** Data for the page's script. Nothing in it can end the element that it stands in. */
function dataBlock(id, value) {
    const json = JSON.stringify(value)
        .replaceAll('<', '\\u003c')
        .replaceAll('>', '\\u003e')
        .replaceAll('&', '\\u0026');
    return trusted(`<script type="application/json" id="${id}">${json}</script>`);
}


/***/ }),

/***/ 78224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/render/order.js
var order = __webpack_require__(85027);
// EXTERNAL MODULE: ./build/js/render/why.js
var why = __webpack_require__(20889);
// EXTERNAL MODULE: ./build/js/render/words.js + 4 modules
var render_words = __webpack_require__(66741);
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

// EXTERNAL MODULE: ./build/js/render/html/markup.js
var markup = __webpack_require__(11321);
// EXTERNAL MODULE: ./node_modules/d3-scale/dist/d3-scale.mjs + 4 modules
var d3_scale = __webpack_require__(25602);
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
const x = (0,d3_scale/* scaleLinear */.m4)()
    .domain([0, 1])
    .range([EDGE, SIZE - 8]);
const y = (0,d3_scale/* scaleLinear */.m4)()
    .domain([0, 1])
    .range([SIZE - EDGE, 8]);
/** The line of a side: they differ in colour and in dashes. */
function sideLine(points, side) {
    return (0,markup/* html */.qy) `<path class="c-curve s-${side}" d="${pathThrough(points.map(([a, b]) => [x(a), y(b)]))}"/>`;
}
/** The whole picture around what is drawn in it. */
function squareChart({ title, description, across, up }, inside) {
    const grid = TICKS.map((tick) => (0,markup/* html */.qy) `<path class="c-grid" d="M${x(tick)} ${y(0)}V${y(1)}M${x(0)} ${y(tick)}H${x(1)}"/><text class="c-tick" x="${x(tick)}" y="${y(0) + 13}" text-anchor="middle">${String(tick)}</text><text class="c-tick" x="${x(0) - 5}" y="${y(tick) + 4}" text-anchor="end">${String(tick)}</text>`);
    const titles = across === ''
        ? null
        : (0,markup/* html */.qy) `<text class="c-tick" x="${x(0.5)}" y="${SIZE - 7}" text-anchor="middle">${across}</text><text class="c-tick" transform="translate(9 ${y(0.5)}) rotate(-90)" text-anchor="middle">${up}</text>`;
    return (0,markup/* html */.qy) `<svg class="chart square" role="img" viewBox="0 0 ${SIZE} ${SIZE}" width="${SIZE}" height="${SIZE}"><title>${title}</title><desc>${description}</desc>${grid}${titles}${inside}</svg>`;
}

;// CONCATENATED MODULE: ./build/js/render/chart/ranking.js


function bothLines({ base, head }, pointOf) {
    const before = base === null ? null : sideLine(base.points.map(pointOf), 'base');
    return (0,markup/* html */.qy) `${before}${sideLine(head.points.map(pointOf), 'head')}`;
}
/** The diagonal is that of scores that tell nothing. */
function rocChart(ranking, words) {
    const idle = (0,markup/* html */.qy) `<path class="c-idle" d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}"/>`;
    const lines = bothLines(ranking, ([falsePositives, truePositives]) => [falsePositives, truePositives]);
    return squareChart(words, (0,markup/* html */.qy) `${idle}${lines}`);
}
/** Of scores that tell nothing precision is the share of positives, which the last point has. */
function precisionRecallChart(ranking, words) {
    const share = ranking.head.points.at(-1)?.[2] ?? 0;
    const idle = (0,markup/* html */.qy) `<path class="c-idle" d="M${x(0)} ${y(share)}H${x(1)}"/>`;
    const lines = bothLines(ranking, ([, recall, precision]) => [recall, precision]);
    return squareChart(words, (0,markup/* html */.qy) `${idle}${lines}`);
}

// EXTERNAL MODULE: ./build/js/render/number.js
var number = __webpack_require__(40678);
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
const WIDE = 50;
const timing_TICKS = 4;
const timing_y = (0,d3_scale/* scaleLinear */.m4)()
    .domain([0, 1])
    .range([HEIGHT - BOTTOM, TOP]);
function acrossOf(sides) {
    const [low, high] = spanOf(sides.flatMap(({ quantiles }) => quantiles.map(([, value]) => value)));
    const range = [LEFT, WIDTH - RIGHT];
    const isWide = low > 0 && high / low > WIDE;
    const domain = low === high ? [low - 1, high + 1] : [low, high];
    return isWide ? (0,d3_scale/* scaleLog */.ZE)().domain(domain).range(range) : (0,d3_scale/* scaleLinear */.m4)().domain(domain).range(range);
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
        return (0,markup/* html */.qy) `<path class="c-curve s-${side}" d="${pathThrough(points)}"/>`;
    };
    const shares = SHARES.map((share) => (0,markup/* html */.qy) `<path class="c-grid" d="M${LEFT} ${timing_y(share)}H${WIDTH - RIGHT}"/><text class="c-tick" x="${LEFT - 5}" y="${timing_y(share) + 3.5}" text-anchor="end">${100 * share} %</text>`);
    const ticks = few(x.ticks(timing_TICKS));
    const texts = (0,number/* valueTexts */.Ms)(ticks, unit);
    const times = ticks.map((tick, at) => (0,markup/* html */.qy) `<path class="c-grid" d="M${x(tick)} ${timing_y(0)}V${timing_y(1)}"/><text class="c-tick" x="${x(tick)}" y="${HEIGHT - 8}" text-anchor="middle">${texts[at] ?? ''}</text>`);
    const lines = (0,markup/* html */.qy) `${base === null ? null : line(base, 'base')}${line(head, 'head')}`;
    return (0,markup/* html */.qy) `<svg class="chart timing" role="img" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}"><title>${words.title}</title><desc>${words.description}</desc>${shares}${times}${lines}</svg>`;
}

// EXTERNAL MODULE: ./build/js/render/escape.js
var render_escape = __webpack_require__(55220);
;// CONCATENATED MODULE: ./build/js/render/html/curves.js





const NAME = 60;
const PERCENTS = [50, 95, 99];
/** Which line is whose, by colour and by its dashes; of head alone where there is no base. */
function sideKey(words, base) {
    const key = (side) => (0,markup/* html */.qy) `<span class="key s-${side}"><svg width="22" height="8" aria-hidden="true"><path class="c-curve s-${side}" d="M1 4H21"/></svg> ${words[side]}</span>`;
    return (0,markup/* html */.qy) `${base === null ? null : key('base')} ${key('head')}`;
}
function fromTo(base, head) {
    return (0,number/* valuesApart */.vW)(base === null ? [head] : [base, head], 'fraction').join(' → ');
}
function rankingFigures(ranking, words) {
    const { suite, label, base, head } = ranking;
    const under = (title, figures) => (0,markup/* html */.qy) `<figcaption><b>${title}</b> ${(0,markup/* name */.UU)(suite, NAME)}, ${words.classOf} ${(0,markup/* name */.UU)(label, NAME)}<span class="small">${figures}</span><span class="small">${sideKey(words, base)}</span></figcaption>`;
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
        (0,markup/* html */.qy) `<figure>${roc}${under(words.roc, words.area(fromTo(base?.area ?? null, head.area)))}</figure>`,
        (0,markup/* html */.qy) `<figure>${precise}${under(words.precisionRecall, words.averagePrecision(average))}</figure>`,
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
    return (0,markup/* html */.qy) `<figure>${chart}<figcaption><b>${words.latency}</b> ${(0,markup/* name */.UU)(suite, NAME)}, ${(0,markup/* name */.UU)(column, NAME)}<span class="small">${percentiles}</span><span class="small">${sideKey(words, timing.base)}</span></figcaption></figure>`;
}
/** The figures; `null` where the report has none. */
function curveFigures({ report: { curves }, language }) {
    const { page } = language;
    const figures = [
        ...(curves?.rankings ?? []).flatMap((ranking) => rankingFigures(ranking, page)),
        ...(curves?.timings ?? []).map((timing) => timingFigure(timing, page)),
    ];
    return figures.length === 0 ? null : (0,markup/* html */.qy) `<div class="figures">${figures}</div>`;
}

// EXTERNAL MODULE: ./build/js/render/html/english.js
var english = __webpack_require__(81549);
;// CONCATENATED MODULE: ./build/js/render/chart/calibration.js


function pointsOf(sides) {
    return sides.flatMap(({ score, outcome }) => score === null || outcome === null ? [] : [[score, outcome]]);
}
/** Squares for base, discs for head. */
function marks(points, side) {
    return points.map(([score, outcome]) => side === 'base'
        ? (0,markup/* html */.qy) `<rect class="c-mark s-base" x="${x(score) - 3}" y="${y(outcome) - 3}" width="6" height="6"/>`
        : (0,markup/* html */.qy) `<circle class="c-mark s-head" cx="${x(score)}" cy="${y(outcome)}" r="3.5"/>`);
}
/** Both curves as an SVG element. */
function calibrationChart(bins, words) {
    const base = pointsOf(bins.map((bin) => bin.base));
    const head = pointsOf(bins.map((bin) => bin.head));
    const ideal = (0,markup/* html */.qy) `<path class="c-idle" d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}"/>`;
    const inside = (0,markup/* html */.qy) `${ideal}${sideLine(base, 'base')}${marks(base, 'base')}${sideLine(head, 'head')}${marks(head, 'head')}`;
    return squareChart(words, inside);
}

;// CONCATENATED MODULE: ./build/js/render/html/parts.js
/** The pieces that the page is put together from. */

function sectionMarkup({ id, title, lead, body }) {
    const intro = lead === null ? null : (0,markup/* html */.qy) `<p class="lead">${(0,markup/* coded */.yC)(lead)}</p>`;
    return (0,markup/* html */.qy) `<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${intro}${body}</section>`;
}
const parts_text = (title) => ({ title, isNumber: false });
const parts_number = (title) => ({ title, isNumber: true });
/** A plain table in a region that scrolls by itself where the page is narrow. */
function tableMarkup(caption, columns, rows) {
    const className = (at) => (columns[at]?.isNumber === true ? 'num' : '');
    const heads = columns.map(({ title }, at) => (0,markup/* html */.qy) `<th scope="col" role="columnheader" class="${className(at)}">${title}</th>`);
    // Where it is narrow a row is shown as a list of its cells, so that the roles of a table must be told.
    const lines = rows.map((cells) => {
        const shown = cells.map((cell, at) => (0,markup/* html */.qy) `<td role="cell" class="${className(at)}" data-label="${columns[at]?.title ?? ''}"><div>${cell}</div></td>`);
        return (0,markup/* html */.qy) `<tr role="row">${shown}</tr>`;
    });
    return (0,markup/* html */.qy) `<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table class="plain stack" role="table"><caption>${caption}</caption><thead role="rowgroup"><tr role="row">${heads}</tr></thead><tbody role="rowgroup">${lines}</tbody></table></div>`;
}
function listMarkup(items) {
    return (0,markup/* html */.qy) `<ul class="list">${items.map((item) => (0,markup/* html */.qy) `<li>${item}</li>`)}</ul>`;
}
/** A fold that opens on a click and in print. */
function fold(title, body) {
    return (0,markup/* html */.qy) `<details><summary>${title}</summary>${body}</details>`;
}

;// CONCATENATED MODULE: ./build/js/render/html/findings.js






const findings_WIDTH = 200;
function driverItem(driver, { driverParts, page }) {
    const { before, condition, after } = driverParts(driver);
    const share = Math.max(0, Math.min(1, driver.share ?? 0));
    const also = driver.also.length === 0
        ? null
        : (0,markup/* html */.qy) `<span class="small">${page.sameExamples} ${driver.also.map((one) => (0,markup/* html */.qy) `${(0,markup/* name */.UU)(one)} `)}</span>`;
    const bar = driver.share === null
        ? null
        : (0,markup/* html */.qy) `<svg class="chart bar" role="img" viewBox="0 0 ${findings_WIDTH} 12" width="${findings_WIDTH}" height="12"><title>${page.share}</title><desc>${page.shareMeans}</desc><rect class="c-rest" width="${findings_WIDTH}" height="12" rx="3"/><rect class="c-share" width="${share * findings_WIDTH}" height="12" rx="3"/><path class="c-limit" d="M${driver.coverage * findings_WIDTH} 0V12"/></svg>`;
    return (0,markup/* html */.qy) `<span class="small">${(0,markup/* name */.UU)(driver.suite, 60)}</span><span class="finding">${before} <code>${(0,markup/* name */.UU)(condition)}</code> ${after}</span>${bar}${also}`;
}
/** Slices that carry a change; `null` where there is none. */
function driverList({ report: { drivers }, language }) {
    return drivers.length === 0 ? null : listMarkup(drivers.map((driver) => driverItem(driver, language)));
}
const sum = (counts) => counts.reduce((all, count) => all + count, 0);
/** Parts of a row that moved, from which on a cell is shaded, each a shade deeper. */
const SHADES = [0.02, 0.05, 0.1, 0.2];
function confusionCell(before, after, { isRight, part }) {
    if (before === 0 && after === 0)
        return (0,markup/* html */.qy) `<td class="heat even num"><span class="none">·</span></td>`;
    const depth = SHADES.filter((from) => Math.abs(part) >= from - 1e-12).length;
    // More right answers are better, more wrong ones worse.
    const better = part > 0 === isRight;
    const shade = depth === 0 ? 'even' : `${better ? 'better' : 'worse'}-${depth}`;
    const change = after - before;
    const moved = change === 0
        ? null
        : (0,markup/* html */.qy) `<span class="moved">${change > 0 ? '▴ +' : '▾ −'}${(0,number/* valueText */.Ru)(Math.abs(change), null)}</span>`;
    const counts = before === after ? (0,number/* valueText */.Ru)(after, null) : `${(0,number/* valueText */.Ru)(before, null)} → ${(0,number/* valueText */.Ru)(after, null)}`;
    return (0,markup/* html */.qy) `<td class="heat num ${shade}${isRight ? ' right' : ''}">${counts}${moved}</td>`;
}
function matrix({ suite, labels, base, head }, { page, text }) {
    const rows = labels.map((label, truth) => {
        const [before, after] = [base[truth] ?? [], head[truth] ?? []];
        const totals = [sum(before), sum(after)];
        const cells = labels.map((_, said) => {
            const [was, is] = [before[said] ?? 0, after[said] ?? 0];
            const part = totals[0] > 0 && totals[1] > 0 ? is / totals[1] - was / totals[0] : 0;
            return confusionCell(was, is, { isRight: truth === said, part });
        });
        return (0,markup/* html */.qy) `<tr><th scope="row">${(0,markup/* name */.UU)(label, 24)}</th>${cells}</tr>`;
    });
    const heads = labels.map((label) => (0,markup/* html */.qy) `<th scope="col" class="num">${(0,markup/* name */.UU)(label, 24)}</th>`);
    return (0,markup/* html */.qy) `<div class="scroll" tabindex="0" role="region" aria-label="${page.takenIn(suite)}"><table class="plain map"><caption>${(0,markup/* name */.UU)(suite, 60)}${page.confusionCaption}</caption><thead><tr><td class="corner">${text.corner}</td>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`;
}
/** The change of the confusion matrices; `null` where there is none. */
function confusionMaps({ report: { confusion = [] }, language }) {
    return confusion.length === 0 ? null : (0,markup/* html */.qy) `${confusion.map((one) => matrix(one, language))}`;
}
function figure({ suite, bins }, words) {
    const title = words.calibration((0,render_escape/* clip */.$Q)(suite, 60));
    const chart = calibrationChart(bins, {
        title: `${title}: ${words.base} → ${words.head}`,
        description: words.calibrationMeans,
        across: '',
        up: '',
    });
    return (0,markup/* html */.qy) `<figure>${chart}<figcaption>${title} <span class="small">${words.calibrationMeans}</span><span class="small">${sideKey(words, bins)}</span></figcaption></figure>`;
}
/** What is otherwise in the data, with curves of calibration; `null` where there is nothing. */
function qualityList({ report: { quality = [] }, language }) {
    if (quality.length === 0)
        return null;
    const { page } = language;
    const curves = quality.filter(({ bins }) => bins.length > 1).map((one) => figure(one, page));
    const items = language.qualityTexts(quality).map((told, at) => {
        const high = quality[at]?.severity === 'high';
        return (0,markup/* html */.qy) `<span class="badge b-${high ? 'bad' : 'warn'}">${high ? `✗ ${page.high}` : `⚠ ${page.moderate}`}</span> ${told}`;
    });
    return (0,markup/* html */.qy) `${listMarkup(items)}${curves.length === 0 ? null : (0,markup/* html */.qy) `<div class="figures">${curves}</div>`}`;
}

;// CONCATENATED MODULE: ./build/js/render/html/flips.js

const CELL_LIMIT = 120;
/** What of a long text is to be had on pointing. */
const TITLE_LIMIT = 1_000;
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
        texts.push((0,markup/* shownText */.f$)(text, CELL_LIMIT));
        if (text.length > CELL_LIMIT)
            titles[place] = (0,markup/* shownText */.f$)(text, TITLE_LIMIT);
        return place;
    };
    const rows = flips.map((flip) => [wayOf(flip, words), flip.suite, flip.id, flip.truth, flip.from, flip.to, flakyText(flip, words)].map(placeOf));
    return { texts, titles, rows };
}
function plainRow({ texts }, row) {
    return (0,markup/* html */.qy) `<tr role="row">${row.map((place) => (0,markup/* html */.qy) `<td>${texts[place] ?? ''}</td>`)}</tr>`;
}
/** The table that the page's script takes over; `null` where nothing turned. */
function flipsTable({ report: { flips }, language: { page } }) {
    if (flips.length === 0)
        return null;
    const data = flipData(flips, page);
    const heads = page.columns.flips.map((title) => (0,markup/* html */.qy) `<th scope="col" aria-sort="none"><button type="button" class="sort">${title}</button></th>`);
    const plain = data.rows.slice(0, IN_PLAIN).map((row) => plainRow(data, row));
    const left = flips.length - plain.length;
    const more = left > 0 ? (0,markup/* html */.qy) `<p class="plain-more">${page.moreFlips(left)}</p>` : null;
    return (0,markup/* html */.qy) `<p class="tools"><label for="flip-search">${page.searchFlips}</label> <input id="flip-search" type="search" autocomplete="off" spellcheck="false"><span class="count" id="flip-count" role="status">${page.examples(flips.length)}</span></p><div class="scroll flips" id="flip-window" tabindex="0" role="region" aria-label="${page.tableOfFlips}"><table class="plain" id="flip-table" aria-rowcount="${String(flips.length + 1)}"><caption>${page.flipsCaption}</caption><thead><tr aria-rowindex="1">${heads}</tr></thead><tbody>${plain}</tbody></table></div>${more}${(0,markup/* dataBlock */.g4)('flip-data', data)}`;
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
const NAME_LIMIT = 14;
/** Room that a name takes, in units of the picture, for each letter. */
const LETTER = 6;
function scalesOf({ values, head, band }, { width, height }, edges) {
    const span = spanOf([
        ...values,
        ...(head === null ? [] : [head]),
        ...(band === null ? [] : [band.low, band.high]),
    ]);
    const [low, high] = span;
    const x = (0,d3_scale/* scaleLinear */.m4)()
        .domain([0, Math.max(1, values.length - (head === null ? 1 : 0))])
        .range([edges.left, width - edges.right]);
    const y = (0,d3_scale/* scaleLinear */.m4)()
        .domain(low === high ? [low - 1, high + 1] : [low, high])
        .range([height - edges.bottom, edges.top]);
    return { x, y, span };
}
function linesOf({ values, head, band, steps, tone }, { x, y }) {
    const [left = 0, right = 0] = x.range();
    const [bottom = 0, top = 0] = y.range();
    const from = band === null || band.since === 0 ? left - 5 : x(band.since - 0.5);
    const path = pathThrough(values.map((value, index) => [x(index), y(value)]));
    const shade = band === null
        ? null
        : (0,markup/* html */.qy) `<rect class="c-band" x="${from}" y="${y(band.high)}" width="${right + 5 - from}" height="${Math.max(1, y(band.low) - y(band.high))}"/>`;
    const marks = steps.map((at) => (0,markup/* html */.qy) `<path class="c-step" d="M${x(at - 0.5)} ${top - 5}V${bottom + 5}"/>`);
    const last = values.at(-1);
    const link = head === null || last === undefined
        ? null
        : (0,markup/* html */.qy) `<path class="c-link t-${tone}" d="M${x(values.length - 1)} ${y(last)}L${x(values.length)} ${y(head)}"/>`;
    const dot = head === null
        ? null
        : (0,markup/* html */.qy) `<circle class="c-dot t-${tone}" cx="${x(values.length)}" cy="${y(head)}" r="4"/>`;
    return (0,markup/* html */.qy) `${shade}${marks}<path class="c-line" d="${path}"/>${link}${dot}`;
}
/** A flag for each release; its name where it does not run into the one before. */
function flagsOf({ releases }, { x, y }) {
    const [bottom = 0] = y.range();
    const [, right = 0] = x.range();
    let free = 0;
    const flags = releases.map(({ at, name }) => {
        const place = x(at);
        const shown = (0,render_escape/* clip */.$Q)(name, NAME_LIMIT);
        const room = LETTER * shown.length;
        const start = Math.min(place + 8, right - room);
        const label = start < free ? null : (0,markup/* html */.qy) `<text class="c-tick" x="${start}" y="11">${shown}</text>`;
        if (label !== null)
            free = start + room + 6;
        return (0,markup/* html */.qy) `<path class="c-release" d="M${place} ${bottom}V4"/><path class="c-flag" d="M${place} 3l6 3.5-6 3.5Z"/>${label}`;
    });
    return (0,markup/* html */.qy) `${flags}`;
}
function axesOf({ days, valueText }, { x, y, span: [low, high] }) {
    const [left = 0] = x.range();
    const [bottom = 0, top = 0] = y.range();
    const tick = (value) => (0,markup/* html */.qy) `<path class="c-grid" d="M${left - 5} ${y(value)}H${x.range()[1] ?? 0}"/><text class="c-tick" x="${left - 9}" y="${y(value) + 3.5}" text-anchor="end">${valueText(value)}</text>`;
    const ticks = low === high ? tick(low) : (0,markup/* html */.qy) `${tick(low)}${tick(high)}`;
    const [first, last] = [days[0] ?? null, days.at(-1) ?? null];
    const below = bottom + (bottom > top ? 17 : 0);
    const from = first === null ? null : (0,markup/* html */.qy) `<text class="c-tick" x="${left - 5}" y="${below}">${first}</text>`;
    const to = last === null || last === first
        ? null
        : (0,markup/* html */.qy) `<text class="c-tick" x="${x(days.length - 1) + 5}" y="${below}" text-anchor="end">${last}</text>`;
    return (0,markup/* html */.qy) `${ticks}${from}${to}`;
}
function svg({ title, description }, { width, height }, inside) {
    return (0,markup/* html */.qy) `<svg class="chart trend" role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><title>${title}</title><desc>${description}</desc>${inside}</svg>`;
}
/** The lines alone, small enough for a cell of a table. */
function trendChart(chart, size) {
    return svg(chart, size, linesOf(chart, scalesOf(chart, size, NARROW)));
}
/** The same with the values that it spans, its days, and the releases. */
function trendPicture(chart, size) {
    const scales = scalesOf(chart, size, trend_WIDE);
    return svg(chart, size, (0,markup/* html */.qy) `${axesOf(chart, scales)}${linesOf(chart, scales)}${flagsOf(chart, scales)}`);
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
    const x = (0,d3_scale/* scaleLinear */.m4)()
        .domain(domain)
        .range([interval_EDGE, interval_WIDTH - interval_EDGE]);
    const from = limit ?? 0;
    const shade = worse === null
        ? null
        : worse === 'left'
            ? (0,markup/* html */.qy) `<rect class="c-worse" x="0" y="3" width="${Math.max(0, x(from))}" height="${interval_HEIGHT - 6}"/>`
            : (0,markup/* html */.qy) `<rect class="c-worse" x="${x(from)}" y="3" width="${Math.max(0, interval_WIDTH - x(from))}" height="${interval_HEIGHT - 6}"/>`;
    const whisker = interval === null
        ? null
        : (0,markup/* html */.qy) `<path class="c-whisker t-${tone}" d="M${x(interval[0])} ${MIDDLE}H${x(interval[1])}M${x(interval[0])} ${MIDDLE - 5}v10M${x(interval[1])} ${MIDDLE - 5}v10"/>`;
    const bound = limit === null ? null : (0,markup/* html */.qy) `<path class="c-limit" d="M${x(limit)} 2V${interval_HEIGHT - 2}"/>`;
    return (0,markup/* html */.qy) `<svg class="chart interval" role="img" viewBox="0 0 ${interval_WIDTH} ${interval_HEIGHT}" width="${interval_WIDTH}" height="${interval_HEIGHT}"><title>${chart.title}</title><desc>${chart.description}</desc>${shade}<path class="c-zero" d="M${x(0)} 2V${interval_HEIGHT - 2}"/>${bound}${whisker}<circle class="c-dot t-${tone}" cx="${x(absolute)}" cy="${MIDDLE}" r="4.5"/></svg>`;
}

;// CONCATENATED MODULE: ./build/js/render/html/tone.js

function toneOf(verdict, report) {
    if ((0,order/* isFailing */.DI)(verdict, report.policy))
        return 'bad';
    if ((0,order/* isNotable */._r)(verdict))
        return 'warn';
    return verdict.outcome === 'improved' ? 'good' : 'calm';
}

// EXTERNAL MODULE: ./build/js/stats/lasting-starts.js
var lasting_starts = __webpack_require__(14986);
// EXTERNAL MODULE: ./build/js/stats/mad.js
var mad = __webpack_require__(87472);
// EXTERNAL MODULE: ./build/js/stats/median.js
var median = __webpack_require__(41326);
;// CONCATENATED MODULE: ./build/js/render/html/trend.js





const FEWEST_FOR_BAND = 6;
/** More than any report has. */
const WINDOW = 1_000;
/** Where values have been by chance: median ± 3 scaled deviations; `null` of fewer than six values. */
function bandOf(values) {
    if (values.length < FEWEST_FOR_BAND)
        return null;
    const spread = (0,mad/* medianAbsoluteDeviation */.h)(values);
    if (spread === null)
        return null;
    const [middle, reach] = [(0,median/* median */.J)(values), 3 * spread];
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
    const steps = (0,lasting_starts/* lastingStarts */.k)(trend, { boundaries: [], window: WINDOW });
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
            band: band === null ? null : language.text.range(...pair((0,number/* valueTexts */.Ms)(band, unit))),
        }),
        valueText: (value) => (0,number/* valueText */.Ru)(value, unit),
    };
}
function pair([low = '', high = '']) {
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
        return (0,markup/* html */.qy) `<span class="none">–</span>`;
    if (side.value === null)
        return (0,markup/* html */.qy) `${words.notNumber}`;
    const size = side.n === null ? null : (0,markup/* html */.qy) `<span class="small">n = ${(0,number/* wholeText */.r0)(side.n)}</span>`;
    return (0,markup/* html */.qy) `${(0,number/* valueText */.Ru)(side.value, unit)}${size}`;
}
/** A symbol, a word and a colour: never a colour alone. */
function badge(verdict, { report, language }) {
    const { symbol, word } = language.cellsOf(verdict);
    return (0,markup/* html */.qy) `<span class="badge b-${toneOf(verdict, report)}"><span aria-hidden="true">${symbol}</span> ${word}</span>`;
}
function changeCell({ change, unit }) {
    if (change === null)
        return (0,markup/* html */.qy) `<span class="none">–</span>`;
    const range = change.interval === null ? null : (0,markup/* html */.qy) `<span class="small">${(0,number/* intervalText */.Bt)(change.interval, unit)}</span>`;
    return (0,markup/* html */.qy) `<b>${(0,number/* changeText */.k0)(change.absolute, unit)}</b>${range}`;
}
function nameCell(verdict, { locale, text, cellsOf, reasonSentence }) {
    const sentences = verdict.reasons.map((reason) => reasonSentence(reason, verdict));
    const said = sentences.join(locale === 'zh-CN' ? '' : ' ');
    const because = said === '' ? null : fold(text.why, (0,markup/* html */.qy) `<span class="why">${(0,markup/* unbroken */.D_)(said)}</span>`);
    const evidence = (0,markup/* unbroken */.D_)(cellsOf(verdict).evidence);
    return (0,markup/* html */.qy) `${(0,markup/* name */.UU)(verdict.id)}<span class="small">${evidence}</span>${because}`;
}
function cellsIn(verdict, told, place) {
    const { page } = told.language;
    const tone = toneOf(verdict, told.report);
    const { unit, base, head, change } = verdict;
    const trend = trendOf(verdict, told);
    const picture = trend === null ? (0,markup/* html */.qy) `<span class="none">${page.noHistory}</span>` : trendChart(trend, SPARKLINE);
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
            body: intervalPicture(verdict, tone, page) ?? (0,markup/* html */.qy) `<span class="none">–</span>`,
        },
        { column: 'history', className: 'pic', key: '', body: picture },
    ];
}
const SORTABLE = ['verdict', 'metric', 'base', 'head', 'change'];
function headCell({ column, className }, words) {
    const label = words.columns.metrics[column];
    if (!SORTABLE.includes(column))
        return (0,markup/* html */.qy) `<th scope="col" role="columnheader" class="${className}">${label}</th>`;
    const order = column === 'verdict' ? 'ascending' : 'none';
    return (0,markup/* html */.qy) `<th scope="col" role="columnheader" class="${className}" aria-sort="${order}"><button type="button" class="sort">${label}</button></th>`;
}
function row(verdict, told, place) {
    const labels = told.language.page.columns.metrics;
    const cells = cellsIn(verdict, told, place).map(({ column, className, key, body }) => (0,markup/* html */.qy) `<td role="cell" class="${className} c-${column}" data-label="${labels[column]}" data-key="${String(key)}"><div>${body}</div></td>`);
    return (0,markup/* html */.qy) `<tr role="row" class="r-${toneOf(verdict, told.report)}">${cells}</tr>`;
}
function legend([change, noChange, limit, worse, band]) {
    return (0,markup/* html */.qy) `<ul class="legend"><li><span class="k k-dot"></span>${change}</li><li><span class="k k-zero"></span>${noChange}</li><li><span class="k k-limit"></span>${limit}</li><li><span class="k k-worse"></span>${worse}</li><li><span class="k k-band"></span>${band}</li></ul>`;
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
    return (0,markup/* html */.qy) `<p class="tools"><label for="metric-search">${page.searchMetrics}</label> <input id="metric-search" type="search" autocomplete="off" spellcheck="false"><span class="count" id="metric-count" role="status"></span></p><div class="scroll" tabindex="0" role="region" aria-label="${page.tableOfMetrics}"><table id="metrics-table" class="metrics" role="table"><caption>${page.metricsCaption}</caption><thead role="rowgroup"><tr role="row">${heads}</tr></thead><tbody role="rowgroup">${rows}</tbody></table></div>${legend(page.legend)}`;
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
    return (0,markup/* html */.qy) `${lines.map((line) => (0,markup/* html */.qy) `<span class="small">${line}</span>`)}`;
}
function picture(verdict, told) {
    const trend = trendOf(verdict, told);
    if (trend === null)
        return null;
    const under = underPicture(trend, told.language.page);
    return (0,markup/* html */.qy) `<figure>${trendPicture(trend, PICTURE)}<figcaption>${badge(verdict, told)} ${(0,markup/* name */.UU)(verdict.id, 80)}${under}</figcaption></figure>`;
}
/** The pictures, the worst metric first; `null` where no metric has a history of two runs. */
function historyPictures(told) {
    const pictures = (0,order/* worstFirst */.md)(told.report.verdicts).flatMap((verdict) => picture(verdict, told) ?? []);
    if (pictures.length === 0)
        return null;
    const left = pictures.length - MOST_PICTURES;
    const more = left > 0 ? (0,markup/* html */.qy) `<p>${told.language.page.morePictures(left)}</p>` : null;
    return (0,markup/* html */.qy) `<div class="figures">${pictures.slice(0, MOST_PICTURES)}</div>${more}`;
}

;// CONCATENATED MODULE: ./build/js/render/html/record.js



function noticeItem({ code, where, what, fix }, { text: words }) {
    const place = where === null ? null : (0,markup/* html */.qy) `<code>${(0,markup/* name */.UU)(where)}</code> `;
    const mend = fix === null ? null : (0,markup/* html */.qy) `<span class="fix"><b>${words.fix}${words.colon}</b>${fix}</span>`;
    return (0,markup/* html */.qy) `<span class="finding">${place}${what}</span>${mend}<span class="small">${code}</span>`;
}
function noticeList({ report: { notices }, language }) {
    return notices.length === 0 ? null : listMarkup(notices.map((notice) => noticeItem(notice, language)));
}
function unjudgedTable({ report: { unjudged }, language }) {
    if (unjudged.length === 0)
        return null;
    const { page, text: words } = language;
    const rows = unjudged.map(({ id, value, because }) => [
        (0,markup/* name */.UU)(id),
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
        (0,markup/* name */.UU)(channel),
        ok ? `✓ ${page.delivered}` : `✗ ${page.undelivered}`,
        detail,
    ]);
    return tableMarkup(page.deliveriesCaption, page.columns.deliveries.map(parts_text), rows);
}
function sideRow(what, side, { page, text: words }) {
    if (side === null)
        return [(0,markup/* html */.qy) `${what}`, (0,markup/* html */.qy) `–`, (0,markup/* html */.qy) `–`, (0,markup/* html */.qy) `–`, (0,markup/* html */.qy) `–`];
    const models = side.suites.flatMap(({ model, dataset }) => [model, dataset].filter((one) => one !== null));
    const files = side.suites.flatMap((suite) => suite.files);
    const known = (one) => (one === null ? (0,markup/* html */.qy) `–` : (0,markup/* name */.UU)(one));
    const some = (all) => {
        const [first, ...others] = [...new Set(all)];
        const more = others.length === 0 ? '' : words.others(others.length);
        return first === undefined ? (0,markup/* html */.qy) `–` : (0,markup/* html */.qy) `${(0,markup/* name */.UU)(first)}${more}`;
    };
    const commit = (0,markup/* html */.qy) `${known(side.sha)} <span class="small">${known(side.ref)}</span>`;
    return [
        (0,markup/* html */.qy) `${what}`,
        commit,
        known(side.run),
        side.at === null ? (0,markup/* html */.qy) `–` : (0,markup/* name */.UU)(page.minute(side.at)),
        (0,markup/* html */.qy) `${some(files)} <span class="small">${some(models)}</span>`,
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
    return (0,markup/* html */.qy) `${tableMarkup(page.sidesCaption, page.columns.sides.map(parts_text), sides)}<p>${made}</p>`;
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
function shadeOf(gain, largest) {
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
        return (0,markup/* html */.qy) `<td class="heat even"><span class="none">·</span></td>`;
    const { symbol, word } = cellsOf(verdict);
    const { change, unit, head } = verdict;
    const moved = change === null ? '–' : (0,number/* changeText */.k0)(change.absolute, unit);
    const value = head?.value == null ? '' : (0,number/* valueText */.Ru)(head.value, unit);
    return (0,markup/* html */.qy) `<td class="heat ${shadeOf(gainOf(verdict), largest)}"><span class="moved"><span aria-hidden="true">${symbol}</span><span class="unseen">${word}</span> ${moved}</span><span class="small">${value}</span></td>`;
}
function gridMarkup({ suite, metrics, slices, at, largest }, language) {
    const { page } = language;
    const heads = metrics.map((metric) => (0,markup/* html */.qy) `<th scope="col" class="num">${(0,markup/* name */.UU)(metric, 40)}</th>`);
    const rows = slices.slice(0, MOST_ROWS).map((slice) => {
        const cells = metrics.map((metric) => cell(at.get(place(slice, metric)), largest.get(metric) ?? 0, language));
        return (0,markup/* html */.qy) `<tr><th scope="row">${(0,markup/* name */.UU)(slice, 60)}</th>${cells}</tr>`;
    });
    const left = slices.length - rows.length;
    const more = left > 0 ? (0,markup/* html */.qy) `<p>${page.moreSlices(left)}</p>` : null;
    return (0,markup/* html */.qy) `<div class="scroll" tabindex="0" role="region" aria-label="${page.slicesOf(suite)}"><table class="plain map"><caption>${(0,markup/* name */.UU)(suite, 60)}${page.slicesCaption}</caption><thead><tr><th scope="col">${page.slice}</th>${heads}</tr></thead><tbody>${rows}</tbody></table></div>${more}`;
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
    return (0,markup/* html */.qy) `${[...bySuite].map(([suite, of]) => gridMarkup(gridOf(suite, of), language))}`;
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
    const whys = (0,why/* whySharing */.$)((0,why/* toldWhy */.k)(report, (0,order/* worstFirst */.md)(report.verdicts).filter(order/* isNotable */._r)), language);
    if (whys.length === 0)
        return null;
    const items = whys.slice(0, WHYS).map(({ ids, sentence }) => {
        const named = ids.slice(0, REASONS_NAMED).map((id, at) => (0,markup/* html */.qy) `${at === 0 ? '' : ', '}${(0,markup/* name */.UU)(id, 80)}`);
        const more = ids.length > REASONS_NAMED ? language.text.others(ids.length - REASONS_NAMED) : '';
        return (0,markup/* html */.qy) `<b>${named}${more}</b> <span class="finding">${(0,markup/* unbroken */.D_)(sentence)}</span>`;
    });
    return listMarkup(items);
}
function tiles({ report: { verdicts, counts }, language: { page } }) {
    if (verdicts.length === 0)
        return null;
    const outcomes = (0,order/* worstFirst */.md)(verdicts).map(({ outcome }) => outcome);
    const shown = [...new Set(outcomes)].map((outcome) => {
        const { symbol } = (0,render_words/* outcomeWord */.nG)(outcome);
        return (0,markup/* html */.qy) `<li class="tile o-${outcome}"><b>${String(counts[outcome])}</b><span><span aria-hidden="true">${symbol}</span> ${page.outcomes[outcome]}</span></li>`;
    });
    return (0,markup/* html */.qy) `<ul class="tiles" aria-label="${page.byOutcome}">${shown}</ul>`;
}
/** What to do where there is nothing to show. */
function emptyAdvice({ report, language }) {
    if (report.result === 'neutral')
        return listMarkup(language.firstRun(report));
    if (report.verdicts.length > 0)
        return null;
    const { nothing, noticesTell, noFile, advice } = language.page;
    const told = report.notices.length > 0 ? noticesTell : noFile;
    return (0,markup/* html */.qy) `<p>${nothing} ${told}</p><p>${(0,markup/* coded */.yC)(advice)}</p>`;
}
function verdictBody(told) {
    const { report, language } = told;
    const why = whyList(told);
    const faults = report.result === 'error' ? noticeList(told) : null;
    const calm = why === null && report.result === 'pass' ? (0,markup/* html */.qy) `<p>${language.page.calm}</p>` : null;
    return (0,markup/* html */.qy) `${tiles(told)}${emptyAdvice(told)}${faults}${why}${calm}`;
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
    notices: (told) => (told.report.result === 'error' ? null : noticeList(told)),
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
                link: (0,markup/* html */.qy) `<li><a href="#${id}">${title}</a></li>`,
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
    const named = worst === null ? null : (0,markup/* name */.UU)(worst, 100);
    const words = [
        page.minute(report.createdAt),
        page.modes[report.mode],
        text.metrics(report.verdicts.length),
    ];
    return (0,markup/* html */.qy) `<header class="top result-${report.result}"><div class="bar"><span class="brand">Holdline</span><button type="button" id="theme" hidden>${page.script.dark}</button></div><h1><span class="stamp"><span aria-hidden="true">${(0,render_words/* resultSymbol */.KI)(report.result)}</span> ${text.result[report.result]}</span><span class="headline">${lead}${named}${after}</span></h1><p class="meta">${words.join(' · ')}</p></header>`;
}
/** The whole file, in English where no other language is given. */
function renderHtml(report, language = english/* ENGLISH_PAGE */.z) {
    const told = { report, language };
    const { page } = language;
    const script = clientScript(page.script);
    const sections = sectionsOf(told);
    const file = (0,markup/* html */.qy) `<!doctype html>
<html lang="${language.locale}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${(0,markup/* trusted */.IZ)(policyOf(STYLE, script))}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark">
<title>${language.resultLine(report)}</title><link rel="icon" href="data:,"><style>${(0,markup/* trusted */.IZ)(STYLE)}</style></head>
<body><a class="skip" href="#main">${page.skip}</a>
${page_top(told)}
<div class="page"><nav aria-label="${page.navigation}"><ol>${sections.map(({ link }) => link)}</ol></nav><main id="main" tabindex="-1">${sections.map(({ section }) => section)}</main></div>
<footer><p>${report.tool.name} ${report.tool.version} · ${page.complete}</p></footer>
<script>${(0,markup/* trusted */.IZ)(script)}</script></body></html>
`;
    return file.markup;
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


/***/ }),

/***/ 14986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ lastingStarts)
/* harmony export */ });
/* harmony import */ var _level_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78787);
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
        const starts = (0,_level_js__WEBPACK_IMPORTED_MODULE_0__/* .historyLevel */ .n)(left, { boundaries: hard, window })?.starts ?? [];
        const stretches = starts.map((from, at) => ({ from, to: starts[at + 1] ?? kept.length }));
        const short = stretches.filter(({ from, to }) => to - from < SETTLED && !hard.includes(from));
        if (short.length === 0)
            return starts.slice(1).flatMap((start) => kept[start] ?? []);
        kept = kept.filter((_, place) => !short.some(({ from, to }) => place >= from && place < to));
    }
    return [];
}


/***/ }),

/***/ 87472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ medianAbsoluteDeviation)
/* harmony export */ });
/* harmony import */ var _median_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41326);
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
    const middle = (0,_median_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .J)(values);
    return NORMAL_MAD * (0,_median_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .J)(values.map((value) => Math.abs(value - middle)));
}


/***/ })

};
