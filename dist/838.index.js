export const id = 838;
export const ids = [838];
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

/***/ 20838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mlflow: () => (/* binding */ mlflow),
  proxiedPath: () => (/* binding */ proxiedPath)
});

// EXTERNAL MODULE: ./build/js/request/answer.js
var request_answer = __webpack_require__(660);
// EXTERNAL MODULE: ./build/js/export/authorization.js
var authorization = __webpack_require__(65732);
// EXTERNAL MODULE: ./build/js/export/event-id.js
var event_id = __webpack_require__(5399);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/render/escape.js
var render_escape = __webpack_require__(55220);
// EXTERNAL MODULE: ./build/js/render/order.js
var order = __webpack_require__(85027);
// EXTERNAL MODULE: ./build/js/render/words.js + 4 modules
var words = __webpack_require__(66741);
;// CONCATENATED MODULE: ./build/js/export/mlflow-values.js
/**
 * What a run of MLflow is told of a report: metrics, tags and a note. Names hold letters, digits, `_`, `-`, `.`, blanks
 * and `/`, are paths that lead nowhere else, and have at most 250 characters (mlflow/utils/validation.py).
 */




const NAME_LIMIT = 200;
/** Of older servers; newer ones take 8000. */
const TAG_LIMIT = 5000;
const NOTE_ROWS = 20;
/** As it is where MLflow takes it; else with `_` for what it does not take, and a short hash so that two stay two. */
function metricName(id) {
    const plain = id
        .replace(/[^\w\-. /]/g, '_')
        .split('/')
        .map((part) => (/^\.*$/.test(part) ? '_' : part))
        .join('/')
        .slice(0, NAME_LIMIT);
    if (plain === id)
        return id;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(id.toWellFormed()).digest('hex').slice(0, 8);
    return `${plain}_${hash}`;
}
const SIDES = [
    ['head', ({ head }) => head?.value],
    ['base', ({ base }) => base?.value],
    ['change', ({ change }) => change?.absolute],
    ['p_adjusted', ({ change }) => change?.pAdjusted],
];
/** `holdline/head/suite/metric` and so on, beside the metrics that the run has of itself. */
function metricsOf({ report }) {
    const time = Date.parse(report.createdAt);
    const timestamp = Number.isFinite(time) ? time : 0;
    return report.verdicts.flatMap((verdict) => SIDES.flatMap(([side, of]) => {
        const value = of(verdict);
        if (value === null || value === undefined || !Number.isFinite(value))
            return [];
        return [{ key: `holdline/${side}/${metricName(verdict.id)}`, value, timestamp, step: 0 }];
    }));
}
function tagsOf({ report, repository, runUrl }) {
    const values = {
        'holdline.result': report.result,
        'holdline.summary': (0,words/* resultLine */.ow)(report),
        'holdline.mode': report.mode,
        'holdline.version': report.tool.version,
        'holdline.created_at': report.createdAt,
        'holdline.repository': repository,
        'holdline.run_url': runUrl,
        'holdline.head.sha': report.head?.sha,
        'holdline.base.sha': report.base?.sha,
        ...Object.fromEntries(Object.entries(report.counts).map(([outcome, count]) => [`holdline.count.${outcome}`, String(count)])),
    };
    return Object.entries(values).flatMap(([key, value]) => value === null || value === undefined ? [] : [{ key, value: (0,render_escape/* clip */.$Q)(value.toWellFormed(), TAG_LIMIT) }]);
}
function lineOf(verdict) {
    const { symbol, word } = (0,words/* outcomeWord */.nG)(verdict.outcome);
    const [reason] = verdict.reasons;
    const why = reason === undefined ? '' : `: ${(0,render_escape/* markdownProse */.h$)((0,words/* reasonSentence */.Ux)(reason, verdict))}`;
    return `- ${symbol} ${(0,render_escape/* markdownText */.p7)(verdict.id)} ${word}${why}`;
}
/** In Markdown, short enough for a tag. */
function noteOf({ report, runUrl }) {
    const notable = report.verdicts.filter(order/* isNotable */._r);
    const lines = [`**Holdline:** ${(0,render_escape/* markdownProse */.h$)((0,words/* resultLine */.ow)(report))}`, ''];
    let size = lines.join('\n').length;
    let shown = 0;
    for (const line of notable.slice(0, NOTE_ROWS).map(lineOf)) {
        size += line.length + 1;
        if (size > TAG_LIMIT - 500)
            break;
        lines.push(line);
        shown++;
    }
    if (shown < notable.length)
        lines.push(`- and ${notable.length - shown} more`);
    if (runUrl !== null && /^https?:\/\/[\w./:-]+$/.test(runUrl))
        lines.push('', `[run](${runUrl})`);
    return `${lines.join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/js/export/plain.js
var plain = __webpack_require__(62293);
// EXTERNAL MODULE: ./build/js/export/steps.js
var steps = __webpack_require__(66150);
;// CONCATENATED MODULE: ./build/js/export/mlflow.js
/**
 * A report on a run of an MLflow tracking server, by its REST API (https://mlflow.org/docs/latest/rest-api.html). The run
 * is the one that was judged, or one of the experiment that a report of its own makes once: it is known by a tag, so that
 * a second try finds it again. The report itself is an artifact where the server keeps artifacts for its clients
 * (`mlflow-artifacts:`), else a tag: other stores want keys that only they give.
 */






/** The server takes 1000 metrics, and a body of 1 MB. */
const METRICS_AT_ONCE = 500;
const REPORT_TAG = 'holdline.report_id';
const NOTE_TAG = 'mlflow.note.content';
/** A status that says no more than that the thing is not there is an answer, too. */
function okUnlessMissing(secrets) {
    return (status, body) => {
        if ((0,request_answer/* isTaken */.Ck)(status))
            return okAnswer(status, body, secrets);
        const missing = (0,request_answer/* jsonAnswer */.tQ)(body)?.['error_code'] === 'RESOURCE_DOES_NOT_EXIST';
        return missing ? null : (0,request_answer/* statusRefusal */.bF)(status, body, secrets);
    };
}
function okAnswer(status, body, secrets) {
    if (!(0,request_answer/* isTaken */.Ck)(status))
        return (0,request_answer/* statusRefusal */.bF)(status, body, secrets);
    const answer = (0,request_answer/* jsonAnswer */.tQ)(body);
    if (answer === null)
        return (0,request_answer/* refusal */.x5)(`answered ${status} without JSON: ${body.trim()}`, secrets);
    const code = answer['error_code'];
    return code === undefined ? null : (0,request_answer/* refusal */.x5)(`${(0,request_answer/* wordOf */.aG)(code)}: ${(0,request_answer/* wordOf */.aG)(answer['message'])}`, secrets);
}
function call({ target }, path, content) {
    const secrets = (0,authorization/* serverSecrets */.hd)(target);
    return {
        method: content === null ? 'GET' : 'POST',
        url: (0,authorization/* below */.Gz)(target.url, `/api/2.0/mlflow/${path}`),
        headers: {
            ...(content === null ? {} : { 'content-type': 'application/json' }),
            ...(0,authorization/* authorization */.it)(target.credentials, 'Bearer'),
        },
        body: content === null ? '' : JSON.stringify(content),
        secrets,
        ok: (status, body) => okAnswer(status, body, secrets),
    };
}
/** The text at this path of an answer, `null` where there is none. */
function textAt(body, path) {
    let at = (0,request_answer/* jsonAnswer */.tQ)(body);
    for (const key of path) {
        if (Array.isArray(at))
            at = at[Number(key)];
        else
            at = (0,plain/* isObject */.G)(at) && Object.hasOwn(at, key) ? at[key] : undefined;
    }
    return typeof at === 'string' ? at : null;
}
function hasNote(body) {
    const run = (0,request_answer/* jsonAnswer */.tQ)(body)?.['run'];
    const data = (0,plain/* isObject */.G)(run) ? run['data'] : null;
    const tags = (0,plain/* isObject */.G)(data) ? data['tags'] : null;
    return Array.isArray(tags) && tags.some((tag) => (0,plain/* isObject */.G)(tag) && tag['key'] === NOTE_TAG);
}
/** `mlflow-artifacts:/1/RUN/artifacts` or with a host before it → `1/RUN/artifacts`. */
function proxiedPath(artifactUri) {
    const path = /^mlflow-artifacts:(?:\/\/[^/]*)?\/+(.+)$/.exec(artifactUri ?? '')?.[1];
    const parts = path?.split('/') ?? ['..'];
    return parts.some((part) => part === '..' || part === '.') ? null : parts.map(encodeURIComponent).join('/');
}
function artifact({ target }, path, content) {
    const secrets = (0,authorization/* serverSecrets */.hd)(target);
    return (0,steps/* lastly */.C)({
        method: 'PUT',
        url: (0,authorization/* below */.Gz)(target.url, `/api/2.0/mlflow-artifacts/artifacts/${path}`),
        headers: { 'content-type': content.type, ...(0,authorization/* authorization */.it)(target.credentials, 'Bearer') },
        body: content.text,
        secrets,
        // The server says nothing of an artifact that it took.
        ok: (status, body) => ((0,request_answer/* isTaken */.Ck)(status) && body.trim() === '' ? null : okAnswer(status, body, secrets)),
    });
}
/** All that is said of a run, given what the server knows of it. The note of a person is left as it is. */
function logged(talk, run, known) {
    const { exported } = talk;
    const note = noteOf(exported);
    const path = proxiedPath(textAt(known, ['run', 'info', 'artifact_uri']));
    const tags = [
        ...tagsOf(exported),
        ...(hasNote(known) ? [] : [{ key: NOTE_TAG, value: note }]),
        ...(path === null ? [{ key: 'holdline.report', value: note }] : []),
    ];
    const metrics = metricsOf(exported);
    const batches = [(0,steps/* lastly */.C)(call(talk, 'runs/log-batch', { run_id: run, tags }))];
    for (let at = 0; at < metrics.length; at += METRICS_AT_ONCE) {
        const part = metrics.slice(at, at + METRICS_AT_ONCE);
        batches.push((0,steps/* lastly */.C)(call(talk, 'runs/log-batch', { run_id: run, metrics: part })));
    }
    if (path === null)
        return batches;
    const json = { type: 'application/json', text: JSON.stringify(exported.report) };
    return [
        ...batches,
        artifact(talk, `${path}/holdline/report.json`, json),
        artifact(talk, `${path}/holdline/report.md`, { type: 'text/markdown; charset=utf-8', text: note }),
    ];
}
function judged(talk, run) {
    const request = call(talk, `runs/get?run_id=${encodeURIComponent(run.toWellFormed())}`, null);
    return [{ request, next: (body) => logged(talk, run, body) }];
}
/** An answer that lacks what the next request needs is not taken. */
function needing(request, path) {
    const ok = (status, body) => {
        const refused = request.ok(status, body);
        if (refused !== null || textAt(body, path) !== null)
            return refused;
        return (0,request_answer/* refusal */.x5)(`answered ${status} without ${path.join('.')}: ${body.trim()}`, request.secrets);
    };
    return { ...request, ok };
}
function created(talk, experiment, id) {
    const { report } = talk.exported;
    const content = {
        experiment_id: experiment,
        run_name: `holdline ${report.createdAt}`,
        start_time: Date.parse(report.createdAt),
        tags: [{ key: REPORT_TAG, value: id }],
    };
    const path = ['run', 'info', 'run_id'];
    const finished = (run) => ({
        run_id: run,
        status: 'FINISHED',
        end_time: Date.parse(report.createdAt),
    });
    return [
        {
            request: needing(call(talk, 'runs/create', content), path),
            next: (body) => {
                const run = textAt(body, path) ?? '';
                return [...logged(talk, run, body), (0,steps/* lastly */.C)(call(talk, 'runs/update', finished(run)))];
            },
        },
    ];
}
/** The run of this report where an earlier try made it, else a new one. */
function inExperiment(talk, experiment) {
    const id = (0,event_id/* eventId */.Q)(talk.exported, 'mlflow');
    const query = { experiment_ids: [experiment], filter: `tags.\`${REPORT_TAG}\` = '${id}'`, max_results: 1 };
    return [
        {
            request: call(talk, 'runs/search', query),
            next: (body) => {
                const run = textAt(body, ['runs', '0', 'info', 'run_id']);
                return run === null ? created(talk, experiment, id) : judged(talk, run);
            },
        },
    ];
}
function mlflow(target, exported) {
    const talk = { target, exported };
    if (target.run !== null)
        return judged(talk, target.run);
    const name = target.experiment.toWellFormed();
    const found = call(talk, `experiments/get-by-name?experiment_name=${encodeURIComponent(name)}`, null);
    const create = needing(call(talk, 'experiments/create', { name }), ['experiment_id']);
    return [
        {
            request: { ...found, ok: okUnlessMissing(found.secrets) },
            next: (body) => {
                const id = textAt(body, ['experiment', 'experiment_id']);
                if (id !== null)
                    return inExperiment(talk, id);
                return [
                    { request: create, next: (made) => inExperiment(talk, textAt(made, ['experiment_id']) ?? '') },
                ];
            },
        },
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
