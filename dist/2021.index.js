export const id = 2021;
export const ids = [2021];
export const modules = {

/***/ 32021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exposition: () => (/* binding */ exposition),
/* harmony export */   openMetricsText: () => (/* binding */ openMetricsText),
/* harmony export */   prometheusText: () => (/* binding */ prometheusText)
/* harmony export */ });
/* harmony import */ var _samples_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32547);

function escapedHelp(help) {
    return help.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
}
/** A quoted value of a label: only `\`, `"` and the line feed are escaped. */
function quoted(value) {
    return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
function labelText(labels) {
    const pairs = Object.entries(labels).map(([name, value]) => `${name}=${quoted(value)}`);
    return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}
/** Writes samples; the text of labels that many samples share is made once. */
function sampleWriter() {
    const texts = new Map();
    return (name, { labels, value }) => {
        const text = texts.get(labels) ?? labelText(labels);
        texts.set(labels, text);
        return `${name}${text} ${value}`;
    };
}
/** The families in the text format 0.0.4; it ends with a line feed. */
function exposition(families) {
    const sampleLine = sampleWriter();
    const lines = families.flatMap(({ series: { name, help }, samples }) => [
        `# HELP ${name} ${escapedHelp(help)}`,
        `# TYPE ${name} gauge`,
        ...samples.map((sample) => sampleLine(name, sample)),
    ]);
    return `${lines.join('\n')}\n`;
}
function prometheusText(exported) {
    return exposition((0,_samples_js__WEBPACK_IMPORTED_MODULE_0__/* .familiesOf */ .m6)(exported));
}
function openMetricsText(exported) {
    const sampleLine = sampleWriter();
    const lines = (0,_samples_js__WEBPACK_IMPORTED_MODULE_0__/* .familiesOf */ .m6)(exported).flatMap(({ series: { name, help, unit }, samples }) => [
        `# TYPE ${name} gauge`,
        ...(unit === null ? [] : [`# UNIT ${name} ${unit}`]),
        `# HELP ${name} ${escapedHelp(help).replaceAll('"', '\\"')}`,
        ...samples.map((sample) => sampleLine(name, sample)),
    ]);
    return `${[...lines, '# EOF'].join('\n')}\n`;
}


/***/ }),

/***/ 32547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W0: () => (/* binding */ branchOf),
  m6: () => (/* binding */ familiesOf),
  w: () => (/* binding */ labelValue),
  Gw: () => (/* binding */ suiteLabels),
  f3: () => (/* binding */ suitesOf)
});

// UNUSED EXPORTS: ownLabel

