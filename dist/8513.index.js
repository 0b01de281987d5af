export const id = 8513;
export const ids = [8513];
export const modules = {

/***/ 76822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ COLUMNS)
/* harmony export */ });
/* harmony import */ var _explained_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55547);

const text = (name, of) => ({ name, type: 'text', of });
const number = (name, of) => ({ name, type: 'number', of });
function labelsText({ labels }) {
    const pairs = Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1));
    return pairs.length === 0 ? null : pairs.map(([name, value]) => `${name}=${value}`).join(',');
}
const bound = (interval, at) => interval?.[at] ?? null;
function valueColumns(side) {
    const column = (name, of) => number(`${side}_${name}`, ({ [side]: value }) => (value === null ? null : of(value)));
    return [
        column('value', ({ value }) => value),
        column('n', ({ n }) => n),
        column('standard_error', ({ standardError }) => standardError),
        column('low', ({ interval }) => bound(interval, 0)),
        column('high', ({ interval }) => bound(interval, 1)),
    ];
}
function limit(name, key) {
    return text(name, ({ limits }) => {
        const value = limits[key];
        return value === null ? null : String(value);
    });
}
const COLUMNS = [
    { name: 'created_at', type: 'time', of: (_, { report }) => report.createdAt },
    text('repository', (_, { repository }) => repository),
    text('sha', (_, { report }) => report.head?.sha ?? null),
    text('run', (_, { report }) => report.head?.run ?? null),
    text('mode', (_, { report }) => report.mode),
    text('result', (_, { report }) => report.result),
    text('suite', ({ suite }) => suite),
    text('metric', ({ metric }) => metric),
    text('labels', labelsText),
    text('id', ({ id }) => id),
    text('direction', ({ direction }) => direction),
    text('unit', ({ unit }) => unit),
    text('outcome', ({ outcome }) => outcome),
    text('severity', ({ severity }) => severity),
    ...valueColumns('head'),
    ...valueColumns('base'),
    number('change', ({ change }) => change?.absolute ?? null),
    number('change_relative', ({ change }) => change?.relative ?? null),
    number('change_low', ({ change }) => bound(change?.interval, 0)),
    number('change_high', ({ change }) => bound(change?.interval, 1)),
    number('p', ({ change }) => change?.p ?? null),
    number('p_adjusted', ({ change }) => change?.pAdjusted ?? null),
    text('method', ({ change }) => change?.method ?? null),
    text('evidence', ({ change }) => change?.evidence ?? null),
    number('lost', ({ change }) => change?.lost ?? null),
    number('won', ({ change }) => change?.won ?? null),
    number('min', ({ limits }) => limits.min),
    number('max', ({ limits }) => limits.max),
    number('target', ({ limits }) => limits.target),
    limit('max_drop', 'maxDrop'),
    limit('max_rise', 'maxRise'),
    number('minimum_detectable_change', ({ minimumDetectableChange }) => minimumDetectableChange),
    text('reason', (verdict) => (0,_explained_js__WEBPACK_IMPORTED_MODULE_0__/* .explained */ .t)(verdict) || null),
];


/***/ }),

/***/ 55547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ explainedWhole),
/* harmony export */   t: () => (/* binding */ explained)
/* harmony export */ });
/* harmony import */ var _render_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55220);
/* harmony import */ var _render_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66741);


const LIMIT = 600;
/** All its reasons; empty where it has none. */
function explained(verdict) {
    const sentences = verdict.reasons.map((reason) => (0,_render_words_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonSentence */ .Ux)(reason, verdict));
    return (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(sentences.join(' ')), LIMIT);
}
/** `sentiment/accuracy: regressed. It fell by …`, never empty. */
function explainedWhole(verdict) {
    const head = `${(0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(verdict.id)}: ${(0,_render_words_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictWord */ .E0)(verdict).word}.`;
    return `${head} ${explained(verdict)}`.trim();
}


/***/ }),

/***/ 48513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parquetFile: () => (/* binding */ parquetFile)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76822);
/** The columns of the CSV in a Parquet file, typed: texts, doubles and a time of milliseconds; what is not known is null. */

const TYPES = { text: 'STRING', number: 'DOUBLE', time: 'TIMESTAMP' };
function columnData({ of, type }, exported) {
    return exported.report.verdicts.map((verdict) => {
        const cell = of(verdict, exported);
        if (typeof cell === 'number')
            return Number.isFinite(cell) ? cell : null;
        return cell !== null && type === 'time' ? new Date(cell) : cell;
    });
}
/** The whole file. */
async function parquetFile(exported) {
    const { parquetWriteBuffer } = await Promise.all(/* import() */[__webpack_require__.e(3015), __webpack_require__.e(9799), __webpack_require__.e(1578)]).then(__webpack_require__.bind(__webpack_require__, 51578));
    const columns = _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMNS */ .c.map((column) => ({
        name: column.name,
        data: columnData(column, exported),
        type: TYPES[column.type],
        nullable: true,
    }));
    return new Uint8Array(parquetWriteBuffer({ columnData: columns }));
}


/***/ })

};
