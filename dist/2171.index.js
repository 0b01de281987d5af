export const id = 2171;
export const ids = [2171];
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

/***/ 82171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pageLanguage: () => (/* binding */ pageLanguage)
/* harmony export */ });
/* harmony import */ var _english_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81549);

async function pageLanguage(locale) {
    if (locale === 'en')
        return _english_js__WEBPACK_IMPORTED_MODULE_0__/* .ENGLISH_PAGE */ .z;
    const { CHINESE_PAGE } = await __webpack_require__.e(/* import() */ 5910).then(__webpack_require__.bind(__webpack_require__, 5910));
    return CHINESE_PAGE;
}


/***/ })

};
