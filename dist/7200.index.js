export const id = 7200;
export const ids = [7200];
export const modules = {

/***/ 37200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dashboardWords: () => (/* binding */ dashboardWords)
});

// EXTERNAL MODULE: ./build/js/render/number.js
var number = __webpack_require__(40678);
;// CONCATENATED MODULE: ./build/js/dashboard/english.js
/** The dashboard in English. */

const ENGLISH = {
    locale: 'en',
    day: '{y}-{mm}-{dd}',
    card: {
        noValue: 'no value',
        noneInTime: 'No value in this time.',
        failed: 'the run failed',
        changed: 'the level changed here',
    },
    standings: {
        pass: 'passing',
        fail: 'failing',
        error: 'error',
        neutral: 'neutral',
        recorded: 'recorded',
    },
    moves: { worse: 'worse', better: 'better', moved: 'moved' },
    directions: { higher: 'higher is better', lower: 'lower is better' },
    title: 'Model quality over time',
    skip: 'Skip to the suites',
    light: 'Light theme',
    dark: 'Dark theme',
    complete: 'This file is complete: it loads nothing and sends nothing.',
    noScript: 'The charts here are drawn by a script. Without it, each metric’s link “Chart” shows its picture.',
    counts: ({ suites, metrics, records }) => [
        (0,number/* countText */.lT)(suites, 'suite'),
        (0,number/* countText */.lT)(metrics, 'metric'),
        (0,number/* countText */.lT)(records, 'record'),
    ],
    span: (from, to) => `${from} to ${to}`,
    made: (at) => `made ${at}`,
    suites: 'Suites',
    columns: ['Suite', 'Newest result', 'First metric', 'Metrics', 'Newest run', 'Newest 30 runs'],
    failedOf: (failed, of) => `${failed} of the newest ${of} runs failed`,
    news: 'Newest changes of level',
    noNews: 'No metric has changed its level by more than chance would.',
    olderNews: (count) => `And ${(0,number/* wholeText */.r0)(count)} older: tick “Only with a change” below.`,
    since: (day) => `since ${day}`,
    legend: 'How to read the charts',
    legendLine: 'value of each run',
    legendBand: 'median of the level, and where chance alone leaves 95 of 100 runs',
    legendChange: 'the level changed',
    legendAccepted: 'a change that was accepted',
    legendFailed: 'a run that failed',
    filters: 'Filters',
    metric: 'Metric',
    suite: 'Suite',
    label: 'Label',
    time: 'Time',
    all: 'All',
    days: (count) => `Last ${count} days`,
    year: 'Last year',
    own: 'From – to',
    from: 'From',
    to: 'To',
    onlyChanged: 'Only with a change',
    found: '{shown} of {all} metrics',
    runs: (count) => (0,number/* countText */.lT)(count, 'run'),
    badge: 'Badge',
    chart: 'Chart',
    values: 'Values',
    runsOf: (id) => `Runs of ${id}`,
    valuesOf: (id) => `Values of ${id}`,
    unchanged: 'level unchanged',
    about: (runs, newest, changes) => `${(0,number/* countText */.lT)(runs, 'run')}, newest ${newest}, ${(0,number/* countText */.lT)(changes, 'change')} of level`,
    accepted: (by, reason) => `accepted${by === '' ? '' : ` by ${by}`}${reason === '' ? '' : `: ${reason}`}`,
    pullRequest: 'pull request',
    run: 'run',
    emptyTitle: 'There is no record yet',
    empty: 'A dashboard shows what a history has recorded, and this one is empty.',
    steps: [
        'Record an evaluation: `holdline record results.json --history history`, or let the Action do it on each push to the main branch (`history: branch`).',
        'If there are records: `--history` is the folder with `history.jsonl` in it.',
        'Make the page again: `holdline dashboard --history history --out site`.',
    ],
};

;// CONCATENATED MODULE: ./build/js/dashboard/spoken.js

async function dashboardWords(locale) {
    if (locale === 'en')
        return ENGLISH;
    const { CHINESE } = await __webpack_require__.e(/* import() */ 2438).then(__webpack_require__.bind(__webpack_require__, 22438));
    return CHINESE;
}


/***/ })

};
