export const id = 9943;
export const ids = [9943];
export const modules = {

/***/ 65732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   hd: () => (/* binding */ serverSecrets),
/* harmony export */   it: () => (/* binding */ authorization)
/* harmony export */ });
/* harmony import */ var _request_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40977);
/** How a server is told who asks, as a header, and what of it may never be shown. */

function pairOf(username, password) {
    return Buffer.from(`${username}:${password}`, 'utf8').toString('base64');
}
/** The header, or none; `scheme` stands before a token or a key. */
function authorization(credentials, scheme) {
    if (credentials === null)
        return {};
    if (credentials.kind === 'basic') {
        return { authorization: `Basic ${pairOf(credentials.username, credentials.password)}` };
    }
    return {
        authorization: `${scheme} ${credentials.kind === 'bearer' ? credentials.token : credentials.key}`,
    };
}
function credentialSecrets(credentials) {
    if (credentials === null)
        return [];
    if (credentials.kind === 'bearer')
        return [credentials.token];
    if (credentials.kind === 'api-key')
        return [credentials.key];
    const { username, password } = credentials;
    return [pairOf(username, password), password, username];
}
/** What of a server may never be shown: who asks, and each long part of its address, as a key may stand there. */
function serverSecrets(server) {
    // Of a server the host may be shown, and a bare one is the whole address.
    const parts = (0,_request_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .addressSecrets */ .Y9)(server.url).filter((part) => part !== server.url);
    return [...credentialSecrets(server.credentials), ...parts];
}
/** An address below a server's, whether that ends with `/` or not. */
function below(url, path) {
    return `${url.replace(/\/+$/, '')}${path}`;
}


/***/ }),

/***/ 89943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  remoteWrite: () => (/* binding */ remoteWrite)
});

// EXTERNAL MODULE: ./build/js/request/answer.js
var answer = __webpack_require__(660);
// EXTERNAL MODULE: ./build/js/export/authorization.js
var authorization = __webpack_require__(65732);
// EXTERNAL MODULE: ./build/js/export/samples.js + 1 modules
var samples = __webpack_require__(32547);
// EXTERNAL MODULE: ./build/js/export/varint.js
var varint = __webpack_require__(1347);
;// CONCATENATED MODULE: ./build/js/export/snappy.js
/**
 * Bytes in the block format of Snappy (https://github.com/google/snappy/blob/main/format_description.txt): the length as a
 * varint, then literals. Every reader takes it; it saves no space, which a few kilobytes do not need.
 *
 * Example: `ab` → 02 04 61 62 (two bytes, a literal of two, the bytes).
 */

/** What a literal with a length of two bytes can hold. */
const LITERAL = 65_536;
/** Tag of such a literal: 61 in the upper six bits, 00 for a literal in the lower two. */
const LONG = 61 << 2;
const SHORT = 60;
function literal(bytes) {
    const last = bytes.length - 1;
    return bytes.length <= SHORT ? [last << 2] : [LONG, last & 0xff, last >> 8];
}
function snappyBlock(bytes) {
    const parts = [Uint8Array.from((0,varint/* varint */.L)(bytes.length))];
    for (let at = 0; at < bytes.length; at += LITERAL) {
        const chunk = bytes.subarray(at, at + LITERAL);
        parts.push(Uint8Array.from(literal(chunk)), chunk);
    }
    return Buffer.concat(parts);
}

;// CONCATENATED MODULE: ./build/js/export/remote-write.js
/**
 * Prometheus' remote write 1.0 (https://prometheus.io/docs/specs/prw/remote_write_spec/): a `WriteRequest` of Protocol
 * Buffers in a block of Snappy. All samples have the time of the report, so that sending them again changes nothing.
 *
 *   WriteRequest { repeated TimeSeries timeseries = 1; repeated MetricMetadata metadata = 3; }
 *   TimeSeries { repeated Label labels = 1; repeated Sample samples = 2; }
 *   Label { string name = 1; string value = 2; }     Sample { double value = 1; int64 timestamp = 2; }
 *   MetricMetadata { MetricType type = 1; string metric_family_name = 2; string help = 4; string unit = 5; }
 */





