export const id = 9927;
export const ids = [9927];
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

/***/ 9927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bulkRefusal: () => (/* binding */ bulkRefusal),
  elasticsearch: () => (/* binding */ elasticsearch),
  joined: () => (/* binding */ joined)
});

// EXTERNAL MODULE: ./build/js/request/answer.js
var request_answer = __webpack_require__(660);
// EXTERNAL MODULE: ./build/js/export/authorization.js
var authorization = __webpack_require__(65732);
// EXTERNAL MODULE: ./build/js/render/escape.js
var render_escape = __webpack_require__(55220);
// EXTERNAL MODULE: ./build/js/render/order.js
var order = __webpack_require__(85027);
// EXTERNAL MODULE: ./build/js/render/words.js + 4 modules
var words = __webpack_require__(66741);
// EXTERNAL MODULE: ./build/js/export/event-id.js
var event_id = __webpack_require__(5399);
;// CONCATENATED MODULE: ./build/js/export/ecs.js




const ECS_VERSION = '8.17.0';
/** Elasticsearch keeps no keyword of more than 32,766 bytes. */
const TEXT_LIMIT = 1024;
const MOST_LABELS = 30;
/** Whether what was judged held. `unknown` where nothing could be judged. */
function eventOutcome({ exported: { report }, verdict }) {
    if (verdict !== null)
        return (0,order/* isFailing */.DI)(verdict, report.policy) ? 'failure' : 'success';
    return { pass: 'success', fail: 'failure', error: 'unknown', neutral: 'unknown' }[report.result];
}
function messageOf({ exported: { report }, verdict }) {
    if (verdict === null)
        return (0,words/* resultLine */.ow)(report);
    const why = verdict.reasons.map((reason) => (0,words/* reasonSentence */.Ux)(reason, verdict)).join('; ');
    return `${verdict.id}: ${(0,words/* outcomeWord */.nG)(verdict.outcome).word}${why === '' ? '' : `: ${why}`}`;
}
/** A dot in the name of a label would make an object of it, which another document may have as a text. */
function labelsOf({ verdict }) {
    const labels = Object.entries(verdict?.labels ?? {}).slice(0, MOST_LABELS);
    if (labels.length === 0)
        return null;
    return Object.fromEntries(labels.map(([name, value]) => [
        (0,render_escape/* clip */.$Q)(name.toWellFormed().replace(/[.\s\p{C}]/gu, '_') || '_', 100),
        (0,render_escape/* clip */.$Q)(value.toWellFormed(), TEXT_LIMIT),
    ]));
}
function ecs_text(name, of) {
    return {
        name,
        type: 'keyword',
        of: (row) => {
            const value = of(row);
            return value === null || value === undefined ? null : (0,render_escape/* clip */.$Q)(value.toWellFormed(), TEXT_LIMIT);
        },
    };
}
/** Only finite numbers: JSON has no others. */
function number(name, of) {
    return {
        name,
        type: 'double',
        of: (row) => {
            const value = of(row);
            return value !== null && value !== undefined && Number.isFinite(value) ? value : null;
        },
    };
}
function count(name, of) {
    return { ...number(name, of), type: 'long' };
}
function valueFields(name, of) {
    const value = ({ verdict }) => (verdict === null ? null : of(verdict));
    return [
        number(`holdline.${name}.value`, (row) => value(row)?.value),
        count(`holdline.${name}.examples`, (row) => value(row)?.n),
        number(`holdline.${name}.standard_error`, (row) => value(row)?.standardError),
        number(`holdline.${name}.low`, (row) => value(row)?.interval?.[0]),
        number(`holdline.${name}.high`, (row) => value(row)?.interval?.[1]),
    ];
}
const COUNTED = [
    'passed',
    'improved',
    'regressed',
    'suspected',
    'violated',
    'inconclusive',
    'missing',
];
const FIELDS = [
    { ...ecs_text('@timestamp', ({ exported }) => exported.report.createdAt), type: 'date' },
    ecs_text('ecs.version', () => ECS_VERSION),
    {
        name: 'message',
        type: 'match_only_text',
        of: (row) => (0,render_escape/* clip */.$Q)(messageOf(row).toWellFormed(), 8 * TEXT_LIMIT),
    },
    ecs_text('event.id', ({ exported, verdict }) => (0,event_id/* eventId */.Q)(exported, verdict?.id ?? '')),
    ecs_text('event.kind', ({ verdict }) => (verdict === null ? 'event' : 'metric')),
    ecs_text('event.type', () => 'info'),
    ecs_text('event.module', () => 'holdline'),
    ecs_text('event.dataset', ({ verdict }) => (verdict === null ? 'holdline.report' : 'holdline.verdict')),
    ecs_text('event.outcome', eventOutcome),
    ecs_text('event.url', ({ exported }) => exported.runUrl),
    ecs_text('service.name', ({ exported }) => exported.repository),
    ecs_text('service.version', ({ exported }) => exported.report.head?.sha),
    ecs_text('observer.product', () => 'Holdline'),
    ecs_text('observer.version', ({ exported }) => exported.report.tool.version),
    { name: 'labels', type: 'object', of: labelsOf },
    ecs_text('holdline.result', ({ exported }) => exported.report.result),
    ecs_text('holdline.mode', ({ exported }) => exported.report.mode),
    ecs_text('holdline.head.ref', ({ exported }) => exported.report.head?.ref),
    ecs_text('holdline.head.sha', ({ exported }) => exported.report.head?.sha),
    ecs_text('holdline.base.ref', ({ exported }) => exported.report.base?.ref),
    ecs_text('holdline.base.sha', ({ exported }) => exported.report.base?.sha),
    ecs_text('holdline.id', ({ verdict }) => verdict?.id),
    ecs_text('holdline.suite', ({ verdict }) => verdict?.suite),
    ecs_text('holdline.metric', ({ verdict }) => verdict?.metric),
    ecs_text('holdline.unit', ({ verdict }) => verdict?.unit),
    ecs_text('holdline.direction', ({ verdict }) => verdict?.direction),
    ecs_text('holdline.outcome', ({ verdict }) => verdict?.outcome),
    ecs_text('holdline.severity', ({ verdict }) => verdict?.severity),
    {
        name: 'holdline.fails',
        type: 'boolean',
        of: ({ exported, verdict }) => (verdict === null ? null : (0,order/* isFailing */.DI)(verdict, exported.report.policy)),
    },
    ...valueFields('head', ({ head }) => head),
    ...valueFields('base', ({ base }) => base),
    number('holdline.change.absolute', ({ verdict }) => verdict?.change?.absolute),
    number('holdline.change.relative', ({ verdict }) => verdict?.change?.relative),
    number('holdline.change.low', ({ verdict }) => verdict?.change?.interval?.[0]),
    number('holdline.change.high', ({ verdict }) => verdict?.change?.interval?.[1]),
    number('holdline.change.p', ({ verdict }) => verdict?.change?.p),
    number('holdline.change.p_adjusted', ({ verdict }) => verdict?.change?.pAdjusted),
    ecs_text('holdline.change.method', ({ verdict }) => verdict?.change?.method),
    ecs_text('holdline.change.evidence', ({ verdict }) => verdict?.change?.evidence),
    number('holdline.limits.min', ({ verdict }) => verdict?.limits.min),
    number('holdline.limits.max', ({ verdict }) => verdict?.limits.max),
    number('holdline.limits.target', ({ verdict }) => verdict?.limits.target),
    number('holdline.minimum_detectable_change', ({ verdict }) => verdict?.minimumDetectableChange),
    ...COUNTED.map((outcome) => count(`holdline.counts.${outcome}`, ({ exported, verdict }) => verdict === null ? exported.report.counts[outcome] : null)),
];
/** One document, its fields by their dotted names, which Elasticsearch and OpenSearch take as objects. */
function documentOf(row) {
    return Object.fromEntries(FIELDS.map(({ name, of }) => [name, of(row)]).filter(([, value]) => value !== null));
}