;// CONCATENATED MODULE: ./build/js/export/series.js
const RESULTS = ['pass', 'fail', 'error', 'neutral'];
const DAY = 86_400;
/** A series that has at most one value a metric. */
function one([name, help], take) {
    const plain = { help, unit: null, labels: [], of: 'metric' };
    return { ...plain, name: `holdline_metric_${name}`, field: name, take: (verdict) => [[{}, take(verdict)]] };
}
/** A limit as written: a number, or a text such as `2%`, which is a share of the base. */
function drop(bound, written) {
    if (typeof written !== 'string')
        return [[{ bound }, written]];
    const percent = /^\s*([\d.]+)\s*%\s*$/.exec(written)?.[1];
    return [[{ bound: `${bound}_ratio` }, percent === undefined ? null : Number(percent) / 100]];
}
function limits({ limits: { min, max, target, maxDrop, maxRise } }) {
    const plain = [
        [{ bound: 'min' }, min],
        [{ bound: 'max' }, max],
        [{ bound: 'target' }, target],
    ];
    return [...plain, ...drop('max_drop', maxDrop), ...drop('max_rise', maxRise)];
}
function verdictsOf(suite, { verdicts, counts }) {
    const own = verdicts.filter((verdict) => verdict.suite === suite);
    return Object.keys(counts).map((outcome) => [
        { outcome },
        own.filter((verdict) => verdict.outcome === outcome).length,
    ]);
}
const METRIC_SERIES = [
    one(['value', 'Value of the metric in the judged run, in its unit.'], ({ head }) => head?.value),
    one(['value_low', 'Lower end of the 95 % interval of the value.'], ({ head }) => head?.interval?.[0]),
    one(['value_high', 'Upper end of the 95 % interval of the value.'], ({ head }) => head?.interval?.[1]),
    one(['examples', 'Examples that the value is made of.'], ({ head }) => head?.n),
    one(['base_value', 'Value of the metric in the base.'], ({ base }) => base?.value),
    one(['change', 'Judged run minus base, in the unit of the metric.'], ({ change }) => change?.absolute),
    one(['change_low', 'Lower end of the 95 % interval of the change.'], ({ change }) => change?.interval?.[0]),
    one(['change_high', 'Upper end of the 95 % interval of the change.'], ({ change }) => change?.interval?.[1]),
    one(['p_value', 'One-sided p value of a change for the worse.'], ({ change }) => change?.p),
    one(['p_value_adjusted', 'The p value after the correction for the number of metrics.'], ({ change }) => change?.pAdjusted),
    one(['detectable_change', 'The smallest true loss that is seen about three times in four.'], (verdict) => verdict.minimumDetectableChange),
    {
        name: 'holdline_metric_limit',
        help: 'Limit of the configuration; bounds that end with _ratio are shares of the base.',
        unit: null,
        labels: ['bound'],
        field: 'limit',
        of: 'metric',
        take: limits,
    },
    {
        name: 'holdline_metric_outcome',
        help: 'Always 1: the labels say how the metric was judged and whether that fails the check or warns.',
        unit: null,
        labels: ['outcome', 'severity'],
        field: 'judged',
        of: 'metric',
        take: ({ outcome, severity }) => [[{ outcome, severity }, 1]],
    },
];
const SUITE_SERIES = [
    {
        name: 'holdline_result',
        help: 'Result of the report that the suite is in: 1 for the one that it has, 0 for the others.',
        unit: null,
        labels: ['result'],
        field: 'is_result',
        of: 'suite',
        take: (_, report) => RESULTS.map((result) => [{ result }, Number(report.result === result)]),
    },
    {
        name: 'holdline_verdicts',
        help: 'Metrics of the suite by outcome.',
        unit: null,
        labels: ['outcome'],
        field: 'verdicts',
        of: 'suite',
        take: verdictsOf,
    },
    {
        name: 'holdline_report_timestamp_seconds',
        help: 'When the report was made, in seconds since 1970.',
        unit: 'seconds',
        labels: [],
        field: 'report_timestamp_seconds',
        of: 'suite',
        take: (_, report) => [[{}, Date.parse(report.createdAt) / 1000]],
    },
    {
        name: 'holdline_base_age_seconds',
        help: 'Age of the base that the report compares with.',
        unit: 'seconds',
        labels: [],
        field: 'base_age_seconds',
        of: 'suite',
        take: (_, { base }) => [[{}, typeof base?.ageDays === 'number' ? base.ageDays * DAY : null]],
    },
    {
        name: 'holdline_report_info',
        help: 'Always 1: the labels say which commit was judged, how, and by which version.',
        unit: null,
        labels: ['mode', 'sha', 'version'],
        field: 'info',
        of: 'suite',
        take: (_, { mode, head, tool }) => [[{ mode, sha: head?.sha ?? '', version: tool.version }, 1]],
    },
];
const SERIES = [...METRIC_SERIES, ...SUITE_SERIES];

;// CONCATENATED MODULE: ./build/js/export/samples.js

/**
 * The label that a label of a metric becomes: `lang` is `label_lang`. What Prometheus does not allow is written as its own
 * "values" escaping does (`U__`, `__` for `_`, `_2d_` for `-`), so that two labels never become one.
 */