/** So many series a request, as Prometheus itself sends by default. */
const SERIES_A_REQUEST = 2000;
const GAUGE = 2;
function framed(field, bytes) {
    return Buffer.concat([Uint8Array.from([field * 8 + 2, ...(0,varint/* varint */.L)(bytes.length)]), bytes]);
}
function remote_write_text(field, value) {
    return framed(field, Buffer.from(value, 'utf8'));
}
function whole(field, value) {
    return Uint8Array.from([field * 8, ...(0,varint/* varint */.L)(value)]);
}
function remote_write_double(field, value) {
    const bytes = Buffer.alloc(9, field * 8 + 1);
    bytes.writeDoubleLE(value, 1);
    return bytes;
}
function timeSeries(name, { labels, value }, at) {
    // `__name__` sorts before every other name, as those start with a small letter.
    const pairs = [['__name__', name], ...Object.entries(labels)];
    const parts = pairs.map(([key = '', text_ = '']) => framed(1, Buffer.concat([remote_write_text(1, key), remote_write_text(2, text_)])));
    return framed(1, Buffer.concat([...parts, framed(2, Buffer.concat([remote_write_double(1, value), whole(2, at)]))]));
}
function metadata({ name, help, unit }) {
    return framed(3, Buffer.concat([whole(1, GAUGE), remote_write_text(2, name), remote_write_text(4, help), remote_write_text(5, unit ?? '')]));
}
/** The address as Prometheus is configured with it; of a bare host, the path that Prometheus itself listens on. */
function address(url) {
    return /^https?:\/\/[^/?#]+\/?$/.test(url) ? (0,authorization/* below */.Gz)(url, '/api/v1/write') : url;
}
function remoteWrite(target, exported) {
    const at = Date.parse(exported.report.createdAt);
    const rows = (0,samples/* familiesOf */.m6)(exported).flatMap(({ series, samples }) => samples.map((sample) => ({ series, bytes: timeSeries(series.name, sample, at) })));
    const secrets = (0,authorization/* serverSecrets */.hd)(target);
    return Array.from({ length: Math.ceil(rows.length / SERIES_A_REQUEST) }, (_, index) => {
        const part = rows.slice(index * SERIES_A_REQUEST, (index + 1) * SERIES_A_REQUEST);
        const described = [...new Set(part.map(({ series }) => series))].map(metadata);
        return {
            method: 'POST',
            url: address(target.url),
            headers: {
                'content-type': 'application/x-protobuf',
                'content-encoding': 'snappy',
                'x-prometheus-remote-write-version': '0.1.0',
                ...(0,authorization/* authorization */.it)(target.credentials, 'Bearer'),
            },
            body: snappyBlock(Buffer.concat([...part.map(({ bytes }) => bytes), ...described])),
            secrets,
            ok: (0,answer/* okByStatus */._0)(secrets),
        };
    });
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


/***/ }),

/***/ 1347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ varint)
/* harmony export */ });
/** A whole number in base 128, lowest digits first, as Protocol Buffers and Snappy write it: 300 → ac 02. */
function varint(whole) {
    const bytes = [];
    let rest = whole;
    while (rest >= 128) {
        bytes.push((rest % 128) + 128);
        rest = Math.floor(rest / 128);
    }
    return [...bytes, rest];
}


/***/ }),

/***/ 660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ isTaken),
/* harmony export */   RV: () => (/* binding */ okByCode),
/* harmony export */   _0: () => (/* binding */ okByStatus),
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   bF: () => (/* binding */ statusRefusal),
/* harmony export */   tQ: () => (/* binding */ jsonAnswer),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _render_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55220);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40977);
/** What a receiver answered, read without believing it: in a few words, in one line, without secrets. */