// EXTERNAL MODULE: ./build/js/export/plain.js
var plain = __webpack_require__(62293);
;// CONCATENATED MODULE: ./build/js/export/elasticsearch.js
/**
 * Documents for Elasticsearch and OpenSearch by `_bulk`
 * (https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-bulk). `create` is what data streams take, and
 * with an id of our own it refuses a document that is there already: a second try doubles nothing.
 */





const MOST_BYTES = 5_000_000;
/** The status of a document that is there already. */
const CONFLICT = 409;
function actionsOf(exported) {
    return [null, ...exported.report.verdicts].map((verdict) => {
        const action = { create: { _id: (0,event_id/* eventId */.Q)(exported, verdict?.id ?? '') } };
        return `${JSON.stringify(action)}\n${JSON.stringify(documentOf({ exported, verdict }))}\n`;
    });
}
/** The texts joined to as few as can be of at most so many bytes; each alone is smaller. */
function joined(texts, most) {
    const all = [];
    let part = [];
    let size = 0;
    for (const text of texts) {
        const bytes = Buffer.byteLength(text);
        if (size + bytes > most && part.length > 0) {
            all.push(part.join(''));
            part = [];
            size = 0;
        }
        part.push(text);
        size += bytes;
    }
    return part.length === 0 ? all : [...all, part.join('')];
}
function reasonIn(item) {
    const done = (0,plain/* isObject */.G)(item) ? (item['create'] ?? item['index']) : null;
    if (!(0,plain/* isObject */.G)(done))
        return null;
    const { status, error } = done;
    if (error === undefined || error === null || status === CONFLICT)
        return null;
    if (!(0,plain/* isObject */.G)(error))
        return `${(0,request_answer/* wordOf */.aG)(status)}: ${(0,request_answer/* wordOf */.aG)(error)}`;
    return `${(0,request_answer/* wordOf */.aG)(error['type'])}: ${(0,request_answer/* wordOf */.aG)(error['reason'])}`;
}
/** What was refused of a bulk whose request was taken: the first reason and how many more there are. */
function bulkRefusal(status, body, secrets) {
    if (!(0,request_answer/* isTaken */.Ck)(status))
        return (0,request_answer/* statusRefusal */.bF)(status, body, secrets);
    const answer = (0,request_answer/* jsonAnswer */.tQ)(body);
    const items = answer?.['items'];
    if (answer === null || !Array.isArray(items)) {
        return (0,request_answer/* refusal */.x5)(`answered ${status} without items: ${body.trim()}`, secrets);
    }
    const reasons = items.map(reasonIn).filter((reason) => reason !== null);
    const [first] = reasons;
    if (first === undefined)
        return null;
    return (0,request_answer/* refusal */.x5)(`refused ${reasons.length} of ${items.length} documents: ${first}`, secrets);
}
function elasticsearch(target, exported) {
    const { url, index, credentials } = target;
    const secrets = (0,authorization/* serverSecrets */.hd)(target);
    return joined(actionsOf(exported), MOST_BYTES).map((body) => ({
        method: 'POST',
        url: (0,authorization/* below */.Gz)(url, `/${encodeURIComponent(index.toWellFormed())}/_bulk`),
        headers: {
            'content-type': 'application/x-ndjson',
            ...(0,authorization/* authorization */.it)(credentials, credentials?.kind === 'api-key' ? 'ApiKey' : 'Bearer'),
        },
        body,
        secrets,
        ok: (status, answer) => bulkRefusal(status, answer, secrets),
    }));
}


/***/ }),

/***/ 5399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ eventId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** What an exported thing is called, so that a second try says the same and doubles nothing. */

const LENGTH = 32;
/** Hexadecimal; the same for the same report of the same run, and for the same part of it. */
function eventId({ report, repository, runUrl }, part) {
    const whole = JSON.stringify([repository, runUrl, report.createdAt, report.mode, part]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(whole.toWellFormed()).digest('hex').slice(0, LENGTH);
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
