export const id = 8243;
export const ids = [8243];
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

/***/ 28243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attributes: () => (/* binding */ attributes),
  otlp: () => (/* binding */ otlp),
  otlpRefusal: () => (/* binding */ otlpRefusal)
});

// EXTERNAL MODULE: ./build/js/render/escape.js
var render_escape = __webpack_require__(55220);
// EXTERNAL MODULE: ./build/js/render/order.js
var order = __webpack_require__(85027);
// EXTERNAL MODULE: ./build/js/request/answer.js
var request_answer = __webpack_require__(660);
// EXTERNAL MODULE: ./build/js/export/authorization.js
var authorization = __webpack_require__(65732);
// EXTERNAL MODULE: ./build/js/render/words.js + 4 modules
var words = __webpack_require__(66741);
;// CONCATENATED MODULE: ./build/js/export/otlp-records.js

function verdictAttributes(verdict) {
    const labels = Object.entries(verdict.labels).map(([name, value]) => [`holdline.label.${name}`, value]);
    return {
        'holdline.id': verdict.id,
        'holdline.suite': verdict.suite,
        'holdline.metric': verdict.metric,
        'holdline.unit': verdict.unit,
        'holdline.direction': verdict.direction,
        'holdline.outcome': verdict.outcome,
        'holdline.severity': verdict.severity,
        ...Object.fromEntries(labels),
    };
}
const GAUGES = [
    { name: 'holdline.head.value', description: 'Value of head', of: ({ head }) => head?.value },
    { name: 'holdline.base.value', description: 'Value of base', of: ({ base }) => base?.value },
    { name: 'holdline.change', description: 'Head minus base', of: ({ change }) => change?.absolute },
    {
        name: 'holdline.p_adjusted',
        description: 'p value after correction for all that was judged',
        of: ({ change }) => change?.pAdjusted,
    },
];
/** Metrics that have no data point are left out. The counts are of the whole report: `null` where they were told. */
function gaugesOf(report, rows, time) {
    const values = GAUGES.map(({ name, description, of }) => ({
        name,
        description,
        gauge: {
            dataPoints: rows.flatMap(({ verdict, attributes }) => {
                const value = of(verdict);
                return value !== null && value !== undefined && Number.isFinite(value)
                    ? [{ attributes, timeUnixNano: time, asDouble: value }]
                    : [];
            }),
        },
    }));
    const counts = Object.entries(report?.counts ?? {}).map(([outcome, count]) => ({
        attributes: [{ key: 'holdline.outcome', value: { stringValue: outcome } }],
        timeUnixNano: time,
        asInt: String(count),
    }));
    const verdicts = {
        name: 'holdline.verdicts',
        description: 'Verdicts by outcome',
        unit: '{verdict}',
        gauge: { dataPoints: counts },
    };
    return [...values, verdicts].filter(({ gauge }) => gauge.dataPoints.length > 0);
}
const INFO = { severityNumber: 9, severityText: 'INFO' };
const WARN = { severityNumber: 13, severityText: 'WARN' };
const ERROR = { severityNumber: 17, severityText: 'ERROR' };
const BAD = ['regressed', 'violated', 'missing', 'invalid', 'incomparable', 'suspected'];
function sentenceOf(verdict) {
    const why = verdict.reasons.map((reason) => (0,words/* reasonSentence */.Ux)(reason, verdict)).join('; ');
    return `${verdict.id}: ${(0,words/* outcomeWord */.nG)(verdict.outcome).word}${why === '' ? '' : `: ${why}`}`.toWellFormed();
}
/** One record for the report, where it is given, and one for each verdict. */
function logRecords(report, rows, time) {
    const times = { timeUnixNano: time, observedTimeUnixNano: time };
    const verdicts = rows.map(({ verdict, fails, attributes }) => ({
        ...times,
        ...(fails ? ERROR : BAD.includes(verdict.outcome) ? WARN : INFO),
        eventName: 'holdline.verdict',
        body: { stringValue: sentenceOf(verdict) },
        attributes,
    }));
    if (report === null)
        return verdicts;
    const level = { pass: INFO, fail: ERROR, error: ERROR, neutral: WARN }[report.result];
    const whole = {
        ...times,
        ...level,
        eventName: 'holdline.report',
        body: { stringValue: (0,words/* resultLine */.ow)(report) },
        attributes: [
            { key: 'holdline.result', value: { stringValue: report.result } },
            { key: 'holdline.mode', value: { stringValue: report.mode } },
        ],
    };
    return [whole, ...verdicts];
}

// EXTERNAL MODULE: ./build/js/export/plain.js
var plain = __webpack_require__(62293);
;// CONCATENATED MODULE: ./build/js/export/otlp.js