const LIMIT = 200;
/** A reason for people, of text from the other side. */
function refusal(text, secrets) {
    return (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)((0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .redacted */ .pc)(text, secrets)), LIMIT);
}
/** Whether the status alone says that it was taken. */
function isTaken(status) {
    return status >= 200 && status < 300;
}
/** `answered 502` with what it said, where it said something. */
function statusRefusal(status, body, secrets) {
    const said = body.trim();
    return refusal(said === '' ? `answered ${status}` : `answered ${status}: ${said}`, secrets);
}
/** What stands where a word should be, whatever it is. An object may have a `toString` that is none. */
function wordOf(found) {
    if (found === undefined || found === null)
        return '';
    return typeof found === 'object' ? JSON.stringify(found) : String(found);
}
/** The answer as an object of JSON, `null` where it is none. */
function jsonAnswer(body) {
    try {
        const value = JSON.parse(body);
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? Object.fromEntries(Object.entries(value))
            : null;
    }
    catch {
        return null;
    }
}
/** `ok` of a receiver that answers 200 to everything and tells by a code in JSON what it thinks of it. */
function okByCode(place, secrets) {
    return (status, body) => {
        if (!isTaken(status))
            return statusRefusal(status, body, secrets);
        const answer = jsonAnswer(body);
        const name = place.codes.find((code) => answer !== null && Object.hasOwn(answer, code));
        if (answer === null || name === undefined) {
            return refusal(`answered ${status} without ${place.codes[0] ?? 'a code'}: ${body.trim()}`, secrets);
        }
        if (answer[name] === place.taken)
            return null;
        return refusal(`${name} ${wordOf(answer[name])}: ${wordOf(answer[place.message])}`, secrets);
    };
}
/** `ok` of a receiver whose status can be believed. */
function okByStatus(secrets) {
    return (status, body) => (isTaken(status) ? null : statusRefusal(status, body, secrets));
}


/***/ }),

/***/ 40977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ maskedRequest),
/* harmony export */   Y9: () => (/* binding */ addressSecrets),
/* harmony export */   pc: () => (/* binding */ redacted)
/* harmony export */ });
/* unused harmony exports secretForms, originOf */
const MASK = '***';
/** A shorter part of an address is a word such as `robot`, not a key. */
const KEY_LENGTH = 8;
/**
 * As they are, URL-encoded, in base64, in base64 of URLs, in hexadecimal and inside a JSON text, and with their line
 * breaks made blanks, as messages have them; longest first.
 */
function secretForms(secret) {
    if (secret === '')
        return [];
    const form = new URLSearchParams([['', secret]]).toString().slice(1);
    const bytes = Buffer.from(secret, 'utf8');
    const base64 = bytes.toString('base64');
    const hex = bytes.toString('hex');
    const forms = [
        secret,
        encodeURIComponent(secret.toWellFormed()),
        form,
        base64,
        base64.replace(/=+$/, ''),
        bytes.toString('base64url'),
        hex,
        hex.toUpperCase(),
        secret.replace(/\s+/g, ' ').trim(),
        JSON.stringify(secret).slice(1, -1),
    ];
    return [...new Set(forms)].filter((one) => one !== '').sort((a, b) => b.length - a.length);
}
/** As it was before it was put into an address; as it is where it was not. */
function decoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}
/** What an address keeps secret: a webhook's address is its own key. The whole, and each long part of path and query. */
function addressSecrets(url) {
    if (!URL.canParse(url))
        return [url];
    const { username, password, pathname, searchParams } = new URL(url);
    const encoded = [username, password, ...pathname.split('/')];
    const parts = [...encoded, ...encoded.map(decoded), ...searchParams.values()];
    return [...new Set([url, ...parts.filter((part) => part.length >= KEY_LENGTH)])];
}
/** The text with every form of every secret masked. */
function redacted(text, secrets) {
    return secrets
        .flatMap(secretForms)
        .sort((a, b) => b.length - a.length)
        .reduce((shown, form) => shown.replaceAll(form, MASK), text);
}
/** What of an address may be shown: scheme and host. */
function originOf(url) {
    return URL.canParse(url) ? new URL(url).origin : MASK;
}
/** A request as a dry run shows it: method, scheme and host, headers, body. */
function maskedRequest({ method, url, headers, body, secrets }) {
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
    const shown = typeof body === 'string' ? body : `${body.length} bytes of ${headers['content-type'] ?? 'data'}`;
    return redacted([`${method} ${originOf(url)}/${MASK}`, ...lines, '', shown].join('\n'), secrets);
}


/***/ })

};