function ownLabel(key) {
    if (/^\w+$/.test(key) && !key.startsWith('U__'))
        return `label_${key}`;
    const escaped = Array.from(key, (sign) => {
        if (sign === '_')
            return '__';
        return /[A-Za-z0-9]/.test(sign) ? sign : `_${(sign.codePointAt(0) ?? 0).toString(16)}_`;
    });
    return `label_U__${escaped.join('')}`;
}
/**
 * A name as the value of a label. An empty one would be the same as no label, so it is written `""`, and what is made of
 * such pairs gets one more. A NUL ends the text for some readers.
 */
function labelValue(name) {
    const value = name.toWellFormed().replaceAll('\0', '\u2400');
    return /^(?:"")*$/.test(value) ? `${value}""` : value;
}
/** `refs/heads/main` is `main`, `refs/pull/7/merge` is `pull/7`. */
function branchOf({ head }) {
    return head?.ref?.replace(/^refs\/(?:heads\/)?/, '').replace(/^(pull\/\d+)\/merge$/, '$1') ?? null;
}
/** The suites of the report, sorted; `null` alone where it has none, as after an error. */
function suitesOf({ head, verdicts }) {
    const names = [...(head?.suites ?? []).map(({ name }) => name), ...verdicts.map(({ suite }) => suite)];
    return names.length === 0 ? [null] : [...new Set(names)].sort();
}
/** What stands for the suite in every one of its samples, without what is not known. */
function suiteLabels({ report, repository }, suite) {
    const known = { repository, branch: branchOf(report), suite };
    const present = Object.entries(known).filter((entry) => entry[1] !== null);
    return Object.fromEntries(present.map(([name, value]) => [name, labelValue(value)]));
}
function metricLabels({ metric, unit, labels }) {
    const own = Object.entries(labels).map(([key, value]) => [ownLabel(key), labelValue(value)]);
    const plain = { metric: labelValue(metric), ...(unit === null ? {} : { unit: labelValue(unit) }) };
    return { ...Object.fromEntries(own), ...plain };
}
function sorted(labels) {
    const present = Object.entries(labels).filter(([, value]) => value !== '');
    return Object.fromEntries(present.sort(([a], [b]) => (a < b ? -1 : 1)));
}
function placesOf(subjects) {
    const numbers = new Map();
    return subjects.map(([subject, unsorted]) => {
        const labels = sorted(unsorted);
        const key = JSON.stringify(labels);
        const number = numbers.get(key) ?? numbers.size;
        numbers.set(key, number);
        return { subject, labels, number };
    });
}
/**
 * The samples of one series. A receiver refuses everything where two samples are of one series: only the first counts.
 * Names that differ in halves of characters alone come to this.
 */
function samplesOf(places, take) {
    const samples = new Map();
    for (const { subject, labels, number } of places) {
        for (const [more, value] of take(subject)) {
            if (typeof value !== 'number' || !Number.isFinite(value))
                continue;
            const own = JSON.stringify(more);
            const key = `${number} ${own}`;
            if (samples.has(key))
                continue;
            samples.set(key, { labels: own === '{}' ? labels : sorted({ ...labels, ...more }), value });
        }
    }
    return [...samples.values()];
}
/** All that is exported, in the order of the table; series without a sample are left out. */
function familiesOf(exported) {
    const { report } = exported;
    const suites = placesOf(suitesOf(report).map((suite) => [suite, suiteLabels(exported, suite)]));
    const metrics = placesOf(report.verdicts.map((verdict) => [
        verdict,
        { ...suiteLabels(exported, verdict.suite), ...metricLabels(verdict) },
    ]));
    return SERIES.map((series) => ({
        series,
        samples: series.of === 'suite'
            ? samplesOf(suites, (suite) => series.take(suite, report))
            : samplesOf(metrics, series.take),
    })).filter(({ samples }) => samples.length > 0);
}


/***/ })

};