/** A collector takes 20 MB by default; this many verdicts are about 2. */
const VERDICTS_AT_ONCE = 500;
const TEXT_LIMIT = 4096;
function attributes(values) {
    return Object.entries(values).flatMap(([key, value]) => {
        if (value === null || value === undefined)
            return [];
        const shown = typeof value === 'boolean'
            ? { boolValue: value }
            : { stringValue: (0,render_escape/* clip */.$Q)(value.toWellFormed(), TEXT_LIMIT) };
        return [{ key: key.toWellFormed(), value: shown }];
    });
}
/** Semantic conventions `service.*`, `vcs.*` and `cicd.*` (https://opentelemetry.io/docs/specs/semconv/). */
function resource({ report, repository, runUrl }) {
    const [owner, name] = repository?.split('/') ?? [];
    return {
        attributes: attributes({
            'service.name': 'holdline',
            'service.version': report.tool.version,
            'vcs.owner.name': owner,
            'vcs.repository.name': name,
            'vcs.ref.head.name': report.head?.ref,
            'vcs.ref.head.revision': report.head?.sha,
            'vcs.ref.base.name': report.base?.ref,
            'vcs.ref.base.revision': report.base?.sha,
            'cicd.pipeline.run.url.full': runUrl,
        }),
    };
}
/** Nothing said is all taken; what is no JSON is a page of somebody else's. */
function otlpRefusal(status, body, secrets) {
    if (!(0,request_answer/* isTaken */.Ck)(status))
        return (0,request_answer/* statusRefusal */.bF)(status, body, secrets);
    if (body.trim() === '')
        return null;
    const answer = (0,request_answer/* jsonAnswer */.tQ)(body);
    if (answer === null)
        return (0,request_answer/* refusal */.x5)(`answered ${status} without JSON: ${body.trim()}`, secrets);
    const partial = answer['partialSuccess'];
    if (!(0,plain/* isObject */.G)(partial))
        return null;
    const rejected = partial['rejectedDataPoints'] ?? partial['rejectedLogRecords'] ?? 0;
    // With none rejected the text is a warning.
    if ((0,request_answer/* wordOf */.aG)(rejected) === '0')
        return null;
    return (0,request_answer/* refusal */.x5)(`refused ${(0,request_answer/* wordOf */.aG)(rejected)}: ${(0,request_answer/* wordOf */.aG)(partial['errorMessage'])}`, secrets);
}
function nanoseconds(time) {
    const milliseconds = Date.parse(time);
    return Number.isFinite(milliseconds) ? String(BigInt(milliseconds) * 1000000n) : '0';
}
function chunks(verdicts) {
    const all = [];
    for (let at = 0; at < verdicts.length; at += VERDICTS_AT_ONCE)
        all.push(verdicts.slice(at, at + VERDICTS_AT_ONCE));
    return all.length === 0 ? [[]] : all;
}
/** Metrics first, then the verdicts as logs; both split where there are many. */
function otlp(target, exported) {
    const { report } = exported;
    const time = nanoseconds(report.createdAt);
    const scope = { name: 'holdline', version: report.tool.version };
    const whose = { resource: resource(exported) };
    const secrets = (0,authorization/* serverSecrets */.hd)(target);
    const request = (path, content) => ({
        method: 'POST',
        url: (0,authorization/* below */.Gz)(target.url, path),
        headers: { 'content-type': 'application/json', ...(0,authorization/* authorization */.it)(target.credentials, 'Bearer') },
        body: JSON.stringify(content),
        secrets,
        ok: (status, body) => otlpRefusal(status, body, secrets),
    });
    const described = report.verdicts.map((verdict) => ({
        verdict,
        fails: (0,order/* isFailing */.DI)(verdict, report.policy),
        attributes: attributes(verdictAttributes(verdict)),
    }));
    const parts = chunks(report.verdicts).map((part, at) => {
        const rows = described.slice(at * VERDICTS_AT_ONCE, at * VERDICTS_AT_ONCE + part.length);
        const metrics = gaugesOf(at === 0 ? report : null, rows, time);
        const logs = logRecords(at === 0 ? report : null, rows, time);
        return {
            metrics: { resourceMetrics: [{ ...whose, scopeMetrics: [{ scope, metrics }] }] },
            logs: { resourceLogs: [{ ...whose, scopeLogs: [{ scope, logRecords: logs }] }] },
        };
    });
    return [
        ...parts.map(({ metrics }) => request('/v1/metrics', metrics)),
        ...parts.map(({ logs }) => request('/v1/logs', logs)),
    ];
}


/***/ }),

/***/ 62293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject)
/* harmony export */ });
/** Whether a value of somebody's JSON has members. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
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
